"""Strategies and goals: listed with what serves them, linked, loaded."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import filled, positive, year
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.domain.goal_board import GoalBoard, GoalLine, StrategyLine
    from fora_desktop.services.goal_links import Target


def add(commands: Commands) -> None:
    listed = commands.add_parser("goals", help=_("pejlemærker og indsatser, og hvilke fora der tjener dem"))
    listed.add_argument("--year", type=year, metavar=_("ÅR"), help=_("året, hvis møder tælles"))
    listed.add_argument("--all", action="store_true", help=_("også indsatser, som ingen tjener"))
    listed.set_defaults(run=run_goals)
    json_option(listed)
    on_option(listed)
    does = listed.add_subparsers(dest="does", metavar=_("HANDLING"))
    for name, words, run in (
        ("link", _("knyt et forum, et punkt, en beslutning eller en handleplan til et mål"), run_link),
        ("unlink", _("tag tilknytningen væk igen"), run_unlink),
        ("refuse", _("afvis et forslag, så det ikke kommer igen"), run_refuse),
    ):
        parser = does.add_parser(name, help=words)
        parser.add_argument("goal", metavar=_("MÅL"), help=_("navnet eller id"))
        if name == "refuse":
            parser.add_argument("--forum", required=True, metavar=_("FORUM"), help=_("samarbejdsforummet"))
        else:
            _add_targets(parser.add_mutually_exclusive_group(required=True))
        parser.set_defaults(run=run)
    load = does.add_parser("load", help=_("indlæs en strategi, der følger med Fora, eller en fil"))
    load.add_argument("strategy", type=filled, metavar=_("NAVN_ELLER_FIL"))
    load.set_defaults(run=run_load)
    for parser in does.choices.values():
        json_option(parser)
        on_option(parser)


def _add_targets(group: Any) -> None:
    group.add_argument("--forum", metavar=_("FORUM"), help=_("samarbejdsforummet"))
    group.add_argument("--item", type=positive, metavar="ID", help=_("punktet på en dagsorden"))
    group.add_argument("--decision", type=positive, metavar="ID", help=_("beslutningen"))
    group.add_argument("--plan", type=positive, metavar="ID", help=_("handleplanen"))


# --- the list -------------------------------------------------------------------------------------------------------


def run_goals(context: Context, given: Namespace) -> None:
    from fora_desktop.services import goals

    with context.open() as database, database.read() as session:
        board = goals.board(session, given.year or context.today.year, context.today)
    rows = [
        [
            str(goal.id),
            strategy.title,
            "  " * goal.depth + goal.name,
            goal.tags,
            board.forums_word(goal),
            str(board.meetings(goal.id)[0]),
            str(board.meetings(goal.id)[1]),
        ]
        for strategy in board.strategies
        for goal in strategy.goals
        if given.all or goal.kind != "initiative" or board.serving(goal.id)
    ]
    context.answer_table(
        [_strategy_json(board, strategy) for strategy in board.strategies],
        [_("Id"), _("Strategi"), _("Mål"), _("Numre"), _("Fora"), _("Møder"), _("Holdt")],
        rows,
        _("Ingen strategi endnu. Indlæs en med “fora goals load NAVN”."),
    )


def _strategy_json(board: "GoalBoard", strategy: "StrategyLine") -> dict[str, Any]:
    return {
        "id": strategy.id,
        "title": strategy.name,
        "year": strategy.year,
        "in_force": strategy.in_force,
        "source": strategy.source,
        "missing": strategy.missing,
        "words": strategy.words,
        "goals": [_goal_json(board, goal) for goal in strategy.goals],
        "forums_without_goal": [forum.name for forum in board.without(strategy)],
    }


def _goal_json(board: "GoalBoard", goal: "GoalLine") -> dict[str, Any]:
    meetings, held = board.meetings(goal.id)
    serving = board.serving(goal.id)
    names = {forum.id: forum.name for forum in board.forums}
    return {
        "id": goal.id,
        "parent": goal.parent,
        "kind": goal.kind,
        "name": goal.name,
        "words": goal.words,
        "tags": goal.tags,
        "numbers": goal.numbers,
        "unit": goal.unit,
        "internal": goal.internal,
        "status": "served" if serving else "internal" if goal.internal else "none",
        "forums": [forum.name for forum in serving],
        "meetings": meetings,
        "held": held,
        "action_plans": sorted(board.plans.get(goal.id, ())),
        "proposals": [
            {"forum": names[each.forum], "sentence": each.sentence, "shared": list(each.shared)}
            for each in board.proposals
            if each.goal == goal.id
        ],
    }


# --- links ----------------------------------------------------------------------------------------------------------


def _target(session: "Session", given: Namespace) -> "Target":
    from fora_desktop.services import goal_links, names

    if given.forum is not None:
        return goal_links.Target(goal_links.FORUM, names.forum(session, given.forum))
    for kind, value in (
        (goal_links.ITEM, given.item),
        (goal_links.DECISION, given.decision),
        (goal_links.PLAN, given.plan),
    ):
        if value is not None:
            return goal_links.Target(kind, value)
    raise AssertionError("argparse asks for one of them")


def run_link(context: Context, given: Namespace) -> None:
    _change(context, given, "linked", "link")


def run_unlink(context: Context, given: Namespace) -> None:
    _change(context, given, "unlinked", "unlink")


def _change(context: Context, given: Namespace, told: str, act: str) -> None:
    from fora_desktop.services import goal_links, names

    with context.open(writes=True) as database:
        with database.read() as session:
            goal, target = names.goal(session, given.goal), _target(session, given)
        sentence = getattr(goal_links, told)
        done = database.do(sentence, getattr(goal_links, act), goal, target)
    context.answer({"goal": done.goal, "name": done.goal_name, target.kind: target.id}, sentence(done) + ".")


def run_refuse(context: Context, given: Namespace) -> None:
    from fora_desktop.services import goal_links, names

    with context.open(writes=True) as database:
        with database.read() as session:
            goal, forum = names.goal(session, given.goal), names.forum(session, given.forum)
        done = database.do(goal_links.refused, goal_links.refuse, goal, forum)
    context.answer({"goal": done.goal, "name": done.goal_name, "forum": forum}, goal_links.refused(done) + ".")


def run_load(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange import strategies as files
    from fora_desktop.services import strategies

    data = files.find(given.strategy)
    with context.open(writes=True) as database:
        done = database.do(strategies.loaded, strategies.load, data)
    if data.missing:
        context.warn(data.missing)
    context.answer({"id": done.id, "title": done.title, "goals": done.goals}, strategies.loaded(done) + ".")
