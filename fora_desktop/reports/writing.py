"""A report as a file: the one way from what a document says to bytes, for a meeting's documents and the register's."""

from datetime import UTC, datetime
from typing import Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.reports import formats
from fora_desktop.reports.markdown import clean
from fora_desktop.reports.report import Report

WORD, PDF, EXCEL, HTML, TEXT = formats.WORD, formats.PDF, ".xlsx", ".html", ".txt"
ENDINGS: Final = (WORD, PDF, EXCEL, HTML, TEXT)


class UnknownEnding(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("“{name}” har ikke en endelse, som Fora kan skrive. Brug .docx, .pdf, .xlsx, .html eller .txt.").format(
                name=name
            )
        )


def ending_of(name: str) -> str:
    """The ending of a file's name, which says what it becomes. Raises `UnknownEnding`."""
    found = next((ending for ending in ENDINGS if name.lower().endswith(ending)), None)
    if found is None:
        raise UnknownEnding(name)
    return found


def endings(report: Report) -> tuple[str, ...]:
    """Those that this report can become: Excel only takes what has tables for it."""
    from fora_desktop.reports.workbook import has_sheets

    return tuple(ending for ending in ENDINGS if ending != EXCEL or has_sheets(report))


def write(report: Report, ending: str, made: datetime, paper: str = "A4", scale: float = 1.0) -> bytes:
    """The file; `made` is the moment that its properties name, unless the report was made for good on another day.

    The same report gives the same bytes.

    `paper` and `scale` are those of `layout.lay_out`; only a PDF has them. A text that has a form of its own
    (`Kind.plain`) is not made here. Raises `NothingForExcel`.
    """
    if report.made is not None:
        made = datetime(report.made.year, report.made.month, report.made.day, tzinfo=UTC)
    if ending == WORD:
        from fora_desktop.reports.word_report import word

        return word(report, made)
    if ending == PDF:
        from fora_desktop.reports.pdf import pdf

        return pdf(report, made, paper, scale)
    if ending == EXCEL:
        from fora_desktop.reports.workbook import workbook

        return workbook(report, made)
    if ending == HTML:
        from fora_desktop.reports.html import html

        return clean(html(report)).encode()
    from fora_desktop.reports.text import text

    return clean(text(report)).encode()


def remark(report: Report, ending: str) -> str:
    """What such a file cannot show of the report, in a sentence; mostly nothing."""
    if ending != PDF:
        return ""
    from fora_desktop.reports import letters

    return letters.remark(report)
