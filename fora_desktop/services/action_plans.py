"""What forums owe (samarbejdsplan, handlingsplan, redegørelse): the rules listed and changed; what is due, done."""

from calendar import isleap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, plan_stages, plan_words
from fora_desktop.domain.action_plans import (
    ACCOUNT,
    ACTION_PLAN,
    KINDS,
    STAGES,
    ActionPlan,
    ActionPlanDocument,
    ActionPlanYear,
)
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Chapter, Forum
from fora_desktop.domain.people import Role
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

FIELDS = ("name", "due", "per_board", "kind", "stages", "draft", "every", "first_year", "role")
MOST_YEARS = 20
NEAR = 2
"""So many years before the year of a plan, and after the last one it holds, its days can lie."""
STAGE_COLUMNS = {stage: f"{stage}_on" for stage in STAGES}
"""By stage the column of `ActionPlanYear` that holds its day."""


class NoSuchActionPlan(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen handleplan med id “{id}”.").format(id=id_))


class ActionPlanNeedsName(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Handleplanens navn mangler. Skriv f.eks. Samarbejdsplan."))


class ActionPlanIsThere(FieldError):
    def __init__(self, name: str, forum: str) -> None:
        super().__init__(_("{forum} har allerede “{name}”. Ret den i stedet.").format(name=name, forum=forum))


class NotOfThisPlan(FieldError):
    def __init__(self, board: str, name: str) -> None:
        super().__init__(_("{board} har ikke “{name}”. Vælg et andet råd.").format(board=board, name=name))


class DayIsOutOfYears(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Dagen skal ligge fra {first} til {last}.").format(first=YEARS[0], last=YEARS[-1]))


class DayIsFarFromYear(FieldError):
    """A slip of the keys: no plan has a deadline or is made so long before its year or after it."""

    def __init__(self, title: str, first: int, last: int) -> None:
        super().__init__(
            _("Dagen ligger for langt fra {plan}. Skriv en dag fra {first} til {last}.").format(
                plan=title, first=first, last=last
            )
        )


class NeedsStages(FieldError):
    def __init__(self) -> None:
        super().__init__(_("En handleplan har mindst ét trin. Vælg f.eks. Udkast og Offentliggjort."))


class NoSuchPlanKind(FieldError):
    def __init__(self, kind: str) -> None:
        known = ", ".join(KINDS)
        super().__init__(_("Slagsen “{kind}” kender Fora ikke. Vælg en af {known}.").format(kind=kind, known=known))


class YearsAreOut(FieldError):
    def __init__(self) -> None:
        super().__init__(_("En plan gælder i 1 til {most} år. Skriv f.eks. 4.").format(most=MOST_YEARS))


class NoSuchRole(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Rollen er der ikke længere. Vælg en anden."))


@dataclass(frozen=True, slots=True)
class ActionPlanLine:
    """A document that a forum owes each year, or with `per_board` each of its boards; days are month and day."""

    id: int
    forum: int
    forum_name: str
    chapter: str
    name: str
    words: str
    per_board: bool
    due: tuple[int, int] | None
    kind: str = ACTION_PLAN
    stages: tuple[str, ...] = STAGES
    draft: tuple[int, int] | None = None
    every: int = 1
    first_year: int | None = None
    role: int | None = None
    role_name: str = ""

    @property
    def due_words(self) -> str:
        """`15. november`, or nothing where it has no day."""
        return plan_words.due_words(*self.due) if self.due else ""

    @property
    def draft_words(self) -> str:
        return plan_words.due_words(*self.draft) if self.draft else ""

    @property
    def has_cadence(self) -> bool:
        """Whether it comes back by itself; without it one plan holds until somebody makes the next."""
        return self.due is not None or self.every > 1

    def due_in(self, year: int) -> date | None:
        return day_in(year, self.due) if self.due else None

    def draft_in(self, year: int) -> date | None:
        """When the draft of the plan of a year is due: before its own deadline, so often in the year before."""
        if self.draft is None:
            return None
        day = day_in(year, self.draft)
        return day_in(year - 1, self.draft) if self.due is not None and day > day_in(year, self.due) else day

    def is_owed_in(self, year: int) -> bool:
        """Of one that holds several years: whether a new one begins in that year."""
        return self.every == 1 or self.first_year is None or (year - self.first_year) % self.every == 0

    def title_of(self, year: int) -> str:
        """`Samarbejdsplan 2026`, `Redegørelse for 2025`, `Bevillingsstrategi 2024–2027`"""
        if self.kind == ACCOUNT:
            return _("{name} for {year}").format(name=self.name, year=year - 1)
        if self.every > 1:
            return f"{self.name} {year}–{year + self.every - 1}" if self.first_year is not None else self.name
        return f"{self.name} {year}" if self.due is not None else self.name


@dataclass(frozen=True, slots=True)
class PlanDeadline:
    """One year's plan of a board; `whose` is the board's name, or the forum's where it has one plan for all of them.

    `board` is then the first that exists on the day; `key` tells it apart.
    """

    action_plan: int
    forum: int
    board: int
    name: str
    whose: str
    year: int
    due: date
    done_on: date | None
    overdue: bool
    per_board: bool = True
    own_day: bool = False
    """Whether this year's day is another than the rule's."""

    @property
    def key(self) -> tuple[int, int, int]:
        return (self.action_plan, self.board, self.year)

    @property
    def sentence(self) -> str:
        """`Samarbejdsplan, Kredsrådet: frist 31. december 2027`"""
        if self.done_on is not None:
            words, day = _("{name}, {whose}: færdig {day}"), self.done_on
        else:
            words = _("{name}, {whose}: fristen var {day}") if self.overdue else _("{name}, {whose}: frist {day}")
            day = self.due
        return words.format(name=self.name, whose=self.whose, day=dates.day_month_year(day))


# --- read -----------------------------------------------------------------------------------------------------------


def listing(session: Session, forum: int | None = None, since: date | None = None) -> list[ActionPlanLine]:
    """In the order of the overview; of all forums not those that are closed, with `since` were closed before it."""
    query = (
        select(ActionPlan, Forum.name, Chapter.title, Role.name)
        .join(Forum, Forum.id == ActionPlan.forum_id)
        .join(Chapter, Chapter.id == Forum.chapter_id)
        .outerjoin(Role, Role.id == ActionPlan.role_id)
        .order_by(Chapter.number, Forum.position, ActionPlan.id)
    )
    if forum is not None:
        query = query.where(Forum.id == forum)
    else:
        is_open = Forum.closed_on.is_(None)
        query = query.where(is_open | (Forum.closed_on > since) if since is not None else is_open)
    return [_line(row, name, chapter, role or "") for row, name, chapter, role in session.execute(query)]


def read(session: Session, id_: int) -> ActionPlanLine:
    row = _get(session, id_)
    return next(line for line in listing(session, row.forum_id) if line.id == id_)


def _line(row: ActionPlan, forum: str, chapter: str, role: str) -> ActionPlanLine:
    due = (row.due_month, row.due_day) if row.due_month is not None and row.due_day is not None else None
    draft = (row.draft_month, row.draft_day) if row.draft_month is not None and row.draft_day is not None else None
    return ActionPlanLine(
        id=row.id,
        forum=row.forum_id,
        forum_name=forum,
        chapter=chapter,
        name=row.name,
        words=row.words,
        per_board=row.per_board,
        due=due,
        kind=row.kind,
        stages=plan_stages.read_stages(row.stages),
        draft=draft,
        every=row.every,
        first_year=row.first_year,
        role=row.role_id,
        role_name=role,
    )


def day_reached(row: ActionPlanYear, stage: str) -> date | None:
    found: date | None = getattr(row, STAGE_COLUMNS[stage])
    return found


def deadlines(session: Session, year: int, on: date) -> list[PlanDeadline]:
    """What is due in a year, the earliest first; a plan without a day is only there where that year has one of its own.

    Of boards only those that exist on the day; what a forum owes as a whole stands with the first of them.
    """
    boards: dict[int, list[Board]] = {}
    for board in session.scalars(select(Board).order_by(Board.forum_id, Board.position, Board.id)):
        boards.setdefault(board.forum_id, []).append(board)
    own = {
        (row.action_plan_id, row.board_id): row
        for row in session.scalars(select(ActionPlanYear).where(ActionPlanYear.year == year))
    }
    found: list[PlanDeadline] = []
    for line in listing(session, since=date(year, 1, 1)):
        usual = line.due_in(year) if line.is_owed_in(year) else None
        its = boards.get(line.forum, [])
        for together in [[each] for each in its] if line.per_board else [its]:
            row = next((row for each in together if (row := own.get((line.id, each.id)))), None)
            due = (row.due if row else None) or usual
            exist = owing(together, year, due, row) if due is not None else []
            if due is None or not exist:
                continue
            done = day_reached(row, line.stages[-1]) if row else None
            found.append(
                PlanDeadline(
                    action_plan=line.id,
                    forum=line.forum,
                    board=exist[0].id,
                    name=line.name,
                    whose=exist[0].name if line.per_board else line.forum_name,
                    year=year,
                    due=due,
                    done_on=done,
                    overdue=done is None and due < on,
                    per_board=line.per_board,
                    own_day=row is not None and row.due is not None and row.due != usual,
                )
            )
    return sorted(found, key=lambda each: (each.due, sort_key(each.whose), each.action_plan))


def check_near(session: Session, id_: int, year: int, *days: date | None, ends: bool = True) -> None:
    """Raises DayIsFarFromYear where one of the days is no day of a year's plan; what is done late is done all the same.

    One that no cadence ends has no last day either.
    """
    line = read(session, id_)
    first, last = max(year - NEAR, YEARS[0]), YEARS[-1]
    if ends and line.has_cadence:
        last = min(year + line.every - 1 + NEAR, last)
    if any(day is not None and not first <= day.year <= last for day in days):
        raise DayIsFarFromYear(line.title_of(year), first, last)


def has_drafts(session: Session) -> bool:
    """Whether any plan has a deadline for its draft, by rule or in a year."""
    rule = select(ActionPlan.id).where(ActionPlan.draft_month.is_not(None)).limit(1)
    own = select(ActionPlanYear.id).where(ActionPlanYear.draft_due.is_not(None)).limit(1)
    return session.scalars(rule).first() is not None or session.scalars(own).first() is not None


def day_in(year: int, due: tuple[int, int]) -> date:
    """A month and a day in a year; 29 February is 28 February where there is none."""
    month, day = due
    return date(year, month, 28 if (month, day) == (2, 29) and not isleap(year) else day)


def owing(boards: Sequence[Board], year: int, day: date, own: ActionPlanYear | None) -> list[Board]:
    """Those of the boards that have a year's plan: they exist on the day, which lies in the year or is moved into it.

    Where somebody gave the plan a deadline or finished it, any part of the year will do.
    """
    first, last = date(year, 1, 1), date(year, 12, 31)
    day = min(max(day, first), last)
    found = [each for each in boards if each.first_day <= day and (each.last_day is None or day <= each.last_day)]
    if found or own is None or all(each is None for each in (own.due, own.published_on, own.adopted_on)):
        return found
    return [each for each in boards if each.first_day <= last and (each.last_day is None or first <= each.last_day)]


def roles(session: Session) -> list[tuple[int, str]]:
    """Who can be responsible: the functions of which there is one, or one for each unit."""
    found = session.execute(select(Role.id, Role.name).where(Role.unit_id.is_(None)))
    return sorted(((id_, name) for id_, name in found), key=lambda role: sort_key(role[1]))


# --- changes --------------------------------------------------------------------------------------------------------


def add(session: Session, forum: int, name: str, due: str = "", *, per_board: bool = False) -> ActionPlanLine:
    """`due` is typed (`15/11`); nothing is no day."""
    row = ActionPlan(forum_id=forum, name="", per_board=per_board)
    row.name = _named(session, forum, name)
    row.due_month, row.due_day = plan_words.read_due(due) or (None, None)
    session.add(row)
    session.flush()
    return read(session, row.id)


def make(session: Session, forum: int, fields: Mapping[str, str | bool | int | None]) -> ActionPlanLine:
    """`add` with all of its `FIELDS` at once."""
    row = ActionPlan(forum_id=forum, name=_named(session, forum, str(fields.get("name", ""))))
    session.add(row)
    session.flush()
    return edit(session, row.id, fields)


def edit(session: Session, id_: int, fields: Mapping[str, str | bool | int | None]) -> ActionPlanLine:
    """Some of `FIELDS`: the days as they are typed, the stages with blanks between them, `every` in years."""
    row = _get(session, id_)
    if "name" in fields:
        row.name = _named(session, row.forum_id, str(fields["name"]), id_)
    if "due" in fields:
        row.due_month, row.due_day = plan_words.read_due(str(fields["due"] or "")) or (None, None)
    if "per_board" in fields:
        row.per_board = bool(fields["per_board"])
    _fill(session, row, fields)
    session.flush()
    return read(session, id_)


def _fill(session: Session, row: ActionPlan, fields: Mapping[str, str | bool | int | None]) -> None:
    if "kind" in fields:
        if fields["kind"] not in KINDS:
            raise NoSuchPlanKind(str(fields["kind"]))
        row.kind = str(fields["kind"])
    if "stages" in fields:
        chosen = set(str(fields["stages"] or "").split())
        if not chosen & set(STAGES) or chosen - set(STAGES):
            raise NeedsStages
        row.stages = " ".join(plan_stages.read_stages(" ".join(chosen)))
    if "draft" in fields:
        row.draft_month, row.draft_day = plan_words.read_due(str(fields["draft"] or "")) or (None, None)
    if "every" in fields:
        row.every = _number(fields["every"], 1, MOST_YEARS, YearsAreOut) or 1
    if "first_year" in fields:
        row.first_year = _number(fields["first_year"], YEARS[0], YEARS[-1], DayIsOutOfYears)
    if "role" in fields:
        role = fields["role"]
        if role is not None and session.get(Role, int(role)) is None:
            raise NoSuchRole
        row.role_id = None if role is None else int(role)


def _number(value: str | bool | int | None, least: int, most: int, refused: type[FieldError]) -> int | None:
    if value is None or value == "":
        return None
    text = str(value).strip()
    if not text.isdecimal() or not least <= int(text) <= most:
        raise refused()
    return int(text)


def remove(session: Session, id_: int) -> ActionPlanLine:
    gone = read(session, id_)
    session.delete(_get(session, id_))
    session.flush()
    return gone


@dataclass(frozen=True, slots=True)
class YearChanged:
    """What became of one year's plan."""

    name: str
    whose: str
    year: int
    day: date | None


def mark_done(session: Session, id_: int, board: int, year: int, day: date | None) -> YearChanged:
    """The plan of a board for a year is done on a day; None: it is not done after all."""
    row, told = of_year(session, id_, board, year, day)
    check_near(session, id_, year, day, ends=False)
    last = plan_stages.read_stages(_get(session, id_).stages)[-1]
    note(session, row, last, day)
    tidy(session, row)
    return told


def note(session: Session, row: ActionPlanYear, stage: str, day: date | None) -> None:
    """Somebody notes the day of a stage: another day than its meeting's is no meeting's any more."""
    if day is not None and day != day_reached(row, stage):
        its = update(AgendaItem).where(AgendaItem.plan_year_id == row.id, AgendaItem.plan_stage == stage)
        session.execute(its.values(plan_stage=""))
    setattr(row, STAGE_COLUMNS[stage], day)


def put_off(session: Session, id_: int, board: int, year: int, due: date | None) -> YearChanged:
    """Another day for one year only; None: as the rule has it."""
    row, told = of_year(session, id_, board, year, due)
    check_near(session, id_, year, due)
    row.due = due
    tidy(session, row)
    return told


def of_year(session: Session, id_: int, board: int, year: int, day: date | None) -> tuple[ActionPlanYear, YearChanged]:
    """The row of a board's plan for a year, made where there is none. Raises what is wrong with the three."""
    plan = _get(session, id_)
    there = session.get(Board, board)
    if there is None or there.forum_id != plan.forum_id:
        raise NotOfThisPlan(there.name if there else str(board), plan.name)
    if year not in YEARS or (day is not None and day.year not in YEARS):
        raise DayIsOutOfYears
    query = (
        select(ActionPlanYear)
        .join(Board, Board.id == ActionPlanYear.board_id)
        .where(ActionPlanYear.action_plan_id == id_, ActionPlanYear.year == year)
        .order_by(Board.position, Board.id)
    )
    if plan.per_board:  # one for all of them was maybe noted with a board that is closed by now
        query = query.where(ActionPlanYear.board_id == board)
    row = session.scalars(query).first()
    if row is None:
        row = ActionPlanYear(action_plan_id=id_, board_id=board, year=year)
        session.add(row)
        session.flush()
    whose = there.name if plan.per_board else session.get_one(Forum, plan.forum_id).name
    return row, YearChanged(plan.name, whose, year, day)


def key_of(session: Session, year_row: int | None) -> tuple[int, int, int] | None:
    """A year's row by its plan, its board and its year."""
    row = session.get(ActionPlanYear, year_row) if year_row is not None else None
    return None if row is None else (row.action_plan_id, row.board_id, row.year)


def tidy(session: Session, row: ActionPlanYear) -> None:
    """A year that is as the rule has it needs no row."""
    session.flush()
    own = (row.due, row.draft_due, row.person_id, row.journal_number or None)
    if any(each is not None for each in (*own, *(day_reached(row, stage) for stage in STAGES))):
        return
    documents = select(ActionPlanDocument.id).where(ActionPlanDocument.plan_year_id == row.id)
    items = select(AgendaItem.id).where(AgendaItem.plan_year_id == row.id)
    if session.scalars(documents.limit(1)).first() is None and session.scalars(items.limit(1)).first() is None:
        session.delete(row)
        session.flush()


def _named(session: Session, forum: int, name: str, own: int | None = None) -> str:
    name = " ".join(name.split())
    if not name:
        raise ActionPlanNeedsName
    for line in listing(session, forum):
        if line.id != own and line.name.casefold() == name.casefold():
            raise ActionPlanIsThere(line.name, line.forum_name)
    return name


def _get(session: Session, id_: int) -> ActionPlan:
    found = session.get(ActionPlan, id_)
    if found is None:
        raise NoSuchActionPlan(id_)
    return found


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(line: ActionPlanLine) -> str:
    return _with_draft(line, _("{forum} har “{name}”").format(forum=line.forum_name, name=line.name))


def edited(line: ActionPlanLine) -> str:
    due = _("hvert år den {day}").format(day=line.due_words) if line.due else _("uden dag")
    told = _("{forum}: “{name}” er rettet, {due}").format(forum=line.forum_name, name=line.name, due=due)
    return _with_draft(line, told)


def _with_draft(line: ActionPlanLine, told: str) -> str:
    """A draft that is due after the plan in the year is meant for the year before; that is said, lest it is a slip."""
    if line.due is None or line.draft is None or line.draft <= line.due:
        return told
    return _("{told}, udkastet {day} året før").format(told=told, day=line.draft_words)


def removed(line: ActionPlanLine) -> str:
    return _("{forum}: “{name}” er fjernet").format(forum=line.forum_name, name=line.name)


def marked_done(told: YearChanged) -> str:
    if told.day is None:
        return _("{whose}: “{name}” for {year} er ikke færdig").format(whose=told.whose, name=told.name, year=told.year)
    return _("{whose}: “{name}” for {year} er færdig {day}").format(
        whose=told.whose, name=told.name, year=told.year, day=dates.day_month_year(told.day)
    )


def was_put_off(told: YearChanged) -> str:
    day = dates.day_month_year(told.day) if told.day else _("som sædvanlig")
    return _("{whose}: fristen for “{name}” {year} er {day}").format(
        whose=told.whose, name=told.name, year=told.year, day=day
    )
