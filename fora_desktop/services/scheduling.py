"""What the page for a new meeting reads: all that a time is held against.

The register is asked once for a board and a year (`ground`); trying out times and days after that asks it nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts, dates, days, wallclock
from fora_desktop.domain.attending import seats_filled
from fora_desktop.domain.busy_spans import Busy, laid_together
from fora_desktop.domain.conflicts import Booking, Conflict, Surroundings, place_key
from fora_desktop.domain.danish import listed
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.quota import ORDINARY
from fora_desktop.i18n import _, counted
from fora_desktop.services import meetings, requirements, standings, surroundings
from fora_desktop.services.meetings import LONGEST_MINUTES, USUAL_MINUTES, Changed, LengthIsOut, MeetingLine, Wish
from fora_desktop.services.requirements import InForce, Requirements
from fora_desktop.services.standings import BoardInfo

WORKING_WEEK = 5
NAMED_UNITS = 3


# --- the ground that times are tried out on -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sat:
    """A meeting of a board, as far as its requirement counts it."""

    meeting: int
    day: date
    status: str
    kind: str | None


@dataclass(frozen=True, slots=True)
class Ground:
    """All that bears on the times of some boards in the year of `day`, or until the end of `last_year`.

    `boards` are in the order of the wish.
    """

    day: date
    last_year: int
    boards: tuple[BoardInfo, ...]
    around: Surroundings
    """Whole in the year of the day and `SEARCHED_DAYS` around it."""
    required: Requirements
    numbers: Mapping[int, int]
    """By year the last number that the first board has given."""
    sat: Mapping[int, Sequence[Sat]]

    def holds_for(self, boards: Sequence[int], day: date) -> bool:
        """Whether it tells all about these boards on that day too."""
        return tuple(boards) == tuple(board.id for board in self.boards) and (
            day.year == self.day.year
            and all(self.requirement(board, day) is self.requirement(board, self.day) for board in self.boards)
        )

    def covers(self, first: date, last: date) -> bool:
        """Whether all meetings between two days are known."""
        margin = timedelta(conflicts.SEARCHED_DAYS)
        return date(self.day.year, 1, 1) - margin <= first and last <= date(self.last_year, 12, 31) + margin

    def requirement(self, board: BoardInfo, day: date) -> InForce | None:
        return self.required.on(board.forum, board.id, day)


def ground(session: Session, boards: Sequence[int], day: date, last: date | None = None) -> Ground:
    """Ask the register once for all that bears on these boards in the year of the day, or until that of `last`."""
    last_year = max(day, last or day).year
    infos = {info.id: info for info in standings.board_infos(session, list(boards))}
    sat: dict[int, list[Sat]] = defaultdict(list)
    for board, meeting, start, status, kind in session.execute(
        select(MeetingBoard.board_id, Meeting.id, Meeting.start, Meeting.status, Meeting.kind)
        .join(Meeting, Meeting.id == MeetingBoard.meeting_id)
        .where(MeetingBoard.board_id.in_(list(boards)))
        .order_by(Meeting.start)
    ):
        sat[board].append(Sat(meeting, start.date(), status, kind))
    numbers = session.execute(
        select(MeetingBoard.year, func.max(MeetingBoard.number))
        .where(MeetingBoard.board_id == boards[0])
        .group_by(MeetingBoard.year)
    )
    return Ground(
        day=day,
        last_year=last_year,
        boards=tuple(infos[board] for board in boards),
        around=surroundings.Calendar(session, boards, day).around(
            datetime(day.year, 1, 1), datetime(last_year, 12, 31), conflicts.SEARCHED_DAYS + 1
        ),
        required=requirements.load(session),
        numbers=dict(numbers.all()),
        sat=sat,
    )


def without_school_days(ground: Ground, units: Sequence[tuple[int, str]], year: int) -> tuple[str, ...]:
    """Which of the boards' municipalities, of all those of the district, have no school holidays in a year."""
    own = frozenset().union(*(board.units for board in map(ground.around.boards.__getitem__, _ids(ground))))
    known = {each.unit for each in ground.around.breaks if year in (each.first.year, each.last.year)}
    return tuple(name for id_, name in units if id_ not in known and (not own or id_ in own))


def _ids(ground: Ground) -> list[int]:
    return [board.id for board in ground.boards]


