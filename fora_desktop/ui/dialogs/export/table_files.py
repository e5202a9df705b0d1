"""Tables: tasks and decisions, persons and meetings, each as a spreadsheet or as text for one."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import tables
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _
from fora_desktop.services import decision_table, follow_up, table_export
from fora_desktop.services.table_export import ExportedTable
from fora_desktop.ui.delegate import Mark
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.kind import Asked, Kind, Write
from fora_desktop.ui.dialogs.export.lines import Line, LineOutcome, LineTable, name_column, number_column, state_column
from fora_desktop.ui.dialogs.export.period import PeriodFields
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.segmented import Segmented

ENDINGS = (".xlsx", ".csv")
Days = tuple[date | None, date | None]
Read = Callable[[Any, Days, date, bool], ExportedTable]


class TableFiles(Kind):
    """`sources` are the tables: a key, and what reads it."""

    sources: tuple[tuple[str, Read], ...]

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(desk, asked, parent)
        self.ending = ENDINGS[0]
        self.spans = Segmented((_("Alle møder"), _("Møder fra og til")), name=_("Hvilke møder"), parent=self)
        self.spans.chosen.connect(self._on_span)
        self.period = PeriodFields(desk.today, date(desk.today.year, 1, 1), date(desk.today.year, 12, 31), self)
        self.period.chosen.connect(self.read)
        self.period.hide()
        self.format = Segmented((_("Excel (.xlsx)"), _("Tekst (.csv)")), name=_("Filens slags"), parent=self)
        self.format.chosen.connect(self._on_format)
        self.everything = QCheckBox(_("Også udførte opgaver"), self)
        self.everything.toggled.connect(self._on_everything)
        label = Label(_("Skriv som"), "header", "text2", parent=self)
        self.column.addLayout(self.row(self.spans, self.period))
        self.column.addWidget(self.message)
        self.column.addWidget(self.rows, 1)
        self.column.addLayout(self.row(label, self.format, self.everything))

    def make_table(self) -> LineTable:
        columns = [
            name_column(_("Tabel")),
            number_column(_("Rækker")),
            state_column(_("Fil"), self.stem("people", date(2026, 12, 31)) + ".xlsx."),
        ]
        return LineTable(columns, _("Tabeller, der kan eksporteres"), self, searched=False)

    def tab_order(self) -> Sequence[QWidget]:
        spans, formats = ([each.button(0), each.button(1)] for each in (self.spans, self.format))
        return [*spans, *self.period.tab_order(), *self.rows.widgets(), *formats, self.everything]

    @staticmethod
    def name(key: str) -> str:
        return {
            "tasks": _("Opgaver"),
            "decisions": _("Beslutninger"),
            "people": _("Personer og roller"),
            "meetings": _("Møder"),
        }[key]

    def stem(self, key: str, day: date) -> str:
        return f"{self.name(key)} {day.isoformat()}"

    @property
    def _days(self) -> Days:
        return self.period.days if self.spans.current == 1 else (None, None)

    def read(self) -> None:
        self.read_rows(_numbers, self.sources, self._days, self.desk.today, self.everything.isChecked())

    def show_read(self, numbers: dict[str, int]) -> None:
        ticked = {line.key for line in self.rows.wanted}
        lines = [
            Line(key, self.name(key), read, number=numbers[key], wanted=key in ticked) for key, read in self.sources
        ]
        self.rows.show_lines(self._named(lines))

    def _named(self, lines: Sequence[Line]) -> list[Line]:
        named = []
        for line in lines:
            file = self.stem(str(line.key), self.desk.today) + self.ending
            named.append(replace(line, files=(file,), stands=Mark("file-spreadsheet", file)))
        return named

    def _on_format(self, place: int) -> None:
        self.ending = ENDINGS[place]
        self.rows.replace(*self._named(self.rows.lines))
        self.changed.emit()

    def _on_span(self, place: int) -> None:
        self.period.setVisible(place == 1)
        self.read()

    def _on_everything(self, _on: bool) -> None:
        self.read()

    def is_ready(self) -> bool:
        return self.spans.current == 0 or self.period.is_right()

    def writer(self, folder: Path) -> Write:
        days, on, everything = self._days, self.desk.today, self.everything.isChecked()

        def write(session: Any, line: Line) -> LineOutcome:
            path = folder / line.files[0]
            try:
                found: ExportedTable = line.what(session, days, on, everything)
                changed = write_atomically(path, tables.write(path, found.heads, found.rows, sheet=line.name))
            except FieldError as refusal:
                return LineOutcome(refusal=str(refusal), reason=refusal.short)
            return LineOutcome(changed=changed, files=(path,))

        return write

    def memory(self) -> dict[str, Any]:
        return {"format": self.ending, "everything": self.everything.isChecked()}

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("format") in ENDINGS:
            self.ending = str(memory["format"])
            self.format.set_current(ENDINGS.index(self.ending))
        self.everything.setChecked(memory.get("everything") is True)


def _tasks(session: Any, _days: Days, on: date, everything: bool) -> ExportedTable:
    heads, cells = follow_up.as_table(follow_up.listing(session, on, everything=everything).rows, on)
    return ExportedTable(tuple(heads), tuple(tuple(row) for row in cells))


def _decisions(session: Any, days: Days, _on: date, _everything: bool) -> ExportedTable:
    return decision_table.decisions(session, *days)


def _people(session: Any, _days: Days, _on: date, _everything: bool) -> ExportedTable:
    return table_export.people(session)


def _meetings(session: Any, days: Days, _on: date, _everything: bool) -> ExportedTable:
    return table_export.meetings(session, first=days[0], last=days[1])


def _numbers(
    session: Any, sources: Sequence[tuple[str, Read]], days: Days, on: date, everything: bool
) -> dict[str, int]:
    return {key: len(read(session, days, on, everything).rows) for key, read in sources}


class FollowUpTables(TableFiles):
    key = "follow_up"
    icon = "list-todo"
    sources = (("tasks", _tasks), ("decisions", _decisions))

    @staticmethod
    def title() -> str:
        return _("Opgaver og beslutninger")

    @staticmethod
    def explained() -> str:
        return _("Excel eller tekst")

    def said(self) -> str:
        return _("Opgaver og frister, og det, der er besluttet. Det fortrolige er ikke med.")


class RegisterTables(TableFiles):
    key = "tables"
    icon = "file-spreadsheet"
    sources = (("meetings", _meetings), ("people", _people))

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(desk, asked, parent)
        self.everything.hide()

    @staticmethod
    def title() -> str:
        return _("Møder og personer")

    @staticmethod
    def explained() -> str:
        return _("Excel eller tekst")

    def said(self) -> str:
        return _("Som tabeller i de kolonner, som Fora også kan importere.")
