"""Ctrl+P: the list that a page shows, on paper, as it is sorted and filtered just now."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from html import escape
from itertools import count

from PySide6.QtCore import QMarginsF, QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QTextDocument, QTextTable
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _
from fora_desktop.ui.delegate import Group
from fora_desktop.ui.page import Page, Paper
from fora_desktop.ui.rows import RowTable, RowTree

DOTS, FOOT, SLACK = 96.0, 24.0, 10.0
"""Lengths of the list are those of a screen: so many to an inch; the page's number below, and room for padding."""
BELOW = Qt.AlignmentFlag.AlignBottom
GROUP = "class='group'"
TOLD = Qt.ItemDataRole.AccessibleTextRole
STYLE = """
body { font-family: sans-serif; font-size: 9pt; } h1 { font-size: 14pt; margin: 0; } p { color: #444444; margin: 0; }
th { text-align: left; border-bottom: 1px solid #444444; padding: 3px 8px 3px 0; }
td { border-bottom: 1px solid #cccccc; padding: 3px 8px 3px 0; } td.group { font-weight: bold; padding-top: 10px; }
"""


def view_of(page: Page) -> RowTree | RowTable | None:
    """The list that is printed: the largest one to be seen."""
    views: list[RowTree | RowTable] = [*page.findChildren(RowTree), *page.findChildren(RowTable)]
    seen = [view for view in views if view.isVisible()]
    return max(seen, key=lambda view: view.width() * view.height(), default=None)


class Listed(QTextDocument):
    """A list as a document: groups as lines of their own, columns as they stand, rows that are folded left out."""

    def __init__(self, view: RowTree | RowTable, title: str, about: str) -> None:
        super().__init__()
        header: QHeaderView = view.row_header()
        places = [header.logicalIndex(place) for place in range(header.count())]
        columns = [
            number for number in places if not header.isSectionHidden(number) and view.rows.columns[number].title
        ]
        whole = sum(header.sectionSize(number) for number in columns) or 1
        heads = (
            f"<th width='{100 * header.sectionSize(number) / whole:.1f}%'>"
            f"{escape(view.rows.columns[number].title)}</th>"
            for number in columns
        )
        self.title = f"<h1>{escape(title)}</h1><p>{escape(about)}</p>"
        self.heads = f"<thead><tr>{''.join(heads)}</tr></thead>"
        self.rows: list[str] = []
        _add_rows(view, QModelIndex(), columns, self.rows, 0)
        self.setDocumentMargin(0)
        self.setUseDesignMetrics(True)
        self.setHtml(self.html(self.rows))

    def html(self, rows: Sequence[str], *, first: bool = True) -> str:
        """Some of the rows under their heads, above the first ones the title."""
        table = f"<table width='100%' cellspacing='0'>{self.heads}{''.join(rows)}</table>"
        return f"<style>{STYLE}</style>{self.title if first else ''}{table}"

    def pages(self, wide: float, tall: float) -> list[Sequence[str]]:
        """The rows of each page of a size: a row stands whole on one of them, a group's name never alone below."""
        self.setTextWidth(wide)
        ends = self._ends()
        found: list[Sequence[str]] = []
        begins = place = 0
        head = ends[1] - ends[0]
        room = tall - ends[1] - SLACK  # below the title
        while place < len(self.rows):
            place = begins + 1
            while place < len(self.rows) and ends[place + 2] - ends[begins + 1] <= room:
                place += 1
            if place < len(self.rows) and place - begins > 1 and GROUP in self.rows[place - 1]:
                place -= 1
            found.append(self.rows[begins:place])
            begins, room = place, tall - head - SLACK
        return found or [()]

    def _ends(self) -> list[float]:
        """Where each row of the table begins, its heads first, and at last where it ends."""
        table = next(each for each in self.rootFrame().childFrames() if isinstance(each, QTextTable))
        layout = self.documentLayout()
        cells = (table.cellAt(row, 0).firstCursorPosition().block() for row in range(table.rows()))
        return [*(layout.blockBoundingRect(cell).top() for cell in cells), self.size().height()]


