"""Other times for one meeting, as the year planner sees them: rules of the year plan and what proposals promise."""

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import delete, select

from fora_desktop.domain.forum import Board, Unit
from fora_desktop.domain.planning import CouncilMeeting, ForumOrder, PersonHours, PlanSettings, PlanWish, TravelTime
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


def test_order_between_forums_councils_and_wished_distances_are_kept(database: Database) -> None:
    kreds, greve = builders.board(database, KREDS), builders.board(database, GREVE)
    with database.read() as session:
        forums = {each: session.get_one(Board, each).forum_id for each in (kreds, greve)}
        unit = session.scalars(select(Unit.id).where(Unit.name == "Greve")).one()
    database.do("t", lambda session: session.execute(delete(ForumOrder)))
    schedule(database, KREDS, datetime(2026, 9, 16, 10))
    add(database, ForumOrder(forum_id=forums[greve], other_id=forums[kreds], min_days=-20, max_days=-5))
    days = [each.start.date() for each in times(database, GREVE, datetime(2026, 9, 15, 10), wanted=6)]
    assert all(date(2026, 8, 19) <= day <= date(2026, 9, 9) for day in days)
    assert len(days) == 6
    add(database, CouncilMeeting(unit_id=unit, name="Byråd", rule="1MO,1TU,1WE", start=time(9), end=time(12)))
    found = times(database, GREVE, datetime(2026, 9, 3, 10), wanted=6)
    councils = [each.start for each in found if each.start.date() in (date(2026, 9, 1), date(2026, 9, 2))]
    assert councils
    assert all(start.hour >= 12 for start in councils)
    assert all("Byråd" not in each.who for each in found)
    schedule(database, GREVE, datetime(2026, 7, 14, 10))
    add(database, PlanWish(board_id=greve, gap_days=50))
    assert all(each.start.date() >= date(2026, 9, 2) for each in times(database, GREVE, datetime(2026, 9, 3, 10)))


def test_the_way_to_another_place_is_kept_or_told(database: Database, hanne: int) -> None:
    holbaek = builders.board(database, "Lokalrådet i Holbæk")
    database.do("p", memberships.add, Wanted(person=hanne), board=holbaek)
    schedule(database, GREVE, datetime(2026, 9, 8, 8))
    with database.read() as session:
        units = {row.name: row.id for row in session.scalars(select(Unit))}
    database.do("t", lambda session: session.execute(delete(ForumOrder)))
    add(database, TravelTime(unit_id=units["Greve"], other_id=units["Holbæk"], minutes=180))
    found = times(database, "Lokalrådet i Holbæk", datetime(2026, 9, 8, 11))
    same_day = [each.start for each in found if each.start.date() == date(2026, 9, 8)]
    assert all(start >= datetime(2026, 9, 8, 13) for start in same_day)
    assert same_day
    with database.read() as session:
        ground = scheduling.ground(session, [holbaek], TEN.date())
        rules = free_times.rules(session, [holbaek])
    wish = Wish((holbaek,), datetime(2026, 9, 8, 11), 120)
    (told,) = free_times.proposals(ground, wish, [wish.start], None, rules)
    assert "Hanne Thorsgaard er i" in told.who
    assert "180 minutter" in told.who
