"""From a file's bytes to the lines of an overview: text in its encodings, Word documents, and what is neither."""

import errno
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.overview_lines import END, LONGEST_LINE, MOST_BYTES, MOST_LINES, TWICE_ENCODED
from fora_desktop.i18n import _

MOST_WORD_BYTES = 20_000_000
ZIP = b"PK\x03\x04"

_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


class NotAnOverview(FieldError):
    """The file cannot be read as an overview; the text is one sentence that says why and what to do."""


def load(path: Path) -> bytes:
    """What stands in the file, or so much of it that it is seen to be too much."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
            return data + file.read(MOST_WORD_BYTES - MOST_BYTES) if data.startswith(ZIP) else data
    except OSError as error:
        raise NotAnOverview(
            _("Filen {path} kan ikke åbnes ({reason}); vælg en anden fil.").format(path=path, reason=_why(error))
        ) from error


def _why(error: OSError) -> str:
    """In the language of the interface: the system's own words come in its own."""
    return {
        errno.ENOENT: _("den findes ikke"),
        errno.EISDIR: _("det er en mappe"),
        errno.EACCES: _("du har ikke lov til at læse den"),
        errno.EPERM: _("du har ikke lov til at læse den"),
        errno.ENAMETOOLONG: _("navnet er for langt"),
    }.get(error.errno or 0, _("drevet svarer ikke"))


def lines(data: bytes) -> list[str]:
    """The lines of the text as they are counted in `Overview`; raises NotAnOverview where there is none."""
    if data.startswith(ZIP):
        from fora_desktop.exchange import overview_word

        return _lines(unicodedata.normalize("NFC", overview_word.text(data)))
    return _lines(_decoded(data))


def _decoded(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise NotAnOverview(
            _("Filen er for stor til at være en oversigt (over {size} MB); vælg filen med selve teksten.").format(
                size=MOST_BYTES // 1_000_000
            )
        )
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise NotAnOverview(_("Filen er tom; vælg filen med oversigtens tekst."))
    for beginning, what in _other_formats():
        if data.startswith(beginning):
            raise NotAnOverview(
                _("Filen er {what} og ikke ren tekst; åbn den, gem den som ren tekst (.txt), og vælg den fil.").format(
                    what=what
                )
            )
    text = _text(data).partition(f"\n{END}")[0]
    if control := _CONTROL.search(text):
        line = len(_LINE_END.findall(text, 0, control.start())) + 1
        raise NotAnOverview(
            _(
                "Linje {line} har et tegn, der ikke hører til i tekst (U+{code}); gem oversigten igen som ren tekst."
            ).format(line=line, code=f"{ord(control[0]):04X}")
        )
    if TWICE_ENCODED.search(text):
        raise NotAnOverview(_("Æ, ø og å er blevet ødelagt i filen; gem oversigten igen som ren tekst i UTF-8."))
    return unicodedata.normalize("NFC", text)


def _other_formats() -> Iterator[tuple[bytes, str]]:
    yield b"PK\x05\x06", _("et tomt zip-arkiv")
    yield b"%PDF", _("en PDF-fil")
    yield b"\xd0\xcf\x11\xe0", _("et ældre Word-dokument")
    yield b"{\\rtf", _("et RTF-dokument")
    yield b"SQLite format 3", _("en database")


def _text(data: bytes) -> str:
    encoding = _utf16(data)
    try:
        if encoding:
            return data.decode(encoding).removeprefix("\ufeff")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if encoding or (error.end >= len(data) and data.count(b"\xc3", 0, error.start)):
            raise NotAnOverview(
                _("Filen slutter eller brydes midt i et tegn og er vist afkortet; hent hele oversigten igen.")
            ) from error
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise NotAnOverview(
            _("Filen er ikke tekst i et tegnsæt, som Fora kender; gem oversigten som ren tekst i UTF-8.")
        ) from error


def _utf16(data: bytes) -> str:
    """UTF-16 by its mark, or by the zero in every other byte that Danish text has there."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16-le" if data.startswith(b"\xff\xfe") else "utf-16-be"
    half = len(data) // 2
    first, second = data[0::2].count(0), data[1::2].count(0)
    if half and second > 0.7 * half and first < 0.1 * half:
        return "utf-16-le"
    if half and first > 0.7 * half and second < 0.1 * half:
        return "utf-16-be"
    return ""


def _lines(text: str) -> list[str]:
    lines = _LINE_END.split(text)
    if len(lines) > MOST_LINES:
        raise NotAnOverview(
            _(
                "Filen har {count} linjer og er for lang til at være en oversigt; vælg filen med selve oversigten."
            ).format(count=len(lines))
        )
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            raise NotAnOverview(
                _("Linje {line} har over {most} tegn; gem oversigten igen som tekst med linjeskift.").format(
                    line=number, most=LONGEST_LINE
                )
            )
    return lines
