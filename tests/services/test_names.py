"""What the user means by a name or a number."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board, Chapter
from fora_desktop.services import names
from fora_desktop.services.names import NoSuchMeeting, NoSuchName, SeveralOfThatName
from fora_desktop.storage.database import Database
from tests import builders


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    database = builders.register(tmp_path)
    with database.read() as session:
        yield session
    database.close()


def test_the_whole_name_in_any_case(session: Session) -> None:
    assert names.board(session, "kredsRÅDET") == 1
    assert names.board(session, "  Kredsrådet ") == 1
    assert names.forum(session, "LOKALRÅDENE") == 3
    assert names.unit(session, "køge") == names.unit(session, "Kø")
    assert names.role(session, "politidirektøren") == names.role(session, "Politidir")


def test_a_letter_put_together_of_two(session: Session) -> None:
    assert names.board(session, "Kredsra\u030adet") == 1


def test_the_beginning_of_exactly_one_name(session: Session) -> None:
    assert names.board(session, "lokalrådet i kø") == 6
    with pytest.raises(SeveralOfThatName) as several:
        names.board(session, "Lokalrådet i k")
    assert str(several.value) == (
        "“Lokalrådet i k” passer på flere: Lokalrådet i Kalundborg (5), Lokalrådet i Køge (6). "
        "Skriv mere af navnet, eller brug id."
    )


def test_many_matches_are_counted(database: Database) -> None:
    def add(session: Session) -> None:
        for number in range(names.SHOWN + 3):
            session.add(Board(forum_id=1, position=9, name=f"Udvalg {number}", first_day=date(2026, 1, 1)))

    database.do("prøve", add)
    with database.read() as session, pytest.raises(SeveralOfThatName, match=r" og 3 til\. Skriv mere"):
        names.board(session, "udvalg")


def test_an_id_and_a_name_that_is_a_number(database: Database) -> None:
    def rename(session: Session) -> None:
        session.get_one(Board, 1).name = "2"

    with database.read() as session:
        assert names.board(session, "2") == 2
    database.do("prøve", rename)
    with database.read() as session:
        assert names.board(session, "2") == 1
        assert names.board(session, "3") == 3


@pytest.mark.parametrize("text", ["", " ", "x", "0", "-1", "9" * 400, "²", "“"])
def test_what_is_no_name(session: Session, text: str) -> None:
    for find in (names.board, names.forum, names.role, names.unit, names.chapter):
        with pytest.raises(NoSuchName) as missing:
            find(session, text)
        assert len(str(missing.value)) < 150
    with pytest.raises(NoSuchMeeting):
        names.meeting(session, text)


def test_a_chapter_by_its_number_or_its_title(database: Database) -> None:
    with database.read() as session:
        number, title, id_ = session.query(Chapter.number, Chapter.title, Chapter.id).order_by(Chapter.number).all()[0]
        assert names.chapter(session, str(number)) == names.chapter(session, title[:9].upper()) == id_
