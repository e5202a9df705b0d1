"""The kinds of arguments that commands take, and the words that tell what is wrong with one."""

import argparse
import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import unquote, urlsplit

from fora_desktop import paths
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(_DAY.pattern + "T[0-9]{2}:[0-9]{2}")
_NUMBER = re.compile(r"[0-9]{1,6}")


LONGEST = 500
"""Characters of a complaint that repeats what was typed."""


DONE, REFUSED, MISUNDERSTOOD = 0, 1, 2
"""The exit statuses."""
ENVIRONMENT = "FORA_DATABASE"


class WrongCommandLine(Exception):
    """The command line cannot be understood; nothing was done."""


class Told(Exception):
    """The command line asked for a text (the help, the version) and nothing else."""


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks Danish and leaves ending the program to its caller."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **kwargs})

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """argparse puts the quotation marks of Python around what is typed and around each choice."""
        if action.choices is not None and value not in action.choices:
            choices = ", ".join(map(str, action.choices))
            words = _("“{value}” kendes ikke. Vælg mellem {choices}.")
            raise argparse.ArgumentError(action, words.format(value=value, choices=choices))

    def error(self, message: str) -> NoReturn:
        raise WrongCommandLine(
            _("{message} Se “{program} --help”.").format(message=shortened(message, LONGEST), program=self.prog)
        )

    def _print_message(self, message: str, file: Any = None) -> None:
        raise Told(message)


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
        "ambiguous option: %(option)s could match %(matches)s": _("%(option)s er ikke entydig: %(matches)s."),
        "expected at most one argument": _("Der er for mange værdier."),
        "invalid %(type)s value: %(value)r": _("“%(value)s” kan ikke læses."),
        "expected one argument": _("Der mangler en værdi."),
        "expected at least one argument": _("Der mangler en værdi."),
        "not allowed with argument %s": _("Kan ikke bruges sammen med %s."),
        "ignored explicit argument %r": _("“%s” hører ikke til her."),
        "one of the arguments %s is required": _("Et af disse skal angives: %s."),
    }
    argparse._ = lambda text: words.get(text, text)  # type: ignore[attr-defined]  # argparse has no other way in


def day(text: str) -> date:
    try:
        if not _DAY.fullmatch(text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            _("“{text}” er ikke en dato. Skriv ÅÅÅÅ-MM-DD, f.eks. 2027-03-04.").format(text=shortened(text))
        ) from None


def moment(text: str) -> datetime:
    try:
        if not _MOMENT.fullmatch(text):
            raise ValueError
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            _("“{text}” er ikke et tidspunkt. Skriv ÅÅÅÅ-MM-DDTTT:MM, f.eks. 2027-03-04T10:00.").format(
                text=shortened(text)
            )
        ) from None


def year(text: str) -> int:
    number = int(text) if _NUMBER.fullmatch(text) else 0
    if number not in YEARS:
        raise argparse.ArgumentTypeError(
            _("“{text}” er ikke et årstal fra {first} til {last}.").format(
                text=shortened(text), first=YEARS[0], last=YEARS[-1]
            )
        )
    return number


def positive(text: str) -> int:
    number = int(text) if _NUMBER.fullmatch(text) else 0
    if number == 0:
        raise argparse.ArgumentTypeError(
            _("“{text}” er ikke et helt tal fra 1 til 999999.").format(text=shortened(text))
        )
    return number


def whole(text: str) -> int:
    if not _NUMBER.fullmatch(text.removeprefix("-")):
        raise argparse.ArgumentTypeError(_("“{text}” er ikke et helt tal.").format(text=shortened(text)))
    return int(text)


def filled(text: str) -> str:
    """Something; an empty value is what becomes of a variable that is not set, and would mean the current folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError(_("Der mangler en værdi."))
    return text


def file_path(text: str) -> Path:
    return Path(filled(text))


def register_path(text: str) -> Path:
    """A file, or an SQLite address such as sqlite:///C:/register.fora."""
    if "://" not in text:
        if not text.strip():
            raise argparse.ArgumentTypeError(_("Navnet på registret mangler."))
        return Path(text)
    try:
        address = urlsplit(text)
        usable = address.scheme.split("+")[0] == "sqlite" and not address.netloc and len(address.path) > 1
    except ValueError:
        usable = False
    if not usable:
        raise argparse.ArgumentTypeError(
            _("“{text}” kan ikke åbnes. Fora bruger filer: skriv en sti eller sqlite:///sti.").format(
                text=shortened(text)
            )
        )
    return Path(unquote(address.path[1:]))


def register_from(environment: Mapping[str, str]) -> Path:
    """The register that is meant where none is named: the environment's, else the user's own."""
    named = environment.get(ENVIRONMENT)
    if not named:
        return paths.default_register()
    try:
        return register_path(named)
    except argparse.ArgumentTypeError as wrong:
        raise WrongCommandLine(f"{ENVIRONMENT}: {wrong}") from None
