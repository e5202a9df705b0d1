"""The persons of the invented district: put into the register with their roles, seats and substitutes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain.catalogue import Catalogue
from fora_desktop.domain.forum import Board, Forum, Unit
from fora_desktop.domain.people import (
    MEMBER,
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
from fora_desktop.services import demonstration_persons as data
from fora_desktop.services.demonstration_persons import RoleName, Term
from fora_desktop.services.seating import Seating

ONE_DAY = timedelta(days=1)
ELECTION = 2022
"""A year that begins with new councils; so does every fourth from it."""
LAST = 1_000
"""A place behind all that the overview's participants have."""


@dataclass(slots=True)
class People:
    """Who has been put into the register, by name; and who ever holds each role."""

    today: date
    persons: dict[str, int] = field(default_factory=dict)
    roles: dict[RoleName, int] = field(default_factory=dict)
    held: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))

    def since(self, months: int) -> date:
        return self.today.replace(day=1) + relativedelta(months=months)

    def ever_in(self, seating: Seating, board: int) -> Iterator[int]:
        """Everybody who sits in a board at some time."""
        for member, role in seating.seats(board):
            if member.person is not None:
                yield member.person
            if role is not None:
                yield from self.held.get(role, ())

    def until(self, months: int | None) -> date | None:
        return None if months is None else self.since(months) - ONE_DAY


def add(session: Session, today: date, catalogue: Catalogue) -> People:
    """Everybody, as of a day; the register has its forums, boards and roles already."""
    people = People(today)
    units = list(session.scalars(select(Unit).order_by(Unit.id)))
    people.roles = _roles(session, catalogue, [unit.id for unit in units])
    terms = [*data.HOLDERS, *_mayors(people, len(units))]
    persons = dict(data.PERSONS)
    for term, title, workplace in _further(len(units)):
        terms.append(term)
        persons[term.who] = (title, workplace)
    _add_persons(session, people, persons, units)
    known = [term for term in terms if term.what in people.roles and term.who in people.persons]
    for term in known:
        people.held[people.roles[term.what]].add(people.persons[term.who])
    session.execute(
        insert(RoleHolder),
        [
            {
                "role_id": people.roles[term.what],
                "person_id": people.persons[term.who],
                "first_day": people.since(term.since),
                "last_day": people.until(term.until),
            }
            for term in known
        ],
    )
    _add_substitutes(session, people)
    _add_seats(session, people)
    for forum, (number, percent) in data.QUORUM.items():
        session.execute(update(Forum).where(Forum.position == forum).values(quorum=number, quorum_percent=percent))
    return people


def _roles(session: Session, catalogue: Catalogue, units: Sequence[int]) -> dict[RoleName, int]:
    """The register's roles by their names in the catalogue, those of each municipality too."""
    by_name = {name: id_ for id_, name in session.execute(select(Role.id, Role.name).where(Role.unit_id.is_(None)))}
    found: dict[RoleName, int] = {each.id: by_name[each.name] for each in catalogue.roles}
    names = {id_: str(name) for name, id_ in found.items()}
    places = {unit: place for place, unit in enumerate(units)}
    for group, role, unit in session.execute(
        select(RoleInGroup.group_id, Role.id, Role.unit_id).join(Role, Role.id == RoleInGroup.role_id)
    ):
        if unit is not None:
            found[names[group], places[unit]] = role
    return found


def term_began(today: date) -> date:
    """The first day of the councils that sit on a day."""
    return date(today.year - (today.year - ELECTION) % 4, 1, 1)


def _mayors(people: People, units: int) -> Iterator[Term]:
    began = term_began(people.today)
    now = (began.year - people.today.year) * 12 + 1 - people.today.month
    for place, (mayor, before) in enumerate(data.MAYORS[:units]):
        if before:
            yield Term(("borgmester", place), before, now - 48, now)
        yield Term(("borgmester", place), mayor, now if before else now - 48)


def _further(units: int) -> Iterator[tuple[Term, str, data.Workplace]]:
    """Mayors and local leaders of the municipalities that nobody was thought of for: title and workplace."""
    names = _names()
    for place in range(len(data.MAYORS), units):
        yield Term(("borgmester", place), next(names), -40), "Borgmester", place
        yield Term(("leder_lokalpolitiafdeling", place), next(names), -30), "Politikommissær", data.POLICE


def _names() -> Iterator[str]:
    """Each once."""
    for turn in range(len(data.LAST_NAMES)):
        for number, first in enumerate(data.FIRST_NAMES):
            yield f"{first} {data.LAST_NAMES[(number + turn) % len(data.LAST_NAMES)]}"


