"""Drafts of a year plan: kept beside the calendar, chosen from, locked, moved, and put into it when it is decided."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan import Placement, Plan, PlanBoard, Slot, Unplaced
from fora_desktop.domain.planning import PlanDraft, PlanDraftMeeting, PlanSettings
from fora_desktop.i18n import _
from fora_desktop.services import plan_request, plan_start, special_days
from fora_desktop.services.plan_accept import Accepted, IsAccepted, NothingIsChosen, accept, accepted, check_open
from fora_desktop.services.plan_fixed import Grid
from fora_desktop.services.plan_members import pieces
from fora_desktop.services.plan_proposals import DraftLine, Proposal, ProposalLine, drafts, line, proposal
from fora_desktop.services.plan_question import Question
from fora_desktop.services.plan_start import NoSuchDraft

__all__ = [
    "Accepted",
    "DraftLine",
    "IsAccepted",
    "NoSuchDraft",
    "NothingIsChosen",
    "Proposal",
    "ProposalLine",
    "accept",
    "accepted",
    "drafts",
    "line",
    "proposal",
]

GRAVE = frozenset({"school", "special", "council"})
"""Avoided days on which somebody has to decide whether the meeting is to lie there."""


class NameIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Kladden skal have et navn."))


class NameIsTaken(FieldError):
    def __init__(self, name: str, year: int) -> None:
        super().__init__(
            _("Der er allerede en kladde for {year}, der hedder {name}. Vælg et andet navn.").format(
                name=name, year=year
            )
        )


class NotInThePlan(FieldError):
    """A start that a plan cannot hold."""


# --- kept -----------------------------------------------------------------------------------------------------------


def keep(
    session: Session,
    question: Question,
    plan: Plan,
    year: int,
    variant: str,
    begun_from: str,
    at: datetime,
    *,
    undecided: Collection[int] | None = None,
) -> int:
    """The working proposal of the year and the variant, instead of the one that was.

    `undecided` are the meetings, by their numbers in the question, that somebody has to decide on: they are not chosen.
    Without it those are that have no time or lie on days that are better avoided.
    """
    chosen = _forget(session, year, variant)
    draft = PlanDraft(
        year=year,
        variant=variant,
        begun_from=begun_from,
        made_at=at.replace(tzinfo=None),
        cost=plan.cost,
        bound=plan.bound,
        seconds=round(plan.seconds, 2),  # what the history keeps of a number has 15 digits
        chosen=chosen,
    )
    session.add(draft)
    session.flush()
    rows = _rows(question, plan, _undecided(question, plan) if undecided is None else undecided)
    if rows:
        session.execute(insert(PlanDraftMeeting), [{"draft_id": draft.id, **row} for row in rows])
    return draft.id


def _forget(session: Session, year: int, variant: str) -> bool:
    """Take the working proposal away; whether the new one is the one that is looked at."""
    working = session.execute(
        select(PlanDraft.id, PlanDraft.variant, PlanDraft.chosen).where(PlanDraft.year == year, PlanDraft.name == "")
    ).all()
    session.execute(delete(PlanDraft).where(PlanDraft.id.in_([row.id for row in working if row.variant == variant])))
    return not any(row.chosen for row in working if row.variant != variant)


def _rows(question: Question, plan: Plan, undecided: Collection[int]) -> list[dict[str, object]]:
    slots = plan.slots()
    reasons = {each.meeting: each.reason for each in plan.unplaced}
    locked = {meeting.id for meeting in question.request.meetings if meeting.locked is not None}
    rooms = rooms_for(question, slots)
    found: list[dict[str, object]] = []
    for key, asked in sorted(question.meetings.items()):
        if asked.fixed:
            continue
        slot = slots.get(key)
        found.append(
            {
                "board_id": asked.board_id,
                "meeting_id": asked.meeting_id,
                "key": key,
                "number": asked.number,
                "kind": asked.kind,
                "target": asked.target,
                "start": datetime.combine(slot.day, slot.start) if slot is not None else None,
                "minutes": asked.minutes,
                "room": rooms.get(key, ""),
                "locked": key in locked and slot is not None,
                "chosen": slot is not None and (key in locked or key not in undecided),
                "reason": reasons.get(key, "") if slot is None else "",
                "skipped": question.skipped.get(key, ""),
            }
        )
    return found


def _undecided(question: Question, plan: Plan) -> set[int]:
    boards = {board.id: board for board in question.request.boards}
    of = {meeting.id: boards[meeting.board] for meeting in question.request.meetings}
    return {each.meeting for each in plan.placements if each.meeting in of and is_avoided(of[each.meeting], each.slot)}


def is_avoided(board: PlanBoard, slot: Slot) -> bool:
    """Whether a start lies on a day, or in hours of it, that the board would rather not have."""
    start = datetime.combine(slot.day, slot.start)
    end = start + timedelta(minutes=board.minutes)
    return any(
        each.kind in GRAVE
        and each.first <= slot.day <= each.last
        and datetime.combine(slot.day, each.start or time.min) < end
        and start < datetime.combine(slot.day, each.end or time.max)
        for each in board.avoided
    )


def rooms_for(question: Question, slots: Mapping[int, Slot]) -> dict[int, str]:
    """A room of the house for each meeting that takes one, none of them twice at a time; nothing where none is left."""
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


# --- changed --------------------------------------------------------------------------------------------------------


def choose(session: Session, ids: Collection[int], chosen: bool) -> int:
    """Whether accepting puts them into the calendar; how many that is said of. What has no time cannot be chosen."""
    rows = [row for row in _open(session, ids) if not chosen or (row.start is not None and not row.skipped)]
    _set(session, rows, chosen=chosen)
    return len(rows)


def lock(session: Session, ids: Collection[int], locked: bool) -> int:
    """Whether a new calculation leaves them where they are; how many that is said of."""
    rows = [row for row in _open(session, ids) if not locked or (row.start is not None and not row.skipped)]
    _set(session, rows, locked=locked)
    return len(rows)


def move(session: Session, id_: int, start: datetime) -> None:
    """Raises NotInThePlan where a plan cannot hold the time."""
    (row,) = _open(session, [id_])
    draft = plan_start.row_of(session, row.draft_id)
    check_start(session, draft.year, start, row.minutes)
    row.start = start
    row.reason = ""
    session.flush()


def skip(session: Session, id_: int, reason: str) -> None:
    """That a meeting is not held, and why; with nothing it is wanted again."""
    (row,) = _open(session, [id_])
    row.skipped = " ".join(reason.split())
    row.chosen = not row.skipped and row.start is not None
    row.locked = row.locked and not row.skipped
    session.flush()


def look_at(session: Session, draft: int) -> None:
    """Of the variants of a year, the one that is looked at."""
    row = plan_start.row_of(session, draft)
    same = (PlanDraft.year == row.year) & (PlanDraft.name == "")
    session.execute(update(PlanDraft).where(same, PlanDraft.chosen, PlanDraft.id != draft).values(chosen=False))
    row.chosen = True
    session.flush()


def name(session: Session, draft: int, name: str) -> int:
    """Keep a copy of a working proposal under a name, or name a kept one otherwise; its number."""
    row = plan_start.row_of(session, draft)
    name = " ".join(name.split())
    if not name:
        raise NameIsMissing
    others = session.execute(select(PlanDraft.id, PlanDraft.name).where(PlanDraft.year == row.year))
    if any(other.id != draft and other.name.casefold() == name.casefold() for other in others):
        raise NameIsTaken(name, row.year)
    if row.name:
        row.name = name
        session.flush()
        return draft
    return _copy(session, row, name)


def _copy(session: Session, row: PlanDraft, name: str) -> int:
    columns = [each.key for each in PlanDraft.__table__.columns if each.key not in ("id", "name", "chosen")]
    copy = PlanDraft(name=name, **{column: getattr(row, column) for column in columns})
    session.add(copy)
    session.flush()
    kept = [each.key for each in PlanDraftMeeting.__table__.columns if each.key not in ("id", "draft_id")]
    rows = [{column: getattr(each, column) for column in kept} for each in plan_start.rows_of(session, row.id)]
    if rows:
        session.execute(insert(PlanDraftMeeting), [{"draft_id": copy.id, **each} for each in rows])
    return copy.id


def remove(session: Session, draft: int) -> DraftLine:
    gone = line(session, draft)
    session.execute(delete(PlanDraft).where(PlanDraft.id == draft))
    return gone


def _open(session: Session, ids: Collection[int]) -> Sequence[PlanDraftMeeting]:
    """Raises IsAccepted, NoSuchDraft."""
    rows = session.scalars(
        select(PlanDraftMeeting).where(PlanDraftMeeting.id.in_(ids)).order_by(PlanDraftMeeting.id)
    ).all()
    if not rows:
        raise NoSuchDraft(0)
    for draft in {row.draft_id for row in rows}:
        check_open(plan_start.row_of(session, draft))
    return rows


def _set(session: Session, rows: Sequence[PlanDraftMeeting], **values: bool) -> None:
    ids = [row.id for row in rows]
    session.execute(update(PlanDraftMeeting).where(PlanDraftMeeting.id.in_(ids)).values(**values))


def check_start(session: Session, year: int, start: datetime, minutes: int) -> None:
    """Raises NotInThePlan for a day or an hour that no plan of the year has."""
    settings = session.scalars(select(PlanSettings)).first() or PlanSettings()
    grid = Grid(settings)
    if not grid.holds(start.time(), minutes):
        raise NotInThePlan(
            _("Planen har møder på hele og halve timer fra kl. {start} til {end}. Vælg et sådant tidspunkt.").format(
                start=dates.hours(grid.start), end=dates.hours(grid.end)
            )
        )
    layers = special_days.layers(session)
    day = start.date()
    works = layers.holiday(day) is None if layers.weekends_proposed else layers.is_working_day(day)
    if day.year != year or not works:
        raise NotInThePlan(
            _("{day} er ikke en dag, som planen for {year} har møder på. Vælg en hverdag.").format(
                day=dates.long(day).capitalize(), year=year
            )
        )


# --- read again -----------------------------------------------------------------------------------------------------


def plan_of(session: Session, draft: int, on: date) -> tuple[Question, Plan]:
    """The question that a draft answers as it is by now, and the draft as its answer, what stays in place with it."""
    row = plan_start.row_of(session, draft)
    question = plan_request.of_draft(session, draft, on)
    slots = {meeting.id: meeting.locked for meeting in question.request.meetings if meeting.locked is not None}
    slots |= dict(question.start)
    placed = tuple(Placement(key, slot.day, slot.start) for key, slot in sorted(slots.items()))
    reasons = {each.key: each.reason for each in plan_start.rows_of(session, draft)}
    unplaced = tuple(
        Unplaced(meeting.id, reasons.get(meeting.id, ""))
        for meeting in question.request.meetings
        if meeting.id not in slots
    )
    proven = row.cost == row.bound
    return question, Plan(placed, unplaced, row.cost, row.bound, proven, row.seconds, "finished")
