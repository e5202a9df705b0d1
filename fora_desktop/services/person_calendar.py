"""Which meetings are a person's: by a role, as such, or in somebody's place; each by who sits there on its own day."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import wallclock
from fora_desktop.domain.attending import Sitter
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import Substitute
from fora_desktop.domain.tenure import Tenure, gaps
from fora_desktop.services.seating import Seating

NEVER = "9999-99-99"
"""Later than any day; days are compared as they are written, "2026-07-02"."""


@dataclass(frozen=True, slots=True)
class Turn:
    """That a board's meetings are a person's from a day to a day, both included."""

    person: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class _StandIn:
    """Somebody for a role: needed where nobody has it."""

    person: int
    forum: int | None
    days: Tenure


class Rota:
    """Who is to be at the meetings of each board, read once for any number of meetings.

    Somebody's substitute has those too in which the holder is away or the seat is vacant, those they were chosen for,
    and all of a time for which they were put in the seat (a substitute with a last day).
    """

    def __init__(self, session: Session) -> None:
        seating = Seating(session)
        of_role = _stand_ins(session)
        forums = seating.forums
        self._turns: dict[int, list[Turn]] = {
            board: list(dict.fromkeys(_turns(seating, board, forums[board], of_role))) for board in seating.boards
        }

    def on(self, board: int, day: str) -> Iterator[int]:
        """Whose a meeting of the board is on a day; somebody may come twice."""
        for turn in self._turns.get(board, ()):
            if turn.first <= day <= turn.last:
                yield turn.person

    def boards(self, person: int, first: date, last: date) -> set[int]:
        """The boards whose meetings are a person's on some day of a period."""
        begins, ends = first.isoformat(), last.isoformat()
        return {
            board
            for board, turns in self._turns.items()
            if any(turn.person == person and turn.first <= ends and begins <= turn.last for turn in turns)
        }

    def meetings(self, of_boards: Mapping[int, Sequence[tuple[str, int]]]) -> dict[int, set[int]]:
        """The meetings of each person; of each board they are given by day."""
        found: dict[int, set[int]] = defaultdict(set)
        for board, meetings in of_boards.items():
            days = [day for day, _meeting in meetings]
            ids = [meeting for _day, meeting in meetings]
            for turn in self._turns.get(board, ()):
                first, last = bisect_left(days, turn.first), bisect_right(days, turn.last)
                if first < last:
                    found[turn.person].update(ids[first:last])
        return found


def _turns(seating: Seating, board: int, forum: int, of_role: Mapping[int, Sequence[_StandIn]]) -> Iterator[Turn]:
    held: dict[int | None, list[Tenure]] = defaultdict(list)
    for sitter in seating.sitters(board):
        days = Tenure(sitter.first_day, sitter.last_day)
        held[sitter.role].append(days)
        yield _turn(sitter.person.id, days)
        yield from _instead(sitter, days)
    for member, role in seating.seats(board):
        if role is None or role not in of_role:
            continue
        for vacant in gaps(held[role], Tenure(member.first_day, member.last_day)):
            for each in of_role[role]:
                if each.forum in (None, forum) and (both := each.days.within(vacant)) is not None:
                    yield _turn(each.person, both)


def _instead(sitter: Sitter, days: Tenure) -> Iterator[Turn]:
    """Who comes in a seat that somebody has."""
    for each in sitter.stand_ins:
        both = Tenure(each.first_day, each.last_day).within(days)
        if both is None:
            continue
        if each.last_day is not None:
            yield _turn(each.person.id, both)
            continue
        for away in sitter.person.away:
            if (needed := Tenure(away.first_day, away.last_day).within(both)) is not None:
                yield _turn(each.person.id, needed)


def _turn(person: int, days: Tenure) -> Turn:
    return Turn(
        person,
        "" if days.first is None else days.first.isoformat(),
        NEVER if days.last is None else days.last.isoformat(),
    )


def _stand_ins(session: Session) -> dict[int, list[_StandIn]]:
    found: dict[int, list[_StandIn]] = defaultdict(list)
    for row in session.scalars(select(Substitute).where(Substitute.role_id.is_not(None))):
        assert row.role_id is not None
        found[row.role_id].append(_StandIn(row.person_id, row.forum_id, Tenure(row.first_day, row.last_day)))
    return found


def meetings_of(session: Session, person: int, first: date | None = None, last: date | None = None) -> set[int]:
    return by_person(session, first, last).get(person, set())


def by_person(session: Session, first: date | None = None, last: date | None = None) -> dict[int, set[int]]:
    """The meetings that begin in a period, by person (`Rota`); who came in somebody's place has that one too."""
    of_boards: dict[int, list[tuple[str, int]]] = defaultdict(list)
    wanted: set[int] = set()
    for meeting, board, day in days_of_boards(session, first, last):
        of_boards[board].append((day, meeting))
        wanted.add(meeting)
    found = Rota(session).meetings(of_boards)
    for meeting, person in came_instead(session):
        if meeting in wanted:
            found[person].add(meeting)
    return found


def days_of_boards(
    session: Session, first: date | None = None, last: date | None = None
) -> Iterator[Row[int, int, str]]:
    """Of each meeting that begins in a period each of its boards, and its day; by day."""
    query = (
        select(Meeting.id, MeetingBoard.board_id, func.substr(Meeting.start, 1, 10))
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .order_by(Meeting.start)
    )
    if first is not None:
        query = query.where(Meeting.start >= wallclock.midnight(first))
    if last is not None:
        query = query.where(Meeting.start < wallclock.midnight(last) + timedelta(days=1))
    yield from session.execute(query)


def came_instead(session: Session, meetings: Sequence[int] | None = None) -> list[tuple[int, int]]:
    """Meetings, those named or all, with who was noted as having come in somebody's place."""
    query = select(Attendance.meeting_id, Attendance.substitute_id).where(Attendance.substitute_id.is_not(None))
    if meetings is not None:
        query = query.where(Attendance.meeting_id.in_(meetings))
    return [(meeting, person) for meeting, person in session.execute(query) if person is not None]
