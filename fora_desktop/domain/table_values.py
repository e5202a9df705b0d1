"""What the cells of a table say: days, times of day, lengths, states of meetings, functions in a board."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from fora_desktop.domain import typed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.people import CHAIR, GUEST, MEMBER, OBSERVER, SECRETARY, VICE_CHAIR
from fora_desktop.domain.table import Value, one_line
from fora_desktop.domain.table_fields import plain_head
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

EMAIL = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+\.[^\s@,;<>\".]{2,}")
_PHONE = re.compile(r"\+?[\d\s().\-/]{6,24}")
_SLASHED = re.compile(
    r"(?:[^\W\d_]{2,}\.?,? +)?(?:d(?:en|\.) ?)?(\d{1,2})\s*([/.\-])\s*(\d{1,2})"
    r"(?:(?:\s*[/.\-]\s*|\s+(?=\d{4}\b))(\d{4}|\d{2})\b)?(?P<rest>\D.*)?"
)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[Tt ]+(?P<rest>\d.*))?")
_DAY_MONTH = re.compile(
    r"(?:[^\W\d_]{2,}\.?,? +)?(?:d(?:en|\.)? ?)?(\d{1,2})\.? ?(?:of )?([^\W\d_]{3,})\.?,?"
    r"(?: (\d{4}|\d{2})\b)?(?P<rest>.*)"
)
_MONTH_DAY = re.compile(r"(?:[^\W\d_]{2,}, +)?([^\W\d_]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\d{4})(?P<rest>.*)")
_WEEK = re.compile(r"(?:i )?(?:uge|vecka|week|u)\.? ?\d{1,2}\b.*", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_TIME = re.compile(
    r"(?:fra |kl(?:okken|\.)? ?|klockan )*(\d{1,2})(?:[.:h]?(\d{2}))?(?:[.:]\d{2}(?:[.,]\d+)?)? ?(am|pm|a\.m\.|p\.m\.)?"
    r"(?: ?(?:-|–|—|til|to) ?(?:kl\.? ?)?(\d{1,2})(?:[.:]?(\d{2}))?(?:[.:]\d{2})? ?(am|pm|a\.m\.|p\.m\.)?)?\.?"
)
_MONTHS = (
    ("januar", "januari", "january"),
    ("februar", "februari", "february"),
    ("marts", "mars", "march"),
    ("april",),
    ("maj", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("august", "augusti"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
_STATUSES: dict[MeetingStatus, tuple[str, ...]] = {
    MeetingStatus.PLANNED: (
        *(
            "planlagt",
            "planned",
            "planerat",
            "planerad",
            "berammet",
            "aftalt",
            "fastsat",
            "scheduled",
            "kommende",
            "booket",
        ),
        *("ikke indkaldt", "forventet", "tentative", "confirmed", "bekræftet", "foreløbig"),
    ),
    MeetingStatus.INVITED: ("indkaldt", "invited", "kallat", "kallad", "inviteret", "indkaldelse sendt", "sendt"),
    MeetingStatus.HELD: (
        *(
            "holdt",
            "afholdt",
            "gennemført",
            "held",
            "hållet",
            "genomfört",
            "genomförd",
            "ja",
            "yes",
            "x",
            "ok",
            "completed",
        ),
        *("afviklet", "done", "udført", "mødet holdt", "slut", "afsluttet", "referat godkendt", "har fundet sted"),
    ),
    MeetingStatus.POSTPONED: (
        "udsat",
        "postponed",
        "uppskjutet",
        "uppskjuten",
        "skudt",
        "udskudt",
        "rykkes",
        "flyttes",
    ),
    MeetingStatus.CANCELLED: (
        *("aflyst", "cancelled", "canceled", "inställt", "inställd", "annulleret", "ikke afholdt", "ej afholdt"),
        *("ikke holdt", "nej", "no", "bortfaldet", "bortfalder", "ikke gennemført"),
    ),
}
_FUNCTIONS: dict[str, tuple[str, ...]] = {
    CHAIR: (
        "formand",
        "forperson",
        "forkvinde",
        "chair",
        "chairman",
        "chairperson",
        "ordförande",
        "mødeleder",
        "formænd",
    ),
    VICE_CHAIR: ("næstformand", "viceformand", "næstforperson", "vice chair", "deputy chair", "vice ordförande"),
    SECRETARY: ("sekretær", "secretary", "sekreterare", "referent", "mødesekretær"),
    MEMBER: ("medlem", "member", "ledamot", "menigt medlem", "fast medlem", "deltager", "ordinært medlem"),
    OBSERVER: ("observatør", "observer", "observatör", "tilforordnet"),
    GUEST: ("gæst", "guest", "gäst", "ad hoc"),
}


class Unreadable(FieldError):
    """Why a cell cannot be read, in a sentence."""


class NeedsYear(Unreadable):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” mangler årstal. Skriv det i kolonnen, eller vælg et år for hele filen.").format(text=text)
        )


class NotADay(Unreadable):
    def __init__(self, text: str) -> None:
        super().__init__(_("“{text}” er ikke en dato. Skriv den som 04-03-2027.").format(text=text))


class NotATime(Unreadable):
    def __init__(self, text: str) -> None:
        super().__init__(_("“{text}” er ikke et klokkeslæt. Skriv det som 10.00.").format(text=text))


@dataclass(frozen=True, slots=True)
class When:
    """A day as a cell tells it, with the time of day where that stands there too."""

    day: date
    start: time | None = None
    end: time | None = None


# --- which comes first, day or month --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Order:
    """What cells like 03/04/2026 say of their own order: how many can only be read one way, and one that goes both."""

    day_first: int = 0
    month_first: int = 0
    doubtful: str = ""

    @property
    def known(self) -> bool | None:
        """True: day first. None: nobody can tell, or nobody needs to."""
        if self.day_first and not self.month_first:
            return True
        if self.month_first and not self.day_first:
            return False
        return True if self.day_first or self.month_first or not self.doubtful else None


def order_of(cells: Iterable[Value]) -> Order:
    """Only a slash leaves it open: with dots and dashes nobody here writes the month first."""
    day_first = month_first = 0
    doubtful = ""
    for cell in cells:
        found = _SLASHED.fullmatch(one_line(cell)) if isinstance(cell, str) else None
        if found is None:
            continue
        first, second = int(found[1]), int(found[3])
        if first > 12 >= second:
            day_first += 1
        elif second > 12 >= first:
            month_first += 1
        elif found[2] == "/" and first != second and found[4] and len(found[4]) == 4 and not doubtful:
            doubtful = one_line(cell)
    return Order(day_first, month_first, doubtful)


# --- days -----------------------------------------------------------------------------------------------------------


def when(value: Value, today: date, day_first: bool = True, year: int | None = None) -> When:
    """A day, perhaps with its time. `year` is of days that have none. Raises Unreadable."""
    if isinstance(value, datetime):
        return _checked(When(value.date(), value.time() if value.time() != time() else None), str(value))
    if isinstance(value, date):
        return _checked(When(value), str(value))
    if isinstance(value, time | timedelta):
        raise NotADay(one_line(value))
    return _when(one_line(value), today, day_first, year)


@lru_cache(maxsize=20_000)
def _when(text: str, today: date, day_first: bool, year: int | None) -> When:
    words = text.casefold()
    if found := _ISO.fullmatch(words):
        return _with_rest(_date(int(found[1]), int(found[2]), int(found[3]), text), found["rest"], text)
    if found := _SLASHED.fullmatch(words):
        first, second = int(found[1]), int(found[3])
        of = _full_year(found[4]) or year
        if of is None:
            raise NeedsYear(text)
        turned = not day_first and found[2] != "."
        day, month = (second, first) if turned else (first, second)
        return _with_rest(_date(of, month, day, text), found["rest"], text)
    if (found := _MONTH_DAY.fullmatch(words)) and (named := _month(found[1])):
        return _with_rest(_date(int(found[3]), named, int(found[2]), text), found["rest"], text)
    if (found := _DAY_MONTH.fullmatch(words)) and (named := _month(found[2])):
        of = _full_year(found[3]) or year
        if of is None:
            raise NeedsYear(text)
        return _with_rest(_date(of, named, int(found[1]), text), found["rest"], text)
    return _as_typed(words, text, today, year)


def _as_typed(words: str, text: str, today: date, year: int | None) -> When:
    """`uge 10 ons`, `1. onsdag i maj 2027`: what people type, where it says which year."""
    has_year = _YEAR.search(words) is not None
    if not has_year:
        if not _WEEK.fullmatch(words):
            raise NotADay(text)
        if year is None:
            raise NeedsYear(text)
        words = f"{words} {year}"
    words = re.sub(r"^(?:vecka|week)\b", "uge", words)
    moment = typed.moment(words, today)
    if moment is None or moment.day is None:
        raise NotADay(text)
    return When(moment.day, moment.start, moment.end)


def _with_rest(day: date, rest: str | None, text: str) -> When:
    rest = (rest or "").strip(" ,")
    if not rest:
        return When(day)
    try:
        start, end = hours(rest)
    except Unreadable:
        raise NotADay(text) from None
    return When(day, start if start != time() or end else None, end)


def _date(year: int, month: int, day: int, text: str) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        raise Unreadable(_("“{text}” findes ikke i kalenderen. Ret datoen.").format(text=text)) from None
    return _checked(When(found), text).day


def _checked(found: When, text: str) -> When:
    if found.day.year not in YEARS:
        raise Unreadable(_("“{text}” ligger uden for årene 1900 til 2100. Ret årstallet.").format(text=text))
    return found


def _full_year(digits: str | None) -> int | None:
    if not digits:
        return None
    return int(digits) + (2000 if len(digits) == 2 else 0)


@lru_cache(maxsize=200)
def _month(word: str) -> int | None:
    fits = [number for number, names in enumerate(_MONTHS, 1) if any(name.startswith(word) for name in names)]
    return fits[0] if len(fits) == 1 else None


# --- times of day and lengths ---------------------------------------------------------------------------------------


def hours(value: Value) -> tuple[time, time | None]:
    """`10`, `10:00`, `kl. 10.00-12.00`, a time of a spreadsheet. Raises Unreadable."""
    if isinstance(value, datetime):
        return value.time().replace(second=0, microsecond=0), None
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0), None
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        if not 0 <= minutes < 24 * 60:
            raise NotATime(one_line(value))
        return time(minutes // 60, minutes % 60), None
    if isinstance(value, date):
        raise NotATime(one_line(value))
    return _hours(one_line(value))


@lru_cache(maxsize=5_000)
def _hours(text: str) -> tuple[time, time | None]:
    found = _TIME.fullmatch(text.casefold())
    if found is None:
        share = text.replace(",", ".")
        if re.fullmatch(r"0\.\d+", share):  # a spreadsheet's share of the day without its format
            minutes = round(float(share) * 24 * 60)
            return time(minutes // 60 % 24, minutes % 60), None
        raise NotATime(text)
    start = _time(found[1], found[2], found[3] or found[6], text)
    if found[4] is None:
        return start, None
    end = _time(found[4], found[5], found[6], text)
    if end <= start:
        raise Unreadable(_("“{text}” slutter, før det begynder. Ret klokkeslættet.").format(text=text))
    return start, end


def _time(hour: str, minute: str | None, half: str | None, text: str) -> time:
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            raise NotATime(text)
        number = number % 12 + (12 if half.startswith("p") else 0)
    if number > 23 or int(minute or 0) > 59:
        raise NotATime(text)
    return time(number, int(minute or 0))


def length(value: Value) -> int:
    """Minutes: `2 timer`, `90 min`, `1:30`, `90`, `2`. Raises Unreadable."""
    if isinstance(value, timedelta):
        found: int | None = round(value.total_seconds() / 60)
    elif isinstance(value, datetime | time):
        found = value.hour * 60 + value.minute
    elif isinstance(value, date):
        found = None
    else:
        found = typed.minutes(re.sub(r"\b(?:hours?|timmar|timme|hrs?|h)\b", "timer", value.casefold()))
    if not found or found < 1:
        raise Unreadable(
            _("“{text}” er ikke en varighed. Skriv den som 2 timer eller 90 min.").format(text=one_line(value))
        )
    return found


def number(value: Value) -> int:
    """A number that is not negative. Raises Unreadable."""
    text = one_line(value)
    found = re.fullmatch(r"(\d{1,6})(?:[.,]0+)?", text)
    if not found:
        raise Unreadable(_("“{text}” er ikke et antal. Skriv et tal.").format(text=text))
    return int(found[1])


def meeting_number(value: Value) -> tuple[int, int | None]:
    """`2`, `2/2027`, `Møde 2`: the number and, where it stands there, the year. Raises Unreadable."""
    text = one_line(value)
    found = re.fullmatch(r"(?:[^\W\d_]+\.? ?)*(\d{1,4})\.?(?: ?[/\-] ?(\d{4}))?", text)
    if not found or not int(found[1]):
        raise Unreadable(_("“{text}” er ikke et mødenummer. Skriv det som 2 eller 2/2027.").format(text=text))
    return int(found[1]), int(found[2]) if found[2] else None


def year_in(text: str) -> int | None:
    """The one year that a text names, as of a title or a sheet: `Mødeplan 2027`."""
    found = {int(each) for each in _YEAR.findall(text)}
    return found.pop() if len(found) == 1 else None


# --- words ----------------------------------------------------------------------------------------------------------


def status(text: str) -> MeetingStatus | None:
    """What a word says became of a meeting; None where it is not known."""
    plain = plain_head(text)
    for each, words in _STATUSES.items():
        if plain == each.value or plain == each.word.casefold() or plain in words:
            return each
    said = {
        each for each, words in _STATUSES.items() for word in words if len(word) > 4 and f" {word} " in f" {plain} "
    }
    begins = any(plain.startswith(f"{word} ") for words in _STATUSES.values() for word in words)
    return said.pop() if begins and len(said) == 1 else None  # "planlagt, men aflyst" is for somebody to say


def function(text: str) -> str | None:
    """The function that a word names; None where it is not known."""
    plain = plain_head(text)
    for each, words in _FUNCTIONS.items():
        if plain == each.replace("_", " ") or plain in words or plain.replace(" ", "") in words:
            return each
    return None


def is_email(text: str) -> bool:
    return EMAIL.fullmatch(text) is not None


def is_phone(text: str) -> bool:
    return _PHONE.fullmatch(text) is not None and 6 <= sum(map(str.isdigit, text)) <= 15
