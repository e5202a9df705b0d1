"""Calendar files for other programs."""

from argparse import Namespace
from pathlib import Path

from fora_desktop.cli.common import Commands, json_option, period_options, unit_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted

MARKED_AT_ONCE = 10_000


class NoPersonsYet(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Registret har endnu ingen personer. Brug --role til en chefs kalender."))


class OneOutputOnly(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Kalenderen og JSON kan ikke begge skrives til standard output. Angiv en fil."))


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


def run_ics(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange import ics
    from fora_desktop.exchange.files import write_atomically
    from fora_desktop.services import calendars, names

    to_stdout = given.file == "-"
    if to_stdout and context.wants_json:
        raise OneOutputOnly
    with context.open() as database:
        if given.person:
            raise NoPersonsYet
        with database.read() as session:
            selection = calendars.Selection(
                board=names.board(session, given.board) if given.board else None,
                forum=names.forum(session, given.forum) if given.forum else None,
                role=names.role(session, given.role) if given.role else None,
                unit=names.unit(session, given.unit) if given.unit else None,
                first=given.first,
                last=given.last,
            )
            events = calendars.events(session, selection)
            data = ics.calendar(calendars.title(session, selection), events)
        if to_stdout:
            binary = getattr(context.out, "buffer", None)
            if binary is None:
                context.out.write(data.decode())
            else:
                context.out.flush()
                binary.write(data)
        else:
            write_atomically(Path(given.file), data)
        if not database.readonly:
            for first in range(0, len(events), MARKED_AT_ONCE):
                uids = [event.uid for event in events[first : first + MARKED_AT_ONCE]]
                database.do(_("Kalender eksporteret"), calendars.mark_sent, uids)
    if ics.too_much_for_google(data):
        context.warn(_("Kalenderen er for stor til Google Kalender. Del den op med --from og --to."))
    if not to_stdout:
        context.answer(
            {"file": given.file, "events": len(events)},
            _("{events} skrevet til {file}.").format(
                events=counted(len(events), _("{n} møde er"), _("{n} møder er")), file=given.file
            ),
        )
