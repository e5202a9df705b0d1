"""Two years of meetings of an invented district, up to a day: called, moved, held, forgotten, in each other's way."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from random import Random

from fora_desktop.domain import quota, rhythm
from fora_desktop.domain.conflicts import Seat, place_key
from fora_desktop.domain.days import holiday, is_weekend, is_working_day, usual_layers
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Rule, Span
from fora_desktop.services import demonstration_data as data
from fora_desktop.services.demonstration_data import Habit, Pace, Place
from fora_desktop.services.requirements import InForce

AHEAD = timedelta(days=100)
"""How far into the next year meetings are already called."""
INVITED_AHEAD = timedelta(days=21)
ON_DEMAND_AHEAD = timedelta(days=75)
ONE_DAY = timedelta(days=1)
HOURS = tuple(time(hour) for hour in (9, 10, 13, 14, 8, 11, 12))


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
    persons: frozenset[int] = frozenset()
    """Everybody who sits in it at some time."""

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
        """Whether the two stand in each other's way: the same room, role or person at the same time."""
        if not (self.start < other.end and other.start < self.end):
            return False
        if any(not one.persons.isdisjoint(each.persons) for one in self.bodies for each in other.bodies):
            return True
        if place_key(self.location, self.room) == place_key(other.location, other.room):
            return True
        return any(seat.meets(each) for seat in self.seats for each in other.seats)


