"""`fora agenda`: the agenda of a meeting, read and changed."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, positive, whole
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.cli.papers import paper_json
from fora_desktop.domain.agenda import DONE, KINDS, OPEN, PURPOSES
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from fora_desktop.services.agenda import Item

FETCHES = ("standard", "last", "carry_over", "remind")


def add(commands: Commands) -> None:
    parser = commands.add_parser("agenda", help=_("et mødes dagsorden: vis, tilføj, ret, flyt, fjern"))
    parser.add_argument("meeting", metavar=_("MØDE"), help=_("mødets id eller UID"))
    fetch = parser.add_mutually_exclusive_group()
    fetch.add_argument("--standard", action="store_true", help=_("hent standarddagsordenen"))
    fetch.add_argument("--last", action="store_true", help=_("hent punkterne fra sidste møde"))
    fetch.add_argument("--carry-over", action="store_true", help=_("overfør det, der ikke blev færdigt"))
    fetch.add_argument("--remind", action="store_true", help=_("sæt opgaver med frist inden mødet på"))
    _late(parser)
    _common(parser, show)
    under = parser.add_subparsers(dest="agenda_does", metavar=_("HANDLING"))
    create = under.add_parser("add", help=_("sæt et punkt på"))
    create.add_argument("title", metavar=_("PUNKT"))
    create.add_argument("--at", type=positive, metavar="N", help=_("plads på dagsordenen; ellers før de faste sidste"))
    change = under.add_parser("edit", help=_("ret et punkt"))
    _number(change)
    change.add_argument("--title", metavar=_("PUNKT"))
    for each in (create, change):
        _fields(each)
        _late(each)
    move = under.add_parser("move", help=_("flyt et punkt"))
    _number(move)
    move.add_argument("to", type=whole, metavar=_("PLADS"))
    remove = under.add_parser("remove", help=_("tag et punkt af"))
    treat = under.add_parser("done", help=_("notér et punkt som behandlet, eller godkend det forrige referat"))
    reopen = under.add_parser("reopen", help=_("notér et punkt som ikke behandlet"))
    later = under.add_parser("postpone", help=_("udsæt et punkt til næste møde"))
    for each in (remove, treat, reopen, later):
        _number(each)
    for each, run in (
        (create, add_item),
        (change, edit_item),
        (move, move_item),
        (remove, remove_item),
        (treat, treat_item),
        (reopen, reopen_item),
        (later, postpone_item),
    ):
        _common(each, run)


def _common(parser: ArgumentParser, run: Any) -> None:
    json_option(parser)
    on_option(parser)
    parser.set_defaults(run=run)


def _number(parser: ArgumentParser) -> None:
    parser.add_argument("number", type=positive, metavar=_("NR"), help=_("punktets nummer på dagsordenen"))


def _late(parser: ArgumentParser) -> None:
    parser.add_argument("--late", metavar=_("ÅRSAG"), help=_("hvorfor det kommer, efter at dagsordenen er sendt"))


def _fields(parser: ArgumentParser) -> None:
    parser.add_argument("--kind", choices=KINDS, help=_("orientering, drøftelse eller beslutning"))
    parser.add_argument("--minutes", type=whole, metavar="N", help=_("punktets længde"))
    parser.add_argument("--responsible", metavar=_("HVEM"), help=_("en deltagers navn, ellers en tekst"))
    parser.add_argument("--text", metavar=_("TEKST"), help=_("sagsfremstillingen: **fed**, _kursiv_, - punkter"))
    parser.add_argument("--purpose", choices=PURPOSES, help=_("hvad punktet gør af sig selv"))
    closed = parser.add_mutually_exclusive_group()
    closed.add_argument(
        "--confidential", dest="confidential", action="store_true", default=None, help=_("lukket punkt")
    )
    closed.add_argument("--open", dest="confidential", action="store_false", help=_("åbent punkt"))


# --- reading --------------------------------------------------------------------------------------------------------


def show(context: Context, given: Namespace) -> None:
    from fora_desktop.domain import dates
    from fora_desktop.services import agenda, agenda_sources, names

    functions = {
        "standard": agenda_sources.fetch_standard,
        "last": agenda_sources.fetch_last,
        "carry_over": agenda_sources.carry_over,
        "remind": agenda_sources.remind,
    }
    wanted = next((name for name in FETCHES if getattr(given, name)), "")
    with context.open(writes=bool(wanted)) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
        if wanted:
            database.do(agenda.many_added, functions[wanted], meeting, late_reason=given.late or "")
        with database.read() as session:
            document = agenda_json(session, meeting)
            items = agenda.items(session, meeting)
    context.answer_table(
        document,
        [_("Nr."), _("Kl."), _("Punkt"), _("Slags"), _("Min."), _("Ansvarlig"), _("Bilag"), _("Bemærkning")],
        [
            [
                str(each.position),
                dates.hours(each.start.time()),
                each.title,
                _words(each.kind),
                "" if each.minutes is None else str(each.minutes),
                each.responsible,
                str(each.papers or ""),
                _remark(each),
            ]
            for each in items
        ],
        _("Mødet har ingen dagsorden."),
    )


def _words(kind: str) -> str:
    from fora_desktop.domain import agenda_words

    return agenda_words.kind(kind)


def _remark(item: "Item") -> str:
    from fora_desktop.domain import agenda_words

    parts = [
        "" if item.state == OPEN else agenda_words.state(item.state),
        _("lukket") if item.confidential else "",
        agenda_words.late(item.late_reason),
        item.refers_to.sentence if item.refers_to is not None else "",
    ]
    return ", ".join(part for part in parts if part)


def agenda_json(session: "Session", meeting: int) -> dict[str, Any]:
    """The agenda for programs; confidential items are marked, for the register is its owner's."""
    from fora_desktop.services import agenda, meeting_course, meetings, papers

    line = meetings.line(session, meeting)
    sent = agenda.sent_on(session, meeting)
    found = papers.of_meeting(session, meeting)
    return {
        "meeting": line.id,
        "title": line.title,
        "start": line.start.isoformat(timespec="minutes"),
        "sent": sent.isoformat() if sent is not None else None,
        "locked": meeting_course.is_locked(session, meeting),
        "items": [
            _item_json(each, [paper_json(paper) for paper in found if paper.item == each.id])
            for each in agenda.items(session, meeting)
        ],
        "papers": [paper_json(paper) for paper in found if paper.item is None],
    }


