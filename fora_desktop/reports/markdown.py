"""Case texts and minutes, as `domain.rich_text` keeps them, as the blocks of a report."""

import re
from typing import Final

from fora_desktop.domain import rich_text
from fora_desktop.domain.rich_text import NUMBERS, PARAGRAPH
from fora_desktop.reports.report import ListLine, Paragraph, Span

_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BREAK: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

TextBlock = Paragraph | ListLine


def clean(text: str) -> str:
    """Without what no document can carry: control characters, halves of letters; one kind of line break."""
    return _CONTROL.sub("", _BREAK.sub("\n", text))


def blocks(text: str) -> list[TextBlock]:
    """Paragraphs and lines of lists, in the order of the text; numbers count on within their list."""
    found: list[TextBlock] = []
    numbers = [0] * (rich_text.DEEPEST + 1)
    for block in rich_text.read(clean(text)):
        words = tuple(Span(run.text, run.bold, run.italic) for run in block.runs)
        if block.kind == PARAGRAPH:
            numbers = [0] * len(numbers)
            found.append(Paragraph(words))
            continue
        numbers[block.level + 1 :] = [0] * (rich_text.DEEPEST - block.level)
        numbers[block.level] = numbers[block.level] + 1 if block.kind == NUMBERS else 0
        mark = f"{numbers[block.level]}." if block.kind == NUMBERS else "•"
        found.append(ListLine(words, mark, block.level))
    return found
