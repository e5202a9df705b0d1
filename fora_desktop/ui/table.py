"""Tables and trees whose columns are data: models that keep their own sorted and filtered lists."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.word_forms import plain
from fora_desktop.ui.delegate import CELL_ROLE, LINE_ROLE, Cell, Group, Index, Words

T = TypeVar("T")
_ROOT = QModelIndex()
_ROW_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make a frozen, generic one with them
class Column(Generic[T]):
    """One column. `text` is what is read aloud, copied and searched; `cell` how it is painted, if not as that text.

    `width` is the widest thing that stands in it, as text or as a cell; without it the column takes the room left over.
    `sort` gives something comparable; without it the text sorts in Danish. `check` gives the row a check box here.
    """

    title: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    numeric: bool = False
    cell: Callable[[T], Cell | None] | None = None
    width: str | Cell = ""
    tip: Callable[[T], str] | None = None
    check: Callable[[T], Qt.CheckState | None] | None = None
    searched: bool = True
    shown: bool = True

    def key(self, line: T) -> Any:
        return self.sort(line) if self.sort else sort_key(self.text(line))


@dataclass(frozen=True)  # no slots, as above
class Node(Generic[T]):
    """A row of a tree: a line or a group, with the rows under it."""

    line: T | Group
    children: Sequence["Node[T]"] = ()
    folded: bool = False


class RowModel(QAbstractItemModel, Generic[T]):
    """What tables and trees have in common: the columns, and a cell's data by role."""

    def __init__(
        self, columns: Sequence[Column[T]], key: Callable[[T], Hashable] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._key = key
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._words: tuple[str, ...] = ()
        self._keep: Callable[[T], bool] | None = None

    def line(self, index: Index) -> T | Group | None:
        """What a row stands for; None outside the rows."""
        raise NotImplementedError

    def shown_lines(self) -> Iterator[T]:
        """The lines that the filter lets through, in their order."""
        raise NotImplementedError

    def key_of(self, line: T | Group) -> Hashable:
        """What stays the same when the line is read again; by it the view finds its place."""
        if isinstance(line, Group):
            return ("group", line.title)
        return self._key(line) if self._key else line

    def index_of(self, key: Hashable) -> QModelIndex:
        """The row with a key, or no index."""
        raise NotImplementedError

    def _arrange(self) -> None:
        """Filter and sort again."""
        raise NotImplementedError

    def set_filter(self, text: str = "", keep: Callable[[T], bool] | None = None) -> None:
        """Show the lines that hold every word of `text` in some column and that `keep` wants."""
        self._words = tuple(plain(text).split())
        self._keep = keep
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 gives back the order in which the lines came."""
        self._sorted = (column, order)
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.numeric)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first cell of a group stretches over the others, which nobody shall step on."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        stretched = index.column() > 0 and isinstance(self.line(index), Group)
        return Qt.ItemFlag.ItemIsEnabled if stretched else _ROW_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if isinstance(line, Group):
            return _group_data(line, index.column(), role)
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(line)
        if role == CELL_ROLE:
            cell = column.cell(line) if column.cell else None
            return cell if cell is not None else Words(column.text(line), tabular=column.numeric)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.numeric)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return column.tip(line) if column.tip else None
        if role == Qt.ItemDataRole.CheckStateRole and column.check:
            check = column.check(line)
            return None if check is None else check.value
        return None

    def _search_key(self, line: T) -> str:
        return plain("\n".join(column.text(line) for column in self.columns if column.searched))


def _alignment(numeric: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
    return int((side | Qt.AlignmentFlag.AlignVCenter).value)


def _group_data(group: Group, column: int, role: int) -> Any:
    if column:
        return "" if role == Qt.ItemDataRole.AccessibleTextRole else None
    if role == Qt.ItemDataRole.DisplayRole:
        return group.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return group.sentence
    if role == CELL_ROLE:
        return group
    return None


class TableModel(RowModel[T]):
    """A flat list of lines; quick with 100,000 of them."""

    def __init__(
        self, columns: Sequence[Column[T]], key: Callable[[T], Hashable] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(columns, key, parent)
        self._lines: list[T] = []
        self._order: list[int] = []
        self._search_keys: list[str] = []
        self._sort_keys: dict[int, list[Any]] = {}
        self._ranked: tuple[tuple[int, Qt.SortOrder] | None, list[int]] = (None, [])

    def show(self, lines: Iterable[T]) -> None:
        """Show these lines, filtered and sorted as before."""
        self.beginResetModel()
        self._lines = list(lines)
        self._search_keys = []
        self._sort_keys = {}
        self._ranked = (None, [])
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        if self._words and not self._search_keys:
            self._search_keys = [self._search_key(line) for line in self._lines]
        places: Iterable[int] = self._in_order()
        for word in self._words:
            keys = self._search_keys
            places = [place for place in places if word in keys[place]]
        if self._keep:
            keep, lines = self._keep, self._lines
            places = [place for place in places if keep(lines[place])]
        self._order = list(places)

    def _in_order(self) -> Sequence[int]:
        """The places of all lines as they are sorted; kept, so that a keystroke in the filter does not sort again."""
        column, order = self._sorted
        if column < 0:
            return range(len(self._lines))
        if self._ranked[0] != self._sorted:
            if column not in self._sort_keys:
                self._sort_keys[column] = [self.columns[column].key(line) for line in self._lines]
            keys = self._sort_keys[column]
            descending = order == Qt.SortOrder.DescendingOrder
            ranked = sorted(range(len(self._lines)), key=keys.__getitem__, reverse=descending)
            self._ranked = (self._sorted, ranked)
        return self._ranked[1]

    def line(self, index: Index) -> T | None:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        return self._lines[self._order[index.row()]]

    def shown_lines(self) -> Iterator[T]:
        return (self._lines[place] for place in self._order)

    def index_of(self, key: Hashable) -> QModelIndex:
        for row, place in enumerate(self._order):
            if self.key_of(self._lines[place]) == key:
                return self.index(row, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        return not parent.isValid() and bool(self._order)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if parent.isValid() or not (0 <= row < len(self._order) and 0 <= column < len(self.columns)):
            return QModelIndex()
        return self.createIndex(row, column)

    def parent(self, _child: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has no index
        return QModelIndex()


class TreeModel(RowModel[T]):
    """Lines under lines under groups. A row is shown when it, a row above it or a row below it fits the filter."""

    def __init__(
        self, columns: Sequence[Column[T]], key: Callable[[T], Hashable] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(columns, key, parent)
        # Row 0 stands for the root; an index carries the number of its row in these lists.
        self._nodes: list[Node[T] | None] = [None]
        self._above: list[int] = [0]
        self._below: list[list[int]] = [[]]
        self._shown: list[list[int]] = [[]]
        self._place: list[int] = [0]
        self._search_keys: dict[int, str] = {}

    def show(self, nodes: Iterable[Node[T]]) -> None:
        """Show these rows, filtered and sorted as before."""
        self.beginResetModel()
        self._nodes, self._above, self._below, self._search_keys = [None], [0], [[]], {}
        self._add(nodes, 0)
        self._arrange()
        self.endResetModel()

    def _add(self, nodes: Iterable[Node[T]], above: int) -> None:
        for node in nodes:
            number = len(self._nodes)
            self._nodes.append(node)
            self._above.append(above)
            self._below.append([])
            self._below[above].append(number)
            self._add(node.children, number)

    def _arrange(self) -> None:
        self._shown = [[] for _node in self._nodes]
        self._place = [0] * len(self._nodes)
        self._arrange_under(0, not (self._words or self._keep))

    def _arrange_under(self, above: int, everything: bool) -> bool:
        """Fill the shown rows under one; tells whether there are any."""
        shown = []
        for number in self._below[above]:
            fits = everything or self._fits(number)
            if self._arrange_under(number, fits) or fits:
                shown.append(number)
        column, order = self._sorted
        if column >= 0 and all(not isinstance(self._line(number), Group) for number in shown):
            by = self.columns[column].key
            shown.sort(key=lambda number: by(self._line(number)), reverse=order == Qt.SortOrder.DescendingOrder)  # type: ignore[arg-type]  # no groups here
        self._shown[above] = shown
        for place, number in enumerate(shown):
            self._place[number] = place
        return bool(shown)

    def _fits(self, number: int) -> bool:
        line = self._line(number)
        if isinstance(line, Group):
            return bool(self._words) and not self._keep and all(word in plain(line.title) for word in self._words)
        if number not in self._search_keys and self._words:
            self._search_keys[number] = self._search_key(line)
        if not all(word in self._search_keys[number] for word in self._words):
            return False
        return self._keep is None or self._keep(line)

    def _line(self, number: int) -> T | Group:
        node = self._nodes[number]
        assert node is not None
        return node.line

    def line(self, index: Index) -> T | Group | None:
        return self._line(index.internalId()) if index.isValid() else None

    def node(self, index: Index) -> Node[T] | None:
        return self._nodes[index.internalId()] if index.isValid() else None

    def shown_lines(self) -> Iterator[T]:
        for number in self._walk(0):
            line = self._line(number)
            if not isinstance(line, Group):
                yield line

    def _walk(self, above: int) -> Iterator[int]:
        for number in self._shown[above]:
            yield number
            yield from self._walk(number)

    def indexes(self) -> Iterator[QModelIndex]:
        """Every shown row, from the top."""
        for number in self._walk(0):
            yield self._index(number)

    def _index(self, number: int, column: int = 0) -> QModelIndex:
        return self.createIndex(self._place[number], column, number) if number else QModelIndex()

    def index_of(self, key: Hashable) -> QModelIndex:
        for number in self._walk(0):
            if self.key_of(self._line(number)) == key:
                return self._index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.column() > 0:
            return 0
        return len(self._shown[parent.internalId() if parent.isValid() else 0])

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        return self.rowCount(parent) > 0

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if parent.column() > 0 or not 0 <= column < len(self.columns):
            return QModelIndex()
        shown = self._shown[parent.internalId() if parent.isValid() else 0]
        return self.createIndex(row, column, shown[row]) if 0 <= row < len(shown) else QModelIndex()

    def parent(self, child: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has no index
        if not child.isValid():
            return QModelIndex()
        return self._index(self._above[child.internalId()])
