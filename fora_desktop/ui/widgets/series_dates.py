"""Datoer i rækken: each date with its number, host and the gravest remark; moved, taken away and added by key."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.days import week_name
from fora_desktop.i18n import _, counted
from fora_desktop.services.series_planning import Plan, PlannedRow
from fora_desktop.ui import fonts, keys, theme
from fora_desktop.ui.delegate import Action, Cell, Words
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.widgets.card import Card
from fora_desktop.ui.widgets.label import Button
from fora_desktop.ui.widgets.remarks import GRAVE
from fora_desktop.ui.words import CONFLICT_ICONS, day_in_year

LEAST_ROWS, MOST_ROWS = 3, 6
MOVE = "move"


class SeriesDates(Card):
    """`move_wanted`, `removed` and `current_changed` tell the key of a date (its Entry)."""

    current_changed = Signal(object)
    move_wanted = Signal(int)
    removed = Signal(int)
    add_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(_("Datoer i rækken"), flush=True, parent=parent)
        self._hosts: Mapping[int, str] = {}
        self.again = Button(_("Beregn igen"), "small", "refresh-cw", parent=self)
        self.again.setAccessibleDescription(_("Datoer, der er flyttet i hånden, bliver stående"))
        self.again.setToolTip(self.again.accessibleDescription())
        self.add = Button(_("Tilføj dato"), "small", "plus", parent=self)
        self.again.clicked.connect(self.again_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.head.addWidget(self.again)
        self.head.addWidget(self.add)
        self._model: TableModel[PlannedRow] = TableModel(_columns(today, self._host), key=_key)
        self.table = RowTable(self._model, _("Datoer i rækken"), lines=2, parent=self)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.opened.connect(self._on_opened)
        self.table.acted.connect(self._on_acted)
        self.table.current_changed.connect(self._on_current)
        self.body.addWidget(self.table)
        keys.action(self.table, "new_meeting.remove_date", _("Fjern datoen"), "Del", self._on_remove)
        keys.action(self.table, "new_meeting.add_date", _("Tilføj dato"), "Ins", self.add_wanted.emit)
        theme.announcer().changed.connect(self._fit)
        self._fit()

    def show_plan(self, plan: Plan, hosts: Mapping[int, str]) -> None:
        self._hosts = hosts
        current = self.table.current_line
        self._model.show(plan.rows)
        number = counted(len(plan.rows), _("{n} møde"), _("{n} møder"))
        against = plan.with_remarks
        remarks = counted(against, _("{n} har en bemærkning"), _("{n} har bemærkninger")) if against else ""
        self.set_subtitle(_("{meetings} · {remarks}").format(meetings=number, remarks=remarks) if against else number)
        self.table.setAccessibleDescription(self.subtitle.text())
        if plan.rows and (current is None or not self.table.select_key(current.entry.key)):
            self.table.select_key(plan.rows[0].entry.key)
        self._fit()

    @property
    def rows(self) -> Sequence[PlannedRow]:
        return list(self._model.shown_lines())

    @property
    def current(self) -> PlannedRow | None:
        line: PlannedRow | None = self.table.current_line
        return line

    def select(self, key: int) -> None:
        self.table.select_key(key)

    def set_readonly(self, readonly: bool) -> None:
        for button in (self.again, self.add):
            button.setVisible(not readonly)

    def _host(self, row: PlannedRow) -> str:
        return self._hosts.get(row.entry.host or 0, "")

    def _fit(self) -> None:
        rows = min(max(len(self.rows), LEAST_ROWS), MOST_ROWS)
        self.table.setFixedHeight(theme.row_height(2) * rows + self.table.horizontalHeader().height() + 2)

    def _on_opened(self, row: PlannedRow) -> None:
        self.move_wanted.emit(row.entry.key)

    def _on_acted(self, row: PlannedRow, _name: str) -> None:
        self.move_wanted.emit(row.entry.key)

    def _on_current(self, row: PlannedRow | None) -> None:
        self.current_changed.emit(None if row is None else row.entry.key)

    def _on_remove(self) -> None:
        if self.current is not None:
            self.removed.emit(self.current.entry.key)


def _key(row: PlannedRow) -> int:
    return row.entry.key


def when(start: datetime, today: date) -> str:
    return _("{day} {time}").format(day=day_in_year(start.date(), today), time=dates.clock(start.time()))


def hours(row: PlannedRow) -> str:
    return _("{start}–{end}").format(start=dates.hours(row.start.time()), end=dates.hours(row.end.time()))


def _columns(today: date, host: Callable[[PlannedRow], str]) -> list[Column[PlannedRow]]:
    widest = max((dates.narrow(date(2000, month, 22)) for month in range(1, 13)), key=len)

    def day(row: PlannedRow) -> str:
        return day_in_year(row.start.date(), today)

    def day_cell(row: PlannedRow) -> Cell:
        day = row.start.date()
        week = (
            _("{week} {year}").format(week=week_name(day), year=day.year) if day.year != today.year else week_name(day)
        )
        return Words(dates.narrow(day), under=week, tabular=True)

    def remark(row: PlannedRow) -> str:
        told = row.told + (_(" (og {n} til)").format(n=row.remarks - 1) if row.remarks > 1 else "")
        return _("{remark}. {note}").format(remark=told.rstrip("."), note=row.note).strip()

    move = Action(_("Flyt …"), MOVE)
    return [
        Column(_("Nr."), lambda row: row.number, sort=lambda row: row.start, cell=_number, width="00/2026"),
        Column(_("Dato"), day, sort=lambda row: row.start, cell=day_cell, width=widest),
        Column(_("Kl."), hours, sort=lambda row: row.start.time(), width="00.00–00.00"),
        Column(_("Vært"), host, width="M" * 9),
        Column(_("Bemærkning"), remark, cell=_remark_cell, tip=_all_of_it),
        Column("", lambda _row: move.text, cell=lambda _row: move, width=move, searched=False),
    ]


def _number(row: PlannedRow) -> Cell:
    return Words(row.number, weight=fonts.SEMIBOLD, tabular=True)


def look_of(row: PlannedRow) -> tuple[str, str]:
    """The icon and the tone of a date's gravest remark."""
    if row.impossible:
        return "octagon-x", "missed"
    if row.conflicts:
        gravest = row.conflicts[0]
        return CONFLICT_ICONS[gravest.kind], "behind" if gravest.kind in GRAVE else "unscheduled"
    return ("info", "covered") if row.warnings else ("circle-check", "met")


def _remark_cell(row: PlannedRow) -> Cell:
    icon, tone = look_of(row)
    more = _(" (og {n} til)").format(n=row.remarks - 1) if row.remarks > 1 else ""
    return Words(row.told + more, under=row.note, icon=icon, icon_tone=tone, tone=tone)


def _all_of_it(row: PlannedRow) -> str:
    told = [row.impossible, *(each.text for each in row.conflicts), *row.warnings, row.note]
    return "\n".join(text for text in told if text)
