"""The meetings of the invented district from the inside: agenda, who came, what was said, decided and left to do."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import APPROVE_MINUTES, CARRIED, DONE, NEXT_MEETINGS, OPEN, AgendaItem
from fora_desktop.domain.base import Base
from fora_desktop.domain.days import is_working_day
from fora_desktop.domain.deadlines import KINDS, DeadlineRule
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import (
    AGENDA_SENT,
    APOLOGY,
    INVITED,
    MATERIAL_SENT,
    MINUTES_APPROVED,
    MINUTES_SENT,
    ONLINE,
    PRESENT,
    SUBSTITUTED,
    Attendance,
    Decision,
    MeetingStep,
)
from fora_desktop.domain.tasks import DONE as TASK_DONE
from fora_desktop.domain.tasks import NEW, STARTED, Task
from fora_desktop.services import demonstration_agendas as data
from fora_desktop.services.demonstration_agendas import Topic
from fora_desktop.services.demonstration_data import WEEKLY, Place
from fora_desktop.services.demonstration_people import People
from fora_desktop.services.demonstration_story import Draft, Story
from fora_desktop.services.seating import Participant, Seating

Row = dict[str, object]

IN_FULL = (1, 2, 3, 15, 36)
"""The forums whose meetings have all their agendas and minutes; of others the latest have."""
RECENT = timedelta(days=60)
NOTICE, SENT, MATERIAL, WRITTEN = 21, 8, 6, 8
"""So many days before a meeting it is called, its agenda sent, its material; after it the minutes."""
IN_WRITING = timedelta(days=24)
WAITING = 3
"""So many boards of a forum wait for their next meeting with the last one's minutes."""
STILL_OPEN = timedelta(days=45)
"""Tasks of older meetings are done."""
LOCAL_COUNCILS = 3
SHOWN: Place = (3, 0)
"""The board whose latest meeting has its minutes still being written."""


@dataclass(slots=True)
class _Course:
    today: date
    chance: Random
    people: People
    seating: Seating
    rows: dict[type[Base], list[Row]] = field(default_factory=lambda: defaultdict(list))
    plan_of: dict[int, int] = field(default_factory=dict)
    """By board the item of its latest meeting that the next one goes on with."""

    def put(self, table: type[Base], **values: object) -> int:
        rows = self.rows[table]
        rows.append({"id": len(rows) + 1, **values})
        return len(rows)


def add(session: Session, story: Story, drafts: Sequence[Draft], people: People, chance: Random) -> None:
    """What belongs to the meetings `drafts`, which are numbered from 1 in this order."""
    course = _Course(story.today, chance, people, Seating(session))
    shown = _latest(story, drafts)
    approvals = _approvals(story.today, drafts)
    late = _without_minutes(story.today, drafts, shown)
    for id_, draft in enumerate(drafts, 1):
        _steps(course, id_, draft, approvals.get(id_), has_minutes=id_ not in late)
        number = draft.bodies[0].place[0]
        if number == WEEKLY or draft.status in (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED):
            continue
        soon = draft.start.date() <= story.today + timedelta(days=NOTICE)
        if soon and (number in IN_FULL or draft.start.date() >= story.today - RECENT):
            _meeting(course, id_, draft, is_locked=id_ in approvals, is_shown=id_ == shown)
    _loose_tasks(session, course)
    _weekly_has_no_deadlines(session, course)
    for table, rows in course.rows.items():
        _insert(session, table, rows)


def _insert(session: Session, table: type[Base], rows: Sequence[Row]) -> None:
    """With every column in every row, so that they go in one statement."""
    assert isinstance(table.__table__, Table)
    columns = dict.fromkeys(name for row in rows for name in row)
    session.execute(insert(table.__table__), [{name: row.get(name) for name in columns} for row in rows])


# --- the steps ------------------------------------------------------------------------------------------------------


def _latest(story: Story, drafts: Sequence[Draft]) -> int | None:
    held = [
        id_
        for id_, draft in enumerate(drafts, 1)
        if draft.status is MeetingStatus.HELD and draft.bodies[0].place == SHOWN
    ]
    return held[-1] if held else None


