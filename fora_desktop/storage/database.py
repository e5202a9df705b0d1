"""The one door to a register: read, do, undo, redo."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import IntegrityError, NoResultFound
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.steps import CannotUndoStep, Extent, RowChange, Step, Touched, Wanted, WayBack
from fora_desktop.domain.traces import Traces
from fora_desktop.i18n import _
from fora_desktop.storage import forgetting, history, inspection, opening, step_list, way_back
from fora_desktop.storage.forgetting import Forgotten
from fora_desktop.storage.history import CannotUndo, NothingToRedo, NothingToUndo

P = ParamSpec("P")
T = TypeVar("T")
Clock = Callable[[], datetime]
Listener = Callable[[frozenset[str]], None]

_WRITES = {"writes": True}


class TextCannotBeKept(FieldError):
    """Half a character, as a broken clipboard gives it (a lone surrogate): no file can hold it."""

    def __init__(self) -> None:
        super().__init__(
            _("Teksten har tegn, der ikke kan gemmes. Intet er ændret. Skriv det sidst indsatte om, og gem igen.")
        )


class IsGone(FieldError):
    """What was to be read or changed has been taken away meanwhile, say by the command line."""

    def __init__(self) -> None:
        super().__init__(_("Det findes ikke længere. Intet er ændret."))


@dataclass(frozen=True, slots=True)
class State:
    """What the window shows of the history: the names of the steps that undo and redo would take, if any."""

    undoes: str | None
    redoes: str | None
    warning: str = field(default="", compare=False)
    """What somebody who undoes now must know: that others know of what would be taken away."""


class Database:
    """A register that is open.

    `clock` gives an aware datetime, `user` the name that stands in the history. Every method raises a field error
    (`opening`) when the file cannot be read or written; nothing has changed then.
    """

    def __init__(self, path: Path, clock: Clock, user: str, *, readonly: bool = False) -> None:
        self.path = path
        self.readonly = readonly
        self._clock = clock
        self._user = user
        self._listeners: list[Listener] = []
        self._engine = engine(path, readonly=readonly)
        self._file = opening.identity(path)
        self._watch: Connection | None = None
        self._unwiped = False
        self._watching = Lock()

    @contextmanager
    def read(self) -> Iterator[Session]:
        with self._explained(), Session(self._engine, expire_on_commit=False) as session:
            yield session

    def do(
        self,
        name: str | Callable[[T], str],
        function: Callable[Concatenate[Session, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Carry out one change as one named step: saved, undoable, in the history, or nothing happened.

        `name` may be made from what the function returns.
        """
        with self._writing() as connection, Session(connection, expire_on_commit=False) as session:
            step = history.begin(connection, self._clock(), self._user)
            result = function(session, *args, **kwargs)
            session.flush()
            tables = history.finish(connection, step, name if isinstance(name, str) else name(result))
        self._announce(tables)
        return result

    def rehearse(self, function: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """What `do` would return, with nothing kept."""
        with self._connected() as connection:
            with Session(connection, expire_on_commit=False) as session:
                history.begin(connection, self._clock(), self._user)
                result = function(session, *args, **kwargs)
                session.flush()
            connection.rollback()
        return result

    def undo(self) -> str:
        """Take back the last step that still holds and return its name."""
        return self._play(history.last_undoable, NothingToUndo, history.undo)

    def redo(self) -> str:
        return self._play(history.next_redoable, NothingToRedo, history.redo)

    def _play(
        self,
        choose: Callable[[Connection], int | None],
        nothing: Callable[[], Exception],
        play: Callable[[Connection, int, datetime, str], frozenset[str]],
    ) -> str:
        with self._writing() as connection:
            step = choose(connection)
            if step is None:
                raise nothing()
            name = history.name_of(connection, step)
            try:
                tables = play(connection, step, self._clock(), self._user)
                connection.commit()
            except IntegrityError as error:
                raise CannotUndo(name) from error
        self._announce(tables)
        return name

    def forget(self, person: int, on: date, *, wholly: bool = False) -> Forgotten:
        """Anonymise a person everywhere, the history and the file's bytes included; it cannot be undone.

        What they still have ends that day, as a step before it. With `wholly` the person is removed where nothing
        refers to them. Done again it wipes what another program kept from being wiped. Raises forgetting.NobodyThere.
        """
        if (before := self.forgotten(person, wholly=wholly)) is not None:
            return replace(before, wiped=self._wipe())
        with self._writing() as connection:
            ending = history.begin(connection, self._clock(), self._user)
            forgetting.end_all(connection, person, on)
            ended = history.finish(connection, ending, forgetting.ended(person))
            step = history.begin(connection, self._clock(), self._user)
            told = forgetting.forget(connection, person, on, wholly=wholly)
            history.finish_forgetting(connection, step, forgetting.name(told))
        wiped = self._wipe()
        self._announce(told.tables | ended)
        return replace(told, wiped=wiped)

    def _wipe(self) -> bool:
        """Whether nothing of those who are anonymised is left in the file's bytes; else closing tries again."""
        with self._explained():
            raw = self._engine.raw_connection()
            try:
                wiped = forgetting.wipe(cast(sqlite3.Connection, raw.driver_connection))
            finally:
                raw.close()
        self._unwiped = not wiped
        return wiped

    def forgotten(self, person: int, *, wholly: bool = False) -> Forgotten | None:
        """Of somebody whom `forget` took out before, and of whom nothing is left to be done but the file's bytes."""
        with self.read() as session:
            return forgetting.done_before(session.connection(), person, wholly=wholly)

    def traces(self, person: int) -> Traces:
        """By what a person is known now, and was known before."""
        with self.read() as session:
            return forgetting.traces(session.connection(), person)

    def steps_that_hold(self, person: int) -> list[tuple[int, str, str]]:
        """The steps of the history in which a person stands: number, when (UTC), name."""
        with self.read() as session:
            return forgetting.steps_that_hold(session.connection(), person)

    def state(self) -> State:
        with self.read() as session:
            connection = session.connection()
            undoes, redoes = history.last_undoable(connection), history.next_redoable(connection)
            return State(
                undoes=None if undoes is None else history.name_of(connection, undoes),
                redoes=None if redoes is None else history.name_of(connection, redoes),
                warning="" if undoes is None else way_back.warning(connection, undoes),
            )

    def way_back(self, step_id: int) -> WayBack:
        """What taking back one earlier step needs, and why it cannot go alone, if so. Raises CannotUndoStep."""
        with self.read() as session:
            return self._way_back(session.connection(), step_id)

    def _way_back(self, connection: Connection, step_id: int) -> WayBack:
        step = step_list.one(connection, step_id)
        if step is None:
            raise CannotUndoStep(_("Der er intet trin {number}. Se numrene i historikken.").format(number=step_id))
        way = way_back.with_words(way_back.find(connection, step), self._clock())
        return replace(way, is_last=history.last_undoable(connection) == step_id)

    def undo_step(self, step_id: int, *, with_later: bool = False) -> str:
        """Take back one earlier step as a new step, with the later ones that must go too if `with_later`.

        Returns the new step's name. Raises CannotUndoStep, which tells the way.
        """
        with self._writing() as connection:
            way = self._way_back(connection, step_id)
            if way.refusal or not (way.alone or with_later):
                raise CannotUndoStep(way.because, way)
            name = way_back.name(way)
            try:
                tables = history.take_back(connection, [each.id for each in way.steps], self._clock(), self._user, name)
                connection.commit()
            except IntegrityError as error:
                raise CannotUndo(name) from error
        self._announce(tables)
        return name

    def steps(self, limit: int | None = None) -> list[Step]:
        with self.read() as session:
            return step_list.steps(session.connection(), limit)

    def page_of_steps(
        self, wanted: Wanted, before: int | None = None, limit: int = step_list.PAGE, *, sampled: bool = True
    ) -> tuple[list[Touched], int]:
        """The newest of the wanted steps, or of those before a step; and how many there are in all.

        Each comes with a part of what it changed, unless only the steps are wanted.
        """
        with self.read() as session:
            return step_list.page(session.connection(), wanted, before, limit, sampled=sampled)

    def step(self, step_id: int) -> Step | None:
        with self.read() as session:
            return step_list.one(session.connection(), step_id)

    def touched(self, step_id: int) -> Touched | None:
        """A step with a part of what it changed."""
        with self.read() as session:
            return step_list.one_touched(session.connection(), step_id)

    def taken_back_by(self, step_id: int) -> Step | None:
        """The step that took back this one and holds."""
        with self.read() as session:
            return step_list.taken_back_by(session.connection(), step_id)

    def changes(self, step_id: int, limit: int | None = None) -> list[RowChange]:
        with self.read() as session:
            return step_list.changes(session.connection(), step_id, limit)

    def extent_of_history(self) -> Extent:
        with self.read() as session:
            return step_list.extent(session.connection())

    def on_change(self, listener: Listener) -> None:
        """Tell `listener` after each commit which tables changed."""
        self._listeners.append(listener)

    def data_version(self) -> int:
        """A number that differs from the last one once somebody has written to the file since."""
        with self._explained(), self._watching:
            if self._watch is None:
                self._watch = self._engine.connect()
            with self._watch.begin():
                return int(self._watch.exec_driver_sql("PRAGMA data_version").scalar_one())

    def close(self) -> None:
        """Let go of the file; SQLite then writes its journal into it, so a copy of the file is whole."""
        if self._unwiped:
            with suppress(FieldError):
                self._wipe()
        with self._watching:
            if self._watch is not None:
                self._watch.close()
                self._watch = None
        self._engine.dispose()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._connected() as connection:
            yield connection
            connection.commit()

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """A connection that may write; what is not committed on it is taken back."""
        if self.readonly:
            raise opening.RegisterIsReadOnly(self.path)
        if opening.identity(self.path) != self._file:  # connections that are open would write to the one that was there
            raise opening.RegisterWasReplaced(self.path)
        with self._explained(), self._engine.connect().execution_options(**_WRITES) as connection:
            yield connection

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Raise as a field error what the file is to blame for; a bug of ours passes.

        Overwritten pages need not be noticed by `quick_check`: whatever fails unexpectedly has the file looked at.
        """
        with opening.plain_errors(self.path):
            try:
                yield
            except FieldError:
                raise
            except UnicodeEncodeError as error:
                raise TextCannotBeKept from error
            except NoResultFound as error:
                raise IsGone from error
            except IntegrityError as error:
                if _points_nowhere(error):
                    raise IsGone from error
                raise
            except Exception as error:
                if opening.is_understood(error):
                    raise
                if self._is_damaged():
                    raise opening.RegisterIsDamaged(self.path) from error
                raise

    def _is_damaged(self) -> bool:
        try:
            return inspection.is_damaged(self.path)
        except FieldError:
            return False

    def _announce(self, tables: frozenset[str]) -> None:
        if tables:
            for listener in tuple(self._listeners):
                listener(tables)


def _points_nowhere(error: IntegrityError) -> bool:
    """Whether a row was to refer to one that is not there; taking away one that others refer to is a bug of ours."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    removes = (error.statement or "").lstrip().upper().startswith("DELETE")
    return code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY and not removes


def engine(path: Path, *, readonly: bool = False, foreign_keys: bool = True) -> Engine:
    """An engine on a register's file; it writes nothing before somebody does."""
    uri = opening.address(path, writes=not readonly)
    over_network = uri.startswith("file:////")  # where the journal that several programs share cannot be

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri, uri=True, timeout=opening.BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
            connection.execute("PRAGMA recursive_triggers = ON")  # or a REPLACE escapes the history
            connection.execute("PRAGMA synchronous = FULL")
            if not readonly:
                connection.execute(f"PRAGMA journal_mode = {'DELETE' if over_network else 'WAL'}")
        except BaseException:
            connection.close()
            raise
        return connection

    made = create_engine("sqlite://", creator=connect, poolclass=QueuePool, hide_parameters=True)
    event.listen(made, "begin", _begin)
    return made


def _begin(connection: Connection) -> None:
    """A writer takes the lock at once, so that two programs never wait for each other with half a change each."""
    writes: Any = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
