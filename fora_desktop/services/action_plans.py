"""What forums owe each year (samarbejdsplan, handlingsplan): listed, changed, due, done."""

from calendar import isleap
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, plan_words
from fora_desktop.domain.action_plans import ActionPlan, ActionPlanYear
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Chapter, Forum
from fora_desktop.domain.wallclock import YEARS
from fora_desktop.i18n import _

FIELDS = ("name", "due", "per_board")


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


@dataclass(frozen=True, slots=True)
class ActionPlanLine:
    """A document that a forum owes each year, or with `per_board` each of its boards; `due` is month and day."""

    id: int
    forum: int
    forum_name: str
    chapter: str
    name: str
    words: str
    per_board: bool
    due: tuple[int, int] | None

    @property
    def due_words(self) -> str:
        """`15. november`, or nothing where it has no day."""
        return plan_words.due_words(*self.due) if self.due else ""


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


def listing(session: Session, forum: int | None = None) -> list[ActionPlanLine]:
    """In the order of the overview; not those of forums that are closed."""
    query = (
        select(ActionPlan, Forum.name, Chapter.title)
        .join(Forum, Forum.id == ActionPlan.forum_id)
        .join(Chapter, Chapter.id == Forum.chapter_id)
        .order_by(Chapter.number, Forum.position, ActionPlan.id)
    )
    query = query.where(Forum.closed_on.is_(None)) if forum is None else query.where(Forum.id == forum)
    return [_line(row, name, chapter) for row, name, chapter in session.execute(query)]


def read(session: Session, id_: int) -> ActionPlanLine:
    row = _get(session, id_)
    return next(line for line in listing(session, row.forum_id) if line.id == id_)


def _line(row: ActionPlan, forum: str, chapter: str) -> ActionPlanLine:
    due = (row.due_month, row.due_day) if row.due_month is not None and row.due_day is not None else None
    return ActionPlanLine(row.id, row.forum_id, forum, chapter, row.name, row.words, row.per_board, due)


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
    for line in listing(session):
        usual = day_in(year, line.due) if line.due else None
        its = boards.get(line.forum, [])
        for together in [[each] for each in its] if line.per_board else [its]:
            row = next((row for each in together if (row := own.get((line.id, each.id)))), None)
            due = (row.due if row else None) or usual
            exist = [each for each in together if due is not None and _exists(each, due)]
            if due is None or not exist:
                continue
            done = row.published_on if row else None
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


def day_in(year: int, due: tuple[int, int]) -> date:
    """A month and a day in a year; 29 February is 28 February where there is none."""
    month, day = due
    return date(year, month, 28 if (month, day) == (2, 29) and not isleap(year) else day)


def _exists(board: Board, day: date) -> bool:
    return board.first_day <= day and (board.last_day is None or day <= board.last_day)


# --- changes --------------------------------------------------------------------------------------------------------


def add(session: Session, forum: int, name: str, due: str = "", *, per_board: bool = False) -> ActionPlanLine:
    """`due` is typed (`15/11`); nothing is no day."""
    row = ActionPlan(forum_id=forum, name="", per_board=per_board)
    row.name = _named(session, forum, name)
    row.due_month, row.due_day = plan_words.read_due(due) or (None, None)
    session.add(row)
    session.flush()
    return read(session, row.id)


def edit(session: Session, id_: int, fields: Mapping[str, str | bool]) -> ActionPlanLine:
    """Some of `FIELDS`: the name, the day as it is typed, whether each board has one."""
    row = _get(session, id_)
    if "name" in fields:
        row.name = _named(session, row.forum_id, str(fields["name"]), id_)
    if "due" in fields:
        row.due_month, row.due_day = plan_words.read_due(str(fields["due"])) or (None, None)
    if "per_board" in fields:
        row.per_board = bool(fields["per_board"])
    session.flush()
    return read(session, id_)


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
    row, told = _of_year(session, id_, board, year, day)
    row.published_on = day
    _tidy(session, row)
    return told


def put_off(session: Session, id_: int, board: int, year: int, due: date | None) -> YearChanged:
    """Another day for one year only; None: as the rule has it."""
    row, told = _of_year(session, id_, board, year, due)
    row.due = due
    _tidy(session, row)
    return told


def _of_year(session: Session, id_: int, board: int, year: int, day: date | None) -> tuple[ActionPlanYear, YearChanged]:
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
    whose = there.name if plan.per_board else session.get_one(Forum, plan.forum_id).name
    return row, YearChanged(plan.name, whose, year, day)


def _tidy(session: Session, row: ActionPlanYear) -> None:
    """A year that is as the rule has it needs no row."""
    session.flush()
    if row.due is None and row.published_on is None:
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
    return _("{forum} har “{name}”").format(forum=line.forum_name, name=line.name)


def edited(line: ActionPlanLine) -> str:
    due = _("hvert år den {day}").format(day=line.due_words) if line.due else _("uden dag")
    return _("{forum}: “{name}” er rettet, {due}").format(forum=line.forum_name, name=line.name, due=due)


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
