"""Which meetings have an agenda, minutes or an invitation to be exported, and how far each is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.invitation import CALL_OFF, CHANGED, CURRENT, NEVER, Invited
from fora_desktop.domain.meeting import AWAITED, MeetingStatus
from fora_desktop.i18n import _
from fora_desktop.services import document_states, invitations, meeting_lines
from fora_desktop.services.document_states import DocumentState
from fora_desktop.services.meeting_lines import MeetingLine

AT_ONCE = 10_000
CALLED = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)


@dataclass(frozen=True, slots=True)
class MeetingChoice:
    """A meeting with the word and the icon of how far it is; `late` needs a hand."""

    id: int
    title: str
    start: datetime
    word: str
    icon: str
    late: bool = False
    due: bool = False
    """Those who were invited know something that no longer holds."""


@dataclass(frozen=True, slots=True)
class Among:
    """The meetings that are asked about: some of them, or those of a period."""

    first: date | None = None
    last: date | None = None
    meetings: tuple[int, ...] = ()


def _lines(session: Session, among: Among) -> list[MeetingLine]:
    if among.meetings:
        return meeting_lines.listing(session, meetings=among.meetings)
    return meeting_lines.listing(session, first=among.first, last=among.last)


def all_of(session: Session, among: Among, on: date) -> list[MeetingChoice]:
    """Every meeting of them, by start."""
    return _choices(session, _lines(session, among), on)


def agendas(session: Session, among: Among, on: date) -> list[MeetingChoice]:
    """Meetings that have an agenda and are not called off, by start."""
    lines = [line for line in _lines(session, among) if line.status not in CALLED]
    there = _with_items(session, [line.id for line in lines])
    return _choices(session, [line for line in lines if line.id in there], on)


def minutes(session: Session, among: Among, on: date) -> list[MeetingChoice]:
    """Meetings that were held, and those of which something was written, the latest first."""
    lines = _lines(session, among)
    written = _with_items(session, [line.id for line in lines], written=True)
    wanted = [line for line in lines if line.status is MeetingStatus.HELD or line.id in written]
    return _choices(session, wanted[::-1], on)


def _with_items(session: Session, ids: Sequence[int], *, written: bool = False) -> set[int]:
    found: set[int] = set()
    for first in range(0, len(ids), AT_ONCE):
        query = select(AgendaItem.meeting_id).where(AgendaItem.meeting_id.in_(ids[first : first + AT_ONCE]))
        found |= set(session.scalars(query.where(AgendaItem.minutes_text != "") if written else query))
    return found


def _choices(session: Session, lines: Sequence[MeetingLine], on: date) -> list[MeetingChoice]:
    states = document_states.of_lines(session, lines, on)
    nothing = DocumentState(0, "", "")
    return [
        MeetingChoice(line.id, line.title, line.start, state.word, state.icon, state.late)
        for line in lines
        for state in (states.get(line.id, nothing),)
    ]


def to_invite(session: Session, among: Among, on: date) -> list[MeetingChoice]:
    """Meetings ahead that people can be invited to, and those that they must be told of, by start."""
    lines = [line for line in _lines(session, among) if line.status is not MeetingStatus.HELD]
    states = invitations.states(session, [line.id for line in lines], on)
    wanted = [
        line
        for line in lines
        if states[line.id].state in (CHANGED, CALL_OFF) or (line.status in AWAITED and line.start.date() >= on)
    ]
    return [_invited(line, states[line.id], on) for line in wanted]


def _invited(line: MeetingLine, stands: Invited, on: date) -> MeetingChoice:
    day = ""
    if stands.on is not None:
        day = dates.day_month(stands.on) if stands.on.year == on.year else dates.day_month_year(stands.on)
    word, icon = {
        NEVER: (_("Ikke indkaldt"), "circle-dashed"),
        CURRENT: (_("Indkaldt {day}").format(day=day) if day else _("Indkaldt"), "check"),
        CHANGED: (_("Ændret siden indkaldelsen"), "refresh-cw"),
        CALL_OFF: (_("Aflyst efter indkaldelsen"), "ban"),
    }.get(stands.state, (_("Indkaldt"), "check"))
    return MeetingChoice(line.id, line.title, line.start, word, icon, due=stands.is_due)
