"""Handleplaner: groups, the next step by key and button, the way out of a warning, documents, forms, copying."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.services import action_plans, forum_orders, forums, plan_progress, plan_rows
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.action_plan import CopyForm, RuleForm, YearForm
from fora_desktop.ui.views.handleplaner import Handleplaner
from fora_desktop.ui.widgets.plans_card import PlansCard
from tests import builders
from tests.ui import acts

TODAY = acts.TODAY
"""Thursday 2 July 2026."""
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


class Chosen:
    """The system's file windows: what is in `files` is chosen in turn."""

    def __init__(self, *files: Path) -> None:
        self.files = list(files)

    def open_file(self, _parent: QWidget, _title: str, _folder: Path, _kinds: str) -> Path | None:
        return self.files.pop(0)

    def save_file(self, _parent: QWidget, _title: str, _proposed: Path, _kinds: str) -> Path | None:
        return self.files.pop(0)

    def folder(self, _parent: QWidget, _title: str, _folder: Path) -> Path | None:
        raise AssertionError

    def reveal(self, _file: Path) -> None:
        raise AssertionError


@pytest.fixture
def page(database: Database, desk: Desk, qtbot: QtBot) -> Handleplaner:
    builders.hold(database, "Politidirektøren", "Hanne Thorsgaard")
    made = Handleplaner(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    acts.answered(made)
    return made


@pytest.fixture
def empty(database: Database, desk: Desk, qtbot: QtBot) -> Handleplaner:
    """The page of a register whose forums are all gone."""

    for id_, _name in desk.read(forum_orders.forums):
        database.do("x", forums.remove, id_)
    made = Handleplaner(desk)
    qtbot.addWidget(made)
    made.show()
    acts.answered(made)
    return made


def plan(desk: Desk, title: str) -> PlanRow:
    found: PlanRow = next(row for row in desk.read(plan_rows.listing, 2026, TODAY) if row.title.startswith(title))
    return found


def choose(page: Handleplaner, title: str) -> PlanRow:
    row = plan(page.desk, title)
    acts.answered(page)
    assert page.table.select_key(row.key)
    page.table.setFocus()
    return row


def press(page: Handleplaner, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.table, key, modifier)
    acts.answered(page)


def test_a_plan_goes_on_and_back_by_key_and_says_what_it_lacks(page: Handleplaner, desk: Desk) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    shown = acts.first_cells(page.table)
    assert "Samarbejdsplan, Kredsrådet, 1 ikke begyndt" in [" ".join(each.split()) for each in shown] or shown
    row = choose(page, "Samarbejdsplan")
    desk.do(plan_progress.dues_set, plan_progress.set_dues, *row.key, date(2026, 9, 1), date(2026, 6, 25), TODAY)
    acts.answered(page)
    assert page.pane.alert.words.startswith("Udkastet er 7 dage over fristen: Planen kan heller ikke drøftes")
    wanted: list[Any] = []
    desk.wanted.connect(wanted.append)
    acts.press(page.pane.alert, "Planlæg 4 møder …")
    assert (wanted[-1].page, wanted[-1].what) == (
        "new_meeting",
        {"board": row.board, "series": True, "back": "handleplaner"},
    )
    assert (
        page.header.subtitle.text()
        == f"{len(desk.read(plan_rows.listing, 2026, TODAY))} planer i 2026 · 1 kræver handling"
    )
    press(page, Key.Key_Right, ALT)
    assert plan(desk, "Samarbejdsplan").stage_word == "Udkast"
    assert page.pane.next_button.text().strip() == "Markér drøftet"
    page.pane.back_button.setFocus()
    QTest.keyClick(page.pane.back_button, Key.Key_Left, ALT)
    acts.answered(page)
    assert plan(desk, "Samarbejdsplan").stage_word == "Ikke begyndt"
    page.pane.next_button.click()
    acts.answered(page)
    assert plan(desk, "Samarbejdsplan").day_of("draft") == TODAY

    page.pane.journal.setText("42-1")
    page.pane.journal.setModified(True)
    page.pane.journal.editingFinished.emit()
    page.pane.person.set_text("Ingen Sådan")
    page.pane.person.committed.emit()
    assert page.pane.person_field.problem == "Vælg en person fra listen, eller lad feltet stå tomt."
    acts.answered(page)
    page.pane.journal.setText("9" * 300)
    page.pane.journal.editingFinished.emit()
    refused = page.pane.journal_field.problem
    page.refresh()
    acts.answered(page)
    assert (page.pane.journal.text(), page.pane.journal_field.problem) == ("9" * 300, refused)
    assert refused
    assert page.pane.person.text == "Ingen Sådan"
    assert page.pane.person_field.problem
    page.pane.journal.setText("42-1")
    page.pane.journal.editingFinished.emit()
    assert not page.pane.journal_field.problem
    assert plan(desk, "Samarbejdsplan").journal_number == "42-1"
    page.filters.which.set_current(1)
    page.filters.changed.emit()
    assert [each.title for each in page.model.shown_lines()] == ["Samarbejdsplan 2026"]
    page.filters.text.setText("findes ikke")
    assert not page.nothing.isHidden()
    page.filters.clear()
    page.filters.group.setCurrentIndex(1)
    assert any("Hanne Thorsgaard" in each for each in acts.first_cells(page.table))


def test_documents_stay_where_they_are_and_a_lost_one_is_found_again(
    page: Handleplaner, desk: Desk, tmp_path: Path
) -> None:
    row = choose(page, "Samarbejdsplan")
    here, gone = tmp_path / "Plan.docx", tmp_path / "Væk.docx"
    here.write_bytes(b"x")
    page.chooser = Chosen(gone, here)
    acts.press(page.pane.documents, "Tilføj …")
    acts.answered(page)
    desk.wait()
    acts.settle()
    assert f"Filen findes ikke længere: {gone}" in [
        each.accessibleName() for each in page.pane.documents.findChildren(QWidget)
    ]
    acts.press(page.pane.documents, "Find …")
    acts.answered(page)
    assert [each.path for each in plan(desk, "Samarbejdsplan").documents] == [str(here)]
    opened: list[Path] = []

    def note(path: Path) -> bool:
        opened.append(path)
        return True

    page.open_file = note
    page.pane.document_opened.emit(str(here))
    assert opened == [here]
    acts.press(page.pane.documents, "Fjern link")
    acts.answered(page)
    assert plan(desk, "Samarbejdsplan").documents == ()
    assert here.exists()
    assert row.key == plan(desk, "Samarbejdsplan").key


def test_forms_keep_what_was_typed_until_it_can_be_saved(page: Handleplaner, desk: Desk) -> None:
    def fill(form: RuleForm) -> None:
        form.accept()
        assert form.forum_field.problem == "Vælg et forum fra listen."
        form.forum.choose(plan(desk, "Samarbejdsplan").forum)
        form.name.setText("samarbejdsplan")
        form.accept()
        assert form.isVisible()
        form.name.setText("Årsplan for kredsen")
        form.due.setText("snart")
        form.accept()
        assert form.isVisible()
        form.due.setText("1/10")
        form.draft.setText("1/9")
        form.stages["discussed"].setChecked(False)
        form.accept()

    acts.answer(fill)
    page.new()
    acts.answered(page)
    made = plan(desk, "Årsplan for kredsen 2026")
    assert (made.draft_due, made.due, made.stages) == (
        date(2026, 9, 1),
        date(2026, 10, 1),
        ("draft", "adopted", "published"),
    )
    choose(page, "Årsplan")

    def days(form: YearForm) -> None:
        form.due.setText("1/8")
        form.accept()
        assert form.isVisible()  # before the draft's
        assert form.draft_due is not None
        form.draft_due.setText("1/7")
        form.days["draft"].setText("30/6")
        form.accept()
        assert not form.isVisible(), form.refused.accessibleName()

    acts.answer(days)
    page.set_days()
    acts.answered(page)
    row = plan(desk, "Årsplan")
    assert (row.due, row.draft_due, row.day_of("draft")) == (date(2026, 8, 1), date(2026, 7, 1), date(2026, 6, 30))

    def all_of_them(form: CopyForm) -> None:
        assert form.list.count() == 1
        form.accept()

    acts.answer(all_of_them)
    page.copy()
    acts.answered(page)
    copied = desk.read(plan_rows.read, row.plan, row.board, 2027, TODAY)
    assert copied.due == date(2027, 8, 1)
    choose(page, "Årsplan")
    page.remove()
    acts.answered(page)
    assert not [line for line in desk.read(action_plans.listing) if line.name == "Årsplan for kredsen"]
    assert not page.told.isVisible(), "what was copied is no longer the last thing done"
    page.open({"plan": row.plan, "board": row.board, "year": 2026})
    assert page.told.accessibleName() == "Planen er der ikke længere. Den er fjernet imens."
    desk.undo()
    acts.answered(page)
    assert not page.told.isVisible()
    page.open({"plan": row.plan, "board": row.board, "year": 2027})
    acts.answered(page)
    assert desk.year == 2027
    assert page.pane.row is not None
    assert page.pane.row.key == (row.plan, row.board, 2027)
    desk.set_year(2030)
    acts.answered(page)
    assert page.pane.row is not None, "another year begins with a plan"


def test_a_pane_that_stands_alone_is_closed_by_escape_and_letters_in_forms_are_their_own(
    page: Handleplaner, desk: Desk
) -> None:
    choose(page, "Samarbejdsplan")
    page.resize(600, 700)
    acts.settle()
    press(page, Key.Key_Return)
    assert page.pane.isVisible()
    assert not page.table.isVisible()
    QTest.keyClick(page.pane.next_button, Key.Key_Escape)
    assert page.table.isVisible()
    form = RuleForm(page, [], [], print)
    labels = [each.text() for each in form.findChildren(QLabel)]
    letters = [text[text.index("&") + 1].lower() for text in labels if "&" in text]
    assert len(letters) == len(set(letters))
    form.deleteLater()


def test_without_forums_the_page_says_what_to_do_first(empty: Handleplaner, desk: Desk) -> None:
    assert not empty.new_button.isEnabled()
    assert empty.new_button.toolTip() == "Opret først et forum."
    empty.copy()
    assert empty.told.accessibleName() == "Der er ingen planer i 2026 at kopiere."
    assert not empty.pane.isVisible()


def test_the_card_of_overblik_tells_of_late_plans(page: Handleplaner, desk: Desk, qtbot: QtBot) -> None:
    row = plan(desk, "Samarbejdsplan")
    desk.do("f", plan_progress.set_dues, *row.key, date(2026, 6, 1), None, TODAY)
    card = PlansCard(desk)
    qtbot.addWidget(card)
    card.read()
    desk.wait()
    acts.settle()
    assert card.rows[0].accessibleName() == "Samarbejdsplan 2026: Kredsrådet. udkast, 31 dage over"
    assert desk.read(plan_rows.needing, TODAY) == 1
