"""The question that the register asks of the planner, and which meeting of which board each of its numbers is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from fora_desktop.domain.plan import PlanRequest, Slot

FIXED = 1_000_000
"""Beyond it are the numbers of meetings that stand in the register and stay where they are."""
JOINT = 1_000_000
"""Beyond it are the numbers of boards that the question makes up: those who meet jointly, a room that is taken."""


@dataclass(frozen=True, slots=True)
class RoomTaken:
    """A room of the house, its name folded, that a meeting of the register has."""

    room: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """A meeting of the question: whose it is, and the register's own where it stands there already."""

    board_id: int
    meeting_id: int | None
    number: int
    kind: str | None
    minutes: int
    target: date
    fixed: bool
    """It stands in the register and stays where it is."""
    title: str = ""
    """`Kredsrådet 1/2027`; the number is that of the board's year."""
    present: datetime | None = None
    """Where the register's own lies."""


@dataclass(frozen=True, slots=True)
class Question:
    """`start` are the slots to begin from: last year's dates, a draft; empty for nothing. `meetings` by their number
    in the question; what it holds beyond them (a room that is taken) is nobody's meeting. `notes` are sentences on
    what could not be asked."""

    request: PlanRequest
    start: Mapping[int, Slot]
    meetings: Mapping[int, Asked]
    notes: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    """The house's rooms by name, as many as `request.rooms`."""
    boards: Mapping[int, str] = field(default_factory=dict)
    """The boards' names."""
    skipped: Mapping[int, str] = field(default_factory=dict)
    """Meetings that are not asked for since somebody decided that they are not held, and why; `meetings` has them."""
    rooms_taken: tuple[RoomTaken, ...] = ()
    chosen: Mapping[int, bool] = field(default_factory=dict)
    """Of meetings that had a time in the draft that was begun from, whether they were chosen there."""
    before: Mapping[int, Slot] = field(default_factory=dict)
    """Where they lay there."""
