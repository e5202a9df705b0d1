"""What the "Oversigt over samarbejdsfora" is made of: the register in that shape, what changed, its edition."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, overview_paper
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import District, Forum
from fora_desktop.domain.last_read import printed_heading
from fora_desktop.domain.overview import Overview
from fora_desktop.domain.overview_paper import Comparison, IssuedEdition, OverviewPaper
from fora_desktop.domain.report_scope import Scope, Told
from fora_desktop.i18n import _
from fora_desktop.services import interfaces, past
from fora_desktop.services import overview as overviews
from fora_desktop.services.overview_meaning import key_of

CHANGES, INTERFACES = "changes", "interfaces"
"""The parts of the document that can be chosen."""


class SinceIsAhead(FieldError):
    """`edition` is the one of that number and day, where not the register of today is compared."""

    def __init__(self, edition: tuple[int, date] | None = None) -> None:
        if edition is None:
            told = _("Ændringer kan kun vises siden en dag, der er begyndt; vælg en tidligere dag.")
        else:
            told = _("Udgave {number} er fra {day}; vælg en dag før den at vise ændringer siden.").format(
                number=edition[0], day=dates.day_month_year(edition[1])
            )
        super().__init__(told)


def gather(session: Session, scope: Scope, told: Told) -> OverviewPaper:
    from fora_desktop.services import editions  # which issue what is gathered here

    told(0)
    if scope.edition is not None:
        return _again(session, scope, scope.edition)
    district = session.scalars(select(District)).one()
    now, last = standing(session, scope.on), editions.last(session)
    told(0.3)
    comparison = _comparison(session, scope, now, last)
    told(0.6)
    return OverviewPaper(
        district=district.name,
        on=scope.on,
        language=language_of(district.language, scope),
        overview=now,
        edition=last,
        is_edition=last is not None and overview_paper.changes(last.overview, now).is_empty,
        comparison=comparison,
        never_issued=CHANGES in scope.parts and comparison is None,
        network=interfaces.network(session, scope.on) if INTERFACES in scope.parts else None,
    )


def _again(session: Session, scope: Scope, number: int) -> OverviewPaper:
    """An issued edition, with what it brought: since a day, or since the one before it."""
    from fora_desktop.services import editions

    edition = editions.find(session, number)
    before = editions.find(session, number - 1) if number > 1 else None
    if scope.since is not None and scope.since > edition.on:
        raise SinceIsAhead((number, edition.on))
    comparison = _comparison(session, replace(scope, on=edition.on), edition.overview, before)
    paper = replace(of_edition(edition, scope), comparison=comparison)
    return replace(paper, never_issued=CHANGES in scope.parts and comparison is None)


def of_edition(edition: IssuedEdition, scope: Scope) -> OverviewPaper:
    """An edition as it was issued: it is made of what it kept, and of nothing that the register says today."""
    return OverviewPaper(
        district=edition.district,
        on=edition.on,
        language=language_of(edition.language, scope),
        overview=edition.overview,
        edition=edition,
        is_edition=True,
    )


def language_of(own: str, scope: Scope) -> str:
    """What somebody has chosen, else the register's own."""
    return scope.language or own


def standing(session: Session, on: date) -> Overview:
    """The overview as it holds on a day: its title, and no forum that is closed by then."""
    whole = overviews.as_overview(session, on)
    query = select(Forum.id, Forum.heading, Forum.name, Forum.overview_texts)
    headings = {id_: printed_heading(*said) for id_, *said in session.execute(query)}
    chapters = tuple(
        replace(
            chapter,
            forums=tuple(
                replace(forum, heading=headings[key_of(forum)]) for forum in chapter.forums if not forum.closed
            ),
        )
        for chapter in whole.chapters
    )
    return Overview(title=session.scalars(select(District.overview_title)).one(), chapters=chapters)


def _comparison(session: Session, scope: Scope, now: Overview, last: IssuedEdition | None) -> Comparison | None:
    """With the day that somebody names, else with the last edition, where that is wanted and there is one."""
    if scope.since is not None:
        if scope.since > scope.on:
            raise SinceIsAhead
        return Comparison(
            overview_paper.changes(past.overview(session, scope.since), now),
            since=scope.since,
            known_from=past.begins(session, scope.since),
        )
    if CHANGES in scope.parts and last is not None:
        return Comparison(overview_paper.changes(last.overview, now), edition=last.number, issued_on=last.on)
    return None
