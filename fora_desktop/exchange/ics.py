"""Meetings as an iCalendar file that Outlook, Apple, Google and the free programs read right.

The rules are those of the calendar profile, each with its test in tests/exchange/test_ics.py.
Standards: RFC 5545 and 7986.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from fora_desktop.domain.calendar import EVERYTHING, Attendee, DayMark, Edition, Event
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

PRODID: Final = "-//Fora//Fora Desktop//DA"
HOME: Final = "Europe/Copenhagen"
REFRESH: Final = "PT1H"
"""How often a program that subscribes to the calendar should look again."""

GOOGLE_OCTETS: Final = 1_000_000
GOOGLE_EVENTS: Final = 1_111
"""What Google Calendar takes in one file, as reported by its users (profile R20)."""


class UnknownZoneRule(FieldError, ValueError):
    """Summer time of this zone is not known to the writer, and a calendar without the rule shows the wrong hour."""

    def __init__(self, time_zone: str) -> None:
        super().__init__(
            _(
                "Tidszonen “{zone}” kan ikke skrives i en kalender. Vælg en zone med EU's sommertid, "
                "for eksempel Europe/Copenhagen."
            ).format(zone=time_zone)
        )


class EndsBeforeItBegins(FieldError, ValueError):
    """Other programs drop such an event, or move it, without a word."""

    def __init__(self, event: Event) -> None:
        super().__init__(
            _("Mødet “{summary}” {day} slutter, før det begynder. Ret mødets tider.").format(
                summary=event.summary, day=event.start.strftime("%d-%m-%Y")
            )
        )


def calendar(name: str, events: Iterable[Event], edition: Edition = EVERYTHING) -> bytes:
    """A whole calendar as the bytes of an .ics file; the same events give the same bytes, in whatever order they come.

    Raises `UnknownZoneRule` and `EndsBeforeItBegins`.
    """
    meetings = sorted(events, key=in_order)
    return put_together(name, meetings, written(meetings, edition), edition)


def in_order(event: Event) -> tuple[datetime, str]:
    """How events follow each other in a calendar."""
    return event.start, event.uid


def written(events: Iterable[Event], edition: Edition = EVERYTHING) -> list[bytes]:
    """Each event as its lines in a calendar, for whoever keeps them (`put_together`)."""
    words = _Words(edition)
    return [_event(event, edition, words).encode() for event in events]


def put_together(name: str, meetings: Sequence[Event], lines: Sequence[bytes], edition: Edition = EVERYTHING) -> bytes:
    """`calendar` of events in order, whose lines are written already."""
    zones = sorted({event.time_zone for event in meetings}) or [HOME]
    rules = [_zone(zone) for zone in zones]
    head = _head(_("Optaget") if edition.busy_only else name, _updated([event.changed for event in meetings], zones))
    return b"".join(["".join([head, *rules]).encode(), *lines, b"END:VCALENDAR\r\n"])


def single(event: Event, edition: Edition = EVERYTHING) -> bytes:
    """One meeting that Outlook opens as an appointment, to be saved among the recipient's own (R9).

    So it has no calendar's name: with one Outlook would make a calendar of its own. The same in gives the same bytes.
    """
    words = _Words(edition)
    head = f"{_HEAD}METHOD:PUBLISH\r\nX-MS-OLK-FORCEINSPECTOROPEN:TRUE\r\n"
    return f"{head}{_zone(event.time_zone)}{_event(event, edition, words)}END:VCALENDAR\r\n".encode()


def days(name: str, marks: Iterable[DayMark]) -> bytes:
    """Deadlines as a calendar of their own, never among meetings: whole days that leave the time free (R13).

    The same marks give the same bytes, in whatever order they come.
    """
    found = sorted(marks, key=lambda mark: (mark.day, mark.uid))
    zones = sorted({mark.time_zone for mark in found})
    category: dict[str, str] = {each: _text("CATEGORIES", each) for each in {mark.category for mark in found}}
    head = _head(name, _updated([mark.changed for mark in found], zones))
    empty = "" if found else _zone(HOME)  # RFC 5545 wants at least one component
    written = [_day(mark, category[mark.category]) for mark in found]
    return "".join([head, empty, *written, "END:VCALENDAR\r\n"]).encode()


def _day(mark: DayMark, category: str) -> str:
    """The end is the day after, which is not part of it (R13)."""
    changed = _utc(mark.changed)
    return (
        f"BEGIN:VEVENT\r\n{_text('UID', mark.uid)}DTSTAMP:{changed}\r\nCREATED:{_utc(mark.created)}\r\n"
        f"LAST-MODIFIED:{changed}\r\nSEQUENCE:{mark.sequence}\r\n"
        f"DTSTART;VALUE=DATE:{mark.day:%Y%m%d}\r\nDTEND;VALUE=DATE:{mark.day + timedelta(days=1):%Y%m%d}\r\n"
        f"{_text('SUMMARY', mark.summary)}{_text('DESCRIPTION', mark.description)}{category}"
        "STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
    )


REQUEST: Final = "REQUEST"
CANCEL: Final = "CANCEL"


def method_of(event: Event) -> str:
    """Whether an invitation to this meeting asks, or calls off: cancelled, or postponed without a new time."""
    return CANCEL if event.status in ("cancelled", "postponed") else REQUEST


def invitation(event: Event, organiser: Attendee, attendees: Sequence[Attendee]) -> bytes:
    """One meeting to be answered, changed or called off (RFC 5546); the same in gives the same bytes.

    Only here do persons stand in a file, and there is no calendar's name in it: Outlook would make a new calendar.
    """
    asked = replace(event, status="invited") if event.status == "planned" else event
    people = _person("ORGANIZER", organiser) + "".join(_person("ATTENDEE", each) for each in attendees)
    words = _Words(EVERYTHING)
    written = _event(asked, EVERYTHING, words).replace("END:VEVENT\r\n", f"{people}END:VEVENT\r\n")
    head = f"{_HEAD}METHOD:{method_of(event)}\r\n"
    return f"{head}{_zone(event.time_zone)}{written}END:VCALENDAR\r\n".encode()


def _person(name: str, who: Attendee) -> str:
    about = f';CN="{_quoted(who.name)}"' if _quoted(who.name) else ""
    if name == "ATTENDEE":
        part = "CHAIR" if who.is_chair else "OPT-PARTICIPANT" if who.is_optional else "REQ-PARTICIPANT"
        about += f";CUTYPE=INDIVIDUAL;ROLE={part};PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
    return _folded(f"{name}{about}:mailto:{_quoted(who.email)}")


def _quoted(text: str) -> str:
    """A parameter's value between quotation marks, which can hold neither these nor line breaks (RFC 5545, 3.2)."""
    return " ".join(plain(text).replace('"', "'").split())


