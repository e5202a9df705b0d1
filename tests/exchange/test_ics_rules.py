"""Rules of events that repeat: the starts that dateutil gives, at a cost that is known before."""

from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.exchange.ics_in.lines import CalendarTooLarge
from fora_desktop.exchange.ics_in.rules import Budget, _Past, _Steps, last_start, rule, starts
from fora_desktop.exchange.ics_in.values import CannotReadEvent, When

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
_days = st.lists(st.sampled_from(("MO", "TU", "WE", "TH", "FR", "SA", "SU")), min_size=1, max_size=3, unique=True)
_nth = st.builds(lambda n, day: f"{n}{day}", st.sampled_from((1, 2, 5, -1, -2)), st.sampled_from(("MO", "FR", "SU")))


def _numbers(low: int, high: int) -> st.SearchStrategy[str]:
    one = st.integers(low, high).filter(bool)
    return st.lists(one, min_size=1, max_size=4, unique=True).map(lambda found: ",".join(map(str, found)))


@st.composite
def _rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY")))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 6))}"]
    if draw(st.booleans()):
        parts.append("WKST=SU")
    if draw(st.booleans()):
        by_nth = frequency in ("YEARLY", "MONTHLY") and draw(st.booleans())
        parts.append(f"BYDAY={draw(_nth) if by_nth else ','.join(draw(_days))}")
    for name, low, high, of in (
        ("BYMONTH", 1, 12, None),
        ("BYMONTHDAY", -31, 31, ("YEARLY", "MONTHLY", "DAILY")),
        ("BYYEARDAY", -366, 366, ("YEARLY",)),
        ("BYWEEKNO", -53, 53, ("YEARLY",)),
        ("BYHOUR", 1, 23, None),
        ("BYSETPOS", -3, 3, ("YEARLY", "MONTHLY")),
    ):
        if (of is None or frequency in of) and draw(st.integers(0, 3)) == 0:
            parts.append(f"{name}={draw(_numbers(low, high))}")
    if draw(st.integers(0, 3)) == 0:
        parts.append(f"COUNT={draw(st.integers(1, 60))}")
    return ";".join(parts)


def counted(written: str, begin: datetime, last: datetime) -> list[datetime]:
    """By dateutil alone, from the first start on; it would go on to the year 9999 where a rule gives nothing.

    Of a week of the year it gives all days, the standard the first start's (RFC 5545, 3.3.10).
    """
    if "BYWEEKNO" in written and not any(each in written for each in ("BYDAY", "BYMONTHDAY", "BYYEARDAY")):
        written += f";BYDAY={('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')[begin.weekday()]}"
    found: list[datetime] = []
    try:
        whole: Any = rrule.rrulestr(written, dtstart=begin)
        whole._interval = _Steps(whole._interval)
        whole._interval.left = 20_000 if "HOURLY" in written else 2_500
        for start in whole:
            if start > last:
                break
            found.append(start)
    except (ValueError, _Past):
        pass
    return found


@given(_rules(), st.datetimes(datetime(2021, 1, 1), datetime(2026, 2, 28)), st.integers(0, 400))
@settings(max_examples=80, deadline=None)
def test_the_same_starts_as_dateutil_counts_from_the_first(written: str, begin: datetime, after: int) -> None:
    begin = begin.replace(minute=0, second=0, microsecond=0)
    if "HOURLY" in written:
        begin = begin.replace(year=2025)
    first = datetime(2026, 1, 1) + timedelta(days=after)
    last = first + timedelta(days=120)
    wanted = [start for start in counted(written, begin, last) if start >= first]
    budget = Budget()
    assert list(starts(rule(written.encode()), begin, None, first, last, budget)) == wanted
    assert Budget().days - budget.days < 150_000


def test_a_weekly_rule_from_1998_costs_no_more_than_one_from_last_year() -> None:
    def cost(year: int) -> int:
        budget = Budget()
        weekly = rule(b"FREQ=WEEKLY")
        list(starts(weekly, datetime(year, 1, 5, 9), None, datetime(2026, 1, 1), datetime(2027, 1, 1), budget))
        return Budget().days - budget.days

    assert cost(1998) < 1.1 * cost(2025) < 600


