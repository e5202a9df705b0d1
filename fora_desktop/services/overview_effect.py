"""What another number of meetings in the overview would mean for the boards of a forum."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota, quota_text
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.quota import ORDER, Standing, Status
from fora_desktop.i18n import _
from fora_desktop.services import requirements, standings
from fora_desktop.services.standings import BoardInfo, StandingLine


@dataclass(frozen=True, slots=True)
class BoardEffect:
    """How one board stands now and would stand then; without a rule there is only the word."""

    board: str
    now_status: Status
    then_status: Status
    now: Standing | None
    then: Standing | None


@dataclass(frozen=True, slots=True)
class Effect:
    """`sentence` is how the text is read and, of a single board, what then is missing."""

    year: int
    sentence: str
    boards: tuple[BoardEffect, ...] = ()

    def counts(self, *, then: bool) -> tuple[tuple[Status, int], ...]:
        """How many boards have each word, the worst first."""
        statuses = [each.then_status if then else each.now_status for each in self.boards]
        return tuple((status, statuses.count(status)) for status in ORDER if status in statuses)


def effect(session: Session, forum: int | None, text: str, on: date) -> Effect:
    """The effect of a text Antal møder on the boards that a forum has on a day; None is a forum that is yet to come."""
    reading = quota_text.read(text)
    words = quota_text.sentence(reading)
    told = _("Læses som {words}").format(words=_first_down(words)) if reading.understood else words
    if forum is None:
        return Effect(on.year, told)
    known = requirements.load(session)
    held_now = known.on(forum, 0, on)
    if held_now is not None and held_now.by_hand:
        told = _("Mødekravet er rettet i hånden; rettelsen gælder fortsat ved siden af teksten.")
    rows: dict[int, list[StandingLine]] = {}
    for row in standings.lines(session, on, boards=_boards(session, forum, on)):
        rows.setdefault(row.board.id, []).append(row)
    found = []
    for of_board in rows.values():
        present = standings.foremost([row for row in of_board if not row.past] or of_board)
        board = present.board
        requirement = known.on(forum, board.id, on)
        if requirement is not None and (requirement.own or requirement.by_hand):
            status, then = present.status, present.standing
        else:
            status, then = _then(session, board, reading, on)
        found.append(BoardEffect(board.name, present.status, status, present.standing, then))
    if len(found) == 1 and found[0].then is not None:
        told = f"{told} {quota.sentence(found[0].then)}"
    return Effect(on.year, told, tuple(found))


def _boards(session: Session, forum: int, on: date) -> Sequence[int]:
    return session.scalars(
        select(Board.id).where(Board.forum_id == forum, (Board.last_day.is_(None)) | (Board.last_day >= on))
    ).all()


def _then(session: Session, board: BoardInfo, reading: quota_text.Reading, on: date) -> tuple[Status, Standing | None]:
    """The foremost of the words that the rules as read give the board."""
    meetings = [
        (start.date(), status, kind)
        for start, status, kind in session.execute(
            select(Meeting.start, Meeting.status, Meeting.kind)
            .join(MeetingBoard, MeetingBoard.meeting_id == Meeting.id)
            .where(MeetingBoard.board_id == board.id)
            .order_by(Meeting.start)
        )
    ]
    found = []
    for rule in reading.rules:
        whole = quota.span_of(rule, on, board.first_day)
        span = quota.clip(whole, board.first_day, board.last_day)
        if span is None:
            continue
        counts = quota.count(rule.kind, span, meetings, on)
        standing = quota.standing(rule, whole, board.first_day, board.last_day, on, counts, reading.on_demand)
        if standing is not None:
            found.append(standing)
    if found:
        worst = min(found, key=lambda standing: ORDER.index(standing.status))
        return worst.status, worst
    return (Status.ON_DEMAND if reading.on_demand else Status.NOT_SET), None


def _first_down(text: str) -> str:
    return text[:1].lower() + text[1:]
