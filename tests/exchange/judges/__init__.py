"""Other people's programs that read our calendars back.

The light ones judge in every test run (tests/exchange/conftest.py), all of them in `make judges`. A judge that is not
on the machine is skipped, and named at the end of the run.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, TypedDict, runtime_checkable


class Reading(TypedDict, total=False):
    """An event as a judge read it; a judge leaves out what it has no way to tell."""

    uid: str
    sequence: int
    created: datetime
    changed: datetime
    stamped: datetime
    start: datetime
    """The moment, in UTC; so is `end`, None where there is none."""
    end: datetime | None
    summary: str
    location: str
    description: str
    categories: list[str]
    status: str
    transparency: str
    reminder: int | None
    """Minutes before the start."""


class Judge(Protocol):
    name: str
    quick: bool
    """Whether it can be asked a hundred times a test."""
    most: int | None
    """How many events it takes in a reasonable time; None where any number."""

    def absent(self) -> str | None:
        """Why it cannot sit, or None."""

    def read(self, data: bytes) -> list[Reading]: ...

    def worn(self, text: str) -> str:
        """The text less what this judge is known to lose of it; applied to both sides of a comparison."""

    def close(self) -> None:
        """Ends what it started."""


@runtime_checkable
class Invited(Protocol):
    """A judge that takes invitations, their updates and their calling off."""

    def receive(self, messages: Sequence[bytes], address: str) -> list[Reading]:
        """What stands in the calendar of whoever has that address after these messages came, one after the other."""


def bench() -> tuple[Judge, ...]:
    """The light judges, those too that are not on this machine."""
    from .icaljs import IcalJs
    from .khal import Khal
    from .libical import Libical
    from .python_icalendar import Icalendar

    return Icalendar(), Libical(), IcalJs(), Khal()


def full_bench() -> tuple[Judge, ...]:
    """All judges: whole calendar programs too, which take seconds to start; for `make judges`."""
    from .evolution import Evolution
    from .konsolekalendar import Konsolekalendar
    from .radicale import Radicale
    from .thunderbird import Thunderbird

    return Thunderbird(), Evolution(), Konsolekalendar(), Radicale(), *bench()
