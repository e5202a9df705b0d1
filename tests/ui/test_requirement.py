"""Ret mødekrav: the reading is corrected beside the text, told in words while it is filled in, and given back."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.quota import Rule
from fora_desktop.services import forums, requirements
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.fora import Fora
from fora_desktop.ui.widgets.message import MessageBar
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
KREDSRAAD, LOKALRAAD = 1, 3
NEW_YEAR = date(2026, 1, 1)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Fora:
    made = Fora(desk)
    qtbot.addWidget(made)
    made.resize(1252, 800)
    made.show()
    acts.answered(made)
    return made


def words(widget: QWidget) -> list[str]:
    acts.settle()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def correct(desk: Desk, *made: Rule, forum: int = KREDSRAAD, since: date = NEW_YEAR) -> None:
    desk.do(requirements.corrected, requirements.set_by_hand, made, False, since, forum=forum)


def line_of(page: Fora, name: str) -> None:
    acts.answered(page)
    line = next(line for line in page.model.shown_lines() if line.name == name)
    page.tree.select_key(line.key)


def messages(page: Fora) -> list[str]:
    acts.answered(page)
    return [bar.accessibleName() for bar in page.pane.overview.findChildren(MessageBar) if bar.isVisible()]


def test_a_reading_that_could_mean_another_thing_is_confirmed_in_the_pane(page: Fora, desk: Desk, qtbot: QtBot) -> None:
    desk.do(forums.edited, forums.edit, KREDSRAAD, {"quota_text": "2"}, desk.today)
    line_of(page, "Kredsrådet")
    asks = "Bekræft: “2” er læst sådan: Mindst 2 møder pr. kalenderår."
    assert asks in messages(page)
    acts.press(page.pane, "Det passer")
    assert asks not in messages(page)
    assert desk.state().undoes == "Læsningen af mødekravet for Kredsrådet er bekræftet"
    assert "Mindst 2 (rettet i hånden)" not in words(page.pane)
    desk.undo()
    assert asks in messages(page)
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page.pane, "Ret")
    assert wanted.args[0].what["field"] == "requirement"


def test_the_pane_says_that_a_rule_was_corrected_by_hand(page: Fora, desk: Desk) -> None:
    correct(desk, Rule(minimum=2))
    line_of(page, "Kredsrådet")
    assert "Mindst 2 (rettet i hånden)" in words(page.pane)
    assert "Mindst 4" in words(page.pane)  # the text itself
