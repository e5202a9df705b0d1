"""How one row of a table or tree is painted: cells that draw themselves, selection, focus, check boxes, row actions."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QTreeView,
)

from fora_desktop.domain.quota import Status
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.widgets.pace import HEIGHT, WIDTH, Pace, StackedCount, paint_pace, paint_stacked
from fora_desktop.ui.widgets.status import chip_size, paint_chip

CELL_ROLE = Qt.ItemDataRole.UserRole + 1  # a Cell
LINE_ROLE = Qt.ItemDataRole.UserRole + 2  # what the row stands for

PADDING = 8
_ARROW = 14
_CHECK = 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_RIGHT_SIDE = Qt.AlignmentFlag.AlignRight.value

Index = QModelIndex | QPersistentModelIndex


def plain(index: Index) -> QModelIndex:
    """The index itself: the stubs also allow persistent ones, but views never hand those to a delegate."""
    assert isinstance(index, QModelIndex)
    return index


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell is seen just now."""

    selected: bool = False
    right: bool = False
    pressed: bool = False

    def ink(self, tone: str) -> QColor:
        """The colour of a token, readable on a selected row too."""
        if self.selected:
            one_ink = theme.tokens().high_contrast
            tone = "sel_text" if one_ink else {"text": "sel_text", "text3": "text2"}.get(tone, tone)
        return theme.color(tone)


class Cell(Protocol):
    """Something that can stand in a cell; a page may have kinds of its own."""

    def width(self) -> int:
        """The room it wants, without the cell's padding."""

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        """Draw inside `room`, which is the cell without its padding."""


@dataclass(frozen=True, slots=True)
class Words:
    """Text, with a second quiet line, a badge, an icon before it, quiet words after it: each if given."""

    text: str
    under: str = ""
    badge: str = ""
    icon: str = ""
    icon_tone: str = "text2"
    tone: str = "text"
    under_tone: str = "text2"
    weight: int = fonts.REGULAR
    size: int = fonts.BODY
    rest: str = ""
    strike: bool = False
    tabular: bool = False

    def width(self) -> int:
        wide = fonts.metrics(self.size, self.weight, tabular=self.tabular).horizontalAdvance(self.text)
        if self.badge:
            wide += _badge_width(self.badge) + fonts.px(8)
        if self.rest:
            wide += fonts.metrics(12).horizontalAdvance(self.rest) + fonts.px(5)
        under = fonts.metrics(12).horizontalAdvance(self.under) if self.under else 0
        return max(wide, under) + (fonts.px(24) if self.icon else 0) + 1

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        if self.icon:
            side = fonts.px(16)
            place = QRectF(room.left(), round(room.center().y() - side / 2), side, side)
            icons.draw(painter, self.icon, place, look.ink(self.icon_tone))
            room = room.adjusted(fonts.px(24), 0, 0, 0)
        first = room
        if self.under:
            above = fonts.metrics(self.size, self.weight).height()
            below = fonts.metrics(12).height()
            top = room.center().y() - (above + below) / 2
            first = QRectF(room.left(), top, room.width(), above)
            second = QRectF(room.left(), top + above, room.width(), below)
            _draw(painter, second, self.under, fonts.font(12), look.ink(self.under_tone))
        kept = _badge_width(self.badge) + fonts.px(8) if self.badge else 0
        font = fonts.font(self.size, self.weight, tabular=self.tabular or look.right, strike=self.strike)
        words = first.adjusted(0, 0, -kept, 0)
        used = _draw(painter, words, self.text, font, look.ink(self.tone), right=look.right)
        if self.badge:
            self._paint_badge(painter, first.left() + used + fonts.px(8), first.center().y(), look)
        if self.rest:
            _draw(painter, first.adjusted(used + fonts.px(5), 0, 0, 0), self.rest, fonts.font(12), look.ink("text2"))

    def _paint_badge(self, painter: QPainter, left: float, middle: float, look: Look) -> None:
        font = fonts.font(11, fonts.MEDIUM, tabular=True)
        tall = max(fonts.px(18), fonts.metrics(11, fonts.MEDIUM).height())
        box = QRectF(left, round(middle - tall / 2), _badge_width(self.badge), tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("base" if look.selected else "pressed"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.color("text2"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.badge)


def _badge_width(badge: str) -> int:
    return fonts.metrics(11, fonts.MEDIUM, tabular=True).horizontalAdvance(badge) + fonts.px(10)


def _draw(painter: QPainter, room: QRectF, text: str, font: Any, ink: QColor, *, right: bool = False) -> int:
    """Draw one line, elided to its room; returns the width it took."""
    painter.setFont(font)
    painter.setPen(ink)
    metrics = painter.fontMetrics()
    # Half a pixel of rounding must not cost three dots.
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room.width() + 1)))
    painter.drawText(room, (_RIGHT if right else _LEFT) | Qt.TextFlag.TextSingleLine, words)
    return metrics.horizontalAdvance(words)


