"""What forums owe: how far a year's plans are, and each of them brought on."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, day, positive, year
from fora_desktop.cli.common import Commands, json_option
from fora_desktop.cli.context import Context
from fora_desktop.domain.action_plans import KINDS, STAGES
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.domain.plan_stages import PlanDocument, PlanRow
    from fora_desktop.services.action_plans import ActionPlanLine, PlanDeadline


def add(commands: Commands) -> None:
    plans = commands.add_parser("action-plans", help=_("et års handleplaner, og hvor langt de er"))
    plans.add_argument("--year", type=year, metavar=_("ÅR"), help=_("ellers dette år"))
    plans.add_argument("--needing", action="store_true", help=_("kun dem, der kræver handling"))
    json_option(plans)
    plans.set_defaults(run=run_plans)
    plan = commands.add_parser("action-plan", help=_("hvad fora skal levere, fristerne og trinnene"))
    does = plan.add_subparsers(dest="does", required=True, metavar=_("HANDLING"))
    _add_rules(does)
    _add_years(does)
    _add_documents(does)
    copy = does.add_parser("copy", help=_("næste års handleplaner med de samme frister og ansvarlige"))
    copy.add_argument("year", type=year, metavar=_("ÅR"), help=_("året, der kopieres fra"))
    json_option(copy)
    copy.set_defaults(run=copy_year)


def _add_rules(does: Any) -> None:
    listing = does.add_parser("list", help=_("alle handleplaner, eller et års frister"))
    listing.add_argument("--year", type=year, metavar=_("ÅR"), help=_("fristerne i det år"))
    create = does.add_parser("add", help=_("en handleplan mere"))
    create.add_argument("forum", metavar=_("FORUM"))
    create.add_argument("name", metavar=_("NAVN"))
    change = does.add_parser("change", help=_("ret en handleplan"))
    change.add_argument("--name", metavar=_("NAVN"))
    remove = does.add_parser("remove", help=_("fjern en handleplan"))
    for parser in (change, remove):
        parser.add_argument("id", type=positive, metavar=_("ID"))
    for parser in (create, change):
        parser.add_argument("--due", metavar=_("DAG"), help=_("hvert år, f.eks. “15/11”; tom: ingen dag"))
        parser.add_argument("--draft", metavar=_("DAG"), help=_("hvornår udkastet skal være der"))
        parser.add_argument("--kind", choices=KINDS, metavar=_("SLAGS"), help=", ".join(KINDS))
        stages = _("dem, den går igennem, f.eks. “draft published”")
        parser.add_argument("--stages", metavar=_("TRIN"), help=stages)
        parser.add_argument("--every", metavar=_("ANTAL"), help=_("så mange år gælder én plan"))
        parser.add_argument("--first-year", dest="first_year", metavar=_("ÅR"), help=_("det første af dem"))
        parser.add_argument("--role", metavar=_("ROLLE"), help=_("hvem der er ansvarlig; tom: ingen"))
        part = parser.add_mutually_exclusive_group()
        each = _("ét for hvert lokalt forum")
        part.add_argument("--each-board", dest="per_board", action="store_true", default=None, help=each)
        part.add_argument("--one", dest="per_board", action="store_false", help=_("ét for hele forummet"))
    for parser, run in (
        (listing, list_action_plans),
        (create, add_action_plan),
        (change, change_action_plan),
        (remove, remove_action_plan),
    ):
        json_option(parser)
        parser.set_defaults(run=run)


def _add_years(does: Any) -> None:
    show = does.add_parser("show", help=_("et års handleplan med trin, møder og dokumenter"))
    done = does.add_parser("done", help=_("et års handleplan er færdig"))
    put_off = does.add_parser("due", help=_("en anden frist i ét år"))
    stage = does.add_parser("stage", help=_("et trin er nået"))
    give = does.add_parser("responsible", help=_("hvem der er ansvarlig i ét år"))
    journal = does.add_parser("journal", help=_("årets journalnummer"))
    agenda = does.add_parser("agenda", help=_("sæt planen på et mødes dagsorden"))
    for parser in (show, done, put_off, stage, give, journal, agenda):
        parser.add_argument("id", type=positive, metavar=_("ID"))
        parser.add_argument("board", metavar=_("LOKALT_FORUM"))
        parser.add_argument("year", type=year, metavar=_("ÅR"))
    for parser in (done, put_off, stage, give):
        parser.add_argument("--undo", action="store_true", help=_("som sædvanlig igen"))
    for parser in (done, stage):
        parser.add_argument("--day", type=day, metavar=_("DATO"), help=_("ellers i dag"))
    put_off.add_argument("--day", type=day, metavar=_("DATO"))
    put_off.add_argument("--draft", type=day, metavar=_("DATO"), help=_("fristen for udkastet"))
    stage.add_argument("stage", choices=STAGES, metavar=_("TRIN"), help=", ".join(STAGES))
    give.add_argument("person", nargs="?", metavar=_("PERSON"))
    journal.add_argument("number", metavar=_("NUMMER"), help=_("tomt: intet"))
    agenda.add_argument("meeting", metavar=_("MØDE"))
    agenda.add_argument("--adopt", action="store_true", help=_("til beslutning; ellers til drøftelse"))
    for parser, run in (
        (show, show_plan),
        (done, mark_done),
        (put_off, put_off_plan),
        (stage, set_stage),
        (give, give_plan),
        (journal, set_journal),
        (agenda, put_on_agenda),
    ):
        json_option(parser)
        parser.set_defaults(run=run)


def _add_documents(does: Any) -> None:
    document = does.add_parser("document", help=_("planens dokumenter; filerne bliver liggende, hvor de er"))
    acts = document.add_subparsers(dest="act", required=True, metavar=_("HANDLING"))
    create = acts.add_parser("add", help=_("et link til en fil"))
    create.add_argument("id", type=positive, metavar=_("ID"))
    create.add_argument("board", metavar=_("LOKALT_FORUM"))
    create.add_argument("year", type=year, metavar=_("ÅR"))
    create.add_argument("file", metavar=_("FIL"))
    create.add_argument("--stage", choices=STAGES, default="", metavar=_("TRIN"), help=", ".join(STAGES))
    create.add_argument("--name", default="", metavar=_("NAVN"), help=_("ellers filens"))
    find = acts.add_parser("find", help=_("filen ligger et andet sted nu"))
    remove = acts.add_parser("remove", help=_("fjern linket; filen bliver"))
    for parser in (find, remove):
        parser.add_argument("document", type=positive, metavar=_("ID"))
    find.add_argument("file", metavar=_("FIL"))
    for parser, run in ((create, add_document), (find, find_document), (remove, remove_document)):
        json_option(parser)
        parser.set_defaults(run=run)


# --- a year ---------------------------------------------------------------------------------------------------------


def run_plans(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_rows

    of = given.year or context.today.year
    with context.open() as database, database.read() as session:
        rows = plan_rows.listing(session, of, context.today)
    rows = [row for row in rows if not given.needing or row.needs_action(context.today)]
    context.answer_table(
        [_row_json(row, context.today) for row in rows],
        [_("Id"), _("Plan"), _("Hvem"), _("Ansvarlig"), _("Trin"), _("Næste skridt"), _("Frist")],
        [
            [
                str(row.plan),
                row.title,
                row.whose,
                row.person_name,
                row.stage_word,
                row.step_words(context.today),
                _short(row.shown_due),
            ]
            for row in rows
        ],
        _("Der er ingen handleplaner i {year}.").format(year=of),
    )


def _short(day_: date | None) -> str:
    from fora_desktop.domain import dates

    return dates.short(day_) if day_ is not None else ""


def show_plan(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import dates, plan_stages
    from fora_desktop.services import names, plan_rows

    with context.open() as database, database.read() as session:
        board = names.board(session, given.board)
        row = plan_rows.read(session, given.id, board, given.year, context.today)
    lines = [f"{row.title}, {row.whose}", _("Ansvarlig: {name}").format(name=row.person_name or row.role_name or "–")]
    for place, stage in enumerate(row.stages):
        day_ = row.days[place]
        told = dates.short(day_) if day_ else _("nået") if place < row.reached else _("ikke nået")
        meeting = row.meeting_of(stage)
        if meeting is not None and place >= row.reached:
            told += _(", møde {number} {day}").format(number=meeting.number, day=dates.short(meeting.day))
        lines.append(f"{plan_stages.stage_words(stage)}: {told}")
    lines += [_("Frist: {day}").format(day=_short(row.due))] if row.due else []
    lines += [_("Dokument {id}: {path}").format(id=each.id, path=each.path) for each in row.documents]
    lines += [words for words in (row.late_sentence(context.today), row.meeting_sentence(context.today)) if words]
    context.answer(_row_json(row, context.today), "\n".join(lines))


def copy_year(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_progress

    with context.open(writes=True) as database:
        told = database.do(plan_progress.copied, plan_progress.copy, given.year, context.today)
    document = {"year": told.year, "to": told.to, "copied": told.copied, "plans": told.plans}
    context.answer(document, plan_progress.copied(told) + ".")


def set_stage(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_progress

    chosen = None if given.undo else given.day or context.today
    _change(context, given, plan_progress.stage_set, plan_progress.set_stage, given.stage, chosen, context.today)


def give_plan(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, plan_progress

    if (given.person is None) is not given.undo:
        raise WrongCommandLine(_("Skriv en person eller --undo. Se “fora action-plan responsible --help”."))
    person = None
    if given.person is not None:
        with context.open() as database, database.read() as session:
            person = names.person(session, given.person)
    _change(context, given, plan_progress.given, plan_progress.give, person)


def set_journal(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_progress

    _change(context, given, plan_progress.journal_set, plan_progress.set_journal, given.number)


def put_on_agenda(context: Context, given: Namespace) -> None:
    from fora_desktop.services import agenda, names, plan_meetings

    with context.open() as database, database.read() as session:
        meeting = names.meeting(session, given.meeting)
    stage = "adopted" if given.adopt else "discussed"
    _change(context, given, agenda.added, plan_meetings.put_on, meeting, stage)


def _change(context: Context, given: Namespace, name: Callable[[Any], str], change: Any, *more: Any) -> None:
    """One change of one year's plan, told as the plan then stands."""
    from fora_desktop.services import names, plan_rows

    with context.open(writes=True) as database:
        with database.read() as session:
            board = names.board(session, given.board)
        told = database.do(name, change, given.id, board, given.year, *more)
        with database.read() as session:
            row = plan_rows.read(session, given.id, board, given.year, context.today)
    context.answer(_row_json(row, context.today), name(told) + ".")


