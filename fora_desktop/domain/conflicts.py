"""Who or what is booked twice, what the calendar forbids, and the nearest times that are free of all of it.

Conflicts warn; none of them ever stops a person who means it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache, partial
from itertools import chain, islice

from fora_desktop.domain import attending, busy_spans, dates, wallclock
from fora_desktop.domain.attending import Attending, Person, Sitter, Who
from fora_desktop.domain.busy_spans import Busy, Diary
from fora_desktop.domain.days import DayLayersFacts, Effect, SchoolBreak, is_weekend, school_breaks, usual_layers
from fora_desktop.domain.quota import counts_for
from fora_desktop.i18n import _, counted

ALL_UNITS: frozenset[int] = frozenset()
"""A local role in a board without municipalities is there for every one of them."""

SEARCHED_DAYS = 120
"""How far from the wanted day free times are looked for, in days."""
NEAR_DAYS = 14
"""So near to the wanted day another hour of the day is better than the same hour of a day further away."""
WORKING_HOURS = (time(8), time(16))
NAMED_PERSONS = 2
"""With more persons of one role in two meetings at once the role is told, and not each of them."""
MOST_OTHERS = 20
"""At one time so many other meetings are told of; nobody reads more."""


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
    """One remark on one start: its kind, the start it concerns, and the sentence; with `who` it is a person's."""

    kind: ConflictKind
    start: datetime
    text: str
    who: Who | None = None


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
        apart = self.local and other.local and self.units and other.units
        return not apart or bool(self.units & other.units)


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
    sitters: tuple[Sitter, ...] = ()
    """The persons who have its seats, whenever they do."""


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
    apologies: frozenset[int] = frozenset()
    """The persons who have said that they do not come."""
    instead: tuple[Person, ...] = ()
    """Who comes in their places."""


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
    """In order of their start."""
    longest: timedelta
    """Of the bookings of a day at most; none of them that begins earlier than this before a time reaches into it."""
    long: Sequence[Booking]
    """Those of more than a day."""
    layers: DayLayersFacts
    """The district's holidays and special days."""
    diaries: Mapping[int, Diary] = field(default_factory=dict)
    """What is known of persons' own calendars, of those who may be at the meetings of the boards asked for."""
    _known: dict[object, Attending] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(
        cls,
        boards: Mapping[int, BoardFacts],
        bookings: Sequence[Booking],
        breaks: Sequence[SchoolBreak],
        spacing_percent: int,
        time_zone: str,
        further: Sequence[Booking] = (),
        layers: DayLayersFacts | None = None,
        diaries: Mapping[int, Diary] | None = None,
    ) -> "Surroundings":
        """`further` are bookings of single boards that lie too far away to overlap; they count for the spacing.

        Without `layers` the holidays and special days are those of a new register.
        """
        ordered = sorted(bookings, key=lambda booking: booking.start)
        by_board: dict[int, list[Booking]] = {}
        for booking in (*ordered, *further):
            for board in booking.boards:
                by_board.setdefault(board, []).append(booking)
        for those in by_board.values():
            those.sort(key=_start)
        return cls(
            boards=boards,
            bookings=ordered,
            breaks=breaks,
            spacing_percent=spacing_percent,
            time_zone=time_zone,
            starts=[booking.start for booking in ordered],
            by_board=by_board,
            longest=_longest(ordered),
            long=_long(ordered),
            layers=usual_layers() if layers is None else layers,
            diaries=diaries or {},
        )

    def with_booking(self, booking: Booking) -> "Surroundings":
        """The same with one more meeting in it, for the rest of a series."""
        return self.with_bookings([booking])

    def with_bookings(self, bookings: Sequence[Booking]) -> "Surroundings":
        """The same with several meetings more in it."""
        ordered = sorted([*self.bookings, *bookings], key=lambda booking: booking.start)
        by_board = {board: list(known) for board, known in self.by_board.items()}
        for booking in bookings:
            for board in booking.boards:
                by_board.setdefault(board, []).append(booking)
        for those in by_board.values():
            those.sort(key=_start)
        return replace(
            self,
            bookings=ordered,
            starts=[booking.start for booking in ordered],
            by_board=by_board,
            longest=max(self.longest, _longest(bookings)),
            long=_long(ordered),
        )

    def attending(self, booking: Booking, without: tuple[int, ...] = ()) -> Attending:
        """The persons who are to be there, but for those who only sit in the boards `without`."""
        boards = tuple(board for board in booking.boards if board not in without)
        key = (boards, booking.start.date(), booking.apologies, booking.instead)
        known = self._known.get(key)
        if known is None:
            sitters = (sitter for board in boards for sitter in self.boards[board].sitters)
            known = self._known[key] = attending.attending(
                sitters, booking.start.date(), booking.apologies, booking.instead
            )
        return known

    def diary(self, person: int) -> Diary:
        return self.diaries.get(person, busy_spans.UNKNOWN)

    def can(self, person: Person, booking: Booking) -> bool:
        """Whether somebody is neither away, busy nor elsewhere at a meeting's time, as far as the register knows."""
        if person.away_on(_days(booking)) is not None or person.id in self.attending(booking):
            return False
        if not self.diary(person.id).is_free(booking.start, booking.end):
            return False
        return not any(person.id in self.attending(other) for other in self.overlapping(booking))

    def who(self, sitter: Sitter, booking: Booking) -> Who:
        """A person who cannot, and who of the substitutes can."""
        others = list(dict.fromkeys(attending.may_take(sitter, booking.start.date())))
        can = tuple(each for each in others if self.can(each, booking))
        return Who(
            person=sitter.person.id,
            name=sitter.person.name,
            board=sitter.board,
            role=sitter.role,
            can=can,
            cannot=tuple(each for each in others if each not in can),
        )

    def units(self, booking: Booking) -> frozenset[int]:
        return frozenset().union(*(self.boards[board].units for board in booking.boards))

    def are_municipal(self, booking: Booking) -> bool:
        """Whether municipalities take part: the boards', or a role that each of them has."""
        boards = [self.boards[board] for board in booking.boards]
        return any(board.units or any(seat.local for seat in board.seats) for board in boards)

    def overlapping(self, booking: Booking) -> Iterator[Booking]:
        first = bisect_left(self.starts, booking.start - self.longest)
        last = bisect_left(self.starts, booking.end)
        before = (other for other in self.long if other.start < booking.start - self.longest)
        for other in chain(before, self.bookings[first:last]):
            same = other.meeting is not None and other.meeting == booking.meeting
            if not same and other.start < booking.end and booking.start < other.end:
                yield other

    def nearest(self, booking: Booking, board: int, kind: str | None) -> date | None:
        """The nearest day on which the board has another meeting that the same rule counts; of two the earlier."""
        those, day = self.by_board.get(board, ()), booking.start.date()
        place = bisect_right(those, booking.start, key=_start)

        def first(places: range) -> Iterator[date]:
            others = (those[each] for each in places)
            counting = (
                other.start.date()
                for other in others
                if (other.meeting is None or other.meeting != booking.meeting) and counts_for(kind, other.kind)
            )
            return islice(counting, 1)

        around = chain(first(range(place - 1, -1, -1)), first(range(place, len(those))))
        return min(around, key=lambda other: abs((other - day).days), default=None)


