"""What was changed when, and the way back: `history`, `undo`, `redo`."""

import argparse
from argparse import Namespace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, day, positive
from fora_desktop.cli.common import Commands, json_option
from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.domain.steps import CannotUndoStep, Sort, Step, Wanted
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.steps import Detail
    from fora_desktop.storage.database import Database

EVERYTHING = 10**6
_SPOKEN = ("i dag", "i går", "sidste uge")


def add(commands: Commands) -> None:
    history = commands.add_parser("history", help=_("hvad der er ændret hvornår"))
    history.add_argument("--limit", type=positive, metavar=_("ANTAL"), help=_("kun de seneste"))
    history.add_argument(
        "--since", type=since, metavar=_("DATO"), help=_("fra og med denne dag; også “i går” og “sidste uge”")
    )
    history.add_argument("--until", type=day, metavar=_("DATO"), help=_("til og med denne dag"))
    history.add_argument("--text", default="", metavar=_("ORD"), help=_("kun trin med disse ord"))
    history.add_argument("--forum", metavar=_("FORUM"), help=_("kun dette forum med alt, hvad der hører til det"))
    history.add_argument("--board", metavar=_("RÅD"), help=_("kun dette råd eller nævn med dets møder"))
    history.add_argument("--user", metavar=_("NAVN"), help=_("kun det, som denne person har ændret"))
    history.add_argument("--kind", choices=[sort.value for sort in Sort], help=_("kun denne slags ændringer"))
    history.add_argument("--step", type=positive, metavar=_("NR"), help=_("kun dette trin, felt for felt"))
    history.add_argument("--details", action="store_true", help=_("hvad hvert trin ændrede, felt for felt"))
    history.set_defaults(run=run_history)
    undo = commands.add_parser("undo", help=_("fortryd det seneste trin, eller ét tidligere"))
    undo.add_argument("--step", type=positive, metavar=_("NR"), help=_("fortryd dette trin i stedet for det seneste"))
    undo.add_argument(
        "--with-later", action="store_true", help=_("fortryd også de senere trin, som står i vejen for det")
    )
    undo.set_defaults(run=run_undo)
    redo = commands.add_parser("redo", help=_("annullér fortrydelsen"))
    redo.set_defaults(run=run_redo)
    for parser in (history, undo, redo):
        json_option(parser)


def since(text: str) -> date | str:
    """A day, or one of a few words; which day they mean depends on what day it is."""
    spoken = text.casefold().replace("-", " ").strip()
    if spoken in _SPOKEN:
        return spoken
    try:
        return day(text)
    except argparse.ArgumentTypeError as wrong:
        raise argparse.ArgumentTypeError(
            _("{wrong} Eller skriv “i går” eller “sidste uge”.").format(wrong=wrong)
        ) from None


def run_history(context: Context, given: Namespace) -> None:
    from fora_desktop.services import steps as in_words

    with context.open() as database:
        if given.step is not None:
            touched = database.touched(given.step)
            if touched is None:
                raise CannotUndoStep(
                    _("Der er intet trin {number}. Se numrene i historikken.").format(number=given.step)
                )
            chosen = [touched]
        else:
            wanted, most = _wanted(context, database, given), given.limit or EVERYTHING
            chosen, _number = database.page_of_steps(wanted, limit=most, sampled=given.details)
        details = []
        if given.details or given.step is not None:
            with database.read() as session:
                for each in chosen:
                    details.append(in_words.detail(session, each, database.changes(each.step.id)))
    steps = [each.step for each in chosen]
    if details and not context.wants_json:
        context.report([], "\n\n".join(_told(detail, context) for detail in details))
        return
    document = [_json(step) for step in steps]
    for entry, detail in zip(document, details, strict=False):
        entry |= _details_json(detail)
    context.answer_table(
        document[0] if given.step is not None else document,
        [_("Nr."), _("Hvornår"), _("Hvem"), _("Hvad"), _("Rækker")],
        [
            [
                str(step.id),
                _when(step, context),
                step.user,
                step.name + (_(" (fortrudt)") if step.undone else ""),
                str(step.rows),
            ]
            for step in steps
        ],
        _empty(given),
    )


