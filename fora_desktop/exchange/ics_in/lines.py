"""The bytes of somebody's iCalendar file cut into lines, the lines into components; nothing is understood yet.

What comes is taken as it is: any line ends, folds in the middle of a letter, folds that forgot their space, letters of
Windows. All of it is bounded, because a file can be made to hurt.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.table import Progress
from fora_desktop.i18n import _

MOST_BYTES: Final = 50_000_000
MOST_LINES: Final = 1_000_000
MOST_KEPT: Final = 600_000
"""Lines of which something is wanted; a real event has twenty of them."""
MOST_EVENTS: Final = 50_000
MOST_CALENDARS: Final = 50_000
"""A mailbox has one for each invitation."""
DEEPEST: Final = 50
"""Components within components; a real calendar has three."""
LONGEST: Final = 200_000
"""Bytes of a property that are looked at; what is longer is an enclosed file, or made to hurt."""
MOST_ALIKE: Final = 1_000
"""Lines of one property that one component may have."""

_IN_CALENDARS: Final = frozenset({b"VEVENT", b"VFREEBUSY", b"VTIMEZONE", b"VTODO", b"VJOURNAL", b"VAVAILABILITY"})
_KEPT: Final = frozenset({b"VEVENT", b"VFREEBUSY", b"VTIMEZONE", b"STANDARD", b"DAYLIGHT", b"VCALENDAR"})
"""The components of which anything is kept."""
_COUNTED: Final = frozenset({b"EXDATE", b"RDATE", b"RRULE", b"EXRULE"})
WANTED: Final = frozenset(
    {
        *(b"UID", b"DTSTART", b"DTEND", b"DURATION", b"DTSTAMP", b"LAST-MODIFIED", b"SEQUENCE", b"RECURRENCE-ID"),
        *(b"RRULE", b"EXRULE", b"RDATE", b"EXDATE", b"SUMMARY", b"LOCATION", b"DESCRIPTION", b"COMMENT", b"STATUS"),
        *(b"TRANSP", b"ORGANIZER", b"ATTENDEE", b"FREEBUSY", b"X-MICROSOFT-CDO-BUSYSTATUS"),
        *(b"X-MICROSOFT-CDO-ALLDAYEVENT", b"TZID", b"TZOFFSETFROM", b"TZOFFSETTO", b"X-LIC-LOCATION"),
        *(b"METHOD", b"PRODID", b"NAME", b"X-WR-CALNAME", b"X-CALSTART", b"X-CALEND"),
    }
)
_HEARD: Final = WANTED | {b"BEGIN", b"END"}
_OTHERS: Final = frozenset(
    {
        *(b"CREATED", b"CLASS", b"PRIORITY", b"CATEGORIES", b"URL", b"GEO", b"ATTACH", b"CONTACT", b"RELATED-TO"),
        *(b"RESOURCES", b"REQUEST-STATUS", b"ACTION", b"TRIGGER", b"REPEAT", b"VERSION", b"CALSCALE", b"TZNAME"),
        *(b"X-ALT-DESC", b"ACKNOWLEDGED", b"LAST-MOD", b"COMPLETED", b"DUE", b"PERCENT-COMPLETE", b"REFRESH-INTERVAL"),
    }
)
_PROPERTY: Final = re.compile(rb"([A-Za-z][A-Za-z0-9-]*)[ \t]*[;:]")
_NEAR_FULL: Final = 70
"""Octets from which on a line was probably folded where it ends."""


class CannotReadCalendar(FieldError):
    """A file that is no calendar we can read; the text is one sentence for the user."""


class NotACalendar(CannotReadCalendar):
    def __init__(self, what: str = "") -> None:
        super().__init__(
            what or _("Filen er ikke en kalender. Gem eller hent kalenderen som en .ics-fil, og vælg den fil.")
        )


class CalendarIsBroken(CannotReadCalendar):
    def __init__(self, line: int) -> None:
        super().__init__(
            _(
                "Kalenderen er ødelagt ved linje {line} og kan ikke læses. Hent den igen fra det program, den er fra."
            ).format(line=line)
        )


class CalendarTooLarge(CannotReadCalendar):
    def __init__(self, what: str) -> None:
        super().__init__(
            _("Kalenderen er for stor: {what}. Gem en kortere periode, og vælg den fil.").format(what=what)
        )

    @classmethod
    def over(cls, most: int, of: str) -> "CalendarTooLarge":
        return cls(of.format(most=f"{most:,}".replace(",", ".")))


@dataclass(slots=True)
class Component:
    """A part of the file with what is wanted of it; `lines` are whole, unfolded, and begin with their name."""

    kind: bytes
    line: int
    lines: dict[bytes, list[bytes]] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)
    """Of a calendar its events and zones, of a zone its rules."""
    problem: str = ""
    """Why it is not whole, as a sentence."""

    def one(self, name: bytes) -> bytes:
        found = self.lines.get(name)
        return found[0] if found else b""

    def all(self, name: bytes) -> list[bytes]:
        return self.lines.get(name, [])


def as_utf8(data: bytes) -> bytes:
    """The same text in UTF-8 (or in what is almost that), without a mark before it, its lines ended by LF alone.

    Raises `CannotReadCalendar`.
    """
    if len(data) > MOST_BYTES:
        raise CalendarTooLarge.over(MOST_BYTES // 1_000_000, _("den fylder over {most} MB"))
    if data.startswith(codecs.BOM_UTF8):
        data = data[len(codecs.BOM_UTF8) :]
    elif data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = _from_utf16(data[2:], "utf-16-le" if data.startswith(codecs.BOM_UTF16_LE) else "utf-16-be")
    elif data[:12:2].upper() == b"BEGIN:" and not any(data[1:12:2]):
        data = _from_utf16(data, "utf-16-le")
    elif data[1:12:2].upper() == b"BEGIN:" and not any(data[:12:2]):
        data = _from_utf16(data, "utf-16-be")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if data.count(b"\n") > MOST_LINES:
        raise CalendarTooLarge.over(MOST_LINES, _("den har over {most} linjer"))
    return data


def _from_utf16(data: bytes, code: str) -> bytes:
    """A million bytes at a time: text takes four times the room of its bytes."""
    decoder = codecs.getincrementaldecoder(code)("replace")
    made = bytearray()
    for start in range(0, len(data), 1_000_000):
        made += decoder.decode(data[start : start + 1_000_000]).encode("utf-8", "replace")
    return bytes(made)


def check(data: bytes) -> None:
    """Raises `NotACalendar` of what is none; the sentence says what it probably is."""
    head = data[:_LOOKED_AT]
    if not head.strip(b"\0 \n\t") and not data.strip(b"\0 \n\t"):
        raise NotACalendar(_("Filen er tom. Gem eller hent kalenderen igen, og vælg den fil."))
    if _BEGINS.search(head):
        return
    if head.startswith(b"PK\x03\x04"):
        raise NotACalendar(
            _("Filen er pakket (zip eller et Office-dokument) og er ikke en kalender. Pak den ud, og vælg .ics-filen.")
        )
    raise NotACalendar


_LOOKED_AT: Final = 10_000
"""Bytes before which a calendar must have begun."""
_BEGINS: Final = re.compile(rb"^[ \t]*BEGIN[ \t]*:[ \t]*VCALENDAR", re.IGNORECASE | re.MULTILINE)


def logical_lines(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Each line as it was before it was folded, with the number of its first line and its name in capitals.

    Of what is longer than `LONGEST` only the beginning comes, of what nobody wants nothing.
    """
    number = first = length = physical = start = 0
    name = line = b""
    more: list[bytes] = []
    names: dict[bytes, bytes] = {}
    find, match, size = data.find, _PROPERTY.match, len(data)
    while start < size:  # a million times: it is written to be quick
        stop = find(b"\n", start)
        if stop < 0:
            stop = size
        number += 1
        octets = stop - start
        if octets:
            lead = data[start]
            found = match(data, start, stop) if lead != 32 and lead != 9 else None
            if found is not None:
                written = found[1]
                begun = names.get(written)
                if begun is None:
                    if len(names) > MOST_ALIKE:
                        names.clear()
                    begun = names[written] = _known(written)
                if begun:
                    if name in _HEARD:
                        yield first, name, b"".join((line, *more)) if more else line
                    name, first, length = begun, number, octets
                    line = data[start:stop] if octets < LONGEST else data[start : start + LONGEST]
                    if more:
                        more = []
                    physical = octets
                    start = stop + 1
                    continue
            if name and length < LONGEST:
                piece = data[start : min(stop, start + LONGEST)]
                if lead == 32 or lead == 9:
                    more.append(piece[1:])
                else:  # the rest of a line, and no space before it
                    more.append(piece if physical >= _NEAR_FULL else b"\\n" + piece)
                length += octets
        physical = octets
        start = stop + 1
    if name in _HEARD:
        yield first, name, b"".join((line, *more))


