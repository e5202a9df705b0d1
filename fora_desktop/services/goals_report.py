"""Gathers what the report of goals is made of."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import CARRIED, AgendaItem
from fora_desktop.domain.forum import Board, District
from fora_desktop.domain.goal_report import GoalReport, MeetingOnGoal, OfGoal, PlanOnGoal
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.report_scope import Scope, Told
from fora_desktop.domain.strategy import GoalLink
from fora_desktop.i18n import _
from fora_desktop.services import goals, report_scope


def gather(session: Session, scope: Scope, told: Told) -> GoalReport:
    """Confidential items are left out and counted; of the rest what the year of the scope holds."""
    told(0.0)
    clean = report_scope.without_names(session, scope)
    board = goals.board(session, scope.year, scope.on, closed_items=False)
    told(0.3)
    meetings, left_out = _meetings(session, scope.year, scope.on, clean)
    told(0.5)
    lines = goals.plan_lines(session, {plan for plans in board.plans.values() for plan in plans}, scope.year, scope.on)
    told(0.7)
    found: dict[int, OfGoal] = {}
    every = [goal for strategy in board.strategies for goal in strategy.goals]
    for number, goal in enumerate(every):
        own = sorted({each for below in board.under(goal.id) for each in meetings.get(below, ())}, key=_order)
        followed = {plan for below in board.under(goal.id) for plan in board.plans.get(below, ())}
        plans = [PlanOnGoal(clean(line.words), line.state) for id_, line in lines.items() if id_ in followed]
        found[goal.id] = OfGoal(tuple(own), tuple(plans))
        told(0.7 + 0.3 * number / len(every))
    told(1.0)
    district = session.scalars(select(District)).one()
    return GoalReport(board, district.name, found, left_out)


def _order(each: MeetingOnGoal) -> tuple[datetime, str, str]:
    return each.start, each.words, each.title


def _meetings(
    session: Session, year: int, on: date, clean: Callable[[str], str]
) -> tuple[dict[int, set[MeetingOnGoal]], int]:
    """Of each goal the items of the year's meetings, and how many confidential ones are left out."""
    by_item = (
        select(GoalLink.goal_id, AgendaItem.id)
        .join(AgendaItem, AgendaItem.id == GoalLink.item_id)
        .where(AgendaItem.state != CARRIED)
    )
    by_decision = (
        select(GoalLink.goal_id, AgendaItem.id)
        .join(Decision, Decision.id == GoalLink.decision_id)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
    )
    first, last = datetime.combine(date(year, 1, 1), time.min), datetime.combine(date(year, 12, 31), time.max)
    found: dict[int, set[MeetingOnGoal]] = defaultdict(set)
    closed: set[int] = set()
    for each in (by_item, by_decision):
        query = (
            each.add_columns(
                AgendaItem.title,
                AgendaItem.position,
                AgendaItem.confidential,
                Meeting.start,
                Meeting.status,
                func.min(Board.name),
            )
            .join(Meeting, Meeting.id == AgendaItem.meeting_id)
            .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
            .join(Board, Board.id == MeetingBoard.board_id)
            .where(Meeting.start.between(first, last), Meeting.status.in_(goals.TAKE_PLACE))
            .group_by(GoalLink.id)
        )
        for goal, item, title, number, confidential, start, status, name in session.execute(query):
            if confidential:
                closed.add(item)
                continue
            words = _("{board}, punkt {n}").format(board=clean(name), n=number)
            was = MeetingStatus(status)
            if was is MeetingStatus.HELD and start.date() > on:
                was = MeetingStatus.PLANNED  # on the day of the report it was still to come
            found[goal].add(MeetingOnGoal(start, words, clean(title), was.word))
    return found, len(closed)
