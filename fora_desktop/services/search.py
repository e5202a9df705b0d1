"""Everything that has a name, to be found by a few letters: forums, boards, meetings, roles, words of the overview."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from heapq import nsmallest

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.conflicts import place_key
from fora_desktop.domain.forum import FIELDS, Chapter, Forum
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.domain.people import Membership, Role
from fora_desktop.domain.quota import Status
from fora_desktop.i18n import _, counted
from fora_desktop.services import standings
from fora_desktop.services.standings import StandingLine

AROUND = 40
"""Letters of a text that are shown on each side of what was found in it."""


class Kind(StrEnum):
    FORUM = "forum"
    BOARD = "board"
    MEETING = "meeting"
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


def plain(text: str) -> str:
    """Small letters, å also where somebody writes aa."""
    return text.casefold().replace("aa", "å")


def things(session: Session, lines: Sequence[StandingLine]) -> tuple[Thing, ...]:
    """All that can be found; `lines` are the boards' standings of the day."""
    return (*_forums(session, lines), *_roles(session), *_meetings(session))


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
        yield Thing(Kind.FORUM, forum.id, forum.name, about, plain(names), alone.status if alone else None)
        for line in [] if alone else own:
            yield Thing(Kind.BOARD, line.board.id, line.board.name, line.message, plain(line.board.name), line.status)
        text = " · ".join(words for field in FIELDS if (words := str(getattr(forum, field)).strip()))
        yield Thing(Kind.TEXT, forum.id, forum.name, text, plain(text))


def _roles(session: Session) -> Iterable[Thing]:
    sits = func.count(Membership.id)
    rows = session.execute(
        select(Role.id, Role.name, Role.aliases, sits)
        .join(Membership, Membership.role_id == Role.id)
        .group_by(Role.id)
        .order_by(Role.id)
    )
    for id_, name, aliases, number in rows:
        about = counted(number, _("{n} deltagelse"), _("{n} deltagelser"))
        yield Thing(Kind.ROLE, id_, name, about, plain(f"{name}\n{aliases}"))


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
        yield Thing(Kind.MEETING, id_, title, about, plain(f"{title}\n{about}"), day=start.date())


def find(known: Iterable[Thing], query: str, on: date, most: int = 50) -> Found:
    """What holds every word of the query, at most so many of each kind: a name that begins so, then a word, then
    letters inside. Of meetings the nearest day comes first, coming ones before past ones.
    """
    words = plain(query).split()
    if not words:
        return Found()
    fitting: dict[Kind, list[tuple[int, int, int, Thing]]] = {kind: [] for kind in Kind}
    number = 0
    for thing in known:
        searched = thing.searched
        if all(word in searched for word in words):
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
    text = " ".join(thing.about.split())
    here = plain(text).find(words[0])
    first, last = max(0, here - AROUND), here + len(words[0]) + AROUND
    return ("… " if first else "") + text[first:last].strip() + (" …" if last < len(text) else "")


def places(text: str, query: str) -> list[tuple[int, int]]:
    """Where the words of a query stand in a text that is shown: begin and length, in order, none over another."""
    found: list[tuple[int, int]] = []
    lowered = text.casefold()
    if len(lowered) != len(text):
        return found
    for word in query.casefold().split():
        here = lowered.find(word)
        while here >= 0:
            found.append((here, len(word)))
            here = lowered.find(word, here + len(word))
    kept: list[tuple[int, int]] = []
    for begin, length in sorted(found, key=lambda each: (each[0], -each[1])):
        if not kept or begin >= kept[-1][0] + kept[-1][1]:
            kept.append((begin, length))
    return kept
