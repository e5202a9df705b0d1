"""What is known of persons' own calendars in a period: all that times of meetings are held against."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, timedelta

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from fora_desktop.domain.busy import BusyCalendar
from fora_desktop.domain.busy_spans import Diary
from fora_desktop.services.seat_rows import FEW

ONE_DAY = timedelta(days=1)


_PACKED = (
    "SELECT calendar_id, group_concat(start || \"end\" || tentative, '') FROM busy_time "
    'WHERE calendar_id IN :calendars AND start < :ends AND "end" > :begins'
)
PACKED = text(f"{_PACKED} GROUP BY calendar_id").bindparams(bindparam("calendars", expanding=True))
"""As `busy_spans.Diary` unpacks it: a hundredth of the rows, and no time is made of what nobody asks for."""
OLDER = text(
    f"{_PACKED} AND key NOT IN (SELECT key FROM busy_time WHERE calendar_id IN :newer) GROUP BY calendar_id"
).bindparams(bindparam("calendars", expanding=True), bindparam("newer", expanding=True))
"""Of a calendar that its person has a newer one beside: what stands in both is as it stands there."""


def of(session: Session, persons: Collection[int] | None, first: date, last: date) -> dict[int, Diary]:
    """By person what is known of a period; without `persons` of everybody who has a calendar."""
    wanted = None if persons is None else set(persons)
    calendars: dict[int, tuple[int, date]] = {}
    days: dict[int, list[tuple[date, date]]] = defaultdict(list)
    for id_, person, read_on, first_day, last_day in session.execute(
        select(
            BusyCalendar.id,
            BusyCalendar.person_id,
            BusyCalendar.read_on,
            BusyCalendar.first_day,
            BusyCalendar.last_day,
        )
    ):
        if wanted is None or person in wanted:
            calendars[id_] = person, read_on
            days[person].append((first_day, last_day))
    packed: dict[int, list[tuple[str, date]]] = defaultdict(list)
    period = {"begins": _written(first), "ends": _written(last + ONE_DAY)}
    beside = newer(calendars)
    for id_, others in beside.items():
        for _id, texts in session.execute(OLDER, {**period, "calendars": [id_], "newer": others}):
            packed[calendars[id_][0]].append((texts, calendars[id_][1]))
    ids = [id_ for id_ in calendars if id_ not in beside]
    for place in range(0, len(ids), FEW):
        for id_, texts in session.execute(PACKED, {**period, "calendars": ids[place : place + FEW]}):
            person, read_on = calendars[id_]
            packed[person].append((texts, read_on))
    return {person: Diary(packed.get(person, ()), its) for person, its in days.items()}


def newer(calendars: Mapping[int, tuple[int, date]]) -> dict[int, list[int]]:
    """Of calendars by id, with their person and when they were read: those of the same person that were read later."""
    of_persons: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for id_, (person, read_on) in calendars.items():
        of_persons[person].append((read_on, id_))
    found: dict[int, list[int]] = {}
    for those in of_persons.values():
        those.sort()
        for place, (_read_on, id_) in enumerate(those[:-1], 1):
            found[id_] = [other for _read, other in those[place:]]
    return found


def _written(day: date) -> str:
    """A day's midnight as the database writes it."""
    return f"{day.isoformat()} 00:00:00.000000"
