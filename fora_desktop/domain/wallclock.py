"""Wall-clock times in a zone: the hour that does not exist in March, the one that exists twice in October."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from fora_desktop.domain.dates import clock, short
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

YEARS = range(1900, 2101)
"""The years in which a meeting may lie: those whose holidays are known."""


class NoSuchTime(FieldError):
    """The clocks are put forward over that time; `nearest` is the first time after the gap."""

    def __init__(self, start: datetime, nearest: datetime) -> None:
        self.nearest = nearest
        super().__init__(
            _("{day} {time} findes ikke: uret stilles frem til sommertid. Nærmeste tid er {nearest}.").format(
                day=short(start.date()), time=clock(start.time()), nearest=clock(nearest.time())
            )
        )


def utc(start: datetime, zone: str) -> datetime:
    """The instant of a wall-clock time; of one that exists twice, the first."""
    return start.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


class YearIsOut(FieldError):
    """A slip of the pen, and further out the clocks have no rules."""

    def __init__(self) -> None:
        super().__init__(
            _("Møder kan ligge i årene {first} til {last}. Ret årstallet.").format(first=YEARS[0], last=YEARS[-1])
        )


def check(start: datetime, zone: str) -> None:
    """Raise NoSuchTime where no clock in the zone ever shows that time, YearIsOut where it is too far away."""
    if start.year not in YEARS:
        raise YearIsOut
    if not _exists(start, zone):
        after = start
        while not _exists(after, zone):
            after = after.replace(second=0, microsecond=0) + timedelta(minutes=1)
        raise NoSuchTime(start, after)


def _exists(start: datetime, zone: str) -> bool:
    return utc(start, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == start


def exists_twice(start: datetime, zone: str) -> bool:
    there = ZoneInfo(zone)
    return start.replace(tzinfo=there, fold=0).utcoffset() != start.replace(tzinfo=there, fold=1).utcoffset()


def told_twice(start: datetime, minutes: int | None = None) -> str:
    """Which of them it is, and how long the meeting lasts where another program could have meant either."""
    if minutes is None:
        words = _("{day} {time} findes to gange, når uret stilles tilbage. Mødet er sat til den første.")
    else:
        words = _(
            "{day} {time} findes to gange, når uret stilles tilbage. Mødet er sat til den første og varer {n} min."
        )
    return words.format(day=short(start.date()), time=clock(start.time()), n=minutes)


def end(start: datetime, minutes: int, zone: str) -> datetime:
    """The wall-clock time at which a meeting of so many minutes ends."""
    plain = start + timedelta(minutes=minutes)
    if minutes < _DAY and _is_steady(start.date(), zone) and _is_steady(plain.date(), zone):
        return plain
    return (utc(start, zone) + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


_DAY = 24 * 60


@lru_cache(maxsize=4096)
def _is_steady(day: date, zone: str) -> bool:
    """Whether the clocks go on as they are from that midnight to the next."""
    there = ZoneInfo(zone)
    first, last = datetime.combine(day, time(), there), datetime.combine(day, time.max, there)
    return first.utcoffset() == last.replace(fold=1).utcoffset() == first.replace(fold=1).utcoffset()


def midnight(day: date) -> datetime:
    return datetime.combine(day, time())
