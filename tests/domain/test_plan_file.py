"""Questions and answers of the year plan as files."""

import json
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.json_values import document
from fora_desktop.domain.plan import (
    Placement,
    Plan,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    RequestIsWrong,
    Slot,
    Taken,
    Unplaced,
)
from fora_desktop.domain.plan_file import plan_json, read_plan, read_request, request_json, request_of
from tests.planner import small

MONDAY = date(2027, 3, 1)
PLAIN = PlanRequest(
    year=2027,
    days=(MONDAY, date(2027, 3, 2)),
    people=(PlanPerson(1), PlanPerson(2, absent=frozenset({MONDAY}))),
    boards=(PlanBoard(7, (1, 2), 60, preferred_half="am", needs_room=True),),
    meetings=(PlanMeeting(3, 7, 1, MONDAY, 10), PlanMeeting(4, 7, 2, MONDAY, 0, Slot(MONDAY, time(9, 30)))),
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("2027-13-01") | st.just(10**20),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=4), inside, max_size=4),
    max_leaves=12,
)


def refused(data: object) -> str:
    with pytest.raises(RequestIsWrong) as wrong:
        read_request(data)
    said = str(wrong.value)
    assert said.endswith(".")
    assert "\n" not in said
    said.encode()
    return said


def test_a_question_without_our_additions_has_the_keys_of_the_format_alone() -> None:
    assert request_json(PLAIN) == {
        "format": "fora-plan-problem/1",
        "year": 2027,
        "days": ["2027-03-01", "2027-03-02"],
        "day_start": "08:00",
        "slot_minutes": 30,
        "slots_per_day": 16,
        "rooms": 0,
        "max_meetings_per_person_per_day": 2,
        "travel_minutes": 30,
        "weights": {"day_from_target": 1, "other_weekday": 4, "other_half_day": 2, "unplaced": 1000},
        "people": [
            {"id": 1, "absent": [], "blocked": []},
            {"id": 2, "absent": ["2027-03-01"], "blocked": []},
        ],
        "boards": [
            {
                "id": 7,
                "members": [1, 2],
                "minutes": 60,
                "preferred_weekdays": [0, 1, 2, 3, 4],
                "preferred_half": "am",
                "needs_room": True,
            }
        ],
        "meetings": [
            {"id": 3, "board": 7, "number": 1, "target": "2027-03-01", "min_gap_days": 10, "locked": None},
            {
                "id": 4,
                "board": 7,
                "number": 2,
                "target": "2027-03-01",
                "min_gap_days": 0,
                "locked": {"day": "2027-03-01", "start": "09:30"},
            },
        ],
    }


@settings(max_examples=25, deadline=None)
@given(small.requests())
def test_every_question_comes_back_as_it_was_written(request: PlanRequest) -> None:
    assert read_request(json.loads(json.dumps(request_json(request)))) == request


def test_a_board_of_either_half_says_the_one_it_usually_begins_in_and_that_it_weighs_nothing() -> None:
    """The format knows two halves; who reads no more than that charges the few meetings in the other one."""
    for start, half in ((time(9), "am"), (time(13), "pm"), (None, "am")):
        board = replace(PLAIN.boards[0], preferred_half="", preferred_start=start)
        written = request_json(replace(PLAIN, boards=(board,)))
        assert (written["boards"][0]["preferred_half"], written["boards"][0]["any_half"]) == (half, True)
        assert read_request(written).boards == (board,)
    written["boards"][0] |= {"preferred_half": None, "any_half": False}
    assert read_request(written).boards[0].preferred_half == ""


def test_of_whom_nothing_is_known_travels_in_the_file() -> None:
    for known in ((), ((MONDAY, date(2027, 3, 2)),)):
        request = replace(PLAIN, people=(replace(PLAIN.people[0], known=known), PLAIN.people[1]))
        assert read_request(json.loads(json.dumps(request_json(request)))) == request
    steady = replace(PLAIN, boards=(replace(PLAIN.boards[0], usual_weekday=True),))
    assert read_request(request_json(steady)) == steady


def test_the_end_of_a_day_is_24_00() -> None:
    until_midnight = replace(PLAIN, people=(PlanPerson(1, taken=(Taken(MONDAY, time(20), time.max),)), PlanPerson(2)))
    written = request_json(until_midnight)
    assert written["people"][0]["taken"] == [{"day": "2027-03-01", "start": "20:00", "end": "24:00"}]
    assert read_request(written) == until_midnight


def test_an_answer_comes_back_as_it_was_written() -> None:
    plan = Plan((Placement(3, MONDAY, time(8)),), (Unplaced(4, "Der er intet lokale."),), 1000, 4, False, 1.5, "time")
    written = json.loads(json.dumps(plan_json(plan)))
    assert written["placements"] == [{"meeting": 3, "day": "2027-03-01", "start": "08:00"}]
    assert read_plan(written) == plan
    with pytest.raises(RequestIsWrong, match=r"^bound: -1 er ikke et helt tal"):
        read_plan({**written, "bound": -1})
    with pytest.raises(RequestIsWrong, match=r"^seconds: nan er ikke et tal"):
        read_plan({**written, "seconds": float("nan")})


