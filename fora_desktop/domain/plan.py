"""The planner's question and its answer, as values: no register, no file, no search.

Days are dates out of `PlanRequest.days`; distances between them are counted in their positions there (usable days).
Whatever goes beyond the file format `fora-plan-problem/1` only ever forbids more or costs more than a reader that does
not know it would think: so an answer that keeps these rules keeps those of the format.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal

from fora_desktop.domain.errors import FieldError

Half = Literal["", "am", "pm"]
StoppedBy = Literal["finished", "time", "stopped", "instant"]
"""`finished`: nothing more was to be gained; `time`: the seconds were over; `stopped`: somebody stopped it."""


class RequestIsWrong(FieldError):
    """A question that contradicts itself (an unknown board, a board twice, a length of nothing …), in one sentence."""


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A start: a usable day and a time on the grid."""

    day: date
    start: time


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of a weekday, Monday being 0; `end` is not included."""

    weekday: int
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Taken:
    """Hours of one day at which somebody is elsewhere: in a meeting outside the question, or busy by their calendar.

    With a `place` it is a meeting (it counts towards the day's limit, and travel from and to it is counted); None is
    a time that is only taken.
    """

    day: date
    start: time
    end: time
    place: str | None = None


@dataclass(frozen=True, slots=True)
class PlanPerson:
    """Who takes part. A vacant role that is to come is a person too: it is not asked to two meetings at once."""

    id: int
    absent: frozenset[date] = frozenset()
    blocked: tuple[Hours, ...] = ()
    taken: tuple[Taken, ...] = ()
    most_a_day: int | None = None
    """Less than `PlanRequest.most_a_day`, or None."""
    name: str = ""
    known: tuple[tuple[date, date], ...] | None = None
    """From when to when their own calendar is known, both days included; None: always. A vacant role's never is.

    It is for the words only: of whom nothing is known nobody can say that they can.
    """

    def is_known(self, day: date) -> bool:
        return self.known is None or any(first <= day <= last for first, last in self.known)


@dataclass(frozen=True, slots=True)
class PartMember:
    """Somebody who sits in a board for a part of the year only, both days included."""

    person: int
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Avoided:
    """Days, or hours of them, that a board would rather not have; each that a meeting touches costs once."""

    first: date
    last: date
    reason: str = ""
    """In words, to stand in a sentence: `Vinterferie i Stevns`, `Byråd i Køge`."""
    kind: str = "school"
    """`school`, `council`, `special`, `month`: which of the weights counts (`PlanWeights.avoided`)."""
    start: time | None = None
    end: time | None = None


@dataclass(frozen=True, slots=True)
class PlanBoard:
    """A board of the question; `members` sit in it all year."""

    id: int
    members: tuple[int, ...]
    minutes: int
    preferred_weekdays: frozenset[int] = frozenset(range(5))
    preferred_half: Half = ""
    """`am` begins before the middle of the day's hours; nothing is no preference."""
    needs_room: bool = False
    """One of the `PlanRequest.rooms` that are alike."""
    name: str = ""
    part_members: tuple[PartMember, ...] = ()
    forbidden_days: frozenset[date] = frozenset()
    preferred_start: time | None = None
    avoided: tuple[Avoided, ...] = ()
    place: str = ""
    """Where it meets, for the time of travel: a municipality's name, or nothing (the house)."""
    room: str = ""
    """A room by its name that only one meeting can have at a time; nothing: none of its own."""
    strength: int = 1
    """How often each of its own wishes counts (weekday, half, start, target); 1 is once."""
    usual_start: bool = False
    """`preferred_start` is when it usually begins: nobody has wished for it."""
    usual_weekday: bool = False
    """`preferred_weekdays` is the one that it keeps to: nobody has wished for it."""


@dataclass(frozen=True, slots=True)
class Order:
    """That a meeting lies so many usable days after another, both included; negative: before it.

    It binds only where both are placed. `max_days` None: no limit.
    """

    meeting: int
    min_days: int
    max_days: int | None = None


@dataclass(frozen=True, slots=True)
class PlanMeeting:
    """A meeting to be placed. Two neighbouring numbers of a board lie `min_gap_days` of the later one apart."""

    id: int
    board: int
    number: int
    target: date
    min_gap_days: int = 0
    locked: Slot | None = None
    after: tuple[Order, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    """The first and the last day that will do, both included: the period of its rule."""
    present: Slot | None = None
    """Where it lies now; elsewhere it costs `PlanWeights.moved`."""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class PlanWeights:
    """What the wishes cost; whole numbers. From `other_start` on they are additions to the format, 0 without them."""

    day_from_target: int = 1
    """Each usable day between the target and the meeting."""
    other_weekday: int = 4
    other_half_day: int = 2
    unplaced: int = 1000
    other_start: int = 0
    """A start other than the board's `preferred_start`."""
    school: int = 0
    council: int = 0
    special: int = 0
    month: int = 0
    """Each `Avoided` of the kind that the meeting touches."""
    moved: int = 0
    travel_day: int = 0
    """Each day on which a person has to be in a place (`PlanBoard.place` not empty): two places are two days."""
    busy_week: int = 0
    """Each meeting of a person beyond `PlanRequest.most_a_week` in an ISO week."""

    def avoided(self, kind: str) -> int:
        return {"school": self.school, "council": self.council, "special": self.special, "month": self.month}[kind]


@dataclass(frozen=True, slots=True)
class Travel:
    """Minutes between two places, either way; less than `PlanRequest.travel_minutes` counts as that."""

    one: str
    other: str
    minutes: int


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """What is asked of a planner (planning.md). `days` in order; the starts of a day are `day_start` + n slots."""

    year: int
    days: tuple[date, ...]
    people: tuple[PlanPerson, ...]
    boards: tuple[PlanBoard, ...]
    meetings: tuple[PlanMeeting, ...]
    day_start: time = time(8)
    slot_minutes: int = 30
    slots_per_day: int = 16
    rooms: int = 0
    """How many rooms that are alike; of no account to boards that need none."""
    most_a_day: int = 2
    """`max_meetings_per_person_per_day`"""
    travel_minutes: int = 30
    weights: PlanWeights = field(default_factory=PlanWeights)
    travel: tuple[Travel, ...] = ()
    most_a_week: int | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    meeting: int
    day: date
    start: time

    @property
    def slot(self) -> Slot:
        return Slot(self.day, self.start)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A meeting that could not be placed, and why: sentences for people, with the nearest free day."""

    meeting: int
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """An answer. `bound` was proven: no answer costs less. `proven`: this one costs just that."""

    placements: tuple[Placement, ...]
    unplaced: tuple[Unplaced, ...]
    cost: int
    bound: int
    proven: bool
    seconds: float
    stopped_by: StoppedBy

    @property
    def gap(self) -> float | None:
        """By how much of the bound it may be off at the most: 0.015 is 1.5 %; None without a bound above nothing."""
        return self.cost / self.bound - 1 if self.bound > 0 else (0.0 if self.cost == 0 else None)

    def slots(self) -> dict[int, Slot]:
        return {each.meeting: each.slot for each in self.placements}


def begun(start: Mapping[int, Slot]) -> Plan | None:
    """The plan that a search begins with; None where it begins with nothing."""
    placed = tuple(Placement(meeting, slot.day, slot.start) for meeting, slot in sorted(start.items()))
    return Plan(placed, (), 0, 0, False, 0.0, "instant") if placed else None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search is. `bound` is 0 while none is proven; `plan` is there when it is better than the last told."""

    placed: int
    meetings: int
    cost: int
    bound: int
    seconds: float
    phase: Literal["instant", "search", "days", "hours", "done"]
    plan: Plan | None = None


# --- what is said of one meeting ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of "Hvorfor dette tidspunkt?": `good` has a check, else a triangle. `kind` picks an icon.

    Kinds: `people`, `even`, `weekday`, `hour`, `days`, `councils`, `order`, `load`, `travel`, `room`, `locked`.
    """

    good: bool
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Option:
    """Another start for one meeting, all others left where they are: what it costs, its score, what is said of it."""

    slot: Slot
    cost: int
    score: int
    """Of 100; as `plan_score.score_of` gives it."""
    text: str
    """`alle kan; 98 dage til næste`"""
