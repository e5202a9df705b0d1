"""A draft becomes the calendar, as one step: new meetings, others moved, those that are skipped cancelled."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.conflicts import Conflict, ConflictKind
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.planning import PlanDraft, PlanDraftMeeting
from fora_desktop.i18n import _, counted
from fora_desktop.services import meetings, plan_owed
from fora_desktop.services.meeting_lines import number_name
from fora_desktop.services.meetings import NewUid
from fora_desktop.services.plan_days import PlanDays
from fora_desktop.services.plan_proposals import VARIANTS, Reading, last_numbers
from fora_desktop.services.plan_register import Known
from fora_desktop.services.surroundings import TAKING_PLACE

NAMED = 3


class IsAccepted(FieldError):
    """A draft that has been put into the calendar is changed no more."""

    def __init__(self, year: int, on: date) -> None:
        super().__init__(
            _(
                "Planen for {year} blev godkendt den {day}. Beregn et nyt forslag, hvis der skal flere møder til."
            ).format(year=year, day=dates.day_month_year(on))
        )


class NothingIsChosen(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Ingen møder er valgt. Sæt hak ved dem, der skal i kalenderen."))


class NothingToAccept(FieldError):
    """Whatever was chosen has to be left."""

    def __init__(self, left: "Sequence[Left]") -> None:
        if all(each.why == planned_meanwhile() for each in left):
            super().__init__(_("Møderne i forslaget er planlagt i mellemtiden. Der mangler ingen i kalenderen."))
        else:
            told = left_words(left)
            super().__init__(_("Intet er sat i kalenderen. {left} Beregn et nyt forslag.").format(left=told))


@dataclass(frozen=True, slots=True)
class Left:
    """A meeting that accepting leaves alone, and why, in words that follow its title: `er aftalt`."""

    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was put into the calendar; `conflicts` is what speaks against that by now, `left` what was not."""

    year: int
    meetings: int
    moved: int
    cancelled: int
    conflicts: tuple[Conflict, ...]
    left: tuple[Left, ...]
    created: tuple[int, ...] = ()


def check_open(draft: PlanDraft) -> None:
    """Raises IsAccepted."""
    if draft.accepted_on is not None:
        raise IsAccepted(draft.year, draft.accepted_on)


def accept(
    session: Session, draft: int, on: date, ids: Collection[int] | None = None, *, new_uid: NewUid | None = None
) -> Accepted:
    """What is chosen in a draft, or with `ids` those meetings of it, into the calendar.

    Raises NoSuchDraft, IsAccepted, NothingIsChosen. What speaks against a time is told and stops nothing.
    """
    known = Reading(session, draft, on)
    check_open(known.draft)
    rows = [
        row
        for row in known.rows
        if row.start is not None and not row.skipped and (row.chosen if ids is None else row.id in ids)
    ]
    skipped = [row for row in known.rows if row.skipped and row.meeting_id is not None]
    if not rows and not skipped:
        raise NothingIsChosen
    left = _Left(known)
    against = {row.id: known.against(row) for row in rows}
    rows = [row for row in rows if left.is_possible(row, against[row.id])]
    moved = _move(session, known, [row for row in rows if row.meeting_id is not None], left)
    cancelled = _cancel(session, skipped, on, left)
    new = _owed(session, known, [row for row in rows if row.meeting_id is None], left)
    rows = [row for row in rows if row.id not in left.rows]
    created = _create(session, known, new, new_uid or NewUid())
    if left.found and not rows and not cancelled:
        raise NothingToAccept(left.found)
    _close(session, known, on)
    for row in known.rows:
        row.chosen = row.id not in left.rows and (row.chosen if ids is None else row.id in ids)
    session.flush()
    found = tuple(each for row in rows for each in against[row.id])
    return Accepted(known.draft.year, len(created), moved, cancelled, found, tuple(left.found), created)


