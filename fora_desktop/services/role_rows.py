"""What Personer og roller shows of roles: the rows of its timeline, and one role in full."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.people import RoleHolder, RoleInGroup
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.services import holders, role_timeline, seating, substitutes
from fora_desktop.services.holders import Holding, Vacancy
from fora_desktop.services.role_timeline import SpanKind, TimelineGroup, TimelineRow
from fora_desktop.services.substitutes import SubstituteLine

FIRST, LAST = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
"""All the time there is: what is seen of it, the page decides."""


@dataclass(frozen=True, slots=True)
class RoleRows:
    """All roles in their groups."""

    groups: tuple[TimelineGroup, ...]

    @property
    def rows(self) -> list[TimelineRow]:
        return [row for group in self.groups for row in group.rows]


def rows(session: Session, on: date) -> RoleRows:
    """A name for several roles that nobody holds itself is left out: its roles stand there."""
    names = set(session.scalars(select(RoleInGroup.group_id)))
    groups = []
    for group in role_timeline.timeline(session, on, FIRST, LAST, every=True):
        kept = tuple(row for row in group.rows if row.held_ever or row.role not in names)
        if kept:
            groups.append(replace(group, rows=kept))
    return RoleRows(tuple(groups))


def ever_held(session: Session) -> frozenset[int]:
    """The roles that somebody was ever noted for."""
    return frozenset(session.scalars(select(RoleHolder.role_id).distinct()))


@dataclass(frozen=True, slots=True)
class Seat:
    """A forum that a role sits in, and its next meeting where there is one."""

    forum: int
    name: str
    meeting: int | None = None
    next: date | None = None


@dataclass(frozen=True, slots=True)
class RoleDetails:
    """What the pane shows of a role beside its row. `meetings` are how many it has in the year."""

    row: TimelineRow
    holders: tuple[Holding, ...]
    substitutes: tuple[SubstituteLine, ...]
    seats: tuple[Seat, ...]
    meetings: int
    coming: int
    gaps: tuple[Vacancy, ...]


def details(session: Session, row: TimelineRow, year: int, today: date) -> RoleDetails:
    """One role with its forums, the meetings of the year, and its vacancies from today to the end of the year."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    boards = seating.boards_of_role(session, row.role)
    own = select(Board.forum_id, Board.id).where(Board.id.in_(boards))
    forum_of = {board: forum for forum, board in session.execute(own)}
    names = {forum: name for name, forum in session.execute(select(Forum.name, Forum.id))}
    next_of: dict[int, tuple[int, date]] = {}
    of_year: set[int] = set()
    coming: set[int] = set()
    for id_, day, status, board in _meetings(session, boards):
        if day >= today and status in AWAITED:
            next_of.setdefault(forum_of[board], (id_, day))
            coming.add(id_)
        if first <= day <= last:
            of_year.add(id_)
    seats = [Seat(forum, names[forum], *next_of.get(forum, (None, None))) for forum in dict.fromkeys(forum_of.values())]
    seats.sort(key=lambda seat: (seat.next or date.max, sort_key(seat.name)))
    begin = max(today, first)
    open_days = any(span.kind is SpanKind.VACANT and begin <= last and span.last >= begin for span in row.spans)
    gaps = holders.vacancies(session, begin, None, [row.role]) if open_days else []
    return RoleDetails(
        row=row,
        holders=tuple(holders.of_role(session, row.role)),
        substitutes=tuple(substitutes.listing(session, role=row.role)),
        seats=tuple(seats),
        meetings=len(of_year),
        coming=len(coming),
        gaps=tuple(gap for gap in gaps if gap.tenure.first is None or gap.tenure.first <= last),
    )


def _meetings(session: Session, boards: list[int]) -> list[tuple[int, date, str, int]]:
    """The meetings of boards that take place or did, in time."""
    query = (
        select(Meeting.id, Meeting.start, Meeting.status, MeetingBoard.board_id)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(MeetingBoard.board_id.in_(boards), Meeting.status.in_([*AWAITED, MeetingStatus.HELD]))
        .order_by(Meeting.start, Meeting.id)
    )
    return [(id_, start.date(), status, board) for id_, start, status, board in session.execute(query)]
