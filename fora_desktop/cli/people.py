"""Persons and organisations: listed, added, corrected, joined, taken away."""

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, day
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.organisations import OrganisationLine
    from fora_desktop.services.people import PersonLine

FIELDS = ("title", "organisation", "email", "phone", "note")


def add(commands: Commands) -> None:
    people = commands.add_parser("people", help=_("personerne"))
    people.add_argument("--search", default="", metavar=_("TEKST"), help=_("kun personer med disse ord"))
    people.add_argument("--organisation", metavar=_("ORGANISATION"), help=_("kun personer herfra"))
    on_option(people)
    json_option(people)
    people.set_defaults(run=run_people)
    _add_organisation(commands)


def add_for_person(does: Commands) -> None:
    """What `fora person` does beside showing and forgetting somebody (`cli/person.py`)."""
    create = does.add_parser("add", help=_("en ny person"))
    create.add_argument("name", metavar=_("NAVN"))
    edit = does.add_parser("edit", help=_("ret en persons felter"))
    edit.add_argument("person", metavar=_("PERSON"))
    edit.add_argument("--name", metavar=_("NAVN"))
    edit.add_argument("--keep-until", type=day, metavar=_("DATO"), help=_("gem personen til denne dag"))
    for parser in (create, edit):
        for field in FIELDS:
            parser.add_argument(f"--{field}", metavar=_("TEKST"))
        parser.add_argument("--anyway", action="store_true", help=_("gem, selv om personen ser ud til at findes"))
    merge = does.add_parser("merge", help=_("saml en person, der står to gange"))
    merge.add_argument("person", metavar=_("PERSON"), help=_("den, der forsvinder"))
    merge.add_argument("into", metavar=_("PERSON"), help=_("den, der bliver"))
    remove = does.add_parser("remove", help=_("fjern en person, der ikke indgår i noget"))
    remove.add_argument("person", metavar=_("PERSON"))
    for parser, run in ((create, add_person), (edit, edit_person), (merge, merge_persons), (remove, remove_person)):
        on_option(parser)
        json_option(parser)
        parser.set_defaults(run=run)


def _add_organisation(commands: Commands) -> None:
    organisation = commands.add_parser("organisation", help=_("vis, tilføj, ret, saml eller fjern en organisation"))
    does = organisation.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    listing = does.add_parser("list", help=_("organisationerne"))
    create = does.add_parser("add", help=_("en ny organisation"))
    create.add_argument("name", metavar=_("NAVN"))
    edit = does.add_parser("edit", help=_("ret navn eller side"))
    edit.add_argument("organisation", metavar=_("ORGANISATION"))
    edit.add_argument("--name", metavar=_("NAVN"))
    for parser in (create, edit):
        parser.add_argument("--side", metavar=_("SIDE"), help=_("politi, kommune, stat, region …"))
    merge = does.add_parser("merge", help=_("læg en organisation sammen med en anden"))
    merge.add_argument("organisation", metavar=_("ORGANISATION"), help=_("den, der forsvinder"))
    merge.add_argument("into", metavar=_("ORGANISATION"), help=_("den, der bliver"))
    remove = does.add_parser("remove", help=_("fjern en organisation uden personer"))
    remove.add_argument("organisation", metavar=_("ORGANISATION"))
    for parser, run in (
        (listing, run_organisations),
        (create, add_organisation),
        (edit, edit_organisation),
        (merge, merge_organisations),
        (remove, remove_organisation),
    ):
        json_option(parser)
        parser.set_defaults(run=run)


# --- persons --------------------------------------------------------------------------------------------------------


