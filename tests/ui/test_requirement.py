"""Ret mødekrav: the reading is corrected beside the text, told in words while it is filled in, and given back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.quota import Period, Rule
from fora_desktop.services import forums, requirements
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.requirement import RequirementForm
from fora_desktop.ui.views.fora import Fora
from fora_desktop.ui.widgets.message import MessageBar
from tests import builders
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
KREDSRAAD, LOKALRAAD = 1, 3
NEW_YEAR = date(2026, 1, 1)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Fora:
    made = Fora(desk)
    qtbot.addWidget(made)
    made.resize(1252, 800)
    made.show()
    return made


def opened(desk: Desk, parent: QWidget, *, forum: int | None = KREDSRAAD, board: int | None = None) -> RequirementForm:
    form = RequirementForm(desk, parent, forum=None if board else forum, board=board)
    form.show()
    return form


def words(widget: QWidget) -> list[str]:
    acts.settle()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def rules(desk: Desk, board: int | None = None) -> tuple[Rule, ...]:
    forum = None if board else KREDSRAAD
    held = desk.read(requirements.present, desk.day, forum=forum, board=board).in_force
    return held.rules if held else ()


def correct(desk: Desk, *made: Rule, forum: int = KREDSRAAD, since: date = NEW_YEAR) -> None:
    desk.do(requirements.corrected, requirements.set_by_hand, made, False, since, forum=forum)


def line_of(page: Fora, name: str) -> None:
    line = next(line for line in page.model.shown_lines() if line.name == name)
    page.tree.select_key(line.key)


def messages(page: Fora) -> list[str]:
    acts.settle()
    return [bar.accessibleName() for bar in page.pane.overview.findChildren(MessageBar) if bar.isVisible()]


def test_the_text_and_its_reading_stand_above_the_fields(desk: Desk, parent: QWidget) -> None:
    form = opened(desk, parent)
    assert {"Sådan står det", "“Mindst 4”", "Sådan læser Fora det"} <= set(words(form))
    assert form.rules[0].rule == Rule(minimum=4)
    assert form.rules[1].isHidden()
    assert form.outcome.text() == "Mindst 4 møder pr. kalenderår."
    assert form.from_day.value == NEW_YEAR


def test_the_sentence_follows_the_fields(desk: Desk, parent: QWidget) -> None:
    form = opened(desk, parent)
    fields = form.rules[0]
    fields.minimum.setValue(1)
    fields.maximum.setValue(2)
    fields.period.setCurrentText("måned")
    fields.every.setValue(2)
    assert form.outcome.text() == "1 til 2 møder hver 2. måned."
    form.on_demand.setChecked(True)
    assert form.outcome.text() == "1 til 2 møder hver 2. måned. Ellers efter behov."
    fields.kind.set_text("stormøde")
    assert form.outcome.text() == (
        "1 til 2 stormøder hver 2. måned. Andre møder holdes efter behov og tæller ikke med i kravet."
    )
    fields.maximum.setValue(0)
    fields.minimum.setValue(3)
    fields.maximum.setValue(2)
    assert form.refusal.accessibleName() == "Mindst 3 er mere end højst 2. Ret det ene tal."
    assert form.outcome.text() == ""
    fields.minimum.setValue(0)
    fields.maximum.setValue(0)
    form.on_demand.setChecked(False)
    assert form.outcome.text() == "Kravet siger intet. Angiv mindst, højst eller efter behov."


def test_it_is_saved_as_one_step_and_undone(desk: Desk, parent: QWidget) -> None:
    form = opened(desk, parent)
    form.rules[0].minimum.setValue(2)
    form.do.click()
    assert not form.isVisible()
    assert desk.state().undoes == "Mødekravet for Kredsrådet er rettet i hånden: Mindst 2"
    assert rules(desk) == (Rule(minimum=2),)
    desk.undo()
    assert rules(desk) == (Rule(minimum=4),)
    desk.redo()
    assert rules(desk) == (Rule(minimum=2),)


def test_a_second_rule_is_added_and_taken_away_again(desk: Desk, parent: QWidget) -> None:
    form = opened(desk, parent)
    form.rules[0].kind.set_text("ordinært møde")
    acts.press(form, "Tilføj en regel")
    assert not form.more.isVisible()
    form.rules[1].minimum.setValue(1)
    form.rules[1].kind.set_text("stormøde")
    assert form.outcome.text() == "Mindst 4 ordinære møder pr. kalenderår. Mindst 1 stormøde pr. kalenderår."
    form.rules[0].link.click()  # the second moves up
    assert form.outcome.text() == "Mindst 1 stormøde pr. kalenderår."
    form.do.click()
    assert rules(desk) == (Rule("stormøde", 1),)


def test_further_rules_and_a_year_of_its_own_are_kept(desk: Desk, parent: QWidget) -> None:
    made = (Rule("ordinært møde", 2, year_start=(8, 1)), Rule("stormøde", 1), Rule("øvelse", 1, 3, Period.QUARTER))
    correct(desk, *made)
    form = opened(desk, parent)
    assert form.rules[0].period.currentText() == "år fra 1. august"
    assert form.others.text() == "1 regel mere bliver, som den er: 1 til 3 øvelser pr. kvartal."
    form.rules[1].minimum.setValue(2)
    form.do.click()
    assert rules(desk) == (made[0], Rule("stormøde", 2), made[2])


def test_what_was_corrected_says_so_and_is_given_back_to_the_text(desk: Desk, parent: QWidget) -> None:
    correct(desk, Rule(minimum=2))
    form = opened(desk, parent)
    assert form.state.accessibleName() == "Reglen er rettet i hånden."
    assert "“Mindst 4”" in words(form)
    acts.press(form, "Brug teksten igen")
    assert not form.isVisible()
    assert rules(desk) == (Rule(minimum=4),)
    assert desk.state().undoes == "Mødekravet for Kredsrådet læses igen af teksten"


def test_a_local_board_gets_its_own(desk: Desk, database: Database, parent: QWidget) -> None:
    greve = acts.board(database, GREVE)
    form = opened(desk, parent, board=greve)
    assert form.state.accessibleName() == ("Det er forummets krav. Retter du det her, får det lokale forum sit eget.")
    form.rules[0].minimum.setValue(6)
    form.do.click()
    assert rules(desk, greve) == (Rule(minimum=6),)
    assert rules(desk, acts.board(database, "Lokalrådet i Holbæk")) == (Rule(minimum=4),)


def test_the_day_must_be_one_and_tells_what_it_takes_the_place_of(desk: Desk, parent: QWidget) -> None:
    correct(desk, Rule(minimum=3), since=date(2027, 1, 1))
    form = opened(desk, parent)
    assert form.from_day.accessibleDescription() == "Det krav, der ellers begynder 1. januar 2027, bortfalder."
    form.from_day.setText("snart")
    form.do.click()
    assert form.isVisible()
    assert form.from_field.problem == "Skriv en dato, for eksempel 01-01-2027."
    assert form.from_day.text() == "snart"
    form.from_day.setText("1/1 2028")
    QTest.keyClick(form.from_day, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert rules(desk) == (Rule(minimum=4),)


@pytest.mark.parametrize(("name", "sentence"), [("Kredsrådet", "Kredsrådet"), (GREVE, GREVE), ("Lokalrådene",) * 2])
def test_the_menu_of_a_row_opens_it_for_a_forum_and_for_a_board(page: Fora, name: str, sentence: str) -> None:
    line_of(page, name)
    seen: list[str] = []
    acts.answer(lambda dialog: seen.append(dialog.windowTitle()))
    menu = page.row_menu(page.tree.current_line)
    acts.entry(menu, "Ret mødekrav …").trigger()
    assert seen == [f"Ret mødekravet for {sentence}"]
    menu.deleteLater()
    acts.settle()


def test_a_reading_that_could_mean_something_else_is_confirmed_in_the_pane(page: Fora, desk: Desk) -> None:
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
    seen: list[str] = []
    acts.answer(lambda dialog: seen.append(dialog.state.accessibleName()))
    acts.press(page.pane, "Ret …")
    assert seen == ["Bekræft: teksten kan betyde andet. Gem reglen, hvis den passer."]
    acts.settle()


def test_the_pane_says_that_a_rule_was_corrected_by_hand(page: Fora, desk: Desk) -> None:
    correct(desk, Rule(minimum=2))
    line_of(page, "Kredsrådet")
    assert "Mindst 2 (rettet i hånden)" in words(page.pane)
    assert "Mindst 4" in words(page.pane)  # the text itself


def test_the_correction_is_there_after_a_restart_and_can_be_undone(
    desk: Desk, database: Database, clock: builders.Clock, parent: QWidget
) -> None:
    form = opened(desk, parent)
    form.rules[0].minimum.setValue(7)
    form.do.click()
    again = Desk(builders.open_again(database.path, clock), clock)
    assert rules(again) == (Rule(minimum=7),)
    assert again.undo() == "Mødekravet for Kredsrådet er rettet i hånden: Mindst 7"
    assert rules(again) == (Rule(minimum=4),)
    again.close()
