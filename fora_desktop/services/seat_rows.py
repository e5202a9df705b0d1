"""What `seating` asks of the register, read once: boards, units, roles, memberships, holders, substitutes, absences."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from fora_desktop.domain.forum import DEPARTMENT, MUNICIPALITY, Board, BoardUnit, Unit
from fora_desktop.domain.people import (
    FUNCTIONS,
    ONE_FOR_EACH_UNIT,
    Absence,
    Membership,
    MembershipException,
    Organisation,
    Person,
    Role,
    RoleHolder,
    RoleInGroup,
    Substitute,
)
from fora_desktop.domain.tenure import ONE_DAY

RANK = {function: number for number, function in enumerate(FUNCTIONS)}
FEW = 5_000
"""Up to so many ids are named in one statement; of more everything is read."""


@dataclass(frozen=True, slots=True)
class MemberRow:
    id: int
    role: int | None
    person: int | None
    function: str
    qualifier: str
    count: int | None
    order: tuple[int, int, int]
    first_day: date | None
    last_day: date | None

    def on(self, day: date) -> bool:
        return within(day, self.first_day, self.last_day)


@dataclass(frozen=True, slots=True)
class RoleRow:
    name: str
    side: str
    kind: str
    unit: int | None

    @property
    def is_local(self) -> bool:
        return self.kind in ONE_FOR_EACH_UNIT


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: int
    name: str
    title: str
    organisation: str
    side: str
    email: str


@dataclass(frozen=True, slots=True)
class Days:
    """Who, from when to when; `forum` and `note` where there is such a thing."""

    person: int
    first_day: date | None
    last_day: date | None
    forum: int | None = None
    note: str = ""


class SeatRows:
    """The rows of some boards, or of all; without `people` those of the roles alone.

    `every_role`: also the roles that sit in none of the boards.
    """

    def __init__(
        self, session: Session, boards: Collection[int] | None, *, people: bool, every_role: bool = False
    ) -> None:
        self._session = session
        self._read_boards(boards)
        self._read_units()
        self._read_members(boards)
        self._read_roles(every=boards is None or every_role)
        self._nobody()
        if people:
            self._read_people(every=boards is None)

    def _read_boards(self, boards: Collection[int] | None) -> None:
        chosen = _among(Board.id, boards)
        units: dict[int, set[int]] = defaultdict(set)
        for board, unit in self._session.execute(
            select(BoardUnit.board_id, BoardUnit.unit_id).where(_among(BoardUnit.board_id, boards))
        ):
            units[board].add(unit)
        self._board = {
            id_: (forum, frozenset(units[id_]))
            for id_, forum in self._session.execute(
                select(Board.id, Board.forum_id).where(chosen).order_by(Board.forum_id, Board.position, Board.id)
            )
        }

    def _read_units(self) -> None:
        self._department: dict[int, int] = {}
        self._municipalities: set[int] = set()
        self._departments: set[int] = set()
        for id_, kind, department in self._session.execute(select(Unit.id, Unit.kind, Unit.department_id)):
            if kind == MUNICIPALITY:
                self._municipalities.add(id_)
            elif kind == DEPARTMENT:
                self._departments.add(id_)
            if department is not None:
                self._department[id_] = department

    def _read_roles(self, *, every: bool) -> None:
        """All of them, or those that the members may expand to."""
        self._in_group: dict[int, list[int]] = defaultdict(list)
        for group, role in self._session.execute(
            select(RoleInGroup.group_id, RoleInGroup.role_id).order_by(RoleInGroup.id)
        ):
            self._in_group[group].append(role)
        wanted = None if every else self._reachable({each.role for each in self._members() if each.role is not None})
        self._role = {
            id_: RoleRow(name, side, kind, unit)
            for id_, name, side, kind, unit in self._session.execute(
                select(Role.id, Role.name, Role.side, Role.kind, Role.unit_id).where(_among(Role.id, wanted))
            )
        }

    def _members(self) -> list[MemberRow]:
        return [each for of in (self._of_forum, self._of_board) for found in of.values() for each in found]

    def _read_members(self, boards: Collection[int] | None) -> None:
        forums = None if boards is None else {forum for forum, _units in self._board.values()}
        self._of_forum: dict[int, list[MemberRow]] = defaultdict(list)
        self._of_board: dict[int, list[MemberRow]] = defaultdict(list)
        owned = (
            or_(_among(Membership.forum_id, forums), _among(Membership.board_id, boards))
            if forums is not None
            else Membership.id.is_not(None)
        )
        for row in self._session.scalars(select(Membership).where(owned).order_by(Membership.position, Membership.id)):
            member = MemberRow(
                row.id,
                row.role_id,
                row.person_id,
                row.function,
                row.qualifier,
                row.count,
                (RANK.get(row.function, len(RANK)), int(row.forum_id is None), row.position),
                row.first_day,
                row.last_day,
            )
            if row.forum_id is not None:
                self._of_forum[row.forum_id].append(member)
            elif row.board_id is not None:
                self._of_board[row.board_id].append(member)
        self._not_in = {
            (membership, board)
            for membership, board in self._session.execute(
                select(MembershipException.membership_id, MembershipException.board_id)
            )
        }

    def _nobody(self) -> None:
        self._holders: dict[int, list[Days]] = defaultdict(list)
        self._absences: dict[int, list[Days]] = defaultdict(list)
        self._for_role: dict[int, list[Days]] = defaultdict(list)
        self._for_person: dict[int, list[Days]] = defaultdict(list)
        self._person: dict[int, PersonRow] = {}

    def _read_people(self, *, every: bool) -> None:
        members = self._members()
        roles = None if every else self._reachable({each.role for each in members if each.role is not None})
        for holder in self._session.execute(
            select(RoleHolder.role_id, RoleHolder.person_id, RoleHolder.first_day, RoleHolder.last_day)
            .where(_among(RoleHolder.role_id, roles))
            .order_by(RoleHolder.first_day, RoleHolder.id)
        ):
            self._holders[holder[0]].append(Days(*holder[1:]))
        persons = {each.person for each in members if each.person is not None}
        persons |= {span.person for spans in self._holders.values() for span in spans}
        self._read_substitutes(None if every else roles, None if every else persons)
        for found in (self._for_role, self._for_person):
            persons |= {span.person for spans in found.values() for span in spans}
        for person, first, last, note in self._session.execute(
            select(Absence.person_id, Absence.first_day, Absence.last_day, Absence.note)
            .where(_among(Absence.person_id, None if every else persons))
            .order_by(Absence.first_day)
        ):
            self._absences[person].append(Days(person, first, last, note=note))
        self._person = {
            row[0]: PersonRow(row[0], row[1], row[2], row[3] or "", row[4] or "", row[5])
            for row in self._session.execute(
                select(Person.id, Person.name, Person.title, Organisation.name, Organisation.side, Person.email)
                .join(Organisation, Organisation.id == Person.organisation_id, isouter=True)
                .where(_among(Person.id, persons))
            )
        }

    def _days_of_change(self) -> list[date]:
        """The days on which anything changes; between two of them every board stays as it is."""
        spans: list[MemberRow | Days] = [*self._members()]
        for known in (self._holders, self._for_role, self._for_person, self._absences):
            spans += [span for found in known.values() for span in found]
        days = {span.first_day for span in spans if span.first_day is not None}
        days |= {span.last_day + ONE_DAY for span in spans if span.last_day is not None}
        return sorted(days)

    def _read_substitutes(self, roles: Collection[int] | None, persons: Collection[int] | None) -> None:
        wanted = (
            Substitute.id.is_not(None)
            if roles is None
            else or_(_among(Substitute.role_id, roles), _among(Substitute.for_person_id, persons))
        )
        for row in self._session.scalars(
            select(Substitute).where(wanted).order_by(Substitute.first_day, Substitute.id)
        ):
            span = Days(row.person_id, row.first_day, row.last_day, row.forum_id)
            if row.role_id is not None:
                self._for_role[row.role_id].append(span)
            elif row.for_person_id is not None:
                self._for_person[row.for_person_id].append(span)

    def _reachable(self, roles: set[int]) -> set[int]:
        """Roles, and all that they may expand to."""
        found, waiting = set(roles), list(roles)
        while waiting:
            for part in self._in_group[waiting.pop()]:
                if part not in found:
                    found.add(part)
                    waiting.append(part)
        return found


def _among(
    column: "InstrumentedAttribute[int] | InstrumentedAttribute[int | None]", ids: Collection[int] | None
) -> ColumnElement[bool]:
    """That a column has one of some values; None, and very many, are all of them."""
    if ids is None or len(ids) > FEW:
        return column.is_not(None)
    return and_(column.is_not(None), column.in_(ids))


def within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)
