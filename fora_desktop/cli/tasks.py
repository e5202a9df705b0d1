"""Tasks and deadlines: the list of what is to be followed up, tasks by a quick line, and how long before a meeting."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import day, positive
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.deadlines import ForumRules
    from fora_desktop.services.follow_up import Row
    from fora_desktop.services.tasks import TaskRow

KINDS = ("invitation", "agenda", "material", "minutes")


def add(commands: Commands) -> None:
    listed = commands.add_parser("tasks", help=_("opgaver og frister, der skal følges op"))
    listed.add_argument("--overdue", action="store_true", help=_("kun dem, der er over fristen"))
    listed.add_argument("--person", metavar=_("PERSON"), help=_("kun hvad denne person har"))
    listed.add_argument("--forum", metavar=_("FORUM"), help=_("kun dette samarbejdsforum"))
    listed.add_argument("--all", action="store_true", help=_("også dem, der er udført"))
    listed.add_argument(
        "--within", type=positive, metavar=_("DAGE"), help=_("frister så mange dage frem; ellers {n}").format(n=14)
    )
    listed.set_defaults(run=run_tasks)
    task = commands.add_parser("task", help=_("opret en opgave, eller markér den udført"))
    does = task.add_subparsers(dest="does", metavar=_("HANDLING"), required=True)
    _add_task(does)
    rules = commands.add_parser("deadlines", help=_("hvor længe før og efter møder noget skal være sendt"))
    rules.add_argument("--forum", metavar=_("FORUM"), help=_("kun dette samarbejdsforum"))
    rules.set_defaults(run=run_deadlines)
    _add_deadlines(rules.add_subparsers(dest="does", metavar=_("HANDLING")))
    for parser in (listed, rules):
        json_option(parser)
        on_option(parser)


def _add_task(does: Commands) -> None:
    create = does.add_parser("add", help=_("“ring til SSP @Nanna fredag #Kredsrådet”: hvad, hvem, hvornår, hvor"))
    create.add_argument("text", nargs="+", metavar=_("TEKST"))
    create.add_argument("--person", metavar=_("PERSON"), help=_("den ansvarlige"))
    create.add_argument("--due", type=day, metavar=_("DATO"), help=_("fristen"))
    create.add_argument("--forum", metavar=_("FORUM"), help=_("samarbejdsforummet, den handler om"))
    create.add_argument(
        "--anyway", action="store_true", help=_("opret den, selv om et navn eller en dag ikke kan læses")
    )
    create.set_defaults(run=add_task)
    for name, words, run in (
        ("done", _("opgaverne er udført"), done_tasks),
        ("open", _("opgaverne er åbne igen"), open_tasks),
        ("postpone", _("udsæt opgaverne en uge"), postpone_tasks),
        ("remove", _("slet opgaverne"), remove_tasks),
        ("give", _("giv opgaverne videre"), give_tasks),
    ):
        parser = does.add_parser(name, help=words)
        parser.add_argument("tasks", type=positive, nargs="+", metavar=_("ID"))
        if name == "give":
            parser.add_argument("--to", required=True, metavar=_("PERSON"), help=_("den nye ansvarlige"))
        parser.set_defaults(run=run)
    for parser in does.choices.values():
        json_option(parser)
        on_option(parser)


def _add_deadlines(does: Commands) -> None:
    put = does.add_parser("set", help=_("sæt en frist, f.eks. “fora deadlines set agenda 4 hverdage”"))
    put.add_argument("kind", choices=KINDS, metavar=_("SLAGS"), help=", ".join(KINDS))
    put.add_argument("notice", nargs="+", metavar=_("FRIST"), help=_("14 dage, 2 uger, 4 hverdage inkl. lørdag, ingen"))
    put.set_defaults(run=set_deadline)
    back = does.add_parser("reset", help=_("giv fristen tilbage til det, der gælder ellers"))
    back.add_argument("kind", choices=KINDS, metavar=_("SLAGS"), help=", ".join(KINDS))
    back.set_defaults(run=reset_deadline)
    done = does.add_parser("done", help=_("et mødes frist er klaret"))
    done.add_argument("meeting", metavar=_("MØDE"))
    done.add_argument("kind", choices=KINDS, metavar=_("SLAGS"), help=", ".join(KINDS))
    done.add_argument("--not-needed", action="store_true", help=_("den er ikke nødvendig"))
    done.set_defaults(run=settle_deadline)
    for parser in (put, back):
        parser.add_argument("--forum", metavar=_("FORUM"), help=_("kun i dette samarbejdsforum; ellers i alle"))
    for parser in does.choices.values():
        json_option(parser)
        on_option(parser)


# --- the list -------------------------------------------------------------------------------------------------------


def run_tasks(context: Context, given: Namespace) -> None:
    from fora_desktop.services import follow_up, names
    from fora_desktop.services.deadlines import WARNED_DAYS
    from fora_desktop.services.follow_up import When

    with context.open() as database, database.read() as session:
        person = None if given.person is None else names.person(session, given.person)
        forum = None if given.forum is None else names.forum(session, given.forum)
        found = follow_up.listing(session, context.today, ahead=given.within or WARNED_DAYS, everything=given.all)
        rows = [
            row
            for row in found.rows
            if (given.all or not row.is_done)
            and (not given.overdue or row.when is When.OVERDUE)
            and (person is None or row.person == person)
            and (forum is None or row.forum == forum)
        ]
    context.answer_table(
        [_row_json(row, context.today) for row in rows],
        [_("Id"), _("Opgave"), _("Forum"), _("Kommer fra"), _("Ansvarlig"), _("Frist"), ""],
        [
            [
                "" if row.task is None else str(row.task.id),
                row.title,
                row.place,
                row.origin,
                row.person_name,
                row.day_words(context.today),
                row.state_words(context.today),
            ]
            for row in rows
        ],
        _("Intet at følge op på."),
    )


def _row_json(row: "Row", today: Any) -> dict[str, Any]:
    task = row.task
    return {
        "id": None if task is None else task.id,
        "kind": row.kind.value,
        "title": row.title,
        "place": row.place,
        "origin": row.origin,
        "person": row.person_name or None,
        "person_id": row.person,
        "due": None if row.due is None else row.due.isoformat(),
        "overdue": row.due is not None and row.due < today and not row.is_done,
        "state": task.state if task is not None else "done" if row.is_done else "new",
        "done_on": None if row.done_on is None else row.done_on.isoformat(),
        "meeting": row.meeting,
        "note": task.note if task is not None else "",
    }


def _task_json(row: "TaskRow") -> dict[str, Any]:
    return {
        "id": row.id,
        "title": row.title,
        "place": row.place,
        "person": row.person_name or None,
        "person_id": row.person,
        "due": None if row.due is None else row.due.isoformat(),
        "state": row.state,
        "done_on": None if row.done_on is None else row.done_on.isoformat(),
        "meeting": row.meeting,
        "parts": row.parts,
        "parts_done": row.parts_done,
        "note": row.note,
    }


# --- tasks ----------------------------------------------------------------------------------------------------------


def add_task(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, tasks

    with context.open(writes=True) as database:
        with database.read() as session:
            person = None if given.person is None else names.person(session, given.person)
            forum = None if given.forum is None else names.forum(session, given.forum)
            line = tasks.read_line(session, " ".join(given.text), context.today)
        if line.unread and not given.anyway:
            raise tasks.LineIsNotRead(line)
        name = _("Opgaven “{title}” er oprettet").format(title=line.title)
        id_ = database.do(
            name,
            tasks.add,
            line.title,
            on=context.today,
            person=person if person is not None else line.person,
            responsible=line.responsible,
            due=given.due or line.due,
            forum=forum if forum is not None else line.forum,
            board=None if forum is not None else line.board,
        )
        with database.read() as session:
            row = tasks.row(session, id_)
    told = " · ".join(part for part in (row.person_name, row.place, "" if row.due is None else str(row.due)) if part)
    sentence = _("{step}. Id: {id}.").format(step=name, id=id_)
    context.answer(_task_json(row), f"{sentence} {told}".strip())


def _change(context: Context, name: Any, function: Any, *given: Any) -> None:
    """Several tasks changed as one step; the answer is the tasks."""
    with context.open(writes=True) as database:
        rows = database.do(name, function, *given)
    context.answer([_task_json(row) for row in rows], _("{step}.").format(step=name(rows)))


def done_tasks(context: Context, given: Namespace) -> None:
    from fora_desktop.services import tasks

    _change(context, tasks.told_states, tasks.set_states, given.tasks, "done", context.today)


def open_tasks(context: Context, given: Namespace) -> None:
    from fora_desktop.services import tasks

    _change(context, tasks.told_states, tasks.set_states, given.tasks, "new", context.today)


def postpone_tasks(context: Context, given: Namespace) -> None:
    from fora_desktop.services import tasks

    _change(context, tasks.postponed, tasks.postpone, given.tasks, context.today)


def remove_tasks(context: Context, given: Namespace) -> None:
    from fora_desktop.services import tasks

    _change(context, tasks.removed, tasks.remove, given.tasks)


def give_tasks(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, tasks

    with context.open() as database, database.read() as session:
        person = names.person(session, given.to)
    _change(context, tasks.given, tasks.give, given.tasks, person)


# --- deadlines ------------------------------------------------------------------------------------------------------


def run_deadlines(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import deadlines as notices
    from fora_desktop.services import deadlines, names

    with context.open() as database, database.read() as session:
        forum = None if given.forum is None else names.forum(session, given.forum)
        rows = deadlines.table(session, context.today)
    if forum is not None:
        rows = [row for row in rows if row.forum == forum]
    context.answer_table(
        [_rule_json(row) for row in rows],
        [_("Forum"), *(notices.name(kind) for kind in KINDS)],
        [[row.name, *(_rule_words(row, kind) for kind in KINDS)] for row in rows],
        _("Der er ingen fora."),
    )


def _rule_words(row: "ForumRules", kind: str) -> str:
    rule = row.rules[kind]
    words = rule.notice.words
    return _("{notice} (praksis)").format(notice=words) if rule.origin == "practice" else words


def _rule_json(row: "ForumRules") -> dict[str, Any]:
    return {
        "forum": None if row.forum is None else row.name,
        "forum_id": row.forum,
        **{
            kind: {
                "amount": rule.notice.amount,
                "unit": rule.notice.unit,
                "saturday_counts": rule.notice.saturday_counts,
                "origin": rule.origin,
                "source": rule.source,
            }
            for kind, rule in row.rules.items()
        },
    }


def set_deadline(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import deadlines as notices

    _put(context, given, notices.read(" ".join(given.notice)))


def reset_deadline(context: Context, given: Namespace) -> None:
    _put(context, given, None)


def _put(context: Context, given: Namespace, notice: Any) -> None:
    from fora_desktop.services import deadlines, names

    with context.open(writes=True) as database:
        with database.read() as session:
            forum = None if given.forum is None else names.forum(session, given.forum)
        change = database.do(deadlines.rule_changed, deadlines.set_notice, forum, given.kind, notice)
        with database.read() as session:
            row = next(row for row in deadlines.table(session, context.today) if row.forum == forum)
    context.answer(_rule_json(row), _("{step}.").format(step=deadlines.rule_changed(change)))


def settle_deadline(context: Context, given: Namespace) -> None:
    from fora_desktop.services import deadlines, meeting_course, names

    with context.open(writes=True) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
        function = deadlines.not_needed if given.not_needed else deadlines.settle
        marked = database.do(meeting_course.marked, function, meeting, given.kind, context.today)
    answer = {"meeting": meeting, "kind": given.kind, "on": marked.on.isoformat(), "needed": marked.needed}
    context.answer(answer, _("{step}.").format(step=meeting_course.marked(marked)))
