"""A report as sheets of paper: the one layout that the PDF, the screen and the printer show."""

from fora_desktop.reports.marks import Area as Area
from fora_desktop.reports.marks import Mark as Mark
from fora_desktop.reports.marks import Polygon as Polygon
from fora_desktop.reports.marks import Rule as Rule
from fora_desktop.reports.marks import Sheet as Sheet
from fora_desktop.reports.marks import Text as Text
from fora_desktop.reports.marks import strokes as strokes
from fora_desktop.reports.report import Report


def lay_out(report: Report, paper: str = "A4", scale: float = 1.0) -> tuple[Sheet, ...]:
    """The sheets. `paper` is A4 or A3, `scale` of the letters."""
    wide, high = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}[paper]
    if report.landscape:
        wide, high = high, wide
    title = Text(22, 30, report.title, 21 * scale, "B")
    return (Sheet(wide, high, (title, Text(22, 37, report.subtitle, 13 * scale))),)
