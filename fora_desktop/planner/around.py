"""Some meetings of a question at their places, and which starts they leave to the others: by bits, all days at once.

`occupancy.py` says the same of one start in words, and more slowly. Meetings, days and starts are numbers as in
`starts.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from fora_desktop.planner.starts import Starts, bits


@dataclass(frozen=True, slots=True)
class Precedence:
    """`later` lies so many usable days after `earlier` at least (fewer than none: it may lie before it)."""

    earlier: int
    later: int
    days: int
    order: bool
    """An order between two boards, not the distance of two meetings of one board."""


def precedences(starts: Starts) -> list[Precedence]:
    """The distances between the neighbours of each board, then the orders between boards (two where `max_days`)."""
    numbered: dict[tuple[int, int], list[int]] = {}
    for at, each in enumerate(starts.meetings):
        numbered.setdefault((each.board, each.number), []).append(at)
    found = []
    for at, each in enumerate(starts.meetings):
        for before in numbered.get((each.board, each.number - 1), ()):
            found.append(Precedence(before, at, each.min_gap_days, order=False))
    for at, each in enumerate(starts.meetings):
        for order in each.after:
            other = starts.index[order.meeting]
            found.append(Precedence(other, at, order.min_days, order=True))
            if order.max_days is not None:
                found.append(Precedence(at, other, -order.max_days, order=True))
    return found


class Around:
    """Meetings that lie where they lie. `mask` says of any other where it may be beside them."""

    def __init__(self, starts: Starts, places: Mapping[int, tuple[int, int]] | None = None) -> None:
        self.starts = starts
        self.places: dict[int, tuple[int, int]] = {}
        self._of_person: dict[tuple[int, int], list[int]] = {}
        self._in_rooms: dict[int, list[int]] = {}
        self._named: dict[tuple[str, int], list[int]] = {}
        self._links: dict[int, list[Precedence]] = {}
        for each in precedences(starts):
            self._links.setdefault(each.earlier, []).append(each)
            self._links.setdefault(each.later, []).append(each)
        for meeting, place in (places or {}).items():
            self.add(meeting, place)

    def add(self, meeting: int, place: tuple[int, int]) -> None:
        self.places[meeting] = place
        for where in self._lists(meeting, place[0]):
            where.append(meeting)

    def remove(self, meeting: int) -> tuple[int, int]:
        place = self.places.pop(meeting)
        for where in self._lists(meeting, place[0]):
            where.remove(meeting)
        return place

    def _lists(self, meeting: int, day: int) -> list[list[int]]:
        board = self.starts.board_of[meeting]
        lists = [self._of_person.setdefault((each, day), []) for each in self.starts.members(board, day)]
        if board.needs_room:
            lists.append(self._in_rooms.setdefault(day, []))
        if board.room:
            lists.append(self._named.setdefault((board.room, day), []))
        return lists

    def meetings_of(self, person: int, day: int) -> list[int]:
        return self._of_person.get((person, day), [])

    def left(self, person: int, day: int) -> int:
        """How many more meetings a person can have on a day."""
        return self.starts.most(person, day) - len(self.meetings_of(person, day))

    def slots_in_rooms(self, day: int) -> list[int]:
        """How many of the rooms that are alike are in use, slot by slot."""
        used = [0] * self.starts.slots
        for each in self._in_rooms.get(day, []):
            start = self.places[each][1]
            for slot in range(start, min(start + self.starts.length[each], self.starts.slots)):
                used[slot] += 1
        return used

    def links(self, meeting: int) -> list[Precedence]:
        """Its distances and orders to other meetings, placed or not."""
        return self._links.get(meeting, [])

    def window(self, meeting: int) -> range:
        """The days that the distances and orders to the placed meetings leave, as one stretch (perhaps empty)."""
        first, last = 0, len(self.starts.days) - 1
        for each in self.links(meeting):
            other = each.earlier if each.later == meeting else each.later
            if other == meeting or other not in self.places:
                continue
            at = self.places[other][0]
            if each.later == meeting:
                first = max(first, at + each.days)
            else:
                last = min(last, at - each.days)
        return range(first, last + 1)

    def mask(self, meeting: int, day: int) -> int:
        """The starts of a day within the window that are free; the meeting itself must not be among the placed."""
        return self._beside_all(meeting, day, self.starts.mask(meeting, day))

    def mask_anywhere(self, meeting: int, day: int) -> int:
        """The same if the meeting had neither a period nor a lock."""
        return self._beside_all(meeting, day, self.starts.of_board(self.starts.board_of[meeting], day))

    def _beside_all(self, meeting: int, day: int, mask: int) -> int:
        starts = self.starts
        if not mask:
            return 0
        board = starts.board_of[meeting]
        for person in starts.members(board, day):
            there = self._of_person.get((person, day))
            if there:
                if len(there) >= starts.most(person, day):
                    return 0
                for other in there:
                    mask &= self._beside(meeting, other, shared=True)
        if board.room:
            for other in self._named.get((board.room, day), ()):
                mask &= self._beside(meeting, other, shared=False)
        if board.needs_room:
            mask &= self.with_room(meeting, day)
        return mask

    def _beside(self, meeting: int, other: int, *, shared: bool) -> int:
        return beside(self.starts, meeting, other, self.places[other][1], shared=shared)

    def with_room(self, meeting: int, day: int) -> int:
        """The starts at which one of the rooms that are alike is free all the time."""
        rooms = self.starts.request.rooms
        there = self._in_rooms.get(day, ())
        if len(there) < rooms:
            return self.starts.all
        full = sum(1 << slot for slot, used in enumerate(self.slots_in_rooms(day)) if used >= rooms)
        blocked = 0
        for back in range(self.starts.length[meeting]):
            blocked |= full >> back
        return self.starts.all & ~blocked

    def best(self, meeting: int) -> tuple[int, int] | None:
        """The cheapest free start by the meeting's own wishes, the nearest to its target among equals."""
        found: tuple[int, int, int, int] | None = None
        target = self.starts.target[meeting]
        for day in sorted(self.window(meeting), key=lambda day: (abs(day - target), day)):
            if found is not None and self.starts.of_day(meeting, day) >= found[0]:
                continue
            for slot in bits(self.mask(meeting, day)):
                cost = self.starts.cost(meeting, day, slot)
                if found is None or cost < found[0]:
                    found = cost, abs(day - target), day, slot
        return None if found is None else (found[2], found[3])


def beside(starts: Starts, meeting: int, other: int, slot: int, *, shared: bool) -> int:
    """The starts of a meeting that leave another alone that begins at `slot`; `shared`: somebody has to get there."""
    after = slot + starts.apart(other, meeting, shared)
    before = slot - starts.apart(meeting, other, shared)
    return (starts.all >> after << after) | ((2 << before) - 1 if before >= 0 else 0)
