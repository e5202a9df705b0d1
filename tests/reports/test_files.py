"""Reports of the register as Word files and workbooks: all is in them, nothing is calculated, alike each time."""

import re
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from lxml import etree  # type: ignore[import-untyped]
from openpyxl import load_workbook

from fora_desktop.reports.html import html
from fora_desktop.reports.report import (
    Box,
    Cell,
    Drawing,
    Field,
    Group,
    Heading,
    Line,
    ListLine,
    Notice,
    Pace,
    PageBreak,
    Paragraph,
    Report,
    Table,
    said,
    texts,
)
from fora_desktop.reports.text import WIDTH, text
from fora_desktop.reports.workbook import MOST_SEGMENTS, NothingForExcel, bar, sheet_names
from fora_desktop.reports.writing import ENDINGS, EXCEL, WORD, UnknownEnding, ending_of, endings, write
from tests.reports.sample_report import DRAWING, FORMULAS, MADE, plan, status
from tests.reports.test_documents import of_word, squeezed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def cells(report: Report, sheet: str) -> list[list[object]]:
    book = load_workbook(BytesIO(write(report, EXCEL, MADE)))
    return [[cell.value for cell in row] for row in book[sheet].iter_rows()]


@pytest.mark.parametrize("report", [status(), plan()], ids=["status", "plan"])
def test_every_word_stands_in_word_html_and_text(report: Report) -> None:
    in_word = squeezed(of_word(write(report, WORD, MADE)))
    in_html = squeezed(re.sub(r"<[^>]*>", "", html(report)))
    in_text = squeezed(text(report)).casefold()
    heads = {head for block in report.blocks if isinstance(block, Table) for head in block.heads}
    for words in filter(None, map(squeezed, texts(report))):
        assert words in in_word, words
        assert words in in_html, words
        assert words.casefold() in in_text or words in heads, words
    assert max(map(len, text(report).split("\n"))) <= WIDTH


def test_the_same_report_gives_the_same_bytes() -> None:
    short = replace(status(3), blocks=tuple(each for each in status(3).blocks if not isinstance(each, Drawing)))
    for ending in ENDINGS:
        assert write(short, ending, MADE) == write(short, ending, MADE), ending
    with ZipFile(BytesIO(write(plan(2), EXCEL, MADE))) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-05-12T00:00:00Z" in package.read("docProps/core.xml")
    about = Document(BytesIO(write(status(1), WORD, MADE))).core_properties
    assert (about.title, about.author, about.last_modified_by) == (
        "Status på mødekrav – 2026",
        "Ledelsessekretariatet",
        "Fora",
    )
    assert about.created is not None
    assert about.created.replace(tzinfo=None) == MADE


def test_word_repeats_heads_and_shows_each_pace_as_a_picture_with_words() -> None:
    data = write(status(8), WORD, MADE)
    body = Document(BytesIO(data)).element.body
    tables = list(body.iter(f"{W}tbl"))
    assert [len(list(table.iter(f"{W}tblHeader"))) for table in tables] == [1, 1]
    told = [each.get("descr") for each in body.iter() if each.tag.endswith("}docPr")]
    assert told[0] == "20 holdt, 1 ikke noteret, 4 planlagt, 23 mangler, mindst 48"
    assert told[-1] == DRAWING.about
    assert len(told) == 8 + 1 + 1
    with ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))
        pictures = [name for name in package.namelist() if name.endswith(".png")]
        assert 1 < len(pictures) < len(told), "the same pace is one picture"
        assert all(package.read(name).startswith(b"\x89PNG") for name in pictures)
        relations = etree.fromstring(package.read("word/_rels/document.xml.rels"))
        targets = {each.get("Id"): f"word/{each.get('Target')}" for each in relations}
        assert set(targets.values()) <= set(package.namelist())
        shown = {each.get(name) for each in body.iter() for name in dict(each.attrib) if name.endswith("}embed")}
        assert {targets[each] for each in shown} == set(pictures)
    for cell in body.iter(f"{W}tc"):
        assert cell[-1].tag == f"{W}p"
    for table in tables:
        wide = len(list(table.iter(f"{W}gridCol")))
        for row in table.iter(f"{W}tr"):
            spans = [int(each.get(f"{W}val")) for each in row.iter(f"{W}gridSpan")]
            assert len(list(row.iter(f"{W}tc"))) + sum(spans) - len(spans) == wide
    assert body[-1].tag == f"{W}sectPr"
    foot = Document(BytesIO(data)).sections[0].footer.paragraphs[0]
    assert foot.text == "Status på mødekrav – 2026\tSide  af "
    assert [each.get(f"{W}instr") for each in foot._p.iter(f"{W}fldSimple")] == ["PAGE", "NUMPAGES"]


def test_a_landscape_report_lies_across_in_word_and_shades_what_is_hatched() -> None:
    document = Document(BytesIO(write(plan(3), WORD, MADE)))
    section = document.sections[0]
    assert (section.page_width or 0) > (section.page_height or 0)
    shades = [each.get(f"{W}val") for each in document.element.body.iter(f"{W}shd")]
    assert shades.count("thinDiagStripe") == 3


