"""What somebody looks at before a table is brought in: its first cells as they are understood, and every line."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from fora_desktop.domain import dates, email_address, table_mapping, table_rows, table_values
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.table import Table, TableLine, Value, one_line
from fora_desktop.domain.table_fields import PEOPLE
from fora_desktop.domain.table_mapping import SKIPPED, ColumnMap
from fora_desktop.i18n import _
from fora_desktop.services import table_import_meetings, table_import_people
from fora_desktop.services.table_export import function_word
from fora_desktop.services.table_import import Imported
from fora_desktop.services.table_places import Places

SAMPLES = 3
_PLACES = ("forum", "board")


@dataclass(frozen=True, slots=True)
class Sample:
    """A cell as it stands there, what it is taken to mean where that is not the same, and why it cannot be read."""

    shown: str
    meant: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """A table beside the register. Where something must be answered first there are no lines yet.

    `refusal` says what; `open_order` is a day that can be read in two ways; `words` are unknown words for a status.
    """

    found: ColumnMap
    samples: tuple[tuple[Sample, ...], ...]
    rows: tuple[table_rows.PersonRow, ...] | tuple[table_rows.MeetingRow, ...] = ()
    imported: Imported | None = None
    refusal: str = ""
    open_order: str = ""
    words: tuple[str, ...] = ()
    lacks_year: bool = False
    missing: tuple[str, ...] = ()
    """Forums and roles that the register does not have and that could be made."""


def look(session: Session, table: Table, kind: str, found: ColumnMap, now: datetime, *, create: bool) -> Looked:
    """Everything that the page shows; writes nothing."""
    today, found = now.date(), table_mapping.with_order(table, found)
    places = Places(session)
    shown = samples(places, table, found, today)
    try:
        table_mapping.check(table, kind, found)
    except table_mapping.OrderIsOpen as why:
        return Looked(found, shown, refusal=str(why), open_order=why.text)
    except table_mapping.StatusUnknown as why:
        return Looked(found, shown, refusal=str(why), words=why.words)
    except FieldError as why:
        return Looked(found, shown, refusal=str(why))
    lacks_year = table_mapping.lacks_year(table, found, today)
    if kind == PEOPLE:
        people = tuple(table_rows.person_rows(table, found, today))
        whole = table_import_people.preview(session, people, today, create=True)
        taken = whole if create or not whole.created else table_import_people.preview(session, people, today)
        return Looked(found, shown, people, taken, lacks_year=lacks_year, missing=whole.created)
    meetings = tuple(table_rows.meeting_rows(table, found, today))
    every = table_import_meetings.preview(session, meetings, now, create=True)
    some = every if create or not every.created else table_import_meetings.preview(session, meetings, now)
    return Looked(found, shown, meetings, some, lacks_year=lacks_year, missing=every.created)


def samples(places: Places, table: Table, found: ColumnMap, today: date) -> tuple[tuple[Sample, ...], ...]:
    """Of each column its first cells; the lines are the same for all."""
    lines = [line for line in table.lines if not line.is_empty][:SAMPLES]
    return tuple(
        tuple(_sample(places, table, found, key, number, line, today) for line in lines)
        for number, key in enumerate(found.columns)
    )


def _sample(
    places: Places, table: Table, found: ColumnMap, key: str, number: int, line: TableLine, today: date
) -> Sample:
    value = line.cell(number)
    text = one_line(value)
    if not text or not key:
        return Sample(text)
    try:
        meant = _meant(places, found, key, value, _unit(found, line), today)
    except FieldError as why:
        return Sample(text, problem=str(why))
    return Sample(text, "" if meant.casefold() == text.casefold() else meant)


def _unit(found: ColumnMap, line: TableLine) -> str:
    place = found.place("unit")
    return "" if place is None else one_line(line.cell(place))


def _meant(places: Places, found: ColumnMap, key: str, value: Value, unit: str, today: date) -> str:
    text = one_line(value)
    if key in ("date", "from", "to"):
        when = table_values.when(value, today, found.day_first is not False, found.year)
        return dates.long(when.day) + (f", {dates.clock(when.start)}" if when.start else "")
    if key in ("time", "end"):
        start, end = table_values.hours(value)
        return _clock(start, end)
    if key == "length":
        return _("{n} min.").format(n=table_values.length(value))
    if key == "status":
        return _status(found, text)
    if key == "email":
        return email_address.read(text)
    if key == "function":
        function = table_values.function(text)
        if function is None:
            raise table_import_people.FunctionUnknown(text)
        return function_word(function)
    if key == "present":
        return str(table_values.number(value))
    if key == "number":
        number, year = table_values.meeting_number(value)
        return f"{number}/{year}" if year else str(number)
    if key in _PLACES:
        return places.find(text, unit, board=key == "board").name
    return text


def _clock(start: time, end: time | None) -> str:
    return dates.clock(start) + (f"–{dates.hours(end)}" if end else "")


def _status(found: ColumnMap, word: str) -> str:
    status = table_mapping.status_of(found, word)
    if status is None:
        raise table_mapping.StatusUnknown([word])
    return _("udelades") if status == SKIPPED else MeetingStatus(status).word


def wrong_lines(table: Table, found: Imported) -> tuple[tuple[str, ...], list[tuple[Value, ...]]]:
    """The heads and lines that are wrong, with why, as a table to be put right and read again."""
    why = {line.line: line.sentence for line in found.wrong}
    heads = (*table.heads, _("Fejl"))
    rows: list[tuple[Value, ...]] = [
        (*(line.cell(number) for number in range(table.width)), why[line.number])
        for line in table.lines
        if line.number in why
    ]
    return heads, rows
