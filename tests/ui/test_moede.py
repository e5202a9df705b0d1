"""The page of a meeting: its agenda, the papers, what is missing when it is closed; what others changed meanwhile."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import AGENDA_SENT, MINUTES_APPROVED
from fora_desktop.exchange import paper_files
from fora_desktop.services import agenda, meeting_course, meetings, minutes, papers, standard_agendas, tasks
from fora_desktop.services.agenda import Wish
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk, Goto
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.dialogs.standard_agenda import StandardAgenda
from fora_desktop.ui.views.moede import Moede
from tests import builders
from tests.builders import Clock
from tests.ui import acts, clipping

START = datetime(2026, 8, 25, 13)
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def meeting(database: Database) -> int:
    return acts.schedule(database, "Kredsrådet", START, location="Rådhuset", room="Mødelokale 3")


@pytest.fixture
def page(desk: Desk, meeting: int, qtbot: QtBot) -> Moede:
    made = Moede(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.open({"meeting": meeting})
    acts.answered(made)
    return made


def add(database: Database, meeting: int, title: str, minutes: int = 10, **more: Any) -> int:
    change = database.do(agenda.added, agenda.add, meeting, Wish(title, minutes=minutes, **more))
    assert change.item is not None
    return change.item


def filled(page: Moede, database: Database, *titles: str) -> list[int]:
    """Items on the agenda, the first one current and the keyboard on it."""
    assert page.meeting is not None
    made = [add(database, page.meeting, title) for title in titles]
    seen(page)
    page.agenda.select(made[0])
    page.agenda.setFocus()
    return made


def seen(page: Moede) -> None:
    page.desk._look()
    acts.answered(page)


def rows(page: Moede) -> list[str]:
    return [cells[0] + " " + cells[1].split(",")[0] for cells in acts.spoken(page.agenda.table)]


def press(page: Moede, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)
    acts.answered(page)


def refused(desk: Desk) -> list[str]:
    told: list[str] = []
    desk.refused.connect(told.append)
    return told


# --- the agenda -----------------------------------------------------------------------------------------------------


def test_the_head_says_which_meeting_and_the_foot_what_it_counts_for(page: Moede, database: Database) -> None:
    filled(page, database, "Status", "Eventuelt")
    assert page.header.title.text() == "Kredsrådet, møde 1/2026"
    assert page.header.crumbs.text() == ("Møder  ›  Tirsdag 25. august 2026 kl. 13.00–15.00  ·  Rådhuset, Mødelokale 3")
    assert page.agenda.subtitle.text() == "2 punkter · 20 min."
    assert page.agenda.counted_words.text() == "Tæller som møde 1 af mindst 4 i 2026"
    acts.schedule(database, "Kredsrådet", datetime(2026, 11, 24, 13))
    seen(page)
    assert page.agenda.following.text() == "Næste: 24. november"
    assert acts.spoken(page.agenda.table)[0][1:] == ["Status, til drøftelse, 13.00", "10"]
    assert page.meeting is not None
    add(database, page.meeting, "Lang sag", 150)
    seen(page)
    assert page.agenda.subtitle.text() == "3 punkter · 170 af 120 min."


def test_an_empty_agenda_offers_the_last_one_or_the_standard_agenda(
    page: Moede, database: Database, desk: Desk, qtbot: QtBot
) -> None:
    assert page.agenda.nothing.isVisible()
    acts.press(page.agenda, "Hent standarddagsorden")
    assert rows(page)[0] == "1 Velkomst og godkendelse af dagsorden"
    assert page.agenda.table.hasFocus()
    later = acts.schedule(database, "Kredsrådet", datetime(2026, 11, 24, 13))
    page.open({"meeting": later})
    acts.press(page.agenda, "Hent punkter fra sidste møde")
    assert len(rows(page)) == 6
    desk.undo()
    acts.answered(page)
    assert page.agenda.nothing.isVisible()


def test_a_new_item_is_written_in_the_place_of_the_list(page: Moede, database: Database, desk: Desk) -> None:
    filled(page, database, "Velkomst")
    page.new()
    form = page.agenda.form
    assert form.isVisible()
    assert form.title.editor.hasFocus()
    QTest.keyClicks(form.title.editor, "Handlingsplan 2026")
    form.kind.button(2).click()
    QTest.keyClicks(form.minutes.editor, "30")
    form.responsible.editor.set_text("Formanden")
    form.case.editor.text.set_markdown("**Tre** ting")
    form.confidential.setChecked(True)
    press(page, Qt.Key.Key_S, CTRL)
    assert rows(page) == ["1 Velkomst", "2 Handlingsplan 2026"]
    item = page.agenda.current
    assert item is not None
    assert (item.kind, item.minutes, item.responsible, item.confidential) == ("decision", 30, "Formanden", True)
    assert item.case_text == "**Tre** ting"
    assert desk.state().undoes == "Kredsrådet, møde 1/2026: punktet “Handlingsplan 2026” er sat på"
    assert page.agenda.table.hasFocus()


def test_f2_edits_an_item_and_esc_leaves_it_as_it_was(page: Moede, database: Database) -> None:
    filled(page, database, "Status")
    press(page, Qt.Key.Key_F2)
    page.agenda.form.title.editor.setText("Noget andet")
    press(page, Qt.Key.Key_Escape)
    assert rows(page) == ["1 Status"]
    press(page, Qt.Key.Key_F2)
    page.agenda.form.title.editor.setText("Noget andet")
    press(page, Qt.Key.Key_Return)
    assert rows(page) == ["1 Noget andet"]


def test_what_cannot_be_saved_is_told_beside_its_field_and_stays(page: Moede) -> None:
    page.new()
    form = page.agenda.form
    no_length = "Skriv punktets længde i hele minutter, højst 1440."
    for title, minutes_, sentence in (
        ("", "10", "Skriv, hvad punktet handler om."),
        ("Status", "lidt", no_length),
        ("Status", "9999", no_length),
    ):
        form.title.editor.setText(title)
        form.minutes.editor.setText(minutes_)
        assert not page.agenda.save_form()
        assert sentence in (form.title.problem, form.minutes.problem)
        assert (form.title.editor.text(), form.minutes.editor.text()) == (title, minutes_)


def test_an_item_after_the_agenda_was_sent_asks_why(page: Moede, database: Database, meeting: int) -> None:
    database.do("sendt", meeting_course.mark, meeting, AGENDA_SENT, date(2026, 7, 1))
    seen(page)
    page.new()
    form = page.agenda.form
    assert form.late.isVisible()
    form.title.editor.setText("Høring")
    assert not page.agenda.save_form()
    assert form.late.problem == "Dagsordenen blev sendt 1. juli. Skriv, hvorfor punktet kommer til nu."
    assert form.late.editor.hasFocus()
    QTest.keyClicks(form.late.editor, "fristen er i morgen")
    assert page.agenda.save_form()
    assert acts.spoken(page.agenda.table)[0][1] == "Høring, til drøftelse, 13.00 · eftersendt"


def test_keys_move_remove_and_treat_an_item_with_a_way_back(page: Moede, database: Database, desk: Desk) -> None:
    filled(page, database, "A", "B", "C")
    press(page, Qt.Key.Key_Down, CTRL)
    assert rows(page) == ["1 B", "2 A", "3 C"]
    press(page, Qt.Key.Key_Up, CTRL)
    assert rows(page) == ["1 A", "2 B", "3 C"]
    press(page, Qt.Key.Key_Space)
    assert rows(page)[0] == "1, behandlet A"
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Delete)
    assert rows(page) == ["1 B", "2 C"]
    assert page.agenda.current is not None
    assert page.agenda.current.title == "B"
    desk.undo()
    acts.answered(page)
    assert rows(page) == ["1 A", "2 B", "3 C"]


def test_a_row_is_dragged_to_another_place(page: Moede, database: Database) -> None:
    filled(page, database, "A", "B", "C")
    table = page.agenda.table
    spots = [table.visualRect(table.rows.index(row, 1)).center() for row in range(3)]
    port = table.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=spots[0])
    drag(port, spots[0] + QPoint(0, 12))
    assert table.is_dragging
    drag(port, spots[2] + QPoint(0, 6))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=spots[2] + QPoint(0, 6))
    acts.answered(page)
    assert rows(page) == ["1 B", "2 C", "3 A"]
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=spots[0])
    drag(port, spots[1])
    QTest.keyClick(table, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=spots[2])
    assert rows(page) == ["1 B", "2 C", "3 A"]


def drag(port: QWidget, spot: QPoint) -> None:
    where = QPointF(spot)
    held = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, port.mapToGlobal(where), held, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(port, event)


def test_alt_and_the_arrows_go_from_item_to_item_and_the_minutes_follow(page: Moede, database: Database) -> None:
    first, second, third = filled(page, database, "A", "B", "C")
    press(page, Qt.Key.Key_Right, ALT)
    assert page.minutes.item == second
    assert page.agenda.current is not None
    assert page.agenda.current.id == second
    press(page, Qt.Key.Key_Right, ALT)
    press(page, Qt.Key.Key_Right, ALT)
    assert page.minutes.item == third
    press(page, Qt.Key.Key_Left, ALT)
    press(page, Qt.Key.Key_Left, ALT)
    assert page.minutes.item == first


def test_what_waits_from_earlier_and_tasks_that_are_due_are_offered(
    page: Moede, database: Database, meeting: int
) -> None:
    database.do("opgave", tasks.add, "Send tal", on=acts.TODAY, due=date(2026, 8, 20), board=1)
    filled(page, database, "Festival")
    assert page.agenda.reminder.accessibleName() == "1 opgave har frist inden mødet."
    acts.press(page.agenda.reminder, "Sæt på")
    assert rows(page) == ["1 Festival", "2 Opfølgning på opgaver"]
    assert page.agenda.reminder.isHidden()
    page.agenda.select(page.view.items[0].id if page.view else None)
    page.agenda.postpone_item()
    later = acts.schedule(database, "Kredsrådet", datetime(2026, 11, 24, 13))
    add(database, later, "Velkomst")
    page.open({"meeting": later})
    acts.answered(page)
    acts.press(page.agenda.reminder, "Overfør")
    assert rows(page) == ["1 Velkomst", "2 Festival"]


def test_every_act_is_in_the_menu(page: Moede, database: Database) -> None:
    filled(page, database, "A", "B")
    menu = page.agenda.menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:2] == ["Nyt punkt", "Hent standarddagsorden"]
    acts.entry(menu, "Flyt punktet ned").trigger()
    assert rows(page) == ["1 B", "2 A"]
    menu.deleteLater()


def test_what_somebody_else_changed_meanwhile_stays(page: Moede, database: Database) -> None:
    (item,) = filled(page, database, "Status")
    page.agenda.edit_item()
    database.do("andet", agenda.edit, item, {"minutes": 45})
    seen(page)
    page.agenda.form.title.editor.setText("Status på indsatser")
    page.hide()  # leaving the page saves what was written
    with database.read() as session:
        found = agenda.item(session, item)
    assert (found.title, found.minutes) == ("Status på indsatser", 45)


# --- the meeting runs, is closed, is locked -------------------------------------------------------------------------


def test_the_status_bar_tells_how_the_meeting_runs(page: Moede, database: Database, clock: Clock) -> None:
    filled(page, database, "A", "B")
    assert page.summary() == "2 punkter · 20 min."
    clock.set(datetime(2026, 8, 25, 13, 4))
    seen(page)
    assert page.summary() == "Kl. 13.04 · punkt 1 af 2 · 6 min. tilbage af punktet"
    clock.set(datetime(2026, 8, 25, 13, 12))
    assert page.summary() == "Kl. 13.12 · punkt 1 af 2 · 2 min. over punktets tid"


def test_closing_tells_what_is_missing_and_lets_one_go_on(
    page: Moede, database: Database, clock: Clock, meeting: int
) -> None:
    filled(page, database, "A", "B")
    assert page.close_button.isHidden()
    clock.set(datetime(2026, 8, 25, 15, 5))
    seen(page)
    acts.press(page, "Afslut mødet")
    told = page.closing.accessibleName()
    assert told.endswith("Ikke behandlet: 1. A, 2. B.")
    assert acts.meeting(database, meeting).status is MeetingStatus.PLANNED
    acts.press(page.closing, "Udsæt ubehandlede")
    acts.answered(page)
    assert rows(page) == ["1, udsat A", "2, udsat B"]
    if not page.closing.isHidden():
        acts.press(page.closing, "Notér som holdt")
    assert acts.meeting(database, meeting).status is MeetingStatus.HELD
    assert page.close_button.isHidden()


def test_closing_marks_what_was_written_as_treated(page: Moede, database: Database, clock: Clock, meeting: int) -> None:
    first, _second = filled(page, database, "A", "B")
    database.do("skrevet", minutes.write, first, "Drøftet")
    clock.set(datetime(2026, 8, 25, 15, 5))
    seen(page)
    acts.press(page, "Afslut mødet")
    acts.press(page.closing, "Notér som holdt")
    acts.answered(page)
    assert rows(page) == ["1, behandlet A", "2 B"]


def test_approved_minutes_lock_the_agenda_until_somebody_unlocks_them(
    page: Moede, database: Database, desk: Desk, meeting: int
) -> None:
    filled(page, database, "A")
    database.do("holdt", meetings.record, meeting, MeetingStatus.HELD, datetime(2026, 8, 25, 16), anyway=True)
    database.do("godkendt", meeting_course.mark, meeting, MINUTES_APPROVED, date(2026, 11, 24))
    seen(page)
    assert page.lock_bar.accessibleName().startswith("Referatet blev godkendt den 24. november 2026.")
    told = refused(desk)
    press(page, Qt.Key.Key_Delete)
    page.new()
    assert rows(page) == ["1 A"]
    assert len(told) == 2
    assert "låst" in told[0]
    assert page.agenda.add_button.isHidden()

    def why(dialog: Ask) -> None:
        dialog.findChildren(QLineEdit)[0].setText("Slåfejl")
        dialog.do.click()

    acts.answer(why)
    acts.press(page.lock_bar, "Lås op")
    acts.answered(page)
    assert page.agenda.writable
    assert "Slåfejl" in page.lock_bar.accessibleName()


def test_a_meeting_that_others_removed_is_told(page: Moede, database: Database, desk: Desk, meeting: int) -> None:
    filled(page, database, "A")
    database.do("fjern", meetings.remove, meeting)
    seen(page)
    assert page.nothing.accessibleName() == "Mødet er der ikke længere. Det er fjernet imens."
    assert page.summary() == ""
    desk.undo()
    acts.answered(page)
    assert rows(page) == ["1 A"]


def test_what_others_change_shows_and_what_is_typed_stays(page: Moede, database: Database, meeting: int) -> None:
    filled(page, database, "A")
    page.new()
    page.agenda.form.title.editor.setText("Halvt skrevet")
    add(database, meeting, "Fra en anden")
    seen(page)
    assert page.agenda.form.title.editor.text() == "Halvt skrevet"
    page.flush()
    assert rows(page) == ["1 A", "2 Fra en anden", "3 Halvt skrevet"]


# --- papers ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "Handlingsplan.docx"
    file.write_bytes(b"tre indsatser")
    return file


class Chooser:
    """Stands in for the system's windows."""

    def __init__(self, *files: Path) -> None:
        self.files = list(files)
        self.shown: list[Path] = []

    def open_files(self, *_given: object) -> list[Path]:
        return self.files

    def open_file(self, *_given: object) -> Path | None:
        return self.files[0] if self.files else None

    def reveal(self, file: Path) -> None:
        self.shown.append(file)


