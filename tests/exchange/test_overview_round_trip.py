"""The overview as text and as Word: what Fora writes, Fora reads again."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import field_words, overview_lines
from fora_desktop.domain.forum import FIELDS, Chapter, District, Forum
from fora_desktop.domain.overview import Overview, OverviewChapter, OverviewForum
from fora_desktop.domain.report_scope import Scope
from fora_desktop.exchange import overview_text
from fora_desktop.reporting import find
from fora_desktop.reports import overview_words
from fora_desktop.services import overview as services
from fora_desktop.storage.database import Database
from tests import builders

ON = date(2026, 11, 23)
SCOPE = Scope(2026, ON)
SOURCE = Path(__file__).parent / "data" / "oversigt.txt"


def as_text(database: Database, scope: Scope = SCOPE) -> str:
    kind = find("overview")
    assert kind.plain is not None
    with database.read() as session:
        return kind.plain(kind.gather(session, scope, lambda share: None), scope)


def imported(database: Database, text: str) -> None:
    read = overview_text.read(text.encode())
    database.do("hentet", services.apply, read, ON, anyway=True)


def empty(tmp_path: Path) -> Database:
    return builders.register(tmp_path, builders.EMPTY)


def said(overview: Overview) -> list[Any]:
    """All that an overview says, without the places in a file or a register."""
    return [
        overview.title,
        *((chapter.number, chapter.title) for chapter in overview.chapters),
        *((chapter.number, forum.heading, forum.texts) for chapter in overview.chapters for forum in chapter.forums),
    ]


def test_the_whole_catalogue_is_written_read_into_an_empty_register_and_written_again(tmp_path: Path) -> None:
    whole = builders.make(tmp_path / "whole.fora")
    written = {ending: tmp_path / f"first.{ending}" for ending in ("txt", "docx")}
    for file in written.values():
        assert builders.fora(whole, "report", "overview", str(file)).status == 0
    text = written["txt"].read_bytes()
    fresh = builders.make(tmp_path / "fresh.fora", builders.EMPTY)
    assert builders.fora(fresh, "import", "overview", str(written["txt"])).status == 0
    assert builders.fora(fresh, "report", "overview", str(tmp_path / "again.txt")).status == 0
    assert (tmp_path / "again.txt").read_bytes() == text
    assert overview_lines.written(overview_text.read_file(written["docx"]), "", "da").encode() == text
    read = overview_text.read(text)
    assert said(read) == said(overview_text.read(SOURCE.read_bytes()))
    assert not [guess for guess in read.guesses if guess.kind in ("heading_split", "line_skipped", "chapter_gap")]
    assert text.decode().startswith(
        "OVERSIGT OVER SAMARBEJDSFORA, HVOR POLITIET DELTAGER\n\n1. Kontakt med lokalsamfundet mv.\n\nKredsrådet\n"
    )
    labels = tuple(label for label, _form in overview_text.LABELS)
    fields = [line for line in SOURCE.read_text(encoding="utf-8").splitlines() if line.startswith(labels)]
    assert [line for line in text.decode().splitlines() if "\t" in line] == fields


def test_every_heading_has_a_swedish_and_an_english_one_and_these_are_read_again(tmp_path: Path) -> None:
    whole = overview_text.read(SOURCE.read_bytes())
    for language, first in (("sv", "Ämne:\t"), ("en", "Subject:\t")):
        translated = overview_words.translated(whole, language)
        headings = [translated.title, *(each.title for each in translated.chapters if each.title != "Pressen")]
        headings += [each.heading for each in translated.forums if each.heading != "Epidemikommissionen"]
        danish = {whole.title, *(each.title for each in whole.chapters), *(each.heading for each in whole.forums)}
        assert not danish & set(headings)
        assert [each.texts for each in translated.forums] == [each.texts for each in whole.forums]
        text = overview_lines.written(translated, "", language)
        assert first in text
        read = overview_text.read(text.encode())
        assert (said(read), read.language) == (said(translated), language)
    swedish = builders.make(tmp_path / "sv.fora", "kalmar-kronoberg")
    fresh = builders.make(tmp_path / "fresh.fora", builders.EMPTY)
    files = [tmp_path / name for name in ("a.txt", "b.txt")]
    assert builders.fora(swedish, "report", "overview", str(files[0])).status == 0
    assert builders.fora(fresh, "import", "overview", str(files[0])).status == 0
    assert builders.fora(fresh, "report", "overview", str(files[1])).status == 0
    assert "Antal möten\t" in files[0].read_text(encoding="utf-8")
    assert files[0].read_bytes() == files[1].read_bytes()


NASTY = st.one_of(
    st.sampled_from(
        (
            *("", " ", "1. Kontakt", "12) Mere", "3. Dyr**Møder**", "**fed**", "Emne", "Emne: igen", "Emne igen"),
            *(
                "Antal møder\tMindst 4",
                ": kolon",
                "\\",
                "\\\t",
                "\\#",
                "\\## slut",
                "# tal",
                "Subject",
                "Deltagare: alle",
            ),
            *(
                "a\nb",
                "a\n\nb",
                "\na",
                "a\n",
                "1. a\n2. b",
                "Emne:\nLovgrl./komm.\t§ 1",
                "tab\tog\ttab",
                "  ind",
                "ud  ",
            ),
            *(
                "a\r\nb",
                "\x00\x0b\x85",
                "\u2028",
                "\ufeffx",
                "A\u030a",
                "\u212b",
                "Ã¥",
                "%PDF-1.4",
                "PK\x03\x04",
                "Side 3",
            ),
            *("\U0002f800", "\u00a0", "Oversigt", "“Kort”; -- =1+1", "\\u0041", "\\\\"),
        )
    ),
    st.text(max_size=12),
    st.text(st.sampled_from("Emne:\t \n\\*1.æ"), max_size=10),
)


@st.composite
def registers(draw: st.DrawFn) -> list[Any]:
    chapters = draw(
        st.lists(st.tuples(NASTY, st.lists(st.lists(NASTY, min_size=8, max_size=8), max_size=3)), max_size=3)
    )
    return [draw(NASTY), chapters]


def fill(session: Session, made: list[Any]) -> None:
    """Any overview at all in an empty register, past what the forms would let through."""
    title, chapters = made
    session.scalars(select(District)).one().overview_title = title
    place = 0
    for number, (title, forums) in enumerate(chapters, 1):
        chapter = Chapter(number=number, title=title)
        session.add(chapter)
        session.flush()
        for heading, *texts in forums:
            place += 1
            session.add(
                Forum(
                    chapter_id=chapter.id,
                    position=place,
                    name=f"Forum {place}",
                    heading=heading,
                    **dict(zip(FIELDS, texts, strict=True)),
                )
            )


def valued(made: list[Any]) -> Overview:
    title, chapters = made
    return Overview(
        title,
        tuple(
            OverviewChapter(
                number,
                name,
                forums=tuple(
                    OverviewForum(heading, **dict(zip(FIELDS, texts, strict=True))) for heading, *texts in forums
                ),
            )
            for number, (name, forums) in enumerate(chapters, 1)
        ),
    )


@settings(max_examples=15, deadline=None)
@given(made=registers(), language=st.sampled_from(field_words.LANGUAGES))
def test_whatever_an_overview_says_is_read_as_it_was_written(made: list[Any], language: str) -> None:
    overview = valued(made)
    if overview.chapters:
        text = overview_lines.written(overview, "Oversigt", language)
        read = overview_text.read(text.encode())
        assert said(read)[1:] == said(overview)[1:]
        assert read.title == (overview.title or "Oversigt")
        assert overview_lines.written(read, "Oversigt", language) == text


@settings(max_examples=2, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(made=registers())
@example(made=["Emne", [("1. a", [["Emne: x"] * 8, ["Emne: x"] * 8]), ("", []), (" b ", [])]])
def test_any_register_is_written_so_that_an_empty_one_becomes_it(made: list[Any], tmp_path_factory: Any) -> None:
    one, other = (empty(tmp_path_factory.mktemp("register")) for _each in range(2))
    try:
        one.do("fyldt", fill, made)
        text = as_text(one)
        if made[1]:
            imported(other, text)
            assert as_text(other) == text
    finally:
        one.close()
        other.close()


def test_what_could_not_be_read_again_is_refused_with_a_sentence() -> None:
    forum = OverviewForum("Råd")
    for overview, says in (
        (Overview("", (OverviewChapter(2, "To", forums=(forum,)),)), "begynde med 1"),
        (Overview("", (OverviewChapter(1, "En", forums=(forum,)), OverviewChapter(1, "En"))), "to gange"),
        (Overview("", (OverviewChapter(1, "En", forums=(forum,) * 501),)), "over 500 fora"),
        (Overview("", (OverviewChapter(1, "En", forums=(OverviewForum("R", subject="x" * 20_001),)),)), "20.000 tegn"),
        (Overview("", (OverviewChapter(1, "En", forums=(OverviewForum("R", subject="x\n" * 41_000),)),)), "for lang"),
    ):
        with pytest.raises(overview_lines.CannotBeReadAgain, match=says):
            overview_lines.written(overview, "Oversigt", "da")
