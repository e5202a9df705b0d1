"""Other times for one meeting: the question that the planner is asked, and its answer as proposals."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts, wallclock
from fora_desktop.domain.conflicts import Booking
from fora_desktop.domain.plan import Option, Plan, PlanBoard, PlanRequest, Slot
from fora_desktop.domain.plan_cost import touched
from fora_desktop.services import few_meetings, few_rules, scheduling
from fora_desktop.services.deadlines import Timely
from fora_desktop.services.few_meetings import STEP, Asked, Item, Rules, TooLong
from fora_desktop.services.meetings import LengthIsOut, MeetingLine, Wish
from fora_desktop.services.scheduling import Ground, Proposal

KEY = 1
"""The meeting's number in its question."""
WIDER = (conflicts.NEAR_DAYS, 45, conflicts.SEARCHED_DAYS)
"""How many days around the wished one are looked at, further only where there are too few times nearer."""
HOUR = 60
MANY = 40
"""So many times the planner is asked for: of one day only the one nearest to the wished hour is proposed."""


@dataclass(frozen=True, slots=True)
class Look:
    """A question about some days around the wished one; the answers to `same_day` come before the others."""

    asked: Asked
    same_day: bool = False


def rules(session: Session, boards: Sequence[int]) -> Rules:
    return few_meetings.rules(session, boards)


def looks(
    ground: Ground,
    held: Rules,
    wish: Wish,
    now: datetime,
    meeting: MeetingLine | None = None,
    timely: Timely | None = None,
) -> Iterator[Look]:
    """The questions in turn: the wished day at other hours, then days around it, then further away and finer.

    What comes first is not earlier than the notice allows and not later than the latest safe date, where the wished
    day keeps to them. Whoever has enough asks no more.
    """
    try:
        booking = scheduling.booking(ground, wish, meeting)
    except LengthIsOut:
        return
    day = wish.start.date()
    first, last = _reach(day, now.date(), timely)
    bound = _bound(booking, ground, held, first, day + timedelta(conflicts.SEARCHED_DAYS))
    for strict in (True, False):
        for same_day, days, step, safe in (
            (True, 0, HOUR, True),
            *((False, wide, HOUR, True) for wide in WIDER),
            *((False, wide, STEP, False) for wide in (WIDER[0], WIDER[-1])),
        ):
            begins, ends = max(first, day - timedelta(days)), day + timedelta(days)
            if safe and last is not None:
                ends = min(ends, last)
            if strict:
                begins, ends = max(begins, bound[0]), min(ends, bound[1])
            its = few_meetings.days_between(ground.around, begins, ends) if begins <= ends else []
            if not its:
                continue
            item = Item(KEY, booking, its[0], its[-1])
            try:
                yield Look(few_meetings.question(ground.around, held, [item], its, strict=strict, step=step), same_day)
            except TooLong:
                return


Options = Callable[[PlanRequest, Plan, int, int], Sequence[Option]]
"""The planner's: other starts for a meeting of a question, the best first."""
NOTHING_PLACED = Plan((), (), 0, 0, False, 0.0, "instant")


def times(
    ground: Ground,
    held: Rules,
    wish: Wish,
    now: datetime,
    wanted: int,
    options: Options,
    meeting: MeetingLine | None = None,
    timely: Timely | None = None,
) -> tuple[Proposal, ...]:
    """The best free times as the planner sees it, one a day; of a meeting over midnight the nearest ones."""
    found: list[datetime] = []
    asked = False
    for look in looks(ground, held, wish, now, meeting, timely):
        asked = True
        slots = [each.slot for each in options(look.asked.request, NOTHING_PLACED, KEY, MANY)]
        fit = fitting(ground, wish, slots, now, found, meeting, look.asked.request.boards[0])
        found += fit[: 1 if look.same_day else wanted - len(found)]
        if len(found) >= wanted:
            break
    if not asked:
        return scheduling.proposals(ground, wish, now, wanted, meeting)
    return proposals(ground, wish, found, meeting, held)


def _bound(booking: Booking, ground: Ground, held: Rules, first: date, last: date) -> tuple[date, date]:
    """The days that the order between forums leaves; where it leaves none, all of them: it is told of the times."""
    for each in few_rules.bounds(booking, ground.around, held):
        if max(first, each.first) <= min(last, each.last):
            first, last = max(first, each.first), min(last, each.last)
    return first, last


def _reach(day: date, today: date, timely: Timely | None) -> tuple[date, date | None]:
    """The first day that is proposed, and the last that is safe."""
    if timely is None:
        return today, None
    first = max(today, timely.nearest) if day >= timely.nearest else today
    safe = timely.safe.day if timely.safe is not None else None
    return first, safe if safe is not None and safe >= max(day, first) else None


def fitting(
    ground: Ground,
    wish: Wish,
    slots: Iterable[Slot],
    now: datetime,
    known: Sequence[datetime] = (),
    meeting: MeetingLine | None = None,
    board: PlanBoard | None = None,
) -> list[datetime]:
    """Of the planner's answers those that may be proposed, one a day, the best first.

    A time that something speaks against all the same, and a day that is known already, is left out; of one day it is
    the hour nearest to the wished one, and rather one that the `board` does not avoid.
    """
    best: dict[date, list[datetime]] = {}
    for slot in slots:
        best.setdefault(slot.day, []).append(datetime.combine(slot.day, slot.start))
    wished = wish.start.hour * HOUR + wish.start.minute
    found = []
    for day, starts in best.items():
        if any(each.date() == day for each in known):
            continue
        starts.sort(
            key=lambda start: (
                board is not None and any(touched(board, Slot(start.date(), start.time()))),
                abs(start.hour * HOUR + start.minute - wished),
                start,
            )
        )
        free = (start for start in starts if _may_be(ground, wish, start, now, meeting))
        chosen = next(free, None)
        if chosen is not None:
            found.append(chosen)
    return found


def _may_be(ground: Ground, wish: Wish, start: datetime, now: datetime, meeting: MeetingLine | None) -> bool:
    if start <= now or start == wish.start:
        return False
    try:
        wallclock.check(start, ground.around.time_zone)
    except (wallclock.NoSuchTime, wallclock.YearIsOut):
        return False
    return scheduling.is_free(ground, wish, start, meeting)


def proposals(
    ground: Ground,
    wish: Wish,
    starts: Sequence[datetime],
    meeting: MeetingLine | None = None,
    held: Rules | None = None,
) -> tuple[Proposal, ...]:
    """The times in their order through the year, each with how it lies to the wished one, who can, and what of the
    year plan's rules it does not keep."""
    found = []
    for start in sorted(starts):
        each = scheduling.proposal(ground, wish, start, meeting)
        if held is not None:
            at = scheduling.booking(ground, replace(wish, start=start), meeting)
            told = [each.who, *(text.rstrip(".") for text in few_rules.against(at, ground.around, held))]
            each = replace(each, who="; ".join(filter(None, told)))
        found.append(each)
    return tuple(found)
