"""What a meeting talks about: its agenda, what boards of a forum usually talk about, and the papers."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

INFORMATION, DISCUSSION, DECISION = "information", "discussion", "decision"
KINDS = (INFORMATION, DISCUSSION, DECISION)
"""Orientering, drøftelse, beslutning."""

APPROVE_AGENDA, APPROVE_MINUTES, NEXT_MEETINGS, ANY_OTHER = "agenda", "minutes", "next_meetings", "any_other"
PURPOSES = ("", APPROVE_AGENDA, APPROVE_MINUTES, NEXT_MEETINGS, ANY_OTHER)
"""What an item is for beyond itself: it approves the last minutes, it fills itself with the next meetings."""

OPEN, DONE, CARRIED = "open", "done", "carried"
STATES = (OPEN, DONE, CARRIED)
"""Not yet treated, treated, carried over to a later meeting."""


class AgendaItem(Base, kw_only=True):
    """An item of a meeting's agenda, with the case before the meeting and the minutes after it.

    `case_text` and `minutes_text` are Markdown with bold, italics and lists only.
    """

    __tablename__ = "agenda_item"
    __table_args__ = (
        CheckConstraint("kind IN ('information', 'discussion', 'decision')", name="kind"),
        CheckConstraint("purpose IN ('', 'agenda', 'minutes', 'next_meetings', 'any_other')", name="purpose"),
        CheckConstraint("state IN ('open', 'done', 'carried')", name="state"),
        CheckConstraint("minutes >= 0", name="minutes"),
        Index("ix_agenda_item_meeting_id_position", "meeting_id", "position"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(default=INFORMATION)
    purpose: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    """How long it is to take, in minutes."""
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    responsible: Mapped[str] = mapped_column(default="")
    """Who presents it, where it is nobody of the register."""
    case_text: Mapped[str] = mapped_column(default="")
    minutes_text: Mapped[str] = mapped_column(default="")
    confidential: Mapped[bool] = mapped_column(default=False)
    """A closed item: left out of what outsiders get and of what a search shows."""
    late_reason: Mapped[str] = mapped_column(default="")
    """Why it came after the agenda was sent (domain.md 1.6: it must show); empty where it did not."""
    refers_to_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True, default=None
    )
    """The item of an earlier meeting that it goes on with."""
    state: Mapped[str] = mapped_column(default=OPEN)
    plan_year_id: Mapped[int | None] = mapped_column(
        ForeignKey("action_plan_year.id", ondelete="SET NULL"), index=True, default=None
    )
    """The year's action plan that it treats: once the meeting closes, a discussion discusses it, a decision adopts."""
    plan_stage: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """The stage that it brought the plan to, whose day is then the meeting's."""


class StandardItem(Base, kw_only=True):
    """An item of a forum's standard agenda; without a forum of the one for all forums that have none."""

    __tablename__ = "standard_item"
    __table_args__ = (
        CheckConstraint("kind IN ('information', 'discussion', 'decision')", name="kind"),
        CheckConstraint("purpose IN ('', 'agenda', 'minutes', 'next_meetings', 'any_other')", name="purpose"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id"), index=True, default=None)
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(default=INFORMATION)
    purpose: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    responsible: Mapped[str] = mapped_column(default="")


class Paper(Base, kw_only=True):
    """A paper of a meeting or of one of its items (bilag): a copy in the register's folder, or a link to a file."""

    __tablename__ = "paper"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"), index=True)
    item_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True, default=None
    )
    position: Mapped[int]
    name: Mapped[str]
    path: Mapped[str] = mapped_column(String)
    """Within the folder of papers beside the register, with slashes; of a link the whole path."""
    linked: Mapped[bool] = mapped_column(default=False)
    sha256: Mapped[str]
    size: Mapped[int]
    """In bytes."""
    added_on: Mapped[date]
    confidential: Mapped[bool] = mapped_column(default=False)
