"""Invitations: whom they reach, when they must be made again, and that one that fails leaves nothing noted."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.email_address import NoEmailAddress
from fora_desktop.domain.invitation import ALL, CALL_OFF, CALLED_OFF, CHANGED, CURRENT, NEVER, NONE, OF_ABSENT, Draft
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.exchange.files import FolderIsMissing
from fora_desktop.services import absences, agenda, invitations, meeting_course, meetings, moving
from fora_desktop.services.invitations import Choice, IsOver, NobodyToInvite, SenderIsMissing, WasNotInvited
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import hold, person, snapshot
from tests.services.test_documents import Council, again

JUNE = datetime(2026, 9, 16, 10)
NOW = datetime(2026, 7, 2, 9)
TODAY = NOW.date()
ADDRESS = "sekretariatet@politi.example"


class Planned(Council):
    """The same council with a coming meeting, a sender and addresses."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        wish = meetings.Wish((builders.board(database, "Kredsrådet"),), JUNE, 120, location="Rådhuset")
        self.meeting = database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True).meetings[0]
        database.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", ADDRESS)

    def state(self) -> Any:
        with self.database.read() as session:
            return invitations.state(session, self.meeting, TODAY)

    def prepare(self, choice: Choice = invitations.USUAL) -> Draft:
        with self.database.read() as session:
            return invitations.prepare(session, self.meeting, TODAY, choice)

    def invite(self, now: datetime = NOW) -> Draft:
        made: list[Draft] = []
        return self.database.do(
            invitations.invited, invitations.invite, self.meeting, now, invitations.USUAL, made.append
        )


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Planned:
    database = builders.register(tmp_path_factory.mktemp("råd"), builders.SMALL)
    made = Planned(database)
    database.close()
    return made


@pytest.fixture
def planned(made_once: Planned, tmp_path: Path) -> Iterator[Planned]:
    with again(made_once, tmp_path) as mine:
        yield mine


def test_members_get_it_substitutes_a_copy_and_the_rest_is_named(planned: Planned) -> None:
    draft = planned.prepare()
    assert [each.email for each in draft.to] == ["lv@greve.example"]
    assert draft.cc == ()
    assert draft.without_address == ("Hanne Thorsgaard", "Bo Asmussen")
    assert draft.vacant == ("Borgmesteren i Holbæk", "Borgmesteren i Kalundborg")
    assert invitations.remarks(draft) == (
        "Uden e-mailadresse: Hanne Thorsgaard og Bo Asmussen. "
        "Ubesatte pladser: Borgmesteren i Holbæk og Borgmesteren i Kalundborg."
    )


def test_which_substitutes_get_a_copy_is_chosen(planned: Planned) -> None:
    database = planned.database
    from fora_desktop.services import people

    database.do(people.edited, people.edit, planned.deputy, {"email": "bo@greve.example"})
    assert [each.email for each in planned.prepare(Choice(ALL)).cc] == ["bo@greve.example"]
    assert planned.prepare(Choice(NONE)).cc == ()
    assert planned.prepare(Choice(OF_ABSENT)).cc == ()
    database.do(absences.added, absences.add, planned.mayor, JUNE.date(), JUNE.date(), "Ferie")
    (copied,) = planned.prepare(Choice(OF_ABSENT)).cc
    assert copied.is_optional


def test_nobody_gets_it_twice(planned: Planned) -> None:
    hold(planned.database, "Borgmesteren i Holbæk", person(planned.database, "To Tosen", email="LV@greve.example"))
    assert len(planned.prepare().to) == 1


def test_the_message_says_when_where_and_what_but_no_closed_title(planned: Planned) -> None:
    do = planned.database.do
    do("Punkt", agenda.add, planned.meeting, agenda.Wish("Handlingsplan", "decision", 30))
    do("Punkt", agenda.add, planned.meeting, agenda.Wish("Personsag om Kaj", "discussion", 30, confidential=True))
    draft = planned.prepare()
    assert draft.subject == "Indkaldelse: Kredsrådet, møde 2/2026, onsdag 16. september 2026 kl. 10.00"
    assert "Tid: onsdag 16. september 2026 kl. 10.00–12.00\nSted: Rådhuset" in draft.before
    assert "1. Handlingsplan (til beslutning)\n2. Lukket punkt (til drøftelse)" in draft.before
    assert "Dagsorden:\n1. Handlingsplan\nSenest ændret" in draft.event.description
    assert "Kaj" not in draft.before + draft.event.description


def test_inviting_notes_the_step_with_the_calendars_number(planned: Planned) -> None:
    assert planned.state().state == NEVER
    draft = planned.invite()
    with planned.database.read() as session:
        course = meeting_course.course(session, planned.meeting)
    assert course.status is MeetingStatus.INVITED
    step = course.step("invited")
    assert step is not None
    assert (step.on, step.sequence) == (TODAY, draft.event.sequence)
    assert planned.state().state == CURRENT
    assert planned.database.steps(1)[0].name == "Kredsrådet, møde 2/2026: indkaldelse er lavet"
    planned.database.undo()
    assert planned.state().state == NEVER


