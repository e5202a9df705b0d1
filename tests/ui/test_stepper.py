"""The steps of a meeting: shown with their days, noted from their menus."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import meeting_course, meetings
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.stepper import Stepper
from fora_desktop.ui.widgets.typed import DayEdit
from tests.services.test_meeting_course import NOW, held, planned
from tests.ui import acts


@pytest.fixture
def meeting(database: Database) -> int:
    return planned(database)


@pytest.fixture
def stepper(qtbot: QtBot, desk: Desk, meeting: int) -> Stepper:
    made = Stepper(desk)
    qtbot.addWidget(made)
    made.show()
    made.load(meeting)
    made.noted.connect(lambda: made.load(meeting))  # as the page does
    return made


def shown(stepper: Stepper) -> list[tuple[str, str]]:
    return [(button.text().strip(), str(button.property("stage"))) for button in stepper.buttons]


def offered(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text() and action.isEnabled()]


def choose(stepper: Stepper, place: int, words: str) -> None:
    next(action for action in stepper.menu_of(place).actions() if action.text() == words).trigger()


def test_each_step_says_what_it_is_and_when_it_was(stepper: Stepper, desk: Desk, meeting: int) -> None:
    assert shown(stepper) == [
        ("Indkaldt", "ahead"),
        ("Dagsorden sendt", "ahead"),
        ("Holdt", "ahead"),
        ("Referat", "ahead"),
        ("Godkendt", "ahead"),
    ]
    choose(stepper, 0, "Notér som indkaldt i dag")
    assert shown(stepper)[0] == ("Indkaldt", "done")
    assert stepper.buttons[0].accessibleDescription() == "Indkaldt 2. juli 2026"
    assert desk.read(meeting_course.course, meeting).status is MeetingStatus.INVITED
    assert offered(stepper.menu_of(0)) == ["Ret dagen …", "Fjern “Indkaldt”"]
    choose(stepper, 0, "Fjern “Indkaldt”")
    assert shown(stepper)[0] == ("Indkaldt", "ahead")


def test_a_day_is_typed_and_one_to_come_is_not_taken(stepper: Stepper) -> None:
    def act(dialog: QDialog) -> None:
        editor = dialog.findChild(DayEdit)
        assert editor is not None
        acts.write(editor, "24/12-2026")
        assert not dialog.do.isEnabled()  # type: ignore[attr-defined]  # the question's button
        acts.write(editor, "1/5")
        dialog.accept()

    acts.answer(act)
    choose(stepper, 1, "En anden dag …")
    assert stepper.buttons[1].toolTip() == "Dagsorden sendt 1. maj 2026"


def test_material_and_what_is_left_out(stepper: Stepper) -> None:
    choose(stepper, 1, "Notér materialet som sendt i dag")

    def act(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        QTest.keyClicks(line, "uddeles")
        dialog.accept()

    acts.answer(act)
    choose(stepper, 1, "Spring over …")
    assert shown(stepper)[1] == ("Dagsorden sendt", "skipped")
    assert stepper.buttons[1].toolTip() == "Dagsorden sendt er sprunget over: uddeles. Materiale sendt 2. juli 2026"


def test_from_held_to_approved_and_open_again(qtbot: QtBot, stepper: Stepper, desk: Desk, meeting: int) -> None:
    choose(stepper, 2, "Notér som holdt")
    assert shown(stepper)[2:] == [("Holdt", "done"), ("Referat", "now"), ("Godkendt", "ahead")]
    choose(stepper, 3, "Notér referatet som sendt i dag")
    choose(stepper, 4, "Godkend referatet i dag")
    assert [state for _word, state in shown(stepper)[2:]] == ["done"] * 3
    assert offered(stepper.menu_of(4)) == ["Lås op …"]

    def act(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        QTest.keyClicks(line, "tastefejl")
        dialog.accept()

    acts.answer(act)
    choose(stepper, 4, "Lås op …")
    assert shown(stepper)[4] == ("Låst op", "now")
    desk.undo()
    stepper.load(meeting)
    assert shown(stepper)[4] == ("Godkendt", "done")


def test_a_cancelled_meeting_stops(qtbot: QtBot, stepper: Stepper, desk: Desk, meeting: int) -> None:
    desk.do("Aflys", meetings.record, meeting, MeetingStatus.CANCELLED, NOW)
    stepper.load(meeting)
    assert shown(stepper)[2] == ("Aflyst", "stopped")
    assert offered(stepper.menu_of(4)) == []


def test_with_little_room_what_is_over_is_an_icon(qtbot: QtBot, desk: Desk, database: Database) -> None:
    meeting = held(database, datetime(2026, 6, 2, 10))
    database.do("Sendt", meeting_course.mark, meeting, "agenda_sent", date(2026, 5, 20))
    stepper = Stepper(desk)
    qtbot.addWidget(stepper)
    stepper.load(meeting)
    wide = stepper.sizeHint().width()
    stepper.set_compact(True)
    assert stepper.sizeHint().width() < wide
    assert stepper.buttons[1].toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert stepper.buttons[1].accessibleName() == "Dagsorden sendt"
