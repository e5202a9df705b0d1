"""A person in two boards, on leave, or represented: in the register, on the command line, undone."""

import json
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from fora_desktop.domain.conflicts import Conflict, ConflictKind
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.minutes import APOLOGY, SUBSTITUTED, Attendance
from fora_desktop.services import absences, collisions, kept_conflicts, meetings, memberships, scheduling, stand_ins
from fora_desktop.services import substitutes as substitute_services
from fora_desktop.services.meetings import Wish
from fora_desktop.services.memberships import Wanted
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import fora

TODAY = date(2026, 7, 2)
TEN = datetime(2026, 9, 8, 10)
PERIOD = date(2026, 9, 1), date(2026, 9, 30)


def schedule(database: Database, board: str, start: datetime, minutes: int = 120) -> int:
    wish = Wish((builders.board(database, board),), start, minutes)
    return database.do("planlæg", meetings.schedule, wish, TODAY, anyway=True).meetings[0]


def sit(database: Database, person: int, board: str) -> None:
    database.do(memberships.added, memberships.add, Wanted(person=person), board=builders.board(database, board))


@pytest.fixture
def lene(database: Database) -> int:
    """She sits in Lokalrådet i Greve and in Kontaktudvalget."""
    person = builders.person(database, "Lene Ravn", organisation="Greve Kommune")
    sit(database, person, "Lokalrådet i Greve")
    sit(database, person, "Kontaktudvalget")
    return person


@pytest.fixture
def bente(database: Database, lene: int) -> int:
    person = builders.person(database, "Bente Holm")
    database.do(substitute_services.added, substitute_services.add, person, date(2026, 1, 1), for_person=lene)
    return person


def colliding(database: Database) -> dict[int, tuple[Conflict, ...]]:
    with database.read() as session:
        return collisions.of_period(session, *PERIOD)


def texts(database: Database) -> list[str]:
    return [each.text for those in colliding(database).values() for each in those]


def test_two_meetings_that_want_one_person_collide_and_both_say_so(database: Database, lene: int) -> None:
    one = schedule(database, "Lokalrådet i Greve", TEN)
    other = schedule(database, "Kontaktudvalget", TEN + timedelta(hours=1))
    found = colliding(database)
    assert {meeting: [each.kind for each in those] for meeting, those in found.items()} == {
        one: [ConflictKind.PERSON],
        other: [ConflictKind.PERSON],
    }
    assert found[one][0].text == "Lene Ravn er i Kontaktudvalget, møde 1/2026 11.00–13.00."


def test_a_leave_collides_with_the_meetings_in_it(database: Database, lene: int) -> None:
    meeting = schedule(database, "Kontaktudvalget", TEN)
    schedule(database, "Kontaktudvalget", TEN + timedelta(days=9))
    database.do(absences.added, absences.add, lene, date(2026, 9, 7), date(2026, 9, 11), "ferie")
    assert [each.text for each in colliding(database)[meeting]] == ["Lene Ravn er fraværende 7.–11. september (ferie)."]
    assert len(colliding(database)) == 1


def test_the_substitute_who_can_stands_in_the_sentence(database: Database, lene: int, bente: int) -> None:
    schedule(database, "Kontaktudvalget", TEN)
    database.do(absences.added, absences.add, lene, TEN.date(), TEN.date())
    assert texts(database) == ["Lene Ravn er fraværende 8. september. Stedfortræder: Bente Holm kan."]
    database.do(absences.added, absences.add, bente, TEN.date(), TEN.date())
    assert texts(database) == ["Lene Ravn er fraværende 8. september. Stedfortræder: Bente Holm kan heller ikke."]


def test_a_role_holder_counts_from_the_day_on_which_they_hold_it(database: Database, lene: int) -> None:
    builders.hold(database, "Politidirektøren", lene, date(2026, 9, 15))
    schedule(database, "Kredsrådet", TEN)
    schedule(database, "Kontaktudvalget", TEN)
    assert texts(database) == []
    later = TEN + timedelta(days=9)
    schedule(database, "Kredsrådet", later)
    schedule(database, "Kontaktudvalget", later)
    assert any(text.startswith("Lene Ravn er i Kredsrådet") for text in texts(database))


