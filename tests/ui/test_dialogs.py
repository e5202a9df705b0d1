"""Small questions and the forms: what is typed stays, what is wrong is told, what is meant comes out."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.services import forum_tree, forums
from fora_desktop.services.forums import NameIsTaken
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs import ask
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.dialogs.edit_forum import BoardForm, ForumForm
from tests.ui import acts

CHAPTERS = [(1, 1, "Kontakt med lokalsamfundet mv."), (2, 2, "Beredskab")]


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


# --- forms ----------------------------------------------------------------------------------------------------------


class Saved:
    """Takes what a form saves, and refuses it until told otherwise."""

    def __init__(self, refuse: bool = False) -> None:
        self.values: list[Mapping[str, Any]] = []
        self.refuse = refuse

    def __call__(self, values: Mapping[str, Any]) -> None:
        if self.refuse:
            raise NameIsTaken("Kredsrådet")
        self.values.append(values)


def labels(form: QWidget) -> list[str]:
    return [label.text().replace("&", "") for label in form.findChildren(QLabel) if label.isVisible() and label.text()]


def open_form(form: Ask, qtbot: QtBot) -> None:
    qtbot.addWidget(form)
    form.show()
    acts.settle()


def test_a_new_forum_has_the_seven_fields_under_their_names(parent: QWidget, qtbot: QtBot) -> None:
    form = ForumForm(None, CHAPTERS, 2, Saved(), parent)
    open_form(form, qtbot)
    shown = labels(form)
    for name in (
        "Navn",
        "Kapitel",
        "Antal møder",
        "Emne",
        "Lovgrundlag/kommissorium",
        "Formål/målsætning",
        "Evt. handleplaner",
        "Snitflader",
        "Deltagere",
    ):
        assert name in shown
    assert form.name.hasFocus() or form.focusWidget() is form.name
    assert form.chapter.currentText() == "2. Beredskab"


def test_a_refusal_keeps_what_was_typed(parent: QWidget, qtbot: QtBot) -> None:
    save = Saved(refuse=True)
    form = ForumForm(None, CHAPTERS, 1, save, parent)
    open_form(form, qtbot)
    form.name.setText("Kredsrådet")
    form.long_texts["purpose"].setPlainText("=1+1\n“Østre” 😀")
    form.do.click()
    assert form.isVisible()
    assert form.refusal.isVisible()
    assert form.refusal.accessibleName() == "“Kredsrådet” findes allerede. Vælg et andet navn."
    assert form.name.text() == "Kredsrådet"
    save.refuse = False
    form.do.click()
    assert not form.isVisible()
    assert save.values[0]["purpose"] == "=1+1\n“Østre” 😀"
    assert save.values[0]["chapter"] == 1
    assert save.values[0]["minutes"] is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mindst 4", "indst 4"),
        ("2", "Ret teksten, hvis der menes noget andet."),
        ("fire hest", "Kan ikke læses: “fire hest”."),
    ],
)
def test_the_number_of_meetings_is_read_while_it_is_typed(parent: QWidget, qtbot: QtBot, text: str, told: str) -> None:
    form = ForumForm(None, CHAPTERS, 1, Saved(), parent)
    open_form(form, qtbot)
    QTest.keyClicks(form.quota.editor, text)
    qtbot.waitUntil(lambda: told in form.quota.editor.accessibleDescription())
    assert form.quota.editor.text() == text


def test_a_forum_is_shown_as_it_stands_and_saved_unchanged(parent: QWidget, desk: Desk, qtbot: QtBot) -> None:
    line = desk.read(forums.register, acts.TODAY)[0]
    save = Saved()
    form = ForumForm(line, desk.read(forums.chapters), None, save, parent)
    open_form(form, qtbot)
    form.do.click()
    (values,) = save.values
    assert {field: values[field] for field in line.texts} == dict(line.texts)
    assert values["name"] == line.name


def test_a_board_with_and_without_a_requirement_of_its_own(parent: QWidget, desk: Desk, qtbot: QtBot) -> None:
    row = next(row for row in desk.read(forum_tree.rows, acts.TODAY) if row.boards).boards[0]
    assert row.board_line is not None
    save = Saved()
    form = BoardForm(row.board_line, "Mindst 4", date(2026, 1, 1), save, parent)
    open_form(form, qtbot)
    assert not form.quota.isEnabled()
    assert not form.from_field.isEnabled()
    form.do.click()
    assert save.values[0]["quota"] == ""
    again = BoardForm(row.board_line, "Mindst 4", date(2026, 1, 1), save, parent)
    open_form(again, qtbot)
    again.own.click()
    assert again.quota.isEnabled()
    again.quota.editor.setText("Mindst 6")
    again.do.click()
    assert save.values[1] == {
        "name": row.board_line.name,
        "location": "",
        "journal_number": "",
        "first_day": date(2026, 1, 1),
        "quota": "Mindst 6",
        "quota_from": date(2026, 1, 1),
    }


def test_a_form_is_never_larger_than_its_window(parent: QWidget, qtbot: QtBot) -> None:
    parent.resize(700, 500)
    form = ForumForm(None, CHAPTERS, 1, Saved(), parent)
    open_form(form, qtbot)
    assert form.width() <= 700
    assert form.height() <= 500


def test_every_field_of_a_form_has_a_name(parent: QWidget, desk: Desk, qtbot: QtBot) -> None:
    row = next(row for row in desk.read(forum_tree.rows, acts.TODAY) if row.boards).boards[0]
    assert row.board_line is not None
    for form in (
        ForumForm(None, CHAPTERS, 1, Saved(), parent),
        BoardForm(row.board_line, "Mindst 4", date(2026, 1, 1), Saved(), parent),
    ):
        open_form(form, qtbot)
        for editor in form.findChildren(QLineEdit):
            holder = editor.parentWidget()
            named = editor.accessibleName() or (holder.accessibleName() if holder else "")
            assert named or editor.objectName().startswith("qt_")
