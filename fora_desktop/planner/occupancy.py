"""Who is where in a plan, or in a part of one, and what speaks against a start: every hard rule, one by one, plainly.

What a fast search believes of a start is checked here before anybody is told of it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from fora_desktop.domain import dates
from fora_desktop.domain.plan import Order, PlanBoard, PlanMeeting, PlanPerson, PlanRequest, Slot
from fora_desktop.domain.plan_cost import minutes, sitting
from fora_desktop.i18n import _, counted
from fora_desktop.planner.naming import Names, at, first_up, on

Kind = Literal[
    "day",
    "hours",
    "locked",
    "period",
    "forbidden",
    "absent",
    "blocked",
    "taken",
    "meeting",
    "travel",
    "limit",
    "rooms",
    "room",
    "gap",
    "order",
]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One rule that a meeting would break at a start.

    Kinds: `day` no usable day; `hours` outside the day's hours or between two starts; `locked` it is locked elsewhere;
    `period` before `earliest` or after `latest`; `forbidden` a day on which the board never meets; `absent`, `blocked`
    (weekly hours), `taken` (busy then), `limit` (enough meetings that day): the `person`; `meeting` the person is in
    `other`, `travel` the way from or to `other` (or to what is outside the question) is too long; `rooms` none of those
    that are alike is free; `room` its own room has `other`; `gap` too near to `other`, its neighbour in the board;
    `order` before or after `other` by too few or too many days.
    """

    kind: Kind
    day: date
    person: int | None = None
    other: int | None = None
    text: str = field(default="", compare=False)
    """The same in words: `Camilla Østrup er væk`"""


