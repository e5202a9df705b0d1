"""What the page of one meeting reads: the meeting, its agenda and papers, what it counts for, its neighbours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from fora_desktop.domain import quota
from fora_desktop.domain.agenda import APPROVE_MINUTES, CARRIED, DECISION, DONE, OPEN, AgendaItem, Paper
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.plan_stages import stage_words
from fora_desktop.domain.quota import Standing
from fora_desktop.domain.quota_sentence import period_name
from fora_desktop.i18n import _
from fora_desktop.i18n import counted as counted_words
from fora_desktop.services import (
    agenda,
    agenda_sources,
    attendance,
    meeting_course,
    meetings,
    papers,
    plan_follow,
    requirements,
    seating,
    standings,
)
from fora_desktop.services.agenda import Item, MeetingIsGone
from fora_desktop.services.agenda_sources import Reminder
from fora_desktop.services.meeting_course import Course
from fora_desktop.services.meeting_lines import MeetingLine, line
from fora_desktop.services.meetings import Changed
from fora_desktop.services.papers import PaperLine
from fora_desktop.services.standings import BoardInfo


@dataclass(frozen=True, slots=True)
class Counted:
    """That the meeting counts for a rule of a board, as which meeting of its period, and how the board stands."""

    board: str
    number: int
    period: str
    standing: Standing

    @property
    def sentence(self) -> str:
        """`Tæller som møde 2 af mindst 4 i 2026`"""
        least, most = self.standing.minimum, self.standing.maximum
        if least:
            told = _("Tæller som møde {n} af mindst {least} i {period}")
        elif most is not None:
            told = _("Tæller som møde {n} af højst {most} i {period}")
        else:
            told = _("Tæller som møde {n} i {period}")
        return told.format(n=self.number, least=least, most=most, period=self.period)


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A meeting with what its page shows at once; the minutes and the attendance are read by their cards."""

    line: MeetingLine
    course: Course
    items: tuple[Item, ...]
    papers: tuple[PaperLine, ...]
    has_earlier: bool
    """Whether there is an earlier meeting whose items can be fetched."""
    sent: date | None
    """When the agenda was sent."""

    @property
    def is_locked(self) -> bool:
        return self.course.is_locked

    @property
    def minutes(self) -> int:
        """What the agenda takes."""
        return sum(each.minutes or 0 for each in self.items)

    def item(self, id_: int | None) -> Item | None:
        return next((each for each in self.items if each.id == id_), None)


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a meeting: what it counts for, what comes after it, what waits for it; read a moment later."""

    meeting: int
    counted: tuple[Counted, ...]
    following: tuple[datetime, ...]
    reminders: tuple[Reminder, ...]
    left_over: int
    """Items of earlier meetings that wait to be taken up."""


def view(session: Session, meeting_id: int) -> MeetingView:
    """Raises MeetingIsGone."""
    meeting = session.get(Meeting, meeting_id)
    try:
        found = line(session, meeting_id)
    except NoResultFound:
        meeting = None
    if meeting is None:
        raise MeetingIsGone
    return MeetingView(
        line=found,
        course=meeting_course.course(session, meeting_id),
        items=agenda.items(session, meeting_id),
        papers=papers.of_meeting(session, meeting_id),
        has_earlier=agenda.last_meeting(session, meeting) is not None,
        sent=agenda.sent_on(session, meeting_id),
    )


def around(session: Session, meeting_id: int, on: date) -> Around | None:
    """None of a meeting that is gone."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        return None
    found = line(session, meeting_id)
    return Around(
        meeting=meeting_id,
        counted=tuple(counted(session, found, on)),
        following=tuple(agenda.coming(session, meeting)),
        reminders=agenda_sources.reminders(session, meeting_id) if found.status in AWAITED else (),
        left_over=agenda_sources.left_over(session, meeting_id),
    )


def people(session: Session, meeting_id: int) -> list[tuple[int, str]]:
    """Who takes part, for the responsible of an item; each once."""
    seats = seating.of_meeting(session, meeting_id)
    return list(dict.fromkeys((each.person, each.name) for each in seats if each.person is not None))


def meeting_of(session: Session, *, item: int | None = None, paper: int | None = None) -> int:
    """The meeting that an item or a paper belongs to. Raises NoSuchItem, NoSuchPaper."""
    if item is not None:
        found = session.get(AgendaItem, item)
        if found is None:
            raise agenda.NoSuchItem(item)
        return found.meeting_id
    assert paper is not None
    kept = session.get(Paper, paper)
    if kept is None:
        raise papers.NoSuchPaper(paper)
    return kept.meeting_id


