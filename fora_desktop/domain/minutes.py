"""What is kept of a meeting: the steps on its way, who was there, what was decided."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base
from fora_desktop.domain.people import MEMBER

INVITED, AGENDA_SENT, MATERIAL_SENT = "invited", "agenda_sent", "material_sent"
MINUTES_SENT, MINUTES_APPROVED, UNLOCKED = "minutes_sent", "minutes_approved", "unlocked"
STEPS = (INVITED, AGENDA_SENT, MATERIAL_SENT, MINUTES_SENT, MINUTES_APPROVED, UNLOCKED)
"""The steps on a meeting's way that have a date of their own; held is a state of the meeting (product.md)."""

PRESENT, ONLINE, SUBSTITUTED, APOLOGY, ABSENT = "present", "online", "substituted", "apology", "absent"
ATTENDANCE = ("", PRESENT, ONLINE, SUBSTITUTED, APOLOGY, ABSENT)
"""Not noted, til stede, online, mødt ved stedfortræder, afbud, udeblevet."""

ACCEPTED, TENTATIVE, DECLINED, DELEGATED = "accepted", "tentative", "declined", "delegated"
ANSWERS = ("", ACCEPTED, TENTATIVE, DECLINED, DELEGATED)
"""Nothing answered, kommer, kommer måske, kommer ikke, sender en anden (RFC 5545, 3.2.12)."""


class MeetingStep(Base, kw_only=True):
    """A step on a meeting's way and the day it was done; not `needed` is that it was left out on purpose."""

    __tablename__ = "meeting_step"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('invited', 'agenda_sent', 'material_sent', 'minutes_sent', 'minutes_approved', 'unlocked')",
            name="kind",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    done_on: Mapped[date]
    needed: Mapped[bool] = mapped_column(default=True)
    reason: Mapped[str] = mapped_column(default="")
    sequence: Mapped[int | None] = mapped_column(default=None)
    """Of an invitation the SEQUENCE it was made with; a higher one now means that it must be sent again."""


class Attendance(Base, kw_only=True):
    """A seat at a meeting: who was expected in it, and who came. A seat without a person is vacant."""

    __tablename__ = "attendance"
    __table_args__ = (
        CheckConstraint("state IN ('', 'present', 'online', 'substituted', 'apology', 'absent')", name="state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    role_id: Mapped[int | None] = mapped_column(ForeignKey("role.id"), index=True, default=None)
    """The role by which the seat is theirs; None where a person sits there as such."""
    function: Mapped[str] = mapped_column(default=MEMBER)
    state: Mapped[str] = mapped_column(default="")
    substitute_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    """Who came instead."""
    note: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """What was answered to the invitation, one of `ANSWERS`; who came is another matter (`state`)."""
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    """When it was answered, UTC."""
    answered_to: Mapped[datetime | None] = mapped_column(default=None)
    """The start that the invitation named: to a meeting that was moved since, nobody has answered yet."""


class ItemAbsence(Base, kw_only=True):
    """That somebody who was there did not take part in an item (deltog ikke i punkt 5)."""

    __tablename__ = "item_absence"
    __table_args__ = (UniqueConstraint("attendance_id", "item_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    attendance_id: Mapped[int] = mapped_column(ForeignKey("attendance.id", ondelete="CASCADE"))
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"), index=True)


class Decision(Base, kw_only=True):
    """What was decided on an item; they are numbered through the meeting in the order of items and positions."""

    __tablename__ = "decision"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    text: Mapped[str]
    agreement: Mapped[str] = mapped_column(default="")
    """How it was decided, in a word or two: Enighed."""
