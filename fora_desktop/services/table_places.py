"""Which forum or board a cell of somebody's table names: safely, or not at all."""

import difflib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import folded
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit, Forum, Unit
from fora_desktop.domain.table_fields import plain_head
from fora_desktop.domain.word_forms import stem
from fora_desktop.i18n import _

JOINED = " + "
"""Between the boards of a joint meeting."""
OFFERED = 3
_EMPTY_WORDS = frozenset(("i", "for", "af", "og", "kommune", "kommunes", "kommunen", "by", "det", "den", "de", "på"))


class PlaceUnknown(FieldError):
    def __init__(self, text: str, near: Sequence[str]) -> None:
        self.text = text
        offer = _(" Mente du {names}?").format(names=_(" eller ").join(near)) if near else ""
        super().__init__(_("Fora kender ikke “{name}”.").format(name=text) + offer)


class PlaceIsSeveral(FieldError):
    def __init__(self, text: str, names: Sequence[str]) -> None:
        more = _(" og {n} til").format(n=len(names) - OFFERED) if len(names) > OFFERED else ""
        super().__init__(
            _("“{name}” passer på flere: {names}{more}. Skriv hele navnet, eller kommunen i sin egen kolonne.").format(
                name=text, names=", ".join(names[:OFFERED]), more=more
            )
        )


