"""Days on which persons cannot take part: entered, corrected, taken away."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import Absence, Person
from fora_desktop.domain.tenure import Tenure, checked
from fora_desktop.i18n import _

LONGEST_DAYS = 5 * 366
"""A longer absence is a slip of the pen."""


class AbsenceIsThere(FieldError):
    def __init__(self, name: str, tenure: Tenure) -> None:
        super().__init__(_("{name} har allerede fravær {when}. Ret det i stedet.").format(name=name, when=tenure.words))


class AbsenceIsTooLong(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Fraværet varer mere end fem år. Ret en af dagene, eller afslut rollen i stedet."))


class NoSuchAbsence(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er intet fravær med id “{id}”.").format(id=id_))


@dataclass(frozen=True, slots=True)
class AbsenceLine:
    """Days on which a person is away, both included."""

    id: int
    person: int
    name: str
    first: date
    last: date
    note: str

    @property
    def tenure(self) -> Tenure:
        return Tenure(self.first, self.last)


def listing(
    session: Session, *, person: int | None = None, first: date | None = None, last: date | None = None
) -> list[AbsenceLine]:
    """The absences of all or of one person that reach into a period, by their days."""
    query = (
        select(Absence.id, Person.id, Person.name, Absence.first_day, Absence.last_day, Absence.note)
        .join(Person, Person.id == Absence.person_id)
        .order_by(Absence.first_day, Absence.id)
    )
    if person is not None:
        query = query.where(Absence.person_id == person)
    if first is not None:
        query = query.where(Absence.last_day >= first)
    if last is not None:
        query = query.where(Absence.first_day <= last)
    return [AbsenceLine(*row) for row in session.execute(query)]


def read(session: Session, id_: int) -> AbsenceLine:
    row = _get(session, id_)
    return next(line for line in listing(session, person=row.person_id) if line.id == id_)


def add(session: Session, person: int, first: date, last: date, note: str = "") -> AbsenceLine:
    """A person is away from a day to a day; two absences of one person do not lie over each other."""
    _check(session, person, first, last)
    row = Absence(person_id=person, first_day=first, last_day=last, note=" ".join(note.split()))
    session.add(row)
    session.flush()
    return read(session, row.id)


def edit(session: Session, id_: int, first: date, last: date, note: str) -> AbsenceLine:
    row = _get(session, id_)
    _check(session, row.person_id, first, last, id_)
    row.first_day, row.last_day, row.note = first, last, " ".join(note.split())
    session.flush()
    return read(session, id_)


def remove(session: Session, id_: int) -> AbsenceLine:
    gone = read(session, id_)
    session.delete(_get(session, id_))
    session.flush()
    return gone


def _get(session: Session, id_: int) -> Absence:
    row = session.get(Absence, id_)
    if row is None:
        raise NoSuchAbsence(id_)
    return row


def _check(session: Session, person: int, first: date, last: date, own: int | None = None) -> None:
    checked(first, last)
    if (last - first).days > LONGEST_DAYS:
        raise AbsenceIsTooLong
    name = session.get_one(Person, person).name
    for line in listing(session, person=person, first=first, last=last):
        if line.id != own:
            raise AbsenceIsThere(name, line.tenure)


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(line: AbsenceLine) -> str:
    return _("{name} har fravær {when}").format(name=line.name, when=line.tenure.words)


def edited(line: AbsenceLine) -> str:
    return _("{name}: fravær {when} er rettet").format(name=line.name, when=line.tenure.words)


def removed(line: AbsenceLine) -> str:
    return _("{name}: fravær {when} er fjernet").format(name=line.name, when=line.tenure.words)
