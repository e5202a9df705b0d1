"""Møder: the year's meetings, what is still to be recorded first; found, recorded, moved and cancelled."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from fora_desktop.domain import dates
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import calendars, meetings
from fora_desktop.services.meeting_list import Row
from fora_desktop.storage.database import Database
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import PADDING, Words
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs import save_meeting
from fora_desktop.ui.dialogs.move_many import MoveMany
from fora_desktop.ui.views.moeder import Moeder
from fora_desktop.ui.widgets.selection_bar import AGREE, CANCEL, EXPORT, INVITE, MOVE, REMOVE, REPLAN
from tests import builders
from tests.ui import acts

GREVE, HOLBAEK, KREDS = "Lokalrådet i Greve", "Lokalrådet i Holbæk", "Kredsrådet"
PAST, COMING = datetime(2026, 6, 9, 10), datetime(2026, 9, 15, 10)
NOW = datetime(2026, 7, 2, 9)


@pytest.fixture
def page(desk: Desk, database: Database, qtbot: QtBot) -> Moeder:
    made = Moeder(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    return made


@pytest.fixture
def some(database: Database) -> dict[str, int]:
    """Two that nobody has recorded, one held, three to come."""
    made = {
        "greve": acts.schedule(database, GREVE, PAST),
        "holbaek": acts.schedule(database, HOLBAEK, PAST + timedelta(7)),
        "held": acts.schedule(database, KREDS, datetime(2026, 3, 3, 9), location="Rådhuset"),
        "september": acts.schedule(database, GREVE, COMING),
        "october": acts.schedule(database, HOLBAEK, COMING + timedelta(28)),
        "christmas": acts.schedule(database, KREDS, datetime(2026, 12, 25, 10)),
    }
    database.do("holdt", meetings.record, made["held"], MeetingStatus.HELD, NOW)
    return made


def shown(page: Moeder, qtbot: QtBot) -> Moeder:
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    page.table.setFocus()
    read(page)
    return page


def read(page: Moeder) -> None:
    page.desk._look()
    settled(page)


def settled(page: Moeder) -> None:
    """Until nothing is being read any more."""
    acts.answered(page)
    while page._reading:
        acts.answered(page)


def rows(page: Moeder) -> list[str]:
    return acts.first_cells(page.table)


def press_key(page: Moeder, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)
    settled(page)


def status(database: Database, meeting: int) -> str:
    return acts.meeting(database, meeting).status.value


def undone_and_redone(page: Moeder, desk: Desk) -> None:
    settled(page)
    after = acts.spoken(page.table)
    desk.undo()
    settled(page)
    assert acts.spoken(page.table) != after
    desk.redo()
    settled(page)
    assert acts.spoken(page.table) == after


# --- the list -------------------------------------------------------------------------------------------------------


def test_what_is_to_be_recorded_stands_first_then_the_months(page: Moeder, some: Any, qtbot: QtBot) -> None:
    shown(page, qtbot)
    assert rows(page) == [
        "Mangler registrering, 2 møder er overstået, uden at nogen har noteret, hvad der skete",
        "tir. 9. juni",
        "tir. 16. juni",
        "Marts 2026, 1 møde · 1 holdt",
        "September 2026, 1 møde",
        "tir. 15. sep.",
        "Oktober 2026, 1 møde",
        "tir. 13. okt.",
        "December 2026, 1 møde · 1 i konflikt",
        "fre. 25. dec.",
    ]
    assert page.header.subtitle.text() == "6 i 2026 · 1 holdt · 2 mangler registrering · 3 planlagt"
    assert page.summary() == "6 af 6 møder"
    assert acts.spoken(page.table)[1] == ["tir. 9. juni", "10.00", GREVE, "1/2026", "", "Ikke noteret", "", "", ""]
    assert acts.spoken(page.table)[-1][5] == "Helligdag"


def test_a_moved_meeting_says_where_it_lay(
    page: Moeder, some: dict[str, int], database: Database, qtbot: QtBot
) -> None:
    database.do("flyt", meetings.move, some["september"], COMING + timedelta(1), acts.TODAY, reason="Kursus")
    shown(page, qtbot)
    assert acts.spoken(page.table)[5][7] == "flyttet fra tir. 15. september 2026 kl. 10.00: Kursus"


def test_an_empty_year_offers_a_meeting_and_an_empty_period_the_whole_year(
    page: Moeder, desk: Desk, qtbot: QtBot, database: Database
) -> None:
    shown(page, qtbot)
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page, "Nyt møde")
    assert wanted.args == [Goto("new_meeting", {"back": "moeder"})]
    assert page.nothing.accessibleName() == "Ingen møder i 2026."
    acts.schedule(database, GREVE, COMING)
    read(page)
    page.filters.period.setCurrentIndex(page.filters.period.findData("q1"))
    page.filters.period.activated.emit(page.filters.period.currentIndex())
    assert page.nothing.accessibleName() == "Ingen møder i perioden."
    acts.press(page, "Vis hele året")
    assert rows(page) == ["September 2026, 1 møde", "tir. 15. sep."]
    page.filters.text.setText("findes ikke")
    acts.press(page, "Ryd filter")
    assert len(rows(page)) == 2


@pytest.mark.parametrize(
    ("what", "left"),
    [
        ({"status": "held"}, ["Marts 2026, 1 møde · 1 holdt", "tir. 3. marts"]),
        ({"status": "conflict"}, ["December 2026, 1 møde · 1 i konflikt", "fre. 25. dec."]),
        ({"status": "unrecorded"}, ["tir. 9. juni", "tir. 16. juni"]),
        ({"forum": 1}, ["Marts 2026, 1 møde · 1 holdt", "December 2026, 1 møde · 1 i konflikt", "fre. 25. dec."]),
    ],
)
def test_the_page_opens_with_what_is_asked_for(
    page: Moeder, some: Any, qtbot: QtBot, what: dict[str, Any], left: list[str]
) -> None:
    page.open(what)  # before anything has been read
    shown(page, qtbot)
    assert [row for row in rows(page) if not row.startswith("Mangler registrering")] == left


def test_a_board_or_a_municipality_can_be_asked_for_and_let_go_of(
    page: Moeder, some: Any, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    page.open({"board": acts.board(database, GREVE)})
    assert page.filters.board.isVisible()
    assert [cells[2] for cells in acts.spoken(page.table) if cells[2]] == [GREVE, GREVE]
    acts.press(page, "Kun Lokalrådet i Greve")
    assert len(list(page.model.shown_lines())) == 6
    holbaek = next(id_ for id_, name in page._found.units if name == "Holbæk")  # type: ignore[union-attr]  # it is read
    page.open({"unit": holbaek})
    assert [cells[2] for cells in acts.spoken(page.table) if cells[2]] == [HOLBAEK, HOLBAEK]


def test_a_meeting_of_another_year_is_shown_in_its_year(
    page: Moeder, some: Any, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    far = acts.schedule(database, GREVE, datetime(2027, 3, 2, 10))
    shown(page, qtbot)
    page.open({"meeting": far})
    settled(page)
    assert desk.year == 2027
    assert page.pane.row is not None
    assert page.pane.row.id == far
    database.do("fjern", meetings.remove, far)
    read(page)
    with qtbot.waitSignal(desk.refused):
        page.open({"meeting": far})


def test_a_weekly_meeting_that_is_asked_for_is_shown(page: Moeder, database: Database, qtbot: QtBot) -> None:
    first = acts.schedule(database, GREVE, datetime(2026, 8, 4, 10), repeat="FREQ=WEEKLY;COUNT=4")
    acts.schedule(database, KREDS, COMING)
    shown(page, qtbot)
    page.filters.text.setText("kredsrådet")
    page.open({"meeting": first + 2})
    assert page.pane.row is not None
    assert page.pane.row.id == first + 2


def test_words_filter_at_once_and_open_the_months(page: Moeder, some: Any, qtbot: QtBot) -> None:
    shown(page, qtbot)
    page.seek()
    QTest.keyClicks(page.filters.text, "rådhuset")
    assert rows(page) == ["Marts 2026, 1 møde · 1 holdt", "tir. 3. marts"]
    press_key(page, Qt.Key.Key_Return)
    assert page.table.hasFocus()


def test_weekly_meetings_are_hidden_until_they_are_wanted_but_never_unrecorded_ones(
    page: Moeder, database: Database, qtbot: QtBot
) -> None:
    acts.schedule(database, GREVE, datetime(2026, 6, 23, 10), repeat="FREQ=WEEKLY;COUNT=4")
    shown(page, qtbot)
    assert [row for row in rows(page) if "2026" not in row][1:] == ["tir. 23. juni", "tir. 30. juni"][0:]
    assert page.summary() == "2 af 4 møder · ugentlige skjult"
    page.filters.weekly.click()
    assert page.summary() == "4 af 4 møder"


def test_a_period_of_ones_own_is_typed(page: Moeder, some: Any, qtbot: QtBot) -> None:
    shown(page, qtbot)

    def say(dialog: Any) -> None:
        QTest.keyClicks(dialog.focusWidget(), "")
        dialog.focusWidget().setText("1/9 2026")
        dialog.focusWidget().commit()
        dialog.focusNextChild()
        dialog.focusWidget().setText("31/10 2026")
        dialog.focusWidget().commit()
        assert dialog.do.isEnabled()
        dialog.do.click()

    acts.answer(say)
    page.filters.period.setCurrentIndex(page.filters.period.findData("own"))
    page.filters.period.activated.emit(page.filters.period.currentIndex())
    assert page.filters.period.currentText() == "1. september–31. oktober 2026"
    assert len(list(page.model.shown_lines())) == 2


# --- remembered -----------------------------------------------------------------------------------------------------


def test_filters_views_and_columns_come_back(page: Moeder, some: Any, desk: Desk, qtbot: QtBot) -> None:
    shown(page, qtbot)
    page.filters.text.setText("greve")
    page.filters.state.setCurrentIndex(page.filters.state.findData("planned"))

    def say(dialog: Any) -> None:
        QTest.keyClicks(dialog.focusWidget(), "Greve, planlagt")
        dialog.do.click()

    acts.answer(say)
    page.filters.save_view()
    page.table.row_header().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    kept = page.memory()
    other = Moeder(desk)
    qtbot.addWidget(other)
    other.recall(kept)
    shown(other, qtbot)
    assert [cells[0] for cells in acts.spoken(other.table)] == ["September 2026, 1 møde", "tir. 15. sep."]
    other.filters.clear()
    acts.entry(other.filters.view_menu(), "Greve, planlagt").trigger()
    assert len(list(other.model.shown_lines())) == 1
    acts.entry(other.filters.view_menu(), "Slet visning", "Greve, planlagt").trigger()
    assert other.filters.views == {}
    assert other.memory()["table"] == kept["table"]
    other.recall({"filters": {"own": ["x"], "period": "own", "forum": "Findes ikke"}, "views": 7, "table": []})
    assert other.filters.period.currentData() == ""


# --- recording ------------------------------------------------------------------------------------------------------


def test_enter_records_as_held_and_shows_the_next(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    assert page.pane.title.text() == GREVE
    press_key(page, Qt.Key.Key_Return)
    assert status(database, some["greve"]) == "held"
    assert page.pane.title.text() == HOLBAEK
    undone_and_redone(page, desk)
    press_key(page, Qt.Key.Key_H)
    press_key(page, Qt.Key.Key_Return)
    assert status(database, some["holbaek"]) == "held"
    assert desk.state().undoes == "Lokalrådet i Holbæk, møde 1/2026 er noteret som holdt. 1 af mindst 4"
    assert not rows(page)[0].startswith("Mangler registrering")


def test_a_and_enter_record_as_cancelled_with_the_chosen_reason(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_A)
    assert page.pane.cards.why.hasFocus()
    press_key(page, Qt.Key.Key_Down)
    page.pane.cards.more.setText("sommerferie")
    press_key(page, Qt.Key.Key_Return)
    found = acts.meeting(database, some["greve"])
    assert (found.status.value, found.reason) == ("cancelled", "ingen sager; sommerferie")
    assert page.table.hasFocus()
    assert page.pane.title.text() == HOLBAEK
    undone_and_redone(page, desk)


def test_u_asks_when_and_says_what_speaks_against_it_while_it_is_typed(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_U)
    cards = page.pane.cards
    assert cards.day.hasFocus()
    QTest.keyClicks(cards.day, "25/12 2026")
    settled(page)
    assert "Juledag er helligdag" in cards.notice.text
    cards.day.clear()
    QTest.keyClicks(cards.day, "21/10 2026")
    settled(page)
    assert cards.notice.text == "Onsdag 21. oktober 2026 kl. 10.00. Intet taler imod."
    press_key(page, Qt.Key.Key_Return)
    found = acts.meeting(database, some["greve"])
    assert (found.start, found.status.value) == (datetime(2026, 10, 21, 10), "planned")
    undone_and_redone(page, desk)


def test_a_way_out_of_what_speaks_against_a_new_time_is_taken_with_one_press(
    page: Moeder, some: Any, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_U)
    QTest.keyClicks(page.pane.cards.day, "25/12 2026")
    settled(page)
    words = page.pane.cards.use.accessibleName()
    assert words.startswith("Brug ")
    acts.press(page, words)
    settled(page)
    assert page.pane.cards.notice.text.endswith("Intet taler imod.")


def test_postponed_without_a_new_time_waits(
    page: Moeder, some: dict[str, int], database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_U)
    page.pane.cards.because.setText("Sne")
    press_key(page, Qt.Key.Key_Return)
    found = acts.meeting(database, some["greve"])
    assert (found.status.value, found.reason) == ("postponed", "Sne")


def test_a_new_time_that_cannot_be_read_is_not_noted(
    page: Moeder, some: dict[str, int], database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_U)
    QTest.keyClicks(page.pane.cards.day, "snarest")
    settled(page)
    assert "Skriv dagen som" in page.pane.cards.notice.text
    press_key(page, Qt.Key.Key_Return)
    assert status(database, some["greve"]) == "planned"
    assert page.pane.cards.day.hasFocus()


def test_letters_are_letters_in_a_field_and_choose_among_the_cards(page: Moeder, some: Any, qtbot: QtBot) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_A)
    page.pane.cards.more.setFocus()
    QTest.keyClicks(page.pane.cards.more, "uha")
    assert page.pane.cards.more.text() == "uha"
    assert page.pane.cards.cards[MeetingStatus.CANCELLED].radio.isChecked()
    page.pane.cards.cards[MeetingStatus.CANCELLED].radio.setFocus()
    press_key(page, Qt.Key.Key_H)
    assert page.pane.cards.status is MeetingStatus.HELD


def test_the_pane_says_what_each_answer_does_to_the_requirement(page: Moeder, some: Any, qtbot: QtBot) -> None:
    shown(page, qtbot)
    assert page.pane.effects.isVisible()
    assert [text.partition(":")[0] for text in page.pane.effects.sentences] == ["Holdt", "Aflyst"]
    press_key(page, Qt.Key.Key_U)
    QTest.keyClicks(page.pane.cards.day, "21/10 2026")
    settled(page)
    assert [text.partition(":")[0] for text in page.pane.effects.sentences] == ["Holdt", "Aflyst", "Udsat"]


def test_what_is_being_answered_stays_while_the_register_changes(
    page: Moeder, some: Any, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    press_key(page, Qt.Key.Key_A)
    page.pane.cards.more.setText("vi venter")
    acts.schedule(database, KREDS, datetime(2026, 11, 3, 10))
    read(page)
    assert page.pane.cards.more.text() == "vi venter"
    assert page.pane.cards.status is MeetingStatus.CANCELLED


def test_a_meeting_that_was_removed_meanwhile_is_told(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    database.do("fjern", meetings.remove, some["greve"])
    with qtbot.waitSignal(desk.refused) as refused:
        page.pane.answer()
    assert refused.args == ["Det findes ikke længere. Intet er ændret."]
    settled(page)
    assert [cells[2] for cells in acts.spoken(page.table)][1] == HOLBAEK


# --- a meeting that is still to come, or that has an answer ---------------------------------------------------------


def test_a_coming_meeting_can_be_opened_moved_invited_and_taken_back(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    page.table.select_key(some["september"])
    assert not page.pane.cards.isVisible()
    for words, leads_to in (("Åbn mødet", "moede"), ("Ret mødet", "new_meeting"), ("Flyt …", "new_meeting")):
        with qtbot.waitSignal(desk.wanted) as wanted:
            acts.press(page.pane, words)
        assert wanted.args == [Goto(leads_to, {"meeting": some["september"], "back": "moeder"})]
    acts.press(page.pane, "Indkald")
    settled(page)
    assert status(database, some["september"]) == "invited"
    undone_and_redone(page, desk)
    acts.press(page.pane, "Ikke indkaldt alligevel")
    assert status(database, some["september"]) == "planned"


def test_an_answer_can_be_taken_back(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    page.open({"meeting": some["held"]})
    acts.press(page.pane, "Tag noteringen tilbage")
    assert status(database, some["held"]) == "planned"
    undone_and_redone(page, desk)


def test_ctrl_t_opens_the_meeting_with_its_proposals(
    page: Moeder, some: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    page.table.select_key(some["october"])
    with qtbot.waitSignal(desk.wanted) as wanted:
        press_key(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [Goto("new_meeting", {"meeting": some["october"], "back": "moeder"})]


def test_down_leads_from_the_filter_into_the_list(page: Moeder, some: dict[str, int], qtbot: QtBot) -> None:
    shown(page, qtbot)
    page.seek()
    assert QApplication.focusWidget() is page.filters.text
    press_key(page, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.table.current_line is not None


def test_enter_opens_what_waits_for_no_answer(page: Moeder, some: dict[str, int], desk: Desk, qtbot: QtBot) -> None:
    shown(page, qtbot)
    page.table.select_key(some["october"])
    with qtbot.waitSignal(desk.wanted) as wanted:
        press_key(page, Qt.Key.Key_Return)
    assert wanted.args == [Goto("moede", {"meeting": some["october"], "back": "moeder"})]


def test_del_removes_what_nobody_knows_of_and_cancels_the_rest(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    database.do("indkald", meetings.record, some["october"], MeetingStatus.INVITED, NOW)
    shown(page, qtbot)
    page.table.select_key(some["september"])
    press_key(page, Qt.Key.Key_Delete)
    assert "Septem" not in " ".join(rows(page))
    undone_and_redone(page, desk)
    page.table.select_key(some["october"])

    def say(dialog: Any) -> None:
        dialog.focusWidget().setCurrentText("Valgår")
        dialog.do.click()

    acts.answer(say)
    press_key(page, Qt.Key.Key_Delete)
    found = acts.meeting(database, some["october"])
    assert (found.status.value, found.reason) == ("cancelled", "Valgår")


# --- many at a time -------------------------------------------------------------------------------------------------


def test_space_ticks_ctrl_a_ticks_all_and_esc_none(page: Moeder, some: Any, qtbot: QtBot) -> None:
    shown(page, qtbot)
    assert not page.bar.isVisible()
    press_key(page, Qt.Key.Key_Space)
    assert page.bar.isVisible()
    assert page.bar.count.text() == "1 valgt"
    assert page.bar.about.text() == "9. juni 2026"
    assert page.table.sections.index(1, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
    press_key(page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.summary() == "6 af 6 møder · 6 valgt"
    assert page.bar.about.text() == "3. marts–25. december 2026"
    press_key(page, Qt.Key.Key_Escape)
    assert not page.bar.isVisible()
    assert page.chosen == set()


def choose(page: Moeder, *ids: int) -> None:
    page.chosen = set(ids)
    page._chosen_changed()


def test_the_bar_offers_only_what_can_be_done(page: Moeder, some: dict[str, int], desk: Desk, qtbot: QtBot) -> None:
    shown(page, qtbot)
    choose(page, some["held"])
    enabled = {name for name, button in page.bar.buttons.items() if button.isEnabled()}
    assert enabled == {EXPORT, REMOVE}
    choose(page, some["held"], some["october"])
    enabled = {name for name, button in page.bar.buttons.items() if button.isEnabled()}
    assert enabled == {EXPORT, REMOVE, MOVE, REPLAN, CANCEL, INVITE, AGREE}
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page.bar, "Omlæg …")
    assert wanted.args[0].page == "omlaeg"
    assert set(wanted.args[0].what["meetings"]) == {some["held"], some["october"]}


def test_a_time_that_is_agreed_stands_on_the_row_and_can_be_taken_back(
    page: Moeder, some: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    choose(page, some["held"], some["september"], some["october"])
    acts.press(page.bar, "Aftalt")
    acts.answered(page)
    assert desk.state().undoes == "Tidspunktet er aftalt for 2 møder"
    assert sum("aftalt tidspunkt" in cell for row in acts.spoken(page.table) for cell in row) == 2
    acts.press(page.bar, "Ikke aftalt")
    acts.answered(page)
    assert not any("aftalt tidspunkt" in cell for row in acts.spoken(page.table) for cell in row)
    desk.undo()
    acts.answered(page)
    assert page._by_id[some["september"]].line.agreed
    assert not page._by_id[some["held"]].line.agreed


def test_several_are_moved_after_a_look_as_one_step(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    choose(page, some["september"], some["october"])

    def say(dialog: Any) -> None:
        assert isinstance(dialog, MoveMany)
        acts.settle()
        dialog.desk.wait()
        acts.settle()
        assert acts.meeting(database, some["september"]).start == COMING
        dialog.why.setText("Kursus")
        dialog.do.click()

    acts.answer(say)
    acts.press(page.bar, "Flyt …")
    assert acts.meeting(database, some["september"]).start == COMING + timedelta(7)
    assert acts.meeting(database, some["october"]).start == COMING + timedelta(35)
    assert str(desk.state().undoes).startswith("2 møder er flyttet en uge frem")
    undone_and_redone(page, desk)


def test_several_are_cancelled_and_those_that_cannot_be_are_told(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    choose(page, some["held"], some["september"], some["october"])

    def say(dialog: Any) -> None:
        dialog.focusWidget().setCurrentIndex(3)
        dialog.do.click()

    acts.answer(say)
    acts.press(page.bar, "Aflys …")
    settled(page)
    assert acts.meeting(database, some["october"]).reason == "Sygdom"
    assert page.told.isVisible()
    acts.press(page.told, "Vis")
    assert page.pane.row is not None
    assert page.pane.row.id == some["held"]
    undone_and_redone(page, desk)


def test_several_are_invited_and_removed(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    choose(page, some["september"], some["october"])
    acts.press(page.bar, "Indkald")
    settled(page)
    assert {status(database, some[name]) for name in ("september", "october")} == {"invited"}
    undone_and_redone(page, desk)
    choose(page, some["september"], some["christmas"])
    assert not page.bar.buttons[REMOVE].isEnabled()
    choose(page, some["christmas"])
    acts.press(page.bar, "Fjern")
    settled(page)
    assert page.chosen == set()
    undone_and_redone(page, desk)


def _meeting_menus(page: Moeder) -> list[QMenu]:
    return [menu for menu in page.findChildren(QMenu) if menu.accessibleName() == "Mødet"]


def test_one_meeting_is_saved_as_a_calendar_file_from_its_menu_and_the_chosen_ones_are_exported(
    page: Moeder, some: dict[str, int], desk: Desk, database: Database, tmp_path: Path, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    desk.choices.choose(export_folder=str(tmp_path))
    page.table.select_key(some["september"])
    proposed: list[str] = []

    def take(dialog: Any) -> None:
        proposed.append(dialog.findChild(QLineEdit).text())
        dialog.accept()

    acts.answer(take)
    below = page.table.viewport().rect().bottomLeft()
    assert not page.table.indexAt(below).isValid()
    page._on_menu(below)
    assert not _meeting_menus(page), "there is no meeting"
    page._on_menu(QPoint())
    (menu,) = _meeting_menus(page)
    assert acts.entry(menu, "Kolonner", "Sted").isCheckable(), "the Menu key is the way to them"
    acts.entry(menu, "Gem som kalenderfil …").trigger()
    (name,) = proposed
    assert page.told.accessibleName().endswith(f"er gemt i {tmp_path / name}.")
    written = (tmp_path / name).read_text(encoding="utf-8")
    assert written.count("BEGIN:VEVENT") == 1
    assert "X-WR-CALNAME" not in written
    assert acts.meeting(database, some["september"]).is_known
    assert save_meeting.save_meeting(page, desk, some["october"], lambda _parent, _path: None) is None
    wishes: list[Goto] = []
    desk.wanted.connect(wishes.append)
    choose(page, some["september"], some["october"])
    acts.press(page.bar, "Eksportér …")
    assert wishes == [Goto("export", {"meetings": [some["september"], some["october"]]})]


def test_a_calendar_file_gets_its_ending_and_none_is_replaced_unasked(
    page: Moeder, tmp_path: Path, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    asked: list[str] = []

    def say(name: str) -> Callable[[Any], None]:
        def typed(dialog: Any) -> None:
            line = dialog.findChild(QLineEdit)
            asked.append(line.text())
            line.setText(name)
            dialog.accept()

        return typed

    acts.answer(say(str(tmp_path / "Møde")))
    assert save_meeting.ask_for_file(page, tmp_path / "Møde.ics") == tmp_path / "Møde.ics"
    (tmp_path / "Uge 3.6.ics").write_text("en anden", encoding="utf-8")
    first, again = say(str(tmp_path / "Uge 3.6")), say(str(tmp_path / "Uge 4"))

    def twice(dialog: Any) -> None:
        acts.answer(again)
        first(dialog)

    acts.answer(twice)
    assert save_meeting.ask_for_file(page, tmp_path / "Møde.ics") == tmp_path / "Uge 4.ics"
    assert asked == ["Møde.ics", "Møde.ics", "Uge 3.6.ics"]


# --- the dialog that moves many -------------------------------------------------------------------------------------


@pytest.fixture
def dialog(desk: Desk, database: Database, some: dict[str, int], page: Moeder, qtbot: QtBot) -> MoveMany:
    lines = [acts.meeting(database, some[name]) for name in ("september", "october")]
    made = MoveMany(desk, lines, page)
    qtbot.addWidget(made)
    made.show()
    looked(made)
    return made


def looked(dialog: MoveMany) -> None:
    dialog._later.setInterval(0)
    acts.settle()
    dialog.desk.wait()
    acts.settle()


def cells(dialog: MoveMany, row: int) -> list[str]:
    return acts.spoken(dialog.table)[row]


def test_from_and_to_stand_beside_each_other_with_what_speaks_against(dialog: MoveMany) -> None:
    assert cells(dialog, 0)[:4] == [
        "Lokalrådet i Greve, møde 2/2026",
        "tir. 15. sep. kl. 10.00",
        "tir. 22. sep. kl. 10.00",
        "Intet taler imod",
    ]
    dialog.step.setCurrentIndex(2)
    dialog.number.setValue(4)
    looked(dialog)
    assert cells(dialog, 0)[2] == "lør. 19. sep. kl. 10.00"
    dialog.clock.setText("13")
    dialog.clock.commit()
    dialog.step.setCurrentIndex(0)
    looked(dialog)
    assert [cells(dialog, row)[2] for row in range(2)] == ["tir. 13. okt. kl. 13.00", "tir. 10. nov. kl. 13.00"]
    dialog.step.setCurrentIndex(1)
    assert cells(dialog, 1)[2] == "tir. 15. sep. kl. 13.00"
    dialog.step.setCurrentIndex(3)
    assert cells(dialog, 1)[2] == "fre. 9. okt. kl. 13.00"


def test_a_row_typed_by_hand_stays_and_can_follow_the_rule_again(dialog: MoveMany) -> None:
    dialog.day_of_row.setText("25/12 2026")
    dialog.day_of_row.commit()
    looked(dialog)
    assert cells(dialog, 0)[2:4] == ["fre. 25. dec. kl. 10.00 (rettet i hånden)", "Juledag er helligdag."]
    assert "har en bemærkning" in dialog.message.accessibleName()
    dialog.number.setValue(2)
    looked(dialog)
    assert cells(dialog, 0)[2].startswith("fre. 25. dec.")
    assert cells(dialog, 1)[2] == "tir. 27. okt. kl. 10.00"
    acts.press(dialog, "Følg reglen igen")
    looked(dialog)
    assert cells(dialog, 0)[2] == "tir. 29. sep. kl. 10.00"


def test_a_proposal_is_taken_on_the_row(dialog: MoveMany) -> None:
    dialog.day_of_row.setText("25/12 2026")
    dialog.day_of_row.commit()
    looked(dialog)
    words = cells(dialog, 0)[4]
    assert words.startswith("Brug ")
    dialog.table._on_action(dialog.model.index(0, 4), dialog.model.index(0, 4).data(Qt.ItemDataRole.UserRole + 1))
    looked(dialog)
    assert cells(dialog, 0)[3] == "Intet taler imod"
    assert cells(dialog, 0)[2].startswith(words.removeprefix("Brug "))


def test_only_those_ticked_are_moved(dialog: MoveMany, some: dict[str, int], database: Database) -> None:
    dialog.table.toggled.emit(dialog.rows[0], False)
    assert dialog.do.accessibleName() == "Flyt 1 møde"
    dialog.do.click()
    assert acts.meeting(database, some["september"]).start == COMING
    assert acts.meeting(database, some["october"]).start == COMING + timedelta(35)


def test_one_that_stays_stands_in_the_way_of_the_others(
    dialog: MoveMany, some: dict[str, int], database: Database
) -> None:
    for id_ in (some["september"], some["october"]):
        database.do("sted", meetings.edit, id_, {"location": "Rådhuset"})
    rows = {row.id: row for row in dialog.rows}
    dialog.table.toggled.emit(rows[some["october"]], False)
    dialog.number.setValue(4)  # to where the one that stays lies
    looked(dialog)
    assert "Rådhuset" in cells(dialog, 0)[3]
    assert cells(dialog, 1)[3] == "Flyttes ikke"
    dialog.table.toggled.emit(rows[some["october"]], True)
    looked(dialog)
    assert cells(dialog, 0)[3] == "Intet taler imod"


def test_an_hour_that_cannot_be_read_moves_nothing(dialog: MoveMany, some: dict[str, int], database: Database) -> None:
    dialog.clock.setText("25.99")
    dialog.do.click()
    assert dialog.message.accessibleName() == ("Klokkeslættet “25.99” kan ikke læses. Skriv det som 13 eller 13.30.")
    assert dialog.moved is None
    assert dialog.clock.hasFocus()
    assert (dialog.clock.text(), dialog.clock.property("problem")) == ("25.99", "error")
    assert acts.meeting(database, some["september"]).start == COMING
    dialog.clock.setText("13")
    dialog.do.click()
    assert dialog.moved is not None
    assert acts.meeting(database, some["september"]).start == COMING + timedelta(7, hours=3)


@pytest.mark.parametrize(
    ("day", "hour", "told"), [("31/6", "10", "Dagen “31/6”"), ("1/9 2026", "25.99", "Klokkeslættet “25.99”")]
)
def test_a_row_whose_own_time_cannot_be_read_keeps_it_and_stops_the_move(
    dialog: MoveMany, some: dict[str, int], database: Database, day: str, hour: str, told: str
) -> None:
    dialog.day_of_row.setText(day)
    dialog.day_of_row.commit()
    dialog.clock_of_row.setText(hour)
    dialog.clock_of_row.commit()
    dialog.table.setCurrentIndex(dialog.model.index(1, 0))
    looked(dialog)
    assert dialog.day_of_row.value == (COMING + timedelta(35)).date()
    dialog.do.click()
    assert dialog.message.accessibleName().startswith(f"{told} kan ikke læses.")
    assert dialog.moved is None
    assert dialog.table.currentIndex().row() == 0
    assert dialog.day_of_row.text() in (day, "tir. 1. september 2026")
    assert (dialog.day_of_row if "Dagen" in told else dialog.clock_of_row).hasFocus()
    acts.press(dialog, "Følg reglen igen")
    dialog.do.click()
    assert acts.meeting(database, some["september"]).start == COMING + timedelta(7)


def test_one_that_cannot_be_moved_any_more_is_told_and_the_others_can(
    dialog: MoveMany, some: dict[str, int], database: Database
) -> None:
    database.do("aflys", meetings.record, some["september"], MeetingStatus.CANCELLED, NOW)
    dialog.do.click()
    assert dialog.moved is None
    assert dialog.message.accessibleName() == (
        "1 møde kunne ikke flyttes: Lokalrådet i Greve, møde 2/2026, for det er aflyst. Intet er flyttet."
    )
    assert acts.meeting(database, some["october"]).start == COMING + timedelta(28)
    acts.press(dialog, "Flyt de andre")
    assert dialog.moved is not None
    assert [each.meeting for each in dialog.moved.refused] == [some["september"]]
    assert acts.meeting(database, some["october"]).start == COMING + timedelta(35)


def test_what_cannot_be_moved_is_told_before(
    desk: Desk, database: Database, some: dict[str, int], page: Moeder, qtbot: QtBot
) -> None:
    lines = [acts.meeting(database, some[name]) for name in ("held", "october")]
    dialog = MoveMany(desk, lines, page)
    qtbot.addWidget(dialog)
    dialog.show()
    looked(dialog)
    assert cells(dialog, 0)[3] == "Kan ikke flyttes: det er holdt"
    assert dialog.do.accessibleName() == "Flyt 1 møde"
    dialog.table.toggled.emit(dialog.rows[0], True)
    assert [each.meeting for each in dialog.targets] == [some["october"]]
    dialog.number.setValue(0)
    looked(dialog)
    dialog.do.click()
    assert "Vælg en anden dag" in dialog.message.accessibleName()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_page_fits_in_a_small_window_with_large_text(
    page: Moeder, some: Any, qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    theme.apply(qapp, "light", scale)
    page.resize(1024 - fonts.px(56), 640 - fonts.px(70))
    shown(page, qtbot)
    choose(page, some["september"])
    for _with_pane in (False, True):
        acts.settle()
        assert page.minimumSizeHint().width() <= 1024 - fonts.px(56)
        press_key(page, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert page.pane.isVisible()


# --- little room, reading only --------------------------------------------------------------------------------------


def test_in_a_narrow_window_the_pane_comes_when_it_is_wanted(page: Moeder, some: Any, qtbot: QtBot) -> None:
    page.resize(900, 640)
    shown(page, qtbot)
    assert not page.pane.isVisible()
    press_key(page, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert page.pane.isVisible()
    page.table.setFocus()
    press_key(page, Qt.Key.Key_Escape)
    assert not page.pane.isVisible()


def test_a_register_that_can_only_be_read_shows_and_changes_nothing(
    database: Database, some: dict[str, int], qapp: QApplication, qtbot: QtBot
) -> None:
    desk = Desk(Database(database.path, builders.Clock(), "prøve", readonly=True), builders.Clock())
    page = Moeder(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    shown(page, qtbot)
    assert not page.pane.cards.isEnabled()
    assert page.pane.cards.toolTip() == "Registret kan kun læses"
    assert not page.pane.do.isEnabled()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        press_key(page, key)
    choose(page, some["october"])
    assert {name for name, button in page.bar.buttons.items() if button.isEnabled()} == {EXPORT}
    assert not page.new_button.isEnabled()
    desk.close()


def test_a_hundred_times_shown_nothing_is_left_over(page: Moeder, some: Any, desk: Desk, qtbot: QtBot) -> None:
    shown(page, qtbot)
    for year in (2025, 2027, 2026) * 3:
        desk.set_year(year)
    settled(page)
    assert len(rows(page)) == 10


def test_what_has_been_sent_cannot_be_removed(
    page: Moeder, some: dict[str, int], database: Database, qtbot: QtBot
) -> None:
    database.do("eksport", calendars.mark_sent, [acts.meeting(database, some["september"]).uid])
    shown(page, qtbot)
    page.table.select_key(some["september"])
    assert not page.pane.buttons["remove"].isVisible()


def test_the_question_of_all_is_asked_on_a_page_of_its_own(page: Moeder, some: Any, desk: Desk, qtbot: QtBot) -> None:
    shown(page, qtbot)
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page, "Notér 2 møder samlet …")
    assert wanted.args == [Goto("registrering", {"back": "moeder"})]


def test_months_before_this_one_begin_folded_only_in_this_year(
    page: Moeder, some: Any, desk: Desk, qtbot: QtBot
) -> None:
    shown(page, qtbot)
    assert not page.model.is_open("Marts 2026")
    assert page.model.is_open("September 2026")
    assert date(2026, 7, 2) == acts.TODAY


def test_no_day_of_the_year_is_shortened(page: Moeder, some: dict[str, int], qtbot: QtBot) -> None:
    shown(page, qtbot)
    for day in (date(2026, 11, 16), date(2026, 3, 30), date(2026, 4, 29)):
        cell = Words(dates.narrow(day), weight=fonts.SEMIBOLD, tabular=True)
        room = page.table.columnWidth(0) - fonts.px(12 + 26 + PADDING)  # its edge, its tick, its end
        assert cell.width() - 1 <= room


def test_how_many_were_there_is_noted_with_the_answer_and_stands_in_the_list(
    page: Moeder, some: Any, qtbot: QtBot, desk: Desk
) -> None:
    shown(page, qtbot)
    page.table.select_key(some["greve"])
    QTest.keyClicks(page.pane.cards.present, "x12")
    assert page.pane.cards.present.text() == "12"
    page.pane.answer()
    acts.answered(page)
    assert desk.state().undoes.endswith("12 til stede")
    assert page.table.select_key(some["greve"])
    row = page.table.current_line
    assert isinstance(row, Row)
    assert page.model.columns[-1].text(row) == "12"
    wanted: list[Goto] = []
    desk.wanted.connect(wanted.append)
    page.table.select_key(some["holbaek"])
    page.pane.cards.names.click()
    assert (wanted[-1].page, wanted[-1].what["card"]) == ("moede", "attendance")
