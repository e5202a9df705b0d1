"""Strategies in the register: loaded, typed in, linked, proposed, refused, reported; all of it undone again."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.goal_board import GoalBoard, State
from fora_desktop.domain.goal_proposals import Aim, propose
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.minutes import Decision
from fora_desktop.domain.report_scope import Cancelled, Scope
from fora_desktop.domain.steps import Sort, Wanted
from fora_desktop.domain.strategy import Goal, Strategy
from fora_desktop.exchange import strategies as files
from fora_desktop.reporting import kinds
from fora_desktop.reports.report import texts
from fora_desktop.services import (
    action_plans,
    agenda,
    agenda_sources,
    forums,
    goal_links,
    goals,
    meetings,
    names,
    plan_progress,
    plan_rows,
    steps,
    strategies,
)
from fora_desktop.services.goal_links import DECISION, FORUM, ITEM, PLAN, Target
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = builders.register(tmp_path, builders.SMALL)
    opened.do(strategies.loaded, strategies.load, files.find("midt-og-vestsjaelland-2019"))
    yield opened
    opened.close()


def read(database: Database, year: int = 2026, **more: Any) -> GoalBoard:
    with database.read() as session:
        return goals.board(session, year, TODAY, **more)


def goal(board: GoalBoard, name: str) -> int:
    return next(each.id for line in board.strategies for each in line.goals if each.name == name)


def forum(board: GoalBoard, name: str) -> int:
    return next(each.id for each in board.forums if each.name.startswith(name))


def met(database: Database, board: str, day: datetime, status: str = "planned", *, closed: bool = False) -> int:
    """A meeting with one item; the item's id."""

    def add(session: Any) -> int:
        wish = Wish((names.board(session, board),), day, 60)
        (meeting,) = meetings.schedule(session, wish, TODAY, anyway=True).meetings
        if status != "planned":
            meetings.record(session, meeting, MeetingStatus(status), datetime(2026, 7, 2, 9))
        item = AgendaItem(meeting_id=meeting, position=1, title="Tryghed", confidential=closed)
        session.add(item)
        session.flush()
        return item.id

    return database.do("møde", add)


def test_a_link_to_what_lies_under_a_goal_counts_for_it_and_undo_takes_all_back(database: Database) -> None:
    before, empty = builders.snapshot(database), read(database)
    near, dialogue, council = goal(empty, "Tæt på borgerne"), goal(empty, "Dialog med borgerne"), forum(empty, "Lokalr")
    assert empty.counts() == ["1 strategi", "4 pejlemærker", "5 fokusområder"]
    assert all(empty.is_unserved(each) for each in empty.columns(empty.strategies[0]))
    done = database.do(goal_links.linked, goal_links.link, dialogue, Target(FORUM, council))
    assert goal_links.linked(done) == "Lokalrådene er tilknyttet “Dialog med borgerne”"
    board = read(database)
    assert [each.name for each in board.serving(near)] == ["Lokalrådene"]
    assert board.cell(near, council).state is State.LINKED
    assert board.summary(board.strategies[0]) == "1 af 5 fora tjener mindst ét mål"
    assert board.without_words(board.strategies[0]) == "4 af 5 fora har intet mål"
    database.do(strategies.told_internal, strategies.set_internal, goal(board, "Ledelse"), True)
    board = read(database)
    words = {each.name: board.forums_word(each) for each in board.columns(board.strategies[0])}
    assert (words["Tæt på borgerne"], words["Orden i tingene"], words["Ledelse"]) == ("1", "ingen", "internt")
    database.do(goal_links.unlinked, goal_links.unlink_all, board.under(near), council)
    with pytest.raises(FieldError, match="Lokalrådene er ikke tilknyttet “Tæt på borgerne”"):
        database.do("x", goal_links.unlink_all, board.under(near), council)
    for _step in range(3):
        database.undo()
    assert builders.snapshot(database) == before


