"""How every board stands against its requirement: what the report of it is made of. Counted by `standings`."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota_sentence
from fora_desktop.domain.forum import Board, Chapter, SeenPeriod
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingMove, MeetingStatus
from fora_desktop.domain.quota_status import CalledOff, QuotaStatus, StatusChapter, StatusRow
from fora_desktop.domain.report_scope import Scope, Told, nobody
from fora_desktop.domain.wallclock import midnight
from fora_desktop.services import report_scope, standings, year_boards
from fora_desktop.services.standings import StandingLine


def gather(session: Session, scope: Scope, told: Told = nobody) -> QuotaStatus:
    """The lines of `fora status` on the day; of another year than the day's the periods that end in it."""
    told(0)
    boards = report_scope.chosen_boards(session, scope)
    if scope.year == scope.on.year:
        lines = standings.lines(session, scope.on, boards=boards)
    else:
        lines = standings.of_year(session, scope.year, scope.on, boards=boards)
    told(0.7)
    clean = report_scope.without_names(session, scope)
    off = called_off(session, scope.year, clean, boards, since=_earliest(lines))
    reasons = because(session, clean)
    called = report_scope.persons_boards(session, clean)
    titles = dict(session.execute(select(Chapter.number, Chapter.title)).all())
    rows: dict[int, list[StatusRow]] = defaultdict(list)
    for line in lines:
        its = tuple(each for each in off.get(line.board.id, ()) if _is_of(line, each.day, scope.year))
        rows[line.board.chapter].append(_row(line, scope.on, its, reasons, called))
    told(1)
    return QuotaStatus(
        year=scope.year,
        on=scope.on,
        sender=report_scope.sender(session),
        whose=report_scope.in_words(session, scope),
        chapters=tuple(
            StatusChapter(number, titles.get(number, ""), tuple(rows[number]), _all_off(rows[number], off, scope.year))
            for number in sorted(rows)
        ),
    )


def _all_off(rows: Iterable[StatusRow], off: Mapping[int, Sequence[CalledOff]], year: int) -> tuple[CalledOff, ...]:
    """Each once, though it stands at several rows of its board."""
    of_rows = [each for row in rows for each in row.called_off]
    of_year = [each for row in rows for each in off.get(row.board, ()) if each.day.year == year]
    return tuple(sorted(dict.fromkeys((*of_rows, *of_year)), key=lambda each: each.day))


def _earliest(lines: Iterable[StandingLine]) -> date | None:
    return min((line.standing.period.first for line in lines if line.standing is not None), default=None)


def _is_of(line: StandingLine, day: date, year: int) -> bool:
    """Whether what was called off belongs to a row: to its period, or without one to the year."""
    return day in line.standing.period if line.standing is not None else day.year == year


def _row(
    line: StandingLine,
    on: date,
    off: tuple[CalledOff, ...],
    reasons: Mapping[tuple[int, date], str],
    called: Mapping[int, str],
) -> StatusRow:
    standing, board = line.standing, line.board
    return StatusRow(
        board=board.id,
        name=called.get(board.id, board.name),
        forum=board.forum,
        forum_name=board.forum_name,
        chapter=board.chapter,
        requirement=year_boards.requirement_words(line.requirement),
        period=quota_sentence.period_name(standing.rule, standing.whole, on) if standing else "",
        standing=standing,
        status=line.status,
        message=line.message,
        past=line.past,
        next_meeting=line.next_meeting,
        held=standing.counts.held if standing else line.held,
        called_off=off,
        seen_because=reasons.get((board.id, standing.period.first), "") if standing else "",
    )


def called_off(
    session: Session,
    year: int,
    clean: Callable[[str], str],
    boards: Collection[int] | None = None,
    *,
    since: date | None = None,
) -> dict[int, list[CalledOff]]:
    """By board its meetings of a year that are cancelled or postponed without a new time, by day, each with why.

    `since` takes those of earlier years along, for periods that began in them.
    """
    first = min(since or date(year, 1, 1), date(year, 1, 1))
    query = (
        select(Meeting.id, Meeting.start, Meeting.title, Meeting.status, Meeting.reason, MeetingBoard.board_id)
        .add_columns(Board.name)
        .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
        .join(Board, Board.id == MeetingBoard.board_id)
        .where(Meeting.status.in_([MeetingStatus.CANCELLED.value, MeetingStatus.POSTPONED.value]))
        .where(Meeting.start >= midnight(first), Meeting.start < midnight(date(year + 1, 1, 1)))
        .order_by(Meeting.start, Meeting.id)
    )
    rows = session.execute(query).all()
    why: dict[int, str] = {}
    moves = select(MeetingMove.meeting_id, MeetingMove.reason).where(MeetingMove.to_start.is_(None))
    for meeting, reason in session.execute(moves.order_by(MeetingMove.id)) if rows else ():
        why[meeting] = reason
    found: dict[int, list[CalledOff]] = defaultdict(list)
    for meeting, start, title, status, reason, board, name in rows:
        if boards is None or board in boards:
            postponed = status == MeetingStatus.POSTPONED.value
            told = clean(reason or (why.get(meeting, "") if postponed else ""))
            found[board].append(CalledOff(start.date(), clean(name), clean(title), postponed, told))
    return found


def because(session: Session, clean: Callable[[str], str]) -> dict[tuple[int, date], str]:
    """By board and first day of a period why its requirement was not met, as somebody wrote who marked it as seen."""
    rows = session.execute(select(SeenPeriod.board_id, SeenPeriod.period_start, SeenPeriod.reason))
    return {(board, start): clean(reason) for board, start, reason in rows if reason}
