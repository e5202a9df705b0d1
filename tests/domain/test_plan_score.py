"""Points of 100: for one meeting, for the six sides of a plan, for all of it."""

from dataclasses import replace
from datetime import date, time

from fora_desktop.domain.plan import (
    Avoided,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    PlanWeights,
    Slot,
    Travel,
)
from fora_desktop.domain.plan_score import Scores, facets, score_of, total, weeks
from tests.planner.problems import usable_days

DAYS = usable_days()
SCHOOL = Avoided(date(2027, 2, 22), date(2027, 2, 26), "Vinterferie i Stevns")
COUNCIL = Avoided(date(2027, 5, 12), date(2027, 5, 12), "Byråd i Køge", "council", time(9), time(12))
STEVNS = PlanBoard(1, (1, 2), 120, frozenset({2}), "pm", place="Stevns", avoided=(SCHOOL, COUNCIL))
HOUSE = PlanBoard(2, (1,), 60, name="Kontaktudvalget")
TARGETS = (date(2027, 2, 17), date(2027, 5, 12), date(2027, 9, 8), date(2027, 12, 8))
REQUEST = PlanRequest(
    year=2027,
    days=DAYS,
    people=(PlanPerson(1), PlanPerson(2)),
    boards=(STEVNS, HOUSE),
    meetings=(
        *(PlanMeeting(number, 1, number, target) for number, target in enumerate(TARGETS, 1)),
        PlanMeeting(9, 2, 1, date(2027, 2, 24)),
    ),
    weights=PlanWeights(school=20, council=10, travel_day=1, busy_week=2),
    travel=(Travel("", "Stevns", 45),),
    most_a_week=1,
)


def at(month: int, day: int, hour: int = 13) -> Slot:
    return Slot(date(2027, month, day), time(hour))


def test_a_meeting_whose_wishes_are_met_has_all_points_and_one_without_a_time_none() -> None:
    assert score_of(REQUEST, {2: at(5, 12)}, 2) == 100
    assert score_of(REQUEST, {2: at(5, 12)}, 3) == 0


def test_a_wish_that_is_not_met_takes_points_and_one_without_a_weight_takes_none() -> None:
    near, weekday, half = at(5, 19), at(5, 11), at(5, 12, 12)
    assert score_of(REQUEST, {2: weekday}, 2) < score_of(REQUEST, {2: near}, 2) < 100
    assert score_of(REQUEST, {2: at(5, 12, 10)}, 2) < score_of(REQUEST, {2: at(5, 12, 12)}, 2)
    assert score_of(REQUEST, {2: half}, 2) == 100
    careless = replace(REQUEST, weights=PlanWeights(0, 0, 0))
    assert {score_of(careless, {2: slot}, 2) for slot in (near, weekday, half, at(5, 12, 10))} == {100}


def test_a_school_holiday_is_worse_than_a_few_days_and_a_council_day_lies_between() -> None:
    holiday = score_of(REQUEST, {1: at(2, 24)}, 1)
    council = score_of(REQUEST, {2: at(5, 12, 11)}, 2)
    near = score_of(REQUEST, {2: at(5, 19)}, 2)
    assert holiday < 70 < council < near


def test_the_same_days_off_are_worse_for_a_board_that_meets_often() -> None:
    weekly = tuple(PlanMeeting(number, 2, number, DAYS[number * 5]) for number in range(40))
    often = replace(REQUEST, meetings=weekly)
    assert score_of(often, {9: Slot(DAYS[47], time(9))}, 9) < score_of(REQUEST, {2: at(5, 19)}, 2)


def test_other_meetings_of_the_same_people_take_points() -> None:
    alone = {2: at(5, 19)}
    busy = {2: at(5, 19), 9: Slot(date(2027, 5, 20), time(9))}
    assert score_of(REQUEST, busy, 2) == score_of(REQUEST, alone, 2) - 4
    elsewhere = replace(REQUEST, boards=(STEVNS, replace(HOUSE, place="Køge")), most_a_week=None)
    away = {2: at(5, 19), 9: Slot(date(2027, 5, 19), time(9))}
    assert score_of(elsewhere, away, 2) == score_of(elsewhere, alone, 2) - 6
    scores = Scores(REQUEST, busy)
    assert scores.at(2, at(5, 19)) == scores.of(2)
    assert scores.at(2, at(5, 26)) > scores.of(9)


def test_the_six_sides_of_a_plan_say_what_is_drawn() -> None:
    slots = {1: at(2, 24), 2: at(5, 12, 11), 3: at(9, 8), 9: Slot(date(2027, 2, 24), time(9))}
    sides = facets(REQUEST, slots)
    assert [(side.key, side.title, side.text) for side in sides] == [
        ("required", "Mødekrav", "1 af 2 nås"),
        ("even", "Jævn fordeling", "højst 17 uger imellem"),
        ("holidays", "Hellig- og skolefridage", "1 i skoleferie"),
        ("load", "Chefernes belastning", "højst 2 møder/uge"),
        ("travel", "Rejsetid", "9 timer"),
        ("councils", "Kommunernes mødedage", "1 sammenfald"),
    ]
    assert sides[0].score == 50
    assert total(sides) == round(sum(side.score for side in sides) / 6)
    better = facets(REQUEST, slots | {1: at(2, 17), 2: at(5, 12), 4: at(12, 8)})
    assert better[0].score == 100
    assert better[2].text == "ingen berørt"
    assert better[5].text == "ingen sammenfald"
    assert all(one.score >= other.score for one, other in zip(better, sides, strict=True))
    assert total(better) > total(sides)


def test_two_meetings_on_one_journey_are_fewer_hours_and_more_points() -> None:
    two = replace(REQUEST, boards=(STEVNS, replace(HOUSE, place="Stevns", members=(1, 2))))
    apart = facets(two, {1: at(2, 17), 9: Slot(date(2027, 2, 18), time(9))})[4]
    together = facets(two, {1: at(2, 17), 9: Slot(date(2027, 2, 17), time(9))})[4]
    assert (apart.score, apart.text) == (50, "6 timer")
    assert (together.score, together.text) == (100, "3 timer")


def test_an_empty_year_has_all_its_points() -> None:
    empty = PlanRequest(2027, (), (), (), ())
    assert total(facets(empty, {})) == 100
    assert weeks(empty, {}).mean == 0
    assert weeks(empty, {}).most == 0


def test_the_weeks_of_the_year_have_their_meetings_and_their_holidays() -> None:
    seen = weeks(REQUEST, {1: at(2, 24), 2: at(2, 26), 3: at(9, 8)})
    assert [week.number for week in seen.bars] == list(range(1, 53))
    assert [(week.number, week.meetings) for week in seen.bars if week.meetings] == [(8, 2), (36, 1)]
    assert [week.number for week in seen.bars if week.school] == [8]
    assert seen.most == 2
    assert round(seen.mean, 2) == round(3 / len({day.isocalendar()[:2] for day in DAYS}), 2)
