"""Somebody is away: their meetings get other times, all others stay; what cannot be moved is told with a way out."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import delete, event, select

from fora_desktop.domain.forum import Board, Unit
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.plan import Plan, PlanRequest
from fora_desktop.domain.planning import ForumOrder, PlanSettings, PlanWish, TravelTime
from fora_desktop.planner.solve import solve as planner
from fora_desktop.services import absences, agreed_times, meetings, memberships, replanning, scheduling, substitutes
from fora_desktop.services.meetings import MeetingLine, Wish
from fora_desktop.services.memberships import Wanted
from fora_desktop.services.replanning import Case, Decision, Gone, NothingToReplan, Row, Solved
from fora_desktop.storage.database import Database
from tests import builders

ON = date(2026, 7, 2)
NOW = datetime(2026, 7, 2, 9)
FIRST, LAST = date(2026, 9, 7), date(2026, 9, 18)
GREVE, KREDS = "Lokalrådet i Greve", "Kredsrådet"


def solve(request: PlanRequest) -> Plan:
    return planner(request, seconds=2.0)


def schedule(database: Database, who: str, start: datetime, minutes: int = 120, **more: object) -> int:
    wish = Wish((builders.board(database, who),), start, minutes, **more)  # type: ignore[arg-type]
    return database.do("p", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def meeting(database: Database, id_: int) -> MeetingLine:
    with database.read() as session:
        return meetings.line(session, id_)


@pytest.fixture
def hanne(database: Database) -> int:
    """Sits in Kredsrådet and in Lokalrådet i Greve."""
    id_ = builders.person(database, "Hanne Thorsgaard")
    for who in (KREDS, GREVE):
        database.do("p", memberships.add, Wanted(person=id_), board=builders.board(database, who))
    return id_


def away(database: Database, person: int, first: date = FIRST, last: date = LAST, note: str = "") -> Case:
    with database.read() as session:
        return replanning.away(session, person, first, last, ON, note)


def found(database: Database, case: Case) -> tuple[Solved, tuple[Row, ...]]:
    solved = replanning.solved(case, solve)
    with database.read() as session:
        return solved, replanning.rows(session, solved, ON)


def carry_out(database: Database, gone: Gone | None, *decisions: Decision) -> replanning.Done:
    return database.do(replanning.carried_out, replanning.carry_out, gone, decisions, NOW, reason="Hanne er væk")


def look(database: Database, line: MeetingLine, start: datetime) -> Sequence[object]:
    with database.read() as session:
        ground = scheduling.ground(session, line.board_ids, start.date())
    return scheduling.look(ground, Wish(line.board_ids, start, line.minutes), line).conflicts


def test_only_the_meetings_of_who_is_away_move_and_nothing_speaks_against_where_they_go(
    database: Database, hanne: int
) -> None:
    kreds = schedule(database, KREDS, datetime(2026, 9, 8, 10))
    greve = schedule(database, GREVE, datetime(2026, 9, 15, 10, 15))
    schedule(database, "Lokalrådet i Holbæk", datetime(2026, 9, 8, 10))
    case = away(database, hanne)
    _solved, rows = found(database, case)
    assert [row.id for row in rows] == [kreds, greve]
    for row in rows:
        assert row.to is not None
        assert not FIRST <= row.to.date() <= LAST
        assert row.to.weekday() < 5
        assert row.remarks == ()
        assert not look(database, row.line, row.to)
    assert rows[1].to is not None
    assert rows[1].to.time() == rows[1].line.start.time()  # an hour beside the usual grid is kept


def test_it_is_one_step_with_the_absence_in_it_and_undo_takes_all_of_it_back(database: Database, hanne: int) -> None:
    kreds = schedule(database, KREDS, datetime(2026, 9, 8, 10))
    greve = schedule(database, GREVE, datetime(2026, 9, 15, 10))
    before = builders.snapshot(database)
    case = away(database, hanne, note="ferie")
    _solved, (first, second) = found(database, case)
    carry_out(database, case.gone, Decision(first.id, to=first.to), Decision(second.id, skip="ingen sager"))
    told = "Hanne Thorsgaard er væk 7.–18. september: 1 møde er flyttet, 1 møde er sprunget over"
    assert database.state().undoes == told
    moved, skipped = meeting(database, kreds), meeting(database, greve)
    assert (moved.start, moved.moves[0].reason) == (first.to, "Hanne er væk")
    assert (skipped.status, skipped.reason) == (MeetingStatus.CANCELLED, "ingen sager")
    with database.read() as session:
        (line,) = absences.listing(session, person=hanne)
    assert (line.first, line.last, line.note) == (FIRST, LAST, "ferie")
    database.undo()
    assert builders.snapshot(database) == before


def test_days_that_the_register_knows_already_are_not_noted_again(database: Database, hanne: int) -> None:
    kreds = schedule(database, KREDS, datetime(2026, 9, 8, 10))
    database.do("a", absences.add, hanne, date(2026, 9, 10), date(2026, 9, 11), "kursus")
    case = away(database, hanne)
    assert case.gone is not None
    _solved, rows = found(database, case)
    carry_out(database, case.gone, Decision(kreds, to=rows[0].to))
    with database.read() as session:
        spans = [(line.first.day, line.last.day) for line in absences.listing(session, person=hanne)]
        assert replanning.is_known(session, case.gone)
    assert spans == [(7, 9), (10, 11), (12, 18)]


def test_what_cannot_move_is_told_with_who_can_come_instead(database: Database, hanne: int) -> None:
    weekly = [schedule(database, KREDS, datetime(2026, 9, 1, 10) + timedelta(7 * week)) for week in range(4)]
    fixed = schedule(database, GREVE, datetime(2026, 9, 9, 13))
    database.do("aftalt", agreed_times.agreed, [fixed], True)
    other = builders.person(database, "Bente Holm")
    database.do("s", substitutes.add, other, date(2026, 1, 1), for_person=hanne)
    for id_ in (weekly[0], weekly[3]):
        database.do("aftalt", agreed_times.agreed, [id_], True)
    case = away(database, hanne)
    _solved, rows = found(database, case)
    open_ = {row.id: row for row in rows if row.to is None}
    assert open_[fixed].blocked == "Flyttes ikke: tiden er aftalt."
    assert set(open_) == {weekly[1], weekly[2], fixed}
    assert all(row.blocked and row.blocked[0].isupper() for row in open_.values())
    assert [each.name for each in open_[fixed].substitutes] == ["Bente Holm"]
    carry_out(database, case.gone, Decision(fixed, substitute=other))
    assert database.state().undoes == "Hanne Thorsgaard er væk 7.–18. september: 1 møde har fået en stedfortræder"
    with database.read() as session:
        (absence,) = absences.listing(session, person=hanne)
        assert replanning.in_absences(session, [absence], ON) == [(absence, 2)]
    assert len(away(database, hanne).lines) == 2  # who has sent somebody is no longer expected


def test_a_neighbour_makes_room_where_nothing_else_helps(database: Database, hanne: int) -> None:
    """Between two meetings of the board no free day is left; one of them has days to give."""
    schedule(database, KREDS, datetime(2026, 7, 20, 10))
    between = schedule(database, KREDS, datetime(2026, 9, 10, 10))
    after = schedule(database, KREDS, datetime(2026, 9, 22, 10))
    case = away(database, hanne, date(2026, 7, 21), date(2026, 9, 21))
    _solved, rows = found(database, case)
    by_id = {row.id: row for row in rows}
    to = by_id[between].to
    assert to is not None
    assert not date(2026, 7, 21) <= to.date() <= date(2026, 9, 21)
    assert by_id[after].makes_room
    assert len(rows) == 2


def test_chosen_meetings_stay_where_nothing_speaks_against_it_and_keep_off_closed_days(
    database: Database, hanne: int
) -> None:
    well = schedule(database, KREDS, datetime(2026, 9, 8, 10))
    clash = schedule(database, GREVE, datetime(2026, 9, 8, 11))
    with database.read() as session:
        case = replanning.few(session, [well, clash], ON)
        closed = replanning.few(session, [well, clash], ON, closed=(date(2026, 9, 1), date(2026, 9, 30)))
    _solved, rows = found(database, case)
    starts = [row.to for row in rows]
    assert sum(row.stays for row in rows) == 1
    assert all(starts)
    _solved, rows = found(database, closed)
    assert all(row.to is not None and row.to.month != 9 for row in rows)
    assert closed.reason == "Ingen møder 1.–30. september"


def test_where_there_is_nothing_to_move_it_says_so(database: Database, hanne: int) -> None:
    with pytest.raises(NothingToReplan, match="har ingen møder i Fora 7"):
        away(database, hanne)
    past = schedule(database, KREDS, datetime(2026, 6, 8, 10))
    with database.read() as session, pytest.raises(NothingToReplan, match="Vælg nogle andre"):
        replanning.few(session, [past], ON)
    with pytest.raises(replanning.NothingChosen):
        carry_out(database, None)


# --- the rules of the year plan -------------------------------------------------------------------------------------


def few(database: Database, *chosen: int, closed: tuple[date, date] | None = None) -> Case:
    with database.read() as session:
        return replanning.few(session, chosen, ON, closed=closed)


def the_row(database: Database, case: Case) -> Row:
    _solved, (row,) = found(database, case)
    return row


def add(database: Database, *rows: object) -> None:
    database.do("t", lambda session: session.add_all(rows))


def forum_of(database: Database, who: str) -> int:
    with database.read() as session:
        return session.get_one(Board, builders.board(database, who)).forum_id


def test_order_between_forums_is_kept_or_told(database: Database) -> None:
    kreds = datetime(2026, 10, 14, 10)
    schedule(database, KREDS, kreds)
    before = schedule(database, GREVE, datetime(2026, 10, 1, 10))
    database.do("t", lambda session: session.execute(delete(ForumOrder)))
    add(
        database,
        ForumOrder(forum_id=forum_of(database, GREVE), other_id=forum_of(database, KREDS), min_days=-20, max_days=-5),
    )
    row = the_row(database, few(database, before, closed=(date(2026, 9, 28), date(2026, 10, 4))))
    assert row.to is not None
    assert date(2026, 9, 16) <= row.to.date() <= date(2026, 10, 7)
    assert row.remarks == ()
    row = the_row(database, few(database, before, closed=(date(2026, 9, 10), date(2026, 10, 13))))
    assert row.to is not None
    assert "Skal ligge 5–20 hverdage før Kredsrådet den 14. oktober." in row.remarks


def test_the_way_from_one_place_to_another_is_kept(database: Database, hanne: int) -> None:
    holbaek = schedule(database, "Lokalrådet i Holbæk", datetime(2026, 9, 8, 10))
    database.do("p", memberships.add, Wanted(person=hanne), board=builders.board(database, "Lokalrådet i Holbæk"))
    for day in range(10, 31):
        if date(2026, 9, day).weekday() < 5:
            schedule(database, GREVE, datetime(2026, 9, day, 8))
    with database.read() as session:
        units = {row.name: row.id for row in session.scalars(select(Unit))}
    add(database, TravelTime(unit_id=units["Greve"], other_id=units["Holbæk"], minutes=180))
    row = the_row(database, few(database, holbaek, closed=(date(2026, 9, 1), date(2026, 9, 9))))
    assert row.to is not None
    assert row.to.date().month != 9 or row.to.hour >= 13
    assert row.remarks == ()


def test_wished_distance_months_weeks_and_councils_are_kept(database: Database) -> None:
    board = builders.board(database, KREDS)
    schedule(database, KREDS, datetime(2026, 7, 14, 10))
    later = schedule(database, KREDS, datetime(2026, 10, 14, 10))
    add(database, PlanWish(board_id=board, gap_days=75, months="9,10,11", ordinal="2WE"))
    row = the_row(database, few(database, later, closed=(date(2026, 10, 5), date(2026, 10, 31))))
    assert row.to is not None
    assert row.to.date() >= date(2026, 9, 27)
    assert row.to.date() == date(2026, 11, 11)
    assert row.remarks == ()


def test_another_room_of_the_house_will_do(database: Database) -> None:
    mine = schedule(database, KREDS, datetime(2026, 9, 8, 10), room="Lokale 1")
    add(database, PlanSettings(rooms="Lokale 1\nLokale 2"))
    for day in range(1, 31):
        if date(2026, 9, day).weekday() < 5 and day != 8:
            schedule(database, "Lokalrådet i Holbæk", datetime(2026, 9, day, 8), 480, room="Lokale 1")
    row = the_row(database, few(database, mine, closed=(date(2026, 9, 8), date(2026, 9, 8))))
    assert row.to is not None
    assert abs((row.to.date() - date(2026, 9, 8)).days) <= 7
    assert row.remarks == ("Holdes i Lokale 2; det sædvanlige lokale er optaget.",)
    carry_out(database, None, Decision(row.id, to=row.to))
    assert (meeting(database, mine).room, meeting(database, mine).start) == ("Lokale 2", row.to)
    database.undo()
    assert meeting(database, mine).room == "Lokale 1"


def test_all_absences_together_are_read_once(database: Database, hanne: int) -> None:
    for week in range(8):
        schedule(database, KREDS, datetime(2026, 9, 8, 10) + timedelta(weeks=week))
        day = date(2026, 9, 8) + timedelta(weeks=week)
        database.do("a", absences.add, hanne, day, day, "kursus")
    with database.read() as session:
        known = absences.listing(session, person=hanne)
        counted = []
        event.listen(session.get_bind(), "before_cursor_execute", lambda *_: counted.append(1))
        numbers = [number for _each, number in replanning.in_absences(session, known, ON)]
    assert numbers == [1] * 8
    assert len(counted) < 25
