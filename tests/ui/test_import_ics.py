"""Importér kalender: a file read in the background, what it is chosen, looked through, brought in as one step."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from fora_desktop.domain.busy import BusyCalendar, BusyTime
from fora_desktop.domain.foreign_calendar import Fate, How
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.people import Person
from fora_desktop.exchange import eml_reading
from fora_desktop.services import busy as services_busy
from fora_desktop.services import incoming_files, people
from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views.import_ics import ImportIcs
from fora_desktop.ui.views.moede import Moede
from fora_desktop.ui.widgets.import_frame import DONE, REVIEW, START, WORKING
from tests import builders
from tests.services.test_attendance import Board5
from tests.ui import acts, clipping

TODAY = date(2026, 7, 2)


def event(
    uid: str, day: str, title: str = "Tandlæge", more: str = "", start: str = "090000", end: str = "103000"
) -> str:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20260601T080000Z",
        f"DTSTART;TZID=Europe/Copenhagen:{day}T{start}",
        f"DTEND;TZID=Europe/Copenhagen:{day}T{end}",
        f"SUMMARY:{title}",
        *more.splitlines(),
        "END:VEVENT",
    ]
    return "\r\n".join(lines)


BROKEN = "BEGIN:VEVENT\r\nUID:d\r\nDTSTAMP:20260601T080000Z\r\nSUMMARY:Hemmelig\r\nEND:VEVENT"


def calendar(*events: str, name: str = "", method: str = "PUBLISH") -> str:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//prøve//DA", f"METHOD:{method}"]
    return "\r\n".join([*head, *([f"X-WR-CALNAME:{name}"] if name else []), *events, "END:VCALENDAR", ""])


@pytest.fixture
def hanne(database: Database) -> int:
    add = people.add
    database.do("opret", add, "Bo Berg", email="bo@nord.invalid", on=TODAY)
    return int(database.do("opret", add, "Hanne Holm", email="hanne@nord.invalid", on=TODAY).id)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path, hanne: int) -> Iterator[ImportIcs]:
    made = ImportIcs(desk, choose_files=lambda _parent, _folder: [tmp_path / "valgt.ics"])
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    made.open({"back": "kalender"})
    yield made
    desk.wait()


def write(tmp_path: Path, content: str, name: str = "kalender.ics") -> Path:
    file = tmp_path / name
    file.write_bytes(content.encode())
    return file


def give(page: ImportIcs, content: str, tmp_path: Path, name: str = "kalender.ics") -> Path:
    file = write(tmp_path, content, name)
    page.read_files([file])
    acts.answered(page)
    return file


def tiles(page: ImportIcs) -> list[str]:
    return [tile.accessibleName() for tile in page.panel.tiles.values()]


def busy(database: Database) -> list[tuple[str, datetime]]:
    query = select(Person.name, BusyTime.start).join(BusyCalendar, BusyCalendar.person_id == Person.id)
    with database.read() as session:
        rows = session.execute(query.join(BusyTime, BusyTime.calendar_id == BusyCalendar.id).order_by(BusyTime.start))
        return [(name, start) for name, start in rows]


def choose_person(page: ImportIcs, name: str) -> None:
    acts.write(page.panel.person.line, name)
    acts.answered(page)


def held(monkeypatch: pytest.MonkeyPatch, where: Any, name: str) -> Event:
    """A function that waits before it does what it does, as on a share that is slow, until it is let go."""
    let_go, does = Event(), getattr(where, name)

    def waits(*args: Any, **kwargs: Any) -> Any:
        assert let_go.wait(20)
        return does(*args, **kwargs)

    monkeypatch.setattr(where, name, waits)
    return let_go


def test_busy_times_are_looked_through_and_brought_in_with_the_keyboard(
    page: ImportIcs, database: Database, tmp_path: Path
) -> None:
    before = builders.snapshot(database)
    assert page.stack.currentIndex() == START
    give(page, calendar(event("a", "20260708"), event("b", "20260709", "Fri", "TRANSP:TRANSPARENT"), BROKEN), tmp_path)
    assert (page.stack.currentIndex(), page.how) == (REVIEW, How.BUSY)
    assert page.panel.nothing.accessibleName() == "Vælg, hvis kalender det er. Optagne tider hører til en person."
    assert not page.header.apply.isEnabled()
    assert page.header.apply.toolTip() == "Vælg først, hvis kalender det er"
    assert page.start() is page.panel.person
    assert tiles(page)[0] == "Nye: –", "nothing has been counted"
    choose_person(page, "Hanne Hansen")
    assert page.panel.person_field.problem == "Ingen person hedder “Hanne Hansen”. Vælg en fra listen."
    assert page.panel.person.text == "Hanne Hansen", "nothing typed is lost"
    choose_person(page, "holm")
    assert (page.panel.person.text, page.panel.person_field.problem) == ("Hanne Holm", "")
    assert tiles(page) == ["Nye: 1", "Ændrede: 0", "Uændrede: 0", "Bortfaldne: 0", "Springes over: 2"]
    rows = acts.spoken(page.panel.list)
    assert rows[0][:4] == ["Ny", "ons. 8. juli 2026", "9.00–10.30", "Optaget"]
    assert rows[1][0] == "Springes over"
    assert rows[1][4] == "Linje 12: Vises som ledig."
    assert rows[2][4].startswith("Linje 20: ")
    assert "Hemmelig" not in str(rows)
    assert "Tandlæge" not in str(rows)
    page.panel.tiles[Fate.SKIPPED].click()
    assert len(acts.spoken(page.panel.list)) == 2
    page.panel.tiles[Fate.SKIPPED].click()
    assert page.summary() == "Forhåndsvisning · intet er ændret i registret endnu"
    assert builders.snapshot(database) == before
    assert page.header.apply.accessibleName() == "Indlæs 1"
    QTest.keyClick(page.panel.list, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    acts.answered(page)
    assert page.stack.currentIndex() == DONE
    assert busy(database) == [("Hanne Holm", datetime(2026, 7, 8, 9))]
    assert page.done.title.text() == "Optagne tider indlæst (Hanne Holm): 1 ny."
    assert "Næste måned" in page.done.notes.text()
    assert "2 aftaler er sprunget over." in page.done.notes.text()
    assert "Tandlæge" not in str(builders.snapshot(database))
    page.desk.undo()
    acts.answered(page)
    assert builders.snapshot(database) == before
    assert page.done.title.text() == "Fortrudt: Optagne tider indlæst (Hanne Holm): 1 ny."
    page.desk.redo()
    acts.answered(page)
    assert page.done.title.text() == "Optagne tider indlæst (Hanne Holm): 1 ny."


def test_the_next_month_only_what_changed_is_changed(page: ImportIcs, database: Database, tmp_path: Path) -> None:
    give(page, calendar(event("a", "20260708"), event("b", "20260709"), name="Hanne Holm"), tmp_path)
    assert page.panel.person.text == "Hanne Holm", "the calendar says whose it is"
    page.apply()
    acts.answered(page)
    page.open({"back": "personer"})
    assert (page.stack.currentIndex(), page.lit()) == (START, "personer")
    give(page, calendar(event("a", "20260710"), event("c", "20260711"), name="Hanne Holm"), tmp_path)
    assert tiles(page) == ["Nye: 1", "Ændrede: 1", "Uændrede: 0", "Bortfaldne: 1", "Springes over: 0"]
    assert page.header.apply.accessibleName() == "Indlæs 3"
    page.apply()
    acts.answered(page)
    assert [start.day for _name, start in busy(database)] == [10, 11]
    give(page, calendar(event("a", "20260710"), event("c", "20260711"), name="Hanne Holm"), tmp_path)
    assert page.message.accessibleName() == "Registret svarer til filen. Der er intet nyt i den."
    assert page.header.apply.accessibleName() == "Indlæs", "until when they are known is another day now"
    assert page.header.apply.isEnabled()


def test_times_are_told_as_elsewhere_by_day_and_what_is_not_read_by_its_start(page: ImportIcs, tmp_path: Path) -> None:
    """And a calendar of which nothing could be read is not brought in."""
    bad = event("c", "20260706", "Hemmelig", start="120000", end="110000")
    late, day = event("a", "20260710", more="STATUS:TENTATIVE", end="100000"), event("b", "20260709", start="000000")
    give(page, calendar(late, day.replace("0709T103000", "0710T000000"), bad), tmp_path)
    choose_person(page, "Hanne Holm")
    rows = acts.spoken(page.panel.list)
    assert [row[:4] for row in rows] == [
        ["Springes over", "man. 6. juli 2026", "12.00", ""],
        ["Ny", "tor. 9. juli 2026", "hele dagen", "Optaget"],
        ["Ny", "fre. 10. juli 2026", "9.00–10.00", "Måske optaget"],
    ]
    assert "1 aftale kunne ikke læses; på den tid står personen som ledig." in page.panel.remarks.accessibleName()
    give(page, calendar(bad, bad.replace("UID:c", "UID:d")), tmp_path)
    choose_person(page, "Hanne Holm")
    assert "Ingen af de 2 aftaler i filen kunne læses" in page.panel.remarks.accessibleName()
    assert not page.header.apply.isEnabled()
    assert page.header.apply.toolTip().startswith("Ingen af de 2 aftaler")
    assert len(acts.spoken(page.panel.list)) == 2


def test_which_calendar_is_read_again_or_made_is_told_and_can_be_chosen(
    page: ImportIcs, database: Database, hanne: int, tmp_path: Path
) -> None:
    def names() -> list[str]:
        with database.read() as session:
            return [line.name for line in services_busy.calendars_of(session, hanne)]

    def offered() -> list[str]:
        return [page.panel.calendar.itemText(place) for place in range(page.panel.calendar.count())]

    def told() -> str:
        return page.panel.calendar.accessibleDescription()

    page.open({"person": hanne})
    give(page, calendar(event("a", "20260708")), tmp_path, "nov.ics")
    assert page.panel.calendar_field.isHidden(), "her only one: nothing is to be chosen"
    page.apply()
    acts.answered(page)
    page.open({"person": hanne})
    give(page, calendar(event("a", "20260707")), tmp_path, "dec.ics")
    assert told() == "Erstatter “nov”, læst 2. juli 2026."
    assert offered() == ["nov", "Ny kalender: dec"]
    page.panel.calendar.setFocus()
    QTest.keyClick(page.panel.calendar, Qt.Key.Key_Down)
    acts.answered(page)
    assert told() == "Ny kalender “dec” ved siden af “nov”."
    assert page.panel.calendar.currentText() == "Ny kalender: dec"
    QTest.keyClick(page.panel.calendar, Qt.Key.Key_Up)
    acts.answered(page)
    assert (told(), tiles(page)[1]) == ("Erstatter “nov”, læst 2. juli 2026.", "Ændrede: 1")
    page.apply()
    acts.answered(page)
    assert names() == ["nov"]
    page.open({"person": hanne})
    give(page, calendar(event("b", "20260709"), name="Åse Øgaards kalender"), tmp_path)
    assert told() == "Ny kalender “Åse Øgaards kalender” ved siden af “nov”."
    one, two = (write(tmp_path, calendar(event(name, "20260709")), f"{name}.ics") for name in ("et", "to"))
    drop(page, one, two)
    acts.answered(page)
    assert page.panel.calendar_field.isHidden()
    assert "to: Ny kalender “to” ved siden af “nov”." in page.panel.remarks.accessibleName()


def test_a_person_that_was_given_is_chosen_and_names_of_files_are_read(
    page: ImportIcs, hanne: int, tmp_path: Path
) -> None:
    page.open({"person": hanne, "back": "personer"})
    assert page.empty.accessibleName() == "Vælg kalenderen for Hanne Holm"
    give(page, calendar(event("a", "20260708"), name="Bo Berg"), tmp_path)
    assert (page.panel.person.text, page.how) == ("Hanne Holm", How.BUSY)
    page.begin_again()
    assert page.empty.accessibleName() == "Vælg kalenderen for Hanne Holm", "the one that it is still about"
    page.open({"path": write(tmp_path, calendar(event("a", "20260708")), "bo@nord.invalid.ics")})
    acts.answered(page)
    assert page.panel.person.text == "Bo Berg"
    page.begin_again()
    mail = "ORGANIZER:mailto:HANNE@nord.invalid\nATTENDEE:mailto:andre@x.invalid"
    give(page, calendar(event("a", "20260708", more=mail), event("b", "20260709")), tmp_path)
    assert page.panel.person.text == "Hanne Holm"


def test_meetings_whose_board_is_not_told_are_asked_about(page: ImportIcs, database: Database, tmp_path: Path) -> None:
    before = builders.snapshot(database)
    give(page, calendar(event("a", "20260708", "Torsdagsmøde"), event("b", "20260812", "Kredsrådet")), tmp_path)
    page.choose_how(How.MEETINGS)
    acts.answered(page)
    page.panel.hows.button(1).setFocus()
    order: list[QWidget | None] = []
    for _stop in range(3):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    assert order == [page.panel.boxes["Torsdagsmøde"], *list(page.panel.tiles.values())[:2]], "as they stand"
    page.choose_how(How.BUSY)
    acts.answered(page)
    page.panel.hows.setFocus()
    QTest.keyClick(page.panel.hows.button(0), Qt.Key.Key_Right)
    acts.answered(page)
    assert page.how is How.MEETINGS
    assert not page.panel.person_field.isVisible()
    assert list(page.panel.boxes) == ["Torsdagsmøde"]
    assert tiles(page)[0] == "Nye: 1"
    box = page.panel.boxes["Torsdagsmøde"]
    assert box.accessibleName() == "Hvem mødes til “Torsdagsmøde”"
    acts.write(box.line, "Klubben")
    assert page.panel.notice("Torsdagsmøde") == "Intet forum hedder “Klubben”. Vælg et fra listen."
    acts.write(box.line, "Kredsrådet")
    acts.answered(page)
    assert tiles(page)[0] == "Nye: 2"
    assert page.panel.boxes == {"Torsdagsmøde": box}, "it can be answered otherwise"
    assert builders.snapshot(database) == before
    page.apply()
    acts.answered(page)
    with database.read() as session:
        assert len(session.scalars(select(Meeting.id)).all()) == 2
    page.desk.undo()
    assert builders.snapshot(database) == before


def test_what_cannot_be_read_is_told_and_what_was_there_stays(page: ImportIcs, tmp_path: Path) -> None:
    give(page, "dette er en indkøbsliste", tmp_path, "liste.ics")
    assert "liste.ics" in page.message.accessibleName(), "which file it was"
    assert page.stack.currentIndex() == START
    give(page, calendar(event("a", "20260708"), name="Hanne Holm"), tmp_path)
    give(page, "dette er en indkøbsliste", tmp_path, "liste.ics")
    assert (page.stack.currentIndex(), tiles(page)[0]) == (REVIEW, "Nye: 1")
    page.open({})
    assert "er her endnu" in page.message.accessibleName()
    page.panel.hows.setFocus()
    page.choose_how(How.REPLIES)
    acts.answered(page)
    assert not page.header.apply.isEnabled()
    page.choose_how(How.BUSY)
    acts.answered(page)
    assert (page.panel.person.text, page.header.apply.isEnabled()) == ("Hanne Holm", True)
    page.desk.undo()
    acts.answered(page)
    assert page.panel.nothing.accessibleName().startswith("Vælg, hvis kalender det er."), "Hanne is gone again"
    assert (page.panel.person.text, page.header.apply.isEnabled()) == ("", False)


def test_reading_can_be_stopped_and_what_was_meant_to_be_read_does_not_come_after_all(
    page: ImportIcs, tmp_path: Path, qtbot: QtBot
) -> None:
    file = write(tmp_path, calendar(*(event(str(number), "20260708") for number in range(3_000))))
    page.read_files([file])
    page._show_working()
    assert (page.stack.currentIndex(), page.working.words.text()) == (WORKING, "Læser kalender.ics …")
    QTest.keyClick(page.working.stop, Qt.Key.Key_Escape)
    acts.answered(page)
    assert (page.stack.currentIndex(), page.read) == (START, None)
    for button, key in ((page.empty.button, Qt.Key.Key_Escape), (page.cancel_button, Qt.Key.Key_Return)):
        with qtbot.waitSignal(page.desk.wanted) as wanted:
            QTest.keyClick(button, key)
        assert wanted.args[0].page == "kalender"


def drop(where: QWidget, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where.dropEvent(QDropEvent(QPointF(QPoint(300, 300)), copy, mime, left, none))


def test_a_file_takes_the_place_of_the_one_being_read_and_a_refused_one_leaves_all_as_it_was(
    page: ImportIcs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = write(tmp_path, calendar(event("a", "20260708")), "et.ics")
    second = write(tmp_path, calendar(event("b", "20260709"), name="Hanne Holm"), "to.ics")
    reading = held(monkeypatch, eml_reading, "read_file")
    drop(page, first)
    drop(page, second)
    reading.set()
    acts.answered(page)
    assert (page.file_name.text(), page.panel.person.text) == ("to.ics", "Hanne Holm")
    assert page.apply_button.isEnabled()
    reading.clear()
    page.refresh()
    drop(page, write(tmp_path, "dette er en indkøbsliste", "liste.ics"))
    page.desk._pool.waitForDone()
    acts.settle()
    assert not page.apply_button.isEnabled()
    reading.set()
    acts.answered(page)
    assert "liste.ics" in page.message.accessibleName()
    assert (page.file_name.text(), page.apply_button.isEnabled()) == ("to.ics", True)
    reading.clear()
    drop(page, first)
    page.stop()
    page.refresh()
    reading.set()
    acts.answered(page)
    assert (page.file_name.text(), page.apply_button.isEnabled()) == ("to.ics", True)
    drop(page, first)
    acts.answered(page)
    assert (page.file_name.text(), page.panel.person.text) == ("et.ics", ""), "nobody knows whose that one is"


def test_a_slow_comparison_is_shown_and_can_be_stopped(
    page: ImportIcs, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    comparing = held(monkeypatch, incoming_files, "look")
    page.read_files([write(tmp_path, calendar(event("a", "20260708"), name="Hanne Holm"))])
    qtbot.waitUntil(lambda: page.read is not None)
    page._slow.setInterval(0)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == WORKING)
    assert page.working.words.text() == "Sammenligner med registret …"
    QTest.keyClick(page.working.stop, Qt.Key.Key_Escape)
    assert (page.stack.currentIndex(), page.read) == (START, None)
    comparing.set()
    acts.answered(page)
    assert page.stack.currentIndex() == START
    give(page, calendar(event("a", "20260708"), name="Hanne Holm"), tmp_path)
    assert (page.stack.currentIndex(), tiles(page)[0]) == (REVIEW, "Nye: 1")


def test_a_name_that_is_being_typed_stays_and_is_an_answer_before_anything_is_brought_in(
    page: ImportIcs, database: Database, tmp_path: Path
) -> None:
    give(page, calendar(event("a", "20260708"), name="Hanne Holm"), tmp_path)
    line = page.panel.person.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Bo B")
    page.desk.do("opret", people.add, "Carl Lund", email="carl@nord.invalid", on=TODAY)
    acts.answered(page)
    assert line.text() == "Bo B"
    QTest.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    acts.answered(page)
    assert (page.panel.person.text, busy(database)) == ("Bo Berg", []), "not Hanne's, who stood there before"
    page.apply()
    page.read_files([tmp_path / "kalender.ics"])
    assert page.message.accessibleName() == "Fora er ved at gemme. Vælg filen igen, når det er gjort."
    acts.answered(page)
    assert [name for name, _start in busy(database)] == ["Bo Berg"]


def test_several_files_are_one_step(page: ImportIcs, database: Database, tmp_path: Path) -> None:
    first = write(tmp_path, calendar(event("a", "20260708"), BROKEN, name="Arbejde"), "et.ics")
    second = write(tmp_path, calendar(event("b", "20260709"), name="Hjemme"), "to.ics")
    steps = len(database.steps())
    drop(page, first, second)
    acts.answered(page)
    assert page.header.file_name.text() == "et.ics og 1 til"
    choose_person(page, "Hanne Holm")
    assert tiles(page)[0] == "Nye: 2"
    assert any(row[4].startswith("et, linje 13: ") for row in acts.spoken(page.panel.list))
    page.apply()
    acts.answered(page)
    assert len(busy(database)) == 2
    assert len(database.steps()) == steps + 1


def reply(uid: str, start: datetime, address: str, answer: str) -> str:
    """A mail with an answer, as mail programs save it."""
    who = f"ATTENDEE;PARTSTAT={answer}:mailto:{address}\nORGANIZER:mailto:sekretariat@nord.invalid"
    day, end = f"{start:%Y%m%d}", start + timedelta(hours=2)
    body = calendar(event(uid, day, "Svar", who, f"{start:%H%M%S}", f"{end:%H%M%S}"), method="REPLY")
    head = f"From: {address}\r\nSubject: Svar\r\nMIME-Version: 1.0\r\n"
    return head + 'Content-Type: text/calendar; charset="utf-8"; method=REPLY\r\n\r\n' + body


def test_answers_in_saved_mails_are_read_from_the_page_of_the_meeting(
    desk: Desk, database: Database, clock: builders.Clock, qtbot: QtBot, tmp_path: Path
) -> None:
    clock.set(datetime(2026, 5, 1, 9))
    five = Board5(database)
    files = []
    with database.read() as session:
        meeting = session.get_one(Meeting, five.meeting)
        uid, start = meeting.uid, meeting.start
        persons = {name.split()[0]: id_ for id_, name in session.execute(select(Person.id, Person.name))}
    for name, answer in (("Maria", "ACCEPTED"), ("Ulrik", "TENTATIVE")):
        address = f"{name.lower()}@nord.invalid"
        database.do("ret", people.edit, persons[name], {"email": address})
        files.append(write(tmp_path, reply(uid, start, address, answer), f"{name}.eml"))
    meeting_page, page = Moede(desk), ImportIcs(desk)
    for each in (meeting_page, page):
        qtbot.addWidget(each)
        each.resize(1400, 800)
        each.show()
    meeting_page.open({"meeting": five.meeting})
    with qtbot.waitSignal(desk.wanted) as wanted:
        meeting_page.attendance.read_answers()
    page.open(wanted.args[0].what)
    assert (page.empty.accessibleName(), page.lit()) == ("Vælg svar på indkaldelser", "moeder")
    drop(page, *files)
    acts.answered(page)
    assert (page.how, page.header.apply.accessibleName()) == (How.REPLIES, "Indlæs 2")
    page.apply()
    acts.answered(page)
    assert page.stack.currentIndex() == DONE
    acts.answered(meeting_page)
    cells = {row[0].split()[0]: row[1] for row in acts.spoken(meeting_page.attendance.rows)[1:]}
    assert (cells["Maria"], cells["Ulrik"]) == ("Svar: ja", "Svar: måske")
    desk.wait()


def test_the_window_leads_here_and_back_with_the_keyboard_in_what_can_be_seen(
    qapp: QApplication, desk: Desk, hanne: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """By its menu, by files that are let go of anywhere, and from a person whose pane hides the list in large text."""
    theme.apply(qapp, "light", scale=2.0, density="normal")
    window = MainWindow(desk, tmp_path / "register.fora", Settings(scale=2.0), lambda _changed: None)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page("kalender")
    acts.entry(window.files_menu, "Importér", "Importér kalender (.ics) …").trigger()
    page = window.page("import_ics")
    assert isinstance(page, ImportIcs)
    assert window.stack.currentWidget() is page
    QTest.keyClick(page.empty.button, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.page("kalender")
    drop(window, write(tmp_path, calendar(event("a", "20260708"))))
    acts.answered(page)
    assert (window.stack.currentWidget() is page, page.stack.currentIndex()) == (True, REVIEW)
    desk.goto("personer", person=hanne)
    desk.goto("import_ics", person=hanne, back="personer")
    assert page.header.crumbs.text() == "Personer og roller › Importér"
    page.leave()
    acts.answered(window.page("personer"))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert window.page("personer").isAncestorOf(focused)
    window.close()


def test_a_register_that_is_only_read_says_why_not(
    qtbot: QtBot, database: Database, clock: builders.Clock, tmp_path: Path
) -> None:
    desk = Desk(Database(database.path, clock, "prøve", readonly=True), clock)
    page = ImportIcs(desk)
    qtbot.addWidget(page)
    page.show()
    give(page, calendar(event("b", "20260812", "Kredsrådet")), tmp_path)
    page.choose_how(How.MEETINGS)
    acts.answered(page)
    assert tiles(page)[0] == "Nye: 1"
    assert not page.header.apply.isEnabled()
    assert page.header.apply.toolTip() == "Registret kan kun læses"
    desk.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_clipped_with_large_text_on_a_small_screen_and_all_has_a_name(
    qapp: QApplication, page: ImportIcs, tmp_path: Path, scale: float
) -> None:
    theme.apply(qapp, "light", scale=scale, density="normal")
    page.resize(1164, 560)
    for how in (How.BUSY, How.MEETINGS):
        give(page, calendar(*(event(f"{n}", "20260708", f"Møde {n}") for n in range(12))), tmp_path)
        page.choose_how(how)
        acts.answered(page)
        assert clipping.clipped(page) == []
    assert len(page.panel.boxes) == 8
    assert page.panel.more_places.text() == "4 titler til kommer, når du har valgt."
    kinds: Any = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView)
    parts = [part for part in page.findChildren(QWidget) if isinstance(part, kinds) and part.isVisible()]
    named = [part for part in parts if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(named) > 10
    assert not [part for part in named if not (part.accessibleName() or getattr(part, "text", str)())]
