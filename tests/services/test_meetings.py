"""Meetings: scheduled, moved, recorded, taken away; series all or nothing."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain import rhythm, wallclock
from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.days import holiday, is_weekend
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import boards, calendars, meetings, names, series
from fora_desktop.services.meetings import Changed, MeetingLine, NewUid, Scheduled, TimeHasConflicts, Wish
from fora_desktop.storage.database import Database
from tests import builders

ON = date(2026, 1, 5)
START = datetime(2026, 3, 3, 10)


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Database]:
    database = builders.register(tmp_path)
    yield database
    database.close()


def do(database: Database, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    return database.do("prøve", function, *arguments, **named)


def board_of(database: Database, name: str) -> int:
    with database.read() as session:
        return names.board(session, name)


def wish(database: Database, *boards: str, start: datetime = START, **more: Any) -> Wish:
    return Wish(boards=tuple(board_of(database, name) for name in boards or ("Kredsrådet",)), start=start, **more)


def schedule(database: Database, *boards: str, start: datetime = START, anyway: bool = False, **more: Any) -> list[int]:
    made: Scheduled = do(database, meetings.schedule, wish(database, *boards, start=start, **more), ON, anyway=anyway)
    return list(made.meetings)


def line(database: Database, meeting: int) -> MeetingLine:
    with database.read() as session:
        return meetings.line(session, meeting)


def move(database: Database, meeting: int, start: datetime, on: date = ON, **more: Any) -> Changed:
    changed: Changed = do(database, meetings.move, meeting, start, on, **more)
    return changed


def record(
    database: Database, meeting: int, status: MeetingStatus, now: datetime = datetime(2026, 6, 1), **more: Any
) -> Changed:
    changed: Changed = do(database, meetings.record, meeting, status, now, **more)
    return changed


# --- scheduling -----------------------------------------------------------------------------------------------------


def test_a_meeting_is_planned_with_a_number_a_title_and_two_hours(whole: Database) -> None:
    (meeting,) = schedule(whole)
    found = line(whole, meeting)
    assert (found.number, found.title) == ("1/2026", "Kredsrådet, møde 1/2026")
    assert (found.start, found.end) == (START, START + timedelta(hours=2))
    assert (found.status, found.sequence, found.kind) == (MeetingStatus.PLANNED, 0, None)


def test_numbers_count_in_each_boards_own_year_and_are_not_given_again_after_a_cancellation(whole: Database) -> None:
    first = schedule(whole)[0]
    record(whole, first, MeetingStatus.CANCELLED)
    second = schedule(whole, "Kontaktudvalget", "Kredsrådet", start=datetime(2026, 9, 1, 10))[0]
    third = schedule(whole, start=datetime(2027, 2, 2, 10))[0]
    fourth = schedule(whole, start=datetime(2026, 12, 1, 10))[0]
    assert [line(whole, each).number for each in (first, second, third, fourth)] == [
        *("1/2026", "1/2026", "1/2027", "3/2026"),
    ]
    assert line(whole, second).boards == ("Kontaktudvalget", "Kredsrådet")


def test_the_forums_usual_length_is_taken_and_the_given_one_wins(whole: Database) -> None:
    from fora_desktop.services import forums

    with whole.read() as session:
        forum = names.forum(session, "Kredsrådet")
    do(whole, forums.edit, forum, {"minutes": 90}, ON)
    assert line(whole, schedule(whole)[0]).minutes == 90
    assert line(whole, schedule(whole, start=datetime(2026, 9, 1, 10), minutes=45)[0]).minutes == 45


@pytest.mark.parametrize("minutes", [0, -1, 31 * 24 * 60 + 1])
def test_a_length_that_is_none_is_refused(whole: Database, minutes: int) -> None:
    with pytest.raises(meetings.LengthIsOut):
        schedule(whole, minutes=minutes)


def test_the_word_ordinary_meeting_is_no_kind(whole: Database) -> None:
    assert line(whole, schedule(whole, kind=" Ordinært møde ")[0]).kind is None
    assert line(whole, schedule(whole, start=datetime(2026, 9, 1, 10), kind=" stormøde ")[0]).kind == "stormøde"


def test_a_conflict_refuses_and_names_the_nearest_free_times(whole: Database) -> None:
    before = builders.everything(whole)
    with pytest.raises(TimeHasConflicts) as refused:
        schedule(whole, start=datetime(2026, 5, 14, 10))
    assert [each.kind for each in refused.value.conflicts] == [ConflictKind.HOLIDAY]
    assert refused.value.free[0] == datetime(2026, 5, 13, 10)
    assert str(refused.value) == (
        "tor. 14. maj 2026 kl. 10.00: Kristi himmelfartsdag er helligdag. Nærmeste ledige tider: "
        "ons. 13. maj 2026 kl. 10.00, tir. 12. maj 2026 kl. 10.00 eller man. 11. maj 2026 kl. 10.00."
    )
    assert builders.everything(whole) == before


def test_anyway_passes_over_the_conflicts_and_tells_them(whole: Database) -> None:
    made = do(whole, meetings.schedule, wish(whole, start=datetime(2026, 5, 14, 10)), ON, anyway=True)
    assert [each.kind for each in made.conflicts] == [ConflictKind.HOLIDAY]


def test_a_past_time_is_taken(whole: Database) -> None:
    made = do(whole, meetings.schedule, wish(whole), date(2026, 12, 1))
    assert len(made.meetings) == 1


def test_the_hour_in_october_is_taken_and_told(whole: Database) -> None:
    made = do(whole, meetings.schedule, wish(whole, start=datetime(2026, 10, 25, 2, 30)), ON)
    assert made.warnings == (wallclock.told_twice(datetime(2026, 10, 25, 2, 30)),)


@pytest.mark.parametrize("start", [datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59)])
def test_a_year_that_is_a_slip_is_refused(whole: Database, start: datetime) -> None:
    with pytest.raises(wallclock.YearIsOut):
        schedule(whole, start=start)
    meeting = schedule(whole)[0]
    with pytest.raises(wallclock.YearIsOut):
        move(whole, meeting, start)


# --- series ---------------------------------------------------------------------------------------------------------


def test_a_series_makes_meetings_of_their_own(whole: Database) -> None:
    found = [line(whole, each) for each in schedule(whole, repeat="FREQ=MONTHLY;INTERVAL=3;COUNT=4")]
    assert [each.number for each in found] == ["1/2026", "2/2026", "3/2026", "4/2026"]
    assert [each.start.month for each in found] == [3, 6, 9, 12]
    assert len({each.uid for each in found}) == 4
    assert len({each.series for each in found}) == 1


def test_a_series_with_one_conflict_is_refused_as_a_whole(whole: Database) -> None:
    before = builders.everything(whole)
    with pytest.raises(TimeHasConflicts) as refused:
        schedule(whole, start=datetime(2026, 1, 14, 10), repeat="FREQ=MONTHLY;INTERVAL=4;BYMONTHDAY=14;COUNT=3")
    assert {each.start.date() for each in refused.value.conflicts} == {date(2026, 5, 14)}
    assert builders.everything(whole) == before


def test_the_meetings_of_a_series_stand_in_each_others_way(whole: Database) -> None:
    with pytest.raises(TimeHasConflicts) as refused:
        schedule(whole, repeat="FREQ=WEEKLY;COUNT=3")
    assert {each.kind for each in refused.value.conflicts} == {ConflictKind.SPACING}
    assert {each.start for each in refused.value.conflicts} == {START + timedelta(7), START + timedelta(14)}
    assert "i stedet for tir. 10. marts 2026 kl. 10.00" in str(refused.value)
    free = refused.value.free[0]
    assert all(abs((free - each).days) >= 22 for each in (START, START + timedelta(14)))


def test_a_series_over_the_gap_in_march_is_refused_as_a_whole(whole: Database) -> None:
    with pytest.raises(wallclock.NoSuchTime):
        schedule(whole, start=datetime(2026, 3, 22, 2, 30), repeat="FREQ=WEEKLY;COUNT=3", anyway=True)


def test_an_endless_series_is_refused(whole: Database) -> None:
    with pytest.raises(rhythm.EndlessRule):
        schedule(whole, repeat="FREQ=WEEKLY")


def test_this_and_all_later_are_moved_cancelled_and_lengthened(whole: Database) -> None:
    made = schedule(whole, repeat="FREQ=MONTHLY;INTERVAL=2;COUNT=4", anyway=True)
    changed = do(whole, series.move_later, made[1], datetime(2026, 5, 5, 14), ON, reason="lokalet", anyway=True)
    assert (changed.count, changed.moved) == (3, True)
    assert [line(whole, each).start.hour for each in made] == [10, 14, 14, 14]
    assert [line(whole, each).start.day for each in made] == [3, 5, 5, 5]
    assert [line(whole, each).sequence for each in made] == [0, 1, 1, 1]
    do(whole, series.set_length_later, made[2], 30)
    assert [line(whole, each).minutes for each in made] == [120, 120, 30, 30]
    do(whole, series.cancel_later, made[3], "slut")
    assert [line(whole, each).status.value for each in made] == ["planned", "planned", "planned", "cancelled"]
    with pytest.raises(series.NotInASeries):
        do(whole, series.cancel_later, schedule(whole, "Kontaktudvalget")[0], "")


def test_a_series_may_move_onto_its_own_old_times(whole: Database) -> None:
    made = schedule(whole, "Bevillingsnævnet i Køge", repeat="FREQ=WEEKLY;COUNT=3", location="Sal")
    changed = do(whole, series.move_later, made[0], START + timedelta(7), ON)
    assert changed.conflicts == ()
    assert [line(whole, each).start for each in made] == [START + timedelta(7 * week) for week in (1, 2, 3)]


# --- what becomes of a meeting --------------------------------------------------------------------------------------


def test_a_moved_meeting_stays_the_same_with_its_old_time_beside_it(whole: Database) -> None:
    (meeting,) = schedule(whole)
    before = line(whole, meeting)
    move(whole, meeting, datetime(2026, 9, 1, 10), reason="Sygdom")
    after = line(whole, meeting)
    assert (after.uid, after.number, after.planned_start) == (before.uid, before.number, START)
    assert (after.sequence, after.status, after.reason) == (1, MeetingStatus.PLANNED, "Sygdom")
    assert [(each.start, each.to, each.reason) for each in after.moves] == [(START, datetime(2026, 9, 1, 10), "Sygdom")]


def test_a_move_to_another_year_keeps_the_number(whole: Database) -> None:
    (meeting,) = schedule(whole)
    move(whole, meeting, datetime(2027, 2, 2, 10))
    assert line(whole, meeting).number == "1/2026"
    assert line(whole, schedule(whole, start=datetime(2027, 6, 1, 10))[0]).number == "1/2027"


def test_a_move_to_the_same_time_changes_nothing(whole: Database) -> None:
    (meeting,) = schedule(whole)
    before = builders.everything(whole)
    changed = move(whole, meeting, START)
    assert builders.everything(whole) == before
    assert meetings.moved(changed) == "Kredsrådet, møde 1/2026 ligger allerede tir. 3. marts 2026 kl. 10.00"


def test_a_move_is_refused_as_scheduling_is(whole: Database) -> None:
    (meeting,) = schedule(whole)
    before = builders.everything(whole)
    for refusal, start in (
        (TimeHasConflicts, datetime(2026, 12, 25, 10)),
        (wallclock.NoSuchTime, datetime(2026, 3, 29, 2)),
    ):
        with pytest.raises(refusal):
            move(whole, meeting, start)
    assert builders.everything(whole) == before
    assert [each.kind.value for each in move(whole, meeting, datetime(2026, 12, 25, 10), anyway=True).conflicts] == [
        "holiday"
    ]


def test_a_held_meeting_whose_time_is_put_right_stays_held(whole: Database) -> None:
    (meeting,) = schedule(whole)
    record(whole, meeting, MeetingStatus.HELD)
    move(whole, meeting, START + timedelta(hours=4), on=date(2026, 6, 1))
    assert line(whole, meeting).status is MeetingStatus.HELD
    move(whole, meeting, datetime(2026, 9, 1, 10), on=date(2026, 6, 1))
    assert line(whole, meeting).status is MeetingStatus.PLANNED


def test_a_meeting_that_has_not_begun_cannot_be_held(whole: Database) -> None:
    (meeting,) = schedule(whole)
    with pytest.raises(meetings.NotYetHeld) as refused:
        record(whole, meeting, MeetingStatus.HELD, START - timedelta(minutes=1))
    assert str(refused.value) == (
        "Kredsrådet, møde 1/2026 begynder først tir. 3. marts 2026 kl. 10.00 og kan ikke noteres som holdt endnu."
    )
    assert record(whole, meeting, MeetingStatus.HELD, START).line.status is MeetingStatus.HELD


def test_postponed_without_a_time_waits_and_comes_back_the_same(whole: Database) -> None:
    (meeting,) = schedule(whole)
    uid = line(whole, meeting).uid
    record(whole, meeting, MeetingStatus.POSTPONED, datetime(2026, 2, 1), reason="Sne")
    waiting = line(whole, meeting)
    assert (waiting.status, waiting.reason, waiting.sequence) == (MeetingStatus.POSTPONED, "Sne", 1)
    assert [(each.start, each.to) for each in waiting.moves] == [(START, None)]
    move(whole, meeting, datetime(2026, 9, 1, 10))
    back = line(whole, meeting)
    assert (back.uid, back.number, back.status, back.sequence) == (uid, "1/2026", MeetingStatus.PLANNED, 2)
    assert [(each.start, each.to, each.reason) for each in back.moves] == [(START, datetime(2026, 9, 1, 10), "Sne")]


def test_a_postponement_that_is_taken_back_leaves_no_old_time(whole: Database) -> None:
    (meeting,) = schedule(whole)
    record(whole, meeting, MeetingStatus.POSTPONED, reason="Sne")
    changed = record(whole, meeting, MeetingStatus.PLANNED)
    assert changed.line.moves == ()
    assert meetings.recorded(changed) == "Kredsrådet, møde 1/2026 er planlagt igen"


def test_postponed_to_a_time_moves(whole: Database) -> None:
    (meeting,) = schedule(whole)
    changed = record(whole, meeting, MeetingStatus.POSTPONED, to=datetime(2026, 9, 1, 10), reason="Sne")
    assert (changed.line.start, changed.line.status) == (datetime(2026, 9, 1, 10), MeetingStatus.PLANNED)
    assert meetings.recorded(changed) == "Kredsrådet, møde 1/2026 er flyttet til tir. 1. september 2026 kl. 10.00"
    with pytest.raises(meetings.GoesWithPostponed):
        record(whole, meeting, MeetingStatus.HELD, to=START)


@pytest.mark.parametrize("by_recording", [False, True])
def test_a_cancelled_meeting_with_a_new_time_says_that_it_is_back_and_keeps_why_it_was_cancelled(
    whole: Database, by_recording: bool
) -> None:
    (meeting,) = schedule(whole)
    record(whole, meeting, MeetingStatus.CANCELLED, reason="Sne")
    new = datetime(2026, 9, 1, 10)
    if by_recording:
        changed = record(whole, meeting, MeetingStatus.POSTPONED, to=new, reason="Salen er ledig")
    else:
        changed = move(whole, meeting, new, reason="Salen er ledig")
    assert meetings.recorded(changed) == (
        "Kredsrådet, møde 1/2026, der var noteret som aflyst (Sne), er planlagt igen tir. 1. september 2026 kl. 10.00"
    )
    assert [each.reason for each in changed.line.moves] == ["Salen er ledig (var aflyst: Sne)"]
    assert (changed.line.status, changed.line.reason) == (MeetingStatus.PLANNED, "Salen er ledig")


def test_why_a_meeting_was_cancelled_is_not_lost_when_the_move_has_no_reason(whole: Database) -> None:
    (meeting,) = schedule(whole)
    record(whole, meeting, MeetingStatus.CANCELLED, reason="Sne")
    assert [each.reason for each in move(whole, meeting, datetime(2026, 9, 1, 10)).line.moves] == ["Sne"]


def test_a_held_meeting_that_was_postponed_after_all_says_that_it_is_back(whole: Database) -> None:
    (meeting,) = schedule(whole)
    record(whole, meeting, MeetingStatus.HELD)
    changed = record(whole, meeting, MeetingStatus.POSTPONED, to=START + timedelta(days=28))
    assert changed.line.status is MeetingStatus.PLANNED
    assert "der var noteret som holdt, er planlagt igen" in meetings.recorded(changed)


def test_a_cancelled_meeting_may_come_back_at_its_own_time_without_a_move(whole: Database) -> None:
    (meeting,) = schedule(whole)
    record(whole, meeting, MeetingStatus.POSTPONED, reason="Sne")
    record(whole, meeting, MeetingStatus.CANCELLED)
    changed = move(whole, meeting, START)
    assert (changed.line.moves, changed.line.status) == ((), MeetingStatus.PLANNED)


def test_postponed_cancelled_and_planned_again_leaves_no_open_move(whole: Database) -> None:
    (meeting,) = schedule(whole)
    record(whole, meeting, MeetingStatus.POSTPONED, reason="Sne")
    record(whole, meeting, MeetingStatus.CANCELLED)
    record(whole, meeting, MeetingStatus.POSTPONED, reason="Sne igen")
    assert [(each.start, each.to) for each in line(whole, meeting).moves] == [(START, None)]
    record(whole, meeting, MeetingStatus.CANCELLED)
    assert record(whole, meeting, MeetingStatus.PLANNED).line.moves == ()


def test_a_line_remarks_where_it_lay_before_and_why(whole: Database) -> None:
    (meeting,) = schedule(whole)
    assert line(whole, meeting).remark == ""
    move(whole, meeting, datetime(2026, 9, 1, 10), reason="Sygdom")
    assert line(whole, meeting).remark == "flyttet fra tir. 3. marts 2026 kl. 10.00: Sygdom"
    record(whole, meeting, MeetingStatus.CANCELLED, reason="Ingen sager")
    assert line(whole, meeting).remark == "flyttet fra tir. 3. marts 2026 kl. 10.00: Sygdom; Ingen sager"
    other = schedule(whole, "Bevillingsnævnet i Køge")[0]
    record(whole, other, MeetingStatus.POSTPONED)
    assert line(whole, other).remark == "udsat fra tir. 3. marts 2026 kl. 10.00"


@pytest.mark.parametrize(
    ("others", "title"),
    [
        ([], "Kredsrådet, møde 1/2026"),
        (["Kontaktudvalget"], "Kredsrådet og Kontaktudvalget, møde 1/2026"),
        (
            ["Kontaktudvalget", "Lokalrådet i Køge", "Lokalrådet i Greve"],
            "Kredsrådet og 3 andre, møde 1/2026",
        ),
    ],
)
def test_a_joint_meeting_is_named_after_those_who_meet(whole: Database, others: list[str], title: str) -> None:
    (meeting,) = schedule(whole, "Kredsrådet", *others, anyway=True)
    assert line(whole, meeting).title == title
    assert do(whole, meetings.edit, meeting, {"title": " "}).title == title


def test_a_moved_meeting_that_is_invited_and_planned_again_is_not_told_as_moved(whole: Database) -> None:
    (meeting,) = schedule(whole)
    move(whole, meeting, datetime(2026, 9, 1, 10))
    record(whole, meeting, MeetingStatus.INVITED)
    assert meetings.recorded(record(whole, meeting, MeetingStatus.PLANNED)).endswith("er planlagt igen")


def test_a_cancelled_meeting_that_comes_back_is_told_what_is_in_its_way(whole: Database) -> None:
    (meeting,) = schedule(whole, location="Sal")
    record(whole, meeting, MeetingStatus.CANCELLED, reason="Sne")
    schedule(whole, "Bevillingsnævnet i Køge", location="Sal")
    changed = record(whole, meeting, MeetingStatus.PLANNED)
    assert ConflictKind.ROOM in {each.kind for each in changed.conflicts}


def test_a_reason_is_kept_when_the_same_is_noted_again(whole: Database) -> None:
    (meeting,) = schedule(whole)
    record(whole, meeting, MeetingStatus.CANCELLED, reason="Sne")
    assert record(whole, meeting, MeetingStatus.CANCELLED).line.reason == "Sne"
    assert record(whole, meeting, MeetingStatus.HELD).line.reason == ""


def test_each_status_that_a_recipient_must_see_raises_the_sequence(whole: Database) -> None:
    (meeting,) = schedule(whole)
    uid = line(whole, meeting).uid
    for number, status in enumerate(
        (MeetingStatus.INVITED, MeetingStatus.HELD, MeetingStatus.CANCELLED, MeetingStatus.PLANNED), 1
    ):
        assert record(whole, meeting, status).line.sequence == number
    whole.undo()
    assert (line(whole, meeting).sequence, line(whole, meeting).uid) == (5, uid)  # a change more, for who has seen it


def test_several_are_recorded_or_none(whole: Database) -> None:
    made = schedule(whole, "Bevillingsnævnet i Køge", repeat="FREQ=MONTHLY;COUNT=3", anyway=True)
    before = builders.everything(whole)
    with pytest.raises(meetings.NotYetHeld):
        do(whole, meetings.record_all, made, MeetingStatus.HELD, datetime(2026, 4, 10))
    assert builders.everything(whole) == before
    do(whole, meetings.record_all, made, MeetingStatus.HELD, datetime(2026, 6, 1))
    assert {line(whole, each).status for each in made} == {MeetingStatus.HELD}


def test_a_mistake_is_removed_and_what_others_know_is_not(whole: Database) -> None:
    (mistake,) = schedule(whole)
    before = builders.snapshot(whole)
    do(whole, meetings.remove, mistake)
    whole.undo()
    assert builders.snapshot(whole) == before
    record(whole, mistake, MeetingStatus.INVITED)
    record(whole, mistake, MeetingStatus.PLANNED)
    with pytest.raises(meetings.AlreadyKnown, match="Aflys det i stedet"):
        do(whole, meetings.remove, mistake)
    (exported,) = schedule(whole, "Kontaktudvalget")
    do(whole, calendars.mark_sent, [line(whole, exported).uid])
    with pytest.raises(meetings.AlreadyKnown):
        do(whole, meetings.remove, exported)


def test_an_identity_is_never_used_again(whole: Database) -> None:
    given = (f"uid-{number}" for number in count())
    new_uid = NewUid(lambda: next(given))
    (first,) = do(whole, meetings.schedule, wish(whole), ON, new_uid=new_uid).meetings
    do(whole, meetings.remove, first)
    (second,) = do(whole, meetings.schedule, wish(whole), ON, new_uid=new_uid).meetings
    assert line(whole, second).uid == "uid-1@fora"


def test_a_board_that_closes_cuts_its_series_and_leaves_joint_meetings_to_the_others(whole: Database) -> None:
    made = schedule(whole, repeat="FREQ=MONTHLY;INTERVAL=3;COUNT=4", anyway=True)
    record(whole, made[3], MeetingStatus.INVITED)
    (joint,) = schedule(whole, "Kredsrådet", "Kontaktudvalget", start=datetime(2026, 11, 3, 10), anyway=True)
    do(whole, boards.close, board_of(whole, "Kredsrådet"), date(2026, 6, 30))
    with whole.read() as session:
        left = {each.id: each for each in meetings.listing(session)}
    assert set(left) == {made[0], made[1], made[3], joint}
    assert (left[made[3]].status, left[made[3]].reason) == (MeetingStatus.CANCELLED, "Kredsrådet er lukket")
    assert left[joint].boards == ("Kontaktudvalget",)


def test_a_meeting_is_edited_within_its_bounds(whole: Database) -> None:
    (meeting,) = schedule(whole)
    found = do(whole, meetings.edit, meeting, {"title": "=1+1\n“x”", "kind": "stormøde", "minutes": 30, "room": "7"})
    assert (found.title, found.kind, found.minutes, found.place) == ("=1+1\n“x”", "stormøde", 30, "7")
    assert do(whole, meetings.edit, meeting, {"title": "  "}).title == "Kredsrådet, møde 1/2026"
    for minutes in (0, None, 10**6):
        with pytest.raises(meetings.LengthIsOut):
            do(whole, meetings.edit, meeting, {"minutes": minutes})


# --- lists and previews ---------------------------------------------------------------------------------------------


def test_lists_hold_both_days_they_are_asked_for(whole: Database) -> None:
    starts = [datetime(2026, 3, 3), datetime(2026, 3, 3, 23, 59), datetime(2026, 3, 4)]
    made = [schedule(whole, "Bevillingsnævnet i Køge", start=start, minutes=1, anyway=True)[0] for start in starts]
    with whole.read() as session:
        for first, last, expected in (
            (date(2026, 3, 3), date(2026, 3, 3), made[:2]),
            (date(2026, 3, 4), date.max, made[2:]),
            (date.min, date(2026, 3, 2), []),
            (date(2026, 3, 4), date(2026, 3, 3), []),
        ):
            assert [each.id for each in meetings.listing(session, first=first, last=last)] == expected


def test_a_list_is_narrowed_by_everything_at_once(whole: Database) -> None:
    joint = schedule(whole, "Lokalrådet i Køge", "Lokalrådet i Greve")[0]
    schedule(whole, "Bevillingsnævnet i Køge", start=datetime(2026, 4, 1, 10), anyway=True)
    with whole.read() as session:
        unit, forum = names.unit(session, "Greve"), names.forum(session, "Lokalrådene")
        found = meetings.listing(session, unit=unit, forum=forum, board=names.board(session, "Lokalrådet i Køge"))
        assert [each.id for each in found] == [joint]
        assert meetings.listing(session, unit=unit, status=MeetingStatus.HELD) == []


def test_a_preview_changes_nothing_and_proposes_what_is_free(whole: Database) -> None:
    schedule(whole, location="Sal")
    before = builders.everything(whole)
    with whole.read() as session:
        seen = meetings.preview(session, wish(whole, "Bevillingsnævnet i Køge", location="Sal"), ON)
        assert {each.kind for each in seen.conflicts} >= {ConflictKind.ROOM}
        assert len(seen.free) == 3
        for start in seen.free:
            again = meetings.preview(session, wish(whole, "Bevillingsnævnet i Køge", location="Sal", start=start), ON)
            assert again.conflicts == ()
            assert not is_weekend(start.date())
            assert holiday(start.date()) is None
    assert builders.everything(whole) == before


def test_free_times_are_looked_for_further_away_where_there_is_none_near(whole: Database) -> None:
    def far(session: Any) -> tuple[Any, ...]:
        return meetings.preview(session, wish(whole, start=START + timedelta(1)), ON).free

    schedule(whole)  # 22 days around it are too close
    with whole.read() as session:
        assert [each.date() for each in far(session)] == [date(2026, 3, 26), date(2026, 3, 27), date(2026, 3, 30)]


def test_a_series_of_four_hundred_is_scheduled_in_one_step(whole: Database) -> None:
    made = schedule(whole, "Bevillingsnævnet i Køge", repeat="FREQ=DAILY;COUNT=400", anyway=True)
    assert len(made) == 400
    whole.undo()
    with whole.read() as session:
        assert meetings.listing(session) == []
