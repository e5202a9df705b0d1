"""A person's own calendar is read in: which of its events are times that they are busy, and what changes by it.

Only when is kept, never what (`domain.busy`). A calendar is known again by its name, a time by the digest of its event.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import busy_spans, email_address
from fora_desktop.domain.busy import BusyCalendar, BusyTime
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import (
    Brought,
    Coming,
    Fate,
    ForeignCalendar,
    ForeignEvent,
    How,
    NotRead,
    Preview,
    Target,
    outside,
    unquoted,
    window,
)
from fora_desktop.domain.meeting import CalendarEntry, Meeting
from fora_desktop.domain.people import Person
from fora_desktop.domain.wallclock import midnight
from fora_desktop.i18n import _, counted
from fora_desktop.services import incoming_targets, people
from fora_desktop.services.incoming_words import identity

ADDING = frozenset({"REQUEST", "ADD", "CANCEL", "COUNTER", "DECLINECOUNTER", "REFRESH", "REPLY"})
"""Methods of files that tell of single events: what they do not name stays (RFC 5546, 1.4)."""
DIGEST = 12
"""Bytes."""
ONE_DAY = timedelta(days=1)
MANY = 500
"""So many ids are named in one statement."""
NO_UID = "freebusy"
"""What is said of busy times alone (VFREEBUSY) that have no UID."""
UNSURE = ("TENTATIVE", "NEEDS-ACTION")
"""The person's own answers (PARTSTAT) by which nobody knows yet whether they come."""


@dataclass(frozen=True, slots=True)
class Time:
    """A busy time of a file."""

    key: str
    start: datetime
    end: datetime
    all_day: bool
    tentative: bool
    line: int = 0

    @property
    def values(self) -> tuple[datetime, datetime, bool, bool]:
        return self.start, self.end, self.all_day, self.tentative


@dataclass(frozen=True, slots=True)
class Known:
    """A busy time of the register."""

    id: int
    time: Time


@dataclass(slots=True)
class Plan:
    """What a file does to a calendar of a person."""

    person: Person
    target: Target
    row: BusyCalendar | None
    first: date
    last: date
    new: list[Time] = field(default_factory=list)
    changed: list[tuple[int, Time]] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    aged: list[int] = field(default_factory=list)
    """Outside of the days that are read now."""
    lines: list[Coming] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    refusal: str = ""

    @property
    def preview(self) -> Preview:
        return Preview(tuple(self.lines), remarks=tuple(self.remarks), target=self.target, refusal=self.refusal)


class NothingWasRead(FieldError):
    """A calendar of which nothing could be read would make somebody free all the time."""

    def __init__(self, number: int) -> None:
        super().__init__(
            counted(
                number,
                _("Den ene aftale i filen kunne ikke læses, så personen ville stå som ledig hele tiden."),
                _("Ingen af de {n} aftaler i filen kunne læses, så personen ville stå som ledig hele tiden."),
            )
            + " "
            + _("Gem kalenderen igen i det program, den kommer fra.")
        )


def look(
    session: Session, calendar: ForeignCalendar, person: int, today: date, name: str = "", into: str = ""
) -> Preview:
    return _plan(session, calendar, person, today, name, into).preview


def bring_in(
    session: Session, calendar: ForeignCalendar, person: int, today: date, name: str = "", into: str = ""
) -> Brought:
    plan = _plan(session, calendar, person, today, name, into)
    if plan.refusal:
        raise NothingWasRead(_unread(calendar))
    row = plan.row
    done = Brought(How.BUSY, plan.preview, plan.person.name)
    if row is None and adds(calendar) and not plan.new:
        return done  # of nobody's whole calendar: nothing is known by it
    if row is None:
        row = BusyCalendar(
            person_id=person, name=plan.target.name, read_on=today, first_day=plan.first, last_day=plan.last
        )
        session.add(row)
    else:
        row.read_on, row.first_day, row.last_day = today, plan.first, plan.last
    session.flush()
    _write(session, row.id, plan)
    return done


def _write(session: Session, calendar: int, plan: Plan) -> None:
    leaving = [*plan.gone, *plan.aged]
    for place in range(0, len(leaving), MANY):
        session.execute(delete(BusyTime).where(BusyTime.id.in_(leaving[place : place + MANY])))
    if plan.changed:
        session.execute(
            update(BusyTime),
            [
                {"id": id_, "start": time.start, "end": time.end, "all_day": time.all_day, "tentative": time.tentative}
                for id_, time in plan.changed
            ],
        )
    if plan.new:
        session.execute(
            insert(BusyTime),
            [
                {
                    "calendar_id": calendar,
                    "key": time.key,
                    "start": time.start,
                    "end": time.end,
                    "all_day": time.all_day,
                    "tentative": time.tentative,
                }
                for time in plan.new
            ],
        )
    session.flush()


# --- what a file does -----------------------------------------------------------------------------------------------


