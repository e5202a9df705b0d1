"""What was issued or closed: dated snapshots that nothing changes any more."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

OVERVIEW, YEAR = "overview", "year"
"""An issued edition of the overview; a closed year with its account."""


class Edition(Base, kw_only=True):
    """A snapshot: of the overview as it was issued, or of a year as it was closed.

    `content` is JSON. No function changes a row; a year that is closed once more gets the next number. The one
    exception is a person who is anonymised (`storage.forgetting`), for whom the law asks more than we promise here.
    """

    __tablename__ = "edition"
    __table_args__ = (
        CheckConstraint("kind IN ('overview', 'year')", name="kind"),
        CheckConstraint("(kind = 'year') = (year IS NOT NULL)", name="of_a_year"),
        UniqueConstraint("kind", "year", "number"),
        Index("uq_edition_overview_number", "number", unique=True, sqlite_where=text("kind = 'overview'")),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    kind: Mapped[str]
    year: Mapped[int | None] = mapped_column(default=None)
    number: Mapped[int]
    issued_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="", server_default=text("''"))
    content: Mapped[str]
    digest: Mapped[str]
    """SHA-256 of the content, by which `fora check` sees that it is as it was issued."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A report of a closed year as it was kept: printed from this and not from the rows."""

    year: int
    number: int
    on: date
    content: str
    """The report as JSON (`reports.keeping`)."""


def digest_of(content: str) -> str:
    return sha256(content.encode()).hexdigest()
