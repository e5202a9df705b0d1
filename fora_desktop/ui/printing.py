"""Ctrl+P: the list that a page shows, on paper, as it is sorted and filtered just now."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from html import escape
from itertools import count

from PySide6.QtCore import QMarginsF, QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _
from fora_desktop.ui.delegate import Group
from fora_desktop.ui.page import Page, Paper
from fora_desktop.ui.rows import RowTable, RowTree

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


def as_html(view: RowTree | RowTable, title: str, about: str) -> str:
    """A list as a document: groups as lines of their own, columns as they stand, rows that are folded left out."""
    header: QHeaderView = view.row_header()
    places = [header.logicalIndex(place) for place in range(header.count())]
    columns = [number for number in places if not header.isSectionHidden(number) and view.rows.columns[number].title]
    heads = "".join(f"<th>{escape(view.rows.columns[number].title)}</th>" for number in columns)
    rows: list[str] = []
    _add_rows(view, QModelIndex(), columns, rows, 0)
    return (
        f"<style>{STYLE}</style><h1>{escape(title)}</h1><p>{escape(about)}</p>"
        f"<table width='100%' cellspacing='0'><thead><tr>{heads}</tr></thead>{''.join(rows)}</table>"
    )


def _add_rows(view: RowTree | RowTable, above: QModelIndex, columns: list[int], rows: list[str], depth: int) -> None:
    model = view.rows
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        if isinstance(line := model.line(index), Group):
            rows.append(f"<tr><td class='group' colspan='{len(columns)}'>{escape(line.sentence)}</td></tr>")
        else:
            cells = [escape(str(index.siblingAtColumn(number).data(TOLD) or "")) for number in columns]
            cells[0] = "&nbsp;" * 4 * depth + cells[0]
            rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        if isinstance(view, QTreeView) and view.isExpanded(index):
            deeper = depth if isinstance(line, Group) else depth + 1
            _add_rows(view, index, columns, rows, deeper)


def document(page: Page, register: str, now: datetime) -> QTextDocument | None:
    """What would be printed of a page; None where it has no list."""
    view = view_of(page)
    if view is None:
        return None
    about = _("{register} · udskrevet {day} {time}").format(
        register=register, day=dates.short(now.date()), time=dates.clock(now.time())
    )
    made = QTextDocument()
    made.setHtml(as_html(view, page.title(), about))
    return made


def paint(page: Page, what: QTextDocument | None, printer: QPrinter) -> None:
    """On paper: the list, or where the page has none the page as it is seen."""
    if what is not None:
        what.print_(printer)
        return
    painter = QPainter(printer)
    room = printer.pageRect(QPrinter.Unit.DevicePixel)
    scale = min(room.width() / page.width(), room.height() / page.height())
    painter.scale(scale, scale)
    page.render(painter, QPoint())
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
    dialog.setWindowTitle(_("Udskriv {page}").format(page=page.title()))
    dialog.paintRequested.connect(painted)
    dialog.exec()
    dialog.deleteLater()
