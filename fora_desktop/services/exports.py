"""Which calendars can be exported: of roles, persons, forums, boards, municipalities or everything."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import danish, wallclock
from fora_desktop.domain.calendar import EVERYTHING_IN, Contents, Event, HalfYear, half_year
from fora_desktop.domain.forum import Board, BoardUnit, District, Forum, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.people import ONE_PERSON, Person, Role
from fora_desktop.domain.publication import CalendarExport
from fora_desktop.services import calendars, export_records, people, person_calendar, seating, standings
from fora_desktop.services.calendars import Selection


class Whose(StrEnum):
    ROLES = "roles"
    PERSONS = "persons"
    FORUMS = "forums"
    BOARDS = "boards"
    UNITS = "units"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class CalendarChoice:
    """A calendar that can be written: whose, and how many meetings it has in the period.

    `about` is what a person is, `halves` are the half-years in which the meetings lie.
    """

    selection: Selection
    name: str
    meetings: int
    about: str = ""
    halves: tuple[HalfYear, ...] = ()


def choices(
    session: Session, whose: Whose, first: date | None = None, last: date | None = None, on: date | None = None
) -> list[CalendarChoice]:
    """Roles that one person holds come first among the roles; the rest is in the register's own order.

    Of the persons come first those who have a role `on` a day, in the order of the roles.
    """
    of_board = _meetings_of_boards(session, first, last)
    halves = {id_: half_year(start) for id_, start in session.execute(select(Meeting.id, Meeting.start))}

    def counted(selection: Selection, name: str, meetings: Iterable[int], about: str = "") -> CalendarChoice:
        ids = set(meetings)
        return CalendarChoice(selection, name, len(ids), about, tuple(sorted({halves[id_] for id_ in ids})))

    def choice(selection: Selection, name: str, boards: Iterable[int]) -> CalendarChoice:
        return counted(selection, name, set().union(*(of_board[board] for board in boards)))

    if whose is Whose.ALL:
        name = session.scalars(select(District.name)).one()
        return [choice(Selection(first=first, last=last), name, list(of_board))]
    if whose is Whose.ROLES:
        return [
            choice(Selection(role=id_, first=first, last=last), name, boards) for id_, name, boards in _roles(session)
        ]
    if whose is Whose.PERSONS:
        theirs = person_calendar.by_person(session, first, last)
        sent = set(session.scalars(select(CalendarExport.key)))  # who has lost all meetings must be told so
        return [
            counted(Selection(person=id_, first=first, last=last), name, theirs[id_], about)
            for id_, name, about in _persons(session, on)
            if theirs.get(id_) or (first is last is None and export_records.key(Selection(person=id_)) in sent)
        ]
    infos = standings.board_infos(session)
    if whose is Whose.BOARDS:
        return [choice(Selection(board=each.id, first=first, last=last), each.name, [each.id]) for each in infos]
    if whose is Whose.FORUMS:
        names = {each.forum: each.forum_name for each in infos}
        return [
            choice(Selection(forum=id_, first=first, last=last), name, [each.id for each in infos if each.forum == id_])
            for id_, name in names.items()
        ]
    boards_of: dict[int, list[int]] = defaultdict(list)
    for board, unit in session.execute(select(BoardUnit.board_id, BoardUnit.unit_id)):
        boards_of[unit].append(board)
    units = sorted(session.execute(select(Unit.id, Unit.name)), key=lambda unit: danish.sort_key(unit[1]))
    return [choice(Selection(unit=id_, first=first, last=last), name, boards_of[id_]) for id_, name in units]


def whose_is(session: Session, name: str) -> Whose:
    """Among which calendars a name stands: a role's, a person's, a forum's, a board's or a municipality's."""
    for column, whose in (
        (Role.name, Whose.ROLES),
        (Person.name, Whose.PERSONS),
        (Forum.name, Whose.FORUMS),
        (Board.name, Whose.BOARDS),
        (Unit.name, Whose.UNITS),
    ):
        if session.scalars(select(column).where(column == name).limit(1)).first() is not None:
            return whose
    return Whose.ALL