class Occupancy:
    """Meetings of a question at their starts. Raises KeyError for a number that is no meeting of the question."""

    def __init__(self, request: PlanRequest, slots: Mapping[int, Slot] | None = None) -> None:
        self.request = request
        self.meetings = {meeting.id: meeting for meeting in request.meetings}
        self.boards = {board.id: board for board in request.boards}
        self.people = {person.id: person for person in request.people}
        self.names = Names(request)
        self.slots: dict[int, Slot] = {}
        self._position = {day: at for at, day in enumerate(request.days)}
        self._on: dict[date, dict[int, int]] = {}
        self._travel = {frozenset((each.one, each.other)): each.minutes for each in request.travel}
        self._neighbours: dict[tuple[int, int], list[int]] = {}
        self._asks: dict[int, list[int]] = {}
        for meeting in request.meetings:
            self._neighbours.setdefault((meeting.board, meeting.number), []).append(meeting.id)
            for order in meeting.after:
                self._asks.setdefault(order.meeting, []).append(meeting.id)
        for number, slot in (slots or {}).items():
            self.add(number, slot)

    def add(self, meeting: int, slot: Slot) -> None:
        """Puts a meeting at a start, whatever speaks against it; where it was before it is no longer."""
        self.remove(meeting)
        self.slots[meeting] = slot
        self._on.setdefault(slot.day, {})[meeting] = minutes(slot.start)

    def remove(self, meeting: int) -> None:
        slot = self.slots.pop(meeting, None)
        if slot is not None:
            del self._on[slot.day][meeting]

    def board(self, meeting: int) -> PlanBoard:
        return self.boards[self.meetings[meeting].board]

    def on(self, day: date) -> Iterator[tuple[int, PlanBoard, int, int]]:
        """The meetings of a day: number, board, begin and end in minutes."""
        for number, start in self._on.get(day, {}).items():
            board = self.board(number)
            yield number, board, start, start + board.minutes

    def way(self, one: str, other: str) -> int:
        """Minutes between two meetings of one person in these places."""
        return max(self.request.travel_minutes, self._travel.get(frozenset((one, other)), 0))

    def speaks_against(self, meeting: int, slot: Slot) -> list[Obstacle]:
        """All rules that the meeting would break there, all others left where they are; none: it may lie there."""
        asked, board = self.meetings[meeting], self.board(meeting)
        start = minutes(slot.start)
        found = [
            *self._of_the_meeting(asked, board, slot),
            *(each for person in sorted(sitting(board, slot.day)) for each in self._person(person, asked, slot, start)),
            *self._rooms(asked, board, slot.day, start),
            *self._gaps(asked, slot.day),
            *self._orders(asked, slot.day),
        ]
        return [replace(each, text=self._words(each, asked)) for each in found]

    def _of_the_meeting(self, asked: PlanMeeting, board: PlanBoard, slot: Slot) -> Iterator[Obstacle]:
        if slot.day not in self._position:
            yield Obstacle("day", slot.day)
        first = minutes(self.request.day_start)
        last = first + self.request.slot_minutes * self.request.slots_per_day
        start = minutes(slot.start)
        on_grid = (start - first) % self.request.slot_minutes == 0 and not slot.start.second
        if start < first or start + board.minutes > last or not on_grid:
            yield Obstacle("hours", slot.day)
        if asked.locked is not None and asked.locked != slot:
            yield Obstacle("locked", slot.day)
        if (asked.earliest is not None and slot.day < asked.earliest) or (
            asked.latest is not None and slot.day > asked.latest
        ):
            yield Obstacle("period", slot.day)
        if slot.day in board.forbidden_days:
            yield Obstacle("forbidden", slot.day)

    def most_a_day(self, person: PlanPerson) -> int:
        everybody = self.request.most_a_day
        return everybody if person.most_a_day is None else min(person.most_a_day, everybody)

    def _person(self, number: int, asked: PlanMeeting, slot: Slot, start: int) -> Iterator[Obstacle]:
        person, board = self.people[number], self.boards[asked.board]
        day, end = slot.day, start + board.minutes
        if day in person.absent:
            yield Obstacle("absent", day, number)
        for hours in person.blocked:
            if hours.weekday == day.weekday() and start < minutes(hours.end, end=True) and end > minutes(hours.start):
                yield Obstacle("blocked", day, number)
                break
        already = 0
        for taken in person.taken:
            if taken.day != day:
                continue
            begun, over = minutes(taken.start), minutes(taken.end, end=True)
            already += taken.place is not None
            if start < over and begun < end:
                yield Obstacle("taken", day, number)
            elif taken.place is not None:
                way = self.way(board.place, taken.place)
                if start < over + way and begun < end + way:
                    yield Obstacle("travel", day, number)
        for other, others, begun, over in self.on(day):
            if other == asked.id or number not in sitting(others, day):
                continue
            already += 1
            way = self.way(board.place, others.place)
            if start < over and begun < end:
                yield Obstacle("meeting", day, number, other)
            elif start < over + way and begun < end + way:
                yield Obstacle("travel", day, number, other)
        if already + 1 > self.most_a_day(person):
            yield Obstacle("limit", day, number)

    def _rooms(self, asked: PlanMeeting, board: PlanBoard, day: date, start: int) -> Iterator[Obstacle]:
        end = start + board.minutes
        beside = [each for each in self.on(day) if each[0] != asked.id and start < each[3] and each[2] < end]
        if board.needs_room:
            in_rooms = [(begun, over) for _other, others, begun, over in beside if others.needs_room]
            for moment in [start, *(begun for begun, _over in in_rooms if begun > start)]:
                if sum(begun <= moment < over for begun, over in in_rooms) >= self.request.rooms:
                    yield Obstacle("rooms", day)
                    break
        for other, others, _begun, _over in beside:
            if board.room and others.room == board.room:
                yield Obstacle("room", day, other=other)

    def _gaps(self, asked: PlanMeeting, day: date) -> Iterator[Obstacle]:
        at = self._position.get(day)
        if at is None:
            return
        for other, there in self._placed(self._neighbours.get((asked.board, asked.number - 1), ())):
            if at - there < asked.min_gap_days:
                yield Obstacle("gap", day, other=other)
        for other, there in self._placed(self._neighbours.get((asked.board, asked.number + 1), ())):
            if there - at < self.meetings[other].min_gap_days:
                yield Obstacle("gap", day, other=other)

    def _orders(self, asked: PlanMeeting, day: date) -> Iterator[Obstacle]:
        at = self._position.get(day)
        if at is None:
            return
        for other, there in self._placed(order.meeting for order in asked.after):
            if any(not _keeps(order, at - there) for order in asked.after if order.meeting == other):
                yield Obstacle("order", day, other=other)
        for other, there in self._placed(self._asks.get(asked.id, ())):
            if any(not _keeps(order, there - at) for order in self.meetings[other].after if order.meeting == asked.id):
                yield Obstacle("order", day, other=other)

    def _placed(self, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Those of them that have a usable day, each once, with its position."""
        for number in dict.fromkeys(numbers):
            slot = self.slots.get(number)
            if slot is not None and slot.day in self._position:
                yield number, self._position[slot.day]

    def _words(self, obstacle: Obstacle, asked: PlanMeeting) -> str:
        names, board = self.names, self.boards[asked.board]
        person = "" if obstacle.person is None else names.person(obstacle.person)
        other = ""
        if obstacle.other is not None and obstacle.other in self.slots:
            other = names.beside(obstacle.other, self.slots[obstacle.other].day, asked.id)
        match obstacle.kind:
            case "day":
                words = _("{day} bruges ikke til møder").format(day=on(obstacle.day, self.request.year))
            case "hours":
                words = _("tiden ligger uden for dagens mødetid eller mellem to starttider")
            case "locked":
                words = _("mødet er låst til {time}").format(time=at(asked.locked) if asked.locked else "")
            case "period":
                words = _("dagen ligger uden for mødets periode")
            case "forbidden":
                words = _("{board} mødes ikke den dag").format(board=names.board(board.id))
            case "absent":
                words = _("{person} er væk").format(person=person)
            case "blocked":
                words = _("{person} kan aldrig på det tidspunkt om {weekday}en").format(
                    person=person, weekday=dates.weekday(obstacle.day)
                )
            case "taken":
                words = _("{person} er optaget").format(person=person)
            case "meeting":
                words = _("{person} er til {other}").format(person=person, other=other)
            case "travel" if other:
                words = _("{person} kan ikke nå mellem {other} og dette møde").format(person=person, other=other)
            case "travel":
                words = _("{person} kan ikke nå frem fra eller til et andet møde").format(person=person)
            case "limit":
                most = 0 if obstacle.person is None else self.most_a_day(self.people[obstacle.person])
                meetings = counted(most, _("{n} møde"), _("{n} møder"))
                words = _("{person} kan kun have {meetings} den dag").format(person=person, meetings=meetings)
            case "rooms" if self.request.rooms:
                words = _("alle mødelokaler er optaget")
            case "rooms":
                words = _("der er ingen mødelokaler")
            case "room":
                words = _("mødestedet er optaget af {other}").format(other=other)
            case "gap":
                words = _("der er for kort tid til {other}").format(other=other)
            case "order" if obstacle.other is not None and names.same_board(obstacle.other, asked.id):
                words = _("der er for kort tid til {other}").format(other=other)
            case "order":
                words = _("rækkefølgen til {other} holder ikke").format(other=other)
        return first_up(words)


def _keeps(order: Order, days: int) -> bool:
    return order.min_days <= days and (order.max_days is None or days <= order.max_days)
