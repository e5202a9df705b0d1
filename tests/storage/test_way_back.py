"""Taking back one earlier step, with what must go too, and in words why not."""

from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.forum import Board, District, Forum
from fora_desktop.domain.meeting import Meeting, MeetingStatus
from fora_desktop.domain.paper import Taken
from fora_desktop.domain.steps import CannotUndoStep, Sort, Wanted
from fora_desktop.services import (
    agenda,
    attendance,
    boards,
    calendars,
    forums,
    meeting_course,
    meetings,
    minutes,
    papers,
)
from fora_desktop.services.meetings import Wish
from fora_desktop.storage import inspection
from fora_desktop.storage.database import Database
from tests import builders

IN_AUTUMN = datetime(2026, 10, 7, 10)


def rename(session: Session, name: str) -> None:
    session.scalars(select(District)).one().name = name


def space(session: Session, percent: int) -> None:
    session.scalars(select(District)).one().spacing_percent = percent


def rename_board(session: Session, board: int, name: str) -> None:
    session.get_one(Board, board).name = name


def plan(database: Database, start: datetime = IN_AUTUMN, board: int = 1) -> int:
    made = database.do(meetings.scheduled, meetings.schedule, Wish((board,), start), start.date(), anyway=True)
    return made.meetings[0]


def place(database: Database, meeting: int, where: str) -> int:
    database.do("sted", meetings.edit, meeting, {"location": where})
    return last(database)


def last(database: Database) -> int:
    return database.steps(1)[0].id


def back_to_the_beginning(database: Database, first: builders.Snapshot) -> None:
    while database.state().undoes is not None:
        database.undo()
    assert builders.snapshot(database) == first


def test_a_step_in_the_middle_is_taken_back_as_a_new_step_and_the_others_stay(database: Database) -> None:
    first = builders.snapshot(database)
    database.do("navn", rename, "Ny")
    number = last(database)
    database.do("råd", rename_board, 1, "Andet råd")
    assert database.undo_step(number) == "Fortrudt: navn"
    with database.read() as session:
        assert session.get_one(Board, 1).name == "Andet råd"
        assert session.scalars(select(District.name)).one() != "Ny"
    assert [(step.name, step.undone) for step in database.steps()] == [
        ("Fortrudt: navn", False),
        ("råd", False),
        ("navn", True),
    ]
    assert database.steps()[0].reverses == (number,)
    back_to_the_beginning(database, first)


def test_undoing_the_taking_back_gives_the_step_back_and_redo_takes_it_again(database: Database) -> None:
    database.do("navn", rename, "Ny")
    number = last(database)
    database.do("råd", rename_board, 1, "Andet råd")
    both = builders.snapshot(database)
    database.undo_step(number)
    without = builders.snapshot(database)
    assert database.undo() == "Fortrudt: navn"
    assert builders.snapshot(database) == both
    assert [step.undone for step in database.steps() if step.id == number] == [False]
    assert database.redo() == "Fortrudt: navn"
    assert builders.snapshot(database) == without
    assert database.undo_step(last(database)) == "Gjort igen: navn"
    assert builders.snapshot(database) == both
    assert database.undo_step(last(database)) == "Fortrudt: navn"
    assert builders.snapshot(database) == without


def test_what_changed_again_later_stands_in_the_way_and_is_named(database: Database, clock: builders.Clock) -> None:
    meeting = plan(database)
    first = place(database, meeting, "Politistationen")
    clock.forward(minutes=91)
    second = place(database, meeting, "Rådhuset, lokale 2")
    with pytest.raises(
        CannotUndoStep, match=r"^Stedet for det samme møde blev ændret igen kl\. 10\.31 af prøve\.$"
    ) as no:
        database.undo_step(first)
    assert no.value.way is not None
    assert [step.id for step in no.value.way.steps] == [second, first]
    before = builders.snapshot(database)
    assert database.undo_step(first, with_later=True) == "Fortrudt: sted og 1 senere trin"
    with database.read() as session:
        assert session.get_one(Meeting, meeting).location == ""
    assert database.undo() == "Fortrudt: sted og 1 senere trin"
    assert builders.snapshot(database) == before


