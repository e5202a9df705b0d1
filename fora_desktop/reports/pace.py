"""The pace bar on paper: what is held, not yet recorded, planned and missing of what is owed.

Like the bar in the window: filled is held, a dot not yet recorded, hatched planned, dashed missing, orange late.
"""

from collections.abc import Iterator
from typing import Final

from fora_desktop.i18n import _
from fora_desktop.reports.marks import Area, Colour, Mark, Rule
from fora_desktop.reports.report import Pace

MOST_SEGMENTS: Final = 12
HELD: Final = (55, 83, 111)
UNRECORDED, UNRECORDED_GROUND = (117, 75, 0), (250, 234, 198)
PLANNED, PLANNED_GROUND = (62, 116, 171), (220, 232, 245)
LATE, LATE_GROUND = (152, 58, 7), (251, 226, 210)
MISSING: Final = (113, 125, 140)
OVERFLOW: Final = 0.25
"""The share of the height that is taken off above and below a meeting more than is owed."""


def marks(pace: Pace, x: float, y: float, width: float, height: float) -> Iterator[Mark]:
    """The bar in the rectangle of that place and size; nothing where nothing is owed or held."""
    whole = max(pace.owed, pace.held + pace.unrecorded + pace.planned)
    if whole == 0:
        return
    if whole <= MOST_SEGMENTS:
        yield from _segments(pace, whole, x, y, width, height)
    else:
        yield from _continuous(pace, whole, x, y, width, height)


def _segments(pace: Pace, whole: int, x: float, y: float, width: float, height: float) -> Iterator[Mark]:
    gap = min(0.7, width / whole / 5)
    wide = (width - gap * (whole - 1)) / whole
    recorded = pace.held + pace.unrecorded
    for place in range(whole):
        left = x + place * (wide + gap)
        less = height * OVERFLOW if place >= pace.owed else 0.0
        top, high = y + less, height - 2 * less
        late = place < pace.due
        if place < pace.held:
            yield Area(left, top, wide, high, HELD, None, 0.4)
        elif place < recorded:
            yield Area(left, top, wide, high, UNRECORDED_GROUND, UNRECORDED, 0.4)
            dot = min(0.8, wide / 2, high / 2)
            yield Area(left + (wide - dot) / 2, top + (high - dot) / 2, dot, dot, UNRECORDED, None, dot / 2)
        elif place < recorded + pace.planned:
            line, ground = (LATE, LATE_GROUND) if late else (PLANNED, PLANNED_GROUND)
            yield Area(left, top, wide, high, ground, line, 0.4, hatched=True)
        else:
            ground_of: Colour | None = LATE_GROUND if late else None
            yield Area(left, top, wide, high, ground_of, LATE if late else MISSING, 0.4, dashed=True)


def _continuous(pace: Pace, whole: int, x: float, y: float, width: float, height: float) -> Iterator[Mark]:
    """One bar for more meetings than can be told apart, with a stroke at what is owed."""
    unit = width / whole
    recorded = pace.held + pace.unrecorded
    yield Area(x, y, width, height, None, MISSING, 0.4)
    if pace.due > recorded:
        yield Area(x + recorded * unit, y, (pace.due - recorded) * unit, height, LATE_GROUND, LATE, dashed=True)
    if pace.planned:
        yield Area(x + recorded * unit, y, pace.planned * unit, height, PLANNED_GROUND, PLANNED, hatched=True)
    if pace.unrecorded:
        yield Area(x + pace.held * unit, y, pace.unrecorded * unit, height, UNRECORDED_GROUND, UNRECORDED)
    if pace.held:
        yield Area(x, y, pace.held * unit, height, HELD, None, 0.4)
    if 0 < pace.owed < whole:
        at = x + pace.owed * unit
        yield Rule(at, y - 0.5, at, y + height + 0.5, 0.4, (28, 39, 51))


def sentence(pace: Pace) -> str:
    """The same in words: `2 holdt, 1 planlagt, 1 mangler, mindst 4`"""
    missing = max(0, pace.owed - pace.held - pace.unrecorded - pace.planned)
    parts = [
        _("{n} holdt").format(n=pace.held),
        _("{n} ikke noteret").format(n=pace.unrecorded) if pace.unrecorded else "",
        _("{n} planlagt").format(n=pace.planned),
        _("{n} mangler").format(n=missing) if missing else "",
        _("mindst {n}").format(n=pace.owed) if pace.owed else "",
    ]
    return ", ".join(part for part in parts if part)
