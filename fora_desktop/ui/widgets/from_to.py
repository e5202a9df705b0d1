"""Several meetings that are about to be moved or changed: from what, to what, and what speaks against it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from fora_desktop.domain import dates
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.words import day_in_year

SHOWN = 5
"""So many rows the table has room for before it scrolls."""


@dataclass(frozen=True, slots=True)
class FromToLine:
    """One meeting. Without `to` it loses its time; `before` and `after` say what is changed where it is not the time.

    `remarks` are the sentences of what speaks against the new time; the first is shown, all are in the tooltip.
    """

    key: int
    name: str
    start: datetime
    to: datetime | None = None
    before: str = ""
    after: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def remark(self) -> str:
        if not self.remarks:
            return _("ingen bemærkninger")
        more = len(self.remarks) - 1
        return self.remarks[0] + (_(" (og {n} til)").format(n=more) if more else "")


class FromTo(RowTable):
    """`named` also shows which meeting each row is: for meetings of several boards."""

    def __init__(self, today: date, *, named: bool = False, parent: QWidget | None = None) -> None:
        model: TableModel[FromToLine] = TableModel(_columns(today, named), key=lambda line: line.key)
        super().__init__(model, _("Fra og til"), parent=parent)
        model.setParent(self)
        self._moves = model
        self._settle_height(0)

    def show_moves(self, lines: Sequence[FromToLine]) -> None:
        self._moves.show(lines)
        self._settle_height(len(lines))
        self.setAccessibleDescription(self.summary)

    @property
    def lines(self) -> Sequence[FromToLine]:
        return list(self._moves.shown_lines())

    @property
    def summary(self) -> str:
        """`4 møder, 1 med bemærkninger`"""
        number = counted(len(self.lines), _("{n} møde"), _("{n} møder"))
        against = sum(bool(line.remarks) for line in self.lines)
        if not against:
            return _("{meetings}, ingen bemærkninger").format(meetings=number)
        return _("{meetings}, {n} med bemærkninger").format(meetings=number, n=against)

    def _settle_height(self, rows: int) -> None:
        tall = self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(self.horizontalHeader().height() + tall * min(max(rows, 1), SHOWN) + 2)


def _columns(today: date, named: bool) -> list[Column[FromToLine]]:
    days = [day_in_year(date(2000, month, 22), today) for month in range(1, 13)]
    widest = _("{day} {time}").format(day=max(days, key=len), time=dates.clock(time(20)))

    def when(at: datetime) -> str:
        return _("{day} {time}").format(day=day_in_year(at.date(), today), time=dates.clock(at.time()))

    def before(line: FromToLine) -> str:
        return line.before or when(line.start)

    def after(line: FromToLine) -> str:
        if line.after or line.to is None:
            return line.after or _("uden ny tid")
        return _("bliver liggende") if line.to == line.start else when(line.to)

    def after_cell(line: FromToLine) -> Cell:
        stays = line.to == line.start and not line.after
        weight = fonts.REGULAR if stays else fonts.SEMIBOLD
        return Words(after(line), tone="text2" if stays else "text", weight=weight, tabular=True)

    names = [Column(_("Møde"), _name, width="M" * 18)] if named else []
    return [
        *names,
        Column(_("Fra"), before, sort=lambda line: line.start, width=widest),
        Column(_("Til"), after, sort=lambda line: line.to or line.start, cell=after_cell, width=widest),
        Column(_("Bemærkning"), _remark, cell=_remark_cell, tip=_all_remarks),
    ]


def _name(line: FromToLine) -> str:
    return line.name


def _remark(line: FromToLine) -> str:
    return line.remark


def _remark_cell(line: FromToLine) -> Cell:
    if line.remarks:
        return Mark("triangle-alert", line.remark, "behind")
    return Mark("circle-check", line.remark, "met")


def _all_remarks(line: FromToLine) -> str:
    return " ".join(line.remarks)
