"""Where boxes and lines of a map stand: in rows, without overlaps, no line behind a box, the same each time.

What is linked with nothing else in between is laid out by itself: two boxes beside each other, more of them in rows,
whoever names another below it. Then the parts are put beside and below each other.
"""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
Size = tuple[float, float]

GAP, ROW_GAP, PART_GAP = 22.0, 58.0, 40.0
"""Between boxes of a row, between rows, between parts."""
BESIDE = 46.0
"""Between two boxes that are a part of their own."""
WIDEST_PAIR = 460.0
"""Two boxes that would be wider beside each other stand below each other."""
THREAD, THREAD_GAP = 6.0, 12.0
"""The room that a line takes where it passes a row, and its distance from what is beside it."""
MOST_IN_ROW = 5
SWEEPS, RELAXATIONS = 12, 10
PORT = 22.0
"""How far apart lines leave a box at the most."""
BENDS = 14
"""Straight pieces that a bend is made of."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A box; `x` and `y` are its upper left corner."""

    id: int
    x: float
    y: float
    width: float
    height: float

    @property
    def centre(self) -> Point:
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Route:
    """A line from the first of its pair to the second, through points; its label's middle."""

    pair: tuple[int, int]
    points: tuple[Point, ...]
    label: Point


@dataclass(frozen=True, slots=True)
class Laid:
    width: float
    height: float
    boxes: tuple[Placed, ...]
    routes: tuple[Route, ...]

    def box(self, id_: int) -> Placed | None:
        return next((box for box in self.boxes if box.id == id_), None)


def lay_out(
    sizes: Mapping[int, Size],
    pairs: Sequence[tuple[int, int]],
    *,
    labels: Mapping[tuple[int, int], Size] | None = None,
    shape: float = 1.25,
    scale: float = 1.0,
) -> Laid:
    """`sizes` in the order of the overview; each pair is (above, below). `shape` is the wanted width to height.

    `scale` widens the gaps where the text is larger.
    """
    labels = labels or {}
    parts = [_part(sizes, members, pairs, labels, scale) for members in components(list(sizes), pairs)]
    return _packed(parts, list(sizes), shape, PART_GAP * scale)


