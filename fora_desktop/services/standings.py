"""Who stands how: every board against every rule of its requirement, in the present period and the unseen past ones."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Integer, bindparam, case, func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, quota, quota_text
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, BoardUnit, Chapter, Forum, SeenPeriod, Unit
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingBoard
from fora_desktop.domain.quota import Counts, Rule, Span, Standing, Status
from fora_desktop.domain.quota_sentence import nobody_chosen
from fora_desktop.domain.wallclock import midnight
from fora_desktop.i18n import _
from fora_desktop.services import requirements
from fora_desktop.services.requirements import InForce, Requirements

ONE_DAY = timedelta(days=1)
IN_LISTS = 60
"""Up to so many boards are named in a query; more are counted all together."""


class NoSuchPeriod(FieldError):
    def __init__(self, board: str, start: date, starts: Sequence[date]) -> None:
        super().__init__(
            _("{board} har ingen periode, der er uset og begynder {day}.{hint}").format(
                board=board,
                day=start.isoformat(),
                hint=_(" Der er: {days}.").format(days=", ".join(each.isoformat() for each in starts))
                if starts
                else "",
            )
        )


@dataclass(frozen=True, slots=True)
class BoardInfo:
    """A board with the names around it."""

    id: int
    name: str
    forum: int
    forum_name: str
    chapter: int
    position: int
    first_day: date
    last_day: date | None
    units: tuple[int, ...]
    person: int | None = None


@dataclass(frozen=True, slots=True)
class StandingLine:
    """One row of the status: a board and a rule in a period; without a rule, `standing` is None."""

    board: BoardInfo
    standing: Standing | None
    status: Status
    message: str
    past: bool
    next_meeting: date | None
    requirement: InForce | None
    held: int = 0
    """Meetings held in the year, where there is no standing that counts them."""
    owes: bool = True
    """Whether it is held to anything; what a board held that owes nothing is told as it is."""

    @property
    def needs_action(self) -> bool:
        return self.status.needs_action


Tally = dict[tuple[int, str | None], tuple[int, int, int]]
"""By board and meeting kind: held, unrecorded, planned."""


def lines(session: Session, on: date, *, boards: Iterable[int] | None = None) -> list[StandingLine]:
    """A row for each board and rule in the period that holds the day, and for the latest earlier one that is missed
    or unrecorded and that nobody has marked seen; a row for each board without a rule. In the overview's order.

    `boards` narrows it to some of them.
    """
    chosen = board_infos(session, None if boards is None else list(boards))
    known = requirements.load(session)
    present = _present(chosen, known, on)
    seen = _Seen(session)
    days = _Days(session, on, None if boards is None else [board.id for board in chosen])
    past = _past(session, chosen, known, seen, days, on)
    found: list[StandingLine] = []
    counted = _count(session, {(board.id, span) for board, _req, _rule, _whole, span in present}, on)
    held_this_year: dict[int, int] | None = None
    by_board: dict[int, list[StandingLine]] = defaultdict(list)
    for board, requirement, rule, whole, span in present:
        counts = days.dated(_counts(counted[span], board.id, rule.kind), board.id, rule.kind, span)
        standing = quota.standing(rule, whole, board.first_day, board.last_day, on, counts, requirement.on_demand)
        if standing is not None and not (standing.is_over and seen.holds(board.id, span)):
            by_board[board.id].append(_line(board, standing, requirement, days))
    for board in chosen:
        found += past.get(board.id, []) + by_board[board.id]
        requirement_now = known.on(board.forum, board.id, on)
        if _is_without_rule_listed(board, on) and not (requirement_now and requirement_now.rules):
            if held_this_year is None:
                held_this_year = _held_in_year(session, on)
            found.append(_line_without_rule(board, requirement_now, days, held_this_year.get(board.id, 0), on))
    return found


def of_year(session: Session, year: int, on: date, *, boards: Iterable[int] | None = None) -> list[StandingLine]:
    """A row for each board, rule and period that ends in the year, seen on a day, whether or not somebody has marked
    it as seen. Each period belongs to exactly one year. Every other board that existed or met in the year has a row
    without a standing: it owes nothing, or its period ends later.

    By board in the overview's order, by rule, the earliest period first.
    """
    first, last = date(year, 1, 1), date(year, 12, 31)
    seen_from = min(max(on, first), last)
    held = _held_in_year(session, last if on > last else seen_from)
    chosen = [
        each
        for each in board_infos(session, None if boards is None else list(boards))
        if held.get(each.id) or (each.first_day <= last and (each.last_day is None or each.last_day >= first))
    ]
    known = requirements.load(session)
    ending = [each for board in chosen for each in _ending_in(board, known, first, last, on)]
    days = _Days(session, on, None if boards is None else [board.id for board in chosen])
    spans = {each[4] for each in ending}
    count = _counting(session, spans, sorted({each[0].id for each in ending}), on) if spans else None
    by_board: dict[int, list[StandingLine]] = defaultdict(list)
    for board, requirement, rule, whole, span in ending:
        assert count is not None
        counts = days.dated(count(board.id, span, rule.kind), board.id, rule.kind, span)
        standing = quota.standing(rule, whole, board.first_day, board.last_day, on, counts, requirement.on_demand)
        if standing is not None:
            by_board[board.id].append(_line(board, standing, requirement, days))
    running = _Running(session, [each for each in chosen if not by_board[each.id]], known, min(on, last))
    found: list[StandingLine] = []
    for board in chosen:
        day = min(max(seen_from, board.first_day), board.last_day or last)
        requirement_then = known.on(board.forum, board.id, day)
        if by_board[board.id]:
            found += by_board[board.id]
        elif requirement_then and requirement_then.rules:
            found.append(replace(running.line(board, requirement_then, day, first), held=held.get(board.id, 0)))
        else:
            found.append(_line_without_rule(board, requirement_then, days, held.get(board.id, 0), day))
    return found


def would_stand(
    session: Session, boards: Sequence[BoardInfo], rules: Sequence[Rule], on_demand: bool, on: date
) -> list[StandingLine]:
    """How boards would stand in the periods that hold the day if that were what they owe; a board may be a new one."""
    wanted = InForce(0, None, "", on_demand, tuple(rules), by_hand=True, own=False)
    days = _Days(session, on, [board.id for board in boards])
    held: dict[int, int] | None = None
    found = []
    for board in boards:
        mine = wanted.of(board.person is not None, bool(board.units))
        if not mine.rules:
            held = _held_in_year(session, on) if held is None else held
            found.append(_line_without_rule(board, mine, days, held.get(board.id, 0), on))
    present = [
        each
        for board in boards
        for each in _present_by(board, wanted.of(board.person is not None, bool(board.units)), on)
    ]
    counted = _count(session, {(board.id, span) for board, _req, _rule, _whole, span in present}, on)
    for board, requirement, rule, whole, span in present:
        counts = days.dated(_counts(counted[span], board.id, rule.kind), board.id, rule.kind, span)
        standing = quota.standing(rule, whole, board.first_day, board.last_day, on, counts, requirement.on_demand)
        if standing is not None:
            found.append(_line(board, standing, requirement, days))
    return found


def in_order_of_need(rows: Iterable[StandingLine]) -> list[StandingLine]:
    """Missed, behind, exceeded first; among equals the one whose next meeting is due soonest."""
    rank = {status: number for number, status in enumerate(quota.ORDER)}

    def key(line: StandingLine) -> tuple[int, date, int, int]:
        due = line.standing.next_due if line.standing else None
        return rank[line.status], due or date.max, line.board.position, line.board.id

    return sorted(rows, key=key)


def foremost(rows: Sequence[StandingLine]) -> StandingLine:
    """The row that stands for a board where only one line shows it."""
    rank = {status: number for number, status in enumerate(quota.ORDER)}
    return min(rows, key=lambda line: rank[line.status])


def board_infos(session: Session, chosen: Sequence[int] | None = None) -> list[BoardInfo]:
    units: dict[int, list[int]] = defaultdict(list)
    named = session.execute(select(BoardUnit.board_id, BoardUnit.unit_id, Unit.name).join(Unit)).all()
    for board_id, unit, _name in sorted(named, key=lambda row: sort_key(row[2])):
        units[board_id].append(unit)
    query = (
        select(Board, Forum.name, Chapter.number, Forum.position)
        .join(Forum, Forum.id == Board.forum_id)
        .join(Chapter, Chapter.id == Forum.chapter_id)
        .order_by(Chapter.number, Forum.position, Forum.id, Board.position, Board.id)
    )
    if chosen is not None:
        query = query.where(Board.id.in_(chosen))
    return [
        BoardInfo(
            id=board.id,
            name=board.name,
            forum=board.forum_id,
            forum_name=forum,
            chapter=chapter,
            position=number,
            first_day=board.first_day,
            last_day=board.last_day,
            units=tuple(units[board.id]),
            person=board.person_id,
        )
        for number, (board, forum, chapter, _position) in enumerate(session.execute(query))
    ]


Present = tuple[BoardInfo, InForce, Rule, Span, Span]


def _present(boards: Iterable[BoardInfo], known: Requirements, on: date) -> list[Present]:
    """Board, requirement, rule, the rule's period that holds the day, and the part of it the board exists in."""
    found: list[Present] = []
    for board in boards:
        requirement = known.on(board.forum, board.id, on)
        if requirement is not None:
            found += _present_by(board, requirement, on)
    return found


