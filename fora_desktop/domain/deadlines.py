"""By when an invitation, an agenda, the material and the minutes are due."""

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

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
