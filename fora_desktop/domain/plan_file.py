"""The year plan's question and answer as plain JSON values, in the format `fora-plan-problem/1`.

Keys beyond the format stand there only where they say something, so a question without them is written, and read, as
the format has it (docs/planning.md lists them all). What no plan can keep is no wrong question: a lock outside the
days, a period that ends before it begins, a meeting longer than the day. It is answered with a meeting that has no
time, and why. What contradicts itself is refused: an id twice, a board or person that is not there, hours that end
before they begin.
"""

from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date, time
from itertools import pairwise
from typing import Any, TypeVar, cast

from fora_desktop.domain import json_values
from fora_desktop.domain.json_values import JsonIsWrong, Value
from fora_desktop.domain.plan import (
    Avoided,
    Half,
    Hours,
    Order,
    PartMember,
    Placement,
    Plan,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    PlanWeights,
    RequestIsWrong,
    Slot,
    StoppedBy,
    Taken,
    Travel,
    Unplaced,
)
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

FORMAT = "fora-plan-problem/1"
LARGEST_FILE = 64_000_000
MOST_DAYS, MOST_PEOPLE, MOST_BOARDS, MOST_MEETINGS = 1_100, 20_000, 20_000, 50_000
MOST_OF_ONE = 5_000
"""Members of a board, absences of a person …"""
_ID = 2**53
_MOST_WEIGHT, _MOST_GAP, _MOST_COST = 1_000_000, 10_000, 2**62
_FIRST_WEIGHTS = ("day_from_target", "other_weekday", "other_half_day", "unplaced")

T = TypeVar("T")
Numbered = TypeVar("Numbered", PlanPerson, PlanBoard, PlanMeeting)


# --- written --------------------------------------------------------------------------------------------------------


def request_json(request: PlanRequest) -> dict[str, Any]:
    """The question as values for `json.dumps`."""
    weights = request.weights
    return {
        "format": FORMAT,
        "year": request.year,
        "days": _days(request.days),
        "day_start": _clock(request.day_start),
        "slot_minutes": request.slot_minutes,
        "slots_per_day": request.slots_per_day,
        "rooms": request.rooms,
        "max_meetings_per_person_per_day": request.most_a_day,
        "travel_minutes": request.travel_minutes,
        "weights": {
            each.name: getattr(weights, each.name)
            for each in fields(weights)
            if each.name in _FIRST_WEIGHTS or getattr(weights, each.name)
        },
        **_said(
            travel=[{"one": each.one, "other": each.other, "minutes": each.minutes} for each in request.travel],
            most_a_week=request.most_a_week,
        ),
        "people": [_person_json(person) for person in request.people],
        "boards": [_board_json(board, _half_of(board, request)) for board in request.boards],
        "meetings": [_meeting_json(meeting) for meeting in request.meetings],
    }


def _person_json(person: PlanPerson) -> dict[str, Any]:
    return {
        "id": person.id,
        **_said(name=person.name),
        "absent": _days(sorted(person.absent)),
        "blocked": [
            {"weekday": each.weekday, "start": _clock(each.start), "end": _end(each.end)} for each in person.blocked
        ],
        **_said(
            taken=[
                {"day": each.day.isoformat(), "start": _clock(each.start), "end": _end(each.end)}
                | ({} if each.place is None else {"place": each.place})
                for each in person.taken
            ],
            max_meetings_per_day=person.most_a_day,
        ),
        **({} if person.known is None else {"known": [_known_json(first, last) for first, last in person.known]}),
    }


def _half_of(board: PlanBoard, request: PlanRequest) -> Half:
    """The half of the day that it likes, else the one in which it usually begins: the format has no third."""
    if board.preferred_half or board.preferred_start is None:
        return board.preferred_half or "am"
    begins = request.day_start.hour * 60 + request.day_start.minute
    middle = begins + request.slots_per_day * request.slot_minutes // 2
    return "am" if board.preferred_start.hour * 60 + board.preferred_start.minute < middle else "pm"


def _board_json(board: PlanBoard, half: Half) -> dict[str, Any]:
    return {
        "id": board.id,
        **_said(name=board.name),
        "members": list(board.members),
        "minutes": board.minutes,
        "preferred_weekdays": sorted(board.preferred_weekdays),
        "preferred_half": half,
        "needs_room": board.needs_room,
        **_said(
            any_half=None if board.preferred_half else True,
            part_members=[
                {"person": each.person, **_said(first=_day(each.first), last=_day(each.last))}
                for each in board.part_members
            ],
            forbidden_days=_days(sorted(board.forbidden_days)),
            preferred_start=_maybe_clock(board.preferred_start),
            avoided=[
                {
                    "first": each.first.isoformat(),
                    "last": each.last.isoformat(),
                    "kind": each.kind,
                    **_said(reason=each.reason, start=_maybe_clock(each.start), end=_maybe_end(each.end)),
                }
                for each in board.avoided
            ],
            place=board.place,
            room=board.room,
            strength=None if board.strength == 1 else board.strength,
            usual_start=board.usual_start or None,
            usual_weekday=board.usual_weekday or None,
        ),
    }


