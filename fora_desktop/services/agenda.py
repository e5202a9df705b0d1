"""The agenda of a meeting: its items with their times; added, changed, moved, closed, carried over."""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import agenda_words as words
from fora_desktop.domain import dates
from fora_desktop.domain.agenda import (
    APPROVE_MINUTES,
    DISCUSSION,
    DONE,
    KINDS,
    NEXT_MEETINGS,
    PURPOSES,
    STATES,
    AgendaItem,
    Paper,
)
from fora_desktop.domain.base import without_controls
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import AGENDA_SENT, Decision, MeetingStep
from fora_desktop.domain.people import Person
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _
from fora_desktop.services import action_plans, belongings, goal_links, meeting_course, plan_follow


class NoSuchItem(FieldError):
    def __init__(self, item: int) -> None:
        super().__init__(_("Der er intet dagsordenspunkt med id {id}. Måske er det fjernet imens.").format(id=item))


class MeetingIsGone(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Mødet er der ikke længere. Det er fjernet imens."))


class NoSuchNumber(FieldError):
    def __init__(self, number: int) -> None:
        super().__init__(_("Dagsordenen har intet punkt {n}.").format(n=number))


class TitleIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv, hvad punktet handler om."))


class LengthIsOut(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv punktets længde i hele minutter, højst {most}.").format(most=words.LONGEST_MINUTES))


class UnknownKind(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Et punkt er til orientering, drøftelse eller beslutning."))


class NeedsReason(FieldError):
    """An item that comes after the agenda was sent says why (domain.md 1.6)."""

    def __init__(self, sent: date) -> None:
        super().__init__(
            _("Dagsordenen blev sendt {day}. Skriv, hvorfor punktet kommer til nu.").format(day=dates.day_month(sent))
        )


class HasDecisions(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("“{item}” har beslutninger og kan ikke fjernes. Fjern dem først i referatet.").format(
                item=shortened(title)
            )
        )


# --- reading --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reference:
    """The item of an earlier meeting that an item goes on with."""

    item: int
    meeting: int
    title: str
    day: date

    @property
    def sentence(self) -> str:
        return _("Fortsat fra {day}: {title}").format(day=dates.day_month_year(self.day), title=self.title)


@dataclass(frozen=True, slots=True)
class Item:
    """An item as it is read; `filled` is what it says by itself, `text` that and the case."""

    id: int
    meeting: int
    position: int
    title: str
    kind: str
    purpose: str
    minutes: int | None
    start: datetime
    responsible_id: int | None
    responsible: str
    """The person's name, else the text."""
    case_text: str
    filled: str
    minutes_text: str
    confidential: bool
    late_reason: str
    state: str
    refers_to: Reference | None
    papers: int
    plan: tuple[int, int, int] | None = None
    """The year's action plan that it treats: by its rule, its board and its year."""

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes or 0)

    @property
    def text(self) -> str:
        return "\n\n".join(part for part in (self.filled, self.case_text) if part)


def items(session: Session, meeting_id: int) -> tuple[Item, ...]:
    """The agenda in its order; empty also for a meeting that is not there."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        return ()
    kept = rows(session, meeting_id)
    papers = Counter(
        session.scalars(select(Paper.item_id).where(Paper.meeting_id == meeting_id, Paper.item_id.is_not(None)))
    )
    people = _names(session, {row.responsible_id for row in kept if row.responsible_id is not None})
    earlier = _references(session, {row.refers_to_id for row in kept if row.refers_to_id is not None})
    filled = {purpose: _filled(session, meeting, purpose) for purpose in {row.purpose for row in kept}}
    starts = words.starts(meeting.start, (row.minutes for row in kept))
    return tuple(
        Item(
            id=row.id,
            meeting=meeting_id,
            position=place,
            title=row.title,
            kind=row.kind,
            purpose=row.purpose,
            minutes=row.minutes,
            start=start,
            responsible_id=row.responsible_id,
            responsible=people.get(row.responsible_id or 0, "") or row.responsible,
            case_text=row.case_text,
            filled=filled[row.purpose],
            minutes_text=row.minutes_text,
            confidential=row.confidential,
            late_reason=row.late_reason,
            state=row.state,
            refers_to=earlier.get(row.refers_to_id or 0),
            papers=papers[row.id],
            plan=action_plans.key_of(session, row.plan_year_id),
        )
        for place, (row, start) in enumerate(zip(kept, starts, strict=True), 1)
    )


def item(session: Session, item_id: int) -> Item:
    found = row(session, item_id)
    return next(each for each in items(session, found.meeting_id) if each.id == item_id)


def item_at(session: Session, meeting_id: int, number: int) -> int:
    """The item with a number on the agenda. Raises NoSuchNumber."""
    found = rows(session, meeting_id)
    if not 1 <= number <= len(found):
        raise NoSuchNumber(number)
    return found[number - 1].id


def rows(session: Session, meeting_id: int) -> list[AgendaItem]:
    """The agenda as it is kept, in its order."""
    query = select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)
    return list(session.scalars(query.order_by(AgendaItem.position, AgendaItem.id)))


def numbers(session: Session, meeting_id: int) -> dict[int, int]:
    """By item its number on the agenda, from 1."""
    query = select(AgendaItem.id).where(AgendaItem.meeting_id == meeting_id)
    found = session.scalars(query.order_by(AgendaItem.position, AgendaItem.id))
    return {id_: number for number, id_ in enumerate(found, 1)}


def _names(session: Session, people: set[int]) -> Mapping[int, str]:
    return dict(session.execute(select(Person.id, Person.name).where(Person.id.in_(people))).all()) if people else {}


def _references(session: Session, wanted: set[int]) -> Mapping[int, Reference]:
    if not wanted:
        return {}
    query = (
        select(AgendaItem.id, AgendaItem.title, Meeting.id, Meeting.start)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(AgendaItem.id.in_(wanted))
    )
    return {id_: Reference(id_, meeting, title, start.date()) for id_, title, meeting, start in session.execute(query)}


def _filled(session: Session, meeting: Meeting, purpose: str) -> str:
    if purpose == NEXT_MEETINGS:
        return words.next_meetings(coming(session, meeting), meeting.start.date())
    if purpose == APPROVE_MINUTES:
        earlier = last_held(session, meeting)
        return words.last_minutes(earlier.title if earlier else "", earlier.start if earlier else None)
    return ""


def coming(session: Session, meeting: Meeting) -> list[datetime]:
    """When the meeting's first board meets next."""
    query = (
        select(Meeting.start)
        .where(Meeting.id.in_(of_same_board(meeting.id)), Meeting.start > meeting.start, Meeting.status.in_(AWAITED))
        .order_by(Meeting.start)
    )
    return list(session.scalars(query))


def of_same_board(meeting_id: int) -> Any:
    """The meetings of a meeting's first board, as a query."""
    first = (
        select(MeetingBoard.board_id)
        .where(MeetingBoard.meeting_id == meeting_id)
        .order_by(MeetingBoard.position)
        .limit(1)
    )
    return select(MeetingBoard.meeting_id).where(MeetingBoard.board_id == first.scalar_subquery())


def last_held(session: Session, meeting: Meeting) -> Meeting | None:
    """The last held meeting of the board before this one: the one whose minutes this one approves."""
    query = (
        select(Meeting)
        .where(
            Meeting.id.in_(of_same_board(meeting.id)),
            Meeting.start < meeting.start,
            Meeting.status == MeetingStatus.HELD.value,
        )
        .order_by(Meeting.start.desc(), Meeting.id.desc())
        .limit(1)
    )
    return session.scalars(query).first()


def last_meeting(session: Session, meeting: Meeting) -> Meeting | None:
    """The board's meeting before this one that was held and has an agenda, else the last one with an agenda."""
    with_agenda = select(AgendaItem.meeting_id)
    query = select(Meeting).where(
        Meeting.id.in_(of_same_board(meeting.id)),
        Meeting.start < meeting.start,
        Meeting.id.in_(with_agenda),
        Meeting.status != MeetingStatus.CANCELLED.value,
    )
    return session.scalars(query.order_by(Meeting.start.desc(), Meeting.id.desc()).limit(1)).first()


def sent_on(session: Session, meeting_id: int) -> date | None:
    """The day on which the agenda was sent; None where it was not, or was not to be."""
    query = select(func.max(MeetingStep.done_on)).where(
        MeetingStep.meeting_id == meeting_id, MeetingStep.kind == AGENDA_SENT, MeetingStep.needed
    )
    return session.scalar(query)


# --- changing -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wish:
    """An item as somebody wants it; `responsible` is a text where it is nobody of the register."""

    title: str
    kind: str = DISCUSSION
    minutes: int | None = None
    responsible_id: int | None = None
    responsible: str = ""
    case_text: str = ""
    confidential: bool = False
    late_reason: str = ""
    purpose: str = ""
    refers_to: int | None = None
    plan: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What was done, for the sentence of the step."""

    meeting: int
    of: str
    """The meeting's title."""
    title: str
    item: int | None = None
    count: int = 1
    position: int = 0
    items: tuple[int, ...] = ()
    to: str = ""
    """The meeting that an item was put off to, or whose minutes it approved; of one opened again, which stay so."""


EDITABLE = (
    *("title", "kind", "purpose", "minutes", "responsible_id", "responsible"),
    *("case_text", "confidential", "late_reason", "plan"),
)


def add(session: Session, meeting_id: int, wish: Wish, *, position: int | None = None) -> Change:
    """Put an item on the agenda: at a place (1 is the first), else before the next meetings and any other business.

    Raises TitleIsMissing, LengthIsOut, UnknownKind, NeedsReason and what the meeting's course says.
    """
    meeting = open_meeting(session, meeting_id)
    order = rows(session, meeting_id)
    made = make(session, meeting, wish)
    place = _place(order) if position is None else min(max(position, 1), len(order) + 1) - 1
    order.insert(place, made)
    _number(order)
    session.flush()
    if wish.plan:
        plan_follow.follow(session, meeting_id)
    return Change(meeting_id, meeting.title, made.title, made.id, position=made.position)


def make(session: Session, meeting: Meeting, wish: Wish) -> AgendaItem:
    """A checked item that has no place yet."""
    sent = sent_on(session, meeting.id)
    late = one_line(wish.late_reason) if sent is not None else ""
    if sent is not None and not late:
        raise NeedsReason(sent)
    made = AgendaItem(meeting_id=meeting.id, position=0, title="", late_reason=late, refers_to_id=wish.refers_to)
    _fill(
        session,
        made,
        {
            "title": wish.title,
            "kind": wish.kind,
            "purpose": wish.purpose,
            "minutes": wish.minutes,
            "responsible_id": wish.responsible_id,
            "responsible": wish.responsible,
            "case_text": wish.case_text,
            "confidential": wish.confidential,
            "plan": wish.plan,
        },
    )
    session.add(made)
    return made


def edit(session: Session, item_id: int, fields: Mapping[str, Any]) -> Change:
    """Other values for some of EDITABLE. What hangs on an item that is closed is confidential with it."""
    found, meeting = _open_item(session, item_id)
    was = action_plans.key_of(session, found.plan_year_id)
    had = plan_follow.let_go(session, [item_id]) if fields.get("plan", was) != was else set()
    _fill(session, found, fields)
    if "late_reason" in fields:
        reason = one_line(str(fields["late_reason"]))
        if found.late_reason and not reason:
            raise NeedsReason(sent_on(session, meeting.id) or meeting.start.date())
        found.late_reason = reason
    session.flush()
    plan_follow.follow(session, meeting.id)
    plan_follow.settle(session, had)
    if fields.get("confidential"):
        belongings.close(session, [item_id])
    return Change(meeting.id, meeting.title, found.title, found.id, position=found.position)


def remove(session: Session, item_id: int) -> Change:
    """Take an item off the agenda; its papers stay with the meeting. Raises HasDecisions."""
    found, meeting = _open_item(session, item_id)
    if session.scalar(select(func.count()).select_from(Decision).where(Decision.item_id == item_id)):
        raise HasDecisions(found.title)
    left = [each for each in rows(session, meeting.id) if each.id != item_id]
    gone = Change(meeting.id, meeting.title, found.title, found.id, position=found.position)
    belongings.let_go(session, [item_id])
    had = plan_follow.let_go(session, [item_id])
    session.delete(found)
    session.flush()
    _number(left)
    session.flush()
    plan_follow.settle(session, had)
    plan_follow.follow(session, meeting.id)
    return gone


def move(session: Session, item_id: int, position: int) -> Change:
    """To a place on the agenda, 1 being the first; the others make room."""
    found, meeting = _open_item(session, item_id)
    order = rows(session, meeting.id)
    order.remove(found)
    order.insert(min(max(position, 1), len(order) + 1) - 1, found)
    _number(order)
    session.flush()
    return Change(meeting.id, meeting.title, found.title, found.id, position=found.position)


def set_state(session: Session, item_id: int, state: str, on: date) -> Change:
    """Treated, or not yet. The item that approves the last minutes marks them approved when it is treated.

    Opened again they stay approved: somebody may have built on it, and unlocking has a reason. Raises NotBegun.
    """
    found, meeting = _open_item(session, item_id)
    assert state in STATES
    was, found.state = found.state, state
    session.flush()
    plan_follow.follow(session, meeting.id)
    approved = ""
    earlier = last_held(session, meeting) if found.purpose == APPROVE_MINUTES and was != state else None
    if earlier is not None:
        is_locked = meeting_course.is_locked(session, earlier.id)
        if state == DONE and not is_locked:
            meeting_course.approve_by_item(session, item_id, earlier.id, on)
        if (state == DONE) != is_locked:
            approved = earlier.title
    return Change(meeting.id, meeting.title, found.title, found.id, position=found.position, to=approved)


# --- several at once ------------------------------------------------------------------------------------------------


def put(session: Session, meeting: Meeting, wishes: Sequence[Wish], late_reason: str = "") -> tuple[int, ...]:
    """Several items: what closes an agenda at its end, the rest before what closes it already."""
    order = rows(session, meeting.id)
    made = []
    for wish in wishes:
        made.append(make(session, meeting, replace(wish, late_reason=wish.late_reason or late_reason)))
        order.insert(len(order) if wish.purpose in words.CLOSING else _place(order), made[-1])
    _number(order)
    session.flush()
    for row in made:
        if row.refers_to_id is not None:
            goal_links.follow(session, row.refers_to_id, row.id)
    if any(wish.plan for wish in wishes):
        plan_follow.follow(session, meeting.id)
    return tuple(row.id for row in made)


def open_meeting(session: Session, meeting_id: int) -> Meeting:
    """The meeting, whose agenda can be changed. Raises MeetingIsGone and what its course says."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise MeetingIsGone
    meeting_course.check_open(session, meeting_id)
    return meeting


def _open_item(session: Session, item_id: int) -> tuple[AgendaItem, Meeting]:
    found = row(session, item_id)
    return found, open_meeting(session, found.meeting_id)


def row(session: Session, item_id: int) -> AgendaItem:
    """An item as it is kept. Raises NoSuchItem."""
    found = session.get(AgendaItem, item_id)
    if found is None:
        raise NoSuchItem(item_id)
    return found


def _place(rows: Sequence[AgendaItem]) -> int:
    """Where a new item comes: before what closes the agenda, also where somebody put an item after that."""
    closing = [place for place, row in enumerate(rows, 1) if row.purpose in words.CLOSING]
    place = closing[-1] if closing else len(rows)
    while place and rows[place - 1].purpose in words.CLOSING:
        place -= 1
    return place


def _number(rows: Sequence[AgendaItem]) -> None:
    for place, row in enumerate(rows, 1):
        if row.position != place:
            row.position = place


def _fill(session: Session, row: AgendaItem, fields: Mapping[str, Any]) -> None:
    if "title" in fields:
        row.title = one_line(str(fields["title"]))
        if not row.title:
            raise TitleIsMissing
    if "kind" in fields:
        if fields["kind"] not in KINDS:
            raise UnknownKind
        row.kind = fields["kind"]
    if "purpose" in fields:
        assert fields["purpose"] in PURPOSES
        row.purpose = fields["purpose"]
    if "minutes" in fields:
        row.minutes = checked_minutes(fields["minutes"])
    if "responsible_id" in fields or "responsible" in fields:
        row.responsible_id = fields.get("responsible_id")
        row.responsible = "" if row.responsible_id is not None else one_line(str(fields.get("responsible", "")))
        if row.responsible_id is not None and session.get(Person, row.responsible_id) is None:
            row.responsible_id = None
    if "case_text" in fields:
        row.case_text = without_controls(str(fields["case_text"])).strip()
    if "confidential" in fields:
        row.confidential = bool(fields["confidential"])
    if "plan" in fields:
        row.plan_year_id = _plan_year(session, *fields["plan"]) if fields["plan"] else None


def _plan_year(session: Session, plan: int, board: int, year: int) -> int:
    """The year's plan of a board, which gets a row for it."""
    row, _told = action_plans.of_year(session, plan, board, year, None)
    return row.id


def checked_minutes(minutes: int | None) -> int | None:
    if minutes is not None and not 0 <= minutes <= words.LONGEST_MINUTES:
        raise LengthIsOut
    return minutes


def one_line(text: str) -> str:
    return " ".join(without_controls(unicodedata.normalize("NFC", text)).split())


# --- the steps in words ---------------------------------------------------------------------------------------------


def added(change: Change) -> str:
    return _("{meeting}: punktet “{item}” er sat på").format(meeting=change.of, item=shortened(change.title))


def edited(change: Change) -> str:
    return _("{meeting}: punktet “{item}” er rettet").format(meeting=change.of, item=shortened(change.title))


def removed(change: Change) -> str:
    return _("{meeting}: punktet “{item}” er taget af").format(meeting=change.of, item=shortened(change.title))


def moved(change: Change) -> str:
    return _("{meeting}: “{item}” er nu punkt {n}").format(
        meeting=change.of, item=shortened(change.title), n=change.position
    )


def closed(change: Change) -> str:
    if change.to:
        return _("{meeting}: referatet af {earlier} er godkendt").format(meeting=change.of, earlier=change.to)
    return _("{meeting}: “{item}” er behandlet").format(meeting=change.of, item=shortened(change.title))


def opened(change: Change) -> str:
    told = _("{meeting}: “{item}” er ikke behandlet").format(meeting=change.of, item=shortened(change.title))
    if change.to:
        return _("{told}. Referatet af {earlier} er stadig godkendt").format(told=told, earlier=change.to)
    return told


def many_added(change: Change) -> str:
    """Of several items fetched at once."""
    if change.count == 1:
        return added(change)
    return _("{meeting}: {n} punkter er sat på dagsordenen").format(meeting=change.of, n=change.count)
