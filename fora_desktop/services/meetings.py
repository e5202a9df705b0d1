"""Meetings: scheduled, moved, recorded, taken away; and the front door to how they are read."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from fora_desktop.domain import rhythm, wallclock
from fora_desktop.domain.conflicts import Booking, Conflict, ConflictKind, place_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import (
    AWAITED,
    CalendarEntry,
    KeptConflict,
    Meeting,
    MeetingBoard,
    MeetingMove,
    MeetingStatus,
    Series,
)
from fora_desktop.domain.minutes import INVITED, Attendance, MeetingStep
from fora_desktop.domain.quota import ORDINARY
from fora_desktop.i18n import _
from fora_desktop.services import belongings, moved_seats, plan_follow
from fora_desktop.services.approvals import check_open
from fora_desktop.services.meeting_lines import MeetingLine, Move, day_and_time, line, listing, number_name
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
NAMED_TOGETHER = 2
"""Up to so many boards beside the first are named in the title of a joint meeting."""


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
    back_from: MeetingStatus | None = None
    """What had become of it before the new time planned it again: cancelled or held, and why."""
    back_from_reason: str = ""


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
    names = dict(session.execute(select(Board.id, Board.name).where(Board.id.in_(wish.boards))).all())
    boards = [names[board] for board in wish.boards]
    booked = [
        Booking(
            meeting=None,
            name=boards[0],
            start=start,
            end=wallclock.end(start, minutes, zone),
            boards=wish.boards,
            kind=wish.kind,
            place=place_key(wish.location, wish.room),
        )
        for start in starts
    ]
    found, free = against(session, booked, on, proposals)
    numbers = next_numbers(session, wish.boards[0], starts)
    return Preview(
        starts=tuple(starts),
        minutes=minutes,
        titles=tuple(
            wish.title if wish.title and wish.title.strip() else title_of(boards, number_name(number, start.year))
            for start, number in zip(starts, numbers, strict=True)
        ),
        numbers=tuple(number_name(number, start.year) for start, number in zip(starts, numbers, strict=True)),
        conflicts=tuple(found),
        free=tuple(free),
        warnings=told_twice(starts, zone),
    )


def title_of(boards: Sequence[str], number: str) -> str:
    """The title that a meeting has by itself: `Kredsrådet, møde 2/2027`; a joint one names those who meet.

    The number is the first board's.
    """
    first, *others = boards
    if len(others) > NAMED_TOGETHER:
        boards = [first, _("{n} andre").format(n=len(others))]
    *most, last = boards
    together = _("{boards} og {last}").format(boards=", ".join(most), last=last) if most else last
    return _("{board}, møde {number}").format(board=together, number=number)


def usual_minutes(session: Session, board: int) -> int:
    minutes = session.scalar(select(Forum.minutes).join(Board, Board.forum_id == Forum.id).where(Board.id == board))
    return minutes or USUAL_MINUTES


def next_numbers(session: Session, board: int, starts: Sequence[datetime]) -> list[int]:
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
    first_id = next_id(session)
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
            for id_, start, number in zip(ids, seen.starts, next_numbers(session, board, seen.starts), strict=True)
        ],
    )
    return Scheduled(tuple(ids), seen.conflicts, seen.warnings, seen.titles[0])


def next_id(session: Session) -> int:
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
    return _move(session, session.get_one(Meeting, meeting_id), start, on, reason, anyway, stays_held=True)


def _move(
    session: Session, meeting: Meeting, start: datetime, on: date, reason: str, anyway: bool, *, stays_held: bool
) -> Changed:
    if start == meeting.start and meeting.status in AWAITED:
        return Changed(line(session, meeting.id))
    check_open(session, meeting.id)
    wallclock.check(start, meeting.time_zone)
    found, free = against(session, [booking_of(session, meeting, start)], on, 0 if anyway else 3)
    if found and not anyway:
        raise TimeHasConflicts(found, free)
    was, because = MeetingStatus(meeting.status), meeting.reason
    set_start(session, meeting, start, on, reason, stays_held=stays_held)
    session.flush()
    came_back = was in (MeetingStatus.CANCELLED, MeetingStatus.HELD) and meeting.status in AWAITED
    return Changed(
        line(session, meeting.id),
        tuple(found),
        told_twice([start], meeting.time_zone),
        moved=True,
        back_from=was if came_back else None,
        back_from_reason=because if came_back else "",
    )


def set_start(
    session: Session, meeting: Meeting, start: datetime, on: date, reason: str, *, stays_held: bool = True
) -> None:
    """The new time, the old one beside it, and planned again; why it was cancelled or held before is not lost."""
    waiting = _waiting(session, meeting.id)
    why = _with_the_old_reason(meeting, reason)
    if waiting is not None and start == meeting.start:
        session.delete(waiting)
    elif waiting is not None:
        waiting.to_start = start
        waiting.reason = why or waiting.reason
    elif start != meeting.start:
        session.add(
            MeetingMove(meeting_id=meeting.id, from_start=meeting.start, to_start=start, reason=why, moved_on=on)
        )
    another_day = start.date() != meeting.start.date()
    was_held = meeting.status == MeetingStatus.HELD.value
    meeting.start = start
    meeting.reason = reason or (meeting.reason if meeting.status == MeetingStatus.POSTPONED else "")
    if meeting.status != MeetingStatus.HELD or not stays_held or start.date() > on:
        meeting.status = MeetingStatus.PLANNED.value
    if was_held:
        session.flush()
        plan_follow.follow(session, meeting.id)
    if another_day and meeting.status != MeetingStatus.HELD:
        moved_seats.follow(session, meeting)


def set_starts(session: Session, starts: Mapping[int, datetime], on: date, reason: str) -> None:
    """What `set_start` does, for many meetings that are awaited, each with another start than it has."""
    found = {meeting.id: meeting for meeting in session.scalars(select(Meeting).where(Meeting.id.in_(starts)))}
    one_by_one = set(session.scalars(select(Attendance.meeting_id).where(Attendance.meeting_id.in_(starts))))
    waiting = MeetingMove.to_start.is_(None) & MeetingMove.meeting_id.in_(starts)
    one_by_one |= set(session.scalars(select(MeetingMove.meeting_id).where(waiting)))
    together = [meeting for id_, meeting in found.items() if id_ not in one_by_one]
    moves = [
        {"meeting_id": each.id, "from_start": each.start, "to_start": starts[each.id], "reason": reason, "moved_on": on}
        for each in together
    ]
    values = [
        {"id": each.id, "start": starts[each.id], "reason": reason, "status": MeetingStatus.PLANNED.value}
        for each in together
    ]
    if together:
        session.execute(insert(MeetingMove), moves)
        session.execute(update(Meeting), values)
    for id_ in sorted(one_by_one & found.keys()):
        set_start(session, found[id_], starts[id_], on, reason)
    session.flush()


def _waiting(session: Session, meeting: int) -> MeetingMove | None:
    """The move of a meeting that was postponed without a new time."""
    return session.scalars(
        select(MeetingMove)
        .where(MeetingMove.meeting_id == meeting, MeetingMove.to_start.is_(None))
        .order_by(MeetingMove.id.desc())
    ).first()


def _with_the_old_reason(meeting: Meeting, reason: str) -> str:
    status = MeetingStatus(meeting.status)
    if status not in (MeetingStatus.CANCELLED, MeetingStatus.HELD) or meeting.reason in ("", reason):
        return reason
    if not reason:
        return meeting.reason
    return _("{reason} (var {status}: {old})").format(reason=reason, status=status.word.lower(), old=meeting.reason)


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
    Raises NotYetHeld, GoesWithPostponed, MinutesAreApproved and what `move` raises.
    """
    meeting = session.get_one(Meeting, meeting_id)
    if to is not None:
        if status is not MeetingStatus.POSTPONED:
            raise GoesWithPostponed
        # One that was noted as held was not held after all.
        return _move(session, meeting, to, now.date(), reason, anyway, stays_held=False)
    check_open(session, meeting_id)
    if status is MeetingStatus.HELD and meeting.start > now:
        raise NotYetHeld(meeting.title, meeting.start)
    if status is MeetingStatus.POSTPONED and _waiting(session, meeting_id) is None:
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
    plan_follow.follow(session, meeting_id)
    if status is MeetingStatus.INVITED:
        _note_invitation(session, meeting, now.date())
    found = against(session, [booking_of(session, meeting, meeting.start)], now.date(), 0)[0] if comes_back else []
    return Changed(line(session, meeting_id), tuple(found))


