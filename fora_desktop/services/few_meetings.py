"""A question to the planner about a few meetings: the rest of the register is hours that their people do not have."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import reduce
from itertools import chain, pairwise
from math import gcd

from fora_desktop.domain import conflicts, wallclock
from fora_desktop.domain.attending import Attending, seats_filled
from fora_desktop.domain.conflicts import Booking, ConflictKind, Seat, Surroundings
from fora_desktop.domain.days import SpecialDayRule
from fora_desktop.domain.plan import (
    Hours,
    Order,
    PartMember,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    PlanWeights,
    Slot,
    Taken,
)
from fora_desktop.domain.planning import FACTOR, PlanSettings
from fora_desktop.i18n import _
from fora_desktop.services import few_rules
from fora_desktop.services.few_rules import Rules, rules
from fora_desktop.services.plan_chain import in_usable_days

DAY_MINUTES = 24 * 60
STEP = 30
"""Minutes between two starts that are tried; fewer where the meetings' own times ask for it."""
LEAST_STEP = 5
__all__ = ["Asked", "Item", "Rules", "TooLong", "days_between", "question", "rules", "without"]

OTHER_START = 10
"""Working days that a meeting goes farther before it gets another hour of the day."""
STAYS = 60
"""What it costs to move a meeting that only makes room for another."""
COUNCIL = 10
"""Not while the municipality's council meets, by how much the district minds; `OTHER_WEEK`: another Wednesday than the
second of the month, where that is wished; `OTHER_MONTH` a month that nobody has wished."""
OTHER_WEEK = 8
OTHER_MONTH = 60
_CLOSING = (ConflictKind.SCHOOL_HOLIDAY, ConflictKind.BOARD_CLOSED, ConflictKind.SPACING)


# --- the meetings ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Item:
    """A meeting that is to get a time, or another one. `booking` is how it lies now, or how it is wished."""

    key: int
    """Its number in the question."""
    booking: Booking
    first: date
    last: date
    """The days that will do."""
    number: int = 1
    """Its place among the board's meetings."""
    stays: bool = False
    """It would rather stay where it is."""
    keeps_weekday: bool = False
    any_room: bool = False
    """Whichever of the house's rooms is free will do, where it has one of them."""

    @property
    def minutes(self) -> int:
        return (self.booking.end - self.booking.start) // timedelta(minutes=1)

    @property
    def clock(self) -> time:
        return self.booking.start.time()

    def on(self, day: date) -> Booking:
        """The same at the same hour of another day."""
        start = datetime.combine(day, self.clock)
        return replace(self.booking, start=start, end=start + (self.booking.end - self.booking.start))


class TooLong(Exception):
    """A meeting that goes over midnight: no planner of days can place it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The question, and what its numbers mean."""

    request: PlanRequest
    items: Mapping[int, Item]


@dataclass(frozen=True, slots=True)
class _Group:
    """Items of the same boards, as long and in the same place: one board of the question."""

    id: int
    items: tuple[Item, ...]
    days: tuple[date, ...]

    @property
    def item(self) -> Item:
        return self.items[0]

    @property
    def stand_in(self) -> int:
        """Nobody: who stands for the room, for the seats that nobody is known in, and for hours that are not used."""
        return -self.id


