"""What the pages that bring files in are made of: files are read, held against the register, brought in as one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.table import StoppedByUser
from fora_desktop.i18n import _
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import Page
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.import_frame import (
    DONE,
    LOOKED_EVERY,
    PATIENCE,
    REVIEW,
    START,
    WORKING,
    DonePart,
    Going,
    ImportHeader,
    WorkingPart,
    dropped,
    padded,
)
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What was read, or why nothing was (not a word where it was stopped); `turn`: whether it is still wanted."""

    turn: int
    found: Any = None
    refusal: str = ""


class ImportPage(Page):
    """Its parts are START, WORKING, REVIEW and DONE; nothing is written before `apply`.

    A file is on its way while there is `going`, what was read is being held against the register while `_looking`, and
    has not been seen yet while `_unseen`; it is being brought in while `_saving`. What comes of work that is no longer
    wanted carries an older `_turn` or `_look_number` and is let be.
    """

    ROOMY: ClassVar[int] = 820
    TIGHT: ClassVar[int] = 640
    """Narrower than these, at 100 %, the header leaves out the file's name, and the way to another file."""
    SEVERAL: ClassVar[bool] = False
    """Whether several files are brought in together."""
    panel: Any
    """The part under review."""
    read: Any
    """What was read, None before."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._folder = Path.home()
        self._back = ""
        self._turn = self._look_number = 0
        self._looking = self._unseen = self._saving = False
        self._step: int | None = None
        self._told: tuple[str, Sequence[str]] = "", ()
        """What was brought in last: as which step (none where nothing changed), and what is said of it."""
        self.going: Going | None = None
        self.read = None
        self.setAcceptDrops(True)

    # --- what each page says of itself ------------------------------------------------------------------------------

    def _choose(self) -> Sequence[Path]:
        """The user chooses files."""
        raise NotImplementedError

    def _read_files(self, paths: Sequence[Path]) -> None:
        """Begin to read (`_begin`) what was chosen or dropped."""
        raise NotImplementedError

    def _take(self, found: Any) -> None:
        """A file was read: keep it, and look at it (`look`)."""
        raise NotImplementedError

    def _comparing(self) -> Callable[[], Any]:
        """The work that holds what was read against the register."""
        raise NotImplementedError

    def _show(self, answer: Any, *, begins: bool) -> None:
        """Show what came of it."""
        raise NotImplementedError

    def _reviewed(self) -> QWidget:
        """Where the keyboard begins under review."""
        raise NotImplementedError

    def _show_apply(self) -> None:
        """What the button offers under review."""
        raise NotImplementedError

    def _is_ready(self) -> bool:
        """Whether there is something that can be brought in."""
        raise NotImplementedError

    def _bring_in(self) -> None:
        """Begin to save (`_begin_saving`)."""
        raise NotImplementedError

    def _clear(self) -> None:
        """Nothing is read."""
        raise NotImplementedError

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_head(self, title: str, crumbs: str, apply: str) -> None:
        self.header = ImportHeader(title, crumbs, apply, self)
        self.file_name, self.cancel_button = self.header.file_name, self.header.cancel
        self.apply_button = self.header.apply
        self.header.other.clicked.connect(self.choose_file)
        self.cancel_button.clicked.connect(self.leave)
        self.apply_button.clicked.connect(self.apply)
        self.message = MessageBar(parent=self)

    def _make_empty(self, icon: str, words: str = "", detail: str = "") -> EmptyView:
        self.empty = EmptyView(icon, words, detail=detail, action=_("Vælg fil …"), do=self.choose_file, parent=self)
        self.empty.button.setAutoDefault(True)  # Enter presses it, as Space does
        return self.empty

    def _put_together(self, start: QWidget, panel: QWidget, back: str, again: str = "") -> None:
        """Its parts: where it starts, what is under review, and the words of the ways on when all is done."""
        self.working = WorkingPart(self)
        self.working.stop.clicked.connect(self.stop)
        self.done_button, self.again_button = Button(back, parent=self), Button(again, parent=self)
        self.done_button.clicked.connect(self.leave)
        self.again_button.clicked.connect(self.choose_file)
        self.done = DonePart([self.done_button, self.again_button], self)
        self.again_button.setHidden(not again)
        first = QWidget(self)
        padded(first, [start])
        self.stack = QStackedWidget(self)
        for part in (first, self.working, panel, self.done):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.message)
        column.addWidget(self.stack, 1)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(PATIENCE)
        self._slow.timeout.connect(self._show_working)
        self._watch = QTimer(self)
        self._watch.setInterval(LOOKED_EVERY)
        self._watch.timeout.connect(self._show_progress)

    def _make_keys(self, apply: str, leave: str) -> None:
        keys.action(self, f"{self.key}.apply", apply, "Ctrl+S", self.apply)
        keys.action(self, f"{self.key}.leave", leave, "Esc", self._on_escape)

    # --- the page ---------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_state()

    def refresh(self) -> None:
        """The register is another one: what was read is held against it again, the answers are kept."""
        if self.read is not None and not self._saving and (self._looking or self.stack.currentIndex() == REVIEW):
            self.look()
        elif self.stack.currentIndex() == DONE:
            self._show_done()

    def panes(self) -> list[QWidget]:
        if self.stack.currentIndex() != REVIEW:
            return [self.start()]
        panes: list[QWidget] = self.panel.panes()
        return panes

    def start(self) -> QWidget:
        at = self.stack.currentIndex()
        if at == REVIEW:
            return self._reviewed()
        return {START: self.empty.button, WORKING: self.working.stop, DONE: self.done_button}[at]

    def summary(self) -> str:
        if self.stack.currentIndex() == REVIEW:
            return _("Forhåndsvisning · intet er ændret i registret endnu")
        return ""

    def memory(self) -> dict[str, Any]:
        return {"folder": str(self._folder)}

    def recall(self, memory: dict[str, Any]) -> None:
        folder = memory.get("folder")
        if isinstance(folder, str) and folder:
            self._folder = Path(folder)

    def _tell_it_is_here(self) -> None:
        again = (_("Begynd forfra"), self.begin_again)
        self.message.say(_("Det, du var i gang med, er her endnu."), "info", actions=[again], closable=True)

    def _focus(self) -> None:
        if self.isVisible():
            self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is read -----------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        chosen = self._choose()
        if chosen:
            self._folder = chosen[0].parent
            self._read_files(chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped(event.mimeData())
        event.acceptProposedAction()
        if len(files) > 1 and not self.SEVERAL:
            self.message.say(_("Træk én fil hertil ad gangen."), "warning", closable=True)
        elif files:
            self._read_files(files)

    def _begin(self, name: str, load: Callable[[Going], Any]) -> None:
        """Read in the background instead of what is being read; what is shown stays until something else is there."""
        if self._saving:
            self._tell_saving()
            return
        self._let_be()
        turn, going = self._turn, Going()
        self.going = going
        self.message.say("")
        self.working.begin(_("Læser {name} …").format(name=name))

        def work() -> _Outcome:
            try:
                return _Outcome(turn, load(going))
            except StoppedByUser:
                return _Outcome(turn)
            except FieldError as refusal:
                return _Outcome(turn, refusal=str(refusal))

        self._slow.start()
        self._watch.start()
        self.desk.write_later(work, self._on_read, partial(self._on_not_read, turn))

    def _tell_saving(self) -> None:
        self.message.say(_("Fora er ved at gemme. Vælg filen igen, når det er gjort."), "info", closable=True)

    def _on_not_read(self, turn: int, _error: Exception) -> None:
        if turn == self._turn:
            self._over()
            self._stay()

    def _on_read(self, outcome: _Outcome) -> None:
        if outcome.turn != self._turn:
            return
        self.going = None
        self._watch.stop()
        if outcome.found is not None:
            self._take(outcome.found)
            return
        self._over()
        self._stay()
        if outcome.refusal:
            again = (_("Vælg en anden …"), self.choose_file)
            self.message.say(outcome.refusal, "error", actions=[again], closable=True)

    def _stay(self) -> None:
        """Nothing came of a file: what was there before is; what was asked of it meanwhile is asked again."""
        self._turn_to(START if self.read is None or self._unseen else REVIEW)
        if self.read is not None:
            self.look()

    # --- held against the register ----------------------------------------------------------------------------------

    def look(self, *, begins: bool = False) -> None:
        """Hold what was read against the register in the background; until that is done nothing can be brought in."""
        if self.read is None:
            return
        self._look_number += 1
        self._looking, self._unseen = True, self._unseen or begins
        if self._unseen and self.going is None:
            self.working.begin(_("Sammenligner med registret …"))
            if not self._slow.isActive() and self.stack.currentIndex() != WORKING:
                self._slow.start()
        self._show_state()
        number, work = self._look_number, self._comparing()
        self.desk.later(lambda: (number, work()), self._on_looked, partial(self._on_not_looked, number))

    def _on_not_looked(self, number: int, _error: Exception) -> None:
        """Under review it stays as old as it is; the next change, or a coming back to the page, compares again."""
        if number != self._look_number:
            return
        self._stale = True
        if self._unseen:
            self.stop()

    def _on_looked(self, told: tuple[int, Any]) -> None:
        number, answer = told
        if number == self._look_number and self.going is None and not self._saving:
            self._see(answer, begins=self._unseen)

    def _see(self, answer: Any, *, begins: bool) -> None:
        self._over()
        self._looking = self._unseen = False
        self._show(answer, begins=begins)
        self._turn_to(REVIEW)
        if begins:
            self._focus()

    def _tell_same(self, words: str, *, leads: bool = True) -> None:
        """There is nothing new; but not instead of something that was said of the file."""
        if self.message.isHidden():
            actions = [(_("Luk"), self.leave)] if leads else []
            self.message.say(words, "done", actions=actions, closable=not leads)

    # --- what is offered --------------------------------------------------------------------------------------------

    def _turn_to(self, part: int) -> None:
        before = self.stack.currentIndex()
        self.stack.setCurrentIndex(part)
        self._show_state()
        if before == part:
            return
        self.refreshed.emit()  # the status bar says something else now
        if before == WORKING:
            self._focus()  # the keyboard was on Stop

    def _show_working(self) -> None:
        self._turn_to(WORKING)
        self.working.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        at, wide = self.stack.currentIndex(), self.width()
        self.header.show_part(at, named=wide >= fonts.px(self.ROOMY), other=wide >= fonts.px(self.TIGHT))
        self.cancel_button.setVisible(not self._saving)
        if at == REVIEW:
            self._show_apply()

    def _show_progress(self) -> None:
        if self.going is not None and self.going.total:
            self.working.show_progress(self.working.words.text(), self.going)

    def _over(self) -> None:
        """No work is waited for."""
        self.going, self._saving = None, False
        self._slow.stop()
        self._watch.stop()

    # --- the end ----------------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """All as one step, in the background; a change of the register meanwhile is taken into account."""
        if self.stack.currentIndex() != REVIEW:
            return
        if self._looking:
            self._refresh_if_stale()
        elif self._is_ready():
            self._bring_in()

    def _begin_saving(self, words: str, going: Going | None = None) -> None:
        """`going`: it can be stopped."""
        self._saving, self.going = True, going
        self._step = self.desk.extent_of_history().undoes
        self.working.begin(words)
        self.working.stop.setEnabled(going is not None)
        self.message.say("")
        self._slow.start()
        self._watch.start()
        self._show_state()

    def _on_refused(self, _error: Exception) -> None:
        self._over()
        self._stay()

    def _end(self, title: str, notes: Sequence[str]) -> None:
        """All is brought in: what happened."""
        self._over()
        before, now = self._step, self.desk.extent_of_history().undoes
        self._step, self._told = now if now != before else None, (title, notes)
        self._show_done()
        self._forget()
        self._turn_to(DONE)
        self._focus()

    def _show_done(self) -> None:
        """What happened, or that it was taken back meanwhile."""
        title, notes = self._told
        if self._step is not None:
            holds = (self.desk.extent_of_history().undoes or 0) >= self._step
            if not holds or self.desk.taken_back_by(self._step) is not None:
                title, notes = _("Fortrudt: {done}").format(done=title), [_("Registret er, som det var før.")]
        self.done.say(title, notes)

    def stop(self) -> None:
        """What is being read or has not been seen yet is let be; what is being saved takes back what it has done."""
        if self._saving:
            if self.going is not None:
                self.going.stopped = True
                self.working.stop.setEnabled(False)
                self.working.words.setText(_("Stopper …"))
            return
        self._let_be()
        if self._unseen:  # what was seen is of a file before this one
            self._forget()
        self._stay()

    def _let_be(self) -> None:
        if self.going is not None:
            self.going.stopped = True
        self._turn += 1
        self._over()

    def _forget(self) -> None:
        self._look_number += 1
        self._looking = self._unseen = False
        self.read = None
        self._clear()

    def begin_again(self) -> None:
        """Another file."""
        self._let_be()
        self._forget()
        self.message.say("")
        self._turn_to(START)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_escape(self) -> None:
        if self.stack.currentIndex() == WORKING:
            self.stop()
        else:
            self.leave()

    def leave(self) -> None:
        """Back to where it was called; what was read, and answered, is here when one comes again."""
        self.desk.goto(self._back or self.lit())