def _approvals(today: date, drafts: Sequence[Draft]) -> dict[int, date]:
    """By meeting the day of the board's next one, where it was held: that approved the minutes.

    Of a board's last meeting they were approved in writing, but in the few that wait for the next one.
    """
    found: dict[int, date] = {}
    last: dict[int, int] = {}
    held = ((id_, draft) for id_, draft in enumerate(drafts, 1) if draft.status is MeetingStatus.HELD)
    for id_, draft in sorted(held, key=lambda pair: pair[1].start):
        board = draft.bodies[0].id
        if board in last and draft.start.date() < today:
            found[last[board]] = draft.start.date()
        last[board] = id_
    for id_ in last.values():
        place = drafts[id_ - 1].bodies[0].place
        in_writing = _working(drafts[id_ - 1].start.date() + IN_WRITING, 1)
        if in_writing < today and not (place[0] in (1, 2, LOCAL_COUNCILS) and place[1] < WAITING):
            found[id_] = in_writing
    return found


def _without_minutes(today: date, drafts: Sequence[Draft], shown: int | None) -> set[int]:
    """The latest meetings, and two whose minutes are late."""
    recent = {
        id_
        for id_, draft in enumerate(drafts, 1)
        if draft.status is MeetingStatus.HELD and draft.start.date() > today - timedelta(days=10)
    }
    older = [
        id_
        for id_, draft in enumerate(drafts, 1)
        if draft.status is MeetingStatus.HELD
        and draft.bodies[0].place[0] != WEEKLY
        and timedelta(days=16) < today - draft.start.date() < timedelta(days=40)
    ]
    return recent | set(older[-2:]) | ({shown} if shown is not None else set())


def _steps(course: _Course, id_: int, draft: Draft, approved: date | None, *, has_minutes: bool) -> None:
    day, is_weekly = draft.planned_start.date(), draft.bodies[0].place[0] == WEEKLY
    if draft.status is MeetingStatus.PLANNED:
        return
    _step(course, id_, INVITED, _working(day - timedelta(days=NOTICE + course.chance.randint(0, 3))), sequence=0)
    if is_weekly or draft.status in (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED):
        return
    day = draft.start.date()
    sent = _working(day - timedelta(days=SENT + course.chance.randint(0, 2)))
    if sent < course.today:
        _step(course, id_, AGENDA_SENT, sent)
    material = _working(day - timedelta(days=MATERIAL))
    if material < course.today:
        _step(course, id_, MATERIAL_SENT, material)
    if draft.status is MeetingStatus.HELD and (has_minutes or approved):
        written = _working(day + timedelta(days=WRITTEN + course.chance.randint(-3, 4)), 1)
        if written < course.today:
            _step(course, id_, MINUTES_SENT, min(written, approved or written))
            if approved:
                _step(course, id_, MINUTES_APPROVED, approved)


def _step(course: _Course, id_: int, kind: str, day: date, sequence: int | None = None) -> None:
    course.put(
        MeetingStep,
        meeting_id=id_,
        kind=kind,
        done_on=min(day, course.today),
        needed=True,
        reason="",
        sequence=sequence,
    )


def _working(day: date, direction: int = -1) -> date:
    while not is_working_day(day):
        day += timedelta(days=direction)
    return day


def _weekly_has_no_deadlines(session: Session, course: _Course) -> None:
    """Nobody calls for a weekly meeting, nor writes minutes of it."""
    forum = session.scalars(select(Forum.id).where(Forum.position == WEEKLY)).one()
    for kind in KINDS:
        course.put(DeadlineRule, forum_id=forum, kind=kind, amount=None, unit="days", saturday_counts=False)


# --- a meeting ------------------------------------------------------------------------------------------------------


def _meeting(course: _Course, id_: int, draft: Draft, *, is_locked: bool, is_shown: bool) -> None:
    is_over = draft.status is MeetingStatus.HELD
    parts = course.seating.jointly([body.id for body in draft.bodies], draft.start.date())
    presents = _presenters(parts, course.people)
    items = [
        _item(course, id_, draft, place, topic, presents, is_over) for place, topic in enumerate(_topics(draft), 1)
    ]
    first_of_all = not any(row["late_reason"] for row in course.rows[AgendaItem])
    if not is_over and draft.bodies[0].place[0] == LOCAL_COUNCILS and _is_sent(course, id_) and first_of_all:
        for place, last in enumerate(items[-2:], len(items)):  # the next meetings and any other business stay last
            course.rows[AgendaItem][last - 1]["position"] = place
        _late_item(course, id_, len(items) - 1, presents)
    if is_over:
        _attendance(course, id_, parts, is_shown=is_shown)
    if is_over and not is_locked and draft.bodies[0].place[0] == LOCAL_COUNCILS and not is_shown:
        course.rows[AgendaItem][items[4] - 1].update(state=CARRIED, minutes_text="Udsat til næste møde.")


