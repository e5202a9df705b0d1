"""Meetings: scheduled, moved, recorded, taken away; and the front door to how they are read."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import delete, func, insert, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from fora_desktop.domain import rhythm, wallclock
from fora_desktop.domain.conflicts import Booking, Conflict, place_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import (
    CalendarEntry,
    KeptConflict,
    Meeting,
    MeetingBoard,
    MeetingMove,
    MeetingStatus,
    Series,
)
from fora_desktop.domain.quota import ORDINARY
from fora_desktop.i18n import _
from fora_desktop.services.meeting_lines import AWAITED, MeetingLine, Move, day_and_time, line, listing, number_name
from fora_desktop.services.meeting_times import (
    TimeHasConflicts,
    against,
    booking_of,
    conflicts_of,
    time_zone,
    told_twice,
)

__all__ = [
    "AWAITED",
    "MeetingLine",
    "Move",
    "TimeHasConflicts",
    "conflicts_of",
    "day_and_time",
    "line",
    "listing",
    "number_name",
    "time_zone",
]

USUAL_MINUTES = 120
LONGEST_MINUTES = 31 * 24 * 60


class NewUid:
    """Makes identities for other people's calendars, and in tests the same ones each time."""

    def __init__(self, make: Callable[[], str] | None = None) -> None:
        self._make = make or (lambda: str(uuid.uuid4()))

    def __call__(self) -> str:
        return f"{self._make()}@fora"


class NotYetHeld(FieldError):
    def __init__(self, title: str, start: datetime) -> None:
        super().__init__(
            _("{meeting} begynder først {when} og kan ikke noteres som holdt endnu.").format(
                meeting=title, when=day_and_time(start)
            )
        )


class GoesWithPostponed(FieldError):
    def __init__(self) -> None:
        super().__init__(_("En ny tid hører til et møde, der udsættes. Brug “postponed --to”."))


class AlreadyKnown(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("{meeting} er indkaldt eller eksporteret og kan ikke fjernes. Aflys det i stedet.").format(meeting=title)
        )


