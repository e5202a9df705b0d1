"""Order between forums: which meeting of a forum lies how many days after which of another."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from fora_desktop.domain.plan import Order
from fora_desktop.domain.planning import ForumOrder
from fora_desktop.i18n import _
from fora_desktop.services.plan_days import PlanDays
from fora_desktop.services.plan_register import Known

NEVER = 100_000
"""Farther than any two days of a year."""


@dataclass(slots=True)
class Item:
    """A meeting of a board's year: one of the question by its number, or one that lies outside of it on its day."""

    board: int
    day: date
    key: int | None
    is_free: bool
    """Whether the plan places it."""
    first: date | None = None
    last: date | None = None
    """The days between which it may lie."""
    aim: date | None = None
    """The day that it is aimed at, where that is another than the one it has in a draft."""

    @property
    def target(self) -> date:
        return self.aim or self.day

    def aim_at(self, day: date) -> None:
        """Aim at a day, or the nearest on which it may lie; what has a day in a draft stays aimed where it is."""
        if self.aim is None:
            self.day = _inside(self, day)


@dataclass
class Ordered:
    """What follows from the orders: for each meeting its orders, and days between which it must lie."""

    after: dict[int, list[Order]] = field(default_factory=lambda: defaultdict(list))
    windows: dict[int, tuple[date, date]] = field(default_factory=dict)
    reach: dict[int, tuple[date, date]] = field(default_factory=dict)
    """The days that all orders to meetings that stay leave."""
    notes: list[str] = field(default_factory=list)


def put_in_order(known: Known, days: PlanDays, items: Mapping[int, Sequence[Item]]) -> Ordered:
    """Pair the meetings of forums by `ForumOrder`; `items` are the boards' years in order.

    A meeting that follows another is aimed at the middle of the days it has (its `day` is changed).
    """
    found = Ordered()
    of_forum: dict[int, list[int]] = defaultdict(list)
    for board in items:
        of_forum[known.boards[board].forum].append(board)
    names = {board.forum: board.info.forum_name for board in known.boards.values()}
    units = {board: known.boards[board].units for board in items}
    for order in known.orders:
        mine = [board for board in of_forum.get(order.forum_id, ()) if items[board]]
        theirs = [board for board in of_forum.get(order.other_id, ()) if items[board]]
        pairs = [(board, other) for n, board in enumerate(mine) for other in partners(units, board, theirs, n)]
        for board, other in pairs:
            _pair(days, order, items[board], items[other], found)
        if mine and not pairs and order.other_id in names:
            words = (
                _("{forum} kan ikke lægges før {other}, som ikke har møder i {year}.")
                if order.max_days < 0
                else _("{forum} kan ikke lægges efter {other}, som ikke har møder i {year}.")
            )
            found.notes.append(words.format(forum=names[order.forum_id], other=names[order.other_id], year=known.year))
    return found


def partners(units: Mapping[int, frozenset[int]], board: int, others: Sequence[int], place: int) -> Sequence[int]:
    """The boards of the other forum that a board goes with: those of its municipality, else one of no municipality;
    a board of none goes with all of them where each is a municipality's."""
    own = units[board]
    near = [other for other in others if own & units[other]]
    if near:
        return near
    wide = [other for other in others if not units[other]]
    if wide:
        return [wide[place % len(wide)]]
    return [] if own else others


def _pair(days: PlanDays, order: ForumOrder, mine: Sequence[Item], theirs: Sequence[Item], found: Ordered) -> None:
    middle = (order.min_days + order.max_days) // 2
    for item, other in _matched(days, order, mine, theirs):
        if not _can_keep(days, order, item, other):
            continue
        if item.is_free and other.is_free:
            assert item.key is not None
            assert other.key is not None
            aimed = _inside(item, days.shifted(other.day, middle))
            if order.min_days <= days.position(aimed) - days.position(other.day) <= order.max_days:
                item.aim_at(aimed)
            found.after[item.key].append(Order(other.key, order.min_days, order.max_days))
        elif item.is_free:
            assert item.key is not None
            _bind(days, found, item, other, order.min_days, order.max_days)
        elif other.is_free:
            assert other.key is not None
            _bind(days, found, other, item, -order.max_days, -order.min_days)


