"""The meetings of one board in the order of its year, as the planner is asked for them, and what lies between them."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from fora_desktop.domain.days import DayLayersFacts
from fora_desktop.domain.plan import Order, PlanBoard, PlanMeeting, Slot
from fora_desktop.services import plan_owed
from fora_desktop.services.plan_days import PlanDays
from fora_desktop.services.plan_fixed import Grid
from fora_desktop.services.plan_orders import Item, Ordered
from fora_desktop.services.plan_register import Known, KnownMeeting, PlanningBoard
from fora_desktop.services.plan_start import Kept
from fora_desktop.services.plan_wanted import Wanted

ROOMY = 0.9
"""A least distance never takes more than this share of what all meetings of a period could have."""

FURTHER = 3
"""So many meetings before the last one a meeting keeps its distance from too."""


def apart(known: Known, board: PlanningBoard, one: str | None, other: str | None, day: date) -> float:
    """Calendar days between two meetings of a board, one at the least."""
    return max(plan_owed.least_distance(known, board, one, other, day), 1.0)


def usable_gap(known: Known, board: PlanningBoard, one: str | None, other: str | None, day: date) -> int:
    """The same in usable days, so that as many calendar days lie between them for sure."""
    return in_usable_days(apart(known, board, one, other, day), known.layers)


def in_usable_days(calendar_days: float, layers: DayLayersFacts) -> int:
    """So many usable days that as many calendar days lie between for sure."""
    least = ceil(calendar_days)
    if layers.weekends_proposed:
        return least
    usable = least * 5 // 7
    while usable + 2 * (usable // 5) < least:
        usable += 1
    return max(usable, 1)


@dataclass
class Chain:
    """The meetings of one board in the order of its year, with what lies between them at the least."""

    known: Known
    days: PlanDays
    kept: Kept
    board: PlanningBoard
    items: Sequence[Item]
    wanted: Mapping[int, Wanted]
    held: Mapping[int, KnownMeeting]
    twin: Callable[[int, int], PlanBoard]
    """What the planner knows a board as, by its number and the length of its meetings."""

    def __post_init__(self) -> None:
        self._grid = Grid(self.known.settings)
        self._keys = [item.key or 0 for item in self.items]
        self._kinds = [self._kind_of(key) for key in self._keys]
        self._twins = [self._twin_of(key) for key in self._keys]

    def meetings(self, ordered: Ordered) -> list[PlanMeeting]:
        found = []
        numbers: dict[int, int] = defaultdict(int)
        for place, item in enumerate(self.items):
            twin = self._twins[place]
            numbers[twin] += 1
            gap, orders = self._before(place)
            found.append(self._meeting(item, twin, numbers[twin], gap, orders, ordered))
        return found

    def _kind_of(self, key: int) -> str | None:
        return self.held[key].kind if key in self.held else self.wanted[key].kind

    def _twin_of(self, key: int) -> int:
        minutes = self.held[key].minutes if key in self.held else self.wanted[key].length
        return self.twin(self.board.id, minutes).id

    def _before(self, place: int) -> tuple[int, list[Order]]:
        """The distance to the last meeting of the same length; to some before it, which are the last where that one
        finds no time; to others that are nearer or of the same kind."""
        same = [each for each in range(place - 1, -1, -1) if self._twins[each] == self._twins[place]][: 1 + FURTHER]
        gap = self._gap(same[0], place) if same else 0
        kinds = set(self._kinds)
        seen: set[str | None] = set()
        after = set(same[1:])
        for other in range(place - 1, -1, -1):
            if len(seen) == len(kinds):
                break
            if self._kinds[other] not in seen:
                seen.add(self._kinds[other])
                after.add(other)
        others = [each for each in sorted(after) if each not in same[:1] and not self._both_stay(each, place)]
        return gap, [Order(self._keys[each], self._gap(each, place)) for each in others]

    def _both_stay(self, one: int, other: int) -> bool:
        return not self.items[one].is_free and not self.items[other].is_free

    def _gap(self, one: int, other: int) -> int:
        if self._both_stay(one, other):
            return 0
        gap = usable_gap(self.known, self.board, self._kinds[one], self._kinds[other], self.items[other].day)
        gap = max(gap, *(self.wanted[key].apart for key in (self._keys[one], self._keys[other]) if key in self.wanted))
        return max(min(gap, self._most(one), self._most(other)), 1)

    def _most(self, place: int) -> int:
        """What leaves room for all meetings of the period, and of the year."""
        days = self.days
        key = self._keys[place]
        spans = [(days.usable[0], days.usable[-1])] if days.usable else []
        if key in self.wanted:
            spans.append((self.wanted[key].reach.first, self.wanted[key].reach.last))
        least = len(days.usable)
        apart = self.wanted[key].apart if key in self.wanted else 1
        for first, last in spans:
            number = sum(first <= item.day <= last for item in self.items)
            if number > 1:
                share = (len(days.within(first, last)) - 1) / (number - 1)
                least = min(least, max(int(share * ROOMY), min(int(share), apart)))
        return max(least, 1)

    def _meeting(
        self, item: Item, twin: int, number: int, gap: int, orders: Sequence[Order], ordered: Ordered
    ) -> PlanMeeting:
        key = item.key or 0
        days, kept = self.days, self.kept
        if key in self.held:
            there = self.held[key]
            slot = Slot(there.day, there.start.time())
            after = tuple(ordered.after.get(key, ()))
            return PlanMeeting(key, twin, number, there.day, gap, slot, (*orders, *after), kind=there.kind or "")
        wanted = self.wanted[key]
        reach = wanted.window if key in kept.locked else wanted.reach
        first, last = reach.first, reach.last
        if key in ordered.windows:
            first, last = max(first, ordered.windows[key][0]), min(last, ordered.windows[key][1])
        within = days.within(first, last) or days.usable
        locked = kept.locked.get(key)
        return PlanMeeting(
            id=key,
            board=twin,
            number=number,
            target=days.nearest(item.target, within),
            min_gap_days=gap,
            locked=locked if locked is not None and locked.day in days else None,
            after=(*orders, *ordered.after.get(key, ())),
            earliest=first,
            latest=last,
            present=_present(wanted, days, self._grid),
            kind=wanted.kind or "",
        )


def _present(wanted: Wanted, days: PlanDays, grid: Grid) -> Slot | None:
    meeting = wanted.meeting
    if meeting is None or meeting.day not in days or not grid.holds(meeting.start.time(), meeting.minutes):
        return None
    return Slot(meeting.day, meeting.start.time())
