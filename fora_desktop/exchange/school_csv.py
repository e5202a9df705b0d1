"""School holidays from a table that a municipality or a spreadsheet gave: kommune; ferie; fra; til."""

import csv
from datetime import date
from pathlib import Path

from fora_desktop.domain.day_ranges import RangeInFile, read_day
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

MOST_BYTES = 100_000
"""A larger file is no list of school holidays."""
SEPARATORS = ";\t,"


class CannotRead(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(_("“{file}” kunne ikke læses. Vælg en .csv-fil.").format(file=path.name))


def read(path: Path) -> tuple[list[RangeInFile], list[str]]:
    """The holidays of a file, and a sentence for each line that could not be read. Raises CannotRead."""
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else None
    except OSError:
        data = None
    if data is None or b"\0" in data:
        raise CannotRead(path)
    return lines(_text(data))


def _text(data: bytes) -> str:
    """Spreadsheets save UTF-8 with a mark, or the code page of Windows."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def lines(text: str) -> tuple[list[RangeInFile], list[str]]:
    """As `read`, of a file's text; a first line without any day is its heading."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(SEPARATORS, key=first.count)
    found: list[RangeInFile] = []
    problems: list[str] = []
    rows = csv.reader(text.splitlines(), delimiter=separator)
    for number, row in enumerate(rows, 1):
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        try:
            found.append(_range(number, cells))
        except _Unreadable as why:
            if found or problems or any(character.isdigit() for character in "".join(cells)):
                problems.append(_("Linje {n}: {reason}").format(n=number, reason=why))
    return found, problems


class _Unreadable(Exception):
    """Why a line is no holiday, in a sentence."""


def _range(number: int, cells: list[str]) -> RangeInFile:
    if len(cells) < 4 or not all(cells[:2]):
        raise _Unreadable(_("Der skal stå kommune, ferie, fra og til."))
    where, name, first, last = cells[:4]
    return RangeInFile(number, where, name, _day(first), _day(last))


def _day(text: str) -> date:
    day = read_day(text)
    if day is None:
        raise _Unreadable(_("“{text}” er ikke en dato med årstal.").format(text=text))
    return day
