"""Everything that has a name, to be found by a few letters: forums, boards, meetings, persons, roles, the overview."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from heapq import nsmallest

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, word_forms
from fora_desktop.domain.conflicts import place_key
from fora_desktop.domain.forum import FIELDS, Chapter, Forum
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.domain.people import Membership, Organisation, Person, Role, RoleHolder
from fora_desktop.domain.quota import Status
from fora_desktop.domain.word_forms import searchable
from fora_desktop.i18n import _, counted
from fora_desktop.services import full_text, standings
from fora_desktop.services.standings import StandingLine


class Kind(StrEnum):
    FORUM = "forum"
    BOARD = "board"
    MEETING = "meeting"
    PERSON = "person"
    ROLE = "role"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to be found: its name, a few words about it, how it stands if it can, and what is searched."""

    kind: Kind
    id: int
    name: str
    about: str
    searched: str
    status: Status | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that fits; `snippet` is the place in a long text."""

    thing: Thing
    snippet: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, the best first, and how many there are in all."""

    hits: Sequence[Hit] = ()
    total: int = 0


def things(session: Session, lines: Sequence[StandingLine], on: date) -> tuple[Thing, ...]:
    """All that can be found; `lines` are the boards' standings of the day, `on`."""
    return (*_forums(session, lines), *_persons(session, on), *_roles(session), *_meetings(session))


def _forums(session: Session, lines: Sequence[StandingLine]) -> Iterable[Thing]:
    by_board: dict[int, list[StandingLine]] = {}
    for line in lines:
        by_board.setdefault(line.board.id, []).append(line)
    boards: dict[int, list[StandingLine]] = {}
    for found in by_board.values():
        foremost = standings.foremost(found)
        boards.setdefault(foremost.board.forum, []).append(foremost)
    rows = session.execute(
        select(Forum, Chapter.number, Chapter.title)
        .join(Chapter, Chapter.id == Forum.chapter_id)
        .order_by(Chapter.number, Forum.position)
    )
    for forum, number, title in rows:
        own = boards.get(forum.id, [])
        alone = own[0] if len(own) == 1 and own[0].board.name == forum.name else None
        about = alone.message if alone else _("{number}. {chapter}").format(number=number, chapter=title)
        names = "\n".join((forum.name, forum.heading, forum.short_name))
        yield Thing(Kind.FORUM, forum.id, forum.name, about, searchable(names), alone.status if alone else None)
        for line in [] if alone else own:
            yield Thing(
                Kind.BOARD, line.board.id, line.board.name, line.message, searchable(line.board.name), line.status
            )
        text = " · ".join(words for field in FIELDS if (words := str(getattr(forum, field)).strip()))
        yield Thing(Kind.TEXT, forum.id, forum.name, text, searchable(text))


def _persons(session: Session, on: date) -> Iterable[Thing]:
    """Persons with their roles of the day; one that was anonymised has no name to be found by."""
    held: dict[int, list[str]] = {}
    for holder, role in session.execute(
        select(RoleHolder.person_id, Role.name)
        .join(Role, Role.id == RoleHolder.role_id)
        .where(RoleHolder.first_day <= on, or_(RoleHolder.last_day.is_(None), RoleHolder.last_day >= on))
        .order_by(RoleHolder.first_day, Role.id)
    ):
        held.setdefault(holder, []).append(role)
    rows = session.execute(
        select(Person, Organisation.name)
        .join(Organisation, Organisation.id == Person.organisation_id, isouter=True)
        .where(Person.anonymised_on.is_(None))
        .order_by(Person.name)
    )
    for person, organisation in rows:
        roles = held.get(person.id, [])
        about = ", ".join(part for part in (roles[0] if roles else person.title, organisation) if part)
        searched = "\n".join((person.name, person.title, organisation or "", person.email, *roles))
        yield Thing(Kind.PERSON, person.id, person.name, about, searchable(searched))


def _roles(session: Session) -> Iterable[Thing]:
    """Roles that sit somewhere, and those that groups of them expand to."""
    sits = func.count(Membership.id)
    rows = session.execute(
        select(Role.id, Role.name, Role.aliases, Role.unit_id, sits)
        .join(Membership, Membership.role_id == Role.id, isouter=True)
        .group_by(Role.id)
        .having(or_(sits > 0, Role.unit_id.is_not(None)))
        .order_by(Role.id)
    )
    for id_, name, aliases, unit, number in rows:
        about = _("Rolle i kommunen") if unit and not number else counted(number, _("{n} forum"), _("{n} fora"))
        yield Thing(Kind.ROLE, id_, name, about, searchable(f"{name}\n{aliases}"))


def _meetings(session: Session) -> Iterable[Thing]:
    rows = session.execute(
        select(Meeting.id, Meeting.title, Meeting.start, Meeting.status, Meeting.location, Meeting.room).order_by(
            Meeting.start
        )
    )
    for id_, title, start, status, location, room in rows:
        place = place_key(location, room)
        parts = [_("{day} {time}").format(day=dates.short(start.date()), time=dates.clock(start.time())), place]
        about = " · ".join([*(part for part in parts if part), MeetingStatus(status).word])
        yield Thing(Kind.MEETING, id_, title, about, searchable(f"{title}\n{about}"), day=start.date())


def find(known: Iterable[Thing], query: str, on: date, most: int = 50) -> Found:
    """What holds every word of the query, or another form of it, at most so many of each kind: a name that begins so,
    then a word, then letters inside. Of meetings the nearest day comes first, coming ones before past ones.
    """
    forms = word_forms.forms(query)
    words = [word for word, _root in forms]
    if not words:
        return Found()
    fitting: dict[Kind, list[tuple[int, int, int, Thing]]] = {kind: [] for kind in Kind}
    number = 0
    for thing in known:
        searched = thing.searched
        if all(word in searched or root in searched for word, root in forms):
            number += 1
            fitting[thing.kind].append((*_rank(thing, words[0], on), number, thing))
    best = [rank for ranks in fitting.values() for rank in nsmallest(most, ranks)]
    return Found([Hit(thing, _snippet(thing, words)) for *_rank, thing in sorted(best)], number)


def everything(known: Sequence[Thing], most: int = 50) -> Found:
    """The first of all things, as they come."""
    return Found([Hit(thing) for thing in known[:most]], len(known))


def _rank(thing: Thing, first: str, on: date) -> tuple[int, int]:
    searched = thing.searched
    place = 0 if searched.startswith(first) else 1 if f" {first}" in searched else 2
    if thing.day is None:
        return place, len(thing.name)
    apart = (thing.day - on).days
    return place, apart if apart >= 0 else 10_000 - apart


def _snippet(thing: Thing, words: Sequence[str]) -> str:
    if thing.kind is not Kind.TEXT:
        return ""
    return full_text.snippet(thing.about, words[0])
