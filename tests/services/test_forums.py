"""The overview: listed, created, edited, put in order, closed."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board
from fora_desktop.services import boards, forum_tree, forums, meetings, names
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

ON = date(2026, 7, 2)


def do(database: Database, function: Callable[..., Any], *arguments: Any) -> Any:
    return database.do("prøve", function, *arguments)


def listed(database: Database, **narrowed: Any) -> list[str]:
    with database.read() as session:
        return [line.name for line in forums.register(session, ON, **narrowed)]


def test_a_new_forum_stands_last_in_its_chapter_with_one_board(database: Database) -> None:
    with database.read() as session:
        chapter = names.chapter(session, "1")
    made = do(database, forums.create, " Østre råd ", chapter, ON, {"quota_text": "Mindst 2"})
    assert listed(database, chapter=1)[-1] == "Østre råd"
    with database.read() as session:
        (line,) = [each for each in forums.register(session, ON) if each.id == made]
    assert [each.name for each in line.boards] == ["Østre råd"]
    assert line.requirement is not None
    assert line.requirement.rules[0].minimum == 2
    database.undo()
    assert "Østre råd" not in listed(database)


def test_a_search_finds_every_word_in_names_and_texts(database: Database) -> None:
    assert listed(database, search="112 RETSPLEJELOVENS") == ["Kredsrådet"]
    assert listed(database, search="kredsrådet xyzzy") == []
    assert "Lokalrådene" in listed(database, search="lokalrådet i holbæk")


def test_a_new_name_renames_the_board_that_bears_it_and_no_other(database: Database) -> None:
    do(database, forums.edit, 1, {"name": "Kredsforum"}, ON)
    with database.read() as session:
        assert session.get_one(Board, 1).name == "Kredsforum"
    with pytest.raises(forums.NameIsTaken):
        do(database, forums.edit, 1, {"name": "LOKALRÅDENE"}, ON)
    with pytest.raises(forums.NameIsMissing):
        do(database, forums.edit, 1, {"name": "\t"}, ON)


def test_the_order_is_kept_without_gaps(database: Database) -> None:
    first = listed(database, chapter=1)
    with database.read() as session:
        chapter = names.chapter(session, "1")
        last = names.forum(session, first[-1])
    do(database, forums.move, last, chapter, 1)
    assert listed(database, chapter=1) == [first[-1], *first[:-1]]
    do(database, forums.move, last, chapter, 99)
    assert listed(database, chapter=1) == first


def test_a_forum_closes_with_its_boards_and_opens_again_with_those(database: Database) -> None:
    with database.read() as session:
        forum = names.forum(session, "Lokalrådene")
        first, *others = [board.id for board in session.query(Board).where(Board.forum_id == forum)]
    do(database, boards.close, first, date(2026, 3, 31))
    before = builders.snapshot(database)
    do(database, forums.close, forum, ON)
    with database.read() as session:
        assert {session.get_one(Board, each).last_day for each in others} == {ON}
        assert session.get_one(Board, first).last_day == date(2026, 3, 31)
    do(database, forums.reopen, forum)
    assert builders.snapshot(database) == before
    with pytest.raises(forums.NeverEnds):
        do(database, forums.close, forum, date.max)


def test_chapters_are_numbered_from_one_without_gaps(database: Database) -> None:
    with database.read() as session:
        before = [number for _id, number, _title in forums.chapters(session)]
    made = do(database, forums.create_chapter, "Nyt")
    do(database, forums.move_chapter, made, 1)
    with database.read() as session:
        rows = forums.chapters(session)
    assert [number for _id, number, _title in rows] == list(range(1, len(before) + 2))
    assert rows[0][2] == "Nyt"
    for number in (0, len(rows) + 1):
        with pytest.raises(forums.NoSuchPlace):
            do(database, forums.move_chapter, made, number)
    with pytest.raises(forums.ChapterHasForums):
        do(database, forums.remove_chapter, rows[1][0])


def test_a_forum_without_meetings_can_be_taken_away_and_comes_back_with_undo(database: Database) -> None:
    before = builders.snapshot(database)
    with database.read() as session:
        lokalraad = names.forum(session, "Lokalrådene")
    assert database.do(forums.removed, forums.remove, lokalraad) == "Lokalrådene"
    assert "Lokalrådene" not in listed(database)
    database.undo()
    assert builders.snapshot(database) == before


def test_a_forum_that_has_met_is_only_closed(database: Database) -> None:
    wish = Wish((1,), datetime(2026, 5, 4, 10), 60)
    do(database, meetings.schedule, wish, ON)
    with pytest.raises(forums.HasHistory, match="Luk det i stedet"):
        do(database, forums.remove, 1)


def test_a_closed_forum_is_not_closed_once_more(database: Database) -> None:
    do(database, forums.close, 1, ON)
    with pytest.raises(forums.ForumIsClosed):
        do(database, forums.close, 1, date(2026, 12, 31))


def test_municipalities_stand_in_danish_order(database: Database) -> None:
    from fora_desktop.domain.forum import Unit

    def rename(session: Session) -> None:
        for unit, name in zip(session.query(Unit).order_by(Unit.id), ("Aabenraa", "Ærø", "Odense"), strict=True):
            unit.name = name

    do(database, rename)
    with database.read() as session:
        assert [name for _id, name in forum_tree.units(session)] == ["Odense", "Ærø", "Aabenraa"]
        every = [unit for _id, unit in sorted(forum_tree.units(session))]
    do(database, boards.create, 1, date(2030, 1, 1), [1, 2, 3], "Fælles")
    with database.read() as session:
        (line,) = [each for each in forums.register(session, ON) if each.id == 1]
    assert every == ["Aabenraa", "Ærø", "Odense"]
    assert line.boards[-1].units == ("Odense", "Ærø", "Aabenraa")
