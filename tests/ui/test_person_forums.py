"""A forum that meets with single persons, in a Swedish register: chosen in Rediger forum, judged, named in Swedish."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel
from pytestqt.qtbot import QtBot

from fora_desktop.services import names, special_days, standings
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.edit_forum import EditForum
from fora_desktop.ui.widgets.forum_fields import EXISTS, PERSONS, PersonsBox
from fora_desktop.ui.widgets.typed import DayEdit
from tests import builders
from tests.builders import Clock
from tests.ui import acts


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    database = builders.register(tmp_path, "kalmar-kronoberg", clock=clock)
    for name in ("Anna Berg", "Bo Åström", "Cecilia Dahl"):
        builders.person(database, name)
    made = Desk(database, clock)
    yield made
    made.close()
    database.close()
    qapp.processEvents()


def opened(desk: Desk, qtbot: QtBot, name: str) -> EditForum:
    made = EditForum(desk)
    qtbot.addWidget(made)
    made.resize(1252, 800)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.open({"back": "fora", "forum": desk.read(names.forum, name)})
    acts.answered(made)
    return made


def boards(desk: Desk, forum: str) -> list[str]:
    found = desk.read(standings.lines, desk.day)
    return [f"{line.board.name}: {line.status.word}" for line in found if line.board.forum_name == forum]


def test_persons_are_chosen_and_each_is_judged_alone(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, "Utvecklingssamtal")
    assert page.cards is not None
    values = page.cards.values()
    assert (values[EXISTS], values["persons"]) == (PERSONS, ())
    assert not page.cards.field("units").isVisible()
    box = page.cards.field("persons").editor
    assert isinstance(box, PersonsBox)
    assert (box.currentText(), box.accessibleName()) == ("Ingen valgt", "Personer")
    box.showPopup()
    for row in (0, 1):
        box.panel.list.setCurrentRow(row)
        QTest.keyClick(box.panel.list, Qt.Key.Key_Space)
    box.panel.hide()
    assert box.currentText() == "2 personer"
    page.save()
    assert boards(desk, "Utvecklingssamtal") == [
        "Utvecklingssamtal med Anna Berg: Mangler planlægning",
        "Utvecklingssamtal med Bo Åström: Mangler planlægning",
    ]
    again = opened(desk, qtbot, "Utvecklingssamtal")
    assert again.cards is not None
    assert len(again.cards.values()["persons"]) == 2
    again.cards.field("persons").editor.panel.ticked.emit(frozenset())
    again.save()
    assert boards(desk, "Utvecklingssamtal")[-1] == "Utvecklingssamtal: Ikke fastsat"
    desk.undo()
    desk.undo()
    assert boards(desk, "Utvecklingssamtal") == ["Utvecklingssamtal: Ikke fastsat"]


def test_the_fields_are_named_in_swedish_and_a_day_is_chosen_among_swedish_holidays(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, "Chefsforum")
    named = {label.text() for label in page.findChildren(QLabel)}
    assert {"Ämne", "Rättslig grund/uppdrag", "Syfte/mål", "Beröringspunkter", "Deltagare"} <= named
    assert "Emne" not in named
    assert desk.once(special_days.country_of) == "SE"
    edit = DayEdit(date(2027, 6, 1), page)
    edit.set_value(date(2027, 6, 1))
    edit.open_calendar()
    (calendar,) = edit.findChildren(QCalendarWidget)
    assert calendar.dateTextFormat(QDate(2027, 6, 6)).toolTip() == "Nationaldagen"
