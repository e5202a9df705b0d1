"""Another program's calendar as it was read: events, answers to invitations, and what could not be read."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ForeignAttendee:
    """Who is invited to an event; `answer` is the PARTSTAT (RFC 5545, 3.2.12) as written, in capitals."""

    email: str
    name: str = ""
    answer: str = ""
    delegated_to: str = ""
    """The e-mail address of who comes instead."""


@dataclass(frozen=True, slots=True)
class ForeignEvent:
    """One event, or one occurrence of an event that repeats; times are wall-clock times of the register's zone."""

    uid: str
    """Of an event without one a digest of its time and title; of busy times alone (VFREEBUSY) that of all of them."""
    start: datetime
    end: datetime
    """Not included; of an all-day event midnight after its last day. Never before `start`, and the same as it where the
    event takes no time."""
    line: int
    """Where the event begins in the file, the first line is 1."""
    all_day: bool = False
    occurrence: str = ""
    """Which one of an event that repeats: its first start as `20261104T090000` in the register's zone. Also of the
    periods of a VFREEBUSY; with `uid` it tells one from another."""
    summary: str = ""
    location: str = ""
    description: str = ""
    status: str = ""
    """TENTATIVE, CONFIRMED, CANCELLED or nothing."""
    is_busy: bool = True
    """Whether it takes its time: not where it is cancelled, transparent, or shown as free."""
    is_tentative: bool = False
    sequence: int = 0
    changed: datetime | None = None
    """LAST-MODIFIED, else DTSTAMP, with time zone."""
    organiser: str = ""
    """An e-mail address."""
    attendees: tuple[ForeignAttendee, ...] = ()
    comment: str = ""
    """What somebody wrote to their answer."""
    remarks: tuple[str, ...] = ()
    """Sentences about what was read with a guess: an unknown time zone taken as the register's. All occurrences of an
    event have the same ones."""


@dataclass(frozen=True, slots=True)
class NotRead:
    """An event that could not be read: where it begins, what it calls itself, and why in a sentence."""

    line: int
    summary: str
    reason: str


@dataclass(frozen=True, slots=True)
class ForeignCalendar:
    """A calendar file; events that repeat stand in `events` once for each occurrence between the two days.

    All events touch these days, in the order of their starts; what lies outside is left out without a word.
    """

    name: str
    """NAME or X-WR-CALNAME; nothing where the file has none."""
    method: str
    """PUBLISH, REQUEST, REPLY, CANCEL, …, in capitals; nothing where the file has none, or several that differ. What a
    CANCEL holds has the status CANCELLED."""
    product: str
    first_day: date
    last_day: date
    events: tuple[ForeignEvent, ...]
    not_read: tuple[NotRead, ...]


class How(StrEnum):
    """What a calendar is read in as: when a person is busy, meetings of boards, answers to invitations."""

    BUSY = "busy"
    MEETINGS = "meetings"
    REPLIES = "replies"


class Fate(StrEnum):
    """What an import does with one event."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    GONE = "gone"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Coming:
    """One line of an import's preview. Of somebody's busy times `title` is empty: nobody is shown what they do."""

    fate: Fate
    line: int
    """In the file; 0 for what is no longer in it."""
    title: str
    start: datetime | None
    end: datetime | None
    text: str = ""
    """What happens, or why nothing does: one sentence."""
    board: int | None = None
    meeting: int | None = None
    key: str = ""
    """By it a choice of the user's is known again."""
    all_day: bool = False
    conflicts: tuple[str, ...] = ()
    """What speaks against the new time; a remark, no refusal."""
    remarks: tuple[str, ...] = ()
    """What was read with a guess, and what else there is to know of this line."""
    file: str = ""
    """Of several files brought in together, which it is."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do; nothing is written yet."""

    lines: tuple[Coming, ...]
    unplaced: tuple[str, ...] = ()
    """Titles of events for which somebody must say which board meets."""
    remarks: tuple[str, ...] = ()

    def count(self, fate: Fate) -> int:
        return sum(line.fate is fate for line in self.lines)


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import did, line for line as the preview showed it."""

    how: How
    done: Preview
    about: str = ""
    """Whose busy times, or which calendar."""

    def count(self, fate: Fate) -> int:
        return self.done.count(fate)

    @property
    def is_nothing(self) -> bool:
        """Whether the register is as it was."""
        return not any(self.count(fate) for fate in (Fate.NEW, Fate.CHANGED, Fate.GONE))