def test_meetings_count_by_their_items_and_decisions_cancelled_ones_do_not(database: Database) -> None:
    board = read(database)
    near, dialogue, council = goal(board, "Tæt på borgerne"), goal(board, "Dialog med borgerne"), forum(board, "Kreds")
    held = met(database, "Kredsrådet", datetime(2026, 3, 4, 10), "held")
    coming = met(database, "Kredsrådet", datetime(2026, 9, 2, 10))
    called_off = met(database, "Kredsrådet", datetime(2026, 10, 7, 10), "cancelled")
    closed = met(database, "Kredsrådet", datetime(2026, 11, 4, 10), closed=True)

    def decide(session: Any) -> int:
        row = Decision(item_id=held, position=1, text="Vi mødes")
        session.add(row)
        session.flush()
        return row.id

    database.do(goal_links.linked, goal_links.link, near, Target(DECISION, database.do("b", decide)))
    for item in (coming, called_off, closed):
        database.do(goal_links.linked, goal_links.link, dialogue, Target(ITEM, item))
    board = read(database)
    assert board.cell(near, council).state is State.BY_ITEMS
    assert board.meetings(near) == (3, 1)
    assert board.meetings(dialogue) == (2, 0)
    assert read(database, 2027).meetings(near) == (0, 0)
    assert read(database, closed_items=False).meetings(near) == (2, 1)
    with database.read() as session:
        about = goals.about(session, board.under(near), 2026, TODAY)
        (answer,) = goals.items(session, board.under(near), date(2026, 1, 1), date(2026, 6, 30))
        report = kinds.find("goals").report(session, Scope(2026, TODAY, parts=frozenset({"matrix", "meetings"})))
    assert [(each.words, goals.day_words(each.start, TODAY)) for each in about.coming] == [
        ("Kredsrådet, punkt 1", "2. sep."),
        ("Kredsrådet, punkt 1", "4. nov."),
    ]
    assert answer.item == held
    said = "\n".join(texts(report))
    assert "Orden i tingene" in said
    assert "1 lukket punkt er udeladt." in said
    assert board.strategies[0].missing
    assert board.strategies[0].missing not in said
    assert "Kredsrådet: 2 møder, 1 holdt" in said
    assert "4. november" not in said
    assert "Ingen fora tjener målet." in said


def read_meeting(database: Database, item: int) -> int:
    with database.read() as session:
        return session.get_one(AgendaItem, item).meeting_id


def test_a_goal_is_told_as_it_was_on_the_day_and_where_an_item_was_taken_up(database: Database) -> None:
    board = read(database)
    near, council, local = goal(board, "Tæt på borgerne"), forum(board, "Kreds"), forum(board, "Lokalr")
    put_off = met(database, "Kredsrådet", datetime(2026, 2, 3, 10))
    met(database, "Kredsrådet", datetime(2026, 4, 7, 10), "held")
    database.do("l", goal_links.link, near, Target(ITEM, put_off))
    second = database.do("p", agenda.add, read_meeting(database, put_off), agenda.Wish("Mere tryghed")).item
    assert second is not None
    database.do("l", goal_links.link, near, Target(ITEM, second))
    with database.read() as session:
        assert [each.words for each in goals.about(session, [near], 2026, date(2026, 1, 5)).coming] == [
            "Kredsrådet, punkt 1, 2"
        ]
    database.do("f", agenda.remove, second)
    coming = met(database, "Kredsrådet", datetime(2026, 5, 5, 10))
    assert read(database).meetings(near) == (1, 0)
    database.do("u", agenda_sources.postpone, put_off)
    board = read(database)
    with database.read() as session:
        (taken_up,) = [each.item for each in goals.items(session, [near], date(2026, 1, 1), date(2026, 12, 31))]
        meeting = session.get_one(AgendaItem, coming).meeting_id
        assert session.get_one(AgendaItem, taken_up).meeting_id == meeting
    assert board.meetings(near) == (1, 0)
    database.do("h", meetings.record, meeting, MeetingStatus.HELD, datetime(2026, 7, 2, 9))
    assert read(database).meetings(near) == (1, 1)
    with database.read() as session:
        assert goals.board(session, 2026, date(2026, 5, 4)).meetings(near) == (1, 0)
        assert goals.board(session, 2026, TODAY, boards=()).meetings(near) == (0, 0)
        scope = Scope(2026, date(2026, 5, 4), parts=frozenset({"meetings"}))
        said = list(texts(kinds.find("goals").report(session, scope)))
    assert said[said.index("Tryghed") + 1] == "Planlagt"
    for each, day in ((council, date(2026, 5, 31)), (local, date(2026, 6, 30))):
        database.do("luk", forums.close, each, day)
    with database.read() as session:
        after = goals.board(session, 2026, date(2027, 1, 12))
        next_year = goals.board(session, 2027, date(2027, 1, 12))
    assert [each.name for each in after.serving(near)] == ["Kredsrådet"]
    assert local not in {each.id for each in after.forums}
    assert council not in {each.id for each in next_year.forums}


