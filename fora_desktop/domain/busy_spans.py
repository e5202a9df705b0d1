"""When somebody is busy by their own calendar: spans of time, laid together, and in words."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
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


def laid_together(spans: Iterable[Busy]) -> list[Busy]:
    """What overlaps or touches as one, in the order of the starts; what is sure lies over what is not."""
    every = sorted(spans, key=lambda each: each.start)
    sure = list(_joined(each for each in every if not each.tentative))
    unsure = list(_joined(each for each in every if each.tentative))
    if not unsure or not sure:
        return sure or unsure
    return sorted([*sure, *_without(unsure, sure)], key=lambda each: each.start)


def _joined(spans: Iterable[Busy]) -> Iterator[Busy]:
    """`spans` in the order of their starts."""
    known: Busy | None = None
    for each in spans:
        if known is None:
            known = each
        elif each.start <= known.end:
            if each.end > known.end or each.read_on < known.read_on:
                known = replace(known, end=max(known.end, each.end), read_on=min(known.read_on, each.read_on))
        else:
            yield known
            known = each
    if known is not None:
        yield known


def _without(spans: Sequence[Busy], taken: Sequence[Busy]) -> Iterator[Busy]:
    """What of `spans` lies outside of `taken`; both are in order and none overlaps another of its own."""
    place = 0
    for each in spans:
        begins = each.start
        while place < len(taken) and taken[place].end <= begins:
            place += 1
        at = place
        while at < len(taken) and taken[at].start < each.end:
            if begins < taken[at].start:
                yield replace(each, start=begins, end=taken[at].start)
            begins = max(begins, taken[at].end)
            at += 1
        if begins < each.end:
            yield replace(each, start=begins)


@dataclass(frozen=True, slots=True)
class Diary:
    """What a person's calendars hold, and for which days they are known."""

    spans: Sequence[Busy] = ()
    """Laid together."""
    days: tuple[tuple[date, date], ...] = ()
    ends: Sequence[datetime] = field(default=(), compare=False, repr=False)

    @classmethod
    def of(cls, spans: Iterable[Busy], days: Iterable[tuple[date, date]] = ()) -> "Diary":
        together = laid_together(spans)
        return cls(together, tuple(days), [each.end for each in together])

    def knows(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self.days)

    def within(self, start: datetime, end: datetime) -> list[Busy]:
        """What reaches into a span."""
        found = []
        for each in self.spans[bisect_left(self.ends, start + timedelta(microseconds=1)) :]:
            if each.start >= end:
                break
            found.append(each)
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
