"""The register's reports as files: how boards stand and what goes with it, and the overview with its catalogue."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QComboBox, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.file_names import file_name
from fora_desktop.domain.report_scope import Scope
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _
from fora_desktop.reporting import REPORTS
from fora_desktop.reporting import Kind as Reporting
from fora_desktop.services import district
from fora_desktop.ui.delegate import Mark
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.kind import Asked, Kind, Write
from fora_desktop.ui.dialogs.export.lines import Line, LineOutcome, LineTable, name_column, state_column
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.segmented import Segmented

WORD, PDF, EXCEL = ".docx", ".pdf", ".xlsx"
OVERVIEW, CATALOGUE = "overview", "catalogue"
AROUND = 2
"""So many years before and after the chosen one are offered."""


class ReportFiles(Kind):
    """`endings` are what the files can be, the usual one first."""

    endings: ClassVar[tuple[str, ...]]

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(desk, asked, parent)
        self._district = ""
        self.year = QComboBox(self)
        self.year.setAccessibleName(_("År"))
        for number in range(desk.year - AROUND, desk.year + AROUND + 1):
            if number in YEARS:
                self.year.addItem(str(number), number)
        self.year.setCurrentText(str(desk.year))
        self.year.currentIndexChanged.connect(self._on_choice)
        words = {WORD: _("Word"), PDF: _("PDF"), EXCEL: _("Excel")}
        self.format = Segmented([words[each] for each in self.endings], name=_("Filens slags"), parent=self)
        self.format.chosen.connect(self._on_choice)
        self.year_label = Label(_("År"), "header", "text2", parent=self)
        self.column.addLayout(self.row(self.year_label, self.year))
        self.column.addWidget(self.message)
        self.column.addWidget(self.rows, 1)
        self.column.addLayout(self.row(Label(_("Skriv som"), "header", "text2", parent=self), self.format))

    def make_table(self) -> LineTable:
        widest = _("Oversigt over samarbejdsfora") + " 2026.docx"
        return LineTable(
            [name_column(_("Rapport")), state_column(_("Fil"), widest)], self.title(), self, searched=False
        )

    def tab_order(self) -> Sequence[QWidget]:
        formats = [self.format.button(each) for each in range(len(self.endings))]
        return [self.year, *self.rows.widgets(), *formats]

    @property
    def ending(self) -> str:
        return self.endings[self.format.current]

    @property
    def _number(self) -> int:
        return int(self.year.currentText())

    def lines(self) -> list[Line]:
        """One for each file that there can be."""
        raise NotImplementedError

    def read(self) -> None:
        self.read_rows(_name)

    def show_read(self, found: str) -> None:
        self._district = found
        self.rows.show_lines(self._named(self.lines()))

    def _named(self, lines: Sequence[Line]) -> list[Line]:
        """With the names of their files, as ticked as they were."""
        ticked = {line.key for line in self.rows.wanted}
        named = []
        for line in lines:
            file = self._file(line)
            named.append(
                replace(line, files=(file,), wanted=line.key in ticked, stands=Mark("file-down", file), outcome=None)
            )
        return named

    def _file(self, line: Line) -> str:
        dated = isinstance(line.what, Reporting) and "year" in line.what.takes
        stem = f"{line.name} {self._number}" if dated else f"{line.name} {self.desk.today.isoformat()}"
        return file_name(stem, self.ending, _("Rapport"))

    def _on_choice(self, _place: int) -> None:
        self.rows.replace(*self._named(self.rows.lines))
        self.changed.emit()

    def writer(self, folder: Path) -> Write:
        return partial(_write, folder, self.ending, self._number, self.desk.today)

    def memory(self) -> dict[str, Any]:
        return {"format": self.ending}

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("format") in self.endings:
            self.format.set_current(self.endings.index(memory["format"]))


class StatusReports(ReportFiles):
    key = "status"
    icon = "gauge"
    endings = (EXCEL, WORD, PDF)

    @staticmethod
    def title() -> str:
        return _("Mødekrav og status")

    @staticmethod
    def explained() -> str:
        return _("Excel, Word eller PDF")

    def said(self) -> str:
        return _("Registrets rapporter som filer, uden navne. Vil du vælge mere, så åbn Rapporter.")

    def lines(self) -> list[Line]:
        return [Line(kind.key, kind.title(), kind) for kind in REPORTS if kind.key != OVERVIEW]


class OverviewFiles(ReportFiles):
    key = "overview"
    icon = "book-open"
    endings = (WORD, PDF)

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(desk, asked, parent)
        self.year.hide()
        self.year_label.hide()

    @staticmethod
    def title() -> str:
        return _("Forakatalog")

    @staticmethod
    def explained() -> str:
        return _("Word, som bilag 1")

    def said(self) -> str:
        return _("Oversigten over samarbejdsfora, og kataloget som en fil, som et nyt register kan begynde med.")

    def tab_order(self) -> Sequence[QWidget]:
        return [each for each in super().tab_order() if each is not self.year]

    def lines(self) -> list[Line]:
        found = [Line(kind.key, kind.title(), kind) for kind in REPORTS if kind.key == OVERVIEW]
        return [*found, Line(CATALOGUE, _("Katalogfil"), CATALOGUE)]

    def _file(self, line: Line) -> str:
        if line.what != CATALOGUE:
            return super()._file(line)
        return file_name(_("Katalog {name}").format(name=self._district), ".json", _("Katalog"))


def _name(session: Any) -> str:
    return district.read(session).name


def _write(folder: Path, ending: str, year: int, on: date, session: Any, line: Line) -> LineOutcome:
    path = folder / line.files[0]
    try:
        changed = write_atomically(path, _bytes(session, line.what, ending, year, on))
    except FieldError as refusal:
        return LineOutcome(refusal=str(refusal), reason=refusal.short)
    return LineOutcome(changed=changed, remark=_remark(session, line.what), files=(path,))


def _remark(session: Any, what: Any) -> str:
    if what != CATALOGUE:
        return ""
    from fora_desktop.services import catalogue_export

    return catalogue_export.left_out(session)


def _bytes(session: Any, what: Any, ending: str, year: int, on: date) -> bytes:
    if what == CATALOGUE:
        from fora_desktop.exchange import catalogue_file
        from fora_desktop.services import catalogue_export

        return catalogue_file.write(catalogue_export.as_catalogue(session, on))
    from fora_desktop.reports import writing

    kind: Reporting = what
    usual = frozenset(option.key for option in kind.options if option.usual)
    report = kind.report(session, Scope(year=year, on=on, parts=usual))
    return writing.write(report, ending, datetime.combine(on, datetime.min.time(), UTC))
