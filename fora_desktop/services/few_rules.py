"""The rules and wishes of the year plan, as far as a few meetings and their people are concerned: read once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, plan_words
from fora_desktop.domain.conflicts import Booking, Surroundings
from fora_desktop.domain.forum import Board, Forum, Unit
from fora_desktop.domain.people import Person
from fora_desktop.domain.plan import Avoided, Hours, Travel
from fora_desktop.domain.planning import (
    COUNTS,
    MIDDLE,
    NONE,
    CouncilMeeting,
    ForumOrder,
    PersonHours,
    PlanSettings,
    PlanWish,
    TravelTime,
)
from fora_desktop.i18n import _
from fora_desktop.services import plan_settings
from fora_desktop.services.plan_days import councils_of, months_of, ordinal_days
from fora_desktop.services.plan_orders import partners

NEAR = 45
"""A meeting and one of another forum belong together up to so many usable days from where they ought to be."""
SEEN = timedelta(days=150)
"""So far on either side of a meeting the other forum's are looked for."""
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Wished:
    """What the year plan is told of some boards' hours and days (Forudsætninger)."""

    weekdays: frozenset[int] | None = None
    half: str = ""
    hour: time | None = None
    counts: int = COUNTS[MIDDLE]
    is_heard: bool = True
    """Its weekday and its hours are asked for."""
    months: frozenset[int] = frozenset()
    ordinal: str = ""
    gap_days: int = 0
    uses_rooms: bool = False
    """It takes one of the house's rooms, as somebody has said."""


NO_WISH = Wished()


@dataclass(frozen=True, slots=True)
class Follows:
    """That the meetings of a forum lie so many usable days after those of another."""

    forum: int
    other: int
    least: int
    most: int

    def turned(self) -> "Follows":
        """The same as the other forum sees it."""
        return Follows(self.other, self.forum, -self.most, -self.least)


@dataclass(frozen=True, slots=True)
class Rules:
    """All of it, as plain values: it is used where the session is closed by then."""

    settings: PlanSettings
    wishes: Mapping[int, Wished]
    """By board."""
    hours: Mapping[int, tuple[Hours, ...]]
    """By person when they never meet."""
    most: Mapping[int, int]
    """By person how many meetings a day at the most, where that is another number than the district's."""
    orders: tuple[Follows, ...]
    forums: Mapping[int, tuple[int, ...]]
    """By forum its boards."""
    names: Mapping[int, str]
    """Of the municipalities."""
    travel: tuple[Travel, ...]
    councils: tuple[CouncilMeeting, ...]
    rooms: tuple[str, ...]
    """The house's own."""

    def wish(self, boards: Sequence[int]) -> Wished:
        return self.wishes.get(boards[0], NO_WISH) if boards else NO_WISH

    def place(self, booking: Booking, around: Surroundings) -> str:
        """The municipality that a meeting is held in; nothing is the house."""
        units = around.boards[booking.boards[0]].units if booking.boards else frozenset()
        return self.names.get(next(iter(units)), "") if len(units) == 1 else ""

    def room(self, place: str) -> str:
        """Which of the house's rooms a place is, if any; its name folded."""
        folded = place.casefold()
        names = (name.casefold() for name in self.rooms)
        return next((name for name in names if folded == name or folded.endswith(f", {name}")), "")

    def takes_any_room(self, booking: Booking) -> bool:
        """Whether a meeting will do with whichever of the house's rooms is free."""
        if not self.rooms:
            return False
        return bool(self.room(booking.place)) or (not booking.place and self.wish(booking.boards).uses_rooms)

    def avoided(self, booking: Booking, around: Surroundings, days: Sequence[date]) -> tuple[Avoided, ...]:
        """What its boards would rather not have on the days: councils that meet, other months, other weeks."""
        if not days:
            return ()
        wish, units = self.wish(booking.boards), around.units(booking)
        found: list[Avoided] = []
        for year in sorted({day.year for day in days}):
            if self.settings.councils != NONE and around.are_municipal(booking):
                found += councils_of(self.councils, self.names, units, year)
            found += months_of(wish.months, year)
        found += _other_days(wish.ordinal, days)
        return tuple(each for each in found if each.first <= days[-1] and days[0] <= each.last)


