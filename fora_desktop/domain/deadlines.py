"""By when an invitation, an agenda, the material and the minutes are due."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.typed import whole
from fora_desktop.i18n import _, counted

INVITATION, AGENDA, MATERIAL, MINUTES = "invitation", "agenda", "material", "minutes"
KINDS = (INVITATION, AGENDA, MATERIAL, MINUTES)
"""What is due: the first three before the meeting, the minutes after it."""

DAYS, WEEKS, WORKING_DAYS = "days", "weeks", "working_days"
UNITS = (DAYS, WEEKS, WORKING_DAYS)


class DeadlineRule(Base, kw_only=True):
    """How long before or after a meeting something is due, in a forum; without a forum in all that have none."""

    __tablename__ = "deadline_rule"
    __table_args__ = (
        UniqueConstraint("forum_id", "kind"),
        CheckConstraint("kind IN ('invitation', 'agenda', 'material', 'minutes')", name="kind"),
        CheckConstraint("unit IN ('days', 'weeks', 'working_days')", name="unit"),
        CheckConstraint("amount >= 0", name="amount"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id"), default=None)
    kind: Mapped[str]
    amount: Mapped[int | None] = mapped_column(default=None)
    """None is that nothing is due."""
    unit: Mapped[str] = mapped_column(default=DAYS)
    saturday_counts: Mapped[bool] = mapped_column(default=False)
    """Whether a Saturday is a working day here (hverdage inklusive lørdag, domain.md 1.6)."""


# --- how long before or after ---------------------------------------------------------------------------------------

LONGEST = {DAYS: 365, WEEKS: 52, WORKING_DAYS: 250}
"""No notice is longer; a larger number is a slip of the hand."""
ONE_DAY = timedelta(days=1)
Holidays = Callable[[date], str | None]
"""The name of the public holiday or the district's own that a day is."""

_TYPED = re.compile(r"(?P<amount>\d{1,4}|[a-zæøå]+) ?(?P<unit>[a-zæøå]+)?(?P<rest>.*)")
_NOTHING = ("ingen", "ingen frist", "intet", "-", "–", "0", "none")
_UNIT_WORDS = {
    **dict.fromkeys(("dag", "dage", "d", "kalenderdage", "kalenderdag", "døgn", "days"), DAYS),
    **dict.fromkeys(("uge", "uger", "u", "weeks"), WEEKS),
    **dict.fromkeys(("hverdag", "hverdage", "arbejdsdag", "arbejdsdage", "h"), WORKING_DAYS),
}
_WITH_SATURDAY = re.compile(
    r"[,( ]*(?:inkl(?:\.|usive)? lørdag(?:e)?|med lørdag(?:e)?|lørdag(?:e)? (?:tæller(?: med)?|medregnet))\)?"
)
_AROUND = re.compile(r" (?:før|efter)(?: mødet)?$")


class NoticeIsNotRead(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” kan ikke læses som en frist. Skriv f.eks. 14 dage, 2 uger, 4 hverdage eller ingen.").format(
                text=text
            )
        )


class NoticeIsTooLong(FieldError):
    def __init__(self, notice: "Notice") -> None:
        most = replace(notice, amount=LONGEST[notice.unit])
        super().__init__(
            _("{notice} er for meget; en frist er højst {most}.").format(notice=notice.words, most=most.words)
        )


@dataclass(frozen=True, slots=True)
class Notice:
    """How long before or after a meeting; without an amount nothing is due."""

    amount: int | None
    unit: str = DAYS
    saturday_counts: bool = False
    """Whether a Saturday is a working day; says something of working days only."""

    @property
    def words(self) -> str:
        """`14 dage`, `2 uger`, `4 hverdage`, `4 hverdage inkl. lørdag`, `ingen`"""
        if self.amount is None:
            return _("ingen")
        one, many = {
            DAYS: (_("1 dag"), _("{n} dage")),
            WEEKS: (_("1 uge"), _("{n} uger")),
            WORKING_DAYS: (_("1 hverdag"), _("{n} hverdage")),
        }[self.unit]
        words = counted(self.amount, one, many)
        return _("{days} inkl. lørdag").format(days=words) if self._with_saturday else words

    @property
    def genitive(self) -> str:
        """`14 dages`, as in 14 dages varsel."""
        one, many = {
            DAYS: (_("1 dags"), _("{n} dages")),
            WEEKS: (_("1 uges"), _("{n} ugers")),
            WORKING_DAYS: (_("1 hverdags"), _("{n} hverdages")),
        }[self.unit]
        return counted(self.amount or 0, one, many)

    @property
    def _with_saturday(self) -> bool:
        return self.saturday_counts and self.unit == WORKING_DAYS

    def is_open(self, day: date, holiday: Holidays) -> bool:
        """Whether the day is one on which something can be due."""
        return day.weekday() < (6 if self._with_saturday else 5) and holiday(day) is None

    def before(self, meeting: date, holiday: Holidays) -> "Due | None":
        """When something is due that long before a meeting: never after it, never on a day when nobody works.

        Of n working days there are exactly n from the day that it is due to the day before the meeting.
        """
        if self.amount is None:
            return None
        if self.unit != WORKING_DAYS:
            wanted = meeting - timedelta(days=self.amount * (7 if self.unit == WEEKS else 1))
            return _back(wanted, self, holiday)
        if not self.amount:
            return _back(meeting, self, holiday)
        return Due(_count(meeting, self.amount, -ONE_DAY, self, holiday))

    def after(self, meeting: date, holiday: Holidays) -> "Due | None":
        """When something is due that long after a meeting: on the last day of work before, but never before it."""
        if self.amount is None:
            return None
        if self.unit == WORKING_DAYS and self.amount:
            return Due(_count(meeting, self.amount, ONE_DAY, self, holiday))
        wanted = meeting + timedelta(days=self.amount * (7 if self.unit == WEEKS else 1))
        found = _back(wanted, self, holiday)
        while found.day < meeting:
            wanted += ONE_DAY
            if self.is_open(wanted, holiday):
                return Due(wanted)
        return found

    def earliest(self, on: date, holiday: Holidays) -> date:
        """The first day of a meeting that can still be called on a day."""
        if self.amount is None:
            return on
        day = on
        while (due := self.before(day, holiday)) is not None and due.day < on:
            day += ONE_DAY
        return day


