"""Papers as files: what is known of one that was taken, and what has become of it since."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fora_desktop.domain import dates
from fora_desktop.i18n import _

FOLDER = " bilag"
"""What the name of the folder of papers adds to the register's; names on disk are not translated."""
LARGEST = 50_000_000
"""Octets up to which a paper is copied; a larger one is linked."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was copied into the folder of papers, or is linked: its name for people, and where it lies."""

    name: str
    path: str
    linked: bool
    sha256: str
    size: int


class Condition(StrEnum):
    """What has become of a paper's file."""

    SOUND = "sound"
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"


def told(condition: Condition, name: str, place: str, added_on: date) -> str:
    """What is to be said of a file; nothing where it is as it was. `place` is where it should lie."""
    return {
        Condition.SOUND: "",
        Condition.CHANGED: _("“{name}” er ændret siden {day}.").format(name=name, day=dates.day_month(added_on)),
        Condition.MISSING: _("Filen findes ikke længere: {place}").format(place=place),
        Condition.UNREADABLE: _("“{name}” kan ikke læses for øjeblikket.").format(name=name),
    }[condition]


def size(octets: int) -> str:
    """`840 byte`, `12 kB`, `3,4 MB`"""
    if octets < 1000:
        return _("{n} byte").format(n=octets)
    if octets < 1_000_000:
        return _("{n} kB").format(n=round(octets / 1000))
    if octets < 10_000_000:
        return _("{n} MB").format(n=f"{octets / 1_000_000:.1f}".replace(".", ","))
    return _("{n} MB").format(n=round(octets / 1_000_000))
