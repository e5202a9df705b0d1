"""The demonstration: an invented district with two years of meetings, so that every page has something to show.

Nobody in it exists; its texts are data, not interface, and therefore stay Danish.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import quota, rhythm, wallclock
from fora_desktop.domain.catalogue import Catalogue, Municipality, SchoolHolidayData
from fora_desktop.domain.conflicts import Seat, place_key
from fora_desktop.domain.days import holiday, is_weekend, is_working_day, soft_day
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum, SeenPeriod, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingMove, MeetingStatus, Series
from fora_desktop.domain.quota import Rule, Span
from fora_desktop.i18n import _
from fora_desktop.services import boards as board_services
from fora_desktop.services import meetings, register, requirements, standings, surroundings
from fora_desktop.services.requirements import InForce

USUAL_MUNICIPALITIES = 10
FEWEST_MUNICIPALITIES = 4
WEEKLY = 17
"""The forum of the weekly status meetings, in its chosen municipalities; the last of them was given up."""
WEEKLY_UNITS = (0, 6, 2, 4)
WEEKDAYS = (1, 3, 2, 0)

AHEAD = timedelta(days=100)
"""How far into the next year meetings are already called."""
INVITED_AHEAD = timedelta(days=21)
ON_DEMAND_AHEAD = timedelta(days=75)
ONE_DAY = timedelta(days=1)
HOURS = tuple(time(hour) for hour in (9, 10, 13, 14, 8, 11, 12))


class Pace(StrEnum):
    """Which of the evenly spread meetings of the present period have been called."""

    EVERY = "every"
    NONE = "none"
    FIRST = "first"
    LAST = "last"
    ENDS = "ends"
    WITHOUT_LAST = "without_last"
    EXTRA = "extra"

    def kept(self, owed: int) -> list[int]:
        return {
            Pace.EVERY: list(range(owed)),
            Pace.NONE: [],
            Pace.FIRST: [0],
            Pace.LAST: [owed - 1],
            Pace.ENDS: [0, owed - 1],
            Pace.WITHOUT_LAST: list(range(owed - 1)),
            Pace.EXTRA: list(range(owed + 2)),
        }[self]


EVERY, NONE, FIRST, LAST, ENDS, WITHOUT_LAST, EXTRA = Pace

PACES: Mapping[int, Sequence[Pace]] = {
    1: [WITHOUT_LAST],
    3: [EVERY, EVERY, EVERY, NONE, EVERY, EVERY, EVERY, WITHOUT_LAST, EVERY, LAST],
    4: [EVERY, EVERY, EVERY, LAST, EVERY, EVERY, EVERY, WITHOUT_LAST, EVERY, EVERY],
    5: [EXTRA],
    15: [EVERY, LAST, EVERY, WITHOUT_LAST, EVERY, FIRST, EVERY, EVERY, WITHOUT_LAST, EVERY],
    20: [WITHOUT_LAST],
    25: [EVERY, NONE, WITHOUT_LAST],
    29: [ENDS],
    35: [LAST],
}
"""By the forum's number, for its boards in turn; all others call every meeting."""


@dataclass(frozen=True, slots=True)
class Habit:
    """When, how long and where a forum meets, and how often in a year where nobody counts."""

    hour: time
    minutes: int
    location: str
    room: str
    a_year: int = 0


HEADQUARTERS = "Politigården i Almsund"
TOWN_HALL = "Rådhuset i {unit}"
STATION = "Politistationen i {unit}"
FIRE_STATION = "Brandstationen i {unit}"

