"""What speaks against the times of meetings, and the nearest times against which nothing does."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts, wallclock
from fora_desktop.domain.conflicts import Booking, Conflict, place_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import District
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.i18n import _
from fora_desktop.services import surroundings
from fora_desktop.services.meeting_lines import day_and_time

SHOWN_CONFLICTS = 5
WIDER = (conflicts.NEAR_DAYS, 45, conflicts.SEARCHED_DAYS)
"""How many days around a time free ones are looked for, further only where there is none nearer."""


class TimeHasConflicts(FieldError):
    """What speaks against a time, and the nearest times against which nothing does."""

    def __init__(self, found: Sequence[Conflict], free: Sequence[datetime]) -> None:
        self.conflicts = tuple(found)
        self.free = tuple(free)
        told: dict[datetime, list[str]] = {}
        for each in self.conflicts[:SHOWN_CONFLICTS]:
            told.setdefault(each.start, []).append(each.text)
        what = " ".join(f"{day_and_time(start)}: {' '.join(texts)}" for start, texts in told.items())
        more = _(" Og {n} til.").format(n=len(found) - SHOWN_CONFLICTS) if len(found) > SHOWN_CONFLICTS else ""
        super().__init__(what + more + _nearest(free, found[0].start if len(told) > 1 else None))


def _nearest(free: Sequence[datetime], instead_of: datetime | None) -> str:
    """`" Nærmeste ledige tider: A, B eller C."`; of several times that are refused, instead of which."""
    if not free:
        return _(" Der er ingen ledig tid i nærheden.")
    *most, last = [day_and_time(each) for each in free]
    times = _("{first} eller {last}").format(first=", ".join(most), last=last) if most else last
    if instead_of is not None:
        nearest = (
            _(" Nærmeste ledige tider i stedet for {first}: {times}.")
            if most
            else _(" Nærmeste ledige tid i stedet for {first} er {times}.")
        )
        return nearest.format(first=day_and_time(instead_of), times=times)
    nearest = _(" Nærmeste ledige tider: {times}.") if most else _(" Nærmeste ledige tid er {times}.")
    return nearest.format(times=times)


def against(
    session: Session, booked: Sequence[Booking], on: date, proposals: int = 3
) -> tuple[list[Conflict], list[datetime]]:
    """What speaks against each of some bookings, also against each other, and free times instead of the first such."""
    boards = {board for booking in booked for board in booking.boards}
    calendar = surroundings.Calendar(session, boards, booked[0].start.date())
    around = calendar.around(booked[0].start, max(booking.end for booking in booked))
    known = {booking.meeting for booking in around.bookings}
    found: list[Conflict] = []
    free: list[datetime] = []
    for booking in booked:
        against = conflicts.conflicts(booking, around)
        if against and not found and proposals:
            others = [other for other in booked if other is not booking and other.meeting not in known]
            free = _free_times(calendar, booking, others, min(on, booking.start.date()), proposals)
        found += against
        if len(booked) > 1 and booking.meeting not in known:
            around = around.with_booking(booking)
    return found, free


def _free_times(
    calendar: surroundings.Calendar, booking: Booking, others: Sequence[Booking], not_before: date, wanted: int
) -> list[datetime]:
    free: list[datetime] = []
    for beyond, days in pairwise((0, *WIDER)):
        around = calendar.around(booking.start, booking.end, days)
        for other in others:
            around = around.with_booking(other)
        free += conflicts.free_times(booking, around, not_before, wanted - len(free), days, beyond)
        if len(free) == wanted or (free and beyond):
            break
    return free


def time_zone(session: Session) -> str:
    return session.scalars(select(District.time_zone)).one()


def told_twice(starts: Iterable[datetime], zone: str) -> tuple[str, ...]:
    return tuple(wallclock.told_twice(each) for each in starts if wallclock.exists_twice(each, zone))


def conflicts_of(session: Session, meeting_id: int, start: datetime, on: date) -> tuple[list[Conflict], list[datetime]]:
    """What speaks against another start for a meeting, and the nearest free times."""
    return against(session, [booking_of(session, session.get_one(Meeting, meeting_id), start)], on)


def booking_of(session: Session, meeting: Meeting, start: datetime) -> Booking:
    """What a meeting of the register would hold at a start."""
    return Booking(
        meeting=meeting.id,
        name=meeting.title,
        start=start,
        end=wallclock.end(start, meeting.minutes, meeting.time_zone),
        boards=tuple(
            session.scalars(
                select(MeetingBoard.board_id)
                .where(MeetingBoard.meeting_id == meeting.id)
                .order_by(MeetingBoard.position)
            )
        ),
        kind=meeting.kind,
        place=place_key(meeting.location, meeting.room),
    )
