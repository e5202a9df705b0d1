"""An event that repeats in somebody's calendar: its starts, with those that are left out and those that come extra."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from fora_desktop.exchange.ics_in import rules
from fora_desktop.exchange.ics_in.lines import LONGEST, Component
from fora_desktop.exchange.ics_in.rules import Budget
from fora_desktop.exchange.ics_in.values import (
    CannotReadEvent,
    Length,
    When,
    length,
    name,
    parameter,
    shown,
    split_last,
    value,
    when,
)
from fora_desktop.exchange.ics_in.zones import Zones
from fora_desktop.i18n import _

_DAY: Final = timedelta(days=1)
_HOURS: Final = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND"})
FOR_A_DATE: Final = 3
"""What reading one costs, in the days of the budget."""
_MOST_RULES: Final = 5


@dataclass(slots=True)
class Item:
    """An event of the file with what surrounds it."""

    component: Component
    zones: Zones
    method: str
    uid: str = ""
    remarks: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Without a UID an event is known by when it is and what it is called."""
        line = self.component.one(b"UID")
        self.uid = (line and name(line)) or _digest(self.component)


def _digest(component: Component) -> str:
    told = b"\0".join((component.one(b"DTSTART"), component.one(b"SUMMARY")))
    return f"uden-uid-{hashlib.sha256(told).hexdigest()[:16]}"


@dataclass(slots=True)
class Times:
    """When an event takes place, as its own zone has it."""

    start: datetime
    is_day: bool
    zone: tzinfo
    length: Length
    remarks: list[str] = field(default_factory=list)