def opening(page: Moede) -> list[Path]:
    """The files that are handed to their programs from now on."""
    opened: list[Path] = []

    def open_file(file: Path) -> bool:
        opened.append(file)
        return True

    page.papers.open_file = open_file
    return opened


def papers_shown(page: Moede) -> list[str]:
    return acts.first_cells(page.agenda.papers.table)


def until_still(page: Moede) -> None:
    """The reading of files goes on in a thread of its own, and leads to another."""
    for _round in range(4):
        acts.answered(page)


def test_files_are_added_to_the_item_and_opened_in_their_program(page: Moede, database: Database, plan: Path) -> None:
    filled(page, database, "A", "B")
    page.papers.chooser = Chooser(plan)
    opened = opening(page)
    acts.press(page.agenda.papers, "Tilføj bilag")
    until_still(page)
    assert papers_shown(page) == ["Handlingsplan.docx"]
    assert "1 bilag" in acts.spoken(page.agenda.table)[0][1]
    page.agenda.papers.table.setCurrentIndex(page.agenda.papers.model.index(0, 0))
    page.agenda.papers.table.setFocus()
    press(page, Qt.Key.Key_Return)
    until_still(page)
    assert [file.read_bytes() for file in opened] == [b"tre indsatser"]
    assert paper_files.folder_of(database.path) in opened[0].parents
    press(page, Qt.Key.Key_Delete)
    assert papers_shown(page) == []
    page.desk.undo()
    until_still(page)
    assert papers_shown(page) == ["Handlingsplan.docx"]


