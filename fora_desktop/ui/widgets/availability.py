"""Weeks at a glance: on which working days nothing speaks against the wished time."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.days import monday, week_name
from fora_desktop.i18n import _
from fora_desktop.services.scheduling import WORKING_WEEK, Block, DayLook
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.widgets.day_plan import paint_taken
from fora_desktop.ui.widgets.message import announce
from fora_desktop.ui.widgets.pace import hatch

GAP, HEAD, CELL, FOOT = 9, 18, 40, 20
WIDEST = 30
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AvailabilityStrip(QWidget):
    """The working days of some weeks. A click or the arrow keys choose a day; the strip wraps where it is narrow.

    Its description is the sentence of the chosen day; the days' own sentences are their tooltips.
    """

    chosen = Signal(object)
    """The day wanted; it need not be one of those shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Sequence[DayLook] = ()
        self._today = self._chosen = date.min
        self._due: date | None = None
        self._safe: date | None = None
        self._earliest: tuple[date, str] | None = None
        self._lines = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Ledige dage. Piletasterne vælger dag og uge."))
        theme.announcer().changed.connect(self._wrap)

    def show_days(self, days: Sequence[DayLook], chosen: date, today: date, due: date | None) -> None:
        self._days, self._chosen, self._today, self._due = days, chosen, today, due
        look = self._look(chosen)
        sentence = look.sentence if look else dates.long(chosen)
        if sentence != self.accessibleDescription():
            self.setAccessibleDescription(sentence)
            if self.hasFocus():
                announce(self, sentence)
        self._wrap()

    def show_marks(self, earliest: tuple[date, str] | None, safe: date | None) -> None:
        """The first day that can still be called, with its words, and the latest safe date; they hold until changed."""
        self._earliest, self._safe = earliest, safe
        self.update()

    def _look(self, day: date) -> DayLook | None:
        return next((look for look in self._days if look.day == day), None)

    # --- where things are -------------------------------------------------------------------------------------------

    @property
    def _weeks(self) -> int:
        return len(self._days) // WORKING_WEEK

    def _wrap(self) -> None:
        fits = max(1, int((self.width() + fonts.px(GAP)) // (WORKING_WEEK * _least() + fonts.px(GAP))))
        self._lines = max(1, -(-self._weeks // fits))
        if self.minimumHeight() != self._height():
            self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        return self._lines * fonts.px(HEAD + CELL + FOOT)

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(600), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(WORKING_WEEK * _least(), self._height())

    def cell(self, place: int) -> QRectF:
        """Where the day with that number is painted."""
        in_a_line = -(-self._weeks // self._lines) or 1
        gap = fonts.px(GAP)
        wide = min((self.width() - gap * (in_a_line - 1)) / in_a_line / WORKING_WEEK, fonts.px(WIDEST))
        week, weekday = divmod(place, WORKING_WEEK)
        line, week = divmod(week, in_a_line)
        left = week * (WORKING_WEEK * wide + gap) + weekday * wide
        return QRectF(left, line * fonts.px(HEAD + CELL + FOOT) + fonts.px(HEAD), wide, fonts.px(CELL))

    def _at(self, spot: QPointF) -> DayLook | None:
        return next((look for place, look in enumerate(self._days) if self.cell(place).contains(spot)), None)

    # --- choosing ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self._chosen
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        wanted: date | None = None
        if plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            wanted = next_working_day(day, 1 if key == Qt.Key.Key_Right else -1)
        elif plain and key in _WEEKS:
            wanted = day + timedelta(weeks=_WEEKS[key])
        elif plain and key == Qt.Key.Key_Home:
            wanted = self._today
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.chosen.emit(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        look = self._at(event.position())
        if look and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(look.day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            look = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), look.sentence if look else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for week in range(self._weeks):
            self._paint_week(painter, week)
        taken: list[QRectF] = []
        self._paint_today(painter, taken)
        self._paint_earliest(painter, taken)
        self._paint_due(painter, taken)
        self._paint_chosen(painter)

    def _paint_week(self, painter: QPainter, week: int) -> None:
        first = week * WORKING_WEEK
        looks = self._days[first : first + WORKING_WEEK]
        box = self.cell(first).united(self.cell(first + WORKING_WEEK - 1))
        head = QRectF(box.left(), box.top() - fonts.px(HEAD), box.width(), fonts.px(HEAD - 2))
        painter.setPen(theme.color("text2"))
        painter.setFont(fonts.font(11, fonts.SEMIBOLD, tabular=True))
        name = week_name(looks[0].day)
        painter.drawText(head, _LEFT, name)
        used = painter.fontMetrics().horizontalAdvance(name) + fonts.px(4)
        begins, ends = looks[0].day, looks[-1].day
        if week == 0 or begins.month != ends.month or begins.day < 8:
            painter.setFont(fonts.font(11))
            room = head.adjusted(used, 0, 0, 0)
            painter.drawText(room, _RIGHT, _months(begins, ends, painter, room.width()))
        for place, look in enumerate(looks, first):
            self._paint_day(painter, self.cell(place), look)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("line"), 1))
        for place in range(first + 1, first + WORKING_WEEK):
            left = round(self.cell(place).left()) + 0.5
            painter.drawLine(QPointF(left, box.top() + 1), QPointF(left, box.bottom() - 1))
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_day(self, painter: QPainter, box: QRectF, look: DayLook) -> None:
        past = look.day < self._today
        early = past or (self._earliest is not None and look.day < self._earliest[0])
        ground = "holiday" if look.holiday else "school" if look.school else "window" if early else "base"
        painter.fillRect(box, theme.color(ground))
        if look.school:
            hatch(painter, box, theme.color("school_text"), fonts.px(9), 0.22)
        painter.setFont(fonts.font(12, fonts.REGULAR if past else fonts.SEMIBOLD, tabular=True))
        ink = "today" if look.day == self._today else "holiday_text" if look.holiday else "text3" if past else "text"
        painter.setPen(theme.color(ink))
        upper = QRectF(box.left(), box.top() + fonts.px(2), box.width(), fonts.px(18))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(look.day.day))
        lower = QRectF(box.left(), box.top() + fonts.px(20), box.width(), fonts.px(17))
        if look.holiday:
            _paint_icon(painter, lower, "sun", theme.color("holiday_text"), 12, 2.2)
        elif look.missing:
            _paint_icon(painter, lower, "ban", theme.color("behind"), 12, 2.2)
        elif not past:
            paint_count(painter, lower, len(look.conflicts))
        if look.soft:
            paint_corner(painter, box)

    def _paint_chosen(self, painter: QPainter) -> None:
        for place, look in enumerate(self._days):
            if look.day == self._chosen:
                box = self.cell(place).adjusted(-0.5, -1.5, 0.5, 1.5)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRoundedRect(box, 2, 2)
                if self.hasFocus():
                    painter.setPen(QPen(theme.color("focus"), 2))
                    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4)

    def _paint_today(self, painter: QPainter, taken: list[QRectF]) -> None:
        for place, look in enumerate(self._days):
            if look.day == self._today:
                box = self.cell(place)
                x, top, half = box.center().x(), box.bottom() + fonts.px(2), fonts.px(4)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("today"))
                painter.drawPolygon(
                    QPolygonF(
                        [QPointF(x - half, top + half * 1.5), QPointF(x + half, top + half * 1.5), QPointF(x, top)]
                    )
                )
                self._paint_mark(painter, x + half + fonts.px(3), box.bottom(), _("i dag"), "today", taken)

    def _paint_earliest(self, painter: QPainter, taken: list[QRectF]) -> None:
        """A line before the first day that can still be called, if it is among the weeks shown and not today."""
        if self._earliest is None or not self._days or self._earliest[0] <= self._today:
            return
        day, words = self._earliest
        place = next((place for place, look in enumerate(self._days) if look.day >= day), None)
        if place is None or day < self._days[0].day:
            return
        box = self.cell(place)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawLine(QPointF(box.left(), box.top() - fonts.px(2)), QPointF(box.left(), box.bottom() + fonts.px(9)))
        self._paint_mark(painter, box.left() + fonts.px(5), box.bottom(), words, "accent", taken)

    def _paint_due(self, painter: QPainter, taken: list[QRectF]) -> None:
        """A line after the latest safe date, else after the latest day at an even pace, if it is among those shown."""
        last = self._safe or self._due
        if last is None or not self._days or not self._days[0].day <= last < self._days[-1].day + _WEEKEND:
            return
        place = max(place for place, look in enumerate(self._days) if look.day <= last)
        box = self.cell(place)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawLine(
            QPointF(box.right(), box.top() - fonts.px(2)), QPointF(box.right(), box.bottom() + fonts.px(9))
        )
        text = _("seneste sikre dato") if self._safe else _("senest {day}").format(day=dates.day_month(last))
        self._paint_mark(painter, box.right() + fonts.px(5), box.bottom(), text, "accent", taken)

    def _paint_mark(
        self, painter: QPainter, left: float, top: float, text: str, tone: str, taken: list[QRectF]
    ) -> None:
        """Words under the days, at the other side of the mark where they would run out or into others."""
        painter.setFont(fonts.font(11, fonts.SEMIBOLD))
        wide = painter.fontMetrics().horizontalAdvance(text) + 2
        room = QRectF(left, top + fonts.px(3), wide, fonts.px(FOOT - 4))
        if room.right() > self.width() or any(room.intersects(other) for other in taken):
            room.moveRight(left - fonts.px(10))
        taken.append(room)
        painter.setPen(theme.color(tone))
        painter.drawText(room, _LEFT, text)


_WEEKS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -4, Qt.Key.Key_PageDown: 4}
_WEEKEND = timedelta(3)


