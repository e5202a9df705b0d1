"""What speaks against a start: the plain check, the bits of the fast one and the judge of the tests agree."""

from datetime import date, time

from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.plan import (
    Hours,
    Order,
    PartMember,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    Slot,
    Taken,
    Travel,
)
from fora_desktop.planner.around import Around
from fora_desktop.planner.occupancy import Obstacle, Occupancy
from fora_desktop.planner.starts import Starts
from tests.planner.judge import broken
from tests.planner.small import requests

MONDAY, TUESDAY, WEDNESDAY = date(2027, 3, 1), date(2027, 3, 2), date(2027, 3, 3)
EIGHT, NINE, TEN, NOON = time(8), time(9), time(10), time(12)


def a_plan(draw: st.DataObject, request: PlanRequest) -> dict[int, Slot]:
    """Some of the meetings, each where nothing speaks against it."""
    around = Around(Starts(request))
    for meeting in range(len(request.meetings)):
        places = [
            (day, slot)
            for day in around.window(meeting)
            for slot in range(request.slots_per_day)
            if around.mask(meeting, day) >> slot & 1
        ]
        wanted: bool = draw.draw(st.booleans())
        if places and wanted:
            around.add(meeting, draw.draw(st.sampled_from(places)))
    starts = around.starts
    return {request.meetings[each].id: starts.slot(*place) for each, place in around.places.items()}


@settings(max_examples=40, deadline=None)
@given(requests(), st.data())
def test_three_ways_to_ask_whether_a_meeting_may_lie_somewhere_give_one_answer(
    request_: PlanRequest, data: st.DataObject
) -> None:
    slots = a_plan(data, request_)
    assert broken(request_, slots) == []
    starts, plain = Starts(request_), Occupancy(request_, slots)
    for meeting, asked in enumerate(request_.meetings):
        others = {number: slot for number, slot in slots.items() if number != asked.id}
        places = {starts.index[number]: starts.place(slot) for number, slot in others.items()}
        fast = Around(starts, {each: place for each, place in places.items() if place is not None})
        window = fast.window(meeting)
        for day in range(len(request_.days)):
            mask = fast.mask(meeting, day) if day in window else 0
            for number in range(request_.slots_per_day):
                slot = starts.slot(day, number)
                free = plain.speaks_against(asked.id, slot) == []
                assert free == bool(mask >> number & 1)
                assert free == (broken(request_, {**others, asked.id: slot}) == [])


def request(
    *meetings: PlanMeeting, boards: tuple[PlanBoard, ...], people: tuple[PlanPerson, ...], **more: object
) -> PlanRequest:
    days = (MONDAY, TUESDAY, WEDNESDAY)
    return PlanRequest(year=2027, days=days, people=people, boards=boards, meetings=meetings, **more)  # type: ignore[arg-type]


def kinds(
    question: PlanRequest, slots: dict[int, Slot], meeting: int, slot: Slot
) -> list[tuple[str, int | None, int | None]]:
    return [(each.kind, each.person, each.other) for each in Occupancy(question, slots).speaks_against(meeting, slot)]


def test_every_rule_has_its_name() -> None:
    people = (
        PlanPerson(1, absent=frozenset({TUESDAY}), blocked=(Hours(0, EIGHT, NINE),)),
        PlanPerson(2, taken=(Taken(MONDAY, TEN, NOON), Taken(WEDNESDAY, TEN, NOON, "Køge")), most_a_day=1),
    )
    boards = (
        PlanBoard(1, (1,), 60, forbidden_days=frozenset({WEDNESDAY}), needs_room=True),
        PlanBoard(2, (2,), 60, place="Greve"),
        PlanBoard(3, (), 60, room="Byrådssalen", part_members=(PartMember(1, TUESDAY, TUESDAY),)),
        PlanBoard(4, (1,), 60, room="Byrådssalen"),
    )
    meetings = (
        PlanMeeting(1, 1, 1, MONDAY, earliest=TUESDAY),
        PlanMeeting(2, 2, 1, MONDAY, locked=Slot(TUESDAY, NINE)),
        PlanMeeting(3, 3, 1, MONDAY),
        PlanMeeting(4, 4, 1, MONDAY),
        PlanMeeting(5, 4, 2, MONDAY, min_gap_days=2, after=(Order(3, 1, 1),)),
    )
    question = request(*meetings, boards=boards, people=people, travel=(Travel("Greve", "Køge", 45),), most_a_day=9)
    assert kinds(question, {}, 1, Slot(MONDAY, EIGHT)) == [
        ("period", None, None),
        ("blocked", 1, None),
        ("rooms", None, None),
    ]
    assert kinds(question, {}, 1, Slot(TUESDAY, time(8, 15))) == [
        ("hours", None, None),
        ("absent", 1, None),
        ("rooms", None, None),
    ]
    assert ("forbidden", None, None) in kinds(question, {}, 1, Slot(WEDNESDAY, NINE))
    assert kinds(question, {}, 3, Slot(date(2027, 3, 4), NINE)) == [("day", None, None)]
    assert kinds(question, {}, 3, Slot(TUESDAY, NINE)) == [("absent", 1, None)]
    assert kinds(question, {}, 2, Slot(MONDAY, TEN)) == [("locked", None, None), ("taken", 2, None)]
    assert kinds(question, {}, 2, Slot(WEDNESDAY, time(8, 30))) == [
        ("locked", None, None),
        ("travel", 2, None),
        ("limit", 2, None),
    ]
    assert kinds(question, {3: Slot(MONDAY, NINE)}, 4, Slot(MONDAY, NINE)) == [("room", None, 3)]
    assert kinds(question, {3: Slot(MONDAY, NINE)}, 5, Slot(WEDNESDAY, NINE)) == [("order", None, 3)]
    assert kinds(question, {5: Slot(TUESDAY, NINE)}, 3, Slot(TUESDAY, TEN)) == [
        *(("absent", 1, None), ("travel", 1, 5), ("order", None, 5)),
    ]
    assert kinds(question, {4: Slot(MONDAY, NINE)}, 5, Slot(TUESDAY, NINE)) == [("absent", 1, None), ("gap", None, 4)]
    one = request(*meetings, boards=boards, people=people, most_a_day=1)
    assert kinds(one, {4: Slot(MONDAY, TEN)}, 5, Slot(MONDAY, NINE)) == [
        *(("travel", 1, 4), ("limit", 1, None), ("gap", None, 4)),
    ]
    assert kinds(one, {4: Slot(MONDAY, NINE)}, 5, Slot(MONDAY, NINE))[0] == ("meeting", 1, 4)


def test_a_meeting_is_not_in_its_own_way_and_goes_when_it_is_taken_out() -> None:
    board = PlanBoard(1, (1,), 60, needs_room=True)
    question = request(
        PlanMeeting(1, 1, 1, MONDAY), PlanMeeting(2, 1, 3, MONDAY), boards=(board,), people=(PlanPerson(1),), rooms=1
    )
    there = Occupancy(question, {1: Slot(MONDAY, NINE)})
    assert there.speaks_against(1, Slot(MONDAY, NINE)) == []
    assert there.speaks_against(2, Slot(MONDAY, NINE)) == [
        Obstacle("meeting", MONDAY, person=1, other=1),
        Obstacle("rooms", MONDAY),
    ]
    there.remove(1)
    assert there.speaks_against(2, Slot(MONDAY, NINE)) == []
