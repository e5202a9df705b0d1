"""A draft becomes the calendar, as one step: new meetings, others moved, those that are skipped cancelled."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.conflicts import Conflict
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.planning import PlanDraft, PlanDraftMeeting
from fora_desktop.i18n import _, counted
from fora_desktop.services import meetings
from fora_desktop.services.meeting_lines import number_name
from fora_desktop.services.meetings import NewUid
from fora_desktop.services.plan_proposals import Reading, last_numbers


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


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was put into the calendar; `conflicts` is what speaks against it by now, `left` what could not be moved."""

    year: int
    meetings: int
    moved: int
    cancelled: int
    conflicts: tuple[Conflict, ...]
    left: tuple[str, ...]
    """Meetings, by their titles, that have been held, cancelled or agreed since and stay as they are."""
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
    found = tuple(each for row in rows for each in known.against(row))
    new = [row for row in rows if row.meeting_id is None]
    moved, left = _move(session, known, [row for row in rows if row.meeting_id is not None], on)
    cancelled, also_left = _cancel(session, skipped, on)
    created = _create(session, known, new, new_uid or NewUid())
    known.draft.accepted_on = on
    if ids is not None:
        for row in known.rows:
            row.chosen = row.id in ids
    session.flush()
    return Accepted(known.draft.year, len(created), moved, cancelled, found, (*left, *also_left), created)


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


def _move(session: Session, known: Reading, rows: Sequence[PlanDraftMeeting], on: date) -> tuple[int, list[str]]:
    """How many have another time now; those of which something became since stay as they are."""
    left: list[str] = []
    starts: dict[int, datetime] = {}
    there = _there(session, rows)
    for row in rows:
        meeting = there.get(row.meeting_id or 0)
        if meeting is None or row.start is None or meeting.start == row.start:
            continue
        if meeting.status not in AWAITED or meeting.agreed:
            left.append(meeting.title)
            continue
        starts[meeting.id] = row.start
        if row.room and meeting.room and row.room != meeting.room:
            meetings.set_values(session, meeting, {"room": row.room})
    if starts:
        session.flush()
        meetings.set_starts(session, starts, on, _("Planen for {year}").format(year=known.draft.year))
    return len(starts), left


def _cancel(session: Session, rows: Sequence[PlanDraftMeeting], on: date) -> tuple[int, list[str]]:
    cancelled, left = 0, []
    there = _there(session, rows)
    for row in rows:
        meeting = there.get(row.meeting_id or 0)
        if meeting is None or meeting.status == MeetingStatus.CANCELLED:
            continue
        if meeting.status not in AWAITED:
            left.append(meeting.title)
            continue
        now = datetime.combine(on, time())
        meetings.record(session, meeting.id, MeetingStatus.CANCELLED, now, reason=row.skipped)
        cancelled += 1
    return cancelled, left


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
