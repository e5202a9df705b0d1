"""Tasks: added by a quick line, done, put off, given on, divided among boards; each change one step."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import event

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.people import Person
from fora_desktop.domain.tasks import DONE, NEW
from fora_desktop.services import tasks
from fora_desktop.services.tasks import TaskRow
from fora_desktop.storage.database import Database
from tests import builders
from tests.ui import acts

TODAY = builders.MORNING.date()
FRIDAY = date(2026, 7, 3)


def person(database: Database, name: str) -> int:
    def add(session: Any) -> int:
        row = Person(name=name, added_on=TODAY)
        session.add(row)
        session.flush()
        return row.id

    return database.do("en person", add)


def quick(database: Database, text: str, **more: Any) -> int:
    return database.do("en opgave", tasks.quick, text, TODAY, **more)


def row(database: Database, task: int) -> TaskRow:
    with database.read() as session:
        return tasks.row(session, task)


def test_a_quick_line_becomes_a_task_and_undo_takes_it_away(database: Database) -> None:
    nanna = person(database, "Nanna Frost")
    task = quick(database, "ring til SSP @Nanna fredag #kreds")
    found = row(database, task)
    assert (found.title, found.person, found.due, found.place) == ("Ring til SSP", nanna, FRIDAY, "Kredsrådet")
    database.undo()
    with database.read() as session:
        assert tasks.listing(session) == []


def test_what_is_not_read_is_asked_about_and_can_be_taken_as_it_is(database: Database) -> None:
    person(database, "Nanna Frost")
    with pytest.raises(tasks.LineIsNotRead) as told:
        quick(database, "ring @Nana fredag")
    assert str(told.value) == "Ukendt navn: Nana. Mente du Nanna Frost?"
    assert row(database, quick(database, "ring @Nana fredag", anyway=True)).person_name == "Nana"


def test_a_task_without_words_is_refused(database: Database) -> None:
    with pytest.raises(tasks.TitleIsMissing):
        quick(database, "  fredag ")


def test_postponing_counts_from_the_day_and_from_today_where_that_is_over(database: Database) -> None:
    late, early = quick(database, "en 1. juni 2026"), quick(database, "to 10/7")
    found = database.do(tasks.postponed, tasks.postpone, [late, early], TODAY)
    assert [each.due for each in found] == [TODAY + timedelta(7), date(2026, 7, 17)]


def test_several_are_done_and_given_on_as_one_step(database: Database) -> None:
    bo = person(database, "Bo Asmussen")
    many = [quick(database, text) for text in ("en", "to", "tre")]
    database.do(tasks.given, tasks.give, many, bo)
    database.do(tasks.told_states, tasks.set_states, many, DONE, TODAY)
    assert all(row(database, each).is_done and row(database, each).person == bo for each in many)
    assert database.undo() == "3 opgaver er udført"
    assert not any(row(database, each).is_done for each in many)


def test_the_parts_of_a_task_make_the_whole_done_and_open_again(database: Database) -> None:
    whole = quick(database, "send forretningsorden #lokalrådene")
    divided = database.do(tasks.divided, tasks.divide, whole, TODAY)
    assert (divided.parts, divided.parts_done) == (3, 0)
    with database.read() as session:
        parts = tasks.parts(session, whole)
    for part in parts:
        database.do("del", tasks.set_state, part.id, DONE, TODAY)
    assert row(database, whole).is_done
    database.do("del", tasks.set_state, parts[0].id, NEW, TODAY)
    assert (row(database, whole).is_done, row(database, whole).parts_done) == (False, 2)


def test_a_part_is_found_by_its_board_and_by_the_person_who_has_it(database: Database) -> None:
    whole = quick(database, "send forretningsorden #lokalrådene")
    database.do(tasks.divided, tasks.divide, whole, TODAY)
    with database.read() as session:
        part = tasks.parts(session, whole)[0].id
    bo = person(database, "Bo Asmussen")
    database.do(tasks.given, tasks.give, [part], bo)
    board = row(database, part).board
    with database.read() as session:
        assert [each.id for each in tasks.listing(session, person=bo)] == [part]
        assert [each.id for each in tasks.listing(session, board=board)] == [part]
        assert [each.id for each in tasks.listing(session)] == [whole]


def test_a_whole_and_its_parts_are_removed_at_once(database: Database) -> None:
    whole = quick(database, "send forretningsorden #lokalrådene")
    database.do(tasks.divided, tasks.divide, whole, TODAY)
    with database.read() as session:
        parts = [part.id for part in tasks.parts(session, whole)]
    before = builders.snapshot(database)
    database.do(tasks.removed, tasks.remove, [whole, *parts])
    with database.read() as session:
        assert not tasks.listing(session, everything=True)
        assert not tasks.parts(session, whole)
    database.undo()
    assert builders.snapshot(database) == before
    with pytest.raises(tasks.NoSuchTask):
        database.do(tasks.removed, tasks.remove, [whole, 999])


def test_the_step_says_begun_done_or_open_again(database: Database) -> None:
    many = [quick(database, text) for text in ("en", "to")]
    for state in ("started", "done", "new"):
        database.do(tasks.told_state, tasks.set_state, many[0], state, TODAY)
        database.do(tasks.told_states, tasks.set_states, many, state, TODAY)
    assert [step.name for step in database.steps(6)] == [
        "2 opgaver er åbne igen",
        "“En” er åben igen",
        "2 opgaver er udført",
        "“En” er udført",
        "2 opgaver er sat i gang",
        "“En” er sat i gang",
    ]


def test_many_tasks_are_done_with_the_statements_of_few(database: Database) -> None:
    def add(session: Any) -> list[int]:
        return [tasks.add(session, f"Opgave {place}", on=TODAY) for place in range(40)]

    def count(session: Any, many: list[int]) -> int:
        said: list[object] = []
        event.listen(session.connection(), "before_cursor_execute", lambda *told: said.append(told))
        tasks.set_states(session, many, DONE, TODAY)
        return len(said)

    many = database.do("mange", add)
    assert database.rehearse(count, many) == database.rehearse(count, many[:2])


def test_only_a_forum_of_several_boards_is_divided(database: Database) -> None:
    with pytest.raises(tasks.HasNoBoards):
        database.do("del", tasks.divide, quick(database, "ring #kredsrådet"), TODAY)


def test_a_task_of_a_meeting_tells_its_item_and_its_decision(database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", builders.MORNING.replace(tzinfo=None))

    def decide(session: Any) -> int:
        for place in range(2):
            session.add(AgendaItem(meeting_id=meeting, position=place, title=f"Punkt {place}"))
        session.flush()
        item = session.query(AgendaItem).filter_by(title="Punkt 1").one()
        decision = Decision(item_id=item.id, position=0, text="Planen sendes ud.")
        session.add(decision)
        session.flush()
        return tasks.add(session, "Send planen", on=TODAY, item=item.id, decision=decision.id, due=FRIDAY)

    task = database.do("en beslutning", decide)
    with database.read() as session:
        found = tasks.of_meeting(session, meeting)
        source = tasks.source(session, task)
    assert [(each.meeting_number, each.item_number, each.place) for each in found] == [("1/2026", 2, "Kredsrådet")]
    assert source is not None
    assert (source.words, source.item_number, source.day) == ("Planen sendes ud.", 2, TODAY)


def test_a_task_of_a_confidential_item_is_confidential(database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", builders.MORNING.replace(tzinfo=None))

    def close(session: Any) -> int:
        item = AgendaItem(meeting_id=meeting, position=0, title="Lukket", confidential=True)
        session.add(item)
        session.flush()
        return tasks.quick(session, "ring fredag", TODAY, item=item.id)

    assert row(database, database.do("lukket", close)).confidential


class AnyOrder(RuleBasedStateMachine):
    """Whatever is done with tasks, undoing all of it gives the first register back."""

    @initialize(make=st.just(None))
    def begin(self, make: None) -> None:
        import tempfile
        from pathlib import Path

        self.folder = tempfile.TemporaryDirectory()
        self.database = builders.register(Path(self.folder.name), builders.SMALL)
        self.first = builders.snapshot(self.database)
        self.tasks: list[int] = []
        self.steps = 0

    def do(self, name: Any, function: Any, *args: Any, **more: Any) -> Any:
        self.steps += 1
        return self.database.do(name, function, *args, **more)

    @rule(text=st.sampled_from(["ring fredag", "send #lokalrådene om 14 dage", "skriv"]))
    def add(self, text: str) -> None:
        self.tasks.append(self.do("ny", tasks.quick, text, TODAY))

    @rule(place=st.integers(0, 9), state=st.sampled_from([NEW, DONE]))
    def mark(self, place: int, state: str) -> None:
        if place < len(self.tasks) and row(self.database, self.tasks[place]).state != state:
            self.do("stand", tasks.set_state, self.tasks[place], state, TODAY)

    @rule(place=st.integers(0, 9))
    def put_off(self, place: int) -> None:
        if place < len(self.tasks):
            self.do("udsat", tasks.postpone, [self.tasks[place]], TODAY)

    @rule(place=st.integers(0, 9))
    def divide(self, place: int) -> None:
        if place < len(self.tasks):
            found = row(self.database, self.tasks[place])
            if found.forum is not None and not found.parts:
                self.do("delt", tasks.divide, found.id, TODAY)

    @rule(place=st.integers(0, 9))
    def remove(self, place: int) -> None:
        if place < len(self.tasks):
            self.do("slettet", tasks.remove, [self.tasks.pop(place)])

    @invariant()
    def the_parts_agree_with_the_whole(self) -> None:
        with self.database.read() as session:
            for each in tasks.listing(session, everything=True):
                assert each.is_done == (each.done_on is not None)
                if each.parts and each.is_done:
                    assert each.parts_done == each.parts

    def teardown(self) -> None:
        for _step in range(self.steps):
            self.database.undo()
        assert builders.snapshot(self.database) == self.first
        self.database.close()
        self.folder.cleanup()


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=5, stateful_step_count=8, deadline=None)
