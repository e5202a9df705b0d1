"""Boards: the bodies that really meet. Created, edited, closed; a closed one keeps its history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit, Forum, SeenPeriod, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.people import Membership, MembershipException
from fora_desktop.domain.tasks import Task
from fora_desktop.i18n import _, counted
from fora_desktop.services import forums, requirements
from fora_desktop.services.meetings import TakenOut, take_out

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
    if name is None:
        name = _usual_name(session, forum, unit_ids)
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


def _usual_name(session: Session, forum: Forum, unit_ids: Sequence[int]) -> str:
    """As the catalogue names the forum's boards (Lokalrådet i Greve), else as those that it has are named."""
    names = sorted(session.scalars(select(Unit.name).where(Unit.id.in_(unit_ids))), key=sort_key)
    if not names:
        return forum.name
    unit = forums.joined(tuple(names))
    pattern = forum.board_name or _pattern(session, forum.id)
    if pattern:
        return pattern.replace("{unit}", unit)
    return _("{forum} i {unit}").format(forum=forum.name, unit=unit)


def _pattern(session: Session, forum_id: int) -> str | None:
    """`Trafikrådet i {unit}`, where a board of the forum is named after its one municipality."""
    for board, unit in session.execute(
        select(Board.name, Unit.name)
        .join(BoardUnit, BoardUnit.board_id == Board.id)
        .join(Unit, Unit.id == BoardUnit.unit_id)
        .where(Board.forum_id == forum_id)
        .order_by(Board.id.desc())
    ):
        if board.endswith(f" {unit}"):
            return f"{board.removesuffix(unit)}{{unit}}"
    return None


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


@dataclass(frozen=True, slots=True)
class Closed:
    """What has been closed, its last day, and what became of the meetings after it; `gone`: it was never there."""

    name: str
    last_day: date
    meetings: TakenOut = field(default_factory=TakenOut)
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """The boards that a choice of municipalities made, and those that it ended."""

    forum: str
    made: tuple[int, ...]
    closed: tuple[Closed, ...]


def choose_units(session: Session, forum_id: int, unit_ids: Sequence[int], day: date) -> Chosen:
    """Give a forum one board for each chosen municipality from a day on; those no longer chosen end the day before.

    Where several share a board and only some of them are chosen, these share a new one. A board for the whole district
    ends when municipalities are chosen.
    """
    forum = session.get_one(Forum, forum_id)
    present: dict[int, list[int]] = {
        board: []
        for board in session.scalars(
            select(Board.id)
            .where(Board.forum_id == forum_id, (Board.last_day.is_(None)) | (Board.last_day >= day))
            .order_by(Board.id)
        )
    }
    for board, unit in session.execute(
        select(BoardUnit.board_id, BoardUnit.unit_id).where(BoardUnit.board_id.in_(present)).order_by(BoardUnit.id)
    ):
        present[board].append(unit)
    made: list[int] = []
    closed: list[Closed] = []
    for board, units in present.items():
        staying = [unit for unit in units if unit in unit_ids]
        if staying != units or (not units and unit_ids):
            closed.append(end_before(session, board, day))
            made += [create(session, forum_id, day, staying)] if staying else []
    there = {unit for units in present.values() for unit in units}
    made += [create(session, forum_id, day, [unit]) for unit in dict.fromkeys(unit_ids) if unit not in there]
    return Chosen(forum.name, tuple(made), tuple(closed))


def end_before(session: Session, board_id: int, day: date) -> Closed:
    """The board ends the day before, or is taken away where it would not have begun and has not met."""
    board = session.get_one(Board, board_id)
    if board.first_day >= day and not _has_met(session, board_id):
        name = board.name
        _remove(session, board_id)
        return Closed(name, day - timedelta(days=1), gone=True)
    return close(session, board_id, day - timedelta(days=1))


def one_for_all(session: Session, forum_id: int, day: date) -> Chosen:
    """One board for the whole district from a day on, in place of the local ones."""
    forum = session.get_one(Forum, forum_id)
    open_boards = session.scalars(
        select(Board.id).where(Board.forum_id == forum_id, (Board.last_day.is_(None)) | (Board.last_day >= day))
    ).all()
    closed = tuple(end_before(session, board, day) for board in open_boards)
    return Chosen(forum.name, (create(session, forum_id, day, [], forum.name),), closed)


def edit(session: Session, board_id: int, values: Mapping[str, str | date | None]) -> str:
    """Change fields of `EDITABLE`; a new last day cuts the planned meetings after it, as closing does."""
    board = session.get_one(Board, board_id)
    for column, value in values.items():
        if column == "name" and not str(value).strip():
            raise forums.NameIsMissing
        if column != "last_day":
            setattr(board, column, str(value).strip() if column == "name" else value)
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


