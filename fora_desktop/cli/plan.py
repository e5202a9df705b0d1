"""`fora plan`: the year's meetings proposed; questions to the planner written to files, and answered from files."""

import json
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fora_desktop.cli import plan_drafts, replan, solving
from fora_desktop.cli.arguments import WrongCommandLine, filled, year
from fora_desktop.cli.calendar import is_the_register
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.cli.plan_options import BEGINNINGS, VARIANTS
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from fora_desktop.domain.plan import PlanRequest

MORE = (plan_drafts, replan)
"""The other modules whose commands stand under `fora plan`: each has `add_plans(does)`."""
STANDARD = "-"


class FileIsMissing(FieldError):
    def __init__(self, path: str) -> None:
        super().__init__(_("{path} findes ikke.").format(path=path))


class CannotReadFile(FieldError):
    def __init__(self, path: str) -> None:
        super().__init__(_("{path} kan ikke læses. Angiv en fil med et planproblem.").format(path=path))


class ThatIsARegister(FieldError):
    def __init__(self, path: str) -> None:
        super().__init__(_("{path} er et register. Vælg en anden fil til planproblemet.").format(path=path))


class OneOutputOnly(WrongCommandLine):
    def __init__(self) -> None:
        super().__init__(_("Planproblemet og svaret kan ikke begge skrives til standard output. Angiv en fil."))


def add(commands: Commands) -> None:
    plan = commands.add_parser("plan", help=_("planlæg et helt år"))
    does = plan.add_subparsers(dest="does", required=True, metavar=_("HVAD"))
    problem = does.add_parser("problem", help=_("skriv registrets spørgsmål for et år til en fil"))
    problem.add_argument("year", type=year, metavar=_("ÅR"))
    problem.add_argument("file", type=filled, metavar=_("FIL"), help=_("“-” er standard output"))
    problem.add_argument("--names", action="store_true", help=_("med personernes navne; ellers står der kun numre"))
    _variant_option(problem)
    on_option(problem)
    json_option(problem)
    problem.set_defaults(run=run_problem)
    solve = does.add_parser("solve", help=_("besvar et spørgsmål fra en fil"))
    solve.add_argument("file", type=filled, metavar=_("FIL"), help=_("“-” er standard input"))
    solving.search_options(solve)
    json_option(solve)
    solve.set_defaults(run=run_solve)
    whole_year = does.add_parser("year", help=_("lav et forslag til et år"))
    whole_year.add_argument("year", type=year, metavar=_("ÅR"))
    whole_year.add_argument(
        "--begin",
        choices=list(BEGINNINGS),
        default="nothing",
        metavar="|".join(BEGINNINGS),
        help=_("hvad der begyndes fra: ingenting, sidste års datoer, forslaget, der arbejdes med"),
    )
    whole_year.add_argument("--accept", action="store_true", help=_("sæt forslagets møder i kalenderen med det samme"))
    _variant_option(whole_year)
    solving.search_options(whole_year)
    on_option(whole_year)
    json_option(whole_year)
    whole_year.set_defaults(run=plan_drafts.run_year)
    for module in MORE:
        module.add_plans(does)


def _variant_option(parser: Any) -> None:
    parser.add_argument(
        "--variant",
        choices=list(VARIANTS),
        default="even",
        metavar="|".join(VARIANTS),
        help=_("hvad forslaget skal være bedst til: jævn fordeling, få rejsedage, tæt på sidste års datoer"),
    )


def run_problem(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.plan_file import request_json
    from fora_desktop.exchange.files import write_atomically
    from fora_desktop.services import plan_request

    to_stdout = given.file == STANDARD
    if to_stdout and context.wants_json:
        raise OneOutputOnly
    with context.open() as database:
        with database.read() as session:
            asked = plan_request.question(session, given.year, context.today, variant=VARIANTS[given.variant])
        request = asked.request if given.names else _without_names(asked.request)
        text = json.dumps(request_json(request), ensure_ascii=False, indent=1) + "\n"
        if not to_stdout and _is_a_register(Path(given.file), context.register):
            raise ThatIsARegister(given.file)
    for note in asked.notes:
        context.warn(note)
    if to_stdout:
        context.out.write(text)
        return
    write_atomically(Path(given.file), text.encode())
    context.answer(
        {
            "file": given.file,
            "year": given.year,
            "days": len(request.days),
            "people": len(request.people),
            "boards": len(request.boards),
            "meetings": len(request.meetings),
            "notes": list(asked.notes),
        },
        _("Spørgsmålet for {year} er skrevet til {file}: {meetings} i {boards}, {people}.").format(
            year=given.year,
            file=given.file,
            meetings=counted(len(request.meetings), _("{n} møde"), _("{n} møder")),
            boards=counted(len(request.boards), _("{n} forum"), _("{n} fora")),
            people=counted(len(request.people), _("{n} deltager"), _("{n} deltagere")),
        ),
    )


def _is_a_register(file: Path, own: Path) -> bool:
    """The register that is open, its journal, or any other that Fora has made."""
    from fora_desktop.storage import opening

    if is_the_register(file, own):
        return True
    try:
        opening.identify_as_ours(file)
    except opening.RegisterIsDamaged:
        return True
    except (opening.CannotOpen, OSError, ValueError):
        return False
    return True


def _without_names(request: "PlanRequest") -> "PlanRequest":
    """To be sent to somebody: persons are numbers."""
    return replace(request, people=tuple(replace(person, name="") for person in request.people))


def run_solve(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.plan_file import request_of

    request = request_of(_read(given.file))
    plan = solving.solve(context, request, given.seconds, given.seed)
    meetings = {meeting.id: meeting for meeting in request.meetings}
    boards = {board.id: board.name or _("Forum {id}").format(id=board.id) for board in request.boards}

    def named(number: int) -> str:
        meeting = meetings[number]
        return _("{forum}, møde {number}").format(forum=boards[meeting.board], number=meeting.number)

    context.report(solving.document(plan), "\n".join(solving.lines(plan, named)))


def _read(path: str) -> bytes:
    from fora_desktop.domain.plan_file import LARGEST_FILE

    try:
        if path == STANDARD:
            return sys.stdin.buffer.read(LARGEST_FILE + 1)
        with Path(path).open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise FileIsMissing(path) from None
    except (OSError, ValueError):
        raise CannotReadFile(path) from None
