"""All that the documents of one meeting are made of, as values: who, when, where, what, and what came of it."""

from dataclasses import dataclass
from datetime import date, datetime

AGENDA, INVITATION_LETTER, MINUTES = "agenda", "invitation_letter", "minutes"
DECISIONS, PARTICIPANTS = "decisions", "participants"
KINDS = (AGENDA, INVITATION_LETTER, MINUTES, DECISIONS, PARTICIPANTS)
"""The documents of a meeting."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat at the meeting and who has it; without a name the seat is `vacant`, or of a group nobody is named for."""

    name: str
    title: str
    role: str
    organisation: str
    function: str
    vacant: bool = False
    state: str = ""
    """One of `minutes.ATTENDANCE`; "" is not noted."""
    came_instead: str = ""
    """Who came in the place of this one."""
    substitutes: tuple[str, ...] = ()
    missed: tuple[int, ...] = ()
    """The numbers of the items in which this one did not take part."""


@dataclass(frozen=True, slots=True)
class PaperOf:
    """A paper of the meeting, or of the item with this number."""

    name: str
    item: int | None


@dataclass(frozen=True, slots=True)
class Decided:
    number: int
    text: str
    agreement: str
    item: int
    item_title: str


@dataclass(frozen=True, slots=True)
class ToDo:
    title: str
    responsible: str
    due: date | None
    state: str
    item: int | None


@dataclass(frozen=True, slots=True)
class Point:
    """An item of the agenda; of a closed one that outsiders do not see only the number is left."""

    number: int
    title: str
    kind: str
    start: datetime
    minutes: int | None
    responsible: str
    case_text: str
    """Markdown, what the item says by itself included; as is `minutes_text`."""
    minutes_text: str
    late_reason: str
    goes_on_with: str
    state: str
    confidential: bool
    decisions: tuple[Decided, ...] = ()
    tasks: tuple[ToDo, ...] = ()
    papers: tuple[PaperOf, ...] = ()
    absent: tuple[str, ...] = ()
    """Who did not take part in it, though there."""
    filled: str = ""
    """What it says by itself: the next meetings."""
    closed: bool = False
    """Left out: the reader is an outsider."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A later meeting of the same board."""

    start: datetime
    place: str
    title: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """`on` is the day the document is made; `outsiders` says that closed items have been left out."""

    meeting: int
    title: str
    forum: str
    boards: tuple[str, ...]
    number: str
    start: datetime
    end: datetime
    place: str
    host: str
    status: str
    journal_number: str
    legal_basis: str
    sender: str
    sender_email: str
    district: str
    on: date
    outsiders: bool
    points: tuple[Point, ...] = ()
    seats: tuple[Seat, ...] = ()
    papers: tuple[PaperOf, ...] = ()
    """Of the meeting itself; those of items stand there."""
    coming: tuple[Coming, ...] = ()
    there: str = ""
    """How many were there, as a sentence; nothing before it was noted."""
    invited_on: date | None = None
    agenda_sent_on: date | None = None
    minutes_sent_on: date | None = None
    approved_on: date | None = None

    @property
    def closed(self) -> tuple[int, ...]:
        """The numbers of the items that were left out."""
        return tuple(point.number for point in self.points if point.closed)

    @property
    def decisions(self) -> tuple[Decided, ...]:
        return tuple(each for point in self.points for each in point.decisions)

    @property
    def tasks(self) -> tuple[ToDo, ...]:
        return tuple(each for point in self.points for each in point.tasks)

    @property
    def all_papers(self) -> tuple[PaperOf, ...]:
        return (*self.papers, *(each for point in self.points for each in point.papers))

    @property
    def was_noted(self) -> bool:
        """Whether somebody has noted who was there."""
        return any(seat.state for seat in self.seats)
