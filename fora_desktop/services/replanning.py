"""Some meetings get other times, all others stay: because somebody is away, or because they were chosen."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain import attending, conflicts, dates
from fora_desktop.domain.conflicts import Booking, ConflictKind, Surroundings
from fora_desktop.domain.deadlines import INVITATION
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import AWAITED, Meeting
from fora_desktop.domain.people import Absence
from fora_desktop.domain.plan import Placement, Plan, PlanRequest, Slot
from fora_desktop.domain.tenure import checked
from fora_desktop.i18n import _, counted
from fora_desktop.services import (
    absences,
    deadlines,
    few_meetings,
    few_rules,
    meetings,
    moving,
    people,
    requirements,
    special_days,
    stand_ins,
    standings,
    surroundings,
)
from fora_desktop.services.absences import AbsenceLine
from fora_desktop.services.few_meetings import Asked, Item, Rules, TooLong
from fora_desktop.services.meeting_lines import MeetingLine
from fora_desktop.services.meeting_times import booking_of
from fora_desktop.services.moving import Target
from fora_desktop.services.seating import boards_of_person
from fora_desktop.services.standings import BoardInfo

ONE_DAY = timedelta(days=1)
REACH = timedelta(days=conflicts.SEARCHED_DAYS)
"""So far from where it lies a meeting may go."""
MOST = 200
"""More meetings are not replanned at once: that is a year to be planned again."""


class NothingToReplan(FieldError):
    """There is no meeting that would have to move."""


class TooMany(FieldError):
    def __init__(self, number: int) -> None:
        super().__init__(
            _("{n} møder er for mange at omlægge på én gang. Vælg færre dage, eller planlæg året igen.").format(
                n=number
            )
        )


@dataclass(frozen=True, slots=True)
class Gone:
    """Who is away, when, and why as it is noted; `known` is what the register has of those days already."""

    person: int
    name: str
    first: date
    last: date
    note: str = ""

    @property
    def days(self) -> frozenset[date]:
        return frozenset(self.first + ONE_DAY * distance for distance in range((self.last - self.first).days + 1))

    @property
    def words(self) -> str:
        """`Hanne Thorsgaard er væk 7.–18. september`"""
        return _("{name} er væk {days}").format(name=self.name, days=attending.days_in_words(self.first, self.last))


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be replanned, with all that bears on it; asking it reads nothing."""

    lines: tuple[MeetingLine, ...]
    """The meetings that it is about, by their start."""
    still: Mapping[int, str]
    """Those of them that are not moved, and why, as the end of a sentence."""
    beside: tuple[MeetingLine, ...]
    """Their boards' meetings before and after, which may make room."""
    around: Surroundings
    """All that there is, these meetings too."""
    held: Rules
    nearest: Mapping[int, date]
    """By meeting the first day that can still be called."""
    within: Mapping[int, tuple[date, date]]
    """By meeting the days of its period."""
    on: date
    gone: Gone | None = None
    closed: tuple[date, date] | None = None
    """Days on which none of them is to lie."""

    @property
    def movable(self) -> tuple[MeetingLine, ...]:
        return tuple(line for line in self.lines if line.id not in self.still)

    @property
    def reason(self) -> str:
        """What is noted beside the old times."""
        if self.gone is not None:
            return self.gone.words
        if self.closed is not None:
            return _("Ingen møder {days}").format(days=attending.days_in_words(*self.closed))
        return ""


# --- what it is about -----------------------------------------------------------------------------------------------


def away(session: Session, person: int, first: date, last: date, on: date, note: str = "") -> Case:
    """Somebody is away: their meetings of those days from now on. Raises NothingToReplan, TooMany, and of the days."""
    checked(first, last)
    name = people.usable(session, person).name
    gone = Gone(person, name, first, last, " ".join(note.split()))
    begins = max(first, on)
    boards = boards_of_person(session, person, begins, last) if begins <= last else []
    found = meetings.listing(session, boards=boards, first=begins, last=last, awaited=True) if boards else []
    if not found:
        raise NothingToReplan(
            _("{name} har ingen møder i Fora {days}. Der er intet at omlægge.").format(
                name=name, days=attending.days_in_words(first, last)
            )
        )
    case = _case(session, found, on)
    booked = {each.meeting: each for each in case.around.bookings}
    theirs = tuple(line for line in found if line.id in booked and person in case.around.attending(booked[line.id]))
    if not theirs:
        raise NothingToReplan(
            _("{name} ventes ikke i noget møde {days}. Der er intet at omlægge.").format(
                name=name, days=attending.days_in_words(first, last)
            )
        )
    return replace(_case(session, theirs, on) if len(theirs) < len(found) else case, gone=gone)


