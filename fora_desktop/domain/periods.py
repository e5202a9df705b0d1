"""The periods a quota rule counts in, and the rule itself."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Period(StrEnum):
    """The span of time that a quota rule counts in; a year is the calendar year unless the rule begins it elsewhere."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Rule:
    """Minimum and maximum number of meetings of a kind in a period; without a kind every meeting counts.

    `year_start` is the month and day on which a year of this rule begins; it bears on no other period. 29 February is
    28 February in the years that have none. `per` is whom it counts for where that is not the board: "person" (one
    talk with each employee a year) or "unit".
    """

    kind: str | None = None
    minimum: int | None = None
    maximum: int | None = None
    period: Period = Period.YEAR
    interval: int = 1
    year_start: tuple[int, int] = (1, 1)
    per: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """From the first day to the last, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return self.last.toordinal() - self.first.toordinal() + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


PERSON, UNIT = "person", "unit"
"""Whom a rule counts for where that is not the board as a whole (`Rule.per`)."""
MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.HALF_YEAR: 6}
ONE_DAY = timedelta(1)


def span_of(rule: Rule, day: date, since: date) -> Span:
    """The period that holds `day`; with an interval the first span begins with the period that holds `since`.

    At the ends of the calendar (the years 1 and 9999) a span is cut off.
    """
    number = _number(rule, day)
    if rule.interval > 1:
        base = _number(rule, since)
        number = base + (number - base) // rule.interval * rule.interval
    following = _first_day(rule, number + rule.interval)
    return Span(_first_day(rule, number) or date.min, following - ONE_DAY if following else date.max)


def span_before(rule: Rule, span: Span, since: date) -> Span | None:
    """The span before this one; None where it ends before `since`, the board's first day."""
    if span.first <= since:
        return None
    return span_of(rule, span.first - ONE_DAY, since)


def clip(span: Span, first_day: date, last_day: date | None) -> Span | None:
    """The part of the span in which the board exists."""
    first = max(span.first, first_day)
    last = span.last if last_day is None else min(span.last, last_day)
    return Span(first, last) if first <= last else None


def _number(rule: Rule, day: date) -> int:
    """Consecutive numbers for consecutive periods."""
    if rule.period is Period.YEAR:
        return day.year - (day < _year_begins(rule, day.year))
    if rule.period is Period.WEEK:
        return (day.toordinal() - 1) // 7  # 1 January of the year 1 was a Monday
    return (day.year * 12 + day.month - 1) // MONTHS[rule.period]


def _first_day(rule: Rule, number: int) -> date | None:
    """The day on which the period with that number begins; None where the calendar has no such day."""
    if rule.period is Period.YEAR:
        return _year_begins(rule, number) if date.min.year <= number <= date.max.year else None
    if rule.period is Period.WEEK:
        ordinal = number * 7 + 1
        return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None
    year, month = divmod(number * MONTHS[rule.period], 12)
    return date(year, month + 1, 1) if date.min.year <= year <= date.max.year else None


def _year_begins(rule: Rule, year: int) -> date:
    month, day = rule.year_start
    if month == 2 and day == 29:
        return date(year, 3, 1) - ONE_DAY
    return date(year, month, day)
