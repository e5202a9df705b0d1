"""Who sits in boards on a day: memberships, the roles that groups expand to, who holds them, who stands in.

A role that each municipality has one of sits in a board of municipalities for those alone, and in a board of none for
all of them; a department's sits for the municipalities that belong to it. `Seating` reads once and answers for any
number of boards and days.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import false, or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain.attending import Away, Sitter, StandIn
from fora_desktop.domain.attending import Person as PersonFacts
from fora_desktop.domain.danish import listed, sort_key
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.people import (
    ONE_PERSON,
    PER_DEPARTMENT,
    Membership,
    RoleHolder,
    RoleInGroup,
)
from fora_desktop.i18n import _
from fora_desktop.services.seat_rows import RANK, Days, MemberRow, SeatRows, within


@dataclass(frozen=True, slots=True)
class Stand:
    """Who takes a seat when its holder cannot."""

    person: int
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Participant:
    """A seat in a board on a day, and who has it.

    `role` is the very role (the mayor of Køge, not the mayors), None of a person who sits as such; `roles` are all by
    which the person sits. Without a person it is vacant, or of a group or an organisation that nobody is named for:
    then `count` is how many come, where that is known. `away` is why the person cannot come on that day.
    """

    membership: int
    board: int
    function: str
    role: int | None
    role_name: str
    person: int | None
    name: str
    title: str
    organisation: str
    side: str
    email: str
    qualifier: str
    count: int | None
    away: str
    substitutes: tuple[Stand, ...]
    roles: tuple[int, ...] = ()
    of_one_person: bool = False

    @property
    def is_vacant(self) -> bool:
        """Whether the seat is one person's and nobody has it; a group without names is not vacant."""
        return self.person is None and self.of_one_person

    @property
    def shown(self) -> str:
        """The person's name, else the role's."""
        return self.name or self.role_name


@dataclass(frozen=True, slots=True)
class Sitting:
    """That a person or a role sits in a board, from a day to a day; None is without an end."""

    board: int
    membership: int
    function: str
    role: int | None
    first_day: date | None
    last_day: date | None


# --- the questions --------------------------------------------------------------------------------------------------


def participants(session: Session, boards: Sequence[int], day: date) -> list[Participant]:
    """Who sits in each of the boards on a day, board by board, the foremost function first."""
    seating = Seating(session, boards)
    return [each for board in boards for each in seating.on(board, day)]


def of_meeting(session: Session, meeting_id: int) -> list[Participant]:
    """Who sits in a meeting's boards on its day, each person once."""
    start = session.scalar(select(Meeting.start).where(Meeting.id == meeting_id))
    if start is None:
        return []
    boards = list(
        session.scalars(
            select(MeetingBoard.board_id)
            .where(MeetingBoard.meeting_id == meeting_id)
            .order_by(MeetingBoard.position, MeetingBoard.id)
        )
    )
    return Seating(session, boards).jointly(boards, start.date())


def boards_of_person(session: Session, person: int, first: date | None = None, last: date | None = None) -> list[int]:
    """The boards in which a person sits on at least one day of a period, by a role or as such."""
    return list(dict.fromkeys(each.board for each in sittings_of_person(session, person, first, last)))


def sittings_of_person(
    session: Session, person: int, first: date | None = None, last: date | None = None
) -> list[Sitting]:
    """Where a person sits and from when to when, as far as it reaches into a period."""
    held = set(session.scalars(select(RoleHolder.role_id).where(RoleHolder.person_id == person)))
    near = _near(session, held, person)
    return Seating(session, near).sittings(person, first, last) if near else []


def boards_of_role(session: Session, role: int) -> list[int]:
    """The boards in which that very role sits: itself, or a local role (the mayor of Køge) by all of its kind.

    A group such as the district's top management is a role of its own, nobody is read out of it (cli.md).
    """
    near = _near(session, {role})
    return Seating(session, near, people=False).boards_of_role(role) if near else []


