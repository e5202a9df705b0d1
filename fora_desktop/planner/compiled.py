"""The question as numbers: people, boards and meetings by their place in the list, hours as bits of whole numbers.

A year is one long whole number for each person: each day has `width` bits, one a cell of `cell` minutes, with a margin
at both ends of the day, so that what is shifted by a length or a journey never runs into the next day. Who can meet
when is then a handful of operations on such numbers, for all days at once.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, time
from math import gcd

from fora_desktop.domain.plan import Avoided, PlanBoard, PlanMeeting, PlanRequest, Slot
from fora_desktop.planner.checking import check, minutes

FAR = 1 << 30
"""More than any distance between two days."""
MOST_KEPT = 1_000_000
"""So many costs of meetings' days are kept (some 100 MB); with more they are reckoned anew when they are asked for."""

Ranked = tuple[tuple[int, int], ...]
"""Costs, the lowest first, each with the starts (bits of one day) that cost it."""


def shifts(cells: int) -> tuple[int, ...]:
    """By how much to shift, one after the other, so that each bit spreads over so many cells."""
    found, covered = [], 1
    while covered < cells:
        found.append(min(covered, cells - covered))
        covered += found[-1]
    return tuple(found)


class Compiled:
    """What does not change while a plan is looked for."""

    def __init__(self, request: PlanRequest) -> None:
        check(request)
        self.request = request
        self.days = request.days
        self.n_days = len(request.days)
        self.weekday = [day.weekday() for day in request.days]
        self.position = {day: index for index, day in enumerate(request.days)}
        self.person_of = {person.id: index for index, person in enumerate(request.people)}
        self.board_of = {board.id: index for index, board in enumerate(request.boards)}
        self.meeting_of = {meeting.id: index for index, meeting in enumerate(request.meetings)}
        self.board = [self.board_of[meeting.board] for meeting in request.meetings]
        self.first = minutes(request.day_start)
        self.last = self.first + request.slot_minutes * request.slots_per_day
        self.noon = (self.first + self.last) // 2
        self._places()
        self._cells()
        self._people()
        self._members()
        self._lengths()
        self._allowed()
        self._ties()
        self._costs()

    # --- time -------------------------------------------------------------------------------------------------------

    def _places(self) -> None:
        request = self.request
        names = {board.place for board in request.boards}
        names.update(each.place for person in request.people for each in person.taken if each.place is not None)
        table = {frozenset((each.one, each.other)): each.minutes for each in request.travel}
        base = request.travel_minutes

        def way(one: str, other: str) -> int:
            return max(base, table.get(frozenset((one, other)), 0))

        ordered = sorted(names)
        alike = all(way(one, other) == base for one in ordered for other in ordered)
        self.places = [""] if alike else ordered
        self.n_places = len(self.places)
        index = {name: 0 if alike else number for number, name in enumerate(ordered)}
        self.place_of = index
        self.place = [index[board.place] for board in request.boards]
        self.travel = [[way(one, other) for other in self.places] for one in self.places]
        if alike:
            self.travel = [[base]]

    def _cells(self) -> None:
        """The finest cell that is needed for whole numbers of cells to say exactly what minutes say."""
        request, step, base = self.request, self.request.slot_minutes, self.request.travel_minutes
        lengths = {board.minutes for board in request.boards}
        taken = [each for person in request.people for each in person.taken]
        begun = {minutes(each.start) - self.first for each in taken}
        whole = all(length % step == 0 for length in lengths) and base % step == 0
        if self.n_places == 1 and (whole or all(at % step == 0 for at in begun)):
            self.cell = step
        else:
            ends = {minutes(each.end, end=True) - self.first for each in taken}
            ways = {way for line in self.travel for way in line}
            self.cell = gcd(step, *lengths, *begun, *ends, *ways)
        cell = self.cell
        self.margin = -(-max(way for line in self.travel for way in line) // cell) + 1
        self.step = step // cell
        self.width = self.margin * 2 + -(-(self.last - self.first) // cell)
        self.ones = (1 << self.width) - 1
        self.below = [(1 << (day * self.width)) - 1 for day in range(self.n_days + 1)]
        self.pad = -(-base // cell)
        by_weekday = [0] * 7
        for day, weekday in enumerate(self.weekday):
            by_weekday[weekday] |= 1 << (day * self.width)
        self.days_of_weekday = by_weekday

    def start_of(self, clock: time) -> int | None:
        """The cell of a start, or None where no meeting can begin."""
        at = minutes(clock) - self.first
        if at < 0 or at % self.request.slot_minutes or clock.second or clock.microsecond:
            return None
        return self.margin + at // self.cell

    def slot(self, day: int, start: int) -> Slot:
        at = self.first + (start - self.margin) * self.cell
        return Slot(self.days[day], time(at // 60, at % 60))

    def span(self, first: date | None, last: date | None) -> tuple[int, int]:
        """The usable days from one day to another, as positions; the second is not included."""
        low = 0 if first is None else bisect_left(self.days, first)
        return low, max(low, self.n_days if last is None else bisect_right(self.days, last))

    def days_mask(self, days: Iterable[date]) -> int:
        mask, ones, width, position = 0, self.ones, self.width, self.position
        for day in days:
            if day in position:
                mask |= ones << (position[day] * width)
        return mask

    # --- people and boards ------------------------------------------------------------------------------------------

    def _people(self) -> None:
        request = self.request
        self.absent = [self.days_mask(person.absent) for person in request.people]
        self.limit = [
            request.most_a_day if person.most_a_day is None else min(request.most_a_day, person.most_a_day)
            for person in request.people
        ]
        self.blocked: list[dict[int, list[tuple[int, int]]]] = []
        self.busy = [0] * len(request.people)
        self.outside: list[tuple[int, int, int, int]] = []
        """Meetings outside the question: person, place, day, cells of that day with the usual journey after them."""
        cells = self.width
        for index, person in enumerate(request.people):
            hours = defaultdict(list)
            for each in person.blocked:
                hours[each.weekday].append((minutes(each.start), minutes(each.end, end=True)))
            self.blocked.append(hours)
            for taken in person.taken:
                day = self.position.get(taken.day)
                if day is None:
                    continue
                low = (minutes(taken.start) - self.first) // self.cell + self.margin
                end = minutes(taken.end, end=True) - self.first
                spare = 0 if taken.place is None else request.travel_minutes
                high = -(-(end + spare) // self.cell) + self.margin
                low, high = max(0, low), min(cells, high)
                mask = ((1 << high) - (1 << low)) if high > low else 0
                if taken.place is None:
                    self.busy[index] |= mask << (day * cells)
                else:
                    self.outside.append((index, self.place_of[taken.place], day, mask))

    def _members(self) -> None:
        """Who sits in a board: `who` all year, `who_on` by day where it changes, `parts` for a part with its days."""
        self.who: list[tuple[int, ...]] = []
        self.parts: list[tuple[tuple[int, int], ...]] = []
        self.who_on: list[tuple[tuple[int, ...], ...] | None] = []
        self.everyone: list[tuple[int, ...]] = []
        boards_of: list[int] = [0] * len(self.request.people)
        for index, board in enumerate(self.request.boards):
            members = tuple(dict.fromkeys(self.person_of[person] for person in board.members))
            self.who.append(members)
            seated = self._seated(board, set(members))
            self.parts.append(
                tuple(
                    (person, sum(self.ones << (day * self.width) for day in sorted(days)))
                    for person, days in seated.items()
                )
            )
            self.who_on.append(
                tuple(
                    (*members, *(person for person, days in seated.items() if day in days))
                    for day in range(self.n_days)
                )
                if seated
                else None
            )
            everyone = (*members, *seated)
            self.everyone.append(everyone)
            for person in everyone:
                boards_of[person] |= 1 << index
        self.shares = [0] * len(self.request.boards)
        for index, persons in enumerate(self.everyone):
            for person in persons:
                self.shares[index] |= boards_of[person]

    def _seated(self, board: PlanBoard, members: set[int]) -> dict[int, set[int]]:
        seated: dict[int, set[int]] = {}
        for part in board.part_members:
            person = self.person_of[part.person]
            days = set(range(*self.span(part.first, part.last)))
            if person not in members and days:
                seated.setdefault(person, set()).update(days)
        return seated

    def on(self, board: int, day: int) -> tuple[int, ...]:
        by_day = self.who_on[board]
        return self.who[board] if by_day is None else by_day[day]

    def _lengths(self) -> None:
        """By how much to spread what is taken, for each board: by its own length, and with the journeys."""
        boards, cell = self.request.boards, self.cell
        self.raw = [-(-board.minutes // cell) for board in boards]
        self.busy_cells = [-(-(board.minutes + self.request.travel_minutes) // cell) for board in boards]
        """A meeting with the usual journey after it."""
        self.raw_shifts = [shifts(cells) for cells in self.raw]
        self.needs_room = [board.needs_room for board in boards]
        rooms = sorted({board.room for board in boards if board.room})
        self.rooms = rooms
        self.room = [rooms.index(board.room) if board.room else -1 for board in boards]
        self.reach: list[list[tuple[int, int]]] = []
        """By board and place of the other: how many cells before its start, and after it with the usual journey."""
        for index, board in enumerate(boards):
            ways = self.travel[self.place[index]]
            self.reach.append([(-(-(board.minutes + way) // cell), -(-way // cell) - self.pad) for way in ways])
        self.groups = [self._groups(index) for index in range(len(boards))]

    def _groups(self, board: int) -> list[tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]]:
        """The places by how far they are: (places, shifts up, shifts down)."""
        by_reach: dict[tuple[int, int], list[int]] = {}
        for place, reach in enumerate(self.reach[board]):
            by_reach.setdefault(reach, []).append(place)
        return [
            (tuple(places), shifts(beyond + 1) if beyond else (), shifts(before))
            for (before, beyond), places in by_reach.items()
        ]

    # --- where a meeting may be ---------------------------------------------------------------------------------------

    def _allowed(self) -> None:
        """`allowed`: the starts of a board that its members' absences and hours and its own days leave, as bits."""
        self.starts_of: list[int] = []
        self.allowed: list[int] = []
        request = self.request
        lines = [tuple(hours.get(weekday, ()) for weekday in range(7)) for hours in self.blocked]
        for index, board in enumerate(request.boards):
            starts = list(range(self.first, min(self.last - board.minutes, 1439) + 1, request.slot_minutes))
            bits = [1 << (self.margin + (at - self.first) // self.cell) for at in starts]
            self.starts_of.append(sum(bits))
            found = 0
            away = self.days_mask(board.forbidden_days)
            for person in self.who[index]:
                away |= self.absent[person]
            for weekday, days in enumerate(self.days_of_weekday):
                hours = [span for person in self.who[index] for span in lines[person][weekday]]
                found |= days * self._free_of(starts, bits, hours, board.minutes)
            for person, when in self.parts[index]:
                away |= self.absent[person] & when
                for weekday, days in enumerate(self.days_of_weekday):
                    if lines[person][weekday]:
                        hours_free = self._free_of(starts, bits, lines[person][weekday], board.minutes)
                        away |= days * (self.ones ^ hours_free) & when
            away |= self._busy_for(index)
            self.allowed.append(found ^ (found & away))

    def _free_of(self, starts: list[int], bits: list[int], hours: Sequence[tuple[int, int]], length: int) -> int:
        if not hours:
            return sum(bits)
        return sum(
            bit
            for at, bit in zip(starts, bits, strict=True)
            if not any(at < end and at + length > begun for begun, end in hours)
        )

    def _busy_for(self, board: int) -> int:
        busy = 0
        for person in self.who[board]:
            busy |= self.busy[person]
        for person, when in self.parts[board]:
            busy |= self.busy[person] & when
        for by in self.raw_shifts[board] if busy else ():
            busy |= busy >> by
        return busy

    def _ties(self) -> None:
        """`ties`: for each meeting (other, low, high): its day minus the other's lies from low to high."""
        meetings = self.request.meetings
        self.ties: list[list[tuple[int, int, int]]] = [[] for _each in meetings]
        numbered: dict[tuple[int, int], list[int]] = defaultdict(list)
        for index, meeting in enumerate(meetings):
            numbered[self.board[index], meeting.number].append(index)
        for index, meeting in enumerate(meetings):
            for before in numbered.get((self.board[index], meeting.number - 1), ()):
                self._tie(index, before, meeting.min_gap_days, FAR)
            for order in meeting.after:
                high = FAR if order.max_days is None else order.max_days
                self._tie(index, self.meeting_of[order.meeting], order.min_days, high)

    def _tie(self, one: int, other: int, low: int, high: int) -> None:
        self.ties[one].append((other, low, high))
        self.ties[other].append((one, -high, -low))

    # --- what it costs ------------------------------------------------------------------------------------------------

    def _costs(self) -> None:
        request, weights = self.request, self.request.weights
        self.coupled = bool((weights.busy_week and request.most_a_week is not None) or weights.travel_day)
        weeks = sorted({day.isocalendar()[:2] for day in self.days})
        number = {week: index for index, week in enumerate(weeks)}
        self.week = [number[day.isocalendar()[:2]] for day in self.days]
        self.n_weeks = len(weeks)
        self.ranked = [self._ranked(index) for index in range(len(request.boards))]
        self.board_days: list[list[int] | None] = [None] * len(request.boards)
        self.special: dict[tuple[int, int], list[tuple[int, int]]] = {}
        """(board, day): costs of the starts that touch hours the board avoids."""
        for index, board in enumerate(request.boards):
            for each in board.avoided:
                if weights.avoided(each.kind) and (each.start is not None or each.end is not None):
                    self._avoided_hours(index, each)
        self.missing = weights.unplaced
        """What a meeting without a time costs."""
        self._most_kept = MOST_KEPT // max(1, self.n_days)
        self._by_day: dict[int, tuple[tuple[int, int], ...]] = {}
        self._day_costs: dict[int, list[int]] = {}

    def _ranked(self, index: int) -> Ranked:
        board, weights = self.request.boards[index], self.request.weights
        by_cost: dict[int, int] = defaultdict(int)
        liked = None if board.preferred_start is None else minutes(board.preferred_start)
        starts = self.starts_of[index]
        while starts:
            bit = starts & -starts
            starts ^= bit
            at = self.first + (bit.bit_length() - 1 - self.margin) * self.cell
            cost = 0
            if board.preferred_half and (at < self.noon) != (board.preferred_half == "am"):
                cost += weights.other_half_day * board.strength
            if liked is not None and at != liked:
                cost += weights.other_start * board.strength
            by_cost[cost] |= bit
        return tuple(sorted(by_cost.items()))

    def _avoided_hours(self, index: int, avoided: Avoided) -> None:
        begun = 0 if avoided.start is None else minutes(avoided.start)
        end = 1440 if avoided.end is None else minutes(avoided.end, end=True)
        length = self.request.boards[index].minutes
        mask, starts = 0, self.starts_of[index]
        while starts:
            bit = starts & -starts
            starts ^= bit
            at = self.first + (bit.bit_length() - 1 - self.margin) * self.cell
            if at < end and at + length > begun:
                mask |= bit
        if mask:
            for day in range(*self.span(avoided.first, avoided.last)):
                cost = self.request.weights.avoided(avoided.kind)
                self.special.setdefault((index, day), []).append((cost, mask))

    def _board_costs(self, index: int) -> list[int]:
        """By day, what a board pays for the weekday and for whole days that it avoids."""
        known = self.board_days[index]
        if known is not None:
            return known
        board, weights = self.request.boards[index], self.request.weights
        wrong = weights.other_weekday * board.strength
        by_weekday = [0 if weekday in board.preferred_weekdays else wrong for weekday in range(7)]
        costs = [by_weekday[weekday] for weekday in self.weekday]
        for each in board.avoided:
            cost = weights.avoided(each.kind)
            if cost and each.start is None and each.end is None:
                for day in range(*self.span(each.first, each.last)):
                    costs[day] += cost
        self.board_days[index] = costs
        return costs

    def target(self, meeting: PlanMeeting) -> int:
        """Its position; of a target that is no usable day, that of the next one, else of the last."""
        return min(bisect_left(self.days, meeting.target), self.n_days - 1)

    def day_costs(self, index: int) -> list[int]:
        """By day, the least a meeting pays there: the day's own costs, not those of the start."""
        known = self._day_costs.get(index)
        if known is not None:
            return known
        meeting, board = self.request.meetings[index], self.board[index]
        weight = self.request.weights.day_from_target * self.request.boards[board].strength
        at = self.target(meeting)
        costs = [cost + weight * abs(day - at) for day, cost in enumerate(self._board_costs(board))]
        moved = self.request.weights.moved
        if moved and meeting.present is not None:
            stays = self.position.get(meeting.present.day, -1)
            costs = [cost + moved * (day != stays) for day, cost in enumerate(costs)]
        if len(self._day_costs) >= self._most_kept:
            self._day_costs.clear()
        self._day_costs[index] = costs
        return costs

    def by_day(self, index: int) -> tuple[tuple[int, int], ...]:
        """(cost, day) of a meeting's days, the cheapest first; only those of its own period."""
        known = self._by_day.get(index)
        if known is None:
            meeting = self.request.meetings[index]
            low, high = self.span(meeting.earliest, meeting.latest)
            costs = self.day_costs(index)
            known = tuple(sorted(zip(costs[low:high], range(low, high), strict=True)))
            if len(self._by_day) >= self._most_kept:
                self._by_day.clear()
            self._by_day[index] = known
        return known

    def extra(self, index: int, day: int) -> list[tuple[int, int]] | None:
        """What some starts of a day cost beyond `ranked`, or None: (cost, starts)."""
        found = self.special.get((self.board[index], day))
        moved = self.request.weights.moved
        present = self.request.meetings[index].present
        if not moved or present is None or self.days[day] != present.day:
            return found
        start = self.start_of(present.start)
        stays = 0 if start is None else 1 << start
        return [*(found or ()), (moved, self.ones ^ (self.ones & stays))]

    def start_cost(self, index: int, day: int, start: int) -> int:
        bit = 1 << start
        cost = next((cost for cost, mask in self.ranked[self.board[index]] if mask & bit), 0)
        return cost + sum(more for more, mask in self.extra(index, day) or () if mask & bit)

    def cost(self, index: int, day: int, start: int) -> int:
        """What a meeting costs by itself at a time."""
        return self.day_costs(index)[day] + self.start_cost(index, day, start)
