"""Links between forums: read with what is remarkable about them; added, refused, an unclear text settled."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import interface_links as links
from fora_desktop.domain import wording
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import ADDED, LISTED, REFUSED, Board, BoardUnit, Chapter, Forum, Interface
from fora_desktop.domain.interface_findings import Interfaces, MeetingDay, counter, of_links, of_orders
from fora_desktop.domain.interface_links import Network, OrderRow, Place, Row
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.planning import ForumOrder
from fora_desktop.domain.report_scope import Scope, Told
from fora_desktop.i18n import _
from fora_desktop.services import report_scope, special_days, standings

AROUND = timedelta(days=100)
"""Before and after a year: what its first and last meetings are held against."""
NOT_MEETING = ("postponed", "cancelled")


class NoSuchInterface(FieldError):
    def __init__(self, id_: int) -> None:
        super().__init__(_("Der er ingen snitflade med id “{id}”.").format(id=id_))


class ItsOwnInterface(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Et forum kan ikke have en snitflade til sig selv. Vælg to fora."))


class InterfaceIsThere(FieldError):
    def __init__(self, forum: str, other: str) -> None:
        super().__init__(_("{forum} har allerede en snitflade til {other}.").format(forum=forum, other=other))


class StandsInTheText(FieldError):
    def __init__(self, forum: str, text: str) -> None:
        super().__init__(
            _("“{text}” står i teksten Snitflader. Ret teksten under Rediger forum for {forum}.").format(
                forum=forum, text=text
            )
        )


class NotUnclear(FieldError):
    def __init__(self, text: str) -> None:
        super().__init__(
            _("“{text}” er ikke en uklar tekst. Kun tekster under Snitflader kan afklares.").format(text=text)
        )


@dataclass(frozen=True, slots=True)
class InterfaceLine:
    """One row as the commands and the steps tell of it."""

    id: int
    forum: int
    forum_name: str
    target: int | None
    target_name: str
    text: str
    state: str
    settled: bool


def read(session: Session, on: date, year: int) -> Interfaces:
    """The forums that exist on the day and how they are linked, with what the meetings of a year say of the orders.

    Of the year of the day only those from the day on: what is past no plan puts right.
    """
    found = network(session, on)
    first, last = date(year, 1, 1), date(year, 12, 31)
    layers = special_days.layers(session)
    count = counter(layers.is_working_day, first - 2 * AROUND, last + 2 * AROUND)
    meetings = _meetings(session, found, first - AROUND, last + AROUND)
    findings = [
        *of_links(found),
        *of_orders(found, meetings, count, max(first, on) if on.year == year else first, last),
    ]
    return Interfaces(found, tuple(findings), year, on, report_scope.sender(session))


def network(session: Session, on: date) -> Network:
    """Without findings."""
    query = (
        select(Forum, Chapter.number, Chapter.title)
        .join(Chapter, Chapter.id == Forum.chapter_id)
        .where(Forum.closed_on.is_(None) | (Forum.closed_on > on))
        .order_by(Chapter.number, Forum.position, Forum.id)
    )
    forums = [(forum, number, title) for forum, number, title in session.execute(query)]
    short = links.short_names([(forum.id, forum.name) for forum, _number, _title in forums])
    boards = _boards(session, on)
    lines: dict[int, list[standings.StandingLine]] = defaultdict(list)
    for line in standings.lines(session, on):
        lines[line.board.forum].append(line)
    places = [
        Place(
            id=forum.id,
            name=forum.name,
            short=short[forum.id],
            chapter=number,
            chapter_title=title,
            boards=boards.get(forum.id, 0),
            text=forum.interfaces_text,
            status=standings.foremost(lines[forum.id]).status if lines[forum.id] else None,
        )
        for forum, number, title in forums
    ]
    prose = {forum.id: (forum.purpose, forum.action_plan, forum.subject) for forum, _number, _title in forums}
    return links.build(places, _rows(session), _orders(session), prose)


def _rows(session: Session) -> list[Row]:
    query = select(Interface).order_by(Interface.forum_id, Interface.position, Interface.id)
    return [
        Row(row.id, row.forum_id, row.target_id, row.text, row.state, row.settled) for row in session.scalars(query)
    ]


def _orders(session: Session) -> list[OrderRow]:
    query = select(ForumOrder).order_by(ForumOrder.forum_id, ForumOrder.id)
    return [
        OrderRow(row.id, row.forum_id, row.other_id, row.min_days, row.max_days, row.words)
        for row in session.scalars(query)
    ]


def _boards(session: Session, on: date) -> dict[int, int]:
    query = (
        select(Board.forum_id, func.count())
        .where(Board.first_day <= on, Board.last_day.is_(None) | (Board.last_day >= on))
        .group_by(Board.forum_id)
    )
    found: dict[int, int] = {}
    for forum, number in session.execute(query):
        found[forum] = number
    return found


def _meetings(session: Session, network: Network, first: date, last: date) -> dict[int, list[MeetingDay]]:
    """Of the forums in an order, those held or to be held in a period, by forum and day."""
    wanted = {id_ for order in network.orders for id_ in (order.forum, order.other)}
    query = (
        select(Board.forum_id, Board.id, Board.name, Meeting.start)
        .join(MeetingBoard, MeetingBoard.board_id == Board.id)
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(Board.forum_id.in_(wanted), Meeting.status.not_in(NOT_MEETING))
        .where(Meeting.start >= datetime.combine(first, time()), Meeting.start < datetime.combine(last, time()))
        .order_by(Meeting.start, Board.id)
    )
    units: dict[int, set[int]] = defaultdict(set)
    for board, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id)):
        units[board].add(unit)
    found: dict[int, list[MeetingDay]] = defaultdict(list)
    for forum, board, name, start in session.execute(query):
        found[forum].append(MeetingDay(board, name, start.date(), frozenset(units.get(board, ()))))
    return found


def line(session: Session, id_: int) -> InterfaceLine:
    row = _get(session, id_)
    forum = session.get_one(Forum, row.forum_id)
    target = None if row.target_id is None else session.get_one(Forum, row.target_id)
    return InterfaceLine(
        row.id,
        row.forum_id,
        forum.name,
        row.target_id,
        target.name if target else "",
        row.text,
        row.state,
        row.settled,
    )


def forum_names(session: Session, on: date) -> list[tuple[int, str]]:
    """The forums to choose from, in the overview's order."""
    query = (
        select(Forum.id, Forum.name)
        .join(Chapter, Chapter.id == Forum.chapter_id)
        .where(Forum.closed_on.is_(None) | (Forum.closed_on > on))
        .order_by(Chapter.number, Forum.position, Forum.id)
    )
    return [(id_, name) for id_, name in session.execute(query)]