def _note_invitation(session: Session, meeting: Meeting, on: date) -> None:
    """The day of the invitation, which `meeting_course` shows, where nobody has noted one, and what it said."""
    noted = select(MeetingStep.id).where(MeetingStep.meeting_id == meeting.id, MeetingStep.kind == INVITED)
    if session.scalars(noted).first() is None:
        sequence = session.scalar(select(CalendarEntry.sequence).where(CalendarEntry.uid == meeting.uid))
        session.add(MeetingStep(meeting_id=meeting.id, kind=INVITED, done_on=on, sequence=sequence))
        session.flush()


def record_all(
    session: Session, meeting_ids: Sequence[int], status: MeetingStatus, now: datetime, *, reason: str = ""
) -> list[Changed]:
    """The same for several at once: all of them or nothing."""
    return [record(session, meeting, status, now, reason=reason) for meeting in meeting_ids]


def remove(session: Session, meeting_id: int) -> MeetingLine:
    """Take away what was entered by mistake; a meeting that others know of can only be cancelled (AlreadyKnown).

    Raises MinutesAreApproved.
    """
    check_open(session, meeting_id)
    gone = line(session, meeting_id)
    if gone.is_known:
        raise AlreadyKnown(gone.title)
    plans = plan_follow.let_go_with(session, meeting_id)
    _delete(session, [meeting_id])
    plan_follow.settle(session, plans)
    return gone


