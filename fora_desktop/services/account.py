"""A year's account (redegørelse): gathered of what `standings` counts and of what came of the meetings."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota, standing
from fora_desktop.domain.account import (
    Account,
    Attendance,
    BoardAccount,
    ForumAccount,
    RuleLine,
    Sums,
    UnitAccount,
    total,
)
from fora_desktop.domain.action_plans import ACCOUNT, ActionPlan
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.forum import MUNICIPALITY, BoardUnit, Chapter, Forum, Unit
from fora_desktop.domain.kinds import counts_for
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.quota import Rule
from fora_desktop.domain.quota_status import CalledOff
from fora_desktop.domain.report_scope import Scope, Told, nobody
from fora_desktop.domain.standing import Standing
from fora_desktop.domain.wallclock import midnight
from fora_desktop.i18n import _
from fora_desktop.services import account_parts, quota_status, report_scope, standings, year_boards
from fora_desktop.services.account_parts import HeldMeeting
from fora_desktop.services.standings import BoardInfo, StandingLine

Happened = tuple[date, str, str | None]
"""A meeting's day, status and kind."""
CRIME, PREVENTION = ("kriminal", "krimi", "brott"), ("forebyg", "præventi", "föreby")
"""By these words a forum is known to prevent crime: one of each in its chapter's title, its name, its first texts."""


def gather(session: Session, scope: Scope, told: Told = nobody) -> Account:
    """How the year is seen on the scope's day."""
    told(0)
    year, on = scope.year, scope.on
    clean = report_scope.without_names(session, scope)
    boards = report_scope.chosen_boards(session, scope)
    lines = standings.of_year(session, year, on, boards=boards)
    told(0.3)
    chosen = None if boards is None else set(boards)
    off = quota_status.called_off(session, year, clean, chosen)
    held = [
        each
        for each in account_parts.held_in(session, year, on)
        if chosen is None or not chosen.isdisjoint(each.boards)
    ]
    attendance = account_parts.attendance(session, year, held)
    decided, closed = account_parts.decisions(session, held, clean)
    told(0.5)
    tasks = account_parts.tasks_of(session, year, on, clean)
    gathered = _Gathered(
        off=off,
        happened=_happened(session, lines, year),
        held=held,
        attendance=account_parts.by_board(held, attendance),
        decisions=Counter(board for each in decided for board in each.boards),
        closed=Counter(),
        tasks_done=Counter(each.board for each in (*tasks.told, *tasks.closed) if each.done_on),
        tasks_open=Counter(each.board for each in (*tasks.told, *tasks.closed) if not each.done_on),
        because=quota_status.because(session, clean),
        preventing=preventing(session),
        called=report_scope.persons_boards(session, clean),
    )
    for meeting in held:
        for board in meeting.boards:
            gathered.closed[board] += closed.get(meeting.id, 0)
    accounts = list(_boards(lines, gathered, on, year))
    told(0.8)
    its = {each.id for each in accounts}
    whole = boards is None
    forums = _by_forum(accounts)
    plans = account_parts.plans(session, year, on, clean)
    there = {forum.id for forum in forums}
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
        units=tuple(_units(session, accounts, scope)),
        attendance=sum(attendance.values(), Attendance()),
        decisions=tuple(decided),
        closed_decisions=sum(closed.values()),
        tasks=tuple(each for each in tasks.told if whole or each.board in its),
        closed_tasks=sum(whole or each.board in its for each in tasks.closed),
        plans=tuple(each for each in plans if (each.board in its if each.per_board else each.forum in there)),
        goals=tuple(account_parts.goals_served(session, year, on, None if whole else there)),
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
    held: Sequence[HeldMeeting]
    attendance: Mapping[int, Attendance]
    decisions: Counter[int]
    closed: Counter[int]
    tasks_done: Counter[int | None]
    tasks_open: Counter[int | None]
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
    rules = _rules(board, lines, happened, gathered.because)
    standings_ = [line.standing for line in lines if line.standing]
    others = bool(standings_) * sum(
        status == "held" and day.year == year and day <= on and not _counts_somewhere(day, kind, standings_)
        for day, status, kind in happened
    )
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
        decisions=gathered.decisions[board.id] + gathered.closed[board.id],
        closed_decisions=gathered.closed[board.id],
        tasks_done=gathered.tasks_done[board.id],
        tasks_open=gathered.tasks_open[board.id],
        attendance=gathered.attendance.get(board.id, Attendance()),
        prevents_crime=board.forum in gathered.preventing,
    )


def _counts_somewhere(day: date, kind: str | None, those: Sequence[Standing]) -> bool:
    return any(day in each.period and counts_for(each.rule.kind, kind) for each in those)


def _rules(
    board: BoardInfo,
    lines: Sequence[StandingLine],
    happened: Sequence[Happened],
    because: Mapping[tuple[int, date], str],
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
        sums = Sums(
            required=sum(one.minimum or 0 for one in judged),
            held=sum(one.counts.held for one in judged) + sum(line.held for line in its if line.standing is None),
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
        found.append(RuleLine(words, rule.kind if rule else None, sums, worst, messages, tuple(late), tuple(reasons)))
    return found


# --- grouped --------------------------------------------------------------------------------------------------------


def _by_forum(accounts: Iterable[BoardAccount]) -> tuple[ForumAccount, ...]:
    grouped: dict[int, list[BoardAccount]] = defaultdict(list)
    for each in accounts:
        grouped[each.forum].append(each)
    return tuple(ForumAccount(id_, its[0].forum_name, its[0].chapter, tuple(its)) for id_, its in grouped.items())


def _units(session: Session, accounts: Sequence[BoardAccount], scope: Scope) -> Iterable[UnitAccount]:
    """The municipalities that have boards, in Danish order; then what is nobody's: the boards of the whole district."""
    named = session.execute(
        select(Unit.id, Unit.name, Unit.official_name)
        .where(Unit.id.in_(select(BoardUnit.unit_id)))
        .order_by(Unit.kind != MUNICIPALITY, Unit.id)
    ).all()
    for id_, name, official in sorted(named, key=lambda each: sort_key(each[1])):
        its = tuple(each for each in accounts if id_ in each.units)
        if its and (not scope.units or id_ in scope.units):
            yield UnitAccount(id_, name, its, official)
    rest = tuple(each for each in accounts if not each.units)
    if rest:
        yield UnitAccount(None, _("Hele kredsen"), rest)
