"""The meeting plan of a year as it is handed out: the year, and whose meetings are listed for themselves. Values."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from fora_desktop.domain.year import BoardYear, Year, YearMeeting

BY_UNIT, BY_CHIEF = "by-unit", "by-chief"
"""The options of the report that list meetings by whose they are; only where they are chosen is that gathered."""
DAYS_OF_A_MONTH = 16
"""From so many days without school on, a month is hatched."""


@dataclass(frozen=True, slots=True)
class Whose:
    """A municipality, or a chief by role and, where names are wanted, by name; and the meetings they take part in."""

    name: str
    about: str
    meetings: tuple[YearMeeting, ...]


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """`year` holds only the boards and meetings that were chosen; `weekly` are the boards that meet weekly."""

    sender: str
    whose: str
    year: Year
    units: tuple[Whose, ...]
    chiefs: tuple[Whose, ...]

    @property
    def weekly(self) -> frozenset[int]:
        return frozenset(board for each in self.year.meetings if each.weekly for board in each.boards)


def is_free(board: BoardYear, year: int, month: int) -> bool:
    """Whether most of a month is without school in all of the board's municipalities."""
    begins, ends = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    days = sum(max(0, (min(last, ends) - max(first, begins)).days + 1) for first, last in board.free)
    return days >= DAYS_OF_A_MONTH
