"""Which forums are linked with which: what texts name, what was added, what follows from the texts, what is unclear."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from fora_desktop.domain import wording
from fora_desktop.domain.danish import folded
from fora_desktop.domain.standing import Status
from fora_desktop.i18n import _

State = Literal["listed", "added", "proposed", "unclear"]
LISTED: Final = "listed"
ADDED: Final = "added"
PROPOSED: Final = "proposed"
UNCLEAR: Final = "unclear"
CONFIRMED = frozenset((LISTED, ADDED))

_LEADING = re.compile(r"^(?:møder?|samarbejde) (?:med|i|om)(?: de[nt]?)? ", re.IGNORECASE)
_SHORT = re.compile(r"\s+[–—-]\s+|\s*\(|,\s+herunder\b")
_LEVEL = re.compile(r"\(\s*([\w-]+)")
_CLAUSE = re.compile(r"[.;]\s|[.;]$")
_EVERYWHERE = re.compile(r" i (?:nogle|de enkelte) kommuner$")
LONGEST_WORDS = 120


@dataclass(frozen=True, slots=True)
class Place:
    """A forum as it stands in the map; `text` is its text Snitflader, word for word."""

    id: int
    name: str
    short: str
    chapter: int
    chapter_title: str
    boards: int = 1
    text: str = ""
    status: Status | None = None

    @property
    def says_none(self) -> bool:
        """Whether its text says that it has none; an empty text says nothing."""
        return bool(self.text.strip()) and wording.says_nothing(self.text)

    @property
    def about(self) -> str:
        """`kap. 1 · 10 råd`"""
        chapter = _("kap. {n}").format(n=self.chapter)
        if self.boards < 2:
            return chapter
        return f"{chapter} · {_boards_words(self.short.casefold()).format(n=self.boards)}"


def _boards_words(name: str) -> str:
    for part, words in (
        ("råd", _("{n} råd")),
        ("udvalg", _("{n} udvalg")),
        ("nævn", _("{n} nævn")),
        ("team", _("{n} teams")),
        ("kommission", _("{n} kommissioner")),
    ):
        if part in name:
            return words
    return _("{n} steder")


@dataclass(frozen=True, slots=True)
class Outside:
    """Something that texts name and that is no forum of the register; its id is below nothing."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Link:
    """That a forum names another, or something outside the register.

    `interface` is the row that says so, `words` what the text says; `label` is what binds them, in a word or two.
    """

    source: int
    target: int
    state: State
    words: str
    interface: int | None = None
    settled: bool = False
    label: str = ""
    order: int | None = None

    @property
    def is_confirmed(self) -> bool:
        return self.state in CONFIRMED


@dataclass(frozen=True, slots=True)
class Edge:
    """All links between two, whichever names the other; `one` comes first in the overview."""

    one: int
    other: int
    links: tuple[Link, ...]

    @property
    def is_confirmed(self) -> bool:
        return any(link.is_confirmed for link in self.links)

    @property
    def shown(self) -> tuple[Link, ...]:
        """Those that count: the confirmed ones, where there are any."""
        return tuple(link for link in self.links if link.is_confirmed) or self.links

    @property
    def to_other(self) -> bool:
        return any(link.source == self.one for link in self.shown)

    @property
    def to_one(self) -> bool:
        return any(link.source == self.other for link in self.shown)

    @property
    def is_two_way(self) -> bool:
        return self.to_other and self.to_one

    @property
    def label(self) -> str:
        return next((link.label for link in self.links if link.label), "")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table `interface`."""

    id: int
    forum: int
    target: int | None
    text: str
    state: str
    settled: bool


@dataclass(frozen=True, slots=True)
class OrderRow:
    """That a forum meets before or after another, with the overview's words for it."""

    id: int
    forum: int
    other: int
    min_days: int
    max_days: int
    words: str


