"""Answers to invitations into the attendance: who comes, who does not, who sends another; and back again."""

from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fora_desktop.domain.foreign_calendar import Brought, Coming, Fate, ForeignAttendee, ForeignEvent, How, Preview
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import (
    ACCEPTED,
    APOLOGY,
    DECLINED,
    DELEGATED,
    MINUTES_APPROVED,
    ONLINE,
    PRESENT,
    SUBSTITUTED,
    TENTATIVE,
)
from fora_desktop.exchange import eml_reading
from fora_desktop.services import (
    attendance,
    incoming_calendars,
    invitations,
    meeting_course,
    meetings,
    people,
    privacy,
    substitutes,
)
from fora_desktop.services.attendance import Seat
from fora_desktop.services.meetings import NewUid, Wish
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import hold, person, snapshot
from tests.services import foreign
from tests.services.foreign import HOUR, TODAY, calendar, event, only

AUGUST = datetime(2026, 8, 5, 9)
NOW = datetime(2026, 7, 2, 9)
SENT = datetime(2026, 7, 1, 8, tzinfo=UTC)
LIS, HANNE, BO, EVA = "lv@greve.example", "Hanne@Politi.example", "bo@greve.example", "eva@andet.example"
SECRETARIAT = "sekretariatet@politi.example"


