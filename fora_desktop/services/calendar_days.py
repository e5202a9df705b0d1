"""The rows of Kalender: what each day is, the meetings on it, what collides, and the ways out of it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.conflicts import Conflict
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.days import DayLayersFacts, Effect, SchoolBreak
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit, Chapter, Forum, Unit
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.domain.people import Membership, Person, RoleHolder
from fora_desktop.i18n import _, counted
from fora_desktop.services import (
    calendars,
    collisions,
    meetings,
    person_calendar,
    scheduling,
    special_days,
    surroundings,
)
from fora_desktop.services.collisions import Collision
from fora_desktop.services.meetings import Changed, MeetingLine, Wish
from fora_desktop.services.scheduling import Ground, Proposal

ONE_DAY = timedelta(days=1)
BUT_A_LITTLE = timedelta(microseconds=1)
WAYS_OUT = 2
"""So many free times are offered for a meeting that collides."""


class HeldStays(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("{meeting} er holdt og bliver på sin tid. Ret tiden under “Flyt …”, hvis den er noteret forkert.").format(
                meeting=title
            )
        )


class CancelledStays(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("{meeting} er aflyst. Vælg “Planlagt igen” først, hvis mødet skal holdes alligevel.").format(
                meeting=title
            )
        )


# --- what stands in the calendar ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose meetings are shown; everything that is set must fit."""

    forum: int | None = None
    unit: int | None = None
    role: int | None = None
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters offer, each with its number in the register."""

    forums: tuple[tuple[int, str], ...]
    units: tuple[tuple[int, str], ...]
    roles: tuple[tuple[int, str], ...]
    persons: tuple[tuple[int, str], ...] = ()
    """Those who have had a role or a seat, or will have one."""


def choices(session: Session) -> Choices:
    return Choices(
        forums=tuple(
            (id_, name)
            for id_, name in session.execute(
                select(Forum.id, Forum.name)
                .join(Chapter, Chapter.id == Forum.chapter_id)
                .order_by(Chapter.number, Forum.position)
            )
        ),
        units=tuple((id_, name) for id_, name in session.execute(select(Unit.id, Unit.name).order_by(Unit.name))),
        roles=tuple((role.id, role.name) for role in calendars.roles(session)),
        persons=_persons(session),
    )


def _persons(session: Session) -> tuple[tuple[int, str], ...]:
    sits = set(session.scalars(select(RoleHolder.person_id)))
    sits |= {person for person in session.scalars(select(Membership.person_id)) if person is not None}
    rows = session.execute(select(Person.id, Person.name).where(Person.anonymised_on.is_(None)))
    return tuple(sorted(((id_, name) for id_, name in rows if id_ in sits), key=lambda row: sort_key(row[1])))


@dataclass(frozen=True, slots=True)
class Entry:
    """A meeting in the calendar; `short` is what it is called where its boards' whole names do not fit.

    Where that is too long as well, `where` is what must be left of it: the municipality at its end.
    """

    line: MeetingLine
    name: str
    short: str
    where: str = ""

    @property
    def id(self) -> int:
        return self.line.id

    @property
    def days(self) -> list[date]:
        """The days on which it takes place; one that ends at midnight does not take the next."""
        first = self.line.start.date()
        last = max(first, (self.line.end - BUT_A_LITTLE).date())
        return [first + timedelta(distance) for distance in range((last - first).days + 1)]

    @property
    def lasts_for_days(self) -> bool:
        return len(self.days) > 1


EVERYBODY = Whose()


def entries(session: Session, first: date, last: date, whose: Whose = EVERYBODY) -> tuple[Entry, ...]:
    """The meetings that take place in a period, both days included, by their start."""
    listed = partial(
        meetings.listing,
        session,
        forum=whose.forum,
        unit=whose.unit,
        boards=None if whose.role is None else calendars.boards_of_role(session, whose.role),
    )
    found = listed(first=first - ONE_DAY, last=last)
    long = _lasting(session, first)
    if long:
        found = [*listed(meetings=long), *found]
    if whose.person is not None:
        reach = timedelta(minutes=meetings.LONGEST_MINUTES) + ONE_DAY
        theirs = person_calendar.meetings_of(session, whose.person, first - reach, last)
        found = [line for line in found if line.id in theirs]
    found = [line for line in found if line.start.date() >= first or line.end - BUT_A_LITTLE >= _midnight(first)]
    called = _short_names(session, {board for line in found for board in line.board_ids})
    return tuple(
        Entry(
            line,
            ", ".join(line.boards),
            ", ".join(called[board][0] for board in line.board_ids),
            called[line.board_ids[0]][1] if len(line.board_ids) == 1 else "",
        )
        for line in found
    )


def _lasting(session: Session, first: date) -> list[int]:
    """The few that last for days and begin so early that they may only reach into a period."""
    earliest = _midnight(first) - timedelta(minutes=meetings.LONGEST_MINUTES)
    return list(
        session.scalars(
            select(Meeting.id).where(
                Meeting.start >= earliest,
                Meeting.start < _midnight(first) - ONE_DAY,
                Meeting.minutes > ONE_DAY // timedelta(minutes=1),
            )
        )
    )


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


def _short_names(session: Session, boards: set[int]) -> dict[int, tuple[str, str]]:
    """`Koord.udv. Køge`: the board's own short name, else its forum's with the municipality; else its name.

    Beside it the municipality with which it ends.
    """
    places: dict[int, list[str]] = defaultdict(list)
    for board, unit in session.execute(
        select(BoardUnit.board_id, Unit.name)
        .join(Unit, Unit.id == BoardUnit.unit_id)
        .where(BoardUnit.board_id.in_(boards))
    ):
        places[board].append(unit)
    found = {}
    for id_, name, own, of_forum in session.execute(
        select(Board.id, Board.name, Board.short_name, Forum.short_name)
        .join(Forum, Forum.id == Board.forum_id)
        .where(Board.id.in_(boards))
    ):
        where = places[id_][0] if len(places[id_]) == 1 else ""
        short = own or (f"{of_forum} {where}" if of_forum and where else of_forum or name)
        found[id_] = short, where if where and short.endswith(where) else ""
    return found


# --- what the days are ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What a day is before anyone meets on it: the three layers of the calendar."""

    day: date
    holiday: str | None = None
    special: str | None = None
    breaks: tuple[SchoolBreak, ...] = ()
    says_something: bool = False
    """Whether the special day does more than show."""

    @property
    def special_in_words(self) -> str:
        """`Grundlovsdag: fridag for mange`; only the name of a day that only shows."""
        if not self.special or not self.says_something:
            return self.special or ""
        return _("{day}: fridag for mange").format(day=self.special)

    @property
    def municipalities(self) -> int:
        """In how many there is no school."""
        return len({each.unit for each in self.breaks})

    @property
    def school(self) -> str:
        """`Skolefri i 3 kommuner`; empty on a day with school."""
        if not self.breaks:
            return ""
        (*_some, one) = self.breaks
        if self.municipalities == 1:
            return _("Skolefri i {where}").format(where=one.unit_name)
        return _("Skolefri i {n} kommuner").format(n=self.municipalities)

    @property
    def breaks_in_words(self) -> str:
        """`Vinterferie: Køge, Greve`, each holiday by its name."""
        named: dict[str, list[str]] = {}
        for each in self.breaks:
            named.setdefault(each.name, []).append(each.unit_name)
        return ". ".join(f"{name}: {', '.join(where)}" for name, where in named.items())

    @property
    def remarks(self) -> list[str]:
        """The layers in words, the gravest first."""
        told = []
        if self.holiday:
            told.append(_("{holiday} er helligdag").format(holiday=self.holiday))
        if self.special:
            told.append(self.special_in_words)
        if self.breaks:
            told.append(self.school)
        return told


