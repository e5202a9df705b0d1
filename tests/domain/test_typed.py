"""Days, times and lengths as people type them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain import dates, typed

TODAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    "text",
    [
        *("26-05-2026", "26/5", "26.5.2026", "26.05.26", "26 5 2026", "26052026", "260526", "2605", "2026-05-26"),
        *(
            "26. maj",
            "26 maj 2026",
            "26. MAJ 2026",
            "tir. 26. maj 2026",
            "tirsdag den 26. maj 2026",
            "  26 - 5 - 2026 ",
        ),
    ],
)
def test_a_day_is_read(text: str) -> None:
    assert typed.day(text, TODAY) == date(2026, 5, 26)


@pytest.mark.parametrize(
    "text", ["", "i morgen", "32-05-2026", "30-02-2026", "26", "26-13-2026", "26. m", "26-05-0026", "1234567", "26. ma"]
)
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert typed.day(text, TODAY) is None


def test_without_a_year_it_is_the_next_such_day() -> None:
    assert typed.day("12/5", TODAY) == TODAY
    assert typed.day("11/5", TODAY) == date(2027, 5, 11)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_day_that_fora_wrote_is_read_back(day: date) -> None:
    assert typed.day(dates.short(day), TODAY) == day
    assert typed.day(day.strftime("%d-%m-%Y"), TODAY) == day


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        *(("9", time(9)), ("9.30", time(9, 30)), ("09:30", time(9, 30)), ("0930", time(9, 30)), ("kl. 9", time(9))),
        *(("930", time(9, 30)), ("24.00", None), ("9.60", None), ("ni", None), ("", None)),
    ],
)
def test_a_time_of_day_is_read(text: str, clock: time | None) -> None:
    assert typed.clock(text) == clock


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *(("2", 120), ("90", 90), ("1,5", 90), ("1½ time", 90), ("2 timer", 120), ("45 min.", 45), ("90 minutter", 90)),
        *(("1 time 30 min", 90), ("1 time og 15 minutter", 75), ("2 t", 120), ("0", 0), ("", None), ("længe", None)),
        *(("-5", None), ("timer", None)),
    ],
)
def test_a_length_is_read(text: str, minutes: int | None) -> None:
    assert typed.minutes(text) == minutes


@given(st.integers(1, 31 * 24 * 60))
def test_a_length_that_fora_wrote_is_read_back(minutes: int) -> None:
    assert typed.minutes(typed.length(minutes)) == minutes
