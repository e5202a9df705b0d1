"""The dialogs of persons where something goes wrong, or the user is quicker than the program."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.services import forums, memberships, people
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.about_person import AboutPerson
from fora_desktop.ui.dialogs.members import MembersDialog
from fora_desktop.ui.dialogs.proposed import ProposedDialog
from tests import builders
from tests.ui import acts

TODAY = acts.TODAY


@pytest.fixture
def about(desk: Desk, database: Database, qtbot: QtBot) -> Iterator[AboutPerson]:
    """All about Bo, read, with the question of anonymising seen and ticked."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AboutPerson(desk, builders.person(database, "Bo Asmussen"), parent)
    dialog.show()
    qtbot.waitUntil(dialog.forget_button.isEnabled)
    dialog.forget_button.click()
    dialog.read.click()
    yield dialog
    parent.close()


def test_esc_waits_while_a_name_is_being_taken_out(about: AboutPerson, desk: Desk, qtbot: QtBot) -> None:
    noticed: list[str] = []
    desk.noticed.connect(noticed.append)
    about.forget.click()
    QTest.keyClick(about, Qt.Key.Key_Escape)
    assert about.isVisible()
    qtbot.waitUntil(lambda: not about.isVisible())
    assert "er anonymiseret." in noticed[0]


def test_a_dialog_that_is_gone_is_not_told_what_came_of_it(about: AboutPerson, desk: Desk, database: Database) -> None:
    about.forget.click()
    about.deleteLater()
    acts.settle()
    desk.wait()
    acts.settle()
    assert desk.read(people.listing, TODAY) == []


def test_a_failure_of_anonymising_is_told_and_may_be_tried_again(about: AboutPerson) -> None:
    about._set_busy(True)
    about._on_refused(OSError("disk"))
    assert about.message.accessibleName() == "Personen kunne ikke anonymiseres. Prøv igen."
    assert about.forget.isEnabled()


def test_esc_waits_while_persons_are_being_deleted(desk: Desk, qtbot: QtBot) -> None:
    desk.do("prøve", people.add, "Gamle Ole", on=date(2020, 1, 1))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ProposedDialog(desk, parent)
    dialog.show()
    dialog.table.toggled.emit(next(iter(dialog.model.shown_lines())), True)
    dialog.delete.click()
    dialog.delete.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.message.accessibleName() == "1 person er slettet.")


@pytest.fixture
def members(desk: Desk, qtbot: QtBot) -> Iterator[MembersDialog]:
    """Of a forum with several participants, the first of them from 1 August 2026."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    line = next(
        each for each in desk.read(forums.register, TODAY) if len(desk.read(memberships.listing, forum=each.id)) > 1
    )
    dialog = MembersDialog(desk, line.id, None, line.name, parent)
    dialog.show()
    acts.settle()
    write(dialog, "1/8 2026")
    yield dialog
    parent.close()


def write(dialog: MembersDialog, text: str) -> None:
    dialog.first.setFocus()
    dialog.first.selectAll()
    QTest.keyClicks(dialog.first, text)
    dialog.first.commit()
    acts.settle()


def test_a_row_with_a_day_that_cannot_be_read_is_not_left_and_keeps_its_day(members: MembersDialog) -> None:
    first, second = members._drafts[:2]
    write(members, "31/11 2026")
    assert members.first_field.problem.startswith("Skriv en dato")
    members.table.select_key(second.key)
    acts.settle()
    assert members.table.current_line.key == first.key
    assert members.first.text() == "31/11 2026"
    members.do.click()
    assert members.isVisible()
    assert members._drafts[0].wanted.first == date(2026, 8, 1)


def test_what_can_be_read_again_lets_the_row_go(members: MembersDialog) -> None:
    second = members._drafts[1]
    write(members, "31/11 2026")
    write(members, "30/11 2026")
    assert not members.first_field.problem
    members.table.select_key(second.key)
    acts.settle()
    assert members.first.value == second.wanted.first
    assert [each.wanted.first for each in members._drafts[:2]] == [date(2026, 11, 30), second.wanted.first]


def test_a_participant_whose_day_cannot_be_read_can_be_removed(members: MembersDialog) -> None:
    first, second = members._drafts[:2]
    write(members, "31/11 2026")
    members.remove.click()
    acts.settle()
    assert members.table.current_line.key == second.key
    assert first.key not in [each.key for each in members._drafts]
    assert members.first.value == second.wanted.first
