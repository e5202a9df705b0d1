"""The five documents as reports, as Word, PDF, HTML and text: the same content everywhere."""

import re
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.dossier import AGENDA, DECISIONS, INVITATION_LETTER, KINDS, MINUTES, PARTICIPANTS, Dossier
from fora_desktop.reports import kinds, making, samples, word
from fora_desktop.reports.formats import UnknownFormat, ending_of
from fora_desktop.reports.html import html
from fora_desktop.reports.markdown import blocks
from fora_desktop.reports.pdf import pdf
from fora_desktop.reports.report import ListLine, Paragraph, plain, texts
from fora_desktop.reports.text import WIDTH, text
from fora_desktop.reports.writing import write

MADE = datetime(2026, 5, 14)
each_kind = pytest.mark.parametrize("kind", KINDS)


def of_word(data: bytes) -> str:
    """Everything that can be read in a Word file's body, tables included."""
    document = Document(BytesIO(data))
    return "\n".join(
        "".join(part.text or "" for part in line.iter() if part.tag.endswith("}t"))
        for line in document.element.body.iter()
        if line.tag.endswith("}p")
    )


def squeezed(words: str) -> str:
    return re.sub(r"\s+", "", words)


def closed_meeting() -> Dossier:
    """The sample with a second item that outsiders do not see."""
    sample = samples.meeting()
    (point,) = sample.points
    hidden = replace(
        point, number=2, title="", case_text="", minutes_text="", decisions=(), tasks=(), papers=(), closed=True
    )
    return replace(sample, points=(point, hidden), outsiders=True)


@each_kind
def test_every_word_of_a_report_stands_in_each_of_its_files(kind: str) -> None:
    report = kinds.make(kind, samples.meeting())
    said = [squeezed(words) for words in texts(report) if words]
    assert len(said) > 10
    in_word = squeezed(of_word(word.word(kind, samples.meeting(), MADE).data))
    in_html = squeezed(re.sub(r"<[^>]*>", "", html(report)))
    in_text = squeezed(text(report))
    for words in said:
        assert words in in_word, words
        assert words in in_html, words
        if words.isalpha() and words not in in_text:
            assert words.upper() in in_text or words in squeezed("".join(heads_of(report))), words


def heads_of(report: object) -> list[str]:
    return [head for block in report.blocks if hasattr(block, "heads") for head in block.heads]  # type: ignore[attr-defined]


@each_kind
def test_the_same_meeting_gives_the_same_bytes(kind: str) -> None:
    report = kinds.make(kind, samples.meeting())
    assert word.word(kind, samples.meeting(), MADE).data == word.word(kind, samples.meeting(), MADE).data
    assert pdf(report, MADE.replace(tzinfo=None)) == pdf(report, MADE)


