"""Calendar files for other programs."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fora_desktop.cli import catalogues, table_import
from fora_desktop.cli.arguments import Parser, WrongCommandLine, filled, whole
from fora_desktop.cli.common import Commands, json_option, on_option, period_options, unit_option
from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.domain.calendar import (
    NAMES,
    ROLES,
    Contents,
    Edition,
    Event,
)
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.services.calendars import Selection
    from fora_desktop.storage.database import Database

HALF_YEAR: Final = "half-year"
WITHOUT: Final = ("place", "agenda", "planned")


class NoPersonsYet(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Registret har endnu ingen personer. Brug --role til en chefs kalender."))


class OneOutputOnly(WrongCommandLine):
    def __init__(self) -> None:
        super().__init__(_("Kalenderen og JSON kan ikke begge skrives til standard output. Angiv en fil."))


class OneFileOnly(WrongCommandLine):
    def __init__(self) -> None:
        super().__init__(_("Flere filer kan ikke skrives til standard output. Angiv en fil."))


class OfMeetingsOnly(WrongCommandLine):
    """What is said of a single meeting, or of deadlines, and cannot be."""

    def __init__(self, option: str, other: str) -> None:
        super().__init__(_("{option} kan ikke bruges sammen med {other}.").format(option=option, other=other))


class ThatIsTheRegister(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(_("{path} er selve registret. Vælg en anden fil.").format(path=path))


def add(commands: Commands) -> None:
    export = commands.add_parser("export", help=_("skriv en fil til andre programmer"))
    does = export.add_subparsers(dest="does", required=True, metavar=_("SLAGS"))
    ics = does.add_parser("ics", help=_("en kalender"))
    ics.add_argument("file", type=filled, metavar=_("FIL"), help=_("“-” er standard output"))
    ics.add_argument("--board", metavar=_("LOKALT_FORUM"))
    ics.add_argument("--forum", metavar=_("FORUM"))
    ics.add_argument("--role", metavar=_("ROLLE"))
    ics.add_argument("--person", metavar=_("PERSON"), help=_("som rolleindehaver eller stedfortræder"))
    period_options(ics)
    unit_option(ics)
    _editions(ics)
    on_option(ics)
    json_option(ics)
    ics.set_defaults(run=run_ics)
    table_import.add_exports(does)
    catalogues.add_export(does)


def _editions(ics: Parser) -> None:
    """Which of the meetings, and how much of them."""
    which = ics.add_mutually_exclusive_group()
    which.add_argument("--meeting", metavar=_("MØDE"), help=_("ét møde til modtagerens egen kalender"))
    which.add_argument("--changes", action="store_true", help=_("kun det, der er ændret siden sidste eksport"))
    which.add_argument("--deadlines", action="store_true", help=_("frister som heldagsposter i stedet for møder"))
    which.add_argument("--split", choices=[HALF_YEAR], metavar=HALF_YEAR, help=_("én fil pr. halvår"))
    shown_options(ics)


def shown_options(ics: Parser) -> None:
    """How much of the meetings."""
    shown = ics.add_mutually_exclusive_group()
    shown.add_argument("--busy", action="store_true", help=_("kun optaget: uden titel, sted og tekst"))
    shown.add_argument(
        "--participants",
        choices=[ROLES, NAMES],
        metavar=f"{ROLES}|{NAMES}",
        default="",
        help=_("deltagerne i beskrivelsen, som roller eller navne"),
    )
    ics.add_argument(
        "--without",
        action="append",
        choices=WITHOUT,
        metavar="|".join(WITHOUT),
        default=[],
        help=_("uden sted, dagsorden eller møder, der ikke er indkaldt til; kan gentages"),
    )
    ics.add_argument("--reminder", type=whole, metavar=_("MINUTTER"), help=_("påmindelse så længe før mødet"))


def edition_of(given: Namespace) -> Edition:
    return Edition(busy_only=given.busy, reminder_minutes=given.reminder)


def contents_of(given: Namespace) -> Contents:
    place, agenda, planned = (part not in given.without for part in WITHOUT)
    return Contents(place, agenda, planned, given.participants)


def is_the_register(file: Path, register: Path) -> bool:
    """Also its journal; a file that is not there yet, or not to be reached, is neither."""
    return any(_is_same(file, register.with_name(register.name + tail)) for tail in ("", "-wal", "-shm"))


def _is_same(file: Path, own: Path) -> bool:
    try:
        return file.samefile(own)
    except (OSError, ValueError):
        return False


def _print(context: Context, data: bytes) -> None:
    """All of it, or it fails: what nobody got is not to be remembered as exported."""
    binary = getattr(context.out, "buffer", None)
    if binary is None:
        context.out.write(data.decode())
    else:
        context.out.flush()
        binary.write(data)
    context.out.flush()


def _person(session: "Session", text: str) -> int:
    from sqlalchemy import select

    from fora_desktop.domain.people import Person
    from fora_desktop.services import names

    if session.scalar(select(Person.id).limit(1)) is None:
        raise NoPersonsYet
    return names.person(session, text)


@dataclass(frozen=True, slots=True)
class _File:
    """One of the files: how its name differs from the given one, its bytes, how much is in it."""

    data: bytes
    number: int
    suffix: str = ""
    events: Sequence[Event] = ()
    """What is to be remembered as told."""

    def path(self, given: str) -> Path:
        path = Path(given)
        return path.with_name(f"{path.stem}{self.suffix}{path.suffix}") if self.suffix else path


@dataclass(frozen=True, slots=True)
class _Made:
    """An export before it is written; `events` are all that the calendar holds, `told` those of a file of changes."""

    files: Sequence[_File]
    selection: "Selection"
    contents: Contents
    events: Sequence[Event] = ()
    told: Sequence[Event] | None = None
    since: datetime | None = None

    def told_by(self, written: Sequence[_File]) -> Sequence[Event] | None:
        """What the recipient has heard of by these files; None where that is the whole calendar."""
        if len(written) == len(self.files):
            return self.told
        return [event for file in written for event in file.events]


def run_ics(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange import ics

    _check(context, given)
    to_stdout = given.file == "-"
    with context.open() as database:
        with database.read() as session:
            made = _deadlines(session, given, context) if given.deadlines else _meetings(session, given)
        if not to_stdout and any(is_the_register(each.path(given.file), context.register) for each in made.files):
            raise ThatIsTheRegister(context.register)
        _send(context, database, given, made)
    if any(ics.too_much_for_google(each.data) for each in made.files):
        context.warn(
            _("Kalenderen er for stor til Google Kalender. Del den op med --split half-year, eller --from og --to.")
        )
    if not to_stdout:
        _tell(context, given, made)


def _send(context: Context, database: "Database", given: Namespace, made: _Made) -> None:
    """That others know of these meetings is noted first, unless it is plain that nothing can be written there, or
    nobody knows yet who reads standard output: of what was not written after all it does no harm.

    What they have is noted of the files that were written. No file is written while the register is held.
    """
    from fora_desktop.exchange.files import write_atomically
    from fora_desktop.services import calendars, export_records

    does_note = not (database.readonly or given.deadlines)
    if does_note and given.file != "-" and all(_takes_a_file(each.path(given.file)) for each in made.files):
        known = made.events if made.told is None else made.told
        database.do(_("Kalender eksporteret"), calendars.mark_sent, [event.uid for event in known])
    written: list[_File] = []
    try:
        for each in made.files:
            if given.file == "-":
                _print(context, each.data)
            else:
                write_atomically(each.path(given.file), each.data)
            written.append(each)
    finally:
        if does_note and written:
            database.do(
                _("Kalender eksporteret"),
                export_records.record,
                made.selection,
                made.events,
                context.clock(),
                contents=made.contents,
                busy_only=given.busy,
                told=made.told_by(written),
            )


def _takes_a_file(path: Path) -> bool:
    from fora_desktop.exchange.publishing import is_folder

    return is_folder(path.parent) and not is_folder(path)


def _check(context: Context, given: Namespace) -> None:
    """What the options say against each other, beyond what the parser sees."""
    if given.file == "-" and context.wants_json:
        raise OneOutputOnly
    if given.file == "-" and given.split:
        raise OneFileOnly
    if given.meeting is not None:
        for name in ("board", "forum", "role", "person", "unit", "first", "last"):
            if getattr(given, name) is not None:
                option = {"first": "from", "last": "to"}.get(name, name)
                raise OfMeetingsOnly("--meeting", f"--{option}")
    if given.deadlines:
        for name in ("busy", "participants", "without"):
            if getattr(given, name):
                raise OfMeetingsOnly("--deadlines", f"--{name}")
        if given.reminder is not None:
            raise OfMeetingsOnly("--deadlines", "--reminder")


def _selection(session: "Session", given: Namespace) -> "Selection":
    from fora_desktop.services import names
    from fora_desktop.services.calendars import Selection

    return Selection(
        board=None if given.board is None else names.board(session, given.board),
        forum=None if given.forum is None else names.forum(session, given.forum),
        role=None if given.role is None else names.role(session, given.role),
        person=None if given.person is None else _person(session, given.person),
        unit=None if given.unit is None else names.unit(session, given.unit),
        first=given.first,
        last=given.last,
        meetings=None if given.meeting is None else (names.meeting(session, given.meeting),),
    )


def _deadlines(session: "Session", given: Namespace, context: Context) -> _Made:
    from fora_desktop.exchange import ics
    from fora_desktop.services import deadline_calendar

    selection = _selection(session, given)
    marks = deadline_calendar.marks(session, selection, context.today)
    data = ics.days(deadline_calendar.title(session, selection), marks)
    return _Made([_File(data, len(marks))], selection, Contents())


def _meetings(session: "Session", given: Namespace) -> _Made:
    from fora_desktop.exchange import half_years, ics
    from fora_desktop.services import calendars, exports

    edition, contents = edition_of(given), contents_of(given)
    if given.meeting is not None:
        contents = replace(contents, with_planned=True)
    selection = _selection(session, given)
    if given.meeting is not None:
        events = calendars.events(session, selection, contents)
        return _Made([_File(ics.single(events[0], edition), 1)], selection, contents, events)
    found = exports.calendar_of(session, selection, contents, changes=given.changes, busy_only=given.busy)
    if given.split and found.events:
        parts = half_years.parts(found.title, found.events, edition)
    else:
        parts = [half_years.whole(found.title, found.shown, edition)]
    files = [_File(part.data, len(part.events), part.suffix, part.events) for part in parts]
    return _Made(files, selection, contents, found.events, found.told, found.since)


def _tell(context: Context, given: Namespace, made: _Made) -> None:
    number = sum(each.number for each in made.files)
    document: dict[str, Any] = {"file": given.file, "events": number}
    if given.split:
        document["files"] = [{"file": str(each.path(given.file)), "events": each.number} for each in made.files]
        named = _("{meetings} skrevet til {files}.").format(
            meetings=counted(number, _("{n} møde er"), _("{n} møder er")),
            files=counted(len(made.files), _("{n} fil"), _("{n} filer")),
        )
    elif given.changes:
        document["since"] = None if made.since is None else made.since.isoformat(timespec="seconds")
        named = _("{changes} skrevet til {file}.").format(changes=_changes(number, made.since), file=given.file)
    else:
        is_or_are = (
            counted(number, _("{n} frist er"), _("{n} frister er"))
            if given.deadlines
            else counted(number, _("{n} møde er"), _("{n} møder er"))
        )
        named = _("{events} skrevet til {file}.").format(events=is_or_are, file=given.file)
    context.answer(document, named)


def _changes(number: int, since: datetime | None) -> str:
    if since is None:
        return _("Kalenderen er ikke eksporteret før: {meetings}").format(
            meetings=counted(number, _("{n} møde er"), _("{n} møder er"))
        )
    return _("{changes} siden {day}").format(
        changes=counted(number, _("{n} ændring"), _("{n} ændringer")), day=dates.long(since.date())
    )
