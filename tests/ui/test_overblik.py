"""Overblik: what needs action, the next step on the row, what nobody has recorded, the week."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Status
from fora_desktop.services import forums, meetings
from fora_desktop.services.glance import glance
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.views.overblik import Overblik
from fora_desktop.ui.widgets.glance_rows import short_message
from fora_desktop.ui.widgets.label import Button, LinkLabel
from tests import builders
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
PAST = datetime(2026, 6, 9, 10)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Overblik:
    made = Overblik(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    acts.answered(made)
    return made


def names(page: Overblik) -> list[str]:
    acts.answered(page)
    return [line.board.name for line in page.needing.shown_lines()]


def recordable(page: Overblik) -> list[str]:
    acts.answered(page)
    found = page.record_card.findChildren(Button)
    return [each.accessibleName() for each in found if each.isVisible() and each.accessibleName()]


def week(page: Overblik) -> list[str]:
    acts.answered(page)
    return [label.text() for label in page.week_card.findChildren(QLabel) if label.isVisible() and label.text()]


def undone_and_redone(page: Overblik, desk: Desk) -> None:
    def look() -> Any:
        acts.answered(page)
        return acts.spoken(page.table), recordable(page), week(page)

    after = look()
    desk.undo()
    assert look() != after
    desk.redo()
    assert look() == after


def test_what_needs_action_stands_with_its_sentence_and_next_step(page: Overblik) -> None:
    (first, *_more) = page.needing.shown_lines()
    assert first.message.startswith("Bagud: 0 af mindst 4 holdt, 0 planlagt. 4 mangler; ")
    assert acts.spoken(page.table)[0] == [
        f"Kredsrådet. {first.message}",
        "0 holdt, 0 planlagt, 4 mangler, mindst 4",
        "Bagud",
        "–",
        "Planlæg 4 møder",
    ]
    assert names(page) == [
        "Kredsrådet",
        "Kontaktudvalget",
        GREVE,
        "Lokalrådet i Holbæk",
        "Lokalrådet i Kalundborg",
    ]
    assert page.header.subtitle.text() == "Torsdag 2. juli 2026 · uge 27 · 50 % af året er gået"
    assert page.strip_card.subtitle.text() == "6 råd, nævn og fora · 5 har et mødekrav · 5 kræver handling"
    assert page.summary() == "5 kræver handling"


def test_the_row_is_short_and_its_tooltip_whole(page: Overblik) -> None:
    (first, *_more) = page.needing.shown_lines()
    assert short_message(first) == "0 af mindst 4 holdt, 0 planlagt. 4 mangler."
    assert page.needing.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == first.message


@pytest.mark.parametrize(("year", "day"), [(2024, "31. december"), (2100, "1. januar")])
def test_another_year_says_from_where_it_is_seen(page: Overblik, desk: Desk, year: int, day: str) -> None:
    assert "% af året er gået" in page.header.subtitle.text()
    desk.set_year(year)
    acts.answered(page)
    assert page.header.subtitle.text() == f"Året {year}, set fra {day}"


def test_coming_meetings_are_not_unrecorded_in_a_coming_year(page: Overblik, desk: Desk, database: Database) -> None:
    acts.schedule(database, GREVE, PAST)
    acts.schedule(database, GREVE, datetime(2026, 12, 9, 10))
    desk._look()
    desk.set_year(2028)
    assert recordable(page) == [
        "Holdt: Lokalrådet i Greve, møde 1/2026",
        "Aflyst: Lokalrådet i Greve, møde 1/2026",
    ]


def test_a_board_with_two_rows_is_counted_once(page: Overblik, desk: Desk, database: Database) -> None:
    lines = list(page.needing.shown_lines())
    twice = (*lines, replace(lines[0], past=True))
    total = len(twice) - 1
    page._on_glance((desk.day, replace(desk.read(glance, desk.day), needing=twice), {}))
    assert page.needing_card.subtitle.text().startswith(f"{total} af ")
    assert page.summary() == f"{total} kræver handling"


def test_the_page_follows_meetings_and_undo(page: Overblik, desk: Desk, database: Database) -> None:
    wish = Wish((acts.board(database, GREVE),), datetime(2026, 6, 30, 10))
    made = desk.do(meetings.scheduled, meetings.schedule, wish, date(2026, 1, 1), anyway=True)
    undone_and_redone(page, desk)
    desk.do(meetings.recorded, meetings.record, made.meetings[0], MeetingStatus.HELD, desk.now)
    undone_and_redone(page, desk)


def test_space_plans_what_is_missing_as_one_step(page: Overblik, desk: Desk, database: Database) -> None:
    before = builders.snapshot(database)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    acts.answered(page)
    assert desk.state().undoes == "4 manglende møder i Kontaktudvalget er planlagt"
    assert "Kontaktudvalget" not in names(page)
    desk.undo()
    assert builders.snapshot(database) == before


def test_what_is_asked_for_while_something_is_planned_is_planned_after_it(
    page: Overblik, desk: Desk, database: Database
) -> None:
    asked = (1, 2, 3)
    for board in asked:
        page.missing.plan([board])
    acts.answered(page)
    done = [desk.undo() for _each in asked]
    assert len({str(words).partition(" i ")[2] for words in done}) == 3


def test_a_time_of_ones_own_choice_and_the_list_of_all_that_is_missing_are_a_key_away(
    page: Overblik, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.wanted) as wanted:
        QTest.keyClick(page.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    board = acts.board(database, "Kontaktudvalget")
    assert wanted.args == [Goto("new_meeting", {"board": board, "back": "overblik"})]
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page, "Planlæg manglende …")
    assert wanted.args == [Goto("manglende", {"back": "overblik"})]


def test_the_latest_safe_date_stands_under_the_next_meeting(page: Overblik, desk: Desk, database: Database) -> None:
    for month in (2, 4):
        held = acts.schedule(database, "Kredsrådet", datetime(2026, month, 3, 10))
        desk.do("holdt", meetings.record, held, MeetingStatus.HELD, desk.now)
    desk._look()
    acts.answered(page)
    (row,) = [cells for cells in acts.spoken(page.table) if cells[0].startswith("Kredsrådet")]
    assert row[3] == "–, seneste sikre 24. sep."


def test_enter_opens_the_board_in_fora(page: Overblik, desk: Desk, database: Database, qtbot: QtBot) -> None:
    page.table.setFocus()
    with qtbot.waitSignal(desk.wanted) as wanted:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert wanted.args == [Goto("fora", {"forum": 1, "board": acts.board(database, "Kredsrådet")})]


def test_a_word_of_the_strip_filters_fora(page: Overblik, desk: Desk, qtbot: QtBot) -> None:
    word = page.strip.findChildren(QToolButton)[1]
    with qtbot.waitSignal(desk.wanted) as wanted:
        QTest.keyClick(word, Qt.Key.Key_Space)
    assert wanted.args == [Goto("fora", {"status": Status.BEHIND})]


def test_the_link_shows_all_in_fora(page: Overblik, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page, "Vis i Fora")
    assert wanted.args == [Goto("fora", {"needs_action": True})]


def test_ctrl_f_goes_to_the_filter_of_fora(page: Overblik, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.seek()
    assert wanted.args == [Goto("fora", {"seek": True})]


# --- a missed period ------------------------------------------------------------------------------------------------


@pytest.fixture
def missed(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    """Boards since 2025 that never met."""
    desk = Desk(builders.register(tmp_path, builders.SMALL, date(2025, 1, 1)), builders.Clock())
    yield desk
    desk.close()


def test_a_missed_period_is_marked_as_seen_with_a_reason(missed: Desk, qtbot: QtBot) -> None:
    page = Overblik(missed)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    acts.answered(page)
    first = acts.spoken(page.table)[0]
    assert first[2] == "Ikke opfyldt"
    assert first[4] == "Notér årsag …"
    count = page.needing.rowCount()
    page.table.selectRow(0)

    def say(dialog: Any) -> None:
        QTest.keyClicks(dialog.focusWidget(), "Valgår")
        dialog.do.click()

    acts.answer(say)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    acts.answered(page)
    assert page.needing.rowCount() == count - 1
    assert missed.state().undoes == "Kredsrådet: perioden fra 1. januar 2025 er markeret som set"
    undone_and_redone(page, missed)


# --- recording ------------------------------------------------------------------------------------------------------


def test_unrecorded_meetings_are_recorded_one_by_one(page: Overblik, desk: Desk, database: Database) -> None:
    first = acts.schedule(database, GREVE, PAST)
    second = acts.schedule(database, "Lokalrådet i Holbæk", PAST)
    desk._look()
    assert recordable(page) == [
        "Holdt: Lokalrådet i Greve, møde 1/2026",
        "Aflyst: Lokalrådet i Greve, møde 1/2026",
        "Holdt: Lokalrådet i Holbæk, møde 1/2026",
        "Aflyst: Lokalrådet i Holbæk, møde 1/2026",
        "Notér alle 2 som holdt",
        "Notér samlet …",
    ]
    acts.press(page, "Holdt: Lokalrådet i Greve, møde 1/2026")
    assert acts.meeting(database, first).status == "held"
    undone_and_redone(page, desk)

    def say(dialog: Any) -> None:
        dialog.focusWidget().setText("Sygdom")
        dialog.do.click()

    acts.answer(say)
    acts.press(page, "Aflyst: Lokalrådet i Holbæk, møde 1/2026")
    assert acts.meeting(database, second).reason == "Sygdom"
    acts.answered(page)
    assert not page.record_card.isVisible()
    undone_and_redone(page, desk)


def test_all_are_recorded_as_one_step(page: Overblik, desk: Desk, database: Database) -> None:
    for day in range(1, 10):
        acts.schedule(database, GREVE, datetime(2026, 6, day, 10))
    desk._look()
    acts.answered(page)
    assert "og 3 møder til" in [label.text() for label in page.record_card.findChildren(QLabel)]
    acts.settle()
    acts.press(page, "Notér alle 9 som holdt")
    assert len(acts.held(database)) == 9
    undone_and_redone(page, desk)
    desk.undo()
    assert acts.held(database) == []


def test_the_focus_goes_on_to_the_next_meeting(page: Overblik, desk: Desk, database: Database, qtbot: QtBot) -> None:
    acts.schedule(database, GREVE, PAST)
    acts.schedule(database, "Lokalrådet i Holbæk", PAST)
    desk._look()
    acts.answered(page)
    pressed = acts.button(page, "Holdt: Lokalrådet i Greve, møde 1/2026")
    pressed.setFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Space)
    acts.answered(page)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Holdt: Lokalrådet i Holbæk, møde 1/2026"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    acts.answered(page)
    assert page.table.hasFocus()


# --- conflicts and the week -----------------------------------------------------------------------------------------


@pytest.fixture
def twice(database: Database) -> list[int]:
    """Two meetings in one room."""
    later = acts.schedule(database, "Lokalrådet i Holbæk", datetime(2026, 8, 25, 11), location="Salen")
    return [acts.schedule(database, GREVE, datetime(2026, 8, 25, 10), location="Salen"), later]


def colliding(page: Overblik) -> list[list[str]]:
    page.desk._look()
    acts.answered(page)
    return acts.spoken(page.conflict_table)


def test_a_conflict_stands_with_a_proposal_that_space_takes(
    page: Overblik, desk: Desk, database: Database, twice: list[int], qtbot: QtBot
) -> None:
    rows = colliding(page)
    assert page.conflict_card.isVisible()
    assert "Salen er optaget" in rows[0][0]
    assert rows[0][1:] == ["Flyt til tir. 25. aug. kl. 9.00", "Behold"] or rows[0][1].startswith("Flyt til ")
    page.conflict_table.setFocus()
    page.conflict_table.selectRow(0)
    QTest.keyClick(page.conflict_table, Qt.Key.Key_Space)
    moved = acts.meeting(database, twice[0])
    assert moved.start != datetime(2026, 8, 25, 10)
    assert str(desk.state().undoes).startswith("Lokalrådet i Greve, møde 1/2026 er flyttet til ")
    assert colliding(page) == []
    desk.undo()
    assert colliding(page) == rows
    desk.redo()
    assert colliding(page) == []


def test_a_conflict_that_is_kept_is_gone_from_the_list_until_that_is_undone(
    page: Overblik, desk: Desk, database: Database, twice: list[int]
) -> None:
    rows = colliding(page)

    def say(dialog: Any) -> None:
        QTest.keyClicks(dialog.focusWidget(), "Salen kan deles")
        dialog.do.click()

    acts.answer(say)
    page.conflict_table.setFocus()
    page.conflict_table.selectRow(0)
    QTest.keyClick(page.conflict_table, Qt.Key.Key_B)
    assert colliding(page) == []
    assert not page.conflict_card.isVisible()
    desk.undo()
    assert colliding(page) == rows


def test_enter_opens_a_colliding_meeting(page: Overblik, desk: Desk, twice: list[int], qtbot: QtBot) -> None:
    colliding(page)
    page.conflict_table.setFocus()
    page.conflict_table.selectRow(0)
    with qtbot.waitSignal(desk.wanted) as wanted:
        QTest.keyClick(page.conflict_table, Qt.Key.Key_Return)
    assert wanted.args == [Goto("new_meeting", {"meeting": twice[0], "back": "overblik"})]
    desk.set_year(2025)
    acts.answered(page)
    assert not page.conflict_card.isVisible()


def test_the_links_lead_to_moeder_kalender_and_mondays_question(
    page: Overblik, desk: Desk, database: Database, twice: list[int], qtbot: QtBot
) -> None:
    acts.schedule(database, GREVE, PAST)
    acts.schedule(database, "Lokalrådet i Holbæk", PAST)
    colliding(page)
    for words, place in (
        ("Vis i Møder", Goto("moeder", {"status": "conflict"})),
        ("Kalender", Goto("kalender", {"day": acts.TODAY})),
        ("Notér samlet …", Goto("registrering", {"back": "overblik"})),
    ):
        with qtbot.waitSignal(desk.wanted) as wanted:
            acts.press(page, words)
        assert wanted.args == [place]


def test_the_old_rows_stay_until_the_new_ones_are_read(
    page: Overblik, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    before = names(page)
    with qtbot.waitSignal(desk.changed):
        desk.do("opret", forums.create, "Østre råd", desk.read(forums.chapters)[0][0], acts.TODAY)
    assert [line.board.name for line in page.needing.shown_lines()] == before


def test_the_columns_are_as_the_user_left_them(page: Overblik, desk: Desk, qtbot: QtBot) -> None:
    page.table.row_header().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    other = Overblik(desk)
    qtbot.addWidget(other)
    other.recall(page.memory())
    assert other.memory() == page.memory()
    other.recall({"needing": 7})


def test_a_meeting_of_the_week_opens(page: Overblik, desk: Desk, database: Database, qtbot: QtBot) -> None:
    made = acts.schedule(database, "Kredsrådet", datetime(2026, 7, 3, 10))
    desk._look()
    acts.answered(page)
    link = next(each for each in page.week_card.findChildren(LinkLabel) if each.text() == "Kredsrådet")
    presses: tuple[Callable[[], None], ...] = (
        lambda: QTest.keyClick(link, Qt.Key.Key_Return),
        lambda: QTest.mouseClick(link, Qt.MouseButton.LeftButton),
    )
    for press in presses:
        with qtbot.waitSignal(desk.wanted) as wanted:
            press()
        assert wanted.args == [Goto("moede", {"meeting": made, "back": "overblik"})]


def test_the_week_shows_meetings_joint_and_cancelled_ones(page: Overblik, desk: Desk, database: Database) -> None:
    both = (acts.board(database, GREVE), acts.board(database, "Lokalrådet i Holbæk"))
    wish = Wish(both, datetime(2026, 7, 3, 9))
    desk.do(meetings.scheduled, meetings.schedule, wish, date(2026, 1, 1), anyway=True)
    id_ = acts.schedule(database, "Kredsrådet", datetime(2026, 7, 1, 14))
    desk.do(meetings.recorded, meetings.record, id_, MeetingStatus.CANCELLED, desk.now)
    shown = week(page)
    assert shown[:4] == ["Denne uge", "uge 27", "MAN", "29"]
    assert "Lokalrådet i Greve, Lokalrådet i Holbæk" in shown
    assert "Kredsrådet (aflyst)" in shown
    assert shown.count("Ingen møder") == 3
    undone_and_redone(page, desk)


# --- nothing to do --------------------------------------------------------------------------------------------------


def test_when_all_is_well_the_next_meeting_is_told(page: Overblik, desk: Desk, database: Database) -> None:
    for who in names(page):
        for month in (8, 9, 10, 11):
            acts.schedule(database, who, datetime(2026, month, 3, 10))
    desk._look()
    assert names(page) == []
    assert page._all_well.isVisible()
    assert page._all_well.accessibleName() == "Alt er i orden. Næste møde: Kredsrådet man. 3. aug. kl. 10.00."
    assert page.start() is page.strip


def test_an_empty_register_offers_the_first_forum(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    desk = Desk(builders.register(tmp_path, builders.EMPTY), builders.Clock())
    page = Overblik(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    acts.answered(page)
    assert page._all_well.accessibleName() == "Ingen fora endnu."
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page, "Nyt forum")
    assert wanted.args == [Goto("fora", {"new": True})]
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(page, "Hent forakatalog …")
    assert wanted.args == [Goto("import_overview", {"back": "overblik"})]
    desk.close()


def test_a_register_that_can_only_be_read_has_no_next_steps(
    database: Database, qapp: QApplication, qtbot: QtBot
) -> None:
    acts.schedule(database, GREVE, PAST)
    desk = Desk(Database(database.path, builders.Clock(), "prøve", readonly=True), builders.Clock())
    page = Overblik(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    acts.answered(page)
    assert {cells[4] for cells in acts.spoken(page.table)} == {""}
    page.table.selectRow(0)
    with qtbot.assertNotEmitted(desk.wanted):
        QTest.keyClick(page.table, Qt.Key.Key_Space)
    for words in ("Nyt møde", "Holdt: Lokalrådet i Greve, møde 1/2026"):
        assert not acts.button(page, words).isEnabled()
    desk.close()


def test_a_hidden_page_waits_with_reading(page: Overblik, desk: Desk, qtbot: QtBot) -> None:
    page.hide()
    with qtbot.assertNotEmitted(page.refreshed):
        desk.do("opret", forums.create, "Østre råd", desk.read(forums.chapters)[0][0], acts.TODAY)
    with qtbot.waitSignal(page.refreshed):
        page.show()
