"""An invitation to a meeting before it is a file: who, what, and who cannot be reached."""

from dataclasses import dataclass
from datetime import date

from fora_desktop.domain.calendar import Attendee, Event

NONE, OF_ABSENT, ALL = "none", "absent", "all"
SUBSTITUTES = (NONE, OF_ABSENT, ALL)
"""Which substitutes get the message too: none, those of members who cannot come, all."""

NEVER, CURRENT, CHANGED, CALL_OFF, CALLED_OFF = "never", "current", "changed", "call_off", "called_off"
"""Not invited yet; invited to what stands; changed since; cancelled and nobody told; cancelled and told."""


@dataclass(frozen=True, slots=True)
class Invited:
    """How the invitation to a meeting stands; `on` is the day of the last one, `sentence` what is to be done."""

    state: str
    on: date | None
    sentence: str

    @property
    def is_due(self) -> bool:
        """Whether those invited know something that no longer holds."""
        return self.state in (CHANGED, CALL_OFF)


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A paper that goes with the message, and where it lies (`exchange.paper_files`)."""

    name: str
    path: str
    linked: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A message with its invitation; `before` and `after` are the text, what did not fit is named between them."""

    meeting: int
    title: str
    event: Event
    sender: Attendee
    to: tuple[Attendee, ...]
    cc: tuple[Attendee, ...]
    subject: str
    before: str
    after: str
    papers: tuple[PaperFile, ...]
    without_address: tuple[str, ...]
    """Who has no address that a message can be sent to."""
    vacant: tuple[str, ...]
    """The seats that nobody has."""
    is_update: bool

    @property
    def calls_off(self) -> bool:
        return self.event.status in ("cancelled", "postponed")

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        return (*self.to, *self.cc)