def _least() -> int:
    """The narrowest a day may be."""
    return fonts.metrics(12, fonts.SEMIBOLD, tabular=True).horizontalAdvance("00") + 1


def next_working_day(day: date, direction: int) -> date:
    """The day before or after that is no Saturday or Sunday."""
    day += timedelta(direction)
    while day.weekday() >= WORKING_WEEK:
        day += timedelta(direction)
    return day


def first_monday(chosen: date, shown: date | None, weeks: int) -> date:
    """The first week to show: the one shown before if the chosen day is within it, else a little before the day."""
    own = monday(chosen)
    if shown is not None and shown <= own < shown + timedelta(weeks=weeks):
        return shown
    return own - timedelta(weeks=2)


def _months(first: date, last: date, painter: QPainter, room: float) -> str:
    if first.month == last.month:
        return (
            dates.month(first.month)
            if painter.fontMetrics().horizontalAdvance(dates.month(first.month)) <= room
            else ""
        )
    both = f"{dates.month(first.month)}/{dates.month(last.month)}"
    if painter.fontMetrics().horizontalAdvance(both) <= room:
        return both
    return f"{dates.month(first.month)[:3]}/{dates.month(last.month)[:3]}"


def paint_count(painter: QPainter, room: QRectF, number: int) -> None:
    """A tick, or how many remarks there are."""
    if number == 0:
        _paint_icon(painter, room, "check", theme.color("met"), 14, 2.8)
        return
    painter.setFont(fonts.font(11, fonts.SEMIBOLD, tabular=True))
    painter.setPen(theme.color("behind"))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(number))


