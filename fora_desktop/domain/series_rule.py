"""The rule of a series as a secretary says it: which days it gives, and how it reads."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from fora_desktop.domain import dates
from fora_desktop.domain.danish import listed
from fora_desktop.domain.typed import nth_weekday
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _, counted

MOST = 120
"""More meetings than this in one series is a slip of the pen; a weekly one then runs over two years."""
AHEAD = 12
"""How many years ahead dates are looked for."""
ALL_MONTHS = frozenset(range(1, 13))
LAST = -1
NAMED_MONTHS = 12
"""Up to so many dates are named by their months."""


class Step(StrEnum):
    WEEKS = "weeks"
    MONTHS = "months"
    EVEN = "even"
    LIKE = "like"


@dataclass(frozen=True, slots=True)
class SeriesRule:
    """`weekday` counts from Monday 0; `nth` is the place of the weekday in its month, -1 the last.

    `months` are those in which a rule by months has a meeting, `without` those that are left out of any rule; `like`
    is the year whose dates are taken over.
    """

    step: Step
    count: int
    first: date
    weekday: int = 2
    nth: int = 2
    every: int = 1
    months: frozenset[int] = ALL_MONTHS
    without: frozenset[int] = frozenset()
    like: int | None = None

    @property
    def goes_through(self) -> frozenset[int]:
        """The months in which it may have a meeting."""
        return (self.months if self.step is Step.MONTHS else ALL_MONTHS) - self.without


@dataclass(frozen=True, slots=True)
class RuleDate:
    """A day that the rule gives; `like` is the day it was taken over from."""

    day: date
    like: date | None = None


def quarter_months(place: int) -> frozenset[int]:
    """The first, middle or last month of each quarter: 1, 2 or 3."""
    return frozenset(range(place, 13, 3))


def months_every(number: int, first: int) -> frozenset[int]:
    """Every second, third, fourth or sixth month of the year, one of them being `first`."""
    return frozenset((first - 1 + number * turn) % 12 + 1 for turn in range(12 // number))


def suited(count: int, first: date, weekday: int) -> SeriesRule:
    """A rule that gives so many meetings a year, to begin with."""
    rule = SeriesRule(Step.MONTHS, count, first, weekday)
    if count >= 26:
        return with_step(rule, Step.WEEKS, 1 if count > 26 else 2)
    months = {12: ALL_MONTHS, 6: months_every(2, 2), 4: quarter_months(2), 2: months_every(6, 4), 1: frozenset({5})}
    return replace(rule, months=months[count]) if count in months else replace(rule, step=Step.EVEN)


def with_step(rule: SeriesRule, step: Step, every: int = 1) -> SeriesRule:
    return replace(rule, step=step, every=every)


# --- the days -------------------------------------------------------------------------------------------------------


def rule_dates(rule: SeriesRule, earlier: Sequence[date] = ()) -> list[RuleDate]:
    """The days in order; `earlier` are those of the year that a rule takes over. May be fewer than wanted, or none."""
    if rule.step is Step.LIKE:
        return _like(rule, earlier)
    days = {Step.WEEKS: _by_weeks, Step.MONTHS: _by_months, Step.EVEN: _evenly}[rule.step](rule)
    return [RuleDate(day) for day in days]


def _by_weeks(rule: SeriesRule) -> list[date]:
    found: list[date] = []
    day = rule.first + timedelta((rule.weekday - rule.first.weekday()) % 7)
    while len(found) < rule.count and rule.goes_through and day.year <= min(rule.first.year + AHEAD, YEARS[-1]):
        if day.month in rule.goes_through:
            found.append(day)
        day += timedelta(weeks=rule.every)
    return found


def _by_months(rule: SeriesRule) -> list[date]:
    found: list[date] = []
    for number in range(12 * AHEAD):
        year, month = divmod(rule.first.year * 12 + rule.first.month - 1 + number, 12)
        if len(found) == rule.count:
            break
        day = nth_weekday(year, month + 1, rule.nth, rule.weekday) if month + 1 in rule.goes_through else None
        if day is not None and day >= rule.first:
            found.append(day)
    return found


def _evenly(rule: SeriesRule) -> list[date]:
    """The middle of each of so many equal parts of the year that begins on the first day."""
    found: list[date] = []
    year = (_a_year_later(rule.first) - rule.first).days
    for place in range(rule.count):
        middle = rule.first + timedelta(round((place + 0.5) * year / rule.count))
        day = nearest_weekday(middle, rule.weekday)
        for distance in range(27):
            near = [day + timedelta(weeks=side * distance) for side in (1, -1)]
            fits = [each for each in near if each.month in rule.goes_through and each >= rule.first]
            fits = [each for each in fits if each not in found]
            if fits:
                found.append(fits[0])
                break
    return sorted(found)


def _a_year_later(day: date) -> date:
    return date(day.year + 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)


def _like(rule: SeriesRule, earlier: Sequence[date]) -> list[RuleDate]:
    """Each day of the earlier year in the year of `first`: the same weekday, as near to the same date as may be."""
    found: dict[date, RuleDate] = {}
    for day in sorted(earlier):
        of = rule.first.year + day.year - (rule.like or day.year)
        there = nearest_weekday(date(of, day.month, 28 if (day.month, day.day) == (2, 29) else day.day), day.weekday())
        if there.month in rule.goes_through and there >= rule.first:
            found.setdefault(there, RuleDate(there, day))
    return list(found.values())[: rule.count]


def nearest_weekday(day: date, weekday: int) -> date:
    return day + timedelta((weekday - day.weekday() + 3) % 7 - 3)


# --- in words -------------------------------------------------------------------------------------------------------


def nth_words(nth: int, weekday: int) -> str:
    """`2. onsdag`, `sidste fredag`"""
    name = dates.weekday(date(2001, 1, 1 + weekday))
    return _("sidste {weekday}").format(weekday=name) if nth == LAST else f"{nth}. {name}"


def step_words(rule: SeriesRule) -> str:
    """`i kvartalets midterste måned`, `hver anden uge`: the rule without its day."""
    if rule.step is Step.WEEKS:
        return {1: _("hver uge"), 2: _("hver anden uge")}.get(rule.every, _("hver {n}. uge").format(n=rule.every))
    if rule.step is Step.EVEN:
        return _("jævnt fordelt over året")
    if rule.step is Step.LIKE:
        return _("som i {year}").format(year=rule.like)
    return months_words(rule.months, rule.first.month)


def months_words(months: frozenset[int], first: int) -> str:
    quarter = {1: _("kvartalets første måned"), 2: _("kvartalets midterste måned"), 3: _("kvartalets sidste måned")}
    for place, words in quarter.items():
        if months == quarter_months(place):
            return _("i {which}").format(which=words)
    if months == ALL_MONTHS:
        return _("hver måned")
    if months == months_every(2, first):
        return _("hver anden måned")
    return _("i {months}").format(months=listed([dates.month(month) for month in sorted(months)]))


def day_words(rule: SeriesRule) -> str:
    """`2. onsdag`, or only `onsdag` where the rule is not by months; nothing where the days are taken over."""
    if rule.step is Step.LIKE:
        return ""
    return (
        nth_words(rule.nth, rule.weekday)
        if rule.step is Step.MONTHS
        else dates.weekday(date(2001, 1, 1 + rule.weekday))
    )


def rule_words(rule: SeriesRule) -> str:
    """`2. onsdag i kvartalets midterste måned, ikke i august`; `series_text.read` reads it back."""
    words = f"{day_words(rule)} {step_words(rule)}".strip()
    if not rule.without:
        return words
    months = listed([dates.month(month) for month in sorted(rule.without)])
    return _("{rule}, ikke i {months}").format(rule=words, months=months)


def sentence(rule: SeriesRule, days: Sequence[date], hours: str) -> str:
    """`4 møder: 2. onsdag i februar, maj, august og november 2027 kl. 10.00–12.00.`

    `days` are those of the rule, `hours` as they read (`10.00–12.00`).
    """
    number = counted(len(days), _("{n} møde"), _("{n} møder"))
    if not days:
        return _("Reglen giver ingen datoer: {rule}.").format(rule=rule_words(rule))
    if rule.step is Step.MONTHS and len(days) <= NAMED_MONTHS:
        months = _("i {months}").format(months=_months_of(days))
        when = f"{day_words(rule)} {months}"
    elif rule.step is Step.LIKE:
        when = _("{rule}, samme ugedag nærmest samme dato").format(rule=rule_words(rule))
    else:
        period = dates.between(days[0], days[-1])
        when = _("{rule}, {period}").format(rule=rule_words(rule), period=period)
    return _("{number}: {when} kl. {hours}.").format(number=number, when=when, hours=hours)


def _months_of(days: Sequence[date]) -> str:
    """`november 2026 samt februar og maj 2027`"""
    years = dict.fromkeys(day.year for day in days)
    parts = []
    for year in years:
        months = dict.fromkeys(day.month for day in days if day.year == year)
        parts.append(f"{listed([dates.month(month) for month in months])} {year}")
    *first, last = parts
    return _("{first} samt {last}").format(first=", ".join(first), last=last) if first else last
