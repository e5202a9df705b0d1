"""A year as files: PDF with lines and letters, PNG in any size, SVG; and what the printer gets."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from fora_desktop.domain.year import Year
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _
from fora_desktop.ui.page import Paper
from fora_desktop.ui.widgets.year_canvas import Options, Shape
from fora_desktop.ui.widgets.year_paint import Plan, pages, paint

A3, A4 = "A3", "A4"
PAPERS = (A4, A3)
PDF, PNG, SVG = ".pdf", ".png", ".svg"
ENDINGS = (PDF, PNG, SVG)
MARGIN = 10.0
"""Millimetres around what is printed."""
FINE = 600
"""Dots an inch of a PDF: only for rounding, it holds lines."""
A_INCH, USUAL_DOTS = 25.4, 150
AT_ONCE = 12_000_000
"""Pixels of a picture that are painted at a time: meanwhile the window cannot answer."""
LARGE_MATRIX = 0.78
"""On A3 the plan's letters grow less than the paper, so that it takes fewer sheets."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is to be made: which picture, on which paper, as which kind of file."""

    shape: Shape = Shape.WHEEL
    paper: str = A4
    landscape: bool | None = None
    """None: as the picture fits best."""
    ending: str = PDF
    dots: int = USUAL_DOTS
    """An inch, of a PNG."""
    hidden: frozenset[str] = frozenset()

    @property
    def is_landscape(self) -> bool:
        return fits_landscape(self.shape) if self.landscape is None else self.landscape

    @property
    def options(self) -> Options:
        scale = LARGE_MATRIX if self.shape is Shape.MATRIX and self.paper == A3 else 1.0
        return Options(shape=self.shape, hidden=self.hidden, paper=True, scale=scale)

    @property
    def millimetres(self) -> QSizeF:
        size = QPageSize(_page_size(self.paper)).size(QPageSize.Unit.Millimeter)
        return size.transposed() if self.is_landscape else size


def fits_landscape(shape: Shape) -> bool:
    """A wheel stands on its paper with the key below it; what goes on to the side lies."""
    return shape is not Shape.WHEEL


def name(shape: Shape) -> str:
    return {Shape.WHEEL: _("Hjul"), Shape.TIMELINE: _("Tidslinje"), Shape.MATRIX: _("Mødeplan")}[shape]


def title(shape: Shape, year: int) -> str:
    """What a file of it is called, without the ending."""
    return {
        Shape.WHEEL: _("Årshjul {year}"),
        Shape.TIMELINE: _("Tidslinje {year}"),
        Shape.MATRIX: _("Mødeplan {year}"),
    }[shape].format(year=year)


def sheets(year: Year, options: Options) -> Paper:
    """For the printer, which knows its own paper."""
    plan = Plan()
    return Paper(
        fits_landscape(options.shape),
        lambda painter, room: pages(painter, room, year, options, plan),
        lambda painter, room, number: paint(painter, room, year, replace(options, page=number), plan),
    )


def _page_size(paper: str) -> QPageSize.PageSizeId:
    return QPageSize.PageSizeId.A3 if paper == A3 else QPageSize.PageSizeId.A4


def pdf(years: Iterable[tuple[Year, Sheet]], heading: str) -> bytes:
    """One document of one or more pictures, each with its own paper."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(heading)
    writer.setCreator("Fora")
    writer.setResolution(FINE)
    painter: QPainter | None = None
    for year, sheet in years:
        writer.setPageLayout(_layout(sheet))
        if painter is None:
            painter = QPainter(writer)
        else:
            writer.newPage()
        room, plan = QRectF(0, 0, writer.width(), writer.height()), Plan()
        for number in range(pages(painter, room, year, sheet.options, plan)):
            if number:
                writer.newPage()
            paint(painter, room, year, replace(sheet.options, page=number), plan)
    if painter is not None:
        painter.end()
    buffer.close()
    return bytes(kept.data())


def _layout(sheet: Sheet) -> QPageLayout:
    way = QPageLayout.Orientation.Landscape if sheet.is_landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(QPageSize(_page_size(sheet.paper)), way, margins, QPageLayout.Unit.Millimeter)


def _pixels(sheet: Sheet, dots: float) -> QSize:
    size = sheet.millimetres
    return QSize(round(size.width() / A_INCH * dots), round(size.height() / A_INCH * dots))


def _inside(size: QSize, dots: float) -> QRectF:
    margin = MARGIN / A_INCH * dots
    return QRectF(0, 0, size.width(), size.height()).adjusted(margin, margin, -margin, -margin)


def image(
    year: Year, sheet: Sheet, page: int = 0, size: QSize | None = None, *, most: int = AT_ONCE, plan: Plan | None = None
) -> QImage:
    """A sheet as a picture, by its dots an inch or in so many pixels; `most` of them are painted at a time."""
    size = size or _pixels(sheet, sheet.dots)
    dots = size.width() / (sheet.millimetres.width() / A_INCH)
    made = QImage(size, QImage.Format.Format_RGB32)
    made.setDotsPerMeterX(round(dots / A_INCH * 1000))
    made.setDotsPerMeterY(round(dots / A_INCH * 1000))
    plan = plan or Plan()
    painter = QPainter(made)
    tall = max(1, most // size.width())
    for top in range(0, size.height(), tall):
        band = QRect(0, top, size.width(), min(tall, size.height() - top))
        painter.setClipRect(band)
        painter.fillRect(band, Qt.GlobalColor.white)
        paint(painter, _inside(size, dots), year, replace(sheet.options, page=page), plan)
    painter.end()
    return made


def page_count(year: Year, sheet: Sheet) -> int:
    """How many pictures or drawings it becomes; of a PDF how many pages."""
    size = _pixels(sheet, USUAL_DOTS)
    measured = QImage(1, 1, QImage.Format.Format_RGB32)
    measured.setDotsPerMeterX(round(USUAL_DOTS / A_INCH * 1000))
    measured.setDotsPerMeterY(round(USUAL_DOTS / A_INCH * 1000))
    painter = QPainter(measured)
    number = pages(painter, _inside(size, USUAL_DOTS), year, sheet.options)
    painter.end()
    return number


def png(year: Year, sheet: Sheet, page: int = 0, plan: Plan | None = None) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(year, sheet, page, plan=plan).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only file names
    return bytes(kept.data())


def svg(year: Year, sheet: Sheet, page: int = 0, plan: Plan | None = None) -> bytes:
    dots = 96.0
    size = _pixels(sheet, dots)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(round(dots))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title(sheet.shape, year.number))
    painter = QPainter(generator)
    paint(painter, _inside(size, dots), year, replace(sheet.options, page=page), plan)
    painter.end()
    buffer.close()
    return bytes(kept.data())


def file_names(stem: str, ending: str, number: int) -> list[str]:
    """One file; of several pictures each with the number of its page."""
    if ending == PDF or number == 1:
        return [stem + ending]
    return [_("{name} side {n}").format(name=stem, n=page) + ending for page in range(1, number + 1)]


def write(path: Path, year: Year, sheet: Sheet) -> tuple[list[Path], bool]:
    """Write the file, or one for each page; whether one of them is another now. Raises `CannotWrite`."""
    if sheet.ending == PDF:
        return [path], write_atomically(path, pdf([(year, sheet)], path.stem))
    made = png if sheet.ending == PNG else svg
    names = file_names(path.stem, sheet.ending, page_count(year, sheet))
    paths = [path.with_name(each) for each in names]
    plan = Plan()
    changed = [write_atomically(each, made(year, sheet, page, plan)) for page, each in enumerate(paths)]
    return paths, any(changed)