def _is_sent(course: _Course, id_: int) -> bool:
    return any(row["meeting_id"] == id_ and row["kind"] == AGENDA_SENT for row in course.rows[MeetingStep][-4:])


def _topics(draft: Draft) -> Iterator[Topic]:
    number = draft.bodies[0].place[0]
    yield data.OPENING
    yield data.LAST_MINUTES
    if number == LOCAL_COUNCILS:
        yield from data.local_council(draft.start.month)
    else:
        yield from data.BY_FORUM.get(number, data.USUAL)
    yield data.AHEAD
    yield data.CLOSING


def _presenters(parts: Sequence[Participant], people: People) -> Mapping[str, Participant]:
    """Who is there by each role of the catalogue."""
    named: dict[str, Participant] = {}
    ids = {part.role: part for part in parts if part.person is not None}
    for name, role in people.roles.items():
        if role in ids:
            named.setdefault(name if isinstance(name, str) else name[0], ids[role])
    return named


def _item(
    course: _Course,
    id_: int,
    draft: Draft,
    place: int,
    topic: Topic,
    presents: Mapping[str, Participant],
    is_over: bool,
) -> int:
    body, day = draft.bodies[0], draft.start.date()
    who = presents.get(topic.role)
    person = who.person if who else course.people.persons.get(topic.who)
    words = {
        "who": who.name if who else topic.who or "Formanden",
        "unit": body.unit_name or "kredsen",
        "year": day.year,
        "quarter": (day.month - 4) // 3 % 4 + 1,
    }
    item = course.put(
        AgendaItem,
        meeting_id=id_,
        position=place,
        title=topic.title.format(**words),
        kind=topic.kind,
        purpose=topic.purpose,
        minutes=topic.minutes,
        responsible_id=person,
        responsible="" if person else topic.who,
        case_text=topic.case.format(**words),
        minutes_text=_minutes(topic).format(**words) if is_over else "",
        confidential=topic.confidential,
        late_reason="",
        refers_to_id=course.plan_of.get(body.id) if topic is data.PLAN else None,
        state=DONE if is_over else OPEN,
    )
    if topic is data.PLAN:
        course.plan_of[body.id] = item
    if is_over:
        _decided(course, draft, item, topic, words)
    return item


def _minutes(topic: Topic) -> str:
    if topic.purpose == APPROVE_MINUTES:
        return "Referatet blev godkendt uden bemærkninger."
    return topic.told or ("Møderne blev taget til efterretning." if topic.purpose == NEXT_MEETINGS else "")


def _decided(course: _Course, draft: Draft, item: int, topic: Topic, words: Mapping[str, object]) -> None:
    day = draft.start.date()
    decisions = [
        course.put(Decision, item_id=item, position=place, text=text.format(**words), agreement=agreement)
        for place, (text, agreement) in enumerate(topic.decisions, 1)
    ]
    if draft.bodies[0].place[1] and topic is not data.PLAN:
        return
    is_open = course.today - day <= STILL_OPEN and draft.bodies[0].place[1] == 0
    for number, work in enumerate(topic.tasks):
        due = _working(day + timedelta(days=work.days))
        done_on = None if is_open else min(course.today, _working(due - timedelta(days=course.chance.randint(0, 6))))
        _task(
            course,
            work.title,
            work.who,
            due,
            day,
            state=TASK_DONE if done_on else (NEW, STARTED)[number % 2],
            done_on=done_on,
            item_id=item,
            decision_id=decisions[0] if decisions else None,
            confidential=topic.confidential,
        )


