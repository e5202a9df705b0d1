"""What became of meetings that are over: several answers as one step, and what an answer does to the requirement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota, quota_text
from fora_desktop.domain.danish import listed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.quota import Standing, Status
from fora_desktop.domain.quota_sentence import period_name
from fora_desktop.i18n import _
from fora_desktop.services import attendance, glance, meetings, requirements, standings
from fora_desktop.services.meeting_lines import MeetingLine, line
from fora_desktop.services.meetings import Changed
from fora_desktop.services.standings import StandingLine

WAITING = (*AWAITED, MeetingStatus.POSTPONED)
ANSWERS = (MeetingStatus.HELD, MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody says became of a meeting; postponed `to` a time, or without one until it is known."""

    meeting: int
    status: MeetingStatus
    reason: str = ""
    to: datetime | None = None
    present: int | None = None
    """How many were there, where nobody notes who."""


@dataclass(frozen=True, slots=True)
class Seen:
    """That a missed period of a board has been seen, and why it was missed."""

    board: int
    period_start: date
    reason: str


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted together; `then` is how the boards stand after one answer."""

    changed: tuple[Changed, ...]
    answers: tuple[Answer, ...]
    seen: tuple[StandingLine, ...] = ()
    then: tuple[str, ...] = ()


class IsAnswered(FieldError):
    """Meetings that somebody else has answered for since the list was read."""

    def __init__(self, lines: Sequence[MeetingLine]) -> None:
        told = listed(
            [_("{meeting} er {status}").format(meeting=each.title, status=each.status.word.lower()) for each in lines]
        )
        super().__init__(
            _("Andre har noteret i mellemtiden: {told}. Derfor er intet noteret nu. Se listen, og notér igen.").format(
                told=told
            )
        )


class NothingToNote(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Alle er sprunget over. Vælg et svar for mindst ét møde."))


def note(session: Session, answers: Sequence[Answer], now: datetime, *, seen: Sequence[Seen] = ()) -> Noted:
    """Note what became of several meetings, and which periods have been seen; all of it or nothing.

    Raises NothingToNote, IsAnswered, and what `meetings.record` raises.
    """
    if not answers and not seen:
        raise NothingToNote
    about = [line(session, answer.meeting) for answer in answers]
    if answered := [each for each in about if each.status not in WAITING]:
        raise IsAnswered(answered)
    changed = tuple(
        meetings.record(session, answer.meeting, answer.status, now, to=answer.to, reason=answer.reason, anyway=True)
        for answer in answers
    )
    for answer in answers:
        if answer.present is not None:
            attendance.set_number(session, answer.meeting, answer.present)
    periods = tuple(
        standings.mark_seen(session, each.board, each.period_start, each.reason, now.date()) for each in seen
    )
    return Noted(changed, tuple(answers), periods, _then_stands(session, answers, now.date()))


def noted(what: Noted) -> str:
    """The sentence of the step: `7 møder er noteret: 5 holdt, 1 aflyst, 1 udsat`."""
    parts = []
    if len(what.changed) == 1:
        parts += [meetings.recorded(what.changed[0]), *what.then]
        if (number := what.answers[0].present) is not None:
            parts.append(_("{n} til stede").format(n=number))
    elif what.changed:
        numbers = {status: sum(answer.status is status for answer in what.answers) for status in ANSWERS}
        told = ", ".join(
            _("{n} {status}").format(n=number, status=status.word.lower())
            for status, number in numbers.items()
            if number
        )
        parts.append(_("{n} møder er noteret: {told}").format(n=len(what.changed), told=told))
    if len(what.seen) == 1:
        parts.append(standings.seen(what.seen[0]))
    elif what.seen:
        parts.append(_("{n} perioder er markeret som set").format(n=len(what.seen)))
    return ". ".join(parts)


def _then_stands(session: Session, answers: Sequence[Answer], on: date) -> tuple[str, ...]:
    """`1 af mindst 4`, `Lokalrådet i Greve er nu bagud`; only of a single answer."""
    if len(answers) != 1:
        return ()
    (answer,) = answers
    told = []
    found = effects(session, answer.meeting, on, answer.to)
    for effect in found:
        then = effect.after.get(answer.status)
        if then is None:
            continue
        if answer.status is MeetingStatus.HELD and then.minimum:
            words = _("{n} af mindst {least}") if len(found) == 1 else _("{board}: {n} af mindst {least}")
            told.append(words.format(board=effect.board, n=then.counts.held, least=then.minimum))
        elif answer.status is not MeetingStatus.HELD and then.status.warns:
            told.append(_("{board} er nu {status}").format(board=effect.board, status=then.status.word.lower()))
    return tuple(dict.fromkeys(told))


# --- what waits -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Waiting:
    """What nobody has answered for yet: meetings that are over, and periods that went without enough of them."""

    meetings: tuple[MeetingLine, ...]
    periods: tuple[StandingLine, ...]


def waiting(session: Session, on: date) -> Waiting:
    """The meetings with the oldest first; periods that wait for a meeting's answer are told of by that meeting."""
    rows = standings.lines(session, on)
    return Waiting(
        tuple(glance.unrecorded(session, on)),
        tuple(row for row in standings.in_order_of_need(rows) if row.status is Status.MISSED and row.standing),
    )


# --- what an answer does to the requirement -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Effect:
    """How a board stands by one rule after each answer."""

    board: str
    period: str
    requirement: str
    after: Mapping[MeetingStatus, Standing]


def effects(session: Session, meeting: int, on: date, to: datetime | None = None) -> tuple[Effect, ...]:
    """One for each board and rule that counts the meeting; `to` is the time it would be postponed to."""
    about = line(session, meeting)
    known = requirements.load(session)
    held = _meetings_of(session, about.board_ids)
    found = []
    for board in standings.board_infos(session, list(about.board_ids)):
        for required, rule, whole in standings.judged(known, board, about.start.date(), on):
            span = quota.clip(whole, board.first_day, board.last_day)
            if span is None or not quota.counts_for(rule.kind, about.kind):
                continue
            others = [each[1:] for each in held.get(board.id, ()) if each[0] != meeting]
            after = {}
            for status in ANSWERS:
                there = _then(about, status, to)
                counts = quota.count(rule.kind, span, [*others, *there], on)
                standing = quota.standing(rule, whole, board.first_day, board.last_day, on, counts, required.on_demand)
                if standing is not None:
                    after[status] = standing
            if after:
                words = quota_text.requirement((rule,), False)
                found.append(Effect(board.name, period_name(rule, whole, on), words, after))
    return tuple(found)


Counted = tuple[date, str, str | None]


def _then(about: MeetingLine, status: MeetingStatus, to: datetime | None) -> list[Counted]:
    """The meeting as the requirement would count it after an answer."""
    if status is MeetingStatus.HELD:
        return [(about.start.date(), status.value, about.kind)]
    if status is MeetingStatus.POSTPONED and to is not None:
        return [(to.date(), MeetingStatus.PLANNED.value, about.kind)]
    return []


def _meetings_of(session: Session, boards: Sequence[int]) -> dict[int, list[tuple[int, date, str, str | None]]]:
    found: dict[int, list[tuple[int, date, str, str | None]]] = {}
    for board, meeting, start, status, kind in session.execute(
        select(MeetingBoard.board_id, Meeting.id, Meeting.start, Meeting.status, Meeting.kind)
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(MeetingBoard.board_id.in_(list(boards)))
        .order_by(Meeting.start)
    ):
        found.setdefault(board, []).append((meeting, start.date(), status, kind))
    return found
