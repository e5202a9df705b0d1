"""The calendar's other two layers: public holidays with the district's own, and special days."""

from argparse import SUPPRESS, ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, day, positive, year
from fora_desktop.cli.common import Commands, json_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.special_days import HolidayLine, SpecialLine

EFFECTS = ("warn", "avoid", "none")


def add(does: Commands) -> None:
    _add_public(does.add_parser("public", help=_("helligdagene og kredsens egne")))
    _add_special(does.add_parser("special", help=_("de særlige dage: 1. maj, Grundlovsdag …")))


def _add_public(public: ArgumentParser) -> None:
    _year(public)
    json_option(public)
    public.set_defaults(run=list_public)
    under = public.add_subparsers(dest="public_does", metavar=_("HANDLING"))
    create = under.add_parser("add", help=_("en dag, der er helligdag her"))
    create.add_argument("day", type=day, metavar=_("DATO"))
    create.add_argument("name", metavar=_("NAVN"))
    remove = under.add_parser("remove", help=_("fjern en egen helligdag"))
    remove.add_argument("id", type=positive, metavar=_("ID"))
    for parser, run in ((create, add_public), (remove, remove_public)):
        json_option(parser)
        parser.set_defaults(run=run)


def _add_special(special: ArgumentParser) -> None:
    _year(special)
    json_option(special)
    special.set_defaults(run=list_special)
    under = special.add_subparsers(dest="special_does", metavar=_("HANDLING"))
    create = under.add_parser("add", help=_("en særlig dag"))
    create.add_argument("name", metavar=_("NAVN"))
    create.add_argument("when", metavar=_("HVORNÅR"), help=_("f.eks. “5. juni”, “uge 28-30”, “18. marts 2027”"))
    change = under.add_parser("change", help=_("ret en særlig dag"))
    change.add_argument("id", type=positive, metavar=_("ID"))
    change.add_argument("--name", metavar=_("NAVN"))
    change.add_argument("--when", metavar=_("HVORNÅR"))
    switch = change.add_mutually_exclusive_group()
    switch.add_argument("--enable", dest="is_on", action="store_true", default=None, help=_("bemærk dagen"))
    switch.add_argument("--disable", dest="is_on", action="store_false", help=_("bemærk den ikke"))
    for parser in (create, change):
        whom = parser.add_mutually_exclusive_group()
        whom.add_argument(
            "--municipalities",
            dest="municipal",
            action="store_true",
            default=None,
            help=_("kun for møder, kommuner deltager i"),
        )
        whom.add_argument("--everybody", dest="municipal", action="store_false", help=_("for alle møder"))
        parser.add_argument("--from-hour", type=int, choices=range(24), metavar=_("TIME"), help=_("fra denne time"))
        parser.add_argument("--effect", choices=EFFECTS, help=_("advar, undgå i forslag, intet"))
    remove = under.add_parser("remove", help=_("fjern en særlig dag"))
    remove.add_argument("id", type=positive, metavar=_("ID"))
    for parser, run in ((create, add_special), (change, change_special), (remove, remove_special)):
        json_option(parser)
        parser.set_defaults(run=run)


def _year(parser: ArgumentParser) -> None:
    parser.add_argument("--year", type=year, default=SUPPRESS, metavar=_("ÅR"), help=_("året; ellers det nuværende"))


def _in(context: Context, given: Namespace) -> int:
    chosen: int | None = getattr(given, "year", None)
    return chosen or context.today.year


def list_public(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import dates
    from fora_desktop.services import special_days

    with context.open() as database, database.read() as session:
        lines = special_days.holidays(session, _in(context, given))
    context.answer_table(
        [_holiday_json(line) for line in lines],
        [_("Id"), _("Dag"), _("Helligdag")],
        [[str(line.own or ""), dates.short(line.day), line.name] for line in lines],
        _("Der er ingen helligdage."),
    )


def add_public(context: Context, given: Namespace) -> None:
    from fora_desktop.services import special_days

    with context.open(writes=True) as database:
        line = database.do(special_days.holiday_added, special_days.add_holiday, given.day, given.name)
    told = _("{step}. Id: {id}.").format(step=special_days.holiday_added(line), id=line.own)
    context.answer(_holiday_json(line), told)


def remove_public(context: Context, given: Namespace) -> None:
    from fora_desktop.services import special_days

    with context.open(writes=True) as database:
        line = database.do(special_days.holiday_removed, special_days.remove_holiday, given.id)
    context.answer(_holiday_json(line), special_days.holiday_removed(line) + ".")


def list_special(context: Context, given: Namespace) -> None:
    from fora_desktop.services import special_days

    with context.open() as database, database.read() as session:
        lines = special_days.of_year(session, _in(context, given)).special
    context.answer_table(
        [_special_json(line) for line in lines],
        [_("Id"), _("Dag"), _("Når"), _("Hvert år"), _("Gælder"), _("Virkning"), _("Til")],
        [
            [
                str(line.id),
                line.name,
                line.days_in_words,
                line.when,
                line.whom,
                line.effect_in_words,
                _("ja") if line.is_on else _("nej"),
            ]
            for line in lines
        ],
        _("Der er ingen særlige dage."),
    )


def add_special(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.days import Effect
    from fora_desktop.services import special_days

    wish = special_days.SpecialWish(
        given.name, given.when, bool(given.municipal), given.from_hour, Effect(given.effect or "warn")
    )
    with context.open(writes=True) as database:
        line = database.do(special_days.added, special_days.add, wish, context.today.year)
    told = _("{step}. Id: {id}.").format(step=special_days.added(line), id=line.id)
    context.answer(_special_json(line), told)


def change_special(context: Context, given: Namespace) -> None:
    from fora_desktop.services import special_days

    fields = {"name": given.name, "when": given.when, "municipal": given.municipal, "from_hour": given.from_hour}
    fields = {name: value for name, value in {**fields, "effect": given.effect}.items() if value is not None}
    if not fields and given.is_on is None:
        raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora holidays special change --help”."))
    with context.open(writes=True) as database:
        line = database.do(
            special_days.changed, special_days.edit, given.id, fields, context.today.year, is_on=given.is_on
        )
    context.answer(_special_json(line), special_days.changed(line) + ".")


def remove_special(context: Context, given: Namespace) -> None:
    from fora_desktop.services import special_days

    with context.open(writes=True) as database:
        line = database.do(special_days.removed, special_days.remove, given.id, context.today.year)
    context.answer(_special_json(line), special_days.removed(line) + ".")


def _holiday_json(line: "HolidayLine") -> dict[str, Any]:
    return {"day": line.day.isoformat(), "name": line.name, "id": line.own}


def _special_json(line: "SpecialLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "name": line.name,
        "when": line.when,
        "days": [[first.isoformat(), last.isoformat()] for first, last in line.spans],
        "municipalities": line.municipal,
        "from_hour": line.from_hour,
        "effect": line.effect.value,
        "on": line.is_on,
    }
