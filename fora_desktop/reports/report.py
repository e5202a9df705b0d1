"""A document as a value: what it says and in which order, whatever file it becomes.

A `Report` is made by one of the functions in `reports.kinds` and written by those in `reports.formats`.
"""

from collections.abc import Iterator
from dataclasses import dataclass


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
class Table:
    """`widths` are shares of the page's width, one a column."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


Block = Heading | Paragraph | ListLine | Notice | Table


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
            case Table(heads, rows):
                yield from heads
                for row in rows:
                    yield from row
