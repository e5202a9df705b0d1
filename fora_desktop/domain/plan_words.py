"""Wishes, orders, hours and days for the year plan in words, and read from what people type.

What `…_words` writes, `read_…` reads back. What cannot be read raises `NotUnderstood` with a sentence that says how.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, time

from fora_desktop.domain import dates, typed
from fora_desktop.domain.danish import listed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.planning import HIGH, LOW, MIDDLE, NEVER, NONE
from fora_desktop.i18n import _, counted

MONDAY_TO_FRIDAY = "01234"
DAY_BEGINS, DAY_ENDS = time(0), time(23, 59)
"""The hours of a whole day; the end of a day is written as its last minute."""
MOST_TRAVEL = 12 * 60
MOST_GAP = 366
MOST_MEETINGS = 366
FARTHEST = 260
"""Working days between two meetings; a year has no more."""
_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PLACES = (1, 2, 3, 4, -2, -1)
_BYDAY = re.compile(rf"(-?[1-5])({'|'.join(_CODES)})")
_AND = re.compile(r"\s*(?:,|;|/|\+|\bog\b|\beller\b|\bsamt\b|&)\s*")
_W = r"[a-zæøåäö]"


class NotUnderstood(FieldError):
    """What was typed says nothing that Fora knows; the sentence says what could be typed."""


def strength(word: str) -> str:
    return {NONE: _("Ingen"), LOW: _("Lav"), MIDDLE: _("Middel"), HIGH: _("Høj"), NEVER: _("Aldrig")}[word]


def read_strength(text: str) -> str:
    """Raises NotUnderstood."""
    words = typed.plain(text)
    for slug in (NONE, LOW, MIDDLE, HIGH, NEVER):
        if words in (slug, strength(slug).casefold()):
            return slug
    raise NotUnderstood(_("Skriv Ingen, Lav, Middel eller Høj."))


# --- weekdays -------------------------------------------------------------------------------------------------------


def weekday(number: int) -> str:
    return dates.weekday(date(2001, 1, 1 + number))


def weekdays_words(digits: str) -> str:
    """`13` is `tirsdag og torsdag`."""
    if digits == MONDAY_TO_FRIDAY:
        return _("alle hverdage")
    return listed([weekday(int(each)) for each in digits]) if digits else ""


def read_weekdays(text: str) -> str:
    """`tir, tor`, `man-ons`, `alle hverdage`, `ikke fredag` as digits in order; nothing for nothing."""
    words = typed.plain(text)
    if words in ("", "alle", "alle dage", "alle hverdage", "hverdage", "lige meget", "ingen"):
        return MONDAY_TO_FRIDAY if "hverdage" in words else ""
    without = re.fullmatch(r"(?:alle (?:hverdage|dage) )?(?:ikke|undtagen|bortset fra|ej) (?:om |på )?(.+)", words)
    days = _weekdays(without[1] if without else words)
    if without:
        days = set(range(5)) - days
    return "".join(str(each) for each in sorted(days))


def _weekdays(words: str) -> set[int]:
    found: set[int] = set()
    for part in _AND.split(words):
        ends = [typed.weekday_of(each.strip()) for each in re.split(r"[-–—]|\btil\b", part)]
        numbers = [each for each in ends if each is not None]
        if len(numbers) != len(ends) or len(ends) > 2 or (len(ends) == 2 and numbers[0] > numbers[1]):
            raise NotUnderstood(_("Fora kender ikke ugedagen “{text}”. Skriv f.eks. tir, tor.").format(text=part))
        found |= set(range(numbers[0], numbers[-1] + 1))
    return found


# --- months ---------------------------------------------------------------------------------------------------------


def months_of(text: str) -> tuple[int, ...]:
    """`3,6` as it is kept."""
    return tuple(int(each) for each in text.split(",") if each)


def _kept(months: Iterable[int]) -> str:
    found = sorted(set(months))
    return "" if len(found) == 12 else ",".join(map(str, found))


def months_words(months: str) -> str:
    """`marts, juni, september og december`; nothing for every month."""
    return listed([dates.month(each) for each in months_of(months)])


def read_months(text: str) -> str:
    """`mar, jun, sep, dec`, `januar-marts`, `hvert kvartal`, `hver anden måned`, `ikke i juli` as numbers.

    Every month is no wish, and so is nothing.
    """
    words = typed.plain(text).removeprefix("i ")
    if words in ("", "alle", "alle måneder", "hver måned", "lige meget"):
        return ""
    known = {
        "hvert kvartal": range(3, 13, 3),
        "kvartalsvis": range(3, 13, 3),
        "hver anden måned": range(2, 13, 2),
        "hvert halvår": (6, 12),
        "forår": range(1, 7),
        "foråret": range(1, 7),
        "efterår": range(8, 13),
        "efteråret": range(8, 13),
    }
    if words in known:
        return _kept(known[words])
    without = re.fullmatch(r"(?:alle måneder |hver måned )?,?\s*(?:ikke|undtagen|bortset fra) (?:i )?(.+)", words)
    months = _months(without[1] if without else words)
    if without:
        months = set(range(1, 13)) - months
    if not months:
        raise NotUnderstood(_("Der er ingen måneder tilbage. Skriv de måneder, der helst skal bruges."))
    return _kept(months)


def _months(words: str) -> set[int]:
    found: set[int] = set()
    for part in _AND.split(words):
        ends = [_month(each.strip()) for each in re.split(r"[-–—]|\btil\b", part)]
        numbers = [each for each in ends if each is not None]
        if len(numbers) != len(ends) or len(ends) > 2:
            raise NotUnderstood(_("Fora kender ikke måneden “{text}”. Skriv f.eks. mar, jun, sep.").format(text=part))
        first, last = numbers[0], numbers[-1]
        found |= set(range(first, last + 1)) if first <= last else {*range(first, 13), *range(1, last + 1)}
    return found


def _month(word: str) -> int | None:
    if re.fullmatch(r"\d{1,2}", word):
        return int(word) if 1 <= int(word) <= 12 else None
    return typed.month_of(word) if re.fullmatch(rf"{_W}{{3,}}\.?", word) else None


# --- ordinal rules --------------------------------------------------------------------------------------------------


def places_of(byday: str) -> tuple[tuple[int, int], ...]:
    """`2WE,-1FR` as (2, 2) and (-1, 4): the place in the month, and the weekday with Monday 0."""
    found = [_BYDAY.fullmatch(each) for each in byday.split(",") if each]
    return tuple((int(each[1]), _CODES.index(each[2])) for each in found if each)


def ordinal_words(byday: str) -> str:
    """`2. og 4. onsdag i måneden`, `sidste fredag i måneden`."""
    by_weekday: dict[int, list[int]] = {}
    for place, day in places_of(byday):
        by_weekday.setdefault(day, []).append(place)
    told = [f"{listed([_place(each) for each in places])} {weekday(day)}" for day, places in by_weekday.items()]
    return _("{which} i måneden").format(which=listed(told)) if told else ""


def _place(place: int) -> str:
    return {-1: _("sidste"), -2: _("næstsidste")}.get(place, f"{place}.")


def read_ordinal(text: str) -> str:
    """`2. onsdag i måneden`, `sidste fredag`, `2. og 4. onsdag` as BYDAY; nothing for nothing."""
    words = re.sub(r",? (?:i|i hver|hver) måned(?:en)?$", "", typed.plain(text)).rstrip(".")
    if not words:
        return ""
    found: list[tuple[int, int]] = []
    waiting: list[int] = []
    for part in _AND.split(words):
        place, _space, rest = part.removeprefix("den ").partition(" ")
        nth = typed.ordinal(place)
        day = typed.weekday_of(rest) if rest else None
        if nth not in _PLACES or (rest and day is None):
            raise _no_ordinal(text)
        waiting.append(nth)
        if day is not None:
            found += [(each, day) for each in waiting]
            waiting = []
    if waiting:
        raise _no_ordinal(text)
    order = sorted(dict.fromkeys(found), key=lambda each: (each[1], _PLACES.index(each[0])))
    return ",".join(f"{nth}{_CODES[day]}" for nth, day in order)


def days_of(byday: str, months: str, year: int) -> list[date]:
    """The days that such a rule gives in a year, in order; without months in each one."""
    wanted = months_of(months) or tuple(range(1, 13))
    found = [typed.nth_weekday(year, month, nth, day) for month in wanted for nth, day in places_of(byday)]
    return sorted({day for day in found if day is not None})


def _no_ordinal(text: str) -> NotUnderstood:
    words = _("Fora forstår ikke “{text}”. Skriv f.eks. 2. onsdag i måneden eller sidste fredag.")
    return NotUnderstood(words.format(text=text.strip()))


# --- half of the day, hour, distance, number ------------------------------------------------------------------------


def half_words(half: str) -> str:
    return {"am": _("formiddag"), "pm": _("eftermiddag")}.get(half, "")


def read_half(text: str) -> str:
    words = typed.plain(text)
    if words in ("", "lige meget", "ingen", "hele dagen"):
        return ""
    if len(words) >= 3 and ("formiddagen".startswith(words) or words in ("morgen", "fm.")):
        return "am"
    if len(words) >= 3 and ("eftermiddagen".startswith(words) or words == "em."):
        return "pm"
    raise NotUnderstood(_("Skriv formiddag eller eftermiddag, eller lad feltet stå tomt."))


def hour_words(hour: time | None) -> str:
    return dates.clock(hour) if hour is not None else ""


def read_hour(text: str) -> time | None:
    words = typed.plain(text)
    if not words:
        return None
    found = typed.clock(words.removeprefix("helst "))
    if found is None:
        raise NotUnderstood(_("Fora forstår ikke tidspunktet “{text}”. Skriv f.eks. 13.30.").format(text=text.strip()))
    return found


def gap_words(days: int | None) -> str:
    return "" if days is None else _("mindst {days} imellem").format(days=days_words(days))


def days_words(days: int) -> str:
    return counted(days, _("{n} dag"), _("{n} dage"))


def read_gap(text: str) -> int | None:
    """`30`, `mindst 30 dage imellem`, `6 uger`, `2 måneder` (of 30 days); nothing for nothing."""
    words = typed.plain(text)
    if not words:
        return None
    found = re.fullmatch(
        rf"(?:mindst )?(\d{{1,3}}|{_W}+)(?: (dage?|uger?|måned(?:er)?))?(?: (?:i)?mellem(?: møder(?:ne)?)?)?\.?", words
    )
    number = typed.whole(found[1]) if found else None
    if found is None or number is None:
        raise NotUnderstood(_("Fora forstår ikke “{text}”. Skriv f.eks. 30 dage.").format(text=text.strip()))
    days = number * {"u": 7, "m": 30}.get((found[2] or "d")[0], 1)
    if days > MOST_GAP:
        raise NotUnderstood(_("Der kan højst være {n} dage imellem to møder.").format(n=MOST_GAP))
    return days


def read_number(text: str, least: int = 0, most: int = MOST_MEETINGS) -> int | None:
    """`5`, `fem`, `5 møder`; nothing for nothing. Raises NotUnderstood, with the numbers that can be."""
    words = typed.plain(text)
    if not words:
        return None
    number = typed.whole(re.sub(r" (?:møder?|gange)$", "", words))
    if number is None or not least <= number <= most:
        raise NotUnderstood(_("Skriv et helt tal fra {least} til {most}.").format(least=least, most=most))
    return number


# --- orders between forums ------------------------------------------------------------------------------------------


def order_words(least: int, most: int) -> str:
    """`5–20 hverdage før`, `1–40 hverdage efter`, `fra 10 hverdage før til 5 hverdage efter`."""
    if most < 0:
        return _("{days} før").format(days=_working(-most, -least))
    if least >= 0:
        return _("{days} efter").format(days=_working(least, most))
    return _("fra {before} før til {after} efter").format(before=_working(-least, -least), after=_working(most, most))


def _working(first: int, last: int) -> str:
    if first == last:
        return counted(first, _("{n} hverdag"), _("{n} hverdage"))
    return _("{first}–{last} hverdage").format(first=first, last=last)


def read_order(text: str) -> tuple[int, int]:
    """`5-20 hverdage før` is -20 to -5, `1-40 efter` is 1 to 40, `højst 20 før` is -20 to -1."""
    words = typed.plain(text)
    unit = r"(?: ?(?:hverdage?|arbejdsdage?|dage?))?"
    across = re.fullmatch(rf"(?:fra )?(\d+){unit} før(?: og)?(?: til|[-–—])? ?(\d+){unit} efter", words)
    if across:
        least, most = -int(across[1]), int(across[2])
    else:
        found = re.fullmatch(
            rf"(?:(højst|op til|inden for) )?(\d+)(?: ?(?:[-–—]|til) ?(\d+))?{unit} (før|efter)", words
        )
        if not found:
            raise NotUnderstood(
                _("Fora forstår ikke “{text}”. Skriv f.eks. 5-20 hverdage før.").format(text=text.strip())
            )
        first, last = int(found[2]), int(found[3] or found[2])
        if found[1]:
            first = 1
        if first > last:
            first, last = last, first
        least, most = (-last, -first) if found[4] == "før" else (first, last)
    if max(-least, most) > FARTHEST:
        raise NotUnderstood(_("Der kan højst være {n} hverdage imellem.").format(n=FARTHEST))
    return least, most


# --- hours of a week ------------------------------------------------------------------------------------------------


def span_words(start: time, end: time) -> str:
    """`8.00–10.00`, `før kl. 10.00`, `efter kl. 12.00`, `hele dagen`."""
    if start == DAY_BEGINS:
        return _("hele dagen") if end == DAY_ENDS else _("før {clock}").format(clock=dates.clock(end))
    if end == DAY_ENDS:
        return _("efter {clock}").format(clock=dates.clock(start))
    return f"{dates.hours(start)}–{dates.hours(end)}"


def read_span(text: str) -> tuple[time, time]:
    """`8-10`, `før 10`, `efter kl. 12`, `hele dagen`."""
    words = typed.plain(text)
    if words in ("", "hele dagen"):
        return DAY_BEGINS, DAY_ENDS
    found = re.fullmatch(r"(før|inden|efter|fra) (.+)", words)
    at = typed.clock(found[2]) if found else None
    if found and at is not None:
        return (DAY_BEGINS, at) if found[1] in ("før", "inden") and at > DAY_BEGINS else (at, DAY_ENDS)
    words = re.sub(r"([-–—]|\btil) ?(?:kl\.? ?)?24(?:[.:]?00)?$", r"\1 23.59", words)  # how people end a day
    span = typed.hours(words)
    if span is None or span[1] is None:
        raise NotUnderstood(_("Fora forstår ikke tiden “{text}”. Skriv f.eks. 8-10.").format(text=text.strip()))
    return span[0], span[1]


def week_hours_words(hours: Sequence[tuple[int, time, time]]) -> str:
    """`mandag 8.00–10.00; fredag efter kl. 12.00`"""
    return "; ".join(f"{weekday(day)} {span_words(start, end)}" for day, start, end in hours)


def read_week_hours(text: str) -> list[tuple[int, time, time]]:
    """`man 8-10; fre efter 12`, `tir og tor 13-16`, `onsdag`: each weekday with its hours, in order, none twice."""
    found: set[tuple[int, time, time]] = set()
    for part in re.split(r"[;\n]", text):
        words = typed.plain(part)
        if not words:
            continue
        split = re.fullmatch(
            r"(?:hver )?(?P<days>.+?)(?: (?P<span>(?:kl\.? ?)?(?:\d.*|(?:før|inden|efter|fra|hele) .+)))?", words
        )
        assert split is not None
        start, end = read_span(split["span"] or "")
        found |= {(day, start, end) for day in _weekdays(split["days"].rstrip(",: "))}
    return sorted(found)


# --- travel, days of the year ---------------------------------------------------------------------------------------


def read_minutes(text: str) -> int | None:
    """`35`, `35 min`, `1 t 10`; a number alone is minutes. Nothing for nothing."""
    words = typed.plain(text)
    if not words:
        return None
    number = int(words) if re.fullmatch(r"\d{1,4}", words) else typed.minutes(words)
    if number is None:
        raise NotUnderstood(
            _("Fora forstår ikke “{text}”. Skriv f.eks. 35 min eller 1 t 10.").format(text=text.strip())
        )
    if number > MOST_TRAVEL:
        raise NotUnderstood(_("Der kan højst være {n} timer fra sted til sted.").format(n=MOST_TRAVEL // 60))
    return number


def due_words(month: int | None, day: int | None) -> str:
    """`15. november`; nothing without a day."""
    return "" if month is None or day is None else dates.day_month(date(2028, month, day))


def read_due(text: str) -> tuple[int, int] | None:
    """`15/11`, `15. november` as month and day; nothing for nothing."""
    words = typed.plain(text).removeprefix("senest ").removeprefix("hvert år ").removeprefix("den ")
    if words in ("", "uden dag", "ingen"):
        return None
    found = typed.day(words, date(2028, 1, 1)) if re.search(r"\d", words) else None
    if found is None:
        raise NotUnderstood(_("Fora forstår ikke dagen “{text}”. Skriv f.eks. 15/11.").format(text=text.strip()))
    return found.month, found.day


# --- one line -------------------------------------------------------------------------------------------------------


def wish_words(
    *,
    weekdays: str = "",
    half: str = "",
    hour: time | None = None,
    months: str = "",
    ordinal: str = "",
    gap_days: int | None = None,
    wanted: int | None = None,
    uses_rooms: bool | None = None,
    strength_of: str = MIDDLE,
    left_out: bool = False,
) -> str:
    """`2. onsdag i måneden, formiddag, helst kl. 10.00, mindst 30 dage imellem`; nothing where nothing is wished."""
    if left_out:
        return _("ikke med i årsplanen")
    parts = [
        ordinal_words(ordinal),
        weekdays_words(weekdays),
        half_words(half),
        _("helst {clock}").format(clock=dates.clock(hour)) if hour is not None else "",
        _("i {months}").format(months=months_words(months)) if months else "",
        gap_words(gap_days),
        counted(wanted, _("{n} møde"), _("{n} møder")) if wanted is not None else "",
        {True: _("bruger et lokale"), False: _("bruger ikke lokale"), None: ""}[uses_rooms],
    ]
    told = ", ".join(part for part in parts if part)
    if told and strength_of != MIDDLE:
        told += _(" (vægt: {strength})").format(strength=strength(strength_of).lower())
    return told
