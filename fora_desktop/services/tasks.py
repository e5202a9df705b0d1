"""Tasks: who does what by when; added, done, put off, given on, divided, and read."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, task_line
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.base import without_controls
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit, Forum, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.people import Person
from fora_desktop.domain.task_line import Known, TaskLine
from fora_desktop.domain.tasks import DONE, NEW, STARTED, STATES, Task
from fora_desktop.i18n import _, counted

A_WEEK = timedelta(days=7)
MOST_TITLE = 300
"""Characters of a title; more belongs in the note."""


class TitleIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv, hvad der skal gøres, f.eks. “ring til SSP @Nanna fredag”."))


class TitleIsTooLong(FieldError):
    def __init__(self) -> None:
        super().__init__(
            _("Opgaven er på over {n} tegn. Skriv den kortere, og lad resten stå i noten.").format(n=MOST_TITLE)
        )


class NoSuchTask(FieldError):
    def __init__(self, id_: int | str) -> None:
        super().__init__(_("Der er ingen opgave med id “{id}”.").format(id=id_))


class LineIsNotRead(FieldError):
    """What in a quick line could not be read; `line` is all that was."""

    def __init__(self, line: TaskLine) -> None:
        self.line = line
        super().__init__(line.sentence)


class HasNoBoards(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Opgaven kan kun deles på et forum med flere råd eller nævn. Vælg et forum først."))


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as lists show it; `person_name` is also who does it where that is nobody of the register."""

    id: int
    title: str
    person: int | None
    person_name: str
    due: date | None
    state: str
    done_on: date | None
    added_on: date
    note: str
    item: int | None
    item_number: int | None
    decision: int | None
    meeting: int | None
    meeting_number: str
    """`2/2026`, of the meeting whose minutes it comes from."""
    forum: int | None
    """The forum that it is about, also of one about a board."""
    board: int | None
    place: str
    """The name of the board or forum."""
    confidential: bool
    part_of: int | None
    parts: int
    parts_done: int

    @property
    def is_done(self) -> bool:
        return self.state == DONE

    def is_overdue(self, on: date) -> bool:
        return self.due is not None and self.due < on and not self.is_done


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a task: what one board is to do."""

    id: int
    name: str
    done_on: date | None
    due: date | None

    @property
    def is_done(self) -> bool:
        return self.done_on is not None


@dataclass(frozen=True, slots=True)
class Source:
    """What a task comes from: the meeting, its item and the words of the decision."""

    meeting: int
    item: int
    board: str
    number: str
    day: date
    item_number: int
    item_title: str
    words: str


# --- adding ---------------------------------------------------------------------------------------------------------


def add(
    session: Session,
    title: str,
    *,
    on: date,
    person: int | None = None,
    responsible: str = "",
    due: date | None = None,
    item: int | None = None,
    decision: int | None = None,
    forum: int | None = None,
    board: int | None = None,
    confidential: bool = False,
) -> int:
    """A task more, by its number; without a forum or board it is about the board of its item's meeting.

    What comes from a confidential item is confidential too.
    """
    closed = item is not None and session.scalar(select(AgendaItem.confidential).where(AgendaItem.id == item))
    task = Task(
        title=_checked(title),
        person_id=person,
        responsible="" if person is not None else " ".join(responsible.split()),
        due=due,
        added_on=on,
        item_id=item,
        decision_id=decision,
        forum_id=None if board is not None else forum,
        board_id=board,
        confidential=confidential or bool(closed),
    )
    session.add(task)
    session.flush()
    return task.id


def quick(
    session: Session, text: str, on: date, *, item: int | None = None, decision: int | None = None, anyway: bool = False
) -> int:
    """A task out of a quick line; raises `LineIsNotRead` where a piece was not understood, unless `anyway`."""
    line = read_line(session, text, on)
    if line.unread and not anyway:
        raise LineIsNotRead(line)
    return add(
        session,
        line.title,
        on=on,
        person=line.person,
        responsible=line.responsible,
        due=line.due,
        item=item,
        decision=decision,
        forum=line.forum,
        board=line.board,
    )


def read_line(session: Session, text: str, on: date) -> TaskLine:
    return task_line.read(text, persons(session), places(session, on), on)


def persons(session: Session) -> list[Known]:
    """Whom a task can be given to, in Danish order."""
    query = select(Person.id, Person.name).where(Person.anonymised_on.is_(None))
    return sorted((Known(id_, name) for id_, name in session.execute(query)), key=lambda each: sort_key(each.name))


def places(session: Session, on: date) -> list[Known]:
    """The forums that exist on a day, each with its boards after it; a board that is its forum is left out."""
    forums = select(Forum).where(or_(Forum.closed_on.is_(None), Forum.closed_on > on))
    boards: dict[int, list[Board]] = defaultdict(list)
    alive = select(Board).where(or_(Board.last_day.is_(None), Board.last_day >= on))
    for board in session.scalars(alive.order_by(Board.position, Board.id)):
        boards[board.forum_id].append(board)
    found = []
    for forum in session.scalars(forums.order_by(Forum.chapter_id, Forum.position, Forum.id)):
        found.append(Known(forum.id, forum.name, (forum.short_name,)))
        found += [
            Known(board.id, board.name, (board.short_name,), is_board=True)
            for board in boards[forum.id]
            if board.name != forum.name
        ]
    return found


def _checked(title: str) -> str:
    title = " ".join(without_controls(title).split())
    if not title:
        raise TitleIsMissing
    if len(title) > MOST_TITLE:
        raise TitleIsTooLong
    return title


# --- changes --------------------------------------------------------------------------------------------------------


def set_state(session: Session, task: int, state: str, on: date) -> TaskRow:
    """New, begun or done. The last part done makes the whole done, and one opened again opens it."""
    return set_states(session, [task], state, on)[0]


def set_states(session: Session, tasks: Sequence[int], state: str, on: date) -> list[TaskRow]:
    """The same of several; their parts are done with them."""
    if state not in STATES:
        raise ValueError(state)
    found = _all(session, tasks)
    for task in found:
        _set(task, state, on)
    if state == DONE:
        for part in session.scalars(select(Task).where(Task.part_of_id.in_([task.id for task in found]))):
            _set(part, DONE, on)
    session.flush()
    _settle(session, {task.part_of_id for task in found if task.part_of_id is not None}, on)
    return rows(session, tasks)


def _settle(session: Session, wholes: Collection[int], on: date) -> None:
    """Each of those whose parts are all done is done; one that was and has a part left is open."""
    if not wholes:
        return
    left = set(session.scalars(select(Task.part_of_id).where(Task.part_of_id.in_(wholes), Task.state != DONE)))
    for whole in session.scalars(select(Task).where(Task.id.in_(wholes))):
        if whole.id not in left:
            _set(whole, DONE, on)
        elif whole.state == DONE:
            _set(whole, NEW, on)
    session.flush()


def _set(task: Task, state: str, on: date) -> None:
    if state == DONE and task.state == DONE:
        return
    task.state = state
    task.done_on = on if state == DONE else None


def postpone(session: Session, tasks: Sequence[int], on: date, by: timedelta = A_WEEK) -> list[TaskRow]:
    """Each a week later, counted from its day, or from today where that is over or there is none."""
    for found in _all(session, tasks):
        found.due = max(found.due or on, on) + by
    session.flush()
    return rows(session, tasks)


def give(session: Session, tasks: Sequence[int], person: int | None, responsible: str = "") -> list[TaskRow]:
    """To a person of the register, to somebody else by name, or back to nobody."""
    for found in _all(session, tasks):
        found.person_id = person
        found.responsible = "" if person is not None else " ".join(responsible.split())
    session.flush()
    return rows(session, tasks)


def change(session: Session, task: int, **fields: Any) -> TaskRow:
    """Some of title, due, note, forum, board, confidential."""
    found = _get(session, task)
    if "title" in fields:
        found.title = _checked(fields["title"])
    if "due" in fields:
        found.due = fields["due"]
    if "note" in fields:
        found.note = fields["note"].strip()
    if "confidential" in fields:
        found.confidential = fields["confidential"]
    if "forum" in fields or "board" in fields:
        found.board_id = fields.get("board")
        found.forum_id = None if found.board_id is not None else fields.get("forum")
    session.flush()
    return row(session, task)


def remove(session: Session, tasks: Sequence[int]) -> list[TaskRow]:
    """With their parts; undo brings them back."""
    gone, found = rows(session, tasks), _all(session, tasks)
    for task in found:
        if task.part_of_id not in tasks:  # parts go with the whole
            session.delete(task)
    session.flush()
    return gone


def divide(session: Session, task: int, on: date) -> TaskRow:
    """Into one part for each board of its forum; boards that have one already keep it."""
    found = _get(session, task)
    if found.forum_id is None:
        raise HasNoBoards
    boards = session.scalars(
        select(Board)
        .where(Board.forum_id == found.forum_id, Board.first_day <= on)
        .where(or_(Board.last_day.is_(None), Board.last_day >= on))
        .order_by(Board.position, Board.id)
    ).all()
    if len(boards) < 2:
        raise HasNoBoards
    there = set(session.scalars(select(Task.board_id).where(Task.part_of_id == task)))
    for board in boards:
        if board.id not in there:
            part = Task(title=found.title, added_on=on, due=found.due, board_id=board.id, part_of_id=task)
            part.confidential = found.confidential
            session.add(part)
    session.flush()
    return row(session, task)


def _all(session: Session, tasks: Sequence[int]) -> list[Task]:
    found = {task.id: task for task in session.scalars(select(Task).where(Task.id.in_(list(tasks))))}
    for task in tasks:
        if task not in found:
            raise NoSuchTask(task)
    return [found[task] for task in dict.fromkeys(tasks)]


def _get(session: Session, task: int) -> Task:
    found = session.get(Task, task)
    if found is None:
        raise NoSuchTask(task)
    return found


# --- reading --------------------------------------------------------------------------------------------------------


def listing(
    session: Session,
    *,
    person: int | None = None,
    forum: int | None = None,
    board: int | None = None,
    meeting: int | None = None,
    item: int | None = None,
    state: str | None = None,
    done_since: date | None = None,
    everything: bool = False,
) -> list[TaskRow]:
    """Tasks by due day, those without one last; open ones, and those done since a day, or everything.

    The parts of a divided task are told with the whole, and for themselves only where a person or a board is asked for.
    """
    where: list[ColumnElement[bool]] = []
    if person is None and board is None:
        where.append(Task.part_of_id.is_(None))
    if person is not None:
        where.append(Task.person_id == person)
    if state is not None:
        where.append(Task.state == state)
    elif not everything:
        open_ = Task.state != DONE
        where.append(open_ if done_since is None else or_(open_, Task.done_on >= done_since))
    if item is not None:
        where.append(Task.item_id == item)
    if meeting is not None:
        of_meeting = select(AgendaItem.id).where(AgendaItem.meeting_id == meeting)
        where.append(Task.item_id.in_(of_meeting))
    found = _rows(session, where)
    if board is not None:
        found = [each for each in found if each.board == board]
    if forum is not None:
        found = [each for each in found if each.forum == forum]
    return sorted(found, key=lambda each: (each.due or date.max, sort_key(each.title), each.id))


def of_meeting(session: Session, meeting: int) -> list[TaskRow]:
    """The tasks that come from a meeting, done ones too, in the order of its items."""
    found = listing(session, meeting=meeting, everything=True)
    return sorted(found, key=lambda each: (each.item_number or 0, each.id))


def row(session: Session, task: int) -> TaskRow:
    found = rows(session, [task])
    if not found:
        raise NoSuchTask(task)
    return found[0]


def rows(session: Session, tasks: Sequence[int]) -> list[TaskRow]:
    """Those tasks in that order."""
    found = {each.id: each for each in _rows(session, [Task.id.in_(list(tasks))])}
    return [found[task] for task in tasks if task in found]


def _rows(session: Session, where: Sequence[ColumnElement[bool]]) -> list[TaskRow]:
    query = (
        select(Task, Person.name, AgendaItem.meeting_id, AgendaItem.confidential)
        .outerjoin(Person, Person.id == Task.person_id)
        .outerjoin(AgendaItem, AgendaItem.id == Task.item_id)
        .where(*where)
        .order_by(Task.id)
    )
    found = session.execute(query).all()
    if not found:
        return []
    meetings = {meeting for _task, _name, meeting, _closed in found if meeting is not None}
    first = _first_boards(session, meetings)
    numbers = item_numbers(session, meetings)
    boards, forums = _names(session)
    parts = _parts(session, [task.id for task, _name, _meeting, _closed in found])
    rows = []
    for task, name, meeting, closed in found:
        board_of_meeting, number = first.get(meeting, (None, ""))
        board = task.board_id if task.board_id is not None or task.forum_id is not None else board_of_meeting
        board_name, forum = boards.get(board, ("", task.forum_id)) if board is not None else ("", task.forum_id)
        total, done = parts.get(task.id, (0, 0))
        rows.append(
            TaskRow(
                id=task.id,
                title=task.title,
                person=task.person_id,
                person_name=name or task.responsible,
                due=task.due,
                state=task.state,
                done_on=task.done_on,
                added_on=task.added_on,
                note=task.note,
                item=task.item_id,
                item_number=numbers.get(task.item_id),
                decision=task.decision_id,
                meeting=meeting,
                meeting_number=number,
                forum=forum,
                board=board,
                place=board_name or forums.get(forum, ""),
                confidential=task.confidential or bool(closed),
                part_of=task.part_of_id,
                parts=total,
                parts_done=done,
            )
        )
    return rows


def _first_boards(session: Session, meetings: Iterable[int]) -> dict[int, tuple[int, str]]:
    """The first board of each meeting, and the meeting's number there."""
    query = select(MeetingBoard.meeting_id, MeetingBoard.board_id, MeetingBoard.number, MeetingBoard.year)
    query = query.where(MeetingBoard.meeting_id.in_(set(meetings))).order_by(MeetingBoard.position.desc())
    return {meeting: (board, f"{number}/{year}") for meeting, board, number, year in session.execute(query)}


