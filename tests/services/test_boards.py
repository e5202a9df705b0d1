"""Boards: created, shared, chosen by municipality, closed, opened again."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board, BoardUnit, Forum, Unit
from fora_desktop.services import boards, forums, names
from fora_desktop.storage.database import Database
from tests import builders

WEEKLY = "Ugentlige statusmøder"
DAY = date(2026, 7, 1)


def do(database: Database, function: Callable[..., Any], *arguments: Any) -> Any:
    return database.do("prøve", function, *arguments)


def weekly(database: Database) -> int:
    with database.read() as session:
        return names.forum(session, WEEKLY)


def units(database: Database) -> list[int]:
    with database.read() as session:
        return [names.unit(session, name) for name in ("Greve", "Holbæk", "Kalundborg")]


def living(database: Database, on: date = DAY) -> dict[str, tuple[int, ...]]:
    """The boards of the weekly meetings that exist on a day, and their municipalities."""
    with database.read() as session:
        return {
            each.name: tuple(unit for (unit,) in session.query(BoardUnit.unit_id).where(BoardUnit.board_id == each.id))
            for each in session.query(Board).where(Board.forum_id == weekly(database))
            if each.first_day <= on and (each.last_day is None or on <= each.last_day)
        }


def test_the_chosen_municipalities_get_a_board_each_and_the_others_end(database: Database) -> None:
    greve, holbaek, kalundborg = units(database)
    made = do(database, boards.choose_units, weekly(database), [greve, holbaek, greve], date(2026, 1, 1))
    assert len(made) == 2
    assert living(database) == {"Ugentligt statusmøde i Greve": (greve,), "Ugentligt statusmøde i Holbæk": (holbaek,)}
    do(database, boards.choose_units, weekly(database), [holbaek, kalundborg], DAY)
    assert set(living(database)) == {"Ugentligt statusmøde i Holbæk", "Ugentligt statusmøde i Kalundborg"}
    assert set(living(database, date(2026, 6, 30))) == {"Ugentligt statusmøde i Greve", "Ugentligt statusmøde i Holbæk"}
    before = builders.snapshot(database)
    assert do(database, boards.choose_units, weekly(database), [kalundborg, holbaek], DAY) == []
    assert builders.snapshot(database) == before


def test_a_board_that_several_share_stays_whole_or_is_shared_anew(database: Database) -> None:
    greve, holbaek, kalundborg = units(database)
    do(database, boards.create, weekly(database), date(2026, 1, 1), [greve, holbaek, kalundborg])
    assert list(living(database)) == ["Ugentligt statusmøde i Greve, Holbæk og Kalundborg"]
    do(database, boards.choose_units, weekly(database), [greve, holbaek, kalundborg], DAY)
    assert list(living(database)) == ["Ugentligt statusmøde i Greve, Holbæk og Kalundborg"]
    do(database, boards.choose_units, weekly(database), [greve, holbaek], DAY)
    assert living(database) == {"Ugentligt statusmøde i Greve og Holbæk": (greve, holbaek)}


def test_a_municipality_has_one_board_of_a_forum_at_a_time(database: Database) -> None:
    greve, holbaek, _kalundborg = units(database)
    board = do(database, boards.create, weekly(database), date(2026, 1, 1), [greve])
    with pytest.raises(boards.MunicipalityHasOne, match="Greve har allerede"):
        do(database, boards.create, weekly(database), DAY, [holbaek, greve])
    do(database, boards.close, board, date(2026, 6, 30))
    do(database, boards.create, weekly(database), DAY, [greve])


def test_a_board_closes_and_opens_again(database: Database) -> None:
    with pytest.raises(boards.EndsBeforeItBegins):
        do(database, boards.close, 1, date(2025, 12, 30))
    before = builders.snapshot(database)
    do(database, boards.close, 1, DAY)
    do(database, boards.reopen, 1)
    assert builders.snapshot(database) == before
    do(database, boards.close, 1, date.max)


def test_names_are_never_empty_and_a_closed_forum_gets_no_boards(database: Database) -> None:
    with pytest.raises(forums.NameIsMissing):
        do(database, boards.edit, 1, {"name": " "})
    with pytest.raises(forums.NameIsMissing):
        do(database, boards.create, 1, DAY, [], " ")
    do(database, forums.close, 1, DAY)
    with pytest.raises(forums.ForumIsClosed):
        do(database, boards.create, 1, DAY)


def test_a_forum_name_with_braces_gives_its_boards_a_name(tmp_path: Path) -> None:
    def named(session: Session) -> str:
        forum = session.scalars(select(Forum).where(Forum.board_name.is_(None))).first()
        unit = session.scalars(select(Unit.id)).first()
        assert forum is not None
        assert unit is not None
        forum.name = "Råd {A} og }"
        return boards.create_named(session, forum.id, date(2026, 1, 1), [unit]).name

    database = builders.register(tmp_path)
    assert database.rehearse(named).startswith("Råd {A} og } i ")
    database.close()
