"""How lines of the register are put into the cells and icons that several pages share."""

from datetime import date, datetime

from fora_desktop.domain import dates
from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Standing
from fora_desktop.i18n import _
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.ui.delegate import Mark
from fora_desktop.ui.widgets.pace import Pace

CONFLICT_ICONS = {
    ConflictKind.HOLIDAY: "sun",
    ConflictKind.SOFT_DAY: "calendar-days",
    ConflictKind.SCHOOL_HOLIDAY: "backpack",
    ConflictKind.ROOM: "door-open",
    ConflictKind.ROLE: "user-round-x",
    ConflictKind.PERSON: "user-round-x",
    ConflictKind.SPACING: "clock-alert",
    ConflictKind.BOARD_CLOSED: "calendar-x-2",
}

_STATE_ICONS = {
    MeetingStatus.PLANNED: ("calendar-check", "covered"),
    MeetingStatus.INVITED: ("mail", "covered"),
    MeetingStatus.HELD: ("check", "text2"),
    MeetingStatus.POSTPONED: ("calendar-clock", "text2"),
    MeetingStatus.CANCELLED: ("ban", "text2"),
}


def pace_of(standing: Standing) -> Pace:
    """The standing as its bar shows it; today's mark only within the period."""
    counts, period = standing.counts, standing.period
    passed = (standing.on - period.first).days + 1
    return Pace(
        held=counts.held,
        planned=counts.planned,
        unrecorded=counts.unrecorded,
        minimum=standing.minimum or 0,
        maximum=standing.maximum,
        due_by_now=standing.due_by_now,
        today_share=passed / period.days if standing.on in period else None,
    )


def day_in_year(day: date, today: date) -> str:
    """`tor. 4. marts`, with the year where it is another one."""
    if day == today:
        return _("i dag")
    text = dates.narrow(day)
    return text if day.year == today.year else f"{text} {day.year}"


def short_day(day: date, today: date) -> str:
    """`4. marts`, for a column among many; `4/3 2027` where the year is another one."""
    if day == today:
        return _("i dag")
    if day.year != today.year:
        return _("{day}/{month} {year}").format(day=day.day, month=day.month, year=day.year)
    return _("{day}. {month}").format(day=day.day, month=dates.month_short(day.month))


def state_of(meeting: MeetingLine, today: date) -> Mark:
    """What became of a meeting, as an icon with its word."""
    if meeting.is_unrecorded(today):
        return Mark("file-clock", _("Ikke noteret"), "unscheduled")
    icon, tone = _STATE_ICONS[meeting.status]
    return Mark(icon, meeting.status.word, tone, strike=meeting.status is MeetingStatus.CANCELLED)


def hours_of(meeting: MeetingLine) -> str:
    return _("{start}–{end}").format(start=dates.hours(meeting.start.time()), end=dates.hours(meeting.end.time()))


def when(meeting: MeetingLine, today: date) -> str:
    return _("{day} {time}").format(
        day=day_in_year(meeting.start.date(), today), time=dates.clock(meeting.start.time())
    )


def made_at(made: datetime, now: datetime) -> str:
    """`i dag 10.38`, `20. november 10.38`"""
    clock = dates.hours(made.time())
    if made.date() == now.date():
        return _("i dag {time}").format(time=clock)
    day = dates.day_month(made.date()) if made.year == now.year else dates.day_month_year(made.date())
    return _("{day} {time}").format(day=day, time=clock)
