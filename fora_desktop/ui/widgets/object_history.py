"""One object through time: the steps that changed it, newest first, in few lines."""

from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.steps import Wanted, about
from fora_desktop.i18n import _
from fora_desktop.services.steps import StepLine, said_of
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.label import Button, Label
from fora_desktop.ui.widgets.step_rows import in_year

SHOWN = 12


def when(at: datetime, now: datetime, zone: tzinfo | None) -> str:
    """`i dag 10.31`, `i går 9.02`, `29. april`, `14. jan. 2025`"""
    there = at.astimezone(zone)
    days = (now.date() - there.date()).days
    if days in (0, 1):
        day = _("i dag") if days == 0 else _("i går")
        return _("{day} {time}").format(day=day, time=dates.hours(there.time()))
    told = _("{day}. {month}").format(day=there.day, month=dates.month_short(there.month))
    return told if there.year == now.year else f"{told} {there.year}"


class ObjectHistory(QWidget):
    """`show_object` reads the newest steps of an object in the background; Enter on one opens it in Historik."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._kind, self._id = "", 0
        self._current: int | None = None
        self._asked: object = None
        self._stale = False
        self.model: TableModel[StepLine] = TableModel(self._columns(), key=lambda line: line.step.id)
        self.table = RowTable(self.model, _("Ændringer, de nyeste først"), parent=self)
        self.table.horizontalHeader().hide()
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.opened.connect(self._open)
        self.nothing = Label(_("Ingen ændringer endnu."), "body", "text2", wrap=True, parent=self)
        self.all = Button(_("Vis alle i Historik"), "flat", parent=self)
        self.all.clicked.connect(self._open_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(fonts.px(4))
        for part in (self.table, self.nothing, self.all):
            column.addWidget(part)
        self._show_lines([], 0)
        desk.changed.connect(self._on_change)
        theme.announcer().changed.connect(self._fit)

    def _columns(self) -> list[Column[StepLine]]:
        return [
            Column(
                _("Hvornår"),
                self._when,
                cell=lambda line: Words(self._when(line), size=12, tone="text2", tabular=True),
                width=Words("28. marts 2026", size=12, tabular=True),
            ),
            Column(
                _("Hvad"),
                said_of,
                cell=lambda line: Words(
                    in_year(said_of(line), self.desk.today.year),
                    weight=fonts.SEMIBOLD if line.step.id == self._current else fonts.REGULAR,
                ),
                tip=lambda line: _("{what}. {who}").format(what=line.step.name, who=line.step.user),
            ),
        ]

    def _when(self, line: StepLine) -> str:
        return when(line.step.at, self.desk.now, self.desk.zone)

    def show_object(self, kind: str, id_: int, current: int | None = None) -> None:
        """Show the history of a `forum`, `board`, `meeting` or another table's row; `current` is one of its steps."""
        if (kind, id_) != (self._kind, self._id):
            self._show_lines([], 0)
            self.nothing.hide()
        self._kind, self._id, self._current = kind, id_, current
        self._stale = True
        if self.isVisible():
            self._read()

    def clear(self) -> None:
        self._kind, self._id, self._asked = "", 0, None
        self._show_lines([], 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _on_change(self, _tables: frozenset[str]) -> None:
        self._stale = bool(self._kind)
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        if not self._stale or not self._kind:
            return
        self._stale = False
        asked = self._asked = object()
        wanted = about(self._kind, self._id, undone=False)
        self.desk.later(lambda: (asked, self._look_up(wanted)), self._on_read)

    def _look_up(self, wanted: Wanted) -> tuple[list[StepLine], int]:
        return self.desk.steps(wanted, limit=SHOWN)

    def _on_read(self, answer: tuple[object, tuple[list[StepLine], int]]) -> None:
        asked, (lines, total) = answer
        if asked is self._asked:
            self._show_lines(lines, total)
            self.nothing.setVisible(not lines)

    def _show_lines(self, lines: list[StepLine], total: int) -> None:
        self.model.show(lines)
        self.table.setVisible(bool(lines))
        self.nothing.setVisible(False)
        self.all.setVisible(total > len(lines))
        self.all.set_words(_("Vis alle {n} i Historik").format(n=total))
        self._fit()

    def _fit(self) -> None:
        self.table.setFixedHeight(self.model.rowCount() * theme.row_height(1) + 2)

    def _open(self, line: StepLine) -> None:
        self.desk.goto("historik", step=line.step.id)

    def _open_all(self) -> None:
        what: dict[str, Any] = {self._kind: self._id}
        self.desk.goto("historik", **what)
