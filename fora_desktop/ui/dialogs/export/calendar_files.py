"""One calendar of Eksportér as its file or files: whole, in a period, or what changed since it last left the house."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any

from fora_desktop.domain import dates
from fora_desktop.domain.calendar import (
    EVERYTHING,
    EVERYTHING_IN,
    Contents,
    Edition,
    Event,
    HalfYear,
    by_half_year,
    half_year_suffix,
    half_year_words,
)
from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange import ics
from fora_desktop.exchange.files import write_atomically
from fora_desktop.i18n import _
from fora_desktop.services import deadline_calendar, export_records, exports
from fora_desktop.services.exports import CalendarChoice
from fora_desktop.ui.dialogs.export.lines import Outcome

ENDING = ".ics"
WHOLE, PERIOD, CHANGES = "whole", "period", "changes"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user has chosen for all the calendars."""

    edition: Edition = EVERYTHING
    contents: Contents = EVERYTHING_IN
    span: str = WHOLE
    by_halves: bool = False
    """Calendars that are too large for Google Calendar become a file for each half-year."""
    deadlines: bool = False
    """A second file with what is to be done by when, as whole days (profile R13)."""


def file_names_of(stem: str, choice: CalendarChoice, wish: Wish, exported: date | None) -> tuple[str, ...]:
    """The files that a calendar probably becomes; `stem` is its own name without the ending."""
    if wish.span == CHANGES and exported is not None:
        return (_changes_name(stem, exported),)
    dues = (deadlines_name(stem),) if wish.deadlines else ()
    if wish.by_halves and choice.meetings > ics.GOOGLE_EVENTS:
        return (*(half_name(stem, half) for half in choice.halves), *dues)
    return (stem + ENDING, *dues)


def _changes_name(stem: str, exported: date) -> str:
    since = _("ændringer siden {day}").format(day=dates.day_month_year(exported))
    return f"{stem}, {since}{ENDING}"


def deadlines_name(stem: str) -> str:
    return _("{name}, frister").format(name=stem) + ENDING


def half_name(stem: str, half: HalfYear) -> str:
    return f"{stem}{half_year_suffix(half)}{ENDING}"


@dataclass(frozen=True, slots=True)
class Sent:
    """What a recipient has from now on, to be noted: the calendar with all its meetings."""

    choice: CalendarChoice
    events: tuple[Event, ...]
    told: tuple[Event, ...] | None = None
    """Of a file with the changes only: what stands in it."""


def write(session: Any, choice: CalendarChoice, wish: Wish, folder: Path, stem: str, now: datetime) -> Outcome:
    """Read one calendar and write it; runs off the window's thread. `now` is wall-clock time with its zone."""
    written: list[Path] = []
    changed = False
    try:
        found = exports.calendar_of(session, choice.selection, wish.contents)
        since, told = _changes(session, choice, found.events, wish, now.tzinfo)
        if told is not None and not told:
            return Outcome(said=_("Ingen ændringer, så ingen fil"))
        events = found.events if told is None else told
        data = ics.calendar(found.title, events, wish.edition)
        parts = [(stem + ENDING if since is None else _changes_name(stem, since), found.title, events)]
        too_much = ics.too_much_for_google(data)
        if too_much and wish.by_halves:
            parts = [
                (half_name(stem, half), f"{found.title}, {half_year_words(half)}", tuple(part))
                for half, part in by_half_year(events).items()
            ]
            too_much = False
        for name, title, part in parts:
            one = data if len(parts) == 1 else ics.calendar(title, part, wish.edition)
            changed |= write_atomically(folder / name, one)
            written.append(folder / name)
        if wish.deadlines and wish.span != CHANGES:
            marks = deadline_calendar.marks(session, choice.selection, now.date())
            one = ics.days(deadline_calendar.title(session, choice.selection), marks)
            changed |= write_atomically(folder / deadlines_name(stem), one)
            written.append(folder / deadlines_name(stem))
    except FieldError as refusal:
        return Outcome(refusal=str(refusal), files=tuple(written))
    remark = _("Gemt, men for stor til Google Kalender") if too_much else ""
    return Outcome(changed=changed, remark=remark, files=tuple(written), about=Sent(choice, found.events, told))


def _changes(
    session: Any, choice: CalendarChoice, events: Sequence[Event], wish: Wish, zone: tzinfo | None
) -> tuple[date | None, tuple[Event, ...] | None]:
    """Since which day, and what, where only that is wanted; nothing of a calendar that never left the house."""
    if wish.span != CHANGES:
        return None, None
    record = export_records.last(session, choice.selection, events, wish.contents, busy_only=wish.edition.busy_only)
    if record.exported_at is None:
        return None, None
    return record.exported_at.astimezone(zone).date(), tuple(export_records.changed_only(events, record))


def note(session: Any, sent: Sequence[Sent], wish: Wish, at: datetime) -> None:
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
