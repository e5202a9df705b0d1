"""The register's file: counting in it, saving into it, checking and copying it."""

import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import bindparam, update

from benchmarks.measure import Row, against, in_turn
from benchmarks.registers import BOARDS, DAY, MEETINGS, Registers, Values, clock, insert_meetings, meetings, opened
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.quota import Span
from fora_desktop.services import standings
from fora_desktop.storage import backup, start

SAVED = 1_000
YEAR = Span(date(DAY.year, 1, 1), date(DAY.year, 12, 31))
COUNTING = """
SELECT meeting_board.board_id, meeting.kind,
    sum(CASE WHEN meeting.status = 'held' AND meeting.start < :tomorrow THEN 1 ELSE 0 END),
    sum(CASE WHEN meeting.status IN ('planned', 'invited') AND meeting.start < :today THEN 1 ELSE 0 END),
    sum(CASE WHEN meeting.status IN ('planned', 'invited') AND meeting.start >= :today
                  OR meeting.status = 'held' AND meeting.start >= :tomorrow THEN 1 ELSE 0 END)
FROM meeting JOIN meeting_board ON meeting_board.meeting_id = meeting.id
WHERE meeting.start >= :first AND meeting.start < :after
GROUP BY meeting_board.board_id, meeting.kind
"""
"""What `standings.tally` asks: of each board and kind the held, unrecorded and planned meetings of one year."""
COUNTED = {
    name: f"{day} 00:00:00.000000"
    for name, day in (
        ("first", YEAR.first),
        ("today", DAY),
        ("tomorrow", DAY + timedelta(days=1)),
        ("after", YEAR.last + timedelta(days=1)),
    )
}


def rows(registers: Registers, rounds: int) -> list[Row]:
    return [
        *_counting(registers.busy, rounds),
        *_saving(registers.fresh, rounds),
        *_commits(registers.fresh, rounds),
        *_care(registers.large, rounds),
    ]


def _counting(register: Path, rounds: int) -> list[Row]:
    database = opened(register)
    with closing(sqlite3.connect(register)) as connection, database.read() as session:

        def raw() -> standings.Tally:
            return {
                (board, kind): (held, unrecorded, planned)
                for board, kind, held, unrecorded, planned in connection.execute(COUNTING, COUNTED)
            }

        assert raw() == standings.tally(session, YEAR, DAY)
        whole, ours, theirs = in_turn(
            rounds * 3,
            lambda: standings.lines(session, DAY),
            lambda: standings.tally(session, YEAR, DAY),
            raw,
        )
    database.close()
    told = f"{BOARDS} boards over {MEETINGS:,} meetings"
    return [
        against(f"quota of {told}", ours, theirs, "the same in raw SQL", 2),
        against("… every rule, past period and sentence too", whole, theirs, "the same in raw SQL"),
    ]


def _saving(register: Path, rounds: int) -> list[Row]:
    database = opened(register)
    bare = _without_triggers(register)
    with closing(sqlite3.connect(bare, isolation_level=None)) as connection:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
        boards = [board for (board,) in connection.execute("SELECT id FROM board")]
        prepared = [list(meetings(1 + SAVED * number, SAVED, boards)) for number in range(rounds + 1)]
        values = iter([_as_values(batch) for batch in prepared])
        batches = iter(prepared)
        saved, undone, _redone, _undone, theirs = in_turn(
            rounds,
            lambda: database.do("1.000 møder", insert_meetings, next(batches)),
            database.undo,
            database.redo,
            database.undo,
            lambda: _insert_raw(connection, *next(values)),
        )
    database.close()
    return [
        against("save 1,000 meetings in one step, with history", saved, theirs, "raw inserts", 12),
        against("… and undo them", undone, theirs, "raw inserts"),
    ]


def _without_triggers(register: Path) -> Path:
    bare = register.with_name("bare.fora")
    shutil.copyfile(register, bare)
    with closing(sqlite3.connect(bare)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
    return bare


Prepared = tuple[str, list[tuple[object, ...]]]


def _as_values(rows: Sequence[tuple[Values, Values]]) -> tuple[Prepared, Prepared]:
    """The statements of a batch and their values, as they go into the file."""
    meeting, board = rows[0]
    return (
        (_statement("meeting", meeting), [tuple(map(_as_text, row.values())) for row, _board in rows]),
        (_statement("meeting_board", board), [tuple(row.values()) for _row, row in rows]),
    )


def _statement(table: str, row: Values) -> str:
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"


def _as_text(value: object) -> object:
    return f"{value:%Y-%m-%d %H:%M:%S.%f}" if isinstance(value, datetime) else value


def _insert_raw(connection: sqlite3.Connection, *prepared: Prepared) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for statement, values in prepared:
        connection.executemany(statement, values)
    connection.execute("COMMIT")


def _commits(register: Path, rounds: int) -> list[Row]:
    """A page in the journal, made durable, is what any commit costs; the rest is Fora's own work."""
    database = opened(register)
    database.do("et møde", insert_meetings, list(meetings(1, 1, [1])))
    bare = _without_triggers(register)
    numbers = count()
    page = b"\0" * 4_120
    settle = getattr(os, "fdatasync", os.fsync)  # Windows has the second only
    changed = update(Meeting).values(room=bindparam("room"))
    with (
        (register.parent / "synced").open("wb", buffering=0) as file,
        closing(sqlite3.connect(bare, isolation_level=None)) as connection,
    ):
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            connection.execute(f"PRAGMA {pragma}")
        _insert_raw(connection, *_as_values(list(meetings(1_000_000, 1, [1]))))

        def sync() -> None:
            file.write(page)
            settle(file.fileno())

        ours, raw, theirs = in_turn(
            rounds * 5,
            lambda: database.do("lokalet", lambda session: session.execute(changed, {"room": f"{next(numbers)}"})),
            lambda: connection.execute("UPDATE meeting SET room = ? WHERE id = 1000000", (f"{next(numbers)}",)),
            sync,
        )
    database.close()
    return [
        against("one commit: a meeting's room, with its history", ours, theirs, "fdatasync", 2),
        against("… without the history, in raw SQL", raw, theirs, "fdatasync"),
    ]


def _care(register: Path, rounds: int) -> list[Row]:
    folder = register.parent
    numbers = count()

    def check() -> None:
        start.open_register(register, clock, "").close()

    def raw_check() -> None:
        with closing(sqlite3.connect(register)) as connection:
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)

    def copy_and_sync() -> None:
        target = folder / f"copied {next(numbers)}"
        shutil.copyfile(register, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())
        target.unlink()

    def take_copy() -> None:
        target = folder / f"backup {next(numbers)}"
        backup.copy(register, target)
        target.unlink()

    checked, raw, copied, plain = in_turn(rounds, check, raw_check, take_copy, copy_and_sync)
    both = plain + raw
    size = f"{register.stat().st_size / 1e6:.0f} MB"
    return [
        against(f"open with identity and quick_check, {size}", checked, raw, "quick_check", 1.5),
        against(f"backup, {size}, the copy checked", copied, plain, "copy and fsync", 2),
        against("… beside the same work", copied, both, "copy, fsync, quick_check"),
    ]
