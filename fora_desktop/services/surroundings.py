"""Gathers what a proposed time is held against: the boards' facts, what is booked, the school holidays."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain, groupby

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from fora_desktop.domain import quota, wallclock
from fora_desktop.domain.attending import Person
from fora_desktop.domain.conflicts import (
    BoardFacts,
    Booking,
    Seat,
    Spacing,
    Surroundings,
    place_key,
)
from fora_desktop.domain.days import SchoolBreak
from fora_desktop.domain.forum import Board, BoardUnit, District, Forum, SchoolHoliday, Unit
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import ABSENT, APOLOGY, SUBSTITUTED, Attendance
from fora_desktop.domain.people import Membership, Role
from fora_desktop.domain.people import Person as PersonRow
from fora_desktop.services import diaries, requirements, special_days
from fora_desktop.services.seating import Seating

TAKING_PLACE = [status.value for status in MeetingStatus if status.takes_place]
LOCAL = "per_"
"""How the kinds of roles begin that each municipality or department has one of (`Role.is_local`)."""
SOMEBODY = ("group", "organisation")
"""The kinds of roles that send somebody: to the board of each municipality somebody else."""
LONGEST_MEETING = timedelta(days=31)
ONE_DAY = timedelta(days=1)
NOTHING_SAID: tuple[frozenset[int], tuple[Person, ...]] = (frozenset(), ())


@dataclass(frozen=True, slots=True)
class BoardRow:
    id: int
    forum: int
    name: str
    first_day: date
    last_day: date | None
    units: frozenset[int]


class Calendar:
    """What speaks against times of some boards' meetings; it reads no more of the register than a question needs."""

    def __init__(self, session: Session, boards: Collection[int], day: date) -> None:
        """The requirements are those that hold on `day`."""
        self._session = session
        self._chosen = boards
        self._facts = facts(session, day)
        self._breaks = school_breaks(session)
        self._district = session.scalars(select(District)).one()
        self._layers = special_days.layers(session)
        self._own = _own_bookings(session, boards)

    def around(self, first: datetime, last: datetime, days: int = 0) -> Surroundings:
        """For meetings between two times, or `days` days earlier or later."""
        near = bookings(self._session, first - ONE_DAY * (days + 1), last + ONE_DAY * days)
        known = {booking.meeting for booking in near}
        persons = may_attend(self._facts, self._chosen, near)
        return Surroundings.of(
            self._facts,
            near,
            self._breaks,
            self._district.spacing_percent,
            self._district.time_zone,
            [booking for booking in self._own if booking.meeting not in known],
            self._layers,
            diaries.of(self._session, persons, first.date() - ONE_DAY * days, last.date() + ONE_DAY * (days + 1)),
        )


def may_attend(facts: Mapping[int, BoardFacts], boards: Collection[int], near: Iterable[Booking]) -> set[int]:
    """Who may be at meetings of some boards: those who sit there, who may take their seats, who comes instead."""
    found: set[int] = set()
    for sitter in chain.from_iterable(facts[board].sitters for board in boards):
        found.add(sitter.person.id)
        found.update(each.person.id for each in sitter.stand_ins)
    for booking in near:
        if booking.instead and not set(boards).isdisjoint(booking.boards):
            found.update(person.id for person in booking.instead)
    return found


def _own_bookings(session: Session, boards: Collection[int]) -> list[Booking]:
    """All meetings of the boards, one board in each, for how far they lie apart."""
    return [
        Booking(meeting=id_, name="", start=start, end=start, boards=(board,), kind=kind, place="")
        for id_, board, start, kind in session.execute(
            select(Meeting.id, MeetingBoard.board_id, Meeting.start, Meeting.kind)
            .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
            .where(MeetingBoard.board_id.in_(boards), Meeting.status.in_(TAKING_PLACE))
        )
    ]


def school_breaks(session: Session) -> list[SchoolBreak]:
    return [
        SchoolBreak(unit, unit_name, name, first, last, confirmed)
        for unit, unit_name, name, first, last, confirmed in session.execute(
            select(
                SchoolHoliday.unit_id,
                Unit.name,
                SchoolHoliday.name,
                SchoolHoliday.first_day,
                SchoolHoliday.last_day,
                SchoolHoliday.confirmed,
            ).join(Unit, Unit.id == SchoolHoliday.unit_id)
        )
    ]


