"""How meetings and days are drawn in every calendar: the states of a meeting, the three layers of a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from fora_desktop.domain import dates
from fora_desktop.domain.conflicts import Conflict, ConflictKind
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.services.calendar_days import DayFacts, Entry
from fora_desktop.ui import fonts, icons, theme

ONE_LINE, TWO_LINES = 23, 36
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine


class State(StrEnum):
    """What a meeting is shown as: what became of it, or that something is to be done about it."""

    HELD = "held"
    INVITED = "invited"
    PLANNED = "planned"
    CONFLICT = "conflict"
    UNRECORDED = "unrecorded"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"

    @property
    def word(self) -> str:
        return {
            State.HELD: _("Holdt"),
            State.INVITED: _("Indkaldt"),
            State.PLANNED: _("Planlagt"),
            State.CONFLICT: _("Konflikt"),
            State.UNRECORDED: _("Ikke noteret"),
            State.CANCELLED: _("Aflyst"),
            State.POSTPONED: _("Udsat"),
        }[self]


SAID = (State.CONFLICT, State.UNRECORDED, State.CANCELLED, State.POSTPONED)
"""States whose word stands in the calendar; the others are told by icon and edge, and explained in the key."""
STRUCK = (State.CANCELLED, State.POSTPONED)
STRONG = (State.INVITED, State.CONFLICT, State.PLANNED)


def state_of(entry: Entry, colliding: bool, today: date) -> State:
    if entry.line.is_unrecorded(today):
        return State.UNRECORDED
    if colliding and entry.line.status in (MeetingStatus.PLANNED, MeetingStatus.INVITED):
        return State.CONFLICT
    return State(entry.line.status.value)


def conflict_word(found: Sequence[Conflict]) -> str:
    """`Helligdag`, `Lokale optaget`, `Dobbelt optaget`: the gravest one in a word."""
    kinds = {each.kind for each in found}
    for kind, word in (
        (ConflictKind.HOLIDAY, _("Helligdag")),
        (ConflictKind.BOARD_CLOSED, _("Forum lukket")),
        (ConflictKind.ROLE, _("Dobbelt optaget")),
        (ConflictKind.PERSON, _("En deltager kan ikke")),
        (ConflictKind.ROOM, _("Lokale optaget")),
    ):
        if kind in kinds:
            return word
    return _("Konflikt")


@dataclass(frozen=True, slots=True)
class Style:
    """Edge, ground and ink of a state by their tokens; `dashes` is the edge's pattern."""

    icon: str
    ink: str
    text: str
    ground: str
    edge: str
    wide: float = 1.0
    dashed: bool = False


STYLES = {
    State.HELD: Style("check", "text2", "text2", "window", ""),
    State.INVITED: Style("", "covered", "text", "covered_bg", "plan_line"),
    State.PLANNED: Style("circle-dashed", "text2", "text", "base", "ctrl", dashed=True),
    State.CONFLICT: Style("triangle-alert", "behind", "text", "behind_bg", "behind", 1.4),
    State.UNRECORDED: Style("file-clock", "unrecorded", "text", "base", "unrecorded"),
    State.CANCELLED: Style("ban", "text2", "text2", "base", "line2"),
    State.POSTPONED: Style("calendar-clock", "text2", "text2", "base", "line2"),
}


def style_of(state: State) -> Style:
    return STYLES[state]


def paint_ground(painter: QPainter, box: QRectF, state: State, *, ringed: bool = False) -> None:
    """The box of a meeting without its words."""
    style = STYLES[state]
    if state is State.HELD and theme.tokens().dark:
        painter.setBrush(theme.color("hover"))
    else:
        painter.setBrush(theme.color(style.ground))
    if ringed:
        painter.setPen(QPen(theme.color("focus"), 2))
    elif not style.edge:
        painter.setPen(QPen(theme.color("line"), 1) if theme.tokens().high_contrast else Qt.PenStyle.NoPen)
    else:
        pen = QPen(theme.color(style.edge), style.wide)
        if style.dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
    inset = 1.0 if ringed else 0.5
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3, 3)


