"""This meeting of a series and all later ones: looked at before, changed as one step."""

from datetime import datetime

import pytest

from fora_desktop.domain.errors import FieldError
from fora_desktop.services import meetings, names, series, series_changes, series_planning
from fora_desktop.services.meetings import MeetingLine, Wish
from fora_desktop.services.series_changes import Way
from fora_desktop.services.series_planning import Entry
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()
STARTS = [datetime(2027, 2, 10, 10), datetime(2027, 5, 12, 10), datetime(2027, 8, 13, 10), datetime(2027, 11, 10, 10)]


@pytest.fixture
def made(database: Database) -> tuple[int, ...]:
    """Four meetings of one series; the third lies on a Friday."""
    with database.read() as session:
        board = names.board(session, "Kredsrådet")
    wish = Wish((board,), STARTS[0], 120, location="Rådhuset")
    wanted = [Entry(place, start) for place, start in enumerate(STARTS)]
    return database.do(meetings.scheduled, series_planning.schedule, wish, wanted, "regel").meetings


def lines(database: Database) -> list[MeetingLine]:
    with database.read() as session:
        return meetings.listing(session)


def days(database: Database) -> list[str]:
    return [f"{line.start:%m-%d %H}" for line in lines(database)]


def test_those_still_to_come_are_the_later_ones(database: Database, made: tuple[int, ...]) -> None:
    with database.read() as session:
        assert [line.id for line in series_changes.later(session, made[1])] == list(made[1:])
        assert [line.id for line in series_changes.later(session, made[3])] == [made[3]]


def test_a_meeting_of_no_series_has_no_later_ones(database: Database) -> None:
    with database.read() as session:
        board = names.board(session, "Kredsrådet")
    (alone,) = database.do("x", meetings.schedule, Wish((board,), STARTS[0], 60), TODAY, anyway=True).meetings
    with database.read() as session:
        assert series_changes.later(session, alone) == ()
        assert series_changes.look(session, alone, STARTS[1], Way.SHIFT, TODAY) == ()


def test_all_are_moved_as_many_days(database: Database, made: tuple[int, ...]) -> None:
    before = builders.snapshot(database)
    start = datetime(2027, 5, 20, 13)
    with database.read() as session:
        looks = series_changes.look(session, made[1], start, Way.SHIFT, TODAY)
    assert [f"{look.to:%m-%d %H}" for look in looks] == ["05-20 13", "08-21 13", "11-18 13"]
    changed = database.do(
        series_changes.later_changed, series_changes.change_later, made[1], start, Way.SHIFT, TODAY, reason="valg"
    )
    assert days(database) == ["02-10 10", "05-20 13", "08-21 13", "11-18 13"]
    assert series_changes.later_changed(changed) == (
        "Kredsrådet, møde 2/2027 er flyttet til tor. 20. maj 2027 kl. 13.00 og 2 senere ligeså"
    )
    database.undo()
    assert builders.snapshot(database) == before


def test_each_goes_to_the_new_weekday_of_its_own_week(database: Database, made: tuple[int, ...]) -> None:
    start = datetime(2027, 5, 13, 9)
    database.do(series_changes.later_changed, series_changes.change_later, made[1], start, Way.WEEKDAY, TODAY)
    assert days(database) == ["02-10 10", "05-13 09", "08-12 09", "11-11 09"]


def test_two_of_one_week_are_not_put_at_the_same_time(database: Database) -> None:
    with database.read() as session:
        board = names.board(session, "Kredsrådet")
    twice = [Entry(place, datetime(2027, 9, day, 10)) for place, day in enumerate((6, 8, 13, 15))]
    made = database.do("x", series_planning.schedule, Wish((board,), STARTS[0], 60), twice, "x").meetings
    before = builders.snapshot(database)
    with pytest.raises(FieldError) as refused:
        database.do("x", series_changes.change_later, made[0], datetime(2027, 9, 7, 10), Way.WEEKDAY, TODAY)
    assert str(refused.value) == (
        "Kredsrådet, møde 1/2027 og Kredsrådet, møde 2/2027 ville begge ligge tir. 7. september 2027 kl. 10.00."
        " Flyt det ene for sig først."
    )
    assert builders.snapshot(database) == before
    database.do("x", series_changes.change_later, made[0], datetime(2027, 9, 7, 10), Way.SHIFT, TODAY)
    assert days(database) == ["09-07 10", "09-09 10", "09-14 10", "09-16 10"]


def test_what_speaks_against_each_new_time_is_seen_before(database: Database, made: tuple[int, ...]) -> None:
    with database.read() as session:
        looks = series_changes.look(session, made[1], datetime(2027, 5, 17, 10), Way.SHIFT, TODAY)
    assert [[conflict.text for conflict in look.conflicts] for look in looks] == [["2. pinsedag er helligdag."], [], []]


def test_a_series_moved_a_week_is_not_in_its_own_way(database: Database) -> None:
    with database.read() as session:
        board = names.board(session, "Kredsrådet")
    weekly = [Entry(place, datetime(2027, 9, day, 10)) for place, day in enumerate((1, 8, 15))]
    made = database.do("x", series_planning.schedule, Wish((board,), STARTS[0], 60), weekly, "x").meetings
    with database.read() as session:
        looks = series_changes.look(session, made[0], datetime(2027, 9, 8, 10), Way.SHIFT, TODAY)
    assert not any("holder selv møde" in each.text for look in looks for each in look.conflicts)


def test_length_and_place_are_changed_of_all_of_them_and_the_title_of_one(
    database: Database, made: tuple[int, ...]
) -> None:
    values: dict[str, str | int | None] = {"minutes": 90, "location": "Politigården", "title": "Ekstra"}
    changed = database.do(
        series_changes.later_changed, series_changes.change_later, made[1], STARTS[1], Way.SHIFT, TODAY, values=values
    )
    found = lines(database)
    assert [line.minutes for line in found] == [120, 90, 90, 90]
    assert [line.location for line in found] == ["Rådhuset", "Politigården", "Politigården", "Politigården"]
    assert [line.title for line in found].count("Ekstra") == 1
    assert series_changes.later_changed(changed) == "3 møder i rækken er rettet, fra Ekstra"


def test_a_change_that_changes_nothing_or_cannot_be_is_refused(database: Database, made: tuple[int, ...]) -> None:
    before = builders.snapshot(database)
    for start, values in ((STARTS[1], {}), (datetime(2027, 3, 28, 2, 30), {}), (STARTS[1], {"minutes": 0})):
        with pytest.raises(FieldError):
            database.do("x", series_changes.change_later, made[1], start, Way.SHIFT, TODAY, values=values)
    assert builders.snapshot(database) == before


def test_all_later_ones_are_cancelled_with_the_reason(database: Database, made: tuple[int, ...]) -> None:
    database.do(series.cancelled_later, series.cancel_later, made[2], "ingen sager")
    assert [line.status for line in lines(database)] == ["planned", "planned", "cancelled", "cancelled"]
    assert lines(database)[3].reason == "ingen sager"
