"""Where persons come from: organisations listed, named, joined, taken away."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain.base import without_controls
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Unit
from fora_desktop.domain.people import Organisation, Person
from fora_desktop.i18n import _, counted

SIDES = ("politi", "anklagemyndighed", "kommune", "stat", "region", "domstol", "civilsamfund", "erhverv", "")
"""Whose a role or an organisation is; the last is unsaid."""
EDITABLE = ("name", "side", "unit_id")


MOST_NAME = 200
"""Letters of a name."""


class NameIsTooLong(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Navnet er for langt. Skriv højst {most} tegn.").format(most=MOST_NAME))


class OrganisationNameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Organisationens navn mangler. Skriv et navn."))


class OrganisationIsThere(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("Organisationen “{name}” findes allerede. Vælg den, eller skriv et andet navn.").format(name=name)
        )


class OrganisationIsUsed(FieldError):
    def __init__(self, name: str, persons: int) -> None:
        words = counted(
            persons,
            _("{{name}} har {n} person og kan ikke fjernes. Flyt personen til en anden organisation først."),
            _("{{name}} har {n} personer og kan ikke fjernes. Læg den sammen med en anden, eller flyt dem først."),
        )
        super().__init__(words.format(name=name))


class SameOrganisation(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Vælg to forskellige organisationer, der skal lægges sammen."))


class NoSuchSide(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” kendes ikke. Vælg mellem {sides}.").format(text=text, sides=", ".join(filter(None, SIDES)))
        )


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    """An organisation and how many persons it has; `unit` is the municipality whose administration it is."""

    id: int
    name: str
    side: str
    unit_id: int | None
    unit: str
    persons: int


@dataclass(frozen=True, slots=True)
class Merged:
    gone: str
    kept: str
    persons: int


def side_words(side: str) -> str:
    """Whose a role or an organisation is, for a reader."""
    return {
        "politi": _("Politiet"),
        "anklagemyndighed": _("Anklagemyndigheden"),
        "kommune": _("Kommunerne"),
        "stat": _("Staten"),
        "region": _("Regionen"),
        "domstol": _("Domstolene"),
        "civilsamfund": _("Lokalsamfundet"),
        "erhverv": _("Erhvervslivet"),
    }.get(side, _("Andre"))


def listing(session: Session, search: str = "") -> list[OrganisationLine]:
    """All organisations in Danish order, with how many persons each has who are still named."""
    persons: dict[int | None, int] = {}
    living = select(Person.organisation_id, func.count()).where(Person.anonymised_on.is_(None))
    for id_, number in session.execute(living.group_by(Person.organisation_id)):
        persons[id_] = number
    rows = session.execute(
        select(Organisation.id, Organisation.name, Organisation.side, Organisation.unit_id, Unit.name).join(
            Unit, Unit.id == Organisation.unit_id, isouter=True
        )
    )
    words = search.casefold().split()
    found = [
        OrganisationLine(id_, name, side, unit_id, unit or "", persons.get(id_, 0))
        for id_, name, side, unit_id, unit in rows
        if all(word in name.casefold() for word in words)
    ]
    return sorted(found, key=lambda line: sort_key(line.name))


def add(session: Session, name: str, *, side: str = "", unit: int | None = None) -> int:
    """A new organisation; one that is called as a municipality's administration becomes that."""
    name = _free(session, name)
    if unit is None:
        unit = session.scalar(select(Unit.id).where((Unit.official_name == name) & (Unit.official_name != "")))
    made = Organisation(name=name, side=_side(side) or ("kommune" if unit is not None else ""), unit_id=unit)
    session.add(made)
    session.flush()
    return made.id


def named(session: Session, name: str) -> int:
    """The organisation of that name without regard to case; a new one where there is none."""
    found = find(session, name)
    return add(session, name) if found is None else found


def find(session: Session, name: str) -> int | None:
    wanted = " ".join(name.split()).casefold()
    rows = session.execute(select(Organisation.id, Organisation.name))
    return next((id_ for id_, known in rows if known.casefold() == wanted), None)


def of_unit(session: Session, unit: int) -> int | None:
    """The administration of a municipality, where it is in the register."""
    return session.scalar(select(Organisation.id).where(Organisation.unit_id == unit).order_by(Organisation.id))


def edit(session: Session, id_: int, values: Mapping[str, str | int | None]) -> str:
    """Change fields of `EDITABLE`."""
    organisation = session.get_one(Organisation, id_)
    for field, value in values.items():
        if field == "name":
            value = _free(session, str(value or ""), id_)
        elif field == "side":
            value = _side(str(value or ""))
        setattr(organisation, field, value)
    session.flush()
    return organisation.name


def merge(session: Session, gone: int, into: int) -> Merged:
    """Two organisations become one: the persons of the first go to the second, and the first is taken away."""
    if gone == into:
        raise SameOrganisation
    first, second = session.get_one(Organisation, gone), session.get_one(Organisation, into)
    persons = session.scalars(select(Person.id).where(Person.organisation_id == gone)).all()
    session.execute(update(Person).where(Person.organisation_id == gone).values(organisation_id=into))
    if second.unit_id is None:
        second.unit_id = first.unit_id
    second.side = second.side or first.side
    told = Merged(first.name, second.name, len(persons))
    session.delete(first)
    session.flush()
    return told


def remove(session: Session, id_: int) -> str:
    """Take an organisation without persons away."""
    organisation = session.get_one(Organisation, id_)
    persons = session.scalar(select(func.count()).where(Person.organisation_id == id_)) or 0
    if persons:
        raise OrganisationIsUsed(organisation.name, persons)
    name = organisation.name
    session.delete(organisation)
    session.flush()
    return name


def _free(session: Session, name: str, own: int | None = None) -> str:
    name = " ".join(without_controls(name).split())
    if not name:
        raise OrganisationNameIsMissing
    if len(name) > MOST_NAME:
        raise NameIsTooLong
    known = find(session, name)
    if known is not None and known != own:
        raise OrganisationIsThere(session.get_one(Organisation, known).name)
    return name


def _side(side: str) -> str:
    if side not in SIDES:
        raise NoSuchSide(side)
    return side


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(name: str) -> str:
    return _("{name} er tilføjet").format(name=name)


def edited(name: str) -> str:
    return _("{name} er rettet").format(name=name)


def merged(told: Merged) -> str:
    persons = counted(told.persons, _("{n} person er flyttet"), _("{n} personer er flyttet"))
    return _("{gone} er lagt sammen med {kept}; {persons}").format(gone=told.gone, kept=told.kept, persons=persons)


def removed(name: str) -> str:
    return _("{name} er fjernet").format(name=name)