def _meeting_json(meeting: PlanMeeting) -> dict[str, Any]:
    return {
        "id": meeting.id,
        "board": meeting.board,
        "number": meeting.number,
        "target": meeting.target.isoformat(),
        "min_gap_days": meeting.min_gap_days,
        "locked": _slot_json(meeting.locked),
        **_said(
            after=[
                {"meeting": each.meeting, "min_days": each.min_days, **_said(max_days=each.max_days)}
                for each in meeting.after
            ],
            earliest=_day(meeting.earliest),
            latest=_day(meeting.latest),
            present=_slot_json(meeting.present),
            kind=meeting.kind,
        ),
    }


def plan_json(plan: Plan) -> dict[str, Any]:
    """The answer as planning.md has it."""
    return {
        "placements": [
            {"meeting": each.meeting, "day": each.day.isoformat(), "start": _clock(each.start)}
            for each in plan.placements
        ],
        "unplaced": [{"meeting": each.meeting, "reason": each.reason} for each in plan.unplaced],
        "cost": plan.cost,
        "bound": plan.bound,
        "proven": plan.proven,
        "seconds": plan.seconds,
        "stopped_by": plan.stopped_by,
    }


def _said(**keys: object) -> dict[str, object]:
    """The keys that say something: not None, no empty text or list. A 0 says something."""
    return {key: value for key, value in keys.items() if value is not None and value != "" and value != []}


def _days(days: Iterable[date]) -> list[str]:
    return [day.isoformat() for day in days]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _clock(clock: time) -> str:
    return f"{clock:%H:%M}"


def _end(clock: time) -> str:
    """The last moment of a day, which is how a `time` tells its end, is `24:00`."""
    whole = clock.hour * 60 + clock.minute + (clock.second > 0 or clock.microsecond > 0)
    return f"{whole // 60:02}:{whole % 60:02}"


def _maybe_end(clock: time | None) -> str | None:
    return None if clock is None else _end(clock)


def _maybe_clock(clock: time | None) -> str | None:
    return None if clock is None else _clock(clock)


def _slot_json(slot: Slot | None) -> dict[str, str] | None:
    return None if slot is None else {"day": slot.day.isoformat(), "start": _clock(slot.start)}


# --- read -----------------------------------------------------------------------------------------------------------


def request_of(data: bytes) -> PlanRequest:
    """The question that a file holds.

    Raises:
        RequestIsWrong: it is none; one sentence that says where.
    """
    try:
        return read_request(json_values.document(data, LARGEST_FILE).found)
    except JsonIsWrong as wrong:
        raise RequestIsWrong(str(wrong)) from None


def read_request(data: object) -> PlanRequest:
    """The question out of what `json.loads` gave, whatever that is.

    Raises:
        RequestIsWrong: it is none; one sentence that says where.
    """
    try:
        return _request(Value(data))
    except JsonIsWrong as wrong:
        raise RequestIsWrong(str(wrong)) from None


def read_plan(data: object) -> Plan:
    """The answer out of what `json.loads` gave.

    Raises:
        RequestIsWrong: it is none; one sentence that says where.
    """
    try:
        return _plan(Value(data))
    except JsonIsWrong as wrong:
        raise RequestIsWrong(str(wrong)) from None


def _plan(data: Value) -> Plan:
    return Plan(
        placements=data.get("placements").each(
            lambda each: Placement(_id(each, "meeting"), each.get("day").day(), each.get("start").clock()),
            MOST_MEETINGS,
        ),
        unplaced=data.get("unplaced").each(
            lambda each: Unplaced(_id(each, "meeting"), each.get("reason").text()), MOST_MEETINGS
        ),
        cost=data.get("cost").whole(0, _MOST_COST),
        bound=data.get("bound").whole(0, _MOST_COST),
        proven=data.get("proven").truth(),
        seconds=data.get("seconds").number(10**9),
        stopped_by=cast(StoppedBy, data.get("stopped_by").one_of("finished", "time", "stopped", "instant")),
    )


