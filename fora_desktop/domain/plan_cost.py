"""What a plan costs, part by part: the plain reference that every faster reckoning has to agree with.

A question without our additions to the format costs what the format says (docs/planning.md). Of the additions:
`strength` makes a board's own wishes (target, weekday, half, start) count so often; each `Avoided` that a meeting
touches costs once by its kind; a meeting elsewhere than `present` costs `moved`; each person, day and place costs
`travel_day` once; each meeting of a person beyond `most_a_week` in an ISO week costs `busy_week`. What somebody has
outside the question (`Taken`) costs nothing.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, time
from functools import cached_property

from fora_desktop.domain.plan import Avoided, PlanBoard, PlanMeeting, PlanRequest, Slot


@dataclass(frozen=True, slots=True)
class Parts:
    """What one meeting costs by itself."""

    target: int = 0
    weekday: int = 0
    half: int = 0
    start: int = 0
    avoided: int = 0
    moved: int = 0
    unplaced: int = 0

    @property
    def total(self) -> int:
        return sum(getattr(self, part.name) for part in fields(self))


@dataclass(frozen=True, slots=True)
class Cost:
    """`meetings` by their numbers; what only several meetings cost together stands beside them."""

    meetings: Mapping[int, Parts]
    travel_days: int
    busy_weeks: int

    @property
    def total(self) -> int:
        return sum(parts.total for parts in self.meetings.values()) + self.travel_days + self.busy_weeks


@dataclass(frozen=True)
class Tariff:
    """The prices of a question; made once for many meetings."""

    request: PlanRequest

    @cached_property
    def position(self) -> dict[date, int]:
        return {day: index for index, day in enumerate(self.request.days)}

    @cached_property
    def board(self) -> dict[int, PlanBoard]:
        return {board.id: board for board in self.request.boards}

    @cached_property
    def meeting(self) -> dict[int, PlanMeeting]:
        return {meeting.id: meeting for meeting in self.request.meetings}

    @cached_property
    def noon(self) -> int:
        """The middle of the day's hours, in minutes: a start before it is in the morning."""
        first = minutes(self.request.day_start)
        return (first + first + self.request.slot_minutes * self.request.slots_per_day) // 2

    def place_of(self, day: date) -> int:
        """A day's position; of one that is not usable that of the next that is, else the last."""
        found = self.position.get(day)
        if found is None:
            later = sum(each < day for each in self.request.days)
            found = max(0, min(later, len(self.request.days) - 1))
        return found

    def days_off(self, meeting: PlanMeeting, slot: Slot) -> int:
        """Usable days between the target and the day."""
        return abs(self.place_of(slot.day) - self.place_of(meeting.target))

    def parts(self, meeting: PlanMeeting, slot: Slot | None) -> Parts:
        """What one meeting costs by itself at a time, or without one."""
        weights = self.request.weights
        if slot is None:
            return Parts(unplaced=weights.unplaced)
        board = self.board[meeting.board]
        morning = minutes(slot.start) < self.noon
        other_half = board.preferred_half != "" and morning != (board.preferred_half == "am")
        other_start = board.preferred_start is not None and slot.start != board.preferred_start
        return Parts(
            target=board.strength * weights.day_from_target * self.days_off(meeting, slot),
            weekday=board.strength * weights.other_weekday * (slot.day.weekday() not in board.preferred_weekdays),
            half=board.strength * weights.other_half_day * other_half,
            start=board.strength * weights.other_start * other_start,
            avoided=sum(weights.avoided(each.kind) for each in touched(board, slot)),
            moved=weights.moved * (meeting.present is not None and meeting.present != slot),
        )


def cost(request: PlanRequest, slots: Mapping[int, Slot]) -> Cost:
    """What a plan costs: `slots` by the numbers of the meetings that have a time."""
    tariff = Tariff(request)
    travel: set[tuple[int, date, str]] = set()
    weeks: Counter[tuple[int, int, int]] = Counter()
    for number, slot in slots.items():
        if number not in tariff.meeting:
            continue
        board = tariff.board[tariff.meeting[number].board]
        year, week, _weekday = slot.day.isocalendar()
        for person in sitting(board, slot.day):
            weeks[person, year, week] += 1
            if board.place:
                travel.add((person, slot.day, board.place))
    most = request.most_a_week
    return Cost(
        meetings={meeting.id: tariff.parts(meeting, slots.get(meeting.id)) for meeting in request.meetings},
        travel_days=request.weights.travel_day * len(travel),
        busy_weeks=0
        if most is None
        else request.weights.busy_week * sum(max(0, count - most) for count in weeks.values()),
    )


def sitting(board: PlanBoard, day: date) -> set[int]:
    """Who sits in a board on a day."""
    return {
        *board.members,
        *(
            part.person
            for part in board.part_members
            if (part.first is None or part.first <= day) and (part.last is None or day <= part.last)
        ),
    }


def touched(board: PlanBoard, slot: Slot) -> Iterator[Avoided]:
    """What the board would rather not have and a meeting there would touch."""
    start = minutes(slot.start)
    for each in board.avoided:
        if (
            each.first <= slot.day <= each.last
            and (each.end is None or start < minutes(each.end, end=True))
            and (each.start is None or start + board.minutes > minutes(each.start))
        ):
            yield each


def minutes(clock: time, *, end: bool = False) -> int:
    """Minutes since midnight; an end that has seconds is rounded up, so that the last moment of a day is its end."""
    return clock.hour * 60 + clock.minute + (end and (clock.second > 0 or clock.microsecond > 0))
