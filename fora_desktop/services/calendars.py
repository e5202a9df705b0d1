"""What goes into a calendar file: the meetings of a board, a forum, a role, a person, a municipality, or all."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from fora_desktop.domain import dates
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.calendar import EVERYTHING_IN, NAMES, Contents, Event
from fora_desktop.domain.forum import Board, BoardUnit, Chapter, District, Forum, Unit
from fora_desktop.domain.meeting import CalendarEntry, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.people import ONE_PERSON, Person, Role, RoleHolder
from fora_desktop.i18n import _
from fora_desktop.services import meeting_people, meetings, person_calendar, seating
from fora_desktop.services.meetings import MeetingLine, Move
from fora_desktop.services.seating import Participant

AT_ONCE = 10_000
"""As many rows are named in one statement; SQLite takes 32,766."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Whose meetings, and in which period (both days included); everything that is set must fit."""

    board: int | None = None
    forum: int | None = None
    role: int | None = None
    person: int | None = None
    unit: int | None = None
    first: date | None = None
    last: date | None = None
    meetings: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role that calendars can be made for, with the number of boards it sits in."""

    id: int
    name: str
    boards: int
    one_person: bool = True
    is_local: bool = False


def events(session: Session, selection: Selection, contents: Contents = EVERYTHING_IN) -> list[Event]:
    """The meetings by start, each with what its recipients are to see of it."""
    boards = boards_of_role(session, selection.role) if selection.role is not None else None
    chosen = selection.meetings
    if selection.person is not None:
        theirs = person_calendar.meetings_of(session, selection.person, selection.first, selection.last)
        chosen = tuple(sorted(theirs if chosen is None else theirs & set(chosen)))
    found = meetings.listing(
        session,
        board=selection.board,
        boards=boards,
        forum=selection.forum,
        unit=selection.unit,
        first=selection.first,
        last=selection.last,
        meetings=chosen,
    )
    if not contents.with_planned:
        found = [line for line in found if line.status is not MeetingStatus.PLANNED]
    entries = select(CalendarEntry.uid, CalendarEntry.created_at, CalendarEntry.changed_at)
    if len(found) <= AT_ONCE:
        entries = entries.where(CalendarEntry.uid.in_([line.uid for line in found]))
    known = {uid: (created, changed) for uid, created, changed in session.execute(entries)}
    about = _about_boards(session)
    talked_about = _open_items(session, [line.id for line in found]) if contents.with_agenda else {}
    people = _taking_part(session, found, contents.participants) if contents.participants else {}
    return [
        _event(
            line,
            *known[line.uid],
            about[line.board_ids[0]],
            place=line.place if contents.with_place else "",
            agenda=_list(_("Dagsorden:"), talked_about.get(line.id, ())),
            participants=_list(_("Deltagere:"), people.get(line.id, ())),
        )
        for line in found
    ]


def _list(head: str, lines: Sequence[str]) -> str:
    return "\n".join((head, *lines)) if lines else ""


def _taking_part(session: Session, lines: Sequence[MeetingLine], how: str) -> dict[int, list[str]]:
    """Who sits in the boards of each meeting on its day: by role, or by name."""
    told = _by_name if how == NAMES else _by_role
    return {
        meeting: list(dict.fromkeys(f"- {told(each)}" for each in people.participants))
        for meeting, people in meeting_people.of_meetings(session, lines).items()
    }


def _by_role(who: Participant) -> str:
    """Never a name: of somebody who has no role the office, else where he or she comes from."""
    return who.role_name or who.title or who.organisation or _("Personligt medlem")


def _by_name(who: Participant) -> str:
    return _("{role} (ubesat)").format(role=who.role_name) if who.is_vacant else who.shown


def _open_items(session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[str]]:
    """The agenda of each meeting, numbered as it is; closed items are nobody's business in a calendar."""
    found: dict[int, list[str]] = {}
    number: dict[int, int] = {}
    for first in range(0, len(ids), AT_ONCE):
        rows = session.execute(
            select(AgendaItem.meeting_id, AgendaItem.title, AgendaItem.confidential)
            .where(AgendaItem.meeting_id.in_(ids[first : first + AT_ONCE]))
            .order_by(AgendaItem.meeting_id, AgendaItem.position, AgendaItem.id)
        )
        for meeting, title_, closed in rows:
            number[meeting] = number.get(meeting, 0) + 1
            if not closed:
                found.setdefault(meeting, []).append(f"{number[meeting]}. {title_}")
    return found


