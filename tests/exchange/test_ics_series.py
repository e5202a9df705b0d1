"""Events of other calendars that repeat, with every form of exception (R14)."""

from datetime import date, datetime

import pytest

from .test_ics_reading import AT_NINE, LAST, calendar, event, got, one


def starts(*lines: str, last: date = LAST) -> list[str]:
    """The days of an event that repeats."""
    found = got(calendar(*event(*lines)), last=last)
    assert not found.not_read, found.not_read
    return [f"{each.start:%y%m%d}" for each in found.events]


WEEKLY = ("DTSTART;TZID=Europe/Copenhagen:20261005T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=5")
FIVE = ["261005", "261012", "261019", "261026", "261102"]


def test_an_event_that_repeats_keeps_its_hour_over_the_end_of_summer_time() -> None:
    found = got(calendar(*event(*WEEKLY))).events
    assert {each.start.hour for each in found} == {9}
    assert [each.occurrence for each in found][2:4] == ["20261019T090000", "20261026T090000"]
    in_utc = got(calendar(*event("DTSTART:20261005T070000Z", "RRULE:FREQ=WEEKLY;COUNT=5"))).events
    assert [each.start.hour for each in in_utc] == [9, 9, 9, 8, 8]


@pytest.mark.parametrize(
    "until",
    [
        "20261102",
        "20261102T080000Z",
        "20261102T090000",
        "20261108T225959Z",
    ],
)
def test_until_in_every_form(until: str) -> None:
    begin = ("DTSTART;TZID=Europe/Copenhagen:20261005T090000", "DURATION:PT1H")
    assert starts(*begin, f"RRULE:FREQ=WEEKLY;UNTIL={until}") == FIVE
    assert starts("DTSTART;VALUE=DATE:20261005", f"RRULE:FREQ=WEEKLY;UNTIL={until}") == FIVE


@pytest.mark.parametrize(
    "lines",
    [
        ("EXDATE;TZID=Europe/Copenhagen:20261012T090000",),
        ("EXDATE:20261012T070000Z",),
        ("EXDATE;TZID=GMT Standard Time:20261012T080000,20251012T080000",),
        ("EXDATE:20261012T090000",),
        ("EXDATE;VALUE=DATE:20261012",),
        ("EXRULE:FREQ=MONTHLY;BYMONTHDAY=12",),
        ("RDATE:20261012T070000Z", "EXDATE:20261012T070000Z", "EXDATE:20271012T070000Z"),
    ],
)
def test_exceptions_in_every_form(lines: tuple[str, ...]) -> None:
    assert starts(*WEEKLY, *lines) == [FIVE[0], *FIVE[2:]]


def test_unequal_kinds_of_value_are_told() -> None:
    told = ("Aftalen og en undtagelse fra den er ikke begge angivet som dage eller begge med klokkeslæt.",)
    found = got(calendar(*event(*WEEKLY, "EXDATE;VALUE=DATE:20261012")))
    assert found.events[0].remarks == told
    days = ("DTSTART;VALUE=DATE:20261005", "RRULE:FREQ=WEEKLY;COUNT=5")
    found = got(calendar(*event(*days, "EXDATE;TZID=Europe/Copenhagen:20261012T000000")))
    assert (len(found.events), found.events[0].remarks) == (4, told)
    moved = event("RECURRENCE-ID;VALUE=DATE:20261012", "DTSTART:20261013T090000")
    found = got(calendar(*event(*WEEKLY), *moved))
    assert [f"{each.start:%y%m%d}" for each in found.events] == [FIVE[0], "261013", *FIVE[2:]]
    assert (found.events[1].remarks, found.events[1].occurrence) == (told, "20261012T090000")
    found = got(calendar(*event(*WEEKLY, "EXDATE:sludder")))
    assert len(found.events) == 5
    assert found.events[0].remarks == ("En undtagelse (EXDATE) kan ikke læses; den gentagelse er taget med.",)


def test_extra_days_with_lengths_of_their_own() -> None:
    found = got(
        calendar(
            *event(
                *("UID:1", AT_NINE, "DURATION:PT1H", "RDATE;TZID=Europe/Copenhagen:20261106T090000,20261106T140000"),
                "RDATE;VALUE=PERIOD:20261107T080000Z/PT3H,20261108T080000Z/20261108T100000Z",
                "RDATE;VALUE=DATE:20261109",
            )
        )
    )
    assert [f"{each.start:%d %H}-{each.end:%H}" for each in found.events] == [
        *("04 09-10", "06 09-10", "06 14-15", "07 09-12", "08 09-11", "09 09-10"),
    ]


