"""A report as plain text, for a mail or a terminal."""

import textwrap
from typing import Final

from fora_desktop.reports.report import Block, Heading, ListLine, Notice, Paragraph, Report, Table, plain

WIDTH: Final = 78


def text(report: Report) -> str:
    """Lines of at most 78 characters, ending in a line break."""
    parts = [report.sender, report.day, "", report.title.upper(), report.subtitle, ""]
    parts += [f"{label}: {value}" for label, value in report.facts]
    for block in report.blocks:
        parts.extend(_block(block))
    return "\n".join(parts).strip("\n") + "\n"


def _block(block: Block) -> list[str]:
    match block:
        case Heading(words, _level, about):
            return ["", *_wrapped(words), *(_wrapped(about) if about else [])]
        case Paragraph(words):
            return ["", *_wrapped(plain(words))]
        case ListLine(words, mark, depth):
            return _wrapped(plain(words), "   " * depth + f" {mark} ")
        case Notice(label, words, about):
            told = [f"{label}: {plain(words)}" if label else plain(words), *([f"({about})"] if about else [])]
            return ["", *_wrapped(" ".join(told), "  > ")]
        case Table():
            return ["", *_table(block)]


def _table(table: Table) -> list[str]:
    found = []
    for row in table.rows:
        named = [f"{head}: {cell}" for head, cell in zip(table.heads[1:], row[1:], strict=True) if cell]
        found.extend(_wrapped(". ".join([row[0], *named]), " - "))
    return found


def _wrapped(words: str, first: str = "") -> list[str]:
    lines = []
    for number, line in enumerate(words.split("\n") or [""]):
        begins = first if number == 0 else " " * len(first)
        lines += textwrap.wrap(
            line, WIDTH, initial_indent=begins, subsequent_indent=" " * len(first), break_on_hyphens=False
        ) or [begins.rstrip()]
    return lines