def _plan(session: Session, calendar: ForeignCalendar, person: int, today: date, name: str, into: str) -> Plan:
    who = people.usable(session, person)
    whole = not adds(calendar)
    every = len(calendar.events)
    calendar = _near(calendar, today)
    row, known, target = _known(session, calendar, person, name, into, not whole)
    plan = Plan(who, target, row, *(_known_days(calendar, row, today) if whole else _days_named(calendar, row)))
    seen = _sort(session, calendar, who, known, plan)
    if whole:
        _left_over(known, seen, calendar, today, plan)
    if len(calendar.events) < every:
        plan.remarks.append(outside(every - len(calendar.events), *window(today)))
    plan.lines += [_skipped(each) for each in calendar.not_read]
    plan.lines.sort(key=lambda line: (line.start or datetime.max, line.line))
    unread = _unread(calendar)
    if unread and not every:
        plan.refusal = str(NothingWasRead(unread))
    elif unread:
        plan.remarks.append(
            counted(
                unread,
                _("{n} aftale kunne ikke læses; på den tid står personen som ledig."),
                _("{n} aftaler kunne ikke læses; på de tider står personen som ledig."),
            )
        )
    plan.remarks += dict.fromkeys(unquoted(remark) for event in calendar.events for remark in event.remarks)
    plan.remarks += calendar.remarks
    return plan


def adds(calendar: ForeignCalendar) -> bool:
    """Whether it tells of single events, and is nobody's whole calendar."""
    return not calendar.methods.isdisjoint(ADDING)


def _near(calendar: ForeignCalendar, today: date) -> ForeignCalendar:
    """What lies on days of which anything is kept."""
    first, last = window(today)
    low, high = midnight(first), midnight(last + ONE_DAY)
    events = [event for event in calendar.events if event.start < high and max(event.start, event.end) >= low]
    return calendar if len(events) == len(calendar.events) else replace(calendar, events=tuple(events))


def _days_named(calendar: ForeignCalendar, row: BusyCalendar | None) -> tuple[date, date]:
    """Single events say nothing of other days."""
    day = calendar.events[0].start.date() if calendar.events else calendar.first_day
    return (day, day) if row is None else (row.first_day, row.last_day)


def _known_days(calendar: ForeignCalendar, row: BusyCalendar | None, today: date) -> tuple[date, date]:
    """The days of the file, with those that were known before where they meet and are not old news."""
    days = calendar.first_day, calendar.last_day
    if row is None or busy_spans.is_old(row.read_on, today) or not meet(days, (row.first_day, row.last_day)):
        return days
    low, high = window(today)
    return min(days[0], max(row.first_day, low)), max(days[1], min(row.last_day, high))


