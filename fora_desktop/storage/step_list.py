"""The user's steps as the history shows them: in pages, chosen by what they are about; and what one of them changed."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, text

from fora_desktop.domain.steps import Extent, RowChange, Step, Touched, Wanted
from fora_desktop.storage import history

PAGE = 100
SAMPLE = 12
"""How many changes of a step are looked at to tell what it is about."""

_SHOWN = "kind IN ('do', 'forget')"
"""What the user did; the plain undoing and doing again of it is not told."""
_IMAGE = "coalesce(after, before)"
_COLUMNS = "step.id, step.name, step.at, step.user, step.kind, step.undone, step.redoable, step.reverses"
_ROWS = "(SELECT count(*) FROM change WHERE change.step_id = step.id)"

Bound = dict[str, Any]


def steps(connection: Connection, limit: int | None = None) -> list[Step]:
    """The user's steps, newest first; undone ones are among them, the plain undoing itself is not."""
    return _read(connection, "", {}, limit)


def page(
    connection: Connection, wanted: Wanted, before: int | None = None, limit: int = PAGE, *, sampled: bool = True
) -> tuple[list[Touched], int]:
    """The newest of the wanted steps, or of those before a step, with a part of what they changed; and how many in all.

    With 100,000 steps a page takes some hundredths of a second, of one object's steps half a second.
    """
    conditions, bound = _conditions(connection, wanted)
    where = "".join(f" AND {each}" for each in conditions)
    total = int(connection.scalar(text(f"SELECT count(*) FROM step WHERE {_SHOWN}{where}"), bound) or 0)
    if before is not None:
        where += " AND step.id < :before"
        bound["before"] = before
    found = _read(connection, where, bound, limit)
    return _with_samples(connection, found) if sampled else [Touched(step, frozenset(), ()) for step in found], total


def one(connection: Connection, step_id: int) -> Step | None:
    """A step of the user; None where there is none with this number."""
    found = _read(connection, " AND step.id = :id", {"id": step_id}, 1)
    return found[0] if found else None


def one_touched(connection: Connection, step_id: int) -> Touched | None:
    found = one(connection, step_id)
    return _with_samples(connection, [found])[0] if found else None


def several(connection: Connection, step_ids: Sequence[int]) -> list[Step]:
    """These steps, newest first."""
    return _read(connection, " AND step.id IN (SELECT value FROM json_each(:ids))", {"ids": json.dumps(list(step_ids))})


def taken_back_by(connection: Connection, step_id: int) -> Step | None:
    """The step that took back this one and still holds."""
    where = " AND NOT step.undone AND ' ' || step.reverses || ' ' LIKE :among"
    found = _read(connection, where, {"among": f"% {step_id} %"}, 1)
    return found[0] if found else None


def extent(connection: Connection) -> Extent:
    steps, undone, first = connection.execute(
        text(f"SELECT count(*), coalesce(sum(undone), 0), min(at) FROM step WHERE {_SHOWN} AND NOT open")
    ).one()
    users = connection.scalars(text(f"SELECT DISTINCT user FROM step WHERE {_SHOWN} ORDER BY user"))
    return Extent(
        steps=steps,
        undone=undone,
        first=None if first is None else _moment(first),
        users=tuple(users),
        undoes=history.last_undoable(connection),
        redoes=history.next_redoable(connection),
    )


def changes(connection: Connection, step_id: int, limit: int | None = None) -> list[RowChange]:
    """What a step changed, in the order in which it happened."""
    rows = connection.execute(
        text(
            "SELECT step_id, table_name, row_id, before, after FROM change WHERE step_id = :id ORDER BY id LIMIT :limit"
        ),
        {"id": step_id, "limit": -1 if limit is None else limit},
    )
    return [_change(*row) for row in rows]


def changes_of_row(connection: Connection, step_id: int, table: str, row: int) -> list[RowChange]:
    rows = connection.execute(
        text(
            "SELECT step_id, table_name, row_id, before, after FROM change "
            "WHERE step_id = :id AND table_name = :table AND row_id = :row ORDER BY id"
        ),
        {"id": step_id, "table": table, "row": row},
    )
    return [_change(*row_) for row_ in rows]


