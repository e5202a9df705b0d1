"""The meetings of a proposal as rows: what stands in them, and the headings that they stand under."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fora_desktop.domain import dates
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.plan_score import GOOD
from fora_desktop.i18n import _, counted
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.sections import Section, SectionModel, SectionTable
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.plan_score import ScoreCell

BY_CHAPTER, BY_UNIT, BY_MONTH = "chapter", "unit", "month"
UNPLACED = -1
"""Sorts before every score."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be known of a meeting, in a few words; `grave` asks for a decision."""

    icon: str
    text: str
    grave: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One meeting of a proposal. `id` is its row in the kept proposal; None while it is still being looked for."""

    key: int
    id: int | None
    board: int
    board_name: str
    title: str
    requirement: str
    chapter: int
    chapter_title: str
    units: tuple[str, ...]
    start: datetime | None
    minutes: int
    place: str
    score: int | None
    remarks: tuple[Remark, ...]
    reason: str = ""
    """Why it could not be placed."""
    chosen: bool = True
    locked: bool = False
    skipped: str = ""
    meeting: int | None = None
    """The meeting of the calendar that it is."""
    was: datetime | None = None
    """Where that lies now."""

    @property
    def end(self) -> datetime | None:
        return None if self.start is None else self.start + timedelta(minutes=self.minutes)

    @property
    def is_doubtful(self) -> bool:
        """Whether somebody has to look at it: not placed, a low score, or something that speaks against it."""
        low = self.score is not None and self.score < GOOD
        return self.start is None or low or any(each.grave for each in self.remarks)

    @property
    def waits(self) -> bool:
        """Whether nobody has decided on it yet."""
        return self.is_doubtful and not (self.chosen or self.locked or self.skipped)

    @property
    def is_free_of_remarks(self) -> bool:
        return not (self.is_doubtful or self.skipped or self.remarks)

    @property
    def day(self) -> str:
        return "" if self.start is None else dates.narrow(self.start.date())

    @property
    def hours(self) -> str:
        if self.start is None or self.end is None:
            return ""
        return _("{start}–{end}").format(start=dates.hours(self.start.time()), end=dates.hours(self.end.time()))

    @property
    def remark(self) -> str:
        return remark_of(self).text

    @property
    def text(self) -> str:
        """What the filter looks in, in small letters."""
        parts = (self.title, self.requirement, self.chapter_title, *self.units, self.day, self.place, self.remark)
        return "\n".join(parts).lower()


def remark_of(row: Row) -> Mark:
    """The foremost thing to be known, as an icon with its words."""
    if row.skipped:
        return Mark("ban", _("Springes over: {reason}").format(reason=row.skipped), "text2")
    if row.start is None:
        return Mark("calendar-x-2", _("Kan ikke placeres"), "behind")
    grave = next((each for each in row.remarks if each.grave), None)
    if grave is not None:
        return Mark(grave.icon, grave.text, "behind")
    if row.score is not None and row.score < GOOD:
        return Mark("triangle-alert", _("Ligger langt fra ønskerne"), "behind")
    if row.remarks:
        return Mark(row.remarks[0].icon, row.remarks[0].text, "text2")
    if row.was is not None and row.was != row.start:
        return Mark("calendar-clock", _("Flyttes fra {day}").format(day=dates.narrow(row.was.date())), "text2")
    if row.locked:
        return Mark("lock", _("Låst"), "text2")
    if row.score is None:
        return Mark("circle-dashed", _("Beregnes"), "text2")
    return Mark("circle-check", _("Ingen anmærkninger"), "met")


def tip_of(row: Row) -> str:
    if row.reason and row.start is None:
        return row.reason
    return ". ".join(each.text for each in row.remarks)


def columns(year: int) -> list[Column[Row]]:
    return [
        Column(
            _("Forslag"),
            lambda row: row.title,
            sort=lambda row: (sort_key(row.board_name), row.start or datetime.max),
            cell=_title_cell,
            tip=lambda row: _("{title}: {requirement}").format(title=row.title, requirement=row.requirement),
            check=lambda row: Qt.CheckState.Checked if row.chosen and not row.skipped else Qt.CheckState.Unchecked,
        ),
        Column(
            _("Dato"),
            lambda row: row.day or "–",
            sort=lambda row: row.start or datetime.max,
            cell=lambda row: Words(row.day or "–", tabular=True, tone="text" if row.day else "text3"),
            width=Words(_widest_day(year), tabular=True),
            tip=lambda row: dates.long(row.start.date()) if row.start else row.reason,
        ),
        Column(
            _("Kl."),
            lambda row: row.hours or "–",
            sort=lambda row: (row.start.time() if row.start else datetime.max.time(), row.start or datetime.max),
            cell=lambda row: Words(row.hours or "–", tone="text2", size=12, tabular=True),
            width=Words("00.00–00.00", size=12, tabular=True),
        ),
        Column(
            _("Sted"),
            lambda row: row.place,
            cell=lambda row: Words(row.place, tone="text2", size=12),
            width=Words("Rådhuset i Kalundborg", size=12),
            tip=lambda row: row.place,
        ),
        Column(
            _("Vurdering"),
            lambda row: "" if row.score is None else _("{score} af 100").format(score=row.score),
            sort=lambda row: UNPLACED if row.score is None else row.score,
            cell=lambda row: Words("–", tone="text3") if row.score is None else ScoreCell(row.score),
            width=ScoreCell(100),
            searched=False,
        ),
        Column(
            _("Bemærkning"),
            lambda row: row.remark,
            cell=remark_of,
            width=Mark("backpack", "Vinterferie i Stevns (uge 7)"),
            tip=tip_of,
        ),
    ]


def _title_cell(row: Row) -> Cell:
    quiet = bool(row.skipped)
    return Words(
        row.title,
        under=row.requirement,
        weight=fonts.MEDIUM,
        icon="lock" if row.locked else "",
        tone="text2" if quiet else "text",
        strike=quiet,
    )


def _widest_day(year: int) -> str:
    days = (date(year, 1, 1) + timedelta(each) for each in range(365))
    return max(map(dates.narrow, days), key=fonts.metrics(tabular=True).horizontalAdvance)


def sections(rows: Sequence[Row], grouping: str) -> list[Section[Row]]:
    """What is to be decided, then the groups; those in which there is nothing to see are folded, but for the first."""
    waiting = [row for row in rows if row.waits]
    skipped = [row for row in rows if row.skipped]
    found: dict[Any, list[Row]] = {}
    names: dict[Any, str] = {}
    for row in rows:
        if row.waits or row.skipped:
            continue
        for order, name in _groups_of(row, grouping):
            found.setdefault(order, []).append(row)
            names[order] = name
    made = []
    if waiting:
        told = _told_waiting
        made.append(Section(_("Skal afgøres"), sorted(waiting, key=_when), told, "behind"))
    for place, order in enumerate(sorted(found)):
        lines = sorted(found[order], key=_when) if grouping == BY_MONTH else found[order]
        folded = place > 0 and not any(row.is_doubtful for row in lines)
        made.append(Section(names[order], lines, _told_group, folded=folded))
    if skipped:
        made.append(Section(_("Springes over"), skipped, _told_meetings, folded=True))
    return made


def _when(row: Row) -> tuple[datetime, int]:
    return row.start or datetime.min, row.key


def _groups_of(row: Row, grouping: str) -> list[tuple[Any, str]]:
    if grouping == BY_MONTH:
        if row.start is None:
            return [(0, _("Uden tid"))]
        name = _("{month} {year}").format(month=dates.month(row.start.month).capitalize(), year=row.start.year)
        return [(row.start.year * 12 + row.start.month, name)]
    if grouping == BY_UNIT:
        if len(row.units) != 1:
            return [((0, sort_key("")), _("Flere kommuner og hele politikredsen"))]
        return [((1, sort_key(row.units[0])), row.units[0])]
    return [(row.chapter, row.chapter_title)]


def _told_waiting(rows: Sequence[Row]) -> str:
    return counted(len(rows), _("{n} møde"), _("{n} møder"))


_told_meetings: Callable[[Sequence[Row]], str] = _told_waiting


def _told_group(rows: Sequence[Row]) -> str:
    """`46 uden anmærkninger`"""
    free = sum(row.is_free_of_remarks for row in rows)
    with_remarks = len(rows) - free
    told = _("{n} uden anmærkninger").format(n=free)
    return _("{told} · {n} med").format(told=told, n=with_remarks) if with_remarks else told


class PlanTable(SectionTable):
    """Rows of two lines under headings of one."""

    def __init__(self, model: SectionModel[Row], name: str, *, parent: QWidget | None = None) -> None:
        self._headed: list[int] = []
        super().__init__(model, name, parent=parent)
        self._lines = 2
        self._set_heights()
        self._span()

    def _set_heights(self) -> None:
        super()._set_heights()
        self._fit_headings()

    def _span(self) -> None:
        super()._span()
        self._fit_headings()

    def _fit_headings(self) -> None:
        """Where headings were before rows are now, perhaps: the header keeps its heights over a reset."""
        header = self.verticalHeader()
        for row in self._headed:
            if row < header.count():
                header.resizeSection(row, theme.row_height(self._lines))
        self._headed = list(self.sections.headings())
        for row in self._headed:
            header.resizeSection(row, theme.row_height(1))
