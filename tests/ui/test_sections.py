"""A table under headings that fold: filtered, sorted, folded, kept in place, and quick to read aloud."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fora_desktop.ui.sections import Section, SectionModel, SectionTable
from fora_desktop.ui.table import Column
from tests.ui import acts

PETS = [
    Section("Hunde", ["Rex", "Bella", "Åse"], lambda lines: f"{len(lines)} i alt"),
    Section("Katte", ["Misser", "Tiger"], folded=True),
    Section("Fisk", []),
]


@pytest.fixture
def model() -> SectionModel[str]:
    made: SectionModel[str] = SectionModel(
        [Column("Navn", str), Column("Længde", lambda name: str(len(name)), sort=len, width="88")],
        key=lambda name: name,
        text=str.lower,
    )
    made.show_sections(PETS)
    return made


@pytest.fixture
def table(model: SectionModel[str], qtbot: QtBot) -> SectionTable:
    made = SectionTable(model, "Dyr")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_the_model_keeps_qts_rules(model: SectionModel[str], qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt


def test_headings_stand_over_their_lines_and_folded_ones_hide_them(table: SectionTable) -> None:
    assert acts.first_cells(table) == ["Hunde, 3 i alt", "Rex", "Bella", "Åse", "Katte"]
    assert table.columnSpan(0, 0) == 2
    assert table.columnSpan(1, 0) == 1


def test_a_filter_opens_what_is_folded_and_leaves_out_what_is_empty(
    table: SectionTable, model: SectionModel[str]
) -> None:
    model.set_filter("i")
    assert acts.first_cells(table) == ["Katte", "Misser", "Tiger"]
    model.set_filter("", lambda name: len(name) == 3)
    assert acts.first_cells(table) == ["Hunde, 2 i alt", "Rex", "Åse"]
    model.set_filter("findes ikke")
    assert acts.first_cells(table) == []
    model.set_filter("")
    assert acts.first_cells(table) == ["Hunde, 3 i alt", "Rex", "Bella", "Åse", "Katte"]


def test_lines_are_sorted_under_their_headings_as_danes_sort(table: SectionTable, model: SectionModel[str]) -> None:
    model.sort(0)
    assert acts.first_cells(table)[:4] == ["Hunde, 3 i alt", "Bella", "Rex", "Åse"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert acts.first_cells(table)[1:4] == ["Åse", "Rex", "Bella"]
    model.sort(-1)
    assert acts.first_cells(table)[1:4] == ["Rex", "Bella", "Åse"]


def test_keys_fold_unfold_and_go_up_to_the_heading(table: SectionTable, model: SectionModel[str], qtbot: QtBot) -> None:
    table.setFocus()
    table.select_key("Bella")
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().row() == 0
    assert table.current_line is None
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert acts.first_cells(table) == ["Hunde, 3 i alt", "Katte"]
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert len(acts.first_cells(table)) == 5
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert acts.first_cells(table) == ["Hunde, 3 i alt", "Katte"]
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.entered_line) as entered:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert entered.args == ["Rex"]


def test_a_click_folds_a_heading(table: SectionTable) -> None:
    place = table.visualRect(table.sections.index(4, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert acts.first_cells(table)[-2:] == ["Misser", "Tiger"]


def test_a_line_that_is_folded_away_is_shown_when_it_is_chosen(table: SectionTable) -> None:
    assert table.select_key("Tiger")
    assert table.current_line == "Tiger"
    assert not table.select_key("Dumbo")


def test_the_place_is_kept_when_the_lines_are_read_again(table: SectionTable, model: SectionModel[str]) -> None:
    table.select_key("Bella")
    model.show_sections([Section("Hunde", ["Ajax", "Bella"])])
    assert table.current_line == "Bella"
    assert acts.first_cells(table) == ["Hunde", "Ajax", "Bella"]


def test_ten_thousand_rows_are_painted(table: SectionTable, model: SectionModel[str]) -> None:
    model.show_sections([Section(f"Måned {month}", [f"{month}-{n}" for n in range(900)]) for month in range(12)])
    assert model.rowCount() == 12 * 901
    table.select_key("11-899")
    assert not table.grab().isNull()


def test_home_and_end_go_to_the_first_and_the_last_line(table: SectionTable) -> None:
    table.select_key("Bella")
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 4
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0
