"""`fora plan away` and `fora plan missing`: somebody's meetings get other times; what boards lack is planned."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, day, year
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from fora_desktop.domain.plan import Plan, PlanRequest
    from fora_desktop.services.missing import New
    from fora_desktop.services.replanning import Row

SECONDS = 10.0
"""So long is looked for new times at the most."""


class EndsTooSoon(WrongCommandLine):
    def __init__(self) -> None:
        super().__init__(_("Perioden slutter, før den begynder."))


def add_plans(does: Commands) -> None:
    away = does.add_parser("away", help=_("en person er væk: find nye tider til personens møder"))
    away.add_argument("person", metavar=_("PERSON"))
    away.add_argument("--from", dest="first", type=day, required=True, metavar=_("DATO"), help=_("første dag"))
    away.add_argument("--to", dest="last", type=day, required=True, metavar=_("DATO"), help=_("sidste dag"))
    away.add_argument("--reason", default="", metavar=_("TEKST"), help=_("hvorfor personen er væk"))
    away.add_argument("--apply", action="store_true", help=_("flyt møderne, og notér fraværet"))
    away.set_defaults(run=run_away)
    missing = does.add_parser("missing", help=_("find tider til de møder, der mangler i året"))
    missing.add_argument("--board", action="append", metavar=_("RÅD"), help=_("kun dette; kan gentages"))
    missing.add_argument("--year", type=year, metavar=_("ÅR"), help=_("ellers året i dag"))
    missing.add_argument("--accept", action="store_true", help=_("sæt møderne i kalenderen"))
    missing.set_defaults(run=run_missing)
    for parser in (away, missing):
        on_option(parser)
        json_option(parser)


def _solve(request: "PlanRequest") -> "Plan":
    from fora_desktop.planner.solve import solve

    return solve(request, seconds=SECONDS)


def _moment(at: datetime | None) -> str | None:
    return at.isoformat(timespec="minutes") if at is not None else None


# --- away -----------------------------------------------------------------------------------------------------------


def run_away(context: Context, given: Namespace) -> None:
    from fora_desktop.services import meetings, names, replanning

    if given.last < given.first:
        raise EndsTooSoon
    with context.open(writes=given.apply) as database:
        with database.read() as session:
            person = names.person(session, given.person)
            now = context.now(meetings.time_zone(session))
            case = replanning.away(session, person, given.first, given.last, context.today, given.reason)
        found = replanning.solved(case, _solve)
        with database.read() as session:
            rows = replanning.rows(session, found, context.today)
        moves = [replanning.Decision(row.id, to=row.to) for row in rows if row.to is not None and not row.stays]
        sentence = ""
        if given.apply:
            done = database.do(replanning.carried_out, replanning.carry_out, case.gone, moves, now, reason=case.reason)
            sentence = replanning.carried_out(done)
    _tell_away(context, rows, sentence)


def _tell_away(context: Context, rows: "Sequence[Row]", sentence: str) -> None:
    from fora_desktop.services.meeting_lines import day_and_time

    document = {"applied": bool(sentence), "meetings": [_away_document(row) for row in rows]}
    heads = [_("Møde"), _("Fra"), _("Til"), _("Bemærkning")]
    cells = [
        [
            row.line.title,
            day_and_time(row.line.start),
            day_and_time(row.to) if row.to is not None else _("ingen ledig tid"),
            _remark(row),
        ]
        for row in rows
    ]
    context.answer_table(document, heads, cells, "")
    if not context.wants_json and sentence:
        context.answer({}, sentence + ".")


def _remark(row: "Row") -> str:
    if row.to is not None:
        told = [_("Gør plads til et andet møde.")] if row.makes_room else []
        return " ".join([*told, *row.remarks])
    others = ", ".join(each.name for each in row.substitutes)
    who = _("Stedfortræder, der kan: {names}.").format(names=others) if others else ""
    return " ".join(part for part in (row.blocked, who) if part)


def _away_document(row: "Row") -> dict[str, Any]:
    return {
        "meeting_id": row.id,
        "title": row.line.title,
        "from": _moment(row.line.start),
        "to": _moment(row.to),
        "makes_room": row.makes_room,
        "remarks": list(row.remarks),
        "blocked": row.blocked or None,
        "substitutes": [{"person_id": each.id, "name": each.name} for each in row.substitutes],
    }


# --- missing --------------------------------------------------------------------------------------------------------


def run_missing(context: Context, given: Namespace) -> None:
    from fora_desktop.services import meetings, missing, names

    wanted = given.year or context.today.year
    with context.open(writes=given.accept) as database:
        with database.read() as session:
            now = context.now(meetings.time_zone(session))
            boards = [names.board(session, text) for text in given.board] if given.board else None
            asked = missing.question(session, wanted, context.today, boards)
        found = missing.solved(asked, wanted, _solve)
        sentence = ""
        if given.accept:
            done = database.do(missing.planned, missing.accept, found, now)
            sentence = missing.planned(done)
            if left := missing.left(done):
                context.warn(left)
    for note in asked.notes:
        context.warn(note)
    _tell_missing(context, found.new, sentence)


def _tell_missing(context: Context, new: "Sequence[New]", sentence: str) -> None:
    from fora_desktop.services.meeting_lines import day_and_time

    document = {
        "accepted": bool(sentence),
        "meetings": [
            {
                "board_id": each.board,
                "title": each.title,
                "start": _moment(each.start),
                "end": _moment(each.end),
                "reason": each.reason or None,
            }
            for each in new
        ],
    }
    cells = [
        [each.title, day_and_time(each.start) if each.start is not None else _("ingen ledig tid"), each.reason]
        for each in new
    ]
    context.answer_table(document, [_("Møde"), _("Tid"), _("Bemærkning")], cells, "")
    if not context.wants_json:
        placed = sum(each.start is not None for each in new)
        told = counted(placed, _("{n} møde har fået en tid"), _("{n} møder har fået en tid"))
        context.answer({}, f"{sentence or told}.")