def test_a_moved_meeting_wants_an_update_with_the_same_uid_and_a_higher_number(planned: Planned) -> None:
    planned.invite()
    first = planned.invite()
    assert first.subject.startswith("Indkaldelse: ")
    planned.database.do("Flyt", meetings.move, planned.meeting, JUNE + timedelta(days=1), TODAY, anyway=True)
    assert planned.state().state == CHANGED
    assert planned.state().sentence == "Indkaldelsen er ændret siden 2. juli: send en opdatering"
    second = planned.invite(NOW + timedelta(days=1))
    assert second.subject.startswith("Ændret: Kredsrådet")
    assert second.event.uid == first.event.uid
    assert second.event.sequence > first.event.sequence
    assert planned.state().state == CURRENT
    assert planned.invite().subject.startswith("Ændret: "), "the same update once more"


def test_a_cancelled_meeting_is_called_off_once(planned: Planned) -> None:
    planned.invite()
    planned.database.do("Aflys", meetings.record, planned.meeting, MeetingStatus.CANCELLED, NOW, reason="sygdom")
    assert planned.state().state == CALL_OFF
    assert planned.state().sentence == "Aflyst efter indkaldelsen 2. juli: send besked til de indkaldte"
    draft = planned.invite()
    assert draft.calls_off
    assert draft.papers == ()
    assert "er aflyst." in draft.before
    assert "sygdom" not in draft.before
    assert planned.state().state == CALLED_OFF
    assert planned.database.steps(1)[0].name.endswith("besked om aflysning er lavet")


def test_an_invitation_noted_by_hand_knows_what_it_said(planned: Planned) -> None:
    planned.database.do(moving.invited_many, moving.invite_many, [planned.meeting], NOW)
    assert planned.state().state == CURRENT
    planned.database.do("Sted", meetings.edit, planned.meeting, {"location": "Biblioteket"})
    assert planned.state().state == CHANGED


def test_what_cannot_be_invited_is_refused_with_what_to_do(planned: Planned) -> None:
    database = planned.database
    database.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", "")
    with pytest.raises(SenderIsMissing, match="Indstillinger, Dokumenter"):
        planned.prepare()
    database.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", ADDRESS)
    with pytest.raises(NoEmailAddress):
        database.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", "sekretariatet")
    with pytest.raises(NoEmailAddress):
        database.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", "ø@politi.example")
    database.do("Aflys", meetings.record, planned.meeting, MeetingStatus.CANCELLED, NOW)
    with pytest.raises(WasNotInvited):
        planned.prepare()
    database.undo()
    wish = meetings.Wish((builders.board(database, "Lokalrådet i Greve"),), JUNE + timedelta(days=7), 120)
    empty = database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True).meetings[0]
    from fora_desktop.services import people

    database.do(people.edited, people.edit, planned.mayor, {"email": ""})
    with database.read() as session, pytest.raises(NobodyToInvite):
        invitations.prepare(session, empty, TODAY)


def test_a_held_meeting_has_nobody_to_invite(planned: Planned) -> None:
    planned.database.do("Holdt", meetings.record, planned.meeting, MeetingStatus.HELD, JUNE + timedelta(days=1))
    with pytest.raises(IsOver):
        planned.prepare()


def test_a_file_that_cannot_be_written_leaves_nothing_noted(planned: Planned, tmp_path: Any) -> None:
    before = snapshot(planned.database)

    def write(_draft: Draft) -> None:
        raise FolderIsMissing(tmp_path / "væk" / "a.eml")

    with pytest.raises(FolderIsMissing):
        planned.database.do("Indkald", invitations.invite, planned.meeting, NOW, invitations.USUAL, write)
    assert snapshot(planned.database) == before
    assert planned.state().state == NEVER


def test_several_at_once_are_one_step_and_those_that_cannot_are_named(planned: Planned) -> None:
    database = planned.database
    wish = meetings.Wish((builders.board(database, "Kredsrådet"),), JUNE + timedelta(days=30), 120)
    other = database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True).meetings[0]
    database.do("Holdt", meetings.record, other, MeetingStatus.HELD, JUNE + timedelta(days=40))
    made: list[Draft] = []
    many = database.do(
        invitations.many_invited,
        invitations.invite_many,
        [planned.meeting, other],
        NOW,
        invitations.USUAL,
        made.append,
    )
    assert [draft.meeting for draft in many.drafts] == [planned.meeting]
    assert many.refused == ("Kredsrådet, møde 3/2026 er holdt, så der er ingen at indkalde.",)
    assert date(2026, 7, 2) == TODAY
