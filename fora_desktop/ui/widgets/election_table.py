"""Who comes after an election: a row for each municipality, typed or pasted into cell by cell."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QTableView, QWidget

from fora_desktop.domain import dates, email_address, typed
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.services.role_table import TableRow
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Index, Mark, Words
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.typed_cells import TypedCells

UNIT, NOW, NEW, EMAIL, DAY = range(5)
TYPED = (NEW, EMAIL, DAY)


class ElectionModel(TableModel[TableRow]):
    """The rows of a group and what was typed into them, by role and column."""

    def __init__(self, today: date) -> None:
        super().__init__([], key=lambda row: row.role)
        self.today = today
        self.day = today
        self.entries: dict[tuple[int, int], str] = {}
        self.refused: int | None = None
        """The role whose row could not be taken."""
        self.columns = self._columns()

    def _columns(self) -> list[Column[TableRow]]:
        return [
            Column(
                _("Kommune"),
                lambda row: row.unit or row.role_name,
                cell=self._unit_cell,
                width=Mark("octagon-x", "m" * 12),
            ),
            Column(_("Nu"), lambda row: row.name or _("ingen"), cell=_now_cell, width="Charlotte Ravnsgaard"),
            self._typed_column(NEW, _("Ny person"), "Charlotte Ravnsgaard-Holm"),
            self._typed_column(EMAIL, _("E-mail"), ""),
            self._typed_column(DAY, _("Fra"), dates.short(date(2026, 11, 28))),
        ]

    def _typed_column(self, place: int, title: str, width: str) -> Column[TableRow]:
        return Column(
            title, lambda row: self.text(row, place), cell=lambda row: self._typed_cell(row, place), width=width
        )

    def text(self, row: TableRow, place: int) -> str:
        kept = self.entries.get((row.role, place), "")
        if place == DAY and not kept:
            return dates.short(self.day) if self.entries.get((row.role, NEW)) else ""
        return kept

    def problem(self, row: TableRow, place: int) -> str:
        """Why what was typed cannot be kept."""
        kept = self.entries.get((row.role, place), "")
        if place == DAY and kept and self.day_of(row) is None:
            return _("“{text}” er ikke en dato. Skriv den som 01-01-2030.").format(text=kept)
        if place == EMAIL and kept:
            try:
                email_address.read(kept)
            except FieldError as refused:
                return str(refused)
        return ""

    def day_of(self, row: TableRow) -> date | None:
        kept = self.entries.get((row.role, DAY), "")
        return typed.day(kept, self.today) if kept else self.day

    def _unit_cell(self, row: TableRow) -> Cell:
        words = row.unit or row.role_name
        return Mark("octagon-x", words, "missed") if row.role == self.refused else Words(words, weight=fonts.MEDIUM)

    def _typed_cell(self, row: TableRow, place: int) -> Cell:
        text = self.text(row, place)
        if self.problem(row, place):
            return Mark("octagon-x", text, "missed")
        own = bool(self.entries.get((row.role, place)))
        return Words(text, tabular=place == DAY, tone="text" if own else "text3")

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() in TYPED else flags

    def type(self, index: Index, text: str) -> None:
        row = self.line(index)
        if row is None or index.column() not in TYPED:
            return
        text = " ".join(text.split())
        if index.column() == DAY and (found := typed.day(text, self.today)) is not None:
            text = dates.short(found)
        if text:
            self.entries[row.role, index.column()] = text
        else:
            self.entries.pop((row.role, index.column()), None)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), DAY))


def _now_cell(row: TableRow) -> Cell:
    return Words(row.name) if row.name else Words(_("ingen"), tone="text3")


HEADINGS = ("", "kommune", "kommuner")


class ElectionTable(TypedCells):
    """Tab goes through the cells that are typed into, Ctrl+V takes rows from a spreadsheet; `typed` tells of both."""

    typed = Signal()

    def __init__(self, today: date, names: Sequence[str], parent: QWidget | None = None) -> None:
        self.election = ElectionModel(today)
        self.unfitting: list[str] = []
        """What the last rows that were put in are called where no municipality is."""
        self._names = list(names)
        super().__init__(self.election, _("Nye personer, kommune for kommune"), parent)
        self.setProperty("framed", "true")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAccessibleDescription(
            _("Skriv i cellerne. Tabulator går til den næste. Ctrl+V sætter rækker ind fra et regneark.")
        )
        self.row_header().setSectionsClickable(False)

    def _fit(self) -> None:
        super()._fit()
        self.row_header().setMinimumSectionSize(fonts.px(120))  # or the last one would have no room in large text

    def show_rows(self, rows: Sequence[TableRow], day: date) -> None:
        column = self.currentIndex().column()
        self.election.day = day
        self.election.show(rows)
        if rows:
            row = max(0, self.currentIndex().row())
            self._step_to(self.election.index(row, column if column in TYPED else NEW))

    def _step_to(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(
            index, self.selectionModel().SelectionFlag.ClearAndSelect | self.selectionModel().SelectionFlag.Rows
        )
        self.scrollTo(index)

    def neighbour(self, index: QModelIndex, step: int) -> QModelIndex:
        """The next cell that is typed into, in the next row after the last; none at the end."""
        if not index.isValid():
            return self.election.index(0, NEW)
        place = TYPED.index(index.column()) + step if index.column() in TYPED else (0 if step > 0 else -1)
        row = index.row() + (place >= len(TYPED)) - (place < 0)
        return self.election.index(row, TYPED[place % len(TYPED)])

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """After an editor that Tab closed: where the next one opens."""
        actions = QAbstractItemView.CursorAction
        step = {actions.MoveNext: 1, actions.MovePrevious: -1}.get(action)
        if step is None:
            return super().moveCursor(action, modifiers)
        return self.neighbour(self.currentIndex(), step)

    def takes_key(self, event: QKeyEvent) -> bool:
        key, current = event.key(), self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            there = self.neighbour(current, 1 if key == Qt.Key.Key_Tab else -1)
            if there.isValid():
                self._step_to(there)
            else:
                self.focusNextPrevChild(key == Qt.Key.Key_Tab)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if current.column() not in TYPED:
                QTableView.keyPressEvent(self, event)  # the dialog's button may want it
            else:
                self.edit(current)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and current.column() in TYPED:
            self.take(current, "")
        else:
            return False
        return True

    def cell_name(self, index: Index) -> str:
        row = self.election.line(index)
        title = self.election.columns[index.column()].title
        return "" if row is None else _("{column} i {where}").format(column=title, where=row.unit or row.role_name)

    def cell_text(self, index: Index) -> str:
        row = self.election.line(index)
        return "" if row is None else self.election.text(row, index.column())

    def dress(self, editor: QLineEdit, index: Index) -> None:
        """The editor of a person offers those who are known."""
        if index.column() == NEW:
            completer = QCompleter(self._names, editor)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            editor.setCompleter(completer)

    def take(self, index: Index, text: str) -> None:
        self.election.type(index, text)
        self.election.refused = None
        self.typed.emit()

    def paste(self, text: str) -> int:
        """Rows with tabs between their cells: by the municipality where it stands first, else from the current cell."""
        lines = [line.split("\t") for line in text.splitlines() if line.strip()]
        units = {(row.unit or row.role_name).casefold(): row for row in self.election.shown_lines()}
        named = [line for line in lines if len(line) > 1 and _plain(line[0]) in units]
        current = self.currentIndex()
        taken = 0
        self.unfitting = []
        for number, line in enumerate(lines):
            if named:
                row = units.get(_plain(line[0]))
                if row is None:
                    if number or _plain(line[0]) not in HEADINGS:
                        self.unfitting.append(line[0].strip())
                    continue
                index, cells, place = self.election.index_of(row.role), line[1:], 0
            else:
                index, cells = current.siblingAtRow(current.row() + number), line
                place = TYPED.index(current.column()) if current.column() in TYPED else 0
            if not index.isValid():
                break
            for column, cell in zip(TYPED[place:], cells, strict=False):
                self.election.type(index.siblingAtColumn(column), cell)
            taken += 1
        self.election.refused = None
        self.typed.emit()
        return taken


def _plain(text: str) -> str:
    """`Køge Kommune` as `køge`."""
    return text.strip().casefold().removesuffix(" kommune")
