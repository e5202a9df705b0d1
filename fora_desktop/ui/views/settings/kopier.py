"""Sikkerhedskopi: the newest copies, the second folder on another disk or share, and when an old copy is warned of."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.settings.section import Section, explained, narrow, row
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.field import Field, spin_box
from fora_desktop.ui.widgets.label import Button, Label

if TYPE_CHECKING:
    from fora_desktop.ui.desk import Copies

MOST_DAYS = 90


class Kopier(Section):
    """Only where the register lies in a file that the window knows (`desk.copies`)."""

    key = "kopier"
    icon = "archive"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        here = Card(_("Kopier på denne computer"), parent=self)
        self.newest = Label("", wrap=True, parent=here)
        self.folder = Label("", "small", "text2", wrap=True, parent=here)
        self.now_button = Button(_("Gem &kopi nu"), icon="save", parent=here)
        self.now_button.clicked.connect(self._copy_now)
        self.show_button = Button(_("&Vis og gendan …"), icon="history", parent=here)
        self.show_button.clicked.connect(self._show)
        here.body.addWidget(self.newest)
        here.body.addWidget(self.folder)
        here.body.addLayout(row(self.now_button, self.show_button))
        other = Card(_("Kopier på et andet drev"), parent=self)
        self.second = Label("", wrap=True, parent=other)
        self.second_state = Label("", "small", "text2", wrap=True, parent=other)
        self.choose_button = Button(_("Vælg &mappe …"), icon="folder-open", parent=other)
        self.choose_button.clicked.connect(self._choose)
        self.forget_button = Button(_("&Brug ingen"), parent=other)
        self.forget_button.clicked.connect(self._forget)
        self.days = spin_box(1, MOST_DAYS, _(" dage"))
        self.days.setKeyboardTracking(False)
        self.days.valueChanged.connect(self._on_days)
        other.body.addWidget(self.second)
        other.body.addWidget(self.second_state)
        other.body.addLayout(row(self.choose_button, self.forget_button))
        other.body.addWidget(narrow(Field(_("&Advar, når den seneste kopi dér er ældre end"), self.days, parent=other)))
        explained(other, _("Går computeren i stykker, er kopierne på et andet drev eller et netværksdrev de eneste."))
        self.column.addWidget(here)
        self.column.addWidget(other)
        self.column.addStretch(1)
        self._followed: Copies | None = None
        desk.choices.changed.connect(self._on_choices)

    @staticmethod
    def title() -> str:
        return _("Sikkerhedskopi")

    def _on_choices(self, _chosen: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        copies, chosen = self.desk.copies, self.desk.choices.settings
        if copies is None:
            return
        if self._followed is not copies:
            self._followed = copies
            copies.changed.connect(self.refresh)
        taken = copies.newest
        self.newest.setText(
            _("Den seneste kopi er fra {day} {time}.").format(
                day=dates.long(taken.date()), time=dates.clock(taken.time())
            )
            if taken
            else _("Der er endnu ingen kopi. Den første tages, når Fora åbnes.")
        )
        self.folder.setText(_("De seneste 7 dage, 8 uger og 12 måneder ligger i {folder}").format(folder=copies.folder))
        self.second.setText(chosen.second_folder or _("Ingen mappe er valgt."))
        self.second_state.setText(self._state(copies))
        self.second_state.set_tone("unscheduled" if copies.second_refused else "text2")
        self.forget_button.setEnabled(bool(chosen.second_folder))
        self.days.blockSignals(True)
        self.days.setValue(chosen.copy_warning_days)
        self.days.blockSignals(False)
        self.now_button.setEnabled(not self.desk.readonly)

    def _state(self, copies: "Copies") -> str:
        if not self.desk.choices.settings.second_folder:
            return ""
        if copies.second_refused:
            return copies.second_refused
        newest = copies.second_newest
        if newest is None:
            return _("Der tages en kopi hver dag.")
        return _("Den seneste kopi er fra {day}.").format(day=dates.long(newest))

    def start(self) -> QWidget:
        return self.now_button

    def _copy_now(self) -> None:
        if self.desk.copies is not None:
            self.desk.copies.copy_now()

    def _show(self) -> None:
        if self.desk.copies is not None:
            self.desk.copies.show_copies()

    def _choose(self) -> None:
        if self.desk.copies is not None:
            self.desk.copies.choose_second_folder()

    def _forget(self) -> None:
        if self.desk.copies is not None:
            self.desk.copies.forget_second_folder()

    def _on_days(self, days: int) -> None:
        self.desk.choices.choose(copy_warning_days=days)
