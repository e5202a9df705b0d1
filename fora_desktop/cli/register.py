"""The register as such: made, listed, its chapters, forums and boards changed."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from fora_desktop.cli import output, person_boards, requirement
from fora_desktop.cli.arguments import WrongCommandLine, day, positive
from fora_desktop.cli.common import Commands, json_option, on_option, unit_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.services.boards import Closed
    from fora_desktop.services.seating import Seating

FORUM_FIELDS = {
    "name": "name",
    "short": "short_name",
    "minutes": "minutes",
    "journal": "journal_number",
    "subject": "subject",
    "legal-basis": "legal_basis",
    "purpose": "purpose",
    "action-plan": "action_plan",
    "interfaces": "interfaces_text",
    "participants": "participants_text",
    "quota": "quota_text",
}
"""The options that change a forum, and the fields they change."""


def add(commands: Commands) -> None:
    _add_making(commands)
    _add_listing(commands)
    _add_chapter(commands)
    _add_forum(commands)
    _add_board(commands)


def _add_making(commands: Commands) -> None:
    init = commands.add_parser("init", help=_("opret registret"))
    init.add_argument(
        "--catalogue", metavar=_("NAVN"), help=_("et indbygget katalog, se “fora catalogues”, eller en .json-fil")
    )
    init.add_argument("--from", dest="first", type=day, metavar=_("DATO"), help=_("den dag, lokale fora findes fra"))
    init.add_argument("--force", action="store_true", help=_("læg det nuværende register til side"))
    json_option(init)
    init.set_defaults(run=run_init)
    demo = commands.add_parser("demo", help=_("opret et opdigtet register til demonstration"))
    demo.add_argument("--boards", type=positive, metavar=_("ANTAL"), help=_("omtrent så mange lokale fora"))
    demo.add_argument("--force", action="store_true", help=_("læg det nuværende register til side"))
    json_option(demo)
    on_option(demo)
    demo.set_defaults(run=run_demo)
    catalogues = commands.add_parser("catalogues", help=_("de indbyggede kataloger"))
    json_option(catalogues)
    catalogues.set_defaults(run=run_catalogues)


def _add_listing(commands: Commands) -> None:
    forums = commands.add_parser("forums", help=_("oversigten over samarbejdsfora"))
    forums.add_argument("--chapter", type=positive, metavar=_("NR"), help=_("kun dette kapitel"))
    forums.add_argument("--search", default="", metavar=_("TEKST"), help=_("kun fora med disse ord"))
    unit_option(forums)
    on_option(forums)
    json_option(forums)
    forums.set_defaults(run=run_forums)
    quota = commands.add_parser("quota", help=_("sådan læses et antal møder"))
    quota.add_argument("text", metavar=_("TEKST"))
    json_option(quota)
    quota.set_defaults(run=run_quota)


def _add_chapter(commands: Commands) -> None:
    chapter = commands.add_parser("chapter", help=_("opret, omdøb, flyt eller fjern et kapitel"))
    does = chapter.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    create = does.add_parser("add", help=_("et nyt kapitel sidst"))
    create.add_argument("title", metavar=_("TITEL"))
    rename = does.add_parser("rename", help=_("giv kapitlet en ny titel"))
    rename.add_argument("chapter", metavar=_("KAPITEL"))
    rename.add_argument("title", metavar=_("TITEL"))
    move = does.add_parser("move", help=_("giv kapitlet et andet nummer"))
    move.add_argument("chapter", metavar=_("KAPITEL"))
    move.add_argument("number", type=positive, metavar=_("NR"))
    remove = does.add_parser("remove", help=_("fjern et kapitel uden fora"))
    remove.add_argument("chapter", metavar=_("KAPITEL"))
    for parser, run in (
        (create, add_chapter),
        (rename, rename_chapter),
        (move, move_chapter),
        (remove, remove_chapter),
    ):
        json_option(parser)
        parser.set_defaults(run=run)


def _add_forum(commands: Commands) -> None:
    forum = commands.add_parser("forum", help=_("opret, ret, flyt eller luk et samarbejdsforum; ret dets mødekrav"))
    does = forum.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    create = does.add_parser("add", help=_("et nyt forum sidst i kapitlet"))
    create.add_argument("chapter", metavar=_("KAPITEL"))
    create.add_argument("forum", metavar=_("NAVN"))
    create.add_argument("--from", dest="first", type=day, metavar=_("DATO"), help=_("forummets første dag"))
    edit = does.add_parser("edit", help=_("ret forummets felter"))
    edit.add_argument("forum", metavar=_("FORUM"))
    for parser in (create, edit):
        for option, field in FORUM_FIELDS.items():
            if parser is edit or field != "name":
                parser.add_argument(
                    f"--{option}", dest=field, type=positive if field == "minutes" else str, metavar=_("TEKST")
                )
    edit.add_argument(
        "--quota-from", type=day, metavar=_("DATO"), help=_("den dag, antallet gælder fra; ellers 1. januar i år")
    )
    move = does.add_parser("move", help=_("flyt forummet til en plads i et kapitel"))
    move.add_argument("forum", metavar=_("FORUM"))
    move.add_argument("chapter", metavar=_("KAPITEL"))
    move.add_argument("number", type=positive, metavar=_("PLADS"))
    close = does.add_parser("close", help=_("luk forummet; dets historik bliver"))
    close.add_argument("forum", metavar=_("FORUM"))
    close.add_argument("--last", type=day, metavar=_("DATO"), help=_("sidste dag; ellers i dag"))
    reopen = does.add_parser("reopen", help=_("åbn et lukket forum igen"))
    reopen.add_argument("forum", metavar=_("FORUM"))
    requirement.add_for_forum(does)
    person_boards.add_for_forum(does)
    for parser, run in (
        (create, add_forum),
        (edit, edit_forum),
        (move, move_forum),
        (close, close_forum),
        (reopen, reopen_forum),
    ):
        json_option(parser)
        on_option(parser)
        parser.set_defaults(run=run)


def _add_board(commands: Commands) -> None:
    board = commands.add_parser("board", help=_("opret, ret eller luk et lokalt forum; ret dets mødekrav"))
    does = board.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    create = does.add_parser("add", help=_("et nyt lokalt forum; med flere kommuner deler de det"))
    create.add_argument("forum", metavar=_("FORUM"))
    create.add_argument("--unit", action="append", default=[], metavar=_("KOMMUNE"))
    create.add_argument(
        "--person", action="append", default=[], metavar=_("PERSON"), help=_("et for denne person; flere får hver et")
    )
    create.add_argument("--name", metavar=_("NAVN"))
    create.add_argument("--from", dest="first", type=day, metavar=_("DATO"), help=_("første dag; ellers i dag"))
    edit = does.add_parser("edit", help=_("ret navn, sted, første dag eller eget mødekrav"))
    edit.add_argument("board", metavar=_("LOKALT_FORUM"))
    edit.add_argument("--name", metavar=_("NAVN"))
    edit.add_argument("--short", dest="short_name", metavar=_("NAVN"))
    edit.add_argument("--location", metavar=_("STED"))
    edit.add_argument("--journal", dest="journal_number", metavar=_("NR"))
    edit.add_argument("--from", dest="first_day", type=day, metavar=_("DATO"))
    edit.add_argument("--quota", metavar=_("TEKST"), help=_("eget antal møder; tom tekst: som forummet"))
    edit.add_argument("--quota-from", type=day, metavar=_("DATO"), help=_("den dag, det gælder fra"))
    close = does.add_parser("close", help=_("luk det lokale forum; dets historik bliver"))
    close.add_argument("board", metavar=_("LOKALT_FORUM"))
    close.add_argument("--last", type=day, metavar=_("DATO"), help=_("sidste dag; ellers i dag"))
    reopen = does.add_parser("reopen", help=_("åbn et lukket lokalt forum igen"))
    reopen.add_argument("board", metavar=_("LOKALT_FORUM"))
    requirement.add_for_board(does)
    for parser, run in ((create, add_board), (edit, edit_board), (close, close_board), (reopen, reopen_board)):
        json_option(parser)
        on_option(parser)
        parser.set_defaults(run=run)


# --- making ---------------------------------------------------------------------------------------------------------


def run_init(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange import catalogues
    from fora_desktop.services import register as services

    catalogue = catalogues.load(catalogues.DEFAULT if given.catalogue is None else given.catalogue)
    first = given.first or date(context.today.year, 1, 1)
    holidays = catalogues.school_holidays()
    filled = _make(context, given.force, lambda session: services.fill(session, catalogue, first, holidays))
    context.answer(
        {
            "database": str(context.register),
            "catalogue": catalogue.name,
            "forums": filled.forums,
            "boards": filled.boards,
        },
        _("Registret {path} er oprettet: {title}, {forums} fora, {boards} lokale fora.").format(
            path=context.register, title=catalogue.title, forums=filled.forums, boards=filled.boards
        ),
    )


def run_demo(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange import catalogues
    from fora_desktop.services import demonstration

    catalogue, holidays = catalogues.demonstration(), catalogues.school_holidays()
    made = _make(
        context,
        given.force,
        lambda session: demonstration.fill(session, context.today, catalogue, holidays, boards=given.boards),
    )
    context.answer(
        {
            "database": str(context.register),
            "catalogue": catalogue.name,
            "forums": made.forums,
            "boards": made.boards,
            "meetings": made.meetings,
        },
        _("Demonstrationsregistret {path} er oprettet: {forums} fora, {boards} lokale fora, {meetings} møder.").format(
            path=context.register, forums=made.forums, boards=made.boards, meetings=made.meetings
        ),
    )


def _make(context: Context, force: bool, fill: Callable[[Any], Any]) -> Any:
    from fora_desktop.storage import backup, migrate, opening

    aside = None
    if force and (context.register.exists() or context.register.is_symlink()):
        opening.identify_as_ours(context.register)
        aside = backup.put_aside(context.register, context.clock())
    try:
        made = migrate.create(context.register, fill, context.clock())
    except BaseException:
        if aside is not None:
            backup.put_back(aside, opening.real(context.register))
        raise
    if aside is not None:
        context.warn(_("Det tidligere register er lagt til side som {path}.").format(path=aside))
    return made


def run_catalogues(context: Context, given: Namespace) -> None:
    from fora_desktop.exchange import catalogues

    found = catalogues.names()
    context.answer_table(
        [
            {
                "name": each.name,
                "title": each.title,
                "forums": each.forums,
                "language": each.language,
                "edition": each.edition,
                "edition_on": each.edition_on.isoformat() if each.edition_on else None,
                "source": each.source,
                "missing": each.missing,
            }
            for each in found
        ],
        [_("Navn"), _("Titel"), _("Fora"), _("Udgave")],
        [[each.name, each.title, str(each.forums), each.edition] for each in found],
        "",
    )


# --- listing --------------------------------------------------------------------------------------------------------


def run_forums(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import quota_text
    from fora_desktop.services import forums, names, seating

    with context.open() as database, database.read() as session:
        unit = None if given.unit is None else names.unit(session, given.unit)
        if given.chapter is not None and given.chapter not in {number for _id, number, _t in forums.chapters(session)}:
            context.warn(_("Der er intet kapitel {number}.").format(number=given.chapter))
        lines = forums.register(session, context.today, chapter=given.chapter, search=given.search, unit=unit)
        seats = seating.Seating(session) if context.wants_json else None
    context.answer_table(
        [_forum_json(line, seats, context.today) for line in lines] if seats is not None else [],
        [_("Nr."), _("Kap."), _("Forum"), _("Mødekrav"), _("Lokale fora")],
        [
            [
                str(line.id),
                str(line.chapter),
                line.name + (_(" (lukket)") if line.closed_on and line.closed_on <= context.today else ""),
                quota_text.requirement(line.requirement.rules, line.requirement.on_demand) if line.requirement else "",
                str(len(line.boards)),
            ]
            for line in lines
        ],
        _("Intet svarer til søgningen."),
    )


def _forum_json(line: Any, seats: "Seating", on: date) -> dict[str, Any]:
    held = line.requirement
    return {
        "id": line.id,
        "chapter": {"number": line.chapter, "title": line.chapter_title},
        "name": line.name,
        "heading": line.heading,
        "subject": line.texts["subject"],
        "legal_basis": line.texts["legal_basis"],
        "purpose": line.texts["purpose"],
        "action_plan": line.texts["action_plan"],
        "interfaces_text": line.texts["interfaces_text"],
        "interfaces": list(line.interfaces),
        "participants_text": line.texts["participants_text"],
        "participants": list(line.participants),
        "quota_text": line.texts["quota_text"],
        "on_demand": held is not None and held.on_demand,
        "quota": [output.rule(each) for each in held.rules] if held else [],
        "quota_by_hand": held is not None and held.by_hand,
        "boards": [
            {
                "id": board.id,
                "name": board.name,
                "unit": board.unit,
                "units": list(board.units),
                "first_day": board.first_day.isoformat(),
                "last_day": board.last_day.isoformat() if board.last_day else None,
                "members": [output.participant(each) for each in seats.on(board.id, on)],
            }
            for board in line.boards
        ],
        "journal_number": line.journal_number,
        "closed_on": line.closed_on.isoformat() if line.closed_on else None,
    }


def run_quota(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import quota_text

    reading = quota_text.read(given.text)
    context.answer(
        {
            "text": reading.text,
            "understood": reading.understood,
            "on_demand": reading.on_demand,
            "rules": [output.rule(each) for each in reading.rules],
            "per_board": reading.per_board,
            "sentence": quota_text.sentence(reading),
        },
        quota_text.sentence(reading),
    )


# --- changing -------------------------------------------------------------------------------------------------------


def _step(
    context: Context,
    find: Callable[["Session"], int],
    sentence: Callable[[str], str],
    function: Callable[..., str],
    *values: Any,
    key: str = "name",
    **told: Any,
) -> None:
    """Carry out one step on what `find` finds; answer with its id, the name that the step returns, and what is told."""
    with context.open(writes=True) as database:
        with database.read() as session:
            found = find(session)
        name = database.do(sentence, function, found, *values)
    context.answer({"id": found, key: name, **told}, sentence(name) + ".")


def _close(
    context: Context, find: Callable[["Session"], int], close: Callable[["Session", int, date], "Closed"], last: date
) -> None:
    """Close a forum or a board; tells what became of the meetings after its last day."""
    from fora_desktop.services import boards

    with context.open(writes=True) as database:
        with database.read() as session:
            found = find(session)
        closed = database.do(boards.closed, close, found, last)
    after = closed.meetings
    document = {
        "id": found,
        "name": closed.name,
        "last_day": closed.last_day.isoformat(),
        "gone": closed.gone,
        "meetings": {
            "removed": after.removed,
            "cancelled": after.cancelled,
            "left": after.left,
            "from": after.first.isoformat() if after.first else None,
        },
    }
    context.answer(document, boards.closed(closed) + ".")


def add_chapter(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forums

    step = _("Kapitlet “{title}” er oprettet").format(title=given.title.strip())
    with context.open(writes=True) as database:
        chapter = database.do(step, forums.create_chapter, given.title)
    context.answer({"id": chapter, "title": given.title.strip()}, step + ".")


def rename_chapter(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forums

    _step(context, _chapter(given), forums.renamed, forums.rename_chapter, given.title, key="title")


def move_chapter(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forums

    _step(
        context,
        _chapter(given),
        forums.chapter_moved,
        forums.move_chapter,
        given.number,
        key="title",
        number=given.number,
    )


def remove_chapter(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forums

    _step(context, _chapter(given), forums.chapter_removed, forums.remove_chapter, key="title")


def _chapter(given: Namespace) -> Callable[["Session"], int]:
    from fora_desktop.services import names

    return lambda session: names.chapter(session, given.chapter)


def _forum(given: Namespace) -> Callable[["Session"], int]:
    from fora_desktop.services import names

    return lambda session: names.forum(session, given.forum)


def _board(given: Namespace) -> Callable[["Session"], int]:
    from fora_desktop.services import names

    return lambda session: names.board(session, given.board)


def _texts(given: Namespace) -> dict[str, str | int | None]:
    return {field: getattr(given, field) for field in FORUM_FIELDS.values() if getattr(given, field, None) is not None}


def add_forum(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forums

    step = forums.created(given.forum.strip())
    with context.open(writes=True) as database:
        with database.read() as session:
            chapter = _chapter(given)(session)
        forum = database.do(step, forums.create, given.forum, chapter, given.first or context.today, _texts(given))
    context.answer({"id": forum, "name": given.forum.strip()}, step + ".")


def edit_forum(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forums, requirements

    values = _texts(given)
    if given.quota_from is not None and given.quota_text is None:
        raise WrongCommandLine(_("--quota-from siger, hvornår --quota gælder fra. Skriv begge."))
    if not values:
        raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora forum edit --help”."))
    from_day = given.quota_from or date(context.today.year, 1, 1)
    with context.open(writes=True) as database:
        with database.read() as session:
            forum = _forum(given)(session)
            before = requirements.present(session, from_day, forum=forum)
        name = database.do(forums.edited, forums.edit, forum, values, context.today, from_day)
        with database.read() as session:
            after = requirements.present(session, from_day, forum=forum)
    told: dict[str, Any] = {"id": forum, "name": name}
    sentence = forums.edited(name) + "."
    if "quota_text" in values:
        change = requirements.Corrected(before, after, from_day)
        told |= {"from": from_day.isoformat(), "before": before.sentence, "now": after.sentence}
        sentence = f"{sentence} {change.sentence}"
    context.answer(told, sentence)


def move_forum(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forums

    with context.open(writes=True) as database:
        with database.read() as session:
            forum, chapter = _forum(given)(session), _chapter(given)(session)
        name = database.do(forums.moved, forums.move, forum, chapter, given.number)
    context.answer({"id": forum, "name": name}, forums.moved(name) + ".")


def close_forum(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forums

    _close(context, _forum(given), forums.close, given.last or context.today)


def reopen_forum(context: Context, given: Namespace) -> None:
    from fora_desktop.services import forums

    _step(context, _forum(given), forums.reopened, forums.reopen)


def add_board(context: Context, given: Namespace) -> None:
    from fora_desktop.services import boards, forums, names

    with context.open(writes=True) as database:
        with database.read() as session:
            forum = _forum(given)(session)
            units = [names.unit(session, unit) for unit in given.unit]
            persons = [names.person(session, person) for person in given.person]
        first = given.first or context.today
        if persons and units:
            raise WrongCommandLine(_("Skriv enten --unit eller --person."))
        if persons:
            person_boards.add(context, database, forum, persons, first, given.name)
            return
        made = database.do(lambda new: forums.created(new.name), boards.create_named, forum, first, units, given.name)
    context.answer({"id": made.id, "name": made.name}, forums.created(made.name) + ".")


def edit_board(context: Context, given: Namespace) -> None:
    from fora_desktop.services import boards, forums

    values: dict[str, str | date | None] = {
        field: getattr(given, field)
        for field in ("name", "short_name", "location", "journal_number", "first_day")
        if getattr(given, field) is not None
    }
    if not values and given.quota is None:
        raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora board edit --help”."))
    quota_from = given.quota_from or date(context.today.year, 1, 1)
    _step(context, _board(given), forums.edited, boards.edit_with_quota, values, given.quota, quota_from)


def close_board(context: Context, given: Namespace) -> None:
    from fora_desktop.services import boards

    _close(context, _board(given), boards.close, given.last or context.today)


def reopen_board(context: Context, given: Namespace) -> None:
    from fora_desktop.services import boards, forums

    _step(context, _board(given), forums.reopened, boards.reopen)
