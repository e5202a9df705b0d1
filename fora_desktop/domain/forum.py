"""The register's standing part: the district, its units, chapters, forums, boards and what binds them."""

from datetime import date, time

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy import text as sql_text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

FIELDS = (
    "subject",
    "legal_basis",
    "purpose",
    "action_plan",
    "interfaces_text",
    "participants_text",
    "quota_text",
)
"""The seven texts of an entry of the overview, in its order."""
MUNICIPALITY = "municipality"
"""The kind of unit that has school holidays; any other word is a unit of another kind."""
DEPARTMENT = "department"
"""The kind of unit that is a local police department (lokalpolitiafdeling)."""


class District(Base, kw_only=True):
    """The authority whose register this is; a register has exactly one."""

    __tablename__ = "district"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    name: Mapped[str]
    catalogue: Mapped[str]
    time_zone: Mapped[str] = mapped_column(default="Europe/Copenhagen")
    demonstration: Mapped[bool] = mapped_column(default=False)
    spacing_percent: Mapped[int] = mapped_column(default=25)
    """Closer to the board's next meeting than this share of the even distance is told as a conflict."""
    weekends_proposed: Mapped[bool] = mapped_column(default=False, server_default=sql_text("0"))
    """Whether free times are proposed on Saturdays and Sundays too."""
    holidays_proposed: Mapped[bool] = mapped_column(default=False, server_default=sql_text("0"))
    """Whether they are proposed on public holidays too; the remark that it is one stays."""
    contacts_kept_months: Mapped[int] = mapped_column(default=24, server_default=sql_text("24"))
    """So long after the end of their last membership persons are kept before their deletion is proposed."""
    secretariat: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    """Who invites, as recipients read it; with its address the organiser of every invitation."""
    secretariat_email: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    calendar_folder: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    """Where calendars are kept up to date (`publication.Publication`); nothing where none are."""
    language: Mapped[str] = mapped_column(default="da", server_default=sql_text("'da'"))
    """In which the register is written: its field names are shown in it (da, sv, en)."""
    country: Mapped[str] = mapped_column(default="DK", server_default=sql_text("'DK'"))
    """Whose public holidays hold (ISO 3166)."""
    overview_title: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    """What stands above the overview."""
    source: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    missing: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    """What the catalogue was read from, and what is not in it, in sentences."""
    edition: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    edition_on: Mapped[date | None] = mapped_column(default=None)
    """Which edition of the catalogue it is, and of which day, as far as it says so."""


class Unit(Base, kw_only=True):
    """Where a local board belongs: a municipality, a local department."""

    __tablename__ = "unit"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    name: Mapped[str]
    official_name: Mapped[str] = mapped_column(default="")
    code: Mapped[str | None] = mapped_column(default=None)
    """The municipality's four-digit code, with its leading zero."""
    kind: Mapped[str] = mapped_column(default=MUNICIPALITY)
    department_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)
    """The local police department (a unit of the kind DEPARTMENT) that a municipality belongs to."""


class Chapter(Base, kw_only=True):
    """A heading of the overview; the number is also its place in the order."""

    __tablename__ = "chapter"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    number: Mapped[int]
    title: Mapped[str]


