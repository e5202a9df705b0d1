"""A year as values: what is one mark, which sign it has, what a board's row sums up to."""

from datetime import date, datetime, timedelta

import pytest

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.year import BoardYear, Ring, Sign, Year, YearDeadline, YearMeeting, marks

ON = date(2026, 5, 12)


def meeting(
    number: int, day: date, *, ring: int = 0, weekly: bool = False, conflicts: tuple[str, ...] = ()
) -> YearMeeting:
    start = datetime(day.year, day.month, day.day, 10)
    status = MeetingStatus.HELD if day < ON else MeetingStatus.PLANNED
    name = f"Råd {number}"
    return YearMeeting(
        number,
        ring,
        start,
        start + timedelta(hours=1),
        name,
        name,
        (number,),
        "Rådene",
        f"{number}/2026",
        None,
        "",
        status,
        unrecorded=False,
        conflicts=conflicts,
        weekly=weekly,
    )


def deadline(number: int, day: date, done: date | None = None) -> YearDeadline:
    return YearDeadline(2, number, day, "Plan", "Rådet", number, done, overdue=done is None and day < ON)


def year(*meetings: YearMeeting, deadlines: tuple[YearDeadline, ...] = (), number: int = 2026) -> Year:
    rings = (Ring("Råd", "flag"), Ring("Ugentlige", "repeat"), Ring("Frister", "target", deadlines=True))
    return Year(number, ON, "", "", rings, meetings, deadlines, (), (), (), 0)


def test_a_mark_is_what_a_ring_has_in_an_iso_week() -> None:
    monday, sunday, next_monday = date(2026, 6, 1), date(2026, 6, 7), date(2026, 6, 8)
    found = marks(year(meeting(1, monday), meeting(2, sunday), meeting(3, next_monday), meeting(4, monday, ring=1)))
    assert [(mark.ring, mark.week, mark.number) for mark in found] == [
        (0, monday, 2),
        (0, next_monday, 1),
        (1, monday, 1),
    ]
    by_day = marks(year(meeting(1, monday), meeting(2, sunday)), by_day=True)
    assert [(mark.day, mark.number) for mark in by_day] == [(monday, 1), (sunday, 1)]


def test_weekly_boards_have_a_mark_of_their_own_and_hidden_rings_have_none() -> None:
    day = date(2026, 6, 2)
    made = year(meeting(1, day), meeting(2, day, weekly=True), deadlines=(deadline(1, day), deadline(2, day)))
    assert [(mark.weekly, mark.number, len(mark.deadlines)) for mark in marks(made)] == [
        (True, 1, 0),
        (False, 1, 0),
        (False, 2, 2),
    ]
    assert [mark.ring for mark in marks(made, hidden=["Råd"])] == [2]


def test_the_gravest_of_several_stands_for_all() -> None:
    before, after = date(2026, 5, 11), date(2026, 5, 13)
    (mixed,) = marks(year(meeting(1, before), meeting(2, after)))
    assert mixed.sign is Sign.PLANNED, "open while something is still to come"
    (bad,) = marks(year(meeting(1, before), meeting(2, after, conflicts=("Optaget.",))))
    assert bad.sign is Sign.CONFLICT
    (late,) = marks(year(deadlines=(deadline(1, before), deadline(2, before, done=before))))
    assert late.sign is Sign.OVERDUE
    (done,) = marks(year(deadlines=(deadline(2, before, done=before),)))
    assert done.sign is Sign.DONE


@pytest.mark.parametrize(("number", "weeks", "first"), [(2026, 53, date(2025, 12, 29)), (2027, 53, date(2026, 12, 28))])
def test_the_weeks_reach_from_the_first_day_to_the_last(number: int, weeks: int, first: date) -> None:
    made = year(number=number)
    assert (len(made.weeks), made.weeks[0]) == (weeks, first)
    assert made.weeks[-1] <= made.last < made.weeks[-1] + timedelta(7)


@pytest.mark.parametrize(
    ("owed", "missing", "met", "told"),
    [(4, 0, 4, "4 af 4"), (4, 2, 2, "2 af 4"), (4, 3, 4, "1 af 4"), (4, 0, 5, "5"), (0, 0, 2, "2"), (0, 0, 0, "0")],
)
def test_a_boards_sum_says_what_is_missing(owed: int, missing: int, met: int, told: str) -> None:
    those = tuple(meeting(number, date(2026, 2, number)) for number in range(1, met + 1))
    board = BoardYear(1, "Rådet", "Rådene", 1, "Kapitel", "Mindst 4", owed, missing, those, 1, ())
    assert board.sum_in_words == told


def test_another_weekday_is_told_where_there_is_a_usual_one() -> None:
    monday = meeting(1, date(2026, 6, 1))
    board = BoardYear(1, "Rådet", "Rådene", 1, "Kapitel", "", 0, 0, (monday,), 0, ())
    assert not board.is_other_weekday(monday)
    assert board.is_other_weekday(meeting(2, date(2026, 6, 2)))
