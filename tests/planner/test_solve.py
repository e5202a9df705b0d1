"""The search: what it answers, that it reckons as the reference does, that it is the same each time."""

from dataclasses import replace
from datetime import date, time, timedelta
from random import Random

import pytest
from hypothesis import given, settings

from fora_desktop.domain import plan_cost
from fora_desktop.domain.plan import (
    PartMember,
    Plan,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    PlanWeights,
    Progress,
    RequestIsWrong,
    Slot,
    Taken,
    Travel,
)
from fora_desktop.planner import greedy
from fora_desktop.planner.compiled import Compiled, shifts
from fora_desktop.planner.ejection import Ejection
from fora_desktop.planner.solve import instant, solve
from tests.planner import judge, small
from tests.planner.problems import district

MONDAY = date(2027, 3, 1)
WEEK = tuple(MONDAY + timedelta(days=number) for number in range(5))


@pytest.fixture(scope="module")
def year() -> PlanRequest:
    """A whole year of a district, 1,050 meetings."""
    return district(1)


@pytest.fixture(scope="module")
def first_plan(year: PlanRequest) -> Plan:
    return instant(year)


def one_week(*meetings: PlanMeeting, **known: object) -> PlanRequest:
    usual: dict[str, object] = {
        "year": 2027,
        "days": WEEK,
        "people": (PlanPerson(1), PlanPerson(2)),
        "boards": (PlanBoard(1, (1,), 60), PlanBoard(2, (1, 2), 60)),
        "meetings": meetings,
        "slot_minutes": 60,
        "slots_per_day": 4,
    }
    return PlanRequest(**{**usual, **known})  # type: ignore[arg-type]  # the tests hand in what fits


