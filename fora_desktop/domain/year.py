"""A whole year as it is seen at once: rings, what stands in each week of them, holidays, what boards owe. Values."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from fora_desktop.domain.days import monday
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _

ONE_WEEK = timedelta(days=7)


class Sign(StrEnum):
    """How a meeting or a deadline is drawn; the worst of several stands for all of them."""

    CONFLICT = "conflict"
    OVERDUE = "overdue"
    UNRECORDED = "unrecorded"
    PLANNED = "planned"
    INVITED = "invited"
    DUE = "due"
    HELD = "held"
    DONE = "done"

    @property
    def word(self) -> str:
        return {
            Sign.CONFLICT: _("Konflikt"),
            Sign.OVERDUE: _("Frist overskredet"),
            Sign.UNRECORDED: _("Ikke noteret"),
            Sign.PLANNED: _("Planlagt"),
            Sign.INVITED: _("Indkaldt"),
            Sign.DUE: _("Frist"),
            Sign.HELD: _("Holdt"),
            Sign.DONE: _("Færdig"),
        }[self]


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring of the wheel, from the outside in; the last one holds the deadlines of action plans."""

    name: str
    icon: str
    number: int = 0
    """How many meetings, or deadlines, the year has in it."""
    deadlines: bool = False


@dataclass(frozen=True, slots=True)
class YearMeeting:
    """A meeting that takes place, or did."""

    id: int
    ring: int
    start: datetime
    end: datetime
    name: str
    """The boards that meet."""
    short: str
    boards: tuple[int, ...]
    forum: str
    number: str
    kind: str | None
    place: str
    status: MeetingStatus
    unrecorded: bool
    conflicts: tuple[str, ...] = ()
    weekly: bool = False
    """Whether its board meets weekly."""

    @property
    def day(self) -> date:
        return self.start.date()

    @property
    def sign(self) -> Sign:
        if self.unrecorded:
            return Sign.UNRECORDED
        return Sign.CONFLICT if self.conflicts else Sign(self.status.value)


@dataclass(frozen=True, slots=True)
class YearDeadline:
    """A document that a board owes, and the day on which it is due."""

    ring: int
    plan: int
    day: date
    document: str
    name: str
    """The board that owes it, or the forum."""
    board_id: int
    done_on: date | None
    overdue: bool

    @property
    def sign(self) -> Sign:
        if self.done_on is not None:
            return Sign.DONE
        return Sign.OVERDUE if self.overdue else Sign.DUE


@dataclass(frozen=True, slots=True)
class Mark:
    """What a ring has in one week, or on one day: meetings, those of weekly boards apart, or deadlines."""

    ring: int
    week: date
    """Its Monday."""
    meetings: tuple[YearMeeting, ...] = ()
    deadlines: tuple[YearDeadline, ...] = ()
    weekly: bool = False

    @property
    def day(self) -> date:
        """The first day on which there is something."""
        return min([each.day for each in self.meetings] + [each.day for each in self.deadlines])

    @property
    def number(self) -> int:
        return len(self.meetings) + len(self.deadlines)

    @property
    def sign(self) -> Sign:
        """The first of `Sign` that one of them has."""
        signs = {each.sign for each in self.meetings} | {each.sign for each in self.deadlines}
        return next(sign for sign in Sign if sign in signs)


@dataclass(frozen=True, slots=True)
class Holiday:
    day: date
    name: str


@dataclass(frozen=True, slots=True)
class SchoolDays:
    """Days, both included, without school in the same municipalities; `of` is how many there are in all."""

    first: date
    last: date
    names: tuple[str, ...]
    units: tuple[str, ...]
    of: int

    @property
    def words(self) -> str:
        """`Vinterferie: 3 af 10 kommuner`"""
        names = " / ".join(self.names)
        if self.of == 1 or len(self.units) == self.of == 0:
            return names
        if len(self.units) == self.of:
            return _("{holiday}: alle {n} kommuner").format(holiday=names, n=self.of)
        return _("{holiday}: {n} af {all} kommuner").format(holiday=names, n=len(self.units), all=self.of)


