"""The minutes of a meeting: the text of each item, what was decided on it, and the tasks that come from it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import agenda_words, rich_text
from fora_desktop.domain.agenda import DONE, OPEN, AgendaItem
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.domain.minutes import Attendance, Decision, ItemAbsence
from fora_desktop.domain.people import Person
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _
from fora_desktop.services import agenda, meeting_course, plan_follow, tasks
from fora_desktop.services.tasks import TaskRow

LONGEST_TEXT = 200_000
"""Characters of the minutes of one item."""


def agreements() -> tuple[str, ...]:
    """What is offered for how something was decided; any other word or two will do."""
    return _("Enighed"), _("Flertal"), _("Til efterretning"), _("Udsat")


class DecisionIsEmpty(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv, hvad der blev besluttet."))


class TextIsTooLong(FieldError):
    def __init__(self) -> None:
        super().__init__(
            _("Referatet af et punkt kan højst være på {n} tegn. Læg det lange som bilag.").format(n=LONGEST_TEXT)
        )


class NoSuchDecision(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Beslutningen er der ikke længere. Måske er den fjernet imens."))


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A decision; `number` counts through the meeting, in the order of its items."""

    id: int
    item: int
    number: int
    text: str
    agreement: str


@dataclass(frozen=True, slots=True)
class ItemMinutes:
    """What was said, decided and left to be done on an item. `confidential`: outsiders are not given it."""

    id: int
    number: int
    title: str
    kind: str
    purpose: str
    start: datetime
    end: datetime
    text: str
    confidential: bool
    state: str
    decisions: tuple[DecisionLine, ...]
    tasks: tuple[TaskRow, ...]
    not_in: tuple[str, ...]
    """Who took no part in it, by name."""

    @property
    def plain(self) -> str:
        return rich_text.plain(self.text)

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.decisions or self.tasks)


@dataclass(frozen=True, slots=True)
class MeetingMinutes:
    """The minutes of a whole meeting, item by item."""

    meeting: int
    title: str
    start: datetime
    status: MeetingStatus
    course: meeting_course.Course
    items: tuple[ItemMinutes, ...]

    @property
    def is_locked(self) -> bool:
        return self.course.is_locked

    def item(self, item_id: int | None) -> ItemMinutes | None:
        return next((each for each in self.items if each.id == item_id), None)

    def without_confidential(self) -> tuple[ItemMinutes, ...]:
        """The items that everybody may see."""
        return tuple(each for each in self.items if not each.confidential)


def of_meeting(session: Session, meeting_id: int) -> MeetingMinutes:
    """Raises MeetingIsGone."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise agenda.MeetingIsGone
    decided = _decisions(session, meeting_id)
    to_do: dict[int, list[TaskRow]] = defaultdict(list)
    for task in tasks.of_meeting(session, meeting_id):
        if task.item is not None:
            to_do[task.item].append(task)
    not_in = _not_in(session, meeting_id)
    kept = agenda.rows(session, meeting_id)
    starts = agenda_words.starts(meeting.start, (row.minutes for row in kept))
    return MeetingMinutes(
        meeting=meeting_id,
        title=meeting.title,
        start=meeting.start,
        status=MeetingStatus(meeting.status),
        course=meeting_course.course(session, meeting_id),
        items=tuple(
            ItemMinutes(
                id=each.id,
                number=number,
                title=each.title,
                kind=each.kind,
                purpose=each.purpose,
                start=start,
                end=start + timedelta(minutes=each.minutes or 0),
                text=each.minutes_text,
                confidential=each.confidential,
                state=each.state,
                decisions=tuple(decided[each.id]),
                tasks=tuple(to_do[each.id]),
                not_in=tuple(not_in[each.id]),
            )
            for number, (each, start) in enumerate(zip(kept, starts, strict=True), 1)
        ),
    )


def decisions(session: Session, meeting_id: int) -> list[DecisionLine]:
    """All decisions of a meeting in their order."""
    return [each for found in _decisions(session, meeting_id).values() for each in found]


def _decisions(session: Session, meeting_id: int) -> dict[int, list[DecisionLine]]:
    query = (
        select(Decision)
        .join(AgendaItem, AgendaItem.id == Decision.item_id)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(AgendaItem.position, AgendaItem.id, Decision.position, Decision.id)
    )
    found: dict[int, list[DecisionLine]] = defaultdict(list)
    for number, row in enumerate(session.scalars(query), 1):
        found[row.item_id].append(DecisionLine(row.id, row.item_id, number, row.text, row.agreement))
    return found


def _not_in(session: Session, meeting_id: int) -> dict[int, list[str]]:
    query = (
        select(ItemAbsence.item_id, Attendance.person_id, Attendance.substitute_id)
        .join(Attendance, Attendance.id == ItemAbsence.attendance_id)
        .where(Attendance.meeting_id == meeting_id)
        .order_by(Attendance.position)
    )
    rows = [(item, substitute or person) for item, person, substitute in session.execute(query)]
    names = dict(
        session.execute(select(Person.id, Person.name).where(Person.id.in_({who for _item, who in rows}))).all()
    )
    found: dict[int, list[str]] = defaultdict(list)
    for item, who in rows:
        if who in names:
            found[item].append(names[who])
    return found


# --- writing --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Written:
    """What was changed in the minutes of an item, for the sentence of the step."""

    meeting: int
    of: str
    """The meeting's title."""
    item: int
    number: int
    title: str
    decision: int | None = None
    decision_number: int = 0
    text: str = ""


