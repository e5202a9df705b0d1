"""The reading half of the calendar profile: what other programs write (R13, R21, R22, R24), however they write it."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.calendar import Attendee, Event
from fora_desktop.domain.foreign_calendar import ForeignAttendee, ForeignCalendar, ForeignEvent
from fora_desktop.domain.table import StoppedByUser
from fora_desktop.exchange import ics
from fora_desktop.exchange.ics_in.events import MOST_PEOPLE, MOST_PEOPLE_IN_ALL
from fora_desktop.exchange.ics_in.reading import CannotReadCalendar, read, read_file
from fora_desktop.exchange.ics_in.zones import known_name

HOME = "Europe/Copenhagen"
FIRST, LAST = date(2025, 11, 22), date(2028, 11, 22)
AT_NINE = "DTSTART;TZID=Europe/Copenhagen:20261104T090000"


def calendar(*lines: str, end: str = "\r\n") -> bytes:
    return end.join(("BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", "")).encode()


def event(*lines: str) -> tuple[str, ...]:
    uid = () if any(line.startswith("UID") for line in lines) else ("UID:1",)
    return ("BEGIN:VEVENT", *uid, *lines, "END:VEVENT")


def got(data: bytes, first: date = FIRST, last: date = LAST) -> ForeignCalendar:
    return read(data, HOME, first, last)


def one(*lines: str) -> ForeignEvent:
    """The only event of a file with these lines in it, which was read without complaint."""
    found = got(calendar(*event(*lines)))
    assert not found.not_read
    (only,) = found.events
    return only


def times(*lines: str) -> str:
    """When an event is: `04-11 09:00-10:00`."""
    found = one(*lines)
    return f"{found.start:%d-%m %H:%M}-{found.end:%H:%M}"


def refusal(*lines: str) -> str:
    """Why one event was not read; the one beside it was."""
    found = got(calendar(*event(*lines), *event("UID:2", AT_NINE)))
    assert [each.uid for each in found.events] == ["2"]
    (only,) = found.not_read
    return only.reason


# --- the clock ------------------------------------------------------------------------------------------------------

BRUSSELS = "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"


@pytest.mark.parametrize(
    ("named", "zone"),
    [
        ("Europe/Copenhagen", HOME),
        ("europe/copenhagen", HOME),
        ("Romance Standard Time", HOME),
        ("Romance Standard Time 1", HOME),
        (BRUSSELS, HOME),
        ("(GMT+01:00) Brussels, Copenhagen, Madrid, Paris", HOME),
        ("(UTC+01:00) Bruxelles, København, Madrid, Paris", HOME),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
        ("(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius", "Europe/Helsinki"),
        ("(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("(UTC) Coordinated Universal Time", "UTC"),
        ("(UTC+05:00) Brussels", ""),
        ("/mozilla.org/20070129_1/Europe/Copenhagen", HOME),
        ("/freeassociation.sourceforge.net/Europe/Copenhagen", HOME),
        ("/citadel.org/20210210_1/America/Argentina/Ushuaia", "America/Argentina/Ushuaia"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("W. Europe Daylight Time", "Europe/Berlin"),
        ("GMT Standard Time", "Europe/London"),
        ("UTC", "UTC"),
        ("Customized Time Zone", ""),
        ("../../etc/passwd", ""),
        ("Sted uden ure", ""),
    ],
)
def test_zones_by_any_name(named: str, zone: str) -> None:
    assert known_name(named) == zone


def test_all_windows_zones_are_zones() -> None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    assert len(WINDOWS_TO_OLSON) > 130
    for name in WINDOWS_TO_OLSON:
        assert ZoneInfo(known_name(name))


@pytest.mark.parametrize(
    "start",
    [
        AT_NINE,
        "DTSTART;TZID=Romance Standard Time:20261104T090000",
        f'DTSTART;TZID="{BRUSSELS}":20261104T090000',
        f"DTSTART;TZID={BRUSSELS}:20261104T090000",
        "DTSTART:20261104T080000Z",
        "DTSTART;TZID=GMT Standard Time:20261104T080000",
        "DTSTART;TZID=UTC+01:00:20261104T090000",
        "DTSTART:20261104T090000",
        "DTSTART;TZID=Europe/Copenhagen:20261104T080000Z",
        "dtstart;tzid=europe/copenhagen:20261104t0900",
    ],
)
def test_the_same_time_written_in_ten_ways(start: str) -> None:
    found = one(start, "DURATION:PT1H30M")
    assert (found.start, found.end) == (datetime(2026, 11, 4, 9), datetime(2026, 11, 4, 10, 30))
    assert found.remarks == ()


def test_a_zone_nobody_knows_is_taken_as_the_registers_and_that_is_said() -> None:
    found = one("DTSTART;TZID=Sted uden ure:20261104T090000", "DTEND;TZID=Sted uden ure:20261104T100000")
    assert (found.start, found.end) == (datetime(2026, 11, 4, 9), datetime(2026, 11, 4, 10))
    assert found.remarks == ("Tidszonen “Sted uden ure” er ukendt og læst som Europe/Copenhagen.",)
    busy = got(calendar("BEGIN:VFREEBUSY", "FREEBUSY;TZID=Sted uden ure:20261104T090000/PT1H", "END:VFREEBUSY"))
    assert busy.events[0].remarks == found.remarks


def test_a_short_name_is_what_the_file_says_of_it_and_a_known_one_is_not() -> None:
    at = "DTSTART;TZID={}:20260701T090000"
    for name, hour in (("EST", 15), ("CET", 15), ("Romance Standard Time", 9), ("Europe/Copenhagen", 9)):
        found = got(calendar(*zone(name, "-0500", "-0400"), *event(at.format(name))))
        assert found.events[0].start.hour == hour, name
    assert one(at.format("EST")).start.hour == 16


def zone(name: str, standard: str, daylight: str, *more: str) -> tuple[str, ...]:
    """A VTIMEZONE as Outlook writes it."""
    return (
        *("BEGIN:VTIMEZONE", f"TZID:{name}", "BEGIN:STANDARD", "DTSTART:16010101T030000", f"TZOFFSETFROM:{daylight}"),
        *(f"TZOFFSETTO:{standard}", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "BEGIN:DAYLIGHT"),
        *("DTSTART:16010101T020000", f"TZOFFSETFROM:{standard}", f"TZOFFSETTO:{daylight}"),
        *("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", *more, "END:VTIMEZONE"),
    )


def test_a_zone_of_its_own_is_used_winter_and_summer() -> None:
    own = zone("Customized Time Zone", "+0200", "+0300")
    found = got(
        calendar(
            *own,
            *event("UID:1", "DTSTART;TZID=Customized Time Zone:20260115T090000"),
            *event("UID:2", "DTSTART;TZID=Customized Time Zone:20260715T090000"),
            *event("UID:3", "DTSTART;TZID=Customized Time Zone:20261025T040000"),
        )
    )
    assert [each.start for each in found.events] == [
        datetime(2026, 1, 15, 8),
        datetime(2026, 7, 15, 8),
        datetime(2026, 10, 25, 3),
    ]
    assert not any(each.remarks for each in found.events)


def test_a_zone_of_its_own_may_stand_after_its_events_and_in_one_calendar_only() -> None:
    first = calendar(*event(AT_NINE.replace("Europe/Copenhagen", "X")), *zone("X", "+0200", "+0300"))
    second = calendar(*event("UID:2", AT_NINE.replace("Europe/Copenhagen", "X")))
    one_of_them, other = got(first + second).events
    assert (one_of_them.start.hour, other.start.hour) == (8, 9)
    assert other.remarks


def test_a_known_name_wins_over_the_zone_beside_it() -> None:
    found = got(calendar(*zone("Europe/Copenhagen", "-0800", "-0700"), *event(AT_NINE)))
    assert found.events[0].start.hour == 9


def test_a_broken_zone_helps_by_where_it_lies() -> None:
    broken = ("BEGIN:VTIMEZONE", "TZID:Her", "X-LIC-LOCATION:Europe/London", "END:VTIMEZONE")
    found = got(calendar(*broken, *event("DTSTART;TZID=Her:20261104T080000")))
    assert (found.events[0].start.hour, found.events[0].remarks) == (9, ())


def test_the_hour_that_does_not_exist_and_the_one_that_exists_twice() -> None:
    assert times("DTSTART;TZID=Europe/Copenhagen:20260329T023000", "DURATION:PT1H") == "29-03 03:30-04:30"
    assert times("DTSTART:20261025T004500Z", "DTEND:20261025T011500Z") == "25-10 02:45-03:15"
    assert times("DTSTART:20261025T003000Z", "DTEND:20261025T013000Z") == "25-10 02:30-03:30"
    assert times("DTSTART;TZID=Europe/Copenhagen:20261024T120000", "DURATION:P1D") == "24-10 12:00-12:00"
    assert times("DTSTART;TZID=Europe/Copenhagen:20261024T120000", "DURATION:PT24H") == "24-10 12:00-11:00"


def test_without_a_system_table_of_zones_pythons_own_is_used(tmp_path: Path) -> None:
    file = tmp_path / "x.ics"
    file.write_bytes(calendar(*event("DTSTART;TZID=Romance Standard Time:20260704T090000")))
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from datetime import date; from pathlib import Path\n"
            "from fora_desktop.exchange.ics_in.reading import read_file\n"
            "print(read_file(Path(sys.argv[1]), 'Europe/Copenhagen', date(2026, 1, 1), date(2026, 12, 31)).events[0])",
            str(file),
        ],
        env=os.environ | {"PYTHONTZPATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "2026, 7, 4, 9, 0" in told.stdout
    assert "remarks=()" in told.stdout


# --- from when to when ----------------------------------------------------------------------------------------------


def test_all_day_events_end_at_the_midnight_after_their_last_day() -> None:
    one_day = (datetime(2026, 12, 24), datetime(2026, 12, 25), True)
    for lines in (
        ("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261225"),
        ("DTSTART;VALUE=DATE:20261224",),
        ("DTSTART:20261224", "DURATION:P1D"),
        ("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261224"),
        ("DTSTART:20261224T000000", "DTEND:20261225T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
        ("DTSTART;TZID=GMT Standard Time:20261224T000000", "DURATION:P1D", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
    ):
        found = one(*lines)
        assert (found.start, found.end, found.all_day) == one_day, lines
    three = one("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227")
    assert three.end - three.start == timedelta(days=3)


def test_ends_in_every_form() -> None:
    assert times(AT_NINE, "DTEND;TZID=Europe/Copenhagen:20261104T103000") == "04-11 09:00-10:30"
    assert times(AT_NINE, "DTEND:20261104T093000Z") == "04-11 09:00-10:30"
    assert times(AT_NINE, "DTEND;TZID=GMT Standard Time:20261104T093000") == "04-11 09:00-10:30"
    assert times(AT_NINE, "DURATION:PT90M") == "04-11 09:00-10:30"
    assert times(AT_NINE, "DURATION:P0DT1H30M0S") == "04-11 09:00-10:30"
    assert times(AT_NINE) == "04-11 09:00-09:00"
    assert times(AT_NINE, "DURATION:PT0S") == "04-11 09:00-09:00"


def test_a_day_on_one_end_and_a_time_on_the_other_is_read_with_a_remark() -> None:
    found = one(AT_NINE, "DTEND;VALUE=DATE:20261104")
    assert (found.start, found.end) == (datetime(2026, 11, 4, 9), datetime(2026, 11, 5))
    assert found.remarks == ("Aftalen begynder på et klokkeslæt og slutter på en dag.",)
    found = one("DTSTART;VALUE=DATE:20261104", "DTEND:20261105T120000")
    assert (found.all_day, found.end) == (True, datetime(2026, 11, 6))
    assert found.remarks


def test_a_broken_event_is_named_and_the_others_are_read() -> None:
    assert refusal(AT_NINE, "DTEND:20261104T070000Z") == "Aftalen slutter, før den begynder."
    assert refusal("DTSTART;VALUE=DATE:20261104", "DTEND;VALUE=DATE:20261103") == "Aftalen slutter, før den begynder."
    assert refusal(AT_NINE, "DURATION:-PT1H") == "Længden “-PT1H” er negativ."
    assert refusal(AT_NINE, "DURATION:en time") == "Længden “en time” kan ikke læses."
    assert refusal(AT_NINE, "DURATION:P") == "Længden “P” kan ikke læses."
    assert refusal("DTSTART:i morgen") == "Tidspunktet “i morgen” kan ikke læses."
    assert refusal("DTSTART:20260230T090000") == "Tidspunktet “20260230T090000” findes ikke."
    assert refusal("SUMMARY:uden tid") == "Aftalen har intet starttidspunkt."
    assert refusal(AT_NINE, "RRULE:FREQ=DAILY;INTERVAL=0") == "Gentagelsen “FREQ=DAILY;INTERVAL=0” kan ikke læses."
    assert refusal(AT_NINE, "RRULE:FREQ=SECONDLY") == "Aftalen gentages oftere end hver time."


def test_what_is_broken_is_named_with_its_line_and_title() -> None:
    found = got(calendar(*event(AT_NINE), "BEGIN:VEVENT", "SUMMARY:Halvt", *event("UID:3", AT_NINE)))
    assert [each.line for each in found.events] == [3, 9]
    (only,) = found.not_read
    assert (only.line, only.summary) == (7, "Halvt")
    assert only.reason == "Aftalen har ingen afslutning (END:VEVENT mangler)."


def test_of_half_a_file_the_whole_events_are_read() -> None:
    data = calendar(*event("UID:1", AT_NINE), *event("UID:2", AT_NINE, "SUMMARY:Nummer to"))
    found = got(data[: data.index(b"Nummer") + 6])
    assert [each.uid for each in found.events] == ["1"]
    assert [(each.summary, each.reason) for each in found.not_read] == [
        ("Nummer", "Filen slutter midt i aftalen. Hent kalenderen igen.")
    ]


# --- lines and letters ----------------------------------------------------------------------------------------------

AWKWARD = "Rødgrød med fløde \\; og \\, komma\\nNæste linje"
MEANT = "Rødgrød med fløde ; og , komma\nNæste linje"


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_line_ends_and_any_letters(end: str, code: str) -> None:
    lines = ("X-WR-CALNAME:Mødekalender", *event(AT_NINE, f"DESCRIPTION:{AWKWARD}"))
    found = got(calendar(*lines, end=end).decode().encode(code))
    assert (found.name, found.events[0].description) == ("Mødekalender", MEANT)
    assert found.events[0].line == 4


def test_any_folding() -> None:
    long = "æøå-" * 60
    written = f"DESCRIPTION:{long}".encode()
    for step in (74, 75, 80, 10_000):
        pieces = [written[at : at + step] for at in range(0, len(written), step)]
        for fold in (b"\r\n ", b"\r\n\t", b"\n ", b"\r\n"):  # the last one forgot its space
            data = calendar(*event(AT_NINE, "X:y")).replace(b"X:y", fold.join(pieces))
            assert got(data).events[0].description == long, (step, fold)


def test_text_that_was_broken_by_hand_keeps_its_lines() -> None:
    found = one(AT_NINE, "DESCRIPTION:Kære alle", "Vi ses kl. 10", "Husk: kaffe", "", "LOCATION:Køge")
    assert (found.description, found.location) == ("Kære alle\nVi ses kl. 10\nHusk: kaffe", "Køge")


def test_texts_come_without_controls_and_html_stays_text() -> None:
    found = one(
        AT_NINE,
        "SUMMARY;LANGUAGE=da:  a\x00b\x07c \u202eger\u202c  d ",
        "DESCRIPTION:<b>fed</b> &amp; \x1b[31m",
        "X-ALT-DESC;FMTTYPE=text/html:<html>nej</html>",
        "LOCATION:Sal 1\\nKøge",
    )
    assert (found.summary, found.location) == ("abc ger d", "Sal 1 Køge")
    assert found.description == "<b>fed</b> &amp; [31m"


def test_letters_are_composed_as_the_register_has_them() -> None:
    assert one(AT_NINE, "SUMMARY:A\u030aben dag").summary == "\u00c5ben dag"


def test_parameters_in_quotation_marks_and_with_carets() -> None:
    found = one(
        AT_NINE,
        'ORGANIZER;CN="Hansen; Bo: formand":MAILTO:bo@a.invalid',
        'ATTENDEE;ROLE=CHAIR;CN="Å, Anna ^\'Aa^\' ^^";partstat=accepted;X-A="b:c":mailto:anna@a.invalid',
        'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:ny@a.invalid":mailto:gammel@a.invalid',
        "ATTENDEE;CN=Fejl: kolon;PARTSTAT=DECLINED:mailto:kolon@a.invalid",
        "ATTENDEE;EMAIL=rigtig@a.invalid;CN=Uden:urn:uuid:1234",
    )
    assert found.organiser == "bo@a.invalid"
    assert found.attendees == (
        ForeignAttendee("anna@a.invalid", 'Å, Anna "Aa" ^', "ACCEPTED"),
        ForeignAttendee("gammel@a.invalid", "", "DELEGATED", "ny@a.invalid"),
        ForeignAttendee("kolon@a.invalid", "Fejl", ""),
        ForeignAttendee("rigtig@a.invalid", "Uden"),
    )


# --- busy or not ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "busy", "tentative"),
    [
        ("TRANSP:OPAQUE", True, False),
        ("TRANSP:TRANSPARENT", False, False),
        ("STATUS:CANCELLED", False, False),
        ("STATUS:TENTATIVE", True, True),
        ("STATUS:confirmed", True, False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:FREE", False, False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", True, True),
        ("X-MICROSOFT-CDO-BUSYSTATUS:BUSY", True, False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:OOF", True, False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE", False, False),
        ("STATUS:NONSENSE", True, False),
    ],
)
def test_who_is_busy(line: str, busy: bool, tentative: bool) -> None:
    found = one(AT_NINE, line)
    assert (found.is_busy, found.is_tentative) == (busy, tentative)


def test_busy_times_alone() -> None:
    found = got(
        calendar(
            *("BEGIN:VFREEBUSY", "UID:f", "DTSTAMP:20261101T000000Z", "FREEBUSY:20261104T080000Z/PT1H"),
            "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261105T080000Z/20261105T093000Z,20240105T080000Z/PT1H",
            *("FREEBUSY;FBTYPE=FREE:20261106T080000Z/PT1H", "FREEBUSY:sludder/PT1H", "END:VFREEBUSY"),
            *event(AT_NINE),
        )
    )
    assert [each.reason for each in found.not_read] == ["Perioden “sludder/PT1H” kan ikke læses."]
    assert found.remarks == ("1 optagen tid ligger ikke fra 22. november 2025 til 22. november 2028 og er udeladt.",)
    assert [(each.uid, each.occurrence, f"{each.end:%d %H:%M}", each.is_tentative) for each in found.events] == [
        ("f", "20261104T090000", "04 10:00", False),
        ("1", "", "04 09:00", False),
        ("f", "20261105T090000", "05 10:30", True),
    ]


def busy_file(*lines: str) -> tuple[str, ...]:
    return ("BEGIN:VFREEBUSY", *lines, "FREEBUSY:20261104T080000Z/PT1H", "END:VFREEBUSY")


SEPTEMBER = ("DTSTART:20260831T220000Z", "DTEND:20260930T220000Z")


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (busy_file(*SEPTEMBER), (date(2026, 9, 1), date(2026, 9, 30))),
        (busy_file("DTSTART:20260901T101700Z", "DTEND:20260914T000000Z"), (date(2026, 9, 2), date(2026, 9, 13))),
        (
            ("X-CALSTART:20260901T080000Z", "X-CALEND:20260914T120000Z", *event(AT_NINE)),
            (date(2026, 9, 1), date(2026, 9, 14)),
        ),
        (("X-CALSTART:20260901T080000Z", "X-CALEND:20260914T120000Z"), (date(2026, 9, 1), date(2026, 9, 14))),
        (("X-CALSTART:20240901T080000Z", "X-CALEND:20260914T120000Z", *event(AT_NINE)), (FIRST, date(2026, 9, 14))),
        (("X-CALSTART:20320901T080000Z", "X-CALEND:20330914T120000Z", *event(AT_NINE)), (LAST, LAST)),
        (("X-CALSTART:sludder", "X-CALEND:20260914T120000Z", *event(AT_NINE)), (FIRST, LAST)),
        (("X-CALSTART:20260914T120000Z", "X-CALEND:20260901T120000Z", *event(AT_NINE)), (FIRST, LAST)),
        ((*busy_file(*SEPTEMBER), *event(AT_NINE)), (FIRST, LAST)),
        ((*busy_file(*SEPTEMBER), *busy_file()), (FIRST, LAST)),
        (
            (*busy_file(*SEPTEMBER), *busy_file("DTSTART:20260930T220000Z", "DTEND:20261010T220000Z")),
            (date(2026, 9, 1), date(2026, 10, 10)),
        ),
    ],
)
def test_a_file_says_of_which_days_it_is(lines: tuple[str, ...], days: tuple[date, date]) -> None:
    found = got(calendar(*lines))
    assert (found.first_day, found.last_day) == days


def test_each_event_has_the_method_of_its_own_calendar() -> None:
    reply = calendar("METHOD:REPLY", *event(AT_NINE), *event("UID:broken"))
    found = got(reply + calendar("METHOD:COUNTER", *event("UID:2", AT_NINE)))
    assert [event.method for event in found.events] == ["REPLY", "COUNTER"]
    assert ([each.method for each in found.not_read], found.method) == (["REPLY"], "")
    assert found.methods == {"", "REPLY", "COUNTER"}


@pytest.mark.parametrize("before", ["", "a", "aa", "aaa"])
def test_a_long_text_that_is_cut_is_still_danish(before: str) -> None:
    found = one(AT_NINE, f"SUMMARY:{before}{'æ😀' * 3000}", f"DESCRIPTION:{before}{'ø' * 60_000}")
    assert found.summary.startswith(f"{before}æ😀æ")
    assert found.description.startswith(f"{before}øøø")
    assert set(found.summary) | set(found.description) <= set("aæø😀")
    assert refusal(f"DTSTART:{before}{'ø' * 60}").startswith(f"Tidspunktet “{before}øøø")
    kept = got(calendar(*event(AT_NINE)).replace(b"UID:1", b"UID:1\r\nSUMMARY:Caf\xe9"))
    assert kept.events[0].summary == "Café"


def test_people_that_are_left_out_of_a_large_file_are_told_of_once() -> None:
    people = tuple(f"ATTENDEE:mailto:{n}@a.invalid" for n in range(MOST_PEOPLE))
    some = MOST_PEOPLE_IN_ALL // MOST_PEOPLE
    found = got(calendar(*(line for n in range(some + 2) for line in event(f"UID:{n}", AT_NINE, *people))))
    assert len([event for event in found.events if event.attendees]) == some
    assert found.remarks == (
        "Filen har så mange deltagere eller så lange beskrivelser, at de sidste aftaler er læst uden dem.",
    )


# --- messages -------------------------------------------------------------------------------------------------------


def test_an_answer_is_read_with_what_somebody_wrote_to_it() -> None:
    found = got(
        calendar(
            "METHOD:REPLY",
            *event(
                *("DTSTAMP:20261101T080000Z", AT_NINE, "SEQUENCE:2", "ORGANIZER:mailto:s@a.invalid"),
                *("ATTENDEE;PARTSTAT=DECLINED;CN=Bo:mailto:bo@a.invalid", "COMMENT:Er på ferie\\, beklager"),
            ),
        )
    )
    (answer,) = found.events
    assert (found.method, answer.sequence, answer.comment) == ("REPLY", 2, "Er på ferie, beklager")
    assert answer.attendees == (ForeignAttendee("bo@a.invalid", "Bo", "DECLINED"),)
    assert answer.changed == datetime(2026, 11, 1, 8, tzinfo=UTC)


def test_an_answer_need_not_say_when_and_several_answer_the_same_meeting() -> None:
    answers = [
        calendar(
            "METHOD:REPLY", *event("DTSTAMP:20261101T080000Z", f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{who}@a.invalid")
        )
        for who in ("a", "b")
    ]
    found = got(b"".join(answers))
    assert [each.attendees[0].email for each in found.events] == ["a@a.invalid", "b@a.invalid"]
    assert not found.not_read
    assert found.events[0].remarks == ("Svaret siger ikke, hvornår mødet er.",)


def test_a_cancellation_cancels_and_methods_that_differ_are_none() -> None:
    request, cancel = calendar("METHOD:REQUEST", *event(AT_NINE)), calendar("METHOD:CANCEL", *event("UID:2", AT_NINE))
    assert got(cancel).events[0].status == "CANCELLED"
    assert not got(cancel).events[0].is_busy
    both = got(request + cancel)
    assert (both.method, [each.status for each in both.events]) == ("", ["", "CANCELLED"])


def test_of_two_editions_of_an_event_the_newer_one_counts() -> None:
    found = got(
        calendar(
            *event("UID:a", "SEQUENCE:1", AT_NINE, "SUMMARY:ny"),
            *event("UID:a", "SEQUENCE:0", "DTSTART:20261105T090000", "SUMMARY:gammel"),
            *event("UID:b", AT_NINE),
            *event("UID:b", "DTSTART:20261105T090000"),
        )
    )
    assert [(each.uid, each.summary) for each in found.events] == [("a", "ny"), ("b", ""), ("b", "")]
    assert [each.reason for each in found.not_read] == ["Filen har en nyere udgave af aftalen."]
    assert {each.remarks for each in found.events[1:]} == {("Flere aftaler i filen har samme UID.",)}


def test_an_event_without_uid_is_known_again_by_its_time_and_title() -> None:
    data = calendar("BEGIN:VEVENT", AT_NINE, "SUMMARY:x", "END:VEVENT")
    again = calendar("X-WR-CALNAME:y", "BEGIN:VEVENT", AT_NINE, "SUMMARY:x", "END:VEVENT")
    assert got(data).events[0].uid == got(again).events[0].uid != ""
    assert got(data).events[0].remarks


# --- files ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "Filen er tom. Gem eller hent kalenderen igen, og vælg den fil."),
        (b"\r\n \r\n", "Filen er tom. Gem eller hent kalenderen igen, og vælg den fil."),
        (b"PK\x03\x04" + b"x" * 99, "Filen er pakket (zip eller et Office-dokument) og er ikke en kalender."),
        (b"MZ" + b"\0" * 99, "Filen er ikke en kalender."),
        (b"<html>BEGIN:VCALENDAR", "Filen er ikke en kalender."),
        (b"navn;tid\nBo;9", "Filen er ikke en kalender."),
        (b"\xff\xfea\0\xff", "Filen er ikke en kalender."),
    ],
)
def test_what_is_no_calendar_costs_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(CannotReadCalendar) as told:
        got(data)
    assert str(told.value).startswith(sentence)


def test_folders_devices_and_pipes_are_not_opened(tmp_path: Path) -> None:
    paths = {tmp_path: "er en mappe", tmp_path / "væk.ics": "findes ikke"}
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "rør.ics")
        paths |= {tmp_path / "rør.ics": "er ikke en fil", Path("/dev/zero"): "er ikke en fil"}
    if hasattr(os, "geteuid"):
        (tmp_path / "ring.ics").symlink_to(tmp_path / "ring.ics")
        paths |= {tmp_path / "ring.ics": "ender i sig selv", tmp_path / ("a" * 300): "navn er for langt"}
    for path, told in paths.items():
        with pytest.raises(CannotReadCalendar, match=told):
            read_file(path, HOME, FIRST, LAST)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows keeps files to somebody in another way")
def test_a_file_that_is_somebody_elses_is_not_said_to_be_open() -> None:
    with TemporaryDirectory() as place:  # where somebody who is not root may look
        Path(place).chmod(0o711)
        file = Path(place) / "luk.ics"
        file.write_bytes(calendar())
        file.chmod(0)
        before = os.geteuid()
        if before == 0:
            os.seteuid(65534)
        try:
            with pytest.raises(CannotReadCalendar, match=r"Du har ikke lov til at læse “luk\.ics”"):
                read_file(file, HOME, FIRST, LAST)
        finally:
            os.seteuid(before)


def test_an_empty_calendar_is_a_calendar(tmp_path: Path) -> None:
    file = tmp_path / "tom.ics"
    file.write_bytes(b"\r\n\r\n" + calendar("PRODID:-//A//B//EN"))
    found = read_file(file, HOME, FIRST, LAST)
    assert (found.events, found.not_read, found.product) == ((), (), "-//A//B//EN")
    assert (found.first_day, found.last_day) == (FIRST, LAST)


def test_reading_tells_how_far_it_is_and_can_be_stopped() -> None:
    data = calendar(*event(AT_NINE) * 600)
    heard: list[tuple[int, int]] = []
    read(data, HOME, FIRST, LAST, lambda done, total: heard.append((done, total)))
    assert heard == sorted(heard)
    assert {total for _done, total in heard} == {1200}

    def stop(done: int, total: int) -> None:
        if done >= 500:
            raise StoppedByUser

    with pytest.raises(StoppedByUser):
        read(data, HOME, FIRST, LAST, stop)


# --- what Fora writes is read back ----------------------------------------------------------------------------------

_words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf")), min_size=1, max_size=80)
_moments = st.datetimes(datetime(2025, 12, 1), datetime(2028, 10, 1)).map(lambda at: at.replace(microsecond=0))


@st.composite
def _meetings(draw: st.DrawFn) -> Event:
    start = draw(_moments.map(lambda at: at.replace(hour=max(at.hour, 4))))  # at hours that exist, and once
    changed = draw(_moments).replace(tzinfo=UTC)
    return Event(
        uid=f"{draw(st.integers(0, 10**9))}@fora",
        sequence=draw(st.integers(0, 99)),
        created=changed,
        changed=changed,
        start=start,
        end=min(start + timedelta(minutes=draw(st.integers(0, 600))), start.replace(hour=23, minute=59, second=59)),
        time_zone=HOME,
        summary=draw(_words),
        location=draw(_words),
        description="\n".join(draw(st.lists(_words, max_size=4))),
        category="Kredsråd",
        status=draw(st.sampled_from(("planned", "invited", "held", "cancelled", "postponed"))),
    )


@given(st.lists(_meetings(), max_size=4, unique_by=lambda meeting: meeting.uid))
@settings(max_examples=60, deadline=None)
def test_what_fora_writes_is_read_back_the_same(meetings: list[Event]) -> None:
    from fora_desktop.exchange.ics_in.values import clean

    found = got(ics.calendar("Målt", meetings))
    assert found.method == "PUBLISH"
    assert not found.not_read
    back = {each.uid: each for each in found.events}
    assert len(back) == len(meetings)
    for meeting in meetings:
        read_back = back[meeting.uid]
        prefix = {"cancelled": "AFLYST: ", "postponed": "UDSAT: "}.get(meeting.status, "")
        assert (read_back.start, read_back.end) == (meeting.start, meeting.end)
        assert read_back.summary == " ".join(clean(prefix + meeting.summary).split())
        assert read_back.location == " ".join(clean(meeting.location).split())
        assert read_back.description == clean(meeting.description).strip()
        assert (read_back.sequence, read_back.changed, read_back.remarks) == (meeting.sequence, meeting.changed, ())
        assert read_back.is_busy == (meeting.status not in ("cancelled", "postponed"))
        assert read_back.is_tentative == (meeting.status == "planned")


def test_an_invitation_of_ours_is_read_back_with_its_people() -> None:
    at, made = datetime(2026, 11, 4, 9), datetime(2026, 1, 1, tzinfo=UTC)
    meeting = Event("m@fora", 1, made, made, at, at + timedelta(hours=1), HOME, "Møde", "Køge", "", "", "invited")
    people = [Attendee('Åse "Ås" Holm, politi', "aase@a.invalid"), Attendee("Bo", "bo@a.invalid", is_optional=True)]
    found = got(ics.invitation(meeting, Attendee("Sekretariatet", "s@a.invalid"), people))
    assert (found.method, found.events[0].organiser) == ("REQUEST", "s@a.invalid")
    assert [(each.email, each.answer) for each in found.events[0].attendees] == [
        ("aase@a.invalid", "NEEDS-ACTION"),
        ("bo@a.invalid", "NEEDS-ACTION"),
    ]
