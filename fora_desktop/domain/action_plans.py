"""What forums owe each year beside their meetings: plans and accounts, how far each is, and its documents."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

DRAFT, DISCUSSED, ADOPTED, PUBLISHED = "draft", "discussed", "adopted", "published"
STAGES = (DRAFT, DISCUSSED, ADOPTED, PUBLISHED)
"""Udkast, drøftet, vedtaget, offentliggjort: in this order, though a plan may leave some out."""
COOPERATION_PLAN, ACTION_PLAN, STRATEGY, ACCOUNT, REPORT = (
    "cooperation_plan",
    "action_plan",
    "strategy",
    "account",
    "report",
)
KINDS = (COOPERATION_PLAN, ACTION_PLAN, STRATEGY, ACCOUNT, REPORT)
"""Samarbejdsplan (retsplejelovens § 113), handlingsplan, strategi, redegørelse (§ 112), anden rapport."""


class ActionPlan(Base, kw_only=True):
    """A document that a forum, or with `per_board` each of its boards, owes each year (samarbejdsplan, handlingsplan).

    A cadence that the overview does not state has no day until somebody gives it one.
    """

    __tablename__ = "action_plan"
    __table_args__ = (
        CheckConstraint("(due_month IS NULL) = (due_day IS NULL)", name="due"),
        CheckConstraint("(draft_month IS NULL) = (draft_day IS NULL)", name="draft"),
        CheckConstraint("kind IN ('cooperation_plan', 'action_plan', 'strategy', 'account', 'report')", name="kind"),
        CheckConstraint("every >= 1", name="every"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int] = mapped_column(ForeignKey("forum.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    words: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """The words of the overview that ask for it."""
    per_board: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    due_month: Mapped[int | None] = mapped_column(default=None)
    due_day: Mapped[int | None] = mapped_column(default=None)
    """Each year on this day at the latest its last stage; "hvert år" without a day is read as 31 December."""
    kind: Mapped[str] = mapped_column(default=ACTION_PLAN, server_default=text("'action_plan'"))
    stages: Mapped[str] = mapped_column(
        default=" ".join(STAGES), server_default=text("'draft discussed adopted published'")
    )
    """Those of `STAGES` that it goes through, in their order, with blanks between them."""
    draft_month: Mapped[int | None] = mapped_column(default=None)
    draft_day: Mapped[int | None] = mapped_column(default=None)
    """By when there is to be a draft; before `due` in the same year, else in the year before."""
    every: Mapped[int] = mapped_column(default=1, server_default=text("1"))
    """So many years one plan holds: 4 for a bevillingsstrategi of 2024-2027."""
    first_year: Mapped[int | None] = mapped_column(default=None)
    """The year of the first one, from which `every` counts; None: any year."""
    role_id: Mapped[int | None] = mapped_column(ForeignKey("role.id", ondelete="SET NULL"), index=True, default=None)
    """Whose holder is responsible; of a local role that of the board's municipality."""


class ActionPlanYear(Base, kw_only=True):
    """One year's plan of a board: how far it is, and where it differs from the rule."""

    __tablename__ = "action_plan_year"
    __table_args__ = (UniqueConstraint("action_plan_id", "board_id", "year"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    action_plan_id: Mapped[int] = mapped_column(ForeignKey("action_plan.id", ondelete="CASCADE"))
    board_id: Mapped[int] = mapped_column(ForeignKey("board.id", ondelete="CASCADE"), index=True)
    year: Mapped[int]
    due: Mapped[date | None] = mapped_column(default=None)
    published_on: Mapped[date | None] = mapped_column(default=None)
    draft_due: Mapped[date | None] = mapped_column(default=None)
    draft_on: Mapped[date | None] = mapped_column(default=None)
    discussed_on: Mapped[date | None] = mapped_column(default=None)
    adopted_on: Mapped[date | None] = mapped_column(default=None)
    """The stages with their days; that one is reached says that those before it are too."""
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    """Who is responsible this year, where it is not the holder of the plan's role."""
    journal_number: Mapped[str] = mapped_column(default="", server_default=text("''"))


class ActionPlanDocument(Base, kw_only=True):
    """A file of one year's plan; the file stays where it is."""

    __tablename__ = "action_plan_document"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    plan_year_id: Mapped[int] = mapped_column(ForeignKey("action_plan_year.id", ondelete="CASCADE"), index=True)
    stage: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """The stage that it shows, one of `STAGES`, or nothing."""
    name: Mapped[str]
    path: Mapped[str]
    added_on: Mapped[date]
