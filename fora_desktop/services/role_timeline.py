"""The roles through time, for the page Personer og roller: who has them, who comes, who stands in, when nobody does."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board, Forum, Unit
from fora_desktop.domain.people import ONE_FOR_EACH_UNIT, ONE_PERSON, Person, Role, RoleInGroup, Substitute
from fora_desktop.domain.tenure import ONE_DAY, Tenure, gaps
from fora_desktop.i18n import _, counted
from fora_desktop.services import holders, organisations
from fora_desktop.services.holders import Holding
from fora_desktop.services.seating import Seating

POLICE = ("politi", "anklagemyndighed")
ENDING = timedelta(days=90)
"""A role whose holder leaves within so many days, with nobody after, is about to be vacant."""


class SpanKind(StrEnum):
    HOLDS = "holds"
    JOINS = "joins"
    SUBSTITUTE = "substitute"
    VACANT = "vacant"

    @property
    def word(self) -> str:
        return {
            SpanKind.HOLDS: _("Har rollen"),
            SpanKind.JOINS: _("Tiltræder"),
            SpanKind.SUBSTITUTE: _("Stedfortræder"),
            SpanKind.VACANT: _("Ubesat"),
        }[self]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a role's row: its days clipped to the window, `tenure` its true ones.

    `id` is the holding or the substitution; `lane` sets pieces apart that lie over each other (substitutes, several
    persons in one role).
    """

    kind: SpanKind
    first: date
    last: date
    tenure: Tenure
    id: int | None
    person: int | None
    name: str
    lane: int = 0
    forum: str = ""

    @property
    def words(self) -> str:
        """What a reader who sees no bars is told."""
        when = self.tenure.words
        if self.kind is SpanKind.VACANT:
            return _("Ubesat {when}").format(when=when) if when else _("Ubesat")
        if self.kind is SpanKind.SUBSTITUTE:
            return _("{name}, stedfortræder {when}").format(name=self.name, when=when)
        return _("{name} {when}").format(name=self.name, when=when)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A role with its pieces in the window; `forums` and `boards` are how many it sits in."""

    role: int
    name: str
    side: str
    kind: str
    unit: str
    forums: int
    boards: int
    about: str
    spans: tuple[Span, ...]
    held_ever: bool
    is_vacant: bool
    ends: date | None
    """The last day of who has it now, where nobody comes after and it is within three months."""
    overlaps: tuple[str, ...] = ()
    """What is told where two have the role on the same day."""

    @property
    def names(self) -> str:
        """All names in the row, to be filtered by."""
        return " ".join(dict.fromkeys(span.name for span in self.spans if span.name))


@dataclass(frozen=True, slots=True)
class TimelineGroup:
    key: str
    title: str
    rows: tuple[TimelineRow, ...]


def timeline(session: Session, on: date, first: date, last: date, *, every: bool = False) -> list[TimelineGroup]:
    """The roles of one person in their groups, with what happens to them between two days.

    Roles of several persons are among them where somebody is noted for them, and all of them with `every`. A gap
    before the first known holder is no vacancy unless it lies ahead: nobody noted who had the role.
    """
    window = Tenure(first, last)
    seating = Seating(session, people=False)
    sits, held, stands = seating.boards_of_roles(), holders.of_roles(session), _substitutes(session)
    forum_of = dict(session.execute(select(Board.id, Board.forum_id)).all())
    units = dict(session.execute(select(Unit.id, Unit.name)).all())
    found: dict[int, TimelineRow] = {}
    roles = session.scalars(select(Role).where(Role.kind.not_in(ONE_FOR_EACH_UNIT)).order_by(Role.id)).all()
    for role in roles:
        if not (every or role.kind == ONE_PERSON or held[role.id]):
            continue
        boards = sits.get(role.id, [])
        forums = {forum_of[board] for board in boards}
        spans = _spans(role.kind, held[role.id], stands[role.id], window, on)
        now = [each for each in held[role.id] if each.tenure.covers(on)]
        found[role.id] = TimelineRow(
            role=role.id,
            name=role.name,
            side=role.side,
            kind=role.kind,
            unit=units.get(role.unit_id, "") if role.unit_id is not None else "",
            forums=len(forums),
            boards=len(boards),
            about=_about(len(forums), len(boards)),
            spans=tuple(spans),
            held_ever=bool(held[role.id]),
            is_vacant=role.kind == ONE_PERSON and bool(boards) and not now,
            ends=_ends(role.kind, now, held[role.id], on),
            overlaps=tuple(holders.overlaps(held[role.id])) if role.kind == ONE_PERSON else (),
        )
    return _grouped(session, found)


def _about(forums: int, boards: int) -> str:
    """`4 fora`, `5 fora, heraf 14 lokale`"""
    if not forums:
        return _("ingen fora")
    told = counted(forums, _("{n} forum"), _("{n} fora"))
    if boards > forums:
        return _("{forums}, {boards}").format(
            forums=told, boards=counted(boards, _("{n} råd eller nævn"), _("{n} råd og nævn"))
        )
    return told


def _ends(kind: str, now: Sequence[Holding], known: Sequence[Holding], on: date) -> date | None:
    if kind != ONE_PERSON or len(now) != 1 or now[0].tenure.last is None:
        return None
    last = now[0].tenure.last
    follows = any(each.tenure.covers(last + ONE_DAY) for each in known)
    return None if follows or last > on + ENDING else last


# --- the pieces of a row --------------------------------------------------------------------------------------------


def _spans(kind: str, held: Sequence[Holding], stands: Sequence["_Stand"], window: Tenure, on: date) -> Iterable[Span]:
    lanes: list[Tenure] = []
    for each in held:
        part = each.tenure.within(window)
        if part is None:
            continue
        what = SpanKind.JOINS if each.first > on else SpanKind.HOLDS
        yield _span(what, part, each.tenure, each.id, each.person, each.name, _lane(lanes, part))
    if kind == ONE_PERSON and held:
        begins = held[0].first
        for gap in gaps((each.tenure for each in held), window):
            open_days = gap if gap.last is None or gap.last >= begins else gap.within(Tenure(on, None))
            if open_days is not None:
                yield _span(SpanKind.VACANT, open_days, _true_gap(held, open_days), None, None, "", 0)
    for stand in stands:
        part = stand.tenure.within(window)
        if part is not None:
            lane = _lane(lanes, part)
            yield _span(SpanKind.SUBSTITUTE, part, stand.tenure, stand.id, stand.person, stand.name, lane, stand.forum)


def _span(
    kind: SpanKind,
    part: Tenure,
    tenure: Tenure,
    id_: int | None,
    person: int | None,
    name: str,
    lane: int,
    forum: str = "",
) -> Span:
    assert part.first is not None
    assert part.last is not None
    return Span(kind, part.first, part.last, tenure, id_, person, name, lane, forum)


def _lane(lanes: list[Tenure], part: Tenure) -> int:
    """The first lane that is free from the day that a piece begins; `lanes` are what lies last in each."""
    for number, taken in enumerate(lanes):
        if not taken.meets(part):
            lanes[number] = part
            return number
    lanes.append(part)
    return len(lanes) - 1


def _true_gap(held: Sequence[Holding], part: Tenure) -> Tenure:
    """The days of a vacancy where the window does not cut them off."""
    assert part.first is not None
    assert part.last is not None
    before = [each.tenure.last for each in held if each.tenure.last is not None and each.tenure.last < part.first]
    after = [each.first for each in held if each.first > part.last]
    return Tenure(max(before) + ONE_DAY if before else part.first, min(after) - ONE_DAY if after else None)


@dataclass(frozen=True, slots=True)
class _Stand:
    id: int
    person: int
    name: str
    tenure: Tenure
    forum: str


def _substitutes(session: Session) -> dict[int, list[_Stand]]:
    found: dict[int, list[_Stand]] = defaultdict(list)
    for row, role, name, forum in session.execute(
        select(Substitute, Substitute.role_id, Person.name, Forum.name)
        .join(Person, Person.id == Substitute.person_id)
        .join(Forum, Forum.id == Substitute.forum_id, isouter=True)
        .where(Substitute.role_id.is_not(None))
        .order_by(Substitute.first_day, Substitute.id)
    ):
        assert role is not None
        found[role].append(_Stand(row.id, row.person_id, name, Tenure(row.first_day, row.last_day), forum or ""))
    return found


# --- the groups -----------------------------------------------------------------------------------------------------


def _grouped(session: Session, rows: dict[int, TimelineRow]) -> list[TimelineGroup]:
    """First the groups of the police, then its other roles, then those of the municipalities, then by side."""
    about = {id_: (name, kind) for id_, name, kind in session.execute(select(Role.id, Role.name, Role.kind))}
    parts: dict[int, list[int]] = defaultdict(list)
    for group, role in session.execute(
        select(RoleInGroup.group_id, RoleInGroup.role_id).order_by(RoleInGroup.group_id, RoleInGroup.id)
    ):
        parts[group].append(role)
    placed: set[int] = set()
    groups: list[tuple[int, TimelineGroup]] = []

    def take(place: int, key: str, title: str, roles: Iterable[int]) -> None:
        own = tuple(rows[role] for role in roles if role in rows and role not in placed)
        placed.update(row.role for row in own)
        if own:
            groups.append((place, TimelineGroup(key, title, own)))

    for group, its in parts.items():
        name, kind = about[group]
        if kind not in ONE_FOR_EACH_UNIT:
            take(0, f"group-{group}", name, its)
    local = {role for group, its in parts.items() if about[group][1] in ONE_FOR_EACH_UNIT for role in its}
    take(
        1,
        "police",
        _("Ledere og specialister"),
        (r for r, row in rows.items() if row.side in POLICE and r not in local),
    )
    for group, its in parts.items():
        if about[group][1] in ONE_FOR_EACH_UNIT:
            take(2, f"group-{group}", about[group][0], its)
    for side in organisations.SIDES:
        take(3, f"side-{side}", organisations.side_words(side), (r for r, row in rows.items() if row.side == side))
    take(3, "other", organisations.side_words(""), list(rows))
    return [group for _place, group in sorted(groups, key=lambda each: each[0])]
