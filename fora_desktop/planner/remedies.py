"""What would help meetings without a time: one rule loosened, and the times that are then found free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import time
from typing import Any, Literal, get_args

from fora_desktop.domain import dates
from fora_desktop.domain.danish import listed
from fora_desktop.domain.plan import Plan, PlanBoard, PlanMeeting, PlanPerson, PlanRequest, Slot
from fora_desktop.i18n import _
from fora_desktop.planner.around import Around
from fora_desktop.planner.blocking import Blocked
from fora_desktop.planner.naming import Names, at
from fora_desktop.planner.starts import Starts

Kind = Literal[
    "day_limit",
    "person_limit",
    "rooms",
    "person_hours",
    "hours",
    "order",
    "gap",
    "forbidden",
    "period",
    "unlock",
    "without",
    "skip",
]
"""Which rule is loosened, the gentlest first.

So many meetings a day for all (`amount`) or for a `person`; one more room (`amount` in all); the weekly hours of
a `person`; a day that ends later (`amount` minutes); the order of `meeting`; the distance between the meetings of
`board`; days on which `board` does not meet; the period of `meeting`; its lock; a `person` for whom somebody else
comes; `meeting` left out.
"""
_GENTLEST = {kind: place for place, kind in enumerate(get_args(Kind))}
_BLOCKERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("day_limit", "person_limit"), ("enough",)),
    "rooms": ("rooms",),
    "person_hours": ("busy",),
    "order": ("order",),
    "gap": ("gap",),
    "forbidden": ("forbidden",),
    "without": ("away", "busy", "enough"),
}
"""What each of them is against (`blocking.py`)."""
LOOKED_AT = 20
"""So many meetings without a time are looked into for ways; all are looked at for what a way gives."""
TRIED = 20
"""So many ways are tried, those first that most meetings ask for."""
LONGER = 60


@dataclass(frozen=True, slots=True)
class Remedy:
    """One rule that could be loosened. `slots`: the meetings that then have a time, and which, all of them together."""

    kind: Kind
    blocks: str
    """What stands in the way now, as a sentence."""
    gives: str
    """What could be done, and what it would bring, as a sentence."""
    slots: Mapping[int, Slot]
    boards: tuple[int, ...]
    """The boards whose meetings get a time (with `skip`: the board whose meeting gets none)."""
    amount: int = 0
    person: int | None = None
    board: int | None = None
    meeting: int | None = None

    @property
    def text(self) -> str:
        return f"{self.blocks} {self.gives}"


@dataclass(frozen=True, slots=True)
class _Way:
    kind: Kind
    amount: int = 0
    person: int | None = None
    board: int | None = None
    meeting: int | None = None


def remedies(request: PlanRequest, plan: Plan) -> tuple[Remedy, ...]:
    """Ways out for the meetings that a plan leaves without a time: what helps most first, then the gentlest.

    A meeting that nothing helps is to be left out with a reason (`skip`), last. Nothing where all have a time, or would
    have one if the search had gone on.
    """
    slots = plan.slots()
    unplaced = [each.id for each in request.meetings if each.id not in slots]
    slots |= _gained(request, slots, unplaced)
    unplaced = [number for number in unplaced if number not in slots]
    names = Names(request)
    starts = Starts(request)
    stuck = {number: Blocked(starts, slots, number) for number in unplaced[:LOOKED_AT]}
    asking: dict[_Way, list[int]] = {}
    for number, each in stuck.items():
        for way in _ways(each):
            asking.setdefault(way, []).append(number)
    tried = sorted(asking, key=lambda way: (-len(asking[way]), _GENTLEST[way.kind]))[:TRIED]
    found = []
    for way in tried:
        if gained := _gained(_loosened(request, way), slots, unplaced):
            about = next((number for number in asking[way] if number in gained), asking[way][0])
            found.append(_remedy(request, names, way, stuck[about], gained))
    found.sort(key=lambda each: (-len(each.slots), _GENTLEST[each.kind]))
    helped = {number for each in found for number in each.slots}
    return (*found, *(_skipped(names, each, number) for number, each in stuck.items() if number not in helped))


# --- which ways there are -------------------------------------------------------------------------------------------


def _ways(stuck: Blocked) -> Iterable[_Way]:
    """What could be loosened for one meeting, by what blocks it."""
    request, board, number = stuck.request, stuck.board, stuck.asked.id
    if stuck.asked.locked is not None:
        yield _Way("unlock", meeting=number)
    for (kind, what), _days in stuck.ranked():
        if kind == "enough":
            yield from _limits(request, next(each for each in request.people if each.id == what))
        elif kind in ("away", "busy"):
            if kind == "busy" and stuck.starts.people[what].blocked:
                yield _Way("person_hours", person=what)
            yield _Way("without", person=what)
        elif kind == "rooms":
            yield _Way("rooms", request.rooms + 1)
        elif kind == "forbidden":
            yield _Way("forbidden", board=board.id)
        elif kind == "gap":
            yield _Way("gap", board=board.id)
        elif kind == "order":
            yield _Way("order", meeting=number)
    yield _Way("hours", LONGER)
    if stuck.asked.earliest is not None or stuck.asked.latest is not None:
        yield _Way("period", meeting=number)


def _limits(request: PlanRequest, person: PlanPerson) -> Iterable[_Way]:
    if person.most_a_day is not None and person.most_a_day <= request.most_a_day:
        yield _Way("person_limit", person.most_a_day + 1, person=person.id)
    else:
        yield _Way("day_limit", request.most_a_day + 1)


def _loosened(request: PlanRequest, way: _Way) -> PlanRequest:
    """The same question with one rule less."""

    def people(**change: Any) -> PlanRequest:
        changed = [replace(each, **change) if each.id == way.person else each for each in request.people]
        return replace(request, people=tuple(changed))

    def board(changed: PlanBoard) -> PlanRequest:
        return replace(request, boards=tuple(changed if each.id == changed.id else each for each in request.boards))

    def meeting(**change: Any) -> PlanRequest:
        changed = [replace(each, **change) if each.id == way.meeting else each for each in request.meetings]
        return replace(request, meetings=tuple(changed))

    own = next((each for each in request.boards if each.id == way.board), None)
    match way.kind:
        case "day_limit":
            return replace(request, most_a_day=way.amount)
        case "person_limit":
            return replace(people(most_a_day=way.amount), most_a_day=max(request.most_a_day, way.amount))
        case "rooms":
            return replace(request, rooms=way.amount)
        case "person_hours":
            return people(blocked=())
        case "hours":
            return replace(request, slots_per_day=request.slots_per_day + -(-way.amount // request.slot_minutes))
        case "order":
            return _without_order(meeting(after=()), way.meeting)
        case "gap":
            return _closer(request, way.board)
        case "period":
            return meeting(earliest=None, latest=None)
        case "unlock":
            return meeting(locked=None)
        case "forbidden":
            return request if own is None else board(replace(own, forbidden_days=frozenset()))
        case "without":
            return replace(request, boards=tuple(_without(each, way.person) for each in request.boards))
        case "skip":
            return request


def _without(board: PlanBoard, person: int | None) -> PlanBoard:
    return replace(
        board,
        members=tuple(each for each in board.members if each != person),
        part_members=tuple(each for each in board.part_members if each.person != person),
    )


def _closer(request: PlanRequest, board: int | None) -> PlanRequest:
    """Without distances between the meetings of a board; they keep their order."""
    names = Names(request)
    own = {each.id for each in request.meetings if board is not None and names.board(each.board) == names.board(board)}

    def freed(each: PlanMeeting) -> PlanMeeting:
        return replace(each, min_gap_days=0, after=tuple(order for order in each.after if order.meeting not in own))

    return replace(request, meetings=tuple(freed(each) if each.id in own else each for each in request.meetings))


def _without_order(request: PlanRequest, meeting: int | None) -> PlanRequest:
    def freed(each: PlanMeeting) -> PlanMeeting:
        return replace(each, after=tuple(order for order in each.after if order.meeting != meeting))

    return replace(request, meetings=tuple(freed(each) for each in request.meetings))


def _gained(request: PlanRequest, slots: Mapping[int, Slot], unplaced: Iterable[int]) -> dict[int, Slot]:
    """Which of the meetings have a time then, one after the other."""
    starts = Starts(request)
    places = {
        starts.index[number]: place for number, slot in slots.items() if (place := starts.place(slot)) is not None
    }
    around = Around(starts, places)
    gained = {}
    for number in unplaced:
        place = around.best(starts.index[number])
        if place is not None:
            around.add(starts.index[number], place)
            gained[number] = starts.slot(*place)
    return gained


# --- in words -------------------------------------------------------------------------------------------------------


def _remedy(request: PlanRequest, names: Names, way: _Way, stuck: Blocked, gained: dict[int, Slot]) -> Remedy:
    asked = {each.id: each.board for each in request.meetings}
    boards = tuple(dict.fromkeys(asked[number] for number in gained))
    do = _does(request, names, way)
    if len(gained) == 1:
        number, slot = next(iter(gained.items()))
        words = _("{do}, så kan {meeting} ligge {time}.")
        gives = words.format(do=do, meeting=names.meeting(number), time=at(slot))
    else:
        gives = _("{do}, så får {n} møder et tidspunkt.").format(do=do, n=len(gained))
    blocks = stuck.largest(_BLOCKERS.get(way.kind, ()), way.person)
    return Remedy(way.kind, blocks, gives, gained, boards, way.amount, way.person, way.board, way.meeting)


def _skipped(names: Names, stuck: Blocked, number: int) -> Remedy:
    gives = _("Spring {meeting} over med en begrundelse, eller find en stedfortræder.").format(
        meeting=names.meeting(number)
    )
    return Remedy("skip", stuck.largest(), gives, {}, (stuck.board.id,), meeting=number, board=stuck.board.id)


def _does(request: PlanRequest, names: Names, way: _Way) -> str:
    """What to do, as the beginning of a sentence."""
    person = "" if way.person is None else names.person(way.person)
    board = "" if way.board is None else names.board(way.board)
    meeting = "" if way.meeting is None else names.meeting(way.meeting)
    match way.kind:
        case "day_limit":
            return _("Tillad {n} møder om dagen").format(n=way.amount)
        case "person_limit":
            return _("Tillad {n} møder om dagen for {person}").format(n=way.amount, person=person)
        case "rooms":
            return _("Brug et mødelokale mere")
        case "person_hours":
            return _("Brug også de timer, hvor {person} ellers ikke mødes").format(person=person)
        case "hours":
            starts = Starts(request)
            ends = starts.slots * starts.step + starts.begin + way.amount
            return _("Lad mødedagen slutte {time}").format(
                time=dates.clock(time(min(ends, 23 * 60 + 59) // 60, min(ends, 23 * 60 + 59) % 60))
            )
        case "order":
            others = _ordered(request, names, way.meeting)
            return _("Se bort fra rækkefølgen mellem {meeting} og {others}").format(meeting=meeting, others=others)
        case "gap":
            return _("Lad møderne i {board} ligge tættere").format(board=board)
        case "forbidden":
            return _("Brug også dage, hvor {board} ellers ikke mødes").format(board=board)
        case "period":
            return _("Læg {meeting} uden for sin periode").format(meeting=meeting)
        case "unlock":
            return _("Lås {meeting} op").format(meeting=meeting)
        case "without":
            return _("Vælg en stedfortræder for {person}").format(person=person)
        case "skip":
            return _("Spring {meeting} over med en begrundelse").format(meeting=meeting)


def _ordered(request: PlanRequest, names: Names, meeting: int | None) -> str:
    others = [order.meeting for each in request.meetings if each.id == meeting for order in each.after]
    others += [each.id for each in request.meetings if any(order.meeting == meeting for order in each.after)]
    return listed([names.meeting(each) for each in dict.fromkeys(others)])
