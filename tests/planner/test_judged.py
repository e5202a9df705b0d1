"""Whatever the question, no answer breaks a hard rule; told by judges that share nothing with the planner."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings

from fora_desktop.domain.plan import (
    Order,
    PartMember,
    Plan,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    PlanWeights,
    Slot,
    Taken,
    Travel,
)
from fora_desktop.domain.plan_file import plan_json, request_json
from fora_desktop.planner.process import Solver
from fora_desktop.planner.solve import instant, solve
from tests.planner import judge, small
from tests.planner.problems import district, rich, usable_days

MONDAY, TUESDAY, SUNDAY = date(2027, 3, 1), date(2027, 3, 2), date(2027, 3, 7)
WEEK = tuple(MONDAY + timedelta(days=number) for number in range(5))


def asked(*meetings: PlanMeeting, **known: object) -> PlanRequest:
    """One board of persons 1 and 2 that meets an hour, in a week of four starts a day."""
    usual: dict[str, object] = {
        "year": 2027,
        "days": WEEK,
        "people": (PlanPerson(1, name="Nanna Frost"), PlanPerson(2)),
        "boards": (PlanBoard(1, (1, 2), 60, name="Kredsrådet"),),
        "meetings": meetings,
        "slot_minutes": 60,
        "slots_per_day": 4,
    }
    return PlanRequest(**{**usual, **known})  # type: ignore[arg-type]  # the tests hand in what fits


def judged(request: PlanRequest, plan: Plan) -> None:
    """All that holds of any answer to any question."""
    slots = plan.slots()
    assert judge.broken(request, slots) == []
    answered = [each.meeting for each in plan.placements] + [each.meeting for each in plan.unplaced]
    assert sorted(answered) == sorted(meeting.id for meeting in request.meetings)
    assert plan.cost == judge.cost(request, slots)
    assert 0 <= plan.bound <= plan.cost
    assert not plan.proven or plan.bound == plan.cost
    for each in plan.unplaced:
        assert each.reason.strip().endswith("."), each
    kept = judge.locks(request)
    assert {meeting.id: slots.get(meeting.id) for meeting in request.meetings if meeting.locked is not None} == kept
    hard, _cost = judge.of_file(json.loads(json.dumps(request_json(request))), json.loads(json.dumps(plan_json(plan))))
    assert hard == {}


def left(plan: Plan) -> list[int]:
    return [each.meeting for each in plan.unplaced]


# --- any question ---------------------------------------------------------------------------------------------------


@settings(max_examples=30, deadline=None)
@given(small.requests())
def test_no_instant_plan_breaks_a_hard_rule(request: PlanRequest) -> None:
    judged(request, instant(request))


@settings(max_examples=12, deadline=None)
@given(small.requests())
def test_no_plan_that_was_searched_for_breaks_a_hard_rule(request: PlanRequest) -> None:
    first = instant(request)
    plan = solve(request, seconds=0.2)
    judged(request, plan)
    assert len(plan.unplaced) <= len(first.unplaced)
    again = solve(request, seconds=0.2, start=plan)
    judged(request, again)
    assert (len(again.unplaced), again.cost) <= (len(plan.unplaced), plan.cost)


@settings(max_examples=12, deadline=None)
@given(small.requests(most_meetings=3, most_days=3, most_slots=2))
def test_the_bound_is_never_above_the_best_of_all_plans(request: PlanRequest) -> None:
    plan = solve(request, seconds=20)
    judged(request, plan)
    best = min(judge.cost(request, slots) for slots in every_plan(request))
    assert plan.bound <= best == plan.cost
    assert (plan.proven, plan.stopped_by) == (True, "finished")


def every_plan(request: PlanRequest) -> Iterator[dict[int, Slot]]:
    """All that break nothing, and in which what is locked stays where it can."""
    locked = judge.locks(request)
    first = request.day_start.hour * 60 + request.day_start.minute
    starts = [first + request.slot_minutes * number for number in range(request.slots_per_day)]
    slots = [Slot(day, time(at // 60, at % 60)) for day in request.days for at in starts]
    choices = [[locked[each.id]] if each.id in locked else [None, *slots] for each in request.meetings]
    for chosen in product(*choices):
        plan = {meeting.id: slot for meeting, slot in zip(request.meetings, chosen, strict=True) if slot is not None}
        if not judge.broken(request, plan):
            yield plan


# --- questions of the real kind -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small_district() -> PlanRequest:
    return district(5, boards=40, people=28, chiefs=7, rooms=2, orders=4)


def test_a_districts_year_is_planned_whole_and_costs_what_the_format_says(small_district: PlanRequest) -> None:
    plan = solve(small_district, seconds=0.7)
    judged(small_district, plan)
    assert left(plan) == []
    assert judge.of_file(request_json(small_district), plan_json(plan)) == ({}, plan.cost)
    first = instant(small_district)
    judged(small_district, first)
    assert plan.cost <= first.cost
    assert first.stopped_by == "instant"


def test_a_year_with_everything_in_it_keeps_every_rule_and_its_locks() -> None:
    plain = rich(4, boards=40, people=28, chiefs=7, rooms=2, orders=4)
    chance = Random(4)

    def locked(meeting: PlanMeeting) -> PlanMeeting:
        """Near its target at any hour, as somebody who does not look at the others would."""
        day = plain.days[min(len(plain.days) - 1, plain.days.index(meeting.target) + chance.randint(0, 9))]
        return replace(meeting, locked=Slot(day, time(chance.randint(8, 13)))) if meeting.id % 6 == 0 else meeting

    request = replace(plain, meetings=tuple(map(locked, plain.meetings)))
    judged(request, instant(request))
    plan = Solver(request, seconds=0.8).run()
    judged(request, plan)
    assert 0 < len(plan.unplaced) < len(request.meetings) // 6


def test_what_is_locked_stays_and_the_rest_is_planned_around_it(small_district: PlanRequest) -> None:
    slots = instant(small_district).slots()
    free = set(sorted(slots)[:20])
    locked = tuple(
        meeting if meeting.id in free else replace(meeting, locked=slots.get(meeting.id))
        for meeting in small_district.meetings
    )
    request = replace(small_district, meetings=locked)
    plan = solve(request, seconds=0.5)
    judged(request, plan)
    assert all(plan.slots()[number] == slot for number, slot in slots.items() if number not in free)
    assert left(plan) == []


def test_a_search_that_is_not_to_go_on_answers_with_what_it_has(small_district: PlanRequest) -> None:
    plan = solve(small_district, seconds=60, going=lambda: False)
    judged(small_district, plan)
    assert plan.stopped_by == "stopped"
    assert plan.placements


# --- questions that no plan answers ---------------------------------------------------------------------------------


def test_a_chief_who_is_away_for_half_a_year_leaves_meetings_without_a_time_and_says_who_it_is() -> None:
    days = usable_days()
    away = frozenset(days[: len(days) // 2])
    people = (PlanPerson(1, away, name="Nanna Frost"), PlanPerson(2))
    boards = (PlanBoard(1, (1, 2), 60, name="Kredsrådet"), PlanBoard(2, (2,), 60, name="Lokalrådet"))
    targets = [days[number * 20 + 5] for number in range(11)]
    meetings = [
        PlanMeeting(number, 1, number, target, latest=target + timedelta(days=14), earliest=target)
        for number, target in enumerate(targets, 1)
    ]
    request = asked(*meetings, PlanMeeting(50, 2, 1, days[3]), days=days, people=people, boards=boards)
    plan = solve(request, seconds=0.5)
    judged(request, plan)
    assert left(plan) == [
        number for number, meeting in enumerate(meetings, 1) if (meeting.latest or days[0]) < max(away)
    ]
    assert all("Nanna Frost" in each.reason for each in plan.unplaced)


def test_one_room_holds_one_meeting_at_a_time_and_the_others_are_left_out() -> None:
    boards = tuple(PlanBoard(number, (), 240, needs_room=True) for number in range(8))
    request = asked(*(PlanMeeting(number, number, 1, MONDAY) for number in range(8)), boards=boards, rooms=1)
    plan = solve(request, seconds=0.5)
    judged(request, plan)
    assert len(plan.unplaced) == 3
    none = replace(request, rooms=0)
    assert len(solve(none, seconds=0.2).unplaced) == 8


def test_of_two_locks_that_cannot_both_stand_the_first_does() -> None:
    lock = Slot(TUESDAY, time(9))
    request = asked(PlanMeeting(7, 1, 1, MONDAY, locked=lock), PlanMeeting(8, 1, 2, MONDAY, 2, locked=lock))
    for plan in (instant(request), solve(request, seconds=0.2)):
        judged(request, plan)
        assert plan.slots() == {7: lock}
        assert left(plan) == [8]


@pytest.mark.parametrize(
    "lock",
    [Slot(SUNDAY, time(9)), Slot(TUESDAY, time(9, 10)), Slot(TUESDAY, time(11, 30)), Slot(TUESDAY, time(7))],
)
def test_a_lock_outside_the_days_or_their_hours_leaves_the_meeting_without_a_time(lock: Slot) -> None:
    request = asked(PlanMeeting(7, 1, 1, MONDAY, locked=lock), PlanMeeting(8, 1, 2, MONDAY))
    plan = solve(request, seconds=0.2)
    judged(request, plan)
    assert left(plan) == [7]


def test_an_empty_year_and_a_year_without_people_have_their_answers() -> None:
    nothing = PlanRequest(2027, (), (), (), ())
    assert solve(nothing, seconds=0.2).cost == 0
    no_days = asked(PlanMeeting(1, 1, 1, MONDAY), days=())
    plan = solve(no_days, seconds=0.2)
    judged(no_days, plan)
    assert left(plan) == [1]
    nobody = asked(PlanMeeting(1, 1, 1, MONDAY), people=(), boards=(PlanBoard(1, (), 60),))
    plan = solve(nobody, seconds=0.2)
    judged(nobody, plan)
    assert plan.slots()[1].day == MONDAY


def test_an_order_in_a_circle_leaves_one_of_them_out() -> None:
    boards = tuple(PlanBoard(number, (), 60) for number in (1, 2))
    one = PlanMeeting(1, 1, 1, MONDAY, after=(Order(2, 1, None),))
    other = PlanMeeting(2, 2, 1, MONDAY, after=(Order(1, 1, None),))
    request = asked(one, other, boards=boards)
    plan = solve(request, seconds=0.2)
    judged(request, plan)
    assert len(plan.unplaced) == 1


def test_a_meeting_longer_than_the_day_and_one_a_day_too_many_are_left_out() -> None:
    request = asked(PlanMeeting(1, 1, 1, MONDAY), boards=(PlanBoard(1, (1,), 300),))
    assert left(solve(request, seconds=0.2)) == [1]
    one_a_day = asked(
        *(PlanMeeting(number, number, 1, MONDAY) for number in range(6)),
        boards=tuple(PlanBoard(number, (1,), 60) for number in range(6)),
        people=(PlanPerson(1, most_a_day=1),),
    )
    plan = solve(one_a_day, seconds=0.2)
    judged(one_a_day, plan)
    assert len(plan.unplaced) == 1


# --- the judge itself -----------------------------------------------------------------------------------------------


def test_the_judge_finds_every_breach() -> None:
    """One that finds nothing would let every plan pass."""
    nine, ten = Slot(MONDAY, time(9)), Slot(MONDAY, time(10))
    boards = (PlanBoard(1, (1,), 60, place="Køge"), PlanBoard(2, (), 60, part_members=(PartMember(1, last=TUESDAY),)))
    two = PlanMeeting(1, 1, 1, MONDAY), PlanMeeting(2, 2, 1, MONDAY)
    request = asked(*two, boards=boards, travel_minutes=0)

    def found(changed: PlanRequest, **slots: Slot) -> list[str]:
        return judge.broken(changed, {int(name[1:]): slot for name, slot in slots.items()})

    def person(**known: object) -> PlanRequest:
        return replace(request, people=(PlanPerson(1, **known),))  # type: ignore[arg-type]

    assert found(request, m1=nine, m2=ten) == []
    assert found(request, m1=nine, m2=nine)
    assert found(request, m1=nine, m2=Slot(TUESDAY, time(9))) == []
    assert found(replace(request, travel=(Travel("", "Køge", 30),)), m1=nine, m2=ten)
    assert found(replace(request, travel_minutes=30), m1=nine, m2=ten)
    assert found(replace(request, most_a_day=1), m1=nine, m2=ten)
    assert found(person(most_a_day=1), m1=nine, m2=ten)
    assert found(person(absent=frozenset({MONDAY})), m2=nine)
    assert found(person(taken=(Taken(MONDAY, time(9, 30), time(10)),)), m1=nine)
    assert found(person(taken=(Taken(MONDAY, time(10), time(11)),)), m1=nine) == []
    assert found(replace(person(taken=(Taken(MONDAY, time(10), time(11), ""),)), travel_minutes=5), m1=nine)
    assert found(request, m1=Slot(MONDAY, time(9, 30)))
    assert found(request, m1=Slot(MONDAY, time(12)))
    assert found(request, m1=Slot(SUNDAY, time(9)))
    locked = replace(two[0], locked=ten)
    assert found(replace(request, meetings=(locked, two[1])), m1=nine)
    assert found(replace(request, meetings=(replace(two[0], latest=MONDAY), two[1])), m1=Slot(TUESDAY, time(9)))
    after = replace(two[0], after=(Order(2, 1, 2),))
    assert found(replace(request, meetings=(after, two[1])), m1=nine, m2=ten)
    same = tuple(PlanMeeting(number, 1, number, MONDAY, 3) for number in (1, 2))
    assert found(replace(request, meetings=same), m1=nine, m2=Slot(WEEK[2], time(9)))
    rooms = tuple(replace(board, needs_room=True) for board in boards)
    assert found(replace(request, boards=rooms, rooms=1, people=()), m1=nine, m2=nine)
    named = tuple(replace(board, room="Sal 1") for board in boards)
    assert found(replace(request, boards=named, people=()), m1=nine, m2=nine)
    away = (replace(boards[0], forbidden_days=frozenset({MONDAY})), boards[1])
    assert found(replace(request, boards=away), m1=nine)


def test_costs_are_the_judges() -> None:
    request = asked(
        PlanMeeting(1, 1, 1, MONDAY, present=Slot(MONDAY, time(9))),
        boards=(PlanBoard(1, (1, 2), 60, frozenset({0}), "am", place="Køge", strength=2),),
        weights=PlanWeights(moved=7, travel_day=100),
    )
    assert judge.cost(request, {1: Slot(TUESDAY, time(10))}) == 2 * (1 + 4 + 2) + 7 + 200
