"""Eksportér: files are written, meetings marked as sent, what went wrong told on its row."""

import os
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.exchange import ics
from fora_desktop.services import agenda, calendars, export_records, invitations, meetings, names, people
from fora_desktop.services.calendars import Selection
from fora_desktop.services.exports import Whose
from fora_desktop.services.meetings import AlreadyKnown, Wish
from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.calendars import SPANS, WHOSE, CalendarFiles
from fora_desktop.ui.dialogs.export.dialog import ExportDialog, _write_some
from fora_desktop.ui.dialogs.export.kind import Asked
from fora_desktop.ui.dialogs.export.lines import Line, LineOutcome
from fora_desktop.ui.dialogs.export.meeting_documents import Agendas
from fora_desktop.ui.dialogs.export.messages import Invitations
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views.indstillinger import Indstillinger
from fora_desktop.ui.widgets.segmented import Segmented
from tests import builders
from tests.ui import acts

TODAY = builders.MORNING.date()
KREDS, GREVE = "Kredsrådet", "Lokalrådet i Greve"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """Two meetings of the kredsråd and one in Greve."""
    database = builders.register(tmp_path, builders.SMALL)
    for who, start in (
        (KREDS, datetime(2026, 8, 4, 9)),
        (KREDS, datetime(2027, 1, 12, 9)),
        (GREVE, datetime(2026, 9, 1, 13)),
    ):
        with database.read() as session:
            wish = Wish((names.board(session, who),), start, 120, location="Rådhuset")
        database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True)
    made = Desk(database, builders.Clock())
    yield made
    made.close()
    QApplication.processEvents()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Kalendere"
    made.mkdir()
    return made


def opened(desk: Desk, folder: Path, qtbot: QtBot, asked: Asked | None = None) -> ExportDialog:
    dialog = ExportDialog(desk, folder, asked or Asked())
    qtbot.addWidget(dialog)
    dialog.show()
    ready(dialog)
    return dialog


@pytest.fixture
def dialog(desk: Desk, folder: Path, qtbot: QtBot) -> ExportDialog:
    return opened(desk, folder, qtbot)


def ready(dialog: ExportDialog) -> None:
    """Everything that is read in the background is there."""
    for _round in range(12):
        dialog._desk.wait()
        acts.settle()
        if not dialog._desk.is_busy:
            return


def page(dialog: ExportDialog) -> CalendarFiles:
    assert isinstance(dialog.page, CalendarFiles)
    return dialog.page


def take(dialog: ExportDialog, whose: Whose, *wanted: str) -> None:
    QTest.mouseClick(page(dialog).segments.button(WHOSE.index(whose)), Qt.MouseButton.LeftButton)
    ready(dialog)
    tick(dialog, *wanted)


def tick(dialog: ExportDialog, *wanted: str) -> None:
    for name in wanted:
        dialog.page.rows.table.toggled.emit(line(dialog, name), True)


def line(dialog: ExportDialog, name: str) -> Line:
    return next(line for line in dialog.page.rows.lines if line.name == name)


def outcome(dialog: ExportDialog, name: str) -> LineOutcome:
    found = line(dialog, name).outcome
    assert found is not None
    return found


def stands(dialog: ExportDialog, name: str) -> str:
    return line(dialog, name).told


def ticked(dialog: ExportDialog) -> list[str]:
    return [each.name for each in dialog.page.rows.wanted]


def export(dialog: ExportDialog) -> None:
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    ready(dialog)
    assert not dialog._running


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- calendars ------------------------------------------------------------------------------------------------------


