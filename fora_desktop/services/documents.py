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
from fora_desktop.domain.minutes import AGENDA_SENT, INVITED, MINUTES_SENT, Attendance, Decision, ItemAbsence
from fora_desktop.domain.people import Organisation, Person, Role
from fora_desktop.domain.tasks import Task
from fora_desktop.i18n import _
from fora_desktop.services import agenda, meeting_course, meeting_lines, seating
from fora_desktop.services.agenda import Item
from fora_desktop.services.meeting_course import Course
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.seating import Participant

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
    attended = _attended(session, meeting_id)
    host = session.scalar(select(Unit.name).where(Unit.id == meeting.host_unit_id)) if meeting.host_unit_id else None
    parts = _parts(session, meeting_id, items, attended, outsiders=outsiders)
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
        seats=_seats(session, meeting_id, items, attended),
        papers=parts.papers,
        coming=_coming(session, meeting, line),
        present=meeting.present,
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


def _parts(
    session: Session, meeting_id: int, items: Sequence[Item], attended: Sequence[Attendance], *, outsiders: bool
) -> _Parts:
    number = {item.id: item.position for item in items}
    hidden = {item.id for item in items if outsiders and item.confidential}
    decisions = _decisions(session, items)
    tasks = _tasks(session, number, outsiders=outsiders)
    papers = _papers(session, meeting_id, number, outsiders=outsiders)
    absent = _absent(session, attended)
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


def _attended(session: Session, meeting_id: int) -> Sequence[Attendance]:
    query = select(Attendance).where(Attendance.meeting_id == meeting_id)
    return session.scalars(query.order_by(Attendance.position, Attendance.id)).all()


def _missed(session: Session, attended: Sequence[Attendance]) -> Sequence[tuple[int, int]]:
    query = select(ItemAbsence.attendance_id, ItemAbsence.item_id)
    wanted = [row.id for row in attended]
    return [(row[0], row[1]) for row in session.execute(query.where(ItemAbsence.attendance_id.in_(wanted)))]


def _absent(session: Session, attended: Sequence[Attendance]) -> Mapping[int, list[str]]:
    """By item: who did not take part in it, in the order of the seats; of a seat with a substitute that one."""
    names = _names(session, Person, {row.substitute_id or row.person_id for row in attended})
    here = {row.id: row.substitute_id or row.person_id for row in attended}
    order = {row.id: place for place, row in enumerate(attended)}
    found: dict[int, list[str]] = defaultdict(list)
    for attendance, item in sorted(_missed(session, attended), key=lambda pair: order[pair[0]]):
        name = names.get(here[attendance] or 0)
        if name:
            found[item].append(name)
    return found


def _seats(
    session: Session, meeting_id: int, items: Sequence[Item], attended: Sequence[Attendance]
) -> tuple[Seat, ...]:
    """Those noted at the meeting; before anybody has noted, those who sit in the board on its day."""
    expected = seating.of_meeting(session, meeting_id)
    if not attended:
        return tuple(_expected(each) for each in expected)
    number = {item.id: item.position for item in items}
    missed: dict[int, list[int]] = defaultdict(list)
    for attendance, item in _missed(session, attended):
        if item in number:
            missed[attendance].append(number[item])
    people = {person for row in attended for person in (row.person_id, row.substitute_id)}
    names = _names(session, Person, people)
    roles = _names(session, Role, {row.role_id for row in attended})
    about = _about(session, people)
    stands = {each.person: each for each in expected if each.person is not None}
    return tuple(
        Seat(
            name=names.get(row.person_id or 0, ""),
            title=about.get(row.person_id or 0, ("", ""))[0],
            role=roles.get(row.role_id or 0, ""),
            organisation=about.get(row.person_id or 0, ("", ""))[1],
            function=row.function,
            vacant=row.person_id is None,
            state=row.state,
            came_instead=names.get(row.substitute_id or 0, ""),
            substitutes=_substitutes(stands.get(row.person_id or 0)),
            missed=tuple(sorted(missed[row.id])),
        )
        for row in attended
    )


def _expected(each: Participant) -> Seat:
    return Seat(
        name=each.name,
        title=each.title,
        role=each.role_name,
        organisation=each.organisation,
        function=each.function,
        vacant=each.is_vacant,
        substitutes=_substitutes(each),
        count=each.count,
    )


def _substitutes(each: Participant | None) -> tuple[str, ...]:
    return tuple(stand.name for stand in each.substitutes) if each is not None else ()


def _names(session: Session, table: type[Person] | type[Role], ids: set[int | None]) -> Mapping[int, str]:
    wanted = [id_ for id_ in ids if id_ is not None]
    return {row.id: row.name for row in session.execute(select(table.id, table.name).where(table.id.in_(wanted)))}


def _about(session: Session, people: set[int | None]) -> Mapping[int, tuple[str, str]]:
    """The title and the organisation of persons."""
    wanted = [id_ for id_ in people if id_ is not None]
    query = (
        select(Person.id, Person.title, Organisation.name)
        .outerjoin(Organisation, Organisation.id == Person.organisation_id)
        .where(Person.id.in_(wanted))
    )
    return {id_: (title, organisation or "") for id_, title, organisation in session.execute(query)}
