"""Meetings out of other programs' calendars: found by UID, changed, new, left out with a reason; and back again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from fora_desktop.domain.calendar import EVERYTHING, Edition, Event
from fora_desktop.domain.foreign_calendar import Brought, Fate, ForeignCalendar, ForeignEvent, How, NotRead, Preview
from fora_desktop.domain.meeting import CalendarEntry, MeetingStatus
from fora_desktop.domain.minutes import MINUTES_APPROVED
from fora_desktop.exchange import ics
from fora_desktop.exchange.ics_in import reading
from fora_desktop.services import calendars, incoming_calendars, meeting_course, meetings
from fora_desktop.services.calendars import Selection
from fora_desktop.services.incoming_meetings import MOST_MEETINGS, TooManyMeetings
from fora_desktop.services.meeting_lines import MeetingLine, listing
from fora_desktop.services.meetings import NewUid, Wish
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import snapshot
from tests.services import foreign
from tests.services.foreign import HOUR, TODAY, calendar, event, only

GREVE = "Lokalrådet i Greve"
AUGUST = datetime(2026, 8, 5, 9)
NOW = datetime(2026, 7, 2, 9)


def look(database: Database, *events: ForeignEvent, **known: Any) -> Preview:
    return foreign.look(database, calendar(*events, **known), How.MEETINGS)


def bring_in(database: Database, *events: ForeignEvent, boards: dict[str, int] | None = None, **known: Any) -> Brought:
    return foreign.bring_in(database, calendar(*events, **known), How.MEETINGS, boards or {})


def schedule(database: Database, start: datetime = AUGUST, board: str = GREVE, uid: str = "a", **known: Any) -> int:
    wish = Wish((builders.board(database, board),), start, 120, **known)
    new_uid = NewUid(lambda: uid)
    done = database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True, new_uid=new_uid)
    return done.meetings[0]


def lines(database: Database) -> list[MeetingLine]:
    with database.read() as session:
        return listing(session)


def written(database: Database) -> list[Event]:
    with database.read() as session:
        return calendars.events(session, Selection())


def reread(database: Database, edition: Edition = EVERYTHING, was: bytes = b"", now: bytes = b"") -> Any:
    """Fora's own file, perhaps with something else in it, as the reader sees it."""
    data = ics.calendar("Fora", written(database), edition)
    assert was in data
    return reading.read(data.replace(was, now) if was else data, "Europe/Copenhagen", *foreign.WINDOW)


# --- meetings that are known ----------------------------------------------------------------------------------------


def test_a_file_with_more_meetings_than_anybody_has_is_refused(database: Database) -> None:
    one = event("a", AUGUST, GREVE)
    with pytest.raises(TooManyMeetings, match=r"Filen har 10\.001 aftaler, og højst 10\.000 læses ind"):
        look(database, *[one] * (MOST_MEETINGS + 1))


def test_foras_own_file_changes_nothing(database: Database) -> None:
    schedule(database, location="Rådhuset", room="Lokale 2", title="Møde; med, tegn \\ og\tluft")
    late = schedule(database, AUGUST + timedelta(days=7), uid="b")
    gone = schedule(database, AUGUST + timedelta(days=14), uid="c")
    database.do(str, meetings.record, late, MeetingStatus.POSTPONED, NOW)
    database.do(str, meetings.record, gone, MeetingStatus.CANCELLED, NOW)
    file = reread(database)
    assert incoming_calendars.suggested(file) is How.MEETINGS
    before = snapshot(database)
    done = foreign.bring_in(database, file, How.MEETINGS)
    assert [line.fate for line in done.done.lines] == [Fate.UNCHANGED] * 3
    assert snapshot(database) == before
    busy = reread(database, Edition(busy_only=True))
    assert [line.fate for line in foreign.look(database, busy, How.MEETINGS).lines] == [Fate.UNCHANGED] * 3


