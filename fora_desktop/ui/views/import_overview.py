"""Importér oversigt: the overview's raw text beside the register, each difference wanted or not; then one step."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fora_desktop.domain.overview import Overview
from fora_desktop.exchange import catalogues, overview_text
from fora_desktop.exchange.overview_text import NotAnOverview
from fora_desktop.i18n import _, counted
from fora_desktop.services import overview, overview_effect, overview_review
from fora_desktop.services.overview import Applied
from fora_desktop.services.overview_review import KEEP, Answers, ChangeRow, GuessRow, Review, Rows, Side
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.page import Page
from fora_desktop.ui.rows import RowTree
from fora_desktop.ui.table import TreeModel
from fora_desktop.ui.widgets.card import Card, PageHeader, Panel
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.label import Button, Label, Line
from fora_desktop.ui.widgets.message import MessageBar, announce
from fora_desktop.ui.widgets.overview_detail import OverviewDetail
from fora_desktop.ui.widgets.overview_rows import Line as RowLine
from fora_desktop.ui.widgets.overview_rows import columns, key_of, marks, nodes, shown_lines
from fora_desktop.ui.widgets.source_text import SourceText
from fora_desktop.ui.widgets.tiles import Tile

PATIENCE = 400
"""Milliseconds of work in the background before it is shown."""
START, READING, REVIEW, DONE = range(4)
FIELDS_OF_A_FORUM = 7

ChooseFile = Callable[[QWidget, Path], Path | None]


def ask_for_file(parent: QWidget, folder: Path) -> Path | None:
    """The system's own way of choosing a file."""
    chosen, _filter = QFileDialog.getOpenFileName(
        parent, _("Vælg oversigten som tekst"), str(folder), _("Tekst (*.txt);;Alle filer (*)")
    )
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class _Read:
    """What the background hands over: the text, its lines, and the register beside it."""

    name: str
    lines: tuple[str, ...]
    review: Review


