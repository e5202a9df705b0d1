"""What the month and the week have in common: the chosen day and meeting, the keys, dragging a meeting about."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.days import monday
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _
from fora_desktop.services.calendar_days import Entry
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.delegate import Index
from fora_desktop.ui.widgets.calendar_model import CalendarModel, DayRow, Mark
from fora_desktop.ui.widgets.calendar_paint import Pencil, paint_ground
from fora_desktop.ui.widgets.drawn_view import DrawnView

FIRST_DAY, LAST_DAY = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def days_later(day: date, number: int) -> date:
    """So many days later, within the years that Fora knows."""
    return min(max(FIRST_DAY, day + timedelta(number)), LAST_DAY)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a dragged meeting would come to lie, and what is said of it; `grave` where something speaks against it."""

    start: datetime
    words: str = ""
    grave: bool = False


class CalendarView(DrawnView):
    """Shows a `CalendarModel` in its own way. The page holds what is chosen and is told what the user wants."""

    chosen = Signal(object, object)
    """A day, and a meeting on it or None."""
    opened = Signal(object, object)
    """Enter or a double click: a day, and a meeting on it or None."""
    dragged = Signal(object)
    """The `Entry` that the user begins to drag."""
    asked = Signal(object, object)
    """What speaks against a meeting at a start? (`show_against` answers.)"""
    moved = Signal(object, object)
    """A meeting was let go of at a start."""
    stuck = Signal(object)
    """An `Entry` that cannot be dragged."""

    def __init__(self, model: CalendarModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.movable = True
        self.by_key = False
        """Whether what is chosen just now is chosen with the keyboard."""
        self._boxes: list[QRectF] = []
        self._tall: float | None = None
        self._pressed: Mark | None = None
        self._grip = QPointF()
        self._spot = QPointF()
        self._dragging = False
        self._target: Target | None = None
        self.set_up(model, name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        model.modelReset.connect(self.forget_layout)
        model.dataChanged.connect(self.forget_layout)
        theme.announcer().changed.connect(self.forget_layout)

    # --- what is chosen ---------------------------------------------------------------------------------------------

    @property
    def calendar(self) -> CalendarModel:
        model = self.model()
        assert isinstance(model, CalendarModel)
        return model

    @property
    def mark(self) -> Mark | None:
        """The chosen meeting on its day."""
        row = self.calendar.row(self.currentIndex())
        return row if isinstance(row, Mark) else None

    @property
    def day(self) -> date | None:
        row = self.calendar.row(self.currentIndex())
        return row.day if row is not None else None

    def choose(self, day: date, meeting: int | None) -> None:
        """Make a day, or a meeting on it, the current row without telling."""
        index = self.calendar.index_of(day, meeting)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            if self.isVisible():
                self.scrollTo(index)
            self.viewport().update()

    def _want(self, day: date, meeting: int | None = None) -> None:
        self.chosen.emit(day, meeting)

    # --- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key(event.key())
        day = self.day
        if self._dragging and key == Qt.Key.Key_Escape:
            self._let_go()
            return
        if not plain or day is None:
            event.ignore()
            return
        self.by_key = True
        self._on_key(event, key, day)
        self.by_key = False

    def _on_key(self, event: QKeyEvent, key: Qt.Key, day: date) -> None:
        if key in _ARROWS:
            self._step(day, *_ARROWS[key])
        elif key == Qt.Key.Key_Home:
            self._want(max(FIRST_DAY, monday(day)))
        elif key == Qt.Key.Key_End:
            self._want(days_later(monday(day), 6))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(day, self.mark.entry.id if self.mark else None)
        else:
            event.ignore()

    def _step(self, day: date, across: int, down: int) -> None:
        """To another day, or down and up through the meetings of this one."""
        if across:
            self._want(days_later(day, across))
            return
        row = self.calendar.day_row(day)
        ids: list[int | None] = [None, *(mark.entry.id for mark in row.marks)] if row else [None]
        place = ids.index(self.mark.entry.id if self.mark else None) + down
        if 0 <= place < len(ids):
            self._want(day, ids[place])
        else:
            self._leave(day, down)

    def _leave(self, day: date, down: int) -> None:
        """Past the last meeting of a day, or above the day itself."""
        raise NotImplementedError

    # --- where things are -------------------------------------------------------------------------------------------

    def forget_layout(self, *_what: object) -> None:
        self._boxes, self._tall = [], None
        self.updateGeometries()
        self.viewport().update()

    def boxes(self) -> list[QRectF]:
        """Where each row of the model is, in its order."""
        if not self._boxes:
            self._boxes = self._lay_out()
        return self._boxes

    def _lay_out(self) -> list[QRectF]:
        raise NotImplementedError

    def box(self, day: date, meeting: int | None = None) -> QRectF:
        place = self.calendar.place(day, meeting)
        return QRectF() if place is None else self.boxes()[place]

    def day_at(self, spot: QPointF) -> DayRow | None:
        for day in self.calendar.days:
            if self.box(day.day).contains(spot):
                return day
        return None

    def mark_at(self, spot: QPointF) -> Mark | None:
        day = self.day_at(spot)
        for mark in reversed(day.marks if day else ()):
            if self.box(mark.day, mark.entry.id).contains(spot):
                return mark
        return None

    def visualRect(self, index: Index) -> QRect:
        boxes = self.boxes()
        return boxes[index.row()].toRect() if index.isValid() and index.row() < len(boxes) else QRect()

    def indexAt(self, spot: QPoint) -> QModelIndex:
        mark = self.mark_at(QPointF(spot))
        if mark is not None:
            return self.calendar.index_of(mark.day, mark.entry.id)
        day = self.day_at(QPointF(spot))
        return self.calendar.index_of(day.day) if day else QModelIndex()

    def scrollTo(self, index: Index, _hint: QAbstractItemView.ScrollHint | None = None) -> None:
        """Mostly all of it is to be seen; where the text is large what is chosen is brought into sight."""
        boxes = self.boxes()
        if not index.isValid() or index.row() >= len(boxes) or not self.verticalScrollBar().maximum():
            return
        box, top = boxes[index.row()], self._fixed_top()
        bar = self.verticalScrollBar()
        if box.top() < top:
            bar.setValue(round(bar.value() + box.top() - top))
        elif box.bottom() > self.viewport().height():
            bar.setValue(round(bar.value() + min(box.bottom() - self.viewport().height(), box.top() - top)))

    def _fixed_top(self) -> float:
        """How much at the top does not scroll."""
        raise NotImplementedError

    def _least_height(self) -> float:
        """What everything needs, the fixed top with it; where there is less it scrolls."""
        raise NotImplementedError

    def drawn_size(self) -> QSize:
        return QSize(0, round(self._least_height()) if self.calendar.days else 0)

    @property
    def _height(self) -> float:
        if self._tall is None:
            self._tall = max(float(self.viewport().height()), self._least_height())
        return self._tall

    @property
    def _offset(self) -> int:
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        self._boxes = []
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.forget_layout()

    # --- the mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        mark, day = self.mark_at(spot), self.day_at(spot)
        if day is None:
            return
        if event.button() == Qt.MouseButton.RightButton:  # its menu is about what lies there
            self._want(day.day, mark.entry.id if mark else None)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._on_press(day, mark, spot)
        self._want(day.day, mark.entry.id if mark else None)
        if mark is not None:
            self._pressed = mark
            self._spot = spot
            self._grip = spot - self.box(mark.day, mark.entry.id).topLeft()

    def _on_press(self, day: DayRow, mark: Mark | None, spot: QPointF) -> None:
        """A click on something that is neither a day nor a meeting."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (spot - self._spot).manhattanLength() >= QApplication.startDragDistance()
        if not self._dragging and far:
            if not self._may_drag(self._pressed.entry):
                self.stuck.emit(self._pressed.entry)
                self._pressed = None
                return
            self._dragging = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self._pressed.entry)
        if self._dragging:
            self._spot = spot
            self._aim(spot)
            self.viewport().update()

    def _may_drag(self, entry: Entry) -> bool:
        return self.movable and entry.line.status.value not in ("held", "cancelled")

    def _aim(self, spot: QPointF) -> None:
        pressed = self._pressed
        start = self._start_at(spot, pressed) if pressed else None
        if pressed is None or start is None:
            self._target = None
        elif self._target is None or self._target.start != start:
            self._target = Target(start)
            if start != pressed.entry.line.start:
                self.asked.emit(pressed.entry, start)

    def _start_at(self, spot: QPointF, mark: Mark) -> datetime | None:
        """When a meeting would begin if it was let go of there; None outside of the days."""
        raise NotImplementedError

    def show_against(self, start: datetime, words: str, grave: bool) -> None:
        """What is said of the start that the dragged meeting is held over."""
        if self._target is not None and self._target.start == start:
            self._target = Target(start, words, grave)
            self.viewport().update()

    @property
    def target(self) -> Target | None:
        """Where the meeting that is dragged would lie."""
        return self._target

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, target, dragging = self._pressed, self._target, self._dragging
        self._let_go()
        if dragging and pressed is not None and target is not None and target.start != pressed.entry.line.start:
            self.moved.emit(pressed.entry, target.start)

    def _let_go(self) -> None:
        self._pressed = self._target = None
        self._dragging = False
        self.viewport().unsetCursor()
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        mark, day = self.mark_at(event.position()), self.day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(day.day, mark.entry.id if mark else None)

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), theme.color("base"))
        if self.calendar.days:
            self._paint(painter)
            if self._dragging:
                self._paint_drag(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _paint_drag(self, painter: QPainter) -> None:
        """The meeting under the mouse, and beside it when it would be and what speaks against that."""
        assert self._pressed is not None
        pencil = Pencil(painter)
        old = self.box(self._pressed.day, self._pressed.entry.id)
        ghost = QRectF(self._spot - self._grip, old.size())
        painter.setOpacity(0.85)
        paint_ground(painter, ghost, self._pressed.state, ringed=True)
        inside = ghost.adjusted(fonts.px(6), 0, -fonts.px(4), 0)
        pencil.name(inside, self._pressed.entry, theme.color("text"), 12)
        painter.setOpacity(1)
        if self._target is None:
            return
        self._paint_target(painter, self._target)
        when = _("{day} {time}").format(
            day=dates.narrow(self._target.start.date()), time=dates.clock(self._target.start.time())
        )
        lines = [when, *([self._target.words] if self._target.words else [])]
        wide = max(pencil.wide(text, 12, fonts.MEDIUM) for text in lines) + fonts.px(40)
        tall = len(lines) * fonts.px(20) + fonts.px(8)
        view = QRectF(self.viewport().rect())
        wide = min(wide, view.width() - 8)
        tag = QRectF(ghost.left(), ghost.bottom() + fonts.px(6), wide, tall)
        if tag.bottom() > view.bottom():
            tag.moveBottom(ghost.top() - fonts.px(6))
        tag.moveLeft(min(max(tag.left(), view.left() + 4), view.right() - wide - 4))
        painter.setPen(QPen(theme.color("behind" if self._target.grave else "ctrl"), 1.4))
        painter.setBrush(theme.color("behind_bg" if self._target.grave else "base"))
        painter.drawRoundedRect(tag, 4, 4)
        side = fonts.px(14)
        icon = "triangle-alert" if self._target.words else "calendar-check"
        tone = "behind" if self._target.grave else "unscheduled" if self._target.words else "text2"
        spot = QRectF(tag.left() + fonts.px(8), tag.top() + fonts.px(7), side, side)
        icons.draw(painter, icon, spot, tone, 2.0)
        for place, text in enumerate(lines):
            room = QRectF(tag.left() + fonts.px(28), tag.top() + fonts.px(4) + place * fonts.px(20), 0, fonts.px(20))
            room.setRight(tag.right() - fonts.px(6))
            weight = fonts.REGULAR if place else fonts.SEMIBOLD
            pencil.words(room, text, theme.color("text"), 12, weight)

    def _paint_target(self, painter: QPainter, target: Target) -> None:
        """Mark the place where the dragged meeting would come to lie."""
        raise NotImplementedError