def test_foras_own_file_of_another_year_is_known_again(database: Database) -> None:
    schedule(database, datetime(2031, 3, 5, 9))
    file = reread(database, was=b"20310305T", now=b"20310312T")
    assert incoming_calendars.suggested(file) is How.MEETINGS
    done = only(foreign.bring_in(database, file, How.MEETINGS))
    assert (done.fate, done.text) == (Fate.CHANGED, "Tid: ons. 5. marts 2031 kl. 9.00 → ons. 12. marts 2031 kl. 9.00.")


def test_over_the_hour_that_comes_twice_each_meeting_keeps_its_minutes(database: Database) -> None:
    """Written and read again, and as others write it: an instant is no place on the clock."""
    night = datetime(2026, 10, 25)
    own = {"1:30": 90, "2:00": 90, "2:15": 60, "2:30": 45, "2:45": 15, "1:45": 180}
    for number, (clock, minutes) in enumerate(own.items()):
        hours, past = map(int, clock.split(":"))
        wish = Wish((builders.board(database, GREVE),), night + timedelta(hours=hours, minutes=past), minutes)
        new_uid = NewUid(partial(str, number))
        database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True, new_uid=new_uid)
    again = foreign.look(database, reread(database), How.MEETINGS)
    assert {line.fate for line in again.lines} == {Fate.UNCHANGED}
    others = (("1", "003000Z", "013000Z", 60), ("2", "013000Z", "020000Z", 30), ("3", "003000Z", "011500Z", 45))
    for uid, start, end, minutes in others:
        told = (f"UID:{uid}", f"DTSTART:20261025T{start}", f"DTEND:20261025T{end}", "SUMMARY:Kredsrådet")
        text = "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *told, "END:VEVENT", "END:VCALENDAR", ""])
        file = reading.read(text.encode(), "Europe/Copenhagen", *foreign.WINDOW)
        line = only(foreign.look(database, file, How.MEETINGS))
        assert (line.start, f"{minutes} min." in line.text) == (night.replace(hour=2, minute=30), True)
        assert line.remarks == (
            "søn. 25. oktober 2026 kl. 2.30 findes to gange, når uret stilles tilbage. "
            f"Mødet er sat til den første og varer {minutes} min.",
        )


def test_a_meeting_moved_elsewhere_moves_here_and_back_again(database: Database) -> None:
    schedule(database, location="Rådhuset", room="Lokale 2")
    file = reread(database, was=b"20260805T", now=b"20260806T")
    before = snapshot(database)
    line = only(foreign.bring_in(database, file, How.MEETINGS))
    assert (line.fate, line.start, line.end) == (
        Fate.CHANGED,
        datetime(2026, 8, 6, 9),
        datetime(2026, 8, 6, 11),
    )
    assert line.text == "Tid: ons. 5. august 2026 kl. 9.00 → tor. 6. august 2026 kl. 9.00."
    (moved,) = lines(database)
    assert (moved.start, moved.minutes, moved.place) == (line.start, 120, "Rådhuset, Lokale 2")
    assert [move.start for move in moved.moves] == [AUGUST]
    assert moved.sequence > 0
    database.undo()
    assert snapshot(database) == before


