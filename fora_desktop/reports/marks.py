"""What stands on a sheet of paper: texts, lines, areas, each at its place in millimetres from the left upper corner.

`reports.layout` makes sheets of a report; the PDF, the screen and the printer draw them, each with its own means.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

Colour = tuple[int, int, int]
Face = Literal["", "B", "I", "BI"]
"""Of Inter: regular, semibold, italic, both."""

INK: Final = (28, 39, 51)
QUIET: Final = (86, 97, 109)
LINE: Final = (180, 188, 197)
FAINT: Final = (222, 227, 232)
WHITE: Final = (255, 255, 255)
HATCH: Final = (176, 166, 128)
"""The strokes of a hatched area without a stroke of its own."""


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text: `x` its left end, `y` its baseline, `size` in points. Letters stand without kerning."""

    x: float
    y: float
    text: str
    size: float
    face: Face = ""
    colour: Colour = INK


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line; `dash` is the length of its dashes and of the gaps between them, 0 an unbroken one."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.2
    colour: Colour = LINE
    dash: float = 0.0


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle, its corners rounded by `radius`. Of a `hatched` one `strokes` are the slanted lines over it."""

    x: float
    y: float
    width: float
    height: float
    fill: Colour | None = None
    stroke: Colour | None = None
    radius: float = 0.0
    hatched: bool = False
    dashed: bool = False
    """Its stroke; 0.2 mm wide like all strokes of areas."""


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled shape without a stroke, such as the head of an arrow."""

    points: tuple[tuple[float, float], ...]
    fill: Colour = INK


Mark = Text | Rule | Area | Polygon


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the document that stands on a sheet; `level` 0 is outermost, `y` its upper edge."""

    text: str
    level: int
    y: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its size, and its marks in the order in which they are drawn and read."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    sections: tuple[Section, ...] = ()


def strokes(area: Area, step: float = 1.5) -> Iterator[Rule]:
    """The slanted lines over a hatched area, from its lower left to its upper right, cut off at its edges."""
    left, right, foot = area.x, area.x + area.width, area.y + area.height
    start = left - area.height + step / 2
    while start < right:
        from_x, to_x = max(start, left), min(start + area.height, right)
        if to_x - from_x > 0.05:
            yield Rule(from_x, foot - (from_x - start), to_x, foot - (to_x - start), 0.15, area.stroke or HATCH)
        start += step
