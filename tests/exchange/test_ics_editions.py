"""What is written beside a whole calendar: a single meeting, deadlines, what is no longer somebody's."""

import random
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from fora_desktop.domain.calendar import EVERYTHING, DayMark, Edition, by_half_year, half_year_suffix, half_year_words
from fora_desktop.exchange.ics import UnknownZoneRule, calendar, days, single

from .judges import Judge
from .test_ics import BUSY, MEETING, events_of, expected, values, worn

MARK = DayMark(
    uid="0e4f6a0e-6d0c-5c2b-9a43-8f1c0a6f2d11@fora",
    sequence=1,
    created=MEETING.created,
    changed=MEETING.changed,
    day=date(2026, 2, 18),
    time_zone="Europe/Copenhagen",
    summary="Indkald til mødet 4. marts: Lokalrådet i Køge, møde 1/2026",
    description="Varsel 14 dage\nMødet holdes onsdag 4. marts 2026",
    category="Frister",
)


# A single meeting


def test_r9_a_single_meeting_has_no_calendars_name_and_opens_as_an_appointment() -> None:
    """R9, the other half: with a name Outlook makes a calendar of its own of one meeting."""
    data = single(MEETING)
    assert values(data, "METHOD") == ["PUBLISH"]
    assert values(data, "X-MS-OLK-FORCEINSPECTOROPEN") == ["TRUE"]
    for name in ("NAME", "X-WR-CALNAME", "X-WR-CALDESC", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"):
        assert not values(data, name), name
    assert values(calendar("x", [MEETING]), "X-MS-OLK-FORCEINSPECTOROPEN") == []


def test_r1_r10_a_single_meeting_has_its_zone_and_nobody_in_it() -> None:
    """R1, R10, R14, R27"""
    for edition in (EVERYTHING, BUSY, Edition(reminder_minutes=15)):
        data = single(MEETING, edition)
        assert not Calendar.from_ical(data).get_missing_tzids()
        assert events_of(data) == events_of(calendar("x", [MEETING], edition))
        assert not re.search(rb"ORGANIZER|ATTENDEE", data)
        assert data.count(b"\n") == data.count(b"\r\n")
        assert data == single(replace(MEETING), edition)
    with pytest.raises(UnknownZoneRule):
        single(replace(MEETING, time_zone="America/New_York"))


def test_r9_the_quick_judges_read_a_single_meeting(quick_judge: Judge) -> None:
    """R9, R12: its lines are those of a calendar, which every judge reads (test_ics)."""
    for status in ("planned", "invited", "cancelled", "postponed"):
        event = replace(MEETING, status=status)
        (reading,) = quick_judge.read(single(event))
        wanted = worn(quick_judge, expected(event))
        assert worn(quick_judge, reading) == {name: value for name, value in wanted.items() if name in reading}


# What is no longer somebody's


def test_what_is_gone_stays_free_and_says_so() -> None:
    """Not called off: it takes place, and is no longer in this recipient's calendar."""
    data = calendar("x", [replace(MEETING, status="gone", location="", description="", category="")], Edition())
    assert values(data, "SUMMARY") == ["UDGÅET: Lokalrådet i Køge"]
    assert values(data, "STATUS") == ["CANCELLED"]
    assert values(data, "TRANSP") == ["TRANSPARENT"]
    assert values(calendar("x", [replace(MEETING, status="gone")], BUSY), "SUMMARY") == ["UDGÅET: Optaget"]
    assert b"VALARM" not in calendar("x", [replace(MEETING, status="gone")], Edition(reminder_minutes=15))


# Deadlines


def test_r13_a_deadline_is_a_whole_day_whose_end_is_the_next() -> None:
    """R13: also over the end of a month, a year and a day of the change of clocks."""
    for day in (MARK.day, date(2026, 2, 28), date(2028, 2, 29), date(2026, 12, 31), date(2026, 3, 29)):
        data = days("Frister", [replace(MARK, day=day)])
        assert f"DTSTART;VALUE=DATE:{day:%Y%m%d}\r\n".encode() in data
        assert f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}\r\n".encode() in data
        assert b"TZID=" not in data
        assert values(data, "TRANSP") == ["TRANSPARENT"]
        assert b"VALARM" not in data


def test_r13_deadlines_are_a_calendar_of_their_own_with_name_and_stamp() -> None:
    """R11, R13, R25"""
    several = [replace(MARK, uid=str(number), day=MARK.day + timedelta(days=number % 3)) for number in range(9)]
    once = days("Fora: Køge, frister", several)
    random.Random(3).shuffle(several)
    assert days("Fora: Køge, frister", several) == once
    assert values(once, "METHOD") == ["PUBLISH"]
    assert values(once, "X-WR-CALNAME") == ["Fora: Køge\\, frister"]
    assert values(once, "X-WR-CALDESC") == ["Opdateret 14-01-2026 kl. 10.12"]
    assert values(once, "DTSTAMP") == values(once, "LAST-MODIFIED") == ["20260114T091233Z"] * 9


def test_r13_the_day_is_the_day_for_every_program_that_is_near(quick_judge: Judge) -> None:
    """R13"""
    event: Any = Calendar.from_ical(days("x", [MARK])).walk("VEVENT")[0]
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 2, 18), date(2026, 2, 19))
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == (MARK.summary, MARK.description)
    assert quick_judge.read(days("x", [])) == []


# Half-years


def test_r20_a_file_for_each_half_year_has_every_meeting_once() -> None:
    """R20"""
    starts = (datetime(2026, 6, 30, 23), datetime(2026, 7, 1), datetime(2026, 12, 31, 23, 59), datetime(2027, 1, 1))
    found = by_half_year(replace(MEETING, uid=str(number), start=start) for number, start in enumerate(starts))
    assert {half: [event.uid for event in some] for half, some in found.items()} == {
        (2026, 1): ["0"],
        (2026, 2): ["1", "2"],
        (2027, 1): ["3"],
    }
    assert half_year_words((2026, 2)) == "2. halvår 2026"
    assert half_year_suffix((2026, 2)) == "-2026-2"
    assert by_half_year([]) == {}
    assert MEETING.changed.tzinfo is UTC
