"""Where there is little room: widgets that go on in a new line, columns that step aside."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from fora_desktop.ui import fonts
from fora_desktop.ui.rows import RowTable, RowTree


class FlowLayout(QLayout):
    """Widgets beside each other, in further lines where one is too short.

    `spread` shares what is left of a single line out between them; in several lines they then stand under each other.
    `top` puts the heads of a line level instead of their middles.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, spread: bool = False, top: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._spread = spread
        self._top = top
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in sizes) + fonts.px(self._gap) * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """The height that the lines take in the width of `rect`."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        gap = fonts.px(self._gap)
        lines = self._lines(room.width(), gap)
        top = room.top()
        for line in lines:
            tall = max(self._tall(item, wide) for item, wide in line)
            left = room.left()
            taken = sum(wide for _item, wide in line)
            between = gap
            if self._spread and len(lines) == 1 and len(line) > 1:
                between = max(gap, (room.width() - taken) // (len(line) - 1))
            for item, wide in line:
                if place:
                    high = self._tall(item, wide)
                    item.setGeometry(QRect(left, top + (0 if self._top else (tall - high) // 2), wide, high))
                left += wide + between
            top += tall + gap
        return max(0, top - gap - room.top()) + margins.top() + margins.bottom()

    def _tall(self, item: QLayoutItem, wide: int) -> int:
        """Level heads need the height that the words take in the width they get."""
        tall = item.heightForWidth(wide) if self._top and item.hasHeightForWidth() else -1
        return tall if tall > 0 else item.sizeHint().height()

    def _lines(self, room: int, gap: int) -> list[list[tuple[QLayoutItem, int]]]:
        items = [(item, min(item.sizeHint().width(), max(room, 1))) for item in self._shown()]
        in_one = sum(wide for _item, wide in items) + gap * max(0, len(items) - 1)
        if self._spread and in_one > room and items:
            widest = max(wide for _item, wide in items)
            items = [(item, widest) for item, _wide in items]
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item, wide in items:
            if not lines or used + gap + wide > room:
                lines.append([])
                used = wide
            else:
                used += gap + wide
            lines[-1].append((item, wide))
        return lines


class StepAside(QObject):
    """Hides columns of a view, the first of `order` first, while the one that takes what is left over is too narrow.

    That is the first column, or `stretched`; `least` are its pixels at 100 % text.
    """

    def __init__(self, view: RowTree | RowTable, least: int, order: Sequence[int], stretched: int = 0) -> None:
        super().__init__(view)
        self._view = view
        self._least = least
        self._order = tuple(order)
        self._stretched = stretched
        self._aside: set[int] = set()
        self._soon = QTimer(self)  # the header is in the middle of its own work when it tells
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.fit)
        view.row_header().sectionResized.connect(self._on_resized)
        view.horizontalScrollBar().rangeChanged.connect(self._on_range)  # a first column at its least is not resized
        self._soon.start()

    @property
    def aside(self) -> frozenset[int]:
        """The columns that are hidden for want of room, not by the user."""
        return frozenset(self._aside)

    def _on_resized(self, section: int, _before: int, _now: int) -> None:
        if section == self._stretched:
            self._soon.start()

    def _on_range(self, _least: int, _most: int) -> None:
        self._soon.start()

    def fit(self) -> None:
        """Look again at who has room."""
        header = self._view.row_header()
        wanted = [column for column in range(header.count()) if not header.isSectionHidden(column)]
        wanted += sorted(self._aside)
        sizes = {column: self._size(column) for column in wanted if column != self._stretched}
        first = self._view.viewport().width() - sum(sizes.values())
        aside = set()
        for column in self._order:
            if first >= fonts.px(self._least):
                break
            if column in sizes:
                aside.add(column)
                first += sizes[column]
        for column in aside - self._aside:
            header.setSectionHidden(column, True)
        for column in self._aside - aside:
            header.setSectionHidden(column, False)
        self._aside = aside

    def _size(self, column: int) -> int:
        header = self._view.row_header()
        if not header.isSectionHidden(column):
            return header.sectionSize(column)
        return self._view.wanted_width(column)
