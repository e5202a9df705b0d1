"""Meetings: when and where a board meets, and what became of it."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base
from fora_desktop.i18n import _


class MeetingStatus(StrEnum):
    """What became of a meeting; agenda sent, minutes approved and the like are steps, not states."""

    PLANNED = "planned"
    INVITED = "invited"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"

    @property
    def word(self) -> str:
        return {
            MeetingStatus.PLANNED: _("Planlagt"),
            MeetingStatus.INVITED: _("Indkaldt"),
            MeetingStatus.HELD: _("Holdt"),
            MeetingStatus.POSTPONED: _("Udsat"),
            MeetingStatus.CANCELLED: _("Aflyst"),
        }[self]

    @property
    def takes_place(self) -> bool:
        """Whether the meeting occupies its time: held, or still expected."""
        return self in (MeetingStatus.PLANNED, MeetingStatus.INVITED, MeetingStatus.HELD)


AWAITED = (MeetingStatus.PLANNED, MeetingStatus.INVITED)
"""The states of a meeting of which nobody has said yet what became."""


class Series(Base, kw_only=True):
    """A recurrence that generated meetings; each meeting is its own row and can be changed alone."""

    __tablename__ = "series"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    rule: Mapped[str]
    """The RRULE as given (RFC 5545, 3.3.10), without its name; of a series planned in the window the rule in words."""


class Meeting(Base, kw_only=True):
    """A meeting of one board, or of several jointly (`MeetingBoard`)."""

    __tablename__ = "meeting"
    __table_args__ = (
        CheckConstraint("minutes > 0", name="length"),
        CheckConstraint("status IN ('planned', 'invited', 'held', 'postponed', 'cancelled')", name="status"),
        Index("ix_meeting_start_status_kind", "start", "status", "kind"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    uid: Mapped[str] = mapped_column(unique=True)
    """The identity in other people's calendars; made once, never changed, never used again."""
    title: Mapped[str]
    kind: Mapped[str | None] = mapped_column(default=None)
    """None is an ordinary meeting."""
    start: Mapped[datetime]
    """Wall-clock time in `time_zone`."""
    minutes: Mapped[int]
    time_zone: Mapped[str]
    planned_start: Mapped[datetime]
    """When the meeting was first to be held, kept apart from `start`."""
    location: Mapped[str] = mapped_column(default="")
    room: Mapped[str] = mapped_column(default="")
    host_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), default=None)
    status: Mapped[str] = mapped_column(default="planned")
    reason: Mapped[str] = mapped_column(default="")
    was_invited: Mapped[bool] = mapped_column(default=False)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"), index=True, default=None)
    journal_number: Mapped[str] = mapped_column(default="")
    present: Mapped[int | None] = mapped_column(default=None)
    """How many were there, where nobody noted who."""
    agreed: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    """Whether its time is agreed with those who come: no year plan moves it."""


class MeetingBoard(Base, kw_only=True):
    """A board that meets in a meeting, and the meeting's number in that board's year."""

    __tablename__ = "meeting_board"
    __table_args__ = (
        UniqueConstraint("meeting_id", "board_id"),
        Index("ix_meeting_board_board_id_year", "board_id", "year"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    board_id: Mapped[int] = mapped_column(ForeignKey("board.id"))
    number: Mapped[int]
    year: Mapped[int]
    position: Mapped[int] = mapped_column(default=0)


class MeetingMove(Base, kw_only=True):
    """That a meeting was moved or postponed: from when, to when (None: not yet known), and why."""

    __tablename__ = "meeting_move"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), index=True)
    from_start: Mapped[datetime]
    to_start: Mapped[datetime | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(default="")
    moved_on: Mapped[date]


class KeptConflict(Base, kw_only=True):
    """That somebody lets a conflict of a meeting stand; it holds as long as the meeting keeps that start."""

    __tablename__ = "kept_conflict"
    __table_args__ = (UniqueConstraint("meeting_id", "kind", "start"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    kind: Mapped[str]
    """A `conflicts.ConflictKind`."""
    start: Mapped[datetime]
    note: Mapped[str] = mapped_column(default="")
    kept_on: Mapped[date]


class CalendarEntry(Base, kw_only=True):
    """What other people's calendars know of a meeting, by its UID (calendar-profile: SEQUENCE, DTSTAMP, CREATED).

    The database keeps it up by itself (storage.history). It is no part of the history: a sequence number never goes
    back, so undoing a move is one more change to those who have seen it, and it outlives the meeting. Times are UTC.
    """

    __tablename__ = "calendar_entry"

    uid: Mapped[str] = mapped_column(primary_key=True)
    sequence: Mapped[int]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    sent: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    """Whether the meeting has stood in an exported calendar."""
