"""Persons: listed, added, corrected, found twice, taken away."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import email_address, traces
from fora_desktop.domain.action_plans import ActionPlanYear
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.base import without_controls
from fora_desktop.domain.busy import BusyCalendar
from fora_desktop.domain.danish import folded, listed, sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import Absence, Membership, Organisation, Person, Role, RoleHolder, Substitute
from fora_desktop.domain.planning import PersonHours
from fora_desktop.domain.publication import Publication
from fora_desktop.domain.tasks import Task
from fora_desktop.domain.tenure import Tenure, checked
from fora_desktop.i18n import _
from fora_desktop.services import merging, organisations

MOST_NAME = 200
"""Letters of a name."""
EDITABLE = ("name", "title", "organisation_id", "email", "phone", "note", "keep_until")
Value = str | int | date | None
_REFERENCES = (
    (RoleHolder, RoleHolder.person_id),
    (Substitute, Substitute.person_id),
    (Substitute, Substitute.for_person_id),
    (Absence, Absence.person_id),
    (Membership, Membership.person_id),
    (Attendance, Attendance.person_id),
    (Attendance, Attendance.substitute_id),
    (AgendaItem, AgendaItem.responsible_id),
    (Task, Task.person_id),
    (BusyCalendar, BusyCalendar.person_id),
    (PersonHours, PersonHours.person_id),
    (Publication, Publication.person_id),
    (ActionPlanYear, ActionPlanYear.person_id),
    (Board, Board.person_id),
)
"""Where a person stands in the register."""


class PersonNameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Personens navn mangler. Skriv et navn."))


class NotAName(FieldError):
    """A date or a formula that went into the wrong field."""

    def __init__(self, text: str) -> None:
        super().__init__(_("“{text}” er ikke et navn. Skriv personens navn med bogstaver.").format(text=text))


class NameIsTooLong(FieldError):
    def __init__(self, most: int) -> None:
        super().__init__(_("Navnet er for langt. Skriv højst {most} tegn.").format(most=most))


class PersonIsThere(FieldError):
    """The person may be in the register already; `doubles` are those that look the same."""

    def __init__(self, doubles: Sequence["Double"]) -> None:
        self.doubles = tuple(doubles)
        first = doubles[0]
        if first.same_email:
            said = _("{name} har allerede e-mailadressen {email}. Vælg personen, eller gem alligevel.")
        elif first.organisation:
            said = _("{name} fra {organisation} findes allerede. Vælg personen, eller gem alligevel.")
        else:
            said = _("{name} findes allerede. Vælg personen, eller gem alligevel.")
        super().__init__(said.format(name=first.name, email=first.email, organisation=first.organisation))


class PersonIsUsed(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} indgår i roller, fora eller møder og kan ikke fjernes. Anonymisér personen i stedet.").format(
                name=name
            )
        )


class PersonIsAnonymised(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} er anonymiseret og kan ikke bruges igen. Tilføj personen på ny.").format(name=name))


class SamePerson(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Vælg to forskellige personer, der skal lægges sammen."))


class NoSuchPerson(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen person med id “{id}”.").format(id=id_))


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role that a person holds, from when to when."""

    holding: int
    role: int
    name: str
    tenure: Tenure


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person as a list shows it; `roles` are those held on the day."""

    id: int
    name: str
    title: str
    organisation_id: int | None
    organisation: str
    side: str
    email: str
    phone: str
    note: str
    added_on: date
    keep_until: date | None
    anonymised_on: date | None
    roles: tuple[HeldRole, ...]

    @property
    def role_words(self) -> str:
        return listed([role.name for role in self.roles])

    def matches(self, words: str) -> bool:
        """Whether all words stand somewhere in the name, the work, the address or the roles."""
        text = " ".join((self.name, self.title, self.organisation, self.email, self.phone, self.role_words)).casefold()
        return all(word in text for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class Double:
    """Somebody in the register who looks the same."""

    id: int
    name: str
    organisation: str
    email: str
    same_email: bool


@dataclass(frozen=True, slots=True)
class Added:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Merged:
    gone: str
    kept: str


# --- reading --------------------------------------------------------------------------------------------------------


def listing(
    session: Session,
    on: date,
    *,
    search: str = "",
    organisation: int | None = None,
    anonymised: bool = False,
) -> list[PersonLine]:
    """The persons in Danish order by name; those that were anonymised only where they are asked for."""
    held = _held(session, on)
    query = select(Person, Organisation.name, Organisation.side).join(
        Organisation, Organisation.id == Person.organisation_id, isouter=True
    )
    if organisation is not None:
        query = query.where(Person.organisation_id == organisation)
    if not anonymised:
        query = query.where(Person.anonymised_on.is_(None))
    found = [_line(person, name, side, held[person.id]) for person, name, side in session.execute(query)]
    return sorted((line for line in found if line.matches(search)), key=lambda line: (sort_key(line.name), line.id))


def read(session: Session, id_: int, on: date) -> PersonLine:
    row = session.execute(
        select(Person, Organisation.name, Organisation.side)
        .join(Organisation, Organisation.id == Person.organisation_id, isouter=True)
        .where(Person.id == id_)
    ).one_or_none()
    if row is None:
        raise NoSuchPerson(id_)
    person, name, side = row
    return _line(person, name, side, _held(session, on, id_)[id_])


def roles_of(session: Session, id_: int) -> list[HeldRole]:
    """All roles that a person has had, has and will have, the latest first."""
    rows = session.execute(
        select(RoleHolder.id, Role.id, Role.name, RoleHolder.first_day, RoleHolder.last_day)
        .join(Role, Role.id == RoleHolder.role_id)
        .where(RoleHolder.person_id == id_)
        .order_by(RoleHolder.first_day.desc(), RoleHolder.id)
    )
    return [HeldRole(holding, role, name, Tenure(first, last)) for holding, role, name, first, last in rows]


def _held(session: Session, on: date, person: int | None = None) -> dict[int, list[HeldRole]]:
    query = (
        select(RoleHolder.person_id, RoleHolder.id, Role.id, Role.name, RoleHolder.first_day, RoleHolder.last_day)
        .join(Role, Role.id == RoleHolder.role_id)
        .where(RoleHolder.first_day <= on, RoleHolder.last_day.is_(None) | (RoleHolder.last_day >= on))
        .order_by(Role.id)
    )
    found: dict[int, list[HeldRole]] = defaultdict(list)
    for who, holding, role, name, first, last in session.execute(
        query if person is None else query.where(RoleHolder.person_id == person)
    ):
        found[who].append(HeldRole(holding, role, name, Tenure(first, last)))
    return found


def _line(person: Person, organisation: str | None, side: str | None, roles: Sequence[HeldRole]) -> PersonLine:
    return PersonLine(
        id=person.id,
        name=person.name,
        title=person.title,
        organisation_id=person.organisation_id,
        organisation=organisation or "",
        side=side or "",
        email=person.email,
        phone=person.phone,
        note=person.note,
        added_on=person.added_on,
        keep_until=person.keep_until,
        anonymised_on=person.anonymised_on,
        roles=tuple(roles),
    )


def doubles(session: Session, name: str, organisation: int | None, email: str, own: int | None = None) -> list[Double]:
    """Who has the same e-mail address, or the same name and no other organisation; the same address first."""
    wanted, address = folded(name), email_address.key(email)
    found = []
    for id_, known, its, organisation_name, known_email in session.execute(
        select(Person.id, Person.name, Person.organisation_id, Organisation.name, Person.email)
        .join(Organisation, Organisation.id == Person.organisation_id, isouter=True)
        .where(Person.anonymised_on.is_(None))
        .order_by(Person.id)
    ):
        if id_ == own:
            continue
        same_email = bool(address) and email_address.key(known_email) == address
        if same_email or (folded(known) == wanted and (its == organisation or None in (its, organisation))):
            found.append(Double(id_, known, organisation_name or "", known_email, same_email))
    return sorted(found, key=lambda double: not double.same_email)


# --- changes --------------------------------------------------------------------------------------------------------


def add(
    session: Session,
    name: str,
    *,
    on: date,
    title: str = "",
    organisation: int | str | None = None,
    email: str = "",
    phone: str = "",
    note: str = "",
    anyway: bool = False,
) -> Added:
    """A new person; an organisation is named or given by its id. A probable double is refused unless `anyway`."""
    name, address = _named(name), email_address.read(email)
    its = _organisation(session, organisation)
    if not anyway and (same := doubles(session, name, its, address)):
        raise PersonIsThere(same)
    person = Person(
        name=name,
        title=_line_of(title),
        organisation_id=its,
        email=address,
        phone=_line_of(phone),
        note=note.strip(),
        added_on=on,
    )
    session.add(person)
    session.flush()
    return Added(person.id, person.name)


def edit(session: Session, id_: int, values: Mapping[str, Value], *, anyway: bool = False) -> str:
    """Change fields of `EDITABLE`; `organisation` may be given by its name too, nothing is none."""
    person = usable(session, id_)
    for field, value in values.items():
        if field == "name":
            value = _named(str(value or ""))
        elif field == "email":
            value = email_address.read(str(value or ""))
        elif field in ("organisation", "organisation_id"):
            field, value = "organisation_id", _organisation(session, value)
        elif field in ("title", "phone"):
            value = _line_of(str(value or ""))
        elif field == "note":
            value = str(value or "").strip()
        elif field == "keep_until" and isinstance(value, date):
            checked(value, None)
        setattr(person, field, value)
    told = {"name", "email", "organisation", "organisation_id"} & values.keys()
    if told and not anyway:
        with session.no_autoflush:
            same = doubles(session, person.name, person.organisation_id, person.email, id_)
        if same:
            raise PersonIsThere(same)
    session.flush()
    return person.name


def is_used(session: Session, id_: int) -> bool:
    """Whether a person stands anywhere in the register."""
    return any(
        session.scalar(select(table.id).where(column == id_).limit(1)) is not None for table, column in _REFERENCES
    )


def remove(session: Session, id_: int) -> str:
    """Take away a person who stands nowhere, say one entered by mistake."""
    person = _get(session, id_)
    if is_used(session, id_):
        raise PersonIsUsed(person.name)
    name = person.name
    session.delete(person)
    session.flush()
    return name


def merge(session: Session, gone: int, into: int) -> Merged:
    """One person who is in the register twice: all that the first has becomes the second's, and the first goes."""
    if gone == into:
        raise SamePerson
    first, second = usable(session, gone), usable(session, into)
    merging.calendars(session, gone, into)
    merging.boards(session, gone, into)
    for table, column in _REFERENCES:
        session.execute(update(table).where(column == gone).values({column.key: into}))
    merging.tidy(session, into)
    for field in ("title", "organisation_id", "email", "phone", "note"):
        if not getattr(second, field):
            setattr(second, field, getattr(first, field))
    limits = [each.most_a_day for each in (first, second) if each.most_a_day is not None]
    second.most_a_day = min(limits, default=None)
    told = Merged(first.name, second.name)
    session.delete(first)
    session.flush()
    return told


