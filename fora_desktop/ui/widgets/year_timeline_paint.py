"""The year as a line: a row for each ring, the months and weeks above."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from fora_desktop.domain import dates
from fora_desktop.domain.year import ONE_WEEK, Mark, Year
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.year_canvas import CENTRE, LEFT, RIGHT, Canvas, Glyph, Options

HEAD, MONTHS = 50.0, 28.0
NAMES = 256.0
AROUND = 14.0
LEAST_WIDE = 860.0
"""Narrower than this it scrolls."""
TALLEST, LEAST = 74.0, 26.0
"""Heights of a row."""
USUAL_ROW = 26.0


class Timeline:
    """Where everything is on a line in `rect`; lengths of the design are `unit` long."""

    def __init__(self, rect: QRectF, year: Year, options: Options, unit: float, marks: Sequence[Mark]) -> None:
        self.year, self.options, self.unit, self.marks = year, options, unit, marks
        self.rect = rect.adjusted(AROUND * unit, AROUND * unit, -AROUND * unit, -AROUND * unit)
        self.names = NAMES * unit
        self.left = self.rect.left() + self.names
        self.day_wide = (self.rect.right() - self.left) / year.days
        self.top = self.rect.top() + HEAD * unit
        rows = max(1, len(year.rings))
        self.ring = min(TALLEST * unit, max(LEAST * unit * 0.5, (self.rect.bottom() - self.top) / rows))
        self.bottom = self.top + self.ring * rows
        week = self.day_wide * (1 if options.by_day else 7)
        self.size = min(unit * min(1.4, max(0.8, self.ring / (USUAL_ROW * unit))), max(0.8 * unit, week / 13))
        self.placed = [(self.spot(mark), Glyph.of(mark)) for mark in marks]

    # --- where things are -------------------------------------------------------------------------------------------

    def x(self, day: date) -> float:
        """The beginning of a day."""
        place = (min(max(day, self.year.first), self.year.last + timedelta(1)) - self.year.first).days
        return self.left + place * self.day_wide

    def spot(self, mark: Mark) -> QPointF:
        day = mark.week + timedelta(2) if mark.weekly else mark.day
        day = min(max(day, self.year.first), self.year.last)
        return QPointF(self.x(day) + self.day_wide / 2, self.top + (mark.ring + 0.5) * self.ring)

    def box(self, ring: int, week: date) -> QRectF:
        first, last = self.x(week), self.x(week + ONE_WEEK)
        return QRectF(first, self.top + ring * self.ring, max(last - first, self.day_wide), self.ring)

    def day_at(self, spot: QPointF) -> date | None:
        place = int((spot.x() - self.left) // self.day_wide)
        return self.year.first + timedelta(place) if 0 <= place < self.year.days else None

    def ring_at(self, spot: QPointF) -> int | None:
        if not self.top <= spot.y() < self.bottom:
            return None
        return int((spot.y() - self.top) // self.ring)

    def month_at(self, spot: QPointF) -> int | None:
        day = self.day_at(spot)
        return day.month if day is not None and self.rect.top() <= spot.y() < self.top else None

    # --- drawing ----------------------------------------------------------------------------------------------------

    def paint(self, canvas: Canvas) -> None:
        painter = canvas.painter
        ground = QRectF(self.left, self.rect.top(), self._right - self.left, self._height)
        painter.fillRect(ground, canvas.colour("base"))
        self._paint_days(canvas)
        self._paint_months(canvas)
        self._paint_rows(canvas)
        for spot, glyph in self.placed:
            canvas.mark(spot, glyph, self.size)
        if self.year.today is not None:
            x = self.x(self.year.today) + self.day_wide / 2
            painter.setPen(canvas.pen("today", 2))
            painter.drawLine(QPointF(x, self.rect.top() + canvas.px(MONTHS)), QPointF(x, self.bottom + canvas.px(4)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(canvas.colour("today"))
            painter.drawEllipse(QPointF(x, self.bottom + canvas.px(4)), canvas.px(4), canvas.px(4))
        self._paint_names(canvas)

    @property
    def _right(self) -> float:
        return self.left + self.day_wide * self.year.days

    @property
    def _height(self) -> float:
        return self.bottom - self.rect.top()

    def _paint_days(self, canvas: Canvas) -> None:
        """School holidays, the chosen month, holidays."""
        painter = canvas.painter
        for each in self.year.school:
            share = len(each.units) / max(1, each.of)
            first, after = self.x(each.first), self.x(each.last + timedelta(1))
            room = QRectF(first, self.top, after - first, self.bottom - self.top)
            painter.fillRect(room, canvas.colour("school", 0.35 + 0.65 * share))
            if canvas.tokens.high_contrast:
                painter.setPen(canvas.pen("school_text", 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(room)
        if self.options.month is not None:
            first, after = self._month(self.options.month)
            room = QRectF(first, self.top, after - first, self.bottom - self.top)
            painter.fillRect(room, canvas.colour("sel", 0.55))
        for holiday in self.year.holidays:
            x = self.x(holiday.day) + self.day_wide / 2
            painter.setPen(canvas.pen("holiday_text", 1, 0.35))
            painter.drawLine(QPointF(x, self.top), QPointF(x, self.bottom))
            painter.setPen(canvas.pen("holiday_text", 2))
            painter.drawLine(QPointF(x, self.top), QPointF(x, self.top + canvas.px(7)))

    def _month(self, month: int) -> tuple[float, float]:
        number = self.year.number
        after = date(number, month + 1, 1) if month < 12 else self.year.last + timedelta(1)
        return self.x(date(number, month, 1)), self.x(after)

    def _paint_months(self, canvas: Canvas) -> None:
        painter = canvas.painter
        for month in range(1, 13):
            first, after = self._month(month)
            chosen = self.options.month == month
            box = QRectF(first, self.rect.top(), after - first, canvas.px(MONTHS))
            painter.setPen(canvas.pen("line2"))
            painter.setBrush(canvas.colour("accent" if chosen else "hover" if month % 2 else "pressed"))
            painter.drawRect(box)
            whole = dates.month(month)
            fits = canvas.wide(whole, 13, fonts.SEMIBOLD) < box.width() - canvas.px(6)
            words = whole if fits else dates.month_short(month)
            canvas.words(box, words, 13, fonts.SEMIBOLD, "on_accent" if chosen else "text", CENTRE, elide=False)
            painter.setPen(canvas.pen("line"))
            painter.drawLine(QPointF(after, self.top), QPointF(after, self.bottom))
        below = self.rect.top() + canvas.px(MONTHS)
        every = 1 if self.day_wide * 7 > canvas.px(20) else 2
        for week in self.year.weeks:
            middle = week + timedelta(3)
            number = middle.isocalendar().week
            painter.setPen(canvas.pen("line2"))
            painter.drawLine(QPointF(self.x(week), self.top - canvas.px(5)), QPointF(self.x(week), self.top))
            if number % every == every - 1 and middle.year == self.year.number:
                half = canvas.px(14)
                centre = self.x(middle) + self.day_wide / 2
                room = QRectF(centre - half, below, 2 * half, self.top - below)
                canvas.words(room, str(number), 10, fonts.MEDIUM, "text2", CENTRE, elide=False)

    def _paint_rows(self, canvas: Canvas) -> None:
        last = len(self.year.rings)
        for place in range(last + 1):
            y = self.top + place * self.ring
            canvas.painter.setPen(canvas.pen("line2" if place in (0, last - 1, last) else "line"))
            canvas.painter.drawLine(QPointF(self.left, y), QPointF(self._right, y))

    def _paint_names(self, canvas: Canvas) -> None:
        """The rings by name, which stay where they are while the year is scrolled."""
        painter = canvas.painter
        left = self.rect.left() + self.options.shift.x()
        ground = QRectF(left - canvas.px(AROUND), self.rect.top(), self.names + canvas.px(AROUND), self._height + 1)
        painter.fillRect(ground, canvas.colour("base" if self.options.paper else "window"))
        for place, ring in enumerate(self.year.rings):
            token = "text3" if ring.name in self.options.hidden else "text"
            middle = self.top + (place + 0.5) * self.ring
            canvas.icon(ring.icon, QPointF(left + canvas.px(9), middle), 16, "text2")
            number = str(ring.number)
            wide = canvas.wide(number, 12, fonts.MEDIUM)
            room = QRectF(left, middle - self.ring / 2, self.names - canvas.px(8), self.ring)
            canvas.words(room, number, 12, fonts.MEDIUM, "text2", RIGHT)
            named = room.adjusted(canvas.px(26), 0, -wide - canvas.px(8), 0)
            canvas.words(named, ring.name, 13, fonts.REGULAR, token, LEFT)
        painter.setPen(canvas.pen("line2"))
        edge = left + self.names
        painter.drawLine(QPointF(edge, self.top), QPointF(edge, self.bottom))

    def paint_cell(self, canvas: Canvas, ring: int, week: date) -> None:
        """A frame around a ring's week: where the keyboard is."""
        canvas.painter.setPen(QPen(canvas.colour("focus"), canvas.px(2)))
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.box(ring, week)
        more = max(0.0, canvas.px(9) - box.width() / 2)
        canvas.painter.drawRect(box.adjusted(-more, 0, more, 0))
