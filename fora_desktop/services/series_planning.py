"""A series before it is saved: its dates, what speaks against each of them, what they do together; then as one step.

Everything but `earlier` and `plan` is counted from a ground that has been read before (`scheduling.ground`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts, dates, days, rhythm, wallclock
from fora_desktop.domain.conflicts import Booking, Conflict, place_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus, Series
from fora_desktop.domain.series_rule import RuleDate
from fora_desktop.i18n import _, counted
from fora_desktop.services import meetings, quota_effects, scheduling, special_days, surroundings
from fora_desktop.services.meeting_lines import number_name
from fora_desktop.services.meeting_times import time_zone, told_twice
from fora_desktop.services.meetings import LONGEST_MINUTES, USUAL_MINUTES, LengthIsOut, NewUid, Scheduled, Wish
from fora_desktop.services.quota_effects import SeriesEffect
from fora_desktop.services.scheduling import Ground, Proposal

FURTHEST = 12
"""So many weeks a date is put off at most."""
WEEK = timedelta(weeks=1)


class NoDatesToPlan(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Rækken har ingen datoer. Vælg en regel, eller tilføj en dato."))


class SameDateTwice(FieldError):
    def __init__(self, start: datetime) -> None:
        super().__init__(
            _("Rækken har to møder {day} {time}. Flyt eller fjern det ene.").format(
                day=dates.short(start.date()), time=dates.clock(start.time())
            )
        )


@dataclass(frozen=True, slots=True)
class PutOff:
    """At which days a date is moved to the next week."""

    holidays: bool = True
    school: bool = False
    special: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One date of the series as it is to be; `key` stays the same while the rule is changed around it.

    `by_hand` was moved by the user, `added` is none of the rule's; `instead_of` is the rule's day that was put off,
    `like` the earlier day it was taken over from.
    """

    key: int
    start: datetime
    host: int | None = None
    by_hand: bool = False
    added: bool = False
    instead_of: date | None = None
    like: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A date of the series looked at: its number, what speaks against it, how it lies to the one before."""

    entry: Entry
    number: str
    end: datetime
    conflicts: tuple[Conflict, ...]
    warnings: tuple[str, ...]
    note: str
    impossible: str = ""
    """Why there can be no meeting at that time at all."""

    @property
    def start(self) -> datetime:
        return self.entry.start

    @property
    def remarks(self) -> int:
        return len(self.conflicts) + len(self.warnings) + bool(self.impossible)

    @property
    def told(self) -> str:
        """The gravest thing said of it, or that nothing speaks against it."""
        first = [self.impossible, *(each.text for each in self.conflicts), *self.warnings]
        return next((text for text in first if text), _("Intet taler imod"))


@dataclass(frozen=True, slots=True)
class Plan:
    rows: tuple[PlannedRow, ...]
    effects: tuple[SeriesEffect, ...]

    @property
    def with_remarks(self) -> int:
        return sum(bool(row.remarks) for row in self.rows)

    def row(self, key: int) -> PlannedRow | None:
        return next((row for row in self.rows if row.entry.key == key), None)


# --- the dates ------------------------------------------------------------------------------------------------------


def earlier_dates(session: Session, board: int, year: int, kind: str | None) -> tuple[datetime, ...]:
    """When the board met, or was to meet, in a year: what a rule `som i 2026` takes over."""
    starts = session.execute(
        select(Meeting.start, Meeting.kind)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(MeetingBoard.board_id == board, Meeting.status.in_(surroundings.TAKING_PLACE))
        .where(Meeting.start.between(datetime(year, 1, 1), datetime.combine(date(year, 12, 31), time.max)))
        .order_by(Meeting.start)
    )
    return tuple(start for start, of_kind in starts if scheduling.same_kind(of_kind, kind))


def entries(
    found: Sequence[RuleDate],
    clock: time,
    put_off: PutOff,
    ground: Ground,
    hosts: Sequence[int] = (),
    minutes: int = USUAL_MINUTES,
) -> list[Entry]:
    """The rule's days at a time of day, put off where they are to be; the hosts take turns."""
    made: list[Entry] = []
    taken: set[date] = set()
    length = timedelta(minutes=max(1, min(minutes, LONGEST_MINUTES)))
    boards = tuple(board.id for board in ground.boards)

    def is_bad(day: date) -> bool:
        start = datetime.combine(day, clock)
        return _is_to_be_avoided(Booking(None, "", start, start + length, boards, None, ""), put_off, ground)

    for place, each in enumerate(found):
        day = _put_off(each.day, taken, is_bad)
        taken.add(day)
        made.append(
            Entry(
                key=place,
                start=datetime.combine(day, clock),
                host=hosts[place % len(hosts)] if hosts else None,
                instead_of=each.day if day != each.day else None,
                like=each.like,
            )
        )
    return made


