"""Importér oversigt: the overview's raw text beside the register, each difference wanted or not; then one step."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fora_desktop.domain import overview_lines
from fora_desktop.exchange import catalogue_file, catalogues, overview_text
from fora_desktop.i18n import _, counted
from fora_desktop.services import catalogue_import, overview, overview_review
from fora_desktop.services.overview import Applied
from fora_desktop.services.overview_review import Review
from fora_desktop.ui import keys
from fora_desktop.ui.choosing_files import NativeChooser, beginnings
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.import_page import ImportPage
from fora_desktop.ui.widgets.import_frame import DONE, REVIEW, Going, dropped
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.overview_panel import ROOMY, OverviewPanel, ReadText
from fora_desktop.ui.widgets.readonly import allow

ChooseFile = Callable[[QWidget, Path], Path | None]


def ask_for_file(parent: QWidget, folder: Path) -> Path | None:
    return NativeChooser().open_file(parent, _("Vælg oversigten eller et katalog"), folder, beginnings())


class ImportOverview(ImportPage):
    """`open` takes the page to go back to. A text and the register beside it are read in one go."""

    key = "import_overview"
    SHOWS = frozenset(
        {"forum", "chapter", "interface", "board", "requirement", "quota_rule", "meeting", "meeting_board", "role"}
    )
    ROOMY: ClassVar[int] = ROOMY
    TIGHT: ClassVar[int] = 0
    panel: OverviewPanel
    read: ReadText | None

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: ChooseFile = ask_for_file) -> None:
        super().__init__(desk, parent)
        self._choose_file = choose_file
        self._back = "fora"
        self._registers = self._number = 0
        self._make_head(_("Importér oversigt"), _("Fora › Importér"), _("Anvend"))
        self.panel = OverviewPanel(desk, self)
        self.panel.changed.connect(self._show_state)
        self._put_together(self._start_part(), self.panel, _("Gå til Fora"))
        self._make_own_keys()
        self._make_keys(_("Anvend ændringerne"), _("Tilbage uden at anvende"))
        self._show_state()

    # --- making -----------------------------------------------------------------------------------------------------

    def _start_part(self) -> QWidget:
        empty = self._make_empty(
            "file-text",
            _("Vælg oversigten som Word eller ren tekst"),
            _("Træk en fil hertil, eller indsæt teksten med Ctrl+V. Intet ændres, før du anvender det."),
        )
        self.paste_button = Button(_("Indsæt teksten"), "flat", parent=self)
        self.paste_button.clicked.connect(self.paste)
        self.paste_button.setAutoDefault(True)
        both = QWidget(self)
        inside = QVBoxLayout(both)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(empty)
        inside.addWidget(self.paste_button, 0, Qt.AlignmentFlag.AlignHCenter)
        return both

    def _make_own_keys(self) -> None:
        make = partial(keys.action, self)
        make("import_overview.next", _("Næste forskel"), "F8", self.panel.next_difference)
        make("import_overview.previous", _("Forrige forskel"), "Shift+F8", self.panel.previous_difference)
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
        file = what.get("file")
        self._back = what.get("back", "fora")
        if self.stack.currentIndex() == DONE:
            self.begin_again()
        if file is not None:
            self.read_file(Path(file))
        elif self.read is not None and self.going is None and not self._saving:
            self._tell_it_is_here()
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """What is ticked was chosen beside the register as it was: until it is compared nothing can be applied."""
        self._registers += 1
        super().refresh()

    def _comparing(self) -> Callable[[], ReadText]:
        known, today = self.read, self.desk.today
        assert known is not None

        def work() -> ReadText:
            found = self.desk.read(overview_review.review, known.review.read, today)
            return ReadText(known.name, known.lines, found)

        return work

    def _show(self, answer: ReadText, *, begins: bool) -> None:
        self.read = answer
        self.stack.setCurrentIndex(REVIEW)
        if begins:
            self.file_name.setText(answer.name)
            self.panel.show_read(answer)
            self._tell_doubts(answer.review)
        else:
            self.panel.show_again(answer)
        self.refreshed.emit()

    def _reviewed(self) -> QWidget:
        return self.panel.list

    def memory(self) -> dict[str, Any]:
        return {**super().memory(), "sizes": self.panel.sizes}

    def recall(self, memory: dict[str, Any]) -> None:
        super().recall(memory)
        sizes = memory.get("sizes")
        if isinstance(sizes, list) and len(sizes) == 3 and all(isinstance(size, int) for size in sizes):
            self.panel.sizes = sizes

    # --- what is read -----------------------------------------------------------------------------------------------

    def _choose(self) -> Sequence[Path]:
        chosen = self._choose_file(self, self._folder)
        return [] if chosen is None else [chosen]

    def _read_files(self, paths: Sequence[Path]) -> None:
        self.read_file(paths[0])

    def read_file(self, path: Path) -> None:
        """An overview; a catalogue's texts are looked through as one."""
        is_catalogue = path.suffix.casefold() == catalogues.ENDING
        self._read_text(path.name, partial(_catalogue_as_text if is_catalogue else overview_text.load, path))

    def paste(self) -> None:
        """The text that was copied out of Word."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._read_text(_("Indsat tekst"), partial(text.encode, "utf-8", "replace"))
        else:
            self.message.say(_("Udklipsholderen har ingen tekst. Kopiér oversigten, og indsæt den igen."), "warning")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        if event.mimeData().hasText() and not dropped(event.mimeData()):
            self._read_text(_("Indsat tekst"), partial(event.mimeData().text().encode, "utf-8", "replace"))

    def _read_text(self, name: str, load: Callable[[], bytes]) -> None:
        self._begin(name, partial(self._load, name, load, self._registers, self.desk.today))

    def _load(
        self, name: str, load: Callable[[], bytes], registers: int, today: date, _going: Going
    ) -> tuple[int, ReadText]:
        data = load()
        read = overview_text.read(data)
        found = self.desk.read(overview_review.review, read, today)
        return registers, ReadText(name, tuple(overview_text.lines(data)), found)

    def _take(self, found: tuple[int, ReadText]) -> None:
        registers, read = found
        self._look_number += 1  # what is still being compared is another text, or this one from before
        self._see(read, begins=True)
        if registers != self._registers:  # it was changed while the text was being read
            self.look()

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
            self._tell_same(_("Oversigten er ens med registret."))

    def _show_apply(self) -> None:
        if self._saving:
            return
        number, answered = self.panel.count, bool(self.panel.answers.guesses)
        if number or not answered:
            words = counted(number, _("Anvend {n} ændring"), _("Anvend {n} ændringer"))
        else:
            words = _("Gem svarene")
        self.apply_button.set_words(words)
        allow(self.desk.readonly, self.apply_button, also=bool(number or answered) and not self._looking)

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
        if self._looking and self.stack.currentIndex() == REVIEW:
            words = _("Registret er ændret, og oversigten sammenlignes igen. Se forskellene, og anvend dem så.")
            self.message.say(words, "info", closable=True)
        super().apply()

    def _is_ready(self) -> bool:
        return self.read is not None and self.going is None and self.apply_button.isEnabled()

    def _bring_in(self) -> None:
        if self.read is None:
            return
        choices, self._number = self.panel.choices, self.panel.count
        self._begin_saving(_("Anvender …"))
        self.apply_button.set_words(_("Anvender …"))
        self.apply_button.setEnabled(False)
        self.desk.do_later(
            overview.applied,
            overview.apply,
            self._on_applied,
            self._on_refused,
            self.read.review.read,
            self.desk.today,
            choices,
            roles=catalogues.load(catalogues.DEFAULT).roles,
        )

    def _on_applied(self, result: Applied) -> None:
        words = counted(self._number, _("{n} ændring er anvendt."), _("{n} ændringer er anvendt."))
        self._end(words if self._number else _("Svarene er gemt."), result.notes)

    def _clear(self) -> None:
        self.panel.clear()


def _catalogue_as_text(path: Path) -> bytes:
    """The texts of a catalogue's file as an overview. Raises NotACatalogue."""
    made = catalogue_file.read_file(path)
    return overview_lines.written(catalogue_import.as_overview(made), made.title, made.language).encode()