def _persons(session: Session, on: date | None) -> list[tuple[int, str, str]]:
    """Each with the title, or the role; who has a role of one person in the district comes first."""
    if on is None:
        rows = session.execute(select(Person.id, Person.name).where(Person.anonymised_on.is_(None)))
        return [(id_, name, "") for id_, name in sorted(rows, key=lambda person: danish.sort_key(person[1]))]
    chiefs = session.scalars(select(Role.id).where(Role.kind == ONE_PERSON, Role.unit_id.is_(None)).order_by(Role.id))
    rank = {id_: place for place, id_ in enumerate(chiefs)}
    lines = people.listing(session, on)
    placed = {
        line.id: min((rank[held.role] for held in line.roles if held.role in rank), default=len(rank)) for line in lines
    }
    return [
        (line.id, line.name, line.title or (line.roles[0].name if line.roles else ""))
        for line in sorted(lines, key=lambda line: placed[line.id])  # by name among those of one place
    ]


def _meetings_of_boards(session: Session, first: date | None, last: date | None) -> dict[int, set[int]]:
    query = select(MeetingBoard.board_id, Meeting.id).join(Meeting, Meeting.id == MeetingBoard.meeting_id)
    if first is not None:
        query = query.where(Meeting.start >= wallclock.midnight(first))
    if last is not None:
        query = query.where(Meeting.start < wallclock.midnight(last) + timedelta(days=1))
    found: dict[int, set[int]] = defaultdict(set)
    for board, meeting in session.execute(query):
        found[board].add(meeting)
    return found


def _roles(session: Session) -> list[tuple[int, str, Sequence[int]]]:
    """The roles that a calendar can be made for, with their boards; those of one person first, local ones last."""
    sits = seating.Seating(session, people=False).boards_of_roles()
    lines = sorted(calendars.roles(session), key=lambda line: (line.is_local, not line.one_person))
    return [(line.id, line.name, sits[line.id]) for line in lines]


@dataclass(frozen=True, slots=True)
class Written:
    """A calendar's name in the recipient's program and its meetings.

    Of one that is to hold the changes only: `told` are what it holds, `since` when it last left the house, in the
    register's time zone. A calendar that never left the house has neither: all of it is news.
    """

    title: str
    events: tuple[Event, ...]
    told: tuple[Event, ...] | None = None
    since: datetime | None = None

    @property
    def shown(self) -> tuple[Event, ...]:
        """What stands in the file."""
        return self.events if self.told is None else self.told


def calendar_of(
    session: Session,
    selection: Selection,
    contents: Contents = EVERYTHING_IN,
    *,
    changes: bool = False,
    busy_only: bool = False,
) -> Written:
    """The calendar as it leaves the house; with `changes` what its recipient must hear of since the last time."""
    made = Written(calendars.title(session, selection), tuple(calendars.events(session, selection, contents)))
    if not changes:
        return made
    record = export_records.last(session, selection, made.events, contents, busy_only=busy_only)
    if record.exported_at is None:
        return made
    zone = ZoneInfo(session.scalars(select(District.time_zone)).one())
    told = tuple(export_records.changed_only(made.events, record))
    return replace(made, told=told, since=record.exported_at.astimezone(zone))


SOON = timedelta(days=92)


def example(session: Session, selection: Selection, on: date, contents: Contents = EVERYTHING_IN) -> Event | None:
    """The next meeting of a calendar as its recipient sees it, else the last one; None in an empty calendar."""
    near = replace(
        selection,
        first=max(selection.first or on, on),
        last=min(selection.last or on + SOON, on + SOON),
    )
    soon = calendars.events(session, near, contents)
    if soon:
        return soon[0]
    events = calendars.events(session, selection, contents)
    coming = [event for event in events if event.start.date() >= on]
    return coming[0] if coming else events[-1] if events else None
