"""Indstillinger: a list of sections, and the chosen one beside it. What is chosen holds and is saved at once."""

from PySide6.QtWidgets import QWidget

from fora_desktop.i18n import _
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.sections_page import SectionsPage
from fora_desktop.ui.views.settings.dokumenter import Dokumenter
from fora_desktop.ui.views.settings.ferie import Ferie
from fora_desktop.ui.views.settings.frister import Frister
from fora_desktop.ui.views.settings.generelt import Generelt
from fora_desktop.ui.views.settings.genveje import Genveje
from fora_desktop.ui.views.settings.kalendere import Kalendere
from fora_desktop.ui.views.settings.kommuner import Kommuner
from fora_desktop.ui.views.settings.kopier import Kopier
from fora_desktop.ui.views.settings.section import Section
from fora_desktop.ui.views.settings.sprog import Sprog
from fora_desktop.ui.views.settings.udseende import Udseende

SECTIONS: tuple[type[Section], ...] = (
    Generelt,
    Udseende,
    Kommuner,
    Ferie,
    Frister,
    Dokumenter,
    Kalendere,
    Kopier,
    Genveje,
    Sprog,
)


class Indstillinger(SectionsPage[Section]):
    """Each section of the settings; the one of copies only where copies are made."""

    key = "indstillinger"
    SHOWS = frozenset().union(*(section.SHOWS for section in SECTIONS))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        offered = [section for section in SECTIONS if section is not Kopier or desk.copies is not None]
        note = _("Ændringer gælder med det samme. Det, der står i registret, kan fortrydes.")
        super().__init__(desk, offered, crumbs=self.title(), note=note, parent=parent)
