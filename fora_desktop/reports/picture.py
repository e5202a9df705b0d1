"""Marks as a picture, for files that cannot draw: a Word file's pace bars and drawings."""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from fora_desktop.reports import letters, pace
from fora_desktop.reports.marks import Area, Mark, Polygon, Rule, Text, strokes
from fora_desktop.reports.report import Pace

if TYPE_CHECKING:
    from PIL.Image import Image

FINE: Final = 12
"""Pixels a millimetre: 300 an inch."""
TWICE: Final = 2
"""It is drawn so many times larger first, so that its edges are smooth."""
MOST_PIXELS: Final = 12_000_000


def png(marks: Sequence[Mark], width: float, height: float) -> bytes:
    """Marks on white paper of that size in millimetres; the same marks give the same bytes."""
    from PIL import Image

    fine = FINE * TWICE
    while width * height * fine * fine > MOST_PIXELS and fine > TWICE:
        fine -= TWICE
    size = (max(1, round(width * fine)), max(1, round(height * fine)))
    drawn = Image.new("RGB", size, (255, 255, 255))
    _Brush(drawn, fine).draw(marks)
    small = drawn.resize((max(1, size[0] // TWICE), max(1, size[1] // TWICE)), Image.Resampling.LANCZOS)
    data = BytesIO()
    small.save(data, "PNG", optimize=False, dpi=(fine / TWICE * 25.4,) * 2)
    return data.getvalue()


@lru_cache(maxsize=500)
def of_pace(shown: Pace, width: float, height: float) -> bytes:
    """A pace bar as a picture of that size in millimetres."""
    return png(list(pace.marks(shown, 0.15, 0.15, width - 0.3, height - 0.3)), width, height)


class _Brush:
    def __init__(self, drawn: "Image", fine: int) -> None:
        from PIL import ImageDraw

        self.pen, self.fine = ImageDraw.Draw(drawn), fine
        self.fonts: dict[tuple[str, float], Any] = {}

    def draw(self, marks: Sequence[Mark]) -> None:
        for mark in marks:
            match mark:
                case Text():
                    self._text(mark)
                case Rule():
                    self._rule(mark)
                case Area():
                    self._area(mark)
                case Polygon(points, fill):
                    self.pen.polygon([(x * self.fine, y * self.fine) for x, y in points], fill=fill)

    def _text(self, mark: Text) -> None:
        from PIL import ImageFont

        key = (mark.face, mark.size)
        if key not in self.fonts:
            pixels = mark.size * letters.POINT * self.fine
            self.fonts[key] = ImageFont.truetype(str(letters.font_file(mark.face)), pixels)
        self.pen.text((mark.x * self.fine, mark.y * self.fine), mark.text, mark.colour, self.fonts[key], anchor="ls")

    def _rule(self, mark: Rule) -> None:
        wide = max(1, round(mark.width * self.fine))
        for x1, y1, x2, y2 in _dashes(mark):
            ends = [x1 * self.fine, y1 * self.fine, x2 * self.fine, y2 * self.fine]
            self.pen.line(ends, fill=mark.colour, width=wide)

    def _area(self, mark: Area) -> None:
        left, top = mark.x * self.fine, mark.y * self.fine
        box = (left, top, left + mark.width * self.fine - 1, top + mark.height * self.fine - 1)
        if box[2] < box[0] or box[3] < box[1]:
            return
        if mark.fill is not None:
            self.pen.rounded_rectangle(box, mark.radius * self.fine, fill=mark.fill)
        if mark.hatched:
            for rule in strokes(mark):
                self._rule(rule)
        if mark.stroke is not None and mark.dashed:
            for rule in _edges(mark):
                self._rule(rule)
        elif mark.stroke is not None:
            self.pen.rounded_rectangle(
                box, mark.radius * self.fine, outline=mark.stroke, width=max(1, round(0.2 * self.fine))
            )


def _dashes(rule: Rule) -> list[tuple[float, float, float, float]]:
    if not rule.dash:
        return [(rule.x1, rule.y1, rule.x2, rule.y2)]
    long = ((rule.x2 - rule.x1) ** 2 + (rule.y2 - rule.y1) ** 2) ** 0.5
    if long == 0:
        return []
    right, down = (rule.x2 - rule.x1) / long, (rule.y2 - rule.y1) / long
    found, at = [], 0.0
    while at < long:
        end = min(at + rule.dash, long)
        found.append((rule.x1 + right * at, rule.y1 + down * at, rule.x1 + right * end, rule.y1 + down * end))
        at += 2 * rule.dash
    return found


def _edges(area: Area) -> list[Rule]:
    left, right, top, foot = area.x, area.x + area.width, area.y, area.y + area.height
    colour = area.stroke or (0, 0, 0)
    corners = ((left, top), (right, top), (right, foot), (left, foot), (left, top))
    return [Rule(*corners[place], *corners[place + 1], 0.2, colour, 0.6) for place in range(4)]
