"""Gathers what a proposed time is held against: the boards' facts, what is booked, the school holidays."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota, wallclock
from fora_desktop.domain.conflicts import (
    SEARCHED_DAYS,
    BoardFacts,
    Booking,
    Seat,
    Spacing,
    Surroundings,
    place_key,
)
from fora_desktop.domain.days import SchoolBreak
from fora_desktop.domain.forum import Board, BoardUnit, District, SchoolHoliday, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.people import Membership, Role
from fora_desktop.services import requirements

TAKING_PLACE = [status.value for status in MeetingStatus if status.takes_place]
MARGIN = timedelta(days=SEARCHED_DAYS + 370)
"""Free times are looked for some months around, and each needs its board's meetings within a year of it."""


@dataclass(frozen=True, slots=True)
class BoardRow:
    id: int
    forum: int
    name: str
    first_day: date
    last_day: date | None
    units: frozenset[int]


def gather(session: Session, first: datetime, last: datetime) -> Surroundings:
    """Everything that could speak against a meeting between two starts, and for the free times near them."""
    boards = facts(session, first.date())
    district = session.scalars(select(District)).one()
    return Surroundings.of(
        boards,
        bookings(session, first - MARGIN, last + MARGIN),
        school_breaks(session),
        district.spacing_percent,
        district.time_zone,
    )


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
    """The meetings that hold their time, between two starts."""
    boards: dict[int, list[int]] = defaultdict(list)
    for meeting, board in session.execute(
        select(MeetingBoard.meeting_id, MeetingBoard.board_id)
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(Meeting.start.between(first, last), Meeting.status.in_(TAKING_PLACE))
        .order_by(MeetingBoard.position)
    ):
        boards[meeting].append(board)
    return [
        Booking(
            meeting=id_,
            name=title,
            start=start,
            end=wallclock.end(start, minutes, zone),
            boards=tuple(boards[id_]),
            kind=kind,
            place=place_key(location, room),
        )
        for id_, title, start, minutes, zone, kind, location, room in session.execute(
            select(
                Meeting.id,
                Meeting.title,
                Meeting.start,
                Meeting.minutes,
                Meeting.time_zone,
                Meeting.kind,
                Meeting.location,
                Meeting.room,
            ).where(Meeting.start.between(first, last), Meeting.status.in_(TAKING_PLACE))
        )
    ]


def facts(session: Session, day: date) -> dict[int, BoardFacts]:
    """What each board brings to the choice of a time, by the requirements that hold on a day."""
    rows = board_rows(session)
    seats = _seats(session, rows)
    known = requirements.load(session)
    return {
        row.id: BoardFacts(
            id=row.id,
            name=row.name,
            first_day=row.first_day,
            last_day=row.last_day,
            units=row.units,
            seats=tuple(seats[row.id]),
            spacings=tuple(_spacings(known.on(row.forum, row.id, day), day, row.first_day)),
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
    roles = {role.id: role for role in session.scalars(select(Role))}
    of_forum: dict[int, list[int]] = defaultdict(list)
    of_board: dict[int, list[int]] = defaultdict(list)
    for forum, board, role_id in session.execute(
        select(Membership.forum_id, Membership.board_id, Membership.role_id).order_by(Membership.position)
    ):
        if board is not None:
            of_board[board].append(role_id)
        elif forum is not None:
            of_forum[forum].append(role_id)
    found: dict[int, list[Seat]] = defaultdict(list)
    for row in boards:
        for role_id in dict.fromkeys([*of_forum[row.forum], *of_board[row.id]]):
            held = roles[role_id]
            found[row.id].append(Seat(held.id, held.name, held.is_local, row.units))
    return found


def _spacings(requirement: requirements.InForce | None, day: date, first_day: date) -> Iterable[Spacing]:
    for rule in requirement.rules if requirement else ():
        if rule.minimum:
            yield Spacing(rule.kind, quota.span_of(rule, day, first_day).days / rule.minimum)
