"""What the register knows for planning a year: wishes, orders between forums, hours, drafts, and what forums owe."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

NONE, LOW, MIDDLE, HIGH = "none", "low", "middle", "high"
STRENGTHS = (NONE, LOW, MIDDLE, HIGH)
"""How much a wish weighs: not at all, Lav, Middel, Høj."""
NEVER = "never"
"""A wish that is none: school holidays that are never used."""
FROM_NOTHING, FROM_LAST_YEAR, FROM_DRAFT = "nothing", "last_year", "draft"
STARTING_POINTS = (FROM_NOTHING, FROM_LAST_YEAR, FROM_DRAFT)
FACTOR = {NONE: 0, LOW: 1, MIDDLE: 2, HIGH: 4, NEVER: 0}
"""How much a wish of the district weighs."""
COUNTS = {NONE: 1, LOW: 1, MIDDLE: 2, HIGH: 4}
"""How often a board's own wishes count; with "none" its weekday and hour are not asked for at all."""
_STRENGTHS = "('none', 'low', 'middle', 'high')"


def _strength(usual: str) -> Mapped[str]:
    return mapped_column(default=usual, server_default=text(f"'{usual}'"))


class PlanSettings(Base, kw_only=True):
    """The district's own rules and wishes for the year plan; without a row those of `PlanSettings()` hold."""

    __tablename__ = "plan_settings"
    __table_args__ = (
        *(
            CheckConstraint(f"{wish} IN {_STRENGTHS}", name=wish)
            for wish in ("even", "weekday", "hour", "load", "travel", "councils")
        ),
        CheckConstraint("school_holidays IN ('none', 'low', 'middle', 'high', 'never')", name="school_holidays"),
        CheckConstraint("day_start < day_end", name="day"),
        CheckConstraint("most_a_day >= 1 AND most_a_week >= 1 AND travel_minutes >= 0", name="numbers"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    day_start: Mapped[time] = mapped_column(default=time(8), server_default=text("'08:00:00.000000'"))
    day_end: Mapped[time] = mapped_column(default=time(16), server_default=text("'16:00:00.000000'"))
    most_a_day: Mapped[int] = mapped_column(default=2, server_default=text("2"))
    """So many meetings a day a person may have at most; a person may have a limit of their own."""
    most_a_week: Mapped[int] = mapped_column(default=4, server_default=text("4"))
    """With more in an ISO week somebody is loaded; a wish (`load`), no rule."""
    travel_minutes: Mapped[int] = mapped_column(default=30, server_default=text("30"))
    """Between two meetings of one person at the least, wherever they are; `TravelTime` may ask for more."""
    rooms: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """The house's own meeting rooms, one a line; without any, rooms are not counted."""
    even: Mapped[str] = _strength(MIDDLE)
    """Even spacing over the year: the nearer to the even date the better."""
    weekday: Mapped[str] = _strength(MIDDLE)
    hour: Mapped[str] = _strength(MIDDLE)
    school_holidays: Mapped[str] = _strength(HIGH)
    load: Mapped[str] = _strength(LOW)
    travel: Mapped[str] = _strength(NONE)
    """Few days of travel: several meetings of a person in one place on one day."""
    councils: Mapped[str] = _strength(MIDDLE)
    """Kommunernes mødedage: not while the municipality's own council meets (`CouncilMeeting`)."""

    @property
    def room_names(self) -> tuple[str, ...]:
        """The house's own rooms, each once."""
        found: dict[str, str] = {}
        for name in (" ".join(line.split()) for line in self.rooms.splitlines()):
            if name:
                found.setdefault(name.casefold(), name)
        return tuple(found.values())


class PlanWish(Base, kw_only=True):
    """What a forum, and each of its boards, or one board of its own, would like; a board's row replaces the forum's.

    Empty and None: as usual (the forum's weekday and time, else no preference).
    """

    __tablename__ = "plan_wish"
    __table_args__ = (
        CheckConstraint("(forum_id IS NULL) <> (board_id IS NULL)", name="one_owner"),
        CheckConstraint("half IN ('', 'am', 'pm')", name="half"),
        CheckConstraint(f"strength IN {_STRENGTHS}", name="strength"),
        CheckConstraint("wanted >= 0 AND gap_days >= 0", name="numbers"),
        UniqueConstraint("forum_id"),
        UniqueConstraint("board_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id", ondelete="CASCADE"), default=None)
    board_id: Mapped[int | None] = mapped_column(ForeignKey("board.id", ondelete="CASCADE"), default=None)
    weekdays: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """Digits, Monday being 0: `13` is Tuesday and Thursday."""
    half: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """`am` begins before noon."""
    hour: Mapped[time | None] = mapped_column(default=None)
    """The start that is liked best."""
    months: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """Numbers with commas: `3,6,9,12`."""
    ordinal: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """`2. onsdag i måneden` as RRULE's BYDAY: `2WE`, `-1FR`, or several with commas."""
    gap_days: Mapped[int | None] = mapped_column(default=None)
    """At least so many calendar days between two of its meetings; else the district's share of the even distance."""
    wanted: Mapped[int | None] = mapped_column(default=None)
    """So many meetings in the rule's period instead of the minimum; never above the maximum."""
    uses_rooms: Mapped[bool | None] = mapped_column(default=None)
    """Whether it takes one of the house's rooms; None: where the board has no place of its own."""
    strength: Mapped[str] = _strength(MIDDLE)
    left_out: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    """Whether the year plan leaves it alone."""


class ForumOrder(Base, kw_only=True):
    """That a forum meets before or after another: so many usable days after each of its meetings.

    Both numbers negative: before it (-20 to -5 is 5 to 20 days before). Where both forums have a board for each
    municipality, the boards of the same municipality belong together.
    """

    __tablename__ = "forum_order"
    __table_args__ = (
        CheckConstraint("min_days <= max_days", name="days"),
        CheckConstraint("forum_id <> other_id", name="two_forums"),
        UniqueConstraint("forum_id", "other_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int] = mapped_column(ForeignKey("forum.id", ondelete="CASCADE"))
    other_id: Mapped[int] = mapped_column(ForeignKey("forum.id", ondelete="CASCADE"), index=True)
    min_days: Mapped[int]
    max_days: Mapped[int]
    words: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """The words of the overview that say so."""
    is_on: Mapped[bool] = mapped_column(default=True, server_default=text("1"))


@dataclass(frozen=True, slots=True)
class UsualOrder:
    """What a link of the catalogue means for the order of meetings until somebody says otherwise."""

    min_days: int
    max_days: int
    is_on: bool = True


USUAL_ORDERS = {
    "prepares_and_follows_up": UsualOrder(-20, -5),
    "implements": UsualOrder(1, 60, is_on=False),
    "action_plans_set_by": UsualOrder(1, 40),
    "works_after": UsualOrder(1, 40),
}
"""By the kind of a `catalogue.CatalogueLink`: 5 to 20 days before the kredsråd; the others are wide on purpose."""


class PersonHours(Base, kw_only=True):
    """Hours of a weekday, Monday being 0, at which a person never meets."""

    __tablename__ = "person_hours"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint('start < "end"', name="hours"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    weekday: Mapped[int]
    start: Mapped[time]
    end: Mapped[time]


class TravelTime(Base, kw_only=True):
    """Minutes from a municipality to another and back; `unit_id` is the smaller number. Without a row the usual."""

    __tablename__ = "travel_time"
    __table_args__ = (
        CheckConstraint("unit_id < other_id", name="order"),
        CheckConstraint("minutes >= 0", name="minutes"),
        UniqueConstraint("unit_id", "other_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"))
    other_id: Mapped[int] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), index=True)
    minutes: Mapped[int]


class CouncilMeeting(Base, kw_only=True):
    """A meeting that a municipality holds by itself (byråd, økonomiudvalg), when its people cannot well come.

    `rule` is RRULE's BYDAY within a month (`4MO`), `months` as in `PlanWish`; without months each one.
    """

    __tablename__ = "council_meeting"
    __table_args__ = (CheckConstraint('start < "end"', name="hours"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    rule: Mapped[str]
    months: Mapped[str] = mapped_column(default="", server_default=text("''"))
    start: Mapped[time]
    end: Mapped[time]


class PlanDraft(Base, kw_only=True):
    """A proposal for a year, kept beside the calendar; without a name it is the one that is being worked on."""

    __tablename__ = "plan_draft"
    __table_args__ = (CheckConstraint("begun_from IN ('nothing', 'last_year', 'draft')", name="begun_from"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    year: Mapped[int]
    name: Mapped[str] = mapped_column(default="", server_default=text("''"))
    variant: Mapped[str] = mapped_column(default="even", server_default=text("'even'"))
    """`even`, `travel`, `last_year`: what it was asked to be best at."""
    begun_from: Mapped[str] = mapped_column(default=FROM_NOTHING, server_default=text("'nothing'"))
    made_at: Mapped[datetime]
    cost: Mapped[int]
    bound: Mapped[int]
    """No plan for the question as it stood then costs less; proven. 0 once somebody has changed a time by hand."""
    seconds: Mapped[float]
    accepted_on: Mapped[date | None] = mapped_column(default=None)


class PlanDraftMeeting(Base, kw_only=True):
    """One meeting of a draft. Without a start it could not be placed, and `reason` says why."""

    __tablename__ = "plan_draft_meeting"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    draft_id: Mapped[int] = mapped_column(ForeignKey("plan_draft.id", ondelete="CASCADE"), index=True)
    board_id: Mapped[int] = mapped_column(ForeignKey("board.id", ondelete="CASCADE"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(
        ForeignKey("meeting.id", ondelete="CASCADE"), index=True, default=None
    )
    """The meeting of the register that it is and that may be moved; None: a new one."""
    present: Mapped[datetime | None] = mapped_column(default=None)
    """Where that lay when the plan was asked for: what lies elsewhere by now was moved by somebody."""
    key: Mapped[int]
    """Its number in the question (`plan.PlanMeeting.id`)."""
    number: Mapped[int]
    """Its place in the board's year as the question counts it."""
    kind: Mapped[str | None] = mapped_column(default=None)
    target: Mapped[date]
    start: Mapped[datetime | None] = mapped_column(default=None)
    minutes: Mapped[int]
    room: Mapped[str] = mapped_column(default="", server_default=text("''"))
    locked: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    """Agreed: a new calculation leaves it where it is."""
    chosen: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    """Whether accepting puts it into the calendar."""
    reason: Mapped[str] = mapped_column(default="", server_default=text("''"))
    skipped: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """Why somebody decided that it is not held: "spring over med begrundelse"."""
