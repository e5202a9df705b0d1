"""Who sits where and who cannot come: memberships, substitutes, absences, and which department a municipality has."""

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, day, positive
from fora_desktop.cli.common import Commands, json_option, period_options
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.services.absences import AbsenceLine
    from fora_desktop.services.memberships import MemberLine
    from fora_desktop.services.substitutes import SubstituteLine

FUNCTIONS = ("chair", "vice_chair", "secretary", "member", "observer", "guest")


def add(commands: Commands) -> None:
    _add_member(commands)
    _add_substitute(commands)
    _add_absence(commands)
    department = commands.add_parser("department", help=_("vælg, hvilken lokalafdeling kommuner hører til"))
    department.add_argument("department", metavar=_("AFDELING"), help=_("oprettes, hvis den ikke findes"))
    department.add_argument("units", nargs="+", metavar=_("KOMMUNE"))
    json_option(department)
    department.set_defaults(run=run_department)


def _add_member(commands: Commands) -> None:
    member = commands.add_parser("member", help=_("vis, tilføj, afslut eller fjern en deltagelse"))
    does = member.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    listing = does.add_parser("list", help=_("hvem der deltager"))
    create = does.add_parser("add", help=_("en rolle eller person deltager"))
    for parser in (listing, create):
        where = parser.add_mutually_exclusive_group(required=True)
        where.add_argument("--forum", metavar=_("FORUM"), help=_("i alle dets lokale fora"))
        where.add_argument("--board", metavar=_("LOKALT_FORUM"))
    _who(create)
    create.add_argument("--function", choices=FUNCTIONS, default="member")
    create.add_argument("--qualifier", default="", metavar=_("TEKST"))
    create.add_argument("--count", type=positive, metavar=_("ANTAL"))
    create.add_argument("--except", dest="not_in", nargs="+", default=[], metavar=_("LOKALT_FORUM"))
    period_options(create, is_choice=False)
    end = does.add_parser("end", help=_("den sidste dag, nogen deltager"))
    end.add_argument("member", type=positive, metavar=_("ID"))
    end.add_argument("--last", type=day, required=True, metavar=_("DATO"))
    remove = does.add_parser("remove", help=_("fjern en deltagelse, der er tilføjet ved en fejl"))
    remove.add_argument("member", type=positive, metavar=_("ID"))
    for parser, run in ((listing, run_members), (create, add_member), (end, end_member), (remove, remove_member)):
        json_option(parser)
        parser.set_defaults(run=run)


def _add_substitute(commands: Commands) -> None:
    substitute = commands.add_parser("substitute", help=_("vis, tilføj, afslut eller fjern en stedfortræder"))
    does = substitute.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    listing = does.add_parser("list", help=_("stedfortræderne"))
    create = does.add_parser("add", help=_("en person er stedfortræder"))
    create.add_argument("substitute", metavar=_("PERSON"), help=_("stedfortræderen"))
    _who(create, _("for denne rolle"), _("for denne person"))
    create.add_argument("--forum", metavar=_("FORUM"), help=_("kun her"))
    create.add_argument("--from", dest="first", type=day, required=True, metavar=_("DATO"))
    create.add_argument("--to", dest="last", type=day, metavar=_("DATO"))
    end = does.add_parser("end", help=_("stedfortræderens sidste dag"))
    end.add_argument("id", type=positive, metavar=_("ID"))
    end.add_argument("--last", type=day, required=True, metavar=_("DATO"))
    remove = does.add_parser("remove", help=_("fjern en stedfortræder"))
    remove.add_argument("id", type=positive, metavar=_("ID"))
    for parser, run in (
        (listing, run_substitutes),
        (create, add_substitute),
        (end, end_substitute),
        (remove, remove_substitute),
    ):
        json_option(parser)
        parser.set_defaults(run=run)


