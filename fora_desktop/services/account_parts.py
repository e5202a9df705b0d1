"""What came of a year's meetings beside that they were held: who came, decisions, tasks, plans, goals."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain import minutes, plan_stages
from fora_desktop.domain.account import Attendance, Decided, GoalServed, PlanOfYear, TaskDone
from fora_desktop.domain.action_plans import STAGES, ActionPlan, ActionPlanYear
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.people import GUEST, ONE_PERSON, Role
from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.domain.wallclock import midnight
from fora_desktop.services import goals, plan_rows, year_tasks
from fora_desktop.services.attendance_sheet import THERE


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    id: int
    day: date
    title: str
    boards: tuple[int, ...]
    present: int | None
    """How many were there, where nobody noted who."""


@dataclass(frozen=True, slots=True)
class Tasks:
    """Tasks that were done in the year, or that are still to be done; how many of them are closed."""

    told: tuple[TaskDone, ...]
    closed: tuple[TaskDone, ...]
    done: Counter[int | None]
    open: Counter[int | None]
    """By board how many, the closed ones too."""

    def of(self, boards: Collection[int] | None) -> tuple[tuple[TaskDone, ...], tuple[TaskDone, ...]]:
        """Those of the boards, those that can be told and the closed ones; without boards all."""
        told, closed = (
            tuple(each for each in those if boards is None or each.board in boards)
            for those in (self.told, self.closed)
        )
        return told, closed


@dataclass(frozen=True, slots=True)
class CameOf:
    """What came of the meetings that were held; whichever boards are asked for, a meeting counts once."""

    held: tuple[HeldMeeting, ...]
    attendance: Mapping[int, Attendance]
    decisions: tuple[Decided, ...]
    closed: Mapping[int, int]
    """By meeting how many decisions on closed items."""
    tasks: Tasks
    meetings: Mapping[int, Sequence[HeldMeeting]]
    """By board."""
    decided: Mapping[int, Sequence[Decided]]
    """By board."""

    def _meetings(self, boards: Collection[int] | None) -> Iterable[HeldMeeting]:
        if boards is None:
            return self.held
        return {each.id: each for board in boards for each in self.meetings.get(board, ())}.values()

    def attendance_of(self, boards: Collection[int] | None) -> Attendance:
        return sum((self.attendance[each.id] for each in self._meetings(boards)), Attendance())

    def closed_of(self, boards: Collection[int] | None) -> int:
        return sum(self.closed.get(each.id, 0) for each in self._meetings(boards))

    def decisions_of(self, boards: Collection[int]) -> int:
        """With those on closed items."""
        return len({id(each) for board in boards for each in self.decided.get(board, ())}) + self.closed_of(boards)


def read(session: Session, year: int, on: date, clean: Callable[[str], str], boards: Collection[int] | None) -> CameOf:
    """Of the meetings of some boards, or of all."""
    chosen = None if boards is None else set(boards)
    held = [each for each in held_in(session, year, on) if chosen is None or not chosen.isdisjoint(each.boards)]
    told, closed = decisions(session, held, clean)
    meetings: dict[int, list[HeldMeeting]] = defaultdict(list)
    decided: dict[int, list[Decided]] = defaultdict(list)
    for meeting in held:
        for board in meeting.boards:
            meetings[board].append(meeting)
    for each in told:
        for board in each.boards:
            decided[board].append(each)
    tasks = tasks_of(session, year, on, clean)
    came = attendance(session, year, held)
    return CameOf(tuple(held), came, tuple(told), closed, tasks, meetings, decided)


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


def tasks_of(session: Session, year: int, on: date, clean: Callable[[str], str]) -> Tasks:
    told: list[TaskDone] = []
    closed: list[TaskDone] = []
    for found in year_tasks.of_year(session, year, on):
        row = found.row
        task = TaskDone(clean(row.title), clean(row.place), row.board, row.forum, row.due, found.done_on)
        (closed if row.confidential else told).append(task)
    every = (*told, *closed)
    return Tasks(
        tuple(told),
        tuple(closed),
        done=Counter(each.board for each in every if each.done_on is not None),
        open=Counter(each.board for each in every if each.done_on is None),
    )


def plans(
    session: Session,
    year: int,
    on: date,
    clean: Callable[[str], str],
    boards: Collection[int] | None,
    forums: Collection[int],
) -> Iterator[PlanOfYear]:
    """What was owed beside the meetings, by some boards and their forums or by all, as far as it was on the day: the
    plans of the year itself, and those of years before that were done in it."""
    for row in (*_done_late(session, year, on), *plan_rows.listing(session, year, on)):
        if boards is not None and not (row.board in boards if row.per_board else row.forum in forums):
            continue
        days = [day if day is not None and day <= on else None for day in row.days]
        reached = max((place for place, day in enumerate(days, 1) if day is not None), default=0)
        done_on = days[-1]
        if row.year < year and (done_on is None or done_on.year != year):
            continue
        if row.year > year or (row.due is None and not reached):
            continue
        yield PlanOfYear(
            name=row.title,
            whose=clean(row.whose),
            board=row.board,
            forum=row.forum,
            per_board=row.per_board,
            due=row.due,
            done_on=done_on,
            stage=plan_stages.stage_words(row.stages[reached - 1] if reached else ""),
            overdue=done_on is None and row.due is not None and row.due < on,
        )


def _done_late(session: Session, year: int, on: date) -> Iterator[PlanRow]:
    """Plans of years before that a stage was reached of in the year, the earliest first, as far as the year's own list
    does not hold them."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    reached = or_(*(getattr(ActionPlanYear, f"{stage}_on").between(first, last) for stage in STAGES))
    query = select(ActionPlanYear.year, ActionPlanYear.action_plan_id).where(ActionPlanYear.year < year, reached)
    wanted: dict[int, set[int]] = defaultdict(set)
    for before, plan in session.execute(query):
        wanted[before].add(plan)
    if not wanted:
        return
    known = {row.key for row in plan_rows.listing(session, year, on)}
    for before in sorted(wanted):
        for row in plan_rows.listing(session, before, on, sorted(wanted[before])):
            if row.year == before and row.key not in known:
                yield row


def goals_served(
    session: Session, year: int, on: date, boards: Collection[int] | None, forums: Collection[int]
) -> Iterator[GoalServed]:
    """The goals of the strategies in force, with what serves them and the meetings held on them: of the district, or
    of some boards and their forums."""
    board = goals.board(session, year, on, closed_items=False, boards=boards)
    owners = dict(session.execute(select(ActionPlan.id, ActionPlan.forum_id)).all())
    for strategy in board.strategies:
        for goal in board.columns(strategy) if strategy.in_force else ():
            serving = tuple(each.name for each in board.serving(goal.id) if boards is None or each.id in forums)
            following = {plan for below in board.under(goal.id) for plan in board.plans.get(below, ())}
            plans = sum(boards is None or owners.get(plan) in forums for plan in following)
            held = board.meetings(goal.id)[1]
            yield GoalServed(strategy.title, goal.name, serving, held, plans, goal.internal)
