"""The button that makes a meeting's next document in Word, and the one beside it with all the others."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from fora_desktop.domain import dossier
from fora_desktop.i18n import _
from fora_desktop.reports import formats
from fora_desktop.ui import fonts
from fora_desktop.ui.documents import DocumentActions
from fora_desktop.ui.widgets.focus import Leads
from fora_desktop.ui.widgets.label import Button, IconButton


class DocumentButtons(Leads, QWidget):
    """`Dagsorden i Word` before the meeting, `Referat i Word` after it; the menu has every document and Indkald."""

    def __init__(self, actions: DocumentActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actions_ = actions
        self.kind = dossier.AGENDA
        self.first = Button("", icon="file-text", parent=self)
        self.first.clicked.connect(self._make)
        self.more = IconButton("chevron-down", _("Flere dokumenter og indkaldelse"), parent=self)
        self.more.clicked.connect(self.show_menu)
        self.leads_to = self.first
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(fonts.px(2))
        row.addWidget(self.first)
        row.addWidget(self.more)
        self.show_meeting(None, is_held=False)

    def show_meeting(self, meeting: int | None, *, is_held: bool, tight: bool = False) -> None:
        """`tight` leaves the words out where there is little room."""
        if meeting != self.actions_.meeting:
            self.actions_.show_meeting(meeting)
        self.kind = dossier.MINUTES if is_held else dossier.AGENDA
        said = _("Referat i Word") if is_held else _("Dagsorden i Word")
        self.first.set_words("" if tight else said)
        self.first.setAccessibleName(said)
        self.first.setToolTip(said if tight else "")

    def _make(self) -> None:
        self.actions_.save(self.kind, formats.WORD)

    def show_menu(self) -> QMenu:
        menu = self.actions_.menu(self)
        menu.aboutToHide.connect(partial(_let_go, menu))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu


def _let_go(menu: QMenu) -> None:
    menu.deleteLater()