def _start(booking: Booking) -> datetime:
    return booking.start


def _longest(bookings: Sequence[Booking]) -> timedelta:
    return max((each.end - each.start for each in bookings if each.end - each.start <= _A_DAY), default=timedelta())


def _long(ordered: Sequence[Booking]) -> list[Booking]:
    return [each for each in ordered if each.end - each.start > _A_DAY]


_A_DAY = timedelta(days=1)


@lru_cache(maxsize=2048)
def place_key(location: str, room: str) -> str:
    return ", ".join(part for part in (" ".join(location.split()), " ".join(room.split())) if part)


def conflicts(booking: Booking, around: Surroundings) -> list[Conflict]:
    """Everything that speaks against a time, the gravest first."""
    found = [
        *_outside_life(booking, around),
        *_double_booked(booking, around),
        *_away(booking, around),
        *_busy(booking, around),
        *_calendar(booking, around),
        *_too_close(booking, around),
    ]
    return [Conflict(each[0], booking.start, *each[1:]) for each in found]


def _outside_life(booking: Booking, around: Surroundings) -> Iterator[tuple[ConflictKind, str]]:
    day, last = booking.start.date(), _days(booking)[-1]
    for board in (around.boards[each] for each in booking.boards):
        if day < board.first_day:
            yield (
                ConflictKind.BOARD_CLOSED,
                _("{board} findes først fra {day}.").format(
                    board=board.name, day=dates.day_month_year(board.first_day)
                ),
            )
        if board.last_day is not None and last > board.last_day:
            yield (
                ConflictKind.BOARD_CLOSED,
                _("{board} er lukket; sidste dag var {day}.").format(
                    board=board.name, day=dates.day_month_year(board.last_day)
                ),
            )


