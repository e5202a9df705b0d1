"""The texts that are searched, and how each is numbered in the index."""

from enum import StrEnum
from typing import Final

ROOM: Final = 16
"""How many kinds there may come to be."""


class TextKind(StrEnum):
    """The tables whose texts are searched; the place of each is part of the numbers, so it stays where it is."""

    ITEM = "agenda_item"
    DECISION = "decision"
    TASK = "task"
    PAPER = "paper"

    @property
    def place(self) -> int:
        return _PLACES[self]


KINDS: Final = tuple(TextKind)
_PLACES: Final = {kind: place for place, kind in enumerate(TextKind)}


def number(kind: TextKind, row: int) -> int:
    """The number of a row's text in the index."""
    return row * ROOM + kind.place


def row_of(number: int) -> tuple[TextKind, int]:
    """What such a number is of."""
    row, place = divmod(number, ROOM)
    return KINDS[place], row
