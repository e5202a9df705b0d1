"""Who was at a meeting: seats, substitutes, items, numbers, the quorum; in any order, and back again."""

import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.domain.minutes import ABSENT, APOLOGY, ATTENDANCE, ONLINE, PRESENT, SUBSTITUTED, Attendance
from fora_desktop.domain.people import GUEST, Membership, Organisation, Person, Substitute
from fora_desktop.services import attendance, meeting_course, meetings
from fora_desktop.storage.database import Database
from tests import builders

MAY = datetime(2026, 5, 12, 13, 0)
NOW = datetime(2026, 7, 2, 9, 0)
TODAY = NOW.date()
NAMES = ("Maria Lindegaard", "Ulrik Damkjær", "Nanna Frost", "Eva Holmskov", "Lis Vangsted")


def fill(session: Session) -> tuple[int, int]:
    """A board of five persons and nobody else, with a substitute for the second; a meeting with two items."""
    board = session.scalars(select(Board).where(Board.name == "Kredsrådet")).one()
    session.query(Membership).filter(Membership.forum_id == board.forum_id).delete()
    organisation = Organisation(name="Politiet", side="politi")
    session.add(organisation)
    session.flush()
    people = [Person(name=name, title="Leder", organisation_id=organisation.id, added_on=TODAY) for name in NAMES]
    bo = Person(name="Bo Asmussen", added_on=TODAY)
    session.add_all([*people, bo])
    session.flush()
    for place, person in enumerate(people):
        function = ("chair", "vice_chair")[place] if place < 2 else "member"
        session.add(Membership(board_id=board.id, person_id=person.id, function=function, position=place))
    session.add(Substitute(for_person_id=people[1].id, person_id=bo.id, first_day=date(2026, 1, 1)))
    made = meetings.schedule(session, meetings.Wish(boards=(board.id,), start=MAY), date(2026, 1, 5), anyway=True)
    meeting = made.meetings[0]
    session.add_all(
        AgendaItem(meeting_id=meeting, position=place, title=title)
        for place, title in enumerate(("Velkomst", "Handlingsplan"), 1)
    )
    session.flush()
    return meeting, bo.id


class Board5:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.meeting, self.bo = database.do("Opret", fill)

    @property
    def sheet(self) -> attendance.Sheet:
        with self.database.read() as session:
            return attendance.sheet(session, self.meeting)

    def key(self, name: str) -> str:
        return next(seat.key for seat in self.sheet.seats if seat.holder.startswith(name))

    def note(self, state: str, *names: str, **more: Any) -> None:
        keys = [self.key(name) for name in names]
        self.database.do(attendance.noted, attendance.note, self.meeting, keys, state, **more)

    @property
    def last(self) -> str:
        return self.database.steps(1)[0].name


@pytest.fixture
def five(database: Database) -> Board5:
    return Board5(database)


def test_the_seats_are_those_of_the_day_until_the_first_note_freezes_them(five: Board5) -> None:
    assert [seat.holder for seat in five.sheet.seats] == list(NAMES)
    assert not five.sheet.is_frozen
    five.note(PRESENT, "Maria")
    assert five.sheet.is_frozen
    assert five.last == "Maria Lindegaard: til stede"

    def change(session: Session) -> None:
        person = Person(name="Ny Leder", added_on=TODAY)
        session.add(person)
        session.flush()
        seat = session.scalars(select(Membership).join(Person).where(Person.name == "Eva Holmskov")).one()
        seat.person_id = person.id

    five.database.do("Ny leder", change)
    assert [seat.holder for seat in five.sheet.seats][3] == "Eva Holmskov"
    assert [part.name for part in five.sheet.newcomers] == ["Ny Leder"]
    assert [seat.holder for seat in five.sheet.departed] == ["Eva Holmskov"]
    five.database.do(attendance.taken_in, attendance.take_in, five.meeting)
    assert "Ny Leder" in [seat.holder for seat in five.sheet.seats]
    assert "Eva Holmskov" not in [seat.holder for seat in five.sheet.seats]
    assert not five.sheet.newcomers
    five.note("", "Maria")  # with the last note gone the seats follow the board again
    assert not five.sheet.is_frozen


def test_a_substitutes_presence_is_the_presence_of_the_seat(five: Board5) -> None:
    five.note(PRESENT, "Maria", "Nanna")
    five.note(SUBSTITUTED, "Ulrik", substitute=five.bo)
    assert five.last == "Bo Asmussen deltog som stedfortræder for Ulrik Damkjær"
    five.note(ONLINE, "Eva")
    five.note(APOLOGY, "Lis")
    counts = five.sheet.counts
    assert counts.told == "4 af 5 til stede"
    assert counts.sentence == "4 af 5 til stede, heraf 1 ved stedfortræder og 1 online. 1 afbud."
    seat = five.sheet.seat(five.key("Ulrik"))
    assert seat.sentence == "Bo Asmussen, for Ulrik Damkjær, stedfortræder"
    assert [stand.name for stand in seat.substitutes] == ["Bo Asmussen"]