def _put_off(day: date, taken: Set[date], is_bad: Callable[[date], bool]) -> date:
    """The day, or the same weekday of the first later week that is neither taken nor bad.

    Where all the weeks looked at are bad, it is the first of them: it stays among the bad ones, never on a taken day.
    """
    bad: list[date] = []
    later = day
    while len(bad) <= FURTHEST:
        if later in taken:
            bad.clear()
        elif is_bad(later):
            bad.append(later)
        else:
            return later
        later += WEEK
    return bad[0]


def _is_to_be_avoided(booking: Booking, put_off: PutOff, ground: Ground) -> bool:
    around, day = ground.around, booking.start.date()
    if put_off.holidays and around.layers.holiday(day) is not None:
        return True
    if put_off.special and around.layers.touched(booking.start, booking.end, around.are_municipal(booking)):
        return True
    return put_off.school and bool(days.school_breaks(day, around.units(booking), around.breaks))


def take_over(fresh: Sequence[Entry], present: Iterable[Entry], removed: frozenset[int]) -> list[Entry]:
    """The dates calculated again: those moved by hand stay where they are, added ones stay, removed ones stay away."""
    kept = {entry.key: entry for entry in present if entry.by_hand or entry.added}
    made = [kept.pop(entry.key, entry) for entry in fresh if entry.key not in removed]
    return [*made, *(entry for entry in kept.values() if entry.added)]


# --- looked at ------------------------------------------------------------------------------------------------------


def plan(ground: Ground, wish: Wish, wanted: Sequence[Entry], on: date) -> Plan:
    """All dates in order, each held against the register and against the others. Raises LengthIsOut."""
    minutes = wish.minutes if wish.minutes is not None else USUAL_MINUTES
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthIsOut
    ordered = sorted(wanted, key=lambda entry: (entry.start, entry.key))
    bookings = {entry.key: _booking(ground, wish, entry, minutes) for entry in ordered}
    around = ground.around.with_bookings([booking for booking in bookings.values() if booking is not None])
    numbers = _numbers(ground, ordered)
    rows: list[PlannedRow] = []
    for place, entry in enumerate(ordered):
        booking = bookings[entry.key]
        before = ordered[place - 1] if place else None
        number = numbers[place]
        if booking is None:
            rows.append(PlannedRow(entry, number, entry.start, (), (), "", _impossible(entry, ground)))
            continue
        twice = wallclock.exists_twice(entry.start, around.time_zone)
        rows.append(
            PlannedRow(
                entry=entry,
                number=number,
                end=booking.end,
                conflicts=tuple(conflicts.conflicts(booking, around)),
                warnings=(wallclock.told_twice(entry.start),) if twice else (),
                note=_note(entry, before, numbers[place - 1] if place else ""),
            )
        )
    starts = [row.start.date() for row in rows]
    return Plan(tuple(rows), quota_effects.series_effects(ground, wish.kind, starts, on))


def _booking(ground: Ground, wish: Wish, entry: Entry, minutes: int) -> Booking | None:
    try:
        wallclock.check(entry.start, ground.around.time_zone)
    except FieldError:
        return None
    return Booking(
        meeting=-1 - entry.key,  # so that it is not in its own way
        name=_("et andet møde i rækken"),
        start=entry.start,
        end=wallclock.end(entry.start, minutes, ground.around.time_zone),
        boards=tuple(board.id for board in ground.boards),
        kind=wish.kind,
        place=place_key(wish.location, wish.room),
    )


def _impossible(entry: Entry, ground: Ground) -> str:
    try:
        wallclock.check(entry.start, ground.around.time_zone)
    except FieldError as refusal:
        text = str(refusal)
        return text[:1].upper() + text[1:]
    return ""


def _numbers(ground: Ground, ordered: Sequence[Entry]) -> list[str]:
    last = dict(ground.numbers)
    found = []
    for entry in ordered:
        year = entry.start.year
        last[year] = last.get(year, 0) + 1
        found.append(number_name(last[year], year))
    return found


def _note(entry: Entry, before: Entry | None, number: str) -> str:
    """What is quietly said under the remark: by hand, put off, taken over, how far from the one before."""
    parts = []
    if entry.by_hand:
        parts.append(_("flyttet i hånden"))
    if entry.added:
        parts.append(_("tilføjet"))
    if entry.instead_of is not None and not entry.by_hand:
        parts.append(_("i stedet for {day}").format(day=dates.day_month(entry.instead_of)))
    if entry.like is not None:
        parts.append(_("som {day}").format(day=dates.day_month_year(entry.like)))
    if before is not None:
        apart = (entry.start.date() - before.start.date()).days
        distance = counted(apart, _("{n} dag"), _("{n} dage"))
        parts.append(_("{distance} efter møde {number}").format(distance=distance, number=number))
    return ", ".join(parts)


