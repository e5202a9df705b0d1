"""The pages of the window, in the order of the navigation. A page's module is loaded when the page is first wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.ui.desk import Desk
    from fora_desktop.ui.page import Page


@dataclass(frozen=True, slots=True)
class View:
    """A page as the window knows it before it is made; `where` is its module in this package and its class."""

    key: str
    title: Callable[[], str]
    """Its name in the navigation and the menus."""
    where: str
    icon: str = ""
    """The icon in the navigation; a page without one is opened from elsewhere only."""
    lights: str = ""
    """The page that the navigation marks instead, for one without an icon."""

    def __call__(self, desk: "Desk") -> "Page":
        """Make the page."""
        return self.load()(desk)

    def load(self) -> "type[Page]":
        module, _colon, name = self.where.partition(":")
        page: type[Page] = getattr(import_module(f"{__name__}.{module}"), name)
        return page


VIEWS = (
    View("overblik", lambda: _("Overblik"), "overblik:Overblik", icon="layout-dashboard"),
    View("fora", lambda: _("Fora"), "fora:Fora", icon="list-tree"),
    View("kalender", lambda: _("Kalender"), "kalender:Kalender", icon="calendar-days"),
    View("moeder", lambda: _("Møder"), "moeder:Moeder", icon="file-text"),
    View("moede", lambda: _("Møde"), "moede:Moede", lights="moeder"),
    View("registrering", lambda: _("Hvad skete der?"), "registrering:Registrering"),
    View("aarshjul", lambda: _("Årshjul"), "aarshjul:Aarshjul", icon="chart-pie"),
    View("planlaeg", lambda: _("Planlæg år"), "planlaeg:Planlaeg", icon="wand-sparkles"),
    View("omlaeg", lambda: _("Omlæg møder"), "omlaeg:Omlaeg", lights="planlaeg"),
    View("manglende", lambda: _("Planlæg manglende"), "manglende:Manglende", lights="planlaeg"),
    View("opgaver", lambda: _("Opgaver"), "opgaver:Opgaver", icon="list-todo"),
    View("handleplaner", lambda: _("Handleplaner"), "handleplaner:Handleplaner", icon="target"),
    View("pejlemaerker", lambda: _("Pejlemærker"), "pejlemaerker:Pejlemaerker", icon="flag"),
    View("new_meeting", lambda: _("Nyt møde"), "nyt_moede:NewMeetingPage"),
    View("edit_forum", lambda: _("Rediger forum"), "edit_forum:EditForum", lights="fora"),
    View("personer", lambda: _("Personer og roller"), "personer:Personer", icon="users-round"),
    View("snitflader", lambda: _("Snitflader"), "snitflader:Snitflader", icon="network"),
    View("historik", lambda: _("Historik"), "historik:Historik"),
    View("rapporter", lambda: _("Rapporter"), "rapporter:Rapporter"),
    View("plan_settings", lambda: _("Forudsætninger"), "forudsaetninger:Forudsaetninger", lights="planlaeg"),
    View("import_overview", lambda: _("Importér oversigt"), "import_overview:ImportOverview", lights="fora"),
    View("import_ics", lambda: _("Importér kalender"), "import_ics:ImportIcs"),
    View("import_table", lambda: _("Importér tabel"), "import_table:ImportTable"),
    View("indstillinger", lambda: _("Indstillinger"), "indstillinger:Indstillinger", icon="settings"),
)


def view(key: str) -> View:
    (found,) = (each for each in VIEWS if each.key == key)
    return found
