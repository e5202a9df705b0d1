"""Gathers what the reports of action plans, and of tasks and decisions, are made of."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import plan_stages
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.plan_report import DecisionMade, OpenTask, PlansFound, TasksFound
from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.domain.report_scope import Scope, Told, nobody
from fora_desktop.i18n import _
from fora_desktop.services import plan_rows, report_scope, year_tasks
from fora_desktop.services.tasks import TaskRow
from fora_desktop.services.year_tasks import YearTask


def plans(session: Session, scope: Scope, told: Told = nobody) -> PlansFound:
    """The plans of the year as the page shows them; without names the role stands for who holds it."""
    told(0)
    boards = report_scope.chosen_boards(session, scope)
    rows = plan_rows.listing(session, scope.year, scope.on)
    told(0.7)
    if boards is not None:
        forums = _forums_of(session, boards)
        rows = [row for row in rows if row.board in boards or (not row.per_board and row.forum in forums)]
    clean = report_scope.without_names(session, scope)
    seen = [row.as_of(scope.on) for row in rows]
    shown = [row if scope.names else _without_name(row, clean) for row in seen]
    told(1)
    return PlansFound(
        year=scope.year,
        on=scope.on,
        sender=report_scope.sender(session),
        whose=report_scope.in_words(session, scope),
        groups=tuple(plan_stages.grouped(shown)),
    )


def _without_name(row: PlanRow, clean: Callable[[str], str]) -> PlanRow:
    return replace(
        row,
        person=None,
        person_name=row.role_name,
        whose=clean(row.whose),
        name=clean(row.name),
        title=clean(row.title),
        documents=tuple(replace(each, name=clean(each.name)) for each in row.documents),
    )


def followed(session: Session, scope: Scope, told: Told = nobody) -> TasksFound:
    """Open tasks by their day, and the decisions of the year's held meetings; closed items are only counted."""
    told(0)
    boards = report_scope.chosen_boards(session, scope)
    clean = report_scope.without_names(session, scope)
    forums = set() if boards is None else _forums_of(session, boards)
    every = year_tasks.of_year(session, scope.year, scope.on)
    found = [each for each in every if boards is None or _is_about(each.row, boards, forums)]
    open_ones = [each for each in found if each.done_on is None]
    told(0.4)
    decisions, closed_decisions = _decisions(session, scope, boards, clean)
    told(1)
    return TasksFound(
        year=scope.year,
        on=scope.on,
        sender=report_scope.sender(session),
        whose=report_scope.in_words(session, scope),
        open_on=year_tasks.last_day(scope.year, scope.on),
        tasks=tuple(_task(each, scope, clean) for each in open_ones if not each.row.confidential),
        decisions=tuple(decisions),
        closed_tasks=sum(each.row.confidential for each in open_ones),
        closed_decisions=closed_decisions,
        done=len(found) - len(open_ones),
    )


def _forums_of(session: Session, boards: Collection[int]) -> set[int]:
    return set(session.scalars(select(Board.forum_id).where(Board.id.in_(boards))))


def _is_about(row: TaskRow, boards: Collection[int], forums: Collection[int]) -> bool:
    return row.board in boards if row.board is not None else row.forum in forums


def _task(each: YearTask, scope: Scope, clean: Callable[[str], str]) -> OpenTask:
    row = each.row
    origin = _("Egen opgave")
    if row.meeting_number:
        origin = _("Møde {number}").format(number=row.meeting_number)
    return OpenTask(
        title=clean(row.title),
        place=clean(row.place),
        origin=origin,
        person=row.person_name if scope.names else "",
        due=row.due,
        late=each.late,
    )


def _decisions(
    session: Session, scope: Scope, boards: Collection[int] | None, clean: Callable[[str], str]
) -> tuple[list[DecisionMade], int]:
    query = (
        select(
            Meeting.start,
            Board.name,
            MeetingBoard.number,
            MeetingBoard.year,
            AgendaItem.title,
            Decision.text,
            Decision.agreement,
            AgendaItem.confidential,
        )
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .join(Board, Board.id == MeetingBoard.board_id)
        .where(Meeting.status == MeetingStatus.HELD.value, MeetingBoard.position == _first_position())
        .where(Meeting.start >= datetime(scope.year, 1, 1), Meeting.start <= _last_moment(scope))
        .order_by(Meeting.start, Meeting.id, AgendaItem.position, Decision.position)
    )
    if boards is not None:
        query = query.where(
            Meeting.id.in_(select(MeetingBoard.meeting_id).where(MeetingBoard.board_id.in_(list(boards))))
        )
    found, closed = [], 0
    for start, board, number, year, item, text, agreement, confidential in session.execute(query):
        if confidential:
            closed += 1
            continue
        day: date = start.date()
        made = DecisionMade(day, clean(board), f"{number}/{year}", clean(item), clean(text), clean(agreement))
        found.append(made)
    return found, closed


def _last_moment(scope: Scope) -> datetime:
    last = min(date(scope.year, 12, 31), max(scope.on, date(scope.year, 1, 1)))
    return datetime.combine(last, time.max)


def _first_position() -> "object":
    """Of a joint meeting its first board stands for all of them."""
    other = MeetingBoard.__table__.alias("other")
    return select(func.min(other.c.position)).where(other.c.meeting_id == Meeting.id).scalar_subquery()
