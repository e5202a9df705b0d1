"""Deadlines in days, weeks and working days, held against an independent count."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain import days, deadlines
from fora_desktop.domain.deadlines import DAYS, WEEKS, WORKING_DAYS, Notice
from fora_desktop.domain.errors import FieldError

MEETINGS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
NOTICES = st.builds(
    Notice, st.integers(0, 60), st.sampled_from([DAYS, WEEKS, WORKING_DAYS]), saturday_counts=st.booleans()
)


def closed(day: date, with_saturday: bool) -> bool:
    """Written anew, by the names of the days."""
    name = day.strftime("%w")
    return name == "0" or (name == "6" and not with_saturday) or day in days.public_holidays(day.year)


def between(first: date, last: date) -> list[date]:
    """From the first day to the one before the last."""
    return [date.fromordinal(number) for number in range(first.toordinal(), last.toordinal())]


@given(MEETINGS, NOTICES)
def test_before_a_meeting_nothing_is_due_after_it_or_on_a_closed_day(meeting: date, notice: Notice) -> None:
    due = notice.before(meeting, days.holiday)
    assert due is not None
    assert due.day <= meeting
    assert due.day not in days.public_holidays(due.day.year)
    assert not closed(due.day, notice.saturday_counts and notice.unit == WORKING_DAYS)


@given(MEETINGS, st.integers(1, 40), st.booleans())
def test_exactly_so_many_working_days_lie_before_and_after(meeting: date, amount: int, saturday: bool) -> None:
    notice = Notice(amount, WORKING_DAYS, saturday)
    before, after = notice.before(meeting, days.holiday), notice.after(meeting, days.holiday)
    assert before is not None
    assert after is not None
    assert sum(not closed(day, saturday) for day in between(before.day, meeting)) == amount
    one = timedelta(days=1)
    assert sum(not closed(day, saturday) for day in between(meeting + one, after.day + one)) == amount


@given(MEETINGS, NOTICES)
def test_minutes_are_never_due_before_the_meeting_and_never_on_a_closed_day(meeting: date, notice: Notice) -> None:
    due = notice.after(meeting, days.holiday)
    assert due is not None
    assert due.day >= meeting
    assert not closed(due.day, notice.saturday_counts and notice.unit == WORKING_DAYS)


@given(MEETINGS, NOTICES)
def test_the_first_day_that_can_be_called_is_the_first(on: date, notice: Notice) -> None:
    day = notice.earliest(on, days.holiday)
    due = notice.before(day, days.holiday)
    assert due is not None
    assert due.day >= on or day == on
    if day > on:
        earlier = notice.before(day - timedelta(days=1), days.holiday)
        assert earlier is not None
        assert earlier.day < on


def test_a_deadline_on_a_holiday_goes_back_and_says_so() -> None:
    due = Notice(7).before(date(2026, 5, 21), days.holiday)
    assert due is not None
    assert (due.day, due.closed, due.words) == (date(2026, 5, 13), "Kristi himmelfartsdag", "før helligdag")
    before_weekend = Notice(4).before(date(2026, 6, 10), days.holiday)
    assert before_weekend is not None
    assert (before_weekend.day, before_weekend.words) == (date(2026, 6, 5), "før weekend")


def test_nothing_is_due_without_an_amount() -> None:
    assert Notice(None).before(date(2026, 5, 21), days.holiday) is None
    assert Notice(None).after(date(2026, 5, 21), days.holiday) is None


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("14 dage", Notice(14)),
        ("14", Notice(14)),
        ("fjorten dage før", Notice(14)),
        ("2 uger", Notice(2, WEEKS)),
        ("4 hverdage", Notice(4, WORKING_DAYS)),
        ("4 hverdage inkl. lørdag", Notice(4, WORKING_DAYS, True)),
        ("4 hverdage, lørdag tæller med", Notice(4, WORKING_DAYS, True)),
        ("ingen", Notice(None)),
        ("0 dage", Notice(0)),
    ],
)
def test_a_deadline_is_read_as_it_is_written(text: str, notice: Notice) -> None:
    assert deadlines.read(text) == notice


@pytest.mark.parametrize("text", ["", "snart", "14 timer", "-3 dage", "14 dage inkl. lørdag", "3,5 dage", "400 dage"])
def test_what_is_no_deadline_is_told(text: str) -> None:
    with pytest.raises(FieldError):
        deadlines.read(text)


@given(NOTICES)
def test_the_words_of_a_deadline_are_read_back(notice: Notice) -> None:
    if notice.unit != WORKING_DAYS:
        notice = Notice(notice.amount, notice.unit)
    if notice.amount is not None and notice.amount <= deadlines.LONGEST[notice.unit]:
        assert deadlines.read(notice.words) == notice


@pytest.mark.parametrize("kind", deadlines.KINDS)
def test_each_default_says_that_it_is_practice_and_not_law(kind: str) -> None:
    assert deadlines.practice(kind).source.startswith("Praksis, ikke lov")