def _read(connection: Connection, where: str, bound: Bound, limit: int | None = None) -> list[Step]:
    rows = connection.execute(
        text(f"SELECT {_COLUMNS}, {_ROWS} FROM step WHERE {_SHOWN} AND NOT open{where} ORDER BY id DESC LIMIT :limit"),
        {**bound, "limit": -1 if limit is None else limit},
    )
    return [
        Step(
            id=id_,
            name=name,
            at=_moment(at),
            user=user,
            kind=kind,
            undone=bool(undone),
            rows=number,
            redoable=bool(redoable),
            reverses=history.reversed_by(reverses),
        )
        for id_, name, at, user, kind, undone, redoable, reverses, number in rows
    ]


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def _with_samples(connection: Connection, found: Sequence[Step]) -> list[Touched]:
    ids = {"ids": json.dumps([step.id for step in found]), "sample": SAMPLE}
    tables: dict[int, set[str]] = defaultdict(set)
    samples: dict[int, list[RowChange]] = defaultdict(list)
    within = "step_id IN (SELECT value FROM json_each(:ids))"
    for step, table in connection.execute(
        text(f"SELECT DISTINCT step_id, table_name FROM change WHERE {within}"), {"ids": ids["ids"]}
    ):
        tables[step].add(table)
    for row in connection.execute(
        text(
            "SELECT step_id, table_name, row_id, before, after FROM (SELECT *, row_number() OVER "
            f"(PARTITION BY step_id, table_name ORDER BY id) AS place FROM change WHERE {within}) "
            "WHERE place <= :sample"
        ),
        ids,
    ):
        samples[row[0]].append(_change(*row))
    return [Touched(step, frozenset(tables[step.id]), tuple(samples[step.id])) for step in found]


def _change(step: int, table: str, row: int, before: str | None, after: str | None) -> RowChange:
    return RowChange(step, table, row, json.loads(before) if before else None, json.loads(after) if after else None)


# --- which ----------------------------------------------------------------------------------------------------------


def _conditions(connection: Connection, wanted: Wanted) -> tuple[list[str], Bound]:
    conditions: list[str] = []
    bound: Bound = {}
    if not wanted.undone:
        conditions.append("NOT step.undone")
    if wanted.from_step is not None:
        conditions.append("step.id >= :from_step")
        bound["from_step"] = wanted.from_step
    if wanted.user is not None:
        conditions.append("step.user = :user")
        bound["user"] = wanted.user
    for name, moment, sign in (("since", wanted.since, ">="), ("until", wanted.until, "<")):
        if moment is not None:
            conditions.append(f"step.at {sign} :{name}")
            bound[name] = moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    for place, word in enumerate(wanted.text.casefold().split()):
        _fold(connection)
        conditions.append(f"instr(folded(step.name || ' ' || step.user), :word{place})")
        bound[f"word{place}"] = word
    if wanted.sort is not None:
        among = "table_name IN (SELECT value FROM json_each(:tables))"
        conditions.append(f"EXISTS (SELECT 1 FROM change WHERE change.step_id = step.id AND {among})")
        bound["tables"] = json.dumps(wanted.sort.tables)
    for place, (where, its) in enumerate(_about(wanted, connection)):
        conditions.append(f"step.id IN (SELECT value FROM json_each(:about{place}))")
        found = connection.scalars(text(f"SELECT DISTINCT step_id FROM change WHERE {where}"), its)
        bound[f"about{place}"] = json.dumps(list(found))  # looked for once, and used for the page and its number
    return conditions, bound


def _fold(connection: Connection) -> None:
    """SQLite knows the small and the capital letters of ASCII only."""
    driver: Any = connection.connection.driver_connection
    driver.create_function("folded", 1, str.casefold, deterministic=True)


