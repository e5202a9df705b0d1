"""What is said of a meeting: why it lies there, where else it could, what blocks it, what would help."""

import gc
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from hypothesis import given, settings

from fora_desktop.domain.plan import (
    Avoided,
    Hours,
    Order,
    Placement,
    Plan,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    PlanWeights,
    Slot,
    Taken,
    Unplaced,
)
from fora_desktop.domain.plan_cost import cost
from fora_desktop.domain.plan_file import read_request, request_json
from fora_desktop.domain.plan_score import score_of
from fora_desktop.planner import explain
from fora_desktop.planner.around import Around
from fora_desktop.planner.starts import Starts
from tests.planner.judge import broken
from tests.planner.small import requests

FIRST = date(2027, 2, 1)
DAYS = tuple(day for n in range(150) if (day := FIRST + timedelta(days=n)).weekday() < 5)
NINE, TEN, ONE = time(9), time(10), time(13)
TUESDAY = date(2027, 2, 9)
CAMILLA, TORBEN, NANNA = 1, 2, 3
PEOPLE = (PlanPerson(CAMILLA, name="Camilla Østrup"), PlanPerson(TORBEN, name="Torben Hauge"), PlanPerson(NANNA))
KREDS, KONTAKT, LOKAL = 1, 2, 3
KREDSRAAD = PlanBoard(
    KREDS,
    (CAMILLA, TORBEN, NANNA),
    120,
    preferred_weekdays=frozenset({1, 3}),
    preferred_half="am",
    needs_room=True,
    name="Kredsrådet",
    avoided=(
        Avoided(date(2027, 2, 15), date(2027, 2, 19), "Vinterferie i Stevns"),
        Avoided(date(2027, 2, 23), date(2027, 2, 23), "Byråd i Køge", "council", NINE, time(12)),
        Avoided(date(2027, 2, 23), date(2027, 2, 23), "Økonomiudvalg i Ringsted", "council", NINE, time(12)),
    ),
)
KONTAKTUDVALGET = PlanBoard(KONTAKT, (CAMILLA,), 60, name="Kontaktudvalget", place="Køge")
LOKALRAAD = PlanBoard(LOKAL, (TORBEN,), 60, name="Lokalrådet i Greve", preferred_start=TEN)
MEETINGS = (
    PlanMeeting(11, KREDS, 1, TUESDAY, min_gap_days=20),
    PlanMeeting(12, KREDS, 2, date(2027, 5, 11), min_gap_days=20),
    PlanMeeting(21, KONTAKT, 1, date(2027, 1, 25), after=(Order(11, -20, -2),)),
    PlanMeeting(31, LOKAL, 1, TUESDAY),
)
WEIGHTS = PlanWeights(school=8, council=4, other_start=1)


def question(**change: Any) -> PlanRequest:
    usual: dict[str, Any] = {
        "year": 2027,
        "days": DAYS,
        "people": PEOPLE,
        "boards": (KREDSRAAD, KONTAKTUDVALGET, LOKALRAAD),
        "meetings": MEETINGS,
        "rooms": 1,
        "most_a_day": 2,
        "weights": WEIGHTS,
    }
    return PlanRequest(**{**usual, **change})


def plan(request: PlanRequest, slots: Mapping[int, Slot]) -> Plan:
    left = tuple(Unplaced(each.id, "") for each in request.meetings if each.id not in slots)
    return Plan(tuple(Placement(n, s.day, s.start) for n, s in slots.items()), left, 0, 0, False, 0.0, "finished")


def said(request: PlanRequest, slots: Mapping[int, Slot], meeting: int) -> list[tuple[bool, str, str]]:
    return [(each.good, each.kind, each.text) for each in explain.why(request, plan(request, slots), meeting)]


GOOD = {11: Slot(TUESDAY, TEN), 12: Slot(date(2027, 5, 11), TEN)}


# --- why here -------------------------------------------------------------------------------------------------------


