"""python -m tools.screenshots [FOLDER [NAME …]]: each page in both themes, from the real program on demonstration data.

With names only the pictures that begin so.
"""

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from sqlalchemy.orm import Session

from fora_desktop.exchange import catalogues
from fora_desktop.services import demonstration, goals
from fora_desktop.settings import Settings, Theme
from fora_desktop.storage import migrate
from fora_desktop.storage.database import Database
from fora_desktop.storage.shelf import Shelf
from fora_desktop.ui import fonts, start, theme
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.files import FilesMenu
from fora_desktop.ui.first_start.window import FirstStart
from fora_desktop.ui.frame import Frame
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views.import_overview import ImportOverview
from fora_desktop.ui.views.kalender import WEEK, Kalender
from fora_desktop.ui.views.pejlemaerker import Pejlemaerker
from fora_desktop.ui.widgets.components import ComponentSheet

DAY = date(2026, 5, 12)
"""The day of the design's pictures."""
WIDE, SMALL = QSize(1440, 900), QSize(1280, 720)
SETTLING = 350
"""Milliseconds in which what is shown a moment later comes."""
THEMES: tuple[Theme, ...] = ("light", "dark")


def clock() -> datetime:
    return datetime(DAY.year, DAY.month, DAY.day, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))


def settle(widget: QWidget) -> None:
    """Let layouts, timers that are due and work in the background come to rest."""
    from PySide6.QtTest import QTest

    for _round in range(3):
        QTest.qWait(SETTLING)
        if isinstance(widget, MainWindow):
            widget.desk.wait()
        QApplication.processEvents()


def pages(window: MainWindow) -> Iterator[tuple[str, Callable[[], None]]]:
    """The name of each picture, and how the window comes to show it."""
    yield "overblik", lambda: window.show_page("overblik")
    yield "fora", lambda: window.desk.goto("fora", needs_action=False)
    yield "rediger_forum", lambda: window.desk.goto("edit_forum", forum=_forum(window, "pressen"))
    yield "kalender", lambda: window.desk.goto("kalender", day=date(2026, 5, 26))
    yield "kalender_optaget", lambda: _busy_calendar(window)
    yield "moeder", lambda: window.desk.goto("moeder")
    yield "aarshjul", lambda: _year(window, 0)
    yield "aarshjul_tidslinje", lambda: _year(window, 1)
    yield "aarshjul_moedeplan", lambda: _year(window, 2)
    yield "aarshjul_tabel", lambda: _year(window, 3)
    yield "aarshjul_udskriv", lambda: _year_on_paper(window)
    yield "planlaeg", lambda: _planning(window)
    yield "moede", lambda: _meeting(window)
    yield "registrering", lambda: window.desk.goto("registrering", back="moeder")
    yield "opgaver", lambda: _tasks(window)
    yield "handleplaner", lambda: window.desk.goto("handleplaner")
    yield "pejlemaerker", lambda: _goals(window)
    yield "pejlemaerker_liste", lambda: _goal_list(window)
    yield "nyt_moede", lambda: _new_meeting(window)
    yield "moederaekke", lambda: _new_series(window)
    yield "flyt_raekke", lambda: _later_meetings(window)
    yield "soeg", lambda: _search(window)
    yield "historik", lambda: _history(window)
    yield "personer", lambda: window.desk.goto("personer", role=_role(window, "Linjechefen for lokal"))
    yield "personer_liste", lambda: window.desk.goto("personer", person=_person(window))
    yield "personer_kalender", lambda: window.desk.goto("personer", person=_busy_person(window))
    yield "snitflader", lambda: _interfaces(window, 0)
    yield "snitflader_matrix", lambda: _interfaces(window, 1)
    yield "snitflader_liste", lambda: _interfaces(window, 2)
    yield "rapporter", lambda: window.desk.goto("rapporter", report="meeting-plan", back="overblik")
    yield "rapporter_status", lambda: window.desk.goto("rapporter", report="status", back="overblik")
    yield "rapporter_oversigt", lambda: window.desk.goto("rapporter", report="overview", back="fora")
    yield "rapporter_aarshjul", lambda: window.desk.goto("rapporter", report="aarshjul", back="aarshjul")
    yield "importer_oversigt", lambda: _import(window)
    yield "importer_personer", lambda: _import_table(window, "people", PEOPLE)
    yield "importer_moeder", lambda: _import_table(window, "meetings", MEETINGS)
    yield "importer_kalender", lambda: _import_calendar(window, "busy")
    yield "importer_kalender_moeder", lambda: _import_calendar(window, "meetings")
    yield "forudsaetninger", lambda: window.desk.goto("plan_settings", section="forums", board=1)
    yield "forudsaetninger_oensker", lambda: window.desk.goto("plan_settings", section="wishes")
    yield "omlaeg", lambda: _replan(window)
    yield "manglende", lambda: window.desk.goto("manglende")
    yield "indstillinger", lambda: window.desk.goto("indstillinger", section="ferie")
    yield "frister", lambda: window.desk.goto("indstillinger", section="frister", kind="agenda")
    yield "kalendere", lambda: _kept_calendars(window)
    yield "dokumenter", lambda: window.desk.goto("indstillinger", section="dokumenter")
    yield "eksport", lambda: _export(window)
    yield "genveje", lambda: window.desk.goto("indstillinger", section="genveje")


