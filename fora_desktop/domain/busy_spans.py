"""When somebody is busy by their own calendar: spans of time, laid together, and in words."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from fora_desktop.domain import dates
from fora_desktop.domain.danish import listed
from fora_desktop.domain.wallclock import midnight
from fora_desktop.i18n import _

OLD_DAYS = 30
"""A calendar that was read longer ago is told to be old."""
NAMED_SPANS = 3
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Busy:
    """A span that a calendar holds; wall-clock times of the register's zone, `end` is not included."""

    start: datetime
    end: datetime
    tentative: bool = False
    read_on: date = date.max
    """When the calendar was read; of several, the one that is read the longest ago."""

    @property
    def is_of_days(self) -> bool:
        """Whether it takes whole days."""
        return self.start == midnight(self.start.date()) and self.end == midnight(self.end.date())

    @property
    def words(self) -> str:
        """`kl. 9.00–11.00`, `hele dagen`, `4.–6. maj`, `4. maj kl. 22.00–5. maj kl. 2.00`"""
        last = (self.end - timedelta(microseconds=1)).date()
        if self.is_of_days:
            return _("hele dagen") if last == self.start.date() else dates.between(self.start.date(), last)
        if last == self.start.date():
            return _("kl. {hours}").format(hours=self.hours)
        return _("{first} {start}–{last} {end}").format(
            first=dates.day_month(self.start.date()),
            start=dates.clock(self.start.time()),
            last=dates.day_month(self.end.date()),
            end=dates.clock(self.end.time()),
        )

    @property
    def hours(self) -> str:
        """`9.00–11.00`; to midnight it is `24.00`."""
        to_midnight = self.end == midnight(self.end.date())
        end = _("24.00") if to_midnight else dates.hours(self.end.time())
        return _("{start}–{end}").format(start=dates.hours(self.start.time()), end=end)

    def on(self, day: date) -> "Busy":
        """What of it lies on a day."""
        begins = midnight(day)
        return replace(self, start=max(self.start, begins), end=min(self.end, begins + ONE_DAY))


Span = tuple[str, str, date]
"""Start and end as the database writes them, which sorts as the times do, and when that was read."""


def laid_together(spans: Iterable[Busy]) -> list[Busy]:
    """What overlaps or touches as one, in the order of the starts; what is sure lies over what is not."""
    rows = [(_written(each.start), _written(each.end), each.read_on, each.tentative) for each in spans]
    sure = _joined([row[:3] for row in rows if not row[3]])
    unsure = _without(_joined([row[:3] for row in rows if row[3]]), sure)
    return _in_order(sure, unsure)


def _in_order(sure: Iterable[Span], unsure: Iterable[Span]) -> list[Busy]:
    found = [*(_busy(each) for each in sure), *(_busy(each, tentative=True) for each in unsure)]
    return sorted(found, key=lambda each: each.start)


def _written(at: datetime) -> str:
    return at.isoformat(" ", "microseconds")


def _busy(span: Span, *, tentative: bool = False) -> Busy:
    return Busy(datetime.fromisoformat(span[0]), datetime.fromisoformat(span[1]), tentative, span[2])


def _joined(spans: list[Span]) -> list[Span]:
    spans.sort()
    found: list[Span] = []
    begins, until, read = "", "", date.max
    for start, end, read_on in spans:
        if start > until:
            if until:
                found.append((begins, until, read))
            begins, until, read = start, end, read_on
        else:
            until, read = max(until, end), min(read, read_on)
    if until:
        found.append((begins, until, read))
    return found


def _without(spans: Sequence[Span], taken: Sequence[Span]) -> list[Span]:
    """What of `spans` lies outside of `taken`; both are in order and none overlaps another of its own."""
    found: list[Span] = []
    place = 0
    for start, end, read_on in spans:
        while place < len(taken) and taken[place][1] <= start:
            place += 1
        begins, at = start, place
        while at < len(taken) and taken[at][0] < end:
            if begins < taken[at][0]:
                found.append((begins, taken[at][0], read_on))
            begins = max(begins, taken[at][1])
            at += 1
        if begins < end:
            found.append((begins, end, read_on))
    return found


WRITTEN = 26
"""Letters of a time as the database writes it; a packed span is two of them and a 1 where it is not sure."""
PACKED = 2 * WRITTEN + 1


class Diary:
    """What a person's calendars hold in a period, and for which days they are known.

    It is handed the calendars packed, as one text with the day it was read, and unpacks them when it is first asked:
    of a hundred persons with thousands of times few are.
    """

    __slots__ = ("_days", "_laid", "_packed")

    def __init__(self, packed: Sequence[tuple[str, date]] = (), days: Sequence[tuple[date, date]] = ()) -> None:
        self._packed = packed
        self._days = days
        self._laid: tuple[list[Span], list[str], list[Span], list[str]] | None = None

    @property
    def days(self) -> Sequence[tuple[date, date]]:
        """From when to when anything is known, both days included."""
        return self._days

    def knows(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self._days)

    @property
    def spans(self) -> list[Busy]:
        """All of it, laid together."""
        sure, _ends, unsure, _others = self._unpacked()
        return _in_order(sure, unsure)

    def within(self, start: datetime, end: datetime) -> list[Busy]:
        """What reaches into a span, by the starts."""
        sure, unsure = self._touched(start, end)
        return _in_order(sure, unsure) if sure or unsure else []

    def is_free(self, start: datetime, end: datetime) -> bool:
        """Whether nothing reaches into a span."""
        return not any(self._touched(start, end))

    def _touched(self, start: datetime, end: datetime) -> tuple[list[Span], list[Span]]:
        if not self._packed:
            return [], []
        sure, sure_ends, unsure, unsure_ends = self._unpacked()
        begins, until = _written(start), _written(end)
        return _reaching(sure, sure_ends, begins, until), _reaching(unsure, unsure_ends, begins, until)

    def _unpacked(self) -> tuple[list[Span], list[str], list[Span], list[str]]:
        if self._laid is None:
            kinds: dict[str, list[Span]] = {"0": [], "1": []}
            for text, read_on in self._packed:
                for at in range(0, len(text), PACKED):
                    middle, last = at + WRITTEN, at + 2 * WRITTEN
                    kinds[text[last]].append((text[at:middle], text[middle:last], read_on))
            sure = _joined(kinds["0"])
            unsure = _without(_joined(kinds["1"]), sure)
            self._laid = sure, [each[1] for each in sure], unsure, [each[1] for each in unsure]
        return self._laid


def _reaching(spans: Sequence[Span], ends: Sequence[str], start: str, end: str) -> list[Span]:
    found = []
    for place in range(bisect_right(ends, start), len(spans)):
        if spans[place][0] >= end:
            break
        found.append(spans[place])
    return found


UNKNOWN = Diary()
"""Nobody has read a calendar of theirs."""


def in_words(spans: Sequence[Busy], most: int = NAMED_SPANS) -> str:
    """`kl. 9.00–11.00 og kl. 13.00–14.00`"""
    shown = list(dict.fromkeys(each.words for each in spans))
    if len(shown) > most:
        shown = [*shown[: most - 1], _("flere gange derefter")]
    return listed(shown)


def read_words(spans: Sequence[Busy], day: date) -> str:
    """`læst 4. maj`: with the year where it is another than the day's."""
    read_on = min(each.read_on for each in spans)
    told = dates.day_month(read_on) if read_on.year == day.year else dates.day_month_year(read_on)
    return _("læst {day}").format(day=told)


def is_old(read_on: date, today: date) -> bool:
    return (today - read_on).days > OLD_DAYS