class Council:
    """A coming meeting of three with addresses; the mayor has a deputy, Eva sits nowhere."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.hanne = person(database, "Hanne Thorsgaard", email=HANNE.lower())
        hold(database, "Politidirektøren", self.hanne)
        self.lis = person(database, "Lis Vangsted", email=LIS)
        hold(database, "Borgmesteren i Greve", self.lis)
        hold(database, "Borgmesteren i Holbæk", person(database, "Ib Brandstrup", email="ib@holbaek.example"))
        self.bo = person(database, "Bo Asmussen", email=BO)
        role = builders.role(database, "Borgmesteren i Greve")
        database.do(substitutes.added, substitutes.add, self.bo, date(2026, 1, 1), role=role)
        self.eva = person(database, "Eva Holmskov", email=EVA)
        database.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", SECRETARIAT)
        wish = Wish((builders.board(database, "Kredsrådet"),), AUGUST, 120)
        new_uid = NewUid(lambda: "råd")
        done = database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True, new_uid=new_uid)
        self.meeting = done.meetings[0]

    def look(self, *replies: ForeignEvent, method: str = "REPLY") -> Preview:
        return foreign.look(self.database, calendar(*replies, method=method), How.REPLIES)

    def bring_in(self, *replies: ForeignEvent, method: str = "REPLY") -> Brought:
        return foreign.bring_in(self.database, calendar(*replies, method=method), How.REPLIES)

    def seat(self, name: str) -> Seat:
        with self.database.read() as session:
            return next(seat for seat in attendance.sheet(session, self.meeting).seats if seat.name == name)

    def note(self, name: str, state: str, substitute: int | None = None) -> None:
        key = self.seat(name).key
        self.database.do(attendance.noted, attendance.note, self.meeting, [key], state, substitute=substitute)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Council]:
    database = builders.register(tmp_path_factory.mktemp("råd"), builders.SMALL)
    yield Council(database)
    database.close()


@pytest.fixture
def council(made: Council) -> Iterator[Council]:
    """The same council for each test: what a test does is taken back."""
    before = snapshot(made.database)
    yield copy(made)
    while snapshot(made.database) != before:
        made.database.undo()


def reply(
    who: str, answer: str, start: datetime = AUGUST, at: datetime = SENT, comment: str = "", to: str = "", line: int = 4
) -> ForeignEvent:
    asked = ForeignAttendee(SECRETARIAT), ForeignAttendee(who, who.partition("@")[0], answer, to)
    return event("råd@fora", start, "Accepteret: Kredsrådet", attendees=asked, changed=at, comment=comment, line=line)


def test_no_is_an_apology_with_its_words_and_yes_is_no_presence(council: Council) -> None:
    before = snapshot(council.database)
    file = (
        reply(LIS.upper(), "DECLINED", comment="Jeg er på  ferie\n"),
        reply(HANNE, "ACCEPTED", line=9),
        reply("ib@holbaek.example", "TENTATIVE", line=14),
    )
    assert incoming_calendars.suggested(calendar(*file, method="REPLY")) is How.REPLIES
    done = council.bring_in(*file)
    assert [(line.fate, line.title, line.text) for line in done.done.lines] == [
        (
            Fate.NEW,
            "Lis Vangsted: Kredsrådet, møde 1/2026",
            "Har svaret nej, afbud: “Jeg er på ferie”.",
        ),
        (Fate.NEW, "Hanne Thorsgaard: Kredsrådet, møde 1/2026", "Har svaret ja."),
        (Fate.NEW, "Ib Brandstrup: Kredsrådet, møde 1/2026", "Har svaret måske."),
    ]
    lis, hanne, ib = (council.seat(name) for name in ("Lis Vangsted", "Hanne Thorsgaard", "Ib Brandstrup"))
    assert (lis.state, lis.answer, lis.note, lis.answered) == (APOLOGY, DECLINED, "Jeg er på ferie", "")
    assert (hanne.state, hanne.answer, hanne.answered) == ("", ACCEPTED, "har svaret ja")
    assert (ib.state, ib.answer, ib.answered) == ("", TENTATIVE, "har svaret måske")
    assert [line.fate for line in council.look(*file).lines] == [Fate.UNCHANGED] * 3
    assert incoming_calendars.name_of(done) == "Svar på indkaldelser indlæst: 3 nye"
    council.database.undo()
    assert snapshot(council.database) == before


def test_somebody_thinks_better_of_it_and_the_last_answer_holds(council: Council) -> None:
    later = SENT + HOUR
    done = council.bring_in(reply(LIS, "DECLINED", at=later, line=4), reply(LIS, "ACCEPTED", line=9))
    assert [(line.line, line.fate, line.text) for line in done.done.lines] == [
        (4, Fate.NEW, "Har svaret nej, afbud."),
        (9, Fate.SKIPPED, "Et senere svar fra samme person står på linje 4."),
    ]
    # read in on another day, the older answer is still the older one
    assert only(council.look(reply(LIS, "ACCEPTED"))).text == "Et senere svar er allerede noteret: har svaret nej."
    assert only(council.bring_in(reply(LIS, "ACCEPTED", at=later + HOUR))).fate is Fate.CHANGED
    assert (council.seat("Lis Vangsted").state, council.seat("Lis Vangsted").answer) == ("", ACCEPTED)


def test_another_comes_instead(council: Council) -> None:
    done = council.bring_in(reply(LIS, "DELEGATED", to=EVA))
    assert only(done).text == "Sender Eva Holmskov."
    seat = council.seat("Lis Vangsted")
    assert (seat.state, seat.substitute, seat.answer) == (SUBSTITUTED, council.eva, DELEGATED)
    assert only(council.look(reply(LIS, "DELEGATED", to=EVA))).fate is Fate.UNCHANGED
    # Eva answers herself, and nobody else can send her too
    assert only(council.look(reply(EVA, "ACCEPTED"))).text == (
        "Eva Holmskov er allerede noteret som stedfortræder for Lis Vangsted."
    )
    assert only(council.look(reply(EVA, "DECLINED"))).text.endswith("og kan ikke. Find en anden.")
    assert only(council.look(reply(HANNE, "DELEGATED", to=EVA))).text.startswith("Eva Holmskov er allerede noteret")
    assert only(council.look(reply(HANNE, "DELEGATED", to=LIS))).text.startswith("Lis Vangsted er allerede noteret")
    assert only(council.look(reply(HANNE, "DELEGATED", to="x@y.example"))).text == (
        "Sender x@y.example, som Fora ikke kender. Skriv adressen hos personen, og læs svaret ind igen."
    )
    assert only(council.bring_in(reply(HANNE, "DELEGATED"))).text == "Sender en anden, men siger ikke hvem."
    assert (council.seat("Hanne Thorsgaard").state, council.seat("Hanne Thorsgaard").answer) == ("", DELEGATED)
    # comes after all
    council.bring_in(reply(LIS, "ACCEPTED", at=SENT + HOUR))
    assert (council.seat("Lis Vangsted").state, council.seat("Lis Vangsted").substitute) == ("", None)


def test_an_answer_to_the_old_time_says_nothing_of_the_new_one(council: Council) -> None:
    council.bring_in(reply(HANNE, "ACCEPTED"))
    council.database.do(str, meetings.move, council.meeting, AUGUST + HOUR, TODAY, anyway=True)
    assert council.seat("Hanne Thorsgaard").answered == "har svaret ja før flytningen"
    line = only(council.bring_in(reply(LIS, "DECLINED")))
    assert line.text == "Har svaret nej til den gamle tid, ons. 5. august 2026 kl. 9.00; mødet er flyttet siden."
    seat = council.seat("Lis Vangsted")
    assert (seat.state, seat.answer, seat.answer_is_old) == ("", DECLINED, True)
    assert only(council.bring_in(reply(LIS, "ACCEPTED", AUGUST + HOUR, SENT + HOUR))).text == "Har svaret ja."
    assert only(council.look(reply(LIS, "DECLINED", at=SENT + 2 * HOUR))).text == (
        "Der er allerede svaret på den nye tid: har svaret ja."
    )
    line = only(council.bring_in(reply(LIS, "DECLINED", AUGUST - HOUR, SENT + 3 * HOUR)))
    assert (line.fate, line.text) == (
        Fate.SKIPPED,
        "Svaret er til ons. 5. august 2026 kl. 8.00, som ikke er en tid, mødet har haft."
        " Notér svaret selv, hvis det gælder.",
    )
    # the answers are kept where the meeting gets another day
    council.database.do(str, meetings.move, council.meeting, AUGUST + timedelta(days=3), TODAY, anyway=True)
    assert council.seat("Lis Vangsted").answered == "har svaret ja før flytningen"


def test_what_was_noted_by_hand_is_not_overwritten(council: Council) -> None:
    council.note("Lis Vangsted", APOLOGY)
    council.note("Ib Brandstrup", SUBSTITUTED, council.eva)
    assert only(council.look(reply(LIS, "ACCEPTED"))).text == (
        "Der er noteret afbud for Lis Vangsted. Ret fremmødet, hvis svaret gælder: har svaret ja."
    )
    done = council.bring_in(reply(LIS, "DECLINED"), reply("ib@holbaek.example", "DECLINED", line=9))
    assert [line.text for line in done.done.lines] == [
        "Har svaret nej, afbud.",
        "Har svaret nej; stedfortræderen er noteret.",
    ]
    assert council.seat("Ib Brandstrup").substitute == council.eva
    for state in (PRESENT, ONLINE):
        council.note("Hanne Thorsgaard", state)
        assert only(council.look(reply(HANNE, "DECLINED"))).fate is Fate.SKIPPED


def test_whose_answer_it_is_not_and_what_is_none(council: Council) -> None:
    def text(one: ForeignEvent, method: str = "REPLY") -> str:
        line: Coming = only(council.look(one, method=method))
        assert line.fate is Fate.SKIPPED
        return line.text

    assert text(reply("fremmed@x.example", "ACCEPTED")) == (
        "Fora kender ingen med adressen fremmed@x.example. Skriv den hos personen, og læs svaret ind igen."
    )
    assert text(reply(EVA, "ACCEPTED")) == "Eva Holmskov er ikke deltager i Kredsrådet, møde 1/2026."
    assert text(reply(BO, "ACCEPTED")) == (
        "Bo Asmussen er stedfortræder for Lis Vangsted og kun ventet, hvis Lis Vangsted melder afbud."
    )
    assert text(reply(SECRETARIAT, "ACCEPTED")) == "Svaret siger ikke, hvem det er fra."
    assert text(reply(LIS, "NEEDS-ACTION")) == "Svaret siger hverken ja eller nej."
    assert text(replace(reply(LIS, "ACCEPTED"), uid="andet@x")) == "Registret har intet møde, som det er svar på."
    assert text(reply(LIS, "TENTATIVE", AUGUST + HOUR), "COUNTER") == (
        "Lis Vangsted foreslår en anden tid: ons. 5. august 2026 kl. 10.00. Flyt mødet, hvis den passer bedre."
    )
    assert text(reply(LIS, "ACCEPTED"), "CANCEL") == "Filen er en besked til deltagerne og intet svar."
    # the secretariat's own calendar holds all answers, and says nothing of those who have not answered
    own = reply(LIS, "ACCEPTED")
    waiting = replace(own, attendees=(*own.attendees, ForeignAttendee(HANNE, "Hanne", "NEEDS-ACTION")))
    assert [line.fate for line in council.look(waiting, method="PUBLISH").lines] == [Fate.NEW]


def test_a_time_that_is_proposed_beside_an_answer_is_no_answer(council: Council) -> None:
    other = replace(reply(LIS, "DECLINED", AUGUST + timedelta(days=1), SENT + HOUR, line=20), method="COUNTER")
    done = council.bring_in(reply(LIS, "ACCEPTED"), other)
    assert [line.fate for line in done.done.lines] == [Fate.NEW, Fate.SKIPPED]
    assert (council.seat("Lis Vangsted").answer, council.seat("Lis Vangsted").state) == (ACCEPTED, "")


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (MeetingStatus.CANCELLED, "Mødet er aflyst, så svaret har ingen betydning."),
        (MeetingStatus.HELD, "Mødet er holdt. Notér i stedet, hvem der var med."),
        (None, "Referatet er godkendt, så fremmødet er låst."),
        (MeetingStatus.PLANNED, "Mødet er overstået. Notér i stedet, hvem der var med."),
    ],
)
def test_what_is_settled_stays(council: Council, status: MeetingStatus | None, told: str) -> None:
    do = council.database.do
    if status is not MeetingStatus.CANCELLED:
        do(str, meetings.move, council.meeting, datetime(2026, 6, 3, 9), TODAY, anyway=True)
    do(str, meetings.record, council.meeting, status or MeetingStatus.HELD, NOW)
    if status is None:
        do(meeting_course.marked, meeting_course.mark, council.meeting, MINUTES_APPROVED, TODAY)
    assert only(council.look(reply(LIS, "DECLINED"))).text == told


REPLY = """From: Lis Vangsted <lv@greve.example>
To: sekretariatet@politi.example
Subject: Accepted: Kredsraadet
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_1"