def missing_school_days(names: Sequence[str], every: int, year: int) -> str:
    """`Skoleferier mangler for Stevns i 2028. Forslag tager ikke højde for dem.`"""
    if not names:
        return ""
    if len(names) == every:
        where = _("alle kommuner")
    elif len(names) > NAMED_UNITS:
        where = _("{n} kommuner").format(n=len(names))
    else:
        where = listed(names)
    return _("Skoleferier mangler for {where} i {year}. Forslag tager ikke højde for dem.").format(
        where=where, year=year
    )


# --- one time -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Look:
    """A time looked at: the meeting's number and own title, what speaks against it, what is worth knowing."""

    start: datetime
    end: datetime
    number: str
    title: str
    conflicts: tuple[Conflict, ...]
    warnings: tuple[str, ...]

    @property
    def remarks(self) -> int:
        return len(self.conflicts) + len(self.warnings)


def look(ground: Ground, wish: Wish, meeting: MeetingLine | None = None) -> Look:
    """What `meetings.preview` says, or for a meeting that is moved `meetings.conflicts_of`, with nothing read.

    Raises NoSuchTime or LengthIsOut.
    """
    wallclock.check(wish.start, ground.around.time_zone)
    booking = _booking(ground, wish, meeting)
    year = wish.start.year
    number = meeting.number if meeting else meetings.number_name(ground.numbers.get(year, 0) + 1, year)
    twice = wallclock.exists_twice(wish.start, ground.around.time_zone)
    return Look(
        start=booking.start,
        end=booking.end,
        number=number,
        title=meetings.title_of([board.name for board in ground.boards], number),
        conflicts=tuple(conflicts.conflicts(booking, ground.around)),
        warnings=(wallclock.told_twice(wish.start),) if twice else (),
    )


def other_room(
    ground: Ground, wish: Wish, places: Sequence[tuple[str, str]], meeting: MeetingLine | None = None
) -> str | None:
    """Another room of the same place that nobody has at that time, as far as Fora knows. Raises LengthIsOut."""
    wanted = _booking(ground, wish, meeting)
    taken = {other.place.casefold() for other in ground.around.overlapping(wanted)}
    for location, room in places:
        same = location.casefold() == wish.location.casefold() and room.casefold() != wish.room.casefold()
        if same and place_key(location, room).casefold() not in taken:
            return room
    return None


def _booking(ground: Ground, wish: Wish, meeting: MeetingLine | None) -> Booking:
    minutes = wish.minutes if wish.minutes is not None else USUAL_MINUTES
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthIsOut
    return Booking(
        meeting=meeting.id if meeting else None,
        name=ground.boards[0].name,
        start=wish.start,
        end=wallclock.end(wish.start, minutes, ground.around.time_zone),
        boards=tuple(board.id for board in ground.boards),
        kind=wish.kind,
        place=place_key(wish.location, wish.room),
    )


# --- weeks at a glance ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DayLook:
    """A day at the wished time of day: what it is, and what speaks against it."""

    day: date
    conflicts: tuple[Conflict, ...]
    holiday: str | None
    soft: str | None
    school: bool
    missing: bool = False
    """The clocks are put forward over the wished time."""

    @property
    def sentence(self) -> str:
        """`Tirsdag 26. maj 2026: 2 bemærkninger. …`"""
        if self.missing:
            what = _("tiden findes ikke den dag")
        elif not self.conflicts:
            what = _("intet taler imod")
        else:
            what = counted(len(self.conflicts), _("{n} bemærkning"), _("{n} bemærkninger"))
        texts = " ".join(conflict.text for conflict in self.conflicts)
        return f"{_first_up(dates.long(self.day))}: {what}. {texts}".strip()


def weeks(
    ground: Ground, wish: Wish, monday: date, number: int, meeting: MeetingLine | None = None
) -> tuple[DayLook, ...]:
    """The working days of some weeks, each at the wished time of day. Raises LengthIsOut."""
    booking = _booking(ground, wish, meeting)
    units = ground.around.units(booking)
    length = booking.end - booking.start
    found = []
    for day in _working_days(monday, number):
        start = datetime.combine(day, wish.start.time())
        try:
            wallclock.check(start, ground.around.time_zone)
        except wallclock.NoSuchTime:
            missing, against = True, []
        else:
            missing = False
            against = conflicts.conflicts(replace(booking, start=start, end=start + length), ground.around)
        found.append(
            DayLook(
                day=day,
                conflicts=tuple(against),
                holiday=ground.around.layers.holiday(day),
                soft=ground.around.layers.special(day, municipal=ground.around.are_municipal(booking)),
                school=bool(days.school_breaks(day, units, ground.around.breaks)),
                missing=missing,
            )
        )
    return tuple(found)