def _wanted(context: Context, database: "Database", given: Namespace) -> Wanted:
    from fora_desktop.services import names

    forum = board = None
    with database.read() as session:
        if given.forum is not None:
            forum = names.forum(session, given.forum)
        if given.board is not None:
            board = names.board(session, given.board)
    first = _first_day(given.since, context.today)
    return Wanted(
        text=given.text,
        forum=forum,
        board=board,
        user=given.user,
        sort=None if given.kind is None else Sort(given.kind),
        since=None if first is None else _midnight(first, context),
        until=None if given.until is None else _midnight(given.until + timedelta(1), context),
    )


def _first_day(given: date | str | None, today: date) -> date | None:
    if given == "i dag":
        return today
    if given == "i går":
        return today - timedelta(1)
    if given == "sidste uge":
        return today - timedelta(today.weekday() + 7)
    return given if isinstance(given, date) else None


def _midnight(first: date, context: Context) -> datetime:
    return datetime.combine(first, time(), context.clock().tzinfo).astimezone(UTC)


def _empty(given: Namespace) -> str:
    if any((given.since, given.until, given.text, given.forum, given.board, given.user, given.kind)):
        return _("Ingen trin passer til det.")
    return _("Endnu ingen trin. Alt, hvad du ændrer, står her.")


def _json(step: Step) -> dict[str, Any]:
    return {
        "id": step.id,
        "at": step.at.isoformat(timespec="seconds"),
        "user": step.user,
        "name": step.name,
        "undone": step.undone,
        "rows": step.rows,
    }


def _details_json(detail: "Detail") -> dict[str, Any]:
    return {
        "kind": detail.line.sort.value,
        "subject": detail.line.subject,
        "reverses": list(detail.line.step.reverses),
        "changes": [
            {"object": block.title, "field": line.name, "before": line.before, "after": line.after}
            for block in detail.blocks
            for line in (*block.lines, *block.followed)
        ],
    }


def _told(detail: "Detail", context: Context) -> str:
    step = detail.line.step
    lines = [
        _("{number}. {what}{undone}").format(
            number=step.id, what=step.name, undone=_(" (fortrudt)") if step.undone else ""
        ),
        _("   {when}, {who}, rækker: {rows}").format(when=_when(step, context), who=step.user, rows=step.rows),
    ]
    for block in detail.blocks:
        lines.append(f"   {block.title}")
        for line in (*block.lines, *block.followed):
            before, after = (" ".join(each.split()) or "–" for each in (line.before, line.after))
            lines.append(f"      {line.name}: {before} → {after}")
    if detail.more:
        lines.append(_("   og {n} rækker til").format(n=detail.more))
    return "\n".join(lines)


def _when(step: Step, context: Context) -> str:
    there = step.at.astimezone(context.clock().tzinfo)
    return _("{day} {time}").format(day=dates.day_month_year(there.date()), time=dates.clock(there.time()))


def run_undo(context: Context, given: Namespace) -> None:
    if given.with_later and given.step is None:
        raise WrongCommandLine(_("--with-later hører til --step. Angiv, hvilket trin der skal fortrydes."))
    with context.open(writes=True) as database:
        if given.step is not None:
            name = _undo_step(database, given.step, given.with_later)
            context.answer({"step": name}, _("{step}.").format(step=name))
            return
        warning = database.state().warning
        name = database.undo()
    context.answer({"step": name}, _("Fortrudt: {step}.").format(step=name.rstrip(".")))
    if warning:
        context.warn(warning)


def _undo_step(database: "Database", step: int, with_later: bool) -> str:
    try:
        return database.undo_step(step, with_later=with_later)
    except CannotUndoStep as refused:
        if refused.way is None or refused.way.refusal:
            raise
        later = ", ".join(str(each.id) for each in refused.way.steps if each.id != step)
        raise CannotUndoStep(
            _("{why} Fortryd også {later} med --with-later.").format(why=refused, later=later), refused.way
        ) from None


def run_redo(context: Context, given: Namespace) -> None:
    with context.open(writes=True) as database:
        name = database.redo()
    context.answer({"step": name}, _("Gjort igen: {step}.").format(step=name.rstrip(".")))