--=_1
Content-Type: text/plain; charset=utf-8

Ja tak
--=_1
Content-Type: text/calendar; charset="utf-8"; method=REPLY
Content-Transfer-Encoding: quoted-printable

BEGIN:VCALENDAR
METHOD:REPLY
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VEVENT
ATTENDEE;PARTSTAT=3DACCEPTED;CN=3DLis Vangsted:mailto:LV@greve.example
COMMENT;LANGUAGE=3Dda-DK:Jeg gl=C3=A6der mig\\n
UID:r=C3=A5d@fora
SUMMARY;LANGUAGE=3Dda-DK:Accepteret: Kredsr=C3=A5det
{start}DTSTAMP:20260701T080000Z
SEQUENCE:0
END:VEVENT
END:VCALENDAR
--=_1--
"""


@pytest.mark.parametrize("start", ["", "DTSTART;TZID=3DRomance Standard Time:20260805T090000\n"])
def test_an_answer_saved_from_a_mail_program(council: Council, tmp_path: Path, start: str) -> None:
    path = tmp_path / "svar.eml"
    path.write_bytes(REPLY.format(start=start).replace("\n", "\r\n").encode())
    file = eml_reading.read_file(path, "Europe/Copenhagen", *foreign.WINDOW)
    line = only(foreign.bring_in(council.database, file, How.REPLIES))
    assert (line.fate, line.text) == (Fate.NEW, "Har svaret ja: “Jeg glæder mig”.")
    seat = council.seat("Lis Vangsted")
    assert (seat.answer, seat.answered_to, seat.note) == (ACCEPTED, AUGUST, "Jeg glæder mig")
    if not start:  # to which time it answers is not said: to the one before the move, for its number is lower
        council.database.do(str, meetings.move, council.meeting, AUGUST + HOUR, TODAY, anyway=True)
        assert only(foreign.look(council.database, file, How.REPLIES)).fate is Fate.UNCHANGED
        assert council.seat("Lis Vangsted").answer_is_old


ADDRESSES = st.sampled_from([LIS, HANNE, BO, EVA, SECRETARIAT, "ib@holbaek.example", "x@y.example", "", "\x00\ud800"])


@st.composite
def replies(draw: st.DrawFn) -> ForeignEvent:
    one = reply(
        draw(ADDRESSES),
        draw(st.sampled_from(["ACCEPTED", "DECLINED", "DELEGATED", "TENTATIVE", "NEEDS-ACTION", "", "X-Å"])),
        draw(st.sampled_from([AUGUST, AUGUST, AUGUST - HOUR])),
        draw(st.sampled_from([SENT, SENT + HOUR])),
        draw(st.sampled_from(["", "ferie", "\ud800\x00", "æ" * 900])),
        draw(ADDRESSES),
    )
    more = draw(st.sampled_from([(), (ForeignAttendee(HANNE, "", "ACCEPTED"),)]))
    at = one.changed if draw(st.booleans()) else None
    return replace(one, attendees=(*one.attendees, *more), changed=at, sequence=draw(st.integers(0, 2)))


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn=st.lists(replies(), max_size=5), method=st.sampled_from(["REPLY", "REPLY", "COUNTER", "", "PUBLISH"]))
def test_what_is_shown_is_noted_once_and_can_be_taken_back(
    made: Council, drawn: list[ForeignEvent], method: str
) -> None:
    file = [replace(one, line=at) for at, one in enumerate(drawn, 1)]
    before = snapshot(made.database)
    done = made.bring_in(*file, method=method)
    again = made.look(*file, method=method)
    if not done.is_nothing:
        made.database.undo()
    assert snapshot(made.database) == before
    changing = {(line.line, line.key) for line in done.done.lines if line.fate in (Fate.NEW, Fate.CHANGED)}
    assert all(line.fate is Fate.UNCHANGED for line in again.lines if (line.line, line.key) in changing)


def test_outlooks_own_shapes_of_an_answer_and_of_another_time(council: Council) -> None:
    corpus = Path(__file__).parents[1] / "exchange" / "corpus"
    database, uid = council.database, "3f0c8f4e-6f0e-4a0c-9d57-1d3c2b1a0001"
    hold(database, "Borgmesteren i Kalundborg", person(database, "Bo Møller", email="bo@example.org"))
    wish = Wish((builders.board(database, "Kredsrådet"),), datetime(2026, 9, 1, 10), 120)
    new_uid = NewUid(lambda: uid)
    done = database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True, new_uid=new_uid)
    database.do(str, meetings.move, done.meetings[0], datetime(2026, 9, 1, 9), TODAY, anyway=True)

    def read(name: str) -> Coming:
        file = eml_reading.read_file(corpus / name, "Europe/Copenhagen", *foreign.WINDOW)
        return only(foreign.bring_in(database, file, incoming_calendars.suggested(file)))

    old = read("outlook-reply.ics")
    assert old.text == (
        "Har svaret nej til den gamle tid, tir. 1. september 2026 kl. 10.00; mødet er flyttet siden: "
        "“Er på ferie, desværre”."
    )
    assert old.meeting is not None
    database.do(str, meetings.move, old.meeting, datetime(2026, 9, 1, 10), TODAY, anyway=True)
    assert read("outlook-reply.ics").text == "Har svaret nej, afbud: “Er på ferie, desværre”."
    assert read("outlook-counter.ics").text.startswith("Bo Møller foreslår en anden tid")


def test_the_later_answer_of_two_entries_of_one_person_is_kept_and_handed_out(council: Council) -> None:
    database, ib = council.database, "ib@holbaek.example"
    council.bring_in(reply(ib, "ACCEPTED"), reply(LIS, "TENTATIVE", at=SENT + HOUR, line=9))
    into = council.seat("Ib Brandstrup").person
    assert into is not None
    database.do(people.merged, people.merge, council.lis, into)
    seat = council.seat("Ib Brandstrup")
    assert (seat.answer, seat.answered_to) == (TENTATIVE, AUGUST)
    with database.read() as session:
        known = privacy.held(session, into)
    told = [entry.text for section in known.sections for entry in section.entries if section.key == "attendance"]
    assert told == ["Kredsrådet, møde 1/2026: Ikke noteret, har svaret måske"]
