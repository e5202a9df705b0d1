"""The kinds of export at the left of Eksportér: an icon, a name and a few words each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme

WIDE, NARROW = 216, 52
TALL, LOW = 46, 34
"""Of a row with its words, and with its icon alone."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class KindItem:
    key: str
    title: str
    explained: str
    icon: str


class _KindsModel(QAbstractListModel):
    def __init__(self, items: Sequence[KindItem], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items = list(items)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return item.explained
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.title}: {item.explained}"
        return item if role == ITEM_ROLE else None


class _KindsDelegate(QStyledItemDelegate):
    def __init__(self, view: "KindsList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        if self._view.compact:
            return QSize(fonts.px(40), fonts.px(LOW))
        words = fonts.metrics(13, fonts.MEDIUM).height() + fonts.metrics(12).height()
        return QSize(fonts.px(40), max(fonts.px(TALL), words + fonts.px(10)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item: KindItem = index.data(ITEM_ROLE)
        row = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, theme.color("sel" if chosen else "hover"))
        if chosen:
            painter.fillRect(QRectF(row.left(), row.top(), 3, row.height()), theme.color("accent"))
        if chosen and self._view.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(row.adjusted(1, 1, -1, -1))
        side = fonts.px(16)
        left = (row.width() - side) / 2 if self._view.compact else fonts.px(14)
        place = QRectF(round(row.left() + left), round(row.center().y() - side / 2), side, side)
        icons.draw(painter, item.icon, place, "sel_text" if chosen else "text2")
        if not self._view.compact:
            self._paint_words(painter, item, row.adjusted(fonts.px(40), 0, -fonts.px(8), 0), chosen)
        painter.restore()

    def _paint_words(self, painter: QPainter, item: KindItem, room: QRectF, chosen: bool) -> None:
        first, second = fonts.metrics(13, fonts.MEDIUM).height(), fonts.metrics(12).height()
        top = room.center().y() - (first + second) / 2
        for words, tall, font, ink in (
            (item.title, first, fonts.font(13, fonts.MEDIUM), "sel_text" if chosen else "text"),
            (item.explained, second, fonts.font(12), "text2"),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(ink))
            line = QRectF(room.left(), top, room.width(), tall)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width() + 1))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            top += tall


class KindsList(QListView):
    """Up and Down choose; `chosen` tells the key of a kind."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[KindItem], parent: QWidget | None = None, *, most: int = 0) -> None:
        """`most`: as wide as so many pixels of the design, whatever its words need; the tooltip has all of them."""
        super().__init__(parent)
        self.compact = False
        self._most = most
        self.items = list(items)
        self.setAccessibleName(_("Hvad skal eksporteres"))
        self.setModel(_KindsModel(items, self))
        self.setItemDelegate(_KindsDelegate(self))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("nav", "side")
        self.setViewportMargins(0, 8, 0, 8)
        self._dress()
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        theme.announcer().changed.connect(self._dress)

    @property
    def current(self) -> str:
        return self.items[max(0, self.currentIndex().row())].key

    def choose(self, key: str) -> None:
        """Go to a kind, and tell; one that is not there is no reason to move."""
        for row, item in enumerate(self.items):
            if item.key == key:
                self.setCurrentIndex(self.model().index(row, 0))

    def set_compact(self, compact: bool) -> None:
        """Only icons, with the words as tooltips."""
        if compact != self.compact:
            self.compact = compact
            self._dress()

    def _dress(self) -> None:
        names = (fonts.metrics(13, fonts.MEDIUM).horizontalAdvance(item.title) for item in self.items)
        under = (fonts.metrics(12).horizontalAdvance(item.explained) for item in self.items)
        longest = max((*names, *under), default=0)
        wide = max(fonts.px(WIDE), longest + fonts.px(52))
        wide = min(wide, fonts.px(self._most)) if self._most else wide
        self.setFixedWidth(fonts.px(NARROW) if self.compact else wide)
        self.doItemsLayout()

    def _on_selection(self, *_changes: object) -> None:
        """A screen reader selects without making it the current one."""
        chosen = self.selectionModel().selectedIndexes()
        if chosen and chosen[0] != self.currentIndex():
            self.setCurrentIndex(chosen[0])

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.items[current.row()].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
