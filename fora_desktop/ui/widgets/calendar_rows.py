"""From what was read to what the calendar shows: each day with its meetings and their states."""

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import date, timedelta

from fora_desktop.domain.busy_spans import Busy
from fora_desktop.services.calendar_days import DayFacts, Entry
from fora_desktop.services.collisions import Collision
from fora_desktop.ui.widgets.calendar_model import DayRow, Mark
from fora_desktop.ui.widgets.calendar_paint import State, state_of


def day_rows(
    facts: Mapping[date, DayFacts],
    entries: Iterable[Entry],
    collisions: Mapping[int, Sequence[Collision]],
    month: date | None,
    today: date,
    busy: Sequence[Busy] = (),
) -> list[DayRow]:
    """`month` is any day of the one that is shown, or None where every day belongs to what is shown.

    `busy` is when the person whose meetings are shown is busy otherwise.
    A conflict that was found for another start of a meeting says nothing of it any more.
    """
    by_day: dict[date, list[Mark]] = {day: [] for day in facts}
    for entry in entries:
        found = [each for each in collisions.get(entry.id, ()) if each.conflict.start == entry.line.start]
        conflicts = tuple(dict.fromkeys(each.conflict for each in found))
        others = tuple(dict.fromkeys(each.other for each in found if each.other is not None))
        state = state_of(entry, bool(conflicts), today)
        for day in entry.days:
            if day in by_day:
                shown = conflicts if state is State.CONFLICT else ()
                by_day[day].append(Mark(day, entry, state, shown, others))
    taken = by_days(busy, by_day)
    return [
        DayRow(
            each,
            tuple(by_day[day]),
            inside=month is None or (day.year, day.month) == (month.year, month.month),
            is_today=day == today,
            busy=taken.get(day, ()),
        )
        for day, each in facts.items()
    ]


def by_days(busy: Iterable[Busy], days: Container[date]) -> dict[date, tuple[Busy, ...]]:
    """What of some spans lies on each of some days."""
    found: dict[date, list[Busy]] = {}
    for span in busy:
        last = (span.end - timedelta(microseconds=1)).date()
        for number in range((last - span.start.date()).days + 1):
            day = span.start.date() + timedelta(number)
            if day in days:
                found.setdefault(day, []).append(span.on(day))
    return {day: tuple(spans) for day, spans in found.items()}


def once(days: Iterable[DayRow]) -> list[Mark]:
    """Each meeting of the shown month or week once, on its first day there."""
    found: dict[int, Mark] = {}
    for day in days:
        for mark in day.marks:
            if day.inside:
                found.setdefault(mark.entry.id, mark)
    return list(found.values())
