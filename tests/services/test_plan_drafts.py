"""Drafts of a year plan: kept, chosen from, locked, begun from again, and put into the calendar."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

import pytest
from sqlalchemy import select

from fora_desktop.domain import plan_cost
from fora_desktop.domain.busy import BusyTime
from fora_desktop.domain.conflicts import ConflictKind
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Board
from fora_desktop.domain.meeting import Meeting, MeetingBoard, MeetingMove, MeetingStatus
from fora_desktop.domain.plan import Plan
from fora_desktop.domain.planning import FROM_DRAFT, FROM_NOTHING, PlanDraftMeeting, PlanSettings
from fora_desktop.planner.solve import instant
from fora_desktop.services import boards, meetings, plan_drafts, plan_request, steps
from fora_desktop.services.plan_drafts import Accepted, Proposal, ProposalLine
from fora_desktop.services.plan_question import Question
from fora_desktop.storage.database import Database
from tests import builders
from tests.services import plan_worlds as world
from tests.services.plan_worlds import SEPTEMBER, YEAR

AT = datetime(2026, 9, 1, 10, 38)


def do(database: Database, function: Callable[..., Any], *given: Any, **more: Any) -> Any:
    return database.do("skridt", function, *given, **more)


def propose(database: Database, variant: str = "even", begun_from: str = FROM_NOTHING, **how: Any) -> int:
    """A proposal for 2027, kept."""
    with database.read() as session:
        question = plan_request.question(session, YEAR, SEPTEMBER, variant=variant, begun_from=begun_from, **how)
    return keep(database, question, instant(question.request), variant, begun_from)


def keep(database: Database, question: Question, plan: Plan, variant: str = "even", begun: str = FROM_NOTHING) -> int:
    found = do(database, plan_drafts.keep, question, plan, YEAR, variant, begun, AT)
    assert isinstance(found, int)
    return found


def shown(database: Database, draft: int) -> Proposal:
    with database.read() as session:
        return plan_drafts.proposal(session, draft, SEPTEMBER)


def lines(database: Database, draft: int, board: str = "Kredsrådet") -> list[ProposalLine]:
    return [line for line in shown(database, draft).lines if line.board_name == board]


def accept(database: Database, draft: int, ids: list[int] | None = None) -> Accepted:
    done = database.do(plan_drafts.accepted, plan_drafts.accept, draft, SEPTEMBER, ids)
    assert isinstance(done, Accepted)
    return done


def titles(database: Database) -> list[str]:
    with database.read() as session:
        return [line.title for line in meetings.listing(session)]


# --- kept -----------------------------------------------------------------------------------------------------------


def test_a_proposal_is_read_in_the_overviews_order_and_nothing_is_in_the_calendar(database: Database) -> None:
    draft = propose(database)
    proposal = shown(database, draft)
    assert len(proposal.lines) == 20
    first = proposal.lines[0]
    assert (first.title, first.chapter, first.requirement) == ("Kredsrådet 1/2027", 1, "Mindst 4 møder pr. kalenderår.")
    assert first.start is not None
    assert first.end == first.start.replace(hour=first.start.hour + 2)
    assert (first.chosen, first.locked, first.conflicts) == (True, False, ())
    assert [line.title for line in lines(database, draft)] == [f"Kredsrådet {number}/2027" for number in range(1, 5)]
    assert (proposal.draft.meetings, proposal.draft.placed, proposal.draft.wanted) == (20, 20, 20)
    assert titles(database) == []


def test_the_working_proposal_of_a_variant_is_replaced_and_named_ones_stay_beside_it(database: Database) -> None:
    first, other = propose(database), propose(database, "travel")
    kept = do(database, plan_drafts.name, first, " Efter mødet med  borgmestrene ")
    again = propose(database)
    with database.read() as session:
        found = [(each.id, each.name, each.variant) for each in plan_drafts.drafts(session, YEAR)]
        assert plan_drafts.drafts(session, 2031) == []
    assert found == [
        (again, "", "even"),
        (other, "", "travel"),
        (kept, "Efter mødet med borgmestrene", "even"),
    ]
    with pytest.raises(FieldError, match="Vælg et andet navn"):
        do(database, plan_drafts.name, again, "efter mødet med borgmestrene")
    do(database, plan_drafts.remove, kept)
    with pytest.raises(plan_drafts.NoSuchDraft):
        shown(database, kept)


def test_what_somebody_has_to_decide_on_is_not_chosen(database: Database) -> None:
    with database.read() as session:
        question = plan_request.question(session, YEAR, SEPTEMBER)
    plan = instant(question.request)
    lost, doubtful = plan.placements[0].meeting, plan.placements[1].meeting
    cut = Plan(plan.placements[1:], plan.unplaced, 0, 0, False, 1.0, "stopped")
    draft = do(database, plan_drafts.keep, question, cut, YEAR, "even", FROM_NOTHING, AT, undecided=[doubtful])
    found = {line.key: line for line in shown(database, draft).lines}
    assert (found[lost].start, found[lost].chosen) == (None, False)
    assert (found[doubtful].start is None, found[doubtful].chosen) == (False, False)
    assert sum(line.chosen for line in found.values()) == 18
    assert do(database, plan_drafts.choose, [found[lost].id, found[doubtful].id], True) == 1


def test_what_has_come_since_is_told_of_a_proposal(database: Database) -> None:
    draft = propose(database)
    line = lines(database, draft)[1]
    assert line.start is not None
    who = builders.person(database, "Hanne Thorsgaard")

    def happens(session: Any) -> None:
        assert line.start is not None
        world.sits(session, who, line.board)
        world.away(session, who, line.start.date(), line.start.date())

    do(database, happens)
    (conflict,) = lines(database, draft)[1].conflicts
    assert conflict.kind is ConflictKind.PERSON
    assert "Hanne Thorsgaard er fraværende" in conflict.text


# --- changed --------------------------------------------------------------------------------------------------------


def test_what_is_locked_stays_when_the_plan_is_asked_for_again_and_the_rest_begins_where_it_lay(
    database: Database,
) -> None:
    draft = propose(database)
    first, second, third, _fourth = lines(database, draft)
    moved = datetime(2027, 5, 4, 13)
    do(database, plan_drafts.move, second.id, moved)
    do(database, plan_drafts.lock, [second.id], True)
    do(database, plan_drafts.skip, third.id, "Rådet holder seminar")
    with database.read() as session:
        question = plan_request.question(session, YEAR, SEPTEMBER, begun_from=FROM_DRAFT, draft=draft)
    of_board = [each for each in question.request.meetings if question.meetings[each.id].board_id == first.board]
    assert [each.locked is not None for each in of_board] == [False, True, False]
    assert question.start[of_board[0].id].day == first.start.date() if first.start else False
    again = keep(database, question, instant(question.request), begun=FROM_DRAFT)
    found = lines(database, again)
    assert [line.start for line in found if line.locked] == [moved]
    assert [(line.skipped, line.chosen, line.start) for line in found if line.skipped] == [
        ("Rådet holder seminar", False, None)
    ]


def test_a_lock_on_somebody_who_is_in_a_meeting_of_the_calendar_gives_way_to_it(database: Database) -> None:
    draft = propose(database)
    line = lines(database, draft, "Kontaktudvalget")[0]

    def happens(session: Any) -> int:
        who = world.person(session, "Hanne")
        kreds = world.board(session, "Kredsrådet").id
        for board in (kreds, line.board):
            world.sits(session, who, board)
        return world.meets(session, [kreds], datetime(2027, 2, 9, 10))

    stands = do(database, happens)
    do(database, plan_drafts.move, line.id, datetime(2027, 2, 9, 11))
    do(database, plan_drafts.lock, [line.id], True)
    with database.read() as session:
        question = plan_request.question(session, YEAR, SEPTEMBER, begun_from=FROM_DRAFT, draft=draft)
    plan = instant(question.request)
    there = {question.meetings[each.meeting].meeting_id for each in plan.placements}
    (lost,) = [question.meetings[each.meeting] for each in plan.unplaced]
    assert stands in there
    assert (lost.board_id, lost.meeting_id) == (line.board, None)


def test_a_draft_is_read_again_as_a_question_and_its_answer(database: Database) -> None:
    draft = propose(database)
    with database.read() as session:
        question = plan_drafts.question_of(session, draft, SEPTEMBER)
    assert set(question.start) == {each.id for each in question.request.meetings}
    keys = {line.key: line for line in shown(database, draft).lines}
    assert {key: asked.title for key, asked in question.meetings.items()} == {
        key: line.title for key, line in keys.items()
    }
    assert {key: slot.day for key, slot in question.start.items()} == {
        key: line.start.date() for key, line in keys.items() if line.start
    }


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (datetime(2027, 5, 4, 13, 10), "hele og halve timer fra kl. 8.00 til 16.00"),
        (datetime(2027, 5, 4, 15), "hele og halve timer"),
        (datetime(2027, 5, 8, 13), "Lørdag 8. maj 2027 er ikke en dag"),
        (datetime(2027, 5, 6, 13), "Torsdag 6. maj 2027 er ikke en dag"),
        (datetime(2028, 5, 4, 13), "er ikke en dag, som planen for 2027"),
    ],
)
def test_a_time_that_no_plan_can_hold_is_refused(database: Database, start: datetime, words: str) -> None:
    draft = propose(database)
    with pytest.raises(plan_drafts.NotInThePlan, match=words):
        do(database, plan_drafts.move, lines(database, draft)[0].id, start)


# --- accepted -------------------------------------------------------------------------------------------------------


def test_accepting_fills_the_calendar_in_one_step_that_undo_takes_back_row_by_row(database: Database) -> None:
    draft = propose(database)
    before = builders.snapshot(database)
    done = accept(database, draft)
    assert (done.meetings, done.moved, done.cancelled, done.conflicts, done.left) == (20, 0, 0, (), ())
    after = builders.snapshot(database)
    with database.read() as session:
        rows = meetings.listing(session, boards=[builders.board(database, "Kredsrådet")])
    assert [row.title for row in rows] == [f"Kredsrådet, møde {number}/2027" for number in range(1, 5)]
    assert [row.start for row in rows] == sorted(row.start for row in rows)
    assert {(row.status, row.minutes, row.time_zone) for row in rows} == {
        (MeetingStatus.PLANNED, 120, "Europe/Copenhagen")
    }
    assert database.undo() == "Planen for 2027 er godkendt: 20 møder"
    assert builders.snapshot(database) == before
    database.redo()
    assert builders.snapshot(database) == after


def test_only_what_is_chosen_or_named_is_accepted_and_nothing_twice(database: Database) -> None:
    draft = propose(database)
    first, *others = [line.id for line in shown(database, draft).lines]
    do(database, plan_drafts.choose, others, False)
    assert accept(database, draft).meetings == 1
    with pytest.raises(plan_drafts.IsAccepted, match=r"Planen for 2027 blev godkendt den 1. september 2026."):
        accept(database, draft)
    with pytest.raises(plan_drafts.IsAccepted):
        do(database, plan_drafts.lock, [first], True)
    database.undo()
    assert accept(database, draft, others[:3]).meetings == 3
    assert sum(line.chosen for line in shown(database, draft).lines) == 3
    database.undo()
    do(database, plan_drafts.choose, [first], False)
    with pytest.raises(plan_drafts.NothingIsChosen):
        accept(database, draft)


def test_new_meetings_have_the_place_of_their_board_and_rooms_that_are_theirs_alone(database: Database) -> None:
    def furnished(session: Any) -> None:
        session.add(PlanSettings(rooms="Lokale 1\nLokale 2", day_start=time(9), day_end=time(11)))
        world.board(session, "Kredsrådet").location = "Politigården"
        kontakt = world.board(session, "Kontaktudvalget").id
        world.meets(session, [kontakt], datetime(2027, 6, 1, 9), room="lokale 1")

    do(database, furnished)
    draft = propose(database)
    assert {line.place for line in lines(database, draft)} == {"Politigården"}
    assert {line.room for line in lines(database, draft, "Kontaktudvalget")} == {"Lokale 1"}
    accept(database, draft)
    with database.read() as session:
        found = session.execute(select(Meeting.location, Meeting.room, Meeting.start)).all()
    assert {row.location for row in found} == {"", "Politigården"}
    held = [(row.start, row.room) for row in found if row.room]
    assert len(held) == len(set(held))


def test_numbers_follow_those_that_the_year_has_already(database: Database) -> None:
    def held(session: Any) -> None:
        kreds = world.board(session, "Kredsrådet").id
        for number, status in ((7, "cancelled"), (8, "planned")):
            id_ = world.meets(session, [kreds], datetime(2027, 10, number, 10), status=status)
            session.scalars(select(MeetingBoard).where(MeetingBoard.meeting_id == id_)).one().number = number

    do(database, held)
    draft = propose(database)
    assert [line.title for line in lines(database, draft)] == [f"Kredsrådet {number}/2027" for number in (9, 10, 11)]
    accept(database, draft)
    assert "Kredsrådet, møde 9/2027" in titles(database)


def test_meetings_of_the_register_move_as_by_hand_and_skipped_ones_are_cancelled_with_the_reason(
    database: Database,
) -> None:
    def there(session: Any) -> list[int]:
        kreds = world.board(session, "Kredsrådet").id
        return [world.meets(session, [kreds], datetime(2027, month, 9, 10)) for month in (2, 6, 9)]

    first, second, third = do(database, there)
    draft = propose(database, movable=True)
    by_meeting = {line.meeting: line for line in lines(database, draft)}
    assert by_meeting[first].was == datetime(2027, 2, 9, 10)
    assert by_meeting[first].title == "Kredsrådet 1/2027"
    do(database, plan_drafts.move, by_meeting[first].id, datetime(2027, 2, 11, 9))
    do(database, plan_drafts.move, by_meeting[third].id, datetime(2027, 9, 14, 9))
    do(database, plan_drafts.skip, by_meeting[second].id, "Sommerferie")
    do(database, world_agrees, third)
    before = builders.snapshot(database)
    done = accept(database, draft)
    assert (done.moved, done.cancelled) == (1, 1)
    assert plan_drafts.left_words(done.left) == "Møde 3 er aftalt."
    with database.read() as session:
        moved = session.get_one(Meeting, first)
        (move,) = session.scalars(select(MeetingMove)).all()
        cancelled = session.get_one(Meeting, second)
    assert (moved.start, move.from_start, move.to_start) == (
        datetime(2027, 2, 11, 9),
        datetime(2027, 2, 9, 10),
        datetime(2027, 2, 11, 9),
    )
    assert (cancelled.status, cancelled.reason) == ("cancelled", "Sommerferie")
    database.undo()
    assert builders.snapshot(database) == before


def world_agrees(session: Any, meeting: int) -> None:
    session.get_one(Meeting, meeting).agreed = True
    session.flush()


def test_what_speaks_against_a_plan_by_now_is_told_and_stops_nothing(database: Database) -> None:
    draft = propose(database)
    line = lines(database, draft)[0]
    assert line.start is not None
    who = builders.person(database, "Hanne Thorsgaard")

    def happens(session: Any) -> None:
        assert line.start is not None
        world.sits(session, who, line.board)
        world.busy(session, who, [(line.start, line.start.replace(hour=line.start.hour + 1))])

    do(database, happens)
    done = accept(database, draft)
    assert done.meetings == 20
    assert [each.kind for each in done.conflicts] == [ConflictKind.PERSON]
    with database.read() as session:
        assert session.scalar(select(BusyTime.id)) is not None


def test_a_draft_lives_on_when_one_of_its_boards_goes(database: Database) -> None:
    draft = propose(database)
    board = builders.board(database, "Kredsrådet")
    do(database, boards.close, board, date(2027, 6, 30))
    with database.read() as session:
        question = plan_drafts.question_of(session, draft, SEPTEMBER)
    assert len(question.request.meetings) == 20
    told = [each.kind for line in lines(database, draft) for each in line.conflicts]
    assert told == [ConflictKind.BOARD_CLOSED] * 2
    with database.read() as session:
        fresh = plan_request.question(session, YEAR, SEPTEMBER, begun_from=FROM_DRAFT, draft=draft)
    assert sum(asked.board_id == board for asked in fresh.meetings.values()) == 1
    with database.read() as session:
        assert len(session.scalars(select(PlanDraftMeeting.id)).all()) == 20


# --- asked again ----------------------------------------------------------------------------------------------------


def ask_again(database: Database, draft: int) -> Question:
    with database.read() as session:
        return plan_request.question(session, YEAR, SEPTEMBER, begun_from=FROM_DRAFT, draft=draft)


def locks_of(question: Question, board: int) -> int:
    return sum(
        each.locked is not None and question.meetings[each.id].board_id == board for each in question.request.meetings
    )


def at_eight(database: Database, draft: int) -> list[datetime]:
    """All four meetings of the kredsråd at eight o'clock, and locked."""
    found = lines(database, draft)
    for line in found:
        assert line.start is not None
        do(database, plan_drafts.move, line.id, line.start.replace(hour=8, minute=0))
    do(database, plan_drafts.lock, [line.id for line in found], True)
    return [line.start for line in lines(database, draft) if line.start is not None]


