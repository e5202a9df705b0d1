"""The cheapest of all plans of a few meetings: every way is tried that could still be cheaper."""

from collections.abc import Callable

from fora_desktop.planner.ejection import Ejection
from fora_desktop.planner.timetable import cheapest

MOST_MEETINGS, MOST_TRIES = 8, 30_000


class _TooMany(Exception):
    """More ways than can be tried."""


class Exact:
    """Begins at what the search stands at; what it finds is the search's best."""

    def __init__(self, ejection: Ejection, going: Callable[[], bool]) -> None:
        self._ejection, self._table, self._going = ejection, ejection.table, going
        self._tries = 0
        table = self._table
        self._order = sorted(ejection.meetings, key=lambda each: (table.allowed[each].bit_count(), each))

    def run(self) -> bool:
        """Whether all was tried: then no plan is cheaper than the best."""
        ejection, table = self._ejection, self._table
        if len(self._order) > MOST_MEETINGS:
            return False
        for each in self._order:
            if table.day[each] >= 0:
                table.take(each)
        try:
            self._try(0)
        except _TooMany:
            return False
        finally:
            ejection.restore(ejection.best)
        return True

    def _try(self, number: int) -> None:
        self._tries += 1
        if self._tries > MOST_TRIES or (not self._tries & 63 and not self._going()):
            raise _TooMany
        ejection, table, question = self._ejection, self._table, self._table.question
        if number == len(self._order):
            ejection.keep()
            return
        meeting, left = self._order[number], self._order[number + 1 :]
        rest = sum(ejection.least[each] - question.missing for each in left)
        free = table.free(meeting)
        for cost, day, start in self._places(meeting, free):
            if table.cost - question.missing + cost + rest >= ejection.best_cost:
                break
            table.put(meeting, day, start)
            if table.cost + rest < ejection.best_cost:
                self._try(number + 1)
            table.take(meeting)
        if table.cost + rest < ejection.best_cost:
            self._try(number + 1)

    def _places(self, meeting: int, free: int) -> list[tuple[int, int, int]]:
        """What it costs by itself, day and start: the cheapest first."""
        question = self._table.question
        ranked, found = question.ranked[question.board[meeting]], []
        for of_day, day in question.by_day(meeting):
            here = free >> (day * question.width) & question.ones
            extra = question.extra(meeting, day) or []
            while here:
                cost, starts = cheapest(ranked, extra, here)
                here &= ~starts
                while starts:
                    start = starts & -starts
                    starts ^= start
                    found.append((of_day + cost, day, start.bit_length() - 1))
        found.sort()
        return found
