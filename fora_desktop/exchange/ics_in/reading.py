"""Calendars of other programs read in: Outlook's, Google's, Apple's and the free ones'.

What is read and how broken it may be is said in docs/calendars.md. A broken event is named and the others are read; a
file made to hurt costs a sentence.
"""

import stat
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from fora_desktop.domain.foreign_calendar import ForeignCalendar
from fora_desktop.domain.table import Progress
from fora_desktop.exchange.ics_in import lines
from fora_desktop.exchange.ics_in.events import Events
from fora_desktop.exchange.ics_in.lines import MOST_BYTES, CalendarTooLarge, CannotReadCalendar, NotACalendar
from fora_desktop.exchange.ics_in.rules import Budget
from fora_desktop.exchange.ics_in.series import Item
from fora_desktop.exchange.ics_in.values import one_line, word
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
    except FileNotFoundError as error:
        raise CannotReadCalendar(_("“{file}” findes ikke. Vælg en anden fil.").format(file=path.name)) from error
    except (OSError, ValueError) as error:
        raise CannotReadCalendar(
            _("“{file}” kan ikke læses. Luk den i andre programmer, og prøv igen.").format(file=path.name)
        ) from error


def read(data: bytes, zone: str, first: date, last: date, going: Progress | None = None) -> ForeignCalendar:
    """The events of a calendar that touch the days from `first` to `last`, on the clocks of `zone`.

    Events that repeat come once for each occurrence. `going` hears how far it is and stops the reading by raising.
    Raises `CannotReadCalendar`.
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
    events = Events(home, first, last, budget, going)
    events.read(items)
    return ForeignCalendar(
        name=names.get(b"NAME") or names.get(b"X-WR-CALNAME", ""),
        method=methods.pop() if len(methods) == 1 else "",
        product=names.get(b"PRODID", ""),
        first_day=first,
        last_day=last,
        events=tuple(sorted(events.found, key=lambda event: (event.start, event.line, event.occurrence))),
        not_read=tuple(sorted(events.not_read, key=lambda each: each.line)),
    )
