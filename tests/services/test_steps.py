"""What the history says of each step: its words, its fields before and after, whose they are."""

from datetime import date, datetime

import pytest

from fora_desktop.domain import step_words
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.quota import Rule
from fora_desktop.domain.steps import Sort, Wanted
from fora_desktop.services import (
    boards,
    district,
    forums,
    meetings,
    requirements,
    roles,
    school_holidays,
    standings,
    step_values,
    steps,
)
from fora_desktop.services.meetings import Wish
from fora_desktop.services.steps import Detail, FieldLine, StepLine
from fora_desktop.storage import history
from fora_desktop.storage.database import Database
from tests import builders

TODAY = date(2026, 7, 2)
UNTOLD = {
    "meeting": {"id", "uid", "time_zone", "planned_start"},
    "forum": {"id", "overview_texts"},
    "board": {"id"},
    "chapter": {"id"},
    "school_holiday": {"id"},
    "special_day": {"id"},
    "own_holiday": {"id"},
    "district": {"id", "catalogue", "demonstration"},
    "unit": {"id"},
    "role": {"id"},
    "agenda_item": {"id", "meeting_id", "purpose", "refers_to_id", "plan_stage"},
    "standard_item": {"id", "purpose"},
    "person": {"id", "added_on"},
    "organisation": {"id"},
    "paper": {"id", "meeting_id", "item_id", "position", "sha256", "size"},
    "plan_settings": {"id"},
    "council_meeting": {"id"},
    "plan_draft": {"id", "made_at", "cost", "bound", "seconds"},
    "action_plan": {"id"},
}
"""Columns that say nothing to a reader, by the tables whose rows are told field by field."""


def lines(database: Database) -> list[StepLine]:
    touched, _total = database.page_of_steps(Wanted())
    with database.read() as session:
        return steps.lines(session, touched)


def detail(database: Database, step: int | None = None) -> Detail:
    number = step or database.steps(1)[0].id
    touched = database.touched(number)
    assert touched is not None
    with database.read() as session:
        return steps.detail(session, touched, database.changes(number))


def fields(found: Detail) -> dict[str, tuple[str, str]]:
    return {line.name: (line.before, line.after) for block in found.blocks for line in (*block.lines, *block.followed)}


def plan(database: Database, board: int = 1) -> int:
    wish = Wish((board,), datetime(2026, 10, 7, 10))
    return database.do(meetings.scheduled, meetings.schedule, wish, TODAY, anyway=True).meetings[0]


# --- nothing is without words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", [table.name for table in history.tracked_tables()])
def test_every_table_has_its_words(table: str) -> None:
    """A new table is told in the field's words too, and belongs to one sort of steps."""
    assert any(table in sort.tables for sort in Sort), f"{table} belongs to no Sort in domain/steps.py"
    assert step_words.nouns(table) != step_words.nouns("-"), f"{table} has no noun in domain/step_words.py"
    if table in steps.PARENTS:
        assert step_values.part_name(table) != table, f"{table} has no name as a part"
    elif table != "series":
        assert step_words.columns(table), f"{table} has no columns in domain/step_words.py"


@pytest.mark.parametrize("table", UNTOLD)
def test_every_column_is_told_or_left_out_on_purpose(table: str) -> None:
    columns = {column.name for column in history.METADATA.tables[table].columns}
    assert columns - UNTOLD[table] == set(step_words.columns(table))


# --- the list -------------------------------------------------------------------------------------------------------


def test_a_step_names_whose_it_is_and_does_not_say_it_twice(database: Database) -> None:
    plan(database)
    (line,) = lines(database)
    assert (line.what, line.subject, line.sort, line.act) == (
        "Møde 1/2026 er planlagt",
        "Kredsrådet",
        Sort.MEETINGS,
        "new",
    )
    assert steps.said_of(line) == "Planlagt"
    assert (line.about, line.there) == (("meeting", 1), True)


