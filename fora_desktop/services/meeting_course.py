"""A meeting's way from invitation to approved minutes: its steps with their days, and the lock that approval is.

The steps are no states (product.md): a meeting that was held stays held while its minutes are written, sent, approved.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, wallclock
from fora_desktop.domain.agenda import DONE, AgendaItem
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import AWAITED, CalendarEntry, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import (
    AGENDA_SENT,
    INVITED,
    MATERIAL_SENT,
    MINUTES_APPROVED,
    MINUTES_SENT,
    STEPS,
    UNLOCKED,
    MeetingStep,
)
from fora_desktop.i18n import _
from fora_desktop.services import approvals, meetings
from fora_desktop.services.approvals import MinutesAreApproved, check_open, is_locked

__all__ = [
    "AGENDA_SENT",
    "HELD",
    "INVITED",
    "MATERIAL_SENT",
    "MINUTES_APPROVED",
    "MINUTES_SENT",
    "STEPS",
    "UNLOCKED",
    "Course",
    "Marked",
    "MinutesAreApproved",
    "Noted",
    "Stage",
    "approve_by_item",
    "awaiting_approval",
    "check_item_open",
    "check_open",
    "course",
    "is_locked",
    "mark",
    "marked",
    "unlock",
    "unmark",
]

HELD = "held"
"""The stage of the course that is a state of the meeting and no step."""
MARKABLE = (INVITED, AGENDA_SENT, MATERIAL_SENT, MINUTES_SENT, MINUTES_APPROVED)


class NotHeld(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(
            _("{meeting} er ikke noteret som holdt. Notér det først, så kan referatet sendes og godkendes.").format(
                meeting=title
            )
        )


class BeforeTheMeeting(FieldError):
    def __init__(self, held: date) -> None:
        super().__init__(
            _("Mødet blev holdt den {day}. Referatet kan først være sendt eller godkendt fra den dag.").format(
                day=dates.day_month_year(held)
            )
        )


class NothingToUnlock(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Referatet er ikke låst. Det kan rettes, som det er."))


class ReasonIsMissing(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Skriv, hvorfor referatet låses op. Årsagen står i historikken."))


class NotBegun(FieldError):
    def __init__(self, title: str, day: date) -> None:
        super().__init__(
            _("{meeting} holdes først den {day}. Punktet kan godkende referatet fra den dag.").format(
                meeting=title, day=dates.day_month_year(day)
            )
        )


class ApprovalIsNotSkipped(FieldError):
    def __init__(self) -> None:
        super().__init__(
            _("Godkendelsen kan ikke springes over, for den låser referatet. Lad den stå åben, hvis ingen godkender.")
        )


class StepNotTaken(FieldError):
    def __init__(self, kind: str) -> None:
        super().__init__(_("“{step}” er ikke noteret for mødet.").format(step=word(kind)))


def word(kind: str) -> str:
    """What a step is called."""
    return {
        INVITED: _("Indkaldt"),
        AGENDA_SENT: _("Dagsorden sendt"),
        MATERIAL_SENT: _("Materiale sendt"),
        HELD: _("Holdt"),
        MINUTES_SENT: _("Referat sendt"),
        MINUTES_APPROVED: _("Referat godkendt"),
        UNLOCKED: _("Referat låst op"),
    }[kind]


@dataclass(frozen=True, slots=True)
class Noted:
    """A step that was taken; not `needed` is that it was left out on purpose."""

    id: int
    kind: str
    on: date
    needed: bool
    reason: str
    sequence: int | None

    @property
    def said(self) -> str:
        """`Dagsorden sendt 5. maj 2026`"""
        if not self.needed:
            told = _("{step} er sprunget over").format(step=word(self.kind))
        else:
            told = _("{step} {day}").format(step=word(self.kind), day=dates.day_month_year(self.on))
        return _("{told}: {reason}").format(told=told, reason=self.reason) if self.reason else told


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the way as the stepper shows it.

    `state` is `done`, `now` (what is being done), `ahead`, `skipped` (not needed) or `stopped` (cancelled, postponed).
    """

    key: str
    word: str
    state: str
    on: date | None
    said: str
    """The whole of it, for the tooltip and the screen reader."""


