"""Which coming meetings collide: with a holiday, with the life of their board, with each other; for any period."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.conflicts import (
    Booking,
    Conflict,
    ConflictKind,
    Seat,
    Surroundings,
    between,
    grave_alone,
    shared_seats,
)
from fora_desktop.domain.forum import District
from fora_desktop.domain.meeting import AWAITED, KeptConflict, Meeting
from fora_desktop.domain.wallclock import midnight
from fora_desktop.services import diaries, special_days, surroundings

GRAVE = (
    ConflictKind.HOLIDAY,
    ConflictKind.ROOM,
    ConflictKind.ROLE,
    ConflictKind.PERSON,
    ConflictKind.BOARD_CLOSED,
)
"""What needs a hand in a meeting that is already planned; the rest was known when it was chosen."""
PAIRED = (ConflictKind.ROOM, ConflictKind.ROLE, ConflictKind.PERSON)
"""What two meetings have with each other."""
MOST_TOLD = 8
"""With so many other meetings a meeting is told to collide; more of them say nothing new."""
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Collision:
    """A conflict of a planned or invited meeting; `other` is the meeting that it has it with."""

    meeting: int
    conflict: Conflict
    other: int | None = None


def of_period(session: Session, first: date, last: date) -> dict[int, tuple[Conflict, ...]]:
    """By meeting what collides for those planned or invited that begin in a period, both days included.

    Only the grave kinds, and without what somebody has chosen to let stand. Loads the holidays, which takes a while the
    first time.
    """
    return {
        meeting: tuple(dict.fromkeys(each.conflict for each in those))
        for meeting, those in by_meeting(session, first, last).items()
    }


def by_meeting(session: Session, first: date, last: date) -> dict[int, tuple[Collision, ...]]:
    """As `of_period`, with the meeting that each conflict is with."""
    found: dict[int, list[Collision]] = defaultdict(list)
    kept = kept_ones(session)
    for each in all_of_period(session, first, last):
        if (each.meeting, each.conflict.kind, each.conflict.start) not in kept:
            found[each.meeting].append(each)
    return {meeting: tuple(those) for meeting, those in found.items()}


def kept_ones(session: Session) -> set[tuple[int, ConflictKind, datetime]]:
    """What is let stand: meeting, kind and the start for which it holds."""
    rows = session.execute(select(KeptConflict.meeting_id, KeptConflict.kind, KeptConflict.start))
    return {(meeting, ConflictKind(kind), start) for meeting, kind, start in rows}


def all_of_period(session: Session, first: date, last: date) -> list[Collision]:
    """As `of_period`, with what is let stand, and with whom; the gravest of a meeting first."""
    waiting = set(
        session.scalars(
            select(Meeting.id).where(
                Meeting.status.in_([status.value for status in AWAITED]),
                Meeting.start.between(midnight(first), datetime.combine(last, time.max)),
            )
        )
    )
    if not waiting:
        return []
    around = _around(session, first, last)
    found = [
        Collision(booking.meeting, conflict)
        for booking in around.bookings
        if booking.meeting is not None and booking.meeting in waiting
        for conflict in grave_alone(booking, around)
    ]
    return found + _between(around, waiting)


def _around(session: Session, first: date, last: date) -> Surroundings:
    """The boards, and the meetings that may reach into those of the period."""
    begins, ends = midnight(first) - ONE_DAY, midnight(last) + 2 * ONE_DAY
    found = surroundings.bookings(session, begins, ends)
    furthest = max((booking.end for booking in found), default=ends)
    if furthest > ends:  # one lasts for days
        found = surroundings.bookings(session, begins, furthest)
    zone = session.scalars(select(District.time_zone)).one()
    layers = special_days.layers(session)
    known = diaries.of(session, None, begins.date(), max(furthest, ends).date())
    return Surroundings.of(surroundings.facts(session, None), found, [], 0, zone, layers=layers, diaries=known)


def _between(around: Surroundings, waiting: set[int]) -> list[Collision]:
    """What those waiting have with other meetings, each meeting with at most `MOST_TOLD` of them."""
    boards = around.boards
    known: dict[tuple[tuple[int, ...], tuple[int, ...]], Sequence[Seat]] = {}

    def seats(of_one: tuple[int, ...], of_other: tuple[int, ...]) -> Sequence[Seat]:
        key = (of_one, of_other)
        if key not in known:
            known[key] = shared_seats(boards, of_one, of_other)
        return known[key]

    told: dict[int, int] = defaultdict(int)
    found: list[Collision] = []
    for one, other in _overlapping(around.bookings):
        for mine, theirs in ((one, other), (other, one)):
            if mine.meeting is None or mine.meeting not in waiting or told[mine.meeting] >= MOST_TOLD:
                continue
            make = partial(Collision, mine.meeting, other=theirs.meeting)
            found_here = between(mine, theirs, around, seats)
            those = [make(Conflict(each[0], mine.start, *each[1:])) for each in found_here]
            told[mine.meeting] += bool(those)
            found += those
    return sorted(found, key=lambda each: each.meeting)


def _overlapping(bookings: Iterable[Booking]) -> Iterator[tuple[Booking, Booking]]:
    """Each pair once, of bookings in the order of their starts."""
    running: list[Booking] = []
    for booking in bookings:
        running = [other for other in running if other.end > booking.start]
        for other in running:
            yield other, booking
        running.append(booking)
