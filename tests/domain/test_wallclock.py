"""Wall-clock times: the hour that does not exist in March, the one that exists twice in October."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fora_desktop.domain import wallclock

ZONE = "Europe/Copenhagen"


@pytest.mark.parametrize("minute", [0, 1, 15, 30, 59])
def test_the_hour_that_is_skipped_is_refused_with_the_nearest_time_there_is(minute: int) -> None:
    with pytest.raises(wallclock.NoSuchTime) as refused:
        wallclock.check(datetime(2026, 3, 29, 2, minute), ZONE)
    assert refused.value.nearest == datetime(2026, 3, 29, 3)
    assert str(refused.value) == (
        f"søn. 29. marts 2026 kl. 2.{minute:02} findes ikke: uret stilles frem til sommertid. Nærmeste tid er kl. 3.00."
    )


@pytest.mark.parametrize(
    "start", [datetime(2026, 3, 29, 1, 59), datetime(2026, 3, 29, 3), datetime(2026, 3, 28, 2, 30)]
)
def test_the_times_around_the_gap_exist(start: datetime) -> None:
    wallclock.check(start, ZONE)
    assert not wallclock.exists_twice(start, ZONE)


def test_an_hour_in_october_exists_twice_and_the_first_is_meant() -> None:
    start = datetime(2026, 10, 25, 2, 30)
    assert wallclock.exists_twice(start, ZONE)
    assert not wallclock.exists_twice(datetime(2026, 10, 25, 3), ZONE)
    assert not wallclock.exists_twice(datetime(2026, 10, 25, 1, 59), ZONE)
    assert wallclock.utc(start, ZONE).hour == 0
    assert wallclock.told_twice(start) == (
        "søn. 25. oktober 2026 kl. 2.30 findes to gange, når uret stilles tilbage. Mødet er sat til den første."
    )


def test_a_meeting_lasts_as_long_as_it_lasts() -> None:
    assert wallclock.end(datetime(2026, 3, 29, 1), 120, ZONE) == datetime(2026, 3, 29, 4)
    assert wallclock.end(datetime(2026, 10, 25, 1), 180, ZONE) == datetime(2026, 10, 25, 3)
    assert wallclock.end(datetime(2026, 6, 1, 10), 120, ZONE) == datetime(2026, 6, 1, 12)


@pytest.mark.parametrize("year", [1, 1899, 2101, 9999])
def test_a_year_that_must_be_a_slip_is_refused(year: int) -> None:
    with pytest.raises(wallclock.YearIsOut, match="1900 til 2100"):
        wallclock.check(datetime(year, 1, 1), ZONE)


def nearest(start: datetime) -> datetime:
    try:
        wallclock.check(start, ZONE)
    except wallclock.NoSuchTime as gap:
        return gap.nearest
    return start


@given(st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)))
def test_every_time_exists_or_the_next_one_that_does_is_named(start: datetime) -> None:
    found = nearest(start)
    assert nearest(found) == found
    assert timedelta() <= found - start <= timedelta(hours=1)


def test_midnight_begins_the_day() -> None:
    assert wallclock.midnight(date(2026, 1, 1)) == datetime(2026, 1, 1)


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2028, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0)),
    st.integers(1, 3000),
)
@example(datetime(2027, 3, 27, 23), 240)
@example(datetime(2027, 3, 28, 1), 120)
@example(datetime(2026, 10, 25, 1), 120)
@example(datetime(2026, 10, 24, 23, 30), 60)
def test_an_end_is_the_same_however_it_is_counted(start: datetime, minutes: int) -> None:
    zone = "Europe/Copenhagen"
    there = wallclock.utc(start, zone) + timedelta(minutes=minutes)
    assert wallclock.end(start, minutes, zone) == there.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
