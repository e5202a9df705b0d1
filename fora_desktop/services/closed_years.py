"""Years that are closed: their reports as they were on that day, kept, listed and read. Nothing changes a kept one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import case, exists, func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.edition import YEAR, Edition, Kept, digest_of
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import MUNICIPALITY, Board, Unit
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.report_scope import Scope
from fora_desktop.domain.wallclock import midnight
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


class ClosedLater(FieldError):
    def __init__(self, closed: "ClosedYear") -> None:
        super().__init__(
            _("{year} blev lukket {day} (nr. {n}). Luk det igen den dag eller senere.").format(
                year=closed.year, day=dates.day_month_year(closed.on), n=closed.number
            )
        )


class NobodyMet(FieldError):
    def __init__(self, year: int) -> None:
        super().__init__(
            _("Registret har ingen råd, nævn eller fora i {year}, så der er intet at lukke.").format(year=year)
        )


class WhyAgain(FieldError):
    def __init__(self, closed: "ClosedYear") -> None:
        super().__init__(
            _("{year} er lukket {day}. Skriv i en note, hvorfor året lukkes igen.").format(
                year=closed.year, day=dates.day_month_year(closed.on)
            )
        )


class NoSuchClosing(FieldError):
    def __init__(self, year: int, number: int, last: int) -> None:
        told = (
            _("{year} er ikke lukket {n} gange. Vælg et nummer fra 1 til {last}.")
            if last
            else _("{year} er ikke lukket endnu, så der er ingen udgave af året.")
        )
        super().__init__(told.format(year=year, n=number, last=last))


class OnlyAsKept(FieldError):
    """Somebody wants of a closed year what was not kept of it."""

    def __init__(self, closed: "ClosedYear") -> None:
        super().__init__(
            _(
                "{year} er lukket, og rapporten er gemt for hele kredsen og for hver kommune, uden navne. "
                "Vælg hele kredsen eller én kommune."
            ).format(year=closed.year)
        )


class KeptIsDamaged(FieldError):
    def __init__(self, closed: "ClosedYear") -> None:
        super().__init__(
            _("Det lukkede år {year} kan ikke læses. Hent registret fra en sikkerhedskopi.").format(year=closed.year)
        )


class NotAsKept(FieldError):
    """The same words as those of `fora check`."""

    def __init__(self, closed: "ClosedYear") -> None:
        words = _("Det lukkede år {year} (nr. {number}, {day}) er ikke, som det blev gemt.")
        told = words.format(year=closed.year, number=closed.number, day=dates.day_month_year(closed.on))
        super().__init__(_("{what} Hent det fra en sikkerhedskopi.").format(what=told))


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

    Raises `NoSuchClosing`, `NotAsKept`, and `OnlyAsKept` where somebody wants another part of it than there is.
    """
    closed = _wanted(session, scope)
    if closed is None:
        return None
    written = content(session, closed.id)
    if digest_of(written) != closed.digest:
        raise NotAsKept(closed)
    try:
        reports: dict[str, Any] = json.loads(written)["reports"]
    except (ValueError, KeyError, TypeError) as broken:
        raise KeptIsDamaged(closed) from broken
    if report not in reports:
        return None
    of = frozenset() if scope.units >= municipalities(session) else scope.units
    if scope.boards or scope.forums or scope.person is not None or scope.names or len(of) > 1:
        raise OnlyAsKept(closed)
    key = report
    for unit in of:
        key = unit_key(report, unit)
    if key not in reports:
        raise OnlyAsKept(closed)
    return Kept(scope.year, closed.number, closed.on, json.dumps(reports[key], ensure_ascii=False))


def _wanted(session: Session, scope: Scope) -> ClosedYear | None:
    """The closing that somebody asks for by its number, else the latest one up to the day."""
    if scope.edition is None:
        return latest(session, scope.year, scope.on) if scope.on > date(scope.year, 12, 31) else None
    closed = listing(session, scope.year)
    found = next((each for each in closed if each.number == scope.edition), None)
    if found is None:
        raise NoSuchClosing(scope.year, scope.edition, closed[0].number if closed else 0)
    return found


def municipalities(session: Session) -> frozenset[int]:
    return frozenset(session.scalars(select(Unit.id).where(Unit.kind == MUNICIPALITY)))


def had_boards(session: Session, year: int) -> bool:
    """Whether any board existed in the year, or met in it."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    there = (Board.first_day <= last) & (Board.last_day.is_(None) | (Board.last_day >= first))
    met = (Meeting.start >= midnight(first)) & (Meeting.start <= datetime.combine(last, time.max))
    return bool(session.scalar(select(exists().where(there) | exists().where(met))))


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