def _replan(window: MainWindow) -> None:
    """A chief is away for a fortnight."""
    from fora_desktop.services import names

    person = window.desk.read(names.person, "Camilla Østrup")
    window.desk.goto("omlaeg", person=person, first=date(2026, 5, 25), last=date(2026, 6, 5), note="kursus")


PEOPLE = """Navn;Stilling;Organisation;E-mail;Tlf.;Rolle;Råd;Funktion;Fra
Rikke Sandahl;Konsulent;Nordkredsens Politi;rs@eksempel.invalid;+45 12 34 56 78;;Kredsrådet;sekretær;1/8-26
Bo Lyngby;Leder;Egsund Kommune;bl@eksempel.invalid;;;Lokalråd Egsund;medlem;01-01-2026
Ida Vestergaard;Leder;SSP Hejrenæs;iv@eksempel;;;Lokalrådet i Hejrenæs;observatør;1. februar 2026
Aksel Friis;Konsulent;Egsund Kommune;af@eksempel.invalid;;;Foreningsrådet;;
"""
MEETINGS = """Mødeplan 2027

Råd;Dato;Tid;Sted;Status;Nr
Kredsrådet;04/03/2027;10.00-12.00;Politigården;berammet;1
Lokalråd Egsund;06/05/2027;13-15;Rådhuset;berammet;
Lokalrådet i Hejrenæs;09/12/2027;9;;måske;
"""


def _import_table(window: MainWindow, kind: str, text: str) -> None:
    """A spreadsheet's text as somebody might have it, before anything is written."""
    from fora_desktop.ui.views.import_table import ImportTable

    window.desk.goto("import_table", kind=kind)
    page = window.page("import_table")
    assert isinstance(page, ImportTable)
    page.begin_again()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / ("personer.csv" if kind == "people" else "mødeplan 2027.csv")
        file.write_text(text, encoding="utf-8")
        page.read_file(file)
        settle(window)
    if kind == "meetings":
        page.choose_order(True)
        settle(window)
        page.choose_meaning("måske", "planned")
        settle(window)


def _kept_calendars(window: MainWindow) -> None:
    """Calendars that are kept up to date in a folder, one of which cannot be written."""
    from fora_desktop.domain.calendar import Edition
    from fora_desktop.services import publications
    from fora_desktop.ui.views.settings.kalendere import Kalendere

    desk = window.desk
    folder = Path(tempfile.gettempdir()) / "Kalendere"
    folder.mkdir(exist_ok=True)
    if not desk.read(publications.listing):
        offers = [each for each in desk.read(publications.offers) if each.kind in ("person", "role", "unit")][::12]
        wishes = [publications.Wish(each.whose) for each in offers[:8]]
        desk.do(publications.folder_set, publications.set_folder, str(folder))
        desk.do(publications.all_added, publications.add_all, wishes, edition=Edition())
        with contextlib.suppress(FileExistsError):
            (folder / desk.read(publications.listing)[2].file).mkdir()
    desk.goto("indstillinger", section="kalendere")
    assert window.publishing is not None
    window.publishing.again()
    settle(window)
    section = window.page("indstillinger").findChild(Kalendere)
    assert section is not None
    section.table.selectRow(1)


