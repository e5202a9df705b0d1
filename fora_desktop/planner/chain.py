"""A board's meetings of the year shifted as one move: the best days of all of them, the other boards where they are.

One meeting after the other by number, each with what the row before it costs at the least up to a day. Where that
leaves one without a time, others may be asked to give way, as in a forced try.
"""

from collections import defaultdict
from collections.abc import Callable

from fora_desktop.planner.compiled import FAR
from fora_desktop.planner.ejection import Ejection
from fora_desktop.planner.timetable import cheapest

Place = tuple[int, int]
"""A day and a start; a start below 0: somebody has to give way."""


class Chains:
    """The rows of the boards in one search."""

    def __init__(self, ejection: Ejection) -> None:
        self._ejection = ejection
        self._table = ejection.table
        question = ejection.table.question
        rows: defaultdict[int, list[int]] = defaultdict(list)
        for meeting in ejection.meetings:
            rows[question.board[meeting]].append(meeting)
        for row in rows.values():
            row.sort(key=lambda each: (question.request.meetings[each].number, each))
        self._rows = dict(rows)

    def mend(self, going: Callable[[], bool]) -> None:
        """The rows with a meeting that has no time, others giving way where nothing else helps."""
        table, board = self._table, self._table.question.board
        for pushing in (False, True):
            for at in sorted({board[each] for each in self._ejection.meetings if table.day[each] < 0}):
                if not going():
                    return
                if any(table.day[each] < 0 for each in self._rows[at]):
                    self.shift(at, pushing=pushing)

    def better(self, going: Callable[[], bool]) -> None:
        """Each row that costs more than it would alone, once."""
        own, least = self._table.own, self._ejection.least
        for board, row in self._rows.items():
            if not going():
                return
            if any(own[each] > least[each] for each in row):
                self.shift(board)

    def shift(self, board: int, *, pushing: bool = False) -> bool:
        """Lays a row anew; True when all costs less then, else nothing has changed."""
        ejection, table, row = self._ejection, self._table, self._rows[board]
        before, cost = ejection.snapshot(), table.cost
        for each in row:
            if table.day[each] >= 0:
                table.take(each)
        out: list[int] = []
        for meeting, place in zip(row, self._best(row, pushing=pushing), strict=True):
            if place is not None:
                self._put(meeting, place, out)
        missing = table.question.missing
        for other in out:
            if table.day[other] < 0 and (found := table.best(other, table.free(other), missing + 1)) is not None:
                table.put(other, found[1], found[2])
        for other in out:
            if table.day[other] < 0:
                ejection.sweep(lambda: True, [other])
            if table.day[other] < 0 and table.question.board[other] != board:
                self.shift(table.question.board[other])
        if table.cost < cost:
            ejection.keep()
            return True
        ejection.restore(before)
        return False

    def _put(self, meeting: int, place: Place, out: list[int]) -> None:
        table, (day, start) = self._table, place
        if start < 0:
            way = self._ejection.force(meeting, day)
            if way is None:
                return
            start, gone = way
            for other in gone:
                if table.day[other] >= 0:
                    table.take(other)
            out += gone
        if table.free(meeting) >> (day * table.question.width + start) & 1:
            table.put(meeting, day, start)

    # --- the best days of a row ---------------------------------------------------------------------------------------

    def _best(self, row: list[int], *, pushing: bool) -> list[Place | None]:
        """Where each of a row lies, or None: the cheapest of all ways that keep the row's distances."""
        days, missing = self._table.question.n_days, self._table.question.missing
        steps: list[tuple[dict[int, tuple[int, int]], list[int], int]] = []
        """By meeting its days with (cost, start), by day the day of the one before, and that where it is left out."""
        costs, left_out = [FAR] * days, 0  # nothing stands yet, for nothing
        for number, meeting in enumerate(row):
            places = self._places(meeting, pushing=pushing)
            low, high = self._apart(row[number - 1], meeting) if number else (-FAR, FAR)
            cheapest_before, before = _least(costs, left_out)
            ways = _windows(costs, low, high)
            new, back = [FAR] * days, [-1] * days
            for day, (own, _start) in places.items():
                cost, back[day] = min((ways(day)), (left_out, -1))
                new[day] = cost + own
            steps.append((places, back, before))
            costs, left_out = new, cheapest_before + missing
        found: list[Place | None] = []
        at = _least(costs, left_out)[1]
        for places, back, before in reversed(steps):
            found.append(None if at < 0 else (at, places[at][1]))
            at = before if at < 0 else back[at]
        return found[::-1]

    def _apart(self, one: int, other: int) -> tuple[int, int]:
        """How many days the other lies after the one, at least and at the most."""
        low, high = -FAR, FAR
        for each, least, most in self._table.question.ties[other]:
            if each == one:
                low, high = max(low, least), min(high, most)
        return low, high

    def _places(self, meeting: int, *, pushing: bool) -> dict[int, tuple[int, int]]:
        """By day what the meeting costs there, and the start."""
        table, question = self._table, self._table.question
        width, ones, free = question.width, question.ones, table.free(meeting)
        dear = question.missing // 50 + 1
        low, high = table.window(meeting)
        found = {}
        for cost, day in question.by_day(meeting):
            if not low <= day <= high or cost > question.missing:
                continue
            here = free >> (day * width) & ones
            if here:
                more, start = self._start(meeting, day, here)
                found[day] = cost + more, start
            elif pushing and table.allowed[meeting] >> (day * width) & ones:
                found[day] = cost + dear, -1
        return found

    def _start(self, meeting: int, day: int, here: int) -> tuple[int, int]:
        table, question = self._table, self._table.question
        ranked, extra = question.ranked[question.board[meeting]], question.extra(meeting, day)
        if extra:
            cost, starts = cheapest(ranked, extra, here)
        else:
            cost, starts = next((cost, here & mask) for cost, mask in ranked if here & mask)
        if question.coupled:
            cost += table.together(meeting, day)
        return cost, (starts & -starts).bit_length() - 1


def _least(costs: list[int], left_out: int) -> tuple[int, int]:
    """The cheapest of these, and its day (-1: the last one is left out)."""
    cost, day = min(zip(costs, range(len(costs)), strict=True), default=(FAR, -1))
    return (cost, day) if cost <= left_out else (left_out, -1)


def _windows(costs: list[int], low: int, high: int) -> Callable[[int], tuple[int, int]]:
    """For a day, the cheapest (cost, day) of those that lie so far before it."""
    if high < FAR:
        return lambda day: min(
            ((costs[each], each) for each in range(max(0, day - high), min(len(costs), day - low + 1))),
            default=(FAR, -1),
        )
    best, prefix = (FAR, -1), []
    for day, cost in enumerate(costs):
        best = min(best, (cost, day))
        prefix.append(best)

    def within(day: int) -> tuple[int, int]:
        until = min(len(prefix), day - low + 1)
        return prefix[until - 1] if until > 0 else (FAR, -1)

    return within
