"""The order of the work: a plan at once, ejection, the day model beside it, what both found bettered until time is up.

Each step is a fixed amount of work, and what the day model finds is taken up where the search waits for it: so the same
seed gives the same plan whenever the work comes to its end, however fast the machine is. It comes to its end when no
plan can be cheaper.
"""

from collections.abc import Callable, Mapping
from time import monotonic, sleep
from typing import Literal

from fora_desktop.domain import plan_cost
from fora_desktop.domain.plan import Placement, Plan, PlanRequest, Progress, Slot, StoppedBy, Unplaced
from fora_desktop.planner import greedy
from fora_desktop.planner.chain import Chains
from fora_desktop.planner.compiled import FAR, Compiled
from fora_desktop.planner.days import Days, DaysBeside, DaysHere
from fora_desktop.planner.ejection import Ejection, Snapshot
from fora_desktop.planner.exact import Exact
from fora_desktop.planner.timetable import Timetable

Phase = Literal["instant", "search", "days", "hours", "done"]
FIRST = ((60, 1.0, 0.2), (200, 1.5, 0.15))
ROUNDS = ((600, 1.7, 0.15), (2000, 2.0, 0.15))
LAST = (400, 0.7, 0.15)
HOTTER = (1000, 2.0, 0.15)
"""Tries for each meeting, the heat at their beginning and at their end (in days from the target)."""
FRUITLESS = 2
"""So many last rounds that bring nothing, one after the other, and the next is hotter."""
FEW, TOO_MANY = 60, 6000
"""With no more meetings to be placed the day model is asked within this process; with as many as that not at all."""
AT_A_TIME = 2500
"""So many meetings more, and whole plans are told so much more seldom."""
LOOK_EVERY, TELL_FIRST, TELL_EVERY, TELL_IDLE = 0.04, 0.1, 0.3, 0.5

Best = tuple[int, Snapshot]


