"""Judges of plans that share nothing with the planner or with `domain/plan_cost.py`.

Written from docs/planning.md and the docstrings of `domain/plan.py` alone, as plainly as can be; slow is fine.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date, time
from itertools import pairwise
from typing import Any

from fora_desktop.domain.plan import PlanBoard, PlanRequest, Slot

Found = list[str]


def broken(request: PlanRequest, slots: Mapping[int, Slot]) -> Found:
    """Every hard rule that these meetings break, in words; nothing where all are kept."""
    meetings = {meeting.id: meeting for meeting in request.meetings}
    boards = {board.id: board for board in request.boards}
    found = [f"no meeting {number}" for number in slots if number not in meetings]
    placed = [(meetings[number], boards[meetings[number].board], slot) for number, slot in slots.items()]
    first = _minutes(request.day_start)
    last = first + request.slot_minutes * request.slots_per_day
    for meeting, board, slot in placed:
        start = _minutes(slot.start)
        name = f"meeting {meeting.id}"
        if slot.day not in request.days:
            found.append(f"{name}: {slot.day} is not usable")
        if start < first or start + board.minutes > last or (start - first) % request.slot_minutes or slot.start.second:
            found.append(f"{name}: {slot.start} is outside the day or off the grid")
        if meeting.locked is not None and meeting.locked != slot:
            found.append(f"{name}: moved away from its lock")
        if slot.day in board.forbidden_days:
            found.append(f"{name}: forbidden day")
        if meeting.earliest is not None and slot.day < meeting.earliest:
            found.append(f"{name}: before its period")
        if meeting.latest is not None and slot.day > meeting.latest:
            found.append(f"{name}: after its period")
    found += _distances(request, slots)
    found += _rooms(request, placed)
    for person in request.people:
        found += _person(request, person.id, placed)
    return found


def _distances(request: PlanRequest, slots: Mapping[int, Slot]) -> Found:
    position = {day: index for index, day in enumerate(request.days)}
    at = {number: position[slot.day] for number, slot in slots.items() if slot.day in position}
    found = []
    for one in request.meetings:
        for order in one.after:
            if one.id in at and order.meeting in at:
                gap = at[one.id] - at[order.meeting]
                if gap < order.min_days or (order.max_days is not None and gap > order.max_days):
                    found.append(f"meeting {one.id}: {gap} days after {order.meeting}")
        for other in request.meetings:
            if one.board == other.board and other.number == one.number + 1 and one.id in at and other.id in at:
                gap = at[other.id] - at[one.id]
                if gap < other.min_gap_days:
                    found.append(f"meeting {other.id}: only {gap} days after number {one.number}")
    return found


def _rooms(request: PlanRequest, placed: list[Any]) -> Found:
    """Minute by minute where rooms begin to be used: more meetings can only begin to clash there."""
    found = []
    for _meeting, board, slot in placed:
        if not board.needs_room and not board.room:
            continue
        now = _minutes(slot.start)
        there = [
            other
            for _other, other, at in placed
            if at.day == slot.day and _minutes(at.start) <= now < _minutes(at.start) + other.minutes
        ]
        if board.needs_room and sum(other.needs_room for other in there) > request.rooms:
            found.append(f"{slot}: more meetings than rooms")
        if board.room and sum(other.room == board.room for other in there) > 1:
            found.append(f"{slot}: {board.room} is taken")
    return found


def _sits(board: PlanBoard, person: int, day: date) -> bool:
    return person in board.members or any(
        part.person == person and (part.first is None or part.first <= day) and (part.last is None or day <= part.last)
        for part in board.part_members
    )


def _person(request: PlanRequest, number: int, placed: list[Any]) -> Found:
    person = next(each for each in request.people if each.id == number)
    way: dict[tuple[str, str], int] = {}
    for each in request.travel:
        way[each.one, each.other] = way[each.other, each.one] = each.minutes
    found = []
    mine = [(meeting, board, slot) for meeting, board, slot in placed if _sits(board, number, slot.day)]
    limit = min(request.most_a_day, person.most_a_day if person.most_a_day is not None else request.most_a_day)
    for meeting, board, slot in mine:
        name = f"person {number} at meeting {meeting.id}"
        start, end = _minutes(slot.start), _minutes(slot.start) + board.minutes
        if slot.day in person.absent:
            found.append(f"{name}: absent")
        for hours in person.blocked:
            if hours.weekday == slot.day.weekday() and start < _end(hours.end) and end > _minutes(hours.start):
                found.append(f"{name}: blocked hours")
        others = [
            (_minutes(at.start), _minutes(at.start) + other.minutes, other.place)
            for which, other, at in mine
            if which.id != meeting.id and at.day == slot.day
        ]
        for taken in person.taken:
            if taken.day == slot.day and taken.place is not None:
                others.append((_minutes(taken.start), _end(taken.end), taken.place))
            elif taken.day == slot.day and start < _end(taken.end) and end > _minutes(taken.start):
                found.append(f"{name}: taken")
        if 1 + len(others) > limit:
            found.append(f"{name}: more than {limit} that day")
        for begun, over, place in others:
            apart = max(request.travel_minutes, way.get((board.place, place), 0))
            if start < over + apart and begun < end + apart:
                found.append(f"{name}: in two places (travel counted)")
    return found


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _end(clock: time) -> int:
    return _minutes(clock) + (1 if clock.second or clock.microsecond else 0)


def locks(request: PlanRequest) -> dict[int, Slot | None]:
    """What is locked and where it has to stand: of those that exclude each other the first; None is nowhere."""
    stands: dict[int, Slot] = {}
    for meeting in request.meetings:
        if meeting.locked is not None and not broken(request, {**stands, meeting.id: meeting.locked}):
            stands[meeting.id] = meeting.locked
    return {meeting.id: stands.get(meeting.id) for meeting in request.meetings if meeting.locked is not None}


# --- what it costs --------------------------------------------------------------------------------------------------


def cost(request: PlanRequest, slots: Mapping[int, Slot]) -> int:
    weights = request.weights
    boards = {board.id: board for board in request.boards}
    noon = _minutes(request.day_start) * 2 + request.slot_minutes * request.slots_per_day
    total = 0
    days_in_places = set()
    weeks: Counter[tuple[int, str]] = Counter()
    for meeting in request.meetings:
        board = boards[meeting.board]
        if meeting.id not in slots:
            total += weights.unplaced
            continue
        slot = slots[meeting.id]
        start = _minutes(slot.start)
        later = [index for index, day in enumerate(request.days) if day >= meeting.target]
        target = later[0] if later else len(request.days) - 1
        own = weights.day_from_target * abs(request.days.index(slot.day) - target)
        if slot.day.weekday() not in board.preferred_weekdays:
            own += weights.other_weekday
        if board.preferred_half and (start * 2 < noon // 2 * 2) != (board.preferred_half == "am"):
            own += weights.other_half_day
        if board.preferred_start is not None and board.preferred_start != slot.start:
            own += weights.other_start
        total += own * board.strength
        if meeting.present is not None and meeting.present != slot:
            total += weights.moved
        for each in board.avoided:
            begins = 0 if each.start is None else _minutes(each.start)
            ends = 24 * 60 if each.end is None else _end(each.end)
            if each.first <= slot.day <= each.last and start < ends and start + board.minutes > begins:
                total += getattr(weights, each.kind)
        for person in request.people:
            if _sits(board, person.id, slot.day):
                weeks[person.id, f"{slot.day:%G-%V}"] += 1
                if board.place:
                    days_in_places.add((person.id, slot.day, board.place))
    total += weights.travel_day * len(days_in_places)
    if request.most_a_week is not None:
        total += weights.busy_week * sum(max(0, count - request.most_a_week) for count in weeks.values())
    return total


# --- the judge of the file format -----------------------------------------------------------------------------------


def of_file(problem: Any, answer: Any) -> tuple[dict[str, int], int]:
    """The rules of `fora-plan-problem/1` on the files themselves, our additions unknown: what is broken, the cost."""
    day = {each: index for index, each in enumerate(problem["days"])}
    weekday = [date.fromisoformat(each).weekday() for each in problem["days"]]
    first, step = _of(problem["day_start"]), problem["slot_minutes"]
    last = first + step * problem["slots_per_day"]
    people = {each["id"]: each for each in problem["people"]}
    boards = {each["id"]: each for each in problem["boards"]}
    meetings = {each["id"]: each for each in problem["meetings"]}
    weight, price = problem["weights"], 0
    placed = {each["meeting"]: (each["day"], each["start"]) for each in answer["placements"]}
    hard: Counter[str] = Counter()
    hard["twice"] += len(answer["placements"]) - len(placed)
    spans, rooms, series = defaultdict(list), Counter[Any](), defaultdict(list)
    for number, (when, clock) in placed.items():
        meeting = meetings[number]
        board = boards[meeting["board"]]
        start = _of(clock)
        end = start + board["minutes"]
        if when not in day:
            hard["day"] += 1
            continue
        lock = meeting["locked"]
        hard["lock"] += bool(lock) and (lock["day"], lock["start"]) != (when, clock)
        hard["hours"] += start < first or end > last or (start - first) % step != 0
        if meeting["target"] in day:
            price += weight["day_from_target"] * abs(day[when] - day[meeting["target"]])
        price += weight["other_weekday"] * (weekday[day[when]] not in board["preferred_weekdays"])
        price += weight["other_half_day"] * ((start < (first + last) // 2) != (board["preferred_half"] == "am"))
        series[board["id"]].append((meeting["number"], day[when], meeting["min_gap_days"]))
        for order in meeting.get("after") or []:
            if order["meeting"] in placed and placed[order["meeting"]][0] in day:
                gap = day[when] - day[placed[order["meeting"]][0]]
                hard["order"] += not order["min_days"] <= gap <= order.get("max_days", gap)
        for person in board["members"]:
            hard["absent"] += when in people[person]["absent"]
            hard["blocked"] += any(
                each["weekday"] == weekday[day[when]] and start < _of(each["end"]) and end > _of(each["start"])
                for each in people[person]["blocked"]
            )
            spans[person, when].append((start, end))
        if board["needs_room"]:
            rooms.update((when, at) for at in range(start, end, step))
    for each in spans.values():
        each.sort()
        for one, other in pairwise(each):
            hard["two places"] += other[0] < one[1] + problem["travel_minutes"]
        hard["a day"] += max(0, len(each) - problem["max_meetings_per_person_per_day"])
    hard["rooms"] = sum(count > problem["rooms"] for count in rooms.values())
    for line in series.values():
        line.sort()
        for before, after in pairwise(line):
            hard["too close"] += after[0] == before[0] + 1 and after[1] - before[1] < after[2]
    price += weight["unplaced"] * (len(meetings) - len(placed))
    return {rule: count for rule, count in hard.items() if count}, price


def _of(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:5])
