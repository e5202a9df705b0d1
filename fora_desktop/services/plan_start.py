"""Where a plan begins: what a draft holds and has locked, or last year's dates."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan import PlanMeeting, Slot
from fora_desktop.domain.planning import PlanDraft, PlanDraftMeeting
from fora_desktop.i18n import _
from fora_desktop.services.plan_days import PlanDays
from fora_desktop.services.plan_fixed import Grid
from fora_desktop.services.plan_owed import window
from fora_desktop.services.plan_question import Asked
from fora_desktop.services.plan_register import Known, KnownMeeting
from fora_desktop.services.plan_targets import A_YEAR
from fora_desktop.services.plan_wanted import Wanted


class NoSuchDraft(FieldError):
    def __init__(self, draft: int) -> None:
        super().__init__(_("Der er ingen kladde med nummer {n}. Beregn et forslag igen.").format(n=draft))


@dataclass(frozen=True, slots=True)
class Kept:
    """What a draft says of the meetings of a question, by their numbers there."""

    slots: dict[int, Slot] = field(default_factory=dict)
    locked: dict[int, Slot] = field(default_factory=dict)
    skipped: dict[int, tuple[Wanted, str]] = field(default_factory=dict)
    chosen: dict[int, bool] = field(default_factory=dict)
    """Of those that have a time there, whether accepting would put them into the calendar."""
    notes: list[str] = field(default_factory=list)
    """Sentences on the locks that cannot be kept."""


NOTHING = Kept()
NAMED = 3


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
    """The newest working proposal of a year, of several made at once the first variant; else the newest draft of it."""
    return session.scalars(
        select(PlanDraft.id)
        .where(PlanDraft.year == year, PlanDraft.accepted_on.is_(None))
        .order_by(PlanDraft.name != "", PlanDraft.made_at.desc(), PlanDraft.id)
    ).first()


def of_draft(
    session: Session,
    known: Known,
    days: PlanDays,
    draft: int,
    wanted: list[Wanted],
    boards: Collection[int] | None = None,
    *,
    missing: bool = True,
) -> Kept:
    """What a draft says of the meetings that are wanted now; `wanted` have their numbers. What it skips is taken out.

    A meeting of the register is found by its number there, a new one by its board, its kind and its place among those.
    What is locked and owed no longer is wanted all the same: it gets a number too. `boards` are those asked for.
    """
    row_of(session, draft)
    reading = _Reading(known, days)
    of_register = {each.meeting.id: each for each in wanted if each.meeting is not None}
    new: dict[tuple[int, str | None], list[Wanted]] = defaultdict(list)
    for each in sorted(wanted, key=lambda each: each.target):
        if each.meeting is None:
            new[each.board.id, each.kind].append(each)
    rows = sorted(rows_of(session, draft), key=lambda row: (row.target, row.id))
    of_new: dict[tuple[int, str | None], list[PlanDraftMeeting]] = defaultdict(list)
    for row in rows:
        if row.meeting_id in of_register:
            reading.keep(of_register[row.meeting_id], row)
        elif row.meeting_id is not None:
            reading.stays(row)
        elif (boards is None or row.board_id in boards) and reading.has_its_board(row):
            of_new[row.board_id, row.kind].append(row)
    for key, theirs in of_new.items():
        paired = _paired(new.get(key, []), theirs)
        for each, row in paired:
            reading.keep(each, row)
        done = {row.id for _each, row in paired}
        for row in theirs if missing else ():
            if row.id not in done and reading.holds_beyond_what_is_owed(row):
                each = reading.wanted(row, max((each.key for each in wanted), default=0) + 1)
                wanted.append(each)
                reading.keep(each, row)
    kept = reading.done()
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
        day = row.start.date() if row.locked and row.start is not None else row.target
        nearest = min(free, key=lambda each: (day not in each.window, abs((each.target - row.target).days)))
        free.remove(nearest)
        found.append((nearest, row))
    return found


class _Reading:
    """Takes over what a draft says, meeting by meeting, and remembers the locks that are lost."""

    def __init__(self, known: Known, days: PlanDays) -> None:
        self.known, self.days = known, days
        self.grid = Grid(known.settings)
        self.kept = Kept()
        self._meetings: Mapping[int, KnownMeeting] = {meeting.id: meeting for meeting in known.meetings}
        self._lost: dict[Callable[[], tuple[str, str]], list[PlanDraftMeeting]] = defaultdict(list)

    def keep(self, wanted: Wanted, row: PlanDraftMeeting) -> None:
        if row.skipped:
            self.kept.skipped[wanted.key] = wanted, row.skipped
            return
        if row.start is None:
            return
        slot = Slot(row.start.date(), row.start.time())
        in_hours = self.grid.holds(slot.start, row.minutes)
        self.kept.chosen[wanted.key] = row.chosen
        if row.locked and not (in_hours and slot.day in self.days):
            self._lost[_other_day if in_hours else _other_hours].append(row)
        elif row.locked:
            self.kept.locked[wanted.key] = slot
        if in_hours:
            wanted.minutes = row.minutes
            self.kept.slots[wanted.key] = slot

    def stays(self, row: PlanDraftMeeting) -> None:
        """A meeting of the register that does not move now."""
        there = self._meetings.get(row.meeting_id or 0)
        if row.locked and there is not None and there.start != row.start:
            self._lost[_in_the_calendar].append(row)

    def has_its_board(self, row: PlanDraftMeeting) -> bool:
        """Whether the board of a new meeting is in the plan, on the day of a locked one too."""
        board = self.known.boards[row.board_id]
        day = row.start.date() if row.locked and row.start is not None else None
        if board.wish.left_out:
            why = _left_out
        elif day is not None and not board.info.first_day <= day <= (board.info.last_day or date.max):
            why = _closed
        else:
            return True
        if day is not None:
            self._lost[why].append(row)
        return False

    def holds_beyond_what_is_owed(self, row: PlanDraftMeeting) -> bool:
        """Whether a meeting that nothing asks for now is locked, where the calendar has none on that day."""
        if not row.locked or row.start is None:
            return False
        day = row.start.date()
        if any(each.day == day for each in self.known.of_board.get(row.board_id, ())):
            return False
        if day not in self.days:
            self._lost[_other_day].append(row)
            return False
        return True

    def wanted(self, row: PlanDraftMeeting, key: int) -> Wanted:
        board = self.known.boards[row.board_id]
        day = row.start.date() if row.start is not None else row.target
        return Wanted(board, row.kind, window(self.known, board, row.kind, day), row.target, key=key)

    def done(self) -> Kept:
        for words, rows in self._lost.items():
            one, many = words()
            note = (one if len(rows) == 1 else many).format(n=len(rows), names=self._named(rows))
            self.kept.notes.append(note)
        return self.kept

    def _named(self, rows: Sequence[PlanDraftMeeting]) -> str:
        names = [
            _("{board} {day} kl. {time}").format(
                board=self.known.boards[row.board_id].name,
                day=dates.day_month_year(row.start.date()),
                time=dates.hours(row.start.time()),
            )
            for row in rows
            if row.start is not None
        ]
        named = ", ".join(names[:NAMED])
        rest = len(names) - NAMED
        return _("{names} og {n} til").format(names=named, n=rest) if rest > 0 else named


def _other_hours() -> tuple[str, str]:
    return (
        _("Låsen på {n} møde kan ikke holdes, da det ligger uden for planens timer: {names}."),
        _("Låsen på {n} møder kan ikke holdes, da de ligger uden for planens timer: {names}."),
    )


def _other_day() -> tuple[str, str]:
    return (
        _("Låsen på {n} møde kan ikke holdes, da planen ikke kan bruge dagen: {names}."),
        _("Låsen på {n} møder kan ikke holdes, da planen ikke kan bruge dagene: {names}."),
    )


def _closed() -> tuple[str, str]:
    return (
        _("{n} låst møde er ikke med, da forummet ikke findes den dag: {names}."),
        _("{n} låste møder er ikke med, da forummet ikke findes den dag: {names}."),
    )


def _left_out() -> tuple[str, str]:
    return (
        _("{n} låst møde er ikke med, da årsplanen ikke har forummet med: {names}."),
        _("{n} låste møder er ikke med, da årsplanen ikke har forummet med: {names}."),
    )


def _in_the_calendar() -> tuple[str, str]:
    return (
        _("{n} låst møde flyttes ikke og bliver, hvor det står i kalenderen: {names}."),
        _("{n} låste møder flyttes ikke og bliver, hvor de står i kalenderen: {names}."),
    )


def as_kept(session: Session, known: Known, days: PlanDays, draft: int) -> tuple[list[Wanted], Kept]:
    """The meetings that a draft holds, by its own numbers; what it skips is left out."""
    reading = _Reading(known, days)
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
        reading.keep(each, row)
        if not row.skipped:
            wanted.append(each)
    return wanted, reading.done()


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