def test_a_lock_is_kept_though_less_is_owed_and_one_that_cannot_be_is_named_with_the_reason(
    database: Database,
) -> None:
    draft = propose(database)
    kreds = builders.board(database, "Kredsrådet")
    starts = at_eight(database, draft)
    assert locks_of(ask_again(database, draft), kreds) == 4

    do(database, world.owes, "Kredsrådet", "Mindst 2")
    fewer = ask_again(database, draft)
    assert locks_of(fewer, kreds) == 4
    assert sorted(
        datetime.combine(slot.day, slot.start)
        for key, slot in fewer.start.items()
        if fewer.meetings[key].board_id == kreds
    ) == sorted(starts)
    assert not any("lås" in note.casefold() for note in fewer.notes)
    database.undo()

    do(database, lambda session: session.add(PlanSettings(day_start=time(9))))
    later = ask_again(database, draft)
    assert locks_of(later, kreds) == 0
    (note,) = [each for each in later.notes if "Låsen" in each]
    assert note.startswith("Låsen på 4 møder kan ikke holdes, da de ligger uden for planens timer: Kredsrådet ")
    assert note.endswith("kl. 8.00 og 1 til.")
    database.undo()

    do(database, boards.close, kreds, date(2027, 1, 1))
    (note,) = [each for each in ask_again(database, draft).notes if "låst" in each]
    assert note.startswith("4 låste møder er ikke med, da forummet ikke findes den dag: Kredsrådet ")