def test_the_plans_of_a_goal_are_those_of_the_page_of_plans(database: Database) -> None:
    near = goal(read(database), "Tæt på borgerne")
    council = forum(read(database), "Kreds")
    loose = database.do("p", action_plans.make, council, {"name": "Fri plan"}).id
    long = database.do("p", action_plans.make, council, {"name": "Fireårig", "every": 4}).id
    with database.read() as session:
        local = next(each for each in plan_rows.listing(session, 2026, TODAY) if each.per_board)
    board = builders.board(database, "Kredsrådet")
    day = date(2026, 3, 1)
    for plan in (loose, long):
        database.do("t", plan_progress.set_stage, plan, board, 2026, "published", day, TODAY)
    for plan in (loose, long, local.plan):
        database.do("l", goal_links.link, near, Target(PLAN, plan))
    database.do("t", plan_progress.set_stage, *local.key, local.stages[-1], day, TODAY)
    with database.read() as session:
        of = {
            (year, on): {each.name: each.state for each in goals.about(session, [near], year, on).plans}
            for year, on in ((2026, TODAY), (2027, date(2027, 7, 1)), (2026, date(2026, 2, 1)))
        }
        boards = sum(each.plan == local.plan for each in plan_rows.listing(session, 2026, TODAY))
    assert of[2026, TODAY] == {"Fri plan": "offentliggjort", "Fireårig": "offentliggjort", local.name: f"1 af {boards}"}
    later = of[2027, date(2027, 7, 1)]
    assert (later["Fri plan"], later["Fireårig"]) == ("offentliggjort", "offentliggjort")
    assert of[2026, date(2026, 2, 1)]["Fri plan"] == "ikke begyndt"


def test_a_refused_proposal_stays_refused_and_an_accepted_one_is_a_link(database: Database) -> None:
    def want(session: Any, text: str) -> None:
        from fora_desktop.domain.forum import Forum

        for row in session.query(Forum).all():
            row.purpose = text if row.name in ("Kredsrådet", "Kontaktudvalget") else ""

    database.do("formål", want, "Sikre et hurtigt beredskab. Drøfte møderne.")
    board = read(database)
    found = [(each.forum, each.goal, each.sentence, each.shared) for each in board.proposals]
    fast = goal(board, "Hurtigt beredskab")
    expected = ("Sikre et hurtigt beredskab", ("hurtigt", "beredskab"))
    assert (forum(board, "Kreds"), fast, *expected) in found
    near = goal(board, "Tæt på borgerne")
    assert board.cell(near, forum(board, "Kreds")).state is State.PROPOSED
    assert board.serving(near) == []
    database.do(goal_links.refused, goal_links.refuse, fast, forum(board, "Kreds"))
    database.do(goal_links.linked, goal_links.link, fast, Target(FORUM, forum(board, "Kontakt")))
    board = read(database)
    assert not [each for each in board.proposals if each.goal == fast]
    assert board.cell(near, forum(board, "Kreds")).state is State.NONE
    assert [each.name for each in board.serving(near)] == ["Kontaktudvalget"]