def too_much_for_google(data: bytes) -> bool:
    """Whether Google Calendar is known to refuse a file of this size; a file for each half-year is the way out."""
    return len(data) > GOOGLE_OCTETS or data.count(b"BEGIN:VEVENT\r\n") > GOOGLE_EVENTS


# The calendar

_HEAD: Final = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:{PRODID}\r\nCALSCALE:GREGORIAN\r\n"


def _head(name: str, description: str) -> str:
    return "".join(
        (
            f"{_HEAD}METHOD:PUBLISH\r\n",
            _text("NAME", name),
            _text("X-WR-CALNAME", name),
            _text("DESCRIPTION", description),
            _text("X-WR-CALDESC", description),
            f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}\r\nX-PUBLISHED-TTL:{REFRESH}\r\n",
        )
    )


def _updated(changes: Sequence[datetime], zones: Sequence[str]) -> str:
    """When the calendar last changed: never the time of writing, or the file would differ each time."""
    if not changes:
        return ""
    zone = ZoneInfo(zones[0] if len(zones) == 1 else HOME)
    latest = max(changes).astimezone(zone)
    return _("Opdateret {date} kl. {time}").format(date=latest.strftime("%d-%m-%Y"), time=latest.strftime("%H.%M"))


# Zones: all that follow the EU's rule, by their winter hours east of Greenwich

