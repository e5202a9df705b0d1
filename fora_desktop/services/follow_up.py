"""What has to be followed up: tasks, deadlines and meetings to be recorded, in one list; and what was done of it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.days import monday
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import MINUTES_SENT, MeetingStep
from fora_desktop.domain.people import SECRETARY, Membership, RoleHolder
from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.domain.tasks import DONE, NEW
from fora_desktop.domain.wallclock import midnight
from fora_desktop.i18n import _, counted
from fora_desktop.services import approvals, glance, meetings, plan_rows, tasks
from fora_desktop.services import deadlines as due_dates
from fora_desktop.services.deadlines import WARNED_DAYS, Deadline
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.tasks import TaskRow

ONE_DAY = timedelta(days=1)
APPROVED_WITHIN = 270
"""Days; minutes that nobody has approved for so long are not asked about any more."""


class Kind(StrEnum):
    """What a row asks for."""

    TASK = "task"
    INVITATION = "invitation"
    AGENDA = "agenda"
    MATERIAL = "material"
    MINUTES = "minutes"
    RECORD = "record"
    NEW_DATE = "new_date"
    PLAN = "plan"

    @property
    def word(self) -> str:
        return {
            Kind.TASK: _("Opgaver"),
            Kind.INVITATION: _("Indkaldelser"),
            Kind.AGENDA: _("Dagsordener"),
            Kind.MATERIAL: _("Bilag"),
            Kind.MINUTES: _("Referater"),
            Kind.RECORD: _("Registrering"),
            Kind.NEW_DATE: _("Ny dato"),
            Kind.PLAN: _("Handleplaner"),
        }[self]


class When(StrEnum):
    """The groups of the list."""

    OVERDUE = "overdue"
    WEEK = "week"
    LATER = "later"
    DONE = "done"

    @property
    def word(self) -> str:
        return {
            When.OVERDUE: _("Overskredet"),
            When.WEEK: _("Denne uge"),
            When.LATER: _("Senere"),
            When.DONE: _("Udført"),
        }[self]


@dataclass(frozen=True, slots=True)
class Row:
    """Something to be done; `task` and `deadline` say which it is, and neither of a meeting that waits for a word."""

    key: str
    kind: Kind
    title: str
    place: str
    forum: int | None
    origin: str
    person: int | None
    person_name: str
    due: date | None
    remark: str
    """Why the deadline lies where it lies: `før helligdag`."""
    done_on: date | None
    when: When
    meeting: int | None
    is_secretariats: bool
    task: TaskRow | None = None
    deadline: Deadline | None = None
    plan: PlanRow | None = None
    text: str = field(repr=False, default="")

    @property
    def is_done(self) -> bool:
        return self.done_on is not None

    def day_words(self, on: date) -> str:
        """`i dag`, `ons. 13.`, `22. maj`, with the year where it is another."""
        return "" if self.due is None else short_day(self.due, on)

    def state_words(self, on: date) -> str:
        """`4 dage over`, `før helligdag`, and of what is done when it was."""
        if self.done_on is not None:
            return done_words(self.done_on, on)
        if self.due is not None and self.due < on:
            return counted((on - self.due).days, _("1 dag over"), _("{n} dage over"))
        return self.remark

    def sentence(self, on: date) -> str:
        """`Fristen var fredag 8. maj, 4 dage siden.`"""
        if self.done_on is not None:
            return _("Udført {day}.").format(day=dates.long(self.done_on))
        if self.due is None:
            return (
                _("Fristen kan ikke beregnes: mødet har ingen dato.")
                if self.kind is Kind.NEW_DATE
                else _("Der er ingen frist.")
            )
        day = _("{weekday} {day}").format(weekday=dates.weekday(self.due), day=dates.day_month(self.due))
        if self.due < on:
            ago = counted((on - self.due).days, _("1 dag siden"), _("{n} dage siden"))
            return _("Fristen var {day}, {ago}.").format(day=day, ago=ago)
        if self.due == on:
            return _("Fristen er i dag.")
        return _("Fristen er {day}, om {n}.").format(
            day=day, n=counted((self.due - on).days, _("1 dag"), _("{n} dage"))
        )


def short_day(day: date, on: date) -> str:
    if day == on:
        return _("i dag")
    if on < day and monday(day) == monday(on):
        return _("{weekday} {day}.").format(weekday=dates.weekday_short(day), day=day.day)
    words = _("{day}. {month}").format(day=day.day, month=dates.month_short(day.month))
    return words if day.year == on.year else f"{words} {day.year}"


def done_words(day: date, on: date) -> str:
    if day == on:
        return _("i dag")
    return _("i går") if day == on - ONE_DAY else short_day(day, on)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """All rows in order; `next_due` is the first day after this week on which something is due."""

    rows: tuple[Row, ...]
    on: date

    def of(self, when: When) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.when is when)

    @property
    def open(self) -> int:
        return sum(not row.is_done for row in self.rows)

    @property
    def overdue(self) -> int:
        return len(self.of(When.OVERDUE))

    @property
    def today(self) -> int:
        return sum(row.due == self.on and not row.is_done for row in self.rows)

    @property
    def next_due(self) -> date | None:
        return min((row.due for row in self.of(When.LATER) if row.due is not None), default=None)


def listing(session: Session, on: date, *, ahead: int = WARNED_DAYS, everything: bool = False) -> FollowUp:
    """Everything open, and what was done this week; with `everything` all that ever was done."""
    since = date.min if everything else monday(on)
    staff = secretariat(session)
    found = [_of_task(row, on, staff) for row in tasks.listing(session, done_since=since)]
    found += [_of_deadline(each, on) for each in due_dates.listing(session, on, ahead=ahead, settled_since=since)]
    unrecorded = glance.unrecorded(session, on)
    postponed = [
        line for line in meetings.listing(session, status=MeetingStatus.POSTPONED) if line.start.date().year >= on.year
    ]
    keepers = _keepers(session, [*unrecorded, *postponed], on)
    found += [_of_record(line, on, keepers) for line in unrecorded]
    found += [_of_new_date(line, keepers) for line in postponed]
    found += [_of_plan(row, on, staff) for row in plan_deadlines(session, on, ahead)]
    return FollowUp(tuple(sorted(found, key=_order)), on)


def _order(row: Row) -> tuple[int, date, str, str]:
    place = list(When).index(row.when)
    if row.done_on is not None:
        return place, date.fromordinal(date.max.toordinal() - row.done_on.toordinal()), sort_key(row.title), row.key
    return place, row.due or date.max, sort_key(row.title), row.key


def overdue(session: Session, on: date) -> int:
    """How many open tasks, deadlines and records are over their day, for the navigation."""
    due = [row.due for row in tasks.listing(session)]
    due += [each.due.day for each in due_dates.listing(session, on, ahead=0, named=False)]
    due += [line.start.date() + ONE_DAY for line in glance.unrecorded(session, on)]
    due += [row.next_due for row in plan_deadlines(session, on, 0)]
    return sum(day is not None and day < on for day in due)


def secretariat(session: Session) -> frozenset[int]:
    """The persons who keep some board's minutes: what they have to do is the secretariat's."""
    named = select(Membership.person_id).where(Membership.function == SECRETARY, Membership.person_id.is_not(None))
    found = {person for person in session.scalars(named) if person is not None}
    roles = set(
        session.scalars(
            select(Membership.role_id).where(Membership.function == SECRETARY, Membership.role_id.is_not(None))
        )
    )
    if roles:
        found |= set(session.scalars(select(RoleHolder.person_id).where(RoleHolder.role_id.in_(roles))))
    return frozenset(found)


def _group(due: date | None, on: date) -> When:
    if due is None:
        return When.LATER
    if due < on:
        return When.OVERDUE
    return When.WEEK if monday(due) == monday(on) else When.LATER


def _of_task(row: TaskRow, on: date, staff: frozenset[int]) -> Row:
    origin = _("Egen opgave")
    if row.meeting_number:
        origin = _("Møde {number}").format(number=row.meeting_number)
        if row.item_number:
            origin = _("Møde {number}, pkt. {item}").format(number=row.meeting_number, item=row.item_number)
    return Row(
        key=f"task:{row.id}",
        kind=Kind.TASK,
        title=row.title,
        place=row.place,
        forum=row.forum,
        origin=origin,
        person=row.person,
        person_name=row.person_name,
        due=row.due,
        remark="",
        done_on=row.done_on if row.is_done else None,
        when=When.DONE if row.is_done else _group(row.due, on),
        meeting=row.meeting,
        is_secretariats=row.person in staff if row.person is not None else not row.person_name,
        task=row,
        text=_text(row.title, row.place, row.person_name, origin, row.note),
    )


def _of_deadline(each: Deadline, on: date) -> Row:
    done = each.settled.on if each.settled is not None else None
    return Row(
        key=f"{each.kind}:{each.meeting}",
        kind=Kind(each.kind),
        title=each.words,
        place=each.place,
        forum=each.forum,
        origin=each.origin,
        person=each.person,
        person_name=each.person_name,
        due=each.due.day,
        remark=each.due.words,
        done_on=done,
        when=When.DONE if done is not None else _group(each.due.day, on),
        meeting=each.meeting,
        is_secretariats=True,
        deadline=each,
        text=_text(each.words, each.place, each.person_name, each.origin, each.title),
    )


def plan_deadlines(session: Session, on: date, ahead: int) -> list[PlanRow]:
    """The plans whose next step is over its deadline, or is due within so many days."""
    last = on + timedelta(days=ahead)
    rows: dict[tuple[int, int, int], PlanRow] = {}
    for year in sorted({on.year, last.year}):
        rows |= {row.key: row for row in plan_rows.listing(session, year, on)}
    return [row for row in rows.values() if not row.is_done and row.next_due is not None and row.next_due <= last]


def _of_plan(row: PlanRow, on: date, staff: frozenset[int]) -> Row:
    title = f"{row.title}: {row.to_do}"
    return Row(
        key=f"plan:{row.plan}:{row.board}:{row.year}",
        kind=Kind.PLAN,
        title=title,
        place=row.whose,
        forum=row.forum,
        origin=_("Handleplan"),
        person=row.person,
        person_name=row.person_name,
        due=row.next_due,
        remark="",
        done_on=None,
        when=_group(row.next_due, on),
        meeting=None,
        is_secretariats=row.person in staff if row.person is not None else True,
        plan=row,
        text=_text(title, row.whose, row.person_name, row.forum_name),
    )


Keepers = dict[int, tuple[int | None, int | None, str, str]]
"""By board: its forum, its secretary by number and name, its name."""


def _keepers(session: Session, lines: Sequence[MeetingLine], on: date) -> Keepers:
    boards = sorted({line.board_ids[0] for line in lines if line.board_ids})
    if not boards:
        return {}
    keep = due_dates.secretaries(session, boards, on)
    query = select(Board.id, Board.name, Board.forum_id, Forum.responsible).join(Forum, Forum.id == Board.forum_id)
    found: Keepers = {}
    for id_, name, forum, responsible in session.execute(query.where(Board.id.in_(boards))):
        person, person_name = keep.get(id_, (None, responsible))
        found[id_] = (forum, person, person_name, name)
    return found


def _of_record(line: MeetingLine, on: date, keepers: Keepers) -> Row:
    due = line.start.date() + ONE_DAY
    title = _("Notér, hvad der skete den {day}").format(day=dates.day_month(line.start.date()))
    return _of_meeting(line, Kind.RECORD, title, _("Registrering"), due, _group(due, on), keepers)


def _of_new_date(line: MeetingLine, keepers: Keepers) -> Row:
    title = _("Find ny dato i stedet for {day}").format(day=dates.day_month(line.start.date()))
    return _of_meeting(line, Kind.NEW_DATE, title, _("Udsat"), None, When.LATER, keepers)


def _of_meeting(
    line: MeetingLine, kind: Kind, title: str, origin: str, due: date | None, when: When, keepers: Keepers
) -> Row:
    board = line.board_ids[0] if line.board_ids else -1
    forum, person, name, place = keepers.get(board, (None, None, "", line.boards[0] if line.boards else ""))
    return Row(
        key=f"{kind.value}:{line.id}",
        kind=kind,
        title=title,
        place=place,
        forum=forum,
        origin=origin,
        person=person,
        person_name=name,
        due=due,
        remark="",
        done_on=None,
        when=when,
        meeting=line.id,
        is_secretariats=True,
        text=_text(title, place, name, origin, line.title),
    )


def _text(*parts: str) -> str:
    return "\n".join(part for part in parts if part).casefold()


# --- what Overblik shows of it --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Approval:
    """Minutes that were sent and that nobody has approved; `next_meeting` is the one that can."""

    meeting: int
    title: str
    place: str
    day: date
    next_meeting: date | None


def to_approve(session: Session, on: date, most: int = 20) -> list[Approval]:
    """The minutes that wait for approval, those first whose next meeting comes first; those of long ago are let lie."""
    sent = session.scalars(
        select(MeetingStep.meeting_id)
        .join(Meeting, Meeting.id == MeetingStep.meeting_id)
        .where(MeetingStep.kind == MINUTES_SENT, MeetingStep.needed)
        .where(Meeting.status == MeetingStatus.HELD.value, Meeting.start >= midnight(on - timedelta(APPROVED_WITHIN)))
        .distinct()
    ).all()
    lines = meetings.listing(session, meetings=sent) if sent else []
    locked = approvals.approved(session, [line.id for line in lines])
    coming = _coming(session, {board for line in lines for board in line.board_ids}, on)
    found = []
    for line in lines:
        if line.id in locked:
            continue
        later = [start for board in line.board_ids for start in coming[board] if start > line.start]
        next_one = min(later).date() if later else None
        found.append(Approval(line.id, line.title, line.boards[0], line.start.date(), next_one))
    return sorted(found, key=lambda each: (each.next_meeting or date.max, each.day))[:most]


def _coming(session: Session, boards: Collection[int], on: date) -> Mapping[int, Sequence[datetime]]:
    """By board when it is to meet from a day on."""
    found: dict[int, list[datetime]] = defaultdict(list)
    query = (
        select(MeetingBoard.board_id, Meeting.start)
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(Meeting.start >= midnight(on))
        .where(Meeting.status.in_([MeetingStatus.PLANNED.value, MeetingStatus.INVITED.value]))
    )
    for board, start in session.execute(query) if boards else ():
        if board in boards:
            found[board].append(start)
    return found


@dataclass(frozen=True, slots=True)
class Pressing:
    """What Overblik tells of: minutes that are missing, minutes to approve, overdue tasks, invitations to send.

    `open` counts all that is open, also what is not shown.
    """

    rows: tuple[Row, ...]
    approvals: tuple[Approval, ...]
    open: int


def pressing(session: Session, on: date, ahead: int) -> Pressing:
    """Missing minutes first, then overdue tasks, then invitations of this week and other overdue deadlines."""
    found = listing(session, on, ahead=ahead)
    soon = [row for row in found.rows if row.when in (When.OVERDUE, When.WEEK)]
    late = [row for row in soon if row.when is When.OVERDUE]
    order = [
        *(row for row in late if row.kind is Kind.MINUTES),
        *(row for row in late if row.kind is Kind.TASK),
        *(row for row in soon if row.kind is Kind.INVITATION),
        *(row for row in late if row.kind in (Kind.AGENDA, Kind.MATERIAL)),
    ]
    return Pressing(tuple(order), tuple(to_approve(session, on)), found.open)


# --- done, and saved ------------------------------------------------------------------------------------------------


def mark(session: Session, rows: Sequence[Row], done: bool, on: date) -> int:
    """Each task and each deadline is done, or open again, as one change."""
    for row in rows:
        if row.task is not None:
            tasks.set_state(session, row.task.id, DONE if done else NEW, on)
        elif row.deadline is not None and done:
            due_dates.settle(session, row.deadline.meeting, row.deadline.kind, on)
        elif row.deadline is not None:
            due_dates.open_again(session, row.deadline.meeting, row.deadline.kind)
    return len(rows)


def told_marks(rows: Sequence[Row], done: bool, _count: object = None) -> str:
    """The sentence of the step."""
    if len(rows) == 1:
        words = _("“{title}” er udført") if done else _("“{title}” er åben igen")
        return words.format(title=rows[0].title)
    words = _("{n} opgaver er udført") if done else _("{n} opgaver er åbne igen")
    return words.format(n=len(rows))


def as_table(rows: Sequence[Row], on: date) -> tuple[list[str], list[list[str | date]]]:
    """Heads and cells of the list for a file; confidential tasks are left out of it."""
    heads = [
        *(_("Opgave"), _("Slags"), _("Råd, nævn eller forum"), _("Kommer fra")),
        *(_("Ansvarlig"), _("Frist"), _("Bemærkning"), _("Udført")),
    ]
    shown = [row for row in rows if row.task is None or not row.task.confidential]
    cells: list[list[str | date]] = [
        [
            *(row.title, row.kind.word, row.place, row.origin, row.person_name),
            *(row.due or "", row.state_words(on), row.done_on or ""),
        ]
        for row in shown
    ]
    return heads, cells