def test_place_and_title_change_and_what_is_not_said_stays(database: Database) -> None:
    schedule(database, location="Rådhuset", room="Lokale 2")
    changed = bring_in(database, event("a@fora", AUGUST, "Ekstra møde", AUGUST + HOUR, location="Rådhuset, Lokale 3"))
    assert only(changed).text == (
        "Varighed: 120 min. → 60 min. Sted: Rådhuset, Lokale 2 → Rådhuset, Lokale 3. "
        "Titel: Lokalrådet i Greve, møde 1/2026 → Ekstra møde."
    )
    (line,) = lines(database)
    assert (line.minutes, line.location, line.room, line.title) == (60, "Rådhuset", "Lokale 3", "Ekstra møde")
    bring_in(database, event("a@fora", AUGUST, end=AUGUST + HOUR, location="Stationen", sequence=9))
    assert [(each.location, each.room, each.title) for each in lines(database)] == [("Stationen", "", "Ekstra møde")]
    # an event that takes no time says nothing of how long the meeting lasts
    same = event("a@fora", AUGUST, end=AUGUST, sequence=9)
    assert only(look(database, same)).fate is Fate.UNCHANGED
    # who meets, and nothing else, is the title of a meeting without one
    assert only(bring_in(database, replace(same, summary=GREVE))).title == "Lokalrådet i Greve, møde 1/2026"
    assert only(look(database, replace(same, summary="Lokalrådet i Greve, møde 4/2026"))).fate is Fate.UNCHANGED


@pytest.mark.parametrize("prefix", ["AFLYST: ", "Aflyst: ", "Canceled: ", ""])
def test_a_meeting_that_was_called_off_is_cancelled_with_the_reason(database: Database, prefix: str) -> None:
    schedule(database)
    status = "" if prefix else "CANCELLED"
    off = event("a@fora", AUGUST, f"{prefix}Lokalrådet i Greve, møde 1/2026", status=status)
    assert only(bring_in(database, off)).text == "Aflyst i kalenderen."
    (line,) = lines(database)
    assert (line.status, line.reason) == (MeetingStatus.CANCELLED, "aflyst i den indlæste kalender")
    assert only(look(database, off)).fate is Fate.UNCHANGED
    # and comes back with a higher number, under its own title
    back = event("a@fora", AUGUST + HOUR, "Lokalrådet i Greve, møde 1/2026", sequence=line.sequence)
    assert only(bring_in(database, back)).text.startswith("Var aflyst, planlagt igen. Tid:")
    assert [(each.status, each.start) for each in lines(database)] == [(MeetingStatus.PLANNED, AUGUST + HOUR)]


def test_a_postponed_meeting_waits_and_a_calendars_cancelled_says_no_more(database: Database) -> None:
    schedule(database)
    late = event("a@fora", AUGUST, "UDSAT: Lokalrådet i Greve, møde 1/2026", status="CANCELLED")
    assert only(bring_in(database, late)).text == "Udsat i kalenderen."
    (line,) = lines(database)
    assert (line.status, line.moves[-1].to) == (MeetingStatus.POSTPONED, None)
    plain = event("a@fora", AUGUST, "Lokalrådet i Greve, møde 1/2026", status="CANCELLED", sequence=9)
    assert only(look(database, plain)).fate is Fate.UNCHANGED
    told_so = replace(plain, summary="AFLYST: Lokalrådet i Greve, møde 1/2026")
    assert only(look(database, told_so)).fate is Fate.CHANGED
    back = replace(plain, status="CONFIRMED")
    assert only(bring_in(database, back)).text == "Var udsat, planlagt igen."
    assert [(each.status, each.start, each.moves) for each in lines(database)] == [(MeetingStatus.PLANNED, AUGUST, ())]


def test_what_left_a_recipients_calendar_was_not_called_off(database: Database) -> None:
    schedule(database)
    gone = [replace(one, status="gone") for one in written(database)]
    file = reading.read(ics.calendar("Fora", gone), "Europe/Copenhagen", *foreign.WINDOW)
    assert file.events[0].status == "CANCELLED"
    line = only(foreign.bring_in(database, file, How.MEETINGS))
    assert (line.fate, line.text) == (
        Fate.SKIPPED,
        "Er udgået af en modtagers kalender. Det siger intet om mødet.",
    )


@pytest.mark.parametrize("method", ["REPLY", "COUNTER"])
def test_an_answer_moves_no_meeting(database: Database, method: str) -> None:
    schedule(database)
    line = only(look(database, event("a@fora", AUGUST + HOUR, sequence=9), method=method))
    assert (line.fate, line.text) == (
        Fate.SKIPPED,
        "Er et svar på en indkaldelse og ændrer intet møde. Indlæs filen som svar.",
    )


