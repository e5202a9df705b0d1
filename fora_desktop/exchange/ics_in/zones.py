"""Time zones as other programs name them, and those that they bring along in a VTIMEZONE of their own.

A name that is known wins over the VTIMEZONE beside it, but not one as short as `EST`; what nobody knows is the
register's zone, with a remark.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from fora_desktop.exchange.ics_in import rules
from fora_desktop.exchange.ics_in.lines import Component
from fora_desktop.exchange.ics_in.rules import Budget
from fora_desktop.exchange.ics_in.values import CannotReadEvent, text, value, when
from fora_desktop.i18n import _

HOME: Final = "Europe/Copenhagen"
MOST_OF_THEIR_OWN: Final = 500
"""Zones that one file may bring along."""
MOST_CHANGES: Final = 400
"""Of the clocks of one zone, in the years that are asked for and by the days that it names."""
LONGEST_DATES: Final = 10_000
"""Bytes of days that one rule of a zone may name; Python's own tables give 140 of them."""
_A_WHILE: Final = timedelta(days=800)
"""Within which clocks that are changed every year were changed at least once."""

_ALIASES: Final[Mapping[str, str]] = {
    "cest": HOME,
    "z": "UTC",
    "gmt": "UTC",
    "tzone://microsoft/utc": "UTC",
    "coordinated universal time": "UTC",
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "atlantic time": "America/Halifax",
    "københavn": HOME,
    "bruxelles": "Europe/Brussels",
    "edinburgh": "Europe/London",
    "bern": "Europe/Zurich",
    "beijing": "Asia/Shanghai",
    "osaka": "Asia/Tokyo",
    "mumbai": "Asia/Kolkata",
    "new delhi": "Asia/Kolkata",
    "abu dhabi": "Asia/Dubai",
}
_DISPLAYED: Final = re.compile(r"\((?:utc|gmt) ?(?:([+-])(\d\d):?(\d\d))?\) ?(.+)")
_FIXED: Final = re.compile(r"(?:utc|gmt)? ?([+-])(\d{1,2}):?(\d\d)?")
_OFFSET: Final = re.compile(rb"([+-])(\d\d):?(\d\d)(?::?(\d\d))?")


class Zones:
    """The zones of one calendar, by the names that stand in it."""

    def __init__(self, home: ZoneInfo, brought: Sequence[Component], first: date, last: date, budget: Budget) -> None:
        self.home = home
        self._brought = {_tzid(zone): zone for zone in reversed(brought[:MOST_OF_THEIR_OWN])}
        self._first, self._last = first, last
        self._budget = budget
        self._found: dict[str, tuple[tzinfo, str]] = {}

    def find(self, tzid: str) -> tuple[tzinfo, str]:
        """The zone of that name, and a remark where it had to be guessed; `""` is the register's own."""
        found = self._found.get(tzid)
        if found is None:
            found = self._found[tzid] = self._look(tzid) if tzid else (self.home, "")
        return found

    def _look(self, tzid: str) -> tuple[tzinfo, str]:
        if tzid == self.home.key:
            return self.home, ""
        known, brought = known_name(tzid), self._brought.get(tzid)
        if brought is not None and (not known or _is_short(tzid)):
            own = _of_their_own(brought, self._first, self._last, self._budget)
            if own is not None:
                return own, ""
            known = known or known_name(text(brought.one(b"X-LIC-LOCATION"), 100))
        if known:
            return self._known(known), ""
        fixed = _fixed(tzid)
        if fixed is not None:
            return fixed, ""
        return self.home, _("Tidszonen “{zone}” er ukendt og læst som {home}.").format(
            zone=tzid if len(tzid) <= 60 else f"{tzid[:59]}…", home=self.home.key
        )

    def _known(self, name: str) -> tzinfo:
        return self.home if name == self.home.key else ZoneInfo(name)


def _tzid(zone: Component) -> str:
    """As parameters are read, so that they match."""
    return " ".join(text(zone.one(b"TZID"), 200).replace('"', "").split())


# Names


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """The names of the world's zones as they are compared."""
    return {name.lower(): name for name in available_timezones()}


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    return {name.rpartition("/")[2].replace("_", " ").lower(): name for name in sorted(available_timezones())}


@lru_cache(maxsize=1)
def _windows() -> dict[str, str]:
    """Windows' names by the Unicode Consortium (CLDR), as icalendar ships them."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    found = {name.lower(): zone for name, zone in WINDOWS_TO_OLSON.items()}
    return found | {"romance standard time": HOME}  # there it is Paris; the same hours, and the register is Danish


@lru_cache(maxsize=1024)
def known_name(tzid: str) -> str:
    """The zone in the world's table: of an IANA name, also behind a maker's path, of Windows' names; else nothing."""
    if len(tzid) > 200:
        return ""
    written = " ".join(tzid.strip("\"' ").lower().split())
    names = _names()
    if written in names:
        return names[written]
    if written in _ALIASES:
        return _ALIASES[written]
    parts = written.split("/")
    for length in (3, 2):
        if len(parts) > length and (found := names.get("/".join(parts[-length:]))):
            return found
    displayed = _DISPLAYED.fullmatch(written)
    if displayed is not None:
        return _displayed(displayed)
    standard = re.sub("(daylight|summer) time( [0-9])?$", "standard time", written)
    unnumbered = re.sub(" [0-9]$", "", standard)  # Exchange counts zones of the same name
    return _windows().get(standard) or _windows().get(unnumbered, "")


