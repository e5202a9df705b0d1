"""Roles: listed, made, named, put into groups, taken away; the front door of who holds them and of their timeline."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Unit
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import (
    ONE_FOR_EACH_UNIT,
    ONE_PERSON,
    PER_DEPARTMENT,
    PER_MUNICIPALITY,
    Membership,
    Role,
    RoleHolder,
    RoleInGroup,
    Substitute,
)
from fora_desktop.i18n import _
from fora_desktop.services import holders, local_roles, organisations
from fora_desktop.services.holders import (
    Holding,
    Succession,
    Vacancy,
    corrected,
    end,
    ended,
    held,
    hold,
    holdable,
    of_role,
    succeed,
    succeeded,
    vacancies,
)
from fora_desktop.services.role_table import TableFilled, TableRow, fill_table, table, table_filled
from fora_desktop.services.role_timeline import Span, TimelineGroup, TimelineRow, timeline
from fora_desktop.services.seating import Seating

__all__ = [
    "Holding",
    "Span",
    "Succession",
    "TableFilled",
    "TableRow",
    "TimelineGroup",
    "TimelineRow",
    "Vacancy",
    "corrected",
    "edit_holding",
    "end",
    "ended",
    "fill_table",
    "held",
    "hold",
    "holdable",
    "holding_removed",
    "of_role",
    "remove_holding",
    "succeed",
    "succeeded",
    "table",
    "table_filled",
    "timeline",
    "vacancies",
]

edit_holding, remove_holding, holding_removed = holders.edit, holders.remove, holders.removed

GROUP, ORGANISATION = "group", "organisation"
KINDS = (ONE_PERSON, GROUP, ORGANISATION, PER_MUNICIPALITY, PER_DEPARTMENT)
EDITABLE = ("name", "side", "aliases", "kind", "local_name")


class RoleNameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Rollens navn mangler. Skriv et navn."))


class RoleIsThere(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("Rollen “{name}” findes allerede. Vælg den, eller skriv et andet navn.").format(name=name))


class RoleIsUsed(FieldError):
    def __init__(self, name: str, why: str) -> None:
        super().__init__(_("{name} kan ikke fjernes: {why}.").format(name=name, why=why))


class NoSuchKind(FieldError):
    def __init__(self, kind: str) -> None:
        super().__init__(
            _("“{kind}” er ikke en slags rolle. Vælg mellem {kinds}.").format(kind=kind, kinds=", ".join(KINDS))
        )


class KindIsFixed(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} har én rolle for hver enhed, og det kan ikke ændres. Opret en ny rolle i stedet.").format(
                name=name
            )
        )


class HeldBySeveral(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} har flere personer på samme tid. Ret dagene, før rollen bliver én persons.").format(name=name)
        )


class GroupInItself(FieldError):
    def __init__(self, name: str) -> None:
        super().__init__(_("{name} kan ikke være en del af sig selv.").format(name=name))


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role as a list shows it; `holders` are those of the day, `boards` how many it sits in.

    `groups` are the groups that expand to it; `parts` how many roles it expands to itself.
    """

    id: int
    name: str
    side: str
    kind: str
    unit_id: int | None
    unit: str
    aliases: str
    groups: tuple[str, ...]
    parts: int
    holders: tuple[Holding, ...]
    boards: int
    held_ever: bool

    @property
    def is_vacant(self) -> bool:
        """Whether it is one person's, sits somewhere, and nobody has it on the day."""
        return self.kind == ONE_PERSON and bool(self.boards) and not self.holders

    @property
    def is_group(self) -> bool:
        """Whether it stands for other roles and is held by nobody itself."""
        return self.kind in ONE_FOR_EACH_UNIT


def kind_words(kind: str) -> str:
    return {
        ONE_PERSON: _("Én person"),
        GROUP: _("Flere personer"),
        ORGANISATION: _("En organisation"),
        PER_MUNICIPALITY: _("Én for hver kommune"),
        PER_DEPARTMENT: _("Én for hver lokalafdeling"),
    }.get(kind, kind)