def test_what_became_of_a_meeting_can_be_seen_by_its_act(database: Database) -> None:
    meeting = plan(database)
    now = datetime(2026, 12, 1, 9)
    start = datetime(2026, 10, 14, 10)
    database.do("flyt", meetings.move, meeting, start, TODAY, anyway=True)
    for status in ("invited", "held", "cancelled"):
        database.do(status, meetings.record, meeting, MeetingStatus(status), now)
    assert [line.act for line in lines(database)] == ["cancelled", "held", "invited", "moved", "new"]


def test_a_name_that_only_says_that_something_was_changed_is_followed_by_what(database: Database) -> None:
    values = {"short_name": "Rådet", "purpose": "Et andet", "legal_basis": "§ 1", "journal_number": "5"}
    database.do(forums.edited("Kredsrådet"), forums.edit, 1, values, TODAY)
    (line,) = lines(database)
    assert line.what == "Kredsrådet er rettet"
    assert line.fields == "hjemmel, formål, kort navn og 1 felter til"


def test_a_step_of_several_boards_tells_them(database: Database) -> None:
    wish = Wish((1, 2), datetime(2026, 10, 7, 10))
    database.do("fælles", meetings.schedule, wish, TODAY, anyway=True)
    with database.read() as session:
        names = [steps.title(session, "board", board) for board in (1, 2)]
    assert lines(database)[0].subject == f"{names[0]} og {names[1]}"


def test_a_change_of_chief_is_told_with_both_persons(database: Database) -> None:
    first = builders.hold(database, "Politidirektøren", "Hanne Thorsgaard")
    who = builders.person(database, "Rikke Sandahl", organisation="Politiet", email="rs@politi.dk")
    assert fields(detail(database))["Organisation"] == ("", "Politiet")
    database.do(roles.succeeded, roles.succeed, first.role, who, date(2026, 8, 1))
    line = lines(database)[0]
    assert (line.sort, line.name, line.what) == (
        Sort.PEOPLE,
        "Politidirektøren",
        "Politidirektøren: Rikke Sandahl fra 1. august 2026 efter Hanne Thorsgaard",
    )
    told = [(each.name, each.before, each.after) for each in detail(database).blocks[0].followed]
    assert told == [
        (
            "Har rollen",
            "Hanne Thorsgaard, fra 1. januar 2026",
            "Hanne Thorsgaard, 1. januar – 31. juli 2026",
        ),
        ("Har rollen", "", "Rikke Sandahl, fra 1. august 2026"),
    ]


def test_what_is_gone_keeps_its_name(database: Database) -> None:
    meeting = plan(database)
    database.do(meetings.removed, meetings.remove, meeting)
    line = lines(database)[0]
    assert (line.name, line.subject, line.act, line.there) == ("Kredsrådet, møde 1/2026", "Kredsrådet", "gone", False)


# --- the fields -----------------------------------------------------------------------------------------------------


def test_values_are_told_as_people_read_them(database: Database) -> None:
    meeting = plan(database)
    values: dict[str, str | int | None] = {"minutes": 90, "location": "Rådhuset", "host_unit_id": 1, "kind": "stormøde"}
    database.do("ret", meetings.edit, meeting, values)
    with database.read() as session:
        unit = steps.title(session, "unit", 1)
    assert fields(detail(database)) == {
        "Mødetype": ("", "stormøde"),
        "Varighed": ("120 minutter", "90 minutter"),
        "Sted": ("", "Rådhuset"),
        "Vært": ("", unit),
    }


def test_the_kind_of_a_unit_is_told_in_words(database: Database) -> None:
    database.do("enhed", district.add_unit, "Lokalpolitiet i Roskilde")
    (kind,) = [now for _was, now in fields(detail(database)).values() if now in ("department", "anden enhed")]
    assert kind == "anden enhed"


