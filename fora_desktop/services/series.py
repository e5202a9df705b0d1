"""A series from one meeting on: this and all later ones moved, cancelled, given another length."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import wallclock
from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.services.meeting_lines import line
from fora_desktop.services.meeting_times import TimeHasConflicts, against, booking_of, told_twice
from fora_desktop.services.meetings import LONGEST_MINUTES, Changed, LengthIsOut, set_start, speak_again


class NotInASeries(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(_("{meeting} hører ikke til en møderække.").format(meeting=title))


class NothingLater(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("Fra {meeting} og frem er der ingen møder i rækken, som er planlagt eller indkaldt.").format(
                meeting=title
            )
        )


def this_and_later(session: Session, meeting_id: int) -> list[Meeting]:
    """The meetings of the series from this one on that are still to come about.

    Raises NotInASeries, NothingLater.
    """
    meeting = session.get_one(Meeting, meeting_id)
    if meeting.series_id is None:
        raise NotInASeries(meeting.title)
    later = session.scalars(
        select(Meeting)
        .where(Meeting.series_id == meeting.series_id, Meeting.start >= meeting.start)
        .where(Meeting.status.in_(AWAITED))
        .order_by(Meeting.start)
    ).all()
    if not later:
        raise NothingLater(meeting.title)
    return list(later)


def move_later(
    session: Session, meeting_id: int, start: datetime, on: date, *, reason: str = "", anyway: bool = False
) -> Changed:
    """Move this meeting to `start` and all later ones of its series by as many days and to the same time of day."""
    later = this_and_later(session, meeting_id)
    meeting = session.get_one(Meeting, meeting_id)
    days = start.date() - meeting.start.date()
    wallclock.check(start, meeting.time_zone)
    wanted = {each.id: datetime.combine(each.start.date() + days, start.time()) for each in later}
    for each in later:
        wallclock.check(wanted[each.id], each.time_zone)
    for each in later:
        if each.start != wanted[each.id]:
            set_start(session, each, wanted[each.id], on, reason)
    session.flush()
    found, free = against(session, [booking_of(session, each, each.start) for each in later], on)
    if found and not anyway:
        raise TimeHasConflicts(found, free)
    warnings = told_twice(wanted.values(), meeting.time_zone)
    return Changed(line(session, meeting_id), tuple(found), warnings, count=len(later), moved=True)


def cancel_later(session: Session, meeting_id: int, reason: str) -> Changed:
    """Cancel this meeting and all later ones of its series."""
    later = this_and_later(session, meeting_id)
    for each in later:
        each.status = MeetingStatus.CANCELLED.value
        each.reason = reason
    session.flush()
    return Changed(line(session, meeting_id), count=len(later))


def set_length_later(session: Session, meeting_id: int, minutes: int) -> Changed:
    """Give this meeting and all later ones of its series another length."""
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthIsOut
    later = this_and_later(session, meeting_id)
    longer = [each.id for each in later if each.minutes < minutes]
    for each in later:
        each.minutes = minutes
    speak_again(session, longer, (ConflictKind.ROOM, ConflictKind.ROLE, ConflictKind.PERSON))
    session.flush()
    return Changed(line(session, meeting_id), count=len(later))


def cancelled_later(changed: Changed) -> str:
    return _("{meeting} og de senere i rækken er aflyst ({n} i alt)").format(
        meeting=changed.line.title, n=changed.count
    )


def length_set(changed: Changed) -> str:
    return _("{meeting} og de senere i rækken varer nu {minutes} minutter ({n} i alt)").format(
        meeting=changed.line.title, minutes=changed.line.minutes, n=changed.count
    )
