"""The rows of Opgaver: their columns, and the headings that they stand under."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.days import week_name
from fora_desktop.i18n import _, counted
from fora_desktop.services.follow_up import Kind, Row, When, short_day
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Look, Words
from fora_desktop.ui.sections import Section
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.pane_parts import initials

ICONS: Mapping[Kind, str] = {
    Kind.TASK: "list-todo",
    Kind.INVITATION: "mail",
    Kind.AGENDA: "list-ordered",
    Kind.MATERIAL: "paperclip",
    Kind.MINUTES: "file-text",
    Kind.RECORD: "file-clock",
    Kind.NEW_DATE: "calendar-clock",
    Kind.PLAN: "target",
}
ROUND = 20


@dataclass(frozen=True, slots=True)
class Initialed:
    """A name after its initials in a small circle; without a name nothing."""

    name: str
    tone: str = "text"

    def width(self) -> int:
        return Words(self.name).width() + fonts.px(ROUND + 8)

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        if not self.name:
            return
        side = fonts.px(ROUND)
        circle = QRectF(room.left(), round(room.center().y() - side / 2), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("base" if look.selected else "pressed"))
        painter.drawEllipse(circle)
        painter.setFont(fonts.font(9, fonts.SEMIBOLD))
        painter.setPen(theme.color("text2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(self.name))
        Words(self.name, tone=self.tone).paint(painter, room.adjusted(side + fonts.px(8), 0, 0, 0), look)


@dataclass(frozen=True, slots=True)
class Place:
    """The name of a board or forum; where there is no room the end stays, which tells it from its sisters."""

    name: str

    def width(self) -> int:
        return Words(self.name, size=12).width()

    def paint(self, painter: QPainter, room: QRectF, look: Look) -> None:
        Words(self.fitted(int(room.width())), tone="text2", size=12).paint(painter, room, look)

    def fitted(self, room: int) -> str:
        """`Koordinationsudv… i Egsund`"""
        head, sign, tail = self.name.rpartition(_(" i "))
        metrics = fonts.metrics(12)
        if self.width() <= room + 1 or not sign:
            return self.name
        end = sign + tail
        left = room - metrics.horizontalAdvance(end)
        if left < metrics.horizontalAdvance("mmm…"):
            return self.name
        return metrics.elidedText(head, Qt.TextElideMode.ElideRight, left) + end


def columns(today: Callable[[], date], is_done: Callable[[Row], bool], checkable: bool) -> list[Column[Row]]:
    """`is_done` also tells of a row that still stands where it stood; without `checkable` no row has a box."""
    return [
        Column(
            _("Opgave"),
            lambda row: row.title,
            cell=lambda row: Words(
                row.title,
                icon=ICONS[row.kind],
                weight=fonts.REGULAR if is_done(row) else fonts.MEDIUM,
                tone="text2" if is_done(row) else "text",
                strike=is_done(row),
            ),
            tip=lambda row: row.title,
            check=partial(_check, is_done) if checkable else None,
        ),
        Column(
            _("Råd, nævn eller forum"),
            lambda row: row.place,
            cell=lambda row: Place(row.place),
            width=Words("Lokalrådet i Kalundborg", size=12),
            tip=lambda row: row.place,
        ),
        Column(
            _("Kommer fra"),
            lambda row: row.origin,
            cell=lambda row: Words(row.origin, tone="text2", size=12),
            width=Words("Møde 2/2026, pkt. 15", size=12),
        ),
        Column(
            _("Ansvarlig"),
            lambda row: row.person_name,
            sort=lambda row: (not row.person_name, sort_key(row.person_name)),
            cell=lambda row: Initialed(row.person_name, "text2" if is_done(row) else "text"),
            width=Initialed("Louise Ravnkilde"),
        ),
        Column(
            _("Frist"),
            lambda row: _due_words(row, today()),
            sort=lambda row: row.due or date.max,
            cell=lambda row: _due_cell(row, today(), is_done(row)),
            width=Words(_widest_day(), weight=fonts.SEMIBOLD, tabular=True),
            tip=lambda row: row.sentence(today()),
        ),
        Column(
            "",
            lambda _row: "",
            cell=lambda row: _state_cell(row, today(), is_done(row)),
            width=Words(_("{n} dage over").format(n=888), size=12, weight=fonts.SEMIBOLD),
            searched=False,
        ),
    ]


def _check(is_done: Callable[[Row], bool], row: Row) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_done(row) else Qt.CheckState.Unchecked


def _widest_day() -> str:
    days = (date(2026, 1, 1) + timedelta(each) for each in range(365))
    words = (short_day(day, date(2026, 1, 1)) for day in days)
    return max(words, key=fonts.metrics(weight=fonts.SEMIBOLD, tabular=True).horizontalAdvance)


def _due_words(row: Row, today: date) -> str:
    """Day and state together, for reading aloud, copying and paper."""
    parts = (row.day_words(today), row.state_words(today))
    return ", ".join(part for part in parts if part)


def _due_cell(row: Row, today: date, done: bool) -> Words:
    is_today = row.due == today and not done
    tone = "text2" if done else "text"
    return Words(row.day_words(today), tabular=True, tone=tone, weight=fonts.SEMIBOLD if is_today else fonts.REGULAR)


def _state_cell(row: Row, today: date, done: bool) -> Words:
    late = row.when is When.OVERDUE and not done
    return Words(
        row.state_words(today),
        size=12,
        tone="behind" if late else "text2",
        weight=fonts.SEMIBOLD if late else fonts.REGULAR,
    )


def sections(rows: Sequence[Row], today: date, stays: Mapping[str, When]) -> list[Section[Row]]:
    """The groups; `stays` are rows that were done just now and stand where they stood."""
    found: dict[When, list[Row]] = {when: [] for when in When}
    for row in rows:
        found[stays.get(row.key, row.when)].append(row)
    for when in {*stays.values()} - {When.DONE}:
        found[when].sort(key=lambda row: (row.due or date.max, sort_key(row.title), row.key))
    told: dict[When, Callable[[Sequence[Row]], str]] = {
        When.OVERDUE: _told,
        When.WEEK: partial(_told_week, week_name(today)),
        When.LATER: _told,
        When.DONE: partial(_told_week, _("i denne uge")),
    }
    tones = {When.OVERDUE: "behind"}
    return [Section(when.word, lines, told[when], tones.get(when, "text2")) for when, lines in found.items() if lines]


def _told(rows: Sequence[Row]) -> str:
    return counted(len(rows), _("1 opgave"), _("{n} opgaver"))


def _told_week(week: str, rows: Sequence[Row]) -> str:
    return f"{week} · {_told(rows)}"