def test_a_meeting_with_all_its_wishes_met_says_so_line_by_line() -> None:
    assert said(question(), GOOD, 11) == [
        (True, "people", "Alle 3 deltagere kan"),
        (True, "even", "91 dage til næste møde, jævnt over året"),
        (True, "days", "Uden for ferie og helligdage"),
        (True, "councils", "Ingen byråd eller udvalg samtidig"),
        (True, "weekday", "En tirsdag, som ønsket"),
        (True, "hour", "Om formiddagen, som ønsket"),
        (True, "room", "Der er et ledigt mødelokale"),
    ]
    assert (True, "even", "91 dage efter forrige møde, jævnt over året") in said(question(), GOOD, 12)


def test_wishes_that_are_not_met_stand_last() -> None:
    lines = said(question(), {**GOOD, 11: Slot(date(2027, 2, 17), ONE)}, 11)
    assert [each for each in lines if not each[0]] == lines[-3:]
    assert lines[-3:] == [
        (False, "days", "Vinterferie i Stevns"),
        (False, "weekday", "En onsdag; ønsket er tirsdag og torsdag"),
        (False, "hour", "Om eftermiddagen; ønsket er om formiddagen"),
    ]


def test_councils_of_the_same_hours_stand_in_one_line() -> None:
    lines = said(question(), {**GOOD, 11: Slot(date(2027, 2, 23), TEN)}, 11)
    assert (False, "councils", "Byråd i Køge og økonomiudvalg i Ringsted samme formiddag") in lines


def test_uneven_spacing_tells_how_far_off_it_is() -> None:
    lines = said(question(), {**GOOD, 11: Slot(date(2027, 3, 16), TEN)}, 11)
    assert (False, "even", "56 dage til næste møde; 25 hverdage fra den jævne fordeling") in lines


def test_a_board_with_one_meeting_is_held_against_its_day() -> None:
    assert (True, "even", "På den ønskede dag") in said(question(), {31: Slot(TUESDAY, TEN)}, 31)
    lines = said(question(), {31: Slot(date(2027, 4, 20), TEN)}, 31)
    assert (False, "even", "50 hverdage fra den ønskede dag, tir. 9. feb.") in lines


def test_the_hour_that_is_wished_for_is_told() -> None:
    assert (True, "hour", "Begynder kl. 10.00, som ønsket") in said(question(), {31: Slot(TUESDAY, TEN)}, 31)
    assert (False, "hour", "Begynder kl. 9.00; ønsket er kl. 10.00") in said(question(), {31: Slot(TUESDAY, NINE)}, 31)


def test_an_hour_that_nobody_wished_for_is_the_usual_one() -> None:
    asked = question()
    asked = replace(asked, boards=tuple(replace(each, usual_start=True) for each in asked.boards))
    assert read_request(request_json(asked)) == asked
    assert (True, "hour", "Begynder kl. 10.00, rådets sædvanlige tidspunkt") in said(
        asked, {31: Slot(TUESDAY, TEN)}, 31
    )
    lines = said(asked, {31: Slot(TUESDAY, NINE)}, 31)
    assert (False, "hour", "Begynder kl. 9.00; rådets sædvanlige tidspunkt er kl. 10.00") in lines


def test_an_order_between_forums_is_told_from_both_sides() -> None:
    slots = {**GOOD, 21: Slot(date(2027, 2, 2), NINE)}
    assert (True, "order", "5 hverdage før Kredsrådet") in said(question(), slots, 21)
    assert (True, "order", "5 hverdage efter Kontaktudvalget") in said(question(), slots, 11)
    loose = question(meetings=(*MEETINGS[:2], replace(MEETINGS[2], after=(Order(11, 0, 0),)), MEETINGS[3]))
    assert (True, "order", "Samme dag som Kredsrådet") in said(loose, {**GOOD, 21: Slot(TUESDAY, ONE)}, 21)


