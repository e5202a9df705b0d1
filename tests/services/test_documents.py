"""What the documents of a meeting are made of: everything for members, without closed items for outsiders."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.dossier import KINDS, Dossier
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import AGENDA_SENT, MINUTES_APPROVED
from fora_desktop.domain.paper import Taken
from fora_desktop.reports import kinds
from fora_desktop.reports.html import html
from fora_desktop.services import (
    agenda,
    attendance,
    documents,
    meeting_course,
    meetings,
    minutes,
    papers,
    substitutes,
    tasks,
)
from fora_desktop.services.documents import MeetingIsGone
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import hold, person

MAY = datetime(2026, 5, 12, 13)
NOW = datetime(2026, 7, 2, 9)
DAY = NOW.date()


class Council:
    """A held meeting of the council: an open item, a closed one, papers, decisions, tasks, who was there."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.director = hold(database, "Politidirektøren", person(database, "Hanne Thorsgaard", title="politidirektør"))
        self.mayor = person(database, "Lis Vangsted", email="lv@greve.example")
        hold(database, "Borgmesteren i Greve", self.mayor)
        self.deputy = person(database, "Bo Asmussen")
        role = builders.role(database, "Borgmesteren i Greve")
        database.do(substitutes.added, substitutes.add, self.deputy, date(2026, 1, 1), role=role)
        wish = meetings.Wish((builders.board(database, "Kredsrådet"),), MAY, 120, location="Rådhuset", room="Lokale 3")
        self.meeting = database.do(meetings.scheduled, meetings.schedule, wish, date(2026, 1, 5), anyway=True).meetings[
            0
        ]
        items = [
            database.do("Punkt", agenda.add, self.meeting, agenda.Wish(title, kind, length, confidential=closed)).item
            for title, kind, length, closed in (
                ("Handlingsplan 2026", "decision", 30, False),
                ("Personsag om Kaj", "discussion", 15, True),
                ("De næste møder", "information", 5, False),
            )
        ]
        self.items = [item for item in items if item is not None]
        for item, name in ((self.items[0], "Plan.docx"), (self.items[1], "Kaj.pdf"), (None, "Dagsorden.pdf")):
            taken = Taken(name, f"2026/{name}", False, "0" * 64, 1000)
            database.do(papers.added, papers.add, self.meeting, [taken], DAY, item=item)

    def record(self) -> None:
        do = self.database.do
        do("Holdt", meetings.record, self.meeting, MeetingStatus.HELD, NOW)
        first, closed, _last = self.items
        do(minutes.written, minutes.write, first, "Rådet **drøftede** planen.")
        do(minutes.written, minutes.write, closed, "Kaj blev omtalt.")
        do(minutes.decision_added, minutes.add_decision, first, "Planen vedtages.", "Enighed")
        do(minutes.decision_added, minutes.add_decision, closed, "Kaj får brev.", "")
        do("Opgave", tasks.add, "Ring til SSP", on=DAY, item=first, responsible="Nanna", due=date(2026, 8, 21))
        do("Opgave", tasks.add, "Skriv til Kaj", on=DAY, item=closed)
        do("Opgave", tasks.add, "Hemmelig opgave", on=DAY, item=first, confidential=True)

    def read(self, *, outsiders: bool = False) -> Dossier:
        with self.database.read() as session:
            return documents.gather(session, self.meeting, DAY, outsiders=outsiders)


C = TypeVar("C", bound=Council)


@contextmanager
def again(made: C, folder: Path) -> Iterator[C]:
    """What was made once, in a register of its own: making it takes longer than most tests."""
    path = folder / "register.fora"
    shutil.copyfile(made.database.path, path)
    mine = copy(made)
    mine.database = builders.open_again(path)
    yield mine
    mine.database.close()


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Council:
    database = builders.register(tmp_path_factory.mktemp("råd"), builders.SMALL)
    made = Council(database)
    database.close()
    return made


@pytest.fixture
def council(made_once: Council, tmp_path: Path) -> Iterator[Council]:
    with again(made_once, tmp_path) as mine:
        yield mine


def test_the_agenda_has_its_items_with_times_and_papers(council: Council) -> None:
    found = council.read()
    assert [(point.number, point.title, point.start.strftime("%H.%M"), point.minutes) for point in found.points] == [
        (1, "Handlingsplan 2026", "13.00", 30),
        (2, "Personsag om Kaj", "13.30", 15),
        (3, "De næste møder", "13.45", 5),
    ]
    assert [paper.name for paper in found.all_papers] == ["Dagsorden.pdf", "Plan.docx", "Kaj.pdf"]
    assert (found.place, found.forum, found.number) == ("Rådhuset, Lokale 3", "Kredsrådet", "1/2026")
    assert [seat.name for seat in found.seats if seat.name] == ["Hanne Thorsgaard", "Lis Vangsted"]
    assert [seat.substitutes for seat in found.seats if seat.name == "Lis Vangsted"] == [("Bo Asmussen",)]
    assert any(seat.vacant and seat.role == "Borgmesteren i Holbæk" for seat in found.seats)
    assert not found.was_noted


