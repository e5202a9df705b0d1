"""The tables of a report as an Excel workbook: one sheet for each `Table.sheet`, days as days and numbers as numbers.

No text in it is a formula: each is typed as text. The same report gives the same bytes.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from zipfile import ZipFile

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.table import harmless
from fora_desktop.i18n import _
from fora_desktop.reports import package
from fora_desktop.reports.markdown import clean
from fora_desktop.reports.report import Cell, Group, Pace, Paragraph, Report, Row, Table, cell_text, plain

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet as Sheet

A4: Final = 9
"""Of Excel's papers."""
LONGEST_NAME: Final = 31
LONGEST_CELL: Final = 32_000
WIDEST: Final = 60
"""Letters of a column."""
BELOW: Final = 24
"""So wide at the most does a table make a column that stands under others on their sheet."""
MOST_SEGMENTS: Final = 12
HELD, UNRECORDED, PLANNED, MISSING = "■", "▣", "▨", "□"
"""A pace bar in letters: sorted and filtered it stays with its row, which a picture does not everywhere."""
DAY, MOMENT, TEXT, GENERAL = "dd-mm-yyyy", "dd-mm-yyyy hh:mm", "@", "General"
LONG: Final = 255
"""Letters of a text."""

_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_MODIFIED: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_RESERVED: Final = "history"

Value = str | int | float | date | datetime


class NothingForExcel(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("“{title}” har ingen tabeller, som Excel kan få. Vælg Word, PDF, HTML eller tekst.").format(title=title)
        )


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool = False
    tone: str = ""
    hatched: bool = False
    centred: bool = False
    form: str = TEXT
    ground: str = ""
    prefixed: bool = False
    """As if somebody had typed an apostrophe before it."""


HEAD: Final = _Look(bold=True, ground="F0F3F7")
TONES: Final = {"good": "22653C", "warn": "983A07", "quiet": "56616D"}


def has_sheets(report: Report) -> bool:
    return any(isinstance(block, Table) and block.sheet for block in report.blocks)


def workbook(report: Report, made: datetime) -> bytes:
    """The file; `made` is the moment that its properties name. Raises `NothingForExcel`."""
    from openpyxl import Workbook

    tables: dict[str, list[Table]] = {}
    for block in report.blocks:
        if isinstance(block, Table) and block.sheet:
            tables.setdefault(block.sheet, []).append(block)
    if not tables:
        raise NothingForExcel(report.title)
    book = Workbook(write_only=True)
    writer = _Writer(book, report)
    about = _("Om rapporten")
    names = sheet_names([*tables, about])
    for name, found in zip(names, tables.values(), strict=False):
        writer.sheet(name, found)
    writer.about(names[-1])
    book.properties.title = clean(report.name)[:250]
    book.properties.creator = clean(report.sender)[:250]
    book.properties.lastModifiedBy = "Fora"
    data = BytesIO()
    book.save(data)
    return _dated(data.getvalue(), made)


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """Names that Excel takes: at most 31 letters, none of its signs, none twice."""
    taken = {_RESERVED}
    names = []
    for title in wanted:
        stem = " ".join(_FORBIDDEN.sub(" ", clean(title)).split()).strip("' ") or _("Tabel")
        name, number = stem[:LONGEST_NAME].rstrip("' "), 1
        while name.casefold() in taken:
            number += 1
            tail = f" ({number})"
            name = stem[: LONGEST_NAME - len(tail)].rstrip("' ") + tail
        taken.add(name.casefold())
        names.append(name)
    return names


def bar(pace: Pace) -> str:
    """`■■▨□`: held, planned, missing of what is owed."""
    whole = max(pace.owed, pace.held + pace.unrecorded + pace.planned)
    share = min(1.0, MOST_SEGMENTS / whole) if whole else 1.0
    made, at = "", 0
    for sign, number in (
        (HELD, pace.held),
        (UNRECORDED, pace.unrecorded),
        (PLANNED, pace.planned),
        (MISSING, whole - pace.held - pace.unrecorded - pace.planned),
    ):
        at += number
        made += sign * (round(at * share) - len(made))
    return made


def _dated(data: bytes, made: datetime) -> bytes:
    """The archive with our moment in the place of openpyxl's."""
    at = made.replace(tzinfo=None, microsecond=0).isoformat().encode() + b"Z"
    again = BytesIO()
    with ZipFile(BytesIO(data)) as packed, ZipFile(again, "w") as archive:
        for name in packed.namelist():
            part = packed.read(name)
            archive.writestr(name, _MODIFIED.sub(rb"\g<1>" + at, part) if name == "docProps/core.xml" else part)
    return package.alike(again.getvalue())


