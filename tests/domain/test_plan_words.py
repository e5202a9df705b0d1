"""What a year is planned by, in words: what is written is read back, and what people type is understood."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fora_desktop.domain import plan_words as words
from fora_desktop.domain import typed
from fora_desktop.domain.plan_words import NotUnderstood

weekdays = st.sets(st.integers(0, 6)).map(lambda days: "".join(str(day) for day in sorted(days)))
months = st.sets(st.integers(1, 12), max_size=11).map(lambda each: ",".join(map(str, sorted(each))))
ordinals = st.sets(st.tuples(st.sampled_from((1, 2, 3, 4, -2, -1)), st.integers(0, 6)), max_size=5).map(
    lambda each: words.read_ordinal(
        " og ".join(f"{words._place(nth)} {words.weekday(day)}" for nth, day in sorted(each))
    )
)
clocks = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30, 45)))
spans = st.tuples(clocks, clocks | st.just(words.DAY_ENDS)).filter(lambda span: span[0] < span[1])
week_hours = st.lists(st.tuples(st.integers(0, 6), spans), max_size=5).map(
    lambda each: sorted({(day, *span) for day, span in each})
)


@given(weekdays, months, ordinals)
def test_days_and_months_that_are_told_are_read_back(days: str, of: str, rule: str) -> None:
    assert words.read_weekdays(words.weekdays_words(days)) == days
    assert words.read_months(words.months_words(of)) == of
    assert words.read_ordinal(words.ordinal_words(rule)) == rule


@given(week_hours, spans)
def test_hours_that_are_told_are_read_back(hours: list[tuple[int, time, time]], span: tuple[time, time]) -> None:
    assert words.read_week_hours(words.week_hours_words(hours)) == hours
    assert words.read_span(words.span_words(*span)) == span


@given(st.integers(-200, 200), st.integers(0, 60), st.integers(0, 366), st.integers(0, 720), st.dates())
def test_distances_and_days_of_the_year_that_are_told_are_read_back(
    least: int, wide: int, gap: int, minutes: int, day: date
) -> None:
    assert words.read_order(words.order_words(least, least + wide)) == (least, least + wide)
    assert words.read_gap(words.gap_words(gap)) == gap
    assert words.read_minutes(typed.length(minutes)) == minutes
    assert words.read_due(words.due_words(day.month, day.day)) == (day.month, day.day)
    assert words.read_hour(words.hour_words(time(minutes // 60, minutes % 60))) == time(minutes // 60, minutes % 60)


READ: list[tuple[Callable[[str], Any], str, Any]] = [
    (words.read_weekdays, "tir, tor", "13"),
    (words.read_weekdays, "man-ons", "012"),
    (words.read_weekdays, "ikke fredag", "0123"),
    (words.read_weekdays, "alle hverdage", "01234"),
    (words.read_weekdays, " ", ""),
    (words.read_months, "mar, jun, sep, dec", "3,6,9,12"),
    (words.read_months, "hvert kvartal", "3,6,9,12"),
    (words.read_months, "november-februar", "1,2,11,12"),
    (words.read_months, "ikke i juli", "1,2,3,4,5,6,8,9,10,11,12"),
    (words.read_months, "hver måned", ""),
    (words.read_ordinal, "2. onsdag i måneden", "2WE"),
    (words.read_ordinal, "sidste fredag", "-1FR"),
    (words.read_ordinal, "2. og 4. mandag", "2MO,4MO"),
    (words.read_ordinal, "anden tirsdag hver måned", "2TU"),
    (words.read_half, "formiddag", "am"),
    (words.read_half, "eft", "pm"),
    (words.read_gap, "mindst 30 dage imellem", 30),
    (words.read_gap, "6 uger", 42),
    (words.read_number, "5 møder", 5),
    (words.read_order, "5-20 hverdage før", (-20, -5)),
    (words.read_order, "1 - 40 efter", (1, 40)),
    (words.read_order, "højst 20 før", (-20, -1)),
    (words.read_week_hours, "man 8-10; fre efter 12", [(0, time(8), time(10)), (4, time(12), time(23, 59))]),
    (words.read_week_hours, "tir og tor kl. 13-16", [(1, time(13), time(16)), (3, time(13), time(16))]),
    (words.read_week_hours, "man-tir 0-24", [(0, time(0), time(23, 59)), (1, time(0), time(23, 59))]),
    (words.read_week_hours, "fre 12.30–24.00", [(4, time(12, 30), time(23, 59))]),
    (words.read_week_hours, "hver onsdag", [(2, time(0), time(23, 59))]),
    (words.read_span, "17-21", (time(17), time(21))),
    (words.read_minutes, "35", 35),
    (words.read_minutes, "35 min", 35),
    (words.read_minutes, "1 t 10", 70),
    (words.read_minutes, "5", 5),
    (words.read_due, "15/11", (11, 15)),
    (words.read_due, "29. februar", (2, 29)),
    (words.read_strength, "høj", "high"),
]


@pytest.mark.parametrize(("read", "text", "expected"), READ)
def test_what_people_type_is_understood(read: Callable[[str], Any], text: str, expected: Any) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("read", "text", "sentence"),
    [
        (words.read_weekdays, "tirs, xdag", "Fora kender ikke ugedagen “xdag”. Skriv f.eks. tir, tor."),
        (words.read_months, "13", "Fora kender ikke måneden “13”. Skriv f.eks. mar, jun, sep."),
        (words.read_months, "ikke i januar-december", "Der er ingen måneder tilbage."),
        (words.read_ordinal, "onsdag", "Skriv f.eks. 2. onsdag i måneden eller sidste fredag."),
        (words.read_ordinal, "5. onsdag", "Skriv f.eks. 2. onsdag i måneden"),
        (words.read_half, "nat", "Skriv formiddag eller eftermiddag"),
        (words.read_hour, "25", "Skriv f.eks. 13.30."),
        (words.read_gap, "2 år", "Skriv f.eks. 30 dage."),
        (words.read_gap, "90 uger", "Der kan højst være 366 dage imellem to møder."),
        (words.read_order, "før", "Skriv f.eks. 5-20 hverdage før."),
        (words.read_order, "300 før", "Der kan højst være 260 hverdage imellem."),
        (words.read_week_hours, "man 10-8", "Skriv f.eks. 8-10."),
        (words.read_minutes, "langt", "Skriv f.eks. 35 min eller 1 t 10."),
        (words.read_minutes, "2000", "Der kan højst være 12 timer fra sted til sted."),
        (words.read_due, "november", "Skriv f.eks. 15/11."),
        (words.read_strength, "meget", "Skriv Ingen, Lav, Middel eller Høj."),
    ],
)
def test_what_is_not_understood_is_answered_with_what_could_be_typed(
    read: Callable[[str], Any], text: str, sentence: str
) -> None:
    with pytest.raises(NotUnderstood) as raised:
        read(text)
    assert sentence in str(raised.value)


def said(read: Callable[[str], Any], text: str) -> str:
    """The sentence; a full stop where there is none."""
    try:
        read(text)
    except NotUnderstood as not_read:
        return str(not_read)
    return "."


@given(st.text(max_size=20))
def test_whatever_is_typed_is_read_or_answered_with_a_sentence(text: str) -> None:
    for read in {read for read, _text, _expected in READ}:
        assert said(read, text).endswith(".")


def test_a_rule_by_place_gives_the_days_of_a_year() -> None:
    assert words.days_of("2WE", "3,6", 2027) == [date(2027, 3, 10), date(2027, 6, 9)]
    assert words.days_of("-1FR", "", 2027)[:2] == [date(2027, 1, 29), date(2027, 2, 26)]
    assert len(words.days_of("4MO", "", 2027)) == 12