def test_of_another_day_the_day_is_told(database: Database, clock: builders.Clock) -> None:
    meeting = plan(database)
    first = place(database, meeting, "Politistationen")
    place(database, meeting, "Rådhuset")
    clock.forward(days=3)
    assert database.way_back(first).because == (
        "Stedet for det samme møde blev ændret igen den 2. juli kl. 9.00 af prøve."
    )


def test_what_was_undone_since_stands_in_nobodys_way(database: Database) -> None:
    meeting = plan(database)
    first = place(database, meeting, "Politistationen")
    second = place(database, meeting, "Rådhuset")
    assert not database.way_back(first).alone
    database.undo()
    assert database.way_back(first).alone
    database.redo()
    database.undo_step(second)
    assert database.way_back(first).alone
    database.undo_step(first)
    with database.read() as session:
        assert session.get_one(Meeting, meeting).location == ""


def test_what_rests_on_the_step_goes_too_through_all_its_tables(database: Database) -> None:
    first = builders.snapshot(database)
    forum = database.do(forums.created("Østre råd"), forums.create, "Østre råd", 1, date(2026, 7, 1))
    made = last(database)
    with database.read() as session:
        board = session.scalars(select(Board.id).where(Board.forum_id == forum)).first()
    if board is None:
        database.do("råd", boards.create, forum, date(2026, 7, 1), [])
        with database.read() as session:
            board = session.scalars(select(Board.id).where(Board.forum_id == forum)).one()
    meeting = plan(database, board=board)
    place(database, meeting, "Rådhuset")
    plan(database, datetime(2026, 11, 4, 10))
    way = database.way_back(made)
    assert len(way.steps) >= 3
    assert "bruges af “" in way.because
    database.undo_step(made, with_later=True)
    with database.read() as session:
        assert session.get(Forum, forum) is None
        assert len(session.scalars(select(Meeting)).all()) == 1
    assert inspection.problems(database.path) == []
    back_to_the_beginning(database, first)


def test_a_number_that_was_given_again_stands_in_the_way(database: Database) -> None:
    meeting = plan(database)
    database.do(meetings.removed, meetings.remove, meeting)
    removed = last(database)
    plan(database)
    assert database.way_back(removed).because.startswith("Pladsen er taget af “")


def test_a_meeting_that_others_know_of_is_not_taken_away_by_taking_back_its_step(database: Database) -> None:
    plan(database)
    made = last(database)
    database.do("andet", rename, "Ny")
    with database.read() as session:
        events = calendars.events(session, calendars.Selection())
    database.do("eksport", calendars.mark_sent, [event.uid for event in events])
    with pytest.raises(CannotUndoStep, match="det, der er sendt, kan Fora ikke kalde tilbage"):
        database.undo_step(made, with_later=True)
    database.undo()
    assert database.state().warning == (
        "Mødet er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage."
    )
    database.undo()
    assert database.state().warning == ""


def test_what_is_undone_already_and_what_is_not_there_are_told(database: Database) -> None:
    database.do("navn", rename, "Ny")
    number = last(database)
    database.undo()
    with pytest.raises(CannotUndoStep, match="allerede fortrudt"):
        database.undo_step(number)
    with pytest.raises(CannotUndoStep, match="intet trin 999"):
        database.undo_step(999)


def test_a_new_step_after_a_plain_undo_ends_redo_and_taking_back_is_one(database: Database) -> None:
    database.do("navn", rename, "Ny")
    number = last(database)
    database.do("grænse", rename_board, 1, "Et navn")
    database.undo()
    database.undo_step(number)
    assert database.state().redoes is None


