"""Fora: the register as a tree, its filters, and every change that can be made to it."""

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event

from fora_desktop.domain.quota import Status
from fora_desktop.services import boards, forums
from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.dialogs.closing import Closing
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views.fora import Fora
from fora_desktop.ui.views.fora_filters import BY_RESPONSIBLE, BY_STATUS, BY_UNIT
from tests import builders
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
WEEKLY = "Ugentlige statusmøder i nogle kommuner – kriminalitetsforebyggelse (taktisk niveau)"
TREE = [
    "1. Kontakt med lokalsamfundet mv., 3 fora, 3 lokale fora · 5 kræver handling",
    "Kredsrådet",
    "Kontaktudvalget",
    "Lokalrådene",
    GREVE,
    "Lokalrådet i Holbæk",
    "Lokalrådet i Kalundborg",
    "2. Beredskab, 1 forum",
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
    acts.answered(made)
    return made


def read(page: Fora) -> None:
    """Let what is being read in the background come."""
    if page._reading:
        acts.answered(page)


def spoken(page: Fora) -> list[list[str]]:
    """The rows, once what is read in the background is there."""
    read(page)
    return acts.spoken(page.tree)


def rows(page: Fora) -> list[str]:
    return [cells[0] for cells in spoken(page)]


def select(page: Fora, name: str) -> None:
    read(page)
    line = next(line for line in page.model.shown_lines() if line.name == name)
    page.tree.select_key(line.key)


def menu(page: Fora, name: str) -> QMenu:
    select(page, name)
    return page.does.row_menu(page.tree.current_line)


def chapters(desk: Desk) -> list[str]:
    return [title for _id, _number, title in desk.read(forums.chapters)]


def undone_and_redone(page: Fora, desk: Desk) -> None:
    after = spoken(page), chapters(desk)
    desk.undo()
    assert (spoken(page), chapters(desk)) != after
    desk.redo()
    assert (spoken(page), chapters(desk)) == after


# --- showing --------------------------------------------------------------------------------------------------------


def test_the_tree_shows_chapters_forums_and_boards(page: Fora) -> None:
    assert rows(page)[: len(TREE)] == TREE
    assert page.header.subtitle.text() == "5 fora · 3 lokale fora · 3 kapitler"


def test_every_cell_can_be_heard(page: Fora) -> None:
    greve = next(cells for cells in spoken(page) if cells[0] == GREVE)
    assert greve == [GREVE, "Mindst 4", "0 holdt, 0 planlagt, 4 mangler, mindst 4", "0", "0", "4", "Bagud", "–", "–"]
    for cells in spoken(page):
        assert cells[0]
        assert cells[6] or "for" in cells[0]


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
    greve = next(cells for cells in spoken(page) if cells[0] == GREVE)
    assert greve[3:] == ["0", "1", "3", "Bagud", "8. sep.", "–"]


def test_an_empty_chapter_is_shown(page: Fora, desk: Desk) -> None:
    desk.do("nyt", forums.create_chapter, "Ungdom")
    assert "5. Ungdom, Ingen fora" in rows(page)
    page.filters.text.setText("greve")
    assert not any("Ungdom" in row for row in rows(page))


def test_the_chosen_row_stays_when_the_register_changes(page: Fora, desk: Desk) -> None:
    select(page, "Lokalrådet i Holbæk")
    desk.do("nyt", forums.create_chapter, "Ungdom")
    read(page)
    assert page.tree.current_line.name == "Lokalrådet i Holbæk"


def test_a_closed_board_is_shown_as_closed(page: Fora, desk: Desk, database: Database) -> None:
    desk.do("luk", boards.close, acts.board(database, GREVE), date(2026, 6, 1))
    assert f"{GREVE} (lukket)" in rows(page)


# --- filters --------------------------------------------------------------------------------------------------------


def test_the_filter_looks_in_names_chapters_requirement_and_status(page: Fora, qtbot: QtBot) -> None:
    page.seek()
    QTest.keyClicks(page.filters.text, "holbæk")
    assert rows(page)[1:] == ["Lokalrådene", "Lokalrådet i Holbæk"]
    page.filters.text.setText("beredskab behov")
    assert rows(page)[1:] == ["Møder med Embedslægeinstitutionen"]
    assert page.summary() == "Viser 1 af 5 fora"


def test_enter_goes_from_the_filter_to_the_row_that_is_meant(page: Fora, qtbot: QtBot) -> None:
    page.seek()
    QTest.keyClicks(page.filters.text, "holbæk")
    QTest.keyClick(page.filters.text, Qt.Key.Key_Return)
    assert page.tree.hasFocus()
    assert page.tree.current_line.name == page.pane.name.text() == "Lokalrådet i Holbæk"


def test_a_board_is_closed_by_the_keyboard_alone(page: Fora, desk: Desk) -> None:
    page.seek()
    QTest.keyClicks(page.filters.text, "greve")
    QTest.keyClick(page.filters.text, Qt.Key.Key_Return)
    centre = QPoint(10, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, page.tree.mapToGlobal(centre))
    QApplication.sendEvent(page.tree, event)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    acts.answer(lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return))
    QTest.keyClick(popup, Qt.Key.Key_L)
    assert desk.state().undoes == f"{GREVE} er lukket; sidste dag er 2. juli 2026"


