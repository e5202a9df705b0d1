"""Omlæg møder: who is away, the list from and to, other times, what else can become of a meeting; what is missing."""

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.planning import PlanWish
from fora_desktop.services import absences, agreed_times, forum_tree, memberships, substitutes
from fora_desktop.services.memberships import Wanted
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.dialogs.send_substitute import SendSubstitute
from fora_desktop.ui.views.forum_pane import ForumPane
from fora_desktop.ui.views.kalender import Kalender
from fora_desktop.ui.views.manglende import Manglende
from fora_desktop.ui.views.moede import Moede
from fora_desktop.ui.views.omlaeg import Omlaeg
from fora_desktop.ui.views.people.person_pane import PersonPane
from fora_desktop.ui.views.personer import Personer
from tests import builders
from tests.ui import acts

KREDS, GREVE, HOLBAEK = "Kredsrådet", "Lokalrådet i Greve", "Lokalrådet i Holbæk"
FIRST, LAST = date(2026, 9, 7), date(2026, 9, 18)
WHO = "Hanne Thorsgaard"
Key = Qt.Key


@pytest.fixture
def hanne(database: Database) -> int:
    id_ = builders.person(database, WHO)
    for who in (KREDS, GREVE, HOLBAEK):
        database.do("p", memberships.add, Wanted(person=id_), board=builders.board(database, who))
    return id_


