"""Importér oversigt: the overview's raw text beside the register, each difference wanted or not; then one step."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.exchange import catalogues, overview_text
from fora_desktop.exchange.overview_text import NotAnOverview
from fora_desktop.i18n import _, counted
from fora_desktop.services import overview, overview_review
from fora_desktop.services.overview import Applied
from fora_desktop.services.overview_review import Review
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.choosing_files import NativeChooser, texts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import Page
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.import_frame import (
    DONE,
    PATIENCE,
    REVIEW,
    START,
    WORKING,
    DonePart,
    ImportHeader,
    WorkingPart,
    dropped,
    padded,
)
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.message import MessageBar
from fora_desktop.ui.widgets.overview_panel import ROOMY, OverviewPanel, ReadText
from fora_desktop.ui.widgets.readonly import allow

ChooseFile = Callable[[QWidget, Path], Path | None]


def ask_for_file(parent: QWidget, folder: Path) -> Path | None:
    return NativeChooser().open_file(parent, _("Vælg oversigten som tekst"), folder, texts())


class ImportOverview(Page):
    """`open` takes the page to go back to. Nothing is written before the button."""

    key = "import_overview"
    SHOWS = frozenset(
        {"forum", "chapter", "interface", "board", "requirement", "quota_rule", "meeting", "meeting_board", "role"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: ChooseFile = ask_for_file) -> None:
        super().__init__(desk, parent)
        self._choose_file = choose_file
        self._folder = Path.home()
        self._back = "fora"
        self._turn = 0
        self._comparison = 0
        self._comparing = False
        self._registers = 0
        self._told_at = START
        self._saving = False
        self._number = 0
        self.setAcceptDrops(True)
        self._make_header()
        self.message = MessageBar(parent=self)
        self.stack = QStackedWidget(self)
        self.panel = OverviewPanel(desk, self)
        self.panel.changed.connect(self._show_state)
        for part in (self._start_part(), self._working_part(), self.panel, self._done_part()):
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
        self._slow.timeout.connect(self._show_reading)
        self._make_keys()
        self._show_state()

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.header = ImportHeader(_("Importér oversigt"), _("Fora › Importér"), _("Anvend"), self)
        self.file_name, self.cancel_button, self.apply_button = (
            self.header.file_name,
            self.header.cancel,
            self.header.apply,
        )
        self.header.other.clicked.connect(self.choose_file)
        self.cancel_button.clicked.connect(self.leave)
        self.apply_button.clicked.connect(self.apply)

    def _start_part(self) -> QWidget:
        self.empty = EmptyView(
            "file-text",
            _("Vælg oversigten som ren tekst"),
            detail=_("Træk en fil hertil, eller indsæt teksten med Ctrl+V. Intet ændres, før du anvender det."),
            action=_("Vælg fil …"),
            do=self.choose_file,
            parent=self,
        )
        self.paste_button = Button(_("Indsæt teksten"), "flat", parent=self)
        self.paste_button.clicked.connect(self.paste)
        for button in (self.empty.button, self.paste_button):
            button.setAutoDefault(True)  # Enter presses it, as Space does
        both = QWidget(self)
        inside = QVBoxLayout(both)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.empty)
        inside.addWidget(self.paste_button, 0, Qt.AlignmentFlag.AlignHCenter)
        part = QWidget(self)
        padded(part, [both])
        return part

    def _working_part(self) -> QWidget:
        self.working = WorkingPart(self)
        self.working.stop.clicked.connect(self.stop)
        return self.working

    def _done_part(self) -> QWidget:
        self.done_button = Button(_("Gå til Fora"), parent=self)
        self.done_button.clicked.connect(self.leave)
        self.done = DonePart([self.done_button], self)
        self.done_title, self.done_notes = self.done.title, self.done.notes
        return self.done

    def _make_keys(self) -> None:
        make = partial(keys.action, self)
        make("import_overview.next", _("Næste forskel"), "F8", self.panel.next_difference)
        make("import_overview.previous", _("Forrige forskel"), "Shift+F8", self.panel.previous_difference)
        make("import_overview.apply", _("Anvend ændringerne"), "Ctrl+S", self.apply)
        make("import_overview.leave", _("Tilbage uden at anvende"), "Esc", self._on_escape)
        make("import_overview.paste", _("Indsæt oversigtens tekst"), "Ctrl+V", self.paste)
        self._sides = [
            make(
                "import_overview.overview",
                _("Vælg teksten i oversigten"),
                "Alt+O",
                partial(self.panel.choose_side, "overview"),
            ),
            make(
                "import_overview.register",
                _("Vælg teksten i registret"),
                "Alt+R",
                partial(self.panel.choose_side, "register"),
            ),
        ]

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """What was read last time, and answered, is there again."""
        self._back = what.get("back", "fora")
        if self.stack.currentIndex() == DONE:
            self.begin_again()
        file = what.get("file")
        if file is not None:
            self.read_file(Path(file))
        elif self.panel.read is not None:
            again = (_("Begynd forfra"), self.begin_again)
            self.message.say(_("Det, du var i gang med, er her endnu."), "info", actions=[again], closable=True)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """The register is another one: compared again in the background; the answers are kept.

        Until that is done nothing can be applied: what is ticked was chosen beside the register as it was.
        """
        self._registers += 1
        if self.panel.read is None or self._saving or self.stack.currentIndex() != REVIEW:
            return
        self._comparison += 1
        comparison, known = self._comparison, self.panel.read
        today = self.desk.today

        def work() -> tuple[int, ReadText]:
            found = self.desk.read(overview_review.review, known.review.read, today)
            return comparison, ReadText(known.name, known.lines, found)

        self._comparing = True
        self._show_state()
        self.desk.later(work, self._on_compared, self._on_not_compared)

    def _on_not_compared(self, _error: Exception) -> None:
        """What is shown stays as old as it is; the next change, or a coming back to the page, compares again."""
        self._stale = True

    def _on_compared(self, answer: tuple[int, ReadText]) -> None:
        comparison, read = answer
        known = self.panel.read
        if comparison != self._comparison:
            return
        self._comparing = False
        if known is not None and known.lines is read.lines:
            self.panel.show_again(read)
            self.refreshed.emit()
        self._show_state()

    def panes(self) -> list[QWidget]:
        if self.stack.currentIndex() == REVIEW:
            return self.panel.panes()
        return [self.start()]

    def start(self) -> QWidget:
        return {
            START: self.empty.button,
            WORKING: self.working.stop,
            REVIEW: self.panel.list,
            DONE: self.done_button,
        }[self.stack.currentIndex()]

    def summary(self) -> str:
        if self.stack.currentIndex() == REVIEW:
            return _("Forhåndsvisning · intet er ændret i registret endnu")
        return ""

    def memory(self) -> dict[str, Any]:
        return {"folder": str(self._folder), "sizes": self.panel.sizes}

    def recall(self, memory: dict[str, Any]) -> None:
        folder, sizes = memory.get("folder"), memory.get("sizes")
        if isinstance(folder, str) and folder:
            self._folder = Path(folder)
        if isinstance(sizes, list) and len(sizes) == 3 and all(isinstance(size, int) for size in sizes):
            self.panel.sizes = sizes

    # --- what is read -----------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        chosen = self._choose_file(self, self._folder)
        if chosen is not None:
            self._folder = chosen.parent
            self.read_file(chosen)

    def read_file(self, path: Path) -> None:
        self._begin(path.name, partial(overview_text.load, path))

    def paste(self) -> None:
        """The text that was copied out of Word."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._begin(_("Indsat tekst"), partial(text.encode, "utf-8", "replace"))
        else:
            self.message.say(_("Udklipsholderen har ingen tekst. Kopiér oversigten, og indsæt den igen."), "warning")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped(event.mimeData())
        event.acceptProposedAction()
        if len(files) > 1:
            self.message.say(_("Træk én fil hertil ad gangen."), "warning", closable=True)
        elif files:
            self.read_file(files[0])
        elif event.mimeData().hasText():
            self._begin(_("Indsat tekst"), partial(event.mimeData().text().encode, "utf-8", "replace"))

    def _begin(self, name: str, load: Callable[[], bytes]) -> None:
        """Read in the background; what is shown stays until something else is there."""
        self._turn += 1
        turn, today, register = self._turn, self.desk.today, self._registers
        self.message.say("")
        self.working.begin(_("Læser {name} …").format(name=name))

        def work() -> tuple[int, int, ReadText | str]:
            try:
                data = load()
                read = overview_text.read(data)
                lines = tuple(overview_text.lines(data))
            except NotAnOverview as refusal:
                return turn, register, str(refusal)
            return turn, register, ReadText(name, lines, self.desk.read(overview_review.review, read, today))

        self._slow.start()
        self.desk.later(work, self._on_read, self._on_failed)

    def _show_reading(self) -> None:
        self.stack.setCurrentIndex(WORKING)
        self._show_state()
        self.working.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Let what is being read be; it goes on in the background and is not looked at."""
        self._turn += 1
        self._slow.stop()
        self.stack.setCurrentIndex(START if self.panel.read is None else REVIEW)
        self._show_state()
        self.refresh()

    def _on_failed(self, _error: Exception) -> None:
        self.stop()

    def _on_read(self, answer: tuple[int, int, ReadText | str]) -> None:
        turn, register, read = answer
        if turn != self._turn:
            return
        self._slow.stop()
        if isinstance(read, str):
            self.stack.setCurrentIndex(START if self.panel.read is None else REVIEW)
            self.message.say(read, "error", actions=[(_("Vælg en anden …"), self.choose_file)], closable=True)
            self._show_state()
            return
        self._comparison += 1  # what is still being compared is another text, or this one from before
        self._comparing = False
        self.stack.setCurrentIndex(REVIEW)
        self.file_name.setText(read.name)
        self.panel.show_read(read)
        self._tell_doubts(read.review)
        self.refreshed.emit()
        if register != self._registers:  # it was changed while the text was being read
            self.refresh()

    def begin_again(self) -> None:
        self._turn += 1
        self.panel.clear()
        self.message.say("")
        self.stack.setCurrentIndex(START)
        self._show_state()
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_doubts(self, review: Review) -> None:
        found = review.difference
        skipped = [guess for guess in review.read.guesses if guess.kind == "line_skipped"]
        if found.doubt:
            self.message.say(found.doubt, "warning", closable=True)
        elif skipped:
            first = _("Linje {line} hører ikke til et forum og er sprunget over.")
            several = _("{n} linjer hører ikke til et forum og er sprunget over; den første er linje {line}.")
            told = (first if len(skipped) == 1 else several).format(n=len(skipped), line=skipped[0].line)
            self.message.say(told, "warning", closable=True)
        elif found.is_empty:
            close = (_("Luk"), self.leave)
            self.message.say(_("Oversigten er ens med registret."), "done", actions=[close])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_state()

    def _show_state(self) -> None:
        """What the header offers now."""
        at = self.stack.currentIndex()
        self.header.show_part(at, named=self.width() >= fonts.px(ROOMY))
        if at != self._told_at:
            self._told_at = at
            self.refreshed.emit()  # the status bar says something else now
        if at != REVIEW or self._saving:
            return
        number, answered = self.panel.count, bool(self.panel.answers.guesses)
        if number or not answered:
            words = counted(number, _("Anvend {n} ændring"), _("Anvend {n} ændringer"))
        else:
            words = _("Gem svarene")
        self.apply_button.set_words(words)
        allow(self.desk.readonly, self.apply_button, also=bool(number or answered) and not self._comparing)

    def event(self, event: QEvent) -> bool:
        """Alt+R is a menu's as well: here it is the page's, so the page takes it before it becomes a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._side_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._side_of(event)
        if action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)

    def _side_of(self, event: QKeyEvent) -> QAction | None:
        pressed = QKeySequence(event.keyCombination())
        return next((action for action in self._sides if action.shortcut() == pressed), None)

    # --- the end ----------------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Everything that is ticked, as one step; not while it is being compared with another register."""
        if self._comparing and self.stack.currentIndex() == REVIEW:
            words = _("Registret er ændret, og oversigten sammenlignes igen. Se forskellene, og anvend dem så.")
            self.message.say(words, "info", closable=True)
            self._refresh_if_stale()
            return
        if self.panel.read is None or not self.apply_button.isEnabled() or self.stack.currentIndex() != REVIEW:
            return
        found, choices, number = self.panel.read.review, self.panel.choices, self.panel.count
        self._saving, self._number = True, number
        self.apply_button.set_words(_("Anvender …"))
        self.apply_button.setEnabled(False)
        self.desk.do_later(
            overview.applied,
            overview.apply,
            self._on_applied,
            self._on_refused,
            found.read,
            self.desk.today,
            choices,
            roles=catalogues.load(catalogues.DEFAULT).roles,
        )

    def _on_refused(self, _error: Exception) -> None:
        self._saving = False
        self._show_state()
        self.refresh()

    def _on_applied(self, result: Applied) -> None:
        self._saving = False
        self.panel.clear()
        words = counted(self._number, _("{n} ændring er anvendt."), _("{n} ændringer er anvendt."))
        self.done.say(words if self._number else _("Svarene er gemt."), result.notes)
        self.message.say("")
        self.stack.setCurrentIndex(DONE)
        self._show_state()
        if self.isVisible():
            self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_escape(self) -> None:
        if self.stack.currentIndex() == WORKING:
            self.stop()
        else:
            self.leave()

    def leave(self) -> None:
        """Nothing has been written; what was answered is here when one comes again."""
        self.desk.goto(self._back)
