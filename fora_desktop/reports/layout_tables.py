"""Tables on paper: rows as high as their longest cell, the heads on each sheet, toned and hatched cells, pace bars."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fora_desktop.i18n import _
from fora_desktop.reports import letters, pace
from fora_desktop.reports.marks import FAINT, INK, QUIET, Area, Colour, Face, Rule
from fora_desktop.reports.press import SMALL, Press
from fora_desktop.reports.report import Cell, Group, Pace, Row, Table, Tone

TONES: Final[dict[Tone, Colour]] = {"": INK, "good": (34, 101, 60), "warn": (152, 58, 7), "quiet": QUIET}
GROUP_GROUND: Final[Colour] = (240, 243, 247)
BAR: Final = 2.6
"""Millimetres: the height of a pace bar; it takes a line."""
LONGEST_BAR: Final = 34.0
GRID_FROM: Final = 6
"""So many columns of small signs need lines between them."""
ROW_LINE: Final[Colour] = (208, 214, 221)


@dataclass(frozen=True, slots=True)
class _Column:
    x: float
    width: float
    before: float
    after: float
    centred: bool

    @property
    def room(self) -> float:
        return self.width - self.before - self.after


@dataclass(frozen=True, slots=True)
class _Cell:
    lines: tuple[str, ...]
    face: Face
    colour: Colour
    centred: bool
    hatched: bool
    pace: Pace | None


class _Form:
    """How a table stands on the paper."""

    def __init__(self, press: Press, table: Table) -> None:
        self.press, self.table = press, table
        many = len(table.heads)
        self.points = SMALL if many <= 7 else 8.0 if many <= 9 else 7.5
        self.high = press.high_of(self.points)
        self.air = 1.1 if many <= 7 else 0.8
        centred = [False] * many
        for row in table.rows:
            if not isinstance(row, Group):
                for column, cell in enumerate(row):
                    centred[column] |= isinstance(cell, Cell) and cell.centred
        self.has_grid = sum(centred) >= GRID_FROM
        aired = any(centred)
        whole = sum(table.widths) or 1.0
        self.columns: list[_Column] = []
        x = press.left
        for column, share in enumerate(table.widths):
            wide = press.room * share / whole
            before, after = (0.6, 0.6) if centred[column] else (1.2 if aired else 0.0, 1.0 if many > 7 else 2.0)
            self.columns.append(_Column(x, wide, before, after, centred[column]))
            x += wide
        edges = {edge for each in self.columns if each.centred for edge in (each.x, each.x + each.width)}
        self.grid = sorted(x for x in {round(edge, 2) for edge in edges} if x < press.right - 0.5)
        """Where the lines between the columns of small signs stand."""
        self.heads = [
            _Cell(
                tuple(letters.broken(head, press.size(self.points), column.room, "B")),
                "B",
                QUIET,
                column.centred,
                False,
                None,
            )
            for head, column in zip(table.heads, self.columns, strict=True)
        ]

    def cells(self, row: Row) -> list[_Cell]:
        return [self._cell(cell, column) for cell, column in zip(row, self.columns, strict=True)]

    def _cell(self, cell: str | Cell, column: _Column) -> _Cell:
        shown = cell if isinstance(cell, Cell) else Cell(cell)
        face: Face = "B" if shown.bold else ""
        lines = tuple(letters.broken(shown.text, self.press.size(self.points), column.room, face))
        return _Cell(lines, face, TONES[shown.tone], shown.centred, shown.hatched, shown.pace)

    def height(self, cells: Sequence[_Cell]) -> float:
        return max((_lines(cell) for cell in cells), default=1) * self.high + 2 * self.air

    @property
    def heads_height(self) -> float:
        return self.height(self.heads) if any(self.table.heads) else 0.0

    def group_height(self, group: Group) -> float:
        if not group.text:
            return 0.0
        return len(self.group_lines(group)) * self.high + 2 * self.air

    def group_lines(self, group: Group) -> list[str]:
        room = self.press.room - 3 - letters.width(letters.one_line(group.about), self.press.size(self.points)) - 3
        return letters.broken(group.text, self.press.size(self.points), max(room, self.press.room / 2), "B")


def _lines(cell: _Cell) -> int:
    """A pace bar takes a line over the words."""
    if cell.pace is None:
        return max(1, len(cell.lines))
    return 1 + (len(cell.lines) if any(cell.lines) else 0)


def least(press: Press, table: Table) -> float:
    """What must stand together at the beginning: the heads and the first row with the groups over it."""
    form = _Form(press, table)
    height = form.heads_height
    for row in table.rows:
        if isinstance(row, Group):
            height += form.group_height(row)
            continue
        return height + min(form.height(form.cells(row)), 4 * form.high)
    return height


def place(press: Press, table: Table) -> None:
    form = _Form(press, table)
    press.keep(least(press, table))
    _heads(form)
    group: Group | None = None
    for place, row in enumerate(table.rows):
        if isinstance(row, Group):
            group = row if row.text else None
            if group is None:
                continue
            if _together(form, table.rows[place : place + 6]) > press.left_over:
                _next_sheet(form, None)
            _group(form, row.text, row)
            continue
        _row(form, form.cells(row), group)
    press.y += 2.5


def _together(form: _Form, rows: Sequence[Row | Group]) -> float:
    """A group with the first row under it."""
    height = 0.0
    for row in rows:
        if not isinstance(row, Group):
            return height + min(form.height(form.cells(row)), 4 * form.high)
        height += form.group_height(row)
    return height


def _next_sheet(form: _Form, group: Group | None) -> None:
    """The heads again, and what group the rows go on with."""
    if not form.press.is_fresh:
        form.press.new_sheet()
        _heads(form)
        if group is not None:
            _group(form, _("{group} (fortsat)").format(group=group.text), group)


def _heads(form: _Form) -> None:
    if form.heads_height:
        press = form.press
        high = form.heads_height
        _words(form, form.heads, high)
        press.y += high
        press.mark(Rule(press.left, press.y, press.right, press.y, 0.3, QUIET))


def _group(form: _Form, text: str, group: Group) -> None:
    press, high = form.press, form.group_height(group)
    press.mark(Area(press.left, press.y, press.room, high, GROUP_GROUND))
    room = press.room - 3 - letters.width(letters.one_line(group.about), press.size(form.points)) - 3
    for line, words in enumerate(letters.broken(text, press.size(form.points), max(room, press.room / 2), "B")):
        press.text(press.left + 1, press.y + form.air + line * form.high, words, form.points, "B")
    about = letters.one_line(group.about)
    wide = letters.width(about, press.size(form.points))
    press.text(press.right - wide - 1, press.y + form.air, about, form.points, "", QUIET)
    press.y += high
    press.mark(Rule(press.left, press.y, press.right, press.y, 0.15, ROW_LINE))


def _row(form: _Form, cells: list[_Cell], group: Group | None) -> None:
    press = form.press
    high = form.height(cells)
    if high > press.left_over:
        whole_sheet = press.foot - press.body_top - form.heads_height - (form.group_height(group) if group else 0.0)
        if high <= whole_sheet or press.left_over < 4 * form.high:
            _next_sheet(form, group)
    while form.height(cells) > press.left_over:
        room = int((press.left_over - 2 * form.air) / form.high)
        if room < 1:
            break
        _draw(form, [_part(cell, 0, room) for cell in cells])
        cells = [_part(cell, room, None) for cell in cells]
        _next_sheet(form, group)
    _draw(form, cells)


def _part(cell: _Cell, start: int, end: int | None) -> _Cell:
    """Some lines of a cell that is longer than a sheet; its bar stands over the first."""
    taken = 1 if cell.pace is not None else 0
    first = max(0, start - taken)
    last = None if end is None else max(0, end - taken)
    return _Cell(
        cell.lines[first:last], cell.face, cell.colour, cell.centred, cell.hatched, cell.pace if start == 0 else None
    )


def _draw(form: _Form, cells: list[_Cell]) -> None:
    press, high = form.press, form.height(cells)
    for cell, column in zip(cells, form.columns, strict=True):
        if cell.hatched:
            press.mark(Area(column.x, press.y, column.width, high, (250, 247, 236), hatched=True))
    _words(form, cells, high)
    if form.has_grid:
        for x in form.grid:
            press.mark(Rule(x, press.y, x, press.y + high, 0.15, FAINT))
    press.y += high
    press.mark(Rule(press.left, press.y, press.right, press.y, 0.15, ROW_LINE))


def _words(form: _Form, cells: Sequence[_Cell], high: float) -> None:
    """What stands in a row, in the middle of its height where the row is of one line."""
    press = form.press
    for cell, column in zip(cells, form.columns, strict=True):
        y = press.y + form.air
        left = column.x + column.before
        if cell.pace is not None:
            bar = min(column.room, LONGEST_BAR)
            press.mark(*pace.marks(cell.pace, left, y + (form.high - BAR) / 2, bar, BAR))
            y += form.high
        for line in cell.lines:
            start = left
            if cell.centred:
                start += (column.room - letters.width(line, press.size(form.points), cell.face)) / 2
            press.text(start, y, line, form.points, cell.face, cell.colour)
            y += form.high
