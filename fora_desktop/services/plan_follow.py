"""What meetings that were held did to the action plans on their agendas: they are discussed, or adopted."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import ADOPTED, DISCUSSED, STAGES, ActionPlan, ActionPlanYear
from fora_desktop.domain.agenda import CARRIED, DECISION, DONE, OPEN, AgendaItem
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.plan_stages import IN_MEETINGS, read_stages
from fora_desktop.services import action_plans
from fora_desktop.services.action_plans import STAGE_COLUMNS


def follow(session: Session, meeting_id: int) -> None:
    """After anything that a meeting's agenda, its minutes or its status says of the plans on it."""
    query = select(AgendaItem.plan_year_id).where(
        AgendaItem.meeting_id == meeting_id, AgendaItem.plan_year_id.is_not(None)
    )
    settle(session, {int(each or 0) for each in session.scalars(query)})


def unsaid(session: Session, meeting_id: int) -> dict[int, str]:
    """Of a meeting without any minutes: by item the stage that its plan comes to once the meeting is noted as held."""
    items = session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)).all()
    found = {}
    for row in items:
        year = session.get(ActionPlanYear, row.plan_year_id) if row.plan_year_id is not None else None
        if year is None or row.plan_stage or row.state != OPEN:
            continue
        stages = read_stages(session.get_one(ActionPlan, year.action_plan_id).stages)
        stage = _reached(session, row, stages)
        if stage and not _is_minuted(session, items) and action_plans.day_reached(year, stage) is None:
            found[row.id] = stage
    return found


def settle(session: Session, years: Iterable[int]) -> None:
    """The plans have the stages that the held meetings of their items brought them to.

    A discussion discusses a plan, a decision adopts it; one that was put off does neither. Where minutes were written,
    an item counts that something was written or decided of. A day that somebody noted is let stand, a stage that
    somebody took back is not reached again by the same item, and no stage is reached before the one before it.
    """
    for id_ in sorted(set(years)):
        year = session.get(ActionPlanYear, id_)
        if year is not None:
            _settle(session, year)
            action_plans.tidy(session, year)


def let_go(session: Session, items: Collection[int]) -> set[int]:
    """Before items are taken away, or get another plan: what they did to theirs is undone.

    The plans they had, to `settle` afterwards.
    """
    years = set()
    for row in session.scalars(select(AgendaItem).where(AgendaItem.id.in_(items))).all():
        year = session.get(ActionPlanYear, row.plan_year_id) if row.plan_year_id is not None else None
        if year is not None:
            years.add(year.id)
            if row.plan_stage:
                setattr(year, STAGE_COLUMNS[row.plan_stage], None)
        row.plan_stage = ""
    session.flush()
    return years


def let_go_with(session: Session, meeting_id: int) -> set[int]:
    """The same of all items of a meeting that is taken away."""
    return let_go(session, session.scalars(select(AgendaItem.id).where(AgendaItem.meeting_id == meeting_id)).all())


def _settle(session: Session, year: ActionPlanYear) -> None:
    stages = read_stages(session.get_one(ActionPlan, year.action_plan_id).stages)
    linked = session.execute(
        select(AgendaItem, Meeting)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(AgendaItem.plan_year_id == year.id)
        .order_by(Meeting.start, AgendaItem.position, AgendaItem.id)
    ).all()
    days = {stage: action_plans.day_reached(year, stage) for stage in STAGES}
    set_here = {item.plan_stage for item, _meeting in linked if item.plan_stage}
    taken_back = {item.id for item, _meeting in linked if item.plan_stage and days[item.plan_stage] is None}
    days |= dict.fromkeys(set_here)
    marks: dict[int, str] = {}
    for item, meeting in linked:
        stage = _reached(session, item, stages) if meeting.status == MeetingStatus.HELD.value else ""
        if not stage:
            continue
        if item.id in taken_back:
            marks[item.id] = stage
        elif days[stage] is None and _fits(days, stages, stage, meeting.start.date()):
            marks[item.id] = stage
            days[stage] = meeting.start.date()
    for stage in IN_MEETINGS:
        if action_plans.day_reached(year, stage) != days[stage]:
            setattr(year, STAGE_COLUMNS[stage], days[stage])
    for item, _meeting in linked:
        if item.plan_stage != marks.get(item.id, ""):
            item.plan_stage = marks.get(item.id, "")
    session.flush()


def _fits(days: Mapping[str, date | None], stages: Sequence[str], stage: str, day: date) -> bool:
    """Whether the days of a plan's stages are in their order with this one."""
    place = stages.index(stage)
    before = [found for each in stages[:place] if (found := days[each]) is not None]
    after = [found for each in stages[place + 1 :] if (found := days[each]) is not None]
    return all(each <= day for each in before) and all(each >= day for each in after)


def _reached(session: Session, row: AgendaItem, stages: Sequence[str]) -> str:
    """The stage to which an item of a held meeting brings its plan."""
    if row.state == CARRIED:
        return ""
    items = session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == row.meeting_id)).all()
    wanted = ADOPTED if row.kind == DECISION else DISCUSSED
    if _is_minuted(session, items):
        decided = bool(_decided(session, [row]))
        if not (decided or _is_written(row)):
            return ""
        wanted = ADOPTED if row.kind == DECISION and decided else DISCUSSED
    return wanted if wanted in stages else ""


def _is_written(row: AgendaItem) -> bool:
    """That the last minutes are approved by an item says nothing of the others."""
    return bool(row.minutes_text) or (row.state == DONE and not row.purpose)


def _decided(session: Session, items: Sequence[AgendaItem]) -> set[int]:
    query = select(Decision.item_id).where(Decision.item_id.in_([each.id for each in items]))
    return set(session.scalars(query))


def _is_minuted(session: Session, items: Sequence[AgendaItem]) -> bool:
    """Whether minutes tell treated items of a meeting from others."""
    return any(_is_written(each) for each in items) or bool(_decided(session, items))
