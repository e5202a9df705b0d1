"""What a year is planned by: the district's rules and wishes, those of forums and boards, orders between forums."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, positive
from fora_desktop.cli.common import Commands, json_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.forum_orders import OrderLine
    from fora_desktop.services.plan_settings import Settings
    from fora_desktop.services.plan_wishes import WishLine

FIELDS = {
    "day-start": "day_start",
    "day-end": "day_end",
    "most-a-day": "most_a_day",
    "most-a-week": "most_a_week",
    "travel-minutes": "travel_minutes",
    "rooms": "rooms",
    "even": "even",
    "weekday": "weekday",
    "hour": "hour",
    "school-holidays": "school_holidays",
    "load": "load",
    "travel": "travel",
    "councils": "councils",
}
"""The settings by their names on the command line."""
WISHES = ("weekdays", "half", "hour", "months", "ordinal", "gap", "wanted", "rooms", "strength")
RENAMED = {"gap": "gap_days", "rooms": "uses_rooms"}


def add(commands: Commands) -> None:
    settings = commands.add_parser("plan-settings", help=_("vis eller ret årsplanens forudsætninger"))
    json_option(settings)
    settings.set_defaults(run=show_settings)
    does = settings.add_subparsers(dest="does", metavar=_("HANDLING"))
    change = does.add_parser("set", help=_("ret én forudsætning"))
    change.add_argument("field", choices=tuple(FIELDS), metavar=_("NAVN"), help=", ".join(FIELDS))
    change.add_argument("value", metavar=_("VÆRDI"), help=_("f.eks. “8.00”, “2”, “30 min”, “høj”"))
    json_option(change)
    change.set_defaults(run=set_setting)
    _add_wish(commands)
    _add_order(commands)


def _add_wish(commands: Commands) -> None:
    wish = commands.add_parser("wish", help=_("vis eller ret et forums eller et råds ønsker til årsplanen"))
    does = wish.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    listing = does.add_parser("list", help=_("alle fora og råd"))
    listing.add_argument("--own", action="store_true", help=_("kun dem med egne ønsker"))
    json_option(listing)
    listing.set_defaults(run=list_wishes)
    change = does.add_parser("set", help=_("ret ønskerne; en tom værdi fjerner et ønske"))
    clear = does.add_parser("clear", help=_("giv alle ønsker op; et råd har så sit forums"))
    for parser, run in ((change, set_wish), (clear, clear_wish)):
        parser.add_argument("name", metavar=_("LOKALT_FORUM"))
        parser.add_argument("--forum", action="store_true", help=_("navnet er et forums"))
        json_option(parser)
        parser.set_defaults(run=run)
    _wish_options(change)


def _wish_options(change: ArgumentParser) -> None:
    for name, example in (
        ("weekdays", _("f.eks. “tir, tor”")),
        ("half", _("formiddag eller eftermiddag")),
        ("hour", _("f.eks. “13.30”")),
        ("months", _("f.eks. “mar, jun, sep, dec”")),
        ("ordinal", _("f.eks. “2. onsdag i måneden”")),
        ("gap", _("f.eks. “30 dage”")),
        ("wanted", _("antal møder i stedet for det mindste")),
        ("rooms", _("bruger et af husets lokaler: ja, nej")),
        ("strength", _("ingen, lav, middel, høj")),
    ):
        change.add_argument(f"--{name}", metavar=_("TEKST"), help=example)
    part = change.add_mutually_exclusive_group()
    part.add_argument("--leave-out", dest="left_out", action="store_const", const="nej", help=_("ikke i årsplanen"))
    part.add_argument("--take-in", dest="left_out", action="store_const", const="ja", help=_("med i årsplanen"))


def _add_order(commands: Commands) -> None:
    order = commands.add_parser("order", help=_("hvilke fora der mødes før og efter hvilke"))
    does = order.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    listing = does.add_parser("list", help=_("alle rækkefølger"))
    create = does.add_parser("add", help=_("et forum mødes før eller efter et andet"))
    create.add_argument("forum", metavar=_("FORUM"))
    create.add_argument("other", metavar=_("ANDET_FORUM"))
    change = does.add_parser("set", help=_("andre dage"))
    switch_on = does.add_parser("on", help=_("rækkefølgen gælder"))
    switch_off = does.add_parser("off", help=_("rækkefølgen gælder ikke"))
    remove = does.add_parser("remove", help=_("fjern en rækkefølge"))
    for parser in (change, switch_on, switch_off, remove):
        parser.add_argument("id", type=positive, metavar=_("ID"))
    for parser in (create, change):
        parser.add_argument("days", metavar=_("HVORNÅR"), help=_("f.eks. “5-20 hverdage før”"))
    for parser, run in (
        (listing, list_orders),
        (create, add_order),
        (change, set_order),
        (switch_on, switch_order),
        (switch_off, switch_order),
        (remove, remove_order),
    ):
        json_option(parser)
        parser.set_defaults(run=run)


# --- the district's own ---------------------------------------------------------------------------------------------


def show_settings(context: Context, _given: Namespace) -> None:
    from fora_desktop.services import plan_settings

    with context.open() as database, database.read() as session:
        found = plan_settings.read(session)
    lines = [
        _("{field}: {value}").format(field=plan_settings.label(field), value=found.words(field) or _("ingen"))
        for field in FIELDS.values()
    ]
    context.report(_settings_json(found), "\n".join(lines))


def set_setting(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_settings

    with context.open(writes=True) as database:
        told = database.do(plan_settings.changed, plan_settings.change, {FIELDS[given.field]: given.value})
    context.answer(_settings_json(told.settings), plan_settings.changed(told).rstrip(".") + ".")


def _settings_json(found: "Settings") -> dict[str, Any]:
    return {
        "day_start": found.day_start.isoformat("minutes"),
        "day_end": found.day_end.isoformat("minutes"),
        "most_a_day": found.most_a_day,
        "most_a_week": found.most_a_week,
        "travel_minutes": found.travel_minutes,
        "rooms": list(found.rooms),
        "wishes": {
            name: found.wish(name)
            for name in ("even", "weekday", "hour", "school_holidays", "load", "travel", "councils")
        },
    }


# --- forums and boards ----------------------------------------------------------------------------------------------


def list_wishes(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_wishes

    with context.open() as database, database.read() as session:
        lines = plan_wishes.listing(session, context.today)
    lines = [line for line in lines if line.own or not given.own]
    context.answer_table(
        [_wish_json(line) for line in lines],
        [_("Forum eller råd"), _("Mødekrav"), _("Ønsker"), _("Egne")],
        [[line.name, line.requirement, line.sentence, _("ja") if line.own else _("nej")] for line in lines],
        _("Ingen har ønsker."),
    )


def set_wish(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_wishes

    fields = {RENAMED.get(name, name): getattr(given, name) for name in (*WISHES, "left_out")}
    fields = {name: value for name, value in fields.items() if value is not None}
    if not fields:
        raise WrongCommandLine(_("Skriv mindst ét ønske. Se “fora wish set --help”."))
    with context.open(writes=True) as database:
        whose = _whose(database, given)
        line = database.do(plan_wishes.changed, plan_wishes.edit, fields, context.today, **whose)
    context.answer(_wish_json(line), plan_wishes.changed(line) + ".")


def clear_wish(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_wishes

    with context.open(writes=True) as database:
        line = database.do(plan_wishes.changed, plan_wishes.clear, context.today, **_whose(database, given))
    context.answer(_wish_json(line), plan_wishes.changed(line) + ".")


def _whose(database: Any, given: Namespace) -> dict[str, int]:
    from fora_desktop.services import names

    with database.read() as session:
        if given.forum:
            return {"forum": names.forum(session, given.name)}
        return {"board": names.board(session, given.name)}


def _wish_json(line: "WishLine") -> dict[str, Any]:
    wish = line.wish
    return {
        "forum_id": line.forum,
        "board_id": line.board,
        "name": line.name,
        "own": line.own,
        "requirement": line.requirement,
        "weekdays": [int(each) for each in wish.weekdays],
        "half": wish.half or None,
        "hour": wish.hour.isoformat("minutes") if wish.hour else None,
        "months": [int(each) for each in wish.months.split(",") if each],
        "ordinal": wish.ordinal or None,
        "gap_days": wish.gap_days,
        "wanted": wish.wanted,
        "uses_rooms": wish.uses_rooms,
        "strength": wish.strength,
        "left_out": wish.left_out,
        "text": line.sentence,
    }


# --- orders between forums ------------------------------------------------------------------------------------------


def list_orders(context: Context, _given: Namespace) -> None:
    from fora_desktop.services import forum_orders

    with context.open() as database, database.read() as session:
        lines = forum_orders.listing(session)
    context.answer_table(
        [_order_json(line) for line in lines],
        [_("Id"), _("Rækkefølge"), _("Til"), _("Oversigtens ord")],
        [[str(line.id), line.sentence, _("ja") if line.is_on else _("nej"), line.words] for line in lines],
        _("Der er ingen rækkefølger."),
    )


def add_order(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forum_orders, names

    with context.open(writes=True) as database:
        with database.read() as session:
            forum, other = names.forum(session, given.forum), names.forum(session, given.other)
        line = database.do(forum_orders.added, forum_orders.add, forum, other, given.days)
    context.answer(_order_json(line), _("{step}. Id: {id}.").format(step=forum_orders.added(line), id=line.id))


def set_order(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forum_orders

    with context.open(writes=True) as database:
        line = database.do(forum_orders.changed, forum_orders.change, given.id, given.days)
    context.answer(_order_json(line), forum_orders.changed(line) + ".")


def switch_order(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forum_orders

    with context.open(writes=True) as database:
        line = database.do(forum_orders.switched, forum_orders.switch, given.id, given.does == "on")
    context.answer(_order_json(line), forum_orders.switched(line) + ".")


def remove_order(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forum_orders

    with context.open(writes=True) as database:
        line = database.do(forum_orders.removed, forum_orders.remove, given.id)
    context.answer(_order_json(line), forum_orders.removed(line) + ".")


def _order_json(line: "OrderLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "forum_id": line.forum,
        "forum": line.forum_name,
        "other_id": line.other,
        "other": line.other_name,
        "min_days": line.min_days,
        "max_days": line.max_days,
        "on": line.is_on,
        "words": line.words,
        "text": line.sentence,
    }
