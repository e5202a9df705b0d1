"""Who sits in a forum or a board: roles, groups and persons, in a function, from a day to a day, and where not."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.people import FUNCTIONS, MEMBER, Membership, MembershipException, Person, Role
from fora_desktop.domain.tenure import Tenure, checked
from fora_desktop.i18n import _
from fora_desktop.services import people


class NobodyChosen(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Vælg en rolle eller en person, der deltager."))


class SitsAlready(FieldError):
    def __init__(self, name: str, owner: str, tenure: Tenure) -> None:
        when = tenure.words
        words = _("{name} deltager allerede i {owner} {when}.") if when else _("{name} deltager allerede i {owner}.")
        super().__init__(words.format(name=name, owner=owner, when=when))


class NoSuchFunction(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” er ikke en funktion. Vælg mellem {functions}.").format(
                text=text, functions=", ".join(FUNCTIONS)
            )
        )


class NumberIsOut(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Antallet skal være et helt tal fra 1 til 999."))


class BoardOfAnotherForum(FieldError):
    def __init__(self, board: str, forum: str) -> None:
        super().__init__(_("{board} hører ikke til {forum}.").format(board=board, forum=forum))


class NoSuchMembership(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen deltagelse med id “{id}”.").format(id=id_))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A membership as an editor has it; `id` is None of a new one. `not_in` are boards in which it does not hold."""

    role: int | None = None
    person: int | None = None
    function: str = MEMBER
    qualifier: str = ""
    count: int | None = None
    first: date | None = None
    last: date | None = None
    not_in: tuple[int, ...] = ()
    id: int | None = None


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A membership of a forum (in each of its boards, but for `not_in`) or of one board."""

    id: int
    forum: int | None
    board: int | None
    role: int | None
    person: int | None
    name: str
    side: str
    kind: str
    function: str
    qualifier: str
    count: int | None
    position: int
    tenure: Tenure
    not_in: tuple[int, ...]

    @property
    def function_words(self) -> str:
        return function_words(self.function)

    @property
    def as_wanted(self) -> Wanted:
        """What an editor begins with."""
        return Wanted(
            role=self.role,
            person=self.person,
            function=self.function,
            qualifier=self.qualifier,
            count=self.count,
            first=self.tenure.first,
            last=self.tenure.last,
            not_in=self.not_in,
            id=self.id,
        )


@dataclass(frozen=True, slots=True)
class Told:
    """What a change was about: who sits where."""

    id: int
    name: str
    owner: str
    last: date | None = None


def function_words(function: str) -> str:
    return {
        "chair": _("Formand"),
        "vice_chair": _("Næstformand"),
        "secretary": _("Sekretær"),
        "member": _("Medlem"),
        "observer": _("Observatør"),
        "guest": _("Gæst"),
    }.get(function, function)


# --- reading --------------------------------------------------------------------------------------------------------


def listing(session: Session, *, forum: int | None = None, board: int | None = None) -> list[MemberLine]:
    """The memberships of a forum, of a board alone (not those of its forum), or of everything, in their order."""
    not_in: dict[int, list[int]] = defaultdict(list)
    for membership, its in session.execute(select(MembershipException.membership_id, MembershipException.board_id)):
        not_in[membership].append(its)
    query = (
        select(Membership, Role.name, Role.side, Role.kind, Person.name)
        .join(Role, Role.id == Membership.role_id, isouter=True)
        .join(Person, Person.id == Membership.person_id, isouter=True)
        .order_by(Membership.forum_id, Membership.board_id, Membership.position, Membership.id)
    )
    if forum is not None:
        query = query.where(Membership.forum_id == forum)
    if board is not None:
        query = query.where(Membership.board_id == board)
    return [
        MemberLine(
            id=row.id,
            forum=row.forum_id,
            board=row.board_id,
            role=row.role_id,
            person=row.person_id,
            name=role_name or person_name or "",
            side=side or "",
            kind=kind or "",
            function=row.function,
            qualifier=row.qualifier,
            count=row.count,
            position=row.position,
            tenure=Tenure(row.first_day, row.last_day),
            not_in=tuple(sorted(not_in[row.id])),
        )
        for row, role_name, side, kind, person_name in session.execute(query)
    ]


# --- changes --------------------------------------------------------------------------------------------------------


def add(session: Session, wanted: Wanted, *, forum: int | None = None, board: int | None = None) -> Told:
    """A role, a group or a person sits in a forum, or in one of its boards, from now on last in the order."""
    owner = _owner(session, forum, board)
    _check(session, wanted, listing(session, forum=forum, board=board), owner)
    _usable(session, wanted)
    column = Membership.forum_id == forum if forum is not None else Membership.board_id == board
    last = session.scalar(select(func.max(Membership.position)).where(column)) or 0
    row = Membership(forum_id=forum, board_id=board, role_id=wanted.role, person_id=wanted.person, position=last + 1)
    _fill(session, row, wanted)
    return Told(row.id, _name(session, wanted), owner)


def edit(session: Session, id_: int, wanted: Wanted) -> Told:
    """Everything about a membership but whose it is."""
    row = _get(session, id_)
    owner = _owner(session, row.forum_id, row.board_id)
    kept = replace(wanted, role=row.role_id, person=row.person_id, id=id_)
    _check(session, kept, listing(session, forum=row.forum_id, board=row.board_id), owner)
    _fill(session, row, kept)
    return Told(id_, _name(session, kept), owner)


def end(session: Session, id_: int, last: date | None) -> Told:
    """The last day on which somebody sits there; None is until further notice."""
    line = read(session, id_)
    return replace(edit(session, id_, replace(line.as_wanted, last=last)), last=last)


def remove(session: Session, id_: int) -> Told:
    """Take away a membership that was entered by mistake; one that ends is ended (`end`)."""
    row = _get(session, id_)
    told = Told(id_, read(session, id_).name, _owner(session, row.forum_id, row.board_id))
    session.delete(row)
    session.flush()
    return told


def leave_out(session: Session, id_: int, boards: Collection[int]) -> Told:
    """The boards of the forum in which what holds for the forum does not hold; nothing is that it holds in all."""
    return edit(session, id_, replace(read(session, id_).as_wanted, not_in=tuple(boards)))


def save(session: Session, wanted: Sequence[Wanted], *, forum: int | None = None, board: int | None = None) -> int:
    """All memberships of a forum, or of a board alone, as an editor has them: added, changed, removed, in that order.

    Gives how many were touched; nothing of it happens where one is refused.
    """
    owner = _owner(session, forum, board)
    before = {line.id: line for line in listing(session, forum=forum, board=board)}
    lines = [_as_line(session, each, place, forum, board) for place, each in enumerate(wanted, 1)]
    for each in wanted:
        _check(session, each, lines, owner)
        if each.id not in before or before[each.id].person != each.person:
            _usable(session, each)
    kept = {each.id for each in wanted if each.id is not None}
    gone = before.keys() - kept
    session.execute(delete(Membership).where(Membership.id.in_(gone)))
    touched = len(gone)
    for place, each in enumerate(wanted, 1):
        known = before.get(each.id) if each.id is not None else None
        if known is not None and known.as_wanted == each and known.position == place:
            continue
        touched += 1
        row = (
            _get(session, known.id)
            if known is not None
            else Membership(forum_id=forum, board_id=board, role_id=each.role, person_id=each.person, position=place)
        )
        row.position = place
        row.role_id, row.person_id = each.role, each.person
        _fill(session, row, each)
    return touched


def read(session: Session, id_: int) -> MemberLine:
    row = _get(session, id_)
    return next(line for line in listing(session, forum=row.forum_id, board=row.board_id) if line.id == id_)


def _get(session: Session, id_: int) -> Membership:
    row = session.get(Membership, id_)
    if row is None:
        raise NoSuchMembership(id_)
    return row


def _fill(session: Session, row: Membership, wanted: Wanted) -> None:
    row.function, row.qualifier, row.count = wanted.function, " ".join(wanted.qualifier.split()), wanted.count
    row.first_day, row.last_day = wanted.first, wanted.last
    session.add(row)
    session.flush()
    there = set(
        session.scalars(select(MembershipException.board_id).where(MembershipException.membership_id == row.id))
    )
    gone = there - set(wanted.not_in)
    session.execute(
        delete(MembershipException).where(
            MembershipException.membership_id == row.id, MembershipException.board_id.in_(gone)
        )
    )
    session.add_all(
        MembershipException(membership_id=row.id, board_id=board)
        for board in dict.fromkeys(wanted.not_in)
        if board not in there
    )
    session.flush()


def _usable(session: Session, wanted: Wanted) -> None:
    if wanted.person is not None:
        people.usable(session, wanted.person)


def _check(session: Session, wanted: Wanted, others: Sequence[MemberLine], owner: str) -> None:
    if (wanted.role is None) == (wanted.person is None):
        raise NobodyChosen
    if wanted.function not in FUNCTIONS:
        raise NoSuchFunction(wanted.function)
    if wanted.count is not None and not 1 <= wanted.count <= 999:
        raise NumberIsOut
    tenure = checked(wanted.first, wanted.last)
    same = [
        line
        for line in others
        if line.role == wanted.role and line.person == wanted.person and line.tenure.meets(tenure)
    ]
    if wanted.id is not None:
        same = [line for line in same if line.id != wanted.id]
    elif len(same) == 1 and same[0].id == 0:
        same = []  # the new one itself, among all that an editor wants
    if same:
        raise SitsAlready(_name(session, wanted), owner, same[0].tenure)
    if wanted.not_in:
        _same_forum(session, wanted, others)


def _same_forum(session: Session, wanted: Wanted, others: Sequence[MemberLine]) -> None:
    forum = next((line.forum for line in others if line.forum is not None), None)
    if forum is None:
        return
    rows = session.execute(select(Board.forum_id, Board.name).where(Board.id.in_(wanted.not_in)))
    for its, name in rows:
        if its != forum:
            raise BoardOfAnotherForum(name, session.get_one(Forum, forum).name)


def _as_line(session: Session, wanted: Wanted, place: int, forum: int | None, board: int | None) -> MemberLine:
    return MemberLine(
        id=wanted.id or 0,
        forum=forum,
        board=board,
        role=wanted.role,
        person=wanted.person,
        name="",
        side="",
        kind="",
        function=wanted.function,
        qualifier=wanted.qualifier,
        count=wanted.count,
        position=place,
        tenure=checked(wanted.first, wanted.last),
        not_in=wanted.not_in,
    )


def _owner(session: Session, forum: int | None, board: int | None) -> str:
    return session.get_one(Forum, forum).name if forum is not None else session.get_one(Board, board).name


def _name(session: Session, wanted: Wanted) -> str:
    if wanted.role is not None:
        return session.get_one(Role, wanted.role).name
    return session.get_one(Person, wanted.person).name


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(told: Told) -> str:
    return _("{name} deltager i {owner}").format(name=told.name, owner=told.owner)


def edited(told: Told) -> str:
    return _("{owner}: deltagelsen for {name} er rettet").format(name=told.name, owner=told.owner)


def ended(told: Told) -> str:
    if told.last is None:
        return _("{name} deltager i {owner} indtil videre").format(name=told.name, owner=told.owner)
    when = Tenure(None, told.last).words
    return _("{name} deltager i {owner} {when}").format(name=told.name, owner=told.owner, when=when)


def removed(told: Told) -> str:
    return _("{name} deltager ikke længere i {owner}").format(name=told.name, owner=told.owner)


def saved(owner: str) -> str:
    return _("{owner}: deltagerne er rettet").format(owner=owner)
