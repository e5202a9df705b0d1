"""Working days, public holidays, special days and school holidays: what a day is before anyone meets on it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache

from fora_desktop.i18n import _

FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)
"""Skærtorsdag, langfredag, both days of Easter, Kristi himmelfartsdag, both days of Whitsun: days after Easter."""
ONE_WEEK_OFF = timedelta(days=11)
DENMARK, SWEDEN = "DK", "SE"
COUNTRIES = {DENMARK: "da", SWEDEN: "sv"}
"""The countries whose public holidays are computed, with the language that these are named in (ISO 3166, ISO 639)."""


@dataclass(frozen=True, slots=True)
class SchoolBreak:
    """Days without school in one municipality, both ends included."""

    unit: int
    unit_name: str
    name: str
    first: date
    last: date
    confirmed: bool


class Effect(StrEnum):
    """What a special day does, the strongest first.

    It speaks against a time, which is told; it is only kept out of the proposals; it is only shown.
    """

    WARN = "warn"
    AVOID = "avoid"
    NONE = "none"


_OF_THE_YEAR = re.compile(r"(\d\d)-(\d\d)(?:/(\d\d)-(\d\d))?")
_FROM_EASTER = re.compile(r"easter([+-]\d{1,4})")
_WEEKS = re.compile(r"week (\d{1,2})-(\d{1,2})")
_WEEKDAY = re.compile(r"weekday (\d) (\d\d)-(\d\d)")
_ONCE = re.compile(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)")


@dataclass(frozen=True, slots=True)
class SpecialDayRule:
    """A day that is no public holiday and yet not like others (domain.md 4): it warns and never blocks.

    `rule` is "05-01" or "12-27/12-30" of every year, "easter+40" days from Easter Sunday, "week 28-30" ISO weeks,
    "weekday 4 06-19" the first Friday (Monday is 0) from 19 June on, or "2027-03-18/2027-03-19" once. `municipal` ones
    concern only meetings in which municipalities take part.
    """

    id: int
    name: str
    rule: str
    municipal: bool = False
    from_hour: int | None = None
    effect: Effect = Effect.WARN

    def holds(self, day: date) -> bool:
        return any(first <= day <= last for first, last in spans(self.rule, day.year))


@cache
def spans(rule: str, year: int) -> tuple[tuple[date, date], ...]:
    """The days of a rule in one year, first and last; none where the year has no such day."""
    if found := _OF_THE_YEAR.fullmatch(rule):
        month, day_number, last_month, last_day = (int(part or 0) for part in found.groups())
        return tuple(_each_year((month, day_number), (last_month or month, last_day or day_number), year))
    if found := _FROM_EASTER.fullmatch(rule):
        from dateutil.easter import easter

        day = easter(year) + timedelta(days=int(found[1]))
        return ((day, day),) if day.year == year else ()
    if found := _WEEKS.fullmatch(rule):
        return tuple(_weeks(int(found[1]), int(found[2]), year))
    if found := _WEEKDAY.fullmatch(rule):
        from_day = date(year, int(found[2]), int(found[3]))
        day = from_day + timedelta(days=(int(found[1]) - from_day.weekday()) % 7)
        return ((day, day),)
    if found := _ONCE.fullmatch(rule):
        first, last = date.fromisoformat(found[1]), date.fromisoformat(found[2])
        return ((first, last),) if first.year <= year <= last.year else ()
    raise ValueError(rule)


def _each_year(first: tuple[int, int], last: tuple[int, int], year: int) -> Iterable[tuple[date, date]]:
    """Month and day of the first and the last day; what goes over New Year lies in two years."""
    over = last < first
    for begun in (year - 1, year) if over else (year,):
        try:
            yield date(begun, *first), date(begun + over, *last)
        except ValueError:  # 29 February
            continue


def _weeks(first: int, last: int, year: int) -> Iterable[tuple[date, date]]:
    """The ranges of weeks that have a day in the year; one that ends in a smaller week ends after New Year."""
    for begun in (year - 1, year, year + 1):
        try:
            begins = date.fromisocalendar(begun, first, 1)
            ends = date.fromisocalendar(begun + (last < first), last, 7)
        except ValueError:  # a week 53 that the year does not have
            continue
        if begins.year <= year <= ends.year:
            yield begins, ends


@dataclass(frozen=True, slots=True)
class DayLayersFacts:
    """The layers of a calendar that hold for the whole district: the register's own holidays and special days."""

    rules: tuple[SpecialDayRule, ...] = ()
    """Those that are on."""
    own: Mapping[date, str] = field(default_factory=dict)
    weekends_proposed: bool = False
    holidays_proposed: bool = False
    """Whether free times are proposed then; on a holiday the remark that it is one stays."""
    country: str = DENMARK
    """Whose public holidays hold (`District.country`)."""

    def holiday(self, day: date) -> str | None:
        """The public holiday or the district's own."""
        return holiday(day, self.country) or self.own.get(day)

    def is_working_day(self, day: date) -> bool:
        return not is_weekend(day) and self.holiday(day) is None

    def may_be_proposed(self, day: date) -> bool:
        """Whether meetings are proposed on it: a working day, and others where the district wants it."""
        if is_weekend(day) and not self.weekends_proposed:
            return False
        return self.holidays_proposed or self.holiday(day) is None

    def on(self, day: date, hour: int | None = None, municipal: bool = True) -> tuple[SpecialDayRule, ...]:
        """The special days that a day is, seen at an hour or at any; without municipalities fewer concern it."""
        return tuple(
            rule
            for rule in self.rules
            if (municipal or not rule.municipal)
            and (hour is None or rule.from_hour is None or hour >= rule.from_hour)
            and rule.holds(day)
        )

    def special(self, day: date, hour: int | None = None, municipal: bool = True) -> str | None:
        """Its name, for showing: those that only show are named as well."""
        return next((rule.name for rule in self.on(day, hour, municipal)), None)

    def effect(self, day: date, hour: int | None = None, municipal: bool = True) -> Effect | None:
        """What the day does, by the strongest of its rules; None where it is a day like others."""
        found = {rule.effect for rule in self.on(day, hour, municipal)}
        return next((effect for effect in Effect if effect in found), None)

    def touched(self, start: datetime, end: datetime, municipal: bool = True) -> tuple[SpecialDayRule, ...]:
        """The special days that a meeting lies in and that say something: those from noon begin at noon."""
        first, last = start.date(), max(start.date(), (end - timedelta(microseconds=1)).date())
        found = {
            rule: None
            for day in (first + timedelta(distance) for distance in range((last - first).days + 1))
            for rule in self.on(day, None, municipal)
            if rule.effect != Effect.NONE and end > datetime.combine(day, time(rule.from_hour or 0))
        }
        return tuple(found)


