"""Reads a whole year as the wheel, the timeline, the matrix and their table show it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain.days import SchoolBreak
from fora_desktop.domain.forum import (
    MUNICIPALITY,
    Board,
    BoardUnit,
    Chapter,
    District,
    Forum,
    QuotaRule,
    Requirement,
    Unit,
)
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.people import Person, Role
from fora_desktop.domain.wallclock import midnight
from fora_desktop.domain.year import Holiday, Ring, SchoolDays, Year, YearDeadline, YearMeeting
from fora_desktop.i18n import _
from fora_desktop.services import (
    action_plans,
    calendar_days,
    calendars,
    closed_years,
    collisions,
    person_calendar,
    plan_rows,
    year_boards,
)
from fora_desktop.services.calendar_days import EVERYBODY, Entry, Whose

MOST_RINGS = 8
"""So many rings of meetings at most; the smallest stand together as "Øvrige samarbejder"."""
OFTEN = 26
"""With so many meetings a year a board meets weekly: its weeks are drawn as bars."""
ONE_DAY = timedelta(days=1)
ICONS = (
    ("kredsråd", "landmark"),
    ("lokalråd", "map-pin"),
    ("beredskab", "siren"),
    ("koordination", "users-round"),
    ("ugentlig", "repeat"),
    ("trafik", "car"),
    ("ret", "scale"),
    ("øvrige", "layers"),
    ("lokalsamfund", "map-pin"),
    ("forebyg", "users-round"),
    ("afsoning", "door-open"),
    ("bevilling", "file-check"),
    ("presse", "message-square-text"),
)
"""What a ring is known by: the first of these words that its name holds."""
SPARE_ICONS = ("network", "building-2", "flag", "gavel", "eye", "book-open", "star", "circle-dot")


def read(session: Session, number: int, on: date, whose: Whose = EVERYBODY, *, with_conflicts: bool = True) -> Year:
    """A year as it stands on the day `on`, all of it or one municipality's, role's or person's; takes a while."""
    first, last = date(number, 1, 1), date(number, 12, 31)
    rings = _Rings(session, number)
    entries = _entries(session, number, whose)
    against = collisions.of_period(session, max(first, on), last) if with_conflicts and on <= last else {}
    weekly = _weekly(session, number)
    meetings = tuple(
        replace(
            _meeting(entry, rings, on),
            conflicts=tuple(dict.fromkeys(each.text for each in against.get(entry.id, ()))),
            weekly=entry.line.board_ids[0] in weekly,
        )
        for entry in entries
    )
    chosen = None if whose == EVERYBODY else _boards_of(session, whose, number, entries)
    deadlines = tuple(_deadlines(session, number, on, chosen, len(rings.names)))
    layers = calendar_days.layers(session)
    units = _municipalities(session, whose.unit)
    breaks = [each for each in layers.breaks if each.unit in units and each.last >= first and each.first <= last]
    boards, left_out = year_boards.read(session, number, on, chosen, breaks, units, meetings)
    days = calendar_days.period(first, last)
    return Year(
        number=number,
        on=on,
        district=session.scalars(select(District.name)).first() or "",
        whose=_in_words(session, whose),
        rings=_counted(rings, meetings, deadlines),
        meetings=meetings,
        deadlines=deadlines,
        holidays=tuple(Holiday(day, name) for day in days if (name := layers.facts.holiday(day))),
        school=tuple(_school(breaks, first, last, units)),
        boards=boards,
        left_out=left_out,
        closed_on=closed_years.when(session, number),
    )


def _entries(session: Session, number: int, whose: Whose) -> list[Entry]:
    """The meetings that begin in the year and take place, by start."""
    found = calendar_days.entries(session, date(number, 1, 1), date(number, 12, 31), whose)
    there = [each for each in found if each.line.start.year == number and each.line.status.takes_place]
    return sorted(there, key=lambda entry: (entry.line.start, entry.id))


def _meeting(entry: Entry, rings: "_Rings", on: date) -> YearMeeting:
    line = entry.line
    return YearMeeting(
        id=line.id,
        ring=rings.of_board(line.board_ids[0]),
        start=line.start,
        end=line.end,
        name=entry.name,
        short=entry.short,
        boards=line.board_ids,
        forum=line.forum,
        number=line.number,
        kind=line.kind,
        place=line.place,
        status=line.status,
        unrecorded=line.is_unrecorded(on),
    )


def _in_words(session: Session, whose: Whose) -> str:
    """`Køge · Politidirektøren`"""
    asked: list[tuple[type[Unit] | type[Role] | type[Person] | type[Forum], int | None]] = [
        (Forum, whose.forum),
        (Unit, whose.unit),
        (Role, whose.role),
        (Person, whose.person),
    ]
    named = [session.scalar(select(table.name).where(table.id == id_)) for table, id_ in asked if id_ is not None]
    return " · ".join(name for name in named if name)


# --- the rings ------------------------------------------------------------------------------------------------------


class _Rings:
    """Which ring each board's meetings stand in, the same whoever's year is shown."""

    def __init__(self, session: Session, number: int) -> None:
        first, last = date(number, 1, 1), date(number, 12, 31)
        met = dict(_met(session, number, every=True))
        others = _("Øvrige samarbejder")
        named: dict[int, str] = {}
        sizes: Counter[str] = Counter()
        for board, first_day, last_day, ring, title in session.execute(
            select(Board.id, Board.first_day, Board.last_day, Forum.ring, Chapter.title)
            .join(Forum, Forum.id == Board.forum_id)
            .join(Chapter, Chapter.id == Forum.chapter_id)
            .order_by(Chapter.number, Forum.position, Forum.id)
        ):
            exists = first_day <= last and (last_day is None or last_day >= first)
            if exists or board in met:
                named[board] = ring or title
                sizes[ring or title] += met.get(board, 0)
        if len(sizes) > MOST_RINGS:
            order = sorted((name for name in sizes if name != others), key=lambda name: -sizes[name])
            kept = set(order[: MOST_RINGS - 1])
            named = {board: name if name in kept else others for board, name in named.items()}
        self.names = sorted(dict.fromkeys(named.values()), key=lambda name: name == others)
        places = {name: place for place, name in enumerate(self.names)}
        self._of_board = {board: places[name] for board, name in named.items()}

    def of_board(self, board: int) -> int:
        return self._of_board[board]


