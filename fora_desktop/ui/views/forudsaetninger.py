"""Forudsætninger: what the year plan keeps to and what it would like, in sections; each change holds at once."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.planning.councils import Councils
from fora_desktop.ui.views.planning.forums import Forums
from fora_desktop.ui.views.planning.orders import Orders
from fora_desktop.ui.views.planning.persons import Persons
from fora_desktop.ui.views.planning.plans import Plans
from fora_desktop.ui.views.planning.rules import Rules, Wishes
from fora_desktop.ui.views.planning.travel import Travel
from fora_desktop.ui.views.planning.typed_table import PlanSection
from fora_desktop.ui.views.sections_page import SectionsPage
from fora_desktop.ui.widgets.label import Button

SECTIONS: tuple[type[PlanSection], ...] = (Rules, Wishes, Forums, Orders, Persons, Travel, Councils, Plans)
LEADING = {"board": Forums.key, "forum": Forums.key, "person": Persons.key, "action_plan": Plans.key}
"""To which section somebody comes who asks for one of these."""


class Forudsaetninger(SectionsPage[PlanSection]):
    """`open` takes a section, or a board, forum, person or action plan to lead to, and the page to go back to."""

    key = "plan_settings"
    SHOWS = frozenset().union(*(section.SHOWS for section in SECTIONS))
    roomy = 900

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        note = _("Ændringer gælder med det samme og kan fortrydes. Et forslag bruger dem, når det beregnes igen.")
        super().__init__(desk, SECTIONS, crumbs=_("Planlæg år › Forudsætninger"), note=note, parent=parent)
        self._back: tuple[str, dict[str, Any]] = ("planlaeg", {})
        self.back_button = Button(_("&Tilbage"), icon="arrow-left", shortcut="Esc", parent=self)
        self.back_button.clicked.connect(self.leave)
        self.header.add(self.back_button)
        keys.action(self, "forudsaetninger.leave", _("Tilbage"), "Esc", self.leave)

    def open(self, what: dict[str, Any]) -> None:
        """`back` is the page to go back to, `back_to` what it is opened with."""
        self._back = (str(what.get("back") or "planlaeg"), dict(what.get("back_to") or {}))
        asked = str(what.get("section") or "")
        key = next((LEADING[name] for name in LEADING if what.get(name) is not None), asked)
        if key in self._offered:
            self.show_section(key)
            self._read(key)
            if self.section.lead(what):
                self.section.start().setFocus(Qt.FocusReason.OtherFocusReason)
        self.section.open(what)

    def leave(self) -> None:
        page, what = self._back
        self.desk.goto(page, **what)
