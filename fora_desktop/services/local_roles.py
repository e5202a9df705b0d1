"""The roles that each municipality or department has one of: made for each of them, and kept in step with them."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, select, union
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import DEPARTMENT, MUNICIPALITY, Unit
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import (
    ONE_FOR_EACH_UNIT,
    ONE_PERSON,
    PER_DEPARTMENT,
    Membership,
    Role,
    RoleHolder,
    RoleInGroup,
    Substitute,
)
from fora_desktop.i18n import _

SEVERAL = "group"


def pattern(group: Role) -> str:
    """What the role of each unit is called, {unit} being its name."""
    return group.local_name or _("{role} i {{unit}}").format(role=group.name)


def name_in(group: Role, unit: str) -> str:
    return pattern(group).replace("{unit}", unit)


def of_units(session: Session, group: Role, units: Sequence[Unit], *, several: bool = False) -> list[Role]:
    """Make the role of each unit and put it into the group; `several` is that more than one person holds each."""
    made = [
        Role(
            name=name_in(group, unit.name),
            side=group.side,
            kind=SEVERAL if several else ONE_PERSON,
            unit_id=unit.id,
        )
        for unit in units
    ]
    session.add_all(made)
    session.flush()
    session.add_all(RoleInGroup(group_id=group.id, role_id=role.id) for role in made)
    session.flush()
    return made


def units_of(session: Session, group: Role) -> list[Unit]:
    """The units that have a role of the group: each municipality; for departments those, and municipalities without."""
    units = session.scalars(select(Unit).order_by(Unit.id)).all()
    if group.kind != PER_DEPARTMENT:
        return [unit for unit in units if unit.kind == MUNICIPALITY]
    return [unit for unit in units if unit.kind == DEPARTMENT or unit.department_id is None]


def follow(session: Session) -> None:
    """Bring the roles in step with the units: make those that are missing, take away those that nobody used.

    A role that somebody holds or has held, or that stands in a forum or a meeting, is kept.
    """
    used = _used(session)
    for group in session.scalars(select(Role).where(Role.kind.in_(ONE_FOR_EACH_UNIT))).all():
        there = {
            role.unit_id: role
            for role in session.scalars(
                select(Role).join(RoleInGroup, RoleInGroup.role_id == Role.id).where(RoleInGroup.group_id == group.id)
            )
        }
        units = units_of(session, group)
        several = bool(there) and all(role.kind != ONE_PERSON for role in there.values())
        of_units(session, group, [unit for unit in units if unit.id not in there], several=several)
        wanted = {unit.id for unit in units}
        remove(session, [r.id for unit, r in there.items() if unit not in wanted and r.id not in used])


def rename(session: Session, unit: int, before: str, name: str) -> None:
    """A unit's roles that are called after it follow its new name."""
    query = (
        select(Role, RoleInGroup.group_id).join(RoleInGroup, RoleInGroup.role_id == Role.id).where(Role.unit_id == unit)
    )
    for role, group_id in session.execute(query).all():
        group = session.get_one(Role, group_id)
        if group.is_local and role.name == name_in(group, before):
            role.name = name_in(group, name)
    session.flush()


def rename_all(session: Session, group: Role, before: str) -> None:
    """The roles of a group that were called by a pattern are called by its present one."""
    query = (
        select(Role, Unit.name)
        .join(RoleInGroup, RoleInGroup.role_id == Role.id)
        .join(Unit, Unit.id == Role.unit_id)
        .where(RoleInGroup.group_id == group.id)
    )
    for role, unit in session.execute(query).all():
        if role.name == before.replace("{unit}", unit):
            role.name = name_in(group, unit)


def leave(session: Session, unit: int) -> None:
    """A unit goes: its unused roles with it; a used one stays as a role without a unit, out of its group."""
    used = _used(session)
    roles = session.scalars(select(Role).where(Role.unit_id == unit)).all()
    remove(session, [role.id for role in roles if role.id not in used])
    for role in roles:
        if role.id in used:
            role.unit_id = None
            session.execute(delete(RoleInGroup).where(RoleInGroup.role_id == role.id))
    session.flush()


def remove(session: Session, roles: Collection[int]) -> None:
    """Take roles away that nothing uses."""
    if roles:
        session.execute(delete(RoleInGroup).where(RoleInGroup.role_id.in_(roles)))
        session.execute(delete(Role).where(Role.id.in_(roles)))
        session.flush()


def _used(session: Session) -> set[int]:
    columns = (RoleHolder.role_id, Membership.role_id, Substitute.role_id, Attendance.role_id)
    rows = session.scalars(union(*(select(column).where(column.is_not(None)) for column in columns)))
    return {role for role in rows if role is not None}
