"""What goes into a calendar file, and what its description says."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import calendars, exports, meetings, names
from fora_desktop.services.calendars import Selection
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

ON = date(2026, 7, 2)


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Database]:
    database = builders.register(tmp_path)
    yield database
    database.close()


def schedule(database: Database, *boards: str, start: datetime = datetime(2026, 9, 1, 10), **more: Any) -> int:
    with database.read() as session:
        wish = Wish(boards=tuple(names.board(session, name) for name in boards), start=start, **more)
    return database.do("prøve", meetings.schedule, wish, ON, anyway=True).meetings[0]


def summaries(database: Database, **selection: Any) -> list[str]:
    with database.read() as session:
        return [event.summary for event in calendars.events(session, Selection(**selection))]


def test_a_selection_is_narrowed_by_everything_that_is_set(whole: Database) -> None:
    schedule(whole, "Kredsrådet", title="K")
    schedule(whole, "Lokalrådet i Køge", "Lokalrådet i Greve", start=datetime(2026, 9, 2, 10), title="L")
    with whole.read() as session:
        director, greve = names.role(session, "Politidirektøren"), names.unit(session, "Greve")
        forum, board = names.forum(session, "Lokalrådene"), names.board(session, "Lokalrådet i Greve")
    assert summaries(whole) == ["K", "L"]
    assert summaries(whole, role=director) == ["K"]
    assert summaries(whole, unit=greve) == summaries(whole, forum=forum) == summaries(whole, board=board) == ["L"]
    assert summaries(whole, role=director, unit=greve) == []
    assert summaries(whole, first=date(2026, 9, 2), last=date(2026, 9, 2)) == ["L"]
    assert summaries(whole, last=date(2026, 8, 31)) == []


def test_a_role_is_that_very_role_and_the_boards_of_its_forums(whole: Database) -> None:
    with whole.read() as session:
        lines = {each.name: each for each in calendars.roles(session)}
        mayors = lines["Borgmestrene"]
        assert len(calendars.boards_of_role(session, mayors.id)) == mayors.boards
        assert all(each.boards for each in lines.values())


def test_one_mayor_s_calendar_can_be_chosen_but_not_that_of_her_schools(whole: Database) -> None:
    with whole.read() as session:
        found = exports.choices(session, exports.Whose.ROLES)
        listed = [each.name for each in found]
        mayor = names.role(session, "Borgmesteren i Køge")
        boards = [names.board(session, name) for name in ("Kredsrådet", "Beredskabskommissionen i Køge")]
        assert sorted(calendars.boards_of_role(session, mayor)) == sorted(boards)
    assert "Gademedarbejderne i Køge" not in listed
    assert listed.index("Politidirektøren") < listed.index("Borgmestrene") < listed.index("Borgmesteren i Køge")
    schedule(whole, "Kredsrådet", title="K")
    schedule(whole, "Beredskabskommissionen i Greve", start=datetime(2026, 9, 2, 10), title="B")
    assert summaries(whole, role=mayor) == ["K"]


def test_the_calendar_is_named_after_what_was_chosen(whole: Database) -> None:
    with whole.read() as session:
        assert calendars.title(session, Selection()) == "Fora: Midt- og Vestsjællands Politi"
        assert calendars.title(session, Selection(board=1)) == "Fora: Kredsrådet"
        assert calendars.title(session, Selection(role=names.role(session, "Politidirektøren"))).endswith("direktøren")


def test_the_description_tells_forum_law_and_what_was_moved(whole: Database) -> None:
    meeting = schedule(whole, "Kredsrådet", location="Rådhuset", room="Sal 1")
    whole.do("prøve", meetings.move, meeting, datetime(2026, 9, 8, 10), ON, reason="Sygdom")
    with whole.read() as session:
        (event,) = calendars.events(session, Selection())
    assert event.location == "Rådhuset, Sal 1"
    assert event.description.split("\n") == [
        "Forum: Kredsrådet",
        "Lokalt forum: Kredsrådet",
        "Lovgrundlag: Retsplejelovens § 112",
        "Flyttet fra tirsdag 1. september 2026 kl. 10.00",
        "Senest ændret torsdag 2. juli 2026",
    ]


def test_a_meeting_that_waits_for_a_time_is_postponed_not_moved(whole: Database) -> None:
    meeting = schedule(whole, "Kredsrådet")
    whole.do("prøve", meetings.record, meeting, MeetingStatus.POSTPONED, datetime(2026, 7, 2, 9), reason="Sne")
    with whole.read() as session:
        (event,) = calendars.events(session, Selection())
    assert event.status == "postponed"
    assert "Udsat fra tirsdag 1. september 2026 kl. 10.00\n" in event.description


def test_reasons_and_journal_numbers_stay_inside(whole: Database) -> None:
    meeting = schedule(whole, "Kredsrådet", journal_number="HEMMELIGT-1")
    whole.do("prøve", meetings.move, meeting, datetime(2026, 9, 8, 10), ON, reason="HEMMELIGT-2")
    now = datetime(2026, 7, 2, 9)
    whole.do("prøve", meetings.record, meeting, MeetingStatus.CANCELLED, now, reason="HEMMELIGT-3")
    with whole.read() as session:
        assert "HEMMELIGT" not in repr(calendars.events(session, Selection()))
