"""The hours of one day: starts for meetings that are to lie on it, found by trying in order, or proof that there are none."""

from collections.abc import Mapping

from fora_desktop.planner.around import beside
from fora_desktop.planner.starts import Starts, bits

MOST_TRIES = 4000


class TooHard(Exception):
    """Neither hours nor a proof were found within `MOST_TRIES`."""


class Day:
    """One day with some meetings and the starts each may have there; `used`: rooms that others have, slot by slot."""

    def __init__(self, starts: Starts, day: int, used: list[int] | None = None) -> None:
        self.starts = starts
        self.day = day
        self._used = used or [0] * starts.slots
        self._beside: dict[tuple[int, int, int], int] = {}
        self._tries = 0

    def hours(self, wanted: Mapping[int, int]) -> dict[int, int] | None:
        """The cheapest starts for these meetings out of the bits that each may have; None where there are none."""
        self._tries = 0
        best: list[tuple[int, dict[int, int]]] = []
        rooms = self.starts.request.rooms
        used = list(self._used)

        def price(meeting: int, mask: int) -> int:
            return self.starts.least(meeting, self.day, mask)

        def go(open_: dict[int, int], spent: int, placed: dict[int, int]) -> None:
            self._tries += 1
            if self._tries > MOST_TRIES:
                raise TooHard
            if not open_:
                if not best or spent < best[0][0]:
                    best[:] = [(spent, dict(placed))]
                return
            least = {each: price(each, mask) for each, mask in open_.items()}
            rest = sum(least.values())
            if best and spent + rest >= best[0][0]:
                return
            meeting = min(open_, key=lambda each: (open_[each].bit_count(), -self.starts.length[each], each))
            others = {each: mask for each, mask in open_.items() if each != meeting}
            in_room = self.starts.board_of[meeting].needs_room
            day_cost = self.starts.of_day(meeting, self.day)
            priced = ((day_cost + self.starts.of_start(meeting, self.day, slot), slot) for slot in bits(open_[meeting]))
            for cost, slot in sorted(priced):
                if best and spent + rest - least[meeting] + cost >= best[0][0]:
                    break
                span = range(slot, slot + self.starts.length[meeting])
                if in_room and any(used[at] >= rooms for at in span):
                    continue
                left = {each: mask & self.leaves(meeting, slot, each) for each, mask in others.items()}
                if not all(left.values()):
                    continue
                placed[meeting] = slot
                for at in span if in_room else ():
                    used[at] += 1
                go(left, spent + cost, placed)
                for at in span if in_room else ():
                    used[at] -= 1
                del placed[meeting]

        try:
            go(dict(wanted), 0, {})
        except TooHard:
            if not best:
                raise
        return best[0][1] if best else None

    def leaves(self, meeting: int, slot: int, other: int) -> int:
        """The starts that a meeting at `slot` leaves to another of this day."""
        key = meeting, slot, other
        if (found := self._beside.get(key)) is None:
            found = self._beside[key] = self._left(meeting, slot, other)
        return found

    def _left(self, meeting: int, slot: int, other: int) -> int:
        one, two = self.starts.board_of[meeting], self.starts.board_of[other]
        shared = not self.starts.everyone(one, self.day).isdisjoint(self.starts.everyone(two, self.day))
        if shared or (one.room and one.room == two.room):
            return beside(self.starts, other, meeting, slot, shared=shared)
        return self.starts.all

    def stuck(self, wanted: Mapping[int, int]) -> list[int]:
        """Some of them that do not go together, no fewer of which would not: without any one of them the others do."""
        kept = dict(wanted)
        for each in list(kept):
            without = {other: mask for other, mask in kept.items() if other != each}
            if self.hours(without) is None:
                kept = without
        return list(kept)
