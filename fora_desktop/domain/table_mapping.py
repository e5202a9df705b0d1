"""Which column of a table is which field: recognised by its head, by what stands in it, or as somebody said."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from fora_desktop.domain import table_values
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.table import Table, Value, one_line
from fora_desktop.domain.table_fields import MEETINGS, PEOPLE, fields, label, meant, plain_head
from fora_desktop.i18n import _

SAMPLE = 200
"""So many cells of a column tell what it is."""
MOST = 0.6
"""The share of them that must look so."""
SKIPPED = "-"
"""Said of a column that is not to be read, and of rows of a status that are not."""
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,5}")


class NoSuchColumn(FieldError):
    def __init__(self, text: str, heads: Sequence[str]) -> None:
        super().__init__(
            _("Filen har ingen kolonne “{column}”. Kolonnerne er: {columns}.").format(
                column=text, columns=", ".join(head or str(number) for number, head in enumerate(heads, 1))
            )
        )


class NoSuchField(FieldError):
    def __init__(self, kind: str, text: str) -> None:
        super().__init__(
            _("“{field}” er ikke et felt. Felterne er: {fields}.").format(
                field=text, fields=", ".join(each.key for each in fields(kind))
            )
        )


class FieldTwice(FieldError):
    def __init__(self, kind: str, key: str) -> None:
        super().__init__(
            _("To kolonner er valgt som {field}. Vælg “Læses ikke” for den ene.").format(field=label(kind, key))
        )


class NoSuchStatus(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” er ikke en status. Skriv planned, invited, held, postponed, cancelled eller “-”.").format(
                text=text
            )
        )


class OrderIsOpen(FieldError):
    """Nobody can tell from the file which of day and month comes first."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(
            _("“{text}” kan læses på to måder. Vælg, om dagen eller måneden står først.").format(text=text)
        )


class StatusUnknown(FieldError):
    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)
        told = ", ".join(f"“{word}”" for word in words)
        super().__init__(
            _("Fora kender ikke status {words}. Vælg, hvad den betyder.").format(words=told)
            if len(words) == 1
            else _("Fora kender ikke disse ord for status: {words}. Vælg, hvad de betyder.").format(words=told)
        )


class FieldIsMissing(FieldError):
    def __init__(self, kind: str, keys: Sequence[str]) -> None:
        self.keys = tuple(keys)
        self.told = _(" eller ").join(label(kind, key) for key in keys)
        super().__init__(_("Ingen kolonne er valgt som {field}. Vælg den over tabellen.").format(field=self.told))


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """`columns` has the key of a field for each column, "" where it is not read.

    `day_first` says how 03/04/2026 is read, None where nobody has said and it is not plain. `year` is that of days
    without one. `statuses` are foreign words and the state that each means, SKIPPED for rows to leave out.
    """

    columns: tuple[str, ...]
    day_first: bool | None = None
    year: int | None = None
    statuses: Mapping[str, str] = field(default_factory=dict)

    def place(self, key: str) -> int | None:
        return self.columns.index(key) if key in self.columns else None

    def with_column(self, number: int, key: str) -> "ColumnMap":
        """The column is that field now; another that was it is not read any more."""
        columns = ["" if key and each == key else each for each in self.columns]
        columns[number] = key
        return replace(self, columns=tuple(columns))


# --- recognised -----------------------------------------------------------------------------------------------------


def recognised(table: Table, kind: str, today: date) -> ColumnMap:
    """Each column as what its head says most surely; what no head says as what stands in it."""
    claims = sorted(
        (
            (-surety, number, key)
            for number, head in enumerate(table.heads)
            for key, surety in (meant(kind, head),)
            if key and _fits(kind, key, table.column(number)[:SAMPLE], today)
        ),
    )
    columns = [""] * table.width
    for _surety, number, key in claims:
        if key not in columns:
            columns[number] = key
    for number in range(table.width):
        if not columns[number] and (key := _by_content(kind, table.column(number)[:SAMPLE], columns, today)):
            columns[number] = key
    if "name" in columns and {"first_name", "last_name"} <= set(columns):
        columns[columns.index("name")] = ""
    elif "last_name" in columns and "first_name" not in columns and "name" in columns:
        columns[columns.index("name")] = "first_name"  # Navn | Efternavn
    found = ColumnMap(tuple(columns), year=_year_of(table))
    return replace(found, day_first=order(table, found).known)


def _share(cells: Sequence[Value], fits: Callable[[Value], bool]) -> float:
    return sum(map(fits, cells)) / len(cells) if cells else 0.0