def question(
    around: Surroundings,
    held: Rules,
    items: Sequence[Item],
    working_days: Sequence[date],
    *,
    away: Mapping[int, Collection[date]] | None = None,
    strict: bool = True,
    step: int = STEP,
) -> Asked:
    """What the planner is asked: `items` at some of the days, everything else where it is.

    `around` holds the meetings that stay and not the items. `away` are days on which persons are gone beside those
    that the register knows. What is not `strict` leaves out what only the year plan asks for: time for the journey,
    so many meetings a day, persons' own hours, order between forums, a wished distance; `few_rules.against` tells of
    it. Raises TooLong.
    """
    if any(item.minutes >= DAY_MINUTES or item.booking.end.date() != item.booking.start.date() for item in items):
        raise TooLong
    after: Mapping[int, tuple[Order, ...]] = {}
    if strict:
        items, after = _in_order(items, around, held)
    grid = _Grid.of(held.settings, items, step)
    people = _People(around, held, away or {}, strict)
    groups = _groups(items, working_days)
    boards = [_board(group, around, held, people, grid, strict=strict) for group in groups]
    meetings = [
        replace(_meeting(item, group.id, working_days, around, held, grid), after=after.get(item.key, ()))
        for group in groups
        for item in group.items
    ]
    for group in groups:
        people.take(group)
        people.close(group, grid)
    request = PlanRequest(
        year=working_days[0].year,
        days=tuple(working_days),
        people=people.found(),
        boards=tuple(boards),
        meetings=tuple(sorted(meetings, key=lambda each: each.id)),
        day_start=grid.day_start,
        slot_minutes=grid.step,
        slots_per_day=grid.slots,
        rooms=len(held.rooms),
        most_a_day=held.settings.most_a_day if strict else len(items) + conflicts.MOST_OTHERS,
        travel_minutes=held.settings.travel_minutes if strict else 0,
        weights=_weights(held, items),
        travel=held.travel if strict else (),
    )
    return Asked(request, {item.key: item for item in items})


def _in_order(
    items: Sequence[Item], around: Surroundings, held: Rules
) -> tuple[list[Item], dict[int, tuple[Order, ...]]]:
    """The items between the days that the order between forums leaves them, and those that bind each other.

    A day that the order does not leave at all to a meeting binds it to nothing: that is told of the time it gets.
    """
    if not held.orders:
        return list(items), {}
    every = around.with_bookings([item.booking for item in items])
    by_meeting = {item.booking.meeting: item.key for item in items if item.booking.meeting is not None}
    found: list[Item] = []
    after: dict[int, list[Order]] = defaultdict(list)
    for item in items:
        first, last = item.first, item.last
        for bound in few_rules.bounds(item.booking, every, held):
            other = by_meeting.get(bound.other.meeting) if bound.other.meeting is not None else None
            if other is not None:
                if other != item.key and not any(each.meeting == item.key for each in after[other]):
                    after[item.key].append(Order(other, bound.least, bound.most))
            elif max(first, bound.first) <= min(last, bound.last):
                first, last = max(first, bound.first), min(last, bound.last)
        found.append(replace(item, first=first, last=last))
    return found, {key: tuple(its) for key, its in after.items()}


def _groups(items: Sequence[Item], working_days: Sequence[date]) -> list[_Group]:
    alike: dict[tuple[tuple[int, ...], int, str], list[Item]] = defaultdict(list)
    for item in items:
        place = "" if item.any_room else item.booking.place.casefold()
        alike[item.booking.boards, item.minutes, place].append(item)
    found = []
    for number, its in enumerate(alike.values(), 1):
        days = tuple(day for day in working_days if any(item.first <= day <= item.last for item in its))
        found.append(_Group(number, tuple(its), days))
    return found


def _weights(held: Rules, items: Sequence[Item]) -> PlanWeights:
    weekday, hour = (FACTOR[each] for each in (held.settings.weekday, held.settings.hour))
    return PlanWeights(
        day_from_target=1,
        other_weekday=2 * weekday,
        other_half_day=hour,
        other_start=OTHER_START,
        council=COUNCIL * FACTOR[held.settings.councils],
        month=OTHER_MONTH,
        special=OTHER_WEEK * weekday,
        moved=STAYS if any(item.stays for item in items) else 0,
    )