def _working_days(monday: date, weeks: int) -> Iterator[date]:
    for week in range(weeks):
        for weekday in range(WORKING_WEEK):
            yield monday + timedelta(7 * week + weekday)


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


# --- the chosen day -------------------------------------------------------------------------------------------------

Whose = Literal["board", "person", "role", "room"]
Answer = Literal["can", "cannot", "unknown"]


@dataclass(frozen=True, slots=True)
class Block:
    """A meeting on the chosen day, or a time that a person's own calendar holds (`is_busy`).

    `clashes` where it overlaps the chosen time, `is_unsure` where it may come to nothing.
    """

    start: datetime
    end: datetime
    name: str
    clashes: bool
    is_busy: bool = False
    is_unsure: bool = False

    @property
    def hours(self) -> str:
        return Busy(self.start, self.end).hours

    @property
    def words(self) -> str:
        """`Kredsrådet, møde 2/2026 9.00–11.00`, `optaget 9.00–11.00`"""
        name = self.name[:1].lower() + self.name[1:] if self.is_busy else self.name
        return _("{meeting} {hours}").format(meeting=name, hours=self.hours)


@dataclass(frozen=True, slots=True)
class Row:
    """Where the board, a participant or the room already is that day.

    A participant is a person, under the organisation `group`, or a role that nobody is known to have.
    """

    whose: Whose
    name: str
    blocks: tuple[Block, ...]
    group: str = ""
    detail: str = ""
    away: str = ""
    """Why and how long a person is away."""
    is_known: bool = True
    """Somebody has the role, and their own calendar is known for the day."""

    @property
    def clash(self) -> Block | None:
        return next((block for block in self.blocks if block.clashes and not block.is_unsure), None)

    @property
    def answer(self) -> Answer:
        """Nobody is asked: who is busy cannot; who is not, by a calendar known for the day, can."""
        if self.away or self.clash is not None:
            return "cannot"
        return "can" if self.is_known and not any(block.clashes for block in self.blocks) else "unknown"

    @property
    def unknown(self) -> str:
        """What is not known, in a few words."""
        if self.is_known:
            return ""
        return _("ingen kendt kalender") if self.whose == "person" else _("ingen er kendt i rollen")

    @property
    def sentence(self) -> str:
        """The row in words: `Borgmesteren i Køge er i Kredsrådet 9.00–11.00.`"""
        if self.away:
            return _("{name} er fraværende {days}.").format(name=self.name, days=self.away)
        if self.whose == "role" and not self.is_known and not self.blocks:
            return _("{name}: ingen er kendt i rollen den dag.").format(name=self.name)
        told = ", ".join(block.words for block in self.blocks) if self.blocks else _("intet andet møde i Fora")
        if self.whose == "person" and not self.is_known and self.clash is None:
            told = _("{told}, og kalenderen er ikke kendt den dag").format(told=told)
        return _("{name}: {told}.").format(name=self.name, told=told)


@dataclass(frozen=True, slots=True)
class DayRows:
    """The chosen day's rows, and how many of the board's roles have no other meeting in Fora that day.

    Where no person is known the roles that are nowhere else are only counted.
    """

    rows: tuple[Row, ...]
    others: int

    @property
    def participants(self) -> list[Row]:
        return [row for row in self.rows if row.whose in ("person", "role")]

    def summary(self, group: str) -> str:
        """`1 af 4 kan, 1 ukendt`, `3 ukendt`: of the participants under a heading."""
        return counts_in_words([row.answer for row in self.participants if row.group == group])


def counts_in_words(answers: Sequence[Answer]) -> str:
    can, unknown = answers.count("can"), answers.count("unknown")
    if unknown and unknown == len(answers):
        return _("{n} ukendt").format(n=unknown)  # of nobody anything is known: that is no refusal
    words = _("{n} af {of} kan").format(n=can, of=len(answers))
    return _("{words}, {n} ukendt").format(words=words, n=unknown) if unknown else words