def paint_corner(painter: QPainter, box: QRectF) -> None:
    """The brown corner of a day that is free for many."""
    side = fonts.px(8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("school_text"))
    top, right = box.top() + 1, box.right() - 1
    painter.drawPolygon(QPolygonF([QPointF(right - side, top), QPointF(right, top), QPointF(right, top + side)]))


def _paint_icon(painter: QPainter, room: QRectF, name: str, ink: QColor, size: int, stroke: float) -> None:
    side = fonts.px(size)
    place = QRectF(round(room.center().x() - side / 2), round(room.center().y() - side / 2), side, side)
    icons.draw(painter, name, place, ink, stroke)


_BUSY = Block(datetime.min, datetime.min, "", clashes=False, is_busy=True)


class AvailabilityKey(QWidget):
    """What the signs of the strip and of the plan below it mean; wraps where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Tegnforklaring"))
        self.setAccessibleDescription(", ".join(text for _sign, text in self._signs()))
        theme.announcer().changed.connect(self._wrap)
        self._places: list[QPointF] = []
        self._wrap()

    def _signs(self) -> list[tuple[str, str]]:
        return [
            ("none", _("intet taler imod")),
            ("some", _("antal bemærkninger")),
            ("holiday", _("helligdag")),
            ("school", _("skoleferie")),
            ("soft", _("særlig dag")),
            ("past", _("for kort varsel")),
            ("busy", _("optaget")),
        ]

    def _wrap(self) -> None:
        metrics, line = fonts.metrics(12), fonts.px(20)
        x, y = 0.0, 0.0
        self._places = []
        for _sign, text in self._signs():
            wide = fonts.px(21) + metrics.horizontalAdvance(text)
            if x and x + wide > self.width():
                x, y = 0.0, y + line
            self._places.append(QPointF(x, y))
            x += wide + fonts.px(16)
        self.setFixedHeight(round(y) + line)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.px(600), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.px(120), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (sign, text), place in zip(self._signs(), self._places, strict=True):
            box = QRectF(place.x(), place.y() + fonts.px(3), fonts.px(16), fonts.px(14))
            if sign in ("none", "some"):
                paint_count(painter, box, 0 if sign == "none" else 2)
            else:
                self._paint_box(painter, box, sign)
            painter.setFont(fonts.font(12))
            painter.setPen(theme.color("text2"))
            words = QRectF(place.x() + fonts.px(21), place.y(), self.width(), fonts.px(20))
            painter.drawText(words, _LEFT, text)

    def _paint_box(self, painter: QPainter, box: QRectF, sign: str) -> None:
        if sign == "busy":
            paint_taken(painter, box, _BUSY)
            hatch(painter, box.adjusted(1, 1, -1, -1), theme.color("text3"), fonts.px(6), 0.5)
            return
        line = {"holiday": "holiday_text", "school": "school_text"}.get(sign, "line2")
        painter.setPen(QPen(theme.color(line), 1))
        painter.setBrush(theme.color({"soft": "base", "past": "window"}.get(sign, sign)))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if sign == "school":
            hatch(painter, box.adjusted(1, 1, -1, -1), theme.color("school_text"), fonts.px(6), 0.5)
        elif sign == "soft":
            paint_corner(painter, box)