def _about(wanted: Wanted, connection: Connection) -> list[tuple[str, Bound]]:
    """Which changes are about a meeting, a board, a forum with all that belongs to it, or a row of another table."""
    found: list[tuple[str, Bound]] = []
    if wanted.meeting is not None:
        found.append((_of_meetings(":meeting"), {"meeting": json.dumps([wanted.meeting])}))
    if wanted.row is not None:
        found.append(("table_name = :table AND row_id = :row", {"table": wanted.row[0], "row": wanted.row[1]}))
    if wanted.board is not None:
        meetings = _meetings_of(connection, [wanted.board])
        where = f"{_of_boards(':boards')} OR {_of_meetings(':meetings')}"
        found.append((where, {"boards": json.dumps([wanted.board]), "meetings": json.dumps(meetings)}))
    if wanted.forum is not None:
        boards = _boards_of(connection, wanted.forum)
        where = f"{_of_forum(':forum')} OR {_of_boards(':its_boards')} OR {_of_meetings(':its_meetings')}"
        bound = {
            "forum": wanted.forum,
            "its_boards": json.dumps(boards),
            "its_meetings": json.dumps(_meetings_of(connection, boards)),
        }
        found.append((where, bound))
    return found


def _of(table: str, column: str, values: str) -> str:
    """Changes of rows that belong to one of some others."""
    return (
        f"(table_name = '{table}' AND json_extract({_IMAGE}, '$.{column}') IN (SELECT value FROM json_each({values})))"
    )


def _itself(table: str, values: str) -> str:
    return f"(table_name = '{table}' AND row_id IN (SELECT value FROM json_each({values})))"


_MEETING_PARTS = (
    *("meeting_board", "meeting_move", "kept_conflict"),
    *("agenda_item", "paper", "meeting_step", "attendance"),
)
_ITEM_PARTS = ("decision", "item_absence")


def _of_meetings(values: str) -> str:
    parts = [_itself("meeting", values)]
    parts += [_of(table, "meeting_id", values) for table in _MEETING_PARTS]
    there = f"SELECT id FROM agenda_item WHERE meeting_id IN (SELECT value FROM json_each({values}))"
    items = f"({there} UNION SELECT row_id FROM change WHERE {_of('agenda_item', 'meeting_id', values)})"
    parts += [f"(table_name = '{table}' AND json_extract({_IMAGE}, '$.item_id') IN {items})" for table in _ITEM_PARTS]
    return " OR ".join(parts)


def _of_boards(values: str) -> str:
    parts = [_itself("board", values)]
    parts += [_of(table, "board_id", values) for table in ("board_unit", "requirement", "seen_period", "membership")]
    rules = f"(SELECT row_id FROM change WHERE {_of('requirement', 'board_id', values)})"
    return " OR ".join([*parts, _rules_of(rules)])


def _of_forum(value: str) -> str:
    parts = [f"(table_name = 'forum' AND row_id = {value})"]
    its = f"json_extract({_IMAGE}, '$.forum_id') = {value}"
    parts += [
        f"(table_name = '{table}' AND {its})" for table in ("requirement", "membership", "interface", "standard_item")
    ]
    rules = f"(SELECT row_id FROM change WHERE table_name = 'requirement' AND {its})"
    return " OR ".join([*parts, _rules_of(rules)])


def _rules_of(requirements: str) -> str:
    return f"(table_name = 'quota_rule' AND json_extract({_IMAGE}, '$.requirement_id') IN {requirements})"


def _boards_of(connection: Connection, forum: int) -> list[int]:
    """The boards that a forum has or had."""
    return _ids(
        connection,
        "SELECT id FROM board WHERE forum_id = :forum UNION SELECT row_id FROM change "
        f"WHERE table_name = 'board' AND json_extract({_IMAGE}, '$.forum_id') = :forum",
        {"forum": forum},
    )


def _meetings_of(connection: Connection, boards: Sequence[int]) -> list[int]:
    """The meetings that boards have or had."""
    among = "IN (SELECT value FROM json_each(:boards))"
    return _ids(
        connection,
        f"SELECT meeting_id FROM meeting_board WHERE board_id {among} UNION "
        f"SELECT json_extract({_IMAGE}, '$.meeting_id') FROM change "
        f"WHERE table_name = 'meeting_board' AND json_extract({_IMAGE}, '$.board_id') {among}",
        {"boards": json.dumps(list(boards))},
    )


def _ids(connection: Connection, query: str, bound: Bound) -> list[int]:
    return [int(each) for each in connection.scalars(text(query), bound)]