def _close(session: Session, known: Reading, on: date) -> None:
    """The year is decided: its other working proposals are no longer open either."""
    known.draft.accepted_on = on
    if known.draft.variant not in VARIANTS:
        return
    others = (PlanDraft.year == known.draft.year) & (PlanDraft.name == "") & (PlanDraft.id != known.draft.id)
    others &= PlanDraft.variant.in_(VARIANTS) & PlanDraft.accepted_on.is_(None)
    session.execute(update(PlanDraft).where(others).values(accepted_on=on))


# --- what is left alone ---------------------------------------------------------------------------------------------


class _Left:
    """The meetings that accepting leaves alone, as they are found."""

    def __init__(self, known: Reading) -> None:
        self.known = known
        self.found: list[Left] = []
        self.rows: set[int] = set()

    def add(self, row: PlanDraftMeeting, title: str, why: str) -> None:
        self.rows.add(row.id)
        self.found.append(Left(title, why))

    def add_new(self, row: PlanDraftMeeting, why: str) -> None:
        number = number_name(self.known.numbers[row.id], self.known.draft.year)
        self.add(row, _("{board} {number}").format(board=self.known.infos[row.board_id].name, number=number), why)

    def is_possible(self, row: PlanDraftMeeting, against: Sequence[Conflict]) -> bool:
        if row.start is not None and row.start.date() <= self.known.on:
            self.add_new(row, _("ligger i fortiden"))
        elif any(each.kind is ConflictKind.BOARD_CLOSED for each in against):
            self.add_new(row, _("ligger på en dag, hvor forummet ikke findes"))
        return row.id not in self.rows

    def is_as_it_was(self, row: PlanDraftMeeting, meeting: Meeting) -> bool:
        """Whether nobody has decided anything on a meeting of the calendar since the plan was asked for."""
        if meeting.status not in AWAITED:
            self.add(row, meeting.title, _("er afholdt eller aflyst"))
        elif meeting.agreed:
            self.add(row, meeting.title, _("er aftalt"))
        elif meeting.start.date() <= self.known.on:
            self.add(row, meeting.title, _("ligger i fortiden"))
        elif row.present is not None and meeting.start != row.present:
            self.add(row, meeting.title, _("er flyttet i mellemtiden"))
        return row.id not in self.rows


def planned_meanwhile() -> str:
    return _("er planlagt i mellemtiden")


def left_words(left: Sequence[Left]) -> str:
    """`Kredsrådet 1/2027 og Kredsrådet 2/2027 er planlagt i mellemtiden.`, a sentence for each reason."""
    by_why: dict[str, list[str]] = defaultdict(list)
    for each in left:
        by_why[each.why].append(each.title)
    told = []
    for why, titles in by_why.items():
        named, rest = titles[:NAMED], len(titles) - NAMED
        if rest > 0:
            who = _("{titles} og {n} til").format(titles=", ".join(named), n=rest)
        elif len(named) > 1:
            who = _("{titles} og {last}").format(titles=", ".join(named[:-1]), last=named[-1])
        else:
            who = named[0]
        told.append(_("{who} {why}.").format(who=who, why=why))
    return " ".join(told)


def _owed(
    session: Session, known: Reading, rows: Sequence[PlanDraftMeeting], left: _Left
) -> Sequence[PlanDraftMeeting]:
    """The new meetings without those whose place in their board's year others have taken meanwhile."""
    of_plan = {row.meeting_id for row in known.rows if row.meeting_id is not None}
    others = (
        select(MeetingBoard.board_id)
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(
            MeetingBoard.board_id.in_({row.board_id for row in rows}),
            Meeting.status.in_(TAKING_PLACE),
            Meeting.id.not_in(of_plan),
        )
    )
    boards = set(session.scalars(others))
    if not boards:
        return rows
    register = Known(session, known.draft.year, known.on)
    days = PlanDays(register)
    for board in sorted(boards & register.boards.keys()):
        theirs = {row.id: (row.start.date(), row.locked) for row in rows if row.board_id == board and row.start}
        taken = plan_owed.taken(register, days, board, theirs, of_plan)
        for row in rows:
            if row.id in taken:
                left.add_new(row, planned_meanwhile())
    return [row for row in rows if row.id not in left.rows]


