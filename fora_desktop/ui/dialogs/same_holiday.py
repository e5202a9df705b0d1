"""Udfyld ens: the same holiday with the same days in several municipalities."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from fora_desktop.domain import dates, day_ranges
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import school_table
from fora_desktop.services.school_holidays import EndsBeforeItBegins, plain
from fora_desktop.services.school_table import Column, Range, Table
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.widgets.choosing import TypingBox
from fora_desktop.ui.widgets.field import Field


@dataclass(frozen=True, slots=True)
class Wanted:
    name: str
    days: Range
    units: Sequence[int]


def ask(parent: QWidget, table: Table, column: Column | None) -> Wanted | None:
    dialog = SameHoliday(parent.window(), table, column)
    return dialog.wanted if dialog.answered() else None


class SameHoliday(Ask):
    """Which holiday, which days, which municipalities: at first those that have none yet, or all."""

    def __init__(self, parent: QWidget, table: Table, column: Column | None) -> None:
        super().__init__(_("Udfyld ens"), _("Udfyld"), parent)
        self._table = table
        self.wanted: Wanted | None = None
        self.name = TypingBox(self)
        self.name.offer(each.name for each in table.columns)
        self.name.set_text(column.name if column else table.columns[0].name)
        self.days = QLineEdit(self)
        self.days.setPlaceholderText(_("f.eks. uge 8 eller 14.–22. feb."))
        self.units = QListWidget(self)
        self.units.setProperty("framed", "true")
        for row in table.rows:
            item = QListWidgetItem(row.unit)
            item.setData(Qt.ItemDataRole.UserRole, row.unit_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            self.units.addItem(item)
        self.name_field = Field(_("&Ferie"), self.name, parent=self)
        self.days_field = Field(_("&Dage uden skole i {year}").format(year=table.year), self.days, parent=self)
        self.units_field = Field(_("&Kommuner"), self.units, parent=self)
        for part in (self.name_field, self.days_field, self.units_field):
            self.column.addWidget(part)
        self.do.clicked.disconnect()
        self.do.clicked.connect(self._try)
        self.name.committed.connect(self._propose)
        self.days.textChanged.connect(self._tell_days)
        self.units.itemChanged.connect(self._count)
        self._propose()
        self.days.setFocus()

    def _propose(self) -> None:
        """The usual days of the holiday, and the municipalities that lack it; all where none does."""
        key = plain(self.name.text)
        known = next((each for each in self._table.columns if each.key == key), None)
        if known is not None and known.usual is not None and not self.days.text():
            self.days.setText(day_ranges.write(*known.usual))
        lacking = {row.unit_id for row in self._table.rows if key not in row.holidays}
        for place in range(self.units.count()):
            item = self.units.item(place)
            on = not lacking or item.data(Qt.ItemDataRole.UserRole) in lacking
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._tell_days()
        self._count()

    def _chosen(self) -> list[int]:
        items = [self.units.item(place) for place in range(self.units.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _count(self) -> None:
        number = len(self._chosen())
        self.do.setEnabled(number > 0)
        self.do.set_words(counted(number, _("Udfyld {n} kommune"), _("Udfyld {n} kommuner")))

    def _tell_days(self) -> None:
        found = day_ranges.read(self.days.text(), self._table.year)
        self.days_field.show_hint(
            dates.between(*found) if found and found[0] <= found[1] else _("Med de weekender, ferien har om sig")
        )

    def _try(self) -> None:
        if not self.name.text:
            self.name_field.show_problem(_("Navnet mangler. Skriv f.eks. Vinterferie."))
            self.name.setFocus()
            return
        try:
            days = school_table.read(self.days.text(), self._table.year)
        except EndsBeforeItBegins as refused:
            meant = day_ranges.write(*refused.meant)
            self.days_field.show_problem(str(refused), _("Brug dem"), partial(self.days.setText, meant))
        except FieldError as refused:
            self.days_field.show_problem(str(refused))
        else:
            self.wanted = Wanted(self.name.text, days, self._chosen())
            self.accept()
            return
        self.days.setFocus()
        self.grow()