def bookings(session: Session, first: datetime, last: datetime) -> list[Booking]:
    """The meetings that hold their time, between two starts; those of several days also where they reach into it."""
    within = or_(
        Meeting.start.between(first, last),
        and_(Meeting.start.between(first - LONGEST_MEETING, first), Meeting.minutes > ONE_DAY // timedelta(minutes=1)),
    )
    rows = session.execute(
        select(
            Meeting.id,
            MeetingBoard.board_id,
            Meeting.title,
            Meeting.start,
            Meeting.minutes,
            Meeting.time_zone,
            Meeting.kind,
            Meeting.location,
            Meeting.room,
        )
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(within, Meeting.status.in_(TAKING_PLACE))
        .order_by(Meeting.start, Meeting.id, MeetingBoard.position)
    )
    said = _said_beforehand(session, first, last)
    found = []
    for _meeting, of_one in groupby(rows, key=lambda row: row[0]):
        (id_, board, title, start, minutes, zone, kind, location, room), *others = of_one
        apologies, instead = said.get(id_, NOTHING_SAID)
        found.append(
            Booking(
                meeting=id_,
                name=title,
                start=start,
                end=wallclock.end(start, minutes, zone),
                boards=(board, *(row[1] for row in others)),
                kind=kind,
                place=place_key(location, room),
                apologies=apologies,
                instead=instead,
            )
        )
    return found


def _said_beforehand(
    session: Session, first: datetime, last: datetime
) -> dict[int, tuple[frozenset[int], tuple[Person, ...]]]:
    """By awaited meeting who has said no already, and who comes instead."""
    stands = aliased(PersonRow)
    rows = session.execute(
        select(Attendance.meeting_id, Attendance.person_id, stands.id, stands.name)
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .join(stands, stands.id == Attendance.substitute_id, isouter=True)
        .where(
            Meeting.start.between(first - LONGEST_MEETING, last),
            Meeting.status.in_([status.value for status in AWAITED]),
            Attendance.state.in_((APOLOGY, ABSENT, SUBSTITUTED)),
        )
    )
    gone: dict[int, set[int]] = defaultdict(set)
    instead: dict[int, list[Person]] = defaultdict(list)
    for meeting, person, other, name in rows:
        if person is not None:
            gone[meeting].add(person)
        if other is not None:
            instead[meeting].append(Person(other, name))
    return {meeting: (frozenset(gone[meeting]), tuple(instead[meeting])) for meeting in {*gone, *instead}}


def facts(session: Session, day: date | None) -> dict[int, BoardFacts]:
    """What each board brings to the choice of a time, by the requirements that hold on a day; without one by none."""
    rows = board_rows(session)
    seats = _seats(session, rows)
    seating = Seating(session)
    known = requirements.load(session) if day is not None else None
    return {
        row.id: BoardFacts(
            id=row.id,
            name=row.name,
            first_day=row.first_day,
            last_day=row.last_day,
            units=row.units,
            seats=tuple(seats[row.id]),
            spacings=tuple(_spacings(known.on(row.forum, row.id, day), day, row.first_day)) if known and day else (),
            sitters=seating.sitters(row.id),
        )
        for row in rows
    }


def board_rows(session: Session) -> list[BoardRow]:
    units: dict[int, set[int]] = defaultdict(set)
    for board, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id)):
        units[board].add(unit)
    return [
        BoardRow(id_, forum, name, first_day, last_day, frozenset(units[id_]))
        for id_, forum, name, first_day, last_day in session.execute(
            select(Board.id, Board.forum_id, Board.name, Board.first_day, Board.last_day)
        )
    ]


def _seats(session: Session, boards: Iterable[BoardRow]) -> dict[int, list[Seat]]:
    roles = {id_: (name, kind) for id_, name, kind in session.execute(select(Role.id, Role.name, Role.kind))}
    per_unit = set(session.scalars(select(Forum.id).where(Forum.board_name.is_not(None))))
    of_forum: dict[int, list[int]] = defaultdict(list)
    of_board: dict[int, list[int]] = defaultdict(list)
    for forum, board, role_id in session.execute(
        select(Membership.forum_id, Membership.board_id, Membership.role_id).order_by(Membership.position)
    ):
        if role_id is None:
            continue
        if board is not None:
            of_board[board].append(role_id)
        elif forum is not None:
            of_forum[forum].append(role_id)
    found: dict[int, list[Seat]] = defaultdict(list)
    for row in boards:
        for role_id in dict.fromkeys([*of_forum[row.forum], *of_board[row.id]]):
            name, kind = roles[role_id]
            is_local = kind.startswith(LOCAL) or (kind in SOMEBODY and row.forum in per_unit)
            found[row.id].append(Seat(role_id, name, is_local, row.units))
    return found


def _spacings(requirement: requirements.InForce | None, day: date, first_day: date) -> Iterable[Spacing]:
    for rule in requirement.rules if requirement else ():
        if rule.minimum:
            yield Spacing(rule.kind, quota.span_of(rule, day, first_day).days / rule.minimum)