def test_who_is_sent_instead_settles_it_and_undo_takes_that_back(database: Database, lene: int, bente: int) -> None:
    one = schedule(database, "Lokalrådet i Greve", TEN)
    schedule(database, "Kontaktudvalget", TEN)
    before, said = builders.snapshot(database), texts(database)
    with database.read() as session:
        offers = stand_ins.offers_for(session, one, lene)
    assert (offers[0].person, offers[0].is_substitute, offers[0].can) == (bente, True, True)
    database.do(stand_ins.sent, stand_ins.send_to, one, lene, bente)
    assert database.state().undoes == (
        "Bente Holm kommer i stedet for Lene Ravn i Lokalrådet i Greve tir. 8. september 2026"
    )
    assert texts(database) == []
    database.undo()
    assert builders.snapshot(database) == before
    assert texts(database) == said


def test_another_who_is_sent_takes_the_place_of_the_first(database: Database, lene: int, bente: int) -> None:
    one = schedule(database, "Lokalrådet i Greve", TEN)
    ida = builders.person(database, "Ida Mosegård")
    database.do(stand_ins.sent, stand_ins.send_to, one, lene, bente)
    database.do(stand_ins.sent, stand_ins.send_to, one, lene, ida)
    sit(database, ida, "Kontaktudvalget")
    schedule(database, "Kontaktudvalget", TEN)
    assert {text.split(" er i ")[0] for text in texts(database)} == {"Ida Mosegård"}


def test_nobody_sends_themselves_or_from_a_seat_they_have_not(database: Database, lene: int, bente: int) -> None:
    one = schedule(database, "Lokalrådet i Greve", TEN)
    with pytest.raises(stand_ins.SendsThemselves):
        database.do("x", stand_ins.send_to, one, lene, lene)
    with pytest.raises(stand_ins.HasNoSeat):
        database.do("x", stand_ins.send_to, one, bente, lene)


@pytest.mark.parametrize("state", [APOLOGY, SUBSTITUTED])
def test_who_has_said_no_beforehand_is_expected_nowhere_else(database: Database, lene: int, state: str) -> None:
    one = schedule(database, "Lokalrådet i Greve", TEN)
    schedule(database, "Kontaktudvalget", TEN)
    assert len(texts(database)) == 2

    def say(session: Session) -> None:
        session.add(Attendance(meeting_id=one, position=1, person_id=lene, state=state))

    database.do("Afbud", say)
    assert texts(database) == []


def test_what_stands_between_two_meetings_of_a_person_may_be_kept(database: Database, lene: int) -> None:
    one = schedule(database, "Lokalrådet i Greve", TEN)
    schedule(database, "Kontaktudvalget", TEN)
    database.do(kept_conflicts.kept, kept_conflicts.keep, one, ConflictKind.PERSON, "hun går før", TODAY)
    assert texts(database) == []
    database.do("længde", meetings.edit, one, {"minutes": 240})
    assert len(texts(database)) == 1


def test_free_times_are_proposed_beside_the_meetings_and_the_leave_of_persons(database: Database, lene: int) -> None:
    schedule(database, "Lokalrådet i Greve", TEN)
    database.do(absences.added, absences.add, lene, date(2026, 9, 9), date(2026, 9, 10))
    wish = Wish((builders.board(database, "Kontaktudvalget"),), TEN, 120)
    with database.read() as session:
        preview = meetings.preview(session, wish, TODAY)
    assert [each.kind for each in preview.conflicts] == [ConflictKind.PERSON]
    days = {each.date() for each in preview.free}
    assert days.isdisjoint({date(2026, 9, 9), date(2026, 9, 10)})
    assert all(not (each < TEN + timedelta(hours=2) and each + timedelta(hours=2) > TEN) for each in preview.free)


