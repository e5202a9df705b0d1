"""`fora check`: everything that can be wrong with a register's file, looked for without changing it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Boolean, Column, Date, DateTime, Float, Integer, LargeBinary, Table, Time

from fora_desktop.domain import dates
from fora_desktop.domain.edition import YEAR, digest_of
from fora_desktop.i18n import _, counted
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
        if not found and generation == opening.GENERATION:  # an older one is brought up to date when it is opened
            with opening.plain_errors(path), closing(opening.look(path)) as connection:
                found = list(_values(connection))
                if found:
                    return [
                        str(opening.RegisterIsDamaged(path)),
                        *(_("{place} har værdier, der ikke kan læses.").format(place=place) for place in found[:SHOWN]),
                    ]
                return [*_structure(connection), *_contents(connection)]
    except opening.CannotOpen as refused:
        return [str(refused)]
    except UnicodeDecodeError as unreadable:
        found = [str(unreadable)]
    if not found:
        return []
    broken = counted(
        len(found),
        _("Der er fundet 1 fejl i filens opbygning."),
        _("Der er fundet {n} fejl i filens opbygning."),
    )
    return [str(opening.RegisterIsDamaged(path)), broken]  # what SQLite says is English, and no help to a secretary


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper as the register knows it, for a look at its file."""

    meeting: str
    name: str
    path: str
    linked: bool
    sha256: str
    size: int
    added_on: date


def papers(path: Path) -> list[PaperRow]:
    """The papers of a sound register; an older one, that has to be brought up to date first, has none."""
    if opening.identify(path) != opening.GENERATION:
        return []
    query = (
        "SELECT meeting.title, paper.name, paper.path, paper.linked, paper.sha256, paper.size, paper.added_on "
        "FROM paper JOIN meeting ON meeting.id = paper.meeting_id ORDER BY meeting.start, paper.id"
    )
    with opening.plain_errors(path), closing(opening.look(path)) as connection:
        return [
            PaperRow(meeting, name, file, bool(linked), sha256, size, date.fromisoformat(day))
            for meeting, name, file, linked, sha256, size, day in connection.execute(query)
        ]


def is_damaged(path: Path) -> bool:
    """Whether the file itself is at fault: its pages, its tables, or values that Fora can never have written."""
    generation = opening.identify(path)
    if opening.problems(path, "integrity_check"):
        return True
    if generation < opening.GENERATION:
        return False
    try:
        with opening.plain_errors(path), closing(opening.look(path)) as connection:
            return bool(_structure(connection)) or any(True for _detail in _values(connection))
    except UnicodeDecodeError:
        return True


def _structure(connection: sqlite3.Connection) -> list[str]:
    there = {(kind, name) for kind, name in connection.execute("SELECT type, name FROM sqlite_master").fetchall()}
    wanted = {("table", table.name) for table in history.METADATA.sorted_tables}
    wanted |= {("index", str(index.name)) for table in history.METADATA.sorted_tables for index in table.indexes}
    wanted |= {("trigger", statement.split()[2]) for statement in history.triggers()}
    return [
        _("Registret mangler {name}. Gendan det fra en sikkerhedskopi.").format(name=name)
        for _kind, name in sorted(wanted - there)
    ]


# --- values ---------------------------------------------------------------------------------------------------------


