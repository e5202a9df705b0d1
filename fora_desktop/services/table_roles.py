"""Which role a cell of somebody's table names, in its municipality; and roles that are made for a table."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.people import ONE_PERSON, Role, RoleInGroup
from fora_desktop.i18n import _
from fora_desktop.services.table_import import plain
from fora_desktop.services.table_places import Places


class RoleUnknown(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("Fora kender ikke rollen “{name}”. Ret navnet, eller opret det, der mangler.").format(name=text)
        )


class RoleIsSeveral(FieldError):
    def __init__(self, text: str, names: Sequence[str]) -> None:
        super().__init__(
            _("“{name}” passer på flere roller: {names}. Skriv hele navnet.").format(
                name=text, names=", ".join(names[:3])
            )
        )


@dataclass(frozen=True, slots=True)
class RoleFact:
    id: int
    name: str
    kind: str
    unit: int | None

    @property
    def is_local(self) -> bool:
        return self.kind.startswith("per_")


class Roles:
    """All roles by the names that people use for them."""

    def __init__(self, session: Session, places: Places, create: bool) -> None:
        self._places, self._create = places, create
        self.facts: dict[int, RoleFact] = {}
        self._named: dict[str, list[int]] = defaultdict(list)
        self._aliases: dict[str, list[int]] = defaultdict(list)
        self._of_group: dict[int, list[int]] = defaultdict(list)
        self._groups: dict[int, set[int]] = defaultdict(set)
        self._made: list[dict[str, Any]] = []
        self._answers: dict[tuple[object, ...], RoleFact | FieldError] = {}
        for role in session.scalars(select(Role).order_by(Role.id)):
            self.facts[role.id] = RoleFact(role.id, role.name, role.kind, role.unit_id)
            self._named[plain(role.name)].append(role.id)
            for alias in {plain(alias) for alias in role.aliases.split("\n")} - {"", plain(role.name)}:
                self._aliases[alias].append(role.id)
        for group, role_id in session.execute(select(RoleInGroup.group_id, RoleInGroup.role_id)):
            self._of_group[group].append(role_id)
            self._groups[role_id].add(group)
        self._next = max(self.facts, default=0) + 1

    @property
    def created(self) -> tuple[str, ...]:
        return tuple(each["name"] for each in self._made)

    def groups_of(self, role: int) -> set[int]:
        """The groups that a role is in, and those that these are in."""
        found: set[int] = set()
        waiting = [role]
        while waiting:
            for group in self._groups.get(waiting.pop(), set()) - found:
                found.add(group)
                waiting.append(group)
        return found

    def find(self, text: str, near: Sequence[str], units: Collection[int], *, create: bool = True) -> RoleFact:
        """The role of that name; of one for each municipality the one of a municipality that `near` or `units` names.

        Raises RoleUnknown, RoleIsSeveral.
        """
        key = (plain(text), tuple(near), frozenset(units), create)
        if key not in self._answers:
            try:
                self._answers[key] = self._find(text, near, units, create and self._create)
            except FieldError as why:
                self._answers[key] = why
        answer = self._answers[key]
        if isinstance(answer, FieldError):
            raise answer
        return answer

    def _find(self, text: str, near: Sequence[str], units: Collection[int], create: bool) -> RoleFact:
        wanted = plain(text)
        found = self._named.get(wanted, []) or self._aliases.get(wanted, []) or self._inflected(wanted)
        if not found:
            if create and len(text) <= 200:
                return self._make(text)
            raise RoleUnknown(text)
        ids = set(found)
        ids -= {role for group in found if self.facts[group].is_local for role in self._of_group[group]}
        if len(ids) > 1:
            raise RoleIsSeveral(text, [self.facts[role].name for role in sorted(ids)])
        fact = self.facts[ids.pop()]
        return self._in_unit(fact, [*near, text], units) if fact.is_local else fact

    def _inflected(self, wanted: str) -> list[int]:
        """`Borgmester` is the role Borgmesteren or Borgmestrene; else the beginning of one name alone."""
        for ending in ("en", "et", "n", "ne", "erne", "r", "er"):
            if known := self._named.get(wanted + ending):
                return known
        if wanted.endswith("er") and (known := self._named.get(wanted[:-2] + "rene")):
            return known
        if len(wanted) < 4:
            return []
        begins = {role for name, those in self._named.items() if name.startswith(wanted) for role in those}
        groups = {group for role in begins for group in self._groups.get(role, ()) if self.facts[group].is_local}
        if groups:
            begins = {role for role in begins if not self._groups.get(role, set()) & groups} | groups
        return sorted(begins)

    def _in_unit(self, group: RoleFact, near: Sequence[str], units: Collection[int]) -> RoleFact:
        wanted = set()
        for text in near:
            if not text:
                continue
            try:
                wanted = {self._places.unit(text)}
            except FieldError:
                named = self._places.unit_in(text)
                wanted = {named} if named is not None else set()
            if wanted:
                break
        wanted = wanted or set(units)
        found = [self.facts[role] for role in self._of_group[group.id] if self.facts[role].unit in wanted]
        return found[0] if len(found) == 1 else group

    def _make(self, text: str) -> RoleFact:
        name = " ".join(text.split())
        fact = RoleFact(self._next, name, ONE_PERSON, None)
        self._made.append({"id": fact.id, "name": name, "side": "", "kind": ONE_PERSON, "aliases": ""})
        self.facts[fact.id] = fact
        self._named[plain(name)].append(fact.id)
        self._next += 1
        return fact

    def keep(self, used: Iterable[int | None]) -> None:
        """Of the roles that were made only those that somebody has."""
        wanted = set(used)
        self._made = [each for each in self._made if each["id"] in wanted]

    def write(self, session: Session) -> None:
        if self._made:
            session.execute(insert(Role), self._made)