def _other_days(ordinal: str, days: Sequence[date]) -> Iterator[Avoided]:
    """All days but those of a rule like `2. onsdag i måneden`."""
    if not ordinal:
        return
    own = {day for year in {day.year for day in days} for day in ordinal_days(ordinal, year)}
    reason = _("ikke {days}, som ønsket").format(days=plan_words.ordinal_words(ordinal))
    for day in days:
        if day not in own:
            yield Avoided(day, day, reason, "special")


def rules(session: Session, boards: Collection[int]) -> Rules:
    """Read once for some boards; a board's own wish replaces its forum's."""
    settings = plan_settings.in_force(session)
    hours: dict[int, list[Hours]] = defaultdict(list)
    for row in session.scalars(select(PersonHours)):
        hours[row.person_id].append(Hours(row.weekday, row.start, row.end))
    limits = session.execute(select(Person.id, Person.most_a_day).where(Person.most_a_day.is_not(None)))
    forums: dict[int, list[int]] = defaultdict(list)
    for board, forum in session.execute(select(Board.id, Board.forum_id).order_by(Board.id)):
        forums[forum].append(board)
    names = {row.id: row.name for row in session.execute(select(Unit.id, Unit.name))}
    councils = session.scalars(select(CouncilMeeting).order_by(CouncilMeeting.id)).all()
    for each in (settings, *councils):
        if each in session:
            session.expunge(each)
    return Rules(
        settings=settings,
        wishes=_wishes(session, boards),
        hours={who: tuple(its) for who, its in hours.items()},
        most={person: number for person, number in limits if number is not None},
        orders=tuple(
            Follows(row.forum_id, row.other_id, row.min_days, row.max_days)
            for row in session.scalars(select(ForumOrder).where(ForumOrder.is_on).order_by(ForumOrder.id))
        ),
        forums={forum: tuple(its) for forum, its in forums.items()},
        names=names,
        travel=tuple(
            Travel(names[row.unit_id], names[row.other_id], row.minutes) for row in session.scalars(select(TravelTime))
        ),
        councils=tuple(councils),
        rooms=tuple(filter(None, (" ".join(line.split()) for line in settings.rooms.splitlines()))),
    )


def _wishes(session: Session, boards: Collection[int]) -> dict[int, Wished]:
    of_board: dict[int, PlanWish] = {}
    of_forum: dict[int, PlanWish] = {}
    for wish in session.scalars(select(PlanWish)):
        if wish.board_id is not None:
            of_board[wish.board_id] = wish
        elif wish.forum_id is not None:
            of_forum[wish.forum_id] = wish
    found = {}
    for board, forum, weekday, hour in session.execute(
        select(Board.id, Forum.id, Forum.usual_weekday, Forum.usual_time)
        .join(Forum, Forum.id == Board.forum_id)
        .where(Board.id.in_(list(boards)))
    ):
        usual = None if weekday is None else frozenset({weekday})
        own = of_board.get(board) or of_forum.get(forum)
        found[board] = Wished(usual, "", hour) if own is None else _wished(own, usual, hour)
    return found


def _wished(wish: PlanWish, usual: frozenset[int] | None, hour: time | None) -> Wished:
    weekdays = frozenset(int(digit) for digit in wish.weekdays)
    if not weekdays and wish.ordinal:
        weekdays = frozenset(day for _place, day in plan_words.places_of(wish.ordinal))
    return Wished(
        weekdays=weekdays or usual,
        half=wish.half,
        hour=wish.hour or hour,
        counts=COUNTS[wish.strength],
        is_heard=wish.strength != NONE,
        months=frozenset(plan_words.months_of(wish.months)),
        ordinal=wish.ordinal,
        gap_days=wish.gap_days or 0,
        uses_rooms=bool(wish.uses_rooms),
    )


