"""What a register asks of the planner."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import OwnHoliday, QuotaRule, Requirement, SchoolHoliday, SpecialDay, Unit
from fora_desktop.domain.people import Membership, Role, RoleHolder
from fora_desktop.domain.plan import PlanBoard, PlanMeeting, Slot
from fora_desktop.domain.planning import (
    FROM_LAST_YEAR,
    CouncilMeeting,
    ForumOrder,
    PersonHours,
    PlanSettings,
    PlanWish,
    TravelTime,
)
from fora_desktop.domain.wallclock import YearIsOut
from fora_desktop.planner.solve import solve
from fora_desktop.services import deadlines, plan_request
from fora_desktop.services.plan_days import ordinal_days
from fora_desktop.services.plan_question import Question
from fora_desktop.services.plan_targets import evenly
from fora_desktop.storage import history
from fora_desktop.storage.database import Database
from tests import builders
from tests.services import plan_worlds as world
from tests.services.plan_worlds import SEPTEMBER, YEAR

KREDS, KONTAKT, GREVE = "Kredsrådet", "Kontaktudvalget", "Lokalrådet i Greve"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    found = builders.register(Path(tmp_path_factory.mktemp("plan")), builders.SMALL)
    yield found
    found.close()


@pytest.fixture
def session(made: Database) -> Iterator[Session]:
    """Of a small register; nothing that is written stays."""
    with made.read() as opened:
        history.begin(opened.connection(), builders.MORNING, "prøve")
        yield opened
        opened.rollback()


def ask(session: Session, on: date = SEPTEMBER, **how: object) -> Question:
    session.flush()
    return plan_request.question(session, YEAR, on, **how)  # type: ignore[arg-type]  # as the test says


def board(question: Question, name: str) -> PlanBoard:
    return next(each for each in question.request.boards if each.name == name and each.id < 1_000_000)


def of(question: Question, name: str) -> list[PlanMeeting]:
    """The meetings of a board in order of their numbers."""
    numbers = {each.id for each in question.request.boards if each.name == name}
    return sorted((each for each in question.request.meetings if each.board in numbers), key=lambda each: each.number)


def members(question: Question, name: str) -> set[str]:
    names = {each.id: each.name for each in question.request.people}
    return {names[each] for each in board(question, name).members}


# --- days -----------------------------------------------------------------------------------------------------------


def test_the_days_are_the_working_days_that_are_no_holidays_of_the_year(session: Session) -> None:
    session.add(OwnHoliday(day=date(2027, 8, 17), name="Byens dag"))
    days = ask(session).request.days
    assert days[0] == date(2027, 1, 4)
    assert {day.weekday() for day in days} == set(range(5))
    assert date(2027, 5, 6) not in days  # Kristi himmelfartsdag
    assert date(2027, 8, 17) not in days
    assert len(days) == 254


def test_a_year_that_has_begun_has_the_days_after_today_and_owes_what_is_left(session: Session) -> None:
    world.meets(session, [world.board(session, KREDS).id], datetime(2027, 2, 9, 10), status="held")
    question = ask(session, date(2027, 6, 30))
    assert question.request.days[0] == date(2027, 7, 1)
    assert len(of(question, KREDS)) == 3
    notice = deadlines.check_notice(session, [world.board(session, KREDS).id], date(2027, 9, 1), date(2027, 6, 30))
    assert notice.nearest > date(2027, 7, 1)
    assert {each.earliest for each in of(question, KREDS)} == {notice.nearest}, "not before it can be called"
    assert min(each.target for each in of(question, KREDS)) >= notice.nearest
    late = ask(session, date(2027, 12, 29))
    assert {each.earliest for each in of(late, KREDS)} == {date(2027, 12, 30)}, "no day is left on which it could be"


def test_who_is_behind_late_in_the_year_is_asked_for_what_there_is_room_for(session: Session) -> None:
    """A weekly meeting is not held each day, nor all of them on one."""
    _rules(session, world.board(session, GREVE).id, [(None, 52, "year")])
    question = ask(session, date(2027, 11, 23))
    asked, days = of(question, GREVE), question.request.days
    places = [days.index(each.target) for each in asked]
    assert len(asked) == 6
    assert all(other - one >= 2 for one, other in pairwise(places))
    assert asked[-1].target < date(2027, 12, 22)
    assert {each.min_gap_days for each in asked[1:]} == {3}
    assert [note for note in question.notes if "afstand" in note] == [
        f"1 forum kan ikke længere nå alle sine møder med rimelig afstand: {GREVE} ({52 - len(asked)} møder)."
    ]
    whole = of(ask(session), GREVE)
    assert (len(whole), {each.min_gap_days for each in whole[1:]}) == (52, {2}), "the district's share"


def test_a_board_that_meets_often_keeps_to_one_weekday(session: Session) -> None:
    """Without any wish; two meetings a year may be on any day."""
    assert board(ask(session), GREVE).preferred_weekdays == frozenset(range(5)), "a few may lie on any"
    _rules(session, world.board(session, GREVE).id, [(None, 26, "year")])
    steady = board(ask(session), GREVE)
    (weekday,) = steady.preferred_weekdays
    assert weekday in (1, 2, 3)
    assert steady.usual_weekday, "nobody has wished for it"
    assert {each.target.weekday() for each in of(ask(session), GREVE)} == {weekday}
    _rules(session, world.board(session, GREVE).id, [(None, 52, "year")])
    weekly = [each.target for each in of(ask(session), GREVE)]
    assert len({each.isocalendar()[:2] for each in weekly}) == 52, "one a week"
    assert sum(each.weekday() == weekday for each in weekly) >= 48


def test_a_year_that_is_over_asks_for_nothing_and_one_far_away_is_a_slip_of_the_pen(session: Session) -> None:
    question = ask(session, date(2028, 1, 1))
    assert (question.request.days, question.request.meetings) == ((), ())
    with pytest.raises(YearIsOut):
        plan_request.question(session, 20270, SEPTEMBER)


def test_hours_limits_and_weekends_are_the_districts(session: Session) -> None:
    session.add(PlanSettings(day_start=time(9), day_end=time(15), most_a_day=1, travel_minutes=45, most_a_week=3))
    request = ask(session).request
    assert (request.day_start, request.slots_per_day, request.slot_minutes) == (time(9), 12, 30)
    assert (request.most_a_day, request.travel_minutes, request.most_a_week) == (1, 45, 3)


def test_school_holidays_are_avoided_with_their_reason_or_never_used(session: Session) -> None:
    greve = session.scalars(select(Unit.id).where(Unit.name == "Greve")).one()
    session.add(
        SchoolHoliday(unit_id=greve, name="Vinterferie", first_day=date(2027, 2, 13), last_day=date(2027, 2, 21))
    )
    avoided = board(ask(session), GREVE).avoided
    assert ("Vinterferie i Greve", "school") in {(each.reason, each.kind) for each in avoided}
    assert all(each.kind != "school" for each in board(ask(session), "Lokalrådet i Holbæk").avoided)
    assert any(each.kind == "school" for each in board(ask(session), KREDS).avoided), "the whole district's"
    assert all(not date(2027, 2, 13) <= each.target <= date(2027, 2, 21) for each in of(ask(session), GREVE))
    session.add(PlanSettings(school_holidays="never"))
    assert date(2027, 2, 17) in board(ask(session), GREVE).forbidden_days
    assert all(each.kind != "school" for each in board(ask(session), GREVE).avoided)


def test_special_days_and_the_councils_meetings_are_avoided_in_their_hours(session: Session) -> None:
    greve = session.scalars(select(Unit.id).where(Unit.name == "Greve")).one()
    session.add(SpecialDay(name="Kursus", rule="2027-03-18/2027-03-19", from_hour=12, effect="avoid"))
    session.add(CouncilMeeting(unit_id=greve, name="Byråd", rule="4MO", months="1,2", start=time(13), end=time(17)))
    found = {(each.first, each.reason, each.start, each.kind) for each in board(ask(session), GREVE).avoided}
    assert (date(2027, 3, 18), "Kursus", time(12), "special") in found
    assert {each for each in found if each[3] == "council"} == {
        (date(2027, 1, 25), "Byråd i Greve", time(13), "council"),
        (date(2027, 2, 22), "Byråd i Greve", time(13), "council"),
    }
    assert all(each.kind != "council" for each in board(ask(session), "Lokalrådet i Holbæk").avoided)


# --- what is owed ---------------------------------------------------------------------------------------------------


def test_each_board_owes_the_minimum_of_its_rule_spread_over_the_year(session: Session) -> None:
    meetings = of(ask(session), KREDS)
    assert [each.number for each in meetings] == [1, 2, 3, 4]
    quarters = [(each.target.month - 1) // 3 for each in meetings]
    assert quarters == [0, 1, 2, 3]
    assert all(each.target.month != 7 for each in meetings)
    assert {(each.earliest, each.latest) for each in meetings} == {(date(2027, 1, 1), date(2027, 12, 31))}
    assert [each.min_gap_days for each in meetings] == [0, 17, 17, 17]  # 23 days of the calendar, at the least


def test_on_demand_asks_for_nothing_and_what_nobody_can_read_is_told(session: Session) -> None:
    world.owes(session, KREDS, "Efter behov")
    world.owes(session, KONTAKT, "Så tit som det kan lade sig gøre")
    question = ask(session)
    assert of(question, KREDS) == of(question, KONTAKT) == []
    assert any(KONTAKT in note for note in question.notes)
    assert not any(KREDS in note for note in question.notes if "mødekrav" in note)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 gang i kvartalet", 4),
        ("hver anden måned", 6),
        ("halvårligt", 2),
        ("1 gang om måneden", 12),
        ("ugentligt", 52),
        ("Mellem 26 og 52", 26),
        ("højst 6", 0),
        ("Efter behov samt 1 – 2 samarbejds møder/øvelser", 1),
    ],
)
def test_rules_of_all_periods_have_a_meeting_in_each(session: Session, text: str, number: int) -> None:
    world.owes(session, KREDS, text)
    meetings = of(ask(session), KREDS)
    assert len(meetings) == number
    assert all(each.earliest <= each.target <= each.latest for each in meetings if each.earliest and each.latest)
    assert [each.target for each in meetings] == sorted(each.target for each in meetings)


def test_a_meeting_that_serves_several_rules_is_asked_for_once(session: Session) -> None:
    kreds = world.board(session, KREDS)
    _rules(session, kreds.id, [(None, 1, "month"), (None, 12, "year"), ("stormøde", 2, "year")])
    meetings = of(ask(session), KREDS)
    assert len(meetings) == 12
    assert sum(each.kind == "stormøde" for each in meetings) == 2


def test_two_kinds_are_asked_for_beside_each_other_and_keep_their_distance(session: Session) -> None:
    world.owes(session, KREDS, "2 ordinære møder og 1 stormøde")
    meetings = of(ask(session), KREDS)
    assert sorted(each.kind for each in meetings) == ["", "", "stormøde"]
    one, other = [each for each in meetings if not each.kind]
    gaps = {(each.meeting, each.min_days) for each in other.after} | {(one.id, other.min_gap_days)}
    assert max(days for meeting, days in gaps if meeting == one.id) == 34  # a quarter of half a year


def test_what_stands_in_the_register_counts_and_stays(session: Session) -> None:
    kreds = world.board(session, KREDS).id
    first = world.meets(session, [kreds], datetime(2027, 2, 9, 10), status="invited")
    world.meets(session, [kreds], datetime(2027, 3, 9, 10), status="cancelled")
    question = ask(session)
    meetings = of(question, KREDS)
    assert len(meetings) == 4
    assert meetings[0].locked == Slot(date(2027, 2, 9), time(10))
    asked = question.meetings[meetings[0].id]
    assert (asked.meeting_id, asked.fixed) == (first, True)
    assert all(each.target > date(2027, 4, 1) for each in meetings[1:])


def test_a_year_that_begins_in_august_owes_only_what_falls_into_the_year(session: Session) -> None:
    kreds = world.board(session, KREDS)
    _rules(session, kreds.id, [(None, 4, "year")], begins=(8, 1))
    meetings = of(ask(session), KREDS)
    latest = sorted({each.latest for each in meetings if each.latest})
    assert latest == [date(2027, 7, 31), date(2027, 12, 31)]
    assert sum(each.latest == date(2027, 7, 31) for each in meetings) == 4  # none was held in autumn
    this_year = sum(each.latest == date(2027, 12, 31) for each in meetings)
    assert this_year in (1, 2)
    (note,) = [note for note in ask(session).notes if "næste plan" in note]
    assert note == (
        "1 forum har en periode, der fortsætter næste år. Resten af møderne hører til næste plan: "
        f"{KREDS} ({4 - this_year} møder)."
    )


def test_a_board_that_ends_owes_its_share(session: Session) -> None:
    world.board(session, KREDS).last_day = date(2027, 7, 2)
    meetings = of(ask(session), KREDS)
    assert len(meetings) == 2
    assert all(each.latest == date(2027, 7, 2) for each in meetings)


# --- wishes ---------------------------------------------------------------------------------------------------------


def test_a_board_may_wish_more_than_it_owes_but_no_more_than_its_maximum(session: Session) -> None:
    kreds = world.board(session, KREDS)
    session.add(PlanWish(board_id=kreds.id, wanted=6))
    assert len(of(ask(session), KREDS)) == 6
    world.owes(session, KREDS, "3- 4")
    assert len(of(ask(session), KREDS)) == 4
    world.owes(session, KREDS, "Efter behov")
    assert len(of(ask(session), KREDS)) == 6


def test_a_board_that_is_left_out_is_not_asked_for_and_its_meetings_are_only_taken(session: Session) -> None:
    kreds = world.board(session, KREDS)
    session.add(PlanWish(forum_id=kreds.forum_id, left_out=True))
    who = world.person(session, "Hanne")
    for name in (KREDS, KONTAKT):
        world.sits(session, who, world.board(session, name).id)
    world.meets(session, [kreds.id], datetime(2027, 2, 9, 10))
    question = ask(session)
    assert of(question, KREDS) == []
    hanne = next(each for each in question.request.people if each.name == "Hanne")
    assert [(each.day, each.start, each.end, each.place) for each in hanne.taken] == [
        (date(2027, 2, 9), time(10), time(12), "")
    ]


def test_weekdays_hours_months_and_ordinal_days_are_aimed_at(session: Session) -> None:
    kreds, kontakt = world.board(session, KREDS), world.board(session, KONTAKT)
    for order in session.scalars(select(ForumOrder)):
        session.delete(order)
    session.add(PlanWish(board_id=kreds.id, weekdays="1", half="pm", hour=time(13), strength="high"))
    session.add(PlanWish(board_id=kontakt.id, ordinal="2WE", months="3,6,9,12"))
    question = ask(session)
    one = board(question, KREDS)
    assert (one.preferred_weekdays, one.preferred_half, one.preferred_start, one.strength) == (
        frozenset({1}),
        "pm",
        time(13),
        4,
    )
    assert {each.target.weekday() for each in of(question, KREDS)} == {1}
    targets = [each.target for each in of(question, KONTAKT)]
    assert targets == [date(2027, 3, 10), date(2027, 6, 9), date(2027, 9, 8), date(2027, 12, 8)]
    assert {each.first.month for each in board(question, KONTAKT).avoided if each.kind == "month"} == {
        *(1, 2, 4, 5, 7, 8, 10, 11)
    }


def test_the_hour_at_which_a_board_has_met_is_liked_where_nobody_says_another(session: Session) -> None:
    kreds = world.board(session, KREDS).id
    for month in (3, 6, 9):
        world.meets(session, [kreds], datetime(2026, month, 10, 13, 30))
    assert board(ask(session), KREDS).preferred_start == time(13, 30)


def test_last_years_dates_are_aimed_at_and_begun_from(session: Session) -> None:
    kreds = world.board(session, KREDS).id
    for month, day in ((1, 20), (4, 14), (9, 8), (12, 2)):
        world.meets(session, [kreds], datetime(2026, month, day, 9, 30))
    question = ask(session, variant="last_year", begun_from=FROM_LAST_YEAR)
    wanted = [date(2027, 1, 19), date(2027, 4, 13), date(2027, 9, 7), date(2027, 12, 1)]
    assert [each.target for each in of(question, KREDS)] == wanted
    assert [question.start[each.id] for each in of(question, KREDS)] == [Slot(day, time(9, 30)) for day in wanted]


def test_a_wish_for_distance_is_counted_in_days_of_the_calendar(session: Session) -> None:
    session.add(PlanWish(board_id=world.board(session, KREDS).id, gap_days=28))
    assert [each.min_gap_days for each in of(ask(session), KREDS)] == [0, 20, 20, 20]


# --- people, rooms, places ------------------------------------------------------------------------------------------


def test_who_sits_there_a_part_of_the_year_is_asked_for_a_part_of_it(session: Session) -> None:
    kreds = world.board(session, KREDS)
    who, other = world.person(session, "Hanne"), world.person(session, "Bo")
    role = session.scalars(select(Role.id).where(Role.name == "Politidirektøren")).one()
    session.add(RoleHolder(role_id=role, person_id=who, first_day=date(2026, 1, 1), last_day=date(2027, 5, 31)))
    session.add(RoleHolder(role_id=role, person_id=other, first_day=date(2027, 6, 1)))
    world.sits(session, other, kreds.id, date(2027, 5, 1))
    question = ask(session)
    parts = {part.person: (part.first, part.last) for part in board(question, KREDS).part_members}
    assert parts[who] == (date(2027, 1, 1), date(2027, 5, 31))
    assert parts[other] == (date(2027, 5, 1), date(2027, 12, 31))


def test_a_role_that_nobody_has_is_not_asked_to_two_meetings_at_once(session: Session) -> None:
    role = session.scalars(select(Role.id).where(Role.name == "Lederen af vagtcentralen")).one()
    for name in (KREDS, KONTAKT):
        session.add(Membership(board_id=world.board(session, name).id, role_id=role, position=50))
    question = ask(session)
    assert "Lederen af vagtcentralen" in members(question, KREDS) & members(question, KONTAKT)
    session.add(RoleHolder(role_id=role, person_id=world.person(session, "Bo"), first_day=date(2026, 1, 1)))
    question = ask(session)
    assert members(question, KREDS) & members(question, KONTAKT) == {"Bo"}


def test_a_vacant_local_role_is_another_one_in_each_municipality(session: Session) -> None:
    mayors = session.scalars(select(Role.id).where(Role.name == "Borgmestrene")).one()
    local = world.board(session, GREVE).forum_id
    session.add(Membership(forum_id=local, role_id=mayors, position=50))
    session.add(Membership(board_id=world.board(session, KONTAKT).id, role_id=mayors, position=50))
    question = ask(session)
    assert "Borgmestrene (Greve)" in members(question, GREVE)
    assert not any(each.is_known(SEPTEMBER) for each in question.request.people), "nobody has the roles"
    assert "Borgmestrene (Greve)" not in members(question, "Lokalrådet i Holbæk")
    assert {"Borgmestrene (Greve)", "Borgmestrene (Holbæk)"} <= members(question, KONTAKT)


def test_absences_hours_and_busy_times_are_known(session: Session) -> None:
    who = world.person(session, "Hanne", most_a_day=1)
    world.sits(session, who, world.board(session, KREDS).id)
    world.away(session, who, date(2027, 3, 4), date(2027, 3, 8))
    session.add(PersonHours(person_id=who, weekday=0, start=time(8), end=time(12)))
    world.busy(session, who, [(datetime(2027, 4, 7, 9), datetime(2027, 4, 7, 11)), (datetime(2027, 4, 8), _day(9))])
    world.sits(session, world.person(session, "Ida"), world.board(session, KREDS).id)
    hanne, ida = (next(each for each in ask(session).request.people if each.name == name) for name in ("Hanne", "Ida"))
    assert hanne.known == ((date(YEAR, 1, 1), date(YEAR, 12, 31)),)
    assert ida.known == (), "of whom no calendar is known nothing is"
    assert hanne.absent == {date(2027, 3, 4), date(2027, 3, 5), date(2027, 3, 8)}
    assert [(each.weekday, each.start, each.end) for each in hanne.blocked] == [(0, time(8), time(12))]
    assert [(each.day, each.start) for each in hanne.taken] == [
        (date(2027, 4, 7), time(9)),
        (date(2027, 4, 8), time(0)),
    ]
    assert hanne.most_a_day == 1


def _day(day: int) -> datetime:
    return datetime(2027, 4, day)


def test_rooms_are_those_of_the_house_or_the_boards_own_place(session: Session) -> None:
    session.add(PlanSettings(rooms="Mødelokale 1\n\nMødelokale 2\nmødelokale 1"))
    world.board(session, KREDS).location = " Politigården "
    question = ask(session)
    assert question.rooms == ("Mødelokale 1", "Mødelokale 2")
    assert question.request.rooms == 2
    assert (board(question, KREDS).needs_room, board(question, KREDS).room) == (False, "politigården")
    assert (board(question, KONTAKT).needs_room, board(question, KONTAKT).room) == (True, "")
    assert (board(question, GREVE).needs_room, board(question, GREVE).place) == (False, "Greve")


def test_a_room_that_a_meeting_off_the_grid_has_is_held_by_a_board_of_nobody(session: Session) -> None:
    session.add(PlanSettings(rooms="Mødelokale 1"))
    world.meets(session, [world.board(session, KREDS).id], datetime(2027, 2, 9, 10, 10), room="Mødelokale 1")
    question = ask(session)
    (holder,) = [each for each in question.request.boards if each.id > 1_000_000]
    (meeting,) = [each for each in question.request.meetings if each.board == holder.id]
    assert (holder.members, holder.needs_room, holder.minutes) == ((), True, 130)
    assert meeting.locked == Slot(date(2027, 2, 9), time(10))
    assert meeting.id not in question.meetings
    assert date(2027, 2, 9) in board(question, KREDS).forbidden_days, "and the board keeps its distance from it"
    assert date(2027, 3, 1) in board(question, KREDS).forbidden_days
    assert date(2027, 3, 4) not in board(question, KREDS).forbidden_days


def test_meetings_that_break_a_rule_together_are_only_taken_and_never_locked(session: Session) -> None:
    who = world.person(session, "Hanne")
    for name in (KREDS, KONTAKT):
        world.sits(session, who, world.board(session, name).id)
        world.meets(session, [world.board(session, name).id], datetime(2027, 2, 9, 10))
    question = ask(session)
    assert [each for each in question.request.meetings if each.locked is not None] == []
    assert len(of(question, KREDS)) == len(of(question, KONTAKT)) == 3


def test_travel_is_between_municipalities(session: Session) -> None:
    units = sorted(session.scalars(select(Unit.id).where(Unit.name.in_(["Greve", "Holbæk"]))))
    session.add(TravelTime(unit_id=units[0], other_id=units[1], minutes=55))
    (travel,) = ask(session).request.travel
    assert ({travel.one, travel.other}, travel.minutes) == ({"Greve", "Holbæk"}, 55)


# --- order, weights, what may move ----------------------------------------------------------------------------------


def test_the_kontaktudvalg_prepares_each_meeting_of_the_kredsraad(session: Session) -> None:
    question = ask(session)
    for mine, theirs in zip(of(question, KONTAKT), of(question, KREDS), strict=True):
        (order,) = [each for each in mine.after if each.meeting == theirs.id]
        assert (order.min_days, order.max_days) == (-20, -5)
        days = question.request.days
        assert -20 <= days.index(mine.target) - days.index(theirs.target) <= -5


def test_boards_of_the_same_municipality_belong_together(session: Session) -> None:
    local, kreds = world.board(session, GREVE).forum_id, world.forum(session, KREDS)
    session.add(ForumOrder(forum_id=kreds.id, other_id=local, min_days=1, max_days=60))
    question = ask(session)
    first = of(question, KREDS)[0]
    lokale = {of(question, f"Lokalrådet i {unit}")[0].id for unit in ("Greve", "Holbæk", "Kalundborg")}
    assert {each.meeting for each in first.after} == lokale, "a board of all follows each of them"


def test_an_order_asks_for_nothing_that_the_meetings_days_forbid(session: Session) -> None:
    """The second of two, each in its half of the year, cannot lie before a meeting that stays in March."""
    kreds = world.board(session, KREDS).id
    for day in (date(2027, 2, 22), date(2027, 3, 1)):
        world.meets(session, [kreds], datetime(day.year, day.month, day.day, 10), agreed=True)
    _rules(session, kreds, [(None, 2, "year")])
    _rules(session, world.board(session, KONTAKT).id, [(None, 1, "half_year")])
    question = ask(session)
    (first, second), held = of(question, KONTAKT), {each.id for each in of(question, KREDS)}
    assert [each.meeting for each in first.after if each.meeting in held]
    assert [each.meeting for each in second.after if each.meeting in held] == []
    plan = solve(question.request, seconds=1.0)
    assert plan.unplaced == ()


def test_an_order_to_a_forum_without_meetings_is_told(session: Session) -> None:
    world.owes(session, KREDS, "Efter behov")
    question = ask(session)
    assert "Kontaktudvalget kan ikke lægges før Kredsrådet, som ikke har møder i 2027." in question.notes
    assert len(of(question, KONTAKT)) == 4


def test_wishes_of_the_district_are_weights_and_a_variant_leans_on_one_of_them(session: Session) -> None:
    even, travel = ask(session).request.weights, ask(session, variant="travel").request.weights
    assert (even.day_from_target, even.other_weekday, even.school, even.travel_day) == (2, 8, 80, 0)
    assert travel.travel_day > even.travel_day
    assert even.unplaced > 250 * even.day_from_target * 4 + even.school + even.special
    session.add(PlanSettings(even="none", weekday="high", school_holidays="low"))
    other = ask(session).request.weights
    assert (other.day_from_target, other.other_weekday, other.school) == (0, 16, 20)


def test_what_is_only_planned_moves_where_somebody_says_so(session: Session) -> None:
    kreds = world.board(session, KREDS).id
    moves = world.meets(session, [kreds], datetime(2027, 2, 9, 10))
    stays = world.meets(session, [kreds], datetime(2027, 5, 11, 10), agreed=True)
    question = ask(session, movable=True)
    asked = {each.meeting_id: (key, each) for key, each in question.meetings.items() if each.meeting_id is not None}
    assert {meeting: each.fixed for meeting, (_key, each) in asked.items()} == {moves: False, stays: True}
    key = asked[moves][0]
    (meeting,) = [each for each in question.request.meetings if each.id == key]
    assert (meeting.locked, meeting.present) == (None, Slot(date(2027, 2, 9), time(10)))
    named = ask(session, movable=[stays], missing=False)
    assert len(of(named, KREDS)) == 2
    assert {each.meeting_id for each in named.meetings.values() if not each.fixed} == {stays}


def test_only_the_boards_that_are_named_are_asked_for(session: Session) -> None:
    question = ask(session, boards=[world.board(session, GREVE).id])
    assert {each.name for each in question.request.boards} == {GREVE}


# --- parts of it ----------------------------------------------------------------------------------------------------


def test_places_are_found_as_far_from_each_other_as_may_be() -> None:
    assert evenly(100, 4, []) == [12, 37, 62, 87]
    assert evenly(100, 1, [20]) == [73]
    assert evenly(100, 2, [0, 99]) == [33, 66]
    assert evenly(100, 1, [-10]) == [63]
    assert evenly(5, 9, []) == [0, 0, 1, 1, 2, 3, 3, 4, 4]


def test_ordinal_days_are_read_as_in_a_recurrence_rule() -> None:
    assert ordinal_days("2WE", YEAR)[:3] == (date(2027, 1, 13), date(2027, 2, 10), date(2027, 3, 10))
    assert ordinal_days("-1FR", YEAR)[0] == date(2027, 1, 29)
    assert len(ordinal_days("1MO,3MO", YEAR)) == 24
    assert ordinal_days("5TU", YEAR)[0] == date(2027, 3, 30)
    assert ordinal_days("hver anden", YEAR) == ()


def _rules(
    session: Session,
    board_id: int,
    rules: list[tuple[str | None, int, str]],
    begins: tuple[int, int] = (1, 1),
) -> None:
    requirement = Requirement(board_id=board_id, text="", on_demand=False, by_hand=True)
    session.add(requirement)
    session.flush()
    for position, (kind, minimum, period) in enumerate(rules):
        session.add(
            QuotaRule(
                requirement_id=requirement.id,
                position=position,
                kind=kind,
                minimum=minimum,
                period=period,
                year_start_month=begins[0],
                year_start_day=begins[1],
            )
        )
    session.flush()


def test_the_least_distance_leaves_room_for_all_meetings_of_what_is_left(session: Session) -> None:
    question = ask(session, date(2027, 12, 1))
    days = [day for day in question.request.days if day > date(2027, 12, 1)]
    gaps = [each.min_gap_days for each in of(question, KREDS)]
    assert sum(gaps) < len(days)
    assert timedelta(0) < timedelta(gaps[-1])
