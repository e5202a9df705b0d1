"""Forums and boards that a table names and the register does not have: found, and made where somebody wants that."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Chapter
from fora_desktop.i18n import _
from fora_desktop.services import boards, forums
from fora_desktop.services.table_import import plain
from fora_desktop.services.table_places import JOINED, BoardFact, PlaceIsSeveral, Places

LONGEST = 200


def key(text: str) -> str:
    return plain(text)


def missing(places: Places, names: Iterable[str], *, board: bool) -> dict[str, str]:
    """By key the names that nothing in the register answers to; one that fits several is not missing."""
    found: dict[str, str] = {}
    for name in names:
        if not name.strip() or key(name) in found or len(name) > LONGEST:
            continue
        try:
            places.find(name, board=board)
        except PlaceIsSeveral:
            continue
        except FieldError:
            parts = [part for part in name.split(JOINED.strip()) if part.strip()]
            if len(parts) < 2:
                found[key(name)] = " ".join(name.split())
    return found


def create(session: Session, places: Places, names: Iterable[str], first_day: date, *, board: bool) -> tuple[str, ...]:
    """Make what is missing and tell its names: the board of a municipality in the forum that has one for each, where
    the name says so; else a forum with one board, in a chapter of their own."""
    wanted = missing(places, names, board=board)
    if not wanted:
        return ()
    chapter = 0
    for name in wanted.values():
        if (local := places.pattern(name)) is not None:
            forum, unit = local
            made_board = boards.create(session, forum, first_day, [unit], name)
            places.add_board(BoardFact(made_board, forum, name, first_day, None, None, frozenset((unit,))))
            continue
        chapter = chapter or _chapter(session)
        forum = forums.create(session, name, chapter, first_day)
        session.flush()
        made = session.execute(select(Board.id, Board.name).where(Board.forum_id == forum)).one()
        places.add_forum(forum, name)
        places.add_board(BoardFact(made.id, forum, made.name, first_day, None, None, frozenset()))
    return tuple(wanted.values())


def _chapter(session: Session) -> int:
    title = _("Importerede fora")
    known = session.scalar(select(Chapter.id).where(Chapter.title == title))
    return known if known is not None else forums.create_chapter(session, title)
