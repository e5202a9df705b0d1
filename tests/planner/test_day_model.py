"""The bound is never above a plan that exists, and the day model's own plans keep every rule."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import assume, given, settings

from fora_desktop.domain.plan import PlanBoard, PlanMeeting, PlanPerson, PlanRequest, PlanWeights, Slot
from fora_desktop.domain.plan_cost import cost
from fora_desktop.planner import day_model
from fora_desktop.planner.around import Around
from fora_desktop.planner.starts import Starts, bits
from tests.planner.judge import broken
from tests.planner.problems import district
from tests.planner.small import requests


def every_plan(request: PlanRequest) -> Iterator[dict[int, Slot]]:
    """All plans that keep every rule, one by one: each meeting at each start or without one."""
    starts = Starts(request)

    def go(meeting: int, slots: dict[int, Slot]) -> Iterator[dict[int, Slot]]:
        if meeting == len(request.meetings):
            yield dict(slots)
            return
        yield from go(meeting + 1, slots)
        number = request.meetings[meeting].id
        for day in range(len(request.days)):
            for slot in bits(starts.mask(meeting, day)):
                slots[number] = starts.slot(day, slot)
                if not broken(request, slots):
                    yield from go(meeting + 1, slots)
                del slots[number]

    return go(0, {})


def without_shared_costs(request: PlanRequest) -> PlanRequest:
    return replace(request, weights=replace(request.weights, travel_day=0, busy_week=0))


@settings(max_examples=40, deadline=None)
@given(requests(most_meetings=3, most_days=4, most_slots=4))
def test_no_plan_costs_less_than_the_bound(request_: PlanRequest) -> None:
    cheapest = min(cost(request_, slots).total for slots in every_plan(request_))
    answer = day_model.solve(request_, seconds=20)
    assert answer.bound <= cheapest
    assert day_model.quick_bound(request_) <= answer.bound
    assert answer.slots is not None
    assert broken(request_, answer.slots) == []
    plain = without_shared_costs(request_)
    assert cost(plain, answer.slots).total == answer.cost >= answer.bound
    assert answer.optimal