def meetings_of(session: Session, selections: Sequence[Selection]) -> list[set[int]]:
    """The meetings of each of many calendars; what is asked of all of them is read once."""
    start: dict[int, datetime] = {row.id: row.start for row in session.execute(select(Meeting.id, Meeting.start))}
    of_board: dict[int, set[int]] = defaultdict(set)
    for board, meeting in session.execute(select(MeetingBoard.board_id, MeetingBoard.meeting_id)):
        of_board[board].add(meeting)
    boards: dict[str, Mapping[int, Collection[int]]] = {
        "board": {board: (board,) for board in of_board},
        "forum": _grouped(session.execute(select(Board.forum_id, Board.id))),
        "unit": _grouped(session.execute(select(BoardUnit.unit_id, BoardUnit.board_id))),
    }
    if any(each.role is not None for each in selections):
        boards["role"] = seating.Seating(session, people=False).boards_of_roles()
    persons = person_calendar.by_person(session) if any(each.person is not None for each in selections) else {}

    def of(selection: Selection) -> set[int]:
        found = set(start) if selection.meetings is None else start.keys() & set(selection.meetings)
        for subject, known in boards.items():
            if (wanted := getattr(selection, subject)) is not None:
                found &= set().union(*(of_board[board] for board in known.get(wanted, ())))
        if selection.person is not None:
            found &= persons.get(selection.person, set())
        if selection.first is not None:
            found = {each for each in found if start[each].date() >= selection.first}
        if selection.last is not None:
            found = {each for each in found if start[each].date() <= selection.last}
        return found

    return [of(each) for each in selections]


def _grouped(pairs: Iterable[Any]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for group, one in pairs:
        found[group].append(one)
    return found


def boards_of_role(session: Session, role: int) -> list[int]:
    """The boards in which that very role sits; a group is a role of its own, nobody is read out of it."""
    return seating.boards_of_role(session, role)


def roles(session: Session) -> list[RoleLine]:
    """Every role that sits somewhere, in the order of the register, those of single municipalities last.

    Of a municipality's own roles those of one person, and those that somebody has been noted for: nobody wants the
    calendar of its schools.
    """
    sits = seating.Seating(session, people=False).boards_of_roles()
    held = set(session.scalars(select(RoleHolder.role_id).distinct()))
    rows = session.execute(
        select(Role.id, Role.name, Role.kind, Role.unit_id).order_by(Role.unit_id.is_not(None), Role.id)
    )
    return [
        RoleLine(id_, name, len(sits[id_]), one_person=kind == ONE_PERSON, is_local=unit is not None)
        for id_, name, kind, unit in rows
        if id_ in sits and (unit is None or kind == ONE_PERSON or id_ in held)
    ]


def title(session: Session, selection: Selection) -> str:
    """The name that the calendar shows in the recipient's program."""
    for column, key in (
        (Person.name, selection.person),
        (Role.name, selection.role),
        (Board.name, selection.board),
        (Forum.name, selection.forum),
        (Unit.name, selection.unit),
    ):
        if key is not None:
            name = session.scalars(select(column).where(column.class_.id == key)).one()
            return _("Fora: {name}").format(name=name)
    return _("Fora: {name}").format(name=session.scalars(select(District.name)).one())


@dataclass(frozen=True, slots=True)
class _About:
    forum: str
    legal_basis: str
    chapter: str


def _about_boards(session: Session) -> dict[int, _About]:
    return {
        board: _About(forum, legal_basis, chapter)
        for board, forum, legal_basis, chapter in session.execute(
            select(Board.id, Forum.name, Forum.legal_basis, Chapter.title)
            .join(Forum, Forum.id == Board.forum_id)
            .join(Chapter, Chapter.id == Forum.chapter_id)
        )
    }


def _event(
    line: MeetingLine,
    created: datetime,
    changed: datetime,
    about: _About,
    *,
    place: str,
    agenda: str,
    participants: str,
) -> Event:
    last_change = changed.replace(tzinfo=UTC).astimezone(ZoneInfo(line.time_zone)).date()
    standing = "\n".join(
        (
            _("Forum: {forum}").format(forum=about.forum),
            _("Lokalt forum: {boards}").format(boards=", ".join(line.boards)),
            _("Lovgrundlag: {legal_basis}").format(legal_basis=about.legal_basis or _("ikke angivet")),
            *(_moved(move) for move in line.moves),
        )
    )
    last = _("Senest ændret {day}").format(day=dates.long(last_change))
    return Event(
        uid=line.uid,
        sequence=line.sequence,
        created=created.replace(tzinfo=UTC),
        changed=changed.replace(tzinfo=UTC),
        start=line.start,
        end=line.end,
        time_zone=line.time_zone,
        summary=line.title,
        location=place,
        description="\n".join(part for part in (standing, participants, agenda, last) if part),
        category=about.chapter,
        status=line.status.value,
        about=standing,
        agenda=agenda,
        participants=participants,
    )


def _moved(move: Move) -> str:
    """Where the meeting lay before. Why it was moved stays in the house: it may be about a person."""
    when = _("{day} {time}").format(day=dates.long(move.start.date()), time=dates.clock(move.start.time()))
    left = _("Udsat fra {when}") if move.to is None else _("Flyttet fra {when}")
    return left.format(when=when)


def mark_sent(session: Session, uids: Sequence[str]) -> None:
    """Remember that these meetings have left the house; they can be cancelled from now on, but not taken away."""
    for first in range(0, len(uids), AT_ONCE):
        named = CalendarEntry.uid.in_(uids[first : first + AT_ONCE])
        session.execute(update(CalendarEntry).where(named, ~CalendarEntry.sent).values(sent=True))
