"""A whole year at once: what stands in each week of its rings."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.arguments import year as year_number
from fora_desktop.cli.common import Commands, json_option, on_option, unit_option
from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.i18n import _

if TYPE_CHECKING:
    from fora_desktop.domain.year import Mark, Year, YearDeadline, YearMeeting


def add(commands: Commands) -> None:
    wheel = commands.add_parser("year", help=_("årshjulet: møder, frister og ferier uge for uge"))
    wheel.add_argument("year", nargs="?", type=year_number, metavar=_("ÅR"), help=_("ellers dette år"))
    unit_option(wheel)
    whose = wheel.add_mutually_exclusive_group()
    whose.add_argument("--person", metavar=_("PERSON"), help=_("kun det, personen deltager i"))
    whose.add_argument("--role", metavar=_("ROLLE"), help=_("kun det, rollen sidder med i"))
    on_option(wheel)
    json_option(wheel)
    wheel.set_defaults(run=run_year)


def run_year(context: Context, given: Namespace) -> None:
    from fora_desktop.domain.year import marks
    from fora_desktop.services import names
    from fora_desktop.services import year as years
    from fora_desktop.services.calendar_days import Whose

    with context.open() as database, database.read() as session:
        whose = Whose(
            unit=None if given.unit is None else names.unit(session, given.unit),
            role=None if given.role is None else names.role(session, given.role),
            person=None if given.person is None else names.person(session, given.person),
        )
        found = years.read(session, given.year or context.today.year, context.today, whose)
    those = sorted(marks(found), key=lambda mark: (mark.day, mark.ring))
    context.answer_table(
        year_json(found, those),
        [_("Uge"), _("Ring"), _("Dato"), _("Hvad"), _("Status"), _("Bemærkning")],
        [row for mark in those for row in _rows(found, mark)],
        _("Ingen møder eller frister i {year}.").format(year=found.number),
    )
    if those and not context.wants_json:
        context.out.write(_counts(found) + "\n")


def _rows(year: "Year", mark: "Mark") -> list[list[str]]:
    week, ring = str(mark.week.isocalendar().week), year.rings[mark.ring].name
    rows = []
    for meeting in mark.meetings:
        status = _("Ikke noteret") if meeting.unrecorded else meeting.status.word
        when = f"{dates.narrow(meeting.day)} {dates.clock(meeting.start.time())}"
        rows.append([week, ring, when, meeting.name, status, " ".join(meeting.conflicts)])
    for due in mark.deadlines:
        rows.append([week, ring, dates.narrow(due.day), f"{due.document}, {due.name}", due.sign.word, ""])
    return rows


def _counts(year: "Year") -> str:
    told = [_("{n} holdt").format(n=year.held), _("{n} planlagt").format(n=year.planned)]
    if year.unrecorded:
        told.append(_("{n} ikke noteret").format(n=year.unrecorded))
    told.append(_("{n} mangler").format(n=year.missing))
    return " · ".join(told)


def year_json(year: "Year", those: "list[Mark]") -> dict[str, Any]:
    return {
        "year": year.number,
        "on": year.on.isoformat(),
        "held": year.held,
        "planned": year.planned,
        "unrecorded": year.unrecorded,
        "missing": year.missing,
        "rings": [{"name": ring.name, "number": ring.number, "deadlines": ring.deadlines} for ring in year.rings],
        "marks": [
            {
                "ring": year.rings[mark.ring].name,
                "week": "{}-W{:02}".format(*mark.week.isocalendar()[:2]),
                "weekly": mark.weekly,
                "state": mark.sign.value,
                "meetings": [_meeting_json(each) for each in mark.meetings],
                "deadlines": [_deadline_json(each) for each in mark.deadlines],
            }
            for mark in those
        ],
        "holidays": [{"day": each.day.isoformat(), "name": each.name} for each in year.holidays],
        "school_holidays": [
            {
                "first": each.first.isoformat(),
                "last": each.last.isoformat(),
                "names": list(each.names),
                "units": list(each.units),
            }
            for each in year.school
        ],
        "boards": [
            {
                "board_id": board.id,
                "board": board.name,
                "requirement": board.requirement,
                "owed": board.owed,
                "missing": board.missing,
                "meetings": len(board.meetings),
            }
            for board in year.boards
        ],
    }


def _meeting_json(meeting: "YearMeeting") -> dict[str, Any]:
    return {
        "id": meeting.id,
        "boards": meeting.name,
        "number": meeting.number,
        "kind": meeting.kind,
        "start": meeting.start.isoformat(timespec="minutes"),
        "end": meeting.end.isoformat(timespec="minutes"),
        "status": meeting.status.value,
        "unrecorded": meeting.unrecorded,
        "conflicts": list(meeting.conflicts),
    }


def _deadline_json(due: "YearDeadline") -> dict[str, Any]:
    return {
        "document": due.document,
        "board": due.name,
        "due": due.day.isoformat(),
        "done_on": due.done_on.isoformat() if due.done_on else None,
        "overdue": due.overdue,
    }
