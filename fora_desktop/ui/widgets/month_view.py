"""A month as a grid of days: its meetings by state, holidays, special days, days without school, week numbers."""

from datetime import date, datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.widgets.calendar_model import CalendarModel, DayRow, Mark
from fora_desktop.ui.widgets.calendar_paint import (
    CENTRE,
    LEFT,
    ONE_LINE,
    TWO_LINES,
    Pencil,
    State,
    layer_words,
    paint_busy,
    paint_layers,
    short_layer_words,
)
from fora_desktop.ui.widgets.calendar_view import CalendarView, Target, days_later

WEEK, HEAD, TOP, WEEKEND = 34, 26, 27, 64
"""The column of week numbers, the row of weekdays, what a day says of itself, Saturday and Sunday without meetings."""
GAP = 2
MOST_TWO_LINED = 3
MORE = 18


class MonthView(CalendarView):
    """Up to three meetings a day take two lines, more of them one; what has no room is counted under them."""

    def __init__(self, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(model, _("Måned"), parent)
        self._two_lines: dict[date, bool] = {}
        self._more: dict[date, tuple[QRectF, int]] = {}
        self.nothing = ""
        """What is said where no meeting is shown."""

    def _leave(self, day: date, down: int) -> None:
        self._want(days_later(day, 7 * down))

    def _start_at(self, spot: QPointF, mark: Mark) -> datetime | None:
        day = self.day_at(spot)
        if day is None:
            return None
        start = mark.entry.line.start
        return start + (day.day - mark.day)

    def hidden(self, day: date) -> int:
        """How many meetings of a day are only counted."""
        self.boxes()
        return self._more.get(day, (QRectF(), 0))[1]

    # --- where things are -------------------------------------------------------------------------------------------

    def _columns(self) -> list[float]:
        """The left edges of the seven days, and the right edge of the last; weekends are narrow where they can."""
        weeks = [self.calendar.days[start : start + 7] for start in range(0, len(self.calendar.days), 7)]
        week, wide = fonts.px(WEEK), self.viewport().width()
        narrow = min(fonts.px(WEEKEND), (wide - week) / 7)
        slim = {place for place in (5, 6) if not any(days[place].marks for days in weeks if len(days) == 7)}
        ordinary = (wide - week - len(slim) * narrow) / (7 - len(slim))
        edges = [float(week)]
        for place in range(7):
            edges.append(edges[-1] + (narrow if place in slim else ordinary))
        return [round(edge) for edge in edges]

    def _row_edge(self, week: int) -> float:
        weeks = max(1, len(self.calendar.days) // 7)
        head = fonts.px(HEAD)
        return round(head + (self._height - head) * week / weeks) - self._offset

    def _fixed_top(self) -> float:
        return fonts.px(HEAD)

    def _least_height(self) -> float:
        """Each day has room for its number, a meeting and how many more there are."""
        least = fonts.px(TOP) + self._one_line + max(fonts.px(MORE), fonts.metrics(11).height()) + 2
        return fonts.px(HEAD) + least * (len(self.calendar.days) // 7)

    @property
    def _one_line(self) -> int:
        return max(fonts.px(ONE_LINE), fonts.metrics(11).height() + 2) + GAP

    def day_at(self, spot: QPointF) -> DayRow | None:
        return super().day_at(spot) if spot.y() >= fonts.px(HEAD) else None

    def _lay_out(self) -> list[QRectF]:
        self._two_lines, self._more = {}, {}
        columns = self._columns()
        found: list[QRectF] = []
        for number, day in enumerate(self.calendar.days):
            week, weekday = divmod(number, 7)
            top, bottom = self._row_edge(week), self._row_edge(week + 1)
            cell = QRectF(columns[weekday], top, columns[weekday + 1] - columns[weekday], bottom - top)
            found.append(cell)
            found += self._lay_out_day(day, cell)
        return found

    def _lay_out_day(self, day: DayRow, cell: QRectF) -> list[QRectF]:
        top = cell.top() + self._head_height(day, cell)
        room = cell.bottom() - top - 1 - self._busy_line(day, cell)
        one = self._one_line
        two = max(fonts.px(TWO_LINES), fonts.metrics(12).height() * 2 + 2) + GAP
        number = len(day.marks)
        roomy = number <= MOST_TWO_LINED and number * two <= room
        self._two_lines[day.day] = roomy
        tall = two if roomy else one
        more = max(fonts.px(MORE), fonts.metrics(11).height())
        fits = number if number * tall <= room else max(0, int((room - more) // tall))
        side = fonts.px(4)
        boxes = [
            QRectF(cell.left() + side, top + place * tall, cell.width() - 2 * side, tall - GAP) for place in range(fits)
        ]
        if fits < number:
            line = QRectF(cell.left() + side, top + fits * tall, cell.width() - 2 * side, more)
            self._more[day.day] = (line, number - fits)
            boxes += [line] * (number - fits)
        return boxes

    def _busy_line(self, day: DayRow, cell: QRectF) -> float:
        """What stands at the foot of a day whose person is busy otherwise; where the day is low it is not there."""
        least = fonts.px(TOP) + self._one_line + 2 * max(fonts.px(MORE), fonts.metrics(11).height())
        return max(fonts.px(MORE), fonts.metrics(11).height()) if day.busy and cell.height() >= least else 0.0

    def _head_height(self, day: DayRow, cell: QRectF) -> float:
        second = cell.width() < fonts.px(90) and bool(layer_words(day.facts)[0]) and bool(day.marks)
        return fonts.px(TOP) + (fonts.px(16) if second else 0)

    def mark_at(self, spot: QPointF) -> Mark | None:
        day = self.day_at(spot)
        if day is not None and self._more.get(day.day, (QRectF(), 0))[0].contains(spot):
            return None  # that opens the day
        return super().mark_at(spot)

    def _on_press(self, day: DayRow, mark: Mark | None, spot: QPointF) -> None:
        if mark is None and self._more.get(day.day, (QRectF(), 0))[0].contains(spot):
            self.opened.emit(day.day, None)

    # --- painting ---------------------------------------------------------------------------------------------------

    def _paint(self, painter: QPainter) -> None:
        pencil = Pencil(painter)
        boxes = iter(self.boxes())
        cells = []
        for day in self.calendar.days:
            cell = next(boxes)
            cells.append((day, cell, [next(boxes) for _mark in day.marks]))
        for day, cell, _of_marks in cells:
            weekend = day.day.weekday() >= 5
            chosen = day.day == self.day
            ground = "hover" if chosen else "alt" if weekend or not day.inside else "base"
            paint_layers(painter, cell, day.facts, ground)
        self._paint_lines(painter, pencil)
        for day, cell, of_marks in cells:
            self._paint_head(painter, pencil, day, cell)
            self._paint_marks(pencil, day, of_marks)
            self._paint_busy(painter, pencil, day, cell)
        if self.day is not None:
            self._paint_ring(painter, pencil)
        self._paint_weekdays(painter, pencil)
        if self.nothing and not any(day.marks for day in self.calendar.days if day.inside):
            middle = QRectF(self.viewport().rect()).adjusted(0, fonts.px(HEAD), 0, 0)
            plate = QRectF(0, 0, pencil.wide(self.nothing, 14, fonts.SEMIBOLD) + fonts.px(32), fonts.px(34))
            plate.moveCenter(middle.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("base"))
            painter.drawRoundedRect(plate, 6, 6)
            pencil.words(middle, self.nothing, theme.color("text2"), 14, fonts.SEMIBOLD, flags=CENTRE)

    def _paint_lines(self, painter: QPainter, pencil: Pencil) -> None:
        columns, head = self._columns(), pencil.px(HEAD)
        wide, tall = self.viewport().width(), self.viewport().height()
        weeks = len(self.calendar.days) // 7
        painter.setPen(QPen(pencil.colour("line"), 1))
        for week in range(weeks + 1):
            y = self._row_edge(week) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(wide, y))
        for x in columns[:-1]:
            painter.drawLine(QPointF(x + 0.5, head), QPointF(x + 0.5, tall))
        ink = pencil.colour("text2")
        for week in range(weeks):
            number = str(self.calendar.days[week * 7].day.isocalendar().week)
            room = QRectF(0, self._row_edge(week) + pencil.px(5), columns[0], pencil.px(20))
            pencil.words(room, number, ink, 12, fonts.SEMIBOLD, tabular=True, flags=CENTRE)

    def _paint_weekdays(self, painter: QPainter, pencil: Pencil) -> None:
        """The row at the top, under which the days scroll where the text is large."""
        columns, head = self._columns(), pencil.px(HEAD)
        painter.fillRect(QRectF(0, 0, self.viewport().width(), head), pencil.colour("base"))
        painter.setPen(QPen(pencil.colour("line"), 1))
        painter.drawLine(QPointF(0, head + 0.5), QPointF(self.viewport().width(), head + 0.5))
        ink = pencil.colour("text2")
        pencil.words(QRectF(0, 0, columns[0], head), _("Uge"), ink, 12, fonts.SEMIBOLD, flags=CENTRE)
        for place in range(7):
            day = self.calendar.days[place].day
            room = QRectF(columns[place] + pencil.px(8), 0, columns[place + 1] - columns[place] - pencil.px(8), head)
            fits = pencil.wide(dates.weekday(day), 12, fonts.SEMIBOLD) <= room.width()
            pencil.words(room, dates.weekday(day) if fits else dates.weekday_short(day), ink, 12, fonts.SEMIBOLD)

    def _paint_head(self, painter: QPainter, pencil: Pencil, day: DayRow, cell: QRectF) -> None:
        facts = day.facts
        weight = fonts.SEMIBOLD if day.inside else fonts.REGULAR
        number = first_said(pencil, day.day, weight, cell.width() - pencil.px(5) - 4)
        wide = pencil.wide(number, 13, weight, tabular=True)
        room = QRectF(
            cell.left() + pencil.px(5), cell.top() + pencil.px(4), max(pencil.px(24), wide + 4), pencil.px(20)
        )
        if day.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pencil.colour("accent"))
            painter.drawRoundedRect(room.adjusted(-1, 0, 1, 0), room.height() / 2, room.height() / 2)
        tone = "on_accent" if day.is_today else "holiday_text" if facts.holiday else "text" if day.inside else "text3"
        narrow = cell.width() < pencil.px(90)
        room.setRight(min(room.right(), cell.right() - 2))
        pencil.words(room, number, pencil.colour(tone), 13, weight, tabular=True, flags=CENTRE)
        left = room.right() + pencil.px(6)
        corner = pencil.px(14) if facts.special else pencil.px(4)
        line = QRectF(left, room.top(), cell.right() - corner - left, room.height())
        if day.is_today:
            line.setLeft(
                left + pencil.words(line, _("i dag"), pencil.colour("accent"), 11, fonts.SEMIBOLD) + pencil.px(6)
            )
        text, tone = layer_words(facts)
        if day.day.day == 1 and text == dates.day_month(day.day):
            return  # 1. maj says so itself
        strong = fonts.SEMIBOLD if facts.holiday else fonts.MEDIUM
        if pencil.wide(text, 11, strong) > line.width():
            text = short_layer_words(facts)
        if narrow and facts.breaks and not facts.holiday and not facts.special:
            return  # the hatching says it
        if text and narrow:
            line = QRectF(
                cell.left() + pencil.px(6), cell.top() + pencil.px(24), cell.width() - pencil.px(8), pencil.px(18)
            )
        if text:
            pencil.words(line, text, pencil.colour(tone), 11, strong)

    def _paint_marks(self, pencil: Pencil, day: DayRow, boxes: list[QRectF]) -> None:
        line, number = self._more.get(day.day, (QRectF(), 0))
        shown = len(day.marks) - number
        current = self.mark
        for mark, box in zip(day.marks[:shown], boxes, strict=False):
            mine = current is not None and current.day == mark.day and current.entry.id == mark.entry.id
            pencil.entry(
                box,
                mark.entry,
                mark.state,
                two_lines=self._two_lines[day.day],
                ringed=mine,
            )
        if number:
            told = _("+ {n} mere").format(n=number) if shown else counted(number, _("{n} møde"), _("{n} møder"))
            tone = "accent"
            if any(mark.state is State.CONFLICT for mark in day.marks[shown:]):
                tone = "behind"  # what needs a hand is not hidden
                side = pencil.px(12)
                spot = QRectF(line.left(), round(line.center().y() - side / 2), side, side)
                icons.draw(pencil.painter, "triangle-alert", spot, pencil.colour(tone), 2.2)
                line = line.adjusted(pencil.px(15), 0, 0, 0)
            pencil.words(line, told, pencil.colour(tone), 11, fonts.SEMIBOLD, flags=LEFT)

    def _paint_busy(self, painter: QPainter, pencil: Pencil, day: DayRow, cell: QRectF) -> None:
        tall = self._busy_line(day, cell)
        if not tall:
            return
        side = pencil.px(12)
        line = QRectF(cell.left() + pencil.px(4), cell.bottom() - tall, cell.width() - pencil.px(8), tall)
        box = QRectF(line.left(), round(line.center().y() - side / 2), side, side)
        paint_busy(painter, box, unsure=all(each.tentative for each in day.busy))
        line.setLeft(box.right() + pencil.px(4))
        said = day.busy_in_short
        if pencil.wide(said, 11, fonts.REGULAR) > line.width():
            said = str(len(day.busy)) if len(day.busy) > 1 else ""
        pencil.words(line, said, pencil.colour("text2"), 11, fonts.REGULAR)

    def _paint_ring(self, painter: QPainter, pencil: Pencil) -> None:
        """The chosen day has a frame: strong while it has the keyboard, thin while the keyboard is elsewhere."""
        day, mark = self.day, self.mark
        assert day is not None
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(pencil.colour("focus"), 2 if self.hasFocus() and mark is None else 1))
        painter.drawRect(self.box(day).adjusted(1.5, 1.5, -1, -1))
        if mark is not None and self._more.get(day, (QRectF(), 0))[0] == self.box(day, mark.entry.id):
            painter.setPen(QPen(pencil.colour("focus"), 2))
            painter.drawRoundedRect(self.box(day, mark.entry.id).adjusted(-2, 1, 2, -1), 3, 3)

    def _paint_target(self, painter: QPainter, target: Target) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme.color("behind" if target.grave else "focus"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(self.box(target.start.date()).adjusted(2, 2, -2, -2))


def first_said(pencil: Pencil, day: date, weight: int, room: float) -> str:
    """The first of a month says which one, as fully as there is room for."""
    if day.day != 1:
        return str(day.day)
    brief = _("{day}. {month}").format(day=day.day, month=dates.month_short(day.month))
    ways = (dates.day_month(day), brief, _("{day}/{month}").format(day=day.day, month=day.month))
    return next((way for way in ways if pencil.wide(way, 13, weight, tabular=True) <= room), ways[-1])
