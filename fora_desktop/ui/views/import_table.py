"""Importér personer and Importér møder: a table beside the register, its columns and lines seen; then one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fora_desktop.domain import table_mapping
from fora_desktop.domain.table import Table
from fora_desktop.domain.table_fields import MEETINGS, PEOPLE
from fora_desktop.domain.table_mapping import ColumnMap
from fora_desktop.exchange import column_memory, tables
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _, counted
from fora_desktop.services import table_import_meetings, table_import_people, table_preview
from fora_desktop.services.table_import import PEOPLE_TABLES, Imported
from fora_desktop.services.table_preview import Looked
from fora_desktop.ui import keys
from fora_desktop.ui.choosing_files import NativeChooser, tables_read, tables_written
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.import_page import ImportPage
from fora_desktop.ui.widgets.import_frame import DONE, Going
from fora_desktop.ui.widgets.readonly import why_not
from fora_desktop.ui.widgets.table_panel import TablePanel

NOTES = 12
"""So many remarks are told at the end; all of them stand beside their lines before."""

Choose = Callable[[QWidget, Path], Path | None]


def ask_for_file(parent: QWidget, folder: Path) -> Path | None:
    return NativeChooser().open_file(parent, _("Vælg en tabel"), folder, tables_read())


def ask_where_to_save(parent: QWidget, proposed: Path) -> Path | None:
    return NativeChooser().replace_file(parent, _("Gem de forkerte linjer"), proposed, tables_written())


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read, and what its columns seem to be."""

    path: Path
    data: bytes
    table: Table
    found: ColumnMap


