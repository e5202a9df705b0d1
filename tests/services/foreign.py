"""Calendars of other programs as values, and bringing them into a register."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from fora_desktop.domain.foreign_calendar import Brought, Coming, Fate, ForeignCalendar, ForeignEvent, How, Preview
from fora_desktop.services import incoming_calendars
from fora_desktop.storage.database import Database

TODAY = date(2026, 7, 2)
WINDOW = incoming_calendars.window(TODAY)
HOUR = timedelta(hours=1)


def calendar(*events: ForeignEvent, method: str = "PUBLISH", **known: Any) -> ForeignCalendar:
    values: dict[str, Any] = {"name": "", "product": "", "not_read": ()} | known
    events = tuple(each if each.method else replace(each, method=method) for each in events)
    return ForeignCalendar(method=method, first_day=WINDOW[0], last_day=WINDOW[1], events=events, **values)


def event(uid: str, start: datetime, summary: str = "", end: datetime | None = None, **known: Any) -> ForeignEvent:
    return ForeignEvent(uid, start, end or start + 2 * HOUR, known.pop("line", 4), summary=summary, **known)


def look(database: Database, given: ForeignCalendar, how: How, boards: Mapping[str, int] = {}) -> Preview:
    with database.read() as session:
        return incoming_calendars.look(session, given, how, TODAY, boards=boards)


def bring_in(database: Database, given: ForeignCalendar, how: How, boards: Mapping[str, int] = {}) -> Brought:
    """What was looked at is what is done."""
    seen = look(database, given, how, boards)
    done = database.do(incoming_calendars.name_of, incoming_calendars.bring_in, given, how, TODAY, boards=boards)
    assert done.done == seen
    return done


def told(found: Preview | Brought) -> list[tuple[Fate, str]]:
    lines = found.lines if isinstance(found, Preview) else found.done.lines
    return [(line.fate, line.text) for line in lines]


def only(found: Preview | Brought) -> Coming:
    (line,) = found.lines if isinstance(found, Preview) else found.done.lines
    return line