def few(session: Session, chosen: Sequence[int], on: date, *, closed: tuple[date, date] | None = None) -> Case:
    """Chosen meetings; with `closed` none of them is to lie on those days. Raises NothingToReplan, TooMany."""
    if closed is not None:
        checked(*closed)
    found = [line for line in meetings.listing(session, meetings=list(chosen)) if line.status in AWAITED]
    coming = [line for line in found if line.start.date() >= on]
    if not coming:
        raise NothingToReplan(_("Ingen af de valgte møder er planlagt til i dag eller senere. Vælg nogle andre."))
    case = _case(session, coming, on)
    return replace(case, closed=closed)


def _case(session: Session, lines: Sequence[MeetingLine], on: date) -> Case:
    if len(lines) > MOST:
        raise TooMany(len(lines))
    boards = sorted({board for line in lines for board in line.board_ids})
    first, last = lines[0].start, max(line.start for line in lines)
    day = first.date()
    around = surroundings.Calendar(session, boards, day).around(first - REACH, last + REACH, 1)
    beside = _beside(session, lines, boards, on)
    every = [*lines, *beside]
    still = {line.id: _("tiden er aftalt") for line in lines if line.agreed}
    still |= {line.id: _("det varer over midnat") for line in lines if line.start.date() != line.end.date()}
    return Case(
        lines=tuple(lines),
        still=still,
        beside=tuple(line for line in beside if not line.agreed and line.start.date() == line.end.date()),
        around=around,
        held=few_meetings.rules(session, boards),
        nearest=_nearest(session, every, on),
        within=_within(session, every, on),
        on=on,
    )


def _beside(session: Session, lines: Sequence[MeetingLine], boards: Sequence[int], on: date) -> list[MeetingLine]:
    """The meeting before and the one after each, of the same boards, which are still to come."""
    chosen = {line.id for line in lines}
    first, last = lines[0].start.date() - REACH, max(line.start.date() for line in lines) + REACH
    others = meetings.listing(session, boards=boards, first=max(first, on + ONE_DAY), last=last, awaited=True)
    found: dict[int, MeetingLine] = {}
    for line in lines:
        same = [each for each in others if each.id not in chosen and set(each.board_ids) & set(line.board_ids)]
        before = [each for each in same if each.start < line.start][-1:]
        after = [each for each in same if each.start >= line.start][:1]
        found.update((each.id, each) for each in (*before, *after))
    return sorted(found.values(), key=lambda each: (each.start, each.id))


def _nearest(session: Session, lines: Iterable[MeetingLine], on: date) -> dict[int, date]:
    rules, holiday = deadlines.Rules(session, on), special_days.layers(session).holiday
    forums = {info.id: info.forum for info in standings.board_infos(session)}
    found = {}
    for line in lines:
        known = dict.fromkeys(forums[board] for board in line.board_ids)
        notice = rules.strictest(known, INVITATION, line.start.date(), holiday).notice
        found[line.id] = max(on + ONE_DAY, notice.earliest(on, holiday))
    return found


def _within(session: Session, lines: Sequence[MeetingLine], on: date) -> dict[int, tuple[date, date]]:
    """The days on which each still counts for what it counts for now, and for no other period."""
    known = requirements.load(session)
    infos: dict[int, BoardInfo] = {info.id: info for info in standings.board_infos(session)}
    found = {}
    for line in lines:
        day = line.start.date()
        first, last = day - REACH, day + REACH
        for board in line.board_ids:
            for _required, rule, whole in standings.judged(known, infos[board], day, on):
                if rule.minimum:
                    first, last = max(first, whole.first), min(last, whole.last)
        found[line.id] = (max(first, on), last)
    return found


def booking(case: Case, line: MeetingLine) -> Booking:
    """What a meeting holds now."""
    return Booking(
        meeting=line.id,
        name=line.title,
        start=line.start,
        end=line.end,
        boards=line.board_ids,
        kind=line.kind,
        place=line.place,
    )


# --- what the planner is asked --------------------------------------------------------------------------------------


def questions(case: Case) -> Iterator[Asked]:
    """In turn, until one is answered for all: only those that must move; with room made; without the usual notice.

    Nothing is asked where nothing may move.
    """
    lines = case.movable
    if not lines:
        return
    for beside, strict, early in (((), True, False), (case.beside, True, False), (case.beside, False, True)):
        if beside or strict or early:
            asked = _question(case, lines, beside, strict=strict, early=early)
            if asked is not None:
                yield asked


