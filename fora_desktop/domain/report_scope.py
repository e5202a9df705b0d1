"""What a report is about: the year, the day, the part of the register; and how far its making is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _


@dataclass(frozen=True, slots=True)
class Scope:
    """What somebody wants a report of; each report takes from it what bears on it.

    `parts` are the keys of its options that are chosen (`reporting.Option`). Names of persons are left out unless
    `names`; closed items never come into a report.
    """

    year: int
    on: date
    units: frozenset[int] = frozenset()
    """Municipalities; none are all."""
    boards: frozenset[int] = frozenset()
    forums: frozenset[int] = frozenset()
    person: int | None = None
    """Only what this person takes part in."""
    language: str = "da"
    """Of labels and headings; "" is the register's own."""
    since: date | None = None
    edition: int | None = None
    """The number of an issued edition of the overview, in the place of what the register says now."""
    names: bool = False
    parts: frozenset[str] = frozenset()


class Cancelled(FieldError):
    """Somebody did not want to wait for the report any longer."""

    def __init__(self) -> None:
        super().__init__(_("Rapporten er afbrudt."))


Told = Callable[[float], None]
"""Hears how much of the work is done, 0 to 1; raises `Cancelled` where no more is to be done."""


def nobody(_share: float) -> None:
    """For who does not want to hear of it."""