def test_files_are_written_noted_and_told(dialog: ExportDialog, desk: Desk, folder: Path, qtbot: QtBot) -> None:
    assert not dialog.export_button.isEnabled()
    take(dialog, Whose.BOARDS, KREDS, GREVE)
    assert dialog.export_button.accessibleName() == "Eksportér 2 filer"
    export(dialog)
    assert dialog.sentence == f"2 filer gemt i {folder}"
    assert not dialog.isVisible()
    assert files(folder) == ["Kredsrådet.ics", "Lokalrådet i Greve.ics"]
    data = (folder / "Kredsrådet.ics").read_bytes()
    selection = line(dialog, KREDS).what[0].selection
    assert data == ics.calendar("Fora: Kredsrådet", desk.read(calendars.events, selection))
    assert data.count(b"BEGIN:VEVENT") == 2
    with pytest.raises(AlreadyKnown):
        desk.do(meetings.removed, meetings.remove, 1)
    # a second time it says which files are there, and leaves them where nothing changed
    again = opened(desk, folder, qtbot)
    assert page(again).segments.current == WHOSE.index(Whose.BOARDS), "what was chosen the last time"
    assert stands(again, KREDS) == "2. juli · ingen ændringer"
    assert stands(again, "Lokalrådet i Holbæk") == "Aldrig"
    assert ticked(again) == []
    tick(again, KREDS)
    assert again.folder_line.accessibleDescription() == "1 fil findes allerede og fornyes"
    export(again)
    assert outcome(again, KREDS).told == "Uændret siden sidst"
    page(again).options.deadlines.setChecked(True)
    tick(again, KREDS)
    again.export()
    ready(again)
    assert b"VALUE=DATE" in (folder / "Kredsrådet, frister.ics").read_bytes()