@dataclass(frozen=True, slots=True)
class Mark:
    """A small icon and its word in one colour: a meeting's state, a remark."""

    icon: str
    text: str
    tone: str = "text2"
    rest: str = ""
    strike: bool = False

    def width(self) -> int:
        rest = fonts.metrics(12).horizontalAdvance(self.rest) + fonts.px(5) if self.rest else 0
        return fonts.metrics(12, fonts.MEDIUM).horizontalAdvance(self.text) + fonts.px(20) + rest + 1

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        side = fonts.px(14)
        place = QRectF(room.left(), round(room.center().y() - side / 2), side, side)
        icons.draw(painter, self.icon, place, look.ink(self.tone), stroke=2.0)
        font = fonts.font(12, fonts.MEDIUM, strike=self.strike)
        used = _draw(painter, room.adjusted(fonts.px(20), 0, 0, 0), self.text, font, look.ink(self.tone))
        if self.rest:
            after = room.adjusted(fonts.px(25) + used, 0, 0, 0)
            _draw(painter, after, self.rest, fonts.font(12), look.ink("text2"))


@dataclass(frozen=True, slots=True)
class Chip:
    """A status word."""

    status: Status
    text: str = ""

    def width(self) -> int:
        return chip_size(self.status, self.text).width()

    def paint(self, painter: QPainter, room: QRectF, _look: Look) -> None:
        paint_chip(painter, room, self.status, self.text)


@dataclass(frozen=True, slots=True)
class PaceCell:
    """A pace bar; the numbers stand in the columns beside it."""

    pace: Pace

    def width(self) -> int:
        return fonts.px(WIDTH)

    def paint(self, painter: QPainter, room: QRectF, _look: Look) -> None:
        tall = fonts.px(HEIGHT)
        top = round(room.center().y() - tall / 2) + 1
        paint_pace(painter, QRectF(room.left(), top, min(room.width(), fonts.px(WIDTH)), tall), self.pace)


@dataclass(frozen=True, slots=True)
class StackCell:
    """How the boards of a forum stand."""

    stacked: StackedCount

    def width(self) -> int:
        return fonts.px(WIDTH)

    def paint(self, painter: QPainter, room: QRectF, _look: Look) -> None:
        tall = max(fonts.px(14), fonts.metrics(10, fonts.SEMIBOLD).height())
        top = round(room.center().y() - tall / 2)
        paint_stacked(painter, QRectF(room.left(), top, min(room.width(), fonts.px(WIDTH)), tall), self.stacked)


