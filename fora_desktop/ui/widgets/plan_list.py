"""The list of Planlæg år with what stands over it: how many are chosen, the filter, the grouping."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from fora_desktop.i18n import _
from fora_desktop.ui import fonts, icons, theme
from fora_desktop.ui.sections import SectionModel
from fora_desktop.ui.widgets.card import Panel, scrolled
from fora_desktop.ui.widgets.empty import EmptyView
from fora_desktop.ui.widgets.flow import StepAside
from fora_desktop.ui.widgets.plan_rows import BY_CHAPTER, BY_MONTH, BY_UNIT, PlanTable, Row, columns, sections

GROUPINGS = (BY_CHAPTER, BY_UNIT, BY_MONTH)
LEAST = 5
"""So many rows can be seen, however little room the page has; it scrolls then."""
GIVE_WAY = (3, 2, 4)
"""Which columns step aside for the name, the first of them first."""


class PlanList(Panel):
    """`current_changed` and `toggled` as the table's; `all_toggled` by the box over it; `menu_wanted` at a corner."""

    current_changed = Signal(object)
    toggled = Signal(object, bool)
    all_toggled = Signal()
    opened = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__("card", parent=parent)
        self.rows: tuple[Row, ...] = ()
        self.check = QCheckBox(self)
        self.check.setTristate(True)
        self.check.setAccessibleName(_("Vælg alle møder"))
        self.check.clicked.connect(self._on_check)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(_("Filtrér  (Ctrl+F)"))
        self.filter.setAccessibleName(_("Filtrér forslaget"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.returnPressed.connect(self.to_table)
        self.grouping = QComboBox(self)
        self.grouping.setAccessibleName(_("Gruppér"))
        for name, words in zip(GROUPINGS, (_("Kapitel"), _("Kommune"), _("Måned")), strict=True):
            self.grouping.addItem(_("Gruppér: {what}").format(what=words), name)
        self.grouping.currentIndexChanged.connect(self._on_grouping)
        self.model: SectionModel[Row] = SectionModel(
            columns(year), key=lambda row: row.key, text=lambda row: row.text, parent=self
        )
        self.table = PlanTable(self.model, _("Forslag"), parent=self)
        self.table.current_changed.connect(self.current_changed)
        self.table.toggled.connect(self.toggled)
        self.table.entered_line.connect(self.opened)
        self.table.opened.connect(self.opened)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self._stepping = StepAside(self.table, 170, GIVE_WAY)
        self.nothing = EmptyView("list-filter", "", parent=self)
        self.leads_to = self.table
        self._lay_out()
        self._measure()
        theme.announcer().changed.connect(self._measure)

    def _measure(self) -> None:
        """By the size of the text: the filter, and room for some rows at least."""
        self.filter.setMaximumWidth(fonts.px(200))
        head = max(self.filter.sizeHint().height(), self.grouping.sizeHint().height()) + fonts.px(14)
        rows = theme.row_height(1) + LEAST * theme.row_height(2)
        self.setMinimumHeight(head + self.table.row_header().height() + rows)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(fonts.px(12), fonts.px(8), fonts.px(10), fonts.px(6))
        head.setSpacing(fonts.px(8))
        head.addWidget(self.check)
        head.addStretch(1)
        head.addWidget(self.filter)
        head.addWidget(self.grouping)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(scrolled(self.nothing))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)

    # --- showing ----------------------------------------------------------------------------------------------------

    def set_year(self, year: int) -> None:
        self.model.columns = columns(year)

    def show_rows(self, rows: tuple[Row, ...], following: int | None = None) -> None:
        """These, with the place in the list kept; `following` is to be the current one."""
        first = not self.rows
        self.rows = rows
        self._arrange()
        if following is not None:
            self.table.select_key(following)
        if first:
            self.choose_first()

    def _arrange(self) -> None:
        self.model.show_sections(sections(self.rows, self.grouping.currentData()), self.filter.text())
        self._show_rest()

    def _show_rest(self) -> None:
        if not self.table.currentIndex().isValid():
            self.choose_first()
        shown = self.model.rowCount() > 0
        self._stack.setCurrentIndex(0 if shown or not self.rows else 1)
        if self.rows and not shown:
            self.nothing.say(
                _("Intet svarer til filteret."), action=_("Ryd filter"), do=self.filter.clear, icon="list-filter"
            )

    def show_chosen(self, chosen: int, of: int) -> None:
        state = Qt.CheckState.PartiallyChecked if chosen else Qt.CheckState.Unchecked
        self.check.setCheckState(Qt.CheckState.Checked if chosen and chosen == of else state)
        self.check.setText(_("{n} af {all} valgt").format(n=chosen, all=of))

    def choose_first(self) -> None:
        row = next(iter(self.model.shown_lines()), None)
        if row is not None:
            self.table.select_key(row.key)

    @property
    def row(self) -> Row | None:
        """The current one; None on a heading."""
        line = self.table.current_line
        return line if isinstance(line, Row) else None

    def after(self, row: Row) -> int | None:
        """The next meeting that is to be decided, from the top again after the last."""
        waiting = [each.key for each in self.model.shown_lines() if each.waits]
        if row.key not in waiting:
            return None
        here = waiting.index(row.key)
        others = waiting[here + 1 :] + waiting[:here]
        return others[0] if others else None

    def to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def seek(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def memory(self) -> dict[str, Any]:
        table = self.table.arrangement()
        table["hidden"] = [column for column in table["hidden"] if column not in self._stepping.aside]
        return {"table": table, "grouping": self.grouping.currentData()}

    def recall(self, memory: dict[str, Any]) -> None:
        if isinstance(memory.get("table"), dict):
            self.table.arrange(memory["table"])
        grouping = memory.get("grouping")
        if isinstance(grouping, str) and grouping in GROUPINGS:
            self.grouping.setCurrentIndex(GROUPINGS.index(grouping))

    # --- what happens -----------------------------------------------------------------------------------------------

    def _on_check(self, _on: bool = False) -> None:
        self.all_toggled.emit()

    def _on_filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_rest()

    def _on_grouping(self, _place: int) -> None:
        self._arrange()

    def _on_menu(self, spot: QPoint) -> None:
        """At the current row, which the right button has chosen and the Menu key means."""
        if self.row is not None and not self.table.is_below_rows(spot):
            place = self.table.visualRect(self.table.currentIndex())
            corner = place.bottomLeft() + QPoint(fonts.px(40), 0)
            self.menu_wanted.emit(self.table.viewport().mapToGlobal(corner))
