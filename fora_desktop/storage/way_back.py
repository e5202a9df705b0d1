"""What taking back one earlier step needs: which later ones stand in its way, and which must go with it.

A later step stands in the way when it holds and changed one of the same rows, made a row that rests on one that would
go, took away one that a row coming back would belong to, or has the place of such a row. Steps that were taken back,
and the steps that took them back, stand in nobody's way.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain

from sqlalchemy import Connection, Table, UniqueConstraint, text

from fora_desktop.domain import dates, step_words
from fora_desktop.domain.steps import Obstacle, Step, WayBack, Why
from fora_desktop.i18n import _, counted
from fora_desktop.storage import history, step_list

MOST = 60
"""Later steps that may have to go too; with more of them, putting it right by hand is the smaller way."""
ENOUGH = 1000
"""Later steps that are looked at for one; those that were undone and those that took them back are among them."""
_ONE_EACH = {"meeting_board": (("board_id", "year", "number"),), "chapter": (("number",),)}
"""What the field gives only once, beside the unique columns of the tables."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A later step that stands in the way of one of those that are to go."""

    step: int
    why: Why
    table: str
    row: int


def find(connection: Connection, step: Step) -> WayBack:
    """The smallest set of later steps that must go with a step; with the one that stands directly in its way."""
    if step.undone:
        return WayBack(step, (step,), refusal=_("Trinnet er allerede fortrudt."))
    if step.kind == history.FORGET:
        return WayBack(step, (step,), refusal=_("En anonymisering kan ikke fortrydes: det, der stod, er slettet."))
    search = _Search(connection, step.id)
    going = search.everything()
    if len(going) > MOST + 1:
        return WayBack(step, (step,), refusal=_too_many())
    steps = step_list.several(connection, list(going))
    sent = _sent(connection, going)
    if sent:
        return WayBack(step, tuple(steps), refusal=sent)
    approved = _approved(connection, going)
    if approved:
        return WayBack(step, tuple(steps), refusal=approved)
    obstacle = None
    if search.first is not None:
        blamed = next(each for each in steps if each.id == search.first.step)
        obstacle = _obstacle(connection, search.first, blamed)
    return WayBack(step, tuple(steps), obstacle)


class _Search:
    """Goes from step to step until nothing more stands in the way; `first` is what stood in that of the step itself."""

    def __init__(self, connection: Connection, step: int) -> None:
        self._connection = connection
        self._step = step
        self.first: _Found | None = None
        self._undone: dict[int, bool] = {}
        self._reverses: dict[int, tuple[int, ...]] = {}
        self._found: dict[int, list[_Found]] = {}

    def everything(self) -> set[int]:
        going = {self._step}
        while True:
            holds = self._as_if_gone(going)
            new = set()
            for each in sorted(going):
                for found in self._in_the_way_of(each):
                    if found.step not in going and holds(found.step) and self._counts(found.step, each):
                        new.add(found.step)
                        if self.first is None:
                            self.first = found
            going |= new
            if not new or len(going) > MOST + 1:
                return going

    def _as_if_gone(self, going: Iterable[int]) -> "_Holding":
        """Which steps would hold once these have been taken back."""
        holding = _Holding(self)
        for each in sorted(going, reverse=True):
            holding.mark(each, True)
        return holding

    def undone(self, step: int) -> bool:
        self._look_up(step)
        return self._undone[step]

    def reverses(self, step: int) -> tuple[int, ...]:
        self._look_up(step)
        return self._reverses[step]

    def _look_up(self, step: int) -> None:
        if step not in self._undone:
            undone, reverses = self._connection.execute(
                text("SELECT undone, reverses FROM step WHERE id = :id"), {"id": step}
            ).one()
            self._undone[step] = bool(undone)
            self._reverses[step] = history.reversed_by(reverses)

    def _counts(self, later: int, step: int) -> bool:
        """A step that only took back others, all later than `step`, cancels out with them."""
        taken_back = self.reverses(later)
        if not taken_back:
            return True
        return any(each <= step and self._share_rows(each, step) for each in taken_back)

    def _share_rows(self, one: int, other: int) -> bool:
        query = (
            "SELECT 1 FROM change a JOIN change b ON b.table_name = a.table_name AND b.row_id = a.row_id "
            "WHERE a.step_id = :one AND b.step_id = :other LIMIT 1"
        )
        return self._connection.execute(text(query), {"one": one, "other": other}).first() is not None

    def _in_the_way_of(self, step: int) -> list[_Found]:
        if step not in self._found:
            tables = _tables(self._connection, step)
            found = chain(
                _changed_again(self._connection, step),
                _resting_on(self._connection, step, tables),
                _belonging_to_what_is_gone(self._connection, step, tables),
                _in_the_place(self._connection, step, tables),
            )
            each_once: dict[int, _Found] = {}
            for one in found:
                each_once.setdefault(one.step, one)
                if len(each_once) > ENOUGH:
                    break
            self._found[step] = list(each_once.values())
        return self._found[step]