def other_rooms(moved: Sequence[Booking], around: Surroundings, held: Rules) -> dict[int, str]:
    """By meeting another of the house's rooms, where the one that it has is taken at its new time and one is free."""
    now = {each.meeting: held.room(each.place) for each in moved}
    found: dict[int, str] = {}
    for at in sorted(moved, key=lambda each: (each.start, each.meeting or 0)):
        if at.meeting is None or not now[at.meeting]:
            continue
        taken = {now.get(other.meeting) or held.room(other.place) for other in around.overlapping(at)}
        free = [room for room in held.rooms if room.casefold() not in taken]
        if now[at.meeting] in taken and free:
            found[at.meeting] = free[0]
            now[at.meeting] = free[0].casefold()
    return found


# --- order between forums -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bound:
    """The days that a meeting has beside one of another forum."""

    first: date
    last: date
    other: Booking
    least: int
    most: int
    """Usable days after the other; negative before it."""

    @property
    def words(self) -> str:
        return plan_words.order_words(self.least, self.most)


class Days:
    """Usable days, counted."""

    def __init__(self, around: Surroundings, first: date, last: date) -> None:
        number = (last - first).days + 1
        every = (first + ONE_DAY * distance for distance in range(number))
        self.days = [day for day in every if around.layers.may_be_proposed(day)]
        self._places: dict[date, int] = {}
        place = 0
        for distance in range(number):
            day = first + ONE_DAY * distance
            self._places[day] = place
            place += place < len(self.days) and self.days[place] == day

    def place(self, day: date) -> int | None:
        """Of the first usable day that is not before it; None too far away."""
        return self._places.get(day)

    def shifted(self, place: int, days: int) -> date:
        return self.days[min(max(place + days, 0), len(self.days) - 1)]


def bounds(booking: Booking, around: Surroundings, held: Rules) -> tuple[Bound, ...]:
    """What order between forums asks of a meeting, by those of the other forums that stand near it."""
    asked = [
        (board, each)
        for board in booking.boards
        for order in held.orders
        for each in (order, order.turned())
        if board in held.forums.get(each.forum, ()) and held.forums.get(each.other)
    ]
    if not asked:
        return ()
    day = booking.start.date()
    days = Days(around, day - 2 * SEEN, day + 2 * SEEN)
    here = days.place(day)
    if here is None or not days.days:
        return ()
    units = {board: facts.units for board, facts in around.boards.items()}
    found = []
    for board, order in asked:
        for other in _belongs(order, board, held, units):
            bound = _bound(booking, board, other, order, around, days, here)
            if bound is not None:
                found.append(bound)
    return tuple(found)


def _belongs(order: Follows, board: int, held: Rules, units: Mapping[int, frozenset[int]]) -> Sequence[int]:
    """The boards of the other forum that a board goes with, whichever of the two the order is written for."""
    mine, theirs = held.forums[order.forum], held.forums[order.other]
    if any(each.forum == order.forum and each.other == order.other for each in held.orders):
        return partners(units, board, theirs, mine.index(board))
    return [other for place, other in enumerate(theirs) if board in partners(units, other, mine, place)]


def _bound(
    booking: Booking, board: int, other: int, order: Follows, around: Surroundings, days: Days, here: int
) -> Bound | None:
    """By the nearest of the other board's meetings that has no nearer one of this board."""
    middle = (order.least + order.most) // 2

    def far(one: int, two: int) -> int:
        return abs(one - two - middle)

    near = list(_places(around.by_board.get(other, ()), days))
    if not near:
        return None
    place, nearest = min(near, key=lambda each: far(here, each[0]))
    own = [one for one, _each in _places(_others(around.by_board.get(board, ()), booking), days)]
    if far(here, place) > NEAR or any(far(one, place) < far(here, place) for one in own):
        return None
    first, last = days.shifted(place, order.least), days.shifted(place, order.most)
    return Bound(first, last, nearest, order.least, order.most)


def _places(bookings: Iterable[Booking], days: Days) -> Iterator[tuple[int, Booking]]:
    for each in bookings:
        place = days.place(each.start.date())
        if place is not None:
            yield place, each


