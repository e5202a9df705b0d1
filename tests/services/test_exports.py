"""What Eksportér offers: calendars with the next meeting of each, agendas, minutes, invitations, decisions."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.invitation import Draft
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.services import (
    agenda,
    calendars,
    decision_table,
    document_exports,
    export_records,
    exports,
    holders,
    invitations,
    meetings,
    minutes,
    names,
    people,
)
from fora_desktop.services.calendars import Selection
from fora_desktop.services.document_exports import Among
from fora_desktop.services.exports import Whose
from fora_desktop.services.invitations import Choice
from fora_desktop.services.meetings import Wish
from fora_desktop.storage.database import Database
from tests import builders

NOW = builders.MORNING.replace(tzinfo=None)
TODAY = NOW.date()
HELD, COMING, LATER = datetime(2026, 6, 9, 10), datetime(2026, 8, 4, 9), datetime(2027, 1, 12, 9)
KREDS, GREVE = "Kredsrådet", "Lokalrådet i Greve"


@pytest.fixture
def some(tmp_path: Path) -> Iterator[Database]:
    """Meetings 1 to 3 of the kredsråd, held, soon and next year; 4 in Greve; a secretariat and a chief."""
    made = builders.register(tmp_path, builders.SMALL)
    with made.read() as session:
        kreds, greve = names.board(session, KREDS), names.board(session, GREVE)
        role = next(each.id for each in calendars.roles(session) if each.name == "Politidirektøren")
    for board, start in ((kreds, HELD), (kreds, COMING), (kreds, LATER), (greve, COMING.replace(hour=13))):
        made.do(meetings.scheduled, meetings.schedule, Wish((board,), start, 120), date(2026, 1, 1), anyway=True)
    made.do("", invitations.set_sender, "Sekretariatet", "sekretariat@eksempel.invalid")
    who = made.do("", people.add, "Hanne Thorsgaard", on=TODAY, email="ht@eksempel.invalid").id
    made.do("", holders.hold, role, who, date(2026, 1, 1))
    yield made
    made.close()


def read(database: Database, function: Any, *given: Any, **named: Any) -> Any:
    with database.read() as session:
        return function(session, *given, **named)


def added(database: Database, meeting: int, wish: agenda.Wish) -> int:
    item = database.do("", agenda.add, meeting, wish).item
    assert item is not None
    return item


def test_the_example_is_the_next_meeting_however_far_away_else_the_last(some: Database) -> None:
    board = Selection(board=read(some, names.board, KREDS))
    for on, start in ((TODAY, COMING), (date(2026, 8, 5), LATER), (date(2028, 1, 1), LATER)):
        assert read(some, exports.example, board, on).start == start
    assert read(some, exports.example, Selection(board=99), TODAY) is None


def test_each_calendar_knows_its_half_years_and_where_a_name_stands(some: Database) -> None:
    (kreds,) = [each for each in read(some, exports.choices, Whose.FORUMS) if each.name == KREDS]
    assert (kreds.meetings, kreds.halves) == (3, ((2026, 1), (2026, 2), (2027, 1)))
    chief = read(some, exports.choices, Whose.PERSONS, on=TODAY)[0]
    assert (chief.name, chief.about, chief.meetings) == ("Hanne Thorsgaard", "Politidirektøren", 3)
    for name, whose in (
        ("Politidirektøren", Whose.ROLES),
        ("Hanne Thorsgaard", Whose.PERSONS),
        (GREVE, Whose.BOARDS),
        ("Greve", Whose.UNITS),
        ("Ingen", Whose.ALL),
    ):
        assert read(some, exports.whose_is, name) is whose


def test_whoever_was_sent_a_calendar_can_be_told_that_all_meetings_are_gone(some: Database) -> None:
    chief = read(some, exports.choices, Whose.PERSONS, on=TODAY)[0]
    some.do("", export_records.record, chief.selection, (), datetime(2026, 7, 2, 9, tzinfo=UTC))
    for holding in read(some, holders.of_role, read(some, names.role, "Politidirektøren")):
        some.do("", holders.remove, holding.id)
    (left,) = read(some, exports.choices, Whose.PERSONS, on=TODAY)
    assert (left.name, left.meetings, left.halves) == ("Hanne Thorsgaard", 0, ())
    assert read(some, exports.choices, Whose.PERSONS, date(2026, 1, 1), date(2026, 12, 31), TODAY) == []


def test_meetings_are_offered_for_what_they_have(some: Database) -> None:
    year = Among(date(2026, 1, 1), date(2026, 12, 31))
    some.do("", meetings.record, 1, MeetingStatus.HELD, NOW)
    item = added(some, 2, agenda.Wish("Orientering"))
    assert [each.id for each in read(some, document_exports.agendas, year, TODAY)] == [2]
    assert [each.id for each in read(some, document_exports.minutes, year, TODAY)] == [1]
    some.do("", minutes.write, item, "Drøftet.")
    assert [each.id for each in read(some, document_exports.minutes, year, TODAY)] == [2, 1]
    words = {each.id: each.word for each in read(some, document_exports.to_invite, year, TODAY)}
    assert words == {2: "Ikke indkaldt", 4: "Ikke indkaldt"}
    assert [each.id for each in read(some, document_exports.all_of, Among(meetings=(3, 1)), TODAY)] == [1, 3]


def test_decisions_on_closed_items_stay_in_the_house(some: Database) -> None:
    closed = added(some, 1, agenda.Wish("Sag", confidential=True))
    opened = added(some, 1, agenda.Wish("Trafik"))
    some.do("", minutes.add_decision, closed, "Hemmeligt")
    some.do("", minutes.add_decision, opened, "Bump på Havnevej", "Enighed")
    table = read(some, decision_table.decisions)
    assert table.rows == (
        ("Kredsrådet, møde 1/2026", HELD.date(), "Kredsrådet", "2", "Trafik", "Bump på Havnevej", "Enighed"),
    )
    assert len(table.heads) == 7
    assert not read(some, decision_table.decisions, date(2026, 7, 1)).rows


def test_a_draft_that_cannot_be_written_leaves_no_trace_and_holds_up_none_of_the_others(some: Database) -> None:
    class IsLocked(FieldError):
        pass

    def write(draft: Draft) -> None:
        if draft.meeting == 2:
            raise IsLocked("Filen er åben.")

    before = builders.snapshot(some)
    made = some.do(invitations.each_invited, invitations.invite_each, (2, 3, 4), NOW, Choice(), write, lambda: True)
    assert [draft.meeting for draft in made.drafts] == [3]
    assert made.refused[2] == "Filen er åben."
    assert "har en e-mailadresse" in made.refused[4]
    assert [line.was_invited for line in read(some, meetings.listing, meetings=(2, 3, 4))] == [False, False, True]
    some.undo()
    assert builders.snapshot(some) == before
    stopped = some.do(invitations.each_invited, invitations.invite_each, (2, 3), NOW, Choice(), write, lambda: False)
    assert not stopped.drafts
    assert not stopped.refused
