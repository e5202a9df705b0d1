"""Boards of a forum that meets with single persons (utvecklingssamtal): one for each of those who are chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.people import MEMBER, Membership, Person, RoleHolder
from fora_desktop.i18n import _
from fora_desktop.services import boards, forums, people

MOST = 2_000
"""So many persons can be chosen for one forum."""


class TooMany(FieldError):
    def __init__(self, number: int) -> None:
        super().__init__(_("Der kan højst vælges {most} personer; der er valgt {n}.").format(most=MOST, n=number))


class PersonHasOne(FieldError):
    def __init__(self, person: str, board: str) -> None:
        super().__init__(
            _("{person} har allerede {board}. Luk det først, eller vælg en anden person.").format(
                person=person, board=board
            )
        )


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody who can be chosen; `board` is theirs already, None where they have none on the day."""

    id: int
    name: str
    title: str
    board: int | None


def candidates(session: Session, forum_id: int, day: date) -> list[PersonLine]:
    """Everybody whom the register knows, by name, with the board of the forum that is theirs on a day."""
    own = chosen(session, forum_id, day)
    found = session.execute(select(Person.id, Person.name, Person.title).where(Person.anonymised_on.is_(None)))
    lines = [PersonLine(id_, name, title, own.get(id_)) for id_, name, title in found]
    return sorted(lines, key=lambda line: (sort_key(line.name), line.id))


def names(session: Session) -> tuple[tuple[int, str], ...]:
    """Everybody whom the register knows, by name."""
    found = session.execute(select(Person.id, Person.name).where(Person.anonymised_on.is_(None)))
    return tuple(sorted(((id_, name) for id_, name in found), key=lambda each: (sort_key(each[1]), each[0])))


def begins(session: Session, forum_id: int, on: date) -> date:
    """From when the persons count who are chosen on a day: of whom is chosen first, from the year's first day.

    Until then nothing was asked of anybody, and who is chosen in November would else owe nothing this year.
    """
    if chosen(session, forum_id, date(on.year, 1, 1)):
        return on
    first = session.scalar(
        select(func.min(Board.first_day)).where(Board.forum_id == forum_id, Board.last_day.is_(None))
    )
    return min(on, max(first or on, date(on.year, 1, 1)))


def chosen(session: Session, forum_id: int, day: date) -> dict[int, int]:
    """The persons of a forum's boards that exist on a day or later, with their boards."""
    rows = session.execute(
        select(Board.person_id, Board.id)
        .where(Board.forum_id == forum_id, Board.person_id.is_not(None))
        .where(or_(Board.last_day.is_(None), Board.last_day >= day))
        .order_by(Board.id)
    )
    return {person: board for person, board in rows if person is not None}


def holders(session: Session, role_id: int, day: date) -> list[int]:
    """Who holds a role on a day: for a requirement that counts for each leader, say."""
    found = session.scalars(
        select(RoleHolder.person_id)
        .where(RoleHolder.role_id == role_id)
        .where(RoleHolder.first_day <= day)
        .where(or_(RoleHolder.last_day.is_(None), RoleHolder.last_day >= day))
        .order_by(RoleHolder.id)
    )
    return list(dict.fromkeys(found))


def create(session: Session, forum_id: int, person_id: int, first_day: date, name: str | None = None) -> int:
    """A board of one person, who sits in it, named as the forum names its boards or after the forum and the person."""
    forum, person = session.get_one(Forum, forum_id), people.usable(session, person_id)
    if forum.closed_on is not None:
        raise forums.ForumIsClosed(forum.name)
    theirs = chosen(session, forum_id, first_day).get(person_id)
    if theirs is not None:
        raise PersonHasOne(person.name, session.get_one(Board, theirs).name)
    last = session.scalar(select(func.max(Board.position)).where(Board.forum_id == forum_id)) or 0
    board = Board(
        forum_id=forum_id,
        position=last + 1,
        name=(name or "").strip() or usual_name(forum, person.name),
        first_day=first_day,
        person_id=person_id,
    )
    session.add(board)
    session.flush()
    session.add(Membership(board_id=board.id, person_id=person_id, function=MEMBER, first_day=first_day, position=1))
    session.flush()
    return board.id


def usual_name(forum: Forum, person: str) -> str:
    """`Utvecklingssamtal: Anna Berg`, or as the forum's own pattern has it."""
    if forum.board_name and "{unit}" in forum.board_name:
        return forum.board_name.replace("{unit}", person)
    return f"{forum.name}: {person}"


def create_named(
    session: Session, forum_id: int, person_ids: Sequence[int], first_day: date, name: str | None = None
) -> list[boards.Created]:
    """One board for each of some persons, with the names that they were given."""
    made = [create(session, forum_id, person, first_day, name) for person in dict.fromkeys(person_ids)]
    return [boards.Created(board, session.get_one(Board, board).name) for board in made]


def choose_persons(session: Session, forum_id: int, person_ids: Sequence[int], day: date) -> boards.Chosen:
    """Give a forum one board for each chosen person from a day on; those no longer chosen end the day before.

    A board for the whole district, or of municipalities, ends when persons are chosen. With nobody chosen the forum
    has one board for the whole district again, so that it is told that nobody is.
    """
    wanted = list(dict.fromkeys(person_ids))
    if len(wanted) > MOST:
        raise TooMany(len(wanted))
    forum = session.get_one(Forum, forum_id)
    if forum.closed_on is not None:
        raise forums.ForumIsClosed(forum.name)
    there = chosen(session, forum_id, day)
    ending = select(Board.id).where(Board.forum_id == forum_id, or_(Board.last_day.is_(None), Board.last_day >= day))
    if not wanted:
        if not there:
            return boards.Chosen(forum.name, (), ())
        return boards.one_for_all(session, forum_id, day)
    staying = {board for person, board in there.items() if person in wanted}
    closed = tuple(
        boards.end_before(session, board, day)
        for board in session.scalars(ending.order_by(Board.id)).all()
        if board not in staying
    )
    made = tuple(create(session, forum_id, person, day) for person in wanted if person not in there)
    return boards.Chosen(forum.name, made, closed)


# --- the sentences of the steps -------------------------------------------------------------------------------------


def persons_chosen(found: boards.Chosen) -> str:
    """Without names: they stand in the rows that the step shows."""
    told = _("Personer er valgt til {name}").format(name=found.forum)
    ended = [each for each in found.closed if each.meetings]
    return f"{told}. {boards.later_meetings(boards.together(ended))}" if ended else told


def created(made: Sequence[boards.Created]) -> str:
    if len(made) == 1:
        return forums.created(made[0].name)
    return _("{n} lokale fora er oprettet").format(n=len(made))
