"""Meetings: listed, scheduled, moved, recorded, taken away."""

from argparse import Namespace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from fora_desktop.cli import output
from fora_desktop.cli.arguments import WrongCommandLine, moment, positive
from fora_desktop.cli.common import Commands, anyway_option, json_option, on_option, period_options, unit_option
from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fora_desktop.domain.conflicts import Conflict
    from fora_desktop.services.meeting_people import MeetingPeople
    from fora_desktop.services.meetings import Changed, MeetingLine

STATUSES = ("held", "cancelled", "postponed", "invited", "planned")


def add(commands: Commands) -> None:
    listing = commands.add_parser("meetings", help=_("mødelisten"))
    listing.add_argument("--board", metavar=_("LOKALT_FORUM"))
    listing.add_argument("--forum", metavar=_("FORUM"))
    listing.add_argument("--role", metavar=_("ROLLE"), help=_("kun møder, hvor rollen sidder med"))
    listing.add_argument("--status", choices=STATUSES)
    period_options(listing)
    unit_option(listing)
    on_option(listing)
    json_option(listing)
    listing.set_defaults(run=run_meetings)

    schedule = commands.add_parser("schedule", help=_("planlæg et møde eller en møderække"))
    schedule.add_argument("board", metavar=_("LOKALT_FORUM"))
    schedule.add_argument("start", type=moment, metavar=_("START"), help=_("ÅÅÅÅ-MM-DDTTT:MM"))
    schedule.add_argument("--with", dest="others", nargs="+", action="extend", default=[], metavar=_("LOKALT_FORUM"))
    schedule.add_argument("--minutes", type=positive, metavar=_("ANTAL"))
    schedule.add_argument("--kind", metavar=_("MØDETYPE"))
    schedule.add_argument("--title", metavar=_("TITEL"))
    schedule.add_argument("--location", default="", metavar=_("STED"))
    schedule.add_argument("--room", default="", metavar=_("LOKALE"))
    schedule.add_argument("--host", metavar=_("KOMMUNE"), help=_("værtskommune"))
    schedule.add_argument("--journal", default="", metavar=_("NR"), help=_("journalnummer"))
    schedule.add_argument("--repeat", metavar="RRULE", help=_("f.eks. FREQ=MONTHLY;BYDAY=2WE;COUNT=4"))
    schedule.set_defaults(run=run_schedule)

    record = commands.add_parser("record", help=_("notér, hvad der blev af et møde"))
    record.add_argument("meeting", metavar=_("MØDE"))
    record.add_argument("status", choices=STATUSES)
    record.add_argument("--to", type=moment, metavar=_("START"), help=_("den nye tid, når mødet udsættes"))
    record.add_argument("--reason", default="", metavar=_("TEKST"))
    record.set_defaults(run=run_record)

    move = commands.add_parser("move", help=_("flyt et møde"))
    move.add_argument("meeting", metavar=_("MØDE"))
    move.add_argument("start", type=moment, metavar=_("START"))
    move.add_argument("--reason", default="", metavar=_("TEKST"))
    move.add_argument("--later", action="store_true", help=_("også alle senere møder i rækken"))
    move.set_defaults(run=run_move)

    for parser in (schedule, record, move):
        anyway_option(parser)
        on_option(parser)
        json_option(parser)

    remove = commands.add_parser("remove", help=_("fjern et møde, der er oprettet ved en fejl"))
    remove.add_argument("meeting", metavar=_("MØDE"))
    json_option(remove)
    remove.set_defaults(run=run_remove)

    series = commands.add_parser("series", help=_("ret dette og alle senere møder i en række"))
    series.add_argument("meeting", metavar=_("MØDE"))
    does = series.add_mutually_exclusive_group(required=True)
    does.add_argument("--cancel", action="store_true", help=_("aflys dem"))
    does.add_argument("--minutes", type=positive, metavar=_("ANTAL"), help=_("giv dem en anden varighed"))
    series.add_argument("--reason", default="", metavar=_("TEKST"))
    json_option(series)
    series.set_defaults(run=run_series)