class _Holding:
    """Answers whether a step holds, some others thought away."""

    def __init__(self, search: _Search) -> None:
        self._search = search
        self._other: dict[int, bool] = {}

    def __call__(self, step: int) -> bool:
        return not self._other.get(step, self._search.undone(step))

    def mark(self, step: int, undone: bool) -> None:
        self._other[step] = undone
        for each in sorted(self._search.reverses(step), reverse=not undone):
            self.mark(each, not undone)


def _too_many() -> str:
    return _("Mere end {n} senere trin hænger sammen med det. Ret i stedet, hvad der skal være anderledes.").format(
        n=MOST
    )


def _tables(connection: Connection, step: int) -> frozenset[str]:
    found = connection.scalars(text("SELECT DISTINCT table_name FROM change WHERE step_id = :step"), {"step": step})
    return frozenset(found)


def _changed_again(connection: Connection, step: int) -> Iterator[_Found]:
    query = (
        "SELECT later.step_id, own.table_name, own.row_id FROM change own "
        "CROSS JOIN change later ON later.table_name = own.table_name AND later.row_id = own.row_id "
        "JOIN step ON step.id = later.step_id "
        "WHERE own.step_id = :step AND later.step_id > :step AND step.kind = 'do' "
        "GROUP BY later.step_id ORDER BY later.step_id LIMIT :enough"
    )
    for later, table, row in connection.execute(text(query), {"step": step, "enough": ENOUGH + 1}).all():
        yield _Found(later, Why.CHANGED, table, row)


def _resting_on(connection: Connection, step: int, tables: frozenset[str]) -> Iterator[_Found]:
    """Rows that refer to one that the step made."""
    for child, column, parent in _references():
        if parent not in tables:
            continue
        query = (
            f'SELECT child.id, child."{column}" FROM change own '
            f'CROSS JOIN "{child}" child ON child."{column}" = own.row_id '
            "WHERE own.step_id = :step AND own.table_name = :parent AND own.before IS NULL"
        )
        for row, value in connection.execute(text(query), {"step": step, "parent": parent}).all():
            for later in _since(connection, step, child, row, f"$.{column}", value):
                yield _Found(later, Why.RESTS, child, row)


def _belonging_to_what_is_gone(connection: Connection, step: int, tables: frozenset[str]) -> Iterator[_Found]:
    """Rows that a row would refer to when it comes back, and that are no more."""
    for child, column, parent in _references():
        if child not in tables:
            continue
        value = f"json_extract(own.before, '$.{column}')"
        query = (
            f"SELECT DISTINCT {value} FROM change own WHERE own.step_id = :step AND own.table_name = :child "
            f'AND {value} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "{parent}" WHERE id = {value})'
        )
        for (row,) in connection.execute(text(query), {"step": step, "child": child}).all():
            took = connection.scalar(
                text(
                    "SELECT max(change.step_id) FROM change JOIN step ON step.id = change.step_id WHERE "
                    "change.step_id > :step AND table_name = :parent AND row_id = :row AND after IS NULL "
                    "AND kind = 'do' AND NOT undone"
                ),
                {"step": step, "parent": parent, "row": row},
            )
            if took is not None:
                yield _Found(took, Why.GONE, parent, row)


def _in_the_place(connection: Connection, step: int, tables: frozenset[str]) -> Iterator[_Found]:
    """Rows that have what a row that comes back would have, and that only one can have."""
    for table in history.tracked_tables():
        if table.name not in tables:
            continue
        for columns in _once(table):
            same = " AND ".join(f"other.\"{each}\" = json_extract(own.before, '$.{each}')" for each in columns)
            query = (
                f'SELECT DISTINCT other.id FROM change own CROSS JOIN "{table.name}" other ON {same} '
                "WHERE own.step_id = :step AND own.table_name = :table AND own.before IS NOT NULL "
                "AND other.id <> own.row_id"
            )
            for (row,) in connection.execute(text(query), {"step": step, "table": table.name}).all():
                for later in _since(connection, step, table.name, row):
                    yield _Found(later, Why.TAKEN, table.name, row)


def _since(
    connection: Connection, step: int, table: str, row: int, path: str = "", value: object = None
) -> Iterator[int]:
    """The later steps that made a row what it is; back to the one before which it had another value at `path`."""
    query = (
        "SELECT change.step_id, change.before, json_extract(change.before, :path) FROM change "
        "JOIN step ON step.id = change.step_id WHERE change.step_id > :step AND table_name = :table "
        "AND row_id = :row AND kind = 'do' AND NOT undone ORDER BY change.id DESC"
    )
    bound = {"path": path or "$.id", "step": step, "table": table, "row": row}
    for later, before, old in connection.execute(text(query), bound).all():
        yield later
        if before is None or (path and old != value):
            return


def _references() -> list[tuple[str, str, str]]:
    """Each column that refers to a row of another table: table, column, the other table."""
    return [
        (table.name, column.name, key.column.table.name)
        for table in history.tracked_tables()
        for column in table.columns
        for key in column.foreign_keys
    ]


