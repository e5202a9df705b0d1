"""The hours of one day: starts for meetings that are to lie on it, found by trying, or proof that there are none."""

from collections.abc import Iterable, Mapping

from fora_desktop.planner.around import beside
from fora_desktop.planner.starts import Starts, bits

FEW_TRIES = 2000
MANY_TRIES = 20_000


class TooHard(Exception):
    """Neither hours nor a proof were found within so many tries."""


class Day:
    """One day with some meetings and the starts each may have there; `used`: rooms that others have, slot by slot."""

    def __init__(self, starts: Starts, day: int, used: list[int] | None = None, tries: int = MANY_TRIES) -> None:
        self.starts = starts
        self.day = day
        self.tries = tries
        self._used = used or [0] * starts.slots
        self._beside: dict[tuple[int, int, int], int] = {}
        self._touch: dict[tuple[int, int], bool | None] = {}

    def hours(self, wanted: Mapping[int, int]) -> dict[int, int] | None:
        """The cheapest starts for these meetings out of the bits that each may have; None where there are none."""
        found: dict[int, int] = {}
        groups = self._groups(wanted)
        for group in groups:
            of_group = self._alone({each: wanted[each] for each in group})
            if of_group is None:
                return None
            found |= of_group
        if self._rooms_suffice(found):
            return found
        return _Trying(self, {each: wanted[each] for group in groups for each in group}, list(self._used)).best()

    def _alone(self, group: Mapping[int, int]) -> dict[int, int] | None:
        """Hours for those that hang together, rooms apart; where that is too hard, perhaps proof that a few clash."""
        try:
            return _Trying(self, group, None).best()
        except TooHard:
            for few in self._near(group):
                if len(few) < len(group) and _Trying(self, few, None).best() is None:
                    return None
            raise

    def _near(self, group: Mapping[int, int]) -> list[dict[int, int]]:
        """Each with those it touches, the fewest first."""
        near = (
            {each: group[each] for each in group if each == one or self.touch(one, each) is not None} for one in group
        )
        return sorted(near, key=len)

    def stuck(self, wanted: Mapping[int, int]) -> list[int]:
        """Some of them that do not go together, no fewer of which would not: without any one of them the others do."""
        kept = dict(wanted)
        for group in self._groups(wanted):
            of_group = {each: wanted[each] for each in group}
            try:
                if len(group) < len(kept) and self.hours(of_group) is None:
                    kept = of_group
            except TooHard:
                continue
        for few in self._near(kept):
            try:
                if len(few) < len(kept) and _Trying(self, few, None).best() is None:
                    kept = few
                    break
            except TooHard:
                continue
        for each in list(kept):
            without = {other: mask for other, mask in kept.items() if other != each}
            try:
                if self.hours(without) is None:
                    kept = without
            except TooHard:
                continue
        return list(kept)

    def leaves(self, meeting: int, slot: int, other: int) -> int:
        """The starts that a meeting at `slot` leaves to another of this day that it touches."""
        key = meeting, slot, other
        if (found := self._beside.get(key)) is None:
            shared = bool(self.touch(meeting, other))
            found = self._beside[key] = beside(self.starts, other, meeting, slot, shared=shared)
        return found

    def touch(self, one: int, other: int) -> bool | None:
        """Whether they share somebody (True), only a room of its own name (False), or nothing (None)."""
        key = (one, other) if one < other else (other, one)
        if key not in self._touch:
            first, second = self.starts.board_of[one], self.starts.board_of[other]
            if not self.starts.everyone(first, self.day).isdisjoint(self.starts.everyone(second, self.day)):
                self._touch[key] = True
            else:
                self._touch[key] = False if first.room and first.room == second.room else None
        return self._touch[key]

    def _groups(self, wanted: Iterable[int]) -> list[list[int]]:
        """Those that hang together by whom they share, largest first."""
        left, groups = list(wanted), []
        while left:
            group, left = [left[0]], left[1:]
            for each in group:
                group += [other for other in left if self.touch(each, other) is not None]
                left = [other for other in left if other not in group]
            groups.append(group)
        return sorted(groups, key=lambda group: -len(group))

    def _rooms_suffice(self, found: Mapping[int, int]) -> bool:
        used = list(self._used)
        for meeting, slot in found.items():
            if self.starts.board_of[meeting].needs_room:
                for at in range(slot, slot + self.starts.length[meeting]):
                    used[at] += 1
                    if used[at] > self.starts.request.rooms:
                        return False
        return True


class _Trying:
    """One search for hours, that with the fewest starts left first; `used` None: rooms do not count."""

    def __init__(self, on: Day, wanted: Mapping[int, int], used: list[int] | None) -> None:
        self._on = on
        self._starts = on.starts
        self._wanted = wanted
        self._used = used
        self._touching = {
            each: [other for other in wanted if other != each and on.touch(each, other) is not None] for each in wanted
        }
        self._tries = 0
        self._found: dict[int, int] | None = None
        self._cost = 0

    def best(self) -> dict[int, int] | None:
        try:
            self._go(dict(self._wanted), 0, {})
        except TooHard:
            if self._found is None:
                raise
        return self._found

    def _go(self, open_: dict[int, int], spent: int, placed: dict[int, int]) -> None:
        self._tries += 1
        if self._tries > self._on.tries:
            raise TooHard
        if not open_:
            self._found, self._cost = dict(placed), spent
            return
        day = self._on.day
        least = {each: self._starts.least(each, day, mask) for each, mask in open_.items()}
        rest = sum(least.values())
        meeting = min(open_, key=lambda each: (open_[each].bit_count(), -len(self._touching[each]), each))
        span = self._starts.length[meeting]
        in_room = self._used is not None and self._starts.board_of[meeting].needs_room
        for cost, _lost, slot, left in self._choices(meeting, open_):
            if self._found is not None and spent + rest - least[meeting] + cost >= self._cost:
                break
            if in_room and not self._room(slot, span, 1):
                continue
            placed[meeting] = slot
            self._go(left, spent + cost, placed)
            del placed[meeting]
            if in_room:
                self._room(slot, span, -1)

    def _choices(self, meeting: int, open_: Mapping[int, int]) -> list[tuple[int, int, int, dict[int, int]]]:
        """Its starts, the cheapest first, and of these the one that takes the fewest from the others."""
        found = []
        of_day = self._starts.of_day(meeting, self._on.day)
        others = [each for each in self._touching[meeting] if each in open_]
        for slot in bits(open_[meeting]):
            left = dict(open_)
            del left[meeting]
            lost = 0
            for other in others:
                mask = left[other]
                left[other] = kept = mask & self._on.leaves(meeting, slot, other)
                if not kept:
                    break
                lost += 840 // kept.bit_count()
            else:
                found.append((of_day + self._starts.of_start(meeting, self._on.day, slot), lost, slot, left))
        found.sort(key=lambda each: each[:3])
        return found

    def _room(self, slot: int, span: int, more: int) -> bool:
        """Takes (or gives back) a room; False, and nothing taken, where all are in use."""
        assert self._used is not None
        hours = range(slot, slot + span)
        if more > 0 and any(self._used[at] >= self._starts.request.rooms for at in hours):
            return False
        for at in hours:
            self._used[at] += more
        return True