HABITS: Mapping[int, Habit] = {
    1: Habit(time(13), 120, TOWN_HALL, "Byrådssalen"),
    2: Habit(time(9), 120, HEADQUARTERS, "Mødelokale 2.14"),
    3: Habit(time(13), 120, TOWN_HALL, "Byrådssalen"),
    4: Habit(time(9), 120, FIRE_STATION, "Mødelokalet"),
    5: Habit(time(9), 180, HEADQUARTERS, "Stabsrummet", 1),
    6: Habit(time(9), 180, HEADQUARTERS, "Stabsrummet", 1),
    7: Habit(time(10), 60, HEADQUARTERS, "Mødelokale 1.08"),
    8: Habit(time(10), 120, "Regionshuset", "Mødelokale 4"),
    9: Habit(time(10), 90, HEADQUARTERS, "Mødelokale 1.08", 2),
    10: Habit(time(13), 90, "Almsund Lufthavn", "Konferencen", 1),
    11: Habit(time(10), 120, HEADQUARTERS, "Paradesalen", 3),
    12: Habit(time(9), 90, HEADQUARTERS, "Mødelokale 1.08", 2),
    13: Habit(time(10), 60, HEADQUARTERS, "Mødelokale 1.08"),
    15: Habit(time(10), 90, STATION, "Mødelokale 2"),
    16: Habit(time(14), 60, STATION, "Mødelokale 2", 1),
    WEEKLY: Habit(time(8, 30), 45, STATION, "Briefingrummet"),
    18: Habit(time(15), 90, "Medborgerhuset i Klitborg", "Salen", 3),
    20: Habit(time(13), 90, "Regionshuset", "Mødelokale 2"),
    21: Habit(time(13), 90, "Klosterhegnet", "Mødelokalet i porten"),
    25: Habit(time(9), 90, TOWN_HALL, "Mødelokale 3", 1),
    30: Habit(time(10), 60, TOWN_HALL, "Mødelokale 1", 3),
    31: Habit(time(10), 60, HEADQUARTERS, "Mødelokale 1.08"),
    33: Habit(time(10), 60, HEADQUARTERS, "Mødelokale 1.08"),
    34: Habit(time(14), 90, "Retten i Almsund", "Retssal 3"),
    35: Habit(time(9), 90, "Retten i Almsund", "Mødelokalet"),
    36: Habit(time(10), 60, HEADQUARTERS, "Paradesalen", 1),
}
USUAL = Habit(time(10), 90, HEADQUARTERS, "Mødelokale 1.08", 1)
TRAVELLING = 1
"""The forum that meets with one municipality after the other."""

Place = tuple[int, int]
"""A board by its forum's number and its place among the forum's boards, from 0."""

OWN_TEXTS: Mapping[Place, str] = {
    (3, 5): "1 pr. kvartal",
    (15, 2): "1 pr. kvartal",
    (25, 3): "1 pr. halvår",
    (25, 4): "Mindst 2",
}
SCHOOL_YEARS: Mapping[Place, int] = {(25, 0): 2, (25, 1): 4, (25, 2): 2}
"""Boards that count by the school year, and how many meetings: a wording that is corrected by hand."""
SCHOOL_YEAR_TEXT = "{n} pr. skoleår"
SCHOOL_YEAR_BEGINS = (8, 1)

JOINT: Mapping[Place, tuple[int, Place]] = {
    (3, 0): (1, (3, 4)),
    (5, 0): (0, (6, 0)),
    (15, 0): (2, (16, 0)),
    (15, 4): (2, (16, 4)),
}
"""Which meeting of a period a board holds together with another board."""

MISTAKEN: Sequence[Place] = ((3, 1), (3, 2), (3, 6), (4, 0), (4, 2), (4, 5), (15, 7))
"""The boards of which one meets on a holiday."""

ALSO_THERE: Sequence[Place] = ((27, 0), (10, 0), (28, 0), (30, 2), (30, 3))
"""The boards of which one books a room that is taken."""

LAST_OF_THE_PERIOD_BEFORE: Mapping[Place, tuple[MeetingStatus, str]] = {
    (3, 5): (MeetingStatus.CANCELLED, "Formanden var syg, og der blev ikke fundet en ny dag i kvartalet"),
    (3, 8): (MeetingStatus.CANCELLED, "For få kunne komme"),
    (4, 1): (MeetingStatus.CANCELLED, "Storm og spærrede veje"),
    (15, 6): (MeetingStatus.CANCELLED, "Ingen punkter til dagsordenen"),
    (15, 2): (MeetingStatus.INVITED, ""),
}
SEEN: Mapping[Place, str] = {
    (4, 1): "Aflyst på grund af stormen; sagerne blev taget skriftligt",
    (15, 6): "Aftalt med kommunen: ingen sager i december",
}

