"""From a day to a day: in words, what lies between, what is impossible."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain.tenure import EndsBeforeItBegins, Tenure, YearIsOut, checked, gaps

MAY, JUNE, JULY, AUGUST = (date(2026, month, 1) for month in (5, 6, 7, 8))


@pytest.mark.parametrize(
    ("tenure", "words"),
    [
        (Tenure(JUNE, date(2026, 7, 31)), "1. juni – 31. juli 2026"),
        (Tenure(date(2026, 5, 3), date(2026, 5, 9)), "3.–9. maj 2026"),
        (Tenure(JUNE, date(2027, 7, 31)), "1. juni 2026 – 31. juli 2027"),
        (Tenure(JUNE, JUNE), "1. juni 2026"),
        (Tenure(JUNE), "fra 1. juni 2026"),
        (Tenure(None, JUNE), "til 1. juni 2026"),
        (Tenure(), ""),
    ],
)
def test_in_words(tenure: Tenure, words: str) -> None:
    assert tenure.words == words


def test_impossible_days_are_refused() -> None:
    with pytest.raises(EndsBeforeItBegins, match=r"Sidste dag 1\. maj 2026 ligger før første dag 1. juni 2026"):
        checked(JUNE, MAY)
    with pytest.raises(YearIsOut, match="Året 202 ligger uden for 1900–2100"):
        checked(date(202, 1, 1), None)
    assert checked(JUNE, JUNE) == Tenure(JUNE, JUNE)


def test_gaps_lie_before_between_and_after() -> None:
    known = [Tenure(JULY, date(2026, 7, 10)), Tenure(None, date(2026, 5, 31))]
    assert gaps(known, Tenure(MAY, AUGUST)) == [
        Tenure(JUNE, date(2026, 6, 30)),
        Tenure(date(2026, 7, 11), AUGUST),
    ]
    assert gaps(known, Tenure(MAY)) == [Tenure(JUNE, date(2026, 6, 30)), Tenure(date(2026, 7, 11))]
    assert gaps([Tenure(JUNE)], Tenure(JUNE)) == []
    assert gaps([], Tenure(JUNE)) == [Tenure(JUNE)]


days = st.integers(0, 40).map(lambda number: MAY + timedelta(days=number))
tenures = st.tuples(st.none() | days, st.none() | days).map(
    lambda two: Tenure(*two) if None in two else Tenure(min(two), max(two))  # type: ignore[type-var]
)


@given(st.lists(tenures, max_size=6), days, days)
def test_each_day_of_a_window_is_in_a_tenure_or_in_one_gap(known: list[Tenure], one: date, other: date) -> None:
    window = Tenure(min(one, other), max(one, other))
    found = gaps(known, window)
    for number in range(41):
        day = MAY + timedelta(days=number)
        held = any(tenure.covers(day) for tenure in known)
        assert sum(gap.covers(day) for gap in found) == (window.covers(day) and not held)
