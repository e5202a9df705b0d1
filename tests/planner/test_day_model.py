"""The bound is never above a plan that exists, and the day model's own plans keep every rule."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given, settings

from fora_desktop.domain.plan import PlanRequest, Slot
from fora_desktop.domain.plan_cost import cost
from fora_desktop.planner import day_model
from fora_desktop.planner.starts import Starts, bits
from tests.planner.judge import broken
from tests.planner.problems import district
from tests.planner.small import requests


def locks_that_stand(request: PlanRequest) -> dict[int, Slot]:
    """Of those that exclude each other the first of the question."""
    slots: dict[int, Slot] = {}
    for each in request.meetings:
        if each.locked is not None and not broken(request, {**slots, each.id: each.locked}):
            slots[each.id] = each.locked
    return slots


def every_plan(request: PlanRequest) -> Iterator[dict[int, Slot]]:
    """All plans that keep every rule: each meeting at each start or without one; locks that can stand do."""
    starts = Starts(request)
    unlocked = [each for each in range(len(request.meetings)) if request.meetings[each].locked is None]

    def go(left: list[int], slots: dict[int, Slot]) -> Iterator[dict[int, Slot]]:
        if not left:
            yield dict(slots)
            return
        yield from go(left[1:], slots)
        number = request.meetings[left[0]].id
        for day in range(len(request.days)):
            for slot in bits(starts.mask(left[0], day)):
                slots[number] = starts.slot(day, slot)
                if not broken(request, slots):
                    yield from go(left[1:], slots)
                del slots[number]

    return go(unlocked, locks_that_stand(request))


@settings(max_examples=30, deadline=None)
@given(requests(most_meetings=3, most_days=4, most_slots=4))
def test_no_plan_costs_less_than_the_bound(request_: PlanRequest) -> None:
    cheapest = min(cost(request_, slots).total for slots in every_plan(request_))
    answer = day_model.solve(request_, seconds=20)
    assert answer.bound <= cheapest
    assert answer.slots is not None
    assert broken(request_, answer.slots) == []
    assert cost(request_, answer.slots).total == answer.cost >= answer.bound
    assert answer.optimal


@pytest.mark.parametrize("change", ["none", "wishes", "orders", "locks", "one room"])
def test_a_district_gets_a_whole_plan_and_a_bound_below_it(change: str) -> None:
    request = district(7, boards=18, people=12, chiefs=4, rooms=2, orders=6 if change == "orders" else 0)
    if change == "wishes":
        request = replace(
            request,
            boards=tuple(
                replace(each, preferred_start=time(9 + each.id % 3), strength=1 + each.id % 2)
                for each in request.boards
            ),
            weights=replace(request.weights, other_start=2),
        )
    if change == "one room":
        request = replace(request, rooms=1)
    first = day_model.solve(request, seconds=20)
    assert first.slots is not None
    if change == "locks":
        locked = {each for each in first.slots if each % 3 == 0}
        meetings = (
            replace(each, locked=first.slots[each.id] if each.id in locked else None) for each in request.meetings
        )
        request = replace(request, meetings=tuple(meetings), weights=replace(request.weights, other_half_day=5))
        first = day_model.solve(request, seconds=20)
        assert first.slots is not None
        assert all(first.slots[each.id] == each.locked for each in request.meetings if each.locked)
    slots = first.slots or {}
    assert broken(request, slots) == []
    assert first.bound <= first.cost == cost(request, slots).total
    assert day_model.solve(request, seconds=20) == first


def test_a_plan_that_is_known_is_a_hint_and_what_comes_is_told_on_the_way() -> None:
    request = district(7, boards=24, people=14, chiefs=5, rooms=2)
    whole = day_model.solve(request, seconds=20)
    told: list[tuple[int, bool]] = []
    again = day_model.solve(
        request, seconds=20, hint=whole.slots, told=lambda bound, slots: told.append((bound, bool(slots)))
    )
    assert (again.bound, again.cost) == (whole.bound, whole.cost)
    assert [bound for bound, _plan in told] == sorted(bound for bound, _plan in told)
    assert any(plan for _bound, plan in told)


def test_who_says_stop_is_heard_and_who_fails_is_not_lost() -> None:
    request = district(7, boards=60, people=30, chiefs=8)
    stopped = day_model.solve(request, seconds=20, going=lambda: False)
    assert (stopped.bound, stopped.slots, stopped.optimal) == (0, None, False)
    asked: list[int] = []

    def fails() -> bool:
        asked.append(1)
        if len(asked) > 2:
            raise ZeroDivisionError
        return True

    with pytest.raises(ZeroDivisionError):
        day_model.solve(request, seconds=20, going=fails)


def test_a_question_without_days_or_without_meetings_has_an_answer() -> None:
    request = district(7, boards=5, people=6, chiefs=2)
    empty = day_model.solve(replace(request, meetings=()), seconds=5)
    assert (empty.bound, empty.slots, empty.optimal) == (0, {}, True)
    no_days = day_model.solve(replace(request, days=()), seconds=5)
    assert no_days.slots == {}
    assert no_days.bound == no_days.cost == request.weights.unplaced * len(request.meetings)