# fmt: off
_WESTERN: Final = ("Atlantic/Faroe", "Europe/Lisbon")
_CENTRAL: Final = (
    "Arctic/Longyearbyen", "Europe/Amsterdam", "Europe/Andorra", "Europe/Belgrade", "Europe/Berlin",
    "Europe/Bratislava", "Europe/Brussels", "Europe/Budapest", "Europe/Busingen", "Europe/Copenhagen",
    "Europe/Ljubljana", "Europe/Luxembourg", "Europe/Madrid", "Europe/Malta", "Europe/Monaco", "Europe/Oslo",
    "Europe/Paris", "Europe/Podgorica", "Europe/Prague", "Europe/Rome", "Europe/San_Marino", "Europe/Sarajevo",
    "Europe/Skopje", "Europe/Stockholm", "Europe/Tirane", "Europe/Vaduz", "Europe/Vatican", "Europe/Vienna",
    "Europe/Warsaw", "Europe/Zagreb", "Europe/Zurich",
)
_EASTERN: Final = ("Europe/Helsinki", "Europe/Mariehamn", "Europe/Riga", "Europe/Tallinn", "Europe/Vilnius")
# fmt: on
_WINTER_HOURS: Final = dict.fromkeys(_WESTERN, 0) | dict.fromkeys(_CENTRAL, 1) | dict.fromkeys(_EASTERN, 2)
_NAMES: Final = (("WET", "WEST"), ("CET", "CEST"), ("EET", "EEST"))
"""Of winter and summer time, by winter hours."""


def _zone(name: str) -> str:
    """The zone by rule from 1970: Outlook shows an hour off without it, and misreads a list of dates (R1-R5)."""
    if name not in _WINTER_HOURS:
        raise UnknownZoneRule(name)
    hours = _WINTER_HOURS[name]
    winter, summer = _NAMES[hours]
    return (
        f"BEGIN:VTIMEZONE\r\nTZID:{name}\r\n"
        f"BEGIN:DAYLIGHT\r\nDTSTART:19700329T0{hours + 1}0000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
        f"TZOFFSETFROM:+0{hours}00\r\nTZOFFSETTO:+0{hours + 1}00\r\nTZNAME:{summer}\r\nEND:DAYLIGHT\r\n"
        f"BEGIN:STANDARD\r\nDTSTART:19701025T0{hours + 2}0000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
        f"TZOFFSETFROM:+0{hours + 1}00\r\nTZOFFSETTO:+0{hours}00\r\nTZNAME:{winter}\r\nEND:STANDARD\r\n"
        "END:VTIMEZONE\r\n"
    )


# Events

_STATUS: Final = {
    "planned": "STATUS:TENTATIVE\r\nTRANSP:OPAQUE\r\n",
    "invited": "STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n",
    "held": "STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n",
    "cancelled": "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n",
    "postponed": "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n",
    "gone": "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n",
}


class _Words:
    """The words that stand in many events, translated or escaped once a file."""

    __slots__ = ("_categories", "busy", "meeting", "prefix", "reminder")

    def __init__(self, edition: Edition) -> None:
        self.busy = _("Optaget")
        self.meeting = _("Møde")
        self.prefix = {"cancelled": _("AFLYST: "), "postponed": _("UDSAT: "), "gone": _("UDGÅET: ")}
        self.reminder = (
            ""
            if edition.reminder_minutes is None
            else f"BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT{edition.reminder_minutes}M\r\n"
        )
        self._categories: dict[str, str] = {}

    def category(self, title: str) -> str:
        line = self._categories.get(title)
        if line is None:
            line = self._categories[title] = _text("CATEGORIES", title)
        return line


