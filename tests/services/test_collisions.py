"""Which coming meetings collide, for any period, in one go."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.forum import OwnHoliday
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import collisions, meetings
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

NOW = builders.MORNING.replace(tzinfo=None)


def schedule(database: Database, board: int, start: datetime, location: str = "", minutes: int = 120) -> int:
    wish = Wish((board,), start, minutes, location=location)
    return database.do("planlæg", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def kinds(database: Database, first: date, last: date) -> dict[int, set[ConflictKind]]:
    with database.read() as session:
        found = collisions.of_period(session, first, last)
    return {meeting: {each.kind for each in those} for meeting, those in found.items()}


JULY = date(2026, 7, 1), date(2026, 7, 31)


def test_nothing_collides_in_a_month_without_meetings(database: Database) -> None:
    assert kinds(database, *JULY) == {}


def test_a_room_taken_twice_is_told_of_both_meetings(database: Database) -> None:
    one = schedule(database, 3, datetime(2026, 7, 20, 10), "Salen")
    other = schedule(database, 4, datetime(2026, 7, 20, 11), "salen")
    after = schedule(database, 2, datetime(2026, 7, 20, 13), "Salen")
    found = kinds(database, *JULY)
    assert ConflictKind.ROOM in found[one]
    assert ConflictKind.ROOM in found[other]
    assert after not in found


def test_a_role_cannot_be_in_two_meetings(database: Database) -> None:
    one = schedule(database, 1, datetime(2026, 7, 20, 10))
    other = schedule(database, 1, datetime(2026, 7, 20, 11))
    assert kinds(database, *JULY) == {one: {ConflictKind.ROLE}, other: {ConflictKind.ROLE}}


def test_holidays_and_a_boards_life(database: Database) -> None:
    christmas = schedule(database, 1, datetime(2026, 12, 25, 10))
    too_early = schedule(database, 1, datetime(2025, 12, 2, 10))
    soft = schedule(database, 1, datetime(2026, 6, 5, 10))
    found = kinds(database, date(2025, 1, 1), date(2026, 12, 31))
    assert found == {christmas: {ConflictKind.HOLIDAY}, too_early: {ConflictKind.BOARD_CLOSED}}
    assert soft not in found


def test_only_those_still_to_come_about_are_told_of_but_what_was_held_takes_its_time(database: Database) -> None:
    held = schedule(database, 1, datetime(2026, 7, 1, 10))
    waiting = schedule(database, 1, datetime(2026, 7, 1, 11))
    database.do("notér", meetings.record, held, MeetingStatus.HELD, NOW)
    assert kinds(database, *JULY) == {waiting: {ConflictKind.ROLE}}
    database.do("notér", meetings.record, held, MeetingStatus.CANCELLED, NOW)
    assert kinds(database, *JULY) == {}


def test_what_reaches_over_midnight_and_over_the_ends_of_the_period_is_seen(database: Database) -> None:
    camp = schedule(database, 1, datetime(2026, 7, 30, 10), minutes=5 * 24 * 60)
    late = schedule(database, 1, datetime(2026, 8, 3, 10))
    assert kinds(database, *JULY) == {camp: {ConflictKind.ROLE}}
    assert kinds(database, date(2026, 8, 1), date(2026, 8, 31)) == {late: {ConflictKind.ROLE}}


def test_meetings_that_follow_upon_each_other_do_not_collide(database: Database) -> None:
    schedule(database, 1, datetime(2026, 7, 20, 10))
    schedule(database, 1, datetime(2026, 7, 20, 12))
    assert kinds(database, *JULY) == {}


def test_it_says_the_same_as_the_question_for_a_single_meeting(database: Database) -> None:
    starts = [datetime(2026, 7, 20 + day, 9 + hour) for day in range(2) for hour in range(3)]
    made = [schedule(database, 1 + n % 6, start, "Salen") for start in starts for n in range(2)]
    with database.read() as session:
        found = collisions.of_period(session, *JULY)
        for meeting in made:
            start = meetings.line(session, meeting).start
            told = meetings.conflicts_of(session, meeting, start, NOW.date())[0]
            grave = {each for each in told if each.kind in collisions.GRAVE}
            assert set(found.get(meeting, ())) == grave


def test_a_meeting_is_told_to_collide_with_some_of_very_many(database: Database) -> None:
    made = [schedule(database, 1, datetime(2026, 7, 20, 10)) for _each in range(collisions.MOST_TOLD + 4)]
    with database.read() as session:
        found = collisions.all_of_period(session, *JULY)
    by_meeting = {meeting: [each for each in found if each.meeting == meeting] for meeting in made}
    assert {len(those) for those in by_meeting.values()} == {collisions.MOST_TOLD}


def test_the_districts_own_holidays_count_too(database: Database) -> None:
    meeting = schedule(database, 1, datetime(2026, 7, 20, 10))

    def add(session: Session) -> None:
        session.add(OwnHoliday(day=date(2026, 7, 20), name="Kredsens dag"))

    database.do("helligdag", add)
    with database.read() as session:
        ((found,),) = collisions.of_period(session, *JULY).values()
    assert (found.kind, found.text) == (ConflictKind.HOLIDAY, "Kredsens dag er helligdag.")
    assert kinds(database, *JULY) == {meeting: {ConflictKind.HOLIDAY}}