def test_nobody_has_two_seats(five: Board5) -> None:
    five.note(SUBSTITUTED, "Ulrik", substitute=five.bo)
    with pytest.raises(attendance.PersonIsThere, match="Bo Asmussen er allerede noteret"):
        five.note(SUBSTITUTED, "Eva", substitute=five.bo)
    with pytest.raises(attendance.PersonIsThere):
        five.database.do("Gæst", attendance.add_guest, five.meeting, TODAY, person=five.bo)


def test_a_new_substitute_and_a_guest_come_by_name(five: Board5) -> None:
    five.database.do(
        attendance.noted, attendance.replace_by_new, five.meeting, five.key("Eva"), "  Tim  Krogsgaard ", TODAY
    )
    assert five.sheet.seat(five.key("Eva")).shown == "Tim Krogsgaard"
    five.database.do(attendance.guest_added, attendance.add_guest, five.meeting, TODAY, name="Hans Rughave")
    guest = five.sheet.seats[-1]
    assert (guest.function, guest.group, guest.state) == (GUEST, "Gæster", PRESENT)
    assert five.sheet.counts.sentence.endswith("1 gæst.")
    assert five.sheet.counts.of == 5
    with pytest.raises(attendance.HasASeat):
        five.database.do("Fjern", attendance.remove_guest, five.meeting, five.key("Eva"))
    five.database.do(attendance.guest_removed, attendance.remove_guest, five.meeting, guest.key)
    assert len(five.sheet.seats) == 5
    with pytest.raises(attendance.NeedsAName):
        five.database.do("Gæst", attendance.add_guest, five.meeting, TODAY, name="  ")


def test_somebody_takes_no_part_in_an_item(five: Board5) -> None:
    with five.database.read() as session:
        items = session.scalars(select(AgendaItem.id).where(AgendaItem.meeting_id == five.meeting)).all()
    with pytest.raises(attendance.NotThere):
        five.database.do(
            attendance.item_noted, attendance.note_item, five.meeting, five.key("Eva"), items[1], absent=True
        )
    five.note(PRESENT, *NAMES)
    five.database.do(attendance.item_noted, attendance.note_item, five.meeting, five.key("Eva"), items[1], absent=True)
    assert five.last == "Eva Holmskov deltog ikke i punkt 2"
    assert five.sheet.seat(five.key("Eva")).not_in == {items[1]}
    five.database.do(
        attendance.noted, attendance.replace_by_new, five.meeting, five.key("Eva"), "Tim Krogsgaard", TODAY
    )
    assert not five.sheet.seat(five.key("Eva")).not_in  # it was not the substitute who was away
    five.database.do(attendance.item_noted, attendance.note_item, five.meeting, five.key("Eva"), items[1], absent=True)
    five.note(APOLOGY, "Eva")  # who was not there took part in nothing
    assert not five.sheet.seat(five.key("Eva")).not_in


def quorum(database: Database, number: int | None, *, percent: bool = False) -> None:
    def change(session: Session) -> None:
        forum = session.scalars(select(Forum).join(Board).where(Board.name == "Kredsrådet")).one()
        forum.quorum, forum.quorum_percent = number, percent

    database.do("Beslutningsdygtighed", change)


def test_a_quorum_is_counted_of_the_seats_with_a_vote(five: Board5) -> None:
    assert five.sheet.quorum is None
    quorum(five.database, 50, percent=True)
    five.note(PRESENT, "Maria", "Ulrik")
    assert five.sheet.quorum is not None
    assert five.sheet.quorum.sentence == "Ikke beslutningsdygtig: 2 af mindst 3"
    five.database.do("Gæst", attendance.add_guest, five.meeting, TODAY, name="Hans Rughave")
    assert not five.sheet.quorum.is_met
    five.note(ONLINE, "Lis")
    assert five.sheet.quorum.sentence == "Beslutningsdygtig: 3 af mindst 3"
    quorum(five.database, 5)
    assert five.sheet.quorum.sentence == "Ikke beslutningsdygtig: 3 af mindst 5"


