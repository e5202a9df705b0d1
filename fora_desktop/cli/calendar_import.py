"""Calendars of other programs into the register: busy times, meetings, answers to invitations."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, file_path, filled
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.foreign_calendar import Fate, How
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.domain.foreign_calendar import Brought, Coming
    from fora_desktop.domain.table import Progress
    from fora_desktop.services.incoming_files import CalendarFile
    from fora_desktop.storage.database import Database

TOLD_UNPLACED = 5


class NeedsPersonOption(WrongCommandLine):
    def __init__(self) -> None:
        super().__init__(
            _("Skriv med --person, hvis kalender det er, eller --as meetings, hvis det er møder i registret.")
        )


class OnlyWith(WrongCommandLine):
    def __init__(self, option: str, how: How) -> None:
        super().__init__(_("{option} hører til --as {how}.").format(option=option, how=how.value))


class InThatFile(FieldError):
    """A refusal of one of several files."""

    def __init__(self, file: str, why: FieldError) -> None:
        super().__init__(_("{file}: {why}").format(file=file, why=why))


def add_import(does: Commands) -> None:
    parser = does.add_parser("ics", help=_("en kalender eller svar på indkaldelser, .ics eller .eml"))
    parser.add_argument("files", nargs="+", type=file_path, metavar=_("FIL"), help=_("“-” er standard input"))
    parser.add_argument(
        "--as",
        dest="how",
        choices=[each.value for each in How],
        help=_("optagne tider, møder eller svar; ellers hvad filen ligner"),
    )
    parser.add_argument("--person", metavar=_("PERSON"), help=_("hvis kalender det er (optagne tider)"))
    parser.add_argument(
        "--calendar",
        type=filled,
        metavar=_("NAVN"),
        help=_("personens kalender, der erstattes, eller en ny; ellers efter filens navn, eller den eneste, der er"),
    )
    parser.add_argument("--board", metavar=_("LOKALT_FORUM"), help=_("hvem der holder de møder, Fora ikke kan placere"))
    parser.add_argument("--dry-run", action="store_true", help=_("vis, hvad der ville ske, og ændr intet"))
    on_option(parser)
    json_option(parser)
    parser.set_defaults(run=run_import)


def run_import(context: Context, given: Namespace) -> None:
    from fora_desktop.services import incoming_calendars, incoming_files

    how = None if given.how is None else How(given.how)
    _check(given, how)
    with context.open(writes=not given.dry_run) as database:
        files = _read(context, given, database)
        how = how or (How.BUSY if given.person else How.MEETINGS if given.board else incoming_files.suggested(files))
        if how is How.BUSY and given.person is None:
            raise NeedsPersonOption
        if how is not How.BUSY and given.calendar is not None:
            raise OnlyWith("--calendar", How.BUSY)
        with database.read() as session:
            person = None if given.person is None else _person(session, given.person)
            boards = _boards(session, context, given, files)
        known: dict[str, Any] = {"person": person, "boards": boards, "into": given.calendar or ""}
        if given.dry_run and database.readonly:
            with database.read() as session:
                looked = incoming_files.look(session, files, how, context.today, **known)
            done = _as_done(how, looked)
        else:
            asked = files, how, context.today
            if given.dry_run:
                done = database.rehearse(incoming_files.bring_in, *asked, **known)
            else:
                done = database.do(incoming_calendars.name_of, incoming_files.bring_in, *asked, **known)
    context.report(_document(given, done), "\n".join(_lines(given, done)))


def _check(given: Namespace, how: How | None) -> None:
    if given.person is not None and how not in (None, How.BUSY):
        raise OnlyWith("--person", How.BUSY)
    if given.calendar is not None and how not in (None, How.BUSY):
        raise OnlyWith("--calendar", How.BUSY)
    if given.board is not None and (how not in (None, How.MEETINGS) or given.person is not None):
        raise OnlyWith("--board", How.MEETINGS)


def _person(session: "Session", text: str) -> int:
    from fora_desktop.services import names

    return names.person(session, text)


def _read(context: Context, given: Namespace, database: "Database") -> "list[CalendarFile]":
    from fora_desktop.exchange import eml_reading
    from fora_desktop.services import incoming_calendars
    from fora_desktop.services.incoming_files import CalendarFile
    from fora_desktop.services.meetings import time_zone

    with database.read() as session:
        zone = time_zone(session)
    first, last = incoming_calendars.window(context.today)
    found = []
    for path in given.files:
        try:
            calendar = eml_reading.read_file(path, zone, first, last, _progress(context))
        except FieldError as why:
            if len(given.files) == 1:
                raise
            raise InThatFile(str(path), why) from why
        found.append(CalendarFile("" if path == eml_reading.STANDARD_INPUT else path.stem, calendar))
    return found


def _progress(context: Context) -> "Progress | None":
    """On a terminal how far it is; elsewhere nothing."""
    if not getattr(context.err, "isatty", lambda: False)():
        return None

    def tell(done: int, total: int) -> None:
        context.err.write("\r" + _("{percent} % læst").format(percent=100 * done // max(total, 1)))
        context.err.write("\n" if done >= total else "")
        context.err.flush()

    return tell


def _boards(
    session: "Session", context: Context, given: Namespace, files: "Sequence[CalendarFile]"
) -> "dict[str, int]":
    """`--board` is who meets in every event that says nothing of it."""
    from fora_desktop.services import incoming_files, names

    if given.board is None:
        return {}
    board = names.board(session, given.board)
    unplaced = incoming_files.look(session, files, How.MEETINGS, context.today).unplaced
    return dict.fromkeys(unplaced, board)


def _as_done(how: How, looked: Any) -> "Brought":
    """Of a register that cannot be written in: what would be done."""
    from fora_desktop.domain.foreign_calendar import Brought, Preview

    lines = tuple(replace(each.coming, file=each.file) for each in looked.lines)
    if looked.refusal:
        raise FieldError(looked.refusal)
    return Brought(how, Preview(lines, looked.unplaced, looked.remarks, looked.target))


# --- what is told ---------------------------------------------------------------------------------------------------


def _document(given: Namespace, done: "Brought") -> dict[str, Any]:
    def those(*fates: Fate) -> "list[Coming]":
        return [line for line in done.done.lines if line.fate in fates]

    changes = those(Fate.NEW, Fate.CHANGED, Fate.GONE)
    return {
        "files": [str(file) for file in given.files],
        "as": done.how.value,
        "about": done.about,
        "calendar": _calendar(done),
        **{fate.value: done.count(fate) for fate in (Fate.NEW, Fate.CHANGED, Fate.UNCHANGED, Fate.GONE)},
        "skipped": [
            {
                "file": line.file,
                "line": line.line,
                "summary": line.title,
                "start": _moment(line.start),
                "reason": line.text,
            }
            for line in those(Fate.SKIPPED)
        ],
        "changes": [
            {
                "file": line.file,
                "line": line.line,
                "result": line.fate.value,
                "summary": line.title,
                "start": _moment(line.start),
                "end": _moment(line.end),
                "all_day": line.all_day,
                "tentative": line.tentative,
                "meeting_id": line.meeting,
                "board_id": line.board,
                "text": line.text,
                "remarks": list(line.remarks),
            }
            for line in changes
        ],
        "conflicts": [
            {"line": line.line, "summary": line.title, "start": _moment(line.start), "text": text}
            for line in changes
            for text in line.conflicts
        ],
        "unplaced": list(done.done.unplaced),
        "remarks": list(done.done.remarks),
        "applied": not given.dry_run and not done.is_nothing,
    }


def _calendar(done: "Brought") -> dict[str, Any] | None:
    """Of busy times of one file the person's calendar that it became, and when that was read before."""
    target = done.done.target
    if target is None:
        return None
    return {"name": target.name, "read_on": None if target.read_on is None else target.read_on.isoformat()}


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="minutes")


