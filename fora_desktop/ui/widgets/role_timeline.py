"""Who holds which role from when to when: a tree of roles whose second column is time, a bar for each holder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QStyleOptionViewItem, QWidget

from fora_desktop.domain import dates, typed
from fora_desktop.domain.people import ONE_PERSON
from fora_desktop.domain.tenure import ONE_DAY, Tenure
from fora_desktop.i18n import _, counted
from fora_desktop.services.holders import RoleIsHeld
from fora_desktop.services.role_timeline import Span, SpanKind, TimelineRow
from fora_desktop.ui import fonts, icons, keys, theme
from fora_desktop.ui.delegate import PADDING, Group, Index, Look, Words
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import Column, RowModel, TreeModel

ZOOMS = (6, 12, 18, 24, 36, 48)
"""How many months are to be seen at once."""
USUAL = 24
EDGE = 5
"""Pixels of the design around the end of a bar in which it can be taken hold of."""
SNAP = 4
"""Pixels of the design within which an end that is dragged jumps to the turn of a month."""

# The fill, the edge and the ink of a bar by its kind, and whether the edge is dashed.
LOOKS: dict[SpanKind, tuple[str, str, str, bool]] = {
    SpanKind.HOLDS: ("pressed", "held", "text", False),
    SpanKind.JOINS: ("covered_bg", "plan_line", "text", False),
    SpanKind.SUBSTITUTE: ("exceeded_bg", "exceeded", "exceeded", True),
    SpanKind.VACANT: ("behind_bg", "behind", "behind", True),
}


@dataclass(slots=True)
class Drag:
    """An end of a bar on its way to another day; `refusal` is why it cannot stay there."""

    line: TimelineRow
    span: Span
    is_end: bool
    day: date
    refusal: str = ""

    @property
    def tenure(self) -> Tenure:
        """The days as they would be."""
        its = self.span.tenure
        return Tenure(its.first, self.day) if self.is_end else Tenure(self.day, its.last)

    @property
    def words(self) -> str:
        if self.refusal:
            return self.refusal
        told = _("{name} til og med {day}") if self.is_end else _("{name} fra {day}")
        return told.format(name=self.span.name, day=dates.short(self.day))


class Stage:
    """What all rows share: the months that are seen, today, and what is being dragged."""

    def __init__(self, today: date, year: int) -> None:
        self.today = today
        self.months = USUAL
        self.first = date(year - 1, 7, 1)
        self.drag: Drag | None = None

    @property
    def last(self) -> date:
        """The day after the last one that is seen."""
        return typed.months_later(self.first, self.months)

    def turns(self) -> list[date]:
        return [typed.months_later(self.first, each) for each in range(self.months + 1)]

    def x(self, day: date, room: QRectF) -> float:
        whole = (self.last - self.first).days
        return room.left() + room.width() * (day - self.first).days / whole

    def day(self, x: float, room: QRectF) -> date:
        whole = (self.last - self.first).days
        share = (x - room.left()) / max(1.0, room.width())
        return self.first + timedelta(days=round(share * whole))

    def ends(self, span: Span, room: QRectF) -> tuple[float, float]:
        """Where a bar begins and ends; one that goes on outside what is seen goes to the edge."""
        begins = self.x(max(span.first, self.first), room)
        return begins, max(begins + 3, self.x(min(span.last + ONE_DAY, self.last), room))

    def sees(self, span: Span) -> bool:
        return span.first < self.last and span.last >= self.first


@dataclass(frozen=True, slots=True)
class Bars:
    """The cell of a role's time: its spans, the substitutes below them in a row that has some."""

    stage: Stage
    line: TimelineRow

    def width(self) -> int:
        return 0  # takes what is there

    def placed(self, room: QRectF) -> list[tuple[Span, QRectF]]:
        """Every bar that is seen, with its place: substitutes below the others."""
        spans = self._spans()
        below = [span for span in spans if span.kind is SpanKind.SUBSTITUTE and self.stage.sees(span)]
        above = _together([span for span in spans if span.kind is not SpanKind.SUBSTITUTE])
        above = [span for span in above if self.stage.sees(span)]
        lanes = 1 + max((span.lane for span in above), default=0)
        parts = lanes + bool(below)
        gap = fonts.px(2)
        whole = min(room.height() - fonts.px(8), fonts.px(28)) if parts == 1 else room.height() - fonts.px(4)
        top = room.center().y() - whole / 2
        tall = (whole - gap * (parts - 1)) / parts
        found = []
        for span in [*above, *below]:
            left, right = self.stage.ends(span, room)
            lane = lanes if span.kind is SpanKind.SUBSTITUTE else span.lane
            found.append((span, QRectF(left, top + lane * (tall + gap), right - left - 1, tall)))
        return found

    def _spans(self) -> Sequence[Span]:
        """As they are, but for the one whose end is being dragged."""
        drag = self.stage.drag
        if drag is None or drag.line.role != self.line.role:
            return self.line.spans
        tenure = drag.tenure
        first = tenure.first or drag.span.first
        moved = replace(drag.span, first=first, last=tenure.last or drag.span.last, tenure=tenure)
        rest = [span for span in self.line.spans if span != drag.span]
        return [*(_beside(span, drag.span, moved) for span in rest), moved]

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        room = whole_cell(room)
        painter.save()
        painter.setClipRect(room)
        paint_months(painter, room, self.stage)
        placed = self.placed(room)
        tallest = max((place.height() for _span, place in placed), default=0)
        for span, place in placed:
            paint_bar(painter, span, place, room, size=12 if tallest >= fonts.px(20) else 11)
        if not self.line.held_ever and self.line.kind == ONE_PERSON and not placed:
            painter.setFont(fonts.font(12))
            painter.setPen(look.ink("text3"))
            painter.drawText(room.adjusted(fonts.px(PADDING), 0, 0, 0), _LEFT, _("Ingen er noteret"))
        painter.restore()


