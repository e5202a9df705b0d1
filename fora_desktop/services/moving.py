"""Several meetings at once: moved, with a look at all that speaks against it before; cancelled, invited, removed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts, wallclock
from fora_desktop.domain.conflicts import Booking, Conflict, Surroundings
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingStatus
from fora_desktop.i18n import _, counted
from fora_desktop.services import approvals, meetings, surroundings
from fora_desktop.services.meeting_lines import MeetingLine, listing
from fora_desktop.services.meeting_times import booking_of
from fora_desktop.services.meetings import Changed

MOVABLE = (*AWAITED, MeetingStatus.POSTPONED)
PROPOSALS = 2


@dataclass(frozen=True, slots=True)
class Target:
    """A meeting and the start that it is to get."""

    meeting: int
    start: datetime


@dataclass(frozen=True, slots=True)
class Refused:
    """A meeting that cannot be moved, and why as the end of a sentence: `det er holdt`."""

    meeting: int
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Look:
    """A move looked at before anything moves; with `refusal` it cannot be done at all, `free` are nearby free times."""

    line: MeetingLine
    to: datetime
    conflicts: tuple[Conflict, ...] = ()
    free: tuple[datetime, ...] = ()
    refusal: str = ""

    @property
    def stays(self) -> bool:
        return self.to == self.line.start and self.line.status in AWAITED


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of a move of several; `remarks` is the number of those with something against their new time."""

    changed: tuple[Changed, ...]
    refused: tuple[Refused, ...]
    days: int | None
    """How many days all of them were moved, None where they were moved differently."""

    @property
    def remarks(self) -> int:
        return sum(bool(each.conflicts) for each in self.changed)


class SomeCannotBeMoved(FieldError):
    def __init__(self, refused: Sequence[Refused]) -> None:
        self.refused = tuple(refused)
        super().__init__(_("{refused} Intet er flyttet.").format(refused=refusals(refused)))


def refusals(refused: Sequence[Refused]) -> str:
    """`1 møde kunne ikke flyttes: Kredsrådet, møde 1/2026, for det er holdt.`"""
    told = "; ".join(_("{meeting}, for {why}").format(meeting=each.title, why=each.why) for each in refused)
    number = counted(len(refused), _("{n} møde kunne ikke flyttes"), _("{n} møder kunne ikke flyttes"))
    return _("{number}: {meetings}.").format(number=number, meetings=told)


def look(session: Session, targets: Sequence[Target], on: date, *, proposals: int = PROPOSALS) -> tuple[Look, ...]:
    """What each move would meet, the others already at their new times. A meeting that is gone is left out."""
    lines = {line.id: line for line in listing(session, meetings=[target.meeting for target in targets])}
    there = [target for target in targets if target.meeting in lines]
    why = {target.meeting: _refusal(lines[target.meeting], target.start) for target in there}
    booked = [
        booking_of(session, session.get_one(Meeting, target.meeting), target.start)
        for target in there
        if not why[target.meeting]
    ]
    around = with_all_moved(session, booked)
    found = {}
    for booking in booked:
        against = conflicts.conflicts(booking, around)
        wanted = proposals if against else 0
        free = conflicts.free_times(booking, around, on, wanted, conflicts.NEAR_DAYS) if wanted else []
        found[booking.meeting] = tuple(against), tuple(free)
    return tuple(
        Look(lines[target.meeting], target.start, *found.get(target.meeting, ((), ())), refusal=why[target.meeting])
        for target in there
    )


def _refusal(line: MeetingLine, start: datetime) -> str:
    if line.status not in MOVABLE:
        return _("det er {status}").format(status=line.status.word.lower())
    try:
        wallclock.check(start, line.time_zone)
    except FieldError as refused:
        return _first_down(str(refused).rstrip("."))
    return ""


def _first_down(text: str) -> str:
    return text[:1].lower() + text[1:]


def with_all_moved(session: Session, booked: Sequence[Booking]) -> Surroundings:
    """What stands around the bookings, with these at their new times and not at their old ones."""
    if not booked:
        return Surroundings.of({}, [], [], 0, meetings.time_zone(session))
    first, last = min(each.start for each in booked), max(each.end for each in booked)
    boards = {board for booking in booked for board in booking.boards}
    calendar = surroundings.Calendar(session, boards, first.date())
    around = calendar.around(first, last, conflicts.NEAR_DAYS)
    moved = {booking.meeting for booking in booked}
    near = [booking for booking in around.bookings if booking.meeting not in moved]
    known = {booking.meeting for booking in near} | moved
    far = {id(each): each for those in around.by_board.values() for each in those if each.meeting not in known}
    return Surroundings.of(
        around.boards,
        [*near, *booked],
        around.breaks,
        around.spacing_percent,
        around.time_zone,
        list(far.values()),
        layers=around.layers,
        diaries=around.diaries,
    )


