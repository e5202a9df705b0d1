"""A person taken out of the register for good: out of the rows, out of the history, out of the file's bytes.

Everything that holds the person becomes what it would be had the person always been called "Person 12": the rows as
they are and the images of every step alike, so what was done before can still be undone and done again. That step is
of a kind of its own and keeps no images: nothing takes it back.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, String, Table, text

from fora_desktop.domain.edition import digest_of
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import Person
from fora_desktop.domain.tenure import ONE_DAY
from fora_desktop.domain.traces import Traces, label, merged
from fora_desktop.i18n import _
from fora_desktop.storage import history, opening, search_index
from fora_desktop.storage.history import FORGET

PERSON = Person.__tablename__
OWN = ("name", "title", "email", "phone", "note")
"""What is a person's own in their row, beside the organisation and how long they are kept."""
ABOUT = {"absence": ("person_id",), "attendance": ("person_id", "substitute_id")}
"""Tables whose note is about a person, and the columns that say who that is."""
SEATS = {
    "role_holder": ("person_id",),
    "substitute": ("person_id", "for_person_id"),
    "membership": ("person_id",),
}
"""What nobody has whom the register does not know any longer, and the columns that say whose it is."""
OWN_CALENDARS = "busy_calendar"
"""What a person's own calendar held goes wholly, with the times that hang on it, out of the history too."""
HOURS = "person_hours"
"""Nor does the register keep when nobody any longer meets."""
FILES = "publication"
"""Nobody follows the calendar of whom the register does not know any longer."""
KEPT = frozenset(
    {"uid", "key", "path", "sha256", "rule", "kind", "state", "status", "function", "time_zone", "code", "side"}
)
"""Columns that hold no words of people; a file's path must go on leading to it."""
KEPT_OF: Mapping[str, frozenset[str]] = {
    "district": frozenset({"name", "catalogue", "secretariat", "secretariat_email", "language", "country"}),
    "unit": frozenset({"name", "official_name"}),
    "deadline_rule": frozenset({"unit"}),
    "quota_rule": frozenset({"period", "per"}),
    "special_day": frozenset({"concerns", "effect"}),
    "agenda_item": frozenset({"purpose"}),
    "standard_item": frozenset({"purpose"}),
    "plan_settings": frozenset({"even", "weekday", "hour", "school_holidays", "load", "travel", "councils"}),
    "plan_wish": frozenset({"weekdays", "half", "months", "ordinal", "strength"}),
    "council_meeting": frozenset({"months"}),
    "plan_draft": frozenset({"variant", "begun_from"}),
    "action_plan": frozenset({"stages"}),
    "goal": frozenset({"tags"}),
    "action_plan_document": frozenset({"stage"}),
    "edition": frozenset({"digest"}),
}
"""The same of single tables; who sends the letters of the district is the district's own, whoever has the address."""

DAY = re.compile(r"\d{4}-\d{2}-\d{2}(T[\d:.+]+)?")
"""A day or a moment in a snapshot, which is no telephone number."""
PATIENCE = 500
"""Milliseconds that others are waited for before it is told that they still read."""

Row = dict[str, Any]


