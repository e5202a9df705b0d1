"""The lines of a table as persons or as meetings, each with what could not be read of it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from fora_desktop.domain import table_values
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.table import Table, TableLine, Value, one_line, shown
from fora_desktop.domain.table_mapping import SKIPPED, ColumnMap, status_of
from fora_desktop.i18n import _

EXCEL_ERRORS = frozenset(("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#I/T"))
LONGEST_TEXT = 5_000
LONGEST_WORDS = 500
"""Letters of a name, a title, a place."""
_LONG = ("note", "reason")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line about a person, a role or a seat; `problems` are sentences that keep it from being read."""

    line: int
    texts: dict[str, str] = field(default_factory=dict)
    """What stands under each field, in one line; fields that are empty or have no column are not there."""
    first: date | None = None
    last: date | None = None
    problems: tuple[str, ...] = ()

    def text(self, key: str) -> str:
        return self.texts.get(key, "")

    @property
    def name(self) -> str:
        whole = " ".join(part for part in (self.text("first_name"), self.text("last_name")) if part)
        return self.text("name") or whole


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A line about a meeting. `timed` tells whether the file says when on its day it begins."""

    line: int
    texts: dict[str, str] = field(default_factory=dict)
    start: datetime | None = None
    timed: bool = False
    minutes: int | None = None
    status: MeetingStatus | None = None
    number: int | None = None
    number_year: int | None = None
    present: int | None = None
    skipped: bool = False
    """Its status is one that the user leaves out."""
    problems: tuple[str, ...] = ()

    def text(self, key: str) -> str:
        return self.texts.get(key, "")


class _Reader:
    """One line at a time, with the problems gathered."""

    def __init__(self, table: Table, found: ColumnMap, today: date) -> None:
        self.places = {key: number for number, key in enumerate(found.columns) if key}
        self.found = found
        self.today = today
        self.day_first = found.day_first is not False
        self.problems: list[str] = []

    def value(self, line: TableLine, key: str) -> Value:
        place = self.places.get(key)
        return "" if place is None else line.cell(place)

    def texts(self, line: TableLine) -> dict[str, str]:
        found = {}
        for key, place in self.places.items():
            value = line.cell(place)
            text = shown(value).strip() if key in _LONG else one_line(value)
            if not text:
                continue
            if text in EXCEL_ERRORS:
                self.problems.append(_("Cellen viser fejlen {error}. Ret den i regnearket.").format(error=text))
            if len(text) > (LONGEST_TEXT if key in _LONG else LONGEST_WORDS):
                self.problems.append(_("Teksten “{text} …” er for lang. Gør den kortere.").format(text=text[:30]))
                text = text[:LONGEST_WORDS]
            found[key] = text
        return found

    def day(self, value: Value, year: int | None) -> table_values.When | None:
        if not value:
            return None
        try:
            return table_values.when(value, self.today, self.day_first, year)
        except table_values.Unreadable as why:
            self.problems.append(str(why))
            return None


# --- persons --------------------------------------------------------------------------------------------------------


def person_rows(table: Table, found: ColumnMap, today: date) -> list[PersonRow]:
    reader = _Reader(table, found, today)
    return [_person(reader, line) for line in table.lines if not line.is_empty]


def _person(reader: _Reader, line: TableLine) -> PersonRow:
    reader.problems = []
    texts = reader.texts(line)
    ends = [reader.day(reader.value(line, key), reader.found.year) for key in ("from", "to")]
    first, last = (None if each is None else each.day for each in ends)
    if first is not None and last is not None and last < first:
        reader.problems.append(_("Sidste dag ligger før den første. Ret datoerne."))
    return PersonRow(line.number, texts, first, last, tuple(reader.problems))


# --- meetings -------------------------------------------------------------------------------------------------------


def meeting_rows(table: Table, found: ColumnMap, today: date) -> list[MeetingRow]:
    reader = _Reader(table, found, today)
    return [_meeting(reader, line) for line in table.lines if not line.is_empty]


def _meeting(reader: _Reader, line: TableLine) -> MeetingRow:
    reader.problems = []
    texts = reader.texts(line)
    year = _year(reader, line)
    day = reader.day(reader.value(line, "date"), year)
    if day is None and not reader.value(line, "date"):
        reader.problems.append(_("Der mangler en dato."))
    start, end = _hours(reader, line, day)
    minutes = _minutes(reader, line, start, end)
    number, number_year = _number(reader, line)
    status, skipped = _status(reader, texts)
    return MeetingRow(
        line=line.number,
        texts=texts,
        start=None if day is None else datetime.combine(day.day, start or time()),
        timed=start is not None,
        minutes=minutes,
        status=status,
        number=number,
        number_year=number_year,
        present=_present(reader, line),
        skipped=skipped,
        problems=tuple(dict.fromkeys(reader.problems)),
    )


def _year(reader: _Reader, line: TableLine) -> int | None:
    text = one_line(reader.value(line, "year"))
    if text.isdecimal() and len(text) == 4:
        return int(text)
    number = reader.value(line, "number")
    return (table_values.year_in(one_line(number)) if number else None) or reader.found.year


def _hours(reader: _Reader, line: TableLine, day: table_values.When | None) -> tuple[time | None, time | None]:
    value = reader.value(line, "time")
    start, end = (day.start, day.end) if day is not None else (None, None)
    try:
        if value:
            start, end = table_values.hours(value)
        if value := reader.value(line, "end"):
            end = _end(value)
    except table_values.Unreadable as why:
        reader.problems.append(str(why))
    return start, end


def _end(value: Value) -> time:
    """The column may repeat the day: only its hour counts."""
    start, end = table_values.hours(value)
    return end or start


def _minutes(reader: _Reader, line: TableLine, start: time | None, end: time | None) -> int | None:
    value = reader.value(line, "length")
    if value:
        try:
            return table_values.length(value)
        except table_values.Unreadable as why:
            reader.problems.append(str(why))
            return None
    if start is None or end is None:
        return None
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    if minutes <= 0:
        reader.problems.append(_("Mødet slutter, før det begynder. Ret klokkeslættene."))
        return None
    return minutes


def _number(reader: _Reader, line: TableLine) -> tuple[int | None, int | None]:
    value = reader.value(line, "number")
    if not value:
        return None, None
    try:
        return table_values.meeting_number(value)
    except table_values.Unreadable as why:
        reader.problems.append(str(why))
        return None, None


def _present(reader: _Reader, line: TableLine) -> int | None:
    value = reader.value(line, "present")
    if not value:
        return None
    try:
        return table_values.number(value)
    except table_values.Unreadable as why:
        reader.problems.append(str(why))
        return None


def _status(reader: _Reader, texts: dict[str, str]) -> tuple[MeetingStatus | None, bool]:
    word = texts.get("status", "")
    if not word:
        return None, False
    found = status_of(reader.found, word)
    if found is None:
        reader.problems.append(
            _("Fora kender ikke status “{word}”. Vælg, hvad den betyder, eller ret den.").format(word=word)
        )
    if found == SKIPPED or found is None:
        return None, found == SKIPPED
    return MeetingStatus(found), False
