"""Calendar files brought in together: whose they are, what all of them would do, and all of them as one step."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import chain
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain import email_address
from fora_desktop.domain.danish import folded, sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import (
    Brought,
    Coming,
    Fate,
    ForeignCalendar,
    ForeignEvent,
    How,
    NotRead,
    Preview,
    Target,
)
from fora_desktop.domain.forum import Board
from fora_desktop.domain.people import Person
from fora_desktop.domain.word_forms import words
from fora_desktop.i18n import _
from fora_desktop.services import incoming_busy, incoming_calendars, incoming_targets
from fora_desktop.services.incoming_busy import NothingWasRead
from fora_desktop.services.incoming_words import identity

HALF = 2
"""Whoever is in at least one event of so many that name somebody is whose calendar it is."""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A file that was read; `name` is its own, without the ending."""

    name: str
    calendar: ForeignCalendar


@dataclass(frozen=True, slots=True)
class FileLine:
    """What becomes of one event. `file` is empty where there is only one; `number` tells the lines apart."""

    number: int
    file: str
    coming: Coming


@dataclass(frozen=True, slots=True)
class Looked:
    """What bringing in the files would do; nothing is written yet."""

    lines: tuple[FileLine, ...]
    unplaced: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    counts: Mapping[Fate, int] = field(default_factory=dict)
    """Of each fate how many lines have it; counted once, since a page asks often."""
    target: Target | None = None
    """Of busy times of one file; where there are several, remarks tell of them."""
    refusal: str = ""
    """Why nothing of it is brought in."""

    def count(self, fate: Fate) -> int:
        return self.counts.get(fate, 0)

    @property
    def changes(self) -> int:
        """How many lines change something."""
        return sum(self.count(fate) for fate in (Fate.NEW, Fate.CHANGED, Fate.GONE))


def look(
    session: Session,
    files: Sequence[CalendarFile],
    how: How,
    today: date,
    *,
    person: int | None = None,
    boards: Mapping[str, int] = {},
    into: str = "",
) -> Looked:
    """What `bring_in` would do. Raises `incoming_calendars.NeedsAPerson` or OneFileAtATime."""
    files = each_once(files, how)
    if into and len(files) > 1:
        raise OneFileAtATime
    found = [_look(session, file, how, today, person, boards, into) for file in files]
    several = len(files) > 1
    lines = [
        (file.name if several else "", coming)
        for file, preview in zip(files, found, strict=True)
        for coming in preview.lines
    ]
    if how is How.BUSY:
        lines.sort(key=lambda line: line[1].start or datetime.max)
    refusals = [
        _of_file(file, preview.refusal) if several else preview.refusal for file, preview in _refused(files, found)
    ]
    return Looked(
        tuple(FileLine(number, name, coming) for number, (name, coming) in enumerate(lines)),
        tuple(dict.fromkeys(chain.from_iterable(preview.unplaced for preview in found))),
        tuple(dict.fromkeys(_remarks(files, found))),
        Counter(coming.fate for _name, coming in lines),
        None if several else found[0].target,
        next(iter(refusals), ""),
    )


def _refused(files: Sequence[CalendarFile], found: Sequence[Preview]) -> Iterator[tuple[CalendarFile, Preview]]:
    return ((file, preview) for file, preview in zip(files, found, strict=True) if preview.refusal)


def _remarks(files: Sequence[CalendarFile], found: Sequence[Preview]) -> Iterator[str]:
    """Of several files each tells which calendar it becomes."""
    for file, preview in zip(files, found, strict=True):
        if len(files) > 1 and preview.target is not None:
            yield _of_file(file, preview.target.words)
        yield from preview.remarks


def _of_file(file: CalendarFile, words: str) -> str:
    return _("{file}: {words}").format(file=file.name, words=words)


def _look(
    session: Session,
    file: CalendarFile,
    how: How,
    today: date,
    person: int | None,
    boards: Mapping[str, int],
    into: str,
) -> Preview:
    return incoming_calendars.look(
        session, file.calendar, how, today, person=person, boards=boards, name=file.name, into=into
    )


