"""The question that a register asks of the planner for a year: boards, people, meetings, days and wishes as values."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from math import ceil

from sqlalchemy.orm import Session

from fora_desktop.domain import wallclock
from fora_desktop.domain.plan import Half, PlanBoard, PlanMeeting, PlanRequest, PlanWeights, Slot
from fora_desktop.domain.planning import COUNTS, FACTOR, FROM_DRAFT, FROM_LAST_YEAR, FROM_NOTHING, HIGH, NONE
from fora_desktop.i18n import _
from fora_desktop.services import (
    plan_chain,
    plan_fixed,
    plan_members,
    plan_orders,
    plan_owed,
    plan_register,
    plan_start,
)
from fora_desktop.services.plan_chain import Chain
from fora_desktop.services.plan_days import PlanDays
from fora_desktop.services.plan_fixed import Fixed, Grid
from fora_desktop.services.plan_members import Members
from fora_desktop.services.plan_orders import Item, Ordered
from fora_desktop.services.plan_question import FIXED, JOINT, Asked, Question
from fora_desktop.services.plan_register import Known, KnownMeeting, PlanningBoard
from fora_desktop.services.plan_start import Kept
from fora_desktop.services.plan_wanted import Wanted

__all__ = ["Asked", "Question", "question"]

EVEN, TRAVEL, LAST_YEAR = "even", "travel", "last_year"
UNPLACED = 20_000
"""Beyond everything that wishes could add up to for one meeting."""
USUAL_STARTS = (time(9), time(10), time(13))
"""Where nobody has said when a board likes to begin, and it has not met before."""
OFTEN = 12
"""A board with so many meetings a year has them all on one weekday."""
HABIT = 3
"""So many meetings on a weekday are a habit."""
MIDWEEK = (1, 2, 3)


def question(
    session: Session,
    year: int,
    on: date,
    *,
    variant: str = EVEN,
    begun_from: str = FROM_NOTHING,
    draft: int | None = None,
    boards: Sequence[int] | None = None,
    movable: bool | Collection[int] = False,
    missing: bool = True,
) -> Question:
    """What a year plan has to find: a meeting for all that boards owe, beside what the register holds already.

    With a `draft` what is locked in it stays locked, and from `FROM_DRAFT` the others begin where they lie there.
    `movable` are meetings of the register that may get another time: all that nobody has agreed on, or those named
    (also those that are invited or agreed); without `missing` no new ones are asked for. Raises YearIsOut, NoSuchDraft.
    """
    if year not in wallclock.YEARS:
        raise wallclock.YearIsOut
    known = Known(session, year, on)
    if begun_from == FROM_DRAFT and draft is None:
        draft = plan_start.present(session, year)
    days = PlanDays(known)
    _keep_their_weekday(known, plan_register.chosen(known, boards))
    asked = plan_register.chosen(known, boards)
    moving = _moving(known, asked, movable)
    wanted = [_existing(known, known.boards[meeting.boards[0]], meeting) for meeting in moving.values()]
    notes: list[str] = []
    if missing and days.usable:
        owed = plan_owed.owed(known, days, asked, last_year=variant == LAST_YEAR)
        wanted += owed.wanted
        notes += owed.notes
    for number, each in enumerate(sorted(wanted, key=lambda each: (each.board.info.position, each.target)), 1):
        each.key = number
    kept = plan_start.NOTHING
    if draft is not None:
        kept = plan_start.of_draft(session, known, days, draft, wanted, boards, missing=missing)
    return _Asking(known, days, variant, asked, wanted, moving, notes, kept).question(begun_from)


def of_draft(session: Session, draft: int, on: date) -> Question:
    """The question that a draft answers, by what the register knows now: its meetings, its locks, its numbers."""
    row = plan_start.row_of(session, draft)
    known = Known(session, row.year, on)
    days = PlanDays(known)
    _keep_their_weekday(known, plan_register.chosen(known, None))
    wanted, kept = plan_start.as_kept(session, known, days, draft)
    moving = {each.meeting.id: each.meeting for each in wanted if each.meeting is not None}
    boards = plan_register.chosen(known, None)
    boards += [each.board for each in wanted if each.board not in boards]
    return _Asking(known, days, row.variant, _once(boards), wanted, moving, [], kept).question(FROM_DRAFT)


def _keep_their_weekday(known: Known, boards: Sequence[PlanningBoard]) -> None:
    """Boards that meet often have a weekday of their own where nobody has wished for one: nobody sends out a year of
    weekly meetings on all days of the week."""
    for board in boards:
        if not board.wish.ordinal and not board.weekdays and _a_year(known, board) >= OFTEN:
            known.boards[board.id] = replace(board, usual_weekday=_usual_weekday(known, board))


def _a_year(known: Known, board: PlanningBoard) -> float:
    """How many meetings it owes in a whole year, of the rule that asks for most."""
    dues = plan_owed.dues(known, board)
    return max((max(due.rule.minimum or 0, due.owed) * 365 / due.whole.days for due in dues), default=0.0)


def _usual_weekday(known: Known, board: PlanningBoard) -> int:
    """That of most of its meetings of this year and the last; else one in the middle of the week, by its number."""
    met = [each.day.weekday() for each in known.of_board.get(board.id, ()) if each.day.year <= known.year]
    most = max(sorted(set(met)), key=met.count, default=None)
    if most is None or met.count(most) < HABIT:
        return MIDWEEK[board.id % len(MIDWEEK)]
    return most


def _once(boards: Sequence[PlanningBoard]) -> list[PlanningBoard]:
    return list({board.id: board for board in boards}.values())


def _moving(known: Known, asked: Sequence[PlanningBoard], movable: bool | Collection[int]) -> dict[int, KnownMeeting]:
    boards = {board.id for board in asked}
    if movable is False:
        return {}
    if movable is True:
        found = [each for each in known.meetings if each.may_move(known.on) and each.boards[0] in boards]
    else:
        found = [each for each in known.meetings if each.id in movable and each.can_move(known.on)]
    return {each.id: each for each in found if known.begins <= each.day <= known.last}


def _existing(known: Known, board: PlanningBoard, meeting: KnownMeeting) -> Wanted:
    """A meeting of the register that may move, in the period that it counts for."""
    return Wanted(board, meeting.kind, plan_owed.window(known, board, meeting.kind, meeting.day), meeting.day, meeting)


@dataclass
class _Asking:
    """Puts the question together."""

    known: Known
    days: PlanDays
    variant: str
    asked: Sequence[PlanningBoard]
    wanted: list[Wanted]
    moving: Mapping[int, KnownMeeting]
    notes: list[str]
    kept: Kept
    twins: dict[tuple[int, int], PlanBoard] = field(default_factory=dict)
    """By board and length what the planner knows it as; another length is another board to it."""

    def __post_init__(self) -> None:
        self.grid = Grid(self.known.settings)

    def question(self, begun_from: str) -> Question:
        known, days = self.known, self.days
        there = {board.id: board for board in (*self.asked, *(each.board for each in self.wanted))}
        self.members: Members = plan_members.of(known, there)
        base = {id_: self._board(board) for id_, board in there.items()}
        self.twins = {(id_, board.minutes): board for id_, board in base.items()}
        fixed = plan_fixed.fix(known, days, self.grid, self.members, base, self.moving)
        plan_fixed.take(known, self.members, fixed, self.moving)
        items = self._items(there, fixed)
        ordered = plan_orders.put_in_order(known, days, items)
        meetings, asked = self._meetings(there, items, ordered, fixed)
        forbidden = self._around(there, fixed)
        rooms, bookings = plan_fixed.room_bookings(known, days, self.grid, fixed, base, self.moving)
        used = {meeting.board for meeting in meetings}
        boards = [
            replace(board, forbidden_days=board.forbidden_days | forbidden.get(key[0], frozenset()))
            for key, board in self.twins.items()
            if board.id in used
        ]
        request = PlanRequest(
            year=known.year,
            days=days.usable,
            people=plan_members.people(known, self._sitting(boards), frozenset(days.usable)),
            boards=(*boards, *rooms),
            # What stands in the calendar comes first: of two locked ones that cannot both stand the first does.
            meetings=tuple(sorted((*meetings, *bookings), key=lambda each: each.id < FIXED)),
            day_start=self.grid.start,
            slot_minutes=self.grid.slot_minutes,
            slots_per_day=self.grid.slots,
            rooms=len(known.rooms),
            most_a_day=known.settings.most_a_day,
            travel_minutes=known.settings.travel_minutes,
            weights=self._weights(),
            travel=plan_fixed.travelling(known),
            most_a_week=known.settings.most_a_week,
        )
        asked.update(self._skipped())
        names = {board.id: known.boards[key[0]].name for key, board in self.twins.items()}
        return Question(
            request,
            self._start(begun_from, meetings, asked),
            asked,
            tuple(dict.fromkeys([*self.notes, *self.kept.notes, *ordered.notes])),
            known.rooms,
            names,
            {key: reason for key, (_wanted, reason) in self.kept.skipped.items()},
            plan_fixed.taken_rooms(known, self.moving),
            self.kept.chosen,
            self.kept.slots,
        )

    def _skipped(self) -> dict[int, Asked]:
        return {
            key: Asked(
                board_id=wanted.board.id,
                meeting_id=wanted.meeting.id if wanted.meeting is not None else None,
                number=0,
                kind=wanted.kind,
                minutes=wanted.length,
                target=wanted.target,
                fixed=False,
                title=wanted.board.name,
                present=wanted.meeting.start if wanted.meeting is not None else None,
            )
            for key, (wanted, _reason) in self.kept.skipped.items()
        }

    # --- boards -----------------------------------------------------------------------------------------------------

    def _board(self, board: PlanningBoard) -> PlanBoard:
        known, wish = self.known, board.wish
        sits = self.members.sits[board.id]
        listens = wish.strength != NONE
        takes_room = wish.uses_rooms if wish.uses_rooms is not None else not board.location and not board.units
        needs_room = bool(known.rooms) and takes_room
        return PlanBoard(
            id=board.id,
            members=sits.members,
            minutes=board.minutes,
            preferred_weekdays=(board.weekdays if listens else frozenset()) or self._every_day(),
            preferred_half=_half(wish.half) if listens else "",
            needs_room=needs_room,
            name=board.name,
            part_members=sits.part_members,
            forbidden_days=self.days.forbidden(board),
            preferred_start=self._preferred_start(board) if listens else None,
            avoided=self.days.avoided(board),
            place=plan_fixed.place_of(known, board),
            room="" if needs_room else plan_fixed.location_key(board.location),
            strength=COUNTS[wish.strength],
            usual_start=wish.hour is None,
            usual_weekday=listens and not wish.weekdays and bool(board.weekdays),
        )

    def _every_day(self) -> frozenset[int]:
        return frozenset(range(7 if self.known.layers.weekends_proposed else 5))

    def _preferred_start(self, board: PlanningBoard) -> time | None:
        """Its own hour, else the one at which it has met most often, else one of the usual."""
        at = board.hour
        if at is None:
            before = [each.start.time() for each in self.known.of_board.get(board.id, ())]
            before = [each for each in before if self.grid.holds(each, board.minutes)]
            at = max(dict.fromkeys(before), key=before.count) if before else None
        if at is None:
            half = [
                each for each in USUAL_STARTS if not board.wish.half or (each.hour < 12) == (board.wish.half == "am")
            ]
            at = half[board.id % len(half)]
        return at if self.grid.holds(at, board.minutes) else None

    def _twin(self, board: int, minutes: int) -> PlanBoard:
        key = board, minutes
        if key not in self.twins:
            base = next(each for (id_, _minutes), each in self.twins.items() if id_ == board)
            self.twins[key] = replace(base, id=2 * JOINT + len(self.twins), minutes=minutes)
        return self.twins[key]

    def _around(self, there: Mapping[int, PlanningBoard], fixed: Fixed) -> dict[int, frozenset[date]]:
        """By board the days too near to a meeting that no plan holds."""
        found: dict[int, frozenset[date]] = {}
        kinds: dict[int, set[str | None]] = defaultdict(set)
        held = {each.day: each for meetings in fixed.locked.values() for each in meetings}
        for wanted in self.wanted:
            kinds[wanted.board.id].add(wanted.kind)
        for id_, of_board in kinds.items():
            board = there[id_]
            days: set[date] = set()
            for meeting in fixed.off.get(id_, ()):
                near = min(
                    max(meeting.day, self.known.first), self.known.last
                )  # its period may be longer than that day's
                apart = max(
                    plan_chain.apart(self.known, board, meeting.kind, kind, day)
                    for kind in of_board
                    for day in (meeting.day, near)
                )
                reach = max(ceil(apart) - 1, 0)
                days.update(
                    day
                    for day in self.days.within(
                        date.fromordinal(max(meeting.day.toordinal() - reach, 1)),
                        date.fromordinal(min(meeting.day.toordinal() + reach, date.max.toordinal())),
                    )
                )
            locked = {each.day for each in fixed.locked.get(id_, ()) if each.day in held}
            found[id_] = frozenset(days - locked)
        return found

    # --- meetings ---------------------------------------------------------------------------------------------------

    def _items(self, there: Mapping[int, PlanningBoard], fixed: Fixed) -> dict[int, list[Item]]:
        """The year of each board in order, with what the plan does not hold."""
        found: dict[int, list[Item]] = {id_: [] for id_ in there}
        for each in self.wanted:
            within = self.days.within(each.reach.first, each.reach.last)
            first, last = (within[0], within[-1]) if within else (None, None)
            slot = self.kept.slots.get(each.key)
            day, aim = (each.target, None) if slot is None else (slot.day, each.target)
            if each.key in self.kept.locked:
                first = last = day
            found[each.board.id].append(Item(each.board.id, day, each.key, True, first, last, aim))
        for id_, meetings in fixed.locked.items():
            found[id_] += [Item(id_, each.day, FIXED + each.id, False) for each in meetings]
        for id_, meetings in fixed.off.items():
            inside = [each for each in meetings if self.known.first <= each.day <= self.known.last]
            found[id_] += [Item(id_, each.day, None, False) for each in inside]
        for items in found.values():
            items.sort(key=lambda item: (item.day, item.key or 0))
        return found

    def _meetings(
        self,
        there: Mapping[int, PlanningBoard],
        items: Mapping[int, list[Item]],
        ordered: Ordered,
        fixed: Fixed,
    ) -> tuple[list[PlanMeeting], dict[int, Asked]]:
        known = self.known
        wanted = {each.key: each for each in self.wanted}
        held = {FIXED + each.id: each for meetings in fixed.locked.values() for each in meetings}
        found: list[PlanMeeting] = []
        asked: dict[int, Asked] = {}
        for id_, of_board in items.items():
            of_board.sort(key=lambda item: (item.day, item.key or 0))
            chain = Chain(
                known,
                self.days,
                self.kept,
                there[id_],
                [item for item in of_board if item.key is not None],
                wanted,
                held,
                self._twin,
            )
            numbers = self._numbers(of_board)
            for item, meeting in zip(chain.items, chain.meetings(ordered), strict=True):
                assert item.key is not None
                found.append(meeting)
                asked[item.key] = self._asked(there[id_], item, numbers[item.key], meeting, wanted, held)
        return found, asked

    def _numbers(self, items: Sequence[Item]) -> dict[int, int]:
        """The places in the board's year."""
        return {item.key: number for number, item in enumerate(items, 1) if item.key is not None}

    def _asked(
        self,
        board: PlanningBoard,
        item: Item,
        number: int,
        meeting: PlanMeeting,
        wanted: Mapping[int, Wanted],
        held: Mapping[int, KnownMeeting],
    ) -> Asked:
        assert item.key is not None
        known = held.get(item.key) or wanted[item.key].meeting
        minutes = known.minutes if known is not None else wanted[item.key].length
        return Asked(
            board_id=board.id,
            meeting_id=known.id if known is not None else None,
            number=number,
            kind=known.kind if known is not None else wanted[item.key].kind,
            minutes=minutes,
            target=meeting.target,
            fixed=item.key in held,
            title=title(board.name, number, self.known.year),
            present=known.start if known is not None else None,
        )

    # --- the rest ---------------------------------------------------------------------------------------------------

    def _sitting(self, boards: Sequence[PlanBoard]) -> Members:
        """The members of the boards that have a meeting; nobody else is asked for."""
        numbers = {board.id for board in boards}
        registered = {key[0] for key, board in self.twins.items() if board.id in numbers}
        return replace(self.members, sits={id_: self.members.sits[id_] for id_ in sorted(registered)})

    def _weights(self) -> PlanWeights:
        settings = self.known.settings
        travel = max(FACTOR[settings.travel], FACTOR[HIGH]) * 3 if self.variant == TRAVEL else FACTOR[settings.travel]
        return PlanWeights(
            day_from_target=FACTOR[settings.even] * (2 if self.variant == LAST_YEAR else 1),
            other_weekday=4 * FACTOR[settings.weekday],
            other_half_day=2 * FACTOR[settings.hour],
            other_start=2 * FACTOR[settings.hour],
            unplaced=UNPLACED,
            school=20 * FACTOR[settings.school_holidays],
            council=10 * FACTOR[settings.councils],
            special=120,
            month=60,
            moved=20,
            travel_day=travel,
            busy_week=6 * FACTOR[settings.load],
        )

    def _start(self, begun_from: str, meetings: Sequence[PlanMeeting], asked: Mapping[int, Asked]) -> dict[int, Slot]:
        free = [each for each in meetings if each.locked is None]
        if begun_from == FROM_DRAFT:
            found = {each.id: self.kept.slots[each.id] for each in free if each.id in self.kept.slots}
            found = {key: slot for key, slot in found.items() if slot.day in self.days}
        elif begun_from == FROM_LAST_YEAR:
            found = plan_start.as_last_year(self.known, self.days, self.grid, free, asked)
        else:
            return {}
        locked = {each.id: each.locked for each in meetings if each.locked is not None}
        return {**locked, **found}


def _half(half: str) -> Half:
    return "am" if half == "am" else "pm" if half == "pm" else ""


def title(board: str, number: int, year: int) -> str:
    return _("{board} {number}/{year}").format(board=board, number=number, year=year)
