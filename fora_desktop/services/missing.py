"""The meetings that boards lack of what they owe: asked of the planner, and put into the calendar as one step."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from fora_desktop.domain.danish import listed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import MeetingBoard
from fora_desktop.domain.plan import Plan, PlanBoard, PlanRequest, Slot
from fora_desktop.domain.plan_cost import touched
from fora_desktop.domain.planning import FROM_NOTHING, PlanWish
from fora_desktop.i18n import _, counted
from fora_desktop.services import plan_drafts, plan_request, standings
from fora_desktop.services.plan_accept import Left, left_words
from fora_desktop.services.plan_question import Question
from fora_desktop.services.standings import StandingLine

VARIANT = "missing"
"""Under which the answer stands beside the drafts for as long as the step lasts."""

NAMED = 3


class NothingIsMissing(FieldError):
    """With `notes` on what could not be asked for, nothing is what can be planned."""

    def __init__(self, year: int, notes: Sequence[str] = ()) -> None:
        words = (
            _("Der er ingen møder at planlægge i {year}. {notes}")
            if notes
            else _("Ingen møder mangler i {year}. Der er intet at planlægge.")
        )
        super().__init__(words.format(year=year, notes=" ".join(notes)))


class NoPlaceFor(FieldError):
    """None of what is missing found a time."""

    def __init__(self, reason: str) -> None:
        super().__init__(_("Der er ingen ledig tid til det, der mangler. {reason}").format(reason=reason).strip())


@dataclass(frozen=True, slots=True)
class New:
    """A missing meeting with the time that was found for it; without one `reason` says why."""

    key: int
    board: int
    title: str
    start: datetime | None
    end: datetime | None
    reason: str = ""
    remarks: tuple[str, ...] = ()
    """What it would rather have been without: a school holiday, a council's own meeting."""


@dataclass(frozen=True, slots=True)
class Lacking:
    """The question for what is missing, and its answer."""

    question: Question
    plan: Plan
    year: int

    @property
    def new(self) -> tuple[New, ...]:
        """By their days; those without a time come first."""
        slots = self.plan.slots()
        why = {each.meeting: each.reason for each in self.plan.unplaced}
        boards = {board.id: board for board in self.question.request.boards}
        of = {meeting.id: boards[meeting.board] for meeting in self.question.request.meetings}
        found = []
        for key, asked in self.question.meetings.items():
            if asked.meeting_id is not None or key in self.question.skipped:
                continue
            slot = slots.get(key)
            start = datetime.combine(slot.day, slot.start) if slot is not None else None
            end = start + timedelta(minutes=asked.minutes) if start is not None else None
            remarks = _avoided(of[key], slot) if slot is not None else ()
            found.append(New(key, asked.board_id, asked.title, start, end, why.get(key, ""), remarks))
        return tuple(sorted(found, key=lambda new: (new.start is not None, new.start or datetime.min, new.title)))

    @property
    def placed(self) -> int:
        return sum(new.start is not None for new in self.new)

    def only(self, keys: Collection[int]) -> "Lacking":
        """Without the others of the new meetings that have a time."""
        slots, asked = self.plan.slots(), self.question.meetings
        out = {key for key, each in asked.items() if each.meeting_id is None and key in slots and key not in keys}
        placements = tuple(each for each in self.plan.placements if each.meeting not in out)
        kept = {key: each for key, each in asked.items() if key not in out}
        return replace(
            self,
            question=replace(self.question, meetings=kept),
            plan=replace(self.plan, placements=placements),
        )


def _avoided(board: PlanBoard, slot: Slot) -> tuple[str, ...]:
    found = (each.reason for each in touched(board, slot) if each.reason)
    return tuple(dict.fromkeys(text[:1].upper() + text[1:] for text in found))


def question(session: Session, year: int, on: date, boards: Sequence[int] | None = None) -> Question:
    """What boards, or all of them, lack in a year, where there is time to call it; what is planned stays where it is.

    Raises NothingIsMissing.
    """
    asked = plan_request.question(session, year, on, boards=boards)
    asked = replace(asked, notes=(*_left_out(session, year, on, boards), *asked.notes))
    if not any(each.meeting_id is None and key not in asked.skipped for key, each in asked.meetings.items()):
        raise NothingIsMissing(year, asked.notes)
    return asked


