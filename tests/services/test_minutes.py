"""The minutes of a meeting: texts, decisions numbered through it, tasks; read-only after approval."""

from datetime import date, datetime
from typing import Any

import pytest

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import agenda, meeting_course, meetings, minutes, tasks
from fora_desktop.storage.database import Database
from tests import builders

MAY = datetime(2026, 5, 12, 13, 0)
NOW = datetime(2026, 7, 2, 9, 0)
TODAY = NOW.date()


class Held:
    """A held meeting with two items and one that is confidential."""

    def __init__(self, database: Database) -> None:
        self.database = database
        wish = meetings.Wish(boards=(1,), start=MAY)
        self.meeting = database.do("Planlæg", meetings.schedule, wish, date(2026, 1, 5), anyway=True).meetings[0]
        self.items = [
            database.do("Punkt", agenda.add, self.meeting, agenda.Wish(title, kind, 30, confidential=closed)).item or 0
            for title, kind, closed in (
                ("Handlingsplan 2026", "decision", False),
                ("Personsag", "discussion", True),
                ("Indbrud", "decision", False),
            )
        ]
        database.do("Holdt", meetings.record, self.meeting, MeetingStatus.HELD, NOW)

    def do(self, name: Any, function: Any, *args: Any, **more: Any) -> Any:
        return self.database.do(name, function, *args, **more)

    def decide(self, place: int, text: str, agreement: str = "") -> int:
        made = self.do(minutes.decision_added, minutes.add_decision, self.items[place], text, agreement)
        assert made.decision is not None
        return int(made.decision)

    @property
    def read(self) -> minutes.MeetingMinutes:
        with self.database.read() as session:
            return minutes.of_meeting(session, self.meeting)

    @property
    def decided(self) -> list[tuple[int, str]]:
        return [(each.number, each.text) for item in self.read.items for each in item.decisions]

    @property
    def last(self) -> str:
        return self.database.steps(1)[0].name


@pytest.fixture
def held(database: Database) -> Held:
    return Held(database)


def test_minutes_are_kept_in_one_way_and_a_text_that_is_the_same_leaves_no_trace(held: Held) -> None:
    held.do(minutes.written, minutes.write, held.items[0], "Rådet __tog__ *status*\r\n\r\n\r\n* en\n* to  ")
    found = held.read.items[0]
    assert found.text == "Rådet **tog** _status_\n\n- en\n- to"
    assert found.plain == "Rådet tog status\n• en\n• to"
    assert held.last == "Referat af punkt 1, Handlingsplan 2026: Kredsrådet, møde 1/2026"
    number = len(held.database.steps())
    held.do(minutes.written, minutes.write, held.items[0], found.text)
    assert len(held.database.steps()) == number
    with pytest.raises(minutes.TextIsTooLong):
        held.do("Referat", minutes.write, held.items[0], "x" * (minutes.LONGEST_TEXT + 1))


def test_decisions_are_numbered_through_the_meeting_in_the_order_of_its_items(held: Held) -> None:
    third = held.decide(2, "Indbrud følges")
    held.decide(0, "  Status   tages til efterretning ", "Enighed")
    second = held.decide(0, "Ture flyttes")
    assert held.decided == [(1, "Status tages til efterretning"), (2, "Ture flyttes"), (3, "Indbrud følges")]
    assert held.last == "Beslutning 2: Ture flyttes"
    held.do(minutes.decision_moved, minutes.move_decision, second, -1)
    assert held.decided[0] == (1, "Ture flyttes")
    held.do(minutes.decision_edited, minutes.edit_decision, second, "Ture flyttes til september", "Flertal")
    assert held.last == "Beslutning 1 er rettet: Ture flyttes til september"
    held.do(minutes.decision_removed, minutes.remove_decision, second)
    assert held.decided == [(1, "Status tages til efterretning"), (2, "Indbrud følges")]
    with pytest.raises(minutes.DecisionIsEmpty):
        held.do("Beslutning", minutes.edit_decision, third, "  \n ", "")
    with pytest.raises(minutes.NoSuchDecision):
        held.do("Beslutning", minutes.remove_decision, second)


def test_a_task_comes_from_an_item_and_stays_after_its_decision(held: Held) -> None:
    held.do(minutes.task_added, minutes.add_task, held.items[0], "ring til SSP fredag", TODAY)
    found = held.read.items[0].tasks[0]
    assert (found.title, found.due) == ("Ring til SSP", date(2026, 7, 3))
    assert held.last == "Ny opgave: Ring til SSP"
    with pytest.raises(tasks.LineIsNotRead, match="Ukendt navn: Nana"):
        held.do("Opgave", minutes.add_task, held.items[0], "ring til @Nana", TODAY)


def test_what_is_confidential_is_flagged_and_not_named_in_the_history(held: Held) -> None:
    held.decide(1, "Familien får en kontaktperson")
    assert held.last == "Beslutning 1: lukket punkt"
    held.do(minutes.task_added, minutes.add_task, held.items[1], "ring til skolen", TODAY)
    assert held.last == "Ny opgave fra et lukket punkt"
    assert held.read.items[1].tasks[0].confidential
    assert [each.title for each in held.read.without_confidential()] == ["Handlingsplan 2026", "Indbrud"]


def test_after_approval_only_tasks_go_on(held: Held) -> None:
    decision = held.decide(0, "Ture flyttes")
    held.do("Godkend", meeting_course.mark, held.meeting, "minutes_approved", TODAY)
    item = held.items[0]
    for function, args in (
        (minutes.write, (item, "x")),
        (minutes.add_decision, (item, "x")),
        (minutes.edit_decision, (decision, "x", "")),
        (minutes.remove_decision, (decision,)),
        (minutes.move_decision, (decision, 1)),
        (minutes.treated, (item, TODAY)),
    ):
        with pytest.raises(meeting_course.MinutesAreApproved):
            held.do("Ret", function, *args)
    held.do(minutes.task_added, minutes.add_task, item, "ring til SSP", TODAY)
    assert held.read.is_locked
    held.do("Lås op", meeting_course.unlock, held.meeting, "tastefejl", TODAY)
    held.do(minutes.written, minutes.write, item, "x")


def test_an_item_that_the_meeting_leaves_is_treated(held: Held) -> None:
    held.do(minutes.was_treated, minutes.treated, held.items[0], TODAY)
    assert held.last == "Punkt 1 er behandlet: Handlingsplan 2026"
    assert held.read.items[0].state == "done"


def test_undoing_all_of_it_gives_the_first_register_back(held: Held) -> None:
    before = builders.snapshot(held.database)
    first = held.database.state().undoes
    held.do(minutes.written, minutes.write, held.items[0], "Drøftet")
    second = held.decide(0, "Ture flyttes")
    held.decide(0, "Og mere")
    held.do(minutes.task_added, minutes.add_task, held.items[0], "ring til SSP fredag", TODAY)
    held.do(minutes.decision_moved, minutes.move_decision, second, 1)
    held.do(minutes.decision_removed, minutes.remove_decision, second)
    while held.database.state().undoes != first:
        held.database.undo()
    assert builders.snapshot(held.database) == before
