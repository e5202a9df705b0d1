"""Another program's calendar as it was read: events, answers to invitations, and what could not be read."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from fora_desktop.domain.danish import listed
from fora_desktop.domain.dates import day_month_year
from fora_desktop.i18n import _


def window(today: date) -> tuple[date, date]:
    """The first and the last day of which occurrences are read: a year back, two years ahead."""
    return today - timedelta(days=366), today + timedelta(days=2 * 366)


def outside(number: int, first: date, last: date) -> str:
    """How many busy times were left out because they lie on other days."""
    one = _("{n} optagen tid ligger ikke fra {first} til {last} og er udeladt.")
    many = _("{n} optagne tider ligger ikke fra {first} til {last} og er udeladt.")
    counted = f"{number:,}".replace(",", ".")
    return (one if number == 1 else many).format(n=counted, first=day_month_year(first), last=day_month_year(last))


_QUOTED: Final = re.compile(r"\s*[“”„»«\"].*[“”„»«\"]", re.DOTALL)


def unquoted(sentence: str) -> str:
    """A sentence about a file without what it quotes of it: what somebody's own calendar says is nobody's business."""
    return _QUOTED.sub("", sentence)


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
    minutes: int | None = None
    """How long it lasts, where start and end do not tell: one of them is in the hour that comes twice."""
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
    method: str = ""
    """PUBLISH, REQUEST, REPLY, CANCEL, …, in capitals, of the calendar it stands in: a file may hold several. What a
    CANCEL holds has the status CANCELLED."""


@dataclass(frozen=True, slots=True)
class NotRead:
    """An event that could not be read: where it begins, what it calls itself, and why in a sentence."""

    line: int
    summary: str
    reason: str
    method: str = ""
    """As that of an event."""
    start: datetime | None = None
    """When it begins, where that much could be read; wall-clock time of the register's zone."""
    all_day: bool = False
    replaced: bool = False
    """Whether it is only the older edition of one that was read."""


@dataclass(frozen=True, slots=True)
class ForeignCalendar:
    """A calendar file; events that repeat stand in `events` once for each occurrence within the days asked for.

    Other events are there whenever they are; all in the order of their starts.
    """

    name: str
    """NAME or X-WR-CALNAME; nothing where the file has none."""
    method: str
    """That of the whole file; nothing where it has none, or several that differ."""
    product: str
    first_day: date
    last_day: date
    """The days of which the file says everything: those asked for, or fewer where it names its own."""
    events: tuple[ForeignEvent, ...]
    not_read: tuple[NotRead, ...]
    remarks: tuple[str, ...] = ()
    """Sentences about the whole file: what was left out of it, and how much."""

    @property
    def methods(self) -> frozenset[str]:
        """All that the file holds anything of."""
        found = {event.method for event in self.events} | {each.method for each in self.not_read}
        return frozenset(found | {self.method})


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
    tentative: bool = False
    """Of a busy time: perhaps."""


@dataclass(frozen=True, slots=True)
class Target:
    """Which of a person's calendars a file of busy times becomes."""

    name: str
    read_on: date | None = None
    """When the one that is read again was read last; None of a new one."""
    others: tuple[str, ...] = ()
    """The person's calendars beside it."""
    new_name: str = ""
    """What a new one is called."""
    adds: bool = False
    """Whether the file tells of single events alone, so that the others stay."""

    @property
    def words(self) -> str:
        """`Erstatter “Kalender”, læst 19. november 2026.`, `Ny kalender “Arbejde” ved siden af “Kalender”.`"""
        if self.read_on is not None:
            words = _("Retter i “{name}”, læst {day}.") if self.adds else _("Erstatter “{name}”, læst {day}.")
            return words.format(name=self.name, day=day_month_year(self.read_on))
        if not self.others:
            return _("Ny kalender “{name}”.").format(name=self.name)
        beside = listed([_("“{name}”").format(name=name) for name in self.others])
        return _("Ny kalender “{name}” ved siden af {others}.").format(name=self.name, others=beside)


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do; nothing is written yet."""

    lines: tuple[Coming, ...]
    unplaced: tuple[str, ...] = ()
    """Titles of events for which somebody must say which board meets."""
    remarks: tuple[str, ...] = ()
    target: Target | None = None
    refusal: str = ""
    """Why it is not done."""

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
