"""What the "Oversigt over samarbejdsfora" is made of: the register in the overview's shape, and who issues it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import District
from fora_desktop.domain.overview import Overview, OverviewForum
from fora_desktop.domain.overview_paper import OverviewPaper
from fora_desktop.domain.report_scope import Scope, Told
from fora_desktop.services import overview as overviews
from fora_desktop.services.overview_writing import names_of


def gather(session: Session, scope: Scope, told: Told) -> OverviewPaper:
    told(0)
    district = session.scalars(select(District)).one()
    return OverviewPaper(
        district=district.name,
        on=scope.on,
        language=language_of(district, scope),
        overview=standing(session, scope.on),
    )


def language_of(district: District, scope: Scope) -> str:
    """Danish is what nobody has chosen: a register in another language keeps its own."""
    return scope.language if scope.language not in ("", "da") else district.language


def standing(session: Session, on: date) -> Overview:
    """The overview as it holds on a day: its title, and no forum that is closed by then."""
    whole = overviews.as_overview(session, on)
    names = names_of(session)
    chapters = tuple(
        replace(chapter, forums=tuple(_headed(forum, names) for forum in chapter.forums if not forum.closed))
        for chapter in whole.chapters
    )
    return Overview(title=session.scalars(select(District.overview_title)).one(), chapters=chapters)


def _headed(forum: OverviewForum, names: Mapping[int, str]) -> OverviewForum:
    """A forum without a heading stands under its name."""
    return forum if forum.heading.strip() or forum.key is None else replace(forum, heading=names[forum.key])
