"""What boards lack is asked of the planner and put into the calendar as one step."""

from datetime import date, datetime
from itertools import pairwise

import pytest

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan import Plan, PlanRequest, Unplaced
from fora_desktop.domain.planning import PlanWish
from fora_desktop.planner.solve import solve as planner
from fora_desktop.services import boards, deadlines, meetings, missing, standings
from fora_desktop.services.meetings import Wish
from fora_desktop.services.missing import Lacking, NoPlaceFor, NothingIsMissing
from fora_desktop.storage.database import Database
from tests import builders

ON = date(2026, 7, 2)
NOW = datetime(2026, 7, 2, 9)
GREVE, KREDS = "Lokalrådet i Greve", "Kredsrådet"


def solve(request: PlanRequest) -> Plan:
    return planner(request, seconds=2.0)


def look(database: Database, *boards: str, year: int = 2026) -> Lacking:
    ids = [builders.board(database, name) for name in boards] or None
    with database.read() as session:
        asked = missing.question(session, year, ON, ids)
    return missing.solved(asked, year, solve)


def schedule(database: Database, who: str, start: datetime) -> int:
    wish = Wish((builders.board(database, who),), start, 120)
    return database.do("p", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def accept(database: Database, found: Lacking) -> missing.Planned:
    return database.do(missing.planned, missing.accept, found, NOW)


def test_what_is_missing_lies_apart_in_the_rest_of_the_year_and_can_be_called(database: Database) -> None:
    schedule(database, GREVE, datetime(2026, 8, 18, 10))
    found = look(database, GREVE)
    starts = sorted(each.start for each in found.new if each.start is not None)
    assert len(starts) == found.placed == len(found.new) == 3
    with database.read() as session:
        notice = deadlines.check_notice(session, [builders.board(database, GREVE)], starts[0].date(), ON)
    assert starts[0].date() >= notice.nearest
    assert starts[-1].year == 2026
    days = sorted([*(start.date() for start in starts), date(2026, 8, 18)])
    assert all((later - day).days > 20 for day, later in pairwise(days))
    assert [each.title for each in found.new] == sorted(each.title for each in found.new)


def test_it_is_planned_as_one_step_and_nothing_is_missing_any_more(database: Database) -> None:
    before = builders.snapshot(database)
    accept(database, look(database, GREVE))
    assert database.state().undoes == f"4 manglende møder i {GREVE} er planlagt"
    with database.read() as session:
        board = builders.board(database, GREVE)
        (line,) = standings.lines(session, ON, boards=[board])
        numbers = [each.number for each in meetings.listing(session, board=board)]
        assert missing.lacking([line]) == []
    assert line.standing is not None
    assert line.standing.missing == 0
    assert numbers == ["1/2026", "2/2026", "3/2026", "4/2026"]
    with pytest.raises(NothingIsMissing, match="Ingen møder mangler i 2026"):
        look(database, GREVE)
    database.undo()
    assert builders.snapshot(database) == before


def test_some_of_it_can_be_left_out_and_several_boards_are_counted(database: Database) -> None:
    found = look(database)
    keys = [each.key for each in found.new if each.start is not None]
    told = accept(database, found.only(keys[:-1]))
    assert len(told.meetings) == len(keys) - 1
    assert missing.planned(told) == f"{len(keys) - 1} manglende møder i 5 fora er planlagt"


def test_what_finds_no_time_is_told_with_its_reason(database: Database) -> None:
    found = look(database, KREDS)
    keys = [each.key for each in found.new]
    plan = found.plan
    without = Plan(
        tuple(each for each in plan.placements if each.meeting != keys[0]),
        (Unplaced(keys[0], "Alle er væk."),),
        *(plan.cost, plan.bound, plan.proven, plan.seconds, plan.stopped_by),
    )
    part = Lacking(found.question, without, 2026)
    assert (part.new[0].start, part.new[0].reason) == (None, "Alle er væk.")
    told = accept(database, part)
    assert missing.left(told) == "1 manglende møde fandt ingen ledig tid. Alle er væk."
    nothing = Lacking(found.question, Plan((), without.unplaced, 0, 0, False, 0.0, "time"), 2026)
    with pytest.raises(NoPlaceFor, match="ingen ledig tid"):
        accept(database, nothing)


def test_what_was_planned_meanwhile_is_not_planned_again(database: Database) -> None:
    found = look(database, GREVE)
    keys = [each.key for each in found.new]
    one = accept(database, found.only(keys[:1]))
    assert (len(one.meetings), missing.left(one)) == (1, "")  # nobody is told of those that were not ticked
    rest = accept(database, found)
    assert len(rest.meetings) == 3
    assert "planlagt i mellemtiden" in missing.left(rest)
    with pytest.raises(FieldError, match="planlagt i mellemtiden"):
        accept(database, found)
    with database.read() as session:
        assert len(meetings.listing(session, board=builders.board(database, GREVE))) == 4


def test_nothing_is_planned_in_a_board_that_has_closed_meanwhile(database: Database) -> None:
    found = look(database, GREVE)
    starts = sorted(each.start for each in found.new if each.start is not None)
    closed = starts[1].date()
    database.do("l", boards.close, builders.board(database, GREVE), closed)
    told = accept(database, found)
    assert len(told.meetings) == 2
    assert GREVE in missing.left(told)
    assert "hvor forummet ikke findes" in missing.left(told)


def test_why_there_is_nothing_to_plan_is_told(database: Database) -> None:
    board = builders.board(database, GREVE)
    database.do("w", lambda session: session.add(PlanWish(board_id=board, left_out=True)))
    with pytest.raises(NothingIsMissing) as raised:
        look(database, GREVE)
    assert str(raised.value) == (
        f"Der er ingen møder at planlægge i 2026. {GREVE} er ikke med i årsplanen. Det står i Forudsætninger."
    )
    assert f"{GREVE} er ikke med i årsplanen. Det står i Forudsætninger." in look(database).question.notes
