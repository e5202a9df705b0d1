"""Other times for one meeting, as the year planner sees them: rules of the year plan and what proposals promise."""

from datetime import date, datetime, time, timedelta

import pytest

from fora_desktop.domain.planning import PersonHours, PlanSettings, PlanWish
from fora_desktop.planner.explain import options
from fora_desktop.services import deadlines, free_times, meetings, memberships, scheduling
from fora_desktop.services.meetings import Wish
from fora_desktop.services.memberships import Wanted
from fora_desktop.services.scheduling import Proposal
from fora_desktop.storage.database import Database
from tests import builders

NOW = datetime(2026, 7, 2, 9)
TEN = datetime(2026, 9, 8, 10)
"""A Tuesday."""
KREDS, GREVE = "Kredsrådet", "Lokalrådet i Greve"


def times(
    database: Database,
    who: str,
    start: datetime = TEN,
    minutes: int = 120,
    *,
    wanted: int = 3,
    meeting: int | None = None,
    timely: bool = False,
) -> tuple[Proposal, ...]:
    board = builders.board(database, who)
    with database.read() as session:
        ground = scheduling.ground(session, [board], start.date())
        rules = free_times.rules(session, [board])
        line = meetings.line(session, meeting) if meeting is not None else None
        known = deadlines.timely(session, [board], start.date(), NOW.date()) if timely else None
    return free_times.times(ground, rules, Wish((board,), start, minutes), NOW, wanted, options, line, known)


def schedule(database: Database, who: str, start: datetime, minutes: int = 120) -> int:
    wish = Wish((builders.board(database, who),), start, minutes)
    return database.do("p", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def add(database: Database, row: object) -> None:
    def insert(session: object) -> None:
        session.add(row)  # type: ignore[attr-defined]

    database.do("t", insert)


@pytest.fixture
def hanne(database: Database) -> int:
    id_ = builders.person(database, "Hanne Thorsgaard")
    for who in (KREDS, GREVE):
        database.do("p", memberships.add, Wanted(person=id_), board=builders.board(database, who))
    return id_


def test_they_are_the_nearest_one_a_day_with_another_hour_of_the_same_day(database: Database) -> None:
    found = times(database, KREDS)
    assert [(each.start, each.note) for each in found] == [
        (datetime(2026, 9, 7, 10), "Dagen før"),
        (datetime(2026, 9, 8, 9), "Samme dag, tidligere"),
        (datetime(2026, 9, 9, 10), "Dagen efter"),
    ]
    assert len(times(database, KREDS, wanted=6)) == 6


def test_an_hour_beside_the_grid_keeps_its_minutes(database: Database) -> None:
    found = times(database, KREDS, TEN.replace(minute=15))
    assert {each.start.minute for each in found} == {15}
    evening = times(database, KREDS, TEN.replace(hour=19))
    assert {each.start.hour for each in evening if each.start.date() != TEN.date()} == {19}


def test_what_the_year_plan_knows_of_people_and_hours_is_kept(database: Database, hanne: int) -> None:
    schedule(database, GREVE, datetime(2026, 9, 9, 8))
    add(database, PersonHours(person_id=hanne, weekday=0, start=time(8), end=time(16)))
    found = times(database, KREDS, wanted=6)
    assert all(each.start.weekday() != 0 for each in found)
    assert datetime(2026, 9, 9, 10) not in [each.start for each in found]  # half an hour for the journey
    add(database, PlanSettings(travel_minutes=0, day_start=time(8), day_end=time(16)))
    assert datetime(2026, 9, 9, 10) in [each.start for each in times(database, KREDS)]


def test_a_boards_own_weekday_comes_first(database: Database) -> None:
    add(database, PlanWish(board_id=builders.board(database, KREDS), weekdays="3", strength="high"))
    found = times(database, KREDS, wanted=2)
    assert date(2026, 9, 10) in [each.start.date() for each in found]


def test_nothing_is_proposed_that_can_no_longer_be_called_or_is_not_safe(database: Database) -> None:
    soon = datetime(2026, 7, 16, 10)
    nearest = soon.date()
    assert min(each.start.date() for each in times(database, GREVE, soon)) < nearest
    with database.read() as session:
        board = builders.board(database, GREVE)
        known = deadlines.timely(session, [board], soon.date(), NOW.date())
    assert all(each.start.date() >= known.nearest for each in times(database, GREVE, soon, timely=True))


def test_a_meeting_over_midnight_gets_the_nearest_free_times(database: Database) -> None:
    with database.read() as session:
        board = builders.board(database, KREDS)
        ground = scheduling.ground(session, [board], TEN.date())
    found = times(database, KREDS, minutes=3 * 24 * 60)
    assert found == scheduling.proposals(ground, Wish((board,), TEN, 3 * 24 * 60), NOW)
    assert len(found) == 3
    assert times(database, KREDS, minutes=meetings.LONGEST_MINUTES + 1) == ()


def test_a_meeting_is_not_in_its_own_way(database: Database, hanne: int) -> None:
    id_ = schedule(database, KREDS, TEN)
    found = times(database, KREDS, TEN, meeting=id_)
    assert next(each.start for each in found) == TEN - timedelta(1)
