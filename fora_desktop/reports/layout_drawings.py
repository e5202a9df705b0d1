"""Drawings on paper: boxes with their words, lines with their arrows, and under them the same in words."""

from itertools import pairwise
from math import hypot
from typing import Final

from fora_desktop.reports import letters
from fora_desktop.reports.marks import INK, QUIET, WHITE, Area, Colour, Mark, Polygon, Rule, Text
from fora_desktop.reports.press import SMALL, Press
from fora_desktop.reports.report import Box, Drawing, Line

STROKE: Final[Colour] = (62, 116, 171)
GROUND: Final[Colour] = (244, 248, 252)
LARGEST: Final = 0.42
"""Millimetres that one unit of a drawing takes at most."""
HEAD: Final = 2.2
"""Millimetres of the head of an arrow."""
SIZES: Final = (8.0, 7.0, 6.0, 5.0, 4.5)
"""Points of the words in a box: the first that fits."""


def scale_of(press: Press, drawing: Drawing) -> float:
    """Millimetres a unit, so that all of it stands on one sheet."""
    highest = (press.foot - press.top) * 0.72
    return min(press.room / max(drawing.width, 1.0), highest / max(drawing.height, 1.0), LARGEST)


def height(press: Press, drawing: Drawing) -> float:
    return drawing.height * scale_of(press, drawing) + press.high_of(SMALL) + 2


def place(press: Press, drawing: Drawing) -> None:
    press.keep(height(press, drawing))
    press.say(drawing.about, SMALL, QUIET)
    press.y += 1
    unit = scale_of(press, drawing)
    left = press.left + (press.room - drawing.width * unit) / 2
    press.mark(*marks(drawing, left, press.y, unit))
    press.y += drawing.height * unit + 2
    for words in drawing.twin:
        press.say(words, 8, QUIET)
    press.y += 2


def marks(drawing: Drawing, x: float, y: float, unit: float) -> list[Mark]:
    """The drawing with its left upper corner at that place."""
    found: list[Mark] = []
    for line in drawing.lines:
        found += _line(line, x, y, unit)
    for box in drawing.boxes:
        found += _box(box, x, y, unit)
    return found


def _line(line: Line, x: float, y: float, unit: float) -> list[Mark]:
    points = [(x + right * unit, y + down * unit) for right, down in line.points]
    dash = 1.2 if line.dashed else 0.0
    found: list[Mark] = [Rule(*one, *other, 0.25, STROKE, dash) for one, other in pairwise(points) if one != other]
    if len(points) > 1:
        if line.arrow_at_end:
            found += _arrow(points[-2], points[-1])
        if line.arrow_at_start:
            found += _arrow(points[1], points[0])
        if line.text:
            found += _label(line.text, _middle(points))
    return found


def _arrow(start: tuple[float, float], tip: tuple[float, float]) -> list[Mark]:
    long = hypot(tip[0] - start[0], tip[1] - start[1])
    if long == 0:
        return []
    right, down = (tip[0] - start[0]) / long, (tip[1] - start[1]) / long
    back = (tip[0] - right * HEAD, tip[1] - down * HEAD)
    half = HEAD * 0.4
    return [
        Polygon(
            (tip, (back[0] - down * half, back[1] + right * half), (back[0] + down * half, back[1] - right * half)),
            STROKE,
        )
    ]


def _middle(points: list[tuple[float, float]]) -> tuple[float, float]:
    """The point half way along."""
    parts = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    rest = sum(parts) / 2
    for (one, other), long in zip(pairwise(points), parts, strict=True):
        if rest <= long and long > 0:
            share = rest / long
            return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share
        rest -= long
    return points[-1]


def _label(text: str, at: tuple[float, float]) -> list[Mark]:
    shown = letters.one_line(text)
    wide = letters.width(shown, 6.5)
    return [
        Area(at[0] - wide / 2 - 0.6, at[1] - 1.6, wide + 1.2, 3.2, WHITE),
        Text(at[0] - wide / 2, at[1] + 0.8, shown, 6.5, "", QUIET),
    ]


def _box(box: Box, x: float, y: float, unit: float) -> list[Mark]:
    left, top, wide, high = x + box.x * unit, y + box.y * unit, box.width * unit, box.height * unit
    found: list[Mark] = [Area(left, top, wide, high, GROUND, STROKE, min(1.0, high / 4), dashed=box.dashed)]
    for size in SIZES:
        lines = letters.broken(box.text, size, wide - 2, "B")
        about = letters.broken(box.about, size * 0.9, wide - 2) if box.about else []
        step = size * 0.45
        whole = step * (len(lines) + len(about))
        if whole <= high - 0.6 or size == SIZES[-1]:
            break
    base = top + (high - whole) / 2 + step / 2 + 0.3 * size * letters.POINT
    for line in lines:
        found.append(_centred(line, left + wide / 2, base, size, bold=True))
        base += step
    for line in about:
        found.append(_centred(line, left + wide / 2, base, size * 0.9, bold=False))
        base += step
    return found


def _centred(text: str, middle: float, base: float, size: float, *, bold: bool) -> Text:
    wide = letters.width(text, size, "B" if bold else "")
    return Text(middle - wide / 2, base, text, size, "B" if bold else "", INK if bold else QUIET)