def _item_json(item: "Item", papers: list[dict[str, Any]]) -> dict[str, Any]:
    reference = item.refers_to
    return {
        "id": item.id,
        "number": item.position,
        "title": item.title,
        "kind": item.kind,
        "purpose": item.purpose,
        "minutes": item.minutes,
        "start": item.start.isoformat(timespec="minutes"),
        "responsible": item.responsible,
        "responsible_id": item.responsible_id,
        "case_text": item.case_text,
        "filled_text": item.filled,
        "confidential": item.confidential,
        "late_reason": item.late_reason,
        "state": item.state,
        "refers_to": None
        if reference is None
        else {"item": reference.item, "meeting": reference.meeting, "title": reference.title},
        "papers": papers,
    }


# --- changing -------------------------------------------------------------------------------------------------------


def add_item(context: Context, given: Namespace) -> None:
    from fora_desktop.services import agenda, names
    from fora_desktop.services.agenda import Wish

    with context.open(writes=True) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
            fields = _given_fields(session, meeting, given)
        wish = Wish(title=given.title, late_reason=given.late or "", **fields)
        change = database.do(agenda.added, agenda.add, meeting, wish, position=given.at)
        _tell(context, database, meeting, agenda.added(change))


def edit_item(context: Context, given: Namespace) -> None:
    from fora_desktop.services import agenda

    with context.open(writes=True) as database:
        with database.read() as session:
            meeting, item = _find(session, given)
            fields = _given_fields(session, meeting, given)
        if given.title is not None:
            fields["title"] = given.title
        if given.late is not None:
            fields["late_reason"] = given.late
        if not fields:
            raise WrongCommandLine(_("Skriv mindst ét felt, der skal rettes. Se “fora agenda MØDE edit --help”."))
        change = database.do(agenda.edited, agenda.edit, item, fields)
        _tell(context, database, meeting, agenda.edited(change))


def move_item(context: Context, given: Namespace) -> None:
    from fora_desktop.services import agenda

    _change(context, given, agenda.moved, agenda.move, given.to)


def remove_item(context: Context, given: Namespace) -> None:
    from fora_desktop.services import agenda

    _change(context, given, agenda.removed, agenda.remove)


def treat_item(context: Context, given: Namespace) -> None:
    from fora_desktop.services import agenda

    _change(context, given, agenda.closed, agenda.set_state, DONE, context.today)


def reopen_item(context: Context, given: Namespace) -> None:
    from fora_desktop.services import agenda

    _change(context, given, agenda.opened, agenda.set_state, OPEN, context.today)


def postpone_item(context: Context, given: Namespace) -> None:
    from fora_desktop.services import agenda_sources

    _change(context, given, agenda_sources.postponed, agenda_sources.postpone)


def _change(context: Context, given: Namespace, name: Any, function: Any, *more: Any) -> None:
    with context.open(writes=True) as database:
        with database.read() as session:
            meeting, item = _find(session, given)
        change = database.do(name, function, item, *more)
        _tell(context, database, meeting, name(change))


def _tell(context: Context, database: Any, meeting: int, sentence: str) -> None:
    with database.read() as session:
        document = agenda_json(session, meeting) if context.wants_json else None
    context.answer(document, sentence + ".")


def _find(session: "Session", given: Namespace) -> tuple[int, int]:
    """The meeting and the item with the number; raises NoSuchNumber."""
    from fora_desktop.services import agenda, names

    meeting = names.meeting(session, given.meeting)
    return meeting, agenda.item_at(session, meeting, given.number)


def _given_fields(session: "Session", meeting: int, given: Namespace) -> dict[str, Any]:
    """What was said of the item; somebody who takes part is known by the whole name."""
    from fora_desktop.services import seating

    said = {name: getattr(given, name) for name in ("kind", "minutes", "purpose", "confidential")}
    fields = {name: value for name, value in {**said, "case_text": given.text}.items() if value is not None}
    if given.responsible is not None:
        wanted = " ".join(given.responsible.split()).casefold()
        people = {
            each.name.casefold(): each.person
            for each in seating.of_meeting(session, meeting)
            if each.person is not None
        }
        person = people.get(wanted)
        fields["responsible_id"] = person
        fields["responsible"] = "" if person is not None else given.responsible
    return fields