@dataclass(frozen=True, slots=True)
class Course:
    """A meeting's way so far: what was noted, in the order in which it was."""

    meeting: int
    title: str
    status: MeetingStatus
    start: datetime
    end: datetime
    was_invited: bool
    steps: tuple[Noted, ...]

    def step(self, kind: str) -> Noted | None:
        """The latest of a kind."""
        return next((each for each in reversed(self.steps) if each.kind == kind), None)

    @property
    def approved(self) -> Noted | None:
        """The approval that holds: one after which nobody has unlocked the minutes."""
        return approvals.approval_in(self.steps)

    @property
    def unlocked(self) -> Noted | None:
        """The unlocking that holds: approved minutes that are open for corrections."""
        last = approvals.last_of_lock(self.steps)
        return last if last is not None and last.kind == UNLOCKED else None

    @property
    def is_locked(self) -> bool:
        return self.approved is not None

    def is_on(self, now: datetime) -> bool:
        """Whether the meeting is going on; `now` is wall-clock time."""
        return self.status in AWAITED and self.start <= now < self.end

    def stages(self, now: datetime) -> tuple[Stage, ...]:
        """Indkaldt › Dagsorden sendt › I gang or Holdt › Referat › Godkendt."""
        return (self._invited(), self._agenda(), self._meeting(now), self._minutes(), self._approved())

    def _invited(self) -> Stage:
        step = self.step(INVITED)
        if step is None and (self.was_invited or self.status is MeetingStatus.INVITED):
            return Stage(INVITED, word(INVITED), "done", None, _("Indkaldt; dagen er ikke noteret"))
        return _stage(INVITED, word(INVITED), step, _("Mødet er ikke indkaldt endnu"))

    def _agenda(self) -> Stage:
        found = _stage(
            AGENDA_SENT, word(AGENDA_SENT), self.step(AGENDA_SENT), _("Dagsordenen er ikke noteret som sendt")
        )
        material = self.step(MATERIAL_SENT)
        if material is None:
            return found
        return Stage(found.key, found.word, found.state, found.on, f"{found.said}. {material.said}")

    def _meeting(self, now: datetime) -> Stage:
        when = _("{day} {time}").format(day=dates.long(self.start.date()), time=dates.clock(self.start.time()))
        day = self.start.date()
        if self.status is MeetingStatus.HELD:
            return Stage(HELD, word(HELD), "done", day, _("Holdt {when}").format(when=when))
        if self.status not in AWAITED:
            return Stage(
                HELD,
                self.status.word,
                "stopped",
                None,
                {
                    MeetingStatus.CANCELLED: _("Mødet er aflyst"),
                    MeetingStatus.POSTPONED: _("Mødet er udsat"),
                }[self.status],
            )
        if self.is_on(now):
            return Stage(HELD, _("I gang"), "now", None, _("Mødet er i gang siden {when}").format(when=when))
        if now >= self.end:
            return Stage(HELD, word(HELD), "ahead", None, _("Ingen har noteret, om mødet blev holdt"))
        return Stage(HELD, word(HELD), "ahead", None, _("Mødet holdes {when}").format(when=when))

    def _minutes(self) -> Stage:
        step = self.step(MINUTES_SENT)
        if step is None and self.status is MeetingStatus.HELD and self.approved is None:
            return Stage(MINUTES_SENT, _("Referat"), "now", None, _("Referatet er ikke sendt endnu"))
        return _stage(MINUTES_SENT, _("Referat"), step, _("Referatet er ikke sendt endnu"))

    def _approved(self) -> Stage:
        if (unlocked := self.unlocked) is not None:
            return Stage(MINUTES_APPROVED, _("Låst op"), "now", unlocked.on, unlocked.said)
        return _stage(MINUTES_APPROVED, _("Godkendt"), self.approved, _("Referatet er ikke godkendt endnu"))


def _stage(key: str, name: str, step: Noted | None, otherwise: str) -> Stage:
    if step is None:
        return Stage(key, name, "ahead", None, otherwise)
    return Stage(key, name, "done" if step.needed else "skipped", step.on if step.needed else None, step.said)


def course(session: Session, meeting_id: int) -> Course:
    meeting = session.get_one(Meeting, meeting_id)
    return Course(
        meeting=meeting.id,
        title=meeting.title,
        status=MeetingStatus(meeting.status),
        start=meeting.start,
        end=wallclock.end(meeting.start, meeting.minutes, meeting.time_zone),
        was_invited=meeting.was_invited,
        steps=tuple(_noted(row) for row in _rows(session, meeting_id)),
    )


