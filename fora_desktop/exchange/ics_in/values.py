"""What the properties of an iCalendar file say: texts, parameters, moments, lengths. Each is bounded.

Sources: RFC 5545 sections 3.1-3.3, RFC 6868 for parameters.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import islice
from typing import Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _


class CannotReadEvent(FieldError):
    """One event cannot be read; the others can. The text is one sentence."""


# Texts

_BREAK: Final = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_UNWANTED: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Controls, among them those that turn a text around so that it seems to say something else."""
_ESCAPED: Final = (("\\n", "\n"), ("\\N", "\n"), ("\\,", ","), ("\\;", ";"), ("\\:", ":"), ('\\"', '"'))


def decoded(data: bytes, most: int) -> str:
    """Most are UTF-8, some Windows' Danish; at most so many bytes are read, and no half letter."""
    data = beginning(data, most)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def beginning(data: bytes, most: int) -> bytes:
    """The first bytes; a letter of UTF-8 that they would cut in two is left out."""
    if len(data) <= most:
        return data
    for back in range(1, min(4, most + 1)):
        octet = data[most - back]
        if octet < 0x80:
            break
        if octet >= 0xC0:  # a letter begins here
            whole = 2 if octet < 0xE0 else 3 if octet < 0xF0 else 4
            return data[: most - back] if whole > back else data[:most]
    return data[:most]


def clean(text: str) -> str:
    """The text without controls, its line breaks of one kind, its letters composed as the register has them."""
    if text.isprintable():
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    return unicodedata.normalize("NFC", _UNWANTED.sub("", _BREAK.sub("\n", text)))


def text(line: bytes, longest: int) -> str:
    """The value of a property of type TEXT, at most so many letters of it."""
    return unescaped(value(line), longest)


def unescaped(data: bytes, longest: int) -> str:
    written = decoded(data, 8 * longest)[: 2 * longest]
    if "\\" in written:
        written = written.replace("\0", "").replace("\\\\", "\0")
        for escaped, meant in _ESCAPED:
            written = written.replace(escaped, meant)
        written = written.replace("\0", "\\")
    return clean(written[:longest]).strip()


def one_line(line: bytes, longest: int) -> str:
    found = text(line, longest)
    return found if found.isprintable() and "  " not in found else " ".join(found.split())


def word(line: bytes) -> str:
    """A value out of a list that the standards have, in capitals."""
    return " ".join(clean(decoded(value(line), 100)).split()).upper()


def name(line: bytes) -> str:
    """A UID; one that is too long to be kept becomes a digest of itself."""
    data = value(line)
    if len(data) > 1_000:
        return f"sha256:{hashlib.sha256(data).hexdigest()}"
    return " ".join(unescaped(data, 1_000).split())


def number(line: bytes) -> int:
    data = value(line).strip()
    return int(data) if data.isdigit() and len(data) < 10 else 0


# Parameters

_HEAD: Final = re.compile(rb'(?:[^:"]++|"[^"]*+")*+:')
_PARAMETER: Final = re.compile(rb';\s*+([A-Za-z0-9-]++)\s*+=\s*+((?:"[^"]*+"|[^";])*+)')
_CARET: Final = re.compile(r"\^([n'^])")
_CARETS: Final = {"n": "\n", "'": '"', "^": "^"}


def value(line: bytes) -> bytes:
    """What stands behind the property's name and parameters."""
    return split(line)[1]


def split(line: bytes) -> tuple[bytes, bytes]:
    """The name with its parameters, and the value."""
    head, _colon, rest = line.partition(b":")
    if b'"' in head:
        found = _HEAD.match(line)
        if found is not None:
            return line[: found.end() - 1], line[found.end() :]
    return head, rest


def split_last(line: bytes) -> tuple[bytes, bytes]:
    """As `split`, of values that hold no colon: `TZID=(UTC+01:00) Paris` without quotation marks is read as meant."""
    head, _colon, rest = line.rpartition(b":")
    return head, rest


def parameters(head: bytes) -> dict[bytes, str]:
    """Those of a person, by their names in capitals, without quotation marks, `^n` and the like as meant."""
    found = {}
    for match in islice(_PARAMETER.finditer(beginning(head, _LONGEST_HEAD)), _MOST_PARAMETERS):
        key = match[1].upper()
        if key in _OF_PERSONS:
            found[key] = _parameter(match[2])
    return found