CANCELLED_WHY = (
    "Formanden er syg",
    "For få tilmeldte",
    "Ingen punkter til dagsordenen",
    "Sammenfald med en større indsats",
    "Sekretæren er på kursus",
)
MOVED_WHY = (
    "Sammenfald med byrådsmøde",
    "Lokalet var optaget",
    "Kommunen bad om en anden dag",
    "Flere deltagere var på kursus",
    "Afventer regnskabet",
)
POSTPONED_WHY = ("Afventer kommunens svar", "Oplægget er ikke færdigt")


class TooManyBoards(FieldError):
    def __init__(self, most: int) -> None:
        super().__init__(_("Der kan højst opdigtes {n} lokale fora. Vælg et mindre antal.").format(n=most))


@dataclass(frozen=True, slots=True)
class Demonstrated:
    forums: int
    boards: int
    meetings: int


def fill(
    session: Session,
    today: date,
    catalogue: Catalogue,
    school_holidays: Sequence[SchoolHolidayData] = (),
    *,
    boards: int | None = None,
) -> Demonstrated:
    """Put the invented district of `catalogue` into an empty register, as it stands on `today`.

    `boards` says about how many boards are wanted: municipalities are invented for them. The same day gives the same
    register, uids included. Raises TooManyBoards.
    """
    chance = Random(f"{catalogue.name} {today} {boards}")
    first_day = date(today.year - 1, 1, 1)
    wanted = _with_municipalities(catalogue, boards)
    made = register.fill(session, wanted, first_day, school_holidays, demonstration=True)
    _add_weekly(session, first_day)
    _set_own(session)
    bodies = _bodies(session, today)
    _set_habits(session, bodies)
    free = {day for each in school_holidays if each.unit is None for day in _days(Span(each.first, each.last))}
    zone = meetings.time_zone(session)
    story = _Story(today, chance, {body.place: body for body in bodies}, frozenset(free), zone)
    story.tell()
    _write(session, story, meetings.NewUid(lambda: str(uuid.UUID(int=chance.getrandbits(128), version=4))))
    _mark_seen(session, story)
    return Demonstrated(made.forums, len(bodies), len(story.drafts))


# --- the district ---------------------------------------------------------------------------------------------------


def _with_municipalities(catalogue: Catalogue, boards: int | None) -> Catalogue:
    """The catalogue with as many municipalities as give about that many boards."""
    local = sum(forum.boards == "each_municipality" for forum in catalogue.forums)
    single = sum(forum.boards == "one" for forum in catalogue.forums) + len(WEEKLY_UNITS)
    invented = list(_invented(catalogue.municipalities))
    count = USUAL_MUNICIPALITIES
    if boards is not None:
        count = max(FEWEST_MUNICIPALITIES, round((boards - single) / local))
    if count > len(invented):
        raise TooManyBoards(single + local * len(invented))
    assert catalogue.district is not None
    return replace(catalogue, district=replace(catalogue.district, municipalities=tuple(invented[:count])))


def _invented(known: Sequence[Municipality]) -> Iterator[Municipality]:
    yield from known
    number = int(known[-1].code)
    for part in ("Nørre", "Sønder", "Øster", "Vester"):
        for each in known:
            number += 1
            name = f"{part} {each.name}"
            yield replace(each, code=str(number), name=name, official_name=f"{name} Kommune")


def _add_weekly(session: Session, first_day: date) -> None:
    forum = session.scalars(select(Forum.id).where(Forum.position == WEEKLY)).one()
    units = session.scalars(select(Unit.id).order_by(Unit.id)).all()
    chosen = [units[number % len(units)] for number in WEEKLY_UNITS]
    made = [board_services.create(session, forum, first_day, [unit]) for unit in dict.fromkeys(chosen)]
    board_services.close(session, made[-1], date(first_day.year, 6, 30))


def _set_own(session: Session) -> None:
    """The requirements of single boards: read from words, or corrected by hand where the words cannot be read."""
    for (forum, nth), text in OWN_TEXTS.items():
        for board in _nth_board(session, forum, nth):
            requirements.set_text(session, board, text)
    for (forum, nth), minimum in SCHOOL_YEARS.items():
        for board in _nth_board(session, forum, nth):
            requirements.set_text(session, board, SCHOOL_YEAR_TEXT.format(n=minimum))
            requirements.correct(session, board, [Rule(minimum=minimum, year_start=SCHOOL_YEAR_BEGINS)], False)