def _present_by(board: BoardInfo, requirement: InForce, on: date) -> Iterator[Present]:
    for rule in requirement.rules:
        whole = quota.span_of(rule, on, board.first_day)
        span = quota.clip(whole, board.first_day, board.last_day)
        if span is not None:
            yield board, requirement, rule, whole, span


def _is_without_rule_listed(board: BoardInfo, on: date) -> bool:
    """Whether a board without a rule is to be listed: it exists on the day, or will in the same year."""
    return board.first_day <= date(on.year, 12, 31) and (board.last_day is None or board.last_day >= on)


# --- counting -------------------------------------------------------------------------------------------------------


def tally(session: Session, span: Span, on: date, boards: Sequence[int] | None = None) -> Tally:
    """H, U and P of product.md by board and kind in one span; counted by the database."""
    narrow = boards is not None and len(boards) <= IN_LISTS
    values = {
        "today": midnight(on),
        "tomorrow": _after(on),
        "first": midnight(span.first),
        "beyond": _after(span.last),
        **({"boards": list(boards or ())} if narrow else {}),
    }
    return {(board, kind): (h, u, p) for board, kind, h, u, p in session.execute(_tallying(narrow), values)}


@cache
def _tallying(narrow: bool) -> Any:
    """The query of `tally`, put together once: that takes longer than to answer it."""
    today: Any = bindparam("today")
    tomorrow: Any = bindparam("tomorrow")
    held = Meeting.status == "held"
    awaited = Meeting.status.in_(AWAITED)
    query: Any = (
        select(
            MeetingBoard.board_id,
            Meeting.kind,
            func.sum(case((held & (Meeting.start < tomorrow), 1), else_=0), type_=Integer),
            func.sum(case((awaited & (Meeting.start < today), 1), else_=0), type_=Integer),
            func.sum(
                case(((awaited & (Meeting.start >= today)) | (held & (Meeting.start >= tomorrow)), 1), else_=0),
                type_=Integer,
            ),
        )
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .where(Meeting.start >= bindparam("first"), Meeting.start < bindparam("beyond"))
        .group_by(MeetingBoard.board_id, Meeting.kind)
    )
    return query.where(MeetingBoard.board_id.in_(bindparam("boards", expanding=True))) if narrow else query


