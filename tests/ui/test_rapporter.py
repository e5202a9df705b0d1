"""Rapporter: the paper follows the choices, nothing is saved before a button, files and printer."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from threading import Event
from time import sleep
from typing import Any
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.report_scope import Scope, nobody
from fora_desktop.exchange.files import FileIsBusy, write_atomically
from fora_desktop.reporting import REPORTS
from fora_desktop.reports.report import Report, Table
from fora_desktop.settings import Settings
from fora_desktop.storage.database import Database
from fora_desktop.ui import report_making, report_saving, theme, year_pages
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.ask import Ask
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.report_making import Made, ReportMaking, Wish
from fora_desktop.ui.views.rapporter import Rapporter
from fora_desktop.ui.widgets.preview_bar import PreviewBar
from fora_desktop.ui.widgets.report_header import ReportHeader
from tests.builders import Clock
from tests.ui import acts


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, database: Database, clock: Clock) -> Iterator[Rapporter]:
    clock.set(datetime(2026, 7, 2, 9))
    acts.schedule(database, "Kredsrådet", datetime(2026, 9, 9, 10))
    acts.schedule(database, "Lokalrådet i Greve", datetime(2026, 3, 4, 10))
    made = Rapporter(desk)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.open({"report": "meeting-plan", "year": 2026, "back": "overblik"})
    acts.answered(made)
    yield made
    desk.wait()


def test_opened_with_the_keyboard_the_report_that_is_shown_is_marked_in_the_list(qtbot: QtBot, desk: Desk) -> None:
    page = Rapporter(desk)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    page.start().setFocus()
    acts.answered(page)
    assert [index.row() for index in page.kinds.selectionModel().selectedIndexes()] == [0]
    desk.wait()


class Chooser:
    """In the place of the system's windows: answers with a path, and keeps what it was asked."""

    def __init__(self, path: Path | None) -> None:
        self.path, self.asked, self.revealed = path, list[Path](), list[Path]()

    def replace_file(self, _parent: object, _title: str, proposed: Path, _kinds: str) -> Path | None:
        self.asked.append(proposed)
        return self.path if self.path is None else self.path.with_suffix(proposed.suffix)

    def reveal(self, file: Path) -> None:
        self.revealed.append(file)


def words(page: Rapporter) -> list[str]:
    assert page.made is not None
    return [
        row.text if hasattr(row, "text") else str(row)
        for block in page.made.report.blocks
        if isinstance(block, Table)
        for row in block.rows
    ]


def test_the_paper_follows_each_choice_and_nothing_is_saved(page: Rapporter, desk: Desk, qapp: QApplication) -> None:
    assert page.header.subtitle.text().startswith("Mødeplan 2026 · ")
    assert page.summary() == "Forhåndsvisningen følger dine valg · intet er gemt endnu"
    assert any("Lokalrådet i Greve" in line for line in words(page))
    (greve,) = (id_ for id_, name in page.choices.boards if name == "Lokalrådet i Greve")
    page.options.boards.showPopup()
    panel = page.options.boards.panel
    assert panel.everything.text() == "Ryd valg (alle)"
    rows = [panel.list.item(row) for row in range(panel.list.count())]
    panel.list.setCurrentItem(next(item for item in rows if item.text() == "Lokalrådet i Greve"))
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert page.options.boards.chosen == frozenset({greve})
    assert page.options.boards.currentText() == "Lokalrådet i Greve"
    acts.answered(page)
    assert not any("Kredsrådet" in line for line in words(page))
    before = page.preview.all_pages[0]
    assert before.width > before.height
    page.options.paper.setCurrentIndex(2)
    acts.answered(page)
    after = page.preview.all_pages[0]
    assert (after.width, after.height) == (297.0, 420.0)
    assert page.wish.landscape is False
    page.options.footer.setFocus()
    QTest.keyClicks(page.options.footer, "Til intern brug")
    QTest.keyClick(page.options.footer, Qt.Key.Key_Return)
    acts.answered(page)
    assert page.made is not None
    assert page.made.report.footer == "Til intern brug"
    assert desk.state().undoes is None or "Rapport" not in str(desk.state().undoes)
    assert not page.wish.scope.names
    assert "Ingen navne" in page.options.note.text()
    page.options.names.setChecked(True)
    assert "navne er med" in page.options.note.text()
    page.options.on.setText("engang")
    page.options.on.commit()
    field = page.options._fields["on"]
    assert field.problem == "Skriv en dato, f.eks. 1. marts."
    assert page.options.on.text() == "engang"
    acts.write(page.options.person.line, "Ukendt Ukendtsen")
    assert page.options._fields["person"].problem.startswith("Ukendt navn.")
    _looks_alike_in_the_dark_and_can_be_read(page, qapp)


