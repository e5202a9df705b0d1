"""The rows of Eksportér: what can become a file, whether it is wanted, and what became of it."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Mark
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.focus import Leads
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.search_line import SearchLine


@dataclass(frozen=True, slots=True)
class LineOutcome:
    """What became of a row: its files, whether one of them is another now; `refusal` is why none was written."""

    refusal: str = ""
    reason: str = ""
    """The refusal in a few words, for the row; the rest is read aloud and in the tooltip."""
    changed: bool = False
    remark: str = ""
    """What is to be known of a file that was written all the same."""
    said: str = ""
    """In the place of the usual words."""
    files: tuple[Path, ...] = ()
    about: Any = None
    """What the kind needs afterwards."""

    @property
    def told(self) -> str:
        if self.refusal or self.remark or self.said:
            return self.refusal or self.remark or self.said
        return _("Gemt") if self.changed else _("Uændret siden sidst")

    @property
    def mark(self) -> Mark:
        if self.refusal:
            return Mark("octagon-x", self.reason[:1].upper() + self.reason[1:] or self.told, "missed")
        return Mark("triangle-alert", self.told, "unscheduled") if self.remark else Mark("check", self.told, "met")


@dataclass(frozen=True, slots=True)
class Line:
    """A row: `stands` is how it was before this export, as icon, words and tone; `what` is the kind's own."""

    key: Hashable
    name: str
    what: Any = None
    files: tuple[str, ...] = ()
    stem: str = ""
    """What its file is called without the ending, where that can be another."""
    about: str = ""
    number: int = 0
    day: date | None = None
    clock: str = ""
    stands: Mark | None = None
    wanted: bool = False
    outcome: LineOutcome | None = field(default=None, compare=False)

    @property
    def title(self) -> str:
        return f"{self.name}, {self.about}" if self.about else self.name

    @property
    def told(self) -> str:
        if self.outcome is not None:
            return self.outcome.told
        return self.stands.text if self.stands is not None else ""

    @property
    def cell(self) -> Cell | None:
        return self.outcome.mark if self.outcome is not None else self.stands


def name_column(title: str) -> Column[Line]:
    return Column(title, lambda line: line.title, check=_checked, tip=lambda line: line.title)


def number_column(title: str) -> Column[Line]:
    return Column(title, lambda line: str(line.number), sort=lambda line: line.number, numeric=True, width="00000")


def state_column(title: str, widest: str) -> Column[Line]:
    return Column(
        title,
        lambda line: line.told,
        cell=lambda line: line.cell,
        width=Mark("check", widest),
        tip=lambda line: line.told,
        searched=False,
    )


def _checked(line: Line) -> Qt.CheckState:
    return Qt.CheckState.Checked if line.wanted else Qt.CheckState.Unchecked


class LineTable(Leads, QWidget):
    """The search, the rows with their ticks, and what is said where there are none."""

    changed = Signal()
    """What is ticked is another."""
    current_changed = Signal()

    def __init__(
        self, columns: Sequence[Column[Line]], name: str, parent: QWidget | None = None, *, searched: bool = True
    ) -> None:
        super().__init__(parent)
        self._searched = searched
        self.lines: list[Line] = []
        self.locked = False
        self.search = SearchLine(self)
        self.search.down.connect(self._into_table)
        self.search.setPlaceholderText(_("Søg på navn"))
        self.search.setAccessibleName(_("Søg på navn"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.all_button = Button(_("Vælg alle viste"), "flat", parent=self)
        self.all_button.clicked.connect(self.take_all)
        self.model: TableModel[Line] = TableModel(columns, lambda line: line.key, self)
        self.table = RowTable(self.model, name, parent=self)
        self.table.setProperty("framed", "true")
        self.table.setMinimumHeight(fonts.px(132))
        self.table.toggled.connect(self._on_toggle)
        self.table.current_changed.connect(self._on_current)
        self.nothing = EmptyView("search", "", parent=self)
        self.leads_to = self.search
        finding = QHBoxLayout()
        finding.setSpacing(fonts.px(8))
        finding.addWidget(self.search, 1)
        finding.addWidget(self.all_button)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(8))
        column.addLayout(finding)
        column.addLayout(self._stack, 1)

    @property
    def wanted(self) -> list[Line]:
        return [line for line in self.lines if line.wanted]

    @property
    def current(self) -> Line | None:
        line = self.table.current_line
        return line if isinstance(line, Line) else None

    def widgets(self) -> list[QWidget]:
        """As Tab goes."""
        return [self.search, self.all_button, self.table]

    def set_columns(self, columns: Sequence[Column[Line]]) -> None:
        """Other titles over columns of the same shape."""
        self.model.columns = list(columns)
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)

    def show_lines(self, lines: Sequence[Line], nothing: str = "") -> None:
        """Other rows; `nothing` is what is said where there are none."""
        self.lines = list(lines)
        self.model.show(self.lines)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._say(nothing)
        self.changed.emit()

    def show_reading(self) -> None:
        self.lines = []
        self.model.show([])
        self._say(_("Læser …"))
        self.changed.emit()

    def _say(self, nothing: str) -> None:
        if not self.lines:
            self.nothing.say(nothing)
        self._stack.setCurrentIndex(0 if self.lines else 1)
        several = len(self.lines) > 1
        self.all_button.setVisible(several and self._searched)
        self.search.setVisible((several or not self.lines) and self._searched)
        self.leads_to = self.table if len(self.lines) == 1 or not self._searched else self.search

    def replace(self, *changed: Line) -> None:
        """The same rows, some of them in another state."""
        other = {line.key: line for line in changed}
        self.lines = [other.get(line.key, line) for line in self.lines]
        self.model.show(self.lines)

    def tick(self, keys: Sequence[Hashable], *, on: bool = True) -> None:
        if not self.locked:
            taken = set(keys)
            self.replace(
                *(replace(line, wanted=on, outcome=None) for line in self.lines if line.key in taken),
            )
            self.changed.emit()

    def take_all(self) -> None:
        """All that the search shows; a second time none of them."""
        shown = list(self.model.shown_lines())
        self.tick([line.key for line in shown], on=not all(line.wanted for line in shown))

    def _on_toggle(self, line: Line, on: bool) -> None:
        self.tick([line.key], on=on)

    def _on_search(self, text: str) -> None:
        self.model.set_filter(text)

    def _on_current(self, _line: object) -> None:
        self.current_changed.emit()

    def _into_table(self) -> None:
        if not self.model.rowCount():
            return
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