def _meetings() -> Any:
    return select(MeetingBoard.board_id, Meeting.start, Meeting.status, Meeting.kind).join(
        Meeting, Meeting.id == MeetingBoard.meeting_id
    )


def _of_boards(query: Any, boards: Sequence[int] | None) -> Any:
    """The query for some boards; its type is SQLAlchemy's own affair (2.1 counts its columns, 2.0 does not)."""
    if boards is not None and len(boards) <= IN_LISTS:
        return query.where(MeetingBoard.board_id.in_(boards))
    return query


def _after(day: date) -> datetime:
    return midnight(day) + ONE_DAY if day < date.max else datetime.max


def _count(session: Session, wanted: set[tuple[int, Span]], on: date) -> dict[Span, dict[int, Tally]]:
    boards: dict[Span, list[int]] = defaultdict(list)
    for board, span in wanted:
        boards[span].append(board)
    found: dict[Span, dict[int, Tally]] = {}
    for span, chosen in boards.items():
        grouped: dict[int, Tally] = defaultdict(dict)
        for key, numbers in tally(session, span, on, chosen).items():
            grouped[key[0]][key] = numbers
        found[span] = grouped
    return found


def _counts(tallies: Mapping[int, Tally], board: int, kind: str | None) -> Counts:
    held = unrecorded = planned = 0
    for (_board, meeting_kind), (h, u, p) in tallies.get(board, {}).items():
        if quota.counts_for(kind, meeting_kind):
            held, unrecorded, planned = held + h, unrecorded + u, planned + p
    return Counts(held, unrecorded, planned)