def day_rows(ground: Ground, wish: Wish, meeting: MeetingLine | None = None) -> DayRows:
    """The board's own other meetings that day, its roles that are elsewhere, and the room. Raises LengthIsOut."""
    wanted = _booking(ground, wish, meeting)
    midnight = wallclock.midnight(wish.start.date())
    whole_day = replace(wanted, start=midnight, end=max(midnight + timedelta(1), wanted.end))
    there = sorted(ground.around.overlapping(whole_day), key=lambda other: other.start)

    def block(other: Booking) -> Block:
        return Block(other.start, other.end, other.name, other.start < wanted.end and wanted.start < other.end)

    rows = []
    for board in ground.boards:
        own = tuple(block(other) for other in there if board.id in other.boards)
        if own:
            rows.append(Row("board", board.name, own))
    persons = list(_persons(ground, wanted, there, block))
    rows += persons
    seats = {seat: None for board in ground.boards for seat in ground.around.boards[board.id].seats}
    filled = _filled(ground, wanted)
    others = 0
    named: set[str] = set()
    for seat in seats:
        if seat.role in filled:
            continue
        sits = tuple(
            block(other)
            for other in there
            if any(seat.meets(each) for board in other.boards for each in ground.around.boards[board].seats)
        )
        if not sits and not persons:
            others += 1
        elif seat.name not in named:
            named.add(seat.name)
            group = _("Uden kendt person") if persons else ""
            rows.append(Row("role", seat.name, sits, group=group, is_known=not persons))
    if wanted.place:
        taken = tuple(block(other) for other in there if other.place.casefold() == wanted.place.casefold())
        rows.append(Row("room", wanted.place, taken))
    return DayRows(tuple(rows), others)


def _persons(
    ground: Ground, wanted: Booking, there: Sequence[Booking], block: Callable[[Booking], Block]
) -> Iterator[Row]:
    """Those who sit there on the day, by organisation in the order of the board, with where else they are."""
    attending = ground.around.attending(wanted)
    groups = dict.fromkeys(sitter.person.organisation for sitter in attending.values())
    for group in sorted(groups, key=lambda name: not name):
        for who, sitter in attending.items():
            if sitter.person.organisation != group:
                continue
            day = wanted.start.date()
            away = sitter.person.away_on([day])
            blocks = [block(other) for other in there if who in ground.around.attending(other)]
            blocks += _busy_blocks(ground, who, wanted)
            yield Row(
                "person",
                sitter.person.name,
                tuple(sorted(blocks, key=lambda each: each.start)),
                group=group or _("Uden organisation"),
                detail=sitter.role_name or sitter.person.title,
                away=away.words if away else "",
                is_known=ground.around.diary(who).knows(day),
            )


def _busy_blocks(ground: Ground, who: int, wanted: Booking) -> Iterator[Block]:
    """When somebody is busy on the meeting's day."""
    midnight = wallclock.midnight(wanted.start.date())
    for each in ground.around.diary(who).within(midnight, max(midnight + timedelta(1), wanted.end)):
        clashes = each.start < wanted.end and wanted.start < each.end
        yield _busy_block(each.on(midnight.date()) if each.start < midnight + timedelta(1) else each, clashes=clashes)


def _busy_block(span: Busy, *, clashes: bool) -> Block:
    name = _("Måske optaget") if span.tentative else _("Optaget")
    return Block(span.start, span.end, name, clashes, is_busy=True, is_unsure=span.tentative)


def _filled(ground: Ground, wanted: Booking) -> set[int]:
    sitters = (sitter for board in wanted.boards for sitter in ground.around.boards[board].sitters)
    return seats_filled(sitters, wanted.start.date())


# --- the chosen week ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A working day of the chosen week: what is taken on it, and what speaks against the wished time of day."""

    look: DayLook
    blocks: tuple[Block, ...]

    @property
    def day(self) -> date:
        return self.look.day

    @property
    def sentence(self) -> str:
        return self.look.sentence


def week_rows(ground: Ground, wish: Wish, meeting: MeetingLine | None = None) -> tuple[WeekDay, ...]:
    """The working days of the wish's week, each with all that its rows would have. Raises LengthIsOut."""
    found = []
    for look in weeks(ground, wish, days.monday(wish.start.date()), 1, meeting):
        that_day = replace(wish, start=datetime.combine(look.day, wish.start.time()))
        rows = () if look.missing else day_rows(ground, that_day, meeting).rows
        blocks = dict.fromkeys(block for row in rows for block in row.blocks if not block.is_busy)
        found.append(WeekDay(look, tuple(sorted([*_all_busy(rows), *blocks], key=lambda block: block.start))))
    return tuple(found)


def _all_busy(rows: Sequence[Row]) -> Iterator[Block]:
    """When any of the participants is busy, laid together."""
    blocks = [block for row in rows for block in row.blocks if block.is_busy]
    for span in laid_together(Busy(block.start, block.end, block.is_unsure) for block in blocks):
        clashes = any(block.clashes and block.start < span.end and span.start < block.end for block in blocks)
        yield _busy_block(span, clashes=clashes)


# --- other times ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Proposal:
    """A time that nothing speaks against, and how it lies to the chosen one."""

    start: datetime
    note: str
    who: str = ""
    """`alle kan`: how it stands with the participants, where persons are known."""


