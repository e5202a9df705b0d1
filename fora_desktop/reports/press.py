"""The sheets while they are filled: where the next line stands, and when a new sheet begins."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from fora_desktop.i18n import _
from fora_desktop.reports import letters
from fora_desktop.reports.letters import Piece
from fora_desktop.reports.marks import INK, QUIET, Colour, Face, Mark, Section, Sheet, Text
from fora_desktop.reports.report import Report, Words

LINE_HEIGHT = 0.52
"""Millimetres of a line for each point of its letters."""
BODY, SMALL = 10.0, 9.0
FOOT, FOOT_LINE = 8.0, 3.6
"""Points and millimetres of the lines at the foot."""
PAPERS = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}


@dataclass
class _Open:
    marks: list[Mark] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)


class Press:
    """Where the document is printed: `y` is the upper edge of what comes next."""

    def __init__(self, report: Report, paper: str, scale: float) -> None:
        self.report, self.scale = report, scale
        wide, high = PAPERS[paper]
        self.wide, self.high = (high, wide) if report.landscape else (wide, high)
        self.left, self.top, self.foot = (14.0, 12.0, self.high - 17) if report.landscape else (22.0, 20.0, 0.0)
        if not report.landscape:
            self.foot = self.high - 20
        self.foot -= FOOT_LINE * (len(self._foot_lines()) - 1)
        self.sheets: list[_Open] = []
        self.y = self.top
        self.body_top = self.top
        """Where the body of this sheet begins, under what is repeated at its head."""
        self._sheet()

    @property
    def right(self) -> float:
        return self.wide - self.left

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.right - self.left

    @property
    def left_over(self) -> float:
        """The height that is left on this sheet."""
        return self.foot - self.y

    @property
    def is_fresh(self) -> bool:
        """Nothing of the body stands on this sheet yet."""
        return self.y <= self.body_top + 0.01

    def size(self, points: float) -> float:
        return points * self.scale

    def high_of(self, points: float) -> float:
        """Of a line in letters of that size before they are scaled."""
        return self.size(points) * LINE_HEIGHT

    def _sheet(self) -> None:
        self.sheets.append(_Open())
        self.y = self.body_top = self.top

    def new_sheet(self) -> None:
        before = len(self.sheets)
        self._sheet()
        if self.report.landscape:
            self.letterhead()
            self.say(self.report.title, 12, bold=True)
            self.say(_("fortsat fra side {page}").format(page=before), 8, QUIET)
            self.y += 2
        self.body_top = self.y

    def letterhead(self) -> None:
        """Who sends it, and at the right end of the same line the day."""
        day = letters.cut(self.report.day, self.size(8), self.room / 2)
        wide = letters.width(day, self.size(8))
        self.text(self.right - wide, self.y, day, 8, colour=QUIET)
        sender = letters.cut(self.report.sender, self.size(8), self.room - wide - 4)
        self.text(self.left, self.y, sender, 8, colour=QUIET)
        self.y += self.high_of(8) + 1

    def keep(self, height: float) -> None:
        """A new sheet where so many millimetres are not left."""
        if height > self.left_over and not self.is_fresh:
            self.new_sheet()

    def mark(self, *marks: Mark) -> None:
        self.sheets[-1].marks.extend(marks)

    def section(self, text: str, level: int) -> None:
        self.sheets[-1].sections.append(Section(letters.one_line(text), level, self.y))

    def text(
        self, x: float, y: float, text: str, points: float, face: Face = "", colour: Colour = INK, high: float = 0.0
    ) -> None:
        """A line whose box begins at `y`; its letters stand in the middle of the box."""
        if text:
            size = self.size(points)
            base = y + (high or size * LINE_HEIGHT) / 2 + 0.3 * size * letters.POINT
            self.mark(Text(x, base, text, size, face, colour))

    def pieces(self, line: Iterable[Piece], x: float, y: float, points: float, colour: Colour = INK) -> None:
        for face, text in line:
            self.text(x, y, text, points, face, colour)
            x += letters.width(text, self.size(points), face)

    def lines(self, words: Words, points: float, room: float) -> list[list[Piece]]:
        return list(letters.lines(words, self.size(points), room))

    def flow(self, lines: Sequence[Sequence[Piece]], points: float, colour: Colour, left: float | None = None) -> None:
        """Lines below each other from `left` on; none stands alone at the foot or the head of a sheet."""
        high = self.high_of(points)
        for place, line in enumerate(lines):
            rest = len(lines) - place
            alone = len(lines) > 3 and (place == 0 or rest == 2)
            self.keep(high * 2 if alone else high)
            self.pieces(line, self.left if left is None else left, self.y, points, colour)
            self.y += high

    def say(self, text: str, points: float, colour: Colour = INK, *, bold: bool = False) -> None:
        """A text in one face over the whole width; nothing where it is empty."""
        if text:
            face: Face = "B" if bold else ""
            lines = letters.broken(text, self.size(points), self.room, face)
            self.flow([[(face, line)] for line in lines], points, colour)

    def finished(self) -> tuple[Sheet, ...]:
        """The sheets with their feet."""
        for number, sheet in enumerate(self.sheets, 1):
            self._foot(sheet, number)
        return tuple(Sheet(self.wide, self.high, tuple(each.marks), tuple(each.sections)) for each in self.sheets)

    def _foot_lines(self) -> list[str]:
        """What stands at the foot of each sheet, at most two lines; of a name what fits in one."""
        room = self.room - 34
        if self.report.footer:
            lines = letters.broken(self.report.footer, FOOT, room)
            return lines if len(lines) < 3 else [lines[0], letters.cut(" ".join(lines[1:]), FOOT, room)]
        return [letters.cut(self.report.name, FOOT, room)]

    def _foot(self, sheet: _Open, number: int) -> None:
        base = self.high - 11.5
        page = _("Side {page} af {all}").format(page=number, all=len(self.sheets))
        wide = letters.width(page, FOOT)
        lines = self._foot_lines()
        for line, text in enumerate(lines):
            if text:
                at = base + (line - len(lines) + 1) * FOOT_LINE
                sheet.marks.append(Text(self.left, at, text, FOOT, "", QUIET))
        sheet.marks.append(Text(self.right - wide, base, page, FOOT, "", QUIET))