class _Days:
    """The days of the meetings that are planned or not recorded, for the sentences and the next meeting."""

    def __init__(self, session: Session, on: date, boards: Sequence[int] | None) -> None:
        self._on = on
        self._found: dict[int, list[tuple[date, str, str | None]]] = defaultdict(list)
        awaited = Meeting.status.in_(AWAITED)
        later = (Meeting.status == "held") & (Meeting.start >= _after(on))
        for board, start, status, kind in session.execute(
            _of_boards(_meetings().where(awaited | later).order_by(Meeting.start), boards)
        ):
            self._found[board].append((start.date(), status, kind))

    def dated(self, counts: Counts, board: int, kind: str | None, span: Span) -> Counts:
        if not counts.planned and not counts.unrecorded:
            return counts
        dated = quota.count(kind, span, self._found[board], self._on)
        return Counts(counts.held, counts.unrecorded, counts.planned, dated.planned_days, dated.unrecorded_days)

    def next(self, board: int) -> date | None:
        for day, _status, _kind in self._found[board]:
            if day >= self._on:
                return day
        return None


# --- the past -------------------------------------------------------------------------------------------------------

Earlier = tuple[BoardInfo, InForce, Rule, Span, Span, int]
"""Board, requirement, rule, the rule's period, the part of it the board exists in, and the rule's number.

The number tells rules apart: a rule goes on being the same one while the requirement changes around it.
"""
ONE_BY_ONE = 12
"""Up to so many spans are counted by the database one by one; of more the meetings are fetched and counted here."""


def _past(
    session: Session, boards: Sequence[BoardInfo], known: Requirements, seen: "_Seen", days: _Days, on: date
) -> dict[int, list[StandingLine]]:
    """For each board and rule the latest earlier period that is missed or unrecorded and that nobody has seen."""
    earlier = [each for board in boards for each in _earlier(board, known, on) if not seen.holds(each[0].id, each[4])]
    spans = {each[4] for each in earlier}
    count = _counting(session, spans, sorted({each[0].id for each in earlier}), on)
    found: dict[tuple[int, int], StandingLine] = {}
    for board, requirement, rule, whole, span, number in earlier:
        if (board.id, number) in found:
            continue
        counts = days.dated(count(board.id, span, rule.kind), board.id, rule.kind, span)
        standing = quota.standing(rule, whole, board.first_day, board.last_day, on, counts, requirement.on_demand)
        if standing is not None and standing.status in (Status.MISSED, Status.UNRECORDED):
            found[board.id, number] = _line(board, standing, requirement, days, past=True)
    grouped: dict[int, list[StandingLine]] = defaultdict(list)
    for (board_id, _number), line in found.items():
        grouped[board_id].append(line)
    return grouped


