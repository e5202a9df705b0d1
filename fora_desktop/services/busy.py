"""When persons are busy by their own calendars: what is known, and for which days; never with what."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain import busy_spans
from fora_desktop.domain.busy import BusyCalendar, BusyTime
from fora_desktop.domain.busy_spans import Busy
from fora_desktop.domain.danish import folded
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import Brought, ForeignCalendar, Preview
from fora_desktop.domain.people import ONE_PERSON, Person, Role, RoleHolder
from fora_desktop.domain.wallclock import midnight
from fora_desktop.i18n import _, counted
from fora_desktop.services import diaries, incoming_busy

ONE_DAY = timedelta(days=1)


class NoSuchCalendar(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(_("Der er ingen indlæst kalender “{text}”.").format(text=text))


class NameTheCalendar(FieldError):
    def __init__(self, name: str, calendars: Sequence[str]) -> None:
        super().__init__(
            _("{name} har flere kalendere: {calendars}. Skriv, hvilken der skal fjernes.").format(
                name=name, calendars=", ".join(calendars)
            )
        )


@dataclass(frozen=True, slots=True)
class BusyCalendarLine:
    """A person's own calendar as it was last read, and how many times it holds."""

    id: int
    person: int
    person_name: str
    name: str
    read_on: date
    first: date
    last: date
    times: int

    def is_old(self, today: date) -> bool:
        return busy_spans.is_old(self.read_on, today)


@dataclass(frozen=True, slots=True)
class BusyLine:
    """One time that a calendar holds."""

    person: int
    person_name: str
    calendar: str
    start: datetime
    end: datetime
    all_day: bool
    tentative: bool
    read_on: date


# --- reading in -----------------------------------------------------------------------------------------------------


def look(
    session: Session, calendar: ForeignCalendar, person: int, today: date, name: str = "", into: str = ""
) -> Preview:
    """What reading a calendar as a person's own would do; no title is in it. `name` is the file's, of one without;
    `into` is the calendar of the person's that somebody chose, or a new one's name.

    Raises NoSuchPerson or PersonIsAnonymised.
    """
    return incoming_busy.look(session, calendar, person, today, name, into)


def bring_in(
    session: Session, calendar: ForeignCalendar, person: int, today: date, name: str = "", into: str = ""
) -> Brought:
    """Do what `look` shows, as one change. Raises NothingWasRead."""
    return incoming_busy.bring_in(session, calendar, person, today, name, into)


# --- what is known --------------------------------------------------------------------------------------------------


def calendars_of(session: Session, person: int) -> list[BusyCalendarLine]:
    return calendars(session, person)


def calendars(session: Session, person: int | None = None) -> list[BusyCalendarLine]:
    """The calendars of all persons, or of one, by the person's name."""
    query = (
        select(
            BusyCalendar.id,
            Person.id,
            Person.name,
            BusyCalendar.name,
            BusyCalendar.read_on,
            BusyCalendar.first_day,
            BusyCalendar.last_day,
            func.count(BusyTime.id),
        )
        .join(Person, Person.id == BusyCalendar.person_id)
        .join(BusyTime, BusyTime.calendar_id == BusyCalendar.id, isouter=True)
        .group_by(BusyCalendar.id)
        .order_by(Person.name, BusyCalendar.name)
    )
    if person is not None:
        query = query.where(BusyCalendar.person_id == person)
    return [BusyCalendarLine(*row) for row in session.execute(query)]