@lru_cache(maxsize=8192)
def _wide(text: str, size: float, weight: int, tabular: bool, _factor: float) -> float:
    """How wide a text is; remembered, as the same few texts are drawn over and over."""
    return QFontMetricsF(fonts.font(size, weight, tabular=tabular)).horizontalAdvance(text)


@lru_cache(maxsize=8192)
def _elided(text: str, room: int, size: float, weight: int, tabular: bool, factor: float) -> str:
    if _wide(text, size, weight, tabular, factor) <= room:
        return text
    metrics = QFontMetricsF(fonts.font(size, weight, tabular=tabular))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


class Pencil:
    """Draws many meetings in one go: what the text size makes of a length is asked once, widths are remembered."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        self.factor = fonts.factor()
        self.colours: dict[str, QColor] = {}

    def px(self, length: float) -> int:
        return round(length * self.factor)

    def colour(self, token: str) -> QColor:
        if token not in self.colours:
            self.colours[token] = theme.color(token)
        return self.colours[token]

    def wide(self, text: str, size: float = 12, weight: int = fonts.MEDIUM, *, tabular: bool = False) -> float:
        return _wide(text, size, weight, tabular, self.factor)

    def words(
        self,
        room: QRectF,
        text: str,
        ink: QColor,
        size: float = 12,
        weight: int = fonts.MEDIUM,
        *,
        tabular: bool = False,
        strike: bool = False,
        flags: int = LEFT,
    ) -> float:
        """Draw one line, elided to its room; the width that it took."""
        if room.width() < self.px(8):
            return 0.0
        text = _elided(text, int(room.width() + 1), size, weight, tabular, self.factor)
        self.painter.setFont(fonts.font(size, weight, tabular=tabular, strike=strike))
        self.painter.setPen(ink)
        self.painter.drawText(room, flags, text)
        return _wide(text, size, weight, tabular, self.factor)

    def entry(self, box: QRectF, entry: Entry, state: State, *, two_lines: bool, ringed: bool) -> None:
        """A meeting in a month: its time, its state, its name; the short name where the whole one does not fit."""
        paint_ground(self.painter, box, state, ringed=ringed)
        style = STYLES[state]
        ink, tone = self.colour(style.text), self.colour(style.ink)
        struck = state in STRUCK
        room = box.adjusted(self.px(6), 1.5, -self.px(4), -1.5)
        first = QRectF(room.left(), room.top(), room.width(), room.height() / (2 if two_lines else 1))
        left = first.left()
        if style.icon:
            side = self.px(12)
            spot = QRectF(left - 1, round(first.center().y() - side / 2), side, side)
            icons.draw(self.painter, style.icon, spot, tone, 2.2)
            left += self.px(15)
        strong = fonts.SEMIBOLD if state in STRONG else fonts.MEDIUM
        clock = dates.hours(entry.line.start.time())
        line = QRectF(left, first.top(), first.right() - left, first.height())
        left += self.words(line, clock, ink, 11, strong, tabular=True, strike=struck) + self.px(6)
        line.setLeft(left)
        if not two_lines:
            self.name(line, entry, ink, 11, struck)
            return
        if state in SAID:
            self.whole(line, state.word.lower(), tone)
        second = QRectF(room.left(), first.bottom(), room.width(), room.height() / 2)
        self.name(second, entry, ink, 12, struck)

    def whole(self, room: QRectF, word: str, ink: QColor) -> None:
        """A state's word where there is room for all of it; its icon says it too."""
        if _wide(word, 11, fonts.SEMIBOLD, False, self.factor) <= room.width() + 1:
            self.words(room, word, ink, 11, fonts.SEMIBOLD)

    def name(self, room: QRectF, entry: Entry, ink: QColor, size: float, struck: bool = False) -> None:
        """The whole name, else the short one; where that does not fit either, its municipality at least."""
        text = _fitted(entry.name, entry.short, entry.where, int(room.width() + 1), size, self.factor)
        self.words(room, text, ink, size, fonts.MEDIUM, strike=struck)


