"""A report as one HTML file without anything from outside: for looking at, for printing from the window."""

from html import escape
from typing import Final

from fora_desktop.reports import layout_drawings, pace, svg
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
    Table,
    Words,
)

WIDTH: Final = 250.0
"""Millimetres of a drawing at most."""
BAR: Final = (30.0, 3.0)
STYLE: Final = """
body { font-family: Inter, Arial, sans-serif; font-size: 10pt; color: #1c2733; background: #ffffff; }
h1 { font-size: 19pt; margin: 14px 0 0 0; } h2 { font-size: 12pt; margin: 16px 0 2px 0; }
p { margin: 0 0 7px 0; } p.quiet, .about { color: #56616d; font-size: 9pt; } p.letterhead { color: #1c2733; }
p.subtitle { font-size: 13pt; margin: 0 0 10px 0; } p.line { margin: 0 0 3px 0; }
th { text-align: left; padding: 4px 8px 4px 0; border-bottom: 1px solid #56616d; }
td { padding: 4px 8px 4px 0; vertical-align: top; border-bottom: 1px solid #d5dae0; }
table.facts td { border-bottom: none; padding: 1px 12px 1px 0; } table.notice { background-color: #eaf2ec; }
table.notice td { border-bottom: none; padding: 6px 10px 6px 10px; }
h3 { font-size: 10.5pt; margin: 12px 0 2px 0; } tr.group td { background: #f0f3f7; } tr.group .about { float: right; }
.good { color: #22653c; } .warn { color: #983a07; } .quiet { color: #56616d; } .centred { text-align: center; }
td.hatched { background: repeating-linear-gradient(135deg, #faf7ec 0 4px, #d8d1b6 4px 5px); } svg { max-width: 100%; }
p.field { margin-left: 42mm; text-indent: -42mm; } p.field b { display: inline-block; width: 42mm; text-indent: 0; }
@media print { thead { display: table-header-group; } tr { break-inside: avoid; } h1, h2, h3 { break-after: avoid; }
.page { break-before: page; } @page { size: A4 LAYOUT; margin: 15mm; } }
"""


def html(report: Report) -> str:
    """The whole document; the same report gives the same text."""
    facts = "".join(
        f"<tr><td><b>{escape(label)}</b></td><td>{escape(value)}</td></tr>" for label, value in report.facts
    )
    style = STYLE.replace("LAYOUT", "landscape" if report.landscape else "portrait")
    footer = f'<p class="about">{escape(report.footer)}</p>\n' if report.footer else ""
    body = "\n".join(_block(block) for block in report.blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(report.language)}"><head><meta charset="utf-8">'
        f"<title>{escape(report.name)}</title>"
        f"<style>{style}</style></head><body>\n"
        f'<p class="letterhead"><b>{escape(report.sender)}</b><br>{escape(report.day)}</p>\n'
        f'<h1>{escape(report.title)}</h1>\n<p class="subtitle">{escape(report.subtitle)}</p>\n'
        f'<table class="facts">{facts}</table>\n{body}\n{footer}</body></html>\n'
    )


def _block(block: Block) -> str:
    match block:
        case Heading(text, level, about):
            told = f'<p class="about">{escape(about)}</p>' if about else ""
            return f"<h{level}>{escape(text)}</h{level}>{told}"
        case Paragraph(words, quiet):
            return f'<p class="quiet">{_words(words)}</p>' if quiet else f"<p>{_words(words)}</p>"
        case ListLine(words, mark, depth):
            return f'<p class="line" style="margin-left: {18 * (depth + 1)}px">{escape(mark)} {_words(words)}</p>'
        case Notice(label, words, about):
            head = f"<b>{escape(label)}</b><br>" if label else ""
            tail = f'<br><span class="about">{escape(about)}</span>' if about else ""
            inside = f"{head}{_words(words)}{tail}"
            return f'<table class="notice" width="100%" cellspacing="0"><tr><td>{inside}</td></tr></table><p></p>'
        case Field(label, words):
            return f'<p class="field"><b>{escape(label)}</b>{_words(words)}</p>'
        case Table():
            return _table(block)
        case Drawing():
            return _drawing(block)
        case PageBreak():
            return '<div class="page"></div>'


def _table(table: Table) -> str:
    heads = "".join(
        f'<th width="{round(100 * width)}%">{escape(head)}</th>'
        for head, width in zip(table.heads, table.widths, strict=True)
    )
    rows = "".join(_row(row, len(table.heads)) for row in table.rows)
    return f'<table width="100%" cellspacing="0"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table><p></p>'


def _drawing(drawing: Drawing) -> str:
    """The picture, and all of it in words under it."""
    unit = min(layout_drawings.LARGEST, WIDTH / max(drawing.width, 1.0))
    wide, high = drawing.width * unit, drawing.height * unit
    shown = svg.svg(layout_drawings.marks(drawing, 0, 0, unit), wide, high, drawing.about)
    lines = "".join(f"<li>{escape(line)}</li>" for line in drawing.twin)
    return f'<p class="about">{escape(drawing.about)}</p>{shown}<ul class="about">{lines}</ul>'


def _row(row: Row | Group, width: int) -> str:
    if isinstance(row, Group):
        if not row.text:
            return ""
        about = f' <span class="about">{escape(row.about)}</span>' if row.about else ""
        return f'<tr class="group"><td colspan="{width}"><b>{escape(row.text)}</b>{about}</td></tr>'
    return "<tr>" + "".join(_cell(cell) for cell in row) + "</tr>"


def _cell(cell: str | Cell) -> str:
    if isinstance(cell, str):
        return f"<td>{_text(cell)}</td>"
    inside = f"<b>{_text(cell.text)}</b>" if cell.bold else _text(cell.text)
    if cell.pace is not None:
        bar = svg.svg(
            list(pace.marks(cell.pace, 0.15, 0.15, BAR[0] - 0.3, BAR[1] - 0.3)), *BAR, pace.sentence(cell.pace)
        )
        inside = f"{bar}<br>{inside}" if inside else bar
    classes = " ".join(filter(None, (cell.tone, "hatched" if cell.hatched else "", "centred" if cell.centred else "")))
    return f'<td class="{classes}">{inside}</td>' if classes else f"<td>{inside}</td>"


def _words(words: Words) -> str:
    made = ""
    for span in words:
        text = _text(span.text)
        text = f"<i>{text}</i>" if span.italic else text
        made += f"<b>{text}</b>" if span.bold else text
    return made


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