def run_meetings(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.meeting import MeetingStatus
    from fora_desktop.services import calendars, meeting_people, meetings, names

    with context.open() as database, database.read() as session:
        role = None if given.role is None else names.role(session, given.role)
        found = meetings.listing(
            session,
            board=None if given.board is None else names.board(session, given.board),
            forum=None if given.forum is None else names.forum(session, given.forum),
            unit=None if given.unit is None else names.unit(session, given.unit),
            boards=None if role is None else calendars.boards_of_role(session, role),
            first=given.first,
            last=given.last,
            status=MeetingStatus(given.status) if given.status else None,
        )
        people = meeting_people.of_meetings(session, found) if context.wants_json else {}
    context.answer_table(
        [{**meeting_json(line), **_people_json(people[line.id])} for line in found] if people else [],
        [_("Id"), _("Dato"), _("Kl."), _("Møde"), _("Sted"), _("Status"), _("Bemærkning")],
        [
            [
                str(line.id),
                dates.short(line.start.date()),
                f"{dates.hours(line.start.time())}–{dates.hours(line.end.time())}",
                line.title,
                line.place,
                _("Ikke noteret") if line.is_unrecorded(context.today) else line.status.word,
                line.remark,
            ]
            for line in found
        ],
        _("Der er ingen møder her."),
    )


def meeting_json(line: "MeetingLine") -> dict[str, Any]:
    return {
        "id": line.id,
        "uid": line.uid,
        "board": line.boards[0],
        "boards": list(line.boards),
        "number": line.number,
        "forum": line.forum,
        "kind": line.kind,
        "title": line.title,
        "start": _iso(line.start),
        "end": _iso(line.end),
        "time_zone": line.time_zone,
        "location": line.place,
        "status": line.status.value,
        "reason": line.reason,
        "sequence": line.sequence,
        "planned_start": _iso(line.planned_start),
        "moves": [
            {
                "from": _iso(move.start),
                "to": _iso(move.to) if move.to else None,
                "reason": move.reason,
                "on": move.on.isoformat(),
            }
            for move in line.moves
        ],
        "journal_number": line.journal_number,
    }


def _people_json(people: "MeetingPeople") -> dict[str, Any]:
    return {
        "participants": [output.participant(each) for each in people.participants],
        "attendance": [
            {
                "function": each.function,
                "role": each.role or None,
                "person": each.person or None,
                "state": each.state or None,
                "substitute": each.substitute or None,
            }
            for each in people.attendance
        ],
    }


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def conflicts_json(found: "Iterable[Conflict]") -> list[dict[str, str]]:
    return [{"kind": each.kind.value, "start": _iso(each.start), "text": each.text} for each in found]


def run_schedule(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.rhythm import UnreadableRule
    from fora_desktop.services import meetings, names

    if given.repeat is not None and not given.repeat.strip():
        raise UnreadableRule(given.repeat)
    with context.open(writes=True) as database:
        with database.read() as session:
            wish = meetings.Wish(
                boards=tuple(names.board(session, board) for board in [given.board, *given.others]),
                start=given.start,
                minutes=given.minutes,
                kind=given.kind,
                title=given.title,
                location=given.location,
                room=given.room,
                host_unit=None if given.host is None else names.unit(session, given.host),
                repeat=given.repeat,
                journal_number=given.journal,
            )
        made = database.do(meetings.scheduled, meetings.schedule, wish, context.today, anyway=given.anyway)
    for warning in made.warnings:
        context.warn(warning)
    if not context.wants_json:
        _warn_of(context, made.conflicts)
    context.answer(
        {"meetings": list(made.meetings), "conflicts": conflicts_json(made.conflicts)},
        _("{sentence}. Id: {ids}.").format(
            sentence=meetings.scheduled(made), ids=", ".join(str(each) for each in made.meetings)
        ),
    )


def _warn_of(context: Context, found: "Iterable[Conflict]") -> None:
    for each in found:
        context.warn(_("Bemærk {day}: {text}").format(day=dates.short(each.start.date()), text=each.text))


def run_record(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.meeting import MeetingStatus
    from fora_desktop.services import meetings, names

    if given.to is not None and given.status != "postponed":
        raise WrongCommandLine(_("--to hører til “postponed”: skriv den tid, som mødet er udsat til."))
    with context.open(writes=True) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
            now = context.now(meetings.time_zone(session))
        changed = database.do(
            meetings.recorded,
            meetings.record,
            meeting,
            MeetingStatus(given.status),
            now,
            to=given.to,
            reason=given.reason,
            anyway=given.anyway,
        )
    _answer_changed(context, changed, meetings.recorded(changed))


def run_move(context: Context, given: Namespace) -> None:
    from fora_desktop.services import meetings, names, series

    with context.open(writes=True) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
        changed = database.do(
            meetings.moved,
            series.move_later if given.later else meetings.move,
            meeting,
            given.start,
            context.today,
            reason=given.reason,
            anyway=given.anyway,
        )
    _answer_changed(context, changed, meetings.moved(changed))


def _answer_changed(context: Context, changed: "Changed", sentence: str) -> None:
    for warning in changed.warnings:
        context.warn(warning)
    if not context.wants_json:
        _warn_of(context, changed.conflicts)
    context.answer({**meeting_json(changed.line), "conflicts": conflicts_json(changed.conflicts)}, sentence + ".")


def run_remove(context: Context, given: Namespace) -> None:
    from fora_desktop.services import meetings, names

    with context.open(writes=True) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
        gone = database.do(meetings.removed, meetings.remove, meeting)
    context.answer(meeting_json(gone), meetings.removed(gone) + ".")


def run_series(context: Context, given: Namespace) -> None:
    from fora_desktop.services import names, series

    with context.open(writes=True) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
        if given.cancel:
            changed = database.do(series.cancelled_later, series.cancel_later, meeting, given.reason)
            sentence = series.cancelled_later(changed)
        else:
            changed = database.do(series.length_set, series.set_length_later, meeting, given.minutes)
            sentence = series.length_set(changed)
    _answer_changed(context, changed, sentence)
