"""Small questions: what is typed stays, what is wrong is told, what is meant comes out."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QDialog, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.ask import Ask
from tests.ui import acts


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    return made


# --- questions ------------------------------------------------------------------------------------------------------


def test_a_reason_may_be_empty(parent: QWidget) -> None:
    acts.answer(lambda dialog: dialog.do.click())
    assert ask.reason(parent, "Aflys mødet", "Aflys") == ""


def test_enter_answers_and_escape_does_not(parent: QWidget) -> None:
    def enter(dialog: Ask) -> None:
        QTest.keyClicks(dialog.focusWidget(), " Sygdom ")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    acts.answer(enter)
    assert ask.reason(parent, "Aflys mødet", "Aflys") == "Sygdom"
    acts.answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert ask.reason(parent, "Aflys mødet", "Aflys") is None
    acts.settle()
    assert parent.findChildren(QDialog) == []


def test_a_line_must_say_something(parent: QWidget) -> None:
    seen = []

    def write(dialog: Ask) -> None:
        seen.append(dialog.do.isEnabled())
        QTest.keyClicks(dialog.focusWidget(), "  ")
        seen.append(dialog.do.isEnabled())
        QTest.keyClicks(dialog.focusWidget(), "Ungdom")
        seen.append(dialog.do.isEnabled())
        dialog.do.click()

    acts.answer(write)
    assert ask.line(parent, "Nyt kapitel", "Opret", "&Titel") == "Ungdom"
    assert seen == [False, False, True]


def test_what_is_there_can_be_written_over(parent: QWidget) -> None:
    def write(dialog: Ask) -> None:
        QTest.keyClicks(dialog.focusWidget(), "Nærhed")
        dialog.do.click()

    acts.answer(write)
    assert ask.line(parent, "Omdøb", "Omdøb", "&Titel", "Kontakt") == "Nærhed"


def test_a_day_is_shown_in_danish(parent: QWidget) -> None:
    seen = []

    def look(dialog: Ask) -> None:
        (editor,) = dialog.findChildren(QDateEdit)
        seen.append(editor.text())
        dialog.do.click()

    acts.answer(look)
    assert ask.last_day(parent, "Luk", "Luk", date(2026, 7, 2), "Forklaring") == date(2026, 7, 2)
    assert seen[0].startswith("2. ")
    assert seen[0].endswith(" 2026")


def test_every_button_of_a_question_has_its_words(parent: QWidget) -> None:
    seen: list[str] = []

    def look(dialog: Ask) -> None:
        seen.extend(
            each.accessibleName() for each in dialog.findChildren(QAbstractButton) if each.isVisible() and each.text()
        )

    acts.answer(look)
    ask.reason(parent, "Aflys mødet", "Aflys")
    assert sorted(seen) == ["Aflys", "Annullér"]
