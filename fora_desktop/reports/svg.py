"""Marks as a vector picture within a page of HTML."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from fora_desktop.reports.letters import POINT, width
from fora_desktop.reports.marks import Area, Colour, Mark, Polygon, Rule, Text, strokes

FONT: Final = "Inter, Arial, sans-serif"


def svg(marks: Sequence[Mark], wide: float, high: float, words: str) -> str:
    """A picture of that size in millimetres; `words` say what it shows to those who do not see it."""
    inside = "".join(_drawn(marks))
    return (
        f'<svg width="{_number(wide)}mm" height="{_number(high)}mm" '
        f'viewBox="0 0 {_number(wide)} {_number(high)}" role="img" aria-label="{escape(words)}">{inside}</svg>'
    )


def _drawn(marks: Sequence[Mark]) -> Iterator[str]:
    for mark in marks:
        match mark:
            case Text():
                weight = ' font-weight="600"' if "B" in mark.face else ""
                slant = ' font-style="italic"' if "I" in mark.face else ""
                wide = width(mark.text, mark.size, mark.face)
                yield (
                    f'<text x="{_number(mark.x)}" y="{_number(mark.y)}" textLength="{_number(wide)}" '
                    f'lengthAdjust="spacingAndGlyphs" font-family="{FONT}" '
                    f'font-size="{_number(mark.size * POINT)}"{weight}{slant} fill="{_hex(mark.colour)}">'
                    f"{escape(mark.text)}</text>"
                )
            case Rule():
                yield _rule(mark)
            case Area():
                yield from _area(mark)
            case Polygon(points, fill):
                corners = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
                yield f'<polygon points="{corners}" fill="{_hex(fill)}"/>'


def _rule(rule: Rule) -> str:
    dash = f' stroke-dasharray="{_number(rule.dash)}"' if rule.dash else ""
    return (
        f'<line x1="{_number(rule.x1)}" y1="{_number(rule.y1)}" x2="{_number(rule.x2)}" y2="{_number(rule.y2)}" '
        f'stroke="{_hex(rule.colour)}" stroke-width="{_number(rule.width)}"{dash}/>'
    )


def _area(area: Area) -> Iterator[str]:
    box = (
        f'x="{_number(area.x)}" y="{_number(area.y)}" width="{_number(area.width)}" height="{_number(area.height)}" '
        f'rx="{_number(area.radius)}"'
    )
    if area.fill is not None:
        yield f'<rect {box} fill="{_hex(area.fill)}"/>'
    if area.hatched:
        yield from (_rule(rule) for rule in strokes(area))
    if area.stroke is not None:
        dash = ' stroke-dasharray="0.6"' if area.dashed else ""
        yield f'<rect {box} fill="none" stroke="{_hex(area.stroke)}" stroke-width="0.2"{dash}/>'


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
