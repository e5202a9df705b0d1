"""Days, times and lengths as people type them, and a length as Fora writes it.

Danish words are read whatever language the window speaks; the names of days and months also in that language.
What says nothing, or several things, is None: `typed_offers` then has a sentence that asks.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, time, timedelta

from fora_desktop.domain import dates
from fora_desktop.domain.days import monday, week_name
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

MOST_HOURS = 12
"""A bare number up to this is hours, above it minutes."""

ONES = ("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")
ORDINALS = {"første": 1, "anden": 2, "tredje": 3, "fjerde": 4, "femte": 5, "næstsidste": -2, "sidste": -1}

WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = (
    *("januar", "februar", "marts", "april", "maj", "juni"),
    *("juli", "august", "september", "oktober", "november", "december"),
)

_WORD = r"[a-zæøåäö]"
_WEEKDAY = rf"(?P<weekday>{_WORD}{{2,}})\.?"
_YEAR = r"(?P<year>\d{4})"
_NUMBER = r"(?P<number>\d{1,3}|[a-zæøå]+)"
_NUMBERS = re.compile(r"(\d{1,2})\s*[./\- ]\s*(\d{1,2})(?:\s*[./\- ]\s*(\d{4}))?\.?")
_SHORT_YEAR = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{2})|(\d{1,2}) (\d{1,2}) (\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([a-zæøå]{3,})\.?(?:\s+(\d{4}))?")
_OF_THIS_MONTH = re.compile(r"(?:den|d\.) ?(\d{1,2})\.?")
_LEADING_DAY = re.compile(_WEEKDAY + r",? +(?:den +|d\. ?)?(?P<rest>\S.*)")
_WEEK = re.compile(
    rf"(?:i )?u(?:ge)?\.? ?(?P<week>\d{{1,2}})(?:[ ,/]+{_YEAR})?,? {_WEEKDAY}(?: {_YEAR.replace('year', 'after')})?"
)
_DAY_OF_WEEK = re.compile(rf"{_WEEKDAY},? (?:i )?u(?:ge)?\.? ?(?P<week>\d{{1,2}})(?:[ ,/]+{_YEAR})?")
_NTH = re.compile(rf"(?:den )?(?P<nth>\d\.|[a-zæøå]+) {_WEEKDAY} (?:i )?(?P<month>[a-zæøå]{{3,}})\.?(?: {_YEAR})?")
_IN_TIME = re.compile(rf"(?:{_WEEKDAY},? )?om {_NUMBER} (?P<unit>dage?|uger?|måned(?:er)?|år)")
_COMING = re.compile(rf"(?:(?:nu )?på |(?:først)?kommende )?{_WEEKDAY}")
_FIRST, _LAST = _WEEKDAY.replace("weekday", "first"), _WEEKDAY.replace("weekday", "last")
_NEXT = re.compile(rf"næste {_WEEKDAY}|{_FIRST},? (?:i )?næste uge|næste uge,? {_LAST}")
_WITH_WEEK = re.compile(r"(.+?),? uge (\d{1,2})")
_NEAR = {
    **dict.fromkeys(("i dag", "idag", "dags dato"), 0),
    **dict.fromkeys(("i morgen", "imorgen"), 1),
    **dict.fromkeys(("i overmorgen", "overmorgen", "iovermorgen"), 2),
    **dict.fromkeys(("i går", "igår"), -1),
    "i forgårs": -2,
}

_HOUR = r"(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?"
_SECOND = " (vintertid)"
_CLOCK = re.compile(rf"(?:kl(?:okken)?\.?\s*)?{_HOUR}", re.IGNORECASE)
_SPAN = re.compile(rf"(?:fra\s+)?(?:kl(?:okken)?\.?\s*)?{_HOUR}\s*(?:[-–—]|til)\s*(?:kl\.?\s*)?{_HOUR}", re.IGNORECASE)
_BRIEF = r"\d{1,2}(?:[.:]?\d{2})?"
_TIMED = re.compile(
    r"(?P<day>.*?\S)[ ,]+(?:fra )?(?:(?P<said>kl(?:okken)?\.?) ?)?"
    + rf"(?P<time>{_BRIEF}(?: ?(?:[-–—]|til) ?{_BRIEF})?)"
)
_ONLY_TIME = re.compile(r"(?:fra )?kl(?:okken)?\.? ?\d.*|\d{1,2}:\d{2}.*")

_HALVES = r"(?:[,.](\d{1,2})|\s*(½))?"
_LENGTH = re.compile(
    rf"(?:(\d+){_HALVES}\s*(?:t|tim|time|timer)\.?)?(?:\s*(?:og)?\s*(\d+)\s*(?:m|min|minut|minutter)?\.?)?",
    re.IGNORECASE,
)
_BARE = re.compile(rf"(\d{{1,5}}){_HALVES}")
_CLOCKLIKE = re.compile(r"(\d{1,2}):([0-5]\d)")
_SPOKEN = {
    "en halv time": 30,
    "halv time": 30,
    "½ time": 30,
    "et kvarter": 15,
    "kvarter": 15,
    "tre kvarter": 45,
    "halvanden time": 90,
    "halvanden": 90,
    "hele dagen": 8 * 60,
    "en hel dag": 8 * 60,
}


@dataclass(frozen=True, slots=True)
class Moment:
    """What was typed, as far as it says it: a day, a time of day, when it ends."""

    day: date | None = None
    start: time | None = None
    end: time | None = None

    @property
    def sentence(self) -> str:
        """`tirsdag 12. maj 2026, uge 20, kl. 10.00–12.00`"""
        parts = []
        if self.day is not None:
            parts += [dates.long(self.day), week_name(self.day)]
        if self.start is not None:
            parts.append(dates.clock(self.start) + (f"–{dates.hours(self.end)}" if self.end else ""))
        return ", ".join(parts)

    @property
    def minutes(self) -> int | None:
        if self.start is None or self.end is None:
            return None
        return (self.end.hour - self.start.hour) * 60 + self.end.minute - self.start.minute


# --- days -----------------------------------------------------------------------------------------------------------


def moment(text: str, today: date) -> Moment | None:
    """A day, perhaps with a time: `12/5`, `12.5 kl 10`, `uge 20 tir 9-11`, `i morgen`; or with `kl.` a time alone."""
    words = plain(text)
    found = day(words, today)
    if found is not None:
        return Moment(found)
    if _ONLY_TIME.fullmatch(words):
        span = hours(words)
        return Moment(None, *span) if span else None
    if split := _TIMED.fullmatch(words):
        said, when = split["said"], split["time"]
        bare = weekday_of(split["day"].rstrip(".")) is not None and when.isdigit() and not said
        found, span = day(split["day"].rstrip(","), today), hours(when)
        if found is not None and span is not None and not bare:
            return Moment(found, *span)
    return None


def day(text: str, today: date) -> date | None:
    """`26-05-2026`, `26/5`, `26. maj`, `uge 22 tir`, `i morgen`, `på onsdag`, `1. onsdag i maj`, `om 14 dage`.

    Without a year the next such day; None where the text is no day.
    """
    words = plain(text)
    found = _relative(words, today) or _absolute(words, today)
    if found is None and (named := _LEADING_DAY.fullmatch(words)):
        found = _absolute(named["rest"], today)
        if found is not None and found.weekday() != weekday_of(named["weekday"]):
            return None
    if found is None and (in_week := _WITH_WEEK.fullmatch(words)):
        found = day(in_week[1], today)
        if found is not None and found.isocalendar().week != int(in_week[2]):
            return None
    return found if found is not None and found.year in YEARS else None


def plain(text: str) -> str:
    """Without what `dates.clock` says of the second of two equal times: one that is typed is the first."""
    return " ".join(text.split()).casefold().replace(_SECOND, "")


def _absolute(words: str, today: date) -> date | None:
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _SHORT_YEAR.fullmatch(words):
        number, month, year = (int(each) for each in found.groups() if each)
        return _day(2000 + year, month, number)
    if found := _NUMBERS.fullmatch(words) or _RUN.fullmatch(words):
        return _in_year(found[3], int(found[2]), int(found[1]), today)
    if found := _NAMED.fullmatch(words):
        of = month_of(found[2])
        return _in_year(found[3], of, int(found[1]), today) if of else None
    if found := _OF_THIS_MONTH.fullmatch(words):
        return _of_month(int(found[1]), today)
    return None


def month_of(word: str) -> int | None:
    """The month that a word of three letters or more begins, in Danish or in the language of the window."""
    word = word.rstrip(".")
    for names in (MONTHS, [dates.month(number).casefold() for number in range(1, 13)]):
        fits = [number for number, name in enumerate(names, 1) if name.startswith(word)]
        if len(fits) == 1 and len(word) >= 3:
            return fits[0]
    return None


def weekday_of(word: str) -> int | None:
    """`tir`, `tirs`, `tirsdag`, `tirsdagen`, `tirsdage`, `ti`: Monday is 0."""
    word = word.rstrip(".")
    for names in (WEEKDAYS, [dates.weekday(date(2001, 1, 1 + number)).casefold() for number in range(7)]):
        for number, name in enumerate(names):
            if (len(word) >= 2 and name.startswith(word)) or word in (f"{name}en", f"{name}e", f"{name}s"):
                return number
    return None


def _in_year(year: str | None, month: int, number: int, today: date) -> date | None:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, number)
    this = _day(today.year, month, number)
    if this is not None and this >= today:
        return this
    later = (_day(today.year + distance, month, number) for distance in range(1, 9))
    return (
        next((each for each in later if each is not None), this)
        if (month, number) == (2, 29)
        else (_day(today.year + 1, month, number) or this)
    )


def _of_month(number: int, today: date) -> date | None:
    """The next day of that number."""
    for distance in range(3):
        year, month = divmod(today.year * 12 + today.month - 1 + distance, 12)
        found = _day(year, month + 1, number)
        if found is not None and found >= today:
            return found
    return None


def _day(year: int, month: int, number: int) -> date | None:
    if year not in YEARS:
        return None
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _relative(words: str, today: date) -> date | None:
    if words in _NEAR:
        return today + timedelta(_NEAR[words])
    if found := _IN_TIME.fullmatch(words):
        return _in_time(found, today)
    if found := _NEXT.fullmatch(words):
        weekday = weekday_of(found["weekday"] or found["first"] or found["last"])
        return None if weekday is None else monday(today) + timedelta(7 + weekday)
    if found := _COMING.fullmatch(words):
        weekday = weekday_of(found["weekday"])
        return None if weekday is None else today + timedelta((weekday - today.weekday() - 1) % 7 + 1)
    if found := _WEEK.fullmatch(words) or _DAY_OF_WEEK.fullmatch(words):
        return _in_week(found, today)
    if found := _NTH.fullmatch(words):
        return _nth_in_month(found, today)
    return None


def _in_time(found: re.Match[str], today: date) -> date | None:
    number = whole(found["number"])
    if number is None:
        return None
    unit, weekday = found["unit"], found["weekday"]
    if unit.startswith(("måned", "år")):
        return None if weekday else months_later(today, number * (12 if unit == "år" else 1))
    distance = number * (7 if unit.startswith("uge") else 1)
    if weekday is None:
        return today + timedelta(distance)
    wanted = weekday_of(weekday)
    if wanted is None or (distance % 7 and distance not in (8, 15)):  # "om 8 dage" is said of a week
        return None
    return monday(today) + timedelta(7 * (distance // 7) + wanted)


def months_later(day: date, number: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _in_week(found: re.Match[str], today: date) -> date | None:
    groups = found.groupdict()
    weekday, week = weekday_of(groups["weekday"]), int(groups["week"])
    said = groups["year"] or groups.get("after")
    if weekday is None:
        return None
    if said:
        return day_in_week(int(said), week, weekday)
    this_year = today.isocalendar().year
    for year in range(this_year, this_year + 9):  # a week 53 is not in every year
        wanted = day_in_week(year, week, weekday)
        if wanted is not None and wanted >= today:
            return wanted
    return None


def month_start(text: str, today: date) -> date | None:
    """The first day of a month or year: `januar 2027`, `jan`, `2027`, `1/2027`; without a year the next such month."""
    words = plain(text)
    if found := re.fullmatch(r"(?:fra )?(\d{4})", words):
        return _day(int(found[1]), 1, 1)
    if found := re.fullmatch(rf"({_WORD}{{3,}})\.?(?: (\d{{4}}))?", words):
        month = month_of(found[1])
        if month is None:
            return None
        return _day(int(found[2]) if found[2] else today.year + (month < today.month), month, 1)
    if found := re.fullmatch(r"(\d{1,2})[/.-](\d{4})", words):
        return _day(int(found[2]), int(found[1]), 1)
    return None


def day_in_week(year: int, week: int, weekday: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, weekday + 1)
    except ValueError:
        return None


def _nth_in_month(found: re.Match[str], today: date) -> date | None:
    nth, weekday, month = ordinal(found["nth"]), weekday_of(found["weekday"]), month_of(found["month"])
    if nth is None or weekday is None or month is None:
        return None
    if found["year"]:
        return nth_weekday(int(found["year"]), month, nth, weekday)
    wanted = (nth_weekday(year, month, nth, weekday) for year in range(today.year, today.year + 3))
    return next((each for each in wanted if each is not None and each >= today), None)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """The nth such weekday of a month, from its end where `nth` is negative; None where there are not so many."""
    if year not in YEARS:
        return None
    days_of = [
        date(year, month, number)
        for number in range(1, monthrange(year, month)[1] + 1)
        if date(year, month, number).weekday() == weekday
    ]
    place = nth - 1 if nth > 0 else len(days_of) + nth
    return days_of[place] if 0 <= place < len(days_of) else None


def ordinal(word: str) -> int | None:
    """`2.`, `anden`, `sidste`"""
    if word in ORDINALS:
        return ORDINALS[word]
    found = re.fullmatch(r"([1-5])\.?", word)
    return int(found[1]) if found else None


def whole(word: str) -> int | None:
    """A number in digits or as a word up to twelve."""
    if word.isdecimal():
        return int(word)
    if word in ONES:
        return ONES.index(word)
    return {"et": 1, "én": 1, "fjorten": 14}.get(word)


# --- times of day ---------------------------------------------------------------------------------------------------


def clock(text: str) -> time | None:
    """`9`, `9.30`, `09:30`, `0930`, `kl. 9`; None where the text is no time of day."""
    found = _CLOCK.fullmatch(plain(text))
    return _time(found[1], found[2]) if found else None


def hours(text: str) -> tuple[time, time | None] | None:
    """A time of day, or from one to another: `10-12`, `kl. 9.30–11`, `fra 10 til 12`."""
    words = plain(text)
    alone = clock(words)
    if alone is not None:
        return alone, None
    found = _SPAN.fullmatch(words)
    if not found:
        return None
    start, end = _time(found[1], found[2]), _time(found[3], found[4])
    return (start, end) if start is not None and end is not None and start < end else None


def _time(hour: str, minute: str | None) -> time | None:
    return time(int(hour), int(minute or 0)) if int(hour) < 24 and int(minute or 0) < 60 else None


# --- lengths --------------------------------------------------------------------------------------------------------


def minutes(text: str) -> int | None:
    """`2 timer`, `1½ time`, `1,5 t`, `90 min`, `1 time 30 min`, `1:30`, `2` (hours), `90` (minutes), `en halv time`."""
    words = plain(text)
    if words in _SPOKEN:
        return _SPOKEN[words]
    if found := _CLOCKLIKE.fullmatch(words):
        return int(found[1]) * 60 + int(found[2])
    if found := _BARE.fullmatch(words):
        number, part = int(found[1]), _part(found[2], found[3])
        return number * 60 + part if part or number <= MOST_HOURS else number
    first, _space, rest = words.partition(" ")
    spelled = whole(first)
    if spelled is not None and not first.isdigit():
        words = f"{spelled} {rest}"
    found = _LENGTH.fullmatch(words)
    if not words or not found or not (found[1] or found[4]):
        return None
    if found[1] and not found[2] and not found[3] and found[4] and not re.search("[a-z]", words):
        return None
    return int(found[1] or 0) * 60 + _part(found[2], found[3]) + int(found[4] or 0)


def _part(decimals: str | None, half: str | None) -> int:
    """The minutes of a part of an hour."""
    if half:
        return 30
    return round(60 * int(decimals) / 10 ** len(decimals)) if decimals else 0


def length(number: int) -> str:
    """`45 min.`, `1 time`, `1½ time`, `2 timer`, `1 time 15 min.`"""
    whole_hours, rest = divmod(number, 60)
    if whole_hours and rest == 30:
        return _("{n}½ time").format(n=whole_hours)
    parts = [_("{n} timer").format(n=whole_hours) if whole_hours > 1 else _("1 time")] if whole_hours else []
    if rest or not whole_hours:
        parts.append(_("{n} min.").format(n=rest))
    return " ".join(parts)
