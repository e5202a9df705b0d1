"""Working days, public holidays, soft days and school holidays: what a day is before anyone meets on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from fora_desktop.i18n import _

FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)
"""Skærtorsdag, langfredag, both days of Easter, Kristi himmelfartsdag, both days of Whitsun: days after Easter."""
ONE_WEEK_OFF = timedelta(days=11)


@dataclass(frozen=True, slots=True)
class SchoolBreak:
    """Days without school in one municipality, both ends included."""

    unit: int
    unit_name: str
    name: str
    first: date
    last: date
    confirmed: bool


@cache
def public_holidays(year: int) -> Mapping[date, str]:
    """Denmark's public holidays by their Danish names; Store Bededag until 2023 (law no. 214 of 6 March 2023)."""
    import holidays

    found = holidays.country_holidays("DK", language="da", years=year)
    return {day: found[day].replace("Anden ", "2. ") for day in sorted(found)}


def holiday(day: date) -> str | None:
    return public_holidays(day.year).get(day)


def soft_day(day: date) -> str | None:
    """A day that is no public holiday but free for many (domain.md 4): it warns and never blocks."""
    return {
        (5, 1): _("1. maj"),
        (6, 5): _("Grundlovsdag"),
        (12, 24): _("Juleaftensdag"),
        (12, 31): _("Nytårsaftensdag"),
    }.get((day.month, day.day))


def school_breaks(day: date, units: frozenset[int], breaks: Iterable[SchoolBreak]) -> list[SchoolBreak]:
    """The school holidays that hold the day in those municipalities; without any named, in all of the district."""
    return [each for each in breaks if each.first <= day <= each.last and (not units or each.unit in units)]


def a_year_later(first: date, last: date, year: int) -> tuple[date, date]:
    """Where days without school probably lie in another year: a proposal that somebody has to check.

    Those around a feast that moves with Easter move with it, a week in winter or autumn keeps its number, and the long
    ones (summer, Christmas) begin on the same weekday, as near to the same date as may be.
    """
    from dateutil.easter import easter

    length, feast = last - first, easter(first.year)
    week = first.isocalendar()
    same = date(year, first.month, 28 if (first.month, first.day) == (2, 29) else first.day)
    if any(first <= feast + timedelta(days=each) <= last for each in FROM_EASTER):
        begins = easter(year) + (first - feast)
    elif length <= ONE_WEEK_OFF and 1 < week.week < 51:
        begins = date.fromisocalendar(year, week.week, week.weekday)
    else:
        begins = same + timedelta(days=(first.weekday() - same.weekday() + 3) % 7 - 3)
    begins = begins if begins.year == year else same
    return begins, begins + length


def is_weekend(day: date) -> bool:
    return day.weekday() >= 5


def is_working_day(day: date) -> bool:
    return not is_weekend(day) and holiday(day) is None


def week_name(day: date) -> str:
    return _("uge {week}").format(week=day.isocalendar().week)


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
