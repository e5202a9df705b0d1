"""Who or what is booked twice, what the calendar forbids, and the nearest times that are free of all of it.

Conflicts warn; none of them ever stops a person who means it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from fora_desktop.domain import dates, wallclock
from fora_desktop.domain.days import SchoolBreak, holiday, is_weekend, school_breaks, soft_day
from fora_desktop.domain.quota import counts_for
from fora_desktop.i18n import _, counted

ALL_UNITS: frozenset[int] = frozenset()
"""A local role in a board without municipalities is there for every one of them."""

SEARCHED_DAYS = 120
"""How far from the wanted day free times are looked for, in days."""
LONGEST_MEETING = timedelta(days=31)
WORKING_HOURS = (time(8), time(16))


class ConflictKind(StrEnum):
    HOLIDAY = "holiday"
    SOFT_DAY = "soft_day"
    SCHOOL_HOLIDAY = "school_holiday"
    ROOM = "room"
    ROLE = "role"
    PERSON = "person"
    SPACING = "spacing"
    BOARD_CLOSED = "board_closed"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One remark on one start: its kind, the start it concerns, and the sentence."""

    kind: ConflictKind
    start: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Seat:
    """A role that sits in a board, for the municipalities it sits there for (`ALL_UNITS` where it is not local)."""

    role: int
    name: str
    local: bool
    units: frozenset[int]

    def meets(self, other: "Seat") -> bool:
        """Whether both seats are taken by the same somebody."""
        if self.role != other.role:
            return False
        return not self.local or not self.units or not other.units or bool(self.units & other.units)


@dataclass(frozen=True, slots=True)
class Spacing:
    """That a board's meetings of a rule lie `even_days` apart at an even pace; `kind` is the rule's."""

    kind: str | None
    even_days: float


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """What a board brings to the choice of a time; `last_day` is the last one on which it exists."""

    id: int
    name: str
    first_day: date
    last_day: date | None
    units: frozenset[int]
    seats: tuple[Seat, ...]
    spacings: tuple[Spacing, ...]


@dataclass(frozen=True, slots=True)
class Booking:
    """A meeting's hold on a time: who sits in it and where; `meeting` is None for one that is only proposed."""

    meeting: int | None
    name: str
    start: datetime
    end: datetime
    boards: tuple[int, ...]
    kind: str | None
    place: str
    """Location and room as they read; the same words are the same room."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All that a proposed time is held against; `bookings` in order of their start."""

    boards: Mapping[int, BoardFacts]
    bookings: Sequence[Booking]
    breaks: Sequence[SchoolBreak]
    spacing_percent: int
    time_zone: str
    starts: Sequence[datetime]
    by_board: Mapping[int, Sequence[Booking]]

    @classmethod
    def of(
        cls,
        boards: Mapping[int, BoardFacts],
        bookings: Sequence[Booking],
        breaks: Sequence[SchoolBreak],
        spacing_percent: int,
        time_zone: str,
    ) -> "Surroundings":
        ordered = sorted(bookings, key=lambda booking: booking.start)
        by_board: dict[int, list[Booking]] = {}
        for booking in ordered:
            for board in booking.boards:
                by_board.setdefault(board, []).append(booking)
        return cls(
            boards, ordered, breaks, spacing_percent, time_zone, [booking.start for booking in ordered], by_board
        )

    def with_booking(self, booking: Booking) -> "Surroundings":
        """The same with one more meeting in it, for the rest of a series."""
        return Surroundings.of(
            self.boards, [*self.bookings, booking], self.breaks, self.spacing_percent, self.time_zone
        )

    def units(self, booking: Booking) -> frozenset[int]:
        return frozenset().union(*(self.boards[board].units for board in booking.boards))

    def overlapping(self, booking: Booking) -> Iterator[Booking]:
        first = bisect_left(self.starts, booking.start - LONGEST_MEETING)
        last = bisect_right(self.starts, booking.end)
        for other in self.bookings[first:last]:
            same = other.meeting is not None and other.meeting == booking.meeting
            if not same and other.start < booking.end and booking.start < other.end:
                yield other

    def counting_with(self, booking: Booking, board: int, kind: str | None) -> list[date]:
        """The days on which the board has another meeting that the same rule counts."""
        return [
            other.start.date()
            for other in self.by_board.get(board, ())
            if (other.meeting is None or other.meeting != booking.meeting) and counts_for(kind, other.kind)
        ]


def place_key(location: str, room: str) -> str:
    return ", ".join(part for part in (location.strip(), room.strip()) if part)


def conflicts(booking: Booking, around: Surroundings) -> list[Conflict]:
    """Everything that speaks against a time, the gravest first."""
    found = [
        *_outside_life(booking, around),
        *_double_booked(booking, around),
        *_calendar(booking, around),
        *_too_close(booking, around),
    ]
    return [Conflict(kind, booking.start, text) for kind, text in found]


