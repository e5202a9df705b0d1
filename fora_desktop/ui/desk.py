"""The user's actions out to the register, and the register's changes in to the pages; the only way between them."""

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from functools import partial
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from shiboken6 import isValid

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.steps import Extent, RowChange, Step, Touched, Wanted, WayBack
from fora_desktop.domain.traces import Traces
from fora_desktop.services import privacy
from fora_desktop.services import steps as history
from fora_desktop.ui.choices import Choices
from fora_desktop.ui.drafts import Drafts

if TYPE_CHECKING:
    from fora_desktop.ui.publishing import Publishing

P = ParamSpec("P")
T = TypeVar("T")

TURN = 0.0005
"""Seconds that work in the background keeps Python for itself at most; with the usual 5 ms painting stutters."""
WATCHED_EVERY = 1000
"""Milliseconds between two looks at whether another program has written to the register."""
WRITE_PATIENCE = 5.0
"""Seconds that a closing window waits for files that are being written: a share may never answer."""
EVERYTHING: frozenset[str] = frozenset({"*"})


class Register(Protocol):
    """What the desk needs of the open register (storage.database.Database)."""

    readonly: bool
    path: Path

    def do(self, name: Any, function: Any, /, *args: Any, **kwargs: Any) -> Any: ...
    def rehearse(self, function: Any, /, *args: Any, **kwargs: Any) -> Any: ...
    def read(self) -> Any: ...
    def undo(self) -> str: ...
    def redo(self) -> str: ...
    def state(self) -> Any: ...
    def page_of_steps(
        self, wanted: Wanted, before: int | None = None, limit: int = 100
    ) -> tuple[list[Touched], int]: ...
    def touched(self, step_id: int) -> Touched | None: ...
    def changes(self, step_id: int, limit: int | None = None) -> list[RowChange]: ...
    def taken_back_by(self, step_id: int) -> Step | None: ...
    def way_back(self, step_id: int) -> WayBack: ...
    def undo_step(self, step_id: int, *, with_later: bool = False) -> str: ...
    def extent_of_history(self) -> Extent: ...
    def traces(self, person: int) -> Traces: ...
    def steps_that_hold(self, person: int) -> list[tuple[int, str, str]]: ...
    def forget(self, person: int, on: date, *, wholly: bool = False) -> Any: ...
    def on_change(self, listener: Callable[[frozenset[str]], None]) -> None: ...
    def data_version(self) -> int: ...
    def close(self) -> None: ...


