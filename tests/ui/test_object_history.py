"""One object through time, as a short list."""

from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from fora_desktop.services import meetings
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.widgets.object_history import ObjectHistory, when
from tests import builders
from tests.ui import acts


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> ObjectHistory:
    widget = ObjectHistory(desk)
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    return widget


def rest(shown: ObjectHistory) -> None:
    shown.desk.wait()
    acts.settle()


def test_what_happened_to_a_meeting_is_told_newest_first(
    shown: ObjectHistory, database: Database, clock: builders.Clock
) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 10, 7, 10))
    clock.forward(days=1)
    database.do("Stedet er ændret", meetings.edit, meeting, {"location": "Rådhuset"})
    shown.show_object("meeting", meeting)
    rest(shown)
    assert acts.spoken(shown.table) == [["i dag 9.00", "Stedet er ændret"], ["i går 9.00", "Planlagt"]]
    assert not shown.all.isVisible()


def test_a_change_shows_at_once_and_an_undone_one_is_gone(shown: ObjectHistory, desk: Desk, database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 10, 7, 10))
    shown.show_object("board", acts.board(database, "Kredsrådet"))
    rest(shown)
    desk.do("Stedet er ændret", meetings.edit, meeting, {"location": "Rådhuset"})
    rest(shown)
    assert len(acts.spoken(shown.table)) == 2
    desk.undo()
    rest(shown)
    assert len(acts.spoken(shown.table)) == 1


def test_an_object_without_changes_says_so(shown: ObjectHistory) -> None:
    shown.show_object("forum", 1)
    rest(shown)
    assert shown.nothing.isVisible()
    assert not shown.table.isVisible()


def test_a_long_history_ends_in_the_way_to_all_of_it(
    qtbot: QtBot, shown: ObjectHistory, desk: Desk, database: Database
) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 10, 7, 10))
    for number in range(14):
        database.do("Stedet er ændret", meetings.edit, meeting, {"location": f"Sted {number}"})
    shown.show_object("meeting", meeting)
    rest(shown)
    with qtbot.waitSignal(desk.wanted) as asked:
        acts.press(shown, "Vis alle 15 i Historik")
    assert asked.args == [Goto("historik", {"meeting": meeting})]


def test_enter_opens_the_step_in_the_history(
    qtbot: QtBot, shown: ObjectHistory, desk: Desk, database: Database
) -> None:
    meeting = acts.schedule(database, "Kredsrådet", datetime(2026, 10, 7, 10))
    shown.show_object("meeting", meeting)
    rest(shown)
    with qtbot.waitSignal(desk.wanted) as asked:
        shown.table.opened.emit(shown.table.rows.line(shown.table.rows.index(0, 0)))
    assert asked.args == [Goto("historik", {"step": database.steps(1)[0].id})]


def test_the_day_is_told_in_as_few_words_as_do(clock: builders.Clock) -> None:
    now, zone = clock().replace(tzinfo=None), clock().tzinfo
    assert when(clock(), now, zone) == "i dag 9.00"
    assert when(clock() - timedelta(days=1), now, zone) == "i går 9.00"
    assert when(clock() - timedelta(days=40), now, zone) == "23. maj"
    assert when(clock() - timedelta(days=400), now, zone) == "28. maj 2025"
