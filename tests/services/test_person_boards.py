"""Boards for single persons: chosen, judged, merged, forgotten; in a Swedish register with Swedish holidays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Status
from fora_desktop.domain.report_scope import Scope
from fora_desktop.reporting import REPORTS
from fora_desktop.reports.report import texts
from fora_desktop.services import (
    action_plans,
    agenda,
    calendar_days,
    goal_links,
    meetings,
    minutes,
    names,
    people,
    person_boards,
    plan_register,
    privacy,
    scheduling,
    special_days,
    standings,
    strategies,
    tasks,
)
from fora_desktop.storage.database import Database
from tests import builders

KALMAR = "kalmar-kronoberg"
DAY = date(2027, 4, 12)
NATIONAL = date(2027, 6, 6)


@pytest.fixture
def kalmar(tmp_path: Path) -> Iterator[Database]:
    found = builders.register(tmp_path, KALMAR, date(2027, 1, 1))
    yield found
    found.close()


def forum(database: Database, name: str) -> int:
    with database.read() as session:
        return names.forum(session, name)


def choose(database: Database, name: str, *persons: int, day: date = date(2027, 1, 1)) -> Any:
    return database.do(person_boards.persons_chosen, person_boards.choose_persons, forum(database, name), persons, day)


def told(database: Database, name: str, on: date = DAY) -> list[tuple[str, Status, str]]:
    with database.read() as session:
        found = standings.lines(session, on)
    return [(line.board.name, line.status, line.message) for line in found if line.board.forum_name == name]


def test_until_somebody_is_chosen_it_is_not_set_and_says_what_to_do(kalmar: Database) -> None:
    ((name, status, sentence),) = told(kalmar, "Utvecklingssamtal")
    assert (name, status) == ("Utvecklingssamtal", Status.NOT_SET)
    assert sentence == "Ikke fastsat: kravet gælder for hver person. Vælg personerne under Rediger forum."


def test_each_chosen_person_has_a_board_that_is_judged_by_itself(kalmar: Database) -> None:
    anna, bo = builders.person(kalmar, "Anna Berg"), builders.person(kalmar, "Bo Åström")
    choose(kalmar, "Utvecklingssamtal", anna, bo)
    choose(kalmar, "Statuskontroll av ärenden", anna)
    found = told(kalmar, "Utvecklingssamtal")
    assert [(name, status) for name, status, _sentence in found] == [
        ("Utvecklingssamtal med Anna Berg", Status.UNSCHEDULED),
        ("Utvecklingssamtal med Bo Åström", Status.UNSCHEDULED),
    ]
    monthly = told(kalmar, "Statuskontroll av ärenden")
    assert [(name, status) for name, status, _s in monthly] == [
        ("Statuskontroll hos Anna Berg", Status.MISSED),
        ("Statuskontroll hos Anna Berg", Status.UNSCHEDULED),
    ]
    choose(kalmar, "Utvecklingssamtal", bo, day=date(2027, 3, 1))
    with kalmar.read() as session:
        assert person_boards.chosen(session, forum(kalmar, "Utvecklingssamtal"), date(2027, 3, 1)).keys() == {bo}
    choose(kalmar, "Utvecklingssamtal", day=date(2027, 4, 1))
    assert told(kalmar, "Utvecklingssamtal")[-1][1] is Status.NOT_SET
    for _step in range(4):
        kalmar.undo()
    assert told(kalmar, "Utvecklingssamtal")[0][1] is Status.NOT_SET


def test_a_person_who_is_merged_forgotten_or_handed_out_takes_the_board_along(kalmar: Database) -> None:
    anna, twice = builders.person(kalmar, "Anna Berg"), builders.person(kalmar, "Anna B. Berg")
    choose(kalmar, "Utvecklingssamtal", anna, twice)
    kalmar.do("Saml", people.merge, twice, anna)
    with kalmar.read() as session:
        (board,) = [row for row in session.query(Board) if row.person_id is not None]
        assert (board.name, board.person_id) == ("Utvecklingssamtal med Anna Berg", anna)
        held = {section.key: section.entries for section in privacy.held(session, anna).sections}
        assert [entry.text for entry in held["boards"]] == ["Utvecklingssamtal med Anna Berg"]
    kalmar.forget(anna, date(2027, 5, 1))
    with kalmar.read() as session:
        (board,) = [row for row in session.query(Board) if row.person_id is not None]
        assert "Berg" not in board.name
        assert board.last_day == date(2027, 4, 30)
    assert "Anna Berg" not in kalmar.path.read_bytes().decode("utf-8", "ignore")


def test_swedish_holidays_hold_in_the_calendar_the_planner_and_against_a_time(kalmar: Database, tmp_path: Path) -> None:
    (tmp_path / "dk").mkdir()
    danish = builders.register(tmp_path / "dk", builders.SMALL, date(2027, 1, 1))
    for database, name in ((kalmar, "Nationaldagen"), (danish, None)):
        with database.read() as session:
            assert special_days.layers(session).holiday(NATIONAL) == name
            board = session.query(Board).first()
            assert board is not None
            found = scheduling.ground(session, [board.id], date(2028, 6, 6))
            assert found.around.layers.holiday(date(2028, 6, 6)) == name
            assert plan_register.Known(session, 2027, DAY).layers.holiday(NATIONAL) == name
            assert calendar_days.days_of(session, NATIONAL, NATIONAL)[NATIONAL].holiday == name
    danish.close()


def test_no_report_names_the_person_of_a_board_unless_names_are_wanted(kalmar: Database) -> None:
    anna = builders.person(kalmar, "Anna Berg")
    choose(kalmar, "Utvecklingssamtal", anna)
    of_forum = forum(kalmar, "Utvecklingssamtal")
    board = builders.board(kalmar, "Utvecklingssamtal med Anna Berg")
    wish = meetings.Wish((board,), datetime(2027, 3, 3, 10), 60)
    (meeting,) = kalmar.do("m", meetings.schedule, wish, date(2027, 1, 1), anyway=True).meetings
    item = kalmar.do("p", agenda.add, meeting, agenda.Wish("Samtale med Anna Berg")).item
    assert item is not None
    kalmar.do("b", minutes.add_decision, item, "Anna Berg får kursus", "Anna Berg er enig")
    kalmar.do("h", meetings.record, meeting, MeetingStatus.HELD, datetime(2027, 3, 3, 12))
    kalmar.do("o", tasks.add, "Anna Berg sender papir", on=date(2027, 3, 3), board=board)
    plan = kalmar.do("pl", action_plans.make, of_forum, {"name": "Plan", "due": "31/12", "per_board": True}).id
    strategy = kalmar.do("s", strategies.add, {"name": "Strategi"}).id
    goal = kalmar.do("g", strategies.add_goal, strategy, None, {"name": "Mål"}).id
    for target in (goal_links.Target(goal_links.ITEM, item), goal_links.Target(goal_links.PLAN, plan)):
        kalmar.do("t", goal_links.link, goal, target)
    with kalmar.read() as session:
        for kind in REPORTS:
            whole = Scope(2027, date(2027, 12, 1), parts=frozenset(option.key for option in kind.options))
            alone = replace(whole, boards=frozenset({board}))
            for scope in (whole, alone) if "boards" in kind.takes else (whole,):
                assert [text for text in texts(kind.report(session, scope)) if "Anna" in text] == [], kind.key
            if kind.key in ("goals", "tasks", "action-plans"):
                said = list(texts(kind.report(session, replace(whole, names=True))))
                assert any("Utvecklingssamtal med Anna Berg" in text for text in said) or kind.key == "goals", kind.key
