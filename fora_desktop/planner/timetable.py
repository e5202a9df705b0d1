"""A plan while it is being made: who is where, kept as bits, so that all free starts of a year are found at once."""

from collections import defaultdict

from fora_desktop.planner.compiled import Compiled

NOWHERE = -1


class Timetable:
    """Meetings on their days. Nothing stands in here that breaks a rule; `free` says where a meeting may go.

    `cost` counts as the search does: a meeting without a time costs `Compiled.missing`.
    """

    def __init__(self, question: Compiled) -> None:
        self.question = q = question
        meetings, people = len(q.board), len(q.limit)
        self.day = [NOWHERE] * meetings
        self.start = [0] * meetings
        self.own = [q.missing] * meetings
        """What each meeting costs by itself."""
        self.cost = q.missing * meetings
        """Of all of them, with what they cost together."""
        self.allowed = [0] * meetings
        """The starts that are left to each when only what is fixed stands."""
        self.fixed = [False] * meetings
        self.on: list[set[int]] = [set() for _day in range(q.n_days)]
        self.taken = [[0] * q.n_places for _person in range(people)]
        self.full = [0] * people
        self.count = [[0] * q.n_days for _person in range(people)]
        self.in_rooms = [0] * (q.n_days * q.width)
        self.rooms_full = q.below[-1] if q.request.rooms == 0 else 0
        self.named = [0] * len(q.rooms)
        self.in_week: list[list[int]] = [[0] * q.n_weeks for _person in range(people)] if q.coupled else []
        self.at_place: defaultdict[tuple[int, int, str], int] = defaultdict(int)
        for person in range(people):
            if q.limit[person] <= 0:
                self.full[person] = q.below[-1]
        for person, place, day, mask in q.outside:
            self.taken[person][place] |= mask << (day * q.width)
            self._counted(person, day, 1)

    # --- put and taken ------------------------------------------------------------------------------------------------

    def put(self, meeting: int, day: int, start: int) -> None:
        q = self.question
        board = q.board[meeting]
        base = day * q.width
        mask = ((1 << q.busy_cells[board]) - 1) << (base + start)
        place, taken, count, limit = q.place[board], self.taken, self.count, q.limit
        for person in q.on(board, day):
            taken[person][place] |= mask
            row = count[person]
            row[day] += 1
            if row[day] == limit[person]:
                self.full[person] |= q.ones << base
        if q.needs_room[board]:
            self._rooms(board, base + start, 1)
        if q.room[board] >= 0:
            self.named[q.room[board]] |= ((1 << q.raw[board]) - 1) << (base + start)
        own = q.cost(meeting, day, start)
        self.cost += own - q.missing
        if q.coupled:
            self.cost += self._together(board, day, 1)
        self.own[meeting] = own
        self.day[meeting], self.start[meeting] = day, start
        self.on[day].add(meeting)

    def take(self, meeting: int) -> None:
        q = self.question
        board, day, start = q.board[meeting], self.day[meeting], self.start[meeting]
        base = day * q.width
        mask = ((1 << q.busy_cells[board]) - 1) << (base + start)
        place, taken, count, limit = q.place[board], self.taken, self.count, q.limit
        for person in q.on(board, day):
            taken[person][place] ^= mask
            row = count[person]
            if row[day] == limit[person]:
                self.full[person] ^= q.ones << base
            row[day] -= 1
        if q.needs_room[board]:
            self._rooms(board, base + start, -1)
        if q.room[board] >= 0:
            self.named[q.room[board]] ^= ((1 << q.raw[board]) - 1) << (base + start)
        self.cost += q.missing - self.own[meeting]
        if q.coupled:
            self.cost -= self._together(board, day, -1)
        self.own[meeting] = q.missing
        self.day[meeting] = NOWHERE
        self.on[day].discard(meeting)

    def _rooms(self, board: int, at: int, step: int) -> None:
        q, used = self.question, self.in_rooms
        most = q.request.rooms
        for cell in range(at, at + q.raw[board]):
            before = used[cell]
            used[cell] = before + step
            if max(before, before + step) == most:
                self.rooms_full ^= 1 << cell

    def _counted(self, person: int, day: int, step: int) -> None:
        q, row = self.question, self.count[person]
        row[day] += step
        if row[day] == q.limit[person]:
            self.full[person] |= q.ones << (day * q.width)

    def _together(self, board: int, day: int, step: int) -> int:
        """What people pay for a meeting of theirs on a day: counted in (1) or out (-1)."""
        q = self.question
        request, weights = q.request, q.request.weights
        cost, most, week = 0, request.most_a_week, q.week[day]
        for person in q.on(board, day):
            weeks = self.in_week[person]
            weeks[week] += step
            if most is not None and max(weeks[week], weeks[week] - step) > most:
                cost += weights.busy_week
        place = request.boards[board].place
        if place and weights.travel_day:
            for person in q.on(board, day):
                key = (person, day, place)
                self.at_place[key] += step
                if max(self.at_place[key], self.at_place[key] - step) == 1:
                    cost += weights.travel_day
        return cost

    def together(self, meeting: int, day: int) -> int:
        """What people would pay for it there."""
        q = self.question
        request, weights, board = q.request, q.request.weights, q.board[meeting]
        cost, most, week = 0, request.most_a_week, q.week[day]
        if most is not None and weights.busy_week:
            cost += weights.busy_week * sum(self.in_week[person][week] >= most for person in q.on(board, day))
        place = request.boards[board].place
        if place and weights.travel_day:
            cost += weights.travel_day * sum(not self.at_place.get((person, day, place)) for person in q.on(board, day))
        return cost

    # --- where it may go --------------------------------------------------------------------------------------------

    def blocked(self, board: int) -> int:
        """The starts of the year that other meetings take from a board, by people and rooms, as bits."""
        q, taken, full = self.question, self.taken, self.full
        blocked = 0
        for places, up, down in q.groups[board]:
            busy = 0
            for place in places:
                for person in q.who[board]:
                    busy |= taken[person][place]
                for person, when in q.parts[board]:
                    busy |= taken[person][place] & when
            for by in up:
                busy |= busy << by
            for by in down:
                busy |= busy >> by
            blocked |= busy
        for person in q.who[board]:
            blocked |= full[person]
        for person, when in q.parts[board]:
            blocked |= full[person] & when
        rooms = self.rooms_full if q.needs_room[board] else 0
        if q.room[board] >= 0:
            rooms |= self.named[q.room[board]]
        if rooms:
            for by in q.raw_shifts[board]:
                rooms |= rooms >> by
            blocked |= rooms
        return blocked

    def window(self, meeting: int) -> tuple[int, int]:
        """The first and the last day that the meetings it is tied to leave to it."""
        low, high, days = 0, self.question.n_days - 1, self.day
        for other, least, most in self.question.ties[meeting]:
            at = days[other]
            if at >= 0:
                low, high = max(low, at + least), min(high, at + most)
        return low, high

    def free(self, meeting: int) -> int:
        """The starts of the year that are open to a meeting that has no time, as bits."""
        allowed = self.allowed[meeting]
        low, high = self.window(meeting)
        if low > high:
            return 0
        below = self.question.below
        free = allowed & below[high + 1]
        free ^= free & below[low]
        return free ^ (free & self.blocked(self.question.board[meeting]))

    def best(
        self, meeting: int, free: int, limit: int, *, last: bool = False, alone: bool = False
    ) -> tuple[int, int, int] | None:
        """(cost, day, start) of the cheapest of these starts, where it costs less than `limit`.

        `last`: the last start of those that cost the same; `alone`: as if nobody had other meetings.
        """
        q = self.question
        width, ones, coupled = q.width, q.ones, q.coupled and not alone
        ranked = q.ranked[q.board[meeting]]
        special = q.special or q.request.weights.moved
        found = None
        for cost, day in q.by_day(meeting):
            if cost >= limit:
                break
            here = (free >> (day * width)) & ones
            if not here:
                continue
            if coupled:
                cost += self.together(meeting, day)
            extra = q.extra(meeting, day) if special else None
            if extra:
                each, mask = cheapest(ranked, extra, here)
                cost += each
                here = mask
            else:
                for each, mask in ranked:
                    if here & mask:
                        cost += each
                        here &= mask
                        break
            if cost < limit:
                limit = cost
                start = here.bit_length() - 1 if last else (here & -here).bit_length() - 1
                found = cost, day, start
        return found

    # --- what stands in the way ---------------------------------------------------------------------------------------

    def overlap(self, board: int, meeting: int) -> int:
        """The starts of a board, on the day of a meeting, that this meeting takes from it, as bits of the day."""
        q = self.question
        other = q.board[meeting]
        before, beyond = q.reach[board][q.place[other]]
        begun = self.start[meeting]
        end = begun + q.busy_cells[other] + beyond
        return ((1 << end) - 1) & ~((1 << max(0, begun - before + 1)) - 1)

    def room_overlap(self, board: int, meeting: int) -> int:
        q = self.question
        begun = self.start[meeting]
        end = begun + q.raw[q.board[meeting]]
        return ((1 << end) - 1) & ~((1 << max(0, begun - q.raw[board] + 1)) - 1)


def cheapest(ranked: tuple[tuple[int, int], ...], extra: list[tuple[int, int]], starts: int) -> tuple[int, int]:
    """The lowest cost among some starts of a day, and the starts that cost it."""
    best, found = -1, 0
    while starts:
        bit = starts & -starts
        starts ^= bit
        cost = next((each for each, mask in ranked if mask & bit), 0) + sum(each for each, mask in extra if mask & bit)
        if best < 0 or cost < best:
            best, found = cost, bit
        elif cost == best:
            found |= bit
    return best, found