def test_a_proposal_beside_a_calendar_moves_nothing(database: Database) -> None:
    schedule(database)
    proposal = event("a", AUGUST + timedelta(days=1), "Kan vi flytte", sequence=5, method="COUNTER")
    seen = look(database, proposal, event("b", AUGUST, "Kredsrådet", method="PUBLISH"), method="")
    assert sorted(line.fate for line in seen.lines) == [Fate.NEW, Fate.SKIPPED]


def test_an_older_edition_changes_nothing_and_a_newer_one_raises_our_number(database: Database) -> None:
    meeting = schedule(database)
    database.do(str, meetings.move, meeting, AUGUST + HOUR, TODAY, anyway=True)
    old = only(bring_in(database, event("a@fora", AUGUST, sequence=0)))
    assert (old.fate, old.text) == (Fate.SKIPPED, "Er ældre end registrets udgave, så mødet bliver, som det er.")
    bring_in(database, event("a@fora", AUGUST + 3 * HOUR, sequence=7))
    assert [line.sequence for line in lines(database)] == [7]
    bring_in(database, event("a@fora", AUGUST + 4 * HOUR, sequence=10**12))
    with database.read() as session:
        assert session.scalars(select(CalendarEntry.sequence)).one() == 8


def test_others_count_only_their_own_changes(database: Database) -> None:
    theirs = event("1@x", AUGUST, "Kredsrådet", changed=datetime(2026, 7, 1, tzinfo=UTC))
    bring_in(database, theirs)
    (line,) = lines(database)
    for status in (MeetingStatus.INVITED, MeetingStatus.PLANNED):
        database.do(str, meetings.record, line.id, status, NOW)
    moved = replace(theirs, start=AUGUST + HOUR)
    assert only(look(database, moved)).text.startswith("Er ældre end registrets udgave")
    moved = replace(moved, changed=datetime(2026, 7, 3, tzinfo=UTC))
    assert only(bring_in(database, moved)).fate is Fate.CHANGED


def test_what_is_held_locked_or_over_stays_and_the_rest_of_the_file_is_read(database: Database) -> None:
    past = datetime(2026, 6, 3, 9)
    over = schedule(database, past, uid="over")
    held = schedule(database, past + timedelta(days=1), uid="held")
    locked = schedule(database, past + timedelta(days=2), uid="locked")
    for meeting in (held, locked):
        database.do(str, meetings.record, meeting, MeetingStatus.HELD, NOW)
    database.do(meeting_course.marked, meeting_course.mark, locked, MINUTES_APPROVED, TODAY)
    schedule(database, uid="open")
    events = [event(f"{line.uid}", line.start + HOUR, sequence=9) for line in lines(database)]
    done = bring_in(database, *events)
    assert [(line.meeting, line.fate, line.text.partition(".")[0]) for line in done.done.lines][:3] == [
        (over, Fate.SKIPPED, "Mødet er overstået"),
        (held, Fate.SKIPPED, "Mødet er noteret som holdt"),
        (locked, Fate.SKIPPED, "Referatet er godkendt, så mødet er låst"),
    ]
    assert done.count(Fate.CHANGED) == 1
    # one that is over may have been called off, or been given a day that is to come
    off = event("over@fora", past, "AFLYST: x", sequence=9)
    assert only(look(database, off)).fate is Fate.CHANGED
    assert only(look(database, event("over@fora", AUGUST + 5 * HOUR, sequence=9))).fate is Fate.CHANGED


# --- meetings that are not ------------------------------------------------------------------------------------------


