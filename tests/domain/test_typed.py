"""Days, times and lengths as people type them."""

from datetime import date, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fora_desktop.domain import dates, typed, typed_offers

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
    "text", ["", "i morgne", "32-05-2026", "30-02-2026", "26", "26-13-2026", "26. m", "26-05-0026", "1234567", "26. ma"]
)
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert typed.day(text, TODAY) is None


def test_without_a_year_it_is_the_next_such_day() -> None:
    assert typed.day("12/5", TODAY) == TODAY
    assert typed.day("11/5", TODAY) == date(2027, 5, 11)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(("i dag", (2026, 5, 12)), ("i morgen", (2026, 5, 13)), ("I Overmorgen", (2026, 5, 14))),
        *(("uge 20 tir", (2026, 5, 12)), ("uge 20 man", (2027, 5, 17)), ("uge 23 tirsdag", (2026, 6, 2))),
        *(("tir uge 20", (2026, 5, 12)), ("tirsdag i uge 23", (2026, 6, 2)), ("uge 1 2027 ons", (2027, 1, 6))),
        *(("ons. uge 53", (2026, 12, 30)), ("u24 fre", (2026, 6, 12)), ("fredag, uge 2 2027", (2027, 1, 15))),
        *(("på onsdag", (2026, 5, 13)), ("på tirsdag", (2026, 5, 19)), ("onsdag", (2026, 5, 13))),
        *(("næste tirsdag", (2026, 5, 19)), ("næste mandag", (2026, 5, 18)), ("fre næste uge", (2026, 5, 22))),
        *(("om 14 dage", (2026, 5, 26)), ("om 3 uger", (2026, 6, 2)), ("om en uge", (2026, 5, 19))),
        *(
            ("tirsdag om 14 dage", (2026, 5, 26)),
            ("torsdag om 8 dage", (2026, 5, 21)),
            ("om to måneder", (2026, 7, 12)),
        ),
        *(
            ("1. onsdag i maj", (2027, 5, 5)),
            ("1. onsdag i juni", (2026, 6, 3)),
            ("sidste fredag i maj", (2026, 5, 29)),
        ),
        *(("anden tirsdag i februar 2028", (2028, 2, 8)), ("den 26.", (2026, 5, 26)), ("d. 3", (2026, 6, 3))),
        *(("26. maj 2027", (2027, 5, 26)), ("260527", (2027, 5, 26)), ("26/5-27", (2027, 5, 26))),
        *(("tirsdag 26. maj 2026, uge 22", (2026, 5, 26)), ("29/2", (2028, 2, 29))),
    ],
)
def test_people_say_days_in_many_ways(text: str, day: tuple[int, int, int]) -> None:
    assert typed.day(text, TODAY) == date(*day)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("12/5", "tirsdag 12. maj 2026, uge 20"),
        ("12.5 kl 10", "tirsdag 12. maj 2026, uge 20, kl. 10.00"),
        ("12.5. 10.30", "tirsdag 12. maj 2026, uge 20, kl. 10.30"),
        ("uge 20 tir 9-11", "tirsdag 12. maj 2026, uge 20, kl. 9.00–11.00"),
        ("i morgen kl. 13.15 til 14", "onsdag 13. maj 2026, uge 20, kl. 13.15–14.00"),
        ("onsdag kl 9", "onsdag 13. maj 2026, uge 20, kl. 9.00"),
        ("26 maj 1030", "tirsdag 26. maj 2026, uge 22, kl. 10.30"),
        ("kl 10", "kl. 10.00"),
        ("kl. 10-12", "kl. 10.00–12.00"),
    ],
)
def test_a_day_and_a_time_are_read_together(text: str, sentence: str) -> None:
    moment = typed.moment(text, TODAY)
    assert moment is not None
    assert moment.sentence == sentence
    assert typed.moment(moment.sentence, TODAY) == moment


