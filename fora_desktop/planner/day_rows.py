"""The day model in rows: its variables, and what has to hold of them in every plan."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from fora_desktop.planner.around import Around, precedences
from fora_desktop.planner.highs import Rows
from fora_desktop.planner.starts import Starts


@dataclass(slots=True)
class Columns:
    """The variables: a meeting's places, each some starts of a day, and its one "elsewhere" (day -1)."""

    meeting: list[int] = field(default_factory=list)
    day: list[int] = field(default_factory=list)
    mask: list[int] = field(default_factory=list)
    """The starts it may choose: those that are free of one half of the day and cost the same."""
    cost: list[int] = field(default_factory=list)
    of: dict[int, list[int]] = field(default_factory=dict)
    """A meeting's places, without "elsewhere"."""
    elsewhere: dict[int, int] = field(default_factory=dict)
    complete: set[int] = field(default_factory=set)
    """Meetings all of whose places are variables: "elsewhere" means not placed."""

    too_many: dict[tuple[int, tuple[int, int]], list[int]] = field(default_factory=dict)
    """By person and week, one for each meeting beyond what a week may hold without a cost."""

    def add(self, meeting: int, day: int, mask: int, cost: int) -> int:
        self.meeting.append(meeting)
        self.day.append(day)
        self.mask.append(mask)
        self.cost.append(cost)
        return len(self.meeting) - 1


def columns_of(
    around: Around, free: Iterable[int], places: Mapping[int, int], share: Callable[[int, int], int] | None = None
) -> Columns:
    """The cheapest `places[meeting]` places of each meeting and all that cost the same as the last of them.

    "Elsewhere" costs no more than any of the others, and no more than not being placed.
    """
    columns = Columns()
    for meeting in free:
        found, rest = _cheapest(around, meeting, places[meeting])
        found.sort(key=lambda each: each[1:])
        columns.of[meeting] = []
        for cost, day, mask in found:
            more = 0 if share is None else share(meeting, day)
            columns.of[meeting].append(columns.add(meeting, day, mask, cost + more))
        unplaced = around.starts.weights.unplaced
        if rest is None:
            columns.complete.add(meeting)
        elif share is not None:
            rest += min((share(meeting, day) for day in around.window(meeting)), default=0)
        columns.elsewhere[meeting] = columns.add(meeting, -1, 0, unplaced if rest is None else min(rest, unplaced))
    return columns


def _cheapest(around: Around, meeting: int, most: int) -> tuple[list[tuple[int, int, int]], int | None]:
    """Places by cost, outwards from the target, and the least that the others may cost (None: there are none)."""
    starts = around.starts
    target, window = starts.target[meeting], around.window(meeting)
    board, weights = starts.board_of[meeting], starts.weights
    each_day = board.strength * weights.day_from_target
    found: list[tuple[int, int, int]] = []
    dearest = 0
    farther: int | None = None
    for day in sorted(window, key=lambda day: (abs(day - target), day)):
        if len(found) >= most and each_day * abs(day - target) > dearest:
            farther = each_day * abs(day - target)
            break
        for cost, group in starts.groups(meeting, day, around.mask(meeting, day)):
            found.append((cost, day, group))
        if len(found) >= most and (each_day or len(found) < 2 * most):
            dearest = sorted(cost for cost, *_ in found)[most - 1]
    if len(found) <= most:
        return found, farther
    found.sort(key=lambda each: (each[0], abs(each[1] - target), each[1], each[2]))
    kept = [each for place, each in enumerate(found) if place < most or (each[0] == dearest and place < 2 * most)]
    left = [each[0] for each in found[len(kept) :]]
    return kept, min([*left, *([] if farther is None else [farther])], default=None)


def rows_of(around: Around, columns: Columns) -> Rows:
    """What every plan keeps, said of these variables."""
    rows = Rows()
    for meeting, places in columns.of.items():
        rows.add([*places, columns.elsewhere[meeting]], 1, exactly=True)
    _distances(around, columns, rows)
    seen: set[tuple[int, ...]] = set()
    by_person = _by_person(around.starts, columns)
    for (person, day), there in by_person.items():
        most = around.left(person, day)
        if _meetings(columns, there) > most and (key := tuple(there)) not in seen:
            seen.add(key)
            rows.add(there, most)
    apart = _Apart(around.starts, columns)
    for (person, day), there in by_person.items():
        _one_of(apart.cliques(there), seen, rows)
        _hours_of(around, columns, person, day, there, rows)
    _rooms(around, columns, apart, seen, rows)
    return rows


def _meetings(columns: Columns, there: Sequence[int]) -> int:
    return len({columns.meeting[each] for each in there})


def _distances(around: Around, columns: Columns, rows: Rows) -> None:
    """Of two that lie so many days apart: not the first from a day on and the second before day plus distance."""
    for link in precedences(around.starts):
        if link.earlier not in columns.of or link.later not in columns.of or link.earlier == link.later:
            continue
        firsts, laters = columns.of[link.earlier], columns.of[link.later]
        told = 0
        for day in sorted({columns.day[each] for each in firsts}):
            too_soon = [each for each in laters if columns.day[each] < day + link.days]
            if len(too_soon) > told:
                told = len(too_soon)
                rows.add([*(each for each in firsts if columns.day[each] >= day), *too_soon], 1)


