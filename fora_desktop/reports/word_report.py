"""A report as a Word file: headings, fields, tables with repeated heads, pace bars and drawings as pictures.

The bytes are the same for the same report. The documents of a meeting are made from templates instead
(`reports.word`).
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final
from xml.sax.saxutils import quoteattr

from fora_desktop.reports import layout_drawings, pace, picture
from fora_desktop.reports.markdown import clean
from fora_desktop.reports.report import (
    Block,
    Cell,
    Drawing,
    Field,
    Group,
    Heading,
    ListLine,
    Notice,
    PageBreak,
    Paragraph,
    Report,
    Row,
    Span,
    Table,
    Tone,
    Words,
    said,
)
from fora_desktop.reports.word_package import GREEN, QUIET, packed, points, twips

ROOM: Final = {False: 166.0, True: 269.0}
"""Millimetres between the margins, upright and across."""
TONES: Final[dict[Tone, str]] = {"": "", "good": GREEN, "warn": "983A07", "quiet": QUIET}
BAR: Final = (28.0, 2.8)
EMU: Final = 36_000
"""Of Word's smallest measure in a millimetre."""
LABELS: Final = 36.0


def word(report: Report, made: datetime) -> bytes:
    """The file. `made` is the moment that its properties name."""
    writer = _Writer(report)
    body = "".join(writer.body())
    return packed(report, body, writer.pictures, made)


def run(span: Span, *, colour: str = "", size: float = 0.0) -> str:
    properties = "<w:b/>" * span.bold + "<w:i/>" * span.italic
    properties += f'<w:color w:val="{colour}"/>' if colour else ""
    properties += f'<w:sz w:val="{points(size)}"/>' if size else ""
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{properties}{_text(span.text)}</w:r>"


def _text(text: str) -> str:
    """Its lines and tabs in Word's words."""
    found = []
    for line, words in enumerate(clean(text).split("\n")):
        found.append("<w:br/>" * (line > 0))
        for tab, part in enumerate(words.split("\t")):
            found.append("<w:tab/>" * (tab > 0))
            if part:
                escaped = part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                found.append(f'<w:t xml:space="preserve">{escaped}</w:t>')
    return "".join(found)


def _runs(words: Words, **look: str | float) -> str:
    return "".join(run(span, **look) for span in words)  # type: ignore[arg-type]  # colour or size