@dataclass(frozen=True, slots=True)
class Network:
    """All of it, as it is shown."""

    places: tuple[Place, ...]
    outsides: tuple[Outside, ...]
    links: tuple[Link, ...]
    refused: tuple[Link, ...]
    unresolved: tuple[Row, ...]
    orders: tuple[OrderRow, ...]
    by_id: Mapping[int, Place | Outside] = field(compare=False, default_factory=dict)

    def name(self, id_: int) -> str:
        return self.by_id[id_].name

    def short(self, id_: int) -> str:
        found = self.by_id[id_]
        return found.short if isinstance(found, Place) else found.name

    def place(self, id_: int) -> Place:
        found = self.by_id[id_]
        assert isinstance(found, Place)
        return found

    def edges(self) -> tuple[Edge, ...]:
        """In the order of the overview."""
        rank = {id_: number for number, id_ in enumerate(self.by_id)}
        pairs: dict[tuple[int, int], list[Link]] = {}
        for link in self.links:
            one, other = sorted((link.source, link.target), key=rank.__getitem__)
            pairs.setdefault((one, other), []).append(link)
        return tuple(
            Edge(one, other, tuple(links))
            for (one, other), links in sorted(pairs.items(), key=lambda pair: tuple(map(rank.__getitem__, pair[0])))
        )

    def alone(self) -> list[Place]:
        """The forums without any link."""
        linked = {id_ for link in self.links for id_ in (link.source, link.target)}
        return [place for place in self.places if place.id not in linked]

    def within(self, chapter: int | None) -> "Network":
        """A chapter's forums with all that they are linked with; None is everything."""
        if chapter is None:
            return self
        own = {place.id for place in self.places if place.chapter == chapter}
        links = tuple(link for link in self.links if own & {link.source, link.target})
        near = own | {id_ for link in links for id_ in (link.source, link.target)}
        return Network(
            places=tuple(place for place in self.places if place.id in near),
            outsides=tuple(each for each in self.outsides if each.id in near),
            links=links,
            refused=tuple(link for link in self.refused if link.source in own),
            unresolved=tuple(row for row in self.unresolved if row.forum in own),
            orders=tuple(order for order in self.orders if own & {order.forum, order.other}),
            by_id={id_: each for id_, each in self.by_id.items() if id_ in near},
        )


def build(
    places: Sequence[Place],
    rows: Sequence[Row],
    orders: Sequence[OrderRow],
    prose: Mapping[int, Sequence[str]],
) -> Network:
    """`prose` are the texts of each forum in which others may be named: what they are for, what they plan.

    Rows of forums that are no longer there are left alone by whoever hands them in.
    """
    return _Builder(places, rows, orders, prose).network()


class _Builder:
    def __init__(
        self,
        places: Sequence[Place],
        rows: Sequence[Row],
        orders: Sequence[OrderRow],
        prose: Mapping[int, Sequence[str]],
    ) -> None:
        self.places, self.rows, self.prose = tuple(places), rows, prose
        self.ids = {place.id for place in places}
        self.orders = tuple(order for order in orders if {order.forum, order.other} <= self.ids)
        self.abbreviations = {word for place in places for word in wording.own_names(place.name)}
        self.outsides: dict[str, Outside] = {}
        self.links: list[Link] = []
        self.refused: list[Link] = []
        self.unresolved: list[Row] = []

    def network(self) -> Network:
        named = {(row.forum, row.target) for row in self.rows if row.state == LISTED}
        for row in self.rows:
            # what was added or refused by hand and is named by the text by now is said there
            if row.forum in self.ids and (row.state == LISTED or (row.forum, row.target) not in named):
                self.add(row)
        self.add_proposals()
        rank = {place.id: number for number, place in enumerate(self.places)}
        self.links.sort(key=lambda link: rank[link.source])
        outsides = tuple(self.outsides.values())
        by_id: dict[int, Place | Outside] = {place.id: place for place in self.places}
        by_id |= {body.id: body for body in outsides}
        return Network(
            self.places,
            outsides,
            tuple(self.links),
            tuple(self.refused),
            tuple(self.unresolved),
            self.orders,
            by_id,
        )

    def add(self, row: Row) -> None:
        if row.target is not None and row.target not in self.ids:
            if row.state == LISTED:  # a forum that is closed: the text names what is no longer there
                self.links.append(Link(row.forum, self.outside(row.text).id, LISTED, row.text, row.id, row.settled))
            return
        if row.state == "refused":
            if row.target is not None:
                self.refused.append(Link(row.forum, row.target, PROPOSED, row.text, row.id))
            return
        if row.target is not None:
            state: State = ADDED if row.state == "added" else LISTED
            label = self.label(row.forum, row.target)
            self.links.append(Link(row.forum, row.target, state, row.text, row.id, row.settled, *label))
            return
        self.unresolved.append(row)
        guess = None if row.settled else self.guess(row)
        if guess is not None:
            self.links.append(Link(row.forum, guess, UNCLEAR, row.text, row.id))
        else:
            body = self.outside(row.text)
            self.links.append(Link(row.forum, body.id, LISTED, row.text, row.id, row.settled))

    def guess(self, row: Row) -> int | None:
        """A forum that the same text names elsewhere is not meant once more."""
        named = {each.target for each in self.rows if each.forum == row.forum and each.target is not None}
        found = candidates(row.text, row.forum, self.places, self.abbreviations)
        return next((place.id for place in found if place.id not in named), None)

    def outside(self, text: str) -> Outside:
        """One body for all texts that name it by the same abbreviation, else by the same words."""
        name = " ".join(text.split()).rstrip(" .")
        known = sorted(wording.own_names(name) - self.abbreviations)
        key = known[0] if known else folded(name)
        if key not in self.outsides:
            self.outsides[key] = Outside(-1 - len(self.outsides), name[:1].upper() + name[1:])
        return self.outsides[key]

    def label(self, forum: int, target: int) -> tuple[str, int | None]:
        for order in self.orders:
            if (order.forum, order.other) == (forum, target):
                return bond(order).label, order.id
        return "", None

    def add_proposals(self) -> None:
        """What orders and the texts say that stands under no Snitflader, and that nobody has refused."""
        taken = {(link.source, link.target) for link in (*self.links, *self.refused)}
        taken |= {(link.target, link.source) for link in self.links}
        for order in self.orders:
            pair = (order.forum, order.other)
            if order.words and pair not in taken:
                taken |= {pair, pair[::-1]}
                self.links.append(Link(*pair, PROPOSED, order.words, None, False, bond(order).label, order.id))
        names = {place.name: place.id for place in self.places}
        for place in self.places:
            for text in self.prose.get(place.id, ()):
                for start, end, target in wording.mentions(text, names, own=place.id):
                    pair = (place.id, target)
                    if pair not in taken:
                        taken |= {pair, pair[::-1]}
                        self.links.append(Link(*pair, PROPOSED, clause(text, start, end)))


