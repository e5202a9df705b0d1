"""Tasks: who does what by when."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

NEW, STARTED, DONE = "new", "started", "done"
STATES = (NEW, STARTED, DONE)


class Task(Base, kw_only=True):
    """Something that somebody is to do; of one with parts (one a board) the parts name it as `part_of_id`.

    It comes from an item of a meeting, or from nowhere; what it is about is that item's board, or its own board or
    forum.
    """

    __tablename__ = "task"
    __table_args__ = (CheckConstraint("state IN ('new', 'started', 'done')", name="state"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    title: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    responsible: Mapped[str] = mapped_column(default="")
    """Who does it, where it is nobody of the register."""
    due: Mapped[date | None] = mapped_column(index=True, default=None)
    state: Mapped[str] = mapped_column(default=NEW)
    done_on: Mapped[date | None] = mapped_column(default=None)
    added_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    item_id: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_item.id", ondelete="SET NULL"), index=True, default=None
    )
    decision_id: Mapped[int | None] = mapped_column(
        ForeignKey("decision.id", ondelete="SET NULL"), index=True, default=None
    )
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id"), index=True, default=None)
    board_id: Mapped[int | None] = mapped_column(ForeignKey("board.id"), index=True, default=None)
    part_of_id: Mapped[int | None] = mapped_column(ForeignKey("task.id", ondelete="CASCADE"), index=True, default=None)
    confidential: Mapped[bool] = mapped_column(default=False)
