"""Forudsætninger: every section shows what holds, saves what is typed at once, keeps what it cannot read."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fora_desktop.services import action_plans, forum_orders, person_hours, plan_settings, plan_wishes, travel_times
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.forudsaetninger import SECTIONS, Forudsaetninger
from fora_desktop.ui.views.planning.councils import Councils
from fora_desktop.ui.views.planning.forums import Forums
from fora_desktop.ui.views.planning.orders import DAYS, Orders
from fora_desktop.ui.views.planning.persons import HOURS, LIMIT, Persons
from fora_desktop.ui.views.planning.plans import DUE, Plans
from fora_desktop.ui.views.planning.rules import Rules, Wishes
from fora_desktop.ui.views.planning.travel import Travel
from fora_desktop.ui.views.planning.typed_table import TypedTable
from tests import builders
from tests.ui import acts, clipping


@pytest.fixture
def database(tmp_path: Path, clock: builders.Clock) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Forudsaetninger:
    made = Forudsaetninger(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def section(page: Forudsaetninger, key: str) -> Any:
    page.open({"section": key})
    return page.section


def write(table: TypedTable, row: Any, column: str, text: str) -> None:
    """Type over what stands in a cell."""
    assert table.choose(row, column)
    table.setFocus()
    table.edit_current()
    editor = table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    acts.settle()


def fill(editor: QLineEdit, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text or " ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    acts.settle()


def said(part: Any) -> str:
    return str(part.under._text.text())


def test_the_district_s_rules_and_wishes_are_saved_as_they_are_left_and_undone(
    page: Forudsaetninger, desk: Desk
) -> None:
    rules = section(page, "rules")
    assert isinstance(rules, Rules)
    start = rules.fields["day_start"]
    fill(start.editor, "aften")
    assert start.problem == "“aften” er ikke et klokkeslæt. Skriv f.eks. 8.00."
    assert start.editor.text() == "aften"
    fill(rules.fields["most_a_day"].editor, "3")
    assert start.editor.text() == "aften"  # what was typed elsewhere stays
    fill(start.editor, "8.30")
    assert (start.problem, start.editor.text()) == ("", "8.30")
    rules.never.click()
    assert desk.read(plan_settings.read).school_holidays == "never"
    wishes = section(page, "wishes")
    assert isinstance(wishes, Wishes)
    assert wishes.segments["school_holidays"].current == 4
    wishes.segments["travel"].button(3).click()
    assert desk.state().undoes == "Årsplan: Rejsedage: Høj"
    desk.undo()
    assert wishes.segments["travel"].current == 0
    for _step in range(3):
        desk.undo()
    assert desk.read(plan_settings.read) == plan_settings.usual()
    assert section(page, "rules").fields["day_start"].editor.text() == "8.00"


def test_what_a_board_wishes_is_typed_beside_the_list_and_given_back(page: Forudsaetninger, desk: Desk) -> None:
    lines = desk.read(plan_wishes.listing, date(2026, 7, 2))
    local = next(line for line in lines if line.name == "Lokalrådene")
    board = next(line for line in lines if line.forum == local.forum and line.board is not None)
    number = board.board or 0
    page.open({"board": board.board})
    forums = page.section
    assert isinstance(forums, Forums)
    QAbstractItemModelTester(forums.model, forums)
    assert forums.form.title.text() == board.name
    fill(forums.form.fields["ordinal"].editor, "2. onsdag")
    fill(forums.form.fields["weekdays"].editor, "xdag")
    assert "xdag" in forums.form.fields["weekdays"].problem
    forums.form.strength.button(3).click()
    assert forums.form.fields["weekdays"].editor.text() == "xdag"  # what could not be read stays
    wish = desk.read(plan_wishes.of_board, number, date(2026, 7, 2))
    assert (wish.own, wish.wish.ordinal, wish.wish.strength) == (True, "2WE", "high")
    assert "2. onsdag i måneden (vægt: høj)" in acts.spoken(forums.table)[forums.table.currentIndex().row()]
    forums.form.taken_in.click()
    assert desk.read(plan_wishes.of_board, number, date(2026, 7, 2)).wish.left_out
    forums.form.clear_button.click()
    assert not desk.read(plan_wishes.of_board, number, date(2026, 7, 2)).own
    assert forums.form.fields["weekdays"].editor.text() == ""
    forums.search.setText("kredsr")
    assert acts.first_cells(forums.table) == ["Kredsrådet"]


def test_orders_persons_and_travel_are_typed_into_their_tables(
    page: Forudsaetninger, desk: Desk, database: Database
) -> None:
    orders = section(page, "orders")
    assert isinstance(orders, Orders)
    QAbstractItemModelTester(orders.table.cells, orders)
    first = desk.read(forum_orders.listing)[0]
    write(orders.table, first.id, DAYS, "senere")
    assert said(orders) == "Fora forstår ikke “senere”. Skriv f.eks. 5-20 hverdage før."
    assert orders.table.cells.drafts == {(first.id, DAYS): "senere"}
    write(orders.table, first.id, DAYS, "3-9 hverdage før")
    assert desk.read(forum_orders.read, first.id).days == "3–9 hverdage før"
    assert orders.table.cells.drafts == {}
    QTest.keyClick(orders.table, Qt.Key.Key_Space)
    assert not desk.read(forum_orders.read, first.id).is_on
    orders.forum.set_text("Kredsrådet")
    orders.other.set_text("Kredsrådet")
    orders.days.setText("1-5 før")
    orders.add_button.click()
    assert "sig selv" in orders._fields[1].problem

    person = builders.person(database, "Lene Ravn")
    page.open({"person": person, "back": "personer", "back_to": {"person": person}})
    persons = page.section
    assert isinstance(persons, Persons)
    assert persons.table.spot == (person, HOURS)
    write(persons.table, person, HOURS, "man 8-10; fre efter 12")
    write(persons.table, person, LIMIT, "1")
    told = desk.read(person_hours.of, person).sentence
    assert told == "Aldrig mandag 8.00–10.00; fredag efter kl. 12.00. Højst 1 møde om dagen."
    QTest.keyClick(persons.table, Qt.Key.Key_Delete)
    assert desk.read(person_hours.of, person).most_a_day is None
    wanted: list[Any] = []
    desk.wanted.connect(wanted.append)
    page.leave()
    assert (wanted[0].page, wanted[0].what) == ("personer", {"person": person})

    travel = section(page, "travel")
    assert isinstance(travel, Travel)
    QAbstractItemModelTester(travel.table.cells, travel)
    (one, _first), (other, _second), *_rest = desk.read(travel_times.matrix).units
    write(travel.table, one, str(other), "1 t 10")
    assert desk.read(travel_times.matrix).between(other, one) == 70
    travel.table.choose(one, str(other))
    QApplication.clipboard().setText("25\t40\n–\t35")
    QTest.keyClick(travel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    third = _rest[0][0]
    assert desk.read(travel_times.matrix).minutes == {(one, other): 25, (one, third): 40, (other, third): 35}
    assert desk.state().undoes == "3 rejsetider er rettet"
    same = travel.table.cells.index_of(one).siblingAtColumn(1)
    assert not same.flags() & Qt.ItemFlag.ItemIsEditable


def test_councils_and_what_is_owed_are_added_changed_and_marked(page: Forudsaetninger, desk: Desk) -> None:
    councils = section(page, "councils")
    assert isinstance(councils, Councils)
    assert councils.table.isHidden()
    councils.unit.set_text(desk.read(travel_times.matrix).units[0][1])
    councils.when.setText("mandag")
    councils.add_button.click()
    assert "Skriv f.eks. 2. onsdag i måneden" in councils._fields[2].problem
    councils.when.setText("4. mandag")
    councils.add_button.click()
    assert councils.table.isVisible()
    (line,) = councils.table.cells.shown_lines()
    write(councils.table, line.id, "months", "ikke i juli")
    assert said(councils).endswith("11 dage i 2027.")
    QTest.keyClick(councils.table, Qt.Key.Key_Delete)  # empties the months, the row stays
    assert councils.table.cells.rowCount() == 1
    councils.table.choose(line.id, "rule")
    QTest.keyClick(councils.table, Qt.Key.Key_Delete)
    assert councils.table.cells.rowCount() == 0

    plans = section(page, "plans")
    assert isinstance(plans, Plans)
    QAbstractItemModelTester(plans.years.cells, plans)
    local = next(line for line in desk.read(action_plans.listing) if line.per_board)
    write(plans.table, local.id, DUE, "15/11")
    assert desk.read(action_plans.read, local.id).due == (11, 15)
    row = next(each for each in plans.years.cells.shown_lines() if each.action_plan == local.id)
    plans.years.choose(row.key, DUE)
    plans.years.setFocus()
    QTest.keyClick(plans.years, Qt.Key.Key_Space)
    done = desk.read(action_plans.deadlines, 2026, desk.today)
    assert next(each for each in done if each.key == row.key).done_on == desk.today
    assert "færdig 2. juli 2026" in [cell for line in acts.spoken(plans.years) for cell in line]
    write(plans.years, row.key, DUE, "1/12")
    again = desk.read(action_plans.deadlines, 2026, desk.today)
    assert next(each for each in again if each.key == row.key).due == date(2026, 12, 1)


def test_no_section_cuts_its_words_at_any_size_of_text(page: Forudsaetninger, qapp: QApplication) -> None:
    for scale, size in ((1.0, (836, 560)), (2.0, (1700, 1000))):
        theme.apply(qapp, "light", scale=scale)
        page.resize(*size)
        for kind in SECTIONS:
            page.list.chosen.emit(kind.key)
            assert page.header.title.text() == kind.title()
            acts.settle()
            assert clipping.clipped(page) == [], (kind.key, scale)
            area = page._areas[kind.key]
            wide = page.sections[kind.key].minimumSizeHint().width()
            assert wide <= area.viewport().width() + 1, (kind.key, scale)
