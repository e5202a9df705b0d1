"""What a meeting does to the action plans on its agenda once it was held: they are discussed, or adopted."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import ADOPTED, DISCUSSED, ActionPlan, ActionPlanYear
from fora_desktop.domain.agenda import CARRIED, DECISION, DONE, AgendaItem
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.plan_stages import read_stages
from fora_desktop.services.action_plans import STAGE_COLUMNS


def follow(session: Session, meeting_id: int) -> None:
    """What a meeting that was held did to the plans on its agenda; of one that was not, nothing is left of it.

    A discussion discusses a plan, a decision adopts it. Where minutes were written, an item counts that something was
    written or decided of; a day that somebody noted is let stand.
    """
    meeting = session.get_one(Meeting, meeting_id)
    if meeting.status != MeetingStatus.HELD.value:
        take_back(session, meeting_id)
        return
    for year, stage in _reached_by(session, meeting_id):
        if getattr(year, STAGE_COLUMNS[stage]) is None:
            setattr(year, STAGE_COLUMNS[stage], meeting.start.date())
    session.flush()


def take_back(session: Session, meeting_id: int) -> None:
    """A meeting that was not held, or is removed, did nothing to plans."""
    day = session.get_one(Meeting, meeting_id).start.date()
    for year, stage in _reached_by(session, meeting_id):
        if getattr(year, STAGE_COLUMNS[stage]) == day:
            setattr(year, STAGE_COLUMNS[stage], None)
    session.flush()


def _reached_by(session: Session, meeting_id: int) -> list[tuple[ActionPlanYear, str]]:
    """The plans on an agenda, each with the stage that its item brings it to."""
    rows = session.scalars(
        select(AgendaItem).where(AgendaItem.meeting_id == meeting_id, AgendaItem.plan_year_id.is_not(None))
    ).all()
    treated = _treated(session, meeting_id) if rows else None
    found = []
    for row in rows:
        year = session.get_one(ActionPlanYear, int(row.plan_year_id or 0))
        stages = read_stages(session.get_one(ActionPlan, year.action_plan_id).stages)
        stage = _reached(row, treated, stages) if treated is not None else ""
        if stage:
            found.append((year, stage))
    return found


@dataclass(frozen=True, slots=True)
class _Treated:
    """Which items of a meeting something was written or decided of; `minuted` where it was of any."""

    written: frozenset[int]
    decided: frozenset[int]

    @property
    def minuted(self) -> bool:
        return bool(self.written or self.decided)


def _treated(session: Session, meeting_id: int) -> _Treated:
    items = session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)).all()
    decided = set(session.scalars(select(Decision.item_id).where(Decision.item_id.in_([each.id for each in items]))))
    written = {each.id for each in items if each.minutes_text or each.state == DONE}
    return _Treated(frozenset(written), frozenset(decided))


def _reached(row: AgendaItem, treated: _Treated, stages: Sequence[str]) -> str:
    if row.state == CARRIED:
        return ""
    if treated.minuted:
        if row.id in treated.decided and row.kind == DECISION:
            wanted = ADOPTED
        elif row.id in treated.written or row.id in treated.decided:
            wanted = DISCUSSED
        else:
            return ""
    else:
        wanted = ADOPTED if row.kind == DECISION else DISCUSSED
    return wanted if wanted in stages else ""
