"""What goes into a calendar file, and what its description says."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.calendar import NAMES, ROLES, Contents
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.services import calendars, exports, holders, meetings, names
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


def test_a_postponed_meeting_comes_back_under_its_identity_and_counts_up(whole: Database) -> None:
    """R12"""
    meeting = schedule(whole, "Kredsrådet")
    seen = []
    for act in (
        lambda: None,
        lambda: whole.do("prøve", meetings.record, meeting, MeetingStatus.POSTPONED, datetime(2026, 7, 2, 9)),
        lambda: whole.do("prøve", meetings.move, meeting, datetime(2026, 10, 6, 10), ON, anyway=True),
    ):
        act()
        with whole.read() as session:
            (event,) = calendars.events(session, Selection())
        seen.append(event)
    assert len({event.uid for event in seen}) == 1
    assert [event.status for event in seen] == ["planned", "postponed", "planned"]
    assert seen[0].sequence < seen[1].sequence < seen[2].sequence


def test_reasons_and_journal_numbers_stay_inside(whole: Database) -> None:
    meeting = schedule(whole, "Kredsrådet", journal_number="HEMMELIGT-1")
    whole.do("prøve", meetings.move, meeting, datetime(2026, 9, 8, 10), ON, reason="HEMMELIGT-2")
    now = datetime(2026, 7, 2, 9)
    whole.do("prøve", meetings.record, meeting, MeetingStatus.CANCELLED, now, reason="HEMMELIGT-3")
    with whole.read() as session:
        assert "HEMMELIGT" not in repr(calendars.events(session, Selection()))


def test_a_calendar_holds_no_more_than_was_asked_for(whole: Database) -> None:
    meeting = schedule(whole, "Kredsrådet", location="Rådhuset")
    invited = schedule(whole, "Kredsrådet", start=datetime(2026, 10, 1, 10))
    whole.do("prøve", meetings.record, invited, MeetingStatus.INVITED, datetime(2026, 7, 2, 9))

    def items(session: Session) -> None:
        for position, (title, closed) in enumerate((("Åbent", False), ("LUKKET", True), ("Også åbent", False)), 1):
            session.add(AgendaItem(meeting_id=meeting, position=position, title=title, confidential=closed))

    whole.do("prøve", items)
    with whole.read() as session:
        first, _second = calendars.events(session, Selection())
        (bare,) = calendars.events(session, Selection(meetings=(meeting,)), Contents(False, False))
        left = calendars.events(session, Selection(), Contents(with_planned=False))
    assert "Dagsorden:\n1. Åbent\n3. Også åbent\nSenest ændret" in first.description
    assert "LUKKET" not in repr(first)
    assert "Deltagere" not in first.description
    assert bare.location == bare.agenda == ""
    assert "Dagsorden" not in bare.description
    assert [event.status for event in left] == ["invited"]


def test_r10_who_takes_part_is_told_by_role_or_by_name_and_only_in_the_description(whole: Database) -> None:
    """R10: as roles there is no name in it; a seat of one person without one is said to be vacant."""
    holding = builders.hold(whole, "Politidirektøren", "Hanne Thorsgaard")
    schedule(whole, "Kredsrådet")
    with whole.read() as session:
        (roles,) = calendars.events(session, Selection(), Contents(participants=ROLES))
        (named,) = calendars.events(session, Selection(), Contents(participants=NAMES))
    assert "Deltagere:\n- Politidirektøren" in roles.description
    assert "Thorsgaard" not in repr(roles)
    assert "- Hanne Thorsgaard" in named.participants
    assert "- Borgmesteren i Køge (ubesat)" in named.participants
    assert roles.description.replace(roles.participants, "") == named.description.replace(named.participants, "")
    whole.do("prøve", holders.end, holding.id, date(2026, 8, 1))
    with whole.read() as session:
        (later,) = calendars.events(session, Selection(), Contents(participants=NAMES))
    assert "- Politidirektøren (ubesat)" in later.participants


def test_the_meetings_of_many_calendars_are_those_of_each(whole: Database) -> None:
    """Asked all at once as one by one."""
    holding = builders.hold(whole, "Politidirektøren", "Hanne Thorsgaard")
    schedule(whole, "Kredsrådet")
    schedule(whole, "Lokalrådet i Køge", "Lokalrådet i Greve", start=datetime(2026, 9, 2, 10))
    schedule(whole, "Beredskabskommissionen i Greve", start=datetime(2026, 10, 2, 10))
    with whole.read() as session:
        asked = [
            Selection(),
            Selection(person=holding.person),
            Selection(role=names.role(session, "Borgmesteren i Køge")),
            Selection(board=names.board(session, "Lokalrådet i Greve")),
            Selection(forum=names.forum(session, "Lokalrådene"), unit=names.unit(session, "Greve")),
            Selection(unit=names.unit(session, "Greve"), first=date(2026, 9, 3)),
            Selection(last=date(2026, 9, 1), meetings=(1, 2)),
        ]
        found = calendars.meetings_of(session, asked)
        uids = dict(session.execute(select(Meeting.uid, Meeting.id)).all())
        alone = [{uids[event.uid] for event in calendars.events(session, each)} for each in asked]
    assert found == alone
    assert [len(each) for each in found] == [3, 1, 1, 1, 1, 1, 1]
