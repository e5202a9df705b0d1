"""A year of a district of any size, as a question for planners.

As it stands: 299 boards with some 1,058 meetings among 120 people, 25 of whom are chiefs in a great many boards; the
kind of problem that every method was tried on (docs/planning.md), and what `benchmarks/planning.py` measures.
"""

import random
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import accumulate, combinations

from fora_desktop.domain.plan import (
    Avoided,
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
    Travel,
)

YEAR = 2027
CLOSED = (
    *((date(YEAR, 1, 1), 1), (date(YEAR, 2, 15), 5), (date(YEAR, 3, 25), 5), (date(YEAR, 5, 6), 1)),
    *((date(YEAR, 5, 17), 1), (date(YEAR, 7, 12), 19), (date(YEAR, 10, 18), 5), (date(YEAR, 12, 21), 11)),
)
"""Days and how many from there on: holidays, and those weeks in which nobody meets."""
SHARES = ((10, 9.5), (6, 9), (4, 25.5), (3, 8), (2, 32), (1, 16))
"""Meetings a year, and how many of a hundred boards have so many."""


def usable_days() -> tuple[date, ...]:
    closed = {first + timedelta(days=number) for first, count in CLOSED for number in range(count)}
    year = (date(YEAR, 1, 1) + timedelta(days=number) for number in range(365))
    return tuple(day for day in year if day.weekday() < 5 and day not in closed)


def district(
    seed: int = 1, *, boards: int = 299, people: int = 120, chiefs: int = 25, rooms: int = 4, orders: int = 0
) -> PlanRequest:
    """A year of a district; the same for the same seed. With `orders` so many boards prepare those of another."""
    chance = random.Random(seed)
    days = usable_days()
    sat = [_people_of(chance, people, chiefs) for _board in range(boards)]
    made, meetings = [], []
    for number in range(boards):
        wanted = chance.choices([share[0] for share in SHARES], [share[1] for share in SHARES])[0]
        made.append(
            PlanBoard(
                id=number,
                members=tuple(sorted(sat[number])),
                minutes=chance.choices((60, 90, 120, 150, 180), (22, 8, 41, 20, 9))[0],
                preferred_weekdays=frozenset(chance.choices(range(4), (7, 25, 30, 38), k=chance.choice((1, 2, 2)))),
                preferred_half="am" if chance.random() < 0.84 else "pm",
                needs_room=chance.random() < 0.75,
            )
        )
        room = len(days) / wanted
        begun = chance.uniform(0, room)
        for index in range(wanted):
            meetings.append((number, index + 1, days[int(begun + index * room)], int(0.6 * room)))
    chance.shuffle(meetings)
    listed = [
        PlanMeeting(number, board, index, target, gap) for number, (board, index, target, gap) in enumerate(meetings)
    ]
    return PlanRequest(
        year=YEAR,
        days=days,
        people=tuple(_person(chance, number, number < chiefs, days) for number in range(people)),
        boards=tuple(made),
        meetings=tuple(_prepared(chance, listed, orders)),
        rooms=rooms,
    )


def _people_of(chance: random.Random, people: int, chiefs: int) -> set[int]:
    """Two or three chiefs, the first of them most often, and some others."""
    weights = list(accumulate(1 / (number + chiefs / 3) for number in range(chiefs)))
    sitting = set(chance.choices(range(chiefs), cum_weights=weights, k=chance.choice((1, 2, 2, 3))))
    return sitting | set(chance.sample(range(chiefs, people), chance.choice((2, 3, 3, 3, 4))))


def _person(chance: random.Random, number: int, chief: bool, days: tuple[date, ...]) -> PlanPerson:
    """Some 20 days away, most of them in a row."""
    absent: set[date] = set()
    for length in (5, 5, 5, 1, 1, 1, 1, 1, 1) if chief else (5, 5, 5, 5):
        begun = chance.randrange(len(days) - length)
        absent.update(days[begun : begun + length])
    return PlanPerson(number, frozenset(absent), (Hours(0, time(8), time(10)),) if chief else ())