def test_what_the_people_have_else_that_day_is_told() -> None:
    slots = {**GOOD, 21: Slot(TUESDAY, ONE)}
    lines = said(question(meetings=tuple(replace(each, after=()) for each in MEETINGS)), slots, 11)
    assert (True, "load", "Camilla Østrup har 2 møder den dag") in lines
    assert (True, "travel", "Camilla Østrup er i Køge kl. 13.00 samme dag") in lines
    tired = question(weights=replace(WEIGHTS, travel_day=1), meetings=(*MEETINGS[:2], replace(MEETINGS[2], after=())))
    assert (False, "travel", "Camilla Østrup er i Køge kl. 13.00 samme dag") in said(tired, slots, 11)
    three = replace(PEOPLE[0], taken=(Taken(TUESDAY, time(15), time(16), "Greve"),))
    more = question(people=(three, *PEOPLE[1:]), most_a_day=3, meetings=(*MEETINGS[:2], replace(MEETINGS[2], after=())))
    assert (False, "load", "Camilla Østrup har 3 møder den dag") in said(more, slots, 11)
    busy = question(most_a_week=0, weights=replace(WEIGHTS, busy_week=1))
    assert (False, "load", "3 deltagere har over 0 møder i uge 6") in said(busy, GOOD, 11)


def test_a_wish_that_weighs_nothing_is_not_spoken_of() -> None:
    free = question(weights=PlanWeights(other_weekday=0, other_half_day=0))
    lines = said(free, {**GOOD, 11: Slot(date(2027, 2, 17), ONE)}, 11)
    assert [kind for _good, kind, _text in lines] == ["people", "even", "days", "room"]
    assert all(good for good, _kind, _text in lines)


def test_a_lock_and_a_move_are_told() -> None:
    locked = (replace(MEETINGS[0], locked=GOOD[11]), MEETINGS[1])
    assert said(question(meetings=locked), GOOD, 11)[0] == (True, "locked", "Låst")
    weights = replace(WEIGHTS, moved=3)
    moved = (replace(MEETINGS[0], present=Slot(date(2027, 2, 4), NINE)), replace(MEETINGS[1], present=GOOD[12]))
    request = question(meetings=moved, weights=weights)
    assert (False, "days", "Flyttet fra tor. 4. feb. kl. 9.00") in said(request, GOOD, 11)
    assert (True, "days", "Ligger, hvor det lå") in said(request, GOOD, 12)


def test_what_a_move_by_hand_broke_is_told_instead_of_that_all_can() -> None:
    away = question(people=(replace(PEOPLE[0], absent=frozenset({TUESDAY})), *PEOPLE[1:]))
    lines = said(away, GOOD, 11)
    assert lines[-1] == (False, "people", "Camilla Østrup er væk")
    assert not any(text.startswith("Alle") for _good, _kind, text in lines)
    assert said(question(), {}, 11) == []


# --- where else -----------------------------------------------------------------------------------------------------


def test_other_times_are_other_days_that_keep_every_rule_the_best_first() -> None:
    request = question()
    found = explain.options(request, plan(request, GOOD), 11)
    assert len(found) == 3
    assert len({each.slot.day for each in found} | {TUESDAY}) == 4
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    for each in found:
        there = {**GOOD, 11: each.slot}
        assert broken(request, there) == []
        assert each.score == score_of(request, there, 11)
        assert each.cost == cost(request, there).meetings[11].total
    assert found[0].slot == Slot(date(2027, 2, 11), TEN)
    assert found[0].text == "alle kan; 89 dage til næste"


def test_a_weekday_that_is_only_usual_is_no_wish() -> None:
    asked = question(boards=(replace(KREDSRAAD, usual_weekday=True), KONTAKTUDVALGET, LOKALRAAD))
    assert (True, "weekday", "En tirsdag, rådets faste ugedag") in said(asked, GOOD, 11)


def test_who_is_unknown_is_counted_beside_those_who_can() -> None:
    some = question(people=(PEOPLE[0], *(replace(each, known=()) for each in PEOPLE[1:])))
    assert said(some, GOOD, 11)[0] == (True, "people", "1 kan, 2 ukendt")
    assert explain.options(some, plan(some, GOOD), 11, 1)[0].text == "1 kan, 2 ukendt; 89 dage til næste"
    none = question(people=tuple(replace(each, known=((date(2026, 1, 1), FIRST),)) for each in PEOPLE))
    assert said(none, GOOD, 11)[0] == (True, "people", "Ingen er meldt optaget; 3 ukendt")
    assert explain.options(none, plan(none, GOOD), 11, 1)[0].text.startswith("ingen er meldt optaget, 3 ukendt; ")