def test_files_are_dropped_on_the_list(page: Moede, database: Database, plan: Path) -> None:
    filled(page, database, "A")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(plan))])
    target = page.agenda.papers
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, mime, left, none))
    until_still(page)
    assert papers_shown(page) == ["Handlingsplan.docx"]


def test_a_changed_and_a_missing_paper_are_told_with_their_ways_out(
    page: Moede, database: Database, plan: Path
) -> None:
    filled(page, database, "A")
    page.papers.take([plan])
    until_still(page)
    lies = paper_files.folder_of(database.path) / "2026" / "Handlingsplan.docx"
    lies.write_bytes(b"fire indsatser!")
    page.papers.look()
    until_still(page)
    assert page.agenda.papers.told.accessibleName() == "“Handlingsplan.docx” er ændret siden 2. juli."
    assert papers_shown(page) == ["Handlingsplan.docx, “Handlingsplan.docx” er ændret siden 2. juli"]
    acts.press(page.agenda.papers.told, "Behold den nye")
    until_still(page)
    assert page.agenda.papers.told.isHidden()
    lies.unlink()
    page.papers.look()
    until_still(page)
    assert page.agenda.papers.told.accessibleName() == f"Filen findes ikke længere: {lies}"
    page.papers.chooser = Chooser(plan)
    acts.press(page.agenda.papers.told, "Find …")
    until_still(page)
    assert page.agenda.papers.told.isHidden()
    assert papers_shown(page) == ["Handlingsplan.docx"]


