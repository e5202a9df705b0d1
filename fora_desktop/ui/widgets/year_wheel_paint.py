"""The year as a wheel: months and weeks outermost, a ring for each kind of forum, the counts in the middle."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import atan2, cos, degrees, hypot, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from fora_desktop.domain import dates
from fora_desktop.domain.year import ONE_WEEK, Mark, Year
from fora_desktop.i18n import _
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.year_canvas import CENTRE, LARGE, Canvas, Glyph, Options

GAP = 16.0
"""Degrees at New Year, where the icons of the rings stand."""
MONTHS, WEEKS, EDGE = 28.0, 46.0, 50.0
"""How far in, from the edge, the months end, the weeks end and the rings begin."""
INNER, HUB = 96.0, 80.0
"""Radii of the innermost ring's edge and of the counts."""
AROUND = 14.0
LEAST = 576.0
"""The diameter with its surroundings below which the marks could not be told apart: then it scrolls."""
USUAL_RING = 25.0
LONG_BREAK = 21
"""School holidays of so many days have their name in the wheel."""


class Wheel:
    """Where everything is on a wheel in `rect`; lengths of the design are `unit` long."""

    def __init__(self, rect: QRectF, year: Year, options: Options, unit: float, marks: Sequence[Mark]) -> None:
        self.year, self.options, self.unit, self.marks = year, options, unit, marks
        self.rect = rect
        self.centre = QPointF(rect.center())
        self.radius = max(unit * 60, min(rect.width(), rect.height()) / 2 - AROUND * unit)
        self.outer = self.radius - EDGE * unit
        self.inner = min(INNER * unit, self.outer * 0.6)
        self.ring = (self.outer - self.inner) / max(1, len(year.rings))
        self.size = unit * min(1.4, max(0.8, self.ring / (USUAL_RING * unit)))
        """How long a unit of the marks is."""
        angles = [self._angle_of(mark) for mark in marks]
        self.placed = [
            (self.point(self.middle(mark.ring), angle), angle, Glyph.of(mark))
            for mark, angle in zip(marks, angles, strict=True)
        ]

    # --- where things are -------------------------------------------------------------------------------------------

    def angle(self, day: date) -> float:
        """Clockwise from the top to the middle of the day."""
        place = (min(max(day, self.year.first), self.year.last) - self.year.first).days
        return GAP / 2 + (360 - GAP) * (place + 0.5) / self.year.days

    @property
    def half_a_day(self) -> float:
        return (360 - GAP) / self.year.days / 2

    def point(self, radius: float, angle: float) -> QPointF:
        turned = radians(angle - 90)
        return QPointF(self.centre.x() + radius * cos(turned), self.centre.y() + radius * sin(turned))

    def middle(self, ring: int) -> float:
        """The radius of a ring's middle."""
        return self.outer - (ring + 0.5) * self.ring

    def spot(self, mark: Mark) -> QPointF:
        return self.point(self.middle(mark.ring), self._angle_of(mark))

    def _angle_of(self, mark: Mark) -> float:
        """At its day; what would reach into the gap stays beside it."""
        day = mark.week + timedelta(2) if mark.weekly else mark.day
        reach = degrees(LARGE * 1.2 * self.size / self.middle(mark.ring))
        return min(max(self.angle(day), GAP / 2 + reach), 360 - GAP / 2 - reach)

    def box(self, ring: int, week: date) -> QRectF:
        """Around the middle of a ring's week."""
        middle = self.point(self.middle(ring), self.angle(week + timedelta(3)))
        half = max(self.ring / 2, 9 * self.unit)
        return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)

    def day_at(self, spot: QPointF) -> date | None:
        """The day that a spot lies on; None in the gap."""
        turned = (degrees(atan2(spot.y() - self.centre.y(), spot.x() - self.centre.x())) + 90) % 360
        share = (turned - GAP / 2) / (360 - GAP)
        if not 0 <= share < 1:
            return None
        return self.year.first + timedelta(int(share * self.year.days))

    def ring_at(self, spot: QPointF) -> int | None:
        away = hypot(spot.x() - self.centre.x(), spot.y() - self.centre.y())
        if not self.inner <= away < self.outer:
            return None
        return min(len(self.year.rings) - 1, int((self.outer - away) / self.ring))

    def month_at(self, spot: QPointF) -> int | None:
        """The month whose name, or week numbers, are there."""
        away = hypot(spot.x() - self.centre.x(), spot.y() - self.centre.y())
        day = self.day_at(spot)
        return day.month if day is not None and self.outer <= away <= self.radius else None

    def turns(self) -> list[float]:
        """The angles at which months begin, and the end."""
        begins = [self.angle(date(self.year.number, month, 1)) - self.half_a_day for month in range(1, 13)]
        return [*begins, 360 - GAP / 2]

    # --- drawing ----------------------------------------------------------------------------------------------------

    def paint(self, canvas: Canvas) -> None:
        painter = canvas.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(canvas.colour("base"))
        painter.drawPath(self._sector(self.inner, self.radius, GAP / 2, 360 - GAP / 2))
        self._paint_school(canvas)
        if self.options.month is not None:
            turns = self.turns()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(canvas.colour("sel", 0.55))
            first, last = turns[self.options.month - 1], turns[self.options.month]
            painter.drawPath(self._sector(self.inner, self.radius - WEEKS * self.unit, first, last))
        self._paint_months(canvas)
        self._paint_weeks(canvas)
        self._paint_rings(canvas)
        for spot, angle, glyph in self.placed:
            canvas.mark(spot, glyph, self.size, angle)
        self._paint_today(canvas)
        self._paint_middle(canvas)

    def _sector(self, inner: float, outer: float, first: float, last: float) -> QPainterPath:
        path = QPainterPath()
        large = QRectF(self.centre.x() - outer, self.centre.y() - outer, 2 * outer, 2 * outer)
        small = QRectF(self.centre.x() - inner, self.centre.y() - inner, 2 * inner, 2 * inner)
        path.arcMoveTo(large, 90 - first)
        path.arcTo(large, 90 - first, first - last)
        path.arcTo(small, 90 - last, last - first)
        path.closeSubpath()
        return path

    def _paint_school(self, canvas: Canvas) -> None:
        """The more municipalities have no school, the stronger; long ones by name."""
        painter = canvas.painter
        painter.setPen(canvas.pen("school_text", 1) if canvas.tokens.high_contrast else QPen(Qt.PenStyle.NoPen))
        longest: dict[str, tuple[float, float]] = {}
        for each in self.year.school:
            share = len(each.units) / max(1, each.of)
            painter.setBrush(canvas.colour("school", 0.35 + 0.65 * share))
            first, last = self.angle(each.first) - self.half_a_day, self.angle(each.last) + self.half_a_day
            painter.drawPath(self._sector(self.inner, self.radius - WEEKS * self.unit, first, last))
            if (each.last - each.first).days >= LONG_BREAK:
                longest[each.names[0]] = (first, last)
        for name, (first, last) in longest.items():
            turned = (first + last) / 2
            painter.save()
            painter.translate(self.point(self.outer - self.ring * 2.5, turned))
            painter.rotate(turned + (180 if 90 < turned < 270 else 0))
            half = canvas.px(70)
            canvas.words(QRectF(-half, -half, 2 * half, 2 * half), name, 11, fonts.MEDIUM, "school_text", CENTRE)
            painter.restore()

    def _paint_months(self, canvas: Canvas) -> None:
        painter, turns = canvas.painter, self.turns()
        rim = self.radius - MONTHS * self.unit
        for place in range(12):
            chosen = self.options.month == place + 1
            painter.setPen(canvas.pen("line2"))
            painter.setBrush(canvas.colour("accent" if chosen else "pressed" if place % 2 else "hover"))
            painter.drawPath(self._sector(rim, self.radius, turns[place], turns[place + 1]))
            self._around(
                canvas,
                (rim + self.radius) / 2,
                (turns[place] + turns[place + 1]) / 2,
                dates.month(place + 1),
                13,
                fonts.SEMIBOLD,
                "on_accent" if chosen else "text",
            )

    def _around(
        self, canvas: Canvas, radius: float, angle: float, words: str, size: float, weight: int, token: str
    ) -> None:
        """Words along the rim, never upside down."""
        painter = canvas.painter
        painter.save()
        painter.translate(self.point(radius, angle))
        painter.rotate(angle + (180 if 90 < angle < 270 else 0))
        half = canvas.px(60)
        canvas.words(QRectF(-half, -half, 2 * half, 2 * half), words, size, weight, token, CENTRE, elide=False)
        painter.restore()

    def _paint_weeks(self, canvas: Canvas) -> None:
        rim = self.radius - MONTHS * self.unit
        for week in self.year.weeks:
            if week >= self.year.first:
                turned = self.angle(week) - self.half_a_day
                canvas.painter.setPen(canvas.pen("line2"))
                canvas.painter.drawLine(self.point(rim, turned), self.point(rim - canvas.px(5), turned))
            middle = week + timedelta(3)
            number = middle.isocalendar().week
            if number % 2 and middle.year == self.year.number:
                radius = rim - canvas.px(11)
                self._around(canvas, radius, self.angle(middle), str(number), 10, fonts.MEDIUM, "text2")

    def _paint_rings(self, canvas: Canvas) -> None:
        painter = canvas.painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        last = len(self.year.rings)
        for place in range(last + 1):
            radius = self.outer - place * self.ring
            painter.setPen(canvas.pen("line2" if place in (0, last - 1, last) else "line"))
            box = QRectF(self.centre.x() - radius, self.centre.y() - radius, 2 * radius, 2 * radius)
            painter.drawArc(box, round((90 - GAP / 2) * 16), round((GAP - 360) * 16))
        painter.setPen(canvas.pen("line"))
        for turned in self.turns():
            painter.drawLine(self.point(self.inner, turned), self.point(self.radius - MONTHS * self.unit, turned))
        for holiday in self.year.holidays:
            turned = self.angle(holiday.day)
            rim = self.point(self.outer, turned)
            painter.setPen(canvas.pen("holiday_text", 1, 0.35))
            painter.drawLine(rim, self.point(self.inner, turned))
            painter.setPen(canvas.pen("holiday_text", 2))
            painter.drawLine(rim, self.point(self.outer - canvas.px(7), turned))
        side = min(15.0, self.ring / self.unit - 3)
        for place, ring in enumerate(self.year.rings):
            token = "line2" if ring.name in self.options.hidden else "text2"
            canvas.icon(ring.icon, self.point(self.middle(place), 0), side, token)

    def _paint_today(self, canvas: Canvas) -> None:
        if self.year.today is None:
            return
        turned = self.angle(self.year.today)
        begins = self.point(self.inner - canvas.px(6), turned)
        canvas.painter.setPen(canvas.pen("today", 2))
        canvas.painter.drawLine(begins, self.point(self.radius + canvas.px(3), turned))
        canvas.painter.setPen(Qt.PenStyle.NoPen)
        canvas.painter.setBrush(canvas.colour("today"))
        canvas.painter.drawEllipse(begins, canvas.px(4), canvas.px(4))

    def _paint_middle(self, canvas: Canvas) -> None:
        hub = self.inner - (INNER - HUB) * self.unit
        canvas.painter.setPen(canvas.pen("line2"))
        canvas.painter.setBrush(canvas.colour("base"))
        canvas.painter.drawEllipse(self.centre, hub, hub)
        lines = [
            (_("{n} holdt").format(n=self.year.held), fonts.MEDIUM, "text2"),
            (_("{n} planlagt").format(n=self.year.planned), fonts.MEDIUM, "text2"),
        ]
        if self.year.unrecorded:
            lines.append((_("{n} ikke noteret").format(n=self.year.unrecorded), fonts.SEMIBOLD, "unrecorded"))
        if self.year.missing:
            lines.append((_("{n} mangler").format(n=self.year.missing), fonts.SEMIBOLD, "behind"))
        line, head = canvas.px(17), canvas.px(36)
        top = self.centre.y() - (head + line * len(lines)) / 2
        room = QRectF(self.centre.x() - hub, top, 2 * hub, head)
        canvas.words(room, str(self.year.number), 28, fonts.SEMIBOLD, "text", CENTRE)
        for place, (words, weight, token) in enumerate(lines):
            room = QRectF(self.centre.x() - hub, top + head + place * line, 2 * hub, line)
            canvas.words(room, words, 12, weight, token, CENTRE)

    def paint_cell(self, canvas: Canvas, ring: int, week: date) -> None:
        """A frame around a ring's week: where the keyboard is."""
        first = self.angle(max(week, self.year.first)) - self.half_a_day
        last = self.angle(min(week + ONE_WEEK - timedelta(1), self.year.last)) + self.half_a_day
        outer = self.outer - ring * self.ring
        pen = QPen(canvas.colour("focus"), canvas.px(2))
        canvas.painter.setPen(pen)
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        spare = max(0.0, 9 * self.unit - radians(last - first) * self.middle(ring) / 2)  # the inner rings are narrow
        more = degrees(spare / self.middle(ring))
        canvas.painter.drawPath(self._sector(outer - self.ring, outer, first - more, last + more))