@dataclass(frozen=True, slots=True)
class Layers:
    """What the calendar shows behind the meetings; made once and asked for each day."""

    facts: DayLayersFacts
    breaks: tuple[SchoolBreak, ...]

    def day(self, day: date) -> DayFacts:
        """Loads the holidays of that year, which takes a while the first time."""
        return replace(self.without_holidays(day), holiday=self.facts.holiday(day))

    def without_holidays(self, day: date) -> DayFacts:
        """The same at once, with none but the district's own holidays."""
        rules = self.facts.on(day)
        saying = [rule for rule in rules if rule.effect != Effect.NONE]
        return DayFacts(
            day=day,
            holiday=self.facts.own.get(day),
            special=next((rule.name for rule in (*saying, *rules)), None),
            breaks=tuple(each for each in self.breaks if each.first <= day <= each.last),
            says_something=bool(saying),
        )


def layers(session: Session) -> Layers:
    return Layers(special_days.layers(session), tuple(surroundings.school_breaks(session)))


def days_of(session: Session, first: date, last: date) -> Mapping[date, DayFacts]:
    """What the days of a period are, both included."""
    known = layers(session)
    return {day: known.day(day) for day in period(first, last)}


def period(first: date, last: date) -> Iterator[date]:
    for distance in range((last - first).days + 1):
        yield first + timedelta(distance)


