"""A year's action plan as it goes on: stages, deadlines, who is responsible, journal number; the next year's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, plan_stages
from fora_desktop.domain.action_plans import STAGES, ActionPlan, ActionPlanYear
from fora_desktop.domain.base import without_controls
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _, counted
from fora_desktop.services import action_plans, people, plan_follow, plan_rows
from fora_desktop.services.action_plans import DayIsOutOfYears, day_in

LONGEST_JOURNAL = 100


class NotAStage(FieldError):
    def __init__(self, name: str, stages: Sequence[str]) -> None:
        known = ", ".join(plan_stages.stage_words(stage).lower() for stage in stages)
        super().__init__(_("“{name}” har det trin ikke. Vælg et af {known}.").format(name=name, known=known))


class StageTooEarly(FieldError):
    def __init__(self, stage: str, before: str, day: date) -> None:
        super().__init__(
            _("{stage} kan ikke ligge før {before}, som er {day}. Ret den ene af dagene.").format(
                stage=plan_stages.stage_words(stage),
                before=plan_stages.stage_words(before).lower(),
                day=dates.day_month_year(day),
            )
        )


class NotYetReached(FieldError):
    def __init__(self, stage: str) -> None:
        super().__init__(
            _("{stage}: dagen er ikke kommet endnu. Skriv den dag, det skete.").format(
                stage=plan_stages.stage_words(stage)
            )
        )


class NothingAhead(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(_("{title} er færdig. Der er intet trin mere.").format(title=title))


class NothingBehind(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(_("{title} er ikke begyndt. Der er intet trin at gå tilbage til.").format(title=title))


class DraftAfterDue(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Fristen for udkastet ligger efter planens frist. Ret den ene af dem."))


class JournalIsTooLong(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Journalnummeret er for langt. Skriv højst {most} tegn.").format(most=LONGEST_JOURNAL))


class NothingToCopy(FieldError):
    def __init__(self, year: int, to: int) -> None:
        super().__init__(
            _("Handleplanerne for {to} er der allerede, med samme frister og ansvarlige som {year}.").format(
                year=year, to=to
            )
        )


@dataclass(frozen=True, slots=True)
class Went:
    """What became of one year's plan: which stage it has now, on which day, or what else was said of it."""

    title: str
    whose: str
    stage: str = ""
    day: date | None = None
    words: str = ""

    @property
    def plan(self) -> str:
        return f"{self.whose}: {self.title}"


# --- stages ---------------------------------------------------------------------------------------------------------


def set_stage(session: Session, plan: int, board: int, year: int, stage: str, day: date | None, on: date) -> Went:
    """A stage is reached on a day; None: it is not reached after all.

    Raises NotAStage, NotYetReached, StageTooEarly and what is wrong with the plan, the board and the year.
    """
    return set_stages(session, plan, board, year, {stage: day}, on)


def set_stages(session: Session, plan: int, board: int, year: int, days: Mapping[str, date | None], on: date) -> Went:
    """Several of them at once, so that their days can change places."""
    row, told = _year(session, plan, board, year)
    stages = plan_stages.read_stages(session.get_one(ActionPlan, plan).stages)
    taken_back = any(day is None and stage in stages and _is_reached(row, stage) for stage, day in days.items())
    for stage, day in days.items():
        if stage not in stages:
            raise NotAStage(told.title, stages)
        if day is not None and day > on:
            raise NotYetReached(stage)
        action_plans.check_near(session, plan, year, day, ends=False)
        action_plans.note(session, row, stage, day)
    _check_order(row, stages)
    if not taken_back:  # a meeting that could not bring it on before maybe can now
        plan_follow.settle(session, [row.id])
    action_plans.tidy(session, row)
    last = list(days)[-1]
    return Went(told.title, told.whose, last, days[last])


def _is_reached(row: ActionPlanYear, stage: str) -> bool:
    return action_plans.day_reached(row, stage) is not None


def _check_order(row: ActionPlanYear, stages: Sequence[str]) -> None:
    before: tuple[str, date] | None = None
    for stage in stages:
        day = action_plans.day_reached(row, stage)
        if day is None:
            continue
        if before is not None and day < before[1]:
            raise StageTooEarly(stage, *before)
        before = (stage, day)


def go_on(session: Session, plan: int, board: int, year: int, on: date) -> Went:
    """The next stage is reached today. Raises NothingAhead."""
    row = plan_rows.read(session, plan, board, year, on)
    if row.is_done:
        raise NothingAhead(row.title)
    return set_stage(session, plan, board, year, row.next_stage, on, on)


def go_back(session: Session, plan: int, board: int, year: int, on: date) -> Went:
    """The last stage that is reached is not reached after all. Raises NothingBehind."""
    row = plan_rows.read(session, plan, board, year, on)
    if not row.reached:
        raise NothingBehind(row.title)
    return set_stage(session, plan, board, year, row.stage, None, on)


def set_days(
    session: Session,
    plan: int,
    board: int,
    year: int,
    due: date | None,
    draft_due: date | None,
    days: Mapping[str, date | None],
    on: date,
) -> Went:
    """The deadlines and the days of the stages together. Raises what `set_dues` and `set_stages` raise."""
    told = set_dues(session, plan, board, year, due, draft_due, on)
    set_stages(session, plan, board, year, days, on)
    return told


# --- deadlines, who, the journal ------------------------------------------------------------------------------------


