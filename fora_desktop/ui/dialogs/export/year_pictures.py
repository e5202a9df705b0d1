"""The year as pictures: the wheel, the line and the meeting plan, as PDF, PNG or SVG."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.domain.year import Year
from fora_desktop.exchange.files import CannotWrite
from fora_desktop.i18n import _
from fora_desktop.services import year as years
from fora_desktop.ui import year_files
from fora_desktop.ui.delegate import Mark
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.dialogs.export.kind import Asked, Kind, Write
from fora_desktop.ui.dialogs.export.lines import Line, LineOutcome, LineTable, name_column, number_column, state_column
from fora_desktop.ui.widgets.label import Label
from fora_desktop.ui.widgets.segmented import Segmented
from fora_desktop.ui.widgets.year_canvas import Shape
from fora_desktop.ui.year_files import ENDINGS, PAPERS, Sheet

AROUND = 2
"""So many years before and after the chosen one are offered."""


class YearPictures(Kind):
    key = "year"
    icon = "chart-pie"

    def __init__(self, desk: Desk, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(desk, asked, parent)
        self._year: Year | None = None
        self.year = QComboBox(self)
        self.year.setAccessibleName(_("År"))
        for number in range(desk.year - AROUND, desk.year + AROUND + 1):
            if number in YEARS:
                self.year.addItem(str(number), number)
        self.year.setCurrentText(str(desk.year))
        self.year.currentIndexChanged.connect(self._on_year)
        self.paper = Segmented(PAPERS, name=_("Papir"), parent=self)
        self.paper.chosen.connect(self._on_choice)
        self.format = Segmented(("PDF", "PNG", "SVG"), name=_("Filens slags"), parent=self)
        self.format.chosen.connect(self._on_choice)
        words = [Label(text, "header", "text2", parent=self) for text in (_("År"), _("Skriv som"), _("Papir"))]
        self.column.addLayout(self.row(words[0], self.year))
        self.column.addWidget(self.message)
        self.column.addWidget(self.rows, 1)
        self.column.addLayout(self.row(words[1], self.format, words[2], self.paper))

    @staticmethod
    def title() -> str:
        return _("Årshjul og mødeplan")

    @staticmethod
    def explained() -> str:
        return _("PDF, PNG eller SVG")

    def said(self) -> str:
        return _("Hele året på papir: hjulet, tidslinjen og planen over råd og måneder. Ingen navne på personer.")

    def make_table(self) -> LineTable:
        columns = [
            name_column(_("Billede")),
            number_column(_("Sider")),
            state_column(_("Fil"), _("Mødeplan {year}").format(year=2026) + ".pdf......"),
        ]
        return LineTable(columns, _("Billeder af året"), self, searched=False)

    def tab_order(self) -> Sequence[QWidget]:
        kinds = [*(self.format.button(each) for each in range(3)), *(self.paper.button(each) for each in range(2))]
        return [self.year, *self.rows.widgets(), *kinds]

    # --- rows -------------------------------------------------------------------------------------------------------

    @property
    def _number(self) -> int:
        return int(self.year.currentText())

    def sheet(self, shape: Shape) -> Sheet:
        return Sheet(shape, PAPERS[self.paper.current], None, ENDINGS[self.format.current])

    def read(self) -> None:
        self.read_rows(_read, self._number, self.desk.today)

    def show_read(self, found: Year) -> None:
        self._year = found
        ticked = {line.key for line in self.rows.wanted}
        self.rows.show_lines([self._line(found, shape, wanted=shape.value in ticked) for shape in Shape])

    def _line(self, year: Year, shape: Shape, *, wanted: bool) -> Line:
        sheet = self.sheet(shape)
        number = year_files.page_count(year, sheet)
        names = year_files.file_names(year_files.title(shape, year.number), sheet.ending, number)
        told = names[0] if len(names) == 1 else _("{name} og {n} mere").format(name=names[0], n=len(names) - 1)
        stands = Mark("file-down", told)
        name = year_files.name(shape)
        return Line(shape.value, name, shape, files=tuple(names), number=number, wanted=wanted, stands=stands)

    def _on_year(self, _place: int) -> None:
        self.read()

    def _on_choice(self, _place: int) -> None:
        if self._year is not None:
            year = self._year
            self.rows.replace(*(self._line(year, line.what, wanted=line.wanted) for line in self.rows.lines))
        self.changed.emit()

    # --- writing ----------------------------------------------------------------------------------------------------

    def writer(self, folder: Path) -> Write:
        year, sheets = self._year, {shape: self.sheet(shape) for shape in Shape}

        def write(_session: Any, line: Line) -> LineOutcome:
            assert year is not None
            sheet = sheets[line.what]
            stem = year_files.title(sheet.shape, year.number)
            try:
                paths, changed = year_files.write(folder / f"{stem}{sheet.ending}", year, sheet)
            except FieldError as refusal:
                short = refusal.short if isinstance(refusal, CannotWrite) else ""
                return LineOutcome(refusal=str(refusal), reason=short)
            return LineOutcome(changed=changed, files=tuple(paths))

        return write

    # --- memory -----------------------------------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        return {"format": ENDINGS[self.format.current], "paper": PAPERS[self.paper.current]}

    def recall(self, memory: dict[str, Any]) -> None:
        if memory.get("format") in ENDINGS:
            self.format.set_current(ENDINGS.index(memory["format"]))
        if memory.get("paper") in PAPERS:
            self.paper.set_current(PAPERS.index(memory["paper"]))


def _read(session: Any, number: int, on: date) -> Year:
    return years.read(session, number, on)
