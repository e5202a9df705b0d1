"""Papers as files: what is known of one that was taken, and what has become of it since."""

from dataclasses import dataclass
from enum import StrEnum

from fora_desktop.i18n import _

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


def size(octets: int) -> str:
    """`840 byte`, `12 kB`, `3,4 MB`"""
    if octets < 1000:
        return _("{n} byte").format(n=octets)
    if octets < 1_000_000:
        return _("{n} kB").format(n=round(octets / 1000))
    if octets < 10_000_000:
        return _("{n} MB").format(n=f"{octets / 1_000_000:.1f}".replace(".", ","))
    return _("{n} MB").format(n=round(octets / 1_000_000))
