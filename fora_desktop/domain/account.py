"""A year as it is accounted for: what boards owed and held, too late or not at all, and what came of it. Values."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date

from fora_desktop.domain import dates
from fora_desktop.domain.quota_status import CalledOff
from fora_desktop.domain.standing import LateMeeting, Status
from fora_desktop.i18n import _, counted


@dataclass(frozen=True, slots=True)
class Sums:
    """Meetings: owed by the periods that end in the year, held for them in it, and how the rest stands.

    `earlier` are held for the same periods before the year began, so that `held` and `earlier` are what `fora status`
    counts as held. `others` are held in the year by a board that owes something, and count for no period that ends in
    it. What a board held that owes nothing is `held`. `called_off` are cancelled, or postponed without a new time.
    """

    required: int = 0
    held: int = 0
    earlier: int = 0
    late: int = 0
    missing: int = 0
    unrecorded: int = 0
    planned: int = 0
    others: int = 0
    called_off: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who came, in counts: seats of the meetings at which it was noted; one with a substitute is present."""

    meetings: int = 0
    """Meetings at which somebody noted it."""
    not_noted_meetings: int = 0
    """Meetings held at which nobody did."""
    seats: int = 0
    present: int = 0
    substituted: int = 0
    online: int = 0
    apology: int = 0
    absent: int = 0
    not_noted: int = 0
    vacant: int = 0
    guests: int = 0

    def __add__(self, other: "Attendance") -> "Attendance":
        return Attendance(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule of a board over the periods that end in the year; the worst of them gives the status."""

    requirement: str
    kind: str | None
    sums: Sums
    status: Status
    messages: tuple[str, ...]
    late: tuple[LateMeeting, ...]
    period: str = ""
    """The days that it is counted over, where they are not those of the year."""
    reasons: tuple[str, ...] = ()
    """Why it was not met, as somebody wrote when they marked the period as seen."""


@dataclass(frozen=True, slots=True)
class BoardAccount:
    """A board's year."""

    id: int
    name: str
    forum: int
    forum_name: str
    chapter: int
    units: tuple[int, ...]
    rules: tuple[RuleLine, ...]
    sums: Sums
    status: Status
    called_off: tuple[CalledOff, ...]
    decisions: int
    closed_decisions: int
    tasks_done: int
    tasks_open: int
    attendance: Attendance
    prevents_crime: bool


@dataclass(frozen=True, slots=True)
class Decided:
    day: date
    meeting: str
    number: int
    item: str
    text: str
    boards: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TaskDone:
    title: str
    place: str
    board: int | None
    forum: int | None
    due: date | None
    done_on: date | None

    @property
    def is_late(self) -> bool:
        return self.done_on is not None and self.due is not None and self.done_on > self.due


@dataclass(frozen=True, slots=True)
class TaskSums:
    """Tasks, the closed ones too: done in the year, how many of them after their day, and still to be done."""

    done: int = 0
    late: int = 0
    open: int = 0


@dataclass(frozen=True, slots=True)
class PlanOfYear:
    """What a board or a forum owed beside its meetings; `done_on` None: it is not done."""

    name: str
    whose: str
    board: int
    forum: int
    per_board: bool
    due: date | None
    done_on: date | None
    stage: str
    """How far it is, in a word."""
    overdue: bool

    @property
    def is_late(self) -> bool:
        return self.done_on is not None and self.due is not None and self.done_on > self.due

    @property
    def word(self) -> str:
        if self.done_on is not None:
            return _("Færdig efter fristen") if self.is_late else _("Færdig")
        return _("Fristen er overskredet") if self.overdue else _("Ikke færdig")


@dataclass(frozen=True, slots=True)
class GoalServed:
    """A guiding goal and what served it in the year."""

    strategy: str
    name: str
    forums: tuple[str, ...]
    meetings: int
    plans: int = 0
    internal: bool = False


@dataclass(frozen=True, slots=True)
class ForumAccount:
    id: int
    name: str
    chapter: int
    boards: tuple[BoardAccount, ...]

    @property
    def sums(self) -> Sums:
        return total(board.sums for board in self.boards)


@dataclass(frozen=True, slots=True)
class UnitAccount:
    """A municipality's boards; those that it shares stand at each municipality that they belong to.

    `attendance` and `decisions` count a meeting once, also where several of the boards met in it.
    """

    id: int | None
    name: str
    boards: tuple[BoardAccount, ...]
    attendance: Attendance
    decisions: int
    official_name: str = ""
    """`Greve Kommune`; nothing of what is no municipality."""

    @property
    def title(self) -> str:
        return self.official_name or self.name

    @property
    def sums(self) -> Sums:
        return total(board.sums for board in self.boards)


@dataclass(frozen=True, slots=True)
class Account:
    """`attendance` counts each meeting once, also where several boards met in it; `whose` as in `QuotaStatus`.

    `council` is the board that the account is written to, with its legal basis, where the register has one. What is
    closed is counted with the rest in `task_sums`, and stands nowhere else.
    """

    year: int
    on: date
    sender: str
    whose: str
    council: str
    forums: tuple[ForumAccount, ...]
    chapters: tuple[tuple[int, str], ...]
    units: tuple[UnitAccount, ...]
    attendance: Attendance
    decisions: tuple[Decided, ...]
    closed_decisions: int
    tasks: tuple[TaskDone, ...]
    closed_tasks: int
    task_sums: TaskSums
    plans: tuple[PlanOfYear, ...]
    goals: tuple[GoalServed, ...]

    @property
    def boards(self) -> list[BoardAccount]:
        return [board for forum in self.forums for board in forum.boards]

    @property
    def sums(self) -> Sums:
        return total(forum.sums for forum in self.forums)


def total(those: Iterable[Sums]) -> Sums:
    return sum(those, Sums())


def late_words(late: LateMeeting) -> str:
    """`2. møde skulle være holdt 2. juli 2025 og blev holdt 14. august 2025`"""
    return _("{n}. møde skulle være holdt den {due} og blev holdt den {day}").format(
        n=late.number, due=dates.day_month_year(late.due), day=dates.day_month_year(late.day)
    )


def in_words(sums: Sums) -> str:
    """`12 krævet, 10 holdt, heraf 1 for sent. 2 mangler, 1 aflyst.`; `… 8 holdt i året og 2 før, heraf 1 for sent.`"""
    words = _("{required} krævet, {held} holdt i året og {earlier} før") if sums.earlier else ""
    words = words or _("{required} krævet, {held} holdt")
    told = words.format(required=sums.required, held=sums.held, earlier=sums.earlier)
    if sums.late:
        told += _(", heraf {n} for sent").format(n=sums.late)
    parts = [
        words.format(n=number)
        for words, number in (
            (_("{n} mangler"), sums.missing),
            (_("{n} ikke noteret"), sums.unrecorded),
            (_("{n} planlagt"), sums.planned),
            (_("{n} aflyst eller udsat"), sums.called_off),
        )
        if number
    ]
    if sums.others:
        parts.append(counted(sums.others, _("{n} andet møde holdt"), _("{n} andre møder holdt")))
    return ". ".join(part for part in (told, ", ".join(parts)) if part) + "."
