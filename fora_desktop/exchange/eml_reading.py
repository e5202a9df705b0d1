"""Calendar files as they come: an .ics file, or a mail that was saved with an invitation or an answer in it (.eml)."""

import re
import sys
from datetime import date
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from pathlib import Path
from typing import BinaryIO, Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import ForeignCalendar
from fora_desktop.domain.table import Progress
from fora_desktop.i18n import _

LARGEST_MAIL: Final = 20_000_000
"""Bytes of a mail with what is attached to it; mail programs send less."""
MOST_LINES: Final = 300_000
MOST_PARTS: Final = 1_000
DEEPEST: Final = 20
"""Lines of a mail that may begin or end a part, and how far parts may be within parts."""
MOST_DIVIDED: Final = 5_000_000
"""Lines, times the parts that have parts of their own: each line is held against the ends of all that are open."""
LONGEST_HEADER: Final = 8_000
MOST_PARAMETERS: Final = 100
"""Of a header that has any: `email` reads them in time that grows with their square (Python 3.11)."""
STANDARD_INPUT: Final = Path("-")
_OUTLOOK: Final = bytes.fromhex("D0CF11E0A1B11AE1")
_BOMS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_WITH_PARAMETERS: Final = re.compile(
    rb"(?:\A|[\r\n])(content-(?:type|disposition):[^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*)", re.IGNORECASE
)
_TYPES: Final = ("text/calendar", "application/ics", "text/x-vcalendar", "application/calendar")


class IsAnOutlookMessage(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _(
                "{name} er en besked, som Outlook har gemt på sin egen måde (.msg). Åbn den i Outlook, vælg “Gem som”, "
                "og gem som iCalendar (.ics), eller træk mailen ind i et andet mailprogram, og gem den som .eml."
            ).format(name=name)
        )


class NoCalendarInMail(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("Mailen {name} har ingen kalender i sig. Gem selve svaret på indkaldelsen, og læs det ind.").format(
                name=name
            )
        )


class OnlyOutlookCanReadIt(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _(
                "Svaret i mailen {name} ligger i winmail.dat, som kun Outlook forstår. "
                "Gem det fra Outlook som iCalendar (.ics)."
            ).format(name=name)
        )


class CannotReadMail(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("Mailen {name} kan ikke læses. Gem den igen fra mailprogrammet.").format(name=name))


class MailTooLarge(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _(
                "Mailen {name} er større end 20 MB eller har for mange linjer eller dele. Gem kun svaret som .ics."
            ).format(name=name)
        )


def read_file(path: Path, zone: str, first: date, last: date, going: Progress | None = None) -> ForeignCalendar:
    """The calendar in a file, whatever the file is called; `-` is standard input.

    Raises what `ics_in.reading` raises, and the refusals here.
    """
    from fora_desktop.exchange.ics_in import reading

    if path == STANDARD_INPUT:
        return read(_bounded(sys.stdin.buffer), _("standard input"), zone, first, last, going)
    mail = _mail(path)
    if mail is None:
        return reading.read_file(path, zone, first, last, going)
    return read(mail, path.name, zone, first, last, going)


def _mail(path: Path) -> bytes | None:
    """The bytes of a file that is a message; None of any other, of a device, and of one that cannot be opened."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            head = file.read(4096)
            if head.startswith(_OUTLOOK):
                return head
            return head + _bounded(file) if _is_mail(head) else None
    except (OSError, ValueError):
        return None


def read(data: bytes, name: str, zone: str, first: date, last: date, going: Progress | None = None) -> ForeignCalendar:
    """The calendar in the bytes of an .ics or .eml file."""
    from fora_desktop.exchange.ics_in import reading

    if data.startswith(_OUTLOOK):
        raise IsAnOutlookMessage(name)
    if _is_mail(data[:4096]):
        data = calendar_of(data, name)
    return reading.read(data, zone, first, last, going)


def calendar_of(mail: bytes, name: str) -> bytes:
    """The calendar that a saved mail carries: the part that programs show as an invitation before what is attached."""
    _check(mail, name)
    try:
        message = message_from_bytes(mail)
        parts = _parts(message)
        for wanted in (_TYPES[:1], _TYPES, ()):
            for part in parts:
                if part.get_content_type() in wanted or (not wanted and _is_named_ics(part)):
                    data = _as_utf_8(part)
                    if data.strip():
                        return data
        if any(part.get_content_type() == "application/ms-tnef" for part in parts):
            raise OnlyOutlookCanReadIt(name)
    except (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise CannotReadMail(name) from None
    raise NoCalendarInMail(name)


def _check(mail: bytes, name: str) -> None:
    """Before anything is asked of it, whether a mail is one that can be read in reasonable time."""
    lines = max(mail.count(b"\n"), mail.count(b"\r"))
    parts = max(mail.count(b"\n--"), mail.count(b"\r--"))
    if len(mail) > LARGEST_MAIL or lines > MOST_LINES or parts > MOST_PARTS:
        raise MailTooLarge(name)
    divided = 0
    for found in _WITH_PARAMETERS.finditer(mail):
        header = found[1]
        if len(header) > LONGEST_HEADER or header.count(b";") > MOST_PARAMETERS:
            raise CannotReadMail(name)
        divided += b"multipart" in header.lower()
    if divided * lines > MOST_DIVIDED:
        raise MailTooLarge(name)


def _parts(message: Message) -> list[Message]:
    """All parts of a mail, those of a mail within it too; further in than anybody puts them nothing is looked for."""
    found: list[Message] = []
    waiting: list[tuple[Message, int]] = [(message, 0)]
    while waiting and len(found) < MOST_PARTS:
        part, depth = waiting.pop(0)
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list) and depth < DEEPEST:
            waiting += [(each, depth + 1) for each in inner if isinstance(each, Message)]
        else:
            found.append(part)
    return found


def _as_utf_8(part: Message) -> bytes:
    """A part's bytes; of one that says it is written in another way than a calendar is, what it says."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return b""
    charset = (part.get_content_charset() or "utf-8").lower()
    if charset in ("utf-8", "us-ascii", "utf8", "ascii"):
        return data
    try:
        return data.decode(charset, "replace").encode("utf-8", "replace")
    except (LookupError, ValueError, TypeError):
        return data


def _is_named_ics(part: Message) -> bool:
    named = part.get_filename()
    return isinstance(named, str) and named.casefold().strip().endswith((".ics", ".ical", ".icalendar", ".ifb"))


def _is_mail(head: bytes) -> bool:
    """Whether bytes begin like a mail: a line `Name: value`, and no calendar before it."""
    if head.startswith(_BOMS[1:]):
        return False
    text = head.removeprefix(_BOMS[0]).lstrip()
    if text[:1] == b">" or text.startswith(b"From "):  # an mbox's first line
        text = text.partition(b"\n")[2]
    line = text.partition(b"\n")[0]
    word, colon, _rest = line.partition(b":")
    if not colon or not word or word.upper() in (b"BEGIN", b"END"):
        return False
    is_name = all(33 <= octet <= 126 for octet in word)
    heads = head.lower()
    known = (b"\nfrom:", b"\nto:", b"\nsubject:", b"\ndate:", b"\nmime-version:", b"\ncontent-type:", b"\nreceived:")
    return is_name and b";" not in word and any(each in b"\n" + heads for each in known)


def _bounded(file: BinaryIO) -> bytes:
    """All of a file, and of one that is too long so much that it is seen."""
    return file.read(LARGEST_MAIL + 1)
