"""A meeting as other people's calendars may see it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Event:
    """One meeting of a calendar file; nothing in it is secret from its recipients."""

    uid: str
    sequence: int
    created: datetime
    """With time zone, as is `changed`."""
    changed: datetime
    start: datetime
    """Wall-clock time in `time_zone`, without a zone of its own, as is `end`."""
    end: datetime
    time_zone: str
    summary: str
    location: str
    description: str
    category: str
    status: str
    """planned, invited, held, cancelled or postponed."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who is invited, or who invites."""

    name: str
    email: str
    is_chair: bool = False
    is_optional: bool = False
    """A substitute who is told of the meeting, an observer."""