def test_an_other_time_says_what_would_be_in_its_way() -> None:
    holiday = replace(KREDSRAAD, avoided=(Avoided(FIRST, DAYS[-1], "Vinterferie i Stevns"),))
    request = question(boards=(holiday, KONTAKTUDVALGET, LOKALRAAD))
    assert explain.options(request, plan(request, GOOD), 11, 1)[0].text == "alle kan; vinterferie i Stevns"
    assert explain.options(request, plan(request, GOOD), 12, 1)[0].text.startswith("alle kan; ")
    alone = explain.options(request, plan(request, {31: Slot(TUESDAY, NINE)}), 31, 1)[0]
    assert alone.text == "alle kan; 1 hverdag fra den ønskede dag"
    nobody = question(boards=(replace(LOKALRAAD, members=()),), meetings=MEETINGS[3:])
    assert explain.options(nobody, plan(nobody, {}), 31, 1)[0].text == "ledigt; på den ønskede dag"


def test_where_one_day_is_left_its_other_hours_are_told() -> None:
    one_day = (replace(MEETINGS[3], earliest=TUESDAY, latest=TUESDAY),)
    request = question(meetings=one_day)
    found = explain.options(request, plan(request, {31: Slot(TUESDAY, TEN)}), 31)
    assert [each.slot for each in found] == [Slot(TUESDAY, time(9, 30)), Slot(TUESDAY, time(10, 30))]


@settings(max_examples=25, deadline=None)
@given(requests(most_meetings=5))
def test_whatever_is_asked_other_times_keep_every_rule_and_cost_what_they_say(request: PlanRequest) -> None:
    around = Around(Starts(request))
    for meeting in range(len(request.meetings)):
        if (place := around.best(meeting)) is not None:
            around.add(meeting, place)
    starts = around.starts
    slots = {request.meetings[each].id: starts.slot(*place) for each, place in around.places.items()}
    for each in request.meetings:
        others = {number: slot for number, slot in slots.items() if number != each.id}
        base = cost(request, others).total - request.weights.unplaced
        for option in explain.options(request, plan(request, slots), each.id):
            there = {**others, each.id: option.slot}
            assert broken(request, there) == []
            assert cost(request, there).total - base == option.cost
        if each.id in slots:
            assert explain.why(request, plan(request, slots), each.id)
        else:
            assert explain.blocked(Starts(request), slots, each.id)
    for remedy in explain.remedies(request, plan(request, slots)):
        assert remedy.blocks
        assert remedy.gives
        assert remedy.slots or remedy.kind == "skip"


# --- what blocks ----------------------------------------------------------------------------------------------------


def blocked(request: PlanRequest, slots: Mapping[int, Slot] | None = None, meeting: int = 11) -> str:
    return explain.blocked(Starts(request), slots or {}, meeting)


def with_people(*people: PlanPerson, **change: Any) -> PlanRequest:
    named = {each.id: each for each in people}
    return question(people=tuple(named.get(each.id, each) for each in PEOPLE), **change)


IN_FEBRUARY = (replace(MEETINGS[0], earliest=FIRST, latest=date(2027, 2, 5)), *MEETINGS[1:])
FIVE_DAYS = frozenset(DAYS[:5])


def test_who_is_away_is_named_with_the_nearest_free_day_after_the_period() -> None:
    request = with_people(replace(PEOPLE[0], absent=FIVE_DAYS), meetings=IN_FEBRUARY)
    assert blocked(request) == (
        "Af 5 mødedage i perioden: Camilla Østrup er væk 5 dage. "
        "Nærmeste ledige dag er man. 8. februar, 3 dage efter perioden."
    )


