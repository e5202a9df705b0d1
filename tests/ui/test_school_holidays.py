"""Skoleferier: listed, filtered, added, changed, confirmed, copied and removed, by the keyboard and undone at once."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.exchange import catalogues
from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.school_holidays import HolidayForm, SchoolHolidays
from fora_desktop.ui.main_window import MainWindow
from tests import builders
from tests.ui import acts

GREVE = "Lokalrådet i Greve"
WINTER = ["Greve", "Vinterferie", "7.–15. februar 2026", "nej"]


@pytest.fixture
def database(tmp_path: Path, clock: builders.Clock) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL, clock=clock, holidays=catalogues.school_holidays())
    yield opened
    opened.close()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    return made


@pytest.fixture
def dialog(desk: Desk, parent: QWidget, qtbot: QtBot) -> SchoolHolidays:
    made = SchoolHolidays(desk, parent)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def choose(dialog: SchoolHolidays, *cells: str) -> None:
    line = next(
        line for line in dialog.model.shown_lines() if (line.unit, line.name, line.in_words) == tuple(cells[:3])
    )
    dialog.table.clearSelection()
    dialog.table.select_key(line.id)


def only(dialog: SchoolHolidays, unit: str, year: int) -> None:
    dialog.unit.setCurrentText(unit)
    dialog.year.setCurrentText(str(year))


def test_the_year_of_the_window_is_shown_for_every_municipality(dialog: SchoolHolidays, qtmodeltester: object) -> None:
    qtmodeltester.check(dialog.model)  # type: ignore[attr-defined]  # the fixture has no public type
    rows = acts.spoken(dialog.table)
    assert len(rows) == 15
    assert rows[1] == WINTER
    assert dialog.count.text() == "0 af 15 er bekræftet"


def test_they_are_filtered_by_municipality_and_year(dialog: SchoolHolidays) -> None:
    only(dialog, "Holbæk", 2027)
    assert {row[0] for row in acts.spoken(dialog.table)} == {"Holbæk"}
    assert acts.spoken(dialog.table)[1][2] == "13.–21. februar 2027"


def test_one_is_confirmed_undone_and_redone_by_its_keys(dialog: SchoolHolidays) -> None:
    choose(dialog, *WINTER)
    dialog.confirm_button.click()
    assert acts.spoken(dialog.table)[1] == [*WINTER[:3], "ja"]
    assert not dialog.confirm_button.isEnabled()
    assert dialog.undo_bar.accessibleName() == "Vinterferie i Greve er bekræftet"
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert acts.spoken(dialog.table)[1] == WINTER
    QTest.keyClick(dialog.table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert acts.spoken(dialog.table)[1] == [*WINTER[:3], "ja"]


def test_all_that_are_shown_are_confirmed_as_one_step(dialog: SchoolHolidays, desk: Desk) -> None:
    dialog.confirm_all_button.click()
    assert dialog.count.text() == "15 af 15 er bekræftet"
    desk.undo()
    assert dialog.count.text() == "0 af 15 er bekræftet"


def test_delete_removes_what_is_chosen(dialog: SchoolHolidays, desk: Desk) -> None:
    choose(dialog, *WINTER)
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert WINTER not in acts.spoken(dialog.table)
    desk.undo()
    assert WINTER in acts.spoken(dialog.table)


def test_enter_opens_the_row_and_the_meetings_that_now_lie_in_it_are_told(
    dialog: SchoolHolidays, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    acts.schedule(database, GREVE, datetime(2026, 10, 20, 10))
    choose(dialog, "Greve", "Efterårsferie", "10.–18. oktober 2026")

    def later(form: HolidayForm) -> None:
        assert form.windowTitle() == "Ret Efterårsferie i Greve"
        form.first.setText("17/10")
        form.last.setText("25. okt")
        QTest.keyClick(form.last, Qt.Key.Key_Return)

    acts.answer(later)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert ["Greve", "Efterårsferie", "17.–25. oktober 2026", "ja"] in acts.spoken(dialog.table)
    assert dialog.remark.accessibleName() == (
        "1 møde ligger nu i ferien: Lokalrådet i Greve, møde 1/2026 (tir. 20. oktober 2026)."
    )
    with qtbot.waitSignal(desk.wanted) as wish:
        acts.press(dialog.remark, "Vis på Overblik")
    assert wish.args == [Goto("overblik", {})]


def test_one_is_added_for_all_municipalities(dialog: SchoolHolidays) -> None:
    def fill(form: HolidayForm) -> None:
        form.name.set_text("Fri efter Kristi himmelfart")
        form.first.setText("7. maj 2027")
        form.last.setText("7. maj 2027")
        form.checked.setChecked(False)
        form.do.click()

    acts.answer(fill)
    QTest.keyClick(dialog.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    added = [row for row in acts.spoken(dialog.table) if row[1] == "Fri efter Kristi himmelfart"]
    assert dialog.year.currentText() == "2027"
    assert [row[0] for row in added] == ["Greve", "Holbæk", "Kalundborg"]
    assert {row[3] for row in added} == {"nej"}


def test_an_end_before_the_beginning_is_told_with_a_way_out(dialog: SchoolHolidays, desk: Desk) -> None:
    choose(dialog, *WINTER)

    def turned(form: HolidayForm) -> None:
        form.first.setText("15-02-2026")
        form.last.setText("07-02-2026")
        form.do.click()
        assert form.isVisible()
        assert form.last_field.problem == "Slutter før den begynder. Mente du 7.–15. februar 2026?"
        acts.press(form, "Brug dem")
        assert (form.first.value, form.last.value) == (date(2026, 2, 7), date(2026, 2, 15))
        assert form.last_field.problem == ""

    acts.answer(turned)
    dialog.edit_button.click()
    assert desk.state().undoes is None


def test_what_is_typed_stays_until_it_can_be_saved(dialog: SchoolHolidays, desk: Desk) -> None:
    def wrong(form: HolidayForm) -> None:
        form.first.setText("engang")
        form.do.click()
        assert form.first_field.problem == "Skriv en dato, for eksempel 14-02-2027."
        assert form.first.text() == "engang"
        form.first.setText("7/2 2026")
        form.last.setText("8/2 2026")
        form.do.click()
        assert form.name_field.problem == "Navnet mangler. Skriv for eksempel Vinterferie."
        form.name.set_text("Vinterferie")
        form.do.click()
        assert form.refusal.accessibleName().startswith("Greve har allerede Vinterferie 7.–15. februar 2026.")

    only(dialog, "Greve", 2026)
    acts.answer(wrong)
    dialog.add_button.click()
    assert desk.state().undoes is None


def test_an_empty_year_offers_to_copy_the_one_before(dialog: SchoolHolidays) -> None:
    only(dialog, "Greve", 2028)
    dialog.confirm_all_button.click()  # only the Christmas that began in 2027
    dialog.table.selectAll()
    dialog.remove_button.click()
    assert dialog.nothing.accessibleName() == "Ingen skoleferier i 2028."
    acts.press(dialog.nothing, "Kopiér 2027")
    assert [row[1] for row in acts.spoken(dialog.table)] == ["Vinterferie", "Sommerferie", "Efterårsferie"]
    only(dialog, "Greve", 2027)
    acts.press(dialog, "Kopiér 2027 til 2028")
    assert dialog.remark.accessibleName() == "2028 har allerede alle de skoleferier."


def test_a_register_that_cannot_be_written_shows_them(
    database: Database, clock: builders.Clock, parent: QWidget, qtbot: QtBot
) -> None:
    readonly = Database(database.path, clock, "prøve", readonly=True)
    desk = Desk(readonly, clock)
    dialog = SchoolHolidays(desk, parent)
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = (dialog.add_button, dialog.edit_button, dialog.confirm_button, dialog.remove_button)
    assert not any(button.isEnabled() for button in buttons)
    assert len(acts.spoken(dialog.table)) == 15
    desk.close()


def test_the_menu_rediger_opens_them(desk: Desk, database: Database, qtbot: QtBot) -> None:
    window = MainWindow(desk, database.path, Settings(theme="light"), lambda _settings: None)
    qtbot.addWidget(window)
    window.show()
    seen: list[str] = []
    acts.answer(lambda dialog: seen.append(dialog.windowTitle()))
    action = next(action for action in window.actions() if action.text() == "Skoleferier …")
    action.trigger()
    assert seen == ["Skoleferier"]
    acts.settle()
