"""Fora: what forums and boards would like, as a list with the chosen one's fields beside it."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from fora_desktop.i18n import _, counted
from fora_desktop.services import plan_wishes
from fora_desktop.services.plan_wishes import WishLine
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Cell, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.views.planning.typed_table import PlanSection
from fora_desktop.ui.views.planning.wish_form import WishForm
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.search_line import SearchLine

BESIDE = 760
"""From this width on, in pixels of the design, the fields stand beside the list."""
INDENT = "    "


class Forums(PlanSection):
    key = "forums"
    icon = "list-tree"
    SHOWS = frozenset({"plan_wish", "forum", "board", "chapter", "requirement", "quota_rule"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._lines: Sequence[WishLine] = ()
        self._card = Card(_("Hvad fora og råd ønsker"), flush=True, parent=self)
        self.search = SearchLine(self._card)
        self.search.setPlaceholderText(_("Find et forum eller råd"))
        self.search.setAccessibleName(_("Find et forum eller råd"))
        self.search.textChanged.connect(self._filter)
        self.search.down.connect(self._into_table)
        self._card.head.addWidget(self.search)
        self.model: TableModel[WishLine] = TableModel(self._columns(), key=lambda line: line.key)
        self.table = RowTable(self.model, _("Fora og råd med deres ønsker"), parent=self._card)
        self.model.setParent(self.table)
        self.table.current_changed.connect(self._on_current)
        self.table.toggled.connect(self._on_toggled)
        self.table.opened.connect(self._on_opened)
        self._card.body.addWidget(self.table)
        self.form = WishForm(self)
        self.form.wished.connect(self._on_wished)
        self.form.cleared.connect(self._on_cleared)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(fonts.px(10))
        self._middle.addWidget(self._card, 3)
        self._middle.addWidget(self.form, 2)
        self.column.addLayout(self._middle, 1)
        theme.announcer().changed.connect(self._fit)
        self._fit()

    @staticmethod
    def title() -> str:
        return _("Fora")

    def _columns(self) -> list[Column[WishLine]]:
        return [
            Column(
                _("Forum eller råd"),
                lambda line: line.name,
                cell=self._name,
                check=lambda line: Qt.CheckState.Unchecked if line.wish.left_out else Qt.CheckState.Checked,
                tip=lambda line: _("{name} – {requirement}").format(
                    name=line.name, requirement=line.requirement or _("intet mødekrav")
                ),
            ),
            Column(
                _("Ønsker"),
                lambda line: line.sentence,
                cell=self._wish,
                tip=lambda line: line.sentence,
            ),
        ]

    @staticmethod
    def _name(line: WishLine) -> Cell:
        indent = INDENT if line.board is not None else ""
        return Words(
            indent + line.name,
            weight=fonts.SEMIBOLD if line.board is None else fonts.REGULAR,
            tone="text3" if line.wish.left_out else "text",
        )

    @staticmethod
    def _wish(line: WishLine) -> Cell:
        inherits = line.board is not None and not line.own
        told = line.sentence or _("intet særligt")
        return Words(told, tone="text3" if inherits or not line.sentence else "text" if line.own else "text2")

    # --- showing ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        lines = self.desk.read(plan_wishes.listing, self.desk.today)
        self._lines = lines
        own = sum(line.own for line in lines)
        self._card.set_subtitle(counted(own, _("{n} har ønsker"), _("{n} har ønsker")) if own else _("ingen endnu"))
        self.model.show(lines)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._on_current(self.table.current_line)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= fonts.px(BESIDE)
        self._middle.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _fit(self) -> None:
        self.search.setMaximumWidth(fonts.px(240))
        self.table.setMinimumHeight(self.table.row_header().height() + 8 * theme.row_height(1))

    def _on_current(self, line: WishLine | None) -> None:
        several = line is not None and any(each.board and each.forum == line.forum for each in self._lines)
        self.form.show_line(line, readonly=self.desk.readonly, several=several)

    def _on_opened(self, _line: WishLine) -> None:
        self.form.setFocus()

    def start(self) -> QWidget:
        return self.table

    def seek(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)

    def _into_table(self) -> None:
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    def lead(self, what: dict[str, Any]) -> bool:
        wanted = [(kind, int(what[kind])) for kind in ("board", "forum") if what.get(kind) is not None]
        if not wanted:
            return False
        self.search.clear()
        self.refresh()
        kind, row = wanted[0]
        if self.table.select_key((kind, row)):
            return True
        lines = self.desk.read(plan_wishes.listing, self.desk.today)  # a forum's only board is told with the forum
        if kind == "board":
            forum = self.desk.read(plan_wishes.of_board, row, self.desk.today).forum
            return any(line.forum == forum for line in lines) and self.table.select_key(("forum", forum))
        return False

    # --- changing ---------------------------------------------------------------------------------------------------

    def _whose(self, line: WishLine) -> dict[str, int]:
        return {"forum": line.forum} if line.board is None else {"board": line.board}

    def _on_toggled(self, line: WishLine, is_in: bool) -> None:
        if not self.desk.readonly:
            fields = {"left_out": "ja" if is_in else "nej"}
            self.attempt(partial(self._do, line, fields))

    def _do(self, line: WishLine, fields: dict[str, str]) -> None:
        self.desk.do(plan_wishes.changed, plan_wishes.edit, fields, self.desk.today, **self._whose(line))

    def _on_wished(self, line: WishLine, name: str, text: str) -> None:
        self.form.carry_out(name, text, partial(self._do, line, {name: text}))

    def _on_cleared(self, line: WishLine) -> None:
        clear = partial(self.desk.do, plan_wishes.changed, plan_wishes.clear, self.desk.today)
        self.form.forget()
        self.attempt(partial(clear, **self._whose(line)))
