"""A proven lower bound of what a year's plan costs, and the days and halves of the day at which it may be reached.

One 0/1 variable for each meeting, day and half of the day (or hours of it that cost the same); HiGHS. What it leaves
out only makes plans dearer or impossible (the hours within a half, some of what meetings cost together), so no plan
costs less than its optimum. Of each meeting only the cheapest places are variables; one more, "elsewhere", costs the
least of all others (or of not being placed) and is in nobody's way. Where a solution uses it the meeting is given more
places.

The hours of each day are then looked for by `hours.py`; where a day has none, that these meetings do not go together is
added to the model and it is solved again. An answer that has hours for all and costs the bound is proven the best.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from time import monotonic

from fora_desktop.domain.plan import PlanRequest, Slot
from fora_desktop.planner.around import Around
from fora_desktop.planner.day_rows import Columns, columns_of, rows_of
from fora_desktop.planner.highs import Rows, Solved, solve_rows
from fora_desktop.planner.hours import FEW_TRIES, MANY_TRIES, Day, TooHard
from fora_desktop.planner.starts import Starts
from fora_desktop.planner.together import Together

PLACES, MORE_PLACES = 10, 20
"""How many places a meeting has to choose from at first: days with their halves, or with groups of hours."""
MOST_COLUMNS = 60_000
"""So many variables keep the model within some 250 MB."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Meetings that do not go together within these starts, on this day or (None) on any."""

    starts: Mapping[int, int]
    day: int | None


@dataclass(frozen=True, slots=True)
class DayAnswer:
    """`bound` is proven: no plan costs less."""

    bound: int
    days: dict[int, date] | None
    """The days of a solution of the model, by meeting, without those it leaves out. None: it found none in time."""
    optimal: bool
    """The model was solved to its end: `bound` is its optimum."""
    slots: dict[int, Slot] | None = None
    """The best plan that keeps every hard rule: the model's days with hours. None: there was none in time."""
    cost: int = 0
    """What `slots` cost, with those that are not placed."""


def solve(
    request: PlanRequest,
    *,
    seconds: float,
    hint: Mapping[int, Slot] | None = None,
    going: Callable[[], bool] | None = None,
    told: Callable[[int, dict[int, Slot] | None], None] | None = None,
) -> DayAnswer:
    """The bound and, where it goes well, a plan that costs no more.

    What is locked and can stay stays, and is in no variable: of those that exclude each other the first stands, the
    others are not placed. `going` is asked some times a second; False ends it with what was found. `told` hears of each
    better bound or plan.
    """
    starts = Starts(request)
    until = monotonic() + seconds
    around = Around(starts)
    cost = 0
    for each, meeting in enumerate(starts.meetings):
        if meeting.locked is None:
            continue
        place = starts.place(meeting.locked)
        if place and place[0] in around.window(each) and around.mask(each, place[0]) >> place[1] & 1:
            around.add(each, place)
            cost += starts.cost(each, *place)
        else:
            cost += starts.weights.unplaced
    cost += Together(starts, around.places).fixed
    fixed = {starts.meetings[each].id: starts.slot(*place) for each, place in around.places.items()}
    chosen = [each for each, meeting in enumerate(starts.meetings) if meeting.locked is None]

    def said(bound: int, slots: dict[int, Slot] | None) -> None:
        if told is not None:
            told(bound + cost, None if slots is None else {**fixed, **slots})

    found = _Search(starts, around, chosen, hint or {}, until, going, said).run()
    return replace(
        found,
        bound=found.bound + cost,
        days=None if found.days is None else {**{each: slot.day for each, slot in fixed.items()}, **found.days},
        slots=None if found.slots is None else {**fixed, **found.slots},
        cost=found.cost + cost,
    )


def _always() -> bool:
    return True


class _Places(dict[int, int]):
    """How many places each meeting may choose from."""

    def __init__(self, starts: Starts) -> None:
        super().__init__()
        self._starts = starts

    def __missing__(self, meeting: int) -> int:
        return PLACES if self._starts.by_half(meeting) else MORE_PLACES