def _question(
    case: Case, lines: Sequence[MeetingLine], beside: Sequence[MeetingLine], *, strict: bool, early: bool
) -> Asked | None:
    every = sorted([*lines, *beside], key=lambda line: (line.start, line.id))
    moving_ids = {line.id for line in every}
    around = few_meetings.without(case.around, moving_ids)
    stays = {line.id for line in beside}
    if case.gone is None:
        stays = moving_ids  # chosen ones that lie well lie well
    items = []
    for line in every:
        first, last = _days(case, line, around, early=early)
        if first <= last:
            items.append(
                Item(
                    key=line.id,
                    booking=booking(case, line),
                    first=first,
                    last=last,
                    number=_number(case, line),
                    stays=line.id in stays,
                    keeps_weekday=True,
                    any_room=case.held.takes_any_room(booking(case, line)),
                )
            )
    if not items:
        return None
    days = few_meetings.days_between(around, min(each.first for each in items), max(each.last for each in items))
    if case.closed is not None:
        days = [day for day in days if not case.closed[0] <= day <= case.closed[1]]
    if not days:
        return None
    gone = {case.gone.person: case.gone.days} if case.gone is not None else {}
    try:
        return few_meetings.question(around, case.held, items, days, away=gone, strict=strict)
    except TooLong:
        return None


def _days(case: Case, line: MeetingLine, around: Surroundings, *, early: bool) -> tuple[date, date]:
    """From when to when it may lie: in its period, between its neighbours, and not before it can be called."""
    day = line.start.date()
    first, last = case.within[line.id]
    soonest = case.on + ONE_DAY if early else case.nearest[line.id]
    must_move = case.gone is not None and any(each.id == line.id for each in case.lines)
    first = max(first, soonest if must_move else min(soonest, day))
    for board in line.board_ids:
        others = [each.start.date() for each in around.by_board.get(board, ())]
        first = max([first, *(each + ONE_DAY for each in others if each < day)])
        last = min([last, *(each - ONE_DAY for each in others if each > day)])
    return first, last


def _number(case: Case, line: MeetingLine) -> int:
    """Its place among all meetings of its first board."""
    those = case.around.by_board.get(line.board_ids[0], ())
    return 1 + sum(each.start < line.start for each in those)


# --- the answer -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Solved:
    """The question that was answered best, and its answer; without either nothing may move."""

    case: Case
    asked: Asked | None = None
    plan: Plan | None = None

    @property
    def slots(self) -> dict[int, Slot]:
        return self.plan.slots() if self.plan is not None else {}


def solved(case: Case, solve: Callable[[PlanRequest], Plan]) -> Solved:
    """The questions asked in turn until all have a place; `solve` is the planner's."""
    best, most = Solved(case), -1
    wanted = {line.id for line in case.movable}
    for asked in questions(case):
        plan = solve(asked.request)
        placed = len(wanted & plan.slots().keys())
        if placed > most:
            best, most = Solved(case, asked, plan), placed
        if placed == len(wanted):
            break
    return best


@dataclass(frozen=True, slots=True)
class Row:
    """A meeting with where it would go; without `to` it found no time, and `blocked` says why."""

    line: MeetingLine
    to: datetime | None
    remarks: tuple[str, ...] = ()
    blocked: str = ""
    makes_room: bool = False
    """It only moves so that another can."""
    substitutes: tuple[attending.Person, ...] = ()
    """Who can come instead of the person who is away, on the day as it is."""

    @property
    def id(self) -> int:
        return self.line.id

    @property
    def stays(self) -> bool:
        return self.to == self.line.start


def as_planned(plan: Plan, starts: Mapping[int, datetime], asked: Asked) -> Plan:
    """The answer with the meetings where somebody has put them since; what nobody has put anywhere is not placed."""
    where = {}
    for key, item in asked.items.items():
        if key in starts:
            where[key] = Slot(starts[key].date(), starts[key].time())
        elif item.stays:
            where[key] = Slot(item.booking.start.date(), item.clock)
    return replace(plan, placements=tuple(Placement(key, slot.day, slot.start) for key, slot in where.items()))


