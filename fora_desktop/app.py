"""Puts the program together: the command line, or the window where there is a screen."""

import getpass
import os
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.storage.database import Database
    from fora_desktop.storage.shelf import Shelf


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or without one open the window; tells the exit status."""
    from fora_desktop.cli.arguments import DONE, REFUSED

    _without_a_console()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _window(given) if _wants_window(given) else _command(given)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        sys.stderr.write(_("Afbrudt.") + "\n")
        return REFUSED
    except Exception as bug:
        sys.stderr.write(report(bug) + "\n")
        return REFUSED


def _command(given: Sequence[str]) -> int:
    from fora_desktop.cli import main as commands
    from fora_desktop.cli.output import use_utf8

    use_utf8()
    return commands.run(given, now, user_name(), os.environ, sys.stdout, sys.stderr)


def _without_a_console() -> None:
    """Windows starts the window without any streams; what is written then goes nowhere."""
    if sys.stdout is None or sys.stderr is None:
        nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  # open as long as the program is
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere


def now() -> datetime:
    return datetime.now().astimezone()


def user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def report(bug: BaseException) -> str:
    """Note a bug in the log, where it stands without the user's data, and tell where the log is.

    What the error says is left out: a failed statement says its values, and they may be somebody's name.
    """
    import traceback

    from fora_desktop import log

    where = "".join(
        f"  {log.place(frame.filename)}:{frame.lineno} {frame.name}\n"
        for frame in traceback.extract_tb(bug.__traceback__)
    )
    kind = type(bug).__name__
    path = log.note(now(), kind, where)
    if path is None:
        return _("Noget gik galt i Fora ({kind}). Det, der er gemt, er sikkert.").format(kind=kind)
    return _("Noget gik galt i Fora ({kind}). Det, der er gemt, er sikkert. Se {log}, og send den til support.").format(
        kind=kind, log=path
    )


# --- the window -----------------------------------------------------------------------------------------------------


def _wants_window(arguments: Sequence[str]) -> bool:
    """No command; only the register may be named."""
    if len(arguments) == 2:
        return arguments[0] == "--database"
    return not arguments or (len(arguments) == 1 and arguments[0].startswith("--database="))


def _window(arguments: Sequence[str]) -> int:
    from fora_desktop.cli.arguments import DONE, ENVIRONMENT, MISUNDERSTOOD, REFUSED, WrongCommandLine

    try:
        path = _register_of(arguments)
    except WrongCommandLine as wrong:
        sys.stderr.write(f"{wrong}\n")
        return MISUNDERSTOOD
    if not _has_screen():
        return _in_the_terminal(path, _("Der er ingen skærm, så vinduet kan ikke åbnes. Her er status:"))
    try:
        from fora_desktop.ui import start
    except ImportError:
        return _in_the_terminal(
            path,
            _(
                "Vinduet kan ikke åbnes: systemet mangler Qt's biblioteker. Kør make run, som siger hvilke. "
                "Her er status:"
            ),
        )
    from fora_desktop import paths

    named = path if arguments or os.environ.get(ENVIRONMENT) else None
    return DONE if start.run(_shelf, named, paths.default_register(), now, report) else REFUSED


def _shelf() -> "Shelf":
    """Made once the bare window has been painted: it brings the database with it."""
    from fora_desktop.storage.shelf import Shelf

    return Shelf(now, user_name())


def _has_screen() -> bool:
    """On Windows and macOS always; elsewhere where a display is named, or Qt is told to do without one."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _register_of(arguments: Sequence[str]) -> Path:
    """The register that is meant, read without the parser of all commands: the window shall stand there at once."""
    from argparse import ArgumentTypeError

    from fora_desktop.cli.arguments import WrongCommandLine, register_from, register_path

    if not arguments:
        return register_from(os.environ)
    try:
        return register_path(arguments[-1].removeprefix("--database="))
    except ArgumentTypeError as wrong:
        raise WrongCommandLine(f"--database: {wrong}") from None


def _in_the_terminal(path: Path, why: str) -> int:
    """What is shown instead of the window: the register's status; where there is no register yet it is made."""
    from fora_desktop.cli.arguments import REFUSED
    from fora_desktop.domain.errors import FieldError

    sys.stderr.write(why + "\n")
    try:
        _open_or_create(path).close()
    except FieldError as refused:
        sys.stderr.write(f"{refused}\n")
        return REFUSED
    return _command(["--database", str(path), "status"])


def _open_or_create(path: Path) -> "Database":
    """The register; where there is none, the built-in one of Midt- og Vestsjælland is made first."""
    from fora_desktop.storage import opening, start

    try:
        return start.open_register(path, now, user_name())
    except opening.RegisterIsMissing:
        from fora_desktop.exchange import catalogues
        from fora_desktop.services import register
        from fora_desktop.storage import migrate

        catalogue, holidays = catalogues.load(catalogues.DEFAULT), catalogues.school_holidays()
        first = date(now().year, 1, 1)
        migrate.create(path, lambda session: register.fill(session, catalogue, first, holidays), now())
        sys.stderr.write(_("Registret {path} er oprettet.").format(path=path) + "\n")
        return start.open_register(path, now, user_name())