def _bind(days: PlanDays, found: Ordered, free: Item, there: Item, least: int, most: int) -> None:
    """A free meeting and one that stays: by its number where the question has it, else by days.

    Not where the free one has no day left between those it has and those that other orders leave it.
    """
    assert free.key is not None
    first, last = days.shifted(there.day, least), days.shifted(there.day, most)
    known_first, known_last = found.reach.get(free.key, (free.first or date.min, free.last or date.max))
    reach = max(first, known_first), min(last, known_last)
    if reach[0] > reach[1]:
        return
    found.reach[free.key] = reach
    if there.key is not None:
        found.after[free.key].append(Order(there.key, least, most))
    else:
        found.windows[free.key] = reach
    free.aim_at(days.shifted(there.day, (least + most) // 2))


def _can_keep(days: PlanDays, order: ForumOrder, mine: Item, theirs: Item) -> bool:
    """Whether any days that two meetings may have are as far apart as the order says."""
    if not days.usable or not all(_is_in(days, each) for each in (mine, theirs)):
        return False
    (first, last), (other_first, other_last) = _places(days, mine), _places(days, theirs)
    return first - other_last <= order.max_days and last - other_first >= order.min_days


def _is_in(days: PlanDays, item: Item) -> bool:
    return item.is_free or days.usable[0] <= item.day <= days.usable[-1]


def _places(days: PlanDays, item: Item) -> tuple[int, int]:
    if not item.is_free:
        return days.position(item.day), days.position(item.day)
    first, last = item.first or days.usable[0], item.last or days.usable[-1]
    return days.position(first), days.position(last)


def _inside(item: Item, day: date) -> date:
    if item.first is not None and day < item.first:
        return item.first
    if item.last is not None and day > item.last:
        return item.last
    return day


def _matched(
    days: PlanDays, order: ForumOrder, mine: Sequence[Item], theirs: Sequence[Item]
) -> list[tuple[Item, Item]]:
    """For each meeting of the other forum one of this one, in their order, each at most once; the nearest ones.

    Two that can never lie as the order says are a pair only where there are no others.
    """
    if len(mine) == len(theirs):
        return list(zip(mine, theirs, strict=True))
    middle = (order.min_days + order.max_days) // 2
    far = [
        [
            abs(days.position(one.day) - days.position(other.day) - middle)
            + (0 if _can_keep(days, order, one, other) else NEVER)
            for other in theirs
        ]
        for one in mine
    ]
    if len(mine) > len(theirs):
        turned = [list(each) for each in zip(*far, strict=True)]
        return [(mine[one], theirs[other]) for other, one in enumerate(_chosen(turned))]
    return [(mine[one], theirs[other]) for one, other in enumerate(_chosen(far))]


def _chosen(far: Sequence[Sequence[int]]) -> list[int]:
    """For each of the fewer one of the more, in order, so that they are as near as may be together.

    `far` has for each of the fewer how far each of the more is.
    """
    many = len(far[0]) if far else 0
    best: list[float] = [0.0] * (many + 1)
    steps: list[list[bool]] = []
    for distances in far:
        row = [float("inf")] * (many + 1)
        took = [False] * (many + 1)
        for number in range(1, many + 1):
            takes = best[number - 1] + distances[number - 1]
            row[number], took[number] = (takes, True) if takes < row[number - 1] else (row[number - 1], False)
        best = row
        steps.append(took)
    found = []
    number = many
    for took in reversed(steps):
        while not took[number]:
            number -= 1
        number -= 1
        found.append(number)
    return found[::-1]
