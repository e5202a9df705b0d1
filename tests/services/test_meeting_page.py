"""What the page of a meeting reads beside its agenda: what it counts for, what is missing, closing it."""

from datetime import date, datetime

import pytest

from fora_desktop.domain.agenda import ANY_OTHER, APPROVE_MINUTES, NEXT_MEETINGS
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import agenda, agenda_sources, meeting_page, meetings, minutes
from fora_desktop.services.agenda import MeetingIsGone, Wish
from fora_desktop.storage.database import Database

START = datetime(2026, 8, 25, 13)
TODAY = date(2026, 7, 2)


def schedule(database: Database, start: datetime, *boards: int, kind: str | None = None) -> int:
    wish = meetings.Wish(boards or (1,), start, 120, kind=kind)
    return database.do("nyt", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def around(database: Database, meeting: int) -> meeting_page.Around:
    with database.read() as session:
        found = meeting_page.around(session, meeting, TODAY)
    assert found is not None
    return found


def counted(database: Database, meeting: int) -> list[str]:
    return [each.sentence for each in around(database, meeting).counted]


def test_a_meeting_says_as_which_of_its_period_it_counts(database: Database) -> None:
    first = schedule(database, datetime(2026, 3, 3, 9))
    second = schedule(database, START)
    assert counted(database, second) == ["Tæller som møde 2 af mindst 4 i 2026"]
    database.do("aflyst", meetings.record, first, MeetingStatus.CANCELLED, datetime(2026, 3, 3, 12))
    assert counted(database, second) == ["Tæller som møde 1 af mindst 4 i 2026"]
    assert counted(database, first) == []


def test_a_joint_meeting_counts_for_each_board(database: Database) -> None:
    joint = schedule(database, START, 1, 3)
    found = around(database, joint).counted
    assert len({each.board for each in found}) == 2


def test_the_next_meetings_are_those_of_the_board_that_are_still_to_come(database: Database) -> None:
    meeting = schedule(database, START)
    later = datetime(2026, 11, 24, 13)
    schedule(database, later)
    schedule(database, later, 3)
    assert around(database, meeting).following == (later,)


def test_what_is_missing_is_told_and_closing_marks_what_was_written(database: Database) -> None:
    meeting = schedule(database, START)
    written, _open, decision = (
        database.do(agenda.added, agenda.add, meeting, Wish(title, kind)).item
        for title, kind in (("A", "discussion"), ("B", "information"), ("C", "decision"))
    )
    assert written is not None
    assert decision is not None
    database.do("skrevet", minutes.write, written, "Drøftet")
    with database.read() as session:
        missing = meeting_page.missing(session, meeting)
    assert missing.for_decision == ("3. C",)
    assert [each.title for each in missing.untreated] == ["B", "C"]
    assert missing.sentences[-2:] == ("Uden beslutning: 3. C.", "Ikke behandlet: 2. B, 3. C.")
    database.do(meetings.recorded, meeting_page.close, meeting, datetime(2026, 8, 25, 15))
    with database.read() as session:
        assert [each.state for each in agenda.items(session, meeting)] == ["done", "open", "open"]
    later = schedule(database, datetime(2027, 1, 1, 13))
    with pytest.raises(meetings.NotYetHeld):
        database.do(meetings.recorded, meeting_page.close, later, datetime(2026, 8, 25, 15))


def test_items_of_every_agenda_are_not_put_off_with_the_untreated_ones(database: Database) -> None:
    meeting, later = schedule(database, START), schedule(database, datetime(2026, 11, 24, 13))
    database.do(agenda.many_added, agenda_sources.fetch_standard, meeting)
    database.do(agenda.added, agenda.add, meeting, Wish("Festival"))
    database.do(agenda.many_added, agenda_sources.fetch_standard, later)
    database.do(agenda.added, agenda.add, later, Wish("Kom til bagefter"), position=99)
    with database.read() as session:
        untreated = meeting_page.missing(session, meeting).untreated
        assert all(not each.purpose for each in untreated)
        assert "Festival" in [each.title for each in untreated]
        approval = next(each for each in agenda.items(session, meeting) if each.purpose == APPROVE_MINUTES)
    database.do(meeting_page.put_off_told, meeting_page.put_off, [each.id for each in untreated])
    database.do(agenda_sources.postponed, agenda_sources.postpone, approval.id)  # the next agenda has its own
    with database.read() as session:
        found = agenda.items(session, later)
    assert [each.purpose for each in found][-3:] == [NEXT_MEETINGS, ANY_OTHER, ""]
    assert "Festival" in [each.title for each in found[:-3]]
    assert [each.purpose for each in found].count(APPROVE_MINUTES) == 1


def test_the_approval_that_is_put_off_by_hand_approves_on_the_next_agenda(database: Database) -> None:
    meeting, later = schedule(database, START), schedule(database, datetime(2026, 11, 24, 13))
    item = database.do(agenda.added, agenda.add, meeting, Wish("Godkendelse af referat", purpose=APPROVE_MINUTES)).item
    assert item is not None
    database.do(agenda_sources.postponed, agenda_sources.postpone, item)
    with database.read() as session:
        assert [each.purpose for each in agenda.items(session, later)] == [APPROVE_MINUTES]


def test_a_meeting_that_is_gone_is_told(database: Database) -> None:
    with database.read() as session:
        with pytest.raises(MeetingIsGone):
            meeting_page.view(session, 99)
        assert meeting_page.around(session, 99, TODAY) is None
