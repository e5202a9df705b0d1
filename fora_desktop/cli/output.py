"""What a command prints: a table for people, or one JSON document for programs."""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, TextIO

from fora_desktop.domain.quota import Rule

if TYPE_CHECKING:
    from fora_desktop.services.seating import Participant

LONGEST = 2000
"""Characters of a refusal: a path may be as long as it likes."""
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
"""Line breaks, and what would move a terminal's cursor or change its colours."""


def one_line(text: str) -> str:
    return " ".join(_CONTROL.sub(" ", text).split())


def sentence(refusal: Exception) -> str:
    """What is refused, in one line whatever was typed."""
    text = one_line(str(refusal))
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def as_json(document: Any, out: TextIO) -> None:
    json.dump(document, out, ensure_ascii=False, indent=2)
    out.write("\n")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], out: TextIO) -> None:
    """Columns as wide as their longest cell; line breaks within a cell become spaces."""
    cells = [[one_line(cell) for cell in row] for row in [heads, *rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    for row in cells:
        out.write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n")


def rule(value: Rule) -> dict[str, Any]:
    return {
        "kind": value.kind,
        "minimum": value.minimum,
        "maximum": value.maximum,
        "period": value.period.value,
        "interval": value.interval,
        "per": value.per or None,
    }


def participant(seat: "Participant") -> dict[str, Any]:
    """A seat and who has it; without a person it is vacant, or of so many that nobody is named for."""
    return {
        "function": seat.function,
        "role": seat.role_name or None,
        "person": seat.name or None,
        "organisation": seat.organisation or None,
        "count": seat.count,
        "away": seat.away or None,
        "substitutes": [each.name for each in seat.substitutes],
    }


def use_utf8() -> None:
    """Danish letters come through a pipe on every system; what a console cannot show is written as its number."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
