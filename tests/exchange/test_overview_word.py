"""The overview out of other people's Word documents, and documents that are none."""

import io
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from fora_desktop.domain.forum import FIELDS
from fora_desktop.domain.overview import Overview
from fora_desktop.exchange.overview_text import LABELS, NotAnOverview, read

NAMES = [label for label, _form in LABELS]
CHAPTERS = {
    "Kontakt med lokalsamfundet mv.": ("Kredsrådet", "Lokalrådene"),
    "Beredskab": ("Epidemikommissionen",),
}


def forum_texts(heading: str) -> list[str]:
    """Seven texts: one of two lines, one empty, one that begins like a label, one that begins like a chapter."""
    return [f"Om {heading}", "", "Første linje\nSnitflader til andre", "Nej", "Ingen", "Alle", "3. kvartal: mindst 4"]


def wanted() -> list[tuple[int, str, str, list[str]]]:
    return [
        (number, title, heading, forum_texts(heading))
        for number, (title, headings) in enumerate(CHAPTERS.items(), 1)
        for heading in headings
    ]


def found(overview: Overview) -> list[tuple[int, str, str, list[str]]]:
    return [
        (chapter.number, chapter.title, forum.heading, [forum.text(field) for field in FIELDS])
        for chapter in overview.chapters
        for forum in chapter.forums
    ]


def saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def everything() -> Iterator[tuple[int, str, list[str]]]:
    for number, (title, headings) in enumerate(CHAPTERS.items(), 1):
        yield number, title, list(headings)


def paragraphs_and_tabs() -> bytes:
    """No styles at all: chapters and headings are only bold, labels stand before a tab."""
    document = Document()
    document.add_paragraph("Bilag 1.")
    document.add_paragraph("Oversigt over samarbejdsfora").runs[0].bold = True
    for number, title, headings in everything():
        document.add_paragraph(f"{number}. {title}").runs[0].bold = True
        for heading in headings:
            document.add_paragraph(heading).runs[0].bold = True
            for label, text in zip(NAMES, forum_texts(heading), strict=True):
                document.add_paragraph(f"{label}\t{text}")
            document.add_paragraph("")
    return saved(document)


def headings_and_tables() -> bytes:
    """Heading styles without numbers of their own, a table for each forum, a list of contents, a deleted word."""
    document = Document()
    document.add_paragraph("Oversigt over samarbejdsfora", "Title")
    contents = document.add_paragraph("1. Kontakt\t3")
    document.styles.add_style("toc 1", 1)
    contents.style = "toc 1"
    for _number, title, headings in everything():
        document.add_heading(title, 1)
        for heading in headings:
            document.add_heading(heading, 2)
            table = document.add_table(0, 2)
            for label, text in zip(NAMES, forum_texts(heading), strict=True):
                cells = table.add_row().cells
                cells[0].text, cells[1].text = f"{label}:", text
                gone = OxmlElement("w:del")
                gone.append(run := OxmlElement("w:r"))
                run.append(deleted := OxmlElement("w:delText"))
                deleted.text = "slettet"
                cells[1].paragraphs[0]._p.append(gone)
    document.add_heading("Bilag 2. Andet", 1)
    return saved(document)


def numbered_headings() -> bytes:
    """Word counts the chapters, and their forums as 1.1; all fields stand in one paragraph with line breaks."""
    document = Document()
    numbering = document.part.numbering_part.element
    kind = OxmlElement("w:abstractNum")
    kind.set(qn("w:abstractNumId"), "90")
    for depth, words in enumerate(("%1.", "%1.%2")):
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), str(depth))
        for name, value in (("w:start", "1"), ("w:numFmt", "decimal"), ("w:lvlText", words)):
            level.append(one := OxmlElement(name))
            one.set(qn("w:val"), value)
        kind.append(level)
    numbering.insert(0, kind)
    number = OxmlElement("w:num")
    number.set(qn("w:numId"), "91")
    number.append(reference := OxmlElement("w:abstractNumId"))
    reference.set(qn("w:val"), "90")
    numbering.append(number)

    def heading(text: str, depth: int) -> None:
        paragraph = document.add_heading(text, depth + 1)
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = depth
        properties.get_or_add_numId().val = 91

    for _number, title, headings in everything():
        heading(title, 0)
        for name in headings:
            heading(name, 1)
            texts = [text.split("\n")[0] for text in forum_texts(name)]
            lines = [f"{label}: {text}" for label, text in zip(NAMES, texts, strict=True)]
            document.add_paragraph("\n".join(lines))
    return saved(document)