class NobodyThere(FieldError):
    def __init__(self, person: int) -> None:
        super().__init__(_("Der er ingen person med id “{id}”.").format(id=person))


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What became of it: in how many rows and steps the person stood, and whether the file's bytes are clean.

    `removed`: nothing referred to the person, who is gone wholly. Not `wiped`: another program has the register open,
    and what it still reads goes when it closes.
    """

    person: int
    label: str
    rows: int
    steps: int
    removed: bool
    wiped: bool = True
    tables: frozenset[str] = frozenset()
    again: bool = False
    """It was done before; only the bytes were wiped once more."""


def name(told: Forgotten) -> str:
    """The sentence of the step: what stays in the history, without the name."""
    said = _("{person} er slettet") if told.removed else _("{person} er anonymiseret")
    return said.format(person=told.label)


def traces(connection: Connection, person: int) -> Traces:
    """By what the person is known now and was known before, as far as the history goes back.

    Whoever was merged into the person is the person too.
    """
    return _known(connection, person)[1]


def _known(connection: Connection, person: int) -> tuple[frozenset[int], Traces]:
    """The numbers that the person has or had, and all by which they are known."""
    numbers, known = {person}, _traces_of(connection, person)
    removed = _removed(connection)
    while more := [gone for gone, *by in removed if gone not in numbers and _is_merged(gone, by, numbers, known)]:
        for gone in more:
            numbers.add(gone)
            known = known.with_those(_traces_of(connection, gone))
    return frozenset(numbers), known


def _traces_of(connection: Connection, person: int) -> Traces:
    found = connection.execute(
        text("SELECT before, after FROM change WHERE table_name = 'person' AND row_id = :row ORDER BY id DESC"),
        {"row": person},
    )
    images = [json.loads(image) for pair in found for image in pair if image is not None]
    present = connection.execute(
        text("SELECT name, email, phone FROM person WHERE id = :id AND anonymised_on IS NULL"), {"id": person}
    ).all()
    own = label(person)
    return Traces.of(
        [name for name in (*(row[0] for row in present), *(each.get("name") or "" for each in images)) if name != own],
        [*(row[1] for row in present), *(each.get("email") or "" for each in images)],
        [*(row[2] for row in present), *(each.get("phone") or "" for each in images)],
    )


def _removed(connection: Connection) -> list[tuple[int, str, str, frozenset[int]]]:
    """Who is in the register no longer: number, last name, the step's sentence, and who else that step was about."""
    found = connection.execute(
        text(
            "SELECT change.row_id, change.before, step.name, step.id FROM change JOIN step ON step.id = step_id "
            "WHERE table_name = 'person' AND after IS NULL AND kind = :do AND row_id NOT IN (SELECT id FROM person)"
        ),
        {"do": history.DO},
    ).all()
    return [
        (gone, str(json.loads(before)["name"]), str(name), _took_over(connection, step, gone))
        for gone, before, name, step in found
    ]


def _took_over(connection: Connection, step: int, gone: int) -> frozenset[int]:
    """Who got in a step what stood for the one who went, or whose own row it changed."""
    references = _references()
    found: set[int] = set()
    for table, row, *images in connection.execute(
        text(
            "SELECT table_name, row_id, before, after FROM change "
            "WHERE step_id = :step AND before IS NOT NULL AND after IS NOT NULL"
        ),
        {"step": step},
    ):
        before, after = map(json.loads, images)
        if table == PERSON:
            found.add(row)
        found.update(after[name] for name in references.get(table, ()) if before[name] == gone and after[name])
    return frozenset(found - {gone})


def _is_merged(gone: int, by: Sequence[Any], numbers: set[int], known: Traces) -> bool:
    name, sentence, others = by
    return not others.isdisjoint(numbers) or sentence in {merged(name, kept) for kept in known.names}


def steps_that_hold(connection: Connection, person: int) -> list[tuple[int, str, str]]:
    """The steps of the history in which a person stands: number, when (UTC), name; the newest first."""
    numbers, known = _known(connection, person)
    _know(connection, known)
    found = connection.execute(
        text(
            "SELECT id, at, name FROM step WHERE NOT open AND (forgotten(name) OR id IN (SELECT step_id FROM change "
            f"WHERE (table_name = 'person' AND row_id IN {_listed(numbers)}) "
            "OR forgotten_in(table_name, before) OR forgotten_in(table_name, after))) ORDER BY id DESC"
        )
    )
    return [(id_, str(at), str(name)) for id_, at, name in found]


def forget(connection: Connection, person: int, on: date, *, wholly: bool = False) -> Forgotten:
    """Anonymise a person within the open transaction and the open step; with `wholly` remove one whom nothing needs.

    Somebody who was removed before still stands in the history, and is known there.

    Raises NobodyThere.
    """
    there = connection.scalar(text("SELECT 1 FROM person WHERE id = :id"), {"id": person})
    numbers, known = _known(connection, person)
    if there is None and known.is_empty:
        raise NobodyThere(person)
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    namesakes = _living(connection, person)
    _know(connection, known)
    own = label(person)

    def replaced(words: str) -> str:
        return known.replaced(words, own)

    def anonymised(table: str, row: Row) -> Row:
        return _anonymised(table, row, numbers, on, replaced, namesakes)

    gone = _calendars_out(connection, numbers)
    changed = [*gone, *_in_rows(connection, numbers, anonymised)]
    steps = _in_history(connection, numbers, anonymised, replaced)
    removed = wholly and not _is_referred_to(connection, person)
    if removed:
        connection.execute(text("DELETE FROM person WHERE id = :id"), {"id": person})
        connection.execute(text("DELETE FROM change WHERE table_name = 'person' AND row_id = :id"), {"id": person})
    _without_empty_steps(connection)
    search_index.refresh(connection, changed)
    search_index.tidy(connection)
    tables = frozenset(table for table, _row in changed) | {PERSON}
    return Forgotten(person, own, len(changed), steps, removed, tables=tables)


