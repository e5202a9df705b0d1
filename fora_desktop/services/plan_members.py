"""Who takes part in the year plan's meetings: persons from when to when, and roles that nobody has yet."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from fora_desktop.domain import attending
from fora_desktop.domain.attending import Sitter
from fora_desktop.domain.busy_spans import Diary
from fora_desktop.domain.conflicts import BoardFacts, Booking
from fora_desktop.domain.people import Person
from fora_desktop.domain.plan import Hours, PartMember, PlanPerson, Taken
from fora_desktop.services import diaries
from fora_desktop.services.plan_register import ONE_DAY, Known

Span = tuple[date, date]
Vacancy = tuple[int, int | None]
"""A role that has no holder some day, and the municipality that it is there for; None where that is no matter."""
VACANT = 1_000_000
"""Beyond it are the numbers of persons that are vacant roles."""


@dataclass(frozen=True, slots=True)
class Sits:
    """Who sits in a board: all the time of the question, or from a day to a day."""

    members: tuple[int, ...]
    part_members: tuple[PartMember, ...]


@dataclass
class Members:
    """The persons of all boards, vacant roles among them, and when each is taken."""

    sits: Mapping[int, Sits]
    vacancies: Mapping[int, Sequence[int]]
    """By board the vacant roles that sit there."""
    names: dict[int, str]
    taken: dict[int, list[Taken]] = field(default_factory=lambda: defaultdict(list))
    """The meetings that are outside of the question."""
    busy: dict[int, list[Taken]] = field(default_factory=dict)
    """When they are by their own calendars, of those who have been looked up."""
    known: dict[int, tuple[Span, ...]] = field(default_factory=dict)
    """From when to when their own calendars are known, of those who have one."""
    looked_up: set[int] = field(default_factory=set)


def of(known: Known, boards: Collection[int]) -> Members:
    """Who sits in the boards of the question in what is left of the year."""
    window = known.begins, known.last
    vacancies, names = _vacancies(known, window)
    sits = {}
    for board in boards:
        facts = known.facts[board]
        whole, parts = _sitting(facts, window)
        sits[board] = Sits((*whole, *vacancies.get(board, ())), tuple(parts))
        for sitter in facts.sitters:
            names[sitter.person.id] = sitter.person.name
            names.update((each.person.id, each.person.name) for each in sitter.stand_ins)
    return Members(sits, vacancies, names)


def _sitting(facts: BoardFacts, window: Span) -> tuple[list[int], list[PartMember]]:
    """All the functions, as conflicts has it; whoever is chosen to come instead on one very day is there that day."""
    spans: dict[int, list[Span]] = defaultdict(list)
    for sitter in facts.sitters:
        span = _within(sitter.first_day, sitter.last_day, window)
        if span is not None:
            spans[sitter.person.id].append(span)
            for each in sitter.stand_ins:
                if each.first_day is not None and each.settles(each.first_day) and span[0] <= each.first_day <= span[1]:
                    spans[each.person.id].append((each.first_day, each.first_day))
    whole, parts = [], []
    for person, theirs in spans.items():
        joined = _joined(theirs)
        if joined == [window]:
            whole.append(person)
        else:
            parts += [PartMember(person, first, last) for first, last in joined]
    return whole, parts


def _within(first: date | None, last: date | None, window: Span) -> Span | None:
    begins, ends = max(first or window[0], window[0]), min(last or window[1], window[1])
    return (begins, ends) if begins <= ends else None


def _joined(spans: Iterable[Span]) -> list[Span]:
    """What touches or overlaps as one."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + ONE_DAY:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


# --- roles that nobody has ------------------------------------------------------------------------------------------


def _vacancies(known: Known, window: Span) -> tuple[dict[int, list[int]], dict[int, str]]:
    """By board the vacant roles that sit there, as persons; as `Seat.meets` sees it two boards share one where they
    share a municipality, or one of them has none."""
    seats: dict[int, list[tuple[int, frozenset[int], bool, bool]]] = defaultdict(list)
    role_names: dict[int, str] = {}
    for board, facts in known.facts.items():
        if board not in known.boards or not known.exists(known.boards[board]):
            continue
        for seat in facts.seats:
            role_names[seat.role] = seat.name
            seats[seat.role].append((board, facts.units, seat.local, _is_filled(facts, seat.role, window)))
    found: dict[int, list[int]] = defaultdict(list)
    names: dict[int, str] = {}
    for role, sitting in seats.items():
        if len(sitting) < 2:
            continue
        for unit, those in _apart(sitting).items():
            if len(those) > 1 and not all(filled for _board, filled in those):
                number = VACANT + len(names) + 1
                place = known.units.get(unit, "") if unit is not None else ""
                names[number] = f"{role_names[role]} ({place})" if place else role_names[role]
                for board, _filled in those:
                    found[board].append(number)
    return found, names