def _days(booking: Booking) -> list[date]:
    """The days on which the meeting takes place; one that ends at midnight does not take the next day."""
    first = booking.start.date()
    last = max(first, (booking.end - timedelta(microseconds=1)).date())
    return [first + timedelta(distance) for distance in range((last - first).days + 1)]


Told = tuple[ConflictKind, str] | tuple[ConflictKind, str, Who]
"""The kind of a conflict, its sentence, and the person whom it is about, if so."""


def _double_booked(booking: Booking, around: Surroundings) -> Iterator[Told]:
    for other in islice(around.overlapping(booking), MOST_OTHERS):
        yield from between(booking, other, around)


def _away(booking: Booking, around: Surroundings) -> Iterator[Told]:
    """Who of those who are to come is away on one of the days."""
    for sitter in around.attending(booking).values():
        away = sitter.person.away_on(_days(booking))
        if away is not None:
            text = _("{name} er fraværende {days}.").format(name=sitter.person.name, days=away.words)
            yield _of_person(text, around.who(sitter, booking))


def _busy(booking: Booking, around: Surroundings, *, sure: bool = False) -> Iterator[Told]:
    """Who of those who are to come is busy by their own calendar; only what is `sure`, where that is asked for."""
    if not around.diaries:
        return
    for sitter in around.attending(booking).values():
        spans = around.diary(sitter.person.id).within(booking.start, booking.end)
        certain = [each for each in spans if not each.tentative]
        told = certain if sure else certain or spans
        if told and sitter.person.away_on(_days(booking)) is None:
            yield _of_person(_busy_words(sitter.person.name, told, booking), around.who(sitter, booking))


def _busy_words(name: str, spans: Sequence[Busy], booking: Booking) -> str:
    day = booking.start.date()
    words = (
        _("{name} er måske optaget {when} ifølge sin egen kalender ({read}).")
        if spans[0].tentative
        else _("{name} er optaget {when} ifølge sin egen kalender ({read}).")
    )
    return words.format(name=name, when=busy_spans.in_words(spans), read=busy_spans.read_words(spans, day))


def _of_person(text: str, who: Who) -> Told:
    return ConflictKind.PERSON, f"{text} {who.way_out}".strip(), who


def between(booking: Booking, other: Booking, around: Surroundings, seats: "Shared | None" = None) -> Iterator[Told]:
    """What two overlapping meetings take from each other, told of the first; `seats` may know it from before."""
    boards = around.boards
    if booking.place and booking.place.casefold() == other.place.casefold():
        yield (
            ConflictKind.ROOM,
            _("{place} er optaget {hours} af {meeting}.").format(
                place=booking.place, hours=_hours(other), meeting=other.name
            ),
        )
    for board in booking.boards:
        if board in other.boards:
            yield (
                ConflictKind.ROLE,
                _("{board} holder selv møde {hours}: {meeting}.").format(
                    board=boards[board].name, hours=_hours(other), meeting=other.name
                ),
            )
    shared = (seats or partial(shared_seats, boards))(booking.boards, other.boards)
    for name, who in _roles_and_persons(booking, other, around, shared):
        text = _("{who} er i {meeting} {hours}.").format(who=name, meeting=other.name, hours=_hours(other))
        yield (ConflictKind.ROLE, text) if who is None else _of_person(text, who)


def _roles_and_persons(
    booking: Booking, other: Booking, around: Surroundings, shared: Sequence[Seat]
) -> Iterator[tuple[str, Who | None]]:
    """Who would have to be in both: the role where nobody is known or many are, else the persons. Each is told once."""
    mine = around.attending(booking, other.boards)
    theirs = around.attending(other)
    both = {person: mine[person] for person in mine if person in theirs}
    filled = _filled(booking, around) & _filled(other, around) if shared else set()
    for seat in shared:
        its = [person for person, sitter in both.items() if sitter.seat == seat.role]
        if seat.role not in filled or len(its) > NAMED_PERSONS:
            yield seat.name, None
            both = {person: sitter for person, sitter in both.items() if person not in its}
    for sitter in both.values():
        yield sitter.person.name, around.who(sitter, booking)


def _filled(booking: Booking, around: Surroundings) -> set[int]:
    sitters = (sitter for board in booking.boards for sitter in around.boards[board].sitters)
    return attending.seats_filled(sitters, booking.start.date())


