"""A report as PDF, without an office program and without Qt: fpdf2 with Inter, which is shipped.

The same report gives the same bytes: its date is the document's, the file's number is made from what is in it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _
from fora_desktop.paths import RESOURCES
from fora_desktop.reports.report import (
    Block,
    Field,
    Group,
    Heading,
    ListLine,
    Notice,
    Paragraph,
    Report,
    Span,
    Table,
    Words,
    cell_text,
    texts,
)

if TYPE_CHECKING:
    from fpdf import FPDF

FONT: Final = "Inter"
FACES: Final = {"": "Inter-Regular", "B": "Inter-SemiBold", "I": "Inter-Italic", "BI": "Inter-SemiBoldItalic"}
MARGIN, TOP, BOTTOM = 22.0, 20.0, 20.0
"""Millimetres of an A4 page."""
INK, QUIET, LINE, GROUND = (28, 39, 51), (86, 97, 109), (180, 188, 197), (234, 242, 236)
GREEN: Final = (34, 101, 60)
BODY, SMALL = 10.0, 9.0
BOX: Final = "□"
"""In the place of a letter that the font does not have."""
NAMED: Final = 3
"""So many texts with such letters are named."""
EPOCH: Final = datetime(2000, 1, 1, tzinfo=UTC)


def pdf(report: Report, made: datetime = EPOCH) -> bytes:
    """The file. `made` is the moment that its properties name."""
    paper = _paper(report, made)
    _head(paper, report)
    for place, block in enumerate(report.blocks):
        following = report.blocks[place + 1] if place + 1 < len(report.blocks) else None
        _block(paper, block, following)
    return bytes(paper.output())


@cache
def _letters() -> frozenset[int]:
    """What Inter has a glyph for."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    with TTFont(RESOURCES / "fonts" / "Inter-Regular.ttf", lazy=True) as font:
        return frozenset(font.getBestCmap())


def _known(text: str) -> str:
    """What the font cannot write becomes a box, instead of nothing."""
    letters = _letters()
    return "".join(letter if ord(letter) in letters or letter == "\n" else BOX for letter in _composed(text))