# --- in words -------------------------------------------------------------------------------------------------------


def against(booking: Booking, around: Surroundings, held: Rules) -> tuple[str, ...]:
    """What of the year plan's rules and wishes a time does not keep, in sentences; `around` may hold the meeting."""
    day = booking.start.date()
    told = [*_order(booking, around, held), *_gap(booking, around, held), *_people(booking, around, held)]
    begins, ends = booking.start.time(), booking.end.time() if booking.end.date() == day else time.max
    for each in held.avoided(booking, around, [day]):
        if (each.start or time.min) < ends and begins < (each.end or time.max):
            told.append(f"{each.reason[:1].upper()}{each.reason[1:]}.")
    return tuple(dict.fromkeys(told))


def _order(booking: Booking, around: Surroundings, held: Rules) -> Iterator[str]:
    for bound in bounds(booking, around, held):
        if not bound.first <= booking.start.date() <= bound.last:
            name = around.boards[bound.other.boards[0]].name
            yield _("Skal ligge {days} {board} den {day}.").format(
                days=bound.words, board=name, day=dates.day_month(bound.other.start.date())
            )


def _gap(booking: Booking, around: Surroundings, held: Rules) -> Iterator[str]:
    day = booking.start.date()
    for board in booking.boards:
        wanted = held.wish((board,)).gap_days
        others = [each.start.date() for each in _others(around.by_board.get(board, ()), booking)]
        nearest = min(others, key=lambda other: abs((other - day).days), default=None)
        if nearest is not None and abs((nearest - day).days) < wanted:
            yield _("{days} fra mødet {day} i {board}; ønsket er {wanted}.").format(
                days=plan_words.days_words(abs((nearest - day).days)),
                day=dates.day_month(nearest),
                board=around.boards[board].name,
                wanted=plan_words.gap_words(wanted),
            )


def _people(booking: Booking, around: Surroundings, held: Rules) -> Iterator[str]:
    """Persons' own hours, their meetings of the day, and the way from one to the other."""
    there = around.attending(booking)
    begins, ends = booking.start.time(), booking.end.time()
    if booking.end.date() != booking.start.date():
        ends = time.max
    for who, sitter in there.items():
        for hours in held.hours.get(who, ()):
            if hours.weekday == booking.start.weekday() and hours.start < ends and begins < hours.end:
                yield _("{name} holder ikke møder {hours}.").format(
                    name=sitter.person.name, hours=_span(hours.start, hours.end)
                )
    number: dict[int, int] = defaultdict(int)
    midnight = datetime.combine(booking.start.date(), time.min)
    whole = Booking(booking.meeting, "", midnight, midnight + ONE_DAY, booking.boards, None, "")
    way = {frozenset((each.one, each.other)): each.minutes for each in held.travel}
    here = held.place(booking, around)
    for other in around.overlapping(whole):
        between = max(booking.start - other.end, other.start - booking.end)
        place = held.place(other, around)
        needed = max(held.settings.travel_minutes, way.get(frozenset((here, place)), 0))
        for who in around.attending(other).keys() & there.keys():
            number[who] += 1
            if timedelta() <= between < timedelta(minutes=needed):
                yield _("{name} er i {meeting} {hours}; der skal være {n} minutter imellem.").format(
                    name=there[who].person.name,
                    meeting=other.name,
                    hours=_span(other.start.time(), other.end.time()),
                    n=needed,
                )
    for who, others in number.items():
        most = min(held.most.get(who, held.settings.most_a_day), held.settings.most_a_day)
        if others >= most:
            words = _("{name} har {n} møder den dag; der bør højst være {most}.")
            yield words.format(name=there[who].person.name, n=others + 1, most=most)


def _span(start: time, end: time) -> str:
    return f"{dates.clock(start)}–{dates.hours(end)}"


def _others(bookings: Iterable[Booking], booking: Booking) -> Iterator[Booking]:
    return (each for each in bookings if each.meeting is None or each.meeting != booking.meeting)