def gather(session: Session, scope: Scope, told: Told) -> Interfaces:
    """For the report and for the overview."""
    told(0.0)
    found = read(session, scope.on, scope.year)
    told(1.0)
    return found


# --- changes --------------------------------------------------------------------------------------------------------


def add(session: Session, forum: int, target: int, words: str = "") -> InterfaceLine:
    """A link beside the text; `words` are what it is about. One that was refused is taken up again."""
    if forum == target:
        raise ItsOwnInterface
    there = _between(session, forum, target)
    if any(row.state != REFUSED for row in there):
        raise InterfaceIsThere(session.get_one(Forum, forum).name, session.get_one(Forum, target).name)
    return _put(session, there[0] if there else None, forum, target, words, ADDED)


def refuse(session: Session, forum: int, target: int, words: str = "") -> InterfaceLine:
    """What the texts seem to say is no link; it is not proposed again."""
    if forum == target:
        raise ItsOwnInterface
    there = _between(session, forum, target)
    if any(row.state != REFUSED for row in there):
        raise InterfaceIsThere(session.get_one(Forum, forum).name, session.get_one(Forum, target).name)
    return _put(session, there[0] if there else None, forum, target, words, REFUSED)


def _put(session: Session, row: Interface | None, forum: int, target: int, words: str, state: str) -> InterfaceLine:
    words = " ".join(words.split())
    if row is None:
        last = session.scalar(select(func.max(Interface.position)).where(Interface.forum_id == forum)) or 0
        row = Interface(forum_id=forum, target_id=target, position=last + 1, text=words, state=state)
        session.add(row)
    else:
        row.state, row.text = state, words or row.text
    session.flush()
    return line(session, row.id)


