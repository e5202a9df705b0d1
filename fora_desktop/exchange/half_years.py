"""A calendar as a file for each half-year: Google Calendar takes no file with all the meetings of a busy district."""

from collections.abc import Sequence
from dataclasses import dataclass

from fora_desktop.domain.calendar import Edition, Event, by_half_year, half_year_suffix, half_year_words
from fora_desktop.exchange import ics


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a calendar: its bytes, what stands in it, and what its name ends in before the dot."""

    data: bytes
    events: tuple[Event, ...]
    suffix: str = ""


def whole(title: str, events: Sequence[Event], edition: Edition) -> Part:
    return Part(ics.calendar(title, events, edition), tuple(events))


def parts(title: str, events: Sequence[Event], edition: Edition) -> list[Part]:
    """One for each half-year that has a meeting, the oldest first."""
    return [
        Part(ics.calendar(f"{title}, {half_year_words(half)}", some, edition), tuple(some), half_year_suffix(half))
        for half, some in by_half_year(events).items()
    ]
