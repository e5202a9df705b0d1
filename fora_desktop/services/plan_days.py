"""Which days a board of the year plan may have, which it would rather not, and which are good to aim at."""

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, time, timedelta
from functools import cache

from fora_desktop.domain import plan_words
from fora_desktop.domain.days import Effect, SchoolBreak, spans
from fora_desktop.domain.plan import Avoided
from fora_desktop.domain.planning import NEVER, CouncilMeeting
from fora_desktop.i18n import _
from fora_desktop.services.plan_register import ONE_DAY, Known, PlanningBoard

SUMMER = ((7, 5), (8, 1))
CHRISTMAS = ((12, 22), (1, 2))
"""Month and day, first and last: nothing is aimed at them where no school holidays are known."""


class PlanDays:
    """The days of one question; boards with the same municipalities share what is found."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._usable = known.usable
        self._set = frozenset(known.usable)
        self._plain: dict[date, bool] = {}
        self._good: dict[frozenset[int], tuple[date, ...]] = {}
        self._avoided: dict[tuple[frozenset[int], bool], tuple[Avoided, ...]] = {}
        self._closed: dict[frozenset[int], frozenset[date]] = {}

    @property
    def usable(self) -> tuple[date, ...]:
        return self._usable

    def __contains__(self, day: date) -> bool:
        return day in self._set

    def within(self, first: date, last: date) -> Sequence[date]:
        """The usable days from a day to a day."""
        return self._usable[bisect_left(self._usable, first) : bisect_right(self._usable, last)]

    def position(self, day: date) -> int:
        """The place of the first usable day that is not before a day."""
        return min(bisect_left(self._usable, day), len(self._usable) - 1)

    def shifted(self, day: date, days: int) -> date:
        """The usable day so many places on."""
        return self._usable[min(max(self.position(day) + days, 0), len(self._usable) - 1)]

    def nearest(self, day: date, among: Sequence[date] | None = None) -> date:
        """Of two equally near ones the later."""
        days = self._usable if among is None else among
        place = bisect_left(days, day)
        around = days[max(place - 1, 0) : place + 1]
        return min(around, key=lambda each: (abs((each - day).days), -each.toordinal()))

    def good(self, board: PlanningBoard, first: date, last: date) -> Sequence[date]:
        """Days that are worth aiming at, also beyond the year: working days with school."""
        units = board.units
        if units not in self._good:
            begins, ends = date(max(self._known.year - 1, 1), 1, 1), date(min(self._known.year + 1, 9999), 12, 31)
            self._good[units] = tuple(self._found_good(units, begins, ends))
        found = self._good[units]
        if found and found[0] <= first and last <= found[-1] + timedelta(days=14):
            return found[bisect_left(found, first) : bisect_right(found, last)]
        return list(self._found_good(units, first, last))

    def _found_good(self, units: frozenset[int], first: date, last: date) -> Iterable[date]:
        off = self._off(units)
        for number in range(first.toordinal(), last.toordinal() + 1):
            day = date.fromordinal(number)
            if day not in self._plain:
                self._plain[day] = self._is_plain(day)
            if self._plain[day] and day not in off:
                yield day

    def _is_plain(self, day: date) -> bool:
        """Whether it is a day like others, the schools aside."""
        layers = self._known.layers
        if not layers.is_working_day(day) or _is_quiet(day):
            return False
        return layers.effect(day) not in (Effect.WARN, Effect.AVOID)

    def _off(self, units: frozenset[int]) -> frozenset[date]:
        """The days without school in some of the municipalities; of none, in all of the district."""
        if units not in self._closed:
            found: set[date] = set()
            for each in self._breaks(units):
                found.update(each.first + ONE_DAY * distance for distance in range((each.last - each.first).days + 1))
            self._closed[units] = frozenset(found)
        return self._closed[units]

    def _breaks(self, units: frozenset[int]) -> Sequence[SchoolBreak]:
        return [each for each in self._known.breaks if not units or each.unit in units]

    def forbidden(self, board: PlanningBoard) -> frozenset[date]:
        """Usable days that the board never has: its school holidays, where the district says so."""
        if self._known.settings.school_holidays != NEVER:
            return frozenset()
        return self._off(board.units) & self._set

    def avoided(self, board: PlanningBoard) -> tuple[Avoided, ...]:
        """What speaks against days, in words; months that nobody wished are the board's own."""
        facts = self._known.facts[board.id]
        municipal = bool(facts.units) or any(seat.local for seat in facts.seats)
        key = (board.units, municipal)
        if key not in self._avoided:
            found = [*self._special(municipal), *self._councils(board.units, municipal)]
            if self._known.settings.school_holidays != NEVER:
                found = [*self._school(board.units), *found]
            self._avoided[key] = tuple(found)
        return (*self._avoided[key], *self._months(board))

    def _school(self, units: frozenset[int]) -> Iterable[Avoided]:
        """Those of the same days in several municipalities are one."""
        same: dict[tuple[str, date, date], list[SchoolBreak]] = {}
        for each in self._breaks(units):
            if self._reaches(each.first, each.last):
                same.setdefault((each.name, each.first, each.last), []).append(each)
        for (name, first, last), those in same.items():
            reason = _("{name} i {where}").format(name=name, where=_where([each.unit_name for each in those]))
            yield Avoided(first, last, reason, "school")

    def _special(self, municipal: bool) -> Iterable[Avoided]:
        for rule in self._known.layers.rules:
            if rule.effect == Effect.NONE or (rule.municipal and not municipal):
                continue
            for first, last in spans(rule.rule, self._known.year):
                if self._reaches(first, last):
                    begins = None if rule.from_hour is None else time(rule.from_hour)
                    ends = None if begins is None else time.max
                    yield Avoided(first, last, rule.name, "special", begins, ends)

    def _councils(self, units: frozenset[int], municipal: bool) -> Iterable[Avoided]:
        if not municipal:
            return
        found = councils_of(self._known.councils, self._known.units, units, self._known.year)
        yield from (each for each in found if each.first in self._set)

    def _months(self, board: PlanningBoard) -> Iterable[Avoided]:
        return months_of(board.months, self._known.year)

    def _reaches(self, first: date, last: date) -> bool:
        return bool(self.within(first, last))


