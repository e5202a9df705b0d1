"""Ranges of days and days that come back, as people type them."""

from datetime import date

import pytest

from fora_desktop.domain import day_ranges, days

WEEK_8 = (date(2026, 2, 14), date(2026, 2, 22))
CHRISTMAS = (date(2026, 12, 19), date(2027, 1, 3))


@pytest.mark.parametrize(
    "text",
    [
        *("14.–22. feb.", "14/2-22/2", "uge 8", "Uge  8", "14-22/2", "14-2-22-2", "14.2.-22.2.", "14. til 22. februar"),
        *("14.02.26 - 22.02.26", "2026-02-14/2026-02-22", "lør. 14. feb. - søn. 22. feb.", "14. feb. – 22. feb. 2026"),
    ],
)
def test_the_same_holiday_written_in_many_ways(text: str) -> None:
    assert day_ranges.read(text, 2026) == WEEK_8


@pytest.mark.parametrize("text", ["19. dec. – 3. jan.", "19/12-3/1", "19. december til 3. januar 2027"])
def test_a_holiday_goes_over_new_year(text: str) -> None:
    assert day_ranges.read(text, 2026) == CHRISTMAS


def test_several_weeks_have_the_weekends_around_them() -> None:
    assert day_ranges.read("uge 27-32", 2026) == (date(2026, 6, 27), date(2026, 8, 9))


def test_a_range_that_ends_before_it_begins_stays_so() -> None:
    assert day_ranges.read("22/2-14/2", 2026) == (date(2026, 2, 22), date(2026, 2, 14))


@pytest.mark.parametrize("text", ["", "14", "i februar", "31. feb.", "uge 60", "14–22", "-", "14/2-", "2/30-4/30"])
def test_what_is_no_range(text: str) -> None:
    assert day_ranges.read(text, 2026) is None


def test_a_range_is_written_for_a_table_and_read_again() -> None:
    assert day_ranges.write(*WEEK_8) == "14.–22. feb."
    assert day_ranges.write(*CHRISTMAS) == "19. dec. – 3. jan."
    for span in (WEEK_8, CHRISTMAS, (date(2026, 5, 15), date(2026, 5, 15)), (date(2026, 6, 27), date(2026, 8, 9))):
        assert day_ranges.read(day_ranges.write(*span), 2026) == span


def test_a_whole_week_is_told_by_its_number() -> None:
    assert day_ranges.in_words(*WEEK_8) == "uge 8"
    assert day_ranges.in_words(date(2026, 2, 14), date(2026, 2, 21)) == "14.–21. feb."


@pytest.mark.parametrize(
    ("text", "rule", "in_2026"),
    [
        ("5. juni", "06-05", ((date(2026, 6, 5), date(2026, 6, 5)),)),
        ("5/6", "06-05", ((date(2026, 6, 5), date(2026, 6, 5)),)),
        ("27.–30. december", "12-27/12-30", ((date(2026, 12, 27), date(2026, 12, 30)),)),
        ("uge 28–30", "week 28-30", ((date(2026, 7, 6), date(2026, 7, 26)),)),
        ("dagen efter Kristi himmelfartsdag", "easter+40", ((date(2026, 5, 15), date(2026, 5, 15)),)),
        ("2 dage før påske", "easter-2", ((date(2026, 4, 3), date(2026, 4, 3)),)),
        ("18.–19. marts 2027", "2027-03-18/2027-03-19", ()),
        ("18.3.27", "2027-03-18/2027-03-18", ()),
        ("18/3-19/3-27", "2027-03-18/2027-03-19", ()),
        ("28. december – 3. januar 2027", "2026-12-28/2027-01-03", ((date(2026, 12, 28), date(2027, 1, 3)),)),
        ("35 uger efter påske", "easter+245", ((date(2026, 12, 6), date(2026, 12, 6)),)),
        ("29. februar", "02-29", ()),
    ],
)
def test_a_day_that_comes_back(text: str, rule: str, in_2026: tuple[tuple[date, date], ...]) -> None:
    assert day_ranges.read_rule(text) == rule
    assert days.spans(rule, 2026) == in_2026
    assert day_ranges.read_rule(day_ranges.write_rule(rule)) == rule


def test_days_over_new_year_lie_in_two_years() -> None:
    rule = day_ranges.read_rule("27. december - 2. januar")
    assert rule == "12-27/01-02"
    assert days.spans(rule, 2026) == (
        (date(2025, 12, 27), date(2026, 1, 2)),
        (date(2026, 12, 27), date(2027, 1, 2)),
    )
    assert days.spans("week 52-1", 2026)[0] == (date(2025, 12, 22), date(2026, 1, 4))


@pytest.mark.parametrize("text", ["", "midsommer", "31. april", "uge 0", "uge 54"])
def test_what_is_no_day_that_comes_back(text: str) -> None:
    assert day_ranges.read_rule(text) is None


@pytest.mark.parametrize(
    "text", ["200 uger efter påske", "999 dage efter påske", "251 dage efter påske", "12 uger før påske"]
)
def test_a_day_is_not_so_far_from_easter_that_it_falls_in_another_year(text: str) -> None:
    with pytest.raises(day_ranges.TooFarFromEaster, match="højst ligge 80 dage før eller 250 dage efter påske"):
        day_ranges.read_rule(text)


def test_a_rule_of_an_earlier_fora_far_from_easter_never_falls() -> None:
    assert days.spans("easter+1400", 2026) == days.spans("easter+999", 2026) == ()
    for number in (day_ranges.FROM_EASTER[0], day_ranges.FROM_EASTER[-1]):
        assert all(days.spans(f"easter{number:+}", year) for year in range(1900, 2200))


def test_a_day_of_a_file_has_its_year() -> None:
    assert day_ranges.read_day("14-02-2026") == day_ranges.read_day("2026-02-14") == date(2026, 2, 14)
    assert day_ranges.read_day("14. feb.") is None
