"""Meetings: scheduled alone or as a series, moved, recorded, taken away."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import pairwise

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts, dates, rhythm, wallclock
from fora_desktop.domain.conflicts import Booking, Conflict, place_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit, District, Forum
from fora_desktop.domain.meeting import CalendarEntry, Meeting, MeetingBoard, MeetingMove, MeetingStatus, Series
from fora_desktop.domain.quota import ORDINARY
from fora_desktop.i18n import _
from fora_desktop.services import surroundings

USUAL_MINUTES = 120
SHOWN_CONFLICTS = 5
WIDER = (conflicts.NEAR_DAYS, 45, conflicts.SEARCHED_DAYS)
"""How many days around a time free ones are looked for, further only where there is none nearer."""
LONGEST_MINUTES = 31 * 24 * 60
AWAITED = (MeetingStatus.PLANNED, MeetingStatus.INVITED)


class NewUid:
    """Makes identities for other people's calendars, and in tests the same ones each time."""

    def __init__(self, make: Callable[[], str] | None = None) -> None:
        self._make = make or (lambda: str(uuid.uuid4()))

    def __call__(self) -> str:
        return f"{self._make()}@fora"


class TimeHasConflicts(FieldError):
    """What speaks against a time, and the nearest times against which nothing does."""

    def __init__(self, found: Sequence[Conflict], free: Sequence[datetime]) -> None:
        self.conflicts = tuple(found)
        self.free = tuple(free)
        told: dict[datetime, list[str]] = {}
        for each in self.conflicts[:SHOWN_CONFLICTS]:
            told.setdefault(each.start, []).append(each.text)
        what = " ".join(f"{_when(start)}: {' '.join(texts)}" for start, texts in told.items())
        more = _(" Og {n} til.").format(n=len(found) - SHOWN_CONFLICTS) if len(found) > SHOWN_CONFLICTS else ""
        if not free:
            nearest = _(" Der er ingen ledig tid i nærheden.")
        elif len({each.start for each in found}) > 1:
            nearest = _(" Nærmeste ledige tid i stedet for {first} er {times}.").format(
                first=_when(found[0].start), times=_(" eller ").join(_when(each) for each in free)
            )
        else:
            nearest = _(" Nærmeste ledige tid er {times}.").format(
                times=_(" eller ").join(_when(each) for each in free)
            )
        super().__init__(what + more + nearest)