@dataclass(frozen=True, slots=True)
class Due:
    """The day, and the day that it goes back from where that one is closed."""

    day: date
    moved_from: date | None = None
    closed: str = ""
    """The holiday that it goes back from, or empty for a weekend."""

    @property
    def words(self) -> str:
        """`før helligdag`, `før weekend`; empty where it lies where it was counted."""
        if self.moved_from is None:
            return ""
        return _("før helligdag") if self.closed else _("før weekend")


def _back(wanted: date, notice: Notice, holiday: Holidays) -> Due:
    day, closed = wanted, ""
    while not notice.is_open(day, holiday):
        closed = closed or holiday(day) or ""
        day -= ONE_DAY
    return Due(day) if day == wanted else Due(day, wanted, closed)


def _count(day: date, amount: int, step: timedelta, notice: Notice, holiday: Holidays) -> date:
    while amount:
        day += step
        amount -= notice.is_open(day, holiday)
    return day


def read(text: str) -> Notice:
    """`14 dage`, `2 uger`, `4 hverdage inkl. lørdag`, `ingen`, `14` (days); raises `NoticeIsNotRead`."""
    words = _AROUND.sub("", " ".join(text.split()).casefold().rstrip("."))
    if words in _NOTHING:
        return Notice(None)
    found = _TYPED.fullmatch(words)
    amount = whole(found["amount"]) if found else None
    unit = _UNIT_WORDS.get(found["unit"] or "dage") if found else None
    rest = (found["rest"] if found else "").strip()
    saturday = bool(rest and _WITH_SATURDAY.fullmatch(" " + rest))
    if amount is None or unit is None or (rest and not (saturday and unit == WORKING_DAYS)):
        raise NoticeIsNotRead(" ".join(text.split()))
    return checked(Notice(amount, unit, saturday))


def checked(notice: Notice) -> Notice:
    if notice.amount is not None and notice.amount > LONGEST[notice.unit]:
        raise NoticeIsTooLong(notice)
    return notice


# --- what is usual --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Practice:
    """What is usual elsewhere, and where that is known from: practice and not law (domain.md 1.6)."""

    notice: Notice
    source: str


def practice(kind: str) -> Practice:
    """What holds where nobody has set anything. No law sets a time for a kredsråd or a lokalråd."""
    return {
        INVITATION: Practice(
            Notice(1, WEEKS),
            _("Praksis, ikke lov: civile lokalråd indkalder med 1 uges varsel (Silkeborg Kommune, Sejs-Svejbæk)."),
        ),
        AGENDA: Practice(
            Notice(4, WORKING_DAYS),
            _(
                "Praksis, ikke lov her: kommunalbestyrelser sender dagsordenen “så vidt muligt senest 4 hverdage” før "
                "(styrelsesloven § 8, stk. 4). Nogle forretningsordener tæller lørdag med (Halsnæs)."
            ),
        ),
        MATERIAL: Practice(
            Notice(3, WORKING_DAYS),
            _(
                "Praksis, ikke lov her: kommunalbestyrelser har materialet “mindst 3 hverdage” før "
                "(styrelsesloven § 8, stk. 4)."
            ),
        ),
        MINUTES: Practice(
            Notice(14, DAYS),
            _(
                "Praksis, ikke lov her: Politiklagerådet sender referatet “snarest og senest 14 dage efter mødet” "
                "(bekendtgørelse nr. 647 af 2022)."
            ),
        ),
    }[kind]


WEEKLY = Notice(None)
"""Of meetings that are held weekly nothing is due one by one, unless the forum has it set."""


def name(kind: str) -> str:
    return {
        INVITATION: _("Varsel"),
        AGENDA: _("Dagsorden"),
        MATERIAL: _("Bilag"),
        MINUTES: _("Referat"),
    }[kind]


def due(kind: str, notice: Notice, meeting: date, holiday: Holidays) -> Due | None:
    """When a kind is due of a meeting on a day."""
    return notice.after(meeting, holiday) if kind == MINUTES else notice.before(meeting, holiday)
