"""Which starts a meeting has by itself, whatever the others do, and what each of them costs.

Starts are numbers of slots from the day's beginning, days are positions in `PlanRequest.days`, meetings positions in
`PlanRequest.meetings`. The starts of a day are the bits of a whole number: bit 3 is `day_start` + 3 slots.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, time
from functools import lru_cache

from fora_desktop.domain.plan import PlanBoard, PlanPerson, PlanRequest, Slot, Taken
from fora_desktop.domain.plan_cost import minutes


def bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


class Starts:
    """What the question says of each meeting alone: its members, its hours, its period, what its starts cost."""

    def __init__(self, request: PlanRequest) -> None:
        self.request = request
        self.weights = request.weights
        self.days = request.days
        self.position = {day: at for at, day in enumerate(request.days)}
        self.people = {person.id: person for person in request.people}
        self.boards = {board.id: board for board in request.boards}
        self.meetings = request.meetings
        self.index = {meeting.id: at for at, meeting in enumerate(request.meetings)}
        self.board_of = tuple(self.boards[meeting.board] for meeting in request.meetings)
        self.begin = minutes(request.day_start)
        self.step = request.slot_minutes
        self.slots = request.slots_per_day
        self.end = self.begin + self.step * self.slots
        self.all = (1 << self.slots) - 1
        noon = (self.begin + self.end) // 2
        self.morning = sum(1 << slot for slot in range(self.slots) if self.begin + slot * self.step < noon)
        self.halves = (self.morning, self.all & ~self.morning)
        self.target = tuple(min(bisect_left(self.days, each.target), len(self.days) - 1) for each in request.meetings)
        self.length = tuple(-(-board.minutes // self.step) for board in self.board_of)
        """How many slots a meeting touches."""
        self._travel = {frozenset((each.one, each.other)): each.minutes for each in request.travel}
        self._taken: dict[int, dict[date, list[Taken]]] = {}
        for person in request.people:
            by_day = self._taken.setdefault(person.id, {})
            for each in person.taken:
                by_day.setdefault(each.day, []).append(each)
        self._of_board: dict[tuple[int, int], int] = {}
        self._everyone: dict[tuple[int, int], frozenset[int]] = {}
        self._week = lru_cache(maxsize=None)(self._week_hours)
        self._period = [self._days_of(at) for at in range(len(self.meetings))]
        self._usual = [self._usual_starts(at) for at in range(len(self.meetings))]

    # --- who and where ------------------------------------------------------------------------------------------------

    def travel(self, one: str, other: str) -> int:
        """Minutes between two meetings of one person in these two places."""
        return max(self.request.travel_minutes, self._travel.get(frozenset((one, other)), 0))

    def members(self, board: PlanBoard, day: int) -> tuple[int, ...]:
        """Who is to come on a day."""
        if not board.part_members:
            return board.members
        on = self.days[day]
        part = (
            each.person
            for each in board.part_members
            if (each.first is None or each.first <= on) and (each.last is None or on <= each.last)
        )
        return tuple(dict.fromkeys((*board.members, *part)))

    def everyone(self, board: PlanBoard, day: int) -> frozenset[int]:
        """The same as a set, kept."""
        key = (board.id, day if board.part_members else 0)
        if (found := self._everyone.get(key)) is None:
            found = self._everyone[key] = frozenset(self.members(board, day))
        return found

    def everybody(self, board: PlanBoard) -> frozenset[int]:
        """Whoever sits in it on some day."""
        return frozenset((*board.members, *(each.person for each in board.part_members)))

    def taken(self, person: int, day: int) -> list[Taken]:
        return self._taken[person].get(self.days[day], [])

    def most(self, person: int, day: int) -> int:
        """How many meetings of the question a person can have on a day at the most."""
        return max(0, self.limit(person) - sum(each.place is not None for each in self.taken(person, day)))

    def limit(self, person: int) -> int:
        """How many meetings a person can have on any day."""
        own = self.people[person].most_a_day
        return self.request.most_a_day if own is None else min(own, self.request.most_a_day)

    def apart(self, one: int, other: int, shared: bool) -> int:
        """How many slots the other meeting's start lies after the one's at least, with travel where they share."""
        board = self.board_of[one]
        away = board.minutes + (self.travel(board.place, self.board_of[other].place) if shared else 0)
        return -(-away // self.step)

    # --- the starts ---------------------------------------------------------------------------------------------------

    def mask(self, meeting: int, day: int) -> int:
        """The starts that nothing speaks against but other meetings."""
        first, last, locked = self._period[meeting]
        if not first <= day < last:
            return 0
        return self.of_board(self.board_of[meeting], day) & locked

    def of_board(self, board: PlanBoard, day: int) -> int:
        key = (board.id, day)
        if (found := self._of_board.get(key)) is None:
            found = self._of_board[key] = self._starts_of(board, day)
        return found

    def period(self, meeting: int) -> tuple[int, int, int]:
        """Its days from and until (not included), by period and lock, and the starts that a lock leaves."""
        return self._period[meeting]

    def _days_of(self, meeting: int) -> tuple[int, int, int]:
        """The days of a meeting from and until (not included), and of which starts it may choose."""
        asked = self.meetings[meeting]
        first = 0 if asked.earliest is None else bisect_left(self.days, asked.earliest)
        last = (
            len(self.days)
            if asked.latest is None
            else bisect_left(self.days, date.fromordinal(asked.latest.toordinal() + 1))
        )
        if asked.locked is None:
            return first, last, self.all
        at, slot = self.position.get(asked.locked.day), self.slot_number(asked.locked.start)
        if at is None or slot is None or not first <= at < last:
            return 0, 0, 0
        return at, at + 1, 1 << slot

    def slot_number(self, start: time) -> int | None:
        """Which start of the day it is; None where it is none of them."""
        slot, rest = divmod(minutes(start) - self.begin, self.step)
        return slot if not rest and start.second == 0 and 0 <= slot < self.slots else None

    def _starts_of(self, board: PlanBoard, day: int) -> int:
        on = self.days[day]
        if on in board.forbidden_days:
            return 0
        found = self.hours(board)
        for number in self.members(board, day):
            if on in self.people[number].absent or self.most(number, day) < 1:
                return 0
            found &= self.of_person(number, board, day)
        return found

    def of_person(self, number: int, board: PlanBoard, day: int) -> int:
        """The starts at which a person who is there that day is not busy."""
        found = self.hours(board) & self._week(number, self.days[day].weekday(), board.minutes)
        for each in self.taken(number, day):
            found &= self._beside(each, board)
        return found

    def hours(self, board: PlanBoard) -> int:
        """The starts from which a meeting of the board ends within the day."""
        fits = (self.end - self.begin - board.minutes) // self.step + 1
        return (1 << max(0, min(fits, self.slots))) - 1

    def _week_hours(self, number: int, weekday: int, length: int) -> int:
        """The starts that a person's blocked hours leave on a day of the week."""
        person: PlanPerson = self.people[number]
        found = self.all
        for each in person.blocked:
            if each.weekday == weekday:
                found &= self._outside(minutes(each.start), minutes(each.end, end=True), length)
        return found

    def _outside(self, start: int, end: int, length: int) -> int:
        found = 0
        for slot in range(self.slots):
            begins = self.begin + slot * self.step
            if begins >= end or begins + length <= start:
                found |= 1 << slot
        return found

    def _beside(self, taken: Taken, board: PlanBoard) -> int:
        between = 0 if taken.place is None else self.travel(board.place, taken.place)
        return self._outside(minutes(taken.start) - between, minutes(taken.end, end=True) + between, board.minutes)

    # --- what they cost -----------------------------------------------------------------------------------------------

    def of_day(self, meeting: int, day: int) -> int:
        """What the day alone costs: its distance from the target, its weekday, what is avoided all day."""
        board = self.board_of[meeting]
        away = abs(day - self.target[meeting]) * self.weights.day_from_target
        other = self.weights.other_weekday if self.days[day].weekday() not in board.preferred_weekdays else 0
        cost = board.strength * (away + other)
        if board.avoided:
            on = self.days[day]
            for each in board.avoided:
                if each.first <= on <= each.last and each.start is None and each.end is None:
                    cost += self.weights.avoided(each.kind)
        return cost

    def of_start(self, meeting: int, day: int, slot: int) -> int:
        """What the start costs beyond its day."""
        board, weights = self.board_of[meeting], self.weights
        cost = 0
        if board.preferred_half and bool(self.morning >> slot & 1) != (board.preferred_half == "am"):
            cost += board.strength * weights.other_half_day
        begins = self.begin + slot * self.step
        if board.preferred_start is not None and begins != minutes(board.preferred_start):
            cost += board.strength * weights.other_start
        for each in board.avoided:
            if (
                not (each.start is None and each.end is None)
                and each.first <= self.days[day] <= each.last
                and (each.start is None or begins + board.minutes > minutes(each.start))
                and (each.end is None or begins < minutes(each.end, end=True))
            ):
                cost += weights.avoided(each.kind)
        present = self.meetings[meeting].present
        if present is not None and present != self.slot(day, slot):
            cost += weights.moved
        return cost

    def cost(self, meeting: int, day: int, slot: int) -> int:
        """What a meeting at this start costs by its own wishes."""
        return self.of_day(meeting, day) + self.of_start(meeting, day, slot)

    def least(self, meeting: int, day: int, mask: int) -> int:
        """What the cheapest of these starts costs (there has to be one)."""
        usual = self._usual[meeting]
        if usual is not None:
            preferred, otherwise = usual
            return self.of_day(meeting, day) + (0 if mask & preferred else otherwise)
        return self.of_day(meeting, day) + min(self.of_start(meeting, day, slot) for slot in bits(mask))

    def groups(self, meeting: int, day: int, mask: int) -> list[tuple[int, int]]:
        """These starts by half of the day and cost: what each of a group costs, and the group."""
        of_day = self.of_day(meeting, day)
        found: dict[tuple[int, int], int] = {}
        usual = self._usual[meeting]
        for number, half in enumerate(self.halves):
            part = mask & half
            if part and usual is not None:
                found[number, 0 if part & usual[0] else usual[1]] = part
            elif part:
                for slot in bits(part):
                    key = number, self.of_start(meeting, day, slot)
                    found[key] = found.get(key, 0) | 1 << slot
        return [(of_day + cost, group) for (_half, cost), group in found.items()]

    def by_half(self, meeting: int) -> bool:
        """Whether the starts of one half of the day all cost the same."""
        return self._usual[meeting] is not None

    def _usual_starts(self, meeting: int) -> tuple[int, int] | None:
        """Where only the half of the day counts: the preferred starts, and what the others cost."""
        board = self.board_of[meeting]
        by_hour = any(not (each.start is None and each.end is None) for each in board.avoided)
        if board.preferred_start is not None or by_hour or self.meetings[meeting].present is not None:
            return None
        if not board.preferred_half:
            return self.all, 0
        return self.halves[board.preferred_half == "pm"], board.strength * self.weights.other_half_day

    def slot(self, day: int, slot: int) -> Slot:
        at = self.begin + slot * self.step
        return Slot(self.days[day], time(at // 60, at % 60))

    def place(self, slot: Slot) -> tuple[int, int] | None:
        """The day and the start as numbers; None where the question has no such day or start."""
        day, start = self.position.get(slot.day), self.slot_number(slot.start)
        return None if day is None or start is None else (day, start)
