"""What came of a year's meetings beside that they were held: who came, decisions, tasks, plans, goals."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import account, minutes, plan_stages
from fora_desktop.domain.account import Attendance, Decided, GoalServed, PlanOfYear, TaskDone
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.people import GUEST, ONE_PERSON, Role
from fora_desktop.domain.wallclock import midnight
from fora_desktop.services import goals, plan_rows, tasks
from fora_desktop.services.attendance_sheet import THERE


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    id: int
    day: date
    title: str
    boards: tuple[int, ...]
    present: int | None
    """How many were there, where nobody noted who."""


def held_in(session: Session, year: int, on: date) -> list[HeldMeeting]:
    """The meetings that were held in the year, up to the day, by day."""
    query = (
        select(Meeting.id, Meeting.start, Meeting.title, Meeting.present, MeetingBoard.board_id)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(Meeting.status == MeetingStatus.HELD.value)
        .where(Meeting.start >= midnight(date(year, 1, 1)), Meeting.start < midnight(date(year + 1, 1, 1)))
        .order_by(Meeting.start, Meeting.id, MeetingBoard.position)
    )
    found: dict[int, HeldMeeting] = {}
    for id_, start, title, present, board in session.execute(query):
        if start.date() <= on:
            boards = (*found[id_].boards, board) if id_ in found else (board,)
            found[id_] = HeldMeeting(id_, start.date(), title, boards, present)
    return list(found.values())


def attendance(session: Session, year: int, held: Collection[HeldMeeting]) -> dict[int, Attendance]:
    """Of each of the meetings what was noted of its seats; counted as the meeting's own page counts them."""
    states: dict[int, Counter[str]] = defaultdict(Counter)
    query = (
        select(
            minutes.Attendance.meeting_id,
            minutes.Attendance.function,
            minutes.Attendance.state,
            minutes.Attendance.person_id,
            Role.kind,
        )
        .outerjoin(Role, Role.id == minutes.Attendance.role_id)
        .join(Meeting, Meeting.id == minutes.Attendance.meeting_id)
        .where(Meeting.start >= midnight(date(year, 1, 1)), Meeting.start < midnight(date(year + 1, 1, 1)))
    )
    for meeting, function, state, person, kind in session.execute(query):
        if function == GUEST:
            states[meeting]["guest"] += state in THERE
        elif person is not None or kind == ONE_PERSON or state:
            vacant = person is None and kind == ONE_PERSON and not state
            states[meeting]["vacant" if vacant else state] += 1
    return {each.id: _attendance(states.get(each.id, Counter()), each.present) for each in held}


def _attendance(states: Counter[str], present: int | None) -> Attendance:
    noted = {state for state in minutes.ATTENDANCE if state and states[state]}
    if not noted:
        if present is None:
            return Attendance(not_noted_meetings=1)
        return Attendance(meetings=1, present=present)
    seats = sum(number for state, number in states.items() if state != "guest")
    return Attendance(
        meetings=1,
        seats=seats,
        present=sum(states[state] for state in THERE),
        substituted=states[minutes.SUBSTITUTED],
        online=states[minutes.ONLINE],
        apology=states[minutes.APOLOGY],
        absent=states[minutes.ABSENT],
        not_noted=states[""],
        vacant=states["vacant"],
        guests=states["guest"],
    )


def decisions(
    session: Session, held: Collection[HeldMeeting], clean: Callable[[str], str]
) -> tuple[list[Decided], dict[int, int]]:
    """What was decided, numbered through each meeting as in its minutes; how many by meeting on closed items.

    What was decided on closed items stays in the house: it is counted and not told.
    """
    meetings = {each.id: each for each in held}
    found: list[Decided] = []
    closed: Counter[int] = Counter()
    numbers: Counter[int] = Counter()
    query = (
        select(AgendaItem.meeting_id, AgendaItem.title, Decision.text, AgendaItem.confidential)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .order_by(AgendaItem.meeting_id, AgendaItem.position, AgendaItem.id, Decision.position, Decision.id)
    )
    for meeting, title, text, confidential in session.execute(query):
        if meeting not in meetings:
            continue
        numbers[meeting] += 1
        if confidential:
            closed[meeting] += 1
            continue
        where = meetings[meeting]
        item, words = clean(title), clean(text)
        found.append(Decided(where.day, clean(where.title), numbers[meeting], item, words, where.boards))
    return sorted(found, key=lambda each: (each.day, each.meeting, each.number)), closed


@dataclass(frozen=True, slots=True)
class Tasks:
    """Tasks that were done in the year, or that are still to be done; how many of them are closed."""

    told: tuple[TaskDone, ...]
    closed: tuple[TaskDone, ...]


def tasks_of(session: Session, year: int, on: date, clean: Callable[[str], str]) -> Tasks:
    last = min(on, date(year, 12, 31))
    told: list[TaskDone] = []
    closed: list[TaskDone] = []
    for each in tasks.listing(session, everything=True):
        done_on = each.done_on if each.is_done and each.done_on and each.done_on <= last else None
        if each.added_on > last or (done_on is not None and done_on.year != year):
            continue
        if each.is_done and done_on is None and each.done_on is None:
            continue
        task = TaskDone(clean(each.title), clean(each.place), each.board, each.forum, each.due, done_on)
        (closed if each.confidential else told).append(task)
    return Tasks(tuple(told), tuple(closed))


def plans(session: Session, year: int, on: date, clean: Callable[[str], str]) -> list[PlanOfYear]:
    """What boards and forums owed beside their meetings, as far as it was on the day; the plans of the year itself."""
    found = []
    for row in plan_rows.listing(session, year, on):
        days = [day if day is not None and day <= on else None for day in row.days]
        reached = max((place for place, day in enumerate(days, 1) if day is not None), default=0)
        if row.year != year or (row.due is None and not reached):
            continue
        done_on = days[-1]
        found.append(
            PlanOfYear(
                name=row.name,
                whose=clean(row.whose),
                board=row.board,
                forum=row.forum,
                per_board=row.per_board,
                due=row.due,
                done_on=done_on,
                stage=plan_stages.stage_words(row.stages[reached - 1] if reached else ""),
                overdue=done_on is None and row.due is not None and row.due < on,
            )
        )
    return found


def goals_served(session: Session, year: int, on: date, forums: Collection[int] | None) -> list[GoalServed]:
    """The goals of the strategies in force, with the forums that serve them and the meetings held on them."""
    board = goals.board(session, year, on, closed_items=False)
    found = []
    for strategy in board.strategies:
        for goal in board.columns(strategy) if strategy.in_force else ():
            serving = [each for each in board.serving(goal.id) if forums is None or each.id in forums]
            if forums is None:
                held = board.meetings(goal.id)[1]
            else:
                held = sum(board.cell(goal.id, forum).held for forum in forums)
            following = {plan for below in board.under(goal.id) for plan in board.plans.get(below, ())}
            found.append(
                GoalServed(
                    strategy.title, goal.name, tuple(each.name for each in serving), held, len(following), goal.internal
                )
            )
    return found


def by_board(held: Collection[HeldMeeting], of: Mapping[int, Attendance]) -> dict[int, Attendance]:
    found: dict[int, Attendance] = defaultdict(account.Attendance)
    for meeting in held:
        for board in meeting.boards:
            found[board] += of[meeting.id]
    return found
