"""Somebody who cannot come: told by name on Overblik, in Kalender and on Nyt møde, and the substitute beside."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fora_desktop.domain.attending import Who
from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.services import absences, memberships, people, stand_ins
from fora_desktop.services import substitutes as substitute_services
from fora_desktop.services.memberships import Wanted
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.send_substitute import SendSubstitute
from fora_desktop.ui.views.kalender import Kalender
from fora_desktop.ui.views.nyt_moede import NewMeetingPage
from fora_desktop.ui.views.overblik import Overblik
from fora_desktop.ui.widgets.label import Button
from tests import builders
from tests.ui import acts

# What the offscreen platform says of every popup; it is about the platform, not about us.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)

GREVE, CONTACT = "Lokalrådet i Greve", "Kontaktudvalget"
TEN = datetime(2026, 7, 16, 10)
SAID = "Lene Ravn er i Kontaktudvalget, møde 1/2026 11.00–13.00. Stedfortræder: Bente Holm kan."


@pytest.fixture
def lene(database: Database) -> int:
    """She sits in both boards, and Bente Holm is her substitute."""
    lene = builders.person(database, "Lene Ravn", organisation="Greve Kommune", title="Afdelingsleder")
    bente = builders.person(database, "Bente Holm")
    for each in (GREVE, CONTACT):
        database.do(memberships.added, memberships.add, Wanted(person=lene), board=builders.board(database, each))
    database.do(substitute_services.added, substitute_services.add, bente, date(2026, 1, 1), for_person=lene)
    return lene


@pytest.fixture
def twice(database: Database, lene: int) -> int:
    """Two meetings that want her; gives the first."""
    one = acts.schedule(database, GREVE, TEN)
    acts.schedule(database, CONTACT, TEN + timedelta(hours=1))
    return one


def take_the_first(dialog: Any) -> None:
    assert isinstance(dialog, SendSubstitute)
    assert dialog.box.text == "Bente Holm, stedfortræder"
    assert dialog.do.isEnabled()
    dialog.do.click()


def shown(page: Any, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    acts.answered(page)


def test_overblik_offers_the_substitute_and_space_takes_it(
    desk: Desk, database: Database, twice: int, qtbot: QtBot
) -> None:
    page = Overblik(desk)
    shown(page, qtbot)
    qtbot.waitUntil(lambda: bool(acts.spoken(page.conflict_table)))
    rows = acts.spoken(page.conflict_table)
    assert SAID in rows[0][0]
    assert rows[0][1:] == ["Vælg stedfortræder …", "Behold"]
    page.conflict_table.setFocus()
    page.conflict_table.selectRow(0)
    acts.answer(take_the_first)
    QTest.keyClick(page.conflict_table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: acts.spoken(page.conflict_table) == [])
    assert str(desk.state().undoes).startswith("Bente Holm kommer i stedet for Lene Ravn i Lokalrådet i Greve")
    desk.undo()
    qtbot.waitUntil(lambda: acts.spoken(page.conflict_table) == rows)


def test_kalender_offers_the_substitute_beside_the_other_ways_out(
    desk: Desk, database: Database, twice: int, qtbot: QtBot
) -> None:
    page = Kalender(desk)
    shown(page, qtbot)
    page.go(TEN.date(), twice)
    for _turn in range(3):
        acts.answered(page)
    texts = [label.text() for label in page.pane.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Lene Ravn er i ") and text.endswith("Bente Holm kan.") for text in texts)
    assert "Bente Holm kan komme i stedet for Lene Ravn" in texts
    buttons = [each for each in page.pane.findChildren(Button) if each.isVisible()]
    send = next(each for each in buttons if each.text() == "Vælg stedfortræder …")
    acts.answer(take_the_first)
    QTest.mouseClick(send, Qt.MouseButton.LeftButton)
    for _turn in range(3):
        acts.answered(page)
    assert "i konflikt" not in page.summary()


def test_nyt_moede_shows_who_can_and_a_substitute_is_chosen_on_the_remark(
    desk: Desk, database: Database, lene: int, qtbot: QtBot
) -> None:
    acts.schedule(database, CONTACT, TEN + timedelta(hours=1))
    page = NewMeetingPage(desk)
    shown(page, qtbot)
    page.open({"board": builders.board(database, GREVE), "day": TEN.date()})
    acts.answered(page)
    acts.write(page.form.clock, "10.00")
    acts.answered(page)
    plan = page.one.plan.accessibleDescription()
    assert "Greve Kommune: 0 af 1 kan." in plan
    assert "Lene Ravn: Kontaktudvalget, møde 1/2026 11.00–13.00." in plan
    assert SAID in page.one.remarks.sentences
    look = page.one.look
    assert look is not None
    (clash,) = [each for each in look.conflicts if each.kind is ConflictKind.PERSON]
    way = page.one._own_way(clash)
    assert way is not None
    acts.answer(take_the_first)
    way[1]()
    acts.answered(page)
    assert SAID not in page.one.remarks.sentences
    desk.undo()
    acts.answered(page)
    assert SAID in page.one.remarks.sentences


def test_a_leave_is_a_whole_day_and_unknown_roles_say_so(
    desk: Desk, database: Database, lene: int, qtbot: QtBot
) -> None:
    database.do(absences.added, absences.add, lene, TEN.date(), TEN.date(), "kursus")
    page = NewMeetingPage(desk)
    shown(page, qtbot)
    page.open({"board": builders.board(database, GREVE), "day": TEN.date()})
    acts.answered(page)
    plan = page.one.plan
    words = plan.accessibleDescription()
    assert "Lene Ravn er fraværende 16. juli (kursus)." in words
    assert "ingen er kendt i rollen den dag" in words
    assert "ukendt." in words
    boxes = [plan.row_box(place) for place in range(len(plan._rows.rows))]
    assert all(not one.intersects(other) for one, other in pairwise(boxes))
    assert plan.height() >= boxes[-1].bottom()


def test_anybody_else_may_be_chosen_and_who_is_busy_is_told(
    desk: Desk, database: Database, twice: int, lene: int, qtbot: QtBot
) -> None:
    builders.person(database, "Ida Mosegård", organisation="Greve Kommune")
    bente = next(each.id for each in desk.read(_persons) if each.name == "Bente Holm")
    database.do(absences.added, absences.add, bente, TEN.date(), TEN.date())
    desk._look()
    page = Overblik(desk)
    shown(page, qtbot)
    offers = desk.read(stand_ins.offers_for, twice, lene)
    dialog = SendSubstitute(Who(lene, "Lene Ravn", 1, None), "Om mødet", offers, page)
    assert not dialog.do.isEnabled()
    dialog.box.setEditText("bente")
    assert dialog.do.isEnabled()
    assert dialog.field.problem == "" or "optaget eller fraværende" in dialog.field.problem
    dialog.box.setEditText("ida")
    assert dialog.do.isEnabled()
    dialog.box.setEditText("ingen af dem")
    assert not dialog.do.isEnabled()
    dialog.deleteLater()


def _persons(session: Any) -> Any:
    return people.listing(session, date(2026, 7, 2))