@pytest.mark.parametrize(
    "written",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2",
        "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=7",
        "FREQ=HOURLY;INTERVAL=24;BYHOUR=8",
        "FREQ=YEARLY;INTERVAL=400",
        "FREQ=DAILY;INTERVAL=9999",
    ],
)
def test_a_rule_that_gives_nothing_is_soon_at_its_end(written: str) -> None:
    budget = Budget()
    begin, last = datetime(2020, 3, 1, 9), datetime(2028, 1, 1)
    assert not list(starts(rule(written.encode()), begin, None, datetime(2025, 1, 1), last, budget))
    assert Budget().days - budget.days < 80_000


def test_dateutil_still_adds_the_interval_once_a_step() -> None:
    """What `_Steps` relies on; where this fails, dateutil has another way, and perhaps an end of its own."""
    for frequency in (rrule.YEARLY, rrule.MONTHLY, rrule.WEEKLY, rrule.DAILY, rrule.HOURLY):
        steps = _Steps(2)
        steps.left = 5
        with pytest.raises(_Past):
            list(rrule.rrule(frequency, dtstart=datetime(2026, 1, 1), interval=steps, bymonth=2, bymonthday=30))
        steps.left = 5
        assert len(list(islice(rrule.rrule(frequency, dtstart=datetime(2026, 1, 1), interval=steps), 6))) == 6


@pytest.mark.parametrize(
    "written",
    [
        "",
        "sludder",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=1000000000000000000000",
        "FREQ=DAILY;COUNT=٣",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYSETPOS=0",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=99MO",
        "FREQ=YEARLY;BYEASTER=1",
        "FREQ=YEARLY;RSCALE=HEBREW",
        "FREQ=MINUTELY",
        "FREQ=SECONDLY;INTERVAL=86400",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5,6",
        "FREQ=DAILY;UNTIL=i morgen",
        "FREQ=DAILY;BYDAY=" + "MO," * 2_000,
    ],
)
def test_what_is_no_rule_or_too_much_is_told_in_a_sentence(written: str) -> None:
    with pytest.raises(CannotReadEvent, match=r"\.$") as told:
        rule(written.encode())
    assert len(str(told.value)) < 120


def test_letters_and_spaces_do_not_matter_and_what_is_unknown_is_passed_over() -> None:
    assert rule(b"freq=weekly; byday=mo;X-A=1;") == rule(b"FREQ=WEEKLY;BYDAY=MO")


def test_until_holds_to_the_end_of_its_day_or_to_its_instant() -> None:
    def until(written: str) -> datetime | None:
        return last_start(rule(f"FREQ=DAILY{written}".encode()), COPENHAGEN)

    assert until("") is None
    assert until(";UNTIL=20260704") == datetime(2026, 7, 4, 23, 59, 59)
    assert until(";UNTIL=20260704T100000Z") == datetime(2026, 7, 4, 12)
    assert until(";UNTIL=20260704T100000") == datetime(2026, 7, 4, 10)
    assert rule(b"FREQ=DAILY;UNTIL=20260704T100000Z").until == When(datetime(2026, 7, 4, 10), False, UTC)


def test_too_many_in_all_are_too_many() -> None:
    budget = Budget(days=2_000)
    daily, begin, end = rule(b"FREQ=DAILY"), datetime(2026, 1, 1), datetime(2027, 12, 31)
    assert len(list(starts(daily, begin, None, begin, end, budget))) == 730
    list(starts(daily, begin, None, begin, end, budget))
    with pytest.raises(CalendarTooLarge):
        list(starts(daily, begin, None, begin, end, budget))
    with pytest.raises(CannotReadEvent, match="5000"):
        list(starts(rule(b"FREQ=HOURLY"), begin, None, begin, end, Budget()))
    with pytest.raises(CannotReadEvent, match="for mange år"):
        list(starts(daily, datetime(1, 1, 1), None, datetime(1, 1, 1), datetime(9000, 1, 1), Budget()))
