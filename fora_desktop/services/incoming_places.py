"""Which boards an event of another program's calendar is a meeting of: safely, or not at all."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import folded
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.i18n import _
from fora_desktop.services.table_places import BoardFact

SHORTEST = 3
"""Letters of a short name that is looked for within a title."""
LONGEST = 1000
"""Letters of a text that names boards."""
_NO_LETTERS = re.compile(r"[^\w/]+")


@dataclass(frozen=True, slots=True)
class Named:
    """The boards that an event names, and the number of the meeting where its title says one."""

    boards: tuple[int, ...]
    number: int | None = None
    year: int | None = None
    is_usual: bool = False
    """The title says no more than who meets, and perhaps the number."""


NOBODY = Named(())


class EventPlaces:
    """All boards by the names that stand in calendars; a board that exists on the day goes before one that does not."""

    def __init__(self, session: Session) -> None:
        self.boards: dict[int, BoardFact] = {}
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._of_forum: dict[str, list[int]] = defaultdict(list)
        self._begins: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        forums = {row.id: row for row in session.execute(select(Forum.id, Forum.name, Forum.short_name, Forum.minutes))}
        for row in session.scalars(select(Board).order_by(Board.position, Board.id)):
            forum = forums[row.forum_id]
            self.boards[row.id] = BoardFact(row.id, row.forum_id, row.name, row.first_day, row.last_day, forum.minutes)
            for name in {plain(row.name), plain(row.short_name)} - {""}:
                self._whole[name].append(row.id)
            for name in {plain(forum.name), plain(forum.short_name)} - {""}:
                self._of_forum[name].append(row.id)
        for name in dict.fromkeys([*self._whole, *self._of_forum]):
            if len(name) >= SHORTEST:
                words = tuple(name.split())
                self._begins[words[0]].append((words, name))
        self._prefix = _("Lokalt forum: {boards}").partition("{")[0]
        self._forum_prefix = _("Forum: {forum}").partition("{")[0]
        usual = re.escape(_("{board}, møde {number}")).replace(r"\{board\}", "(.+)")
        self._usual = re.compile(usual.replace(r"\{number\}", r"(\d{1,6})/(\d{4})"))
        self._last = _("{boards} og {last}").format(boards="", last="")

    def named(self, title: str, description: str, day: date) -> Named:
        """What an event says of who meets: the line that Fora writes, the usual title, a name within the title."""
        usual = self._usual.fullmatch(title)
        number, year = (int(usual[2]), int(usual[3])) if usual else (None, None)
        who = usual[1] if usual else title
        in_title = self._joined(who, day)
        boards = (
            self._joined(_line(description, self._prefix), day)
            or in_title
            or self._within(who, day)
            or self._only(_line(description, self._forum_prefix), day)
        )
        if not boards:
            return NOBODY
        return Named(boards, number, year, set(in_title) == set(boards))

    def _on(self, ids: Sequence[int], day: date) -> tuple[int, ...]:
        """The one of some boards of a name that is meant on a day."""
        there = [id_ for id_ in ids if self.boards[id_].exists_on(day)] or ids
        return (there[0],) if len(there) == 1 else ()

    def _joined(self, text: str, day: date) -> tuple[int, ...]:
        """`Lokalrådet i Greve`, `Lokalrådet i Greve og Kredsrådet`: the whole text is names."""
        if not text or len(text) > LONGEST:
            return ()
        if whole := self._whole.get(plain(text)):
            return self._on(whole, day)
        for separator in (", ", self._last):
            place = text.find(separator)
            while place > 0:
                first = self._whole.get(plain(text[:place]))
                if first and (one := self._on(first, day)):
                    rest = self._joined(text[place + len(separator) :], day)
                    if rest:
                        return tuple(dict.fromkeys((*one, *rest)))
                place = text.find(separator, place + 1)
        return ()

    def _within(self, title: str, day: date) -> tuple[int, ...]:
        """The one name that stands in a title; of two nobody knows which is meant."""
        words = plain(title).split()
        found: list[tuple[int, int, str]] = []
        for place, word in enumerate(words):
            for of_name, name in self._begins.get(word, ()):
                if tuple(words[place : place + len(of_name)]) == of_name:
                    found.append((place, place + len(of_name), name))
        outer = [
            each
            for each in found
            if not any(other[0] <= each[0] and each[1] <= other[1] and other[:2] != each[:2] for other in found)
        ]
        names = {name for _first, _last, name in outer}
        if len(names) != 1:
            return ()
        name = names.pop()
        return self._on(self._whole[name], day) if name in self._whole else self._only(name, day)

    def _only(self, forum: str, day: date) -> tuple[int, ...]:
        """The board of a forum that has one alone."""
        found = self._of_forum.get(plain(forum)) if forum else None
        return self._on(found, day) if found else ()


def _line(description: str, prefix: str) -> str:
    for line in description.splitlines():
        if line.startswith(prefix):
            return line[len(prefix) :].strip()
    return ""


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    return " ".join(_NO_LETTERS.sub(" ", folded(text)).split())
