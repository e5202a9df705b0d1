"""What hangs on items of agendas: their papers and tasks, which are closed as they are and stay when an item goes."""

from collections.abc import Collection

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem, Paper
from fora_desktop.domain.meeting import MeetingBoard
from fora_desktop.domain.tasks import Task


def close(session: Session, items: Collection[int]) -> None:
    """The papers and tasks of closed items are confidential, and stay so when the items are opened or go."""
    session.execute(update(Paper).where(Paper.item_id.in_(items)).values(confidential=True))
    tasks = list(session.scalars(select(Task.id).where(Task.item_id.in_(items))))
    while tasks:
        session.execute(update(Task).where(Task.id.in_(tasks)).values(confidential=True))
        tasks = list(session.scalars(select(Task.id).where(Task.part_of_id.in_(tasks))))


def let_go(session: Session, items: Collection[int]) -> None:
    """Before items are taken away: their tasks stay with the boards, and what was closed stays closed."""
    query = (
        select(AgendaItem.id, AgendaItem.meeting_id, AgendaItem.confidential)
        .where(AgendaItem.id.in_(items))
        .where(AgendaItem.confidential | AgendaItem.id.in_(select(Task.item_id).where(Task.item_id.is_not(None))))
    )
    found = session.execute(query).all()
    close(session, [item for item, _meeting, confidential in found if confidential])
    for item, meeting, _confidential in found:
        board = session.scalars(
            select(MeetingBoard.board_id)
            .where(MeetingBoard.meeting_id == meeting)
            .order_by(MeetingBoard.position)
            .limit(1)
        ).first()
        of_nobody = (Task.item_id == item) & Task.board_id.is_(None) & Task.forum_id.is_(None)
        session.execute(update(Task).where(of_nobody).values(board_id=board))


def let_go_with(session: Session, meetings: Collection[int]) -> None:
    """The same of all items of meetings that are taken away."""
    let_go(session, list(session.scalars(select(AgendaItem.id).where(AgendaItem.meeting_id.in_(meetings)))))