# --- what collides --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Background:
    """What takes a while to find out about a period: the days' layers, and by meeting what collides."""

    first: date
    last: date
    days: Mapping[date, DayFacts]
    collisions: Mapping[int, tuple[Collision, ...]]


def background(session: Session, first: date, last: date, on: date) -> Background:
    """Only meetings from `on` are looked at: what is over does not collide any more."""
    since = max(first, on)
    return Background(
        first,
        last,
        days_of(session, first, last),
        collisions.by_meeting(session, since, last) if since <= last else {},
    )


@dataclass(frozen=True, slots=True)
class WaysOut:
    """Free times for a meeting as it lay when they were looked for."""

    meeting: int
    start: datetime
    times: tuple[Proposal, ...]


def ways_out(session: Session, lines: Sequence[MeetingLine], now: datetime) -> tuple[WaysOut, ...]:
    """The nearest free times for each of some meetings; takes a while."""
    found = []
    for line in lines:
        ground = scheduling.ground(session, line.board_ids, line.start.date())
        times = scheduling.proposals(ground, wish_of(line), now, WAYS_OUT, line)
        found.append(WaysOut(line.id, line.start, times))
    return tuple(found)


def wish_of(line: MeetingLine, start: datetime | None = None) -> Wish:
    """The meeting as it is, or at another start."""
    return Wish(
        boards=line.board_ids,
        start=start or line.start,
        minutes=line.minutes,
        kind=line.kind,
        location=line.location,
        room=line.room,
    )


def ground(session: Session, line: MeetingLine) -> Ground:
    """What times for a meeting are held against while it is dragged about."""
    return scheduling.ground(session, line.board_ids, line.start.date())


def against(ground: Ground, line: MeetingLine, start: datetime) -> tuple[Conflict, ...]:
    """What speaks against a start, with nothing read. Raises NoSuchTime, YearIsOut."""
    return scheduling.look(ground, wish_of(line, start), line).conflicts


# --- moving ---------------------------------------------------------------------------------------------------------


def check_movable(line: MeetingLine) -> None:
    """Raises HeldStays, CancelledStays."""
    if line.status is MeetingStatus.HELD:
        raise HeldStays(line.title)
    if line.status is MeetingStatus.CANCELLED:
        raise CancelledStays(line.title)


def shift(session: Session, meeting: int, start: datetime, on: date) -> Changed:
    """Move a meeting by hand, whatever speaks against it. Raises HeldStays, CancelledStays and what `move` raises."""
    check_movable(meetings.line(session, meeting))
    return meetings.move(session, meeting, start, on, anyway=True)


# --- in words -------------------------------------------------------------------------------------------------------


def summary(lines: Sequence[MeetingLine], colliding: int) -> str:
    """`34 møder · 5 i konflikt · 1 aflyst`"""
    cancelled = sum(line.status is MeetingStatus.CANCELLED for line in lines)
    postponed = sum(line.status is MeetingStatus.POSTPONED for line in lines)
    told = [counted(len(lines), _("{n} møde"), _("{n} møder"))]
    if colliding:
        told.append(_("{n} i konflikt").format(n=colliding))
    if cancelled:
        told.append(counted(cancelled, _("{n} aflyst"), _("{n} aflyste")))
    if postponed:
        told.append(counted(postponed, _("{n} udsat"), _("{n} udsatte")))
    return " · ".join(told)