def _request(data: Value) -> PlanRequest:
    if not isinstance(data.found, dict):
        raise data.wrong(_("Det er ikke et planproblem: der skal stå et objekt med dage, personer, fora og møder."))
    named = data.maybe("format")
    if named is not None and named.found != FORMAT:
        raise named.wrong(
            _("Formatet {found} kender Fora ikke; det skal være “{format}”.").format(
                found=json_values.shown(named.found), format=FORMAT
            )
        )
    read = PlanRequest(
        year=data.get("year").whole(YEARS[0], YEARS[-1]),
        days=_in_order(data.get("days")),
        day_start=data.get("day_start").clock(),
        slot_minutes=data.get("slot_minutes").whole(1, 1440),
        slots_per_day=data.get("slots_per_day").whole(1, 1440),
        rooms=data.get("rooms").whole(0, MOST_BOARDS),
        most_a_day=data.get("max_meetings_per_person_per_day").whole(0, 1440),
        travel_minutes=data.get("travel_minutes").whole(0, 1440),
        weights=_weights(data.get("weights")),
        travel=_list(data, "travel", _travel, MOST_OF_ONE),
        most_a_week=_maybe(data, "most_a_week", lambda each: each.whole(0, 10_000)),
        people=_apart(data.get("people"), _person, MOST_PEOPLE),
        boards=_apart(data.get("boards"), _board, MOST_BOARDS),
        meetings=_apart(data.get("meetings"), _meeting, MOST_MEETINGS),
    )
    begins = read.day_start.hour * 60 + read.day_start.minute
    if begins + read.slot_minutes * read.slots_per_day > 24 * 60:
        raise data.get("slots_per_day").wrong(_("Dagen ville slutte efter midnat."))
    _together(data, read)
    return read


def _in_order(listed: Value) -> tuple[date, ...]:
    days = listed.each(Value.day, MOST_DAYS)
    for index, (one, next_one) in enumerate(pairwise(days), 1):
        if next_one <= one:
            raise JsonIsWrong(
                _("{where}: “{day}” kommer ikke efter dagen før; dagene skal stå i rækkefølge.").format(
                    where=f"{listed.where}[{index}]", day=next_one.isoformat()
                )
            )
    return days


def _weights(data: Value) -> PlanWeights:
    given = {name: data.get(name).whole(0, _MOST_WEIGHT) for name in _FIRST_WEIGHTS}
    for each in fields(PlanWeights):
        added = data.maybe(each.name)
        if each.name not in given and added is not None:
            given[each.name] = added.whole(0, _MOST_WEIGHT)
    return PlanWeights(**given)


def _travel(data: Value) -> Travel:
    return Travel(data.get("one").text(), data.get("other").text(), data.get("minutes").whole(0, 1440))


def _known_json(first: date, last: date) -> dict[str, Any]:
    return {"first": first.isoformat(), "last": last.isoformat()}


def _person(data: Value) -> PlanPerson:
    return PlanPerson(
        id=_id(data, "id"),
        absent=frozenset(data.get("absent").each(Value.day, MOST_OF_ONE)),
        blocked=data.get("blocked").each(_hours, MOST_OF_ONE),
        taken=_list(data, "taken", _taken, 4 * MOST_OF_ONE),
        most_a_day=_maybe(data, "max_meetings_per_day", lambda each: each.whole(0, 1440)),
        name=_text(data, "name"),
        known=_maybe(
            data,
            "known",
            lambda those: those.each(lambda each: (each.get("first").day(), each.get("last").day()), MOST_OF_ONE),
        ),
    )


def _hours(data: Value) -> Hours:
    start, end = _from_to(data)
    return Hours(data.get("weekday").whole(0, 6), start, end)


def _taken(data: Value) -> Taken:
    start, end = _from_to(data)
    return Taken(data.get("day").day(), start, end, _maybe(data, "place", Value.text))


def _from_to(data: Value) -> tuple[time, time]:
    start, end = data.get("start").clock(), data.get("end").clock_end()
    if end <= start:
        raise data.wrong(
            _("Tiden slutter kl. {end}, før den begynder kl. {start}.").format(end=_end(end), start=_clock(start))
        )
    return start, end


def _board(data: Value) -> PlanBoard:
    half = data.maybe("preferred_half")
    if _maybe(data, "any_half", Value.truth, False):
        half = None
    return PlanBoard(
        id=_id(data, "id"),
        members=data.get("members").each(lambda each: each.whole(-_ID, _ID), MOST_OF_ONE),
        minutes=data.get("minutes").whole(1, 1440),
        preferred_weekdays=frozenset(data.get("preferred_weekdays").each(lambda each: each.whole(0, 6), 7)),
        preferred_half=cast(Half, half.one_of("am", "pm", "") if half is not None else ""),
        needs_room=data.get("needs_room").truth(),
        name=_text(data, "name"),
        part_members=_list(data, "part_members", _part_member, MOST_OF_ONE),
        forbidden_days=frozenset(_list(data, "forbidden_days", Value.day, MOST_OF_ONE)),
        preferred_start=_maybe(data, "preferred_start", Value.clock),
        avoided=_list(data, "avoided", _avoided, MOST_OF_ONE),
        place=_text(data, "place"),
        room=_text(data, "room"),
        strength=_maybe(data, "strength", lambda each: each.whole(1, 1000), 1),
        usual_start=_maybe(data, "usual_start", Value.truth, False),
        usual_weekday=_maybe(data, "usual_weekday", Value.truth, False),
    )


