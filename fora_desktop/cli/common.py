"""Options that several commands take."""

from argparse import Action, ArgumentError, ArgumentParser, Namespace
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


def period_options(parser: ArgumentParser, *, is_choice: bool = True) -> None:
    """The days `first` and `last`; a choice of what lies between them, if they are the wrong way round, is a slip."""
    for option, dest, words in (
        ("--from", "first", _("fra og med denne dag")),
        ("--to", "last", _("til og med denne dag")),
    ):
        parser.add_argument(
            option, dest=dest, action=_InOrder if is_choice else "store", type=day, metavar=_("DATO"), help=words
        )


class _InOrder(Action):
    def __call__(self, parser: ArgumentParser, given: Namespace, values: Any, option_string: str | None = None) -> None:
        setattr(given, self.dest, values)
        if given.first is not None and given.last is not None and given.last < given.first:
            raise ArgumentError(self, _("Perioden slutter, før den begynder."))


def anyway_option(parser: ArgumentParser) -> None:
    parser.add_argument("--anyway", action="store_true", help=_("gem trods konflikter og helligdage"))