@dataclass(frozen=True, slots=True)
class BoardYear:
    """A row of the matrix: a board with its meetings of the year, against what it owes."""

    id: int
    name: str
    forum: str
    chapter: int
    chapter_title: str
    requirement: str
    """What it owes, in the words of the overview or in ours; empty where nothing is set."""
    owed: int
    """Meetings that it owes in periods that end in the year."""
    missing: int
    """How many of those nobody has held or planned."""
    meetings: tuple[YearMeeting, ...]
    usual_weekday: int | None
    """The weekday on which it usually meets, Monday being 0."""
    free: tuple[tuple[date, date], ...]
    """Days, both included, without school in all of its municipalities."""

    @property
    def sum_in_words(self) -> str:
        """`2 af 4` where some are missing, `4 af 4` where none is, `5` where nothing is owed or more is held."""
        if self.missing or len(self.meetings) == self.owed:
            return _("{n} af {all}").format(n=self.owed - self.missing, all=self.owed) if self.owed else "0"
        return str(len(self.meetings))

    def is_other_weekday(self, meeting: YearMeeting) -> bool:
        return self.usual_weekday is not None and meeting.day.weekday() != self.usual_weekday

    def sign_of(self, meeting: YearMeeting) -> str:
        """What stands behind its day in the plan: `?` not recorded, `*` planned, `**` another weekday than usual."""
        told = "?" if meeting.unrecorded else "*" if meeting.status is MeetingStatus.PLANNED else ""
        if not self.is_other_weekday(meeting) or told == "?":
            return told
        return "***" if told else "**"


@dataclass(frozen=True, slots=True)
class Year:
    """All that the wheel, the timeline, the matrix and the table show."""

    number: int
    on: date
    """The day from which it is seen: today."""
    district: str
    whose: str
    """Whose year it is in words, where it is not everybody's."""
    rings: tuple[Ring, ...]
    meetings: tuple[YearMeeting, ...]
    """By start."""
    deadlines: tuple[YearDeadline, ...]
    holidays: tuple[Holiday, ...]
    school: tuple[SchoolDays, ...]
    boards: tuple[BoardYear, ...]
    """The rows of the matrix, in the overview's order."""
    left_out: int
    """Boards that owe no meeting and have none."""
    closed_on: date | None = None
    """When the year was closed, if it is."""

    @property
    def first(self) -> date:
        return date(self.number, 1, 1)

    @property
    def last(self) -> date:
        return date(self.number, 12, 31)

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def weeks(self) -> tuple[date, ...]:
        """The Mondays of the weeks that have a day in the year."""
        first = monday(self.first)
        return tuple(first + place * ONE_WEEK for place in range((monday(self.last) - first).days // 7 + 1))

    @property
    def held(self) -> int:
        return sum(each.status is MeetingStatus.HELD for each in self.meetings)

    @property
    def unrecorded(self) -> int:
        return sum(each.unrecorded for each in self.meetings)

    @property
    def planned(self) -> int:
        return len(self.meetings) - self.held - self.unrecorded

    @property
    def missing(self) -> int:
        """Meetings that boards owe in periods that end in the year, and that nobody has planned."""
        return sum(board.missing for board in self.boards)

    @property
    def today(self) -> date | None:
        return self.on if self.on.year == self.number else None

    @property
    def is_empty(self) -> bool:
        return not self.meetings and not self.deadlines

    def of_month(self, month: int) -> tuple[tuple[YearMeeting, ...], tuple[YearDeadline, ...]]:
        return (
            tuple(each for each in self.meetings if each.day.month == month),
            tuple(each for each in self.deadlines if each.day.month == month),
        )


def marks(year: Year, *, by_day: bool = False, hidden: Iterable[str] = ()) -> tuple[Mark, ...]:
    """What is drawn: a mark for each ring and week that has something, or for each day; without the hidden rings."""
    away = {place for place, ring in enumerate(year.rings) if ring.name in set(hidden)}
    meetings: dict[tuple[int, date, bool], list[YearMeeting]] = defaultdict(list)
    for each in year.meetings:
        if each.ring not in away:
            when = each.day if by_day else monday(each.day)
            meetings[each.ring, when, each.weekly and not by_day].append(each)
    deadlines: dict[tuple[int, date], list[YearDeadline]] = defaultdict(list)
    for due in year.deadlines:
        if due.ring not in away:
            deadlines[due.ring, due.day if by_day else monday(due.day)].append(due)
    found = [Mark(ring, monday(when), tuple(those), (), weekly) for (ring, when, weekly), those in meetings.items()]
    found += [Mark(ring, monday(when), (), tuple(those)) for (ring, when), those in deadlines.items()]
    return tuple(sorted(found, key=lambda mark: (mark.ring, mark.day, not mark.weekly)))
