"""What the register knows for a year plan, read once: boards with their wishes, meetings, holidays, places, hours."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.conflicts import BoardFacts, Booking
from fora_desktop.domain.days import DayLayersFacts, SchoolBreak
from fora_desktop.domain.deadlines import INVITATION
from fora_desktop.domain.forum import Board, District, Forum, Unit
from fora_desktop.domain.meeting import AWAITED, Meeting, MeetingStatus
from fora_desktop.domain.planning import (
    CouncilMeeting,
    ForumOrder,
    PersonHours,
    PlanWish,
    TravelTime,
)
from fora_desktop.services import deadlines, plan_settings, requirements, special_days, standings, surroundings
from fora_desktop.services.meetings import USUAL_MINUTES
from fora_desktop.services.requirements import Requirements
from fora_desktop.services.standings import BoardInfo

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PlanningBoard:
    """A board as the plan sees it; wishes are its own, else its forum's."""

    info: BoardInfo
    units: frozenset[int]
    minutes: int
    location: str
    wish: PlanWish
    usual_weekday: int | None
    usual_time: time | None

    @property
    def id(self) -> int:
        return self.info.id

    @property
    def name(self) -> str:
        return self.info.name

    @property
    def forum(self) -> int:
        return self.info.forum

    @property
    def weekdays(self) -> frozenset[int]:
        """The days of the week that it would like best; none where it is all the same."""
        found = frozenset(int(digit) for digit in self.wish.weekdays if digit.isdigit())
        if not found and self.usual_weekday is not None and not self.wish.ordinal:
            return frozenset((self.usual_weekday,))
        return found

    @property
    def months(self) -> frozenset[int]:
        return frozenset(int(part) for part in self.wish.months.split(",") if part.strip())

    @property
    def hour(self) -> time | None:
        return self.wish.hour or (self.usual_time if not self.wish.half else None)


@dataclass(frozen=True, slots=True)
class KnownMeeting:
    """A meeting of the register that takes its time."""

    id: int
    booking: Booking
    minutes: int
    status: MeetingStatus
    agreed: bool
    room: str
    location: str

    @property
    def start(self) -> datetime:
        return self.booking.start

    @property
    def day(self) -> date:
        return self.booking.start.date()

    @property
    def boards(self) -> tuple[int, ...]:
        return self.booking.boards

    @property
    def kind(self) -> str | None:
        return self.booking.kind

    def may_move(self, on: date) -> bool:
        """Whether a plan may ask for it to be moved: nobody was asked to come yet, and it is one board's alone."""
        return (
            self.status is MeetingStatus.PLANNED and not self.agreed and self.day > on and len(self.booking.boards) == 1
        )

    def can_move(self, on: date) -> bool:
        """Whether it could be moved if somebody wants it."""
        return self.status in AWAITED and self.day > on and len(self.booking.boards) == 1


