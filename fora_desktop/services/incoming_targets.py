"""Which of a person's calendars a file of busy times becomes: one that is read again, or a new one beside them."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.busy import BusyCalendar
from fora_desktop.domain.danish import folded
from fora_desktop.domain.foreign_calendar import Target
from fora_desktop.i18n import _


def find(
    session: Session, person: int, given: str, file: str, into: str, *, adds: bool
) -> tuple[BusyCalendar | None, Target]:
    """`into` is the calendar that somebody chose, `given` what the file calls itself, `file` the file's own name.

    A file that does not say its name is the only calendar there is; of several the one of the file's name.
    """
    rows = session.scalars(
        select(BusyCalendar).where(BusyCalendar.person_id == person).order_by(BusyCalendar.name)
    ).all()
    said = " ".join(given.split())
    own = said or " ".join(file.split()) or _("Kalender")
    wanted = " ".join(into.split()) or own
    row = next((each for each in rows if folded(each.name) == folded(wanted)), None)
    if row is None and not into and not said and not adds and len(rows) == 1:
        row = rows[0]
    return row, target(rows, row, wanted, own, adds=adds)


def target(
    rows: Sequence[BusyCalendar], row: BusyCalendar | None, wanted: str, own: str, *, adds: bool = False
) -> Target:
    return Target(
        wanted if row is None else row.name,
        None if row is None else row.read_on,
        tuple(each.name for each in rows if each is not row),
        wanted if row is None else free(own, [each.name for each in rows]),
        adds,
    )


def free(name: str, taken: Iterable[str]) -> str:
    """A name that no calendar has yet: `Kalender 2`."""
    known = {folded(each) for each in taken}
    found, number = name, 1
    while folded(found) in known:
        number += 1
        found = f"{name} {number}"
    return found
