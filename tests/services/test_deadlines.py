"""Deadlines follow the meeting; forum, district and practice; what settles them; the latest safe date."""

from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from fora_desktop.domain import deadlines as notices
from fora_desktop.domain.deadlines import AGENDA, INVITATION, MINUTES, WORKING_DAYS, Notice
from fora_desktop.domain.forum import MUNICIPALITY, Board, SchoolHoliday, Unit
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import boards, deadlines, follow_up, meeting_course, meetings, names, special_days, tasks
from fora_desktop.services.deadlines import Deadline, SafeDate
from fora_desktop.services.follow_up import FollowUp, Kind, When
from fora_desktop.storage.database import Database
from tests.ui import acts

TODAY = date(2026, 5, 12)
"""The Tuesday of the design's pictures."""
NOON = datetime(2026, 5, 12, 12)


def near(database: Database, on: date = TODAY, **more: Any) -> dict[str, Deadline]:
    with database.read() as session:
        return {each.kind: each for each in deadlines.listing(session, on, **more)}


def followed(database: Database, on: date = TODAY) -> FollowUp:
    with database.read() as session:
        return follow_up.listing(session, on)


def forum(database: Database, name: str) -> int:
    with database.read() as session:
        return names.forum(session, name)


def set_notice(database: Database, where: int | None, kind: str, text: str) -> None:
    database.do(deadlines.rule_changed, deadlines.set_notice, where, kind, notices.read(text))


def test_a_planned_meeting_has_what_is_usual_and_says_that_it_is_practice(database: Database) -> None:
    acts.schedule(database, "Kredsrådet", datetime(2026, 5, 19, 10))
    found = near(database)
    assert {kind: each.due.day for kind, each in found.items()} == {
        "invitation": date(2026, 5, 12),
        "agenda": date(2026, 5, 12),
        "material": date(2026, 5, 13),
    }
    assert found[AGENDA].origin == "4 hverdage før"
    assert found[AGENDA].rule.origin == deadlines.PRACTICE
    assert found[AGENDA].rule.source.startswith("Praksis, ikke lov")


def test_a_deadline_follows_its_meeting_and_undo_brings_it_back(database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 5, 26, 9))
    set_notice(database, None, INVITATION, "14 dage")
    assert near(database)[INVITATION].due.day == TODAY
    database.do(meetings.moved, meetings.move, meeting, datetime(2026, 5, 28, 9), TODAY, anyway=True)
    moved = near(database)[INVITATION].due
    assert (moved.day, moved.words) == (date(2026, 5, 13), "før helligdag")
    database.undo()
    assert near(database)[INVITATION].due.day == TODAY


def test_a_forum_has_its_own_before_the_districts_and_gives_it_back(database: Database) -> None:
    acts.schedule(database, "Kredsrådet", datetime(2026, 5, 26, 9))
    kreds = forum(database, "Kredsrådet")
    set_notice(database, None, AGENDA, "5 hverdage")
    set_notice(database, kreds, AGENDA, "6 hverdage")
    assert near(database)[AGENDA].rule == deadlines.Rule(Notice(6, WORKING_DAYS), deadlines.FORUM)
    database.do(deadlines.rule_changed, deadlines.set_notice, kreds, AGENDA, None)
    assert near(database)[AGENDA].rule.origin == deadlines.DISTRICT
    set_notice(database, kreds, AGENDA, "ingen")
    assert AGENDA not in near(database)


def test_own_holidays_of_the_district_are_no_working_days(database: Database) -> None:
    acts.schedule(database, "Kredsrådet", datetime(2026, 5, 21, 9))
    before = near(database)["material"].due.day
    database.do("fri", special_days.add_holiday, date(2026, 5, 18), "Kredsens dag")
    assert (before, near(database)["material"].due.day) == (date(2026, 5, 18), date(2026, 5, 15))


def test_a_step_settles_its_deadline_and_what_is_not_needed_is_told_no_more(database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 5, 19, 10))
    database.do(meeting_course.marked, deadlines.settle, meeting, AGENDA, TODAY)
    database.do(meeting_course.marked, deadlines.not_needed, meeting, "material", TODAY, "intet bilag")
    assert set(near(database)) == {"invitation"}
    assert [row.title for row in followed(database).of(When.DONE)] == ["Send dagsorden til 19. maj"]
    database.undo()
    assert set(near(database)) == {"invitation", "material"}


def test_an_invited_meeting_needs_no_invitation_and_a_cancelled_one_nothing(database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 5, 19, 10))
    database.do("indkaldt", meetings.record, meeting, MeetingStatus.INVITED, NOON)
    assert INVITATION not in near(database)
    database.do("aflyst", meetings.record, meeting, MeetingStatus.CANCELLED, NOON)
    assert near(database) == {}


def test_minutes_are_due_of_held_meetings_only_and_not_for_ever(database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 4, 21, 10))
    assert MINUTES not in near(database)
    database.do("holdt", meetings.record, meeting, MeetingStatus.HELD, NOON)
    found = near(database)[MINUTES]
    assert (found.due.day, found.origin, found.is_overdue(TODAY)) == (date(2026, 5, 5), "14 dage efter", True)
    assert near(database, date(2026, 12, 1)) == {}


def test_weekly_meetings_are_left_out_until_their_forum_has_a_notice(database: Database) -> None:
    weekly = forum(database, "Ugentlige statusmøder")
    with database.read() as session:
        unit = session.query(Unit).order_by(Unit.id).limit(1).one().id
    database.do("råd", boards.choose_units, weekly, [unit], date(2026, 1, 1))
    with database.read() as session:
        name = session.query(Board.name).filter_by(forum_id=weekly).scalar()
    acts.schedule(database, name, datetime(2026, 5, 20, 8, 30))
    assert near(database) == {}
    set_notice(database, weekly, INVITATION, "1 uge")
    assert set(near(database)) == {INVITATION}


