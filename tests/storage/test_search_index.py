"""The index of the full text holds what stands in the register, whatever was done, undone or brought up to date."""

import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.tasks import Task
from fora_desktop.services import full_text, meetings, names
from fora_desktop.storage import search_index
from fora_desktop.storage.database import Database
from fora_desktop.storage.history import NothingToRedo, NothingToUndo
from tests import builders
from tests.ui import acts

IN_AUTUMN = datetime(2026, 10, 14, 10)


def rows(database: Database) -> list[tuple[int, str, str]]:
    with closing(sqlite3.connect(database.path)) as raw:
        return raw.execute("SELECT rowid, name, body FROM search ORDER BY rowid").fetchall()


def written_anew(database: Database) -> list[tuple[int, str, str]]:
    """What the index would hold if it were made from the register as it stands."""
    with database._connected() as connection:
        search_index.rebuild(connection)
        found = connection.exec_driver_sql("SELECT rowid, name, body FROM search ORDER BY rowid").all()
        connection.rollback()
    return [tuple(row) for row in found]


def item(session: Session, meeting_id: int, title: str, minutes: str = "") -> int:
    made = AgendaItem(meeting_id=meeting_id, position=1, title=title, minutes_text=minutes)
    session.add(made)
    session.flush()
    return made.id


def edit(session: Session, item_id: int, minutes: str) -> None:
    session.get_one(AgendaItem, item_id).minutes_text = minutes


def remove(session: Session, item_id: int) -> None:
    session.delete(session.get_one(AgendaItem, item_id))


def test_letters_put_together_of_two_signs_are_kept_as_one_and_found(database: Database) -> None:
    said = unicodedata.normalize("NFD", "Åbningstider på rådhuset")
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    row = database.do("Punkt", item, meeting, said, said)
    person = builders.person(database, unicodedata.normalize("NFD", "Åse Krag"))
    with database.read() as session:
        assert session.get_one(AgendaItem, row).minutes_text == "Åbningstider på rådhuset"
        assert names.person(session, "Åse Krag") == person
        assert [hit.id for hit in full_text.find(session, "åbningstider").hits] == [row]
    assert database.steps()[0].name == "Åse Krag er tilføjet"


class Machine(RuleBasedStateMachine):
    """Items written, changed, taken away, undone and done again in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[int] = []

    @initialize()
    def begin(self) -> None:
        Machine.place.unlink(missing_ok=True)
        self.database = Database(builders.make(Machine.place, builders.SMALL), builders.Clock(), "prøve")
        self.meeting = acts.schedule(self.database, "Kredsrådet", IN_AUTUMN)

    place: Path

    @rule(words=st.text("aåæøde ", min_size=1, max_size=20))
    def write(self, words: str) -> None:
        with self.database.read() as session:
            if session.get(Meeting, self.meeting) is None:  # taken back with the step that made it
                return
        self.items.append(self.database.do("Punkt", item, self.meeting, words, words[::-1]))

    @precondition(lambda self: self.items)
    @rule(words=st.text("aåæøde *-\n", max_size=30))
    def change(self, words: str) -> None:
        with self.database.read() as session:
            there = session.get(AgendaItem, self.items[-1])
        if there is not None:
            self.database.do("Referat", edit, self.items[-1], words)

    @precondition(lambda self: self.items)
    @rule()
    def take_away(self) -> None:
        with self.database.read() as session:
            there = session.get(AgendaItem, self.items[-1])
        if there is not None:
            self.database.do("Væk", remove, self.items[-1])

    @rule()
    def undo(self) -> None:
        try:
            self.database.undo()
        except NothingToUndo:
            return
        with self.database.read() as session:
            self.items = [each for each in self.items if session.get(AgendaItem, each) is not None]

    @rule()
    def redo(self) -> None:
        try:
            self.database.redo()
        except NothingToRedo:
            return

    @invariant()
    def the_index_is_as_if_written_anew(self) -> None:
        if hasattr(self, "database"):
            assert rows(self.database) == written_anew(self.database)

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.database.close()


def test_the_index_holds_what_stands_in_the_register_whatever_is_done(tmp_path: Path) -> None:
    Machine.place = tmp_path / "register.fora"
    machine = Machine.TestCase
    machine.settings = settings(max_examples=8, stateful_step_count=12, deadline=None)
    machine("runTest").runTest()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL)
    yield opened
    opened.close()


def test_what_goes_with_a_meeting_goes_from_the_index_too(database: Database) -> None:
    def fill(session: Session) -> None:
        first = item(session, made, "Tryghed ved stationen")
        session.add(Decision(item_id=first, position=1, text="Lyset skal være tændt"))
        session.add(Task(title="Tal med banen", added_on=date(2026, 7, 2), item_id=first))

    made = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    database.do("Dagsorden", fill)
    assert [name for _row, name, _body in rows(database)] == [
        "tryghed tryg ved stationen station",
        "lyset lys skal være vær tændt tænd",
        "tal med banen ban",
    ]
    database.do("Væk", meetings.remove, made)
    assert [name for _row, name, _body in rows(database)] == ["tal med banen ban"]
    database.undo()
    assert len(rows(database)) == 3
    assert rows(database) == written_anew(database)