def _left_out(session: Session, year: int, on: date, boards: Sequence[int] | None) -> Iterator[str]:
    """Which of the boards the year plan leaves alone though they lack meetings."""
    of_forum = aliased(PlanWish)
    rows = session.execute(
        select(Board.id, Board.name)
        .join(PlanWish, PlanWish.board_id == Board.id, isouter=True)
        .join(of_forum, of_forum.forum_id == Board.forum_id, isouter=True)
        .where(func.coalesce(PlanWish.left_out, of_forum.left_out, False))
        .order_by(Board.id)
    )
    names = {id_: name for id_, name in rows if boards is None or id_ in boards}
    if names and year == on.year:
        names = {id_: names[id_] for id_ in lacking(standings.lines(session, on, boards=list(names)))}
    told = list(names.values())[:NAMED]
    if len(names) > NAMED:
        yield _("{boards} og {n} til er ikke med i årsplanen. Det står i Forudsætninger.").format(
            boards=", ".join(told), n=len(names) - NAMED
        )
    elif told:
        yield _("{boards} er ikke med i årsplanen. Det står i Forudsætninger.").format(boards=listed(told))


def solved(asked: Question, year: int, solve: Callable[[PlanRequest], Plan]) -> Lacking:
    return Lacking(asked, solve(asked.request), year)


def lacking(lines: Sequence[StandingLine]) -> list[int]:
    """The boards that lack a meeting in the present period, in the order of the lines."""
    rows = (line for line in lines if line.standing is not None and not line.past and not line.standing.is_over)
    return list(dict.fromkeys(line.board.id for line in rows if line.standing is not None and line.standing.missing))


# --- accepting ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Planned:
    """What was put into the calendar, for the sentence of the step; `left` found no time."""

    meetings: tuple[int, ...]
    boards: tuple[str, ...]
    left: int
    reason: str = ""
    alone: tuple[Left, ...] = ()
    """What had a time and was not planned all the same: somebody has planned it meanwhile, a board has closed."""


def accept(session: Session, found: Lacking, now: datetime) -> Planned:
    """All that found a time and is still missing. Raises NoPlaceFor, NothingToAccept."""
    new = found.new
    placed = [each for each in new if each.start is not None]
    open_ = [each for each in new if each.start is None]
    if not placed:
        raise NoPlaceFor(open_[0].reason if open_ else "")
    draft = plan_drafts.keep(session, found.question, found.plan, found.year, VARIANT, FROM_NOTHING, now, undecided=())
    accepted = plan_drafts.accept(session, draft, now.date())
    plan_drafts.remove(session, draft)  # it was only the way into the calendar
    created = select(Board.name).join(MeetingBoard).where(MeetingBoard.meeting_id.in_(accepted.created))
    names = tuple(dict.fromkeys(session.scalars(created.order_by(Board.id))))
    return Planned(accepted.created, names, len(open_), open_[0].reason if open_ else "", accepted.left)


def planned(told: Planned) -> str:
    """`2 manglende møder i Lokalrådet i Greve er planlagt`"""
    meetings = counted(len(told.meetings), _("{n} manglende møde"), _("{n} manglende møder"))
    where = told.boards[0] if len(told.boards) == 1 else counted(len(told.boards), _("{n} forum"), _("{n} fora"))
    return _("{meetings} i {where} er planlagt").format(meetings=meetings, where=where)


def left(told: Planned) -> str:
    """What has to be said of those that were not planned; empty where all were."""
    parts = []
    if told.left:
        number = counted(
            told.left, _("{n} manglende møde fandt ingen ledig tid."), _("{n} manglende møder fandt ingen ledig tid.")
        )
        parts += [number, told.reason]
    if told.alone:
        parts.append(left_words(told.alone))
    return " ".join(filter(None, parts))
