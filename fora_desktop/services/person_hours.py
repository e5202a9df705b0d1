"""When persons never meet, and how many meetings a day they can have: for the year plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import plan_words
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import Organisation, Person
from fora_desktop.domain.planning import PersonHours
from fora_desktop.i18n import _, counted
from fora_desktop.services import people

MOST_A_DAY = 20


class NotALimit(FieldError):
    def __init__(self) -> None:
        super().__init__(
            _("Skriv et tal fra 1 til {most}, eller lad feltet stå tomt for kredsens grænse.").format(most=MOST_A_DAY)
        )


@dataclass(frozen=True, slots=True)
class PersonTimes:
    """The hours of the week at which somebody never meets, by weekday, and their own limit a day (None: the usual)."""

    person: int
    name: str
    organisation: str
    hours: tuple[tuple[int, time, time], ...]
    most_a_day: int | None

    @property
    def words(self) -> str:
        """`mandag 8.00–10.00; fredag efter kl. 12.00`"""
        return plan_words.week_hours_words(self.hours)

    @property
    def limit_words(self) -> str:
        return "" if self.most_a_day is None else str(self.most_a_day)

    @property
    def is_usual(self) -> bool:
        return not self.hours and self.most_a_day is None

    @property
    def sentence(self) -> str:
        """`Aldrig mandag 8.00–10.00. Højst 1 møde om dagen.`; nothing where nothing was said."""
        parts = [_("Aldrig {hours}.").format(hours=self.words)] if self.hours else []
        if self.most_a_day is not None:
            parts.append(counted(self.most_a_day, _("Højst {n} møde om dagen."), _("Højst {n} møder om dagen.")))
        return " ".join(parts)


def listing(session: Session, *, everybody: bool = False) -> list[PersonTimes]:
    """Those of whom something was said, by name; or everybody."""
    hours: dict[int, list[tuple[int, time, time]]] = {}
    rows = select(PersonHours).order_by(PersonHours.person_id, PersonHours.weekday, PersonHours.start)
    for row in session.scalars(rows):
        hours.setdefault(row.person_id, []).append((row.weekday, row.start, row.end))
    query = select(Person.id, Person.name, Organisation.name, Person.most_a_day).join(
        Organisation, Organisation.id == Person.organisation_id, isouter=True
    )
    found = [
        PersonTimes(id_, name, organisation or "", tuple(hours.get(id_, ())), most)
        for id_, name, organisation, most in session.execute(query.where(Person.anonymised_on.is_(None)))
    ]
    chosen = found if everybody else [each for each in found if not each.is_usual]
    return sorted(chosen, key=lambda each: (sort_key(each.name), each.person))


def of(session: Session, person: int) -> PersonTimes:
    """Raises NoSuchPerson."""
    row = session.get(Person, person)
    if row is None:
        raise people.NoSuchPerson(person)
    organisation = session.get(Organisation, row.organisation_id) if row.organisation_id else None
    hours = tuple((each.weekday, each.start, each.end) for each in _rows(session, person))
    return PersonTimes(row.id, row.name, organisation.name if organisation else "", hours, row.most_a_day)


def set_hours(session: Session, person: int, text: str) -> PersonTimes:
    """All hours of a week as typed (`man 8-10; fre efter 12`); nothing is none. Raises NotUnderstood."""
    people.usable(session, person)
    _put(session, person, joined(plan_words.read_week_hours(text)))
    return of(session, person)


def set_limit(session: Session, person: int, text: str) -> PersonTimes:
    """How many meetings a day, as typed; nothing is the district's."""
    row = people.usable(session, person)
    try:
        number = plan_words.read_number(text, 1, MOST_A_DAY)
    except plan_words.NotUnderstood:
        raise NotALimit from None
    row.most_a_day = number
    session.flush()
    return of(session, person)


def set_both(session: Session, person: int, hours: str | None, limit: str | None) -> PersonTimes:
    """The hours, the limit, or both at once; None is left as it is."""
    if limit is not None:
        set_limit(session, person, limit)
    return of(session, person) if hours is None else set_hours(session, person, hours)


def clear(session: Session, person: int) -> PersonTimes:
    """Nothing is said of the person any longer."""
    row = people.usable(session, person)
    _put(session, person, ())
    row.most_a_day = None
    session.flush()
    return of(session, person)


def joined(hours: Sequence[tuple[int, time, time]]) -> list[tuple[int, time, time]]:
    """Hours of a weekday that lie over each other, or meet, as one."""
    found: list[tuple[int, time, time]] = []
    for day, start, end in sorted(hours):
        if found and found[-1][0] == day and start <= found[-1][2]:
            found[-1] = (day, found[-1][1], max(end, found[-1][2]))
        else:
            found.append((day, start, end))
    return found


def _put(session: Session, person: int, hours: Sequence[tuple[int, time, time]]) -> None:
    there = {(row.weekday, row.start, row.end): row for row in _rows(session, person)}
    for wanted, row in there.items():
        if wanted not in hours:
            session.delete(row)
    for each in hours:
        if each not in there:
            session.add(PersonHours(person_id=person, weekday=each[0], start=each[1], end=each[2]))
    session.flush()


def _rows(session: Session, person: int) -> Sequence[PersonHours]:
    query = select(PersonHours).where(PersonHours.person_id == person)
    return session.scalars(query.order_by(PersonHours.weekday, PersonHours.start)).all()


# --- the sentences of the steps -------------------------------------------------------------------------------------


def hours_set(told: PersonTimes) -> str:
    if not told.hours:
        return _("{name} kan mødes hele ugen").format(name=told.name)
    return _("{name} mødes aldrig {hours}").format(name=told.name, hours=told.words)


def limit_set(told: PersonTimes) -> str:
    if told.most_a_day is None:
        return _("{name} har ikke længere sin egen grænse for møder om dagen").format(name=told.name)
    one = told.most_a_day == 1
    words = _("{name} har højst {n} møde om dagen") if one else _("{name} har højst {n} møder om dagen")
    return words.format(name=told.name, n=told.most_a_day)


def both_set(told: PersonTimes) -> str:
    """`Hanne Thorsgaard: aldrig mandag 8.00–10.00, højst 1 møde om dagen`"""
    if told.is_usual:
        return cleared(told)
    parts = [_("aldrig {hours}").format(hours=told.words)] if told.hours else []
    if told.most_a_day is not None:
        parts.append(counted(told.most_a_day, _("højst {n} møde om dagen"), _("højst {n} møder om dagen")))
    return _("{name}: {what}").format(name=told.name, what=", ".join(parts))


def cleared(told: PersonTimes) -> str:
    return _("{name}: mødetider er som sædvanlig").format(name=told.name)
