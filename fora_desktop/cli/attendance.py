"""At and after the meeting: who was there, the minutes, the steps on its way."""

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import WrongCommandLine, whole
from fora_desktop.cli.common import Commands, json_option, on_option
from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.minutes import (
    ABSENT,
    AGENDA_SENT,
    APOLOGY,
    INVITED,
    MATERIAL_SENT,
    MINUTES_APPROVED,
    MINUTES_SENT,
    ONLINE,
    PRESENT,
    SUBSTITUTED,
)
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.services.attendance import Seat, Sheet
    from fora_desktop.services.meeting_course import Course
    from fora_desktop.services.minutes import ItemMinutes, MeetingMinutes
    from fora_desktop.storage.database import Database

STEPS = (INVITED, AGENDA_SENT, MATERIAL_SENT, MINUTES_SENT, MINUTES_APPROVED)
LARGEST = 1_000_000
"""Bytes of a file with minutes."""


class DayIsToCome(FieldError):
    def __init__(self, day: date) -> None:
        super().__init__(_("{day} er ikke kommet endnu. Skriv dagen, da det skete.").format(day=dates.long(day)))


class NoSuchItem(FieldError):
    def __init__(self, number: int, items: int) -> None:
        super().__init__(_("Mødet har intet punkt {n}; det har {all}.").format(n=number, all=items))


class TextIsMissing(FieldError):
    def __init__(self, path: str) -> None:
        super().__init__(_("{path} findes ikke. Vælg en anden fil.").format(path=path))


class CannotReadText(FieldError):
    def __init__(self, path: str) -> None:
        super().__init__(_("{path} kan ikke læses som tekst. Gem referatet som ren tekst (UTF-8).").format(path=path))


def add(commands: Commands) -> None:
    _add_attendance(commands)
    _add_minutes(commands)
    _add_course(commands)


def _add_attendance(commands: Commands) -> None:
    parser = commands.add_parser("attendance", help=_("vis eller notér, hvem der var med til et møde"))
    parser.add_argument("meeting", metavar=_("MØDE"))
    for option, words in (
        ("--present", _("til stede")),
        ("--online", _("deltog online")),
        ("--apology", _("meldte afbud")),
        ("--absent", _("udeblev")),
    ):
        parser.add_argument(option, nargs="+", action="extend", default=[], metavar=_("PERSON"), help=words)
    parser.add_argument(
        "--substitute",
        nargs="+",
        action="extend",
        default=[],
        metavar=_("PERSON=FOR"),
        help=_("hvem der kom, og hvis plads det var"),
    )
    parser.add_argument(
        "--guest", nargs="+", action="extend", default=[], metavar=_("NAVN"), help=_("en gæst, også en ny person")
    )
    parser.add_argument("--rest", action="store_true", help=_("alle, der ikke er noteret, var til stede"))
    parser.add_argument("--count", type=whole, metavar=_("ANTAL"), help=_("kun antallet, når navnene ikke noteres"))
    on_option(parser)
    json_option(parser)
    parser.set_defaults(run=run_attendance)


def _add_minutes(commands: Commands) -> None:
    parser = commands.add_parser("minutes", help=_("vis eller skriv et mødes referat"))
    parser.add_argument("meeting", metavar=_("MØDE"))
    parser.add_argument("--item", type=whole, metavar=_("NR"), help=_("punktet, der skrives til"))
    parser.add_argument("--text", metavar=_("FIL"), help=_("punktets referat som tekst; “-” er standard input"))
    parser.add_argument("--decision", metavar=_("TEKST"), help=_("en beslutning mere til punktet"))
    parser.add_argument("--agreement", default="", metavar=_("TEKST"), help=_("f.eks. Enighed"))
    parser.add_argument("--task", metavar=_("TEKST"), help=_("en opgave fra punktet: hvad @hvem frist"))
    parser.add_argument("--outsiders", action="store_true", help=_("uden lukkede punkter"))
    on_option(parser)
    json_option(parser)
    parser.set_defaults(run=run_minutes)


def _add_course(commands: Commands) -> None:
    course = commands.add_parser("course", help=_("vis mødets gang: indkaldt, sendt, holdt, godkendt"))
    course.add_argument("meeting", metavar=_("MØDE"))
    course.set_defaults(run=run_course)
    step = commands.add_parser("step", help=_("notér et trin på mødets vej; --on er dagen"))
    step.add_argument("meeting", metavar=_("MØDE"))
    step.add_argument("kind", choices=STEPS, metavar=_("TRIN"), help=_("en af {kinds}").format(kinds=", ".join(STEPS)))
    how = step.add_mutually_exclusive_group()
    how.add_argument("--skip", action="store_true", help=_("trinnet er ikke nødvendigt"))
    how.add_argument("--remove", action="store_true", help=_("fjern et trin, der er noteret ved en fejl"))
    step.add_argument("--reason", default="", metavar=_("TEKST"))
    step.set_defaults(run=run_step)
    unlock = commands.add_parser("unlock", help=_("lås et godkendt referat op"))
    unlock.add_argument("meeting", metavar=_("MØDE"))
    unlock.add_argument("reason", metavar=_("ÅRSAG"))
    unlock.set_defaults(run=run_unlock)
    for parser in (course, step, unlock):
        on_option(parser)
        json_option(parser)


