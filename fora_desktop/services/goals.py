"""Strategies and what serves them: the board of a year, the coming meetings about a goal, the plans that follow it."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy import func, select, union
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.agenda import CARRIED, AgendaItem
from fora_desktop.domain.forum import Board, Chapter, Forum
from fora_desktop.domain.goal_board import ForumLine, GoalBoard, GoalLine, Pair, StrategyLine, Treated
from fora_desktop.domain.goal_proposals import Aim, Proposal, propose
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.plan_stages import PlanRow, stage_words
from fora_desktop.domain.strategy import Goal, GoalLink, Strategy
from fora_desktop.domain.strategy_data import titled
from fora_desktop.i18n import _
from fora_desktop.services import plan_rows

TAKE_PLACE = tuple(status.value for status in MeetingStatus if status.takes_place)


def strategies(session: Session) -> list[StrategyLine]:
    """In their order, each with its goals as they stand under each other."""
    below: dict[tuple[int, int | None], list[Goal]] = defaultdict(list)
    for goal in session.scalars(select(Goal).order_by(Goal.position, Goal.id)):
        below[goal.strategy_id, goal.parent_id].append(goal)

    def lines(strategy: int, parent: int | None, depth: int) -> Iterator[GoalLine]:
        for goal in below[strategy, parent]:
            yield _goal_line(goal, depth)
            yield from lines(strategy, goal.id, depth + 1)

    rows = session.scalars(select(Strategy).order_by(Strategy.position, Strategy.id))
    return [
        StrategyLine(
            row.id,
            row.name,
            row.year,
            row.in_force,
            row.words,
            row.source,
            row.missing,
            tuple(lines(row.id, None, 0)),
        )
        for row in rows
    ]


def _goal_line(goal: Goal, depth: int = 0) -> GoalLine:
    return GoalLine(
        goal.id,
        goal.strategy_id,
        goal.parent_id,
        goal.kind,
        goal.name,
        goal.words,
        goal.tags,
        goal.unit,
        goal.internal,
        depth,
    )


def board(
    session: Session, year: int, on: date, *, closed_items: bool = True, boards: Collection[int] | None = None
) -> GoalBoard:
    """Which forum serves which goal, with the year's meetings as they are seen on a day.

    `closed_items`: confidential ones count too; `boards`: only their meetings count.
    """
    lines = strategies(session)
    linked, refused = _forum_links(session)
    treated = _treated(session, year, on, closed_items=closed_items, boards=boards)
    active = {forum for _goal, forum in linked | set(treated)}
    forums, closed = _forums(session, year, on, active)
    there = {forum.id for forum in forums}
    plans: dict[int, set[int]] = defaultdict(set)
    for goal, plan in session.execute(select(GoalLink.goal_id, GoalLink.action_plan_id)):
        if plan is not None:
            plans[goal].add(plan)
    return GoalBoard(
        year=year,
        strategies=tuple(lines),
        forums=tuple(forums),
        linked=frozenset(pair for pair in linked if pair[1] in there),
        treated=treated,
        refused=frozenset(refused),
        proposals=tuple(_proposals(session, lines, there - closed, linked | refused)),
        plans={goal: frozenset(found) for goal, found in plans.items()},
    )


def _forums(session: Session, year: int, on: date, active: Collection[int]) -> tuple[list[ForumLine], set[int]]:
    """Those of the year in the order of the overview, and which of them are closed: these only if they served."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    day = max(first, min(on, last))
    counts: dict[int, int] = {}
    for forum, n in session.execute(
        select(Board.forum_id, func.count())
        .where((Board.last_day.is_(None)) | (Board.last_day >= day))
        .group_by(Board.forum_id)
    ):
        counts[forum] = n
    query = (
        select(Forum.id, Forum.name, Chapter.number, Chapter.title, Forum.closed_on)
        .join(Chapter, Chapter.id == Forum.chapter_id)
        .where((Forum.closed_on.is_(None)) | (Forum.closed_on > first))
        .order_by(Chapter.number, Forum.position, Forum.id)
    )
    rows = session.execute(query).all()
    closed = {id_ for id_, _name, _number, _title, closed_on in rows if closed_on is not None and closed_on <= day}
    found = [
        ForumLine(id_, name, number, title, counts.get(id_, 0))
        for id_, name, number, title, _closed_on in rows
        if id_ not in closed or id_ in active
    ]
    return found, closed


