"""What two entries of one person leave behind once they are one: spans that lie over each other, seats held twice."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain.busy import BusyCalendar, BusyTime
from fora_desktop.domain.forum import Board, BoardUnit, SeenPeriod
from fora_desktop.domain.meeting import MeetingBoard
from fora_desktop.domain.minutes import APOLOGY, ATTENDANCE, ONLINE, PRESENT, SUBSTITUTED, Attendance
from fora_desktop.domain.people import (
    FUNCTIONS,
    ONE_PERSON,
    Absence,
    Membership,
    MembershipException,
    Person,
    Role,
    RoleHolder,
    Substitute,
)
from fora_desktop.domain.planning import PersonHours
from fora_desktop.domain.tasks import Task
from fora_desktop.domain.tenure import Tenure, gaps
from fora_desktop.services import meeting_course, requirements

T = TypeVar("T", RoleHolder, Absence, Membership, Substitute)
Cut = Membership | Substitute


def calendars(session: Session, gone: int, into: int) -> None:
    """The own calendars of one become the other's; of two of one name the one that was read last stays."""
    theirs = {row.name: row for row in session.scalars(select(BusyCalendar).where(BusyCalendar.person_id == into))}
    for row in session.scalars(select(BusyCalendar).where(BusyCalendar.person_id == gone).order_by(BusyCalendar.id)):
        other = theirs.get(row.name)
        if other is not None:
            older = other if row.read_on > other.read_on else row
            session.execute(delete(BusyTime).where(BusyTime.calendar_id == older.id))
            session.execute(delete(BusyCalendar).where(BusyCalendar.id == older.id))
    session.execute(update(BusyCalendar).where(BusyCalendar.person_id == gone).values(person_id=into))


def boards(session: Session, gone: int, into: int) -> None:
    """The boards of one become the other's and are named so; two of one forum on the same days become one."""
    names = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
    kept: dict[int, list[Board]] = defaultdict(list)
    for board in session.scalars(select(Board).where(Board.person_id == into).order_by(Board.id)):
        kept[board.forum_id].append(board)
    for board in session.scalars(select(Board).where(Board.person_id == gone).order_by(Board.id)).all():
        other = next((each for each in kept[board.forum_id] if _days(each).meets(_days(board))), None)
        if other is None:
            board.name = board.name.replace(names[gone], names[into])
            kept[board.forum_id].append(board)
        else:
            _join_boards(session, board, other)
    session.flush()


def _join_boards(session: Session, gone: Board, into: Board) -> None:
    """All meetings and tasks of one board become another's, which exists on the days of both."""
    known = {
        row.meeting_id: row for row in session.scalars(select(MeetingBoard).where(MeetingBoard.board_id == into.id))
    }
    last: dict[int, int] = defaultdict(int)
    for row in known.values():
        last[row.year] = max(last[row.year], row.number)
    for row in session.scalars(select(MeetingBoard).where(MeetingBoard.board_id == gone.id).order_by(MeetingBoard.id)):
        if row.meeting_id in known:
            session.delete(row)
            continue
        last[row.year] += 1
        row.board_id, row.number = into.id, last[row.year]
    into.first_day = min(into.first_day, gone.first_day)
    into.last_day = None if None in (into.last_day, gone.last_day) else max(into.last_day, gone.last_day)  # type: ignore[type-var]
    session.flush()
    session.execute(update(Task).where(Task.board_id == gone.id).values(board_id=into.id))
    requirements.drop_own(session, gone)
    for part in (BoardUnit, SeenPeriod, MembershipException, Membership):
        session.execute(delete(part).where(part.board_id == gone.id))
    session.delete(gone)
    session.flush()


def tidy(session: Session, person: int) -> None:
    """One row for what all rows of a person say who was entered twice."""
    session.execute(delete(Substitute).where(Substitute.for_person_id == Substitute.person_id))
    holdings = session.scalars(select(RoleHolder).where(RoleHolder.person_id == person).order_by(RoleHolder.id)).all()
    _join(session, holdings, lambda row: row.role_id)
    _absences(session, person)
    _hours(session, person)
    _memberships(session, person)
    _substitutes(session, person)
    _attendance(session, person)
    session.flush()


# --- spans ----------------------------------------------------------------------------------------------------------


def _join(session: Session, rows: Sequence[T], same: Callable[[T], Hashable]) -> list[tuple[T, T]]:
    """Rows of the same that have days together become one; gives who went into whom."""
    joined: list[tuple[T, T]] = []
    kept: dict[Hashable, list[T]] = defaultdict(list)
    for row in sorted(rows, key=lambda each: each.first_day or date.min):
        before = next((each for each in kept[same(row)] if _days(each).meets(_days(row))), None)
        if before is None:
            kept[same(row)].append(row)
            continue
        if before.last_day is not None and (row.last_day is None or row.last_day > before.last_day):
            before.last_day = row.last_day
        joined.append((row, before))
        session.delete(row)
    session.flush()
    return joined


def _days(row: RoleHolder | Absence | Cut | Board) -> Tenure:
    return Tenure(row.first_day, row.last_day)


