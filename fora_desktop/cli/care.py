"""Looking after the register: its copies and checks."""

from argparse import Namespace
from pathlib import Path

from fora_desktop.cli.arguments import WrongCommandLine, whole
from fora_desktop.cli.common import Commands, json_option
from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.i18n import _


def add(commands: Commands) -> None:
    check = commands.add_parser("check", help=_("efterse registret uden at ændre det"))
    check.set_defaults(run=run_check)
    backup = commands.add_parser("backup", help=_("gem en sikkerhedskopi"))
    backup.add_argument("file", type=Path, nargs="?", metavar=_("FIL"))
    backup.add_argument(
        "--daily",
        type=Path,
        metavar=_("MAPPE"),
        help=_("tag dagens kopi i en anden mappe, og ryd op efter de ældre som i Sikkerhedskopier"),
    )
    backup.set_defaults(run=run_backup)
    restore = commands.add_parser("restore", help=_("gendan fra en sikkerhedskopi"))
    restore.add_argument("file", type=Path, metavar=_("FIL"))
    restore.set_defaults(run=run_restore)
    settings = commands.add_parser("spacing", help=_("hvor tæt et lokalt forums møder må ligge, før det bemærkes"))
    settings.add_argument(
        "percent", type=whole, nargs="?", metavar=_("PROCENT"), help=_("af den jævne afstand; 25 fra begyndelsen")
    )
    settings.set_defaults(run=run_spacing)
    for parser in (check, backup, restore, settings):
        json_option(parser)


def run_check(context: Context, given: Namespace) -> int:
    from fora_desktop.cli import papers
    from fora_desktop.storage import inspection

    problems = inspection.problems(context.register)
    gone, warnings = ([], []) if problems else papers.problems(context)
    problems += gone
    if context.wants_json:
        context.answer({"ok": not problems, "problems": problems}, "")
    elif problems:
        for problem in problems:
            context.warn(problem)
    else:
        context.answer(None, _("Registret {path} er i orden.").format(path=context.register))
    for warning in warnings:
        context.warn(warning)
    return 1 if problems else 0


def run_backup(context: Context, given: Namespace) -> None:
    from fora_desktop.storage import backup, opening

    if (given.file is None) == (given.daily is None):
        raise WrongCommandLine(_("Skriv enten en fil eller --daily og en mappe."))
    opening.identify(context.register)
    if given.daily is not None:
        _copy_of_the_day(context, given.daily)
        return
    backup.copy(context.register, given.file)
    context.answer(
        {"file": str(given.file), "database": str(context.register)},
        _("Sikkerhedskopien er gemt som {path}.").format(path=given.file),
    )


def _copy_of_the_day(context: Context, folder: Path) -> None:
    from fora_desktop.storage import backup

    copies = backup.second(context.register, context.today, folder)
    newest = max(copies)
    context.answer(
        {"file": str(copies[newest]), "newest": newest.isoformat(), "database": str(context.register)},
        _("Den seneste kopi i {folder} er fra {day}.").format(folder=folder, day=dates.day_month_year(newest)),
    )


def run_restore(context: Context, given: Namespace) -> None:
    from fora_desktop.storage import backup

    aside = backup.restore(context.register, given.file, context.clock())
    context.answer(
        {"database": str(context.register), "put_aside": str(aside) if aside else None},
        _("Registret {path} er gendannet.").format(path=context.register)
        + (_(" Det tidligere er lagt til side som {aside}.").format(aside=aside) if aside else ""),
    )


def run_spacing(context: Context, given: Namespace) -> None:
    from fora_desktop.services import register

    with context.open(writes=given.percent is not None) as database:
        if given.percent is not None:
            database.do(register.spacing_set(given.percent), register.set_spacing, given.percent)
        with database.read() as session:
            percent = register.about(session).spacing_percent
    context.answer({"percent": percent}, register.spacing_set(percent) + ".")
