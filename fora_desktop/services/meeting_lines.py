"""Meetings as they are read: one line for each, for lists, calendars and files."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, wallclock
from fora_desktop.domain.conflicts import place_key
from fora_desktop.domain.forum import Board, BoardUnit, Forum
from fora_desktop.domain.meeting import AWAITED, CalendarEntry, Meeting, MeetingBoard, MeetingMove, MeetingStatus
from fora_desktop.i18n import _

NAMED = 5_000
"""Up to so many meetings are asked for by number; of more, all that stands beside meetings is read."""


@dataclass(frozen=True, slots=True)
class Move:
    """An earlier time of a meeting and why it was left; `to` None is postponed without a new time."""

    start: datetime
    to: datetime | None
    reason: str
    on: date


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting as lists and calendars show it; times are wall-clock in `time_zone`."""

    id: int
    uid: str
    boards: tuple[str, ...]
    board_ids: tuple[int, ...]
    number: str
    forum: str
    kind: str | None
    title: str
    start: datetime
    end: datetime
    minutes: int
    time_zone: str
    location: str
    room: str
    status: MeetingStatus
    reason: str
    sequence: int
    series: int | None
    was_invited: bool
    moves: tuple[Move, ...]
    planned_start: datetime
    journal_number: str
    is_known: bool
    """Others know of it: they were invited, or it stands in a file that has left the house."""
    agreed: bool = False
    """Its time is agreed with those who come: no year plan moves it."""

    @property
    def place(self) -> str:
        return place_key(self.location, self.room)

    def is_unrecorded(self, on: date) -> bool:
        return self.status in AWAITED and self.start.date() < on

    @property
    def remark(self) -> str:
        """Where it lay before, and why; or why it does not take place. Empty for most."""
        if not self.moves:
            return self.reason
        last = self.moves[-1]
        left = _("udsat fra {when}") if last.to is None else _("flyttet fra {when}")
        told = left.format(when=day_and_time(last.start))
        why = dict.fromkeys(part for part in (last.reason, self.reason) if part)
        return f"{told}: {'; '.join(why)}" if why else told


def day_and_time(start: datetime) -> str:
    return _("{day} {time}").format(day=dates.short(start.date()), time=dates.clock(start.time()))


def listing(
    session: Session,
    *,
    board: int | None = None,
    boards: Iterable[int] | None = None,
    forum: int | None = None,
    unit: int | None = None,
    first: date | None = None,
    last: date | None = None,
    status: MeetingStatus | None = None,
    meetings: Sequence[int] | None = None,
    awaited: bool = False,
) -> list[MeetingLine]:
    """Meetings by start; `first` and `last` are both included, `awaited` are those planned or invited."""
    query = select(*_COLUMNS).join(CalendarEntry, CalendarEntry.uid == Meeting.uid)
    chosen = select(MeetingBoard.meeting_id).join(Board, Board.id == MeetingBoard.board_id)
    if board is not None:
        query = query.where(Meeting.id.in_(chosen.where(Board.id == board)))
    if boards is not None:
        query = query.where(Meeting.id.in_(chosen.where(Board.id.in_(list(boards)))))
    if forum is not None:
        query = query.where(Meeting.id.in_(chosen.where(Board.forum_id == forum)))
    if unit is not None:
        of_unit = chosen.join(BoardUnit, BoardUnit.board_id == Board.id).where(BoardUnit.unit_id == unit)
        query = query.where(Meeting.id.in_(of_unit))
    if first is not None:
        query = query.where(Meeting.start >= wallclock.midnight(first))
    if last is not None:
        query = query.where(Meeting.start <= datetime.combine(last, time.max))
    if status is not None:
        query = query.where(Meeting.status == status.value)
    if awaited:
        query = query.where(Meeting.status.in_(AWAITED))
    if meetings is not None:
        query = query.where(Meeting.id.in_(meetings))
    rows = session.execute(query.order_by(Meeting.start, Meeting.id)).all()
    ids = None if len(rows) > NAMED else [row.id for row in rows]
    sitting = _sitting(session, ids)
    moves = _moves(session, ids)
    return [_line(row, sitting[row.id], moves.get(row.id, ())) for row in rows]


