"""Calendar files for other programs."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from fora_desktop.cli import table_import
from fora_desktop.cli.arguments import WrongCommandLine
from fora_desktop.cli.common import Commands, json_option, period_options, unit_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NoPersonsYet(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Registret har endnu ingen personer. Brug --role til en chefs kalender."))


class OneOutputOnly(WrongCommandLine):
    def __init__(self) -> None:
        super().__init__(_("Kalenderen og JSON kan ikke begge skrives til standard output. Angiv en fil."))


class ThatIsTheRegister(FieldError):
    def __init__(self, path: Path) -> None:
        super().__init__(_("{path} er selve registret. Vælg en anden fil til kalenderen.").format(path=path))


def add(commands: Commands) -> None:
    export = commands.add_parser("export", help=_("skriv en fil til andre programmer"))
    does = export.add_subparsers(dest="does", required=True, metavar=_("SLAGS"))
    ics = does.add_parser("ics", help=_("en kalender"))
    ics.add_argument("file", metavar=_("FIL"), help=_("“-” er standard output"))
    ics.add_argument("--board", metavar=_("LOKALT_FORUM"))
    ics.add_argument("--forum", metavar=_("FORUM"))
    ics.add_argument("--role", metavar=_("ROLLE"))
    ics.add_argument("--person", metavar=_("PERSON"))
    period_options(ics)
    unit_option(ics)
    json_option(ics)
    ics.set_defaults(run=run_ics)
    table_import.add_exports(does)


def is_the_register(file: Path, register: Path) -> bool:
    """Also its journal; a file that is not there yet is neither."""
    return any(
        own.exists() and file.exists() and file.samefile(own)
        for own in (register.with_name(register.name + tail) for tail in ("", "-wal", "-shm"))
    )


def _print(context: Context, data: bytes) -> None:
    binary = getattr(context.out, "buffer", None)
    if binary is None:
        context.out.write(data.decode())
    else:
        context.out.flush()
        binary.write(data)


def _person(session: "Session", text: str) -> int:
    from sqlalchemy import select

    from fora_desktop.domain.people import Person
    from fora_desktop.services import names

    if session.scalar(select(Person.id).limit(1)) is None:
        raise NoPersonsYet
    return names.person(session, text)


def run_ics(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange import ics
    from fora_desktop.exchange.files import write_atomically
    from fora_desktop.services import calendars, names

    to_stdout = given.file == "-"
    if to_stdout and context.wants_json:
        raise OneOutputOnly
    with context.open() as database:
        if not to_stdout and is_the_register(Path(given.file), context.register):
            raise ThatIsTheRegister(context.register)
        with database.read() as session:
            selection = calendars.Selection(
                board=None if given.board is None else names.board(session, given.board),
                forum=None if given.forum is None else names.forum(session, given.forum),
                role=None if given.role is None else names.role(session, given.role),
                person=None if given.person is None else _person(session, given.person),
                unit=None if given.unit is None else names.unit(session, given.unit),
                first=given.first,
                last=given.last,
            )
            events = calendars.events(session, selection)
            data = ics.calendar(calendars.title(session, selection), events)

        def send(writing: "Session | None") -> None:
            """Mark the meetings as known to others and write the file: both, or where one fails neither."""
            if writing is not None:
                calendars.mark_sent(writing, [each.uid for each in events])
            if not to_stdout:
                write_atomically(Path(given.file), data)

        if database.readonly:
            send(None)
        else:
            database.do(_("Kalender eksporteret"), send)
    if to_stdout:
        _print(context, data)
    if ics.too_much_for_google(data):
        context.warn(_("Kalenderen er for stor til Google Kalender. Del den op med --from og --to."))
    if not to_stdout:
        context.answer(
            {"file": given.file, "events": len(events)},
            _("{events} skrevet til {file}.").format(
                events=counted(len(events), _("{n} møde er"), _("{n} møder er")), file=given.file
            ),
        )
