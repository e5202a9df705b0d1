"""Who takes part: persons, the roles they hold, and the forums and boards that roles and persons sit in."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from fora_desktop.domain.base import Base

CHAIR = "chair"
VICE_CHAIR = "vice_chair"
SECRETARY = "secretary"
MEMBER = "member"
OBSERVER = "observer"
GUEST = "guest"
FUNCTIONS = (CHAIR, VICE_CHAIR, SECRETARY, MEMBER, OBSERVER, GUEST)
"""What somebody is in a board, the foremost first."""

ONE_PERSON = "person"
"""The kind of role that one person holds at a time; any number may hold one of another kind."""
PER_MUNICIPALITY, PER_DEPARTMENT = "per_municipality", "per_local_department"
ONE_FOR_EACH_UNIT = (PER_MUNICIPALITY, PER_DEPARTMENT)
"""The kinds of roles that each unit has one of: nobody holds such a role itself."""


class Organisation(Base, kw_only=True):
    """Where persons come from: a municipality, the police, an association."""

    __tablename__ = "organisation"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    name: Mapped[str]
    side: Mapped[str] = mapped_column(default="")
    """Whose it is, in the words of `catalogue.CatalogueRole`: politi, kommune, …"""
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), default=None)
    """The municipality that it is the administration of."""


class Person(Base, kw_only=True):
    """Somebody who takes part. The note is for practical matters only (domain.md 1.7)."""

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    name: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True, default=None)
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    added_on: Mapped[date]
    keep_until: Mapped[date | None] = mapped_column(default=None)
    """Until when the person is kept although nothing is left that needs it; None is as the district has it."""
    anonymised_on: Mapped[date | None] = mapped_column(default=None)
    most_a_day: Mapped[int | None] = mapped_column(default=None)
    """So many meetings a day the year plan gives them at most; None is as the district has it."""


class Role(Base, kw_only=True):
    """A function that somebody holds, or a group that is a role of its own.

    `kind` says how many of it there are: "person" and "group" one, "per_municipality" and "per_local_department" one
    for each unit, "organisation" somebody from there. Of one for each unit there is a role for each of them too, which
    has its `unit_id` and is in the group (`RoleInGroup`): "Borgmesteren i Køge" is in "Borgmestrene".
    """

    __tablename__ = "role"

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    name: Mapped[str]
    side: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default=ONE_PERSON)
    aliases: Mapped[str] = mapped_column(default="")
    """Other wordings of the role in participants' texts, one a line."""
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)
    """The municipality or department whose role it is."""
    local_name: Mapped[str] = mapped_column(default="", server_default=text("''"))
    """What the role of each unit is called, {unit} being its name; only of roles that each unit has one of."""

    @property
    def is_local(self) -> bool:
        """Whether each municipality or department has one of it."""
        return self.kind in ONE_FOR_EACH_UNIT


class RoleInGroup(Base, kw_only=True):
    """That a group expands to a role: the mayors to the mayor of each municipality."""

    __tablename__ = "role_in_group"
    __table_args__ = (UniqueConstraint("group_id", "role_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    group_id: Mapped[int] = mapped_column(ForeignKey("role.id"))
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id"), index=True)


class RoleHolder(Base, kw_only=True):
    """That a person holds a role from a day to a day, both included; without a last day until further notice."""

    __tablename__ = "role_holder"
    __table_args__ = (CheckConstraint("last_day IS NULL OR last_day >= first_day", name="days"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date | None] = mapped_column(default=None)


class Substitute(Base, kw_only=True):
    """Who takes a seat when its holder cannot: a role's (retsplejeloven § 111: of the mayor), or a person's own.

    With a forum it is for the seat in that forum only.
    """

    __tablename__ = "substitute"
    __table_args__ = (
        CheckConstraint("(role_id IS NULL) <> (for_person_id IS NULL)", name="one_seat"),
        CheckConstraint("last_day IS NULL OR last_day >= first_day", name="days"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    role_id: Mapped[int | None] = mapped_column(ForeignKey("role.id"), index=True, default=None)
    for_person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id"), index=True, default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date | None] = mapped_column(default=None)


class Absence(Base, kw_only=True):
    """Days on which a person cannot take part, both ends included."""

    __tablename__ = "absence"
    __table_args__ = (CheckConstraint("last_day >= first_day", name="days"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date]
    note: Mapped[str] = mapped_column(default="")


class Membership(Base, kw_only=True):
    """A role or a person in a forum, that is in each of its boards, or in one board; without days always."""

    __tablename__ = "membership"
    __table_args__ = (
        CheckConstraint("(forum_id IS NULL) <> (board_id IS NULL)", name="one_owner"),
        CheckConstraint("(role_id IS NULL) <> (person_id IS NULL)", name="one_member"),
        CheckConstraint("last_day IS NULL OR first_day IS NULL OR last_day >= first_day", name="days"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    forum_id: Mapped[int | None] = mapped_column(ForeignKey("forum.id"), index=True, default=None)
    board_id: Mapped[int | None] = mapped_column(ForeignKey("board.id"), index=True, default=None)
    role_id: Mapped[int | None] = mapped_column(ForeignKey("role.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    function: Mapped[str] = mapped_column(default=MEMBER)
    qualifier: Mapped[str] = mapped_column(default="")
    count: Mapped[int | None] = mapped_column(default=None)
    position: Mapped[int]
    first_day: Mapped[date | None] = mapped_column(default=None)
    last_day: Mapped[date | None] = mapped_column(default=None)


class MembershipException(Base, kw_only=True):
    """That what holds for a forum does not hold in one of its boards."""

    __tablename__ = "membership_exception"
    __table_args__ = (UniqueConstraint("membership_id", "board_id"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=None)
    membership_id: Mapped[int] = mapped_column(ForeignKey("membership.id", ondelete="CASCADE"))
    board_id: Mapped[int] = mapped_column(ForeignKey("board.id"), index=True)