def _apart(sitting: Sequence[tuple[int, frozenset[int], bool, bool]]) -> dict[int | None, list[tuple[int, bool]]]:
    """The boards in which the role is one and the same somebody, by municipality; of a role that is not local all."""
    if not any(local and units for _board, units, local, _filled in sitting):
        return {None: [(board, filled) for board, _units, _local, filled in sitting]}
    everywhere = [(board, filled) for board, units, local, filled in sitting if not (local and units)]
    found: dict[int | None, list[tuple[int, bool]]] = {}
    for unit in sorted({unit for _board, units, local, _filled in sitting if local for unit in units}):
        here = [(board, filled) for board, units, local, filled in sitting if local and unit in units]
        found[unit] = [*here, *everywhere]
    return found


def _is_filled(facts: BoardFacts, role: int, window: Span) -> bool:
    """Whether somebody has the seat on each day."""
    spans = [
        span
        for sitter in facts.sitters
        if sitter.seat == role and (span := _within(sitter.first_day, sitter.last_day, window)) is not None
    ]
    return _joined(spans) == [window]


# --- when they cannot -----------------------------------------------------------------------------------------------


def attending_at(known: Known, members: Members, booking: Booking) -> list[int]:
    """Who is to be at a meeting of the register, with the vacant roles of its boards."""
    facts = [known.facts[board] for board in booking.boards]
    sitters: Iterable[Sitter] = (sitter for each in facts for sitter in each.sitters)
    persons = attending.attending(sitters, booking.start.date(), booking.apologies, booking.instead)
    vacant = [role for board in booking.boards for role in members.vacancies.get(board, ())]
    return [*persons, *dict.fromkeys(vacant)]


def pieces(start: datetime, end: datetime) -> Iterable[tuple[date, time, time]]:
    """A span of time day by day; midnight at the end of a day is the last moment of it."""
    at = start
    while at < end:
        midnight = datetime.combine(at.date() + ONE_DAY, time()) if at.date() < date.max else datetime.max
        until = min(end, midnight)
        yield at.date(), at.time(), until.time() if until < midnight else time.max
        at = midnight


def people(known: Known, members: Members, days: frozenset[date]) -> tuple[PlanPerson, ...]:
    """The persons of the question with their absences, hours, busy times and other meetings, by number."""
    wanted = sorted({person for sits in members.sits.values() for person in _persons(sits)})
    away = _absences(known, wanted, days)
    busy = _busy(known, members, [person for person in wanted if person <= VACANT], days)
    most = _most(known)
    return tuple(
        PlanPerson(
            id=person,
            absent=away.get(person, frozenset()),
            blocked=tuple(Hours(row.weekday, row.start, row.end) for row in known.hours.get(person, ())),
            taken=tuple(sorted([*busy.get(person, ()), *members.taken.get(person, ())], key=_order)),
            most_a_day=most.get(person),
            name=members.names.get(person, ""),
            known=members.known.get(person, ()),
        )
        for person in wanted
    )


def _order(taken: Taken) -> tuple[date, time, time, str]:
    return taken.day, taken.start, taken.end, taken.place or ""


def _persons(sits: Sits) -> Iterable[int]:
    yield from sits.members
    yield from (part.person for part in sits.part_members)


def _absences(known: Known, wanted: Collection[int], days: frozenset[date]) -> dict[int, frozenset[date]]:
    there = set(wanted)
    found: dict[int, set[date]] = defaultdict(set)
    seen: set[int] = set()
    for facts in known.facts.values():
        for sitter in facts.sitters:
            for person in (sitter.person, *(each.person for each in sitter.stand_ins)):
                if person.id not in there or person.id in seen:
                    continue
                seen.add(person.id)
                for away in person.away:
                    span = _within(away.first_day, away.last_day, (known.begins, known.last))
                    if span is not None:
                        number = (span[1] - span[0]).days + 1
                        found[person.id].update(span[0] + timedelta(days=each) for each in range(number))
    return {person: frozenset(theirs) & days for person, theirs in found.items()}


def _busy(known: Known, members: Members, wanted: Sequence[int], days: frozenset[date]) -> Mapping[int, list[Taken]]:
    """Their own calendars, as far as they reach into the hours in which meetings are held; maybe busy is busy."""
    new = [person for person in wanted if person not in members.looked_up]
    members.looked_up.update(new)
    read: Mapping[int, Diary] = diaries.of(known.session, new, known.begins, known.last) if new else {}
    opens, closes = known.settings.day_start, known.settings.day_end
    first = _midnight(known.begins)
    for person, diary in read.items():
        members.known[person] = tuple(sorted(set(diary.days)))
        members.busy[person] = [
            Taken(day, start, end)
            for span in diary.spans
            for day, start, end in pieces(max(span.start, first), span.end)
            if day in days and start < closes and end > opens
        ]
    return members.busy


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _most(known: Known) -> dict[int, int]:
    rows = known.session.execute(select(Person.id, Person.most_a_day).where(Person.most_a_day.is_not(None)))
    return {row.id: row.most_a_day for row in rows if row.most_a_day is not None}