def _looks_alike_in_the_dark_and_can_be_read(page: Rapporter, qapp: QApplication) -> None:
    def drawn() -> QImage:
        sheet = page.preview.all_pages[0]
        image = QImage(round(sheet.width * 2), round(sheet.height * 2), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(2, 2)
        sheet.paint(painter)
        painter.end()
        return image

    light = drawn()
    assert light.pixelColor(2, 2) == Qt.GlobalColor.white
    assert light != QImage(light.size(), light.format())
    theme.apply(qapp, "dark")
    assert drawn() == light
    assert "Ctrl+T" in page.preview.accessibleDescription()
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    acts.answered(page)
    assert "MØDEPLAN 2026" in page.text.toPlainText()
    assert "Lokalrådet i Greve" in page.text.toPlainText()
    assert not page.bar.larger.isVisible()
    page.show_way(0)
    zoom = page.preview.zoom
    page.preview.zoom_in()
    assert page.preview.zoom > zoom
    assert page.bar.percent.text() == f"{round(page.preview.zoom * 100)} %"
    page.preview.fit_width()
    assert abs(page.preview.zoom - zoom) < 0.01


def test_files_are_written_where_they_are_wanted_and_pages_printed(
    page: Rapporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.saver.chooser = chooser = Chooser(tmp_path / "plan.x")
    opened: list[Path] = []

    def opens(path: Path) -> bool:
        opened.append(path)
        return True

    page.opens = opens
    heads = {".docx": b"PK", ".pdf": b"%PDF", ".xlsx": b"PK", ".html": b"<!", ".txt": b""}
    for ending, head in heads.items():
        page.save(ending)
        acts.answered(page)
        assert (tmp_path / f"plan{ending}").read_bytes().startswith(head)
    assert [path.name for path in chooser.asked][:2] == ["Mødeplan 2026.docx", "Mødeplan 2026.pdf"]
    assert page.summary().startswith("Gemt ")
    assert "plan.txt" in page.last_saved.where.text().replace("\u200b", "")
    assert page.last_saved.head.text() == "Sidst gemt 2. juli"
    acts.press(page, "Åbn")
    acts.press(page, "Vis i mappen")
    assert opened == chooser.revealed == [tmp_path / "plan.txt"]
    again = Rapporter(page.desk)
    again.recall(page.memory())
    assert again._kept["meeting-plan"]["path"] == str(tmp_path / "plan.txt")
    assert "names" not in str(again._kept)
    again.deleteLater()
    acts.settle()
    _a_file_that_is_open_is_told_with_a_way_out(page, tmp_path, monkeypatch)
    _it_is_printed_on_the_paper_that_was_seen(page, tmp_path)


def _a_file_that_is_open_is_told_with_a_way_out(
    page: Rapporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.saver.chooser = chooser = Chooser(tmp_path / "Mødeplan 2026.docx")
    (tmp_path / "Mødeplan 2026.docx").write_bytes(b"somebody's")

    def busy(path: Path, _data: bytes) -> bool:
        raise FileIsBusy(path)

    monkeypatch.setattr(report_saving, "write_atomically", busy)
    page.save_word()
    acts.answered(page)
    told = page.message.accessibleName()
    assert told == "Mødeplan 2026.docx er åben i Word. Luk den, eller gem med et andet navn."
    monkeypatch.undo()
    chooser.path = None
    acts.press(page, "Gem som …")
    assert chooser.asked[-1].name == "Mødeplan 2026 (2).docx"
    assert (tmp_path / "Mødeplan 2026.docx").read_bytes() == b"somebody's"


def _it_is_printed_on_the_paper_that_was_seen(page: Rapporter, tmp_path: Path) -> None:
    page.has_printer = lambda: False
    page.print_paper()
    assert page.message.accessibleName() == "Ingen printer. Gem som PDF i stedet."
    file = tmp_path / "printed.pdf"

    def prompt(printer: QPrinter, parent: QWidget) -> bool:
        assert parent is page
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return True

    page.has_printer, page.prompt_printer = lambda: True, prompt
    page.print_paper()
    number = page.preview.pages
    assert f"{number} sider er sendt" in page.message.accessibleName() or number == 1
    assert file.read_bytes().startswith(b"%PDF")


def test_a_long_report_shows_its_first_page_first_and_can_be_cancelled(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = tuple((f"Råd {n}", "4") for n in range(400))
    report = Report("x", "Lang", "", "Kreds", "", (), (Table(("Råd", "Møder"), rows, (3, 1)),))
    monkeypatch.setattr(report_making, "gather", lambda _desk, _wish, _told: (None, report))
    making = ReportMaking(desk)
    found: list[Made] = []
    making.made.connect(found.append)
    wish = Wish("status", Scope(2026, acts.TODAY))
    making.ask(wish)
    qtbot.waitUntil(lambda: bool(found) and found[-1].is_whole)
    first, whole = found
    assert (len(first.sheets), first.is_whole) == (1, False)
    assert len(whole.sheets) > 3
    assert first.sheets[0].marks[:8] == whole.sheets[0].marks[:8]

    def never_ending(_desk: Desk, _wish: Wish, told: Callable[[float], None]) -> object:
        while True:
            told(0.4)
            sleep(0.001)

    monkeypatch.setattr(report_making, "gather", never_ending)
    shares: list[float] = []
    making.progressed.connect(shares.append)
    making.ask(wish, anew=True)
    qtbot.waitUntil(lambda: 0.4 in shares)
    making.cancel()
    qtbot.waitUntil(lambda: not making.is_busy)
    acts.settle()
    assert found == [first, whole]


def test_a_file_belongs_to_the_report_it_was_asked_for(
    page: Rapporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.saver.chooser = chooser = Chooser(tmp_path / "plan.x")

    def busy(path: Path, _data: bytes) -> bool:
        raise FileIsBusy(path)

    monkeypatch.setattr(report_saving, "write_atomically", busy)
    page.save_word()
    page.kinds.choose("status")
    acts.answered(page)
    assert page.message.accessibleName().startswith("plan.docx er åben")
    monkeypatch.undo()
    written = Event()

    def slow(path: Path, data: bytes) -> bool:
        assert written.wait(20)
        return write_atomically(path, data)

    monkeypatch.setattr(report_saving, "write_atomically", slow)
    acts.press(page, "Gem som …")
    assert chooser.asked[-1].name == "plan (2).docx"
    page.kinds.choose("tasks")
    assert page.message.accessibleName() == "Rapporten gemmes …"
    page.save_pdf()
    assert len(chooser.asked) == 2, "one file at a time, and that is told"
    written.set()
    acts.answered(page)
    assert "er gemt i" in page.message.accessibleName()
    assert page._kept["meeting-plan"]["path"] == str(tmp_path / "plan.docx")
    assert "path" not in page._kept.get("tasks", {})
    assert "path" not in page._kept.get("status", {})
    with ZipFile(tmp_path / "plan.docx") as file:
        assert "Mødeplan 2026" in file.read("word/document.xml").decode()

    def never_ending(*parts: Any) -> object:
        while True:
            parts[-1](0.5)
            sleep(0.001)

    monkeypatch.setattr(report_saving, "made_file", never_ending)
    page.save_word()
    acts.press(page.message, "Afbryd")
    acts.answered(page)
    assert page.message.accessibleName() == "Afbrudt. Filen er ikke gemt."
    assert page.message.property("message") == "info"


def test_print_and_afbryd_mean_the_report_that_is_chosen(page: Rapporter, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[str] = []

    def prompt(printer: QPrinter, parent: QWidget) -> bool:
        assert parent is page
        printed.append(printer.docName())
        return False

    page.has_printer, page.prompt_printer = lambda: True, prompt
    page._on_choice()
    page.print_paper()
    assert page.message.accessibleName() == "Udskriver, når alle sider er lagt."
    page.kinds.choose("tasks")
    assert not page.header.print_button.isEnabled()
    assert page.header.subtitle.text() == page.options.title.text()
    acts.answered(page)
    assert (printed, page.message.accessibleName()) != (["Mødeplan 2026"], "Udskriver, når alle sider er lagt.")
    assert printed == []

    report = Report("x", "Lang", "", "Kreds", "", (), (Table(("Råd", "Møder"), (("Råd", "4"),) * 400, (3, 1)),))
    going, laid = Event(), report_making._rest

    def rest(made: Made) -> Made:
        assert going.wait(20)
        return laid(made)

    monkeypatch.setattr(report_making, "gather", lambda _desk, _wish, _told: (None, report))
    monkeypatch.setattr(report_making, "_rest", rest)
    page.kinds.choose("status")
    page._soon.timeout.emit()
    while page.made is None:
        acts.settle()
    assert not page.made.is_whole
    page.cancel()
    going.set()
    acts.answered(page)
    assert page.message.accessibleName() == "Rapporten er afbrudt. Kun dens første side vises."
    page.print_paper()
    acts.answered(page)
    assert page.made.is_whole
    assert len(printed) == 1, "what was given up is made when it is wanted"

    def refuses(*_asked: object) -> None:
        raise FieldError("Det går ikke.")

    monkeypatch.setattr(report_making, "gather", refuses)
    page.refresh()
    acts.answered(page)
    assert (page.message.accessibleName(), page.made, page.header.word.isEnabled()) == ("Det går ikke.", None, False)
    monkeypatch.setattr(year_pages, "painted", refuses)
    page.kinds.choose("aarshjul")
    acts.answered(page)
    assert page.message.accessibleName() == "Rapporten kunne ikke laves."
    assert not page.bar.cancel.isVisible()
    monkeypatch.undo()
    page._on_choice()
    page._make()
    page.cancel()
    acts.answered(page)
    assert page.painted is None, "a year that was given up is not shown afterwards"


def test_the_words_over_the_paper_are_never_cut(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(1300, 300)
    bar, header = PreviewBar(holder), ReportHeader(holder)
    holder.show()
    bar.show_pages(11, 120, whole=True)
    bar.show_zoom(0.85)
    narrow = bar.ways.sizeHint().width() + bar.smaller.sizeHint().width() * 2 + 60
    for width in (1200, narrow):
        bar.resize(width, bar.heightForWidth(width) if bar.hasHeightForWidth() else bar.sizeHint().height())
        acts.settle()
        for part in (bar.place, bar.ways, *(each for each in (bar.fit, bar.percent) if each.isVisible())):
            assert part.width() >= part.sizeHint().width(), (width, part)
            assert bar.rect().contains(part.geometry()), (width, part)
    assert not bar.fit.isVisible()
    buttons = (header.word, header.pdf, header.excel, header.print_button)
    for width in (1200, header.title.sizeHint().width() + 420):
        header.resize(width, header.sizeHint().height())
        acts.settle()
        assert header.title.width() >= header.title.sizeHint().width(), width
        assert all(each.width() >= each.sizeHint().width() for each in buttons)
    assert [each.accessibleName() for each in buttons] == ["Gem som Word", "Gem som PDF", "Gem som Excel", "Udskriv …"]


def test_the_painted_year_stands_among_the_reports_and_a_past_year_is_closed(
    page: Rapporter, database: Database
) -> None:
    page.kinds.choose("aarshjul")
    acts.answered(page)
    assert page.painted is not None
    assert page.header.subtitle.text().startswith("Årshjul 2026 · 1 side")
    assert not page.header.word.isEnabled()
    assert page.header.pdf.isEnabled()
    assert not page.options.footer.isVisible()
    page.show_way(1)
    acts.answered(page)
    assert "Lokalrådet i Greve" in page.text.toPlainText()
    acts.schedule(database, "Kredsrådet", datetime(2025, 9, 9, 10))
    _a_past_year_is_closed(page)


def _a_past_year_is_closed(page: Rapporter) -> None:
    desk = page.desk
    page.open({"report": "account", "year": 2025})
    acts.answered(page)
    assert page.options.act.isVisible()

    acts.answer(lambda dialog: acts.press(dialog, "Luk året"))
    page.options.act.click()
    acts.answered(page)
    assert "2025 er lukket 2. juli 2026" in page.options.act_about.text()
    assert not any(box.isEnabled() for box in (*page.options.boxes.values(), page.options.boards, page.options.names))
    assert "papiret står, som det blev gemt" in page.options.boards.toolTip()
    assert page.options.units.isEnabled()
    assert page.options.on.isEnabled()
    assert page.message.isVisible()
    assert "Luk 2025 igen" in page.options.act.text()

    def again(dialog: QDialog) -> None:
        assert isinstance(dialog, Ask)
        assert not dialog.do.isEnabled(), "closing it again asks why"
        dialog.findChildren(QLineEdit)[0].setText("et møde manglede")
        assert dialog.do.isEnabled()
        dialog.reject()

    acts.answer(again)
    page.options.act.click()
    assert desk.state().undoes == "2025 er lukket"
    desk.undo()
    acts.answered(page)
    assert "Luk 2025, når" in page.options.act_about.text()
    assert all(box.isEnabled() for box in (*page.options.boxes.values(), page.options.boards, page.options.names))
    assert not page.message.isVisible(), "it is not true any more"
    page.options.choose_year(2026)
    page._on_choice()
    acts.answered(page)
    assert not page.options.act.isVisible()


def test_ctrl_p_on_a_page_opens_its_report_and_esc_comes_back(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk, Path("register.fora"), Settings(), lambda _changed: None)
    qtbot.addWidget(window)
    window.show()
    window.show_page("fora")
    acts.settle()
    window.print_page()
    page = window.page("rapporter")
    assert isinstance(page, Rapporter)
    acts.answered(page)
    assert window.stack.currentWidget() is page
    assert page.kinds.current == "overview"
    assert page.findChildren(QCheckBox)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.page("fora")
    window.show_reports()
    assert window.stack.currentWidget() is page
    desk.wait()


def test_a_report_reads_the_same_whatever_parts_it_only_shows(database: Database) -> None:
    for kind in REPORTS:
        every = frozenset(option.key for option in kind.options)
        if kind.reads is None:
            continue
        with database.read() as session:
            whole, bare = (
                kind.gather(session, Scope(2026, acts.TODAY, parts=parts), nobody)
                for parts in (every, every & set(kind.reads))
            )
        assert whole == bare, kind.key
