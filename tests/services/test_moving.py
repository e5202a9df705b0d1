"""Several meetings at once: looked at before they move, moved all or some, cancelled, invited, removed."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import calendars, meetings, moving, names
from fora_desktop.services.meetings import MeetingLine, Wish
from fora_desktop.services.moving import Moved, Target
from fora_desktop.storage.database import Database
from tests import builders

ON = date(2026, 1, 5)
NOW = datetime(2026, 6, 1, 9)
GREVE, HOLBAEK = "Lokalrådet i Greve", "Lokalrådet i Holbæk"
MAY = datetime(2026, 5, 19, 10)


def schedule(database: Database, who: str, start: datetime, **more: Any) -> int:
    with database.read() as session:
        board = names.board(session, who)
    made = database.do("planlæg", meetings.schedule, Wish((board,), start, 120, **more), ON, anyway=True)
    return int(made.meetings[0])


def line(database: Database, meeting: int) -> MeetingLine:
    with database.read() as session:
        return meetings.line(session, meeting)


def look(database: Database, *targets: Target, proposals: int = 2) -> tuple[moving.Look, ...]:
    with database.read() as session:
        return moving.look(session, targets, ON, proposals=proposals)


def do(database: Database, name: Callable[[Any], str], function: Callable[..., Any], *given: Any, **more: Any) -> Any:
    return database.do(name, function, *given, **more)


def move(database: Database, *targets: Target, **more: Any) -> Moved:
    moved: Moved = do(database, moving.moved_many, moving.move_many, targets, ON, **more)
    return moved


def test_a_look_tells_each_move_with_what_speaks_against_it_and_changes_nothing(database: Database) -> None:
    one, other = schedule(database, GREVE, MAY), schedule(database, HOLBAEK, MAY)
    before = builders.everything(database)
    first, second = look(database, Target(one, datetime(2026, 5, 25, 10)), Target(other, MAY + timedelta(7)))
    assert [each.kind for each in first.conflicts] == [ConflictKind.HOLIDAY]
    assert len(first.free) == 2
    assert (second.conflicts, second.free, second.refusal) == ((), (), "")
    assert builders.everything(database) == before


def test_meetings_that_move_together_may_take_each_others_places(database: Database) -> None:
    one = schedule(database, GREVE, MAY, location="Salen")
    other = schedule(database, HOLBAEK, MAY + timedelta(7), location="Salen")
    first, second = look(database, Target(one, MAY + timedelta(7)), Target(other, MAY + timedelta(14)))
    assert (first.conflicts, second.conflicts) == ((), ())
    first, second = look(database, Target(one, MAY + timedelta(14)), Target(other, MAY + timedelta(14)))
    assert ConflictKind.ROOM in {each.kind for each in first.conflicts}
    assert ConflictKind.ROOM in {each.kind for each in second.conflicts}


def test_several_move_in_one_step_with_their_old_times_beside_them(database: Database) -> None:
    ids = [schedule(database, who, MAY + timedelta(days)) for days, who in enumerate((GREVE, HOLBAEK, "Kredsrådet"))]
    before = builders.snapshot(database)
    moved = move(database, *(Target(id_, line(database, id_).start + timedelta(7)) for id_ in ids), reason="Kursus")
    assert moving.moved_many(moved).startswith("3 møder er flyttet en uge frem")
    assert [line(database, id_).start for id_ in ids] == [MAY + timedelta(7 + days) for days in range(3)]
    assert {line(database, id_).remark.partition(": ")[2] for id_ in ids} == {"Kursus"}
    database.undo()
    assert builders.snapshot(database) == before


def test_the_sentence_counts_the_remarks(database: Database) -> None:
    one, other = schedule(database, GREVE, MAY), schedule(database, HOLBAEK, MAY)
    moved = move(database, Target(one, datetime(2026, 5, 25, 10)), Target(other, datetime(2026, 5, 27, 10)))
    assert moving.moved_many(moved) == "2 møder er flyttet. 1 har en bemærkning"


def test_one_that_cannot_be_moved_stops_all_or_is_left_and_told(database: Database) -> None:
    one, held = schedule(database, GREVE, MAY), schedule(database, HOLBAEK, MAY)
    do(database, meetings.recorded, meetings.record, held, MeetingStatus.HELD, NOW)
    targets = Target(one, MAY + timedelta(7)), Target(held, MAY + timedelta(7))
    assert [each.refusal for each in look(database, *targets)] == ["", "det er holdt"]
    before = builders.everything(database)
    with pytest.raises(moving.SomeCannotBeMoved) as refused:
        move(database, *targets)
    assert str(refused.value) == (
        "1 møde kunne ikke flyttes: Lokalrådet i Holbæk, møde 1/2026, for det er holdt. Intet er flyttet."
    )
    assert builders.everything(database) == before
    assert moving.moved_many(move(database, *targets, some=True)) == (
        "Lokalrådet i Greve, møde 1/2026 er flyttet til tir. 26. maj 2026 kl. 10.00. "
        "1 møde kunne ikke flyttes: Lokalrådet i Holbæk, møde 1/2026, for det er holdt"
    )
    with pytest.raises(moving.SomeCannotBeMoved):
        move(database, targets[1], some=True)


def test_the_hour_that_does_not_exist_is_told_before_anything_moves(database: Database) -> None:
    one = schedule(database, GREVE, MAY)
    (seen,) = look(database, Target(one, datetime(2026, 3, 29, 2, 30)))
    assert seen.refusal
    with pytest.raises(moving.SomeCannotBeMoved):
        move(database, Target(one, datetime(2026, 3, 29, 2, 30)))


def test_a_meeting_that_is_gone_meanwhile_is_left_out(database: Database) -> None:
    one, gone = schedule(database, GREVE, MAY), schedule(database, HOLBAEK, MAY)
    do(database, meetings.removed, meetings.remove, gone)
    assert [each.line.id for each in look(database, Target(gone, MAY), Target(one, MAY + timedelta(7)))] == [one]
    with pytest.raises(moving.NothingToMove):
        move(database, Target(gone, MAY + timedelta(7)))


def test_moving_to_where_they_lie_is_nothing(database: Database) -> None:
    with pytest.raises(moving.NothingToMove):
        move(database, Target(schedule(database, GREVE, MAY), MAY))


@pytest.mark.parametrize(
    ("days", "told"), [(1, "1 dag frem"), (-7, "en uge tilbage"), (14, "2 uger frem"), (-3, "3 dage tilbage")]
)
def test_the_distance_in_words(database: Database, days: int, told: str) -> None:
    ids = [schedule(database, who, MAY) for who in (GREVE, HOLBAEK)]
    moved = move(database, *(Target(id_, MAY + timedelta(days)) for id_ in ids))
    assert moving.moved_many(moved).startswith(f"2 møder er flyttet {told}")


def test_several_are_cancelled_with_one_reason_and_those_held_are_left(database: Database) -> None:
    ids = [schedule(database, who, MAY) for who in (GREVE, HOLBAEK, "Kredsrådet")]
    do(database, meetings.recorded, meetings.record, ids[2], MeetingStatus.HELD, NOW)
    before = builders.snapshot(database)
    done = do(database, moving.cancelled_many, moving.cancel_many, ids, "Valgår", NOW)
    assert moving.cancelled_many(done) == "2 møder er aflyst. Årsag: Valgår"
    assert [line(database, id_).status.value for id_ in ids] == ["cancelled", "cancelled", "held"]
    assert [each.id for each in done.left] == [ids[2]]
    database.undo()
    assert builders.snapshot(database) == before
    with pytest.raises(moving.NoneOfThem, match="Ingen af de valgte møder kan aflyses"):
        do(database, moving.cancelled_many, moving.cancel_many, ids[2:], "", NOW)


def test_several_are_invited_in_one_step(database: Database) -> None:
    ids = [schedule(database, who, MAY) for who in (GREVE, HOLBAEK)]
    done = do(database, moving.invited_many, moving.invite_many, ids, NOW)
    assert moving.invited_many(done) == "2 møder er indkaldt"
    assert {line(database, id_).status for id_ in ids} == {MeetingStatus.INVITED}
    with pytest.raises(moving.NoneOfThem):
        do(database, moving.invited_many, moving.invite_many, ids, NOW)


def test_only_what_nobody_knows_of_is_removed(database: Database) -> None:
    ids = [schedule(database, who, MAY) for who in (GREVE, HOLBAEK, "Kredsrådet")]
    do(database, meetings.recorded, meetings.record, ids[0], MeetingStatus.INVITED, NOW)
    do(database, lambda _none: "eksport", calendars.mark_sent, [line(database, ids[1]).uid])
    assert [line(database, id_).is_known for id_ in ids] == [True, True, False]
    done = do(database, moving.removed_many, moving.remove_many, ids)
    assert moving.removed_many(done) == "Kredsrådet, møde 1/2026 er fjernet"
    assert [each.id for each in done.left] == ids[:2]
    with pytest.raises(moving.NoneOfThem, match="kan fjernes"):
        do(database, moving.removed_many, moving.remove_many, ids)
