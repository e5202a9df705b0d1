"""Somebody's table under review: what it asks, its columns, what becomes of its lines, what is done with wrong ones."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from fora_desktop.domain.table import Table
from fora_desktop.i18n import _, counted
from fora_desktop.services.table_import import LineResult, Verdict
from fora_desktop.services.table_preview import Looked
from fora_desktop.ui import fonts
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import TableModel
from fora_desktop.ui.widgets.card import Card, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import FlowLayout
from fora_desktop.ui.widgets.import_frame import ListCard
from fora_desktop.ui.widgets.label import Button, IconLabel, Label
from fora_desktop.ui.widgets.overview_panel import TileRow
from fora_desktop.ui.widgets.table_columns import TableColumns
from fora_desktop.ui.widgets.table_lines import ICONS, columns
from fora_desktop.ui.widgets.table_questions import TableQuestions
from fora_desktop.ui.widgets.tiles import Tile

LEAST_LIST = 140
"""Height that the list keeps at 100 % text; where there is less, all of it scrolls."""
SHOWN = (Verdict.NEW, Verdict.CHANGED, Verdict.SAME, Verdict.WRONG)


class TablePanel(QWidget):
    """`changed`: what is done with wrong lines was chosen. `save_wrong`: they are wanted as a file."""

    changed = Signal()
    save_wrong = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.looked: Looked | None = None
        self._filter: Verdict | None = None
        self.questions = TableQuestions(self)
        self.columns = TableColumns(self)
        words = {
            Verdict.NEW: _("Nye"),
            Verdict.CHANGED: _("Ændrede"),
            Verdict.SAME: _("Uændrede"),
            Verdict.WRONG: _("Forkerte"),
        }
        tones = {Verdict.NEW: "met", Verdict.CHANGED: "covered", Verdict.SAME: "", Verdict.WRONG: "missed"}
        self.tiles = {each: Tile(ICONS[each][0], words[each], tones[each], self) for each in SHOWN}
        for verdict, tile in self.tiles.items():
            tile.clicked.connect(partial(self._on_tile, verdict))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(fonts.px(16), fonts.px(10), fonts.px(16), fonts.px(10))
        column.setSpacing(fonts.px(8))
        column.addWidget(self.questions)
        column.addWidget(self._columns_card())
        column.addWidget(TileRow(list(self.tiles.values()), self))
        column.addWidget(self._wrong_row())
        column.addWidget(self._list_card(), 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inside))  # large text on a small screen

    def _columns_card(self) -> QWidget:
        self.columns_card = Card(_("Kolonner"), flush=True, parent=self)
        self.columns_card.body.addWidget(self.columns)
        return self.columns_card

    def _list_card(self) -> QWidget:
        self.model: TableModel[LineResult] = TableModel(columns(), lambda line: line.line, self)
        self.list = RowTable(self.model, _("Filens linjer"), parent=self)
        self.nothing = EmptyView("circle-question-mark", "", parent=self)
        card = ListCard(self.list, self.nothing, LEAST_LIST, self)
        self.stack = card.stack
        return card

    def _wrong_row(self) -> QWidget:
        """The choice that nobody makes for the user: the right lines, or nothing."""
        self.wrong_row = QWidget(self)
        row = FlowLayout(self.wrong_row, gap=12)
        told = QWidget(self.wrong_row)
        beside = QHBoxLayout(told)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(fonts.px(8))
        beside.addWidget(IconLabel("octagon-x", "missed", parent=told))
        self.wrong_words = Label("", "body", "missed", parent=told)
        beside.addWidget(self.wrong_words)
        row.addWidget(told)
        self.only_right = QRadioButton(_("Importér de rigtige alene"), self.wrong_row)
        self.nothing_at_all = QRadioButton(_("Importér intet, før filen er rettet"), self.wrong_row)
        self._choice = QButtonGroup(self)
        for button in (self.only_right, self.nothing_at_all):
            self._choice.addButton(button)
            row.addWidget(button)
        self._choice.buttonClicked.connect(self._on_choice)
        self.save_button = Button(_("Gem de forkerte …"), "flat", parent=self.wrong_row)
        self.save_button.clicked.connect(self.save_wrong)
        row.addWidget(self.save_button)
        self.wrong_row.hide()
        return self.wrong_row

    # --- what is shown ----------------------------------------------------------------------------------------------

    def begin(self, kind: str, table: Table, looked: Looked) -> None:
        """Another table, or another sheet of it."""
        self._filter = None
        self._choice.setExclusive(False)
        for button in (self.only_right, self.nothing_at_all):
            button.setChecked(False)
        self._choice.setExclusive(True)
        self.questions.clear()
        self.columns.show_table(kind, table.heads, looked)
        self.model.set_filter()
        self.show_looked(table, looked)

    def show_looked(self, table: Table, looked: Looked) -> None:
        self.looked = looked
        self.columns.show_looked(looked)
        self.questions.ask(table, looked, self.desk.today)
        number = sum(1 for key in looked.found.columns if key)
        self.columns_card.subtitle.setText(
            _("{n} af {all} læses. Under hver celle står, hvad den er læst som.").format(n=number, all=table.width)
        )
        found = looked.imported
        self.model.show(found.lines if found is not None else ())
        self.stack.setCurrentWidget(self.nothing if found is None else self.list)
        self.nothing.say(looked.refusal or _("Filen har ingen linjer."))
        for verdict, tile in self.tiles.items():
            count = found.count(verdict) if found is not None else 0
            tile.say(count, counted(count, _("linje"), _("linjer")))
            tile.setChecked(verdict is self._filter)
        wrong = len(found.wrong) if found is not None else 0
        self.wrong_words.setText(counted(wrong, _("{n} linje er forkert:"), _("{n} linjer er forkerte:")))
        self.wrong_row.setVisible(bool(wrong))
        self.only_right.setEnabled(found is not None and not found.is_empty)

    @property
    def skips_wrong(self) -> bool:
        return self.only_right.isChecked() and not self.wrong_row.isHidden()

    @property
    def is_chosen(self) -> bool:
        """Whether the wrong lines, if there are any, are in nobody's way."""
        found = self.looked.imported if self.looked is not None else None
        return found is not None and (not found.wrong or self.only_right.isChecked())

    def panes(self) -> list[QWidget]:
        boxes: list[QWidget] = list(self.columns.boxes[:1])
        return [*boxes, self.tiles[Verdict.NEW], self.list]

    def next_wrong(self, step: int = 1) -> None:
        """The next line that is wrong, below the one that is marked; from the last to the first."""
        lines = list(self.model.shown_lines())
        wrong = [place for place, line in enumerate(lines) if line.verdict is Verdict.WRONG]
        if not wrong:
            return
        at = self.list.currentIndex().row()
        later = [place for place in wrong if (place - at) * step > 0]
        place = (min(later) if step > 0 else max(later)) if later else wrong[0 if step > 0 else -1]
        self.list.select_key(lines[place].line)

    def _on_tile(self, verdict: Verdict) -> None:
        self._filter = None if self._filter is verdict else verdict
        for each, tile in self.tiles.items():
            tile.setChecked(each is self._filter)
        self.model.set_filter(keep=None if self._filter is None else self._is_shown)

    def _is_shown(self, line: LineResult) -> bool:
        return line.verdict is self._filter

    def _on_choice(self) -> None:
        self.changed.emit()
