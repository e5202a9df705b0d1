"""`fora check`: everything that can be wrong with a register's file, looked for without changing it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from fora_desktop.i18n import _
from fora_desktop.storage import history, opening

SHOWN = 20


def problems(path: Path) -> list[str]:
    """Sentences; none is a sound register. Raises RegisterIsMissing where there is no file at all."""
    try:
        generation = opening.identify(path)
    except opening.RegisterIsMissing:
        raise
    except opening.CannotOpen as refused:
        return [str(refused)]
    try:
        found = opening.problems(path, "integrity_check")
    except opening.CannotOpen as refused:
        return [str(refused)]
    if found:
        return [
            str(opening.RegisterIsDamaged(path)),
            *(_("SQLite siger: {detail}").format(detail=detail) for detail in found[:SHOWN]),
        ]
    if generation < opening.GENERATION:
        return []  # it is brought up to date when it is next opened
    with opening.plain_errors(path), closing(sqlite3.connect(_address(path), uri=True)) as connection:
        return [*_structure(connection), *_contents(connection)]


def _address(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro" + ("" if opening.is_writable(path) else "&immutable=1")


def _structure(connection: sqlite3.Connection) -> list[str]:
    there = {(kind, name) for kind, name in connection.execute("SELECT type, name FROM sqlite_master").fetchall()}
    wanted = {("table", table.name) for table in history.METADATA.sorted_tables}
    wanted |= {("trigger", statement.split()[2]) for statement in history.triggers()}
    return [
        _("Registret mangler {name}. Gendan det fra en sikkerhedskopi.").format(name=name)
        for _kind, name in sorted(wanted - there)
    ]


def _contents(connection: sqlite3.Connection) -> list[str]:
    """What must be 0, and the sentence where it is not."""
    found = []
    for query, sentence in (
        ("SELECT count(*) <> 1 FROM district", _("Registret har ikke præcis én politikreds.")),
        (
            "SELECT count(*) FROM meeting WHERE id NOT IN (SELECT meeting_id FROM meeting_board)",
            _("{n} møder hører ikke til noget lokalt forum."),
        ),
        ("SELECT count(*) FROM board WHERE last_day < first_day", _("{n} lokale fora slutter, før de begynder.")),
        (
            "SELECT count(*) FROM meeting WHERE uid NOT IN (SELECT uid FROM calendar_entry)",
            _("{n} møder mangler deres plads i kalenderne."),
        ),
        (
            "SELECT count(*) FROM meeting WHERE datetime(start) IS NULL OR datetime(planned_start) IS NULL",
            _("{n} møder har et tidspunkt, der ikke kan læses."),
        ),
        ("SELECT count(*) FROM step WHERE open", _("{n} trin i historikken blev ikke afsluttet.")),
        (
            "SELECT count(*) FROM change WHERE NOT json_valid(coalesce(before, after))",
            _("{n} ændringer i historikken kan ikke læses."),
        ),
    ):
        try:
            (number,) = connection.execute(query).fetchone()
        except sqlite3.OperationalError:
            continue  # a missing table has been told
        if number:
            found.append(sentence.format(n=number))
    return found
