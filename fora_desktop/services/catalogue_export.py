"""The register as a catalogue that another register can begin with: no persons, no meetings, no files."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import STAGES, ActionPlan
from fora_desktop.domain.catalogue import (
    Catalogue,
    CatalogueBoard,
    CatalogueChapter,
    CatalogueForum,
    CatalogueInterface,
    CatalogueLink,
    CatalogueParticipant,
    CatalogueRole,
    Deliverable,
    DistrictData,
    Municipality,
)
from fora_desktop.domain.forum import (
    FIELDS,
    LISTED,
    MUNICIPALITY,
    Board,
    BoardUnit,
    Chapter,
    District,
    Forum,
    Interface,
    Unit,
)
from fora_desktop.domain.last_read import printed_heading
from fora_desktop.domain.people import MEMBER, Membership, Role, RoleInGroup
from fora_desktop.domain.planning import USUAL_ORDERS, ForumOrder, UsualOrder
from fora_desktop.domain.strategy import Strategy
from fora_desktop.i18n import _
from fora_desktop.services import local_roles, requirements
from fora_desktop.services.requirements import InForce, Requirements

T = TypeVar("T", Board, Membership, Interface, ForumOrder, ActionPlan)
LONGEST_ID = 200
B = TypeVar("B", Board, Membership)
_NORDIC = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ð": "d", "þ": "th", "ß": "ss"})


def as_catalogue(session: Session, on: date) -> Catalogue:
    """What stands in the register as a catalogue; forums and boards that are closed on the day are left out.

    What is read back into an empty register gives the same catalogue again.
    """
    district = session.scalars(select(District)).one()
    units = _units(session)
    municipalities = tuple(
        Municipality(code, unit.name, unit.official_name or unit.name, "") for unit, code in units.values()
    )
    roles = _Roles(session)
    return Catalogue(
        name=district.catalogue or slug(district.name),
        title=district.name,
        district=DistrictData(district.catalogue, district.name, municipalities),
        overview_title=district.overview_title,
        language=district.language,
        country=district.country,
        time_zone=district.time_zone,
        source=district.source,
        missing=district.missing,
        edition=district.edition,
        edition_on=district.edition_on,
        chapters=tuple(
            CatalogueChapter(row.number, row.title)
            for row in session.scalars(select(Chapter).order_by(Chapter.number, Chapter.id))
        ),
        roles=roles.catalogued,
        forums=_Forums(session, {id_: code for id_, (_unit, code) in units.items()}, roles.ids, on).all(),
    )


def left_out(session: Session) -> str:
    """What a catalogue does not carry, as a sentence; nothing where the register has none of it."""
    names = list(session.scalars(select(Strategy.name).order_by(Strategy.id)))
    if not names:
        return ""
    return _("Strategierne er ikke med i kataloget ({names}); indlæs dem i det nye register under Pejlemærker.").format(
        names=", ".join(names)
    )


def slug(text: str) -> str:
    """`Københavns Politi` → `koebenhavns-politi`"""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).casefold().translate(_NORDIC))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "katalog"


def _units(session: Session) -> dict[int, tuple[Unit, str]]:
    """The municipalities by id with their codes; one that has none is known by its name."""
    found: dict[int, tuple[Unit, str]] = {}
    taken: set[str] = set()
    for unit in session.scalars(select(Unit).where(Unit.kind == MUNICIPALITY).order_by(Unit.id)):
        code = _free(unit.code or slug(unit.name), taken)
        found[unit.id] = unit, code
    return found


def _free(wanted: str, taken: set[str]) -> str:
    """The word, or with a number after it where it is taken."""
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    taken.add(found)
    return found


class _Roles:
    """The roles of the district: those that each municipality has one of as one role, not as one for each."""

    def __init__(self, session: Session) -> None:
        rows = session.scalars(select(Role).where(Role.unit_id.is_(None)).order_by(Role.id)).all()
        local = {row.id: row for row in session.scalars(select(Role).where(Role.unit_id.is_not(None)))}
        inside: dict[int, list[int]] = defaultdict(list)
        for group, role in session.execute(
            select(RoleInGroup.group_id, RoleInGroup.role_id).order_by(RoleInGroup.role_id)
        ):
            inside[group].append(role)
        taken: set[str] = set()
        self.ids = {row.id: _free(slug(row.name)[:LONGEST_ID].replace("-", "_"), taken) for row in rows}
        self.catalogued = tuple(
            CatalogueRole(
                id=self.ids[row.id],
                name=row.name,
                side=row.side,
                kind=row.kind,
                aliases=tuple(filter(None, row.aliases.split("\n"))),
                local_name=row.local_name if row.is_local else "",
                several=any(local[role].kind == local_roles.SEVERAL for role in inside[row.id] if role in local),
                expands_to=tuple(self.ids[role] for role in inside[row.id] if role in self.ids),
            )
            for row in rows
        )


class _Forums:
    """The open forums in their order, numbered from 1, with all that hangs on them."""

    def __init__(self, session: Session, codes: Mapping[int, str], roles: Mapping[int, str], on: date) -> None:
        self._session, self._codes, self._roles, self._on = session, codes, roles, on
        rows = session.execute(
            select(Forum, Chapter.number)
            .join(Chapter, Chapter.id == Forum.chapter_id)
            .where(Forum.closed_on.is_(None) | (Forum.closed_on > on))
            .order_by(Chapter.number, Forum.position, Forum.id)
        )
        self._rows = [(forum, chapter) for forum, chapter in rows]
        self._numbers = {forum.id: number for number, (forum, _chapter) in enumerate(self._rows, 1)}
        self._known: Requirements = requirements.load(session)
        self._units: dict[int, list[int]] = defaultdict(list)
        for board, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id).order_by(BoardUnit.unit_id)):
            self._units[board].append(unit)
        self._boards = _by(session.scalars(select(Board).order_by(Board.position, Board.id)))
        self._seats = _by(session.scalars(select(Membership).order_by(Membership.position, Membership.id)))
        self._links = _by(session.scalars(select(Interface).order_by(Interface.position, Interface.id)))
        self._orders = _by(session.scalars(select(ForumOrder).order_by(ForumOrder.other_id, ForumOrder.id)))
        self._owed = _by(session.scalars(select(ActionPlan).order_by(ActionPlan.id)))

    def all(self) -> tuple[CatalogueForum, ...]:
        return tuple(self._forum(forum, chapter) for forum, chapter in self._rows)

    def _forum(self, forum: Forum, chapter: int) -> CatalogueForum:
        boards, listed = self._bodies(forum)
        rule = _newest(self._known.of_forum.get(forum.id, ()))
        by_hand = rule is not None and not rule.is_as_read
        return CatalogueForum(
            number=self._numbers[forum.id],
            chapter=chapter,
            heading=printed_heading(forum.heading, forum.name, forum.overview_texts),
            name=forum.name,
            short_name=forum.short_name,
            **{field: getattr(forum, field) for field in FIELDS},
            boards=boards,
            board_name=forum.board_name,
            instances="",
            participants=tuple(self._participants(forum.id)),
            interfaces=tuple(self._interfaces(forum.id)),
            links=tuple(self._order_links(forum.id)),
            deliverables=tuple(self._deliverables(forum.id)),
            ring=forum.ring,
            listed=listed,
            rules=rule.rules if rule is not None and by_hand else None,
            on_demand=rule is not None and by_hand and rule.on_demand,
        )

    def _bodies(self, forum: Forum) -> tuple[str, tuple[CatalogueBoard, ...]]:
        """How its boards are said: one, one in each municipality, or by name. Those of persons are nobody's here."""
        every = self._there([(board, (board.name, board.person_id)) for board in self._boards[forum.id]])
        boards = [board for board in every if board.person_id is None]
        if not boards:
            return ("one" if every else "none"), ()
        own = {board.id: _newest(self._known.of_board.get(board.id, ())) for board in boards}
        texts = {board: held.text if held is not None else "" for board, held in own.items()}
        places = [tuple(unit for unit in self._units[board.id] if unit in self._codes) for board in boards]
        if not any(texts.values()):
            if len(boards) == 1 and not places[0] and boards[0].name == forum.name:
                return "one", ()
            pattern = forum.board_name or "{unit}"
            names = {unit: pattern.replace("{unit}", self._name(unit)) for unit in self._codes}
            if [((unit,), name) for unit, name in names.items()] == [
                (place, board.name) for place, board in zip(places, boards, strict=True)
            ]:
                return "each_municipality", ()
        return "listed", tuple(
            CatalogueBoard(board.name, tuple(self._codes[unit] for unit in place), texts[board.id])
            for board, place in zip(boards, places, strict=True)
        )

    def _name(self, unit: int) -> str:
        return self._session.get_one(Unit, unit).name

    def _participants(self, forum: int) -> Iterable[CatalogueParticipant]:
        for seat in self._there([(seat, (seat.role_id, seat.qualifier)) for seat in self._seats[forum]]):
            if seat.role_id in self._roles:
                assert seat.role_id is not None
                yield CatalogueParticipant(
                    role=self._roles[seat.role_id],
                    function="" if seat.function == MEMBER else seat.function,
                    qualifier=seat.qualifier,
                    count=seat.count,
                )

    def _there(self, rows: Sequence[tuple[B, object]]) -> list[B]:
        """Those that have not ended by the day; of the same one that ends and goes on as another only the other."""
        left = [(row, same) for row, same in rows if row.last_day is None or row.last_day >= self._on]
        endless = {same for row, same in left if row.last_day is None}
        return [row for row, same in left if row.last_day is None or same not in endless]

    def _interfaces(self, forum: int) -> Iterable[CatalogueInterface]:
        """Parts of one text that mean several forums stand together."""
        listed = [row for row in self._links[forum] if row.state == LISTED]
        for text, rows in groupby(listed, key=lambda row: row.text):
            to = tuple(self._numbers[row.target_id] for row in rows if row.target_id in self._numbers)
            yield CatalogueInterface(text, to, "forum" if to else "external")

    def _order_links(self, forum: int) -> Iterable[CatalogueLink]:
        for row in sorted(self._orders[forum], key=lambda row: self._numbers.get(row.other_id, 0)):
            if row.other_id not in self._numbers:
                continue
            meant = UsualOrder(row.min_days, row.max_days, row.is_on)
            kind = next((kind for kind, usual in USUAL_ORDERS.items() if usual == meant), None)
            to = self._numbers[row.other_id]
            if kind is not None:
                yield CatalogueLink(to, kind, row.words)
            else:
                yield CatalogueLink(to, "works_after", row.words, (row.min_days, row.max_days), row.is_on)

    def _deliverables(self, forum: int) -> Iterable[Deliverable]:
        for row in self._owed[forum]:
            yield Deliverable(
                name=row.name,
                cadence="yearly" if row.due_month else "unstated",
                text=row.words,
                per="instance" if row.per_board else "",
                kind=row.kind,
                due=_month_day(row.due_month, row.due_day),
                draft=_month_day(row.draft_month, row.draft_day),
                every=row.every,
                first_year=row.first_year,
                stages=row.stages or " ".join(STAGES),
                role=self._roles.get(row.role_id or 0, ""),
            )


def _by(rows: Iterable[T]) -> Mapping[int | None, list[T]]:
    found: dict[int | None, list[T]] = defaultdict(list)
    for row in rows:
        found[row.forum_id].append(row)
    return found


def _newest(every: Sequence[InForce]) -> InForce | None:
    return every[0] if every else None


def _month_day(month: int | None, day: int | None) -> str:
    return "" if month is None or day is None else f"{month:02}-{day:02}"