def _absences(session: Session, person: int) -> None:
    rows = session.scalars(select(Absence).where(Absence.person_id == person).order_by(Absence.id)).all()
    for gone, kept in _join(session, rows, lambda _row: None):
        if gone.note and gone.note.casefold() not in kept.note.casefold():
            kept.note = f"{kept.note}; {gone.note}" if kept.note else gone.note


def _hours(session: Session, person: int) -> None:
    """Hours of a weekday that lie over each other, or meet, become one."""
    theirs = select(PersonHours).where(PersonHours.person_id == person)
    before: PersonHours | None = None
    for row in session.scalars(theirs.order_by(PersonHours.weekday, PersonHours.start, PersonHours.id)):
        if before is not None and row.weekday == before.weekday and row.start <= before.end:
            before.end = max(before.end, row.end)
            session.delete(row)
        else:
            before = row


def _memberships(session: Session, person: int) -> None:
    """In one function one seat; of two functions on the same days the higher one holds."""
    rows = session.scalars(select(Membership).where(Membership.person_id == person).order_by(Membership.id)).all()
    not_in: dict[int, set[int]] = defaultdict(set)
    for exception in session.scalars(select(MembershipException)):
        not_in[exception.membership_id].add(exception.board_id)
    joined = _join(session, rows, lambda row: (row.forum_id, row.board_id, row.function))
    gone = {each.id for each, _kept in joined}
    for each, kept in joined:
        not_in[kept.id] &= not_in[each.id]
        session.execute(
            delete(MembershipException).where(
                MembershipException.membership_id == kept.id, MembershipException.board_id.not_in(not_in[kept.id])
            )
        )
    seats: dict[tuple[int | None, int | None], list[Cut]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: FUNCTIONS.index(row.function)):
        if row.id not in gone:
            higher = seats[row.forum_id, row.board_id]
            higher += _leave(session, row, [_days(each) for each in higher])


def _leave(session: Session, row: Cut, taken: Sequence[Tenure]) -> list[Cut]:
    """A row for each span of its days that are not taken; none where all are."""
    if not any(each.meets(_days(row)) for each in taken):
        return [row]
    left = gaps(taken, _days(row))
    if not left:
        session.delete(row)
        return []
    rows = [row, *(_copy(session, row) for _more in left[1:])]
    for each, days in zip(rows, left, strict=True):
        each.first_day, each.last_day = days.first, days.last
    session.flush()
    return rows


def _copy(session: Session, row: Cut) -> Cut:
    values = {column.key: getattr(row, column.key) for column in row.__table__.columns if column.key != "id"}
    made = type(row)(**values)
    session.add(made)
    session.flush()
    if isinstance(row, Membership):
        boards = select(MembershipException.board_id).where(MembershipException.membership_id == row.id)
        for board in session.scalars(boards).all():
            session.add(MembershipException(membership_id=made.id, board_id=board))
    return made


def _substitutes(session: Session, person: int) -> None:
    """Nobody stands in for a role on the days on which they hold it."""
    query = select(Substitute).where((Substitute.person_id == person) | (Substitute.for_person_id == person))
    rows = session.scalars(query.order_by(Substitute.id)).all()
    joined = _join(session, rows, lambda row: (row.role_id, row.for_person_id, row.forum_id, row.person_id))
    gone = {each.id for each, _kept in joined}
    held: dict[int, list[Tenure]] = defaultdict(list)
    holdings = select(RoleHolder).join(Role, Role.id == RoleHolder.role_id)
    for holding in session.scalars(holdings.where(RoleHolder.person_id == person, Role.kind == ONE_PERSON)):
        held[holding.role_id].append(_days(holding))
    for row in rows:
        if row.id not in gone and row.role_id is not None and row.person_id == person:
            _leave(session, row, held[row.role_id])


# --- at meetings ----------------------------------------------------------------------------------------------------


def _attendance(session: Session, person: int) -> None:
    """One row at each meeting, the one that says most; who is there in it stands in for nobody else."""
    own: dict[int, list[Attendance]] = defaultdict(list)
    for row in session.scalars(select(Attendance).where(Attendance.person_id == person).order_by(Attendance.position)):
        if row.substitute_id == person:
            row.state, row.substitute_id = PRESENT, None
        own[row.meeting_id].append(row)
    for rows in own.values():
        rows.sort(key=lambda row: (ATTENDANCE.index(row.state) or len(ATTENDANCE), FUNCTIONS.index(row.function)))
        kept = rows[0]
        for row in rows[1:]:
            kept.role_id = kept.role_id or row.role_id
            kept.function = min(kept.function, row.function, key=FUNCTIONS.index)
            kept.position = min(kept.position, row.position)
            if row.answer and (
                not kept.answer or (row.answered_at or datetime.min) > (kept.answered_at or datetime.min)
            ):
                kept.answer, kept.answered_at, kept.answered_to = row.answer, row.answered_at, row.answered_to
            session.delete(row)
    session.flush()
    there = {meeting for meeting, rows in own.items() if rows[0].state in (PRESENT, ONLINE)}
    instead = select(Attendance).where(Attendance.substitute_id == person, Attendance.state == SUBSTITUTED)
    for row in session.scalars(instead.order_by(Attendance.meeting_id, Attendance.position)):
        if row.meeting_id in there and not meeting_course.is_locked(session, row.meeting_id):
            row.state, row.substitute_id = APOLOGY, None
        there.add(row.meeting_id)
