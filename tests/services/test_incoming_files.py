"""Calendar files brought in together: whose they are, what they most likely are, one answer for all of them."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from fora_desktop.domain.foreign_calendar import Fate, ForeignAttendee, ForeignCalendar, ForeignEvent, How
from fora_desktop.services import busy, incoming_calendars, incoming_files, people
from fora_desktop.services.incoming_files import CalendarFile
from fora_desktop.storage.database import Database

TODAY = date(2026, 7, 2)


def event(uid: str, day: int, organiser: str = "", *invited: str) -> ForeignEvent:
    return ForeignEvent(
        uid,
        datetime(2026, 7, day, 9),
        datetime(2026, 7, day, 10),
        line=5,
        summary="Hemmeligt",
        organiser=organiser,
        attendees=tuple(ForeignAttendee(each) for each in invited),
    )


def file(name: str, *events: ForeignEvent, calls_itself: str = "", method: str = "PUBLISH") -> CalendarFile:
    last = date(2028, 7, 2)
    return CalendarFile(name, ForeignCalendar(calls_itself, method, "", date(2025, 7, 2), last, events, ()))


@pytest.fixture
def hanne(database: Database) -> int:
    for name in ("Bo", "Bo Berg", "Hanne Holm-Berg"):
        database.do("opret", people.add, name, email=f"{name.split()[0].lower()}{len(name)}@nord.invalid", on=TODAY)
    return int(database.do("opret", people.add, "Hanne Holm", email="hanne@nord.invalid", on=TODAY).id)


MET = "Hanne@Nord.invalid"


@pytest.mark.parametrize(
    ("files", "is_hers"),
    [
        ([file("Kalender Hanne Holm")], True),
        ([file("hanne_holm_2026")], True),
        ([file("kalender", calls_itself="hanne@nord.invalid")], True),
        ([file("Johanne Holm")], False),
        ([file("Hanne Holm"), file("Bo Berg")], False),
        ([file("kalender", event("a", 6, MET), event("b", 7, "x@y.invalid", MET), event("c", 8))], True),
        ([file("kalender", event("a", 6, "x@y.invalid"), event("b", 7, "x@y.invalid"), event("c", 8, MET))], False),
        ([file("kalender", event("a", 6, "bo7@nord.invalid", MET))], False),
        ([file("kalender")], False),
        ([], False),
    ],
)
def test_a_calendar_is_the_persons_that_it_names_or_whose_every_other_event_is(
    database: Database, hanne: int, files: list[CalendarFile], is_hers: bool
) -> None:
    with database.read() as session:
        found = incoming_files.whose(session, files)
    assert found == (hanne if is_hers else None)


def test_of_two_names_the_whole_one_is_meant(database: Database, hanne: int) -> None:
    with database.read() as session:
        found = incoming_files.whose(session, [file("Hanne Holm-Berg")])
        assert incoming_files.name_of(session, found or 0) == "Hanne Holm-Berg"
        assert incoming_files.name_of(session, 0) == ""


def test_several_files_are_looked_at_and_brought_in_as_one(database: Database, hanne: int) -> None:
    files = [file("arbejde", event("a", 6), event("b", 7)), file("hjemme", event("c", 8))]
    assert incoming_files.suggested(files) is How.BUSY
    assert incoming_files.suggested([*files, *(file("svar", method="REPLY") for _each in range(3))]) is How.REPLIES
    with database.read() as session:
        looked = incoming_files.look(session, files, How.BUSY, TODAY, person=hanne)
    assert [(line.number, line.file) for line in looked.lines] == [(0, "arbejde"), (1, "arbejde"), (2, "hjemme")]
    assert (looked.count(Fate.NEW), looked.changes) == (3, 3)
    brought = database.do("indlæs", incoming_files.bring_in, files, How.BUSY, TODAY, person=hanne)
    assert (brought.count(Fate.NEW), brought.about) == (3, "Hanne Holm")
    with database.read() as session:
        again = incoming_files.look(session, files, How.BUSY, TODAY, person=hanne)
    assert (again.count(Fate.UNCHANGED), again.changes) == (3, 0)


def of(month: int, name: str, *events: ForeignEvent) -> CalendarFile:
    made = file(name, *events, calls_itself="Kalender")
    first, last = date(2026, month, 1), date(2026, month + 1, 1)
    return replace(made, calendar=replace(made.calendar, first_day=first, last_day=last))


def test_months_of_one_calendar_are_one_calendar_and_what_lies_apart_is_not(database: Database, hanne: int) -> None:
    later = replace(event("b", 6), start=datetime(2026, 8, 3, 9), end=datetime(2026, 8, 3, 10))
    files = [of(8, "august", later), of(7, "juli", event("a", 6)), of(11, "november")]
    assert [each.name for each in incoming_files.each_once(files, How.BUSY)] == ["juli og august", "november"]
    asked = files[:2], How.BUSY, TODAY
    with database.read() as session:
        looked = incoming_files.look(session, *asked, person=hanne, into="Arbejde")
    done = database.do("indlæs", incoming_files.bring_in, *asked, person=hanne, into="Arbejde")
    assert (tuple(line.coming for line in looked.lines), looked.target) == (done.done.lines, done.done.target)
    assert [line.fate for line in done.done.lines] == [Fate.NEW, Fate.NEW]
    with database.read() as session:
        (line,) = busy.calendars_of(session, hanne)
    assert (line.name, line.first, line.last, line.times) == ("Arbejde", date(2026, 7, 1), date(2026, 9, 1), 2)


@pytest.mark.parametrize(
    ("how", "first", "second"),
    [
        (How.MEETINGS, {"sequence": 2}, {"sequence": 1}),
        (How.REPLIES, {"changed": datetime(2026, 7, 2, tzinfo=UTC)}, {"changed": datetime(2026, 7, 1, tzinfo=UTC)}),
    ],
)
def test_what_stands_in_two_files_is_brought_in_once_from_the_latest(
    database: Database, how: How, first: dict[str, Any], second: dict[str, Any]
) -> None:
    one = replace(event("a@x", 6, "", MET), summary="Kredsrådet")
    files = [
        file("ny", replace(one, **first), event("b", 7)),
        file("gammel", replace(one, **second, start=datetime(2026, 7, 6, 8))),
    ]
    with database.read() as session:
        looked = incoming_files.look(session, files, how, TODAY)
    done = database.do(incoming_calendars.name_of, incoming_files.bring_in, files, how, TODAY)
    assert [line.coming for line in looked.lines] == [replace(line, file="") for line in done.done.lines]
    assert [(line.fate, line.text) for line in done.done.lines if line.file == "gammel"] == [
        (Fate.SKIPPED, "Står også i ny; det er den, der gælder.")
    ]
    assert done.count(Fate.NEW) == (how is How.MEETINGS)
