"""A table out of somebody's file, as it stands there: its head, its lines with their numbers, its cells."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

Value = str | date | datetime | time | timedelta
"""What a cell holds: text, or what a spreadsheet knows to be a day, a time of day or a length."""
Progress = Callable[[int, int], None]
"""Told now and then how many of how many are done; what it raises stops the work."""

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


class StoppedByUser(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Importen er stoppet. Intet er ændret."))


@dataclass(frozen=True, slots=True)
class TableLine:
    """`number` is the line in the file, or the row in the sheet, the first being 1."""

    number: int
    cells: tuple[Value, ...]

    def cell(self, column: int) -> Value:
        return self.cells[column] if column < len(self.cells) else ""

    @property
    def is_empty(self) -> bool:
        return not any(self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """`heads` are the texts of the header row, all empty where there is none; `above` what stands over it."""

    name: str
    heads: tuple[str, ...]
    lines: tuple[TableLine, ...]
    above: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    """The sheets of a workbook that has several."""
    notes: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        return len(self.heads)

    def column(self, number: int) -> list[Value]:
        """What stands in a column and is not empty."""
        return [cell for line in self.lines if (cell := line.cell(number))]


def shown(value: Value) -> str:
    """A cell as it is shown to people, its letters composed as the register has them."""
    if isinstance(value, datetime):
        return f"{value:%d-%m-%Y %H:%M}" if value.time() != time() else f"{value:%d-%m-%Y}"
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    return value if value.isascii() else unicodedata.normalize("NFC", value)


def one_line(value: Value) -> str:
    """A cell's text in one line, without the spaces around it."""
    return " ".join(shown(value).split())


# --- cells that no spreadsheet may calculate ------------------------------------------------------------------------


def harmless(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would take for a formula; `as_meant` takes it off."""
    return f"'{text}" if _FORMULA.match(text) else text


def as_meant(text: str) -> str:
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