def _counting(
    session: Session, spans: Collection[Span], boards: Sequence[int], on: date
) -> Callable[[int, Span, str | None], Counts]:
    """How to count the meetings of a board, a span and a kind, whichever way is quicker for so many spans."""
    if len(spans) <= ONE_BY_ONE:
        counted = _count(session, {(board, span) for board in boards for span in spans}, on)
        return lambda board, span, kind: _counts(counted[span], board, kind)
    meetings: dict[int, list[tuple[date, str, str | None]]] = defaultdict(list)
    until = _after(max(span.last for span in spans))
    for board, start, status, kind in session.execute(
        _of_boards(_meetings().where(Meeting.start < until).order_by(Meeting.start), boards)
    ):
        meetings[board].append((start.date(), status, kind))

    def among(board: int, span: Span, kind: str | None) -> Counts:
        first = bisect_left(meetings[board], span.first, key=lambda meeting: meeting[0])
        last = bisect_right(meetings[board], span.last, key=lambda meeting: meeting[0])
        return quota.count(kind, span, meetings[board][first:last], on)

    return among


class _Seen:
    """The periods that somebody has marked as seen: by their first day, and over when they were marked.

    A quarter that was seen in April says nothing of the year that began on the same day.
    """

    def __init__(self, session: Session) -> None:
        self._on: dict[tuple[int, date], date] = {
            (board, start): on
            for board, start, on in session.execute(
                select(SeenPeriod.board_id, SeenPeriod.period_start, SeenPeriod.seen_on)
            )
        }

    def holds(self, board: int, span: Span) -> bool:
        return self._on.get((board, span.first), date.min) > span.last


def _earlier(board: BoardInfo, known: Requirements, on: date) -> Iterator[Earlier]:
    """The periods before the one that holds the day, newest first, each by the requirement of its own last day."""
    requirement = known.on(board.forum, board.id, on)
    rules = requirement.rules if requirement else ()
    for number in range(known.most_rules(board.forum, board.id)):
        present = quota.span_of(rules[number], on, board.first_day) if number < len(rules) else None
        yield from _earlier_of(board, known, number, present.first if present else on)


def _earlier_of(board: BoardInfo, known: Requirements, number: int, before: date) -> Iterator[Earlier]:
    """The periods of a rule that end before a day, back to the board's first."""
    while before > board.first_day:
        day = before - ONE_DAY
        requirement = known.on(board.forum, board.id, day)
        if requirement is not None and number < len(requirement.rules):
            rule = requirement.rules[number]
            whole = quota.span_of(rule, day, board.first_day)
            span = quota.clip(whole, board.first_day, board.last_day)
            if span is not None and whole.last <= day:
                yield board, requirement, rule, whole, span, number
            before = whole.first
        else:
            changed = known.since(board.forum, board.id, day)
            if changed is None:
                return
            before = changed


def _ending_in(board: BoardInfo, known: Requirements, first: date, last: date, on: date) -> list[Present]:
    """The periods of a board that end from one day to another, each judged as the status does it on the day `on`."""
    found: list[Present] = []
    requirement_now = known.on(board.forum, board.id, on)
    rules_now = requirement_now.rules if requirement_now else ()
    for number in range(known.most_rules(board.forum, board.id)):
        now = quota.span_of(rules_now[number], on, board.first_day) if number < len(rules_now) else None
        if first <= on:
            for each in _earlier_of(board, known, number, now.first if now else on):
                if each[4].last < first:
                    break
                found.append(each[:5])
        if now is not None and requirement_now is not None:
            span = quota.clip(now, board.first_day, board.last_day)
            if span is not None:
                found.append((board, requirement_now, rules_now[number], now, span))
    after = max(first, on)
    for requirement, rule, whole in judged_between(known, board, after, last, on) if after <= last else ():
        span = quota.clip(whole, board.first_day, board.last_day)
        if whole.first > on and span is not None:
            found.append((board, requirement, rule, whole, span))
    ending = [each for each in found if first <= each[4].last <= last]
    return sorted(ending, key=lambda each: (each[0].position, each[3].first))


Judged = tuple[InForce, Rule, Span]


