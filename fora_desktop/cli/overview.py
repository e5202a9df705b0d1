"""The overview's raw text: read, compared with the register, applied as one step."""

from argparse import Namespace
from pathlib import Path

from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _


def add(commands: Commands) -> None:
    importing = commands.add_parser("import", help=_("hent noget udefra ind i registret"))
    does = importing.add_subparsers(dest="does", required=True, metavar=_("SLAGS"))
    overview = does.add_parser("overview", help=_("oversigten over samarbejdsfora som tekst"))
    overview.add_argument("file", type=Path, metavar=_("FIL"))
    overview.add_argument("--dry-run", action="store_true", help=_("vis forskellen, og ændr intet"))
    on_option(overview)
    json_option(overview)
    overview.set_defaults(run=run_overview)


def run_overview(context: Context, given: Namespace) -> None:
    raise NotImplementedError
