"""What was put on agendas, written in minutes, decided and given to somebody, found by its words."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, word_forms
from fora_desktop.domain.agenda import AgendaItem, Paper
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.searched import KINDS, ROOM, TextKind, row_of
from fora_desktop.domain.tasks import Task
from fora_desktop.i18n import _

AROUND = 40
"""Letters of a text that are shown on each side of what was found in it."""
RANKED = 2_000
"""Up to so many finds the best come first; of more the newest do, for weighing all of them takes too long."""


@dataclass(frozen=True, slots=True)
class TextHit:
    """What was found: its name, the place in the text, and where it belongs.

    Of what is confidential neither the name nor the text is told.
    """

    kind: TextKind
    id: int
    name: str
    snippet: str
    about: str
    meeting: int | None
    item: int | None
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class TextsFound:
    """The best hits; `total` is how many there are, and at least so many where `more`."""

    hits: Sequence[TextHit] = ()
    total: int = 0
    more: bool = False


def find(session: Session, query: str, most: int = 50, kinds: Sequence[TextKind] = KINDS) -> TextsFound:
    """What holds every word of the query, as the beginning of a word or in another form of it."""
    wanted = word_forms.match(query)
    if not wanted:
        return TextsFound()
    places = [kind.place for kind in kinds]
    among = f"search MATCH :query AND rowid % {ROOM} IN ({', '.join(map(str, places))})"
    counted = text(f"SELECT count(*) FROM (SELECT 1 FROM search WHERE {among} LIMIT {RANKED + 1})")
    total = int(session.scalar(counted, {"query": wanted}) or 0)
    order = "bm25(search, 4.0, 1.0), rowid DESC" if total <= RANKED else "rowid DESC"
    found = session.scalars(
        text(f"SELECT rowid FROM search WHERE {among} ORDER BY {order} LIMIT :most"), {"query": wanted, "most": most}
    ).all()
    hits = _hits(session, [int(each) for each in found], query)
    return TextsFound(hits, min(total, RANKED), total > RANKED)


def _hits(session: Session, found: Sequence[int], query: str) -> list[TextHit]:
    keys = [row_of(number) for number in found]
    by_kind: dict[TextKind, list[int]] = {}
    for kind, row in keys:
        by_kind.setdefault(kind, []).append(row)
    read: dict[tuple[TextKind, int], TextHit] = {}
    for kind, rows in by_kind.items():
        read |= {(kind, hit.id): hit for hit in _READ[kind](session, rows, query)}
    return [read[key] for key in keys if key in read]


def _items(session: Session, rows: Sequence[int], query: str) -> Iterable[TextHit]:
    for item, title, start in session.execute(
        select(AgendaItem, Meeting.title, Meeting.start)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(AgendaItem.id.in_(rows))
    ):
        yield _hit(
            TextKind.ITEM,
            item.id,
            item.title,
            (item.minutes_text, item.case_text),
            query,
            (title, start, item.position),
            (item.meeting_id, item.id, item.confidential),
        )


def _decisions(session: Session, rows: Sequence[int], query: str) -> Iterable[TextHit]:
    for decision, item, title, start in session.execute(
        select(Decision, AgendaItem, Meeting.title, Meeting.start)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(Decision.id.in_(rows))
    ):
        where = (title, start, item.position)
        belongs = (item.meeting_id, item.id, item.confidential)
        yield _hit(TextKind.DECISION, decision.id, decision.text, (), query, where, belongs)


def _tasks(session: Session, rows: Sequence[int], query: str) -> Iterable[TextHit]:
    for task, item, confidential in session.execute(
        select(Task, AgendaItem.meeting_id, AgendaItem.confidential)
        .join(AgendaItem, AgendaItem.id == Task.item_id, isouter=True)
        .where(Task.id.in_(rows))
    ):
        about = _("Frist {day}").format(day=dates.short(task.due)) if task.due else _("Opgave uden frist")
        secret = bool(task.confidential or confidential)
        yield TextHit(
            TextKind.TASK,
            task.id,
            _("Fortrolig opgave") if secret else task.title,
            "" if secret else snippet(task.note, query),
            about,
            item,
            task.item_id,
            secret,
        )


def _papers(session: Session, rows: Sequence[int], query: str) -> Iterable[TextHit]:
    for paper, title, start, position, closed in session.execute(
        select(Paper, Meeting.title, Meeting.start, AgendaItem.position, AgendaItem.confidential)
        .join(Meeting, Meeting.id == Paper.meeting_id)
        .join(AgendaItem, AgendaItem.id == Paper.item_id, isouter=True)
        .where(Paper.id.in_(rows))
    ):
        belongs = (paper.meeting_id, paper.item_id, bool(paper.confidential or closed))
        yield _hit(TextKind.PAPER, paper.id, paper.name, (), query, (title, start, position), belongs)


_READ: dict[TextKind, Callable[[Session, Sequence[int], str], Iterable[TextHit]]] = {
    TextKind.ITEM: _items,
    TextKind.DECISION: _decisions,
    TextKind.TASK: _tasks,
    TextKind.PAPER: _papers,
}


def _hit(
    kind: TextKind,
    id_: int,
    name: str,
    texts: Sequence[str],
    query: str,
    where: tuple[str, datetime, int | None],
    belongs: tuple[int, int | None, bool],
) -> TextHit:
    title, start, position = where
    meeting, item, secret = belongs
    parts = [title, dates.short(start.date())]
    if position is not None:
        parts.append(_("punkt {n}").format(n=position))
    about = " · ".join(parts)
    if secret:
        hidden = {TextKind.ITEM: _("Lukket punkt"), TextKind.DECISION: _("Beslutning i et lukket punkt")}
        return TextHit(kind, id_, hidden.get(kind, _("Fortroligt bilag")), "", about, meeting, item, True)
    told = next((found for each in texts if (found := snippet(each, query))), "")
    return TextHit(kind, id_, name, told, about, meeting, item)


_MARKS = re.compile(r"[*_`>#\\]+|^\s*(?:[-+]|\d+[.)])\s+", re.MULTILINE)


def snippet(body: str, query: str) -> str:
    """The place in a text where the first word of the query stands, without its markup; empty where none does."""
    plain = " ".join(_MARKS.sub(" ", body).split())
    found = word_forms.places(plain, query)
    if not found:
        return ""
    begin, length = found[0]
    first = plain.rfind(" ", 0, max(0, begin - AROUND)) + 1
    last = plain.find(" ", begin + length + AROUND)
    last = len(plain) if last < 0 else last
    return ("… " if first else "") + plain[first:last].strip() + (" …" if last < len(plain) else "")
