"""Persons and meetings as tables, in the columns that the import reads."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.danish import sort_key
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.people import (
    CHAIR,
    GUEST,
    MEMBER,
    OBSERVER,
    SECRETARY,
    VICE_CHAIR,
    Membership,
    Organisation,
    Person,
    Role,
    RoleHolder,
    Substitute,
)
from fora_desktop.domain.table import Value
from fora_desktop.domain.table_fields import MEETINGS, PEOPLE, fields
from fora_desktop.domain.wallclock import midnight
from fora_desktop.i18n import _
from fora_desktop.services.meeting_lines import number_name
from fora_desktop.services.table_places import JOINED

_PEOPLE_COLUMNS = (
    *("name", "title", "organisation", "email", "phone", "role", "function", "forum", "from", "to"),
    *("substitute_for", "note", "id"),
)
_MEETING_COLUMNS = (
    *("board", "date", "time", "length", "place", "room", "status", "title", "kind", "number", "reason"),
    *("present", "journal_number", "id"),
)


@dataclass(frozen=True, slots=True)
class ExportedTable:
    heads: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def _heads(kind: str, columns: Sequence[str]) -> tuple[str, ...]:
    labels = {each.key: each.label for each in fields(kind)}
    return tuple(labels[key] for key in columns)


def people(session: Session) -> ExportedTable:
    """A row for each role held, each seat of one's own, each substitution; one for a person who has none of them."""
    more = _rows_by_person(session)
    query = (
        select(Person, Organisation.name)
        .join(Organisation, Organisation.id == Person.organisation_id, isouter=True)
        .where(Person.anonymised_on.is_(None))
    )
    persons = sorted(session.execute(query), key=lambda each: (sort_key(each[0].name), each[0].id))
    rows = []
    for person, organisation in persons:
        own: dict[str, Value] = {
            "name": person.name,
            "title": person.title,
            "organisation": organisation or "",
            "email": person.email,
            "phone": person.phone,
            "note": person.note,
            "id": str(person.id),
        }
        rows += [tuple({**own, **each}.get(key, "") for key in _PEOPLE_COLUMNS) for each in more[person.id] or [{}]]
    return ExportedTable(_heads(PEOPLE, _PEOPLE_COLUMNS), tuple(rows))


def function_word(function: str) -> str:
    return {
        CHAIR: _("formand"),
        VICE_CHAIR: _("næstformand"),
        SECRETARY: _("sekretær"),
        MEMBER: _("medlem"),
        OBSERVER: _("observatør"),
        GUEST: _("gæst"),
    }.get(function, function)


def _rows_by_person(session: Session) -> dict[int, list[dict[str, Value]]]:
    found: dict[int, list[dict[str, Value]]] = defaultdict(list)
    roles = dict(session.execute(select(Role.id, Role.name)).all())
    forums = dict(session.execute(select(Forum.id, Forum.name)).all())
    boards = dict(session.execute(select(Board.id, Board.name)).all())
    names = dict(session.execute(select(Person.id, Person.name)).all())
    for held in session.scalars(select(RoleHolder).order_by(RoleHolder.first_day, RoleHolder.id)):
        found[held.person_id].append({"role": roles[held.role_id], **_days(held.first_day, held.last_day)})
    for seat in session.scalars(
        select(Membership).where(Membership.person_id.is_not(None)).order_by(Membership.position, Membership.id)
    ):
        assert seat.person_id is not None
        place = boards[seat.board_id] if seat.board_id is not None else forums[seat.forum_id or 0]
        found[seat.person_id].append(
            {"function": function_word(seat.function), "forum": place, **_days(seat.first_day, seat.last_day)}
        )
    for stand_in in session.scalars(select(Substitute).order_by(Substitute.first_day, Substitute.id)):
        who = roles[stand_in.role_id] if stand_in.role_id is not None else names[stand_in.for_person_id or 0]
        row: dict[str, Value] = {"substitute_for": who, **_days(stand_in.first_day, stand_in.last_day)}
        if stand_in.forum_id is not None:
            row["forum"] = forums[stand_in.forum_id]
        found[stand_in.person_id].append(row)
    return found


def _days(first: date | None, last: date | None) -> dict[str, Value]:
    return {"from": first or "", "to": last or ""}


def meetings(
    session: Session,
    *,
    board: int | None = None,
    forum: int | None = None,
    first: date | None = None,
    last: date | None = None,
) -> ExportedTable:
    """A row for each meeting, by start; a joint one names all its boards."""
    seats: dict[int, list[tuple[int, int, str, int, int]]] = defaultdict(list)
    for seat in session.execute(
        select(MeetingBoard.meeting_id, Board.id, Board.forum_id, Board.name, MeetingBoard.number, MeetingBoard.year)
        .join(Board, Board.id == MeetingBoard.board_id)
        .order_by(MeetingBoard.position, MeetingBoard.id)
    ):
        seats[seat[0]].append((seat[1], seat[2], seat[3], seat[4], seat[5]))
    query = select(Meeting).order_by(Meeting.start, Meeting.id)
    if first is not None:
        query = query.where(Meeting.start >= midnight(first))
    if last is not None:
        query = query.where(Meeting.start <= datetime.combine(last, time.max))
    rows = tuple(
        _meeting(each, seats[each.id])
        for each in session.scalars(query)
        if (board is None or any(seat[0] == board for seat in seats[each.id]))
        and (forum is None or any(seat[1] == forum for seat in seats[each.id]))
    )
    return ExportedTable(_heads(MEETINGS, _MEETING_COLUMNS), rows)


def _meeting(meeting: Meeting, seats: Sequence[tuple[int, int, str, int, int]]) -> tuple[Value, ...]:
    return tuple(_values(meeting, seats))


def _values(meeting: Meeting, seats: Sequence[tuple[int, int, str, int, int]]) -> Iterator[Value]:
    yield JOINED.join(seat[2] for seat in seats)
    yield meeting.start.date()
    yield meeting.start.time()
    yield _("{n} min.").format(n=meeting.minutes)
    yield meeting.location
    yield meeting.room
    yield MeetingStatus(meeting.status).word
    yield meeting.title
    yield meeting.kind or ""
    yield number_name(seats[0][3], seats[0][4]) if seats else ""
    yield meeting.reason
    yield "" if meeting.present is None else str(meeting.present)
    yield meeting.journal_number
    yield meeting.uid
