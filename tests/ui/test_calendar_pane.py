"""The pane beside the calendar: the chosen day, the ways out of a conflict, what can be noted."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import meetings
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.views.kalender import Kalender
from fora_desktop.ui.widgets.calendar_paint import State
from fora_desktop.ui.widgets.label import Button
from tests import builders
from tests.ui import acts

GREVE, KREDS = "Lokalrådet i Greve", "Kredsrådet"
TEN = datetime(2026, 7, 15, 10)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Kalender:
    made = Kalender(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.start().setFocus()
    acts.answered(made)
    return made


@pytest.fixture
def colliding(page: Kalender, database: Database) -> tuple[int, int]:
    """Two meetings of the kredsråd on top of each other, the second one chosen."""
    one, other = (acts.schedule(database, KREDS, TEN + timedelta(hours=hour)) for hour in (0, 1))
    page.refresh()
    page.go(TEN.date(), other)
    looked(page)
    return one, other


def looked(page: Kalender) -> None:
    for _turn in range(3):  # what collides, then the free times, then their buttons
        acts.answered(page)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def words(page: Kalender) -> list[str]:
    acts.settle()
    return [label.text() for label in page.pane.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(page: Kalender) -> list[str]:
    acts.settle()
    return [each.accessibleName() for each in page.pane.findChildren(Button) if each.isVisible() and each.text()]


def test_the_day_with_its_meetings_in_order(page: Kalender, database: Database) -> None:
    acts.schedule(database, KREDS, TEN + timedelta(hours=3), location="Rådhuset", room="Salen")
    acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.go(TEN.date())
    told = words(page)
    assert told[:2] == ["Onsdag 15. juli", "uge 29 · 2 møder"]
    assert told.index(GREVE) < told.index(KREDS)
    assert "13.00–15.00 · Rådhuset, Salen · Planlagt" in told
    page.go(date(2026, 7, 16))
    told = words(page)
    assert told[:2] == ["Torsdag 16. juli", "uge 29 · ingen møder"]
    assert "Ingen møder" in told


def test_a_holiday_is_said(page: Kalender) -> None:
    page.go(date(2026, 12, 25))
    looked(page)
    assert "Juledag er helligdag" in words(page)


def test_two_meetings_in_each_others_way_are_told_of_once_with_ways_out(
    page: Kalender, colliding: tuple[int, int]
) -> None:
    told = words(page)
    assert told[1] == "uge 29 · 2 møder · 2 i konflikt"
    assert sum(text.startswith("Kredsrådet holder selv møde") for text in told) == 1
    flyt = [name for name in buttons(page) if name.startswith("Flyt KR til ")]
    assert len(flyt) == 2
    assert {"Vælg anden tid for KR", "Lad konflikten stå"} <= set(buttons(page))


def test_the_way_out_moves_the_meeting_in_one_step(
    page: Kalender, colliding: tuple[int, int], database: Database, desk: Desk
) -> None:
    before = builders.snapshot(database)
    (first, *_more) = [name for name in buttons(page) if name.startswith("Flyt KR til ")]
    acts.press(page.pane, first)
    looked(page)
    moved = acts.meeting(database, colliding[1])
    assert moved.start != TEN + timedelta(hours=1)
    assert (page.chosen_day, page.chosen_meeting) == (moved.start.date(), moved.id)
    assert "i konflikt" not in page.summary()
    desk.undo()
    assert builders.snapshot(database) == before
    page.go(TEN.date())
    looked(page)
    assert "2 i konflikt" in page.summary()


def test_a_conflict_may_stand_with_a_note(
    page: Kalender, colliding: tuple[int, int], database: Database, desk: Desk
) -> None:
    def note(dialog: object) -> None:
        dialog.findChild(QLineEdit).setText("de skiftes")  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    acts.answer(note)
    acts.press(page.pane, "Lad konflikten stå")
    looked(page)
    states = {mark.state for day in page.model.days for mark in day.marks}
    assert states == {State.PLANNED}
    assert "Konflikten står: de skiftes" in words(page)
    assert desk.state().undoes.endswith("står: de skiftes")
    desk.undo()
    looked(page)
    assert "2 i konflikt" in page.summary()


def test_a_note_that_is_not_given_changes_nothing(
    page: Kalender, colliding: tuple[int, int], database: Database
) -> None:
    before = builders.snapshot(database)
    acts.answer(lambda dialog: dialog.reject())
    acts.press(page.pane, "Lad konflikten stå")
    assert builders.snapshot(database) == before


def test_another_time_is_chosen_on_the_page_for_it(
    page: Kalender, colliding: tuple[int, int], desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page.pane, "Vælg anden tid for KR")
    assert wanted.args == [Goto("new_meeting", {"meeting": colliding[1], "back": "kalender"})]
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page.pane, "Find en ny tid, også hvor andre møder må gøre plads")
    assert wanted.args == [Goto("omlaeg", {"meetings": [colliding[1]], "back": "kalender"})]


def test_what_became_of_the_chosen_meeting_is_noted(page: Kalender, database: Database, desk: Desk) -> None:
    made = acts.schedule(database, GREVE, datetime(2026, 7, 1, 10))
    page.refresh()
    page.go(date(2026, 7, 1), made)
    assert buttons(page) == ["Åbn mødet", "Holdt", "Flyt …", "Aflys …", "Udsæt …", "Indkaldt"]
    acts.press(page.pane, "Holdt")
    assert acts.meeting(database, made).status is MeetingStatus.HELD
    assert buttons(page) == ["Åbn mødet", "Planlagt igen"]
    acts.press(page.pane, "Planlagt igen")
    acts.settle()

    def why(dialog: object) -> None:
        dialog.findChild(QLineEdit).setText("for få")  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    acts.answer(why)
    acts.press(page.pane, "Aflys …")
    line = acts.meeting(database, made)
    assert (line.status, line.reason) == (MeetingStatus.CANCELLED, "for få")
    for _step in range(3):
        desk.undo()
    assert acts.meeting(database, made).status is MeetingStatus.PLANNED


def test_a_postponed_meeting_waits_without_a_new_time(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.go(TEN.date(), made)
    acts.settle()
    acts.answer(lambda dialog: dialog.accept())
    acts.press(page.pane, "Udsæt …")
    assert acts.meeting(database, made).status is MeetingStatus.POSTPONED
    assert buttons(page) == ["Åbn mødet", "Flyt …", "Aflys …", "Planlagt igen"]


def test_a_meeting_that_has_not_begun_cannot_be_noted_as_held(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.go(TEN.date(), made)
    assert "Holdt" not in buttons(page)


def test_a_meeting_of_the_day_is_chosen_by_click_and_by_key(page: Kalender, database: Database) -> None:
    one, other = acts.schedule(database, GREVE, TEN), acts.schedule(database, KREDS, TEN + timedelta(hours=3))
    page.refresh()
    page.go(TEN.date())
    acts.settle()
    rows = [row for row in page.pane.rows() if row.isVisible()]
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    acts.settle()
    assert page.chosen_meeting == other
    rows = page.pane.rows()
    rows[0].setFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Return)
    acts.settle()
    assert page.chosen_meeting == one
    assert page.month.mark is not None
    assert QApplication.focusWidget() is page.pane.rows()[0]


def test_the_pane_follows_and_the_keyboard_stays_in_it(page: Kalender, database: Database, desk: Desk) -> None:
    made = acts.schedule(database, GREVE, datetime(2026, 7, 1, 10))
    page.refresh()
    page.go(date(2026, 7, 1), made)
    acts.settle()
    acts.button(page.pane, "Holdt").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    acts.settle()
    assert acts.meeting(database, made).status is MeetingStatus.HELD
    assert page.pane.isAncestorOf(focused())


def test_many_conflicts_on_a_day_are_all_told(page: Kalender, database: Database) -> None:
    made = [acts.schedule(database, KREDS, TEN) for _each in range(6)]
    page.refresh()
    page.go(TEN.date(), made[0])
    looked(page)
    assert words(page)[1] == "uge 29 · 6 møder · 6 i konflikt"
    assert "Lad konflikten stå" in buttons(page)


def test_free_times_are_looked_for_again_when_the_register_changes(
    page: Kalender, colliding: tuple[int, int], database: Database, desk: Desk
) -> None:
    (first, *_more) = [name for name in buttons(page) if name.startswith("Flyt KR til ")]
    taken = next(each.start for way in page.pane.ways.values() for each in way.times)
    wish = meetings.Wish((acts.board(database, KREDS),), taken, 120)
    desk.do(meetings.scheduled, meetings.schedule, wish, acts.TODAY, anyway=True)
    looked(page)
    assert first not in buttons(page)
