"""From a day to a day: how long somebody has a role, sits in a forum, is away; and what lies between."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

ONE_DAY = timedelta(days=1)


class EndsBeforeItBegins(FieldError):
    def __init__(self, first: date, last: date) -> None:
        super().__init__(
            _("Sidste dag {last} ligger før første dag {first}. Ret en af dem.").format(
                last=dates.day_month_year(last), first=dates.day_month_year(first)
            )
        )


class YearIsOut(FieldError):
    def __init__(self, day: date) -> None:
        super().__init__(
            _("Året {year} ligger uden for {first}–{last}. Ret årstallet.").format(
                year=day.year, first=YEARS[0], last=YEARS[-1]
            )
        )


@dataclass(frozen=True, slots=True)
class Tenure:
    """Both days included; None is without a beginning or without an end."""

    first: date | None = None
    last: date | None = None

    def covers(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def meets(self, other: "Tenure") -> bool:
        """Whether they have a day together."""
        return self.within(other) is not None

    def within(self, other: "Tenure") -> "Tenure | None":
        """What they have together."""
        first = max((day for day in (self.first, other.first) if day is not None), default=None)
        last = min((day for day in (self.last, other.last) if day is not None), default=None)
        return None if first is not None and last is not None and last < first else Tenure(first, last)

    @property
    def words(self) -> str:
        """`1. juni – 31. juli 2026`, `3.–9. maj 2026`, `fra 1. august 2026`, `til 31. maj 2026`."""
        if self.first is None:
            return "" if self.last is None else _("til {day}").format(day=dates.day_month_year(self.last))
        if self.last is None:
            return _("fra {day}").format(day=dates.day_month_year(self.first))
        if self.first == self.last:
            return dates.day_month_year(self.first)
        if (self.first.year, self.first.month) == (self.last.year, self.last.month):
            return _("{first}.–{last}").format(first=self.first.day, last=dates.day_month_year(self.last))
        same = self.first.year == self.last.year
        first = dates.day_month(self.first) if same else dates.day_month_year(self.first)
        return _("{first} – {last}").format(first=first, last=dates.day_month_year(self.last))


def checked(first: date | None, last: date | None) -> Tenure:
    """The days as they were asked for; impossible ones are refused."""
    for day in (first, last):
        if day is not None and day.year not in YEARS:
            raise YearIsOut(day)
    if first is not None and last is not None and last < first:
        raise EndsBeforeItBegins(first, last)
    return Tenure(first, last)


def gaps(tenures: Iterable[Tenure], window: Tenure) -> list[Tenure]:
    """The days of a window that no tenure covers, in order."""
    found: list[Tenure] = []
    here: date | None = window.first
    for tenure in sorted((each for each in tenures if each.meets(window)), key=_beginning):
        if tenure.first is not None and (here is None or tenure.first > here):
            found.append(Tenure(here, tenure.first - ONE_DAY))
        if tenure.last is None or (window.last is not None and tenure.last >= window.last):
            return found
        here = max(tenure.last + ONE_DAY, here or date.min)
    return [*found, Tenure(here, window.last)]


def _beginning(tenure: Tenure) -> date:
    return tenure.first or date.min


def day_words(day: date, beside: date) -> str:
    """`31. maj`, with its year where that is not the year of the day that it stands beside."""
    return dates.day_month(day) if day.year == beside.year else dates.day_month_year(day)
