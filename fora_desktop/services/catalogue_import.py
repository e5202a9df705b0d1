"""A catalogue brought into a register that is there: all of it where there are no forums, else as an overview is."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import days
from fora_desktop.domain.catalogue import Catalogue, CatalogueForum
from fora_desktop.domain.forum import FIELDS, MUNICIPALITY, Chapter, District, Forum, SpecialDay, Unit
from fora_desktop.domain.overview import Overview, OverviewChapter, OverviewForum
from fora_desktop.domain.people import Role
from fora_desktop.i18n import _, counted
from fora_desktop.services import overview, register, special_days
from fora_desktop.services.overview import Applied

DISTRICT = (
    *("language", "country", "time_zone", "overview_title"),
    *("source", "missing", "edition", "edition_on"),
)
"""What the district takes over from the catalogue."""
LINES = len(FIELDS) + 1
"""So many lines a forum would have as text: its heading and the seven fields."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of it: all of the catalogue (`filled`), or what an overview of its texts changes (`applied`)."""

    title: str
    filled: register.Filled | None = None
    applied: Applied | None = None
    units: int = 0
    """Municipalities that came with it."""


def is_empty(session: Session) -> bool:
    """Whether the register has neither forums nor roles: a catalogue can be put into it as into a new one."""
    return not any(session.scalar(select(func.count()).select_from(table)) for table in (Forum, Role))


def bring(
    session: Session, catalogue: Catalogue, on: date, *, anyway: bool = False, overwrite: bool = False
) -> Brought:
    """Put a catalogue into the register.

    One without forums and roles gets all of it, with the catalogue's municipalities where it has none, and its
    language, country, time zone, source and edition; the name stays. Any other is compared with the texts of the
    catalogue and changed as by an overview (`overview.apply`); roles that are known there are the catalogue's.

    Raises OverviewIsDoubtful.
    """
    if not is_empty(session):
        read = as_overview(catalogue)
        done = overview.apply(session, read, on, anyway=anyway, overwrite=overwrite, roles=catalogue.roles)
        return Brought(catalogue.title, applied=done)
    district = session.scalars(select(District)).one()
    if district.country != catalogue.country:
        _usual_days(session, district.country, catalogue.country)
    for name in DISTRICT:
        setattr(district, name, getattr(catalogue, name))
    district.catalogue = catalogue.name
    for chapter in session.scalars(select(Chapter)).all():
        session.delete(chapter)
    codes = set(session.scalars(select(Unit.code).where(Unit.kind == MUNICIPALITY)))
    new = [] if codes else list(catalogue.municipalities)
    session.add_all(Unit(name=each.name, official_name=each.official_name, code=each.code) for each in new)
    session.flush()
    filled = register.add_content(session, catalogue, date(on.year, 1, 1))
    return Brought(catalogue.title, filled=filled, units=len(new))


def _usual_days(session: Session, before: str, after: str) -> None:
    """The usual special days of another country, where nobody has changed those that there are."""
    rows = session.scalars(select(SpecialDay)).all()
    usual = {(name, rule, is_on) for name, rule, _m, _h, _e, is_on in days.usual_special_days(before)}
    if {(row.name, row.rule, row.is_on) for row in rows} == usual:
        for row in rows:
            session.delete(row)
        session.add_all(special_days.usual(after))


def as_overview(catalogue: Catalogue) -> Overview:
    """The texts of a catalogue, as they would stand in an overview; the lines are those it would have there."""
    line = 1
    chapters = []
    for chapter in sorted(catalogue.chapters, key=lambda each: each.number):
        inside = [forum for forum in catalogue.forums if forum.chapter == chapter.number]
        begins, line = line, line + 1
        forums = []
        for forum in sorted(inside, key=lambda each: each.number):
            forums.append(_forum(forum, line))
            line += LINES
        chapters.append(OverviewChapter(chapter.number, chapter.title, begins, tuple(forums)))
    return Overview(catalogue.overview_title, tuple(chapters))


def _forum(forum: CatalogueForum, line: int) -> OverviewForum:
    return OverviewForum(
        forum.heading,
        line,
        field_lines=tuple(range(line + 1, line + LINES)),
        **{field: getattr(forum, field) for field in FIELDS},
    )


def brought(found: Brought) -> str:
    """The sentence of the step."""
    if found.applied is not None:
        return overview.applied(found.applied)
    assert found.filled is not None
    return _("Kataloget {title} er hentet: {forums}, {boards}").format(
        title=found.title,
        forums=counted(found.filled.forums, _("{n} forum"), _("{n} fora")),
        boards=counted(found.filled.boards, _("{n} lokalt forum"), _("{n} lokale fora")),
    )
