"""What forums owe each year: as the overview says it, due, put off, done, overdue."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.errors import FieldError
from fora_desktop.services import action_plans, boards, year
from fora_desktop.services.action_plans import PlanDeadline
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL)
    yield opened
    opened.close()


def due(database: Database, year: int = 2026, on: date = TODAY) -> list[PlanDeadline]:
    with database.read() as session:
        return action_plans.deadlines(session, year, on)


def refused(database: Database, function: Any, *arguments: Any) -> str:
    with pytest.raises(FieldError) as raised:
        database.do("x", function, *arguments)
    return str(raised.value)


def test_what_the_overview_asks_for_is_due_each_year_for_the_forum_or_for_each_board(database: Database) -> None:
    found = due(database)
    assert [(each.name, each.whose) for each in found if not each.per_board] == [("Samarbejdsplan", "Kredsrådet")]
    local = [each for each in found if each.name == "Handlingsplan for lokalrådet"]
    assert len(local) == 3
    assert {each.due for each in found} == {date(2026, 12, 31)}
    assert not any(each.overdue for each in found)
    assert all(each.overdue for each in due(database, on=date(2027, 1, 1)))
    assert found[0].sentence == f"{found[0].name}, {found[0].whose}: frist 31. december 2026"


def test_one_year_s_plan_is_put_off_or_done_and_back(database: Database) -> None:
    first = next(each for each in due(database) if each.per_board)
    before = builders.snapshot(database)
    put = action_plans.put_off
    database.do(action_plans.was_put_off, put, *first.key, date(2026, 6, 1))
    (late,) = [each for each in due(database) if each.key == first.key]
    assert (late.due, late.overdue, late.own_day) == (date(2026, 6, 1), True, True)
    told = database.do(action_plans.marked_done, action_plans.mark_done, *first.key, date(2026, 6, 20))
    assert action_plans.marked_done(told) == f"{first.whose}: “{first.name}” for 2026 er færdig 20. juni 2026"
    (done,) = [each for each in due(database) if each.key == first.key]
    assert (done.done_on, done.overdue) == (date(2026, 6, 20), False)
    assert due(database, 2027)[0].done_on is None
    database.do(action_plans.was_put_off, put, *first.key, None)
    database.do(action_plans.marked_done, action_plans.mark_done, *first.key, None)
    assert builders.snapshot(database) == before
    for _step in range(4):
        database.undo()
    assert builders.snapshot(database) == before


def test_a_plan_is_added_corrected_and_taken_away(database: Database) -> None:
    line = database.do(action_plans.added, action_plans.add, 2, "Årsberetning", "29/2")
    assert (line.due, line.due_words, line.per_board) == ((2, 29), "29. februar", False)
    assert [each.due for each in due(database, 2027) if each.action_plan == line.id] == [date(2027, 2, 28)]
    assert [each.due for each in due(database, 2028) if each.action_plan == line.id] == [date(2028, 2, 29)]
    changed = database.do(action_plans.edited, action_plans.edit, line.id, {"due": "", "name": "Beretning"})
    assert action_plans.edited(changed).endswith("“Beretning” er rettet, uden dag")
    assert [each for each in due(database, 2027) if each.action_plan == line.id] == []
    assert "allerede “Beretning”" in refused(database, action_plans.add, 2, "beretning")
    assert refused(database, action_plans.add, 2, " ") == "Handleplanens navn mangler. Skriv f.eks. Samarbejdsplan."
    assert "Skriv f.eks. 15/11." in refused(database, action_plans.edit, line.id, {"due": "snart"})
    database.do(action_plans.removed, action_plans.remove, line.id)
    assert "ingen handleplan" in refused(database, action_plans.remove, line.id)


def test_a_board_that_has_closed_owes_nothing_after_its_last_day_and_others_have_no_such_plan(
    database: Database,
) -> None:
    first = next(each for each in due(database) if each.per_board)
    other = next(each for each in due(database) if each.forum != first.forum)
    assert "Vælg et andet råd." in refused(
        database, action_plans.mark_done, first.action_plan, other.board, 2026, TODAY
    )
    database.do("luk", boards.close, first.board, TODAY)
    assert first.key not in [each.key for each in due(database)]


def test_the_29th_of_february_is_the_28th_in_2100(database: Database) -> None:
    forum = due(database)[0].forum
    database.do(action_plans.added, action_plans.add, forum, "Skudplan", "29/2")
    days = [
        next(each.due for each in due(database, year_) if each.name == "Skudplan") for year_ in (2096, 2099, 2100, 2104)
    ]
    assert days == [date(2096, 2, 29), date(2099, 2, 28), date(2100, 2, 28), date(2104, 2, 29)]


def test_what_a_forum_owes_as_a_whole_outlives_its_first_board(database: Database) -> None:
    first = next(each for each in due(database) if each.per_board)
    whole = database.do(action_plans.added, action_plans.add, first.forum, "Fælles plan", "1/11").id
    (before,) = [each for each in due(database) if each.action_plan == whole]
    database.do(action_plans.was_put_off, action_plans.put_off, *before.key, date(2026, 12, 1))
    database.do("luk", boards.close, before.board, date(2026, 7, 31))
    (after,) = [each for each in due(database) if each.action_plan == whole]
    assert (after.whose, after.due) == (before.whose, date(2026, 12, 1))
    assert after.board != before.board
    database.do(action_plans.marked_done, action_plans.mark_done, *after.key, TODAY)  # the same year's, not one beside
    (done,) = [each for each in due(database) if each.action_plan == whole]
    assert (done.due, done.done_on) == (date(2026, 12, 1), TODAY)
    with database.read() as session:
        assert whole in [each.plan for each in year.read(session, 2027, TODAY).deadlines]