def _late_item(course: _Course, id_: int, place: int, presents: Mapping[str, Participant]) -> None:
    """Somebody came with an item after the agenda was sent."""
    who = presents.get(data.LATE.role)
    course.put(
        AgendaItem,
        meeting_id=id_,
        position=place,
        title=data.LATE.title,
        kind=data.LATE.kind,
        purpose="",
        minutes=data.LATE.minutes,
        responsible_id=who.person if who else None,
        responsible="",
        case_text=data.LATE.case,
        minutes_text="",
        confidential=False,
        late_reason=data.LATE_REASON,
        refers_to_id=None,
        state=OPEN,
    )


# --- who came -------------------------------------------------------------------------------------------------------


def _attendance(course: _Course, id_: int, parts: Sequence[Participant], *, is_shown: bool) -> None:
    """Of the shown meeting one stayed away, one sent somebody, and the last one is not noted yet."""
    seats = [part for part in parts if part.person is not None or part.is_vacant]
    alone = [place for place, part in enumerate(seats) if part.person is not None and not part.substitutes]
    for place, part in enumerate(seats):
        state, instead, note = _came(course, part)
        if is_shown:
            state, instead, note = _came_to_the_shown(part, place, alone)
        course.put(
            Attendance,
            meeting_id=id_,
            position=place + 1,
            person_id=part.person,
            role_id=part.role,
            function=part.function,
            state=state,
            substitute_id=instead,
            note=note,
        )


def _came(course: _Course, part: Participant) -> tuple[str, int | None, str]:
    if part.person is None:
        return "", None, ""
    lot = course.chance.random()
    if part.substitutes and (part.away or lot < 0.2):
        return SUBSTITUTED, part.substitutes[0].person, ""
    if part.away or lot < 0.08:
        return APOLOGY, None, part.away.capitalize() or course.chance.choice(data.APOLOGIES)
    return (ONLINE if lot > 0.96 else PRESENT), None, ""


def _came_to_the_shown(part: Participant, place: int, alone: Sequence[int]) -> tuple[str, int | None, str]:
    if part.role is not None and part.substitutes:
        return SUBSTITUTED, part.substitutes[0].person, ""
    if place == alone[-1]:
        return "", None, ""
    return (APOLOGY, None, "Kursus") if place == alone[len(alone) // 2] else (PRESENT, None, "")


# --- tasks ----------------------------------------------------------------------------------------------------------


def _task(course: _Course, title: str, who: str, due: date, added: date, **values: object) -> int:
    person = course.people.persons.get(who)
    return course.put(
        Task,
        **{
            "title": title,
            "person_id": person,
            "responsible": "" if person else who,
            "due": due,
            "state": NEW,
            "done_on": None,
            "added_on": min(added, course.today),
            "note": "",
            "item_id": None,
            "decision_id": None,
            "forum_id": None,
            "board_id": None,
            "part_of_id": None,
            "confidential": False,
            **values,
        },
    )


def _loose_tasks(session: Session, course: _Course) -> None:
    forums = {number: id_ for id_, number in session.execute(select(Forum.id, Forum.position))}
    boards: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for id_, forum, name in session.execute(select(Board.id, Board.forum_id, Board.name).order_by(Board.position)):
        boards[forum].append((id_, name))
    for each in (*data.LOOSE, data.WITH_PARTS):
        due = _working(course.today + timedelta(days=each.days))
        forum = forums[each.forum]
        of_board = each.board is not None and each.board < len(boards[forum])
        task = _task(
            course,
            each.title,
            each.who,
            due,
            due - timedelta(days=24),
            state=each.state,
            done_on=due if each.state == TASK_DONE else None,
            board_id=boards[forum][each.board or 0][0] if of_board else None,
            forum_id=None if of_board else forum,
            confidential=each.confidential,
        )
        if each is data.WITH_PARTS:
            _parts(course, task, due, boards[forum])


def _parts(course: _Course, task: int, due: date, boards: Sequence[tuple[int, str]]) -> None:
    """One for each local council; the last ones are missing."""
    for place, (board, name) in enumerate(boards):
        is_done = place < len(boards) - data.MISSING_PARTS
        _task(
            course,
            name,
            data.WITH_PARTS.who,
            due,
            due - timedelta(days=24),
            state=TASK_DONE if is_done else NEW,
            done_on=due - timedelta(days=2) if is_done else None,
            board_id=board,
            part_of_id=task,
        )
