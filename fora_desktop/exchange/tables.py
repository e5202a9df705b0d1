"""Tables out of other people's files: separated text and workbooks; and the same way out."""

from collections.abc import Sequence
from pathlib import Path

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.table import Table, TableLine, Value, one_line
from fora_desktop.domain.table_fields import header_place
from fora_desktop.i18n import _

MOST_BYTES = 30_000_000
MOST_ROWS = 100_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767
"""Letters, as in Excel."""
LOOKED_AT = 30
"""Among so many rows with something in them the header is looked for."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class CannotReadTable(FieldError):
    """A file that is no table we can read; the text is one sentence for the user."""


class NotATable(CannotReadTable):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("“{file}” er ikke en tabel. Gem den som .xlsx eller .csv, og vælg den fil.").format(file=name)
        )


class TableIsTooLarge(CannotReadTable):
    def __init__(self, name: str, what: str) -> None:
        super().__init__(_("“{file}” er for stor: {what}. Del den op i flere filer.").format(file=name, what=what))


class CellIsTooLong(CannotReadTable):
    def __init__(self, name: str, line: int) -> None:
        super().__init__(
            _(
                "Linje {line} i “{file}” har en celle på over {most} tegn. Måske mangler et anførselstegn. "
                "Ret linjen, og vælg filen igen."
            ).format(line=line, file=name, most=f"{LONGEST_CELL:,}".replace(",", "."))
        )


class LineIsTooLong(CannotReadTable):
    def __init__(self, name: str, line: int, most: int) -> None:
        super().__init__(
            _("Linje {line} i “{file}” er på over {most} tegn. Det er næppe en tabel; vælg en anden fil.").format(
                line=line, file=name, most=f"{most:,}".replace(",", ".")
            )
        )


class NoSuchSheet(CannotReadTable):
    def __init__(self, sheet: str, sheets: Sequence[str]) -> None:
        super().__init__(
            _("Filen har intet ark “{sheet}”. Arkene hedder: {sheets}.").format(sheet=sheet, sheets=", ".join(sheets))
        )


def load(path: Path) -> bytes:
    """The file's bytes, unless it is none or too large. Raises CannotReadTable."""
    try:
        if path.is_dir():
            raise CannotReadTable(_("“{file}” er en mappe. Vælg en fil.").format(file=path.name))
        if not path.is_file():
            raise CannotReadTable(_("“{file}” findes ikke. Vælg en anden fil.").format(file=path.name))
        if path.stat().st_size > MOST_BYTES:
            raise TableIsTooLarge(path.name, _("over {most} MB").format(most=MOST_BYTES // 1_000_000))
        return path.read_bytes()
    except OSError as error:
        raise CannotReadTable(
            _("“{file}” kan ikke læses. Luk den i andre programmer, og prøv igen.").format(file=path.name)
        ) from error


def read(path: Path, sheet: str | None = None) -> Table:
    """The table in a file; of a workbook the sheet of that name, else the one with most rows.

    Raises CannotReadTable.
    """
    return read_bytes(path.name, load(path), sheet)


def read_bytes(name: str, data: bytes, sheet: str | None = None) -> Table:
    """As `read`, of bytes that are there already."""
    _refuse_other_kinds(name, data)
    if data.startswith(b"PK"):
        from fora_desktop.exchange import table_workbook

        return table_workbook.read(name, data, sheet)
    from fora_desktop.exchange import table_text

    if sheet is not None:
        raise CannotReadTable(_("“{file}” er en tekstfil og har ingen ark.").format(file=name))
    return table_text.read(name, data)


def _refuse_other_kinds(name: str, data: bytes) -> None:
    """What is known by its first letters not to be a table, each with its way out."""
    if not data.strip(b"\0 \r\n\t\xef\xbb\xbf\xff\xfe"):
        raise CannotReadTable(_("“{file}” er tom. Vælg en anden fil.").format(file=name))
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise CannotReadTable(
                _("“{file}” er beskyttet med en adgangskode. Gem den uden adgangskode, og vælg den igen.").format(
                    file=name
                )
            )
        raise CannotReadTable(
            _("“{file}” er i et ældre format (.xls). Gem den som .xlsx i Excel, og vælg den fil.").format(file=name)
        )
    if data.startswith(b"%PDF"):
        raise CannotReadTable(
            _("“{file}” er en PDF. Bed om tabellen som .xlsx eller .csv, eller kopiér den til Excel.").format(file=name)
        )
    head = data[:512].lstrip().lower()
    if head.startswith((b"<!doctype", b"<html", b"<?xml", b"<table", b"{\\rtf", b"\x89png", b"gif8", b"\xff\xd8\xff")):
        raise NotATable(name)


def table(
    name: str,
    lines: Sequence[TableLine],
    *,
    sheet: str = "",
    sheets: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> Table:
    """The lines as a table: the header found, what stands above it kept apart, empty lines and columns left out."""
    filled = [line for line in lines if not line.is_empty]
    if not filled:
        where = _("Arket “{sheet}” i “{file}”").format(sheet=sheet, file=name) if sheet else f"“{name}”"
        raise CannotReadTable(_("{file} er tom. Vælg en anden fil.").format(file=where))
    place = header_place([line.cells for line in filled[:LOOKED_AT]])
    width = max(len(line.cells) for line in filled[(place or 0) :])
    head: tuple[Value, ...] = () if place is None else filled[place].cells
    heads = tuple(one_line(head[number]) if number < len(head) else "" for number in range(width))
    above = [] if place is None else filled[:place]
    rest = filled if place is None else filled[place + 1 :]
    used = [
        number
        for number in range(width)
        if heads[number] or any(number < len(line.cells) and line.cells[number] for line in rest)
    ]
    if used != list(range(width)):
        rest = [TableLine(line.number, tuple(line.cell(number) for number in used)) for line in rest]
        heads = tuple(heads[number] for number in used)
    told = tuple(" ".join(one_line(cell) for cell in line.cells if cell) for line in above)
    return Table(name, heads, tuple(rest), told, sheet, tuple(sheets), tuple(notes))


def write(path: Path, heads: Sequence[str], rows: Sequence[Sequence[Value]], *, sheet: str = "") -> bytes:
    """The bytes of a table for a file of that name: a workbook for .xlsx, separated text for the others."""
    if path.suffix.lower() == ".xlsx":
        from fora_desktop.exchange import table_workbook

        return table_workbook.write(heads, rows, sheet or path.stem)
    if path.suffix.lower() in (".csv", ".txt", ".tsv"):
        from fora_desktop.exchange import table_text

        return table_text.write(heads, rows, separator="\t" if path.suffix.lower() == ".tsv" else ";")
    raise CannotReadTable(_("Skriv et filnavn, der ender på .csv eller .xlsx."))
