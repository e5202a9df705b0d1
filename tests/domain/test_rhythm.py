"""Series: the dates of a recurrence rule, and the rules that are refused."""

import time
import warnings
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain import rhythm
from fora_desktop.domain.errors import FieldError

ZONE = "Europe/Copenhagen"
MONDAY = datetime(2027, 1, 4, 10)


def days(rule: str, start: datetime = MONDAY) -> list[date]:
    found = rhythm.occurrences(start, rule, ZONE)
    assert {each.time() for each in found} == {start.time()}
    return [each.date() for each in found]


def test_the_second_wednesday_of_four_months() -> None:
    wanted = [date(2027, 1, 13), date(2027, 2, 10), date(2027, 3, 10), date(2027, 4, 14)]
    assert days("FREQ=MONTHLY;BYDAY=2WE;COUNT=4") == wanted
    assert days("RRULE:freq=monthly; byday=2we;count=4;") == wanted


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20270118", date(2027, 1, 18)),
        ("20270117", date(2027, 1, 11)),
        ("20270118T090000Z", date(2027, 1, 18)),  # 10.00 in Copenhagen
        ("20270118T085959Z", date(2027, 1, 11)),
        ("20270118T100000", date(2027, 1, 18)),
        ("20270118T095959", date(2027, 1, 11)),
    ],
)
def test_until_holds_its_day_or_its_instant(until: str, last: date) -> None:
    assert days(f"FREQ=WEEKLY;UNTIL={until}")[-1] == last


def test_a_weekly_series_keeps_its_hour_over_daylight_saving() -> None:
    assert len(days("FREQ=WEEKLY;COUNT=52")) == 52


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=2"])
def test_a_rule_without_an_end_is_refused(rule: str) -> None:
    with pytest.raises(rhythm.EndlessRule, match="har ingen ende"):
        rhythm.occurrences(MONDAY, rule, ZONE)


@pytest.mark.parametrize("rule", ["FREQ=DAILY;COUNT=401", "FREQ=DAILY;COUNT=999999999", "FREQ=DAILY;UNTIL=99991231"])
def test_too_many_meetings_are_refused(rule: str) -> None:
    with pytest.raises(rhythm.TooManyDates, match="giver over 400 møder"):
        rhythm.occurrences(MONDAY, rule, ZONE)
    assert len(days("FREQ=DAILY;COUNT=400")) == 400


@pytest.mark.parametrize("rule", ["FREQ=YEARLY;COUNT=30", "FREQ=YEARLY;UNTIL=21001231"])
def test_a_series_beyond_twenty_years_is_refused_not_cut_off(rule: str) -> None:
    with pytest.raises(rhythm.TooFarAhead):
        rhythm.occurrences(MONDAY, rule, ZONE)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;UNTIL=20261231",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
    ],
)
def test_a_rule_that_never_comes_about_is_told(rule: str) -> None:
    before = time.process_time()
    with pytest.raises(rhythm.NoDates):
        rhythm.occurrences(MONDAY, rule, ZONE)
    assert time.process_time() - before < 20  # and not for ever


@pytest.mark.parametrize(
    "rule",
    [
        *("", " ", ";", "x", "=", "FREQ", "FREQ=", "COUNT=3", "hver anden uge"),
        *("FREQ=SECONDLY;COUNT=3", "FREQ=MINUTELY;COUNT=3", "FREQ=HOURLY;COUNT=3", "FREQ=SOMETIMES;COUNT=3"),
        *("FREQ=DAILY;BYHOUR=3;COUNT=3", "FREQ=DAILY;BYMINUTE=3;COUNT=3", "FREQ=DAILY;BYSECOND=3;COUNT=3"),
        *("FREQ=DAILY;COUNT=-1", "FREQ=DAILY;COUNT=1e3", "FREQ=DAILY;COUNT=tre", "FREQ=DAILY;COUNT=３"),
        *("FREQ=DAILY;INTERVAL=0;COUNT=3", "FREQ=DAILY;INTERVAL=-1;COUNT=3", "FREQ=DAILY;INTERVAL=0;BYMONTH=2;COUNT=1"),
        *("FREQ=DAILY;COUNT=3;UNTIL=20270301", "FREQ=DAILY;FREQ=WEEKLY;COUNT=3", "FREQ=DAILY;COUNT=3;COUNT=4"),
        *("FREQ=WEEKLY;BYDAY=XX;COUNT=3", "FREQ=MONTHLY;BYDAY=0WE;COUNT=3", "FREQ=WEEKLY;BYDAY=MO,;COUNT=3"),
        *("FREQ=WEEKLY;UNTIL=20270230", "FREQ=WEEKLY;UNTIL=2027-03-01", "FREQ=WEEKLY;UNTIL=snart"),
        *("FREQ=WEEKLY;COUNT=3\nEXDATE:20270111", "DTSTART:20270101\nRRULE:FREQ=WEEKLY;COUNT=3"),
        *("FREQ=WEEKLY;COUNT=3;TZID=UTC", "FREQ=WEEKLY;COUNT=3;noget", "FREQ=WEEKLY;" + "X" * 10_000),
    ],
)
def test_what_is_no_rule_is_refused(rule: str) -> None:
    with pytest.raises(FieldError, match="Gentagelsen") as refused:
        rhythm.occurrences(MONDAY, rule, ZONE)
    assert len(str(refused.value)) < 300


@given(st.text(alphabet="FREQ=DAILYWEK;COUNT123BYMO,-ÆØ\n\0", max_size=40))
def test_whatever_is_typed_is_read_or_refused(rule: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            found = rhythm.occurrences(MONDAY, rule, ZONE)
        except FieldError:
            return
    assert found


@given(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY"]), st.integers(1, 6), st.integers(1, 30), st.integers(0, 27))
def test_count_and_until_of_the_last_day_give_the_same(step: str, interval: int, count: int, later: int) -> None:
    start = MONDAY + timedelta(days=later)
    rule = f"FREQ={step};INTERVAL={interval}"
    found = days(f"{rule};COUNT={count}", start)
    assert len(found) == count
    assert found == sorted(set(found))
    assert days(f"{rule};UNTIL={found[-1]:%Y%m%d}", start) == found
