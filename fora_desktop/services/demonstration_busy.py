"""When some of the invented district's persons are busy by their own calendars, around the meetings they have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from sqlalchemy import insert
from sqlalchemy.orm import Session

from fora_desktop.domain.busy import BusyCalendar, BusyTime
from fora_desktop.domain.conflicts import Surroundings
from fora_desktop.domain.wallclock import midnight
from fora_desktop.services import special_days, surroundings

BEFORE, AFTER = timedelta(days=28), timedelta(days=182)
"""How far around the day there are times; known is the calendar for a year back and two ahead."""
ONE_DAY = timedelta(days=1)
STARTS = (8, 9, 10, 11, 13, 14, 15)
WEEKEND = 5


@dataclass(frozen=True, slots=True)
class Habit:
    """Whose calendar is known, read how many days ago, and about how many times a week it holds."""

    name: str
    days_ago: int
    a_week: int


HABITS = (
    Habit("Hanne Thorsgaard", 3, 7),
    Habit("Per Glarborg", 3, 5),
    Habit("Lone Kofoed", 8, 4),
    Habit("Asta Fuglevig", 12, 6),
    Habit("Lene Ravn", 41, 4),
)


COLLIDES = "Hanne Thorsgaard"
"""Whose calendar holds a time in which a meeting is planned."""
COLLIDES_AFTER = timedelta(days=10)


def add(session: Session, today: date, persons: Mapping[str, int], chance: Random) -> None:
    """The same day gives the same times; what is sure lies beside the person's meetings, but for one."""
    first, last = today - BEFORE, today + AFTER
    layers = special_days.layers(session)
    taken = _meetings_of(session, first, last, {persons[habit.name] for habit in HABITS})
    for habit in HABITS:
        person = persons[habit.name]
        calendar = BusyCalendar(
            person_id=person,
            name="Kalender",
            read_on=today - habit.days_ago * ONE_DAY,
            first_day=today - timedelta(days=365 + habit.days_ago),
            last_day=today + timedelta(days=730 - habit.days_ago),
        )
        session.add(calendar)
        session.flush()
        free = [first + number * ONE_DAY for number in range((last - first).days + 1)]
        free = [day for day in free if day.weekday() < WEEKEND and layers.holiday(day) is None]
        times = _times(calendar.id, habit, free, taken[person], chance)
        if habit.name == COLLIDES:
            coming = [start for start, _end in sorted(taken[person]) if start > midnight(today + COLLIDES_AFTER)]
            times += [_time(calendar.id, start, start + timedelta(hours=1), chance) for start in coming[:1]]
        session.execute(insert(BusyTime), times)


def _times(
    calendar: int,
    habit: Habit,
    days: Sequence[date],
    taken: list[tuple[datetime, datetime]],
    chance: Random,
) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for day in days:
        if chance.random() > habit.a_week / WEEKEND / 1.4:
            continue
        for hour in chance.sample(STARTS, chance.choice((1, 1, 2))):
            start = datetime.combine(day, time(hour))
            end = start + timedelta(minutes=chance.choice((30, 60, 60, 120)))
            tentative = chance.random() < 0.1
            if not tentative and any(start < until and since < end for since, until in taken):
                continue
            found.append(_time(calendar, start, end, chance, tentative=tentative))
    return found


def _time(
    calendar: int, start: datetime, end: datetime, chance: Random, *, tentative: bool = False
) -> dict[str, object]:
    return {
        "calendar_id": calendar,
        "key": f"{chance.getrandbits(96):024x}",
        "start": start,
        "end": end,
        "all_day": False,
        "tentative": tentative,
    }


def _meetings_of(
    session: Session, first: date, last: date, persons: set[int]
) -> dict[int, list[tuple[datetime, datetime]]]:
    """When some persons are to be at meetings."""
    facts = surroundings.facts(session, None)
    bookings = surroundings.bookings(session, midnight(first), midnight(last))
    around = Surroundings.of(facts, bookings, [], 0, "")
    found: dict[int, list[tuple[datetime, datetime]]] = {person: [] for person in persons}
    for booking in bookings:
        for person in persons.intersection(around.attending(booking)):
            found[person].append((booking.start, booking.end))
    return found
