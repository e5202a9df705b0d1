"""Fora: the register as a tree, its filters, and every change that can be made to it."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QDialog, QLineEdit, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from fora_desktop.domain.quota import Status
from fora_desktop.services import boards, forums
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.dialogs.edit_forum import BoardForm, ForumForm
from fora_desktop.ui.views.fora import BY_STATUS, BY_UNIT, Fora
from tests import builders
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
WEEKLY = "Ugentlige statusmøder i nogle kommuner – kriminalitetsforebyggelse (taktisk niveau)"
TREE = [
    "1. Kontakt med lokalsamfundet mv., 5 råd, nævn og fora · 5 kræver handling",
    "Kredsrådet",
    "Kontaktudvalget",
    "Lokalrådene",
    GREVE,
    "Lokalrådet i Holbæk",
    "Lokalrådet i Kalundborg",
    "2. Beredskab, 1 råd, nævn eller forum",
    "Møder med Embedslægeinstitutionen",
]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Fora:
    made = Fora(desk)
    qtbot.addWidget(made)
    made.resize(1252, 800)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def rows(page: Fora) -> list[str]:
    return acts.first_cells(page.tree)


def select(page: Fora, name: str) -> None:
    line = next(line for line in page.model.shown_lines() if line.name == name)
    page.tree.select_key(line.key)


def menu(page: Fora, name: str) -> QMenu:
    select(page, name)
    return page.row_menu(page.tree.current_line)


def chapters(desk: Desk) -> list[str]:
    return [title for _id, _number, title in desk.read(forums.chapters)]


def undone_and_redone(page: Fora, desk: Desk) -> None:
    after = acts.spoken(page.tree), chapters(desk)
    desk.undo()
    assert (acts.spoken(page.tree), chapters(desk)) != after
    desk.redo()
    assert (acts.spoken(page.tree), chapters(desk)) == after


# --- showing --------------------------------------------------------------------------------------------------------


def test_the_tree_shows_chapters_forums_and_boards(page: Fora) -> None:
    assert rows(page)[: len(TREE)] == TREE
    assert page.header.subtitle.text() == "5 fora · 3 lokale råd, nævn og udvalg · 3 kapitler"


def test_every_cell_can_be_heard(page: Fora) -> None:
    greve = next(cells for cells in acts.spoken(page.tree) if cells[0] == GREVE)
    assert greve == [GREVE, "Mindst 4", "0 holdt, 0 planlagt, 4 mangler, mindst 4", "0", "0", "4", "Bagud", "–"]
    for cells in acts.spoken(page.tree):
        assert cells[0]
        assert cells[6] or "råd" in cells[0]


def test_the_first_row_is_chosen_and_shown_beside(page: Fora) -> None:
    assert page.tree.current_line.name == page.pane.name.text() == "Kredsrådet"


def test_the_tree_follows_changes_and_undo(page: Fora, desk: Desk) -> None:
    chapter = desk.read(forums.chapters)[0][0]
    desk.do("opret", forums.create, "Østre råd", chapter, acts.TODAY)
    assert "Østre råd" in rows(page)
    undone_and_redone(page, desk)


def test_meetings_count_at_once(page: Fora, desk: Desk, database: Database) -> None:
    acts.schedule(database, GREVE, datetime(2026, 9, 8, 10))
    desk._look()
    greve = next(cells for cells in acts.spoken(page.tree) if cells[0] == GREVE)
    assert greve[3:] == ["0", "1", "3", "Bagud", "8. sep."]


def test_an_empty_chapter_is_shown(page: Fora, desk: Desk) -> None:
    desk.do("nyt", forums.create_chapter, "Ungdom")
    assert "5. Ungdom, Ingen fora" in rows(page)
    page.filter.setText("greve")
    assert not any("Ungdom" in row for row in rows(page))


def test_the_chosen_row_stays_when_the_register_changes(page: Fora, desk: Desk) -> None:
    select(page, "Lokalrådet i Holbæk")
    desk.do("nyt", forums.create_chapter, "Ungdom")
    assert page.tree.current_line.name == "Lokalrådet i Holbæk"


def test_a_closed_board_is_shown_as_closed(page: Fora, desk: Desk, database: Database) -> None:
    desk.do("luk", boards.close, acts.board(database, GREVE), date(2026, 6, 1))
    assert f"{GREVE} (lukket)" in rows(page)


# --- filters --------------------------------------------------------------------------------------------------------


def test_the_filter_looks_in_names_chapters_requirement_and_status(page: Fora, qtbot: QtBot) -> None:
    page.seek()
    QTest.keyClicks(page.filter, "holbæk")
    assert rows(page)[1:] == ["Lokalrådene", "Lokalrådet i Holbæk"]
    page.filter.setText("beredskab behov")
    assert rows(page)[1:] == ["Møder med Embedslægeinstitutionen"]
    assert page.summary() == "Viser 1 af 5 fora"


def test_enter_goes_from_the_filter_to_the_row_that_is_meant(page: Fora, qtbot: QtBot) -> None:
    page.seek()
    QTest.keyClicks(page.filter, "holbæk")
    QTest.keyClick(page.filter, Qt.Key.Key_Return)
    assert page.tree.hasFocus()
    assert page.tree.current_line.name == page.pane.name.text() == "Lokalrådet i Holbæk"


def test_a_board_is_closed_by_the_keyboard_alone(page: Fora, desk: Desk) -> None:
    page.seek()
    QTest.keyClicks(page.filter, "greve")
    QTest.keyClick(page.filter, Qt.Key.Key_Return)
    centre = QPoint(10, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, page.tree.mapToGlobal(centre))
    QApplication.sendEvent(page.tree, event)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    acts.answer(lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return))
    QTest.keyClick(popup, Qt.Key.Key_L)
    assert desk.state().undoes == f"{GREVE} er lukket"


def test_what_fits_nothing_says_so_and_can_be_cleared(page: Fora) -> None:
    page.filter.setText("xyz")
    assert page.nothing.isVisible()
    assert page.nothing.accessibleName() == "Intet svarer til filteret."
    acts.press(page.nothing, "Ryd filter")
    assert rows(page)[: len(TREE)] == TREE
    assert page.tree.isVisible()


def test_one_municipality(page: Fora) -> None:
    page.unit.setCurrentText("Greve")
    assert rows(page)[1:] == ["Lokalrådene", GREVE]


def test_only_what_needs_action(page: Fora) -> None:
    page.only_needing.click()
    assert "Møder med Embedslægeinstitutionen" not in rows(page)
    assert GREVE in rows(page)


def test_a_word_of_overblik_filters_until_it_is_dropped(page: Fora) -> None:
    page.open({"status": Status.ON_DEMAND})
    assert rows(page)[1:] == ["Møder med Embedslægeinstitutionen"]
    acts.press(page, "Kun “Efter behov”")
    assert rows(page)[: len(TREE)] == TREE


def test_grouped_by_municipality_and_by_status(page: Fora) -> None:
    page.grouping.setCurrentIndex(BY_UNIT)
    assert next(row.split(",")[0] for row in rows(page) if "," in row) == "Greve"
    page.grouping.setCurrentIndex(BY_STATUS)
    assert rows(page)[0].startswith("Bagud, 5 råd")


def test_another_year(page: Fora, desk: Desk) -> None:
    desk.set_year(2027)
    assert "Tempo i 2027" in [column.title for column in page.model.columns]
    greve = next(cells for cells in acts.spoken(page.tree) if cells[0] == GREVE)
    assert greve[6] == "Mangler planlægning"


# --- forums ---------------------------------------------------------------------------------------------------------


def test_a_new_forum_is_chosen_when_it_is_saved(page: Fora, desk: Desk) -> None:
    def write(form: ForumForm) -> None:
        form.name.setText("  Østre råd ")
        form.quota.editor.setText("Mindst 2")
        form.do.click()

    acts.answer(write)
    acts.press(page, "Nyt forum")
    assert page.tree.current_line.name == "Østre råd"
    assert page.pane.name.text() == "Østre råd"
    assert desk.state().undoes == "Østre råd er oprettet"
    undone_and_redone(page, desk)


def test_f2_edits_a_forum(page: Fora, desk: Desk, qtbot: QtBot) -> None:
    def write(form: ForumForm) -> None:
        assert isinstance(form, ForumForm)
        form.name.setText("Kredsråd for alle")
        form.do.click()

    select(page, "Kredsrådet")
    page.tree.setFocus()
    acts.answer(write)
    QTest.keyClick(page.tree, Qt.Key.Key_F2)
    assert "Kredsråd for alle" in rows(page)
    assert page.tree.current_line.name == page.pane.name.text() == "Kredsråd for alle"
    undone_and_redone(page, desk)


def test_a_requirement_of_its_own(page: Fora, desk: Desk, database: Database) -> None:
    def write(form: BoardForm) -> None:
        form.own.click()
        form.quota.editor.setText("1 gang i kvartalet")
        form.location.setText("Rådhuset")
        form.do.click()

    acts.answer(write)
    acts.entry(menu(page, GREVE), "Rediger …").trigger()
    greve = next(cells for cells in acts.spoken(page.tree) if cells[0] == GREVE)
    assert greve[1] == "1 pr. kvartal"
    undone_and_redone(page, desk)

    def back(form: BoardForm) -> None:
        form.own.click()
        form.do.click()

    acts.answer(back)
    acts.entry(menu(page, GREVE), "Rediger …").trigger()
    assert next(cells for cells in acts.spoken(page.tree) if cells[0] == GREVE)[1] == "Mindst 4"


def close_on(day: date) -> Any:
    def say(dialog: Ask) -> None:
        (editor,) = dialog.findChildren(QDateEdit)
        editor.setDate(QDate(day.year, day.month, day.day))
        dialog.do.click()

    return say


def test_a_board_is_closed_and_opened_again(page: Fora, desk: Desk) -> None:
    acts.answer(close_on(date(2026, 6, 30)))
    acts.entry(menu(page, GREVE), "Luk …").trigger()
    assert f"{GREVE} (lukket)" in rows(page)
    undone_and_redone(page, desk)
    acts.entry(menu(page, GREVE), "Genåbn").trigger()
    assert GREVE in rows(page)
    undone_and_redone(page, desk)


def test_a_forum_is_closed_and_opened_again(page: Fora, desk: Desk) -> None:
    acts.answer(close_on(date(2026, 6, 30)))
    acts.entry(menu(page, "Lokalrådene"), "Luk …").trigger()
    assert "Lokalrådene (lukket)" in rows(page)
    undone_and_redone(page, desk)
    acts.entry(menu(page, "Lokalrådene"), "Genåbn").trigger()
    assert "Lokalrådene" in rows(page)
    undone_and_redone(page, desk)


def test_a_refusal_is_told_and_changes_nothing(page: Fora, desk: Desk, qtbot: QtBot) -> None:
    acts.answer(close_on(date(2020, 1, 1)))
    with qtbot.waitSignal(desk.refused) as refused:
        acts.entry(menu(page, GREVE), "Luk …").trigger()
    assert refused.args == [f"{GREVE}: sidste dag er før første dag. Vælg en senere sidste dag."]
    assert GREVE in rows(page)


def test_municipalities_are_chosen(page: Fora, desk: Desk) -> None:
    def say(dialog: Ask) -> None:
        (listed,) = dialog.findChildren(QListWidget)
        assert [listed.item(row).checkState() for row in range(3)] == [Qt.CheckState.Unchecked] * 3
        listed.item(0).setCheckState(Qt.CheckState.Checked)
        listed.item(2).setCheckState(Qt.CheckState.Checked)
        dialog.do.click()

    assert next(cells for cells in acts.spoken(page.tree) if cells[0] == WEEKLY)[6] == "Ingen lokale fora"
    acts.answer(say)
    acts.entry(menu(page, WEEKLY), "Vælg kommuner …").trigger()
    assert [row for row in rows(page) if row.startswith("Ugentligt")] == [
        "Ugentligt statusmøde i Greve",
        "Ugentligt statusmøde i Kalundborg",
    ]
    undone_and_redone(page, desk)


def test_a_forum_is_moved_within_its_chapter_and_to_another(page: Fora, desk: Desk) -> None:
    assert not acts.entry(menu(page, "Kredsrådet"), "Flyt op").isEnabled()
    acts.entry(menu(page, "Kredsrådet"), "Flyt ned").trigger()
    assert rows(page)[1:3] == ["Kontaktudvalget", "Kredsrådet"]
    undone_and_redone(page, desk)
    acts.entry(menu(page, "Kredsrådet"), "Flyt til kapitel", "2. Beredskab").trigger()
    assert rows(page).index("Kredsrådet") > rows(page).index("Møder med Embedslægeinstitutionen")
    undone_and_redone(page, desk)


def test_a_meeting_is_begun_from_the_row(page: Fora, desk: Desk, database: Database, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.entry(menu(page, GREVE), "Nyt møde").trigger()
    assert wanted.args == [Goto("new_meeting", {"board": acts.board(database, GREVE), "back": "fora"})]


# --- chapters -------------------------------------------------------------------------------------------------------


def named(title: str) -> Any:
    def say(dialog: Ask) -> None:
        (editor,) = dialog.findChildren(QLineEdit)
        editor.clear()
        assert not dialog.do.isEnabled()
        editor.setText(title)
        dialog.do.click()

    return say


def test_chapters_are_made_renamed_moved_and_removed(page: Fora, desk: Desk) -> None:
    acts.answer(named("Ungdom"))
    acts.entry(page.chapter_menu(), "Nyt kapitel …").trigger()
    assert chapters(desk)[-1] == "Ungdom"
    undone_and_redone(page, desk)
    select(page, "Kredsrådet")
    acts.answer(named("Nærhed"))
    acts.entry(page.chapter_menu(), "Omdøb …").trigger()
    assert chapters(desk)[0] == "Nærhed"
    undone_and_redone(page, desk)
    assert not acts.entry(page.chapter_menu(), "Flyt op").isEnabled()
    acts.entry(page.chapter_menu(), "Flyt ned").trigger()
    assert chapters(desk)[1] == "Nærhed"
    undone_and_redone(page, desk)
    acts.entry(page.chapter_menu(), "Fjern “Ungdom”").trigger()
    assert "Ungdom" not in chapters(desk)
    undone_and_redone(page, desk)


def test_an_empty_chapter_can_be_chosen_itself(page: Fora, desk: Desk) -> None:
    desk.do("nyt", forums.create_chapter, "Ungdom")
    page.tree.select_key(("group", "5. Ungdom"))
    acts.entry(page.chapter_menu(), "Flyt op").trigger()
    assert chapters(desk)[2] == "Ungdom"


def test_a_chapter_stays_chosen_when_the_register_changes(page: Fora, desk: Desk) -> None:
    page.tree.select_key(("group", "2. Beredskab"))
    desk.do("nyt", forums.create_chapter, "Ungdom")
    assert page.tree.currentIndex().data() == "2. Beredskab"


# --- keys -----------------------------------------------------------------------------------------------------------


def test_escape_closes_the_pane_and_alt_enter_opens_it(page: Fora, qtbot: QtBot) -> None:
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Escape)
    assert not page.pane.isVisible()
    assert page.tree.hasFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert page.pane.isVisible()
    assert page.pane.tabs.hasFocus()
    QTest.keyClick(page.pane.tabs, Qt.Key.Key_Escape)
    assert page.tree.hasFocus()


def test_enter_goes_to_the_pane(page: Fora, qtbot: QtBot) -> None:
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.pane.tabs.hasFocus()


def test_the_menu_key_opens_the_menu_of_the_row_and_it_is_gone_afterwards(page: Fora) -> None:
    page.tree.setFocus()
    before = len(page.findChildren(QMenu))
    for _time in range(3):
        centre = QPoint(10, 10)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, page.tree.mapToGlobal(centre))
        QApplication.sendEvent(page.tree, event)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        assert popup.title() == "Kredsrådet"
        popup.close()
        acts.settle()
    assert len(page.findChildren(QMenu)) == before


def test_dialogs_are_gone_afterwards(page: Fora) -> None:
    for _time in range(3):
        acts.answer(lambda dialog: dialog.reject())
        page.edit()
    acts.settle()
    assert page.findChildren(QDialog) == []


# --- registers of other kinds ---------------------------------------------------------------------------------------


@pytest.fixture
def empty(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(builders.register(tmp_path / "tom", builders.EMPTY), builders.Clock())
    yield desk
    desk.close()


def test_an_empty_register_leads_to_the_first_chapter_and_forum(empty: Desk, qtbot: QtBot) -> None:
    page = Fora(empty)
    qtbot.addWidget(page)
    page.resize(1252, 800)
    page.show()
    assert page.nothing.accessibleName() == "Ingen fora endnu."
    assert page.pane.name.text() == "Vælg et forum"

    def write(form: ForumForm) -> None:
        form.name.setText("Borgerråd")
        form.do.click()

    def first(dialog: Ask) -> None:
        acts.answer(write)
        named("Lokalt")(dialog)

    acts.answer(first)
    acts.press(page.nothing, "Nyt forum")
    assert rows(page) == ["1. Lokalt, 1 råd, nævn eller forum", "Borgerråd"]


def test_a_register_that_can_only_be_read_has_nothing_to_press(
    database: Database, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = Desk(Database(database.path, builders.Clock(), "prøve", readonly=True), builders.Clock())
    page = Fora(desk)
    qtbot.addWidget(page)
    page.resize(1252, 800)
    page.show()
    for words in ("Nyt forum", "Kapitler", "Rediger", "Nyt møde"):
        assert not acts.button(page, words).isEnabled()
    page.edit()
    page.new()
    page._row_menu(QPoint())
    assert QApplication.activePopupWidget() is None
    assert rows(page)[: len(TREE)] == TREE
    desk.close()
