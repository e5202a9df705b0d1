"""The deadlines of meetings as a calendar of its own, for whoever prepares them."""

from dataclasses import replace
from datetime import UTC, date
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.calendar import DayMark
from fora_desktop.domain.meeting import CalendarEntry, Meeting
from fora_desktop.i18n import _
from fora_desktop.services import calendars, deadlines
from fora_desktop.services.calendars import Selection
from fora_desktop.services.deadlines import Deadline

AHEAD: Final = 3 * 366
"""So many days ahead deadlines are written; what is planned later has time."""
_NAMES: Final = UUID("5b0f6a0e-6d0c-5c2b-9a43-8f1c0a6f2d11")


def uid(meeting: str, kind: str) -> str:
    """The identity of a meeting's deadline, the same however often it is written and wherever the day moves."""
    return f"{uuid5(_NAMES, f'{meeting} {kind}')}@fora"


def title(session: Session, selection: Selection) -> str:
    return _("{calendar}, frister").format(calendar=calendars.title(session, selection))


def marks(session: Session, selection: Selection, on: date) -> list[DayMark]:
    """What is still to be done of the meetings, by day; the selection's period is that of the deadlines.

    A deadline's number and stamp are its meeting's.
    """
    (ids,) = calendars.meetings_of(session, [replace(selection, first=None, last=None)])
    found = [
        each
        for each in deadlines.listing(session, on, ahead=AHEAD, named=False)
        if each.meeting in ids
        and (selection.first is None or each.due.day >= selection.first)
        and (selection.last is None or each.due.day <= selection.last)
    ]
    wanted = {each.meeting for each in found}
    known = {
        row.id: row
        for row in session.execute(
            select(
                Meeting.id,
                Meeting.uid,
                Meeting.time_zone,
                CalendarEntry.sequence,
                CalendarEntry.created_at,
                CalendarEntry.changed_at,
            ).join(CalendarEntry, CalendarEntry.uid == Meeting.uid)
        )
        if row.id in wanted
    }
    return [
        DayMark(
            uid=uid(known[each.meeting].uid, each.kind),
            sequence=known[each.meeting].sequence,
            created=known[each.meeting].created_at.replace(tzinfo=UTC),
            changed=known[each.meeting].changed_at.replace(tzinfo=UTC),
            day=each.due.day,
            time_zone=known[each.meeting].time_zone,
            summary=_("{what}: {meeting}").format(what=each.words, meeting=each.title),
            description=_description(each),
            category=_("Frister"),
        )
        for each in found
    ]


def _description(each: Deadline) -> str:
    return "\n".join((each.origin, _("Mødet holdes {day}").format(day=dates.long(each.meeting_day))))