@settings(max_examples=25, deadline=None)
@given(ANYTHING)
def test_whatever_is_no_question_is_refused_in_one_sentence(data: object) -> None:
    refused(data)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_anything_in_the_place_of_anything_is_a_question_or_one_sentence(data: st.DataObject) -> None:
    written = json.loads(json.dumps(request_json(data.draw(small.requests(most_meetings=3), label="question"))))
    at: Any = written
    while True:
        keys = sorted(at) if isinstance(at, dict) else range(len(at))
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        if isinstance(at[key], dict | list) and data.draw(st.booleans()):
            at = at[key]
            continue
        at[key] = data.draw(ANYTHING)
        break
    try:
        read = read_request(written)
    except RequestIsWrong:
        refused(written)
    else:
        assert read_request(request_json(read)) == read


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (["meetings", 1, "target"], "2027-13-01", "meetings[1].target: “2027-13-01” er ikke en dato som 2027-01-31."),
        (["meetings", 0, "board"], 8, "meetings[0].board: 8 er ikke med i boards."),
        (["meetings", 1, "id"], 3, "meetings[1].id: id 3 har meetings[0] allerede."),
        (
            ["meetings", 1, "after"],
            [{"meeting": 4, "min_days": 1}],
            "meetings[1].after: 4 er ikke et andet af møderne.",
        ),
        (
            ["meetings", 1, "after"],
            [{"meeting": 3, "min_days": 5, "max_days": 1}],
            "meetings[1].after[0]: Der er mindst 5 og højst 1 dage imellem. Byt om på dem.",
        ),
        (["meetings", 0, "locked"], "mandag", "meetings[0].locked: “mandag” er ikke et objekt med navngivne værdier."),
        (["boards", 0, "members"], [1, 9], "boards[0]: personen 9 er ikke med i people."),
        (["boards", 0, "members"], [1, 1], "boards[0].members: samme person står der to gange."),
        (["boards", 0, "minutes"], 0, "boards[0].minutes: 0 er ikke et helt tal fra 1 til 1440."),
        (["boards", 0, "minutes"], True, "boards[0].minutes: true er ikke et helt tal fra 1 til 1440."),
        (["slot_minutes"], 0, "slot_minutes: 0 er ikke et helt tal fra 1 til 1440."),
        (["slots_per_day"], 40, "slots_per_day: Dagen ville slutte efter midnat."),
        (["weights", "unplaced"], -1, "weights.unplaced: -1 er ikke et helt tal fra 0 til 1000000."),
        (["weights", "school"], float("nan"), "weights.school: nan er ikke et helt tal fra 0 til 1000000."),
        (["rooms"], 10**20, "rooms: et meget stort tal er ikke et helt tal fra 0 til 20000."),
        (["days", 1], "2027-03-01", "days[1]: “2027-03-01” kommer ikke efter dagen før; dagene skal stå i rækkefølge."),
        (["format"], "fora-plan-problem/2", None),
        (["people", 0, "absent"], None, "people[0].absent mangler."),
        (
            ["people", 0, "blocked"],
            [{"weekday": 0, "start": "10:00", "end": "08:00"}],
            "people[0].blocked[0]: Tiden slutter kl. 08:00, før den begynder kl. 10:00.",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(path: list[str | int], value: object, said: str | None) -> None:
    written: Any = request_json(PLAIN)
    inner = written
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    told = refused(written)
    assert told == said if said is not None else "fora-plan-problem/1" in told


def test_a_number_that_nobody_could_print_is_refused() -> None:
    assert refused(request_json(PLAIN) | {"rooms": 10**5000}).startswith("rooms: et meget stort tal er ikke")


def test_a_list_without_end_is_refused_before_it_is_read() -> None:
    written = request_json(PLAIN)
    written["meetings"] = [{}] * 1_000_000
    assert refused(written) == "meetings: Der står 1000000 i listen; der kan højst stå 50000."


def test_what_no_plan_can_keep_is_no_wrong_question() -> None:
    written = request_json(PLAIN)
    written["meetings"][1] |= {"locked": {"day": "2027-03-06", "start": "08:10"}, "earliest": "2027-04-01"}
    written["meetings"][1]["latest"] = "2027-01-01"
    written["meetings"][1]["something new"] = 1
    assert read_request(written).meetings[1].locked == Slot(date(2027, 3, 6), time(8, 10))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "Filen er ikke JSON: linje 1, tegn 1 kan ikke læses."),
        (b'{"year": 2027,\n "days": [}', "Filen er ikke JSON: linje 2, tegn 11 kan ikke læses."),
        (b"\xff\xfe{", "Filen er ikke JSON: den er ikke skrevet i UTF-8."),
        (b"[" * 200_000, "Filen er ikke JSON, som Fora kan læse: noget i den er for stort eller for dybt."),
        (b"9" * 5_000, "Filen er ikke JSON, som Fora kan læse: noget i den er for stort eller for dybt."),
        (b"[]", "Det er ikke et planproblem: der skal stå et objekt med dage, personer, fora og møder."),
        (b'{"year": 2027}', "days mangler."),
    ],
)
def test_a_file_that_is_none_is_told_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(RequestIsWrong) as wrong:
        request_of(data)
    assert str(wrong.value) == said


def test_a_file_may_begin_with_the_mark_of_its_letters_and_be_only_so_big() -> None:
    assert request_of(b"\xef\xbb\xbf" + json.dumps(request_json(PLAIN)).encode()) == PLAIN
    with pytest.raises(Exception, match="højst 1 MB"):
        document(b" " * 1_000_001, 1_000_000)
