"""What a year is planned around: persons' hours, travel, municipalities' own meetings, agreed times."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, positive
from fora_desktop.cli.common import Commands, json_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.council_meetings import CouncilLine
    from fora_desktop.services.person_hours import PersonTimes


def add(commands: Commands) -> None:
    _add_hours(commands)
    _add_travel(commands)
    _add_council(commands)
    agreed = commands.add_parser("agreed", help=_("tidspunktet for møder er aftalt, så ingen årsplan flytter dem"))
    agreed.add_argument("meetings", nargs="+", metavar=_("MØDE"))
    agreed.add_argument("--undo", action="store_true", help=_("det er ikke aftalt længere"))
    json_option(agreed)
    agreed.set_defaults(run=run_agreed)


def _add_hours(commands: Commands) -> None:
    hours = commands.add_parser("hours", help=_("hvornår personer aldrig mødes, og hvor meget om dagen"))
    does = hours.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    listing = does.add_parser("list", help=_("dem, der er sagt noget om"))
    change = does.add_parser("set", help=_("ret en persons tider"))
    change.add_argument("--never", metavar=_("TIDER"), help=_("f.eks. “man 8-10; fre efter 12”; tom: hele ugen"))
    change.add_argument("--most", metavar=_("ANTAL"), help=_("møder om dagen, højst; tom: kredsens grænse"))
    clear = does.add_parser("clear", help=_("personen har ikke sine egne tider"))
    for parser in (change, clear):
        parser.add_argument("person", metavar=_("PERSON"))
    for parser, run in ((listing, list_hours), (change, set_hours), (clear, clear_hours)):
        json_option(parser)
        parser.set_defaults(run=run)


def _add_travel(commands: Commands) -> None:
    travel = commands.add_parser("travel", help=_("rejsetid mellem kommunerne"))
    does = travel.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    listing = does.add_parser("list", help=_("de tider, der er skrevet"))
    change = does.add_parser("set", help=_("tiden mellem to kommuner"))
    change.add_argument("one", metavar=_("KOMMUNE"))
    change.add_argument("other", metavar=_("ANDEN_KOMMUNE"))
    change.add_argument("time", metavar=_("TID"), help=_("f.eks. “35” eller “1 t 10”; tom: som sædvanlig"))
    for parser, run in ((listing, list_travel), (change, set_travel)):
        json_option(parser)
        parser.set_defaults(run=run)


def _add_council(commands: Commands) -> None:
    council = commands.add_parser("council", help=_("kommunernes egne mødedage"))
    does = council.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    listing = does.add_parser("list", help=_("alle mødedage"))
    create = does.add_parser("add", help=_("en mødedag"))
    create.add_argument("unit", metavar=_("KOMMUNE"))
    create.add_argument("name", metavar=_("NAVN"), help=_("f.eks. Byråd"))
    create.add_argument("rule", metavar=_("DAG"), help=_("f.eks. “4. mandag”"))
    change = does.add_parser("change", help=_("ret en mødedag"))
    change.add_argument("--name", metavar=_("NAVN"))
    change.add_argument("--rule", metavar=_("DAG"))
    for parser in (create, change):
        parser.add_argument("--hours", metavar=_("TIDER"), help=_("f.eks. “17-21”"))
        parser.add_argument("--months", metavar=_("MÅNEDER"), help=_("f.eks. “ikke i juli”"))
    remove = does.add_parser("remove", help=_("fjern en mødedag"))
    for parser in (change, remove):
        parser.add_argument("id", type=positive, metavar=_("ID"))
    for parser, run in (
        (listing, list_councils),
        (create, add_council),
        (change, change_council),
        (remove, remove_council),
    ):
        json_option(parser)
        parser.set_defaults(run=run)


# --- persons --------------------------------------------------------------------------------------------------------


def list_hours(context: Context, _given: Namespace) -> None:
    from fora_desktop.services import person_hours

    with context.open() as database, database.read() as session:
        found = person_hours.listing(session)
    context.answer_table(
        [_hours_json(each) for each in found],
        [_("Id"), _("Navn"), _("Aldrig møder"), _("Om dagen, højst")],
        [[str(each.person), each.name, each.words, each.limit_words] for each in found],
        _("Ingen har deres egne tider."),
    )


def set_hours(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, person_hours

    if given.never is None and given.most is None:
        raise WrongCommandLine(_("Skriv --never, --most eller begge. Se “fora hours set --help”."))
    with context.open(writes=True) as database:
        with database.read() as session:
            person = names.person(session, given.person)
        told = database.do(person_hours.both_set, person_hours.set_both, person, given.never, given.most)
    context.answer(_hours_json(told), person_hours.both_set(told) + ".")


def clear_hours(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, person_hours

    with context.open(writes=True) as database:
        with database.read() as session:
            person = names.person(session, given.person)
        told = database.do(person_hours.cleared, person_hours.clear, person)
    context.answer(_hours_json(told), person_hours.cleared(told) + ".")


def _hours_json(each: "PersonTimes") -> dict[str, Any]:
    return {
        "person_id": each.person,
        "name": each.name,
        "never": [
            {"weekday": weekday, "start": start.isoformat("minutes"), "end": end.isoformat("minutes")}
            for weekday, start, end in each.hours
        ],
        "most_a_day": each.most_a_day,
    }


# --- municipalities -------------------------------------------------------------------------------------------------


def list_travel(context: Context, _given: Namespace) -> None:
    from fora_desktop.services import travel_times

    with context.open() as database, database.read() as session:
        matrix = travel_times.matrix(session)
    units = dict(matrix.units)
    pairs = [(one, other, minutes) for (one, other), minutes in sorted(matrix.minutes.items())]
    context.answer_table(
        [
            {"unit_id": one, "unit": units[one], "other_id": other, "other": units[other], "minutes": minutes}
            for one, other, minutes in pairs
        ],
        [_("Fra"), _("Til"), _("Tid")],
        [[units[one], units[other], matrix.words(one, other)] for one, other, _minutes in pairs],
        _("Der er ikke skrevet rejsetider."),
    )


def set_travel(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, travel_times

    with context.open(writes=True) as database:
        with database.read() as session:
            one, other = names.municipality(session, given.one), names.municipality(session, given.other)
        told = database.do(travel_times.said, travel_times.put, one, other, given.time)
    document = {"unit": told.one, "other": told.other, "minutes": told.minutes}
    context.answer(document, travel_times.said(told).rstrip(".") + ".")


def list_councils(context: Context, _given: Namespace) -> None:
    from fora_desktop.services import council_meetings

    with context.open() as database, database.read() as session:
        lines = council_meetings.listing(session)
    context.answer_table(
        [_council_json(line) for line in lines],
        [_("Id"), _("Kommune"), _("Møde"), _("Dag"), _("Måneder"), _("Kl.")],
        [[str(line.id), line.unit_name, line.name, line.when, line.months_words, line.hours] for line in lines],
        _("Der er ingen mødedage."),
    )


def add_council(context: Context, given: Namespace) -> None:
    from fora_desktop.services import council_meetings, names

    with context.open(writes=True) as database:
        with database.read() as session:
            unit = names.municipality(session, given.unit)
        typed = (given.name, given.rule, given.hours or "", given.months or "")
        line = database.do(council_meetings.added, council_meetings.add, unit, *typed)
    context.answer(_council_json(line), _("{step}. Id: {id}.").format(step=council_meetings.added(line), id=line.id))


def change_council(context: Context, given: Namespace) -> None:
    from fora_desktop.services import council_meetings

    fields = {name: getattr(given, name) for name in council_meetings.FIELDS if getattr(given, name) is not None}
    if not fields:
        raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora council change --help”."))
    with context.open(writes=True) as database:
        line = database.do(council_meetings.edited, council_meetings.edit, given.id, fields)
    context.answer(_council_json(line), council_meetings.edited(line) + ".")


def remove_council(context: Context, given: Namespace) -> None:
    from fora_desktop.services import council_meetings

    with context.open(writes=True) as database:
        line = database.do(council_meetings.removed, council_meetings.remove, given.id)
    context.answer(_council_json(line), council_meetings.removed(line) + ".")


def _council_json(line: "CouncilLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "unit_id": line.unit,
        "unit": line.unit_name,
        "name": line.name,
        "rule": line.rule,
        "months": [int(each) for each in line.months.split(",") if each],
        "start": line.start.isoformat("minutes"),
        "end": line.end.isoformat("minutes"),
        "text": line.sentence,
    }


# --- agreed times ---------------------------------------------------------------------------------------------------


def run_agreed(context: Context, given: Namespace) -> None:
    from fora_desktop.services import agreed_times, names

    with context.open(writes=True) as database:
        with database.read() as session:
            meetings = [names.meeting(session, each) for each in given.meetings]
        told = database.do(agreed_times.told, agreed_times.agreed, meetings, not given.undo)
    context.answer(
        {"meetings": meetings, "agreed": told.is_agreed, "changed": len(told.titles)}, agreed_times.told(told) + "."
    )
