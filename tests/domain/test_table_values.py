"""What cells say: days, times, lengths, states, in the ways people and spreadsheets write them."""

from datetime import date, datetime, time, timedelta

import pytest

from fora_desktop.domain import table_values
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.table import Value
from fora_desktop.domain.table_values import Unreadable, When, order_of

TODAY = date(2026, 7, 2)
MARCH = date(2027, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        *("04-03-2027", "4/3-27", "4.3.2027", "4. marts 2027", "4 mars 2027", "March 4, 2027", "4 March 2027"),
        *("2027-03-04", "2027-03-04T00:00", "2027/03/04", "torsdag den 4. marts 2027", "tors. d. 4/3 2027"),
        *("uge 9 torsdag 2027", "1. torsdag i marts 2027", "4. mar. 27"),
    ],
)
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert table_values.when(text, TODAY).day == MARCH


def test_days_and_times_of_spreadsheets_are_themselves() -> None:
    assert table_values.when(datetime(2027, 3, 4), TODAY) == When(MARCH)
    assert table_values.when(datetime(2027, 3, 4, 10), TODAY) == When(MARCH, time(10))
    assert table_values.when(MARCH, TODAY) == When(MARCH)
    assert table_values.hours(time(10, 30, 59)) == (time(10, 30), None)
    assert table_values.length(timedelta(minutes=90)) == 90


def test_a_time_beside_the_day_is_read_too() -> None:
    for text in ("4. marts 2027 kl. 10-12", "04-03-2027 10.00-12.00", "2027-03-04 10:00-12:00"):
        assert table_values.when(text, TODAY) == When(MARCH, time(10), time(12))


def test_a_day_without_a_year_takes_the_files() -> None:
    assert table_values.when("4. marts", TODAY, True, 2027).day == MARCH
    assert table_values.when("uge 9 tor", TODAY, True, 2027).day == MARCH
    for text in ("4. marts", "4/3", "uge 9 tor"):
        with pytest.raises(Unreadable, match="mangler årstal"):
            table_values.when(text, TODAY)


@pytest.mark.parametrize("text", ["30-02-2027", "x", "4", "45321", "13/13/2027", "04-03-2227", "på onsdag", "i morgen"])
def test_what_is_no_day_costs_a_sentence(text: str) -> None:
    with pytest.raises(Unreadable):
        table_values.when(text, TODAY)


@pytest.mark.parametrize(
    ("cells", "known"),
    [
        (["03/04/2026", "13/04/2026"], True),
        (["03/04/2026", "04/13/2026"], False),
        (["03/04/2026", "05/06/2026"], None),
        (["03-04-2026", "05.06.2026"], True),
        (["03/03/2026"], True),
        (["13/04/2026", "04/13/2026"], True),
        ([date(2026, 3, 4)], True),
    ],
)
def test_the_whole_column_tells_whether_the_day_comes_first(cells: list[Value], known: bool | None) -> None:
    assert order_of(cells).known is known


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("10", (time(10), None)),
        ("kl. 10.00-12.00", (time(10), time(12))),
        ("1030", (time(10, 30), None)),
        ("9:30 AM", (time(9, 30), None)),
        ("2 pm - 4 pm", (time(14), time(16))),
        ("fra 10 til 12.30", (time(10), time(12, 30))),
        ("10:00:00", (time(10), None)),
        ("0,4375", (time(10, 30), None)),
    ],
)
def test_times_of_day(text: str, hours: tuple[time, time | None]) -> None:
    assert table_values.hours(text) == hours


@pytest.mark.parametrize("text", ["25", "10.70", "formiddag", "12-10", "13 pm"])
def test_what_is_no_time_costs_a_sentence(text: str) -> None:
    with pytest.raises(Unreadable):
        table_values.hours(text)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        *(("Planlagt", "planned"), ("berammet", "planned"), ("Indkaldt", "invited"), ("AFHOLDT", "held")),
        *(
            ("gennemført", "held"),
            ("inställt", "cancelled"),
            ("Cancelled", "cancelled"),
            ("udsat til juni", "postponed"),
        ),
        *(("Aflyst (sygdom)", "cancelled"), ("ikke afholdt", "cancelled"), ("postponed", "postponed")),
    ],
)
def test_foreign_words_for_a_state(word: str, status: str) -> None:
    assert table_values.status(word) is MeetingStatus(status)


@pytest.mark.parametrize("word", ["måske", "planlagt, men aflyst", "3", ""])
def test_what_names_no_state_or_two_is_asked_for(word: str) -> None:
    assert table_values.status(word) is None


def test_numbers_functions_and_years() -> None:
    assert table_values.meeting_number("Møde nr. 2/2027") == (2, 2027)
    assert table_values.meeting_number("3.") == (3, None)
    assert table_values.number("14,0") == 14
    assert table_values.function("Næstformand") == "vice_chair"
    assert table_values.function("kejser") is None
    assert table_values.year_in("Mødeplan 2027 for kredsen") == 2027
    assert table_values.year_in("2026-2027") is None
    for text in ("0", "to", "1/2/3"):
        with pytest.raises(Unreadable):
            table_values.meeting_number(text)
