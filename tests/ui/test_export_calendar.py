"""Eksportér: files are written, meetings marked as sent, what went wrong told on its row."""

import os
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.exchange import ics
from fora_desktop.services import calendars, meetings, names
from fora_desktop.services.exports import Whose
from fora_desktop.services.meetings import AlreadyKnown, Wish
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export_calendar import WHOSE, ExportCalendarDialog, Line
from tests import builders

TODAY = builders.MORNING.date()
OUTLOOK = (
    "Outlook åbner filen som en kalender for sig. Indlæses den igen, vises møderne to gange: slet den gamle kalender "
    "først, eller abonnér på filen."
)
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def desk(qapp: QApplication, database: Database) -> Iterator[Desk]:
    """Two meetings of the kredsråd and one in Greve."""
    for who, start in (
        ("Kredsrådet", datetime(2026, 8, 4, 9)),
        ("Kredsrådet", datetime(2027, 1, 12, 9)),
        ("Lokalrådet i Greve", datetime(2026, 9, 1, 13)),
    ):
        with database.read() as session:
            wish = Wish((names.board(session, who),), start, 120, location="Rådhuset")
        database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True)
    made = Desk(database, builders.Clock())
    yield made
    made._watch.stop()
    made.wait()
    QApplication.processEvents()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Kalendere"
    made.mkdir()
    return made


@pytest.fixture
def dialog(desk: Desk, folder: Path, qtbot: QtBot) -> ExportCalendarDialog:
    dialog = ExportCalendarDialog(desk, folder)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def take(dialog: ExportCalendarDialog, whose: Whose, *wanted: str) -> None:
    place = WHOSE.index(whose)
    QTest.mouseClick(dialog.segments.button(place), Qt.MouseButton.LeftButton)
    for name in wanted:
        dialog.table.toggled.emit(line(dialog, name), True)


def line(dialog: ExportCalendarDialog, name: str) -> Line:
    return next(line for line in dialog._lines if line.choice.name == name)