def judged(known: Requirements, board: BoardInfo, day: date, on: date) -> list[Judged]:
    """The rules that a meeting of a day is counted by, each with its period, as the status does it: the period that
    holds `on` by the requirement of `on`, any other by that of its own last day."""
    numbers = range(known.most_rules(board.forum, board.id))
    found = (_judged_by(known, board, number, day, on) for number in numbers)
    return [each for each in found if each is not None]


def judged_between(known: Requirements, board: BoardInfo, first: date, last: date, on: date) -> list[Judged]:
    """The rules with their periods that meetings between two days are counted by, rule by rule, as `judged` does."""
    both = (*known.of_board.get(board.id, ()), *known.of_forum.get(board.forum, ()))
    changes = sorted(each.from_day for each in both if each.from_day is not None)
    found = []
    for number in range(known.most_rules(board.forum, board.id)):
        day: date | None = first
        while day is not None and day <= last:
            each = _judged_by(known, board, number, day, on)
            if each is not None:
                found.append(each)
                day = each[2].last + ONE_DAY if each[2].last < last else None
            else:
                day = next((change for change in changes if change > day), None)
    return found


def _judged_by(known: Requirements, board: BoardInfo, number: int, day: date, on: date) -> Judged | None:
    now = _rule_on(known, board, number, on, on)
    if now is not None and day in now[2]:
        return now
    before = now[2].first if now is not None else on
    if day < before:
        for _board, requirement, rule, whole, _span, _number in _earlier_of(board, known, number, before):
            if whole.last < day:
                return None
            if day in whole:
                return requirement, rule, whole
        return None
    then = _rule_on(known, board, number, day, day)
    if then is None:
        return None
    at_the_end = _rule_on(known, board, number, then[2].last, day)
    return at_the_end if at_the_end is not None and at_the_end[2] == then[2] else then


def _rule_on(known: Requirements, board: BoardInfo, number: int, in_force: date, day: date) -> Judged | None:
    """A rule of the requirement that is in force on one day, with the period that holds another."""
    requirement = known.on(board.forum, board.id, in_force)
    if requirement is None or number >= len(requirement.rules):
        return None
    rule = requirement.rules[number]
    return requirement, rule, quota.span_of(rule, day, board.first_day)


# --- rows -----------------------------------------------------------------------------------------------------------


def _line(
    board: BoardInfo, standing: Standing, requirement: InForce, days: _Days, *, past: bool = False
) -> StandingLine:
    return StandingLine(
        board=board,
        standing=standing,
        status=standing.status,
        message=quota.sentence(standing),
        past=past,
        next_meeting=days.next(board.id),
        requirement=requirement,
    )


class _Running:
    """How boards stand of whose periods none ends in the year, as it was seen at the year's end at the latest."""

    def __init__(self, session: Session, boards: Sequence[BoardInfo], known: Requirements, seen: date) -> None:
        self._session, self._seen = session, seen
        owing = [board.id for board in boards if known.most_rules(board.forum, board.id)]
        self._days = _Days(session, seen, owing) if owing else None

    def line(self, board: BoardInfo, requirement: InForce, day: date, first: date) -> StandingLine:
        """By the period that holds the day; of a board that was not there in the year that it was not."""
        assert self._days is not None
        judged = []
        for _b, _r, rule, whole, span in _present_by(board, requirement, day) if day >= first else ():
            counted = _count(self._session, {(board.id, span)}, self._seen)
            counts = self._days.dated(_counts(counted[span], board.id, rule.kind), board.id, rule.kind, span)
            standing = quota.standing(
                rule, whole, board.first_day, board.last_day, self._seen, counts, requirement.on_demand
            )
            if standing is not None and not standing.is_over:
                judged.append(_line(board, standing, requirement, self._days))
        if not judged:
            told, status, next_ = _("Intet krav gøres op i året."), Status.ON_DEMAND, self._days.next(board.id)
            return StandingLine(board, None, status, told, False, next_, requirement)
        worst = foremost(judged)
        assert worst.standing is not None
        ends = _("{told} Perioden slutter {day}.").format(
            told=worst.message, day=dates.day_month_year(worst.standing.period.last)
        )
        return replace(worst, standing=None, message=ends)


