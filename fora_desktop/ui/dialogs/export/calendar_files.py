"""One calendar of Eksportér as its file or files: whole, in a period, or what changed since it last left the house."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from fora_desktop.domain import dates
from fora_desktop.domain.calendar import (
    EVERYTHING,
    EVERYTHING_IN,
    Contents,
    Edition,
    Event,
    half_year_suffix,
)
from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import half_years, ics
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _
from fora_desktop.services import deadline_calendar, export_records, exports
from fora_desktop.services.exports import CalendarChoice
from fora_desktop.ui.dialogs.export.lines import LineOutcome

ENDING = ".ics"
WHOLE, PERIOD, CHANGES = "whole", "period", "changes"


@dataclass(frozen=True, slots=True)
class FilesWanted:
    """What the user has chosen for all the calendars."""

    edition: Edition = EVERYTHING
    contents: Contents = EVERYTHING_IN
    span: str = WHOLE
    by_halves: bool = False
    """Calendars that are too large for Google Calendar become a file for each half-year."""
    deadlines: bool = False
    """A second file with what is to be done by when, as whole days (profile R13)."""


def file_names_of(stem: str, choice: CalendarChoice, wish: FilesWanted, exported: date | None) -> tuple[str, ...]:
    """The files that a calendar probably becomes; `stem` is its own name without the ending."""
    if wish.span == CHANGES and exported is not None:
        return (_changes_stem(stem, exported) + ENDING,)
    dues = (deadlines_name(stem),) if wish.deadlines else ()
    if wish.by_halves and choice.meetings > ics.GOOGLE_EVENTS:
        return (*(f"{stem}{half_year_suffix(half)}{ENDING}" for half in choice.halves), *dues)
    return (stem + ENDING, *dues)


def _changes_stem(stem: str, exported: date) -> str:
    since = _("ændringer siden {day}").format(day=dates.day_month_year(exported))
    return f"{stem}, {since}"


def deadlines_name(stem: str) -> str:
    return _("{name}, frister").format(name=stem) + ENDING


@dataclass(frozen=True, slots=True)
class Sent:
    """What a recipient has from now on, to be noted: the calendar with all its meetings."""

    choice: CalendarChoice
    events: tuple[Event, ...]
    told: tuple[Event, ...] | None = None
    """What was told, where that is not the whole calendar: the changes only, or some of its files."""


def write(
    session: Any, choice: CalendarChoice, wish: FilesWanted, folder: Path, stem: str, now: datetime
) -> LineOutcome:
    """Read one calendar and write it; runs off the window's thread. `now` is wall-clock time with its zone.

    Of several files that are not all written, what stands in the others has left the house all the same.
    """
    written: list[Path] = []
    heard: list[Event] = []
    sent: Sent | None = None
    changed = False
    try:
        changes, busy_only = wish.span == CHANGES, wish.edition.busy_only
        found = exports.calendar_of(session, choice.selection, wish.contents, changes=changes, busy_only=busy_only)
        if found.told is not None and not found.told:
            return LineOutcome(said=_("Ingen ændringer, så ingen fil"))
        parts = [half_years.whole(found.title, found.shown, wish.edition)]
        too_much = ics.too_much_for_google(parts[0].data)
        if too_much and wish.by_halves:
            parts, too_much = half_years.parts(found.title, found.shown, wish.edition), False
        named = stem if found.since is None else _changes_stem(stem, found.since.date())
        for part in parts:
            path = folder / f"{named}{part.suffix}{ENDING}"
            changed |= write_atomically(path, part.data)
            written.append(path)
            heard += part.events
            sent = Sent(choice, found.events, found.told if len(written) == len(parts) else tuple(heard))
        if wish.deadlines and not changes:
            marks = deadline_calendar.marks(session, choice.selection, now.date())
            one = ics.days(deadline_calendar.title(session, choice.selection), marks)
            changed |= write_atomically(folder / deadlines_name(stem), one)
            written.append(folder / deadlines_name(stem))
    except FieldError as refusal:
        return LineOutcome(refusal=str(refusal), reason=refusal.short, files=tuple(written), about=sent)
    remark = _("Gemt, men for stor til Google Kalender") if too_much else ""
    return LineOutcome(changed=changed, remark=remark, files=tuple(written), about=sent)


def note(session: Any, sent: Sequence[Sent], wish: FilesWanted, at: datetime) -> None:
    """From now on others know of these meetings: they can be cancelled, but not taken away."""
    for each in sent:
        export_records.record(
            session,
            each.choice.selection,
            each.events,
            at,
            contents=wish.contents,
            busy_only=wish.edition.busy_only,
            told=each.told,
        )
