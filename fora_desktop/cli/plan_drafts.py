"""Proposals for a year: made and kept, listed, shown, put into the calendar, taken away."""

from argparse import Namespace
from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from fora_desktop.cli import solving
from fora_desktop.cli.arguments import positive, year
from fora_desktop.cli.common import json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.cli.plan_options import BEGINNINGS, VARIANTS
from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.domain.plan import Plan
    from fora_desktop.services.plan_drafts import Accepted, DraftLine, ProposalLine
    from fora_desktop.services.plan_request import Question
    from fora_desktop.storage.database import Database


class WasStopped(FieldError):
    """A plan that is to be accepted at once was not calculated to its end."""

    def __init__(self, draft: int) -> None:
        super().__init__(
            _(
                "Beregningen blev stoppet, så intet er sat i kalenderen. Forslaget er nummer {draft}. "
                "Godkend det med “fora plan accept {draft}”."
            ).format(draft=draft)
        )


def add_plans(does: Any) -> None:
    drafts = does.add_parser("drafts", help=_("forslag, der er gemt"))
    drafts.add_argument("year", type=year, nargs="?", metavar=_("ÅR"))
    json_option(drafts)
    drafts.set_defaults(run=run_drafts)
    for name, words, run in (
        ("show", _("vis et forslag møde for møde"), run_show),
        ("accept", _("sæt et forslags møder i kalenderen"), run_accept),
        ("remove", _("fjern et forslag"), run_remove),
    ):
        one = does.add_parser(name, help=words)
        one.add_argument("draft", type=positive, metavar=_("FORSLAG"), help=_("dets nummer"))
        if name == "accept":
            one.add_argument("--all", action="store_true", help=_("også de møder, der endnu skal afgøres"))
        on_option(one)
        json_option(one)
        one.set_defaults(run=run)


# --- a year ---------------------------------------------------------------------------------------------------------


def run_year(context: Context, given: Namespace) -> None:
    """The proposal is kept as the one that the window shows for that year; `--accept` takes all that has a time."""
    from fora_desktop.services import plan_drafts, plan_request

    variant, begun_from = VARIANTS[given.variant], BEGINNINGS[given.begin]
    with context.open(writes=True) as database:
        with database.read() as session:
            question = plan_request.question(session, given.year, context.today, variant=variant, begun_from=begun_from)
        plan = solving.solve(context, question.request, given.seconds, given.seed, question.start)
        draft, accepted = None, None
        kept = (question, plan, given.year, variant, begun_from, context.clock().replace(tzinfo=None))
        stopped = plan.stopped_by == "stopped"
        with database.read() as session:
            gone = plan_drafts.gone_words(session, question)
        if given.accept and not stopped and _wanted(question) & set(plan.slots()):
            draft, accepted = database.do(_accepted_at_once, _keep_and_accept, context.today, *kept)
        elif _wanted(question):
            draft = database.do(_("Forslag for {year} er beregnet").format(year=given.year), plan_drafts.keep, *kept)
    for note in filter(None, (*question.notes, gone)):
        context.warn(note)
    context.report(
        _year_document(question, plan, draft, variant, accepted),
        "\n".join(_year_lines(question, plan, draft, accepted, ends=given.accept and stopped)),
    )
    if given.accept and stopped and draft is not None:
        raise WasStopped(draft)


def _keep_and_accept(session: "Session", on: date, *kept: Any) -> tuple[int, "Accepted"]:
    """In one step: another calculation that ends meanwhile replaces nothing of it."""
    from fora_desktop.services import plan_drafts

    draft = plan_drafts.keep(session, *kept)
    return draft, plan_drafts.accept(session, draft, on, _with_a_time(session, draft, on))


def _accepted_at_once(done: tuple[int, "Accepted"]) -> str:
    from fora_desktop.services import plan_drafts

    return plan_drafts.accepted(done[1])


