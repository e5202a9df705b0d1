"""Action plans on agendas: which plan an item can treat, and a plan put on one."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.action_plans import ADOPTED
from fora_desktop.domain.agenda import DECISION, DISCUSSION, AgendaItem
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.i18n import _
from fora_desktop.services import action_plans, agenda, plan_rows

Key = tuple[int, int, int]
"""A plan by its rule, its board and its year."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A plan that an item of a meeting can treat."""

    key: Key
    words: str


def choices(session: Session, meeting_id: int, on: date) -> list[Choice]:
    """The plans of the boards that meet, of the meeting's year and of the next; what an item has is among them."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        return []
    query = select(Board.id, Board.forum_id).join(MeetingBoard).where(MeetingBoard.meeting_id == meeting_id)
    boards = dict(session.execute(query).all())
    forums = set(boards.values())
    year = meeting.start.year
    rules = [line.id for line in action_plans.listing(session, since=date(year, 1, 1)) if line.forum in forums]
    if not rules:
        return []
    found = [*plan_rows.listing(session, year, on, rules), *plan_rows.listing(session, year + 1, on, rules)]
    fit = [row for row in found if row.forum in forums and (not row.per_board or row.board in boards)]
    several = len({row.whose for row in fit}) > 1
    told = {row.key: f"{row.title}, {row.whose}" if several else row.title for row in fit}
    kept = select(AgendaItem.plan_year_id).where(AgendaItem.meeting_id == meeting_id)
    for row_id in session.scalars(kept.where(AgendaItem.plan_year_id.is_not(None))):
        key = action_plans.key_of(session, row_id)
        if key is not None and key not in told:
            told[key] = action_plans.read(session, key[0]).title_of(key[2])
    return [Choice(key, words) for key, words in told.items()]


def put_on(session: Session, plan: int, board: int, year: int, meeting: int, stage: str) -> agenda.Change:
    """Put the plan on a meeting's agenda: to be discussed, or with the stage ADOPTED to be decided."""
    line = action_plans.read(session, plan)
    wish = agenda.Wish(
        title=line.title_of(year),
        kind=DECISION if stage == ADOPTED else DISCUSSION,
        plan=(plan, board, year),
    )
    late = ""
    if agenda.sent_on(session, meeting) is not None:
        late = _("sat på fra handleplanerne")
    made = agenda.put(session, agenda.open_meeting(session, meeting), [wish], late)
    there = session.get_one(Meeting, meeting)
    return agenda.Change(meeting, there.title, wish.title, made[0])
