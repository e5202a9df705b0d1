"""Importér personer and Importér møder: a table beside the register, its columns and lines seen; then one step."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fora_desktop.domain import table_mapping
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.table import Table
from fora_desktop.domain.table_fields import MEETINGS, PEOPLE
from fora_desktop.domain.table_mapping import ColumnMap
from fora_desktop.exchange import column_memory, tables
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _, counted
from fora_desktop.services import table_import_meetings, table_import_people, table_preview
from fora_desktop.services.table_import import PEOPLE_TABLES, Imported
from fora_desktop.services.table_preview import Looked
from fora_desktop.ui import fonts, keys
from fora_desktop.ui.choosing_files import NativeChooser, tables_read, tables_written
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
from fora_desktop.ui.widgets.readonly import why_not
from fora_desktop.ui.widgets.table_panel import TablePanel

ROOMY, TIGHT = 820, 640
"""Narrower than these, at 100 %, the header leaves out the file's name, and the way to another file."""
NOTES = 12
"""So many remarks are told at the end; all of them stand beside their lines before."""

Choose = Callable[[QWidget, Path], Path | None]


def ask_for_file(parent: QWidget, folder: Path) -> Path | None:
    return NativeChooser().open_file(parent, _("Vælg en tabel"), folder, tables_read())


