"""When persons are busy by their own calendars, and never with what."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base


class BusyCalendar(Base, kw_only=True):
    """A calendar of a person's own as it was last read; outside its days nobody knows whether they can."""

    __tablename__ = "busy_calendar"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        UniqueConstraint("person_id", "name"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str]
    """What the file calls itself, else the file's name; by it the calendar is known when it is read again."""
    read_on: Mapped[date]
    first_day: Mapped[date]
    last_day: Mapped[date]


class BusyTime(Base, kw_only=True):
    """A time that a person's calendar holds; wall-clock times of the register's zone, `end` is not included."""

    __tablename__ = "busy_time"
    __table_args__ = (
        CheckConstraint('start < "end"', name="length"),
        Index("ix_busy_time_calendar_id_start", "calendar_id", "start", "end", "tentative"),  # all that is asked for
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    calendar_id: Mapped[int] = mapped_column(ForeignKey("busy_calendar.id", ondelete="CASCADE"))
    key: Mapped[str]
    """A digest of the event's UID and occurrence: enough to know it again, and nothing that could be read."""
    start: Mapped[datetime]
    end: Mapped[datetime]
    all_day: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    tentative: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