def courses(session: Session, meeting_ids: Sequence[int]) -> Mapping[int, tuple[Noted, ...]]:
    """The steps of many meetings at once, for lists."""
    found: dict[int, list[Noted]] = {}
    for start in range(0, len(meeting_ids), 500):
        some = list(meeting_ids[start : start + 500])
        query = select(
            MeetingStep.meeting_id,
            MeetingStep.id,
            MeetingStep.kind,
            MeetingStep.done_on,
            MeetingStep.needed,
            MeetingStep.reason,
            MeetingStep.sequence,
        )
        for row in session.execute(query.where(MeetingStep.meeting_id.in_(some)).order_by(MeetingStep.id)):
            noted = Noted(row.id, row.kind, row.done_on, row.needed, row.reason, row.sequence)
            found.setdefault(row.meeting_id, []).append(noted)
    return {meeting: tuple(steps) for meeting, steps in found.items()}


def _rows(session: Session, meeting_id: int) -> Sequence[MeetingStep]:
    return session.scalars(
        select(MeetingStep).where(MeetingStep.meeting_id == meeting_id).order_by(MeetingStep.id)
    ).all()


def _noted(row: MeetingStep) -> Noted:
    return Noted(row.id, row.kind, row.done_on, row.needed, row.reason, row.sequence)


# --- the lock -------------------------------------------------------------------------------------------------------


def check_item_open(session: Session, item_id: int) -> None:
    """The same of the meeting that an item of an agenda belongs to."""
    check_open(session, session.get_one(AgendaItem, item_id).meeting_id)


# --- noting a step --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Marked:
    """A step that was noted or taken away, for the sentence of the change."""

    title: str
    kind: str
    on: date
    reason: str = ""
    needed: bool = True
    taken_away: bool = False


def mark(
    session: Session,
    meeting_id: int,
    kind: str,
    on: date,
    *,
    sequence: int | None = None,
    needed: bool = True,
    reason: str = "",
) -> Marked:
    """Note a step, or correct the day of one that was noted; an invitation with another sequence is one more.

    Raises NotHeld for the minutes of a meeting that was not held, BeforeTheMeeting for a day before it,
    ApprovalIsNotSkipped.
    """
    if kind not in MARKABLE:
        raise StepNotTaken(kind)
    if kind == MINUTES_APPROVED and not needed:
        raise ApprovalIsNotSkipped
    meeting = session.get_one(Meeting, meeting_id)
    if kind in (MINUTES_SENT, MINUTES_APPROVED) and needed and meeting.status != MeetingStatus.HELD:
        raise NotHeld(meeting.title)
    if kind in (MINUTES_SENT, MINUTES_APPROVED) and needed and on < meeting.start.date():
        raise BeforeTheMeeting(meeting.start.date())
    known = _last(session, meeting_id, kind)
    again = known is not None and None not in (known.sequence, sequence) and known.sequence != sequence
    if known is None or again:
        step = MeetingStep(
            meeting_id=meeting_id, kind=kind, done_on=on, needed=needed, reason=reason, sequence=sequence
        )
        session.add(step)
    else:
        known.done_on, known.needed, known.reason = on, needed, reason
        known.sequence = sequence if sequence is not None else known.sequence
    session.flush()
    if kind == INVITED and needed:
        if meeting.status == MeetingStatus.PLANNED:
            meetings.record(session, meeting_id, MeetingStatus.INVITED, datetime.combine(on, time.max), anyway=True)
        meeting.was_invited = True
        session.flush()
        _keep_sequence(session, meeting)
    return Marked(meeting.title, kind, on, reason, needed)


def _keep_sequence(session: Session, meeting: Meeting) -> None:
    """An invitation that was made elsewhere said what holds now: what changes after it must be sent again."""
    step = _last(session, meeting.id, INVITED)
    if step is not None and step.sequence is None:
        step.sequence = session.scalar(select(CalendarEntry.sequence).where(CalendarEntry.uid == meeting.uid))
        session.flush()


def unmark(session: Session, meeting_id: int, kind: str) -> Marked:
    """Take a step away that was noted by mistake. Raises StepNotTaken; approved minutes are unlocked instead."""
    if kind == MINUTES_APPROVED:
        check_open(session, meeting_id)
    known = _last(session, meeting_id, kind)
    if known is None:
        raise StepNotTaken(kind)
    meeting = session.get_one(Meeting, meeting_id)
    gone = Marked(meeting.title, kind, known.done_on, taken_away=True)
    session.delete(known)
    session.flush()
    if kind == INVITED and _last(session, meeting_id, kind) is None:
        meeting.was_invited = False
        if meeting.status == MeetingStatus.INVITED:
            meeting.status = MeetingStatus.PLANNED.value
    session.flush()
    return gone