def _nth_board(session: Session, forum: int, nth: int) -> Iterable[Board]:
    """That board, or none where fewer were asked for."""
    query = select(Board).join(Forum, Forum.id == Board.forum_id).where(Forum.position == forum)
    return session.scalars(query.order_by(Board.position).offset(nth).limit(1)).all()


@dataclass(frozen=True, slots=True)
class Body:
    """A board with what is needed to invent its meetings."""

    id: int
    place: Place
    name: str
    life: Span
    unit: int | None
    unit_name: str
    seats: tuple[Seat, ...]
    requirement: InForce | None
    habit: Habit

    @property
    def location(self) -> str:
        return self.habit.location.format(unit=self.unit_name)

    @property
    def rules(self) -> list[Rule]:
        """Those that owe meetings."""
        return [rule for rule in (self.requirement.rules if self.requirement else ()) if rule.minimum]

    @property
    def is_free(self) -> bool:
        """Whether it also meets when nobody counts."""
        return not self.rules or (self.requirement is not None and self.requirement.on_demand)


def _bodies(session: Session, today: date) -> list[Body]:
    facts = surroundings.facts(session, today)
    known = requirements.load(session)
    numbers = {row.id: row.position for row in session.execute(select(Forum.id, Forum.position))}
    units = {row.id: row.name for row in session.execute(select(Unit.id, Unit.name))}
    nth: dict[int, int] = defaultdict(int)
    found = []
    for info in standings.board_infos(session):
        number = numbers[info.forum]
        unit = info.units[0] if info.units else None
        found.append(
            Body(
                id=info.id,
                place=(number, nth[number]),
                name=info.name,
                life=Span(info.first_day, info.last_day or date(today.year + 2, 12, 31)),
                unit=unit,
                unit_name=units[unit] if unit else "",
                seats=facts[info.id].seats,
                requirement=known.on(info.forum, info.id, info.first_day),
                habit=HABITS.get(number, USUAL),
            )
        )
        nth[number] += 1
    return found


def _set_habits(session: Session, bodies: Iterable[Body]) -> None:
    """The usual place of each board and the usual length of each forum's meetings."""
    places = [{"id": body.id, "location": body.location} for body in bodies if body.place[0] != TRAVELLING]
    session.execute(update(Board), places)
    for forum in session.scalars(select(Forum)):
        forum.minutes = HABITS.get(forum.position, USUAL).minutes
    session.flush()


# --- the meetings ---------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Draft:
    """A meeting while it is invented; `first` is when it was to be held before it was moved."""

    bodies: tuple[Body, ...]
    start: datetime
    minutes: int
    location: str
    room: str
    host: int | None
    status: MeetingStatus
    kind: str | None = None
    reason: str = ""
    series: int | None = None
    first: datetime | None = None
    moved_on: date | None = None

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)

    @property
    def planned_start(self) -> datetime:
        return self.first or self.start

    @property
    def seats(self) -> list[Seat]:
        return [seat for body in self.bodies for seat in body.seats]

    def meets(self, other: "Draft") -> bool:
        """Whether the two stand in each other's way: the same room or the same role at the same time."""
        if not (self.start < other.end and other.start < self.end):
            return False
        if place_key(self.location, self.room) == place_key(other.location, other.room):
            return True
        return any(seat.meets(each) for seat in self.seats for each in other.seats)