def rows(session: Session, found: Solved, on: date) -> tuple[Row, ...]:
    """The difference: the meetings that it is about, and those that make room for them; by their start."""
    case = found.case
    there = {id_: datetime.combine(slot.day, slot.start) for id_, slot in found.slots.items()}
    blocked = {each.meeting: each.reason for each in found.plan.unplaced} if found.plan else {}
    concerned = {line.id for line in case.lines}
    others = [line for line in case.beside if line.id in there and there[line.id] != line.start]
    targets = [Target(line.id, there[line.id]) for line in (*case.lines, *others) if line.id in there]
    looked = {each.line.id: each for each in moving.look(session, targets, on, proposals=0)} if targets else {}
    lines = {line.id: line for line in (*case.lines, *others)}
    moved = [_at(booking(case, lines[target.meeting]), target.start) for target in targets]
    around = few_meetings.without(case.around, {target.meeting for target in targets}).with_bookings(moved)
    at = {each.meeting: each for each in moved}
    rooms = few_rules.other_rooms(moved, around, case.held)
    made = []
    for line in sorted((*case.lines, *others), key=lambda each: (each.start, each.id)):
        look = looked.get(line.id)
        remarks = _remarks(look, at[line.id], around, case.held, rooms.get(line.id, "")) if look else ()
        to = there.get(line.id)
        short = case.nearest[line.id]
        if to is not None and to != line.start and to.date() < short:
            remarks = (*remarks, _("Kortere varsel end aftalt; det kan nås til {day}.").format(day=dates.narrow(short)))
        made.append(
            Row(
                line=line,
                to=to,
                remarks=remarks,
                blocked="" if to is not None else _blocked(case, line, blocked),
                makes_room=line.id not in concerned,
                substitutes=_substitutes(case, line) if line.id in concerned else (),
            )
        )
    return tuple(made)


def _remarks(look: moving.Look, at: Booking, around: Surroundings, held: Rules, room: str) -> tuple[str, ...]:
    """What speaks against a new time, by the calendar and by the year plan's rules; another room is told of."""
    told = [each.text for each in look.conflicts if not (room and each.kind is ConflictKind.ROOM)]
    if not look.stays:
        told += few_rules.against(at, around, held)
    if room:
        told.append(_("Holdes i {room}; det sædvanlige lokale er optaget.").format(room=room))
    return tuple(dict.fromkeys(told))


def _at(at: Booking, start: datetime) -> Booking:
    return replace(at, start=start, end=start + (at.end - at.start))


def _change_rooms(session: Session, targets: Sequence[Target]) -> None:
    """Before meetings move: those whose room of the house is taken at the new time get another."""
    boards: Collection[int] = {board for line in _lines(session, targets) for board in line.board_ids}
    held = few_meetings.rules(session, boards)
    if not held.rooms:
        return
    starts = {target.meeting: target.start for target in targets}
    moved = [booking_of(session, session.get_one(Meeting, id_), start) for id_, start in starts.items()]
    for id_, room in few_rules.other_rooms(moved, moving.with_all_moved(session, moved), held).items():
        meetings.edit(session, id_, {"room": room})


def _lines(session: Session, targets: Sequence[Target]) -> Sequence[MeetingLine]:
    return meetings.listing(session, meetings=[target.meeting for target in targets])


def _blocked(case: Case, line: MeetingLine, blocked: Mapping[int, str]) -> str:
    if line.id in case.still:
        return _("Flyttes ikke: {why}.").format(why=case.still[line.id])
    return blocked.get(line.id) or _("Der er ingen dag i mødets periode, hvor det kan ligge.")


def _substitutes(case: Case, line: MeetingLine) -> tuple[attending.Person, ...]:
    if case.gone is None:
        return ()
    at, day = booking(case, line), line.start.date()
    found = {
        each.id: each
        for board in line.board_ids
        for sitter in case.around.boards[board].sitters
        if sitter.person.id == case.gone.person and sitter.on(day)
        for each in attending.may_take(sitter, day)
    }
    return tuple(each for each in found.values() if case.around.can(each, at))


