"""Registers for the tests of the year plan, filled straight into a session."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.busy import BusyCalendar, BusyTime
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.people import Absence, Membership, Person
from fora_desktop.services import requirements
from fora_desktop.services.requirements import Wanted
from tests.builders import FIRST_DAY

YEAR = 2027
SEPTEMBER = date(2026, 9, 1)


def board(session: Session, name: str) -> Board:
    return session.scalars(select(Board).where(Board.name == name)).one()


def forum(session: Session, name: str) -> Forum:
    return session.scalars(select(Forum).where(Forum.name == name)).one()


def owes(session: Session, name: str, text: str, *, of_board: bool = False) -> None:
    """What a forum, or one board, owes from the beginning."""
    owner = board(session, name) if of_board else forum(session, name)
    requirements.put(session, owner, Wanted(text, (), False, by_hand=False), None)


def person(session: Session, name: str, **values: Any) -> int:
    who = Person(name=name, added_on=FIRST_DAY, **values)
    session.add(who)
    session.flush()
    return who.id


def sits(session: Session, who: int, in_board: int, first: date | None = None, last: date | None = None) -> None:
    session.add(Membership(board_id=in_board, person_id=who, position=99, first_day=first, last_day=last))
    session.flush()


def away(session: Session, who: int, first: date, last: date) -> None:
    session.add(Absence(person_id=who, first_day=first, last_day=last))
    session.flush()


def busy(session: Session, who: int, spans: Sequence[tuple[datetime, datetime]], name: str = "egen") -> None:
    calendar = BusyCalendar(
        person_id=who, name=name, read_on=SEPTEMBER, first_day=date(YEAR, 1, 1), last_day=date(YEAR, 12, 31)
    )
    session.add(calendar)
    session.flush()
    for number, (start, end) in enumerate(spans):
        session.add(BusyTime(calendar_id=calendar.id, key=f"{name} {number}", start=start, end=end))
    session.flush()


def meets(
    session: Session,
    boards: Sequence[int],
    start: datetime,
    *,
    minutes: int = 120,
    status: str = "planned",
    kind: str | None = None,
    **values: Any,
) -> int:
    """A meeting that stands in the register."""
    number = (session.scalar(select(func.max(Meeting.id))) or 0) + 1
    meeting = Meeting(
        uid=f"{number}@prøve",
        title=f"Møde {number}",
        kind=kind,
        start=start,
        planned_start=start,
        minutes=minutes,
        time_zone="Europe/Copenhagen",
        status=status,
        **values,
    )
    session.add(meeting)
    session.flush()
    for position, each in enumerate(boards):
        session.add(
            MeetingBoard(meeting_id=meeting.id, board_id=each, number=number, year=start.year, position=position)
        )
    session.flush()
    return meeting.id


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=each) for each in range((date(year, 12, 31) - first).days + 1)]
