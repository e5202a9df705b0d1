"""The events of somebody's calendar file as rows: what becomes of each, when it is, why it is left out."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from fora_desktop.domain import dates
from fora_desktop.domain.busy_spans import Busy
from fora_desktop.domain.foreign_calendar import Coming, Fate, How
from fora_desktop.i18n import _
from fora_desktop.services.incoming_files import FileLine
from fora_desktop.ui.delegate import Mark, Words
from fora_desktop.ui.table import Column

ICONS = {
    Fate.NEW: ("plus", "met"),
    Fate.CHANGED: ("pencil", "covered"),
    Fate.UNCHANGED: ("equal", "text2"),
    Fate.GONE: ("calendar-x-2", "behind"),
    Fate.SKIPPED: ("minus", "unscheduled"),
}


def word(fate: Fate) -> str:
    return {
        Fate.NEW: _("Ny"),
        Fate.CHANGED: _("Ændret"),
        Fate.UNCHANGED: _("Uændret"),
        Fate.GONE: _("Bortfalder"),
        Fate.SKIPPED: _("Springes over"),
    }[fate]


def tile_word(fate: Fate) -> str:
    return {
        Fate.NEW: _("Nye"),
        Fate.CHANGED: _("Ændrede"),
        Fate.UNCHANGED: _("Uændrede"),
        Fate.GONE: _("Bortfaldne"),
        Fate.SKIPPED: _("Springes over"),
    }[fate]


def columns(how: Callable[[], How]) -> list[Column[FileLine]]:
    """Of somebody's busy times the titles are never shown."""
    return [
        Column(
            _("Resultat"),
            lambda line: word(line.coming.fate),
            sort=lambda line: list(Fate).index(line.coming.fate),
            cell=lambda line: Mark(ICONS[line.coming.fate][0], word(line.coming.fate), ICONS[line.coming.fate][1]),
            width=Mark("minus", _("Springes over")),
        ),
        Column(
            _("Dag"),
            lambda line: _day(line.coming),
            sort=lambda line: line.coming.start or datetime.max,
            width="ons. 30. september 2026",
            tip=lambda line: _day(line.coming),
        ),
        Column(_("Kl."), lambda line: _clock(line.coming), sort=lambda line: _since(line.coming), width="00.00–00.00"),
        Column(
            _("Titel"),
            lambda line: title(line.coming, how()),
            width="Lokalrådet i Ringsted, møde 12/2026",
            tip=lambda line: title(line.coming, how()),
        ),
        Column(_("Hvad der sker"), told, cell=_told, tip=told),
    ]


def title(coming: Coming, how: How) -> str:
    if how is How.BUSY:
        word = _("Måske optaget") if coming.tentative else _("Optaget")
        return "" if coming.fate is Fate.SKIPPED else word
    return coming.title


def told(line: FileLine) -> str:
    """What happens, or why nothing does, what speaks against it, and where it stands in the file."""
    coming = line.coming
    what = " ".join(part for part in (coming.text, *coming.conflicts, *coming.remarks) if part)
    if coming.fate is not Fate.SKIPPED or not coming.line:
        return f"{line.file}: {what}" if line.file and what else what or line.file
    if line.file:
        return _("{file}, linje {line}: {what}").format(file=line.file, line=coming.line, what=what)
    return _("Linje {line}: {what}").format(line=coming.line, what=what)


def _told(line: FileLine) -> Words:
    return Words(told(line), tone="text2" if line.coming.fate is Fate.UNCHANGED else "text")


def _day(coming: Coming) -> str:
    if coming.start is None or coming.end is None:
        return "" if coming.start is None else dates.short(coming.start.date())
    first, last = coming.start.date(), max(coming.start, coming.end - timedelta(microseconds=1)).date()
    return dates.short(first) if first == last else dates.between(first, last)


def _clock(coming: Coming) -> str:
    """As busy times are told elsewhere; of what could not be read its start alone."""
    if coming.start is None:
        return ""
    if coming.all_day or _takes_days(coming):
        return _("hele dagen")
    return dates.hours(coming.start.time()) if coming.end is None else Busy(coming.start, coming.end).hours


def _takes_days(coming: Coming) -> bool:
    """Whether it is from midnight to midnight."""
    if coming.start is None or coming.end is None:
        return False
    return coming.start < coming.end and Busy(coming.start, coming.end).is_of_days


def _since(coming: Coming) -> time:
    """All-day events stand before those with an hour."""
    return time() if coming.start is None or coming.all_day else coming.start.time()
