"""Drafts of a year plan: kept beside the calendar, chosen from, locked, moved, and put into it when it is decided."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, plan_cost, plan_score
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.plan import Plan, Slot
from fora_desktop.domain.planning import PlanDraft, PlanDraftMeeting
from fora_desktop.i18n import _, counted
from fora_desktop.services import plan_request, plan_rooms, plan_settings, plan_start, special_days
from fora_desktop.services.plan_accept import (
    Accepted,
    IsAccepted,
    Left,
    NothingIsChosen,
    NothingToAccept,
    accept,
    accepted,
    check_open,
    left_words,
)
from fora_desktop.services.plan_fixed import Grid
from fora_desktop.services.plan_proposals import DraftLine, Proposal, ProposalLine, drafts, line, proposal
from fora_desktop.services.plan_question import Question
from fora_desktop.services.plan_start import NoSuchDraft

__all__ = [
    "Accepted",
    "DraftLine",
    "IsAccepted",
    "Left",
    "NoSuchDraft",
    "NothingIsChosen",
    "NothingToAccept",
    "Proposal",
    "ProposalLine",
    "accept",
    "accepted",
    "drafts",
    "left_words",
    "line",
    "proposal",
]


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


class IsCalculatedAgain(FieldError):
    """The meetings that were to be changed belong to a proposal that has been replaced."""

    def __init__(self) -> None:
        super().__init__(_("Forslaget er beregnet igen eller fjernet imens. Vælg mødet i det, der vises nu."))


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
    Without it those are that `undecided` finds. What belongs to a board or a meeting that was removed meanwhile is left
    out; `gone_words` tells of it.
    """
    _forget(session, year, variant)
    draft = PlanDraft(
        year=year,
        variant=variant,
        begun_from=begun_from,
        made_at=at.replace(tzinfo=None),
        cost=plan.cost,
        bound=plan.bound,
        seconds=round(plan.seconds, 2),  # what the history keeps of a number has 15 digits
    )
    session.add(draft)
    session.flush()
    rows = _rows(question, plan, _to_decide(question, plan.slots()) if undecided is None else undecided)
    gone = _gone(session, question)
    rows = [row for row in rows if row["key"] not in gone]
    if rows:
        session.execute(insert(PlanDraftMeeting), [{"draft_id": draft.id, **row} for row in rows])
    return draft.id


def gone_words(session: Session, question: Question) -> str:
    """`2 møder er ikke med, da deres forum eller møde er fjernet imens.`; empty where all is there."""
    number = len(_gone(session, question))
    if not number:
        return ""
    return counted(
        number,
        _("{n} møde er ikke med i forslaget, da det eller dets forum er fjernet imens."),
        _("{n} møder er ikke med i forslaget, da de eller deres forum er fjernet imens."),
    )


def _gone(session: Session, question: Question) -> set[int]:
    """The meetings of a question whose board, or which themselves, are no longer in the register."""
    boards, there = set(session.scalars(select(Board.id))), set(session.scalars(select(Meeting.id)))
    return {
        key
        for key, asked in question.meetings.items()
        if not asked.fixed
        and (asked.board_id not in boards or (asked.meeting_id is not None and asked.meeting_id not in there))
    }


def _forget(session: Session, year: int, variant: str) -> None:
    """Take the working proposal away."""
    working = (PlanDraft.year == year) & (PlanDraft.name == "") & (PlanDraft.variant == variant)
    session.execute(delete(PlanDraft).where(working))


def _rows(question: Question, plan: Plan, undecided: Collection[int]) -> list[dict[str, object]]:
    slots = plan.slots()
    reasons = {each.meeting: each.reason for each in plan.unplaced}
    locked = {meeting.id for meeting in question.request.meetings if meeting.locked is not None}
    chosen = _chosen(question, plan, undecided)
    rooms = plan_rooms.rooms_for(question, slots)
    found: list[dict[str, object]] = []
    for key, asked in sorted(question.meetings.items()):
        if asked.fixed:
            continue
        slot = slots.get(key)
        found.append(
            {
                "board_id": asked.board_id,
                "meeting_id": asked.meeting_id,
                "present": asked.present,
                "key": key,
                "number": asked.number,
                "kind": asked.kind,
                "target": asked.target,
                "start": datetime.combine(slot.day, slot.start) if slot is not None else None,
                "minutes": asked.minutes,
                "room": rooms.get(key, ""),
                "locked": key in locked and slot is not None,
                "chosen": slot is not None and (key in locked or key in chosen),
                "reason": reasons.get(key, "") if slot is None else "",
                "skipped": question.skipped.get(key, ""),
            }
        )
    return found