def _is_short(tzid: str) -> bool:
    """Whether a name is one like `EST` or `CET`, by which everybody means their own clocks."""
    written = tzid.strip("\"' ").lower()
    return "/" not in written and (written in _names() or written in _ALIASES)


def _displayed(found: re.Match[str]) -> str:
    """`(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`: one of the cities, if its clocks agree with the number."""
    sign, hours, minutes, cities = found.groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    named = [re.sub(r" \(.*\)$", "", city.strip()) for city in re.split("[,/]", cities)]
    zones = [_ALIASES.get(city) or _cities().get(city, "") for city in named[:20]]
    fitting = [zone for zone in zones if zone and _winter(zone) == offset]
    if HOME in fitting:
        return HOME
    return fitting[0] if fitting else ""


def _winter(zone: str) -> timedelta | None:
    there = ZoneInfo(zone)
    january, july = (datetime(2025, month, 1, tzinfo=there).utcoffset() or timedelta() for month in (1, 7))
    return min(january, july)


def _fixed(tzid: str) -> tzinfo | None:
    """`UTC+01:00`, `GMT+1`, `+0100`."""
    found = _FIXED.fullmatch(tzid.strip().lower())
    if found is None:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return timezone(-offset if found[1] == "-" else offset) if offset < timedelta(hours=24) else None


# Zones of their own


@dataclass(frozen=True, slots=True)
class _Change:
    """The clocks are put from one offset to another, at this time on the clocks before."""

    at: datetime
    before: timedelta
    after: timedelta


class OwnZone(tzinfo):
    """A zone that only its VTIMEZONE describes, in the years that are asked for."""

    def __init__(self, name: str, changes: Sequence[_Change]) -> None:
        self._name = name
        self._changes = changes
        self._local = [change.at for change in changes]
        self._instants = [change.at - change.before for change in changes]

    def utcoffset(self, moment: datetime | None) -> timedelta:
        if moment is None:
            return self._changes[0].before
        place = bisect_right(self._local, moment.replace(tzinfo=None))
        if not place:
            return self._changes[0].before
        change = self._changes[place - 1]
        again = moment.replace(tzinfo=None) - change.at < change.after - change.before  # in the gap
        return change.before if again else change.after

    def dst(self, moment: datetime | None) -> timedelta:
        return timedelta()

    def tzname(self, moment: datetime | None) -> str:
        return self._name

    def fromutc(self, moment: datetime) -> datetime:
        instant = moment.replace(tzinfo=None)
        place = bisect_right(self._instants, instant)
        offset = self._changes[place - 1].after if place else self._changes[0].before
        return (instant + offset).replace(tzinfo=self)


def _of_their_own(zone: Component, first: date, last: date, budget: Budget) -> tzinfo | None:
    """The zone that a VTIMEZONE describes; None where it makes no sense."""
    low = datetime.combine(first, time()) - _A_WHILE
    high = datetime.combine(last, time()) + timedelta(days=400)
    try:
        changes = [
            change
            for part in zone.parts[:MOST_CHANGES]
            if part.kind in (b"STANDARD", b"DAYLIGHT")
            for change in islice(_changes(part, low, high, budget), MOST_CHANGES + 1)
        ]
    except (CannotReadEvent, OverflowError):
        return None
    if not 0 < len(changes) <= MOST_CHANGES:
        return None
    return OwnZone(_tzid(zone), sorted(changes, key=lambda change: change.at))


def _changes(part: Component, low: datetime, high: datetime, budget: Budget) -> Iterator[_Change]:
    begin = when(value(part.one(b"DTSTART")), None).at
    before, after = _offset(part.one(b"TZOFFSETFROM")), _offset(part.one(b"TZOFFSETTO"))
    yield _Change(begin, before, after)
    for line in part.all(b"RRULE")[:5]:
        budget.take(days=len(line) // 4)
        rule = rules.rule(value(line))
        until = None if rule.until is None else rule.until.at + before
        ended = until is not None and until < low  # the last of them still says how the clocks stand
        since, to = (until - _A_WHILE, until) if ended and until is not None else (low, high)
        for at in rules.starts(rule, begin, until, since, to, budget):
            yield _Change(at, before, after)
    dates = part.all(b"RDATE")
    if sum(map(len, dates)) > LONGEST_DATES:
        raise CannotReadEvent(_("Tidszonen kan ikke læses."))
    budget.take(days=sum(map(len, dates)) // 5)
    for line in dates:
        for day in value(line).split(b","):
            yield _Change(when(day.partition(b"/")[0], None).at, before, after)


def _offset(line: bytes) -> timedelta:
    found = _OFFSET.fullmatch(value(line).strip())
    if found is None:
        raise CannotReadEvent(_("Tidszonen kan ikke læses."))
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    if offset >= timedelta(hours=24):
        raise CannotReadEvent(_("Tidszonen kan ikke læses."))
    return -offset if found[1] == b"-" else offset


def in_utc(at: datetime, zone: tzinfo) -> datetime:
    """The instant of a wall-clock time, as UTC without a zone; raises OverflowError at the ends of the calendar."""
    return at.replace(tzinfo=zone).astimezone(UTC).replace(tzinfo=None)