def _composed(text: str) -> str:
    """Each letter as one sign, tabs as blanks, nothing that has no shape of its own."""
    spaced = unicodedata.normalize("NFC", text).replace("\t", " ")
    return "".join(letter for letter in spaced if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cf"))


def remark(report: Report) -> str:
    """What the font cannot show, in a sentence; empty where it can show all."""
    letters = _letters()
    found = [
        " ".join(words.split())
        for words in (report.name, report.sender, report.title, *texts(report))
        if any(ord(letter) not in letters and not letter.isspace() for letter in _composed(words))
    ]
    if not found:
        return ""
    names = ", ".join(f"“{shortened(words)}”" for words in list(dict.fromkeys(found))[:NAMED])
    return _("Tegn, som PDF-filens skrift ikke har, er vist som {box}: {names}. Word viser dem.").format(
        box=BOX, names=names
    )


def _paper(report: Report, made: datetime) -> Any:
    from fpdf import FPDF

    class Paper(FPDF):
        def footer(self) -> None:
            self.set_y(-14)
            self.set_font(FONT, "", 8)
            self.set_text_color(*QUIET)
            about = _known(report.name)
            room = self.epw - 32
            while about and self.get_string_width(about) > room:
                about = about[:-2].rstrip() + "…" if len(about) > 2 else ""
            self.cell(room, 5, about)
            side = _("Side {page} af {all}").format(page=self.page_no(), all="{nb}")
            self.cell(0, 5, side, align="R")

    paper = Paper(format="A4")
    for style, face in FACES.items():
        paper.add_font(FONT, style, RESOURCES / "fonts" / f"{face}.ttf")
    paper.set_margins(MARGIN, TOP, MARGIN)
    paper.set_auto_page_break(True, BOTTOM)
    paper.set_title(_known(report.name))
    paper.set_author(_known(report.sender))
    paper.set_creator("Fora")
    paper.set_lang("da-DK")
    paper.set_creation_date(made)
    paper.set_display_mode("default")
    paper.viewer_preferences = _titled()
    paper.add_page()
    return paper


def _titled() -> Any:
    from fpdf.prefs import ViewerPreferences

    return ViewerPreferences(display_doc_title=True)


def _head(paper: "FPDF", report: Report) -> None:
    _say(paper, report.sender, BODY, bold=True)
    _say(paper, report.day, SMALL, QUIET)
    paper.ln(9)
    paper.start_section(_known(report.title))
    _say(paper, report.title, 21, bold=True)
    _say(paper, report.subtitle, 13)
    paper.ln(3)
    paper.set_font(FONT, "B", SMALL)
    wide = max((paper.get_string_width(_known(label)) for label, _value in report.facts), default=0) + 6
    for label, value in report.facts:
        _keep(paper, 6)
        paper.set_text_color(*QUIET)
        paper.set_font(FONT, "B", SMALL)
        top = paper.get_y()
        paper.cell(wide, 5.4, _known(label))
        paper.set_text_color(*INK)
        paper.set_font(FONT, "", BODY)
        paper.set_xy(MARGIN + wide, top)
        paper.multi_cell(paper.epw - wide, 5.4, _known(value), align="L", new_x="LMARGIN", new_y="NEXT")
    paper.ln(2)
    paper.set_draw_color(*LINE)
    paper.line(MARGIN, paper.get_y(), paper.w - MARGIN, paper.get_y())
    paper.ln(3)


def _block(paper: "FPDF", block: Block, following: Block | None) -> None:
    match block:
        case Heading(text, level, about):
            paper.ln(3.5)
            _keep(paper, 24 if isinstance(following, Table | Notice) else 20)
            paper.start_section(_known(text), level=max(0, level - 1))
            _say(paper, text, 12.0 if level > 1 else 15.0, bold=True)
            if about:
                _say(paper, about, SMALL, QUIET)
            paper.ln(1.2)
        case Paragraph(words, quiet):
            _flow(paper, words, SMALL if quiet else BODY, QUIET if quiet else INK)
            paper.ln(1.8)
        case ListLine(words, mark, depth):
            indent = 5.0 * depth
            _keep(paper, 6)
            paper.set_font(FONT, "", BODY)
            paper.set_text_color(*INK)
            paper.set_x(MARGIN + indent)
            step = max(6.0, paper.get_string_width(mark) + 2.5)
            paper.cell(step, 5.2, mark)
            _flow(paper, words, BODY, INK, MARGIN + indent + step)
            paper.ln(0.6)
        case Notice():
            _notice(paper, block)
        case Field(label, words):
            _flow(paper, (Span(label + " ", bold=True), *words), BODY, INK)
            paper.ln(1.8)
        case Table():
            _table(paper, block)


def _keep(paper: "FPDF", height: float) -> None:
    """A new page where so many millimetres are not left."""
    if paper.will_page_break(height):
        paper.add_page()


def _say(paper: "FPDF", text: str, size: float, colour: tuple[int, int, int] = INK, *, bold: bool = False) -> None:
    if text:
        _flow(paper, (Span(text, bold=bold),), size, colour)


def _flow(paper: "FPDF", words: Words, size: float, colour: tuple[int, int, int], left: float = MARGIN) -> None:
    """Words in their styles from `left` on; a word longer than the line is broken where the line ends.

    fpdf2's own `write` breaks a word that begins with another style wherever the line ends.
    """
    high, room = size * 0.52, paper.w - MARGIN - left
    for line in _lines(paper, words, size, room):
        _keep(paper, high)
        paper.set_text_color(*colour)
        paper.set_x(left)
        for style, text in line:
            paper.set_font(FONT, style, size)
            paper.cell(paper.get_string_width(text), high, text)
        paper.ln(high)


Piece = tuple[str, str]
"""A style and text in it."""


def _lines(paper: "FPDF", words: Words, size: float, room: float) -> Iterator[list[Piece]]:
    """The lines that the words fill; pieces of one style are one."""
    line: list[Piece] = []
    used = 0.0
    for word in _split(words):
        if word is None:
            yield _merged(line)
            line, used = [], 0.0
            continue
        is_blank = word[0][1].isspace()
        wide = _width(paper, word, size)
        if used + wide > room and line and not is_blank:
            yield _merged(line)
            line, used = [], 0.0
        if is_blank and not line:
            continue
        for style, text in word:
            for part in _fitting(paper, style, text, size, room) if wide > room else [text]:
                long = _width(paper, [(style, part)], size)
                if used + long > room and line and not is_blank:
                    yield _merged(line)
                    line, used = [], 0.0
                line.append((style, part))
                used += long
    yield _merged(line)


def _split(words: Words) -> Iterator[list[Piece] | None]:
    """Words, the blanks between them, and None for a line break; a word may be in several styles."""
    word: list[Piece] = []
    for span in words:
        style = ("B" if span.bold else "") + ("I" if span.italic else "")
        for part in re.findall(r"\n|[^\S\n]+|\S+", _known(span.text)):
            if part.isspace() and word:
                yield word
                word = []
            if part == "\n":
                yield None
            elif part.isspace():
                yield [(style, " ")]
            else:
                word.append((style, part))
    if word:
        yield word


def _width(paper: "FPDF", pieces: Iterable[Piece], size: float) -> float:
    wide = 0.0
    for style, text in pieces:
        paper.set_font(FONT, style, size)
        wide += paper.get_string_width(text)
    return wide


def _fitting(paper: "FPDF", style: str, text: str, size: float, room: float) -> Iterator[str]:
    """A word too long for a line, in pieces that are not."""
    part = ""
    for letter in text:
        if part and _width(paper, [(style, part + letter)], size) > room:
            yield part
            part = ""
        part += letter
    if part:
        yield part


def _merged(line: list[Piece]) -> list[Piece]:
    found: list[Piece] = []
    for style, text in line:
        if found and found[-1][0] == style:
            found[-1] = (style, found[-1][1] + text)
        else:
            found.append((style, text))
    return found


def _notice(paper: "FPDF", notice: Notice) -> None:
    """A tinted box with a line at its left; one that does not fit on the page begins the next."""
    parts = [
        (notice.label, "B", SMALL, GREEN),
        ("".join(span.text for span in notice.words), "B", BODY, INK),
        (notice.about, "", SMALL, QUIET),
    ]
    shown = [(text, style, size, colour) for text, style, size, colour in parts if text]
    rows = []
    for text, style, size, colour in shown:
        paper.set_font(FONT, style, size)
        lines = _lines(paper, (Span(text, bold=style == "B"),), size, paper.epw - 8)
        rows += [("".join(piece for _style, piece in line), style, size, colour) for line in lines]
    whole = sum(size * 0.52 for _line, _style, size, _colour in rows) + 3
    if whole < paper.eph / 2:
        _keep(paper, whole + 1)
    paper.ln(0.8)
    for line, style, size, colour in rows:
        high = size * 0.52
        _keep(paper, high + 1)
        paper.set_fill_color(*GROUND)
        paper.set_font(FONT, style, size)
        paper.set_text_color(*colour)
        top = paper.get_y()
        paper.rect(MARGIN, top - 0.2, paper.epw, high + 0.6, style="F")
        paper.set_fill_color(*GREEN)
        paper.rect(MARGIN, top - 0.2, 0.9, high + 0.6, style="F")
        paper.set_xy(MARGIN + 4, top)
        paper.cell(paper.epw - 8, high, line, new_x="LMARGIN", new_y="NEXT")
    paper.set_fill_color(255, 255, 255)
    paper.ln(3)


def _table(paper: "FPDF", table: Table) -> None:
    """Rows as high as their longest cell; the heads stand on every page that it reaches."""
    from fpdf.enums import TableBordersLayout
    from fpdf.fonts import FontFace

    paper.set_font(FONT, "", SMALL)
    paper.set_text_color(*INK)
    paper.set_draw_color(*LINE)
    with paper.table(
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        col_widths=table.widths,
        headings_style=FontFace(emphasis="BOLD", color=QUIET),
        line_height=SMALL * 0.52,
        padding=(1.1, 2, 1.1, 0),
        text_align="LEFT",
        v_align="TOP",
        first_row_as_headings=True,
    ) as drawn:
        drawn.row([_known(head) for head in table.heads])
        for row in table.rows:
            cells = (row.text, *[""] * (len(table.heads) - 1)) if isinstance(row, Group) else map(cell_text, row)
            drawn.row([_known(cell) for cell in cells])
    paper.ln(2.5)
