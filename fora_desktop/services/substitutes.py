"""Who takes a seat when its holder cannot: of a role (retsplejeloven § 111: the mayor's), or of a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Forum
from fora_desktop.domain.people import ONE_PERSON, Person, Role, Substitute
from fora_desktop.domain.tenure import Tenure, checked
from fora_desktop.i18n import _
from fora_desktop.services import holders, people


class OneSeatOnly(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Vælg enten en rolle eller en person, der skal have stedfortræder."))


class OwnSubstitute(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} kan ikke være sin egen stedfortræder. Vælg en anden person.").format(name=name))


class HoldsTheRole(FieldError):
    def __init__(self, name: str, role: str, tenure: Tenure) -> None:
        super().__init__(
            _("{name} har selv rollen {role} {when}. Vælg en anden person eller andre dage.").format(
                name=name, role=role, when=tenure.words
            )
        )


class StandsInAlready(FieldError):
    def __init__(self, name: str, tenure: Tenure) -> None:
        super().__init__(
            _("{name} er allerede stedfortræder {when}. Ret de dage i stedet.").format(name=name, when=tenure.words)
        )


class NoSuchSubstitute(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen stedfortræder med id “{id}”.").format(id=id_))


@dataclass(frozen=True, slots=True)
class SubstituteLine:
    """Who stands in for which seat, from when to when; `seat` is the role's or the person's name."""

    id: int
    role: int | None
    for_person: int | None
    seat: str
    forum: int | None
    forum_name: str
    person: int
    name: str
    tenure: Tenure


def listing(
    session: Session, *, role: int | None = None, for_person: int | None = None, person: int | None = None
) -> list[SubstituteLine]:
    """All substitutes, of one seat, or whom a person stands in for; by their days."""
    holder = aliased(Person)
    query = (
        select(Substitute, Role.name, holder.name, Forum.name, Person.name)
        .join(Person, Person.id == Substitute.person_id)
        .join(Role, Role.id == Substitute.role_id, isouter=True)
        .join(holder, holder.id == Substitute.for_person_id, isouter=True)
        .join(Forum, Forum.id == Substitute.forum_id, isouter=True)
        .order_by(Substitute.first_day, Substitute.id)
    )
    for column, wanted in (
        (Substitute.role_id, role),
        (Substitute.for_person_id, for_person),
        (Substitute.person_id, person),
    ):
        if wanted is not None:
            query = query.where(column == wanted)
    return [
        SubstituteLine(
            id=row.id,
            role=row.role_id,
            for_person=row.for_person_id,
            seat=role_name or holder_name or "",
            forum=row.forum_id,
            forum_name=forum_name or "",
            person=row.person_id,
            name=name,
            tenure=Tenure(row.first_day, row.last_day),
        )
        for row, role_name, holder_name, forum_name, name in session.execute(query)
    ]


def read(session: Session, id_: int) -> SubstituteLine:
    row = _get(session, id_)
    return next(line for line in _of_seat(session, row) if line.id == id_)


def add(
    session: Session,
    person: int,
    first: date,
    last: date | None = None,
    *,
    role: int | None = None,
    for_person: int | None = None,
    forum: int | None = None,
) -> SubstituteLine:
    """A person stands in for a role or for another person, in every forum or in one. Not for oneself."""
    wanted = checked(first, last)
    people.usable(session, person)
    if for_person is not None:
        people.usable(session, for_person)
    row = Substitute(
        role_id=role, for_person_id=for_person, forum_id=forum, person_id=person, first_day=first, last_day=last
    )
    _check(session, row, wanted)
    session.add(row)
    session.flush()
    return read(session, row.id)


def edit(
    session: Session, id_: int, person: int, first: date, last: date | None, *, forum: int | None = None
) -> SubstituteLine:
    """Who stands in, when and in which forum; the seat stays."""
    wanted = checked(first, last)
    row = _get(session, id_)
    if person != row.person_id:
        people.usable(session, person)
    changed = Substitute(
        role_id=row.role_id, for_person_id=row.for_person_id, forum_id=forum, person_id=person, first_day=first
    )
    _check(session, changed, wanted, id_)
    row.person_id, row.first_day, row.last_day, row.forum_id = person, first, last, forum
    session.flush()
    return read(session, id_)


def end(session: Session, id_: int, last: date | None) -> SubstituteLine:
    row = _get(session, id_)
    return edit(session, id_, row.person_id, row.first_day, last, forum=row.forum_id)


def remove(session: Session, id_: int) -> SubstituteLine:
    gone = read(session, id_)
    session.delete(_get(session, id_))
    session.flush()
    return gone


def _get(session: Session, id_: int) -> Substitute:
    row = session.get(Substitute, id_)
    if row is None:
        raise NoSuchSubstitute(id_)
    return row


def _check(session: Session, row: Substitute, wanted: Tenure, own: int | None = None) -> None:
    if (row.role_id is None) == (row.for_person_id is None):
        raise OneSeatOnly
    name = session.get_one(Person, row.person_id).name
    if row.person_id == row.for_person_id:
        raise OwnSubstitute(name)
    if row.role_id is not None:
        role = holders.holdable(session, row.role_id)
        for each in holders.of_role(session, role.id) if role.kind == ONE_PERSON else ():
            common = each.tenure.within(wanted)
            if each.person == row.person_id and common is not None:
                raise HoldsTheRole(name, role.name, common)
    for line in _of_seat(session, row):
        same = line.person == row.person_id and line.forum == row.forum_id
        if line.id != own and same and line.tenure.meets(wanted):
            raise StandsInAlready(name, line.tenure)


def _of_seat(session: Session, row: Substitute) -> Sequence[SubstituteLine]:
    if row.role_id is not None:
        return listing(session, role=row.role_id)
    return listing(session, for_person=row.for_person_id)


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(line: SubstituteLine) -> str:
    return _told(line, _("{name} er stedfortræder for {seat}"))


def edited(line: SubstituteLine) -> str:
    return _("{told} er rettet").format(told=_told(line, _("{name} som stedfortræder for {seat}")))


def removed(line: SubstituteLine) -> str:
    return _("{name} er ikke længere stedfortræder for {seat}").format(name=line.name, seat=_seat(line))


def _told(line: SubstituteLine, words: str) -> str:
    told = words.format(name=line.name, seat=_seat(line))
    if line.forum is not None:
        told = _("{told} i {forum}").format(told=told, forum=line.forum_name)
    return _("{told} {when}").format(told=told, when=line.tenure.words)


def _seat(line: SubstituteLine) -> str:
    return line.seat if line.role is None else line.seat[:1].lower() + line.seat[1:]
