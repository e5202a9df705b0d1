"""How the matrix of goals is drawn: where rows and columns are, the marks in the cells, the heads and the sums."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fora_desktop.domain.goal_board import Cell, GoalBoard, GoalLine, State, StrategyLine, group_word
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme

WIDE, GAP, ROW, GROUP, MARGIN = 36, 12, 25, 22, 16
LEAST_NAMES, MOST_HEAD = 150, 178
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine


class Plan:
    """Where everything of a board is, in pixels from the top left corner of what scrolls."""

    def __init__(self, board: GoalBoard, strategy: StrategyLine, columns: Sequence[GoalLine], room: int) -> None:
        self.board, self.strategy, self.columns = board, strategy, columns
        small, body = fonts.metrics(12, fonts.SEMIBOLD), fonts.metrics()
        self.wide = float(max(fonts.px(WIDE), fonts.metrics(11).horizontalAdvance(_("internt")) + 2))
        self.row = float(max(fonts.px(ROW), body.height() + fonts.px(6)))
        self.group = float(max(fonts.px(GROUP), small.height() + fonts.px(4)))
        longest = max((small.horizontalAdvance(goal.name) for goal in columns), default=0)
        self.band = float(small.height() + fonts.px(8))
        self.head = self.band + min(longest, fonts.px(MOST_HEAD)) + fonts.px(18)
        self.foot = float(body.height() + fonts.metrics(11).height() + fonts.px(12))
        self._set_across(room, body.horizontalAdvance(_("intet mål")))
        self.tops: list[float] = []
        self.groups: list[tuple[float, str]] = []
        y, chapter = 0.0, None
        for forum in board.forums:
            if forum.chapter != chapter:
                chapter = forum.chapter
                self.groups.append((y, f"{forum.chapter}. {forum.chapter_title}"))
                y += self.group
            self.tops.append(y)
            y += self.row
        self.body = y
        self.unserved = [board.is_unserved(goal) for goal in columns]
        self.sums = [board.forums_word(goal) for goal in columns]
        self.without = {forum.id for forum in board.without(strategy)}

    def _set_across(self, room: int, words: int) -> None:
        gaps = [
            float(fonts.px(GAP)) if place and goal.kind != self.columns[place - 1].kind else 0.0
            for place, goal in enumerate(self.columns)
        ]
        needed = len(self.columns) * self.wide + sum(gaps)
        mark = fonts.px(14 + 5 + 10)
        longest = max((fonts.metrics().horizontalAdvance(each.label) for each in self.board.forums), default=0)
        wanted = longest + fonts.px(MARGIN + 12)
        self.has_words = room - needed - mark - words >= fonts.px(LEAST_NAMES)
        self.last = float(mark + (words + fonts.px(8) if self.has_words else 0))
        self.names = float(min(wanted, max(fonts.px(LEAST_NAMES), room - needed - self.last)))
        self.lefts: list[float] = []
        x = self.names
        for gap in gaps:
            x += gap
            self.lefts.append(x)
            x += self.wide
        self.width = x + self.last
        self.end = x

    def row_at(self, y: float) -> int | None:
        place = bisect_right(self.tops, y) - 1
        return place if place >= 0 and y < self.tops[place] + self.row else None

    def column_at(self, x: float) -> int | None:
        return next((place for place, left in enumerate(self.lefts) if left <= x < left + self.wide), None)

    def kinds(self) -> list[tuple[int, int]]:
        """The first and the last column of each kind."""
        found: list[tuple[int, int]] = []
        for place, goal in enumerate(self.columns):
            if found and self.columns[found[-1][0]].kind == goal.kind:
                found[-1] = (found[-1][0], place)
            else:
                found.append((place, place))
        return found


def paint(
    surface: QWidget,
    rect: QRectF,
    plan: Plan | None,
    *,
    shift: QPoint,
    chosen: int | None,
    current: int | None,
    focused: bool,
) -> None:
    painter = QPainter(surface)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, theme.color("base"))
    if plan is not None:
        room = QRectF(surface.rect())
        _paint_rows(painter, plan, room, shift, chosen, current)
        _paint_head(painter, plan, room, shift, chosen)
        _paint_foot(painter, plan, room, shift, chosen)
        _paint_choice(painter, plan, room, shift, chosen, current, focused)
    painter.end()


def _column(plan: Plan, place: int, shift: QPoint, top: float, tall: float) -> QRectF:
    return QRectF(plan.lefts[place] - shift.x(), top, plan.wide, tall)


def _paint_rows(
    painter: QPainter, plan: Plan, room: QRectF, shift: QPoint, chosen: int | None, current: int | None
) -> None:
    top, bottom = plan.head, room.height() - plan.foot
    painter.save()
    painter.setClipRect(QRectF(0, top, room.width(), bottom - top))
    first, last = shift.y() - plan.row, shift.y() + bottom - top
    for y, _title in plan.groups:
        if first <= y <= last:
            band = QRectF(0, top + y - shift.y(), room.width(), plan.group)
            painter.fillRect(band, theme.color("alt"))
            _line(painter, band.bottom(), room.width())
    if current is not None and current < len(plan.tops):
        painter.fillRect(QRectF(0, top + plan.tops[current] - shift.y(), room.width(), plan.row), theme.color("hover"))
    if chosen is not None:
        painter.fillRect(_column(plan, chosen, shift, top, bottom - top), theme.color("sel", 0.7))
    painter.setClipRect(QRectF(plan.names, top, room.width(), bottom - top))
    seen = [row for row, y in enumerate(plan.tops) if first <= y <= last]
    for row in seen:
        _paint_cells(painter, plan, row, top + plan.tops[row] - shift.y(), shift)
    painter.setClipRect(QRectF(0, top, room.width(), bottom - top))
    end = room.width()
    if chosen is not None:  # a chapter's name ends before the chosen column
        end = max(plan.names, min(end, plan.lefts[chosen] - shift.x() - fonts.px(6)))
    for y, title in plan.groups:
        band = QRectF(fonts.px(MARGIN), top + y - shift.y(), end - fonts.px(MARGIN), plan.group)
        if first <= y <= last:
            _words(painter, band, title, 12, fonts.SEMIBOLD, "text2")
    for row in seen:
        y = top + plan.tops[row] - shift.y()
        forum = plan.board.forums[row]
        _words(painter, QRectF(fonts.px(MARGIN), y, plan.names - fonts.px(MARGIN + 8), plan.row), forum.label)
        _line(painter, y + plan.row, room.width())
    painter.restore()


def _paint_cells(painter: QPainter, plan: Plan, row: int, y: float, shift: QPoint) -> None:
    forum = plan.board.forums[row]
    for place, goal in enumerate(plan.columns):
        box = _column(plan, place, shift, y, plan.row)
        paint_mark(painter, box.center(), plan.board.cell(goal.id, forum.id), plan.wide - 2)
    if forum.id in plan.without:
        left, side = plan.end - shift.x() + fonts.px(10), fonts.px(14)
        icons.draw(painter, "flag-off", QRectF(left, round(y + (plan.row - side) / 2), side, side), "behind")
        if plan.has_words:
            room = QRectF(left + side + fonts.px(5), y, plan.last, plan.row)
            _words(painter, room, _("intet mål"), 12, fonts.MEDIUM, "behind")


def paint_mark(painter: QPainter, centre: QPointF, cell: Cell, most: float = 200) -> None:
    """Filled: linked; outlined: only by items; dashed with a question mark: proposed; a dot: nothing."""
    if cell.state is State.NONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line2"))
        painter.drawEllipse(centre, 1.3, 1.3)
        return
    metrics = fonts.metrics(11, fonts.SEMIBOLD, tabular=True)
    words = "?" if cell.state is State.PROPOSED else str(cell.meetings)
    tall = max(fonts.px(18), metrics.height() + 2)
    wide = min(most, max(tall if words == "?" else fonts.px(22), metrics.horizontalAdvance(words) + fonts.px(10)))
    box = QRectF(centre.x() - wide / 2, centre.y() - tall / 2, wide, tall)
    if cell.state is State.LINKED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("held"))
    else:
        pen = QPen(theme.color("ctrl" if words == "?" else "held"), 1.2)
        if words == "?":
            pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        painter.setBrush(theme.color("base"))
    painter.drawRoundedRect(box, tall / 2, tall / 2)
    painter.setFont(fonts.font(11, fonts.SEMIBOLD, tabular=True))
    painter.setPen(theme.color("base" if cell.state is State.LINKED else "text2"))
    painter.drawText(box, CENTRE, words)


def _paint_head(painter: QPainter, plan: Plan, room: QRectF, shift: QPoint, chosen: int | None) -> None:
    painter.save()
    painter.fillRect(QRectF(0, 0, room.width(), plan.head), theme.color("base"))
    below = QRectF(fonts.px(MARGIN), plan.head - fonts.px(28), plan.names - fonts.px(MARGIN), fonts.px(24))
    _words(painter, below, _("Forum"), 12, fonts.SEMIBOLD, "text2")
    painter.setClipRect(QRectF(plan.names - 2, 0, room.width(), plan.head))
    if chosen is not None:
        painter.fillRect(_column(plan, chosen, shift, plan.band, plan.head - plan.band), theme.color("sel", 0.7))
    for first, last in plan.kinds():
        left = plan.lefts[first] - shift.x()
        over = QRectF(left, 0, plan.lefts[last] - plan.lefts[first] + plan.wide, plan.band - 3)
        title = group_word([plan.columns[first]])
        more = max(3.0, (fonts.metrics(11, fonts.SEMIBOLD).horizontalAdvance(title) - over.width()) / 2 + 2)
        _words(painter, over.adjusted(-more, 0, more, 0), title, 11, fonts.SEMIBOLD, "text2", CENTRE)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(left + 4, plan.band - 2), QPointF(over.right() - 4, plan.band - 2))
    for place, goal in enumerate(plan.columns):
        tone = "behind" if plan.unserved[place] else "sel_text" if place == chosen else "text"
        weight = fonts.SEMIBOLD if place == chosen else fonts.MEDIUM
        painter.save()
        painter.translate(plan.lefts[place] - shift.x() + plan.wide / 2, plan.head - fonts.px(8))
        painter.rotate(-90)
        tall = fonts.metrics(12).height() + 4
        _words(painter, QRectF(0, -tall / 2, plan.head - plan.band - fonts.px(10), tall), goal.name, 12, weight, tone)
        painter.restore()
    painter.restore()
    _line(painter, plan.head, room.width(), "line2")


def _paint_foot(painter: QPainter, plan: Plan, room: QRectF, shift: QPoint, chosen: int | None) -> None:
    top = room.height() - plan.foot
    painter.save()
    painter.fillRect(QRectF(0, top, room.width(), plan.foot), theme.color("alt"))
    one, two = fonts.metrics().height() + 4.0, fonts.metrics(11).height() + 4.0
    left = QRectF(fonts.px(MARGIN), top + 4, plan.names - fonts.px(MARGIN + 4), one)
    _words(painter, left, _("Fora i alt"), 12, fonts.SEMIBOLD)
    _words(painter, left.translated(0, one), plan.board.without_words(plan.strategy), 12, fonts.REGULAR, "text2")
    painter.setClipRect(QRectF(plan.names - 2, top, room.width(), plan.foot))
    if chosen is not None:
        painter.fillRect(_column(plan, chosen, shift, top, plan.foot), theme.color("sel"))
    for place, words in enumerate(plan.sums):
        upper = _column(plan, place, shift, top + 3, one)
        lower = upper.translated(0, one - 1).adjusted(-3, 0, 3, two - one)
        if words.isdecimal():
            _words(painter, upper, words, 13, fonts.SEMIBOLD, "text", CENTRE)
            continue
        tone = "behind" if plan.unserved[place] else "text2"
        if plan.unserved[place]:
            side = fonts.px(14)
            spot = QRectF(round(upper.center().x() - side / 2), round(upper.center().y() - side / 2), side, side)
            icons.draw(painter, "flag-off", spot, "behind")
        else:
            _words(painter, upper, "–", 13, fonts.SEMIBOLD, tone, CENTRE)
        _words(painter, lower, words, 11, fonts.SEMIBOLD if plan.unserved[place] else fonts.REGULAR, tone, CENTRE)
    painter.restore()
    _line(painter, top, room.width(), "line2")


def _paint_choice(
    painter: QPainter, plan: Plan, room: QRectF, shift: QPoint, chosen: int | None, current: int | None, focused: bool
) -> None:
    if chosen is None:
        return
    painter.save()
    painter.setClipRect(QRectF(plan.names - 2, 0, room.width(), room.height()))
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_column(plan, chosen, shift, plan.band, room.height() - plan.band - 1).adjusted(1, 0, -1, 0))
    if focused and current is not None and current < len(plan.tops):
        top, bottom = plan.head, room.height() - plan.foot
        painter.setClipRect(QRectF(plan.names - 2, top, room.width(), bottom - top))
        painter.setPen(QPen(theme.color("focus"), 2))
        box = _column(plan, chosen, shift, top + plan.tops[current] - shift.y(), plan.row)
        painter.drawRoundedRect(box.adjusted(3, 2, -3, -2), 4, 4)
    painter.restore()


def _words(
    painter: QPainter,
    room: QRectF,
    words: str,
    size: float = fonts.BODY,
    weight: int = fonts.REGULAR,
    tone: str = "text",
    flags: Qt.AlignmentFlag | int = LEFT,
) -> None:
    metrics = fonts.metrics(size, weight)
    painter.setFont(fonts.font(size, weight))
    painter.setPen(theme.color(tone))
    painter.drawText(room, int(flags), metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()) + 1))


def _line(painter: QPainter, y: float, wide: float, tone: str = "line") -> None:
    painter.setPen(QPen(theme.color(tone), 1))
    painter.drawLine(QPointF(0, y), QPointF(wide, y))


class MatrixKey(QWidget):
    """What the marks mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year, self._by_items = 0, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.announcer().changed.connect(self._fit)
        self._fit()

    def show_year(self, year: int, by_items: bool) -> None:
        self._year, self._by_items = year, by_items
        self.setAccessibleName("; ".join(words for _cell, words in self._parts()))
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(max(fonts.px(24), fonts.metrics(12).height() + 6))

    def _parts(self) -> list[tuple[Cell | None, str]]:
        found: list[tuple[Cell | None, str]] = [
            (Cell(State.LINKED, 4), _("tilknyttet, antal møder i {year}").format(year=self._year))
        ]
        if self._by_items:
            found.append((Cell(State.BY_ITEMS, 1), _("kun ved punkter")))
        found.append((Cell(State.PROPOSED), _("foreslået ud fra formålet")))
        found.append((None, _("intet mål")))
        return found

    def paintEvent(self, _event: object) -> None:
        """As much of it as there is room for, from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle, metrics = 0.0, self.height() / 2, fonts.metrics(12)
        for cell, words in self._parts():
            mark, wide = fonts.px(24), metrics.horizontalAdvance(words)
            if x + mark + wide > self.width():
                break
            if cell is None:
                side = fonts.px(14)
                icons.draw(painter, "flag-off", QRectF(x + 4, round(middle - side / 2), side, side), "behind")
            else:
                paint_mark(painter, QPointF(x + mark / 2, middle), cell)
            room = QRectF(x + mark + fonts.px(4), 0, wide + 2, self.height())
            _words(painter, room, words, 12, fonts.REGULAR, "text2")
            x = room.right() + fonts.px(14)
        painter.end()