def _near(session: Session, roles: set[int], person: int | None = None) -> list[int]:
    """The boards in which roles, the groups that they are in, or a person may sit."""
    wanted, new = set(roles), set(roles)
    while new:
        groups = session.scalars(select(RoleInGroup.group_id).where(RoleInGroup.role_id.in_(new)))
        new = set(groups) - wanted
        wanted |= new
    sits = or_(Membership.role_id.in_(wanted), Membership.person_id == person if person is not None else false())
    itself = or_(Membership.board_id == Board.id, Membership.forum_id == Board.forum_id)
    return list(session.scalars(select(Board.id).join(Membership, itself).where(sits).distinct()))


class Seating(SeatRows):
    """The register's seats, read once: of some boards, or of all; without `people` for the roles alone."""

    def __init__(
        self,
        session: Session,
        boards: Collection[int] | None = None,
        *,
        people: bool = True,
        every_role: bool = False,
    ) -> None:
        super().__init__(session, boards, people=people, every_role=every_role)
        self._days = self._days_of_change()
        self._found: dict[tuple[int, int], list[Participant]] = {}
        self._seats: dict[int, list[tuple[MemberRow, int | None]]] = {}
        self._expanded: dict[tuple[int, frozenset[int]], tuple[int, ...]] = {}
        self._known: dict[int, PersonFacts] = {}

    @property
    def boards(self) -> Sequence[int]:
        """The boards that were read."""
        return list(self._board)

    @property
    def forums(self) -> dict[int, int]:
        """By board the forum that it belongs to."""
        return {board: forum for board, (forum, _units) in self._board.items()}

    def on(self, board: int, day: date) -> list[Participant]:
        """Who sits in a board on a day, each person and each role of one person once."""
        key = (board, bisect_right(self._days, day))
        if key not in self._found:
            self._found[key] = self._on(board, day)
        return self._found[key][:]

    def _on(self, board: int, day: date) -> list[Participant]:
        found = [
            part
            for member, role in self.seats(board)
            if member.on(day)
            for part in self._parts(board, member, role, day)
        ]
        found.sort(key=lambda pair: (pair[0], sort_key(pair[1].shown)))
        return self._once(part for _order, part in found)

    def of_function(self, board: int, function: str, day: date) -> list[Participant]:
        """Who sits in a board on a day as its secretary, say; the rest of the board is not looked at."""
        forum, _units = self._board[board]
        members = [
            member
            for member in (*self._of_forum[forum], *self._of_board[board])
            if member.function == function and member.on(day) and (member.id, board) not in self._not_in
        ]
        found = [
            part
            for member in members
            for role in (self.expanded(member.role, board) if member.role is not None else (None,))
            for part in self._parts(board, member, role, day)
        ]
        found.sort(key=lambda pair: (pair[0], sort_key(pair[1].shown)))
        return self._once(part for _order, part in found)

    def jointly(self, boards: Sequence[int], day: date) -> list[Participant]:
        """Who sits in boards that meet together, each person once, the foremost function first."""
        found = [part for board in boards for part in self.on(board, day)]
        if len(boards) < 2:
            return found
        return self._once(sorted(found, key=lambda part: RANK.get(part.function, len(RANK))))

    def seats(self, board: int) -> "list[tuple[MemberRow, int | None]]":
        """The memberships of a board with the very roles that they expand to, whenever they hold."""
        known = self._seats.get(board)
        if known is None:
            forum, _units = self._board[board]
            members = [*self._of_forum[forum], *self._of_board[board]]
            known = self._seats[board] = [
                (member, role)
                for member in members
                if (member.id, board) not in self._not_in
                for role in (self.expanded(member.role, board) if member.role is not None else (None,))
            ]
        return known

    def expanded(self, role: int, board: int) -> tuple[int, ...]:
        """The very roles of a role in a board: of a group its roles, of a local one those of the board's units."""
        _forum, units = self._board[board]
        key = (role, units)
        if key not in self._expanded:
            self._expanded[key] = tuple(dict.fromkeys(self._expand(role, board, ())))
        return self._expanded[key]

    def sitters(self, board: int) -> tuple[Sitter, ...]:
        """The persons who have its seats, whenever they do, with who may take each."""
        forum, _units = self._board[board]
        found = []
        for member, role in self.seats(board):
            spans = self._holders.get(role, ()) if role is not None else (Days(member.person or 0, None, None),)
            for span in spans:
                begins = _latest(member.first_day, span.first_day)
                ends = _earliest(member.last_day, span.last_day)
                if span.person in self._person and _meets(begins, ends, None, None):
                    stand_ins = self._stand_ins(forum, role, span.person)
                    name = self._role[role].name if role is not None else ""
                    who = self._facts(span.person)
                    found.append(Sitter(who, board, member.role, role, begins, ends, stand_ins, name))
        return tuple(found)

    def _stand_ins(self, forum: int, role: int | None, person: int) -> tuple[StandIn, ...]:
        of_role = self._for_role.get(role, ()) if role is not None else ()
        return tuple(
            StandIn(self._facts(span.person), span.first_day, span.last_day)
            for span in (*of_role, *self._for_person.get(person, ()))
            if span.forum in (None, forum) and span.person != person and span.person in self._person
        )

    def _facts(self, person: int) -> PersonFacts:
        known = self._known.get(person)
        if known is None:
            away = tuple(
                Away(span.first_day, span.last_day, span.note)
                for span in self._absences.get(person, ())
                if span.first_day is not None and span.last_day is not None
            )
            about = self._person[person]
            known = self._known[person] = PersonFacts(person, about.name, away, about.organisation, about.title)
        return known

    def role_name(self, role: int) -> str:
        return self._role[role].name

    def sittings(self, person: int, first: date | None = None, last: date | None = None) -> list[Sitting]:
        """Where a person sits and from when to when, as far as it reaches into a period."""
        found = []
        for board in self._board:
            for member, role in self.seats(board):
                spans = [Days(person, None, None)] if member.person == person else []
                if role is not None:
                    spans = [span for span in self._holders[role] if span.person == person]
                for span in spans:
                    begins = _latest(member.first_day, span.first_day)
                    ends = _earliest(member.last_day, span.last_day)
                    if _meets(begins, ends, first, last) and _meets(begins, ends, None, None):
                        found.append(Sitting(board, member.id, member.function, role, begins, ends))
        return found

    def boards_of_role(self, role: int) -> list[int]:
        """The boards in which that very role sits, whenever it does; see `boards_of_role`."""
        return [
            board for board in self._board if any(role in self._itself(member, board) for member in self._of(board))
        ]

    def boards_of_roles(self) -> dict[int, list[int]]:
        """Of every role that sits somewhere its boards: `boards_of_role` for all at once."""
        found: dict[int, list[int]] = defaultdict(list)
        for board in self._board:
            here = [role for member in self._of(board) for role in self._itself(member, board)]
            for role in dict.fromkeys(here):
                found[role].append(board)
        return found

    # --- how a seat becomes participants ----------------------------------------------------------------------------

    def _parts(
        self, board: int, member: MemberRow, role: int | None, day: date
    ) -> Iterable[tuple[tuple[int, int, int], Participant]]:
        if role is None:
            assert member.person is not None
            yield member.order, self._part(board, member, None, member.person, day)
            return
        holders = [span.person for span in self._holders[role] if within(day, span.first_day, span.last_day)]
        for person in dict.fromkeys(holders):
            yield member.order, self._part(board, member, role, person, day)
        open_seats = self._open_seats(member, role, len(set(holders)))
        if open_seats is not None:
            empty = self._part(board, member, role, None, day)
            yield member.order, replace(empty, count=open_seats or member.count)

    def _once(self, parts: Iterable[Participant]) -> list[Participant]:
        """Each person once, with all the roles; each role of one person once."""
        found: dict[object, Participant] = {}
        for part in parts:
            key: object = (part.membership, part.board, part.role)
            if part.person is not None:
                key = ("person", part.person)
            elif part.of_one_person:
                key = ("role", part.role)
            known = found.get(key)
            found[key] = part if known is None else self._both(known, part)
        return list(found.values())

    def _both(self, first: Participant, other: Participant) -> Participant:
        roles = tuple(dict.fromkeys((*first.roles, *other.roles)))
        if roles == first.roles:
            return first
        return replace(
            first,
            role=roles[0],
            role_name=listed([self.role_name(role) for role in roles]),
            roles=roles,
            substitutes=tuple(dict.fromkeys((*first.substitutes, *other.substitutes))),
        )

    def _open_seats(self, member: MemberRow, role: int, holders: int) -> int | None:
        """How many seats nobody is named for; 0 is an unknown number, None is that there is none."""
        if not holders:
            return member.count or 0
        if self._role[role].kind == ONE_PERSON or member.count is None or holders >= member.count:
            return None
        return member.count - holders

    def _part(self, board: int, member: MemberRow, role: int | None, person: int | None, day: date) -> Participant:
        known = self._person.get(person) if person is not None else None
        about = self._role[role] if role is not None else None
        return Participant(
            membership=member.id,
            board=board,
            function=member.function,
            role=role,
            role_name=about.name if about else "",
            person=person,
            name=known.name if known else "",
            title=known.title if known else "",
            organisation=known.organisation if known else "",
            side=(about.side if about else "") or (known.side if known else ""),
            email=known.email if known else "",
            qualifier=member.qualifier,
            count=None,
            away=self.away(person, day) if person is not None else "",
            substitutes=self._substitutes(board, role, person, day),
            roles=(role,) if role is not None else (),
            of_one_person=about is not None and about.kind == ONE_PERSON,
        )

    def away(self, person: int, day: date) -> str:
        """Why a person cannot take part on a day; nothing where there is no such thing."""
        for span in self._absences[person]:
            if within(day, span.first_day, span.last_day):
                return span.note or _("Fravær")
        return ""

    def _substitutes(self, board: int, role: int | None, person: int | None, day: date) -> tuple[Stand, ...]:
        forum, _units = self._board[board]
        of_role = self._for_role[role] if role is not None else ()
        of_person = self._for_person[person] if person is not None else ()
        found = dict.fromkeys(
            span.person
            for span in (*of_role, *of_person)
            if span.forum in (None, forum) and span.person != person and within(day, span.first_day, span.last_day)
        )
        return tuple(Stand(who, self._person[who].name, self._person[who].email) for who in found)

    # --- which roles sit ----------------------------------------------------------------------------------------------

    def _of(self, board: int) -> Iterable[MemberRow]:
        forum, _units = self._board[board]
        for member in (*self._of_forum[forum], *self._of_board[board]):
            if member.role is not None and (member.id, board) not in self._not_in:
                yield member

    def _itself(self, member: MemberRow, board: int) -> tuple[int, ...]:
        """The role of a membership, and of a local one those of the board's units."""
        assert member.role is not None
        local = self._of_units(member.role, board) if self._role[member.role].is_local else ()
        return (member.role, *local)

    def _expand(self, role: int, board: int, over: tuple[int, ...]) -> Iterable[int]:
        parts = self._in_group[role]
        about = self._role[role]
        if not parts or role in over:
            yield role
        elif about.is_local:
            yield from self._local(role, board)
        else:
            if self._holders[role]:
                yield role
            for part in parts:
                yield from self._expand(part, board, (*over, role))

    def _local(self, role: int, board: int) -> Iterable[int]:
        """Those of the board's units, of a board without units of all; a whole group where no name is known."""
        found = self._of_units(role, board)
        if not found:
            return [role]
        _forum, units = self._board[board]
        several = all(self._role[part].kind != ONE_PERSON for part in found)
        if not units and several and not any(self._holders[part] for part in found):
            return [role]
        return sorted(found, key=lambda part: sort_key(self._role[part].name))

    def _of_units(self, role: int, board: int) -> list[int]:
        _forum, units = self._board[board]
        of_department = self._role[role].kind == PER_DEPARTMENT
        wanted = units or self._municipalities
        if of_department:
            wanted = {self._department.get(unit, unit) for unit in wanted}
            if not units:
                wanted |= self._departments
        return [part for part in self._in_group[role] if self._role[part].unit in wanted]


def _latest(one: date | None, other: date | None) -> date | None:
    return max((day for day in (one, other) if day is not None), default=None)


def _earliest(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day is not None), default=None)


def _meets(begins: date | None, ends: date | None, first: date | None, last: date | None) -> bool:
    """Whether two spans have a day together, and the first of them any day at all."""
    first, last = _latest(begins, first), _earliest(ends, last)
    return first is None or last is None or first <= last
