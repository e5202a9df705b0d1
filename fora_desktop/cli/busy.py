"""When persons are busy by their own calendars: listed, and a calendar taken away. Never with what."""

from argparse import Namespace
from datetime import datetime

from fora_desktop.cli.arguments import filled
from fora_desktop.cli.common import Commands, json_option, on_option, period_options
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _


def add(commands: Commands) -> None:
    busy = commands.add_parser("busy", help=_("hvornår personer er optaget ifølge deres egen kalender"))
    busy.add_argument("--person", metavar=_("PERSON"), help=_("kun denne person"))
    period_options(busy)
    json_option(busy)
    busy.set_defaults(run=run_times)
    does = busy.add_subparsers(dest="does", metavar=_("HANDLING"))
    calendars = does.add_parser("calendars", help=_("de kalendere, der er indlæst"))
    calendars.set_defaults(run=run_calendars)
    remove = does.add_parser("remove", help=_("fjern en persons kalender og dens optagne tider"))
    remove.add_argument("person", metavar=_("PERSON"))
    remove.add_argument(
        "name", nargs="?", type=filled, metavar=_("NAVN"), help=_("kalenderen, hvor personen har flere")
    )
    remove.set_defaults(run=run_remove)
    for parser in (calendars, remove):
        json_option(parser)
    on_option(calendars)


def run_times(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import dates
    from fora_desktop.domain.busy_spans import Busy
    from fora_desktop.services import busy, names

    with context.open() as database, database.read() as session:
        person = None if given.person is None else names.person(session, given.person)
        found = busy.listing(session, given.first, given.last, person)
    document = [
        {
            "person_id": line.person,
            "person": line.person_name,
            "calendar": line.calendar,
            "start": _moment(line.start),
            "end": _moment(line.end),
            "all_day": line.all_day,
            "tentative": line.tentative,
            "read_on": line.read_on.isoformat(),
        }
        for line in found
    ]
    rows = [
        [
            line.person_name,
            dates.short(line.start.date()),
            Busy(line.start, line.end).words,
            _("måske") if line.tentative else "",
            line.calendar,
        ]
        for line in found
    ]
    heads = [_("Person"), _("Dag"), _("Optaget"), "", _("Kalender")]
    context.answer_table(document, heads, rows, _("Ingen er optaget ifølge en indlæst kalender."))


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="minutes")


def run_calendars(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import dates
    from fora_desktop.services import busy

    with context.open() as database, database.read() as session:
        found = busy.calendars(session)
    document = [
        {
            "id": line.id,
            "person_id": line.person,
            "person": line.person_name,
            "name": line.name,
            "read_on": line.read_on.isoformat(),
            "first_day": line.first.isoformat(),
            "last_day": line.last.isoformat(),
            "times": line.times,
            "old": line.is_old(context.today),
        }
        for line in found
    ]
    rows = [
        [
            line.person_name,
            line.name,
            dates.day_month_year(line.read_on) + (_(" (gammel)") if line.is_old(context.today) else ""),
            dates.day_month_year(line.last),
            str(line.times),
        ]
        for line in found
    ]
    heads = [_("Person"), _("Kalender"), _("Læst"), _("Kendt til"), _("Optagne tider")]
    context.answer_table(document, heads, rows, _("Ingen kalendere er indlæst."))


def run_remove(context: Context, given: Namespace) -> None:
    from fora_desktop.services import busy, names

    with context.open(writes=True) as database:
        with database.read() as session:
            calendar = busy.named(session, names.person(session, given.person), given.name)
        line = database.do(busy.removed, busy.remove, calendar)
    context.answer(
        {"person_id": line.person, "person": line.person_name, "name": line.name, "times": line.times},
        busy.removed(line) + ".",
    )