class _Search:
    def __init__(
        self,
        starts: Starts,
        around: Around,
        chosen: Iterable[int],
        hint: Mapping[int, Slot],
        until: float,
        going: Callable[[], bool] | None,
        told: Callable[[int, dict[int, Slot] | None], None] | None,
    ) -> None:
        self._starts = starts
        self._around = around
        self._chosen = list(chosen)
        self._hint = {starts.index[each]: place for each, slot in hint.items() if (place := starts.place(slot))}
        self._until = until
        self._asked = going or _always
        self._told = told
        self._places = _Places(starts)
        self._together = Together(starts, around.places)
        self._share = self._together.share if starts.weights.travel_day else None
        self._cuts: list[Cut] = []
        self._bound = 0
        self._optimal = False
        self._days: dict[int, date] | None = None
        self._best: tuple[int, dict[int, tuple[int, int]]] | None = None

    def run(self) -> DayAnswer:
        if not self._chosen:
            return DayAnswer(0, {}, optimal=True, slots={})
        columns = columns_of(self._around, self._chosen, self._places, self._share)
        tries = FEW_TRIES
        while self._going():
            solved = self._solve(columns)
            self._raise_bound(solved.bound)
            if solved.chosen is None:
                break
            taken = [column for column in solved.chosen if columns.day[column] >= 0]
            self._days = {self._id(columns.meeting[each]): self._starts.days[columns.day[each]] for each in taken}
            cuts = self._place(columns, taken, min(tries, MANY_TRIES))
            tries *= 2
            if not cuts and not self._proven():
                cuts = self._place(columns, taken, MANY_TRIES)
            wider = self._widen(columns, solved.chosen)
            self._optimal = solved.optimal and wider is columns
            self._cuts.extend(cuts)
            if self._proven() or not solved.optimal or (wider is columns and not cuts):
                break
            columns = wider
        return self._answer()

    def _going(self) -> bool:
        return monotonic() < self._until and self._asked()

    def _id(self, meeting: int) -> int:
        return self._starts.meetings[meeting].id

    def _proven(self) -> bool:
        return self._best is not None and self._best[0] <= self._bound

    def _solve(self, columns: Columns) -> Solved:
        rows = rows_of(self._around, columns)
        self._together.add_rows(self._around, columns, rows)
        for cut in self._cuts:
            self._exclude(columns, rows, cut)
        left = max(0.05, self._until - monotonic())
        return solve_rows(columns.cost, rows, seconds=left, going=self._going, hint=self._hinted(columns))

    def _exclude(self, columns: Columns, rows: Rows, cut: Cut) -> None:
        of_day: dict[int, list[int]] = {}
        for meeting, allowed in cut.starts.items():
            for column in columns.of[meeting]:
                if columns.mask[column] & ~allowed == 0 and cut.day in (None, columns.day[column]):
                    of_day.setdefault(columns.day[column], []).append(column)
        for there in of_day.values():
            if len({columns.meeting[column] for column in there}) == len(cut.starts):
                rows.add(there, len(cut.starts) - 1)

    def _hinted(self, columns: Columns) -> list[int]:
        known = {**self._hint, **(self._best[1] if self._best else {})}
        found = []
        for meeting, elsewhere in columns.elsewhere.items():
            day, slot = known.get(meeting, (-1, 0))
            places = (
                each for each in columns.of[meeting] if columns.day[each] == day and columns.mask[each] >> slot & 1
            )
            found.append(next(places, elsewhere))
        return [*found, *self._together.hinted(columns, found)] if known else []

    def _raise_bound(self, bound: int) -> None:
        if bound > self._bound:
            self._bound = bound
            self._tell(None)

    def _tell(self, slots: dict[int, Slot] | None) -> None:
        if self._told is not None:
            self._told(self._bound, slots)

    # --- wider, where the nearest places were too few -----------------------------------------------------------------

    def _widen(self, columns: Columns, chosen: list[int]) -> Columns:
        """The same variables, or more of them for the meetings that are "elsewhere" and could be somewhere."""
        aside = {columns.meeting[each] for each in chosen if columns.day[each] < 0} - columns.complete
        if not aside or len(columns.meeting) > MOST_COLUMNS:
            return columns
        for each in aside:
            self._places[each] = 3 * self._places[each]
        return columns_of(self._around, self._chosen, self._places, self._share)

    # --- the hours ----------------------------------------------------------------------------------------------------

    def _place(self, columns: Columns, taken: list[int], tries: int) -> list[Cut]:
        """Hours for the chosen days, kept when they make the best plan so far; where there are none, what clashes."""
        by_day: dict[int, list[int]] = {}
        for column in taken:
            by_day.setdefault(columns.day[column], []).append(column)
        cuts: list[Cut] = []
        slots: dict[int, tuple[int, int]] = {}
        for day in sorted(by_day):
            if not self._going():
                break
            wanted = {columns.meeting[each]: columns.mask[each] for each in by_day[day]}
            on = Day(self._starts, day, self._around.slots_in_rooms(day), tries)
            while True:
                try:
                    found = on.hours(wanted)
                    if found is not None:
                        break
                    stuck = on.stuck(wanted)
                    cuts.append(self._cut(on, {each: wanted[each] for each in stuck}))
                except TooHard:
                    stuck = list(wanted)
                out = max(stuck, key=lambda each: (self._starts.length[each], each))
                del wanted[out]
            slots.update({meeting: (day, slot) for meeting, slot in found.items()})
        self._keep(slots)
        return cuts

    def _cut(self, on: Day, stuck: dict[int, int]) -> Cut:
        """That these do not go together, with as many starts of each as that is true of, on as many days."""
        starts = self._starts
        empty = Day(starts, on.day, tries=on.tries)
        part = any(starts.board_of[each].part_members for each in stuck)
        anywhere = not part and (not self._around.places or self._clash(empty, stuck))
        day = empty if anywhere else on
        whole = dict(stuck)
        for each, mask in stuck.items():
            all_day = starts.hours(starts.board_of[each])
            same_half = all_day & sum(half for half in starts.halves if half & mask)
            for more in (all_day, same_half):
                if more & ~whole[each] and self._clash(day, {**whole, each: whole[each] | more}):
                    whole[each] |= more
        return Cut(whole, None if anywhere else on.day)

    def _clash(self, on: Day, wanted: dict[int, int]) -> bool:
        try:
            return on.hours(wanted) is None
        except TooHard:
            return False

    def _keep(self, slots: Mapping[int, tuple[int, int]]) -> None:
        """Makes a plan of what has hours: each is looked at again; who is left over gets the best place there is."""
        around = Around(self._starts, self._around.places)
        left = [each for each in self._chosen if each not in slots]
        for meeting, (day, slot) in slots.items():
            if day in around.window(meeting) and around.mask(meeting, day) >> slot & 1:
                around.add(meeting, (day, slot))
            else:
                left.append(meeting)
        for meeting in left:
            if (place := around.best(meeting)) is not None:
                around.add(meeting, place)
        places = {each: around.places[each] for each in self._chosen if each in around.places}
        cost = sum(self._starts.cost(each, *place) for each, place in places.items())
        cost += self._starts.weights.unplaced * (len(self._chosen) - len(places))
        cost += self._together.cost(places) - self._together.fixed
        if self._best is None or cost < self._best[0]:
            self._best = cost, places
            self._tell(self._slots())

    def _slots(self) -> dict[int, Slot] | None:
        if self._best is None:
            return None
        return {self._id(each): self._starts.slot(*place) for each, place in sorted(self._best[1].items())}

    def _answer(self) -> DayAnswer:
        cost = 0 if self._best is None else self._best[0]
        return DayAnswer(self._bound, self._days, self._optimal, self._slots(), cost)