def _values(connection: sqlite3.Connection) -> Iterator[str]:
    """Values that SQLite takes and that nothing of Fora's can read: pages can be overwritten without its noticing."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in history.METADATA.sorted_tables:
        if table.name not in there:
            continue
        for column in table.columns:
            if _unreadable(connection, table, column):
                yield f"{table.name}.{column.name}"
    yield from _unknown_words(connection, there)


def _unreadable(connection: sqlite3.Connection, table: Table, column: Column[object]) -> bool:
    query = f'SELECT 1 FROM "{table.name}" WHERE "{column.name}" IS NOT NULL AND ({_wrong(column)}) LIMIT 1'
    if connection.execute(query).fetchone() is not None:
        return True
    if isinstance(column.type, Boolean | Date | DateTime | Float | Integer | LargeBinary | Time):
        return False
    connection.text_factory = bytes
    try:
        for (text,) in connection.execute(f'SELECT "{column.name}" FROM "{table.name}"'):
            if text is not None:
                text.decode()
    except UnicodeDecodeError:
        return True
    finally:
        connection.text_factory = str
    return False


def _wrong(column: Column[object]) -> str:
    name = f'"{column.name}"'
    if isinstance(column.type, Boolean):
        return f"{name} NOT IN (0, 1)"
    if isinstance(column.type, Integer):
        return f"typeof({name}) <> 'integer'"
    if isinstance(column.type, Float):
        return f"typeof({name}) NOT IN ('real', 'integer')"
    if isinstance(column.type, Time):
        return f"typeof({name}) <> 'text' OR time({name}) IS NOT substr({name}, 1, 8)"
    if isinstance(column.type, DateTime):
        return f"typeof({name}) <> 'text' OR datetime({name}) IS NOT substr({name}, 1, 19)"
    if isinstance(column.type, Date):
        return f"typeof({name}) <> 'text' OR date({name}) IS NOT {name}"
    if isinstance(column.type, LargeBinary):
        return f"typeof({name}) <> 'blob'"
    return f"typeof({name}) <> 'text'"


def _unknown_words(connection: sqlite3.Connection, there: set[str]) -> Iterator[str]:
    for table in {"district", "meeting"} & there:
        for (zone,) in connection.execute(f"SELECT DISTINCT time_zone FROM {table}"):
            try:
                ZoneInfo(zone)
            except (OSError, ValueError, KeyError):
                yield f"{table}.time_zone"
    for table, wrong in (
        ("quota_rule", "period NOT IN ('week', 'month', 'quarter', 'half_year', 'year')"),
        ("quota_rule", "per NOT IN ('', 'person', 'unit')"),
        ("district", "language NOT IN ('da', 'sv', 'en') OR country NOT IN ('DK', 'SE')"),
        ("quota_rule", "date(printf('2024-%02d-%02d', year_start_month, year_start_day)) IS NULL"),
        ("meeting", "status NOT IN ('planned', 'invited', 'held', 'postponed', 'cancelled')"),
        ("membership", "function NOT IN ('chair', 'vice_chair', 'secretary', 'member', 'observer', 'guest')"),
        ("change", "NOT json_valid(coalesce(before, after)) OR NOT json_valid(coalesce(after, before))"),
    ):
        if table in there and connection.execute(f'SELECT 1 FROM "{table}" WHERE {wrong} LIMIT 1').fetchone():
            yield table


def _contents(connection: sqlite3.Connection) -> list[str]:
    """What must be 0, and the sentence where it is not."""
    found = []
    for query, one, many in (
        ("SELECT count(*) <> 1 FROM district", _("Registret har ikke præcis én politikreds."), ""),
        (
            "SELECT count(*) FROM meeting WHERE id NOT IN (SELECT meeting_id FROM meeting_board)",
            _("1 møde hører ikke til noget lokalt forum."),
            _("{n} møder hører ikke til noget lokalt forum."),
        ),
        (
            "SELECT count(*) FROM board WHERE last_day < first_day",
            _("1 lokalt forum slutter, før det begynder."),
            _("{n} lokale fora slutter, før de begynder."),
        ),
        (
            "SELECT count(*) FROM meeting WHERE uid NOT IN (SELECT uid FROM calendar_entry)",
            _("1 møde mangler sin plads i kalenderne."),
            _("{n} møder mangler deres plads i kalenderne."),
        ),
        (
            "SELECT count(*) FROM interface WHERE target_id = forum_id OR (state <> 'listed' AND target_id IS NULL)",
            _("1 snitflade fører ikke til et andet forum."),
            _("{n} snitflader fører ikke til et andet forum."),
        ),
        (
            "SELECT count(*) FROM board WHERE person_id IS NOT NULL AND id IN (SELECT board_id FROM board_unit)",
            _("1 lokalt forum hører både til en person og en kommune."),
            _("{n} lokale fora hører både til en person og en kommune."),
        ),
        (
            "SELECT count(*) FROM goal JOIN goal AS above ON above.id = goal.parent_id"
            " WHERE above.strategy_id <> goal.strategy_id OR above.id = goal.id",
            _("1 mål står under et mål i en anden strategi."),
            _("{n} mål står under et mål i en anden strategi."),
        ),
        (
            "SELECT count(*) FROM step WHERE open",
            _("1 trin i historikken blev ikke afsluttet."),
            _("{n} trin i historikken blev ikke afsluttet."),
        ),
    ):
        try:
            (number,) = connection.execute(query).fetchone()
        except sqlite3.OperationalError:
            continue  # a missing table has been told
        if number:
            found.append(counted(number, one, many))
    return [*found, *_snapshots(connection)]


def _snapshots(connection: sqlite3.Connection) -> Iterator[str]:
    """Issued overviews and closed years that are not as they were issued."""
    try:
        rows = connection.execute("SELECT kind, year, number, issued_on, content, digest FROM edition ORDER BY id")
    except sqlite3.OperationalError:
        return  # a missing table has been told
    for kind, year, number, issued_on, content, digest in rows:
        if digest_of(content) == digest:
            continue
        day = dates.day_month_year(date.fromisoformat(issued_on))
        if kind == YEAR:
            words = _("Det lukkede år {year} (nr. {number}, {day}) er ikke, som det blev gemt.")
        else:
            words = _("Udgave {number} af oversigten ({day}) er ikke, som den blev udgivet.")
        told = words.format(year=year, number=number, day=day)
        yield _("{what} Hent det fra en sikkerhedskopi.").format(what=told)
