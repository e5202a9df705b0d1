"""The page Historik: what happened, and the way back."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.services import calendars, forums, meetings
from fora_desktop.storage.database import Database
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.drafts import Draft
from fora_desktop.ui.views.historik import PAGE, Historik
from tests import builders
from tests.ui import acts

IN_AUTUMN = datetime(2026, 10, 7, 10)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Historik:
    made = Historik(desk)
    qtbot.addWidget(made)
    made.resize(1230, 800)
    return made


def show(page: Historik) -> None:
    page.show()
    rest(page)


def rest(page: Historik) -> None:
    """Until nothing is asked any more: an answer may ask the next question."""
    for _turn in range(20):
        acts.answered(page)
        if not page.desk.is_busy:
            break
    acts.answered(page)


def place(database: Database, meeting: int, where: str, name: str = "Stedet er ændret") -> int:
    database.do(name, meetings.edit, meeting, {"location": where})
    return database.steps(1)[0].id


def rows(page: Historik) -> list[list[str]]:
    return acts.spoken(page.tree)


def choose(page: Historik, step: int) -> None:
    assert page.tree.select_key(step)
    rest(page)


def words(page: Historik) -> list[str]:
    """What the pane says, label for label and cell for cell."""
    found = []
    for label in page.pane.findChildren(QLabel):
        if label.isVisible() and label.text():
            rich = label.textFormat() == Qt.TextFormat.RichText
            told = QTextDocumentFragment.fromHtml(label.text()).toPlainText() if rich else label.text()
            found += [line for line in told.splitlines() if line.strip()]
    return found


def test_the_steps_stand_under_their_days_with_the_newest_first(
    page: Historik, database: Database, clock: builders.Clock
) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    clock.forward(days=1, minutes=41)
    place(database, meeting, "Rådhuset")
    show(page)
    assert rows(page) == [
        ["I dag, fredag 3. juli, 1 trin", "", "", "", ""],
        ["9.41", "Stedet er ændret", "Kredsrådet", "prøve", "1"],
        ["I går, torsdag 2. juli, 1 trin", "", "", "", ""],
        ["9.00", "Møde 1/2026 er planlagt", "Kredsrådet", "prøve", "2"],
    ]
    assert page.header.subtitle.text() == "2 trin siden 2. juli · intet slettes"
    assert page.summary() == "2 trin gælder, 0 er fortrudt"


def test_undone_steps_stay_on_top_and_a_line_tells_where_one_is(page: Historik, database: Database, desk: Desk) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    place(database, meeting, "Rådhuset")
    show(page)
    desk.undo()
    rest(page)
    assert [row[:2] for row in rows(page)[1:]] == [
        ["9.00", "Stedet er ændret (fortrudt)"],
        ["Du er her. 1 fortrudt trin ovenfor. Ctrl+Y henter det tilbage.", ""],
        ["9.00", "Møde 1/2026 er planlagt"],
    ]
    page.filters.undone.setChecked(False)
    rest(page)
    assert [row[1] for row in rows(page)[1:]] == ["Møde 1/2026 er planlagt"]
    page.filters.undone.setChecked(True)
    desk.undo()
    rest(page)
    assert rows(page)[-1][0].startswith("Du er her. 2 fortrudte trin ovenfor")


def test_the_buttons_name_what_they_take(page: Historik, database: Database, desk: Desk) -> None:
    show(page)
    assert not page.undo_button.isEnabled()
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    desk.do("Stedet er ændret", meetings.edit, meeting, {"location": "Rådhuset"})
    rest(page)
    assert page.undo_button.accessibleName() == "Fortryd: Stedet er ændret"
    page.undo_button.click()
    rest(page)
    assert page.redo_button.accessibleName() == "Annullér fortryd: Stedet er ændret"
    page.redo_button.click()
    rest(page)
    assert database.state().undoes == "Stedet er ændret"


def test_the_pane_tells_the_fields_before_and_after(page: Historik, database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    start = datetime(2026, 10, 14, 13)
    database.do(meetings.moved, meetings.move, meeting, start, date(2026, 7, 2), anyway=True, reason="ferie")
    show(page)
    told = words(page)
    assert "Kredsrådet, møde 1/2026" in told
    at = told.index("Dato")
    assert told[at : at + 6] == [
        "Dato",
        "ons. 7. oktober 2026",
        "ons. 14. oktober 2026",
        "Tidspunkt",
        "kl. 10.00",
        "kl. 13.00",
    ]
    assert "Afledt" in told
    assert "Dato: før ons. 7. oktober 2026, efter ons. 14. oktober 2026" in page.pane.diff.text.accessibleDescription()
    assert acts.first_cells(page.pane.history.table) == ["i dag 9.00", "i dag 9.00"]


def test_a_long_text_is_shown_once_with_what_came_and_went(page: Historik, database: Database) -> None:
    before = "Sikre sammenhæng i politiets og kommunernes arbejde over for børn og unge i kredsen"
    database.do("formål", forums.edit, 1, {"purpose": before}, date(2026, 7, 2))
    database.do("formål", forums.edit, 1, {"purpose": before.replace("unge", "<ældre>")}, date(2026, 7, 2))
    show(page)
    assert before.replace("unge", "unge <ældre>") in words(page)
    assert page.pane.diff.text.accessibleDescription() == "Kredsrådet. Formål: slettet: unge, nyt: <ældre>"
    assert "&lt;ældre&gt;" in page.pane.diff.text.text()
    assert rows(page)[1][1] == "formål (formål)"


def test_one_step_is_taken_back_alone_and_stands_as_a_new_one(page: Historik, database: Database) -> None:
    one = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    step = place(database, one, "Rådhuset")
    acts.schedule(database, "Kredsrådet", datetime(2026, 11, 4, 10))
    show(page)
    choose(page, step)
    acts.press(page.pane, "Fortryd dette trin")
    rest(page)
    assert acts.meeting(database, one).location == ""
    assert [row[1] for row in rows(page)[1:]] == [
        "Fortrudt: Stedet er ændret",
        "Møde 2/2026 er planlagt",
        "Stedet er ændret (fortrudt)",
        "Møde 1/2026 er planlagt",
    ]
    assert not page.pane.undo.isEnabled()
    assert page.pane.hindrance.isVisible()
    acts.press(page.pane, "Vis trinnet")
    rest(page)
    assert page.tree.current_line.line.what == "Fortrudt: Stedet er ændret"
    acts.press(page.pane, "Fortryd dette trin")
    rest(page)
    assert acts.meeting(database, one).location == "Rådhuset"
    assert database.state().redoes == "Fortrudt: Stedet er ændret"


def test_what_stands_in_the_way_is_told_with_the_smallest_way_out(
    page: Historik, database: Database, clock: builders.Clock
) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    step = place(database, meeting, "Politistationen")
    clock.forward(minutes=91)
    later = place(database, meeting, "Rådhuset, lokale 2")
    show(page)
    choose(page, step)
    assert not page.pane.undo.isEnabled()
    assert page.pane.hindrance.text.text() == "Stedet for det samme møde blev ændret igen kl. 10.31 af prøve."
    acts.press(page.pane, "Vis trinnet kl. 10.31")
    rest(page)
    assert page.tree.current_line.line.step.id == later
    choose(page, step)
    acts.press(page.pane, "Fortryd 2 trin")
    rest(page)
    assert acts.meeting(database, meeting).location == ""


def test_enter_opens_what_was_changed(qtbot: QtBot, page: Historik, database: Database, desk: Desk) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    database.do("navn", forums.edit, 1, {"short_name": "Kreds"}, date(2026, 7, 2))
    show(page)
    with qtbot.waitSignal(desk.wanted) as asked:
        page.tree.setFocus()
        QTest.keyClick(page.tree, Qt.Key.Key_Return)
    assert asked.args == [Goto("fora", {"forum": 1})]
    choose(page, 1)
    with qtbot.waitSignal(desk.wanted) as asked:
        acts.press(page.pane, "Åbn mødet")
    assert asked.args == [Goto("moeder", {"meeting": meeting})]


def test_what_is_gone_is_not_opened(page: Historik, database: Database, desk: Desk, qtbot: QtBot) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    database.do(meetings.removed, meetings.remove, meeting)
    show(page)
    with qtbot.waitSignal(desk.refused) as told:
        page.tree.opened.emit(page.tree.current_line)
    assert told.args is not None
    assert "findes ikke længere" in told.args[0]


def test_backspace_shows_only_the_same_object_and_then_all_again(page: Historik, database: Database) -> None:
    one = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    acts.schedule(database, "Kredsrådet", datetime(2026, 11, 4, 10))
    step = place(database, one, "Rådhuset")
    show(page)
    choose(page, step)
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Backspace)
    rest(page)
    assert [row[1] for row in rows(page)[1:]] == ["Stedet er ændret", "Møde 1/2026 er planlagt"]
    assert page.filters.only.text().strip() == "Kun Kredsrådet, møde 1/2026"
    assert page.header.subtitle.text() == "2 af 3 trin siden 2. juli · intet slettes"
    assert page.tree.current_line.line.step.id == step
    QTest.keyClick(page.tree, Qt.Key.Key_Backspace)
    rest(page)
    assert len(rows(page)) == 4


@pytest.mark.parametrize(
    ("choose_filter", "expected"),
    [
        (lambda filters: filters.text.setText("stedet"), ["Stedet er ændret"]),
        (lambda filters: filters.sort.setCurrentIndex(filters.sort.findData("forums")), ["navn (kort navn)"]),
        (lambda filters: filters.forum.setCurrentIndex(filters.forum.findData(1)), None),
        (lambda filters: filters.person.setCurrentIndex(filters.person.findData("prøve")), None),
        (
            lambda filters: filters.period.setCurrentIndex(filters.period.findData("yesterday")),
            ["navn (kort navn)", "Stedet er ændret"],
        ),
        (lambda filters: filters.period.setCurrentIndex(filters.period.findData("last_week")), None),
    ],
)
def test_each_filter_shows_what_it_says(
    page: Historik, database: Database, clock: builders.Clock, choose_filter: Any, expected: list[str] | None
) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    clock.forward(days=3)
    place(database, meeting, "Rådhuset")
    database.do("navn", forums.edit, 1, {"short_name": "Kreds"}, date(2026, 7, 2))
    show(page)
    choose_filter(page.filters)
    rest(page)
    whats = [row[1] for row in rows(page) if row[1]]
    assert whats == (expected or ["navn (kort navn)", "Stedet er ændret", "Møde 1/2026 er planlagt"])


def test_own_dates_are_days_with_both_ends(page: Historik, database: Database, clock: builders.Clock) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    clock.forward(days=3)
    place(database, meeting, "Rådhuset")
    show(page)
    page.filters.period.setCurrentIndex(page.filters.period.findData("own"))
    page.filters.first.set_value(clock.today - timedelta(5))
    page.filters.last.set_value(clock.today - timedelta(3))
    page.filters.last.committed.emit()
    rest(page)
    assert [row[1] for row in rows(page) if row[1]] == ["Møde 1/2026 er planlagt"]


def test_nothing_to_show_is_told_with_a_way_out(page: Historik, database: Database) -> None:
    show(page)
    assert page.nothing.accessibleName() == "Endnu ingen trin. Alt, hvad du ændrer, står her."
    acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    page.filters.text.setText("findes ikke")
    rest(page)
    assert page.nothing.accessibleName() == "Ingen trin passer til filtrene."
    acts.press(page, "Vis alle")
    rest(page)
    assert len(rows(page)) == 2


def test_the_history_is_read_in_pages_and_goes_on_at_the_end(
    qtbot: QtBot, page: Historik, database: Database, clock: builders.Clock
) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    for number in range(PAGE + 30):
        if number == 20:
            clock.forward(days=1)
        place(database, meeting, f"Sted {number}")
    show(page)
    assert page.model.rowCount() == 1
    qtbot.waitUntil(page.model.canFetchMore)  # the page looks for more when it has come to rest
    page.tree.scrollToBottom()
    qtbot.waitUntil(lambda: len([row for row in rows(page) if row[1]]) == PAGE + 31)
    rest(page)
    assert [row[0] for row in rows(page) if not row[1]] == [
        "I dag, fredag 3. juli, 110 trin",
        "I går, torsdag 2. juli, 21 trin",
    ]
    assert all(page.tree.isExpanded(page.model.index(row, 0)) for row in range(2))
    assert not page.model.canFetchMore()


def test_the_model_keeps_qts_rules_while_it_grows(page: Historik, database: Database, desk: Desk) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    for number in range(PAGE + 30):
        place(database, meeting, f"Sted {number}")
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    show(page)
    page.tree.scrollToBottom()
    rest(page)
    desk.undo()
    rest(page)
    assert len([row for row in rows(page) if row[1]]) == PAGE + 31
    assert tester is not None


def test_a_step_far_down_can_be_asked_for(page: Historik, database: Database) -> None:
    meeting = acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    for number in range(PAGE + 30):
        place(database, meeting, f"Sted {number}")
    page.show()
    page.open({"step": 2})
    rest(page)
    assert page.tree.current_line.line.step.id == 2


def test_the_steps_of_a_forum_are_shown_on_request(page: Historik, database: Database) -> None:
    acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    show(page)
    page.open({"forum": 2})
    rest(page)
    assert page.filters.has_object
    assert rows(page) == []
    page.open({"forum": 1})
    rest(page)
    assert len(rows(page)) == 2


def test_filters_and_columns_are_remembered(qtbot: QtBot, page: Historik, desk: Desk, database: Database) -> None:
    acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    show(page)
    page.filters.period.setCurrentIndex(page.filters.period.findData("days_30"))
    page.filters.person.setCurrentIndex(1)
    page.filters.undone.setChecked(False)
    rest(page)
    memory = page.memory()
    other = Historik(desk)
    qtbot.addWidget(other)
    other.recall(memory)
    assert other.filters.memory() == page.filters.memory()
    other.recall({"columns": 7, "filters": {"sort": "ukendt", "first": "i går"}, "splitter": "x"})
    assert other.filters.sort.currentIndex() == 0


def test_a_readonly_register_tells_why_nothing_can_be_undone(
    qtbot: QtBot, tmp_path: Any, clock: builders.Clock
) -> None:
    made = builders.register(tmp_path, builders.SMALL, clock=clock)
    acts.schedule(made, "Kredsrådet", IN_AUTUMN)
    made.close()
    reading = Database(made.path, clock, "prøve", readonly=True)
    desk = Desk(reading, clock)
    page = Historik(desk)
    qtbot.addWidget(page)
    page.resize(1230, 800)
    show(page)
    assert len(rows(page)) == 2
    assert not page.undo_button.isEnabled()
    assert not page.pane.undo.isEnabled()
    assert "kan kun læses" in page.pane.hindrance.text.text()
    page.hide()
    desk.close()


def test_undoing_what_others_know_of_is_done_and_told(qtbot: QtBot, database: Database, desk: Desk) -> None:
    acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    with database.read() as session:
        uids = [event.uid for event in calendars.events(session, calendars.Selection())]
    database.do("eksport", calendars.mark_sent, uids)
    desk.do("navn", forums.edit, 1, {"short_name": "Kreds"}, date(2026, 7, 2))
    with qtbot.assertNotEmitted(desk.noticed):
        desk.undo()
    with qtbot.waitSignal(desk.noticed) as told:
        assert desk.undo() is not None
    assert told.args is not None
    assert "kan Fora ikke kalde tilbage" in told.args[0]


def test_a_meeting_that_was_exported_is_not_taken_away_from_the_middle(page: Historik, database: Database) -> None:
    acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    with database.read() as session:
        uids = [event.uid for event in calendars.events(session, calendars.Selection())]
    database.do("eksport", calendars.mark_sent, uids)
    show(page)
    assert not page.pane.undo.isEnabled()
    assert "Aflys mødet i stedet" in page.pane.hindrance.text.text()


@pytest.mark.parametrize(("width", "hidden"), [(1230, []), (760, []), (600, [4]), (510, [3, 4]), (440, [2, 3, 4])])
def test_columns_give_way_where_there_is_little_room(page: Historik, width: int, hidden: list[int]) -> None:
    page.show()
    for _turn in range(2):  # the header needs less room once it has little
        page.resize(width, 700)
        acts.settle()
    if width < 1000 and page.pane.isVisible():
        page.pane.away.click()
    acts.settle()
    assert [column for column in range(5) if page.tree.isColumnHidden(column)] == hidden
    assert page.tree.horizontalScrollBar().maximum() == 0


def test_a_new_forum_can_be_chosen_at_once_and_the_chosen_one_stays(
    page: Historik, database: Database, desk: Desk
) -> None:
    acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    show(page)
    page.filters.forum.setCurrentIndex(page.filters.forum.findData(1))
    made = desk.do(forums.created("Østre råd"), forums.create, "Østre råd", 1, date(2026, 7, 1))
    rest(page)
    assert page.filters.forum.findData(made) > 0
    assert page.filters.forum.currentData() == 1


def test_everything_on_the_page_has_a_name(page: Historik, database: Database) -> None:
    acts.schedule(database, "Kredsrådet", IN_AUTUMN)
    show(page)
    named: list[QWidget] = [page.tree, page.pane, page.pane.history.table, page.pane.diff.text]
    named += page.findChildren(QComboBox) + page.findChildren(QLineEdit)
    named += [button for button in page.findChildren(QAbstractButton) if not isinstance(button.parent(), QLineEdit)]
    assert [widget for widget in named if widget.isVisible() and not widget.accessibleName()] in (
        [],
        [page.filters.undone],
    )
    assert page.filters.undone.text() == "Vis fortrudte trin"


def test_many_at_once_are_told_one_a_line(page: Historik, database: Database) -> None:
    acts.schedule(database, "Kredsrådet", IN_AUTUMN, repeat="FREQ=MONTHLY;COUNT=5")
    show(page)
    told = words(page)
    assert told[0] == "Kredsrådet"
    at = told.index("Møde 1/2026")
    assert told[at : at + 4] == ["Møde 1/2026", "–", "ons. 7. oktober 2026 kl. 10.00", "Møde 2/2026"]
    assert "5 møder" in told
    assert not page.pane.history.isVisible()


def test_an_anonymised_person_is_a_step_without_the_name_that_cannot_be_taken_back(
    page: Historik, database: Database, desk: Desk
) -> None:
    person = builders.person(database, "Lene Ravn", email="lene@koege.example")
    desk.drafts.keep("nyt møde", Draft(builders.MORNING, typed={"reason": "Lene Ravn er syg"}))
    desk.drafts.keep("andet", Draft(builders.MORNING, typed={"reason": "Sne"}))
    told_of: list[object] = []
    desk.forget_later(person, told_of.append)
    desk.wait()
    rest(page)
    assert len(told_of) == 1
    assert (desk.drafts.get("nyt møde"), desk.drafts.get("andet") is None) == (None, False)
    show(page)
    assert [row[1] for row in rows(page)[1:]] == [f"Person {person} er anonymiseret", f"Person {person} er tilføjet"]
    newest = database.steps(1)[0].id
    choose(page, newest)
    told = " ".join(words(page))
    assert "En anonymisering kan ikke fortrydes" in told
    assert "Lene" not in told
    assert page.undo_button.accessibleName() == f"Fortryd: Person {person} er tilføjet"