def test_moved_and_cancelled_occurrences() -> None:
    found = got(
        calendar(
            *event("RECURRENCE-ID:20261019T070000Z", "DTSTART:20261020T110000Z", "SUMMARY:Flyttet"),
            *event(*WEEKLY, "SUMMARY:Fast"),
            *event("RECURRENCE-ID;TZID=Romance Standard Time:20261026T090000", AT_NINE, "STATUS:CANCELLED"),
            *event("RECURRENCE-ID:20261005T070000Z", "DTSTART:20300105T070000Z"),
        )
    )
    assert [(f"{each.start:%d-%m %H}", each.summary, each.occurrence, each.is_busy) for each in found.events] == [
        ("12-10 09", "Fast", "20261012T090000", True),
        ("20-10 13", "Flyttet", "20261019T090000", True),
        ("02-11 09", "Fast", "20261102T090000", True),
        ("04-11 09", "", "20261026T090000", False),
    ]


def test_an_occurrence_without_its_series_stands_alone() -> None:
    found = one("RECURRENCE-ID:20261026T080000Z", AT_NINE, "SUMMARY:Kun den ene")
    assert (found.start.day, found.occurrence) == (4, "20261026T090000")


def test_what_is_left_of_a_series_that_cannot_be_read_is_read() -> None:
    found = got(
        calendar(
            *event(AT_NINE, "RRULE:sludder", "SUMMARY:Serie"),
            *event("RECURRENCE-ID:20261019T070000Z", "DTSTART:20261020T110000Z", "SUMMARY:Flyttet"),
            *event("RECURRENCE-ID:20261019T070000Z", "DTSTART:sludder", "SUMMARY:Ulæselig"),
        )
    )
    assert [each.summary for each in found.events] == ["Flyttet"]
    assert [each.summary for each in found.not_read] == ["Serie", "Ulæselig"]
    found = got(calendar(*event(*WEEKLY), *event("RECURRENCE-ID:20261019T070000Z", "DTSTART:sludder")))
    assert (len(found.events), len(found.not_read)) == (5, 1)


def test_all_from_one_occurrence_on() -> None:
    found = got(
        calendar(
            *event(*WEEKLY, "SUMMARY:Før"),
            *event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T070000Z", "DTSTART:20261020T110000Z", "DURATION:PT2H"),
            *event("RECURRENCE-ID:20261026T080000Z", "DTSTART:20261026T080000Z", "SUMMARY:Alligevel"),
        )
    )
    assert [f"{each.start:%d-%m %H}-{each.end:%H} {each.summary}" for each in found.events] == [
        *("05-10 09-10 Før", "12-10 09-10 Før", "20-10 13-15 ", "26-10 09-09 Alligevel", "03-11 13-15 "),
    ]
    assert found.events[2].occurrence == "20261019T090000"


def test_from_one_occurrence_on_it_may_take_whole_days() -> None:
    found = got(
        calendar(
            *event(*WEEKLY, "RDATE;TZID=Europe/Copenhagen:20261104T133000"),
            *event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261026T080000Z", "DTSTART;VALUE=DATE:20261027"),
        )
    )
    assert [(each.start.strftime("%d-%m %H"), each.all_day) for each in found.events][3:] == [
        *(("27-10 00", True), ("03-11 00", True), ("05-11 00", True)),
    ]


def test_whole_days_have_no_hours_whatever_the_rule_says() -> None:
    assert starts("DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=YEARLY;BYHOUR=1,5;COUNT=3") == ["261224", "271224"]
    assert starts("DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=HOURLY;COUNT=30") == ["261224", "261225"]


def test_the_first_start_counts_also_where_the_rule_does_not_name_it() -> None:
    begin = "DTSTART;TZID=Europe/Copenhagen:20261005T090000"
    assert starts(begin, "RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3") == ["261005", "261007", "261014"]
    assert starts(begin, "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=1") == ["261005"]
    assert starts(begin, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") == ["261005"]


def test_a_week_of_the_year_is_the_day_of_the_first_start() -> None:
    assert starts("DTSTART:20260908T090000", "RRULE:FREQ=YEARLY;BYWEEKNO=37;COUNT=2") == ["260908", "270914"]


def test_a_series_from_1998_is_there_today_and_what_lies_outside_is_not() -> None:
    begin = ("DTSTART;TZID=Europe/Copenhagen:19980105T090000", "RRULE:FREQ=WEEKLY;INTERVAL=2")
    assert starts(*begin, last=date(2025, 12, 31)) == ["251201", "251215", "251229"]
    over = got(
        calendar(*event("DTSTART:20200101T090000", "RRULE:FREQ=WEEKLY;COUNT=9"), *event("DTSTART:20300101T090000"))
    )
    assert [event.start.year for event in over.events] == [2030]
    assert over.remarks == (
        "1 aftale, der gentages, har ingen gentagelser fra 22. november 2025 til 22. november 2028 og er udeladt.",
    )
    over_the_edge = one("DTSTART;VALUE=DATE:20251101", "DTEND;VALUE=DATE:20251201")
    assert over_the_edge.start == datetime(2025, 11, 1)
