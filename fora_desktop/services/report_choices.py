"""What can be chosen for a report: years, municipalities, boards, persons, each by its name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.forum import MUNICIPALITY, Board, Chapter, District, Forum, Unit
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.people import Membership, Person, RoleHolder
from fora_desktop.services import editions

YEARS_AHEAD = 2
Named = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class ReportChoices:
    years: tuple[int, ...] = ()
    """The latest first."""
    units: Named = ()
    boards: Named = ()
    """In the order of the overview."""
    persons: Named = ()
    """Those who have had a role or a seat, or will have one."""
    editions: Named = ()
    """Of the overview, by their numbers; the latest first."""
    language: str = "da"
    """The register's own."""


def choices(session: Session, on: date) -> ReportChoices:
    units = session.execute(select(Unit.id, Unit.name).where(Unit.kind == MUNICIPALITY)).all()
    boards = session.execute(
        select(Board.id, Board.name)
        .join(Forum, Forum.id == Board.forum_id)
        .join(Chapter, Chapter.id == Forum.chapter_id)
        .order_by(Chapter.number, Forum.position, Board.name, Board.id)
    )
    return ReportChoices(
        years=_years(session, on),
        units=_by_name((id_, name) for id_, name in units),
        boards=tuple((id_, name) for id_, name in boards),
        persons=_persons(session),
        editions=tuple((each.number, each.words) for each in editions.listing(session)),
        language=session.scalar(select(District.language)) or "da",
    )


def _by_name(rows: Iterable[tuple[int, str]]) -> Named:
    return tuple(sorted(rows, key=lambda row: sort_key(row[1])))


def _years(session: Session, on: date) -> tuple[int, ...]:
    """From the first year with a meeting to some years ahead."""
    first, last = session.execute(select(func.min(Meeting.start), func.max(Meeting.start))).one()
    years = [moment.year for moment in (first, last) if isinstance(moment, datetime)]
    least, most = min([on.year, *years]), max([on.year + YEARS_AHEAD, *years])
    return tuple(range(most, least - 1, -1))


def _persons(session: Session) -> Named:
    sits = set(session.scalars(select(RoleHolder.person_id)))
    sits |= {person for person in session.scalars(select(Membership.person_id)) if person is not None}
    rows = session.execute(select(Person.id, Person.name).where(Person.anonymised_on.is_(None)))
    return _by_name((id_, name) for id_, name in rows if id_ in sits)
