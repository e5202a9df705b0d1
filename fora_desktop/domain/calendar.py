"""A meeting as other people's calendars may see it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

ROLES: Final = "roles"
NAMES: Final = "names"
FOUR_WEEKS: Final = 4 * 7 * 24 * 60
"""In minutes."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What of the meetings goes into a calendar; the agenda is its open items only, whatever is chosen."""

    with_place: bool = True
    with_agenda: bool = True
    with_planned: bool = True
    """Also meetings to which nobody is invited yet."""
    participants: str = ""
    """Whether the description says who takes part: "" does not, "roles", "names"."""


EVERYTHING_IN: Final = Contents()


class ReminderOutOfRange(FieldError, ValueError):
    def __init__(self) -> None:
        super().__init__(_("En påmindelse skal ligge mellem 0 minutter og 4 uger før mødet."))


@dataclass(frozen=True, slots=True)
class Edition:
    """How much of the meetings the recipient sees."""

    busy_only: bool = False
    """Times alone: no title, place or text, nor the calendar's own name, which is often the board's."""
    reminder_minutes: int | None = None
    """A reminder so long before each meeting that lies ahead; none where it is left out."""

    def __post_init__(self) -> None:
        if self.reminder_minutes is not None and not 0 <= self.reminder_minutes <= FOUR_WEEKS:
            raise ReminderOutOfRange


EVERYTHING: Final = Edition()


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
    """planned, invited, held, cancelled or postponed; gone is no longer in this recipient's calendar."""
    about: str = ""
    """Of the description what always stands in it, without the day of the last change; `agenda` and `participants` are
    its other parts, each as it stands there. By these is told what has changed since an export."""
    agenda: str = ""
    participants: str = ""


@dataclass(frozen=True, slots=True)
class DayMark:
    """Something of a calendar that is about a whole day and takes no time of it: a deadline."""

    uid: str
    sequence: int
    created: datetime
    """With time zone, as is `changed`."""
    changed: datetime
    day: date
    time_zone: str
    summary: str
    description: str
    category: str


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who is invited, or who invites."""

    name: str
    email: str
    is_chair: bool = False
    is_optional: bool = False
    """A substitute who is told of the meeting, an observer."""


HalfYear = tuple[int, int]
"""A year and 1 or 2."""


def half_year(day: date) -> HalfYear:
    return day.year, 1 if day.month <= 6 else 2


def by_half_year(events: Iterable[Event]) -> dict[HalfYear, list[Event]]:
    """What goes into one file for each half-year, where a program does not take it all in one (profile R20)."""
    found: dict[HalfYear, list[Event]] = defaultdict(list)
    for event in sorted(events, key=lambda event: (event.start, event.uid)):
        found[half_year(event.start)].append(event)
    return dict(found)


def half_year_words(half: HalfYear) -> str:
    """`1. halvår 2027`"""
    return _("{half}. halvår {year}").format(half=half[1], year=half[0])


def half_year_suffix(half: HalfYear) -> str:
    """What a file's name ends with: `-2027-1`."""
    return f"-{half[0]}-{half[1]}"
