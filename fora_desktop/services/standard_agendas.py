"""The standard agenda of a forum: its own, else the one for all forums, else the usual one."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import agenda_words as words
from fora_desktop.domain.agenda import KINDS, StandardItem
from fora_desktop.domain.agenda_words import StandardLine
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import MeetingBoard
from fora_desktop.i18n import _
from fora_desktop.services import agenda


@dataclass(frozen=True, slots=True)
class Standard:
    """What boards of a forum talk about. `own`: the forum has its own; `usual`: it is the one in the program."""

    forum: int | None
    name: str
    lines: tuple[StandardLine, ...]
    own: bool
    usual: bool

    @property
    def sentence(self) -> str:
        if self.usual:
            return _("Den sædvanlige dagsorden. Den er praksis, ikke et krav, og gælder, til du gemmer en anden.")
        if self.own:
            return _("Forummets egen standarddagsorden.")
        return _("Standarddagsordenen for alle fora, der ikke har deres egen.")


def of_forum(session: Session, forum: int | None) -> Standard:
    """Of a forum, or without one the one for all forums that have none of their own."""
    name = session.get_one(Forum, forum).name if forum is not None else _("Alle fora")
    for owner in dict.fromkeys((forum, None)):
        lines = _lines(session, owner)
        if lines:
            return Standard(forum, name, lines, own=owner == forum, usual=False)
    return Standard(forum, name, words.usual(), own=False, usual=True)


def of_meeting(session: Session, meeting_id: int) -> Standard:
    """The one of the forum that the meeting's first board belongs to."""
    forum = session.scalars(
        select(Board.forum_id)
        .join(MeetingBoard, MeetingBoard.board_id == Board.id)
        .where(MeetingBoard.meeting_id == meeting_id)
        .order_by(MeetingBoard.position)
        .limit(1)
    ).first()
    return of_forum(session, forum)


def _lines(session: Session, forum: int | None) -> tuple[StandardLine, ...]:
    query = select(StandardItem).where(
        StandardItem.forum_id.is_(None) if forum is None else StandardItem.forum_id == forum
    )
    return tuple(
        StandardLine(row.title, row.kind, row.purpose, row.minutes, row.responsible)
        for row in session.scalars(query.order_by(StandardItem.position, StandardItem.id))
    )


def put(session: Session, forum: int | None, lines: Sequence[StandardLine]) -> Standard:
    """Give a forum, or all that have none, these items; none gives back what held without.

    Raises TitleIsMissing, UnknownKind, LengthIsOut.
    """
    query = select(StandardItem).where(
        StandardItem.forum_id.is_(None) if forum is None else StandardItem.forum_id == forum
    )
    rows = list(session.scalars(query.order_by(StandardItem.position, StandardItem.id)))
    for place, line in enumerate(lines, 1):
        if not agenda.one_line(line.title):
            raise agenda.TitleIsMissing
        if line.kind not in KINDS:
            raise agenda.UnknownKind
        row = rows.pop(0) if rows else StandardItem(forum_id=forum, position=place, title="")
        row.position, row.title, row.kind, row.purpose = place, agenda.one_line(line.title), line.kind, line.purpose
        row.minutes, row.responsible = agenda.checked_minutes(line.minutes), agenda.one_line(line.responsible)
        session.add(row)
    for left in rows:
        session.delete(left)
    session.flush()
    return of_forum(session, forum)


def changed(standard: Standard) -> str:
    """The sentence of the step."""
    if standard.usual or (standard.forum is not None and not standard.own):
        return _("{forum}: standarddagsordenen er den sædvanlige igen").format(forum=standard.name)
    return _("{forum}: standarddagsordenen er rettet").format(forum=standard.name)
