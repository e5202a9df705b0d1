"""A meeting in the whole window: keys, steps and undo meet as a secretary meets them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views.moede import Moede
from fora_desktop.ui.widgets.message import UndoBar
from tests.services.test_attendance import Board5
from tests.ui import acts

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_minutes_and_attendance_are_noted_by_keys_and_undone(desk: Desk, database: Database, qtbot: QtBot) -> None:
    five = Board5(database)
    window = MainWindow(desk, Path("register.fora"), Settings(), lambda _choices: None)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    desk.goto("moede", meeting=five.meeting)
    page = window.pages["moede"]
    assert isinstance(page, Moede)
    editor, rows = page.minutes.editor, page.attendance.rows
    editor.setFocus()
    QTest.keyClicks(editor, "hej ")
    QTest.keyClick(editor, Key.Key_B, CTRL)
    QTest.keyClick(editor, Key.Key_I, CTRL)
    QTest.keyClicks(editor, "med")
    assert editor.markdown == "hej **_med_**"
    QTest.keyClick(editor, Key.Key_S, CTRL)
    assert five.last.startswith("Referat af punkt 1")
    QTest.keyClick(editor, Key.Key_Right, ALT)
    assert page.agenda.current is not None
    assert page.agenda.current.position == 2
    QTest.keyClick(editor, Key.Key_Z, CTRL)  # nothing was typed here: it is the window's
    assert page.minutes.minutes is not None
    assert page.minutes.minutes.items[0].text == ""

    rows.select_key(five.key("Maria"))
    rows.setFocus()
    QTest.keyClick(rows, Key.Key_A)
    QTest.keyClick(rows, Key.Key_Space)
    assert five.last == "Maria Lindegaard: til stede"
    editor.setFocus()
    QTest.keyClicks(editor, "ikke gemt endnu")
    bar = window.findChild(UndoBar)
    assert bar is not None
    QTest.mouseClick(acts.button(bar, "Fortryd"), Qt.MouseButton.LeftButton)  # takes the step that stands there
    assert five.sheet.seat(five.key("Maria")).state == "apology"
    assert editor.markdown == "ikke gemt endnu"
    window.close()
    assert five.last.startswith("Referat af punkt 2")


def test_what_was_typed_before_a_pause_stays_and_comes_again_by_ctrl_y(
    desk: Desk, database: Database, qtbot: QtBot
) -> None:
    five = Board5(database)
    window = MainWindow(desk, Path("register.fora"), Settings(), lambda _choices: None)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    desk.goto("moede", meeting=five.meeting)
    page = window.pages["moede"]
    assert isinstance(page, Moede)
    editor = page.minutes.editor
    editor.setFocus()
    QTest.keyClicks(editor, "Først")
    page.minutes.flush()
    QTest.keyClicks(editor, " siden")
    editor.part()  # as after a pause
    QTest.keyClicks(editor, " igen")
    QTest.keyClick(editor, Key.Key_Z, CTRL)
    assert editor.markdown == "Først siden"
    QTest.keyClick(editor, Key.Key_Z, CTRL)
    assert editor.markdown == "Først"
    QTest.keyClick(editor, Key.Key_Y, CTRL)
    assert editor.markdown == "Først siden"
