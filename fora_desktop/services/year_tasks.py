"""The tasks of a year as they were on a day: what was done in the year, and what was still open."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from fora_desktop.services import tasks
from fora_desktop.services.tasks import TaskRow


@dataclass(frozen=True, slots=True)
class YearTask:
    """A task as the year saw it: what was done after the day was open on it."""

    row: TaskRow
    done_on: date | None
    late: bool


def last_day(year: int, on: date) -> date:
    """The day as of which a year's tasks are told: its last one once it is over."""
    return min(on, date(year, 12, 31))


def of_year(session: Session, year: int, on: date) -> list[YearTask]:
    """By due day. A task that is done without a day says nothing of a year."""
    last = last_day(year, on)
    found = []
    for row in tasks.listing(session, everything=True):
        if row.added_on > last or (row.is_done and row.done_on is None):
            continue
        done_on = row.done_on if row.is_done and row.done_on is not None and row.done_on <= last else None
        if done_on is not None and done_on.year != year:
            continue
        found.append(YearTask(row, done_on, done_on is None and row.due is not None and row.due < last))
    return found