def _lines(given: Namespace, done: "Brought") -> Iterator[str]:
    from fora_desktop.services import incoming_calendars

    for fate in (Fate.NEW, Fate.CHANGED, Fate.GONE, Fate.SKIPPED):
        those = [line for line in done.done.lines if line.fate is fate]
        if those:
            yield f"{fate_word(fate)} ({len(those)}):"
            yield from (f"  {_line(line)}" for line in those)
            yield ""
    if done.done.target is not None:
        yield done.done.target.words
    yield from done.done.remarks
    if done.done.unplaced and given.board is None:
        titles = ", ".join(f"“{title}”" for title in done.done.unplaced[:TOLD_UNPLACED])
        more = _(" og flere") if len(done.done.unplaced) > TOLD_UNPLACED else ""
        yield _("Skriv med --board, hvem der holder {titles}{more}.").format(titles=titles, more=more)
    same = done.count(Fate.UNCHANGED)
    unchanged = counted(same, _("{n} er uændret"), _("{n} er uændrede")) if same else ""
    if given.dry_run:
        told = _("Intet er ændret (prøve)")
    elif done.is_nothing:
        told = _("Registret svarer til filen, og intet er ændret")
    else:
        told = incoming_calendars.name_of(done)
    yield "; ".join(part for part in (told, unchanged) if part) + "."


def fate_word(fate: Fate) -> str:
    return {
        Fate.NEW: _("Nye"),
        Fate.CHANGED: _("Ændrede"),
        Fate.UNCHANGED: _("Uændrede"),
        Fate.GONE: _("Findes ikke længere"),
        Fate.SKIPPED: _("Udeladt"),
    }[fate]


def _line(line: "Coming") -> str:
    """`linje 12: Lokalrådet i Greve, møde 2/2026. Tid: … → ….`; of a busy time its days, for it has no title."""
    from fora_desktop.domain import dates
    from fora_desktop.services.meeting_lines import day_and_time

    when = "" if line.start is None else dates.short(line.start.date()) if line.all_day else day_and_time(line.start)
    if line.tentative:
        when = _("{when} (måske)").format(when=when)
    about = line.title or when or _("(uden titel)")
    if line.line and line.file:
        about = _("{file}, linje {line}: {about}").format(file=line.file, line=line.line, about=about)
    elif line.line:
        about = _("linje {line}: {about}").format(line=line.line, about=about)
    return (
        ". ".join(part.rstrip(".") for part in (about, line.text, *line.remarks, *line.conflicts) if part.strip(" ."))
        + "."
    )
