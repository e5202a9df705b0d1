"""Eksportér: the kinds left, what is chosen of one of them right, the folder and the verb below."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts
from fora_desktop.ui.choosing_files import ask_for_folder
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.calendars import CalendarFiles
from fora_desktop.ui.dialogs.export.kind import A_WHILE, NOTHING_ASKED, Asked, Kind, Write, why
from fora_desktop.ui.dialogs.export.kinds_list import KindItem, KindsList
from fora_desktop.ui.dialogs.export.lines import Line, LineOutcome
from fora_desktop.ui.dialogs.export.meeting_documents import Agendas, Minutes
from fora_desktop.ui.dialogs.export.messages import Invitations
from fora_desktop.ui.dialogs.export.report_files import OverviewFiles, StatusReports
from fora_desktop.ui.dialogs.export.single_meetings import SingleMeetings
from fora_desktop.ui.dialogs.export.table_files import FollowUpTables, RegisterTables
from fora_desktop.ui.dialogs.export.year_pictures import YearPictures
from fora_desktop.ui.widgets.card import Panel, Rule, scrolled
from fora_desktop.ui.widgets.field import Field
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar

MEMORY = "eksport"
KINDS: tuple[type[Kind], ...] = (
    *(CalendarFiles, SingleMeetings, Agendas, Minutes, Invitations),
    *(YearPictures, StatusReports, FollowUpTables, RegisterTables, OverviewFiles),
)
PATIENCE = 5_000
"""Milliseconds without an answer from the folder, until that is told and the dialog can be closed all the same."""
ROOMY = 800
"""Below this width, in pixels of the design, the kinds show only their icons."""

ChooseFolder = Callable[[QWidget, Path], Path | None]


class ExportDialog(QDialog):
    """`ask` shows it and returns the sentence for the status bar, or None where nothing was written."""

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        asked: Asked = NOTHING_ASKED,
        choose_folder: ChooseFolder = ask_for_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._choose, self._asked = desk, choose_folder, asked
        self._there: set[str] | None = set()
        """The names in the folder; None where there is no such folder."""
        self._looks = self._looked = 0
        self._waits = False
        """The user wants it written as soon as the rows and the folder have answered."""
        self._queue: list[Line] = []
        self._done: list[Line] = []
        self._write: Write | None = None
        self._in_all = 0
        self._running = False
        self._hangs = False
        self._problem = ""
        self._stopped = Event()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._on_no_answer)
        self.goes_to: tuple[str, str] | None = None
        """A page, and a section of it, that the user went on to from here."""
        self._kept = self._memory()
        self._offered = [each for each in KINDS if each is not SingleMeetings or asked.meetings]
        self._pages: dict[str, Kind] = {}
        self._areas: dict[str, QScrollArea] = {}
        self.setWindowTitle(_("Eksportér"))
        items = [KindItem(each.key, each.title(), each.explained(), each.icon) for each in self._offered]
        self.kinds = KindsList(items, self)
        self.kinds.chosen.connect(self._on_kind)
        self.stack = QStackedWidget(self)
        self._make_foot(folder)
        self._lay_out()
        self._look_into_folder()
        self.kinds.choose(self._first())

    def ask(self) -> str | None:
        self.exec()
        return self.sentence

    @property
    def sentence(self) -> str | None:
        """What was written, once something was."""
        files = sum(len(line.outcome.files) for line in self._done if line.outcome is not None)
        if not files:
            return None
        text = _("{files} gemt i {folder}").format(
            files=counted(files, _("{n} fil"), _("{n} filer")), folder=self.folder
        )
        failed = sum(bool(line.outcome is not None and line.outcome.refusal) for line in self._done)
        return text + (_(" · {n} kunne ikke gemmes").format(n=failed) if failed else "")

    @property
    def page(self) -> Kind:
        """The kind that is shown."""
        return self._pages[self.kinds.current]

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_foot(self, folder: Path) -> None:
        self.folder_line = QLineEdit(str(folder), self)
        self.folder_field = Field(_("Gem i"), self.folder_line)
        self.folder_line.textChanged.connect(self._on_other_folder)
        self.folder_line.editingFinished.connect(self._look_into_folder)
        self.choose_button = Button(_("Vælg …"), icon="folder", parent=self)
        self.choose_button.clicked.connect(self._on_choose)
        self.cancel_button = Button(_("Annullér"), parent=self)
        self.cancel_button.clicked.connect(self.reject)
        self.export_button = Button("", "primary", "upload", parent=self)
        self.export_button.clicked.connect(self.export)
        self.message = MessageBar(parent=self)

    def _lay_out(self) -> None:
        foot = Panel("soft", parent=self)
        line = QHBoxLayout(foot)
        line.setContentsMargins(fonts.px(16), fonts.px(8), fonts.px(16), fonts.px(10))
        line.setSpacing(fonts.px(8))
        line.addWidget(self.folder_field, 1)
        for button in (self.choose_button, self.cancel_button, self.export_button):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.kinds)
        middle.addWidget(Rule(vertical=True, parent=self))
        middle.addWidget(self.stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(middle, 1)
        outer.addWidget(self.message)
        outer.addWidget(Rule(parent=self))
        outer.addWidget(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """As large as it needs, no larger than the screen."""
        room = self.screen().availableSize()
        self.resize(min(fonts.px(1040), room.width() - 32), min(fonts.px(720), room.height() - 48))
        super().showEvent(event)
        self._order_keys()
        self.page.start().setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.kinds.set_compact(self.width() < fonts.px(ROOMY))

    # --- the kinds --------------------------------------------------------------------------------------------------

    def _first(self) -> str:
        keys = [each.key for each in self._offered]
        if self._asked.meetings and not self._asked.kind:
            return SingleMeetings.key
        wanted = self._asked.kind or (CalendarFiles.key if self._asked.name else self._kept.get("kind"))
        return wanted if wanted in keys else keys[0]

    def _on_kind(self, key: str) -> None:
        if key not in self._pages:
            self._make(key)
        self.stack.setCurrentWidget(self._areas[key])
        self._wait_no_longer()
        self.message.say("")
        self._pages[key].begin()
        self._order_keys()
        self._show_count()

    def _make(self, key: str) -> None:
        (kind,) = (each for each in self._offered if each.key == key)
        page = kind(self._desk, self._asked, self)
        if memory := self._kept_of(key):
            page.recall(memory)
        page.changed.connect(self._show_count)
        page.settled.connect(self._go_on)
        page.progressed.connect(self._on_progress)
        page.again.connect(self.export)
        page.leave.connect(self._leave)
        self._pages[key] = page
        self._areas[key] = scrolled(page)
        self.stack.addWidget(self._areas[key])

    def _order_keys(self) -> None:
        """Tab goes as the eye does; a page that is made later would come last."""
        order: list[QWidget] = [self.kinds, *self.page.tab_order()]
        order += [self.folder_line, self.choose_button, self.cancel_button, self.export_button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _leave(self, page: str, section: str) -> None:
        if not self._running:
            self.goes_to = (page, section)
            self.reject()

    # --- the folder -------------------------------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        return Path(os.path.expanduser(self.folder_line.text().strip()))  # noqa: PTH111  # Path's raises for "~nobody"

    def _on_choose(self) -> None:
        chosen = self._choose(self, self.folder)
        if chosen is not None:
            self.folder_line.setText(str(chosen))
            self._look_into_folder()

    def _on_other_folder(self, _text: str) -> None:
        self.folder_field.clear()
        self._wait_no_longer()

    def _look_into_folder(self) -> None:
        """Once for all files, in the background: a folder on the network answers slowly, or never."""
        self._looks += 1
        self._desk.write_later(partial(_names_in, self._looks, self.folder), self._on_names)

    def _on_names(self, found: tuple[int, set[str] | None]) -> None:
        number, names = found
        if number == self._looks:
            self._looked, self._there = number, names
            self._show_count()
            self._go_on()

    def _tell_no_folder(self) -> None:
        self.folder_field.show_problem(_("Mappen findes ikke."), _("Opret mappen"), self._make_folder)
        self.folder_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_folder(self) -> None:
        self._desk.write_later(partial(_made, self.folder), self._on_made)

    def _on_made(self, made: tuple[Path, bool]) -> None:
        folder, is_there = made
        if folder != self.folder:
            return
        if is_there:
            self.folder_field.clear()
            self._look_into_folder()
        else:
            self.folder_field.show_problem(_("Mappen kan ikke oprettes her. Vælg en anden."))

    def _show_count(self) -> None:
        if self.kinds.current not in self._pages:
            return
        page = self.page
        self.export_button.set_words(page.verb(page.files()))
        writable = not (page.at_once and self._desk.readonly)
        self.export_button.setEnabled(bool(page.wanted) and not self._running and writable)
        self.export_button.setToolTip("" if writable else page.why_not())
        able = [line for line in page.wanted if line.outcome is None or not line.outcome.refusal]
        there = sum(name in (self._there or ()) for line in able for name in line.files)
        renewed = counted(there, _("{n} fil findes allerede og fornyes"), _("{n} filer findes allerede og fornyes"))
        if not self.folder_field.problem:
            self.folder_field.show_hint(renewed if there else "")

    # --- writing ----------------------------------------------------------------------------------------------------

    def export(self) -> None:
        """Write what is ticked, once the rows are those of what is chosen and the folder has answered."""
        page = self.page
        if self._running or self._waits or not page.wanted:
            return
        if page.why_not():
            self.message.say(page.why_not(), "warning")
        elif page.is_ready():
            self.message.say("")
            if not self.folder_line.text().strip():
                self._tell_no_folder()
                return
            self._waits = True
            self._patience.start()
            self._look_into_folder()

    def _wait_no_longer(self) -> None:
        if self._waits:
            self._waits = False
            self._patience.stop()
            self.message.say("")

    def _go_on(self) -> None:
        page = self.page
        if not self._waits or page.is_reading or self._looked < self._looks:
            return
        self._wait_no_longer()
        if page.refusal:
            self.message.say(page.refusal, "error")
        elif self._there is None:
            self._tell_no_folder()
        elif page.wanted:
            self._begin()

    def _begin(self) -> None:
        """One file after the other in the background, or all of them at once."""
        page = self.page
        self._queue, self._done, self._problem = page.wanted, [], ""
        self._in_all = len(self._queue)
        self._stopped.clear()
        self._set_running(True)
        if page.at_once:
            self.message.say(_("Skriver {n} …").format(n=self._in_all), "info")
            page.write_at_once(self.folder, self._on_all_written, self._on_failed)
        else:
            self._write = page.writer(self.folder)
            self._write_next()

    def _set_running(self, on: bool) -> None:
        self._running = on
        self._hangs = False
        self._patience.stop()
        self.page.set_running(on)
        for part in (self.kinds, self.stack, self.folder_field, self.choose_button):
            part.setEnabled(not on)  # what is being written follows them
        self.cancel_button.set_words(_("Stop") if on else _("Annullér"))
        self._show_count()

    def _on_no_answer(self) -> None:
        """The folder has not answered for a while, or the user has no more patience: from now on it can be left."""
        if self._waits and self._looked == self._looks:
            return  # it is the register that takes long
        self.message.say(_("Mappen svarer ikke. Du kan lukke vinduet eller vente."), "warning")
        if self._running:
            self._hangs = True
            self.cancel_button.set_words(_("Luk"))

    def _write_next(self) -> None:
        if not self._queue or self._write is None:
            self._note()
            return
        self._on_progress(self._in_all - len(self._queue))
        some = partial(_write_some, self._write, tuple(self._queue), self._stopped)
        self._desk.write_later(partial(self._desk.read, some), self._on_written, self._on_failed)

    def _on_progress(self, written: int) -> None:
        """The folder has taken so many files; now the next is on its way there."""
        if not self._running:
            return
        if self._hangs:
            self._hangs = False
            self.cancel_button.set_words(_("Stop"))
        if written == self._in_all:
            self._patience.stop()  # it is being noted
            return
        self._patience.start()
        several = self._in_all > 1
        self.message.say(_("Skriver {n} af {all} …").format(n=written + 1, all=self._in_all) if several else "", "info")

    def _on_written(self, outcomes: list[LineOutcome]) -> None:
        if not self._running:
            return  # it was left
        written, self._queue = self._queue[: len(outcomes)], self._queue[len(outcomes) :]
        for line, outcome in zip(written, outcomes, strict=True):
            self._done.append(replace(line, outcome=outcome))
        self.page.show_outcomes(self._done[-len(outcomes) :])
        if self._stopped.is_set():
            self._queue = []
        self._write_next()

    def _on_all_written(self, outcomes: dict[Any, LineOutcome]) -> None:
        if not self._running:
            return
        self._done = [replace(each, outcome=outcomes[each.key]) for each in self._queue if each.key in outcomes]
        self._queue = []
        self.page.show_outcomes(self._done)
        self._note()

    def _on_failed(self, error: Exception) -> None:
        """The register cannot be read, or a bug: it is told here, and what was written counts."""
        if self._running:
            self._queue, self._problem = [], why(error)
            self._note()

    def _note(self) -> None:
        self._patience.stop()
        self.page.note(self._done, self._finish)

    def _finish(self) -> None:
        if not self._running:
            return
        self._set_running(False)
        self._look_into_folder()
        stopped = self._stopped.is_set() and len(self._done) < self._in_all
        refusals = [line.outcome.refusal for line in self._done if line.outcome is not None and line.outcome.refusal]
        told, ways = self.page.tell(self._done)
        written = sum(len(line.outcome.files) for line in self._done if line.outcome is not None)
        if self._problem or refusals:
            others = counted(written, _("{n} fil er gemt."), _("{n} filer er gemt.")) if written else ""
            self.message.say(f"{self._problem or refusals[0]} {others}".strip(), "error")
        elif told:
            self.message.say(told, "warning", actions=ways)
        elif stopped:
            saved = counted(written, _("Stoppet. {n} fil er gemt."), _("Stoppet. {n} filer er gemt."))
            self.message.say(saved, "info")
        elif not written:
            self.message.say(self._done[0].told if self._done else "", "info")
        else:
            self.accept()
            return
        self.page.look_again()
        self.cancel_button.set_words(_("Luk"))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Closing stops after the file that is being written; what is ready then is kept.

        Of a folder that does not answer nothing is awaited: what has been written until then is noted, and the file
        that hangs is left to itself.
        """
        if self._running and not self._hangs:
            if self._stopped.is_set() and self._patience.isActive():
                self._on_no_answer()
            self._stopped.set()
            self.page.stop()
            return
        if self._running:
            self._stopped.set()
            self._running = False
            self.page.leave_alone()
            self.page.note(self._done, self._nothing_more)
        super().reject()

    def _nothing_more(self) -> None:
        pass

    def done(self, result: int) -> None:
        self._wait_no_longer()
        self._remember()
        super().done(result)

    # --- memory -----------------------------------------------------------------------------------------------------

    def _memory(self) -> dict[str, Any]:
        kept = self._desk.choices.settings.memory.get(MEMORY)
        return dict(kept) if isinstance(kept, dict) else {}

    def _kept_of(self, key: str) -> dict[str, Any]:
        kept = self._kept.get(key)
        return kept if isinstance(kept, dict) else {}

    def _remember(self) -> None:
        """What is chosen stays chosen; a kind that was not looked at keeps what it had."""
        pages = {
            key: {**self._kept_of(key), **page.memory()}
            for key, page in self._pages.items()
            if key != SingleMeetings.key
        }
        kind = {} if self._asked != NOTHING_ASKED else {"kind": self.kinds.current}
        self._desk.choices.remember(MEMORY, {**self._kept, **kind, **pages})


def _write_some(write: Write, lines: Sequence[Line], stopped: Event, session: Any) -> list[LineOutcome]:
    """The first rows, one at least, as far as can be done before somebody looks whether it goes on."""
    until, outcomes = monotonic() + A_WHILE, [write(session, lines[0])]
    for line in lines[1:]:
        if stopped.is_set() or monotonic() > until:
            break
        outcomes.append(write(session, line))
    return outcomes


def _names_in(number: int, folder: Path) -> tuple[int, set[str] | None]:
    """What lies in it, or None where there is none; one that cannot be listed may be written to all the same."""
    try:
        return number, {path.name for path in folder.iterdir()}
    except OSError:
        return number, set() if folder.is_dir() else None
    except ValueError:  # a character that no path may have
        return number, None


def _made(folder: Path) -> tuple[Path, bool]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return folder, False
    return folder, True
