"""The overview as it is handed out: the register on one day, in one language."""

from dataclasses import dataclass
from datetime import date

from fora_desktop.domain.overview import Overview


@dataclass(frozen=True, slots=True)
class OverviewPaper:
    """All that the document says; `language` is that of its labels and headings."""

    district: str
    on: date
    language: str
    overview: Overview
