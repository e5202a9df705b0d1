"""The table of commands, and how one is carried out: what is printed where, and with which exit status."""

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from fora_desktop import __version__, paths
from fora_desktop.cli import (
    action_plans,
    agenda,
    attendance,
    busy,
    calendar,
    care,
    closing,
    document,
    edition,
    goals,
    history,
    holidays,
    interfaces,
    meetings,
    output,
    overview,
    papers,
    people,
    person,
    plan,
    plan_settings,
    plan_surroundings,
    publishing,
    register,
    report,
    roles,
    search,
    seats,
    status,
    tasks,
    year,
)
from fora_desktop.cli.arguments import (
    DONE,
    ENVIRONMENT,
    MISUNDERSTOOD,
    REFUSED,
    Parser,
    Told,
    WrongCommandLine,
    register_from,
    register_path,
    speak_danish,
)
from fora_desktop.cli.context import Context
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.storage.database import Clock

GROUPS = (
    register,
    interfaces,
    status,
    search,
    meetings,
    agenda,
    attendance,
    papers,
    people,
    person,
    roles,
    seats,
    document,
    tasks,
    goals,
    holidays,
    year,
    plan,
    plan_settings,
    plan_surroundings,
    action_plans,
    calendar,
    publishing,
    busy,
    overview,
    edition,
    report,
    closing,
    history,
    care,
)
"""The modules of commands, in the order of the help."""


def parser() -> Parser:
    speak_danish()
    made = Parser(prog="fora", description=_("Politikredsens samarbejdsfora: register, mødekrav og kalender."))
    made.add_argument("--version", action="version", version=f"Fora {__version__}", help=_("vis udgaven"))
    made.add_argument(
        "--database",
        type=register_path,
        metavar=_("STI"),
        help=_("registret; ellers {variable}, ellers {default}").format(
            variable=ENVIRONMENT, default=str(paths.default_register()).replace("%", "%%")
        ),
    )
    commands = made.add_subparsers(dest="command", metavar=_("KOMMANDO"), parser_class=Parser)
    for group in GROUPS:
        group.add(commands)
    return made


def run(
    arguments: Sequence[str],
    clock: "Clock",
    user: str,
    environment: Mapping[str, str],
    out: TextIO | None,
    err: TextIO | None,
) -> int:
    """Carry out one command and tell its exit status; whatever is refused costs one sentence on `err`.

    A stream that is None was closed by whoever started the program: what would stand there is lost.
    """
    with ExitStack() as streams:
        nowhere = streams.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
        return _run(arguments, clock, user, environment, out or nowhere, err or nowhere)


def _run(
    arguments: Sequence[str], clock: "Clock", user: str, environment: Mapping[str, str], out: TextIO, err: TextIO
) -> int:
    try:
        _readable(arguments)
        given = parser().parse_args(arguments)
        if given.command is None:
            raise WrongCommandLine(_("Der mangler en kommando. Se “fora --help”."))
        context = Context(
            register=given.database or register_from(environment),
            clock=clock,
            user=user,
            out=out,
            err=err,
            wants_json=getattr(given, "json", False),
            on=getattr(given, "on", None),
        )
        status: int | None = given.run(context, given)
        out.flush()
    except Told as text:
        out.write(str(text))
        out.flush()
        return DONE
    except WrongCommandLine as wrong:
        err.write(output.sentence(wrong) + "\n")
        return MISUNDERSTOOD
    except FieldError as refused:
        err.write(output.sentence(refused) + "\n")
        return REFUSED
    except OSError as lost:
        if isinstance(lost, BrokenPipeError) or lost.filename is not None:
            raise
        with suppress(OSError):
            out.close()  # what is left in it would be tried again at the end
        err.write(_("Svaret kunne ikke skrives ud. Se efter, om der er plads, hvor det skal hen.") + "\n")
        return REFUSED
    return status or DONE


def _readable(arguments: Sequence[str]) -> None:
    for argument in arguments:
        try:
            argument.encode()
        except UnicodeEncodeError:
            raise WrongCommandLine(
                _("“{argument}” har tegn, der ikke kan læses.").format(
                    argument=argument.encode("utf-8", "replace").decode()
                )
            ) from None
