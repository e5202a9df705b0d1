"""The year as a table: every meeting, deadline and holiday of the wheel as a row of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from fora_desktop.domain import dates
from fora_desktop.domain.year import Sign, Year, YearMeeting
from fora_desktop.i18n import _
from fora_desktop.ui.delegate import Cell, Mark, Words
from fora_desktop.ui.table import Column
from fora_desktop.ui.widgets import year_words
from fora_desktop.ui.widgets.year_cells import Fitting
from fora_desktop.ui.widgets.year_words import Item


@dataclass(frozen=True, slots=True)
class YearRow:
    """A row; holidays have no `item`."""

    day: date
    last: date
    ring: str
    name: str
    state: str
    remark: str = ""
    item: Item | None = None

    @property
    def key(self) -> tuple[str, date, str]:
        if isinstance(self.item, YearMeeting):
            return "meeting", self.day, str(self.item.id)
        return self.ring, self.day, self.name

    @property
    def week(self) -> int:
        return self.day.isocalendar().week

    @property
    def start(self) -> datetime:
        return self.item.start if isinstance(self.item, YearMeeting) else datetime.combine(self.day, time())


def rows(year: Year, hidden: frozenset[str]) -> list[YearRow]:
    """By day; without the rings that are left out."""
    return sorted(_rows(year, hidden), key=lambda row: (row.day, row.start, row.name))


def _rows(year: Year, hidden: frozenset[str]) -> Iterator[YearRow]:
    for meeting in year.meetings:
        ring = year.rings[meeting.ring].name
        if ring not in hidden:
            state, remark = year_words.state_word(meeting), " ".join(meeting.conflicts)
            yield YearRow(meeting.day, meeting.day, ring, year_words.item_name(meeting), state, remark, meeting)
    for due in year.deadlines:
        ring = year.rings[due.ring].name
        if ring not in hidden:
            yield YearRow(due.day, due.day, ring, year_words.item_name(due), due.sign.word, "", due)
    for holiday in year.holidays:
        yield YearRow(holiday.day, holiday.day, _("Helligdag"), holiday.name, "")
    for each in year.school:
        name = _("{holiday}, til og med {day}").format(holiday=each.words, day=year_words.short_day(each.last))
        yield YearRow(each.first, each.last, _("Skoleferie"), name, "", ", ".join(each.units))


def columns() -> list[Column[YearRow]]:
    return [
        Column(_("Uge"), lambda row: str(row.week), sort=lambda row: row.day, numeric=True, width="00"),
        Column(_("Dato"), lambda row: dates.narrow(row.day), sort=lambda row: row.start, width=_("ons. 30. marts")),
        Column(_("Kl."), _clock, sort=lambda row: row.start.time(), width="00.00"),
        Column(_("Ring"), lambda row: row.ring, width=_("Beredskab og andet"), tip=lambda row: row.ring),
        Column(_("Møde, frist eller ferie"), lambda row: row.name, cell=_name, tip=lambda row: row.name),
        Column(_("Nr."), _number, width="00/0000", shown=False),
        Column(_("Sted"), _place, width=_("Politigården, lokale 12"), shown=False),
        Column(_("Status"), lambda row: row.state, cell=_state, width=Mark("clock-alert", _("Frist overskredet"))),
        Column(
            _("Bemærkning"),
            lambda row: row.remark,
            cell=_remark,
            width=Mark("triangle-alert", _("2. pinsedag er")),
            tip=lambda row: row.remark,
        ),
    ]


def _name(row: YearRow) -> Cell:
    return Fitting(row.name, row.item.short) if isinstance(row.item, YearMeeting) else Words(row.name)


def _clock(row: YearRow) -> str:
    return dates.hours(row.start.time()) if isinstance(row.item, YearMeeting) else ""


def _number(row: YearRow) -> str:
    return row.item.number if isinstance(row.item, YearMeeting) else ""


def _place(row: YearRow) -> str:
    return row.item.place if isinstance(row.item, YearMeeting) else ""


_STATES = {
    Sign.HELD: ("check", "text2"),
    Sign.DONE: ("check", "text2"),
    Sign.PLANNED: ("calendar-check", "covered"),
    Sign.INVITED: ("mail", "covered"),
    Sign.UNRECORDED: ("file-clock", "unrecorded"),
    Sign.DUE: ("target", "text2"),
    Sign.OVERDUE: ("clock-alert", "behind"),
}


def _state(row: YearRow) -> Cell | None:
    if row.item is None:
        return None
    sign = row.item.sign
    if sign is Sign.CONFLICT and isinstance(row.item, YearMeeting):
        sign = Sign(row.item.status.value)
    icon, tone = _STATES[sign]
    return Mark(icon, row.state, tone)


def _remark(row: YearRow) -> Cell | None:
    if isinstance(row.item, YearMeeting) and row.remark:
        return Mark("triangle-alert", row.remark, "behind")
    return Words(row.remark, tone="text2") if row.remark else None
