"""The days of a month or a week with their meetings, as one list: each day, and after it what is held on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from fora_desktop.domain import busy_spans, dates
from fora_desktop.domain.busy_spans import Busy
from fora_desktop.domain.conflicts import Conflict
from fora_desktop.domain.days import week_name
from fora_desktop.i18n import _, counted
from fora_desktop.services.calendar_days import DayFacts, Entry
from fora_desktop.ui.delegate import Index
from fora_desktop.ui.widgets.calendar_paint import State, conflict_word
from fora_desktop.ui.words import hours_of

_ROOT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True, slots=True)
class Mark:
    """A meeting on a day, as it is shown there."""

    day: date
    entry: Entry
    state: State
    conflicts: tuple[Conflict, ...] = ()
    others: tuple[int, ...] = ()
    """The meetings that it has each of its conflicts with, where it is with a meeting."""

    @property
    def sentence(self) -> str:
        """`10.00–12.00 Lokalrådet i Køge, møde 2/2026. Helligdag: Kristi himmelfartsdag er helligdag. Rådhuset`"""
        line = self.entry.line
        word = conflict_word(self.conflicts) if self.state is State.CONFLICT else self.state.word
        why = " ".join(dict.fromkeys(each.text for each in self.conflicts))
        told = [
            _("{hours} {meeting}").format(hours=hours_of(line), meeting=line.title),
            f"{word}: {why}" if why else word,
        ]
        if line.reason:
            told.append(line.reason)
        if line.place:
            told.append(line.place)
        return ". ".join(text.rstrip(".") for text in told)


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day with its meetings; `inside` where it belongs to the month that is shown."""

    facts: DayFacts
    marks: tuple[Mark, ...]
    inside: bool = True
    is_today: bool = False
    busy: tuple[Busy, ...] = ()
    """When the person whose meetings are shown is busy by their own calendar, as far as it lies on the day."""

    @property
    def busy_words(self) -> str:
        """`Optaget kl. 9.00–11.00, måske kl. 13.00–14.00`; nothing where nobody is."""
        sure = [each for each in self.busy if not each.tentative]
        unsure = [each for each in self.busy if each.tentative]
        if not sure:
            return _("Måske optaget {when}").format(when=busy_spans.in_words(unsure, 99)) if unsure else ""
        told = _("Optaget {when}").format(when=busy_spans.in_words(sure, 99))
        return _("{told}, måske {when}").format(told=told, when=busy_spans.in_words(unsure, 99)) if unsure else told

    @property
    def busy_in_short(self) -> str:
        """`optaget 9.00–11.00`, `optaget hele dagen`, `optaget 3 gange`: for a small place."""
        if not self.busy:
            return ""
        if len(self.busy) > 1:
            return _("optaget {n} gange").format(n=len(self.busy))
        (one,) = self.busy
        words = _("måske {when}") if one.tentative else _("optaget {when}")
        return words.format(when=one.words if one.is_of_days else one.hours)

    @property
    def day(self) -> date:
        return self.facts.day

    @property
    def colliding(self) -> int:
        return sum(mark.state is State.CONFLICT for mark in self.marks)

    @property
    def counts(self) -> str:
        """`4 møder, 1 i konflikt`"""
        if not self.marks:
            return _("ingen møder")
        told = counted(len(self.marks), _("{n} møde"), _("{n} møder"))
        return told + (_(", {n} i konflikt").format(n=self.colliding) if self.colliding else "")

    @property
    def sentence(self) -> str:
        """`Torsdag 14. maj 2026, uge 20: 1 møde, 1 i konflikt. Kristi himmelfartsdag er helligdag`"""
        today = _(", i dag") if self.is_today else ""
        head = _("{day}{today}, {week}: {meetings}").format(
            day=dates.long(self.day).capitalize(), today=today, week=week_name(self.day), meetings=self.counts
        )
        return ". ".join(filter(None, [head, *self.facts.remarks, self.busy_words]))


Row = DayRow | Mark


class CalendarModel(QAbstractListModel):
    """Shows days in their order; views find a row again by its day and meeting.

    `fixed` is why no meeting can be moved, for the tooltips; empty where they can.
    """

    def __init__(self, fixed: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fixed = fixed
        self.days: tuple[DayRow, ...] = ()
        self._rows: list[Row] = []
        self._places: dict[tuple[date, int | None], int] = {}

    def show(self, days: Sequence[DayRow]) -> None:
        rows: list[Row] = []
        for day in days:
            rows.append(day)
            rows += day.marks
        places = {_key(row): place for place, row in enumerate(rows)}
        if list(places) == list(self._places):
            changed = rows != self._rows
            self.days, self._rows = tuple(days), rows
            if changed:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self.days, self._rows, self._places = tuple(days), rows, places
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place(self, day: date, meeting: int | None = None) -> int | None:
        return self._places.get((day, meeting))

    def index_of(self, day: date, meeting: int | None = None) -> QModelIndex:
        place = self.place(day, meeting)
        return QModelIndex() if place is None else self.index(place, 0)

    def day_row(self, day: date) -> DayRow | None:
        place = self.place(day)
        row = None if place is None else self._rows[place]
        return row if isinstance(row, DayRow) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (_tip(row), self.fixed if isinstance(row, Mark) else "")))
        return None


def _key(row: Row) -> tuple[date, int | None]:
    return row.day, (row.entry.id if isinstance(row, Mark) else None)


def _tip(row: Row) -> str:
    if isinstance(row, Mark):
        return row.sentence.replace(". ", "\n")
    told = [dates.long(row.day).capitalize(), *row.facts.remarks]
    if row.busy:
        told.append(row.busy_words)
    if row.facts.breaks:
        told.append(row.facts.breaks_in_words)
    return "\n".join(told)