# --- reading --------------------------------------------------------------------------------------------------------


def listing(session: Session, on: date, *, vacant: bool = False, search: str = "") -> list[RoleLine]:
    """Every role in the register's order, those of the municipalities after the group that they are in."""
    seating = Seating(session, people=False)
    sits, known = seating.boards_of_roles(), holders.of_roles(session)
    names: dict[int, str] = {}
    groups: dict[int, list[int]] = defaultdict(list)
    parts: dict[int, list[int]] = defaultdict(list)
    for group, role in session.execute(select(RoleInGroup.group_id, RoleInGroup.role_id).order_by(RoleInGroup.id)):
        groups[role].append(group)
        parts[group].append(role)
    rows = session.execute(select(Role, Unit.name).join(Unit, Unit.id == Role.unit_id, isouter=True)).all()
    names = {role.id: role.name for role, _unit in rows}
    found = [
        RoleLine(
            id=role.id,
            name=role.name,
            side=role.side,
            kind=role.kind,
            unit_id=role.unit_id,
            unit=unit or "",
            aliases=role.aliases,
            groups=tuple(names[group] for group in groups[role.id]),
            parts=len(parts[role.id]),
            holders=tuple(each for each in known[role.id] if each.tenure.covers(on)),
            boards=len(sits.get(role.id, ())),
            held_ever=bool(known[role.id]),
        )
        for role, unit in rows
    ]

    def place(line: RoleLine) -> tuple[int, int, str, int]:
        own = groups[line.id][0] if line.unit_id is not None and groups[line.id] else line.id
        return own, int(own != line.id), line.unit, line.id

    words = search.casefold().split()
    return [
        line
        for line in sorted(found, key=place)
        if (not vacant or line.is_vacant)
        and all(word in " ".join((line.name, *(each.name for each in line.holders))).casefold() for word in words)
    ]


def groups(session: Session) -> list[tuple[int, str]]:
    """The groups that have a role of each municipality or department, in the register's order: for a table to fill."""
    rows = session.execute(select(Role.id, Role.name).where(Role.kind.in_(ONE_FOR_EACH_UNIT)).order_by(Role.id))
    return [(id_, name) for id_, name in rows]


def members_of(session: Session, group: int) -> list[tuple[int, str]]:
    """The roles that a group expands to."""
    rows = session.execute(
        select(Role.id, Role.name)
        .join(RoleInGroup, RoleInGroup.role_id == Role.id)
        .where(RoleInGroup.group_id == group)
        .order_by(RoleInGroup.id)
    )
    return [(id_, name) for id_, name in rows]


# --- changes --------------------------------------------------------------------------------------------------------


def create(
    session: Session,
    name: str,
    *,
    side: str = "",
    kind: str = ONE_PERSON,
    local_name: str = "",
    groups: Sequence[int] = (),
    several: bool = False,
) -> int:
    """A new role; of one for each municipality the role of each of them is made too (`several` persons in each)."""
    role = Role(name=_free_name(session, name), side=_side(side), kind=_kind(kind), local_name=local_name.strip())
    session.add(role)
    session.flush()
    session.add_all(RoleInGroup(group_id=group, role_id=role.id) for group in groups)
    if role.is_local:
        local_roles.of_units(session, role, local_roles.units_of(session, role), several=several)
    session.flush()
    return role.id


def edit(session: Session, id_: int, values: Mapping[str, str]) -> str:
    """Change fields of `EDITABLE`; another local name goes to the roles that were called by the old one."""
    role = session.get_one(Role, id_)
    before = local_roles.pattern(role)
    for field, value in values.items():
        if field == "name":
            value = _free_name(session, value, id_)
        elif field == "side":
            value = _side(value)
        elif field == "kind" and value != role.kind:
            _may_become(session, role, _kind(value))
        setattr(role, field, value.strip())
    if role.is_local and local_roles.pattern(role) != before:
        local_roles.rename_all(session, role, before)
    session.flush()
    return role.name