class Forum(Base, kw_only=True):
    """An entry of the overview with its seven fields as they stand in the source."""

    __tablename__ = "forum"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    chapter_id: Mapped[int] = mapped_column(ForeignKey("chapter.id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    heading: Mapped[str]
    subject: Mapped[str] = mapped_column(default="")
    legal_basis: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    action_plan: Mapped[str] = mapped_column(default="")
    interfaces_text: Mapped[str] = mapped_column(default="")
    participants_text: Mapped[str] = mapped_column(default="")
    quota_text: Mapped[str] = mapped_column(default="")
    short_name: Mapped[str] = mapped_column(default="")
    board_name: Mapped[str | None] = mapped_column(default=None)
    """How a local board is named, {unit} being its municipality; None where the forum meets as one body."""
    minutes: Mapped[int | None] = mapped_column(default=None)
    """The usual length of a meeting."""
    journal_number: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[date | None] = mapped_column(default=None)
    """The first day on which the forum no longer exists."""
    usual_weekday: Mapped[int | None] = mapped_column(default=None)
    """The weekday on which its boards usually meet, Monday being 0."""
    usual_time: Mapped[time | None] = mapped_column(default=None)
    responsible: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    """Who in the secretariat looks after it, as a plain word."""
    quorum: Mapped[int | None] = mapped_column(default=None)
    """How many must be there for decisions to hold, as a number or as percent of the members (`quorum_percent`)."""
    quorum_percent: Mapped[bool] = mapped_column(default=False, server_default=sql_text("0"))
    overview_texts: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    """The heading and the seven texts as an overview last gave them, as JSON; what differs was changed by hand."""
    ring: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    """The ring of the year wheel that its meetings stand in; empty: its chapter's."""


LISTED, ADDED, REFUSED = "listed", "added", "refused"
"""Named by the forum's text, added by hand beside it, proposed and refused."""


class Interface(Base, kw_only=True):
    """A link to another forum, as the text names it; without a target the text stays unresolved."""

    __tablename__ = "interface"
    __table_args__ = (CheckConstraint("state IN ('listed', 'added', 'refused')", name="state"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int] = mapped_column(ForeignKey("forum.id"), index=True)
    target_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id"), default=None)
    position: Mapped[int]
    text: Mapped[str]
    state: Mapped[str] = mapped_column(default=LISTED, server_default=sql_text("'listed'"))
    settled: Mapped[bool] = mapped_column(default=False, server_default=sql_text("0"))
    """Whether somebody has said what an unclear text means: its target, or that it is no forum of this register."""


class Board(Base, kw_only=True):
    """The body that really meets; it exists from its first day to its last, both included."""

    __tablename__ = "board"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int] = mapped_column(ForeignKey("forum.id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date | None] = mapped_column(default=None)
    short_name: Mapped[str] = mapped_column(default="")
    location: Mapped[str] = mapped_column(default="")
    """Where the board usually meets."""
    journal_number: Mapped[str] = mapped_column(default="")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    """Whose it is, where a forum has one for each person (utvecklingssamtal)."""


class BoardUnit(Base, kw_only=True):
    """A municipality that a board belongs to; several where they share one board."""

    __tablename__ = "board_unit"
    __table_args__ = (UniqueConstraint("board_id", "unit_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    board_id: Mapped[int] = mapped_column(ForeignKey("board.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)


class Requirement(Base, kw_only=True):
    """The meeting requirement (Mødekrav) of a forum or of one board from a day on: the text and how it is read.

    Without `from_day` it holds from the beginning. The text stays as written when the user corrects the reading.
    """

    __tablename__ = "requirement"
    __table_args__ = (CheckConstraint("(forum_id IS NULL) <> (board_id IS NULL)", name="one_owner"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id"), index=True, default=None)
    board_id: Mapped[int | None] = mapped_column(ForeignKey("board.id"), index=True, default=None)
    from_day: Mapped[date | None] = mapped_column(default=None)
    text: Mapped[str]
    on_demand: Mapped[bool]
    by_hand: Mapped[bool] = mapped_column(default=False)


class QuotaRule(Base, kw_only=True):
    """One rule of a requirement: so many meetings of a kind in a period (`quota.Rule` is its value)."""

    __tablename__ = "quota_rule"
    __table_args__ = (
        CheckConstraint("minimum IS NOT NULL OR maximum IS NOT NULL", name="says_something"),
        CheckConstraint("interval >= 1", name="interval"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    requirement_id: Mapped[int] = mapped_column(ForeignKey("requirement.id"), index=True)
    position: Mapped[int]
    kind: Mapped[str | None] = mapped_column(default=None)
    minimum: Mapped[int | None] = mapped_column(default=None)
    maximum: Mapped[int | None] = mapped_column(default=None)
    period: Mapped[str] = mapped_column(default="year")
    interval: Mapped[int] = mapped_column(default=1)
    year_start_month: Mapped[int] = mapped_column(default=1)
    year_start_day: Mapped[int] = mapped_column(default=1)
    per: Mapped[str] = mapped_column(default="", server_default=sql_text("''"))
    """Whom it counts for, where it is not the board: "person" or "unit"."""


class SeenPeriod(Base, kw_only=True):
    """A past period of a board that was missed or not recorded, and that somebody has seen."""

    __tablename__ = "seen_period"
    __table_args__ = (UniqueConstraint("board_id", "period_start"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    board_id: Mapped[int] = mapped_column(ForeignKey("board.id"))
    period_start: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")
    seen_on: Mapped[date]


class SchoolHoliday(Base, kw_only=True):
    """Days without school in one municipality; `confirmed` once somebody has checked it."""

    __tablename__ = "school_holiday"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    name: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date]
    confirmed: Mapped[bool] = mapped_column(default=False)
    confirmed_on: Mapped[date | None] = mapped_column(default=None)
    """When that was, as far as it is known."""


class SpecialDay(Base, kw_only=True):
    """A day that is no public holiday and yet not like others (domain.md 4): it warns and never blocks.

    `rule` says when: "05-01" a day of the year, "easter+40" days after Easter Sunday, "week 28-30" ISO weeks.
    """

    __tablename__ = "special_day"
    __table_args__ = (
        CheckConstraint("concerns IN ('all', 'municipalities')", name="concerns"),
        CheckConstraint("effect IN ('warn', 'avoid', 'none')", name="effect"),
        CheckConstraint("from_hour BETWEEN 0 AND 23", name="from_hour"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    name: Mapped[str]
    rule: Mapped[str]
    concerns: Mapped[str] = mapped_column(default="all")
    from_hour: Mapped[int | None] = mapped_column(default=None)
    """From which hour it is special; None is the whole day."""
    effect: Mapped[str] = mapped_column(default="warn")
    """"warn" speaks against a time, "avoid" only keeps the day out of proposals, "none" only shows it."""
    is_on: Mapped[bool] = mapped_column(default=True)


class OwnHoliday(Base, kw_only=True):
    """A day that this district counts as a public holiday besides the computed ones."""

    __tablename__ = "own_holiday"
    __table_args__ = (UniqueConstraint("day"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    day: Mapped[date]
    name: Mapped[str]