def test_a_paper_of_100_mb_is_offered_as_a_link(page: Moede, database: Database, tmp_path: Path) -> None:
    filled(page, database, "A")
    big = tmp_path / "Kort.pdf"
    with big.open("wb") as file:
        file.truncate(100_000_000)
    page.papers.take([big])
    until_still(page)
    assert "fylder 100 MB, og der kopieres højst 50 MB" in page.agenda.papers.refused.accessibleName()
    assert papers_shown(page) == []
    acts.press(page.agenda.papers.refused, "Tilføj som link")
    until_still(page)
    assert papers_shown(page) == ["Kort.pdf, link"]


def test_a_program_is_not_opened(page: Moede, database: Database, desk: Desk, tmp_path: Path) -> None:
    filled(page, database, "A")
    program = tmp_path / "Faktura.pdf.exe"
    program.write_bytes(b"MZ")
    page.papers.take([program])
    until_still(page)
    opened = opening(page)
    told = refused(desk)
    page.papers.open(next(page.agenda.papers.model.shown_lines()))
    until_still(page)
    assert opened == []
    assert told == ["“Faktura.pdf.exe” er et program og åbnes ikke fra Fora. Find det i mappen, hvis du stoler på det."]


# --- the standard agenda --------------------------------------------------------------------------------------------