def close(session: Session, board_id: int, last_day: date) -> Closed:
    """The board exists until `last_day`; the planned meetings after it are taken away, or cancelled where known.

    One that would end before it begins and has no meetings goes altogether.
    """
    board = session.get_one(Board, board_id)
    name = board.name
    if last_day == board.first_day - timedelta(days=1) and not _has_met(session, board_id):
        _remove(session, board_id)
        return Closed(name, last_day, gone=True)
    return Closed(name, last_day, end(session, [board], name, last_day))


def end(session: Session, ending: Sequence[Board], name: str, last_day: date) -> TakenOut:
    """Boards end together; `name` is what is closed, for the meetings that are cancelled."""
    for board in ending:
        if last_day < board.first_day:
            raise EndsBeforeItBegins(board.name)
        board.last_day = last_day
    session.flush()
    return take_out(session, [board.id for board in ending], last_day, _("{board} er lukket").format(board=name))


def coming(session: Session, board_ids: Sequence[int], last_day: date) -> tuple[int, date | None]:
    """How many meetings of boards lie after a day, and the first day of them: what closing would end."""
    number, first = session.execute(
        select(func.count(Meeting.id.distinct()), func.min(Meeting.start))
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(MeetingBoard.board_id.in_(board_ids), Meeting.start > datetime.combine(last_day, time.max))
        .where(Meeting.status.in_(("planned", "invited", "postponed")))
    ).one()
    return number, first.date() if first is not None else None


def forum_of(session: Session, board_id: int) -> int:
    return session.get_one(Board, board_id).forum_id


def set_units(session: Session, board_id: int, unit_ids: Sequence[int]) -> None:
    """The municipalities of a board; one that has another board of the forum cannot be taken (MunicipalityHasOne)."""
    board = session.get_one(Board, board_id)
    there = set(session.scalars(select(BoardUnit.unit_id).where(BoardUnit.board_id == board_id)))
    added = [unit for unit in unit_ids if unit not in there]
    _not_there_twice(session, board.forum_id, added, board.first_day)
    gone = there - set(unit_ids)
    session.execute(delete(BoardUnit).where(BoardUnit.board_id == board_id, BoardUnit.unit_id.in_(gone)))
    session.add_all(BoardUnit(board_id=board_id, unit_id=unit) for unit in added)
    session.flush()


def _has_met(session: Session, board_id: int) -> bool:
    return bool(session.scalar(select(func.count()).select_from(MeetingBoard).where(MeetingBoard.board_id == board_id)))


def _remove(session: Session, board_id: int) -> None:
    board = session.get_one(Board, board_id)
    requirements.drop_own(session, board)
    for part in (BoardUnit, SeenPeriod, MembershipException, Membership):
        session.execute(delete(part).where(part.board_id == board_id))
    session.execute(update(Task).where(Task.board_id == board_id).values(board_id=None))
    session.delete(board)
    session.flush()


def reopen(session: Session, board_id: int) -> str:
    board = session.get_one(Board, board_id)
    forum = session.get_one(Forum, board.forum_id)
    if forum.closed_on is not None:
        raise forums.ForumIsClosed(forum.name)
    if board.last_day is None:
        raise forums.IsNotClosed(board.name)
    own = session.scalars(select(BoardUnit.unit_id).where(BoardUnit.board_id == board_id)).all()
    if board.last_day < date.max:
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


# --- the sentences of the steps -------------------------------------------------------------------------------------


def closed(found: Closed) -> str:
    """`Lokalrådet i Greve er lukket; sidste dag er 30. juni 2026. Senere møder fra 8. september 2026: 3 er fjernet`"""
    if found.gone:
        return _("{name} er fjernet").format(name=found.name)
    told = _("{name} er lukket; sidste dag er {day}").format(name=found.name, day=dates.day_month_year(found.last_day))
    return f"{told}. {later_meetings(found.meetings)}" if found.meetings else told


def later_meetings(found: TakenOut) -> str:
    """`Senere møder fra 8. september 2026: 3 er fjernet, 1 er aflyst`"""
    assert found.first is not None
    parts = [
        counted(number, one, many)
        for number, one, many in (
            (found.removed, _("{n} er fjernet"), _("{n} er fjernet")),
            (found.cancelled, _("{n} er aflyst"), _("{n} er aflyst")),
            (found.left, _("{n} fælles fortsætter uden"), _("{n} fælles fortsætter uden")),
        )
        if number
    ]
    return _("Senere møder fra {day}: {told}").format(day=dates.day_month_year(found.first), told=", ".join(parts))


def units_chosen(found: Chosen) -> str:
    told = _("Kommuner er valgt til {name}").format(name=found.forum)
    ended = [each for each in found.closed if each.meetings]
    return f"{told}. {later_meetings(together(ended))}" if ended else told


def together(closed: Sequence[Closed]) -> TakenOut:
    """What several closings did to meetings."""
    return TakenOut(
        sum(each.meetings.removed for each in closed),
        sum(each.meetings.cancelled for each in closed),
        sum(each.meetings.left for each in closed),
        min((each.meetings.first for each in closed if each.meetings.first), default=None),
    )