def one_large_table() -> bytes:
    """A table for each chapter: the fields across, a forum in each row."""
    document = Document()
    for number, title, headings in everything():
        document.add_paragraph(f"{number}. {title}")
        table = document.add_table(1, 8)
        for cell, words in zip(table.rows[0].cells, ["Forum", *NAMES], strict=True):
            cell.text = words
        for heading in headings:
            for cell, words in zip(table.add_row().cells, [heading, *forum_texts(heading)], strict=True):
                cell.text = words
    return saved(document)


def forums_named_in_their_tables() -> bytes:
    """Only the chapters are headings, with their numbers in the text; each table begins with the name of its forum."""
    document = Document()
    for number, title, headings in everything():
        document.add_heading(f"{number}. {title}", 1)
        for heading in headings:
            table = document.add_table(0, 2)
            for words in (("Forum:", heading), *zip(NAMES, forum_texts(heading), strict=True)):
                for cell, said in zip(table.add_row().cells, words, strict=True):
                    cell.text = said
    return saved(document)


@pytest.mark.parametrize(
    "made", [paragraphs_and_tabs, headings_and_tables, one_large_table, forums_named_in_their_tables]
)
def test_other_peoples_documents_are_read_as_they_look(made: Callable[[], bytes]) -> None:
    overview = read(made())
    assert found(overview) == wanted()


def test_words_own_numbers_and_fields_in_one_paragraph_are_read() -> None:
    overview = read(numbered_headings())
    assert found(overview) == [
        (number, title, heading, [text.split("\n")[0] for text in texts]) for number, title, heading, texts in wanted()
    ]


def test_a_chapter_whose_fields_have_no_forum_above_them_is_told_as_such() -> None:
    document = Document()
    document.add_heading("1. Beredskab", 1)
    for label in NAMES:
        document.add_paragraph(f"{label}\tTekst")
    with pytest.raises(NotAnOverview, match=r"felterne under “1\. Beredskab” står uden et forum over sig"):
        read(saved(document))


def package(**parts: bytes | str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), part)
    return file.getvalue()


WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (paragraphs_and_tabs()[:3000], "beskadiget"),
        (package(word__document_xml="<w:document"), "beskadiget"),
        (
            package(word__document_xml=WORD.format("<w:tbl><w:tr><w:tc>" * 400 + "</w:tc></w:tr></w:tbl>" * 400)),
            "beskadiget",
        ),
        (package(word__document_xml='<!DOCTYPE x [<!ENTITY a "b">]>' + WORD.format("&a;")), "uden for sig selv"),
        (package(word__document_xml=WORD.format(" " * 5_000_000)), "fylder for meget"),
        (package(xl__workbook_xml="<x/>"), "regneark"),
        (package(mimetype="application/vnd.oasis.opendocument.text", content_xml="<x/>"), "OpenDocument"),
        (package(foto="x"), "zip-arkiv"),
        (package(word__document_xml=WORD.format("")), "ikke en oversigt"),
        (b"PK\x03\x04" + b"\0" * 30_000_000, "fylder for meget"),
    ],
)
def test_what_is_no_overview_in_word_is_refused_with_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(NotAnOverview) as told:
        read(data)
    sentence = str(told.value)
    assert says in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
