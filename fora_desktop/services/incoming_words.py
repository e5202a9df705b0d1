"""What an event of another program's calendar says as a meeting, or why it can be none."""

import re
import unicodedata
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fora_desktop.domain import wallclock
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import Coming, Fate, ForeignEvent, NotRead
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.services.meetings import LONGEST_MINUTES

OUR_UID = "@fora"
"""How the identities end that Fora gives."""
LONGEST_UID = 255
LONGEST_TEXT = 300
"""Letters of a title or a place."""
NAMESPACE = uuid.UUID("6b1f2f0e-5f0a-5d0e-9c43-1c2d5f6f0a05")
"""Of the identities made for events whose own cannot be kept."""
NO_MEETINGS = ("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH")
"""Methods of what is sent to somebody who invites; of a time that is proposed nobody has said that it holds."""
PREFIXES = {
    MeetingStatus.CANCELLED: ("aflyst: ", "canceled: ", "cancelled: "),
    MeetingStatus.POSTPONED: ("udsat: ",),
}
"""What stands before the title of a meeting that was called off: Fora's words, as it writes them, and Outlook's.

The file is in the language of whoever wrote it, so none of these hangs on the window's."""
LEFT = "udgået: "
BUSY = "Optaget"
"""The title of all events in the edition that says no more than when."""
_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Said:
    """An event as a meeting: what it says, and of what it says nothing (empty, None)."""

    event: ForeignEvent
    uid: str
    title: str
    start: datetime
    minutes: int | None
    place: str
    status: MeetingStatus | None
    """Cancelled or postponed; None of one that takes place."""
    is_told: bool
    """Whether the title says how it was called off, and not the event's status alone."""

    @property
    def key(self) -> tuple[int, datetime]:
        """By which of two editions one is the newer."""
        return self.event.sequence, self.changed

    @property
    def changed(self) -> datetime:
        """When it was last changed, UTC."""
        at = self.event.changed
        if at is None:
            return datetime.min
        return at.astimezone(UTC).replace(tzinfo=None) if at.tzinfo else at

    @property
    def contents(self) -> tuple[object, ...]:
        return self.title, self.start, self.minutes, self.place, self.status


def clean(text: str) -> str:
    """One line without what a register cannot hold, its letters put together as there."""
    return " ".join(unicodedata.normalize("NFC", _UNWRITABLE.sub(" ", text)).split())


def skipped(bad: NotRead) -> Coming:
    """What could not be read, with its title and when it begins, as far as that could be."""
    return Coming(Fate.SKIPPED, bad.line, clean(bad.summary), bad.start, None, bad.reason, all_day=bad.all_day)


def identity(event: ForeignEvent) -> str:
    """The UID that a meeting has for an event; each occurrence of one that repeats is a meeting of its own.

    An identity that is missing or too long is made from what there is, the same each time.
    """
    own = clean(event.uid)
    if not own:
        return _made(f"{event.start.isoformat()} {clean(event.summary)}")
    whole = f"{own}/{clean(event.occurrence)}" if event.occurrence else own
    return whole if len(whole) <= LONGEST_UID else _made(whole)


def _made(text: str) -> str:
    return f"{uuid.uuid5(NAMESPACE, text)}{OUR_UID}"


def title_and_status(event: ForeignEvent) -> tuple[str, MeetingStatus | None, bool]:
    """The title without what was put before it when the meeting was called off, and whether it was."""
    title = clean(event.summary)[:LONGEST_TEXT]
    for status, prefixes in PREFIXES.items():
        for prefix in prefixes:
            if title.casefold().startswith(prefix):
                return title[len(prefix) :].strip(), status, True
    off = event.status == MeetingStatus.CANCELLED.upper() or event.method == "CANCEL"
    return title, MeetingStatus.CANCELLED if off else None, False


def said_by(event: ForeignEvent, zone: str) -> Said | str:
    """What an event says, or why it can be no meeting."""
    if event.method in NO_MEETINGS:
        return _("Er et svar på en indkaldelse og ændrer intet møde. Indlæs filen som svar.")
    if event.all_day:
        return _("Varer hele dagen. Et møde har et klokkeslæt.")
    if clean(event.summary).casefold().startswith(LEFT):
        return _("Er udgået af en modtagers kalender. Det siger intet om mødet.")
    start = event.start.replace(second=0, microsecond=0, tzinfo=None, fold=0)
    end = event.end.replace(tzinfo=None)
    try:
        wallclock.check(start, zone)
        minutes = _minutes(start, end, zone) if event.minutes is None else event.minutes or None
    except FieldError as why:
        return str(why)
    if minutes is not None and minutes > LONGEST_MINUTES:
        return _("Varer mere end 31 døgn. Så langt er intet møde.")
    title, status, is_told = title_and_status(event)
    place = clean(event.location)[:LONGEST_TEXT].strip()
    if title == BUSY and not place and not event.description:
        title = ""  # the edition that says no more than when
    return Said(event, identity(event), title, start, minutes, place, status, is_told)


def _minutes(start: datetime, end: datetime, zone: str) -> int | None:
    """How long it lasts; nothing of what takes no time. Raises YearIsOut."""
    if end.year not in wallclock.YEARS:
        raise wallclock.YearIsOut
    lasts = (wallclock.utc(end, zone) - wallclock.utc(start, zone)) // timedelta(minutes=1)
    return lasts if lasts >= 1 else None
