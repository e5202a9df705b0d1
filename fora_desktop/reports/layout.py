"""A report as sheets of paper: the one layout that the PDF, the screen and the printer show.

A heading is never left alone at the foot of a sheet, the heads of a table stand on each sheet that it reaches, a line
of a paragraph does not stand by itself.
"""

from collections.abc import Sequence

from fora_desktop.reports import layout_drawings, layout_tables, letters
from fora_desktop.reports.marks import INK as INK
from fora_desktop.reports.marks import QUIET, Area, Colour, Face, Rule
from fora_desktop.reports.marks import Mark as Mark
from fora_desktop.reports.marks import Polygon as Polygon
from fora_desktop.reports.marks import Section as Section
from fora_desktop.reports.marks import Sheet as Sheet
from fora_desktop.reports.marks import Text as Text
from fora_desktop.reports.marks import strokes as strokes
from fora_desktop.reports.press import BODY, SMALL, Press
from fora_desktop.reports.report import (
    Block,
    Drawing,
    Field,
    Heading,
    ListLine,
    Notice,
    PageBreak,
    Paragraph,
    Report,
    Span,
    Table,
    plain,
)

GREEN: Colour = (34, 101, 60)
NOTICE_GROUND: Colour = (234, 242, 236)
AHEAD = 8
"""So many blocks are looked at to see what stands under a heading."""
LABELS = 36.0
"""Millimetres for the label of a field."""


def lay_out(report: Report, paper: str = "A4", scale: float = 1.0) -> tuple[Sheet, ...]:
    """The sheets. `paper` is A4 or A3; `scale` makes all letters smaller or larger."""
    press = Press(report, paper, scale)
    _head(press, report)
    for place, block in enumerate(report.blocks):
        _place(press, block, report.blocks[place + 1 : place + 1 + AHEAD])
    return press.finished()


# --- the head -------------------------------------------------------------------------------------------------------


def _head(press: Press, report: Report) -> None:
    if report.landscape:
        press.letterhead()
        press.section(report.title, 0)
        press.say(report.title, 16, bold=True)
        press.say(report.subtitle, 9, QUIET)
    else:
        press.say(report.sender, BODY, bold=True)
        press.say(report.day, SMALL, QUIET)
        press.y += 9
        press.section(report.title, 0)
        press.say(report.title, 21, bold=True)
        press.say(report.subtitle, 13)
    press.y += 2 if report.landscape else 3
    _facts(press, report)
    if not report.landscape or report.facts:
        press.y += 2
        press.mark(Rule(press.left, press.y, press.right, press.y))
        press.y += 3


def _facts(press: Press, report: Report) -> None:
    size = press.size(SMALL)
    wide = max((letters.width(letters.one_line(label), size, "B") for label, _value in report.facts), default=0.0) + 6
    wide = min(wide, press.room / 3)
    for label, value in report.facts:
        high = press.size(5.4)
        names = letters.broken(label, size, wide - 2, "B")
        values = letters.broken(value, press.size(BODY), press.room - wide)
        for line in range(max(len(names), len(values))):
            press.keep(high)
            if line < len(names):
                press.text(press.left, press.y, names[line], SMALL, "B", QUIET, high)
            if line < len(values):
                press.text(press.left + wide, press.y, values[line], BODY, high=high)
            press.y += high


# --- blocks ---------------------------------------------------------------------------------------------------------


def _place(press: Press, block: Block, after: Sequence[Block]) -> None:
    match block:
        case Heading():
            _heading(press, block, after)
        case Paragraph(words, quiet):
            points = SMALL if quiet else BODY
            press.flow(press.lines(words, points, press.room), points, QUIET if quiet else INK)
            press.y += 1.8
        case ListLine():
            _list_line(press, block)
        case Field():
            _field(press, block)
        case Notice():
            _notice(press, block)
        case Table():
            layout_tables.place(press, block)
        case Drawing():
            layout_drawings.place(press, block)
        case PageBreak():
            if not press.is_fresh:
                press.new_sheet()