class UnitUnknown(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(_("Fora kender ikke kommunen “{name}”. Ret navnet.").format(name=text))


@dataclass(frozen=True, slots=True)
class Place:
    """A board, or a forum with all its boards (`board` is None)."""

    forum: int
    board: int | None
    name: str


@dataclass(frozen=True, slots=True)
class BoardFact:
    id: int
    forum: int
    name: str
    first_day: date
    last_day: date | None
    minutes: int | None
    units: frozenset[int] = frozenset()
    """Only known where municipalities are asked for (`Places`)."""

    def exists_on(self, day: date) -> bool:
        return self.first_day <= day <= (self.last_day or date.max)


class Places:
    """All forums and boards by the names that people use for them."""

    def __init__(self, session: Session) -> None:
        self.boards: dict[int, BoardFact] = {}
        self.forums: dict[int, str] = {}
        self.units: dict[int, str] = {}
        self._whole: dict[str, list[Place]] = defaultdict(list)
        self._tokens: list[tuple[frozenset[str], Place]] = []
        self._of_forum: dict[int, list[int]] = defaultdict(list)
        self._patterns: dict[int, str] = {}
        self._answers: dict[tuple[str, str, bool], Place | FieldError] = {}
        self._load(session)

    def _load(self, session: Session) -> None:
        self.units = dict(session.execute(select(Unit.id, Unit.name)).all())
        official = session.execute(select(Unit.id, Unit.official_name)).all()
        self._units = {folded(name): id_ for id_, name in [*official, *self.units.items()] if name}
        shared: dict[int, set[int]] = defaultdict(set)
        for board, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id)):
            shared[board].add(unit)
        minutes = {}
        for forum, name, short, usual, pattern in session.execute(
            select(Forum.id, Forum.name, Forum.short_name, Forum.minutes, Forum.board_name).order_by(Forum.id)
        ):
            if pattern and "{unit}" in pattern:
                self._patterns[forum] = pattern
            self.forums[forum] = name
            minutes[forum] = usual
            self._know(Place(forum, None, name), name, short)
        for row in session.scalars(select(Board).order_by(Board.position, Board.id)):
            units = frozenset(shared[row.id])
            self.add_board(
                BoardFact(row.id, row.forum_id, row.name, row.first_day, row.last_day, minutes[row.forum_id], units),
                row.short_name,
            )

    def add_board(self, fact: BoardFact, short: str = "") -> None:
        self.boards[fact.id] = fact
        self._of_forum[fact.forum].append(fact.id)
        self._know(Place(fact.forum, fact.id, fact.name), fact.name, short)
        self._answers.clear()

    def add_forum(self, forum: int, name: str) -> None:
        self.forums[forum] = name
        self._know(Place(forum, None, name), name, "")
        self._answers.clear()

    def _know(self, place: Place, name: str, short: str) -> None:
        for text in {folded(name), folded(short)} - {""}:
            self._whole[text].append(place)
        self._tokens.append((_tokens(name), place))

    def unit(self, text: str) -> int:
        """Raises UnitUnknown."""
        wanted = folded(text)
        for known in (wanted, wanted.removesuffix(" kommune").removesuffix("s"), wanted.removesuffix(" kommune")):
            if known in self._units:
                return self._units[known]
        raise UnitUnknown(text)

    def unit_in(self, text: str) -> int | None:
        """The one municipality that a text names, say of an organisation: `Greve Kommune`."""
        words = f" {folded(text)} "
        found = {id_ for name, id_ in self._units.items() if f" {name} " in words or f" {name}s " in words}
        return found.pop() if len(found) == 1 else None

    def pattern(self, text: str) -> tuple[int, int] | None:
        """The forum and the municipality of which a name says that it is the local board, where there is none yet."""
        words = _tokens(text)
        found = [
            (forum, unit)
            for forum, pattern in self._patterns.items()
            for unit, name in self.units.items()
            if words == _tokens(pattern.format(unit=name))
            and not any(unit in self.boards[board].units for board in self._of_forum[forum])
        ]
        return found[0] if len(found) == 1 else None

    def find(self, text: str, unit: str = "", *, board: bool = False) -> Place:
        """The whole name or the short one, the beginning of one name alone, or all the words of one name alone.

        `board`: a board is wanted, so a forum of one board stands for it. Raises PlaceUnknown, PlaceIsSeveral,
        UnitUnknown.
        """
        key = (text, unit, board)
        if key not in self._answers:
            try:
                self._answers[key] = self._find(text, unit, board)
            except FieldError as why:
                self._answers[key] = why
        answer = self._answers[key]
        if isinstance(answer, FieldError):
            raise answer
        return answer

    def _find(self, text: str, unit: str, board: bool) -> Place:
        of_unit, unknown = None, None
        try:
            of_unit = self.unit(unit) if unit else None
        except UnitUnknown as why:
            unknown = why  # "hele kredsen" beside a council that there is one of is no matter
        wanted = folded(text)
        found = self._whole.get(wanted, [])
        if not found and len(wanted) >= 3:
            found = [place for name, places in self._whole.items() if name.startswith(wanted) for place in places]
        if not found:
            tokens = _tokens(text)
            if tokens and not tokens <= _general():
                found = [place for words, place in self._tokens if tokens <= words]
        found = self._narrowed(found, of_unit, board)
        if not found:
            raise PlaceUnknown(text, self._near(text))
        if len(found) > 1:
            if unknown is not None:
                raise unknown
            raise PlaceIsSeveral(text, [place.name for place in found])
        return found[0]

    def _narrowed(self, found: Sequence[Place], unit: int | None, board: bool) -> list[Place]:
        """Of a unit its board; where a board is wanted a forum's only one; of a board and its own forum one of them."""
        if unit is not None:
            ids = {id_ for place in found for id_ in ([place.board] if place.board else self._of_forum[place.forum])}
            ids = {id_ for id_ in ids if unit in self.boards[id_].units}
            if ids:
                return [self._place(id_) for id_ in sorted(ids)]
        if board:
            ids = set()
            for place in found:
                own = self._of_forum[place.forum]
                named = {each.board for each in found if each.forum == place.forum and each.board is not None}
                ids |= {place.board} if place.board is not None else (named or set(own))
            return [self._place(id_) for id_ in sorted(id_ for id_ in ids if id_ is not None)]
        forums = {place.forum for place in found if place.board is None}
        kept = [place for place in found if place.board is None or place.forum not in forums]
        return list(dict.fromkeys(kept))

    def _place(self, board: int) -> Place:
        fact = self.boards[board]
        return Place(fact.forum, fact.id, fact.name)

    def _near(self, text: str) -> list[str]:
        names = {place.name: None for places in self._whole.values() for place in places}
        plain = {folded(name): name for name in names}
        near = difflib.get_close_matches(folded(text), list(plain), OFFERED, 0.75)
        return [f"“{plain[each]}”" for each in near]


def _tokens(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in plain_head(text).split() if word not in _EMPTY_WORDS)


@cache
def _general() -> frozenset[str]:
    """Words that alone name no board: any council is one."""
    return frozenset(stem(word) for word in ("råd", "lokalråd", "nævn", "udvalg", "møde", "forum", "gruppe", "netværk"))
