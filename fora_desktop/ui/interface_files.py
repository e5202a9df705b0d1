"""The map of links between forums as PNG, SVG and PDF, and for the printer."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from fora_desktop.domain.interface_links import Network
from fora_desktop.i18n import _
from fora_desktop.ui.page import Paper
from fora_desktop.ui.widgets.interface_canvas import Drawn, Look, drawn, paint

PDF, PNG, SVG = ".pdf", ".png", ".svg"
ENDINGS = (PNG, SVG, PDF)
TIMES = 2
"""Dots of a PNG for each pixel of the design."""
MOST_DOTS = 12_000
LYING = 297 / 210
MARGIN = 10.0
"""Millimetres around what is printed."""
FINE = 600
PAPER = Look(paper=True)


def kinds() -> str:
    """What a file may be, for the system's window."""
    return ";;".join((_("Billede (*.png)"), _("Tegning (*.svg)"), _("PDF (*.pdf)")))


def picture(network: Network, ending: str) -> bytes:
    """The whole map; always in the light colours."""
    map_ = drawn(network, LYING)
    return {PNG: _png, SVG: _svg, PDF: _pdf}[ending](map_)


def sheets(network: Network) -> Paper:
    """For the printer, which knows its own paper."""
    map_ = drawn(network, LYING)
    return Paper(True, lambda _painter, _room: 1, lambda painter, room, _number: _fit(painter, room, map_))


def _png(map_: Drawn) -> bytes:
    wide, tall = map_.size
    times = min(TIMES, MOST_DOTS / max(wide, tall))
    image = QImage(QSize(round(wide * times), round(tall * times)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    _fit(painter, QRectF(image.rect()), map_)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only file names
    buffer.close()
    return bytes(kept.data())


def _svg(map_: Drawn) -> bytes:
    wide, tall = map_.size
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(QSize(round(wide), round(tall)))
    made.setViewBox(QRectF(0, 0, wide, tall))
    made.setTitle(_("Snitflader"))
    painter = QPainter(made)
    paint(painter, map_, PAPER)
    painter.end()
    buffer.close()
    return bytes(kept.data())


def _pdf(map_: Drawn) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_("Snitflader"))
    writer.setCreator("Fora")
    writer.setResolution(FINE)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    page, way = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape
    writer.setPageLayout(QPageLayout(page, way, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    _fit(painter, QRectF(0, 0, writer.width(), writer.height()), map_)
    painter.end()
    buffer.close()
    return bytes(kept.data())


def _fit(painter: QPainter, room: QRectF, map_: Drawn) -> None:
    """All of it in the middle of a room, as large as it goes."""
    wide, tall = map_.size
    times = min(room.width() / wide, room.height() / tall)
    painter.save()
    painter.translate(room.x() + (room.width() - wide * times) / 2, room.y() + (room.height() - tall * times) / 2)
    painter.scale(times, times)
    paint(painter, map_, PAPER)
    painter.restore()
