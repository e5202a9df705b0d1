"""A report as plain text, for a mail or a terminal."""

import textwrap
from collections.abc import Sequence
from typing import Final

from fora_desktop.reports.report import (
    Block,
    Drawing,
    Field,
    Group,
    Heading,
    ListLine,
    Notice,
    PageBreak,
    Paragraph,
    Report,
    Table,
    cell_text,
    plain,
)

WIDTH: Final = 78


def text(report: Report) -> str:
    """Lines of at most 78 characters, ending in a line break."""
    parts = [report.sender, report.day, "", report.title.upper(), report.subtitle, ""]
    parts += [f"{label}: {value}" for label, value in report.facts]
    for block in report.blocks:
        parts.extend(_block(block))
    return "\n".join(parts).strip("\n") + "\n"


def blocks(some: Sequence[Block]) -> str:
    """A part of a report alone."""
    return "\n".join(line for block in some for line in _block(block)).strip("\n") + "\n"


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
        case Field(label, words):
            return ["", *_wrapped(f"{label}: {plain(words)}")]
        case Table():
            return ["", *_table(block)]
        case Drawing(about=about, twin=twin):
            return ["", *_wrapped(about), *(line for words in twin for line in _wrapped(words, " - "))]
        case PageBreak():
            return ["", "-" * WIDTH]


def _table(table: Table) -> list[str]:
    """Each row as a line of a list: its first cell, then the others that hold something, by the heads' names."""
    found = []
    for row in table.rows:
        if isinstance(row, Group):
            named = f"{row.text} ({row.about})" if row.about else row.text
            found += ["", *_wrapped(named)] if named else [""]
            continue
        first, *others = (cell_text(cell) for cell in row)
        others_named = [
            f"{head}: {cell}" if head else cell for head, cell in zip(table.heads[1:], others, strict=True) if cell
        ]
        found.extend(_wrapped(_sentences([first, *others_named] if first else others_named), " - "))
    return found


def _sentences(parts: list[str]) -> str:
    """`18. nov. Journalnr.: 24-1`: no second full stop where a part ends with one."""
    return " ".join(part if part.endswith(".") or part is parts[-1] else f"{part}." for part in parts)


def _wrapped(words: str, first: str = "") -> list[str]:
    lines = []
    for number, line in enumerate(words.split("\n") or [""]):
        begins = first if number == 0 else " " * len(first)
        lines += textwrap.wrap(
            line, WIDTH, initial_indent=begins, subsequent_indent=" " * len(first), break_on_hyphens=False
        ) or [begins.rstrip()]
    return lines
