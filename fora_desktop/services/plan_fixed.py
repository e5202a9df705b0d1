"""What stands in the register and stays: meetings that a plan can hold where they are, and times that are only taken.

A planner is never handed two locked meetings that break a rule together: where meetings of the register do, or lie off
the grid, on other days, with several boards, all that is said of them is that their people and rooms are taken.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from fora_desktop.domain.conflicts import place_key
from fora_desktop.domain.plan import PlanBoard, PlanMeeting, PlanPerson, Slot, Taken, Travel
from fora_desktop.domain.planning import PlanSettings
from fora_desktop.services import plan_members
from fora_desktop.services.plan_days import PlanDays
from fora_desktop.services.plan_members import Members
from fora_desktop.services.plan_question import FIXED, JOINT, RoomTaken
from fora_desktop.services.plan_register import Known, KnownMeeting, PlanningBoard

SLOT_MINUTES = 30


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting of the register that stays, with those who are to be there."""

    meeting: KnownMeeting
    persons: Sequence[int]
    place: str


@dataclass
class Fixed:
    """`locked` are meetings of the question; `off` what of the boards' own meetings is not among them."""

    locked: dict[int, list[KnownMeeting]] = field(default_factory=lambda: defaultdict(list))
    off: dict[int, list[KnownMeeting]] = field(default_factory=lambda: defaultdict(list))