def _import_calendar(window: MainWindow, how: str) -> None:
    """A calendar as another program would have saved it, before anything is written."""
    from fora_desktop.services import people

    words = ("Tandlæge", "Kredsråd", "Mødeplan", "Lokalrådet i Egsund", "Ledermøde", "Kredsråd")
    events = []
    for number in range(18):
        day = date(2026, 6 + number // 9, 3 + 3 * (number % 9))
        free = "TRANSP:TRANSPARENT\r\n" if number % 7 == 5 else ""
        start = "" if number == 11 else f"DTSTART;TZID=Europe/Copenhagen:{day:%Y%m%d}T{9 + number % 5:02}0000\r\n"
        events.append(
            f"BEGIN:VEVENT\r\nUID:{number}@eksempel.invalid\r\nDTSTAMP:20260501T080000Z\r\n{start}"
            f"DURATION:PT1H30M\r\nSUMMARY:{words[number % len(words)]}\r\n{free}END:VEVENT\r\n"
        )
    text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Eksempel//DA\r\nMETHOD:PUBLISH\r\n" + "".join(events)
    who = window.desk.read(people.listing, DAY)[3].id
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "kalender.ics"
        file.write_text(text + "END:VCALENDAR\r\n", encoding="utf-8", newline="")
        window.desk.goto("import_ics", path=file, how=how, **({"person": who} if how == "busy" else {}))
        settle(window)


def _year(window: MainWindow, mode: int) -> None:
    """The year in one of its ways, with the marks of a week said beside them."""
    from fora_desktop.ui.views.aarshjul import Aarshjul

    window.desk.goto("aarshjul", mode=mode)
    page = window.page("aarshjul")
    assert isinstance(page, Aarshjul)
    settle(window)
    page.show_month(DAY.month)


def _year_on_paper(window: MainWindow) -> None:
    from fora_desktop.ui.dialogs.print_year import PrintYear
    from fora_desktop.ui.views.aarshjul import Aarshjul
    from fora_desktop.ui.widgets.year_canvas import Shape

    _year(window, 0)
    page = window.page("aarshjul")
    assert isinstance(page, Aarshjul)
    assert page.year is not None
    PrintYear(window.desk, page.year, frozenset(), Shape.WHEEL, window).show()


def _role(window: MainWindow, word: str) -> int:
    from fora_desktop.services import roles

    return next(line.id for line in window.desk.read(roles.listing, DAY) if line.name.startswith(word))


def _person(window: MainWindow) -> int:
    """Somebody with more than one role."""
    from fora_desktop.services import people

    return max(window.desk.read(people.listing, DAY), key=lambda line: len(line.roles)).id


def _busy_person(window: MainWindow) -> int:
    """Whose own calendar was read the longest ago."""
    from fora_desktop.services import busy

    return min(window.desk.read(busy.calendars), key=lambda line: line.read_on).person


def _busy_calendar(window: MainWindow) -> None:
    """The week of somebody who is busy otherwise too."""
    from fora_desktop.services import busy

    person = max(window.desk.read(busy.calendars), key=lambda line: line.times).person
    window.desk.goto("kalender", day=date(2026, 5, 26), person=person)
    page = window.page("kalender")
    assert isinstance(page, Kalender)
    page.show_mode(WEEK)


def _import(window: MainWindow) -> None:
    """The register's own overview as a text, with some of it altered."""
    from fora_desktop.exchange.overview_text import LABELS
    from fora_desktop.services import overview

    lines = ["OVERSIGT OVER SAMARBEJDSFORA"]
    for number, chapter in enumerate(window.desk.read(overview.as_overview, DAY).chapters, 1):
        forums = list(chapter.forums)
        gone = number == 2 and len(forums) > 1 and forums.pop()
        first = f"{chapter.number}. {chapter.title}"
        glued = f"{first}**{forums[0].heading}**" if number == 4 else first
        for place, forum in enumerate(forums):
            lines += ["", *([glued] if place == 0 else []), *([] if place == 0 and glued != first else [forum.heading])]
            for (label, _form), (field, text) in zip(LABELS, forum.texts.items(), strict=True):
                altered = "Mindst 2" if field == "quota_text" and (number, place) in ((1, 0), (3, 0)) else text
                altered = "Nye retningslinjer" if field == "legal_basis" and number == 3 and not gone else altered
                lines.append(f"{label}\t{altered}")
    text = "\n".join(lines) + "\n\nMøder med boligorganisationer\n"
    text += "\n".join(f"{label}\t{'Mindst 2' if label == 'Antal møder' else 'Ingen'}" for label, _form in LABELS)
    window.desk.goto("import_overview", back="fora")
    QApplication.clipboard().setText(text)
    page = window.page("import_overview")
    assert isinstance(page, ImportOverview)
    page.paste()
    settle(window)
    page.panel.next_difference()


def _export(window: MainWindow) -> None:
    """Eksportér over the calendar: some chiefs have theirs, and of some it has changed since."""
    from dataclasses import replace
    from datetime import timedelta

    from fora_desktop.services import calendars, export_records, exports
    from fora_desktop.ui.dialogs.export.dialog import ExportDialog
    from fora_desktop.ui.dialogs.export.kind import Asked

    desk = window.desk
    desk.goto("kalender", day=date(2026, 5, 19))

    def hand_out(session: Session) -> None:
        """What they got then, some meetings elsewhere than now."""
        for number, choice in enumerate(exports.choices(session, exports.Whose.PERSONS, on=DAY)[:6]):
            events = calendars.events(session, choice.selection)
            changed = (0, 3, 0, 1, 0, 2)[number]
            then = [replace(event, location="") if place < changed else event for place, event in enumerate(events)]
            export_records.record(session, choice.selection, then, clock() - timedelta(8))

    desk.do("", hand_out)
    dialog = ExportDialog(desk, Path.home() / "Kalendere", Asked(kind="calendars"), parent=window)
    dialog.show()
    dialog.resize(min(fonts.px(1040), window.width() - 32), min(fonts.px(720), window.height() - 48))


def _search(window: MainWindow) -> None:
    window.show_page("overblik")
    window.search()
    settle(window)
    window.palette_.field.setText("egsund")


def _tasks(window: MainWindow) -> None:
    """A task that comes from minutes, in the pane."""
    from fora_desktop.services import tasks

    found = [row for row in window.desk.read(tasks.listing) if row.decision is not None or row.parts]
    window.desk.goto("opgaver", task=found[0].id if found else None)


def _goals(window: MainWindow) -> None:
    """The guiding goal that most forums serve, in the matrix."""
    board = window.desk.read(goals.board, window.desk.year, window.desk.today)
    found = [goal for strategy in board.strategies for goal in strategy.goals if goal.name == "Tæt på borgerne"]
    window.desk.goto("pejlemaerker", goal=found[0].id)
    page = window.page("pejlemaerker")
    assert isinstance(page, Pejlemaerker)
    page.segment.button(0).click()


def _goal_list(window: MainWindow) -> None:
    window.show_page("pejlemaerker")
    page = window.page("pejlemaerker")
    assert isinstance(page, Pejlemaerker)
    page.segment.button(1).click()


def _interfaces(window: MainWindow, mode: int) -> None:
    from fora_desktop.ui.views.snitflader import Snitflader

    window.desk.goto("snitflader", forum=_forum(window, "Lokalråd"))
    page = window.findChild(Snitflader)
    assert page is not None
    page.show_mode(mode)


def _forum(window: MainWindow, word: str) -> int:
    from fora_desktop.services import forums

    return next(line.id for line in window.desk.read(forums.register, DAY) if word in line.name)


def _new_meeting(window: MainWindow) -> None:
    from fora_desktop.services import standings

    lines = standings.in_order_of_need(window.desk.read(standings.lines, DAY))
    board = next(line.board.id for line in lines if line.status.value == "behind")
    window.desk.goto("new_meeting", board=board, day=date(2026, 5, 25))


def _new_series(window: MainWindow) -> None:
    from fora_desktop.services import standings

    board = next(
        line.board.id for line in window.desk.read(standings.lines, DAY) if line.board.name.startswith("Kredsråd")
    )
    window.desk.goto("new_meeting", board=board, series=True)


def _planning(window: MainWindow) -> None:
    """Three proposals for the next year, each as it is after some seconds."""
    from fora_desktop.services import plan_drafts
    from fora_desktop.ui.planning import VARIANTS, planning_of

    if not window.desk.read(plan_drafts.drafts, DAY.year + 1):
        planning = planning_of(window.desk)
        planning.begin(DAY.year + 1, VARIANTS, seconds=10)
        while planning.is_running:
            QApplication.processEvents()
    window.show_page("planlaeg")


def _meeting(window: MainWindow) -> None:
    """The last meeting of a local council that was held, at the item with the most to tell."""
    from fora_desktop.domain.meeting import MeetingStatus
    from fora_desktop.services import agenda, meetings

    held = [
        line
        for line in window.desk.read(meetings.listing, first=date(2026, 1, 1), last=DAY)
        if line.boards == ("Lokalrådet i Almsund",) and line.status is MeetingStatus.HELD
    ]
    items = window.desk.read(agenda.items, held[-1].id)
    window.desk.goto("moede", meeting=held[-1].id, item=max(items, key=lambda item: len(item.minutes_text)).id)


def _later_meetings(window: MainWindow) -> None:
    """A meeting of a series, moved with all later ones."""
    from fora_desktop.services import meetings
    from fora_desktop.ui.views.nyt_moede import NewMeetingPage

    ahead = window.desk.read(meetings.listing, first=DAY, awaited=True)
    wanted = next(line.id for line in ahead if line.series is not None)
    window.desk.goto("new_meeting", meeting=wanted)
    page = window.page("new_meeting")
    assert isinstance(page, NewMeetingPage)
    page.scope.button(1).click()
    page._next_day()


def _history(window: MainWindow) -> None:
    """A morning's work, so that there is something to see."""
    from datetime import timedelta

    from fora_desktop.services import forums, meetings

    desk = window.desk
    if not desk.extent_of_history().steps:
        first, last = DAY + timedelta(7), DAY + timedelta(60)
        ahead = desk.read(meetings.listing, first=first, last=last, awaited=True)[:6]
        for line in ahead[:3]:
            desk.do(meetings.moved, meetings.move, line.id, line.start + timedelta(7, hours=1), DAY, anyway=True)
        desk.do(
            lambda _line: f"{ahead[0].title}: stedet er ændret", meetings.edit, ahead[0].id, {"location": "Rådhuset"}
        )
        desk.do(forums.edited, forums.edit, 1, {"purpose": "Sikre sammenhæng i arbejdet i hele kredsen"}, DAY)
        for line in ahead[4:6]:
            desk.do(meetings.moved, meetings.move, line.id, line.start + timedelta(14), DAY, anyway=True)
        desk.undo()
        desk.undo()
    desk.goto("historik", step=1)


def save(widget: QWidget, folder: Path, name: str) -> None:
    settle(widget)
    target = folder / f"{name}.png"
    picture = widget.grab()
    for dialog in (each for each in widget.findChildren(QDialog) if each.isVisible()):
        painter = QPainter(picture)
        corner = (widget.rect().center() - dialog.rect().center()) if dialog.isWindow() else dialog.pos()
        painter.drawPixmap(corner, dialog.grab())
        painter.end()
        dialog.close()
    picture.save(str(target))
    sys.stdout.write(f"{target}\n")


def save_first_start(folder: Path, ending: str) -> None:
    """The pages of the first start, of which the design draws the fourth."""
    place = Path("F:/Sekretariat/register.fora")
    first = FirstStart(Shelf(clock, "demo"), DAY, {}, place, NativeChooser())
    frame = Frame("")
    frame.hold(first)
    frame.show()
    for size, suffix in ((WIDE, ""), (SMALL, "_1280x720")):
        frame.resize(size)
        for number in range(1, len(first.steps) + 1):
            first.show_step(number - 1)
            save(frame, folder, f"foerste_start_{number}{suffix}{ending}")
    frame.close()


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = tuple(sys.argv[2:]) or ("",)
    app = start.application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "Demonstration.fora"
        invented, holidays = catalogues.demonstration(), catalogues.school_holidays()
        migrate.create(path, lambda session: demonstration.fill(session, DAY, invented, holidays), clock())
        for colours in THEMES:
            ending = "_mørk" if colours == "dark" else ""
            theme.apply(app, colours)
            database = Database(path, clock, "demo")
            desk = Desk(database, clock, app)
            files = FilesMenu(desk, database, path, Shelf(clock, "demo"))
            window = MainWindow(desk, path, Settings(theme=colours), lambda _changed: None)
            files.attach(window)
            window.show()
            for size, suffix in ((WIDE, ""), (SMALL, "_1280x720")):
                window.resize(size)
                for name, show in pages(window):
                    if not name.startswith(wanted):
                        continue
                    show()
                    save(window, folder, f"{name}{suffix}{ending}")
            window.close()
            desk.close()
            if any(name.startswith("foerste_start") or "foerste_start".startswith(name) for name in wanted):
                save_first_start(folder, ending)
            if "komponenter".startswith(wanted):
                sheet = ComponentSheet()
                sheet.resize(720, 1000)
                sheet.show()
                save(sheet, folder, f"komponenter{ending}")
                sheet.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