def test_the_latest_safe_date_of_the_design(database: Database) -> None:
    """1 held, the 2nd due on 2 July, school closes on 26 June, 14 days' notice: 12 June (product.md, ui-more.md)."""
    with database.read() as session:
        unit = session.query(Unit).order_by(Unit.id).limit(1).one()
        unit_id, name = unit.id, f"Lokalrådet i {unit.name}"

    def close(session: Any) -> None:
        session.query(SchoolHoliday).delete()
        first, last = date(2026, 6, 27), date(2026, 8, 9)
        session.add(SchoolHoliday(unit_id=unit_id, name="Sommerferie", first_day=first, last_day=last))

    database.do("ferie", close)
    held = acts.schedule(database, name, datetime(2026, 2, 11, 10))
    database.do("holdt", meetings.record, held, MeetingStatus.HELD, NOON)
    set_notice(database, None, INVITATION, "14 dage")
    with database.read() as session:
        safe = deadlines.latest_safe_date(session, acts.board(database, name), TODAY)
    assert safe is not None
    assert (safe.day, safe.last, safe.next_due) == (date(2026, 6, 12), date(2026, 6, 26), date(2026, 7, 2))
    assert safe.sentence == (
        "Seneste sikre dato er fre. 12. juni: aflyses mødet, kan et nyt nås med 14 dages varsel før sommerferien."
    )
    assert safe.after(date(2026, 6, 12)) == ""
    assert "bagud den 2. juli" in safe.after(date(2026, 6, 15))


def test_a_board_of_the_whole_district_is_not_sent_to_days_when_every_school_is_closed(database: Database) -> None:
    """Nor to Juleaftensdag and Nytårsaftensdag, which are special for the whole day; one open school is enough."""
    with database.read() as session:
        kreds = acts.board(database, "Kredsrådet")
        units = list(session.scalars(select(Unit.id).where(Unit.kind == MUNICIPALITY)))

    def close(session: Any, those: list[int]) -> None:
        session.query(SchoolHoliday).delete()
        first, last = date(2026, 12, 21), date(2027, 1, 1)
        for unit in those:
            session.add(SchoolHoliday(unit_id=unit, name="Juleferie", first_day=first, last_day=last))

    def safe() -> SafeDate:
        with database.read() as session:
            found = deadlines.safe_date(session, kreds, date(2026, 12, 31), date(2026, 11, 23))
        assert found is not None
        return found

    set_notice(database, None, INVITATION, "7 dage")
    database.do("ferie", close, units)
    assert (safe().last, safe().day) == (date(2026, 12, 18), date(2026, 12, 11))
    assert safe().until == "før juleferien"
    database.do("ferie", close, units[1:])
    assert (safe().last, safe().day) == (date(2026, 12, 30), date(2026, 12, 23))
    assert safe().closes == ""


def test_a_notice_that_is_too_short_is_told_with_the_nearest_day(database: Database) -> None:
    set_notice(database, None, INVITATION, "14 dage")
    board = acts.board(database, "Kredsrådet")
    with database.read() as session:
        short = deadlines.check_notice(session, [board], date(2026, 5, 20), TODAY)
        today = deadlines.check_notice(session, [board], date(2026, 5, 26), TODAY)
        enough = deadlines.check_notice(session, [board], date(2026, 6, 9), TODAY)
    assert short.sentence == "For kort varsel: der er aftalt 14 dage. Nærmeste dag er tir. 26. maj."
    assert (short.is_short, today.sentence) == (True, "Indkaldelsen skal sendes i dag.")
    assert enough.sentence == ""


def test_the_list_holds_tasks_deadlines_and_meetings_that_nobody_recorded(database: Database) -> None:
    acts.schedule(database, "Kredsrådet", datetime(2026, 4, 23, 10))
    acts.schedule(database, "Kredsrådet", datetime(2026, 5, 19, 10))
    database.do("en", tasks.quick, "ring 8. maj 2026", TODAY)
    found = followed(database)
    overdue = [(row.kind, row.title, row.state_words(TODAY)) for row in found.of(When.OVERDUE)]
    assert overdue == [
        (Kind.RECORD, "Notér, hvad der skete den 23. april", "18 dage over"),
        (Kind.TASK, "Ring", "4 dage over"),
    ]
    assert found.of(When.OVERDUE)[1].sentence(TODAY) == "Fristen var fredag 8. maj, 4 dage siden."
    assert [row.day_words(TODAY) for row in found.of(When.WEEK)] == ["i dag", "i dag", "ons. 13."]
    assert (found.open, found.overdue, found.today) == (5, 2, 2)


def test_minutes_that_were_sent_wait_for_approval_until_they_are_approved(database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 4, 21, 10))
    acts.schedule(database, "Kredsrådet", datetime(2026, 6, 9, 10))
    database.do("holdt", meetings.record, meeting, MeetingStatus.HELD, NOON)
    database.do("sendt", deadlines.settle, meeting, MINUTES, TODAY)
    with database.read() as session:
        waiting = follow_up.to_approve(session, TODAY)
    assert [(each.meeting, each.next_meeting) for each in waiting] == [(meeting, date(2026, 6, 9))]
    database.do("godkendt", meeting_course.mark, meeting, "minutes_approved", TODAY)
    with database.read() as session:
        assert follow_up.to_approve(session, TODAY) == []


def test_a_computed_deadline_cannot_be_deleted() -> None:
    with pytest.raises(deadlines.ComesFromMeeting, match="Fristen kommer fra mødet 26"):
        raise deadlines.ComesFromMeeting(date(2026, 5, 26))
