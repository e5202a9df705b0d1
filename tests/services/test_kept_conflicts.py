"""A conflict may stand by choice, as long as its meeting keeps its start."""

from datetime import date, datetime, timedelta

from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.services import collisions, kept_conflicts, meetings
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

TODAY = builders.MORNING.date()
JULY = date(2026, 7, 1), date(2026, 7, 31)
TEN = datetime(2026, 7, 20, 10)


def schedule(database: Database, board: int, start: datetime, location: str = "") -> int:
    wish = Wish((board,), start, 120, location=location)
    return database.do("planlæg", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def keep(database: Database, meeting: int, kind: ConflictKind, note: str = "") -> None:
    database.do(kept_conflicts.kept, kept_conflicts.keep, meeting, kind, note, TODAY)


def colliding(database: Database) -> set[int]:
    with database.read() as session:
        return set(collisions.of_period(session, *JULY))


def test_what_is_let_stand_is_told_no_more_of_either_meeting_and_undo_takes_that_back(database: Database) -> None:
    one, other = schedule(database, 1, TEN), schedule(database, 1, TEN + timedelta(hours=1))
    before = builders.snapshot(database)
    keep(database, one, ConflictKind.ROLE, "de skiftes")
    assert colliding(database) == set()
    assert (
        database.state().undoes
        == "Konflikten for Kredsrådet, møde 1/2026 man. 20. juli 2026 kl. 10.00 står: de skiftes"
    )
    database.undo()
    assert builders.snapshot(database) == before
    assert colliding(database) == {one, other}


def test_it_holds_only_for_its_kind(database: Database) -> None:
    one, other = schedule(database, 1, TEN, "Salen"), schedule(database, 1, TEN, "Salen")
    keep(database, one, ConflictKind.ROLE)
    with database.read() as session:
        found = collisions.of_period(session, *JULY)
    assert {meeting: {each.kind for each in those} for meeting, those in found.items()} == {
        one: {ConflictKind.ROOM},
        other: {ConflictKind.ROOM},
    }


def test_a_meeting_that_gets_another_time_collides_anew(database: Database) -> None:
    one, other = schedule(database, 1, TEN), schedule(database, 1, TEN)
    keep(database, one, ConflictKind.ROLE)
    database.do("flyt", meetings.move, other, TEN + timedelta(minutes=30), TODAY, anyway=True)
    assert colliding(database) == {other}


def test_a_meeting_that_gets_another_place_or_more_time_collides_anew(database: Database) -> None:
    one = schedule(database, 1, TEN, "Salen")
    schedule(database, 2, TEN, "Salen")
    third = schedule(database, 3, TEN + timedelta(hours=2), "Salen")
    fourth = schedule(database, 3, TEN, "Kælderen")
    kinds = (ConflictKind.ROOM, ConflictKind.ROLE)
    for each in (one, fourth):
        database.do(kept_conflicts.kept, kept_conflicts.keep_all, each, kinds, "", TODAY)
    assert colliding(database) == set()
    database.do("journal", meetings.edit, one, {"journal_number": "5", "location": "Salen ", "minutes": 90})
    assert colliding(database) == set()
    before = builders.snapshot(database)
    database.do("længde", meetings.edit, one, {"minutes": 180})
    with database.read() as session:
        found = collisions.of_period(session, *JULY)
    assert ConflictKind.ROOM in {each.kind for each in found[one]}
    assert third in found
    database.undo()
    assert builders.snapshot(database) == before
    database.do("sted", meetings.edit, one, {"location": "Kælderen"})
    with database.read() as session:
        assert {each.kind for each in collisions.of_period(session, *JULY)[one]} == {ConflictKind.ROOM}


def test_one_that_collides_with_a_third_is_still_told_of(database: Database) -> None:
    one = schedule(database, 1, TEN)
    between = schedule(database, 1, TEN + timedelta(hours=1))
    third = schedule(database, 1, TEN + timedelta(hours=2))
    keep(database, one, ConflictKind.ROLE)
    assert colliding(database) == {between, third}


def test_a_holiday_stands_with_its_note_which_can_be_changed(database: Database) -> None:
    christmas = schedule(database, 1, datetime(2026, 12, 25, 10))
    keep(database, christmas, ConflictKind.HOLIDAY, "aftalt")
    keep(database, christmas, ConflictKind.HOLIDAY, "aftalt med alle")
    with database.read() as session:
        (line,) = kept_conflicts.of_meetings(session, [christmas])
        assert (line.kind, line.note, line.on) == (ConflictKind.HOLIDAY, "aftalt med alle", TODAY)
        assert collisions.of_period(session, date(2026, 12, 1), date(2026, 12, 31)) == {}


def test_a_note_is_not_told_once_the_meeting_lies_elsewhere(database: Database) -> None:
    christmas = schedule(database, 1, datetime(2026, 12, 25, 10))
    keep(database, christmas, ConflictKind.HOLIDAY, "aftalt")
    database.do("flyt", meetings.move, christmas, datetime(2026, 12, 22, 10), TODAY, anyway=True)
    with database.read() as session:
        assert kept_conflicts.of_meetings(session, [christmas]) == []


def test_several_kinds_are_one_step(database: Database) -> None:
    schedule(database, 1, datetime(2026, 12, 25, 10))
    one = schedule(database, 1, datetime(2026, 12, 25, 10))
    kinds = (ConflictKind.HOLIDAY, ConflictKind.ROLE)
    before = builders.snapshot(database)
    database.do(kept_conflicts.kept, kept_conflicts.keep_all, one, kinds, "", TODAY)
    with database.read() as session:
        assert one not in collisions.of_period(session, date(2026, 12, 1), date(2026, 12, 31))
    database.undo()
    assert builders.snapshot(database) == before


def test_a_meeting_that_is_removed_takes_what_stands_with_it(database: Database) -> None:
    one, _other = schedule(database, 1, TEN), schedule(database, 1, TEN)
    keep(database, one, ConflictKind.ROLE)
    database.do(meetings.removed, meetings.remove, one)
    assert [row for row in builders.snapshot(database)["kept_conflict"] if row[1] == one] == []
    database.undo()
    assert colliding(database) == set()