def item_numbers(session: Session, meetings: Iterable[int]) -> dict[int | None, int]:
    """The number of each item on its agenda, from 1."""
    query = select(AgendaItem.id, AgendaItem.meeting_id).where(AgendaItem.meeting_id.in_(set(meetings)))
    counts: dict[int, int] = defaultdict(int)
    found: dict[int | None, int] = {}
    for item, meeting in session.execute(query.order_by(AgendaItem.meeting_id, AgendaItem.position, AgendaItem.id)):
        counts[meeting] += 1
        found[item] = counts[meeting]
    return found


def _names(session: Session) -> tuple[dict[int, tuple[str, int]], dict[int | None, str]]:
    boards = {id_: (name, forum) for id_, name, forum in session.execute(select(Board.id, Board.name, Board.forum_id))}
    forums: dict[int | None, str] = {forum.id: forum.name for forum in session.execute(select(Forum.id, Forum.name))}
    return boards, forums


def _parts(session: Session, tasks: Sequence[int]) -> dict[int, tuple[int, int]]:
    query = (
        select(Task.part_of_id, func.count(), func.count(Task.done_on))
        .where(Task.part_of_id.is_not(None))
        .group_by(Task.part_of_id)
    )
    wanted = set(tasks)
    return {whole: (total, done) for whole, total, done in session.execute(query) if whole in wanted}