class Grid:
    """The starts of a day."""

    def __init__(self, settings: PlanSettings) -> None:
        self.slot_minutes = SLOT_MINUTES
        self.start = settings.day_start
        self.end = settings.day_end
        self.slots = max((_minute(self.end) - _minute(self.start)) // self.slot_minutes, 1)

    def holds(self, start: time, minutes: int) -> bool:
        return (
            start.second == start.microsecond == 0
            and _minute(start) >= _minute(self.start)
            and (_minute(start) - _minute(self.start)) % self.slot_minutes == 0
            and _minute(start) + minutes <= _minute(self.start) + self.slots * self.slot_minutes
        )

    def at(self, minute: int) -> time:
        return time(minute // 60, minute % 60)


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def travelling(known: Known) -> tuple[Travel, ...]:
    return tuple(
        Travel(known.units[row.unit_id], known.units[row.other_id], row.minutes)
        for row in known.travel_times
        if row.unit_id in known.units and row.other_id in known.units
    )


def place_of(known: Known, board: PlanningBoard) -> str:
    """The municipality that a board meets in; nothing is the house."""
    return known.units[next(iter(board.units))] if len(board.units) == 1 else ""


def fix(
    known: Known,
    days: PlanDays,
    grid: Grid,
    members: Members,
    boards: Mapping[int, PlanBoard],
    moving: Collection[int],
) -> Fixed:
    """Sort the meetings of the register that stay into those that a plan can hold and those that only take times.

    What is taken is written into `members.taken`; `boards` are those of the question, without their rooms' bookings.
    """
    held = [
        Held(meeting, plan_members.attending_at(known, members, meeting.booking), _place(known, meeting))
        for meeting in known.meetings
        if meeting.id not in moving and meeting.booking.end.date() >= known.begins and meeting.day <= known.last
    ]
    wrong = {each.meeting.id for each in held if not _may_stand(each.meeting, days, grid, boards)}
    wrong |= _clashing(known, members, held, boards)
    wrong |= _without_room(known, held, boards)
    found = Fixed()
    for each in held:
        (first, *_others) = each.meeting.boards
        if each.meeting.id not in wrong:
            found.locked[first].append(each.meeting)
    for meeting in known.meetings:
        if meeting.id not in moving:
            for board in meeting.boards:
                if board in boards and meeting not in found.locked.get(board, ()):
                    found.off[board].append(meeting)
    return found


def _place(known: Known, meeting: KnownMeeting) -> str:
    board = known.boards.get(meeting.boards[0])
    return place_of(known, board) if board is not None else ""


def _may_stand(meeting: KnownMeeting, days: PlanDays, grid: Grid, boards: Mapping[int, PlanBoard]) -> bool:
    board = boards.get(meeting.boards[0])
    return (
        board is not None
        and len(meeting.boards) == 1
        and meeting.day in days
        and meeting.day not in board.forbidden_days
        and grid.holds(meeting.start.time(), meeting.minutes)
    )


def take(known: Known, members: Members, fixed: Fixed, moving: Collection[int]) -> None:
    """Note when the people of the meetings that no plan holds are taken."""
    locked = {meeting.id for meetings in fixed.locked.values() for meeting in meetings}
    for meeting in known.meetings:
        if meeting.id in locked or meeting.id in moving or meeting.booking.end.date() < known.begins:
            continue
        for person in plan_members.attending_at(known, members, meeting.booking):
            for day, start, end in plan_members.pieces(meeting.start, meeting.booking.end):
                if known.begins <= day <= known.last:
                    members.taken[person].append(Taken(day, start, end, _place(known, meeting)))


# --- what would break a rule ----------------------------------------------------------------------------------------


def _clashing(known: Known, members: Members, held: Sequence[Held], boards: Mapping[int, PlanBoard]) -> set[int]:
    """Those whose persons cannot be there, by all that a planner would hold against them."""
    if not held:
        return set()
    persons = {person.id: person for person in plan_members.people(known, members, frozenset(known.usable))}
    limits = {person: min(each.most_a_day or 99, known.settings.most_a_day) for person, each in persons.items()}
    of_day: dict[tuple[int, date], list[Taken]] = defaultdict(list)
    for person in persons.values():
        for taken in person.taken:
            of_day[person.id, taken.day].append(taken)
    wrong: set[int] = set()
    there: dict[tuple[int, date], list[Held]] = defaultdict(list)
    for each in held:
        expected = set(each.persons)
        for id_ in expected | _of_board(each, boards):
            there[id_, each.meeting.day].append(each)
            about = persons.get(id_)
            busy = of_day.get((id_, each.meeting.day), ())
            if about is not None and _cannot(about, busy, each.meeting.start, each.meeting.booking.end):
                wrong.add(each.meeting.id)
    travel = {frozenset((each.one, each.other)): each.minutes for each in travelling(known)}
    for (id_, _day), those in there.items():
        if len(those) < 2:
            continue
        if len(those) > limits.get(id_, known.settings.most_a_day) or _too_near(known, those, travel):
            wrong.update(each.meeting.id for each in those)
    return wrong


def _of_board(held: Held, boards: Mapping[int, PlanBoard]) -> set[int]:
    """Whom a planner takes to be there."""
    board = boards.get(held.meeting.boards[0])
    if board is None:
        return set()
    day = held.meeting.day
    parts = {
        part.person
        for part in board.part_members
        if (part.first is None or part.first <= day) and (part.last is None or day <= part.last)
    }
    return {*board.members, *parts}


def _cannot(person: PlanPerson, taken: Sequence[Taken], start: datetime, end: datetime) -> bool:
    """`taken` is what takes the person on that day."""
    day = start.date()
    until = end.time() if end.date() == day else time.max
    hours = (each for each in person.blocked if each.weekday == day.weekday())
    return (
        day in person.absent
        or any(start.time() < each.end and each.start < until for each in hours)
        or any(start.time() < each.end and each.start < until for each in taken)
    )


def _too_near(known: Known, those: Sequence[Held], travel: Mapping[frozenset[str], int]) -> bool:
    ordered = sorted(those, key=lambda each: each.meeting.start)
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 :]:
            minutes = max(known.settings.travel_minutes, travel.get(frozenset((one.place, other.place)), 0))
            between = (other.meeting.start - one.meeting.booking.end).total_seconds() / 60
            if between < minutes:
                return True
    return False


# --- rooms ----------------------------------------------------------------------------------------------------------


def _without_room(known: Known, held: Sequence[Held], boards: Mapping[int, PlanBoard]) -> set[int]:
    """Those that a planner would find without a room: more of them at once than there are, or two in the same."""
    wrong: set[int] = set()
    of_day: dict[date, list[KnownMeeting]] = defaultdict(list)
    for one in held:
        of_day[one.meeting.day].append(one.meeting)
    for meetings in of_day.values():
        takers = [each for each in meetings if _takes_any(known, each, boards)]
        for each in takers:
            at_once = [other for other in takers if _overlap(each, other)]
            if len(at_once) > len(known.rooms):
                wrong.update(other.id for other in at_once)
        named = [(each, key) for each in meetings for key in _keys(each, boards)]
        for each, key in named:
            if any(other.id != each.id and same == key and _overlap(each, other) for other, same in named):
                wrong.add(each.id)
    return wrong


def _takes_any(known: Known, meeting: KnownMeeting, boards: Mapping[int, PlanBoard]) -> bool:
    board = boards.get(meeting.boards[0])
    return is_in_house(known, meeting) or (board is not None and board.needs_room)


def _keys(meeting: KnownMeeting, boards: Mapping[int, PlanBoard]) -> Iterable[str]:
    board = boards.get(meeting.boards[0])
    yield from {key for key in (meeting.booking.place.casefold(), board.room if board is not None else "") if key}


def _overlap(one: KnownMeeting, other: KnownMeeting) -> bool:
    return one.start < other.booking.end and other.start < one.booking.end


def is_in_house(known: Known, meeting: KnownMeeting) -> bool:
    """Whether a meeting has one of the house's rooms."""
    names = {name.casefold() for name in known.rooms}
    return bool(names) and (
        " ".join(meeting.room.split()).casefold() in names or meeting.booking.place.casefold() in names
    )


def room_bookings(
    known: Known, days: PlanDays, grid: Grid, fixed: Fixed, boards: Mapping[int, PlanBoard], moving: Collection[int]
) -> tuple[list[PlanBoard], list[PlanMeeting]]:
    """Boards of nobody that hold the rooms which meetings of the register have and no board of the question does."""
    locked = {meeting.id: board for board, meetings in fixed.locked.items() for meeting in meetings}
    wanted = {board.room for board in boards.values() if board.room}
    found: list[tuple[KnownMeeting, bool, str]] = []
    for meeting in known.meetings:
        if meeting.id in moving or meeting.day not in days:
            continue
        board = boards.get(locked.get(meeting.id, 0))
        any_room = is_in_house(known, meeting) and not (board is not None and board.needs_room)
        key = meeting.booking.place.casefold()
        named = key if key in wanted and not (board is not None and board.room == key) else ""
        if any_room or named:
            found.append((meeting, any_room, named))
    return _as_boards(known, grid, found)


def _as_boards(
    known: Known, grid: Grid, found: Sequence[tuple[KnownMeeting, bool, str]]
) -> tuple[list[PlanBoard], list[PlanMeeting]]:
    boards: list[PlanBoard] = []
    meetings: list[PlanMeeting] = []
    taken: dict[date, list[tuple[int, int, str]]] = defaultdict(list)
    for meeting, any_room, key in found:
        first = max(_minute(meeting.start.time()), _minute(grid.start))
        last = _minute(meeting.booking.end.time()) if meeting.booking.end.date() == meeting.day else 24 * 60
        first = _minute(grid.start) + (first - _minute(grid.start)) // grid.slot_minutes * grid.slot_minutes
        last = min(last, _minute(grid.start) + grid.slots * grid.slot_minutes)
        if last <= first:
            continue
        here = taken[meeting.day]
        at_once = [each for each in here if each[0] < last and first < each[1]]
        any_room = any_room and sum(not each[2] for each in at_once) < len(known.rooms)
        key = "" if any(each[2] == key for each in at_once) else key
        for room in ([""] if any_room else []) + ([key] if key else []):
            here.append((first, last, room))
            number = JOINT + len(boards) + 1
            boards.append(PlanBoard(number, (), last - first, needs_room=not room, room=room))
            slot = Slot(meeting.day, grid.at(first))
            meetings.append(PlanMeeting(2 * FIXED + len(meetings) + 1, number, 1, meeting.day, locked=slot))
    return boards, meetings


def taken_rooms(known: Known, moving: Collection[int]) -> tuple[RoomTaken, ...]:
    """When the house's rooms are taken by meetings of the register that stay."""
    names = {name.casefold() for name in known.rooms}
    found = []
    for meeting in known.meetings:
        if meeting.id in moving or meeting.booking.end.date() < known.begins:
            continue
        for words in {" ".join(meeting.room.split()).casefold(), meeting.booking.place.casefold()}:
            if words in names:
                found.append(RoomTaken(words, meeting.start, meeting.booking.end))
    return tuple(found)


def location_key(location: str) -> str:
    """How a board's own place is told apart from others; the same words are the same room."""
    return place_key(location, "").casefold()
