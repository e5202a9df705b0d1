"""How far a meeting's agenda and minutes are, told in the list of Møder."""

from datetime import date, datetime, timedelta

from fora_desktop.domain.deadlines import AGENDA, Notice
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import AGENDA_SENT, MINUTES_APPROVED, MINUTES_SENT
from fora_desktop.services import agenda, deadlines, document_states, meeting_course, meetings, minutes
from fora_desktop.services.agenda import Wish
from fora_desktop.services.document_states import DocumentState
from fora_desktop.storage.database import Database

START = datetime(2026, 8, 25, 13)
DAY = START.date()


def schedule(database: Database) -> int:
    wish = meetings.Wish((1,), START, 120)
    return database.do("nyt", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def state(database: Database, on: date) -> DocumentState | None:
    with database.read() as session:
        (row,) = document_states.of_year(session, 2026, on).rows
    return row.documents


def word(database: Database, on: date) -> tuple[str, bool]:
    found = state(database, on)
    return (found.word, found.late) if found is not None else ("", False)


def test_the_agenda_goes_from_nothing_to_sent(database: Database) -> None:
    meeting = schedule(database)
    database.do("frist", deadlines.set_notice, None, AGENDA, Notice(4))
    early, due = DAY - timedelta(60), DAY - timedelta(4)
    assert word(database, early) == ("", False)
    item = database.do(agenda.added, agenda.add, meeting, Wish("Status")).item
    assert word(database, early) == ("Dagsorden i kladde", False)
    assert word(database, due) == ("Dagsorden i dag", True)
    assert word(database, due + timedelta(1)) == ("Dagsorden forsinket", True)
    late = state(database, due + timedelta(1))
    assert late is not None
    assert late.sentence == "Dagsordenen skulle være sendt 21. august."
    database.do("sendt", meeting_course.mark, meeting, AGENDA_SENT, due)
    assert word(database, due) == ("Dagsorden sendt", False)
    assert item is not None


def test_the_minutes_go_from_missing_to_approved(database: Database) -> None:
    meeting = schedule(database)
    item = database.do(agenda.added, agenda.add, meeting, Wish("Status")).item
    assert item is not None
    database.do("holdt", meetings.record, meeting, MeetingStatus.HELD, START + timedelta(hours=3))
    assert word(database, DAY + timedelta(1)) == ("Referat mangler", False)
    assert word(database, DAY + timedelta(30)) == ("Referat mangler", True)
    database.do("skrevet", minutes.write, item, "Drøftet")
    assert word(database, DAY + timedelta(1)) == ("Referat i kladde", False)
    database.do("sendt", meeting_course.mark, meeting, MINUTES_SENT, DAY + timedelta(5))
    assert word(database, DAY + timedelta(30)) == ("Referat sendt", False)
    database.do("godkendt", meeting_course.mark, meeting, MINUTES_APPROVED, DAY + timedelta(90))
    assert word(database, DAY + timedelta(91)) == ("Godkendt", False)


def test_of_a_cancelled_meeting_nothing_is_said(database: Database) -> None:
    meeting = schedule(database)
    database.do("aflyst", meetings.record, meeting, MeetingStatus.CANCELLED, START)
    assert state(database, DAY) is None
