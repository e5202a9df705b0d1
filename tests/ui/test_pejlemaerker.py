"""Pejlemærker: the tree, the matrix by keys, the list that says the same, proposals, dialogs; all undoable."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from fora_desktop.domain.forum import Forum
from fora_desktop.exchange import strategies as files
from fora_desktop.services import strategies
from fora_desktop.services.goal_links import FORUM, Target
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.goals import (
    GoalDialog,
    LoadStrategyDialog,
    ServedGoalsDialog,
    StrategyDialog,
    choose_goals,
)
from fora_desktop.ui.views.pejlemaerker import Pejlemaerker
from fora_desktop.ui.widgets.card import Rule
from tests import builders
from tests.ui import acts

Key = Qt.Key


@pytest.fixture
def page(database: Database, desk: Desk, qtbot: QtBot) -> Pejlemaerker:
    def want(session: Any) -> None:
        for row in session.query(Forum).all():
            row.purpose = "Et synligt politi i byen." if row.name == "Kontaktudvalget" else ""

    database.do("formål", want)
    made = Pejlemaerker(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    acts.answered(made)
    return made


def load(page: Pejlemaerker, name: str = "midt-og-vestsjaelland-2019") -> None:
    page.desk.do(strategies.loaded, strategies.load, files.find(name))
    acts.answered(page)


def cell(page: Pejlemaerker) -> str:
    forum = page.matrix.forum
    return page.matrix.forums.cell_sentence(forum) if forum is not None else ""


def test_goals_and_forums_are_linked_by_keys_and_the_list_says_what_the_matrix_shows(
    page: Pejlemaerker, desk: Desk, database: Database
) -> None:
    assert page.nothing.accessibleName() == "Ingen strategi endnu."
    acts.answer(lambda dialog: dialog.accept() if isinstance(dialog, LoadStrategyDialog) else None)
    page.nothing.button.click()
    acts.answered(page)
    QAbstractItemModelTester(page.matrix.forums, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.header.subtitle.text() == "1 strategi · 4 pejlemærker · 5 fokusområder"
    assert page.goal is not None
    assert (page.goal.name, page.pane.head.name.text()) == ("Styr på sagerne", "Styr på sagerne")
    assert page.pane.alert.words == "Ingen fora tjener målet."
    before = builders.snapshot(database)
    page.matrix.setFocus()
    for key in (Key.Key_Home, Key.Key_Right):
        QTest.keyClick(page.matrix, key)
    assert (page.goal.name, cell(page)) == ("Tæt på borgerne", "Kredsrådet, Tæt på borgerne: ikke tilknyttet.")
    QTest.keyClick(page.matrix, Key.Key_Space)
    acts.answered(page)
    assert cell(page) == "Kredsrådet, Tæt på borgerne: tilknyttet, 0 møder."
    assert "Kredsrådet. " not in page.matrix.currentIndex().data()
    assert page.summary() == "1 af 5 fora tjener mindst ét mål"
    QTest.keyClick(page.matrix, Key.Key_Down)
    assert cell(page) == "Kontaktudvalget, Tæt på borgerne: foreslået ud fra formålet."
    assert "Formål: “Et synligt politi i byen.” ligner Synligt politi" in page.pane.proposal.words.text()
    page.segment.button(1).click()
    said = acts.spoken(page.list)
    assert ["Kredsrådet", "Tæt på borgerne", "0", ""] in said
    assert ["Kontaktudvalget", "intet mål", "", "Tæt på borgerne"] in said
    page.pane.proposal.yes.click()
    acts.answered(page)
    assert [line[0].name for line in page.pane.forums.rows.shown_lines()] == ["Kredsrådet", "Kontaktudvalget"]
    assert not page.pane.proposal.isVisible()
    assert not [rule for rule in page.pane.findChildren(Rule) if rule.isVisible()], "there is nothing to part"
    for _step in range(2):
        desk.undo()
    acts.answered(page)
    page.pane.proposal.no.click()
    acts.answered(page)
    assert page.board is not None
    assert not page.board.proposals
    desk.undo()
    assert builders.snapshot(database) == before


def test_a_strategy_of_one_s_own_is_typed_in_and_what_is_refused_stays_typed(
    page: Pejlemaerker, desk: Desk, tmp_path: Path
) -> None:
    load(page)
    refusals: list[str] = []

    def type_strategy(dialog: Any) -> None:
        assert isinstance(dialog, StrategyDialog)
        dialog.name.setText("Vores")
        dialog.year.setText("20x7")
        dialog.resize(dialog.width(), dialog.screen().availableGeometry().height() - 60)
        dialog.do.click()
        assert dialog.frameGeometry().bottom() <= dialog.screen().availableGeometry().bottom()
        refusals.append(dialog.year_field.problem)
        dialog.year.setText("2027")
        dialog.do.click()

    acts.answer(type_strategy)
    page.new()
    acts.answered(page)
    assert refusals[0].startswith("“20x7” er ikke et årstal fra")
    assert page.board is not None
    assert [line.when for line in page.board.strategies] == ["2019, gælder", "2027"]
    assert page.pane.head.name.text() == "Vores 2027"
    asked: list[Any] = []
    desk.wanted.connect(asked.append)
    page.report_button.click()
    assert asked[0].what["year"] == desk.year

    def type_goal(dialog: Any) -> None:
        assert isinstance(dialog, GoalDialog)
        dialog.do.click()
        refusals.append(dialog.name_field.problem)
        dialog.name.setText("Ro i gaderne")
        dialog.internal.setChecked(True)
        dialog.do.click()

    acts.answer(type_goal)
    page.goal_button.click()
    acts.answered(page)
    assert refusals[1] == "Målets navn mangler. Skriv, hvad målet er."
    assert page.goal is not None
    assert (page.goal.name, page.goal.internal) == ("Ro i gaderne", True)
    acts.entry(page.pane.menu(), "Følges ikke internt").trigger()
    acts.answered(page)
    assert page.goal is not None
    assert not page.goal.internal
    file = tmp_path / "forkert.json"
    file.write_text("{}", encoding="utf-8")
    page.acts.choose_file = lambda *_given: file

    def choose(dialog: Any) -> None:
        assert isinstance(dialog, LoadStrategyDialog)
        dialog.file.click()
        refusals.append(dialog.told.accessibleName())
        dialog.reject()

    acts.answer(choose)
    page.load_button.click()
    assert refusals[2] == "forkert.json kan ikke læses som en strategi. format mangler."

    def tick(dialog: Any) -> None:
        assert isinstance(dialog, ServedGoalsDialog)
        dialog.search.setText("ro i")
        rows = [row for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]
        dialog.list.item(rows[0]).setCheckState(Qt.CheckState.Checked)
        dialog.accept()

    acts.answer(tick)
    assert choose_goals(page, desk, Target(FORUM, page.board.forums[0].id), "Kredsrådet")
    acts.answered(page)
    assert page.board.about(page.goal).startswith("1 forum")
    page.activateWindow()
    acts.settle()
    page.tree.setFocus()
    QTest.keyClick(page.tree, Key.Key_Delete)
    acts.answered(page)
    assert page.goal is None or page.goal.name != "Ro i gaderne"


def test_the_matrix_is_quick_to_use_by_mouse_and_keeps_its_place(page: Pejlemaerker) -> None:
    load(page)
    plan = page.matrix.plan()
    assert plan is not None
    spot = QPoint(round(plan.lefts[3] + 4), round(plan.head + plan.tops[2] + 4))
    QTest.mouseClick(page.matrix.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.matrix.forum is not None
    assert page.goal is not None
    assert (page.matrix.forum.name, page.goal.name) == ("Lokalrådene", "God service")
    page.refresh()
    acts.answered(page)
    assert (page.matrix.forum.name, page.goal.name) == ("Lokalrådene", "God service")
    page.desk.goto("pejlemaerker", goal=page.goal.id)
    page.open({"goal": 2})
    assert page.goal is not None
    assert page.goal.id == 2