def undecided(question: Question, plan: Plan) -> set[int]:
    """The meetings of a plan, by their numbers in the question, that somebody has to decide on."""
    return _to_decide(question, plan.slots())


def _to_decide(question: Question, slots: Mapping[int, Slot]) -> set[int]:
    stay = {each.id: each.locked for each in question.request.meetings if each.locked is not None}
    free = {key for key, asked in question.meetings.items() if not asked.fixed}
    return plan_score.undecided(question.request, {**stay, **slots}) & free


def _chosen(question: Question, plan: Plan, undecided: Collection[int]) -> set[int]:
    """What accepting puts into the calendar, until somebody says otherwise; what somebody said of a draft that was
    begun from is kept: that a meeting is not chosen, or that it is where it still lies."""
    slots = plan.slots()
    off = {key for key, chosen in question.chosen.items() if not chosen}
    off -= _to_decide(question, question.before) if off else set()
    kept = {key for key, chosen in question.chosen.items() if chosen and slots.get(key) == question.before.get(key)}
    return {key for key in slots if key not in off and (key in kept or key not in undecided)}


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
    row.room = plan_rooms.room_at(session, row, start)
    row.start = start
    row.reason = ""
    draft.bound = 0  # what was proven was so of the times that the search found
    session.flush()


def skip(session: Session, id_: int, reason: str) -> None:
    """That a meeting is not held, and why; with nothing it is wanted again."""
    (row,) = _open(session, [id_])
    row.skipped = " ".join(reason.split())
    row.chosen = not row.skipped and row.start is not None
    row.locked = row.locked and not row.skipped
    plan_start.row_of(session, row.draft_id).bound = 0
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
    columns = [each.key for each in PlanDraft.__table__.columns if each.key not in ("id", "name")]
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
    """Raises IsAccepted, IsCalculatedAgain."""
    rows = session.scalars(
        select(PlanDraftMeeting).where(PlanDraftMeeting.id.in_(ids)).order_by(PlanDraftMeeting.id)
    ).all()
    if len(rows) < len(set(ids)):
        raise IsCalculatedAgain
    for draft in {row.draft_id for row in rows}:
        check_open(plan_start.row_of(session, draft))
    return rows


def _set(session: Session, rows: Sequence[PlanDraftMeeting], **values: bool) -> None:
    ids = [row.id for row in rows]
    session.execute(update(PlanDraftMeeting).where(PlanDraftMeeting.id.in_(ids)).values(**values))


def check_start(session: Session, year: int, start: datetime, minutes: int) -> None:
    """Raises NotInThePlan for a day or an hour that no plan of the year has."""
    settings = plan_settings.in_force(session)
    grid = Grid(settings)
    if not grid.holds(start.time(), minutes):
        raise NotInThePlan(
            _("Planen har møder på hele og halve timer fra kl. {start} til {end}. Vælg et sådant tidspunkt.").format(
                start=dates.hours(grid.start), end=dates.hours(grid.end)
            )
        )
    layers = special_days.layers(session)
    day = start.date()
    if day.year != year or not layers.may_be_proposed(day):
        raise NotInThePlan(
            _("{day} er ikke en dag, som planen for {year} har møder på. Vælg en hverdag.").format(
                day=dates.long(day).capitalize(), year=year
            )
        )


# --- read again -----------------------------------------------------------------------------------------------------


def question_of(session: Session, draft: int, on: date) -> Question:
    """The question that a draft answers as it is by now; its answer is what the draft holds (`Question.start`)."""
    return plan_request.of_draft(session, draft, on)


def price(session: Session, draft: int, on: date) -> int:
    """What a draft costs by now: as the search told it, until somebody changed a time by hand."""
    row = plan_start.row_of(session, draft)
    if row.bound or row.accepted_on is not None:
        return row.cost
    question = question_of(session, draft, on)
    stay = {each.id: each.locked for each in question.request.meetings if each.locked is not None}
    return plan_cost.cost(question.request, {**stay, **question.start}).total