Shared = Callable[[tuple[int, ...], tuple[int, ...]], Sequence[Seat]]
"""The seats of roles that would have to be in two meetings at once, by the boards of both."""


def shared_seats(
    boards: Mapping[int, BoardFacts], of_one: tuple[int, ...], of_other: tuple[int, ...]
) -> tuple[Seat, ...]:
    """The roles that sit in both, each name once; a board that is in both itself is told of by its own name."""
    own = [seat for board in of_one if board not in of_other for seat in boards[board].seats]
    theirs = [seat for board in of_other for seat in boards[board].seats] if own else []
    found: dict[str, Seat] = {}
    for seat in own:
        if seat.name not in found and any(seat.meets(each) for each in theirs):
            found[seat.name] = seat
    return tuple(found.values())


def _hours(booking: Booking) -> str:
    if booking.start.date() != booking.end.date():
        return _("{start} {from_hour}–{end} {to_hour}").format(
            start=dates.day_month(booking.start.date()),
            from_hour=dates.hours(booking.start.time()),
            end=dates.day_month(booking.end.date()),
            to_hour=dates.hours(booking.end.time()),
        )
    return _("{start}–{end}").format(start=dates.hours(booking.start.time()), end=dates.hours(booking.end.time()))


def _calendar(booking: Booking, around: Surroundings) -> Iterator[tuple[ConflictKind, str]]:
    yield from _on_holidays(booking, around)
    yield from _on_special_days(booking, around)
    yield from _without_school(booking, around)


def _on_special_days(booking: Booking, around: Surroundings) -> Iterator[tuple[ConflictKind, str]]:
    for rule in around.layers.touched(booking.start, booking.end, around.are_municipal(booking)):
        if rule.effect == Effect.WARN:
            whose = _("kommunerne") if rule.municipal else _("mange")
            words = (
                _("{day} er ikke helligdag, men fridag for {whose}.")
                if rule.from_hour is None
                else _("{day} er ikke helligdag, men fridag for {whose} fra kl. {hour}.")
            )
            yield ConflictKind.SOFT_DAY, words.format(day=rule.name, whose=whose, hour=rule.from_hour)


def _without_school(booking: Booking, around: Surroundings) -> Iterator[tuple[ConflictKind, str]]:
    units = around.units(booking)
    held = dict.fromkeys(each for day in _days(booking) for each in school_breaks(day, units, around.breaks))
    for name_of_break, same in _by_name(list(held)):
        text = _("{name} i {where}, {first}–{last}{unchecked}.").format(
            name=name_of_break,
            where=same[0].unit_name if len(same) == 1 else _("{n} kommuner").format(n=len(same)),
            first=dates.day_month(min(each.first for each in same)),
            last=dates.day_month(max(each.last for each in same)),
            unchecked="" if all(each.confirmed for each in same) else _(" (datoerne er ikke efterset)"),
        )
        yield ConflictKind.SCHOOL_HOLIDAY, text


def _on_holidays(booking: Booking, around: Surroundings) -> Iterator[tuple[ConflictKind, str]]:
    for day in _days(booking):
        name = around.layers.holiday(day)
        if name is not None:
            yield ConflictKind.HOLIDAY, _("{holiday} er helligdag.").format(holiday=name)


def grave_alone(booking: Booking, around: Surroundings) -> list[Conflict]:
    """The grave things against a meeting that no other meeting has a part in (`between`)."""
    found: Iterator[Told] = chain(
        _outside_life(booking, around),
        _on_holidays(booking, around),
        _away(booking, around),
        _busy(booking, around, sure=True),
    )
    return [Conflict(each[0], booking.start, *each[1:]) for each in found]


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
            other = around.nearest(booking, board.id, spacing.kind)
            if other is None:
                continue
            distance = abs((other - day).days)
            if distance < least and (nearest is None or distance < nearest[0]):
                nearest = distance, other, spacing.even_days
        if nearest is not None:
            distance, other, even = nearest
            after = counted(distance, _("Kun {n} dag fra"), _("Kun {n} dage fra")) if distance else _("Samme dag som")
            yield (
                ConflictKind.SPACING,
                _("{distance} mødet {day} i {board}; ved et jævnt tempo er der {even} dage imellem.").format(
                    distance=after, board=board.name, day=dates.day_month(other), even=round(even)
                ),
            )