@dataclass(slots=True)
class _Story:
    """What has been invented so far: the boards, their meetings, and what holds each day."""

    today: date
    chance: Random
    bodies: Mapping[Place, Body]
    school_free: frozenset[date]
    zone: str
    drafts: list[Draft] = field(default_factory=list)
    series: list[str] = field(default_factory=list)
    by_day: dict[date, list[Draft]] = field(default_factory=lambda: defaultdict(list))

    def tell(self) -> None:
        for body in self.bodies.values():
            if body.place[0] == WEEKLY:
                self._weekly(body)
        for body in self.bodies.values():
            if body.place[0] != WEEKLY:
                self._owed(body)
        for body in self.bodies.values():
            if body.is_free and body.place[0] != WEEKLY:
                self._on_demand(body)
        self._end_of_the_period_before()
        self._conflicts()
        self._invite()
        self._adversities()
        self._postponed()
        self._unrecorded()

    @property
    def horizon(self) -> date:
        return max(date(self.today.year, 12, 31), self.today + AHEAD)

    @property
    def most_a_day(self) -> int:
        """So many meetings are called for one day at most."""
        return 2 + len(self.bodies) // 40

    # - a time for a meeting

    def suits(self, day: date) -> bool:
        """A working day on which the secretariat would call a meeting."""
        quiet = day.month == 7 or (day.month, day.day) >= (12, 20) or (day.month, day.day) <= (1, 4)
        return not quiet and is_working_day(day) and soft_day(day) is None and day not in self.school_free

    def book(self, draft: Draft, within: Span) -> Draft:
        """Give the draft the free time nearest to its start, and keep it."""
        draft.start = next(self._free_times(draft, within), draft.start)
        return self.keep(draft)

    def keep(self, draft: Draft) -> Draft:
        draft.status = MeetingStatus.HELD if draft.start.date() < self.today else MeetingStatus.PLANNED
        self.drafts.append(draft)
        self.by_day[draft.start.date()].append(draft)
        return draft

    def _free_times(self, draft: Draft, within: Span) -> Iterator[datetime]:
        wanted = draft.start
        hours = (wanted.time(), *HOURS)
        for day in _nearest(wanted.date(), within):
            if not self.suits(day) or len(self.by_day.get(day, ())) >= self.most_a_day:
                continue
            for hour in hours:
                draft.start = datetime.combine(day, hour)
                if not any(draft.meets(other) for other in self.by_day.get(day, ())):
                    yield draft.start
        draft.start = wanted

    def draft(self, body: Body, day: date, kind: str | None = None) -> Draft:
        habit = body.habit
        location, unit = body.location, body.unit
        if body.place[0] == TRAVELLING:
            host = self.chance.choice([each for each in self.bodies.values() if each.unit is not None])
            location, unit = habit.location.format(unit=host.unit_name), host.unit
        start = datetime.combine(day, habit.hour)
        return Draft((body,), start, habit.minutes, location, habit.room, unit, MeetingStatus.PLANNED, kind)

    # - what boards owe

    def _owed(self, body: Body) -> None:
        phase = self.chance.uniform(0.25, 0.5)
        for rule in body.rules:
            for whole in self._periods(body, rule):
                span = quota.clip(whole, body.life.first, body.life.last)
                assert span is not None
                assert rule.minimum is not None
                owed = rule.minimum if span == whole else rule.minimum * span.days // whole.days
                pace = self._pace(body) if self.today in span else EVERY
                self._spread(body, rule.kind, span, owed, pace, phase)

    def _periods(self, body: Body, rule: Rule) -> Iterator[Span]:
        day = body.life.first
        while day <= self.horizon and day in body.life:
            whole = quota.span_of(rule, day, body.life.first)
            yield whole
            day = whole.last + ONE_DAY

    def _pace(self, body: Body) -> Pace:
        forum, nth = body.place
        paces = PACES.get(forum, [EVERY])
        return EVERY if body.place in OWN_TEXTS else paces[nth % len(paces)]

    def _spread(self, body: Body, kind: str | None, span: Span, owed: int, pace: Pace, phase: float) -> None:
        kept = pace.kept(owed)
        kinds = kind.split("/")[::-1] if kind else [None]
        for number in kept if owed else ():
            share = (number + phase) / max(owed, len(kept))
            day = _within(span, span.first + timedelta(int(share * span.days) + self.chance.randint(-5, 5)))
            joined = self._joined(body, number)
            if (self.today in span or day <= self.horizon) and not self._is_guest(body, number):
                draft = self.draft(body, day, kinds[number % len(kinds)])
                draft.bodies += joined
                self.book(draft, span)

    def _joined(self, body: Body, number: int) -> tuple[Body, ...]:
        which, guest = JOINT.get(body.place, (None, body.place))
        return (self.bodies[guest],) if which == number and guest in self.bodies else ()

    def _is_guest(self, body: Body, number: int) -> bool:
        """Whether another board calls this meeting for both."""
        return bool(body.rules) and any((number, body.place) == joint for joint in JOINT.values())

    def _on_demand(self, body: Body) -> None:
        if not body.habit.a_year:
            return
        for year in (self.today.year - 1, self.today.year):
            span = Span(date(year, 1, 1), date(year, 12, 31))
            count = max(1, body.habit.a_year + self.chance.randint(-1, 1))
            for number in range(count):
                share = (number + self.chance.uniform(0.1, 0.9)) / count
                day = span.first + timedelta(int(share * span.days))
                if day <= self.today + ON_DEMAND_AHEAD:
                    self.book(self.draft(body, day), span)

    # - the weekly series

    def _weekly(self, body: Body) -> None:
        nth = body.place[1]
        years = [self.today.year - 1, self.today.year] + [self.today.year + 1] * (self.today.month >= 11)
        for year in years:
            if date(year, 1, 1) in body.life:
                late = nth == 2 and year >= self.today.year
                last = min(body.life.last, self.horizon, date(year, 6 if late else 12, 30))
                first = datetime.combine(_first(date(year, 1, 1), WEEKDAYS[nth]), body.habit.hour)
                self._series(body, first, last, 2 if late else 1)

    def _series(self, body: Body, first: datetime, last: date, interval: int) -> None:
        """A series on the days that suit; of one that is not held weekly the first meetings were cancelled."""
        rule = f"FREQ=WEEKLY;INTERVAL={interval};UNTIL={last:%Y%m%d}"
        self.series.append(rule)
        for number, each in enumerate(rhythm.occurrences(first, rule, self.zone)):
            if not self.suits(each.date()):
                continue
            draft = self.draft(body, each.date())
            draft.series = len(self.series)
            self.keep(draft)
            if draft.status is MeetingStatus.HELD and ((interval > 1 and number < 3) or self.chance.random() < 0.04):
                _cancel(draft, "Holdt sammen med koordinationsudvalgets møde")

    # - what goes wrong

    def _end_of_the_period_before(self) -> None:
        """The shortfalls and the unrecorded meeting of the last period that is over."""
        for place, (status, reason) in LAST_OF_THE_PERIOD_BEFORE.items():
            body = self.bodies.get(place)
            if body is not None:
                whole = quota.span_of(body.rules[0], self.today, body.life.first)
                last = max((each for each in self._of(body) if each.start.date() < whole.first), key=_by_start)
                last.status, last.reason = status, reason

    def _of(self, body: Body) -> list[Draft]:
        return [draft for draft in self.drafts if body in draft.bodies]

    def _next(self, body: Body) -> Draft:
        return min((each for each in self._of(body) if each.status is MeetingStatus.PLANNED), key=_by_start)

    def _conflicts(self) -> None:
        """One meeting on a holiday, one room and one role booked twice."""
        self._on_a_holiday()
        self._one_room(self.bodies[2, 0])
        self._one_role(self.bodies[9, 0], self.bodies[11, 0])

    def _one_room(self, body: Body) -> None:
        """Its next meeting and one that is in nobody's way otherwise."""
        taken = self._next(body)
        others = [each for each in self.by_day[taken.start.date()] if each is not taken]
        drafts = [self.draft(self.bodies[place], taken.start.date()) for place in ALSO_THERE]
        for draft in drafts:
            draft.start = taken.start
        chosen = next((each for each in drafts if not any(each.meets(other) for other in (taken, *others))), drafts[0])
        chosen.location, chosen.room = taken.location, taken.room
        self.keep(chosen)

    def _one_role(self, first: Body, second: Body) -> None:
        """Both sit down within the hour, at a time that is free for the two of them."""
        soon = self.today + timedelta(days=12)
        draft, other = self.draft(first, soon), self.draft(second, soon)
        whole = replace(draft, bodies=(first, second), minutes=60 + other.minutes)
        start = next(self._free_times(whole, Span(soon, soon + AHEAD)))
        draft.start, other.start = start, start + timedelta(hours=1)
        self.keep(draft)
        self.keep(other)

    def _on_a_holiday(self) -> None:
        """A local board's nearest meeting was put there by mistake; one far off stays, and another is called."""
        days = _days(Span(self.today + timedelta(days=3), self.today + timedelta(days=500)))
        day = next(day for day in days if holiday(day) and not is_weekend(day) and not _is_christmas(day))
        chosen = [self.bodies[place] for place in MISTAKEN if place in self.bodies]
        body = max(chosen, key=lambda each: self._gap(each, day))
        near = self._movable(body, day)
        draft = near or self.draft(body, day)
        if near:
            self._drop(near)
        draft.start = datetime.combine(day, draft.start.time())
        self.keep(draft)

    def _movable(self, body: Body, day: date) -> Draft | None:
        planned = [each for each in self._of(body) if each.status is MeetingStatus.PLANNED and _same_year(each, day)]
        near = min(planned, key=lambda each: _distance(each, day), default=None)
        return near if near and _distance(near, day) <= 45 else None

    def _gap(self, body: Body, day: date) -> int:
        """How far the day is from those of the board's meetings that stay."""
        moved = self._movable(body, day)
        return min((_distance(each, day) for each in self._of(body) if each is not moved), default=0)

    def _drop(self, draft: Draft) -> None:
        self.drafts.remove(draft)
        self.by_day[draft.start.date()].remove(draft)

    def _invite(self) -> None:
        for draft in self.drafts:
            if draft.status is MeetingStatus.PLANNED and draft.start.date() <= self.today + INVITED_AHEAD:
                draft.status = MeetingStatus.INVITED

    def _adversities(self) -> None:
        """Some meetings were moved, some were first called for another day and cancelled."""
        for draft in [each for each in self.drafts if each.series is None and not each.reason]:
            lot = self.chance.random()
            before = self._earlier_day(draft)
            if before is None or lot > 0.14:
                continue
            if lot < 0.06:
                self._cancelled_before(draft, before)
            elif before - timedelta(days=6) <= self.today:
                self._moved_from(draft, before)

        soon = self.today + timedelta(days=45)
        coming = [each for each in self.drafts if self.today <= each.start.date() <= soon and not each.reason]
        for draft in sorted((each for each in coming if each.series is None), key=_by_start)[::4]:
            before = self._earlier_day(draft)
            if before is not None and before - timedelta(days=6) <= self.today:
                self._moved_from(draft, before)

    def _earlier_day(self, draft: Draft) -> date | None:
        """A day some weeks before on which it could have been called first."""
        body, day = draft.bodies[0], draft.start.date()
        wanted = day - timedelta(days=self.chance.choice((7, 14, 21)))
        return wanted if wanted in body.life and _same_year(draft, wanted) and self.suits(wanted) else None

    def _cancelled_before(self, draft: Draft, before: date) -> None:
        start = datetime.combine(before, draft.start.time())
        cancelled = replace(draft, start=start)
        _cancel(cancelled, self.chance.choice(CANCELLED_WHY))
        self.drafts.append(cancelled)

    def _moved_from(self, draft: Draft, before: date) -> None:
        draft.first = datetime.combine(before, draft.start.time())
        draft.moved_on = min(self.today, before - timedelta(days=self.chance.randint(1, 6)))
        draft.reason = self.chance.choice(MOVED_WHY)

    def _postponed(self) -> None:
        """Two meetings wait for a new time."""
        for place, days, reason in zip(((18, 0), (12, 0)), (9, -6), POSTPONED_WHY, strict=True):
            body = self.bodies[place]
            wanted = _within(body.life, self.today + timedelta(days=days))
            draft = self.book(self.draft(body, wanted), Span(body.life.first, self.horizon))
            draft.status, draft.reason = MeetingStatus.POSTPONED, reason
            draft.moved_on = max(body.life.first, min(self.today, draft.start.date() - timedelta(days=3)))

    def _unrecorded(self) -> None:
        """Nobody has noted yet what became of the latest meetings."""
        since = self.today - timedelta(days=8)
        recent = [each for each in self.drafts if each.status is MeetingStatus.HELD and each.start.date() >= since]
        for draft in self.chance.sample(recent, min(4, len(recent))):
            draft.status = MeetingStatus.INVITED