def test_what_somebody_unticked_stays_so_when_it_is_asked_for_again(database: Database) -> None:
    draft = propose(database)
    first, second, *_rest = lines(database, draft)
    do(database, plan_drafts.choose, [second.id], False)
    question = ask_again(database, draft)
    again = keep(database, question, instant(question.request), begun=FROM_DRAFT)
    found = lines(database, again)
    assert [line.chosen for line in found] == [True, False, True, True]
    assert found[0].start == first.start


def test_what_was_removed_while_a_plan_was_looked_for_is_left_out_of_it(database: Database) -> None:
    with database.read() as session:
        question = plan_request.question(session, YEAR, SEPTEMBER)
        assert plan_drafts.gone_words(session, question) == ""
    board = builders.board(database, "Kredsrådet")
    do(database, lambda session: session.delete(session.get_one(Board, board)))
    draft = keep(database, question, instant(question.request))
    assert lines(database, draft) == []
    assert shown(database, draft).draft.meetings == 16
    with database.read() as session:
        assert plan_drafts.gone_words(session, question) == (
            "4 møder er ikke med i forslaget, da de eller deres forum er fjernet imens."
        )


def test_rows_of_a_proposal_that_was_calculated_again_are_refused_in_words_of_their_own(database: Database) -> None:
    draft = propose(database)
    old = [line.id for line in shown(database, draft).lines[:2]]
    new = [line.id for line in shown(database, propose(database)).lines[:2]]
    for ids in (old, [old[0], new[0]]):
        with pytest.raises(plan_drafts.IsCalculatedAgain, match="Forslaget er beregnet igen"):
            do(database, plan_drafts.choose, ids, False)
    assert do(database, plan_drafts.choose, [], False) == 0


