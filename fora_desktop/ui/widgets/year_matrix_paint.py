"""The meeting plan: boards by months with the days of their meetings, as secretariats print it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from fora_desktop.domain import dates
from fora_desktop.domain.year import BoardYear, Sign, Year, YearMeeting
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts
from fora_desktop.ui.widgets.year_canvas import CENTRE, RIGHT, Canvas, Options

ROW, LINE, HEAD = 18.0, 13.0, 22.0
"""Heights of a row with one line of days, of each further line, of the head."""
NAME, NAME_SHARE, REQUIREMENT, SUM = 178.0, 0.3, 62.0, 44.0
TICK = 9.0
"""What the sign of a meeting that was held takes before its day."""
GAP = 5.0
SIDE = 4.0
HATCH = 6.0


@dataclass(frozen=True, slots=True)
class Day:
    """A meeting in a cell: its day with its sign."""

    words: str
    held: bool
    strong: bool
    grave: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the plan: a board, or the heading of a chapter."""

    tall: float
    title: str = ""
    board: BoardYear | None = None
    lines: tuple[tuple[tuple[Day, ...], ...], ...] = ()
    """By month the lines of days."""
    names: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    """The board's name and what it owes, in lines."""


def sign_of(meeting: YearMeeting, board: BoardYear) -> str:
    """What stands behind a day: `?`, `*`, `**`, `!`."""
    return board.sign_of(meeting) + ("!" if meeting.conflicts else "")


