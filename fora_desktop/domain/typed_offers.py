"""What may have been meant by a day that cannot be read: a sentence that asks, and the days it asks about."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from fora_desktop.domain import dates, typed
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

_NUMBER = re.compile(r"(?:den |d\. ?)?(\d{1,2})\.?")
_TWO = re.compile(r"(\d{1,2})[./\- ]+(\d{1,2})(?:[./\- ]+(\d{4}))?\.?")
_NAMED = re.compile(r"(\d{1,2})\.? ?([a-zæøå]{3,})\.?(?: (\d{4}))?")
_WEEK = re.compile(r"u(?:ge)?\.? ?(\d{1,2})(?:[ ,/]+(\d{4}))?")
_LEADING = re.compile(r"([a-zæøå]{2,})\.?,? (?:den )?(\d.*)")


@dataclass(frozen=True, slots=True)
class Offer:
    """The sentence, and the days that were perhaps meant, the likeliest first."""

    sentence: str
    days: tuple[date, ...]


def offer(text: str, today: date) -> Offer | None:
    """None where the text could not be meant as a day."""
    words = typed.plain(text)
    if found := _NUMBER.fullmatch(words):
        return _bare(int(found[1]), today)
    if found := _WEEK.fullmatch(words):
        return _whole_week(int(found[1]), found[2], today)
    if found := _LEADING.fullmatch(words):
        return _other_weekday(found[1], found[2], today) or offer(found[2], today)
    if found := _TWO.fullmatch(words):
        return _impossible(int(found[1]), int(found[2]), found[3], today)
    if found := _NAMED.fullmatch(words):
        return _misspelt(found, today)
    near = get_close_matches(words, ("i dag", "i morgen", "i overmorgen"), 1, 0.7)
    return _ask("", typed.day(near[0], today)) if near else None


def _ask(why: str, *days: date | None) -> Offer | None:
    meant = tuple(dict.fromkeys(day for day in days if day is not None and day.year in YEARS))
    if not meant:
        return None
    names = _(" eller ").join(dates.long(day) for day in meant)
    question = _("Mente du {days}?").format(days=names)
    return Offer(f"{why} {question}".strip(), meant)


def _bare(number: int, today: date) -> Offer | None:
    """`26`: a day of the month, or an hour?"""
    meant = typed.day(f"den {number}", today)
    if meant is None:
        return None
    if number < 24:
        question = _("Mente du {day}? Et klokkeslæt skrives som kl. {hour}.")
        return Offer(question.format(day=dates.long(meant), hour=number), (meant,))
    return _ask("", meant)


def _whole_week(week: int, year: str | None, today: date) -> Offer | None:
    said = f"uge {week} {year}" if year else f"uge {week}"
    first, last = typed.day(f"{said} mandag", today), typed.day(f"{said} fredag", today)
    if first is None:
        years = int(year) if year else today.year
        return _ask(_("{year} har ikke en uge {week}.").format(year=years, week=week), typed.day_in_week(years, 52, 0))
    if last is not None and last < first:
        first, last = typed.day(f"{said} mandag", last), last
    return _ask(_("Ugen har flere dage."), first, last)


def _other_weekday(word: str, rest: str, today: date) -> Offer | None:
    """`mandag 26. maj`, when that is a Tuesday: the date was meant, or the weekday of that week."""
    wanted, day = typed.weekday_of(word), typed.day(rest, today)
    if wanted is None or day is None:
        return None
    week = day.isocalendar()
    why = _("{day} er en {weekday}.").format(day=dates.day_month_year(day), weekday=dates.weekday(day))
    return _ask(why, day, typed.day_in_week(week.year, week.week, wanted))


def _impossible(number: int, month: int, year: str | None, today: date) -> Offer | None:
    if not 1 <= month <= 12:
        why = _("Der er 12 måneder.")
        return _ask(why, _in_year(month, number, year, today)) if 1 <= number <= 12 else None
    return _too_late_in_month(number, month, year, today)


def _too_late_in_month(number: int, month: int, year: str | None, today: date) -> Offer | None:
    of = int(year) if year else today.year
    if of not in YEARS or not 29 <= number <= 39:
        return None
    most = monthrange(of, month)[1]
    name = dates.month(month)
    why = _("{month} {year} har {days} dage.").format(month=name[:1].upper() + name[1:], year=of, days=most)
    return _ask(why, _in_year(most, month, year, today)) if number > most else None


def _in_year(number: int, month: int, year: str | None, today: date) -> date | None:
    return typed.day(f"{number}-{month}-{year}" if year else f"{number}/{month}", today)


def _misspelt(found: re.Match[str], today: date) -> Offer | None:
    """`26. mai`, `31. april`"""
    number, word, year = int(found[1]), found[2], found[3]
    month = typed.month_of(word)
    if month is not None:
        return _too_late_in_month(number, month, year, today)
    names = {dates.month(each): each for each in range(1, 13)}
    near = get_close_matches(word, names, 1, 0.6)
    return _ask("", _in_year(number, names[near[0]], year, today)) if near else None