def export(dialog: ExportCalendarDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._running)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_files_are_written_and_the_meetings_marked_as_sent(
    dialog: ExportCalendarDialog, desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    assert not dialog.export_button.isEnabled()
    take(dialog, Whose.BOARDS, "Kredsrådet", "Lokalrådet i Greve")
    assert dialog.export_button.accessibleName() == "Eksportér 2 filer"
    export(dialog, qtbot)
    assert dialog.sentence == f"2 filer gemt i {folder}"
    assert not dialog.isVisible()
    assert files(folder) == ["Kredsrådet.ics", "Lokalrådet i Greve.ics"]
    data = (folder / "Kredsrådet.ics").read_bytes()
    selection = line(dialog, "Kredsrådet").choice.selection
    assert data == ics.calendar("Fora: Kredsrådet", desk.read(calendars.events, selection))
    assert data.count(b"BEGIN:VEVENT") == 2
    with pytest.raises(AlreadyKnown):
        desk.do(meetings.removed, meetings.remove, 1)


def test_ask_returns_the_sentence_or_nothing(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    dialog = ExportCalendarDialog(desk, folder)
    qtbot.addWidget(dialog)

    def press() -> None:
        take(dialog, Whose.ALL)
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    assert dialog.ask() == f"1 fil gemt i {folder}"
    assert len(files(folder)) == 1
    other = ExportCalendarDialog(desk, folder)
    qtbot.addWidget(other)
    QTimer.singleShot(0, other.reject)
    assert other.ask() is None


def test_roles_of_one_person_come_first(dialog: ExportCalendarDialog) -> None:
    assert dialog._lines[0].choice.name == "Politidirektøren"
    assert line(dialog, "Politidirektøren").choice.meetings == 2
    take(dialog, Whose.UNITS)
    assert line(dialog, "Greve").choice.meetings == 1
    take(dialog, Whose.FORUMS)
    assert line(dialog, "Kredsrådet").choice.meetings == 2


def test_the_period_narrows_the_numbers_and_the_files(dialog: ExportCalendarDialog, folder: Path, qtbot: QtBot) -> None:
    take(dialog, Whose.BOARDS, "Kredsrådet")
    assert not dialog.first_field.isVisible()
    dialog.whole.setChecked(False)
    assert dialog.first_field.isVisible()
    assert line(dialog, "Kredsrådet").choice.meetings == 1
    assert line(dialog, "Kredsrådet").wanted
    dialog.last.setText("01-01-2026")
    dialog.last.commit()
    assert dialog.last_field.problem == "Slutter før den begynder."
    export(dialog, qtbot)
    assert files(folder) == []
    dialog.last.setText("31-12-2026")
    dialog.last.commit()
    export(dialog, qtbot)
    assert (folder / "Kredsrådet.ics").read_bytes().count(b"BEGIN:VEVENT") == 1


def test_busy_only_holds_no_name(dialog: ExportCalendarDialog, folder: Path, qtbot: QtBot) -> None:
    take(dialog, Whose.BOARDS, "Kredsrådet")
    dialog.table.select_key(line(dialog, "Kredsrådet").choice.selection)
    qtbot.waitUntil(lambda: bool(dialog.preview.sentence))
    assert "Kredsrådet, møde 1/2026\ntir. 4. august 2026 9.00–11.00\nRådhuset" in dialog.preview.sentence
    dialog.busy.setChecked(True)
    dialog.reminder.setCurrentIndex(2)
    assert dialog.preview.sentence == "Optaget\ntir. 4. august 2026 9.00–11.00 · påmindelse"
    export(dialog, qtbot)
    data = (folder / "Kredsrådet.ics").read_bytes()
    assert "Kredsråd".encode() not in data
    assert b"TRIGGER:-PT60M" in data


def test_no_more_is_promised_than_outlook_keeps(dialog: ExportCalendarDialog) -> None:
    from PySide6.QtWidgets import QLabel

    assert OUTLOOK in [label.text() for label in dialog.findChildren(QLabel)]


@pytest.mark.skipif(os.name == "nt", reason="a folder in the file's place is told alike, but made differently")
def test_a_file_that_cannot_be_written_is_told_on_its_row_and_the_others_are_written(
    dialog: ExportCalendarDialog, desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    (folder / "Kredsrådet.ics").mkdir()
    take(dialog, Whose.BOARDS, "Kredsrådet", "Lokalrådet i Greve")
    export(dialog, qtbot)
    assert dialog.isVisible()
    refused = line(dialog, "Kredsrådet")
    assert refused.outcome is not None
    assert "kan ikke gemmes" in refused.outcome.refusal
    assert refused.wanted
    assert (folder / "Lokalrådet i Greve.ics").is_file()
    assert dialog.sentence == f"1 fil gemt i {folder} · 1 kunne ikke gemmes"
    assert dialog.message.accessibleName().endswith("1 fil er gemt.")
    (folder / "Kredsrådet.ics").rmdir()
    assert dialog.export_button.accessibleName() == "Eksportér 1 fil"
    export(dialog, qtbot)
    assert dialog.sentence == f"1 fil gemt i {folder}"


def test_a_folder_that_is_not_there_can_be_made(dialog: ExportCalendarDialog, folder: Path, qtbot: QtBot) -> None:
    take(dialog, Whose.ALL)
    dialog.folder_line.setText(str(folder / "Ny" / "mappe"))
    export(dialog, qtbot)
    assert dialog.folder_field.problem == "Mappen findes ikke."
    dialog._make_folder()
    assert dialog.folder_field.problem == ""
    export(dialog, qtbot)
    assert len(files(folder / "Ny" / "mappe")) == 1


def test_the_folder_is_chosen_with_the_systems_dialog(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    asked: list[Path] = []

    def choose(_parent: QWidget, now: Path) -> Path | None:
        asked.append(now)
        return folder / "andet" if len(asked) == 1 else None

    dialog = ExportCalendarDialog(desk, folder, choose)
    qtbot.addWidget(dialog)
    QTest.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    assert asked == [folder, folder / "andet"]
    assert dialog.folder == folder / "andet"


def test_a_second_export_says_which_files_are_there_and_leaves_them_when_nothing_changed(
    dialog: ExportCalendarDialog, folder: Path, qtbot: QtBot
) -> None:
    take(dialog, Whose.BOARDS, "Kredsrådet")
    export(dialog, qtbot)
    dialog.show()
    dialog.table.toggled.emit(line(dialog, "Kredsrådet"), True)
    assert dialog.folder_line.accessibleDescription() == "1 fil findes allerede og fornyes"
    export(dialog, qtbot)
    outcome = line(dialog, "Kredsrådet").outcome
    assert outcome is not None
    assert not outcome.changed


def test_a_calendar_too_large_for_google_is_told(
    dialog: ExportCalendarDialog, desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    for hour in (8, 10, 14):
        daily = Wish((1,), datetime(2026, 8, 5, hour), 30, repeat="FREQ=DAILY;COUNT=400")
        desk.do(meetings.scheduled, meetings.schedule, daily, TODAY, anyway=True)
    take(dialog, Whose.BOARDS, "Kredsrådet")
    export(dialog, qtbot)
    assert dialog.isVisible()
    assert "for stor til Google Kalender" in dialog.message.accessibleName()
    assert dialog.sentence == f"1 fil gemt i {folder}"


def test_search_narrows_what_all_means(dialog: ExportCalendarDialog) -> None:
    take(dialog, Whose.BOARDS)
    dialog.search.setText("lokalråd")
    QTest.mouseClick(dialog.all_button, Qt.MouseButton.LeftButton)
    assert [line.choice.name for line in dialog._lines if line.wanted] == [
        line.choice.name for line in dialog._lines if "Lokalråd" in line.choice.name
    ]
    QTest.mouseClick(dialog.all_button, Qt.MouseButton.LeftButton)
    assert not dialog.wanted


def test_space_chooses_a_row(dialog: ExportCalendarDialog) -> None:
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [line.choice.name for line in dialog._lines if line.wanted] == ["Politidirektøren"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not dialog.wanted


def test_a_register_that_can_only_be_read_is_exported(database: Database, folder: Path, qtbot: QtBot) -> None:
    readonly = Database(database.path, builders.Clock(), "prøve", readonly=True)
    desk = Desk(readonly, builders.Clock())
    dialog = ExportCalendarDialog(desk, folder)
    qtbot.addWidget(dialog)
    dialog.show()
    take(dialog, Whose.ALL)
    export(dialog, qtbot)
    assert len(files(folder)) == 1
    assert (folder / files(folder)[0]).read_bytes().startswith(b"BEGIN:VCALENDAR")
    desk.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_small_screens_and_large_text(qapp: QApplication, desk: Desk, qtbot: QtBot, scale: float) -> None:
    theme.apply(qapp, "dark", scale=scale)
    dialog = ExportCalendarDialog(desk, Path.home())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(1240, 640)
    QApplication.processEvents()
    assert dialog.minimumSizeHint().width() <= 1240
    assert dialog.export_button.mapTo(dialog, dialog.export_button.rect().bottomRight()).y() <= dialog.height()
    assert not dialog.grab().isNull()


def test_dates_are_the_ones_that_hold_today(dialog: ExportCalendarDialog) -> None:
    assert dialog.first.value == TODAY
    assert dialog.last.value == date(2026, 12, 31)


def test_a_calendar_is_found_and_exported_with_the_keyboard_alone(
    dialog: ExportCalendarDialog, folder: Path, qtbot: QtBot
) -> None:
    def at() -> QWidget:
        found = dialog.focusWidget()
        assert found is not None
        return found

    def press(key: Qt.Key) -> None:
        QTest.keyClick(at(), key)

    take(dialog, Whose.BOARDS)
    dialog.search.setFocus()
    QTest.keyClicks(at(), "greve")
    press(Qt.Key.Key_Down)
    assert at() is dialog.table
    press(Qt.Key.Key_Space)
    assert [each.choice.name for each in dialog._lines if each.wanted] == ["Lokalrådet i Greve"]
    seen = []
    for _step in range(6):
        press(Qt.Key.Key_Tab)
        seen.append(at())
    assert seen == [
        dialog.busy,
        dialog.reminder,
        dialog.folder_line,
        dialog.choose_button,
        dialog.cancel_button,
        dialog.export_button,
    ]
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog._running)
    assert files(folder) == ["Lokalrådet i Greve.ics"]


def test_the_search_has_the_focus_and_tab_goes_over_the_button_into_the_list(dialog: ExportCalendarDialog) -> None:
    assert dialog.focusWidget() is dialog.search
    QTest.keyClick(dialog.search, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.all_button
    QTest.keyClick(dialog.all_button, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.table
    QTest.keyClick(dialog.table, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.focusWidget() is dialog.all_button
    dialog.search.setFocus()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.table
    dialog.search.setFocus()
    QTest.keyClick(dialog.search, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.focusWidget() is dialog.whole
    QTest.keyClick(dialog.whole, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.focusWidget() is dialog.segments.button(dialog.segments.current)
