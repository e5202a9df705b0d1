"""Gathers what the documents of a meeting are made of: `domain.dossier.Dossier`.

For outsiders closed items are left out with their decisions, tasks and papers; only their numbers stay. Notes about
persons stand in no document at all.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem, Paper
from fora_desktop.domain.dossier import (
    AGENDA,
    DECISIONS,
    INVITATION_LETTER,
    KINDS,
    MINUTES,
    PARTICIPANTS,
    Coming,
    Decided,
    Dossier,
    PaperOf,
    Point,
    Seat,
    ToDo,
)
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, District, Forum, Unit
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.minutes import AGENDA_SENT, INVITED, MINUTES_SENT, Decision
from fora_desktop.domain.people import Person
from fora_desktop.domain.tasks import Task
from fora_desktop.i18n import _
from fora_desktop.services import agenda, attendance, meeting_course, meeting_lines
from fora_desktop.services.agenda import Item
from fora_desktop.services.attendance import Sheet
from fora_desktop.services.meeting_course import Course
from fora_desktop.services.meeting_lines import MeetingLine

__all__ = ["AGENDA", "DECISIONS", "INVITATION_LETTER", "KINDS", "MINUTES", "PARTICIPANTS", "gather"]


class MeetingIsGone(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Mødet er der ikke længere. Det er fjernet imens."))


def gather(session: Session, meeting_id: int, on: date, *, outsiders: bool = False) -> Dossier:
    """Everything for the documents of a meeting as the register stands; `on` is the day they are made."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise MeetingIsGone
    line = meeting_lines.line(session, meeting_id)
    course = meeting_course.course(session, meeting_id)
    forum = _forum(session, line)
    district = session.scalars(select(District)).one()
    items = agenda.items(session, meeting_id)
    sheet = attendance.sheet(session, meeting_id)
    host = session.scalar(select(Unit.name).where(Unit.id == meeting.host_unit_id)) if meeting.host_unit_id else None
    parts = _parts(session, meeting_id, items, sheet, outsiders=outsiders)
    return Dossier(
        meeting=meeting_id,
        title=line.title,
        forum=forum.name,
        boards=line.boards,
        number=line.number,
        start=line.start,
        end=line.end,
        place=line.place,
        host=host or "",
        status=line.status.value,
        journal_number=line.journal_number or forum.journal_number,
        legal_basis=forum.legal_basis,
        sender=district.secretariat or district.name,
        sender_email=district.secretariat_email,
        district=district.name,
        on=on,
        outsiders=outsiders,
        points=parts.points,
        seats=_seats(sheet, items),
        papers=parts.papers,
        coming=_coming(session, meeting, line),
        there=_there(sheet),
        invited_on=_day(course, INVITED),
        agenda_sent_on=_day(course, AGENDA_SENT),
        minutes_sent_on=_day(course, MINUTES_SENT),
        approved_on=course.approved.on if course.approved else None,
    )


def _forum(session: Session, line: MeetingLine) -> Forum:
    query = select(Forum).join(Board, Board.forum_id == Forum.id).where(Board.id == line.board_ids[0])
    return session.scalars(query).one()


def _day(course: Course, kind: str) -> date | None:
    step = course.step(kind)
    return step.on if step is not None and step.needed else None


def _coming(session: Session, meeting: Meeting, line: MeetingLine) -> tuple[Coming, ...]:
    starts = set(agenda.coming(session, meeting))
    if not starts:
        return ()
    later = meeting_lines.listing(session, board=line.board_ids[0], first=min(starts).date(), awaited=True)
    return tuple(Coming(each.start, each.place, each.title) for each in later if each.start in starts)


# --- the agenda and what came of it ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Parts:
    points: tuple[Point, ...]
    papers: tuple[PaperOf, ...]


def _parts(session: Session, meeting_id: int, items: Sequence[Item], sheet: Sheet, *, outsiders: bool) -> _Parts:
    number = {item.id: item.position for item in items}
    hidden = {item.id for item in items if outsiders and item.confidential}
    decisions = _decisions(session, items)
    tasks = _tasks(session, number, outsiders=outsiders)
    papers = _papers(session, meeting_id, number, outsiders=outsiders)
    absent = _absent(sheet)
    earlier = _earlier(session, items, outsiders=outsiders)
    points = tuple(
        _closed(item)
        if item.id in hidden
        else Point(
            number=item.position,
            title=item.title,
            kind=item.kind,
            start=item.start,
            minutes=item.minutes,
            responsible=item.responsible,
            case_text=item.text,
            minutes_text=item.minutes_text,
            late_reason=item.late_reason,
            goes_on_with=earlier.get(item.id, ""),
            state=item.state,
            confidential=item.confidential,
            decisions=tuple(decisions[item.id]),
            tasks=tuple(tasks[item.id]),
            papers=tuple(papers[item.id]),
            absent=tuple(absent[item.id]),
            filled=item.filled,
        )
        for item in items
    )
    return _Parts(points, tuple(papers[None]))