def _is_day(cell: Value, today: date) -> bool:
    if not isinstance(cell, str):
        return isinstance(cell, date)
    for day_first in (True, False):
        try:
            table_values.when(cell, today, day_first, today.year)
        except table_values.Unreadable:
            continue
        return not re.fullmatch(r"\d{1,4}", cell.strip())
    return False


def _is_time(cell: Value) -> bool:
    if isinstance(cell, time):
        return True
    if not isinstance(cell, str):
        return False
    try:
        table_values.hours(cell)
    except table_values.Unreadable:
        return False
    return not cell.strip().isdecimal()


def _fits(kind: str, key: str, cells: Sequence[Value], today: date) -> bool:
    """Whether what stands in a column can be what its head says, which may be a vague word."""
    if not cells:
        return True
    if key in ("date", "from", "to"):
        return _share(cells, lambda cell: _is_day(cell, today)) > 0 or not _share(cells, _is_time)
    if key in ("time", "end"):
        return not _share(cells, lambda cell: isinstance(cell, date) and not isinstance(cell, datetime))
    if key == "present":
        return _share(cells, lambda cell: isinstance(cell, str) and cell.strip().isdecimal()) >= 0.5
    return True


def _by_content(kind: str, cells: Sequence[Value], taken: Sequence[str], today: date) -> str:
    def looks(fits: Callable[[Value], bool]) -> bool:
        return _share(cells, fits) >= MOST

    def free(*keys: str) -> str:
        return next((key for key in keys if key not in taken), "")

    text = [cell for cell in cells if isinstance(cell, str)]
    if looks(lambda cell: isinstance(cell, str) and table_values.is_email(cell.strip())):
        return free("email") if kind == PEOPLE else ""
    if looks(lambda cell: _is_day(cell, today)):
        return free("date") if kind == MEETINGS else free("from", "to")
    if looks(_is_time) and kind == MEETINGS:
        return free("time", "end")
    if (
        kind == MEETINGS
        and text
        and looks(lambda cell: isinstance(cell, str) and table_values.status(cell) is not None)
    ):
        return free("status")
    if kind == PEOPLE:
        if looks(lambda cell: isinstance(cell, str) and table_values.is_phone(cell)):
            return free("phone")
        if looks(lambda cell: isinstance(cell, str) and table_values.function(cell) is not None):
            return free("function")
        named = "first_name" in taken or "last_name" in taken
        if (
            not named
            and looks(lambda cell: isinstance(cell, str) and bool(_NAME.fullmatch(cell)))
            and len(set(text)) > 1
        ):
            return free("name")
    return ""


def _year_of(table: Table) -> int | None:
    """The year that the title above the table names, else the sheet, else the file."""
    for text in (" ".join(table.above), table.sheet, table.name):
        found = table_values.year_in(re.sub(r"[_\W]", " ", text))
        if found is not None:
            return found
    return None


def order(table: Table, found: ColumnMap) -> table_values.Order:
    """What all days of the table together say of their order."""
    places = [number for number, key in enumerate(found.columns) if key in ("date", "from", "to")]
    return table_values.order_of(cell for number in places for cell in table.column(number))


def lacks_year(table: Table, found: ColumnMap, today: date) -> bool:
    """Whether a day of the table has no year of its own."""
    places = [number for number, key in enumerate(found.columns) if key in ("date", "from", "to")]
    if "year" in found.columns:
        return False
    for cell in dict.fromkeys(cell for number in places for cell in table.column(number) if isinstance(cell, str)):
        try:
            table_values.when(cell, today, found.day_first is not False)
        except table_values.NeedsYear:
            return True
        except table_values.Unreadable:
            continue
    return False


def with_order(table: Table, found: ColumnMap) -> ColumnMap:
    """The order of day and month as the days themselves tell it; where they do not, as somebody said."""
    known = order(table, found).known
    return found if known is None else replace(found, day_first=known)


# --- said -----------------------------------------------------------------------------------------------------------


def as_said(table: Table, kind: str, found: ColumnMap, said: Sequence[tuple[str, str]]) -> ColumnMap:
    """The map with what `--map COLUMN=FIELD` says; a column is its head or its number, `-` leaves it out."""
    columns = list(found.columns)
    keys = {each.key for each in fields(kind)} | {plain_head(each.label) for each in fields(kind)}
    chosen: dict[int, str] = {}
    for column, wanted in said:
        number = _column(table, column)
        key = _field(kind, wanted, keys)
        if key and key in chosen.values():
            raise FieldTwice(kind, key)
        chosen[number] = key
    for number in range(len(columns)):
        if number in chosen or columns[number] in chosen.values():
            columns[number] = chosen.get(number, "")
    changed = replace(found, columns=tuple(columns))
    return replace(changed, day_first=found.day_first if found.day_first is not None else order(table, changed).known)


