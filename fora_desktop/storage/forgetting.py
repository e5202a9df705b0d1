"""A person taken out of the register for good: out of the rows, out of the history, out of the file's bytes.

Everything that holds the person becomes what it would be had the person always been called "Person 12": the rows as
they are and the images of every step alike, so what was done before can still be undone and done again. That step is
of a kind of its own and keeps no images: nothing takes it back.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, String, Table, text

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import Person
from fora_desktop.domain.traces import Traces, label
from fora_desktop.i18n import _
from fora_desktop.storage import history, opening, search_index
from fora_desktop.storage.history import FORGET

PERSON = Person.__tablename__
OWN = ("name", "title", "email", "phone", "note")
"""What is a person's own in their row, beside the organisation and how long they are kept."""
ABOUT = {"absence": ("person_id",), "attendance": ("person_id", "substitute_id")}
"""Tables whose note is about a person, and the columns that say who that is."""
KEPT = frozenset(
    {"uid", "path", "sha256", "rule", "kind", "state", "status", "function", "time_zone", "code", "purpose"}
)
"""Columns that hold no words of people; a file's path must go on leading to it."""

PATIENCE = 500
"""Milliseconds that others are waited for before it is told that they still read."""

Row = dict[str, Any]


class IsAnonymised(FieldError):
    def __init__(self, person: int) -> None:
        super().__init__(_("{person} er allerede anonymiseret.").format(person=label(person)))


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


def name(told: Forgotten) -> str:
    """The sentence of the step: what stays in the history, without the name."""
    said = _("{person} er slettet") if told.removed else _("{person} er anonymiseret")
    return said.format(person=told.label)


def traces(connection: Connection, person: int) -> Traces:
    """By what the person is known now and was known before, as far as the history goes back."""
    images = [json.loads(each) for each in _images_of(connection, PERSON, person)]
    present = connection.execute(
        text("SELECT name, email, phone FROM person WHERE id = :id AND anonymised_on IS NULL"), {"id": person}
    ).all()
    own = label(person)
    return Traces.of(
        [name for name in (*(row[0] for row in present), *(each.get("name") or "" for each in images)) if name != own],
        [*(row[1] for row in present), *(each.get("email") or "" for each in images)],
        [*(row[2] for row in present), *(each.get("phone") or "" for each in images)],
    )


def _images_of(connection: Connection, table: str, row: int) -> list[str]:
    found = connection.execute(
        text("SELECT before, after FROM change WHERE table_name = :table AND row_id = :row ORDER BY id DESC"),
        {"table": table, "row": row},
    )
    return [image for pair in found for image in pair if image is not None]


def steps_that_hold(connection: Connection, person: int) -> list[tuple[int, str, str]]:
    """The steps of the history in which a person stands: number, when (UTC), name; the newest first."""
    _know(connection, traces(connection, person))
    found = connection.execute(
        text(
            "SELECT id, at, name FROM step WHERE NOT open AND (forgotten(name) OR id IN (SELECT step_id FROM change "
            "WHERE (table_name = 'person' AND row_id = :person) OR forgotten(before) OR forgotten(after))) "
            "ORDER BY id DESC"
        ),
        {"person": person},
    )
    return [(id_, str(at), str(name)) for id_, at, name in found]


def forget(connection: Connection, person: int, on: date, *, wholly: bool = False) -> Forgotten:
    """Anonymise a person within the open transaction and the open step; with `wholly` remove one whom nothing needs.

    Somebody who was removed before still stands in the history, and is known there.

    Raises IsAnonymised, NobodyThere.
    """
    there = connection.execute(text("SELECT anonymised_on FROM person WHERE id = :id"), {"id": person}).first()
    known = traces(connection, person)
    if there is None and known.is_empty:
        raise NobodyThere(person)
    if there is not None and there[0] is not None and not wholly:
        raise IsAnonymised(person)
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    namesakes = _living(connection, person)
    pattern = _know(connection, known)
    own = label(person)

    def anonymised(table: str, row: Row) -> Row:
        return _anonymised(table, row, person, on, lambda words: pattern.sub(own, words), namesakes)

    changed = _in_rows(connection, person, anonymised)
    steps = _in_history(connection, person, anonymised, lambda words: pattern.sub(own, words))
    removed = wholly and not _is_referred_to(connection, person)
    if removed:
        connection.execute(text("DELETE FROM person WHERE id = :id"), {"id": person})
        connection.execute(text("DELETE FROM change WHERE table_name = 'person' AND row_id = :id"), {"id": person})
    _without_empty_steps(connection)
    search_index.refresh(connection, changed)
    search_index.tidy(connection)
    tables = frozenset(table for table, _row in changed) | {PERSON}
    return Forgotten(person, own, len(changed), steps, removed, tables=tables)


