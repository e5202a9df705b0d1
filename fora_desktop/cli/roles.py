"""Roles: listed with who has them, made and named; a person gets a role, all roles of a group are filled in at once."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, day
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.services.holders import Holding
    from fora_desktop.services.role_table import TableRow
    from fora_desktop.services.roles import RoleLine

KINDS = ("person", "group", "organisation", "per_municipality", "per_local_department")


class HasNotTheRole(FieldError):
    def __init__(self, name: str, role: str) -> None:
        super().__init__(_("{name} har ikke rollen {role} den dag.").format(name=name, role=role))


class NoSuchRow(FieldError):
    def __init__(self, text: str, group: str) -> None:
        super().__init__(_("“{text}” er ingen kommune eller rolle i {group}.").format(text=text, group=group))


class NobodyOfThatName(FieldError):
    def __init__(self, why: FieldError) -> None:
        super().__init__(_("{why} Ret navnet, eller skriv --create, hvis det er en ny person.").format(why=why))


def add(commands: Commands) -> None:
    roles = commands.add_parser("roles", help=_("rollerne, og hvem der har dem"))
    roles.add_argument("--vacant", action="store_true", help=_("kun roller, som ingen har"))
    roles.add_argument("--search", default="", metavar=_("TEKST"), help=_("kun roller og navne med disse ord"))
    roles.set_defaults(run=run_roles)
    hold = commands.add_parser("hold", help=_("giv en person en rolle fra en dag"))
    hold.add_argument("role", metavar=_("ROLLE"))
    hold.add_argument("person", metavar=_("PERSON"))
    hold.add_argument("--from", dest="first", type=day, metavar=_("DATO"), help=_("første dag"))
    hold.add_argument("--to", dest="last", type=day, metavar=_("DATO"), help=_("sidste dag; alene slutter den rollen"))
    hold.add_argument("--succeed", action="store_true", help=_("den, der har rollen, fratræder dagen før"))
    hold.set_defaults(run=run_hold)
    fill = commands.add_parser("fill", help=_("giv alle roller i en gruppe nye personer, f.eks. efter et valg"))
    fill.add_argument("role", metavar=_("GRUPPE"), help=_("f.eks. Borgmestrene"))
    fill.add_argument(
        "--give",
        dest="rows",
        nargs="+",
        action="extend",
        default=[],
        metavar=_("KOMMUNE=PERSON"),
        help=_("uden nogen vises tabellen"),
    )
    fill.add_argument("--create", action="store_true", help=_("opret de personer, som registret ikke kender"))
    fill.add_argument("--from", dest="first", type=day, required=True, metavar=_("DATO"), help=_("første dag"))
    fill.set_defaults(run=run_fill)
    for parser in (roles, hold, fill):
        on_option(parser)
        json_option(parser)
    _add_role(commands)


def _add_role(commands: Commands) -> None:
    role = commands.add_parser("role", help=_("opret, ret eller fjern en rolle"))
    does = role.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    create = does.add_parser("add", help=_("en ny rolle"))
    create.add_argument("name", metavar=_("NAVN"))
    create.add_argument("--kind", choices=KINDS, default="person")
    create.add_argument("--several", action="store_true", help=_("flere personer i hver kommunes rolle"))
    edit = does.add_parser("edit", help=_("ret navn eller side"))
    edit.add_argument("role", metavar=_("ROLLE"))
    edit.add_argument("--name", metavar=_("NAVN"))
    for parser in (create, edit):
        parser.add_argument("--side", metavar=_("SIDE"), help=_("politi, kommune, stat, region …"))
        parser.add_argument("--local-name", metavar=_("NAVN"), help=_("f.eks. “Borgmesteren i {unit}”"))
    members = does.add_parser("members", help=_("de roller, som en gruppe består af"))
    members.add_argument("role", metavar=_("GRUPPE"))
    members.add_argument("roles", nargs="*", metavar=_("ROLLE"))
    remove = does.add_parser("remove", help=_("fjern en rolle, der ikke bruges"))
    remove.add_argument("role", metavar=_("ROLLE"))
    for parser, run in ((create, add_role), (edit, edit_role), (members, set_members), (remove, remove_role)):
        json_option(parser)
        parser.set_defaults(run=run)


# --- listing --------------------------------------------------------------------------------------------------------


def run_roles(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.danish import listed
    from fora_desktop.services import holders, roles

    with context.open() as database, database.read() as session:
        for told in holders.all_overlaps(session):
            context.warn(told)
        found = roles.listing(session, context.today, vacant=given.vacant, search=given.search)
    context.answer_table(
        [_role_json(line) for line in found],
        [_("Id"), _("Rolle"), _("Har rollen"), _("Til"), _("Lokale fora")],
        [
            [
                str(line.id),
                line.name,
                _("Ubesat") if line.is_vacant else listed([each.name for each in line.holders]),
                ", ".join(each.tenure.last.isoformat() for each in line.holders if each.tenure.last),
                str(line.boards),
            ]
            for line in found
        ],
        _("Ingen roller er ubesatte.") if given.vacant else _("Ingen roller svarer til søgningen."),
    )


def _role_json(line: "RoleLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "name": line.name,
        "side": line.side,
        "kind": line.kind,
        "unit": line.unit or None,
        "groups": list(line.groups),
        "vacant": line.is_vacant,
        "holders": [holding_json(each) for each in line.holders],
        "boards": line.boards,
    }


def holding_json(holding: "Holding") -> dict[str, Any]:
    return {
        "id": holding.id,
        "role": holding.role_name,
        "person_id": holding.person,
        "person": holding.name,
        "from": holding.first.isoformat(),
        "to": holding.tenure.last.isoformat() if holding.tenure.last else None,
    }


# --- who has a role -------------------------------------------------------------------------------------------------


def run_hold(context: Context, given: Namespace) -> None:
    from fora_desktop.services import holders, names

    if given.first is None and given.last is None:
        raise WrongCommandLine(_("Skriv --from med den første dag, eller --to alene med den sidste."))
    if given.first is None and given.succeed:
        raise WrongCommandLine(_("--succeed hører til --from: skriv den dag, den nye begynder."))
    with context.open(writes=True) as database:
        with database.read() as session:
            role, person = names.role(session, given.role), names.person(session, given.person)
            known = holders.of_role(session, role)
            own = [each for each in known if each.person == person]
        document: dict[str, Any] = {}
        if given.first is None:
            ending = next((each for each in own if each.first <= given.last and each.tenure.last is None), None)
            ending = ending or next((each for each in own if each.tenure.covers(given.last)), None)
            if ending is None:
                raise HasNotTheRole(given.person, given.role)
            held = database.do(holders.ended, holders.end, ending.id, given.last)
            sentence = holders.ended(held)
        elif given.succeed:
            change = database.do(holders.succeeded, holders.succeed, role, person, given.first, given.last)
            held, sentence = change.held, holders.succeeded(change)
            document = {"before": change.before or None}
        else:
            held = database.do(holders.held, holders.hold, role, person, given.first, given.last)
            sentence = holders.held(held)
        with database.read() as session:
            gaps = holders.vacancies(session, context.today, None, [role])
    for gap in gaps:
        context.warn(gap.sentence)
    vacancies = [
        {
            "from": gap.tenure.first.isoformat() if gap.tenure.first else None,
            "to": gap.tenure.last.isoformat() if gap.tenure.last else None,
            "meetings": [each.id for each in gap.meetings],
        }
        for gap in gaps
    ]
    context.answer({**holding_json(held), **document, "vacancies": vacancies}, sentence + ".")


def run_fill(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.danish import listed
    from fora_desktop.services import names, role_table

    with context.open(writes=bool(given.rows)) as database:
        with database.read() as session:
            group = names.role(session, given.role)
            table = role_table.table(session, group, given.first)
            wanted = [_row(session, text, table, given.role, create=given.create) for text in given.rows]
        if not given.rows:
            _show_table(context, table)
            return
        told = database.do(role_table.table_filled, role_table.fill_table, group, given.first, wanted, on=context.today)
    context.answer(
        {
            "group": told.group,
            "from": told.from_day.isoformat(),
            "changed": told.changed,
            "stayed": told.stayed,
            "persons_added": told.added,
            "created": list(told.new),
        },
        role_table.table_filled(told)
        + "."
        + (_(" Oprettet: {names}.").format(names=listed(told.new)) if told.new else ""),
    )


def _show_table(context: Context, table: "list[TableRow]") -> None:
    context.answer_table(
        [
            {"id": row.role, "role": row.role_name, "unit": row.unit or None, "person": row.name or None}
            for row in table
        ],
        [_("Id"), _("Rolle"), _("Har rollen")],
        [[str(row.role), row.role_name, row.name or _("Ubesat")] for row in table],
        _("Gruppen har ingen roller."),
    )


def _row(
    session: "Session", text: str, table: "list[TableRow]", group: str, *, create: bool
) -> "tuple[int, int | str]":
    """`Greve=Pernille Beckmann`; the first may be the municipality, the role or its id, the second the beginning."""
    from fora_desktop.services import names

    which, equals, who = text.partition("=")
    wanted = " ".join(which.split()).casefold()
    if not equals:
        raise WrongCommandLine(_("“{text}” kan ikke læses. Skriv KOMMUNE=PERSON.").format(text=text))
    for row in table:
        if wanted in (row.unit.casefold(), row.role_name.casefold(), str(row.role)):
            break
    else:
        raise NoSuchRow(which, group)
    try:
        return row.role, names.person(session, who) if who.strip() else who
    except names.NoSuchName as why:
        if not create:
            raise NobodyOfThatName(why) from why
        return row.role, who


# --- roles themselves -----------------------------------------------------------------------------------------------


def add_role(context: Context, given: Namespace) -> None:
    from fora_desktop.services import roles

    name = " ".join(given.name.split())
    with context.open(writes=True) as database:
        made = database.do(
            roles.created(name),
            roles.create,
            given.name,
            side=given.side or "",
            kind=given.kind,
            local_name=given.local_name or "",
            several=given.several,
        )
    context.answer({"id": made, "name": name}, roles.created(name) + ".")


def edit_role(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, roles

    fields = ("name", "side", "local_name")
    values = {field: getattr(given, field) for field in fields if getattr(given, field) is not None}
    if not values:
        raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora role edit --help”."))
    with context.open(writes=True) as database:
        with database.read() as session:
            found = names.role(session, given.role)
        name = database.do(roles.edited, roles.edit, found, values)
    context.answer({"id": found, "name": name}, roles.edited(name) + ".")


def set_members(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, roles

    with context.open(writes=True) as database:
        with database.read() as session:
            group = names.role(session, given.role)
            parts = [names.role(session, each) for each in given.roles]
        name = database.do(roles.members_set, roles.set_members, group, parts)
    context.answer({"id": group, "name": name, "roles": parts}, roles.members_set(name) + ".")


def remove_role(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, roles

    with context.open(writes=True) as database:
        with database.read() as session:
            found = names.role(session, given.role)
        name = database.do(roles.removed, roles.remove, found)
    context.answer({"id": found, "name": name}, roles.removed(name) + ".")
