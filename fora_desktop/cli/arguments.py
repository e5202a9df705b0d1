"""The kinds of arguments that commands take, and the words that tell what is wrong with one."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import unquote, urlsplit

from fora_desktop.i18n import _


class WrongCommandLine(Exception):
    """The command line cannot be understood; nothing was done."""


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks Danish and leaves ending the program to its caller."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **kwargs})

    def error(self, message: str) -> NoReturn:
        raise WrongCommandLine(_("{message} Se “{program} --help”.").format(message=message, program=self.prog))


def speak_danish() -> None:
    """argparse looks its own words up in gettext under fixed English keys; these are the ones a user can meet."""
    words = {
        "usage: ": _("brug: "),
        "options": _("tilvalg"),
        "positional arguments": _("argumenter"),
        "show this help message and exit": _("vis denne hjælp"),
        "the following arguments are required: %s": _("Der mangler: %s."),
        "unrecognized arguments: %s": _("Ukendt tilvalg eller for mange argumenter: %s."),
        "argument %(argument_name)s: %(message)s": _("%(argument_name)s: %(message)s"),
        "invalid choice: %(value)r (choose from %(choices)s)": _("%(value)r kendes ikke. Vælg mellem %(choices)s."),
        "invalid %(type)s value: %(value)r": _("%(value)r kan ikke læses."),
        "expected one argument": _("Der mangler en værdi."),
        "expected at least one argument": _("Der mangler en værdi."),
        "not allowed with argument %s": _("Kan ikke bruges sammen med %s."),
        "ignored explicit argument %r": _("%r hører ikke til her."),
        "one of the arguments %s is required": _("Et af disse skal angives: %s."),
    }
    argparse._ = lambda text: words.get(text, text)  # type: ignore[attr-defined]  # argparse has no other way in


def day(text: str) -> date:
    try:
        if len(text) != 10:
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            _("“{text}” er ikke en dato. Skriv ÅÅÅÅ-MM-DD, f.eks. 2027-03-04.").format(text=text)
        ) from None


def moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M")
    except ValueError:
        raise argparse.ArgumentTypeError(
            _("“{text}” er ikke et tidspunkt. Skriv ÅÅÅÅ-MM-DDTTT:MM, f.eks. 2027-03-04T10:00.").format(text=text)
        ) from None


def positive(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 0 < number < 1_000_000:
        raise argparse.ArgumentTypeError(_("“{text}” er ikke et helt tal over 0.").format(text=text))
    return number


def register_path(text: str) -> Path:
    """A file, or an SQLite address such as sqlite:///C:/register.fora."""
    if "://" not in text:
        if not text.strip():
            raise argparse.ArgumentTypeError(_("Navnet på registret mangler."))
        return Path(text)
    address = urlsplit(text)
    if address.scheme.split("+")[0] != "sqlite" or address.netloc or len(address.path) < 2:
        raise argparse.ArgumentTypeError(
            _("“{text}” kan ikke åbnes. Fora bruger filer: skriv en sti eller sqlite:///sti.").format(text=text)
        )
    return Path(unquote(address.path[1:]))
