"""Where an agenda comes from: the standard agenda, the last meeting, what was not finished, tasks that are due."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.agenda import CARRIED, DISCUSSION, DONE, OPEN, AgendaItem
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.people import Person
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.domain.tasks import DONE as TASK_DONE
from fora_desktop.domain.tasks import Task
from fora_desktop.i18n import _, counted
from fora_desktop.services import action_plans, agenda, meeting_course, plan_follow, standard_agendas
from fora_desktop.services.agenda import Change, Wish


class NoEarlierAgenda(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Der er intet tidligere møde med en dagsorden. Hent standarddagsordenen i stedet."))


class NothingLeft(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Der er ingen udsatte eller ubehandlede punkter fra tidligere møder."))


class NothingDue(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Ingen åbne opgaver har frist inden mødet."))


class IsTreated(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(_("“{item}” er behandlet og kan ikke udsættes.").format(item=shortened(title)))


# --- fetched --------------------------------------------------------------------------------------------------------


def fetch_standard(session: Session, meeting_id: int, *, late_reason: str = "") -> Change:
    """The standard agenda of the forum; what is there already by title or by purpose is not fetched again."""
    meeting = agenda.open_meeting(session, meeting_id)
    have = agenda.items(session, meeting_id)
    titles, purposes = {each.title.casefold() for each in have}, {each.purpose for each in have} - {""}
    wishes = [
        Wish(line.title, line.kind, line.minutes, responsible=line.responsible, purpose=line.purpose)
        for line in standard_agendas.of_meeting(session, meeting_id).lines
        if line.title.casefold() not in titles and line.purpose not in purposes
    ]
    return _put(session, meeting, wishes, late_reason)


def fetch_last(session: Session, meeting_id: int, *, late_reason: str = "") -> Change:
    """The items of the board's last meeting: the usual ones anew, those that were not finished carried over.

    Raises NoEarlierAgenda.
    """
    meeting = agenda.open_meeting(session, meeting_id)
    last = agenda.last_meeting(session, meeting)
    if last is None:
        raise NoEarlierAgenda
    left = {row.id for row in _left_over(session, meeting)}
    titles = {each.title.casefold() for each in agenda.items(session, meeting_id)}
    wishes = []
    for row in agenda.rows(session, last.id):
        if row.id in left:
            wishes.append(_carried(session, row))
        elif row.title.casefold() not in titles and not row.refers_to_id and row.state != CARRIED:
            wishes.append(
                Wish(
                    row.title,
                    row.kind,
                    row.minutes,
                    responsible_id=row.responsible_id,
                    responsible=row.responsible,
                    confidential=row.confidential,
                    purpose=row.purpose,
                )
            )
    older = [row for row in _left_over(session, meeting) if row.meeting_id != last.id]
    change = _put(session, meeting, [*wishes, *(_carried(session, row) for row in older)], late_reason)
    _mark_carried(session, [row.id for row in _rows_of(session, left)] + [row.id for row in older])
    return change


def carry_over(session: Session, meeting_id: int, *, late_reason: str = "") -> Change:
    """What earlier meetings of the board put off or did not come to; each item refers to the old one.

    Raises NothingLeft.
    """
    meeting = agenda.open_meeting(session, meeting_id)
    rows = _left_over(session, meeting)
    if not rows:
        raise NothingLeft
    change = _put(session, meeting, [_carried(session, row) for row in rows], late_reason)
    _mark_carried(session, [row.id for row in rows])
    return change


def postpone(session: Session, item_id: int, *, late_reason: str = "") -> Change:
    """An item that is put off: it comes on the board's next meeting, or waits until there is one."""
    row = agenda.row(session, item_id)
    meeting = agenda.open_meeting(session, row.meeting_id)
    if row.state == DONE:
        raise IsTreated(row.title)
    row.state = CARRIED
    session.flush()
    plan_follow.follow(session, meeting.id)
    following = _next_meeting(session, meeting)
    title = ""
    if following is not None and not _is_taken_up(session, item_id):
        title = following.title
        reason = late_reason or _("udsat fra {day}").format(day=dates.day_month(meeting.start.date()))
        if not row.purpose or all(each.purpose != row.purpose for each in agenda.rows(session, following.id)):
            agenda.put(session, following, [_carried(session, row)], reason)
    return Change(meeting.id, meeting.title, row.title, row.id, position=row.position, to=title)


def postponed(change: Change) -> str:
    if change.to:
        return _("“{item}” er udsat til {meeting}").format(item=shortened(change.title), meeting=change.to)
    return _("“{item}” er udsat til næste møde").format(item=shortened(change.title))


def _put(session: Session, meeting: Meeting, wishes: list[Wish], late_reason: str) -> Change:
    made = agenda.put(session, meeting, wishes, late_reason)
    title = wishes[0].title if wishes else ""
    return Change(meeting.id, meeting.title, title, made[0] if made else None, count=len(made), items=made)


def _carried(session: Session, row: AgendaItem) -> Wish:
    return Wish(
        row.title,
        row.kind,
        row.minutes,
        responsible_id=row.responsible_id,
        responsible=row.responsible,
        case_text=row.case_text,
        confidential=row.confidential,
        purpose=row.purpose,
        refers_to=row.id,
        plan=action_plans.key_of(session, row.plan_year_id),
    )