class Matrix:
    """The plan laid out for a width; `pages` are its rows for sheets of a height, heads repeated."""

    def __init__(self, rect: QRectF, year: Year, options: Options, canvas: Canvas) -> None:
        self.rect, self.year, self.options, self.unit = rect, year, options, canvas.unit
        widest = max([canvas.wide(board.name, 10) for board in year.boards] + [NAME * self.unit * 0.7])
        self.names = min(widest + 2 * SIDE * self.unit, rect.width() * NAME_SHARE)
        wanted = max([canvas.wide(board.requirement, 9) for board in year.boards] + [canvas.wide(_("Krav"), 9, 600)])
        self.requirement = min(wanted + 2 * SIDE * self.unit, rect.width() * 0.13, REQUIREMENT * self.unit * 1.6)
        self.sum = max(SUM * self.unit, canvas.wide("00 af 00", 10, fonts.SEMIBOLD) + 2 * SIDE * self.unit)
        self.left = rect.left() + self.names + self.requirement
        self.month = (rect.right() - self.sum - self.left) / 12
        self.rows = self._lay_out(canvas)

    # --- laying out -------------------------------------------------------------------------------------------------

    def _lay_out(self, canvas: Canvas) -> list[Row]:
        found: list[Row] = []
        chapter = None
        for board in self.year.boards:
            if board.chapter != chapter:
                chapter = board.chapter
                title = _("{number}. {title}").format(number=chapter, title=board.chapter_title)
                found.append(Row(ROW * self.unit, title))
            months: dict[int, list[Day]] = defaultdict(list)
            for meeting in board.meetings:
                months[meeting.day.month].append(_day(meeting, board))
            lines = tuple(self._wrap(canvas, months[month]) for month in range(1, 13))
            names = canvas.wrapped(board.name, 10, self.names - 2 * SIDE * self.unit)
            needed = canvas.wrapped(board.requirement, 9, self.requirement - SIDE * self.unit)
            most = max(len(names), len(needed), *map(len, lines))
            found.append(Row((ROW + LINE * (most - 1)) * self.unit, "", board, lines, names, needed))
        return found

    def _wrap(self, canvas: Canvas, days: Sequence[Day]) -> tuple[tuple[Day, ...], ...]:
        lines: list[list[Day]] = []
        used = 0.0
        for day in days:
            wide = self._wide(canvas, day)
            if not lines or used + wide > self.month - 2 * self.unit:
                lines.append([])
                used = 0.0
            lines[-1].append(day)
            used += wide + GAP * self.unit
        return tuple(tuple(line) for line in lines)

    def _wide(self, canvas: Canvas, day: Day) -> float:
        weight = fonts.SEMIBOLD if day.strong else fonts.REGULAR
        return canvas.wide(day.words, 10, weight) + (TICK * self.unit if day.held else 0)

    @property
    def tall(self) -> float:
        """All rows under one head."""
        return HEAD * self.unit + sum(row.tall for row in self.rows)

    def pages(self, tall: float) -> list[list[Row]]:
        """The rows of each sheet; a chapter that goes on has its heading again."""
        room = tall - HEAD * self.unit
        pages: list[list[Row]] = [[]]
        used, heading = 0.0, None
        for place, row in enumerate(self.rows):
            needed = row.tall
            if row.board is None:
                heading = row
                following = self.rows[place + 1].tall if place + 1 < len(self.rows) else 0.0
                needed += following  # a heading never stands alone below
            if used and used + needed > room:
                pages.append([])
                used = 0.0
                if row.board is not None and heading is not None:
                    pages[-1].append(Row(heading.tall, _("{chapter} (fortsat)").format(chapter=heading.title)))
                    used = heading.tall
            pages[-1].append(row)
            used += row.tall
        return pages

    def box(self, board: int) -> QRectF:
        """Where a board's row is, under one head."""
        y = self.rect.top() + HEAD * self.unit
        for row in self.rows:
            if row.board is not None and row.board.id == board:
                return QRectF(self.rect.left(), y, self.rect.width(), row.tall)
            y += row.tall
        return QRectF()

    def board_at(self, y: float) -> BoardYear | None:
        top = self.rect.top() + HEAD * self.unit
        for row in self.rows:
            if top <= y < top + row.tall:
                return row.board
            top += row.tall
        return None

    # --- drawing ----------------------------------------------------------------------------------------------------

    def paint(self, canvas: Canvas, rows: Sequence[Row] | None = None, current: int | None = None) -> float:
        """Draw rows, all of them where none are given, under their head; returns where the last one ends."""
        rows = self.rows if rows is None else rows
        top = self.rect.top() + HEAD * self.unit
        seen = canvas.painter.clipBoundingRect() if canvas.painter.hasClipping() else QRectF()
        y = top
        for row in rows:
            if seen.isEmpty() or (y + row.tall >= seen.top() and y <= seen.bottom()):
                chosen = row.board is not None and row.board.id == current
                self._paint_row(canvas, row, y, chosen=chosen)
            y += row.tall
        canvas.painter.setPen(canvas.pen("line2", 0.5))
        for place in range(13):
            x = self.left + place * self.month
            canvas.painter.drawLine(QPointF(x, top), QPointF(x, y))
        self._paint_head(canvas, self.rect.top() + max(0.0, self.options.shift.y() - self.rect.top()))
        return y

    def _paint_head(self, canvas: Canvas, top: float) -> None:
        """The names of the columns, which stay where they are while the rows are scrolled."""
        painter = canvas.painter
        head = HEAD * self.unit
        painter.fillRect(QRectF(self.rect.left(), top, self.rect.width(), head), canvas.colour("window"))
        side = SIDE * self.unit
        name = QRectF(self.rect.left() + side, top, self.names - side, head)
        canvas.words(name, _("Råd, nævn eller forum"), 9, fonts.SEMIBOLD)
        needed = QRectF(self.rect.left() + self.names, top, self.requirement - side, head)
        canvas.words(needed, _("Krav"), 9, fonts.SEMIBOLD)
        for month in range(1, 13):
            chosen = month == self.options.month
            box = QRectF(self.left + (month - 1) * self.month, top, self.month, head)
            token = "accent" if chosen else "text"
            canvas.words(box, dates.month(month)[:3], 9, fonts.SEMIBOLD, token, CENTRE)
        last = QRectF(self.rect.right() - self.sum, top, self.sum - side, head)
        canvas.words(last, _("I alt"), 9, fonts.SEMIBOLD, "text", RIGHT)
        painter.setPen(canvas.pen("text", 0.8))
        painter.drawLine(QPointF(self.rect.left(), top + head), QPointF(self.rect.right(), top + head))

    def _paint_row(self, canvas: Canvas, row: Row, y: float, *, chosen: bool) -> None:
        painter, side = canvas.painter, SIDE * self.unit
        whole = QRectF(self.rect.left(), y, self.rect.width(), row.tall)
        if row.board is None:
            painter.fillRect(whole, canvas.colour("window"))
            canvas.words(whole.adjusted(side, 0, -side, 0), row.title, 9, fonts.SEMIBOLD)
        else:
            painter.fillRect(whole, canvas.colour("sel" if chosen else "base"))
            first = QRectF(whole.left(), y, whole.width(), ROW * self.unit)
            self._paint_free(canvas, row.board, whole)
            for place, words in enumerate(row.names):
                below = first.translated(side, place * LINE * self.unit)
                canvas.words(below, words, 10, token="sel_text" if chosen else "text", elide=False)
            for place, words in enumerate(row.needed):
                below = first.translated(self.names, place * LINE * self.unit)
                canvas.words(below, words, 9, token="text2", elide=False)
            for month, lines in enumerate(row.lines):
                for place, line in enumerate(lines):
                    self._paint_days(canvas, line, month, y + place * LINE * self.unit)
            total = QRectF(self.rect.right() - self.sum, y, self.sum - side, first.height())
            short = row.board.missing > 0
            weight = fonts.SEMIBOLD if short else fonts.REGULAR
            canvas.words(total, row.board.sum_in_words, 10, weight, "behind" if short else "text", RIGHT)
        painter.setPen(canvas.pen("line2", 0.6))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())

    def _paint_days(self, canvas: Canvas, days: Sequence[Day], month: int, y: float) -> None:
        wide = sum(self._wide(canvas, day) for day in days) + GAP * self.unit * (len(days) - 1)
        x = self.left + month * self.month + (self.month - wide) / 2
        for day in days:
            if day.held:
                tick(canvas, QPointF(x + 3 * self.unit, y + ROW * self.unit / 2))
            room = QRectF(x, y, self._wide(canvas, day), ROW * self.unit)
            weight = fonts.SEMIBOLD if day.strong else fonts.REGULAR
            token = "behind" if day.grave else "text" if day.strong else "text2"
            canvas.words(room, day.words, 10, weight, token, RIGHT, elide=False)
            x += room.width() + GAP * self.unit

    def _paint_free(self, canvas: Canvas, board: BoardYear, whole: QRectF) -> None:
        """The days without school where the board belongs, hatched from their first to their last."""
        for first, last in board.free:
            begins, ends = self._x(first), self._x(last + timedelta(1))
            room = QRectF(begins, whole.top(), ends - begins, whole.height())
            hatched(canvas, room)

    def _x(self, day: date) -> float:
        """Where a day is within its month."""
        if day > self.year.last:
            return self.left + 12 * self.month
        day = max(day, self.year.first)
        after = date(day.year + day.month // 12, day.month % 12 + 1, 1)
        share = (day.day - 1) / (after - day.replace(day=1)).days
        return self.left + (day.month - 1 + share) * self.month


def tick(canvas: Canvas, centre: QPointF) -> None:
    """Of a meeting that was held."""
    unit = canvas.unit
    canvas.painter.setPen(canvas.pen("held", 1.1))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawPolyline(
        QPolygonF(
            [
                centre + QPointF(-2.6 * unit, 0),
                centre + QPointF(-0.8 * unit, 2 * unit),
                centre + QPointF(2.8 * unit, -2.4 * unit),
            ]
        )
    )


def hatched(canvas: Canvas, room: QRectF) -> None:
    """Days without school."""
    canvas.painter.fillRect(room, canvas.colour("school"))
    path = QPainterPath()
    step = HATCH * canvas.unit
    x = room.left() - room.left() % step - room.height()
    while x < room.right():
        _clipped_line(path, x, room)
        x += step
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.setPen(canvas.pen("school_text", 0.5, 0.35))
    canvas.painter.drawPath(path)


def _clipped_line(path: QPainterPath, x: float, room: QRectF) -> None:
    """A slanted line from below at `x` to above, as much of it as is inside."""
    first, last = max(x, room.left()), min(x + room.height(), room.right())
    if first < last:
        path.moveTo(first, room.bottom() - (first - x))
        path.lineTo(last, room.bottom() - (last - x))


def _day(meeting: YearMeeting, board: BoardYear) -> Day:
    held = meeting.sign is Sign.HELD
    grave = bool(meeting.conflicts) or meeting.unrecorded
    return Day(f"{meeting.day.day}{sign_of(meeting, board)}", held, strong=not held, grave=grave)


def plan_signs() -> tuple[tuple[str, str], ...]:
    """The signs of the plan with what they mean, for a key of lines; `held` and `school` are drawn."""
    return (
        ("held", _("Holdt")),
        ("?", _("Ikke noteret")),
        ("*", _("Planlagt, endnu ikke indkaldt")),
        ("**", _("Anden ugedag end sædvanligt")),
        ("***", _("Planlagt på en anden ugedag end sædvanligt")),
        ("!", _("Konflikt")),
        ("school", _("Skoleferie")),
    )


def paint_plan_signs(canvas: Canvas, room: QRectF, line: float) -> None:
    """A line for each sign, drawn as in the plan."""
    for place, (sign, words) in enumerate(plan_signs()):
        box = QRectF(room.left(), room.top() + place * canvas.px(line), room.width(), canvas.px(line))
        there = QRectF(box.left(), box.top(), canvas.px(22), box.height())
        if sign == "held":
            tick(canvas, there.center())
        elif sign == "school":
            middle = there.center()
            hatched(canvas, QRectF(middle.x() - canvas.px(8), middle.y() - canvas.px(7), canvas.px(16), canvas.px(14)))
        else:
            bad = sign in ("?", "!")
            canvas.words(there, sign, 11, fonts.SEMIBOLD, "behind" if bad else "text", CENTRE, elide=False)
        canvas.words(box.adjusted(canvas.px(26), 0, -canvas.px(4), 0), words, 12, fonts.MEDIUM)


def legend() -> str:
    """What the signs of the plan mean."""
    return "     ".join(
        (
            _("Flueben: holdt"),
            _("? ikke noteret"),
            _("* planlagt, endnu ikke indkaldt"),
            _("** anden ugedag end sædvanligt (*** begge dele)"),
            _("! konflikt"),
            _("Skraveret: skoleferie"),
        )
    )


def holidays_in_words(year: Year) -> str:
    """`Skolefri: 7.–15. februar, … Helligdage: 2.–6. april, …`"""
    told = []
    if year.school:
        spans = [dates.between(each.first, each.last).replace(f" {year.number}", "") for each in year.school]
        told.append(_("Skolefri: {days}.").format(days=", ".join(spans)))
    weekdays = [each.day for each in year.holidays if each.day.weekday() < 5]
    if weekdays:
        runs: list[list[date]] = []
        for day in weekdays:
            if runs and day - runs[-1][-1] == timedelta(1):
                runs[-1].append(day)
            else:
                runs.append([day])
        spans = [dates.between(run[0], run[-1]).replace(f" {year.number}", "") for run in runs]
        told.append(_("Helligdage på hverdage: {days}.").format(days=", ".join(spans)))
    return " ".join(told)


def left_out_in_words(year: Year) -> str:
    if not year.left_out:
        return ""
    return counted(
        year.left_out,
        _("{n} råd eller forum uden krav og uden møder er ikke med."),
        _("{n} råd og fora uden krav og uden møder er ikke med."),
    )