def _counted(rings: _Rings, meetings: Sequence[YearMeeting], deadlines: Sequence[YearDeadline]) -> tuple[Ring, ...]:
    numbers = Counter(each.ring for each in meetings)
    taken: set[str] = set()
    found = []
    for place, name in enumerate(rings.names):
        known = [icon for word, icon in ICONS if word in name.lower() and icon not in taken]
        spare = [icon for icon in SPARE_ICONS if icon not in taken]
        icon = (known or spare)[0]
        taken.add(icon)
        found.append(Ring(name, icon, numbers[place]))
    return (*found, Ring(_("Handleplaner og frister"), "target", len(deadlines), deadlines=True))


def _met(session: Session, number: int, *, every: bool = False) -> list[tuple[int, int]]:
    """By board how many meetings of the year take place, or were ever to."""
    query = (
        select(MeetingBoard.board_id, func.count())
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(Meeting.start >= midnight(date(number, 1, 1)), Meeting.start < midnight(date(number, 12, 31)) + ONE_DAY)
        .group_by(MeetingBoard.board_id)
    )
    if not every:
        query = query.where(Meeting.status.in_([status.value for status in MeetingStatus if status.takes_place]))
    return [(board, times) for board, times in session.execute(query)]


def _weekly(session: Session, number: int) -> frozenset[int]:
    """The boards that meet weekly: those of a forum that is to meet so often, or of which one does in the year."""
    forums = dict(session.execute(select(Board.id, Board.forum_id)).all())
    often = {forums[board] for board, met in _met(session, number) if met >= OFTEN}
    yearly = (QuotaRule.period == "year") & (QuotaRule.minimum >= OFTEN) & (QuotaRule.interval == 1)
    weekly = (QuotaRule.period == "week") & (QuotaRule.interval <= 2)
    rules = select(Requirement.forum_id).join(QuotaRule, QuotaRule.requirement_id == Requirement.id)
    often |= {forum for forum in session.scalars(rules.where(yearly | weekly)) if forum is not None}
    return frozenset(board for board, forum in forums.items() if forum in often)


# --- whose ----------------------------------------------------------------------------------------------------------


def _boards_of(session: Session, whose: Whose, number: int, entries: Sequence[Entry]) -> frozenset[int]:
    """The boards that a municipality's, role's or person's year is about: those that fit all that is chosen."""
    found = set(session.scalars(select(Board.id)))
    if whose.forum is not None:
        found &= set(session.scalars(select(Board.id).where(Board.forum_id == whose.forum)))
    if whose.unit is not None:
        found &= set(session.scalars(select(BoardUnit.board_id).where(BoardUnit.unit_id == whose.unit)))
    if whose.role is not None:
        found &= set(calendars.boards_of_role(session, whose.role))
    if whose.person is not None:
        sits = person_calendar.Rota(session).boards(whose.person, date(number, 1, 1), date(number, 12, 31))
        found &= sits | {board for entry in entries for board in entry.line.board_ids}
    return frozenset(found)


def _deadlines(
    session: Session, number: int, on: date, chosen: frozenset[int] | None, ring: int
) -> Iterator[YearDeadline]:
    for each in action_plans.deadlines(session, number, on):
        if each.due.year == number and (chosen is None or each.board in chosen):
            yield YearDeadline(
                ring, each.action_plan, each.due, each.name, each.whose, each.board, each.done_on, each.overdue
            )
    if not action_plans.has_drafts(session):
        return
    for row in plan_rows.listing(session, number, on):
        due = row.draft_due
        if due is not None and due.year == number and (chosen is None or row.board in chosen):
            there = next((day for day in row.days if day is not None), None)
            document = _("{name}, udkast").format(name=row.title)
            late = there is None and due < on
            yield YearDeadline(ring, row.plan, due, document, row.whose, row.board, there, late)


# --- school ---------------------------------------------------------------------------------------------------------


def _municipalities(session: Session, chosen: int | None) -> Mapping[int, str]:
    rows = session.execute(select(Unit.id, Unit.name).where(Unit.kind == MUNICIPALITY))
    return {id_: name for id_, name in rows if chosen in (None, id_)}


def _school(breaks: Sequence[SchoolBreak], first: date, last: date, units: Mapping[int, str]) -> Iterator[SchoolDays]:
    """Stretches of days in which the same municipalities have no school."""
    by_day: dict[date, list[SchoolBreak]] = defaultdict(list)
    for each in breaks:
        for day in calendar_days.period(max(first, each.first), min(last, each.last)):
            by_day[day].append(each)
    run: SchoolDays | None = None
    for day in sorted(by_day):
        names = tuple(dict.fromkeys(sorted(each.name for each in by_day[day])))
        where = tuple(sorted({each.unit_name for each in by_day[day]}))
        if run and run.last + ONE_DAY == day and (run.names, run.units) == (names, where):
            run = replace(run, last=day)
            continue
        if run:
            yield run
        run = SchoolDays(day, day, names, where, len(units))
    if run:
        yield run