class Search:
    """One question being answered; `plan()` at any moment is the best so far."""

    def __init__(
        self,
        request: PlanRequest,
        *,
        seconds: float,
        seed: int = 0,
        start: Mapping[int, Slot] | None = None,
        told: Callable[[Progress], None] | None = None,
        going: Callable[[], bool] | None = None,
    ) -> None:
        self._begun = monotonic()
        self._until = self._begun + seconds
        self._request = request
        self._told, self._asked = told, going
        self._question = question = Compiled(request)
        self._table = table = greedy.locked(question)
        self._meetings = greedy.movable(table)
        greedy.begin(table, start or {})
        in_time = (lambda: monotonic() < self._until) if seconds else _always
        waiting = [each for each in self._meetings if table.day[each] < 0]
        greedy.fill(table, greedy.hardest_first(table, waiting), in_time)
        self._ejection = Ejection(table, self._meetings, seed, in_time)
        self._chains = Chains(self._ejection)
        self._bound = floor(question, in_time)
        self._exhausted = not self._meetings
        """All ways have been tried."""
        if self._exhausted:
            self._bound = table.cost
        self._phase: Phase = "instant"
        self._days: Days | None = None
        self._theirs: dict[int, Slot] | None = None
        """The day model's last plan."""
        self._their_cost = FAR, FAR
        self._stopped: StoppedBy | None = None
        self._first: Best | None = None
        self._looked = self._said = -1.0
        self._said_cost = FAR, FAR
        self._said_bound = 0

    # --- the order of the work ----------------------------------------------------------------------------------------

    def run(self) -> Plan:
        try:
            self._mend()
            self._tell(always=True)
            if self._meetings and self._pulse():
                self._work()
        finally:
            if self._days is not None:
                self._days.end()
        self._phase = "done"
        plan = self.plan()
        self._tell(always=True)
        return plan

    def quick(self) -> Plan:
        """What can be had at once: with few meetings, or some without a time, one look at each for something better."""
        self._mend()
        self._stopped = "instant"
        return self.plan()

    def _mend(self) -> None:
        ejection, table = self._ejection, self._table
        if len(self._meetings) <= FEW:
            ejection.settle()
            ejection.sweep(_always)
        elif any(table.day[each] < 0 for each in self._meetings):
            ejection.sweep(_always, [each for each in self._meetings if table.day[each] < 0][:FEW])
        if len(self._meetings) < TOO_MANY:
            self._chains.mend(_always)

    def _work(self) -> None:
        ejection = self._ejection
        self._phase = "search"
        ejection.settle(self._pulse)
        ejection.sweep(self._pulse)
        if len(self._meetings) < TOO_MANY:
            self._chains.mend(self._pulse)
        self._first = ejection.best_cost, ejection.best
        if Exact(ejection, self._pulse).run():
            self._exhausted = True
            self._bound = max(self._bound, self._cost(ejection.best_cost, ejection.best)[0])
            return
        beside = len(self._meetings) > FEW
        if beside and len(self._meetings) < TOO_MANY and not self._over():
            self._days = DaysBeside(self._request, self._left(), self._slots(ejection.best))
        self._anneal(FIRST)
        if not beside and not self._over():
            self._phase = "days"
            self._days = DaysHere(self._request, self._left(), self._slots(ejection.best), self._pulse)
            self._look()
            self._take()
        self._phase = "search"
        self._anneal(ROUNDS)
        self._wait()
        self._take()
        self._phase = "hours"
        self._go_on()

    def _go_on(self) -> None:
        """Betters what there is, round after round, hotter where that brings nothing."""
        ejection, fruitless = self._ejection, 0
        while not self._over():
            before = ejection.best_cost
            self._chains.mend(self._pulse)
            self._chains.better(self._pulse)
            ejection.restore(ejection.best)
            self._anneal((HOTTER if fruitless == FRUITLESS else LAST,))
            fruitless = 0 if ejection.best_cost < before or fruitless == FRUITLESS else fruitless + 1

    def _anneal(self, rounds: tuple[tuple[int, float, float], ...]) -> None:
        ejection, heat = self._ejection, heat_of(self._question)
        for tries, hot, cold in rounds:
            if self._over():
                break
            ejection.anneal(tries * len(self._meetings), hot * heat, cold * heat, self._pulse)
            ejection.restore(ejection.best)

    def _wait(self) -> None:
        """Until the day model has come to its end; the machine is left to it."""
        self._phase = "days"
        while self._days is not None and not self._days.over and self._pulse():
            sleep(0.01)

    def _take(self) -> None:
        """The search goes on from the day model's plan, where that is better."""
        ejection, table = self._ejection, self._table
        if self._theirs is None or self._over() or self._their_cost >= self._cost(ejection.best_cost, ejection.best):
            return
        for meeting in self._meetings:
            if table.day[meeting] >= 0:
                table.take(meeting)
        greedy.begin(table, self._theirs)
        greedy.fill(table, [each for each in self._meetings if table.day[each] < 0])
        ejection.settle(self._pulse)
        ejection.restore(ejection.best)

    # --- when it is over ----------------------------------------------------------------------------------------------

    def _left(self) -> float:
        return max(0.05, self._until - monotonic())

    def _certain(self) -> bool:
        """Whether the day model has come to its end with a plan that costs what it proved."""
        if self._days is None or not self._days.over or self._their_cost[0] > self._bound:
            return False
        return self._their_cost <= self._cost(self._ejection.best_cost, self._ejection.best)

    def _over(self) -> bool:
        if self._stopped is not None or self._exhausted or self._certain():
            return True
        waits = self._days is not None and not self._days.over
        ejection = self._ejection
        return not waits and self._cost(ejection.best_cost, ejection.best)[0] <= self._bound

    def _pulse(self) -> bool:
        """Some times a second: is it to go on? Tells how far it is, and hears what the day model found."""
        now = monotonic()
        if now - self._looked >= LOOK_EVERY:
            self._looked = now
            if self._asked is not None and not self._asked():
                self._stopped = self._stopped or "stopped"
            elif now >= self._until:
                self._stopped = self._stopped or "time"
            else:
                self._look()
                self._tell()
        return self._stopped is None and not self._certain()

    def _look(self) -> None:
        days = self._days
        if days is None:
            return
        days.look()
        self._bound = max(self._bound, days.bound)
        if days.slots is not None and days.slots is not self._theirs:
            self._theirs = days.slots
            whole = plan_cost.cost(self._request, days.slots).total
            self._their_cost = whole, len(self._request.meetings) - len(days.slots)

    # --- what is answered ---------------------------------------------------------------------------------------------

    def _cost(self, cost: int, best: Snapshot) -> tuple[int, int]:
        """The cost, and how many meetings have no time."""
        return cost, sum(day < 0 for day in best[0])

    def _slots(self, best: Snapshot) -> dict[int, Slot]:
        slot, meetings = self._question.slot, self._request.meetings
        return {each.id: slot(day, start) for each, day, start in zip(meetings, *best, strict=True) if day >= 0}

    def _leading(self) -> tuple[tuple[int, int], Callable[[], dict[int, Slot]]]:
        """What the best plan so far costs, and the plan.

        One that was there first stands before another that costs the same, the day model's before one by chance.
        """
        best = self._ejection.best_cost, self._ejection.best
        found = [(self._cost(*best), lambda: self._slots(best[1]))]
        if self._theirs is not None:
            theirs = self._theirs
            found.insert(0, (self._their_cost, lambda: theirs))
        if self._first is not None:
            first = self._first
            found.insert(0, (self._cost(*first), lambda: self._slots(first[1])))
        return min(found, key=lambda each: each[0])

    def plan(self) -> Plan:
        (cost, _missing), slots = self._leading()
        placed = slots()
        return Plan(
            placements=tuple(
                Placement(each.id, placed[each.id].day, placed[each.id].start)
                for each in self._request.meetings
                if each.id in placed
            ),
            unplaced=tuple(Unplaced(each.id, "") for each in self._request.meetings if each.id not in placed),
            cost=cost,
            bound=min(self._bound, cost),
            proven=cost <= self._bound,
            seconds=monotonic() - self._begun,
            stopped_by=self._stopped or "finished",
        )

    def _tell(self, always: bool = False) -> None:
        """Not more than some times a second; with a plan where there is a better one."""
        if self._told is None:
            return
        passed = monotonic() - self._begun
        large = max(1.0, len(self._request.meetings) / AT_A_TIME)
        if not always and passed - self._said < (TELL_FIRST if passed < 1 else TELL_EVERY) * large:
            return
        cost, _slots = self._leading()
        better = cost < self._said_cost
        if not (always or better or self._bound > self._said_bound or passed - self._said > TELL_IDLE):
            return
        self._said, self._said_cost, self._said_bound = passed, cost, self._bound
        self._told(
            Progress(
                placed=len(self._request.meetings) - cost[1],
                meetings=len(self._request.meetings),
                cost=cost[0],
                bound=min(self._bound, cost[0]),
                seconds=passed,
                phase=self._phase,
                plan=self.plan() if better else None,
            )
        )


def _always() -> bool:
    return True


def floor(question: Compiled, going: Callable[[], bool]) -> int:
    """A bound that is proven at once: each meeting where it costs the least, as if it were alone."""
    table = Timetable(question)
    unplaced, total = question.request.weights.unplaced, 0
    for index, meeting in enumerate(question.request.meetings):
        if not index & 127 and not going():
            break
        if meeting.locked is not None:
            day, start = question.position.get(meeting.locked.day), question.start_of(meeting.locked.start)
            if day is None or start is None:
                total += unplaced
            else:
                total += min(unplaced, question.cost(index, day, start))
        else:
            found = table.best(index, question.allowed[question.board[index]], unplaced, alone=True)
            total += unplaced if found is None else found[0]
    return total


def heat_of(question: Compiled) -> float:
    """What a usual step of the cost is: a day from the target, of a board of middle strength."""
    weights = question.request.weights
    strengths = sorted(board.strength for board in question.request.boards if board.strength)
    usual = strengths[len(strengths) // 2] if strengths else 1
    step = usual * weights.day_from_target
    return float(step or min((each for each in (weights.other_weekday, weights.other_half_day) if each), default=1))
