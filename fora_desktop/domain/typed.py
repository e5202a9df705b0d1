"""Days, times and lengths as people type them, and a length as Fora writes it."""

import re
from datetime import date, time

from fora_desktop.domain import dates
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

MOST_HOURS = 12
"""A bare number up to this is hours, above it minutes."""

_WEEKDAY = re.compile(r"^(?:man|tir|ons|tor|fre|lør|søn)[a-zæøå]*\.?,?\s+(?:den\s+)?", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,2})\s*[./\- ]\s*(\d{1,2})(?:\s*[./\- ]\s*(\d{4}|\d{2}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([a-zæøå]{3,})\.?(?:\s+(\d{4}))?", re.IGNORECASE)
_CLOCK = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?", re.IGNORECASE)
_LENGTH = re.compile(
    r"(?:(\d+)(?:[,.](5|50)|\s*(½))?\s*(?:t|tim|time|timer)\.?)?(?:\s*(?:og)?\s*(\d+)\s*(?:m|min|minut|minutter)\.?)?",
    re.IGNORECASE,
)
_BARE = re.compile(r"(\d{1,5})(?:[,.](5|50)|\s*(½))?")


def day(text: str, today: date) -> date | None:
    """`26-05-2026`, `26/5`, `26. maj`, `2026-05-26`, `tir. 26. maj 2026`; without a year the next such day.

    None where the text is no day.
    """
    words = _WEEKDAY.sub("", " ".join(text.split()))
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(words) or _RUN.fullmatch(words):
        return _in_year(found[3], int(found[2]), int(found[1]), today)
    if found := _NAMED.fullmatch(words):
        month = _month(found[2])
        return _in_year(found[3], month, int(found[1]), today) if month else None
    return None


def _month(word: str) -> int | None:
    fits = [number for number in range(1, 13) if dates.month(number).startswith(word.lower())]
    return fits[0] if len(fits) == 1 else None


def _in_year(year: str | None, month: int, number: int, today: date) -> date | None:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, number)
    this = _day(today.year, month, number)
    return this if this is not None and this >= today else _day(today.year + 1, month, number) or this


def _day(year: int, month: int, number: int) -> date | None:
    if year not in YEARS:
        return None
    try:
        return date(year, month, number)
    except ValueError:
        return None


def clock(text: str) -> time | None:
    """`9`, `9.30`, `09:30`, `0930`, `kl. 9`; None where the text is no time of day."""
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def minutes(text: str) -> int | None:
    """`2 timer`, `1½ time`, `1,5 t`, `90 min`, `1 time 30 min`, `2` (hours), `90` (minutes); None where it is none."""
    words = " ".join(text.split())
    if found := _BARE.fullmatch(words):
        number, half = int(found[1]), bool(found[2] or found[3])
        return number * 60 + half * 30 if half or number <= MOST_HOURS else number
    found = _LENGTH.fullmatch(words)
    if not words or not found or not (found[1] or found[4]):
        return None
    hours = int(found[1] or 0) * 60 + (30 if found[2] or found[3] else 0)
    return hours + int(found[4] or 0)


def length(number: int) -> str:
    """`45 min.`, `1 time`, `1½ time`, `2 timer`, `1 time 15 min.`"""
    hours, rest = divmod(number, 60)
    if hours and rest == 30:
        return _("{n}½ time").format(n=hours)
    parts = [_("{n} timer").format(n=hours) if hours > 1 else _("1 time")] if hours else []
    if rest or not hours:
        parts.append(_("{n} min.").format(n=rest))
    return " ".join(parts)
