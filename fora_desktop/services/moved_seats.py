"""The seats of a meeting that gets another day: those that nobody noted anything of are who sits there then."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import GUEST
from fora_desktop.services.seating import Seating


def follow(session: Session, meeting: Meeting) -> None:
    """What was noted stays with the seat it was noted of, guests stay guests; the others are those of the day."""
    rows = session.scalars(
        select(Attendance).where(Attendance.meeting_id == meeting.id).order_by(Attendance.position, Attendance.id)
    ).all()
    if not rows:
        return
    kept: dict[tuple[int | None, int | None], list[Attendance]] = defaultdict(list)
    for row in rows:
        if row.state or row.note or row.answer or row.function == GUEST:
            kept[_seat(row.person_id, row.role_id)].append(row)
        else:
            session.delete(row)
    there = {row.person_id for those in kept.values() for row in those}
    there |= {row.substitute_id for those in kept.values() for row in those}
    boards = list(
        session.scalars(
            select(MeetingBoard.board_id)
            .where(MeetingBoard.meeting_id == meeting.id)
            .order_by(MeetingBoard.position, MeetingBoard.id)
        )
    )
    expected = Seating(session, boards).jointly(boards, meeting.start.date()) if kept else []
    order = []
    for part in expected:
        noted = kept[_seat(part.person, part.role)]
        if noted:
            order.append(noted.pop(0))
        elif part.person is None or part.person not in there:
            new = Attendance(
                meeting_id=meeting.id, position=0, person_id=part.person, role_id=part.role, function=part.function
            )
            session.add(new)
            order.append(new)
    for position, row in enumerate([*order, *(row for those in kept.values() for row in those)], 1):
        row.position = position
    session.flush()


def _seat(person: int | None, role: int | None) -> tuple[int | None, int | None]:
    """Whose seat it is; that of a person is theirs by whatever role."""
    return (person, None) if person is not None else (None, role)