@dataclass(slots=True)
class Story:
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
            if body.place[0] == data.WEEKLY:
                self._weekly(body)
        for body in self.bodies.values():
            if body.place[0] != data.WEEKLY:
                self._owed(body)
        for body in self.bodies.values():
            if body.is_free and body.place[0] != data.WEEKLY:
                self._on_demand(body)
        self._in_the_gap()
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
        return not quiet and is_working_day(day) and usual_layers().special(day) is None and day not in self.school_free

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
        if body.place[0] == data.TRAVELLING:
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
                pace = self._pace(body) if self.today in span else Pace.EVERY
                self._spread(body, rule.kind, span, owed, pace, phase)

    def _periods(self, body: Body, rule: Rule) -> Iterator[Span]:
        day = body.life.first
        while day <= self.horizon and day in body.life:
            whole = quota.span_of(rule, day, body.life.first)
            yield whole
            day = whole.last + ONE_DAY

    def _pace(self, body: Body) -> Pace:
        forum, nth = body.place
        paces = data.PACES.get(forum, [Pace.EVERY])
        return Pace.EVERY if body.place in data.OWN_TEXTS else paces[nth % len(paces)]

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
        which, guest = data.JOINT.get(body.place, (None, body.place))
        return (self.bodies[guest],) if which == number and guest in self.bodies else ()

    def _is_guest(self, body: Body, number: int) -> bool:
        """Whether another board calls this meeting for both."""
        return bool(body.rules) and any((number, body.place) == joint for joint in data.JOINT.values())

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

    def _in_the_gap(self) -> None:
        """Meetings of the two months in which nobody leads the local police (`demonstration_persons`)."""
        first = (self.today.replace(day=1) + timedelta(days=32)).replace(day=1)
        within = Span(first, (first + timedelta(days=62)).replace(day=1) - ONE_DAY)
        for place, days in zip(data.IN_THE_GAP, (9, 16, 22), strict=True):
            draft = self.draft(self.bodies[place], first + timedelta(days=days))
            start = next(self._free_times(draft, within), None)
            if start is not None:
                draft.start = start
                self.keep(draft)

    # - the weekly series

    def _weekly(self, body: Body) -> None:
        nth = body.place[1]
        years = [self.today.year - 1, self.today.year] + [self.today.year + 1] * (self.today.month >= 11)
        for year in years:
            if date(year, 1, 1) in body.life:
                late = nth == 2 and year >= self.today.year
                last = min(body.life.last, self.horizon, date(year, 6 if late else 12, 30))
                first = datetime.combine(_first(date(year, 1, 1), data.WEEKDAYS[nth]), body.habit.hour)
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
        for place, (status, reason) in data.LAST_OF_THE_PERIOD_BEFORE.items():
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
        """One meeting on a holiday; one room, one role and one person booked twice."""
        self._on_a_holiday()
        self._one_room(self.bodies[2, 0])
        self._at_once(self.bodies[9, 0], self.bodies[11, 0], timedelta(hours=1))
        self._at_once(self.bodies[16, 0], self.bodies[30, 0], timedelta(minutes=30))

    def _one_room(self, body: Body) -> None:
        """Its next meeting and one that is in nobody's way otherwise."""
        taken = self._next(body)
        others = [each for each in self.by_day[taken.start.date()] if each is not taken]
        drafts = [self.draft(self.bodies[place], taken.start.date()) for place in data.ALSO_THERE]
        for draft in drafts:
            draft.start = taken.start
        chosen = next((each for each in drafts if not any(each.meets(other) for other in (taken, *others))), drafts[0])
        chosen.location, chosen.room = taken.location, taken.room
        self.keep(chosen)

    def _at_once(self, first: Body, second: Body, later: timedelta) -> None:
        """Both sit down within the hour, at a time that is free for the two of them."""
        soon = self.today + timedelta(days=12)
        draft, other = self.draft(first, soon), self.draft(second, soon)
        whole = replace(draft, bodies=(first, second), minutes=later // timedelta(minutes=1) + other.minutes)
        start = next(self._free_times(whole, Span(soon, soon + AHEAD)))
        draft.start, other.start = start, start + later
        self.keep(draft)
        self.keep(other)

    def _on_a_holiday(self) -> None:
        """A local board's nearest meeting was put there by mistake; one far off stays, and another is called."""
        days = days_of(Span(self.today + timedelta(days=3), self.today + timedelta(days=500)))
        day = next(day for day in days if holiday(day) and not is_weekend(day) and not _is_christmas(day))
        chosen = [self.bodies[place] for place in data.MISTAKEN if place in self.bodies]
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

    def leave(self, person: int) -> tuple[date, date] | None:
        """Days around one coming meeting of somebody, and around no other."""
        of_person = [each for each in self.drafts if any(person in body.persons for body in each.bodies)]
        coming = sorted(
            (
                each
                for each in of_person
                if each.start.date() > self.today + timedelta(days=4) and each.status.takes_place
            ),
            key=_by_start,
        )
        for draft in coming:
            day = draft.start.date()
            span = Span(day - timedelta(days=day.weekday()), day - timedelta(days=day.weekday() - 4))
            if sum(each.start.date() in span for each in of_person) == 1:
                return span.first, span.last
        return None

    def _earlier_day(self, draft: Draft) -> date | None:
        """A day some weeks before on which it could have been called first."""
        body, day = draft.bodies[0], draft.start.date()
        wanted = day - timedelta(days=self.chance.choice((7, 14, 21)))
        return wanted if wanted in body.life and _same_year(draft, wanted) and self.suits(wanted) else None

    def _cancelled_before(self, draft: Draft, before: date) -> None:
        start = datetime.combine(before, draft.start.time())
        cancelled = replace(draft, start=start)
        _cancel(cancelled, self.chance.choice(data.CANCELLED_WHY))
        self.drafts.append(cancelled)

    def _moved_from(self, draft: Draft, before: date) -> None:
        draft.first = datetime.combine(before, draft.start.time())
        draft.moved_on = min(self.today, before - timedelta(days=self.chance.randint(1, 6)))
        draft.reason = self.chance.choice(data.MOVED_WHY)

    def _postponed(self) -> None:
        """Two meetings wait for a new time."""
        for place, days, reason in zip(((18, 0), (12, 0)), (9, -6), data.POSTPONED_WHY, strict=True):
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


def days_of(span: Span) -> Iterator[date]:
    return (span.first + timedelta(days=number) for number in range(span.days))


def _nearest(day: date, within: Span) -> Iterator[date]:
    """The day, then those around it, within three months and the span."""
    for distance in range(92):
        for other in dict.fromkeys((day + timedelta(days=distance), day - timedelta(days=distance))):
            if other in within:
                yield other


def _within(span: Span, day: date) -> date:
    return min(max(day, span.first), span.last)