class ImportTable(ImportPage):
    """`open` takes the kind ("people", "meetings") and the page to go back to; nothing is written before the button."""

    key = "import_table"
    SHOWS = frozenset({*PEOPLE_TABLES, "forum", "board", "board_unit", "unit", "meeting", "meeting_board"})
    panel: TablePanel
    read: _Read | None

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        choose_file: Choose = ask_for_file,
        save_file: Choose = ask_where_to_save,
    ) -> None:
        super().__init__(desk, parent)
        self._choose_file, self._save_file = choose_file, save_file
        self.kind = PEOPLE
        self.found: ColumnMap | None = None
        self.creates = False
        self._make_head("", "", _("Importér"))
        self.panel = TablePanel(desk, self)
        self._connect_panel()
        self._put_together(self._make_empty("file-spreadsheet"), self.panel, "", _("Importér en fil til …"))
        make = partial(keys.action, self)
        make("import_table.next", _("Næste forkerte linje"), "F8", partial(self.panel.next_wrong, 1))
        make("import_table.previous", _("Forrige forkerte linje"), "Shift+F8", partial(self.panel.next_wrong, -1))
        self._make_keys(_("Importér tabellen"), _("Tilbage uden at importere"))
        self._set_kind(PEOPLE)

    def lit(self) -> str:
        return "personer" if self.kind == PEOPLE else "moeder"

    # --- making -----------------------------------------------------------------------------------------------------

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

    # --- the page ---------------------------------------------------------------------------------------------------

    def open(self, what: dict[str, Any]) -> None:
        """What was read last time is there again, unless another kind of table is wanted."""
        kind, file = what.get("kind", PEOPLE), what.get("file")
        if self._saving:
            if file is not None:
                self._tell_saving()
            return
        if kind != self.kind or self.stack.currentIndex() == DONE:
            self.begin_again()
        self._set_kind(MEETINGS if kind == MEETINGS else PEOPLE)
        self._back = str(what.get("back") or self.lit())
        if file is not None:
            self.read_file(Path(file))
        elif self.read is not None and self.going is None:
            self._tell_it_is_here()
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

    def _reviewed(self) -> QWidget:
        return self.panel.list if self.panel.stack.currentWidget() is self.panel.list else self.panel.panes()[0]

    # --- what is read -----------------------------------------------------------------------------------------------

    def _choose(self) -> Sequence[Path]:
        chosen = self._choose_file(self, self._folder)
        return [] if chosen is None else [chosen]

    def _read_files(self, paths: Sequence[Path]) -> None:
        self.read_file(paths[0])

    def read_file(self, path: Path, sheet: str | None = None) -> None:
        known = self.read.data if self.read is not None and sheet is not None else None
        self._begin(path.name, partial(self._load, path, sheet, known, self.kind, self.desk.today))

    def _load(self, path: Path, sheet: str | None, known: bytes | None, kind: str, today: date, _going: Going) -> _Read:
        data = tables.load(path) if known is None else known
        table = tables.read_bytes(path.name, data, sheet)
        chosen = column_memory.recall(table_mapping.signature(table, kind))
        found = table_mapping.recognised(table, kind, today)
        return _Read(path, data, table, table_mapping.remembered(chosen, table, kind, found))

    def _take(self, found: _Read) -> None:
        self.read, self.found, self.creates = found, found.found, False
        self.file_name.setText(found.path.name)
        if found.table.notes:
            self.message.say(" ".join(found.table.notes), "warning", closable=True)
        self.look(begins=True)

    # --- held against the register ----------------------------------------------------------------------------------

    def _comparing(self) -> Callable[[], tuple[Table, Looked]]:
        read, found, kind, create, now = self.read, self.found, self.kind, self.creates, self.desk.now
        assert read is not None
        assert found is not None
        table, asked = read.table, found
        return lambda: (table, self.desk.read(table_preview.look, table, kind, asked, now, create=create))

    def _show(self, answer: tuple[Table, Looked], *, begins: bool) -> None:
        table, looked = answer
        self.found = looked.found
        if begins:
            self.panel.begin(self.kind, table, looked)
        else:
            self.panel.show_looked(table, looked)
        found = looked.imported
        if found is not None and found.is_empty and not found.wrong:
            self._tell_same(_("Registret svarer til filen. Der er intet at importere."))

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
        if self.read is not None and sheet != self.read.table.sheet:
            self.read_file(self.read.path, sheet)

    # --- what is offered --------------------------------------------------------------------------------------------

    def _show_apply(self) -> None:
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

    def _bring_in(self) -> None:
        looked, going = self.panel.looked, Going()
        if looked is None:
            return
        self._begin_saving(_("Importerer …"), going)
        self._show_working()
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
            progress=going,
        )

    def _show_progress(self) -> None:
        if self.going is None or not self.going.total or not self._saving:
            return
        words = _("Importerer … {done} af {total} linjer")
        if self.going.done >= self.going.total:
            words = _("Gemmer …")
        self.working.show_progress(words.format(done=self.going.done, total=self.going.total), self.going)

    def _on_applied(self, result: Imported) -> None:
        if self.read is not None and self.found is not None:
            signature = table_mapping.signature(self.read.table, self.kind)
            what = table_mapping.to_remember(self.found)
            self.desk.write_later(partial(column_memory.remember, signature, what), self._on_remembered)
        applied = table_import_people.applied if self.kind == PEOPLE else table_import_meetings.applied
        self._end(_("{done}.").format(done=applied(result)), _notes(result))

    def _on_remembered(self, _nothing: object) -> None:
        pass

    def _clear(self) -> None:
        self.found, self.creates = None, False
        self.panel.looked = None

    def save_wrong(self) -> None:
        """The wrong lines with why, as a table to be put right and read again."""
        looked, read = self.panel.looked, self.read
        if looked is None or looked.imported is None or read is None:
            return
        target = self._save_file(self, read.path.with_name(_("{name} - forkerte.csv").format(name=read.path.stem)))
        if target is None:
            return
        heads, rows = table_preview.wrong_lines(read.table, looked.imported)
        self.desk.write_later(partial(_save, target, heads, rows), self._on_saved)

    def _on_saved(self, target: Path) -> None:
        self.message.say(_("De forkerte linjer er gemt som {path}").format(path=target), "done", closable=True)


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
