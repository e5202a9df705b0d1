"""The rows of the page Møder: a year's meetings with what collides, and what the page can filter by."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, quota, series_text
from fora_desktop.domain.conflicts import Conflict
from fora_desktop.domain.forum import Board, BoardUnit, Forum, Unit
from fora_desktop.domain.meeting import AWAITED, Series
from fora_desktop.domain.series_rule import SeriesRule, Step
from fora_desktop.services import attendance, collisions, glance, requirements, standings
from fora_desktop.services.attendance import Attended
from fora_desktop.services.meeting_lines import MeetingLine, listing
from fora_desktop.services.requirements import Requirements
from fora_desktop.services.standings import BoardInfo

if TYPE_CHECKING:
    from fora_desktop.services.document_states import DocumentState

OFTEN = 26
"""A board that has to meet so often in a year meets weekly."""


@dataclass(frozen=True, slots=True)
class Row:
    """A meeting of the list; `text` holds all that a filter looks in.

    `state` is the meeting's status, or `unrecorded`; `planned` also of one that has been invited to.
    """

    id: int
    line: MeetingLine
    conflicts: tuple[Conflict, ...]
    weekly: bool
    unrecorded: bool
    forums: frozenset[int]
    units: frozenset[int]
    state: str
    text: str = field(repr=False, default="")
    attended: Attended | None = None
    documents: "DocumentState | None" = None
    """How far its agenda and minutes are, where `document_states` was asked."""


@dataclass(frozen=True, slots=True)
class MeetingList:
    """`forums` and `units` are those that have a meeting among the rows, by name."""

    year: int
    rows: tuple[Row, ...]
    forums: tuple[tuple[int, str], ...]
    units: tuple[tuple[int, str], ...]


def of_year(session: Session, year: int, on: date) -> MeetingList:
    """The meetings of a year, before them, seen from the present year, what is still to be recorded from earlier ones.

    Takes a while: it loads the holidays.
    """
    first, last = date(year, 1, 1), date(year, 12, 31)
    lines = listing(session, first=first, last=last)
    if year == on.year:
        lines = [line for line in glance.unrecorded(session, on) if line.start.date() < first] + lines
    colliding = collisions.of_period(session, max(first, on), last) if last >= on else {}
    forum_of = dict(session.execute(select(Board.id, Board.forum_id)).all())
    units_of: dict[int, set[int]] = {}
    for board, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id)):
        units_of.setdefault(board, set()).add(unit)
    weekly = weekly_ones(session, lines, on)
    there = attendance.attended(session, min((line.start.date() for line in lines), default=first), last)
    rows = tuple(
        Row(
            id=line.id,
            line=line,
            conflicts=colliding.get(line.id, ()),
            weekly=line.id in weekly,
            unrecorded=line.is_unrecorded(on),
            forums=frozenset(forum_of[board] for board in line.board_ids),
            units=frozenset(unit for board in line.board_ids for unit in units_of.get(board, ())),
            state=_state(line, on),
            text=_text(line),
            attended=there.get(line.id),
        )
        for line in lines
    )
    in_rows = {forum for row in rows for forum in row.forums}
    places = {unit for row in rows for unit in row.units}
    forums = [(id_, name) for id_, name in session.execute(select(Forum.id, Forum.name)) if id_ in in_rows]
    units = [(id_, name) for id_, name in session.execute(select(Unit.id, Unit.name)) if id_ in places]
    return MeetingList(year, rows, tuple(forums), tuple(units))


def forum_name(session: Session, forum: int) -> str:
    return session.get_one(Forum, forum).name


def unit_name(session: Session, unit: int) -> str:
    return session.get_one(Unit, unit).name


def board_name(session: Session, board: int) -> str:
    return session.get_one(Board, board).name


def _state(line: MeetingLine, on: date) -> str:
    if line.is_unrecorded(on):
        return "unrecorded"
    return "planned" if line.status in AWAITED else line.status.value


def _text(line: MeetingLine) -> str:
    parts = (
        dates.short(line.start.date()),
        dates.hours(line.start.time()),
        line.title,
        *line.boards,
        line.forum,
        line.kind or "",
        line.place,
        line.status.word,
        line.remark,
        line.journal_number,
    )
    return "\n".join(parts).lower()


def weekly_ones(
    session: Session, lines: Sequence[MeetingLine], on: date, often: Mapping[int, Sequence[str | None]] | None = None
) -> set[int]:
    """Meetings of a weekly series, and those that count for a requirement of so many that they must be weekly.

    `often` is by board what is held so often (`held_often`), where that is known already.
    """
    rules = session.execute(select(Series.id, Series.rule))
    series = {id_ for id_, rule in rules if _is_every_week(rule, on)}
    often = held_often(session, on) if often is None else often
    return {
        line.id
        for line in lines
        if line.series in series
        or any(quota.counts_for(kind, line.kind) for board in line.board_ids for kind in often[board])
    }


def held_often(session: Session, on: date) -> dict[int, list[str | None]]:
    """By board the kinds of meetings that it has to hold weekly."""
    known = requirements.load(session)
    return {board.id: kinds_held_often(board, known, on) for board in standings.board_infos(session)}


def _is_every_week(rule: str, on: date) -> bool:
    """Whether a series' rule, an RRULE or one as it is said (`tirsdag hver uge`), has a meeting in each week."""
    parts = dict(part.partition("=")[::2] for part in rule.upper().removeprefix("RRULE:").split(";"))
    if "FREQ" in parts:
        return parts["FREQ"] == "WEEKLY" and parts.get("INTERVAL", "1").lstrip("0") == "1"
    said = series_text.read(rule, SeriesRule(Step.MONTHS, 1, on))
    return said is not None and said.step is Step.WEEKS and said.every == 1


def kinds_held_often(board: BoardInfo, known: Requirements, on: date) -> list[str | None]:
    required = known.on(board.forum, board.id, on)
    found = []
    for rule in required.rules if required else ():
        days = quota.span_of(rule, max(on, board.first_day), board.first_day).days
        if (rule.minimum or 0) * 365 / days >= OFTEN:
            found.append(rule.kind)
    return found


def counts(rows: Sequence[Row]) -> Mapping[str, int]:
    """How many there are, held, waiting for an answer, planned, cancelled, and with a conflict."""
    states = Counter(map(attrgetter("state"), rows))
    found = {state: states[state] for state in ("held", "unrecorded", "planned", "cancelled")}
    return {"all": len(rows), **found, "colliding": sum(1 for row in rows if row.conflicts)}