def done_before(connection: Connection, person: int, *, wholly: bool) -> Forgotten | None:
    """What there is to tell where nothing is left to be done but to wipe the file's bytes."""
    there = connection.execute(text("SELECT anonymised_on FROM person WHERE id = :id"), {"id": person}).first()
    if there is not None:
        is_done = there[0] is not None and not wholly
        return Forgotten(person, label(person), 0, 0, False, again=True) if is_done else None
    steps = set(connection.scalars(text("SELECT name FROM step WHERE kind = :forget"), {"forget": FORGET}))
    for removed in (True, False):
        told = Forgotten(person, label(person), 0, 0, removed, again=True)
        if name(told) in steps:
            return told
    return None


def end_all(connection: Connection, person: int, on: date) -> None:
    """What a person still has ends: from that day on the roles and the seats are vacant, and nobody stands in."""
    there = {"person": person, "on": on.isoformat(), "before": (on - ONE_DAY).isoformat()}
    for table, columns in SEATS.items():
        theirs = f"({' OR '.join(f'{column} = :person' for column in columns)})"
        connection.execute(text(f"DELETE FROM {table} WHERE {theirs} AND first_day >= :on"), there)
        connection.execute(
            text(f"UPDATE {table} SET last_day = :before WHERE {theirs} AND (last_day IS NULL OR last_day >= :on)"),
            there,
        )
    met = "SELECT meeting_id FROM meeting_board JOIN board ON board.id = board_id"
    # what met with the person alone exists no longer; its history stays under the label
    connection.execute(
        text(
            "UPDATE board SET last_day = max(:before, first_day) "
            "WHERE person_id = :person AND (last_day IS NULL OR last_day >= :on)"
        ),
        there,
    )
    connection.execute(
        text(
            "UPDATE meeting SET status = 'cancelled' "
            "WHERE status IN ('planned', 'invited', 'postponed') AND start >= :on "
            f"AND id IN ({met} WHERE person_id = :person) "
            f"AND id NOT IN ({met} WHERE person_id IS NULL OR person_id <> :person)"
        ),
        there,
    )


def ended(person: int) -> str:
    """The sentence of that step."""
    return _("{person} har ikke længere roller og pladser").format(person=label(person))


def _listed(numbers: Iterable[int]) -> str:
    return f"({', '.join(map(str, sorted(numbers)))})"


def _know(connection: Connection, known: Traces) -> None:
    """Let SQLite ask `forgotten(text)`, whether the person stands in it, and `forgotten_in(table, image of a row)`."""

    def holds(words: object) -> bool:
        return isinstance(words, str) and known.stand_in(words)

    def image_holds(table: str, image: str | None) -> bool:
        if image is None or not _words_of(table) or not ("\\" in image or known.stand_in(image)):
            return False
        row = json.loads(image)
        return any(known.stand_in(row[name]) for name in _words_of(table) if isinstance(row.get(name), str))

    driver: Any = connection.connection.driver_connection
    driver.create_function("forgotten", 1, holds, deterministic=True)
    driver.create_function("forgotten_in", 2, image_holds, deterministic=True)


@cache
def _words_of(table: str) -> frozenset[str]:
    """The columns in which people write; dates, times and numbers are none, and no code that programs read."""
    return frozenset(
        column.name
        for column in history.METADATA.tables[table].columns
        if isinstance(column.type, String) and column.name not in KEPT | KEPT_OF.get(table, frozenset())
    )


def _living(connection: Connection, person: int) -> frozenset[int]:
    """The other persons of the register: what they are called is theirs."""
    return frozenset(connection.scalars(text("SELECT id FROM person WHERE id <> :id"), {"id": person}))