def test_a_price_is_the_plans_own_until_somebody_moves_something_and_then_that_of_what_it_holds(
    database: Database,
) -> None:
    draft = propose(database)
    with database.read() as session:
        told = plan_drafts.price(session, draft, SEPTEMBER)
        assert told == plan_drafts.line(session, draft).cost
        question = plan_drafts.question_of(session, draft, SEPTEMBER)
    assert plan_cost.cost(question.request, question.start).total == told
    do(database, plan_drafts.move, lines(database, draft)[0].id, datetime(2027, 12, 30, 13))
    with database.read() as session:
        assert plan_drafts.price(session, draft, SEPTEMBER) > told
        assert plan_drafts.line(session, draft).bound == 0


def test_the_history_tells_of_a_meeting_that_was_moved_in_a_draft(database: Database) -> None:
    draft = propose(database)
    do(database, plan_drafts.move, lines(database, draft)[0].id, datetime(2027, 12, 30, 13))
    step = database.steps(1)[0].id
    touched = database.touched(step)
    assert touched is not None
    with database.read() as session:
        (block,) = steps.detail(session, touched, database.changes(step)).blocks
    assert block.lines == ()
    assert [each.after for each in block.followed] == ["Kredsrådet: tor. 30. december 2027 kl. 13.00"]