_COLUMNS: tuple[Any, ...] = (
    Meeting.id,
    Meeting.uid,
    Meeting.kind,
    Meeting.title,
    Meeting.start,
    Meeting.minutes,
    Meeting.time_zone,
    Meeting.location,
    Meeting.room,
    Meeting.status,
    Meeting.reason,
    Meeting.series_id,
    Meeting.was_invited,
    Meeting.planned_start,
    Meeting.journal_number,
    Meeting.agreed,
    CalendarEntry.sequence,
    CalendarEntry.sent,
)
"""Columns, not whole meetings: of thousands these take less time."""


def line(session: Session, meeting: int) -> MeetingLine:
    found = listing(session, meetings=[meeting])
    if not found:
        raise NoResultFound
    return found[0]


@dataclass(frozen=True, slots=True)
class _Sitting:
    board: int
    name: str
    forum: str
    number: int
    year: int


def _sitting(session: Session, meetings: Sequence[int] | None) -> dict[int, list[_Sitting]]:
    query = (
        select(
            MeetingBoard.meeting_id,
            Board.id,
            Board.name,
            Forum.name,
            MeetingBoard.number,
            MeetingBoard.year,
        )
        .join(Board, Board.id == MeetingBoard.board_id)
        .join(Forum, Forum.id == Board.forum_id)
        .order_by(MeetingBoard.meeting_id, MeetingBoard.position)
    )
    if meetings is not None:
        query = query.where(MeetingBoard.meeting_id.in_(meetings))
    found: dict[int, list[_Sitting]] = defaultdict(list)
    for meeting, board, name, forum, number, year in session.execute(query):
        found[meeting].append(_Sitting(board, name, forum, number, year))
    return found


def _moves(session: Session, meetings: Sequence[int] | None) -> Mapping[int, Sequence[Move]]:
    query = select(
        MeetingMove.meeting_id, MeetingMove.from_start, MeetingMove.to_start, MeetingMove.reason, MeetingMove.moved_on
    ).order_by(MeetingMove.id)
    if meetings is not None:
        query = query.where(MeetingMove.meeting_id.in_(meetings))
    found: dict[int, list[Move]] = defaultdict(list)
    for meeting, start, to, reason, on in session.execute(query):
        found[meeting].append(Move(start, to, reason, on))
    return found


def _line(meeting: Row[Any], sitting: Sequence[_Sitting], moves: Sequence[Move]) -> MeetingLine:
    return MeetingLine(
        id=meeting.id,
        uid=meeting.uid,
        boards=tuple(each.name for each in sitting),
        board_ids=tuple(each.board for each in sitting),
        number=number_name(sitting[0].number, sitting[0].year),
        forum=sitting[0].forum,
        kind=meeting.kind,
        title=meeting.title,
        start=meeting.start,
        end=wallclock.end(meeting.start, meeting.minutes, meeting.time_zone),
        minutes=meeting.minutes,
        time_zone=meeting.time_zone,
        location=meeting.location,
        room=meeting.room,
        status=MeetingStatus(meeting.status),
        reason=meeting.reason,
        sequence=meeting.sequence,
        series=meeting.series_id,
        was_invited=meeting.was_invited,
        moves=tuple(moves),
        planned_start=meeting.planned_start,
        journal_number=meeting.journal_number,
        agreed=meeting.agreed,
        is_known=meeting.sent or meeting.was_invited or meeting.status == MeetingStatus.INVITED,
    )


def number_name(number: int, year: int) -> str:
    """`2/2027`: the meeting's number in the board's year."""
    return f"{number}/{year}"