def test_what_fits_nothing_says_so_and_can_be_cleared(page: Fora) -> None:
    page.filters.text.setText("xyz")
    assert page.nothing.isVisible()
    assert page.nothing.accessibleName() == "Intet svarer til filteret."
    acts.press(page.nothing, "Ryd filter")
    assert rows(page)[: len(TREE)] == TREE
    assert page.tree.isVisible()


def test_one_municipality(page: Fora) -> None:
    page.filters.unit.setCurrentText("Greve")
    assert rows(page)[1:] == ["Lokalrådene", GREVE]


def test_only_what_needs_action(page: Fora) -> None:
    page.filters.only_needing.click()
    assert "Møder med Embedslægeinstitutionen" not in rows(page)
    assert GREVE in rows(page)


def test_a_word_of_overblik_filters_until_it_is_dropped(page: Fora) -> None:
    page.open({"status": Status.ON_DEMAND})
    assert rows(page)[1:] == ["Møder med Embedslægeinstitutionen"]
    acts.press(page, "Kun “Efter behov”")
    assert rows(page)[: len(TREE)] == TREE


def test_grouped_by_municipality_and_by_status(page: Fora) -> None:
    page.filters.grouping.setCurrentIndex(BY_UNIT)
    assert next(row.split(",")[0] for row in rows(page) if "," in row) == "Greve"
    page.filters.grouping.setCurrentIndex(BY_STATUS)
    assert rows(page)[0].startswith("Bagud, 2 fora, 3 lokale fora")