def test_where_the_nearest_free_day_lies_after_the_period_the_last_one_before_it_is_told_too() -> None:
    late = replace(MEETINGS[0], earliest=DAYS[5], latest=DAYS[9])
    away = replace(PEOPLE[0], absent=frozenset(DAYS[4:10]))
    text = blocked(with_people(away, meetings=(late, *MEETINGS[1:])))
    assert text.endswith(
        "Nærmeste ledige dag er man. 15. februar, 3 dage efter perioden; før perioden er det tor. 4. februar."
    )


def test_what_blocks_most_comes_first_and_what_is_said_of_one_stands_together() -> None:
    busy = tuple(Taken(day, time(8), time(16)) for day in DAYS[3:5])
    people = (
        replace(PEOPLE[0], absent=frozenset(DAYS[:2]), taken=busy),
        replace(PEOPLE[1], absent=frozenset(DAYS[:3])),
    )
    full = Taken(DAYS[0], time(8), time(9), "Greve"), Taken(DAYS[0], time(10), time(11), "Greve")
    request = with_people(*people, replace(PEOPLE[2], taken=full), meetings=IN_FEBRUARY)
    assert blocked(request).startswith(
        "Af 5 mødedage i perioden: Torben Hauge er væk 3 dage; Camilla Østrup er væk 2 dage og er optaget 2 dage; "
        "person 3 kan ikke have flere møder 1 dag. Nærmeste ledige dag"
    )


def test_rooms_distances_orders_and_closed_days_are_named() -> None:
    house = PlanBoard(9, (), 8 * 60, needs_room=True)
    all_day = tuple(PlanMeeting(90 + n, 9, 1 + 2 * n, day, locked=Slot(day, time(8))) for n, day in enumerate(DAYS[:5]))
    boards = (KREDSRAAD, KONTAKTUDVALGET, LOKALRAAD, house)
    request = question(boards=boards, meetings=(*IN_FEBRUARY, *all_day))
    taken = {90 + n: Slot(day, time(8)) for n, day in enumerate(DAYS[:5])}
    assert "alle mødelokaler er optaget 5 dage" in blocked(request, taken)
    assert "der er ingen mødelokaler" in blocked(question(rooms=0))
    near = blocked(question(meetings=IN_FEBRUARY), {12: Slot(date(2027, 2, 26), TEN)})
    assert near == (
        "Af 5 mødedage i perioden: mødet den 26. februar ligger for tæt på 5 dage. "
        "Nærmeste dag, hvor alle kan, er fre. 5. februar, "
        "men den ligger kun 15 hverdage før mødet den 26. februar (mindst 20)."
    )
    before = (MEETINGS[0], replace(MEETINGS[2], earliest=date(2027, 3, 1), latest=date(2027, 3, 5)))
    order = blocked(question(meetings=before), {11: Slot(TUESDAY, TEN)}, 21)
    assert "5 dage passer ikke med rækkefølgen til mødet i Kredsrådet den 9. februar (2–20 hverdage før)" in order
    other_side = blocked(question(meetings=IN_FEBRUARY), {21: Slot(date(2027, 3, 1), TEN)})
    assert "(det skal ligge 2–20 hverdage før dette)" in other_side
    closed = replace(KREDSRAAD, forbidden_days=FIVE_DAYS)
    assert "Kredsrådet mødes ikke 5 dage" in blocked(question(boards=(closed, *boards[1:3]), meetings=IN_FEBRUARY))
    own = (replace(IN_FEBRUARY[0], number=3), replace(MEETINGS[1], number=1, after=(Order(11, 10, None),)))
    same_board = blocked(question(meetings=own), {12: Slot(DAYS[5], TEN)})
    assert "mødet den 8. februar ligger for tæt på 5 dage" in same_board
    hall = (replace(LOKALRAAD, room="sal"), replace(house, needs_room=False, room="sal", name="Et kursus"))
    march = (replace(MEETINGS[3], earliest=FIRST, latest=DAYS[4]), *all_day)
    assert "mødestedet er optaget 5 dage" in blocked(question(boards=hall, meetings=march), taken, 31)


