"""The action plans of a year as rows: how far each is, at which meeting it goes on, whose it is, what needs a hand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import ADOPTED, DISCUSSED, ActionPlanDocument, ActionPlanYear
from fora_desktop.domain.agenda import CARRIED, DECISION, AgendaItem
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import MUNICIPALITY, Board, BoardUnit, Forum, Unit
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.people import Person, RoleHolder
from fora_desktop.domain.plan_stages import IN_MEETINGS, PlanDocument, PlanRow, StageMeeting
from fora_desktop.i18n import _
from fora_desktop.services import action_plans, special_days, standings
from fora_desktop.services.action_plans import ActionPlanLine
from fora_desktop.services.seating import Seating

SOON = timedelta(days=30)
"""So far ahead the deadlines of plans are told of on Overblik."""
STILL_TOLD = timedelta(days=90)
"""So long a plan that nobody began is told after its deadline, once another year has begun."""


class NoSuchPlan(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Planen er der ikke længere. Den er fjernet imens."))


@dataclass(frozen=True, slots=True)
class _Sitting:
    """A meeting of a board, as far as plans bear on it."""

    meeting: int
    board: int
    number: str
    start: datetime
    status: MeetingStatus


@dataclass(frozen=True, slots=True)
class _Linked:
    """An item that has a plan on an agenda."""

    item: int
    meeting: int
    kind: str
    state: str


def listing(session: Session, year: int, on: date, plans: Sequence[int] | None = None) -> list[PlanRow]:
    """The plans of a year: those that it has, those whose draft is due in it, and those of before that are not done.

    In the order of the overview, then of the years and the boards; of all rules, or of `plans`.
    """
    return list(_Reader(session, year, on, plans).rows())


def read(session: Session, plan: int, board: int, year: int, on: date) -> PlanRow:
    """One of them, also where its year does not show it. Raises NoSuchPlan."""
    reader = _Reader(session, year, on, [plan])
    found = next((row for row in reader.rows(board) if row.key == (plan, board, year)), None) or reader.one(board)
    if found is None:
        raise NoSuchPlan
    return found


def needing(session: Session, on: date) -> int:
    """How many of them need a hand, for the navigation."""
    return sum(row.needs_action(on) for row in listing(session, on.year, on))


@dataclass(frozen=True, slots=True)
class Pressing:
    """What Overblik tells of: the plans that need a hand, the latest first, and those whose deadline comes next."""

    needing: tuple[PlanRow, ...]
    coming: tuple[PlanRow, ...]
    plans: int


def pressing(session: Session, on: date) -> Pressing:
    rows = listing(session, on.year, on)
    needing = sorted(
        (row for row in rows if row.needs_action(on)), key=lambda row: (-row.days_over(on), row.shown_due or date.max)
    )
    coming = [row for row in rows if not row.is_done and not row.needs_action(on) and row.shown_due is not None]
    coming = [row for row in coming if row.shown_due is not None and row.shown_due <= on + SOON]
    return Pressing(
        tuple(needing),
        tuple(sorted(coming, key=lambda row: (row.shown_due or date.max, sort_key(row.whose)))),
        len(rows),
    )


def with_lacking(session: Session, rows: Sequence[PlanRow], on: date) -> list[PlanRow]:
    """The same, and of those that lack a meeting how many their boards still lack of what they owe."""
    if not any(row.lacks_meeting(on) for row in rows):
        return list(rows)
    lacking: dict[int, int] = {}
    for line in standings.lines(session, on):
        if line.standing is not None and not line.past:
            lacking[line.board.id] = max(lacking.get(line.board.id, 0), line.standing.missing)
    return [replace(row, lacking=lacking.get(row.board, 0)) if row.lacks_meeting(on) else row for row in rows]


def units(session: Session) -> list[tuple[int, str]]:
    """The municipalities by name."""
    found = session.execute(select(Unit.id, Unit.name).where(Unit.kind == MUNICIPALITY))
    return sorted(((id_, name) for id_, name in found), key=lambda unit: sort_key(unit[1]))


class _Reader:
    """Reads all that the plans of a year hang on, each table once."""

    def __init__(self, session: Session, year: int, on: date, plans: Sequence[int] | None = None) -> None:
        self._session, self._year, self._on = session, year, on
        lines = action_plans.listing(session, since=date(year, 1, 1))
        self._lines = [each for each in lines if plans is None or each.id in plans]
        forums = {each.forum for each in self._lines}
        self._boards: dict[int, list[Board]] = defaultdict(list)
        query = select(Board).where(Board.forum_id.in_(forums)).order_by(Board.forum_id, Board.position, Board.id)
        for board in session.scalars(query):
            self._boards[board.forum_id].append(board)
        self._years: dict[tuple[int, int], list[ActionPlanYear]] = defaultdict(list)
        wanted = [each.id for each in self._lines]
        for row in session.scalars(
            select(ActionPlanYear).where(ActionPlanYear.action_plan_id.in_(wanted)).order_by(ActionPlanYear.year)
        ):
            self._years[row.action_plan_id, row.board_id].append(row)
        self._units: dict[int, set[int]] = defaultdict(set)
        for board_id, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id)):
            self._units[board_id].add(unit)
        self._read_meetings()
        self._read_documents()
        self._read_persons()

    def _read_meetings(self) -> None:
        ids = [row.id for rows in self._years.values() for row in rows]
        self._linked: dict[int, list[_Linked]] = defaultdict(list)
        query = select(
            AgendaItem.plan_year_id, AgendaItem.id, AgendaItem.meeting_id, AgendaItem.kind, AgendaItem.state
        ).where(AgendaItem.plan_year_id.in_(ids))
        for year_row, item, meeting, kind, state in self._session.execute(query) if ids else ():
            self._linked[int(year_row or 0)].append(_Linked(item, meeting, kind, state))
        known = {each.meeting for those in self._linked.values() for each in those}
        boards = [board.id for boards in self._boards.values() for board in boards]
        today = datetime.combine(self._on, time.min)
        coming = (Meeting.start >= today) & Meeting.status.in_(AWAITED)
        self._meetings: dict[int, _Sitting] = {}
        self._coming: dict[int, list[_Sitting]] = defaultdict(list)
        query_meetings = (
            select(
                Meeting.id, Meeting.start, Meeting.status, MeetingBoard.board_id, MeetingBoard.number, MeetingBoard.year
            )
            .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
            .where(MeetingBoard.board_id.in_(boards), or_(coming, Meeting.id.in_(known)))
            .order_by(Meeting.start, Meeting.id, MeetingBoard.position)
        )
        for id_, start, status, board, number, year in self._session.execute(query_meetings):
            found = _Sitting(id_, board, f"{number}/{year}", start, MeetingStatus(status))
            self._meetings.setdefault(id_, found)
            if found.status in AWAITED and start >= today:
                self._coming[board].append(found)
        self._layers = special_days.layers(self._session) if self._meetings else None

    def _read_documents(self) -> None:
        self._documents: dict[int, list[PlanDocument]] = defaultdict(list)
        years = {row.id: row.year for rows in self._years.values() for row in rows}
        query = select(ActionPlanDocument).order_by(ActionPlanDocument.added_on, ActionPlanDocument.id)
        for row in self._session.scalars(query):
            if row.plan_year_id in years:
                year = years[row.plan_year_id]
                self._documents[row.plan_year_id].append(
                    PlanDocument(row.id, row.stage, row.name, row.path, row.added_on, row.plan_year_id, year)
                )

    def _read_persons(self) -> None:
        roles = {each.role for each in self._lines if each.role is not None}
        # a plan's role need not sit in the board: every role is read, not only those of the members
        boards = [board.id for its in self._boards.values() for board in its]
        self._seating = Seating(self._session, boards, people=False, every_role=True) if roles else None
        self._holders: dict[int, list[RoleHolder]] = defaultdict(list)
        if roles:
            for held in self._session.scalars(select(RoleHolder).order_by(RoleHolder.first_day)):
                self._holders[held.role_id].append(held)
        wanted = {row.person_id for rows in self._years.values() for row in rows if row.person_id is not None}
        wanted |= {held.person_id for those in self._holders.values() for held in those}
        self._names = (
            dict(self._session.execute(select(Person.id, Person.name).where(Person.id.in_(wanted))).all())
            if wanted
            else {}
        )
        self._kept_by = dict(self._session.execute(select(Forum.id, Forum.responsible)).all())

    # --- which ------------------------------------------------------------------------------------------------------

    def rows(self, only: int | None = None) -> Iterator[PlanRow]:
        """All, or those of one board and of forums that have one plan for all their boards."""
        for line in self._lines:
            its = self._boards[line.forum]
            found = [
                (year, together)
                for together in ([[board] for board in its if only in (None, board.id)] if line.per_board else [its])
                for year in self._years_of(line, together)
            ]
            for year, together in sorted(found, key=lambda pair: (pair[0], sort_key(pair[1][0].name))):
                row = self._row(line, together, year)
                if row is not None:
                    yield row

    def one(self, board: int) -> PlanRow | None:
        """The year's plan of a board, whatever shows it."""
        for line in self._lines:
            its = self._boards[line.forum]
            together = [each for each in its if each.id == board] if line.per_board else its
            if together and (row := self._row(line, together, self._year, always=True)) is not None:
                return row
        return None

    def _years_of(self, line: ActionPlanLine, boards: Sequence[Board]) -> list[int]:
        """The years whose plans of a forum or a board the year shows, the earliest first."""
        if not boards:
            return []
        own = {row.year: row for board in reversed(boards) for row in self._years[line.id, board.id]}
        main = self._in_force(line, sorted(own))
        found = {main}
        after = main + line.every if line.has_cadence else self._year + 1
        draft = (own[after].draft_due if after in own else None) or line.draft_in(after)
        is_due = line.has_cadence and draft is not None and draft.year == self._year
        if is_due or (after in own and _begun(own[after], line)):
            found.add(after)
        before = main - line.every
        if line.has_cadence and line.every == 1 and self._year == self._on.year and self._is_left(line, boards, before):
            found.add(before)
        return sorted(found)

    def _in_force(self, line: ActionPlanLine, own: Sequence[int]) -> int:
        """The year of the plan that holds in the year that is looked at."""
        earlier = [year for year in own if year <= self._year]
        if not line.has_cadence:
            return earlier[-1] if earlier else self._year
        if line.every == 1:
            return self._year
        first = line.first_year if line.first_year is not None else earlier[0] if earlier else self._year
        return first + (self._year - first) // line.every * line.every

    def _is_left(self, line: ActionPlanLine, boards: Sequence[Board], year: int) -> bool:
        """Whether a plan of the year before is not done, and was begun or was due a short time ago."""
        row = self._row(line, boards, year)
        if row is None or row.is_done or row.due is None or row.due >= self._on:
            return False
        return row.reached > 0 or row.due >= self._on - STILL_TOLD

    # --- one --------------------------------------------------------------------------------------------------------

    def _row(self, line: ActionPlanLine, boards: Sequence[Board], year: int, *, always: bool = False) -> PlanRow | None:
        """None where no board owes it; `always`: where it has a row of its own all the same."""
        own = next((row for board in boards for row in self._years[line.id, board.id] if row.year == year), None)
        due = (own.due if own else None) or line.due_in(year)
        draft_due = (own.draft_due if own else None) or line.draft_in(year)
        exist = self._owing(line, boards, year, due, own) or (list(boards) if always and own is not None else [])
        if not exist:
            return None
        board = exist[0]
        person, name, role = self._responsible(line, board, own, due)
        days = tuple(action_plans.day_reached(own, stage) if own else None for stage in line.stages)
        meetings = self._stages_in_meetings(line, exist, own, due, days)
        done = days[-1] is not None
        return PlanRow(
            plan=line.id,
            board=board.id,
            year=year,
            year_row=own.id if own else None,
            forum=line.forum,
            forum_name=line.forum_name,
            whose=board.name if line.per_board else line.forum_name,
            name=line.name,
            title=self._title(line, year, boards),
            kind=line.kind,
            words=line.words,
            per_board=line.per_board,
            every=line.every,
            has_cadence=line.has_cadence,
            stages=line.stages,
            days=days,
            draft_due=draft_due if "draft" in line.stages else None,
            due=due,
            own_due=own is not None and own.due is not None,
            own_draft_due=own is not None and own.draft_due is not None,
            person=person,
            person_name=name,
            role_name=role,
            own_person=own is not None and own.person_id is not None,
            journal_number=own.journal_number if own else "",
            units=frozenset(unit for each in (exist if line.per_board else boards) for unit in self._units[each.id]),
            meetings=meetings,
            first_meeting=self._first_meeting(exist),
            revised=self._revised(line, year) if done else None,
            documents=tuple(self._documents[own.id]) if own else (),
            earlier=self._earlier(line, boards, year),
        )

    def _owing(
        self, line: ActionPlanLine, boards: Sequence[Board], year: int, due: date | None, own: ActionPlanYear | None
    ) -> list[Board]:
        """The boards that have the plan: on its deadline; of one of several years in the year looked at."""
        if due is not None and line.every == 1:
            return action_plans.owing(boards, year, due, own)
        of = max(year, self._year) if line.every > 1 else year
        return action_plans.owing(boards, of, self._on, own)

    def _title(self, line: ActionPlanLine, year: int, boards: Sequence[Board]) -> str:
        anchored = any(self._years[line.id, board.id] for board in boards)
        if line.every > 1 and line.first_year is None and anchored:
            return f"{line.name} {year}–{year + line.every - 1}"
        return line.title_of(year)

    def _revised(self, line: ActionPlanLine, year: int) -> date | None:
        """By when the next one is to be begun, of one that holds several years."""
        if line.every == 1:
            return None
        after = year + line.every
        return line.draft_in(after) or line.due_in(after) or date(after - 1, 12, 31)

    def _earlier(self, line: ActionPlanLine, boards: Sequence[Board], year: int) -> tuple[PlanDocument, ...]:
        rows = [row for board in boards for row in self._years[line.id, board.id] if row.year < year]
        for row in sorted(rows, key=lambda row: row.year, reverse=True):
            if self._documents[row.id]:
                return tuple(self._documents[row.id])
        return ()

    def _responsible(
        self, line: ActionPlanLine, board: Board, own: ActionPlanYear | None, due: date | None
    ) -> tuple[int | None, str, str]:
        """Who is responsible: this year's own person, else who holds the rule's role, else the secretariat's word."""
        if own is not None and own.person_id is not None:
            return own.person_id, self._names.get(own.person_id, ""), line.role_name
        day = max(self._on, board.first_day)
        if line.role is not None and self._seating is not None:
            for role in self._seating.expanded(line.role, board.id):
                for held in reversed(self._holders[role]):
                    if held.first_day <= day and (held.last_day is None or day <= held.last_day):
                        return held.person_id, self._names.get(held.person_id, ""), line.role_name
        return None, self._kept_by.get(line.forum, "") if line.role is None else "", line.role_name

    # --- meetings ---------------------------------------------------------------------------------------------------

    def _stages_in_meetings(
        self,
        line: ActionPlanLine,
        boards: Sequence[Board],
        own: ActionPlanYear | None,
        due: date | None,
        days: Sequence[date | None],
    ) -> tuple[tuple[str, StageMeeting], ...]:
        linked = self._linked[own.id] if own is not None else []
        reached = max((place for place, day in enumerate(days, 1) if day is not None), default=0)
        taken: set[int] = {each.meeting for each in linked}
        coming = self._free(boards, due, taken)
        found: list[tuple[str, StageMeeting]] = []
        for place, stage in enumerate(line.stages):
            if stage not in IN_MEETINGS:
                continue
            item = self._item_for(stage, linked)
            if item is not None:
                sitting = self._meetings[item.meeting]
                found.append((stage, self._stage_meeting(sitting, item.item)))
            elif place >= reached and (decides := self._same_meeting(stage, linked)) is not None:
                found.append((stage, self._stage_meeting(self._meetings[decides.meeting], decides.item)))
            elif place >= reached and coming:
                found.append((stage, self._stage_meeting(coming.pop(0), None)))
        return tuple(found)

    def _same_meeting(self, stage: str, linked: Sequence[_Linked]) -> _Linked | None:
        """What is adopted at a coming meeting is discussed there too."""
        decides = self._item_for(ADOPTED, linked) if stage == DISCUSSED else None
        return decides if decides is not None and self._meetings[decides.meeting].status in AWAITED else None

    def _first_meeting(self, boards: Sequence[Board]) -> date | None:
        coming = [each.start.date() for board in boards for each in self._coming[board.id]]
        return min(coming, default=None)

    def _free(self, boards: Sequence[Board], due: date | None, taken: Iterable[int]) -> list[_Sitting]:
        known = set(taken)
        those = {each.meeting: each for board in boards for each in self._coming[board.id] if each.meeting not in known}
        return sorted(
            (each for each in those.values() if due is None or each.start.date() <= due or due < self._on),
            key=lambda each: each.start,
        )

    def _item_for(self, stage: str, linked: Sequence[_Linked]) -> _Linked | None:
        """The item at which a stage is reached: a decision adopts, all else discusses; put off it does neither."""
        fit = [
            each
            for each in linked
            if (each.kind == DECISION) == (stage == ADOPTED)
            and each.state != CARRIED
            and each.meeting in self._meetings
        ]
        living = [each for each in fit if self._meetings[each.meeting].status is not MeetingStatus.CANCELLED]
        return max(living or fit, key=lambda each: self._meetings[each.meeting].start, default=None)

    def _stage_meeting(self, sitting: _Sitting, item: int | None) -> StageMeeting:
        day = sitting.start.date()
        ahead = sitting.status in AWAITED and day >= self._on
        holiday = self._layers.holiday(day) if ahead and self._layers is not None else None
        passed = sitting.status in AWAITED and day < self._on
        return StageMeeting(sitting.meeting, item, sitting.number, day, sitting.status, holiday or "", passed)


def _begun(row: ActionPlanYear, line: ActionPlanLine) -> bool:
    return any(action_plans.day_reached(row, stage) for stage in line.stages)