def _know(connection: Connection, known: Traces) -> Any:
    """Let SQLite ask `forgotten(text)`: whether the person stands in it, JSON included."""
    pattern = known.pattern

    def holds(words: object) -> bool:
        if not isinstance(words, str):
            return False
        if pattern.search(words):
            return True
        return (
            "\\" in words
            and words[:1] == "{"
            and any(isinstance(value, str) and pattern.search(value) for value in _values(words))
        )

    driver: Any = connection.connection.driver_connection
    driver.create_function("forgotten", 1, holds, deterministic=True)
    return pattern


def _values(image: str) -> Iterable[object]:
    try:
        found = json.loads(image)
    except ValueError:  # a text of the user that only looks like one
        return ()
    return found.values() if isinstance(found, dict) else ()


def _living(connection: Connection, person: int) -> frozenset[int]:
    """The other persons of the register: what they are called is theirs."""
    return frozenset(connection.scalars(text("SELECT id FROM person WHERE id <> :id"), {"id": person}))


def _anonymised(
    table: str, row: Row, person: int, on: date, replaced: Callable[[str], str], others: frozenset[int]
) -> Row:
    """A row, or the image of one, as it is once nobody knows the person any longer."""
    made = dict(row)
    if table == PERSON and row["id"] == person:
        made.update({name: "" for name in OWN if name in made})
        made.update({"name": label(person), "organisation_id": None, "keep_until": None})
        made["anonymised_on"] = on.isoformat()
        return {name: value for name, value in made.items() if name in row}
    theirs = ("name", "email", "phone") if table == PERSON and row["id"] in others else ()
    for name, value in row.items():
        if isinstance(value, str) and name not in KEPT and name not in theirs:
            made[name] = replaced(value)
    if any(row.get(column) == person for column in ABOUT.get(table, ())) and "note" in made:
        made["note"] = ""
    return made


# --- the rows as they are -------------------------------------------------------------------------------------------


def _in_rows(connection: Connection, person: int, anonymised: Callable[[str, Row], Row]) -> list[tuple[str, int]]:
    changed: list[tuple[str, int]] = []
    for table in history.tracked_tables():
        image = history._image(f'"{table.name}"', [column.name for column in table.columns])
        where = " OR ".join(_conditions(table))
        if not where:
            continue
        rows = connection.execute(text(f'SELECT {image} FROM "{table.name}" WHERE {where}'), {"person": person})
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


def _conditions(table: Table) -> Iterable[str]:
    """Which of its rows may hold the person."""
    if table.name == PERSON:
        yield "id = :person"
    for column in ABOUT.get(table.name, ()):
        yield f"{column} = :person"
    for column_ in table.columns:
        if isinstance(column_.type, String) and column_.name not in KEPT:
            yield f'forgotten("{column_.name}")'


# --- the history ----------------------------------------------------------------------------------------------------


def _in_history(
    connection: Connection,
    person: int,
    anonymised: Callable[[str, Row], Row],
    replaced: Callable[[str], str],
) -> int:
    """How many steps were rewritten."""
    about = " OR ".join(
        f"(table_name = '{table}' AND :person IN ({', '.join(_extracted(columns))}))"
        for table, columns in ABOUT.items()
    )
    found = connection.execute(
        text(
            "SELECT id, step_id, table_name, before, after FROM change "
            f"WHERE (table_name = 'person' AND row_id = :person) OR {about} OR forgotten(before) OR forgotten(after)"
        ),
        {"person": person},
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