def _beside(span: Span, before: Span, now: Span) -> Span:
    """A vacancy at the end that is being dragged follows it."""
    if span.kind is SpanKind.VACANT and span.first == before.last + ONE_DAY:
        return replace(span, first=min(now.last + ONE_DAY, span.last))
    if span.kind is SpanKind.VACANT and span.last == before.first - ONE_DAY:
        return replace(span, last=max(now.first - ONE_DAY, span.first))
    return span


def _together(spans: list[Span]) -> list[Span]:
    """More persons than there is room for as stretches of days with their number."""
    if max((span.lane for span in spans), default=0) < 2:
        return spans
    turns = sorted({span.first for span in spans} | {span.last + ONE_DAY for span in spans})
    found = []
    for first, after in pairwise(turns):
        here = [span for span in spans if span.first <= first <= span.last]
        if here:
            name = here[0].name if len(here) == 1 else counted(len(here), _("{n} person"), _("{n} personer"))
            stretch = Tenure(first, after - ONE_DAY)
            found.append(
                replace(here[0], first=first, last=after - ONE_DAY, tenure=stretch, id=None, name=name, lane=0)
            )
    return found


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def whole_cell(room: QRectF) -> QRectF:
    """The cell with its padding, and without the line below it."""
    return room.adjusted(-fonts.px(PADDING), 0, fonts.px(PADDING), -1)


def paint_months(painter: QPainter, room: QRectF, stage: Stage) -> None:
    """The turns of the months, the years stronger, and today."""
    for day in stage.turns():
        painter.setPen(QPen(theme.color("line2" if day.month == 1 else "line"), 1))
        x = round(stage.x(day, room)) + 0.5
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
    paint_today(painter, room, stage)


def paint_today(painter: QPainter, room: QRectF, stage: Stage) -> None:
    if stage.first <= stage.today < stage.last:
        painter.setPen(QPen(theme.color("today"), 1.5))
        x = stage.x(stage.today, room)
        painter.drawLine(QPointF(x, room.top() - 1), QPointF(x, room.bottom() + 1))


