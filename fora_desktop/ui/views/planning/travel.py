"""Rejsetid: minutes from municipality to municipality, as a table of both ways."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from fora_desktop.domain import typed
from fora_desktop.i18n import _
from fora_desktop.services import travel_times
from fora_desktop.services.travel_times import Matrix
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.table import Column
from fora_desktop.ui.views.planning.typed_table import TypedColumn, TypedSection, TypedTable, note
from fora_desktop.ui.widgets.card import Card


@dataclass(frozen=True, slots=True)
class Place:
    """A row: a municipality with its times to all others."""

    unit: int
    name: str
    matrix: Matrix


class Travel(TypedSection):
    key = "travel"
    icon = "car"
    SHOWS = frozenset({"travel_time", "unit", "plan_settings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._card = Card(_("Rejsetid mellem kommunerne"), _("begge veje"), flush=True, parent=self)
        self._units: tuple[tuple[int, str], ...] = ()
        table = TypedTable(self._columns(), lambda row: row.unit, _("Rejsetid mellem kommunerne"), parent=self._card)
        self._card.body.addWidget(self.use(table))
        table.pasted.connect(self._on_pasted)
        self._card.body.addWidget(self.under)
        note(
            self._card,
            _(
                "Tiden bruges, når en person har to møder samme dag i to kommuner. Skriv f.eks. 35 eller 1 t 10, "
                "eller sæt en tabel fra et regneark ind med Ctrl+V."
            ),
        )
        self.column.addWidget(self._card)
        self.column.addStretch(1)

    @staticmethod
    def title() -> str:
        return _("Rejsetid")

    def _columns(self) -> list[TypedColumn[Place]]:
        wide = max((name for _id, name in self._units), key=fonts.metrics().horizontalAdvance, default="Vordingborg")
        made: list[TypedColumn[Place]] = [
            TypedColumn(Column(_("Fra"), lambda row: row.name, width=Words(wide, weight=fonts.SEMIBOLD)))
        ]
        for unit, name in self._units:
            made.append(
                TypedColumn(
                    Column(
                        name,
                        partial(self._text, unit),
                        sort=partial(self._minutes, unit),
                        cell=partial(self._cell, unit),
                        width=Words(_("{n} timer").format(n=2), tabular=True, size=12),
                    ),
                    str(unit),
                    _("minutter"),
                    may=lambda row, unit=unit: row.unit != unit,  # type: ignore[misc]
                )
            )
        return made

    @staticmethod
    def _text(unit: int, row: Place) -> str:
        return "" if row.unit == unit else row.matrix.words(row.unit, unit)

    @staticmethod
    def _minutes(unit: int, row: Place) -> int:
        return row.matrix.between(row.unit, unit) or 0

    @staticmethod
    def _cell(unit: int, row: Place) -> Cell:
        if row.unit == unit:
            return Words("–", tone="text3")
        known = row.matrix.between(row.unit, unit)
        if known is None:
            return Words(str(row.matrix.usual), tone="text3", tabular=True)
        return Words(str(known), weight=fonts.SEMIBOLD, tabular=True)

    def refresh(self) -> None:
        matrix = self.desk.read(travel_times.matrix)
        if matrix.units != self._units:
            self._units = matrix.units
            self.table.cells.use_columns(self._columns())
            self.table.refit()
        self._card.set_subtitle(
            _("begge veje; hvor intet er skrevet, mindst {usual}").format(usual=typed.length(matrix.usual))
        )
        self.show_rows([Place(unit, name, matrix) for unit, name in matrix.units])

    def explain(self, row: Place, key: str) -> str:
        name = dict(self._units).get(int(key or 0))
        if name is None:
            return ""
        known = row.matrix.between(row.unit, int(key))
        told = _("som sædvanlig, mindst {usual}").format(usual=typed.length(row.matrix.usual))
        return _("{one}–{other}: {time}").format(
            one=row.name, other=name, time=told if known is None else typed.length(known)
        )

    def carry_out(self, row: Place, key: str, text: str) -> None:
        self.desk.do(travel_times.said, travel_times.put, row.unit, int(key), text)

    def _on_pasted(self, rows: list[list[str]]) -> None:
        """A table out of a spreadsheet, from the current cell on, as one step; empty cells leave what is there."""
        spot = self.table.spot
        units = [unit for unit, _name in self._units]
        if spot is None or not rows:
            return
        top = [row.unit for row in self.table.cells.shown_lines()]
        first, left = top.index(spot[0]), units.index(int(spot[1]))
        cells = [
            (one, other, text)
            for one, line in zip(top[first:], rows, strict=False)
            for other, text in zip(units[left:], line, strict=False)
            if one != other and text.strip() not in ("", "-", "–")
        ]
        if cells:
            self.attempt(partial(self.desk.do, travel_times.said_of_many, travel_times.put_many, cells))
