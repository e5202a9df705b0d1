"""What holds for every page: names, room for the words at each size of text, nothing kept that was closed."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.page import Page
from fora_desktop.ui.views import VIEWS, View
from fora_desktop.ui.views.people.acts import PeopleActs
from fora_desktop.ui.views.personer import Personer
from tests.ui import acts, clipping

every_page = pytest.mark.parametrize("view", VIEWS, ids=lambda view: str(view.key))


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, database: Database) -> Iterator[MainWindow]:
    acts.schedule(database, "Kredsrådet", datetime(2026, 7, 8, 10), location="Rådhuset", room="Sal 1")
    acts.schedule(database, "Lokalrådet i Greve", datetime(2026, 6, 3, 10))
    acts.schedule(database, "Kontaktudvalget", datetime(2026, 12, 25, 9))
    made = MainWindow(desk, Path("register.fora"), Settings(), lambda _changed: None)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    acts.answered(made.page("overblik"))
    yield made
    desk.wait()


def shown(window: MainWindow, view: View) -> Page:
    about = {"meeting": 1} if view.key == "moede" else {}
    window.desk.goto(view.key, back="overblik", **about)
    page = window.page(view.key)
    acts.answered(page)
    return page


def names(page: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What a screen reader calls each widget that can have the focus."""
    for each in page.findChildren(QWidget):
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            heard = QAccessible.queryAccessibleInterface(each)
            yield each, heard.text(QAccessible.Text.Name) if heard is not None else ""


def test_whatever_can_have_the_focus_has_a_name_and_the_tab_key_reaches_it_and_comes_round(window: MainWindow) -> None:
    for view in VIEWS:
        page = shown(window, view)
        found = list(names(page))
        assert found, view.key
        assert [type(each).__name__ for each, name in found if not name.strip()] == [], view.key
        wanted = {each for each, _name in found if each.focusProxy() is None}
        reached = tabbed(window, page, len(wanted) * 3 + 40)
        rounds = {_round(each) for each in reached} - {None}  # one stop, then the arrows
        missed = {each for each in wanted - reached if _round(each) not in rounds}
        assert {each.accessibleName() or type(each).__name__ for each in missed} == set(), view.key


def tabbed(window: MainWindow, page: Page, steps: int) -> set[QWidget]:
    """What the Tab key comes to, from where the keyboard begins."""
    page.start().setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[QWidget] = set()
    for _step in range(steps):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        if isinstance(focused, QWidget) and QApplication.focusWidget() is focused:  # a field that keeps the Tab key
            window.focusNextChild()
    return reached


def _round(each: QWidget) -> QObject | None:
    """The choice that a radio button is part of."""
    return (each.group() or each.parentWidget()) if isinstance(each, QRadioButton) else None


@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1440, 900)), (1.0, (1024, 640)), (2.0, (1920, 1200))]
)  # 150 % in 1440x900 has the proportions of the last
def test_no_words_are_cut_at_any_size_of_text(
    window: MainWindow, scale: float, size: tuple[int, int], qapp: QApplication
) -> None:
    theme.apply(qapp, "light", scale=scale)
    window.resize(*size)
    for view in VIEWS:
        shown(window, view)
        assert clipping.clipped(window) == [], view.key


def test_no_words_are_cut_on_a_screen_that_scales() -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": "1.5", "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-m", "tests.ui.clipping", "1.0"],
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout) == (0, ""), run.stderr


STRANGE: list[dict[str, object]] = [
    {},
    {"columns": 7},
    {"filters": ["x"]},
    {"views": None, "mode": {}, "sort": "?"},
]


def test_what_a_page_remembers_is_plain_and_comes_back_and_what_another_version_did_does_no_harm(
    window: MainWindow,
) -> None:
    for view in VIEWS:
        page = shown(window, view)
        memory = json.loads(json.dumps(page.memory()))
        page.recall(memory)
        acts.answered(page)
        assert json.loads(json.dumps(page.memory())) == memory, view.key
        usual = page.memory()
        for strange in STRANGE:
            page.recall(strange | dict.fromkeys(usual))
            page.recall(strange | {key: {"a": [1]} for key in usual})
            page.recall(strange | dict.fromkeys(usual, "noget"))
            acts.answered(page)
            assert isinstance(page.memory(), dict), view.key


@every_page
def test_a_page_shown_again_and_again_keeps_nothing(window: MainWindow, view: View) -> None:
    other = VIEWS[0] if view is not VIEWS[0] else VIEWS[1]

    def go() -> int:
        window.desk.goto(other.key, back="overblik")
        window.desk.goto(view.key, back="overblik")
        acts.settle()
        return len(window.findChildren(QObject))

    for _round in range(3):  # what is made when it is first needed
        go()
        acts.answered(window.page(view.key))
        acts.answered(window.page(other.key))
    before = go()
    for _round in range(6):
        after = go()
    acts.answered(window.page(view.key))
    assert after <= before + 3, "objects of the window"


def _people(window: MainWindow) -> PeopleActs:
    page = window.page("personer")
    assert isinstance(page, Personer)
    return page.acts


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "export": lambda window: window.export(),
    "keys": lambda window: window._show_keys(),
    "about": lambda window: window._show_about(),
    "new_role": lambda window: _people(window).new_role(),
    "election": lambda window: _people(window).election(),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_opened_again_and_again_keeps_nothing(window: MainWindow, name: str) -> None:
    def open_and_close() -> int:
        acts.answer(lambda dialog: dialog.reject())
        DIALOGS[name](window)
        window.desk.wait()
        acts.settle()
        return len(window.findChildren(QObject)) + len(window.findChildren(QDialog))

    for _round in range(3):
        first = open_and_close()
        acts.answered(window.page("overblik"))
    for _round in range(12):
        last = open_and_close()
    assert last <= first + 2
