"""Which persons a meeting wants to see, who is away then, and who can take a seat instead."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from fora_desktop.domain import dates
from fora_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class Away:
    """Days on which somebody cannot take part, both ends included."""

    first_day: date
    last_day: date
    note: str = ""

    def on(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    @property
    def words(self) -> str:
        """`3.–10. maj (ferie)`"""
        days = days_in_words(self.first_day, self.last_day)
        return _("{days} ({note})").format(days=days, note=self.note) if self.note else days


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may be double-booked."""

    id: int
    name: str
    away: tuple[Away, ...] = ()
    organisation: str = ""
    title: str = ""

    def away_on(self, days: Iterable[date]) -> Away | None:
        return next((each for day in days for each in self.away if each.on(day)), None)


@dataclass(frozen=True, slots=True)
class StandIn:
    """Who takes a seat, from when to when; of one day it is settled for that day that they do."""

    person: Person
    first_day: date | None
    last_day: date | None

    def on(self, day: date) -> bool:
        return within(day, self.first_day, self.last_day)

    def settles(self, day: date) -> bool:
        return self.first_day == day == self.last_day


@dataclass(frozen=True, slots=True)
class Sitter:
    """A person in a board from a day to a day: by the role of a seat (`conflicts.Seat.role`), or as such."""

    person: Person
    board: int
    seat: int | None = None
    role: int | None = None
    """The very role: the mayor of Køge."""
    first_day: date | None = None
    last_day: date | None = None
    stand_ins: tuple[StandIn, ...] = ()
    role_name: str = ""

    def on(self, day: date) -> bool:
        return within(day, self.first_day, self.last_day)

    def settled(self, day: date) -> Person | None:
        """Who was chosen to come instead on that very day."""
        return next((each.person for each in self.stand_ins if each.settles(day)), None)


@dataclass(frozen=True, slots=True)
class Who:
    """The person whom a conflict is about, by which seat, and who of those who may take it can."""

    person: int
    name: str
    board: int
    role: int | None
    can: tuple[Person, ...] = ()
    cannot: tuple[Person, ...] = ()

    @property
    def way_out(self) -> str:
        """`Stedfortræder: Bente Holm kan.`; nothing where nobody may take the seat."""
        if self.can:
            return _("Stedfortræder: {name} kan.").format(name=self.can[0].name)
        if self.cannot:
            return _("Stedfortræder: {name} kan heller ikke.").format(name=self.cannot[0].name)
        return ""


Attending = Mapping[int, Sitter]
"""Those who are to be at a meeting, by person; each once, by the first seat."""


def attending(sitters: Iterable[Sitter], day: date, apologies: frozenset[int], instead: Iterable[Person]) -> Attending:
    """Who comes on a day: without who said no and who sends another, with who comes instead."""
    found: dict[int, Sitter] = {}
    for sitter in sitters:
        if not sitter.on(day) or sitter.person.id in apologies:
            continue
        other = sitter.settled(day)
        here = sitter if other is None else Sitter(other, sitter.board)
        found.setdefault(here.person.id, here)
    for person in instead:
        found.setdefault(person.id, Sitter(person, 0))
    return found


def seats_filled(sitters: Iterable[Sitter], day: date) -> set[int]:
    """The roles of seats that somebody is known to have on a day, whether they come or not."""
    return {sitter.seat for sitter in sitters if sitter.seat is not None and sitter.on(day)}


def may_take(sitter: Sitter, day: date) -> Iterator[Person]:
    for each in sitter.stand_ins:
        if each.on(day):
            yield each.person


def within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


def days_in_words(first: date, last: date) -> str:
    """`3.–10. maj`, `27. juni–9. august`, `3. maj`: the year is plain."""
    if first == last:
        return dates.day_month(first)
    if (first.year, first.month) == (last.year, last.month):
        return _("{day}.–{last}").format(day=first.day, last=dates.day_month(last))
    if first.year != last.year:
        return dates.between(first, last)
    return _("{first}–{last}").format(first=dates.day_month(first), last=dates.day_month(last))
