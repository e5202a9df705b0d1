"""A table of Forudsætninger: cells that are typed into and saved at once; what cannot be read stays, and is told."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Cell, Index, Mark, plain
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.views.settings.section import Section
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.typed_cells import TypedCells

T = TypeVar("T")
Spot = tuple[Hashable, str]
"""A cell: the key of its row, and of its column."""


def _always(_row: Any) -> bool:
    return True


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make a frozen, generic one with them
class TypedColumn(Generic[T]):
    """A column; with a `key` its cells are typed into where `may` lets them. `example` stands in an empty editor."""

    column: Column[T]
    key: str = ""
    example: str = ""
    may: Callable[[T], bool] = _always


class TypedModel(TableModel[T]):
    """`drafts` are texts that could not be read; they stay in their cells."""

    def __init__(self, columns: Sequence[TypedColumn[T]], key: Callable[[T], Hashable]) -> None:
        self.drafts: dict[Spot, str] = {}
        self.readonly = False
        self._typed = list(columns)
        super().__init__([self._with_drafts(each) for each in columns], key)

    def _with_drafts(self, typed: TypedColumn[T]) -> Column[T]:
        if not typed.key:
            return typed.column
        told, painted = typed.column.text, typed.column.cell

        def text(row: T) -> str:
            return self.drafts.get((self.key_of(row), typed.key), told(row))

        def cell(row: T) -> Cell | None:
            draft = self.drafts.get((self.key_of(row), typed.key))
            if draft is not None:
                return Mark("octagon-x", draft, "missed")
            return painted(row) if painted else None

        return replace(typed.column, text=text, cell=cell)

    def use_columns(self, columns: Sequence[TypedColumn[T]]) -> None:
        """Other columns from the next `show` on."""
        self.beginResetModel()
        self._typed = list(columns)
        self.columns = [self._with_drafts(each) for each in columns]
        self.endResetModel()

    def typed_column(self, index: Index) -> TypedColumn[T] | None:
        """The column of a cell that can be typed into."""
        row = self.line(index)
        if row is None or not 0 <= index.column() < len(self._typed):
            return None
        found = self._typed[index.column()]
        return found if found.key and found.may(row) else None

    def column_of(self, key: str) -> int:
        return next((place for place, each in enumerate(self._typed) if each.key == key), 0)

    def spot(self, index: Index) -> Spot | None:
        row, column = self.line(index), self.typed_column(index)
        return None if row is None or column is None else (self.key_of(row), column.key)

    def set_draft(self, spot: Spot, text: str | None) -> None:
        if text is None:
            self.drafts.pop(spot, None)
        else:
            self.drafts[spot] = text
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not self.readonly and self.typed_column(index) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


class TypedTable(TypedCells):
    """Enter, F2 or a key writes in the cell; `typed` tells the row, the column and the text. Delete is `cleared`.

    As tall as its rows up to `most` of them: the page scrolls, not the table.
    """

    typed = Signal(object, str, str)
    cleared = Signal(object, str)
    pasted = Signal(list)
    """Cells out of another program: rows of texts, the first for the current cell."""

    def __init__(
        self,
        columns: Sequence[TypedColumn[Any]],
        key: Callable[[Any], Hashable],
        name: str,
        *,
        most: int = 1000,
        parent: QWidget | None = None,
    ) -> None:
        self.cells: TypedModel[Any] = TypedModel(columns, key)
        self._most = most
        super().__init__(self.cells, name, parent)
        self.setTabKeyNavigation(False)
        if most >= 1000:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_entry("forudsaetninger.edit", _("Ret cellen"), "F2", self.edit_current)
        self.add_entry("forudsaetninger.clear", _("Tøm cellen, eller fjern rækken"), "Delete", self._clear)
        theme.announcer().changed.connect(self.fit_height)

    def show_rows(self, rows: Sequence[Any]) -> None:
        column = max(0, self.currentIndex().column())
        self.cells.show(rows)
        self.fit_height()
        now = self.currentIndex() if self.currentIndex().isValid() else self.cells.index(0, 0)
        if now.isValid():
            cell = now.siblingAtColumn(column)
            self.selectionModel().setCurrentIndex(cell, self.selectionModel().SelectionFlag.NoUpdate)

    def refit(self) -> None:
        """Other columns have other widths."""
        self._fit()

    def fit_height(self) -> None:
        rows = max(1, min(self.cells.rowCount(), self._most)) * theme.row_height(1)
        wanted = sum(self.wanted_width(number) for number in range(len(self.cells.columns)))
        bar = fonts.px(12) if wanted > self.width() else 0
        self.setFixedHeight(self.row_header().height() + rows + 2 + bar)

    def choose(self, key: Hashable, column: str = "") -> bool:
        """Make a cell the current one."""
        index = self.cells.index_of(key)
        if not index.isValid():
            return False
        self.setCurrentIndex(index.siblingAtColumn(self.cells.column_of(column)))
        self.scrollTo(index)
        return True

    @property
    def spot(self) -> Spot | None:
        return self.cells.spot(self.currentIndex())

    def _clear(self) -> None:
        row = self.current_line
        if row is not None and not self.cells.readonly:
            spot = self.spot
            self.cleared.emit(row, spot[1] if spot else "")

    def may_write(self) -> bool:
        return not self.cells.readonly and self.current_line is not None

    def cell_name(self, index: Index) -> str:
        column = self.cells.typed_column(index)
        first = str(plain(index).siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole) or "")
        return _("{column}, {row}").format(column=column.column.title, row=first) if column else first

    def cell_text(self, index: Index) -> str:
        row = self.cells.line(index)
        return "" if row is None else self.cells.columns[index.column()].text(row)

    def dress(self, editor: QLineEdit, index: Index) -> None:
        column = self.cells.typed_column(index)
        editor.setPlaceholderText(column.example if column else "")

    def take(self, index: Index, text: str) -> None:
        """What an editor gave, once the editor has gone: the table is read again then."""
        row, column = self.cells.line(index), self.cells.typed_column(index)
        if row is not None and column is not None and text.strip() != self.cell_text(index):
            QTimer.singleShot(0, self, partial(self.typed.emit, row, column.key, text.strip()))

    def takes_key(self, event: QKeyEvent) -> bool:
        """Ctrl+V puts cells in, Space ticks the row where it has a box, Esc lets go of what could not be read."""
        spot = self.spot
        ticked = any(column.check for column in self.cells.columns)
        if event.matches(QKeySequence.StandardKey.Paste) and spot is not None and not self.cells.readonly:
            self.pasted.emit([line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()])
            return True
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and ticked:
            return self._run_row()
        bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not bare or event.key() != Qt.Key.Key_Escape or spot not in self.cells.drafts or spot is None:
            return False
        self.cells.set_draft(spot, None)
        self.cell_changed.emit()
        return True


class FieldsRow(FlowLayout):
    """Fields beside each other, their labels level, in further lines where one is too short; as wide as text needs."""

    def __init__(self, *fields: QWidget, least: int = 200) -> None:
        super().__init__(gap=10, top=True)
        self._fields, self._least = fields, least
        for each in fields:
            self.addWidget(each)
        self._fit()
        theme.announcer().changed.connect(self._fit)

    def _fit(self) -> None:
        for each in self._fields:
            each.setMinimumWidth(fonts.px(self._least))


def note(card: Card, words: str) -> None:
    """Quiet words in a card whose table goes to its edges."""
    label = Label(words, "small", "text2", wrap=True, parent=card)
    label.setContentsMargins(card.head.contentsMargins().left(), 0, fonts.px(12), fonts.px(4))
    card.body.addWidget(label)


class PlanSection(Section):
    """A section of Forudsætninger."""

    def lead(self, _what: dict[str, Any]) -> bool:
        """Show the row that somebody asked for; False where this section has none such."""
        return False


class TypedSection(PlanSection):
    """A section around one typed table: what was refused stands under the table, and its text in the cell."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._refused: dict[Spot, str] = {}
        self.under = MessageBar(parent=self)
        room = self.under.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # else the rows move under the mouse as it comes and goes
        self.under.setSizePolicy(room)
        self.table: TypedTable

    def use(self, table: TypedTable) -> TypedTable:
        self.table = table
        table.typed.connect(self._on_typed)
        table.cleared.connect(self._on_cleared)
        table.cell_changed.connect(self.show_under)
        return table

    def carry_out(self, row: Any, key: str, text: str) -> None:
        """Save what was typed into a cell; raises FieldError with the sentence that is shown."""
        raise NotImplementedError

    def clear(self, row: Any, key: str) -> None:
        """Delete on a row: empty the cell, or take the row away."""
        if key:
            self.carry_out(row, key, "")

    def explain(self, _row: Any, _key: str) -> str:
        """What is to be said of a cell that is in order."""
        return ""

    def start(self) -> QWidget:
        return self.table

    def show_rows(self, rows: Sequence[Any]) -> None:
        self.table.cells.readonly = self.desk.readonly
        self.table.show_rows(rows)
        self.show_under()

    def _on_typed(self, row: Any, key: str, text: str) -> None:
        spot = (self.table.cells.key_of(row), key)
        try:
            before = self.table.cells.drafts.pop(spot, None)
            self.carry_out(row, key, text)
            self._refused.pop(spot, None)
            if before is not None:
                self.table.cells.set_draft(spot, None)
        except FieldError as refused:
            self.table.cells.set_draft(spot, text)
            self._refused[spot] = str(refused)
        self.show_under()

    def _on_cleared(self, row: Any, key: str) -> None:
        spot = (self.table.cells.key_of(row), key)
        if spot in self.table.cells.drafts:
            self.table.cells.set_draft(spot, None)
            self.show_under()
            return
        self.attempt(partial(self.clear, row, key))

    def show_under(self) -> None:
        """The refusal of the current cell, else of the last one that could not be read, else what the cell means."""
        drafts = self.table.cells.drafts
        spot = self.table.spot
        here = spot if spot in drafts else next(reversed(drafts), None)
        if here is not None and here in self._refused:
            self.under.say(self._refused[here], "error")
            return
        row = self.table.current_line
        told = self.explain(row, spot[1] if spot else "") if row is not None else ""
        self.under.say(told, "info", icon="info")
