"""Tables as separated text: whichever separator and code they were written with, and as a Danish Excel expects them."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import islice

from fora_desktop.domain.table import Table, TableLine, Value, as_meant, harmless, shown
from fora_desktop.exchange import tables
from fora_desktop.i18n import _

SEPARATORS = ";\t,|"
"""The foremost first."""
LONGEST_LINE = 400_000
"""Letters; a table has none as long."""
SAMPLE = 100
"""So many lines tell which separator a file has."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
SAMPLED = 200_000
"""So many bytes tell which code a file has."""
_DANISH = re.compile(r"[a-zæøå][æøå]|[æøå][a-zæøå]|\b[ÆØÅ][a-zæøå]")
_IMPROBABLE = re.compile(r"[a-zæøå][ÆØÅ]|[æøå][A-Z]")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def read(name: str, data: bytes) -> Table:
    """Raises CannotReadTable."""
    text = decoded(name, data)
    for number, line in enumerate(_physical(text), 1):
        if len(line) > LONGEST_LINE:
            raise tables.LineIsTooLong(name, number, LONGEST_LINE)
    said = _SAID.match(text)
    skipped = 1 if said else 0
    if said:  # Excel's own first line
        text = text[said.end() :]
    separator = said[1] if said else separator_of(text)
    lines = [
        TableLine(line.number + skipped, line.cells) if skipped else line for line in _lines(name, text, separator)
    ]
    return tables.table(name, lines)


def decoded(name: str, data: bytes) -> str:
    """The text, in whichever of the codes that spreadsheets write; other bytes are no table."""
    for mark, code in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return _clean(name, data.decode(code, errors="replace"))
    some = data[:4000]
    if b"\0" in some:
        odd, even = some[1::2].count(0), some[0::2].count(0)
        most = len(some) // 5  # nearly every letter of our languages has a zero beside it
        code = "utf-16-le" if odd > most and not even else "utf-16-be" if even > most and not odd else ""
        if not code:
            raise tables.NotATable(name)
        return _clean(name, data.decode(code, errors="replace"))
    try:
        return _clean(name, data.decode("utf-8"))
    except UnicodeDecodeError:
        return _clean(name, data.decode(_old_code(data), errors="replace"))


def _old_code(data: bytes) -> str:
    """Windows' code, but for a file in which only DOS' or the old Mac's gives Danish words."""
    if not _DANISH.search(data[:SAMPLED].decode("cp1252", errors="replace")):
        for code in ("cp850", "mac_roman"):
            text = data[:SAMPLED].decode(code)
            if _DANISH.search(text) and not _IMPROBABLE.search(text):
                return code
    return "cp1252"


def _clean(name: str, text: str) -> str:
    some = text[:20_000]
    if len(_CONTROL.findall(some)) > len(some) // 100:
        raise tables.NotATable(name)
    return _CONTROL.sub("", text)


def _physical(text: str) -> Iterator[str]:
    """The lines of a text with their ends, one after the other: all at once they would be many times the file."""
    return (found[0] for found in _LINE.finditer(text))


def separator_of(text: str) -> str:
    """The one that cuts most lines into the same number of cells, and into most of them."""
    some = list(islice(_physical(text), 2 * SAMPLE))
    best, found = (0.0, 0), ";"
    for separator in SEPARATORS:
        widths: Counter[int] = Counter()
        try:
            for row in csv.reader(some, delimiter=separator):
                if any(row):
                    widths[len(row)] += 1
                if widths.total() >= SAMPLE:
                    break
        except csv.Error:
            continue
        cut = {width: number for width, number in widths.items() if width > 1}
        if not cut:
            continue
        width, number = max(cut.items(), key=lambda each: (each[1], each[0]))
        score = (round(number / widths.total(), 1), width)
        if score > best:
            best, found = score, separator
    return found


def _lines(name: str, text: str, separator: str) -> list[TableLine]:
    found: list[TableLine] = []
    csv.field_size_limit(max(csv.field_size_limit(), 10 * tables.LONGEST_CELL))
    reader = csv.reader(_physical(text), delimiter=separator)
    number, filled = 1, 0
    try:
        for row in reader:
            cells = tuple(as_meant(cell.strip(" \t\xa0\ufeff")) for cell in row)
            if any(len(cell) > tables.LONGEST_CELL for cell in cells):
                raise tables.CellIsTooLong(name, number)
            while cells and not cells[-1]:
                cells = cells[:-1]
            if len(cells) > tables.MOST_COLUMNS:
                raise tables.TableIsTooLarge(name, _("over {most} kolonner").format(most=tables.MOST_COLUMNS))
            filled += bool(cells)
            if filled > tables.MOST_ROWS:
                raise tables.TableIsTooLarge(
                    name, _("over {most} rækker").format(most=f"{tables.MOST_ROWS:,}".replace(",", "."))
                )
            found.append(TableLine(number, cells))
            number = reader.line_num + 1
    except csv.Error as error:
        raise tables.CellIsTooLong(name, number) from error
    _refuse_open_quote(name, text, separator, found)
    return found


def _refuse_open_quote(name: str, text: str, separator: str, lines: Sequence[TableLine]) -> None:
    """A quotation mark that is never closed takes all that follows into one cell."""
    if not lines or not any(isinstance(cell, str) and "\n" in cell for cell in lines[-1].cells[-1:]):
        return
    try:
        for _row in csv.reader(_physical(text), delimiter=separator, strict=True):
            pass
    except csv.Error as error:
        if "end of data" in str(error):
            raise tables.CannotReadTable(
                _(
                    "Linje {line} i “{file}” har et anførselstegn, der aldrig lukkes. Ret det, og vælg filen igen."
                ).format(line=lines[-1].number, file=name)
            ) from error


def write(heads: Sequence[str], rows: Sequence[Sequence[Value]], *, separator: str = ";") -> bytes:
    """UTF-8 with its mark and semicolons, which a Danish Excel opens by itself; no cell becomes a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([harmless(_text(value)) for value in row] for row in rows)
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8", errors="replace")


def _text(value: Value) -> str:
    if isinstance(value, datetime | date | time):
        return shown(value)
    return shown(value).strip()