def everything_dear(request: PlanRequest, seed: int = 3) -> PlanRequest:
    """The same district with places, journeys, wishes of every kind, and costs that meetings have together."""
    chance = Random(seed)
    middle = request.days[len(request.days) // 2]

    def board(each: PlanBoard) -> PlanBoard:
        *others, last = each.members
        newcomer = chance.choice([person.id for person in request.people if person.id not in each.members])
        changes = chance.random() < 0.3
        return replace(
            each,
            members=tuple(others) if changes else each.members,
            part_members=(PartMember(last, None, middle), PartMember(newcomer, middle + timedelta(days=1), None))
            if changes
            else (),
            place=chance.choice(("", "Køge", "Greve", "Stevns")),
            room=chance.choice(("", "", "Salen")),
            strength=chance.choice((1, 2, 4)),
            preferred_start=chance.choice((None, time(9), time(13))),
        )

    return replace(
        request,
        boards=tuple(map(board, request.boards)),
        weights=PlanWeights(other_start=1, travel_day=2, busy_week=5, unplaced=20_000),
        travel=(Travel("Køge", "Greve", 45), Travel("Stevns", "Greve", 70), Travel("", "Stevns", 50)),
        most_a_week=3,
    )


def locked_but(request: PlanRequest, plan: Plan, free: set[int]) -> PlanRequest:
    slots = plan.slots()
    meetings = (each if each.id in free else replace(each, locked=slots[each.id]) for each in request.meetings)
    return replace(request, meetings=tuple(meetings))


# --- at once --------------------------------------------------------------------------------------------------------


def test_a_whole_year_has_a_plan_at_once(year: PlanRequest, first_plan: Plan) -> None:
    assert first_plan.unplaced == ()
    assert judge.broken(year, first_plan.slots()) == []
    assert first_plan.cost == plan_cost.cost(year, first_plan.slots()).total
    assert 0 < first_plan.bound <= first_plan.cost <= 1.2 * 2486  # the least that is possible, by the day model
    assert first_plan.stopped_by == "instant"


def test_what_is_not_locked_finds_its_place_again_at_once(year: PlanRequest, first_plan: Plan) -> None:
    free = set(Random(5).sample([each.id for each in year.meetings], 20))
    plan, slots = instant(locked_but(year, first_plan, free)), first_plan.slots()
    assert plan.unplaced == ()
    assert plan.cost <= first_plan.cost
    assert {number for number, slot in plan.slots().items() if slot != slots[number]} <= free


def test_someone_who_is_away_is_planned_around_and_nobody_else_is_moved(year: PlanRequest, first_plan: Plan) -> None:
    slots, gone = first_plan.slots(), set(year.days[60:70])
    members = {board.id: board.members for board in year.boards}
    hit = {each.id for each in year.meetings if 0 in members[each.board] and slots[each.id].day in gone}
    away = (replace(each, absent=each.absent | gone) if each.id == 0 else each for each in year.people)
    asked = locked_but(replace(year, people=tuple(away)), first_plan, hit)
    plan = instant(asked)
    assert judge.broken(asked, plan.slots()) == []
    assert len(plan.unplaced) < len(hit)  # a weekly one may have lost its whole window
    assert all(slots[number] == slot for number, slot in plan.slots().items() if number not in hit)


# --- bettered -------------------------------------------------------------------------------------------------------


def test_the_running_cost_is_that_of_the_reference(year: PlanRequest) -> None:
    asked = everything_dear(district(2, boards=60, people=40, chiefs=8, rooms=2))
    question = Compiled(asked)
    table = greedy.locked(question)
    meetings = greedy.movable(table)
    greedy.fill(table, greedy.hardest_first(table, meetings))
    ejection = Ejection(table, meetings, 1)
    for _round in range(4):
        ejection.anneal(400, 20.0, 10.0, lambda: True)  # hot: all sorts of moves are kept
        slots = {
            each.id: question.slot(day, start)
            for each, day, start in zip(asked.meetings, table.day, table.start, strict=True)
            if day >= 0
        }
        missing = len(asked.meetings) - len(slots)
        assert judge.broken(asked, slots) == []
        assert table.cost - missing * (question.missing - 20_000) == plan_cost.cost(asked, slots).total


def test_a_search_goes_from_good_to_better_and_the_same_way_each_time() -> None:
    asked = district(3, boards=26, people=20, chiefs=4, rooms=2)
    told: list[Progress] = []
    plan = solve(asked, seconds=300, seed=7, told=told.append)
    again = solve(asked, seconds=300, seed=7)
    assert again.placements == plan.placements
    assert (plan.stopped_by, plan.unplaced) == ("finished", ())
    assert judge.broken(asked, plan.slots()) == []
    assert told[0].phase == "instant"
    assert told[0].plan is not None
    costs = [(each.meetings - each.placed, each.cost) for each in told]
    assert costs == sorted(costs, reverse=True)
    assert [each.bound for each in told] == sorted(each.bound for each in told)
    assert told[-1].cost == plan.cost
    assert all(each.plan.cost == each.cost for each in told if each.plan is not None)


def test_a_board_with_no_day_to_spare_has_all_its_meetings_shifted_together() -> None:
    """Every third of 28 days: the first way of ten meetings, each some days from its target, is the only one."""
    days = tuple(MONDAY + timedelta(days=number) for number in range(28))
    meetings = [PlanMeeting(each, 1, each, days[min(27, each * 3 - 1)], min_gap_days=3) for each in range(1, 11)]
    plan = instant(one_week(*meetings, days=days))
    assert [days.index(each.day) for each in plan.placements] == list(range(0, 28, 3))


def test_what_is_cheaper_left_out_is_left_out() -> None:
    """So a question's own weights say, where the day with room for it is farther away than that."""
    hour = Slot(MONDAY, time(8))
    asked = one_week(PlanMeeting(1, 1, 1, MONDAY, locked=hour), PlanMeeting(2, 2, 1, MONDAY), slots_per_day=1, rooms=1)
    near, far = PlanWeights(unplaced=50, day_from_target=7), PlanWeights(unplaced=5, day_from_target=7)
    assert [(plan.cost, plan.proven) for plan in (solve(replace(asked, weights=each)) for each in (near, far))] == [
        (7, True),
        (5, True),
    ]
    left_out = solve(replace(asked, weights=far)).unplaced
    assert [each.reason for each in left_out] == [
        "Tir. 2. marts kl. 8.00 er ledig, men koster mere end et møde uden tid. Vælg den tid, eller spring mødet over."
    ]


def test_a_plan_to_begin_with_is_never_made_worse(year: PlanRequest, first_plan: Plan) -> None:
    asked = district(4, boards=15, people=16, chiefs=3, rooms=2)
    best = solve(asked, seconds=300)
    assert solve(asked, seconds=300, seed=5, start=best).placements == best.placements
    stopped = solve(year, start=first_plan, going=lambda: False)
    assert (stopped.cost, stopped.stopped_by) == (first_plan.cost, "stopped")


def test_stopped_after_a_few_looks_it_answers_with_the_best_so_far(year: PlanRequest, first_plan: Plan) -> None:
    looks = iter([True] * 3)
    plan = solve(year, going=lambda: next(looks, False))
    assert plan.stopped_by == "stopped"
    assert plan.cost <= first_plan.cost
    assert judge.broken(year, plan.slots()) == []


@settings(max_examples=25)
@given(small.requests())
def test_any_small_question_is_answered_within_the_rules_and_searching_makes_it_no_worse(asked: PlanRequest) -> None:
    first = instant(asked)
    plan = solve(asked, seconds=5)
    for each in (first, plan):
        assert judge.broken(asked, each.slots()) == []
        assert each.cost == plan_cost.cost(asked, each.slots()).total
        assert each.bound <= each.cost
    assert plan.cost <= first.cost
    assert plan.proven or plan.stopped_by == "time"  # some wishes that couple meetings have ways too many to try all


# --- what cannot be -------------------------------------------------------------------------------------------------


def test_of_two_locks_that_contradict_each_other_the_first_stays() -> None:
    both = Slot(MONDAY, time(9))
    asked = one_week(PlanMeeting(1, 1, 1, MONDAY, locked=both), PlanMeeting(2, 2, 1, MONDAY, locked=both))
    plan = solve(asked)
    assert plan.slots() == {1: both}
    assert [each.meeting for each in plan.unplaced] == [2]
    assert all(each.reason for each in plan.unplaced)


@pytest.mark.parametrize(
    "known",
    [
        {"days": ()},
        {"people": (PlanPerson(1, absent=frozenset(WEEK)), PlanPerson(2))},
        {"most_a_day": 0},
        {"boards": (PlanBoard(1, (1,), 300), PlanBoard(2, (1, 2), 60, needs_room=True))},
        {"slots_per_day": 0},
    ],
)
def test_what_can_never_be_is_left_out_with_a_reason(known: dict[str, object]) -> None:
    plan = solve(one_week(PlanMeeting(1, 1, 1, MONDAY), PlanMeeting(2, 2, 1, MONDAY), **known))
    assert len(plan.unplaced) == 2
    assert all(each.reason for each in plan.unplaced)
    assert (plan.cost, plan.stopped_by) == (2000, "finished")


def test_nothing_asked_is_answered_with_nothing() -> None:
    plan = solve(one_week())
    assert (plan.placements, plan.unplaced, plan.cost, plan.proven) == ((), (), 0, True)


@pytest.mark.parametrize(
    "known",
    [
        {"boards": (PlanBoard(1, (1, 9), 60),)},
        {"boards": (PlanBoard(1, (1,), 0),)},
        {"boards": (PlanBoard(1, (1,), 60), PlanBoard(1, (1,), 60))},
        {"people": (PlanPerson(1), PlanPerson(1))},
        {"days": (MONDAY, MONDAY)},
        {"boards": ()},
        {"slot_minutes": 0},
        {"weights": PlanWeights(other_weekday=-1)},
        {"meetings": (PlanMeeting(1, 1, 1, MONDAY), PlanMeeting(1, 1, 2, MONDAY))},
    ],
)
def test_a_question_that_contradicts_itself_is_refused_in_one_sentence(known: dict[str, object]) -> None:
    asked = replace(one_week(PlanMeeting(1, 1, 1, MONDAY)), **known)  # type: ignore[arg-type]  # what fits
    with pytest.raises(RequestIsWrong, match=r"^[^.]*[.]$"):
        instant(asked)


# --- hours as bits --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cells", range(1, 20))
def test_a_bit_is_spread_over_so_many_cells(cells: int) -> None:
    spread = 1
    for by in shifts(cells):
        spread |= spread << by
    assert spread == (1 << cells) - 1


def test_what_somebody_has_outside_the_question_is_told_to_the_minute() -> None:
    """45 minutes from 9:15 with a quarter of an hour on the way: 9:00 and 10:00 are too near, 10:15 is not."""
    person = PlanPerson(1, taken=(Taken(MONDAY, time(9, 15), time(10), place="Køge"),))
    known = {"people": (person,), "slot_minutes": 15, "slots_per_day": 12, "travel_minutes": 15, "days": (MONDAY,)}
    board = PlanBoard(1, (1,), 30, preferred_start=time(9, 30))
    asked = one_week(PlanMeeting(1, 1, 1, MONDAY), **known, boards=(board,), weights=PlanWeights(other_start=1))
    question = Compiled(asked)
    free = greedy.locked(question).allowed[0]
    starts = [question.slot(0, bit).start for bit in range(question.width) if free >> bit & 1]
    assert starts == [time(8), time(8, 15), time(8, 30), time(10, 15), time(10, 30)]
