"""The overview as text and as Word: what Fora writes, Fora reads again."""

from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import FIELDS, Chapter, District, Forum
from fora_desktop.domain.overview import Overview
from fora_desktop.domain.report_scope import Scope
from fora_desktop.exchange import overview_text
from fora_desktop.reporting import find
from fora_desktop.services import overview as services
from fora_desktop.services import overview_report
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
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    whole, fresh = builders.register(tmp_path / "a"), empty(tmp_path / "b")
    text = as_text(whole)
    imported(fresh, text)
    assert as_text(fresh) == text
    read = overview_text.read(text.encode())
    assert said(read) == said(overview_text.read(SOURCE.read_bytes()))
    assert not [guess for guess in read.guesses if guess.kind in ("heading_split", "line_skipped", "chapter_gap")]
    assert text.startswith(
        "OVERSIGT OVER SAMARBEJDSFORA, HVOR POLITIET DELTAGER\n\n1. Kontakt med lokalsamfundet mv.\n"
    )
    labels = tuple(label for label, _form in overview_text.LABELS)
    fields = [line for line in SOURCE.read_text(encoding="utf-8").splitlines() if line.startswith(labels)]
    assert [line for line in text.splitlines() if "\t" in line] == fields
    whole.close()
    fresh.close()


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


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(made=registers())
@example(made=["Emne", [("1. a", [["Emne: x"] * 8, ["Emne: x"] * 8]), ("", []), (" b ", [])]])
def test_any_register_is_written_so_that_it_is_read_again(made: list[Any], tmp_path_factory: Any) -> None:
    one, other = (empty(tmp_path_factory.mktemp("register")) for _each in range(2))
    try:
        one.do("fyldt", fill, made)
        text = as_text(one)
        if not made[1]:
            return  # there is nothing to read
        with one.read() as session:
            paper = overview_report.standing(session, ON)
        read = overview_text.read(text.encode())
        assert said(read)[1:] == said(paper)[1:]
        assert read.title == paper.title or not paper.title
        imported(other, text)
        assert as_text(other) == text
    finally:
        one.close()
        other.close()
