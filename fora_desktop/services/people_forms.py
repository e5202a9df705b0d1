"""What the forms of Personer og roller save as one step: a person whose name is new is made with it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.people import Organisation, Person
from fora_desktop.services import holders, people, substitutes
from fora_desktop.services.holders import Holding, Succession
from fora_desktop.services.substitutes import SubstituteLine

Who = int | str
"""A person by id, or the name of a new one."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person to choose by name; `shown` has the organisation too where two are called the same."""

    id: int
    name: str
    shown: str


def names(session: Session) -> list[PersonName]:
    rows = session.execute(
        select(Person.id, Person.name, Organisation.name)
        .join(Organisation, Organisation.id == Person.organisation_id, isouter=True)
        .where(Person.anonymised_on.is_(None))
    ).all()
    often = Counter(name.casefold() for _id, name, _organisation in rows)
    found = []
    for id_, name, organisation in rows:
        shown = f"{name} ({organisation or id_})" if often[name.casefold()] > 1 else name
        found.append(PersonName(id_, name, shown))
    return sorted(found, key=lambda each: sort_key(each.shown))


def whom(session: Session, who: Who, on: date) -> int:
    """The person that was chosen, or a new one of that name."""
    return who if isinstance(who, int) else people.add(session, who, on=on, anyway=True).id


def change_holder(session: Session, role: int, who: Who, from_day: date, last: date | None, on: date) -> Succession:
    """Somebody else has a role from a day on; who has it until then ends the day before."""
    return holders.succeed(session, role, whom(session, who, on), from_day, last)


def correct_holder(session: Session, holding: int, who: Who, first: date, last: date | None, on: date) -> Holding:
    return holders.edit(session, holding, whom(session, who, on), first, last)


def stand_in(
    session: Session,
    who: Who,
    first: date,
    last: date | None,
    on: date,
    *,
    role: int | None = None,
    for_person: int | None = None,
    forum: int | None = None,
) -> SubstituteLine:
    return substitutes.add(session, whom(session, who, on), first, last, role=role, for_person=for_person, forum=forum)


def correct_stand_in(
    session: Session, id_: int, who: Who, first: date, last: date | None, on: date, *, forum: int | None = None
) -> SubstituteLine:
    return substitutes.edit(session, id_, whom(session, who, on), first, last, forum=forum)


def keep(session: Session, persons: Sequence[int], until: date) -> None:
    """Persons whom nothing needs are kept all the same until a day."""
    for person in persons:
        people.edit(session, person, {"keep_until": until})