def test_a_series_is_held_against_persons_too(database: Database, lene: int) -> None:
    schedule(database, "Lokalrådet i Greve", TEN + timedelta(days=7))
    wish = Wish((builders.board(database, "Kontaktudvalget"),), TEN, 120, repeat="FREQ=WEEKLY;COUNT=3")
    with database.read() as session:
        preview = meetings.preview(session, wish, TODAY)
    of_persons = [each for each in preview.conflicts if each.kind is ConflictKind.PERSON]
    assert [each.start for each in of_persons] == [TEN + timedelta(days=7)]


def test_the_commands_refuse_with_the_kind_person(database: Database, lene: int) -> None:
    schedule(database, "Lokalrådet i Greve", TEN)
    other = schedule(database, "Kontaktudvalget", TEN + timedelta(days=40))
    database.close()
    refused = fora(database.path, "schedule", "Kontaktudvalget", "2026-09-08T11:00", "--json")
    assert refused.status == 1
    assert "Lene Ravn er i Lokalrådet i Greve, møde 1/2026 10.00–12.00." in refused.err
    passed = fora(database.path, "schedule", "Kontaktudvalget", "2026-09-08T11:00", "--anyway", "--json")
    assert [each["kind"] for each in json.loads(passed.out)["conflicts"]].count("person") == 1
    moved = fora(database.path, "move", str(other), "2026-09-08T11:00")
    assert moved.status == 1
    assert "Lene Ravn er i Lokalrådet i Greve" in moved.err


# --- who can when ---------------------------------------------------------------------------------------------------


def look(database: Database, start: datetime) -> scheduling.DayRows:
    who = builders.board(database, "Kontaktudvalget")
    with database.read() as session:
        ground = scheduling.ground(session, [who], start.date())
    return scheduling.day_rows(ground, Wish((who,), start, 120))


def test_the_participants_stand_by_organisation_with_what_is_known_of_them(database: Database, lene: int) -> None:
    other = builders.person(database, "Torsten Ager", organisation="Greve Kommune")
    sit(database, other, "Kontaktudvalget")
    schedule(database, "Lokalrådet i Greve", TEN)
    found = look(database, TEN + timedelta(hours=1))
    assert [(row.name, row.answer) for row in found.rows if row.group == "Greve Kommune"] == [
        ("Lene Ravn", "cannot"),
        ("Torsten Ager", "unknown"),
    ]
    assert found.summary("Greve Kommune") == "0 af 2 kan, 1 ukendt"
    (row,) = [row for row in found.rows if row.name == "Lene Ravn"]
    assert row.sentence == "Lene Ravn: Lokalrådet i Greve, møde 1/2026 10.00–12.00."


def test_a_leave_is_said_on_the_row_and_roles_without_a_person_are_unknown(database: Database, lene: int) -> None:
    database.do(absences.added, absences.add, lene, TEN.date(), TEN.date(), "kursus")
    found = look(database, TEN)
    (row,) = [row for row in found.rows if row.whose == "person"]
    assert (row.answer, row.sentence) == ("cannot", "Lene Ravn er fraværende 8. september (kursus).")
    unknown = [row for row in found.rows if row.answer == "unknown"]
    assert unknown
    assert found.summary(unknown[0].group) == f"{len(unknown)} ukendt"


def test_all_can_means_that_nobody_is_known_to_be_busy_and_says_of_how_many_nothing_is_known(
    database: Database, lene: int
) -> None:
    who = builders.board(database, "Kontaktudvalget")
    with database.read() as session:
        ground = scheduling.ground(session, [who], TEN.date())
    wish = Wish((who,), TEN, 120)
    found = scheduling.proposals(ground, wish, datetime(2026, 7, 2, 9))
    assert found
    assert {each.who for each in found} == {"ingen er meldt optaget, 3 ukendt"}


def test_without_any_person_the_roles_are_told_as_before(database: Database) -> None:
    found = look(database, TEN)
    assert [row.whose for row in found.rows] == []
    assert found.others == 2
    assert database.state().undoes is None


def test_a_meeting_without_its_persons_is_no_bug(database: Database, lene: int) -> None:
    meeting = schedule(database, "Kontaktudvalget", TEN)
    with database.read() as session:
        row = session.get_one(Meeting, meeting)
        assert meetings.conflicts_of(session, row.id, TEN + timedelta(days=2), TODAY)[0] == []