def _closed(item: Item) -> Point:
    return Point(
        number=item.position,
        title="",
        kind=item.kind,
        start=item.start,
        minutes=item.minutes,
        responsible="",
        case_text="",
        minutes_text="",
        late_reason="",
        goes_on_with="",
        state=item.state,
        confidential=True,
        closed=True,
    )


def _earlier(session: Session, items: Sequence[Item], *, outsiders: bool) -> dict[int, str]:
    """What each item goes on with; the title of a closed item is no outsider's business."""
    referring = {item.id: item.refers_to for item in items if item.refers_to is not None}
    wanted = [reference.item for reference in referring.values()]
    query = select(AgendaItem.id).where(AgendaItem.id.in_(wanted), AgendaItem.confidential)
    closed = set(session.scalars(query)) if wanted and outsiders else set()
    return {item: found.sentence for item, found in referring.items() if found.item not in closed}


def _decisions(session: Session, items: Sequence[Item]) -> Mapping[int, list[Decided]]:
    """Numbered through the meeting, closed items counted: a number means the same in every edition."""
    found: dict[int, list[Decided]] = defaultdict(list)
    by_item: dict[int, list[Decision]] = defaultdict(list)
    query = select(Decision).where(Decision.item_id.in_([item.id for item in items]))
    for row in session.scalars(query.order_by(Decision.position, Decision.id)):
        by_item[row.item_id].append(row)
    number = 0
    for item in items:
        for row in by_item[item.id]:
            number += 1
            found[item.id].append(Decided(number, row.text, row.agreement, item.position, item.title))
    return found


def _tasks(session: Session, number: Mapping[int, int], *, outsiders: bool) -> Mapping[int, list[ToDo]]:
    found: dict[int, list[ToDo]] = defaultdict(list)
    query = (
        select(Task, Person.name)
        .outerjoin(Person, Person.id == Task.person_id)
        .where(Task.item_id.in_(list(number)), Task.part_of_id.is_(None))
        .order_by(Task.due.is_(None), Task.due, Task.id)
    )
    for task, name in session.execute(query):
        if task.item_id is not None and not (outsiders and task.confidential):
            todo = ToDo(task.title, name or task.responsible, task.due, task.state, number[task.item_id])
            found[task.item_id].append(todo)
    return found


def _papers(
    session: Session, meeting_id: int, number: Mapping[int, int], *, outsiders: bool
) -> Mapping[int | None, list[PaperOf]]:
    found: dict[int | None, list[PaperOf]] = defaultdict(list)
    query = select(Paper).where(Paper.meeting_id == meeting_id).order_by(Paper.position, Paper.id)
    for paper in session.scalars(query):
        if not (outsiders and paper.confidential):
            item = paper.item_id if paper.item_id in number else None
            found[item].append(PaperOf(paper.name, number.get(item) if item is not None else None))
    return found


# --- who was expected, and who came ---------------------------------------------------------------------------------


def _seats(sheet: Sheet, items: Sequence[Item]) -> tuple[Seat, ...]:
    """Those noted at the meeting; before anybody has noted, those who sit in the board on its day."""
    number = {item.id: item.position for item in items}
    return tuple(
        Seat(
            name=seat.name,
            title=seat.title,
            role=seat.role_name,
            organisation=seat.group,
            function=seat.function,
            vacant=seat.is_vacant,
            state=seat.state,
            came_instead=seat.substitute_name,
            substitutes=tuple(stand.name for stand in seat.substitutes),
            missed=tuple(sorted(number[item] for item in seat.not_in if item in number)),
        )
        for seat in sheet.seats
    )


def _absent(sheet: Sheet) -> Mapping[int, list[str]]:
    """By item: who was there and took no part in it; of a seat with a substitute that one."""
    found: dict[int, list[str]] = defaultdict(list)
    for seat in sheet.seats:
        for item in seat.not_in:
            found[item].append(seat.shown)
    return found


def _there(sheet: Sheet) -> str:
    """`7 af 9 til stede, heraf 1 online. 1 afbud. Mødet er beslutningsdygtigt …`; nothing before the meeting."""
    if not sheet.is_noted:
        return _("{n} til stede.").format(n=sheet.number) if sheet.number is not None else ""
    quorum = sheet.quorum
    return f"{sheet.counts.sentence} {quorum.sentence}." if quorum is not None else sheet.counts.sentence
