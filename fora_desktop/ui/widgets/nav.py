"""The pages of the program in a row down the left side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, icons, theme

WIDE, NARROW = 188, 56
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class NavItem:
    """A page, a line between pages (`SEPARATOR`) or free room (`STRETCH`); a badge counts what needs action there."""

    key: str
    title: str
    icon: str
    badge: int = 0
    alarming: bool = False
    progress: int | None = None
    """Per cent of a long piece of work that is done; None while there is none."""


SEPARATOR = NavItem("", "", "")
STRETCH = NavItem("", "", "stretch")  # what follows stands at the bottom

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1


class NavModel(QAbstractListModel):
    """The pages as a model, so that screen readers hear title and badge."""

    def __init__(self, items: Sequence[NavItem], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items = list(items)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            waiting = counted(item.badge, _(", {n} venter"), _(", {n} venter")) if item.badge else ""
            done = "" if item.progress is None else _(", {n} % er beregnet").format(n=item.progress)
            return item.title + waiting + done
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.title
        if role == ITEM_ROLE:
            return item
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.items[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def replace(self, row: int, item: NavItem) -> None:
        self.items[row] = item
        self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """The row of a page; KeyError if there is none."""
        for row, item in enumerate(self.items):
            if key and item.key == key:
                return row
        raise KeyError(key)


class _NavDelegate(QStyledItemDelegate):
    def __init__(self, view: "NavList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        item: NavItem = index.data(ITEM_ROLE)
        if item.icon == "stretch":
            return QSize(fonts.px(40), self._view.spare_height())
        return QSize(fonts.px(40), item_height(item))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item: NavItem = index.data(ITEM_ROLE)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not item.key:
            painter.setPen(QPen(theme.color("line2"), 1) if not item.icon else Qt.PenStyle.NoPen)
            painter.drawLine(QPoint(row.left() + 16, row.center().y()), QPoint(row.right() - 16, row.center().y()))
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(row).adjusted(8, 1, -8, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel" if chosen else "hover"))
            painter.drawRoundedRect(box, 4, 4)
        if chosen:
            painter.setBrush(theme.color("accent"))
            bar = box.height() * 0.6
            painter.drawRoundedRect(QRectF(box.left(), box.center().y() - bar / 2, 3, bar), 1.5, 1.5)
        if chosen and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        side = fonts.px(18)
        compact = self._view.compact
        left = (row.width() - side) / 2 if compact else box.left() + fonts.px(12)
        icon = QRectF(round(left), round(box.center().y() - side / 2), side, side)
        icons.draw(painter, item.icon, icon, "sel_text" if chosen else "text2")
        if compact:
            self._paint_dot(painter, item, icon)
        else:
            text = box.adjusted(fonts.px(40), 0, -fonts.px(8), 0)
            self._paint_words(painter, item, text, chosen)
        if item.progress is not None:
            _paint_progress(painter, box, item.progress)
        painter.restore()

    def _paint_words(self, painter: QPainter, item: NavItem, room: QRectF, chosen: bool) -> None:
        if item.badge:
            painter.setFont(fonts.font(11, fonts.SEMIBOLD, tabular=True))
            metrics = painter.fontMetrics()
            tall = max(fonts.px(18), metrics.height() + 2)
            wide = max(metrics.horizontalAdvance(str(item.badge)) + fonts.px(12), fonts.px(26))
            badge = QRectF(room.right() - wide, round(room.center().y() - tall / 2), wide, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("behind_bg" if item.alarming else "base" if chosen else "pressed"))
            painter.drawRoundedRect(badge, tall / 2, tall / 2)
            painter.setPen(theme.color("behind" if item.alarming else "text2"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(item.badge))
            room = room.adjusted(0, 0, -wide - 4, 0)
        painter.setFont(fonts.font(13, fonts.SEMIBOLD if chosen else fonts.REGULAR))
        painter.setPen(theme.color("sel_text" if chosen else "text"))
        words = painter.fontMetrics().elidedText(item.title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_dot(self, painter: QPainter, item: NavItem, icon: QRectF) -> None:
        if item.badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("behind" if item.alarming else "text3"))
            painter.drawEllipse(QRectF(icon.right() - 2, icon.top() - 4, 7, 7))


def _paint_progress(painter: QPainter, box: QRectF, progress: int) -> None:
    """A thin bar along the foot of the item."""
    track = QRectF(box.left() + 6, box.bottom() - 4, box.width() - 12, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("line2"))
    painter.drawRoundedRect(track, 1.5, 1.5)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(
        QRectF(track.topLeft(), track.bottomRight()).adjusted(
            0, 0, -track.width() * (1 - max(0, min(progress, 100)) / 100), 0
        ),
        1.5,
        1.5,
    )


def item_height(item: NavItem) -> int:
    return fonts.px(36 if item.key else 13)


class NavList(QListView):
    """The pages from top to bottom; `chosen` tells the key of a page."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[NavItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compact = False
        self._silent = False
        self.setAccessibleName(_("Sider"))
        self.setModel(NavModel(items, self))
        self.setItemDelegate(_NavDelegate(self))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setProperty("nav", "true")
        self._dress()
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        theme.announcer().changed.connect(self._dress)

    @property
    def nav(self) -> NavModel:
        model = self.model()
        assert isinstance(model, NavModel)
        return model

    def set_compact(self, compact: bool) -> None:
        """Only icons, with the titles as tooltips."""
        self.compact = compact
        self._dress()

    def set_current(self, key: str) -> None:
        """Mark a page, or none, without telling."""
        self._silent = True
        self.setCurrentIndex(self.nav.index(self.nav.row_of(key)) if key else QModelIndex())
        self._silent = False

    def set_badge(self, key: str, number: int, *, alarming: bool = False) -> None:
        row = self.nav.row_of(key)
        self.nav.replace(row, replace(self.nav.items[row], badge=number, alarming=alarming))

    def set_progress(self, key: str, progress: int | None) -> None:
        """How far a long piece of work of a page is; None takes the bar away. Nothing where there is no such page."""
        row = next((row for row, item in enumerate(self.nav.items) if item.key == key), None)
        if row is not None and self.nav.items[row].progress != progress:
            self.nav.replace(row, replace(self.nav.items[row], progress=progress))

    def spare_height(self) -> int:
        """The room that is left for `STRETCH`."""
        taken = sum(item_height(item) for item in self.nav.items if item.icon != "stretch")
        return max(0, self.viewport().height() - taken - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _dress(self) -> None:
        """Wide enough for the longest title, never less than the design's width."""
        words = fonts.metrics(13, fonts.SEMIBOLD)
        longest = max((words.horizontalAdvance(item.title) for item in self.nav.items), default=0)
        wide = max(fonts.px(WIDE), longest + fonts.px(68))
        self.setFixedWidth(fonts.px(NARROW) if self.compact else wide)
        self.setSpacing(0)
        self.setViewportMargins(0, 8, 0, 8)
        self.doItemsLayout()

    def _on_selection(self, *_changes: object) -> None:
        """A screen reader selects without making it the current one."""
        chosen = self.selectionModel().selectedIndexes()
        if chosen and chosen[0] != self.currentIndex():
            self.setCurrentIndex(chosen[0])

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._silent:
            self.chosen.emit(self.nav.items[current.row()].key)