class NotYetHeld(FieldError):
    def __init__(self, title: str, start: datetime) -> None:
        super().__init__(
            _("{meeting} begynder først {when} og kan ikke noteres som holdt endnu.").format(
                meeting=title, when=_when(start)
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
class Move:
    """An earlier time of a meeting and why it was left; `to` None is postponed without a new time."""

    start: datetime
    to: datetime | None
    reason: str
    on: date


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting as lists and calendars show it; times are wall-clock in `time_zone`."""

    id: int
    uid: str
    boards: tuple[str, ...]
    board_ids: tuple[int, ...]
    number: str
    forum: str
    kind: str | None
    title: str
    start: datetime
    end: datetime
    minutes: int
    time_zone: str
    location: str
    room: str
    status: MeetingStatus
    reason: str
    sequence: int
    series: int | None
    was_invited: bool
    moves: tuple[Move, ...]
    planned_start: datetime
    journal_number: str

    @property
    def place(self) -> str:
        return place_key(self.location, self.room)

    def is_unrecorded(self, on: date) -> bool:
        return self.status in (MeetingStatus.PLANNED, MeetingStatus.INVITED) and self.start.date() < on


@dataclass(frozen=True, slots=True)
class Changed:
    """A meeting after a change, for the sentence of the step; `conflicts` were passed over, `moved` is a new time."""

    line: MeetingLine
    conflicts: tuple[Conflict, ...] = ()
    warnings: tuple[str, ...] = ()
    count: int = 1
    moved: bool = False


def _when(start: datetime) -> str:
    return _("{day} {time}").format(day=dates.short(start.date()), time=dates.clock(start.time()))


# --- reading --------------------------------------------------------------------------------------------------------


def listing(
    session: Session,
    *,
    board: int | None = None,
    boards: Iterable[int] | None = None,
    forum: int | None = None,
    unit: int | None = None,
    first: date | None = None,
    last: date | None = None,
    status: MeetingStatus | None = None,
    meetings: Sequence[int] | None = None,
    awaited: bool = False,
) -> list[MeetingLine]:
    """Meetings by start; `first` and `last` are both included, `awaited` are those planned or invited."""
    query = select(Meeting, CalendarEntry.sequence).join(CalendarEntry, CalendarEntry.uid == Meeting.uid)
    chosen = select(MeetingBoard.meeting_id).join(Board, Board.id == MeetingBoard.board_id)
    if board is not None:
        query = query.where(Meeting.id.in_(chosen.where(Board.id == board)))
    if boards is not None:
        query = query.where(Meeting.id.in_(chosen.where(Board.id.in_(list(boards)))))
    if forum is not None:
        query = query.where(Meeting.id.in_(chosen.where(Board.forum_id == forum)))
    if unit is not None:
        of_unit = chosen.join(BoardUnit, BoardUnit.board_id == Board.id).where(BoardUnit.unit_id == unit)
        query = query.where(Meeting.id.in_(of_unit))
    if first is not None:
        query = query.where(Meeting.start >= wallclock.midnight(first))
    if last is not None:
        query = query.where(Meeting.start <= datetime.combine(last, time.max))
    if status is not None:
        query = query.where(Meeting.status == status.value)
    if awaited:
        query = query.where(Meeting.status.in_(("planned", "invited")))
    if meetings is not None:
        query = query.where(Meeting.id.in_(meetings))
    rows = session.execute(query.order_by(Meeting.start, Meeting.id)).all()
    ids = None if len(rows) > 500 else [meeting.id for meeting, _sequence in rows]
    sitting = _sitting(session, ids)
    moves = _moves(session, ids)
    return [_line(meeting, sequence, sitting[meeting.id], moves.get(meeting.id, ())) for meeting, sequence in rows]


def line(session: Session, meeting: int) -> MeetingLine:
    found = listing(session, meetings=[meeting])
    if not found:
        raise NoResultFound
    return found[0]


@dataclass(frozen=True, slots=True)
class _Sitting:
    board: int
    name: str
    forum: str
    number: int
    year: int


def _sitting(session: Session, meetings: Sequence[int] | None) -> dict[int, list[_Sitting]]:
    query = (
        select(
            MeetingBoard.meeting_id,
            Board.id,
            Board.name,
            Forum.name,
            MeetingBoard.number,
            MeetingBoard.year,
        )
        .join(Board, Board.id == MeetingBoard.board_id)
        .join(Forum, Forum.id == Board.forum_id)
        .order_by(MeetingBoard.meeting_id, MeetingBoard.position)
    )
    if meetings is not None:
        query = query.where(MeetingBoard.meeting_id.in_(meetings))
    found: dict[int, list[_Sitting]] = defaultdict(list)
    for meeting, board, name, forum, number, year in session.execute(query):
        found[meeting].append(_Sitting(board, name, forum, number, year))
    return found


def _moves(session: Session, meetings: Sequence[int] | None) -> Mapping[int, Sequence[Move]]:
    query = select(
        MeetingMove.meeting_id, MeetingMove.from_start, MeetingMove.to_start, MeetingMove.reason, MeetingMove.moved_on
    ).order_by(MeetingMove.id)
    if meetings is not None:
        query = query.where(MeetingMove.meeting_id.in_(meetings))
    found: dict[int, list[Move]] = defaultdict(list)
    for meeting, start, to, reason, on in session.execute(query):
        found[meeting].append(Move(start, to, reason, on))
    return found


def _line(meeting: Meeting, sequence: int, sitting: Sequence[_Sitting], moves: Sequence[Move]) -> MeetingLine:
    return MeetingLine(
        id=meeting.id,
        uid=meeting.uid,
        boards=tuple(each.name for each in sitting),
        board_ids=tuple(each.board for each in sitting),
        number=number_name(sitting[0].number, sitting[0].year),
        forum=sitting[0].forum,
        kind=meeting.kind,
        title=meeting.title,
        start=meeting.start,
        end=wallclock.end(meeting.start, meeting.minutes, meeting.time_zone),
        minutes=meeting.minutes,
        time_zone=meeting.time_zone,
        location=meeting.location,
        room=meeting.room,
        status=MeetingStatus(meeting.status),
        reason=meeting.reason,
        sequence=sequence,
        series=meeting.series_id,
        was_invited=meeting.was_invited,
        moves=tuple(moves),
        planned_start=meeting.planned_start,
        journal_number=meeting.journal_number,
    )


def number_name(number: int, year: int) -> str:
    """`2/2027`: the meeting's number in the board's year."""
    return f"{number}/{year}"


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
    found, free = _against(session, booked, on, proposals)
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
        warnings=_told_twice(starts, zone),
    )


def title_of(board: str, number: int, year: int) -> str:
    return _("{board}, møde {number}").format(board=board, number=number_name(number, year))


def _against(
    session: Session, booked: Sequence[Booking], on: date, proposals: int = 3
) -> tuple[list[Conflict], list[datetime]]:
    """What speaks against each of some bookings, also against each other, and free times instead of the first such."""
    boards = {board for booking in booked for board in booking.boards}
    calendar = surroundings.Calendar(session, boards, booked[0].start.date())
    around = calendar.around(booked[0].start, max(booking.end for booking in booked))
    known = {booking.meeting for booking in around.bookings}
    found: list[Conflict] = []
    free: list[datetime] = []
    for booking in booked:
        against = conflicts.conflicts(booking, around)
        if against and not found and proposals:
            others = [other for other in booked if other is not booking and other.meeting not in known]
            free = _free_times(calendar, booking, others, min(on, booking.start.date()), proposals)
        found += against
        if len(booked) > 1 and booking.meeting not in known:
            around = around.with_booking(booking)
    return found, free


def _free_times(
    calendar: surroundings.Calendar, booking: Booking, others: Sequence[Booking], not_before: date, wanted: int
) -> list[datetime]:
    free: list[datetime] = []
    for beyond, days in pairwise((0, *WIDER)):
        around = calendar.around(booking.start, booking.end, days)
        for other in others:
            around = around.with_booking(other)
        free += conflicts.free_times(booking, around, not_before, wanted - len(free), days, beyond)
        if len(free) == wanted or (free and beyond):
            break
    return free


def time_zone(session: Session) -> str:
    return session.scalars(select(District.time_zone)).one()


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
    first_id = (session.scalar(select(func.max(Meeting.id))) or 0) + 1
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
    found, free = _against(session, [_booking(session, meeting, start)], on)
    if found and not anyway:
        raise TimeHasConflicts(found, free)
    _set_start(session, meeting, start, on, reason)
    session.flush()
    return Changed(line(session, meeting_id), tuple(found), _told_twice([start], meeting.time_zone), moved=True)


def _told_twice(starts: Iterable[datetime], zone: str) -> tuple[str, ...]:
    return tuple(wallclock.told_twice(each) for each in starts if wallclock.exists_twice(each, zone))


def _set_start(session: Session, meeting: Meeting, start: datetime, on: date, reason: str) -> None:
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


def conflicts_of(session: Session, meeting_id: int, start: datetime, on: date) -> tuple[list[Conflict], list[datetime]]:
    """What speaks against another start for a meeting, and the nearest free times."""
    return _against(session, [_booking(session, session.get_one(Meeting, meeting_id), start)], on)


def _booking(session: Session, meeting: Meeting, start: datetime) -> Booking:
    """What a meeting of the register would hold at a start."""
    return Booking(
        meeting=meeting.id,
        name=meeting.title,
        start=start,
        end=wallclock.end(start, meeting.minutes, meeting.time_zone),
        boards=tuple(
            session.scalars(
                select(MeetingBoard.board_id)
                .where(MeetingBoard.meeting_id == meeting.id)
                .order_by(MeetingBoard.position)
            )
        ),
        kind=meeting.kind,
        place=place_key(meeting.location, meeting.room),
    )


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
    found = _against(session, [_booking(session, meeting, meeting.start)], now.date(), 0)[0] if comes_back else []
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


# --- a series from one meeting on -----------------------------------------------------------------------------------


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
        .where(Meeting.status.in_(("planned", "invited")))
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
            _set_start(session, each, wanted[each.id], on, reason)
    session.flush()
    found, free = _against(session, [_booking(session, each, each.start) for each in later], on)
    if found and not anyway:
        raise TimeHasConflicts(found, free)
    warnings = _told_twice(wanted.values(), meeting.time_zone)
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
    for each in later:
        each.minutes = minutes
    session.flush()
    return Changed(line(session, meeting_id), count=len(later))


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
    when = _when(changed.line.start)
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


def cancelled_later(changed: Changed) -> str:
    return _("{meeting} og de senere i rækken er aflyst ({n} i alt)").format(
        meeting=changed.line.title, n=changed.count
    )


def length_set(changed: Changed) -> str:
    return _("{meeting} og de senere i rækken varer nu {minutes} minutter ({n} i alt)").format(
        meeting=changed.line.title, minutes=changed.line.minutes, n=changed.count
    )


def all_recorded(changed: Sequence[Changed]) -> str:
    if len(changed) == 1:
        return recorded(changed[0])
    return _("{n} møder er noteret: {status}").format(n=len(changed), status=changed[0].line.status.word.lower())
