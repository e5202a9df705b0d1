"""Small questions with everything in them, for hypothesis."""

from datetime import date, time, timedelta

from hypothesis import strategies as st

from fora_desktop.domain.plan import (
    Avoided,
    Half,
    Hours,
    Order,
    PartMember,
    PlanBoard,
    PlanMeeting,
    PlanPerson,
    PlanRequest,
    PlanWeights,
    Slot,
    Taken,
    Travel,
)

MONDAY = date(2027, 3, 1)
PLACES = ("", "Køge", "Greve")


@st.composite
def requests(draw: st.DrawFn, *, most_meetings: int = 6, most_days: int = 9, most_slots: int = 6) -> PlanRequest:
    """Anything that can be asked, small: locks that cannot stand, orders in a circle, people away all year."""
    working = [MONDAY + timedelta(days=number) for number in range(14) if number % 7 < 5]
    days = tuple(sorted(draw(st.sets(st.sampled_from(working), max_size=most_days))))
    step = draw(st.sampled_from((30, 60, 45)))
    slots = draw(st.integers(1, most_slots))
    people = tuple(draw(_people(number, working)) for number in range(draw(st.integers(0, 3))))
    boards = tuple(draw(_boards(number, len(people), working)) for number in range(draw(st.integers(1, 3))))
    count = draw(st.integers(0, most_meetings))
    numbers = [0] * len(boards)
    meetings = []
    for number in range(count):
        board = draw(st.integers(0, len(boards) - 1))
        numbers[board] += draw(st.sampled_from((1, 1, 1, 2, 0)))
        meetings.append(draw(_meetings(number, board, numbers[board], count, working)))
    return PlanRequest(
        year=2027,
        days=days,
        people=people,
        boards=boards,
        meetings=tuple(meetings),
        day_start=draw(st.sampled_from((time(8), time(9, 30)))),
        slot_minutes=step,
        slots_per_day=slots,
        rooms=draw(st.integers(0, 2)),
        most_a_day=draw(st.integers(0, 3)),
        travel_minutes=draw(st.sampled_from((0, 20, 30))),
        weights=draw(_weights()),
        travel=draw(
            st.sampled_from(((), (Travel("", "Køge", 45),), (Travel("Greve", "Køge", 100), Travel("", "Greve", 10))))
        ),
        most_a_week=draw(st.sampled_from((None, None, 0, 1, 2))),
    )


def _maybe(strategy: st.SearchStrategy[date]) -> st.SearchStrategy[date | None]:
    return st.one_of(st.none(), st.none(), strategy)


@st.composite
def _weights(draw: st.DrawFn) -> PlanWeights:
    small_ones = st.sampled_from((0, 0, 1, 3, 10))
    return PlanWeights(
        day_from_target=draw(st.sampled_from((0, 1, 1, 2))),
        other_weekday=draw(small_ones),
        other_half_day=draw(small_ones),
        unplaced=draw(st.sampled_from((0, 1, 20, 1000, 1000))),
        **{
            each: draw(small_ones)
            for each in ("other_start", "school", "council", "special", "month", "moved", "travel_day", "busy_week")
        },
    )


@st.composite
def _people(draw: st.DrawFn, number: int, days: list[date]) -> PlanPerson:
    hour = st.integers(7, 12)
    taken = []
    for _each in range(draw(st.sampled_from((0, 0, 1, 2)))):
        start = draw(hour)
        begun, ended = time(start, draw(st.sampled_from((0, 15)))), time(start + draw(st.integers(1, 3)))
        taken.append(Taken(draw(st.sampled_from(days)), begun, ended, draw(st.sampled_from((None, *PLACES)))))
    blocked = []
    if draw(st.booleans()):
        start = draw(hour)
        blocked.append(Hours(draw(st.integers(0, 4)), time(start), time(start + draw(st.integers(1, 3)))))
    return PlanPerson(
        id=number + 10,
        absent=frozenset(draw(st.sets(st.sampled_from(days), max_size=2))),
        blocked=tuple(blocked),
        taken=tuple(taken),
        most_a_day=draw(st.sampled_from((None, None, 1, 2))),
        name=f"Person {number}",
    )


@st.composite
def _boards(draw: st.DrawFn, number: int, people: int, days: list[date]) -> PlanBoard:
    numbers = range(10, 10 + people)
    members = draw(st.sets(st.sampled_from(numbers), max_size=3)) if people else set()
    part = []
    if people and draw(st.booleans()):
        person, first = draw(st.sampled_from(numbers)), draw(_maybe(st.sampled_from(days)))
        part.append(PartMember(person, first, draw(_maybe(st.sampled_from(days)))))
    avoided = []
    for _each in range(draw(st.sampled_from((0, 0, 1, 2)))):
        first = draw(st.sampled_from(days))
        kind = draw(st.sampled_from(("school", "council", "special", "month")))
        hours = draw(st.sampled_from(((None, None), (time(9), time(11)), (time(10), None), (None, time(9)))))
        avoided.append(Avoided(first, first + timedelta(days=draw(st.integers(0, 4))), "Noget", kind, *hours))
    half: Half = draw(st.sampled_from(("am", "pm", "")))
    return PlanBoard(
        id=number,
        members=tuple(sorted(members)),
        minutes=draw(st.sampled_from((30, 60, 60, 90, 50))),
        preferred_weekdays=frozenset(draw(st.sets(st.integers(0, 4), max_size=3))),
        preferred_half=half,
        needs_room=draw(st.booleans()),
        name=f"Råd {number}",
        part_members=tuple(part),
        forbidden_days=frozenset(draw(st.sets(st.sampled_from(days), max_size=2))),
        preferred_start=draw(st.sampled_from((None, None, time(9), time(10)))),
        avoided=tuple(avoided),
        place=draw(st.sampled_from(PLACES)),
        room=draw(st.sampled_from(("", "", "Sal 1"))),
        strength=draw(st.sampled_from((1, 1, 2, 3))),
    )


@st.composite
def _meetings(draw: st.DrawFn, number: int, board: int, index: int, count: int, days: list[date]) -> PlanMeeting:
    slots = st.builds(Slot, st.sampled_from(days), st.sampled_from((time(8), time(9), time(9, 30), time(10), time(11))))
    after = []
    if count > 1 and draw(st.sampled_from((False, False, True))):
        other = draw(st.integers(0, count - 2))
        low = draw(st.integers(-4, 3))
        high = draw(st.sampled_from((None, low, low + 3)))
        after.append(Order(other + (other >= number), low, high))
    return PlanMeeting(
        id=number,
        board=board,
        number=index,
        target=draw(st.sampled_from([*days, MONDAY + timedelta(days=5), MONDAY + timedelta(days=40)])),
        min_gap_days=draw(st.integers(0, 3)),
        locked=draw(st.one_of(st.none(), st.none(), slots)),
        after=tuple(after),
        earliest=draw(_maybe(st.sampled_from(days))),
        latest=draw(_maybe(st.sampled_from(days))),
        present=draw(st.one_of(st.none(), slots)),
    )