def test_the_minutes_have_decisions_numbered_through_the_meeting_and_tasks(council: Council) -> None:
    council.record()
    found = council.read()
    assert [(each.number, each.text, each.item) for each in found.decisions] == [
        (1, "Planen vedtages.", 1),
        (2, "Kaj får brev.", 2),
    ]
    assert [(each.title, each.responsible, each.due) for each in found.tasks] == [
        ("Ring til SSP", "Nanna", date(2026, 8, 21)),
        ("Hemmelig opgave", "", None),
        ("Skriv til Kaj", "", None),
    ]
    assert "drøftede" in found.points[0].minutes_text


def test_outsiders_see_nothing_of_a_closed_item_and_are_told_so(council: Council) -> None:
    council.record()
    found = council.read(outsiders=True)
    assert found.closed == (2,)
    assert [each.number for each in found.decisions] == [1], "numbers mean the same in every edition"
    assert [each.title for each in found.tasks] == ["Ring til SSP"]
    assert [paper.name for paper in found.all_papers] == ["Dagsorden.pdf", "Plan.docx"]
    for kind in KINDS:
        whole, thin = html(kinds.make(kind, council.read())), html(kinds.make(kind, found))
        assert "Kaj" not in thin
        assert "Hemmelig" not in thin
        assert ("Punkt 2 er lukket." in thin) == (kind != "participants")
        assert "er lukket." not in whole


def test_a_title_of_a_closed_item_does_not_come_out_by_an_item_that_goes_on_with_it(council: Council) -> None:
    database = council.database

    def refer(session: Session) -> None:
        session.get_one(AgendaItem, council.items[2]).refers_to_id = council.items[1]

    database.do("Henvis", refer)
    assert "Kaj" in council.read().points[2].goes_on_with
    assert council.read(outsiders=True).points[2].goes_on_with == ""


def test_who_was_there_with_substitutes_and_who_left_early(council: Council) -> None:
    council.record()
    do, meeting = council.database.do, council.meeting
    with council.database.read() as session:
        seats = {seat.holder: seat.key for seat in attendance.sheet(session, meeting).seats}
    do(attendance.noted, attendance.note, meeting, [seats["Hanne Thorsgaard"]], "present")
    do(attendance.noted, attendance.note, meeting, [seats["Lis Vangsted"]], "substituted", substitute=council.deputy)
    do(attendance.item_noted, attendance.note_item, meeting, seats["Lis Vangsted"], council.items[0], absent=True)
    found = council.read()
    assert found.was_noted
    states = {seat.name: (seat.state, seat.came_instead, seat.missed) for seat in found.seats if seat.name}
    assert states == {"Hanne Thorsgaard": ("present", "", ()), "Lis Vangsted": ("substituted", "Bo Asmussen", (1,))}
    assert found.points[0].absent == ("Bo Asmussen",)
    assert found.there.startswith("2 af 4 til stede, heraf 1 ved stedfortræder.")
    assert "Deltog ikke: Bo Asmussen" in html(kinds.minutes(found))


def test_why_a_meeting_is_cancelled_and_why_somebody_is_away_stand_in_no_document(council: Council) -> None:
    council.database.do("Aflys", meetings.record, council.meeting, MeetingStatus.CANCELLED, NOW, reason="Lis er syg")
    for kind in KINDS:
        told = html(kinds.make(kind, council.read()))
        assert "Mødet er aflyst." in told
        assert "syg" not in told


def test_the_days_of_the_steps(council: Council) -> None:
    council.record()
    do = council.database.do
    do(meeting_course.marked, meeting_course.mark, council.meeting, AGENDA_SENT, date(2026, 5, 1))
    do(meeting_course.marked, meeting_course.mark, council.meeting, MINUTES_APPROVED, date(2026, 7, 1))
    found = council.read()
    assert (found.agenda_sent_on, found.approved_on, found.invited_on) == (date(2026, 5, 1), date(2026, 7, 1), None)
    assert "Referatet er godkendt 1. juli 2026." in html(kinds.minutes(found))


def test_a_meeting_that_is_gone_is_a_sentence(council: Council) -> None:
    with council.database.read() as session, pytest.raises(MeetingIsGone):
        documents.gather(session, 999_999, DAY)
