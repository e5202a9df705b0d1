"""The rows of Møder: their columns, and the headings that they stand under."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache, partial

from PySide6.QtCore import Qt

from fora_desktop.domain import dates
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.meeting import AWAITED, MeetingStatus
from fora_desktop.i18n import _, counted
from fora_desktop.services.meeting_list import MeetingList, Row, counts
from fora_desktop.ui import fonts
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.sections import Section
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets.calendar_paint import conflict_word
from fora_desktop.ui.words import short_day, state_of


def columns(desk: Desk, is_chosen: Callable[[int], bool]) -> list[Column[Row]]:
    """`is_chosen` tells of a meeting whether it is ticked."""
    return [
        Column(
            _("Dato"),
            partial(_day, desk),
            sort=lambda row: row.line.start,
            cell=lambda row: Words(
                _day(desk, row),
                tabular=True,
                tone="accent" if row.line.start.date() == desk.today else "text",
                weight=fonts.SEMIBOLD if row.line.start.date() == desk.today else fonts.REGULAR,
            ),
            width=Words(_widest_day(desk.year), icon="check", weight=fonts.SEMIBOLD, tabular=True),
            tip=lambda row: dates.long(row.line.start.date()),
            check=lambda row: Qt.CheckState.Checked if is_chosen(row.id) else Qt.CheckState.Unchecked,
        ),
        Column(
            _("Kl."),
            lambda row: dates.hours(row.line.start.time()),
            sort=lambda row: (row.line.start.time(), row.line.start),
            cell=lambda row: Words(dates.hours(row.line.start.time()), tone="text2", tabular=True),
            width="00.00",
        ),
        Column(
            _("Råd, nævn eller forum"),
            lambda row: ", ".join(row.line.boards),
            sort=lambda row: (_name_key(row.line.boards[0]), row.line.start),
            cell=lambda row: Words(
                ", ".join(row.line.boards),
                weight=fonts.MEDIUM,
                strike=row.line.status is MeetingStatus.CANCELLED,
                tone="text2" if row.line.status is MeetingStatus.CANCELLED else "text",
            ),
            tip=lambda row: row.line.title,
        ),
        Column(
            _("Nr."),
            lambda row: row.line.number,
            sort=lambda row: tuple(int(part) for part in reversed(row.line.number.split("/"))),
            cell=lambda row: Words(row.line.number, tone="text2", size=12, tabular=True),
            width=Words("88/2026", size=12, tabular=True),
        ),
        Column(
            _("Sted"),
            lambda row: row.line.place,
            cell=lambda row: Words(row.line.place, tone="text2", size=12),
            width=Words("Rådhuset i Kalundborg", size=12),
        ),
        Column(
            _("Status"),
            lambda row: status_of(row, desk).text,
            cell=lambda row: replace(status_of(row, desk), rest=_("aftalt") if row.line.agreed else ""),
            width=Mark("triangle-alert", _("Dobbelt optaget")),
            tip=lambda row: " ".join(each.text for each in row.conflicts),
        ),
        Column(
            _("Dagsorden og referat"),
            lambda row: row.documents.word if row.documents else "",
            sort=lambda row: (row.documents.rank if row.documents else 0, row.line.start),
            cell=_documents_of,
            width=Mark("clock-alert", _("Dagsorden forsinket")),
            tip=lambda row: row.documents.sentence if row.documents else "",
        ),
        Column(
            _("Bemærkning"),
            _remark,
            cell=_remark_cell,
            width=Words("flyttet fra ons. 14. april", size=12),
            tip=_remark,
        ),
        Column(
            _("Deltog"),
            lambda row: row.attended.told if row.attended else "",
            sort=lambda row: row.attended.present if row.attended else -1,
            cell=lambda row: Words(row.attended.told if row.attended else "", tone="text2", size=12, tabular=True),
            width=Words("88/88", size=12, tabular=True),
            tip=lambda row: row.attended.sentence if row.attended else "",
            searched=False,
        ),
    ]


_name_key = lru_cache(maxsize=2000)(sort_key)


def _widest_day(year: int) -> str:
    days = (date(year, 1, 1) + timedelta(each) for each in range(365))
    return max(map(dates.narrow, days), key=fonts.metrics(weight=fonts.SEMIBOLD, tabular=True).horizontalAdvance)


def _day(desk: Desk, row: Row) -> str:
    day = row.line.start.date()
    return dates.narrow(day) if day.year == desk.year else short_day(day, desk.today)


def _remark(row: Row) -> str:
    """Where it lay before and why, and that its time is agreed."""
    return ", ".join(part for part in (_("aftalt tidspunkt") if row.line.agreed else "", row.line.remark) if part)


def _remark_cell(row: Row) -> Cell:
    return Words(_remark(row), icon="lock" if row.line.agreed else "", tone="text2", size=12)


def _documents_of(row: Row) -> Cell:
    state = row.documents
    if state is None:
        return Words("–", tone="text3")
    return Mark(state.icon, state.word, "behind" if state.late else "text2")


def status_of(row: Row, desk: Desk) -> Mark:
    """What became of it, or in place of the word what collides."""
    if row.conflicts and row.line.status in AWAITED:
        return Mark("triangle-alert", conflict_word(row.conflicts), "behind")
    return state_of(row.line, desk.today)


def sections(found: MeetingList, today: date) -> list[Section[Row]]:
    """What is still to be recorded, then the months, those that are past folded."""
    made = []
    waiting = [row for row in found.rows if row.unrecorded]
    if waiting:
        made.append(Section(_("Mangler registrering"), waiting, _told_waiting, "unscheduled"))
    months: dict[int, list[Row]] = {}
    for row in found.rows:
        if not row.unrecorded:
            months.setdefault(row.line.start.month, []).append(row)
    for month in sorted(months):
        title = _("{month} {year}").format(month=dates.month(month).capitalize(), year=found.year)
        folded = found.year == today.year and month < today.month
        made.append(Section(title, months[month], _told_month, folded=folded))
    return made


def _told_waiting(rows: Sequence[Row]) -> str:
    return counted(
        len(rows),
        _("{n} møde er overstået, uden at nogen har noteret, hvad der skete"),
        _("{n} møder er overstået, uden at nogen har noteret, hvad der skete"),
    )


def _told_month(rows: Sequence[Row]) -> str:
    numbers = counts(rows)
    parts = [counted(numbers["all"], _("{n} møde"), _("{n} møder"))]
    for name, words in (
        ("held", _("{n} holdt")),
        ("cancelled", _("{n} aflyst")),
        ("colliding", _("{n} i konflikt")),
    ):
        if numbers[name]:
            parts.append(words.format(n=numbers[name]))
    return " · ".join(parts)