def _row_json(row: "PlanRow", on: date) -> dict[str, Any]:
    def written(day_: date | None) -> str | None:
        return day_.isoformat() if day_ is not None else None

    return {
        "action_plan_id": row.plan,
        "forum_id": row.forum,
        "forum": row.forum_name,
        "board_id": row.board,
        "whose": row.whose,
        "year": row.year,
        "title": row.title,
        "kind": row.kind,
        "stage": row.stage or None,
        "next_stage": row.next_stage or None,
        "stages": [
            {"stage": stage, "day": written(row.days[place]), "reached": place < row.reached}
            for place, stage in enumerate(row.stages)
        ],
        "draft_due": written(row.draft_due),
        "due": written(row.due),
        "next_step": row.step_words(on),
        "next_due": written(row.next_due),
        "late": row.is_late(on),
        "days_late": row.days_over(on),
        "needs_action": row.needs_action(on),
        "responsible_id": row.person,
        "responsible": row.person_name,
        "role": row.role_name,
        "journal_number": row.journal_number,
        "meetings": [
            {
                "stage": stage,
                "meeting_id": each.meeting,
                "item_id": each.item,
                "number": each.number,
                "day": each.day.isoformat(),
            }
            for stage, each in row.meetings
        ],
        "documents": [_document_json(each) for each in row.documents],
    }


