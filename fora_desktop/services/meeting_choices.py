"""For whom one can plan a meeting, where, and what is usual: what the form of Nyt møde offers."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import dates, quota_text
from fora_desktop.domain.forum import Board, Forum, Unit
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.quota import Period, Rule
from fora_desktop.i18n import _
from fora_desktop.services import meetings, requirements, standings, surroundings
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.meetings import USUAL_MINUTES
from fora_desktop.services.requirements import InForce


@dataclass(frozen=True, slots=True)
class BoardChoice:
    """A board that one can plan for, with what is usual for it; `clock` is None before its first meeting."""

    id: int
    name: str
    chapter: int
    requirement: str
    """`Mindst 4 om året`; empty where nothing is set."""
    kinds: tuple[str, ...]
    """The kinds that its rules name."""
    minutes: int
    location: str
    room: str
    clock: time | None
    weekday: int | None = None
    """The forum's usual weekday, Monday being 0."""
    hosts: tuple[int, ...] = ()
    """The municipalities that have been host, the one whose turn it is first."""
    last_host: tuple[int, date] | None = None
    yearly: int | None = None
    """How many ordinary meetings it owes a year, where a rule says so."""

    @property
    def fixed_time(self) -> str:
        """`onsdage kl. 10.00`; empty where the forum has none."""
        if self.weekday is None:
            return ""
        day = _("{weekday}e").format(weekday=dates.weekday(date(2001, 1, 1 + self.weekday)))
        return f"{day} {dates.clock(self.clock)}" if self.clock else day


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form offers; everything but the boards may also be typed."""

    boards: tuple[BoardChoice, ...]
    units: tuple[tuple[int, str], ...]
    kinds: tuple[str, ...]
    locations: tuple[str, ...]
    rooms: tuple[str, ...]
    places: tuple[tuple[str, str], ...] = ()
    """Locations with the rooms that have been used there."""

    def board(self, id_: int) -> BoardChoice | None:
        return next((board for board in self.boards if board.id == id_), None)


def choices(session: Session, on: date) -> Choices:
    """The boards that are not closed on the day, in the overview's order, and what has been used before."""
    known = requirements.load(session)
    habits = {
        id_: (minutes, weekday, clock)
        for id_, minutes, weekday, clock in session.execute(
            select(Forum.id, Forum.minutes, Forum.usual_weekday, Forum.usual_time)
        )
    }
    hosts = _hosts(session)
    places = _used_places(session)
    homes = dict(session.execute(select(Board.id, Board.location)).all())
    usual = _usual(session)
    boards = []
    for info in standings.board_infos(session):
        if info.last_day is not None and info.last_day < on:
            continue
        required = known.on(info.forum, info.id, on)
        last = usual.get(info.id)
        minutes, weekday, clock = habits[info.forum]
        been = hosts.get(info.id, {})
        boards.append(
            BoardChoice(
                id=info.id,
                name=info.name,
                chapter=info.chapter,
                requirement=requirement_words(required),
                kinds=tuple(rule.kind for rule in required.rules if rule.kind) if required else (),
                minutes=minutes or (last.minutes if last else USUAL_MINUTES),
                location=homes[info.id] or (last.location if last else ""),
                room=last.room if last and last.location == (homes[info.id] or last.location) else "",
                clock=clock or (last.start.time() if last else None),
                weekday=weekday,
                hosts=tuple(sorted(been, key=lambda unit: been[unit])),
                last_host=max(been.items(), key=lambda each: each[1]) if been else None,
                yearly=_yearly(required),
            )
        )
    return Choices(
        boards=tuple(boards),
        units=tuple((id_, name) for id_, name in session.execute(select(Unit.id, Unit.name).order_by(Unit.name))),
        kinds=tuple(
            kind for kind in session.scalars(select(Meeting.kind).distinct().order_by(Meeting.kind)) if kind is not None
        ),
        locations=tuple(dict.fromkeys(location for location, _room in places if location)),
        rooms=tuple(sorted({room for _location, room in places if room})),
        places=tuple((location, room) for location, room in places if room),
    )


@dataclass(frozen=True, slots=True)
class _Usual:
    start: datetime
    minutes: int
    location: str
    room: str


def _usual(session: Session) -> dict[int, _Usual]:
    """Each board's latest ordinary meeting that was not called off."""
    rows = session.execute(  # SQLite takes the other columns from the row that has the maximum
        select(MeetingBoard.board_id, func.max(Meeting.start), Meeting.minutes, Meeting.location, Meeting.room)
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(Meeting.status.in_(surroundings.TAKING_PLACE), Meeting.kind.is_(None))
        .group_by(MeetingBoard.board_id)
    )
    return {board: _Usual(start, minutes, location, room) for board, start, minutes, location, room in rows}


def _hosts(session: Session) -> dict[int, dict[int, date]]:
    """By board the latest day on which each municipality was its host, or is to be."""
    found: dict[int, dict[int, date]] = defaultdict(dict)
    for board, unit, start in session.execute(
        select(MeetingBoard.board_id, Meeting.host_unit_id, func.max(Meeting.start))
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(Meeting.status.in_(surroundings.TAKING_PLACE), Meeting.host_unit_id.is_not(None))
        .group_by(MeetingBoard.board_id, Meeting.host_unit_id)
    ):
        if unit is not None:
            found[board][unit] = start.date()
    return found


def _used_places(session: Session) -> list[tuple[str, str]]:
    """Every location that has been used, with each of its rooms."""
    rows = session.execute(select(Meeting.location, Meeting.room).distinct().order_by(Meeting.location, Meeting.room))
    return [(location, room) for location, room in rows]


def requirement_words(required: InForce | None) -> str:
    """`Mindst 4 om året`, `Efter behov`; empty where nothing is set."""
    if required is None or not required.says_something:
        return ""
    words = quota_text.requirement(required.rules, required.on_demand)
    yearly = required.rules and all(is_plain_year(rule) for rule in required.rules)
    return _("{requirement} om året").format(requirement=words) if yearly else words


def _yearly(required: InForce | None) -> int | None:
    rules = required.rules if required else ()
    return next((rule.minimum for rule in rules if is_plain_year(rule) and rule.kind is None and rule.minimum), None)


def is_plain_year(rule: Rule) -> bool:
    return rule.period is Period.YEAR and rule.interval == 1 and rule.year_start == (1, 1)


@dataclass(frozen=True, slots=True)
class Existing:
    """A meeting that is to be moved."""

    line: MeetingLine
    host_unit: int | None


def existing(session: Session, meeting: int) -> Existing:
    return Existing(
        meetings.line(session, meeting),
        session.scalar(select(Meeting.host_unit_id).where(Meeting.id == meeting)),
    )