class _Writer:
    def __init__(self, book: Any, report: Report) -> None:
        self.book, self.report = book, report
        self.styles: dict[_Look, Any] = {}

    def sheet(self, name: str, tables: Sequence[Table]) -> None:
        from openpyxl.utils import get_column_letter

        alike = all(table.heads == tables[0].heads for table in tables)
        of_groups = [any(isinstance(row, Group) for row in table.rows) for table in tables]
        if alike:
            of_groups = [any(of_groups)] * len(tables)
        made = self._new(name)
        widths = self._widths(tables, of_groups)
        for number, wide in enumerate(widths, 1):
            made.column_dimensions[get_column_letter(number)].width = wide
        made.freeze_panes = "B2" if len(widths) > 6 else "A2"
        made.print_title_rows = "1:1"
        rows = 0
        for place, (table, grouped) in enumerate(zip(tables, of_groups, strict=True)):
            if place == 0 or not alike:
                rows += self._heads(made, table, grouped, again=place > 0)
            for line in _lines(table, grouped):
                made.append([self._cell(made, cell) for cell in line])
                rows += 1
            if alike or place == 0:
                made.auto_filter.ref = f"A1:{get_column_letter(grouped + len(table.heads))}{rows}"

    def _new(self, name: str) -> "Sheet":
        made = self.book.create_sheet(name)
        made.page_setup.orientation = "landscape"
        made.page_setup.paperSize = A4
        made.page_setup.fitToHeight = 0
        made.sheet_properties.pageSetUpPr.fitToPage = True
        made.oddFooter.left.text = _escaped(self.report.footer or self.report.name)
        made.oddFooter.right.text = _("Side {page} af {all}").format(page="&P", all="&N")
        return made

    def _heads(self, sheet: "Sheet", table: Table, grouped: bool, *, again: bool) -> int:
        heads = [_("Hører under")] * grouped + list(table.heads)
        if again:
            sheet.append([])
        sheet.append([self._made(sheet, head, HEAD) for head in heads])
        return 2 if again else 1

    def _widths(self, tables: Sequence[Table], of_groups: Sequence[bool]) -> list[float]:
        """As wide as the longest text needs, within reason; the heads at least by their longest word."""
        widths: dict[int, int] = {}
        for table, grouped in zip(tables, of_groups, strict=True):
            widest = WIDEST if table.heads == tables[0].heads else BELOW
            heads = [_("Hører under")] * grouped + list(table.heads)
            for column, head in enumerate(heads):
                widths[column] = max(widths.get(column, 0), max(map(len, head.split()), default=0) + 3)
            for line in _lines(table, grouped):
                for column, cell in enumerate(line):
                    long = max(map(len, _shown(cell).split("\n")), default=0)
                    widths[column] = max(widths[column], min(widest, long + 2))
        return [max(5.0, widths[column]) for column in sorted(widths)]

    def about(self, name: str) -> None:
        """What the report is of, on its last sheet: its head, and what it says outside its tables."""
        sheet = self._new(name)
        sheet.column_dimensions["A"].width = 24
        sheet.column_dimensions["B"].width = 90
        report = self.report
        said = [
            ("", report.title),
            ("", report.subtitle),
            (_("Afsender"), report.sender),
            (_("Dato"), report.day),
            *report.facts,
            *(("", plain(block.words)) for block in report.blocks if isinstance(block, Paragraph)),
            ("", report.footer),
        ]
        for label, text in said:
            if text:
                line = [
                    self._made(sheet, label, _Look(bold=True)),
                    self._made(sheet, text, _Look(bold=text is said[0][1])),
                ]
                sheet.append(line)

    def _cell(self, sheet: "Sheet", cell: str | Cell) -> Any:
        if isinstance(cell, str):
            return self._made(sheet, cell, _Look())
        look = _Look(cell.bold, cell.tone, cell.hatched, cell.centred)
        if cell.value is not None:
            form = GENERAL
            if isinstance(cell.value, datetime):
                form = MOMENT
            elif isinstance(cell.value, date):
                form = DAY
            return self._made(sheet, cell.value, _Look(cell.bold, cell.tone, cell.hatched, cell.centred, form))
        return self._made(sheet, _shown(cell), look)

    def _made(self, sheet: "Sheet", value: Value, look: _Look) -> Any:
        from openpyxl.cell import WriteOnlyCell

        if value == "" and not look.hatched:
            return None
        if isinstance(value, datetime):
            value = value.replace(tzinfo=None, microsecond=0)
        if isinstance(value, str):
            # A cell of text that is written in again stays text; older Excels show a long one as ####.
            is_risky = harmless(value) != value
            look = replace(look, form=GENERAL if len(value) > LONG and not is_risky else TEXT, prefixed=is_risky)
        made = WriteOnlyCell(sheet, _ILLEGAL.sub("", value)[:LONGEST_CELL] if isinstance(value, str) else value)
        if isinstance(value, str):
            made.data_type = "s"  # "=1+1" stays a text
        if look not in self.styles:
            _dress(made, look)
            self.styles[look] = made._style
        else:
            made._style = self.styles[look]
        return made


def _dress(cell: Any, look: _Look) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    side = "center" if look.centred else "left" if look.form in (DAY, MOMENT) else None
    cell.font = Font(name="Arial", size=10, bold=look.bold, color=TONES.get(look.tone))
    cell.alignment = Alignment(vertical="top", wrap_text=True, horizontal=side)
    cell.number_format = look.form
    cell.quotePrefix = look.prefixed
    if look.hatched:
        cell.fill = PatternFill("lightUp", fgColor="CFC7A8", bgColor="FAF7EC")
    elif look.ground:
        cell.fill = PatternFill("solid", fgColor=look.ground)


def _lines(table: Table, grouped: bool) -> Iterator[Row]:
    """The rows; what a group's line says stands in the first column of each, so that rows can be sorted."""
    group = ""
    for row in table.rows:
        if isinstance(row, Group):
            group = row.text
        else:
            yield (group, *row) if grouped else row


def _shown(cell: str | Cell) -> str:
    if isinstance(cell, Cell) and cell.pace is not None:
        return " ".join(filter(None, (bar(cell.pace), cell.text)))
    return cell_text(cell)


def _escaped(text: str) -> str:
    """In the foot of a page `&` begins an order, and Excel takes 255 signs in all."""
    return clean(text).replace("&", "&&")[:180]