def _add_persons(
    session: Session, people: People, persons: Mapping[str, tuple[str, data.Workplace]], units: Sequence[Unit]
) -> None:
    organisations: dict[data.Workplace, Organisation] = {
        name: Organisation(name=name, side=side) for name, (side, _domain) in data.ORGANISATIONS.items()
    }
    organisations |= {
        place: Organisation(name=unit.official_name, side="kommune", unit_id=unit.id)
        for place, unit in enumerate(units)
    }
    session.add_all(organisations.values())
    session.flush()
    domains: dict[data.Workplace, str] = {name: domain for name, (_side, domain) in data.ORGANISATIONS.items()}
    domains |= {place: f"{_ascii(unit.name)}-kommune.example" for place, unit in enumerate(units)}
    added = date(people.today.year - 1, 1, 2)
    rows = [
        {
            "name": name,
            "title": title,
            "organisation_id": organisations[workplace].id,
            "email": f"{_ascii(name)}@{domains[workplace]}",
            "phone": f"55 55 {number // 100:02} {number % 100:02}" if number % 3 else "",
            "added_on": added,
        }
        for number, (name, (title, workplace)) in enumerate(persons.items(), 1)
        if workplace in organisations
    ]
    session.execute(insert(Person), rows)
    people.persons = {name: id_ for id_, name in session.execute(select(Person.id, Person.name))}


def _ascii(name: str) -> str:
    """As it stands in an address: "Ib Brandstrup" is ib.brandstrup."""
    letters = {"æ": "ae", "ø": "oe", "å": "aa", " ": "."}
    return "".join(letters.get(letter, letter) for letter in name.lower())


def _add_substitutes(session: Session, people: People) -> None:
    kredsraad = session.scalars(select(Forum.id).where(Forum.position == 1)).one()
    elected = term_began(people.today)
    rows = [
        _substitute(people, people.roles[term.what], None, term.who, people.since(term.since), people.until(term.until))
        for term in data.STAND_INS
        if term.what in people.roles
    ]
    rows += [
        _substitute(people, people.roles["borgmester", place], None, who, elected, forum=kredsraad)
        for place, who in data.DEPUTIES.items()
        if ("borgmester", place) in people.roles
    ]
    rows += [
        _substitute(people, None, people.persons[whose], who, people.since(-17))
        for whose, who in data.STAND_INS_OF_PERSONS.items()
    ]
    session.execute(insert(Substitute), rows)


def _substitute(
    people: People,
    role: int | None,
    whose: int | None,
    who: str,
    first_day: date | None,
    last_day: date | None = None,
    forum: int | None = None,
) -> dict[str, object]:
    return {
        "role_id": role,
        "for_person_id": whose,
        "forum_id": forum,
        "person_id": people.persons[who],
        "first_day": first_day,
        "last_day": last_day,
    }


def _add_seats(session: Session, people: People) -> None:
    """Persons without a role, the chairs of single boards, and what these boards do without."""
    forums = {number: id_ for id_, number in session.execute(select(Forum.id, Forum.position))}

    def board(forum: int, place: int) -> int | None:
        query = select(Board.id).where(Board.forum_id == forums[forum]).order_by(Board.position)
        return session.scalar(query.offset(place).limit(1))

    for number, seat in enumerate(data.SEATS):
        session.add(
            Membership(
                forum_id=forums[seat.forum] if seat.board is None else None,
                board_id=None if seat.board is None else board(seat.forum, seat.board),
                person_id=people.persons[seat.who],
                function=seat.function or MEMBER,
                position=LAST + number,
                first_day=None if seat.since is None else people.since(seat.since),
                last_day=people.until(seat.until),
            )
        )
    for forum, place, role in data.CHAIRS:
        session.add(
            Membership(board_id=board(forum, place), role_id=people.roles[role], function=data.CHAIR_OF_ONE, position=1)
        )
    for forum, place, name in data.ELSEWHERE:
        query = select(Membership.id).where(
            Membership.forum_id == forums[forum], Membership.role_id == people.roles[name]
        )
        here = board(forum, place)
        assert here is not None
        for membership in session.scalars(query).all():
            session.add(MembershipException(membership_id=membership, board_id=here))
    session.flush()


def add_absences(session: Session, people: People, leave: tuple[date, date] | None) -> None:
    """The summer holidays, and one leave that a meeting falls into."""
    year = people.today.year
    rows = [
        {
            "person_id": people.persons[name],
            "first_day": date(year, 7, 6) + timedelta(days=7 * (number % 2)),
            "last_day": date(year, 7, 19) + timedelta(days=7 * (number % 2)),
            "note": "ferie",
        }
        for number, name in enumerate(data.SUMMER)
    ]
    if leave is not None:
        first, last = leave
        rows.append({"person_id": people.persons[data.ON_LEAVE], "first_day": first, "last_day": last, "note": "ferie"})
    session.execute(insert(Absence), rows)