def test_a_meeting_that_is_moved_takes_a_room_that_is_free_there(database: Database) -> None:
    def furnished(session: Any) -> None:
        session.add(PlanSettings(rooms="Lokale 1\nLokale 2"))
        kontakt = world.board(session, "Kontaktudvalget").id
        world.meets(session, [kontakt], datetime(2027, 6, 1, 9), room="lokale 1")

    do(database, furnished)
    draft = propose(database)
    line = lines(database, draft)[0]
    assert line.room == "Lokale 1"
    do(database, plan_drafts.move, line.id, datetime(2027, 6, 1, 10))
    moved = next(each for each in lines(database, draft) if each.id == line.id)
    assert moved.room == "Lokale 2"
    assert {each.kind for each in moved.conflicts} == {ConflictKind.SPACING}
    do(database, plan_drafts.move, line.id, datetime(2027, 6, 1, 13))
    assert next(each for each in lines(database, draft) if each.id == line.id).room == "Lokale 2"


# --- accepted late, or twice ----------------------------------------------------------------------------------------


def test_a_year_is_accepted_once_and_its_other_proposals_are_closed_with_it(database: Database) -> None:
    draft, other = propose(database), propose(database, "travel")
    copy = do(database, plan_drafts.name, draft, "Kopi")
    assert accept(database, draft).meetings == 20
    with pytest.raises(plan_drafts.IsAccepted):
        accept(database, other)
    with pytest.raises(plan_drafts.NothingToAccept, match=r"^Møderne i forslaget er planlagt i mellemtiden"):
        accept(database, copy)
    assert len(titles(database)) == 20
    database.undo()
    assert accept(database, other).meetings == 20
    with database.read() as session:
        working = [each for each in plan_drafts.drafts(session, YEAR) if not each.name]
    assert [(each.id, each.accepted_on) for each in working] == [(other, SEPTEMBER), (draft, SEPTEMBER)]