def test_what_followed_stands_after_the_object(database: Database) -> None:
    meeting = plan(database)
    database.do("flyt", meetings.move, meeting, datetime(2026, 10, 14, 10), TODAY, anyway=True, reason="ferie")
    (block,) = detail(database).blocks
    assert [line.name for line in block.lines] == ["Dato", "Årsag"]
    assert block.followed == (
        FieldLine(
            "Flytning", "", "fra ons. 7. oktober 2026 kl. 10.00 til ons. 14. oktober 2026 kl. 10.00. Årsag: ferie"
        ),
    )


def test_a_requirement_is_told_by_its_text_and_its_reading(database: Database) -> None:
    database.do("krav", forums.edit, 1, {"quota_text": "Mindst 6"}, TODAY)
    told = fields(detail(database))
    assert told["Antal møder"] == ("Mindst 4", "Mindst 6")
    assert told["Mødekrav"] == ("", "“Mindst 6” fra 1. januar 2026")
    assert told["Læses som"] == ("", "Mindst 6")


def test_a_seen_period_belongs_to_its_board(database: Database) -> None:
    with database.read() as session:
        past = next(line for line in standings.lines(session, date(2027, 7, 2)) if line.past and line.standing)
    assert past.standing is not None
    start = past.standing.period.first
    database.do("set", standings.mark_seen, past.board.id, start, "sygdom", date(2027, 7, 2))
    assert fields(detail(database)) == {"Periode set": ("", "fra 1. januar 2026. Årsag: sygdom")}
    assert lines(database)[0].subject == past.board.name


def test_a_school_holiday_tells_its_days_and_municipality(database: Database) -> None:
    database.do("ferie", school_holidays.add, [1], "Efterårsferie", date(2026, 10, 10), date(2026, 10, 18), TODAY)
    found = detail(database)
    assert found.line.sort is Sort.HOLIDAYS
    assert found.blocks[0].title == "Efterårsferie"
    told = fields(found)
    assert told["Første dag"] == ("", "lør. 10. oktober 2026")
    assert "Bekræftet" not in told or told["Bekræftet"][1] == "ja"


def test_a_board_that_closes_tells_its_meetings_after_it(database: Database) -> None:
    plan(database)
    database.do("luk", boards.close, 1, TODAY)
    found = detail(database)
    assert found.line.sort is Sort.BOARDS
    assert found.blocks[0].title == "Kredsrådet"
    assert found.blocks[0].lines[0] == FieldLine("Sidste dag", "", "tor. 2. juli 2026")


def test_rows_that_were_changed_and_changed_back_are_not_told(database: Database) -> None:
    meeting = plan(database)
    with database.read() as session:
        before = meetings.line(session, meeting).location
    assert before == ""

    def there_and_back(session: object) -> None:
        meetings.edit(session, meeting, {"location": "A", "room": "1"})  # type: ignore[arg-type]
        meetings.edit(session, meeting, {"location": ""})  # type: ignore[arg-type]

    database.do("frem og tilbage", there_and_back)
    assert fields(detail(database)) == {"Lokale": ("", "1")}


def test_a_reading_by_hand_is_told(database: Database) -> None:
    rule = Rule(minimum=2)
    database.do("krav", requirements.set_by_hand, [rule], False, TODAY, forum=1)
    told = fields(detail(database))
    assert "rettet i hånden" in told["Mødekrav"][1]
    assert told["Læses som"][1] == "Mindst 2"


# --- texts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("a b c", "a x c"), ("a b", ""), ("", "a b"), ("en\nto  tre ", "en\nto fire"), (" x", "x ")],
)
def test_the_pieces_of_two_texts_are_both_of_them(before: str, after: str) -> None:
    found = steps.pieces(before, after)
    assert "".join(text for what, text in found if what != "new") == before
    assert "".join(text for what, text in found if what != "gone") == after


def test_texts_that_are_very_long_are_not_compared_word_by_word() -> None:
    before, after = "ord " * 5000, "andet " * 5000
    assert steps.pieces(before, after) == [("gone", before), ("new", after)]