def _forum_links(session: Session) -> tuple[set[Pair], set[Pair]]:
    query = select(GoalLink.goal_id, GoalLink.forum_id, GoalLink.refused).where(GoalLink.forum_id.is_not(None))
    linked: set[Pair] = set()
    refused: set[Pair] = set()
    for goal, forum, no in session.execute(query):
        assert forum is not None
        (refused if no else linked).add((goal, forum))
    return linked, refused


def _treated(
    session: Session, year: int, on: date, *, closed_items: bool, boards: Collection[int] | None
) -> dict[Pair, frozenset[Treated]]:
    """Of each goal and forum the year's meetings with an item, or a decision, that is linked to the goal.

    An item that was put off counts where it is taken up.
    """
    by_item = (
        select(GoalLink.goal_id, AgendaItem.meeting_id)
        .join(AgendaItem, AgendaItem.id == GoalLink.item_id)
        .where(AgendaItem.state != CARRIED)
    )
    by_decision = (
        select(GoalLink.goal_id, AgendaItem.meeting_id)
        .join(Decision, Decision.id == GoalLink.decision_id)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
    )
    found: dict[Pair, set[Treated]] = defaultdict(set)
    first, last = datetime.combine(date(year, 1, 1), time.min), datetime.combine(date(year, 12, 31), time.max)
    for each in (by_item, by_decision):
        if not closed_items:
            each = each.where(AgendaItem.confidential.is_(False))
        query = (
            each.add_columns(Board.forum_id, Board.id, Meeting.status, Meeting.start)
            .join(Meeting, Meeting.id == AgendaItem.meeting_id)
            .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
            .join(Board, Board.id == MeetingBoard.board_id)
            .where(Meeting.start.between(first, last), Meeting.status.in_(TAKE_PLACE))
        )
        for goal, meeting, forum, id_, status, start in session.execute(query):
            if boards is None or id_ in boards:
                found[goal, forum].add(Treated(meeting, status == MeetingStatus.HELD and start.date() <= on))
    return {pair: frozenset(meetings) for pair, meetings in found.items()}


def _proposals(
    session: Session, lines: Sequence[StrategyLine], forums: Collection[int], settled: Collection[Pair]
) -> Iterator[Proposal]:
    """What the Formål of forums suggests; not what is linked to a goal or one under or over it, nor what is refused."""
    aims = tuple(
        Aim(goal.id, goal.strategy, goal.name, goal.words)
        for line in lines
        for goal in line.goals
        if not goal.internal and not goal.unit
    )
    if not aims:
        return
    purposes = session.execute(select(Forum.id, Forum.purpose).where(Forum.purpose != "").order_by(Forum.id))
    parents = {goal.id: goal.parent for line in lines for goal in line.goals}
    taken = {(near, forum) for goal, forum in settled for near in _line_of(goal, parents)}
    told = tuple((id_, text) for id_, text in purposes if id_ in forums)
    for each in propose(told, aims):
        near = {(goal, each.forum) for goal in _line_of(each.goal, parents)}
        if (each.goal, each.forum) not in taken and not near & set(settled):
            yield each


def _line_of(goal: int, parents: dict[int, int | None]) -> list[int]:
    """A goal and those above it."""
    found: list[int] = []
    here: int | None = goal
    while here is not None:
        found.append(here)
        here = parents.get(here)
    return found


# --- what the pane shows --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Coming:
    """An item on a goal at a meeting; `number` is its place on the agenda, `others` those of the goal's other items."""

    meeting: int
    item: int
    whose: str
    number: int
    start: datetime
    others: tuple[int, ...] = ()

    @property
    def words(self) -> str:
        """`Lokalrådet i Roskilde, punkt 4`"""
        return f"{self.whose}, {self.places}"

    @property
    def places(self) -> str:
        """`punkt 4, 6`"""
        return _("punkt {n}").format(n=", ".join(map(str, (self.number, *self.others))))


@dataclass(frozen=True, slots=True)
class PlanLine:
    """An action plan that follows a goal, and how far it is this year."""

    id: int
    name: str
    whose: str
    done: int
    all: int
    stage: str

    @property
    def words(self) -> str:
        return f"{self.name}, {self.whose}"

    @property
    def state(self) -> str:
        """`9 af 10`; of a single one its stage."""
        return _("{n} af {all}").format(n=self.done, all=self.all) if self.all > 1 else self.stage


@dataclass(frozen=True, slots=True)
class About:
    """What is known of one goal beside the forums: the meetings to come, each once, and the plans."""

    coming: tuple[Coming, ...]
    plans: tuple[PlanLine, ...]


