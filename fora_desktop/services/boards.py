"""Boards: the bodies that really meet. Created, edited, closed; a closed one keeps its history."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit, Forum, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.i18n import _
from fora_desktop.services import forums, requirements

EDITABLE = ("name", "short_name", "first_day", "last_day", "location", "journal_number")


class EndsBeforeItBegins(FieldError):
    def __init__(self, board: str) -> None:
        super().__init__(_("{board}: sidste dag er før første dag. Vælg en senere sidste dag.").format(board=board))


class MunicipalityHasOne(FieldError):
    def __init__(self, unit: str, board: str) -> None:
        super().__init__(
            _("{unit} har allerede {board}. Luk det først, eller vælg en anden kommune.").format(unit=unit, board=board)
        )


def create(
    session: Session, forum_id: int, first_day: date, unit_ids: Sequence[int] = (), name: str | None = None
) -> int:
    """A new board of a forum for no, one or several municipalities; without a name it is named as its forum says."""
    forum = session.get_one(Forum, forum_id)
    if forum.closed_on is not None:
        raise forums.ForumIsClosed(forum.name)
    names = list(session.scalars(select(Unit.name).where(Unit.id.in_(unit_ids)).order_by(Unit.name)))
    if name is None:
        unit = forums.joined(tuple(names))
        if forum.board_name:
            name = forum.board_name.replace("{unit}", unit)
        else:
            name = _("{forum} i {unit}").format(forum=forum.name, unit=unit) if names else forum.name
    if not name.strip():
        raise forums.NameIsMissing
    last = session.scalar(select(func.max(Board.position)).where(Board.forum_id == forum_id)) or 0
    _not_there_twice(session, forum_id, unit_ids, first_day)
    board = Board(forum_id=forum_id, position=last + 1, name=name.strip(), first_day=first_day)
    session.add(board)
    session.flush()
    session.add_all(BoardUnit(board_id=board.id, unit_id=unit) for unit in unit_ids)
    session.flush()
    return board.id


@dataclass(frozen=True, slots=True)
class Created:
    id: int
    name: str


def create_named(
    session: Session, forum_id: int, first_day: date, unit_ids: Sequence[int] = (), name: str | None = None
) -> Created:
    """`create`, with the name that was given."""
    board = create(session, forum_id, first_day, unit_ids, name)
    return Created(board, session.get_one(Board, board).name)


def _not_there_twice(session: Session, forum_id: int, unit_ids: Iterable[int], day: date) -> None:
    for unit, board in session.execute(
        select(Unit.name, Board.name)
        .join(BoardUnit, BoardUnit.unit_id == Unit.id)
        .join(Board, Board.id == BoardUnit.board_id)
        .where(Board.forum_id == forum_id, Unit.id.in_(list(unit_ids)))
        .where((Board.last_day.is_(None)) | (Board.last_day >= day))
    ):
        raise MunicipalityHasOne(unit, board)


def choose_units(session: Session, forum_id: int, unit_ids: Sequence[int], day: date) -> list[int]:
    """Give a forum one board for each chosen municipality from a day on; those no longer chosen end the day before.

    Where several share a board and only some of them are chosen, these share a new one. Tells the new boards.
    """
    present: dict[int, list[int]] = defaultdict(list)
    for board, unit in session.execute(
        select(Board.id, BoardUnit.unit_id)
        .join(BoardUnit, BoardUnit.board_id == Board.id)
        .where(Board.forum_id == forum_id, (Board.last_day.is_(None)) | (Board.last_day >= day))
        .order_by(Board.id, BoardUnit.id)
    ):
        present[board].append(unit)
    made = []
    for board, units in present.items():
        staying = [unit for unit in units if unit in unit_ids]
        if staying != units:
            close(session, board, day - timedelta(days=1))
            made += [create(session, forum_id, day, staying)] if staying else []
    there = {unit for units in present.values() for unit in units}
    return made + [create(session, forum_id, day, [unit]) for unit in dict.fromkeys(unit_ids) if unit not in there]


def edit(session: Session, board_id: int, values: Mapping[str, str | date | None]) -> str:
    """Change fields of `EDITABLE`; a new last day cuts the planned meetings after it, as closing does."""
    board = session.get_one(Board, board_id)
    for field, value in values.items():
        if field == "name" and not str(value).strip():
            raise forums.NameIsMissing
        if field != "last_day":
            setattr(board, field, value)
    if "last_day" not in values and board.last_day is not None and board.last_day < board.first_day:
        raise EndsBeforeItBegins(board.name)
    if "last_day" in values:
        last_day = values["last_day"]
        if last_day is None:
            board.last_day = None
        else:
            assert isinstance(last_day, date)
            close(session, board_id, last_day)
    session.flush()
    return board.name


def close(session: Session, board_id: int, last_day: date) -> str:
    """The board exists until `last_day`; the planned meetings after it are taken away, or cancelled where known."""
    from fora_desktop.services import meetings

    board = session.get_one(Board, board_id)
    if last_day < board.first_day:
        never_was = not session.scalar(
            select(func.count()).select_from(MeetingBoard).where(MeetingBoard.board_id == board_id)
        )
        if never_was and last_day == board.first_day - timedelta(days=1):
            _remove(session, board_id)
            return board.name
        raise EndsBeforeItBegins(board.name)
    board.last_day = last_day
    session.flush()
    after = session.scalars(
        select(Meeting.id)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(MeetingBoard.board_id == board_id, Meeting.start > datetime.combine(last_day, time.max))
        .where(Meeting.status.in_(("planned", "invited", "postponed")))
    ).all()
    for meeting in after:
        meetings.take_out(session, meeting, board_id, _("{board} er lukket").format(board=board.name))
    session.flush()
    return board.name


def _remove(session: Session, board_id: int) -> None:
    board = session.get_one(Board, board_id)
    requirements.drop_own(session, board)
    session.execute(delete(BoardUnit).where(BoardUnit.board_id == board_id))
    session.delete(board)
    session.flush()


def reopen(session: Session, board_id: int) -> str:
    board = session.get_one(Board, board_id)
    forum = session.get_one(Forum, board.forum_id)
    if forum.closed_on is not None:
        raise forums.ForumIsClosed(forum.name)
    if board.last_day is not None:
        own = session.scalars(select(BoardUnit.unit_id).where(BoardUnit.board_id == board_id)).all()
        _not_there_twice(session, board.forum_id, own, board.last_day + timedelta(days=1))
    board.last_day = None
    session.flush()
    return board.name


def edit_with_quota(
    session: Session, board_id: int, values: Mapping[str, str | date | None], quota: str | None, from_day: date
) -> str:
    """`edit`, and a number of meetings of its own from a day on; an empty one lets the forum's hold again."""
    name = edit(session, board_id, values)
    board = session.get_one(Board, board_id)
    if quota is not None and not quota.strip():
        requirements.drop_own(session, board, from_day)
    elif quota is not None:
        requirements.set_text(session, board, quota, from_day)
    return name