def _document_json(each: "PlanDocument") -> dict[str, Any]:
    return {
        "id": each.id,
        "stage": each.stage or None,
        "name": each.name,
        "path": each.path,
        "added_on": each.added_on.isoformat(),
    }


# --- documents ------------------------------------------------------------------------------------------------------


def add_document(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, plan_documents

    with context.open(writes=True) as database:
        with database.read() as session:
            board = names.board(session, given.board)
        add_ = plan_documents.add
        key = (given.id, board, given.year)
        more = {"stage": given.stage, "name": given.name}
        told = database.do(plan_documents.added, add_, *key, given.file, context.today, **more)
    _answer_document(context, told, plan_documents.added)
    _warn_of_lost(context, told.path)


def find_document(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_documents

    with context.open(writes=True) as database:
        told = database.do(plan_documents.found, plan_documents.find, given.document, given.file)
    _answer_document(context, told, plan_documents.found)
    _warn_of_lost(context, told.path)


def remove_document(context: Context, given: Namespace) -> None:
    from fora_desktop.services import plan_documents

    with context.open(writes=True) as database:
        told = database.do(plan_documents.removed, plan_documents.remove, given.document)
    _answer_document(context, told, plan_documents.removed)


def _warn_of_lost(context: Context, path: str) -> None:
    """The link is kept: the file may lie on a drive that is not there just now."""
    from pathlib import Path

    try:
        there = Path(path).exists()
    except (OSError, ValueError):
        there = False
    if not there:
        context.warn(_("Der er ingen fil på {path}. Linket er gemt alligevel.").format(path=path))


def _answer_document(context: Context, told: Any, name: Callable[[Any], str]) -> None:
    document = {"id": told.id, "name": told.name, "path": told.path, "plan": told.title, "whose": told.whose}
    context.answer(document, _("{step}. Id: {id}.").format(step=name(told), id=told.id))


# --- the rules ------------------------------------------------------------------------------------------------------


def list_action_plans(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import dates
    from fora_desktop.services import action_plans

    if given.year is not None:
        with context.open() as database, database.read() as session:
            found = action_plans.deadlines(session, given.year, context.today)
        context.answer_table(
            [_deadline_json(each) for each in found],
            [_("Id"), _("Hvem"), _("Handleplan"), _("Frist"), _("Færdig")],
            [
                [
                    str(each.action_plan),
                    each.whose,
                    each.name,
                    dates.short(each.due),
                    dates.short(each.done_on) if each.done_on else _("overskredet") if each.overdue else "",
                ]
                for each in found
            ],
            _("Der er ingen frister det år."),
        )
        return
    with context.open() as database, database.read() as session:
        lines = action_plans.listing(session, since=context.today)
    context.answer_table(
        [_action_plan_json(line) for line in lines],
        [_("Id"), _("Forum"), _("Handleplan"), _("Frist hvert år"), _("Hvert råd")],
        [
            [str(line.id), line.forum_name, line.name, line.due_words, _("ja") if line.per_board else _("nej")]
            for line in lines
        ],
        _("Der er ingen handleplaner."),
    )


def add_action_plan(context: Context, given: Namespace) -> None:
    from fora_desktop.services import action_plans, names

    with context.open(writes=True) as database:
        with database.read() as session:
            forum = names.forum(session, given.forum)
            fields = _fields(session, given)
        line = database.do(action_plans.added, action_plans.make, forum, fields)
    context.answer(_action_plan_json(line), _("{step}. Id: {id}.").format(step=action_plans.added(line), id=line.id))


def change_action_plan(context: Context, given: Namespace) -> None:
    from fora_desktop.services import action_plans

    with context.open(writes=True) as database:
        with database.read() as session:
            fields = _fields(session, given)
        if not fields:
            raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora action-plan change --help”."))
        line = database.do(action_plans.edited, action_plans.edit, given.id, fields)
    context.answer(_action_plan_json(line), action_plans.edited(line) + ".")


def _fields(session: "Session", given: Namespace) -> dict[str, Any]:
    """The fields that were given; the role by its name, nothing for nobody."""
    from fora_desktop.services import action_plans, names

    found = {name: getattr(given, name) for name in action_plans.FIELDS if getattr(given, name) is not None}
    if "role" in found:
        found["role"] = names.role(session, found["role"]) if found["role"].strip() else None
    return found


def mark_done(context: Context, given: Namespace) -> None:
    from fora_desktop.services import action_plans

    chosen = None if given.undo else given.day or context.today
    _change_year(context, given, action_plans.marked_done, action_plans.mark_done, chosen)


def put_off_plan(context: Context, given: Namespace) -> None:
    from fora_desktop.services import action_plans

    if given.day is None and given.draft is None and not given.undo:
        raise WrongCommandLine(_("Skriv --day, --draft eller --undo. Se “fora action-plan due --help”."))
    if given.draft is not None or (given.undo and given.day is None):
        _put_off_both(context, given)
        return
    chosen = None if given.undo else given.day
    _change_year(context, given, action_plans.was_put_off, action_plans.put_off, chosen)


def _put_off_both(context: Context, given: Namespace) -> None:
    """The deadline of the draft too; what is not given stays as it is, with --undo both are as usual again."""
    from fora_desktop.services import names, plan_progress, plan_rows

    with context.open() as database, database.read() as session:
        row = plan_rows.read(session, given.id, names.board(session, given.board), given.year, context.today)
    due = None if given.undo else given.day or (row.due if row.own_due else None)
    _change(context, given, plan_progress.dues_set, plan_progress.set_dues, due, given.draft, context.today)


def _change_year(context: Context, given: Namespace, name: Any, change: Any, chosen: date | None) -> None:
    from fora_desktop.services import names

    with context.open(writes=True) as database:
        with database.read() as session:
            board = names.board(session, given.board)
        told = database.do(name, change, given.id, board, given.year, chosen)
    document = {
        "action_plan_id": given.id,
        "board_id": board,
        "name": told.name,
        "whose": told.whose,
        "year": told.year,
        "day": told.day.isoformat() if told.day else None,
    }
    context.answer(document, name(told) + ".")


def remove_action_plan(context: Context, given: Namespace) -> None:
    from fora_desktop.services import action_plans

    with context.open(writes=True) as database:
        line = database.do(action_plans.removed, action_plans.remove, given.id)
    context.answer(_action_plan_json(line), action_plans.removed(line) + ".")


def _action_plan_json(line: "ActionPlanLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "forum_id": line.forum,
        "forum": line.forum_name,
        "name": line.name,
        "words": line.words,
        "per_board": line.per_board,
        "due": None if line.due is None else {"month": line.due[0], "day": line.due[1]},
        "kind": line.kind,
        "stages": list(line.stages),
        "draft": None if line.draft is None else {"month": line.draft[0], "day": line.draft[1]},
        "every": line.every,
        "first_year": line.first_year,
        "role": line.role_name,
    }


def _deadline_json(each: "PlanDeadline") -> dict[str, Any]:
    return {
        "action_plan_id": each.action_plan,
        "forum_id": each.forum,
        "board_id": each.board,
        "whose": each.whose,
        "name": each.name,
        "year": each.year,
        "due": each.due.isoformat(),
        "done_on": each.done_on.isoformat() if each.done_on else None,
        "overdue": each.overdue,
    }
