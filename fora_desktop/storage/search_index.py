"""The full text of agendas, minutes, decisions, tasks and papers, to be searched (FTS5).

The index lies in the register itself and is no part of the history: each step writes the rows it changed anew, undo and
redo too, in the same transaction. Its row numbers say what they are of: the row's own number and its kind.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, text

from fora_desktop.domain.searched import KINDS, TextKind, number
from fora_desktop.domain.word_forms import indexed

CREATE = "CREATE VIRTUAL TABLE search USING fts5(name, body, detail=column, prefix='2 3', tokenize='unicode61')"
MANY = 500

_TEXTS: Mapping[TextKind, tuple[str, Callable[[Sequence[Any]], tuple[str, str]]]] = {
    TextKind.ITEM: (
        "title, case_text, minutes_text, responsible",
        lambda row: (row[0], "\n".join(row[1:])),
    ),
    TextKind.DECISION: ("text, agreement", lambda row: (row[0], row[1])),
    TextKind.TASK: ("title, note, responsible", lambda row: (row[0], "\n".join(row[1:]))),
    TextKind.PAPER: ("name", lambda row: (row[0], "")),
}


def create(connection: Connection) -> None:
    connection.exec_driver_sql(CREATE)


def rebuild(connection: Connection) -> None:
    """Write the whole index anew."""
    connection.exec_driver_sql("DELETE FROM search")
    for kind, (columns, texts) in _TEXTS.items():
        rows = connection.exec_driver_sql(f'SELECT id, {columns} FROM "{kind}" ORDER BY id')
        while some := rows.fetchmany(MANY):
            _write(connection, kind, [(row[0], *texts(row[1:])) for row in some])


def update(connection: Connection, step_id: int) -> None:
    """Write the rows anew that a step changed."""
    changed = connection.execute(
        text(
            "SELECT DISTINCT table_name, row_id FROM change WHERE step_id = :step AND table_name IN :kinds"
        ).bindparams(bindparam("kinds", expanding=True)),
        {"step": step_id, "kinds": KINDS},
    ).all()
    refresh(connection, [(table, row) for table, row in changed])


def refresh(connection: Connection, rows: Iterable[tuple[str, int]]) -> None:
    """Write some rows anew, by table and number; one that is gone leaves the index."""
    by_kind: dict[TextKind, list[int]] = {}
    for table, row in rows:
        if table in KINDS:
            by_kind.setdefault(TextKind(table), []).append(row)
    for kind, numbers in by_kind.items():
        columns, texts = _TEXTS[kind]
        connection.exec_driver_sql("DELETE FROM search WHERE rowid = ?", [(number(kind, row),) for row in numbers])
        for begin in range(0, len(numbers), MANY):
            some = connection.execute(
                text(f'SELECT id, {columns} FROM "{kind}" WHERE id IN :rows').bindparams(
                    bindparam("rows", expanding=True)
                ),
                {"rows": numbers[begin : begin + MANY]},
            ).all()
            _write(connection, kind, [(row[0], *texts(row[1:])) for row in some])


def tidy(connection: Connection) -> None:
    """Write the index into one piece, without the words of what has left it."""
    connection.exec_driver_sql("INSERT INTO search (search) VALUES ('optimize')")


def _write(connection: Connection, kind: TextKind, rows: Sequence[tuple[int, str, str]]) -> None:
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO search (rowid, name, body) VALUES (?, ?, ?)",
            [(number(kind, row), indexed(name), indexed(body)) for row, name, body in rows],
        )