def _column(table: Table, text: str) -> int:
    wanted = plain_head(text)
    for number, head in enumerate(table.heads):
        if wanted and plain_head(head) == wanted:
            return number
    begins = [number for number, head in enumerate(table.heads) if wanted and plain_head(head).startswith(wanted)]
    if len(begins) == 1:
        return begins[0]
    if text.strip().isdecimal() and 1 <= int(text) <= table.width:
        return int(text) - 1
    raise NoSuchColumn(text, table.heads)


def _field(kind: str, text: str, keys: set[str]) -> str:
    if text.strip() in ("", SKIPPED):
        return ""
    plain = plain_head(text)
    for each in fields(kind):
        if plain in (each.key, plain_head(each.key), plain_head(each.label)):
            return each.key
    raise NoSuchField(kind, text)


def with_status(found: ColumnMap, word: str, meaning: str) -> ColumnMap:
    """A foreign word means that state, or with SKIPPED rows to leave out. Raises NoSuchStatus."""
    state = SKIPPED if meaning.strip() == SKIPPED else table_values.status(meaning)
    if state is None:
        raise NoSuchStatus(meaning)
    return replace(found, statuses={**found.statuses, plain_head(word): str(state)})


def check(table: Table, kind: str, found: ColumnMap) -> None:
    """Raise what must be answered before the table can be read: FieldIsMissing, OrderIsOpen, StatusUnknown."""
    chosen = set(found.columns)
    if kind == PEOPLE:
        if not chosen & {"name", "first_name", "last_name", "email", "role"}:
            raise FieldIsMissing(kind, ("name", "email"))
    else:
        for key in ("date", "board"):
            if key not in chosen and not (key == "board" and "id" in chosen):
                raise FieldIsMissing(kind, (key,))
    if found.day_first is None and (doubtful := order(table, found).doubtful):
        raise OrderIsOpen(doubtful)
    if unknown := unknown_statuses(table, found):
        raise StatusUnknown(unknown)


def unknown_statuses(table: Table, found: ColumnMap) -> list[str]:
    """The words for a status that neither Fora nor the user has a meaning for yet."""
    place = found.place("status")
    if place is None:
        return []
    words = dict.fromkeys(one_line(cell) for cell in table.column(place))
    return [word for word in words if status_of(found, word) is None]


def status_of(found: ColumnMap, word: str) -> MeetingStatus | str | None:
    """A state, SKIPPED, or None where it is not known."""
    said = found.statuses.get(plain_head(word))
    if said == SKIPPED:
        return SKIPPED
    if said is not None:
        return MeetingStatus(said)
    return table_values.status(word)


# --- remembered -----------------------------------------------------------------------------------------------------


def signature(table: Table, kind: str) -> str:
    """What tables of the same make have in common: their heads. Empty where there are none to know it by."""
    heads = [plain_head(head) for head in table.heads]
    return f"{kind}: " + " | ".join(heads) if any(heads) else ""


def remembered(known: Any, table: Table, kind: str, found: ColumnMap) -> ColumnMap:
    """The map as it was chosen for such a table before; what does not fit any longer is left alone."""
    if not isinstance(known, dict):
        return found
    keys = {each.key for each in fields(kind)} | {""}
    columns = known.get("columns")
    if isinstance(columns, list) and len(columns) == table.width and all(each in keys for each in columns):
        taken = [each for each in columns if each]
        if len(set(taken)) == len(taken):
            found = replace(found, columns=tuple(columns))
    statuses = known.get("statuses")
    if isinstance(statuses, dict):
        states = {each.value for each in MeetingStatus} | {SKIPPED}
        found = replace(found, statuses={str(word): str(to) for word, to in statuses.items() if to in states})
    plain = order(table, found)
    day_first = known.get("day_first")
    if plain.known is None and isinstance(day_first, bool):
        return replace(found, day_first=day_first)
    return replace(found, day_first=plain.known)


def to_remember(found: ColumnMap) -> dict[str, Any]:
    return {"columns": list(found.columns), "day_first": found.day_first, "statuses": dict(found.statuses)}
