"""The persons that a forum meets with one by one: chosen, and listed."""

from argparse import Namespace
from datetime import date
from typing import Any

from fora_desktop.cli.arguments import WrongCommandLine, day
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _


def add_for_forum(does: Commands) -> None:
    parser = does.add_parser("persons", help=_("vælg de personer, forummet mødes med hver for sig"))
    parser.add_argument("forum", metavar=_("FORUM"))
    parser.add_argument("person", nargs="*", metavar=_("PERSON"), help=_("alle, der skal være valgt"))
    parser.add_argument("--role", metavar=_("ROLLE"), help=_("alle, der har denne rolle den dag"))
    parser.add_argument("--nobody", action="store_true", help=_("ingen: forummet er igen ét"))
    parser.add_argument("--from", dest="first", type=day, metavar=_("DATO"), help=_("første dag; ellers i dag"))
    json_option(parser)
    on_option(parser)
    parser.set_defaults(run=run_persons)


def add(context: Context, database: Any, forum: int, persons: list[int], first: date, name: str | None) -> None:
    from fora_desktop.services import person_boards

    made = database.do(person_boards.created, person_boards.create_named, forum, persons, first, name)
    document: Any = [{"id": each.id, "name": each.name} for each in made]
    context.answer(document[0] if len(made) == 1 else document, person_boards.created(made) + ".")


def run_persons(context: Context, given: Namespace) -> None:
    """Which persons a forum has a board for; without any named those that are chosen."""
    from fora_desktop.services import names, person_boards

    first = given.first or context.today
    changes = bool(given.person or given.role or given.nobody)
    if given.nobody and (given.person or given.role):
        raise WrongCommandLine(_("--nobody kan ikke bruges sammen med personer."))
    with context.open(writes=changes) as database:
        with database.read() as session:
            forum = names.forum(session, given.forum)
            wanted = [names.person(session, each) for each in given.person]
            if given.role:
                wanted += person_boards.holders(session, names.role(session, given.role), first)
            if given.role and not wanted:
                raise FieldError(_("Ingen har rollen den dag. Vælg en anden dag med --from, eller skriv personerne."))
        if changes:
            chosen = database.do(person_boards.persons_chosen, person_boards.choose_persons, forum, wanted, first)
        with database.read() as session:
            lines = [each for each in person_boards.candidates(session, forum, first) if each.board is not None]
    if changes:
        context.warn(person_boards.persons_chosen(chosen) + ".")
    context.answer_table(
        [{"id": each.id, "name": each.name, "title": each.title, "board": each.board} for each in lines],
        [_("Person"), _("Titel"), _("Lokalt forum")],
        [[each.name, each.title, str(each.board)] for each in lines],
        _("Der er ikke valgt personer til forummet."),
    )
