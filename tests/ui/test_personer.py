"""Personer og roller: chiefs change, persons are corrected, mayors come after an election; all from the keyboard."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.tenure import Tenure
from fora_desktop.services import (
    absences,
    forums,
    holders,
    memberships,
    organisations,
    people,
    person_hours,
    roles,
    substitutes,
)
from fora_desktop.services.role_timeline import TimelineRow
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.about_person import AboutPerson
from fora_desktop.ui.dialogs.members import MembersDialog
from fora_desktop.ui.dialogs.new_election import ElectionDialog
from fora_desktop.ui.dialogs.proposed import ProposedDialog
from fora_desktop.ui.dialogs.tenure import TenureDialog
from fora_desktop.ui.views.personer import Personer
from fora_desktop.ui.widgets.election_table import DAY, EMAIL, NEW
from fora_desktop.ui.widgets.participants import ParticipantsTab
from tests.ui import acts

CHIEF = "Politidirektøren"
TODAY = acts.TODAY
"""2 July 2026."""


def add(database: Database | Desk, name: str, **more: Any) -> int:
    return database.do("prøve", people.add, name, on=TODAY, **more).id


def role(database: Database, name: str) -> int:
    with database.read() as session:
        return next(line.id for line in roles.listing(session, TODAY) if line.name == name)


def held(database: Database, name: str = CHIEF) -> list[tuple[str, str]]:
    wanted = role(database, name)
    with database.read() as session:
        return [(each.name, each.tenure.words) for each in holders.of_role(session, wanted)]


@pytest.fixture
def torben(database: Database) -> int:
    """Somebody who has a role since 2024."""
    made = add(database, "Torben Hauge", title="Politidirektør", email="torben@politi.example", organisation="Politiet")
    database.do("prøve", holders.hold, role(database, CHIEF), made, date(2024, 2, 1))
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, torben: int) -> Iterator[Personer]:
    made = Personer(desk)
    qtbot.addWidget(made)
    made.resize(1250, 760)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    acts.settle()


def choose(page: Personer, name: str) -> TimelineRow:
    row: TimelineRow = next(row for row in page.timeline.tree.shown_lines() if row.name == name)
    page.show_role(row.role)
    return row


def fill(dialog: TenureDialog, who: str = "", first: str = "", last: str | None = None) -> None:
    if who:
        assert dialog.person is not None
        dialog.person.editor.line.setText(who)
    if first:
        dialog.first.setText(first)
    if last is not None:
        dialog.last.setText(last)
    dialog.do.click()


# --- roles ----------------------------------------------------------------------------------------------------------


def test_roles_stand_under_headings_and_those_of_municipalities_are_folded(page: Personer) -> None:
    for model in (page.timeline.model(), page.person_model, page.organisation_model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    page.refresh()
    headings = [cells[0] for cells in acts.spoken(page.timeline) if cells[1] == ""]
    assert headings[0].startswith("Politikredsens øverste ledelse")
    local = next(heading for heading in headings if heading.startswith("Borgmestrene"))
    assert local == "Borgmestrene, 0 af 3 er besat"
    tree = page.timeline
    assert not tree.isExpanded(tree.tree.index_of(("group", "Borgmestrene")))
    assert tree.isExpanded(tree.tree.index_of(("group", "Politikredsens øverste ledelse")))


def test_the_pane_lists_who_had_has_and_will_have_the_role(page: Personer, database: Database) -> None:
    rikke = add(page.desk, "Rikke Sandahl")
    page.desk.do(roles.succeeded, holders.succeed, role(database, CHIEF), rikke, date(2026, 8, 1))
    choose(page, CHIEF)
    assert acts.spoken(page.role_pane.holders) == [
        ["Torben Hauge", "indtil 31. juli 2026, 1. februar 2024 – 31. juli 2026"],
        ["Rikke Sandahl", "tiltræder, fra 1. august 2026"],
    ]
    assert "Rikke Sandahl fra 1. august 2026" in acts.spoken(page.timeline)[1][1]


def test_a_vacancy_is_told_with_the_meetings_that_nobody_comes_to(page: Personer, database: Database) -> None:
    from datetime import datetime

    acts.schedule(database, "Kredsrådet", datetime(2026, 9, 10, 10))
    acts.schedule(database, "Kredsrådet", datetime(2026, 10, 1, 10))
    holding = page.desk.read(holders.of_role, role(database, CHIEF))[0]
    page.desk.do(holders.ended, holders.end, holding.id, date(2026, 8, 31))
    choose(page, CHIEF)
    (alert,) = page.role_pane.alerts
    assert alert.words.startswith("Ubesat fra 1. september 2026: 2 planlagte møder har ingen i rollen")
    wanted: list[Goto] = []
    page.desk.wanted.connect(wanted.append)
    acts.press(alert, "Vis de 2 møder")
    assert (wanted[-1].page, wanted[-1].what["day"]) == ("kalender", date(2026, 9, 10))
    assert page.summary() == "1 rolle er eller bliver ubesat i 2026"

    def name_somebody(dialog: TenureDialog) -> None:
        assert dialog.first.value == date(2026, 9, 1)  # the gap's own days
        fill(dialog, "Signe Markfoged")

    acts.answer(name_somebody)
    acts.press(alert, "Vælg stedfortræder …")
    lines = page.desk.read(substitutes.listing, role=role(database, CHIEF))
    assert [(line.name, line.tenure) for line in lines] == [("Signe Markfoged", Tenure(date(2026, 9, 1), None))]


def test_the_keyboard_alone_changes_the_chief(page: Personer, database: Database) -> None:
    choose(page, CHIEF)
    assert page.timeline.hasFocus()
    said: list[str] = []

    def type_it(dialog: TenureDialog) -> None:
        assert dialog.person is not None
        QTest.keyClicks(dialog.focusWidget(), "Rikke Sandahl")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)  # the first of the next month is proposed
        said.append(dialog.first_field.editor.accessibleDescription())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    acts.answer(type_it)
    QTest.keyClick(page.timeline, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert held(database) == [
        ("Torben Hauge", "1. februar 2024 – 31. juli 2026"),
        ("Rikke Sandahl", "fra 1. august 2026"),
    ]
    assert said == ["Torben Hauge slutter 31. juli 2026."]
    assert page.desk.state().undoes == f"{CHIEF}: Rikke Sandahl fra 1. august 2026 efter Torben Hauge"
    page.desk.undo()  # the new person goes with the change
    assert held(database) == [("Torben Hauge", "fra 1. februar 2024")]
    assert [line.name for line in page.desk.read(people.listing, TODAY)] == ["Torben Hauge"]


def test_two_in_one_role_are_refused_beside_the_day_and_nothing_typed_is_lost(
    page: Personer, database: Database
) -> None:
    holding = page.desk.read(holders.of_role, role(database, CHIEF))[0]
    page.desk.do(holders.ended, holders.end, holding.id, date(2026, 5, 31))
    rikke = add(page.desk, "Rikke Sandahl")
    page.desk.do(holders.held, holders.hold, role(database, CHIEF), rikke, date(2026, 8, 1))
    choose(page, CHIEF)
    page.role_pane.holders.setFocus()
    page.role_pane.holders.select_key(page.desk.read(holders.of_role, role(database, CHIEF))[1].id)
    seen: list[str] = []

    def too_early(dialog: TenureDialog) -> None:
        fill(dialog, first="1. maj 2026")
        seen.append(dialog.first_field.problem)
        seen.append(dialog.first.text())
        fill(dialog, first="1. juni 2026")
        seen.append(str(dialog.isVisible()))

    acts.answer(too_early)
    QTest.keyClick(page.role_pane.holders, Qt.Key.Key_F2)
    assert seen == [
        "Torben Hauge har rollen til 31. maj. Vælg 1. juni eller senere.",
        "fre. 1. maj 2026",
        "False",
    ]
    assert held(database)[1] == ("Rikke Sandahl", "fra 1. juni 2026")


def test_the_end_of_a_bar_that_is_dragged_is_one_step(page: Personer, database: Database) -> None:
    row = choose(page, CHIEF)
    page.timeline.days_wanted.emit(row, row.spans[0], Tenure(date(2024, 2, 1), date(2026, 12, 31)))
    assert held(database) == [("Torben Hauge", "1. februar 2024 – 31. december 2026")]
    page.timeline.days_wanted.emit(row, row.spans[0], Tenure(date(2024, 2, 1), date(2023, 12, 31)))
    assert "ligger før første dag" in page.told.accessibleName()
    assert held(database) == [("Torben Hauge", "1. februar 2024 – 31. december 2026")]


def test_only_what_is_open_or_about_to_be_is_shown_when_wanted(page: Personer, database: Database) -> None:
    page.filters.only_open.setChecked(True)
    shown = [row.name for row in page.timeline.tree.shown_lines()]
    assert CHIEF not in shown  # somebody has it until further notice
    assert "Ledelsessekretariatschefen" in shown  # nobody is noted
    assert "Chefpolitiinspektøren" not in shown  # sits nowhere here
    holding = page.desk.read(holders.of_role, role(database, CHIEF))[0]
    page.desk.do(holders.ended, holders.end, holding.id, date(2026, 11, 30))
    assert CHIEF in [row.name for row in page.timeline.tree.shown_lines()]
    page.filters.text.setText("torben")
    assert [row.name for row in page.timeline.tree.shown_lines()] == [CHIEF]
    page.filters.text.setText("findes ikke")
    acts.press(page, "Ryd filter")
    assert not page.filters.is_on


def test_a_new_role_is_made_and_a_taken_name_is_told(page: Personer, database: Database) -> None:
    seen: list[str] = []

    def name_it(dialog: Any) -> None:
        dialog.name.setText(CHIEF)
        dialog.do.click()
        seen.append(dialog.name_field.problem)
        dialog.name.setText("Lederen af hundepatruljen")
        dialog.do.click()

    acts.answer(name_it)
    acts.press(page, "Ny rolle")
    assert seen == [f"Rollen “{CHIEF}” findes allerede. Vælg den, eller skriv et andet navn."]
    assert page.role_pane.head.name.text() == "Lederen af hundepatruljen"
    assert role(database, "Lederen af hundepatruljen")


def test_the_calendar_of_the_role_is_the_one_that_is_offered(page: Personer) -> None:
    choose(page, CHIEF)
    wishes: list[Goto] = []
    page.desk.wanted.connect(wishes.append)
    acts.press(page.role_pane, "Eksportér kalender …")
    assert wishes == [Goto("export", {"name": CHIEF, "kind": "calendars"})]


# --- after an election ----------------------------------------------------------------------------------------------


def election(page: Personer, qtbot: QtBot) -> ElectionDialog:
    made = ElectionDialog(page.desk, page)
    qtbot.addWidget(made)
    made.show()
    return made


def test_tab_goes_through_the_cells_and_all_mayors_change_in_one_step(
    page: Personer, database: Database, qtbot: QtBot
) -> None:
    dialog = election(page, qtbot)
    table = dialog.table
    assert dialog.group.currentText() == "Borgmestrene"
    assert dialog.day.value == date(2027, 1, 1)
    units = [row.unit for row in table.election.shown_lines()]
    table.setFocus()
    for name, email in (("Mette Holm", "mette@kommune.example"), ("Jens Bro", "")):
        QTest.keyClicks(table, name[0])  # a key opens the cell
        editor = table.findChild(QLineEdit)
        assert editor is not None
        editor.setText(name)
        editor.setModified(True)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        acts.settle()
        assert table.currentIndex().column() == EMAIL
        editor = table.findChild(QLineEdit)
        assert editor is not None
        editor.setText(email)
        editor.setModified(True)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        acts.settle()
        QTest.keyClick(table.findChild(QLineEdit) or table, Qt.Key.Key_Tab)
        acts.settle()
        editor = table.findChild(QLineEdit)
        if editor is not None:
            QTest.keyClick(editor, Qt.Key.Key_Escape)
        acts.settle()
    assert dialog.told.text() == "2 navne er nye og oprettes som personer."
    before = database.state().undoes
    acts.press(dialog, "Gem 2 skift")
    assert held(database, f"Borgmesteren i {units[0]}") == [("Mette Holm", "fra 1. januar 2027")]
    assert held(database, f"Borgmesteren i {units[1]}") == [("Jens Bro", "fra 1. januar 2027")]
    page.desk.undo()
    assert database.state().undoes == before


def test_rows_are_pasted_from_a_spreadsheet_by_the_name_of_the_municipality(
    page: Personer, database: Database, qtbot: QtBot
) -> None:
    dialog = election(page, qtbot)
    units = [row.unit for row in dialog.table.election.shown_lines()]
    pasted = (
        f"Kommune\tBorgmester\tE-mail\n{units[2]} Kommune\tLis Lund\tlis@kommune.example\t1/2 2027\n{units[0]}\tBo Bak"
    )
    QGuiApplication.clipboard().setText(pasted)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    rows = list(dialog.table.election.shown_lines())
    text = dialog.table.election.text
    assert (text(rows[2], NEW), text(rows[2], EMAIL), text(rows[2], DAY)) == (
        "Lis Lund",
        "lis@kommune.example",
        "man. 1. februar 2027",
    )
    dialog.table.take(dialog.table.election.index(2, EMAIL), "lis@@kommune")
    assert "er ikke en e-mailadresse" in dialog.message.accessibleName()
    dialog.do.click()
    assert dialog.isVisible()
    dialog.table.take(dialog.table.election.index(2, EMAIL), "lis@kommune.example")
    dialog.do.click()
    assert held(database, f"Borgmesteren i {units[2]}") == [("Lis Lund", "fra 1. februar 2027")]
    assert held(database, f"Borgmesteren i {units[0]}") == [("Bo Bak", "fra 1. januar 2027")]


# --- persons --------------------------------------------------------------------------------------------------------


def test_a_person_is_added_with_what_is_wrong_beside_its_field(page: Personer, database: Database) -> None:
    acts.press(page, "Ny person")
    form = page.form
    assert form.name.hasFocus()
    form.email.setText("ikke en adresse")
    form.email.editingFinished.emit()
    assert form.fields["email"].problem.startswith("“ikke en adresse” er ikke en e-mailadresse")
    form.save()
    assert form.email.hasFocus()
    form.email.setText("bo@dk.example")
    form.save()
    assert form.fields["name"].problem == "Personens navn mangler. Skriv et navn."
    QTest.keyClicks(form.name, "Bo Asmussen")
    form.organisation.line.setText("Beredskabet")
    assert form.new_organisation.text == "“Beredskabet” oprettes som ny organisation."
    QTest.keyClick(form.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (line,) = (each for each in page.desk.read(people.listing, TODAY) if each.name == "Bo Asmussen")
    assert (line.email, line.organisation) == ("bo@dk.example", "Beredskabet")
    assert page.person_pane.head.name.text() == "Bo Asmussen"
    assert page.person_table.current_line.line.name == "Bo Asmussen"


def test_somebody_who_looks_the_same_is_told_and_may_be_kept(page: Personer, database: Database) -> None:
    page.new_person()
    page.form.name.setText("T. Hauge")
    page.form.email.setText("TORBEN@politi.example")
    page.form.save()
    assert page.form.message.accessibleName().startswith("Torben Hauge har allerede e-mailadressen")
    acts.press(page.form, "Gem alligevel")
    assert len(page.desk.read(people.listing, TODAY)) == 2


def test_what_is_typed_stays_when_the_register_changes(page: Personer, database: Database) -> None:
    page.show_person(page.desk.read(people.listing, TODAY)[0].id)
    page.edit()
    page.form.phone.setText("12 34 56 78")
    page.desk.do("prøve", people.add, "En anden", on=TODAY)
    assert page.form.isVisible()
    assert page.form.phone.text() == "12 34 56 78"
    page.form.save()
    assert page.person_pane.reach.text() == "torben@politi.example\n12 34 56 78"


def test_absences_are_entered_corrected_and_taken_away(page: Personer, torben: int, qtbot: QtBot) -> None:
    page.show_person(torben)
    acts.answer(lambda dialog: fill(dialog, first="6/7", last="24/7"))
    acts.press(page.person_pane, "Tilføj fravær …")
    assert acts.first_cells(page.person_pane.absences) == ["6.–24. juli 2026"]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.person_pane.absences.setFocus()
    page.person_pane.absences.setCurrentIndex(page.person_pane.absences.rows.index(0, 0))
    seen: list[str] = []

    def turn_round(dialog: TenureDialog) -> None:
        fill(dialog, last="1/7 2026")
        seen.append(dialog.last_field.problem)
        fill(dialog, last="31/7 2026")

    acts.answer(turn_round)
    QTest.keyClick(page.person_pane.absences, Qt.Key.Key_F2)
    assert seen[0].startswith("Sidste dag 1. juli 2026 ligger før første dag")
    assert page.desk.read(absences.listing, person=torben)[0].last == date(2026, 7, 31)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.person_pane.absences.setFocus()
    page.person_pane.absences.setCurrentIndex(page.person_pane.absences.rows.index(0, 0))
    QTest.keyClick(page.person_pane.absences, Qt.Key.Key_Delete)
    assert page.desk.read(absences.listing, person=torben) == []


def test_a_seat_of_ones_own_is_given_ended_and_taken_away(page: Personer, torben: int, qtbot: QtBot) -> None:
    page.show_person(torben)

    def give(dialog: Any) -> None:
        dialog.do.click()
        assert dialog.where_field.problem == "Vælg et forum på listen."
        dialog.where.line.setText("Lokalrådet i Greve")
        dialog.function.setCurrentIndex(2)
        fill(dialog, first="1/7 2026")

    acts.answer(give)
    acts.press(page.person_pane, "Giv en plads …")
    seats = page.person_pane.seats
    assert "Lokalrådet i Greve, Sekretær · fra 1. juli 2026" in acts.first_cells(seats)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    seats.setFocus()
    own = next(seat for seat in seats.rows.shown_lines() if seat.is_own)
    seats.select_key((own.board, ""))
    acts.answer(lambda dialog: fill(dialog, last="31/12 2026"))
    QTest.keyClick(seats, Qt.Key.Key_F2)
    line = page.desk.read(memberships.read, own.membership)
    assert line.tenure == Tenure(date(2026, 7, 1), date(2026, 12, 31))
    acts.answer(lambda dialog: acts.press(dialog, "Fjern pladsen"))
    page.acts.edit_seat(own.membership, own.name)
    assert not [seat for seat in seats.rows.shown_lines() if seat.is_own]


def test_a_role_is_given_from_the_person(page: Personer, database: Database) -> None:
    bo = add(page.desk, "Bo Asmussen")
    page.show_person(bo)
    told: list[str] = []

    def give(dialog: Any) -> None:
        dialog.role.line.setText(CHIEF)
        dialog.role.committed.emit()
        told.append(dialog.role_field.editor.accessibleDescription())
        fill(dialog, first="1/8 2026")

    acts.answer(give)
    acts.press(page.person_pane, "Giv en rolle …")
    assert told == ["Har den nu: Torben Hauge"]
    assert held(database)[1] == ("Bo Asmussen", "fra 1. august 2026")
    assert acts.spoken(page.person_pane.roles) == [[CHIEF, "tiltræder, fra 1. august 2026"]]


def test_all_that_is_held_is_shown_exported_and_taken_out_after_a_confirmed_step(
    page: Personer, torben: int, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "alt.txt"
    dialog = AboutPerson(page.desk, torben, page, lambda _parent, _name: file)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.forget_button.isEnabled()  # before it has been read
    qtbot.waitUntil(dialog.forget_button.isEnabled)
    said = acts.first_cells(dialog.tree)
    assert "Navn: Torben Hauge" in said
    assert CHIEF in said
    acts.press(dialog, "Eksportér …")
    assert "Torben Hauge" in file.read_text(encoding="utf-8")
    acts.press(dialog, "Anonymisér …")
    assert not dialog.forget.isEnabled()
    assert "Det kan ikke fortrydes" in dialog.warning.text()
    dialog.read.click()
    acts.press(dialog, "Anonymisér Torben Hauge")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert page.desk.read(people.listing, TODAY) == []
    assert "Torben" not in str(page.desk.read(holders.of_role, 1))


def test_persons_whom_nothing_needs_are_proposed_quietly(page: Personer, database: Database, qtbot: QtBot) -> None:
    page.desk.do("prøve", people.add, "Gamle Ole", on=date(2020, 1, 1))
    page.desk.do("prøve", people.add, "Gamle Eva", on=date(2020, 1, 1))
    page.filters.segments.button(1).click()
    assert page.told.accessibleName() == "2 personer har ikke haft en plads i 24 måneder."
    dialog = ProposedDialog(page.desk, page)
    qtbot.addWidget(dialog)
    dialog.show()
    eva, ole = dialog.model.shown_lines()
    dialog.table.toggled.emit(eva, True)
    acts.press(dialog, "Behold")
    assert acts.first_cells(dialog.table) == [ole.name]
    dialog.table.toggled.emit(ole, True)
    acts.press(dialog, "Slet …")
    assert "Det kan ikke fortrydes" in dialog.message.accessibleName()
    acts.press(dialog, "Slet 1 person for altid")
    qtbot.waitUntil(lambda: dialog.message.accessibleName() == "1 person er slettet.")
    assert sorted(line.name for line in page.desk.read(people.listing, TODAY)) == ["Gamle Eva", "Torben Hauge"]


# --- organisations --------------------------------------------------------------------------------------------------


def test_doubles_of_an_organisation_are_merged(page: Personer, database: Database) -> None:
    add(page.desk, "Bo Asmussen", organisation="Politiet i byen")
    page.filters.segments.button(2).click()
    line = next(each for each in page.organisation_model.shown_lines() if each.name == "Politiet i byen")
    page.show_organisation(line.id)
    pane = page.organisation_pane
    pane.name.setText("Politiet")
    pane.name.setModified(True)
    pane.name.editingFinished.emit()
    assert "findes allerede" in pane.name_field.problem

    def merge(dialog: Any) -> None:
        box = dialog.findChild(QLineEdit)
        assert box is not None
        box.setText("Politiet")
        dialog.do.click()

    acts.answer(merge)
    acts.press(pane, "Læg sammen med …")
    assert [each.name for each in page.desk.read(organisations.listing)] == ["Politiet"]
    assert page.desk.read(organisations.listing)[0].persons == 2


# --- Fora -----------------------------------------------------------------------------------------------------------


def _row(desk: Desk, forum: str, board: str = "") -> Any:
    from fora_desktop.services import forum_tree

    rows = desk.read(forum_tree.rows, desk.day)
    row = next(each for each in rows if each.name == forum)
    return next((each for each in row.boards if each.name == board), row)


def test_fora_shows_who_sits_in_a_board_today(page: Personer, database: Database, qtbot: QtBot, torben: int) -> None:
    page.desk.do("prøve", absences.add, torben, date(2026, 7, 1), date(2026, 7, 10), "ferie")
    host = QWidget()
    qtbot.addWidget(host)
    tab = ParticipantsTab(page.desk, host)
    tab.resize(360, 900)
    host.show()
    tab.show_row(_row(page.desk, "Kredsrådet"))
    said = {cells[0].split(",")[0]: cells[1] for cells in acts.spoken(tab.people)}
    assert said["Torben Hauge"] == "Fraværende"
    mayors = [name for name in said if name.startswith("Borgmesteren i")]
    assert len(mayors) == 3
    assert {said[name] for name in mayors} == {"Ikke noteret"}
    assert tab.about.text() == "2. juli 2026: 4 pladser, 3 er ikke noteret, 1 er fraværende"
    mayor = role(database, mayors[0])
    page.desk.do("prøve", holders.hold, mayor, add(page.desk, "Lis Lund"), date(2020, 1, 1), date(2025, 12, 31))
    tab.show_row(_row(page.desk, "Kredsrådet"))
    said = {cells[0].split(",")[0]: cells[1] for cells in acts.spoken(tab.people)}
    assert said[mayors[0]] == "Ubesat"
    wanted: list[Goto] = []
    page.desk.wanted.connect(wanted.append)
    tab.people.select_key(next(tab.people.rows.key_of(part) for part in tab._sitting if part.person == torben))
    tab.people.opened.emit(tab.people.current_line)
    assert (wanted[-1].page, wanted[-1].what) == ("personer", {"person": torben})
    tab.copy.click()
    assert QGuiApplication.clipboard().text() == "torben@politi.example"


def test_memberships_are_edited_and_saved_as_one_step(page: Personer, database: Database, qtbot: QtBot) -> None:
    register = page.desk.read(forums.register, TODAY)
    council = next(line for line in register if len(line.boards) > 1)
    dialog = MembersDialog(page.desk, council.id, None, council.name, page)
    qtbot.addWidget(dialog)
    dialog.show()
    before = page.desk.read(memberships.listing, forum=council.id)
    dialog.function.setCurrentIndex(0)
    dialog.function.activated.emit(0)
    next(iter(dialog.not_in.boxes.values())).click()
    dialog.first.setText("31. februar")
    dialog.do.click()
    assert dialog.first_field.problem.startswith("Skriv en dato")
    dialog.first.setText("1/9 2026")
    dialog.first.commit()
    dialog.down.click()

    def choose_person(asked: Any) -> None:
        asked.findChild(QLineEdit).setText("Torben Hauge")
        asked.do.click()

    acts.answer(choose_person)
    dialog.add_person.click()
    dialog.do.click()
    assert not dialog.isVisible()
    after = page.desk.read(memberships.listing, forum=council.id)
    assert [line.name for line in after[:2]] == [before[1].name, before[0].name]
    assert (after[1].function, after[1].tenure.first, len(after[1].not_in)) == ("chair", date(2026, 9, 1), 1)
    assert after[-1].name == "Torben Hauge"
    page.desk.undo()
    assert page.desk.read(memberships.listing, forum=council.id) == before


# --- the page -------------------------------------------------------------------------------------------------------


def test_an_empty_list_of_persons_offers_to_add_and_to_import(desk: Desk, qtbot: QtBot) -> None:
    page = Personer(desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.filters.segments.button(1).click()
    wanted: list[Goto] = []
    desk.wanted.connect(wanted.append)
    acts.press(page, "Importér personer …")
    assert (wanted[-1].page, wanted[-1].what["kind"]) == ("import_table", "people")
    acts.press(page.nothing, "Ny person")
    assert page.form.isVisible()


def test_what_is_arranged_is_kept_and_every_wish_is_shown(
    page: Personer, desk: Desk, qtbot: QtBot, torben: int
) -> None:
    page.open({"person": torben})
    assert page.person_pane.head.name.text() == "Torben Hauge"
    page.open({"role": page.desk.read(people.roles_of, torben)[0].role})
    assert page.role_pane.head.name.text() == CHIEF
    page.open({"organisation": page.desk.read(organisations.listing)[0].id})
    assert page.organisation_pane.head.name.text() == "Politiet"
    kept = page.memory()
    other = Personer(desk)
    qtbot.addWidget(other)
    other.recall(kept)
    assert other.segment == 2
    other.recall({"filters": {"segment": "ukendt"}, "persons": 7})  # of another version
    assert other.segment == 2


def test_the_pane_opens_and_closes_by_the_keyboard_where_there_is_little_room(
    page: Personer, qapp: QApplication
) -> None:
    page.resize(680, 640)
    acts.settle()
    choose(page, CHIEF)
    page._close_pane()
    assert not page.pane.isVisible()
    page.timeline.setFocus()
    QTest.keyClick(page.timeline, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert page.pane.isVisible()
    assert not page.timeline.isVisible()  # it takes the place of the list
    QTest.keyClick(page.role_pane.holders, Qt.Key.Key_Escape)
    assert page.timeline.isVisible()


def test_the_proposal_that_was_put_away_does_not_come_back_while_one_types(page: Personer) -> None:
    page.desk.do("prøve", people.add, "Gamle Ole", on=date(2020, 1, 1))
    page.filters.segments.button(1).click()
    assert not page.told.isHidden()
    page.told._close.click()
    page.filters.text.setText("O")
    acts.settle()
    assert page.told.isHidden()
    page.desk.do("prøve", people.add, "Gamle Eva", on=date(2020, 1, 1))
    page.refresh()
    assert page.told.accessibleName().startswith("2 personer")  # others than were put away


def test_as_many_months_are_seen_as_last_time(page: Personer, desk: Desk, qtbot: QtBot) -> None:
    page.timeline.zoom_in()
    again = Personer(desk)
    qtbot.addWidget(again)
    again.recall(page.memory())
    again.show()
    acts.settle()
    assert again.stage.months == page.stage.months != 24


def test_a_half_written_person_is_there_again(page: Personer, torben: int) -> None:
    page.new_person()
    page.form.name.setText("Halvt skrevet")
    page.form.note.setPlainText("lang note")
    page.open({"person": torben})
    page.new_person()
    assert (page.form.name.text(), page.form.values()["note"]) == ("Halvt skrevet", "lang note")
    assert "står her igen" in page.form.message.accessibleName()
    QTest.keyClick(page.form.name, Qt.Key.Key_Escape)
    page.new_person()
    assert page.form.name.text() == "Halvt skrevet"
    acts.press(page.form, "Annullér")
    page.new_person()
    assert page.form.values() == dict.fromkeys(page.form.values(), "")


def test_what_was_typed_of_a_person_waits_for_that_person_until_it_is_saved(page: Personer, torben: int) -> None:
    page.show_person(torben)
    page.edit()
    page.form.title.setText("Vicepolitidirektør")
    page.new_person()
    assert page.form.title.text() == ""
    page.show_person(torben)
    page.edit()
    assert page.form.title.text() == "Vicepolitidirektør"
    page.form.save()
    page.edit()
    assert page.form.message.isHidden()
    assert page.desk.drafts.get(f"person:{torben}") is None


def test_when_a_person_never_meets_stands_in_the_pane_with_the_way_to_it(
    page: Personer, desk: Desk, torben: int
) -> None:
    page.open({"person": torben})
    acts.settle()
    pane = page.person_pane
    assert pane.times.text() == "Hele arbejdstiden"
    desk.do("tider", person_hours.set_both, torben, "man 8-10", "1")
    acts.settle()
    assert pane.times.text() == "Aldrig mandag 8.00–10.00. Højst 1 møde om dagen."
    wanted: list[Goto] = []
    desk.wanted.connect(wanted.append)
    pane.edit_times.click()
    assert (wanted[0].page, wanted[0].what["person"]) == ("plan_settings", torben)