class _Writer:
    def __init__(self, report: Report) -> None:
        self.report = report
        self.room = ROOM[report.landscape]
        self.pictures: dict[bytes, str] = {}
        """Each picture with the number of its relation."""
        self.shown = 0
        self.breaks = False
        """The next paragraph begins a page."""

    def body(self) -> Iterator[str]:
        report = self.report
        if report.landscape:
            yield self.paragraph(
                run(Span(f"{report.sender}\t{report.day}"), colour=QUIET, size=8),
                f'<w:tabs><w:tab w:val="right" w:pos="{twips(self.room)}"/></w:tabs><w:spacing w:after="40"/>',
            )
        else:
            yield self.paragraph(_runs((Span(report.sender, bold=True),)), '<w:spacing w:after="0"/>')
            yield self.paragraph(run(Span(report.day), colour=QUIET, size=9))
        yield self.paragraph(_runs(said(report.title)), style="Title")
        yield self.paragraph(_runs(said(report.subtitle)), style="Subtitle")
        if report.facts:
            yield self._facts(report.facts)
        for block in report.blocks:
            yield self._block(block)

    def paragraph(self, runs: str, properties: str = "", style: str = "") -> str:
        """`properties` in the order that the format wants: keepNext, pBdr, shd, tabs, spacing, ind, jc."""
        begins = f'<w:pStyle w:val="{style}"/>' if style else ""
        if self.breaks:
            self.breaks = False
            keep = "<w:keepNext/>" if properties.startswith("<w:keepNext/>") else ""
            begins += keep + "<w:pageBreakBefore/>"
            properties = properties.removeprefix("<w:keepNext/>")
        inside = begins + properties
        return f"<w:p>{f'<w:pPr>{inside}</w:pPr>' if inside else ''}{runs}</w:p>"

    def _facts(self, facts: Sequence[tuple[str, str]]) -> str:
        return "".join(self._labelled(label, said(value), 30.0, 40) for label, value in facts)

    def _labelled(self, label: str, words: Words, room: float, after: int) -> str:
        """A label and its text behind a tab, as the overview has always had them."""
        named = run(Span(label if label.endswith(":") else f"{label}:", bold=True))
        return self.paragraph(
            named + "<w:r><w:tab/></w:r>" + _runs(words),
            f'<w:tabs><w:tab w:val="left" w:pos="{twips(room)}"/></w:tabs><w:spacing w:after="{after}"/>'
            f'<w:ind w:left="{twips(room)}" w:hanging="{twips(room)}"/>',
        )

    def _block(self, block: Block) -> str:
        match block:
            case Heading(text, level, about):
                made = self.paragraph(_runs(said(text)), style=f"Heading{min(3, max(1, level))}")
                if about:
                    made += self.paragraph(run(Span(about), colour=QUIET, size=9), "<w:keepNext/>")
                return made
            case Paragraph(words, quiet):
                look: dict[str, str | float] = {"colour": QUIET, "size": 9} if quiet else {}
                return self.paragraph(_runs(words, **look))
            case ListLine(words, mark, depth):
                left = twips(7.0 * (depth + 1))
                return self.paragraph(
                    run(Span(f"{mark}\t")) + _runs(words),
                    f'<w:tabs><w:tab w:val="left" w:pos="{left}"/></w:tabs><w:spacing w:after="40"/>'
                    f'<w:ind w:left="{left}" w:hanging="{twips(7.0)}"/>',
                )
            case Field(label, words):
                return self._labelled(label, words, LABELS, 80)
            case Notice():
                return self._notice(block)
            case Table():
                return self._table(block)
            case Drawing():
                return self._drawing(block)
            case PageBreak():
                self.breaks = True
                return ""

    def _notice(self, notice: Notice) -> str:
        parts = [
            run(Span(notice.label, bold=True), colour=GREEN, size=9) if notice.label else "",
            _runs(tuple(Span(span.text, True, span.italic) for span in notice.words)),
            run(Span(notice.about), colour=QUIET, size=9) if notice.about else "",
        ]
        shown = [part for part in parts if part]
        look = (
            f'<w:pBdr><w:left w:val="single" w:sz="24" w:space="6" w:color="{GREEN}"/></w:pBdr>'
            '<w:shd w:val="clear" w:color="auto" w:fill="EAF2EC"/>'
        )
        return "".join(
            self.paragraph(
                part,
                "<w:keepNext/>" * (place + 1 < len(shown))
                + look
                + f'<w:spacing w:after="{120 if place + 1 == len(shown) else 0}"/><w:ind w:left="160"/>',
            )
            for place, part in enumerate(shown)
        )

    # --- tables -----------------------------------------------------------------------------------------------------

    def _table(self, table: Table) -> str:
        whole = sum(table.widths) or 1.0
        widths = [twips(self.room * share / whole) for share in table.widths]
        size = 9.0 if len(widths) <= 7 else 8.0 if len(widths) <= 9 else 7.5
        before = self.paragraph("", '<w:spacing w:after="0" w:line="20" w:lineRule="exact"/>') if self.breaks else ""
        grid = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in widths)
        rows = [self._heads(table.heads, widths, size)] if any(table.heads) else []
        for row in table.rows:
            if isinstance(row, Group) and not row.text:
                continue
            rows.append(self._group(row, widths, size) if isinstance(row, Group) else self._row(row, widths, size))
        return (
            f'{before}<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{_BORDERS}'
            f'<w:tblLayout w:type="fixed"/>{_AIR}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
            '<w:p><w:pPr><w:spacing w:after="60"/></w:pPr></w:p>'
        )

    def _heads(self, heads: Sequence[str], widths: Sequence[int], size: float) -> str:
        cells = "".join(
            _cell(wide, _in_cell(run(Span(head, bold=True), colour=QUIET, size=size), keep=True))
            for head, wide in zip(heads, widths, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"

    def _group(self, group: Group, widths: Sequence[int], size: float) -> str:
        runs = run(Span(group.text, bold=True), size=size)
        if group.about:
            runs += "<w:r><w:tab/></w:r>" + run(Span(group.about), colour=QUIET, size=size)
        tab = f'<w:tabs><w:tab w:val="right" w:pos="{sum(widths) - 160}"/></w:tabs>'
        cell = (
            f'<w:tc><w:tcPr><w:tcW w:w="{sum(widths)}" w:type="dxa"/><w:gridSpan w:val="{len(widths)}"/>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="F0F3F7"/></w:tcPr>'
            f'<w:p><w:pPr><w:keepNext/>{tab}<w:spacing w:after="0"/></w:pPr>{runs}</w:p></w:tc>'
        )
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell}</w:tr>"

    def _row(self, row: Row, widths: Sequence[int], size: float) -> str:
        cells = "".join(self._of_row(cell, wide, size) for cell, wide in zip(row, widths, strict=True))
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"

    def _of_row(self, cell: str | Cell, wide: int, size: float) -> str:
        if isinstance(cell, str):
            return _cell(wide, _in_cell(run(Span(cell), size=size)))
        inside = ""
        if cell.pace is not None:
            room = min(BAR[0], wide * 25.4 / 1440 - 4)
            bar = self._picture(picture.of_pace(cell.pace, room, BAR[1]), room, BAR[1], pace.sentence(cell.pace))
            inside += _in_cell(bar)
        if cell.text or not inside:
            words = run(Span(cell.text, bold=cell.bold), colour=TONES[cell.tone], size=size)
            inside += _in_cell(words, centred=cell.centred)
        return _cell(wide, inside, hatched=cell.hatched)

    # --- pictures ---------------------------------------------------------------------------------------------------

    def _drawing(self, drawing: Drawing) -> str:
        unit = min(self.room / max(drawing.width, 1.0), 170.0 / max(drawing.height, 1.0), layout_drawings.LARGEST)
        wide, high = drawing.width * unit, drawing.height * unit
        shown = picture.png(layout_drawings.marks(drawing, 0, 0, unit), wide, high)
        made = self.paragraph(run(Span(drawing.about), colour=QUIET, size=9), "<w:keepNext/>")
        made += self.paragraph(self._picture(shown, wide, high, drawing.about), '<w:jc w:val="center"/>')
        for words in drawing.twin:
            made += self.paragraph(run(Span(words), colour=QUIET, size=8), '<w:spacing w:after="0"/>')
        return made

    def _picture(self, data: bytes, wide: float, high: float, words: str) -> str:
        relation = self.pictures.setdefault(data, f"rIdP{len(self.pictures) + 1}")
        self.shown += 1
        size = f'cx="{round(wide * EMU)}" cy="{round(high * EMU)}"'
        told = quoteattr(clean(words))
        return (
            f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
            f'<wp:docPr id="{self.shown}" name="Billede {self.shown}" descr={told}/>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
            f'<pic:nvPicPr><pic:cNvPr id="{self.shown}" name="Billede {self.shown}" descr={told}/><pic:cNvPicPr/>'
            f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
            f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r>"
        )


_BORDERS: Final = (
    '<w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="B4BCC5"/>'
    '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D5DAE0"/></w:tblBorders>'
)
_AIR: Final = (
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>'
    '<w:right w:w="57" w:type="dxa"/></w:tblCellMar>'
)


def _cell(wide: int, inside: str, *, hatched: bool = False) -> str:
    shade = '<w:shd w:val="thinDiagStripe" w:color="CFC7A8" w:fill="FAF7EC"/>' if hatched else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/>{shade}</w:tcPr>{inside}</w:tc>'


def _in_cell(runs: str, *, centred: bool = False, keep: bool = False) -> str:
    side = '<w:jc w:val="center"/>' if centred else ""
    return f'<w:p><w:pPr>{"<w:keepNext/>" * keep}<w:spacing w:after="0"/>{side}</w:pPr>{runs}</w:p>'
