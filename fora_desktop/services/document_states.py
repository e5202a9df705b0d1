"""How far a meeting's agenda and minutes are, in a word or two, for the list of Møder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.deadlines import AGENDA, MINUTES
from fora_desktop.domain.meeting import AWAITED, MeetingStatus
from fora_desktop.domain.minutes import AGENDA_SENT, MINUTES_SENT
from fora_desktop.i18n import _
from fora_desktop.services import approvals, deadlines, meeting_course, meeting_list
from fora_desktop.services.meeting_course import Noted
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.meeting_list import MeetingList

NAMED = 5_000


@dataclass(frozen=True, slots=True)
class DocumentState:
    """`rank` sorts them in the order of a meeting's way; `late` needs a hand."""

    rank: int
    word: str
    icon: str
    late: bool = False
    sentence: str = ""


def of_year(session: Session, year: int, on: date) -> MeetingList:
    """The rows of Møder, each with how far its agenda and minutes are."""
    found = meeting_list.of_year(session, year, on)
    states = of_lines(session, [row.line for row in found.rows], on)
    return replace(found, rows=tuple(replace(row, documents=states.get(row.id)) for row in found.rows))


def of_lines(session: Session, lines: Sequence[MeetingLine], on: date) -> dict[int, DocumentState]:
    """Of each meeting of which there is something to be said."""
    ids = [line.id for line in lines]
    steps = meeting_course.courses(session, ids)
    written = _written(session, ids)
    due = {(each.meeting, each.kind): each.due.day for each in deadlines.listing(session, on, named=False)}
    found = {}
    for line in lines:
        state = _state(line, steps.get(line.id, ()), written.get(line.id), due, on)
        if state is not None:
            found[line.id] = state
    return found


def _written(session: Session, ids: Sequence[int]) -> dict[int, bool]:
    """The meetings that have an agenda, and whether anything of their minutes has been written."""
    query = select(AgendaItem.meeting_id, func.max(AgendaItem.minutes_text != "")).group_by(AgendaItem.meeting_id)
    if len(ids) <= NAMED:
        query = query.where(AgendaItem.meeting_id.in_(ids))
    return {meeting: bool(any_) for meeting, any_ in session.execute(query)}


def _state(
    line: MeetingLine,
    steps: Sequence[Noted],
    written: bool | None,
    due: Mapping[tuple[int, str], date],
    on: date,
) -> DocumentState | None:
    done = {each.kind: each for each in steps}
    approval = approvals.approval_in(steps)
    if approval is not None:
        return DocumentState(7, _("Godkendt"), "lock", sentence=approval.said)
    if MINUTES_SENT in done and done[MINUTES_SENT].needed:
        return DocumentState(6, _("Referat sendt"), "mail", sentence=done[MINUTES_SENT].said)
    if line.status is MeetingStatus.HELD:
        return _minutes(written, due.get((line.id, MINUTES)), on)
    if line.status not in AWAITED:
        return None
    if AGENDA_SENT in done:
        word = _("Dagsorden sendt") if done[AGENDA_SENT].needed else _("Ingen dagsorden")
        return DocumentState(3, word, "mail" if done[AGENDA_SENT].needed else "minus", sentence=done[AGENDA_SENT].said)
    return _agenda(written, due.get((line.id, AGENDA)), on)


def _agenda(written: bool | None, due: date | None, on: date) -> DocumentState | None:
    if due is not None and due <= on:
        sentence = _("Dagsordenen skulle være sendt {day}.") if due < on else _("Dagsordenen skal sendes i dag.")
        word = _("Dagsorden forsinket") if due < on else _("Dagsorden i dag")
        return DocumentState(1, word, "clock-alert", True, sentence.format(day=dates.day_month(due)))
    if written is None:
        return None
    sentence = _("Dagsordenen skal sendes senest {day}.").format(day=dates.day_month(due)) if due is not None else ""
    return DocumentState(2, _("Dagsorden i kladde"), "file-pen", sentence=sentence)


def _minutes(written: bool | None, due: date | None, on: date) -> DocumentState | None:
    """Of a meeting so long ago that nobody waits for its minutes nothing is said."""
    late = due is not None and due < on
    sentence = ""
    if due is not None:
        words = _("Referatet skulle være sendt {day}.") if late else _("Referatet skal sendes senest {day}.")
        sentence = words.format(day=dates.day_month(due))
    if written:
        return DocumentState(5, _("Referat i kladde"), "file-pen", late, sentence)
    return DocumentState(4, _("Referat mangler"), "file-clock", late, sentence) if due is not None else None