def ask_where_to_save(parent: QWidget, proposed: Path) -> Path | None:
    return NativeChooser().replace_file(parent, _("Gem de forkerte linjer"), proposed, tables_written())


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read, or why it was not; `turn` tells whether it is still the one that is wanted."""

    turn: int
    path: Path
    data: bytes = b""
    table: Table | None = None
    found: ColumnMap | None = None
    refusal: str = ""


class ImportTable(Page):
    """`open` takes the kind ("people", "meetings") and the page to go back to; nothing is written before the button."""

    key = "import_table"
    SHOWS = frozenset({*PEOPLE_TABLES, "forum", "board", "board_unit", "unit", "meeting", "meeting_board"})

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        choose_file: Choose = ask_for_file,
        save_file: Choose = ask_where_to_save,
    ) -> None:
        super().__init__(desk, parent)
        self._choose_file, self._save_file = choose_file, save_file
        self._folder = Path.home()
        self.kind = PEOPLE
        self._back = ""
        self._turn = self._look = 0
        self._looking = False
        self.going: Going | None = None
        self.read: _Read | None = None
        self.found: ColumnMap | None = None
        self.creates = False
        self.setAcceptDrops(True)
        self._make_header()
        self.message = MessageBar(parent=self)
        self.panel = TablePanel(desk, self)
        self._connect_panel()
        self.stack = QStackedWidget(self)
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
        self._watch = QTimer(self)
        self._watch.setInterval(LOOKED_EVERY)
        self._watch.timeout.connect(self._show_progress)
        self._make_keys()
        self._set_kind(PEOPLE)

    def lit(self) -> str:
        return "personer" if self.kind == PEOPLE else "moeder"

    # --- making -----------------------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.header = ImportHeader("", "", _("Importér"), self)
        self.file_name, self.cancel_button, self.apply_button = (
            self.header.file_name,
            self.header.cancel,
            self.header.apply,
        )
        self.header.other.clicked.connect(self.choose_file)
        self.cancel_button.clicked.connect(self.leave)
        self.apply_button.clicked.connect(self.apply)

    def _connect_panel(self) -> None:
        self.panel.changed.connect(self._show_state)
        self.panel.save_wrong.connect(self.save_wrong)
        self.panel.columns.chosen.connect(self.choose_column)
        asked = self.panel.questions
        asked.sheet_chosen.connect(self.choose_sheet)
        asked.order_chosen.connect(self.choose_order)
        asked.year_chosen.connect(self.choose_year)
        asked.meaning_chosen.connect(self.choose_meaning)
        asked.create_chosen.connect(self.choose_create)

    def _start_part(self) -> QWidget:
        self.empty = EmptyView("file-spreadsheet", "", action=_("Vælg fil …"), do=self.choose_file, parent=self)
        self.empty.button.setAutoDefault(True)  # Enter presses it, as Space does
        part = QWidget(self)
        padded(part, [self.empty])
        return part

    def _working_part(self) -> QWidget:
        self.working = WorkingPart(self)
        self.working.stop.clicked.connect(self.stop)
        return self.working

    def _done_part(self) -> QWidget:
        self.done_button = Button("", parent=self)
        self.done_button.clicked.connect(self.leave)
        self.again_button = Button(_("Importér en fil til …"), parent=self)
        self.again_button.clicked.connect(self.choose_file)
        self.done = DonePart([self.done_button, self.again_button], self)
        self.done_title, self.done_notes = self.done.title, self.done.notes
        return self.done

    def _make_keys(self) -> None:
        make = partial(keys.action, self)
        make("import_table.next", _("Næste forkerte linje"), "F8", partial(self.panel.next_wrong, 1))
        make("import_table.previous", _("Forrige forkerte linje"), "Shift+F8", partial(self.panel.next_wrong, -1))
        make("import_table.apply", _("Importér tabellen"), "Ctrl+S", self.apply)
        make("import_table.leave", _("Tilbage uden at importere"), "Esc", self._on_escape)

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """What was read last time is there again, unless another kind of table is wanted."""
        kind = what.get("kind", PEOPLE)
        if self.going is None:
            if kind != self.kind or self.stack.currentIndex() == DONE:
                self.begin_again()
            self._set_kind(MEETINGS if kind == MEETINGS else PEOPLE)
            self._back = str(what.get("back") or self.lit())
            file = what.get("file")
            if file is not None:
                self.read_file(Path(file))
            elif self.read is not None:
                again = (_("Begynd forfra"), self.begin_again)
                self.message.say(_("Det, du var i gang med, er her endnu."), "info", actions=[again], closable=True)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_kind(self, kind: str) -> None:
        self.kind = kind
        people = kind == PEOPLE
        self._back = self.lit()
        self.header.title.setText(_("Importér personer") if people else _("Importér møder"))
        self.header.crumbs.setText(_("Personer og roller › Importér") if people else _("Møder › Importér"))
        self.done_button.set_words(_("Gå til Personer og roller") if people else _("Gå til Møder"))
        self.empty.say(
            _("Vælg en fil med personer, roller og pladser") if people else _("Vælg en fil med møder"),
            detail=_("Et regneark (.xlsx) eller en tekstfil (.csv). Træk den hertil. Intet ændres, før du importerer."),
            action=_("Vælg fil …"),
            do=self.choose_file,
        )
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_state()

    def refresh(self) -> None:
        """The register is another one: the lines are held against it again, the answers are kept."""
        if self.read is not None and self.going is None and self.stack.currentIndex() == REVIEW:
            self.look()

    def panes(self) -> list[QWidget]:
        return self.panel.panes() if self.stack.currentIndex() == REVIEW else [self.start()]

    def start(self) -> QWidget:
        return {
            START: self.empty.button,
            WORKING: self.working.stop,
            REVIEW: self.panel.list if self.panel.stack.currentWidget() is self.panel.list else self.panel.panes()[0],
            DONE: self.done_button,
        }[self.stack.currentIndex()]

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

    # --- what is read -----------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        chosen = self._choose_file(self, self._folder)
        if chosen is not None:
            self._folder = chosen.parent
            self.read_file(chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.going is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped(event.mimeData())
        event.acceptProposedAction()
        if len(files) > 1:
            self.message.say(_("Træk én fil hertil ad gangen."), "warning", closable=True)
        elif files:
            self.read_file(files[0])

    def read_file(self, path: Path, sheet: str | None = None) -> None:
        """Read in the background; what is shown stays until something else is there."""
        if self.going is not None:
            return
        self._turn += 1
        turn, data = self._turn, self.read.data if self.read is not None and sheet is not None else None
        kind, today = self.kind, self.desk.today
        self.message.say("")
        self.working.begin(_("Læser {name} …").format(name=path.name))

        def work() -> _Read:
            try:
                taken = tables.load(path) if data is None else data
                table = tables.read_bytes(path.name, taken, sheet)
                known = column_memory.recall(table_mapping.signature(table, kind))
                found = table_mapping.recognised(table, kind, today)
                return _Read(turn, path, taken, table, table_mapping.remembered(known, table, kind, found))
            except FieldError as refusal:
                return _Read(turn, path, refusal=str(refusal))

        self._slow.start()
        self.desk.write_later(work, self._on_read, self._on_failed)

    def _on_failed(self, _error: Exception) -> None:
        self.stop()

    def _on_read(self, read: _Read) -> None:
        if read.turn != self._turn:
            return
        if read.table is None:
            self._slow.stop()
            self._turn_to(START if self.read is None else REVIEW)
            self.message.say(read.refusal, "error", actions=[(_("Vælg en anden …"), self.choose_file)], closable=True)
            return
        self.read, self.found, self.creates = read, read.found, False
        self.file_name.setText(read.path.name)
        if read.table.notes:
            self.message.say(" ".join(read.table.notes), "warning", closable=True)
        self.look(begins=True)

    # --- held against the register ----------------------------------------------------------------------------------

    def look(self, *, begins: bool = False) -> None:
        """Hold the lines against the register in the background; until that is done nothing can be imported."""
        if self.read is None or self.read.table is None or self.found is None:
            return
        self._look += 1
        look, table, kind, found, create = self._look, self.read.table, self.kind, self.found, self.creates
        begins = begins or self.panel.looked is None
        now = self.desk.now

        def work() -> tuple[int, bool, Table, Looked]:
            return look, begins, table, self.desk.read(table_preview.look, table, kind, found, now, create=create)

        self._looking = True
        self._show_state()
        self.desk.later(work, self._on_looked, self._on_not_looked)

    def _on_not_looked(self, _error: Exception) -> None:
        self._slow.stop()
        self._looking = False
        self._stale = True
        self._show_state()

    def _on_looked(self, answer: tuple[int, bool, Table, Looked]) -> None:
        look, begins, table, looked = answer
        if look != self._look or self.going is not None:
            return
        self._slow.stop()
        self._looking = False
        self.found = looked.found
        if begins:
            self.panel.begin(self.kind, table, looked)
        else:
            self.panel.show_looked(table, looked)
        self._turn_to(REVIEW)
        found = looked.imported
        if found is not None and found.is_empty and not found.wrong:
            close = (_("Luk"), self.leave)
            self.message.say(_("Registret svarer til filen. Der er intet at importere."), "done", actions=[close])
        if begins and self.isVisible():
            self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _with(self, found: ColumnMap) -> None:
        self.found = found
        self.message.say("")
        self.look()

    def choose_column(self, number: int, key: str) -> None:
        if self.found is not None:
            self._with(self.found.with_column(number, key))

    def choose_order(self, day_first: bool) -> None:
        if self.found is not None:
            self._with(replace(self.found, day_first=day_first))

    def choose_year(self, year: int | None) -> None:
        if self.found is not None and year != self.found.year:
            self._with(replace(self.found, year=year))

    def choose_meaning(self, word: str, status: str) -> None:
        if self.found is not None:
            self._with(table_mapping.with_status(self.found, word, status))

    def choose_create(self, create: bool) -> None:
        self.creates = create
        self.look()

    def choose_sheet(self, sheet: str) -> None:
        if self.read is not None and self.read.table is not None and sheet != self.read.table.sheet:
            self.read_file(self.read.path, sheet)

    # --- what is offered --------------------------------------------------------------------------------------------

    def _turn_to(self, part: int) -> None:
        before = self.stack.currentIndex()
        self.stack.setCurrentIndex(part)
        self._show_state()
        if before != part:
            self.refreshed.emit()  # the status bar says something else now

    def _show_reading(self) -> None:
        if self.read is None or self.stack.currentIndex() != REVIEW:
            self._turn_to(WORKING)
            self.working.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        at = self.stack.currentIndex()
        wide = self.width()
        self.header.show_part(at, named=wide >= fonts.px(ROOMY), other=wide >= fonts.px(TIGHT))
        self.cancel_button.setVisible(self.going is None)
        if at == REVIEW:
            self.apply_button.set_words(self._apply_words())
            self.apply_button.setEnabled(self._is_ready())
            self.apply_button.setToolTip(self._why_not())

    def _apply_words(self) -> str:
        found = self.panel.looked.imported if self.panel.looked is not None else None
        if found is None or found.is_empty:
            return _("Importér")
        if found.objects and self.kind == PEOPLE:
            return counted(found.objects, _("Importér {n} person"), _("Importér {n} personer"))
        if found.objects:
            return counted(found.objects, _("Importér {n} møde"), _("Importér {n} møder"))
        lines = sum(1 for line in found.lines if line.verdict in ("new", "changed"))
        return counted(lines, _("Importér {n} linje"), _("Importér {n} linjer"))

    def _is_ready(self) -> bool:
        found = self.panel.looked.imported if self.panel.looked is not None else None
        waits = self._looking or self.going is not None or self.desk.readonly
        return found is not None and not found.is_empty and self.panel.is_chosen and not waits

    def _why_not(self) -> str:
        if self.desk.readonly:
            return why_not()
        if self.panel.looked is not None and self.panel.looked.imported is None:
            return self.panel.looked.refusal
        return "" if self.panel.is_chosen else _("Vælg først, hvad der skal ske med de forkerte linjer")

    # --- the end ----------------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """All lines as one step, in the background; a change of the register meanwhile is taken into account."""
        looked = self.panel.looked
        if looked is None or self.stack.currentIndex() != REVIEW or not self._is_ready():
            return
        self.going = Going()
        self.working.begin(_("Importerer …"))
        self.message.say("")
        self._turn_to(WORKING)
        self.working.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._watch.start()
        people = self.kind == PEOPLE
        self.desk.do_later(
            table_import_people.applied if people else table_import_meetings.applied,
            table_import_people.apply if people else table_import_meetings.apply,
            self._on_applied,
            self._on_refused,
            looked.rows,
            self.desk.today if people else self.desk.now,
            create=self.creates,
            skip_wrong=self.panel.skips_wrong,
            progress=self.going,
        )

    def _show_progress(self) -> None:
        if self.going is None or not self.going.total:
            return
        words = _("Importerer … {done} af {total} linjer")
        if self.going.done >= self.going.total:
            words = _("Gemmer …")
        self.working.show_progress(words.format(done=self.going.done, total=self.going.total), self.going)

    def _over(self) -> None:
        self.going = None
        self._watch.stop()

    def _on_refused(self, _error: Exception) -> None:
        self._over()
        self._turn_to(REVIEW)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def _on_applied(self, result: Imported) -> None:
        self._over()
        read, found = self.read, self.found
        if read is not None and read.table is not None and found is not None:
            signature = table_mapping.signature(read.table, self.kind)
            what = table_mapping.to_remember(found)
            self.desk.write_later(partial(column_memory.remember, signature, what), self._on_remembered)
        applied = table_import_people.applied if self.kind == PEOPLE else table_import_meetings.applied
        self.done.say(_("{done}.").format(done=applied(result)), _notes(result))
        self._forget()
        self._turn_to(DONE)
        if self.isVisible():
            self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remembered(self, _nothing: object) -> None:
        pass

    def stop(self) -> None:
        """What is being read is let be; an import takes back what it has done so far."""
        if self.going is not None:
            self.going.stopped = True
            self.working.stop.setEnabled(False)
            self.working.words.setText(_("Stopper …"))
            return
        self._turn += 1
        self._slow.stop()
        if self._looking:  # a new file, of which nothing has been seen: what was seen is of the one before
            self._look += 1
            self._looking = False
            self._forget()
        self._turn_to(START if self.panel.looked is None else REVIEW)

    def _forget(self) -> None:
        self.read, self.found, self.creates = None, None, False
        self.panel.looked = None

    def begin_again(self) -> None:
        self._turn += 1
        self._look += 1
        self._looking = False
        self._forget()
        self.message.say("")
        self._turn_to(START)
        self.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def save_wrong(self) -> None:
        """The wrong lines with why, as a table to be put right and read again."""
        looked, read = self.panel.looked, self.read
        if looked is None or looked.imported is None or read is None or read.table is None:
            return
        target = self._save_file(self, read.path.with_name(_("{name} - forkerte.csv").format(name=read.path.stem)))
        if target is None:
            return
        heads, rows = table_preview.wrong_lines(read.table, looked.imported)
        self.desk.write_later(partial(_save, target, heads, rows), self._on_saved)

    def _on_saved(self, target: Path) -> None:
        self.message.say(_("De forkerte linjer er gemt som {path}").format(path=target), "done", closable=True)

    def _on_escape(self) -> None:
        if self.stack.currentIndex() == WORKING:
            self.stop()
        else:
            self.leave()

    def leave(self) -> None:
        """Back to where it was called; what was read stays until something else is."""
        self.desk.goto(self._back or self.lit())


def _save(target: Path, heads: tuple[str, ...], rows: list[Any]) -> Path:
    write_atomically(target, tables.write(target, heads, rows, sheet=_("Forkerte linjer")))
    return target


def _notes(result: Imported) -> list[str]:
    """What is worth knowing afterwards: what was made, what was left out, what speaks against coming meetings."""
    notes = [_("Oprettet: {names}.").format(names=", ".join(result.created))] if result.created else []
    notes += result.notes
    if result.wrong:
        notes.append(counted(len(result.wrong), _("{n} linje er sprunget over."), _("{n} linjer er sprunget over.")))
    told = [
        _("Linje {line}: {what}").format(line=line.line, what=" ".join(line.remarks))
        for line in result.lines
        if line.remarks
    ]
    more = len(told) - NOTES
    return [*notes, *told[:NOTES], *([_("… og {n} til.").format(n=more)] if more > 0 else [])]
