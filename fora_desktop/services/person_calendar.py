"""Which meetings are a person's: by a role, as such, or in somebody's place; each by who sits there on its own day."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import wallclock
from fora_desktop.domain.attending import Sitter, within
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import Substitute
from fora_desktop.services.seating import Seating


@dataclass(frozen=True, slots=True)
class _StandIn:
    """Somebody for a role: needed where nobody has it."""

    person: int
    forum: int | None
    first_day: date
    last_day: date | None


def meetings_of(session: Session, person: int, first: date | None = None, last: date | None = None) -> set[int]:
    return by_person(session, first, last).get(person, set())


def by_person(session: Session, first: date | None = None, last: date | None = None) -> dict[int, set[int]]:
    """The meetings that begin in a period, by person.

    Somebody's substitute has those too in which the holder is away or the seat is vacant, those they were chosen for,
    and all of a time for which they were put in the seat (a substitute with a last day).
    """
    seating = Seating(session)
    sitters = {board: seating.sitters(board) for board in seating.boards}
    roles = {board: [role for _member, role in seating.seats(board) if role is not None] for board in seating.boards}
    of_role = _stand_ins(session)
    forums = seating.forums
    found: dict[int, set[int]] = defaultdict(set)
    for meeting, board, day in _meetings(session, first, last):
        here = [each for each in sitters.get(board, ()) if each.on(day)]
        for sitter in here:
            found[sitter.person.id].add(meeting)
            for person in _instead(sitter, day):
                found[person].add(meeting)
        held = {each.role for each in here}
        for role in roles.get(board, ()):
            if role not in held:
                for each in of_role.get(role, ()):
                    if each.forum in (None, forums[board]) and within(day, each.first_day, each.last_day):
                        found[each.person].add(meeting)
    for meeting, person in _came_instead(session, first, last):
        found[person].add(meeting)
    return found


def _instead(sitter: Sitter, day: date) -> Iterator[int]:
    """Who comes in a seat that somebody has."""
    is_away = sitter.person.away_on([day]) is not None
    for each in sitter.stand_ins:
        if each.on(day) and (is_away or each.last_day is not None):
            yield each.person.id


def _stand_ins(session: Session) -> dict[int, list[_StandIn]]:
    found: dict[int, list[_StandIn]] = defaultdict(list)
    for row in session.scalars(select(Substitute).where(Substitute.role_id.is_not(None))):
        assert row.role_id is not None
        found[row.role_id].append(_StandIn(row.person_id, row.forum_id, row.first_day, row.last_day))
    return found


def _meetings(session: Session, first: date | None, last: date | None) -> Iterator[tuple[int, int, date]]:
    query = select(Meeting.id, MeetingBoard.board_id, Meeting.start).join(
        MeetingBoard, MeetingBoard.meeting_id == Meeting.id
    )
    if first is not None:
        query = query.where(Meeting.start >= wallclock.midnight(first))
    if last is not None:
        query = query.where(Meeting.start < wallclock.midnight(last) + timedelta(days=1))
    for meeting, board, start in session.execute(query):
        yield meeting, board, start.date()


def _came_instead(session: Session, first: date | None, last: date | None) -> Sequence[tuple[int, int]]:
    wanted = {meeting for meeting, _board, _day in _meetings(session, first, last)}
    rows = session.execute(
        select(Attendance.meeting_id, Attendance.substitute_id).where(Attendance.substitute_id.is_not(None))
    )
    return [(meeting, person) for meeting, person in rows if person is not None and meeting in wanted]
