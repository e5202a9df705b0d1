"""Tables in workbooks (.xlsx), looked over before they are read: what is packed in a file may be anything."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from fora_desktop.domain.table import Table, TableLine, Value
from fora_desktop.exchange import tables
from fora_desktop.i18n import _

MOST_PARTS = 2_000
LARGEST_PART = 80_000_000
LARGEST_WHOLE = 160_000_000
"""Bytes unpacked."""
STEEPEST = 150
"""How many times smaller a large part may be packed; XML of a real sheet is packed ten to thirty times."""
STEEP_FROM = 1_000_000
MOST_CELLS = 1_500_000
CHUNK = 1_000_000
_UNSAFE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_NOT_CALCULATED = re.compile(rb"</f>(?:<v\s*/>|<v></v>)?</c>")
_OF_A_CELL = ("c", "v", "f", "is", "t", "r")
"""The elements within a row that its cells are read from when it ends."""
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet by its name, where it lies in the package, and how many of its rows have something in them."""

    title: str
    part: str
    visible: bool
    rows: int
    lacking: int
    """Formulas without a value."""


def read(name: str, data: bytes, wanted: str | None) -> Table:
    """The sheet of that name, else the one with most rows. Raises CannotReadTable."""
    counts = _looked_over(name, data)
    with _explained(name), _opened(data) as book:
        sheets = _sheets(book, counts)
        if not sheets:
            raise tables.CannotReadTable(_("“{file}” har ingen ark med celler. Vælg en anden fil.").format(file=name))
        chosen = _chosen(sheets, wanted)
        if chosen.rows > tables.MOST_ROWS:
            raise _too_many_rows(name)
        lines = list(_lines(name, book, chosen))
    notes = []
    if chosen.lacking:
        notes.append(
            _(
                "Arket har formler, som Excel ikke har regnet ud ({n} celler); de er læst som tomme. "
                "Åbn filen i Excel, gem den, og vælg den igen."
            ).format(n=chosen.lacking)
        )
    titles = tuple(sheet.title for sheet in sheets) if len(sheets) > 1 else ()
    return tables.table(name, lines, sheet=chosen.title, sheets=titles, notes=notes)


def _sheets(book: Any, counts: dict[str, tuple[int, int]]) -> list[_Sheet]:
    """Those that can be seen, else those that are hidden; charts that are sheets are none."""
    found = [
        _Sheet(sheet.name, rel.target, sheet.state == "visible", *counts[rel.target])
        for sheet, rel in book.parser.find_sheets()
        if rel.target in counts
    ]
    return [sheet for sheet in found if sheet.visible] or found


def _chosen(sheets: Sequence[_Sheet], wanted: str | None) -> _Sheet:
    if wanted is None:
        return max(sheets, key=lambda sheet: sheet.rows)
    for sheet in sheets:
        if sheet.title.casefold().strip() == wanted.casefold().strip():
            return sheet
    raise tables.NoSuchSheet(wanted, [sheet.title for sheet in sheets])


# --- before anything is read ----------------------------------------------------------------------------------------