def test_a_board_that_is_asked_for_is_chosen_through_reading_and_filters(
    page: Fora, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    greve = acts.board(database, GREVE)
    page.filters.text.setText("holbæk")
    page.open({"board": greve})
    assert page.tree.current_line.name == page.pane.name.text() == GREVE
    page.open({"board": acts.board(database, "Kontaktudvalget")})
    assert page.tree.current_line.name == "Kontaktudvalget"
    chapter = desk.read(forums.chapters)[0][0]
    page.hide()
    desk.do("nyt", forums.rename_chapter, chapter, "Nærhed")
    page.open({"board": greve})
    assert page._reading
    page.show()
    read(page)
    assert page.tree.current_line.name == page.pane.name.text() == GREVE


def test_another_year(page: Fora, desk: Desk) -> None:
    desk.set_year(2027)
    read(page)
    assert "Tempo i 2027" in [column.title for column in page.model.columns]
    greve = next(cells for cells in spoken(page) if cells[0] == GREVE)
    assert greve[6] == "Mangler planlægning"


# --- forums ---------------------------------------------------------------------------------------------------------


def wanted(qtbot: QtBot, desk: Desk, act: Callable[[], object]) -> tuple[str, dict[str, Any]]:
    """The page that is asked for, and what it is to show."""
    with qtbot.waitSignal(desk.wanted) as told:
        act()
    (goto,) = told.args
    assert isinstance(goto, Goto)
    return goto.page, {name: value for name, value in goto.what.items() if value not in ("", None)}


def test_a_new_forum_is_made_on_its_page_in_the_chapter_of_the_row(page: Fora, desk: Desk, qtbot: QtBot) -> None:
    select(page, "Møder med Embedslægeinstitutionen")
    beredskab = next(id_ for id_, number, _title in desk.read(forums.chapters) if number == 2)
    asked = wanted(qtbot, desk, lambda: acts.press(page, "Nyt forum"))
    assert asked == ("edit_forum", {"chapter": beredskab, "back": "fora"})


def test_f2_and_the_menu_edit_a_forum_or_a_board_on_its_page(page: Fora, desk: Desk, qtbot: QtBot) -> None:
    select(page, "Kredsrådet")
    page.tree.setFocus()
    asked = wanted(qtbot, desk, lambda: QTest.keyClick(page.tree, Qt.Key.Key_F2))
    assert asked == ("edit_forum", {"forum": 1, "back": "fora"})
    entry = acts.entry(menu(page, GREVE), "Rediger")
    board = page.tree.current_line.board
    assert wanted(qtbot, desk, entry.trigger) == ("edit_forum", {"board": board, "back": "fora"})
    entry = acts.entry(menu(page, "Lokalrådene"), "Ret mødekrav")
    assert wanted(qtbot, desk, entry.trigger) == (
        "edit_forum",
        {"forum": page.tree.current_line.forum, "field": "requirement", "back": "fora"},
    )


def test_the_standard_agenda_of_a_forum_opens_from_its_menu(page: Fora) -> None:
    seen: list[str] = []
    acts.answer(lambda dialog: seen.append(dialog.windowTitle()))
    acts.entry(menu(page, "Lokalrådene"), "Standarddagsorden …").trigger()
    assert seen == ["Standarddagsorden: Lokalrådene"]


def test_a_rule_that_differs_is_bold_and_says_from_what(page: Fora, desk: Desk, database: Database) -> None:
    board = acts.board(database, GREVE)
    desk.do("ret", boards.edit_with_quota, board, {}, "1 gang i kvartalet", date(2026, 1, 1))
    read(page)
    line = next(line for line in page.model.shown_lines() if line.name == GREVE)
    column = page.model.columns[1]
    assert column.tip is not None
    assert column.cell is not None
    assert column.tip(line) == "1 pr. kvartal. Afviger fra Lokalrådene (Mindst 4)."
    assert column.cell(line).weight == fonts.SEMIBOLD  # type: ignore[union-attr]


def close_on(day: date) -> Any:
    def say(dialog: Closing) -> None:
        dialog.day.setText(day.isoformat())
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

    assert next(cells for cells in spoken(page) if cells[0] == WEEKLY)[6] == "Ingen lokale fora"
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
    acts.entry(page.does.chapter_menu(page.chapter_here()), "Nyt kapitel …").trigger()
    assert chapters(desk)[-1] == "Ungdom"
    undone_and_redone(page, desk)
    select(page, "Kredsrådet")
    acts.answer(named("Nærhed"))
    acts.entry(page.does.chapter_menu(page.chapter_here()), "Omdøb …").trigger()
    assert chapters(desk)[0] == "Nærhed"
    undone_and_redone(page, desk)
    assert not acts.entry(page.does.chapter_menu(page.chapter_here()), "Flyt op").isEnabled()
    acts.entry(page.does.chapter_menu(page.chapter_here()), "Flyt ned").trigger()
    assert chapters(desk)[1] == "Nærhed"
    undone_and_redone(page, desk)
    acts.entry(page.does.chapter_menu(page.chapter_here()), "Fjern “Ungdom”").trigger()
    assert "Ungdom" not in chapters(desk)
    undone_and_redone(page, desk)


def test_an_empty_chapter_can_be_chosen_itself(page: Fora, desk: Desk) -> None:
    desk.do("nyt", forums.create_chapter, "Ungdom")
    read(page)
    page.tree.select_key(("group", "5. Ungdom"))
    acts.entry(page.does.chapter_menu(page.chapter_here()), "Flyt op").trigger()
    assert chapters(desk)[2] == "Ungdom"


def test_a_chapter_stays_chosen_when_the_register_changes(page: Fora, desk: Desk) -> None:
    page.tree.select_key(("group", "2. Beredskab"))
    desk.do("nyt", forums.create_chapter, "Ungdom")
    read(page)
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
        page.close_current()
    acts.settle()
    assert page.findChildren(QDialog) == []


def test_delete_closes_from_a_day_and_says_what_becomes_of_the_meetings(
    page: Fora, desk: Desk, database: Database
) -> None:
    acts.schedule(database, GREVE, datetime(2026, 9, 8, 10))
    desk._look()
    select(page, GREVE)
    page.tree.setFocus()
    told: list[str] = []

    def say(dialog: Closing) -> None:
        told.append(dialog.day.accessibleDescription())
        close_on(date(2026, 9, 30))(dialog)

    acts.answer(say)
    QTest.keyClick(page.tree, Qt.Key.Key_Delete)
    assert told == ["1 senere møde (8. september 2026) fjernes, eller aflyses, hvis der er indkaldt."]
    assert desk.state().undoes == f"{GREVE} er lukket; sidste dag er 30. september 2026"
    desk.undo()
    acts.answer(close_on(date(2026, 8, 31)))
    page.close_current()
    assert desk.state().undoes.endswith("Senere møder fra 8. september 2026: 1 er fjernet")
    undone_and_redone(page, desk)


def test_coming_back_to_a_row_leaves_the_filter_where_it_shows_it(page: Fora, database: Database) -> None:
    greve = acts.board(database, GREVE)
    page.filters.text.setText("lokalrådet")
    page.open({"forum": 3, "board": greve})
    assert page.filters.text.text() == "lokalrådet"
    assert page.tree.current_line.name == GREVE
    page.open({"forum": 1})
    assert page.filters.text.text() == ""
    assert page.tree.current_line.name == "Kredsrådet"


def test_the_pane_shows_what_was_done_to_the_row(page: Fora, desk: Desk) -> None:
    desk.do(forums.edited, forums.edit, 1, {"subject": "Andet"}, acts.TODAY)
    select(page, "Kredsrådet")
    page.pane.show_tab("history")
    acts.answered(page)
    assert len(acts.spoken(page.pane.history.table)) == 1


def test_delete_in_the_filter_deletes_text(page: Fora) -> None:
    page.seek()
    QTest.keyClicks(page.filters.text, "greve")
    page.filters.text.setCursorPosition(0)
    QTest.keyClick(page.filters.text, Qt.Key.Key_Delete)
    assert page.filters.text.text() == "reve"


def test_a_forum_that_never_met_can_be_taken_away(page: Fora, desk: Desk) -> None:
    acts.entry(menu(page, "Kredsrådet"), "Fjern").trigger()
    assert "Kredsrådet" not in rows(page)
    undone_and_redone(page, desk)


def test_a_star_folds_all_and_unfolds_all(page: Fora) -> None:
    def unfolded() -> bool:
        return any(page.tree.isExpanded(index) for index in page.model.indexes())

    page.tree.setFocus()
    assert unfolded()
    QTest.keyClick(page.tree, Qt.Key.Key_Asterisk)
    assert not unfolded()
    QTest.keyClick(page.tree, Qt.Key.Key_Asterisk)
    assert unfolded()


def test_right_and_left_fold_the_row(page: Fora) -> None:
    select(page, "Lokalrådene")
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Left)
    assert not page.tree.isExpanded(page.tree.currentIndex())
    QTest.keyClick(page.tree, Qt.Key.Key_Right)
    assert page.tree.isExpanded(page.tree.currentIndex())


