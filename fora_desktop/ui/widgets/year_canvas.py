"""What a whole year is drawn with: lengths, inks and type of one surface, be it the screen or paper; the marks."""

from dataclasses import dataclass, field
from enum import StrEnum
from math import cos, radians, sin
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from fora_desktop.domain.year import Mark, Sign
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.theme import Tokens

CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
SMALL, MIDDLE, LARGE, WARNING = 4.2, 5.4, 7.4, 6.4
"""Radii of a mark: of one thing, of two, of more with their number, of something that is to be seen to."""


class Shape(StrEnum):
    """How the year is drawn."""

    WHEEL = "wheel"
    TIMELINE = "timeline"
    MATRIX = "matrix"


@dataclass(frozen=True, slots=True)
class Options:
    """What is drawn of a year, and on what."""

    shape: Shape = Shape.WHEEL
    hidden: frozenset[str] = frozenset()
    """The rings that are left out, by name."""
    month: int | None = None
    """The chosen month."""
    by_day: bool = False
    """A mark for each day instead of each week, where it is drawn large."""
    paper: bool = False
    """White, with its title, the key and what else a sheet needs; whatever the window's theme."""
    scale: float = 1.0
    """How much larger type and marks are than usual on this paper."""
    page: int = 0
    shift: QPointF = field(default_factory=QPointF)
    """How far it is scrolled: heads stay where they can be seen."""