def _add_absence(commands: Commands) -> None:
    absence = commands.add_parser("absence", help=_("vis, tilføj, ret eller fjern fravær"))
    does = absence.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    listing = does.add_parser("list", help=_("fraværet"))
    listing.add_argument("--person", metavar=_("PERSON"))
    period_options(listing)
    create = does.add_parser("add", help=_("en person er væk fra en dag til en dag"))
    create.add_argument("person", metavar=_("PERSON"))
    create.add_argument("--from", dest="first", type=day, required=True, metavar=_("DATO"))
    create.add_argument("--to", dest="last", type=day, metavar=_("DATO"), help=_("ellers kun den ene dag"))
    create.add_argument("--note", default="", metavar=_("TEKST"))
    edit = does.add_parser("edit", help=_("ret dage eller note"))
    edit.add_argument("id", type=positive, metavar=_("ID"))
    edit.add_argument("--note", metavar=_("TEKST"))
    period_options(edit, is_choice=False)
    remove = does.add_parser("remove", help=_("fjern et fravær"))
    remove.add_argument("id", type=positive, metavar=_("ID"))
    for parser, run in (
        (listing, run_absences),
        (create, add_absence),
        (edit, edit_absence),
        (remove, remove_absence),
    ):
        json_option(parser)
        parser.set_defaults(run=run)


def _who(parser: ArgumentParser, role: str = "", person: str = "") -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--role", metavar=_("ROLLE"), help=role or None)
    who.add_argument("--person", metavar=_("PERSON"), help=person or None)


def _iso(given: date | None) -> str | None:
    return given.isoformat() if given else None


# --- memberships ----------------------------------------------------------------------------------------------------


def _owner(session: "Session", given: Namespace) -> dict[str, int]:
    from fora_desktop.services import names

    if given.forum is not None:
        return {"forum": names.forum(session, given.forum)}
    return {"board": names.board(session, given.board)}


def run_members(context: Context, given: Namespace) -> None:
    from fora_desktop.services import boards, memberships

    with context.open() as database, database.read() as session:
        owner = _owner(session, given)
        found = memberships.listing(session, **owner)
        if "board" in owner:
            forum = memberships.listing(session, forum=boards.forum_of(session, owner["board"]))
            found = [*(line for line in forum if owner["board"] not in line.not_in), *found]
    context.answer_table(
        [_member_json(line) for line in found],
        [_("Id"), _("Funktion"), _("Deltager"), _("Antal"), _("Fra"), _("Til")],
        [
            [
                str(line.id),
                line.function_words,
                line.name,
                str(line.count or ""),
                _iso(line.tenure.first) or "",
                _iso(line.tenure.last) or "",
            ]
            for line in found
        ],
        _("Ingen deltager endnu."),
    )


def _member_json(line: "MemberLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "of": "forum" if line.forum is not None else "board",
        "role": line.name if line.role is not None else None,
        "person": line.name if line.person is not None else None,
        "function": line.function,
        "qualifier": line.qualifier,
        "count": line.count,
        "from": _iso(line.tenure.first),
        "to": _iso(line.tenure.last),
        "except": list(line.not_in),
    }


def add_member(context: Context, given: Namespace) -> None:
    from fora_desktop.services import memberships, names

    with context.open(writes=True) as database:
        with database.read() as session:
            owner = _owner(session, given)
            wanted = memberships.Wanted(
                role=None if given.role is None else names.role(session, given.role),
                person=None if given.person is None else names.person(session, given.person),
                function=given.function,
                qualifier=given.qualifier,
                count=given.count,
                first=given.first,
                last=given.last,
                not_in=tuple(names.board(session, each) for each in given.not_in),
            )
        told = database.do(memberships.added, memberships.add, wanted, **owner)
        with database.read() as session:
            line = memberships.read(session, told.id)
    context.answer(_member_json(line), memberships.added(told) + ".")


def end_member(context: Context, given: Namespace) -> None:
    from fora_desktop.services import memberships

    with context.open(writes=True) as database:
        told = database.do(memberships.ended, memberships.end, given.member, given.last)
        with database.read() as session:
            line = memberships.read(session, given.member)
    context.answer(_member_json(line), memberships.ended(told) + ".")


def remove_member(context: Context, given: Namespace) -> None:
    from fora_desktop.services import memberships

    with context.open(writes=True) as database:
        told = database.do(memberships.removed, memberships.remove, given.member)
    context.answer({"id": given.member, "name": told.name}, memberships.removed(told) + ".")


# --- substitutes ----------------------------------------------------------------------------------------------------


