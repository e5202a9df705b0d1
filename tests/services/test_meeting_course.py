"""A meeting's steps with their days, and the lock that approval is."""

from datetime import date, datetime

import pytest
from sqlalchemy import select

from fora_desktop.domain.agenda import APPROVE_MINUTES, AgendaItem
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.services import meeting_course, meetings, moving
from fora_desktop.storage.database import Database
from tests import builders

MAY = datetime(2026, 5, 12, 13, 0)
NOW = datetime(2026, 7, 2, 9, 0)
TODAY = NOW.date()


def board(database: Database, name: str = "Kredsrådet") -> int:
    with database.read() as session:
        return session.scalars(select(Board.id).where(Board.name == name)).one()


def planned(database: Database, start: datetime = MAY) -> int:
    wish = meetings.Wish(boards=(board(database),), start=start)
    made = database.do("Planlæg", meetings.schedule, wish, date(2026, 1, 5), anyway=True)
    return made.meetings[0]


def held(database: Database, start: datetime = MAY) -> int:
    meeting = planned(database, start)
    database.do("Holdt", meetings.record, meeting, MeetingStatus.HELD, NOW)
    return meeting


def course(database: Database, meeting: int) -> meeting_course.Course:
    with database.read() as session:
        return meeting_course.course(session, meeting)


def states(database: Database, meeting: int, now: datetime = NOW) -> list[tuple[str, str]]:
    return [(stage.word, stage.state) for stage in course(database, meeting).stages(now)]


def test_a_meeting_goes_from_invitation_to_approved_minutes(database: Database) -> None:
    meeting = planned(database)
    assert states(database, meeting, datetime(2026, 4, 1, 9)) == [
        ("Indkaldt", "ahead"),
        ("Dagsorden sendt", "ahead"),
        ("Holdt", "ahead"),
        ("Referat", "ahead"),
        ("Godkendt", "ahead"),
    ]
    for kind, day in (("invited", 14), ("agenda_sent", 28), ("material_sent", 28)):
        database.do(meeting_course.marked, meeting_course.mark, meeting, kind, date(2026, 4, day))
    assert states(database, meeting, datetime(2026, 5, 12, 13, 42))[:3] == [
        ("Indkaldt", "done"),
        ("Dagsorden sendt", "done"),
        ("I gang", "now"),
    ]
    database.do("Holdt", meetings.record, meeting, MeetingStatus.HELD, NOW)
    assert states(database, meeting)[2:] == [("Holdt", "done"), ("Referat", "now"), ("Godkendt", "ahead")]
    database.do(meeting_course.marked, meeting_course.mark, meeting, "minutes_sent", date(2026, 5, 20))
    database.do(meeting_course.marked, meeting_course.mark, meeting, "minutes_approved", date(2026, 6, 30))
    assert [state for _word, state in states(database, meeting)] == ["done"] * 5
    assert (
        course(database, meeting).stages(NOW)[1].said
        == "Dagsorden sendt 28. april 2026. Materiale sendt 28. april 2026"
    )


def test_marking_the_invitation_invites_the_meeting_and_taking_it_away_plans_it_again(database: Database) -> None:
    meeting = planned(database)
    before = builders.snapshot(database)
    database.do(meeting_course.marked, meeting_course.mark, meeting, "invited", date(2026, 4, 14))
    assert course(database, meeting).status is MeetingStatus.INVITED
    database.do(meeting_course.marked, meeting_course.unmark, meeting, "invited")
    assert course(database, meeting).status is MeetingStatus.PLANNED
    assert builders.snapshot(database) == before


def test_an_invitation_noted_in_the_list_of_meetings_has_its_day_too(database: Database) -> None:
    meeting = planned(database)
    database.do("Indkald", meetings.record, meeting, MeetingStatus.INVITED, datetime(2026, 4, 20, 9))
    step = course(database, meeting).step("invited")
    assert step is not None
    assert step.on == date(2026, 4, 20)


def test_the_day_of_a_step_is_corrected_and_an_invitation_with_another_sequence_is_one_more(database: Database) -> None:
    meeting = planned(database)
    for day, sequence in ((14, 0), (15, 0), (20, 1)):
        database.do("Indkald", meeting_course.mark, meeting, "invited", date(2026, 4, day), sequence=sequence)
    assert [(step.on.day, step.sequence) for step in course(database, meeting).steps] == [(15, 0), (20, 1)]


def test_a_step_may_be_left_out_with_a_reason(database: Database) -> None:
    meeting = planned(database)
    database.do(
        meeting_course.marked,
        meeting_course.mark,
        meeting,
        "agenda_sent",
        date(2026, 5, 1),
        needed=False,
        reason="uddeles på mødet",
    )
    stage = course(database, meeting).stages(NOW)[1]
    assert (stage.state, stage.said) == ("skipped", "Dagsorden sendt er sprunget over: uddeles på mødet")


