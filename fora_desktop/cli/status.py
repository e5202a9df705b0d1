"""Who stands how, and which missed periods somebody has seen."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import day
from fora_desktop.cli.common import Commands, json_option, on_option, unit_option
from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.standings import StandingLine


def add(commands: Commands) -> None:
    status = commands.add_parser("status", help=_("hvem er bagud, og hvorfor"))
    status.add_argument("--board", metavar=_("LOKALT_FORUM"), help=_("kun dette lokale forum"))
    status.add_argument("--forum", metavar=_("FORUM"), help=_("kun dette samarbejdsforum"))
    status.add_argument("--all", action="store_true", help=_("også dem, der er i orden"))
    unit_option(status)
    on_option(status)
    json_option(status)
    status.set_defaults(run=run_status)
    seen = commands.add_parser("seen", help=_("markér en periode som set"))
    seen.add_argument("board", metavar=_("LOKALT_FORUM"))
    seen.add_argument("period_start", type=day, metavar=_("PERIODENS_FØRSTE_DAG"))
    seen.add_argument("--reason", default="", metavar=_("TEKST"), help=_("hvorfor kravet ikke blev nået"))
    on_option(seen)
    json_option(seen)
    seen.set_defaults(run=run_seen)


def run_status(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, standings

    with context.open() as database, database.read() as session:
        board = None if given.board is None else names.board(session, given.board)
        forum = None if given.forum is None else names.forum(session, given.forum)
        unit = None if given.unit is None else names.unit(session, given.unit)
        found = standings.lines(session, context.today, boards=None if board is None else [board])
    rows = [
        line
        for line in standings.in_order_of_need(found)
        if (forum is None or line.board.forum == forum) and (unit is None or unit in line.board.units)
    ]
    chosen = [line for line in rows if given.all or line.needs_action]
    context.answer_table(
        [row_json(line) for line in chosen],
        [_("Lokalt forum"), _("Status"), _("Næste møde"), _("Besked")],
        [
            [
                line.board.name,
                line.status.word,
                dates.short(line.next_meeting) if line.next_meeting else "–",
                line.message,
            ]
            for line in chosen
        ],
        _("Intet kræver handling.") if rows else _("Der er ingen lokale fora her."),
    )


def row_json(line: "StandingLine") -> dict[str, Any]:
    standing = line.standing
    due = standing.next_due if standing else None
    return {
        "board_id": line.board.id,
        "board": line.board.name,
        "forum": line.board.forum_name,
        "kind": standing.rule.kind if standing else None,
        "period_start": standing.period.first.isoformat() if standing else None,
        "period_end": standing.period.last.isoformat() if standing else None,
        "minimum": standing.minimum if standing else None,
        "maximum": standing.maximum if standing else None,
        "held": standing.counts.held if standing else 0,
        "planned": standing.counts.planned if standing else 0,
        "unrecorded": standing.counts.unrecorded if standing else 0,
        "missing": standing.missing if standing else 0,
        "due_by_now": standing.due_by_now if standing else 0,
        "next_due": due.isoformat() if due else None,
        "behind_pace": standing is not None and standing.behind_pace,
        "status": line.status.value,
        "message": line.message,
    }


def run_seen(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, standings

    with context.open(writes=True) as database:
        with database.read() as session:
            board = names.board(session, given.board)
        line = database.do(standings.seen, standings.mark_seen, board, given.period_start, given.reason, context.today)
    context.answer(row_json(line), standings.seen(line) + ".")