def test_a_number_is_noted_where_nobody_notes_names(five: Board5) -> None:
    five.database.do(attendance.number_set, attendance.set_number, five.meeting, 4)
    assert five.sheet.told == "4 til stede"
    with pytest.raises(attendance.NumberIsOut):
        five.database.do("Antal", attendance.set_number, five.meeting, -1)
    five.note(PRESENT, "Maria")
    assert five.sheet.told == "1 af 5 til stede"
    with pytest.raises(attendance.NamesAreNoted):
        five.database.do("Antal", attendance.set_number, five.meeting, 4)
    with five.database.read() as session:
        assert attendance.attended(session)[five.meeting].told == "1/5"
    five.database.undo()
    with five.database.read() as session:
        assert attendance.attended(session, date(2026, 5, 12), date(2026, 5, 12))[five.meeting].told == "4"
        assert not attendance.attended(session, date(2026, 5, 13))


def test_the_rest_is_there(five: Board5) -> None:
    five.note(ABSENT, "Eva")
    five.database.do(attendance.noted, attendance.note_rest, five.meeting)
    assert five.sheet.counts.told == "4 af 5 til stede"
    assert five.sheet.seat(five.key("Eva")).state == ABSENT


def test_roles_that_nobody_holds_are_noted_as_roles(database: Database) -> None:
    wish = meetings.Wish(boards=(1,), start=MAY)
    meeting = database.do("Planlæg", meetings.schedule, wish, date(2026, 1, 5), anyway=True).meetings[0]
    with database.read() as session:
        vacant = [seat for seat in attendance.sheet(session, meeting).seats if seat.is_vacant]
    assert vacant
    database.do(attendance.noted, attendance.note, meeting, [vacant[0].key], PRESENT)
    with database.read() as session:
        found = attendance.sheet(session, meeting)
    assert found.counts.present == 1
    assert found.seat(vacant[0].key).sentence.endswith("til stede")


def test_after_approval_nothing_is_noted(five: Board5) -> None:
    five.database.do("Holdt", meetings.record, five.meeting, MeetingStatus.HELD, NOW)
    five.database.do("Godkend", meeting_course.mark, five.meeting, "minutes_approved", TODAY)
    with pytest.raises(meeting_course.MinutesAreApproved):
        five.note(PRESENT, "Maria")
    with pytest.raises(meeting_course.MinutesAreApproved):
        five.database.do("Antal", attendance.set_number, five.meeting, 4)
    assert five.sheet.is_locked


class AnyOrder(RuleBasedStateMachine):
    """Whatever is noted in any order, the counts are right, and undoing all of it gives the first database back."""

    seats = st.integers(0, 4)

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.five = Board5(builders.register(Path(self.folder.name), builders.SMALL))
        self.first = builders.snapshot(self.five.database)
        self.steps = len(self.five.database.steps())
        self.model: dict[str, tuple[str, int | None]] = {seat.key: ("", None) for seat in self.five.sheet.seats}
        self.guests = 0

    @rule(seat=seats, state=st.sampled_from([state for state in ATTENDANCE if state != SUBSTITUTED]))
    def note(self, seat: int, state: str) -> None:
        key = list(self.model)[seat]
        self.five.database.do(attendance.noted, attendance.note, self.five.meeting, [key], state)
        self.model[key] = (state, None)

    @rule(seat=seats, named=st.booleans())
    def substitute(self, seat: int, named: bool) -> None:
        key = list(self.model)[seat]
        person = self.five.bo if named else None
        taken = any(other != key and known == self.five.bo for other, (_state, known) in self.model.items())
        try:
            self.five.database.do(
                attendance.noted, attendance.note, self.five.meeting, [key], SUBSTITUTED, substitute=person
            )
        except FieldError:
            assert named
            assert taken
        else:
            self.model[key] = (SUBSTITUTED, person)

    @rule()
    def rest(self) -> None:
        self.five.database.do(attendance.noted, attendance.note_rest, self.five.meeting)
        self.model = {key: (PRESENT, None) if not state else (state, by) for key, (state, by) in self.model.items()}

    @precondition(lambda self: self.guests < 2)
    @rule()
    def guest(self) -> None:
        self.guests += 1
        name = f"Gæst {self.guests}"
        self.five.database.do(attendance.guest_added, attendance.add_guest, self.five.meeting, TODAY, name=name)

    @rule(seat=seats, second=st.booleans())
    def not_in_item(self, seat: int, second: bool) -> None:
        key = list(self.model)[seat]
        with self.five.database.read() as session:
            item = session.scalars(select(AgendaItem.id).where(AgendaItem.meeting_id == self.five.meeting)).all()[
                second
            ]
        try:
            self.five.database.do(
                attendance.item_noted, attendance.note_item, self.five.meeting, key, item, absent=True
            )
        except attendance.NotThere:
            assert self.model[key][0] not in attendance.THERE

    @invariant()
    def counts_are_right(self) -> None:
        counts = self.five.sheet.counts
        states = [state for state, _by in self.model.values()]
        assert (counts.of, counts.guests) == (5, self.guests)
        assert counts.present == sum(state in attendance.THERE for state in states)
        assert (counts.apology, counts.absent) == (states.count(APOLOGY), states.count(ABSENT))
        assert counts.present + counts.apology + counts.absent + counts.not_noted == 5
        for seat in self.five.sheet.seats:
            assert not seat.not_in or seat.is_there

    def teardown(self) -> None:
        if not hasattr(self, "five"):
            return
        database = self.five.database
        while database.state().undoes != "Opret":
            database.undo()
        assert builders.snapshot(database) == self.first
        with database.read() as session:
            assert not session.scalars(select(Attendance)).all()
            assert session.get_one(Meeting, self.five.meeting).present is None
        database.close()
        self.folder.cleanup()