def test_a_new_meeting_is_of_the_board_that_the_event_names(database: Database) -> None:
    events = [
        event("1@x", AUGUST, "Lokalrådet i Greve, møde 7/2026", line=1),
        event("2@x", AUGUST + timedelta(days=1), "Ekstra", description="Lokalt forum: Kredsrådet", line=2),
        event("3@x", AUGUST + timedelta(days=2), "Møde i lokalrådet i Holbæk - budget", line=3),
        event(
            "4@x",
            AUGUST + timedelta(days=3),
            "Fælles",
            description="Forum: Lokalråd\nLokalt forum: Lokalrådet i Greve, Lokalrådet i Holbæk\nmere",
            line=4,
        ),
        event("5@x", AUGUST + timedelta(days=4), "Lokalrådet i Greve og Kredsrådet, møde 9/2026", line=5),
        event("6@x", AUGUST + timedelta(days=5), "Andet", description="Forum: Kontaktudvalget", line=6),
        event("7@x", AUGUST + timedelta(days=6), "Frokost med Greve", line=7),
        event("8@x", AUGUST + timedelta(days=7), "Kredsrådet og Kontaktudvalget drøfter", line=8),
    ]
    done = bring_in(database, *events)
    assert [line.fate for line in done.done.lines] == [Fate.NEW] * 6 + [Fate.SKIPPED] * 2
    assert done.done.unplaced == ("Frokost med Greve", "Kredsrådet og Kontaktudvalget drøfter")
    assert [(line.uid, line.boards, line.number, line.title) for line in lines(database)] == [
        ("1@x", (GREVE,), "7/2026", "Lokalrådet i Greve, møde 7/2026"),
        ("2@x", ("Kredsrådet",), "1/2026", "Ekstra"),
        ("3@x", ("Lokalrådet i Holbæk",), "1/2026", "Møde i lokalrådet i Holbæk - budget"),
        ("4@x", (GREVE, "Lokalrådet i Holbæk"), "8/2026", "Fælles"),
        ("5@x", (GREVE, "Kredsrådet"), "9/2026", "Lokalrådet i Greve og Kredsrådet, møde 9/2026"),
        ("6@x", ("Kontaktudvalget",), "1/2026", "Andet"),
    ]
    assert [line.fate for line in look(database, *events).lines] == [Fate.UNCHANGED] * 6 + [Fate.SKIPPED] * 2


def test_somebody_chooses_the_board_and_the_title_is_kept(database: Database) -> None:
    events = (event("1@x", AUGUST, "Budget"), event("2@x", AUGUST + timedelta(days=1), "Frokost", line=9))
    board = builders.board(database, "Kredsrådet")
    assert look(database, *events).unplaced == ("Budget", "Frokost")
    done = bring_in(database, *events, boards={"Budget": board})
    assert [(line.fate, line.key, line.board) for line in done.done.lines] == [
        (Fate.NEW, "Budget", board),
        (Fate.SKIPPED, "Frokost", None),
    ]
    assert [(line.title, line.boards) for line in lines(database)] == [("Budget", ("Kredsrådet",))]
    assert incoming_calendars.name_of(done) == "Møder indlæst fra kalender: 1 nyt"


def test_numbers_that_are_used_are_not_given_twice(database: Database) -> None:
    schedule(database, AUGUST - timedelta(days=10))
    new = only(bring_in(database, event("1@x", AUGUST, "Lokalrådet i Greve, møde 1/2026")))
    assert new.title == "Lokalrådet i Greve, møde 2/2026"
    assert new.remarks == (
        "Kalenderen kalder det 1/2026; nummeret er brugt, så mødet hedder Lokalrådet i Greve, møde 2/2026.",
    )


