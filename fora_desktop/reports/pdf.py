"""A report as PDF, without an office program and without Qt: the sheets of `reports.layout`, drawn by fpdf2.

The same report gives the same bytes: its date is the document's, the file's number is made from what is in it.
"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from fora_desktop.reports import letters
from fora_desktop.reports.layout import lay_out
from fora_desktop.reports.letters import remark as remark
from fora_desktop.reports.marks import Area, Colour, Polygon, Rule, Sheet, Text, strokes
from fora_desktop.reports.report import Report

if TYPE_CHECKING:
    from fpdf import FPDF

FONT: Final = "Inter"
EPOCH: Final = datetime(2000, 1, 1, tzinfo=UTC)
LANGUAGES: Final = {"da": "da-DK", "sv": "sv-SE", "en": "en-GB"}
STROKE: Final = 0.2
"""Millimetres of the line around an area."""
DASH: Final = 0.8


def pdf(report: Report, made: datetime = EPOCH, paper: str = "A4", scale: float = 1.0) -> bytes:
    """The file. `made` is the moment that its properties name."""
    return of_sheets(lay_out(report, paper, scale), report.name, report.sender, report.language, made)


def of_sheets(sheets: tuple[Sheet, ...], title: str, author: str, language: str, made: datetime) -> bytes:
    """Any sheets as a file, the sections of its outline with them."""
    from fpdf import FPDF

    drawn = FPDF(unit="mm", format=(sheets[0].width, sheets[0].height))
    used = {mark.face for sheet in sheets for mark in sheet.marks if isinstance(mark, Text)}
    for face in sorted(used):
        drawn.add_font(FONT, face, letters.font_file(face))
    drawn.set_margins(0, 0, 0)
    drawn.set_auto_page_break(False)
    drawn.set_title(letters.one_line(title))
    drawn.set_author(letters.one_line(author))
    drawn.set_creator("Fora")
    drawn.set_lang(LANGUAGES.get(language, language))
    drawn.set_creation_date(made)
    drawn.set_display_mode("default")
    drawn.viewer_preferences = _titled()
    level = -1
    for sheet in sheets:
        drawn.add_page(format=(sheet.width, sheet.height))
        for section in sheet.sections:
            level = min(section.level, level + 1)
            drawn.set_y(section.y)
            drawn.start_section(section.text, level=level)
        _Pen(drawn).draw(sheet)
    return bytes(drawn.output())


def _titled() -> Any:
    from fpdf.prefs import ViewerPreferences

    return ViewerPreferences(display_doc_title=True)


class _Pen:
    """Draws the marks of one sheet; what is set already is not set again."""

    def __init__(self, drawn: "FPDF") -> None:
        self.drawn = drawn
        self.font: tuple[str, float] | None = None
        self.text_colour: Colour | None = None

    def draw(self, sheet: Sheet) -> None:
        for mark in sheet.marks:
            match mark:
                case Text():
                    self._text(mark)
                case Rule():
                    self._rule(mark)
                case Area():
                    self._area(mark)
                case Polygon(points, fill):
                    self.drawn.set_fill_color(*fill)
                    self.drawn.polygon(list(points), style="F")

    def _text(self, mark: Text) -> None:
        if self.font != (mark.face, mark.size):
            self.font = (mark.face, mark.size)
            self.drawn.set_font(FONT, mark.face, mark.size)
        if self.text_colour != mark.colour:
            self.text_colour = mark.colour
            self.drawn.set_text_color(*mark.colour)
        self.drawn.text(mark.x, mark.y, mark.text)

    def _rule(self, mark: Rule) -> None:
        self.drawn.set_draw_color(*mark.colour)
        self.drawn.set_line_width(mark.width)
        if mark.dash:
            self.drawn.set_dash_pattern(mark.dash, mark.dash)
        self.drawn.line(mark.x1, mark.y1, mark.x2, mark.y2)
        if mark.dash:
            self.drawn.set_dash_pattern()

    def _area(self, mark: Area) -> None:
        if mark.fill is not None:
            self.drawn.set_fill_color(*mark.fill)
            self._rectangle(mark, "F")
        if mark.hatched:
            for rule in strokes(mark):
                self._rule(rule)
        if mark.stroke is not None:
            self.drawn.set_draw_color(*mark.stroke)
            self.drawn.set_line_width(STROKE)
            if mark.dashed:
                self.drawn.set_dash_pattern(DASH, DASH)
            self._rectangle(mark, "D")
            if mark.dashed:
                self.drawn.set_dash_pattern()

    def _rectangle(self, mark: Area, style: str) -> None:
        round_by = min(mark.radius, mark.width / 2, mark.height / 2)
        self.drawn.rect(
            mark.x,
            mark.y,
            mark.width,
            mark.height,
            style=style,
            round_corners=round_by > 0,
            corner_radius=round_by,
        )