def _looked_over(name: str, data: bytes) -> dict[str, tuple[int, int]]:
    """Of each sheet's part how many rows have something in them, and how many formulas have no value.

    Raises CannotReadTable where the file is another kind of package, a bomb, broken, or has entities.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _refuse_other_packages(name, package)
            _refuse_bombs(name, package)
            found = {}
            for part in package.infolist():
                if part.filename.lower().endswith((".xml", ".rels", ".vml")):
                    is_sheet = part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml")
                    counts = _scanned(name, package, part, is_sheet)
                    if is_sheet:
                        found[part.filename] = counts
            return found
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise _broken(name) from error


def _refuse_other_packages(name: str, package: zipfile.ZipFile) -> None:
    names = set(package.namelist())
    if any(part.flag_bits & 1 for part in package.infolist()):
        raise tables.CannotReadTable(
            _("“{file}” er beskyttet med en adgangskode. Gem den uden adgangskode, og vælg den igen.").format(file=name)
        )
    if "xl/workbook.xml" in names:
        return
    if "xl/workbook.bin" in names:
        raise tables.CannotReadTable(
            _("“{file}” er i det binære format (.xlsb). Gem den som .xlsx i Excel, og vælg den fil.").format(file=name)
        )
    if "word/document.xml" in names:
        raise tables.CannotReadTable(
            _("“{file}” er et Word-dokument. Kopiér tabellen til Excel, gem den som .xlsx, og vælg den fil.").format(
                file=name
            )
        )
    if "mimetype" in names and "content.xml" in names:
        raise tables.CannotReadTable(
            _("“{file}” er i OpenDocument-format. Gem den som .xlsx, og vælg den fil.").format(file=name)
        )
    if "[Content_Types].xml" in names and any(part.startswith("xl/") for part in names):
        return
    raise tables.CannotReadTable(
        _("“{file}” er en pakket mappe (.zip) og ikke et regneark. Pak den ud, og vælg filen i den.").format(file=name)
    )


def _refuse_bombs(name: str, package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    whole = sum(part.file_size for part in parts)
    steep = any(
        part.file_size > STEEP_FROM and part.file_size > STEEPEST * max(1, part.compress_size) for part in parts
    )
    twice = len({part.filename for part in parts}) != len(parts)
    large = any(part.file_size > LARGEST_PART for part in parts)
    if steep or twice or large or whole > LARGEST_WHOLE or len(parts) > MOST_PARTS:
        raise tables.CannotReadTable(
            _(
                "“{file}” fylder alt for meget, når den pakkes ud, og er ikke læst. "
                "Gem tabellen som en ny .xlsx- eller .csv-fil, og vælg den."
            ).format(file=name)
        )


def _scanned(name: str, package: zipfile.ZipFile, part: zipfile.ZipInfo, is_sheet: bool) -> tuple[int, int]:
    """Reads a part through once in pieces: it must have no document type, and a sheet not too many cells."""
    rows = cells = lacking = 0
    rest = b""
    with package.open(part) as stream:
        while piece := stream.read(CHUNK):
            piece = rest + piece
            if _UNSAFE.search(piece) or b"\0" in piece[:100]:  # in UTF-16 nothing would be found
                raise tables.CannotReadTable(
                    _(
                        "“{file}” indeholder henvisninger til andre filer og er ikke læst. "
                        "Gem tabellen som en ny .xlsx- eller .csv-fil, og vælg den."
                    ).format(file=name)
                )
            *whole, rest = piece.split(b"</row>") if is_sheet else (piece[-16:],)
            if is_sheet:
                for row in whole:
                    rows += b"<v>" in row or b"<is>" in row
                joined = b"".join(whole)
                cells += joined.count(b"<v>") + joined.count(b"<is>")
                lacking += len(_NOT_CALCULATED.findall(joined))
            if cells > MOST_CELLS:
                raise tables.TableIsTooLarge(
                    name, _("over {most} celler").format(most=f"{MOST_CELLS:,}".replace(",", "."))
                )
            if len(rest) > 20 * CHUNK:
                raise _broken(name)
    return rows, lacking


def _broken(name: str) -> tables.CannotReadTable:
    return tables.CannotReadTable(
        _("“{file}” er beskadiget og kan ikke læses. Åbn den i Excel, gem den igen, og vælg den så.").format(file=name)
    )


def _too_many_rows(name: str) -> tables.CannotReadTable:
    return tables.TableIsTooLarge(name, _("over {most} rækker").format(most=f"{tables.MOST_ROWS:,}".replace(",", ".")))


# --- reading --------------------------------------------------------------------------------------------------------


@contextmanager
def _explained(name: str) -> Iterator[None]:
    """Whatever the library stumbles over in a broken workbook is the file's fault and is told as such."""
    try:
        yield
    except tables.CannotReadTable:
        raise
    except Exception as error:
        raise _broken(name) from error


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    """The parts of the package that the cells need, and no others: what a chart or a setting has wrong is no matter.

    openpyxl's own way to a sheet (3.1) reads all of it once before its first row where it does not say how large it is,
    and fills every gap between two rows with empty cells: a row 1,048,576 alone takes it half a minute.
    """
    from openpyxl.reader.excel import ExcelReader  # finds defusedxml by itself, and refuses entities wherever it parses
    from openpyxl.styles.stylesheet import apply_stylesheet

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = ExcelReader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            book.read_manifest()
            book.read_strings()
            book.read_workbook()
            apply_stylesheet(book.archive, book.wb)
            yield book
        finally:
            book.archive.close()