def _known(written: bytes) -> bytes:
    """The name of a property in capitals; nothing where it is none but a word and a colon within a text."""
    name = written.upper()[:100]
    return name if name in _HEARD or name in _OTHERS or written == name or name.startswith(b"X-") else b""


def calendars(data: bytes, going: Progress | None = None) -> Iterator[Component]:
    """The calendars of a file (as `as_utf8` gives it), one after the other; what they hold is in their `parts`.

    A component that is not ended is there with its `problem`. `going` hears of twice as many events as there are: the
    other half is for what makes them out. Raises `CalendarIsBroken`, `CalendarTooLarge`.
    """
    cutter = _Cutter(2 * data.count(b"BEGIN:VEVENT"), going or (lambda done, total: None))
    for number, name, line in logical_lines(data):
        if name == b"BEGIN":
            yield from cutter.begin(_kind(line), number)
        elif name == b"END":
            yield from cutter.end(_kind(line))
        else:
            cutter.keep(name, line)
    yield from cutter.finish()


def _kind(line: bytes) -> bytes:
    return line.partition(b":")[2][:100].strip().upper()


class _Cutter:
    def __init__(self, total: int, going: Progress) -> None:
        self._total = total
        self._going = going
        self._events = self._calendars = self._kept = 0
        self._open: list[Component] = []
        """The components that have not ended yet, the innermost last."""

    def begin(self, kind: bytes, number: int) -> Iterator[Component]:
        if len(self._open) >= DEEPEST:
            raise CalendarIsBroken(number)
        if kind == b"VCALENDAR":
            self._calendars += 1
            if self._calendars > MOST_CALENDARS:
                raise CalendarTooLarge.over(MOST_CALENDARS, _("den består af over {most} kalendere"))
            yield from self._end_all(0, _unended())
        elif kind in _IN_CALENDARS:
            if not self._open:
                self._open.append(Component(b"VCALENDAR", number))
            yield from self._end_all(1, _unended())
        if kind == b"VEVENT":
            self._events += 1
            if self._events > MOST_EVENTS:
                raise CalendarTooLarge.over(MOST_EVENTS, _("den har over {most} aftaler"))
            if self._events % 250 == 0:
                self._going(self._events, max(self._total, self._events))
        self._open.append(Component(kind, number))

    def end(self, kind: bytes) -> Iterator[Component]:
        """An end of something that never began is not heard."""
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place].kind == kind:
                yield from self._end_all(place + 1, _unended())
                yield from self._end_all(place, "")
                return

    def keep(self, name: bytes, line: bytes) -> None:
        inner = self._open[-1] if self._open else None
        if inner is not None and inner.kind in _KEPT:
            self._kept += 1
            if self._kept > MOST_KEPT:
                raise CalendarTooLarge.over(MOST_KEPT, _("den har over {most} linjer om aftaler"))
            lines = inner.lines
            found = lines.get(name)
            if found is None:
                lines[name] = [line]
            elif len(found) < MOST_ALIKE:
                found.append(line)
            elif name in _COUNTED and not inner.problem:
                inner.problem = _("Aftalen har over {most} linjer med undtagelser og ekstra dage.").format(
                    most=MOST_ALIKE
                )

    def finish(self) -> Iterator[Component]:
        yield from self._end_all(0, _("Filen slutter midt i aftalen. Hent kalenderen igen."))

    def _end_all(self, depth: int, problem: str) -> Iterator[Component]:
        """Ends what is open below the depth; what is ended by something else than its own end has a problem."""
        while len(self._open) > depth:
            ended = self._open.pop()
            ended.problem = ended.problem or problem
            if self._open and ended.kind in _KEPT and self._open[-1].kind in _KEPT:
                self._open[-1].parts.append(ended)
            elif ended.kind == b"VCALENDAR":
                yield ended


def _unended() -> str:
    return _("Aftalen har ingen afslutning (END:VEVENT mangler).")
