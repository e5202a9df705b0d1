"""Years that are closed: their reports as they were on that day, kept, listed and read. Nothing changes a kept one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.edition import YEAR, Edition, Kept, digest_of
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Unit
from fora_desktop.domain.report_scope import Scope
from fora_desktop.i18n import _

FORMAT = "fora-closed-year/1"


class YearIsNotOver(FieldError):
    def __init__(self, year: int) -> None:
        super().__init__(
            _("{year} er ikke slut. Du kan lukke året fra den 1. januar {next}.").format(year=year, next=year + 1)
        )


class NothingChanged(FieldError):
    def __init__(self, closed: "ClosedYear") -> None:
        super().__init__(
            _("{year} blev lukket {day} (nr. {n}), og intet i året er ændret siden.").format(
                year=closed.year, day=dates.day_month_year(closed.on), n=closed.number
            )
        )


class OnlyAsKept(FieldError):
    """Somebody wants of a closed year what was not kept of it."""

    def __init__(self, closed: "ClosedYear") -> None:
        super().__init__(
            _(
                "{year} er lukket, og rapporten er gemt for hele kredsen og for hver kommune, uden navne. "
                "Vælg alle kommuner eller én."
            ).format(year=closed.year)
        )


class KeptIsDamaged(FieldError):
    def __init__(self, closed: "ClosedYear") -> None:
        super().__init__(
            _("Det lukkede år {year} kan ikke læses. Hent registret fra en sikkerhedskopi.").format(year=closed.year)
        )


@dataclass(frozen=True, slots=True)
class ClosedYear:
    """A year closed on a day; `number` counts the times. `figures` are its sums, as they were."""

    id: int
    year: int
    number: int
    on: date
    note: str
    digest: str
    figures: Mapping[str, int]

    @property
    def words(self) -> str:
        """`Lukket 12. januar 2027 (nr. 1)`"""
        return _("Lukket {day} (nr. {n})").format(day=dates.day_month_year(self.on), n=self.number)

    @property
    def sentence(self) -> str:
        """What is told where the year is looked at."""
        return _("{year} er lukket {day}: redegørelsen skrives, som den blev gemt.").format(
            year=self.year, day=dates.day_month_year(self.on)
        )


def listing(session: Session, year: int | None = None) -> list[ClosedYear]:
    """The latest year first, of a year the latest closing first."""
    query = select(*COLUMNS).where(Edition.kind == YEAR).order_by(Edition.year.desc(), Edition.number.desc())
    if year is not None:
        query = query.where(Edition.year == year)
    return [_row(*each) for each in session.execute(query)]


def latest(session: Session, year: int, on: date | None = None) -> ClosedYear | None:
    """How a year was closed last, up to a day; where it was only closed later, the first time that it was."""
    closed = listing(session, year)
    if on is None or not closed:
        return closed[0] if closed else None
    return next((each for each in closed if each.on <= on), closed[-1])


def when(session: Session, year: int) -> date | None:
    """The day on which a year was closed last."""
    return session.scalar(select(func.max(Edition.issued_on)).where(Edition.kind == YEAR, Edition.year == year))


def content(session: Session, id_: int) -> str:
    """All that was kept, as it was written."""
    return session.get_one(Edition, id_).content


def keep(session: Session, year: int, on: date, number: int, written: str, note: str = "") -> ClosedYear:
    row = Edition(
        kind=YEAR, year=year, number=number, issued_on=on, note=note, content=written, digest=digest_of(written)
    )
    session.add(row)
    session.flush()
    return listing(session, year)[0]


def kept(session: Session, scope: Scope, report: str) -> Kept | None:
    """A report of a closed year as it was kept; None where the year is not closed, or is looked back on from within.

    Raises `OnlyAsKept` where somebody wants another part of it than there is.
    """
    if scope.on <= date(scope.year, 12, 31):
        return None
    closed = latest(session, scope.year, scope.on)
    if closed is None:
        return None
    try:
        reports: dict[str, Any] = json.loads(content(session, closed.id))["reports"]
    except (ValueError, KeyError, TypeError) as broken:
        raise KeptIsDamaged(closed) from broken
    if report not in reports:
        return None
    if scope.boards or scope.forums or scope.person is not None or scope.names or len(scope.units) > 1:
        raise OnlyAsKept(closed)
    key = report
    for unit in scope.units:
        key = unit_key(report, unit)
    if key not in reports:
        raise OnlyAsKept(closed)
    return Kept(scope.year, closed.number, closed.on, json.dumps(reports[key], ensure_ascii=False))


def unit_key(report: str, unit: int) -> str:
    """Under which name the part of a municipality is kept."""
    return f"{report}/{unit}"


def units(session: Session) -> list[int]:
    return list(session.scalars(select(Unit.id).order_by(Unit.id)))


COLUMNS: tuple[Any, ...] = (
    *(Edition.id, Edition.year, Edition.number, Edition.issued_on, Edition.note, Edition.digest),
    case((func.json_valid(Edition.content) == 1, func.json_extract(Edition.content, "$.figures"))),
)
"""Not the content: of a whole year that is much."""


def _row(id_: int, year: int, number: int, on: date, note: str, digest: str, figures: str | None) -> ClosedYear:
    return ClosedYear(id_, year, number, on, note, digest, json.loads(figures or "{}"))


# --- the sentence of the step ---------------------------------------------------------------------------------------


def was_closed(closed: ClosedYear) -> str:
    if closed.number == 1:
        return _("{year} er lukket").format(year=closed.year)
    return _("{year} er lukket igen (nr. {n})").format(year=closed.year, n=closed.number)