# --- carrying it out ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a meeting: it moves `to`, somebody comes instead, or it is passed over with a reason."""

    meeting: int
    to: datetime | None = None
    substitute: int | None = None
    skip: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, for the sentence of the step."""

    gone: Gone | None
    moved: tuple[int, ...]
    cancelled: tuple[int, ...]
    sent: tuple[int, ...]
    absent: bool
    """The absence was noted too."""
    remarks: int = 0


class NothingChosen(FieldError):
    def __init__(self) -> None:
        super().__init__(_("Vælg mindst ét møde, der skal flyttes, springes over eller have en stedfortræder."))


def carry_out(
    session: Session,
    gone: Gone | None,
    decisions: Sequence[Decision],
    now: datetime,
    *,
    reason: str = "",
) -> Done:
    """All of it as one step, the absence too where it is not known yet.

    Raises NothingChosen, NothingToMove, SomeCannotBeMoved, MinutesAreApproved.
    """
    on = now.date()
    noted = _note_absence(session, gone) if gone is not None else False
    if not decisions and not noted:
        raise NothingChosen
    sent = [each for each in decisions if each.substitute is not None]
    for each in sent:
        assert gone is not None
        assert each.substitute is not None
        stand_ins.send_to(session, each.meeting, gone.person, each.substitute)
    skipped = [each for each in decisions if each.skip]
    for each in skipped:
        moving.cancel_many(session, [each.meeting], each.skip, now)
    targets = [Target(each.meeting, each.to) for each in decisions if each.to is not None]
    if targets:
        _change_rooms(session, targets)
    moved = moving.move_many(session, targets, on, reason=reason) if targets else None
    return Done(
        gone=gone,
        moved=tuple(each.line.id for each in moved.changed) if moved else (),
        cancelled=tuple(each.meeting for each in skipped),
        sent=tuple(each.meeting for each in sent),
        absent=noted,
        remarks=moved.remarks if moved else 0,
    )


def _note_absence(session: Session, gone: Gone) -> bool:
    """Note the days that the register does not know the person to be away on."""
    rows = session.execute(
        select(Absence.first_day, Absence.last_day).where(
            Absence.person_id == gone.person, Absence.last_day >= gone.first, Absence.first_day <= gone.last
        )
    ).all()
    missing = [day for day in sorted(gone.days) if not any(first <= day <= last for first, last in rows)]
    for first, last in _runs(missing):
        absences.add(session, gone.person, first, last, gone.note)
    return bool(missing)


def is_known(session: Session, gone: Gone) -> bool:
    """Whether the register has all of it already."""
    known = absences.listing(session, person=gone.person, first=gone.first, last=gone.last)
    return all(any(each.first <= day <= each.last for each in known) for day in gone.days)


def _runs(days: Sequence[date]) -> list[tuple[date, date]]:
    found: list[tuple[date, date]] = []
    for day in days:
        if found and day - found[-1][1] == ONE_DAY:
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return found


def in_absences(session: Session, known: Sequence[AbsenceLine], on: date) -> list[tuple[AbsenceLine, int]]:
    """The absences on whose days somebody is expected in meetings that are still to come, and in how many.

    Whoever has sent somebody else, or has said no, is not expected.
    """
    coming = [each for each in known if each.last >= on]
    if not coming:
        return []
    first, last = max(on, min(each.first for each in coming)), max(each.last for each in coming)
    booked = surroundings.bookings(session, datetime.combine(first, time.min), datetime.combine(last, time.max))
    awaited = set(
        session.scalars(
            select(Meeting.id).where(
                Meeting.status.in_([status.value for status in AWAITED]),
                Meeting.start.between(datetime.combine(first, time.min), datetime.combine(last, time.max)),
            )
        )
    )
    facts = surroundings.facts(session, None)
    number: dict[int, int] = defaultdict(int)
    of_person: dict[int, list[AbsenceLine]] = defaultdict(list)
    for each in coming:
        of_person[each.person].append(each)
    for at in booked:
        if at.meeting not in awaited:
            continue
        sitters = (sitter for board in at.boards for sitter in facts[board].sitters)
        day = at.start.date()
        for person in attending.attending(sitters, day, at.apologies, at.instead):
            for each in of_person.get(person, ()):
                number[each.id] += max(each.first, on) <= day <= each.last
    return [(each, number[each.id]) for each in known if number[each.id]]


# --- the sentences of the steps -------------------------------------------------------------------------------------


def carried_out(done: Done) -> str:
    """`Hanne Thorsgaard er væk 7.–18. september: 3 møder er flyttet, 1 er aflyst`"""
    parts = []
    if done.moved:
        parts.append(counted(len(done.moved), _("{n} møde er flyttet"), _("{n} møder er flyttet")))
    if done.cancelled:
        parts.append(counted(len(done.cancelled), _("{n} møde er sprunget over"), _("{n} møder er sprunget over")))
    if done.sent:
        parts.append(
            counted(len(done.sent), _("{n} møde har fået en stedfortræder"), _("{n} møder har fået en stedfortræder"))
        )
    told = ", ".join(parts)
    if done.gone is None:
        return told
    return _("{who}: {what}").format(who=done.gone.words, what=told) if told else done.gone.words
