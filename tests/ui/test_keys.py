"""Keys that the user can change."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.ui import keys


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    keys.use({})


def nothing() -> None:
    pass


def add(place: QWidget, name: str, default: str) -> QAction:
    return keys.action(place, name, "Gør &noget", default, nothing)


def test_an_action_has_its_usual_keys_until_others_are_chosen(place: QWidget) -> None:
    today = add(place, "kalender.today", "T")
    keys.use({"kalender.today": "Ctrl+D"}, [place])
    assert today.shortcut() == QKeySequence("Ctrl+D")
    keys.use({}, [place])
    assert today.shortcut() == QKeySequence("T")
    assert keys.words_of(today) == "Gør noget"


def test_an_action_made_later_has_the_chosen_keys_from_the_start(place: QWidget) -> None:
    keys.use({"kalender.today": "Ctrl+D"})
    assert add(place, "kalender.today", "T").shortcut() == QKeySequence("Ctrl+D")


def test_keys_clash_on_a_page_and_with_those_of_the_window_but_not_between_pages(place: QWidget) -> None:
    today, other, save = (add(place, *each) for each in (("a.today", "T"), ("a.other", "O"), ("window.save", "Ctrl+S")))
    elsewhere = add(place, "b.tomorrow", "M")
    known = list(keys.named([place]))
    assert keys.clash("O", today, known) is other
    assert keys.clash("Ctrl+S", today, known) is save
    assert keys.clash("M", today, known) is None
    assert keys.clash("M", save, known) is elsewhere
    assert keys.clash("", today, known) is None
    assert keys.clash("T", today, known) is None, "its own"


def test_alt_gr_is_refused() -> None:
    assert "AltGr" in keys.refusal("Ctrl+Alt+2")
    assert keys.refusal("Ctrl+Shift+M") == ""