def paint_bar(painter: QPainter, span: Span, place: QRectF, room: QRectF, *, size: int = 12) -> None:
    """One bar with its words; what has no room for them inside says them beside it, where that is free."""
    fill, edge, ink, dashed = LOOKS[span.kind]
    pen = QPen(theme.color(edge), 1.4 if span.kind is SpanKind.VACANT else 1)
    if dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(theme.color(fill))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    inside = place.adjusted(fonts.px(8), 0, -fonts.px(4), 0)
    weight = fonts.MEDIUM
    if span.kind is SpanKind.VACANT:
        weight = fonts.SEMIBOLD
        side = min(fonts.px(14), place.height() - 2)
        spot = QRectF(place.left() + fonts.px(5), round(place.center().y() - side / 2), side, side)
        if place.width() >= side + fonts.px(4):
            icons.draw(painter, "user-round-x", spot, edge, stroke=2.0)
        inside = place.adjusted(fonts.px(9) + side, 0, -fonts.px(4), 0)
    painter.setFont(fonts.font(size, weight))
    painter.setPen(theme.color(ink))
    metrics = painter.fontMetrics()
    words = _words(span, metrics.horizontalAdvance, inside.width())
    if span.kind is SpanKind.SUBSTITUTE and not words:
        beside = QRectF(place.right() + fonts.px(6), place.top(), room.right() - place.right(), place.height())
        words, inside = _("{name}, stedfortræder").format(name=span.name), beside
    if words and inside.width() > fonts.px(12):
        told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, _LEFT, told)


def _words(span: Span, wide: Callable[[str], int], room: float) -> str:
    """What fits into a bar: all, less, or nothing."""
    if span.kind is SpanKind.VACANT:
        offers = [SpanKind.VACANT.word]
        if span.tenure.last is None:
            day = _("{day}. {month}").format(day=span.first.day, month=dates.month_short(span.first.month))
            offers.insert(0, _("Ubesat fra {day}").format(day=day))
        return next((each for each in offers if wide(each) <= room), "")
    if span.kind is SpanKind.SUBSTITUTE:
        whole = _("{name}, stedfortræder").format(name=span.name)
        return next((each for each in (whole, span.name) if wide(each) <= room), "")
    return span.name


def sentence(row: TimelineRow) -> str:
    """Who has the role from when to when, for those who hear it."""
    if not row.spans:
        return _("Ingen er noteret")
    told = {SpanKind.JOINS: _("tiltræder: {words}"), SpanKind.HOLDS: "{words}"}
    return ". ".join(told.get(span.kind, "{words}").format(words=span.words) for span in row.spans)


