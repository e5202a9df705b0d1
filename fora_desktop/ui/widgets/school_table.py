"""School holidays, municipality by municipality: a table that is typed into cell by cell."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fora_desktop.domain.danish import sort_key
from fora_desktop.i18n import _
from fora_desktop.services import school_table
from fora_desktop.services.school_table import Municipality, Table
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.typed_cells import TypedCells

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NAME = 0
"""The first column is the municipality, the last one whether its holidays have been checked."""


class SchoolModel(TableModel[Municipality]):
    """The table of a year, with what was typed into cells and could not be kept."""

    def __init__(self) -> None:
        super().__init__([], key=lambda row: row.unit_id)
        self.table = Table(0, (), ())
        self.readonly = False
        self.drafts: dict[tuple[int, str], str] = {}

    def show_table(self, table: Table) -> None:
        """Another year forgets the drafts; the same one keeps them."""
        if table.year != self.table.year:
            self.drafts.clear()
        self.table = table
        self.columns = self._columns()
        self.show(table.rows)

    def _columns(self) -> list[Column[Municipality]]:
        holidays = [self._holiday(column) for column in self.table.columns]
        confirmed = Column[Municipality](
            _("Bekræftet"),
            school_table.confirmed_in_words,
            sort=lambda row: (row.confirmed, str(row.confirmed_on or "")),
            cell=confirmed_cell,
            width=Mark("check", _("ikke endnu")),
            tip=lambda row: "" if row.confirmed or not row.holidays else _("Mellemrum: datoerne er efterset"),
        )
        units = [row.unit for row in self.table.rows]
        name = Column[Municipality](
            _("Kommune"), lambda row: row.unit, width=Words(max(units, key=len, default=""), weight=fonts.MEDIUM)
        )
        return [name, *holidays, confirmed]

    def _holiday(self, column: school_table.Column) -> Column[Municipality]:
        def text(row: Municipality) -> str:
            draft = self.drafts.get((row.unit_id, column.key))
            if draft is not None:
                return draft
            line = row.holidays.get(column.key)
            if line is None:
                return _("mangler") if self.table.is_missing(row, column) else ""
            return school_table.in_short(line)

        def cell(row: Municipality) -> Cell:
            if (row.unit_id, column.key) in self.drafts:
                return Mark("octagon-x", text(row), "missed")
            if row.holidays.get(column.key) is None:
                return Mark("circle-dashed", text(row), "unscheduled") if text(row) else Words("–", tone="text3")
            bold = self.table.deviates(row, column)
            return Words(text(row), tabular=True, weight=fonts.SEMIBOLD if bold else fonts.REGULAR)

        def sort(row: Municipality) -> tuple[str, object]:
            line = row.holidays.get(column.key)
            return (str(line.first) if line else "9", sort_key(row.unit))

        longest = max((text(row) for row in self.table.rows), key=len, default="")
        return Column(
            column.name,
            text,
            sort=sort,
            cell=cell,
            width=Words(max(longest, "14.–22. feb.", key=len), tabular=True, weight=fonts.SEMIBOLD),
            tip=lambda row: self.table.deviation(row, column),
        )

    def holiday(self, index: Index) -> school_table.Column | None:
        """The holiday that a cell is of; None in the first and the last column."""
        place = index.column() - 1
        return self.table.columns[place] if 0 <= place < len(self.table.columns) else None

    def written(self, index: Index) -> str:
        """What stands in a cell, to go on from: what was typed there, else its days."""
        row, holiday = self.line(index), self.holiday(index)
        if row is None or holiday is None:
            return ""
        line = row.holidays.get(holiday.key)
        kept = school_table.in_short(line) if line is not None else ""
        return self.drafts.get((row.unit_id, holiday.key), kept)

    def set_draft(self, unit: int, key: str, text: str | None) -> None:
        """Keep, or forget, what was typed into a cell and is not its days."""
        if text is None:
            self.drafts.pop((unit, key), None)
        else:
            self.drafts[unit, key] = text
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self.readonly and self.holiday(index) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


def confirmed_cell(row: Municipality) -> Cell:
    words = school_table.confirmed_in_words(row)
    if not words:
        return Words("")
    return Mark("check", words, "met") if row.confirmed else Mark("clock-alert", words, "unscheduled")


class SchoolTable(TypedCells):
    """Enter, F2 or a key edits the cell; `typed` tells what was typed, the rest of the signals what a key asks for."""

    typed = Signal(object, str, str)
    """The municipality, the holiday's key and the text."""
    fill_wanted = Signal()
    confirm_wanted = Signal()
    rename_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.school = SchoolModel()
        self._reading = False
        super().__init__(self.school, _("Skoleferier, kommune for kommune"), parent)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        told = _("F2 retter en celle, Ctrl+D udfylder nedad, Mellemrum bekræfter datoerne, Delete fjerner ferien.")
        self.setAccessibleDescription(told)
        for name, words, default, do in (
            ("edit_cell", _("Ret ferien"), "F2", self.edit_current),
            ("fill_down", _("Udfyld ens nedad"), "Ctrl+D", self.fill_wanted.emit),
            ("confirm_row", _("Bekræft kommunens ferier"), "Space", self.confirm_wanted.emit),
            ("rename_holiday", _("Omdøb ferien …"), "", self.rename_wanted.emit),
            ("clear_cell", _("Fjern ferien"), "Delete", self.clear_current),
        ):
            self.add_entry(f"indstillinger.{name}", words, default, do)
        theme.announcer().changed.connect(self.fit_height)

    def show_table(self, table: Table) -> None:
        column = max(1, self.currentIndex().column())
        typed = self._being_typed()
        self._reading = True  # what is half written is not to be kept because its editor goes
        self.school.show_table(table)
        self._reading = False
        self._fit()
        self.fit_height()
        now = self.currentIndex() if self.currentIndex().isValid() else self.school.index(0, 0)
        if now.isValid():
            cell = now.siblingAtColumn(min(column, self.school.columnCount() - 1))
            self.selectionModel().setCurrentIndex(cell, self.selectionModel().SelectionFlag.NoUpdate)
        if typed is not None:
            self.edit_current()
            self._type_again(typed)

    def _editor(self) -> QLineEdit | None:
        found = QApplication.focusWidget()
        return found if isinstance(found, QLineEdit) and self.viewport().isAncestorOf(found) else None

    def _being_typed(self) -> tuple[str, int] | None:
        """What stands in the open editor, and where its cursor is."""
        editor = self._editor()
        return (editor.text(), editor.cursorPosition()) if editor is not None else None

    def _type_again(self, typed: tuple[str, int]) -> None:
        editor = self._editor()
        if editor is not None:
            editor.setText(typed[0])
            editor.setModified(True)
            editor.setCursorPosition(typed[1])

    def _fit(self) -> None:
        super()._fit()
        self.row_header().setStretchLastSection(True)

    def fit_height(self) -> None:
        """As tall as its rows: the page scrolls, not the table."""
        rows = self.school.rowCount() * theme.row_height(1)
        self.setFixedHeight(self.row_header().height() + rows + 2 + self._scroll_bar())

    def _scroll_bar(self) -> int:
        wanted = sum(self.wanted_width(number) for number in range(len(self.school.columns)))
        return fonts.px(12) if wanted > self.width() else 0

    @property
    def cell(self) -> tuple[Municipality, school_table.Column] | None:
        """The municipality and the holiday of the current cell."""
        row, holiday = self.school.line(self.currentIndex()), self.school.holiday(self.currentIndex())
        return (row, holiday) if row is not None and holiday is not None else None

    def choose_cell(self, unit: int, key: str) -> None:
        index = self.school.index_of(unit)
        place = next((number for number, each in enumerate(self.school.table.columns, 1) if each.key == key), 1)
        if index.isValid():
            self.setCurrentIndex(index.siblingAtColumn(place))

    def chosen_rows(self) -> Sequence[Municipality]:
        lines = self.selected_lines
        current = self.school.line(self.currentIndex())
        return lines or ([current] if current is not None else [])

    def edit_current(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.school.holiday(index) is None:
            index = index.siblingAtColumn(1)
            self.setCurrentIndex(index)
        super().edit_current()

    def clear_current(self) -> None:
        """Take the holiday of the cell away."""
        if (cell := self.cell) is not None and not self.school.readonly:
            self.typed.emit(cell[0], cell[1].key, "")

    def may_write(self) -> bool:
        return not self.school.readonly and self.cell is not None

    def cell_name(self, index: Index) -> str:
        row, holiday = self.school.line(index), self.school.holiday(index)
        if row is None or holiday is None:
            return ""
        return _("{holiday} i {where}").format(holiday=holiday.name, where=row.unit)

    def cell_text(self, index: Index) -> str:
        return self.school.written(index)

    def dress(self, editor: QLineEdit, _index: Index) -> None:
        editor.setPlaceholderText(_("f.eks. uge 8"))

    def take(self, index: Index, text: str) -> None:
        """What an editor gave, once the editor has gone: the table is read again then."""
        row, holiday = self.school.line(index), self.school.holiday(index)
        if not self._reading and row is not None and holiday is not None and text.strip() != self.school.written(index):
            QTimer.singleShot(0, self, partial(self.typed.emit, row, holiday.key, text.strip()))

    def takes_key(self, event: QKeyEvent) -> bool:
        """Esc lets go of what could not be read."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        cell = self.cell
        if not plain or event.key() != Qt.Key.Key_Escape or cell is None or not self._has_draft(*cell):
            return False
        self.school.set_draft(cell[0].unit_id, cell[1].key, None)
        self.cell_changed.emit()
        return True

    def _has_draft(self, row: Municipality, holiday: school_table.Column) -> bool:
        return (row.unit_id, holiday.key) in self.school.drafts
