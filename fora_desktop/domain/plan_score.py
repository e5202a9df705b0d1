"""How good a plan is, for people: points of 100 for one meeting, for the six sides of a plan, and for all of it.

Points are no cost: they do not grow with the weights of the wishes, so that variants with different weights can be held
against each other. A wish whose weight is 0 takes no points.

One meeting: 100 where every wish is met. The distance from the target is held against the room that the board's
meetings have in the year: half way to the next one takes `FAR` points, and a weekly meeting two days off more than a
yearly one. Each other wish takes its points; `strength` counts here too, up to three times. What has no time has 0.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from fora_desktop.domain.plan import PlanBoard, PlanMeeting, PlanRequest, Slot, Travel
from fora_desktop.domain.plan_cost import Tariff, minutes, sitting, touched
from fora_desktop.i18n import _, counted

GOOD = 75
"""With fewer points somebody has to look at a meeting."""
QUIET = frozenset({"month"})
"""Avoided days that need no decision by themselves; they lower the score all the same."""
FAR = 40
"""Points that a meeting loses at the most for its distance from the target."""
WEEKDAY, HALF, START, MOVED = 8, 5, 5, 4
AVOIDED = {"school": 32, "special": 24, "council": 16, "month": 12}
BUSY_WEEK, BUSY_WEEKS = 4, 12
"""For each person with more meetings that week than wanted, and at the most."""
TWO_PLACES, TWO_PLACES_MOST = 6, 18
"""For each person who has to be in another place the same day, and at the most."""
STRONGEST = 3
SHARE = 5
"""A hundredth of the meetings in holidays, or on days of councils, takes so many points of the plan's."""
WEEK_OF_ONE = 6
"""Points for each meeting that the busiest week of anybody has beyond the first."""


# --- one meeting ----------------------------------------------------------------------------------------------------


def score_of(request: PlanRequest, slots: Mapping[int, Slot], meeting: int) -> int:
    """Of 100; for many meetings of one plan ask one `Scores`."""
    return Scores(request, slots).of(meeting)


