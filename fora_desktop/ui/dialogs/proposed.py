"""Persons whom nothing has needed for a long time: kept, or taken out for good."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fora_desktop.domain import dates, typed
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import district, people_forms, privacy
from fora_desktop.services.privacy import Proposed
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.readonly import allow


class ProposedDialog(Ask):
    """Ticked rows are taken out, after a second press; `Behold` keeps a person for another such time."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(_("Personer uden plads"), _("Luk"), parent, cancel=False)
        self._desk = desk
        self._chosen: set[int] = set()
        self._sure = self._busy = False
        self._gone = 0
        words = _(
            "De har ikke haft en rolle, en plads eller en opgave i {n} måneder. Sæt hak ved dem, der skal slettes."
        )
        months = desk.read(district.contacts_kept_months)
        self.column.addWidget(Label(words.format(n=months), wrap=True, parent=self))
        self.model: TableModel[Proposed] = TableModel(self._columns(), key=lambda line: line.id)
        self.table = RowTable(self.model, _("Personer uden plads"), lines=2, parent=self)
        self.table.setProperty("framed", "true")
        self.table.toggled.connect(self._on_toggled)
        self.column.addWidget(self.table, 1)
        self.message = MessageBar(parent=self)
        self.column.addWidget(self.message)
        self.delete = Button(_("&Slet …"), icon="trash-2", parent=self)
        self.delete.clicked.connect(self._delete)
        self.keep = Button(_("&Behold"), parent=self)
        self.keep.clicked.connect(self._keep)
        row = QHBoxLayout()
        row.setSpacing(fonts.px(8))
        row.addWidget(self.delete)
        row.addWidget(self.keep)
        row.addStretch(1)
        self.column.addLayout(row)
        self.set_size(640, 520)
        self._read()
        self.table.setFocus()

    def _columns(self) -> list[Column[Proposed]]:
        return [
            Column(
                _("Navn"),
                lambda line: line.name,
                cell=lambda line: Words(line.name, line.organisation, weight=fonts.MEDIUM),
                check=lambda line: Qt.CheckState.Checked if line.id in self._chosen else Qt.CheckState.Unchecked,
                tip=lambda line: line.sentence,
            ),
            Column(
                _("Intet siden"),
                lambda line: dates.day_month_year(line.ended),
                sort=lambda line: line.ended,
                width=_("30. november 2026"),
            ),
            Column(
                _("Hvad der sker"),
                lambda line: _("Slettes helt") if line.removable else _("Navnet fjernes"),
                width=_("Navnet fjernes"),
                tip=lambda line: line.sentence,
            ),
        ]

    def _read(self) -> None:
        found = self._desk.read(privacy.proposed, self._desk.today)
        self._chosen &= {line.id for line in found}
        self.model.show(found)
        self._tell()

    def _on_toggled(self, line: Proposed, on: bool) -> None:
        (self._chosen.add if on else self._chosen.discard)(line.id)
        self._sure = False
        self.message.say("")
        self.model.show(list(self.model.shown_lines()))
        self._tell()

    def _tell(self) -> None:
        number = len(self._chosen)
        allow(self._desk.readonly, self.delete, self.keep, also=bool(number))
        words = counted(number, _("Slet {n} person for altid"), _("Slet {n} personer for altid"))
        self.delete.set_words(words if self._sure else _("&Slet …"))

    def _delete(self) -> None:
        """The second press does it; what it means is told at the first."""
        if not self._sure:
            self._sure = True
            told = _("Navnene forsvinder overalt, også i historikken. Det kan ikke fortrydes. {copies}")
            copies = self._desk.copies
            newest = copies.newest if copies is not None else None
            days: list[date] = [newest.date()] if newest is not None else []
            self.message.say(told.format(copies=privacy.copies_sentence(days)), "warning")
            self._tell()
            return
        self._busy = True
        for part in (self.delete, self.keep, self.do, self.table):
            part.setEnabled(False)
        self._gone = 0
        self._forget_next()

    def _forget_next(self) -> None:
        """One after the other: each writes the file anew."""
        if self._chosen:
            self._desk.forget_later(self._chosen.pop(), self._on_forgotten, self._on_refused, wholly=True)
            return
        self._over()
        self.message.say(counted(self._gone, _("{n} person er slettet."), _("{n} personer er slettet.")), "done")
        self._read()

    def _over(self) -> None:
        self._sure = self._busy = False
        for part in (self.do, self.table):
            part.setEnabled(True)

    def reject(self) -> None:
        """Not while they are being taken out: what came of it is told here."""
        if not self._busy:
            super().reject()

    def _on_forgotten(self, _told: Any) -> None:
        self._gone += 1
        self._forget_next()

    def _on_refused(self, error: Exception) -> None:
        self._over()
        told = _("Sletningen blev ikke færdig. Prøv igen med dem, der er tilbage.")
        self.message.say(str(error) if isinstance(error, FieldError) else told, "error")
        self._read()

    def _keep(self) -> None:
        """Until as long again has gone by."""
        months = self._desk.read(district.contacts_kept_months)
        until = typed.months_later(self._desk.today, months)
        said = counted(len(self._chosen), _("{n} person beholdes"), _("{n} personer beholdes"))
        if self._desk.attempt(said, people_forms.keep, sorted(self._chosen), until):
            self._chosen.clear()
        self._read()
