"""What the texts of an overview mean for the register: meeting requirements, seats, links to other forums."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota_text
from fora_desktop.domain.catalogue import CatalogueRole
from fora_desktop.domain.forum import LISTED, Forum, Interface
from fora_desktop.domain.overview import Guess, OverviewForum, interfaces, participants
from fora_desktop.domain.people import Membership, Role
from fora_desktop.i18n import _, counted
from fora_desktop.services import local_roles, requirements
from fora_desktop.services.interfaces import relink, same

TOLD_ONE_BY_ONE = 3
"""Of more forums than this, what names no role is told in one sentence."""
EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Unknown:
    """A part of a text Deltagere that names no role."""

    forum: str
    text: str


class Meaning:
    """Reads the texts that were written anew, and keeps what was decided by hand.

    `shipped` are roles that a text may name though the register does not have them yet.
    """

    def __init__(self, session: Session, on: date, shipped: Sequence[CatalogueRole], notes: list[str]) -> None:
        self.session, self.on, self.notes = session, on, notes
        self.roles: dict[str, list[str]] = {
            str(role.id): [role.name, *role.aliases.split("\n")]
            for role in session.scalars(select(Role).order_by(Role.id))
        }
        known = {same(wording) for wordings in self.roles.values() for wording in wordings}
        self.shipped = {
            f"{NOT_YET}{role.id}": role
            for role in shipped
            if not known.intersection(map(same, (role.name, *role.aliases)))
        }
        self.roles |= {key: [role.name, *role.aliases] for key, role in self.shipped.items()}
        self.roles_made = 0
        self.unknown: list[Unknown] = []
        self.seatless = False

    def require_anew(self, forum: Forum) -> None:
        """The new text holds from the start of the year; what was corrected by hand since goes on from its own day."""
        start = date(self.on.year, 1, 1)
        known = requirements.load(self.session)
        now = known.on(forum.id, 0, start)
        later = [each for each in reversed(known.of_forum[forum.id]) if each.from_day and each.from_day > start]
        requirements.set_text(self.session, forum, forum.quota_text, start)
        held = [*([now] if now else []), *later]
        if not any(each.by_hand for each in held):
            self.note_unread(forum)
            return
        for each in held:
            day = max(each.from_day or start, start)
            if each.by_hand:
                requirements.correct(self.session, forum, each.rules, each.on_demand, day)
            else:
                requirements.set_text(self.session, forum, forum.quota_text, day)
        self.notes.append(
            _("{forum}: mødekravet er rettet i hånden; rettelsen gælder fortsat ved siden af “{text}”.").format(
                forum=forum.name, text=forum.quota_text
            )
        )

    def note_unread(self, forum: Forum) -> None:
        reading = quota_text.read(forum.quota_text)
        if forum.quota_text.strip() and not reading.understood and not reading.per_board:
            self.notes.append(
                _("{forum}: antal møder “{text}” kan ikke læses; ret læsningen.").format(
                    forum=forum.name, text=forum.quota_text
                )
            )

    def seat(self, forum: Forum, text_before: str) -> None:
        """Roles that the text no longer names leave, those that it names now come; the others stay as they sit."""
        before, now = participants(text_before, self.roles), participants(forum.participants_text, self.roles)
        left = {int(role) for role in before.roles if role not in now.roles and not role.startswith(NOT_YET)}
        self.session.execute(delete(Membership).where(Membership.forum_id == forum.id, Membership.role_id.in_(left)))
        sitting = select(Membership.role_id, Membership.position).where(Membership.forum_id == forum.id)
        positions = {row.role_id: row.position for row in self.session.execute(sitting)}
        last = max(positions.values(), default=0)
        named = [role for role in now.roles if role not in before.roles or role.startswith(NOT_YET)]
        come = [role for role in map(self.made, named) if role not in positions]
        self.session.add_all(
            Membership(forum_id=forum.id, role_id=role, position=position)
            for position, role in enumerate(come, last + 1)
        )
        if self.roles:
            self.unknown += [Unknown(forum.name, part) for part in now.unresolved if part not in before.unresolved]
        self.seatless |= not self.roles and bool(forum.participants_text)

    def made(self, key: str) -> int:
        """The role's id; one that the register does not have yet is made."""
        data = self.shipped.pop(key, None)
        if data is None:
            return int(key)
        aliases = "\n".join(data.aliases)
        role = Role(name=data.name, side=data.side, kind=data.kind, aliases=aliases, local_name=data.local_name)
        self.session.add(role)
        self.session.flush()
        if role.is_local:
            units = local_roles.units_of(self.session, role)
            local_roles.of_units(self.session, role, units, several=data.several)
        self.roles = {str(role.id) if known == key else known: wordings for known, wordings in self.roles.items()}
        self.roles_made += 1
        return role.id

    def tell(self) -> None:
        """The sentences about all seats together."""
        if self.seatless:
            self.notes.append(_("Registret har ingen roller; deltagerne står som tekst."))
        if self.roles_made:
            self.notes.append(
                counted(
                    self.roles_made,
                    _("1 rolle er oprettet ud fra deltagerne."),
                    _("{n} roller er oprettet ud fra deltagerne."),
                )
            )
        by_forum: dict[str, list[str]] = defaultdict(list)
        for each in self.unknown:
            by_forum[each.forum].append(each.text)
        if len(by_forum) > TOLD_ONE_BY_ONE:
            parts = list(dict.fromkeys(each.text for each in self.unknown))
            self.notes.append(
                _("Under Deltagere er {n} led ingen rolle i registret og står kun som tekst, f.eks. {parts}.").format(
                    n=len(self.unknown), parts=", ".join(f"“{part}”" for part in parts[:EXAMPLES])
                )
            )
            return
        for forum, texts in by_forum.items():
            self.notes.append(
                _("{forum}: under Deltagere er dette ingen rolle i registret: {parts}.").format(
                    forum=forum, parts="; ".join(f"“{part}”" for part in texts)
                )
            )

    def link_again(self, rewritten: set[int], fresh: set[int]) -> None:
        """Interfaces, once every forum has its name; also those of other forums that named one of the `fresh` ones."""
        names = self.named()
        for forum in sorted(rewritten):
            self.link(self.session.get_one(Forum, forum), names)
        for row in self.session.scalars(
            select(Interface).where(
                Interface.target_id.is_(None), ~Interface.settled, Interface.forum_id.not_in(rewritten)
            )
        ):
            found = interfaces(row.text, names, own=row.forum_id)
            if len(found) == 1 and found[0][1] in fresh:
                row.target_id = found[0][1]

    def point(self, forum: int, text: str, target: int | None) -> None:
        """What somebody has said that a part of Snitflader means; None is something outside the register."""
        for row in self.session.scalars(
            select(Interface).where(Interface.forum_id == forum, Interface.state == LISTED)
        ):
            if same(row.text) == same(text):
                row.target_id, row.settled = target, True

    def knows_better(self, forum: Forum, guess: Guess) -> bool:
        """Whether the register has it already: a link that was found, a display name that was put right."""
        if guess.kind == "interface_unresolved":
            rows = self.session.scalars(
                select(Interface.text).where(
                    Interface.forum_id == forum.id,
                    Interface.state == LISTED,
                    Interface.target_id.is_not(None) | Interface.settled,
                )
            )
            return any(same(text) == same(guess.text) for text in rows)
        return guess.kind == "misspelling" and guess.text in forum.heading and guess.text not in forum.name

    def named(self) -> dict[str, int]:
        """The names and headings by which a text can mean a forum that exists, where only one has it."""
        meant: dict[str, dict[int, str]] = defaultdict(dict)
        for forum in self.session.scalars(select(Forum).order_by(Forum.id)):
            if not is_closed(forum.closed_on, self.on):
                for text in (forum.name, forum.heading):
                    meant[same(text)][forum.id] = text
        return {text: id_ for found in meant.values() if len(found) == 1 for id_, text in found.items()}

    def link(self, forum: Forum, names: Mapping[str, int]) -> None:
        relink(self.session, forum, names)


NOT_YET = "shipped:"
"""Before the key of a role that the register does not have yet."""


def is_closed(closed_on: date | None, on: date) -> bool:
    """Whether a forum that does not exist from `closed_on` on is closed when `on` is over."""
    return closed_on is not None and closed_on <= on + timedelta(days=1)


def key_of(forum: OverviewForum) -> int:
    """The id of a forum that the register has."""
    assert forum.key is not None
    return forum.key