def about(
    session: Session, goals: Collection[int], year: int, on: date, lines: Mapping[int, PlanLine] | None = None
) -> About:
    """Of a goal and all under it; `lines` are those of the plans, where they are read already."""
    query = select(GoalLink.action_plan_id).where(GoalLink.goal_id.in_(goals))
    plans = {id_ for id_ in session.scalars(query) if id_ is not None}
    known = plan_lines(session, plans, year, on) if lines is None else lines
    coming: dict[int, Coming] = {}
    for each in items(session, goals, on):
        first = coming.setdefault(each.meeting, each)
        if first is not each:
            coming[each.meeting] = replace(first, others=(*first.others, each.number))
    return About(tuple(coming.values()), tuple(known[plan] for plan in known if plan in plans))


def items(
    session: Session, goals: Collection[int], first: date, last: date | None = None, forum: int | None = None
) -> list[Coming]:
    """The meetings with an item on one of the goals, by their time; without a last day those that are still awaited."""
    linked = (
        select(GoalLink.item_id)
        .join(AgendaItem, AgendaItem.id == GoalLink.item_id)
        .where(GoalLink.goal_id.in_(goals), AgendaItem.state != CARRIED)
    )
    decided = (
        select(Decision.item_id).join(GoalLink, GoalLink.decision_id == Decision.id).where(GoalLink.goal_id.in_(goals))
    )
    query = (
        select(AgendaItem.id, AgendaItem.position, Meeting.id, Meeting.start, Board.name)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .join(Board, Board.id == MeetingBoard.board_id)
        .where(AgendaItem.id.in_(union(linked, decided)), Meeting.start >= datetime.combine(first, time.min))
        .order_by(Meeting.start, Meeting.id, AgendaItem.position, MeetingBoard.position)
    )
    if last is None:
        query = query.where(Meeting.status.in_([each.value for each in AWAITED]))
    else:
        query = query.where(Meeting.status.in_(TAKE_PLACE), Meeting.start <= datetime.combine(last, time.max))
    if forum is not None:
        query = query.where(Board.forum_id == forum)
    found: dict[int, Coming] = {}
    for item, position, meeting, start, name in session.execute(query):
        found.setdefault(item, Coming(meeting, item, name, position, start))
    return list(found.values())


def plan_lines(session: Session, plans: Collection[int], year: int, on: date) -> Mapping[int, PlanLine]:
    """Of each of the plans how far it was on the day with the year that is looked at, in the order of the overview."""
    by_plan: dict[int, list[PlanRow]] = defaultdict(list)
    for row in plan_rows.listing(session, year, on, list(plans)) if plans else ():
        by_plan[row.plan].append(row.as_of(on))
    return {plan: _plan_line(_of_year(rows, year)) for plan, rows in by_plan.items()}


def _of_year(rows: Sequence[PlanRow], year: int) -> list[PlanRow]:
    """Of each board the plan that holds in the year, not that of before or the next one."""
    whole = rows[0].has_cadence
    found: dict[int, PlanRow] = {}
    for row in sorted(rows, key=lambda row: (row.year <= year, row.year if row.year <= year else -row.year)):
        found[row.board if row.per_board else 0] = row
    latest = max((row.year for row in found.values() if row.year <= year), default=None)
    return [row for row in found.values() if not whole or latest is None or row.year == latest]


def _plan_line(rows: Sequence[PlanRow]) -> PlanLine:
    first, furthest = rows[0], max(rows, key=lambda row: row.reached)
    stage = stage_words(furthest.stage).lower()
    return PlanLine(first.plan, first.name, first.forum_name, sum(row.is_done for row in rows), len(rows), stage)


# --- choosing a goal ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choice:
    """A goal to choose from; `words` say where it stands too."""

    id: int
    words: str
    strategy: int


def choices(session: Session) -> list[Choice]:
    """Every goal: `Tæt på borgerne › Dialog med borgerne (Midt- og Vestsjælland 2019)`, those in force first."""
    found: list[Choice] = []
    for line in sorted(strategies(session), key=lambda each: not each.in_force):
        names = {goal.id: goal.name for goal in line.goals}
        for goal in line.goals:
            above = "" if goal.parent is None else f"{names[goal.parent]} › "
            found.append(
                Choice(
                    goal.id,
                    _("{goal} ({strategy})").format(goal=above + goal.name, strategy=titled(line.name, line.year)),
                    line.id,
                )
            )
    return found


def day_words(start: datetime, on: date) -> str:
    """`i dag`, `20. maj`; of another year with it."""
    day = start.date()
    if day == on:
        return _("i dag")
    words = _("{day}. {month}").format(day=day.day, month=dates.month_short(day.month))
    return words if day.year == on.year else f"{words} {day.year}"