def _anonymised(
    table: str, row: Row, numbers: frozenset[int], on: date, replaced: Callable[[str], str], others: frozenset[int]
) -> Row:
    """A row, or the image of one, as it is once nobody knows the person any longer."""
    made = dict(row)
    if table == PERSON and row["id"] in numbers:
        made.update({name: "" for name in OWN if name in made})
        made.update({"name": label(row["id"]), "organisation_id": None, "keep_until": None, "most_a_day": None})
        made["anonymised_on"] = on.isoformat()
        return {name: value for name, value in made.items() if name in row}
    theirs = ("name", "email", "phone") if table == PERSON and row["id"] in others else ()
    for name in _words_of(table).difference(theirs):
        if isinstance(row.get(name), str):
            made[name] = replaced(row[name])
    if table == "edition" and isinstance(row.get("content"), str):
        made["content"] = _snapshot(row["content"], replaced)
        made["digest"] = row["digest"] if made["content"] == row["content"] else digest_of(made["content"])
    if any(row.get(column) in numbers for column in ABOUT.get(table, ())) and "note" in made:
        made["note"] = ""
    return made


def _snapshot(content: str, replaced: Callable[[str], str]) -> str:
    """What was issued, without the person: only in its texts, for days and numbers must stay readable."""

    def without(value: Any) -> Any:
        if isinstance(value, str):
            return value if DAY.fullmatch(value) else replaced(value)
        if isinstance(value, list):
            return [without(each) for each in value]
        if isinstance(value, dict):
            return {key: without(each) for key, each in value.items()}
        return value

    try:
        was = json.loads(content)
    except ValueError:
        return replaced(content)
    made = without(was)
    return content if made == was else json.dumps(made, ensure_ascii=False, separators=(",", ":"))


# --- the rows as they are -------------------------------------------------------------------------------------------


def _in_rows(
    connection: Connection, numbers: frozenset[int], anonymised: Callable[[str, Row], Row]
) -> list[tuple[str, int]]:
    changed: list[tuple[str, int]] = []
    for table in history.tracked_tables():
        image = history._image(f'"{table.name}"', [column.name for column in table.columns])
        where = " OR ".join(_conditions(table, numbers))
        if not where:
            continue
        rows = connection.execute(text(f'SELECT {image} FROM "{table.name}" WHERE {where}'))
        for (written,) in rows.all():
            row = json.loads(written)
            made = anonymised(table.name, row)
            new = {name: value for name, value in made.items() if value != row[name]}
            if new:
                assignments = ", ".join(f'"{name}" = :{name}' for name in new)
                connection.execute(
                    text(f'UPDATE "{table.name}" SET {assignments} WHERE id = :id'), {**new, "id": row["id"]}
                )
                changed.append((table.name, row["id"]))
    connection.execute(text("DELETE FROM change WHERE step_id = (SELECT id FROM step WHERE open)"))
    return changed


def _conditions(table: Table, numbers: frozenset[int]) -> Iterable[str]:
    """Which of its rows may hold the person."""
    if table.name == PERSON:
        yield f"id IN {_listed(numbers)}"
    for column in ABOUT.get(table.name, ()):
        yield f"{column} IN {_listed(numbers)}"
    for column in sorted(_words_of(table.name)):
        yield f'forgotten("{column}")'


def _calendars_out(connection: Connection, numbers: frozenset[int]) -> list[tuple[str, int]]:
    """The person's own calendars, hours and files kept up to date go, and what the history has of them."""
    changed: list[tuple[str, int]] = []
    for table in (OWN_CALENDARS, HOURS, FILES):
        theirs = f"person_id IN {_listed(numbers)}"
        there = connection.scalars(text(f'SELECT id FROM "{table}" WHERE {theirs}')).all()
        before = connection.scalars(
            text(
                f"SELECT DISTINCT row_id FROM change WHERE table_name = '{table}' AND "
                f"({' OR '.join(f'{each} IN {_listed(numbers)}' for each in _extracted(('person_id',)))})"
            )
        )
        every = _listed({*there, *before})
        if table == OWN_CALENDARS:
            connection.execute(text(f"DELETE FROM busy_time WHERE calendar_id IN {_listed(there)}"))
            held = " OR ".join(f"{each} IN {every}" for each in _extracted(("calendar_id",)))
            connection.execute(text(f"DELETE FROM change WHERE table_name = 'busy_time' AND ({held})"))
        connection.execute(text(f'DELETE FROM "{table}" WHERE {theirs}'))
        connection.execute(text(f"DELETE FROM change WHERE table_name = '{table}' AND row_id IN {every}"))
        changed += [(table, id_) for id_ in there]
    for number in numbers:
        connection.execute(
            text("DELETE FROM calendar_export WHERE key = :key OR key LIKE :key || '+%'"), {"key": f"person:{number}"}
        )
    return changed


