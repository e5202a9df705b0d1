"""Steady improvement: a meeting is forced onto another day, what stands in its way moves to its own best free start.

At most two meetings give way. What comes of it is kept when the sum does not grow by more than the search's heat
allows, else everything is put back (planning.md).
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from math import log
from random import Random

from fora_desktop.planner.compiled import FAR
from fora_desktop.planner.timetable import Timetable, cheapest

MOST_OUT = 2
Snapshot = tuple[list[int], list[int]]
"""The day (or `NOWHERE`) and the start of every meeting."""


class Ejection:
    """The search on one timetable; `best` is the cheapest that stood in it."""

    def __init__(
        self, table: Timetable, meetings: Sequence[int], seed: int, going: Callable[[], bool] = lambda: True
    ) -> None:
        self.table = table
        self.meetings = list(meetings)
        self.random = Random(seed)
        q = table.question
        self.least = [0] * len(q.board)
        """What each meeting costs at the least, wherever the others are, left out or not."""
        for number, meeting in enumerate(self.meetings):
            if not number & 127 and not going():
                break
            found = table.best(meeting, table.allowed[meeting], q.missing, alone=True)
            self.least[meeting] = found[0] if found else q.missing
        self.floor = sum(self.least[meeting] for meeting in self.meetings)
        self.best_cost = table.cost
        self.best = self.snapshot()
        self.tries = 0

    def snapshot(self) -> Snapshot:
        return self.table.day.copy(), self.table.start.copy()

    def restore(self, snapshot: Snapshot) -> None:
        table = self.table
        days, starts = snapshot
        changed = [
            meeting
            for meeting in self.meetings
            if (table.day[meeting], table.start[meeting]) != (days[meeting], starts[meeting])
        ]
        for meeting in changed:
            if table.day[meeting] >= 0:
                table.take(meeting)
        for meeting in changed:
            if days[meeting] >= 0:
                table.put(meeting, days[meeting], starts[meeting])

    def keep(self) -> None:
        if self.table.cost < self.best_cost:
            self.best_cost = self.table.cost
            self.best = self.snapshot()

    # --- one try ------------------------------------------------------------------------------------------------------

    def attempt(self, meeting: int, day: int, limit: float) -> bool:
        """Force a meeting onto a day; True when all it cost then is within `limit`, else nothing has changed."""
        table = self.table
        way = self.force(meeting, day)
        if way is None:
            return False
        start, out = way
        q, missing = table.question, table.question.missing
        gain = limit - table.cost + table.own[meeting] - q.cost(meeting, day, start)
        for other in out:
            gain += table.own[other] - self.least[other]
        if gain < 0 and not q.coupled:
            return False
        before = [(meeting, table.day[meeting], table.start[meeting])]
        before += [(other, table.day[other], table.start[other]) for other in out]
        for each, at, _start in before:
            if at >= 0:
                table.take(each)
        table.put(meeting, day, start)
        waiting = sum(self.least[other] for other in out)
        left = len(out)
        for other in out:
            waiting -= self.least[other]
            spent = table.cost - missing * left
            left -= 1
            found = table.best(
                other,
                table.free(other),
                min(missing, int(limit - spent - waiting) + 1),
                last=self.random.random() < 0.5,
            )
            if found is not None:
                table.put(other, found[1], found[2])
            elif limit - table.cost < 0:
                break
        if table.cost <= limit:
            return True
        for each, _at, _start in before:
            if table.day[each] >= 0:
                table.take(each)
        for each, at, begun in before:
            if at >= 0:
                table.put(each, at, begun)
        return False

    def force(self, meeting: int, day: int) -> tuple[int, list[int]] | None:
        """A start for a meeting on a day and the meetings, two at most, that have to give way to it."""
        table = self.table
        q = table.question
        here = (table.allowed[meeting] >> (day * q.width)) & q.ones
        if not here:
            return None
        out: list[int] = []
        for other, least, most in q.ties[meeting]:
            at = table.day[other]
            if at >= 0 and not least <= day - at <= most and other not in out:
                out.append(other)
        if len(out) > MOST_OUT:
            return None
        clash = self._clashes(meeting, day, out)
        if not self._too_many(meeting, day, clash, out):
            return None
        blocked = 0
        for other, mask in clash:
            if other not in out:
                blocked |= mask
        rest = here & ~blocked
        if not rest:
            rest = self._clear(here, clash, out)
            if not rest:
                return None
        return self._start(meeting, day, rest, out)

    def _clashes(self, meeting: int, day: int, out: list[int]) -> list[tuple[int, int]]:
        """The meetings of a day that share people or a named room with this one, with the starts they take from it."""
        table = self.table
        q = table.question
        board = q.board[meeting]
        shares, room, fixed = q.shares[board], q.room[board], table.fixed
        clash = []
        for other in table.on[day]:
            if other == meeting or fixed[other] or other in out:
                continue
            theirs = q.board[other]
            mask = 0
            if shares >> theirs & 1 and (
                (q.who_on[board] is None and q.who_on[theirs] is None)
                or not set(q.on(board, day)).isdisjoint(q.on(theirs, day))
            ):
                mask = table.overlap(board, other)
            if room >= 0 and q.room[theirs] == room:
                mask |= table.room_overlap(board, other)
            if mask:
                clash.append((other, mask))
        return clash

    def _too_many(self, meeting: int, day: int, clash: list[tuple[int, int]], out: list[int]) -> bool:
        """Lets meetings of people with a full day give way; False when that cannot be done."""
        table = self.table
        q, count = table.question, table.count
        board = q.board[meeting]
        stays = table.day[meeting] == day
        for person in q.on(board, day):
            over = count[person][day] - stays - q.limit[person]
            if over < 0:
                continue
            over -= sum(table.day[other] == day and person in q.on(q.board[other], day) for other in out)
            if over < 0:
                continue
            theirs = [other for other, _mask in clash if other not in out and person in q.on(q.board[other], day)]
            if over > 0 or not theirs or len(out) >= MOST_OUT:
                return False
            out.append(theirs[int(self.random.random() * len(theirs))] if len(theirs) > 1 else theirs[0])
        return True

    def _clear(self, here: int, clash: list[tuple[int, int]], out: list[int]) -> int:
        """The starts that are open when one more gives way, or two; 0 when that is not enough."""
        spare = MOST_OUT - len(out)
        left = [(other, mask) for other, mask in clash if other not in out]
        if spare <= 0:
            return 0
        ways: list[tuple[tuple[int, ...], int]] = []
        for other, _mask in left:
            rest = here
            for each, mask in left:
                if each != other:
                    rest &= ~mask
            if rest:
                ways.append(((other,), rest))
        if not ways and spare == MOST_OUT:
            for number, (one, _mask) in enumerate(left):
                for two, _mask2 in left[:number]:
                    rest = here
                    for each, mask in left:
                        if each != one and each != two:
                            rest &= ~mask
                    if rest:
                        ways.append(((one, two), rest))
        if not ways:
            return 0
        gone, rest = ways[int(self.random.random() * len(ways))]
        out.extend(gone)
        return rest

    def _start(self, meeting: int, day: int, rest: int, out: list[int]) -> tuple[int, list[int]] | None:
        table = self.table
        q = table.question
        board = q.board[meeting]
        if q.needs_room[board]:
            full = (table.rooms_full >> (day * q.width)) & q.ones
            for by in q.raw_shifts[board] if full else ():
                full |= full >> by
            if full and rest & ~full:
                rest &= ~full
        extra = q.extra(meeting, day)
        if extra:
            rest = cheapest(q.ranked[board], extra, rest)[1]
        else:
            rest &= next(mask for _cost, mask in q.ranked[board] if mask & rest)
        start = (rest & -rest).bit_length() - 1 if self.random.random() < 0.5 else rest.bit_length() - 1
        if q.needs_room[board] and full and not self._room(meeting, day, start, out):
            return None
        return start, out

    def _room(self, meeting: int, day: int, start: int, out: list[int]) -> bool:
        """Lets a meeting in a room give way where all rooms are taken; False when that cannot be done."""
        table = self.table
        q = table.question
        board = q.board[meeting]
        base, end = day * q.width, start + q.raw[board]
        gone = [other for other in (*out, meeting) if table.day[other] == day and q.needs_room[q.board[other]]]
        for cell in range(start, end):
            used = table.in_rooms[base + cell]
            used -= sum(self._covers(other, cell) for other in gone)
            if used < q.request.rooms:
                continue
            if len(out) >= MOST_OUT:
                return False
            users = [
                other
                for other in table.on[day]
                if q.needs_room[q.board[other]]
                and not table.fixed[other]
                and other not in gone
                and self._covers(other, cell)
            ]
            if not users:
                return False
            out.append(users[int(self.random.random() * len(users))])
            gone.append(out[-1])
        return True

    def _covers(self, meeting: int, cell: int) -> bool:
        begun = self.table.start[meeting]
        return begun <= cell < begun + self.table.question.raw[self.table.question.board[meeting]]

    # --- many tries ---------------------------------------------------------------------------------------------------

    def settle(self, going: Callable[[], bool] = lambda: True) -> None:
        """Each meeting to its best free start, until none can be bettered so."""
        table, missing = self.table, self.table.question.missing
        again = True
        while again:
            again = False
            for meeting in self.meetings:
                if table.own[meeting] <= self.least[meeting]:
                    continue
                if not going():
                    again = False
                    break
                cost, day, start = table.cost, table.day[meeting], table.start[meeting]
                if day >= 0:
                    table.take(meeting)
                found = table.best(meeting, table.free(meeting), missing)
                if found is not None:
                    table.put(meeting, found[1], found[2])
                if table.cost >= cost:
                    if table.day[meeting] >= 0:
                        table.take(meeting)
                    if day >= 0:
                        table.put(meeting, day, start)
                else:
                    again = True
        self.keep()

    def sweep(self, going: Callable[[], bool], meetings: Sequence[int] | None = None) -> None:
        """Every badly placed meeting (of these) is forced onto each of its better days, once."""
        table = self.table
        for meeting in sorted(
            self.meetings if meetings is None else meetings, key=lambda each: self.least[each] - table.own[each]
        ):
            if not going():
                break
            for cost, day in table.question.by_day(meeting):
                if cost >= table.own[meeting]:
                    break
                if self.attempt(meeting, day, table.cost) and table.own[meeting] <= self.least[meeting]:
                    break
        self.keep()

    def anneal(self, tries: int, hot: float, cold: float, going: Callable[[], bool]) -> bool:
        """So many tries, less and less tolerant of a growing sum; False when it was cut short."""
        table, random, meetings, least = self.table, self.random.random, self.meetings, self.least
        by_day, own, day_of = table.question.by_day, table.own, table.day
        count = len(meetings)
        if not count:
            return True
        cooling = (cold / hot) ** (1 / max(1, tries))
        heat = hot
        for number in range(tries):
            heat *= cooling
            if not number & 127 and not going():
                return False
            meeting = meetings[int(random() * count)]
            if own[meeting] <= least[meeting] and random() < 0.8:
                continue
            slack = -heat * log(1.0 - random())
            days = by_day(meeting)
            reach = bisect_right(days, (own[meeting] + int(slack), FAR))
            if not reach:
                continue
            cost, day = days[int(random() * reach)]
            if day == day_of[meeting] and own[meeting] <= cost:
                continue
            if self.attempt(meeting, day, table.cost + slack) and table.cost < self.best_cost:
                self.keep()
        return True
