"""Who stands how, from the real catalogue and from random meetings, against the definitions of product.md."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from fora_desktop.domain import quota
from fora_desktop.domain.forum import Board, Forum
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingStatus
from fora_desktop.domain.quota import ORDER, Period, Rule, Span, Status
from fora_desktop.services import boards, forums, meetings, names, requirements, standings
from fora_desktop.services.meetings import Wish
from fora_desktop.services.standings import NoSuchPeriod, StandingLine
from fora_desktop.storage.database import Database
from tests import builders


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Database]:
    """The register of Midt- og Vestsjælland, its boards from 1 January 2026."""
    database = builders.register(tmp_path)
    yield database
    database.close()


def do(database: Database, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    return database.do("prøve", function, *arguments, **named)


def rows(database: Database, on: date, name: str | None = None) -> list[StandingLine]:
    with database.read() as session:
        chosen = None if name is None else [names.board(session, name)]
        return standings.in_order_of_need(standings.lines(session, on, boards=chosen))


def board_of(database: Database, name: str) -> int:
    with database.read() as session:
        return names.board(session, name)


def meet(
    database: Database, name: str, day: date, status: MeetingStatus = MeetingStatus.HELD, kind: str | None = None
) -> int:
    wish = Wish(boards=(board_of(database, name),), start=datetime.combine(day, time(10)), kind=kind)
    (meeting,) = do(database, meetings.schedule, wish, day, anyway=True).meetings
    if status is not MeetingStatus.PLANNED:
        do(database, meetings.record, meeting, status, datetime(2100, 1, 1))
    return int(meeting)


def require(database: Database, name: str, *rules: Rule, on_demand: bool = False, since: date | None = None) -> None:
    def correct(session: Session) -> None:
        owner = session.get_one(Board, names.board(session, name))
        requirements.correct(session, owner, rules, on_demand, since)

    do(database, correct)


def say(database: Database, name: str, on: date) -> list[tuple[str, date | None]]:
    return [
        (line.status.value, line.standing.period.first if line.standing else None) for line in rows(database, on, name)
    ]


# --- the fresh register ---------------------------------------------------------------------------------------------


def count_by_status(lines: list[StandingLine]) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in lines:
        found[line.status.value] = found.get(line.status.value, 0) + 1
    return found


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        # 25 boards owe 4 (Kredsrådet, Kontaktudvalget, 10 Lokalråd, 10 Koordinationsudvalg, three more), 10 owe 3,
        # four owe 2, five owe 1 (two of them of a kind), one owes a stormøde; 10 Trafiksikkerhedsudvalg and the four
        # empty ones have no rule; all the others are on demand.
        (date(2026, 1, 1), {"unscheduled": 45, "on_demand": 30, "not_set": 14}),
        (date(2026, 4, 1), {"unscheduled": 45, "on_demand": 30, "not_set": 14}),
        (date(2026, 4, 2), {"behind": 25, "unscheduled": 20, "on_demand": 30, "not_set": 14}),
        (date(2026, 5, 2), {"behind": 35, "unscheduled": 10, "on_demand": 30, "not_set": 14}),
        (date(2026, 7, 2), {"behind": 39, "unscheduled": 6, "on_demand": 30, "not_set": 14}),
        (date(2026, 12, 31), {"behind": 45, "on_demand": 30, "not_set": 14}),
        (date(2025, 12, 31), {"not_set": 0}),
    ],
)
def test_the_fresh_register_on_several_days(whole: Database, on: date, expected: dict[str, int]) -> None:
    assert count_by_status(rows(whole, on)) == {status: number for status, number in expected.items() if number}


def test_a_year_later_every_owing_board_has_missed_one(whole: Database) -> None:
    found = count_by_status(rows(whole, date(2027, 1, 1)))
    assert found == {"missed": 45, "unscheduled": 45, "on_demand": 30, "not_set": 14}


def test_a_kredsraad_with_nothing_held_is_due_on_the_second_of_april(whole: Database) -> None:
    (line,) = rows(whole, date(2026, 3, 1), "Kredsrådet")
    assert line.standing is not None
    assert (line.standing.next_due, line.standing.missing) == (date(2026, 4, 2), 4)
    assert line.standing.period == Span(date(2026, 1, 1), date(2026, 12, 31))
    assert not line.standing.behind_pace


def test_held_planned_and_unrecorded_are_h_p_and_u(whole: Database) -> None:
    on = date(2026, 7, 2)
    meet(whole, "Kredsrådet", date(2026, 2, 3))
    meet(whole, "Kredsrådet", on)
    meet(whole, "Kredsrådet", date(2026, 5, 5), MeetingStatus.PLANNED)
    meet(whole, "Kredsrådet", on, MeetingStatus.INVITED)
    meet(whole, "Kredsrådet", date(2026, 9, 1), MeetingStatus.CANCELLED)
    meet(whole, "Kredsrådet", date(2026, 9, 2), MeetingStatus.POSTPONED)
    meet(whole, "Kredsrådet", date(2026, 9, 3), MeetingStatus.HELD)  # seen from before: planned
    (line,) = rows(whole, on, "Kredsrådet")
    assert line.standing is not None
    counts = line.standing.counts
    assert (counts.held, counts.unrecorded, counts.planned) == (2, 1, 2)
    assert counts.planned_days == (on, date(2026, 9, 3))
    assert counts.unrecorded_days == (date(2026, 5, 5),)
    assert (line.status, line.next_meeting) == (Status.COVERED, on)


def test_a_joint_meeting_counts_for_each_of_its_boards(whole: Database) -> None:
    both = tuple(board_of(whole, name) for name in ("Kredsrådet", "Kontaktudvalget"))
    wish = Wish(boards=both, start=datetime(2026, 2, 3, 10))
    (meeting,) = do(whole, meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings
    do(whole, meetings.record, meeting, MeetingStatus.HELD, datetime(2026, 2, 4))
    for name in ("Kredsrådet", "Kontaktudvalget"):
        (line,) = rows(whole, date(2026, 3, 1), name)
        assert line.standing is not None
        assert line.standing.counts.held == 1


def test_ten_press_meetings_do_not_make_a_stormoede(whole: Database) -> None:
    name = "Pressen"
    with whole.read() as session:
        name = session.scalars(select(Board.name).join(Forum).where(Forum.quota_text.like("%stormøde%"))).one()
    for month in range(1, 11):
        meet(whole, name, date(2026, month, 6))
    (line,) = rows(whole, date(2026, 12, 31), name)
    assert (line.status, line.standing and line.standing.counts.held) == (Status.BEHIND, 0)
    meet(whole, name, date(2026, 11, 6), kind="Stormøde")
    assert say(whole, name, date(2026, 12, 31)) == [("met", date(2026, 1, 1))]


def test_missed_behind_and_exceeded_come_first(whole: Database) -> None:
    require(whole, "Kontaktudvalget", Rule(maximum=0, minimum=None))
    meet(whole, "Kontaktudvalget", date(2026, 2, 3))
    found = [line.status for line in rows(whole, date(2026, 4, 2))]
    assert found == sorted(found, key=ORDER.index)
    assert set(found[:25]) == {Status.BEHIND, Status.EXCEEDED}
    later = [line.status for line in rows(whole, date(2027, 4, 2))]
    assert later == sorted(later, key=ORDER.index)
    assert later[0] is Status.MISSED


def test_among_equals_the_one_that_is_due_soonest_comes_first(whole: Database) -> None:
    found = [line.standing.next_due for line in rows(whole, date(2026, 1, 1)) if line.standing]
    dues = [due for due in found if due]
    assert dues == sorted(dues)
    assert dues[0] == date(2026, 4, 2)


# --- parts of periods, rules of their own, rules that change ---------------------------------------------------------


def test_a_board_of_half_a_year_owes_half_and_keeps_its_maximum(whole: Database) -> None:
    require(whole, "Kredsrådet", Rule(minimum=4, maximum=5))
    do(whole, boards.edit, board_of(whole, "Kredsrådet"), {"first_day": date(2026, 7, 1)})
    (line,) = rows(whole, date(2026, 8, 1), "Kredsrådet")
    assert line.standing is not None
    assert (line.standing.minimum, line.standing.maximum) == (2, 5)  # 4 x 184 / 365 = 2.02
    assert line.standing.period == Span(date(2026, 7, 1), date(2026, 12, 31))
    assert line.standing.next_due == date(2026, 9, 30)


def test_a_board_that_begins_later_this_year_is_listed_and_one_of_next_year_is_not(whole: Database) -> None:
    do(whole, boards.edit, board_of(whole, "Kredsrådet"), {"first_day": date(2026, 10, 1)})
    assert say(whole, "Kredsrådet", date(2026, 5, 1)) == [("unscheduled", date(2026, 10, 1))]
    for name in ("Kredsrådet", "Trafiksikkerhedsudvalget i Køge"):
        do(whole, boards.edit, board_of(whole, name), {"first_day": date(2027, 1, 1)})
        assert say(whole, name, date(2026, 5, 1)) == []


def test_a_closed_board_stands_until_its_share_has_been_seen(whole: Database) -> None:
    board = board_of(whole, "Kredsrådet")
    do(whole, boards.close, board, date(2026, 6, 30))
    assert say(whole, "Kredsrådet", date(2026, 6, 30)) == [("behind", date(2026, 1, 1))]
    assert say(whole, "Kredsrådet", date(2026, 7, 1)) == [("missed", date(2026, 1, 1))]
    assert say(whole, "Kredsrådet", date(2028, 7, 1)) == [("missed", date(2026, 1, 1))]
    do(whole, standings.mark_seen, board, date(2026, 1, 1), "nedlagt", date(2026, 7, 2))
    assert say(whole, "Kredsrådet", date(2026, 7, 3)) == []
    assert say(whole, "Kredsrådet", date(2028, 7, 1)) == []


def test_a_closed_board_without_a_rule_is_listed_to_its_last_day(whole: Database) -> None:
    name = "Trafiksikkerhedsudvalget i Køge"
    do(whole, boards.close, board_of(whole, name), date(2026, 6, 30))
    assert say(whole, name, date(2026, 6, 30)) == [("not_set", None)]
    assert say(whole, name, date(2026, 7, 1)) == []


def test_a_missed_quarter_stays_beside_the_present_one_until_it_is_seen(whole: Database) -> None:
    require(whole, "Kredsrådet", Rule(minimum=1, period=Period.QUARTER))
    meet(whole, "Kredsrådet", date(2026, 5, 5))
    on = date(2026, 7, 10)
    assert say(whole, "Kredsrådet", on) == [("missed", date(2026, 1, 1)), ("unscheduled", date(2026, 7, 1))]
    with whole.read() as session:
        lines = standings.lines(session, on, boards=[board_of(whole, "Kredsrådet")])
        assert standings.foremost(lines).status is Status.MISSED
    line = do(whole, standings.mark_seen, board_of(whole, "Kredsrådet"), date(2026, 1, 1), " sygdom ", on)
    assert standings.seen(line) == "Kredsrådet: perioden fra 1. januar 2026 er markeret som set"
    assert say(whole, "Kredsrådet", on) == [("unscheduled", date(2026, 7, 1))]
    assert say(whole, "Kredsrådet", date(2026, 3, 1)) == [("unscheduled", date(2026, 1, 1))]  # looking back


def test_an_unrecorded_past_quarter_waits_too(whole: Database) -> None:
    require(whole, "Kredsrådet", Rule(minimum=1, period=Period.QUARTER))
    meeting = meet(whole, "Kredsrådet", date(2026, 2, 3), MeetingStatus.PLANNED)
    assert say(whole, "Kredsrådet", date(2026, 4, 1))[0] == ("unrecorded", date(2026, 1, 1))
    do(whole, meetings.record, meeting, MeetingStatus.HELD, datetime(2026, 4, 1))
    assert say(whole, "Kredsrådet", date(2026, 4, 1)) == [("unscheduled", date(2026, 4, 1))]


def test_only_the_latest_unseen_period_is_told_then_the_one_before(whole: Database) -> None:
    require(whole, "Kredsrådet", Rule(minimum=1, period=Period.QUARTER))
    board, on = board_of(whole, "Kredsrådet"), date(2026, 10, 1)
    assert say(whole, "Kredsrådet", on)[0] == ("missed", date(2026, 7, 1))
    do(whole, standings.mark_seen, board, date(2026, 7, 1), "", on)
    assert say(whole, "Kredsrådet", on)[0] == ("missed", date(2026, 4, 1))
    do(whole, standings.mark_seen, board, date(2026, 4, 1), "", on)
    do(whole, standings.mark_seen, board, date(2026, 1, 1), "", on)
    assert say(whole, "Kredsrådet", on) == [("unscheduled", on)]


def test_any_earlier_period_that_nobody_has_seen_can_be_marked_not_only_the_newest(whole: Database) -> None:
    board = board_of(whole, "Kredsrådet")
    do(whole, boards.edit_with_quota, board, {}, "1 gang i kvartalet", date(2026, 1, 1))
    on = date(2026, 12, 31)
    with pytest.raises(NoSuchPeriod, match="Der er: 2026-01-01, 2026-04-01, 2026-07-01"):
        do(whole, standings.mark_seen, board, date(2025, 1, 1), "", on)
    line = do(whole, standings.mark_seen, board, date(2026, 1, 1), "ferie", on)
    assert line.status is Status.MISSED
    with pytest.raises(NoSuchPeriod, match="Der er: 2026-04-01, 2026-07-01"):
        do(whole, standings.mark_seen, board, date(2026, 1, 1), "", on)


def test_a_period_that_is_not_over_or_not_there_cannot_be_seen(whole: Database) -> None:
    board = board_of(whole, "Kredsrådet")
    with pytest.raises(NoSuchPeriod):
        do(whole, standings.mark_seen, board, date(2026, 1, 1), "", date(2026, 12, 31))
    with pytest.raises(NoSuchPeriod, match="Der er: 2026-01-01"):
        do(whole, standings.mark_seen, board, date(2025, 1, 1), "", date(2027, 1, 1))


def test_a_quarter_that_was_seen_does_not_hide_the_year_that_begins_on_the_same_day(whole: Database) -> None:
    require(whole, "Kredsrådet", Rule(minimum=1, period=Period.QUARTER), Rule("stormøde", 1))
    for month in (5, 8, 11):
        meet(whole, "Kredsrådet", date(2026, month, 5))
    meet(whole, "Kredsrådet", date(2027, 1, 5))
    board = board_of(whole, "Kredsrådet")
    do(whole, standings.mark_seen, board, date(2026, 1, 1), "syg", date(2026, 4, 10))
    on = date(2027, 1, 10)
    found = [(line.status, line.standing.rule.kind) for line in rows(whole, on, "Kredsrådet") if line.standing]
    assert found[0] == (Status.MISSED, "stormøde")
    do(whole, standings.mark_seen, board, date(2026, 1, 1), "glemt", on)
    assert Status.MISSED not in [line.status for line in rows(whole, on, "Kredsrådet")]


def test_every_week_of_three_years_is_judged(whole: Database) -> None:
    require(whole, "Kredsrådet", Rule(minimum=1, period=Period.WEEK))
    day = date(2026, 1, 2)
    gap = date(2027, 5, 3)  # a Monday
    while day < date(2028, 12, 24):
        if not gap <= day < gap + timedelta(7):
            meet_quickly(whole, "Kredsrådet", day)
        day += timedelta(7)
    assert say(whole, "Kredsrådet", date(2028, 12, 20))[0] == ("missed", gap)


def meet_quickly(database: Database, name: str, day: date) -> None:
    def add(session: Session) -> None:
        put(session, names.board(session, name), day, "held", None)

    do(database, add)


def put(session: Session, board: int, day: date, status: str, kind: str | None) -> None:
    start = datetime.combine(day, time(10))
    meeting = Meeting(
        uid=f"{board}-{day}-{status}-{kind}-{session.query(Meeting).count()}",
        title="Møde",
        kind=kind,
        start=start,
        planned_start=start,
        minutes=60,
        time_zone="Europe/Copenhagen",
        status=status,
    )
    session.add(meeting)
    session.flush()
    session.add(MeetingBoard(meeting_id=meeting.id, board_id=board, number=1, year=day.year))


def test_a_school_year_begins_in_august(whole: Database) -> None:
    require(whole, "Kredsrådet", Rule(minimum=4, year_start=(8, 1)))
    (line,) = rows(whole, date(2026, 9, 1), "Kredsrådet")[:1]
    assert say(whole, "Kredsrådet", date(2026, 7, 31)) == [("behind", date(2026, 1, 1))]
    assert say(whole, "Kredsrådet", date(2026, 9, 1))[1] == ("unscheduled", date(2026, 8, 1))
    assert line.status is Status.MISSED  # 4 x 212 / 365 = 2.3 of the part before August


def test_every_second_month_begins_with_the_boards_first(whole: Database) -> None:
    require(whole, "Kredsrådet", Rule(minimum=1, period=Period.MONTH, interval=2))
    do(whole, boards.edit, board_of(whole, "Kredsrådet"), {"first_day": date(2026, 2, 10)})
    meet(whole, "Kredsrådet", date(2026, 3, 31))
    assert say(whole, "Kredsrådet", date(2026, 3, 31)) == [("on_demand", date(2026, 2, 10))]  # 50 of 59 days
    assert say(whole, "Kredsrådet", date(2026, 4, 1)) == [("unscheduled", date(2026, 4, 1))]
    assert say(whole, "Kredsrådet", date(2026, 6, 1))[0] == ("missed", date(2026, 4, 1))


def test_a_rule_of_its_own_counts_for_one_board_only(whole: Database) -> None:
    do(whole, boards.edit_with_quota, board_of(whole, "Lokalrådet i Køge"), {}, "Mindst 12", date(2026, 1, 1))
    minima = {name: rows(whole, date(2026, 1, 31), f"Lokalrådet i {name}")[0].standing for name in ("Køge", "Greve")}
    assert {name: standing and standing.minimum for name, standing in minima.items()} == {"Køge": 12, "Greve": 4}


def test_earlier_periods_are_judged_by_the_rule_of_their_time(whole: Database) -> None:
    for month in (2, 5, 8, 11):
        meet(whole, "Kredsrådet", date(2026, month, 3))
    with whole.read() as session:
        forum = names.forum(session, "Kredsrådet")
    do(whole, forums.edit, forum, {"quota_text": "Mindst 6"}, date(2027, 3, 1))
    assert say(whole, "Kredsrådet", date(2026, 12, 31)) == [("met", date(2026, 1, 1))]
    assert say(whole, "Kredsrådet", date(2027, 3, 2)) == [("behind", date(2027, 1, 1))]
    assert say(whole, "Kredsrådet", date(2028, 1, 1))[0] == ("missed", date(2027, 1, 1))


@pytest.mark.parametrize("text", ["Efter behov", "", "volapyk"])
def test_a_missed_year_is_still_told_when_the_rule_is_gone(whole: Database, text: str) -> None:
    with whole.read() as session:
        forum = names.forum(session, "Kredsrådet")
    do(whole, forums.edit, forum, {"quota_text": text}, date(2027, 3, 1))
    word = "on_demand" if text == "Efter behov" else "not_set"
    assert say(whole, "Kredsrådet", date(2027, 3, 2)) == [("missed", date(2026, 1, 1)), (word, None)]


def test_a_second_rule_that_is_gone_leaves_its_missed_year(whole: Database) -> None:
    require(whole, "Kredsrådet", Rule("ordinært møde", 1), Rule("stormøde", 1))
    meet(whole, "Kredsrådet", date(2026, 5, 5))
    require(whole, "Kredsrådet", Rule("ordinært møde", 1), since=date(2027, 1, 1))
    found = [(line.status.value, line.standing and line.standing.rule.kind) for line in rows(whole, date(2027, 1, 2))]
    assert ("missed", "stormøde") in found


def test_a_rule_of_its_own_that_is_given_up_still_judges_its_time(whole: Database) -> None:
    board = board_of(whole, "Kredsrådet")
    meet(whole, "Kredsrådet", date(2026, 5, 5))
    do(whole, boards.edit_with_quota, board, {}, "Mindst 1", date(2026, 1, 1))
    do(whole, boards.edit_with_quota, board, {}, "", date(2027, 1, 1))
    assert say(whole, "Kredsrådet", date(2027, 1, 2)) == [("unscheduled", date(2027, 1, 1))]
    (line,) = rows(whole, date(2027, 1, 2), "Kredsrådet")
    assert line.standing is not None
    assert line.standing.minimum == 4
    do(whole, boards.edit_with_quota, board, {}, "", date(2026, 1, 1))
    assert say(whole, "Kredsrådet", date(2027, 1, 2))[0] == ("missed", date(2026, 1, 1))


# --- against the definition -----------------------------------------------------------------------------------------


@contextmanager
def small() -> Iterator[Database]:
    with TemporaryDirectory() as folder:
        database = builders.register(Path(folder), builders.SMALL, date(2020, 1, 1))
        try:
            yield database
        finally:
            database.close()


DAYS = st.dates(date(2024, 11, 1), date(2027, 2, 1))
MEETINGS = st.lists(
    st.tuples(
        DAYS, st.sampled_from([each.value for each in MeetingStatus]), st.sampled_from([None, "stormøde", "øvelse"])
    ),
    max_size=25,
)
RULES = st.lists(
    st.builds(
        Rule,
        kind=st.sampled_from([None, "stormøde", "samarbejdsmøde/øvelse", "ordinært møde"]),
        minimum=st.integers(0, 8),
        maximum=st.none() | st.integers(8, 12),
        period=st.sampled_from(Period),
        interval=st.integers(1, 3),
        year_start=st.sampled_from([(1, 1), (8, 1), (2, 29)]),
    ),
    min_size=1,
    max_size=2,
)


def test_the_database_counts_as_the_definition_does() -> None:
    with small() as database:
        board = board_of(database, "Kredsrådet")

        @settings(max_examples=80, deadline=None)
        @given(MEETINGS, RULES, DAYS, DAYS, st.booleans())
        def compare(
            held: list[tuple[date, str, str | None]], rules: list[Rule], on: date, since: date, old: bool
        ) -> None:
            first_day = since if not old else date(2024, 1, 1)

            def fill(session: Session) -> None:
                session.execute(delete(MeetingBoard))
                session.execute(delete(Meeting))
                owner = session.get_one(Board, board)
                owner.first_day = first_day
                for day, status, kind in held:
                    put(session, board, day, status, kind)
                requirements.correct(session, owner, rules, False)

            do(database, fill)
            with database.read() as session:
                found = {
                    (line.standing.rule, line.standing.whole): line.standing
                    for line in standings.lines(session, on, boards=[board])
                    if line.standing
                }
            expected = {}
            for rule in rules:
                whole = quota.span_of(rule, on, first_day)
                past = False
                while whole.last >= first_day:
                    span = quota.clip(whole, first_day, None)
                    assert span is not None
                    counts = quota.count(rule.kind, span, held, on)
                    standing = quota.standing(rule, whole, first_day, None, on, counts)
                    assert standing is not None
                    if not past or standing.status in (Status.MISSED, Status.UNRECORDED):
                        expected[rule, whole] = standing
                        if past:
                            break
                    past = True
                    whole = quota.span_of(rule, whole.first - timedelta(1), first_day)
            assert found == expected

        compare()


def test_the_days_at_the_ends_of_the_calendar_cost_nothing(whole: Database) -> None:
    for on in (date.min, date.max):
        assert isinstance(rows(whole, on, "Kredsrådet"), list)