class Copies(Protocol):
    """The register's copies, for the pages that show them (ui/files.py); absent where the desk stands alone."""

    changed: Any
    """A signal: something below is another now."""

    @property
    def folder(self) -> Path: ...
    @property
    def newest(self) -> datetime | None: ...
    @property
    def second_newest(self) -> date | None: ...
    @property
    def second_refused(self) -> str: ...
    def show_copies(self) -> None: ...
    def copy_now(self) -> None: ...
    def choose_second_folder(self) -> None: ...
    def forget_second_folder(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Goto:
    """A wish to see a page; what the page is to show stands in `what`."""

    page: str
    what: dict[str, Any] = field(default_factory=dict)


class _Job(QRunnable):
    """Work in another thread; plain values in and out."""

    def __init__(self, work: Callable[[], Any], done: "_Done") -> None:
        super().__init__()
        self._work = work
        self._done = done

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:
            self._tell(self._done.failed, error)
        else:
            self._tell(self._done.finished, result)

    @staticmethod
    def _tell(signal: Any, what: object) -> None:
        with suppress(RuntimeError):  # a work that was given up may outlive the program that asked for it
            signal.emit(what)


class _Done(QObject):
    finished = Signal(object)
    failed = Signal(object)

    then: Callable[[Any], object]
    otherwise: Callable[[Exception], object] | None = None


_GIVEN_UP: dict[_Done, Thread] = {}
"""Writings that nobody waits for any longer: their threads may end whenever, so what they hold is not taken away."""


def _collect_garbage_again() -> None:
    """Unless a writing that was given up still goes on in its thread."""
    if not any(thread.is_alive() for thread in _GIVEN_UP.values()):
        gc.enable()


def _is_there(method: Callable[..., object]) -> bool:
    """Whether the object of a bound method, or of a partial of one, has not been deleted by Qt."""
    while isinstance(method, partial):
        method = method.func
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class Desk(QObject):
    """One for the program. Pages ask it, and it tells them when what they show has changed."""

    changed = Signal(frozenset)
    """The names of the tables that changed, or EVERYTHING."""
    told = Signal(str)
    """The sentence of the last step, for the status bar."""
    noticed = Signal(str)
    """What must be known of what was done, for the bar above the page."""
    refused = Signal(str)
    """Why something could not be done, for the bar above the page."""
    year_changed = Signal(int)
    wanted = Signal(Goto)

    def __init__(self, register: Register, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._clock = clock
        self._year = clock().year
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # so that answers come in the order of the questions
        sys.setswitchinterval(TURN)
        self._jobs: set[_Done] = set()
        self._writing: dict[_Done, Thread] = {}
        self._closed = False
        self._version = register.data_version()
        self._own: frozenset[str] = frozenset()
        self._kept: dict[Any, Any] = {}
        self._generation = 0
        self._awaited: dict[Any, list[Callable[[Any], object]]] = {}
        self.choices = Choices(self)
        self.copies: Copies | None = None
        self.publishing: Publishing | None = None
        self.drafts = Drafts()
        self._last_day = self.today
        register.on_change(self._on_own_change)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look)
        self._watch.start(WATCHED_EVERY)

    # --- time -------------------------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """Wall-clock time."""
        return self._clock().replace(tzinfo=None)

    @property
    def zone(self) -> tzinfo | None:
        """The zone of the wall-clock times, for the history's, which are UTC."""
        return self._clock().tzinfo

    @property
    def today(self) -> date:
        return self._clock().date()

    @property
    def year(self) -> int:
        return self._year

    def set_year(self, year: int) -> None:
        if year != self._year:
            self._year = year
            self.year_changed.emit(year)

    @property
    def day(self) -> date:
        """The day from which the chosen year is seen: today, the last day of a past year, the first of a coming one."""
        if self._year < self.today.year:
            return date(self._year, 12, 31)
        if self._year > self.today.year:
            return date(self._year, 1, 1)
        return self.today

    # --- reading and doing ------------------------------------------------------------------------------------------

    @property
    def readonly(self) -> bool:
        return self._register.readonly

    @property
    def is_closed(self) -> bool:
        """Whether the register has been let go of: nothing may be asked any longer."""
        return self._closed

    @property
    def path(self) -> Path:
        """The register's file: papers and templates lie beside it."""
        return self._register.path

    def read(self, function: Callable[Concatenate[Any, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        with self._register.read() as session:
            return function(session, *args, **kwargs)

    def once(self, function: Callable[Concatenate[Any, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """`read`, kept until the register changes: for what the window and several pages read alike."""
        key = (function, args, tuple(kwargs.items()))
        if key not in self._kept:
            self._kept[key] = self.read(function, *args, **kwargs)
        found: T = self._kept[key]
        return found

    def do(
        self,
        name: str | Callable[[T], str],
        function: Callable[Concatenate[Any, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Carry out a change as one step and tell everybody; raises the field's errors."""
        self._look()  # or what another program wrote since the last look would pass unnoticed
        result: T = self._register.do(name, function, *args, **kwargs)
        if self._tell_changes():
            self.told.emit(self.state().undoes or "")
        return result

    def attempt(
        self,
        name: str | Callable[[T], str],
        function: Callable[Concatenate[Any, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """As `do`; a refusal is shown above the page and answered with False."""
        try:
            self.do(name, function, *args, **kwargs)
        except FieldError as refusal:
            self.refused.emit(str(refusal))
            return False
        return True

    def do_later(
        self,
        name: str | Callable[[T], str],
        function: Callable[..., T],
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        """`do` in the background, for a change that takes a while; `then` comes when everybody has been told.

        A refusal is shown above the page, and `otherwise` is told.
        """
        self._look()

        def work() -> T:
            result: T = self._register.do(name, function, *args, **kwargs)
            return result

        self.later(work, partial(self._on_done_later, then), otherwise)

    def do_apart(
        self,
        work: Callable[[Callable[..., Any]], T],
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
    ) -> None:
        """Work that goes on for long in a thread of its own and may end in a change: it is handed the register's `do`.

        What else is read and done in the background waits for none of it. `then` and `otherwise` as in `do_later`.
        """
        self._look()
        do = self._register.do
        self.write_later(lambda: work(do), partial(self._on_done_later, then), otherwise)

    def rehearse_later(
        self,
        function: Callable[..., T],
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        """What `do_later` would hand over, with nothing kept."""

        def work() -> T:
            result: T = self._register.rehearse(function, *args, **kwargs)
            return result

        self.later(work, then, otherwise)

    def _on_done_later(self, then: Callable[[T], object], result: T) -> None:
        if self._tell_changes():
            self.told.emit(self.state().undoes or "")
        if _is_there(then):  # who asked may have been closed meanwhile, everybody else is told all the same
            then(result)

    def all_about(self, person: int) -> tuple[privacy.Held, list[privacy.Step]]:
        """All that is held about a person: what stands in the register, and the steps of the history."""
        return self.read(privacy.held, person, self._register.traces(person)), self._register.steps_that_hold(person)

    def forget_later(
        self,
        person: int,
        then: Callable[[Any], object],
        otherwise: Callable[[Exception], object] | None = None,
        *,
        wholly: bool = False,
    ) -> None:
        """Anonymise a person everywhere, in the background; nothing takes it back. `then` gets `forgetting.Forgotten`.

        What was typed of the person and not saved goes too.
        """
        self._look()
        today, known = self.today, self._register.traces(person)

        self.later(
            lambda: self._register.forget(person, today, wholly=wholly),
            partial(self._on_done_later, partial(self._on_forgotten, known, then)),
            otherwise,
        )

    def _on_forgotten(self, known: Traces, then: Callable[[Any], object], told: Any) -> None:
        self.drafts.forget(known)
        if _is_there(then):
            then(told)

    def undo(self) -> str | None:
        """Take back the last step; tells its name, or None where it was refused."""
        warning = self.state().warning
        name = self._play(self._register.undo)
        if name is not None and warning:
            self.noticed.emit(warning)
        return name

    def redo(self) -> str | None:
        return self._play(self._register.redo)

    def undo_step(self, step_id: int, *, with_later: bool = False) -> str | None:
        """Take back one earlier step as a new one; tells the new one's name, or None where it was refused."""
        name = self._play(partial(self._register.undo_step, step_id, with_later=with_later))
        if name is not None:
            self.told.emit(name)
        return name

    # --- the history ------------------------------------------------------------------------------------------------

    def steps(self, wanted: Wanted, before: int | None = None, limit: int = 100) -> tuple[list[history.StepLine], int]:
        """The newest of the wanted steps, or of those before a step, in words; and how many there are in all."""
        touched, total = self._register.page_of_steps(wanted, before, limit)
        return self.read(history.lines, touched), total

    def step(self, step_id: int, limit: int = 200) -> history.Detail | None:
        """What one step changed; None where there is none with this number."""
        touched = self._register.touched(step_id)
        if touched is None:
            return None
        return self.read(history.detail, touched, self._register.changes(step_id, limit))

    def way_back(self, step_id: int) -> WayBack:
        """What taking back one step needs, in words where it cannot go alone."""
        return self._register.way_back(step_id)

    def taken_back_by(self, step_id: int) -> Step | None:
        """The step that took back this one."""
        return self._register.taken_back_by(step_id)

    def extent_of_history(self) -> Extent:
        """How much there is of it, and who made it."""
        return self._register.extent_of_history()

    def _play(self, play: Callable[[], str]) -> str | None:
        self._look()
        try:
            step = play()
        except FieldError as refusal:
            self.refused.emit(str(refusal))
            return None
        self._tell_changes()
        return step

    def state(self) -> Any:
        """What undo and redo would take (storage.database.State)."""
        if "state" not in self._kept:
            self._kept["state"] = self._register.state()
        return self._kept["state"]

    def goto(self, page: str, **what: Any) -> None:
        self.wanted.emit(Goto(page, what))

    # --- changes ----------------------------------------------------------------------------------------------------

    def _on_own_change(self, tables: frozenset[str]) -> None:
        self._own |= tables

    def _tell_changes(self) -> bool:
        tables, self._own = self._own, frozenset()
        self._version = self._register.data_version()
        if tables:
            self._announce(tables)
        return bool(tables)

    def _announce(self, tables: frozenset[str]) -> None:
        self._kept.clear()
        self._generation += 1
        self.changed.emit(tables)

    def _look(self) -> None:
        """Another program, say a scheduled task, may have written meanwhile; or a new day has begun."""
        try:
            version = self._register.data_version()
        except FieldError:
            return  # the file is away for the moment; the next action will tell
        if version != self._version or self.today != self._last_day:
            self._version, self._last_day = version, self.today
            self._announce(EVERYTHING)

    # --- work in the background -------------------------------------------------------------------------------------

    def later(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do long work in the pool, then hand its result to a bound method in the window's thread.

        `otherwise` is told when the work fails; the failure is shown all the same. Meanwhile Python collects no
        garbage: it would do so in the pool's thread, and widgets must end in their own. Once the desk is closed
        nothing is begun: a page that is on its way out would open the register again.
        """
        done = self._begin(self, then, otherwise)
        if done is not None:
            self._pool.start(_Job(work, done))

    def write_later(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
    ) -> None:
        """`later` for files outside the register's folder: a share that never answers holds up nothing else.

        Each has a thread of its own, with which the program may end.
        """
        done = self._begin(None, then, otherwise)
        if done is not None:
            thread = self._writing[done] = Thread(target=_Job(work, done).run, daemon=True)
            thread.start()

    def _begin(
        self, parent: QObject | None, then: Callable[[T], object], otherwise: Callable[[Exception], object] | None
    ) -> _Done | None:
        if self._closed:
            return None
        gc.disable()
        done = _Done(parent)
        done.then, done.otherwise = then, otherwise
        self._jobs.add(done)
        # The other thread tells the desk alone: who asked may be gone by now, or be going at this very moment.
        done.finished.connect(self._on_job_over)
        done.failed.connect(self._on_job_failed)
        return done

    def read_later(
        self,
        function: Callable[Concatenate[Any, P], T],
        then: Callable[[T], object],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """`read` in the background."""
        self.later(lambda: self.read(function, *args, **kwargs), then)

    def once_later(
        self,
        function: Callable[Concatenate[Any, P], T],
        then: Callable[[T], object],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """`once` in the background: what is known is handed over at once, and those who ask alike share one reading."""
        key = (function, args, tuple(kwargs.items()))
        if key in self._kept:
            then(self._kept[key])
            return
        waiting = self._awaited.setdefault((self._generation, key), [])
        waiting.append(then)
        if len(waiting) == 1:
            asked = self._generation
            self.later(lambda: (asked, key, self.read(function, *args, **kwargs)), self._on_once, self._on_once_failed)

    def _on_once(self, found: tuple[int, Any, Any]) -> None:
        asked, key, result = found
        if asked == self._generation:
            self._kept[key] = result
        for then in self._awaited.pop((asked, key), []):
            if _is_there(then):
                then(result)

    def _on_once_failed(self, _error: Exception) -> None:
        self._awaited.clear()  # whoever waited asks again with the next change

    def _on_job_over(self, result: object) -> None:
        job = self._forget_job()
        if job is not None and _is_there(job.then):
            job.then(result)

    def _on_job_failed(self, error: Exception) -> None:
        job = self._forget_job()
        if job is not None and job.otherwise is not None and _is_there(job.otherwise):
            job.otherwise(error)
        if isinstance(error, FieldError):
            self.refused.emit(str(error))
        else:
            raise error

    def _forget_job(self) -> "_Done | None":
        job = self.sender()
        if not isinstance(job, _Done):
            return None
        self._jobs.discard(job)
        self._writing.pop(job, None)
        _GIVEN_UP.pop(job, None)
        if not self._jobs:
            _collect_garbage_again()
        job.deleteLater()
        return job

    @property
    def is_busy(self) -> bool:
        """Whether there is work in the background, or an answer of it that has not been taken yet."""
        return bool(self._jobs)

    def wait(self) -> None:
        """Until the work in the background is done; its answers come with the next turn of the event loop.

        What is still being written after a while is given up, and goes on by itself.
        """
        self._pool.waitForDone()
        until = monotonic() + WRITE_PATIENCE
        for done, thread in list(self._writing.items()):
            thread.join(max(0.0, until - monotonic()))
            if thread.is_alive():
                _GIVEN_UP[done] = self._writing.pop(done)
                self._jobs.discard(done)

    def close(self) -> None:
        """Wait for the work in the background, then let go of the register."""
        self._closed = True
        self._watch.stop()
        self.wait()
        _collect_garbage_again()
        self._register.close()