def _open(session: Session, item_id: int) -> tuple[AgendaItem, Written]:
    item = session.get(AgendaItem, item_id)
    if item is None:
        raise agenda.NoSuchItem(item_id)
    meeting_course.check_open(session, item.meeting_id)
    meeting = session.get_one(Meeting, item.meeting_id)
    order = [row.id for row in agenda.rows(session, meeting.id)]
    return item, Written(meeting.id, meeting.title, item.id, order.index(item.id) + 1, item.title)


def write(session: Session, item_id: int, text: str) -> Written:
    """The minutes of an item as Markdown; kept in the one way that it is written. Raises MinutesAreApproved."""
    item, what = _open(session, item_id)
    if len(text) > LONGEST_TEXT:
        raise TextIsTooLong
    kept = rich_text.written(rich_text.read(text))
    item.minutes_text = kept
    session.flush()
    plan_follow.follow(session, what.meeting)
    return what


def write_all(session: Session, texts: Sequence[tuple[int, str]]) -> list[Written]:
    """Several items at once."""
    return [write(session, item, text) for item, text in texts]


def written(what: Written) -> str:
    """`Referat af punkt 3, Handlingsplan 2026: Lokalrådet i Roskilde, møde 2/2026`"""
    return _("Referat af punkt {n}, {item}: {meeting}").format(
        n=what.number, item=shortened(what.title), meeting=what.of
    )


def all_written(what: Sequence[Written]) -> str:
    if len(what) == 1:
        return written(what[0])
    return _("Referat af {n} punkter: {meeting}").format(n=len(what), meeting=what[0].of if what else "")


def treated(session: Session, item_id: int, on: date) -> Written:
    """The meeting goes on to the next item: this one is done, unless it was carried over."""
    item, what = _open(session, item_id)
    if item.state == OPEN:
        agenda.set_state(session, item_id, DONE, on)
    return what


def was_treated(what: Written) -> str:
    return _("Punkt {n} er behandlet: {item}").format(n=what.number, item=shortened(what.title))


# --- decisions ------------------------------------------------------------------------------------------------------


def _said(text: str) -> str:
    told = "\n".join(" ".join(line.split()) for line in text.strip().splitlines() if line.strip())
    if not told:
        raise DecisionIsEmpty
    return told


def _numbered(session: Session, what: Written, decision: Decision) -> Written:
    found = next(each for each in decisions(session, what.meeting) if each.id == decision.id)
    item = session.get_one(AgendaItem, what.item)
    text = _("lukket punkt") if item.confidential else decision.text
    return Written(what.meeting, what.of, what.item, what.number, what.title, found.id, found.number, text)