@lru_cache(maxsize=8192)
def _fitted(name: str, short: str, where: str, room: int, size: float, factor: float) -> str:
    text = name
    if _wide(text, size, fonts.MEDIUM, False, factor) > room:
        text = short
    if where and _wide(text, size, fonts.MEDIUM, False, factor) > room:
        left = int(room - _wide(f" {where}", size, fonts.MEDIUM, False, factor))
        if left > 24 * factor:
            first = text.removesuffix(where).rstrip()
            return f"{_elided(first, left, size, fonts.MEDIUM, False, factor)} {where}"
    return text


# --- the layers of a day --------------------------------------------------------------------------------------------


def paint_layers(painter: QPainter, cell: QRectF, facts: DayFacts, otherwise: str) -> None:
    """The ground of a day: a public holiday is red, a day without school hatched, a special one has a brown corner."""
    if facts.holiday:
        painter.fillRect(cell, theme.color("holiday"))
    elif facts.breaks:
        painter.fillRect(cell, theme.color("school"))
    else:
        painter.fillRect(cell, theme.color(otherwise))
    if facts.breaks:
        hatch(painter, cell, theme.color("school_text", 0.16), fonts.px(12))
    if facts.special:
        corner(painter, cell)


def paint_busy(painter: QPainter, box: QRectF, *, unsure: bool) -> None:
    """A time that somebody's own calendar holds: hatched, with a dashed edge where it is not sure; no meeting."""
    painter.setPen(QPen(theme.color("line2"), 1, Qt.PenStyle.DashLine if unsure else Qt.PenStyle.SolidLine))
    painter.setBrush(theme.color("alt"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    hatch(painter, box.adjusted(1, 1, -1, -1), theme.color("text3", 0.35), fonts.px(7))


def hatch(painter: QPainter, cell: QRectF, ink: QColor, step: float) -> None:
    """Slanted lines, which go on from cell to cell."""
    painter.save()
    painter.setClipRect(cell)
    painter.setPen(QPen(ink, 1))
    tall = cell.height()
    lines = []
    x = cell.left() - tall - (cell.left() + cell.bottom()) % step
    while x < cell.right():
        lines.append((QPointF(x, cell.bottom()), QPointF(x + tall, cell.top())))
        x += step
    for one, other in lines:
        painter.drawLine(one, other)
    painter.restore()


def corner(painter: QPainter, cell: QRectF) -> None:
    side = min(fonts.px(12), cell.width() / 3)
    right, top = cell.right() - 1, cell.top() + 1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("unscheduled"))
    painter.drawPolygon(QPolygonF([QPointF(right - side, top), QPointF(right, top), QPointF(right, top + side)]))


def layer_words(facts: DayFacts) -> tuple[str, str]:
    """What a day is in few words, with the token of their colour; nothing on a day like others."""
    if facts.holiday:
        return facts.holiday, "holiday_text"
    if facts.special:
        return facts.special, "unscheduled"
    if facts.municipalities == 1:
        return _("Skolefri, {where}").format(where=facts.breaks[0].unit_name), "school_text"
    if facts.breaks:
        return _("Skolefri, {n} kommuner").format(n=facts.municipalities), "school_text"
    return "", "text2"


def short_layer_words(facts: DayFacts) -> str:
    """The same where there is little room."""
    brief = {
        "Kristi himmelfartsdag": _("Himmelfart"),
        "Fredag efter himmelfart": _("Fre. efter himmelf."),
        "Grundlovsdag": _("Grundlov"),
        "Skærtorsdag": _("Skærtors."),
        "Langfredag": _("Langfre."),
        "Nytårsaftensdag": _("Nytårsaft."),
        "Juleaftensdag": _("Juleaften"),
    }
    if (name := facts.holiday or facts.special) and name in brief:
        return brief[name]
    if facts.holiday or facts.special or not facts.breaks:
        return layer_words(facts)[0]
    return _("Skolefri ({n})").format(n=facts.municipalities)
