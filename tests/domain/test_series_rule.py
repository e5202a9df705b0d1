"""The rule of a series: its dates, how it is said, and that what Fora says is read back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain import series_rule, series_text
from fora_desktop.domain.series_rule import ALL_MONTHS, SeriesRule, Step, quarter_months

BASE = SeriesRule(Step.MONTHS, 4, date(2027, 1, 1), weekday=2, nth=2, months=quarter_months(2))


def days(rule: SeriesRule, *earlier: date) -> list[date]:
    return [each.day for each in series_rule.rule_dates(rule, earlier)]


def rule(text: str, base: SeriesRule = BASE) -> SeriesRule:
    found = series_text.read(text, base)
    assert found is not None, text
    return found


def test_the_middle_month_of_the_quarter() -> None:
    found = days(BASE)
    assert found == [date(2027, 2, 10), date(2027, 5, 12), date(2027, 8, 11), date(2027, 11, 10)]
    assert series_rule.sentence(BASE, found, "10.00–12.00") == (
        "4 møder: 2. onsdag i februar, maj, august og november 2027 kl. 10.00–12.00."
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2. onsdag i kvartalets midterste måned", ["2027-02-10", "2027-05-12", "2027-08-11", "2027-11-10"]),
        ("sidste fredag i kvartalets sidste måned", ["2027-03-26", "2027-06-25", "2027-09-24", "2027-12-31"]),
        ("hver anden tirsdag", ["2027-01-05", "2027-01-19", "2027-02-02", "2027-02-16"]),
        ("torsdag hver 3. uge", ["2027-01-07", "2027-01-28", "2027-02-18", "2027-03-11"]),
        ("hver 14. dag om mandagen", ["2027-01-04", "2027-01-18", "2027-02-01", "2027-02-15"]),
        ("3 møder: første mandag hver måned, ikke i februar", ["2027-01-04", "2027-03-01", "2027-04-05"]),
        ("1. onsdag hver anden måned", ["2027-01-06", "2027-03-03", "2027-05-05", "2027-07-07"]),
        ("2 møder: 1. onsdag hvert halvår", ["2027-01-06", "2027-07-07"]),
        ("3. torsdag i marts, juni og oktober", ["2027-03-18", "2027-06-17", "2027-10-21", "2028-03-16"]),
        ("hver uge", ["2027-01-06", "2027-01-13", "2027-01-20", "2027-01-27"]),
        ("jævnt fordelt", ["2027-02-17", "2027-05-19", "2027-08-18", "2027-11-17"]),
        ("4 gange om året", ["2027-02-17", "2027-05-19", "2027-08-18", "2027-11-17"]),
        ("tirsdag jævnt fordelt over året, ikke i maj", ["2027-02-16", "2027-06-01", "2027-08-17", "2027-11-16"]),
    ],
)
def test_a_typed_rule_gives_its_dates(text: str, wanted: list[str]) -> None:
    assert [day.isoformat() for day in days(rule(text))] == wanted


@pytest.mark.parametrize(
    "text", ["", "en gang imellem", "6. onsdag hver måned", "hver 5. måned", "2. blåmandag i maj", "hver 0. uge onsda"]
)
def test_what_is_no_rule_is_not_guessed(text: str) -> None:
    assert series_text.read(text, BASE) is None


def test_only_the_day_or_only_the_months_may_be_typed() -> None:
    assert rule("sidste fredag") == SeriesRule(
        Step.MONTHS, 4, date(2027, 1, 1), weekday=4, nth=-1, months=quarter_months(2)
    )
    assert rule("i kvartalets første måned").months == quarter_months(1)
    assert rule("i kvartalets første måned").nth == 2


def test_last_years_dates_keep_their_weekday_and_say_where_they_come_from() -> None:
    like = rule("som i 2026")
    found = series_rule.rule_dates(like, [date(2026, 2, 11), date(2026, 5, 13), date(2026, 12, 31)])
    assert [(each.day, each.like) for each in found] == [
        (date(2027, 2, 10), date(2026, 2, 11)),
        (date(2027, 5, 12), date(2026, 5, 13)),
        (date(2027, 12, 30), date(2026, 12, 31)),
    ]
    assert rule("som sidste år").like == 2026
    assert series_rule.sentence(like, [each.day for each in found], "10.00–12.00") == (
        "3 møder: som i 2026, samme ugedag nærmest samme dato kl. 10.00–12.00."
    )


def test_a_series_may_cross_new_year() -> None:
    crossing = SeriesRule(Step.MONTHS, 4, date(2026, 8, 1), weekday=2, nth=2, months=quarter_months(2))
    assert series_rule.sentence(crossing, days(crossing), "9.00–10.00") == (
        "4 møder: 2. onsdag i august og november 2026 samt februar og maj 2027 kl. 9.00–10.00."
    )
    weekly = SeriesRule(Step.WEEKS, 40, date(2027, 1, 1), weekday=2)
    assert series_rule.sentence(weekly, days(weekly), "9.00–10.00") == (
        "40 møder: onsdag hver uge, 6. januar–6. oktober 2027 kl. 9.00–10.00."
    )


def test_a_rule_without_months_gives_no_dates() -> None:
    nothing = SeriesRule(Step.MONTHS, 4, date(2027, 1, 1), months=frozenset({7}), without=frozenset({7}))
    assert days(nothing) == []
    assert series_rule.sentence(nothing, [], "9.00–10.00") == (
        "Reglen giver ingen datoer: 2. onsdag i juli, ikke i juli."
    )


rules = st.builds(
    SeriesRule,
    step=st.sampled_from(list(Step)),
    count=st.integers(1, 60),
    first=st.dates(date(2026, 1, 1), date(2030, 12, 31)),
    weekday=st.integers(0, 6),
    nth=st.sampled_from([1, 2, 3, 4, -1]),
    every=st.integers(1, 12),
    months=st.frozensets(st.integers(1, 12), min_size=1),
    without=st.frozensets(st.integers(1, 12)),
    like=st.integers(2020, 2030),
)


@given(rules)
def test_what_fora_says_of_a_rule_is_read_back(rule: SeriesRule) -> None:
    words = series_rule.rule_words(rule)
    base = SeriesRule(Step.WEEKS, rule.count, rule.first, months=rule.months, like=rule.like)
    found = series_text.read(words, base)
    assert found is not None, words
    assert series_rule.rule_words(found) == words
    assert days(found, date(2026, 3, 4)) == days(rule, date(2026, 3, 4))


@given(rules)
def test_every_rule_gives_days_in_order_and_not_in_the_months_left_out(rule: SeriesRule) -> None:
    found = days(rule, date(rule.like or 2026, 2, 28), date(rule.like or 2026, 9, 9))
    assert found == sorted(set(found))
    assert len(found) <= rule.count
    assert all(day >= rule.first and day.month not in rule.without for day in found)
    if rule.step in (Step.WEEKS, Step.MONTHS, Step.EVEN):
        assert all(day.weekday() == rule.weekday for day in found)
    if rule.step is Step.WEEKS and rule.without != ALL_MONTHS:
        assert len(found) == rule.count or found[-1].year >= rule.first.year + 5
