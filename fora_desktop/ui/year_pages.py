"""The painted year beside the reports: its sheets as Rapporter shows them, and its file."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from fora_desktop.domain.report_scope import Told
from fora_desktop.domain.year import Year
from fora_desktop.services import year as years
from fora_desktop.services.calendar_days import Whose
from fora_desktop.ui import year_files
from fora_desktop.ui.page import Paper
from fora_desktop.ui.report_making import Wish
from fora_desktop.ui.widgets import year_rows
from fora_desktop.ui.widgets.page_preview import PaperPage
from fora_desktop.ui.widgets.year_canvas import Shape

KEY = "aarshjul"
"""Not one of `REPORTS`: it is painted, and has no Word or Excel."""
SHAPES = (Shape.WHEEL, Shape.TIMELINE, Shape.MATRIX)
SEEN = 170
"""Dots an inch of the sheets on the screen."""


@dataclass(frozen=True, slots=True)
class PaintedYear:
    asked: int
    year: Year
    sheet: year_files.Sheet
    images: tuple[QImage, ...]


def sheet_of(wish: Wish, shape: int, ending: str = year_files.PDF) -> year_files.Sheet:
    return year_files.Sheet(
        shape=SHAPES[shape], paper=wish.paper, landscape=wish.landscape, ending=ending, dots=year_files.USUAL_DOTS
    )


def read(session: Any, wish: Wish) -> Year:
    unit = next(iter(sorted(wish.scope.units)), None)
    whose = Whose(unit=unit, person=wish.scope.person)
    return years.read(session, wish.scope.year, wish.scope.on, whose)


def painted(asked: int, desk: Any, wish: Wish, shape: int) -> PaintedYear:
    """Read and drawn off the window's thread."""
    year = desk.read(read, wish)
    sheet = replace(sheet_of(wish, shape), dots=SEEN)
    number = year_files.page_count(year, sheet)
    images = tuple(year_files.image(year, sheet, page) for page in range(number))
    return PaintedYear(asked, year, sheet, images)


def pages(found: PaintedYear) -> list[PaperPage]:
    size: QSizeF = found.sheet.millimetres
    return [PaperPage(size.width(), size.height(), partial(_show, image, size)) for image in found.images]


def _show(image: QImage, size: QSizeF, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(QPointF(), size), image)


def paper(found: PaintedYear) -> Paper:
    """For the printer: lines and letters, not the picture that the screen shows."""
    made = year_files.sheets(found.year, found.sheet.options)
    return replace(made, landscape=found.sheet.is_landscape)


def title(found: PaintedYear) -> str:
    """`Årshjul 2026 Greve`"""
    words = year_files.title(found.sheet.shape, found.year.number)
    return f"{words} {found.year.whose}".strip()


def as_text(found: PaintedYear) -> tuple[PaintedYear, str]:
    """Everything that the picture shows, day by day."""
    columns = year_rows.columns()
    lines = [title(found), ""]
    for row in year_rows.rows(found.year, frozenset()):
        lines.append(" · ".join(words for column in columns if (words := column.text(row))))
    return found, "\n".join(lines) + "\n"


def written(year: Year, sheet: year_files.Sheet, words: str, told: Told) -> tuple[bytes, str]:
    """The PDF, and no remark."""
    told(0.0)
    return year_files.pdf([(year, sheet)], words), ""


def printer_for(found: PaintedYear) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title(found))
    way = QPageLayout.Orientation.Landscape if found.sheet.is_landscape else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A3 if found.sheet.paper == year_files.A3 else QPageSize.PageSizeId.A4)
    margins = QMarginsF(*(year_files.MARGIN,) * 4)
    printer.setPageLayout(QPageLayout(size, way, margins, QPageLayout.Unit.Millimeter))
    return printer
