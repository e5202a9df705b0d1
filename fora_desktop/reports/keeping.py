"""A report as JSON values and back: how a closed year is kept, to be printed again byte for byte."""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from typing import Any

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _
from fora_desktop.reports import report as values
from fora_desktop.reports.report import Report

KINDS: Mapping[str, type] = {
    kind.__name__: kind
    for kind in (
        *(values.Report, values.Span, values.Heading, values.Paragraph, values.ListLine, values.Notice, values.Field),
        *(values.Pace, values.Cell, values.Group, values.Table, values.Box, values.Line, values.Drawing),
        values.PageBreak,
    )
}
"""What a report is made of, by the names that stand in what is kept: a class that is renamed keeps its name here."""
IS = "is"


class KeptIsUnreadable(FieldError):
    def __init__(self, what: str) -> None:
        super().__init__(
            _("Den gemte rapport kan ikke læses ({what}). Hent registret fra en sikkerhedskopi.").format(what=what)
        )


def report_json(report: Report) -> dict[str, Any]:
    """What is as usual is left out, so that a report can get more fields later."""
    made: dict[str, Any] = _written(report)
    return made


def read_report(kept: Any) -> Report:
    """Raises `KeptIsUnreadable`."""
    read = _read(kept)
    if not isinstance(read, Report):
        raise KeptIsUnreadable(type(read).__name__)
    return read


def _written(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        own = {each.name: _written(getattr(value, each.name)) for each in fields(value) if not _is_usual(value, each)}
        return {IS: type(value).__name__, **own}
    if isinstance(value, tuple):
        return [_written(each) for each in value]
    if isinstance(value, datetime):
        return {IS: "moment", "at": value.isoformat()}
    if isinstance(value, date):
        return {IS: "day", "at": value.isoformat()}
    return value


def _is_usual(value: Any, field: "Field[Any]") -> bool:
    return field.default is not MISSING and getattr(value, field.name) == field.default


def _read(kept: Any) -> Any:
    if isinstance(kept, list):
        return tuple(_read(each) for each in kept)
    if not isinstance(kept, dict):
        return kept
    what = str(kept.get(IS))
    try:
        if what == "moment":
            return datetime.fromisoformat(kept["at"])
        if what == "day":
            return date.fromisoformat(kept["at"])
        return KINDS[what](**{name: _read(value) for name, value in kept.items() if name != IS})
    except (KeyError, TypeError, ValueError) as wrong:
        raise KeptIsUnreadable(what) from wrong