def test_a_word_file_has_the_sender_the_title_and_no_time_of_writing() -> None:
    data = word.word(MINUTES, samples.meeting(), MADE).data
    about = Document(BytesIO(data)).core_properties
    assert (about.author, about.title) == ("Sekretariatet", "Referat – Lokalrådet i Roskilde, møde 2/2026")
    assert (about.created.replace(tzinfo=None), about.last_modified_by) == (MADE, "Fora")
    with ZipFile(BytesIO(data)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_bold_italics_and_lists_stay_in_word() -> None:
    document = Document(BytesIO(word.word(AGENDA, samples.meeting(), MADE).data))
    runs = {run.text: (bool(run.bold), bool(run.italic)) for line in document.paragraphs for run in line.runs}
    assert runs["Status"] == (True, False)
    assert runs["indsatserne"] == (False, True)
    (line,) = [line for line in document.paragraphs if line.text.endswith("den ene")]
    assert line.text == "•\tden ene"
    assert line.paragraph_format.left_indent is not None


def test_texts_with_letters_that_mean_something_in_xml_come_through() -> None:
    sample = samples.meeting()
    strange = "A & B <w:p> {{ møde.titel }} \"x\" 'y' ]]> \x07\x0b {% for %}"
    (point,) = sample.points
    meeting = replace(sample, title=strange, points=(replace(point, title=strange, case_text=strange),))
    for kind in KINDS:
        found = of_word(word.word(kind, meeting, MADE).data)
        assert "A & B <w:p> {{ møde.titel }} \"x\" 'y' ]]>" in found
        assert pdf(kinds.make(kind, meeting))
        assert "A &amp; B &lt;w:p&gt;" in html(kinds.make(kind, meeting))


@each_kind
def test_outsiders_are_told_which_items_are_closed(kind: str) -> None:
    meeting = closed_meeting()
    found = of_word(word.word(kind, meeting, MADE).data)
    told = "\n".join(texts(kinds.make(kind, meeting)))
    if kind != PARTICIPANTS:
        assert "Punkt 2 er lukket." in found
        assert "Punkt 2 er lukket." in told
    if kind in (AGENDA, MINUTES):
        assert "2. Lukket punkt" in found
    assert "Punkt 2 er lukket." not in "\n".join(texts(kinds.make(kind, replace(meeting, outsiders=False))))


def test_a_cancelled_meeting_says_so_first() -> None:
    meeting = replace(samples.meeting(), status="cancelled")
    for kind in KINDS:
        assert "Mødet er aflyst." in of_word(word.word(kind, meeting, MADE).data)
        assert plain(kinds.make(kind, meeting).blocks[0].words) == "Mødet er aflyst."  # type: ignore[union-attr]
    letter = of_word(word.word(INVITATION_LETTER, meeting, MADE).data)
    assert "Du indkaldes" not in letter


def test_an_empty_meeting_has_documents_too() -> None:
    empty = replace(
        samples.meeting(),
        points=(),
        seats=(),
        papers=(),
        coming=(),
        place="",
        host="",
        journal_number="",
        approved_on=None,
    )
    assert "Dagsordenen har endnu ingen punkter." in of_word(word.word(AGENDA, empty, MADE).data)
    assert "Der er ikke noteret beslutninger." in of_word(word.word(DECISIONS, empty, MADE).data)
    assert "Referatet er ikke godkendt endnu." in of_word(word.word(MINUTES, empty, MADE).data)
    assert "Der er endnu ingen deltagere" in of_word(word.word(PARTICIPANTS, empty, MADE).data)
    for kind in KINDS:
        assert "Sted" not in of_word(word.word(kind, empty, MADE).data)


def test_the_decision_list_and_the_participants_say_who_and_how() -> None:
    decisions = text(kinds.decisions(samples.meeting()))
    assert "Status tages til efterretning. (Enighed)" in " ".join(decisions.split())
    people = of_word(word.word(PARTICIPANTS, samples.meeting(), MADE).data)
    assert "stedfortræder: Tim Krogsgaard" in people
    assert "leder, formand" in people
    assert "2 af 2 til stede, heraf 1 ved stedfortræder." in people


def test_plain_text_is_no_wider_than_a_mail() -> None:
    assert max(map(len, text(kinds.minutes(samples.meeting())).split("\n"))) <= WIDTH


def test_marks_of_lists_and_styles_are_read() -> None:
    found = blocks("En **fed** og _kursiv_\nnæste linje\n\n1. et\n2. to\n    - under\n\n- a")
    assert isinstance(found[0], Paragraph)
    assert [(span.text, span.bold, span.italic) for span in found[0].words][1] == ("fed", True, False)
    assert [(line.mark, line.depth) for line in found[1:] if isinstance(line, ListLine)] == [
        *(("1.", 0), ("2.", 0), ("•", 1), ("•", 0)),
    ]


def test_a_pdf_shows_letters_that_its_font_lacks_as_boxes_and_names_them(caplog: pytest.LogCaptureFixture) -> None:
    sample = samples.meeting()
    typed = replace(sample, seats=(replace(sample.seats[0], name="山田太郎"), *sample.seats[1:]))
    made = making.make(PARTICIPANTS, typed, ".pdf", Path())
    assert made.remark == "Tegn, som PDF-filens skrift ikke har, er vist som □: “山田太郎”. Word viser dem."
    assert not caplog.records, "the library has nothing to say"
    assert making.make(PARTICIPANTS, sample, ".pdf", Path()).remark == ""


def test_a_file_becomes_what_its_ending_says() -> None:
    assert ending_of("C:\\Referat.DOCX") == ".docx"
    with pytest.raises(UnknownFormat, match=r"Brug \.docx, \.pdf, \.html eller \.txt"):
        ending_of("referat.doc")


@settings(max_examples=6, deadline=None)
@given(words=st.text(max_size=40), more=st.text(alphabet="*_-1. \n\\{}%<>&æ", max_size=60))
def test_whatever_is_typed_becomes_a_document(words: str, more: str) -> None:
    sample = samples.meeting()
    (point,) = sample.points
    typed = replace(
        sample,
        title=words,
        place=more,
        sender=words,
        points=(replace(point, title=more, case_text=more + words, minutes_text=words + more, responsible=words),),
        seats=(replace(sample.seats[0], name=words, title=more),),
    )
    report = kinds.make(MINUTES, typed)
    for ending in (".pdf", ".html", ".txt"):
        assert write(report, ending, MADE)
    document = Document(BytesIO(word.word(MINUTES, typed, MADE).data))
    assert document.paragraphs