def free_times(
    booking: Booking,
    around: Surroundings,
    not_before: date,
    wanted: int = 3,
    within: int = SEARCHED_DAYS,
    beyond: int = 0,
) -> list[datetime]:
    """The nearest starts without any conflict, at most `within` days away, the nearest day first.

    They are another hour of the same day or the same hour of another working day; where there is none nearby, other
    hours of the days nearby. Nothing before `not_before` is proposed; weekends and holidays as the district wants it.
    Who has looked up to some days away goes on from there with `beyond`.
    """
    weekends = around.layers.weekends_proposed
    closed: dict[tuple[date, ...], bool] = {}

    def free_ones(candidates: Iterator[datetime], number: int) -> list[datetime]:
        return list(islice((each for each in candidates if _is_free(booking, each, around, closed)), number))

    found: list[datetime] = []
    if beyond == 0:
        near = min(NEAR_DAYS, within)
        nearby = chain(_same_day(booking, not_before, weekends), _same_hour(booking, not_before, 1, near, weekends))
        found = free_ones(nearby, wanted) or free_ones(_other_hours(booking, not_before, near, weekends), wanted)
    further = _same_hour(booking, not_before, max(beyond, NEAR_DAYS) + 1, within, weekends)
    return found + free_ones(further, wanted - len(found))


def is_free(booking: Booking, start: datetime, around: Surroundings) -> bool:
    """Whether nothing that free times keep clear of speaks against another start."""
    return _is_free(booking, start, around, {})


def _is_free(booking: Booking, start: datetime, around: Surroundings, closed: dict[tuple[date, ...], bool]) -> bool:
    """Whether nothing speaks against a start; days against which something does are remembered in `closed`."""
    try:
        wallclock.check(start, around.time_zone)
    except (wallclock.NoSuchTime, wallclock.YearIsOut):
        return False
    wanted = replace(booking, start=start, end=start + (booking.end - booking.start))
    key = tuple(_days(wanted))
    if key not in closed:
        proposed = around.layers.holidays_proposed
        closed[key] = any(not (proposed and each[0] == ConflictKind.HOLIDAY) for each in of_days(wanted, around))
    if closed[key] or around.layers.touched(wanted.start, wanted.end, around.are_municipal(wanted)):
        return False
    return not _is_anybody_busy(wanted, around) and next(_double_booked(wanted, around), None) is None


def _is_anybody_busy(booking: Booking, around: Surroundings) -> bool:
    """As `_busy`, without the sentences and the substitutes."""
    return bool(around.diaries) and not all(
        around.diary(person).is_free(booking.start, booking.end) for person in around.attending(booking)
    )


_OF_DAYS: Sequence[Callable[[Booking, Surroundings], Iterator[Told]]] = (
    _on_holidays,
    _without_school,
    _outside_life,
    _too_close,
    _away,
)
"""What speaks against a day whatever the hour."""


def of_days(booking: Booking, around: Surroundings) -> Iterator[Told]:
    """What speaks against a booking's days whatever the hour."""
    return chain.from_iterable(check(booking, around) for check in _OF_DAYS)


def _same_day(booking: Booking, not_before: date, weekends: bool) -> Iterator[datetime]:
    day = booking.start.date()
    if day >= not_before and (weekends or not is_weekend(day)):
        yield from _hours_of(day, booking.start.time())


def _same_hour(booking: Booking, not_before: date, nearest: int, furthest: int, weekends: bool) -> Iterator[datetime]:
    for day in _days_around(booking.start.date(), not_before, nearest, furthest, weekends):
        yield datetime.combine(day, booking.start.time())


def _other_hours(booking: Booking, not_before: date, furthest: int, weekends: bool) -> Iterator[datetime]:
    for day in _days_around(booking.start.date(), not_before, 1, furthest, weekends):
        yield from _hours_of(day, booking.start.time())


def _hours_of(day: date, clock: time) -> Iterator[datetime]:
    """The full hours of a working day, the one nearest to `clock` first."""
    first, last = WORKING_HOURS
    hours = sorted(range(first.hour, last.hour + 1), key=lambda hour: abs(hour * 60 - clock.hour * 60 - clock.minute))
    return (datetime.combine(day, time(hour)) for hour in hours if time(hour) != clock)


def _days_around(day: date, not_before: date, nearest: int, furthest: int, weekends: bool) -> Iterator[date]:
    """The days around a day, the later of two equally near ones first."""
    for distance in range(nearest, furthest + 1):
        for other in (day + timedelta(distance), day - timedelta(distance)):
            if other >= not_before and (weekends or not is_weekend(other)):
                yield other