def move_many(session: Session, targets: Sequence[Target], on: date, *, reason: str = "", some: bool = False) -> Moved:
    """Move several meetings, whatever speaks against it.

    Where one cannot be moved at all nothing is moved (SomeCannotBeMoved); with `some` the others are moved all the
    same. Those that lie there already are not counted.
    """
    looked = [each for each in look(session, targets, on, proposals=0) if not each.stays]
    refused = tuple(Refused(each.line.id, each.line.title, each.refusal) for each in looked if each.refusal)
    going = [each for each in looked if not each.refusal]
    if refused and not (some and going):
        raise SomeCannotBeMoved(refused)
    if not going:
        raise NothingToMove
    for each in going:
        meetings.set_start(session, session.get_one(Meeting, each.line.id), each.to, on, reason)
    session.flush()
    now = {line.id: line for line in listing(session, meetings=[each.line.id for each in going])}
    distances = {(each.to.date() - each.line.start.date()).days for each in going}
    return Moved(
        tuple(Changed(now[each.line.id], each.conflicts, moved=True) for each in going),
        refused,
        distances.pop() if len(distances) == 1 else None,
    )


class NothingToMove(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Møderne ligger der allerede. Vælg en anden dag eller en anden tid."))


@dataclass(frozen=True, slots=True)
class Many:
    """Several meetings after the same was done to them; `left` could not have it done."""

    lines: tuple[MeetingLine, ...]
    left: tuple[MeetingLine, ...]


class NoneOfThem(FieldError):
    def __init__(self, what: str) -> None:
        super().__init__(_("Ingen af de valgte møder kan {what}. Vælg nogle andre.").format(what=what))


def cancel_many(session: Session, ids: Sequence[int], reason: str, now: datetime) -> Many:
    """Cancel those that are still expected or postponed; what is held or cancelled is left alone."""
    chosen, left = _parted(session, ids, lambda line: line.status in MOVABLE, _("aflyses"))
    meetings.record_all(session, [line.id for line in chosen], MeetingStatus.CANCELLED, now, reason=reason)
    return Many(_again(session, chosen), left)


def invite_many(session: Session, ids: Sequence[int], now: datetime) -> Many:
    """Note that the invitations to those planned have been sent."""
    chosen, left = _parted(session, ids, lambda line: line.status is MeetingStatus.PLANNED, _("indkaldes"))
    meetings.record_all(session, [line.id for line in chosen], MeetingStatus.INVITED, now)
    return Many(_again(session, chosen), left)


def remove_many(session: Session, ids: Sequence[int]) -> Many:
    """Take away those that nobody else knows of; what has approved minutes is left alone."""
    locked = approvals.approved(session, ids)
    chosen, left = _parted(session, ids, lambda line: not line.is_known and line.id not in locked, _("fjernes"))
    for line in chosen:
        meetings.remove(session, line.id)
    return Many(chosen, left)


Can = Callable[[MeetingLine], bool]
Parted = tuple[tuple[MeetingLine, ...], tuple[MeetingLine, ...]]


def _parted(session: Session, ids: Sequence[int], can: Can, what: str) -> Parted:
    lines = listing(session, meetings=ids)
    chosen = tuple(line for line in lines if can(line))
    if not chosen:
        raise NoneOfThem(what)
    return chosen, tuple(line for line in lines if not can(line))


def _again(session: Session, lines: Iterable[MeetingLine]) -> tuple[MeetingLine, ...]:
    return tuple(listing(session, meetings=[line.id for line in lines]))


# --- the sentences of the steps -------------------------------------------------------------------------------------


def moved_many(moved: Moved) -> str:
    """`3 møder er flyttet en uge frem. 1 har en bemærkning`"""
    if len(moved.changed) == 1:
        text = meetings.moved(moved.changed[0])
    else:
        text = _("{n} møder er flyttet{distance}").format(n=len(moved.changed), distance=_distance(moved.days))
    remarks = counted(moved.remarks, _("{n} har en bemærkning"), _("{n} har bemærkninger")) if moved.remarks else ""
    refused = refusals(moved.refused).rstrip(".") if moved.refused else ""
    return ". ".join(part for part in (text, remarks, refused) if part)


def _distance(days: int | None) -> str:
    if not days:
        return ""
    number, rest = divmod(abs(days), 7)
    apart = counted(abs(days), _("{n} dag"), _("{n} dage")) if rest else counted(number, _("en uge"), _("{n} uger"))
    return _(" {apart} frem").format(apart=apart) if days > 0 else _(" {apart} tilbage").format(apart=apart)


def cancelled_many(many: Many) -> str:
    reason = many.lines[0].reason
    text = _told(many, _("{meeting} er aflyst"), _("{n} møder er aflyst"))
    return text + (_(". Årsag: {reason}").format(reason=reason) if reason else "")


def invited_many(many: Many) -> str:
    return _told(many, _("{meeting} er indkaldt"), _("{n} møder er indkaldt"))


def removed_many(many: Many) -> str:
    return _told(many, _("{meeting} er fjernet"), _("{n} møder er fjernet"))


def _told(many: Many, one: str, several: str) -> str:
    number = len(many.lines)
    return one.format(meeting=many.lines[0].title) if number == 1 else several.format(n=number)
