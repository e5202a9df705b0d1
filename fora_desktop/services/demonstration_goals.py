"""Which goals the boards of the invented district serve: forums, the items of their meetings, what they owe."""

from collections.abc import Mapping, Sequence

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import ActionPlan
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import MeetingBoard
from fora_desktop.domain.strategy import Goal, GoalLink, Strategy

SERVED: Mapping[str, Sequence[int]] = {
    "Styr på sagerne": (9, 34, 35),
    "Færre sager på hylderne": (17, 19, 32),
    "Kort sagsbehandlingstid": (20, 21, 34),
    "Tæt på borgerne": (1, 2, 8, 11, 36),
    "Hurtigt beredskab": (5, 6),
    "Synligt politi": (12, 17, 25),
    "Dialog med borgerne": (3, 15, 16, 18),
    "Gode råd til borgerne": (36,),
    "God service": (30, 14),
    "Arbejdsgange": (8, 26, 27, 34, 35),
    "Kommunikation": (1, 18, 36),
    "Borgerinddragelse": (3, 18),
    "Sagsbehandling": (34, 35),
}
"""Of each goal the forums that serve it, by their place in the overview."""
INTERNAL = ("Ledelse", "Kompetencer", "Ressourcer")
USUAL_ITEM, OTHER_ITEM = 3, 4
"""The items of a meeting that are about its forum's first goal, and about its second."""


def add(session: Session) -> None:
    """Where the register has the strategies; orden i tingene is served by nobody: something is left to be done."""
    goals: dict[str, int] = {}
    for id_, name in session.execute(
        select(Goal.id, Goal.name).join(Strategy, Strategy.id == Goal.strategy_id).order_by(Strategy.position, Goal.id)
    ):
        goals.setdefault(name, id_)
    forums: dict[int, int] = {}
    for id_, place in session.execute(select(Forum.id, Forum.position)):
        forums[place] = id_
    links = [
        {"goal_id": goals[name], "forum_id": forums[place], "refused": False}
        for name, places in SERVED.items()
        for place in places
        if name in goals and place in forums
    ]
    if not links:
        return
    session.execute(insert(GoalLink), links)
    session.execute(update(Goal).where(Goal.name.in_(INTERNAL)).values(internal=True))
    _link_items(session, goals, forums)
    _link_plans(session, goals)


def _link_items(session: Session, goals: Mapping[str, int], forums: Mapping[int, int]) -> None:
    served: dict[int, list[int]] = {}
    for name, places in SERVED.items():
        for place in places:
            if name in goals and place in forums:
                served.setdefault(forums[place], []).append(goals[name])
    query = (
        select(AgendaItem.id, AgendaItem.position, Board.forum_id)
        .join(MeetingBoard, MeetingBoard.meeting_id == AgendaItem.meeting_id)
        .join(Board, Board.id == MeetingBoard.board_id)
        .where(MeetingBoard.position == 0, AgendaItem.position.in_((USUAL_ITEM, OTHER_ITEM)), AgendaItem.purpose == "")
        .order_by(AgendaItem.id)
    )
    rows = []
    for item, position, forum in session.execute(query):
        number = position - USUAL_ITEM
        for goal in served.get(forum, ())[number : number + 1]:
            rows.append({"goal_id": goal, "item_id": item, "refused": False})
    if rows:
        session.execute(insert(GoalLink), rows)


def _link_plans(session: Session, goals: Mapping[str, int]) -> None:
    near = goals.get("Tæt på borgerne")
    plans = session.scalars(select(ActionPlan.id).join(Forum).where(Forum.position.in_((1, 3)))).all()
    if near is not None and plans:
        session.execute(
            insert(GoalLink), [{"goal_id": near, "action_plan_id": plan, "refused": False} for plan in plans]
        )
