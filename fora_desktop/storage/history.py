"""What each step changed, kept in the database: undo, redo, the audit and the refresh of screens are read from it.

Triggers write each row's image before and after a change as JSON into `change`, under the step that is open. A write
outside a step fails: `change.step_id` is then null. The triggers are made from the metadata, so they are rebuilt after
every migration and written in none (SQLite drops a table's triggers with the table).

Other triggers keep `meeting.CalendarEntry`, which is no part of the history.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    func,
    select,
    text,
    update,
)
from sqlalchemy import delete as delete_rows
from sqlalchemy.exc import IntegrityError

from fora_desktop.domain import (
    action_plans,
    agenda,
    busy,
    deadlines,
    edition,
    forum,
    meeting,
    minutes,
    people,
    planning,
    publication,
    searched,
    strategy,
    tasks,
)
from fora_desktop.domain.base import Base
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.storage import search_index

METADATA: MetaData = Base.metadata
MAPPED = (
    *(action_plans, agenda, busy, deadlines, edition, forum, meeting, minutes, people, planning, publication),
    *(strategy, tasks),
)
"""The modules whose classes fill the metadata; naming them here makes sure that they are loaded."""

STEP = Table(
    "step",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("at", DateTime, nullable=False),
    Column("user", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("reverses_id", Integer, ForeignKey("step.id")),
    Column("undone", Boolean, nullable=False, default=False),
    Column("redoable", Boolean, nullable=False, default=False),
    Column("open", Boolean, nullable=False, default=False),
    Column("reverses", String, nullable=False, default="", server_default=text("''")),
    Index("ix_step_open", "open", sqlite_where=text("open")),
)
CHANGE = Table(
    "change",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("step_id", Integer, ForeignKey("step.id"), nullable=False, index=True),
    Column("table_name", String, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("before", String),
    Column("after", String),
    Index("ix_change_table_name_row_id", "table_name", "row_id"),
)
OUTSIDE = (meeting.CalendarEntry.__tablename__, publication.CalendarExport.__tablename__)
"""What other people's calendars know is no part of the history."""
UNTRACKED = frozenset({STEP.name, CHANGE.name, *OUTSIDE})

for _table in METADATA.sorted_tables:
    if _table.name not in UNTRACKED:  # by its number a row is known in the history: it is never another row's
        _table.dialect_options["sqlite"]["autoincrement"] = True

SEEN_BY_RECIPIENTS = ("start", "minutes", "time_zone", "location", "room", "status")
"""The columns of a meeting whose change its recipients must see (calendar-profile: SEQUENCE)."""

DO, UNDO, REDO = "do", "undo", "redo"
FORGET = "forget"
"""A step that anonymised a person (storage.forgetting): it stands in the history, and nothing takes it back."""

Image = tuple[str, str | None, str | None]
"""A table, a row of it as JSON, and what it is to become; None is no row."""


