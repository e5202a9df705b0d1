"""A table under headings that fold, as one flat list: quick with 20,000 rows, where a tree asks for each of them."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from fora_desktop.ui.delegate import Group, Index, RowDelegate, plain
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel

T = TypeVar("T")
_ROOT = QModelIndex()


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make a frozen, generic one with them
class Section(Generic[T]):
    """A heading with its lines; `told` says of the lines that are shown what stands at the right of the heading."""

    title: str
    lines: Sequence[T]
    told: Callable[[Sequence[T]], str] = field(default=lambda _lines: "")
    tone: str = "text2"
    folded: bool = False


class SectionModel(TableModel[T]):
    """The headings stand among the lines; those of a folded one are left out. Lines are sorted under their heading.

    `text` gives what the words of the filter are looked for in. A heading without a line that fits is not shown; with
    words in the filter all are open.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        text: Callable[[T], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, parent)
        self._text = text
        self._sections: list[Section[T]] = []
        self._unfolded: dict[str, bool] = {}
        self._rows: list[T | Group] = []
        self._places: dict[Hashable, int] | None = None
        self._fitting: list[tuple[Section[T], list[T]]] = []

    def show_sections(
        self, sections: Iterable[Section[T]], words: str | None = None, keep: Callable[[T], bool] | None = None
    ) -> None:
        """Show these, sorted and folded as before; filtered as before too where no `words` are given."""
        self.beginResetModel()
        self._sections = list(sections)
        if words is not None:
            self._words, self._keep = tuple(words.lower().split()), keep
        self._arrange()
        self.endResetModel()

    def fold(self, title: str, folded: bool) -> None:
        self.beginResetModel()
        self._unfolded[title] = not folded
        self._put_together()
        self.endResetModel()

    def is_open(self, title: str) -> bool:
        section = next((each for each in self._sections if each.title == title), None)
        return bool(self._words) or self._unfolded.get(title, section is None or not section.folded)

    def section_of(self, key: Hashable) -> str:
        """The heading under which a line stands that the filter lets through; empty where there is none."""
        for section, lines in self._fitting:
            if any(self.key_of(line) == key for line in lines):
                return section.title
        return ""

    def _arrange(self) -> None:
        words, keep, text = self._words, self._keep, self._text
        column, order = self._sorted
        self._fitting = []
        for section in self._sections:
            found = list(section.lines)
            for word in words:
                found = [line for line in found if word in text(line)]
            if keep:
                found = list(filter(keep, found))
            if column >= 0:
                found.sort(key=self.columns[column].key, reverse=order == Qt.SortOrder.DescendingOrder)
            if found:
                self._fitting.append((section, found))
        self._put_together()

    def _put_together(self) -> None:
        self._rows = []
        for section, lines in self._fitting:
            self._rows.append(Group(section.title, section.told(lines), section.tone))
            if self.is_open(section.title):
                self._rows += lines
        self._places = None

    def line(self, index: Index) -> T | Group | None:  # type: ignore[override]  # a table has no headings
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return self._rows[index.row()]

    @property
    def count(self) -> int:
        """How many lines the filter lets through."""
        return sum(len(lines) for _section, lines in self._fitting)

    def headings(self) -> Iterator[int]:
        """The rows that are headings."""
        return (row for row, line in enumerate(self._rows) if isinstance(line, Group))

    def shown_lines(self) -> Iterator[T]:
        """The lines that the filter lets through, folded away or not."""
        return (line for _section, lines in self._fitting for line in lines)

    def index_of(self, key: Hashable) -> QModelIndex:
        if self._places is None:
            self._places = {self.key_of(line): row for row, line in enumerate(self._rows)}
        row = self._places.get(key)
        return QModelIndex() if row is None else self.index(row, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        return not parent.isValid() and bool(self._rows)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if parent.isValid() or not (0 <= row < len(self._rows) and 0 <= column < len(self.columns)):
            return QModelIndex()
        return self.createIndex(row, column)


class _SectionDelegate(RowDelegate):
    """Paints headings with their fold arrow."""

    def _flat(self) -> bool:
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = plain(index).model()
        if isinstance(model, SectionModel):
            line = model.line(index)
            if isinstance(line, Group) and model.is_open(line.title):
                option.state |= QStyle.StateFlag.State_Open
        super().paint(painter, option, index)


class SectionTable(RowTable):
    """Enter, a click, → and ← fold and unfold the heading they are on; ← on a line goes up to its heading.

    `entered_line` tells of Enter on a line, `opened` only of a double click.
    """

    entered_line = Signal(object)

    def __init__(self, model: SectionModel[Any], name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent=parent)
        self._row_delegate = _SectionDelegate(self, self._on_action, self._on_toggle)
        self.setItemDelegate(self._row_delegate)
        self.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        model.modelReset.connect(self._span)
        self._span()

    @property
    def sections(self) -> SectionModel[Any]:
        model = self.model()
        assert isinstance(model, SectionModel)
        return model

    def _span(self) -> None:
        self.clearSpans()
        for row in self.sections.headings():
            self.setSpan(row, 0, 1, len(self.sections.columns))

    def select_key(self, key: Hashable) -> bool:
        """As ever; a heading that hides the line is unfolded."""
        if not super().select_key(key):
            title = self.sections.section_of(key)
            if not title:
                return False
            self.sections.fold(title, False)
        return super().select_key(key)

    def _heading(self) -> Group | None:
        line = self.sections.line(self.currentIndex())
        return line if isinstance(line, Group) else None

    def _fold(self, heading: Group, folded: bool) -> None:
        if self.sections.is_open(heading.title) == folded:
            self.sections.fold(heading.title, folded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        heading, key = self._heading(), event.key()
        if heading is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._fold(heading, self.sections.is_open(heading.title))
        elif heading is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Minus):
            self._fold(heading, True)
        elif heading is not None and key in (Qt.Key.Key_Right, Qt.Key.Key_Plus):
            self._fold(heading, False)
        elif heading is None and key == Qt.Key.Key_Left:
            self._go_to_heading()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            last = self.sections.rowCount() - 1
            self.setCurrentIndex(self.sections.index(0 if key == Qt.Key.Key_Home else last, 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_line is not None:
            self.entered_line.emit(self.current_line)
        else:
            super().keyPressEvent(event)

    def _go_to_heading(self) -> None:
        here = self.currentIndex().row()
        above = [row for row in self.sections.headings() if row < here]
        if above:
            self.setCurrentIndex(self.sections.index(above[-1], 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line = self.sections.line(self.indexAt(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and isinstance(line, Group):
            self._fold(line, self.sections.is_open(line.title))
