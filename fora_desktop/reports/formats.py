"""The files that a report can become, by their endings."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.reports.markdown import clean
from fora_desktop.reports.report import Report

WORD: Final = ".docx"
PDF: Final = ".pdf"
ENDINGS: Final = (WORD, PDF, ".html", ".txt")


class UnknownFormat(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("“{name}” har ikke en endelse, som Fora kan skrive. Brug .docx, .pdf, .html eller .txt.").format(
                name=name
            )
        )


def ending_of(name: str) -> str:
    """The ending of a file's name, which says what it becomes. Raises `UnknownFormat`."""
    found = next((ending for ending in ENDINGS if name.lower().endswith(ending)), None)
    if found is None:
        raise UnknownFormat(name)
    return found


def written(report: Report, ending: str, made: datetime) -> bytes:
    """The report as a file that needs no template: all but Word's (`reports.word`)."""
    writers: dict[str, Callable[[], bytes]] = {
        PDF: lambda: _pdf(report, made),
        ".html": lambda: _html(report),
        ".txt": lambda: _text(report),
    }
    return writers[ending]()


def remark(report: Report, ending: str) -> str:
    """What such a file cannot show of the report, in a sentence; mostly nothing."""
    if ending != PDF:
        return ""
    from fora_desktop.reports import pdf

    return pdf.remark(report)


def _pdf(report: Report, made: datetime) -> bytes:
    from fora_desktop.reports.pdf import pdf

    return pdf(report, made)


def _html(report: Report) -> bytes:
    from fora_desktop.reports.html import html

    return clean(html(report)).encode()


def _text(report: Report) -> bytes:
    from fora_desktop.reports.text import text

    return clean(text(report)).encode()
