"""Options that several commands take."""

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import Parser, day
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[Parser]
else:
    Commands = Any


def json_option(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=_("ét JSON-dokument i stedet for tekst"))


def on_option(parser: ArgumentParser) -> None:
    parser.add_argument("--on", type=day, metavar=_("DATO"), help=_("dagen, der regnes som i dag"))


def unit_option(parser: ArgumentParser) -> None:
    parser.add_argument("--unit", metavar=_("KOMMUNE"), help=_("kun denne kommune"))


def period_options(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", type=day, metavar=_("DATO"), help=_("fra og med denne dag"))
    parser.add_argument("--to", dest="last", type=day, metavar=_("DATO"), help=_("til og med denne dag"))


def anyway_option(parser: ArgumentParser) -> None:
    parser.add_argument("--anyway", action="store_true", help=_("gem trods konflikter og helligdage"))