# --- what becomes of the calendar -----------------------------------------------------------------------------------


def _create(session: Session, known: Reading, rows: Sequence[PlanDraftMeeting], new_uid: NewUid) -> tuple[int, ...]:
    """Numbered in the order of their days, after what the board has in the year already."""
    if not rows:
        return ()
    last = last_numbers(session, known.draft.year)
    ordered = sorted(rows, key=lambda row: (row.start or datetime.max, row.id))
    first = meetings.next_id(session)
    ids = tuple(range(first, first + len(ordered)))
    new, sitting = [], []
    for id_, row in zip(ids, ordered, strict=True):
        assert row.start is not None
        last[row.board_id] += 1
        number = last[row.board_id]
        new.append(
            {
                "id": id_,
                "uid": new_uid(),
                "title": meetings.title_of([known.infos[row.board_id].name], number_name(number, known.draft.year)),
                "kind": row.kind,
                "start": row.start,
                "planned_start": row.start,
                "minutes": row.minutes,
                "time_zone": known.district.time_zone,
                "location": known.locations.get(row.board_id, ""),
                "room": row.room,
                "host_unit_id": None,
                "status": MeetingStatus.PLANNED.value,
                "reason": "",
                "was_invited": False,
                "series_id": None,
                "journal_number": "",
            }
        )
        sitting.append(
            {
                "meeting_id": id_,
                "board_id": row.board_id,
                "number": number,
                "year": known.draft.year,
                "position": 0,
            }
        )
    session.execute(insert(Meeting), new)
    session.execute(insert(MeetingBoard), sitting)
    is_in = [{"id": row.id, "meeting_id": id_} for id_, row in zip(ids, ordered, strict=True)]
    session.execute(update(PlanDraftMeeting), is_in)
    return ids


def _move(session: Session, known: Reading, rows: Sequence[PlanDraftMeeting], left: _Left) -> int:
    """How many have another time now; those of which something became since stay as they are."""
    starts: dict[int, datetime] = {}
    there = _there(session, rows)
    for row in rows:
        meeting = there.get(row.meeting_id or 0)
        if meeting is None or row.start is None or meeting.start == row.start or not left.is_as_it_was(row, meeting):
            continue
        starts[meeting.id] = row.start
        if row.room and meeting.room and row.room != meeting.room:
            meetings.set_values(session, meeting, {"room": row.room})
    if starts:
        session.flush()
        reason = _("Planen for {year}").format(year=known.draft.year)
        meetings.set_starts(session, starts, known.on, reason)
    return len(starts)


def _cancel(session: Session, rows: Sequence[PlanDraftMeeting], on: date, left: _Left) -> int:
    cancelled = 0
    there = _there(session, rows)
    for row in rows:
        meeting = there.get(row.meeting_id or 0)
        if meeting is None or meeting.status == MeetingStatus.CANCELLED or not left.is_as_it_was(row, meeting):
            continue
        now = datetime.combine(on, time())
        meetings.record(session, meeting.id, MeetingStatus.CANCELLED, now, reason=row.skipped)
        cancelled += 1
    return cancelled


def _there(session: Session, rows: Sequence[PlanDraftMeeting]) -> dict[int, Meeting]:
    wanted = [row.meeting_id for row in rows if row.meeting_id is not None]
    if not wanted:
        return {}
    return {meeting.id: meeting for meeting in session.scalars(select(Meeting).where(Meeting.id.in_(wanted)))}


def accepted(done: Accepted) -> str:
    """`Planen for 2027 er godkendt: 260 møder`"""
    told = [
        counted(done.meetings, _("{n} møde"), _("{n} møder")) if done.meetings else "",
        counted(done.moved, _("{n} møde flyttet"), _("{n} møder flyttet")) if done.moved else "",
        counted(done.cancelled, _("{n} møde aflyst"), _("{n} møder aflyst")) if done.cancelled else "",
    ]
    what = ", ".join(filter(None, told)) or _("alt lå allerede, som det skulle")
    return _("Planen for {year} er godkendt: {what}").format(year=done.year, what=what)