def meet(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether no day lies between them."""
    return one[0] <= other[1] + ONE_DAY and other[0] <= one[1] + ONE_DAY


def _unread(calendar: ForeignCalendar) -> int:
    """How many events could not be read; of an older edition the newer one was."""
    return sum(not each.replaced for each in calendar.not_read)


def _skipped(bad: NotRead) -> Coming:
    """When it begins, as far as that could be read, and never its title, nor what stands in its place."""
    return Coming(Fate.SKIPPED, bad.line, "", bad.start, None, unquoted(bad.reason), all_day=bad.all_day)


def _known(
    session: Session, calendar: ForeignCalendar, person: int, name: str, into: str, adds: bool
) -> tuple[BusyCalendar | None, dict[str, Known], Target]:
    """The calendar that the file is, and its times by key; single events are looked for in all of the person's."""
    row, target = incoming_targets.find(session, person, calendar.name, name, into, adds=adds)
    if adds and not into:
        named = {_of_event(event) for event in calendar.events}
        rows = session.scalars(select(BusyCalendar).where(BusyCalendar.person_id == person)).all()
        for other in rows:
            times = _times(session, other.id)
            if named.intersection(_event_of(key) for key in times):
                return other, times, incoming_targets.target(rows, other, target.name, target.new_name, adds=True)
    return row, _times(session, row.id) if row is not None else {}, target


def _times(session: Session, calendar: int) -> dict[str, Known]:
    query = select(BusyTime.id, BusyTime.key, BusyTime.start, BusyTime.end, BusyTime.all_day, BusyTime.tentative).where(
        BusyTime.calendar_id == calendar
    )
    return {row[1]: Known(row[0], Time(*row[1:])) for row in session.execute(query)}


def _sort(session: Session, calendar: ForeignCalendar, who: Person, known: dict[str, Known], plan: Plan) -> set[str]:
    """What becomes of each event; gives the keys that the file names."""
    own = _own_uids(session, calendar.events)
    address = email_address.key(who.email)
    seen: set[str] = set()
    for key, event in _once(calendar.events):
        seen.add(key)
        reason = _why_not(event, own, address)
        there = known.get(key)
        if reason:
            seen |= _taken_away(event, key, reason, known, plan)
            continue
        time = Time(key, event.start, event.end, event.all_day, _is_unsure(event, address), event.line)
        if there is None:
            plan.new.append(time)
            plan.lines.append(_line(Fate.NEW, time))
        elif there.time.values != time.values:
            plan.changed.append((there.id, time))
            plan.lines.append(_line(Fate.CHANGED, time, _was(there.time, time)))
        else:
            plan.lines.append(_line(Fate.UNCHANGED, time))
    return seen


def _taken_away(event: ForeignEvent, key: str, reason: str, known: dict[str, Known], plan: Plan) -> set[str]:
    """An event that takes no time: what it took until now goes. One that names no occurrence is all of its event."""
    keys = [key] if key in known else []
    if not event.occurrence:
        keys = [each for each in known if _event_of(each) == key.partition(":")[0]]
    for each in keys:
        plan.gone.append(known[each].id)
        plan.lines.append(_line(Fate.GONE, replace(known[each].time, line=event.line), reason))
    if not keys:
        plan.lines.append(Coming(Fate.SKIPPED, event.line, "", event.start, event.end, reason, all_day=event.all_day))
    return set(keys)


def _left_over(known: dict[str, Known], seen: set[str], calendar: ForeignCalendar, today: date, plan: Plan) -> None:
    """What the register has and the file has not: it is gone on the days that the file is of, on others it stays."""
    for key, each in known.items():
        if key in seen:
            continue
        if not _touches(each.time, *window(today)):
            plan.aged.append(each.id)
        elif _touches(each.time, calendar.first_day, calendar.last_day):
            plan.gone.append(each.id)
            plan.lines.append(_line(Fate.GONE, each.time, _("Findes ikke længere i filen.")))
    if plan.aged:
        plan.remarks.append(
            counted(
                len(plan.aged),
                _("{n} optagen tid uden for perioden slettes."),
                _("{n} optagne tider uden for perioden slettes."),
            )
        )


def _touches(time: Time, first: date, last: date) -> bool:
    return time.end > midnight(first) and time.start.date() <= last


def _once(events: Sequence[ForeignEvent]) -> Iterator[tuple[str, ForeignEvent]]:
    """Each event with its key; of several editions the latest, while two events of one UID at two times stay two."""
    found: dict[str, ForeignEvent] = {}
    for event in events:
        key = _key(event)
        other = found.get(key)
        if other is None or event.sequence > other.sequence:
            found[key] = event
        elif event.sequence == other.sequence and event.start != other.start:
            found[f"{key}/{event.start:%Y%m%dT%H%M}"] = event
    yield from found.items()


def _why_not(event: ForeignEvent, own: set[str], address: str) -> str:
    """Why an event takes none of the person's time; nothing where it does."""
    if own and not own.isdisjoint((event.uid, identity(event))):
        return _("Er Foras eget møde.")
    if event.method == "CANCEL" or event.status == "CANCELLED":
        return _("Er aflyst.")
    if _answer(event, address) == "DECLINED":
        return _("Personen har sagt nej.")
    if not event.is_busy:
        return _("Vises som ledig.")
    if event.end <= event.start:
        return _("Varer ingen tid.")
    return ""


def _answer(event: ForeignEvent, address: str) -> str:
    if not address:
        return ""
    return next((each.answer for each in event.attendees if email_address.key(each.email) == address), "")


def _is_unsure(event: ForeignEvent, address: str) -> bool:
    return event.is_tentative or _answer(event, address) in UNSURE


def _own_uids(session: Session, events: Iterable[ForeignEvent]) -> set[str]:
    """The UIDs of the events, and what they are called as meetings, that are Fora's own."""
    uids = {uid for event in events for uid in (event.uid, identity(event))}
    known = set(session.scalars(select(CalendarEntry.uid)))
    known.update(session.scalars(select(Meeting.uid)))
    return known & uids


def _of_event(event: ForeignEvent) -> str:
    """Of an event without a UID its time stands for it, so that two calendars of busy times alone stay two."""
    whose = event.uid if event.uid not in ("", NO_UID) else f"{event.start.isoformat()} {event.end.isoformat()}"
    return hashlib.blake2b(whose.encode(), digest_size=DIGEST).hexdigest()


def _key(event: ForeignEvent) -> str:
    return f"{_of_event(event)}:{event.occurrence}" if event.occurrence else _of_event(event)


def _event_of(key: str) -> str:
    return key[: 2 * DIGEST]


def _line(fate: Fate, time: Time, text: str = "") -> Coming:
    return Coming(
        fate, time.line, "", time.start, time.end, text, all_day=time.all_day, key=time.key, tentative=time.tentative
    )


def _was(before: Time, now: Time) -> str:
    if (before.start, before.end) == (now.start, now.end):
        return _("Er nu foreløbig.") if now.tentative else _("Er ikke længere foreløbig.")
    return _("Flyttet.")