def left_over(session: Session, meeting_id: int) -> int:
    """How many items wait from earlier meetings of the board."""
    meeting = session.get(Meeting, meeting_id)
    return len(_left_over(session, meeting)) if meeting is not None else 0


def _left_over(session: Session, meeting: Meeting) -> list[AgendaItem]:
    """Items of earlier meetings that nobody took up again: put off, or not treated at a meeting that was held.

    An item with a purpose of its own (approval, the next meetings, any other business) comes anyway.
    """
    taken_up = select(AgendaItem.refers_to_id).where(AgendaItem.refers_to_id.is_not(None))
    held = (Meeting.status == MeetingStatus.HELD.value) & (AgendaItem.state == OPEN) & AgendaItem.id.in_(_unfinished())
    query = (
        select(AgendaItem)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(
            Meeting.id.in_(agenda.of_same_board(meeting.id)),
            Meeting.start < meeting.start,
            AgendaItem.purpose == "",
            AgendaItem.id.not_in(taken_up),
            (AgendaItem.state == CARRIED) | held,
        )
        .order_by(Meeting.start, AgendaItem.position)
    )
    return list(session.scalars(query))


def _unfinished() -> Any:
    """Items of meetings where somebody told treated items from others; where nobody did, none is unfinished."""
    told = select(AgendaItem.meeting_id).where(AgendaItem.state != OPEN)
    return select(AgendaItem.id).where(AgendaItem.meeting_id.in_(told), AgendaItem.minutes_text == "")


def _rows_of(session: Session, ids: set[int]) -> list[AgendaItem]:
    return list(session.scalars(select(AgendaItem).where(AgendaItem.id.in_(ids))))


def _mark_carried(session: Session, ids: list[int]) -> None:
    """The old items say that they were carried over; those of approved minutes stay as they were approved."""
    meetings = set()
    for row in _rows_of(session, set(ids)):
        if row.state == OPEN and not meeting_course.is_locked(session, row.meeting_id):
            row.state = CARRIED
            meetings.add(row.meeting_id)
    session.flush()
    for meeting in sorted(meetings):
        plan_follow.follow(session, meeting)


def _is_taken_up(session: Session, item_id: int) -> bool:
    return session.scalars(select(AgendaItem.id).where(AgendaItem.refers_to_id == item_id).limit(1)).first() is not None


def _next_meeting(session: Session, meeting: Meeting) -> Meeting | None:
    query = select(Meeting).where(
        Meeting.id.in_(agenda.of_same_board(meeting.id)), Meeting.start > meeting.start, Meeting.status.in_(AWAITED)
    )
    return session.scalars(query.order_by(Meeting.start).limit(1)).first()


# --- tasks that remind ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reminder:
    """An open task of the board that is due by the day of the meeting."""

    task: int
    title: str
    who: str
    due: date
    confidential: bool

    @property
    def sentence(self) -> str:
        """`Send tal for hærværk (Skolechefen), frist 29. maj`"""
        told = _("{task} ({who})").format(task=self.title, who=self.who) if self.who else self.title
        return _("{task}, frist {day}").format(task=told, day=dates.day_month(self.due))


def reminders(session: Session, meeting_id: int) -> tuple[Reminder, ...]:
    """By their day; parts of a task stand for themselves."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        return ()
    boards = list(session.scalars(select(MeetingBoard.board_id).where(MeetingBoard.meeting_id == meeting_id)))
    forums = select(Board.forum_id).where(Board.id.in_(boards))
    sat = select(MeetingBoard.meeting_id).where(MeetingBoard.board_id.in_(boards))
    of_boards = select(AgendaItem.id).where(AgendaItem.meeting_id.in_(sat))
    own_forum = Task.forum_id.in_(forums) & Task.board_id.is_(None) & Task.item_id.is_(None)
    query = (
        select(Task, Person.name, AgendaItem.confidential)
        .outerjoin(Person, Person.id == Task.person_id)
        .outerjoin(AgendaItem, AgendaItem.id == Task.item_id)
        .where(
            Task.state != TASK_DONE,
            Task.due <= meeting.start.date(),
            Task.board_id.in_(boards) | Task.item_id.in_(of_boards) | own_forum,
        )
        .order_by(Task.due, Task.id)
    )
    return tuple(
        Reminder(task.id, task.title, name or task.responsible, task.due, task.confidential or bool(closed))
        for task, name, closed in session.execute(query)
        if task.due is not None
    )


def remind(session: Session, meeting_id: int, *, late_reason: str = "") -> Change:
    """Put the tasks that are due on the agenda as one item. Raises NothingDue."""
    meeting = agenda.open_meeting(session, meeting_id)
    due = reminders(session, meeting_id)
    if not due:
        raise NothingDue
    text = "\n".join(f"- {each.sentence}" for each in due)
    wish = Wish(
        _("Opfølgning på opgaver"), DISCUSSION, case_text=text, confidential=any(each.confidential for each in due)
    )
    return _put(session, meeting, [wish], late_reason)


def told_reminders(count: int) -> str:
    return counted(count, _("{n} opgave har frist inden mødet."), _("{n} opgaver har frist inden mødet."))