def _heading(press: Press, heading: Heading, after: Sequence[Block]) -> None:
    press.keep(_least(press, [heading, *after]))
    if not press.is_fresh:
        press.y += 3.5
    press.section(heading.text, max(0, heading.level - 1))
    press.say(heading.text, _points(heading), bold=True)
    press.say(heading.about, SMALL, QUIET)
    press.y += 1.2


def _points(heading: Heading) -> float:
    return {1: 15.0, 2: 12.0}.get(heading.level, 10.5)


def _least(press: Press, blocks: Sequence[Block]) -> float:
    """The height of what must stand on one sheet: headings with the beginning of what they are over."""
    height = 0.0
    for block in blocks:
        match block:
            case Heading(text, _level, about):
                size = _points(block)
                height += 4.7 + press.high_of(size) * len(letters.broken(text, press.size(size), press.room, "B"))
                height += press.high_of(SMALL) * len(letters.broken(about, press.size(SMALL), press.room)) * bool(about)
                continue
            case Paragraph(words, quiet):
                points = SMALL if quiet else BODY
                height += press.high_of(points) * min(2, len(press.lines(words, points, press.room)))
            case Notice():
                height += min(_whole(press, block) + 4, press.foot / 2)
            case Table():
                height += layout_tables.least(press, block)
            case Drawing():
                height += layout_drawings.height(press, block)
            case ListLine() | Field():
                height += press.high_of(BODY) + 0.8
            case PageBreak():
                pass
        break
    return min(height, press.foot - press.top)


def _list_line(press: Press, line: ListLine) -> None:
    left = press.left + 5.0 * line.depth
    mark = letters.one_line(line.mark)
    step = max(6.0, letters.width(mark, press.size(BODY)) + 2.5)
    lines = press.lines(line.words, BODY, press.right - left - step)
    press.keep(press.high_of(BODY) * min(2, len(lines)))
    press.text(left, press.y, mark, BODY)
    press.flow(lines, BODY, INK, left + step)
    press.y += 0.6


def _field(press: Press, field: Field) -> None:
    """The label at the left, its text beside it."""
    names = letters.broken(field.label, press.size(SMALL), LABELS - 3, "B")
    values = press.lines(field.words, BODY, press.room - LABELS) if plain(field.words).strip() else []
    high = press.high_of(BODY)
    press.keep(high * max(len(names), min(2, len(values))))
    for line, name in enumerate(names):
        press.text(press.left, press.y + line * high, name, SMALL, "B", QUIET, high)
    sheet, least = len(press.sheets), press.y + high * len(names)
    press.flow(values, BODY, INK, press.left + LABELS)
    if sheet == len(press.sheets):
        press.y = max(press.y, least)
    press.y += 1.6


Line = tuple[str, Face, float, Colour]


def _notice_lines(press: Press, notice: Notice) -> list[Line]:
    parts: tuple[Line, ...] = (
        (notice.label, "B", SMALL, GREEN),
        (plain(notice.words), "B", BODY, INK),
        (notice.about, "", SMALL, QUIET),
    )
    return [
        ("".join(text for _face, text in line), face, points, colour)
        for words, face, points, colour in parts
        if words
        for line in press.lines((Span(words, bold=face == "B"),), points, press.room - 8)
    ]


def _whole(press: Press, notice: Notice) -> float:
    return sum(press.high_of(points) for _text, _face, points, _colour in _notice_lines(press, notice))


def _notice(press: Press, notice: Notice) -> None:
    """A tinted box with a line at its left; one that does not fit on the sheet begins the next."""
    whole = _whole(press, notice) + 4
    if whole < press.foot / 2:
        press.keep(whole)
    press.y += 0.8
    for text, face, points, colour in _notice_lines(press, notice):
        high = press.high_of(points)
        press.keep(high + 1)
        press.mark(Area(press.left, press.y - 0.2, press.room, high + 0.6, NOTICE_GROUND))
        press.mark(Area(press.left, press.y - 0.2, 0.9, high + 0.6, GREEN))
        press.text(press.left + 4, press.y, text, points, face, colour)
        press.y += high
    press.y += 3
