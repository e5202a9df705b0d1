"""Who takes part: roles, and the forums and boards they sit in."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

CHAIR = "chair"
MEMBER = "member"


class Role(Base, kw_only=True):
    """A function that somebody holds, or a group that is a role of its own.

    `kind` says how many of it there are: "person" and "group" one, "per_municipality" and "per_local_department" one
    for each unit, "organisation" somebody from there.
    """

    __tablename__ = "role"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    name: Mapped[str]
    side: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="person")
    aliases: Mapped[str] = mapped_column(default="")
    """Other wordings of the role in participants' texts, one a line."""

    @property
    def is_local(self) -> bool:
        return self.kind.startswith("per_")


class Membership(Base, kw_only=True):
    """A role in a forum, that is in each of its boards, or in one board."""

    __tablename__ = "membership"
    __table_args__ = (CheckConstraint("(forum_id IS NULL) <> (board_id IS NULL)", name="one_owner"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id"), index=True, default=None)
    board_id: Mapped[int | None] = mapped_column(ForeignKey("board.id"), index=True, default=None)
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id"), index=True)
    function: Mapped[str] = mapped_column(default=MEMBER)
    qualifier: Mapped[str] = mapped_column(default="")
    count: Mapped[int | None] = mapped_column(default=None)
    position: Mapped[int]
