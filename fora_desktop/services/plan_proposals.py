"""A draft as it is looked through: its meetings in the overview's order, and what speaks against each by now."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts, wallclock
from fora_desktop.domain.conflicts import Booking, Conflict, Surroundings, place_key
from fora_desktop.domain.forum import Board, Chapter, District
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.planning import PlanDraft, PlanDraftMeeting
from fora_desktop.i18n import _
from fora_desktop.services import diaries, plan_start, requirements, special_days, standings, surroundings
from fora_desktop.services.meeting_lines import number_name
from fora_desktop.services.standings import BoardInfo

ONE_DAY = timedelta(days=1)
VARIANTS = ("even", "travel", "last_year")
"""What the working proposals of a year are best at, in their order."""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft; without a name it is the working proposal of its variant."""

    id: int
    year: int
    name: str
    variant: str
    begun_from: str
    made_at: datetime
    cost: int
    bound: int
    seconds: float
    accepted_on: date | None
    meetings: int
    """Those that are not skipped."""
    placed: int
    wanted: int
    """Those that accepting puts into the calendar."""


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """One meeting of a draft; `was` is where it lies in the calendar, of one that is there already."""

    id: int
    key: int
    board: int
    board_name: str
    forum: int
    forum_name: str
    chapter: int
    chapter_title: str
    title: str
    """`Kredsrådet 1/2027`, as it will be called."""
    number: int
    requirement: str
    kind: str | None
    target: date
    start: datetime | None
    end: datetime | None
    minutes: int
    place: str
    room: str
    locked: bool
    chosen: bool
    reason: str
    """Why it could not be placed."""
    skipped: str
    meeting: int | None
    was: datetime | None
    conflicts: tuple[Conflict, ...] = ()
    """What speaks against it by what the register knows now."""

    @property
    def is_moved(self) -> bool:
        return self.was is not None and self.start is not None and self.start != self.was


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft with its meetings in the overview's order."""

    draft: DraftLine
    lines: tuple[ProposalLine, ...]

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        return tuple(each for line in self.lines for each in line.conflicts)


# --- drafts ---------------------------------------------------------------------------------------------------------


def drafts(session: Session, year: int | None = None) -> list[DraftLine]:
    """The working proposals by their variant, one that was accepted before all; then the named ones, newest first."""
    return _lines(session, None if year is None else PlanDraft.year == year)


def line(session: Session, draft: int) -> DraftLine:
    """Raises NoSuchDraft."""
    plan_start.row_of(session, draft)
    return _lines(session, PlanDraft.id == draft)[0]


def _lines(session: Session, chosen: object) -> list[DraftLine]:
    there = PlanDraftMeeting.skipped == ""
    placed = there & PlanDraftMeeting.start.is_not(None)
    query = (
        select(
            PlanDraft,
            func.count(PlanDraftMeeting.id).filter(there),
            func.count(PlanDraftMeeting.id).filter(placed),
            func.count(PlanDraftMeeting.id).filter(placed & PlanDraftMeeting.chosen),
            func.count(PlanDraftMeeting.meeting_id),
        )
        .join(PlanDraftMeeting, PlanDraftMeeting.draft_id == PlanDraft.id, isouter=True)
        .group_by(PlanDraft.id)
    )
    if chosen is not None:
        query = query.where(chosen)  # type: ignore[arg-type]  # a comparison of columns
    rows = session.execute(query).all()
    only_closed = {row.id for row, *_numbers, there in rows if row.accepted_on is not None and not there}
    found = [
        DraftLine(
            id=row.id,
            year=row.year,
            name=row.name,
            variant=row.variant,
            begun_from=row.begun_from,
            made_at=row.made_at,
            cost=row.cost,
            bound=row.bound,
            seconds=row.seconds,
            accepted_on=row.accepted_on,
            meetings=meetings,
            placed=number,
            wanted=wanted,
        )
        for row, meetings, number, wanted, _there in rows
    ]
    named = sorted((each for each in found if each.name), key=lambda each: (each.made_at, each.id), reverse=True)
    working = sorted(
        (each for each in found if not each.name), key=lambda each: (each.id in only_closed, _rank(each.variant))
    )
    return [*working, *named]


def _rank(variant: str) -> int:
    return VARIANTS.index(variant) if variant in VARIANTS else len(VARIANTS)


# --- one of them ----------------------------------------------------------------------------------------------------


def proposal(session: Session, draft: int, on: date) -> Proposal:
    """All meetings of a draft; in one read also what speaks against each. Raises NoSuchDraft."""
    known = Reading(session, draft, on)
    found = []
    for row in known.rows:
        found.append(known.line(row))
    return Proposal(line(session, draft), tuple(found))