@dataclass(frozen=True)
class Scores:
    """The points of the meetings of one plan."""

    request: PlanRequest
    slots: Mapping[int, Slot]

    @cached_property
    def _tariff(self) -> Tariff:
        return Tariff(self.request)

    @cached_property
    def _room(self) -> dict[int, float]:
        """How many usable days a board has for each of its meetings."""
        count = Counter(meeting.board for meeting in self.request.meetings)
        return {board: max(1.0, len(self.request.days) / number) for board, number in count.items()}

    @cached_property
    def _weeks(self) -> Counter[tuple[int, int, int]]:
        return Counter(
            (person, *slot.day.isocalendar()[:2])
            for _meeting, board, slot in _placed(self._tariff, self.slots)
            for person in sitting(board, slot.day)
        )

    @cached_property
    def _places(self) -> dict[tuple[int, date], set[str]]:
        found: dict[tuple[int, date], set[str]] = defaultdict(set)
        for _meeting, board, slot in _placed(self._tariff, self.slots):
            if board.place:
                for person in sitting(board, slot.day):
                    found[person, slot.day].add(board.place)
        return found

    def of(self, meeting: int) -> int:
        slot = self.slots.get(meeting)
        return 0 if slot is None else self.at(meeting, slot)

    def at(self, meeting: int, slot: Slot) -> int:
        """What it would have at a time, all other meetings left where they are."""
        asked = self._tariff.meeting[meeting]
        board = self._tariff.board[asked.board]
        lost = self._own(asked, board, slot) + self._together(asked, board, slot)
        return max(1, round(100 - lost))

    def _own(self, asked: PlanMeeting, board: PlanBoard, slot: Slot) -> float:
        """What its own wishes take: only those that have a weight."""
        parts = self._tariff.parts(asked, slot)
        strength = min(board.strength, STRONGEST)
        lost = strength * (WEEKDAY * (parts.weekday > 0) + HALF * (parts.half > 0) + START * (parts.start > 0))
        lost += MOVED * (parts.moved > 0)
        kinds = {each.kind for each in touched(board, slot)}
        lost += sum(AVOIDED[kind] for kind in kinds if self.request.weights.avoided(kind))
        if parts.target:
            half_way = self._room[board.id] / 2
            return lost + FAR * min(1.0, self._tariff.days_off(asked, slot) / half_way)
        return float(lost)

    def _together(self, asked: PlanMeeting, board: PlanBoard, slot: Slot) -> int:
        """What it takes that the same people have other meetings that week, or elsewhere that day."""
        busy, away = self._crowded(asked, board, slot)
        return min(BUSY_WEEKS, BUSY_WEEK * busy) + min(TWO_PLACES_MOST, TWO_PLACES * away)

    def crowded(self, meeting: int) -> tuple[int, int]:
        """How many of those who sit in it have more meetings that week than wanted, or are elsewhere that day."""
        slot = self.slots.get(meeting)
        if slot is None:
            return 0, 0
        asked = self._tariff.meeting[meeting]
        return self._crowded(asked, self._tariff.board[asked.board], slot)

    def _crowded(self, asked: PlanMeeting, board: PlanBoard, slot: Slot) -> tuple[int, int]:
        people = sitting(board, slot.day)
        weights, most, busy, away = self.request.weights, self.request.most_a_week, 0, 0
        now = self.slots.get(asked.id)
        week = slot.day.isocalendar()[:2]
        if most is not None and weights.busy_week:
            here = set() if now is None or now.day.isocalendar()[:2] != week else sitting(board, now.day)
            busy = sum(self._weeks[person, *week] - (person in here) + 1 > most for person in people)
        if board.place and weights.travel_day:
            away = sum(bool(self._places.get((person, slot.day), set()) - {board.place}) for person in people)
        return busy, away


def undecided(request: PlanRequest, slots: Mapping[int, Slot]) -> set[int]:
    """The meetings that somebody has to decide on: without a time, of few points, or on days that are avoided."""
    scores = Scores(request, slots)
    boards = {board.id: board for board in request.boards}
    found = set()
    for meeting in request.meetings:
        slot = slots.get(meeting.id)
        if (
            slot is None
            or scores.of(meeting.id) < GOOD
            or any(each.kind not in QUIET for each in touched(boards[meeting.board], slot))
        ):
            found.add(meeting.id)
    return found


def _placed(tariff: Tariff, slots: Mapping[int, Slot]) -> Iterator[tuple[PlanMeeting, PlanBoard, Slot]]:
    for meeting in tariff.request.meetings:
        slot = slots.get(meeting.id)
        if slot is not None:
            yield meeting, tariff.board[meeting.board], slot


# --- all of a plan --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Facet:
    """One side of a plan. Keys: `required`, `even`, `holidays`, `load`, `travel`, `councils`."""

    key: str
    title: str
    score: int
    text: str
    """`højst 15 uger imellem`"""


def facets(request: PlanRequest, slots: Mapping[int, Slot], short: Collection[int] = frozenset()) -> tuple[Facet, ...]:
    """The six sides, in the order in which they are shown; `short`: boards that lack a meeting nobody asks for."""
    tariff = Tariff(request)
    placed = list(_placed(tariff, slots))
    return (
        _required(request, slots, short),
        _even(request, placed),
        _holidays(tariff, placed),
        _load(placed),
        _travel(request, placed),
        _councils(tariff, placed),
    )


def total(sides: tuple[Facet, ...]) -> int:
    """Each side counts alike."""
    return round(sum(each.score for each in sides) / len(sides)) if sides else 0


_Placed = list[tuple[PlanMeeting, PlanBoard, Slot]]


