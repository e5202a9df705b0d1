"""How many meetings a board owes in a period, how it stands, and which warnings follow."""

from dataclasses import dataclass
from enum import StrEnum


class Period(StrEnum):
    """The span of time that a quota rule counts in; a year is the calendar year unless the rule begins it elsewhere."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Rule:
    """Minimum and maximum number of meetings of a kind in a period; without a kind every meeting counts."""

    kind: str | None = None
    minimum: int | None = None
    maximum: int | None = None
    period: Period = Period.YEAR
    interval: int = 1
    year_start: tuple[int, int] = (1, 1)