def rename(session: Session, id_: int, name: str) -> str:
    return edit(session, id_, {"name": name})


def set_members(session: Session, group: int, roles: Sequence[int]) -> str:
    """Which roles a group expands to; nothing is a group that is a role of its own."""
    about = session.get_one(Role, group)
    if about.is_local:
        raise KindIsFixed(about.name)
    if group in roles or group in _all_parts(session, roles):
        raise GroupInItself(about.name)
    there = {role for role, _name in members_of(session, group)}
    gone = there - set(roles)
    session.execute(delete(RoleInGroup).where(RoleInGroup.group_id == group, RoleInGroup.role_id.in_(gone)))
    session.add_all(RoleInGroup(group_id=group, role_id=role) for role in dict.fromkeys(roles) if role not in there)
    session.flush()
    return about.name


def _all_parts(session: Session, roles: Sequence[int]) -> set[int]:
    parts: dict[int, list[int]] = defaultdict(list)
    for group, role in session.execute(select(RoleInGroup.group_id, RoleInGroup.role_id)):
        parts[group].append(role)
    found: set[int] = set()
    waiting = list(roles)
    while waiting:
        for part in parts[waiting.pop()]:
            if part not in found:
                found.add(part)
                waiting.append(part)
    return found


def remove(session: Session, id_: int) -> str:
    """Take away a role that nobody holds or has held and that sits nowhere; of a local one those of the units too."""
    role = session.get_one(Role, id_)
    name = role.name
    local = [part for part, _name in members_of(session, id_)] if role.is_local else []
    for each in (id_, *local):
        why = _use(session, each)
        if why:
            raise RoleIsUsed(session.get_one(Role, each).name, why)
    session.execute(delete(RoleInGroup).where(RoleInGroup.group_id == id_))
    local_roles.remove(session, [id_, *local])
    return name


def _use(session: Session, role: int) -> str:
    """What a role is used for; nothing where it can go."""
    for table_, column, why in (
        (RoleHolder, RoleHolder.role_id, _("nogen har eller har haft rollen")),
        (Membership, Membership.role_id, _("den deltager i et forum")),
        (Substitute, Substitute.role_id, _("den har en stedfortræder")),
        (Attendance, Attendance.role_id, _("den står i et mødes fremmøde")),
    ):
        if session.scalar(select(table_.id).where(column == role).limit(1)) is not None:
            return why
    return ""


def _may_become(session: Session, role: Role, kind: str) -> None:
    """A role of each unit stays one; a role that several hold on one day does not become one person's."""
    if role.is_local or kind in ONE_FOR_EACH_UNIT:
        raise KindIsFixed(role.name)
    if kind != ONE_PERSON:
        return
    known = holders.of_role(session, role.id)
    if any(one.tenure.meets(other.tenure) for number, one in enumerate(known) for other in known[number + 1 :]):
        raise HeldBySeveral(role.name)


def _free_name(session: Session, name: str, own: int | None = None) -> str:
    name = " ".join(name.split())
    if not name:
        raise RoleNameIsMissing
    for id_, known in session.execute(select(Role.id, Role.name)):
        if id_ != own and known.casefold() == name.casefold():
            raise RoleIsThere(known)
    return name


def _kind(kind: str) -> str:
    if kind not in KINDS:
        raise NoSuchKind(kind)
    return kind


def _side(side: str) -> str:
    if side not in organisations.SIDES:
        raise organisations.NoSuchSide(side)
    return side


# --- the sentences of the steps -------------------------------------------------------------------------------------


def created(name: str) -> str:
    return _("Rollen {name} er oprettet").format(name=name)


def edited(name: str) -> str:
    return _("Rollen {name} er rettet").format(name=name)


def removed(name: str) -> str:
    return _("Rollen {name} er fjernet").format(name=name)


def members_set(name: str) -> str:
    return _("Rollerne i {name} er valgt").format(name=name)
