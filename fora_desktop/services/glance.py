"""What needs action now: the rows of Overblik, read in one go."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts, days
from fora_desktop.domain.conflicts import Conflict
from fora_desktop.domain.days import SchoolBreak, monday
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.quota import Status
from fora_desktop.domain.wallclock import midnight
from fora_desktop.services import collisions, meetings, special_days, standings, surroundings
from fora_desktop.services.collisions import PAIRED
from fora_desktop.services.meeting_times import booking_of
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.standings import StandingLine

LOOKED_AHEAD = timedelta(days=90)
"""How far into the future double bookings and holidays are looked for."""
SHOWN_CONFLICTS = 20
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """A coming meeting with what speaks against its time, and the nearest time against which nothing does."""

    meeting: MeetingLine
    conflict: Conflict
    proposal: datetime | None = None


@dataclass(frozen=True, slots=True)
class DayLine:
    """A day of the week on view: its meetings, and what the day is."""

    day: date
    meetings: tuple[MeetingLine, ...]
    holiday: str | None
    soft_day: str | None
    school_breaks: tuple[SchoolBreak, ...]
    municipalities: int


@dataclass(frozen=True, slots=True)
class Glance:
    """All boards by their foremost word, what needs action, what nobody has recorded."""

    counts: Mapping[Status, int]
    boards: int
    with_requirement: int
    needing: tuple[StandingLine, ...]
    unrecorded: tuple[MeetingLine, ...]
    next_meeting: MeetingLine | None


@dataclass(frozen=True, slots=True)
class Ahead:
    """What collides in the months to come, and the week; it needs the holidays, which take a while to load."""

    conflicts: tuple[ConflictLine, ...]
    """The first of them; `colliding` is how many there are in all."""
    colliding: int
    week: tuple[DayLine, ...]


def standing_lines(session: Session, on: date, today: date) -> list[StandingLine]:
    """`standings.lines` for a window on a day: seen from a coming year, a period that still runs is not yet missed."""
    rows = standings.lines(session, on)
    return [row for row in rows if not (row.past and row.standing and row.standing.period.last >= today)]


def glance(session: Session, on: date, rows: Sequence[StandingLine] | None = None, today: date | None = None) -> Glance:
    """`rows` are the standings of the day where they are known already.

    Seen from a coming year (`today` is before `on`), a meeting that is yet to be held is not unrecorded.
    """
    rows = standings.lines(session, on) if rows is None else rows
    by_board: dict[int, list[StandingLine]] = {}
    for row in rows:
        by_board.setdefault(row.board.id, []).append(row)
    foremost = [standings.foremost(lines) for lines in by_board.values()]
    return Glance(
        counts=Counter(line.status for line in foremost),
        boards=len(foremost),
        with_requirement=sum(line.standing is not None and bool(line.standing.rule.minimum) for line in foremost),
        needing=tuple(line for line in standings.in_order_of_need(rows) if line.needs_action),
        unrecorded=tuple(unrecorded(session, min(on, today or on))),
        next_meeting=_next_meeting(session, on),
    )


def ahead(session: Session, on: date) -> Ahead:
    """What lets itself be kept out of the first look: what collides, each with a proposal, and the week."""
    found = _collisions(session, on)
    return Ahead(
        conflicts=tuple(_with_proposals(session, found[:SHOWN_CONFLICTS], on)),
        colliding=len(found),
        week=tuple(_week(session, on)),
    )


def _next_meeting(session: Session, on: date) -> MeetingLine | None:
    """The first meeting within sight that takes place."""
    found = session.scalars(
        select(Meeting.id)
        .where(Meeting.start.between(midnight(on), midnight(on + LOOKED_AHEAD + ONE_DAY)))
        .where(Meeting.status.in_(surroundings.TAKING_PLACE))
        .order_by(Meeting.start, Meeting.id)
        .limit(1)
    ).first()
    return None if found is None else meetings.line(session, found)


def unrecorded(session: Session, on: date) -> list[MeetingLine]:
    """Meetings of days gone by of which nobody has said what happened, the oldest first."""
    past = meetings.listing(session, last=on - timedelta(days=1), awaited=True)
    return [line for line in past if line.is_unrecorded(on)]


def _collisions(session: Session, on: date) -> list[ConflictLine]:
    """What collides and nobody has chosen to let stand."""
    found = collisions.of_period(session, on, on + LOOKED_AHEAD)
    lines = meetings.listing(session, meetings=list(found)) if found else []
    return _once_a_pair([ConflictLine(line, each) for line in lines for each in found[line.id]])


def _with_proposals(session: Session, found: Sequence[ConflictLine], on: date) -> list[ConflictLine]:
    """Each with the nearest free time within two weeks, from the day after on."""
    if not found:
        return []
    boards = {board for each in found for board in each.meeting.board_ids}
    calendar = surroundings.Calendar(session, boards, on)
    free: dict[int, datetime | None] = {}
    for line in {each.meeting.id: each.meeting for each in found}.values():
        booking = booking_of(session, session.get_one(Meeting, line.id), line.start)
        around = calendar.around(line.start, line.end, conflicts.NEAR_DAYS)
        times = conflicts.free_times(booking, around, on + ONE_DAY, 1, conflicts.NEAR_DAYS)
        free[line.id] = times[0] if times else None
    return [replace(each, proposal=free[each.meeting.id]) for each in found]


def _once_a_pair(found: Sequence[ConflictLine]) -> list[ConflictLine]:
    """Two meetings that are in each other's way are told of once, at the earlier one; each meeting once a kind."""
    kept: list[ConflictLine] = []
    for each in sorted(found, key=lambda line: (line.meeting.start, line.meeting.id)):
        told = (
            other.conflict.kind == each.conflict.kind
            and other.meeting.start < each.meeting.end
            and each.meeting.start < other.meeting.end
            and (other.meeting.id == each.meeting.id or each.conflict.kind in PAIRED)
            and _same_person(other.conflict, each.conflict)
            for other in kept
        )
        if not any(told):
            kept.append(each)
    return kept


def _same_person(one: Conflict, other: Conflict) -> bool:
    """Whether they are about the same person, if about persons at all."""
    return (one.who and one.who.person) == (other.who and other.who.person)


def _week(session: Session, on: date) -> list[DayLine]:
    """From Monday to Friday, and Saturday and Sunday where something is held then."""
    first = monday(on)
    found = meetings.listing(session, first=first, last=first + timedelta(days=6))
    breaks = surroundings.school_breaks(session)
    layers = special_days.layers(session)
    week = []
    for number in range(7):
        day = first + timedelta(days=number)
        held = tuple(line for line in found if line.start.date() == day)
        if number >= 5 and not held:
            continue
        week.append(
            DayLine(
                day=day,
                meetings=held,
                holiday=layers.holiday(day),
                soft_day=layers.special(day),
                school_breaks=tuple(days.school_breaks(day, frozenset(), breaks)),
                municipalities=len({each.unit for each in breaks}),
            )
        )
    return week