def _delete(session: Session, meetings: Sequence[int]) -> None:
    belongings.let_go_with(session, meetings)
    session.execute(delete(MeetingMove).where(MeetingMove.meeting_id.in_(meetings)))
    session.execute(delete(KeptConflict).where(KeptConflict.meeting_id.in_(meetings)))
    session.execute(delete(MeetingBoard).where(MeetingBoard.meeting_id.in_(meetings)))
    session.execute(delete(Meeting).where(Meeting.id.in_(meetings)))
    session.flush()


@dataclass(frozen=True, slots=True)
class TakenOut:
    """The coming meetings that boards have left; `first` is the day of the earliest."""

    removed: int = 0
    cancelled: int = 0
    left: int = 0
    """Joint ones, which go on without them."""
    first: date | None = None

    def __bool__(self) -> bool:
        return self.first is not None


def take_out(session: Session, boards: Sequence[int], after: date, reason: str) -> TakenOut:
    """Boards that end leave their meetings after a day: a joint one goes on without them, the others are removed, or
    cancelled where somebody knows of them."""
    ending = set(boards)
    known: dict[int, bool] = {}
    days: list[date] = []
    sitting: dict[int, set[int]] = defaultdict(set)
    for id_, start, invited, status, sent, board in session.execute(
        select(
            Meeting.id,
            Meeting.start,
            Meeting.was_invited,
            Meeting.status,
            CalendarEntry.sent,
            MeetingBoard.board_id,
        )
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .outerjoin(CalendarEntry, CalendarEntry.uid == Meeting.uid)
        .where(Meeting.id.in_(select(MeetingBoard.meeting_id).where(MeetingBoard.board_id.in_(ending))))
        .where(Meeting.start > datetime.combine(after, time.max))
        .where(Meeting.status.in_(("planned", "invited", "postponed")))
        .order_by(Meeting.start)
    ):
        sitting[id_].add(board)
        known[id_] = bool(invited or sent or status == MeetingStatus.INVITED)
        if board in ending:
            days.append(start.date())
    theirs = [id_ for id_, there in sitting.items() if there & ending]
    joint = [id_ for id_ in theirs if sitting[id_] - ending]
    cancelled = [id_ for id_ in theirs if id_ not in set(joint) and known[id_]]
    removed = [id_ for id_ in theirs if id_ not in set(joint) and not known[id_]]
    for some in _parts(joint):
        named = [
            each.id for each in listing(session, meetings=some) if each.title == title_of(each.boards, each.number)
        ]
        session.execute(
            delete(MeetingBoard).where(MeetingBoard.meeting_id.in_(some), MeetingBoard.board_id.in_(ending))
        )
        for each in listing(session, meetings=named):  # named after those who still meet
            title = title_of(each.boards, each.number)
            session.execute(update(Meeting).where(Meeting.id == each.id).values(title=title))
    for some in _parts(cancelled):
        session.execute(
            update(Meeting).where(Meeting.id.in_(some)).values(status=MeetingStatus.CANCELLED.value, reason=reason)
        )
    for some in _parts(removed):
        _delete(session, some)
    session.flush()
    return TakenOut(len(removed), len(cancelled), len(joint), min(days, default=None))