class OneFileAtATime(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Flere filer kan ikke blive til én kalender. Indlæs dem en ad gangen."))


def bring_in(
    session: Session,
    files: Sequence[CalendarFile],
    how: How,
    today: date,
    *,
    person: int | None = None,
    boards: Mapping[str, int] = {},
    into: str = "",
) -> Brought:
    """All files, one after the other, as `look` has shown it. Raises OneFileAtATime, or what refuses one of them."""
    files = each_once(files, how)
    if into and len(files) > 1:
        raise OneFileAtATime
    asked: dict[str, Any] = {"person": person, "boards": boards, "into": into}
    each = []
    for file in files:
        try:
            each.append(incoming_calendars.bring_in(session, file.calendar, how, today, name=file.name, **asked))
        except NothingWasRead as why:
            if len(files) == 1:
                raise
            raise OfAFile(_of_file(file, str(why))) from why
    if len(each) == 1:
        return each[0]
    return Brought(
        how,
        Preview(
            tuple(
                replace(line, file=file.name) for file, one in zip(files, each, strict=True) for line in one.done.lines
            ),
            tuple(dict.fromkeys(chain.from_iterable(one.done.unplaced for one in each))),
            tuple(dict.fromkeys(_remarks(files, [one.done for one in each]))),
        ),
        ", ".join(dict.fromkeys(one.about for one in each if one.about)),
    )


class OfAFile(FieldError):
    """A refusal of one of several files."""


def each_once(files: Sequence[CalendarFile], how: How) -> Sequence[CalendarFile]:
    """The files with each meeting, or each answer of somebody, in one of them alone: where it is the latest.

    In the others it is told as what was not read. Busy times stand in every calendar that holds them, and each file is
    one of its own.
    """
    if len(files) == 1:
        return files
    if how is How.BUSY:
        return _named_apart(files)
    last: dict[object, tuple[tuple[object, ...], int]] = {}
    for place, file in enumerate(files):
        for event in file.calendar.events:
            key, order = _same(event, how), _order(event, how)
            if key not in last or order > last[key][0]:
                last[key] = order, place
    places = {key: place for key, (_when, place) in last.items()}
    return [_without(file, place, places, files, how) for place, file in enumerate(files)]


def _named_apart(files: Sequence[CalendarFile]) -> list[CalendarFile]:
    """Each with a name that no other of them has: what they call themselves, else the names of the files.

    Those that call themselves the same and are of days that meet are one calendar: months saved one by one.
    """
    files = _laid_together(files)
    said = Counter(folded(file.calendar.name) for file in files)
    taken: list[str] = []
    found = []
    for file in files:
        own = file.calendar.name if said[folded(file.calendar.name)] == 1 else ""
        name = incoming_targets.free(own or file.name or _("Kalender"), taken)
        taken.append(name)
        found.append(replace(file, calendar=replace(file.calendar, name=name)))
    return found


def _laid_together(files: Sequence[CalendarFile]) -> list[CalendarFile]:
    found: list[CalendarFile] = []
    for file in sorted(files, key=lambda each: each.calendar.first_day):
        place = next((place for place, other in enumerate(found) if _is_one(other.calendar, file.calendar)), None)
        if place is None:
            found.append(file)
        else:
            found[place] = _with(found[place], file)
    return found


def _is_one(one: ForeignCalendar, other: ForeignCalendar) -> bool:
    if not one.name or folded(one.name) != folded(other.name) or incoming_busy.adds(one) or incoming_busy.adds(other):
        return False
    return incoming_busy.meet((one.first_day, one.last_day), (other.first_day, other.last_day))


def _with(file: CalendarFile, other: CalendarFile) -> CalendarFile:
    one, two = file.calendar, other.calendar
    calendar = replace(
        one,
        first_day=min(one.first_day, two.first_day),
        last_day=max(one.last_day, two.last_day),
        events=tuple(sorted((*one.events, *two.events), key=lambda event: event.start)),
        not_read=(*one.not_read, *two.not_read),
        remarks=tuple(dict.fromkeys((*one.remarks, *two.remarks))),
    )
    return CalendarFile(_("{one} og {other}").format(one=file.name, other=other.name), calendar)


def _same(event: ForeignEvent, how: How) -> object:
    """By what two events are the same meeting, or the same one's answer to it."""
    who = frozenset(email_address.key(each.email) for each in event.attendees) if how is How.REPLIES else None
    return identity(event), who


def _order(event: ForeignEvent, how: How) -> tuple[object, ...]:
    changed = event.changed.timestamp() if event.changed is not None else 0.0
    return (changed, event.sequence) if how is How.REPLIES else (event.sequence, changed)


def _without(
    file: CalendarFile, place: int, last: Mapping[object, int], files: Sequence[CalendarFile], how: How
) -> CalendarFile:
    """A file without what stands in another and is later there."""
    kept, left = [], []
    for event in file.calendar.events:
        at = last[_same(event, how)]
        if at == place:
            kept.append(event)
        else:
            why = _("Står også i {file}; det er den, der gælder.").format(file=files[at].name)
            left.append(NotRead(event.line, event.summary, why))
    if not left:
        return file
    calendar = replace(file.calendar, events=tuple(kept), not_read=(*file.calendar.not_read, *left))
    return replace(file, calendar=calendar)


def suggested(files: Sequence[CalendarFile]) -> How:
    """What most of the files are."""
    found = Counter(incoming_calendars.suggested(file.calendar) for file in files)
    return found.most_common(1)[0][0] if found else How.BUSY


def name_of(session: Session, person: int) -> str:
    """A person's name; nothing where there is none any more."""
    return session.scalars(select(Person.name).where(Person.id == person)).one_or_none() or ""


def open_boards(session: Session, today: date) -> list[tuple[int, str]]:
    """The boards that a meeting can be of, by name."""
    rows = session.execute(
        select(Board.id, Board.name).where(or_(Board.last_day.is_(None), Board.last_day >= today))
    ).all()
    return sorted(((id_, name) for id_, name in rows), key=lambda row: sort_key(row[1]))


# --- whose calendar it is -------------------------------------------------------------------------------------------


def whose(session: Session, files: Sequence[CalendarFile]) -> int | None:
    """The person that the files are named for, by name or e-mail address, else who takes part in most of the events."""
    rows = session.execute(select(Person.id, Person.name, Person.email).where(Person.anonymised_on.is_(None))).all()
    by_address = {email_address.key(email): id_ for id_, _name, email in rows if email}
    names = {id_: words(name) for id_, name, _email in rows}
    found = {_named(file, by_address, names) for file in files} - {None}
    if not found:
        found = {_most_met(chain.from_iterable(file.calendar.events for file in files), by_address)} - {None}
    return found.pop() if len(found) == 1 else None


def _named(file: CalendarFile, by_address: Mapping[str, int], names: Mapping[int, list[str]]) -> int | None:
    for text in (file.calendar.name, file.name):
        address = by_address.get(email_address.key(text.strip()))
        if address is not None:
            return address
        said = words(text.replace("_", " "))
        fits = [id_ for id_, name in names.items() if len(name) > 1 and _within(name, said)]
        longest = max((len(names[id_]) for id_ in fits), default=0)  # `Hanne Holm-Berg` is not `Hanne Holm`
        fits = [id_ for id_ in fits if len(names[id_]) == longest]
        if len(fits) == 1:
            return fits[0]
    return None


def _within(name: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the words of a name stand beside each other: `Kalender Hanne Holm`."""
    return any(list(said[at : at + len(name)]) == list(name) for at in range(len(said) - len(name) + 1))


def _most_met(events: Iterable[ForeignEvent], by_address: Mapping[str, int]) -> int | None:
    """Who calls or is called to at least half of the events that name anybody, and to more than everybody else."""
    met: Counter[int] = Counter()
    naming = 0
    for event in events:
        named = (event.organiser, *(each.email for each in event.attendees))
        addresses = {email_address.key(address) for address in named if address}
        naming += bool(addresses)
        met.update({by_address[address] for address in addresses if address in by_address})
    first, second = (*met.most_common(2), (None, 0), (None, 0))[:2]
    return first[0] if first[1] > second[1] and first[1] * HALF >= naming else None
