"""Other people's programs read our documents: LibreOffice the Word files, pdftotext the PDFs; skipped where absent."""

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from fora_desktop.domain.dossier import KINDS
from fora_desktop.reports import kinds, samples, word
from fora_desktop.reports.pdf import pdf
from fora_desktop.reports.report import Cell, Group, Report, Row, Span, Table, cell_text, texts
from fora_desktop.reports.writing import EXCEL, WORD, write
from tests.reports import sample_report
from tests.reports.test_documents import MADE

PATIENCE = 120
"""Seconds that LibreOffice may take for all files together."""

needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext er her ikke")


def read_pdf(file: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, check=True, timeout=PATIENCE)
    return done.stdout.decode()


def squeezed(words: str) -> str:
    """Without blanks and without what stands at the foot of pages."""
    lines = [line for line in words.splitlines() if not re.search(r"Side \d+ af \d+$", line.strip())]
    return re.sub(r"\s+", "", "".join(lines))


def missing(report: Report, text: str) -> list[str]:
    """What is said in the report and not in the text; of cells, which may be broken into lines, the words."""
    whole = squeezed(text)
    rows = [row for block in report.blocks if isinstance(block, Table) for row in block.rows]
    cells = {cell_text(cell) for row in rows if not isinstance(row, Group) for cell in row}
    found = [words for words in texts(report) if words and words not in cells and squeezed(words) not in whole]
    return found + [word for cell in cells for word in cell.split() if word not in whole]


def shown_as_pdf(files: Sequence[Path], folder: Path) -> None:
    """What LibreOffice makes of files, each as a PDF of its name."""
    command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profil').as_uri()}"]
    command += ["--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)


def of_sheets(report: Report) -> Report:
    """What a workbook has of a report: the cells of its tables as texts, days as a spreadsheet writes them."""
    tables = [block for block in report.blocks if isinstance(block, Table) and block.sheet]
    return replace(
        report,
        sender="",
        blocks=tuple(
            Table(
                table.heads,
                tuple(
                    (Group(row.text) if row.text else row) if isinstance(row, Group) else row_of_sheet(row)
                    for row in table.rows
                ),
                table.widths,
            )
            for table in tables
        ),
    )


def row_of_sheet(row: Row) -> Row:
    def shown(cell: str | Cell) -> str:
        value = cell.value if isinstance(cell, Cell) else None
        if isinstance(value, date):
            return f"{value:%d-%m-%Y}"
        if isinstance(value, float):
            return ""  # with a point or a comma, as the machine writes numbers
        return str(value) if value is not None else cell_text(cell)

    return tuple(shown(cell) for cell in row)


@needs_pdftotext
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice er her ikke")
def test_libreoffice_opens_every_document_and_shows_every_field(tmp_path: Path) -> None:
    for kind in KINDS:
        (tmp_path / f"{kind}.docx").write_bytes(word.word(kind, samples.meeting(), MADE).data)
    report = sample_report.status(12)
    for ending in (WORD, EXCEL):
        (tmp_path / f"status{ending[1:]}{ending}").write_bytes(write(report, ending, MADE))
    shown_as_pdf(sorted(tmp_path.iterdir()), tmp_path)
    assert missing(report, read_pdf(tmp_path / "statusdocx.pdf")) == []
    assert missing(of_sheets(report), read_pdf(tmp_path / "statusxlsx.pdf")) == []
    for kind in KINDS:
        text = read_pdf(tmp_path / f"{kind}.pdf")
        assert missing(kinds.make(kind, samples.meeting()), text) == [], kind
        assert "{{" not in text
        assert "{%" not in text


@needs_pdftotext
@pytest.mark.parametrize("kind", KINDS)
def test_pdftotext_finds_every_word_of_ours(kind: str, tmp_path: Path) -> None:
    report = kinds.make(kind, samples.meeting())
    (tmp_path / "a.pdf").write_bytes(pdf(report))
    text = read_pdf(tmp_path / "a.pdf")
    assert missing(report, text) == []
    assert "Side 1 af 1" in text


@needs_pdftotext
def test_long_words_and_long_tables_stay_on_the_paper(tmp_path: Path) -> None:
    from fora_desktop.reports.report import Heading, Paragraph

    long = "Æ" * 400
    rows = tuple((f"Række {number}", long if number == 3 else "blåbærgrød " * 12) for number in range(60))
    report = Report(
        "minutes",
        "Referat",
        "Prøve",
        "Afsender",
        "1. maj 2026",
        (("Sted", long),),
        (Heading(long, 2), Paragraph((Span("fed", bold=True), Span(long))), Table(("Navn", "Tekst"), rows, (0.3, 0.7))),
    )
    file = tmp_path / "a.pdf"
    file.write_bytes(pdf(report))
    text = read_pdf(file)
    pages = text.count("Side ")
    assert pages > 3
    assert f"Side {pages} af {pages}" in text
    assert text.count("Navn Tekst") == pages, "the heads stand on every page"
    assert squeezed(text).count("Æ") == 4 * 400
    boxes = subprocess.run(["pdftotext", "-bbox", str(file), "-"], capture_output=True, check=True).stdout.decode()
    assert max(float(edge) for edge in re.findall(r'xMax="([\d.]+)"', boxes)) < 595 - 50


def test_a_word_file_has_nothing_that_word_would_repair() -> None:
    """Every cell ends in a paragraph, every part is whole XML, every relation has its target."""
    from lxml import etree  # type: ignore[import-untyped]

    for kind in KINDS:
        data = word.word(kind, samples.meeting(), MADE).data
        with ZipFile(BytesIO(data)) as package:
            names = set(package.namelist())
            assert package.testzip() is None
            for name in names:
                if name.endswith((".xml", ".rels")):
                    etree.fromstring(package.read(name))
            relations = etree.fromstring(package.read("word/_rels/document.xml.rels"))
            targets = {f"word/{each.get('Target')}" for each in relations if each.get("TargetMode") != "External"}
            assert {target for target in targets if ".." not in target} <= names
        body = Document(BytesIO(data)).element.body
        for cell in body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}tc"):
            assert cell[-1].tag.endswith("}p")
        assert body[-1].tag.endswith("}sectPr")