def run_substitutes(context: Context, given: Namespace) -> None:
    from fora_desktop.services import substitutes

    with context.open() as database, database.read() as session:
        found = substitutes.listing(session)
    context.answer_table(
        [_substitute_json(line) for line in found],
        [_("Id"), _("Stedfortræder"), _("For"), _("Kun i"), _("Dage")],
        [[str(line.id), line.name, line.seat, line.forum_name, line.tenure.words] for line in found],
        _("Der er ingen stedfortrædere endnu."),
    )


def _substitute_json(line: "SubstituteLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "person": line.name,
        "role": line.seat if line.role is not None else None,
        "for_person": line.seat if line.for_person is not None else None,
        "forum": line.forum_name or None,
        "from": _iso(line.tenure.first),
        "to": _iso(line.tenure.last),
    }


def add_substitute(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, substitutes

    with context.open(writes=True) as database:
        with database.read() as session:
            who = names.person(session, given.substitute)
            seat = {
                "role": None if given.role is None else names.role(session, given.role),
                "for_person": None if given.person is None else names.person(session, given.person),
                "forum": None if given.forum is None else names.forum(session, given.forum),
            }
        line = database.do(substitutes.added, substitutes.add, who, given.first, given.last, **seat)
    context.answer(_substitute_json(line), substitutes.added(line) + ".")


def end_substitute(context: Context, given: Namespace) -> None:
    from fora_desktop.services import substitutes

    with context.open(writes=True) as database:
        line = database.do(substitutes.edited, substitutes.end, given.id, given.last)
    context.answer(_substitute_json(line), substitutes.edited(line) + ".")


def remove_substitute(context: Context, given: Namespace) -> None:
    from fora_desktop.services import substitutes

    with context.open(writes=True) as database:
        line = database.do(substitutes.removed, substitutes.remove, given.id)
    context.answer(_substitute_json(line), substitutes.removed(line) + ".")


# --- absences -------------------------------------------------------------------------------------------------------


def run_absences(context: Context, given: Namespace) -> None:
    from fora_desktop.services import absences, names

    with context.open() as database, database.read() as session:
        person = None if given.person is None else names.person(session, given.person)
        found = absences.listing(session, person=person, first=given.first, last=given.last)
    context.answer_table(
        [_absence_json(line) for line in found],
        [_("Id"), _("Person"), _("Dage"), _("Note")],
        [[str(line.id), line.name, line.tenure.words, line.note] for line in found],
        _("Der er intet fravær her."),
    )


def _absence_json(line: "AbsenceLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "person": line.name,
        "from": line.first.isoformat(),
        "to": line.last.isoformat(),
        "note": line.note,
    }


def add_absence(context: Context, given: Namespace) -> None:
    from fora_desktop.services import absences, names

    with context.open(writes=True) as database:
        with database.read() as session:
            who = names.person(session, given.person)
        last = given.last or given.first
        line = database.do(absences.added, absences.add, who, given.first, last, given.note)
    context.answer(_absence_json(line), absences.added(line) + ".")


def edit_absence(context: Context, given: Namespace) -> None:
    from fora_desktop.services import absences

    if given.first is None and given.last is None and given.note is None:
        raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora absence edit --help”."))
    with context.open(writes=True) as database:
        with database.read() as session:
            before = absences.read(session, given.id)
        note = before.note if given.note is None else given.note
        line = database.do(
            absences.edited, absences.edit, given.id, given.first or before.first, given.last or before.last, note
        )
    context.answer(_absence_json(line), absences.edited(line) + ".")


def remove_absence(context: Context, given: Namespace) -> None:
    from fora_desktop.services import absences

    with context.open(writes=True) as database:
        line = database.do(absences.removed, absences.remove, given.id)
    context.answer(_absence_json(line), absences.removed(line) + ".")


# --- departments ----------------------------------------------------------------------------------------------------


def run_department(context: Context, given: Namespace) -> None:
    from fora_desktop.services import district, names

    with context.open(writes=True) as database:
        with database.read() as session:
            units = [names.municipality(session, each) for each in given.units]
        chosen = database.do(district.departments_set, district.put_in_department, given.department, units)
    context.answer({"department": given.department, "units": chosen}, district.departments_set(chosen) + ".")
