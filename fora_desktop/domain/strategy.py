"""What the work is to lead to: strategies, their guiding goals, and what serves which (pejlemærker, indsatser)."""

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

GUIDING, FOCUS, AREA, INITIATIVE = "guiding", "focus", "area", "initiative"
GOAL_KINDS = (GUIDING, FOCUS, AREA, INITIATIVE)
"""Pejlemærke, fokusområde, indsatsområde, indsats (mål, initiativ)."""


class Strategy(Base, kw_only=True):
    """A strategy of an authority for a year or from a year on; several may stand side by side."""

    __tablename__ = "strategy"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    position: Mapped[int]
    name: Mapped[str]
    year: Mapped[int | None] = mapped_column(default=None)
    """The year that it is of, or begins in."""
    in_force: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    words: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """The strategy's own words for itself."""
    source: Mapped[str] = mapped_column(default="", server_default=text("''"))
    missing: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """What is not in the text that it was read from, in a sentence."""


class Goal(Base, kw_only=True):
    """A guiding goal, or what lies under one; `tags` are the numbers it has in the source, as text.

    They repeat and are damaged there (domain.md 6), so they are never keys.
    """

    __tablename__ = "goal"
    __table_args__ = (CheckConstraint("kind IN ('guiding', 'focus', 'area', 'initiative')", name="kind"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    strategy_id: Mapped[int] = mapped_column(ForeignKey("strategy.id", ondelete="CASCADE"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("goal.id", ondelete="CASCADE"), index=True, default=None)
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(default=GUIDING)
    name: Mapped[str]
    words: Mapped[str] = mapped_column(default="", server_default=text("''"))
    tags: Mapped[str] = mapped_column(default="", server_default=text("''"))
    unit: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """The unit of the authority that is responsible, as a plain word (Lokalpolitienheden)."""
    internal: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    """Followed outside the forums, so that no forum need serve it."""


class GoalLink(Base, kw_only=True):
    """A forum, an agenda item, a decision or an action plan serves a goal; `refused`: a proposed one does not."""

    __tablename__ = "goal_link"
    __table_args__ = (
        CheckConstraint(
            "(forum_id IS NOT NULL) + (item_id IS NOT NULL) + (decision_id IS NOT NULL)"
            " + (action_plan_id IS NOT NULL) = 1",
            name="one_thing",
        ),
        UniqueConstraint("goal_id", "forum_id"),
        UniqueConstraint("goal_id", "item_id"),
        UniqueConstraint("goal_id", "decision_id"),
        UniqueConstraint("goal_id", "action_plan_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id", ondelete="CASCADE"))
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id", ondelete="CASCADE"), index=True, default=None)
    item_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="CASCADE"), index=True, default=None
    )
    decision_id: Mapped[int | None] = mapped_column(
        ForeignKey("decision.id", ondelete="CASCADE"), index=True, default=None
    )
    action_plan_id: Mapped[int | None] = mapped_column(
        ForeignKey("action_plan.id", ondelete="CASCADE"), index=True, default=None
    )
    refused: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