@pytest.fixture
def page(desk: Desk, hanne: int, database: Database, qtbot: QtBot) -> Omlaeg:
    acts.schedule(database, KREDS, datetime(2026, 9, 8, 10))
    acts.schedule(database, GREVE, datetime(2026, 9, 10, 10))
    fixed = acts.schedule(database, HOLBAEK, datetime(2026, 9, 15, 10))
    database.do("aftalt", agreed_times.agreed, [fixed], True)
    desk._look()
    made = Omlaeg(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def cells(page: Omlaeg) -> list[list[str]]:
    acts.answered(page)
    return acts.spoken(page.table)


def opened(page: Omlaeg, hanne: int) -> Omlaeg:
    page.open({"person": hanne, "first": FIRST, "last": LAST, "note": "ferie", "back": "personer"})
    acts.answered(page)
    return page


def test_the_form_finds_times_and_says_what_it_cannot_read(page: Omlaeg) -> None:
    page.open({})
    assert page.nothing.isVisible()
    page.form.person.set_text("Ingen")
    acts.write(page.form.first, "xyz")
    assert "Skriv dagen som" in page.form.first_field.problem
    assert "Ingen hedder sådan" in page.form.person_field.problem
    page.form.person.set_text(WHO)
    acts.write(page.form.first, "7/9")
    acts.write(page.form.last, "1/9")
    assert page.form.last_field.problem == "Slutter, før det begynder."
    acts.write(page.form.last, "18/9")
    found = cells(page)
    assert [row[0].partition(",")[0] for row in found] == [KREDS, GREVE, HOLBAEK]
    assert found[0][1:] == ["tir. 8. sep. kl. 10.00", found[0][2], "Intet taler imod"]
    assert found[2][2:] == ["ingen ledig tid", "Flyttes ikke: tiden er aftalt."]
    assert page.do.text().strip().startswith("Flyt 2 møder")
    assert page.summary() == "3 møder · 2 flyttes · 1 uden ledig tid"
    acts.write(page.form.first, "1/3")
    acts.write(page.form.last, "2/3")
    acts.answered(page)
    assert not page.model.rowCount()
    assert page.do.text().strip().startswith("Notér fraværet")


def test_all_of_it_is_one_step_that_can_be_undone(
    page: Omlaeg, hanne: int, desk: Desk, database: Database, qtbot: QtBot
) -> None:
    other = builders.person(database, "Bente Holm")
    database.do("s", substitutes.add, other, date(2026, 1, 1), for_person=hanne)
    desk._look()
    opened(page, hanne)
    before = builders.snapshot(database)
    kreds, greve, holbaek = (line.key for line in page._lines)
    page.table.setFocus()
    page.table.select_key(kreds)
    acts.answered(page)
    assert page.pane.reasons.texts
    (first, second, _third) = page.pane.cards.keys
    QTest.keyClick(page.table, Key.Key_2)
    acts.answered(page)
    line = next(each for each in page._lines if each.key == kreds)
    assert line.to == datetime.combine(second.day, second.start)  # type: ignore[attr-defined]
    assert first != second
    page.table.select_key(greve)

    def skip(dialog: Ask) -> None:
        (box,) = dialog.findChildren(QComboBox)
        box.setEditText("ingen sager")
        dialog.do.click()

    acts.answer(skip)
    QTest.keyClick(page.table, Key.Key_Delete)
    page.table.select_key(holbaek)

    def send(dialog: SendSubstitute) -> None:
        assert dialog.chosen == other
        dialog.do.click()

    page.activateWindow()  # off screen nobody does it when a dialog has gone
    acts.settle()
    acts.answer(send)
    QTest.keyClick(page.table, Key.Key_S)
    acts.answered(page)
    assert [row[2:] for row in cells(page)][1:] == [
        ["springes over", "ingen sager"],
        ["Bente Holm kommer", "Mødet bliver liggende"],
    ]
    assert page.message.isHidden()
    page.activateWindow()
    acts.settle()
    with qtbot.waitSignal(desk.wanted) as wanted:
        QTest.keyClick(page, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [Goto("personer", {"person": hanne})]
    assert desk.state().undoes == (
        f"{WHO} er væk 7.–18. september: 1 møde er flyttet, 1 møde er sprunget over, 1 møde har fået en stedfortræder"
    )
    assert acts.meeting(database, kreds).moves[0].reason == f"{WHO} er væk 7.–18. september"
    assert acts.meeting(database, greve).status is MeetingStatus.CANCELLED
    assert [line.note for line in desk.read(absences.listing, person=hanne)] == ["ferie"]
    desk.undo()
    assert builders.snapshot(database) == before


def test_a_meeting_is_kept_and_what_was_decided_stays_when_others_write(
    page: Omlaeg, hanne: int, desk: Desk, database: Database
) -> None:
    opened(page, hanne)
    page.table.setFocus()
    page.table.select_key(page._lines[0].key)
    QTest.keyClick(page.table, Key.Key_Space)
    assert cells(page)[0][2:] == ["bliver liggende", "Flyttes ikke"]
    acts.schedule(database, KREDS, datetime(2026, 12, 8, 10))
    desk._look()
    assert cells(page)[0][2:] == ["bliver liggende", "Flyttes ikke"]
    QTest.keyClick(page.table, Key.Key_F5)
    assert cells(page)[0][3] == "Intet taler imod"
    page.resize(640, 700)
    acts.settle()
    assert not page.pane.isVisible()
    QTest.keyClick(page.table, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert page.pane.isVisible()
    assert not page.card.isVisible()


def test_chosen_meetings_keep_off_closed_days(page: Omlaeg, desk: Desk, database: Database) -> None:
    later = acts.schedule(database, KREDS, datetime(2026, 11, 10, 10))
    desk._look()
    page.open({"meetings": [later], "back": "moeder"})
    assert cells(page)[0][2:] == ["bliver liggende", "Flyttes ikke"]
    assert not page.do.isEnabled()
    acts.write(page.form.first, "9/11")
    acts.write(page.form.last, "13/11")
    assert cells(page)[0][3] == "Intet taler imod"
    page.form.note.setText("huset er lukket")
    acts.press(page, "Flyt 1 møde")
    assert acts.meeting(database, later).moves[0].reason == "huset er lukket"


def test_what_is_missing_is_a_short_list_before_it_is_planned(desk: Desk, database: Database, qtbot: QtBot) -> None:
    page = Manglende(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    left_out = builders.board(database, GREVE)
    database.do("w", lambda session: session.add(PlanWish(board_id=left_out, left_out=True)))
    page.open({"boards": [builders.board(database, KREDS), left_out], "back": "fora"})
    acts.answered(page)
    assert page.message.accessibleName() == f"{GREVE} er ikke med i årsplanen. Det står i Forudsætninger."
    before = builders.snapshot(database)
    rows: list[list[Any]] = acts.spoken(page.table)
    assert [row[3] for row in rows] == ["Ingen anmærkninger"] * 4
    page.table.setFocus()
    QTest.keyClick(page.table, Key.Key_Space)
    assert page.summary() == "3 af 4 valgt"
    assert acts.spoken(page.table)[0][3] == "Planlægges ikke"
    with qtbot.waitSignal(desk.wanted) as wanted:
        QTest.keyClick(page, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [Goto("fora", {})]
    assert desk.state().undoes == "3 manglende møder i Kredsrådet er planlagt"
    desk.undo()
    assert builders.snapshot(database) == before


def test_ctrl_t_proposes_times_wherever_a_meeting_is_current(desk: Desk, database: Database, qtbot: QtBot) -> None:
    id_ = acts.schedule(database, KREDS, datetime(2026, 9, 8, 10))
    desk._look()
    told: list[Goto] = []
    desk.wanted.connect(told.append)

    def press(widget: QWidget, focus: QWidget) -> None:
        qtbot.addWidget(widget)
        acts.settle()
        widget.activateWindow()
        qtbot.waitActive(widget)
        focus.setFocus()
        QTest.keyClick(focus, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        widget.hide()

    calendar = Kalender(desk)
    calendar.show()
    calendar.open({"meeting": id_})
    acts.answered(calendar)
    press(calendar, calendar.view)
    meeting = Moede(desk)
    meeting.show()
    meeting.open({"meeting": id_, "back": "fora"})
    press(meeting, meeting.agenda.table)
    pane = ForumPane(desk)
    pane.show()
    pane.show_row(next(each for each in desk.read(forum_tree.rows, acts.TODAY) if each.name == KREDS))
    pane.show_tab("meetings")
    press(pane, pane.meetings.table)
    assert told == [Goto("new_meeting", {"meeting": id_, "back": back}) for back in ("kalender", "fora", "fora")]


def test_an_absence_with_meetings_in_it_leads_to_the_page(
    desk: Desk, hanne: int, database: Database, qtbot: QtBot
) -> None:
    acts.schedule(database, KREDS, datetime(2026, 9, 8, 10))
    acts.schedule(database, GREVE, datetime(2026, 9, 10, 10))
    database.do("a", absences.add, hanne, FIRST, LAST, "kursus")
    desk._look()
    page = Personer(desk)
    qtbot.addWidget(page)
    page.resize(1252, 826)
    page.show()
    page.open({"person": hanne})
    acts.answered(page)
    (pane,) = page.findChildren(PersonPane)
    bar = pane.in_absence
    assert bar.accessibleName() == "2 møder ligger i fraværet 7.–18. september 2026."
    with qtbot.waitSignal(desk.wanted) as wanted:
        acts.press(bar, "Omlæg …")
    asked = {"person": hanne, "first": FIRST, "last": LAST, "note": "kursus", "back": "personer"}
    assert wanted.args == [Goto("omlaeg", asked)]
