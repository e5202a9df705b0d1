"""Events that repeat in somebody's calendar: the starts that a rule gives between two moments, and at what cost.

dateutil knows the rules; what it is asked is bounded here, because it counts from the first start on, and goes on to
the year 9999 where a rule gives nothing (dateutil 2.9).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Final

from fora_desktop.exchange.ics_in.lines import CalendarTooLarge
from fora_desktop.exchange.ics_in.values import CannotReadEvent, When, shown, when
from fora_desktop.i18n import _

MOST_STARTS: Final = 5_000
"""Of one event within the days that are asked for: every day for thirteen years."""
MOST_IN_ALL: Final = 50_000
MOST_DAYS: Final = 150_000
"""That are gone through for one event: 400 years."""
MOST_DAYS_IN_ALL: Final = 600_000
"""Five hundred series that never end; a busy chief has fifty."""
MOST_A_DAY: Final = 48
LONGEST_RULE: Final = 1_000
_FOR_ITSELF: Final = 50
"""What a rule costs that gives nothing, in days."""

_UNITS: Final = {"YEARLY": 366, "MONTHLY": 31, "WEEKLY": 7, "DAILY": 1, "HOURLY": 1}
"""The days that are gone through for one step."""
_STEADY: Final = frozenset({"WEEKLY", "DAILY", "HOURLY"})
"""Those whose steps are all of one length."""
_NUMBERS: Final = {
    "BYSETPOS": (-366, 366),
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
    "BYSECOND": (0, 59),
}
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY: Final = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER: Final = re.compile(r"[+-]?\d{1,3}")


@dataclass(slots=True)
class Budget:
    """What the events of one file that repeat may still cost together. Raises `CalendarTooLarge` when it is spent."""

    days: int = MOST_DAYS_IN_ALL
    starts: int = MOST_IN_ALL

    def take(self, days: int = 0, starts: int = 0) -> None:
        if days > MOST_DAYS:
            raise CannotReadEvent(_("Gentagelsen strækker sig over for mange år."))
        self.days -= days
        self.starts -= starts
        if self.days < 0 or self.starts < 0:
            raise CalendarTooLarge(_("den har alt for mange gentagelser"))


@dataclass(frozen=True, slots=True)
class Rule:
    frequency: str
    interval: int = 1
    count: int | None = None
    until: When | None = None
    week_start: int = 0
    numbers: dict[str, list[int]] = field(default_factory=dict)
    weekdays: tuple[tuple[int, int], ...] = ()
    """The days of the week from 0, with which of them: 0 is each, -1 the last."""


def rule(data: bytes) -> Rule:
    """An RRULE as it stands in the file (RFC 5545, 3.3.10). Raises `CannotReadEvent`."""
    if len(data) > LONGEST_RULE:
        raise _unreadable(data)
    parts: dict[str, str] = {}
    for part in data.decode("ascii", "replace").upper().replace(" ", "").split(";"):
        name, equals, value = part.partition("=")
        if equals and value:
            if parts.get(name, value) != value:
                raise _unreadable(data)
            parts[name] = value
        elif part:
            raise _unreadable(data)
    frequency = parts.get("FREQ", "")
    if frequency in ("MINUTELY", "SECONDLY"):
        raise CannotReadEvent(_("Aftalen gentages oftere end hver time."))
    if frequency not in _UNITS or parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise _unreadable(data)
    if "BYEASTER" in parts or parts.get("SKIP", "OMIT") != "OMIT":
        raise _unreadable(data)
    numbers = {name: _numbers(parts[name], bounds, data) for name, bounds in _NUMBERS.items() if name in parts}
    times = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        times *= len(numbers.get(name, [0]))
    if times > MOST_A_DAY:
        raise CannotReadEvent(_("Aftalen gentages oftere end hver time."))
    return Rule(
        frequency,
        _whole(parts.get("INTERVAL", "1"), 9_999, data),
        _whole(parts["COUNT"], 999_999_999, data) if "COUNT" in parts else None,
        when(parts["UNTIL"].encode(), None) if "UNTIL" in parts else None,
        _WEEKDAYS.index(parts["WKST"]) if parts.get("WKST") in _WEEKDAYS else 0,
        numbers,
        _weekdays(parts["BYDAY"], data) if "BYDAY" in parts else (),
    )


def _unreadable(data: bytes) -> CannotReadEvent:
    return CannotReadEvent(_("Gentagelsen “{rule}” kan ikke læses.").format(rule=shown(data)))


def _whole(written: str, most: int, data: bytes) -> int:
    if not written.isdecimal() or len(written) > 12 or not 0 < int(written) <= most:
        raise _unreadable(data)
    return int(written)


def _numbers(written: str, bounds: tuple[int, int], data: bytes) -> list[int]:
    low, high = bounds
    found = []
    for each in written.strip(",").split(","):
        if not _NUMBER.fullmatch(each) or not low <= int(each) <= high or (low < 0 and int(each) == 0):
            raise _unreadable(data)
        found.append(int(each))
    return sorted(set(found))


def _weekdays(written: str, data: bytes) -> tuple[tuple[int, int], ...]:
    found = []
    for each in written.strip(",").split(","):
        match = _DAY.fullmatch(each)
        if match is None or not -53 <= int(match[1] or 0) <= 53:
            raise _unreadable(data)
        found.append((_WEEKDAYS.index(match[2]), int(match[1] or 0)))
    return tuple(dict.fromkeys(found))


def last_start(rule: Rule, zone: tzinfo) -> datetime | None:
    """UNTIL as a wall-clock time in the zone of the event: a day holds to its end."""
    until = rule.until
    if until is None:
        return None
    if until.is_day:
        return until.at.replace(hour=23, minute=59, second=59)
    if until.zone is None or not 2 < until.at.year < 9998:
        return until.at
    return until.at.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)


def starts(
    rule: Rule, begin: datetime, until: datetime | None, first: datetime, last: datetime, budget: Budget
) -> Iterator[datetime]:
    """The starts that a rule gives from `begin` on, as far as they lie from `first` to `last`, in order.

    All are wall-clock times of one zone. Raises `CannotReadEvent`.
    """
    from dateutil import rrule

    end = last if until is None else min(last, until)
    if rule.count is not None and not rule.numbers and not rule.weekdays and rule.frequency in _STEADY:
        step = _step(rule)
        if (end - begin) // step >= rule.count:
            end = begin + (rule.count - 1) * step
    if end < begin or end < first:
        return
    numbers, weekdays = _with_what_follows(rule, begin)
    base = begin if rule.count is not None else _nearer(rule, begin, first)
    steps = _Steps(rule.interval)
    steps.left = _steps(rule, base, end)
    days = _UNITS[rule.frequency] * (1 + len(numbers.get("BYSETPOS", ())) // 4 + rule.interval // 31)
    budget.take(days=(steps.left + 1) * days + _FOR_ITSELF)
    given: dict[str, Any] = {name.lower(): found for name, found in numbers.items()}
    if weekdays:
        given["byweekday"] = [rrule.weekday(day, nth or None) for day, nth in weekdays]
    frequency = getattr(rrule, rule.frequency)
    try:
        made = rrule.rrule(frequency, dtstart=base, interval=steps, wkst=rule.week_start, count=rule.count, **given)
    except ValueError:  # dateutil has seen that it gives nothing
        return
    yield from _within(iter(made), first, end)


def _within(made: Iterator[datetime], first: datetime, end: datetime) -> Iterator[datetime]:
    found = 0
    try:
        for number, start in enumerate(made):
            if start > end:
                return
            if number > 20 * MOST_STARTS:
                raise CannotReadEvent(_("Gentagelsen strækker sig over for mange år."))
            if start >= first:
                found += 1
                if found > MOST_STARTS:
                    raise CannotReadEvent(_("Aftalen gentages mere end {most} gange.").format(most=MOST_STARTS))
                yield start
    except (_Past, ValueError):  # or dateutil finds that it gives nothing more
        return


class _Past(Exception):
    """There is nothing more before the end that was asked for."""


class _Steps(int):
    """The interval, which counts how often it is added: dateutil does not stop where a rule gives nothing.

    It looks at UNTIL only when it has a start in its hand (2.9.0); test_ics_rules.py says when that is over.
    """

    left: int

    def _step(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise _Past

    def __radd__(self, other: int) -> int:
        self._step()
        return other + int(self)

    def __mul__(self, other: int) -> int:
        self._step()
        return int(self) * other


def _with_what_follows(rule: Rule, begin: datetime) -> tuple[dict[str, list[int]], tuple[tuple[int, int], ...]]:
    """What a rule leaves to its first start, said outright: the day of the week, the month, the year."""
    numbers, weekdays = rule.numbers, rule.weekdays
    if weekdays or numbers.keys() & {"BYYEARDAY", "BYMONTHDAY"}:
        return numbers, weekdays
    if "BYWEEKNO" in numbers:
        return numbers, ((begin.weekday(), 0),)
    match rule.frequency:
        case "YEARLY":
            return {"BYMONTH": [begin.month], **numbers, "BYMONTHDAY": [begin.day]}, weekdays
        case "MONTHLY":
            return {**numbers, "BYMONTHDAY": [begin.day]}, weekdays
        case "WEEKLY":
            return numbers, ((begin.weekday(), 0),)
    return numbers, weekdays


def _nearer(rule: Rule, begin: datetime, first: datetime) -> datetime:
    """A start from which the rule gives the same from `first` on; nobody counts from 1998."""
    match rule.frequency:
        case "YEARLY":
            skipped = ((first.year - begin.year) // rule.interval - 2) * rule.interval
            return begin.replace(year=begin.year + skipped, month=1, day=1) if skipped > 0 else begin
        case "MONTHLY":
            months = (first.year - begin.year) * 12 + first.month - begin.month
            skipped = (months // rule.interval - 2) * rule.interval
            year, month = divmod(begin.year * 12 + begin.month - 1 + skipped, 12)
            return begin.replace(year=year, month=month + 1, day=1) if skipped > 0 else begin
    step = _step(rule)
    skipped = (first - begin) // step - 2
    return begin + skipped * step if skipped > 0 else begin


def _step(rule: Rule) -> timedelta:
    return {
        "WEEKLY": timedelta(weeks=rule.interval),
        "DAILY": timedelta(days=rule.interval),
        "HOURLY": timedelta(hours=rule.interval),
    }[rule.frequency]


def _steps(rule: Rule, base: datetime, end: datetime) -> int:
    """How often the interval is added before `end` is passed."""
    match rule.frequency:
        case "YEARLY":
            return (end.year - base.year) // rule.interval + 1
        case "MONTHLY":
            return ((end.year - base.year) * 12 + end.month - base.month) // rule.interval + 1
    return (end - base) // _step(rule) + 2