@dataclass(frozen=True, slots=True)
class Action:
    """A button on the row: the next step. The view tells `name` when it is clicked, or Space pressed on its row."""

    text: str
    name: str = ""
    enabled: bool = True

    def width(self) -> int:
        return fonts.metrics(12, fonts.MEDIUM).horizontalAdvance(self.text) + fonts.px(22)

    def box(self, room: QRectF) -> QRectF:
        """Where the button is inside its cell: at the right edge."""
        wide = min(float(self.width()), room.width())
        tall = min(max(fonts.px(26), fonts.metrics(12).height() + 4), room.height() - 4)
        return QRectF(room.right() - wide, round(room.center().y() - tall / 2), wide, tall)

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        box = self.box(room)
        pen = QPen(theme.color("ctrl"), 1, Qt.PenStyle.SolidLine if self.enabled else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("pressed" if look.pressed else "base"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.color("text" if self.enabled else "text3"))
        painter.setFont(fonts.font(12, fonts.MEDIUM))
        words = painter.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, int(box.width()) - 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


@dataclass(frozen=True, slots=True)
class Group:
    """A heading over rows, with a summary at the right; spans all columns."""

    title: str
    summary: str = ""
    summary_tone: str = "text2"
    icon: str = ""
    icon_tone: str = "text2"

    @property
    def sentence(self) -> str:
        return f"{self.title}, {self.summary}" if self.summary else self.title

    def width(self) -> int:
        return fonts.metrics(fonts.BODY, fonts.SEMIBOLD).horizontalAdvance(self.title)

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        summary = fonts.metrics(12).horizontalAdvance(self.summary)
        head = Words(self.title, icon=self.icon, icon_tone=self.icon_tone, weight=fonts.SEMIBOLD)
        taken = min(room.width() * 0.6, head.width()) + fonts.px(16)
        if self.summary and summary + taken < room.width():
            _draw(painter, room, self.summary, fonts.font(12), look.ink(self.summary_tone), right=True)
            room = room.adjusted(0, 0, -summary - fonts.px(12), 0)
        head.paint(painter, room, look)


Acted = Callable[[QModelIndex, Action], None]
Toggled = Callable[[QModelIndex], None]


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of one view. Row actions and check boxes answer through the functions that the view hands in."""

    def __init__(self, view: QAbstractItemView, acted: Acted, toggled: Toggled, lines: int = 1) -> None:
        super().__init__(view)
        self._view = view
        self._acted, self._toggled = acted, toggled
        self._pressed = QPersistentModelIndex()
        self._lines = lines
        self.measure()
        theme.announcer().changed.connect(self.measure)

    def measure(self) -> None:
        """Row heights from the fonts of now; trees ask for them once a cell, so they are kept."""
        self._one_line = QSize(fonts.px(40), theme.row_height(1))
        self._tall = QSize(fonts.px(40), theme.row_height(self._lines))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        # Spanned rows take their height from column 0 and the tallest column wins, so all answer alike.
        if self._lines == 1:
            return self._one_line
        is_group = isinstance(plain(index).siblingAtColumn(0).data(LINE_ROLE), Group)
        return self._one_line if is_group else self._tall

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Painted some hundred times a page: what the model says of a cell is asked once."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        cell = index.data(CELL_ROLE)
        check = index.data(Qt.ItemDataRole.CheckStateRole)
        group = isinstance(cell if cell is not None else index.data(LINE_ROLE), Group)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, group, selected, bool(state & QStyle.StateFlag.State_MouseOver))
        room = self._room_of(rect, index, cell, check is not None)
        if group and self._flat():
            self.paint_arrow(
                painter, rect.left() + fonts.px(6), rect.center().y(), bool(state & QStyle.StateFlag.State_Open)
            )
        if check is not None:
            self._paint_check(painter, self._box_in(rect, room), Qt.CheckState(check))
        if cell is not None:
            right = bool((index.data(Qt.ItemDataRole.TextAlignmentRole) or 0) & _RIGHT_SIDE)
            pressed = self._pressed.isValid() and self._pressed == index
            on_highlight = selected
            if selected and theme.tokens().high_contrast and not isinstance(cell, (Words, Mark, Group)):
                # The system's highlight goes with one ink only: what is drawn keeps the ground it was drawn for.
                painter.fillRect(room.adjusted(-2, 2, 2, -3), theme.color("base"))
                on_highlight = False
            cell.paint(painter, room, Look(on_highlight, right, pressed))
        self._paint_edges(painter, rect, index, selected, spanned=isinstance(cell, Group))
        painter.restore()

    def paint_ground(self, painter: QPainter, rect: QRect, index: Index, selected: bool, hovered: bool) -> None:
        """Background and the line below; also used for the fold arrows' part of the row."""
        self._paint_ground(painter, rect, isinstance(index.data(LINE_ROLE), Group), selected, hovered)

    def _paint_ground(self, painter: QPainter, rect: QRect, group: bool, selected: bool, hovered: bool) -> None:
        token = "sel" if selected else "hover" if hovered and self._view.isEnabled() else "alt" if group else "base"
        painter.fillRect(rect, theme.color(token))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))

    def paint_arrow(self, painter: QPainter, left: float, middle: float, is_open: bool) -> None:
        side = fonts.px(_ARROW)
        place = QRectF(left, round(middle - side / 2), side, side)
        icons.draw(painter, "chevron-down" if is_open else "chevron-right", place, "text2", stroke=2.0)

    def paint_ring(self, painter: QPainter, rect: QRect, *, left: bool, right: bool) -> None:
        """This cell's part of the ring around the current row."""
        ink = theme.color("focus")
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ink)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ink)
        if left:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), ink)
        if right:
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), ink)

    def has_ring(self, index: Index) -> bool:
        if not self._view.hasFocus():
            return False
        current = self._view.currentIndex()
        return index.row() == current.row() and index.parent() == current.parent()

    def _paint_edges(self, painter: QPainter, rect: QRect, index: Index, selected: bool, *, spanned: bool) -> None:
        ring = self.has_ring(index)
        if not (selected or ring):
            return
        first, last = self._first_and_last()
        if selected and index.column() == first:
            painter.fillRect(QRect(0, rect.top(), 3, rect.height()), theme.color("accent"))
        if ring:
            self.paint_ring(
                painter,
                rect,
                left=index.column() == first and rect.left() <= 0,
                right=spanned or index.column() == last,
            )

    def _first_and_last(self) -> tuple[int, int]:
        header = self._header()
        shown = [header.logicalIndex(place) for place in range(header.count())]
        shown = [column for column in shown if not header.isSectionHidden(column)]
        return (shown[0], shown[-1]) if shown else (0, 0)

    def _header(self) -> QHeaderView:
        if isinstance(self._view, QTreeView):
            return self._view.header()
        assert isinstance(self._view, QTableView)
        return self._view.horizontalHeader()

    def _flat(self) -> bool:
        return isinstance(self._view, QTreeView) and self._view.indentation() == 0

    def _room(self, rect: QRect, index: Index) -> QRectF:
        has_check = index.data(Qt.ItemDataRole.CheckStateRole) is not None
        return self._room_of(rect, index, index.data(CELL_ROLE), has_check)

    def _room_of(self, rect: QRect, index: Index, cell: Cell | None, has_check: bool) -> QRectF:
        """The cell without its padding, its check box and, in a flat tree, the group's arrow."""
        left = PADDING
        if isinstance(cell, Group) and self._flat():
            left = 6 + _ARROW + 6
        elif index.column() == 0:
            left = 4 if isinstance(self._view, QTreeView) and not self._flat() else 12
        wide = fonts.px(left) + (fonts.px(_CHECK + 10) if has_check else 0)
        return QRectF(rect).adjusted(wide, 0, -fonts.px(PADDING), 0)

    def _check_box(self, rect: QRect, index: Index) -> QRectF:
        return self._box_in(rect, self._room(rect, index))

    def _box_in(self, rect: QRect, room: QRectF) -> QRectF:
        side = fonts.px(_CHECK)
        return QRectF(room.left() - fonts.px(_CHECK + 10), round(rect.center().y() - side / 2), side, side)

    def _paint_check(self, painter: QPainter, box: QRectF, check: Qt.CheckState) -> None:
        on = check != Qt.CheckState.Unchecked
        painter.setPen(QPen(theme.color("accent" if on else "ctrl"), 1))
        painter.setBrush(theme.color("accent" if on else "base"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if on:
            name = "check" if check == Qt.CheckState.Checked else "minus"
            icons.draw(painter, name, box.adjusted(1, 1, -1, -1), "on_accent", stroke=2.5)

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        rect: QRect = option.rect
        spot = event.position()
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            # The whole height, and as wide as a finger: at least 24 pixels.
            target = self._check_box(rect, index).adjusted(-6, -rect.height(), 6, rect.height())
            if target.contains(spot):
                if event.type() == QEvent.Type.MouseButtonRelease:
                    self._toggled(plain(index))
                return True
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Action) or not cell.enabled:
            return False
        hit = cell.box(self._room(rect, index)).contains(spot)
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._pressed = QPersistentModelIndex(index) if hit else QPersistentModelIndex()
            return hit
        if event.type() == QEvent.Type.MouseButtonRelease:
            mine = self._pressed.isValid() and self._pressed == index
            self._pressed = QPersistentModelIndex()
            if hit and mine:
                self._acted(plain(index), cell)
            return hit
        return False

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The cell's own tooltip, else its full text when it is elided."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        rect: QRect = option.rect
        QToolTip.showText(event.globalPos(), self.tip(rect, index), view)
        return True

    def tip(self, rect: QRect, index: Index) -> str:
        told = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        cell = index.data(CELL_ROLE)
        if not told and cell is not None and cell.width() > self._room(rect, index).width() + 1:
            return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        return told


def spot_of(view: QAbstractItemView, index: QModelIndex) -> QPoint:
    """Where the button of an action cell is in the viewport; for tests and for placing a menu."""
    rect = view.visualRect(index)
    cell = index.data(CELL_ROLE)
    assert isinstance(cell, Action)
    right = rect.right() - fonts.px(PADDING) - cell.width() // 2
    return QPoint(right, rect.center().y())