def unlock(session: Session, meeting_id: int, reason: str, on: date) -> Marked:
    """Open approved minutes for corrections, with a reason that stays. Raises NothingToUnlock, ReasonIsMissing."""
    if not is_locked(session, meeting_id):
        raise NothingToUnlock
    why = " ".join(reason.split())
    if not why:
        raise ReasonIsMissing
    meeting = session.get_one(Meeting, meeting_id)
    session.add(MeetingStep(meeting_id=meeting_id, kind=UNLOCKED, done_on=on, reason=why))
    session.flush()
    return Marked(meeting.title, UNLOCKED, on, why)


def _last(session: Session, meeting_id: int, kind: str) -> MeetingStep | None:
    """The latest step of a kind; an approval that was unlocked since does not hold any more."""
    if kind == MINUTES_APPROVED:
        return approvals.approved(session, [meeting_id]).get(meeting_id)
    return session.scalars(
        select(MeetingStep)
        .where(MeetingStep.meeting_id == meeting_id, MeetingStep.kind == kind)
        .order_by(MeetingStep.id.desc())
        .limit(1)
    ).first()


def marked(what: Marked) -> str:
    """The sentence of the step."""
    if what.taken_away:
        return _("{meeting}: “{step}” er fjernet").format(meeting=what.title, step=word(what.kind).lower())
    if not what.needed:
        told = _("{meeting}: “{step}” er sprunget over").format(meeting=what.title, step=word(what.kind).lower())
        return _("{told}. Årsag: {reason}").format(told=told, reason=what.reason) if what.reason else told
    if what.kind == UNLOCKED:
        return _("Referatet af {meeting} er låst op. Årsag: {reason}").format(meeting=what.title, reason=what.reason)
    if what.kind == MINUTES_APPROVED:
        return _("Referatet af {meeting} er godkendt {day}").format(meeting=what.title, day=dates.day_month(what.on))
    return _("{meeting}: {step} {day}").format(
        meeting=what.title, step=word(what.kind).lower(), day=dates.day_month(what.on)
    )


# --- approval as an item of a later meeting --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Awaiting:
    """An earlier meeting whose minutes nobody has approved yet."""

    meeting: int
    title: str
    start: datetime


def awaiting_approval(session: Session, meeting_id: int, most: int = 3) -> tuple[Awaiting, ...]:
    """The earlier held meetings of a meeting's boards with minutes to be approved, the latest first.

    Of a board's meetings only those after the last approved one: what was never approved before that is the past.
    """
    meeting = session.get_one(Meeting, meeting_id)
    boards = select(MeetingBoard.board_id).where(MeetingBoard.meeting_id == meeting_id)
    earlier = session.execute(
        select(Meeting.id, Meeting.title, Meeting.start)
        .where(
            Meeting.id.in_(select(MeetingBoard.meeting_id).where(MeetingBoard.board_id.in_(boards))),
            Meeting.start < meeting.start,
            Meeting.status == MeetingStatus.HELD.value,
        )
        .order_by(Meeting.start.desc(), Meeting.id.desc())
        .limit(most)
    ).all()
    found = []
    locked = approvals.approved(session, [id_ for id_, _title, _start in earlier])
    for id_, title, start in earlier:
        if id_ in locked:
            break
        found.append(Awaiting(id_, title, start))
    return tuple(found)


def approve_by_item(session: Session, item_id: int, meeting_id: int, on: date) -> Marked:
    """Approve the minutes of an earlier meeting by an item of a later one, which is then treated.

    They were approved on that meeting's day at the latest. Raises NotBegun and what `mark` raises.
    """
    item = session.get_one(AgendaItem, item_id)
    later = session.get_one(Meeting, item.meeting_id)
    day = later.start.date()
    if on < day:
        raise NotBegun(later.title, day)
    done = mark(
        session, meeting_id, MINUTES_APPROVED, day, reason=_("godkendt på {meeting}").format(meeting=later.title)
    )
    if not is_locked(session, item.meeting_id):
        item.state = DONE
    session.flush()
    return done
