"""Who was to take part in many meetings, and who did: for lists and for other programs."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from fora_desktop.domain.minutes import Attendance
from fora_desktop.domain.people import Person, Role
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.seating import Participant, Seating

AT_ONCE = 10_000
"""As many meetings are named in one statement; SQLite takes 32,766."""


@dataclass(frozen=True, slots=True)
class Attended:
    """A noted seat: `state` is one of `minutes.ATTENDANCE`, `substitute` who came instead."""

    person: str
    role: str
    function: str
    state: str
    substitute: str


@dataclass(frozen=True, slots=True)
class MeetingPeople:
    """Who sits in a meeting's boards on its day, and what was noted of who came; nothing where nothing was."""

    participants: Sequence[Participant]
    attendance: Sequence[Attended]


def of_meetings(session: Session, lines: Sequence[MeetingLine]) -> dict[int, MeetingPeople]:
    """The people of each meeting, in a handful of reads however many there are."""
    seating = Seating(session, {board for line in lines for board in line.board_ids})
    noted = _noted(session, [line.id for line in lines])
    return {
        line.id: MeetingPeople(seating.jointly(line.board_ids, line.start.date()), noted.get(line.id, ()))
        for line in lines
    }


def _noted(session: Session, meetings: Sequence[int]) -> dict[int, list[Attended]]:
    stand = aliased(Person)
    query = (
        select(Attendance.meeting_id, Person.name, Role.name, Attendance.function, Attendance.state, stand.name)
        .join(Person, Person.id == Attendance.person_id, isouter=True)
        .join(Role, Role.id == Attendance.role_id, isouter=True)
        .join(stand, stand.id == Attendance.substitute_id, isouter=True)
        .order_by(Attendance.meeting_id, Attendance.position)
    )
    found: dict[int, list[Attended]] = defaultdict(list)
    for first in range(0, len(meetings), AT_ONCE):
        for meeting, person, role, function, state, substitute in session.execute(
            query.where(Attendance.meeting_id.in_(meetings[first : first + AT_ONCE]))
        ):
            found[meeting].append(Attended(person or "", role or "", function, state, substitute or ""))
    return found