def _where(names: Sequence[str]) -> str:
    return names[0] if len(set(names)) == 1 else _("{n} kommuner").format(n=len(set(names)))


def _is_quiet(day: date) -> bool:
    at = day.month, day.day
    return SUMMER[0] <= at <= SUMMER[1] or at >= CHRISTMAS[0] or at <= CHRISTMAS[1]


def councils_of(
    councils: Iterable[CouncilMeeting], names: Mapping[int, str], units: frozenset[int], year: int
) -> Iterable[Avoided]:
    """When the councils of a board's municipalities meet in a year; of a board of none, those of all."""
    for council in councils:
        if units and council.unit_id not in units:
            continue
        reason = _("{name} i {where}").format(name=council.name, where=names[council.unit_id])
        for day in plan_words.days_of(council.rule, council.months, year):
            yield Avoided(day, day, reason, "council", council.start, council.end)


def months_of(months: Collection[int], year: int) -> Iterable[Avoided]:
    """The months of a year that a board has not wished for, where it has wished for some."""
    for month in range(1, 13) if months else ():
        if month not in months:
            first = date(year, month, 1)
            last = date(year, month, monthrange(year, month)[1])
            yield Avoided(first, last, _("uden for de ønskede måneder"), "month")


@cache
def ordinal_days(rule: str, year: int) -> tuple[date, ...]:
    """The days of `2WE`, `-1FR` or several of them with commas in each month of a year; what is unreadable has none."""
    return tuple(plan_words.days_of(rule, "", year))