def components(ids: Sequence[int], pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """What hangs together, in the order of the first of each."""
    near: dict[int, list[int]] = defaultdict(list)
    for one, other in pairs:
        near[one].append(other)
        near[other].append(one)
    seen: set[int] = set()
    found = []
    for start in ids:
        if start in seen:
            continue
        members, waiting = {start}, [start]
        while waiting:
            for id_ in near[waiting.pop()]:
                if id_ not in members:
                    members.add(id_)
                    waiting.append(id_)
        seen |= members
        found.append([id_ for id_ in ids if id_ in members])
    return found


# --- a part ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    width: float
    height: float
    boxes: tuple[Placed, ...]
    routes: tuple[Route, ...]


def _part(
    sizes: Mapping[int, Size],
    members: Sequence[int],
    pairs: Sequence[tuple[int, int]],
    labels: Mapping[tuple[int, int], Size],
    scale: float,
) -> _Part:
    own = set(members)
    within = list(dict.fromkeys(pair for pair in pairs if pair[0] in own and pair[1] in own and pair[0] != pair[1]))
    if len(members) == 1:
        (only,) = members
        wide, tall = sizes[only]
        return _Part(wide, tall, (Placed(only, 0, 0, wide, tall),), ())
    if len(members) == 2 and sum(sizes[id_][0] for id_ in members) <= (WIDEST_PAIR - BESIDE) * scale:
        return _two(sizes, members, within, labels, scale)
    return _Rows(sizes, members, within, labels, scale).part()


def _two(
    sizes: Mapping[int, Size],
    members: Sequence[int],
    pairs: Sequence[tuple[int, int]],
    labels: Mapping[tuple[int, int], Size],
    scale: float,
) -> _Part:
    left, right = members
    (wide, tall), (other_wide, other_tall) = sizes[left], sizes[right]
    height = max(tall, other_tall)
    gap = max([BESIDE * scale, *(labels[pair][0] + 50 * scale for pair in pairs if pair in labels)])
    boxes = (
        Placed(left, 0, (height - tall) / 2, wide, tall),
        Placed(right, wide + gap, (height - other_tall) / 2, other_wide, other_tall),
    )
    ends = {left: (wide, height / 2), right: (wide + gap, height / 2)}
    middle = (wide + gap / 2, height / 2)
    routes = tuple(Route(pair, (ends[pair[0]], ends[pair[1]]), middle) for pair in pairs)
    return _Part(wide + gap + other_wide, height, boxes, routes)


@dataclass(slots=True)
class _Spot:
    """A box in its row, or the place where a line passes a row (`id` None)."""

    id: int | None
    width: float
    x: float = 0.0


class _Rows:
    """A part in rows: rows first, then the order within them, then how far to the right each box stands."""

    def __init__(
        self,
        sizes: Mapping[int, Size],
        members: Sequence[int],
        pairs: Sequence[tuple[int, int]],
        labels: Mapping[tuple[int, int], Size],
        scale: float,
    ) -> None:
        self.sizes, self.members, self.labels, self.scale = sizes, members, labels, scale
        self.pairs = pairs
        self.down = _without_rings(members, pairs)
        self.row_of: dict[int, int] = {}
        self.spots: list[_Spot] = []
        self.rows: list[list[int]] = []
        self.chains: list[list[int]] = []
        """Of each pair the spots that its line goes through, from above."""

    def part(self) -> _Part:
        self.choose_rows()
        self.thread()
        self.order_rows()
        self.place()
        return self.drawn()

    def choose_rows(self) -> None:
        """Below all that it names; no row wider than a few boxes (Coffman and Graham)."""
        above: dict[int, set[int]] = defaultdict(set)
        for upper, lower in self.down:
            above[lower].add(upper)
        counts: dict[int, int] = defaultdict(int)
        rank = {id_: number for number, id_ in enumerate(self.members)}
        waiting = set(self.members)
        while waiting:
            ready = [id_ for id_ in waiting if above[id_] <= self.row_of.keys()]
            id_ = min(ready, key=lambda each: (self.lowest(above[each]), rank[each]))
            row = self.lowest(above[id_])
            while counts[row] >= MOST_IN_ROW:
                row += 1
            self.row_of[id_] = row
            counts[row] += 1
            waiting.remove(id_)

    def lowest(self, above: set[int]) -> int:
        return max((self.row_of[id_] + 1 for id_ in above), default=0)

    def thread(self) -> None:
        """Spots for the boxes, and for the lines where they pass rows."""
        self.rows = [[] for _row in range(max(self.row_of.values()) + 1)]
        spot_of = {}
        for id_ in self.members:
            spot_of[id_] = self.spot(id_, self.row_of[id_], self.sizes[id_][0])
        for upper, lower in self.down:
            passed = range(self.row_of[upper] + 1, self.row_of[lower])
            threads = [self.spot(None, row, THREAD * self.scale) for row in passed]
            self.chains.append([spot_of[upper], *threads, spot_of[lower]])

    def spot(self, id_: int | None, row: int, width: float) -> int:
        self.spots.append(_Spot(id_, width))
        self.rows[row].append(len(self.spots) - 1)
        return len(self.spots) - 1

    def order_rows(self) -> None:
        """By the middle of what each is linked with in the row before, to and fro; the best of all is kept."""
        above: dict[int, list[int]] = defaultdict(list)
        below: dict[int, list[int]] = defaultdict(list)
        for chain in self.chains:
            for upper, lower in pairwise(chain):
                below[upper].append(lower)
                above[lower].append(upper)
        best, fewest = [list(row) for row in self.rows], self.crossings(below)
        place = {spot: number / max(1, len(each) - 1) for each in self.rows for number, spot in enumerate(each)}
        for sweep in range(SWEEPS):
            near, order = (above, self.rows[1:]) if sweep % 2 == 0 else (below, self.rows[-2::-1])
            for row in order:
                self.sort_row(row, near, place)
            crossed = self.crossings(below)
            if crossed < fewest:
                best, fewest = [list(row) for row in self.rows], crossed
        self.rows = best
        self.near = {spot: [*above[spot], *below[spot]] for spot in range(len(self.spots))}

    def sort_row(self, row: list[int], near: Mapping[int, Sequence[int]], place: dict[int, float]) -> None:
        """`place` is where each spot stands in its row, from 0 to 1; that of the row's own is written anew."""
        middles = {
            spot: sum(place[other] for other in near[spot]) / len(near[spot]) if near[spot] else place[spot]
            for spot in row
        }
        row.sort(key=lambda spot: (middles[spot], place[spot]))
        place.update((spot, number / max(1, len(row) - 1)) for number, spot in enumerate(row))

    def crossings(self, below: Mapping[int, Sequence[int]]) -> int:
        found = 0
        for upper, lower in pairwise(self.rows):
            place = {spot: number for number, spot in enumerate(lower)}
            passed: list[int] = []  # where the lines from further left end, in order
            for spot in upper:
                ends = sorted(place[other] for other in below[spot])
                found += sum(len(passed) - bisect_right(passed, end) for end in ends)
                for end in ends:
                    insort(passed, end)
        return found

    def place(self) -> None:
        """As near as there is room to what each is linked with; lines that pass rows are kept straight."""
        for row in self.rows:
            self.settle(row, [0.0] * len(row), [1.0] * len(row))
        for turn in range(RELAXATIONS):
            for row in self.rows if turn % 2 == 0 else self.rows[::-1]:
                wanted, weights = [], []
                for spot in row:
                    near = self.near[spot]
                    own = self.spots[spot]
                    wanted.append(sum(self.spots[each].x for each in near) / len(near) if near else own.x)
                    weights.append(3.0 if own.id is None else 1.0 + 0.2 * len(near))
                self.settle(row, wanted, weights)
        left = min(self.spots[spot].x - self.spots[spot].width / 2 for row in self.rows for spot in row)
        for each in self.spots:
            each.x -= left

    def settle(self, row: Sequence[int], wanted: Sequence[float], weights: Sequence[float]) -> None:
        """The middles of a row's boxes, nearest to the wanted ones with the order and the gaps kept.

        Without its gaps that is a rising sequence, and neighbours that fall are pooled (isotonic regression).
        """
        offsets, at = [], 0.0
        for number, spot in enumerate(row):
            if number:
                before, here = self.spots[row[number - 1]], self.spots[spot]
                gap = GAP if before.id is not None and here.id is not None else THREAD_GAP
                at += (before.width + here.width) / 2 + gap * self.scale
            offsets.append(at)
        pools: list[tuple[float, float, int]] = []  # mean, weight, how many
        for want, offset, weight in zip(wanted, offsets, weights, strict=True):
            mean, heavy, many = want - offset, weight, 1
            while pools and pools[-1][0] > mean:
                other, more, number = pools.pop()
                mean = (mean * heavy + other * more) / (heavy + more)
                heavy, many = heavy + more, many + number
            pools.append((mean, heavy, many))
        means = [mean for mean, _weight, many in pools for _one in range(many)]
        for spot, mean, offset in zip(row, means, offsets, strict=True):
            self.spots[spot].x = mean + offset

    def drawn(self) -> _Part:
        tops, heights, at = [], [], 0.0
        for row in self.rows:
            tall = max((self.sizes[id_][1] for spot in row if (id_ := self.spots[spot].id) is not None), default=0.0)
            tops.append(at)
            heights.append(tall)
            at += tall + ROW_GAP * self.scale
        row_of_spot = {spot: number for number, row in enumerate(self.rows) for spot in row}
        boxes = []
        for spot, each in enumerate(self.spots):
            if each.id is not None:
                wide, tall = self.sizes[each.id]
                at_row = row_of_spot[spot]
                boxes.append(
                    Placed(each.id, each.x - wide / 2, tops[at_row] + (heights[at_row] - tall) / 2, wide, tall)
                )
        routes = self.routes({box.id: box for box in boxes}, tops, heights, row_of_spot)
        width = max(spot.x + spot.width / 2 for spot in self.spots)
        return _Part(width, at - ROW_GAP * self.scale, tuple(boxes), routes)

    def routes(
        self, boxes: Mapping[int, Placed], tops: Sequence[float], heights: Sequence[float], row_of: Mapping[int, int]
    ) -> tuple[Route, ...]:
        out, into = self.ports(down=True), self.ports(down=False)
        taken: list[tuple[float, float, float, float]] = []
        found = []
        for (upper, lower), chain in zip(self.down, self.chains, strict=True):
            above, under = boxes[upper], boxes[lower]
            knots = [(above.centre[0] + out[upper, lower], above.y + above.height)]
            for spot in chain[1:-1]:
                row = row_of[spot]
                knots += [(self.spots[spot].x, tops[row]), (self.spots[spot].x, tops[row] + heights[row])]
            knots.append((under.centre[0] + into[upper, lower], under.y))
            points = [knots[0]]
            for start, end in pairwise(knots):
                points += _bend(start, end)
            pair = (upper, lower)
            label = _label_place(knots, self.labels.get(pair) or self.labels.get((lower, upper)), taken)
            if pair not in self.pairs:
                pair, points = (lower, upper), points[::-1]
            found.append(Route(pair, tuple(points), label))
        return tuple(found)

    def ports(self, *, down: bool) -> dict[tuple[int, int], float]:
        """How far from a box's middle each of its lines leaves it, in the order of where they go."""
        of_box: dict[int, list[tuple[float, tuple[int, int]]]] = defaultdict(list)
        for pair, chain in zip(self.down, self.chains, strict=True):
            own, toward = (pair[0], chain[1]) if down else (pair[1], chain[-2])
            of_box[own].append((self.spots[toward].x, pair))
        found = {}
        for own, ends in of_box.items():
            apart = min(PORT * self.scale, self.sizes[own][0] * 0.8 / len(ends))
            for number, (_x, pair) in enumerate(sorted(ends)):
                found[pair] = (number - (len(ends) - 1) / 2) * apart
        return found


def _without_rings(members: Sequence[int], pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs, turned where they would close a ring: then each box can stand below all that are above it."""
    below: dict[int, list[int]] = defaultdict(list)
    for upper, lower in pairs:
        below[upper].append(lower)
    done: set[int] = set()
    turned: set[tuple[int, int]] = set()
    for start in members:
        open_, waiting = set[int](), [(start, False)]
        while waiting:
            id_, leaving = waiting.pop()
            if leaving:
                open_.discard(id_)
                done.add(id_)
                continue
            if id_ in done or id_ in open_:
                continue
            open_.add(id_)
            waiting.append((id_, True))
            for other in below[id_]:
                if other in open_:
                    turned.add((id_, other))
                elif other not in done:
                    waiting.append((other, False))
    return list(dict.fromkeys((lower, upper) if (upper, lower) in turned else (upper, lower) for upper, lower in pairs))


def _bend(start: Point, end: Point) -> list[Point]:
    """From above to below, leaving and arriving upright."""
    (x1, y1), (x2, y2) = start, end
    if abs(x1 - x2) < 0.5:
        return [end]
    middle = (y1 + y2) / 2
    found = []
    for number in range(1, BENDS + 1):
        t = number / BENDS
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        found.append(((a + b) * x1 + (c + d) * x2, a * y1 + (b + c) * middle + d * y2))
    return found


def _label_place(knots: Sequence[Point], size: Size | None, taken: list[tuple[float, float, float, float]]) -> Point:
    """The middle of the first bend, or of another where a label stands there already."""
    ways = list(pairwise(knots))[::2]
    middles = [((one[0] + other[0]) / 2, (one[1] + other[1]) / 2) for one, other in ways]
    if size is None:
        return middles[0]
    wide, tall = size
    tries = [middles[-1], *middles]
    tries += [
        (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)
        for one, other in ways
        for share in (0.3, 0.7, 0.2, 0.8)
    ]
    for x, y in tries:
        own = (x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)
        if not any(own[0] < each[2] and each[0] < own[2] and own[1] < each[3] and each[1] < own[3] for each in taken):
            break
    else:
        x, y = tries[0]
        own = (x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)
    taken.append(own)
    return x, y


# --- all of them ----------------------------------------------------------------------------------------------------


def _packed(parts: Sequence[_Part], order: Sequence[int], shape: float, gap: float) -> Laid:
    """The largest part at the left, the others beside it in columns that fill the wanted shape."""
    if not parts:
        return Laid(0.0, 0.0, (), ())
    first = {id_: number for number, id_ in enumerate(order)}
    ranked = sorted(parts, key=lambda part: (-len(part.boxes) if len(part.boxes) > 2 else 0, first[part.boxes[0].id]))
    area = sum((part.width + gap) * (part.height + gap) for part in parts)
    tallest = max(max(part.height for part in parts), (area / shape) ** 0.5)
    at, top, wide = 0.0, 0.0, 0.0
    places: list[tuple[_Part, float, float]] = []
    for part in ranked:
        if top and top + part.height > tallest:
            at, top, wide = at + wide + gap, 0.0, 0.0
        places.append((part, at, top))
        top += part.height + gap
        wide = max(wide, part.width)
    boxes = [Placed(box.id, box.x + x, box.y + y, box.width, box.height) for part, x, y in places for box in part.boxes]
    routes = [
        Route(route.pair, tuple((px + x, py + y) for px, py in route.points), (route.label[0] + x, route.label[1] + y))
        for part, x, y in places
        for route in part.routes
    ]
    boxes.sort(key=lambda box: first[box.id])
    width = max(box.x + box.width for box in boxes)
    height = max(box.y + box.height for box in boxes)
    right = max((x for route in routes for x, _y in route.points), default=0.0)
    return Laid(max(width, right), height, tuple(boxes), tuple(routes))
