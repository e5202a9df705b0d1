"""Where a plan begins: what a draft holds and has locked, or last year's dates."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan import PlanMeeting, Slot
from fora_desktop.domain.planning import PlanDraft, PlanDraftMeeting
from fora_desktop.i18n import _
from fora_desktop.services.plan_days import PlanDays
from fora_desktop.services.plan_fixed import Grid
from fora_desktop.services.plan_owed import Wanted, window
from fora_desktop.services.plan_question import Asked
from fora_desktop.services.plan_register import Known, KnownMeeting
from fora_desktop.services.plan_targets import A_YEAR


class NoSuchDraft(FieldError):
    def __init__(self, draft: int) -> None:
        super().__init__(_("Der er ingen kladde med nummer {n}. Beregn et forslag igen.").format(n=draft))


@dataclass(frozen=True, slots=True)
class Kept:
    """What a draft says of the meetings of a question, by their numbers there."""

    slots: dict[int, Slot] = field(default_factory=dict)
    locked: dict[int, Slot] = field(default_factory=dict)
    skipped: dict[int, tuple[Wanted, str]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


NOTHING = Kept()


def row_of(session: Session, draft: int) -> PlanDraft:
    row = session.get(PlanDraft, draft)
    if row is None:
        raise NoSuchDraft(draft)
    return row


def rows_of(session: Session, draft: int) -> Sequence[PlanDraftMeeting]:
    return session.scalars(
        select(PlanDraftMeeting).where(PlanDraftMeeting.draft_id == draft).order_by(PlanDraftMeeting.id)
    ).all()


def present(session: Session, year: int) -> int | None:
    """The working proposal of a year that is looked at, else the newest draft of it."""
    return session.scalars(
        select(PlanDraft.id)
        .where(PlanDraft.year == year, PlanDraft.accepted_on.is_(None))
        .order_by(PlanDraft.name != "", PlanDraft.chosen.desc(), PlanDraft.made_at.desc(), PlanDraft.id.desc())
    ).first()


def of_draft(session: Session, known: Known, draft: int, wanted: list[Wanted]) -> Kept:
    """What a draft says of the meetings that are wanted now; `wanted` have their numbers. What it skips is taken out.

    A meeting of the register is found by its number there, a new one by its board, its kind and its place among those.
    """
    row_of(session, draft)
    grid = Grid(known.settings)
    of_register = {each.meeting.id: each for each in wanted if each.meeting is not None}
    new: dict[tuple[int, str | None], list[Wanted]] = defaultdict(list)
    for each in sorted(wanted, key=lambda each: each.target):
        if each.meeting is None:
            new[each.board.id, each.kind].append(each)
    kept = Kept()
    rows = sorted(rows_of(session, draft), key=lambda row: (row.target, row.id))
    of_new: dict[tuple[int, str | None], list[PlanDraftMeeting]] = defaultdict(list)
    for row in rows:
        if row.meeting_id is None:
            of_new[row.board_id, row.kind].append(row)
        elif row.meeting_id in of_register:
            _keep(kept, grid, of_register[row.meeting_id], row)
    for key, theirs in of_new.items():
        for each, row in _paired(new.get(key, []), theirs):
            _keep(kept, grid, each, row)
    for each, _reason in kept.skipped.values():
        wanted.remove(each)
    return kept


def _paired(wanted: list[Wanted], rows: Sequence[PlanDraftMeeting]) -> list[tuple[Wanted, PlanDraftMeeting]]:
    """Each row with the meeting nearest to its target, in order; what is locked or skipped comes first."""
    free = list(wanted)
    found = []
    for row in sorted(rows, key=lambda row: (not (row.locked or row.skipped), row.target, row.id)):
        if not free:
            break
        nearest = min(free, key=lambda each: abs((each.target - row.target).days))
        free.remove(nearest)
        found.append((nearest, row))
    return found


def _keep(kept: Kept, grid: Grid, wanted: Wanted, row: PlanDraftMeeting) -> None:
    if row.skipped:
        kept.skipped[wanted.key] = wanted, row.skipped
        return
    if row.start is None or not grid.holds(row.start.time(), row.minutes):
        return
    wanted.minutes = row.minutes
    slot = Slot(row.start.date(), row.start.time())
    kept.slots[wanted.key] = slot
    if row.locked:
        kept.locked[wanted.key] = slot


def as_kept(session: Session, known: Known, draft: int) -> tuple[list[Wanted], Kept]:
    """The meetings that a draft holds, by its own numbers; what it skips is left out."""
    grid, kept = Grid(known.settings), Kept()
    meetings: Mapping[int, KnownMeeting] = {meeting.id: meeting for meeting in known.meetings}
    wanted = []
    for row in rows_of(session, draft):
        board = known.boards.get(row.board_id)
        meeting = meetings.get(row.meeting_id) if row.meeting_id is not None else None
        if board is None or (row.meeting_id is not None and meeting is None):
            continue
        each = Wanted(
            board=board,
            kind=row.kind,
            window=window(known, board, row.kind, row.target),
            target=row.target,
            meeting=meeting,
            key=row.key,
            minutes=row.minutes,
        )
        _keep(kept, grid, each, row)
        if not row.skipped:
            wanted.append(each)
    return wanted, kept


def as_last_year(
    known: Known, days: PlanDays, grid: Grid, free: Sequence[PlanMeeting], asked: Mapping[int, Asked]
) -> dict[int, Slot]:
    """For each meeting the weekday, the week and the hour at which its board met the year before."""
    of_board: dict[int, list[PlanMeeting]] = defaultdict(list)
    for each in free:
        of_board[asked[each.id].board_id].append(each)
    found: dict[int, Slot] = {}
    for board, meetings in of_board.items():
        before = [each for each in known.of_board.get(board, ()) if each.day.year == known.year - 1]
        for meeting in sorted(meetings, key=lambda each: each.target):
            minutes = asked[meeting.id].minutes
            there = [
                each
                for each in before
                if (meeting.earliest is None or each.day + A_YEAR >= meeting.earliest)
                and (meeting.latest is None or each.day + A_YEAR <= meeting.latest)
                and grid.holds(each.start.time(), minutes)
            ]
            if there:
                last = min(there, key=lambda each: abs((each.day + A_YEAR - meeting.target).days))
                before.remove(last)
                found[meeting.id] = Slot(days.nearest(last.day + A_YEAR), last.start.time())
    return found
