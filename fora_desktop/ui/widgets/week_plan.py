"""The chosen week: on each working day when the board, its roles or the room are taken, and the chosen time."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _
from fora_desktop.services.scheduling import Block, WeekDay
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.widgets.availability import next_working_day, paint_count
from fora_desktop.ui.widgets.day_plan import FIRST_HOUR, HEAD, LAST_HOUR, MINUTES_A_STEP, ROW, paint_taken
from fora_desktop.ui.widgets.message import announce

LEFT, RIGHT = 96, 60
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WeekPlan(QWidget):
    """Days down, hours across. A click or the arrow keys move the chosen time; `moved` tells the start wanted.

    Its description says all days in words.
    """

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Sequence[WeekDay] = ()
        self._start = self._end = datetime.min
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Ugen. Piletasterne flytter mødet en dag eller et kvarter."))
        theme.announcer().changed.connect(self._fit)

    def show_week(self, days: Sequence[WeekDay], start: datetime, end: datetime) -> None:
        self._days, self._start, self._end = days, start, end
        words = " ".join(day.sentence for day in days)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        if self.hasFocus():
            announce(self, f"{dates.long(start.date())} {dates.clock(start.time())}")
        self._fit()

    # --- where things are -------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(600), fonts.px(HEAD) + max(len(self._days), 1) * fonts.px(ROW) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(360), self.sizeHint().height())

    @property
    def _left(self) -> float:
        return min(fonts.px(LEFT), self.width() * 0.25)

    @property
    def _right(self) -> float:
        return self.width() - fonts.px(RIGHT)

    @property
    def _span(self) -> tuple[int, int]:
        last = LAST_HOUR if self._end.date() == self._start.date() and self._end.time() <= time(LAST_HOUR) else 24
        return min(FIRST_HOUR, self._start.hour), last

    def _x(self, hours: float) -> float:
        first, last = self._span
        share = (min(max(hours, first), last) - first) / (last - first)
        return self._left + share * (self._right - self._left)

    def _row(self, place: int) -> QRectF:
        return QRectF(0, fonts.px(HEAD) + place * fonts.px(ROW), self.width(), fonts.px(ROW))

    def _place(self, y: float) -> int | None:
        place = int((y - fonts.px(HEAD)) // fonts.px(ROW))
        return place if 0 <= place < len(self._days) else None

    # --- moving the time --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        quarters = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        days = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if plain and quarters is not None:
            wanted = self._start + timedelta(minutes=quarters * MINUTES_A_STEP)
            if wanted.date() == self._start.date():
                self.moved.emit(wanted)
        elif plain and days is not None:
            self.moved.emit(datetime.combine(next_working_day(self._start.date(), days), self._start.time()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place, x = self._place(event.position().y()), event.position().x()
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            return
        day = self._days[place].day
        if not self._left <= x <= self._right:
            self.moved.emit(datetime.combine(day, self._start.time()))
            return
        first, last = self._span
        share = (x - self._left) / (self._right - self._left)
        quarters = round((first + share * (last - first)) * 60 / MINUTES_A_STEP)
        self.moved.emit(datetime.combine(day, time()) + timedelta(minutes=quarters * MINUTES_A_STEP))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._place(event.pos().y())
            QToolTip.showText(event.globalPos(), "" if place is None else self._days[place].sentence, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._start == datetime.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter)
        for place, day in enumerate(self._days):
            self._paint_day(painter, self._row(place), day)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_hours(self, painter: QPainter) -> None:
        first, last = self._span
        bottom = self._row(len(self._days)).top()
        painter.setFont(fonts.font(11, fonts.MEDIUM, tabular=True))
        wide = painter.fontMetrics().horizontalAdvance("00.00") + fonts.px(8)
        every = max(1, -(-wide // max(1, int((self._right - self._left) / (last - first)))))
        for hour in range(first, last + 1):
            x = self._x(hour)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, fonts.px(HEAD) - fonts.px(4)), QPointF(x, bottom))
            if hour < last and not (hour - first) % every:
                painter.setPen(theme.color("text2"))
                place = QRectF(x - wide, 0, 2 * wide, fonts.px(HEAD - 4))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, dates.hours(time(hour)))

    def _paint_day(self, painter: QPainter, box: QRectF, day: WeekDay) -> None:
        chosen = day.day == self._start.date()
        if day.look.holiday:
            painter.fillRect(box, theme.color("holiday"))
        elif day.look.school:
            painter.fillRect(box, theme.color("school"))
        painter.setFont(fonts.font(13, fonts.SEMIBOLD if chosen else fonts.REGULAR))
        painter.setPen(theme.color("holiday_text" if day.look.holiday else "text"))
        room = QRectF(fonts.px(8), box.top(), self._left - fonts.px(12), box.height())
        name = _("{weekday} {day}.").format(weekday=dates.weekday_short(day.day), day=day.day.day)
        painter.drawText(room, _LEFT, name)
        for block in day.blocks:
            self._paint_block(painter, box, block)
        if chosen:
            left, right = (
                self._x(_hours(self._start)),
                self._x(_hours(self._end) if self._end.date() == day.day else 24),
            )
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(theme.color("sel", 0.6))
            painter.drawRoundedRect(QRectF(left, box.top() + 2, max(right - left, 3), box.height() - 4), 3, 3)
        answer = QRectF(self._right + fonts.px(8), box.top(), fonts.px(RIGHT - 16), box.height())
        if not day.look.holiday:
            paint_count(painter, answer, len(day.look.conflicts))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, box.bottom() - 0.5), QPointF(self.width(), box.bottom() - 0.5))

    def _paint_block(self, painter: QPainter, box: QRectF, block: Block) -> None:
        left, right = self._x(_hours(block.start)), self._x(_hours(block.end))
        place = QRectF(left + 1, box.top() + 5, max(right - left - 2, 3), box.height() - 10)
        paint_taken(painter, place, block)
        words = place.adjusted(fonts.px(5), 0, -fonts.px(3), 0)
        if words.width() > fonts.px(20):
            painter.setFont(fonts.font(11, fonts.MEDIUM))
            painter.setPen(theme.color("text"))
            text = painter.fontMetrics().elidedText(block.name, Qt.TextElideMode.ElideRight, int(words.width()))
            if not block.is_busy or text == block.name:
                painter.drawText(words, _LEFT, text)


def _hours(moment: datetime) -> float:
    return moment.hour + moment.minute / 60