def _parts(ids: Sequence[int], most: int = 500) -> Iterator[Sequence[int]]:
    """The ids in parts that one statement takes."""
    return (ids[start : start + most] for start in range(0, len(ids), most))


def edit(session: Session, meeting_id: int, values: Mapping[str, str | int | None]) -> MeetingLine:
    """Change title, kind, minutes, location, room, host_unit_id or journal_number of a meeting.

    Raises LengthIsOut, MinutesAreApproved.
    """
    check_open(session, meeting_id)
    meeting = session.get_one(Meeting, meeting_id)
    minutes = values.get("minutes", meeting.minutes)
    if not isinstance(minutes, int) or not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthIsOut
    if "title" in values and not str(values["title"] or "").strip():
        known = line(session, meeting_id)
        values = {**values, "title": title_of(known.boards, known.number)}
    set_values(session, meeting, values)
    session.flush()
    return line(session, meeting_id)


def set_values(session: Session, meeting: Meeting, values: Mapping[str, str | int | None]) -> None:
    """Values that are known to be right; what was let stand of another place or of fewer hours is said again."""
    place, length = place_key(meeting.location, meeting.room), meeting.minutes
    for field, value in values.items():
        setattr(meeting, field, _kind(None if value is None else str(value)) if field == "kind" else value)
    if meeting.minutes > length:
        speak_again(session, [meeting.id], (ConflictKind.ROOM, ConflictKind.ROLE, ConflictKind.PERSON))
    elif place_key(meeting.location, meeting.room) != place:
        speak_again(session, [meeting.id], (ConflictKind.ROOM,))


def speak_again(session: Session, meetings: Sequence[int], kinds: Sequence[ConflictKind]) -> None:
    """What was let stand was said of the place and the hours that the meetings had then."""
    session.execute(delete(KeptConflict).where(KeptConflict.meeting_id.in_(meetings), KeptConflict.kind.in_(kinds)))


# --- the sentences of the steps -------------------------------------------------------------------------------------


def scheduled(made: Scheduled) -> str:
    if len(made.meetings) == 1:
        return _("{meeting} er planlagt").format(meeting=made.title)
    return _("{n} møder er planlagt, fra {meeting}").format(n=len(made.meetings), meeting=made.title)


def moved(changed: Changed) -> str:
    when = day_and_time(changed.line.start)
    if not changed.moved:
        return _("{meeting} ligger allerede {when}").format(meeting=changed.line.title, when=when)
    if changed.back_from is not None:
        return _("{meeting}, der var noteret som {status}, er planlagt igen {when}").format(
            meeting=changed.line.title, status=_status_with_reason(changed), when=when
        )
    text = _("{meeting} er flyttet til {when}").format(meeting=changed.line.title, when=when)
    return text + (_(" og {n} senere ligeså").format(n=changed.count - 1) if changed.count > 1 else "")


def _status_with_reason(changed: Changed) -> str:
    assert changed.back_from is not None
    word = changed.back_from.word.lower()
    return (
        _("{status} ({reason})").format(status=word, reason=changed.back_from_reason)
        if (changed.back_from_reason)
        else word
    )


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