def add_decision(session: Session, item_id: int, text: str, agreement: str = "") -> Written:
    """One more decision on an item. Raises DecisionIsEmpty, MinutesAreApproved."""
    item, what = _open(session, item_id)
    here = _of_item(session, item.id)
    made = Decision(
        item_id=item.id,
        position=here[-1].position + 1 if here else 1,
        text=_said(text),
        agreement=" ".join(agreement.split()),
    )
    session.add(made)
    session.flush()
    plan_follow.follow(session, what.meeting)
    return _numbered(session, what, made)


def edit_decision(session: Session, decision_id: int, text: str, agreement: str) -> Written:
    found, what = _open_decision(session, decision_id)
    found.text, found.agreement = _said(text), " ".join(agreement.split())
    session.flush()
    return _numbered(session, what, found)


def remove_decision(session: Session, decision_id: int) -> Written:
    """The tasks that came from it stay with its item."""
    found, what = _open_decision(session, decision_id)
    gone = _numbered(session, what, found)
    session.delete(found)
    session.flush()
    plan_follow.follow(session, what.meeting)
    return gone


def move_decision(session: Session, decision_id: int, by: int) -> Written:
    """Up (-1) or down (1) among those of its item."""
    found, what = _open_decision(session, decision_id)
    order = _of_item(session, found.item_id)
    place = order.index(found)
    order.remove(found)
    order.insert(min(max(place + by, 0), len(order)), found)
    for position, each in enumerate(order, 1):
        if each.position != position:
            each.position = position
    session.flush()
    return _numbered(session, what, found)


def _open_decision(session: Session, decision_id: int) -> tuple[Decision, Written]:
    found = session.get(Decision, decision_id)
    if found is None:
        raise NoSuchDecision
    return found, _open(session, found.item_id)[1]


def _of_item(session: Session, item_id: int) -> list[Decision]:
    query = select(Decision).where(Decision.item_id == item_id)
    return list(session.scalars(query.order_by(Decision.position, Decision.id)))


def decision_added(what: Written) -> str:
    return _("Beslutning {n}: {text}").format(n=what.decision_number, text=shortened(what.text))


def decision_edited(what: Written) -> str:
    return _("Beslutning {n} er rettet: {text}").format(n=what.decision_number, text=shortened(what.text))


def decision_removed(what: Written) -> str:
    return _("Beslutning {n} er fjernet: {text}").format(n=what.decision_number, text=shortened(what.text))


def decision_moved(what: Written) -> str:
    return _("Beslutning {n} er flyttet: {text}").format(n=what.decision_number, text=shortened(what.text))


# --- tasks from the meeting -----------------------------------------------------------------------------------------


def add_task(session: Session, item_id: int, text: str, on: date, *, anyway: bool = False) -> TaskRow:
    """A task of an item out of a quick line; of a confidential item it is confidential too.

    After approval too: the minutes stay as they are, what follows from them goes on. Raises tasks.LineIsNotRead.
    """
    item = session.get(AgendaItem, item_id)
    if item is None:
        raise agenda.NoSuchItem(item_id)
    made = tasks.quick(session, text, on, item=item_id, anyway=anyway)
    if item.confidential:
        return tasks.change(session, made, confidential=True)
    return tasks.row(session, made)


def task_added(what: TaskRow) -> str:
    if what.confidential:
        return _("Ny opgave fra et lukket punkt")
    return _("Ny opgave: {title}").format(title=shortened(what.title))


def write_together(
    session: Session,
    item_id: int,
    on: date,
    *,
    text: str | None = None,
    decision: str | None = None,
    agreement: str = "",
    task: str | None = None,
) -> Written:
    """The text of an item, a decision and a task more, as far as they are given; all of it or nothing."""
    item = session.get(AgendaItem, item_id)
    if item is None:
        raise agenda.NoSuchItem(item_id)
    order = [row.id for row in agenda.rows(session, item.meeting_id)]
    what = Written(
        item.meeting_id,
        session.get_one(Meeting, item.meeting_id).title,
        item_id,
        order.index(item_id) + 1,
        item.title,
    )
    if text is not None:
        write(session, item_id, text)
    if decision is not None:
        add_decision(session, item_id, decision, agreement)
    if task is not None:
        add_task(session, item_id, task, on)
    return what