def test_import_and_export_stand_in_the_header(page: Fora, desk: Desk, qtbot: QtBot) -> None:
    assert wanted(qtbot, desk, lambda: acts.press(page, "Importér …")) == ("import_overview", {"back": "fora"})
    exported: list[bool] = []
    keys.action(page, "window.export", "Eksportér", "", lambda: exported.append(True))
    acts.press(page, "Eksportér …")
    assert exported == [True]


def test_where_there_is_little_room_the_side_buttons_stand_in_a_menu(page: Fora, desk: Desk, qtbot: QtBot) -> None:
    assert not page.more_button.isVisible()
    page.resize(620, 700)
    acts.settle()
    assert not page.import_button.isVisible()
    page.more_button.click()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert [entry.text() for entry in popup.actions()] == ["Kapitler", "Importér …", "Eksportér …"]
    popup.close()
    entry = acts.entry(popup, "Importér …")
    assert wanted(qtbot, desk, entry.trigger) == ("import_overview", {"back": "fora"})


def test_the_standings_are_read_once_for_a_change_by_the_window_and_its_pages(
    desk: Desk, database: Database, qtbot: QtBot
) -> None:
    window = MainWindow(desk, database.path, Settings(), lambda _changed: None)
    qtbot.addWidget(window)
    window.show()
    window.show_page("overblik")
    window.show_page("fora")
    acts.settle()
    read: list[str] = []

    def note(*told: Any) -> None:
        if "FROM seen_period" in told[2]:  # each reading of the standings asks it once
            read.append(told[2])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        desk.do("ret", forums.edit, 1, {"subject": "Andet"}, acts.TODAY)
        window.show_page("overblik")
        acts.answered(window.page("overblik"))
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len(read) == 1