def listing(
    session: Session, first: date | None = None, last: date | None = None, person: int | None = None
) -> list[BusyLine]:
    """The times that reach into a period, both days included, by their starts; each event once, as it was read last."""
    query = (
        select(
            Person.id,
            Person.name,
            BusyCalendar.name,
            BusyTime.start,
            BusyTime.end,
            BusyTime.all_day,
            BusyTime.tentative,
            BusyCalendar.read_on,
        )
        .join(BusyCalendar, BusyCalendar.id == BusyTime.calendar_id)
        .join(Person, Person.id == BusyCalendar.person_id)
        .order_by(BusyTime.start, BusyTime.end, BusyTime.id)
    )
    if first is not None:
        query = query.where(BusyTime.end > midnight(first))
    if last is not None:
        query = query.where(BusyTime.start < midnight(last) + ONE_DAY)
    if person is not None:
        query = query.where(Person.id == person)
    for calendar, newer in _beside(session, person):
        copies = select(BusyTime.key).where(BusyTime.calendar_id.in_(newer))
        query = query.where(or_(BusyTime.calendar_id != calendar, BusyTime.key.not_in(copies)))
    return [BusyLine(*row) for row in session.execute(query)]


def _beside(session: Session, person: int | None) -> Iterable[tuple[int, list[int]]]:
    """The calendars that their person has newer ones beside, with those."""
    query = select(BusyCalendar.id, BusyCalendar.person_id, BusyCalendar.read_on)
    if person is not None:
        query = query.where(BusyCalendar.person_id == person)
    return diaries.newer({id_: (who, read_on) for id_, who, read_on in session.execute(query)}).items()


def times(session: Session, persons: Collection[int], first: date, last: date) -> dict[int, list[Busy]]:
    """By person when they are busy in a period, both days included, laid together; nobody who is not busy at all."""
    found = {person: diary.spans for person, diary in diaries.of(session, persons, first, last).items()}
    return {person: spans for person, spans in found.items() if spans}


def of_role(session: Session, role: int, first: date, last: date) -> list[Busy]:
    """When whoever has a role is busy while they have it; nothing of a role that several may have at once."""
    query = (
        select(RoleHolder.person_id, RoleHolder.first_day, RoleHolder.last_day)
        .join(Role, Role.id == RoleHolder.role_id)
        .where(Role.id == role, Role.kind == ONE_PERSON, RoleHolder.first_day <= last)
    )
    found: list[Busy] = []
    for person, begins, ends in session.execute(query):
        days = max(first, begins or first), min(last, ends or last)
        if days[0] <= days[1]:
            found += times(session, [person], *days).get(person, [])
    return busy_spans.laid_together(found)


def known(session: Session, persons: Collection[int], day: date) -> set[int]:
    """Of whom a calendar is known for a day."""
    query = select(BusyCalendar.person_id).where(BusyCalendar.first_day <= day, BusyCalendar.last_day >= day)
    return set(session.scalars(query)).intersection(persons)


# --- taking away ----------------------------------------------------------------------------------------------------


def remove(session: Session, calendar: int) -> BusyCalendarLine:
    """Forget a calendar and its times."""
    row = session.get(BusyCalendar, calendar)
    if row is None:
        raise NoSuchCalendar(str(calendar))
    line = next(each for each in calendars(session, row.person_id) if each.id == calendar)
    session.execute(delete(BusyTime).where(BusyTime.calendar_id == calendar))
    session.delete(row)
    session.flush()
    return line


def named(session: Session, person: int, name: str | None) -> int:
    """The calendar of a person by its name, or the only one. Raises NoSuchCalendar or NameTheCalendar."""
    found = calendars(session, person)
    if name is None:
        if len(found) == 1:
            return found[0].id
        who = session.get_one(Person, person).name
        if not found:
            raise NoSuchCalendar(who)
        raise NameTheCalendar(who, [line.name for line in found])
    for line in found:
        if folded(line.name) == folded(name):
            return line.id
    raise NoSuchCalendar(name)


# --- sentences ------------------------------------------------------------------------------------------------------


def removed(line: BusyCalendarLine) -> str:
    return _("{calendar} for {name} er fjernet: {times}").format(
        calendar=line.name, name=line.person_name, times=times_in_words(line.times)
    )


def times_in_words(number: int) -> str:
    return counted(number, _("{n} optagen tid"), _("{n} optagne tider"))