def booking(ground: Ground, wish: Wish, meeting: MeetingLine | None = None) -> Booking:
    """What the wish would hold. Raises LengthIsOut."""
    return _booking(ground, wish, meeting)


def is_free(ground: Ground, wish: Wish, start: datetime, meeting: MeetingLine | None = None) -> bool:
    """Whether nothing that proposals keep clear of speaks against another start."""
    return conflicts.is_free(_booking(ground, wish, meeting), start, ground.around)


def proposal(ground: Ground, wish: Wish, start: datetime, meeting: MeetingLine | None = None) -> Proposal:
    """A free time in words."""
    return Proposal(start, _distance(start, wish.start), _who_can(ground, _booking(ground, wish, meeting), start))


def proposals(
    ground: Ground, wish: Wish, now: datetime, wanted: int = 3, meeting: MeetingLine | None = None
) -> tuple[Proposal, ...]:
    """The nearest free times from now on, one a day. Takes a while."""
    try:
        booking = _booking(ground, wish, meeting)
    except LengthIsOut:
        return ()
    first, last = conflicts.WORKING_HOURS
    hours = last.hour - first.hour + 1
    by_day: dict[date, datetime] = {}
    for start in conflicts.free_times(booking, ground.around, now.date(), (wanted + 1) * hours):
        if start > now:
            by_day.setdefault(start.date(), start)
    return tuple(
        Proposal(start, _distance(start, wish.start), _who_can(ground, booking, start))
        for start in sorted(list(by_day.values())[:wanted])
    )


def _who_can(ground: Ground, booking: Booking, start: datetime) -> str:
    """Of a time that nothing speaks against: all can, as far as anything is known of them."""
    moved = replace(booking, start=start, end=start + (booking.end - booking.start))
    attending = ground.around.attending(moved)
    if not attending:
        return ""
    filled = _filled(ground, moved)
    seats = {seat.role for board in moved.boards for seat in ground.around.boards[board].seats}
    known = sum(ground.around.diary(person).knows(start.date()) for person in attending)
    unknown = len(seats - filled) + len(attending) - known
    if not unknown:
        return _("alle kan")
    words = _("alle kendte kan, {n} ukendt") if known else _("ingen er meldt optaget, {n} ukendt")
    return words.format(n=unknown)


def _distance(start: datetime, wished: datetime) -> str:
    apart = (start.date() - wished.date()).days
    if apart == 0:
        return _("Samme dag, senere") if start > wished else _("Samme dag, tidligere")
    if apart in (1, -1):
        return _("Dagen efter") if apart == 1 else _("Dagen før")
    if apart % 7 == 0:
        number = counted(abs(apart) // 7, _("{n} uge"), _("{n} uger"))
    else:
        number = counted(abs(apart), _("{n} dag"), _("{n} dage"))
    return _("{number} senere").format(number=number) if apart > 0 else _("{number} før").format(number=number)


# --- moving ---------------------------------------------------------------------------------------------------------


class NothingToMove(FieldError):
    def __init__(self, title: str) -> None:
        super().__init__(_("{meeting} ligger allerede på den tid. Vælg en anden.").format(meeting=title))


def reschedule(
    session: Session,
    meeting: int,
    start: datetime,
    on: date,
    *,
    reason: str = "",
    values: Mapping[str, str | int | None] | None = None,
) -> Changed:
    """Move a meeting, whatever speaks against it, and change what else was changed about it, as one step.

    `values` are fields of `meetings.edit`. Raises LengthIsOut, NoSuchTime, NothingToMove.
    """
    values = values or {}
    minutes = values.get("minutes")
    if isinstance(minutes, int) and not 1 <= minutes <= LONGEST_MINUTES:
        raise LengthIsOut
    before = meetings.line(session, meeting)
    waits = before.status in (MeetingStatus.POSTPONED, MeetingStatus.CANCELLED)
    if start == before.start and not values and not waits:
        raise NothingToMove(before.title)
    if values:
        meetings.edit(session, meeting, values)
    return meetings.move(session, meeting, start, on, reason=reason, anyway=True)


def corrected(changed: Changed) -> str:
    """The sentence of that step where the time stayed; else `meetings.moved`."""
    return _("{meeting} er rettet").format(meeting=changed.line.title)


def same_kind(one: str | None, other: str | None) -> bool:
    """Whether two words mean the same kind of meeting; none is an ordinary one."""
    return (one or ORDINARY).strip().casefold() == (other or ORDINARY).strip().casefold()