AnyOrder.TestCase.settings = settings(
    max_examples=4, stateful_step_count=9, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnyOrder = AnyOrder.TestCase


def council(database: Database) -> tuple[int, str, str]:
    """A planned meeting of the council on 1 July; a mayor and the director, who has a successor, go that month."""
    for role, name in (("Borgmesteren i Greve", "Lis Vangsted"), ("Politidirektøren", "Kim Borg")):
        builders.hold(database, role, name, date(2026, 1, 1), date(2026, 7, 31))
    builders.hold(database, "Politidirektøren", "Ny Direktør", date(2026, 8, 1))
    wish = meetings.Wish((builders.board(database, "Kredsrådet"),), datetime(2026, 7, 1, 8))
    meeting = database.do("Planlæg", meetings.schedule, wish, date(2026, 1, 5), anyway=True).meetings[0]
    keys = {seat.holder: seat.key for seat in seats_of(database, meeting).seats}
    return meeting, keys["Lis Vangsted"], keys["Kim Borg"]


def seats_of(database: Database, meeting: int) -> attendance.Sheet:
    with database.read() as session:
        return attendance.sheet(session, meeting)


def test_seats_follow_a_meeting_to_its_new_day_and_who_was_noted_and_has_gone_is_told(database: Database) -> None:
    meeting, lis, _kim = council(database)
    database.do("Afbud", attendance.note, meeting, [lis], APOLOGY)
    frozen = builders.snapshot(database)
    database.do("Flyt", meetings.move, meeting, datetime(2026, 9, 2, 8), date(2026, 6, 1), anyway=True)
    now = seats_of(database, meeting)
    assert {"Lis Vangsted", "Ny Direktør", "Borgmesteren i Greve"} <= {seat.holder for seat in now.seats}
    assert "Kim Borg" not in {seat.holder for seat in now.seats}
    assert ([seat.holder for seat in now.departed], now.newcomers) == (["Lis Vangsted"], ())
    database.do("Ret listen", attendance.take_in, meeting)
    now = seats_of(database, meeting)
    assert "Lis Vangsted" not in {seat.holder for seat in now.seats}
    assert (now.departed, now.newcomers) == ((), ())
    for _time in range(2):
        database.undo()
    assert builders.snapshot(database) == frozen


def test_a_held_meeting_whose_day_is_put_right_keeps_its_seats(database: Database) -> None:
    meeting, lis, _kim = council(database)
    database.do("Til stede", attendance.note, meeting, [lis], PRESENT)
    database.do("Holdt", meetings.record, meeting, MeetingStatus.HELD, datetime(2026, 9, 3, 9))
    before = [(seat.holder, seat.state) for seat in seats_of(database, meeting).seats]
    database.do("Flyt", meetings.move, meeting, datetime(2026, 9, 2, 8), date(2026, 9, 3), anyway=True)
    now = seats_of(database, meeting)
    assert [(seat.holder, seat.state) for seat in now.seats] == before
    assert [seat.holder for seat in now.departed] == ["Kim Borg"]


def test_where_nothing_is_noted_any_more_all_seats_are_those_of_the_new_day(database: Database) -> None:
    meeting, lis, kim = council(database)
    database.do("Gæst", attendance.add_guest, meeting, TODAY, name="En Gæst")
    database.do("Flyt", meetings.move, meeting, datetime(2026, 9, 2, 8), date(2026, 6, 1), anyway=True)
    now = seats_of(database, meeting)
    assert {"Ny Direktør", "Borgmesteren i Greve", "En Gæst"} <= {seat.holder for seat in now.seats}
    assert not {lis, kim} & {seat.key for seat in now.seats}
    assert (now.departed, now.newcomers) == ((), ())