def test_only_what_boards_still_owe_is_accepted_and_the_rest_is_named(database: Database) -> None:
    draft = propose(database)
    starts = [line.start for line in lines(database, draft) if line.start is not None]

    def by_hand(session: Any) -> None:
        kreds = world.board(session, "Kredsrådet").id
        for start in (starts[0], starts[2]):
            world.meets(session, [kreds], start.replace(hour=10 if start.hour != 10 else 13))

    do(database, by_hand)
    done = accept(database, draft)
    assert done.meetings == 18
    assert [each.why for each in done.left] == ["er planlagt i mellemtiden"] * 2
    with database.read() as session:
        rows = meetings.listing(session, boards=[builders.board(database, "Kredsrådet")])
    assert [row.start.date() for row in rows] == [start.date() for start in starts]
    assert shown(database, draft).draft.wanted == 18


def test_a_lowered_requirement_takes_nothing_from_a_draft_that_is_accepted(database: Database) -> None:
    draft = propose(database)
    do(database, world.owes, "Kredsrådet", "Mindst 2")
    done = accept(database, draft)
    assert (done.meetings, done.left) == (20, ())


def test_no_meeting_is_put_into_the_past_nor_into_a_board_that_is_closed(database: Database) -> None:
    draft = propose(database)
    kreds = builders.board(database, "Kredsrådet")
    do(database, boards.close, kreds, date(2027, 6, 30))
    starts = [line.start for line in shown(database, draft).lines if line.start is not None]
    late = sorted(start.date() for start in starts)[2]
    done = do(database, plan_drafts.accept, draft, late)
    told = plan_drafts.left_words(done.left)
    assert " ligger i fortiden." in told
    assert "Kredsrådet 3/2027 og Kredsrådet 4/2027 ligger på en dag, hvor forummet ikke findes." in told
    with database.read() as session:
        found = [(line.start.date(), line.boards) for line in meetings.listing(session)]
        assert min(day for day, _boards in found) > late
        of_board = meetings.listing(session, boards=[kreds])
    assert len(found) == done.meetings == 20 - len(done.left)
    assert all(line.start.date() < date(2027, 7, 1) for line in of_board)
    database.undo()
    with pytest.raises(plan_drafts.NothingToAccept, match=r"^Intet er sat i kalenderen\. .* ligger i fortiden\."):
        do(database, plan_drafts.accept, draft, date(2027, 12, 31))