def set_dues(
    session: Session, plan: int, board: int, year: int, due: date | None, draft_due: date | None, on: date
) -> Went:
    """This year's own deadlines; None, or the rule's own day, is as the rule has it. Raises DraftAfterDue."""
    row, told = _year(session, plan, board, year)
    line = action_plans.read(session, plan)
    action_plans.check_near(session, plan, year, due, draft_due)
    row.due = None if due == line.due_in(year) else due
    row.draft_due = None if draft_due == line.draft_in(year) else draft_due
    last, first = row.due or line.due_in(year), row.draft_due or line.draft_in(year)
    if last is not None and first is not None and first > last:
        raise DraftAfterDue
    action_plans.tidy(session, row)
    return Went(told.title, told.whose, day=last)


def give(session: Session, plan: int, board: int, year: int, person: int | None) -> Went:
    """Somebody is responsible this year; None: whoever holds the plan's role. Raises what `people.usable` does."""
    row, told = _year(session, plan, board, year)
    name = ""
    if person is not None:
        name = people.usable(session, person).name
    row.person_id = person
    action_plans.tidy(session, row)
    return Went(told.title, told.whose, words=name)


def set_journal(session: Session, plan: int, board: int, year: int, number: str) -> Went:
    row, told = _year(session, plan, board, year)
    row.journal_number = " ".join(without_controls(number).split())
    if len(row.journal_number) > LONGEST_JOURNAL:
        raise JournalIsTooLong
    written = row.journal_number
    action_plans.tidy(session, row)
    return Went(told.title, told.whose, words=written)


def _year(session: Session, plan: int, board: int, year: int) -> tuple[ActionPlanYear, Went]:
    row, changed = action_plans.of_year(session, plan, board, year, None)
    return row, Went(action_plans.read(session, plan).title_of(year), changed.whose)


# --- the next year --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Copied:
    """What a year has from the one before: how many plans got something of their own, how many it has in all."""

    year: int
    to: int
    copied: int
    plans: int


def copies(session: Session, year: int, on: date) -> list[PlanRow]:
    """Those of a year whose deadlines or responsible differ from the rule, or that come back only when copied."""
    kept = session.execute(select(ActionPlanYear.action_plan_id, ActionPlanYear.year))
    taken = {(plan, of) for plan, of in kept}
    found = []
    for row in plan_rows.listing(session, year, on):
        if not _is_of(row, year) or row.every > 1:
            continue
        own = row.own_due or row.own_draft_due or row.own_person
        if (own and not _has(session, row, year + 1)) or (not row.has_cadence and (row.plan, year + 1) not in taken):
            found.append(row)
    return found


def _is_of(row: PlanRow, year: int) -> bool:
    return row.year == year or (not row.has_cadence and row.year < year)


def _has(session: Session, row: PlanRow, year: int) -> bool:
    query = select(ActionPlanYear.id).where(
        ActionPlanYear.action_plan_id == row.plan, ActionPlanYear.board_id == row.board, ActionPlanYear.year == year
    )
    return session.scalars(query.limit(1)).first() is not None


def copy(session: Session, year: int, on: date, plans: Sequence[tuple[int, int, int]] | None = None) -> Copied:
    """Next year's plans with the deadlines and the responsible of this year's, each deadline a year later.

    `plans` are the keys of those that are wanted; none are all. Raises NothingToCopy.
    """
    to = year + 1
    if to not in YEARS:
        raise DayIsOutOfYears
    wanted = [row for row in copies(session, year, on) if plans is None or row.key in plans]
    if not wanted:
        raise NothingToCopy(year, to)
    for row in wanted:
        made = ActionPlanYear(action_plan_id=row.plan, board_id=row.board, year=to)
        if row.own_due and row.due is not None:
            made.due = _later(row.due, to - row.year)
        if row.own_draft_due and row.draft_due is not None:
            made.draft_due = _later(row.draft_due, to - row.year)
        if row.own_person:
            made.person_id = row.person
        session.add(made)
    session.flush()
    return Copied(year, to, len(wanted), sum(_is_of(row, to) for row in plan_rows.listing(session, to, on)))


def _later(day: date, years: int) -> date:
    return day_in(day.year + years, (day.month, day.day))


# --- the sentences of the steps -------------------------------------------------------------------------------------


def stage_set(told: Went) -> str:
    stage = plan_stages.stage_words(told.stage).lower()
    if told.day is None:
        return _("{plan} er ikke {stage} alligevel").format(plan=told.plan, stage=_of_stage(told.stage))
    return _("{plan}, {stage} {day}").format(plan=told.plan, stage=stage, day=dates.day_month_year(told.day))


def _of_stage(stage: str) -> str:
    return _("kommet i udkast") if stage == STAGES[0] else plan_stages.stage_words(stage).lower()


def dues_set(told: Went) -> str:
    if told.day is None:
        return _("{plan} har ingen frist").format(plan=told.plan)
    return _("{plan}, frist {day}").format(plan=told.plan, day=dates.day_month_year(told.day))


def days_set(told: Went) -> str:
    return _("{plan}: frist og trin er rettet").format(plan=told.plan)


def given(told: Went) -> str:
    if not told.words:
        return _("{plan}: ansvarlig er den, der har rollen").format(plan=told.plan)
    return _("{plan}: ansvarlig er {name}").format(plan=told.plan, name=told.words)


def journal_set(told: Went) -> str:
    if not told.words:
        return _("{plan} har intet journalnummer").format(plan=told.plan)
    return _("{plan} har journalnr. {number}").format(plan=told.plan, number=told.words)


def copied(told: Copied) -> str:
    what = counted(told.copied, _("1 handleplan"), _("{n} handleplaner"))
    words = _("{what} fra {year} er kopieret til {to}")
    return words.format(what=what, year=told.year, to=told.to)
