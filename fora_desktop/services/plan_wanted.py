"""A meeting that a year plan is to have, while the question is made."""

from dataclasses import dataclass
from datetime import date

from fora_desktop.domain.quota import Span
from fora_desktop.services.plan_register import KnownMeeting, PlanningBoard


@dataclass(slots=True)
class Wanted:
    """A meeting that the plan is to have: a new one, or one of the register that may move."""

    board: PlanningBoard
    kind: str | None
    window: Span
    target: date
    meeting: KnownMeeting | None = None
    only_counted: bool = True
    """Only rules that count meetings of every kind asked for it: it may become one of a kind."""
    key: int = 0
    locked: bool = False
    minutes: int = 0
    soonest: date | None = None
    """The first day for which a new one can be called, where its window does not end before that."""
    apart: int = 1
    """Usable days to the next, at the least, where a year that is nearly over has no room for all that is missing."""

    @property
    def length(self) -> int:
        return self.minutes or (self.meeting.minutes if self.meeting is not None else self.board.minutes)

    @property
    def reach(self) -> Span:
        """The days on which it can be held."""
        return self.window if self.soonest is None else Span(self.soonest, self.window.last)
