"""This meeting of a series and all later ones: where they would go, looked at before, and changed as one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.days import monday
from fora_desktop.domain.errors import FieldError
from fora_desktop.i18n import _, counted
from fora_desktop.services import meetings, moving, series
from fora_desktop.services.meeting_lines import MeetingLine, listing
from fora_desktop.services.meetings import LONGEST_MINUTES, Changed, LengthIsOut
from fora_desktop.services.moving import Look, Target

SHARED = ("kind", "minutes", "location", "room", "journal_number")
"""What is changed of all of them alike; title, host and number are each meeting's own."""


class Way(StrEnum):
    """All as many days as the first, or each in its own week to the first one's new weekday."""

    SHIFT = "shift"
    WEEKDAY = "weekday"


class TwoAtTheSameTime(FieldError):
    """Two meetings of one week that are to go to the same weekday, or of one day to the same hour."""

    def __init__(self, one: MeetingLine, other: MeetingLine, start: datetime) -> None:
        super().__init__(
            _("{one} og {other} ville begge ligge {day} {time}. Flyt det ene for sig først.").format(
                one=one.title, other=other.title, day=dates.short(start.date()), time=dates.clock(start.time())
            )
        )


@dataclass(frozen=True, slots=True)
class LaterChanged:
    first: Changed
    count: int
    moved: int
    remarks: int
    minutes: int | None


def later(session: Session, meeting: int) -> tuple[MeetingLine, ...]:
    """The meeting and those of its series after it that are still to come about; none where it is in no series."""
    try:
        found = series.this_and_later(session, meeting)
    except (series.NotInASeries, series.NothingLater):
        return ()
    lines = listing(session, meetings=[each.id for each in found])
    return tuple(lines) if any(line.id == meeting for line in lines) else ()


def targets(lines: Sequence[MeetingLine], start: datetime, way: Way) -> tuple[Target, ...]:
    """Where each of them would go when the first goes to `start`."""
    first = lines[0].start.date()
    days = start.date() - first
    weeks = (monday(start.date()) - monday(first)).days // 7
    found = []
    for line in lines:
        day = line.start.date()
        in_own_week = monday(day) + timedelta(weeks=weeks, days=start.weekday())
        there = day + days if way is Way.SHIFT else in_own_week
        found.append(Target(line.id, datetime.combine(there, start.time())))
    return tuple(found)


def look(session: Session, meeting: int, start: datetime, way: Way, on: date) -> tuple[Look, ...]:
    """The move of all of them, each with what speaks against its new time; before anything happens."""
    lines = later(session, meeting)
    return moving.look(session, targets(lines, start, way), on, proposals=0) if lines else ()


def change_later(
    session: Session,
    meeting: int,
    start: datetime,
    way: Way,
    on: date,
    *,
    reason: str = "",
    values: Mapping[str, str | int | None] | None = None,
) -> LaterChanged:
    """Move all of them, whatever speaks against it, and change what else was changed; as one step.

    `values` are fields of `meetings.edit`. Raises NotInASeries, NothingLater, LengthIsOut, TwoAtTheSameTime,
    moving.SomeCannotBeMoved, moving.NothingToMove.
    """
    lines = listing(session, meetings=[each.id for each in series.this_and_later(session, meeting)])
    shared = {field: value for field, value in (values or {}).items() if field in SHARED}
    own = {field: value for field, value in (values or {}).items() if field not in SHARED}
    minutes = shared.get("minutes")
    if isinstance(minutes, int) and not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthIsOut
    for line in lines if shared else ():
        meetings.edit(session, line.id, shared)
    if own:
        meetings.edit(session, meeting, own)
    moved = remarks = 0
    if start != lines[0].start or way is Way.WEEKDAY or not (shared or own):
        wanted = targets(lines, start, way)
        _check_apart(lines, wanted)
        try:
            done = moving.move_many(session, wanted, on, reason=reason)
        except moving.NothingToMove:
            if not (shared or own):
                raise
        else:
            moved, remarks = len(done.changed), done.remarks
    first = Changed(meetings.line(session, meeting), moved=bool(moved))
    return LaterChanged(first, len(lines), moved, remarks, minutes if isinstance(minutes, int) else None)


def _check_apart(lines: Sequence[MeetingLine], wanted: Sequence[Target]) -> None:
    """Raises TwoAtTheSameTime."""
    there: dict[datetime, MeetingLine] = {}
    for line, target in zip(lines, wanted, strict=True):
        if target.start in there:
            raise TwoAtTheSameTime(there[target.start], line, target.start)
        there[target.start] = line


def later_changed(changed: LaterChanged) -> str:
    """`Kredsrådet, møde 2/2027 er flyttet til ons. 9. juni 2027 kl. 10.00 og 2 senere ligeså`"""
    others = changed.count - 1
    if changed.moved:
        text = meetings.moved(changed.first)
        if others:
            text += counted(others, _(" og {n} senere ligeså"), _(" og {n} senere ligeså"))
    else:
        text = counted(changed.count, _("{n} møde i rækken er rettet"), _("{n} møder i rækken er rettet"))
        text = _("{text}, fra {meeting}").format(text=text, meeting=changed.first.line.title)
    if changed.remarks:
        text += ". " + counted(changed.remarks, _("{n} har en bemærkning"), _("{n} har bemærkninger"))
    return text