def counted(session: Session, line: MeetingLine, on: date) -> Iterator[Counted]:
    """For which rules it counts; a meeting that does not take place counts for none."""
    if not line.status.takes_place:
        return
    known = requirements.load(session)
    infos = {info.id: info for info in standings.board_infos(session, list(line.board_ids))}
    for board in line.board_ids:
        yield from _counted(session, known, infos[board], line, on)


def _counted(
    session: Session, known: requirements.Requirements, board: BoardInfo, line: MeetingLine, on: date
) -> Iterator[Counted]:
    day = line.start.date()
    sat = [
        (start, status, kind)
        for start, status, kind in session.execute(
            select(Meeting.start, Meeting.status, Meeting.kind)
            .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
            .where(MeetingBoard.board_id == board.id)
        )
    ]
    for required, rule, whole in standings.judged(known, board, day, on):
        span = quota.clip(whole, board.first_day, board.last_day)
        if span is None or day not in span or not quota.counts_for(rule.kind, line.kind):
            continue
        counts = quota.count(rule.kind, span, [(start.date(), status, kind) for start, status, kind in sat], on)
        standing = quota.standing(rule, whole, board.first_day, board.last_day, on, counts, required.on_demand)
        if standing is None:
            continue
        number = sum(
            start <= line.start
            for start, status, kind in sat
            if start.date() in span and quota.counts_for(rule.kind, kind) and MeetingStatus(status).takes_place
        )
        yield Counted(board.name, number, period_name(rule, whole, on), standing)


@dataclass(frozen=True, slots=True)
class Missing:
    """What is not there yet when a meeting is to be closed; none of it stands in the way."""

    unnoted: int
    """Seats whose attendance nobody has noted."""
    decisions: int
    for_decision: tuple[str, ...]
    """Items for decision without one."""
    untreated: tuple[Item, ...]
    """Items that nobody wrote or decided anything of; those of every agenda come by themselves next time."""
    plans: tuple[tuple[str, str], ...] = ()
    """By its item each action plan that reaches a stage although there are no minutes, and the stage."""

    @property
    def sentences(self) -> tuple[str, ...]:
        found = []
        if self.unnoted:
            found.append(_("Fremmøde mangler for {n}.").format(n=self.unnoted))
        if self.for_decision:
            named = ", ".join(self.for_decision)
            found.append(_("Uden beslutning: {items}.").format(items=named))
        if self.untreated:
            named = ", ".join(f"{each.position}. {each.title}" for each in self.untreated)
            found.append(_("Ikke behandlet: {items}.").format(items=named))
        for title, stage in self.plans:
            found.append(
                _("Uden referat noteres {plan} som {stage}; udsæt punktet, hvis planen ikke blev behandlet.").format(
                    plan=title, stage=stage_words(stage).lower()
                )
            )
        return tuple(found)


def missing(session: Session, meeting_id: int) -> Missing:
    items = agenda.items(session, meeting_id)
    ids = [each.id for each in items]
    decided = set(session.scalars(select(Decision.item_id).where(Decision.item_id.in_(ids)))) if ids else set()
    sheet = attendance.sheet(session, meeting_id)
    plans = plan_follow.unsaid(session, meeting_id)
    return Missing(
        unnoted=sheet.counts.not_noted if sheet.number is None else 0,
        decisions=len(decided),
        for_decision=tuple(
            f"{each.position}. {each.title}"
            for each in items
            if each.kind == DECISION and not each.purpose and each.state != CARRIED and each.id not in decided
        ),
        untreated=tuple(
            each
            for each in items
            if each.state == OPEN and not each.purpose and not each.minutes_text and each.id not in decided
        ),
        plans=tuple((each.title, plans[each.id]) for each in items if each.id in plans),
    )


def close(session: Session, meeting_id: int, now: datetime) -> Changed:
    """Record the meeting as held; what has minutes or decisions by now was treated.

    Approving the last minutes is somebody's own act, and is not done by the way. Raises what `meetings.record` says.
    """
    items = agenda.items(session, meeting_id)
    ids = [each.id for each in items]
    decided = set(session.scalars(select(Decision.item_id).where(Decision.item_id.in_(ids)))) if ids else set()
    for each in items:
        if each.state == OPEN and each.purpose != APPROVE_MINUTES and (each.minutes_text or each.id in decided):
            agenda.row(session, each.id).state = DONE
    session.flush()
    return meetings.record(session, meeting_id, MeetingStatus.HELD, now)


def put_off(session: Session, items: Sequence[int]) -> int:
    """Put several items off to the board's next meeting; tells how many."""
    for item in items:
        agenda_sources.postpone(session, item)
    return len(items)


def put_off_told(count: int) -> str:
    return counted_words(count, _("{n} punkt er udsat til næste møde"), _("{n} punkter er udsat til næste møde"))