@pytest.mark.parametrize(
    "text", ["10", "onsdag 10", "mandag 26. maj", "uge 23", "26/5 kl. 25", "i går i morgen", "x y z"]
)
def test_what_may_mean_several_things_is_not_guessed(text: str) -> None:
    assert typed.moment(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("26", "Mente du tirsdag 26. maj 2026?"),
        ("10", "Mente du onsdag 10. juni 2026? Et klokkeslæt skrives som kl. 10."),
        ("mandag 26. maj", "26. maj 2026 er en tirsdag. Mente du tirsdag 26. maj 2026 eller mandag 25. maj 2026?"),
        ("uge 23", "Ugen har flere dage. Mente du mandag 1. juni 2026 eller fredag 5. juni 2026?"),
        ("5/26", "Der er 12 måneder. Mente du tirsdag 26. maj 2026?"),
        ("32/5", "Maj 2026 har 31 dage. Mente du søndag 31. maj 2026?"),
        ("30-02-2027", "Februar 2027 har 28 dage. Mente du søndag 28. februar 2027?"),
        ("31. juni", "Juni 2026 har 30 dage. Mente du tirsdag 30. juni 2026?"),
        ("26. mai", "Mente du tirsdag 26. maj 2026?"),
        ("i mårgen", "Mente du onsdag 13. maj 2026?"),
        ("uge 53 2027", "2027 har ikke en uge 53. Mente du mandag 27. december 2027?"),
    ],
)
def test_what_was_perhaps_meant_is_offered(text: str, sentence: str) -> None:
    assert typed.moment(text, TODAY) is None
    offered = typed_offers.offer(text, TODAY)
    assert offered is not None
    assert offered.sentence == sentence


@pytest.mark.parametrize("text", ["", "xyz", "ved lejlighed", "99/99", "0000"])
def test_nothing_is_offered_for_what_is_no_day(text: str) -> None:
    assert typed_offers.offer(text, TODAY) is None


@given(st.text(max_size=30))
def test_any_text_is_read_or_not_and_never_fails(text: str) -> None:
    found = typed.moment(text, TODAY)
    offered = typed_offers.offer(text, TODAY)
    assert found is None or found.sentence
    assert offered is None or offered.days


@example(date(2026, 10, 25), time(2, 15, fold=1), True)
@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.times(), st.booleans())
def test_every_way_in_which_fora_writes_a_moment_is_read_back(day: date, at: time, timed: bool) -> None:
    at = at.replace(second=0, microsecond=0)
    said = typed.Moment(day, at if timed else None)
    assert typed.moment(said.sentence, TODAY) == said
    assert typed.moment(dates.short(day), TODAY) == typed.moment(dates.long(day), TODAY) == typed.Moment(day)
    assert typed.moment(day.isoformat(), TODAY) == typed.Moment(day)
    assert typed.moment(f"{dates.short(day)} {dates.clock(at)}", TODAY) == typed.Moment(day, at)
    assert typed.clock(dates.hours(at)) == typed.clock(dates.clock(at)) == at


@given(st.dates(date(2026, 5, 12), date(2027, 5, 11)))
def test_a_day_within_a_year_is_read_back_without_its_year(day: date) -> None:
    assert typed.day(dates.day_month(day), TODAY) == typed.day(f"{day.day}/{day.month}", TODAY) == day
    assert typed.day(f"uge {day.isocalendar().week} {dates.weekday(day)}", TODAY) in (day, None) or day.year == 2027


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(("januar 2027", date(2027, 1, 1)), ("jan", date(2027, 1, 1)), ("2028", date(2028, 1, 1))),
        *(("maj", date(2026, 5, 1)), ("9/2027", date(2027, 9, 1)), ("xyz", None), ("13/2027", None)),
    ],
)
def test_a_month_or_a_year_begins_on_its_first_day(text: str, day: date | None) -> None:
    assert typed.month_start(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("10", (time(10), None)),
        ("10-12", (time(10), time(12))),
        ("kl. 9.30–11", (time(9, 30), time(11))),
        ("fra 10 til 12.15", (time(10), time(12, 15))),
        ("1030-1200", (time(10, 30), time(12))),
        ("12-10", None),
        ("10-", None),
    ],
)
def test_a_time_may_have_an_end(text: str, span: tuple[time, time | None] | None) -> None:
    assert typed.hours(text) == span


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
        *(("-5", None), ("timer", None), ("1,5 t", 90), ("1:30", 90), ("halvanden time", 90), ("tre kvarter", 45)),
        *(("to timer", 120), ("en halv time", 30), ("0,75 t", 45), ("1 t 20", 80), ("2 30", None)),
    ],
)
def test_a_length_is_read(text: str, minutes: int | None) -> None:
    assert typed.minutes(text) == minutes


@given(st.integers(1, 31 * 24 * 60))
def test_a_length_that_fora_wrote_is_read_back(minutes: int) -> None:
    assert typed.minutes(typed.length(minutes)) == minutes