class Series:
    """The starts of an event that repeats, on the clocks of its own zone."""

    def __init__(self, item: Item, times: Times, first: datetime, last: datetime, budget: Budget) -> None:
        self.times = times
        self._item = item
        self._from, self._to = first, last
        self._budget = budget

    def named(self, when: When, exception: Times) -> datetime:
        """The start that a RECURRENCE-ID names; the remark about an unequal one goes to the exception."""
        if when.is_day != self.times.is_day:
            exception.remarks.append(unequal())
            if when.is_day:
                return datetime.combine(when.at.date(), self.times.start.time())
        return self._local(when)

    def in_its_zone(self, times: Times) -> Times:
        """What holds from one occurrence on keeps its hour on the clocks of the series."""
        if times.is_day or self.times.is_day:
            return times
        return replace(times, start=self._local(When(times.start, False, times.zone)), zone=self.times.zone)

    def _local(self, when: When) -> datetime:
        if self.times.is_day:
            return datetime.combine(when.at.date(), time())
        if when.zone is None or when.zone is self.times.zone:
            return when.at
        return when.at.replace(tzinfo=when.zone).astimezone(UTC).astimezone(self.times.zone).replace(tzinfo=None)

    def starts(self, more: timedelta) -> list[tuple[datetime, Length]]:
        """In order, from so far before the days that are asked for that their ends are there too."""
        spent = self.times.length.days + self.times.length.hours + more
        low, high = self._from - spent - 2 * _DAY, self._to + more + 2 * _DAY
        begin, component = self.times.start, self._item.component
        without, without_days = self._exceptions(low, high)
        for line in component.all(b"EXRULE")[:_MOST_RULES]:
            without.update(self._by_rule(line, low, high))
        found = self._extra(low, high)
        if low <= begin <= high:
            found.setdefault(begin, self.times.length)
        for line in component.all(b"RRULE")[:_MOST_RULES]:
            for start in self._by_rule(line, low, high):
                found.setdefault(start, self.times.length)
        return [
            (start, found[start])
            for start in sorted(found)
            if start not in without and start.date() not in without_days
        ]

    def _by_rule(self, line: bytes, low: datetime, high: datetime) -> Iterator[datetime]:
        self._budget.take(days=len(line) // 4)
        rule = rules.rule(value(line))
        if self.times.is_day:  # whole days have no hours (RFC 5545, 3.3.10)
            numbers = {part: found for part, found in rule.numbers.items() if part not in _HOURS}
            rule = replace(rule, numbers=numbers)
        begin = self.times.start
        until = rules.last_start(rule, self.times.zone)
        if until is not None and self.times.is_day:
            until = until.replace(hour=23, minute=59, second=59)
        if rule.count is not None:
            itself = list(rules.starts(replace(rule, count=1), begin, None, begin, begin, self._budget))
            if not itself:  # the first start counts as one, also where the rule does not name it
                if rule.count == 1:
                    return
                rule = replace(rule, count=rule.count - 1)
        for start in rules.starts(rule, begin, until, low, high, self._budget):
            yield datetime.combine(start.date(), time()) if self.times.is_day else start

    def _dates(self, lines: Sequence[bytes], low: datetime, high: datetime) -> Iterator[tuple[bytes, tzinfo | None]]:
        """Each date of EXDATE or RDATE that may matter, with its zone; most of a long life do not."""
        if sum(map(len, lines)) > LONGEST:
            raise CannotReadEvent(_("Aftalen har alt for mange undtagelser eller ekstra dage."))
        after, before = f"{low - _DAY:%Y%m%d}".encode(), f"{high + _DAY:%Y%m%d}".encode()
        for line in lines:
            head, data = split_last(line)
            dates = data.split(b",")
            self._budget.take(days=len(dates) // 4)
            zone, remark = self._zone(head)
            if remark and remark not in self.times.remarks:
                self.times.remarks.append(remark)
            for each in dates:
                day = each.strip()
                if after <= day[:8] <= before or not day[:8].isdigit():
                    self._budget.take(days=FOR_A_DATE)
                    yield day, zone

    def _zone(self, head: bytes) -> tuple[tzinfo | None, str]:
        tzid = parameter(head, b"TZID")
        return (None, "") if tzid is None else self._item.zones.find(tzid)

    def _exceptions(self, low: datetime, high: datetime) -> tuple[set[datetime], set[date]]:
        starts: set[datetime] = set()
        days: set[date] = set()
        for data, zone in self._dates(self._item.component.all(b"EXDATE"), low, high):
            try:
                found = when(data, zone)
            except CannotReadEvent:
                self._remark(_("En undtagelse (EXDATE) kan ikke læses; den gentagelse er taget med."))
                continue
            if found.is_day == self.times.is_day:
                starts.add(self._local(found))
            else:
                self._remark(unequal())
                days.add(found.at.date())
        return starts, days

    def _extra(self, low: datetime, high: datetime) -> dict[datetime, Length]:
        """RDATE: starts of their own, a PERIOD with a length of its own."""
        found = {}
        for data, zone in self._dates(self._item.component.all(b"RDATE"), low, high):
            try:
                if b"/" in data:
                    start, spent = period(data, zone)
                else:
                    start, spent = when(data, zone), self.times.length
            except CannotReadEvent:
                self._remark(_("En ekstra dag (RDATE) kan ikke læses og er udeladt."))
                continue
            if start.is_day and not self.times.is_day:
                self._remark(unequal())
                found[datetime.combine(start.at.date(), self.times.start.time())] = spent
            else:
                found[self._local(start)] = self.times.length if self.times.is_day else spent
        return found

    def _remark(self, sentence: str) -> None:
        if sentence not in self.times.remarks:
            self.times.remarks.append(sentence)


def unequal() -> str:
    return _("Aftalen og en undtagelse fra den er ikke begge angivet som dage eller begge med klokkeslæt.")


def period(data: bytes, zone: tzinfo | None) -> tuple[When, Length]:
    """A PERIOD: its start, and how long it is."""
    begun, _slash, ended = data.partition(b"/")
    start = when(begun, zone)
    if ended.strip()[:1] in (b"P", b"p", b"+", b"-"):
        return start, length(ended)
    end = when(ended, zone)
    if end.is_day != start.is_day or end.zone is not start.zone or end.at < start.at:
        raise CannotReadEvent(_("Perioden “{text}” kan ikke læses.").format(text=shown(data)))
    return start, Length(end.at - start.at)
