"""Closing a year: its account is kept as it stands on the day."""

from argparse import Namespace
from typing import Any

from fora_desktop.cli.arguments import year
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.i18n import _


def add(commands: Commands) -> None:
    closing = commands.add_parser("close-year", help=_("luk et år: gem redegørelsen, som den er i dag"))
    closing.add_argument("year", type=year, metavar=_("ÅR"))
    closing.add_argument(
        "--note", default="", metavar=_("TEKST"), help=_("hvorfor året lukkes igen; skal med fra anden gang")
    )
    closed = commands.add_parser("closed-years", help=_("de år, der er lukket, og hvornår"))
    closed.set_defaults(run=run_closed)
    closing.set_defaults(run=run_close)
    on_option(closing)
    for parser in (closing, closed):
        json_option(parser)


def run_close(context: Context, given: Namespace) -> None:
    from fora_desktop.reporting import closing
    from fora_desktop.services import closed_years

    with context.open(writes=True) as database:
        closed = database.do(
            closed_years.was_closed, closing.close_year, given.year, context.today, note=given.note.strip()
        )
    told = _("{year} er lukket. Møder: krævet {required}, holdt {held}, heraf for sent {late}; mangler {missing}.")
    context.answer(row_json(closed), told.format(year=closed.year, **closed.figures))


def run_closed(context: Context, _given: Namespace) -> None:
    from fora_desktop.services import closed_years

    with context.open() as database, database.read() as session:
        found = closed_years.listing(session)
    context.answer_table(
        [row_json(each) for each in found],
        [_("År"), _("Nr."), _("Lukket"), _("Note")],
        [[str(each.year), str(each.number), dates.short(each.on), each.note] for each in found],
        _("Ingen år er lukket."),
    )


def row_json(closed: Any) -> dict[str, Any]:
    return {
        "year": closed.year,
        "number": closed.number,
        "closed_on": closed.on.isoformat(),
        "note": closed.note,
        "digest": closed.digest,
        **closed.figures,
    }