# --- what is kept ---------------------------------------------------------------------------------------------------


def test_grouped_by_who_is_responsible(page: Fora, desk: Desk) -> None:
    desk.do("ret", forums.edit, 1, {"responsible": "Birgit Nørholm"}, acts.TODAY)
    page.filters.grouping.setCurrentIndex(BY_RESPONSIBLE)
    groups = [row for row in rows(page) if "," in row and "for" in row]
    assert [row.split(",")[0] for row in groups] == ["Birgit Nørholm", "Uden ansvarlig"]
    page.filters.text.setText("birgit")
    assert rows(page)[1:] == ["Kredsrådet"]


def test_a_filter_is_kept_under_a_name_and_taken_up_again(page: Fora, qtbot: QtBot) -> None:
    page.filters.unit.setCurrentText("Greve")
    page.filters.grouping.setCurrentIndex(BY_UNIT)
    acts.answer(named("Mine i Greve"))
    acts.entry(page.filters.views_menu(), "Gem visningen som …").trigger()
    kept = rows(page)
    page.clear_filter()
    page.filters.grouping.setCurrentIndex(0)
    assert rows(page) != kept
    acts.entry(page.filters.views_menu(), "Mine i Greve").trigger()
    assert rows(page) == kept
    assert acts.entry(page.filters.views_menu(), "Mine i Greve").isChecked()
    memory = json.loads(json.dumps(page.memory()))
    acts.entry(page.filters.views_menu(), "Slet visning", "Mine i Greve").trigger()
    assert page.filters.views == []
    again = Fora(page.desk)
    qtbot.addWidget(again)
    again.recall(memory)
    again.show()
    assert rows(again) == kept
    assert [view["name"] for view in again.filters.views] == ["Mine i Greve"]


@pytest.mark.parametrize(
    "memory", [{}, {"columns": 3, "filter": [], "views": {}, "pane": "x"}, {"filter": {"unit": 7}}]
)
def test_a_memory_that_does_not_fit_is_left_alone(page: Fora, memory: dict[str, Any]) -> None:
    page.recall(memory)
    assert rows(page)[: len(TREE)] == TREE


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
    read(page)
    assert page.nothing.accessibleName() == "Ingen fora endnu."
    assert page.pane.name.text() == "Vælg et forum"

    acts.answer(named("Lokalt"))
    asked = wanted(qtbot, empty, lambda: acts.press(page.nothing, "Nyt forum"))
    assert asked == ("edit_forum", {"back": "fora"})
    assert rows(page) == ["1. Lokalt, Ingen fora"]


def test_an_empty_register_offers_the_catalogue(empty: Desk, qtbot: QtBot) -> None:
    page = Fora(empty)
    qtbot.addWidget(page)
    page.resize(1252, 800)
    page.show()
    read(page)
    asked = wanted(qtbot, empty, lambda: acts.press(page.nothing, "Hent forakatalog …"))
    assert asked == ("import_overview", {"back": "fora"})


def test_a_register_that_can_only_be_read_has_nothing_to_press(
    database: Database, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = Desk(Database(database.path, builders.Clock(), "prøve", readonly=True), builders.Clock())
    page = Fora(desk)
    qtbot.addWidget(page)
    page.resize(1252, 800)
    page.show()
    read(page)
    for words in ("Nyt forum", "Kapitler", "Importér …", "Nyt møde"):
        assert not acts.button(page, words).isEnabled()
    page.new()
    page.close_current()
    page._row_menu(QPoint())
    assert QApplication.activePopupWidget() is None
    assert rows(page)[: len(TREE)] == TREE
    desk.close()
