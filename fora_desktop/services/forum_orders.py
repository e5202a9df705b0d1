"""Which forums meet before or after which: listed, switched, changed; never an order that no year can keep."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from fora_desktop.domain import plan_words
from fora_desktop.domain.danish import listed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Chapter, Forum
from fora_desktop.domain.planning import ForumOrder
from fora_desktop.i18n import _


class NoSuchOrder(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen rækkefølge med id “{id}”.").format(id=id_))


class OneForumTwice(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Et forum kan ikke ligge før eller efter sig selv. Vælg to fora."))


class OrderIsThere(FieldError):
    def __init__(self, line: "OrderLine") -> None:
        super().__init__(_("Der er allerede en rækkefølge: {line}. Ret den i stedet.").format(line=line.sentence))


class OrdersContradict(FieldError):
    """Orders that no days of a year can keep together."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(
            _("Rækkefølgerne mellem {names} kan ikke holdes samtidig. Ret dagene, eller slå en af dem fra.").format(
                names=listed(names)
            )
        )


@dataclass(frozen=True, slots=True)
class OrderLine:
    """That a forum meets so many working days after another's meeting; negative: before it."""

    id: int
    forum: int
    forum_name: str
    other: int
    other_name: str
    min_days: int
    max_days: int
    words: str
    is_on: bool

    @property
    def days(self) -> str:
        """`5–20 hverdage før`"""
        return plan_words.order_words(self.min_days, self.max_days)

    @property
    def sentence(self) -> str:
        """`Kontaktudvalget 5–20 hverdage før Kredsrådet`"""
        return f"{self.forum_name} {self.days} {self.other_name}"


def listing(session: Session) -> list[OrderLine]:
    """In the order of the overview; not those of forums that are closed."""
    return _lines(session, open_only=True)


def _lines(session: Session, *, open_only: bool = False) -> list[OrderLine]:
    other = aliased(Forum)
    query = (
        select(ForumOrder, Forum.name, other.name)
        .join(Forum, Forum.id == ForumOrder.forum_id)
        .join(other, other.id == ForumOrder.other_id)
        .join(Chapter, Chapter.id == Forum.chapter_id)
        .order_by(Chapter.number, Forum.position, ForumOrder.id)
    )
    if open_only:
        query = query.where(Forum.closed_on.is_(None), other.closed_on.is_(None))
    return [
        OrderLine(row.id, row.forum_id, one, row.other_id, two, row.min_days, row.max_days, row.words, row.is_on)
        for row, one, two in session.execute(query)
    ]


def forums(session: Session) -> list[tuple[int, str]]:
    """The forums to choose from, in the order of the overview."""
    query = select(Forum.id, Forum.name).join(Chapter, Chapter.id == Forum.chapter_id)
    query = query.where(Forum.closed_on.is_(None)).order_by(Chapter.number, Forum.position, Forum.id)
    return [(id_, name) for id_, name in session.execute(query)]


def read(session: Session, id_: int) -> OrderLine:
    """One order, of closed forums too."""
    found = next((line for line in _lines(session) if line.id == id_), None)
    if found is None:
        raise NoSuchOrder(id_)
    return found


# --- changes --------------------------------------------------------------------------------------------------------


def add(session: Session, forum: int, other: int, days: str) -> OrderLine:
    """`days` as typed: `5-20 hverdage før`."""
    if forum == other:
        raise OneForumTwice
    there = next((line for line in listing(session) if {line.forum, line.other} == {forum, other}), None)
    if there is not None:
        raise OrderIsThere(there)
    least, most = plan_words.read_order(days)
    row = ForumOrder(forum_id=forum, other_id=other, min_days=least, max_days=most)
    session.add(row)
    session.flush()
    return _checked(session, row)


def change(session: Session, id_: int, days: str) -> OrderLine:
    row = _get(session, id_)
    row.min_days, row.max_days = plan_words.read_order(days)
    session.flush()
    return _checked(session, row)


def switch(session: Session, id_: int, is_on: bool) -> OrderLine:
    row = _get(session, id_)
    row.is_on = is_on
    session.flush()
    return _checked(session, row)


def remove(session: Session, id_: int) -> OrderLine:
    gone = read(session, id_)
    session.delete(_get(session, id_))
    session.flush()
    return gone


def _get(session: Session, id_: int) -> ForumOrder:
    found = session.get(ForumOrder, id_)
    if found is None:
        raise NoSuchOrder(id_)
    return found


def _checked(session: Session, row: ForumOrder) -> OrderLine:
    lines = listing(session)
    against = contradiction([replace(line, is_on=line.is_on or line.id == row.id) for line in lines])
    if row.is_on and against:
        raise OrdersContradict(against)
    return read(session, row.id)


def contradiction(lines: Sequence[OrderLine]) -> list[str]:
    """The forums of a ring of orders that no days can keep (Bellman and Ford); nothing where all can be kept.

    An order says `day(forum) <= day(other) + max` and `day(other) <= day(forum) - min`: a ring whose sum is below
    nothing asks for a day before itself.
    """
    names = {line.forum: line.forum_name for line in lines} | {line.other: line.other_name for line in lines}
    edges = [(line.other, line.forum, line.max_days) for line in lines if line.is_on]
    edges += [(line.forum, line.other, -line.min_days) for line in lines if line.is_on]
    day = dict.fromkeys(names, 0)
    came_from: dict[int, int] = {}
    moved = None
    for _time in range(len(names) + 1):
        moved = None
        for start, end, most in edges:
            if day[start] + most < day[end]:
                day[end] = day[start] + most
                came_from[end] = start
                moved = end
        if moved is None:
            return []
    assert moved is not None
    for _time in names:  # back into the ring itself
        moved = came_from[moved]
    ring = [moved]
    while (before := came_from[ring[-1]]) != moved:
        ring.append(before)
    return [names[each] for each in reversed(ring)]


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(line: OrderLine) -> str:
    return _("{order} er tilføjet").format(order=line.sentence)


def changed(line: OrderLine) -> str:
    return _("Rækkefølge: {order}").format(order=line.sentence)


def switched(line: OrderLine) -> str:
    words = _("Rækkefølgen gælder nu: {order}") if line.is_on else _("Rækkefølgen gælder ikke længere: {order}")
    return words.format(order=line.sentence)


def removed(line: OrderLine) -> str:
    return _("{order} er fjernet").format(order=line.sentence)