# --- attendance -----------------------------------------------------------------------------------------------------


def run_attendance(context: Context, given: Namespace) -> None:
    from fora_desktop.services import attendance, names

    notes = bool(
        given.present or given.online or given.apology or given.absent or given.substitute or given.guest or given.rest
    )
    if notes and given.count is not None:
        raise WrongCommandLine(_("--count er antallet, når ingen navne noteres. Brug det ene eller det andet."))
    with context.open(writes=notes or given.count is not None) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
        if notes or given.count is not None:
            _note(context, given, database, meeting)
        with database.read() as session:
            found = attendance.sheet(session, meeting)
    if context.wants_json:
        context.answer(attendance_json(found), "")
        return
    answered = any(seat.answered for seat in found.seats)
    context.answer_table(
        None,
        [_("Deltager"), _("Om"), _("Fra"), _("Fremmøde"), *([_("Svar")] if answered else [])],
        [
            [seat.shown, seat.about, seat.group, attendance.state_word(seat.state)]
            + ([seat.answered] if answered else [])
            for seat in found.seats
        ],
        _("Mødet har ingen deltagere."),
    )
    lines = [found.counts.sentence if found.is_noted or found.number is None else found.told + "."]
    if found.is_noted and found.quorum is not None:
        lines.append(found.quorum.sentence + ".")
    if found.newcomers:
        lines.append(
            _("Nye siden fremmødet blev noteret: {names}.").format(
                names=", ".join(part.shown for part in found.newcomers)
            )
        )
    context.report(None, "\n".join(lines))


def _note(context: Context, given: Namespace, database: "Database", meeting: int) -> None:
    from fora_desktop.services import attendance, names

    said = [
        attendance.Said(name, state)
        for state, some in (
            (PRESENT, given.present),
            (ONLINE, given.online),
            (APOLOGY, given.apology),
            (ABSENT, given.absent),
        )
        for name in some
    ]
    with database.read() as session:
        for pair in given.substitute:
            who, sign, whose = pair.partition("=")
            if not sign or not who.strip() or not whose.strip():
                raise WrongCommandLine(_("Skriv stedfortræderen som PERSON=FOR, f.eks. “Bo Asmussen=Ulrik Damkjær”."))
            said.append(attendance.Said(whose, SUBSTITUTED, names.person(session, who)))
    database.do(
        attendance.noted_together,
        attendance.note_together,
        meeting,
        said,
        context.today,
        guests=given.guest,
        rest=PRESENT if given.rest else "",
        number=given.count,
    )


def attendance_json(found: "Sheet") -> dict[str, Any]:
    counts, quorum = found.counts, found.quorum
    return {
        "meeting": found.meeting,
        "title": found.title,
        "noted": found.is_noted,
        "count": found.number,
        "of": counts.of,
        "present": counts.present,
        "online": counts.online,
        "substituted": counts.substituted,
        "apology": counts.apology,
        "absent": counts.absent,
        "not_noted": counts.not_noted,
        "vacant": counts.vacant,
        "guests": counts.guests,
        "quorum": None if quorum is None else {"needed": quorum.needed, "there": quorum.there, "met": quorum.is_met},
        "locked": found.is_locked,
        "newcomers": [part.shown for part in found.newcomers],
        "participants": [_seat_json(seat) for seat in found.seats],
    }


def _seat_json(seat: "Seat") -> dict[str, Any]:
    return {
        "person_id": seat.person,
        "person": seat.name or None,
        "role": seat.role_name or None,
        "function": seat.function,
        "organisation": seat.organisation or None,
        "state": seat.state or None,
        "substitute_id": seat.substitute,
        "substitute": seat.substitute_name or None,
        "not_in_items": sorted(seat.not_in),
        "answer": seat.answer or None,
        "answer_is_old": seat.answer_is_old,
    }


# --- minutes --------------------------------------------------------------------------------------------------------


def run_minutes(context: Context, given: Namespace) -> None:
    from fora_desktop.services import minutes, names

    writes = given.text is not None or given.decision is not None or given.task is not None
    if writes and given.item is None:
        raise WrongCommandLine(_("Skriv med --item, hvilket punkt det er."))
    text = None if given.text is None else _text_of(given.text)
    with context.open(writes=writes) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
            found = minutes.of_meeting(session, meeting)
        if writes:
            _write(context, given, database, _item(found, given.item), text)
            with database.read() as session:
                found = minutes.of_meeting(session, meeting)
    shown = list(found.without_confidential() if given.outsiders else found.items)
    if given.item is not None:
        one = _item(found, given.item)
        shown = [each for each in shown if each.id == one]
    document = {
        "meeting": found.meeting,
        "title": found.title,
        "locked": found.is_locked,
        "items": [_item_json(each) for each in shown],
    }
    context.report(document, _as_text(found, shown))