def _outside_life(booking: Booking, around: Surroundings) -> Iterator[tuple[ConflictKind, str]]:
    day = booking.start.date()
    for board in (around.boards[each] for each in booking.boards):
        if day < board.first_day:
            yield (
                ConflictKind.BOARD_CLOSED,
                _("{board} findes først fra {day}.").format(
                    board=board.name, day=dates.day_month_year(board.first_day)
                ),
            )
        if board.last_day is not None and day > board.last_day:
            yield (
                ConflictKind.BOARD_CLOSED,
                _("{board} er nedlagt; sidste dag var {day}.").format(
                    board=board.name, day=dates.day_month_year(board.last_day)
                ),
            )


def _double_booked(booking: Booking, around: Surroundings) -> Iterator[tuple[ConflictKind, str]]:
    own = [seat for board in booking.boards for seat in around.boards[board].seats]
    for other in around.overlapping(booking):
        hours = _hours(other)
        if booking.place and booking.place.casefold() == other.place.casefold():
            yield (
                ConflictKind.ROOM,
                _("{place} er optaget {hours} af {meeting}.").format(
                    place=booking.place, hours=hours, meeting=other.name
                ),
            )
        theirs = [seat for board in other.boards for seat in around.boards[board].seats]
        told = dict.fromkeys(seat.name for seat in own if any(seat.meets(each) for each in theirs))
        for name in told:
            yield (
                ConflictKind.ROLE,
                _("{role} er i {meeting} {hours}.").format(role=name, meeting=other.name, hours=hours),
            )


def _hours(booking: Booking) -> str:
    return _("{start}–{end}").format(start=dates.hours(booking.start.time()), end=dates.hours(booking.end.time()))


def _calendar(booking: Booking, around: Surroundings) -> Iterator[tuple[ConflictKind, str]]:
    day = booking.start.date()
    name = holiday(day)
    if name is not None:
        yield ConflictKind.HOLIDAY, _("{holiday} er helligdag.").format(holiday=name)
    soft = soft_day(day)
    if soft is not None:
        yield ConflictKind.SOFT_DAY, _("{day} er ikke helligdag, men fridag for mange.").format(day=soft)
    for name_of_break, same in _by_name(school_breaks(day, around.units(booking), around.breaks)):
        text = _("{name} i {where}, {first}–{last}{unchecked}.").format(
            name=name_of_break,
            where=same[0].unit_name if len(same) == 1 else _("{n} kommuner").format(n=len(same)),
            first=dates.day_month(min(each.first for each in same)),
            last=dates.day_month(max(each.last for each in same)),
            unchecked="" if all(each.confirmed for each in same) else _(" (datoerne er ikke efterset)"),
        )
        yield ConflictKind.SCHOOL_HOLIDAY, text


def _by_name(breaks: Sequence[SchoolBreak]) -> list[tuple[str, list[SchoolBreak]]]:
    found: dict[str, list[SchoolBreak]] = {}
    for each in breaks:
        found.setdefault(each.name, []).append(each)
    return list(found.items())


def _too_close(booking: Booking, around: Surroundings) -> Iterator[tuple[ConflictKind, str]]:
    day = booking.start.date()
    for board in (around.boards[each] for each in booking.boards):
        nearest: tuple[int, date, float] | None = None
        for spacing in board.spacings:
            if not counts_for(spacing.kind, booking.kind):
                continue
            least = spacing.even_days * around.spacing_percent / 100
            for other in around.counting_with(booking, board.id, spacing.kind):
                distance = abs((other - day).days)
                if distance < least and (nearest is None or distance < nearest[0]):
                    nearest = distance, other, spacing.even_days
        if nearest is not None:
            distance, other, even = nearest
            yield (
                ConflictKind.SPACING,
                _("{distance} til {board}s møde {day}; et jævnt tempo er {even} dage.").format(
                    distance=counted(distance, _("Kun {n} dag"), _("Kun {n} dage")),
                    board=board.name,
                    day=dates.day_month(other),
                    even=round(even),
                ),
            )


def free_times(booking: Booking, around: Surroundings, not_before: date, wanted: int = 3) -> list[datetime]:
    """The nearest starts without any conflict: another hour of the same day, or the same hour of another working day.

    Nothing before `not_before` is proposed.
    """
    found: list[datetime] = []
    length = booking.end - booking.start
    for start in _candidates(booking, not_before):
        try:
            wallclock.check(start, around.time_zone)
        except wallclock.NoSuchTime:
            continue
        if not conflicts(replace(booking, start=start, end=start + length), around):
            found.append(start)
            if len(found) == wanted:
                break
    return found


def _candidates(booking: Booking, not_before: date) -> Iterator[datetime]:
    day, clock = booking.start.date(), booking.start.time()
    first, last = WORKING_HOURS
    hours = sorted(range(first.hour, last.hour + 1), key=lambda hour: abs(hour * 60 - clock.hour * 60 - clock.minute))
    if day >= not_before and not is_weekend(day):
        yield from (datetime.combine(day, time(hour)) for hour in hours if time(hour) != clock)
    for distance in range(1, SEARCHED_DAYS + 1):
        for other in (day + timedelta(distance), day - timedelta(distance)):
            if other >= not_before and not is_weekend(other):
                yield datetime.combine(other, clock)