def test_the_standard_agenda_of_a_forum_is_edited_item_by_item(page: Moede, desk: Desk, meeting: int) -> None:
    def change(dialog: StandardAgenda) -> None:
        dialog.add_row()
        dialog.rows[-1].title.setText("Nyt fra kommunerne")
        dialog.rows[-1].minutes.setText("x")
        dialog.accept()
        assert "hele minutter" in dialog.told.accessibleName()
        dialog.rows[-1].minutes.setText("15")
        dialog.rows[-1].up.click()
        dialog.rows[0].gone.click()
        dialog.do.click()

    acts.answer(change)
    page.agenda.standard_wanted.emit()
    found = desk.read(standard_agendas.of_meeting, meeting)
    assert [line.title for line in found.lines][-2:] == ["Nyt fra kommunerne", "Eventuelt"]
    assert found.own

    def usual(dialog: StandardAgenda) -> None:
        dialog.usual_button.click()
        dialog.do.click()

    acts.answer(usual)
    page.agenda.standard_wanted.emit()
    assert desk.read(standard_agendas.of_meeting, meeting).usual


def test_a_standard_agenda_can_be_saved_for_all_forums_that_have_none(page: Moede, desk: Desk) -> None:
    def change(dialog: StandardAgenda) -> None:
        dialog.rows[0].title.setText("Goddag")
        dialog.for_all.setChecked(True)
        dialog.do.click()

    acts.answer(change)
    StandardAgenda.of_forum(desk, 2, page).ask()
    assert desk.read(standard_agendas.of_forum, 3).lines[0].title == "Goddag"
    assert desk.state().undoes == "Alle fora: standarddagsordenen er rettet"


