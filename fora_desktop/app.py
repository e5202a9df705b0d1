"""Puts the program together: the command line, or the window where there is a screen."""

import getpass
import os
import sys
from collections.abc import Sequence
from datetime import datetime

from fora_desktop.i18n import _


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or without one open the window; tells the exit status."""
    from fora_desktop.cli import main as commands
    from fora_desktop.cli.output import use_utf8

    use_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if _wants_window(given):
            return _window(given)
        return commands.run(given, now, user_name(), os.environ, sys.stdout, sys.stderr)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return commands.DONE
    except KeyboardInterrupt:
        sys.stderr.write(_("Afbrudt. Intet er ændret.") + "\n")
        return commands.REFUSED
    except Exception as bug:
        sys.stderr.write(report(bug) + "\n")
        return commands.REFUSED


def now() -> datetime:
    return datetime.now().astimezone()


def user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _wants_window(arguments: Sequence[str]) -> bool:
    return not arguments or (len(arguments) == 2 and arguments[0] == "--database")


def _window(arguments: Sequence[str]) -> int:
    raise NotImplementedError


def report(bug: Exception) -> str:
    """Note a bug in the log, without the user's data in it, and tell where."""
    raise NotImplementedError
