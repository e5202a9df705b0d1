"""Ranges of days as people write them in a table of holidays, and when a day that comes back each year falls."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from fora_desktop.domain import dates
from fora_desktop.domain.days import spans
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

LONGEST = 100
"""Days; a longer range is rather a mistake in a year or a month than one over New Year."""
SATURDAY_BEFORE, SUNDAY_AFTER = timedelta(days=-2), timedelta(days=6)
"""A week without school has the weekend before it and its own."""
LEAP_YEARS = 2024, 2028
"""29 February is a day that comes back."""
FROM_EASTER = range(-80, 251)
"""So many days after Easter Sunday are in its own year, whenever it falls."""

_WEEKDAY = re.compile(r"^(?:man|tir|ons|tor|fre|lør|søn)[a-zæøå]*\.?,?\s+(?:den\s+)?", re.IGNORECASE)
_WEEKS = re.compile(r"(?:uge|u\.?|week|vecka)\s*(\d{1,2})(?:\s*[-–—]\s*(?:uge\s*)?(\d{1,2}))?", re.IGNORECASE)
_DAY = re.compile(r"(\d{1,2})\.?")
_NUMBERS = re.compile(r"(\d{1,2})\s*[./\-]\s*(\d{1,2})\.?(?:\s*[./\-]?\s*(\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([a-zæøå]{3,})\.?,?(?:\s+(\d{4}))?", re.IGNORECASE)
_BETWEEN = (r"\s*[–—]\s*", r"\s+(?:til|t\.?o\.?m\.?|to)\s+", r"\s+-\s+", r"(?<=[\d.])/(?=\d{4}-)", r"-")
_EASTER = re.compile(
    r"(\d{1,3})\.?\s*(dage?|uger?)\s*(før|efter)\s*påske(?:dag|søndag)?|(første|påske)dag",
    re.IGNORECASE,
)
_FIRST_WEEKDAY = re.compile(r"første ([a-zæøå]+) fra (.+)", re.IGNORECASE)
A_MONDAY = date(2024, 1, 1)
_Part = tuple[int, int | None, int | None]
"""A day, its month and its year, as far as they are written."""


class TooFarFromEaster(FieldError):
    def __init__(self) -> None:
        words = _(
            "Dagen kan højst ligge {before} dage før eller {after} dage efter påske. Skriv den som dato i stedet."
        )
        super().__init__(words.format(before=-FROM_EASTER[0], after=FROM_EASTER[-1]))


@dataclass(frozen=True, slots=True)
class RangeInFile:
    """A line of a file with holidays, its days already read; `line` counts from 1."""

    line: int
    where: str
    name: str
    first: date
    last: date


def read(text: str, year: int) -> tuple[date, date] | None:
    """`14.–22. feb.`, `14/2-22/2`, `28. marts til 6. april`, `uge 8`, `15. maj`: first and last day in a year.

    A range that ends before it begins is read over New Year where it is short enough, else as it stands: the last day
    is then before the first. None where the text is no range.
    """
    words = " ".join(text.split())
    if found := _WEEKS.fullmatch(words):
        return _weeks(int(found[1]), int(found[2] or found[1]), year)
    alone = _part(words)
    if alone is not None and alone[1] is not None:
        day = _day(alone, alone[2] or year)
        return (day, day) if day else None
    for between in _BETWEEN:
        for gap in re.finditer(between, words):
            found_range = _from_to(_part(words[: gap.start()]), _part(words[gap.end() :]), year)
            if found_range is not None:
                return found_range
    return None


def _part(text: str) -> _Part | None:
    words = _WEEKDAY.sub("", text.strip())
    if found := _ISO.fullmatch(words):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _DAY.fullmatch(words):
        return int(found[1]), None, None
    if found := _NUMBERS.fullmatch(words):
        return int(found[1]), int(found[2]), _year(found[3])
    if (found := _NAMED.fullmatch(words)) and (month := _month(found[2])):
        return int(found[1]), month, _year(found[3])
    return None


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) + (2000 if len(text) == 2 else 0)


def _month(word: str) -> int | None:
    short = word.lower()
    fits = [number for number in range(1, 13) if dates.month(number).startswith(short)]
    return fits[0] if len(fits) == 1 else None


def _day(part: _Part, year: int) -> date | None:
    if part[1] is None or year not in YEARS:
        return None
    try:
        return date(year, part[1], part[0])
    except ValueError:
        return None


def _from_to(first: _Part | None, last: _Part | None, year: int) -> tuple[date, date] | None:
    """The left day takes the month and the year that only the right one has."""
    if first is None or last is None or last[1] is None:
        return None
    first = first[0], first[1] or last[1], first[2]
    begins_in = first[2] or last[2] or year
    begins = _day(first, begins_in)
    ends = _day(last, last[2] or begins_in)
    if begins is None or ends is None:
        return None
    if ends < begins and first[2] is None and last[2] is not None:
        before = _day(first, begins_in - 1)
        return (before, ends) if before and (ends - before).days < LONGEST else (begins, ends)
    if ends < begins and last[2] is None:
        after = _day(last, begins_in + 1)
        return (begins, after) if after and (after - begins).days < LONGEST else (begins, ends)
    return begins, ends


def _weeks(first: int, last: int, year: int) -> tuple[date, date] | None:
    try:
        begins = date.fromisocalendar(year, first, 1) + SATURDAY_BEFORE
        return begins, date.fromisocalendar(year + (last < first), last, 1) + SUNDAY_AFTER
    except ValueError:
        return None


def read_day(text: str) -> date | None:
    """`14-02-2026`, `2026-02-14`, `14. feb. 2026`: one day with its year; None where it is not."""
    part = _part(" ".join(text.split()))
    return _day(part, part[2]) if part is not None and part[2] is not None else None


def write(first: date, last: date) -> str:
    """`14.–22. feb.`, `28. marts – 6. apr.`, `15. maj`: without the year, for a table of one year."""
    if first == last:
        return _day_month(first)
    if (first.year, first.month) == (last.year, last.month):
        return _("{first}.–{last}").format(first=first.day, last=_day_month(last))
    return _("{first} – {last}").format(first=_day_month(first), last=_day_month(last))


def _day_month(day: date) -> str:
    return _("{day}. {month}").format(day=day.day, month=dates.month_short(day.month))


def in_words(first: date, last: date) -> str:
    """`uge 7` for the days of whole weeks without school, else `14.–22. feb.`"""
    if first.weekday() == 5 and last.weekday() == 6:
        weeks = (first - SATURDAY_BEFORE).isocalendar().week, last.isocalendar().week
        if weeks[0] == weeks[1]:
            return _("uge {week}").format(week=weeks[0])
    return write(first, last)


# --- days that come back --------------------------------------------------------------------------------------------


def read_rule(text: str) -> str | None:
    """`5. juni`, `24.–26. december`, `uge 28–30`, `40 dage efter påske`, `18.–19. marts 2027`, for `days.spans`.

    A day with its year is that day alone, without one it comes back every year. None where the text is no day; raises
    TooFarFromEaster.
    """
    words = " ".join(text.split())
    for days_from, phrase in _from_easter().items():
        if words.casefold() == phrase.casefold():
            return f"easter{days_from:+}"
    if found := _EASTER.fullmatch(words):
        if found[4]:
            return "easter+0"
        number = int(found[1]) * (7 if found[2].lower().startswith("uge") else 1)
        number = -number if found[3].lower() == "før" else number
        if number not in FROM_EASTER:
            raise TooFarFromEaster
        return f"easter{number:+}"
    if (weekday := _first_weekday(words)) is not None:
        return weekday
    if found := _WEEKS.fullmatch(words):
        first, last = int(found[1]), int(found[2] or found[1])
        return f"week {first}-{last}" if 1 <= first <= 53 and 1 <= last <= 53 else None
    found_range = read(words, LEAP_YEARS[0])
    if found_range is None:
        return None
    first_day, last_day = found_range
    if found_range == read(words, LEAP_YEARS[1]):  # it has its year, in four digits or in two
        return f"{first_day}/{last_day}" if first_day <= last_day else None
    if first_day == last_day:
        return f"{first_day:%m-%d}"
    return f"{first_day:%m-%d}/{last_day:%m-%d}"


def write_rule(rule: str) -> str:
    """When a rule says that the day is, in words that `read_rule` reads."""
    if rule.startswith("easter"):
        number = int(rule.removeprefix("easter"))
        if number in _from_easter():
            return _from_easter()[number]
        words = _("{n} dage efter påskedag") if number > 0 else _("{n} dage før påskedag")
        return words.format(n=abs(number))
    if rule.startswith("week "):
        first, last = rule.removeprefix("week ").split("-")
        return _("uge {week}").format(week=first if first == last else f"{first}–{last}")
    if rule.startswith("weekday "):
        _name, weekday, day = rule.split(" ")
        name = dates.weekday(A_MONDAY + timedelta(days=int(weekday)))
        return _("første {weekday} fra {day}").format(
            weekday=name, day=dates.day_month(date.fromisoformat(f"{LEAP_YEARS[0]}-{day}"))
        )
    ((first_day, last_day), *_more) = spans(rule, _some_year(rule))
    if re.match(r"\d{4}", rule):
        return dates.between(first_day, last_day)
    if first_day == last_day:
        return dates.day_month(first_day)
    if first_day.month == last_day.month:
        return _("{day}.–{last}").format(day=first_day.day, last=dates.day_month(last_day))
    return _("{first}–{last}").format(first=dates.day_month(first_day), last=dates.day_month(last_day))


def _first_weekday(words: str) -> str | None:
    """`første fredag fra 19. juni`"""
    found = _FIRST_WEEKDAY.fullmatch(words)
    if found is None:
        return None
    named = (number for number in range(7) if dates.weekday(A_MONDAY + timedelta(days=number)) == found[1].casefold())
    weekday, day = next(named, None), read(found[2], LEAP_YEARS[0])
    if weekday is None or day is None or day[0] != day[1] or day[0] == date(LEAP_YEARS[0], 2, 29):
        return None
    return f"weekday {weekday} {day[0]:%m-%d}"


def _some_year(rule: str) -> int:
    return int(rule[:4]) if re.match(r"\d{4}", rule) else LEAP_YEARS[0]


def _from_easter() -> dict[int, str]:
    return {
        -4: _("dagen før skærtorsdag"),
        2: _("dagen efter 2. påskedag"),
        38: _("dagen før Kristi himmelfartsdag"),
        40: _("dagen efter Kristi himmelfartsdag"),
        51: _("dagen efter 2. pinsedag"),
    }