def _add_rows(view: RowTree | RowTable, above: QModelIndex, columns: list[int], rows: list[str], depth: int) -> None:
    model = view.rows
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        if isinstance(line := model.line(index), Group):
            rows.append(f"<tr><td {GROUP} colspan='{len(columns)}'>{escape(line.sentence)}</td></tr>")
        else:
            cells = [escape(str(index.siblingAtColumn(number).data(TOLD) or "")) for number in columns]
            cells[0] = "&nbsp;" * 4 * depth + cells[0]
            rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        if isinstance(view, QTreeView) and view.isExpanded(index):
            deeper = depth if isinstance(line, Group) else depth + 1
            _add_rows(view, index, columns, rows, deeper)


def document(page: Page, register: str, now: datetime) -> Listed | None:
    """What would be printed of a page; None where it has no list."""
    view = view_of(page)
    if view is None:
        return None
    about = _("{register} · udskrevet {day} {time}").format(
        register=register, day=dates.short(now.date()), time=dates.clock(now.time())
    )
    return Listed(view, page.heading(), about)


def paint(page: Page, what: Listed | None, printer: QPrinter) -> None:
    """On paper: the list, or where the page has none the page as it is seen."""
    if what is not None:
        _paint_list(what, printer)
        return
    painter = QPainter(printer)
    room = printer.pageRect(QPrinter.Unit.DevicePixel)
    scale = min(room.width() / page.width(), room.height() / page.height())
    painter.scale(scale, scale)
    page.render(painter, QPoint())
    painter.end()


def _paint_list(what: Listed, printer: QPrinter) -> None:
    painter = QPainter(printer)
    room = printer.pageRect(QPrinter.Unit.DevicePixel)
    scale = printer.logicalDpiY() / DOTS
    wide, tall = room.width() / scale, room.height() / scale
    painter.scale(scale, scale)
    pages = what.pages(wide, tall - FOOT)
    for place, rows in enumerate(pages):
        if place:
            printer.newPage()
        sheet = QTextDocument()
        sheet.setDocumentMargin(0)
        sheet.setUseDesignMetrics(True)
        sheet.setHtml(what.html(rows, first=not place))
        sheet.setTextWidth(wide)
        sheet.drawContents(painter)
        foot = _("Side {n} af {all}").format(n=place + 1, all=len(pages))
        font = QFont(sheet.defaultFont())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.drawText(QRectF(0, tall - FOOT, wide, FOOT), Qt.AlignmentFlag.AlignRight | BELOW, foot)
    painter.end()


def printer_for(register: str) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName(register)
    made.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(12, 12, 12, 12),
            QPageLayout.Unit.Millimeter,
        )
    )
    return made


def paint_sheets(sheets: Paper, printer: QPrinter) -> None:
    """One sheet after the other, each as large as the paper that was chosen."""
    painter = QPainter(printer)
    for number in count():
        room = QRectF(QPointF(), printer.pageRect(QPrinter.Unit.DevicePixel).size())
        if number >= sheets.sheets(painter, room):
            break
        if number:
            printer.newPage()
        sheets.paint(painter, room, number)
    painter.end()


def ask(page: Page, register: str, now: datetime, parent: QWidget) -> None:
    """Show the paper; from there it is printed or saved as PDF."""
    own = page.paper()
    printer = printer_for(register)
    if own is not None:
        way = QPageLayout.Orientation.Landscape if own.landscape else QPageLayout.Orientation.Portrait
        printer.setPageOrientation(way)
        _preview(page, printer, partial(paint_sheets, own), parent)
        return
    what = document(page, register, now)
    _preview(page, printer, partial(paint, page, what), parent)


def _preview(page: Page, printer: QPrinter, painted: Callable[[QPrinter], None], parent: QWidget) -> None:
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(_("Udskriv {page}").format(page=page.heading()))
    dialog.paintRequested.connect(painted)
    dialog.exec()
    dialog.deleteLater()