@dataclass(frozen=True, slots=True)
class _Grid:
    """The minutes of a day in which starts are tried."""

    start: int
    step: int
    slots: int
    opens: int
    closes: int
    """The district's own day; a meeting that lies outside of it keeps its own hour."""

    @classmethod
    def of(cls, settings: PlanSettings, items: Sequence[Item], step: int) -> "_Grid":
        """As wide as the district's day and the meetings' own hours; so fine that it has their starts."""
        starts = [_minutes(item.clock) for item in items]
        fine = max(LEAST_STEP, reduce(gcd, (abs(start - starts[0]) for start in starts), step))
        opens, closes = _minutes(settings.day_start), _minutes(settings.day_end)
        lowest, highest = min(opens, *starts), max(closes, *(_minutes(each.clock) + each.minutes for each in items))
        first = starts[0] - -(-(starts[0] - lowest) // fine) * fine
        if first < 0:
            first += fine
        slots = min(-(-(highest - first) // fine), (DAY_MINUTES - 1 - first) // fine)
        return cls(first, fine, slots, opens, closes)

    @property
    def day_start(self) -> time:
        return _clock(self.start)

    def has(self, clock: time) -> bool:
        return (_minutes(clock) - self.start) % self.step == 0

    def closed(self, items: Iterable[Item]) -> Iterator[tuple[time, time]]:
        """The hours around the district's day at which none of the meetings lies now either."""
        own = ((_minutes(item.clock), _minutes(item.clock) + item.minutes) for item in items)
        at, last = self.start, self.start + self.step * self.slots
        for begin, until in sorted({(self.opens, self.closes), *own}):
            if begin > at:
                yield _clock(at), _clock(begin)
            at = max(at, until)
        if last > at:
            yield _clock(at), _clock(last)


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _clock(minutes: int) -> time:
    return time(*divmod(max(0, min(minutes, DAY_MINUTES - 1)), 60))


def _board(
    group: _Group, around: Surroundings, held: Rules, people: "_People", grid: _Grid, *, strict: bool
) -> PlanBoard:
    item = group.item
    whole, part = people.members(group)
    wish = held.wish(item.booking.boards)
    weekdays = wish.weekdays if wish.is_heard else None
    forbidden = {day for day in group.days if _is_closed(item.on(day), around)}
    if strict:
        forbidden |= _too_near(group, around, held)
    if weekdays is None:
        weekdays = frozenset({item.booking.start.weekday()}) if item.keeps_weekday else frozenset(range(7))
    return PlanBoard(
        id=group.id,
        members=whole,
        part_members=part,
        minutes=item.minutes,
        preferred_weekdays=weekdays,
        preferred_half="am" if wish.half == "am" else "pm" if wish.half == "pm" else "",
        preferred_start=item.clock if grid.has(item.clock) else None,
        forbidden_days=frozenset(forbidden),
        name=around.boards[item.booking.boards[0]].name,
        avoided=held.avoided(item.booking, around, group.days),
        needs_room=item.any_room,
        place=held.place(item.booking, around) if strict else "",
        room="" if item.any_room else item.booking.place,
        strength=wish.counts if wish.is_heard else 1,
    )


def _too_near(group: _Group, around: Surroundings, held: Rules) -> set[date]:
    """The days that are nearer to another meeting of the board than is wished."""
    found: set[date] = set()
    for board in group.item.booking.boards:
        apart = held.wish((board,)).gap_days
        others = [each.start.date() for each in around.by_board.get(board, ())] if apart else []
        found.update(day for day in group.days if any(abs((day - other).days) < apart for other in others))
    return found


def _is_closed(booking: Booking, around: Surroundings) -> bool:
    """Whether something speaks against the day whatever the hour, other than who is away."""
    if any(told[0] in _CLOSING for told in conflicts.of_days(booking, around)):
        return True
    return any(rule.from_hour is None for rule in _special(booking, around))


def _special(booking: Booking, around: Surroundings) -> Iterable[SpecialDayRule]:
    midnight = wallclock.midnight(booking.start.date())
    return around.layers.touched(midnight, midnight + timedelta(1), around.are_municipal(booking))


def _meeting(
    item: Item, board: int, every: Sequence[date], around: Surroundings, held: Rules, grid: _Grid
) -> PlanMeeting:
    wanted = item.booking.start.date()
    its = [day for day in every if item.first <= day <= item.last]
    lies = Slot(wanted, item.clock) if wanted in every and grid.has(item.clock) else None
    return PlanMeeting(
        id=item.key,
        board=board,
        number=item.number,
        target=min(its or every, key=lambda day: (abs((day - wanted).days), day)),
        min_gap_days=_gap(item, around, held),
        earliest=item.first,
        latest=item.last,
        present=lies if item.stays else None,
        kind=item.booking.kind or "",
    )


def _gap(item: Item, around: Surroundings, held: Rules) -> int:
    """Usable days between two of the board's meetings at the least; `conflicts` counts them in calendar days."""
    boards = item.booking.boards
    shares = (
        spacing.even_days * around.spacing_percent / 100
        for board in boards
        for spacing in around.boards[board].spacings
    )
    wished = (float(held.wish((board,)).gap_days) for board in boards)
    return in_usable_days(max(chain(shares, wished), default=1.0), around.layers)


# --- the people -----------------------------------------------------------------------------------------------------


class _People:
    """Who sits in the boards of the items, and when each of them cannot; rooms and unfilled seats beside them."""

    def __init__(self, around: Surroundings, held: Rules, away: Mapping[int, Collection[date]], strict: bool) -> None:
        self._around, self._held, self._strict = around, held, strict
        self._away = away
        self._names: dict[int, str] = {}
        self._absent: dict[int, set[date]] = defaultdict(set)
        self._taken: dict[int, set[Taken]] = defaultdict(set)
        self._closed: dict[int, list[tuple[time, time]]] = {}
        self._attending: dict[tuple[tuple[int, ...], date], Attending] = {}
        self._filled: dict[tuple[tuple[int, ...], date], set[int]] = {}
        self._seats: dict[tuple[tuple[int, ...], tuple[int, ...]], tuple[Seat, ...]] = {}
        self._on = _by_day(around.bookings)
        self._full: dict[date, list[Taken]] = {}

    def members(self, group: _Group) -> tuple[tuple[int, ...], tuple[PartMember, ...]]:
        """Those who sit there on all the days, and those who do on some; and who stands for the room."""
        there: dict[int, list[date]] = defaultdict(list)
        for day in group.days:
            for who, sitter in self._there(group, day).items():
                there[who].append(day)
                self._names[who] = sitter.person.name
                if sitter.person.away_on([day]) is not None or day in self._away.get(who, ()):
                    self._absent[who].add(day)
        self._names[group.stand_in] = _("Lokalet eller en plads uden kendt person")
        whole = [who for who, its in there.items() if len(its) == len(group.days)]
        part = [PartMember(who, its[0], its[-1]) for who, its in there.items() if len(its) < len(group.days)]
        return (*whole, group.stand_in), tuple(part)

    def _there(self, group: _Group, day: date) -> Attending:
        key = (group.item.booking.boards, day)
        if key not in self._attending:
            self._attending[key] = self._around.attending(group.item.on(day))
        return self._attending[key]

    def take(self, group: _Group) -> None:
        """Note what its people, its room and its unfilled seats are taken by on the days that will do."""
        for day in group.days:
            lies = group.item.on(day)
            if group.item.any_room:
                self._take_rooms(group, day)
            for rule in _special(lies, self._around):
                if rule.from_hour is not None:
                    self._taken[group.stand_in].add(Taken(day, time(rule.from_hour), time.max))
            there = self._there(group, day)
            for other in self._on.get(day, ()):
                self._take_of(group, lies, there, other, day)
        self._take_busy(group)

    def _take_rooms(self, group: _Group, day: date) -> None:
        """The hours at which all of the house's rooms are taken."""
        if day not in self._full:
            self._full[day] = _all_taken(self._held, self._on.get(day, ()), day)
        self._taken[group.stand_in].update(self._full[day])

    def _take_of(self, group: _Group, lies: Booking, there: Attending, other: Booking, day: date) -> None:
        """Whose time another meeting takes on a day."""
        begins, ends = _within(other.start, other.end, day)
        place = self._held.place(other, self._around) if self._strict else None
        for who in self._around.attending(other):
            if who in there:
                self._taken[who].add(Taken(day, begins, ends, place))
        if self._is_same_thing(lies, other, any_room=group.item.any_room):
            self._taken[group.stand_in].add(Taken(day, begins, ends))

    def _is_same_thing(self, lies: Booking, other: Booking, *, any_room: bool) -> bool:
        """Whether two meetings want the same room, the same board, or a seat that nobody is known to have."""
        if not any_room and lies.place and lies.place.casefold() == other.place.casefold():
            return True
        if not set(lies.boards).isdisjoint(other.boards):
            return True
        key = lies.boards, other.boards
        if key not in self._seats:
            self._seats[key] = conflicts.shared_seats(self._around.boards, *key)
        seats = self._seats[key]
        return bool(seats) and any(
            seat.role not in self._filled_in(lies) or seat.role not in self._filled_in(other) for seat in seats
        )

    def _filled_in(self, booking: Booking) -> set[int]:
        key = booking.boards, booking.start.date()
        if key not in self._filled:
            sitters = (sitter for board in booking.boards for sitter in self._around.boards[board].sitters)
            self._filled[key] = seats_filled(sitters, booking.start.date())
        return self._filled[key]

    def _take_busy(self, group: _Group) -> None:
        """When each of them is busy by their own calendar, sure or not."""
        if not self._around.diaries or not group.days:
            return
        first, until = wallclock.midnight(group.days[0]), wallclock.midnight(group.days[-1]) + timedelta(1)
        for who in {who for day in group.days for who in self._there(group, day)}:
            for span in self._around.diary(who).within(first, until):
                for day in _days_of(span.start, span.end):
                    self._taken[who].add(Taken(day, *_within(span.start, span.end, day)))

    def close(self, group: _Group, grid: _Grid) -> None:
        self._closed[group.stand_in] = list(grid.closed(group.items))

    def found(self) -> tuple[PlanPerson, ...]:
        return tuple(self._person(who) for who in sorted(self._names))

    def _person(self, who: int) -> PlanPerson:
        blocked = [Hours(weekday, *each) for each in self._closed.get(who, ()) for weekday in range(7)]
        if self._strict:
            blocked += self._held.hours.get(who, ())
        return PlanPerson(
            id=who,
            absent=frozenset(self._absent.get(who, ())),
            blocked=tuple(blocked),
            taken=tuple(sorted(self._taken.get(who, ()), key=lambda each: (each.day, each.start, each.end))),
            most_a_day=self._held.most.get(who) if self._strict else None,
            name=self._names[who],
        )


def _all_taken(held: Rules, bookings: Iterable[Booking], day: date) -> list[Taken]:
    """When each of the house's rooms is taken on a day."""
    having = [(held.room(each.place), *_within(each.start, each.end, day)) for each in bookings]
    having = [each for each in having if each[0]]
    edges = sorted({edge for _room, begins, ends in having for edge in (begins, ends)})
    return [
        Taken(day, begins, ends)
        for begins, ends in pairwise(edges)
        if len({room for room, first, last in having if first <= begins and ends <= last}) >= len(held.rooms)
    ]


def _by_day(bookings: Iterable[Booking]) -> dict[date, list[Booking]]:
    found: dict[date, list[Booking]] = defaultdict(list)
    for each in bookings:
        for day in _days_of(each.start, each.end):
            found[day].append(each)
    return found


def _days_of(start: datetime, end: datetime) -> Iterator[date]:
    last = max(start.date(), (end - timedelta(microseconds=1)).date())
    for distance in range((last - start.date()).days + 1):
        yield start.date() + timedelta(distance)


def _within(start: datetime, end: datetime, day: date) -> tuple[time, time]:
    """What of it lies on a day; to midnight it is the last moment of the day."""
    return start.time() if start.date() == day else time(), end.time() if end.date() == day else time.max


# --- days -----------------------------------------------------------------------------------------------------------


def days_between(around: Surroundings, first: date, last: date) -> list[date]:
    """The days on which meetings are proposed: working days, and others where the district wants it."""
    every = (first + timedelta(distance) for distance in range((last - first).days + 1))
    return [day for day in every if around.layers.may_be_proposed(day)]


def without(around: Surroundings, meetings: Collection[int]) -> Surroundings:
    """The same with some meetings out of the way."""
    gone = set(meetings)
    near = [booking for booking in around.bookings if booking.meeting not in gone]
    known = {booking.meeting for booking in near} | gone
    far = {id(each): each for each in chain.from_iterable(around.by_board.values()) if each.meeting not in known}
    return Surroundings.of(
        around.boards,
        near,
        around.breaks,
        around.spacing_percent,
        around.time_zone,
        list(far.values()),
        layers=around.layers,
        diaries=around.diaries,
    )