def _cancel(draft: Draft, reason: str) -> None:
    draft.status, draft.reason = MeetingStatus.CANCELLED, reason


def _by_start(draft: Draft) -> datetime:
    return draft.start


def _same_year(draft: Draft, day: date) -> bool:
    return draft.start.year == day.year


def _distance(draft: Draft, day: date) -> int:
    return abs((draft.start.date() - day).days)


def _first(day: date, weekday: int) -> date:
    """That weekday, on the day or after it; Monday is 0."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def _is_christmas(day: date) -> bool:
    """Nobody calls a meeting then, not even by mistake."""
    return (day.month, day.day) in ((12, 25), (12, 26), (1, 1))


def _days(span: Span) -> Iterator[date]:
    return (span.first + timedelta(days=number) for number in range(span.days))


def _nearest(day: date, within: Span) -> Iterator[date]:
    """The day, then those around it, within three months and the span."""
    for distance in range(92):
        for other in dict.fromkeys((day + timedelta(days=distance), day - timedelta(days=distance))):
            if other in within:
                yield other


def _within(span: Span, day: date) -> date:
    return min(max(day, span.first), span.last)


# --- into the register ----------------------------------------------------------------------------------------------


def _write(session: Session, story: _Story, new_uid: meetings.NewUid) -> None:
    """All of it at once, numbered in the order in which the meetings were first to be held."""
    drafts = sorted(story.drafts, key=lambda draft: (draft.planned_start, draft.start, draft.bodies[0].id))
    sittings = list(_sittings(drafts))
    numbers = {row["meeting_id"]: row["number"] for row in reversed(sittings)}
    session.execute(insert(Series), [{"rule": rule} for rule in story.series])
    session.execute(
        insert(Meeting),
        [_row(id_, draft, numbers[id_], new_uid(), story.zone) for id_, draft in enumerate(drafts, 1)],
    )
    session.execute(insert(MeetingBoard), sittings)
    session.execute(insert(MeetingMove), [row for id_, draft in enumerate(drafts, 1) for row in _moves(id_, draft)])


def _row(id_: int, draft: Draft, number: int, uid: str, zone: str) -> dict[str, object]:
    wallclock.check(draft.start, zone)
    was_moved = draft.first is not None and draft.status in (MeetingStatus.HELD, MeetingStatus.CANCELLED)
    return {
        "id": id_,
        "uid": uid,
        "title": meetings.title_of(draft.bodies[0].name, number, draft.planned_start.year),
        "kind": draft.kind,
        "start": draft.start,
        "planned_start": draft.planned_start,
        "minutes": draft.minutes,
        "time_zone": zone,
        "location": draft.location,
        "room": draft.room,
        "host_unit_id": draft.host,
        "status": draft.status.value,
        "reason": "" if was_moved else draft.reason,
        "was_invited": draft.status is not MeetingStatus.PLANNED,
        "series_id": draft.series,
        "journal_number": "",
    }


def _sittings(drafts: Sequence[Draft]) -> Iterator[dict[str, int]]:
    last: dict[tuple[int, int], int] = defaultdict(int)
    for id_, draft in enumerate(drafts, 1):
        year = draft.planned_start.year
        for position, body in enumerate(draft.bodies):
            last[body.id, year] += 1
            number = last[body.id, year]
            yield {"meeting_id": id_, "board_id": body.id, "number": number, "year": year, "position": position}


def _moves(id_: int, draft: Draft) -> Iterator[dict[str, object]]:
    if draft.moved_on is not None:
        waits = draft.status is MeetingStatus.POSTPONED
        yield {
            "meeting_id": id_,
            "from_start": draft.planned_start,
            "to_start": None if waits else draft.start,
            "reason": draft.reason,
            "moved_on": draft.moved_on,
        }


def _mark_seen(session: Session, story: _Story) -> None:
    begins = date(story.today.year - 1, 1, 1)
    seen_on = min(story.today, date(story.today.year, 1, 15))
    rows = [
        {"board_id": story.bodies[place].id, "period_start": begins, "reason": reason, "seen_on": seen_on}
        for place, reason in SEEN.items()
        if place in story.bodies
    ]
    if rows:
        session.execute(insert(SeenPeriod), rows)
