"""Boards: created, shared, chosen by municipality, closed, opened again."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board, BoardUnit, Forum, Unit
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import boards, forums, meetings, names
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

WEEKLY = "Ugentlige statusmøder"
KIND = "kriminalitetsforebyggelse (taktisk niveau)"
DAY = date(2026, 7, 1)


def do(database: Database, function: Callable[..., Any], *arguments: Any, **more: Any) -> Any:
    return database.do("prøve", function, *arguments, **more)


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
    assert len(made.made) == 2
    assert living(database) == {"Ugentligt statusmøde i Greve": (greve,), "Ugentligt statusmøde i Holbæk": (holbaek,)}
    do(database, boards.choose_units, weekly(database), [holbaek, kalundborg], DAY)
    assert set(living(database)) == {"Ugentligt statusmøde i Holbæk", "Ugentligt statusmøde i Kalundborg"}
    assert set(living(database, date(2026, 6, 30))) == {"Ugentligt statusmøde i Greve", "Ugentligt statusmøde i Holbæk"}
    before = builders.snapshot(database)
    assert do(database, boards.choose_units, weekly(database), [kalundborg, holbaek], DAY).made == ()
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


# --- what closing does to the meetings --------------------------------------------------------------------------------


def schedule(database: Database, who: Sequence[str], day: date) -> int:
    with database.read() as session:
        wish = Wish(tuple(names.board(session, each) for each in who), datetime.combine(day, time(10)), 60)
    scheduled: meetings.Scheduled = do(database, meetings.schedule, wish, date(2026, 1, 1), anyway=True)
    return scheduled.meetings[0]


def statuses(database: Database) -> dict[int, str]:
    with database.read() as session:
        return {line.id: line.status.value for line in meetings.listing(session)}


def test_closing_tells_how_many_later_meetings_it_took_away_and_from_when(database: Database) -> None:
    before = schedule(database, ["Kredsrådet"], date(2026, 6, 1))
    first, invited = (schedule(database, ["Kredsrådet"], day) for day in (date(2026, 9, 1), date(2026, 10, 1)))
    joint = schedule(database, ["Kredsrådet", "Kontaktudvalget"], date(2026, 11, 2))
    do(database, meetings.record, invited, MeetingStatus.INVITED, datetime(2026, 6, 1))
    closed = database.do(boards.closed, boards.close, 1, DAY)
    assert boards.closed(closed) == (
        "Kredsrådet er lukket; sidste dag er 1. juli 2026. "
        "Senere møder fra 1. september 2026: 1 er fjernet, 1 er aflyst, 1 fælles fortsætter uden"
    )
    assert database.state().undoes == boards.closed(closed)
    assert statuses(database) == {before: "planned", invited: "cancelled", joint: "planned"}
    with database.read() as session:
        assert meetings.line(session, joint).boards == ("Kontaktudvalget",)
        assert meetings.line(session, joint).title.startswith("Kontaktudvalget, møde ")
        assert meetings.line(session, invited).reason == "Kredsrådet er lukket"
    database.undo()
    assert statuses(database)[first] == "planned"


def test_two_boards_that_close_together_do_not_leave_their_joint_meeting_behind(database: Database) -> None:
    joint = schedule(database, ["Lokalrådet i Greve", "Lokalrådet i Holbæk"], date(2026, 9, 1))
    with database.read() as session:
        forum = names.forum(session, "Lokalrådene")
    closed = do(database, forums.close, forum, DAY)
    assert (closed.meetings.removed, closed.meetings.left) == (1, 0)
    assert joint not in statuses(database)


def test_closing_a_board_with_many_meetings_takes_few_queries(database: Database) -> None:
    with database.read() as session:
        wish = Wish((names.board(session, "Kredsrådet"),), datetime(2026, 7, 6, 9), 60, repeat="FREQ=WEEKLY;COUNT=200")
    do(database, meetings.schedule, wish, date(2026, 1, 1), anyway=True)
    asked: list[str] = []

    def close(session: Session) -> boards.Closed:
        event.listen(session.connection(), "before_cursor_execute", lambda *told: asked.append(told[2]))
        return boards.close(session, 1, DAY)

    assert do(database, close).meetings.removed == 200
    assert len(asked) < 25


def test_municipalities_that_are_left_out_tell_of_their_meetings(database: Database) -> None:
    greve, holbaek, _kalundborg = units(database)
    do(database, boards.choose_units, weekly(database), [greve, holbaek], date(2026, 1, 1))
    schedule(database, ["Ugentligt statusmøde i Greve"], date(2026, 9, 1))
    chosen = do(database, boards.choose_units, weekly(database), [holbaek], DAY)
    assert boards.units_chosen(chosen).endswith("Senere møder fra 1. september 2026: 1 er fjernet")


def test_a_board_for_all_ends_when_municipalities_are_chosen_and_the_other_way(database: Database) -> None:
    greve, holbaek, _kalundborg = units(database)
    with database.read() as session:
        forum = names.forum(session, "Kontaktudvalget")
    do(database, boards.choose_units, forum, [greve, holbaek], DAY)
    with database.read() as session:
        (line,) = [each for each in forums.register(session, DAY) if each.id == forum]
    assert [(board.name, board.last_day) for board in line.boards] == [
        ("Kontaktudvalget", date(2026, 6, 30)),
        ("Kontaktudvalget i Greve", None),
        ("Kontaktudvalget i Holbæk", None),
    ]
    do(database, boards.one_for_all, forum, date(2026, 9, 1))
    with database.read() as session:
        (line,) = [each for each in forums.register(session, DAY) if each.id == forum]
    assert [board.name for board in line.boards if board.last_day is None] == ["Kontaktudvalget"]


def test_a_board_is_named_as_the_catalogue_names_it_or_as_the_others_are(database: Database) -> None:
    greve, holbaek, kalundborg = units(database)

    def made(forum: int, chosen: list[int]) -> str:
        return str(do(database, boards.create_named, forum, date(2030, 1, 1), chosen).name)

    assert made(weekly(database), [greve]) == "Ugentligt statusmøde i Greve"
    assert made(weekly(database), []) == "Ugentlige statusmøder i nogle kommuner – " + KIND
    with database.read() as session:
        forum = names.forum(session, "Kontaktudvalget")
    do(database, boards.create, forum, DAY, [greve], "Trafikrådet i Greve")
    assert made(forum, [holbaek, kalundborg]) == "Trafikrådet i Holbæk og Kalundborg"


def test_what_is_open_is_not_opened_again(database: Database) -> None:
    with pytest.raises(forums.IsNotClosed, match="Kredsrådet er ikke lukket"):
        do(database, boards.reopen, 1)
    with pytest.raises(forums.IsNotClosed):
        do(database, forums.reopen, 1)
