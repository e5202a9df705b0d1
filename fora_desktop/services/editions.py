"""Editions of the overview: issued as they stand on a day, listed and read. Nothing changes one that is issued."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, overview_paper
from fora_desktop.domain.edition import OVERVIEW, Edition, digest_of
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import District
from fora_desktop.domain.overview_paper import IssuedEdition
from fora_desktop.i18n import _
from fora_desktop.services import overview_report


class NothingToIssue(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Oversigten har ingen fora endnu; opret eller hent dem, før du udgiver den."))


class NothingChanged(FieldError):
    def __init__(self, number: int, on: date) -> None:
        super().__init__(
            _("Oversigten er ikke ændret siden udgave {number} af {day}; der er intet nyt at udgive.").format(
                number=number, day=dates.day_month_year(on)
            )
        )


class BeforeTheLast(FieldError):
    def __init__(self, number: int, on: date) -> None:
        super().__init__(
            _("Udgave {number} er af {day}; den næste kan ikke være ældre. Vælg en senere dag.").format(
                number=number, day=dates.day_month_year(on)
            )
        )


class NoSuchEdition(FieldError):
    def __init__(self, number: int, last: int) -> None:
        told = (
            _("Der er ingen udgave {number}; udgaverne er nummereret fra 1 til {last}.")
            if last
            else _("Der er ingen udgave {number}; oversigten er ikke udgivet endnu.")
        )
        super().__init__(told.format(number=number, last=last))


@dataclass(frozen=True, slots=True)
class EditionLine:
    """An edition in a list."""

    id: int
    number: int
    on: date
    note: str
    digest: str

    @property
    def words(self) -> str:
        """`Udgave 3, 1. oktober 2026`"""
        return _("Udgave {number}, {day}").format(number=self.number, day=dates.day_month_year(self.on))


def listing(session: Session) -> list[EditionLine]:
    """The latest first."""
    rows = session.execute(
        select(Edition.id, Edition.number, Edition.issued_on, Edition.note, Edition.digest)
        .where(Edition.kind == OVERVIEW)
        .order_by(Edition.number.desc())
    )
    return [EditionLine(*row) for row in rows]


def last(session: Session) -> IssuedEdition | None:
    row = session.scalars(select(Edition).where(Edition.kind == OVERVIEW).order_by(Edition.number.desc())).first()
    return None if row is None else _issued(row)


def find(session: Session, number: int) -> IssuedEdition:
    """Raises NoSuchEdition."""
    row = session.scalars(select(Edition).where(Edition.kind == OVERVIEW, Edition.number == number)).one_or_none()
    if row is None:
        highest = session.scalar(select(func.max(Edition.number)).where(Edition.kind == OVERVIEW))
        raise NoSuchEdition(number, highest or 0)
    return _issued(row)


def issue(session: Session, on: date, note: str = "") -> EditionLine:
    """Keep the overview as it holds on a day, as the next edition. Raises NothingToIssue or NothingChanged."""
    overview = overview_report.standing(session, on)
    if not overview.forums:
        raise NothingToIssue
    before = last(session)
    if before is not None and on < before.on:
        raise BeforeTheLast(before.number, before.on)
    if before is not None and overview_paper.changes(before.overview, overview).is_empty:
        raise NothingChanged(before.number, before.on)
    district = session.scalars(select(District)).one()
    content = overview_paper.written(overview, district.name, district.language)
    row = Edition(
        kind=OVERVIEW,
        number=before.number + 1 if before is not None else 1,
        issued_on=on,
        note=note.strip(),
        content=content,
        digest=digest_of(content),
    )
    session.add(row)
    session.flush()
    return EditionLine(row.id, row.number, row.issued_on, row.note, row.digest)


def issued(line: EditionLine) -> str:
    """The sentence of the step."""
    return _("Udgave {number} af oversigten er udgivet").format(number=line.number)


def _issued(row: Edition) -> IssuedEdition:
    overview, district, language = overview_paper.read(row.content)
    return IssuedEdition(row.id, row.number, row.issued_on, row.note, district, language, overview, row.digest)
