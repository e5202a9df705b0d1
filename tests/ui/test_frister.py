"""Indstillinger, Frister: typed into the cells, marked as practice where nothing is set, undone like anything else."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fora_desktop.domain.deadlines import WORKING_DAYS, Notice
from fora_desktop.services import deadlines, names
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.indstillinger import Indstillinger
from fora_desktop.ui.views.nyt_moede import NewMeetingPage
from fora_desktop.ui.views.settings.frister import Frister
from fora_desktop.ui.widgets.follow_card import FollowCard
from tests.ui import acts

AGENDA = "agenda"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Indstillinger:
    made = Indstillinger(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.open({"section": "frister"})
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def section(page: Indstillinger) -> Frister:
    found = page.section
    assert isinstance(found, Frister)
    return found


def cell(section: Frister, forum: int | None, kind: str = AGENDA) -> str:
    row = section.table.notices.line(section.table.notices.index_of(forum))
    assert row is not None
    return section.table.notices.text(kind, row)


def write(section: Frister, forum: int | None, text: str, kind: str = AGENDA) -> None:
    section.table.choose_cell(forum, kind)
    section.table.setFocus()
    section.table.edit_current()
    editor = section.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    acts.settle()


def kreds(desk: Desk) -> int:
    return desk.read(names.forum, "Kredsrådet")


def test_what_is_usual_stands_there_marked_as_practice_with_its_source(section: Frister, desk: Desk) -> None:
    QAbstractItemModelTester(section.table.notices, section)
    assert cell(section, None) == "4 hverdage"
    section.table.choose_cell(None, AGENDA)
    assert "Praksis, ikke lov" in section.under._text.text()
    assert "styrelsesloven" in section.under._text.text()
    index = section.table.notices.index_of(None).siblingAtColumn(2)
    assert "styrelsesloven" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_a_cell_is_typed_into_and_undo_gives_back_what_was(section: Frister, desk: Desk) -> None:
    forum = kreds(desk)
    write(section, None, "5 hverdage")
    assert (cell(section, None), cell(section, forum)) == ("5 hverdage", "5 hverdage")
    write(section, forum, "2 uger")
    assert (cell(section, None), cell(section, forum)) == ("5 hverdage", "2 uger")
    assert desk.state().undoes == "Dagsordenens frist for Kredsrådet: 2 uger"
    desk.undo()
    desk.undo()
    assert cell(section, forum) == "4 hverdage"


def test_delete_gives_the_forum_what_holds_otherwise(section: Frister, desk: Desk) -> None:
    forum = kreds(desk)
    write(section, forum, "ingen")
    assert cell(section, forum) == "ingen"
    section.table.choose_cell(forum, AGENDA)
    QTest.keyClick(section.table, Qt.Key.Key_Delete)
    assert cell(section, forum) == "4 hverdage"


def test_what_cannot_be_read_stays_in_its_cell_and_is_told(section: Frister, desk: Desk) -> None:
    write(section, None, "snart")
    assert cell(section, None) == "snart"
    assert "“snart” kan ikke læses som en frist. Skriv f.eks. 14 dage" in section.under._text.text()
    assert desk.state().undoes is None
    write(section, None, "6 hverdage")
    assert cell(section, None) == "6 hverdage"
    assert "kan ikke læses" not in section.under._text.text()


def test_saturday_counts_by_a_switch_and_stays_so_when_the_number_is_another(section: Frister, desk: Desk) -> None:
    section.table.choose_cell(None, AGENDA)
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Space)
    write(section, None, "5 hverdage")
    rule = desk.read(deadlines.table, desk.today)[0].rules[AGENDA]
    assert rule == deadlines.Rule(Notice(5, WORKING_DAYS, True), deadlines.DISTRICT)


def test_how_long_before_deadlines_are_told_is_the_users_own(section: Frister, desk: Desk) -> None:
    section.warned.setValue(30)
    assert desk.choices.settings.warned_days == 30
    assert desk.state().undoes is None


def test_a_cell_can_be_asked_for(page: Indstillinger, section: Frister, desk: Desk) -> None:
    page.open({"section": "frister", "forum": kreds(desk), "kind": "minutes"})
    assert section.table.cell is not None
    assert (section.table.cell[0].name, section.table.cell[1]) == ("Kredsrådet", "minutes")


# --- where deadlines show elsewhere ---------------------------------------------------------------------------------


def test_a_new_meeting_tells_a_notice_too_short_with_the_first_day_that_is_not(desk: Desk, qtbot: QtBot) -> None:
    desk.do("varsel", deadlines.set_notice, None, "invitation", Notice(14))
    made = NewMeetingPage(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.open({"board": acts.board(desk._register, "Kredsrådet"), "day": datetime(2026, 7, 9).date()})  # type: ignore[arg-type]
    acts.answered(made)
    assert made.form.notice.text() == "14 dage"
    sentence = "For kort varsel: der er aftalt 14 dage. Nærmeste dag er tor. 16. juli."
    assert sentence in made.one.remarks.sentences
    acts.press(made.one.remarks, "Brug 16. juli")
    acts.answered(made)
    assert made.form.day.value == datetime(2026, 7, 16).date()
    assert "Indkaldelsen skal sendes i dag." in made.one.remarks.sentences


def test_the_follow_up_card_tells_what_is_missing_and_its_button_does_it(desk: Desk, qtbot: QtBot) -> None:
    from fora_desktop.services import tasks

    card = FollowCard(desk)
    qtbot.addWidget(card)
    desk.do("opgave", tasks.quick, "Send ny forretningsorden 30. juni 2026", desk.today)
    card.read()
    desk.wait()
    acts.settle()
    card.show()
    assert card.rows[0].accessibleName() == "Send ny forretningsorden. Frist 30. juni – 2 dage over"
    assert card.link.text() == "1 opgave"
    acts.press(card, "Udført: Send ny forretningsorden")
    assert not desk.read(tasks.listing)
