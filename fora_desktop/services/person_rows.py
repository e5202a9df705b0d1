"""What Personer og roller shows of persons: the rows of its list, and one person in full."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard
from fora_desktop.domain.people import Person, Role
from fora_desktop.domain.tenure import Tenure
from fora_desktop.domain.wallclock import midnight
from fora_desktop.services import absences, busy, people, person_hours, seating, substitutes
from fora_desktop.services.absences import AbsenceLine
from fora_desktop.services.busy import BusyCalendarLine
from fora_desktop.services.people import HeldRole, PersonLine
from fora_desktop.services.person_hours import PersonTimes
from fora_desktop.services.seating import Seating
from fora_desktop.services.substitutes import SubstituteLine


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in the list: in how many boards he or she sits on the day, and why not on this day."""

    line: PersonLine
    boards: int
    away: str

    @property
    def id(self) -> int:
        return self.line.id


def rows(session: Session, on: date) -> list[PersonRow]:
    every = Seating(session)
    boards: dict[int, set[int]] = defaultdict(set)
    for board in every.boards:
        for part in every.on(board, on):
            if part.person is not None:
                boards[part.person].add(board)
    return [
        PersonRow(line, len(boards.get(line.id, ())), every.away(line.id, on)) for line in people.listing(session, on)
    ]


def number(session: Session) -> int:
    """How many persons have a name."""
    return session.scalar(select(func.count()).where(Person.anonymised_on.is_(None))) or 0


@dataclass(frozen=True, slots=True)
class SeatOfPerson:
    """A board that a person sits in, from when to when; `role` is what by, nothing where the seat is the person's."""

    board: int
    forum: int
    name: str
    function: str
    role: str
    tenure: Tenure
    membership: int

    @property
    def is_own(self) -> bool:
        return not self.role


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """`meetings` are those from the day on; `stands_in` whom the person stands in for."""

    line: PersonLine
    roles: tuple[HeldRole, ...]
    seats: tuple[SeatOfPerson, ...]
    absences: tuple[AbsenceLine, ...]
    calendars: tuple[BusyCalendarLine, ...]
    substitutes: tuple[SubstituteLine, ...]
    stands_in: tuple[SubstituteLine, ...]
    meetings: int
    times: PersonTimes
    """When the person never meets, for the year plan."""


def details(session: Session, id_: int, on: date) -> PersonDetails:
    """Raises people.NoSuchPerson."""
    line = people.read(session, id_, on)
    seats = _seats(session, id_, on)
    return PersonDetails(
        line=line,
        roles=tuple(people.roles_of(session, id_)),
        seats=seats,
        absences=tuple(reversed(absences.listing(session, person=id_))),
        calendars=tuple(busy.calendars_of(session, id_)),
        substitutes=tuple(substitutes.listing(session, for_person=id_)),
        stands_in=tuple(substitutes.listing(session, person=id_)),
        meetings=_coming(session, {seat.board for seat in seats}, on),
        times=person_hours.of(session, id_),
    )


def _seats(session: Session, id_: int, on: date) -> tuple[SeatOfPerson, ...]:
    roles = {role: name for name, role in session.execute(select(Role.name, Role.id))}
    boards = {id_: (forum, name) for id_, forum, name in session.execute(select(Board.id, Board.forum_id, Board.name))}
    found = [
        SeatOfPerson(
            board=each.board,
            forum=boards[each.board][0],
            name=boards[each.board][1],
            function=each.function,
            role=roles[each.role] if each.role is not None else "",
            tenure=Tenure(each.first_day, each.last_day),
            membership=each.membership,
        )
        for each in seating.sittings_of_person(session, id_, on)
    ]
    return tuple(sorted(found, key=lambda seat: sort_key(seat.name)))


def _coming(session: Session, boards: set[int], on: date) -> int:
    found = session.scalars(
        select(Meeting.id)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(MeetingBoard.board_id.in_(boards), Meeting.status.in_(AWAITED), Meeting.start >= midnight(on))
        .distinct()
    )
    return len(found.all())
