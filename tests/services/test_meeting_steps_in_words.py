"""What the history says of a meeting's steps, its attendance and its decisions."""

from pathlib import Path

import pytest
from sqlalchemy import select

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.steps import Wanted
from fora_desktop.services import agenda, attendance, meeting_course, minutes, steps
from fora_desktop.storage.database import Database
from tests import builders
from tests.services.test_attendance import TODAY, Board5


@pytest.fixture
def five(tmp_path: Path) -> Board5:
    return Board5(builders.register(tmp_path, builders.SMALL))


def told(database: Database) -> tuple[str, str, list[tuple[str, str, str]]]:
    """Of the last step: whom it is about, the object, and what it changed."""
    (touched,), _total = database.page_of_steps(Wanted(), limit=1)
    with database.read() as session:
        found = steps.detail(session, touched, database.changes(touched.step.id))
    block = found.blocks[0]
    lines = [(line.name, line.before, line.after) for line in (*block.lines, *block.followed)]
    return found.line.subject, block.title, lines


def test_each_change_is_told_with_its_object(five: Board5) -> None:
    database, meeting = five.database, five.meeting
    try:
        five.note("substituted", "Ulrik", substitute=five.bo)
        subject, title, lines = told(database)
        assert (subject, title) == ("Kredsrådet", "Kredsrådet, møde 1/2026")
        assert ("Fremmøde", "", "Bo Asmussen for Ulrik Damkjær") in lines
        five.note("apology", "Maria")
        assert told(database)[2] == [
            ("Fremmøde", "Maria Lindegaard: ikke noteret", "Maria Lindegaard: afbud"),
        ]
        database.do(meeting_course.marked, meeting_course.mark, meeting, "agenda_sent", TODAY)
        assert told(database)[2] == [("Trin", "", "Dagsorden sendt 2. juli 2026")]
        with database.read() as session:
            item = session.scalars(select(AgendaItem.id).where(AgendaItem.meeting_id == meeting)).all()[1]
        key = five.key("Ulrik")
        database.do(attendance.item_noted, attendance.note_item, meeting, key, item, absent=True)
        assert told(database) == ("Kredsrådet", "Handlingsplan", [("Deltog ikke", "", "Bo Asmussen")])
        decided = database.do(minutes.decision_added, minutes.add_decision, item, "Ture flyttes", "Enighed")
        assert told(database) == ("Kredsrådet", "Handlingsplan", [("Beslutning", "", "Ture flyttes (Enighed)")])
        database.do(minutes.decision_removed, minutes.remove_decision, decided.decision or 0)
        assert told(database)[2] == [("Beslutning", "Ture flyttes (Enighed)", "")]
        database.do(minutes.written, minutes.write, item, "Drøftet")
        assert ("Referat", "", "Drøftet") in told(database)[2]
    finally:
        database.close()


def test_all_of_it_stands_in_the_meetings_own_history(five: Board5) -> None:
    database, meeting = five.database, five.meeting
    try:
        five.note("present", "Maria")
        with database.read() as session:
            item = agenda.items(session, meeting)[0].id
        database.do(minutes.decision_added, minutes.add_decision, item, "Ture flyttes")
        database.do(meeting_course.marked, meeting_course.mark, meeting, "invited", TODAY)
        names = [each.step.name for each in database.page_of_steps(Wanted(meeting=meeting))[0]]
        assert names[:3] == [
            "Kredsrådet, møde 1/2026: indkaldt 2. juli",
            "Beslutning 1: Ture flyttes",
            "Maria Lindegaard: til stede",
        ]
    finally:
        database.close()
