"""A year's account (redegørelse): gathered of what `standings` counts and of what came of the meetings."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, quota, standing
from fora_desktop.domain.account import (
    Account,
    BoardAccount,
    ForumAccount,
    RuleLine,
    Sums,
    TaskSums,
    UnitAccount,
    total,
)
from fora_desktop.domain.action_plans import ACCOUNT, ActionPlan
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import MUNICIPALITY, BoardUnit, Chapter, Forum, Unit
from fora_desktop.domain.kinds import counts_for
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.quota import Period, Rule
from fora_desktop.domain.quota_status import CalledOff
from fora_desktop.domain.report_scope import Scope, Told, nobody
from fora_desktop.domain.standing import Standing
from fora_desktop.domain.wallclock import midnight
from fora_desktop.i18n import _
from fora_desktop.services import account_parts, quota_status, report_scope, standings, year_boards
from fora_desktop.services.account_parts import CameOf
from fora_desktop.services.standings import BoardInfo, StandingLine

Happened = tuple[date, str, str | None]
"""A meeting's day, status and kind."""
CRIME, PREVENTION = ("kriminal", "krimi", "brott"), ("forebyg", "præventi", "föreby")
"""By these words a forum is known to prevent crime: one of each in its chapter's title, its name, its first texts."""


class YearHasNotBegun(FieldError):
    def __init__(self, year: int) -> None:
        super().__init__(
            _("{year} er ikke begyndt, så der er intet at gøre rede for endnu. Vælg et tidligere år.").format(year=year)
        )


def gather(session: Session, scope: Scope, told: Told = nobody) -> Account:
    """How the year is seen on the scope's day. Raises `YearHasNotBegun`."""
    told(0)
    if scope.year > scope.on.year:
        raise YearHasNotBegun(scope.year)
    year, on = scope.year, scope.on
    clean = report_scope.without_names(session, scope)
    boards = report_scope.chosen_boards(session, scope)
    lines = standings.of_year(session, year, on, boards=boards)
    told(0.3)
    came = account_parts.read(session, year, on, clean, boards)
    told(0.5)
    gathered = _Gathered(
        off=quota_status.called_off(session, year, clean, None if boards is None else set(boards)),
        happened=_happened(session, lines, year),
        came=came,
        because=quota_status.because(session, clean),
        preventing=preventing(session),
        called=report_scope.persons_boards(session, clean),
    )
    accounts = list(_boards(lines, gathered, on, year))
    told(0.8)
    its = None if boards is None else {each.id for each in accounts}
    forums = _by_forum(accounts)
    there = {forum.id for forum in forums}
    tasks, closed_tasks = came.tasks.of(its)
    return Account(
        year=year,
        on=on,
        sender=report_scope.sender(session),
        whose=report_scope.in_words(session, scope),
        council=council(session),
        forums=forums,
        chapters=tuple(
            (number, title)
            for number, title in session.execute(select(Chapter.number, Chapter.title).order_by(Chapter.number)).all()
            if any(forum.chapter == number for forum in forums)
        ),
        units=tuple(_units(session, accounts, scope, came)),
        attendance=came.attendance_of(None),
        decisions=came.decisions,
        closed_decisions=sum(came.closed.values()),
        tasks=tasks,
        closed_tasks=len(closed_tasks),
        task_sums=TaskSums(
            done=sum(each.done_on is not None for each in (*tasks, *closed_tasks)),
            late=sum(each.is_late for each in (*tasks, *closed_tasks)),
            open=sum(each.done_on is None for each in (*tasks, *closed_tasks)),
        ),
        plans=tuple(account_parts.plans(session, year, on, clean, its, there)),
        goals=tuple(account_parts.goals_served(session, year, on, boards, there)),
    )


def council(session: Session) -> str:
    """The forum that a yearly account is owed to, where the register has such a document."""
    query = select(Forum.name).join(ActionPlan, ActionPlan.forum_id == Forum.id).where(ActionPlan.kind == ACCOUNT)
    return session.scalars(query.order_by(ActionPlan.id)).first() or ""