def test_what_somebody_moved_or_agreed_on_meanwhile_stays_as_it_is(database: Database) -> None:
    def there(session: Any) -> list[int]:
        kreds = world.board(session, "Kredsrådet").id
        return [world.meets(session, [kreds], datetime(2027, month, 9, 10)) for month in (2, 6, 9)]

    first, second, third = do(database, there)
    draft = propose(database, movable=True)
    by_meeting = {line.meeting: line for line in lines(database, draft)}
    do(database, plan_drafts.move, by_meeting[first].id, datetime(2027, 2, 9, 10))
    do(database, plan_drafts.move, by_meeting[third].id, datetime(2027, 9, 14, 9))
    do(database, plan_drafts.skip, by_meeting[second].id, "Sommerferie")

    def happens(session: Any) -> None:
        meetings.set_starts(session, {first: datetime(2027, 4, 20, 10)}, SEPTEMBER, "Borgmesteren bad om det")
        world_agrees(session, second)

    do(database, happens)
    done = accept(database, draft)
    assert (done.moved, done.cancelled) == (1, 0)
    assert plan_drafts.left_words(done.left) == "Møde 1 er flyttet i mellemtiden. Møde 2 er aftalt."
    with database.read() as session:
        assert session.get_one(Meeting, first).start == datetime(2027, 4, 20, 10)
        assert session.get_one(Meeting, second).status == "planned"


def test_a_joint_meeting_has_its_own_boards_number_in_a_draft(database: Database) -> None:
    draft = propose(database)
    line = lines(database, draft)[0]

    def joint(session: Any) -> None:
        kreds, kontakt = world.board(session, "Kredsrådet").id, world.board(session, "Kontaktudvalget").id
        id_ = world.meets(session, [kreds, kontakt], datetime(2027, 2, 9, 10))
        for row in session.scalars(select(MeetingBoard).where(MeetingBoard.meeting_id == id_)):
            row.number = 7 if row.board_id == kreds else 3
        session.get_one(PlanDraftMeeting, line.id).meeting_id = id_

    do(database, joint)
    assert next(each for each in lines(database, draft) if each.id == line.id).title == "Kredsrådet 7/2027"
