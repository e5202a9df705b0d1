"""Agendas in words: the kinds of items, the usual agenda of a board, times, titles that items fill in by themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fora_desktop.domain import dates
from fora_desktop.domain.agenda import (
    ANY_OTHER,
    APPROVE_AGENDA,
    APPROVE_MINUTES,
    CARRIED,
    DECISION,
    DISCUSSION,
    DONE,
    INFORMATION,
    NEXT_MEETINGS,
    OPEN,
)
from fora_desktop.domain.danish import listed
from fora_desktop.i18n import _

CLOSING = (NEXT_MEETINGS, ANY_OTHER)
"""What stands last on an agenda; a new item comes before it."""
LONGEST_MINUTES = 24 * 60
NAMED_MEETINGS = 4
"""Up to so many coming meetings are named."""


def kind(slug: str) -> str:
    """`orientering`"""
    return {INFORMATION: _("orientering"), DISCUSSION: _("drøftelse"), DECISION: _("beslutning")}[slug]


def to_what(slug: str) -> str:
    """`til orientering`"""
    return _("til {kind}").format(kind=kind(slug))


def state(slug: str) -> str:
    return {OPEN: _("ikke behandlet"), DONE: _("behandlet"), CARRIED: _("udsat")}[slug]


def purpose(slug: str) -> str:
    """What an item is for beyond itself; nothing for most."""
    return {
        "": "",
        APPROVE_AGENDA: _("Godkender dagsordenen"),
        APPROVE_MINUTES: _("Godkender det forrige referat"),
        NEXT_MEETINGS: _("Nævner de næste møder"),
        ANY_OTHER: _("Er eventuelt"),
    }[slug]


@dataclass(frozen=True, slots=True)
class StandardLine:
    """An item of a standard agenda."""

    title: str
    kind: str = INFORMATION
    purpose: str = ""
    minutes: int | None = None
    responsible: str = ""


def usual() -> tuple[StandardLine, ...]:
    """What boards usually talk about (domain.md 3): practice, and no rule; it holds until a forum has its own."""
    return (
        StandardLine(_("Velkomst og godkendelse af dagsorden"), DECISION, APPROVE_AGENDA, 5, _("Formanden")),
        StandardLine(_("Godkendelse af referat"), DECISION, APPROVE_MINUTES, 5, _("Formanden")),
        StandardLine(_("Siden sidst"), INFORMATION, "", 20),
        StandardLine(_("Kriminalitetsbilledet"), INFORMATION, "", 20),
        StandardLine(_("De næste møder"), INFORMATION, NEXT_MEETINGS, 5),
        StandardLine(_("Eventuelt"), INFORMATION, ANY_OTHER, 10),
    )


# --- times ----------------------------------------------------------------------------------------------------------


def starts(begin: datetime, minutes: Iterable[int | None]) -> list[datetime]:
    """When each item begins; one without a length takes none."""
    found = []
    for length in minutes:
        found.append(begin)
        begin += timedelta(minutes=length or 0)
    return found


def span(start: datetime, minutes: int | None) -> str:
    """`kl. 13.30–14.00`"""
    told = dates.clock(start.time())
    return f"{told}–{dates.hours((start + timedelta(minutes=minutes)).time())}" if minutes else told


# --- what fills itself ----------------------------------------------------------------------------------------------


def next_meetings(starts: Sequence[datetime], after: date) -> str:
    """`Næste møder: 25. august kl. 13.00 og 24. november kl. 13.00.`; the year where it is another."""
    if not starts:
        return _("Der er ikke planlagt flere møder.")
    named = [_moment(start, after) for start in starts[:NAMED_MEETINGS]]
    if len(named) == 1:
        return _("Næste møde: {when}.").format(when=named[0])
    more = len(starts) - len(named)
    told = listed(named) if not more else _("{days} og {n} til").format(days=", ".join(named), n=more)
    return _("Næste møder: {days}.").format(days=told)


def _moment(start: datetime, after: date) -> str:
    day = start.date()
    told = dates.day_month(day) if day.year == after.year else dates.day_month_year(day)
    return _("{weekday} {day} {clock}").format(weekday=dates.weekday(day), day=told, clock=dates.clock(start.time()))


def last_minutes(title: str, start: datetime | None) -> str:
    """What the item that approves minutes is about; without an earlier meeting, that there is none."""
    if start is None:
        return _("Der er intet tidligere møde, hvis referat mangler godkendelse.")
    return _("Referatet af {meeting} den {day}.").format(meeting=title, day=dates.day_month_year(start.date()))


def late(reason: str) -> str:
    """`Eftersendt: sagen kan ikke vente`"""
    return _("Eftersendt: {reason}").format(reason=reason) if reason else ""
