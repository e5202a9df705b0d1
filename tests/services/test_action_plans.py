"""What forums owe each year: as the overview says it, due, put off, done, overdue."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.action_plans import ACTION_PLAN
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.people import Person
from fora_desktop.domain.plan_stages import PlanRow
from fora_desktop.services import (
    action_plans,
    agenda,
    agenda_sources,
    boards,
    follow_up,
    forums,
    meeting_page,
    meetings,
    minutes,
    people,
    plan_documents,
    plan_meetings,
    plan_progress,
    plan_rows,
    year,
)
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
    assert [(each.name, each.whose) for each in found if not each.per_board] == [
        ("Samarbejdsplan", "Kredsrådet"),
        ("Redegørelse", "Kredsrådet"),
    ]
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


# --- stages ---------------------------------------------------------------------------------------------------------


def rows(database: Database, year_: int = 2026, on: date = TODAY) -> list[PlanRow]:
    with database.read() as session:
        return plan_rows.listing(session, year_, on)


def row_of(database: Database, whose: str, on: date = TODAY) -> PlanRow:
    return next(each for each in rows(database, on=on) if each.whose == whose and each.kind == ACTION_PLAN)


def meeting(database: Database, board: int, start: datetime) -> int:
    wish = meetings.Wish((board,), start, 120)
    return database.do("m", meetings.schedule, wish, date(2026, 1, 1), anyway=True).meetings[0]


def test_a_plan_goes_from_draft_to_published_in_meetings_and_by_hand(database: Database) -> None:
    first = next(each for each in rows(database) if each.per_board)
    before = builders.snapshot(database)
    assert (first.stage_word, first.next_stage, first.needs_action(TODAY)) == ("Ikke begyndt", "draft", False)
    dues = plan_progress.set_dues
    told = database.do(plan_progress.dues_set, dues, *first.key, date(2026, 9, 30), date(2026, 6, 20), TODAY)
    assert plan_progress.dues_set(told) == f"{first.whose}: {first.title}, frist 30. september 2026"
    late = row_of(database, first.whose)
    assert late.step_words(TODAY) == "udkast, 12 dage over"
    assert late.late_sentence(TODAY) == "Udkastet er 12 dage over fristen"
    assert late.meeting_sentence(TODAY) == (
        f"Planen kan heller ikke drøftes: {first.whose} har ingen møder i kalenderen."
    )
    told = database.do(plan_progress.stage_set, plan_progress.go_on, *first.key, TODAY)
    assert plan_progress.stage_set(told) == f"{first.whose}: {first.title}, udkast 2. juli 2026"
    draft = row_of(database, first.whose)
    assert (draft.stage_word, draft.lacks_meeting(TODAY)) == ("Udkast", True)
    assert draft.step_words(TODAY) == "drøftes: intet møde"
    assert draft.no_meeting_words() == f"{first.whose}: intet møde i kalenderen"
    too_late = replace(draft, first_meeting=date(2026, 10, 5))
    assert too_late.step_words(TODAY) == "drøftes: intet møde i tide"
    assert too_late.no_meeting_words() == f"{first.whose}: intet møde før fristen (næste 5. okt.)"

    held = meeting(database, first.board, datetime(2026, 7, 6, 10))
    assert row_of(database, first.whose).step_words(TODAY) == "kan drøftes i møde 1/2026"
    database.do("på", plan_meetings.put_on, *first.key, held, "discussed")
    assert row_of(database, first.whose).step_words(TODAY) == "drøftes i møde 1/2026"
    with database.read() as session:
        assert plan_meetings.choices(session, held, TODAY)[0].key in [each.key for each in rows(database)]
    later = datetime(2026, 7, 7, 9)
    passed = row_of(database, first.whose, later.date())
    assert (passed.step_words(TODAY), passed.needs_action(TODAY)) == ("møde 1/2026 er ikke noteret", True)
    assert "Møde 1/2026 var 6. juli 2026, og det er ikke noteret" in passed.meeting_sentence(later.date())
    database.do(meetings.recorded, meetings.record, held, MeetingStatus.HELD, later)
    discussed = row_of(database, first.whose, later.date())
    assert (discussed.stage_word, discussed.day_of("discussed")) == ("Drøftet", date(2026, 7, 6))
    database.do(meetings.recorded, meetings.record, held, MeetingStatus.CANCELLED, later)
    assert row_of(database, first.whose, later.date()).stage_word == "Udkast"
    assert "mødet er aflyst" in row_of(database, first.whose, later.date()).step_words(later.date())
    database.undo()

    stage = plan_progress.set_stage
    assert "Vedtaget kan ikke ligge før drøftet, som er 6. juli 2026." in refused(
        database, stage, *first.key, "adopted", date(2026, 7, 1), later.date()
    )
    assert "ikke kommet endnu" in refused(database, stage, *first.key, "adopted", date(2026, 8, 1), later.date())
    database.do("x", stage, *first.key, "published", later.date(), later.date())
    done = row_of(database, first.whose, later.date())
    assert (done.stage_word, done.is_done, done.step_words(TODAY)) == ("Offentliggjort", True, "offentliggjort 7. juli")
    assert "Der er intet trin mere." in refused(database, plan_progress.go_on, *first.key, TODAY)
    while database.undo():
        if builders.snapshot(database) == before:
            return
    raise AssertionError("undoing everything gives what was there before")


def test_an_item_of_written_minutes_counts_only_when_it_was_treated(database: Database) -> None:
    first = next(each for each in rows(database) if each.per_board)
    held = meeting(database, first.board, datetime(2026, 6, 10, 10))
    item = database.do("på", plan_meetings.put_on, *first.key, held, "adopted").item
    assert item is not None
    other = database.do("p", agenda.add, held, agenda.Wish("Andet")).item
    assert other is not None
    database.do("r", minutes.write, other, "Drøftet længe.")
    now = datetime(2026, 7, 2, 9)
    database.do("luk", meeting_page.close, held, now)
    assert row_of(database, first.whose).stage_word == "Ikke begyndt"
    database.undo()
    database.do("b", minutes.add_decision, item, "Planen er vedtaget.")
    database.do("luk", meeting_page.close, held, now)
    assert row_of(database, first.whose).day_of("adopted") == date(2026, 6, 10)


def day_of(database: Database, whose: str, stage: str) -> date | None:
    return row_of(database, whose).day_of(stage)


def test_a_meeting_that_did_nothing_to_a_plan_in_the_end_leaves_nothing(database: Database) -> None:
    first = next(each for each in rows(database) if each.per_board)
    now, day = datetime(2026, 7, 2, 9), date(2026, 6, 10)
    held = meeting(database, first.board, datetime(2026, 6, 10, 10))
    meeting(database, first.board, datetime(2026, 9, 10, 10))
    item = database.do("på", plan_meetings.put_on, *first.key, held, "adopted").item
    other = database.do("p", agenda.add, held, agenda.Wish("Andet")).item
    assert item is not None
    assert other is not None
    with database.read() as session:
        assert [
            sentence for sentence in meeting_page.missing(session, held).sentences if "Uden referat" in sentence
        ] == [f"Uden referat noteres {first.title} som vedtaget; udsæt punktet, hvis planen ikke blev behandlet."]
    database.do("holdt", meetings.record, held, MeetingStatus.HELD, now)
    assert day_of(database, first.whose, "adopted") == day
    undone: tuple[tuple[str, Any, tuple[Any, ...]], ...] = (
        ("udsat", agenda_sources.postpone, (item,)),
        ("andet", minutes.write, (other, "Drøftet længe.")),
        ("fjernet", agenda.remove, (item,)),
        ("ingen plan", agenda.edit, (item, {"plan": None})),
        ("aflyst", meetings.record, (held, MeetingStatus.CANCELLED, now)),
    )
    for name, function, arguments in undone:
        database.do(name, function, *arguments)
        assert day_of(database, first.whose, "adopted") is None, name
        database.undo()
        assert day_of(database, first.whose, "adopted") == day, name
    database.do("p", agenda.edit, item, {"kind": "discussion"})
    assert day_of(database, first.whose, "discussed") == day
    database.do("g", plan_progress.go_back, *first.key, TODAY)
    database.do("b", minutes.write, item, "Drøftet.")  # what somebody took back is not reached again by the same item
    assert day_of(database, first.whose, "discussed") is None


def test_a_day_noted_by_hand_stays_and_no_meeting_breaks_the_order_of_the_stages(database: Database) -> None:
    first = next(each for each in rows(database) if each.per_board)
    now, day = datetime(2026, 7, 2, 9), date(2026, 6, 10)
    held = meeting(database, first.board, datetime(2026, 6, 10, 10))
    database.do("på", plan_meetings.put_on, *first.key, held, "discussed")
    stage = plan_progress.set_stage
    database.do("x", stage, *first.key, "discussed", day, TODAY)
    database.do("holdt", meetings.record, held, MeetingStatus.HELD, now)
    database.do("aflyst", meetings.record, held, MeetingStatus.CANCELLED, now)
    assert day_of(database, first.whose, "discussed") == day
    database.do("x", stage, *first.key, "discussed", None, TODAY)
    database.do("x", stage, *first.key, "draft", date(2026, 6, 20), TODAY)
    database.do("holdt", meetings.record, held, MeetingStatus.HELD, now)
    row = row_of(database, first.whose)
    assert row.stage == "draft"
    assert row.meeting_sentence(TODAY) == (
        "Møde 1/2026 blev holdt, før trinnet udkast blev nået 20. juni 2026. Ret dagen, så følger planen mødet."
    )
    database.do("x", stage, *first.key, "draft", date(2026, 6, 1), TODAY)
    assert day_of(database, first.whose, "discussed") == day
    assert row_of(database, first.whose).meeting_sentence(TODAY).startswith("Planen kan ikke vedtages: ")


def test_a_plan_stays_in_its_year_until_its_forum_closes_and_is_nobodys_who_is_anonymised(database: Database) -> None:
    first = next(each for each in rows(database) if not each.per_board)
    database.do("x", plan_progress.set_stage, *first.key, "published", TODAY, TODAY)
    database.do("luk", forums.close, first.forum, date(2026, 11, 30))
    assert first.key in [each.key for each in rows(database)]
    assert first.key in [each.key for each in due(database)]
    with database.read() as session:
        assert first.plan not in [each.plan for each in plan_rows.listing(session, 2027, TODAY)]
    local = next(each for each in rows(database) if each.per_board)
    assert "Skriv en dag fra 2024 til 2028." in refused(database, action_plans.put_off, *local.key, date(2019, 1, 1))
    database.do("x", action_plans.put_off, *local.key, date(2024, 1, 1))
    assert local.key in [each.key for each in rows(database)]
    who = builders.person(database, "Kim Terp")
    database.do("a", lambda session: setattr(session.get_one(Person, who), "anonymised_on", TODAY))
    assert "Kim Terp" in refused(database, plan_progress.give, *local.key, who)


def test_next_year_begins_as_this_one_with_the_deadlines_and_persons_that_were_its_own(database: Database) -> None:
    first = next(each for each in rows(database) if each.per_board)
    who = builders.person(database, "Kim Terp")
    assert "er der allerede" in refused(database, plan_progress.copy, 2026, TODAY, [])
    database.do("x", plan_progress.set_dues, *first.key, date(2026, 6, 30), None, TODAY)
    database.do(plan_progress.given, plan_progress.give, *first.key, who)
    told = database.do(plan_progress.copied, plan_progress.copy, 2026, TODAY, [first.key])
    assert plan_progress.copied(told) == "1 handleplan fra 2026 er kopieret til 2027"
    copied = next(each for each in rows(database, 2027) if each.key == (first.plan, first.board, 2027))
    assert (copied.due, copied.person_name, copied.own_due) == (date(2027, 6, 30), "Kim Terp", True)


def test_documents_are_links_and_one_of_several_years_is_shown_until_the_next(database: Database) -> None:
    forum = due(database)[0].forum
    fields: dict[str, str | bool | int | None]
    fields = {"name": "Strategi", "due": "1/2", "kind": "strategy", "draft": "1/10", "every": 4, "first_year": 2024}
    line = database.do(action_plans.added, action_plans.make, forum, fields)
    (row,) = [each for each in rows(database) if each.plan == line.id]
    assert (row.title, row.year, row.draft_due, row.due) == (
        "Strategi 2024–2027",
        2024,
        date(2023, 10, 1),
        date(2024, 2, 1),
    )
    database.do("x", plan_progress.set_stage, *row.key, "published", date(2024, 1, 20), TODAY)
    (row,) = [each for each in rows(database) if each.plan == line.id]
    assert (row.step_words(TODAY), row.shown_due) == ("revideres i 2027", date(2027, 10, 1))
    assert [each.year for each in rows(database, 2027) if each.plan == line.id] == [2024, 2028]
    linked = database.do(plan_documents.added, plan_documents.add, *row.key, "/mnt/f/Strategi.docx", TODAY)
    assert plan_documents.added(linked).endswith("Strategi 2024–2027 har dokumentet “Strategi.docx”")
    assert "i forvejen" in refused(database, plan_documents.add, *row.key, "/mnt/f/Strategi.docx", TODAY)
    moved = database.do(plan_documents.found, plan_documents.find, linked.id, "/mnt/g/Ny.docx")
    (row,) = [each for each in rows(database) if each.plan == line.id]
    assert [(each.name, each.path) for each in row.documents] == [("Ny.docx", "/mnt/g/Ny.docx")]
    database.do(plan_documents.removed, plan_documents.remove, moved.id)
    assert "intet dokument" in refused(database, plan_documents.remove, moved.id)


def test_deadlines_of_plans_stand_in_opgaver_and_drafts_in_the_year(database: Database) -> None:
    first = next(each for each in rows(database) if each.per_board)
    who = builders.person(database, "Kim Terp")
    other = builders.person(database, "Kim Therp")
    database.do("x", plan_progress.set_dues, *first.key, date(2026, 7, 10), date(2026, 6, 20), TODAY)
    database.do("x", plan_progress.give, *first.key, other)
    database.do("x", people.merge, other, who)
    with database.read() as session:
        (row,) = [each for each in follow_up.listing(session, TODAY).rows if each.kind is follow_up.Kind.PLAN]
        drawn = [each for each in year.read(session, 2026, TODAY).deadlines if each.day == date(2026, 6, 20)]
    assert (row.title, row.place, row.due, row.person_name) == (
        f"{first.title}: udkast",
        first.whose,
        date(2026, 6, 20),
        "Kim Terp",
    )
    assert row.when is follow_up.When.OVERDUE
    assert [(each.document, each.overdue) for each in drawn] == [(f"{first.title}, udkast", True)]