def _rows(book: Any, part: str) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """Each row's number and cells, as openpyxl understands them; the rest of the sheet is not looked at."""
    from openpyxl.worksheet._reader import ROW_TAG, WorkSheetParser
    from openpyxl.xml.functions import iterparse

    with book.archive.open(part) as source:
        parser = WorkSheetParser(
            source,
            book.shared_strings,
            data_only=True,
            epoch=book.wb.epoch,
            date_formats=book.wb._date_formats,
            timedelta_formats=book.wb._timedelta_formats,
        )
        for _event, element in iterparse(source):
            if element.tag == ROW_TAG:
                yield parser.parse_row(element)
                element.clear()
            elif element.tag.rpartition("}")[2] not in _OF_A_CELL:
                element.clear()


def _lines(name: str, book: Any, sheet: _Sheet) -> Iterator[TableLine]:
    filled = 0
    for number, row in _rows(book, sheet.part):
        values = {cell["column"]: _value(cell["value"]) for cell in row if cell["value"] is not None}
        width = max((column for column, value in values.items() if value), default=0)
        if not width:
            continue
        if width > tables.MOST_COLUMNS:
            raise tables.TableIsTooLarge(name, _("over {most} kolonner").format(most=tables.MOST_COLUMNS))
        cells = tuple(values.get(column, "") for column in range(1, width + 1))
        if any(isinstance(cell, str) and len(cell) > tables.LONGEST_CELL for cell in cells):
            raise tables.CellIsTooLong(name, number)
        filled += 1
        if filled > tables.MOST_ROWS:
            raise _too_many_rows(name)
        yield TableLine(number, cells)


def _value(value: Any) -> Value:
    if isinstance(value, str):
        return value.strip(" \t\xa0\ufeff").replace("_x000D_", "")
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value).replace(".", ",")
    if isinstance(value, int):
        return str(value)
    if isinstance(value, datetime):
        return (value + timedelta(milliseconds=500)).replace(microsecond=0, tzinfo=None)
    if isinstance(value, date | time | timedelta):
        return value
    return str(value)


# --- writing --------------------------------------------------------------------------------------------------------


def write(heads: Sequence[str], rows: Sequence[Sequence[Value]], sheet: str) -> bytes:
    """A workbook of one sheet with its header frozen and filters on; every text is typed as text."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    made = book.create_sheet(re.sub(r"[\[\]:*?/\\']", " ", sheet)[:31].strip() or _("Tabel"))
    made.freeze_panes = "A2"
    made.auto_filter.ref = f"A1:{get_column_letter(max(1, len(heads)))}{len(rows) + 1}"
    for number, head in enumerate(heads, 1):
        longest = max((len(str(row[number - 1])) for row in rows[:200]), default=0)
        made.column_dimensions[get_column_letter(number)].width = min(60, max(len(head), longest) + 3)
    bold = []
    for head in heads:
        cell = WriteOnlyCell(made, head)
        cell.font = Font(bold=True)
        bold.append(cell)
    made.append(bold)
    for row in rows:
        made.append([_cell(made, value) for value in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(sheet: Any, value: Value) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if value == "":
        return None
    if not isinstance(value, str):
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = (
            "dd-mm-yyyy hh:mm" if isinstance(value, datetime) else "dd-mm-yyyy" if isinstance(value, date) else "hh:mm"
        )
        return cell
    cell = WriteOnlyCell(sheet, _ILLEGAL.sub("", value)[: tables.LONGEST_CELL])
    cell.data_type = "s"  # "=1+1" stays a text
    cell.number_format = "@"
    return cell
