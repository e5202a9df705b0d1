"""The rows of the history: the steps of a day under each other, read in pages, and where one is among them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from fora_desktop.domain import dates
from fora_desktop.domain.steps import Sort
from fora_desktop.i18n import _, counted
from fora_desktop.services.steps import StepLine
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.delegate import Group, Index, Look, Words
from fora_desktop.ui.table import Column, Node, TreeModel

_ROOT = QModelIndex()

_ICONS = {
    Sort.MEETINGS: "calendar-clock",
    Sort.FORUMS: "list-tree",
    Sort.BOARDS: "landmark",
    Sort.REQUIREMENTS: "target",
    Sort.HOLIDAYS: "sun",
    Sort.PEOPLE: "users-round",
    Sort.TASKS: "list-todo",
    Sort.PLANS: "wand-sparkles",
    Sort.STRATEGIES: "flag",
    Sort.REGISTER: "settings",
}
_ACTS = {
    "back": "undo-2",
    "cancelled": "ban",
    "held": "user-round-check",
    "invited": "mail",
    "series": "wand-sparkles",
}


def in_year(text: str, year: int) -> str:
    """The text without the year in its days, where that is plain: `flyttet til ons. 20. maj kl. 13.00`."""
    return re.sub(rf"(\d\. \w+) {year}\b", r"\1", text)


def icon_of(line: StepLine) -> str:
    return _ACTS.get(line.act) or _ICONS[line.sort]


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step; or, without one, the place where the user is: over it are `undone` steps that no longer hold."""

    line: StepLine | None
    undone: int = 0

    @property
    def key(self) -> int:
        return self.line.step.id if self.line else 0


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's initials in a disc, and the name."""

    name: str
    tone: str = "text2"

    @property
    def initials(self) -> str:
        parts = self.name.split()
        return (parts[0][:1] + (parts[-1][:1] if len(parts) > 1 else "")).upper() if parts else ""

    def width(self) -> int:
        return fonts.px(28) + fonts.metrics(12).horizontalAdvance(self.name) + 1

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        side = fonts.px(20)
        disc = QRectF(room.left(), round(room.center().y() - side / 2), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("base" if look.selected else "covered_bg"))
        painter.drawEllipse(disc)
        painter.setPen(look.ink("text2") if not look.selected else theme.color("text2"))
        painter.setFont(fonts.font(9, fonts.SEMIBOLD))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.initials)
        Words(self.name, size=12, tone=self.tone).paint(painter, room.adjusted(fonts.px(28), 0, 0, 0), look)