# --- the history ----------------------------------------------------------------------------------------------------


def _in_history(
    connection: Connection,
    numbers: frozenset[int],
    anonymised: Callable[[str, Row], Row],
    replaced: Callable[[str], str],
) -> int:
    """How many steps were rewritten."""
    about = " OR ".join(
        f"(table_name = '{table}' AND {extracted} IN {_listed(numbers)})"
        for table, columns in ABOUT.items()
        for extracted in _extracted(columns)
    )
    found = connection.execute(
        text(
            "SELECT id, step_id, table_name, before, after FROM change "
            f"WHERE (table_name = 'person' AND row_id IN {_listed(numbers)}) OR {about} "
            "OR forgotten_in(table_name, before) OR forgotten_in(table_name, after)"
        )
    ).all()
    steps: set[int] = set()
    for id_, step, table, before, after in found:
        images = [_rewritten(image, table, anonymised) for image in (before, after)]
        if images[0] is not None and images[0] == images[1]:
            connection.execute(text("DELETE FROM change WHERE id = :id"), {"id": id_})
        elif images != [before, after]:
            connection.execute(
                text("UPDATE change SET before = :before, after = :after WHERE id = :id"),
                {"before": images[0], "after": images[1], "id": id_},
            )
        else:
            continue
        steps.add(step)
    for id_, name, user in connection.execute(
        text('SELECT id, name, "user" FROM step WHERE forgotten(name) OR forgotten("user")')
    ).all():
        connection.execute(
            text('UPDATE step SET name = :name, "user" = :user WHERE id = :id'),
            {"name": replaced(name), "user": replaced(user), "id": id_},
        )
        steps.add(id_)
    return len(steps)


def _extracted(columns: Iterable[str]) -> list[str]:
    return [f"json_extract({image}, '$.{column}')" for column in columns for image in ("before", "after")]


def _rewritten(image: str | None, table: str, anonymised: Callable[[str, Row], Row]) -> str | None:
    if image is None:
        return None
    return json.dumps(anonymised(table, json.loads(image)), ensure_ascii=False, separators=(",", ":"))


def _without_empty_steps(connection: Connection) -> None:
    """Steps that only changed what is no longer known go; those that took one back, and what it took back, with it."""
    empty = (
        "DELETE FROM step WHERE NOT open AND kind <> :forget AND reverses = '' "
        "AND NOT EXISTS (SELECT 1 FROM change WHERE change.step_id = step.id) "
        "AND NOT EXISTS (SELECT 1 FROM step other WHERE other.reverses_id = step.id "
        "OR ' ' || other.reverses || ' ' LIKE '% ' || step.id || ' %')"
    )
    while connection.execute(text(empty), {"forget": FORGET}).rowcount:
        pass


def _is_referred_to(connection: Connection, person: int) -> bool:
    """Whether a row, or the image of one in the history, names the person by the number."""
    for table, columns in _references().items():
        here = " OR ".join(f'"{column}" = :person' for column in columns)
        if connection.execute(text(f'SELECT 1 FROM "{table}" WHERE {here} LIMIT 1'), {"person": person}).first():
            return True
        there = f":person IN ({', '.join(_extracted(columns))})"
        query = f"SELECT 1 FROM change WHERE table_name = '{table}' AND {there} LIMIT 1"
        if connection.execute(text(query), {"person": person}).first():
            return True
    return False


def _references() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for table in history.tracked_tables():
        for column in table.columns:
            if any(key.column.table.name == PERSON for key in column.foreign_keys):
                found.setdefault(table.name, []).append(column.name)
    return found


# --- the bytes of the file ------------------------------------------------------------------------------------------


def wipe(driver: sqlite3.Connection) -> bool:
    """Write the file anew without what lay in its free pages and its journal; whether nobody stood in the way."""
    driver.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    try:
        driver.execute("VACUUM")
        driver.execute("PRAGMA secure_delete = OFF")
        busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.OperationalError:
        return False
    finally:
        driver.execute(f"PRAGMA busy_timeout = {opening.BUSY_SECONDS * 1000:.0f}")
    return busy is None or not busy[0]