def test_when_only_all_together_cannot_that_is_what_is_said() -> None:
    mornings = replace(PEOPLE[0], blocked=tuple(Hours(day, time(8), time(12)) for day in range(5)))
    afternoons = replace(PEOPLE[1], blocked=tuple(Hours(day, time(12), time(16)) for day in range(5)))
    text = blocked(with_people(mornings, afternoons))
    assert text == (
        f"På ingen af de {len(DAYS)} dage i perioden er der et tidspunkt, hvor alle kan på én gang. "
        "Ingen af årets mødedage har et tidspunkt, hvor alle kan. Lemp et krav, eller spring mødet over."
    )


def test_a_lock_that_cannot_stand_says_what_is_in_its_way() -> None:
    locked = (replace(MEETINGS[0], locked=Slot(TUESDAY, TEN)), *MEETINGS[1:])
    request = with_people(replace(PEOPLE[0], absent=frozenset({TUESDAY})), meetings=locked)
    assert blocked(request) == (
        "Mødet er låst til tir. 9. feb. kl. 10.00, men det går ikke: Camilla Østrup er væk. "
        "Lås mødet op, eller lås det et andet sted. Nærmeste ledige dag er man. 8. februar."
    )
    free = blocked(question(meetings=locked))
    assert free == "Mødet er låst til tir. 9. feb. kl. 10.00, som er ledig. Beregn igen."


def test_what_no_day_could_help_is_said_at_once() -> None:
    assert blocked(question(days=())) == "Året har ingen dage, der kan bruges til møder."
    long = question(boards=(replace(KREDSRAAD, minutes=600), KONTAKTUDVALGET, LOKALRAAD))
    assert blocked(long) == ("Mødet varer 600 minutter, og dagen har kun 480. Gør mødet kortere eller dagen længere.")
    none = (replace(MEETINGS[0], earliest=date(2027, 2, 6), latest=date(2027, 2, 7)), *MEETINGS[1:])
    assert blocked(question(meetings=none)).startswith(
        "Ingen af årets mødedage ligger i mødets periode, 6.–7. februar 2027. Nærmeste ledige dag er "
    )
    assert blocked(question(), GOOD) == "Tir. 9. feb. kl. 8.00 er ledig. Vælg den tid, eller beregn igen."


# --- what would help ------------------------------------------------------------------------------------------------


def helps(request: PlanRequest, slots: Mapping[int, Slot] | None = None) -> dict[str, explain.Remedy]:
    return {each.kind: each for each in explain.remedies(request, plan(request, slots or {}))}


def test_one_meeting_more_a_day_is_proposed_where_the_day_is_full() -> None:
    full = tuple(Taken(day, time(8), time(9), "Greve") for day in DAYS) + tuple(
        Taken(day, time(15), time(16), "Greve") for day in DAYS
    )
    request = with_people(replace(PEOPLE[0], taken=full), meetings=MEETINGS[:1])
    found = helps(request)
    assert found["day_limit"].amount == 3
    assert found["day_limit"].text == (
        f"Camilla Østrup kan ikke have flere møder {len(DAYS)} af {len(DAYS)} dage. "
        "Tillad 3 møder om dagen, så kan Kredsrådet 1/2027 ligge tir. 9. feb. kl. 9.30."
    )
    assert found["day_limit"].slots == {11: Slot(TUESDAY, time(9, 30))}
    own = with_people(replace(PEOPLE[0], taken=full, most_a_day=2), meetings=MEETINGS[:1], most_a_day=4)
    assert (helps(own)["person_limit"].person, helps(own)["person_limit"].amount) == (CAMILLA, 3)
    assert "Tillad 3 møder om dagen for Camilla Østrup" in helps(own)["person_limit"].gives