def proposals(
    ground: Ground, wish: Wish, wanted: Sequence[Entry], key: int, now: datetime, number: int = 3
) -> tuple[Proposal, ...]:
    """The nearest free times for one of the dates, with the others where they are. Takes a while."""
    minutes = wish.minutes if wish.minutes is not None else USUAL_MINUTES
    entry = next((each for each in wanted if each.key == key), None)
    if entry is None or not 1 <= minutes <= LONGEST_MINUTES:
        return ()
    others = [_booking(ground, wish, each, minutes) for each in wanted if each.key != key]
    around = ground.around.with_bookings([booking for booking in others if booking is not None])
    return scheduling.proposals(replace(ground, around=around), replace(wish, start=entry.start), now, number)


def best(found: Mapping[int, Sequence[Proposal]]) -> dict[int, datetime]:
    """For each date the nearest free time, where there is one."""
    return {key: times[0].start for key, times in found.items() if times}


# --- saved ----------------------------------------------------------------------------------------------------------


def schedule(
    session: Session,
    wish: Wish,
    wanted: Sequence[Entry],
    rule: str,
    *,
    new_uid: NewUid | None = None,
) -> Scheduled:
    """Put the dates into the register as meetings of one series, each its own, whatever speaks against them.

    `rule` is the series' rule in words. Raises NoDatesToPlan, SameDateTwice, NoSuchTime, LengthIsOut, TooManyDates.
    """
    ordered = sorted(wanted, key=lambda entry: entry.start)
    boards = tuple(dict.fromkeys(wish.boards))
    minutes = wish.minutes if wish.minutes is not None else meetings.usual_minutes(session, boards[0])
    zone = time_zone(session)
    _check(ordered, minutes, zone, rule)
    names = dict(session.execute(select(Board.id, Board.name).where(Board.id.in_(boards))).all())
    numbers = {board: meetings.next_numbers(session, board, [entry.start for entry in ordered]) for board in boards}
    series = Series(rule=rule)
    session.add(series)
    session.flush()
    new_uid = new_uid or NewUid()
    made = [
        Meeting(
            uid=new_uid(),
            title=meetings.title_of([names[board] for board in boards], number_name(number, entry.start.year)),
            kind=wish.kind,
            start=entry.start,
            planned_start=entry.start,
            minutes=minutes,
            time_zone=zone,
            location=wish.location,
            room=wish.room,
            host_unit_id=entry.host or wish.host_unit,
            status=MeetingStatus.PLANNED.value,
            series_id=series.id,
            journal_number=wish.journal_number,
        )
        for entry, number in zip(ordered, numbers[boards[0]], strict=True)
    ]
    session.add_all(made)
    session.flush()
    for position, board in enumerate(boards):
        for meeting, entry, number in zip(made, ordered, numbers[board], strict=True):
            year = entry.start.year
            sits = MeetingBoard(meeting_id=meeting.id, board_id=board, number=number, year=year, position=position)
            session.add(sits)
    session.flush()
    twice = told_twice([entry.start for entry in ordered], zone)
    return Scheduled(tuple(meeting.id for meeting in made), (), twice, made[0].title)


def _check(ordered: Sequence[Entry], minutes: int, zone: str, rule: str) -> None:
    if not ordered:
        raise NoDatesToPlan
    if len(ordered) > rhythm.LONGEST:
        raise rhythm.TooManyDates(rule)
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthIsOut
    for entry, after in pairwise(ordered):
        if entry.start == after.start:
            raise SameDateTwice(entry.start)
    for entry in ordered:
        wallclock.check(entry.start, zone)


# --- the year by municipality ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A municipality's year: when its schools are closed."""

    id: int
    name: str
    breaks: tuple[tuple[date, date, str], ...]


@dataclass(frozen=True, slots=True)
class UnitYearLook:
    """One year by municipality, with the dates of the series that touch each municipality's school holidays."""

    year: int
    units: tuple[UnitRow, ...]
    holidays: tuple[tuple[date, str], ...]

    def closed(self, day: date) -> tuple[str, ...]:
        """The municipalities without school that day."""
        return tuple(
            unit.name for unit in self.units if any(first <= day <= last for first, last, _name in unit.breaks)
        )


def unit_years(session: Session, boards: Sequence[int], years: Sequence[int]) -> tuple[UnitYearLook, ...]:
    """Each year for the municipalities of some boards, or for all of the district where the boards have none."""
    rows = {row.id: row for row in surroundings.board_rows(session)}
    wanted = frozenset(unit for board in boards for unit in rows[board].units)
    breaks = surroundings.school_breaks(session)
    names = session.execute(select(Unit.id, Unit.name).order_by(Unit.name)).all()
    country = special_days.country_of(session)
    return tuple(
        UnitYearLook(
            year=year,
            units=tuple(
                UnitRow(
                    id_,
                    name,
                    tuple(
                        (max(each.first, date(year, 1, 1)), min(each.last, date(year, 12, 31)), each.name)
                        for each in breaks
                        if each.unit == id_ and each.first.year <= year <= each.last.year
                    ),
                )
                for id_, name in names
                if not wanted or id_ in wanted
            ),
            holidays=tuple(days.public_holidays(year, country).items()),
        )
        for year in years
    )