class Reading:
    """A draft's rows with all that is told of them, read once."""

    def __init__(self, session: Session, draft: int, on: date) -> None:
        self.session = session
        self.draft = plan_start.row_of(session, draft)
        self.on = on
        self.infos: Mapping[int, BoardInfo] = {info.id: info for info in standings.board_infos(session)}
        self.district = session.scalars(select(District)).one()
        places = {id_: info.position for id_, info in self.infos.items()}
        self.rows: Sequence[PlanDraftMeeting] = sorted(
            plan_start.rows_of(session, draft),
            key=lambda row: (places[row.board_id], row.start or datetime.combine(row.target, datetime.max.time())),
        )
        self.locations = _locations(session)
        self._chapters = {row.number: row.title for row in session.execute(select(Chapter.number, Chapter.title))}
        self._requirements = requirements.load(session)
        self._there = _there(session, [row.meeting_id for row in self.rows if row.meeting_id is not None])
        self.numbers = self._numbered()
        self._bookings = {row.id: self._booking(row) for row in self.rows if row.start is not None and not row.skipped}
        self._around = self._surroundings()

    def line(self, row: PlanDraftMeeting) -> ProposalLine:
        info = self.infos[row.board_id]
        in_force = self._requirements.on(info.forum, info.id, max(date(self.draft.year, 1, 1), info.first_day))
        there = self._there.get(row.meeting_id or 0, {}).get(row.board_id)
        booking = self._bookings.get(row.id)
        return ProposalLine(
            id=row.id,
            key=row.key,
            board=row.board_id,
            board_name=info.name,
            forum=info.forum,
            forum_name=info.forum_name,
            chapter=info.chapter,
            chapter_title=self._chapters[info.chapter],
            title=_("{board} {number}").format(
                board=info.name, number=number_name(self.numbers[row.id], self.draft.year)
            ),
            number=self.numbers[row.id],
            requirement=in_force.sentence if in_force is not None else "",
            kind=row.kind,
            target=row.target,
            start=row.start,
            end=booking.end if booking is not None else None,
            minutes=row.minutes,
            place=place_key(self.locations.get(row.board_id, ""), row.room),
            room=row.room,
            locked=row.locked,
            chosen=row.chosen,
            reason=row.reason,
            skipped=row.skipped,
            meeting=row.meeting_id,
            was=there.start if there is not None else None,
            conflicts=self.against(row),
        )

    def against(self, row: PlanDraftMeeting) -> tuple[Conflict, ...]:
        booking = self._bookings.get(row.id)
        return tuple(conflicts.conflicts(booking, self._around)) if booking is not None else ()

    def _numbered(self) -> dict[int, int]:
        """What each will be called: the calendar's own keep their numbers, new ones follow them by their days."""
        last = last_numbers(self.session, self.draft.year)
        found: dict[int, int] = {}
        late = datetime.max
        for row in sorted(self.rows, key=lambda row: (bool(row.skipped), row.start or late, row.target, row.id)):
            there = self._there.get(row.meeting_id or 0, {}).get(row.board_id)
            if there is not None:
                found[row.id] = there.number
            else:
                last[row.board_id] += 1
                found[row.id] = last[row.board_id]
        return found

    def _booking(self, row: PlanDraftMeeting) -> Booking:
        assert row.start is not None
        return Booking(
            meeting=row.meeting_id if row.meeting_id is not None else -row.id,
            name=_("{board}, møde {number}").format(
                board=self.infos[row.board_id].name, number=number_name(self.numbers[row.id], self.draft.year)
            ),
            start=row.start,
            end=wallclock.end(row.start, row.minutes, self.district.time_zone),
            boards=(row.board_id,),
            kind=row.kind,
            place=place_key(self.locations.get(row.board_id, ""), row.room),
        )

    def _surroundings(self) -> Surroundings:
        """The calendar as it would be with all of the draft in it."""
        first, last = date(self.draft.year, 1, 1), date(self.draft.year, 12, 31)
        begins = datetime.combine(first, datetime.min.time())
        ends = datetime.combine(last, datetime.max.time())
        near = surroundings.bookings(self.session, begins - ONE_DAY * 366, ends + ONE_DAY * 366)
        said = {each.meeting: each for each in near}
        rows = {row.id: row for row in self.rows}
        for id_, booking in self._bookings.items():
            before = said.get(booking.meeting)
            if before is not None:
                self._bookings[id_] = replace(
                    booking,
                    boards=before.boards,
                    place=self._place(rows[id_], before.place),
                    apologies=before.apologies,
                    instead=before.instead,
                )
        gone = {row.meeting_id for row in self.rows if row.meeting_id is not None}
        standing = [each for each in near if each.meeting not in gone]
        facts = surroundings.facts(self.session, max(first, self.on))
        boards = {row.board_id for row in self.rows}
        persons = surroundings.may_attend(facts, boards, standing)
        return Surroundings.of(
            facts,
            [*standing, *self._bookings.values()],
            surroundings.school_breaks(self.session),
            self.district.spacing_percent,
            self.district.time_zone,
            layers=special_days.layers(self.session),
            diaries=diaries.of(self.session, persons, first, last),
        )

    def _place(self, row: PlanDraftMeeting, before: str) -> str:
        """Where a meeting of the calendar will be: with another time it may get another room."""
        there = self._there.get(row.meeting_id or 0, {}).get(row.board_id)
        if there is None or row.start == there.start or not (row.room and there.room):
            return before
        return place_key(there.location, row.room)


@dataclass(frozen=True, slots=True)
class _There:
    """A meeting of the calendar, as one of its boards counts it."""

    start: datetime
    number: int
    location: str
    room: str


def _locations(session: Session) -> dict[int, str]:
    return {row.id: row.location for row in session.execute(select(Board.id, Board.location))}


def _there(session: Session, meetings: Iterable[int]) -> dict[int, dict[int, _There]]:
    """Of meetings of the calendar, by board, where they lie and their number."""
    found: dict[int, dict[int, _There]] = defaultdict(dict)
    wanted = set(meetings)
    if not wanted:
        return found
    rows = session.execute(
        select(Meeting.id, Meeting.start, Meeting.location, Meeting.room, MeetingBoard.board_id, MeetingBoard.number)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(Meeting.id.in_(wanted))
    )
    for id_, start, location, room, board, number in rows:
        found[id_][board] = _There(start, number, location, room)
    return found


def last_numbers(session: Session, year: int) -> dict[int, int]:
    """The last number that each board has given in a year."""
    found: dict[int, int] = defaultdict(int)
    rows = session.execute(
        select(MeetingBoard.board_id, func.max(MeetingBoard.number))
        .where(MeetingBoard.year == year)
        .group_by(MeetingBoard.board_id)
    )
    found.update({board: number or 0 for board, number in rows})
    return found