def test_every_rule_that_is_in_the_way_can_be_loosened() -> None:
    assert "Brug et mødelokale mere" in helps(question(rooms=0))["rooms"].gives
    away = helps(with_people(replace(PEOPLE[0], absent=FIVE_DAYS), meetings=IN_FEBRUARY[:1]))
    assert away["without"].text == (
        "Camilla Østrup er væk 5 af 5 dage. "
        "Vælg en stedfortræder for Camilla Østrup, så kan Kredsrådet 1/2027 ligge tor. 4. feb. kl. 8.00."
    )
    assert "Læg Kredsrådet 1/2027 uden for sin periode" in away["period"].gives
    weekly = replace(PEOPLE[0], blocked=tuple(Hours(day, time(8), time(16)) for day in range(5)))
    hours = helps(with_people(weekly, meetings=MEETINGS[:1]))
    assert "Brug også de timer, hvor Camilla Østrup ellers ikke mødes" in hours["person_hours"].gives
    early = replace(PEOPLE[0], blocked=tuple(Hours(day, time(8), time(14, 30)) for day in range(5)))
    assert "Lad mødedagen slutte kl. 17.00" in helps(with_people(early, meetings=MEETINGS[:1]))["hours"].gives
    near = helps(question(meetings=IN_FEBRUARY[:2]), {12: Slot(date(2027, 2, 26), TEN)})
    assert "Lad møderne i Kredsrådet ligge tættere" in near["gap"].gives
    own = (replace(IN_FEBRUARY[0], number=3), replace(MEETINGS[1], number=1, after=(Order(11, 10, None),)))
    assert helps(question(meetings=own), {12: Slot(DAYS[5], TEN)})["gap"].slots
    late = (MEETINGS[0], replace(MEETINGS[2], earliest=date(2027, 3, 1), latest=date(2027, 3, 5)))
    order = helps(question(meetings=late), {11: Slot(TUESDAY, TEN)})["order"]
    assert "Se bort fra rækkefølgen mellem Kontaktudvalget 1/2027 og Kredsrådet 1/2027" in order.gives
    closed = replace(KREDSRAAD, forbidden_days=FIVE_DAYS)
    shut = helps(question(boards=(closed, KONTAKTUDVALGET, LOKALRAAD), meetings=IN_FEBRUARY[:1]))
    assert "Brug også dage, hvor Kredsrådet ellers ikke mødes" in shut["forbidden"].gives
    locked = (replace(MEETINGS[0], locked=Slot(TUESDAY, time(8, 15))),)
    assert "Lås Kredsrådet 1/2027 op" in helps(question(meetings=locked))["unlock"].gives


def test_what_helps_most_meetings_comes_first() -> None:
    away = with_people(
        replace(PEOPLE[0], absent=frozenset(DAYS)),
        replace(PEOPLE[1], absent=frozenset(DAYS[:3])),
        meetings=MEETINGS[:3],
    )
    found = explain.remedies(away, plan(away, {}))
    assert (found[0].kind, len(found[0].slots)) == ("without", 3)
    assert found[0].gives == "Vælg en stedfortræder for Camilla Østrup, så får 3 møder et tidspunkt."
    assert found[0].boards == (KREDS, KONTAKT)


def test_a_meeting_that_nothing_helps_is_to_be_skipped_with_a_reason() -> None:
    both = with_people(*(replace(each, absent=frozenset(DAYS)) for each in PEOPLE[:2]), meetings=MEETINGS[:1])
    (only,) = explain.remedies(both, plan(both, {}))
    assert (only.kind, only.meeting, only.slots) == ("skip", 11, {})
    assert only.gives == "Spring Kredsrådet 1/2027 over med en begrundelse, eller find en stedfortræder."


def test_nothing_is_proposed_where_everything_has_a_time_or_could_have_one() -> None:
    request = question(meetings=MEETINGS[:2])
    assert explain.remedies(request, plan(request, GOOD)) == ()
    assert explain.remedies(request, plan(request, {})) == ()


def test_nothing_of_a_question_is_kept_when_it_is_answered() -> None:
    """It holds the names of persons."""
    asked = question()
    assert explain.why(asked, plan(asked, GOOD), 11)
    assert explain.options(asked, plan(asked, GOOD), 11)
    assert blocked(asked)
    gc.collect()
    assert not [each for each in gc.get_objects() if type(each) is Starts and each.request is asked]