def _wanted(question: "Question") -> set[int]:
    """The meetings that are to get a time: all but those that stay where they are."""
    return {number for number, asked in question.meetings.items() if not asked.fixed}


def _year_document(
    question: "Question", plan: "Plan", draft: int | None, variant: str, accepted: "Accepted | None"
) -> dict[str, Any]:
    """The answer as planning.md has it; its meetings say besides whose they are."""
    from fora_desktop.domain import plan_score

    slots = plan.slots()
    scores = plan_score.Scores(question.request, slots)
    sides = plan_score.facets(question.request, slots)
    answer = solving.document(plan)
    for each in answer["placements"]:
        each |= _whose(question, each["meeting"]) | {"score": scores.of(each["meeting"])}
    for each in answer["unplaced"]:
        each |= _whose(question, each["meeting"])
    return {
        "year": question.request.year,
        "draft": draft,
        "variant": variant,
        "score": plan_score.total(sides),
        "sides": [{"key": side.key, "score": side.score, "text": side.text} for side in sides],
        **answer,
        "notes": list(question.notes),
        "accepted": None if accepted is None else _accepted_document(accepted),
    }


def _whose(question: "Question", number: int) -> dict[str, Any]:
    asked = question.meetings.get(number)
    if asked is None:
        return {"board_id": None, "board": None, "number": None, "kind": None, "register_meeting": None, "fixed": True}
    return {
        "board_id": asked.board_id,
        "board": question.boards.get(asked.board_id, ""),
        "number": asked.number,
        "kind": asked.kind,
        "register_meeting": asked.meeting_id,
        "fixed": asked.fixed,
    }


def _year_lines(
    question: "Question", plan: "Plan", draft: int | None, accepted: "Accepted | None", *, ends: bool
) -> list[str]:
    """`ends` without the way on, which somebody else tells."""
    if draft is None:
        return [_("Der er ingen møder at planlægge i {year}.").format(year=question.request.year)]

    def named(number: int) -> str:
        asked = question.meetings.get(number)
        return asked.title if asked is not None else str(number)

    found = solving.lines(plan, named)
    if accepted is not None:
        return [*found, _accepted_line(accepted)]
    if ends:
        return found
    return [
        *found,
        _("Forslaget er nummer {draft}. Godkend det med “fora plan accept {draft}”.").format(draft=draft),
    ]


# --- the proposals that are kept ------------------------------------------------------------------------------------