def parts(session: Session, task: int) -> list[Part]:
    """The parts of a task by their boards' municipalities, or by their own titles."""
    query = (
        select(Task, func.coalesce(func.min(Unit.name), Board.name, Task.title))
        .outerjoin(Board, Board.id == Task.board_id)
        .outerjoin(BoardUnit, BoardUnit.board_id == Board.id)
        .outerjoin(Unit, Unit.id == BoardUnit.unit_id)
        .where(Task.part_of_id == task)
        .group_by(Task.id)
    )
    found = [Part(part.id, name, part.done_on, part.due) for part, name in session.execute(query)]
    return sorted(found, key=lambda each: sort_key(each.name))


def source(session: Session, task: int) -> Source | None:
    """Where a task comes from; None where it was written on its own."""
    query = (
        select(AgendaItem, Meeting.start, Decision.text)
        .select_from(Task)
        .join(AgendaItem, AgendaItem.id == Task.item_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .outerjoin(Decision, Decision.id == Task.decision_id)
        .where(Task.id == task)
    )
    found = session.execute(query).first()
    if found is None:
        return None
    item, start, decided = found
    board, number = _first_boards(session, [item.meeting_id]).get(item.meeting_id, (None, ""))
    name = session.scalar(select(Board.name).where(Board.id == board)) or ""
    numbers = item_numbers(session, [item.meeting_id])
    return Source(item.meeting_id, item.id, name, number, start.date(), numbers[item.id], item.title, decided or "")


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(row: TaskRow) -> str:
    return _("Opgaven “{title}” er oprettet").format(title=row.title)


def told_state(row: TaskRow) -> str:
    words = {
        NEW: _("“{title}” er åben igen"),
        STARTED: _("“{title}” er sat i gang"),
        DONE: _("“{title}” er udført"),
    }
    return words[row.state].format(title=row.title)


def told_states(rows: Sequence[TaskRow]) -> str:
    if len(rows) == 1:
        return told_state(rows[0])
    words = {
        NEW: _("{n} opgaver er åbne igen"),
        STARTED: _("{n} opgaver er sat i gang"),
        DONE: _("{n} opgaver er udført"),
    }
    return words[rows[0].state if rows else NEW].format(n=len(rows))


def postponed(rows: Sequence[TaskRow]) -> str:
    if len(rows) == 1 and rows[0].due is not None:
        return _("“{title}” er udsat til {day}").format(title=rows[0].title, day=dates.narrow(rows[0].due))
    return _("{n} opgaver er udsat en uge").format(n=len(rows))


def given(rows: Sequence[TaskRow]) -> str:
    name = (rows[0].person_name if rows else "") or _("ingen")
    if len(rows) == 1:
        return _("“{title}” er givet til {name}").format(title=rows[0].title, name=name)
    return _("{n} opgaver er givet til {name}").format(n=len(rows), name=name)


def changed(row: TaskRow) -> str:
    return _("Opgaven “{title}” er rettet").format(title=row.title)


def removed(rows: Sequence[TaskRow]) -> str:
    if len(rows) == 1:
        return _("Opgaven “{title}” er slettet").format(title=rows[0].title)
    return _("{n} opgaver er slettet").format(n=len(rows))


def divided(row: TaskRow) -> str:
    return _("“{title}” er delt på {n}").format(title=row.title, n=counted(row.parts, _("1 råd"), _("{n} råd")))