def test_occurrences_are_meetings_of_their_own(database: Database) -> None:
    starts = [AUGUST + timedelta(weeks=number) for number in range(3)]
    series = [event("s@x", start, "Kredsrådet", occurrence=f"{start:%Y%m%dT%H%M%S}") for start in starts]
    bring_in(database, *series)
    assert [line.uid for line in lines(database)] == [f"s@x/{start:%Y%m%dT%H%M%S}" for start in starts]
    moved = [*series[:2], replace(series[2], start=starts[2] + HOUR, end=starts[2] + 2 * HOUR)]
    assert [line.fate for line in look(database, *moved).lines] == [Fate.UNCHANGED] * 2 + [Fate.CHANGED]
    person = builders.person(database, "Hanne Thorsgaard")
    with database.read() as session:
        busy = incoming_calendars.look(session, calendar(*series), How.BUSY, TODAY, person=person)
    assert [line.text for line in busy.lines] == ["Er Foras eget møde."] * 3


def test_what_cannot_be_a_meeting_says_why(database: Database) -> None:
    schedule(database)
    summer = datetime(2026, 3, 29, 2, 30)
    events = [
        event("1@x", AUGUST, "Kredsrådet", all_day=True, line=1),
        event("2@x", summer, "Kredsrådet", line=2),
        event("3@x", AUGUST, "Kredsrådet", end=AUGUST + timedelta(days=40), line=3),
        event("4@x", AUGUST, "AFLYST: Kredsrådet", line=4),
        event("5@x", AUGUST, GREVE, line=5),
        event("6@x", AUGUST, "", line=6),
        event("7@x", datetime(9999, 12, 31, 9), "Kredsrådet", line=7),
        event("8@x", AUGUST + HOUR, "Kredsrådet", line=8),
        event("8@x", AUGUST + 2 * HOUR, "Kredsrådet", line=9, sequence=2),
        event("8@x", AUGUST + 2 * HOUR, "Kredsrådet", line=10, sequence=2),
    ]
    bad = NotRead(11, "Møde\x00", "Starten kan ikke læses.")
    found = look(database, *events, not_read=(bad,))
    assert [(line.line, line.text) for line in found.lines if line.fate is Fate.SKIPPED] == [
        (1, "Varer hele dagen. Et møde har et klokkeslæt."),
        (2, "søn. 29. marts 2026 kl. 2.30 findes ikke: uret stilles frem til sommertid. Nærmeste tid er kl. 3.00."),
        (3, "Varer mere end 31 døgn. Så langt er intet møde."),
        (4, "Er aflyst eller udsat, og registret har ikke mødet."),
        (5, "Lokalrådet i Greve har allerede Lokalrådet i Greve, møde 1/2026 på det tidspunkt."),
        (6, "Har ingen titel, så Fora kan ikke se, hvem der holder mødet."),
        (7, "Møder kan ligge i årene 1900 til 2100. Ret årstallet."),
        (8, "Linje 9 er en nyere udgave."),
        (10, "Samme aftale som på linje 9."),
        (11, "Starten kan ikke læses."),
    ]
    assert [line.line for line in found.lines if line.fate is Fate.NEW] == [9]


def test_what_speaks_against_a_time_is_a_remark_that_stops_nothing(database: Database) -> None:
    schedule(database, location="Rådhuset")
    christmas = datetime(2026, 12, 25, 9)
    done = bring_in(
        database,
        event("1@x", AUGUST + HOUR, "Kredsrådet", location="Rådhuset", line=1),
        event("2@x", christmas, "Kontaktudvalget", line=2),
        event("3@x", datetime(2026, 12, 24, 9) - timedelta(days=365), "Kontaktudvalget", line=3),
    )
    first, second, past = done.done.lines
    assert any("Rådhuset" in text for text in first.conflicts)
    assert second.conflicts == ("Juledag er helligdag.",)
    assert past.conflicts == ()
    assert past.remarks == (
        "Kontaktudvalget findes ikke i registret den dag.",
        "Mødet er overstået. Notér bagefter, hvad der blev af det.",
    )
    assert done.done.remarks == ("2 kommende møder støder sammen med andet; det står ved møderne.",)


