"""The events of somebody's calendar file: each as it stands there, those that repeat once for each occurrence."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo

from fora_desktop.domain.dates import day_month_year
from fora_desktop.domain.foreign_calendar import ForeignAttendee, ForeignEvent, NotRead, outside
from fora_desktop.domain.table import Progress
from fora_desktop.exchange.ics_in.lines import Component
from fora_desktop.exchange.ics_in.rules import MOST_STARTS, Budget
from fora_desktop.exchange.ics_in.series import FOR_A_DATE, Item, Series, Times, period
from fora_desktop.exchange.ics_in.values import (
    CannotReadEvent,
    Length,
    When,
    address,
    email,
    length,
    name,
    number,
    one_line,
    parameter,
    shown,
    split,
    split_last,
    text,
    value,
    when,
    word,
)
from fora_desktop.exchange.ics_in.zones import in_utc
from fora_desktop.i18n import _

TITLE: Final = 500
TEXT: Final = 10_000
"""Letters of a description that are kept."""
MOST_TEXT: Final = 30_000_000
"""Bytes of descriptions that are kept of one file; the events after that come without, and a remark says so."""
MOST_PEOPLE: Final = 500
MOST_PEOPLE_IN_ALL: Final = 60_000
"""Of one file; the same."""
_DAY: Final = timedelta(days=1)
_UNKNOWN: Final = timedelta.max
_STATES: Final = frozenset({"TENTATIVE", "CONFIRMED", "CANCELLED"})


class Events:
    """All events of a file, of those that repeat what lies between two days, and what could not be read."""

    def __init__(self, home: ZoneInfo, first: date, last: date, budget: Budget, going: Progress) -> None:
        self.found: list[ForeignEvent] = []
        self.not_read: list[NotRead] = []
        self._home = home
        self._from = datetime.combine(first, time())
        self._to = datetime.combine(last, time()) + _DAY
        self._budget = budget
        self._going = going
        self._first, self._last = first, last
        self._room = MOST_TEXT
        self._places = MOST_PEOPLE_IN_ALL
        self._is_spent = False
        self._outside = self._busy_outside = 0
        """Events that repeat, but not on these days; periods of a VFREEBUSY on other days."""
        self._shifts: dict[tuple[int, date], timedelta | None] = {}
        """By zone (its `id`; all live as long as this) and day: most events lie on days that others lie on too."""
        self._exceptions: dict[str, list[Item]] = {}
        """What has a RECURRENCE-ID, by UID; an event that repeats takes its own out."""
        self._old: set[int] = set()
        """By `id` the events that a later edition in the file replaces."""

    def read(self, items: Sequence[Item]) -> None:
        """Each event; the exceptions of an event that repeats stand anywhere in the file."""
        masters: dict[str, list[Item]] = {}
        alone: list[Item] = []
        for item in items:
            if item.component.kind == b"VEVENT" and item.method not in _ANSWERS:
                is_exception = b"RECURRENCE-ID" in item.component.lines
                (self._exceptions if is_exception else masters).setdefault(item.uid, []).append(item)
            if b"RECURRENCE-ID" not in item.component.lines or item.method in _ANSWERS:
                alone.append(item)
        self._bound(masters)
        self._old = {id(old) for found in masters.values() if len(found) > 1 for old in self._earlier(found)}
        for done, item in enumerate(alone):
            if done % 250 == 0:
                self._going(len(items) + done, 2 * len(items))
            self._attempt(item)
        for left in list(self._exceptions.values()):  # those of events that are not in the file, or could not be read
            for item in left:
                self._attempt(item)

    def remarks(self) -> Iterator[str]:
        """What is to be said of the whole file."""
        days = {"first": day_month_year(self._first), "last": day_month_year(self._last)}
        if self._outside:
            one = _("{n} aftale, der gentages, har ingen gentagelser fra {first} til {last} og er udeladt.")
            many = _("{n} aftaler, der gentages, har ingen gentagelser fra {first} til {last} og er udeladt.")
            yield (one if self._outside == 1 else many).format(n=self._outside, **days)
        if self._busy_outside:
            yield outside(self._busy_outside, self._first, self._last)
        if self._is_spent:
            yield _("Filen har så mange deltagere eller så lange beskrivelser, at de sidste aftaler er læst uden dem.")

    def _bound(self, masters: Mapping[str, Sequence[Item]]) -> None:
        """An event with more exceptions than occurrences are read is named, and so is the first of them."""
        for uid, found in self._exceptions.items():
            if len(found) > MOST_STARTS:
                words = _("Aftalen har over {most} ændrede gentagelser.").format(most=MOST_STARTS)
                for item in (*masters.get(uid, ()), found[0]):
                    item.component.problem = item.component.problem or words
                self._exceptions[uid] = found[:1]

    def _attempt(self, item: Item) -> None:
        """An event is there whole, or it is named."""
        before = len(self.found)
        try:
            self._item(item)
            return
        except CannotReadEvent as error:
            reason = str(error)
        except (OverflowError, ValueError):
            reason = _("Aftalens tidspunkter ligger uden for kalenderens år.")
        del self.found[before:]
        self._refuse(item, reason)

    def _refuse(self, item: Item, reason: str) -> None:
        title = one_line(item.component.one(b"SUMMARY"), TITLE)
        start, is_day = self._begins(item)
        is_old = id(item) in self._old
        self.not_read.append(NotRead(item.component.line, title, reason, item.method, start, is_day, is_old))

    def _begins(self, item: Item) -> tuple[datetime | None, bool]:
        """When an event begins of which not all can be read, and whether that is a day; nothing where not even that."""
        if item.component.kind == b"VFREEBUSY":
            return None, False
        try:
            start = self._when(item, item.component.one(b"DTSTART"), [])
            return start.at if start.is_day else self._here(start.at, start.zone or self._home), start.is_day
        except (CannotReadEvent, OverflowError, ValueError):
            return None, False

    def _item(self, item: Item) -> None:
        component = item.component
        if component.problem:
            raise CannotReadEvent(component.problem)
        if id(item) in self._old:
            raise CannotReadEvent(_("Filen har en nyere udgave af aftalen."))
        if component.kind == b"VFREEBUSY":
            self._free_busy(item)
        elif b"RECURRENCE-ID" in component.lines:
            self._orphan(item)
        elif item.uid in self._exceptions or component.lines.keys() & {b"RRULE", b"RDATE"}:
            self._series(item)
        else:
            self._single(item)

    def _earlier(self, items: Sequence[Item]) -> Iterator[Item]:
        """Of several events with one UID those that a later edition replaces; answers are each their own."""
        items = [item for item in items if item.method not in _ANSWERS and not item.component.problem]
        newest = max(items, key=_version, default=None)
        for item in items:
            if item is not newest and newest is not None:
                if _version(item)[0] < _version(newest)[0] or _same_start(item, newest):
                    yield item
                else:
                    item.remarks = newest.remarks = [_("Flere aftaler i filen har samme UID.")]

    # When

    def _when(self, item: Item, line: bytes, remarks: list[str]) -> When:
        head, data = split_last(line)
        tzid = parameter(head, b"TZID")
        zone, remark = item.zones.find(tzid) if tzid is not None else (None, "")
        if remark and remark not in remarks:
            remarks.append(remark)
        return when(data, zone)

    def _times(self, item: Item) -> Times:
        component = item.component
        remarks = list(item.remarks)
        line = component.one(b"DTSTART")
        if not line:
            line = component.one(b"RECURRENCE-ID") or component.one(b"DTSTAMP")
            if item.method not in ("REPLY", "CANCEL", "REFRESH", "DECLINECOUNTER") or not line:
                raise CannotReadEvent(_("Aftalen har intet starttidspunkt."))
            remarks.append(_("Svaret siger ikke, hvornår mødet er."))
        start = self._when(item, line, remarks)
        zone = start.zone or self._home
        times = Times(start.at, start.is_day, zone, Length(timedelta()), remarks)
        if b"DTEND" in component.lines:
            self._until(times, self._when(item, component.one(b"DTEND"), remarks))
        elif b"DURATION" in component.lines:
            times.length = length(value(component.one(b"DURATION")))
        elif start.is_day:
            times.length = Length(_DAY)
        if b"X-MICROSOFT-CDO-ALLDAYEVENT" in component.lines and not start.is_day:
            self._whole_days(component, times)
        if times.is_day:
            days = times.length.days + times.length.hours
            times.length = Length(max(_DAY, timedelta(days=-(-days // _DAY))))
        return times

    def _until(self, times: Times, end: When) -> None:
        """The end that DTEND names; of days it is not included (RFC 5545, 3.6.1), and the same day is meant as one."""
        at = end.at
        if end.is_day and not times.is_day:
            times.remarks.append(_("Aftalen begynder på et klokkeslæt og slutter på en dag."))
            if at <= times.start:
                at += _DAY
        elif times.is_day and not end.is_day:
            times.remarks.append(_("Aftalen begynder på en dag og slutter på et klokkeslæt."))
        zone = end.zone or times.zone
        if times.is_day or end.is_day or zone is times.zone:
            spent = Length(at - times.start)
        else:
            spent = Length(timedelta(), in_utc(at, zone) - in_utc(times.start, times.zone))
        if spent.days + spent.hours < timedelta():
            raise CannotReadEvent(_("Aftalen slutter, før den begynder."))
        times.length = spent

    def _whole_days(self, component: Component, times: Times) -> None:
        """Outlook's mark for events that take whole days, from midnight to midnight."""
        midnight = times.start.time() == (times.start + times.length.days + times.length.hours).time() == time()
        if midnight and word(component.one(b"X-MICROSOFT-CDO-ALLDAYEVENT")) == "TRUE":
            times.is_day = True

    def _here(self, at: datetime, zone: tzinfo) -> datetime:
        """A wall-clock time of a zone on the clocks of the register's."""
        day = at.date()
        shift = self._shifts.get((id(zone), day), _UNKNOWN)
        if shift is _UNKNOWN:
            shift = self._shifts[id(zone), day] = self._shift(day, zone)
        if shift is not None:
            return at + shift
        return at.replace(tzinfo=zone).astimezone(UTC).astimezone(self._home).replace(tzinfo=None)

    def _shift(self, day: date, zone: tzinfo) -> timedelta | None:
        """How far the register's clocks are ahead of a zone's that day; None where one of them is changed."""
        begun, ended = (datetime.combine(day, at, zone) for at in (time(), time.max))
        here, there = begun.astimezone(UTC).astimezone(self._home), ended.astimezone(UTC).astimezone(self._home)
        if begun.utcoffset() != ended.utcoffset() or here.utcoffset() != there.utcoffset():
            return None
        return here.replace(tzinfo=None) - begun.replace(tzinfo=None)

    def _span(self, start: datetime, spent: Length, times: Times) -> tuple[datetime, datetime, int | None]:
        """An occurrence that starts then, on the register's clocks, and its minutes where these do not tell them."""
        if times.is_day:
            return start, start + spent.days, None
        begun = self._here(start, times.zone)
        end = start + spent.days
        if spent.hours:
            instant = (end.replace(tzinfo=times.zone).astimezone(UTC) + spent.hours).astimezone(self._home)
            ended = instant.replace(tzinfo=None)
        else:
            ended = self._here(end, times.zone)
        minutes = None
        if begun.fold or ended.fold:  # the hour that exists twice
            lasts = in_utc(ended, self._home) - in_utc(begun, self._home)
            minutes = lasts // timedelta(minutes=1)
            ended = ended if ended > begun else begun + lasts
        elif ended == begun and start != end:  # the hour that does not exist
            ended = begun + spent.days + spent.hours
        return begun, ended, minutes

    def _lies_within(self, start: datetime, end: datetime) -> bool:
        return start < self._to and (end > self._from or start >= self._from)

    # What

    def _single(self, item: Item) -> None:
        times = self._times(item)
        self.found.append(self._event(item, times, *self._span(times.start, times.length, times)))

    def _event(
        self,
        item: Item,
        times: Times,
        start: datetime,
        end: datetime,
        minutes: int | None = None,
        occurrence: str = "",
    ) -> ForeignEvent:
        component = item.component
        lines = component.lines
        status = word(component.one(b"STATUS")) if b"STATUS" in lines else ""
        if item.method == "CANCEL":
            status = "CANCELLED"
        elif status not in _STATES:
            status = ""
        shown_as = word(component.one(b"X-MICROSOFT-CDO-BUSYSTATUS")) if b"X-MICROSOFT-CDO-BUSYSTATUS" in lines else ""
        is_free = shown_as in ("FREE", "WORKINGELSEWHERE") or (
            b"TRANSP" in lines and word(component.one(b"TRANSP")) == "TRANSPARENT"
        )
        if b"UID" not in lines:
            times.remarks.append(_("Aftalen har intet UID og kendes kun igen på tid og titel."))
        return ForeignEvent(
            uid=item.uid,
            start=start,
            end=end,
            minutes=minutes,
            line=component.line,
            all_day=times.is_day,
            occurrence=occurrence,
            summary=one_line(component.one(b"SUMMARY"), TITLE),
            location=one_line(component.one(b"LOCATION"), TITLE) if b"LOCATION" in lines else "",
            description=self._description(component) if b"DESCRIPTION" in lines else "",
            status=status,
            is_busy=not is_free and status != "CANCELLED",
            is_tentative=status == "TENTATIVE" or shown_as == "TENTATIVE",
            sequence=number(component.one(b"SEQUENCE")),
            changed=self._changed(component),
            organiser=address(component.one(b"ORGANIZER"))[0] if b"ORGANIZER" in lines else "",
            attendees=self._attendees(component) if b"ATTENDEE" in lines else (),
            comment=_comment(component) if b"COMMENT" in lines else "",
            remarks=tuple(times.remarks),
            method=item.method,
        )

    def _description(self, component: Component) -> str:
        line = component.one(b"DESCRIPTION")
        self._room -= min(len(line), 8 * TEXT)
        self._is_spent = self._is_spent or self._room <= 0
        return text(line, TEXT) if self._room > 0 else ""

    def _attendees(self, component: Component) -> tuple[ForeignAttendee, ...]:
        found = []
        lines = component.all(b"ATTENDEE")[:MOST_PEOPLE]
        self._is_spent = self._is_spent or len(lines) > self._places
        for line in lines[: self._places]:
            where, given = address(line)
            found.append(
                ForeignAttendee(
                    where,
                    given.get(b"CN", "")[:200].strip(),
                    given.get(b"PARTSTAT", "").upper()[:40].strip(),
                    email(given.get(b"DELEGATED-TO", "").partition(",")[0]),
                )
            )
        self._places -= len(found)
        return tuple(found)

    def _changed(self, component: Component) -> datetime | None:
        for line in (component.one(b"LAST-MODIFIED"), component.one(b"DTSTAMP")):
            if line:
                try:
                    found = when(value(line), self._home)
                except CannotReadEvent:
                    continue
                return found.at.replace(tzinfo=found.zone or self._home)
        return None

    # Events that repeat

    def _orphan(self, item: Item) -> None:
        """One occurrence of an event that is not in the file, as an invitation to that one alone."""
        times = self._times(item)
        span = self._span(times.start, times.length, times)
        named = self._when(item, item.component.one(b"RECURRENCE-ID"), times.remarks)
        at = named.at if named.is_day else self._here(named.at, named.zone or times.zone)
        self.found.append(self._event(item, times, *span, _occurrence(at)))

    def _series(self, item: Item) -> None:
        times = self._times(item)
        series = Series(item, times, self._from, self._to, self._budget)
        moved: dict[datetime, tuple[Item, Times]] = {}
        later: list[tuple[datetime, Item, Times]] = []
        broken: list[tuple[Item, str]] = []
        for exception in self._exceptions.get(item.uid, ()):
            try:
                if exception.component.problem:
                    raise CannotReadEvent(exception.component.problem)
                own = self._times(exception)
                at = series.named(self._when(exception, exception.component.one(b"RECURRENCE-ID"), own.remarks), own)
            except CannotReadEvent as error:
                broken.append((exception, str(error)))
                continue
            if (parameter(split(exception.component.one(b"RECURRENCE-ID"))[0], b"RANGE") or "").upper() == _ON:
                later.append((at, exception, series.in_its_zone(own)))
            elif at not in moved or _version(exception) >= _version(moved[at][0]):
                moved[at] = (exception, own)
        later.sort(key=lambda each: each[0])
        before = len(self.found)
        self._occurrences(item, series, moved, later)
        for at, (exception, own) in moved.items():
            start, end, minutes = self._span(own.start, own.length, own)
            if self._lies_within(start, end):
                named = at if times.is_day else self._here(at, times.zone)
                self.found.append(self._event(exception, own, start, end, minutes, _occurrence(named)))
        self._outside += len(self.found) == before
        self._exceptions.pop(item.uid, None)
        for exception, reason in broken:
            self._refuse(exception, reason)

    def _occurrences(
        self,
        item: Item,
        series: "Series",
        moved: Collection[datetime],
        later: Sequence[tuple[datetime, Item, Times]],
    ) -> None:
        """Those that nobody moved alone; from a `later` on they are as that one (RFC 5545, 3.2.13)."""
        patterns: dict[int, dict[str, Any]] = {}
        changes = [at for at, _item, _times in later]
        widest = max((abs(own.start - at) for at, _item, own in later), default=timedelta())
        longest = max((own.length.days + own.length.hours for _at, _item, own in later), default=timedelta())
        if max(widest, longest) > _FURTHEST:
            raise CannotReadEvent(_("Aftalens gentagelser er flyttet mere end et år."))
        for start, spent in series.starts(widest + longest):
            if start in moved:
                continue
            place = bisect_right(changes, start)
            source, times, begun = item, series.times, start
            if place:
                at, source, times = later[place - 1]
                begun, spent = start + (times.start - at), times.length
                if times.is_day:
                    begun = datetime.combine(begun.date(), time())
            first, last, minutes = self._span(begun, spent, times)
            if not self._lies_within(first, last):
                continue
            self._budget.take(starts=1)
            pattern = patterns.get(place)
            if pattern is None:
                made = self._event(source, times, first, last)
                pattern = patterns[place] = {each.name: getattr(made, each.name) for each in fields(made)}
            named = first
            if place:
                named = start if series.times.is_day else self._here(start, series.times.zone)
            self.found.append(
                ForeignEvent(
                    **{**pattern, "start": first, "end": last, "minutes": minutes, "occurrence": _occurrence(named)}
                )
            )

    # Busy times without anything else

    def _free_busy(self, item: Item) -> None:
        """VFREEBUSY: when somebody is busy, each period as an event without a title."""
        lines = item.component.lines
        uid = (b"UID" in lines and name(item.component.one(b"UID"))) or "freebusy"
        changed = self._changed(item.component)
        remarks: list[str] = []
        found: list[ForeignEvent] = []
        broken = b""
        for data, kind, zone in self._periods(item, remarks):
            try:
                first, last = self._busy(data, zone)
            except (CannotReadEvent, OverflowError):
                broken = broken or data
                continue
            if not self._lies_within(first, last):
                self._busy_outside += 1
            elif first < last:
                self._budget.take(starts=1)
                found.append(
                    ForeignEvent(
                        uid=uid,
                        start=first,
                        end=last,
                        line=item.component.line,
                        occurrence=_occurrence(first),
                        is_tentative=kind == "BUSY-TENTATIVE",
                        changed=changed,
                        method=item.method,
                    )
                )
        self.found += [replace(each, remarks=tuple(remarks)) for each in found] if remarks else found
        if broken:
            self._refuse(item, _("Perioden “{text}” kan ikke læses.").format(text=shown(broken)))

    def _periods(self, item: Item, remarks: list[str]) -> Iterator[tuple[bytes, str, tzinfo]]:
        """Those that are not free, with their kind and zone; what lies far from the days asked for costs nothing."""
        after, before = f"{self._from - _A_YEAR:%Y%m%d}".encode(), f"{self._to + _DAY:%Y%m%d}".encode()
        for line in item.component.all(b"FREEBUSY"):
            head, data = split_last(line)
            kind = (parameter(head, b"FBTYPE") or "BUSY").upper()
            if kind == "FREE":
                continue
            zone, remark = item.zones.find(parameter(head, b"TZID") or "")
            if remark and remark not in remarks:
                remarks.append(remark)
            for each in data.split(b","):
                day = each.strip()[:8]
                if day.isdigit() and not after <= day <= before:
                    self._busy_outside += 1
                    continue
                self._budget.take(days=FOR_A_DATE)
                yield each, kind, zone

    def _busy(self, data: bytes, zone: tzinfo) -> tuple[datetime, datetime]:
        """A period on the register's clocks."""
        start, spent = period(data, zone)
        return self._span(start.at, spent, Times(start.at, start.is_day, start.zone or zone, spent))[:2]


_ON: Final = "THISANDFUTURE"
_FURTHEST: Final = timedelta(days=366)
_A_YEAR: Final = timedelta(days=366)
"""Longer than anybody is busy at one stretch."""


def _version(item: Item) -> tuple[int, bytes]:
    """By it the later of two editions of an event is known."""
    component = item.component
    return number(component.one(b"SEQUENCE")), value(component.one(b"DTSTAMP")).strip()


_ANSWERS: Final = frozenset({"REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"})


def _same_start(one: Item, other: Item) -> bool:
    return value(one.component.one(b"DTSTART")) == value(other.component.one(b"DTSTART"))


def _occurrence(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%S}"


def _comment(component: Component) -> str:
    return "\n".join(text(line, 2_000) for line in component.all(b"COMMENT")[:5]).strip()