def test_minutes_of_a_meeting_that_was_not_held_are_not_approved(database: Database) -> None:
    meeting = planned(database)
    with pytest.raises(meeting_course.NotHeld, match="ikke noteret som holdt"):
        database.do("Godkend", meeting_course.mark, meeting, "minutes_approved", TODAY)
    meeting = held(database)
    with pytest.raises(meeting_course.BeforeTheMeeting, match=r"Mødet blev holdt den 12\. maj 2026"):
        database.do("Send", meeting_course.mark, meeting, "minutes_sent", date(2026, 5, 11))


def test_approved_minutes_are_locked_until_somebody_unlocks_them_with_a_reason(database: Database) -> None:
    meeting = held(database)
    database.do("Godkend", meeting_course.mark, meeting, "minutes_approved", date(2026, 6, 30))
    with database.read() as session, pytest.raises(meeting_course.MinutesAreApproved, match=r"30. juni 2026.*Lås op"):
        meeting_course.check_open(session, meeting)
    with pytest.raises(meeting_course.MinutesAreApproved):
        database.do("Fjern", meeting_course.unmark, meeting, "minutes_approved")
    with pytest.raises(meeting_course.ReasonIsMissing):
        database.do("Lås op", meeting_course.unlock, meeting, "  ", TODAY)
    database.do(meeting_course.marked, meeting_course.unlock, meeting, "forkert navn i punkt 3", TODAY)
    with database.read() as session:
        meeting_course.check_open(session, meeting)
    found = course(database, meeting)
    assert not found.is_locked
    assert found.unlocked is not None
    assert states(database, meeting)[4] == ("Låst op", "now")
    assert database.steps(1)[0].name.endswith("er låst op. Årsag: forkert navn i punkt 3")
    database.do("Godkend", meeting_course.mark, meeting, "minutes_approved", TODAY)
    assert course(database, meeting).is_locked
    for _time in range(3):
        database.undo()
    assert not course(database, meeting).is_locked


def test_the_next_meeting_approves_the_minutes_by_its_item(database: Database) -> None:
    january, march = held(database, datetime(2026, 1, 13, 10)), held(database, datetime(2026, 3, 10, 10))
    june = held(database, datetime(2026, 6, 9, 10))
    with database.read() as session:
        waiting = meeting_course.awaiting_approval(session, june)
    assert [each.meeting for each in waiting] == [march, january]

    def write(session) -> int:  # type: ignore[no-untyped-def]
        item = AgendaItem(meeting_id=june, position=1, title="Godkendelse af referat", purpose=APPROVE_MINUTES)
        session.add(item)
        session.flush()
        return item.id

    item = database.do("Punkt", write)
    database.do(meeting_course.marked, meeting_course.approve_by_item, item, march, date(2026, 6, 9))
    approved = course(database, march).approved
    assert approved is not None
    assert approved.reason == "godkendt på Kredsrådet, møde 3/2026"
    with database.read() as session:
        assert session.get_one(AgendaItem, item).state == "done"
        assert not meeting_course.awaiting_approval(session, june)
        assert session.get_one(Meeting, january).status == "held"


def test_a_meeting_whose_minutes_are_approved_is_as_it_was_until_they_are_unlocked(database: Database) -> None:
    meeting, other = held(database), planned(database, datetime(2026, 10, 6, 10))
    database.do("Godkend", meeting_course.mark, meeting, "minutes_approved", date(2026, 6, 30))
    before = builders.snapshot(database)
    new = datetime(2026, 9, 1, 10)
    for function, given, more in (
        (meetings.record, (MeetingStatus.CANCELLED, NOW), {}),
        (meetings.record, (MeetingStatus.POSTPONED, NOW), {"to": new}),
        (meetings.move, (new, TODAY), {"anyway": True}),
        (meetings.edit, ({"title": "Nyt", "minutes": 30},), {}),
        (meetings.remove, (), {}),
    ):
        with pytest.raises(meeting_course.MinutesAreApproved, match="Lås op"):
            database.do("Ret", function, meeting, *given, **more)
    with pytest.raises(moving.SomeCannotBeMoved, match="det er holdt"):
        database.do("Flyt", moving.move_many, [moving.Target(meeting, new)], TODAY)
    assert builders.snapshot(database) == before
    many = database.do("Fjern", moving.remove_many, [meeting, other])
    assert ([line.id for line in many.lines], [line.id for line in many.left]) == ([other], [meeting])
    database.do("Lås op", meeting_course.unlock, meeting, "forkert titel", TODAY)
    assert database.do("Ret", meetings.edit, meeting, {"title": "Nyt"}).title == "Nyt"


def test_an_approval_is_not_left_out_on_purpose_for_it_would_lock(database: Database) -> None:
    for meeting in (planned(database, datetime(2026, 9, 8, 10)), held(database)):
        with pytest.raises(meeting_course.ApprovalIsNotSkipped, match="kan ikke springes over"):
            database.do("Spring over", meeting_course.mark, meeting, "minutes_approved", TODAY, needed=False)
        assert not course(database, meeting).is_locked
