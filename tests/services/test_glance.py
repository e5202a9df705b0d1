"""What needs action now, as the window reads it in one go."""

from datetime import date, datetime
from pathlib import Path

import pytest

from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.quota import Status
from fora_desktop.services import glance, meetings, standings
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()


def schedule(database: Database, board: int, start: datetime, location: str = "") -> int:
    wish = Wish((board,), start, 120, location=location)
    return database.do("planlæg", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def read(database: Database, on: date = TODAY) -> glance.Glance:
    with database.read() as session:
        return glance.glance(session, on)


def ahead(database: Database, on: date = TODAY) -> glance.Ahead:
    with database.read() as session:
        return glance.ahead(session, on)


def test_the_counts_are_of_boards_by_their_foremost_word(database: Database) -> None:
    seen = read(database)
    assert seen.counts == {Status.BEHIND: 5, Status.ON_DEMAND: 1}
    assert (seen.boards, seen.with_requirement) == (6, 5)
    assert [line.board.id for line in seen.needing] == [1, 2, 3, 4, 5]


def test_lines_that_are_known_are_not_read_again(database: Database) -> None:
    with database.read() as session:
        lines = standings.lines(session, TODAY)
        assert glance.glance(session, TODAY, lines) == glance.glance(session, TODAY)
        assert glance.glance(session, TODAY, []).boards == 0


def test_unrecorded_meetings_come_the_day_after_the_oldest_first(database: Database) -> None:
    later, earlier = (schedule(database, 1, datetime(2026, 6, day, 10)) for day in (9, 2))
    schedule(database, 1, datetime(2026, 7, 2, 7))
    assert [line.id for line in read(database).unrecorded] == [earlier, later]


def test_a_room_twice_is_one_conflict_at_the_earlier_meeting(database: Database) -> None:
    earlier = schedule(database, 3, datetime(2026, 7, 20, 10), "Salen")
    schedule(database, 4, datetime(2026, 7, 20, 11), "Salen")
    rooms = [line for line in ahead(database).conflicts if line.conflict.kind is ConflictKind.ROOM]
    assert [line.meeting.id for line in rooms] == [earlier]


def test_conflicts_are_looked_for_so_far_ahead(database: Database) -> None:
    schedule(database, 3, datetime(2026, 12, 25, 10))
    assert ahead(database).conflicts == ()
    assert [line.conflict.kind for line in ahead(database, date(2026, 12, 1)).conflicts] == [ConflictKind.HOLIDAY]


def test_the_week_goes_to_friday_unless_something_is_held_later(database: Database) -> None:
    assert [line.day.day for line in ahead(database).week] == [29, 30, 1, 2, 3]
    schedule(database, 1, datetime(2026, 7, 4, 10))
    assert [line.day.day for line in ahead(database).week] == [29, 30, 1, 2, 3, 4]


def test_the_next_meeting(database: Database) -> None:
    assert read(database).next_meeting is None
    schedule(database, 1, datetime(2026, 9, 1, 10))
    second = schedule(database, 2, datetime(2026, 8, 1, 10))
    found = read(database).next_meeting
    assert found is not None
    assert found.id == second


@pytest.mark.parametrize(("today", "missed"), [(TODAY, 0), (date(2027, 1, 1), 5)])
def test_a_running_year_is_not_missed_when_seen_from_the_next(database: Database, today: date, missed: int) -> None:
    with database.read() as session:
        lines = glance.standing_lines(session, date(2027, 1, 1), today)
    assert sum(line.status is Status.MISSED for line in lines) == missed
    assert {line.board.id for line in lines} >= {1, 2, 3, 4, 5}


def test_an_empty_register_has_nothing(tmp_path: Path) -> None:
    database = builders.register(tmp_path, builders.EMPTY)
    seen = read(database)
    assert (seen.boards, seen.needing, seen.unrecorded) == (0, (), ())
    database.close()