def test_proposals_need_words_that_say_something() -> None:
    aims = (Aim(1, 1, "Orden i tingene", "Vi følger procedurerne."), Aim(2, 1, "Hurtigt beredskab"))
    purposes = ((7, "Drøftelse og koordination af samarbejdet"), (8, "At redningsberedskaberne øver sig"), (9, ""))
    assert [(each.forum, each.goal) for each in propose(purposes, aims)] == [(8, 2)]


def test_a_strategy_typed_in_is_told_in_the_history_and_wrong_input_refused(database: Database) -> None:
    database.do(strategies.loaded, strategies.load, files.find("kobenhavn-2023"))
    board = read(database)
    assert "Efterforskningsenheden" not in {each.name for each in board.columns(board.strategies[-1])}
    database.undo()
    done = database.do(strategies.added, strategies.add, {"name": " Vores  kreds ", "year": "2027", "words": "Ord"})
    assert (done.title, strategies.added(done)) == ("Vores kreds 2027", "Strategien Vores kreds 2027 er oprettet")
    made = database.do(strategies.goal_added, strategies.add_goal, done.id, None, {"name": "Mål", "tags": "11 11"})
    database.do(strategies.goal_edited, strategies.edit_goal, made.id, {"unit": "Enhed", "internal": True})
    database.do(strategies.told_in_force, strategies.set_in_force, done.id, True)
    for act, given, told in (
        (strategies.add, ({"name": ""},), "Strategiens navn mangler"),
        (strategies.add, ({"name": "vores kreds", "year": "2027"},), "“Vores kreds 2027” er her allerede"),
        (strategies.add, ({"name": "A", "year": "20x"},), "“20x” er ikke et årstal"),
        (strategies.add_goal, (done.id, None, {"name": "mål"}), "“mål” står der allerede"),
        (strategies.edit_goal, (made.id, {"name": "  "}), "Målets navn mangler"),
        (strategies.edit_goal, (999, {"name": "x"}), "Der er intet mål med id “999”"),
        (strategies.edit, (999, {}), "Der er ingen strategi med id “999”"),
        (goal_links.link, (made.id, Target(PLAN, 999)), "er der ikke længere"),
    ):
        with pytest.raises(FieldError, match=told):
            database.do("x", act, *given)
    with database.read() as session:
        rows = session.query(Strategy).order_by(Strategy.position).all()
        assert [(row.name, row.in_force) for row in rows] == [("Midt- og Vestsjælland", False), ("Vores kreds", True)]
        assert goals.choices(session)[0].words == "Mål (Vores kreds 2027)"
        touched, _more = database.page_of_steps(Wanted(), limit=1)
        (line,) = steps.lines(session, touched)
        assert (line.sort, line.name) == (Sort.STRATEGIES, "Vores kreds")
    before = builders.snapshot(database)
    gone = database.do(strategies.removed, strategies.remove, 1)
    assert gone.goals == 18
    with database.read() as session:
        assert session.query(Goal).count() == 1
    database.undo()
    assert builders.snapshot(database) == before


def test_what_a_thing_serves_is_set_at_once_and_the_report_can_be_given_up(database: Database) -> None:
    board = read(database)
    one, two, council = goal(board, "God service"), goal(board, "Ledelse"), forum(board, "Kreds")
    target = Target(FORUM, council)
    database.do(goal_links.goals_set, goal_links.set_goals, target, [one, two])
    done = database.do(goal_links.goals_set, goal_links.set_goals, target, [two])
    assert goal_links.goals_set(done) == "Kredsrådet er tilknyttet “Ledelse”"

    def enough(share: float) -> None:
        if share >= 0.3:
            raise Cancelled

    with database.read() as session:
        assert [each.name for each in goal_links.goals_of(session, target)] == ["Ledelse"]
        with pytest.raises(Cancelled):
            kinds.find("goals").report(session, Scope(2026, TODAY), enough)