def _part_member(data: Value) -> PartMember:
    return PartMember(_id(data, "person"), _maybe(data, "first", Value.day), _maybe(data, "last", Value.day))


def _avoided(data: Value) -> Avoided:
    return Avoided(
        first=data.get("first").day(),
        last=data.get("last").day(),
        reason=_text(data, "reason"),
        kind=_maybe(data, "kind", lambda each: each.one_of("school", "council", "special", "month"), "school"),
        start=_maybe(data, "start", Value.clock),
        end=_maybe(data, "end", Value.clock_end),
    )


def _meeting(data: Value) -> PlanMeeting:
    return PlanMeeting(
        id=_id(data, "id"),
        board=_id(data, "board"),
        number=data.get("number").whole(-_ID, _ID),
        target=data.get("target").day(),
        min_gap_days=data.get("min_gap_days").whole(0, _MOST_GAP),
        locked=_maybe(data, "locked", _slot),
        after=_list(data, "after", _order, MOST_OF_ONE),
        earliest=_maybe(data, "earliest", Value.day),
        latest=_maybe(data, "latest", Value.day),
        present=_maybe(data, "present", _slot),
        kind=_text(data, "kind"),
    )


def _slot(data: Value) -> Slot:
    return Slot(data.get("day").day(), data.get("start").clock())


def _order(data: Value) -> Order:
    least = data.get("min_days").whole(-_MOST_GAP, _MOST_GAP)
    most = _maybe(data, "max_days", lambda each: each.whole(-_MOST_GAP, _MOST_GAP))
    if most is not None and most < least:
        raise data.wrong(
            _("Der er mindst {least} og højst {most} dage imellem. Byt om på dem.").format(least=least, most=most)
        )
    return Order(_id(data, "meeting"), least, most)


# --- what belongs together ------------------------------------------------------------------------------------------


def _together(data: Value, read: PlanRequest) -> None:
    """That every number named is there, and no pair of things has one number."""
    people = {person.id for person in read.people}
    boards = {board.id for board in read.boards}
    meetings = {meeting.id for meeting in read.meetings}
    for index, board in enumerate(read.boards):
        where = f"boards[{index}]"
        for person in (*board.members, *(part.person for part in board.part_members)):
            if person not in people:
                raise JsonIsWrong(_("{where}: personen {id} er ikke med i people.").format(where=where, id=person))
        if len(set(board.members)) < len(board.members):
            raise JsonIsWrong(_("{where}.members: samme person står der to gange.").format(where=where))
    for index, meeting in enumerate(read.meetings):
        where = f"meetings[{index}]"
        if meeting.board not in boards:
            raise JsonIsWrong(_("{where}.board: {id} er ikke med i boards.").format(where=where, id=meeting.board))
        for order in meeting.after:
            if order.meeting not in meetings or order.meeting == meeting.id:
                raise JsonIsWrong(
                    _("{where}.after: {id} er ikke et andet af møderne.").format(where=where, id=order.meeting)
                )
    pairs: set[frozenset[str]] = set()
    for each in read.travel:
        pair = frozenset((each.one, each.other))
        if pair in pairs:
            raise data.get("travel").wrong(
                _("Rejsen mellem {places} står der to gange.").format(places=" – ".join((each.one, each.other)))
            )
        pairs.add(pair)


# --- small ----------------------------------------------------------------------------------------------------------


def _id(data: Value, key: str) -> int:
    return data.get(key).whole(-_ID, _ID)


def _text(data: Value, key: str) -> str:
    found = data.maybe(key)
    return "" if found is None else found.text()


def _maybe(data: Value, key: str, read: Callable[[Value], T], default: Any = None) -> Any:
    found = data.maybe(key)
    return default if found is None else read(found)


def _list(data: Value, key: str, read: Callable[[Value], T], most: int) -> tuple[T, ...]:
    found = data.maybe(key)
    return () if found is None else found.each(read, most)


def _apart(listed: Value, read: Callable[[Value], Numbered], most: int) -> tuple[Numbered, ...]:
    """A list of things with an `id`, no id twice."""
    found = listed.each(read, most)
    seen: dict[int, int] = {}
    for index, each in enumerate(found):
        number = each.id
        if number in seen:
            raise JsonIsWrong(
                _("{where}: id {id} har {listed}[{first}] allerede.").format(
                    where=f"{listed.where}[{index}].id", id=number, listed=listed.where, first=seen[number]
                )
            )
        seen[number] = index
    return found
