"""How far the action plans of the invented district are: some published, some on their way, one late."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import (
    ACCOUNT,
    ACTION_PLAN,
    COOPERATION_PLAN,
    STAGES,
    STRATEGY,
    ActionPlan,
    ActionPlanDocument,
    ActionPlanYear,
)
from fora_desktop.domain.agenda import DECISION, DISCUSSION, AgendaItem
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard
from fora_desktop.domain.wallclock import midnight

REACHED = (4, 3, 1, 1, 3, 0, 1, 4, 2, 3)
"""How many stages the plans of the local councils have reached, in turn; the one with none is late."""
OTHERS = (2, 4, 1)
"""The same of the strategies and plans that have no cadence."""
LATE, AHEAD = timedelta(days=11), timedelta(days=49)
A_WEEK = timedelta(days=7)
JOURNAL = "4200-10183-{number:05d}-{year:02d}"


def add(session: Session, today: date, persons: Mapping[str, int]) -> None:
    """`persons` by name; the responsible of what has no role are taken from them in turn."""
    rules = session.scalars(select(ActionPlan).order_by(ActionPlan.id)).all()
    boards: dict[int, list[int]] = {}
    for id_, forum in session.execute(select(Board.id, Board.forum_id).order_by(Board.position, Board.id)):
        boards.setdefault(forum, []).append(id_)
    loose = 0
    for rule in rules:
        its = boards.get(rule.forum_id, [])
        if not its:
            continue
        if rule.per_board:
            _local(session, rule, its, today)
        elif rule.kind == COOPERATION_PLAN:
            _cooperation(session, rule, its[0], today)
        elif rule.kind == ACCOUNT:
            rule.draft_month, rule.draft_day, rule.due_month, rule.due_day = 6, 12, 6, 30
            _put(session, rule, its[0], today.year - 1, 4, min(date(today.year - 1, 6, 20), today))
            if today > date(today.year, 6, 1):
                _put(session, rule, its[0], today.year, 4, min(date(today.year, 6, 20), today))
        elif rule.kind == STRATEGY and rule.every > 1:
            rule.first_year, rule.draft_month, rule.draft_day = today.year - 2, 10, 1
            rule.due_month, rule.due_day = 2, 1
            row = _put(session, rule, its[0], today.year - 2, 4, date(today.year - 2, 1, 30))
            row.person_id = _nth(persons, 3)
        elif rule.kind in (STRATEGY, ACTION_PLAN):
            reached = OTHERS[loose % len(OTHERS)]
            row = _put(session, rule, its[0], today.year, reached, today - A_WEEK)
            row.person_id = _nth(persons, loose)
            loose += 1
    session.flush()


def _nth(persons: Mapping[str, int], place: int) -> int | None:
    ids = list(persons.values())
    return ids[place % len(ids)] if ids else None


def _cooperation(session: Session, rule: ActionPlan, board: int, today: date) -> None:
    """Published at the end of January; the draft of the next one is due on the first of September."""
    rule.due_month, rule.due_day, rule.draft_month, rule.draft_day = 1, 31, 9, 1
    for year in (today.year - 1, today.year):
        published = date(year, 1, 30)
        if published <= today:
            _put(session, rule, board, year, 4, published)


def _local(session: Session, rule: ActionPlan, boards: Sequence[int], today: date) -> None:
    first, last = today - LATE, today + AHEAD
    if last.year != today.year:
        first, last = date(today.year, 5, 1), date(today.year, 6, 30)
    rule.draft_month, rule.draft_day, rule.due_month, rule.due_day = first.month, first.day, last.month, last.day
    for place, board in enumerate(boards):
        earlier = _put(session, rule, board, today.year - 1, 4, date(today.year - 1, 6, 3))
        name = session.get_one(Board, board).name.rpartition(" i ")[2]
        session.add(
            ActionPlanDocument(
                plan_year_id=earlier.id,
                stage="adopted",
                name=f"Handlingsplan {today.year - 1}, {name}.docx",
                path=f"F:\\Handlingsplaner\\{today.year - 1}\\Handlingsplan {today.year - 1}, {name}.docx",
                added_on=date(today.year - 1, 6, 3),
            )
        )
        reached = REACHED[place % len(REACHED)] if today < last else 4
        row = _put(session, rule, board, today.year, reached, today - timedelta(days=5 + place))
        row.journal_number = JOURNAL.format(number=21 + place, year=today.year % 100)
        if 0 < reached < 3:
            _link(session, row, board, today)


def _put(session: Session, rule: ActionPlan, board: int, year: int, reached: int, last: date) -> ActionPlanYear:
    """A year's plan that has reached so many stages, the last of them on a day, those before some weeks apart."""
    row = ActionPlanYear(action_plan_id=rule.id, board_id=board, year=year)
    for place, stage in enumerate(STAGES[:reached]):
        if stage in rule.stages.split():
            setattr(row, f"{stage}_on", last - (reached - 1 - place) * 3 * A_WEEK)
    session.add(row)
    session.flush()
    return row


def _link(session: Session, row: ActionPlanYear, board: int, today: date) -> None:
    """The plan comes up at the board's next meeting, where that has an agenda already."""
    coming = (
        select(AgendaItem)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(MeetingBoard.board_id == board, Meeting.start >= midnight(today), Meeting.status.in_(AWAITED))
        .where(func.lower(AgendaItem.title).like("handlingsplan%"))
        .order_by(Meeting.start)
        .limit(1)
    )
    item = session.scalars(coming).first()
    if item is not None:
        item.plan_year_id = row.id
        item.kind = DECISION if row.discussed_on is not None else DISCUSSION
