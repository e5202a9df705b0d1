"""What a report is about, read from a register: which boards, in which words; who sends it; texts without names."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board, BoardUnit, District, Forum, Unit
from fora_desktop.domain.people import Person
from fora_desktop.domain.report_scope import Scope
from fora_desktop.domain.traces import Traces
from fora_desktop.i18n import _
from fora_desktop.services import person_calendar

WORD = re.compile(r"\w+")
UNNAMED = "[…]"
"""What stands instead of a person's name in a report without names."""


def sender(session: Session) -> str:
    """`Midt- og Vestsjællands Politi · Ledelsessekretariatet`"""
    district = session.scalars(select(District)).one()
    parts = dict.fromkeys(part for part in (district.name, district.secretariat) if part)
    return " · ".join(parts)


def chosen_boards(session: Session, scope: Scope) -> list[int] | None:
    """The boards that fit all that is chosen; None where nothing is, and it is about every board."""
    if not (scope.units or scope.boards or scope.forums or scope.person is not None):
        return None
    found = set(session.scalars(select(Board.id)))
    if scope.boards:
        found &= scope.boards
    if scope.forums:
        found &= set(session.scalars(select(Board.id).where(Board.forum_id.in_(scope.forums))))
    if scope.units:
        found &= set(session.scalars(select(BoardUnit.board_id).where(BoardUnit.unit_id.in_(scope.units))))
    if scope.person is not None:
        first, last = date(scope.year, 1, 1), date(scope.year, 12, 31)
        found &= person_calendar.Rota(session).boards(scope.person, first, last)
    return sorted(found)


def in_words(session: Session, scope: Scope) -> str:
    """`Greve, Køge · Kredsrådet`; of a person that it is about one, with the name only where names are wanted."""
    clean = without_names(session, scope)
    parts = []
    for table, ids in ((Unit, scope.units), (Forum, scope.forums), (Board, scope.boards)):
        if ids:
            named = session.scalars(select(table.name).where(table.id.in_(ids)).order_by(table.id))
            parts.append(", ".join(map(clean, named) if table is Board else named))
    if scope.person is not None:
        name = session.scalar(select(Person.name).where(Person.id == scope.person)) if scope.names else None
        parts.append(name or _("én persons møder"))
    return " · ".join(part for part in parts if part)


def without_names(session: Session, scope: Scope) -> Callable[[str], str]:
    """Takes the register's persons out of free text, such as the reason of a cancellation, unless they are wanted."""
    if scope.names:
        return str
    return _Unnamed(session.scalars(select(Person.name))).clean


def persons_boards(session: Session, clean: Callable[[str], str]) -> dict[int, str]:
    """What boards that are one person's (utvecklingssamtal) are called without the name."""
    query = select(Board.id, Board.name).where(Board.person_id.is_not(None))
    return {id_: clean(name) for id_, name in session.execute(query)}


class _Unnamed:
    """Of a register's many persons only those are looked for of whom a text has every word."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_word: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
        self._traces: dict[tuple[str, ...], Traces] = {}
        for name in dict.fromkeys(names):
            words = _words(name)
            if words:
                self._by_word[words[0]].append((name, frozenset(words)))

    def clean(self, text: str) -> str:
        there = set(_words(text))
        there |= {word[:-1] for word in there if word.endswith("s")}  # Lene Ravns
        found = tuple(name for word in sorted(there) for name, words in self._by_word.get(word, ()) if words <= there)
        if not found:
            return text
        if found not in self._traces:
            self._traces[found] = Traces.of(found, (), ())
        return self._traces[found].replaced(text, UNNAMED)


def _words(text: str) -> list[str]:
    return WORD.findall(unicodedata.normalize("NFC", text).casefold())
