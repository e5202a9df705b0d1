"""The day that each new meeting is aimed at: evenly over its period, by the board's wishes, or as last year."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from fora_desktop.domain.quota import Span
from fora_desktop.services.plan_days import PlanDays, ordinal_days
from fora_desktop.services.plan_register import Known, PlanningBoard
from fora_desktop.services.plan_wanted import Wanted

A_YEAR = timedelta(days=364)
"""The same weekday of the same week of the next year."""
GOLDEN = 0.618034
APART = 0.5
"""Boards with the same rule are aimed at days that lie up to this share of the even distance apart."""
SNAP = 4
"""So many calendar days at the most a target moves to a weekday that is liked."""


def spread(
    known: Known, days: PlanDays, board: PlanningBoard, span: Span, begins: date, missing: int, there: Sequence[date]
) -> list[date]:
    """Days in this year, from a day on, for meetings that are missing in a period, beside those that are there already.

    Of a period that goes on after the year only those that fall into it.
    """
    begins = max(span.first, begins)
    good = worth_aiming_at(days, board, begins, span.last)
    if not good:
        return []
    places = evenly(len(good), missing, sorted(_place(good, day, begins, days, board) for day in there), _phase(board))
    aimed = [good[place] for place in places]
    aimed = [day for day in aimed if day <= known.last]
    within = days.within(begins, min(span.last, known.last))
    if not within:
        return []
    if board.wish.ordinal:
        return _ordinal(known, board, aimed, within)
    plain = [days.nearest(day, within) for day in aimed]
    liked = [_liked(days, board, day, within) for day in plain]
    if len(set(liked)) == len(liked):
        return liked
    return _week_by_week(days, board, len(aimed), within, there) or plain


def _week_by_week(
    days: PlanDays, board: PlanningBoard, number: int, within: Sequence[date], there: Sequence[date]
) -> list[date]:
    """So many days, one a week at the most, on the weekday that is liked where it can be; weeks with school first.

    None where there are not so many weeks.
    """
    taken = {day.isocalendar()[:2] for day in there}
    weeks: dict[tuple[int, int], date] = {}
    for day in within:
        week = day.isocalendar()[:2]
        if week not in taken and (week not in weeks or day.weekday() in board.weekdays):
            weeks[week] = day
    good = set(worth_aiming_at(days, board, within[0], within[-1]))
    best = [day for day in weeks.values() if day in good]
    others = [day for day in weeks.values() if day not in good]
    if len(weeks) < number:
        return []
    if len(best) >= number:
        return [best[place] for place in evenly(len(best), number, ())]
    return sorted([*best, *(others[place] for place in evenly(len(others), number - len(best), ()))])


def worth_aiming_at(days: PlanDays, board: PlanningBoard, first: date, last: date) -> Sequence[date]:
    return _worth(board, days.good(board, first, last)) or days.within(first, last)


def _worth(board: PlanningBoard, good: Sequence[date]) -> Sequence[date]:
    """Those of the months that are wished, where there are any."""
    if not board.months:
        return good
    return [day for day in good if day.month in board.months] or good


def _place(good: Sequence[date], day: date, begins: date, days: PlanDays, board: PlanningBoard) -> int:
    """The place among the good days; negative for a day before them."""
    if day < begins:
        return -len(days.good(board, day, begins - timedelta(days=1)))
    return bisect_left(good, day)


def _phase(board: PlanningBoard) -> float:
    """Between -0.5 and 0.5, another for each board and always the same: not all meet in the same week."""
    return (board.id * GOLDEN) % 1.0 - 0.5


def evenly(length: int, number: int, there: Sequence[int], phase: float = 0.0) -> list[int]:
    """Places for so many more among 0 … `length` - 1 beside those that are there, as far from each other as may be.

    At both ends half a distance is left. `phase` shifts all of them a little where nothing is there yet.
    """
    bounds: list[int | None] = [None, *there, None]
    gaps = [(one, other, 0) for one, other in pairwise(bounds)]
    for _each in range(number):
        widths = [_distance(one, other, length, count + 1) for one, other, count in gaps]
        widest = max(range(len(gaps)), key=lambda place: (widths[place], -place))
        one, other, count = gaps[widest]
        gaps[widest] = one, other, count + 1
    found = []
    for one, other, count in gaps:
        if count:
            found += _inside(one, other, length, count, phase if not there else 0.0)
    return sorted(min(max(place, 0), length - 1) for place in found)


def _distance(one: int | None, other: int | None, length: int, count: int) -> float:
    begins, ends = 0 if one is None else max(one, -length), length if other is None else other
    halves = (one is None) + (other is None)
    between = count + 1 - halves / 2
    return (ends - begins) / between if between > 0 else 0.0


def _inside(one: int | None, other: int | None, length: int, count: int, phase: float) -> list[int]:
    distance = _distance(one, other, length, count)
    begins: float = distance * (0.5 + phase * APART) if one is None else one + distance
    return [int(begins + distance * each) for each in range(count)]


def _liked(days: PlanDays, board: PlanningBoard, day: date, within: Sequence[date]) -> date:
    """The nearest day that the board likes, where one is near."""
    liked = board.weekdays
    if not liked or day.weekday() in liked:
        return day
    near = [each for each in within if each.weekday() in liked and abs((each - day).days) <= SNAP]
    forbidden = days.forbidden(board) if near else frozenset()
    near = [each for each in near if each not in forbidden] or near
    return days.nearest(day, near) if near else day


def _ordinal(known: Known, board: PlanningBoard, aimed: Sequence[date], within: Sequence[date]) -> list[date]:
    """The days of the board's rule (2. onsdag i måneden) that are nearest, each once."""
    inside = set(within)
    free = [day for day in ordinal_days(board.wish.ordinal, known.year) if day in inside]
    free = [day for day in free if day.month in board.months] or free if board.months else free
    found = []
    for day in aimed:
        if free:
            best = min(free, key=lambda each: (abs((each - day).days), each))
            free.remove(best)
            found.append(best)
        else:
            found.append(min(within, key=lambda each: abs((each - day).days)))
    return sorted(found)


def as_last_year(known: Known, days: PlanDays, board: PlanningBoard, new: Sequence[Wanted]) -> None:
    """Aim at the days on which the board met the year before: the same weekday of the same week."""
    before = [each.day + A_YEAR for each in known.of_board.get(board.id, ()) if each.day.year == known.year - 1]
    for wanted in sorted(new, key=lambda each: each.target):
        inside = days.within(wanted.reach.first, wanted.reach.last)
        there = [day for day in before if wanted.reach.first <= day <= wanted.reach.last]
        if not there or not inside:
            continue
        day = min(there, key=lambda each: abs((each - wanted.target).days))
        before.remove(day)
        wanted.target = days.nearest(day, inside)