def test_what_changed_since_is_ticked_from_the_start_and_can_be_sent_alone(
    dialog: ExportDialog, desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    take(dialog, Whose.BOARDS, KREDS, GREVE)
    export(dialog)
    desk.do(meetings.moved, meetings.move, 1, datetime(2026, 8, 5, 9), TODAY, anyway=True)
    again = opened(desk, folder, qtbot)
    assert ticked(again) == [KREDS]
    assert stands(again, KREDS) == "2. juli · 1 ændring siden"
    changes = page(again).spans.button(SPANS.index("changes"))
    QTest.mouseClick(changes, Qt.MouseButton.LeftButton)
    ready(again)
    tick(again, GREVE)
    export(again)
    name = "Kredsrådet, ændringer siden 2. juli 2026.ics"
    assert name in files(folder)
    data = (folder / name).read_bytes()
    assert data.count(b"BEGIN:VEVENT") == 1
    assert b"20260805T090000" in data
    assert outcome(again, GREVE).told == "Ingen ændringer, så ingen fil"
    assert again.sentence == f"1 fil gemt i {folder}"
    selection = Selection(board=desk.read(names.board, KREDS))
    assert desk.read(export_records.states, [selection])[export_records.key(selection)].changes == 0


def test_ask_returns_the_sentence_or_nothing(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    dialog = ExportDialog(desk, folder)
    qtbot.addWidget(dialog)

    def press() -> None:
        take(dialog, Whose.ALL)
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    assert dialog.ask() == f"1 fil gemt i {folder}"
    assert len(files(folder)) == 1
    other = ExportDialog(desk, folder)
    qtbot.addWidget(other)
    QTimer.singleShot(0, other.reject)
    assert other.ask() is None


def test_chiefs_come_first_with_their_office_and_one_is_asked_for_by_name(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    role = next(each for each in desk.read(calendars.roles) if each.name == "Politidirektøren")
    for name, title in (("Aage Aabo", "IT-chef"), ("Hanne Thorsgaard", "Politidirektør")):
        desk.do(people.added, people.add, name, on=TODAY, title=title)
    hanne = next(each.id for each in desk.read(people.listing, TODAY) if each.name == "Hanne Thorsgaard")
    give(desk, role.id, hanne)
    dialog = opened(desk, folder, qtbot)
    assert [each.title for each in dialog.page.rows.lines] == ["Hanne Thorsgaard, politidirektør"]
    assert ticked(dialog) == []
    tick(dialog, "Hanne Thorsgaard")
    QTest.mouseClick(page(dialog).spans.button(SPANS.index("period")), Qt.MouseButton.LeftButton)
    for field, day in ((page(dialog).period.last, "31-12-2029"), (page(dialog).period.first, "01-01-2029")):
        field.setText(day)
        field.commit()
    ready(dialog)
    assert (page(dialog).rows.lines, ticked(dialog)) == ([], [])
    QTest.mouseClick(page(dialog).spans.button(SPANS.index("changes")), Qt.MouseButton.LeftButton)
    ready(dialog)
    assert ticked(dialog) == ["Hanne Thorsgaard"]  # the period left the row out, not the wish
    QTest.mouseClick(page(dialog).spans.button(SPANS.index("whole")), Qt.MouseButton.LeftButton)
    dialog.reject()
    asked = opened(desk, folder, qtbot, Asked(name="Politidirektøren"))
    assert page(asked).segments.current == WHOSE.index(Whose.ROLES)
    assert ticked(asked) == ["Politidirektøren"]
    assert asked.page.rows.search.text() == "Politidirektøren"
    assert line(asked, "Politidirektøren").number == 2
    take(asked, Whose.UNITS)
    assert line(asked, "Greve").number == 1
    take(asked, Whose.FORUMS)
    assert line(asked, KREDS).number == 2
    asked.reject()
    again = opened(desk, folder, qtbot)
    assert page(again).segments.current == WHOSE.index(Whose.PERSONS), "what somebody asked for is no habit"


def give(desk: Desk, role: int, person: int) -> None:
    from fora_desktop.services import holders

    desk.do("Rollen er givet", holders.hold, role, person, date(2026, 1, 1))


def test_the_period_narrows_the_numbers_and_the_files(dialog: ExportDialog, folder: Path) -> None:
    take(dialog, Whose.BOARDS, KREDS)
    period = page(dialog).period
    assert not period.isVisible()
    assert (period.first.value, period.last.value) == (TODAY, date(2026, 12, 31))
    QTest.mouseClick(page(dialog).spans.button(SPANS.index("period")), Qt.MouseButton.LeftButton)
    ready(dialog)
    assert period.isVisible()
    assert line(dialog, KREDS).number == 1
    assert ticked(dialog) == [KREDS]
    period.last.setText("01-01-2026")
    period.last.commit()
    assert period.last_field.problem == "Slutter før den begynder."
    export(dialog)
    assert files(folder) == []
    period.last.setText("31-12-2026")
    period.last.commit()
    ready(dialog)
    export(dialog)
    assert (folder / "Kredsrådet.ics").read_bytes().count(b"BEGIN:VEVENT") == 1


def test_what_goes_with_it_is_seen_before(dialog: ExportDialog, folder: Path) -> None:
    take(dialog, Whose.BOARDS, KREDS)
    shown, options = page(dialog).preview, page(dialog).options
    dialog.page.rows.table.select_key(line(dialog, KREDS).key)
    ready(dialog)
    assert "Kredsrådet, møde 1/2026\ntir. 4. august 2026 9.00–11.00 · foreløbigt\nRådhuset" in shown.sentence
    options.people.setChecked(True)
    options.place.setChecked(False)
    ready(dialog)
    assert "Rådhuset" not in shown.sentence
    assert "Deltagere:\n- Politidirektøren" in shown.sentence
    options.deadlines.setChecked(True)
    assert dialog.export_button.accessibleName() == "Eksportér 2 filer"
    options.busy.setChecked(True)
    options.reminder.setCurrentIndex(2)
    ready(dialog)
    assert shown.sentence == "Optaget\ntir. 4. august 2026 9.00–11.00 · foreløbigt · påmindelse"
    assert not options.people.isEnabled()
    export(dialog)
    data = (folder / "Kredsrådet.ics").read_bytes()
    assert "Kredsråd".encode() not in data
    assert b"TRIGGER:-PT60M" in data
    assert files(folder) == ["Kredsrådet.ics"], "deadlines say of what"


def test_no_more_is_promised_than_outlook_keeps(dialog: ExportDialog) -> None:
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "En fil, der er indlæst, følger ikke med." in told
    assert "indlæses den igen, vises møderne to gange: slet den gamle kalender først." in told
    page(dialog).preview.link.pressed.emit()
    assert dialog.goes_to == ("indstillinger", "kalendere")
    assert not dialog.isVisible()


@pytest.mark.skipif(os.name == "nt", reason="a folder in the file's place is told alike, but made differently")
def test_a_file_that_cannot_be_written_is_told_on_its_row_and_the_others_are_written(
    dialog: ExportDialog, folder: Path
) -> None:
    (folder / "Kredsrådet.ics").mkdir()
    take(dialog, Whose.BOARDS, KREDS, GREVE)
    export(dialog)
    assert dialog.isVisible()
    assert "kan ikke gemmes" in outcome(dialog, KREDS).refusal
    assert "kan ikke gemmes" in stands(dialog, KREDS)  # as it is read aloud; in the row there is less room
    assert outcome(dialog, KREDS).mark.text == "Er en mappe"
    assert ticked(dialog) == [KREDS]
    acts.settle()
    assert "findes allerede" not in dialog.folder_line.accessibleDescription()  # that one is not renewed
    assert (folder / "Lokalrådet i Greve.ics").is_file()
    assert dialog.sentence == f"1 fil gemt i {folder} · 1 kunne ikke gemmes"
    assert dialog.message.accessibleName().endswith("1 fil er gemt.")
    page(dialog).options.agenda.click()
    assert stands(dialog, "Lokalrådet i Holbæk") == "Aldrig"
    (folder / "Kredsrådet.ics").rmdir()
    assert dialog.export_button.accessibleName() == "Eksportér 1 fil"
    export(dialog)
    assert dialog.sentence == f"1 fil gemt i {folder}"


def test_a_folder_that_is_not_there_can_be_made_or_another_chosen(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    asked: list[Path] = []

    def choose(_parent: QWidget, now: Path) -> Path | None:
        asked.append(now)
        return folder / "Ny" / "mappe" if len(asked) == 1 else None

    dialog = ExportDialog(desk, folder, choose_folder=choose)
    qtbot.addWidget(dialog)
    dialog.show()
    take(dialog, Whose.ALL)
    QTest.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    assert asked == [folder, folder / "Ny" / "mappe"]
    export(dialog)
    assert dialog.folder_field.problem == "Mappen findes ikke."
    acts.press(dialog.folder_field, "Opret mappen")
    ready(dialog)
    assert dialog.folder_field.problem == ""
    export(dialog)
    assert len(files(folder / "Ny" / "mappe")) == 1


def test_a_calendar_too_large_for_google_can_be_divided(dialog: ExportDialog, desk: Desk, folder: Path) -> None:
    for hour in (8, 10, 14):
        daily = Wish((1,), datetime(2026, 8, 5, hour), 30, repeat="FREQ=DAILY;COUNT=400")
        desk.do(meetings.scheduled, meetings.schedule, daily, TODAY, anyway=True)
    take(dialog, Whose.BOARDS, KREDS)
    page(dialog).options.halves.setChecked(True)
    (folder / "Kredsrådet-2027-1.ics").mkdir()
    export(dialog)
    assert files(folder) == ["Kredsrådet-2026-2.ics", "Kredsrådet-2027-1.ics"]
    assert [each.is_known for each in desk.read(meetings.listing, meetings=(1, 2))] == [True, False]
    selection = line(dialog, KREDS).what[0].selection
    assert desk.read(export_records.states, [selection])[export_records.key(selection)].changes > 600, "in 2027"
    (folder / "Kredsrådet-2027-1.ics").rmdir()
    page(dialog).options.halves.setChecked(False)
    assert "Google Kalender tager højst" in page(dialog).message.accessibleName()
    export(dialog)
    assert dialog.isVisible()
    assert outcome(dialog, KREDS).told == "Gemt, men for stor til Google Kalender"
    assert dialog.sentence == f"1 fil gemt i {folder}"
    acts.press(dialog.message, "Skriv én fil pr. halvår")
    ready(dialog)
    assert files(folder) == [
        "Kredsrådet-2026-2.ics",
        "Kredsrådet-2027-1.ics",
        "Kredsrådet-2027-2.ics",
        "Kredsrådet.ics",
    ]
    assert not any(ics.too_much_for_google((folder / f"Kredsrådet-{half}.ics").read_bytes()) for half in ("2026-2",))
    assert dialog.sentence == f"3 filer gemt i {folder}"


def test_a_register_that_can_only_be_read_is_exported(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    readonly = Database(desk.path, builders.Clock(), "prøve", readonly=True)
    reader = Desk(readonly, builders.Clock())
    dialog = opened(reader, folder, qtbot)
    take(dialog, Whose.ALL)
    export(dialog)
    assert len(files(folder)) == 1
    assert (folder / files(folder)[0]).read_bytes().startswith(b"BEGIN:VCALENDAR")
    drafts = opened(reader, folder, qtbot, Asked(meetings=(1,), kind="invitations"))
    assert not drafts.export_button.isEnabled()
    assert drafts.export_button.toolTip() == "Registret kan kun læses, så der kan ikke indkaldes herfra."
    reader.close()


def test_stopping_ends_after_the_file_that_is_being_written() -> None:
    written: list[str] = []

    def write(_session: object, line: Line) -> LineOutcome:
        written.append(line.name)
        return LineOutcome(changed=True)

    lines = [Line(name, name) for name in ("en", "to", "tre")]
    stopped = Event()
    assert len(_write_some(write, lines, stopped, None)) == 3
    stopped.set()
    assert len(_write_some(write, lines, stopped, None)) == 1
    assert written == ["en", "to", "tre", "en"]


# --- room and keys --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_small_screens_and_large_text(qapp: QApplication, desk: Desk, qtbot: QtBot, scale: float) -> None:
    theme.apply(qapp, "dark", scale=scale)
    dialog = opened(desk, Path.home(), qtbot)
    dialog.resize(1240, 640)
    for item in dialog.kinds.items:
        dialog.kinds.choose(item.key)
        ready(dialog)
        assert dialog.minimumSizeHint().width() <= 1240
        assert dialog.export_button.mapTo(dialog, dialog.export_button.rect().bottomRight()).y() <= dialog.height()
        for spans in dialog.page.findChildren(Segmented):
            if spans.accessibleName() in ("Hvor meget af kalenderen", "Hvilke møder"):
                spans.button(1).click()
                ready(dialog)
        area = dialog._areas[item.key]
        assert area.horizontalScrollBar().maximum() == 0, item.key
    assert not dialog.grab().isNull()


def test_a_calendar_is_found_and_exported_with_the_keyboard_alone(dialog: ExportDialog, folder: Path) -> None:
    def at() -> QWidget:
        found = dialog.focusWidget()
        assert found is not None
        return found

    def press(key: Qt.Key) -> None:
        QTest.keyClick(at(), key)

    take(dialog, Whose.BOARDS)
    rows = dialog.page.rows
    rows.search.setFocus()
    QTest.keyClicks(at(), "lokalrådet")
    QTest.mouseClick(rows.all_button, Qt.MouseButton.LeftButton)
    assert set(ticked(dialog)) == {each.name for each in rows.lines if each.name.startswith("Lokalrådet")}
    QTest.mouseClick(rows.all_button, Qt.MouseButton.LeftButton)
    assert not ticked(dialog)
    rows.search.setText("greve")
    rows.search.setFocus()
    press(Qt.Key.Key_Down)
    assert at() is rows.table
    press(Qt.Key.Key_Space)
    assert ticked(dialog) == [GREVE]
    options = page(dialog).options
    seen: list[QWidget] = []
    expected: list[QWidget] = [options.place, options.agenda, options.people, options.planned, options.deadlines]
    expected += [options.titled, options.reminder, options.halves, page(dialog).preview.link, dialog.folder_line]
    expected += [dialog.choose_button, dialog.cancel_button, dialog.export_button]
    for _step in expected:
        press(Qt.Key.Key_Tab)
        seen.append(at())
    assert seen == expected
    press(Qt.Key.Key_Space)
    ready(dialog)
    assert files(folder) == ["Lokalrådet i Greve.ics"]


def test_the_kinds_are_gone_through_with_up_and_down(dialog: ExportDialog) -> None:
    from PySide6.QtCore import QItemSelectionModel

    dialog.kinds.setFocus()
    seen = []
    for _each in dialog.kinds.items:
        seen.append(dialog.page.head.text())
        QTest.keyClick(dialog.kinds, Qt.Key.Key_Down)
        ready(dialog)
    assert seen == [
        *("Kalenderfiler", "Dagsordener", "Referater", "Indkaldelser"),
        *("Årshjul og mødeplan", "Mødekrav og status", "Opgaver og beslutninger", "Møder og personer", "Forakatalog"),
    ]
    model = dialog.kinds.model()
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleDescriptionRole) == ".ics for chefer eller fora"
    dialog.kinds.selectionModel().select(model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert dialog.kinds.current == "calendars", "as a screen reader chooses"


# --- the other kinds ------------------------------------------------------------------------------------------------


def test_agendas_of_many_meetings_are_written_and_left_alone_the_second_time(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    for meeting in (1, 3):
        desk.do(agenda.added, agenda.add, meeting, agenda.Wish("Orientering"))
    dialog = opened(desk, folder, qtbot, Asked(kind="agendas"))
    assert isinstance(dialog.page, Agendas)
    assert [each.name for each in dialog.page.rows.lines] == ["Kredsrådet, møde 1/2026"]
    dialog.page.period.last.setText("31-12-2026")
    dialog.page.period.last.commit()
    ready(dialog)
    assert stands(dialog, "Lokalrådet i Greve, møde 1/2026") == "Dagsorden i kladde"
    QTest.mouseClick(dialog.page.rows.all_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.page.format.button(1), Qt.MouseButton.LeftButton)
    assert dialog.export_button.accessibleName() == "Eksportér 2 dokumenter"
    export(dialog)
    assert files(folder) == [
        "Dagsorden – Kredsrådet, møde 1-2026.pdf",
        "Dagsorden – Lokalrådet i Greve, møde 1-2026.pdf",
    ]
    again = opened(desk, folder, qtbot, Asked(meetings=(1, 3), kind="agendas"))
    assert len(ticked(again)) == 2, "what was asked for, whatever the period"
    assert again.folder_line.accessibleDescription() == "2 filer findes allerede og fornyes"
    export(again)
    assert outcome(again, "Kredsrådet, møde 1/2026").told == "Uændret siden sidst"


def test_drafts_of_invitations_are_one_step_and_who_cannot_be_reached_is_told_on_the_row(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    dialog = opened(desk, folder, qtbot, Asked(meetings=(1, 3), kind="invitations"))
    assert isinstance(dialog.page, Invitations)
    export(dialog)
    assert "Sekretariatets e-mailadresse mangler" in dialog.page.message.accessibleName()
    assert files(folder) == []
    desk.do(invitations.sender_set, invitations.set_sender, "Sekretariatet", "sekretariat@eksempel.invalid")
    role = next(each for each in desk.read(calendars.roles) if each.name == "Politidirektøren")
    desk.do(people.added, people.add, "Hanne Thorsgaard", on=TODAY, email="ht@eksempel.invalid")
    give(desk, role.id, desk.read(people.listing, TODAY)[0].id)
    dialog = opened(desk, folder, qtbot, Asked(meetings=(1, 3), kind="invitations"))
    before = builders.snapshot(desk.path)
    assert dialog.export_button.accessibleName() == "Lav 2 kladder"
    export(dialog)
    assert dialog.isVisible()
    (name,) = files(folder)
    assert name.startswith("Indkaldelse- Kredsrådet, møde 1-2026")
    assert "har en e-mailadresse" in outcome(dialog, "Lokalrådet i Greve, møde 1/2026").refusal
    assert acts.meeting(desk._register, 1).was_invited  # type: ignore[arg-type]  # the register is a database here
    assert not acts.meeting(desk._register, 3).was_invited  # type: ignore[arg-type]  # as above
    desk.undo()
    assert builders.snapshot(desk.path) == before


def test_tables_and_chosen_meetings_become_files(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    dialog = opened(desk, folder, qtbot, Asked(kind="tables"))
    assert [(each.name, each.number) for each in dialog.page.rows.lines] == [("Møder", 3), ("Personer og roller", 0)]
    tick(dialog, "Møder", "Personer og roller")
    export(dialog)
    other = opened(desk, folder, qtbot, Asked(kind="follow_up"))
    tick(other, "Opgaver", "Beslutninger")
    export(other)
    day = TODAY.isoformat()
    tables = [f"{name} {day}.xlsx" for name in ("Beslutninger", "Møder", "Opgaver", "Personer og roller")]
    assert files(folder) == tables
    reports = opened(desk, folder, qtbot, Asked(kind="status"))
    tick(reports, "Status på mødekrav")
    assert stands(reports, "Status på mødekrav") == "Status på mødekrav 2026.xlsx"
    export(reports)
    overview = opened(desk, folder, qtbot, Asked(kind="overview"))
    tick(overview, "Oversigt over samarbejdsfora", "Katalogfil")
    export(overview)
    written = {f"Oversigt over samarbejdsfora {day}.docx", "Katalog Midt- og Vestsjællands Politi.json"}
    assert set(files(folder)) - set(tables) == written | {"Status på mødekrav 2026.xlsx"}
    chosen = opened(desk, folder, qtbot, Asked(meetings=(1, 3)))
    assert len(ticked(chosen)) == 2
    export(chosen)
    data = (folder / "Kredsrådet, møde 1-2026.ics").read_bytes()
    (event,) = desk.read(calendars.events, Selection(meetings=(1,)))
    assert data == ics.single(event)
    assert acts.meeting(desk._register, 1).is_known  # type: ignore[arg-type]  # the register is a database here
    together = opened(desk, folder, qtbot, Asked(meetings=(1, 3)))
    QTest.mouseClick(together.page.how.button(1), Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]  # single
    assert together.export_button.accessibleName() == "Eksportér 1 fil"
    export(together)
    assert (folder / "Møder.ics").read_bytes().count(b"BEGIN:VEVENT") == 2


def test_the_window_tells_where_the_files_lie_and_follows_to_the_settings(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    chosen: list[Settings] = []
    window = MainWindow(desk, desk.path, Settings(theme="light", export_folder=str(folder)), chosen.append)
    qtbot.addWidget(window)

    def write(dialog: ExportDialog) -> None:
        ready(dialog)
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
        ready(dialog)

    acts.answer(write)
    desk.goto("export", meetings=[1, 3])
    assert window.undo_bar.accessibleName() == f"2 filer gemt i {folder}"
    assert window.undo_bar.way_button.text() == "Åbn mappe"
    assert len(files(folder)) == 2
    assert chosen[-1].export_folder == str(folder)
    acts.answer(lambda dialog: dialog.page.preview.link.pressed.emit())
    window.export_action.trigger()
    settings = window._current()
    assert isinstance(settings, Indstillinger)
    assert settings.section.key == "kalendere"
    window.close()