def _prepared(chance: random.Random, meetings: list[PlanMeeting], orders: int) -> list[PlanMeeting]:
    """The first boards' meetings come 5 to 20 usable days before those of as many others with as many meetings."""
    by_board: dict[int, list[int]] = {}
    for meeting in meetings:
        by_board.setdefault(meeting.board, []).append(meeting.id)
    pairs = [
        (one, other)
        for one, other in zip(sorted(by_board), sorted(by_board)[1:], strict=False)
        if one % 2 == 0 and len(by_board[one]) == len(by_board[other])
    ]
    for one, other in chance.sample(pairs, min(orders, len(pairs))):
        prepared = sorted((meetings[number] for number in by_board[other]), key=lambda each: each.number)
        for number in by_board[one]:
            meeting = meetings[number]
            after = prepared[meeting.number - 1]
            place = max(0, usable_days().index(after.target) - 10)
            meetings[number] = PlanMeeting(
                meeting.id,
                meeting.board,
                meeting.number,
                usable_days()[place],
                meeting.min_gap_days,
                after=(Order(after.id, -20, -5),),
            )
    return meetings


# --- with all that the register knows beside the format ------------------------------------------------------------

PLACES = ("", "Køge", "Greve", "Stevns", "Solrød", "Roskilde", "Lejre")


def rich(seed: int = 1, **sizes: int) -> PlanRequest:
    """The same with places and journeys, busy times, own limits, part members, avoided days, periods."""
    plain = district(seed, **sizes)
    chance = random.Random(seed)
    days = plain.days
    half = days[len(days) // 2]
    weights = PlanWeights(
        other_start=1, school=12, council=5, special=8, month=3, moved=2, travel_day=1, busy_week=3, unplaced=2000
    )
    boards = tuple(
        replace(
            board,
            members=board.members[:-1] if number % 9 == 0 else board.members,
            part_members=_changed(board.members[-1], (board.members[-1] + 1) % len(plain.people), half)
            if number % 9 == 0
            else (),
            forbidden_days=frozenset(chance.sample(days, 3)) if number % 4 == 0 else frozenset(),
            preferred_start=chance.choice((None, time(9), time(10), time(13))),
            avoided=tuple(_avoided(chance, days) for _each in range(number % 4)),
            place=chance.choice(PLACES),
            needs_room=board.needs_room and number % 5 != 0,
            room="Salen" if number % 15 == 0 else "",
            strength=chance.choice((1, 1, 2, 4)),
        )
        for number, board in enumerate(plain.boards)
    )
    return replace(
        plain,
        people=tuple(_busy(chance, person, days) for person in plain.people),
        boards=boards,
        meetings=tuple(_bound(chance, meeting, days) for meeting in plain.meetings),
        weights=weights,
        travel=tuple(Travel(one, other, chance.choice((20, 35, 50))) for one, other in combinations(PLACES, 2)),
        most_a_week=3,
    )


def _changed(before: int, after: int, day: date) -> tuple[PartMember, ...]:
    return PartMember(before, None, day - timedelta(days=1)), PartMember(after, day)


def _avoided(chance: random.Random, days: tuple[date, ...]) -> Avoided:
    first = chance.choice(days)
    kind = chance.choice(("school", "council", "special", "month"))
    last = first + timedelta(days=6 if kind == "school" else 30 if kind == "month" else 0)
    hours = (time(9), time(12)) if kind == "council" else (None, None)
    return Avoided(first, last, "Noget", kind, *hours)


def _busy(chance: random.Random, person: PlanPerson, days: tuple[date, ...]) -> PlanPerson:
    taken = tuple(
        Taken(chance.choice(days), time(hour), time(hour + 2), chance.choice((None, *PLACES)))
        for hour in (8, 9, 11, 13)
    )
    return replace(person, taken=taken, most_a_day=1 if person.id % 13 == 0 else None)


def _bound(chance: random.Random, meeting: PlanMeeting, days: tuple[date, ...]) -> PlanMeeting:
    """Some within a period, some that lie somewhere already."""
    if meeting.id % 3 == 0:
        place = days.index(meeting.target)
        return replace(meeting, earliest=days[max(0, place - 30)], latest=days[min(len(days) - 1, place + 30)])
    if meeting.id % 7 == 0:
        return replace(meeting, present=Slot(meeting.target, time(10)))
    return meeting