def run_people(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, people

    with context.open() as database, database.read() as session:
        organisation = None if given.organisation is None else names.organisation(session, given.organisation)
        found = people.listing(session, context.today, search=given.search, organisation=organisation)
    context.answer_table(
        [person_json(line) for line in found],
        [_("Id"), _("Navn"), _("Titel"), _("Organisation"), _("Roller"), _("E-mail"), _("Telefon")],
        [
            [str(line.id), line.name, line.title, line.organisation, line.role_words, line.email, line.phone]
            for line in found
        ],
        _("Ingen personer svarer til søgningen.")
        if given.search or organisation
        else _("Der er ingen personer endnu."),
    )


def person_json(line: "PersonLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "name": line.name,
        "title": line.title,
        "organisation": line.organisation or None,
        "email": line.email,
        "phone": line.phone,
        "note": line.note,
        "added_on": line.added_on.isoformat(),
        "keep_until": line.keep_until.isoformat() if line.keep_until else None,
        "roles": [
            {
                "role": role.name,
                "from": role.tenure.first.isoformat() if role.tenure.first else None,
                "to": role.tenure.last.isoformat() if role.tenure.last else None,
            }
            for role in line.roles
        ],
    }


def add_person(context: Context, given: Namespace) -> None:
    from fora_desktop.services import people

    values = {field: getattr(given, field) for field in FIELDS if getattr(given, field) is not None}
    with context.open(writes=True) as database:
        made = database.do(people.added, people.add, given.name, on=context.today, anyway=given.anyway, **values)
        with database.read() as session:
            line = people.read(session, made.id, context.today)
    context.answer(person_json(line), _("{step}. Id: {id}.").format(step=people.added(made), id=made.id))


def edit_person(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, people

    fields = ("name", "keep_until", *FIELDS)
    values = {field: getattr(given, field) for field in fields if getattr(given, field) is not None}
    if not values:
        raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora person edit --help”."))
    with context.open(writes=True) as database:
        with database.read() as session:
            who = names.person(session, given.person)
        name = database.do(people.edited, people.edit, who, values, anyway=given.anyway)
        with database.read() as session:
            line = people.read(session, who, context.today)
    context.answer(person_json(line), people.edited(name) + ".")


def merge_persons(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, people

    with context.open(writes=True) as database:
        with database.read() as session:
            gone, into = names.person(session, given.person), names.person(session, given.into)
        told = database.do(people.merged, people.merge, gone, into)
    context.answer({"id": into, "name": told.kept, "gone": gone}, people.merged(told) + ".")


def remove_person(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, people

    _removed(context, given.person, names.person, people.remove, people.removed)


# --- organisations --------------------------------------------------------------------------------------------------


def run_organisations(context: Context, given: Namespace) -> None:
    from fora_desktop.services import organisations

    with context.open() as database, database.read() as session:
        found = organisations.listing(session)
    context.answer_table(
        [_organisation_json(line) for line in found],
        [_("Id"), _("Organisation"), _("Side"), _("Kommune"), _("Personer")],
        [
            [
                str(line.id),
                line.name,
                organisations.side_words(line.side) if line.side else "",
                line.unit,
                str(line.persons),
            ]
            for line in found
        ],
        _("Der er ingen organisationer endnu."),
    )


def _organisation_json(line: "OrganisationLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "name": line.name,
        "side": line.side,
        "unit": line.unit or None,
        "persons": line.persons,
    }


def add_organisation(context: Context, given: Namespace) -> None:
    from fora_desktop.services import organisations

    step = organisations.added(" ".join(given.name.split()))
    with context.open(writes=True) as database:
        made = database.do(step, organisations.add, given.name, side=given.side or "")
    context.answer({"id": made, "name": " ".join(given.name.split())}, step + ".")


def edit_organisation(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, organisations

    values = {field: getattr(given, field) for field in ("name", "side") if getattr(given, field) is not None}
    if not values:
        raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora organisation edit --help”."))
    with context.open(writes=True) as database:
        with database.read() as session:
            found = names.organisation(session, given.organisation)
        name = database.do(organisations.edited, organisations.edit, found, values)
    context.answer({"id": found, "name": name}, organisations.edited(name) + ".")


def merge_organisations(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, organisations

    with context.open(writes=True) as database:
        with database.read() as session:
            gone, into = names.organisation(session, given.organisation), names.organisation(session, given.into)
        told = database.do(organisations.merged, organisations.merge, gone, into)
    document = {"id": into, "name": told.kept, "gone": gone, "persons": told.persons}
    context.answer(document, organisations.merged(told) + ".")


def remove_organisation(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, organisations

    _removed(context, given.organisation, names.organisation, organisations.remove, organisations.removed)


def _removed(
    context: Context, text: str, find: Callable[..., int], remove: Callable[..., str], told: Callable[[str], str]
) -> None:
    with context.open(writes=True) as database:
        with database.read() as session:
            found = find(session, text)
        name = database.do(told, remove, found)
    context.answer({"id": found, "name": name}, told(name) + ".")