def _required(request: PlanRequest, slots: Mapping[int, Slot], lacking: Collection[int]) -> Facet:
    short = {meeting.board for meeting in request.meetings if meeting.id not in slots}.union(lacking)
    wanted = {meeting.board for meeting in request.meetings}.union(lacking)
    met = len(wanted - short)
    return Facet(
        "required",
        _("Mødekrav"),
        met * 100 // len(wanted) if wanted else 100,
        _("{met} af {all} nås").format(met=met, all=len(wanted)) if wanted else _("ingen møder at planlægge"),
    )


def _even(request: PlanRequest, placed: _Placed) -> Facet:
    """How far the distances between a board's meetings are from equal ones, in days on which it could well meet."""
    of_board: dict[int, list[date]] = defaultdict(list)
    boards = {}
    for _meeting, board, slot in placed:
        of_board[board.id].append(slot.day)
        boards[board.id] = board
    kept, longest = [], 0
    good = _GoodDays(request.days)
    for number, days in of_board.items():
        usable = good.of(boards[number])
        equal = max(1.0, len(usable) / len(days))
        for one, other in pairwise(sorted(days)):
            gap = bisect_left(usable, other) - bisect_left(usable, one)
            kept.append(1 - min(1.0, abs(gap - equal) / equal))
            longest = max(longest, (other - one).days)
    if not kept:
        return Facet("even", _("Jævn fordeling"), 100, _("ingen fora med flere møder"))
    weeks = counted(round(longest / 7), _("højst {n} uge imellem"), _("højst {n} uger imellem"))
    return Facet(
        "even",
        _("Jævn fordeling"),
        round(100 * sum(kept) / len(kept)),
        weeks if longest > 10 else counted(longest, _("højst {n} dag imellem"), _("højst {n} dage imellem")),
    )


class _GoodDays:
    """The usable days that are no school holiday of a board and not forbidden to it; many boards have the same."""

    def __init__(self, days: tuple[date, ...]) -> None:
        self._days = days
        self._known: dict[object, list[date]] = {}

    def of(self, board: PlanBoard) -> list[date]:
        away = tuple((each.first, each.last) for each in board.avoided if each.kind == "school")
        key = away, board.forbidden_days
        if key not in self._known:
            self._known[key] = [
                day
                for day in self._days
                if day not in board.forbidden_days and not any(first <= day <= last for first, last in away)
            ]
        return self._known[key]


def _touching(tariff: Tariff, placed: _Placed, kind: str) -> int:
    """How many meetings touch something that is avoided, of a kind."""
    return sum(any(each.kind == kind for each in touched(board, slot)) for _meeting, board, slot in placed)


def _of_share(number: int, of: int) -> int:
    return max(0, round(100 - SHARE * 100 * number / of)) if of else 100


def _holidays(tariff: Tariff, placed: _Placed) -> Facet:
    school, special = (_touching(tariff, placed, kind) for kind in ("school", "special"))
    said = []
    if school:
        said.append(_("{n} i skoleferie").format(n=school))
    if special:
        said.append(counted(special, _("{n} på en særlig dag"), _("{n} på særlige dage")))
    return Facet(
        "holidays",
        _("Hellig- og skolefridage"),
        _of_share(school + special, len(placed)),
        ", ".join(said) or _("ingen berørt"),
    )


def _load(placed: _Placed) -> Facet:
    weeks = Counter(
        (person, *slot.day.isocalendar()[:2]) for _meeting, board, slot in placed for person in sitting(board, slot.day)
    )
    most = max(weeks.values(), default=0)
    return Facet(
        "load",
        _("Chefernes belastning"),
        max(0, 100 - WEEK_OF_ONE * max(0, most - 1)),
        counted(most, _("højst {n} møde/uge"), _("højst {n} møder/uge")),
    )


def _councils(tariff: Tariff, placed: _Placed) -> Facet:
    number = _touching(tariff, placed, "council")
    return Facet(
        "councils",
        _("Kommunernes mødedage"),
        _of_share(number, len(placed)),
        _("{n} sammenfald").format(n=number) if number else _("ingen sammenfald"),
    )