def run_drafts(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_drafts

    with context.open() as database, database.read() as session:
        found = [
            replace(each, cost=plan_drafts.price(session, each.id, context.today))
            for each in plan_drafts.drafts(session, given.year)
        ]
    context.answer_table(
        [_draft_document(each) for each in found],
        [_("Nr."), _("År"), _("Navn"), _("Bedst til"), _("Beregnet"), _("Med tid"), _("Pris"), _("Godkendt")],
        [_draft_cells(each) for each in found],
        _("Der er ingen forslag."),
    )


def _draft_document(line: "DraftLine") -> dict[str, Any]:
    return {
        "draft": line.id,
        "year": line.year,
        "name": line.name or None,
        "variant": line.variant,
        "made_at": line.made_at.isoformat(timespec="minutes"),
        "meetings": line.meetings,
        "placed": line.placed,
        "chosen": line.wanted,
        "cost": line.cost,
        "bound": line.bound,
        "accepted_on": None if line.accepted_on is None else line.accepted_on.isoformat(),
    }


def _draft_cells(line: "DraftLine") -> list[str]:
    from fora_desktop.services.meeting_lines import day_and_time

    best_at = {"even": _("jævn fordeling"), "travel": _("få rejsedage"), "last_year": _("sidste års datoer")}
    return [
        str(line.id),
        str(line.year),
        line.name or _("(arbejdes med)"),
        best_at.get(line.variant, line.variant),
        day_and_time(line.made_at),
        _("{placed} af {all}").format(placed=line.placed, all=line.meetings),
        str(line.cost),
        "" if line.accepted_on is None else dates.short(line.accepted_on),
    ]


def run_show(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_drafts

    with context.open() as database, database.read() as session:
        found = plan_drafts.proposal(session, given.draft, context.today)
        draft = replace(found.draft, cost=plan_drafts.price(session, given.draft, context.today))
    context.answer_table(
        _draft_document(draft) | {"lines": [_line_document(each) for each in found.lines]},
        [_("Møde"), _("Tid"), _("Sted"), _("Med"), _("Bemærkning")],
        [_line_cells(each) for each in found.lines],
        _("Der er ingen møder i forslaget."),
    )


def _line_document(line: "ProposalLine") -> dict[str, Any]:
    from fora_desktop.cli.meetings import conflicts_json

    return {
        "line": line.id,
        "board_id": line.board,
        "board": line.board_name,
        "forum": line.forum_name,
        "title": line.title,
        "kind": line.kind,
        "target": line.target.isoformat(),
        "start": _moment(line.start),
        "end": _moment(line.end),
        "place": line.place,
        "room": line.room or None,
        "locked": line.locked,
        "chosen": line.chosen,
        "reason": line.reason or None,
        "skipped": line.skipped or None,
        "meeting_id": line.meeting,
        "moved_from": _moment(line.was) if line.is_moved else None,
        "conflicts": conflicts_json(line.conflicts),
    }


def _line_cells(line: "ProposalLine") -> list[str]:
    from fora_desktop.services.meeting_lines import day_and_time

    remarks = [line.skipped or line.reason, *(each.text for each in line.conflicts)]
    if line.skipped:
        time = _("springes over")
    else:
        time = day_and_time(line.start) if line.start is not None else _("ingen tid")
    return [
        line.title,
        time,
        ", ".join(filter(None, (line.place, line.room))),
        _("ja") if line.chosen else _("nej"),
        " ".join(filter(None, remarks)),
    ]


def run_accept(context: Context, given: Namespace) -> None:
    with context.open(writes=True) as database:
        done = _accept(context, database, given.draft, everything=given.all)
    for each in done.conflicts:
        context.warn(each.text)
    context.answer(_accepted_document(done), _accepted_line(done))


def run_remove(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_drafts

    def gone(line: "DraftLine") -> str:
        return _("Et forslag for {year} er fjernet").format(year=line.year)

    with context.open(writes=True) as database:
        line = database.do(gone, plan_drafts.remove, given.draft)
    context.answer(_draft_document(line), _("Forslag {draft} er fjernet.").format(draft=given.draft))


def _accept(context: Context, database: "Database", draft: int, *, everything: bool) -> "Accepted":
    """What is chosen, or all that has a time, as one step."""
    from fora_desktop.services import plan_drafts

    wanted: Collection[int] | None = None
    if everything:
        with database.read() as session:
            wanted = _with_a_time(session, draft, context.today)
    return database.do(plan_drafts.accepted, plan_drafts.accept, draft, context.today, wanted)


def _with_a_time(session: "Session", draft: int, on: date) -> list[int]:
    from fora_desktop.services import plan_drafts

    lines = plan_drafts.proposal(session, draft, on).lines
    return [line.id for line in lines if line.start is not None and not line.skipped]


def _accepted_document(done: "Accepted") -> dict[str, Any]:
    from fora_desktop.cli.meetings import conflicts_json

    return {
        "year": done.year,
        "meetings": done.meetings,
        "created": list(done.created),
        "moved": done.moved,
        "cancelled": done.cancelled,
        "left": [{"title": each.title, "reason": each.why} for each in done.left],
        "conflicts": conflicts_json(done.conflicts),
    }


def _accepted_line(done: "Accepted") -> str:
    from fora_desktop.services import plan_drafts

    return f"{plan_drafts.accepted(done)}. {plan_drafts.left_words(done.left)}".strip()


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="minutes")
