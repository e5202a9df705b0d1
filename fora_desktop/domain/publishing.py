"""What the calendars hold that are kept up to date in a folder, as it stands at one moment."""

from dataclasses import dataclass

from fora_desktop.domain.calendar import Contents, Edition, Event


class Entry:
    """An event of such calendars, the same object as long as it is the same event.

    Whoever writes it keeps its lines here, by edition: most events are in several calendars and change seldom.
    """

    __slots__ = ("event", "lines")

    def __init__(self, event: Event) -> None:
        self.event = event
        self.lines: dict[object, bytes] = {}


@dataclass(frozen=True, slots=True)
class KeptCalendar:
    """One file: its name, the calendar's own, and its events in order; the same object as long as nothing changes."""

    id: int
    """Of the publication."""
    file: str
    title: str
    contents: Contents
    busy_only: bool
    reminder_minutes: int | None
    entries: tuple[Entry, ...] = ()

    @property
    def edition(self) -> Edition:
        return Edition(self.busy_only, self.reminder_minutes)

    @property
    def events(self) -> list[Event]:
        return [entry.event for entry in self.entries]


@dataclass(frozen=True, slots=True)
class Kept:
    """All of them, and the folder; without one none are kept."""

    folder: str
    calendars: tuple[KeptCalendar, ...]