def settle(session: Session, id_: int, target: int | None) -> InterfaceLine:
    """What an unclear text means: a forum, or None for something that is no forum of this register."""
    row = _get(session, id_)
    if row.state != LISTED or (row.target_id is not None and not row.settled):
        raise NotUnclear(row.text)
    if target == row.forum_id:
        raise ItsOwnInterface
    row.target_id, row.settled = target, True
    session.flush()
    return line(session, id_)


def settle_all(session: Session, ids: Sequence[int], target: int | None) -> tuple[InterfaceLine, ...]:
    """The same text under several forums at once."""
    return tuple(settle(session, id_, target) for id_ in ids)


def remove(session: Session, id_: int) -> InterfaceLine:
    """Take back what somebody added, refused or settled; what stands in the text stays there."""
    row, gone = _get(session, id_), line(session, id_)
    if row.state != LISTED:
        session.delete(row)
    elif row.settled:
        row.target_id, row.settled = None, False
    else:
        raise StandsInTheText(gone.forum_name, row.text)
    session.flush()
    return gone


def relink(session: Session, forum: Forum, names: Mapping[str, int]) -> None:
    """Read the forum's text Snitflader again; what was added, refused or settled by hand stays.

    What a part of the text has been found to mean it goes on meaning, also where it is written a little differently.
    """
    known: dict[str, list[tuple[int | None, bool]]] = defaultdict(list)
    own = select(Interface).where(Interface.forum_id == forum.id).order_by(Interface.position, Interface.id)
    beside = []
    for row in session.scalars(own):
        if row.state != LISTED:
            beside.append(row)
        elif row.target_id is not None or row.settled:
            known[same(row.text)].append((row.target_id, row.settled))
    session.execute(delete(Interface).where(Interface.forum_id == forum.id, Interface.state == LISTED))
    position = 0
    parts = wording.interfaces(forum.interfaces_text, names, own=forum.id)
    times = Counter(same(text) for text, _named in parts)
    for text, named in parts:
        meant = known.get(same(text), [(named, False)])
        at_once = len(meant) // times[same(text)]  # a part that stands there twice has the rows of both
        if len(meant) == at_once * times[same(text)]:
            meant, known[same(text)] = meant[:at_once], [*meant[at_once:], *meant[:at_once]]
        for target, settled in dict.fromkeys(meant):
            position += 1
            session.add(Interface(forum_id=forum.id, target_id=target, position=position, text=text, settled=settled))
    for number, row in enumerate(beside, position + 1):
        if row.position != number:
            row.position = number


def same(text: str) -> str:
    """A part of a text without what does not matter: capitals, spaces, the full stop at its end."""
    return " ".join(text.casefold().split()).rstrip(" .")


def _between(session: Session, forum: int, target: int) -> list[Interface]:
    query = select(Interface).where(Interface.forum_id == forum, Interface.target_id == target)
    return list(session.scalars(query.order_by(Interface.id)))


def _get(session: Session, id_: int) -> Interface:
    found = session.get(Interface, id_)
    if found is None:
        raise NoSuchInterface(id_)
    return found


# --- the sentences of the steps -------------------------------------------------------------------------------------


def added(line: InterfaceLine) -> str:
    return _("Snitflade fra {forum} til {other} er tilføjet").format(forum=line.forum_name, other=line.target_name)


def refused(line: InterfaceLine) -> str:
    return _("Snitflade fra {forum} til {other} er afvist").format(forum=line.forum_name, other=line.target_name)


def settled(line: InterfaceLine) -> str:
    if line.target is None:
        return _("“{text}” er uden for registret").format(text=line.text.rstrip(" ."))
    return _("“{text}” er {other}").format(text=line.text.rstrip(" ."), other=line.target_name)


def all_settled(lines: Sequence[InterfaceLine]) -> str:
    return _("{told} (hos {n} fora)").format(told=settled(lines[0]), n=len(lines))


def removed(line: InterfaceLine) -> str:
    if line.state == LISTED:
        return _("“{text}” er uafklaret igen").format(text=line.text.rstrip(" ."))
    words = _("Snitflade fra {forum} til {other} er fjernet")
    if line.state == REFUSED:
        words = _("Snitflade fra {forum} til {other} er ikke længere afvist")
    return words.format(forum=line.forum_name, other=line.target_name)
