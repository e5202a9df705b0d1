"""Where the arrow keys lead on a map of links: along its lines."""

from collections.abc import Sequence

from fora_desktop.domain.interface_map import Laid


def step(laid: Laid, pairs: Sequence[tuple[int, int]], at: int, across: int, down: int) -> int | None:
    """Along a line from a box to the one that lies most in a direction; None where no line goes there."""
    here = laid.box(at)
    if here is None:
        return None
    best: tuple[float, int] | None = None
    for pair in pairs:
        if at not in pair:
            continue
        other = laid.box(pair[0] if pair[1] == at else pair[1])
        if other is None or other.id == at:
            continue
        dx, dy = other.centre[0] - here.centre[0], other.centre[1] - here.centre[1]
        ahead = dx * across + dy * down
        aside = abs(dx * down) + abs(dy * across)
        if ahead > 0 and (down or aside <= 4 * ahead):
            cost = aside + 0.3 * ahead
            if best is None or cost < best[0]:
                best = (cost, other.id)
    return best[1] if best else None


def walk(
    laid: Laid, pairs: Sequence[tuple[int, int]], at: int, came_from: int | None, across: int, down: int
) -> tuple[int | None, int | None]:
    """Where an arrow key leads, and what was come from then.

    Up and down go along a line. To the side is the next of those that are linked with what was come from, on the same
    side of it: so all lines of a box can be followed; else along a line that goes there.
    """
    if across:
        beside = _beside(laid, pairs, at, came_from, across)
        if beside is not None:
            return beside
    there = step(laid, pairs, at, across, down)
    return (None, came_from) if there is None else (there, at)


def _beside(
    laid: Laid, pairs: Sequence[tuple[int, int]], at: int, came_from: int | None, across: int
) -> tuple[int, int] | None:
    here = laid.box(at)
    near = [pair[0] if pair[1] == at else pair[1] for pair in pairs if at in pair]
    if here is None or not near:
        return None
    origin = laid.box(came_from) if came_from in near else None
    if origin is None:
        boxes = [box for id_ in near if (box := laid.box(id_)) is not None]
        origin = min(boxes, key=lambda box: (box.y, box.x))
    is_below = here.y > origin.y
    linked = {end for pair in pairs if origin.id in pair for end in pair} - {origin.id}
    row = [box for box in laid.boxes if box.id in linked and (box.y > origin.y) == is_below and box.y != origin.y]
    row.sort(key=lambda box: (box.centre[0], box.y, box.id))
    order = [box.id for box in row]
    place = order.index(at) + across if at in order else -1
    return (order[place], origin.id) if 0 <= place < len(order) else None