@dataclass(frozen=True, slots=True)
class Here:
    """The line between what was undone and what holds."""

    words: str
    rest: str

    def width(self) -> int:
        return 0

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        ink = theme.color("accent")
        middle = round(room.center().y())
        painter.fillRect(QRectF(room.left(), middle - 1, room.width(), 2), ink)
        tall = max(fonts.px(22), fonts.metrics(12, fonts.SEMIBOLD).height() + fonts.px(4))
        wide = fonts.metrics(12, fonts.SEMIBOLD).horizontalAdvance(self.words) + fonts.px(34)
        badge = QRectF(room.left(), middle - tall / 2, wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(badge, 4, 4)
        side = fonts.px(14)
        place = QRectF(badge.left() + fonts.px(8), round(middle - side / 2), side, side)
        icons.draw(painter, "map-pin", place, "on_accent", stroke=2.0)
        painter.setPen(theme.color("on_accent"))
        painter.setFont(fonts.font(12, fonts.SEMIBOLD))
        painter.drawText(badge.adjusted(fonts.px(26), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.words)
        told = fonts.metrics(12).horizontalAdvance(self.rest) + fonts.px(16)
        ground = QRectF(badge.right() + fonts.px(14), room.top() + 2, told, room.height() - 4)
        painter.fillRect(ground, theme.color("sel" if look.selected else "base"))
        painter.setPen(QPen(look.ink("text2")))
        painter.setFont(fonts.font(12))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, self.rest)


# --- columns --------------------------------------------------------------------------------------------------------


def columns(now: Callable[[], datetime], zone: Callable[[], tzinfo | None]) -> list[Column[StepRow]]:
    return [
        Column(
            _("Kl."),
            lambda row: _clock(row, zone()),
            cell=lambda row: _here(row) or Words(_clock(row, zone()), tone="text2", tabular=True),
            width=Words("22.22", tabular=True),
        ),
        Column(
            _("Hvad der skete"),
            _what,
            cell=lambda row: _what_cell(row, now().year),
            tip=lambda row: row.line.step.name if row.line else "",
        ),
        Column(
            _("Råd, nævn eller forum"),
            lambda row: row.line.subject if row.line else "",
            cell=lambda row: Words(row.line.subject if row.line else "", size=12, tone=_tone(row, "text2")),
            width=Words("Lokalrådet i Guldborgsund og 2", size=12),
        ),
        Column(
            _("Hvem"),
            lambda row: row.line.step.user if row.line else "",
            cell=lambda row: Person(row.line.step.user, _tone(row, "text2")) if row.line else None,
            width=Person("Birgitte Nørholm"),
        ),
        Column(
            _("Rækker"),
            lambda row: str(row.line.step.rows) if row.line else "",
            cell=lambda row: Words(str(row.line.step.rows) if row.line else "", tone="text2", tabular=True),
            numeric=True,
            width="8888",
        ),
    ]


def _clock(row: StepRow, zone: tzinfo | None) -> str:
    if row.line is None:
        return _("Du er her. {rest}").format(rest=_rest(row))
    return dates.hours(row.line.step.at.astimezone(zone).time())


def _here(row: StepRow) -> Here | None:
    return Here(_("Du er her"), _rest(row)) if row.line is None else None


def _rest(row: StepRow) -> str:
    return counted(
        row.undone,
        _("{n} fortrudt trin ovenfor. Ctrl+Y henter det tilbage."),
        _("{n} fortrudte trin ovenfor. Ctrl+Y henter dem tilbage."),
    )


def _what(row: StepRow) -> str:
    if row.line is None:
        return ""
    told = row.line.what + (f" ({row.line.fields})" if row.line.fields else "")
    return _("{step} (fortrudt)").format(step=told) if row.line.step.undone else told


def _what_cell(row: StepRow, year: int) -> Words:
    line = row.line
    if line is None:
        return Words("")
    tone = _tone(row, "text")
    return Words(
        in_year(line.what, year),
        icon=icon_of(line),
        icon_tone=_tone(row, "text2"),
        tone=tone,
        weight=fonts.REGULAR if line.step.undone else fonts.MEDIUM,
        rest=line.fields,
        strike=line.step.undone,
    )


def _tone(row: StepRow, tone: str) -> str:
    return "text3" if row.line and row.line.step.undone else tone


# --- the model ------------------------------------------------------------------------------------------------------


def day_name(day: date, today: date) -> str:
    """`I dag, tirsdag 12. maj`"""
    days = (today - day).days
    year = "" if day.year == today.year else f" {day.year}"
    told = f"{dates.weekday(day)} {dates.day_month(day)}{year}"
    if days == 0:
        return _("I dag, {day}").format(day=told)
    if days == 1:
        return _("I går, {day}").format(day=told)
    return told[:1].upper() + told[1:]


def arranged(
    lines: Sequence[StepLine], now: datetime, zone: tzinfo | None, *, whole: bool, first: bool = True
) -> list[Node[StepRow]]:
    """The steps under their days, with the place where the user is.

    `whole` is whether these are the last there are, `first` whether the first is among them.
    """
    undone = next((place for place, line in enumerate(lines) if not line.step.undone), len(lines))
    here = undone if first and undone and (undone < len(lines) or whole) else -1
    days: dict[date, list[StepRow]] = {}
    for place, line in enumerate(lines):
        rows = days.setdefault(line.step.at.astimezone(zone).date(), [])
        if place == here:
            rows.append(StepRow(None, undone))
        rows.append(StepRow(line))
    if here == len(lines) and days:
        next(reversed(days.values())).append(StepRow(None, undone))
    found = []
    for number, (day, rows) in enumerate(days.items()):
        complete = whole or number < len(days) - 1  # of the last day more may come
        summary = _number(sum(row.line is not None for row in rows)) if complete else ""
        found.append(Node(Group(day_name(day, now.date()), summary), tuple(Node(row) for row in rows)))
    return found


def _number(steps: int) -> str:
    return counted(steps, _("{n} trin"), _("{n} trin"))


class StepModel(TreeModel[StepRow]):
    """The steps that have been read; the view asks for more when it comes to their end."""

    def __init__(
        self, columns: Sequence[Column[StepRow]], fetch: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, key=lambda row: row.key, parent=parent)
        self._fetch = fetch
        self.more = False
        """Whether there are steps that have not been read."""

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        return self.more and not parent.isValid()

    def fetchMore(self, parent: Index = _ROOT) -> None:
        if self.canFetchMore(parent):
            self.more = False  # until the answer is there
            self._fetch()

    def sort(self, _column: int, _order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """The history has one order only: the newest first."""

    def extend(self, nodes: Sequence[Node[StepRow]]) -> list[QModelIndex]:
        """Add rows at the end; a first group of the same day as the last one goes on with it. Tells the new groups."""
        nodes = list(nodes)
        if nodes and self._shown[0]:
            last = self._shown[0][-1]
            line = self._line(last)
            first = nodes[0].line
            if isinstance(line, Group) and isinstance(first, Group) and line.title == first.title:
                added = nodes.pop(0).children
                self._insert(last, added)
                summary = _number(sum(self._is_step(number) for number in self._shown[last])) if first.summary else ""
                self._nodes[last] = Node(Group(first.title, summary), added)
        place = len(self._shown[0])
        if nodes:
            self._insert(0, nodes)
        return [self.index(row, 0) for row in range(place, len(self._shown[0]))]

    def _is_step(self, number: int) -> bool:
        row = self._line(number)
        return isinstance(row, StepRow) and row.line is not None

    def _insert(self, above: int, nodes: Sequence[Node[StepRow]]) -> None:
        """As nothing is sorted or filtered here, what is shown under a row is what lies under it."""
        at = len(self._shown[above])
        self.beginInsertRows(self._index(above), at, at + len(nodes) - 1)
        start = len(self._nodes)
        self._add(nodes, above)
        while len(self._shown) < len(self._nodes):
            self._shown.append([])
            self._place.append(0)
        for number in range(start, len(self._nodes)):
            upper = self._above[number]
            self._place[number] = len(self._shown[upper])
            self._shown[upper].append(number)
        self.endInsertRows()