def candidates(
    text: str, own: int, places: Sequence[Place], abbreviations: frozenset[str] | set[str] = frozenset()
) -> list[Place]:
    """Which forums an unclear text might mean, the likeliest first; none where it names something by its own name.

    By how many of its words a name begins alike with, then by how early; of equals the first of the overview, which
    goes from the general to the particular.
    """
    if wording.own_names(text) - abbreviations:
        return []
    found = []
    for rank, place in enumerate(places):
        hits, first = wording.likeness(text, place.name)
        if hits and place.id != own:
            found.append((-hits, first, rank, place))
    return [each[-1] for each in sorted(found, key=lambda each: each[:3])]


@dataclass(frozen=True, slots=True)
class Bond:
    """What an order says that two forums have to do with each other: on a line, and in a sentence."""

    label: str
    sentence: str


def bond(order: OrderRow) -> Bond:
    """By the overview's words, else by the days."""
    words = order.words.casefold()
    for part, label, sentence in (
        ("forbered", _("forbereder"), _("{forum} forbereder {other}")),
        ("strategi", _("udmønter strategier"), _("{forum} udmønter strategier fra {other}")),
        ("fastlægges", _("plan fastlægges"), _("{forum} får sin handleplan fra {other}")),
        ("efter drøftelse", _("arbejder efter"), _("{forum} arbejder efter {other}")),
    ):
        if part in words:
            return Bond(label, sentence)
    if order.max_days < 0:
        return Bond(_("mødes før"), _("{forum} mødes før {other}"))
    return Bond(_("mødes efter"), _("{forum} mødes efter {other}"))


def clause(text: str, start: int, end: int) -> str:
    """The sentence of a text in which something stands, not longer than a few lines."""
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    first = max(cut for cut in cuts if cut <= start)
    last = min(cut for cut in cuts if cut >= end)
    whole = text[first:last].strip(" .;\n")
    if len(whole) <= LONGEST_WORDS:
        return " ".join(whole.split())
    return " ".join(text[max(first, start - 40) : end + 40].split())


def short_names(names: Sequence[tuple[int, str]]) -> dict[int, str]:
    """Names for boxes: without "Møder med", up to a dash or a parenthesis; with its level where two are the same."""
    cut = {id_: _SHORT.split(_LEADING.sub("", name))[0].strip() for id_, name in names}
    cut = {id_: _EVERYWHERE.sub("", text[:1].upper() + text[1:]) for id_, text in cut.items()}
    made = {}
    for id_, name in names:
        level = _LEVEL.search(name)
        same = sum(text == cut[id_] for text in cut.values()) > 1
        made[id_] = f"{cut[id_]}, {level[1]}" if same and level else cut[id_] or name
    return made


def in_sentence(name: str) -> str:
    """`kredsrådet` inside a sentence; a name that begins with capitals keeps them."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
