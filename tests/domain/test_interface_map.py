"""The map of links: readable however many forums there are, the same each time; the arrow keys follow its lines."""

import random
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.domain.box_words import estimated_width, wrapped
from fora_desktop.domain.interface_map import Laid, Placed, Size, components, lay_out
from fora_desktop.domain.interface_walk import step, walk

Pairs = list[tuple[int, int]]
WAYS = ((-1, 0), (1, 0), (0, -1), (0, 1))


@st.composite
def networks(draw: st.DrawFn) -> tuple[dict[int, Size], Pairs]:
    ids = list(range(1, draw(st.integers(2, 24)) + 1))
    sizes = {id_: (float(draw(st.integers(60, 240))), float(draw(st.sampled_from((46, 64))))) for id_ in ids}
    ends = st.tuples(st.sampled_from(ids), st.sampled_from(ids)).filter(lambda pair: pair[0] != pair[1])
    return sizes, draw(st.lists(ends, max_size=30, unique_by=frozenset))


def overlapping(one: Placed, other: Placed, gap: float = 4) -> bool:
    return (
        one.x < other.x + other.width + gap
        and other.x < one.x + one.width + gap
        and one.y < other.y + other.height + gap
        and other.y < one.y + one.height + gap
    )


def behind_boxes(laid: Laid) -> list[tuple[tuple[int, int], int]]:
    """Lines that pass a box they do not belong to."""
    found = []
    for route in laid.routes:
        for box in laid.boxes:
            inside = [
                (x, y)
                for (x1, y1), (x2, y2) in pairwise(route.points)
                for x, y in ((x1, y1), ((x1 + x2) / 2, (y1 + y2) / 2), (x2, y2))
                if box.x < x < box.x + box.width and box.y < y < box.y + box.height
            ]
            if inside:
                found.append((route.pair, box.id))
    return found


def check(sizes: dict[int, Size], pairs: Pairs) -> Laid:
    laid = lay_out(sizes, pairs)
    assert [box.id for box in laid.boxes] == list(sizes), "each once, in the order of the overview"
    assert sorted(route.pair for route in laid.routes) == sorted(pairs)
    assert not [(one.id, other.id) for one, other in combinations(laid.boxes, 2) if overlapping(one, other)]
    assert behind_boxes(laid) == []
    for box in laid.boxes:
        assert (box.width, box.height) == sizes[box.id]
        assert -0.01 <= box.x <= laid.width - box.width + 0.01
        assert -0.01 <= box.y <= laid.height - box.height + 0.01
    for route in laid.routes:
        for end, point in zip(route.pair, (route.points[0], route.points[-1]), strict=True):
            at = laid.box(end)
            assert at is not None
            assert at.x - 0.01 <= point[0] <= at.x + at.width + 0.01
            assert at.y - 0.01 <= point[1] <= at.y + at.height + 0.01
    assert lay_out(sizes, pairs) == laid
    return laid


@settings(max_examples=12)
@given(networks())
def test_no_two_boxes_overlap_and_no_line_passes_behind_a_box(network: tuple[dict[int, Size], Pairs]) -> None:
    check(*network)


def test_a_map_of_120_forums_keeps_to_rows_of_a_few_and_the_arrow_keys_reach_each_of_them() -> None:
    chance = random.Random(7)
    pairs = [(chance.randint(max(1, id_ - 25), id_ - 1), id_) for id_ in range(2, 121)]
    pairs += [(id_ - 9, id_) for id_ in range(10, 121, 9) if (id_ - 9, id_) not in pairs]
    sizes = {id_: (float(chance.randint(110, 230)), 46.0) for id_ in range(1, 121)}
    laid = check(sizes, pairs)
    rows: dict[float, int] = {}
    for box in laid.boxes:
        rows[box.y] = rows.get(box.y, 0) + 1
    assert max(rows.values()) <= 5
    seen: set[tuple[int, int | None]] = set()
    waiting: list[tuple[int, int | None]] = [(1, None)]
    while waiting:
        at, came_from = waiting.pop()
        seen.add((at, came_from))
        for way in WAYS:
            there, then = walk(laid, pairs, at, came_from, *way)
            if there is not None:
                assert {(there, then), (then, there)} & set(pairs), "only along lines"
                if (there, then) not in seen:
                    waiting.append((there, then))
    assert {at for at, _came_from in seen} == set(sizes)


def test_two_that_only_name_each_other_stand_beside_each_other_and_what_is_alone_by_itself() -> None:
    laid = lay_out({1: (100.0, 46.0), 2: (120.0, 46.0), 3: (80.0, 46.0)}, [(1, 2)])
    one, two, three = laid.boxes
    assert one.y == two.y
    assert step(laid, [(1, 2)], 1, 1, 0) == 2
    assert step(laid, [(1, 2)], 2, -1, 0) == 1
    assert step(laid, [(1, 2)], 1, 0, 1) is None
    assert step(laid, [(1, 2)], 3, 0, -1) is None
    assert three.y > one.y
    assert components([1, 2, 3], [(1, 2)]) == [[1, 2], [3]]
    assert lay_out({}, []) == Laid(0.0, 0.0, (), ())


def test_a_long_name_is_broken_into_two_lines_and_ends_in_dots_where_that_is_not_enough() -> None:
    def wide(text: str) -> float:
        return estimated_width(text, 13)

    assert wrapped("Kredsrådet", 190, wide) == ("Kredsrådet",)
    lines = wrapped("Region Sjællands Sundhedsberedskabs- og Præhospitale Udvalg og meget andet", 190, wide)
    assert len(lines) == 2
    assert lines[0] == "Region Sjællands"
    assert lines[1].endswith("…")
    assert all(wide(line) <= 190 for line in lines)
