"""What is known of persons' own calendars in a period: all that times of meetings are held against."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.busy import BusyCalendar, BusyTime
from fora_desktop.domain.busy_spans import Busy, Diary
from fora_desktop.domain.wallclock import midnight
from fora_desktop.services.seat_rows import FEW

ONE_DAY = timedelta(days=1)


def of(session: Session, persons: Collection[int] | None, first: date, last: date) -> dict[int, Diary]:
    """By person what is known of a period; without `persons` of everybody who has a calendar."""
    rows: dict[int, tuple[int, date]] = {}
    days: dict[int, list[tuple[date, date]]] = defaultdict(list)
    wanted = None if persons is None else set(persons)
    for row in session.execute(
        select(
            BusyCalendar.id,
            BusyCalendar.person_id,
            BusyCalendar.read_on,
            BusyCalendar.first_day,
            BusyCalendar.last_day,
        )
    ):
        if wanted is None or row[1] in wanted:
            rows[row[0]] = row[1], row[2]
            days[row[1]].append((row[3], row[4]))
    spans = _spans(session, rows, first, last) if rows else {}
    return {person: Diary.of(spans.get(person, ()), its) for person, its in days.items()}


def _spans(
    session: Session, calendars: "dict[int, tuple[int, date]]", first: date, last: date
) -> dict[int, list[Busy]]:
    begins, ends = midnight(first), midnight(last) + ONE_DAY
    query = select(BusyTime.calendar_id, BusyTime.start, BusyTime.end, BusyTime.tentative).where(
        BusyTime.start < ends, BusyTime.end > begins
    )
    if len(calendars) <= FEW:
        query = query.where(BusyTime.calendar_id.in_(calendars))
    found: dict[int, list[Busy]] = defaultdict(list)
    for calendar, start, end, tentative in session.execute(query):
        if calendar in calendars:
            person, read_on = calendars[calendar]
            found[person].append(Busy(start, end, tentative, read_on))
    return found
