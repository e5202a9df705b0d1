"""Calendars of other programs read in: Outlook's, Google's, Apple's and the free ones'.

What is read and how broken it may be is said in docs/calendars.md. A broken event is named and the others are read; a
file made to hurt costs a sentence.
"""

import errno
import stat
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from fora_desktop.domain.foreign_calendar import ForeignCalendar
from fora_desktop.domain.table import Progress
from fora_desktop.exchange.ics_in import lines
from fora_desktop.exchange.ics_in.events import Events
from fora_desktop.exchange.ics_in.lines import (
    MOST_BYTES,
    CalendarTooLarge,
    CannotReadCalendar,
    Component,
    NotACalendar,
)
from fora_desktop.exchange.ics_in.rules import Budget
from fora_desktop.exchange.ics_in.series import Item
from fora_desktop.exchange.ics_in.values import CannotReadEvent, one_line, value, when, word
from fora_desktop.exchange.ics_in.zones import Zones
from fora_desktop.i18n import _

__all__ = ["CalendarTooLarge", "CannotReadCalendar", "NotACalendar", "read", "read_file"]


def read_file(path: Path, zone: str, first: date, last: date, going: Progress | None = None) -> ForeignCalendar:
    """As `read`, of a file. Raises `CannotReadCalendar`."""
    return read(_load(path), zone, first, last, going)


def _load(path: Path) -> bytes:
    """The file's bytes, if it is one and not too large; a device or a pipe is never opened."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise CannotReadCalendar(_("“{file}” er en mappe. Vælg en .ics-fil.").format(file=path.name))
        if not stat.S_ISREG(status.st_mode):
            raise CannotReadCalendar(_("“{file}” er ikke en fil. Vælg en .ics-fil.").format(file=path.name))
        if status.st_size > MOST_BYTES:
            raise CalendarTooLarge.over(MOST_BYTES // 1_000_000, _("den fylder over {most} MB"))
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise CannotReadCalendar(_why_not(error).format(file=path.name)) from error


def _why_not(error: OSError | ValueError) -> str:
    """What the system says of a file that cannot be read, and what to do; a name that is none is a ValueError."""
    number = getattr(error, "errno", errno.ENOENT)
    if number == errno.EBUSY or getattr(error, "winerror", None) in _HELD_ON_WINDOWS:
        return _("“{file}” kan ikke læses. Luk den i andre programmer, og prøv igen.")
    return {
        errno.ENOENT: _("“{file}” findes ikke. Vælg en anden fil."),
        errno.ENOTDIR: _("“{file}” findes ikke. Vælg en anden fil."),
        errno.EACCES: _("Du har ikke lov til at læse “{file}”. Bed om adgang til den, eller vælg en anden fil."),
        errno.EPERM: _("Du har ikke lov til at læse “{file}”. Bed om adgang til den, eller vælg en anden fil."),
        errno.ELOOP: _("“{file}” er en genvej, der ender i sig selv. Vælg selve filen."),
        errno.ENAMETOOLONG: _("Filens navn er for langt. Vælg en anden fil."),
    }.get(number, _("“{file}” kan ikke læses, for drevet svarer ikke. Prøv igen, eller kopiér filen, og vælg kopien."))


_HELD_ON_WINDOWS: Final = (32, 33)
"""Sharing violation, lock violation."""


def read(data: bytes, zone: str, first: date, last: date, going: Progress | None = None) -> ForeignCalendar:
    """The events of a calendar, on the clocks of `zone`.

    Events that repeat come once for each occurrence that touches the days from `first` to `last`. `going` hears how far
    it is and stops the reading by raising. Raises `CannotReadCalendar`.
    """
    going = going or (lambda done, total: None)
    text = lines.as_utf8(data)
    lines.check(text)
    del data
    home = ZoneInfo(zone)
    budget = Budget()
    items: list[Item] = []
    names: dict[bytes, str] = {}
    methods: set[str] = set()
    days: list[tuple[date, date] | None] = []
    for calendar in lines.calendars(text, going):
        for said in (b"NAME", b"X-WR-CALNAME", b"PRODID"):
            if said not in names and (found := one_line(calendar.one(said), 200)):
                names[said] = found
        method = word(calendar.one(b"METHOD"))[:20].strip()
        held = [part for part in calendar.parts if part.kind in (b"VEVENT", b"VFREEBUSY")]
        if held:
            zones = [part for part in calendar.parts if part.kind == b"VTIMEZONE" and not part.problem]
            named = Zones(home, zones, first, last, budget)
            items += [Item(part, named, method) for part in held]
        if held or not methods:
            methods.add(method)
        own = _own_days(calendar, held, home)
        if held or own:
            days.append(own)
    events = Events(home, first, last, budget, going)
    events.read(items)
    first_day, last_day = _within(first, last, days)
    return ForeignCalendar(
        name=names.get(b"NAME") or names.get(b"X-WR-CALNAME", ""),
        method=methods.pop() if len(methods) == 1 else "",
        product=names.get(b"PRODID", ""),
        first_day=first_day,
        last_day=last_day,
        events=tuple(sorted(events.found, key=lambda event: (event.start, event.line, event.occurrence))),
        not_read=tuple(sorted(events.not_read, key=lambda each: each.line)),
        remarks=tuple(events.remarks()),
    )


# The days that a file says it is of


def _own_days(calendar: Component, held: Sequence[Component], home: ZoneInfo) -> tuple[date, date] | None:
    """The days that a calendar covers: Outlook's own marks, or those of its VFREEBUSY; None where it does not say."""
    named = _days(calendar, b"X-CALSTART", b"X-CALEND", home)
    if named is None and held and all(part.kind == b"VFREEBUSY" for part in held):
        found = [_days(part, b"DTSTART", b"DTEND", home) for part in held]
        each = [days for days in found if days is not None]
        if len(each) == len(found):
            return min(each)[0], max(last for _first, last in each)
    return named


def _days(component: Component, begins: bytes, ends: bytes, home: ZoneInfo) -> tuple[date, date] | None:
    """From one property to another; a day counts of which most lies between them."""
    try:
        start, end = (_here(component.one(each), home) for each in (begins, ends))
        first, last = (start + _HALF_A_DAY).date(), (end - _HALF_A_DAY).date()
    except (CannotReadEvent, OverflowError):
        return None
    return (first, max(first, last)) if start < end else None


def _here(line: bytes, home: ZoneInfo) -> datetime:
    found = when(value(line), None)
    return found.at if found.zone is None else found.at.replace(tzinfo=found.zone).astimezone(home).replace(tzinfo=None)


def _within(first: date, last: date, days: Sequence[tuple[date, date] | None]) -> tuple[date, date]:
    """Of the days asked for those that all the calendars of a file cover together; at least one."""
    named = [each for each in days if each is not None]
    if not named or len(named) < len(days):
        return first, last
    low, high = min(named)[0], max(end for _begin, end in named)
    return min(max(first, low), last), max(min(last, high), first)


_HALF_A_DAY: Final = timedelta(hours=12)