class ImportOverview(Page):
    """`open` takes the page to go back to. Nothing is written before the button."""

    key = "import_overview"
    lights = "fora"
    SHOWS = frozenset(
        {"forum", "chapter", "interface", "board", "requirement", "quota_rule", "meeting", "meeting_board", "role"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: ChooseFile = ask_for_file) -> None:
        super().__init__(desk, parent)
        self._choose_file = choose_file
        self._folder = Path.home()
        self._back = "fora"
        self._turn = 0
        self._read: _Read | None = None
        self._answers = Answers()
        self._rows: Rows | None = None
        self._filter = ""
        self._field = 0
        self._saving = False
        self.setAcceptDrops(True)
        self._make_header()
        self.message = MessageBar(parent=self)
        self.stack = QStackedWidget(self)
        for part in (self._start_part(), self._reading_part(), self._review_part(), self._done_part()):
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

    @staticmethod
    def title() -> str:
        return _("Importér oversigt")

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.header = PageHeader(_("Importér oversigt"), crumbs=_("Fora › Importér"), parent=self)
        self.header.subtitle.hide()
        self.file_name = Line("", "small", "text2", parent=self)
        self.other_button = Button(_("Vælg anden fil …"), parent=self)
        self.other_button.clicked.connect(self.choose_file)
        self.cancel_button = Button(_("Annullér"), shortcut="Esc", parent=self)
        self.cancel_button.clicked.connect(self.leave)
        self.apply_button = Button(_("Anvend"), "primary", "check", parent=self)
        self.apply_button.clicked.connect(self.apply)
        for part in (self.file_name, self.other_button, self.cancel_button, self.apply_button):
            self.header.add(part)

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
        card = Panel("card", parent=self)
        inside = QVBoxLayout(card)
        inside.addStretch(1)
        inside.addWidget(self.empty)
        inside.addWidget(self.paste_button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        return self._padded(card)

    def _reading_part(self) -> QWidget:
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(_("Læser oversigten"))
        self.reading = Label("", "card", parent=self)
        self.stop_button = Button(_("Stop"), parent=self)
        self.stop_button.clicked.connect(self.stop)
        card = Panel("card", parent=self)
        inside = QVBoxLayout(card)
        inside.addStretch(1)
        inside.addWidget(self.reading, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.progress)
        inside.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        return self._padded(card)

    def _padded(self, card: QWidget) -> QWidget:
        padded = QWidget(self)
        around = QVBoxLayout(padded)
        around.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(10))
        around.addWidget(card)
        return padded

    def _review_part(self) -> QWidget:
        self.tiles = {
            "read": Tile("circle-check", _("Fora læst"), "met", self),
            "guesses": Tile("circle-question-mark", _("Gæt"), "unscheduled", self),
            "differences": Tile("git-compare-arrows", _("Forskelle"), "covered", self),
            "unchanged": Tile("equal", _("Uændrede"), "", self),
        }
        tiles = FlowLayout(gap=10, spread=True)
        for name, tile in self.tiles.items():
            tile.clicked.connect(partial(self._on_tile, name))
            tiles.addWidget(tile)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(fonts.px(10))
        self.splitter.setChildrenCollapsible(False)
        for part in (self._text_card(), self._list_card(), self._detail_card()):
            self.splitter.addWidget(part)
        self.splitter.setSizes([440, 360, 340])
        for place, share in enumerate((44, 36, 34)):
            self.splitter.setStretchFactor(place, share)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(fonts.px(16), fonts.px(12), fonts.px(16), fonts.px(10))
        column.setSpacing(fonts.px(10))
        column.addLayout(tiles)
        column.addWidget(self.splitter, 1)
        return whole

    def _text_card(self) -> QWidget:
        self.text = SourceText(self)
        self.text.line_chosen.connect(self._on_line)
        self.text.range_changed.connect(self._on_range)
        self.text_card = Card(_("Teksten, som den blev læst"), flush=True, parent=self)
        self.text_card.subtitle.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.text_card.body.addWidget(self.text)
        return self.text_card

    def _list_card(self) -> QWidget:
        self.model: TreeModel[RowLine] = TreeModel(columns(), key_of, self)
        self.list = RowTree(self.model, _("Gæt og forskelle"), lines=2, flat=True, parent=self)
        self.list.setHeaderHidden(True)
        self.list.setSelectionMode(RowTree.SelectionMode.SingleSelection)
        self.list.current_changed.connect(self._on_row)
        self.list.toggled.connect(self._on_toggle)
        self.list.acted.connect(self._on_action)
        self.list.opened.connect(self._on_opened)
        self.list_card = Card(_("Gæt og forskelle"), flush=True, parent=self)
        self.list_card.link_clicked.connect(self.confirm_splits)
        self.list_card.body.addWidget(self.list)
        return self.list_card

    def _detail_card(self) -> QWidget:
        self.detail = OverviewDetail(self)
        self.detail.side_chosen.connect(self._on_side)
        self.detail.wanted.connect(self._on_wanted)
        self.detail.answered.connect(self._on_answered)
        card = Panel("card", parent=self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.detail)
        return card

    def _done_part(self) -> QWidget:
        self.done_title = Label("", "pane", wrap=True, parent=self)
        self.done_notes = Label("", "body", wrap=True, parent=self)
        self.done_notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.done_button = Button(_("Gå til Fora"), parent=self)
        self.done_button.clicked.connect(self.leave)
        card = Panel("card", parent=self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(fonts.px(16), fonts.px(14), fonts.px(16), fonts.px(14))
        inside.setSpacing(fonts.px(10))
        inside.addWidget(self.done_title)
        inside.addWidget(self.done_notes)
        row = QHBoxLayout()
        row.addWidget(self.done_button)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addStretch(1)
        return self._padded(card)

    def _make_keys(self) -> None:
        make = partial(keys.action, self)
        make("import_overview.next", _("Næste forskel"), "F8", self.next_difference)
        make("import_overview.previous", _("Forrige forskel"), "Shift+F8", self.previous_difference)
        make("import_overview.apply", _("Anvend ændringerne"), "Ctrl+S", self.apply)
        make("import_overview.leave", _("Tilbage uden at anvende"), "Esc", self._on_escape)
        make("import_overview.paste", _("Indsæt oversigtens tekst"), "Ctrl+V", self.paste)
        self._sides = [
            make("import_overview.overview", _("Vælg teksten i oversigten"), "Alt+O", self._choose_overview),
            make("import_overview.register", _("Vælg teksten i registret"), "Alt+R", self._choose_register),
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
        elif self._read is not None:
            again = (_("Begynd forfra"), self.begin_again)
            self.message.say(_("Det, du var i gang med, er her endnu."), "info", actions=[again], closable=True)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """The register is another one: compared again in the background; the answers are kept."""
        if self._read is None or self._saving or self.stack.currentIndex() != REVIEW:
            return
        self._turn += 1
        turn, known = self._turn, self._read
        today = self.desk.today

        def work() -> tuple[int, _Read]:
            found = self.desk.read(overview_review.review, known.review.read, today)
            return turn, _Read(known.name, known.lines, found)

        self.desk.later(work, self._on_compared)

    def _on_compared(self, answer: tuple[int, _Read]) -> None:
        turn, read = answer
        if turn == self._turn and self.stack.currentIndex() == REVIEW:
            self._read = read
            self._show_rows()
            self.refreshed.emit()

    def panes(self) -> list[QWidget]:
        if self.stack.currentIndex() == REVIEW:
            return [self.tiles["read"], self.text, self.list, self.detail]
        return [self.start()]

    def start(self) -> QWidget:
        return {
            START: self.empty.button,
            READING: self.stop_button,
            REVIEW: self.list,
            DONE: self.done_button,
        }[self.stack.currentIndex()]

    def summary(self) -> str:
        if self.stack.currentIndex() == REVIEW:
            return _("Forhåndsvisning · intet er ændret i registret endnu")
        return ""

    def memory(self) -> dict[str, Any]:
        return {"folder": str(self._folder), "sizes": self.splitter.sizes()}

    def recall(self, memory: dict[str, Any]) -> None:
        folder, sizes = memory.get("folder"), memory.get("sizes")
        if isinstance(folder, str) and folder:
            self._folder = Path(folder)
        if isinstance(sizes, list) and len(sizes) == self.splitter.count() and all(isinstance(n, int) for n in sizes):
            self.splitter.setSizes(sizes)

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
            self._begin(_("Indsat tekst"), text.encode)
        else:
            self.message.say(_("Udklipsholderen har ingen tekst. Kopiér oversigten, og indsæt den igen."), "warning")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if len(files) > 1:
            self.message.say(_("Træk én fil hertil ad gangen."), "warning", closable=True)
        elif files:
            self.read_file(Path(files[0]))
        elif event.mimeData().hasText():
            self._begin(_("Indsat tekst"), event.mimeData().text().encode)

    def _begin(self, name: str, load: Callable[[], bytes]) -> None:
        """Read in the background; what is shown stays until something else is there."""
        self._turn += 1
        turn, today = self._turn, self.desk.today
        self.message.say("")
        self.reading.setText(_("Læser {name} …").format(name=name))

        def work() -> tuple[int, _Read | str]:
            try:
                data = load()
                read = overview_text.read(data)
                lines = tuple(overview_text.lines(data))
            except NotAnOverview as refusal:
                return turn, str(refusal)
            return turn, _Read(name, lines, self.desk.read(overview_review.review, read, today))

        self._slow.start()
        self.desk.later(work, self._on_read, self._on_failed)

    def _show_reading(self) -> None:
        self.stack.setCurrentIndex(READING)
        self._show_state()
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Let what is being read be; it goes on in the background and is not looked at."""
        self._turn += 1
        self._slow.stop()
        self.stack.setCurrentIndex(START if self._read is None else REVIEW)
        self._show_state()

    def _on_failed(self, _error: Exception) -> None:
        self.stop()

    def _on_read(self, answer: tuple[int, "_Read | str"]) -> None:
        turn, read = answer
        if turn != self._turn:
            return
        self._slow.stop()
        if isinstance(read, str):
            self.stack.setCurrentIndex(START if self._read is None else REVIEW)
            self.message.say(read, "error", actions=[(_("Vælg en anden …"), self.choose_file)], closable=True)
            self._show_state()
            return
        self._read, self._answers, self._filter, self._field = read, Answers(), "", 0
        self.stack.setCurrentIndex(REVIEW)
        self._show_text()
        self._show_rows()
        self._choose_first()
        self._tell_doubts()
        self.refreshed.emit()

    def begin_again(self) -> None:
        self._turn += 1
        self._read, self._rows, self._answers = None, None, Answers()
        self.message.say("")
        self.stack.setCurrentIndex(START)
        self._show_state()
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_doubts(self) -> None:
        assert self._read is not None
        found = self._read.review.difference
        skipped = [guess for guess in self._read.review.read.guesses if guess.kind == "line_skipped"]
        if found.doubt:
            self.message.say(found.doubt, "warning", closable=True)
        elif skipped:
            told = counted(
                len(skipped),
                _("Linje {line} hører ikke til et forum og er sprunget over."),
                _("{n} linjer hører ikke til et forum og er sprunget over; den første er linje {line}."),
            )
            self.message.say(told.replace("{line}", str(skipped[0].line)), "warning", closable=True)
        elif found.is_empty:
            close = (_("Luk"), self.leave)
            self.message.say(_("Oversigten er ens med registret."), "done", actions=[close])

    # --- what is shown ----------------------------------------------------------------------------------------------

    def _show_text(self) -> None:
        assert self._read is not None
        lines = shown_lines(self._read.lines, self._read.review.read)
        rows = overview_review.rows(self._read.review, self._answers)
        self._shown_lines = lines
        self.text.show_text(lines, marks(lines, self._read.review.read, rows))
        self.file_name.setText(self._read.name)

    def _show_rows(self) -> None:
        assert self._read is not None
        found = self._read.review
        before = self._rows
        self._rows = overview_review.rows(found, self._answers)
        self.model.show(nodes(found, self._rows, self._filter))
        if before is not None and _lines_of(before) != _lines_of(self._rows):
            self.text.show_marks(marks(self._shown_lines, found.read, self._rows))
        splits = [row for row in self._rows.guesses if row.is_open and row.guess.kind == "heading_split"]
        self.list_card.set_link(
            _("Bekræft alle {n} delinger").format(n=len(splits)) if len(splits) > 1 and not self.desk.readonly else ""
        )
        self._show_tiles(found.read, self._rows)
        self._show_detail()
        self._show_state()

    def _show_tiles(self, read: Overview, rows: Rows) -> None:
        number = len(read.forums)
        self.tiles["read"].say(
            number,
            _("i {chapters} kapitler, {fields} felter").format(
                chapters=len(read.chapters), fields=number * FIELDS_OF_A_FORUM
            ),
        )
        open_ones = sum(row.is_open for row in rows.guesses)
        self.tiles["guesses"].say(open_ones, _("skal bekræftes eller rettes") if open_ones else _("alle er besvaret"))
        changes = (len(rows.new), len(rows.changed), len(rows.gone))
        told = _("{new} ny, {changed} ændrede, {gone} væk").format(new=changes[0], changed=changes[1], gone=changes[2])
        self.tiles["differences"].say(sum(changes), told)
        self.tiles["unchanged"].say(len(rows.unchanged), _("ord for ord som i registret"))
        for name, tile in self.tiles.items():
            tile.setChecked(name == self._filter)

    def _show_state(self) -> None:
        """What the header offers now."""
        at = self.stack.currentIndex()
        for part in (self.file_name, self.other_button, self.apply_button):
            part.setVisible(at == REVIEW)
        if at != REVIEW or self._read is None:
            return
        number = overview_review.count(self._read.review, self._answers)
        if number or not self._answers.guesses:
            words = counted(number, _("Anvend {n} ændring"), _("Anvend {n} ændringer"))
        else:
            words = _("Gem svarene")
        self.apply_button.set_words(words)
        self.apply_button.setEnabled(bool(number or self._answers.guesses) and not self.desk.readonly)
        self.apply_button.setToolTip(_("Du kan læse, men ikke ændre") if self.desk.readonly else "")

    def _show_detail(self) -> None:
        assert self._read is not None
        row = self.list.current_line
        self.detail.show_row(row, self._read.review, self._effect_of(row), writable=not self.desk.readonly)

    def _effect_of(self, row: RowLine | None) -> overview_effect.Effect | None:
        if not isinstance(row, ChangeRow):
            return None
        if row.kind == "new" and row.text is not None:
            return self.desk.read(overview_effect.effect, None, row.text.quota_text, self.desk.today)
        for each in row.fields:
            if each.field == "quota_text":
                return self.desk.read(overview_effect.effect, row.forum, each.wanted, self.desk.today)
        return None

    def _choose_first(self) -> None:
        """The first difference, else the first guess."""
        assert self._rows is not None
        rows: list[RowLine] = [*self._rows.changes, *self._rows.guesses]
        if rows:
            self.list.select_key(key_of(rows[0]))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_range(self, first: int, last: int) -> None:
        self.text_card.set_subtitle(
            _("linje {first}–{last} af {all}").format(first=first, last=last, all=self.text.blockCount())
        )

    # --- what the user does -----------------------------------------------------------------------------------------

    def _on_tile(self, name: str, _checked: bool = False) -> None:
        self._filter = "" if self._filter == name else name
        self._show_rows()

    def _on_row(self, row: RowLine | None) -> None:
        if self._read is None:
            return
        self._field = 0
        self._show_detail()
        if row is not None:
            self._point(row)

    def _point(self, row: RowLine) -> None:
        """Let the text show what the row is about."""
        if isinstance(row, GuessRow):
            self.text.show_line(row.guess.line)
        elif isinstance(row, ChangeRow) and row.fields:
            self.text.show_line(row.fields[min(self._field, len(row.fields) - 1)].line)
        elif row.line:
            self.text.show_line(row.line)

    def _on_line(self, line: int) -> None:
        """The row that a line of the text belongs to, where there is one."""
        for row in self.model.shown_lines():
            own = {row.guess.line} if isinstance(row, GuessRow) else {row.line}
            if isinstance(row, ChangeRow):
                own |= {each.line for each in row.fields}
            if line in own:
                self.list.current_changed.disconnect(self._on_row)
                self.list.select_key(key_of(row))
                self.list.current_changed.connect(self._on_row)
                self._show_detail()
                return

    def _set(self, answers: Answers) -> None:
        self._answers = answers
        self._show_rows()

    def _on_toggle(self, row: RowLine, on: bool) -> None:
        if isinstance(row, ChangeRow) and not self.desk.readonly:
            self._set(overview_review.with_wanted(self._answers, row, on))

    def _on_wanted(self, on: bool) -> None:
        self._on_toggle(self.detail.row, on)  # type: ignore[arg-type]  # there is a row: its box was ticked

    def _on_action(self, row: RowLine, name: str) -> None:
        if not isinstance(row, GuessRow) or self.desk.readonly:
            return
        if name == KEEP:
            self._answer(row, KEEP)
        elif name == "again":
            self._answer(row, None)
        else:
            self.detail.focus_first()

    def _on_opened(self, _row: object) -> None:
        self.detail.focus_first()

    def _on_answered(self, answer: overview_review.GuessAnswer) -> None:
        row = self.detail.row
        if isinstance(row, GuessRow):
            self._answer(row, answer)

    def _answer(self, row: GuessRow, said: overview_review.GuessAnswer | None) -> None:
        self._set(overview_review.with_guess(self._answers, row, said))

    def confirm_splits(self) -> None:
        assert self._rows is not None
        answers = self._answers
        for row in self._rows.guesses:
            if row.is_open and row.guess.kind == "heading_split":
                answers = overview_review.with_guess(answers, row, KEEP)
        self._set(answers)

    def _on_side(self, field: str, side: Side, own: str) -> None:
        row = self.detail.row
        if isinstance(row, ChangeRow) and not self.desk.readonly:
            self._set(overview_review.with_side(self._answers, row, field, side, own))

    def _choose_overview(self) -> None:
        self._choose_side("overview")

    def _choose_register(self) -> None:
        self._choose_side("register")

    def _choose_side(self, side: Side) -> None:
        """For the field that was stepped to last."""
        row = self.list.current_line
        if isinstance(row, ChangeRow) and row.fields:
            self._on_side(row.fields[min(self._field, len(row.fields) - 1)].field, side, "")
        elif isinstance(row, ChangeRow):
            self._on_toggle(row, side == "overview")

    # --- from one difference to the next ----------------------------------------------------------------------------

    def next_difference(self) -> None:
        self._step(1)

    def previous_difference(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Field by field through all that differs, and round."""
        if self._rows is None or self.stack.currentIndex() != REVIEW:
            return
        stops = [(row, at) for row in self._rows.changes for at in range(max(1, len(row.fields)))]
        if not stops:
            announce(self, _("Der er ingen forskelle."))
            return
        current = self.list.current_line
        here = [
            place
            for place, (row, at) in enumerate(stops)
            if isinstance(current, ChangeRow) and row.key == current.key and at == self._field
        ]
        place = (here[0] + by) % len(stops) if here else (0 if by > 0 else -1)
        row, field = stops[place]
        if self._filter in ("guesses", "unchanged"):
            self._filter = ""
            self._show_rows()
        self.list.select_key(key_of(row))
        self._field = field
        self._point(row)
        self._tell_field(row, field)

    def _tell_field(self, row: ChangeRow, field: int) -> None:
        for at, choice in enumerate(self.detail.choices):
            if at == field:
                self.detail.show_field(choice)
                announce(self, f"{row.name}, {choice.label.text()}")

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
        """Everything that is ticked, as one step."""
        if self._read is None or not self.apply_button.isEnabled() or self.stack.currentIndex() != REVIEW:
            return
        found = self._read.review
        choices = overview_review.choices(found, self._answers)
        number = overview_review.count(found, self._answers)
        roles = catalogues.load(catalogues.DEFAULT).roles
        self._saving = True
        result: list[Applied] = []

        def note(done: Applied) -> str:
            result.append(done)
            return overview.applied(done)

        try:
            done = self.desk.attempt(note, overview.apply, found.read, self.desk.today, choices, roles=roles)
        finally:
            self._saving = False
        if done:
            self._show_done(number, result[-1] if result else None)

    def _show_done(self, number: int, result: Applied | None) -> None:
        self._read, self._rows, self._answers = None, None, Answers()
        words = counted(number, _("{n} ændring er anvendt."), _("{n} ændringer er anvendt."))
        self.done_title.setText(words if number else _("Svarene er gemt."))
        notes = result.notes if result is not None else ()
        self.done_notes.setText("\n".join(f"•  {note}" for note in notes))
        self.done_notes.setVisible(bool(notes))
        self.message.say("")
        self.stack.setCurrentIndex(DONE)
        self._show_state()
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refreshed.emit()

    def _on_escape(self) -> None:
        if self.stack.currentIndex() == READING:
            self.stop()
        else:
            self.leave()

    def leave(self) -> None:
        """Nothing has been written; what was answered is here when one comes again."""
        self.desk.goto(self._back)


def _lines_of(rows: Rows) -> set[tuple[int, str]]:
    """What the marks in the text depend on."""
    changes = {(each.line, each.field) for row in rows.changes for each in row.fields}
    return changes | {(row.line, row.kind) for row in rows.changes}
