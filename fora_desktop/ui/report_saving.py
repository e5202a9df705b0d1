"""A report as a file, or from the printer: written in the background, told in a sentence with a way on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import file_name
from fora_desktop.domain.report_scope import Cancelled
from fora_desktop.exchange.files import FileIsBusy, write_atomically
from fora_desktop.i18n import _
from fora_desktop.reporting import find
from fora_desktop.reports.report import Report
from fora_desktop.ui.choosing_files import NativeChooser
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.report_making import Course, Made, Wish, content_of, on_paper, plain_text
from fora_desktop.ui.sheet_paint import INCH
from fora_desktop.ui.widgets.page_preview import PaperPage

WORD, PDF, EXCEL, HTML, TEXT = ".docx", ".pdf", ".xlsx", ".html", ".txt"
ENDINGS = (WORD, PDF, EXCEL, HTML, TEXT)
Write = Callable[[Callable[[float], None]], tuple[bytes, str]]
"""Makes the file, telling how far it is: its bytes, and a remark of what it cannot show."""


def sort(ending: str) -> str:
    """As the system's window for files names it."""
    words = {
        WORD: _("Word-dokument (*.docx)"),
        PDF: _("PDF (*.pdf)"),
        EXCEL: _("Regneark (*.xlsx)"),
        HTML: _("Webside (*.html)"),
        TEXT: _("Tekst (*.txt)"),
    }
    return words.get(ending, f"{ending[1:].upper()} (*{ending})")


def is_open(path: Path) -> str:
    """That a file cannot be written over, and what to do."""
    program = {WORD: _("Word"), EXCEL: _("Excel")}.get(path.suffix.lower(), _("et andet program"))
    return _("{name} er åben i {program}. Luk den, eller gem med et andet navn.").format(
        name=path.name, program=program
    )


def stem_of(report: Report | None, wish: Wish) -> str:
    """What it is called, and its file: with its year, where the title does not say it; never in capitals alone.

    Without `report`: it is not made yet.
    """
    kind, year = find(wish.key), str(wish.scope.year)
    title = kind.title() if report is None or report.title.isupper() else report.title
    return title if "year" not in kind.takes or year in title else f"{title} {year}"


@dataclass(frozen=True, slots=True)
class Saved:
    path: Path
    remark: str = ""
    refused: FieldError | None = None


def made_file(desk: Desk, wish: Wish, known: Made | None, ending: str, told: Callable[[float], None]) -> Any:
    """The file's bytes of a report, gathered anew unless it is known, with what the file cannot show. Any thread."""
    from fora_desktop.reports import writing

    gathered, bare = content_of(desk, wish, known, told)
    report = on_paper(bare, wish)
    moment = datetime.combine(report.made or wish.scope.on, datetime.min.time(), UTC)
    if ending == TEXT:
        own = plain_text(find(wish.key), gathered, wish.scope)
        if own is not None:
            return own.encode(), ""
    if ending == PDF:
        return writing.write(report, PDF, moment, wish.paper, wish.letters), writing.remark(report, PDF)
    return writing.write(report, ending, moment), ""


@dataclass(frozen=True, slots=True)
class Errand:
    """What is to be a file: of which report, called what. `anew` writes it from the register as it is by then."""

    key: str
    title: str
    proposed: Path
    write: Write
    anew: Write


class ReportSaver(QObject):
    """`saved` tells the errand, the file and a remark, `refused` the errand, a sentence and the file that was wanted.

    `running` while it goes, `given_up` where the user waits no longer. `chooser` stands in for the system's window in
    tests.
    """

    saved = Signal(object, object, str)
    refused = Signal(object, str, object)
    running = Signal(bool)
    given_up = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.chooser: Any = NativeChooser()
        self.course: Course | None = None
        self._errand: Errand | None = None

    def ask(self, errand: Errand) -> None:
        """Where to, then write it there; one file at a time."""
        if self.course is not None:
            self.running.emit(True)
            return
        title = _("Gem {document}").format(document=errand.title)
        path = self.chooser.replace_file(self._page, title, errand.proposed, sort(errand.proposed.suffix))
        if path is None:
            return
        desk = self.desk
        self.course, self._errand = Course(lambda: desk.is_closed), errand
        self.running.emit(True)
        self.desk.write_later(partial(_saved, path, errand.write, self.course.told), self._on_saved, self._on_bug)

    def ask_again(self, errand: Errand, wanted: Path) -> None:
        """The same under another name, of the register as it is by now."""
        self.ask(replace(errand, proposed=another_name(wanted), write=errand.anew))

    def cancel(self) -> None:
        if self.course is not None:
            self.course.unwanted = True

    def _on_saved(self, found: Saved) -> None:
        errand, self.course, self._errand = self._errand, None, None
        self.running.emit(False)
        if isinstance(found.refused, Cancelled):
            self.given_up.emit()
        elif isinstance(found.refused, FileIsBusy):
            self.refused.emit(errand, is_open(found.path), found.path)
        elif found.refused is not None:
            self.refused.emit(errand, str(found.refused), found.path)
        else:
            self.saved.emit(errand, found.path, found.remark)

    def _on_bug(self, _error: Exception) -> None:
        self.course = self._errand = None
        self.running.emit(False)


def _saved(path: Path, write: Write, told: Callable[[float], None]) -> Saved:
    try:
        data, remark = write(told)
        told(1.0)
        write_atomically(path, data)
    except Cancelled as given_up:
        return Saved(path, refused=given_up)
    except FieldError as refused:
        return Saved(path, refused=refused)
    return Saved(path, remark)


def proposed_path(folder: Path, stem: str, ending: str) -> Path:
    return folder / file_name(stem, ending, _("Rapport"))


def another_name(path: Path) -> Path:
    """The first of its kind that is free: `Mødeplan 2026 (2).docx`."""
    number = 2
    while (found := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return found


# --- the printer ----------------------------------------------------------------------------------------------------


def has_printer() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(printer: QPrinter, parent: QWidget) -> bool:
    """The system's window: which printer, which pages, how many."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    yes = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return bool(yes)


def printer_for(pages: Sequence[PaperPage], name: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    printer.setPageLayout(_layout(pages[0]))
    return printer


def _layout(page: PaperPage) -> QPageLayout:
    lies = page.width > page.height
    size = QSizeF(min(page.width, page.height), max(page.width, page.height))
    way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    paper = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    made = QPageLayout(paper, way, QMarginsF(), QPageLayout.Unit.Millimeter)
    made.setMode(QPageLayout.Mode.FullPageMode)
    return made


def print_pages(printer: QPrinter, pages: Sequence[PaperPage]) -> int:
    """Each page on a sheet, the chosen ones only; on other paper as large as fits. How many were printed."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    chosen = pages[first - 1 : last]
    painter = QPainter(printer)
    for place, page in enumerate(chosen):
        if place:
            printer.newPage()
        room: QRectF = printer.paperRect(QPrinter.Unit.DevicePixel)
        dots = printer.resolution() / INCH
        scale = min(dots, room.width() / page.width, room.height() / page.height)
        painter.save()
        painter.scale(scale, scale)
        page.paint(painter)
        painter.restore()
    painter.end()
    return len(chosen)
