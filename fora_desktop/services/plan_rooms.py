"""The house's rooms for the meetings of a plan: each that takes one has its own, and none is taken twice at a time."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.forum import Board, BoardUnit
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.plan import Slot
from fora_desktop.domain.planning import PlanDraftMeeting, PlanWish
from fora_desktop.services import plan_settings, surroundings
from fora_desktop.services.plan_members import pieces
from fora_desktop.services.plan_question import Question

ONE_DAY = timedelta(days=1)


def rooms_for(question: Question, slots: Mapping[int, Slot]) -> dict[int, str]:
    """A room of the house for each meeting that takes one; nothing where none is left."""
    boards = {board.id: board for board in question.request.boards}
    taken: dict[tuple[date, str], list[tuple[datetime, datetime]]] = defaultdict(list)
    for each in question.rooms_taken:
        for day, _start, _end in pieces(each.start, each.end):
            taken[day, each.room].append((each.start, each.end))
    wanted = [
        (slots[each.id], each.id, boards[each.board].minutes)
        for each in question.request.meetings
        if each.id in slots and boards[each.board].needs_room and _is_placed(question, each.id)
    ]
    found: dict[int, str] = {}
    for slot, key, minutes in sorted(wanted):
        start = datetime.combine(slot.day, slot.start)
        end = start + timedelta(minutes=minutes)
        for room in question.rooms:
            there = taken[slot.day, room.casefold()]
            if not any(begins < end and start < ends for begins, ends in there):
                found[key] = room
                there.append((start, end))
                break
    return found


def _is_placed(question: Question, key: int) -> bool:
    asked = question.meetings.get(key)
    return asked is not None and not asked.fixed


def room_at(session: Session, row: PlanDraftMeeting, start: datetime) -> str:
    """The room that a meeting of a draft has at a time: its own where that is free, else another; nothing without."""
    rooms = plan_settings.in_force(session).room_names
    if not rooms or not _takes_one(session, row.board_id):
        return ""
    end = start + timedelta(minutes=row.minutes)
    taken = {room for room, begins, ends in _taken(session, row, start.date()) if begins < end and start < ends}
    free = [room for room in rooms if room.casefold() not in taken]
    return row.room if row.room in free else free[0] if free else ""


def _takes_one(session: Session, board: int) -> bool:
    there = session.get_one(Board, board)
    wishes = session.scalars(
        select(PlanWish)
        .where((PlanWish.board_id == board) | (PlanWish.forum_id == there.forum_id))
        .order_by(PlanWish.board_id.is_(None))
    )
    wish = wishes.first()
    if wish is not None and wish.uses_rooms is not None:
        return wish.uses_rooms
    return not there.location.strip() and (
        session.scalar(select(BoardUnit.unit_id).where(BoardUnit.board_id == board).limit(1)) is None
    )


def _taken(session: Session, row: PlanDraftMeeting, day: date) -> Iterable[tuple[str, datetime, datetime]]:
    """Rooms, their names folded, that others have on a day: meetings of the draft, and those of the calendar."""
    others = session.scalars(
        select(PlanDraftMeeting).where(
            PlanDraftMeeting.draft_id == row.draft_id, PlanDraftMeeting.id != row.id, PlanDraftMeeting.skipped == ""
        )
    ).all()
    for each in others:
        if each.room and each.start is not None:
            yield each.room.casefold(), each.start, each.start + timedelta(minutes=each.minutes)
    of_draft = {each.meeting_id for each in (*others, row)}
    begins = datetime.combine(day, datetime.min.time())
    near = [each for each in surroundings.bookings(session, begins, begins + ONE_DAY) if each.meeting not in of_draft]
    rooms = {
        each.id: each.room
        for each in session.execute(
            select(Meeting.id, Meeting.room).where(Meeting.id.in_([each.meeting for each in near]))
        )
    }
    for booking in near:
        for words in {" ".join(rooms[booking.meeting or 0].split()), booking.place}:
            if words:
                yield words.casefold(), booking.start, booking.end
