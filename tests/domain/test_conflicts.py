"""What speaks against a time, in words, and the free times that are proposed instead."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain import conflicts
from fora_desktop.domain.conflicts import (
    ALL_UNITS,
    BoardFacts,
    Booking,
    ConflictKind,
    Seat,
    Spacing,
    Surroundings,
    free_times,
)
from fora_desktop.domain.conflicts import (
    conflicts as speaks_against,
)
from fora_desktop.domain.days import DayLayersFacts, Effect, SchoolBreak, SpecialDayRule, holiday, is_weekend

KOEGE, GREVE = 1, 2
DIRECTOR = Seat(1, "Politidirektøren", False, ALL_UNITS)
WINTER = SchoolBreak(KOEGE, "Køge", "Vinterferie", date(2026, 2, 9), date(2026, 2, 13), False)


def mayor(*units: int) -> Seat:
    return Seat(2, "Borgmesteren", True, frozenset(units))


def board(
    number: int, *seats: Seat, units: Sequence[int] = (), every: float | None = None, kind: str | None = None
) -> BoardFacts:
    return BoardFacts(
        id=number,
        name=f"Forum {number}",
        first_day=date(2026, 1, 1),
        last_day=None,
        units=frozenset(units),
        seats=seats,
        spacings=() if every is None else (Spacing(kind, every),),
    )


def booking(
    start: datetime,
    *boards: int,
    meeting: int | None = None,
    hours: float = 2,
    place: str = "",
    kind: str | None = None,
) -> Booking:
    return Booking(meeting, f"Møde {meeting}", start, start + timedelta(hours=hours), boards or (1,), kind, place)


def around(
    *booked: Booking,
    boards: Sequence[BoardFacts] = (board(1), board(2)),
    breaks: Sequence[SchoolBreak] = (),
    percent: int = 25,
) -> Surroundings:
    return Surroundings.of({each.id: each for each in boards}, booked, breaks, percent, "Europe/Copenhagen")


def told(wish: Booking, surroundings: Surroundings) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in speaks_against(wish, surroundings)]


def kinds(wish: Booking, surroundings: Surroundings) -> list[str]:
    return [kind for kind, _text in told(wish, surroundings)]


TUESDAY = datetime(2026, 9, 8, 10)


def test_nothing_speaks_against_an_ordinary_day() -> None:
    assert told(booking(TUESDAY), around()) == []


# --- the calendar ---------------------------------------------------------------------------------------------------


def test_a_holiday() -> None:
    wish = booking(datetime(2026, 5, 14, 10))
    assert told(wish, around()) == [("holiday", "Kristi himmelfartsdag er helligdag.")]
    assert free_times(wish, around(), date(2026, 5, 1)) == [  # the Friday after is a special day
        datetime(2026, 5, 13, 10),
        datetime(2026, 5, 12, 10),
        datetime(2026, 5, 11, 10),
    ]


def test_store_bededag_until_2023_only() -> None:
    old = replace(board(1), first_day=date(2020, 1, 1))
    assert kinds(booking(datetime(2023, 5, 5, 10)), around(boards=[old])) == ["holiday"]
    assert kinds(booking(datetime(2024, 4, 26, 10)), around(boards=[old])) == []


@pytest.mark.parametrize(("day", "name"), [((12, 24), "Juleaftensdag"), ((12, 31), "Nytårsaftensdag")])
def test_a_special_day(day: tuple[int, int], name: str) -> None:
    wish = booking(datetime(2026, *day, 10))
    assert told(wish, around()) == [("soft_day", f"{name} er ikke helligdag, men fridag for mange.")]


@pytest.mark.parametrize(("day", "name"), [((5, 1), "1. maj"), ((6, 5), "Grundlovsdag")])
def test_a_special_day_from_noon_for_those_with_municipalities(day: tuple[int, int], name: str) -> None:
    here = around(boards=[board(1, units=[KOEGE]), board(2), board(3, mayor())])
    noon = datetime(2026, *day, 11)
    sentence = f"{name} er ikke helligdag, men fridag for kommunerne fra kl. 12."
    assert told(booking(noon, 1), here) == [("soft_day", sentence)]
    assert told(booking(noon, 3), here) == [("soft_day", sentence)]
    assert told(booking(noon, 2), here) == []
    assert told(booking(datetime(2026, *day, 10), 1), here) == []
    assert free_times(booking(noon, 1), here, date(2026, 1, 1))[0] == datetime(2026, *day, 10)


def test_grundlovsdag_on_second_whit_monday_is_both() -> None:
    here = around(boards=[board(1, units=[KOEGE])])
    assert kinds(booking(datetime(2028, 6, 5, 12)), here) == ["holiday", "soft_day"]


def test_the_districts_own_holiday_is_one() -> None:
    here = replace(around(), layers=DayLayersFacts(own={TUESDAY.date(): "Kredsens dag"}))
    assert told(booking(TUESDAY), here) == [("holiday", "Kredsens dag er helligdag.")]
    assert TUESDAY.date() not in [each.date() for each in free_times(booking(TUESDAY), here, date(2026, 1, 1))]


def test_a_day_to_be_avoided_is_not_proposed_and_not_told() -> None:
    rules = (SpecialDayRule(1, "Industriferie", "week 37-37", effect=Effect.AVOID),)
    here = replace(around(), layers=DayLayersFacts(rules))
    assert told(booking(TUESDAY), here) == []
    weeks = {each.isocalendar().week for each in free_times(booking(TUESDAY), here, date(2026, 1, 1))}
    assert weeks
    assert 37 not in weeks


def test_a_day_that_is_only_shown_is_proposed_too() -> None:
    here = replace(around(), layers=DayLayersFacts((SpecialDayRule(1, "Valg", "09-08", effect=Effect.NONE),)))
    assert told(booking(TUESDAY), here) == []
    assert free_times(booking(TUESDAY), here, date(2026, 1, 1))[0].date() == TUESDAY.date()


def test_weekends_and_holidays_are_proposed_where_the_district_wants_it() -> None:
    here = replace(around(), layers=DayLayersFacts(weekends_proposed=True, holidays_proposed=True))
    saturday = booking(datetime(2026, 9, 12, 10))
    assert free_times(saturday, here, date(2026, 1, 1))[0] == datetime(2026, 9, 12, 9)
    ascension = booking(datetime(2026, 5, 14, 10))
    assert free_times(ascension, here, date(2026, 1, 1))[0] == datetime(2026, 5, 14, 9)
    assert kinds(ascension, here) == ["holiday"]


def test_a_school_holiday_counts_in_its_own_municipality_and_in_boards_of_the_whole_district() -> None:
    boards = [board(1, units=[KOEGE]), board(2, units=[GREVE]), board(3)]
    day = datetime(2026, 2, 13, 10)
    surroundings = around(boards=boards, breaks=[WINTER])
    sentence = "Vinterferie i Køge, 9. februar–13. februar (datoerne er ikke efterset)."
    assert told(booking(day, 1), surroundings) == [("school_holiday", sentence)]
    assert told(booking(day, 2), surroundings) == []
    assert told(booking(day, 3), surroundings) == [("school_holiday", sentence)]
    assert told(booking(datetime(2026, 2, 14, 10), 1), surroundings) == []


def test_several_municipalities_with_the_same_holiday_are_one_sentence() -> None:
    greve = SchoolBreak(GREVE, "Greve", "Vinterferie", date(2026, 2, 7), date(2026, 2, 13), True)
    wish = booking(datetime(2026, 2, 9, 10))
    assert told(wish, around(breaks=[WINTER, greve])) == [
        ("school_holiday", "Vinterferie i 2 kommuner, 7. februar–13. februar (datoerne er ikke efterset).")
    ]


def test_a_meeting_of_two_days_meets_the_holiday_on_its_second() -> None:
    wish = booking(datetime(2026, 5, 13, 9), hours=32)
    assert kinds(wish, around()) == ["holiday"]
    assert kinds(booking(datetime(2026, 5, 13, 20), hours=4), around()) == []  # until midnight


# --- double bookings ------------------------------------------------------------------------------------------------


def test_a_room_is_taken_whatever_the_case_and_the_spaces() -> None:
    room = conflicts.place_key(" Gården ", "Lokale  1")
    assert room == "Gården, Lokale 1"
    taken = booking(TUESDAY, 2, meeting=7, place=room)
    wish = booking(TUESDAY + timedelta(hours=1), 1, place=room.upper())
    assert told(wish, around(taken)) == [("room", "GÅRDEN, LOKALE 1 er optaget 10.00–12.00 af Møde 7.")]
    assert kinds(replace(wish, place="Lokale 2"), around(taken)) == []
    assert kinds(replace(wish, place=""), around(replace(taken, place=""))) == []


@pytest.mark.parametrize(("offset", "hits"), [(-120, 0), (-119, 1), (0, 1), (119, 1), (120, 0)])
def test_meetings_that_only_touch_do_not_overlap(offset: int, hits: int) -> None:
    taken = booking(TUESDAY, 2, meeting=7, place="Sal")
    wish = booking(TUESDAY + timedelta(minutes=offset), 1, place="Sal")
    assert kinds(wish, around(taken)) == ["room"] * hits


def test_a_role_sits_in_two_forums_at_once() -> None:
    boards = [board(1, DIRECTOR), board(2, DIRECTOR)]
    wish = booking(TUESDAY + timedelta(hours=1), 1)
    assert told(wish, around(booking(TUESDAY, 2, meeting=7), boards=boards)) == [
        ("role", "Politidirektøren er i Møde 7 10.00–12.00.")
    ]


@pytest.mark.parametrize(
    ("own", "other", "hits"),
    [((KOEGE,), (GREVE,), 0), ((KOEGE,), (KOEGE,), 1), ((), (KOEGE,), 1), ((KOEGE, GREVE), (GREVE,), 1), ((), (), 1)],
)
def test_a_local_role_is_one_in_each_municipality(own: tuple[int, ...], other: tuple[int, ...], hits: int) -> None:
    boards = [board(1, mayor(*own), units=own), board(2, mayor(*other), units=other)]
    taken = booking(TUESDAY, 2, meeting=7)
    assert kinds(booking(TUESDAY, 1), around(taken, boards=boards)) == ["role"] * hits


def test_a_board_that_meets_already_is_one_sentence_not_one_for_each_role() -> None:
    boards = [board(1, DIRECTOR, mayor())]
    assert told(booking(TUESDAY, 1), around(booking(TUESDAY, 1, meeting=7), boards=boards)) == [
        ("role", "Forum 1 holder selv møde 10.00–12.00: Møde 7.")
    ]


def test_a_meeting_does_not_stand_in_its_own_way() -> None:
    boards = [board(1, DIRECTOR, every=100)]
    taken = booking(TUESDAY, 1, meeting=7, place="Sal")
    assert told(replace(taken, start=TUESDAY + timedelta(hours=1)), around(taken, boards=boards)) == []


def test_a_long_meeting_reaches_into_days_after_its_start() -> None:
    long = booking(TUESDAY, 2, meeting=7, hours=72, place="Sal")
    short = [booking(TUESDAY + timedelta(days=day, hours=5), 2, meeting=8 + day, place="Andet") for day in range(3)]
    wish = booking(TUESDAY + timedelta(days=2), 1, place="Sal")
    assert told(wish, around(long, *short)) == [
        ("room", "Sal er optaget 8. september 10.00–11. september 10.00 af Møde 7.")
    ]


# --- spacing and the board's life -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "hits"), [(22, 1), (23, 0), (-22, 1), (-23, 0)])
def test_closer_than_a_quarter_of_the_even_distance(days: int, hits: int) -> None:
    boards = [board(1, every=365 / 4)]  # 91.25 days; a quarter is 22.8
    other = booking(TUESDAY, 1, meeting=7)
    assert kinds(booking(TUESDAY + timedelta(days=days), 1), around(other, boards=boards)) == ["spacing"] * hits


def test_the_boundary_itself_is_far_enough() -> None:
    boards = [board(1, every=100)]
    other = booking(TUESDAY, 1, meeting=7)
    for percent, days, hits in ((25, 25, 0), (25, 24, 1), (50, 49, 1), (50, 50, 0), (0, 1, 0), (100, 99, 1)):
        wish = booking(TUESDAY + timedelta(days=days), 1)
        assert kinds(wish, around(other, boards=boards, percent=percent)) == ["spacing"] * hits


def test_the_spacing_in_words() -> None:
    boards = [board(1, every=365 / 4)]
    other = booking(TUESDAY, 1, meeting=7)
    for days, words in ((9, "Kun 9 dage fra mødet"), (1, "Kun 1 dag fra mødet"), (0, "Samme dag som mødet")):
        wish = booking(TUESDAY + timedelta(days=days, hours=4), 1)
        assert told(wish, around(other, boards=boards)) == [
            ("spacing", f"{words} 8. september i Forum 1; ved et jævnt tempo er der 91 dage imellem.")
        ]


@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from([None, "stormøde"])), max_size=9))
def test_of_meetings_too_close_the_nearest_that_counts_is_found_however_they_came_in(
    others: list[tuple[int, str | None]],
) -> None:
    own = booking(TUESDAY + timedelta(days=20), 1, meeting=99)
    made = [
        booking(TUESDAY + timedelta(days=days, hours=5), 1, meeting=number, kind=kind)
        for number, (days, kind) in enumerate(others)
    ]
    boards = {1: board(1)}
    surroundings = Surroundings.of(boards, [own, *made[::3]], [], 100, "Europe/Copenhagen", made[1::3])
    found = surroundings.with_bookings(made[2::3]).nearest(own, 1, "stormøde")
    counting = [days - 20 for days, kind in others if kind is not None]
    wanted = min(counting, key=lambda days: (abs(days), days), default=None)
    assert (None if found is None else (found - own.start.date()).days) == wanted


@given(st.lists(st.tuples(st.integers(0, 200), st.sampled_from([1, 23, 24, 25, 100])), max_size=12))
def test_short_or_long_whatever_lies_at_the_same_time_is_found_in_its_order(others: list[tuple[int, int]]) -> None:
    made = [
        booking(TUESDAY + timedelta(hours=start), 1, meeting=number, hours=hours)
        for number, (start, hours) in enumerate(others)
    ]
    wish = booking(TUESDAY + timedelta(hours=100), 1, hours=30)
    found = list(around(*made[::2]).with_bookings(made[1::2]).overlapping(wish))
    assert found == sorted(found, key=lambda each: each.start)
    there = {each.meeting for each in made if each.start < wish.end and wish.start < each.end}
    assert {each.meeting for each in found} == there
    assert len(found) == len(there)


def test_of_very_many_meetings_at_once_twenty_are_told() -> None:
    others = [booking(TUESDAY + timedelta(minutes=number), 1, meeting=number, hours=100) for number in range(60)]
    assert kinds(booking(TUESDAY + timedelta(hours=2), 1), around(*others)) == ["role"] * conflicts.MOST_OTHERS


def test_a_rule_of_another_kind_asks_for_no_distance() -> None:
    boards = [board(1, every=100, kind="stormøde")]
    other = booking(TUESDAY, 1, meeting=7, kind="stormøde")
    wish = booking(TUESDAY + timedelta(days=1), 1)
    assert kinds(wish, around(other, boards=boards)) == []
    assert kinds(replace(wish, kind="Stormøde"), around(other, boards=boards)) == ["spacing"]
    assert kinds(replace(wish, kind="stormøde"), around(replace(other, kind=None), boards=boards)) == []


def test_meetings_further_away_count_for_the_distance_only() -> None:
    boards = {1: board(1, DIRECTOR, every=1000)}
    far = booking(TUESDAY - timedelta(days=200), 1, meeting=7, place="Sal")
    surroundings = Surroundings.of(boards, [], [], 25, "Europe/Copenhagen", [far])
    assert kinds(booking(TUESDAY, 1), surroundings) == ["spacing"]
    assert kinds(booking(far.start, 1, place="Sal"), surroundings) == ["spacing"]


@pytest.mark.parametrize(
    ("day", "hits"), [(date(2025, 12, 30), 1), (date(2026, 1, 2), 0), (date(2026, 6, 30), 0), (date(2026, 7, 1), 1)]
)
def test_outside_the_boards_life(day: date, hits: int) -> None:
    closed = replace(board(1), last_day=date(2026, 6, 30))
    wish = booking(datetime.combine(day, time(10)))
    assert kinds(wish, around(boards=[closed])) == ["board_closed"] * hits


def test_the_boards_life_in_words() -> None:
    closed = replace(board(1), last_day=date(2026, 6, 30))
    assert told(booking(TUESDAY), around(boards=[closed])) == [
        ("board_closed", "Forum 1 er lukket; sidste dag var 30. juni 2026.")
    ]
    assert told(booking(datetime(2025, 9, 9, 10)), around(boards=[closed])) == [
        ("board_closed", "Forum 1 findes først fra 1. januar 2026.")
    ]


def test_no_person_is_ever_double_booked_before_there_are_persons() -> None:
    assert {kind.value for kind in ConflictKind} == {
        *("holiday", "soft_day", "school_holiday", "room", "role", "person", "spacing", "board_closed"),
    }


# --- free times -----------------------------------------------------------------------------------------------------


def test_a_taken_hour_gives_other_hours_of_the_same_day_first() -> None:
    taken = booking(TUESDAY, 2, meeting=7, place="Sal")
    wish = booking(TUESDAY, 1, place="Sal")
    assert free_times(wish, around(taken), date(2026, 1, 1)) == [
        datetime(2026, 9, 8, 8),
        datetime(2026, 9, 8, 12),
        datetime(2026, 9, 8, 13),
    ]


def test_other_hours_of_the_days_nearby_where_the_hour_is_always_taken() -> None:
    taken = [
        booking(datetime(2026, 9, 1, 8) + timedelta(days=day), 2, meeting=100 + day, hours=6, place="Sal")
        for day in range(40)
    ]
    wish = booking(TUESDAY, 1, place="Sal")
    found = free_times(wish, around(*taken), date(2026, 1, 1))
    assert found[0] == datetime(2026, 9, 8, 14)
    assert all(each.hour >= 14 for each in found)


def test_nothing_before_today_is_proposed() -> None:
    found = free_times(booking(datetime(2026, 5, 14, 10)), around(), date(2026, 5, 14))
    assert min(found) == datetime(2026, 5, 18, 10)


def test_where_the_board_has_ended_nothing_is_free() -> None:
    closed = replace(board(1), last_day=date(2026, 1, 30))
    assert free_times(booking(TUESDAY), around(boards=[closed]), date(2026, 1, 1)) == []


STARTS = st.builds(
    datetime.combine,
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
)
PLACES = st.sampled_from(["", "Sal", "Lokale 1"])
BOOKED = st.lists(
    st.builds(
        lambda start, boards, hours, place, number: booking(start, *boards, meeting=number, hours=hours, place=place),
        STARTS,
        st.sampled_from([(1,), (2,), (3,), (1, 2)]),
        st.sampled_from([1, 2, 8, 50]),
        PLACES,
        st.integers(1, 10_000),
    ),
    max_size=30,
    unique_by=lambda each: each.meeting,
)
BOARDS = [
    board(1, DIRECTOR, mayor(KOEGE), units=[KOEGE], every=365 / 4),
    board(2, DIRECTOR, units=[GREVE], every=30),
    board(3, mayor()),
]


@settings(max_examples=60, deadline=None)
@given(BOOKED, STARTS, st.sampled_from([(1,), (2,), (3,), (1, 3)]), PLACES, st.integers(1, 5))
def test_proposals_are_free_on_working_days_and_the_nearest_first(
    booked: list[Booking], start: datetime, boards: tuple[int, ...], place: str, wanted: int
) -> None:
    surroundings = around(*booked, boards=BOARDS, breaks=[WINTER])
    wish = booking(start, *boards, place=place)
    found = free_times(wish, surroundings, date(2026, 1, 1), wanted)
    assert len(found) == len(set(found)) <= wanted
    distances = [abs((each.date() - start.date()).days) for each in found]
    assert distances == sorted(distances)
    for each in found:
        assert speaks_against(booking(each, *boards, place=place), surroundings) == []
        assert each.date() >= date(2026, 1, 1)
        assert not is_weekend(each.date())
        assert holiday(each.date()) is None


@settings(max_examples=60, deadline=None)
@given(BOOKED, STARTS)
def test_one_more_booking_is_as_if_it_had_been_there_from_the_start(booked: list[Booking], start: datetime) -> None:
    more = booking(start, 1, 2, place="Sal")
    grown, made = around(*booked, boards=BOARDS).with_booking(more), around(*booked, more, boards=BOARDS)
    wish = booking(start + timedelta(minutes=30), 1, place="Sal")
    assert sorted(told(wish, grown)) == sorted(told(wish, made))


@settings(max_examples=60, deadline=None)
@given(BOOKED, STARTS, PLACES)
def test_overlaps_are_those_that_a_look_at_each_meeting_finds(
    booked: list[Booking], start: datetime, place: str
) -> None:
    wish = booking(start, 3, place=place)
    found = {each.meeting for each in around(*booked, boards=BOARDS).overlapping(wish)}
    assert found == {each.meeting for each in booked if each.start < wish.end and wish.start < each.end}
