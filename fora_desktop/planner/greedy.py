"""The first plan, at once: what is locked, then the hardest meetings first, each at its best free start."""

from collections.abc import Callable, Mapping

from fora_desktop.domain.plan import Slot
from fora_desktop.planner.compiled import Compiled
from fora_desktop.planner.timetable import Timetable


def locked(question: Compiled) -> Timetable:
    """What is locked stands, the first by number where two contradict each other; `allowed` is what that leaves."""
    table = Timetable(question)
    meetings = question.request.meetings
    for index, meeting in enumerate(meetings):
        board = question.board[index]
        low, high = question.span(meeting.earliest, meeting.latest)
        below = question.below
        allowed = question.allowed[board] & below[high]
        table.allowed[index] = allowed ^ (allowed & below[low])
    for index, meeting in enumerate(meetings):
        if meeting.locked is not None:
            _lock(table, index, meeting.locked)
    for index in range(len(meetings)):
        if not table.fixed[index]:
            table.allowed[index] = table.free(index)
    return table


def _lock(table: Timetable, index: int, slot: Slot) -> None:
    question = table.question
    day, start = question.position.get(slot.day), question.start_of(slot.start)
    table.fixed[index] = True
    if day is not None and start is not None and start < question.width:
        bit = 1 << (day * question.width + start)
        if table.free(index) & bit:
            table.put(index, day, start)
        table.allowed[index] &= bit


def hardest_first(table: Timetable, meetings: list[int]) -> list[int]:
    """Those with few starts and much wanted people before the others."""
    question = table.question
    load = [0] * len(question.limit)
    for board in question.board:
        for person in question.everyone[board]:
            load[person] += question.raw[board]
    wanted = [sum(load[person] for person in everyone) for everyone in question.everyone]

    def ease(index: int) -> tuple[float, int]:
        board = question.board[index]
        return table.allowed[index].bit_count() / (1 + wanted[board]), index

    return sorted(meetings, key=ease)


def fill(table: Timetable, meetings: list[int], going: Callable[[], bool] = lambda: True) -> None:
    """Each at its best free start, in the order given; what has none stays without."""
    for number, index in enumerate(meetings):
        if not number & 127 and not going():
            break
        free = table.free(index)
        if free:
            found = table.best(index, free, table.question.missing + 1)
            if found is not None:
                table.put(index, found[1], found[2])


def begin(table: Timetable, slots: Mapping[int, Slot]) -> None:
    """Meetings to the times of an earlier plan, where these are free."""
    question = table.question
    for number, slot in slots.items():
        index = question.meeting_of.get(number)
        if index is None or table.fixed[index] or table.day[index] >= 0:
            continue
        day, start = question.position.get(slot.day), question.start_of(slot.start)
        if day is None or start is None or start >= question.width:
            continue
        if (table.free(index) >> (day * question.width + start)) & 1:
            table.put(index, day, start)


def movable(table: Timetable) -> list[int]:
    """What a search may move: all that is not locked and has a start at all."""
    return [index for index, allowed in enumerate(table.allowed) if allowed and not table.fixed[index]]