class LengthIsOut(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Mødets varighed skal være fra 1 minut til 31 døgn."))


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to schedule: which boards, when, and how."""

    boards: tuple[int, ...]
    start: datetime
    minutes: int | None = None
    kind: str | None = None
    title: str | None = None
    location: str = ""
    room: str = ""
    host_unit: int | None = None
    repeat: str | None = None
    journal_number: str = ""


@dataclass(frozen=True, slots=True)
class Scheduled:
    meetings: tuple[int, ...]
    conflicts: tuple[Conflict, ...]
    warnings: tuple[str, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A meeting after a change, for the sentence of the step; `conflicts` were passed over, `moved` is a new time."""

    line: MeetingLine
    conflicts: tuple[Conflict, ...] = ()
    warnings: tuple[str, ...] = ()
    count: int = 1
    moved: bool = False


# --- looking before scheduling --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Preview:
    """What a wish would mean, meeting for meeting: the starts, what speaks against them, the nearest free times."""

    starts: tuple[datetime, ...]
    minutes: int
    titles: tuple[str, ...]
    numbers: tuple[str, ...]
    conflicts: tuple[Conflict, ...]
    free: tuple[datetime, ...]
    warnings: tuple[str, ...]


def preview(session: Session, wish: Wish, on: date, *, proposals: int = 3) -> Preview:
    """Raises NoSuchTime, LengthIsOut or what `rhythm` says of the repetition."""
    zone = time_zone(session)
    minutes = usual_minutes(session, wish.boards[0]) if wish.minutes is None else wish.minutes
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthIsOut
    if wish.start.year not in wallclock.YEARS:
        raise wallclock.YearIsOut
    starts = rhythm.occurrences(wish.start, wish.repeat, zone) if wish.repeat else [wish.start]
    for start in starts:
        wallclock.check(start, zone)
    board = session.scalars(select(Board.name).where(Board.id == wish.boards[0])).one()
    booked = [
        Booking(
            meeting=None,
            name=board,
            start=start,
            end=wallclock.end(start, minutes, zone),
            boards=wish.boards,
            kind=wish.kind,
            place=place_key(wish.location, wish.room),
        )
        for start in starts
    ]
    found, free = against(session, booked, on, proposals)
    numbers = _next_numbers(session, wish.boards[0], starts)
    return Preview(
        starts=tuple(starts),
        minutes=minutes,
        titles=tuple(
            wish.title if wish.title and wish.title.strip() else title_of(board, number, start.year)
            for start, number in zip(starts, numbers, strict=True)
        ),
        numbers=tuple(number_name(number, start.year) for start, number in zip(starts, numbers, strict=True)),
        conflicts=tuple(found),
        free=tuple(free),
        warnings=told_twice(starts, zone),
    )


def title_of(board: str, number: int, year: int) -> str:
    return _("{board}, møde {number}").format(board=board, number=number_name(number, year))


def usual_minutes(session: Session, board: int) -> int:
    minutes = session.scalar(select(Forum.minutes).join(Board, Board.forum_id == Forum.id).where(Board.id == board))
    return minutes or USUAL_MINUTES


def _next_numbers(session: Session, board: int, starts: Sequence[datetime]) -> list[int]:
    """The numbers that new meetings get in the board's years; those of cancelled meetings are not given again."""
    last: dict[int, int] = {}
    numbers = []
    for start in starts:
        if start.year not in last:
            last[start.year] = (
                session.scalar(
                    select(func.max(MeetingBoard.number)).where(
                        MeetingBoard.board_id == board, MeetingBoard.year == start.year
                    )
                )
                or 0
            )
        last[start.year] += 1
        numbers.append(last[start.year])
    return numbers


# --- scheduling -----------------------------------------------------------------------------------------------------


def schedule(
    session: Session, wish: Wish, on: date, *, anyway: bool = False, new_uid: NewUid | None = None
) -> Scheduled:
    """Put one meeting or a whole series into the register, or with TimeHasConflicts nothing."""
    boards = tuple(dict.fromkeys(wish.boards))
    wish = replace(wish, boards=boards, kind=_kind(wish.kind))
    seen = preview(session, wish, on, proposals=0 if anyway else 3)
    if seen.conflicts and not anyway:
        raise TimeHasConflicts(seen.conflicts, seen.free)
    series = None
    if wish.repeat:
        made = Series(rule=wish.repeat)
        session.add(made)
        session.flush()
        series = made.id
    zone = time_zone(session)
    new_uid = new_uid or NewUid()
    first_id = _next_id(session)
    ids = range(first_id, first_id + len(seen.starts))
    session.execute(
        insert(Meeting),
        [
            {
                "id": id_,
                "uid": new_uid(),
                "title": title,
                "kind": wish.kind,
                "start": start,
                "planned_start": start,
                "minutes": seen.minutes,
                "time_zone": zone,
                "location": wish.location,
                "room": wish.room,
                "host_unit_id": wish.host_unit,
                "status": MeetingStatus.PLANNED.value,
                "reason": "",
                "was_invited": False,
                "series_id": series,
                "journal_number": wish.journal_number,
            }
            for id_, start, title in zip(ids, seen.starts, seen.titles, strict=True)
        ],
    )
    session.execute(
        insert(MeetingBoard),
        [
            {"meeting_id": id_, "board_id": board, "number": number, "year": start.year, "position": position}
            for position, board in enumerate(boards)
            for id_, start, number in zip(ids, seen.starts, _next_numbers(session, board, seen.starts), strict=True)
        ],
    )
    return Scheduled(tuple(ids), seen.conflicts, seen.warnings, seen.titles[0])


def _next_id(session: Session) -> int:
    """A number that no meeting has had, not even one that was removed."""
    given = session.scalar(sql("SELECT seq FROM sqlite_sequence WHERE name = 'meeting'"))
    return int(given or 0) + 1


def _kind(kind: str | None) -> str | None:
    """A meeting without a kind is an ordinary one; the word for it is therefore not kept."""
    if kind is None or not kind.strip() or kind.strip().casefold() == ORDINARY:
        return None
    return kind.strip()


# --- what becomes of a meeting --------------------------------------------------------------------------------------


def move(
    session: Session, meeting_id: int, start: datetime, on: date, *, reason: str = "", anyway: bool = False
) -> Changed:
    """Give a meeting another time; it stays the same meeting, and is planned again.

    Only a held one whose time is put right, to another that has been, stays held.
    """
    meeting = session.get_one(Meeting, meeting_id)
    if start == meeting.start and meeting.status in ("planned", "invited"):
        return Changed(line(session, meeting_id))
    wallclock.check(start, meeting.time_zone)
    found, free = against(session, [booking_of(session, meeting, start)], on)
    if found and not anyway:
        raise TimeHasConflicts(found, free)
    set_start(session, meeting, start, on, reason)
    session.flush()
    return Changed(line(session, meeting_id), tuple(found), told_twice([start], meeting.time_zone), moved=True)


def set_start(session: Session, meeting: Meeting, start: datetime, on: date, reason: str) -> None:
    waiting = session.scalars(
        select(MeetingMove)
        .where(MeetingMove.meeting_id == meeting.id, MeetingMove.to_start.is_(None))
        .order_by(MeetingMove.id.desc())
    ).first()
    if waiting is not None:
        waiting.to_start = start
        waiting.reason = reason or waiting.reason
    else:
        session.add(
            MeetingMove(meeting_id=meeting.id, from_start=meeting.start, to_start=start, reason=reason, moved_on=on)
        )
    meeting.start = start
    meeting.reason = reason or (meeting.reason if meeting.status == MeetingStatus.POSTPONED else "")
    if meeting.status != MeetingStatus.HELD or start.date() > on:
        meeting.status = MeetingStatus.PLANNED.value


def record(
    session: Session,
    meeting_id: int,
    status: MeetingStatus,
    now: datetime,
    *,
    to: datetime | None = None,
    reason: str = "",
    anyway: bool = False,
) -> Changed:
    """Note what became of a meeting; postponed `to` a time moves it, without one it waits.

    `now` is wall-clock time. A meeting that is planned again keeps its time; what speaks against it by now is told.
    Raises NotYetHeld, GoesWithPostponed and what `move` raises.
    """
    meeting = session.get_one(Meeting, meeting_id)
    if to is not None:
        if status is not MeetingStatus.POSTPONED:
            raise GoesWithPostponed
        if meeting.status == MeetingStatus.HELD:
            meeting.status = MeetingStatus.PLANNED.value  # it was not held after all
            session.flush()
        return move(session, meeting_id, to, now.date(), reason=reason, anyway=anyway)
    if status is MeetingStatus.HELD and meeting.start > now:
        raise NotYetHeld(meeting.title, meeting.start)
    if status is MeetingStatus.POSTPONED and meeting.status != MeetingStatus.POSTPONED:
        session.add(
            MeetingMove(
                meeting_id=meeting.id, from_start=meeting.start, to_start=None, reason=reason, moved_on=now.date()
            )
        )
    comes_back = status in AWAITED and meeting.status not in AWAITED
    if status not in (MeetingStatus.POSTPONED, MeetingStatus.CANCELLED):
        session.execute(delete(MeetingMove).where(MeetingMove.meeting_id == meeting.id, MeetingMove.to_start.is_(None)))
    if reason or meeting.status != status:
        meeting.reason = reason
    meeting.status = status.value
    meeting.was_invited = meeting.was_invited or status is MeetingStatus.INVITED
    session.flush()
    found = against(session, [booking_of(session, meeting, meeting.start)], now.date(), 0)[0] if comes_back else []
    return Changed(line(session, meeting_id), tuple(found))


def record_all(
    session: Session, meeting_ids: Sequence[int], status: MeetingStatus, now: datetime, *, reason: str = ""
) -> list[Changed]:
    """The same for several at once: all of them or nothing."""
    return [record(session, meeting, status, now, reason=reason) for meeting in meeting_ids]


def remove(session: Session, meeting_id: int) -> MeetingLine:
    """Take away what was entered by mistake; a meeting that others know of can only be cancelled (AlreadyKnown)."""
    gone = line(session, meeting_id)
    sent = session.scalar(select(CalendarEntry.sent).where(CalendarEntry.uid == gone.uid))
    if gone.was_invited or gone.status is MeetingStatus.INVITED or sent:
        raise AlreadyKnown(gone.title)
    _delete(session, [meeting_id])
    return gone


def _delete(session: Session, meetings: Sequence[int]) -> None:
    session.execute(delete(MeetingMove).where(MeetingMove.meeting_id.in_(meetings)))
    session.execute(delete(KeptConflict).where(KeptConflict.meeting_id.in_(meetings)))
    session.execute(delete(MeetingBoard).where(MeetingBoard.meeting_id.in_(meetings)))
    session.execute(delete(Meeting).where(Meeting.id.in_(meetings)))
    session.flush()


def take_out(session: Session, meeting_id: int, board_id: int, reason: str) -> None:
    """A board that ends leaves a coming meeting: a joint one goes on without it, its own is removed or cancelled."""
    boards = session.scalars(select(MeetingBoard.board_id).where(MeetingBoard.meeting_id == meeting_id)).all()
    if len(boards) > 1:
        session.execute(
            delete(MeetingBoard).where(MeetingBoard.meeting_id == meeting_id, MeetingBoard.board_id == board_id)
        )
        return
    try:
        remove(session, meeting_id)
    except AlreadyKnown:
        meeting = session.get_one(Meeting, meeting_id)
        meeting.status = MeetingStatus.CANCELLED.value
        meeting.reason = reason
        session.flush()


def edit(session: Session, meeting_id: int, values: Mapping[str, str | int | None]) -> MeetingLine:
    """Change title, kind, minutes, location, room, host_unit_id or journal_number of a meeting. Raises LengthIsOut."""
    meeting = session.get_one(Meeting, meeting_id)
    minutes = values.get("minutes", meeting.minutes)
    if not isinstance(minutes, int) or not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthIsOut
    if "title" in values and not str(values["title"] or "").strip():
        known = line(session, meeting_id)
        values = {**values, "title": _("{board}, møde {number}").format(board=known.boards[0], number=known.number)}
    for field, value in values.items():
        setattr(meeting, field, _kind(None if value is None else str(value)) if field == "kind" else value)
    session.flush()
    return line(session, meeting_id)


# --- the sentences of the steps -------------------------------------------------------------------------------------


def scheduled(made: Scheduled) -> str:
    if len(made.meetings) == 1:
        return _("{meeting} er planlagt").format(meeting=made.title)
    return _("{n} møder er planlagt, fra {meeting}").format(n=len(made.meetings), meeting=made.title)


def moved(changed: Changed) -> str:
    when = day_and_time(changed.line.start)
    if not changed.moved:
        return _("{meeting} ligger allerede {when}").format(meeting=changed.line.title, when=when)
    text = _("{meeting} er flyttet til {when}").format(meeting=changed.line.title, when=when)
    return text + (_(" og {n} senere ligeså").format(n=changed.count - 1) if changed.count > 1 else "")


def recorded(changed: Changed) -> str:
    found = changed.line
    if changed.moved:
        return moved(changed)
    sentence = {
        MeetingStatus.HELD: _("{meeting} er noteret som holdt"),
        MeetingStatus.CANCELLED: _("{meeting} er aflyst"),
        MeetingStatus.POSTPONED: _("{meeting} er udsat uden ny tid"),
        MeetingStatus.INVITED: _("{meeting} er indkaldt"),
        MeetingStatus.PLANNED: _("{meeting} er planlagt igen"),
    }[found.status].format(meeting=found.title)
    return sentence + (_(". Årsag: {reason}").format(reason=found.reason) if found.reason else "")


def removed(gone: MeetingLine) -> str:
    return _("{meeting} er fjernet").format(meeting=gone.title)


def all_recorded(changed: Sequence[Changed]) -> str:
    if len(changed) == 1:
        return recorded(changed[0])
    return _("{n} møder er noteret: {status}").format(n=len(changed), status=changed[0].line.status.word.lower())
