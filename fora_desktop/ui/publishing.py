"""Keeps the calendars in the chosen folder up to date while the window is open; a share that hangs holds up nothing."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import publications
from fora_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from fora_desktop.domain.publishing import KeptCalendar
    from fora_desktop.exchange.publishing import Outcome, Publisher

SETTLED: Final = 1_000
"""Milliseconds without a change before the files are written."""
PATIENCE: Final = 20_000
"""Milliseconds after which it is told that the folder does not answer."""
FIRST_PAUSE, LONGEST_PAUSE = 15_000, 900_000
"""Milliseconds until a file that could not be written is tried again: twice as long each time."""
MOST_TOLD: Final = 3
"""Reasons that are told at a time."""


@dataclass(frozen=True, slots=True)
class State:
    """What became of a file the last time: when it was written, whether that was just now, or why it was not.

    `reason` is the refusal in a few words.
    """

    written_at: datetime | None = None
    changed: bool = False
    refusal: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Run:
    """What one run has to tell; `left` are calendars that others have been given and the register must hear of."""

    number: int
    outcomes: "Sequence[Outcome]" = ()
    left: "Sequence[KeptCalendar]" = ()
    unreadable: str = ""
    """Why the register could not be read; then nothing was looked at."""


class Publishing(QObject):
    """One for the window; it is `desk.publishing`. One run at a time, and after it another where something changed.

    A run on a folder that has been changed meanwhile is given up: it may end whenever it likes, or never.
    """

    changed = Signal()
    """What is known of the files is another now, or a run begins or ends."""
    right_again = Signal(str)
    """A file that could not be written is: a sentence for the status bar."""
    withdrawn = Signal(str)
    """What was told of files that cannot be written holds no longer: the sentence that was."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent or desk)
        self.desk = desk
        self.is_running = False
        self._again = False
        self._number = 0
        self._running_in = ""
        self._given_up = 0
        self._unreadable = ""
        self._states: dict[str, State] = {}
        self._publisher: Publisher | None = None
        self._recorded: dict[int, KeptCalendar] = {}
        self._files: frozenset[str] | None = None
        self._expected: set[str] = set()
        self._pause = FIRST_PAUSE
        self._told_hanging = False
        self._notice = ""
        self._settling = self._timer(SETTLED, self.now)
        self._retry = self._timer(FIRST_PAUSE, self.now)
        self._hanging = self._timer(PATIENCE, self._on_hanging)
        desk.publishing = self
        desk.changed.connect(self._on_change)
        self._settling.start()

    def _timer(self, milliseconds: int, do: object) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(milliseconds)
        made.timeout.connect(do)
        return made

    @property
    def folder(self) -> str:
        return self.desk.once(publications.folder)

    def state_of(self, file: str) -> State | None:
        """What is known of a file; None before it has been looked at."""
        return self._states.get(file)

    def expect(self, files: Sequence[str]) -> None:
        """These are taken out by the user, who is told there what becomes of them."""
        self._expected.update(files)

    def again(self) -> None:
        """The user wants all files looked at now, and to be told whatever is in the way."""
        self._pause = FIRST_PAUSE
        self._unreadable = ""
        if self._publisher is not None and not self.is_running:
            self._publisher.tell_again()
        self.now()

    def finish(self) -> None:
        """The window closes: what has changed is written now. The desk waits for it, but not for long."""
        self._retry.stop()
        if self._settling.isActive():
            self.now()

    # --- running ------------------------------------------------------------------------------------------------------

    def _on_change(self, tables: frozenset[str]) -> None:
        if not self.desk.readonly and not _is_unseen(tables):
            self._settling.start()

    def now(self) -> None:
        """Bring the files up to date, in a thread of its own."""
        self._settling.stop()
        self._retry.stop()
        if self.desk.readonly or self.desk.is_closed:
            return
        try:
            folder = self.folder
        except FieldError as refused:
            self._on_unreadable(str(refused))
            return
        if self.is_running:
            if folder == self._running_in:
                self._again = True
                return
            self._give_up()
        self._number += 1
        if not folder:
            self._on_run(_Run(self._number))
            return
        if self._publisher is None:
            self._publisher = self._new_publisher()
        self.is_running, self._again, self._running_in = True, False, folder
        self._hanging.start()
        work = partial(self._work, self._number, self._publisher)
        self.desk.write_later(work, self._on_run, partial(self._on_failure, self._number))
        self.changed.emit()

    def _new_publisher(self) -> "Publisher":
        from fora_desktop.exchange.publishing import Publisher
        from fora_desktop.services import publishing

        return Publisher(partial(self.desk.read, publishing.Books().look))

    def _give_up(self) -> None:
        """Leave the run to itself; the next has another publisher, since nobody knows what this one is doing."""
        if self._publisher is not None:
            self._publisher.give_up()
        self._publisher = None
        self._given_up += 1
        self.is_running = self._told_hanging = False

    def _work(self, number: int, publisher: "Publisher") -> _Run:
        try:
            outcomes = publisher.publish()
            return _Run(number, outcomes, self._left_by(outcomes))
        except FieldError as refused:
            return _Run(number, unreadable=str(refused))

    def _left_by(self, outcomes: "Sequence[Outcome]") -> "list[KeptCalendar]":
        from fora_desktop.services import publishing

        left = []
        for each in outcomes:
            if each.refusal or self._recorded.get(each.calendar.id) is each.calendar:
                continue
            if self.desk.read(publishing.unknown, [each.calendar]):
                left.append(each.calendar)
            else:
                self._recorded[each.calendar.id] = each.calendar
        return left

    def _on_run(self, run: _Run) -> None:
        if run.number != self._number:
            self._on_given_up(run.left)
            return
        self._end_run()
        if run.unreadable:
            self._on_unreadable(run.unreadable)
            return
        self._unreadable = ""
        self._states = {each.file: _state(each, self.desk.zone) for each in run.outcomes}
        self._tell(run.outcomes)
        self._tell_gone()
        if run.left:
            self._record(run.left)
        if any(each.refusal for each in run.outcomes):
            self._try_again()
        else:
            self._pause = FIRST_PAUSE
            self.withdrawn.emit(self._notice)
        self.changed.emit()
        if self._again:
            self.now()

    def _record(self, left: "Sequence[KeptCalendar]") -> None:
        from fora_desktop.services import publishing

        then = partial(self._on_recorded, left)
        self.desk.do_later(_("Kalendere skrevet"), publishing.mark_sent, then, None, left)

    def _on_recorded(self, left: "Sequence[KeptCalendar]", _none: None) -> None:
        self._recorded |= {each.id: each for each in left}

    def _end_run(self) -> None:
        self.is_running = self._told_hanging = False
        if not self._given_up:
            self._hanging.stop()

    def _on_given_up(self, left: "Sequence[KeptCalendar]") -> None:
        """A run that was given up has ended after all; what it wrote others have all the same."""
        self._given_up -= 1
        if not (self._given_up or self.is_running):
            self._hanging.stop()
        if left:
            self._record(left)

    def _on_failure(self, number: int, _error: Exception) -> None:
        """A fault of the program; the desk tells of it."""
        if number != self._number:
            self._on_given_up(())
            return
        self._end_run()
        self._try_again()
        self.changed.emit()

    def _on_unreadable(self, why: str) -> None:
        """Told once, until the register can be read again."""
        if why != self._unreadable:
            self._unreadable = why
            self._notify(" ".join([why, _("Fora prøver igen.")]))
        self._try_again()
        self.changed.emit()

    def _try_again(self) -> None:
        self._retry.start(self._pause)
        self._pause = min(LONGEST_PAUSE, self._pause * 2)

    def _on_hanging(self) -> None:
        """Told once a run. Until the share answers Python collects no garbage by itself (`Desk.later`)."""
        if self.is_running and not self._told_hanging:
            self._told_hanging = True
            told = _("Mappen {folder} svarer ikke. Kalenderne skrives, når den gør.")
            self._notify(told.format(folder=self._running_in))
        gc.collect(1)
        self._hanging.start()

    # --- telling ------------------------------------------------------------------------------------------------------

    def _notify(self, sentence: str) -> None:
        self._notice = sentence
        self.desk.noticed.emit(sentence)

    def _tell(self, outcomes: "Sequence[Outcome]") -> None:
        refused = list(dict.fromkeys(each.refusal for each in outcomes if each.refusal and each.is_news))
        if refused:
            more = len(refused) - MOST_TOLD
            if more > 0:
                refused = [
                    *refused[:MOST_TOLD],
                    counted(more, _("Det gælder {n} fil til."), _("Det gælder {n} filer til.")),
                ]
            self._notify(" ".join([*refused, _("Fora prøver igen.")]))
        right = [each.file for each in outcomes if not each.refusal and each.is_news]
        if len(right) == 1:
            self.right_again.emit(_("{file} er skrevet igen").format(file=right[0]))
        elif right:
            self.right_again.emit(_("{n} kalendere er skrevet igen").format(n=len(right)))

    def _tell_gone(self) -> None:
        """A calendar whose role or person is no more, or that another took out: its file stays, and nobody keeps it."""
        files = frozenset(each.file for each in self.desk.once(publications.published))
        there = {file.casefold() for file in files}  # on Windows the same file
        gone = sorted(each for each in (self._files or files) - self._expected if each.casefold() not in there)
        self._files, folder = files, self.folder
        self._expected &= files
        if gone and folder:
            self.desk.noticed.emit(
                _("{files} holdes ikke længere ajour. Slet det, der ligger i {folder}, når ingen følger det.").format(
                    files=", ".join(gone[:MOST_TOLD]) + (" …" if len(gone) > MOST_TOLD else ""), folder=folder
                )
            )


def _state(outcome: "Outcome", zone: tzinfo | None) -> State:
    at = outcome.written_at
    when = None if at is None else datetime.fromtimestamp(at, zone).replace(tzinfo=None)
    return State(when, outcome.changed, outcome.refusal, outcome.reason)


def _is_unseen(tables: frozenset[str]) -> bool:
    from fora_desktop.services import publishing

    return tables <= publishing.UNSEEN