USUAL = (
    ("1. maj", "05-01", True, 12, Effect.WARN, True),
    ("Fredag efter himmelfart", "easter+40", False, None, Effect.WARN, True),
    ("Grundlovsdag", "06-05", True, 12, Effect.WARN, True),
    ("Juleaftensdag", "12-24", False, None, Effect.WARN, True),
    ("Nytårsaftensdag", "12-31", False, None, Effect.WARN, True),
    ("Industriferie", "week 28-30", False, None, Effect.AVOID, False),
)
"""What a new register begins with (domain.md 4): name, rule, whether municipal, from which hour, effect, on."""
USUAL_IN_SWEDEN = (
    ("Trettondagsafton", "01-05", False, 12, Effect.WARN, True),
    ("Skärtorsdag", "easter-3", False, 12, Effect.WARN, True),
    ("Valborgsmässoafton", "04-30", False, 12, Effect.WARN, True),
    ("Fredag efter Kristi himmelsfärdsdag", "easter+40", False, None, Effect.WARN, True),
    ("Midsommarafton", "weekday 4 06-19", False, None, Effect.WARN, True),
    ("Julafton", "12-24", False, None, Effect.WARN, True),
    ("Nyårsafton", "12-31", False, None, Effect.WARN, True),
)
"""The same for a Swedish register: no public holidays, though offices are closed on them in whole or from noon."""


def usual_special_days(country: str = DENMARK) -> tuple[tuple[str, str, bool, int | None, Effect, bool], ...]:
    return USUAL_IN_SWEDEN if country == SWEDEN else USUAL


@cache
def usual_layers() -> DayLayersFacts:
    """What holds until somebody changes it."""
    rules = [SpecialDayRule(number, *each[:5]) for number, each in enumerate(USUAL, 1) if each[5]]
    return DayLayersFacts(tuple(rules))


@cache
def public_holidays(year: int, country: str = DENMARK) -> Mapping[date, str]:
    """A country's public holidays by the names they have there; an unknown country has none.

    Denmark's Store Bededag is one until 2023 (law no. 214 of 6 March 2023). Sweden's are the weekdays and feasts of
    lag (1989:253) om allmänna helgdagar, its Sundays left out: they are a weekend here as everywhere.
    """
    import holidays

    if country not in COUNTRIES:
        return {}
    found = holidays.country_holidays(country, language=COUNTRIES[country], years=year)
    if country == DENMARK:
        return {day: found[day].replace("Anden ", "2. ") for day in sorted(found)}
    return {day: found[day] for day in sorted(found)}


def holiday(day: date, country: str = DENMARK) -> str | None:
    return public_holidays(day.year, country).get(day)


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