def test_a_workbook_has_a_sheet_for_each_table_with_days_as_days() -> None:
    book = load_workbook(BytesIO(write(status(4), EXCEL, MADE)))
    assert book.sheetnames == ["1. Kontakt lokal alle ingen", "Formler", "Om rapporten"]
    sheet = book.worksheets[0]
    heads, first, *_others, last = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert heads == ["Hører under", "Råd", "Tempo", "Holdt", "Status", "Næste", "Bemærkning"]
    assert first[:4] == ["Lokalråd", "Rådet nummer0", "■■■■■▨□□□□□□ 20 af 48", 20]
    assert first[5] == datetime(2026, 5, 12)
    assert last[0] is None, "the group has ended"
    assert last[1] == "Rådet nummer99"
    assert sheet["F2"].number_format == "dd-mm-yyyy"
    assert sheet["E2"].font.bold
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:G6")
    assert sheet.column_dimensions["B"].width > 10
    assert sheet.page_setup.orientation == "landscape"
    about = [cell.value for row in book["Om rapporten"].iter_rows() for cell in row if cell.value]
    assert {"Status på mødekrav", "Pr. 12. maj 2026", "hele 2026", "Fortrolige punkter er udeladt."} <= set(about)


def test_no_cell_of_a_workbook_can_become_a_formula() -> None:
    book = load_workbook(BytesIO(write(status(1), EXCEL, MADE)))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type in "nsd" for cell in row)
    texts_of = [row[0].value for row in book["Formler"].iter_rows(min_row=2)]
    assert texts_of == list(FORMULAS)
    assert all(row[0].quotePrefix and row[0].number_format == "@" for row in book["Formler"].iter_rows(min_row=2))
    assert [row[1].value for row in book["Formler"].iter_rows(min_row=2)] == [2.5] * len(FORMULAS)
    with ZipFile(BytesIO(write(status(1), EXCEL, MADE))) as package:
        assert not any(b"<f>" in package.read(name) for name in package.namelist())


def test_tables_of_one_sheet_stand_below_each_other() -> None:
    rows = (("a", "1"),)
    tables = (Table(("Navn", "Tal"), rows, (0.5, 0.5), "Et"), Table(("Navn", "Tal"), rows, (0.5, 0.5), "Et"))
    other = Table(("Andet",), (Group("G"), ("c",)), (1.0,), "et")
    report = Report("x", "X", "", "", "", (), (*tables, other, Table(("Uden",), (), (1.0,))))
    assert cells(report, "Et") == [["Navn", "Tal"], ["a", "1"], ["a", "1"]]
    assert cells(report, "et (2)") == [["Hører under", "Andet"], ["G", "c"]]


def test_names_of_sheets_are_such_as_excel_takes() -> None:
    long = "Kriminalitetsforebyggelse og samarbejde"
    names = sheet_names([long, long.upper(), "a/b\\c?*[d]:e", "'", "History", "", "\x00\x1f", "'x'"])
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name) <= 31
        assert not set(name) & set("[]:*?/\\'")
        assert name.casefold() != "history"


def test_a_pace_in_letters_has_at_most_twelve() -> None:
    assert bar(Pace(2, 1, 0, 4, 3)) == "■■▣□"
    assert bar(Pace(5, 0, 0, 4, 3)) == "■■■■■"
    assert len(bar(Pace(20, 1, 4, 48, 26))) == MOST_SEGMENTS
    assert bar(Pace(0, 0, 0, 0, 0)) == ""


def test_a_file_becomes_what_its_ending_says() -> None:
    assert ending_of("C:\\Status.XLSX") == ".xlsx"
    with pytest.raises(UnknownEnding, match=r"“status.doc” .* Brug \.docx, \.pdf, \.xlsx, \.html eller \.txt\."):
        ending_of("status.doc")
    bare = Report("x", "Oversigt", "", "", "", (), (Paragraph(said("Tekst")),))
    assert EXCEL not in endings(bare)
    with pytest.raises(NothingForExcel, match="“Oversigt” har ingen tabeller"):
        write(bare, EXCEL, MADE)


STRANGE = "=A & B <w:p> ]]> \x07\x0b\ud800 \u202e {% x %}\n\ty\u2028z 山"


def test_whatever_is_typed_becomes_every_file(caplog: pytest.LogCaptureFixture) -> None:
    box, line = Box(0, 0, 10, 0, STRANGE, STRANGE), Line(((0, 0), (0, 0)), arrow_at_end=True, text=STRANGE)
    blocks = (
        Heading(STRANGE, 5, STRANGE),
        Field(STRANGE, said(STRANGE)),
        ListLine(said(STRANGE), STRANGE),
        Notice(STRANGE, said(STRANGE), STRANGE),
        Table((STRANGE,), (Group(STRANGE, STRANGE), (Cell(STRANGE, pace=Pace(0, 0, 0, 0, 0)),)), (0.0,), STRANGE),
        Drawing(0, 0, (box,), (line, Line(())), STRANGE, (STRANGE,)),
        PageBreak(),
    )
    report = Report("x", STRANGE, STRANGE, STRANGE, STRANGE, ((STRANGE, STRANGE),), blocks, footer=STRANGE)
    for ending in ENDINGS:
        data = write(report, ending, MADE)
        if ending == WORD:
            assert "A & B <w:p> ]]>" in of_word(data)
        if ending == EXCEL:
            found = [cell for sheet in load_workbook(BytesIO(data)) for row in sheet.iter_rows() for cell in row]
            assert all(cell.data_type != "f" for cell in found)
    assert not caplog.records, "the library has nothing to say"