class Canvas:
    """A painter with lengths of the design, in units of the surface, and the colours of the theme or of paper."""

    def __init__(self, painter: QPainter, unit: float, *, paper: bool = False) -> None:
        self.painter = painter
        self.unit = unit
        self.paper = paper
        self.tokens: Tokens = theme.LIGHT if paper else theme.tokens()
        self._dots = painter.device().logicalDpiY() or 96
        self._fonts: dict[tuple[float, int], QFont] = {}
        self._metrics: dict[tuple[float, int], QFontMetricsF] = {}
        self._wide: dict[tuple[str, float, int], float] = {}
        self._colours: dict[tuple[str, float], QColor] = {}
        self._glyphs: dict[tuple[Glyph, float], QPixmap] = {}

    def px(self, length: float) -> float:
        return length * self.unit

    def colour(self, token: str, alpha: float = 1.0) -> QColor:
        found = self._colours.get((token, alpha))
        if found is None:
            found = QColor(getattr(self.tokens, token))
            found.setAlphaF(alpha)
            self._colours[token, alpha] = found
        return found

    def pen(self, token: str, wide: float = 1.0, alpha: float = 1.0) -> QPen:
        return QPen(self.colour(token, alpha), wide * self.unit)

    def font(self, size: float, weight: int = fonts.REGULAR) -> QFont:
        key = (size, weight)
        if key not in self._fonts:
            made = QFont(fonts.family())
            made.setPointSizeF(max(0.5, size * self.unit * 72 / self._dots))
            made.setWeight(QFont.Weight(weight))
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if self.paper:  # what stands for other characters could no longer be found as text
                made.setFeature(QFont.Tag("calt"), 0)
            else:
                made.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = made
        return self._fonts[key]

    def wide(self, words: str, size: float, weight: int = fonts.REGULAR) -> float:
        key = (words, size, weight)
        if key not in self._wide:
            self._wide[key] = self._metric(size, weight).horizontalAdvance(words)
        return self._wide[key]

    def tall(self, size: float, weight: int = fonts.REGULAR) -> float:
        return self._metric(size, weight).height()

    def wrapped(self, words: str, size: float, room: float, weight: int = fonts.REGULAR) -> tuple[str, ...]:
        """The words in as many lines as they take."""
        lines: list[str] = []
        for word in words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.wide(longer, size, weight) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return tuple(lines) or ("",)

    def _metric(self, size: float, weight: int) -> QFontMetricsF:
        if (size, weight) not in self._metrics:
            self._metrics[size, weight] = QFontMetricsF(self.font(size, weight), self.painter.device())
        return self._metrics[size, weight]

    def words(
        self,
        room: QRectF,
        words: str,
        size: float,
        weight: int = fonts.REGULAR,
        token: str = "text",
        flags: int = LEFT,
        *,
        elide: bool = True,
    ) -> None:
        """One line; where it is too long its end is dots."""
        if elide and self.wide(words, size, weight) > room.width() + 1:
            words = self._metric(size, weight).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        self.painter.setFont(self.font(size, weight))
        self.painter.setPen(self.colour(token))
        self.painter.drawText(room, flags, words)

    def icon(self, name: str, centre: QPointF, size: float, token: str, stroke: float = 1.9) -> None:
        """On the screen as a picture that is kept, on paper as lines."""
        side = self.px(size)
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        if self.paper:
            drawing = icons.drawing(name, self.colour(token).name(), stroke)
            QSvgRenderer(QByteArray(drawing.encode())).render(self.painter, box)
        else:
            icons.draw(self.painter, name, QRectF(box.topLeft().toPoint(), box.size()), self.colour(token), stroke)

    # --- marks ------------------------------------------------------------------------------------------------------

    def mark(self, centre: QPointF, glyph: "Glyph", size: float, angle: float = 0.0) -> None:
        """What there is in a week: a dot, a bar along `angle` (0 upright) for weekly boards, a diamond."""
        if glyph.kind is Kind.BAR:
            self._bar(centre, glyph, size, angle)
        elif self.paper:
            self._draw(self.painter, centre, glyph, size)
        else:
            found = self._glyphs.get((glyph, size))
            if found is None:
                found = self._glyphs[glyph, size] = self._kept(glyph, size, round(GLYPH * size))
            half = round(GLYPH * size)
            self.painter.drawPixmap(round(centre.x()) - half, round(centre.y()) - half, found)

    def _kept(self, glyph: "Glyph", size: float, half: int) -> QPixmap:
        """A mark as a picture: drawn once in these colours, then only copied."""
        ratio = self.painter.device().devicePixelRatioF()
        key = (glyph, round(size, 3), self.tokens, ratio)
        found = _GLYPHS.get(key)
        if found is None:
            if len(_GLYPHS) > MOST_KEPT:
                _GLYPHS.clear()
            found = QPixmap(round(2 * half * ratio), round(2 * half * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, QPointF(half, half), glyph, size)
            painter.end()
            _GLYPHS[key] = found
        return found

    def _draw(self, painter: QPainter, centre: QPointF, glyph: "Glyph", size: float) -> None:
        if glyph.kind is Kind.DIAMOND:
            self._diamond(painter, centre, glyph.sign, glyph.number, size)
        else:
            self._dot(painter, centre, glyph.sign, glyph.number, size)

    def _dot(self, painter: QPainter, centre: QPointF, sign: Sign, number: int, size: float) -> None:
        radius = (SMALL if number == 1 else MIDDLE if number == 2 else LARGE) * size
        inside, ink = "", "text"
        if sign is Sign.HELD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour("held"))
            ink = "base"
        elif sign in (Sign.CONFLICT, Sign.UNRECORDED):
            ink = "behind" if sign is Sign.CONFLICT else "unrecorded"
            inside = "!" if sign is Sign.CONFLICT else "?"
            radius = max(radius, WARNING * size)
            painter.setPen(QPen(self.colour(ink), 2 * size))
            painter.setBrush(self.colour(f"{ink}_bg"))
        else:
            painter.setPen(QPen(self.colour("plan_line"), 1.5 * size))
            painter.setBrush(self.colour("base"))
        painter.drawEllipse(centre, radius, radius)
        if not inside and number > 2:
            inside = str(number)
        if inside:
            self._inside(painter, centre, inside, ink, size)

    def _inside(self, painter: QPainter, centre: QPointF, words: str, ink: str, size: float) -> None:
        points = (9 if len(words) == 1 else 7.5) * size / self.unit
        painter.setFont(self.font(round(points, 1), fonts.SEMIBOLD))
        painter.setPen(self.colour(ink))
        half = GLYPH * size
        painter.drawText(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), CENTRE, words)

    def _bar(self, centre: QPointF, glyph: "Glyph", size: float, angle: float) -> None:
        sign = glyph.sign
        token = {Sign.HELD: "held", Sign.CONFLICT: "behind", Sign.UNRECORDED: "unrecorded"}.get(sign, "plan_line")
        pen = QPen(self.colour(token), (2 if token == "plan_line" else 4.5) * size)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        half = (4 + 2.2 * min(glyph.number, 5)) * size / 2
        turned = radians(angle - 90)
        along = QPointF(half * cos(turned), half * sin(turned))
        self.painter.setPen(pen)
        self.painter.drawLine(centre - along, centre + along)
        if sign in (Sign.CONFLICT, Sign.UNRECORDED):
            self.mark(centre, Glyph(Kind.DOT, sign, 1), size * 0.85)

    def _diamond(self, painter: QPainter, centre: QPointF, sign: Sign, number: int, size: float) -> None:
        token = {Sign.DONE: "held", Sign.OVERDUE: "behind"}.get(sign, "plan_line")
        half = (6.4 if number < 3 else 8.6) * size
        if sign is Sign.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(QPen(self.colour(token), 1.5 * size))
        ground = {Sign.DONE: "held", Sign.OVERDUE: "behind_bg"}.get(sign, "base")
        painter.setBrush(self.colour(ground))
        x, y = centre.x(), centre.y()
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
        )
        if sign is Sign.OVERDUE:
            self._inside(painter, centre, "!", "behind", size)
        elif number > 2:
            self._inside(painter, centre, str(number), "base" if sign is Sign.DONE else "text", size)


class Kind(StrEnum):
    """The shape of a mark."""

    DOT = "dot"
    BAR = "bar"
    DIAMOND = "diamond"


class Glyph(NamedTuple):
    """How a mark is drawn, wherever it stands."""

    kind: Kind
    sign: Sign
    number: int

    @staticmethod
    def of(mark: Mark) -> "Glyph":
        kind = Kind.DIAMOND if mark.deadlines else Kind.BAR if mark.weekly else Kind.DOT
        return Glyph(kind, mark.sign, mark.number)


GLYPH = 10.0
"""Half the side of a mark's picture."""
MOST_KEPT = 512
_GLYPHS: dict[tuple[Glyph, float, Tokens, float], QPixmap] = {}
"""Pictures of marks, for the window's thread alone: paper is drawn without them."""