def _once(table: Table) -> Sequence[tuple[str, ...]]:
    unique = [
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    return [*unique, *_ONE_EACH.get(table.name, ())]


def _obstacle(connection: Connection, found: _Found, step: Step) -> Obstacle:
    images = step_list.changes_of_row(connection, found.step, found.table, found.row)
    why = found.why
    if why is Why.CHANGED and images and images[0].before is None:
        why = Why.TAKEN  # the row that was taken away got another in its place
    removed = bool(images) and images[-1].after is None
    columns = tuple(dict.fromkeys(name for change in images for name in change.columns))
    return Obstacle(step, why, found.table, columns, removed)


def _sent(connection: Connection, going: Iterable[int]) -> str:
    """Why steps cannot be taken back that made meetings which others know of; empty where they can."""
    titles = titles_sent(connection, sorted(going))
    if not titles:
        return ""
    if len(titles) == 1:
        return _(
            "{meeting} er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage. "
            "Aflys mødet i stedet."
        ).format(meeting=titles[0])
    return _(
        "{n} af møderne er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage. "
        "Aflys dem i stedet."
    ).format(n=len(titles))


_OF_MEETING = """
SELECT own.row_id FROM change own WHERE own.step_id = :step AND own.table_name = 'meeting'
UNION SELECT coalesce(json_extract(own.after, '$.meeting_id'), json_extract(own.before, '$.meeting_id'))
    FROM change own WHERE own.step_id = :step AND own.table_name IN ('agenda_item', 'paper', 'attendance')
UNION SELECT item.meeting_id FROM change own JOIN agenda_item item
    ON item.id = coalesce(json_extract(own.after, '$.item_id'), json_extract(own.before, '$.item_id'))
    WHERE own.step_id = :step AND own.table_name IN ('decision', 'item_absence')
"""
"""The meetings whose minutes a step wrote: of the meeting's own row, its agenda, papers, attendance and decisions."""
_LOCKED = f"""
SELECT meeting.title, lock.id, lock.done_on FROM meeting JOIN meeting_step lock ON lock.id =
    (SELECT max(id) FROM meeting_step WHERE meeting_id = meeting.id AND kind IN ('minutes_approved', 'unlocked'))
WHERE lock.kind = 'minutes_approved' AND lock.needed AND meeting.id IN ({_OF_MEETING}) ORDER BY meeting.id
"""
_APPROVED_IN = (
    "SELECT step_id FROM change WHERE table_name = 'meeting_step' AND row_id = :row AND before IS NULL ORDER BY step_id"
)


def _approved(connection: Connection, going: Iterable[int]) -> str:
    """Why steps cannot be taken back that wrote what was approved after them; empty where they can.

    What came after the approval, and what goes together with it, is free to go.
    """
    for step in sorted(going):
        for title, lock, on in connection.execute(text(_LOCKED), {"step": step}).all():
            made = connection.scalars(text(_APPROVED_IN), {"row": lock}).all()
            if made and step < made[-1] and not set(made) & set(going):
                return _(
                    "Referatet af {meeting} blev godkendt den {day} og er låst. "
                    "Vælg “Lås op” på mødet, hvis trinnet skal fortrydes."
                ).format(meeting=title, day=dates.day_month_year(date.fromisoformat(on)))
    return ""


def titles_sent(connection: Connection, steps: Sequence[int]) -> list[str]:
    """The meetings that these steps made and that others know of: undoing the steps would take them away."""
    query = (
        "SELECT DISTINCT meeting.id, meeting.title FROM change "
        "JOIN meeting ON meeting.id = change.row_id JOIN calendar_entry ON calendar_entry.uid = meeting.uid "
        "WHERE change.step_id = :step AND change.table_name = 'meeting' AND change.before IS NULL "
        "AND (calendar_entry.sent OR meeting.was_invited OR meeting.status = 'invited') ORDER BY meeting.id"
    )
    return [title for step in steps for _id, title in connection.execute(text(query), {"step": step}).all()]


def warning(connection: Connection, step: int) -> str:
    """What must be known before a step is undone plainly: others may know of the meetings that it made."""
    titles = titles_sent(connection, [step])
    if not titles:
        return ""
    return counted(
        len(titles),
        _("Mødet er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage."),
        _("{n} af møderne er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage."),
    )


def with_words(way: WayBack, now: datetime) -> WayBack:
    """The way with its reason in words, times being seen from `now`."""
    return replace(way, because=way.refusal or ("" if way.alone else step_words.because(way, now)))


def name(way: WayBack) -> str:
    """How the step is called that takes back others; a step that only took some back is done again by that."""
    undone, again = _("Fortrudt: {step}"), _("Gjort igen: {step}")
    told, words = way.step.name, undone
    if way.step.reverses:
        was = undone if told.startswith(undone.format(step="")) else again
        told, words = told.removeprefix(was.format(step="")), again if was == undone else undone
    text = words.format(step=told)
    if way.alone:
        return text
    return text + counted(len(way.steps) - 1, _(" og {n} senere trin"), _(" og {n} senere trin"))