def test_the_steps_are_read_in_pages_and_chosen(database: Database, clock: builders.Clock) -> None:
    meeting = plan(database)
    clock.forward(days=1)
    for number in range(5):
        place(database, meeting, f"Sted {number}")
    database.do("ÆRLIG ændring", rename, "Ny")
    database.undo()
    page, total = database.page_of_steps(Wanted(), limit=3)
    assert (len(page), total) == (3, 7)
    later, _total = database.page_of_steps(Wanted(), page[-1].step.id, 10)
    assert len(later) == 4
    assert {touched.step.id for touched in [*page, *later]} == {step.id for step in database.steps()}

    def number_of(wanted: Wanted) -> int:
        found, total = database.page_of_steps(wanted)
        assert len(found) == total
        return total

    assert number_of(Wanted(undone=False)) == 6
    assert number_of(Wanted(text="ærlig")) == 1
    assert number_of(Wanted(text="sted prøve")) == 5
    assert number_of(Wanted(user="en anden")) == 0
    assert number_of(Wanted(sort=Sort.MEETINGS)) == 6
    assert number_of(Wanted(sort=Sort.REGISTER)) == 1
    assert number_of(Wanted(meeting=meeting)) == 6
    assert number_of(Wanted(board=1)) == 6
    assert number_of(Wanted(board=2)) == 0
    assert number_of(Wanted(forum=1)) == 6
    assert number_of(Wanted(since=clock())) == 6
    assert number_of(Wanted(until=clock())) == 1
    assert {"meeting"} == {change.table for change in page[-1].sample}


def test_a_meeting_that_is_gone_keeps_its_history(database: Database) -> None:
    meeting = plan(database)
    database.do(meetings.removed, meetings.remove, meeting)
    for wanted in (Wanted(meeting=meeting), Wanted(board=1), Wanted(forum=1)):
        assert database.page_of_steps(wanted)[1] == 2


def test_recording_stays_when_the_place_is_taken_back(database: Database, clock: builders.Clock) -> None:
    meeting = plan(database, datetime(2026, 6, 3, 10))
    where = place(database, meeting, "Rådhuset")
    database.do(meetings.recorded, meetings.record, meeting, MeetingStatus.HELD, clock().replace(tzinfo=None))
    assert database.way_back(where).because == "Status for det samme møde blev ændret igen kl. 9.00 af prøve."


def held_with_minutes(database: Database) -> tuple[int, int, list[int]]:
    """A held meeting, the step that wrote the minutes of its first item, and its items."""
    meeting = plan(database, datetime(2026, 5, 12, 13))
    items = [database.do("punkt", agenda.add, meeting, agenda.Wish(title)).item or 0 for title in ("A", "B")]
    database.do("holdt", meetings.record, meeting, MeetingStatus.HELD, datetime(2026, 6, 1, 9))
    database.do("referat", minutes.write, items[0], "Det første")
    written = last(database)
    database.do("referat", minutes.write, items[1], "Det andet")
    return meeting, written, items


def test_a_step_that_wrote_approved_minutes_is_taken_back_only_when_they_are_unlocked(database: Database) -> None:
    meeting, written, items = held_with_minutes(database)
    noted = next(step.id for step in database.steps() if step.name == "holdt")
    database.do("godkendt", meeting_course.mark, meeting, "minutes_approved", date(2026, 6, 2))
    approved = last(database)
    before = builders.snapshot(database)
    for step in (written, noted):
        with pytest.raises(CannotUndoStep, match=r"godkendt den 2\. juni 2026 og er låst\. Vælg “Lås op”"):
            database.undo_step(step, with_later=True)
    assert builders.snapshot(database) == before
    database.do("låst op", meeting_course.unlock, meeting, "forkert", date(2026, 6, 3))
    database.undo_step(written)
    with database.read() as session:
        assert session.get_one(AgendaItem, items[0]).minutes_text == ""
    for _time in range(2):
        database.undo()
    assert builders.snapshot(database) == before
    assert database.undo_step(approved) == "Fortrudt: godkendt"
    assert database.undo_step(written) == "Fortrudt: referat"


def test_decisions_papers_and_seats_of_approved_minutes_are_not_taken_back_either(database: Database) -> None:
    meeting, _written, items = held_with_minutes(database)
    steps = []
    acts: list[tuple[Any, ...]] = [
        (minutes.add_decision, items[0], "Vedtaget", ""),
        (papers.add, meeting, [Taken("Plan.pdf", "2026/x.pdf", False, "a" * 64, 10)], date(2026, 6, 1)),
        (attendance.set_number, meeting, 7),
    ]
    for function, *given in acts:
        database.do("trin", function, *given)
        steps.append(last(database))
    database.do("godkendt", meeting_course.mark, meeting, "minutes_approved", date(2026, 6, 2))
    assert [bool(database.way_back(step).refusal) for step in steps] == [True] * 3
    database.do("navn", rename, "Ny")
    assert database.way_back(last(database)).alone