class Known:
    """One read of the register for one year."""

    def __init__(self, session: Session, year: int, on: date) -> None:
        self.session = session
        self.year = year
        self.on = on
        self.first = date(year, 1, 1)
        self.last = date(year, 12, 31)
        self.begins = max(self.first, on + ONE_DAY)
        """The first day on which something can still be planned."""
        self.settings = plan_settings.in_force(session)
        self.district = session.scalars(select(District)).one()
        self.layers: DayLayersFacts = special_days.layers(session)
        self.breaks: Sequence[SchoolBreak] = surroundings.school_breaks(session)
        self.requirements: Requirements = requirements.load(session)
        self.facts: Mapping[int, BoardFacts] = surroundings.facts(session, None)
        self.units: Mapping[int, str] = {row.id: row.name for row in session.execute(select(Unit.id, Unit.name))}
        self.boards = _boards(session)
        self._soonest: dict[int, date] = {}
        self.meetings = _meetings(session, self.first, self.last)

    @cached_property
    def of_board(self) -> Mapping[int, Sequence[KnownMeeting]]:
        """The meetings of each board in order of their start."""
        found: dict[int, list[KnownMeeting]] = defaultdict(list)
        for meeting in self.meetings:
            for board in meeting.boards:
                found[board].append(meeting)
        return found

    @cached_property
    def usable(self) -> tuple[date, ...]:
        """The days of the year on which a meeting may be put, in order."""
        days = (self.begins + ONE_DAY * distance for distance in range((self.last - self.begins).days + 1))
        return tuple(day for day in days if self.is_usable(day))

    def is_usable(self, day: date) -> bool:
        return self.layers.may_be_proposed(day)

    @cached_property
    def _notices(self) -> deadlines.Rules:
        return deadlines.Rules(self.session, self.on)

    def soonest(self, forum: int) -> date:
        """The first day of a meeting of a forum that can still be called in time."""
        if forum not in self._soonest:
            notice = self._notices.of(forum, INVITATION).notice
            self._soonest[forum] = max(notice.earliest(self.on, self.layers.holiday), self.begins)
        return self._soonest[forum]

    @cached_property
    def rooms(self) -> tuple[str, ...]:
        """The house's own rooms, each once."""
        return self.settings.room_names

    @cached_property
    def councils(self) -> Sequence[CouncilMeeting]:
        return self.session.scalars(select(CouncilMeeting).order_by(CouncilMeeting.id)).all()

    @cached_property
    def orders(self) -> Sequence[ForumOrder]:
        """Those that hold; of a forum that is closed none is shown, and none counts."""
        closed = select(Forum.id).where(Forum.closed_on.is_not(None))
        query = select(ForumOrder).where(
            ForumOrder.is_on, ForumOrder.forum_id.not_in(closed), ForumOrder.other_id.not_in(closed)
        )
        return self.session.scalars(query.order_by(ForumOrder.id)).all()

    @cached_property
    def travel_times(self) -> Sequence[TravelTime]:
        return self.session.scalars(select(TravelTime)).all()

    @cached_property
    def hours(self) -> Mapping[int, Sequence[PersonHours]]:
        found: dict[int, list[PersonHours]] = defaultdict(list)
        for row in self.session.scalars(select(PersonHours).order_by(PersonHours.weekday, PersonHours.start)):
            found[row.person_id].append(row)
        return found

    def last_day(self, board: PlanningBoard) -> date:
        """The last day of the year on which the board exists."""
        return min(self.last, board.info.last_day or self.last)

    def exists(self, board: PlanningBoard) -> bool:
        return max(self.begins, board.info.first_day) <= self.last_day(board)


def _boards(session: Session) -> dict[int, PlanningBoard]:
    """In the overview's order; a board of a forum that is closed ends with it."""
    of_forum = {wish.forum_id: wish for wish in session.scalars(select(PlanWish).where(PlanWish.forum_id.is_not(None)))}
    of_board = {wish.board_id: wish for wish in session.scalars(select(PlanWish).where(PlanWish.board_id.is_not(None)))}
    forums = {
        row.id: row
        for row in session.execute(
            select(Forum.id, Forum.minutes, Forum.usual_weekday, Forum.usual_time, Forum.closed_on)
        )
    }
    locations = {row.id: row.location for row in session.execute(select(Board.id, Board.location))}
    found = {}
    for info in standings.board_infos(session):
        forum = forums[info.forum]
        if forum.closed_on is not None:
            closed = forum.closed_on - ONE_DAY
            info = replace(info, last_day=min(closed, info.last_day or closed))
        found[info.id] = PlanningBoard(
            info=info,
            units=frozenset(info.units),
            minutes=forum.minutes or USUAL_MINUTES,
            location=" ".join(locations[info.id].split()),
            wish=of_board.get(info.id) or of_forum.get(info.forum) or _NO_WISH,
            usual_weekday=forum.usual_weekday,
            usual_time=forum.usual_time,
        )
    return found


_NO_WISH = PlanWish()


def _meetings(session: Session, first: date, last: date) -> list[KnownMeeting]:
    """Those that take place from the year before to the year after, in order of their start."""
    begins = datetime(max(first.year - 1, 1), 1, 1)
    ends = datetime.combine(date(min(last.year + 1, 9999), 12, 31), time.max)
    more = {
        row.id: row
        for row in session.execute(
            select(Meeting.id, Meeting.minutes, Meeting.status, Meeting.agreed, Meeting.room, Meeting.location).where(
                Meeting.start.between(begins - surroundings.LONGEST_MEETING, ends)
            )
        )
    }
    found = []
    for booking in surroundings.bookings(session, begins, ends):
        assert booking.meeting is not None
        row = more[booking.meeting]
        found.append(
            KnownMeeting(
                id=booking.meeting,
                booking=booking,
                minutes=row.minutes,
                status=MeetingStatus(row.status),
                agreed=row.agreed,
                room=row.room,
                location=row.location,
            )
        )
    return sorted(found, key=lambda meeting: (meeting.start, meeting.id))


def chosen(known: Known, boards: Collection[int] | None) -> list[PlanningBoard]:
    """The boards of the question: those that exist in what is left of the year and that nobody left out."""
    return [
        board
        for board in known.boards.values()
        if known.exists(board) and not board.wish.left_out and (boards is None or board.id in boards)
    ]