def _line_without_rule(board: BoardInfo, requirement: InForce | None, days: _Days, held: int, on: date) -> StandingLine:
    on_demand = requirement is not None and requirement.on_demand
    if on_demand:
        year = Span(date(on.year, 1, 1), date(on.year, 12, 31))
        whole = quota.standing(Rule(), year, year.first, None, on, Counts(held=held), True)
        message = quota.sentence(whole) if whole else ""
    else:
        reading = quota_text.read(requirement.text if requirement else "")
        unchosen = requirement.unchosen if requirement else ""
        unreadable = requirement.text if requirement and requirement.text.strip() and not reading.per_board else None
        message = nobody_chosen(unchosen) if unchosen else quota.sentence_without_rule(reading.per_board, unreadable)
    return StandingLine(
        board=board,
        standing=None,
        status=Status.ON_DEMAND if on_demand else Status.NOT_SET,
        message=message,
        past=False,
        next_meeting=days.next(board.id),
        requirement=requirement,
        held=held,
        owes=False,
    )


def _held_in_year(session: Session, on: date) -> dict[int, int]:
    found: dict[int, int] = defaultdict(int)
    for (board, _kind), (held, _u, _p) in tally(session, Span(date(on.year, 1, 1), date(on.year, 12, 31)), on).items():
        found[board] += held
    return found


# --- marking a period as seen ---------------------------------------------------------------------------------------


def mark_seen(session: Session, board_id: int, period_start: date, reason: str, on: date) -> StandingLine:
    """Somebody has seen a past period that is missed or unrecorded, and may say why. Raises NoSuchPeriod."""
    found = unseen(session, board_id, on)
    for line in found:
        if line.standing and line.standing.period.first == period_start:
            _note_seen(session, board_id, period_start, reason.strip(), on)
            return line
    (board,) = board_infos(session, [board_id])
    starts = sorted({line.standing.period.first for line in found if line.standing})
    raise NoSuchPeriod(board.name, period_start, starts)


def unseen(session: Session, board_id: int, on: date) -> list[StandingLine]:
    """Every period of a board that is over and missed or unrecorded, and that nobody has seen; the newest first."""
    (board,) = board_infos(session, [board_id])
    known, seen, days = requirements.load(session), _Seen(session), _Days(session, on, [board_id])
    over = [
        (requirement, rule, whole, span)
        for _b, requirement, rule, whole, span in _present([board], known, on)
        if span.last < on
    ]
    over += [each[1:5] for each in _earlier(board, known, on)]
    over = [each for each in over if not seen.holds(board_id, each[3])]
    if not over:
        return []
    count = _counting(session, {span for *_rest, span in over}, [board_id], on)
    found = []
    for requirement, rule, whole, span in over:
        counts = days.dated(count(board_id, span, rule.kind), board_id, rule.kind, span)
        standing = quota.standing(rule, whole, board.first_day, board.last_day, on, counts, requirement.on_demand)
        if standing is not None and standing.is_over and standing.status in (Status.MISSED, Status.UNRECORDED):
            found.append(_line(board, standing, requirement, days, past=True))
    return found


def _note_seen(session: Session, board_id: int, period_start: date, reason: str, on: date) -> None:
    """One row for a first day: of two periods that begin on it, a quarter and its year, the later seen one counts."""
    known = session.scalars(
        select(SeenPeriod).where(SeenPeriod.board_id == board_id, SeenPeriod.period_start == period_start)
    ).first()
    if known is None:
        session.add(SeenPeriod(board_id=board_id, period_start=period_start, reason=reason, seen_on=on))
    else:
        known.seen_on = on
        known.reason = "\n".join(filter(None, (known.reason, reason)))
    session.flush()


def seen(line: StandingLine) -> str:
    """The sentence of that step."""
    assert line.standing is not None
    return _("{board}: perioden fra {day} er markeret som set").format(
        board=line.board.name, day=dates.day_month_year(line.standing.period.first)
    )
