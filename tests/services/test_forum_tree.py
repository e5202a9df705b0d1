"""The register as the page Fora shows it."""

from datetime import date, datetime

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Status
from fora_desktop.services import boards, forum_tree, forums, meetings
from fora_desktop.services.forum_tree import Row
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()


def rows(database: Database, on: date = TODAY) -> dict[str, Row]:
    with database.read() as session:
        found = forum_tree.rows(session, on)
    return {each.name: each for row in found for each in (row, *row.boards)}


def test_a_forum_with_one_board_is_one_row(database: Database) -> None:
    row = rows(database)["Kredsrådet"]
    assert (row.key, row.board, row.is_local, row.boards) == (("forum", 1), 1, False, ())
    assert (row.chapter, row.requirement, row.status) == (1, "Mindst 4", Status.BEHIND)


def test_a_forum_over_its_boards_sums_them_up(database: Database) -> None:
    board = rows(database)["Lokalrådet i Greve"]
    assert board.board is not None
    for start in (datetime(2026, 3, 3, 10), datetime(2026, 9, 1, 10)):
        wish = Wish((board.board,), start)
        database.do("planlæg", meetings.schedule, wish, date(2026, 1, 1), anyway=True)
    database.do("noter", meetings.record_all, [1], MeetingStatus.HELD, builders.MORNING.replace(tzinfo=None))
    found = rows(database)
    over, greve = found["Lokalrådene"], found["Lokalrådet i Greve"]
    assert (greve.held, greve.planned, greve.missing) == (1, 1, 2)
    assert (over.held, over.planned, over.missing) == (1, 1, 10)
    assert over.next_meeting == greve.next_meeting == date(2026, 9, 1)
    assert over.counts == [(Status.BEHIND, 3)]
    assert over.status is None
    assert over.needs_action


def test_a_forum_of_chosen_municipalities_has_none_at_first(database: Database) -> None:
    row = next(row for row in rows(database).values() if row.name.startswith("Ugentlige"))
    assert (row.board, row.boards, row.status, row.needs_action) == (None, (), None, False)


def test_a_requirement_of_its_own_differs(database: Database) -> None:
    greve = rows(database)["Lokalrådet i Greve"]
    assert greve.board is not None
    database.do("ret", boards.edit_with_quota, greve.board, {}, "1 gang i kvartalet", date(2026, 1, 1))
    found = rows(database)
    assert (found["Lokalrådet i Greve"].requirement, found["Lokalrådet i Greve"].differs) == ("1 pr. kvartal", True)
    assert (found["Lokalrådene"].requirement, found["Lokalrådet i Holbæk"].differs) == ("Mindst 4", False)


def test_a_closed_board_stays_among_them(database: Database) -> None:
    greve = rows(database)["Lokalrådet i Greve"]
    assert greve.board is not None
    database.do("luk", boards.close, greve.board, date(2026, 6, 1))
    assert rows(database)["Lokalrådet i Greve"].closed
    assert not rows(database, date(2026, 5, 1))["Lokalrådet i Greve"].closed


def test_a_closed_forum_stays_among_them(database: Database) -> None:
    database.do("luk", forums.close, 1, date(2026, 6, 1))
    assert rows(database)["Kredsrådet"].closed


def test_the_details_of_a_board_and_of_a_forum(database: Database) -> None:
    greve, holbaek = (rows(database)[f"Lokalrådet i {unit}"] for unit in ("Greve", "Holbæk"))
    for row in (greve, holbaek):
        assert row.board is not None
        wish = Wish((row.board,), datetime(2026, 9, 1, 10))
        database.do("planlæg", meetings.schedule, wish, date(2026, 1, 1), anyway=True)
    with database.read() as session:
        of_board = forum_tree.details(session, greve.forum, greve.board)
        of_forum = forum_tree.details(session, greve.forum, None)
    assert [line.boards for line in of_board.meetings] == [("Lokalrådet i Greve",)]
    assert len(of_forum.meetings) == 2


def test_the_municipalities_to_choose_from(database: Database) -> None:
    with database.read() as session:
        assert [name for _id, name in forum_tree.units(session)] == ["Greve", "Holbæk", "Kalundborg"]
