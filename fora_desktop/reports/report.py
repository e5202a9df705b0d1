"""A document as a value: what it says and in which order, whatever file it becomes.

A `Report` is made by one of the functions in `reports.kinds` and written by those in `reports.formats`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style; a line break is a line break."""

    text: str
    bold: bool = False
    italic: bool = False


Words = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """`about` are quiet words under it."""

    text: str
    level: int = 1
    about: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    words: Words
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class ListLine:
    """A line of a list; `mark` is "•" or its number, `depth` 0 is outermost."""

    words: Words
    mark: str = "•"
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that stands out from the text: a decision, that the meeting is cancelled."""

    label: str
    words: Words
    about: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A label and what stands beside it, as the overview has its seven texts."""

    label: str
    words: Words


Tone = Literal["", "good", "warn", "quiet"]


@dataclass(frozen=True, slots=True)
class Pace:
    """How a board stands, as the pace bar shows it: meetings held, not yet recorded and planned, of so many owed.

    `due` are those that should have been held by the day of the report.
    """

    held: int
    unrecorded: int
    planned: int
    owed: int
    due: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is more than its text. `value` is what a spreadsheet gets, so that it can sort and add up.

    What `tone`, `hatched` and `pace` say, the text (or the text of a cell beside it) says too.
    """

    text: str
    bold: bool = False
    tone: Tone = ""
    hatched: bool = False
    pace: Pace | None = None
    value: int | float | date | datetime | None = None
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A line over the rows of a table that belong together, across all columns; `about` stands at its right end.

    One without a text is not shown: the rows after it belong to no group.
    """

    text: str
    about: str = ""


Row = tuple[str | Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`widths` are shares of the page's width, one a column. `sheet` names the sheet that it gets in a workbook.

    Tables with the same `sheet` stand below each other there; without one it is no part of the workbook.
    """

    heads: tuple[str, ...]
    rows: tuple[Row | Group, ...]
    widths: tuple[float, ...]
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a drawing with its words; `about` are quiet words under them."""

    x: float
    y: float
    width: float
    height: float
    text: str
    about: str = ""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a drawing through points, with arrow heads where it is directed; `text` stands at its middle."""

    points: tuple[tuple[float, float], ...]
    dashed: bool = False
    arrow_at_start: bool = False
    arrow_at_end: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Boxes and lines on a ground of so many units; `twin` says all of it in words, one line each."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    about: str
    twin: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | ListLine | Notice | Field | Table | Drawing | PageBreak


@dataclass(frozen=True, slots=True)
class Report:
    """`facts` are what stands in the head of the document: Tid, Sted. `sender` and `day` are its letterhead."""

    kind: str
    title: str
    subtitle: str
    sender: str
    day: str
    facts: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    landscape: bool = False
    language: str = "da"
    footer: str = ""
    """Words at the foot of each page, before its number; empty: what the document is called."""
    made: date | None = None
    """The day that its files name as the one they were made on, where that is another than today: a closed year's."""

    @property
    def name(self) -> str:
        """What the document is called where it stands among others."""
        return f"{self.title} – {self.subtitle}"


def plain(words: Words) -> str:
    return "".join(span.text for span in words)


def said(text: str) -> Words:
    """Words without any style."""
    return (Span(text),) if text else ()


def texts(report: Report) -> Iterator[str]:
    """Everything that can be read in it, in its order."""
    yield from (report.sender, report.day, report.title, report.subtitle)
    for label, value in report.facts:
        yield from (label, value)
    for block in report.blocks:
        match block:
            case Heading(text, _level, about):
                yield from (text, about)
            case Paragraph(words):
                yield plain(words)
            case ListLine(words, mark):
                yield from (mark, plain(words))
            case Notice(label, words, about):
                yield from (label, plain(words), about)
            case Field(label, words):
                yield from (label, plain(words))
            case Table(heads, rows):
                yield from heads
                for row in rows:
                    yield from (row.text, row.about) if isinstance(row, Group) else map(cell_text, row)
            case Drawing(about=about, twin=twin):
                yield from (about, *twin)
            case PageBreak():
                pass


def cell_text(cell: str | Cell) -> str:
    return cell if isinstance(cell, str) else cell.text