# --- the page -------------------------------------------------------------------------------------------------------


def test_the_page_is_opened_by_an_item_or_a_paper_and_goes_back(
    page: Moede, database: Database, desk: Desk, meeting: int, plan: Path, qtbot: QtBot
) -> None:
    _first, second = filled(page, database, "A", "B")
    taken = paper_files.copy(database.path, plan, 2026)
    change = database.do(papers.added, papers.add, meeting, [taken], acts.TODAY, item=second)
    other = acts.schedule(database, "Kredsrådet", datetime(2026, 11, 24, 13))
    page.open({"meeting": other, "back": "kalender"})
    assert page.meeting == other
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.go_back()
    assert wanted.args == [Goto("kalender", {"meeting": other})]
    page.open({"item": second})
    assert (page.meeting, page.minutes.item) == (meeting, second)
    page.open({"paper": change.papers[0]})
    assert page.meeting == meeting


def test_where_there_is_little_room_the_participants_are_behind_a_button(page: Moede) -> None:
    assert page.attendance.isVisible()
    page.resize(1224, 650)
    acts.settle()
    assert not page.attendance.isVisible()
    acts.press(page, "Deltagere")
    assert page.attendance.isVisible()
    page.resize(820, 650)
    acts.settle()
    assert page.width() == 820
    assert not page.agenda.isVisible()
    assert page.stepper.isVisible()


def test_a_register_that_can_only_be_read_shows_all_and_changes_nothing(
    page: Moede, database: Database, desk: Desk
) -> None:
    filled(page, database, "A", "B")
    database.readonly = True
    page.refresh()
    before = builders.snapshot(database)
    for key, modifier in ((Qt.Key.Key_Delete, None), (Qt.Key.Key_Down, CTRL), (Qt.Key.Key_Space, None)):
        press(page, key, modifier or Qt.KeyboardModifier.NoModifier)
    page.new()
    assert not page.agenda.is_writing
    assert builders.snapshot(database) == before


def test_a_task_of_the_item_is_begun_from_the_agenda_by_keys(page: Moede, database: Database) -> None:
    filled(page, database, "Festival")
    press(page, Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.minutes.line.field.hasFocus()


def test_enter_on_the_button_of_an_empty_agenda_fetches_the_standard_one(page: Moede) -> None:
    assert page.agenda.nothing.button.text().strip() == "Hent standarddagsorden"
    page.agenda.nothing.button.setFocus()
    QTest.keyClick(page.agenda.nothing.button, Qt.Key.Key_Return)
    assert page.view is not None
    assert page.view.items


@pytest.mark.parametrize(("scale", "wide"), [(1.0, 968), (2.0, 1720)])
def test_nothing_is_clipped_at_any_size(
    page: Moede, database: Database, qapp: QApplication, scale: float, wide: int
) -> None:
    filled(page, database, "Godkendelse af dagsorden", "Eventuelt")
    theme.apply(qapp, "light", scale=scale, density="normal")
    page.resize(wide, 826)
    acts.settle()
    assert page.width() == wide
    assert clipping.clipped(page) == []
    page.new()
    acts.settle()
    assert clipping.clipped(page.agenda.form) == []


@pytest.mark.parametrize("what", ["item", "paper", "meeting"])
def test_a_link_to_what_is_gone_says_so(page: Moede, what: str) -> None:
    page.open({what: 99999})
    assert page.nothing.isVisible()
    assert page.view is None
