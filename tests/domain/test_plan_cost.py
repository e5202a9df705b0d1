"""What a plan costs: the reference, held against a judge that shares nothing with it."""

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.plan import (
    Avoided,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    PlanWeights,
    Slot,
)
from fora_desktop.domain.plan_cost import Parts, cost
from tests.planner import judge, small

DAYS = tuple(date(2027, 3, day) for day in (1, 2, 3, 4, 5, 8, 9))
"""Monday to Friday, Monday and Tuesday: 1. to 9. March 2027."""
BOARD = PlanBoard(1, (1, 2), 60, frozenset({0, 1}), "am")
REQUEST = PlanRequest(
    year=2027,
    days=DAYS,
    people=(PlanPerson(1), PlanPerson(2)),
    boards=(BOARD,),
    meetings=(PlanMeeting(5, 1, 1, DAYS[1]), PlanMeeting(6, 1, 2, DAYS[5])),
)
MORNING, AFTERNOON = time(9), time(12)


def test_a_meeting_costs_its_distance_its_weekday_and_its_half_of_the_day() -> None:
    found = cost(REQUEST, {5: Slot(DAYS[3], AFTERNOON)})
    assert found.meetings[5] == Parts(target=2, weekday=4, half=2)
    assert found.meetings[6] == Parts(unplaced=1000)
    assert found.total == 1008
    assert cost(REQUEST, {5: Slot(DAYS[1], time(11, 30)), 6: Slot(DAYS[5], MORNING)}).total == 0


def test_a_target_that_is_no_usable_day_counts_from_the_next_one_or_from_the_last() -> None:
    saturday, far = DAYS[4] + timedelta(days=1), DAYS[6] + timedelta(days=30)
    for target, at in ((saturday, DAYS[5]), (far, DAYS[6]), (date(2027, 1, 1), DAYS[0])):
        moved = replace(REQUEST, meetings=(PlanMeeting(5, 1, 1, target),))
        assert cost(moved, {5: Slot(at, MORNING)}).meetings[5].target == 0


def test_our_additions_cost_what_they_say() -> None:
    avoided = (
        Avoided(DAYS[0], DAYS[2], "Vinterferie", "school"),
        Avoided(DAYS[1], DAYS[1], "Byråd", "council", time(13), time(16)),
        Avoided(DAYS[1], DAYS[1], "Udvalg", "council", time(8), time(9)),
    )
    board = replace(BOARD, strength=3, preferred_start=time(10), avoided=avoided, place="Køge")
    request = replace(
        REQUEST,
        boards=(board,),
        meetings=(replace(REQUEST.meetings[0], present=Slot(DAYS[1], time(10))), REQUEST.meetings[1]),
        weights=PlanWeights(other_start=5, school=30, council=7, moved=11, travel_day=100, busy_week=10_000),
        most_a_week=1,
    )
    found = cost(request, {5: Slot(DAYS[1], time(12, 30)), 6: Slot(DAYS[4], time(10))})
    assert found.meetings[5] == Parts(half=6, start=15, avoided=37, moved=11)
    assert found.meetings[6] == Parts(target=3, weekday=12)
    assert found.travel_days == 400
    assert found.busy_weeks == 20_000
    assert cost(request, {5: Slot(DAYS[1], time(10)), 6: Slot(DAYS[5], time(10))}).busy_weeks == 0


@settings(max_examples=30, deadline=None)
@given(small.requests(), st.data())
def test_it_is_what_the_judge_says(request: PlanRequest, data: st.DataObject) -> None:
    slots = {}
    for meeting in request.meetings if request.days else ():
        if data.draw(st.booleans()):
            hour = data.draw(st.integers(8, 12))
            slots[meeting.id] = Slot(data.draw(st.sampled_from(request.days)), time(hour))
    assert cost(request, slots).total == judge.cost(request, slots)
