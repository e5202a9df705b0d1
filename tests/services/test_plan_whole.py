"""Whatever a register holds: what is planned for it and accepted into it breaks none of its rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from fora_desktop.domain import conflicts
from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.people import Membership, Role, RoleHolder
from fora_desktop.domain.plan_file import read_request, request_json
from fora_desktop.domain.planning import ForumOrder, PersonHours, PlanSettings, PlanWish
from fora_desktop.domain.quota import Status
from fora_desktop.planner.solve import instant
from fora_desktop.services import plan_drafts, plan_request, standings, surroundings
from fora_desktop.services.meeting_times import booking_of
from fora_desktop.storage.database import Database
from tests import builders
from tests.services import plan_worlds as world

TEXTS = (
    "Mindst 4",
    "2",
    "1 gang i kvartalet",
    "hver anden måned",
    "halvårligt",
    "1 gang om måneden",
    "2 ordinære møder og 1 stormøde",
    "3-4",
    "Efter behov",
    "højst 6",
)
FORBIDDEN = {
    ConflictKind.PERSON,
    ConflictKind.ROLE,
    ConflictKind.ROOM,
    ConflictKind.HOLIDAY,
    ConflictKind.SPACING,
    ConflictKind.BOARD_CLOSED,
}
DAYS = st.dates(date(2027, 1, 1), date(2027, 12, 31))
HOURS = st.sampled_from([time(hour, minute) for hour in range(7, 18) for minute in (0, 15, 30)])


@dataclass(frozen=True)
class Meets:
    boards: tuple[int, ...]
    day: date
    at: time
    minutes: int
    status: str
    kind: str | None
    agreed: bool
    room: str


@dataclass(frozen=True)
class World:
    """What is put into the small register: boards, persons and roles by their place among all."""

    texts: tuple[str, ...]
    sits: tuple[tuple[int, int, date | None, date | None], ...]
    holds: tuple[tuple[int, int, date, date | None], ...]
    seats: tuple[tuple[int, int, date | None], ...]
    """Roles of any kind in boards, from a day on."""
    away: tuple[tuple[int, date, int], ...]
    busy: tuple[tuple[int, int, time, int], ...]
    """Persons on a day of each week, from when, for how long."""
    weekly: tuple[tuple[int, int, time], ...]
    """Boards that meet each week."""
    never: tuple[tuple[int, int], ...]
    meets: tuple[Meets, ...]
    wishes: tuple[tuple[int, str, str, str, int | None], ...]
    same_place: bool
    rooms: str
    most_a_day: int
    school: str
    on: date
    order: tuple[int, int] | None


PERSONS = 5
BOARDS = 5
ROLES = 8
SEATS = 12


def _first(pair: tuple[int, int, time, int]) -> int:
    return pair[0]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    some = st.integers(0, PERSONS - 1)
    boards = st.integers(0, BOARDS - 1)
    maybe = st.none() | DAYS
    spans = st.tuples(some, boards, maybe, maybe).filter(
        lambda each: each[2] is None or each[3] is None or each[2] <= each[3]
    )
    meets = st.builds(
        Meets,
        st.lists(boards, min_size=1, max_size=2, unique=True).map(tuple),
        st.dates(date(2026, 11, 1), date(2028, 1, 31)),
        HOURS,
        st.sampled_from([60, 120, 120, 120, 1500]),
        st.sampled_from(["planned", "invited", "planned", "cancelled"]),
        st.sampled_from([None, None, "stormøde"]),
        st.booleans(),
        st.sampled_from(["", "", "Lokale 1"]),
    )
    holds = st.tuples(st.integers(0, ROLES - 1), some, DAYS | st.just(date(2026, 1, 1)), st.none() | DAYS).filter(
        lambda each: each[3] is None or each[2] <= each[3]
    )
    wishes = st.tuples(
        boards,
        st.sampled_from(["", "13", "4"]),
        st.sampled_from(["", "3,6,9,12"]),
        st.sampled_from(["", "2WE", "-1FR,1MO"]),
        st.sampled_from([None, None, 3, 6]),
    )
    return World(
        texts=draw(st.tuples(*[st.sampled_from(TEXTS)] * 3)),
        sits=draw(st.lists(spans, max_size=8).map(tuple)),
        holds=draw(st.lists(holds, max_size=5, unique_by=lambda each: each[0]).map(tuple)),
        seats=draw(st.lists(st.tuples(st.integers(0, SEATS - 1), boards, maybe), max_size=8).map(tuple)),
        away=draw(st.lists(st.tuples(some, DAYS, st.sampled_from([0, 3, 40, 150])), max_size=3).map(tuple)),
        busy=draw(
            st.lists(
                st.tuples(some, st.integers(0, 4), HOURS, st.sampled_from([60, 480, 3000])),
                max_size=4,
                unique_by=_first,
            ).map(tuple)
        ),
        weekly=draw(st.lists(st.tuples(boards, st.integers(0, 4), HOURS), max_size=1).map(tuple)),
        never=draw(st.lists(st.tuples(some, st.integers(0, 4)), max_size=3).map(tuple)),
        meets=draw(st.lists(meets, max_size=6).map(tuple)),
        wishes=draw(st.lists(wishes, max_size=2, unique_by=lambda each: each[0]).map(tuple)),
        same_place=draw(st.booleans()),
        rooms=draw(st.sampled_from(["", "Lokale 1", "Lokale 1\nLokale 2"])),
        most_a_day=draw(st.sampled_from([1, 2, 3])),
        school=draw(st.sampled_from(["high", "never", "none"])),
        on=draw(st.sampled_from([date(2026, 9, 1), date(2027, 3, 10)])),
        order=draw(st.none() | st.sampled_from([(-20, -5), (1, 40)])),
    )


def fill(session: Session, given_world: World) -> list[int]:
    """Put it into the register; the boards."""
    boards = list(session.scalars(select(Board.id).order_by(Board.id)))
    for name, text in zip(("Kredsrådet", "Kontaktudvalget", "Lokalrådene"), given_world.texts, strict=True):
        world.owes(session, name, text)
    persons = [world.person(session, f"Person {number}") for number in range(PERSONS)]
    roles = list(session.scalars(select(Role.id).where(Role.kind == "person").order_by(Role.id).limit(ROLES)))
    for who, board, first, last in given_world.sits:
        world.sits(session, persons[who], boards[board % len(boards)], first, last)
    for role, who, first, last in given_world.holds:
        session.add(RoleHolder(role_id=roles[role], person_id=persons[who], first_day=first, last_day=last))
    of_any_kind = list(session.scalars(select(Role.id).order_by(Role.kind.desc(), Role.id)))[::3]
    for role, board, first in given_world.seats:
        place = boards[board % len(boards)]
        seat = Membership(board_id=place, role_id=of_any_kind[role % len(of_any_kind)], position=50, first_day=first)
        session.add(seat)
    for who, day, length in given_world.away:
        world.away(session, persons[who], day, day + timedelta(days=length))
    for who, weekday, at, minutes in given_world.busy:
        starts = [datetime.combine(day, at) for day in world.days_of(world.YEAR) if day.weekday() == weekday]
        world.busy(session, persons[who], [(start, start + timedelta(minutes=minutes)) for start in starts])
    for board, weekday, at in given_world.weekly:
        for day in world.days_of(world.YEAR):
            if day.weekday() == weekday:
                world.meets(session, [boards[board % len(boards)]], datetime.combine(day, at), minutes=75)
    for who, weekday in given_world.never:
        session.add(PersonHours(person_id=persons[who], weekday=weekday, start=time(8), end=time(12)))
    for each in given_world.meets:
        world.meets(
            session,
            [boards[board % len(boards)] for board in each.boards],
            datetime.combine(each.day, each.at),
            minutes=each.minutes,
            status=each.status,
            kind=each.kind,
            agreed=each.agreed,
            room=each.room,
        )
    for board, weekdays, months, ordinal, wanted in given_world.wishes:
        session.add(
            PlanWish(
                board_id=boards[board % len(boards)], weekdays=weekdays, months=months, ordinal=ordinal, wanted=wanted
            )
        )
    if given_world.same_place:
        for row in session.scalars(select(Board).where(Board.id.in_(boards[1:3]))):
            row.location = "Gården"
    if given_world.order is not None:
        least, most = given_world.order
        local = world.board(session, "Lokalrådet i Greve").forum_id
        session.execute(delete(ForumOrder).where(ForumOrder.forum_id == local))
        other = world.forum(session, "Kredsrådet").id
        session.add(ForumOrder(forum_id=local, other_id=other, min_days=least, max_days=most))
    session.add(
        PlanSettings(rooms=given_world.rooms, most_a_day=given_world.most_a_day, school_holidays=given_world.school)
    )
    session.flush()
    return boards


def planned(session: Session, given_world: World) -> None:
    """Ask, answer, keep, accept, and look at what stands there by what the rest of Fora says of it."""
    boards = fill(session, given_world)
    on = given_world.on
    question = plan_request.question(session, world.YEAR, on)
    assert read_request(request_json(question.request)) == question.request, "it can travel in a file"
    plan = instant(question.request)
    numbers = {meeting.id: meeting for meeting in question.request.meetings}
    locked = {each for each, meeting in numbers.items() if meeting.locked is not None}
    assert not locked & {each.meeting for each in plan.unplaced}, "what stands in the register can be held"
    draft = plan_drafts.keep(session, question, plan, world.YEAR, "even", "nothing", datetime.combine(on, time(9)))
    rows = plan_drafts.proposal(session, draft, on).lines
    unplaced = {line.board for line in rows if line.start is None}
    wanted = [line.id for line in rows if line.start is not None]
    if not wanted:
        return
    done = plan_drafts.accept(session, draft, on, wanted)
    more = frozenset(boards[wish[0] % len(boards)] for wish in given_world.wishes if wish[4] is not None)
    assert against(session, done.created, boards, more) == []
    assert len([each for each in done.conflicts if each.kind in FORBIDDEN]) == 0 or more
    whole = [board for board in boards if board not in unplaced]
    for day in (max(on, date(2027, 1, 1)), date(2027, 4, 2), date(2027, 8, 19), date(2027, 12, 31)):
        if day >= on:
            assert short(session, whole, day, question.notes) == []


def against(session: Session, created: Sequence[int], boards: Sequence[int], more: frozenset[int]) -> list[str]:
    """What the calendar says of the new meetings; who wishes `more` than they owe is nearer together on purpose."""
    meetings = session.scalars(select(Meeting).where(Meeting.id.in_(created)).order_by(Meeting.start)).all()
    calendar = surroundings.Calendar(session, boards, date(2027, 6, 1))
    around = calendar.around(meetings[0].start, meetings[-1].start + timedelta(hours=8), 2)
    return [
        f"{meeting.start} {meeting.title}: {each.text}"
        for meeting in meetings
        for each in conflicts.conflicts(booking_of(session, meeting, meeting.start), around)
        if each.kind in FORBIDDEN
        and not (
            each.kind is ConflictKind.SPACING and more.intersection(booking_of(session, meeting, meeting.start).boards)
        )
    ]


def short(session: Session, boards: Sequence[int], day: date, notes: Sequence[str]) -> list[str]:
    """The boards that would be short of meetings seen from a day, in periods that end with the year or before."""
    fine = (Status.COVERED, Status.MET, Status.ON_DEMAND, Status.NOT_SET)
    return [
        f"{day} {line.board.name}: {line.message}"
        for line in standings.lines(session, day, boards=boards)
        if not line.past
        and line.status not in fine
        and not (line.standing is not None and line.status is Status.EXCEEDED)
        and not any(line.board.name in note for note in notes)
    ]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = builders.register(Path(tmp_path_factory.mktemp("plan")), builders.SMALL)
    yield made
    made.close()


@given(worlds())
@settings(max_examples=9, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
def test_what_is_planned_breaks_no_rule_of_the_register_and_covers_every_requirement(
    small: Database, given_world: World
) -> None:
    small.rehearse(planned, given_world)


def test_the_usual_register_has_a_plan_for_next_year_that_meets_every_requirement(tmp_path: Path) -> None:
    database = builders.register(tmp_path)

    def whole(session: Session) -> None:
        on = world.SEPTEMBER
        question = plan_request.question(session, world.YEAR, on)
        plan = instant(question.request)
        assert plan.unplaced == ()
        draft = plan_drafts.keep(session, question, plan, world.YEAR, "even", "nothing", datetime.combine(on, time(9)))
        done = plan_drafts.accept(session, draft, on)
        assert (done.meetings, done.conflicts) == (144, ())
        found = standings.lines(session, date(2027, 12, 31))
        assert {line.status for line in found if not line.past} <= {Status.COVERED, Status.ON_DEMAND, Status.NOT_SET}
        kreds, kontakt = world.board(session, "Kredsrådet").id, world.board(session, "Kontaktudvalget").id
        days = question.request.days
        pairs = zip(_days(session, kontakt), _days(session, kreds), strict=True)
        assert all(5 <= days.index(after) - days.index(before) <= 20 for before, after in pairs)

    database.rehearse(whole)
    database.close()


def _days(session: Session, board: int) -> list[date]:
    query = select(Meeting.start).join(MeetingBoard).where(MeetingBoard.board_id == board).order_by(Meeting.start)
    return [start.date() for start in session.scalars(query)]
