"""Calendars kept up to date while the window is open, and the section of Indstillinger that says which."""

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from fora_desktop.domain.calendar import EVERYTHING, ROLES, Contents, Edition
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.publishing import Kept
from fora_desktop.exchange import publishing as files
from fora_desktop.exchange.files import write_atomically
from fora_desktop.services import meetings, publications
from fora_desktop.services.calendars import Selection
from fora_desktop.services.publishing import Books
from fora_desktop.storage.database import Database
from fora_desktop.ui import publishing, start
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.keep_calendars import ChangeCalendar, KeepCalendars
from fora_desktop.ui.publishing import Publishing
from fora_desktop.ui.views.indstillinger import Indstillinger
from fora_desktop.ui.views.settings.kalendere import Kalendere
from tests import builders
from tests.ui import acts

COUNCIL = "Kredsrådet"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits a second here."""
    monkeypatch.setattr(publishing, "SETTLED", 1)
    monkeypatch.setattr(publishing, "FIRST_PAUSE", 20)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Kalendere"
    made.mkdir()
    return made


def keep(database: Database, folder: Path | None, *names: str) -> None:
    if folder is not None:
        database.do(publications.folder_set, publications.set_folder, str(folder))
    wishes = [publications.Wish(Selection(board=builders.board(database, name))) for name in names]
    database.do(publications.all_added, publications.add_all, wishes, edition=EVERYTHING)


class Told:
    """What the desk tells, in the order in which it does."""

    def __init__(self, desk: Desk) -> None:
        self.notices: list[str] = []
        self.refusals: list[str] = []
        self.right: list[str] = []
        desk.noticed.connect(self.notices.append)
        desk.refused.connect(self.refusals.append)


@pytest.fixture
def kept(desk: Desk, qtbot: QtBot) -> Iterator[Publishing]:
    made = Publishing(desk)
    yield made
    made.finish()
    qtbot.waitUntil(lambda: not made.is_running, timeout=10_000)


def rest(qtbot: QtBot, kept: Publishing) -> None:
    """Until nothing is being written, nor about to be."""
    qtbot.waitUntil(
        lambda: not (kept.is_running or kept._settling.isActive() or kept.desk.is_busy),
        timeout=10_000,
    )


def moved_to(path: Path, day: str) -> bool:
    return path.is_file() and f"DTSTART;TZID=Europe/Copenhagen:{day}".encode() in path.read_bytes()


def test_every_change_is_written_what_cannot_be_is_told_once_and_no_step_is_made(
    desk: Desk, database: Database, folder: Path, kept: Publishing, qtbot: QtBot
) -> None:
    told = Told(desk)
    kept.right_again.connect(told.right.append)
    keep(database, folder, COUNCIL)
    meeting = acts.schedule(database, COUNCIL, datetime(2026, 9, 14, 10))
    path = folder / f"{COUNCIL}.ics"
    desk._look()
    qtbot.waitUntil(lambda: moved_to(path, "20260914T100000"), timeout=10_000)
    rest(qtbot, kept)
    assert acts.meeting(database, meeting).is_known  # it has left the house, and that is no step:
    assert desk.state().undoes.startswith(COUNCIL)
    announced: list[frozenset[str]] = []
    desk.changed.connect(announced.append)
    desk.do("flyt", meetings.move, meeting, datetime(2026, 9, 16, 10), desk.today, anyway=True)
    qtbot.waitUntil(lambda: moved_to(path, "20260916T100000"), timeout=10_000)
    rest(qtbot, kept)
    assert len(announced) == 1  # what is noted of the files is nobody's news
    assert desk.state().undoes == "flyt"
    state = kept.state_of(path.name)
    assert state is not None
    assert state.changed

    path.unlink()
    path.mkdir()
    desk.undo()
    qtbot.waitUntil(lambda: len(told.notices) == 1, timeout=10_000)
    assert path.name in told.notices[0]
    qtbot.waitUntil(lambda: kept._pause > 4 * publishing.FIRST_PAUSE, timeout=10_000)  # it was tried again, and again
    assert len(told.notices) == 1
    path.rmdir()
    qtbot.waitUntil(lambda: moved_to(path, "20260914T100000"), timeout=10_000)
    qtbot.waitUntil(lambda: bool(told.right), timeout=10_000)
    assert told.right == [f"{path.name} er skrevet igen"]
    rest(qtbot, kept)

    desk.do(publications.removed, publications.remove, [publications_of(database)[0].id])
    qtbot.waitUntil(lambda: len(told.notices) == 2, timeout=10_000)
    assert str(folder) in told.notices[1]
    assert path.is_file()
    assert told.refusals == []


def publications_of(database: Database) -> list[publications.Published]:
    with database.read() as session:
        return publications.published(session)


def test_a_share_that_hangs_holds_up_nothing_and_the_newest_is_written_when_it_answers(
    desk: Desk, database: Database, folder: Path, kept: Publishing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    begun: list[Path] = []
    write = write_atomically

    def hang(path: Path, data: bytes) -> bool:
        begun.append(path)
        answers.wait(10)
        return write(path, data)

    told = Told(desk)
    kept._hanging.setInterval(30)
    original = files.Publisher

    def publisher(read: Any) -> files.Publisher:
        return original(read, write=hang)

    monkeypatch.setattr(files, "Publisher", publisher)
    keep(database, folder, COUNCIL)
    desk._look()
    qtbot.waitUntil(lambda: bool(begun), timeout=10_000)
    for day in (14, 15, 16):
        acts.schedule(database, COUNCIL, datetime(2026, 9, day, 10))
        desk._look()
    assert len(desk.read(meetings.listing)) == 3
    qtbot.waitUntil(lambda: len(told.notices) == 1, timeout=10_000)
    assert "svarer ikke" in told.notices[0]
    assert kept.is_running
    kept._hanging.setInterval(publishing.PATIENCE)
    answers.set()
    qtbot.waitUntil(lambda: moved_to(folder / f"{COUNCIL}.ics", "20260916T100000"), timeout=10_000)
    rest(qtbot, kept)
    assert len(begun) == 2  # the first, and the newest of all that came meanwhile
    assert len(told.notices) == 1


def test_another_folder_is_written_to_though_the_one_before_hangs(
    desk: Desk, database: Database, folder: Path, kept: Publishing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    begun: list[Path] = []
    original = files.Publisher

    def hang(path: Path, data: bytes) -> bool:
        begun.append(path)
        if path.parent == folder:
            answers.wait(10)
        return write_atomically(path, data)

    def publisher(read: Any) -> files.Publisher:
        return original(read, write=hang)

    monkeypatch.setattr(files, "Publisher", publisher)
    told, other = Told(desk), folder.with_name("Andre")
    other.mkdir()
    keep(database, folder, COUNCIL)
    meeting = acts.schedule(database, COUNCIL, datetime(2026, 9, 14, 10))
    desk._look()
    qtbot.waitUntil(lambda: bool(begun), timeout=10_000)
    desk.do(publications.folder_set, publications.set_folder, str(other))
    qtbot.waitUntil(lambda: moved_to(other / f"{COUNCIL}.ics", "20260914T100000"), timeout=10_000)
    qtbot.waitUntil(lambda: not kept.is_running, timeout=10_000)
    assert not (folder / f"{COUNCIL}.ics").exists()
    answers.set()
    rest(qtbot, kept)
    assert kept._given_up == 0
    assert acts.meeting(database, meeting).is_known
    assert len(begun) == 2  # the one that was given up begins nothing more
    assert told.notices == []


def test_a_register_that_cannot_be_read_is_told_once(
    desk: Desk, database: Database, folder: Path, kept: Publishing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, look, away = Told(desk), Books.look, [True]

    def read(books: Books, session: Any) -> Kept:
        if away:
            raise FieldError("Registret svarer ikke.")
        return look(books, session)

    monkeypatch.setattr(Books, "look", read)
    keep(database, folder, COUNCIL)
    desk._look()
    qtbot.waitUntil(lambda: kept._pause > 4 * publishing.FIRST_PAUSE, timeout=10_000)
    assert (told.notices, told.refusals) == (["Registret svarer ikke. Fora prøver igen."], [])
    away.clear()
    qtbot.waitUntil((folder / f"{COUNCIL}.ics").is_file, timeout=10_000)
    rest(qtbot, kept)


def test_what_was_changed_a_moment_ago_is_written_before_the_window_closes(
    desk: Desk, database: Database, folder: Path, kept: Publishing, qtbot: QtBot
) -> None:
    keep(database, folder, COUNCIL)
    desk._look()
    qtbot.waitUntil((folder / f"{COUNCIL}.ics").is_file, timeout=10_000)
    rest(qtbot, kept)
    kept._settling.setInterval(600_000)
    acts.schedule(database, COUNCIL, datetime(2026, 9, 14, 10))
    desk._look()
    kept.finish()
    start.finish(desk)
    assert moved_to(folder / f"{COUNCIL}.ics", "20260914T100000")
    assert not desk.is_busy


def test_a_register_without_a_folder_or_that_can_only_be_read_writes_nothing(
    database: Database, folder: Path, qtbot: QtBot, clock: builders.Clock
) -> None:
    keep(database, folder, COUNCIL)
    database.close()
    readonly = Database(database.path, clock, "", readonly=True)
    desk = Desk(readonly, clock)
    kept = Publishing(desk)
    kept.now()
    kept.again()
    assert not kept.is_running
    page = Indstillinger(desk)
    qtbot.addWidget(page)
    page.open({"section": "kalendere"})
    section = page.section
    assert isinstance(section, Kalendere)
    section.refresh()
    assert section.state.text() == "Registret kan kun læses, så kalenderne skrives ikke herfra."
    for button in (section.choose_button, section.add_button, section.now_button):
        assert (button.isEnabled(), button.toolTip()) == (False, "Registret kan kun læses")
    desk.close()
    kept.now()
    assert list(folder.iterdir()) == []


# --- the section ------------------------------------------------------------------------------------------------------


class Chosen(NativeChooser):
    def __init__(self, path: Path) -> None:
        self._path = path

    def folder(self, *_asked: object) -> Path | None:
        return self._path


def words_of(section: Kalendere) -> list[list[str]]:
    return [[column.text(line) for column in section.model.columns] for line in section.model.shown_lines()]


def test_calendars_are_chosen_changed_and_taken_out_in_the_settings(
    desk: Desk, database: Database, folder: Path, kept: Publishing, qtbot: QtBot
) -> None:
    builders.hold(database, "Politidirektøren", "Hanne Thorsgaard")
    page = Indstillinger(desk)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.open({"section": "kalendere"})
    section = page.section
    assert isinstance(section, Kalendere)
    assert not section.table.isVisible()
    assert page.panes()[1] is section.add_button

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, KeepCalendars)
        qtbot.waitUntil(lambda: dialog.model.rowCount() > 5)
        assert not dialog.do.isEnabled()
        dialog.seek.setText("kredsråd")
        dialog.kind.setCurrentIndex(dialog.kind.findData("board"))
        check(dialog, "Kredsrådet", "board")
        dialog.kind.setCurrentIndex(0)
        dialog.seek.setText("thorsg")
        check(dialog, "Hanne Thorsgaard", "person")
        dialog.options.people.setChecked(True)
        assert dialog.do.isEnabled()
        dialog.accept()

    acts.answer(choose)
    section.add_button.click()
    assert [(row[0], row[2], row[3]) for row in words_of(section)] == [
        ("Hanne Thorsgaard", "Hanne Thorsgaard.ics", "Alt, deltagernes roller"),
        ("Kredsrådet", "Kredsrådet.ics", "Alt, deltagernes roller"),
    ]
    assert "valgt en mappe" in section.state.text()
    assert not section.copy_button.isEnabled()

    section.chooser = Chosen(folder)
    section.choose_button.click()
    qtbot.waitUntil(lambda: section.state.text() == "Alle kalendere er ajour.", timeout=10_000)
    assert sorted(path.name for path in folder.iterdir()) == ["Hanne Thorsgaard.ics", "Kredsrådet.ics"]
    assert all(row[4].startswith("Skrevet") for row in words_of(section))
    section.now_button.click()
    rest(qtbot, kept)
    assert all(row[4].startswith("Uændret siden") for row in words_of(section))

    page.resize(640, 800)  # too narrow for the table: its bar takes no row away
    qtbot.waitUntil(lambda: section.table.horizontalScrollBar().maximum() > 0)
    rows = sum(section.table.rowHeight(row) for row in range(2))
    qtbot.waitUntil(lambda: section.table.viewport().height() >= rows)
    page.resize(1100, 800)

    section.table.selectRow(0)
    section.copy_button.click()
    assert QApplication.clipboard().text() == str(folder / "Hanne Thorsgaard.ics")

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangeCalendar)
        assert dialog.options.contents == Contents(participants=ROLES)
        dialog.file.setText("kredsrådet")
        dialog.options.agenda.setChecked(False)
        dialog.accept()
        assert dialog.isVisible()  # the name is another's: what was typed and chosen stays
        assert "allerede en kalender ajour som" in dialog.field.problem
        assert not dialog.options.agenda.isChecked()
        dialog.options.agenda.setChecked(True)
        dialog.file.setText("chefen")
        dialog.options.busy.setChecked(True)
        dialog.options.reminder.setCurrentIndex(1)
        dialog.accept()

    to_front(page, section, qtbot)
    acts.answer(change)
    QTest.keyClick(section.table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: (folder / "chefen.ics").is_file(), timeout=10_000)
    rest(qtbot, kept)
    assert {row[2]: row[3] for row in words_of(section)}["chefen.ics"] == "Kun “Optaget”, påmindelse"
    assert b"Optaget" in (folder / "chefen.ics").read_bytes()
    acts.press(section, "Slet filen")  # the one under the old name
    qtbot.waitUntil(lambda: not (folder / "Hanne Thorsgaard.ics").exists(), timeout=10_000)

    def same(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangeCalendar)
        dialog.file.setText(names.pop())
        dialog.accept()

    names = ["Chefen.ICS", "chefen"]
    while names:  # without its ending, and in other letters: to Windows the same file, and nothing is to be deleted
        to_front(page, section, qtbot)
        assert section.table.select_key(publications_of(database)[0].id)
        acts.answer(same)
        QTest.keyClick(section.table, Qt.Key.Key_F2)
        assert not section.message.isVisible()
    assert publications_of(database)[0].file == "Chefen.ics"
    section._delete([folder / "chefen.ics"])
    rest(qtbot, kept)
    assert (folder / "chefen.ics").is_file()
    desk.undo()

    to_front(page, section, qtbot)
    section.table.selectAll()
    QTest.keyClick(section.table, Qt.Key.Key_Delete)
    assert words_of(section) == []
    rest(qtbot, kept)
    assert (folder / "chefen.ics").is_file()  # somebody may follow it
    assert desk.undo()
    assert len(words_of(section)) == 2
    assert not section.message.isVisible()  # they are kept again, and nobody is to delete them
    rest(qtbot, kept)

    path = folder / "chefen.ics"
    path.unlink()
    path.mkdir()
    section.now_button.click()
    rest(qtbot, kept)
    (cell,) = [section._state_cell(line).text for line in section.model.shown_lines() if line.file == path.name]
    assert cell == "Er en mappe"  # the row has no room for more; the rest is read aloud and in the tooltip
    (words,) = [row[4] for row in words_of(section) if row[2] == path.name]
    assert words.startswith("Ikke skrevet: “chefen.ics” kan ikke gemmes")
    withdrawn: list[str] = []
    kept.withdrawn.connect(withdrawn.append)
    path.rmdir()
    section.now_button.click()
    qtbot.waitUntil(lambda: len(withdrawn) > 0, timeout=10_000)
    assert withdrawn[0].startswith("“chefen.ics” kan ikke gemmes")
    assert withdrawn[0].endswith("Fora prøver igen.")


def to_front(page: Indstillinger, section: Kalendere, qtbot: QtBot) -> None:
    """Off screen nobody brings the window back that a dialog stood over."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    section.table.setFocus()


def check(dialog: KeepCalendars, name: str, kind: str) -> None:
    """Tick it by keyboard: Enter in the search goes into what was found, Space ticks."""
    QTest.keyClick(dialog.seek, Qt.Key.Key_Return)
    assert dialog.isVisible()
    (offer,) = [each for each in dialog.model.shown_lines() if (each.name, each.kind) == (name, kind)]
    assert dialog.list.select_key(offer.whose)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)


def test_a_reminder_of_an_unusual_length_stays(desk: Desk, database: Database, qtbot: QtBot) -> None:
    board = builders.board(database, COUNCIL)
    database.do("kalender", publications.add, Selection(board=board), edition=Edition(reminder_minutes=45))
    page = Indstillinger(desk)
    qtbot.addWidget(page)
    (line,) = desk.read(publications.listing)
    dialog = ChangeCalendar(line, page, lambda *_answer: None)
    assert dialog.options.edition == Edition(reminder_minutes=45)
    assert dialog.options.reminder.currentText() == "45 minutter før"
    dialog.deleteLater()
