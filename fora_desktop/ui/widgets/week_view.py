"""A week by the hour: what overlaps stands side by side, what lasts for days stands above."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.widgets.calendar_model import CalendarModel, DayRow, Mark
from fora_desktop.ui.widgets.calendar_paint import (
    CENTRE,
    SAID,
    STRUCK,
    Pencil,
    corner,
    hatch,
    layer_words,
    paint_busy,
    paint_ground,
    style_of,
)
from fora_desktop.ui.widgets.calendar_view import CalendarView, Target, days_later
from fora_desktop.ui.words import hours_of

HOURS, HEAD, LAYER, ALL_DAY, WEEKEND = 48, 28, 20, 24, 72
"""The column of hours, the row of days, the row that says what they are, a line of what lasts for days."""
FIRST_HOUR, LAST_HOUR = 8, 17
STEP = 30
"""Minutes to which a dragged meeting and a click are rounded."""
LEAST_HOUR = 26
"""Where an hour would be lower, the hours scroll."""
LEAST = 20
"""A short meeting is drawn no lower than this."""
BESIDE = 22
"""So much of a day stays beside its meetings where its person is busy otherwise."""


class WeekView(CalendarView):
    """Seven days beside each other; a click on an hour marks it for a new meeting."""

    def __init__(self, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(model, _("Uge"), parent)
        self.clock: time | None = None
        """The marked hour of the chosen day, for a new meeting."""
        self.now: datetime | None = None

    def _leave(self, day: date, down: int) -> None:
        self._want(days_later(day, down))

    def mark_clock(self, clock: time | None) -> None:
        self.clock = clock
        self.viewport().update()

    def step_clock(self, steps: int) -> None:
        """The marked hour half an hour later or earlier, within the day."""
        before = self.clock or time(9)
        minutes = before.hour * 60 + before.minute + (steps * STEP if self.clock else 0)
        minutes = min(max(minutes, 0), 24 * 60 - STEP)
        self.mark_clock(time(*divmod(minutes, 60)))

    def _on_press(self, day: DayRow, mark: Mark | None, spot: QPointF) -> None:
        if mark is None and spot.y() >= self._top:
            self.mark_clock(self._rounded(day.day, spot.y()).time())

    def _rounded(self, day: date, y: float) -> datetime:
        first, last = self.hours
        share = min(max((y + self._offset - self._top) / max(1.0, self._height - self._top), 0.0), 1.0)
        steps = int((first + share * (last - first)) * 60 // STEP)
        return datetime.combine(day, time()) + timedelta(minutes=min(steps * STEP, 24 * 60 - STEP))

    def _start_at(self, spot: QPointF, mark: Mark) -> datetime | None:
        day = self.day_at(spot)
        if day is None:
            return None
        start = mark.entry.line.start
        if mark.entry.lasts_for_days or spot.y() < self._top:
            return start + (day.day - mark.day)
        top = spot.y() - self._grip.y() + self._hour_height * STEP / 120
        return self._rounded(day.day, top)

    # --- where things are -------------------------------------------------------------------------------------------

    @property
    def hours(self) -> tuple[int, int]:
        """First and last hour shown: the working day, and further where a meeting lies."""
        starts = [each.entry.line for each in self._marks() if not each.entry.lasts_for_days]
        spans = [(line.start, line.end) for line in starts]
        spans += [(each.start, each.end) for day in self.calendar.days for each in day.busy if not each.is_of_days]
        first = min((start.hour for start, _end in spans), default=FIRST_HOUR)
        last = max((self._last_hour(start, end) for start, end in spans), default=LAST_HOUR)
        return min(first, FIRST_HOUR), max(last, LAST_HOUR)

    def _last_hour(self, start: datetime, end: datetime) -> int:
        if end.date() != start.date():
            return 24
        return end.hour + (1 if end.minute else 0)

    def _marks(self) -> list[Mark]:
        return [mark for day in self.calendar.days for mark in day.marks]

    def _lanes(self) -> dict[int, int]:
        """A line above the hours for each meeting that lasts for days."""
        long = dict.fromkeys(mark.entry.id for mark in self._marks() if mark.entry.lasts_for_days)
        return {id_: lane for lane, id_ in enumerate(long)}

    @property
    def _heads(self) -> float:
        has_layers = any(layer_words(day.facts)[0] for day in self.calendar.days)
        return fonts.px(HEAD) + (fonts.px(LAYER) if has_layers else 0)

    @property
    def _top(self) -> float:
        """Where the hours begin."""
        return self._heads + len(self._lanes()) * fonts.px(ALL_DAY) + 2

    @property
    def _hour_height(self) -> float:
        first, last = self.hours
        return max(1.0, (self._height - self._top) / (last - first))

    def _fixed_top(self) -> float:
        return self._top

    def _least_height(self) -> float:
        first, last = self.hours
        return self._top + (last - first) * fonts.px(LEAST_HOUR)

    def _columns(self) -> list[float]:
        left, wide = fonts.px(HOURS), self.viewport().width()
        narrow = min(fonts.px(WEEKEND), (wide - left) / 7)
        slim = {place for place, day in enumerate(self.calendar.days[:7]) if place >= 5 and not day.marks}
        ordinary = (wide - left - len(slim) * narrow) / max(1, 7 - len(slim))
        edges = [float(left)]
        for place in range(7):
            edges.append(edges[-1] + (narrow if place in slim else ordinary))
        return [round(edge) for edge in edges]

    def _lay_out(self) -> list[QRectF]:
        columns, lanes, tall = self._columns(), self._lanes(), float(self.viewport().height())
        top, hour, heads = self._top - self._offset, self._hour_height, self._heads
        first = self.hours[0]
        found: list[QRectF] = []
        for place, day in enumerate(self.calendar.days):
            if place >= 7:  # the month has them, and this view is not to be seen
                found += [QRectF()] * (1 + len(day.marks))
                continue
            left, wide = columns[place], columns[place + 1] - columns[place]
            found.append(QRectF(left, 0, wide, tall))
            timed = [mark for mark in day.marks if not mark.entry.lasts_for_days]
            sides = side_by_side([(mark.entry.line.start, mark.entry.line.end) for mark in timed])
            boxes = {}
            for mark, (lane, of) in zip(timed, sides, strict=True):
                line = mark.entry.line
                begins = line.start.hour + line.start.minute / 60 - first
                ends = begins + (line.end - line.start).total_seconds() / 3600
                room = (wide - fonts.px(BESIDE if day.busy else 8)) / of
                boxes[mark.entry.id] = QRectF(
                    left + fonts.px(3) + lane * room,
                    top + begins * hour + 1,
                    room - (2 if of > 1 else 0),
                    max((ends - begins) * hour - 2, float(fonts.px(LEAST))),
                )
            for mark in day.marks:
                id_ = mark.entry.id
                if id_ in lanes:
                    y = heads + lanes[id_] * fonts.px(ALL_DAY)
                    boxes[id_] = QRectF(left + 2, y + 1, wide - 4, fonts.px(ALL_DAY) - 2)
                found.append(boxes[id_])
        return found

    # --- painting ---------------------------------------------------------------------------------------------------

    def _paint(self, painter: QPainter) -> None:
        pencil = Pencil(painter)
        self._paint_grounds(painter)
        self._paint_hours(painter, pencil)
        boxes = iter(self.boxes())
        below = QRectF(self.viewport().rect()).adjusted(0, self._top, 0, 0)
        for day in self.calendar.days:
            column = next(boxes)
            self._paint_head(painter, pencil, day, column)
            self._paint_busy(painter, pencil, day, column, below)
            for mark in day.marks:
                painter.setClipRect(below, Qt.ClipOperation.ReplaceClip)
                painter.setClipping(not mark.entry.lasts_for_days)
                self._paint_mark(painter, pencil, mark, next(boxes))
            painter.setClipping(False)
        painter.setClipRect(below, Qt.ClipOperation.ReplaceClip)
        self._paint_now(painter)
        self._paint_slot(painter, pencil)
        painter.setClipping(False)
        self._paint_chosen(painter)

    def _paint_grounds(self, painter: QPainter) -> None:
        for day in self.calendar.days:
            column = self.box(day.day)
            facts = day.facts
            ground = "holiday" if facts.holiday else "school" if facts.breaks else ""
            head = QRectF(column.left(), 0, column.width(), self._heads)
            if ground:
                painter.fillRect(column if facts.holiday else head, theme.color(ground))
            elif day.day.weekday() >= 5:
                painter.fillRect(column, theme.color("alt"))
            if facts.breaks:
                hatch(painter, head, theme.color("school_text", 0.16), fonts.px(12))
            if day.day == self.day and not facts.holiday:
                painter.fillRect(column.adjusted(0, self._top, 0, 0), theme.color("hover", 0.6))
            if facts.special:
                corner(painter, head)

    def _paint_hours(self, painter: QPainter, pencil: Pencil) -> None:
        wide = self.viewport().width()
        first, last = self.hours
        top, hour = self._top, self._hour_height
        painter.setClipRect(QRectF(self.viewport().rect()).adjusted(0, top, 0, 0))
        for number in range(first, last):
            y = round(top - self._offset + (number - first) * hour) + 0.5
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(fonts.px(HOURS), y), QPointF(wide, y))
            room = QRectF(0, y, fonts.px(HOURS), fonts.px(18))
            pencil.words(
                room, dates.hours(time(number)), theme.color("text2"), 11, fonts.MEDIUM, tabular=True, flags=CENTRE
            )
        painter.setClipping(False)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(0, top - 0.5), QPointF(wide, top - 0.5))
        painter.setPen(QPen(theme.color("line"), 1))
        for x in self._columns()[:-1]:
            painter.drawLine(QPointF(x + 0.5, 0), QPointF(x + 0.5, self.viewport().height()))
        week = _("uge {week}").format(week=self.calendar.days[0].day.isocalendar().week)
        corner_room = QRectF(0, 0, fonts.px(HOURS), fonts.px(HEAD))
        pencil.words(corner_room, week, theme.color("text2"), 11, fonts.SEMIBOLD, flags=CENTRE)

    def _paint_head(self, painter: QPainter, pencil: Pencil, day: DayRow, column: QRectF) -> None:
        facts = day.facts
        room = QRectF(column.left() + fonts.px(6), 0, column.width() - fonts.px(10), fonts.px(HEAD))
        weekday = _("{weekday} {day}.").format(weekday=dates.weekday_short(day.day), day=day.day.day)
        whole = _("{weekday} {day}.").format(weekday=dates.weekday(day.day), day=day.day.day)
        fits = pencil.wide(whole, 13, fonts.SEMIBOLD) <= room.width() - fonts.px(44)
        tone = "accent" if day.is_today else "holiday_text" if facts.holiday else "text"
        used = pencil.words(room, whole if fits else weekday, theme.color(tone), 13, fonts.SEMIBOLD)
        if day.is_today:
            room.setLeft(room.left() + used + fonts.px(6))
            pencil.words(room, _("i dag"), theme.color("accent"), 11, fonts.SEMIBOLD)
        text, tone = layer_words(facts)
        if text:
            line = QRectF(
                column.left() + fonts.px(6), fonts.px(HEAD) - 4, column.width() - fonts.px(8), fonts.px(LAYER)
            )
            pencil.words(line, text, theme.color(tone), 11, fonts.SEMIBOLD if facts.holiday else fonts.MEDIUM)

    def _paint_mark(self, painter: QPainter, pencil: Pencil, mark: Mark, box: QRectF) -> None:
        current = self.mark
        mine = current is not None and current.entry.id == mark.entry.id and current.day == mark.day
        paint_ground(painter, box, mark.state, ringed=mine)
        style = style_of(mark.state)
        ink, tone = theme.color(style.text), theme.color(style.ink)
        struck = mark.state in STRUCK
        room = box.adjusted(fonts.px(5), 1, -fonts.px(3), -1)
        line_height = fonts.metrics(12).height() + 1
        first = QRectF(room.left(), room.top(), room.width(), min(line_height, room.height()))
        left = first.left()
        if style.icon:
            side = min(float(fonts.px(12)), first.height())
            spot = QRectF(left, round(first.center().y() - side / 2), side, side)
            icons.draw(painter, style.icon, spot, tone, 2.2)
            left += fonts.px(15)
        one_line = room.height() < 2 * line_height
        line = QRectF(left, first.top(), first.right() - left, first.height())
        clock = hours_of(mark.entry.line)
        if one_line or pencil.wide(clock, 11, fonts.SEMIBOLD, tabular=True) > line.width():
            clock = dates.hours(mark.entry.line.start.time())  # a time is never cut off
        if not mark.entry.lasts_for_days:
            used = pencil.words(line, clock, ink, 11, fonts.SEMIBOLD, tabular=True, strike=struck)
            line.setLeft(left + used + fonts.px(5))
        if one_line:
            pencil.name(line, mark.entry, ink, 11, struck)
            return
        if mark.state in SAID:
            pencil.whole(line, mark.state.word.lower(), tone)
        second = QRectF(room.left(), first.bottom(), room.width(), line_height)
        pencil.name(second, mark.entry, ink, 12, struck)
        third = QRectF(room.left(), second.bottom(), room.width(), line_height)
        if mark.entry.line.place and third.bottom() <= room.bottom() + 1:
            pencil.words(third, mark.entry.line.place, theme.color("text2"), 11, fonts.REGULAR)

    def _paint_busy(self, painter: QPainter, pencil: Pencil, day: DayRow, column: QRectF, below: QRectF) -> None:
        """When the person is busy otherwise, under the meetings; it is nobody's to move."""
        if not day.busy:
            return
        first, last = self.hours
        painter.setClipRect(below, Qt.ClipOperation.ReplaceClip)
        painter.setClipping(True)
        for span in day.busy:
            begins = max(_hour(span.start, day.day) - first, 0)
            ends = min(_hour(span.end, day.day) - first, last - first)
            top = self._top - self._offset
            box = QRectF(column.left() + fonts.px(2), top + begins * self._hour_height + 1, 0, 0)
            box.setRight(column.right() - fonts.px(3))
            box.setBottom(top + ends * self._hour_height - 1)
            if box.height() <= 2:
                continue
            paint_busy(painter, box, unsure=span.tentative)
            tall = fonts.metrics(11).height()
            if box.height() >= tall:
                said = QRectF(box.left() + fonts.px(5), box.top() + 1, box.width() - fonts.px(8), tall)
                words = _("Måske optaget") if span.tentative else _("Optaget")
                pencil.words(said, words, theme.color("text2"), 11, fonts.MEDIUM)
        painter.setClipping(False)

    def _paint_now(self, painter: QPainter) -> None:
        if self.now is None:
            return
        column = self.box(self.now.date())
        y = self._y(self.now)
        if column.isNull() or y is None:
            return
        painter.setPen(QPen(theme.color("today"), 2))
        painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y))
        painter.setBrush(theme.color("today"))
        painter.drawEllipse(QPointF(column.left() + 1, y), 3, 3)

    def _y(self, moment: datetime) -> float | None:
        first, last = self.hours
        hour = moment.hour + moment.minute / 60
        return self._top - self._offset + (hour - first) * self._hour_height if first <= hour <= last else None

    def _paint_chosen(self, painter: QPainter) -> None:
        if self.day is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        strong = self.hasFocus() and self.mark is None
        painter.setPen(QPen(theme.color("focus"), 2 if strong else 1))
        column = self.box(self.day)
        painter.drawRect(QRectF(column.left() + 1.5, 1, column.width() - 3, self._heads - 2))

    def _paint_slot(self, painter: QPainter, pencil: Pencil) -> None:
        """The marked half hour of the chosen day."""
        y = self._y(datetime.combine(self.day, self.clock)) if self.day and self.clock is not None else None
        if y is None or self.day is None or self.clock is None:
            return
        column = self.box(self.day)
        slot = QRectF(column.left() + 3, y + 1, column.width() - 6, self._hour_height * STEP / 60 - 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(slot, 3, 3)
        told = slot.adjusted(fonts.px(5), 0, -fonts.px(3), 0)
        if self.mark is None and told.height() >= fonts.px(12):
            pencil.words(told, dates.hours(self.clock), theme.color("accent"), 11, fonts.SEMIBOLD, tabular=True)

    def _paint_target(self, painter: QPainter, target: Target) -> None:
        column = self.box(target.start.date())
        y = self._y(target.start)
        if y is None or self._pressed is None:
            return
        length = self._pressed.entry.line.end - self._pressed.entry.line.start
        tall = length.total_seconds() / 3600 * self._hour_height
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("behind" if target.grave else "focus"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(column.left() + 3, y, column.width() - 6, tall), 3, 3)


def _hour(moment: datetime, day: date) -> float:
    """Since the day's midnight; of the next midnight 24."""
    return (moment - datetime.combine(day, time())).total_seconds() / 3600


def side_by_side(times: Sequence[tuple[datetime, datetime]]) -> list[tuple[int, int]]:
    """For each of some meetings in the order of their starts its place beside those it overlaps, and of how many."""
    lanes: list[int] = []
    of: list[int] = [1] * len(times)
    group: list[int] = []
    ends: list[datetime] = []
    latest: datetime | None = None
    for place, (start, end) in enumerate(times):
        if latest is not None and start >= latest:
            for each in group:
                of[each] = len(ends)
            group, ends = [], []
        lane = next((number for number, until in enumerate(ends) if until <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        lanes.append(lane)
        group.append(place)
        latest = max(latest, end) if latest is not None and len(group) > 1 else end
    for each in group:
        of[each] = len(ends)
    return list(zip(lanes, of, strict=True))