def _event(event: Event, edition: Edition, words: _Words) -> str:
    status = event.status
    summary = words.prefix.get(status, "") + (words.busy if edition.busy_only else event.summary)
    if edition.busy_only:
        shown = ""
    else:
        shown = (
            _text("LOCATION", event.location) + _text("DESCRIPTION", event.description) + words.category(event.category)
        )
    if words.reminder and status in ("planned", "invited"):
        said = _text("DESCRIPTION", summary) or _text("DESCRIPTION", words.meeting)
        alarm = f"{words.reminder}{said}END:VALARM\r\n"
    else:
        alarm = ""
    if event.end > event.start and not event.end.fold:
        times = (
            f"DTSTART;TZID={event.time_zone}:{_wall_clock(event.start)}\r\n"
            f"DTEND;TZID={event.time_zone}:{_wall_clock(event.end)}\r\n"
        )
    else:
        times = _unusual_times(event)
    changed = _utc(event.changed)
    return (
        f"BEGIN:VEVENT\r\n{_text('UID', event.uid)}DTSTAMP:{changed}\r\nCREATED:{_utc(event.created)}\r\n"
        f"LAST-MODIFIED:{changed}\r\nSEQUENCE:{event.sequence}\r\n"
        f"{times}{_text('SUMMARY', summary)}{shown}{_STATUS[status]}{alarm}END:VEVENT\r\n"
    )


def _unusual_times(event: Event) -> str:
    """Of a meeting that ends in the hour that comes twice: in UTC, on the wall clock it may end before it begins."""
    if event.time_zone not in _WINTER_HOURS:
        raise UnknownZoneRule(event.time_zone)
    zone, is_earlier = ZoneInfo(event.time_zone), event.end < event.start
    begins = event.start.replace(tzinfo=zone).astimezone(UTC)
    ends = event.end.replace(tzinfo=zone, fold=1 if is_earlier else event.end.fold).astimezone(UTC)
    if ends < begins:
        raise EndsBeforeItBegins(event)
    if ends == begins:  # RFC 5545 wants DTEND later than DTSTART; without it the event ends when it begins
        return f"DTSTART;TZID={event.time_zone}:{_wall_clock(event.start)}\r\n"
    return f"DTSTART:{_utc(begins)}\r\nDTEND:{_utc(ends)}\r\n"


_TWO: Final = tuple(f"{number:02}" for number in range(100))
"""Numbers with two digits; six times as fast as formatting each."""


def _wall_clock(moment: datetime) -> str:
    if moment.tzinfo is not None:
        raise ValueError(f"a meeting's time is wall-clock time without a zone, not {moment!r}")
    return _basic(moment)


def _utc(moment: datetime) -> str:
    if moment.tzinfo is not UTC:
        if moment.tzinfo is None:
            raise ValueError(f"created and changed are moments with a zone, not {moment!r}")
        moment = moment.astimezone(UTC)
    return f"{_basic(moment)}Z"


def _basic(moment: datetime) -> str:
    return (
        f"{_TWO[moment.year // 100]}{_TWO[moment.year % 100]}{_TWO[moment.month]}{_TWO[moment.day]}"
        f"T{_TWO[moment.hour]}{_TWO[moment.minute]}{_TWO[moment.second]}"
    )


# Lines

_LINE: Final = 75
"""Octets a line may have, the line end not counted (RFC 5545 section 3.1)."""

_BREAK: Final = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
"""What breaks a line in the programs people paste from; Word's soft break is a vertical tab."""

_FORBIDDEN: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


def plain(text: str) -> str:
    """The text as a reader of the file gets it back: one kind of line break, nothing that iCalendar cannot carry."""
    return _SURROGATE.sub("�", _FORBIDDEN.sub("", _BREAK.sub("\n", text)))


def _text(name: str, text: str) -> str:
    """A property of type TEXT with its line end, folded where it is long; nothing where there are only blanks.

    libical takes a property without a value for an error, and blanks for no value.
    """
    line = f"{name}:{_escaped(text)}"
    if not line.isprintable():  # what must be cleaned is among it; a hard space only takes the longer way
        text = plain(text)
        line = f"{name}:{_escaped(text)}"
    if not text or text.isspace():
        return ""
    if len(line) <= _LINE and line.isascii():
        return f"{line}\r\n"
    return _folded(line)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, no letter divided (R15)."""
    octets = line.encode()
    if len(octets) <= _LINE:
        return f"{line}\r\n"
    pieces = []
    start, end = 0, _LINE
    while end < len(octets):
        while octets[end] & 0xC0 == 0x80:  # the middle of a letter
            end -= 1
        pieces.append(octets[start:end])
        start, end = end, end + _LINE - 1  # the space that begins a continuation counts
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces).decode() + "\r\n"
