"""School holidays: listed by municipality and year, checked, changed; the other days of the calendar under them."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli import special_days
from fora_desktop.cli.arguments import WrongCommandLine, day, positive, year
from fora_desktop.cli.common import Commands, json_option, on_option, unit_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.school_holidays import Changed, HolidayLine


def add(commands: Commands) -> None:
    holidays = commands.add_parser("holidays", help=_("skoleferierne i hver kommune"))
    holidays.add_argument("--year", type=year, metavar=_("ÅR"), help=_("kun dette år"))
    unit_option(holidays)
    json_option(holidays)
    holidays.set_defaults(run=run_holidays)
    does = holidays.add_subparsers(dest="does", metavar=_("HANDLING"))
    create = does.add_parser("add", help=_("en ferie i en kommune"))
    create.add_argument("unit", metavar=_("KOMMUNE"))
    create.add_argument("name", metavar=_("NAVN"))
    create.add_argument("first", type=day, metavar=_("FØRSTE_DAG"))
    create.add_argument("last", type=day, metavar=_("SIDSTE_DAG"))
    change = does.add_parser("change", help=_("ret feriens navn eller datoer"))
    change.add_argument("holiday", type=positive, metavar=_("ID"))
    change.add_argument("--name", metavar=_("NAVN"))
    change.add_argument("--first", type=day, metavar=_("DATO"), help=_("første dag uden skole"))
    change.add_argument("--last", type=day, metavar=_("DATO"), help=_("sidste dag uden skole"))
    for parser in (create, change):
        parser.add_argument(
            "--unconfirmed", action="store_true", help=_("datoerne er ikke bekræftet endnu; ellers regnes de for det")
        )
    confirm = does.add_parser("confirm", help=_("datoerne er efterset: nogle, eller alle i et år"))
    confirm.add_argument("holidays", type=positive, nargs="*", metavar=_("ID"))
    remove = does.add_parser("remove", help=_("fjern ferien"))
    remove.add_argument("holiday", type=positive, metavar=_("ID"))
    copy = does.add_parser("copy", help=_("foreslå et års ferier for det næste år"))
    copy.add_argument("year", type=year, metavar=_("ÅR"))
    confirm.add_argument("--year", type=year, metavar=_("ÅR"), help=_("alle i dette år"))
    for parser in (confirm, copy):
        unit_option(parser)
    for parser, run in (
        (create, add_holiday),
        (change, change_holiday),
        (confirm, confirm_holidays),
        (remove, remove_holiday),
        (copy, copy_holidays),
    ):
        json_option(parser)
        on_option(parser)
        parser.set_defaults(run=run)
    special_days.add(does)


def run_holidays(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import dates
    from fora_desktop.services import names, school_holidays

    with context.open() as database, database.read() as session:
        unit = None if given.unit is None else names.unit(session, given.unit)
        lines = school_holidays.listing(session, year=given.year, unit=unit)
    context.answer_table(
        [_json(line) for line in lines],
        [_("Id"), _("Kommune"), _("Ferie"), _("Første dag"), _("Sidste dag"), _("Bekræftet")],
        [
            [
                str(line.id),
                line.unit,
                line.name,
                dates.short(line.first),
                dates.short(line.last),
                _("ja") if line.confirmed else _("nej"),
            ]
            for line in lines
        ],
        _("Der er ingen skoleferier i {year}.").format(year=given.year)
        if given.year
        else _("Der er ingen skoleferier."),
    )


def add_holiday(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, school_holidays

    with context.open(writes=True) as database:
        with database.read() as session:
            unit = names.unit(session, given.unit)
        found = database.do(
            school_holidays.added,
            school_holidays.add,
            [unit],
            given.name,
            given.first,
            given.last,
            context.today,
            confirmed=not given.unconfirmed,
        )
    (line,) = found.holidays
    _answer(context, found, _("{step}. Id: {id}.").format(step=school_holidays.added(found), id=line.id))


def change_holiday(context: Context, given: Namespace) -> None:
    from fora_desktop.services import school_holidays

    if given.name is None and given.first is None and given.last is None and not given.unconfirmed:
        raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora holidays change --help”."))
    with context.open(writes=True) as database:
        found = database.do(
            school_holidays.changed,
            school_holidays.change,
            given.holiday,
            context.today,
            name=given.name,
            first=given.first,
            last=given.last,
            confirmed=False if given.unconfirmed else None,
        )
    _answer(context, found, school_holidays.changed(found) + ".")


def confirm_holidays(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, school_holidays

    if bool(given.holidays) == (given.year is not None) or (given.holidays and given.unit is not None):
        raise WrongCommandLine(_("Skriv id på de ferier, der er efterset, eller et år med --year, og kun ét af dem."))
    with context.open(writes=True) as database:
        if given.holidays:
            lines = database.do(school_holidays.confirmed, school_holidays.confirm, given.holidays, context.today)
        else:
            with database.read() as session:
                unit = None if given.unit is None else names.unit(session, given.unit)
            lines = database.do(
                school_holidays.confirmed, school_holidays.confirm_year, given.year, context.today, unit
            )
    context.answer({"confirmed": [line.id for line in lines]}, school_holidays.confirmed(lines) + ".")


def remove_holiday(context: Context, given: Namespace) -> None:
    from fora_desktop.services import school_holidays

    with context.open(writes=True) as database:
        (line,) = database.do(school_holidays.removed, school_holidays.remove, [given.holiday])
    context.answer(_json(line), school_holidays.removed([line]) + ".")


def copy_holidays(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, school_holidays

    with context.open(writes=True) as database:
        with database.read() as session:
            unit = None if given.unit is None else names.unit(session, given.unit)
        found = database.do(school_holidays.copied, school_holidays.copy_year, given.year, context.today, unit)
    if found.sentence:
        context.warn(found.sentence)
    context.answer(
        {"copied": [line.id for line in found.holidays], "meetings": [line.id for line in found.meetings]},
        _("{step}. Datoerne er foreslået og skal bekræftes.").format(step=school_holidays.copied(found)),
    )


def _answer(context: Context, found: "Changed", sentence: str) -> None:
    """One holiday after a change; the coming meetings that lie in it are a warning."""
    if found.sentence:
        context.warn(found.sentence)
    (line,) = found.holidays
    context.answer({**_json(line), "meetings": [meeting.id for meeting in found.meetings]}, sentence)


def _json(line: "HolidayLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "unit": line.unit,
        "name": line.name,
        "first": line.first.isoformat(),
        "last": line.last.isoformat(),
        "confirmed": line.confirmed,
    }
