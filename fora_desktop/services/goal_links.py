"""What serves a goal: forums, agenda items, decisions, action plans; linked, taken apart, refused."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import ActionPlan
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Forum
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.strategy import Goal, GoalLink
from fora_desktop.i18n import _
from fora_desktop.services.strategies import goal_row

FORUM, ITEM, DECISION, PLAN = "forum", "item", "decision", "action_plan"
_COLUMNS = {FORUM: "forum_id", ITEM: "item_id", DECISION: "decision_id", PLAN: "action_plan_id"}


class NothingToLink(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Det, målet skulle knyttes til, er der ikke længere. Vælg noget andet."))


class NotLinked(FieldError):
    def __init__(self, what: str, goal: str) -> None:
        super().__init__(_("{what} er ikke tilknyttet “{goal}”.").format(what=what, goal=goal))


@dataclass(frozen=True, slots=True)
class Target:
    """What serves a goal: a forum, an agenda item, a decision or an action plan, by its id."""

    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class Linked:
    """A goal and what it was linked to, in words; `goals` where several were set at once."""

    goal: int
    goal_name: str
    what: str
    goals: int = 1


@dataclass(frozen=True, slots=True)
class GoalName:
    """A goal that something serves."""

    id: int
    name: str


def link(session: Session, goal: int, target: Target) -> Linked:
    """Serve a goal from now on; a refused proposal is taken up again. What is linked stays so."""
    row = _row(session, goal, target)
    if row is None:
        session.add(_made(goal, target))
    else:
        row.refused = False
    session.flush()
    return _told(session, goal, target)


def refuse(session: Session, goal: int, forum: int) -> Linked:
    """A proposal is not to come again."""
    target = Target(FORUM, forum)
    row = _row(session, goal, target)
    if row is None:
        session.add(GoalLink(goal_id=goal, forum_id=forum, refused=True))
    else:
        row.refused = True
    session.flush()
    return _told(session, goal, target)


def unlink(session: Session, goal: int, target: Target) -> Linked:
    """Raises `NotLinked`."""
    told = _told(session, goal, target)
    row = _row(session, goal, target)
    if row is None or row.refused:
        raise NotLinked(told.what, told.goal_name)
    session.delete(row)
    session.flush()
    return told


def unlink_all(session: Session, goals: Collection[int], forum: int) -> Linked:
    """A forum serves none of these goals any longer: a goal and what lies under it."""
    rows = session.scalars(
        select(GoalLink).where(GoalLink.goal_id.in_(goals), GoalLink.forum_id == forum, GoalLink.refused.is_(False))
    ).all()
    first = next(iter(goals))
    told = _told(session, first, Target(FORUM, forum))
    if not rows:
        raise NotLinked(told.what, told.goal_name)
    for row in rows:
        session.delete(row)
    session.flush()
    return told


def set_goals(session: Session, target: Target, goals: Collection[int]) -> Linked:
    """Exactly these goals are served by something."""
    what = _name(session, target)
    column = getattr(GoalLink, _COLUMNS[target.kind])
    there = {row.goal_id: row for row in session.scalars(select(GoalLink).where(column == target.id))}
    for goal, row in there.items():
        if goal not in goals and not row.refused:
            session.delete(row)
        elif goal in goals:
            row.refused = False
    for goal in goals:
        goal_row(session, goal)
        if goal not in there:
            session.add(_made(goal, target))
    session.flush()
    first = next(iter(goals), 0)
    return Linked(first, goal_row(session, first).name if first else "", what, len(goals))


def follow(session: Session, item: int, taken_up: int) -> None:
    """What is taken up again serves the goals of the item that was put off."""
    for goal in session.scalars(select(GoalLink.goal_id).where(GoalLink.item_id == item, GoalLink.refused.is_(False))):
        session.add(_made(goal, Target(ITEM, taken_up)))
    session.flush()


def goals_of(session: Session, target: Target) -> list[GoalName]:
    """What something serves, in the order of the strategies."""
    column = getattr(GoalLink, _COLUMNS[target.kind])
    query = (
        select(Goal.id, Goal.name)
        .join(GoalLink, GoalLink.goal_id == Goal.id)
        .where(column == target.id, GoalLink.refused.is_(False))
        .order_by(Goal.strategy_id, Goal.position, Goal.id)
    )
    return [GoalName(id_, name) for id_, name in session.execute(query)]


def _row(session: Session, goal: int, target: Target) -> GoalLink | None:
    goal_row(session, goal)
    _name(session, target)
    column = getattr(GoalLink, _COLUMNS[target.kind])
    return session.scalars(select(GoalLink).where(GoalLink.goal_id == goal, column == target.id)).first()


def _made(goal: int, target: Target) -> GoalLink:
    row = GoalLink(goal_id=goal)
    setattr(row, _COLUMNS[target.kind], target.id)
    return row


def _told(session: Session, goal: int, target: Target) -> Linked:
    return Linked(goal, goal_row(session, goal).name, _name(session, target))


def _name(session: Session, target: Target) -> str:
    """What it is called, where the history tells of it."""
    if target.kind == FORUM and (forum := session.get(Forum, target.id)) is not None:
        return forum.name
    if target.kind == PLAN and (plan := session.get(ActionPlan, target.id)) is not None:
        return plan.name
    item = None
    if target.kind == ITEM:
        item = session.get(AgendaItem, target.id)
    elif target.kind == DECISION and (decision := session.get(Decision, target.id)) is not None:
        item = session.get(AgendaItem, decision.item_id)
    if item is None:
        raise NothingToLink
    meeting = session.get_one(Meeting, item.meeting_id)
    words = _("Punkt {n}, {meeting}") if target.kind == ITEM else _("Beslutningen i punkt {n}, {meeting}")
    return words.format(n=item.position, meeting=meeting.title)


# --- the sentences of the steps -------------------------------------------------------------------------------------


def linked(done: Linked) -> str:
    return _("{what} er tilknyttet “{goal}”").format(what=done.what, goal=done.goal_name)


def unlinked(done: Linked) -> str:
    return _("{what} er ikke længere tilknyttet “{goal}”").format(what=done.what, goal=done.goal_name)


def refused(done: Linked) -> str:
    return _("Forslaget er afvist: {what} tjener ikke “{goal}”").format(what=done.what, goal=done.goal_name)


def goals_set(done: Linked) -> str:
    if not done.goals:
        return _("{what} tjener intet mål").format(what=done.what)
    if done.goals == 1:
        return linked(done)
    return _("{what} tjener {n} mål").format(what=done.what, n=done.goals)