# --- travel ---------------------------------------------------------------------------------------------------------


def _travel(request: PlanRequest, placed: _Placed) -> Facet:
    """The hours on the road: from the house, from meeting to meeting, and back.

    50 points where each meeting is a trip of its own; 100 where everybody goes to a place as seldom as can be.
    """
    road = _Road(request.travel, request.travel_minutes)
    rounds: dict[tuple[int, date], list[tuple[int, str]]] = defaultdict(list)
    visits: Counter[tuple[int, str]] = Counter()
    for _meeting, board, slot in placed:
        for person in sitting(board, slot.day):
            rounds[person, slot.day].append((minutes(slot.start), board.place))
            visits[person, board.place] += 1
    actual = sum(road.round_trip([place for _start, place in sorted(day)]) for day in rounds.values())
    alone = sum(count * road.round_trip([place]) for (_person, place), count in visits.items())
    most = {person.id: _most_a_day(request, person.most_a_day) for person in request.people}
    least = sum(-(-count // most[person]) * road.round_trip([place]) for (person, place), count in visits.items())
    saved = (alone - actual) / (alone - least) if alone > least else 1.0
    return Facet(
        "travel",
        _("Rejsetid"),
        round(50 + 50 * max(0.0, min(1.0, saved))),
        counted(round(actual / 60), _("{n} time"), _("{n} timer")),
    )


def _most_a_day(request: PlanRequest, own: int | None) -> int:
    return max(1, request.most_a_day if own is None else min(own, request.most_a_day))


class _Road:
    """Minutes between places; where the table has none, the question's own travel time."""

    def __init__(self, travel: tuple[Travel, ...], usual: int) -> None:
        self._usual = usual
        self._minutes = {frozenset((each.one, each.other)): each.minutes for each in travel}

    def between(self, one: str, other: str) -> int:
        return 0 if one == other else self._minutes.get(frozenset((one, other)), self._usual)

    def round_trip(self, places: list[str]) -> int:
        """From the house to one place after the other and back."""
        return sum(self.between(one, other) for one, other in pairwise(("", *places, "")))


# --- the weeks ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Week:
    """`monday` names it; `school`: most boards that know of school holidays have one."""

    monday: date
    meetings: int
    school: bool

    @property
    def number(self) -> int:
        return self.monday.isocalendar().week


@dataclass(frozen=True, slots=True)
class Weeks:
    bars: tuple[Week, ...]
    mean: float
    """Meetings a week, of the weeks that have a usable day."""

    @property
    def most(self) -> int:
        return max((week.meetings for week in self.bars), default=0)


def weeks(request: PlanRequest, slots: Mapping[int, Slot]) -> Weeks:
    """How many meetings there are in each ISO week of the year."""
    count = Counter(_monday(slot.day) for _meeting, _board, slot in _placed(Tariff(request), slots))
    usable = {_monday(day) for day in request.days}
    shown = usable | set(count) | set(_mondays(request.year))
    asked = [board for board in request.boards if any(each.kind == "school" for each in board.avoided)]
    bars = tuple(Week(monday, count[monday], _is_school_holiday(asked, monday)) for monday in sorted(shown))
    return Weeks(bars, sum(count.values()) / len(usable) if usable else 0.0)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _mondays(year: int) -> Iterator[date]:
    """The ISO weeks of a year."""
    monday = date.fromisocalendar(year, 1, 1)
    while monday.isocalendar().year == year:
        yield monday
        monday += timedelta(days=7)


def _is_school_holiday(boards: list[PlanBoard], monday: date) -> bool:
    """Three days of the working week at least, for more than half of the boards."""
    working = [monday + timedelta(days=number) for number in range(5)]
    free = sum(
        sum(any(each.kind == "school" and each.first <= day <= each.last for each in board.avoided) for day in working)
        >= 3
        for board in boards
    )
    return 2 * free > len(boards)