def _item(found: "MeetingMinutes", number: int) -> int:
    item = next((each for each in found.items if each.number == number), None)
    if item is None:
        raise NoSuchItem(number, len(found.items))
    return item.id


def _text_of(path: str) -> str:
    try:
        data = sys.stdin.buffer.read(LARGEST + 1) if path == "-" else Path(path).read_bytes()[: LARGEST + 1]
        if len(data) > LARGEST:
            raise CannotReadText(path)
        return data.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise TextIsMissing(path) from error
    except (OSError, ValueError) as error:
        raise CannotReadText(path) from error


def _write(context: Context, given: Namespace, database: "Database", item: int, text: str | None) -> None:
    from fora_desktop.services import minutes

    database.do(
        minutes.written,
        minutes.write_together,
        item,
        context.today,
        text=text,
        decision=given.decision,
        agreement=given.agreement,
        task=given.task,
    )


def _item_json(item: "ItemMinutes") -> dict[str, Any]:
    return {
        "id": item.id,
        "number": item.number,
        "title": item.title,
        "kind": item.kind,
        "state": item.state,
        "confidential": item.confidential,
        "text": item.text,
        "decisions": [
            {"id": each.id, "number": each.number, "text": each.text, "agreement": each.agreement}
            for each in item.decisions
        ],
        "tasks": [
            {
                "id": each.id,
                "title": each.title,
                "person": each.person_name or None,
                "due": each.due.isoformat() if each.due else None,
                "state": each.state,
                "confidential": each.confidential,
            }
            for each in item.tasks
        ],
        "not_in": list(item.not_in),
    }


def _as_text(found: "MeetingMinutes", items: "list[ItemMinutes]") -> str:
    lines = [found.title]
    for item in items:
        closed = _(" (lukket punkt)") if item.confidential else ""
        lines += ["", _("{n}. {title}").format(n=item.number, title=item.title) + closed]
        lines += item.plain.split("\n") if item.text else []
        for each in item.decisions:
            told = _("Beslutning {n}: {text}").format(n=each.number, text=" ".join(each.text.split()))
            lines.append(f"{told} ({each.agreement})" if each.agreement else told)
        for task in item.tasks:
            due = dates.short(task.due) if task.due else ""
            parts = [part for part in (task.title, task.person_name, due) if part]
            lines.append(_("Opgave: {task}").format(task=", ".join(parts)))
        if item.not_in:
            lines.append(_("Deltog ikke i punktet: {names}").format(names=", ".join(item.not_in)))
    return "\n".join(lines)


# --- the steps ------------------------------------------------------------------------------------------------------


def run_course(context: Context, given: Namespace) -> None:
    from fora_desktop.services import meeting_course, names

    with context.open() as database, database.read() as session:
        found = meeting_course.course(session, names.meeting(session, given.meeting))
    _answer_course(context, found, "\n".join([found.title, *(step.said for step in found.steps)]))


def run_step(context: Context, given: Namespace) -> None:
    from fora_desktop.services import meeting_course, names

    if context.today > context.clock().date():
        raise DayIsToCome(context.today)
    with context.open(writes=True) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
        if given.remove:
            what = database.do(meeting_course.marked, meeting_course.unmark, meeting, given.kind)
        else:
            what = database.do(
                meeting_course.marked,
                meeting_course.mark,
                meeting,
                given.kind,
                context.today,
                needed=not given.skip,
                reason=given.reason,
            )
        with database.read() as session:
            found = meeting_course.course(session, meeting)
    _answer_course(context, found, meeting_course.marked(what) + ".")


def run_unlock(context: Context, given: Namespace) -> None:
    from fora_desktop.services import meeting_course, names

    with context.open(writes=True) as database:
        with database.read() as session:
            meeting = names.meeting(session, given.meeting)
        what = database.do(meeting_course.marked, meeting_course.unlock, meeting, given.reason, context.today)
        with database.read() as session:
            found = meeting_course.course(session, meeting)
    _answer_course(context, found, meeting_course.marked(what) + ".")


def _answer_course(context: Context, found: "Course", lines: str) -> None:
    document = {
        "meeting": found.meeting,
        "title": found.title,
        "status": found.status.value,
        "locked": found.is_locked,
        "steps": [
            {"kind": step.kind, "on": step.on.isoformat(), "needed": step.needed, "reason": step.reason}
            for step in found.steps
        ],
    }
    context.report(document, lines)