def _by_person(starts: Starts, columns: Columns) -> dict[tuple[int, int], list[int]]:
    there: dict[tuple[int, int], list[int]] = {}
    for column, (meeting, day) in enumerate(zip(columns.meeting, columns.day, strict=True)):
        if day >= 0:
            for person in starts.members(starts.board_of[meeting], day):
                there.setdefault((person, day), []).append(column)
    return there


class _Apart:
    """Which variables of one day exclude each other, since no hours are left for both."""

    def __init__(self, starts: Starts, columns: Columns) -> None:
        self._starts = starts
        self._columns = columns
        self._known: dict[tuple[int, int, int, int, bool], bool] = {}

    def _exclude(self, one: int, other: int, *, shared: bool) -> bool:
        columns = self._columns
        first, second = columns.meeting[one], columns.meeting[other]
        if first == second:
            return False
        key = first, columns.mask[one], second, columns.mask[other], shared
        if (known := self._known.get(key)) is None:
            known = self._known[key] = not (
                self._fits(first, columns.mask[one], second, columns.mask[other], shared=shared)
                or self._fits(second, columns.mask[other], first, columns.mask[one], shared=shared)
            )
        return known

    def _fits(self, first: int, mask: int, second: int, other: int, *, shared: bool) -> bool:
        earliest = (mask & -mask).bit_length() - 1
        return earliest + self._starts.apart(first, second, shared) <= other.bit_length() - 1

    def cliques(self, there: Sequence[int], *, shared: bool = True) -> list[list[int]]:
        """Groups of variables of which one can be chosen, so that each pair that excludes itself is in one of them."""
        beside: dict[int, set[int]] = {}
        pairs: dict[tuple[int, int], None] = {}
        for one, other in combinations(there, 2):
            if self._exclude(one, other, shared=shared):
                beside.setdefault(one, set()).add(other)
                beside.setdefault(other, set()).add(one)
                pairs[one, other] = None
        found: list[list[int]] = []
        for one, other in pairs:
            if pairs[one, other] is None and not any(one in group and other in group for group in found):
                group = [one, other]
                for each in sorted(beside[one] & beside[other]):
                    if all(each in beside[member] for member in group):
                        group.append(each)
                found.append(sorted(group))
        return found


def _one_of(groups: Iterable[list[int]], seen: set[tuple[int, ...]], rows: Rows) -> None:
    for group in groups:
        if (key := (-1, *group)) not in seen:
            seen.add(key)
            rows.add(group, 1)


def _hours_of(around: Around, columns: Columns, person: int, day: int, there: Sequence[int], rows: Rows) -> None:
    """A person's hours of a day, with the travel between the meetings, hold what fits one after another."""
    starts = around.starts
    if around.left(person, day) < 3:
        return  # pairs say it better
    travel = starts.request.travel_minutes
    free = 0
    for each in there:
        free |= _touched(columns.mask[each], starts.length[columns.meeting[each]])
    room = stretches = 0
    for slot in range(starts.slots):
        if free >> slot & 1:
            room += starts.step
            stretches += not (slot and free >> (slot - 1) & 1)
    needs = [starts.board_of[columns.meeting[each]].minutes + travel for each in there]
    most = room + stretches * travel
    if sum({columns.meeting[each]: need for each, need in zip(there, needs, strict=True)}.values()) > most:
        rows.add(there, most, needs)


def _touched(mask: int, length: int) -> int:
    touched = 0
    for slot in range(length):
        touched |= mask << slot
    return touched


def _rooms(around: Around, columns: Columns, apart: _Apart, seen: set[tuple[int, ...]], rows: Rows) -> None:
    """The rooms that are alike have so many hours a day; a room of its own name holds one meeting at a time."""
    starts = around.starts
    alike: dict[int, list[int]] = {}
    named: dict[tuple[str, int], list[int]] = {}
    for column, (meeting, day) in enumerate(zip(columns.meeting, columns.day, strict=True)):
        if day >= 0:
            board = starts.board_of[meeting]
            if board.needs_room:
                alike.setdefault(day, []).append(column)
            if board.room:
                named.setdefault((board.room, day), []).append(column)
    for day, there in alike.items():
        used = around.slots_in_rooms(day)
        most = sum(max(0, starts.request.rooms - each) for each in used)
        _room_hours(starts, columns, there, most, rows)
        if starts.request.rooms == 1:
            _one_of(apart.cliques(there, shared=False), seen, rows)
    for there in named.values():
        _one_of(apart.cliques(there, shared=False), seen, rows)
        _room_hours(starts, columns, there, starts.slots, rows)


def _room_hours(starts: Starts, columns: Columns, there: Sequence[int], most: int, rows: Rows) -> None:
    lengths = [starts.length[columns.meeting[each]] for each in there]
    if sum({columns.meeting[each]: length for each, length in zip(there, lengths, strict=True)}.values()) > most:
        rows.add(there, most, lengths)