class NothingToUndo(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Der er intet at fortryde."))


class NothingToRedo(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Der er intet at annullere fortrydelsen af."))


class CannotUndo(FieldError):
    """What the step changed was changed again since, or something later rests on it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("“{step}” kan ikke fortrydes: det, trinnet ændrede, er ændret igen siden. Intet er ændret.").format(
                step=name
            )
        )


# --- triggers -------------------------------------------------------------------------------------------------------


def tracked_tables() -> list[Table]:
    return [table for table in METADATA.sorted_tables if table.name not in UNTRACKED]


def triggers() -> list[str]:
    """The statements that make the database write its own history."""
    statements = []
    for table in tracked_tables():
        names = [column.name for column in table.columns]
        differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in names)
        for event, row, before, after, when in (
            ("INSERT", "NEW", "NULL", _image("NEW", names), ""),
            ("UPDATE", "NEW", _image("OLD", names), _image("NEW", names), f"WHEN {differs} "),
            ("DELETE", "OLD", _image("OLD", names), "NULL", ""),
        ):
            statements.append(
                f'CREATE TRIGGER history_{table.name}_{event.lower()} AFTER {event} ON "{table.name}" {when}BEGIN '
                "INSERT INTO change (step_id, table_name, row_id, before, after) VALUES "
                f"((SELECT id FROM step WHERE open), '{table.name}', {row}.id, {before}, {after}); END"
            )
    return statements + _calendar_triggers()


def _image(row: str, names: Sequence[str]) -> str:
    return "json_object(" + ", ".join(f"'{name}', {row}.\"{name}\"" for name in names) + ")"


def _calendar_triggers(now: str = "(SELECT at FROM step WHERE open)") -> list[str]:
    visible = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in SEEN_BY_RECIPIENTS)
    columns = METADATA.tables[meeting.Meeting.__tablename__].columns
    differs = " OR ".join(f'OLD."{column.name}" IS NOT NEW."{column.name}"' for column in columns)
    return [
        "CREATE TRIGGER calendar_meeting_insert AFTER INSERT ON meeting BEGIN "
        f"INSERT INTO calendar_entry (uid, sequence, created_at, changed_at) VALUES (NEW.uid, 0, {now}, {now}) "
        f"ON CONFLICT (uid) DO UPDATE SET sequence = sequence + 1, changed_at = {now}; END",
        f"CREATE TRIGGER calendar_meeting_update AFTER UPDATE ON meeting WHEN {differs} BEGIN "
        f"UPDATE calendar_entry SET changed_at = {now}, sequence = sequence + ({visible}) WHERE uid = NEW.uid; END",
        *_description_triggers(now),
    ]


def _description_triggers(now: str) -> Iterator[str]:
    """What stands in a meeting's description and in other tables: it stamps the meeting anew, and counts nothing up.

    What hangs on a meeting that goes finds no meeting any longer; its entry stays as it was.
    """
    of_meeting = "SELECT uid FROM meeting WHERE id IN ({meetings})"
    of_boards = (
        "SELECT meeting.uid FROM meeting JOIN meeting_board ON meeting_board.meeting_id = meeting.id "
        "JOIN board ON board.id = meeting_board.board_id JOIN forum ON forum.id = board.forum_id WHERE {which}"
    )
    moved = "OLD.meeting_id IS NOT NEW.meeting_id OR OLD.position IS NOT NEW.position"
    read = "OLD.confidential IS NOT NEW.confidential OR (OLD.title IS NOT NEW.title AND NOT NEW.confidential)"
    times = "OLD.from_start IS NOT NEW.from_start OR OLD.to_start IS NOT NEW.to_start"
    for table, differs in (
        ("agenda_item", f"{moved} OR {read}"),
        ("meeting_board", f"{moved} OR OLD.board_id IS NOT NEW.board_id"),
        ("meeting_move", f"OLD.meeting_id IS NOT NEW.meeting_id OR {times}"),
    ):
        for event, meetings, when in (
            ("INSERT", "NEW.meeting_id", ""),
            ("UPDATE", "OLD.meeting_id, NEW.meeting_id", f"WHEN {differs} "),
            ("DELETE", "OLD.meeting_id", ""),
        ):
            yield _stamping(table, event, when, of_meeting.format(meetings=meetings), now)
    for table, columns in (("board", ("name", "forum_id")), ("forum", ("name", "legal_basis", "chapter_id"))):
        differs = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in columns)
        yield _stamping(table, "UPDATE", f"WHEN {differs} ", of_boards.format(which=f"{table}.id = NEW.id"), now)
    named = of_boards.format(which="forum.chapter_id = NEW.id")
    yield _stamping("chapter", "UPDATE", "WHEN OLD.title IS NOT NEW.title ", named, now)


def _stamping(table: str, event: str, when: str, uids: str, now: str) -> str:
    return (
        f"CREATE TRIGGER calendar_{table}_{event.lower()} AFTER {event} ON {table} {when}BEGIN "
        f"UPDATE calendar_entry SET changed_at = {now} WHERE uid IN ({uids}); END"
    )


def begin_without_history(connection: Connection, at: datetime) -> None:
    """Let a new register be filled: what is written before `rebuild_triggers` is how its history starts."""
    drop_triggers(connection)
    for statement in _calendar_triggers(f"'{_utc(at).isoformat(sep=' ', timespec='microseconds')}'"):
        connection.exec_driver_sql(statement)


def drop_triggers(connection: Connection) -> None:
    existing = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
    for name in existing:
        connection.execute(text(f'DROP TRIGGER "{name}"'))


def rebuild_triggers(connection: Connection) -> None:
    drop_triggers(connection)
    for statement in triggers():
        connection.exec_driver_sql(statement)


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(tzinfo=None)


# --- steps ----------------------------------------------------------------------------------------------------------


def begin(connection: Connection, at: datetime, user: str, kind: str = DO, reverses: int | None = None) -> int:
    """Open a step; everything written from now on in this transaction belongs to it."""
    row = connection.execute(
        STEP.insert().values(name="", at=_utc(at), user=user, kind=kind, reverses_id=reverses, open=True)
    )
    assert row.inserted_primary_key is not None
    return int(row.inserted_primary_key[0])


def finish(connection: Connection, step_id: int, name: str) -> frozenset[str]:
    """Close the step under its name and tell which tables it changed; a step that changed nothing leaves no trace.

    What it changed is written into the index of the full text.
    """
    tables = frozenset(
        connection.execute(select(CHANGE.c.table_name).where(CHANGE.c.step_id == step_id).distinct()).scalars()
    )
    if not tables:
        connection.execute(delete_rows(STEP).where(STEP.c.id == step_id))
        return tables
    if not tables.isdisjoint(searched.KINDS):
        search_index.update(connection, step_id)
    connection.execute(update(STEP).where(STEP.c.id == step_id).values(name=name, open=False))
    if connection.scalar(select(STEP.c.kind).where(STEP.c.id == step_id)) == DO:
        connection.execute(update(STEP).where(STEP.c.redoable).values(redoable=False))
    return tables


def last_undoable(connection: Connection) -> int | None:
    holding = select(STEP.c.id).where(STEP.c.kind == DO, ~STEP.c.undone)
    newest: int | None = connection.scalar(holding.order_by(STEP.c.id.desc()).limit(1))
    return newest


def next_redoable(connection: Connection) -> int | None:
    """The earliest that may be done again; all of them are later than the last step that holds."""
    last = last_undoable(connection) or 0
    redoable = select(STEP.c.id).where(STEP.c.redoable, STEP.c.id > last)
    earliest: int | None = connection.scalar(redoable.order_by(STEP.c.id).limit(1))
    return earliest


def finish_forgetting(connection: Connection, step_id: int, name: str) -> None:
    """Close a step that keeps no images, so that it cannot be undone; what could be done again still can."""
    connection.execute(update(STEP).where(STEP.c.id == step_id).values(name=name, open=False, kind=FORGET))


def name_of(connection: Connection, step_id: int) -> str:
    return str(connection.scalar(select(STEP.c.name).where(STEP.c.id == step_id)))


def undo(connection: Connection, step_id: int, at: datetime, user: str) -> frozenset[str]:
    return _play(connection, step_id, at, user, UNDO)


def redo(connection: Connection, step_id: int, at: datetime, user: str) -> frozenset[str]:
    return _play(connection, step_id, at, user, REDO)


def _play(connection: Connection, step_id: int, at: datetime, user: str, kind: str) -> frozenset[str]:
    """Put the rows of a step back (or forward again) as a step of its own; all of them or, with CannotUndo, none."""
    name = name_of(connection, step_id)
    backwards = kind == UNDO
    images = _images(connection, step_id, backwards=backwards)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    own = begin(connection, at, user, kind, step_id)
    try:
        _write_images(connection, name, images)
    except IntegrityError as reason:
        raise CannotUndo(name) from reason
    written = connection.scalar(select(func.count()).select_from(CHANGE).where(CHANGE.c.step_id == own))
    if written != len(images):
        raise CannotUndo(name)
    tables = finish(connection, own, name)
    connection.execute(update(STEP).where(STEP.c.id == step_id).values(redoable=backwards))
    _mark(connection, step_id, backwards)
    return tables


def take_back(connection: Connection, step_ids: Sequence[int], at: datetime, user: str, name: str) -> frozenset[str]:
    """Undo these steps, the latest first, as one new step of the user; all of them or, with CannotUndo, none.

    The new step remembers which they are: while it holds they do not, and undoing it gives them back.
    """
    latest_first = sorted(step_ids, reverse=True)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    own = begin(connection, at, user)
    played = 0
    try:
        for step_id in latest_first:
            images = _images(connection, step_id, backwards=True)
            _write_images(connection, name, images)
            played += len(images)
    except IntegrityError as reason:
        raise CannotUndo(name) from reason
    if connection.scalar(select(func.count()).select_from(CHANGE).where(CHANGE.c.step_id == own)) != played:
        raise CannotUndo(name)
    connection.execute(update(STEP).where(STEP.c.id == own).values(reverses=" ".join(map(str, latest_first))))
    tables = finish(connection, own, name)
    for step_id in latest_first:
        _mark(connection, step_id, True)
    return tables


def _mark(connection: Connection, step_id: int, undone: bool) -> None:
    """Note that a step no longer holds, or holds again; what it took back itself then holds again, or no longer."""
    connection.execute(update(STEP).where(STEP.c.id == step_id).values(undone=undone))
    taken_back = reversed_by(str(connection.scalar(select(STEP.c.reverses).where(STEP.c.id == step_id))))
    for each in sorted(taken_back, reverse=not undone):
        _mark(connection, each, not undone)


def reversed_by(written: str) -> tuple[int, ...]:
    """The steps that a step has taken back, from what stands in `step.reverses`."""
    return tuple(int(each) for each in written.split())


def _images(connection: Connection, step_id: int, *, backwards: bool) -> list[Image]:
    order = CHANGE.c.id.desc() if backwards else CHANGE.c.id
    changes = connection.execute(
        select(CHANGE.c.table_name, CHANGE.c.before, CHANGE.c.after).where(CHANGE.c.step_id == step_id).order_by(order)
    ).all()
    return [(table, *((after, before) if backwards else (before, after))) for table, before, after in changes]


def _write_images(connection: Connection, name: str, images: Iterable[Image]) -> None:
    """Turn each row from its first image into its second, many alike in one statement."""
    columns = {table.name: {column.name for column in table.columns} for table in tracked_tables()}

    def shape(image: Image) -> tuple[str, bool, bool]:
        return image[0], image[1] is None, image[2] is None

    for (table, is_new, is_gone), alike in groupby(images, key=shape):
        known = columns.get(table)
        if known is None:
            raise CannotUndo(name)
        rows = [
            (
                {key: value for key, value in json.loads(present or "{}").items() if key in known},
                {key: value for key, value in json.loads(wanted or "{}").items() if key in known},
            )
            for _table, present, wanted in alike
        ]
        statement, parameters = _statement(table, is_new, is_gone, rows)
        touched = connection.exec_driver_sql(statement, parameters).rowcount
        if touched != len(rows):
            raise CannotUndo(name)


def _statement(
    table: str, is_new: bool, is_gone: bool, rows: Sequence[tuple[dict[str, Any], dict[str, Any]]]
) -> tuple[str, list[tuple[Any, ...]]]:
    """The statement that makes, removes or changes rows, and only where they still are as the step left them."""
    present, wanted = list(rows[0][0]), list(rows[0][1])
    unchanged = " AND ".join(f'"{column}" IS ?' for column in present)
    if is_new:
        names = ", ".join(f'"{column}"' for column in wanted)
        marks = ", ".join("?" * len(wanted))
        return f'INSERT INTO "{table}" ({names}) VALUES ({marks})', [tuple(new.values()) for _old, new in rows]
    if is_gone:
        return (
            f'DELETE FROM "{table}" WHERE id = ? AND {unchanged}',
            [(old["id"], *old.values()) for old, _new in rows],
        )
    assignments = ", ".join(f'"{column}" = ?' for column in wanted)
    return (
        f'UPDATE "{table}" SET {assignments} WHERE id = ? AND {unchanged}',
        [(*new.values(), old["id"], *old.values()) for old, new in rows],
    )