class TimeHeader(QHeaderView):
    """The head of the roles, and over the time the years, the months and `i dag`."""

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._stage = stage

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        painter.save()
        if logical != TIME:
            super().paintSection(painter, rect, logical)
        else:
            self._paint_time(painter, QRectF(rect))
        painter.restore()

    def _paint_time(self, painter: QPainter, rect: QRectF) -> None:
        stage = self._stage
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.color("base"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line2"))
        turns = stage.turns()
        half = rect.height() / 2
        month = rect.width() / stage.months
        every = 1 if month >= fonts.px(14) else 3
        for day in turns[:-1]:
            x = stage.x(day, rect)
            new_year = day.month == 1
            painter.setPen(QPen(theme.color("line2" if new_year else "line"), 1))
            top = rect.top() if new_year else rect.top() + half
            painter.drawLine(QPointF(round(x) + 0.5, top), QPointF(round(x) + 0.5, rect.bottom()))
            if (day.month - 1) % every == 0:
                painter.setFont(fonts.font(11, fonts.MEDIUM))
                painter.setPen(theme.color("text2"))
                letters = QRectF(x, rect.top() + half - fonts.px(2), month * every, half)
                painter.drawText(letters, Qt.AlignmentFlag.AlignCenter, _month(day, month, every))
            if new_year or day == turns[0]:
                painter.setFont(fonts.font(12, fonts.SEMIBOLD, tabular=True))
                painter.setPen(theme.color("text"))
                year = QRectF(x + fonts.px(6), rect.top() + fonts.px(2), fonts.px(80), half)
                painter.drawText(year, _LEFT, str(day.year))
        self._paint_badge(painter, rect, half)

    def _paint_badge(self, painter: QPainter, rect: QRectF, half: float) -> None:
        stage = self._stage
        if not stage.first <= stage.today < stage.last:
            return
        x = stage.x(stage.today, rect)
        painter.setPen(QPen(theme.color("today"), 1.5))
        painter.drawLine(QPointF(x, rect.top() + half), QPointF(x, rect.bottom()))
        painter.setFont(fonts.font(11, fonts.SEMIBOLD))
        wide = painter.fontMetrics().horizontalAdvance(_("i dag")) + fonts.px(16)
        tall = max(fonts.px(18), painter.fontMetrics().height())
        left = min(max(x - wide / 2, rect.left()), rect.right() - wide)
        box = QRectF(left, rect.top() + fonts.px(3), wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("today"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(theme.color("base"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _("i dag"))


def _month(day: date, room: float, every: int) -> str:
    """`jan.` where there is room for it, else its first letter."""
    short = dates.month_short(day.month)
    fits = every == 1 and room >= fonts.metrics(11, fonts.MEDIUM).horizontalAdvance("marts") + fonts.px(6)
    return short if fits else short[:1].upper()


NAME, TIME = 0, 1


def columns(stage: Stage) -> list[Column[TimelineRow]]:
    return [
        Column(
            _("Rolle"),
            lambda line: line.name,
            cell=lambda line: Words(line.name, line.about, weight=fonts.MEDIUM),
            width=Words(_("Linjeforstanderen for efterforskning"), weight=fonts.MEDIUM),
            tip=lambda line: f"{line.name}\n{line.about}",
        ),
        Column(
            _("Hvem har rollen hvornår"),
            sentence,
            sort=lambda line: _next_change(line, stage.today),
            cell=lambda line: Bars(stage, line),
            tip=sentence,
        ),
    ]


def _next_change(line: TimelineRow, today: date) -> date:
    """When something is about to happen: a vacancy now first, then who ends first; what stays as it is last."""
    if line.is_vacant:
        return date.min
    ends = (span.tenure.last for span in line.spans if span.tenure.last is not None and span.tenure.last >= today)
    return min(ends, default=date.max)


class RoleTimeline(RowTree):
    """Rows of roles under headings. ←/→ show other months, + and - more or less of them; ends of bars are dragged.

    `days_wanted` tells row, span and the wanted tenure; `refused` why a dragged end cannot stay where it was let go.
    """

    days_wanted = Signal(object, object, object)
    refused = Signal(str)
    moved = Signal()
    """Other months are seen."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        self.stage = stage
        self.may_drag = True
        self._taken: tuple[QPointF, Drag] | None = None  # hold of an end, not yet drawn anywhere
        super().__init__(
            TreeModel(columns(stage), key=lambda line: line.role), _("Roller"), lines=2, flat=True, parent=parent
        )
        self.setAccessibleDescription(
            _("Pil venstre og højre viser andre måneder, plus og minus flere eller færre. F2 retter.")
        )
        keys.action(self, "personer.zoom_in", _("Vis færre måneder"), "+", self.zoom_in)
        keys.action(self, "personer.zoom_out", _("Vis flere måneder"), "-", self.zoom_out)
        keys.action(self, "personer.today", _("Vis det valgte år igen"), "T", self.back)
        self._year = stage.first.year + 1

    def set_up(self, model: RowModel[TimelineRow], name: str, lines: int) -> None:
        self.setHeader(TimeHeader(self.stage, self))
        super().set_up(model, name, lines)

    def _fit(self) -> None:
        super()._fit()
        two = fonts.metrics(12, fonts.SEMIBOLD).height() + fonts.metrics(11, fonts.MEDIUM).height()
        self.header().setFixedHeight(max(fonts.px(44), two + fonts.px(8)))

    # --- time -------------------------------------------------------------------------------------------------------

    def show_time(self, year: int, today: date) -> None:
        """From half a year before a year to half a year after it; what the user has scrolled stays within the year."""
        if year != self._year or today != self.stage.today:
            self._year, self.stage.today = year, today
            self.back()

    def back(self) -> None:
        self.stage.months = USUAL
        self._see(date(self._year - 1, 7, 1))

    def show_months(self, months: object) -> None:
        """As many as were seen before; other numbers are let be."""
        if isinstance(months, int) and months in ZOOMS:
            self.stage.months = months
            self._see(self.stage.first)

    def scroll_months(self, months: int) -> None:
        self._see(typed.months_later(self.stage.first, months))

    def zoom_in(self) -> None:
        self._zoom(-1)

    def zoom_out(self) -> None:
        self._zoom(1)

    def _zoom(self, step: int) -> None:
        """Around the middle, or around today where it is seen."""
        stage = self.stage
        place = min(max(ZOOMS.index(stage.months) + step, 0), len(ZOOMS) - 1)
        if ZOOMS[place] == stage.months:
            return
        seen = stage.first <= stage.today < stage.last
        middle = stage.today if seen else typed.months_later(stage.first, stage.months // 2)
        share = (middle - stage.first).days / max(1, (stage.last - stage.first).days)
        stage.months = ZOOMS[place]
        self._see(typed.months_later(middle.replace(day=1), -round(share * stage.months)))

    def _see(self, first: date) -> None:
        if not 1900 < first.year < 2200:
            return
        self.stage.first = first.replace(day=1)
        self.header().viewport().update()
        self.viewport().update()
        self.moved.emit()

    @property
    def time_room(self) -> QRectF:
        """Where time is, in the viewport, from its left to its right edge."""
        header = self.header()
        left = header.sectionViewportPosition(TIME)
        return QRectF(left, 0, header.sectionSize(TIME), self.viewport().height())

    # --- keys and mouse ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Escape and self.stage.drag is not None:
            self._drop()
        elif step is not None and plain and not isinstance(self.tree.line(self.currentIndex()), Group):
            self.scroll_months(step)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(-1 if turned.y() > 0 else 1)
        elif turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scroll_months(-1 if (turned.x() or turned.y()) > 0 else 1)
        else:
            super().wheelEvent(event)

    def bars(self, index: QModelIndex) -> list[tuple[Span, QRectF]]:
        """The bars of a row with their places in the viewport."""
        line = self.tree.line(index)
        if not isinstance(line, TimelineRow):
            return []
        row = QRectF(self.visualRect(index.siblingAtColumn(TIME)))
        pad = fonts.px(PADDING)
        return Bars(self.stage, line).placed(whole_cell(row.adjusted(pad, 0, -pad, 0)))

    def edge_at(self, x: float, y: float) -> tuple[TimelineRow, Span, bool] | None:
        """The end of a bar that can be taken hold of here: of which role, which bar, and whether it is its end."""
        index = self.indexAt(QPoint(round(x), round(y)))
        line = self.tree.line(index)
        if not self.may_drag or not isinstance(line, TimelineRow):
            return None
        near = fonts.px(EDGE)
        for span, place in self.bars(index):
            if span.id is None or not place.top() <= y <= place.bottom():
                continue
            if abs(x - place.right()) <= near and (span.tenure.last is None or span.last < self.stage.last):
                return line, span, True
            if abs(x - place.left()) <= near and span.first >= self.stage.first:
                return line, span, False
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        found = self.edge_at(spot.x(), spot.y()) if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)
        if found is not None:
            line, span, is_end = found
            day = min(span.last, self.stage.last) if is_end else span.first
            self._taken = spot, Drag(line, span, is_end, day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        if self._taken is not None and self.stage.drag is None:
            begun, drag = self._taken
            if (spot - begun).manhattanLength() < QApplication.startDragDistance():
                return
            self.stage.drag = drag
        if self.stage.drag is None:
            super().mouseMoveEvent(event)
            shape = Qt.CursorShape.SplitHCursor if self.edge_at(spot.x(), spot.y()) else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        self._drag_to(spot.x())

    def _drag_to(self, x: float) -> None:
        drag, room = self.stage.drag, self.time_room
        assert drag is not None
        day = self.stage.day(x, room)
        near = fonts.px(SNAP)
        for turn in self.stage.turns():
            if abs(self.stage.x(turn, room) - x) <= near:
                day = turn
        if drag.is_end:
            drag.day = max(day - ONE_DAY, drag.span.first)
        else:
            drag.day = min(day, drag.span.last)
        drag.refusal = self._refusal(drag)
        self.viewport().update()

    def _refusal(self, drag: Drag) -> str:
        """Who has the role on one of the days already."""
        if drag.span.kind is SpanKind.SUBSTITUTE or drag.line.kind != ONE_PERSON:
            return ""
        for span in drag.line.spans:
            held = span.kind in (SpanKind.HOLDS, SpanKind.JOINS) and span.id != drag.span.id
            if held and span.tenure.meets(drag.tenure):
                return str(RoleIsHeld(span.name, span.tenure, drag.tenure))
        return ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._taken = self.stage.drag, None
        if drag is None:
            super().mouseReleaseEvent(event)
            return
        self._drop()
        if drag.refusal:
            self.refused.emit(drag.refusal)
        elif drag.tenure != drag.span.tenure and self.stage.first <= drag.day < self.stage.last:
            self.days_wanted.emit(drag.line, drag.span, drag.tenure)

    def _drop(self) -> None:
        self.stage.drag = self._taken = None
        self.viewport().update()

    # --- painting ---------------------------------------------------------------------------------------------------

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, option, index)
        rect: QRect = option.rect
        room = self.time_room
        if not isinstance(self.tree.line(index), Group):
            painter.fillRect(QRectF(room.left() - 1, rect.top(), 1, rect.height()), theme.color("line2"))
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_today(painter, QRectF(room.left(), rect.top() + 1, room.width(), rect.height() - 2), self.stage)
            painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.stage.drag is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_told(painter, self.stage.drag, self.time_room)
            painter.end()

    def _paint_told(self, painter: QPainter, drag: Drag, room: QRectF) -> None:
        """Where the end is now, in words beside it; why not, where it cannot be there."""
        rect = self.visualRect(self.tree.index_of(drag.line.role))
        refused = bool(drag.refusal)
        painter.setFont(fonts.font(12, fonts.MEDIUM))
        wide = painter.fontMetrics().horizontalAdvance(drag.words) + fonts.px(36 if refused else 16)
        x = self.stage.x(drag.day, room)
        tall = max(fonts.px(24), painter.fontMetrics().height() + fonts.px(6))
        top = rect.bottom() + 2 if rect.bottom() + tall < self.viewport().height() else rect.top() - tall - 2
        left = max(min(x - wide / 2, room.right() - wide - 4), 4)
        box = QRectF(left, top, wide, tall)
        painter.setPen(QPen(theme.color("missed" if refused else "ctrl"), 1))
        painter.setBrush(theme.color("missed_bg" if refused else "base"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        ink = "missed" if refused else "text"
        if refused:
            side = fonts.px(14)
            spot = QRectF(box.left() + fonts.px(8), box.center().y() - side / 2, side, side)
            icons.draw(painter, "octagon-x", spot, ink, stroke=2.0)
        painter.setPen(theme.color(ink))
        painter.drawText(box.adjusted(fonts.px(28 if refused else 8), 0, 0, 0), _LEFT, drag.words)


class TimelineKey(QWidget):
    """What the four kinds of bars mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            _("Forklaring: udfyldt har rollen, blå tiltræder, violet er stedfortræder, orange er ubesat")
        )
        self._fit()
        theme.announcer().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(sum(self._widths()), max(fonts.px(24), fonts.metrics(12, fonts.MEDIUM).height()))
        self.update()

    def _widths(self) -> Sequence[int]:
        metrics = fonts.metrics(12, fonts.MEDIUM)
        return [fonts.px(33 + 18) + metrics.horizontalAdvance(kind.word) for kind in SpanKind]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        for kind, wide in zip(SpanKind, self._widths(), strict=True):
            fill, edge, _ink, dashed = LOOKS[kind]
            pen = QPen(theme.color(edge), 1.3)
            if dashed:
                pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(theme.color(fill))
            tall = fonts.px(14)
            box = QRectF(x, (self.height() - tall) / 2, fonts.px(26), tall)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setFont(fonts.font(12, fonts.MEDIUM))
            painter.setPen(theme.color("text"))
            painter.drawText(QRectF(x + fonts.px(33), 0, wide, self.height()), _LEFT, kind.word)
            x += wide
        painter.end()
