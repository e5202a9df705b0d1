"""The roles that each municipality or department has one of: made for each of them."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Unit
from fora_desktop.domain.people import ONE_PERSON, Role, RoleInGroup
from fora_desktop.i18n import _

SEVERAL = "group"


def of_units(session: Session, group: Role, units: Sequence[Unit], *, several: bool = False) -> list[Role]:
    """Make the role of each unit and put it into the group; `several` is that more than one person holds each."""
    pattern = group.local_name or _("{role} i {{unit}}").format(role=group.name)
    made = [
        Role(
            name=pattern.format(unit=unit.name),
            side=group.side,
            kind=SEVERAL if several else ONE_PERSON,
            unit_id=unit.id,
        )
        for unit in units
    ]
    session.add_all(made)
    session.flush()
    session.add_all(RoleInGroup(group_id=group.id, role_id=role.id) for role in made)
    return made