def preventing(session: Session) -> set[int]:
    """The forums whose chapter, name, subject or purpose speaks of preventing crime."""
    found = set()
    rows = session.execute(
        select(Forum.id, Chapter.title, Forum.name, Forum.subject, Forum.purpose).join(
            Chapter, Chapter.id == Forum.chapter_id
        )
    )
    for id_, *texts in rows:
        words = " ".join(texts).casefold()
        if any(word in words for word in CRIME) and any(word in words for word in PREVENTION):
            found.add(id_)
    return found


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What stands beside the lines of the standings, by board."""

    off: Mapping[int, Sequence[CalledOff]]
    happened: Mapping[int, Sequence[Happened]]
    came: CameOf
    because: Mapping[tuple[int, date], str]
    preventing: Collection[int]
    called: Mapping[int, str]


def _happened(session: Session, lines: Iterable[StandingLine], year: int) -> dict[int, list[Happened]]:
    """The meetings of each board in all the periods that end in the year, which may begin before it."""
    firsts = [line.standing.period.first for line in lines if line.standing]
    found: dict[int, list[Happened]] = defaultdict(list)
    for board, start, status, kind in session.execute(
        select(MeetingBoard.board_id, Meeting.start, Meeting.status, Meeting.kind)
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(Meeting.start >= midnight(min([*firsts, date(year, 1, 1)])))
        .where(Meeting.start < midnight(date(year, 12, 31) + timedelta(days=1)))
        .order_by(Meeting.start)
    ):
        found[board].append((start.date(), status, kind))
    return found


# --- boards ---------------------------------------------------------------------------------------------------------


def _boards(lines: Sequence[StandingLine], gathered: _Gathered, on: date, year: int) -> Iterable[BoardAccount]:
    by_board: dict[int, list[StandingLine]] = defaultdict(list)
    for line in lines:
        by_board[line.board.id].append(line)
    for its in by_board.values():
        yield _board(its[0].board, its, gathered, on, year)


def _board(board: BoardInfo, lines: Sequence[StandingLine], gathered: _Gathered, on: date, year: int) -> BoardAccount:
    happened = gathered.happened.get(board.id, ())
    off = tuple(gathered.off.get(board.id, ()))
    rules = _rules(board, lines, happened, gathered.because, year)
    standings_ = [line.standing for line in lines if line.standing]
    others = any(line.owes for line in lines) * sum(
        status == "held" and day.year == year and day <= on and not _counts_somewhere(day, kind, standings_)
        for day, status, kind in happened
    )
    its, came = {board.id}, gathered.came
    return BoardAccount(
        id=board.id,
        name=gathered.called.get(board.id, board.name),
        forum=board.forum,
        forum_name=board.forum_name,
        chapter=board.chapter,
        units=board.units,
        rules=tuple(rules),
        sums=total(rule.sums for rule in rules) + Sums(others=others, called_off=len(off)),
        status=standings.foremost(lines).status,
        called_off=off,
        decisions=came.decisions_of(its),
        closed_decisions=came.closed_of(its),
        tasks_done=came.tasks.done[board.id],
        tasks_open=came.tasks.open[board.id],
        attendance=came.attendance_of(its),
        prevents_crime=board.forum in gathered.preventing,
    )


def _counts_somewhere(day: date, kind: str | None, those: Sequence[Standing]) -> bool:
    return any(day in each.period and counts_for(each.rule.kind, kind) for each in those)


def _rules(
    board: BoardInfo,
    lines: Sequence[StandingLine],
    happened: Sequence[Happened],
    because: Mapping[tuple[int, date], str],
    year: int,
) -> list[RuleLine]:
    """The periods of each rule together; a board without a rule has one line that says so."""
    grouped: dict[tuple[Rule | None, str], list[StandingLine]] = defaultdict(list)
    for line in lines:
        words = year_boards.requirement_words(line.requirement)
        grouped[line.standing.rule if line.standing else None, words].append(line)
    found = []
    for (rule, words), its in grouped.items():
        judged = [line.standing for line in its if line.standing]
        late = [each for one in judged for each in standing.late(one, happened)]
        earlier = sum(_held_before(one, happened, year) for one in judged)
        sums = Sums(
            required=sum(one.minimum or 0 for one in judged),
            held=sum(one.counts.held for one in judged) - earlier + sum(line.held for line in its if not line.owes),
            earlier=earlier,
            late=len(late),
            missing=sum(one.missing for one in judged),
            unrecorded=sum(one.counts.unrecorded for one in judged),
            planned=sum(one.counts.planned for one in judged),
        )
        reasons = dict.fromkeys(
            because[key] for one in judged if (key := (board.id, one.period.first)) in because and one.status.warns
        )
        worst = min((line.status for line in its), key=quota.ORDER.index)
        messages = tuple(line.message for line in its if line.status.needs_action or len(its) == 1)
        kind, days = rule.kind if rule else None, _days(judged, sums)
        found.append(RuleLine(words, kind, sums, worst, messages, tuple(late), days, tuple(reasons)))
    return found


def _held_before(one: Standing, happened: Iterable[Happened], year: int) -> int:
    """How many of the meetings that a period of the year counts were held before the year began."""
    first, kind = date(year, 1, 1), one.rule.kind
    return sum(
        status == "held" and day < first and day <= one.on and day in one.period and counts_for(kind, what)
        for day, status, what in happened
    )


def _days(judged: Sequence[Standing], sums: Sums) -> str:
    """The days that a rule is counted over where they begin before the year; weeks seldom fit it, and say it not."""
    if not judged or (judged[0].rule.period is Period.WEEK and not sums.earlier):
        return ""
    first, last = min(one.period.first for one in judged), max(one.period.last for one in judged)
    return dates.between(first, last) if first.year < last.year else ""


# --- grouped --------------------------------------------------------------------------------------------------------


def _by_forum(accounts: Iterable[BoardAccount]) -> tuple[ForumAccount, ...]:
    grouped: dict[int, list[BoardAccount]] = defaultdict(list)
    for each in accounts:
        grouped[each.forum].append(each)
    return tuple(ForumAccount(id_, its[0].forum_name, its[0].chapter, tuple(its)) for id_, its in grouped.items())


def _units(session: Session, accounts: Sequence[BoardAccount], scope: Scope, came: CameOf) -> Iterable[UnitAccount]:
    """The municipalities that have boards, in Danish order; then what is nobody's: the boards of the whole district."""
    named = session.execute(
        select(Unit.id, Unit.name, Unit.official_name)
        .where(Unit.id.in_(select(BoardUnit.unit_id)))
        .order_by(Unit.kind != MUNICIPALITY, Unit.id)
    ).all()
    for id_, name, official in sorted(named, key=lambda each: sort_key(each[1])):
        its = tuple(each for each in accounts if id_ in each.units)
        if its and (not scope.units or id_ in scope.units):
            ids = {each.id for each in its}
            yield UnitAccount(id_, name, its, came.attendance_of(ids), came.decisions_of(ids), official)
    rest = tuple(each for each in accounts if not each.units)
    if rest:
        ids = {each.id for each in rest}
        yield UnitAccount(None, _("Hele kredsen"), rest, came.attendance_of(ids), came.decisions_of(ids))
