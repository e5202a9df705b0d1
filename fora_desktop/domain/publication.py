"""Calendars that Fora keeps up to date in a folder, and what was last exported of each calendar."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

SUBJECTS = ("person", "role", "forum", "board", "unit")
"""Of whom a calendar can be, as they are called in a selection; without any it is of everything."""
PARTICIPANTS = ("", "roles", "names")
"""Whether the description says who takes part."""


class Publication(Base, kw_only=True):
    """One file that is kept up to date: of whom, or without any of them of all, and in which edition.

    The folder is the district's (`District.calendar_folder`). With a role, a forum, a board or a municipality that is
    taken away its calendar goes; a person's follows whom the person is merged into.
    """

    __tablename__ = "publication"
    __table_args__ = (
        CheckConstraint(
            "(person_id IS NOT NULL) + (role_id IS NOT NULL) + (forum_id IS NOT NULL) + (board_id IS NOT NULL) "
            "+ (unit_id IS NOT NULL) <= 1",
            name="whose",
        ),
        CheckConstraint("participants IN ('', 'roles', 'names')", name="participants"),
        CheckConstraint("reminder_minutes >= 0", name="reminder"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    file: Mapped[str] = mapped_column(unique=True)
    """Its name in the folder, with .ics."""
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    role_id: Mapped[int | None] = mapped_column(ForeignKey("role.id", ondelete="CASCADE"), index=True, default=None)
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id", ondelete="CASCADE"), index=True, default=None)
    board_id: Mapped[int | None] = mapped_column(ForeignKey("board.id", ondelete="CASCADE"), index=True, default=None)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id", ondelete="CASCADE"), index=True, default=None)
    busy_only: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    with_place: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    with_agenda: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    with_planned: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    """Meetings, too, to which nobody is invited yet."""
    participants: Mapped[str] = mapped_column(default="", server_default=text("''"))
    reminder_minutes: Mapped[int | None] = mapped_column(default=None)


class CalendarExport(Base, kw_only=True):
    """What a calendar held when it was last exported, to tell what has changed since.

    Like `CalendarEntry` it is what others know, and therefore no part of the history. Times are UTC.
    """

    __tablename__ = "calendar_export"

    key: Mapped[str] = mapped_column(primary_key=True)
    """Whose: "person:12", "role:3", "forum:1", "board:40", "unit:2", "all"."""
    exported_at: Mapped[datetime]
    contents: Mapped[bytes]
    """Of each event by its UID what it held, as a digest: zlib over JSON."""
