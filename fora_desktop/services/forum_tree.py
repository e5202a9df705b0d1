"""The register as the page Fora shows it: chapters, forums, boards and how each stands; and one of them in full."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota, quota_text
from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.forum import Unit
from fora_desktop.domain.quota import Standing, Status
from fora_desktop.services import forums, meetings, requirements, standings
from fora_desktop.services.forums import BoardLine, ForumLine
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.standings import StandingLine


@dataclass(frozen=True, slots=True)
class Row:
    """A forum with one board, a forum over its boards, or a board; `board` is None for the second.

    `lines` are the standings of the row's board, the foremost first; `about` and `board_line` its texts and fields.
    """

    about: ForumLine
    board_line: BoardLine | None
    name: str
    requirement: str
    differs: bool
    lines: tuple[StandingLine, ...]
    boards: tuple["Row", ...]
    units: tuple[str, ...]
    closed: bool
    is_local: bool

    @property
    def forum(self) -> int:
        return self.about.id

    @property
    def board(self) -> int | None:
        return self.board_line.id if self.board_line else None

    @property
    def chapter(self) -> int:
        return self.about.chapter

    @property
    def chapter_title(self) -> str:
        return self.about.chapter_title

    @property
    def key(self) -> tuple[str, int]:
        return ("forum", self.forum) if self.board is None or not self.is_local else ("board", self.board)

    @property
    def line(self) -> StandingLine | None:
        return self.lines[0] if self.lines else None

    @property
    def in_force(self) -> requirements.InForce | None:
        """The requirement that is the row's own: a forum's, or a local board's where it has one."""
        if self.board is None or not self.is_local:
            return self.about.requirement
        now = next((line for line in self.lines if not line.past), self.line)
        held = now.requirement if now else None
        return held if held is not None and held.own else None

    @property
    def status(self) -> Status | None:
        return self.line.status if self.line else None

    @property
    def present(self) -> Standing | None:
        """How the board stands in the period that holds the day, where a past one may come foremost."""
        return next((line.standing for line in self.lines if line.standing and not line.past), None)

    @property
    def statuses(self) -> list[Status]:
        return [row.status for row in self.boards if row.status is not None]

    @property
    def needs_action(self) -> bool:
        if self.boards:
            return any(row.needs_action for row in self.boards)
        return self.status is not None and self.status.needs_action

    @property
    def held(self) -> int:
        if self.boards:
            return sum(row.held for row in self.boards)
        return self._count("held") + sum(line.held for line in self.lines)

    @property
    def planned(self) -> int:
        return sum(row.planned for row in self.boards) if self.boards else self._count("planned")

    @property
    def missing(self) -> int:
        if self.boards:
            return sum(row.missing for row in self.boards)
        return sum(line.standing.missing for line in self.lines if line.standing and not line.past)

    def _count(self, what: str) -> int:
        return sum(getattr(line.standing.counts, what) for line in self.lines if line.standing and not line.past)

    @property
    def next_meeting(self) -> date | None:
        if self.boards:
            return min((row.next_meeting for row in self.boards if row.next_meeting), default=None)
        return self.line.next_meeting if self.line else None

    @property
    def counts(self) -> list[tuple[Status, int]]:
        found = Counter(self.statuses)
        return [(status, found[status]) for status in quota.ORDER if found[status]]

    def with_boards(self, boards: Sequence["Row"]) -> "Row":
        return replace(self, boards=tuple(boards))


def rows(session: Session, on: date, lines: Sequence[StandingLine] | None = None) -> list[Row]:
    """Every forum in the overview's order, each with its boards under it where it has local ones.

    `lines` are the standings of the day where they are known already.
    """
    rank = {status: number for number, status in enumerate(quota.ORDER)}
    by_board: dict[int, list[StandingLine]] = defaultdict(list)
    for line in standings.lines(session, on) if lines is None else lines:
        by_board[line.board.id].append(line)
    for found in by_board.values():
        found.sort(key=lambda line: rank[line.status])
    known = requirements.load(session)
    return [_forum_row(line, by_board, known, on) for line in forums.register(session, on)]


def _forum_row(
    forum: ForumLine, by_board: dict[int, list[StandingLine]], known: requirements.Requirements, on: date
) -> Row:
    local = forum.board_name is not None or len(forum.boards) != 1
    boards = tuple(
        Row(
            about=forum,
            board_line=board,
            name=board.name,
            requirement=requirement_words(known.on(forum.id, board.id, on)),
            differs=board.own_requirement,
            lines=tuple(by_board[board.id]),
            boards=(),
            units=board.units,
            closed=board.last_day is not None and board.last_day < on,
            is_local=local,
        )
        for board in forum.boards
    )
    if not local:
        (only,) = boards
        return replace(only, name=forum.name, closed=forum.closed_on is not None and forum.closed_on <= on)
    return Row(
        about=forum,
        board_line=None,
        name=forum.name,
        requirement=requirement_words(forum.requirement),
        differs=False,
        lines=(),
        boards=boards,
        units=tuple(dict.fromkeys(unit for board in forum.boards for unit in board.units)),
        closed=forum.closed_on is not None and forum.closed_on <= on,
        is_local=True,
    )


def requirement_words(requirement: requirements.InForce | None) -> str:
    """The requirement in a column: as it is read, else as it is written."""
    if requirement is None:
        return ""
    if requirement.says_something:
        return quota_text.requirement(requirement.rules, requirement.on_demand)
    return requirement.text


# --- one in full ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Details:
    """What the pane shows of a row beside the row itself."""

    meetings: tuple[MeetingLine, ...]


def details(session: Session, forum: int, board: int | None) -> Details:
    """Of a board, or of a forum with all its boards."""
    return Details(
        meetings=tuple(
            meetings.listing(session, forum=forum) if board is None else meetings.listing(session, board=board)
        ),
    )


def units(session: Session) -> list[tuple[int, str]]:
    """The district's municipalities, for choosing."""
    found = [(id_, name) for id_, name in session.execute(select(Unit.id, Unit.name))]
    return sorted(found, key=lambda unit: sort_key(unit[1]))
