"""What a day is before anyone meets on it (domain.md 4)."""

from datetime import date, timedelta

import pytest

from fora_desktop.domain import day_ranges, days
from fora_desktop.domain.days import SchoolBreak

# year: skærtorsdag, 2. påskedag, Kristi himmelfartsdag, 2. pinsedag: the table of domain.md 4
TABLE = {
    2025: ((4, 17), (4, 21), (5, 29), (6, 9)),
    2026: ((4, 2), (4, 6), (5, 14), (5, 25)),
    2027: ((3, 25), (3, 29), (5, 6), (5, 17)),
    2028: ((4, 13), (4, 17), (5, 25), (6, 5)),
    2029: ((3, 29), (4, 2), (5, 10), (5, 21)),
    2030: ((4, 18), (4, 22), (5, 30), (6, 10)),
}


@pytest.mark.parametrize("year", TABLE)
def test_the_movable_holidays_fall_where_the_table_has_them(year: int) -> None:
    names = ("Skærtorsdag", "2. påskedag", "Kristi himmelfartsdag", "2. pinsedag")
    assert [days.holiday(date(year, *day)) for day in TABLE[year]] == list(names)
    assert len(days.public_holidays(year)) == 10


def test_the_ten_holidays_of_2026() -> None:
    assert list(days.public_holidays(2026).values()) == [
        *("Nytårsdag", "Skærtorsdag", "Langfredag", "Påskedag", "2. påskedag", "Kristi himmelfartsdag"),
        *("Pinsedag", "2. pinsedag", "Juledag", "2. juledag"),
    ]


def test_store_bededag_was_a_holiday_until_2023() -> None:
    assert days.holiday(date(2023, 5, 5)) == "Store bededag"
    assert days.holiday(date(2024, 4, 26)) is None
    for year in range(2024, 2041):
        assert "Store bededag" not in days.public_holidays(year).values()


def test_the_usual_special_days_are_no_holidays() -> None:
    special = {date(2026, 5, 1): "1. maj", date(2026, 5, 15): "Fredag efter himmelfart"}
    special |= {date(2026, 6, 5): "Grundlovsdag", date(2026, 12, 24): "Juleaftensdag"}
    special |= {date(2026, 12, 31): "Nytårsaftensdag"}
    for offset in range(365):
        day = date(2026, 1, 1) + timedelta(offset)
        assert days.usual_layers().special(day) == special.get(day)
    assert not any(days.holiday(day) for day in special)


def test_a_working_day_is_neither_weekend_nor_holiday() -> None:
    assert days.is_working_day(date(2026, 5, 13))
    assert not days.is_working_day(date(2026, 5, 14))
    assert [days.is_weekend(date(2026, 5, day)) for day in (15, 16, 17, 18)] == [False, True, True, False]


def test_weeks_are_iso_weeks() -> None:
    assert days.week_name(date(2026, 12, 31)) == "uge 53"
    assert days.monday(date(2027, 1, 3)) == date(2026, 12, 28)


def test_a_school_holiday_holds_both_its_ends_in_its_own_municipality() -> None:
    winter = SchoolBreak(1, "Køge", "Vinterferie", date(2026, 2, 9), date(2026, 2, 13), True)
    later = SchoolBreak(2, "Greve", "Vinterferie", date(2026, 2, 16), date(2026, 2, 20), True)
    both = [winter, later]
    assert days.school_breaks(date(2026, 2, 9), frozenset({1}), both) == [winter]
    assert days.school_breaks(date(2026, 2, 13), frozenset(), both) == [winter]
    assert days.school_breaks(date(2026, 2, 14), frozenset({1}), both) == []
    assert days.school_breaks(date(2026, 2, 9), frozenset({2}), both) == []


# --- school holidays a year later: the dates of domain.md 4 and those that are shipped for 2027 -----------------------


@pytest.mark.parametrize(
    ("first", "last", "later"),
    [
        (date(2026, 2, 7), date(2026, 2, 15), date(2027, 2, 13)),  # the week keeps its number
        (date(2026, 10, 10), date(2026, 10, 18), date(2027, 10, 16)),
        (date(2026, 6, 27), date(2026, 8, 9), date(2027, 6, 26)),  # the same weekday near the same date
        (date(2026, 12, 19), date(2027, 1, 3), date(2027, 12, 18)),
        (date(2026, 3, 28), date(2026, 4, 6), date(2027, 3, 20)),  # with Easter
        (date(2026, 5, 14), date(2026, 5, 17), date(2027, 5, 6)),
        (date(2026, 1, 1), date(2026, 1, 2), date(2027, 1, 1)),
    ],
)
def test_school_holidays_move_as_they_do(first: date, last: date, later: date) -> None:
    begins, ends = days.a_year_later(first, last, 2027)
    assert (begins, ends - begins) == (later, last - first)


def test_whatever_begins_in_a_year_begins_in_the_next_one_too() -> None:
    for length in (0, 8, 15, 43):
        for number in range(366):
            first = date(2028, 1, 1) + timedelta(number)
            assert days.a_year_later(first, first + timedelta(length), 2029)[0].year == 2029


def test_sweden_has_its_own_holidays_by_its_own_names() -> None:
    national = date(2027, 6, 6)
    assert days.holiday(national, "SE") == "Nationaldagen"
    assert days.holiday(national) is None
    assert days.DayLayersFacts(country="SE").holiday(national) == "Nationaldagen"
    assert len(days.public_holidays(2027, "SE")) == 13
    assert not days.DayLayersFacts(country="SE").is_working_day(date(2028, 6, 6))  # a Tuesday
    assert days.DayLayersFacts(country="SE").is_working_day(date(2027, 3, 25))  # skärtorsdag
    assert days.public_holidays(2027, "XX") == {}


def test_midsummers_eve_is_the_friday_between_the_19th_and_the_25th() -> None:
    eve = {name: rule for name, rule, *_rest in days.usual_special_days("SE")}["Midsommarafton"]
    for year, day in {2026: 19, 2027: 25, 2028: 23, 2032: 25}.items():
        assert days.spans(eve, year) == ((date(year, 6, day), date(year, 6, day)),)
        assert days.holiday(date(year, 6, day + 1), "SE") == "Midsommardagen"
    words = day_ranges.write_rule(eve)
    assert words == "første fredag fra 19. juni"
    assert day_ranges.read_rule(words) == eve
    assert day_ranges.read_rule("første uge fra 19. juni") is None