def usable(session: Session, id_: int) -> Person:
    """Somebody who may be given something new: nobody comes back who was anonymised (PersonIsAnonymised)."""
    found = _get(session, id_)
    if found.anonymised_on is not None:
        raise PersonIsAnonymised(found.name)
    return found


def _get(session: Session, id_: int) -> Person:
    found = session.get(Person, id_)
    if found is None:
        raise NoSuchPerson(id_)
    return found


def _named(name: str) -> str:
    kept = _line_of(name)
    if not kept:
        raise PersonNameIsMissing
    if len(kept) > MOST_NAME:
        raise NameIsTooLong(MOST_NAME)
    if kept.startswith("=") or not any(letter.isalpha() for letter in kept):
        raise NotAName(kept)
    return kept


def _line_of(text: str) -> str:
    return " ".join(without_controls(unicodedata.normalize("NFC", text)).split())


def _organisation(session: Session, given: Value) -> int | None:
    if isinstance(given, str):
        return organisations.named(session, given) if given.strip() else None
    return given if isinstance(given, int) else None


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(person: Added) -> str:
    return _("{name} er tilføjet").format(name=person.name)


def edited(name: str) -> str:
    return _("{name} er rettet").format(name=name)


def removed(name: str) -> str:
    return _("{name} er fjernet").format(name=name)


def merged(told: Merged) -> str:
    return traces.merged(told.gone, told.kept)