_MOST_PARAMETERS: Final = 30
_LONGEST_HEAD: Final = 5_000
"""Bytes of parameters that are looked at."""
_OF_PERSONS: Final = frozenset({b"CN", b"PARTSTAT", b"EMAIL", b"DELEGATED-TO"})
_OF_TIMES: Final = {
    key: re.compile(rb";\s*+" + key + rb"\s*+=\s*+((?:\"[^\"]*+\"|[^\";])*+)", re.IGNORECASE)
    for key in (b"TZID", b"RANGE", b"FBTYPE")
}


def parameter(head: bytes, key: bytes) -> str | None:
    """One of TZID, RANGE and FBTYPE; None where it is not there."""
    if b";" not in head:
        return None
    found = _OF_TIMES[key].search(head)
    return None if found is None else _parameter(beginning(found[1], 500))


def _parameter(data: bytes) -> str:
    written = decoded(data, _LONGEST_HEAD).strip().replace('"', "")
    if "^" in written:
        written = _CARET.sub(lambda found: _CARETS[found[1]], written)
    return " ".join(clean(written).split())


_MAILTO: Final = re.compile("mailto:", re.IGNORECASE)


def address(line: bytes) -> tuple[str, dict[bytes, str]]:
    """The e-mail address of a calendar user, and the parameters."""
    head, rest = split(line)
    found = parameters(head)
    written = unescaped(rest, 400)
    if "@" not in written and "@" in found.get(b"EMAIL", ""):
        written = found[b"EMAIL"]
    return email(written), found


def email(written: str) -> str:
    """What follows the last `mailto:`; a broken parameter with a colon in it comes before that."""
    return " ".join(_MAILTO.split(written)[-1].strip(' <>"').split())[:320].strip()


# Moments

_MOMENT: Final = re.compile(rb"(\d{4})(\d\d)(\d\d)(?:[Tt](\d\d)(\d\d)(\d\d)?(?:[.,]\d{1,9})?([Zz]?))?")


@dataclass(frozen=True, slots=True)
class When:
    """A day or a moment as it stands in the file."""

    at: datetime
    """Wall-clock time, without zone; of a day its midnight."""
    is_day: bool
    zone: tzinfo | None
    """None where the file names none: the register's."""


def when(data: bytes, zone: tzinfo | None) -> When:
    """A DATE or DATE-TIME; `zone` is that of the property's TZID. Raises `CannotReadEvent`."""
    found = _MOMENT.fullmatch(data.strip())
    if found is None:
        raise CannotReadEvent(_("Tidspunktet “{text}” kan ikke læses.").format(text=shown(data)))
    year, month, day, hour, minute, second, utc = found.groups()
    try:
        if hour is None:
            return When(datetime(int(year), int(month), int(day)), True, None)
        at = datetime(int(year), int(month), int(day), int(hour), int(minute), min(int(second or 0), 59))
    except ValueError as error:
        raise CannotReadEvent(_("Tidspunktet “{text}” findes ikke.").format(text=shown(data))) from error
    return When(at, False, UTC if utc else zone)


def shown(data: bytes) -> str:
    """A piece of the file within a sentence."""
    found = " ".join(clean(decoded(data, 60)).split())
    return found if len(data) <= 60 else f"{found[:40]}…"


# Lengths

_LENGTH: Final = re.compile(
    rb"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Length:
    """Days are days of the calendar, also the one of 23 hours; hours are hours (RFC 5545, 3.3.6)."""

    days: timedelta
    hours: timedelta = timedelta()


def length(data: bytes) -> Length:
    """A DURATION. Raises `CannotReadEvent`, also of one that goes backwards."""
    found = _LENGTH.fullmatch(data.strip())
    if found is None or not any(found.groups()[1:]):
        raise CannotReadEvent(_("Længden “{text}” kan ikke læses.").format(text=shown(data)))
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    made = Length(timedelta(weeks=weeks, days=days), timedelta(hours=hours, minutes=minutes, seconds=seconds))
    if found[1] == b"-" and (made.days or made.hours):
        raise CannotReadEvent(_("Længden “{text}” er negativ.").format(text=shown(data)))
    return made
