"""All roles of a group at once: after an election every mayor of the district changes in one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Unit
from fora_desktop.domain.people import ONE_PERSON, Person, Role, RoleInGroup
from fora_desktop.i18n import _, counted
from fora_desktop.services import holders, organisations, people

Who = int | str
"""A person by id, or by a name; a name that nobody has is a new person."""


class RowIsRefused(FieldError):
    """One row of the table cannot be taken; nothing was changed. `role` is whose row it is."""

    def __init__(self, role: int, role_name: str, why: FieldError) -> None:
        self.role = role
        super().__init__(_("{role}: {why}").format(role=role_name, why=why))


class SeveralOfThatName(FieldError):
    def __init__(self, name: str, number: int) -> None:
        super().__init__(_("{n} personer hedder {name}. Vælg personen på listen.").format(n=number, name=name))


@dataclass(frozen=True, slots=True)
class TableRow:
    """A role of the group and who has it on the day that the new ones begin."""

    role: int
    role_name: str
    unit: str
    holder: int | None
    name: str
    last_day: date | None
    several: bool


@dataclass(frozen=True, slots=True)
class TableFilled:
    """What a filled table changed: how many roles have a new holder, how many persons are new."""

    group: str
    from_day: date
    changed: int
    stayed: int
    added: int
    new: tuple[str, ...] = ()
    """The names of the new persons."""


def table(session: Session, group: int, from_day: date) -> list[TableRow]:
    """The roles of a group in the Danish order of their municipalities, with those who have them on a day."""
    rows = session.execute(
        select(Role.id, Role.name, Role.kind, Unit.name)
        .join(RoleInGroup, RoleInGroup.role_id == Role.id)
        .join(Unit, Unit.id == Role.unit_id, isouter=True)
        .where(RoleInGroup.group_id == group)
    ).all()
    held = holders.of_roles(session, [row[0] for row in rows])
    found = []
    for id_, name, kind, unit in rows:
        now = next((each for each in held[id_] if each.tenure.covers(from_day)), None)
        found.append(
            TableRow(
                role=id_,
                role_name=name,
                unit=unit or "",
                holder=now.person if now else None,
                name=now.name if now else "",
                last_day=now.tenure.last if now else None,
                several=kind != ONE_PERSON,
            )
        )
    return sorted(found, key=lambda row: sort_key(row.unit or row.role_name))


def fill_table(
    session: Session,
    group: int,
    from_day: date,
    rows: Sequence[tuple[int, Who]],
    *,
    on: date,
    emails: Mapping[int, str] | None = None,
    days: Mapping[int, date] | None = None,
) -> TableFilled:
    """The roles of a group get their new holders from a day on, all of them or none.

    Nobody given leaves a role as it is, who has it already goes on. A name that nobody has is a new person, from the
    municipality whose role it is where its administration is in the register. `emails` and `days` are by role: the
    address of the new holder, and the day where it is another one than `from_day`.
    """
    emails, days = emails or {}, days or {}
    changed = stayed = 0
    new: list[str] = []
    for role, who in rows:
        if isinstance(who, str) and not who.strip():
            continue
        about = session.get_one(Role, role)
        try:
            person, is_new = _person(session, about, who, on)
            if is_new:
                new.append(session.get_one(Person, person).name)
            if emails.get(role):
                people.edit(session, person, {"email": emails[role]}, anyway=True)
            begins = days.get(role, from_day)
            if any(each.person == person and each.tenure.covers(begins) for each in holders.of_role(session, role)):
                stayed += 1
                continue
            holders.succeed(session, role, person, begins)
            changed += 1
        except FieldError as why:
            raise RowIsRefused(role, about.name, why) from why
    return TableFilled(session.get_one(Role, group).name, from_day, changed, stayed, len(new), tuple(new))


def _person(session: Session, role: Role, who: Who, on: date) -> tuple[int, bool]:
    if isinstance(who, int):
        return session.get_one(Person, who).id, False
    wanted = " ".join(who.split()).casefold()
    rows = session.execute(select(Person.id, Person.name, Person.organisation_id).where(Person.anonymised_on.is_(None)))
    found = [(id_, organisation) for id_, name, organisation in rows if name.casefold() == wanted]
    its = organisations.of_unit(session, role.unit_id) if role.unit_id is not None else None
    if len(found) > 1:
        known = {each.person for each in holders.of_role(session, role.id)}
        found = [each for each in found if each[0] in known or (its is not None and each[1] == its)] or found
    if len(found) > 1:
        raise SeveralOfThatName(who.strip(), len(found))
    if found:
        return found[0][0], False
    return people.add(session, who, on=on, organisation=its, anyway=True).id, True


def table_filled(told: TableFilled) -> str:
    """`Borgmestrene fra 1. januar 2026: 9 har fået nye personer, 3 fortsætter`"""
    parts = [counted(told.changed, _("{n} rolle har fået en ny person"), _("{n} roller har fået nye personer"))]
    if told.stayed:
        parts.append(counted(told.stayed, _("{n} fortsætter"), _("{n} fortsætter")))
    return _("{group} fra {day}: {told}").format(
        group=told.group, day=dates.day_month_year(told.from_day), told=", ".join(parts)
    )