def test_a_meeting_that_was_undone_or_removed_keeps_its_identity(database: Database) -> None:
    new = event("1@x", AUGUST, "Kredsrådet", sequence=3)
    before = snapshot(database)
    bring_in(database, new)
    database.undo()
    assert snapshot(database) == before
    again = only(bring_in(database, new))
    assert again.remarks == ("Registret har haft mødet før, og det er fjernet siden.",)
    assert [(line.uid, line.sequence >= 3) for line in lines(database)] == [("1@x", True)]


# --- whatever the file says -----------------------------------------------------------------------------------------

TEXTS = st.one_of(
    st.sampled_from(
        ["", GREVE, "AFLYST: Kredsrådet", "Lokalrådet i Greve, møde 3/2026", "UDSAT: ", "Optaget", "Køge", "x" * 999]
    ),
    st.text(max_size=12),
)
TIMES = st.one_of(
    st.sampled_from(
        [AUGUST, AUGUST + HOUR, datetime(2026, 3, 29, 2, 30), datetime(2026, 10, 25, 2, 30), datetime(2025, 7, 3, 9)]
    ),
    st.datetimes(),
)


@st.composite
def events(draw: st.DrawFn) -> ForeignEvent:
    start = draw(TIMES)
    length = draw(st.sampled_from([timedelta(), HOUR, timedelta(seconds=59), timedelta(days=2), timedelta(days=50)]))
    return ForeignEvent(
        draw(st.sampled_from(["a@fora", "b@fora", "c@fora", "1@x", "2@x", "", "l" * 400])),
        start,
        start + length if start < datetime.max - length else start,
        1,
        all_day=draw(st.booleans()) and draw(st.booleans()),
        occurrence=draw(st.sampled_from(["", "", "20260805T090000"])),
        summary=draw(TEXTS),
        location=draw(TEXTS),
        description=draw(st.sampled_from(["", "Lokalt forum: Kredsrådet", "Lokalt forum: Kredsrådet, " * 80])),
        status=draw(st.sampled_from(["", "CONFIRMED", "CANCELLED"])),
        sequence=draw(st.sampled_from([0, 1, 5, 10**15])),
        changed=draw(st.none() | st.datetimes(timezones=st.just(UTC))),
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Three meetings: one that is to come, one held, one cancelled."""
    made = builders.register(tmp_path_factory.mktemp("hus"), builders.SMALL)
    schedule(made, location="Rådhuset", room="1")
    held = schedule(made, datetime(2026, 6, 3, 9), uid="b")
    off = schedule(made, AUGUST + timedelta(days=1), "Kredsrådet", uid="c")
    made.do(str, meetings.record, held, MeetingStatus.HELD, NOW)
    made.do(str, meetings.record, off, MeetingStatus.CANCELLED, NOW)
    yield made
    made.close()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_is_shown_is_done_once_and_can_be_taken_back(house: Database, data: st.DataObject) -> None:
    drawn = data.draw(st.lists(events(), max_size=6))
    method = data.draw(st.sampled_from(["PUBLISH", "PUBLISH", "CANCEL", ""]))
    file: ForeignCalendar = calendar(*(replace(one, line=at) for at, one in enumerate(drawn, 1)), method=method)
    boards = {"": 1, "x": 2, **({GREVE: 99} if data.draw(st.booleans()) else {})}
    before = snapshot(house)
    done = foreign.bring_in(house, file, How.MEETINGS, boards)
    again = foreign.look(house, file, How.MEETINGS, boards)
    uids = {meeting.uid for meeting in lines(house)}
    if not done.is_nothing:
        house.undo()
    assert snapshot(house) == before
    assert uids >= {"a@fora", "b@fora", "c@fora"}
    changing = (Fate.NEW, Fate.CHANGED)
    assert not [line for line in again.lines if line.fate in changing]
    assert [line.fate for line in again.lines] == [
        Fate.UNCHANGED if line.fate in changing else line.fate for line in done.done.lines
    ]
