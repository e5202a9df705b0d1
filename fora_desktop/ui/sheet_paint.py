"""Sheets of paper as Qt draws them: the one function that screen and printer share. Paper is white in every theme."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPen, QPolygonF

from fora_desktop.paths import RESOURCES
from fora_desktop.reports.marks import Area, Colour, Polygon, Rule, Sheet, Text, strokes

INCH, POINTS = 25.4, 72.0
FINE = 8
"""Letters are measured in so many parts of a point: Qt knows whole pixels only."""
FACES = {"": (400, False), "B": (600, False), "I": (400, True), "BI": (600, True)}


@cache
def _family() -> str:
    """The type whose widths the layout has reckoned with, whatever the window is written in."""
    names = ("Inter-Regular", "Inter-SemiBold", "Inter-Italic", "Inter-SemiBoldItalic")
    numbers = [QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{name}.ttf")) for name in names]
    return QFontDatabase.applicationFontFamilies(numbers[0])[0]


@cache
def _font(size: float, face: str) -> QFont:
    weight, italic = FACES[face]
    made = QFont(_family())
    made.setPixelSize(max(1, round(size * FINE)))
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    made.setKerning(False)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def _colour(colour: Colour) -> QColor:
    return QColor(*colour)


def paint_sheet(painter: QPainter, sheet: Sheet) -> None:
    """Draw its marks; the painter's unit is a millimetre and its origin the sheet's corner."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for mark in sheet.marks:
        if isinstance(mark, Text):
            _text(painter, mark)
        elif isinstance(mark, Rule):
            _rule(painter, mark)
        elif isinstance(mark, Area):
            _area(painter, mark)
        elif isinstance(mark, Polygon):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_colour(mark.fill))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in mark.points]))
    painter.restore()


def _text(painter: QPainter, mark: Text) -> None:
    unit = INCH / POINTS / FINE
    painter.setFont(_font(mark.size, mark.face))
    painter.setPen(_colour(mark.colour))
    painter.save()
    painter.translate(mark.x, mark.y)
    painter.scale(unit, unit)
    painter.drawText(QPointF(), mark.text)
    painter.restore()


def _pen(colour: Colour, width: float, dash: float = 0.0) -> QPen:
    pen = QPen(_colour(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash and width:
        pen.setDashPattern([dash / width, dash / width])
    return pen


def _rule(painter: QPainter, mark: Rule) -> None:
    painter.setPen(_pen(mark.colour, mark.width, mark.dash))
    painter.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))


def _area(painter: QPainter, mark: Area) -> None:
    room = QRectF(mark.x, mark.y, mark.width, mark.height)
    painter.setPen(Qt.PenStyle.NoPen if mark.stroke is None else _pen(mark.stroke, 0.2, 1.2 if mark.dashed else 0.0))
    painter.setBrush(Qt.BrushStyle.NoBrush if mark.fill is None else _colour(mark.fill))
    if mark.radius:
        painter.drawRoundedRect(room, mark.radius, mark.radius)
    else:
        painter.drawRect(room)
    if mark.hatched:
        for stroke in strokes(mark):
            _rule(painter, stroke)
