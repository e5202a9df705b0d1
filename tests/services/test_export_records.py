"""What has changed of a calendar since it last left the house, and what its recipient then hears."""

import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from sqlalchemy import select
from sqlalchemy.orm import Session

from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.calendar import EVERYTHING_IN, ROLES, Contents, Event
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.meeting import MeetingBoard, MeetingStatus
from fora_desktop.domain.people import Membership
from fora_desktop.domain.publication import CalendarExport
from fora_desktop.exchange import ics
from fora_desktop.services import calendars, export_records, holders, meetings, names
from fora_desktop.services.calendars import Selection
from fora_desktop.services.meetings import Wish
from tests import builders

ON = date(2026, 7, 2)
BOARD = "Kredsrådet"


class House:
    """A register that exports; every act is a step a minute after the last."""

    def __init__(self, path: Path, origin: Path | None = None) -> None:
        self.clock = builders.Clock()
        register = path / "register.fora"
        if origin is None:
            builders.make(register, builders.SMALL)
        else:
            copyfile(origin, register)
        self.database = builders.open_again(register, self.clock)
        self.board = builders.board(self.database, BOARD)
        self.selection = Selection(board=self.board)

    def hanne(self) -> int:
        """Let the calendar be a chief's, by the role that she holds; gives the holding."""
        holding = builders.hold(self.database, "Politidirektøren", "Hanne Thorsgaard")
        self.selection = Selection(person=holding.person)
        return holding.id

    def act(self, function: Callable[..., Any], *args: Any, **options: Any) -> Any:
        self.clock.forward(minutes=1)
        return self.database.do("prøve", function, *args, **options)

    def plan(self, start: datetime, board: str = BOARD, **more: Any) -> int:
        wish = Wish(boards=(builders.board(self.database, board),), start=start, **more)
        found: int = self.act(meetings.schedule, wish, ON, anyway=True).meetings[0]
        return found

    def events(self, selection: Selection, contents: Contents) -> list[Event]:
        with self.database.read() as session:
            return calendars.events(session, selection, contents)

    def export(
        self, selection: Selection | None = None, contents: Contents = EVERYTHING_IN, *, busy: bool = False
    ) -> list[Event]:
        """The whole calendar leaves the house."""
        selection = selection or self.selection
        found = self.events(selection, contents)
        at = self.clock.now
        self.act(export_records.record, selection, found, at, contents=contents, busy_only=busy)
        return found

    def changes(
        self,
        selection: Selection | None = None,
        contents: Contents = EVERYTHING_IN,
        *,
        busy: bool = False,
        sent: bool = False,
    ) -> list[Event]:
        """What a file of the changes holds; `sent` is that it leaves the house."""
        selection = selection or self.selection
        found = self.events(selection, contents)
        with self.database.read() as session:
            record = export_records.last(session, selection, found, contents, busy_only=busy)
        told = export_records.changed_only(found, record)
        if sent:
            self.clock.forward(minutes=1)
            self.act(
                export_records.record,
                selection,
                found,
                self.clock.now,
                contents=contents,
                busy_only=busy,
                told=told,
            )
        return told

    def state(self, selection: Selection | None = None) -> export_records.ExportState:
        with self.database.read() as session:
            found = export_records.states(session, [selection or self.selection])
        (state,) = found.values()
        return state


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.database.close()


def told(events: list[Event]) -> list[tuple[str, str]]:
    return [(event.status, event.summary) for event in events]


def test_whose_calendar_it_is_says_the_key_whatever_the_period() -> None:
    assert export_records.key(Selection()) == "all"
    assert export_records.key(Selection(person=12, first=ON)) == "person:12"
    assert export_records.key(Selection(unit=2, board=4)) == "board:4+unit:2"


def test_a_calendar_that_never_left_the_house_is_all_new(house: House) -> None:
    house.plan(datetime(2026, 9, 1, 10), title="A")
    assert house.state() == export_records.ExportState(None, 0)
    assert told(house.changes()) == [("planned", "A")]


def test_only_what_changed_is_told_and_counted_and_then_nothing(house: House) -> None:
    """R11: new, moved, renamed and cancelled, with the agenda; not what nobody outside sees."""
    same, moved, renamed, off, talked = (
        house.plan(datetime(2026, 9, day, 10), title=title, location="Rådhuset")
        for day, title in ((1, "Samme"), (2, "Flyttet"), (3, "Omdøbt"), (4, "Aflyst"), (7, "Dagsorden"))
    )
    house.export()
    assert house.changes() == []
    assert house.state().changes == 0
    house.act(meetings.edit, same, {"journal_number": "2026-1"})
    house.act(meetings.move, moved, datetime(2026, 9, 9, 10), ON, anyway=True)
    house.act(meetings.edit, renamed, {"title": "Nyt navn"})
    house.act(meetings.record, off, MeetingStatus.CANCELLED, datetime(2026, 7, 2, 9))
    house.act(lambda session: session.add(AgendaItem(meeting_id=talked, position=1, title="Punkt")))
    house.plan(datetime(2026, 10, 1, 10), title="Ny")
    found = house.changes(sent=True)
    assert told(found) == [
        ("planned", "Nyt navn"),
        ("cancelled", "Aflyst"),
        ("planned", "Dagsorden"),
        ("planned", "Flyttet"),
        ("planned", "Ny"),
    ]
    assert house.changes() == []
    assert house.state().changes == 0


def test_the_state_counts_what_the_file_of_changes_would_tell(house: House) -> None:
    held = house.plan(datetime(2026, 6, 1, 10), title="Holdt")
    house.act(meetings.record, held, MeetingStatus.INVITED, datetime(2026, 7, 2, 9))
    moved = house.plan(datetime(2026, 9, 1, 10), title="Flyttet")
    house.export()
    house.act(meetings.record, held, MeetingStatus.HELD, datetime(2026, 7, 2, 9))
    assert house.state().changes == 0, "confirmed before, confirmed now"
    house.act(meetings.move, moved, datetime(2026, 9, 2, 10), ON)
    house.plan(datetime(2026, 10, 1, 10), title="Ny")
    assert house.state().changes == len(house.changes()) == 2
    state = house.state()
    assert state.exported_at is not None
    assert state.exported_at.utcoffset() == timedelta(hours=2)
    september = replace(house.selection, first=date(2026, 9, 1), last=date(2026, 9, 30))
    assert house.state(september).changes == len(house.changes(september)) == 1


def test_what_was_not_shown_has_not_changed(house: House) -> None:
    meeting = house.plan(datetime(2026, 9, 1, 10), title="A", location="Rådhuset")
    narrow = Contents(with_place=False, with_agenda=False)
    house.export(contents=narrow)
    house.act(meetings.edit, meeting, {"location": "Et andet sted"})
    house.act(lambda session: session.add(AgendaItem(meeting_id=meeting, position=1, title="Punkt")))
    assert house.changes(contents=narrow) == house.changes() == []
    assert house.state().changes == 0
    house.export(busy=True)
    house.act(meetings.edit, meeting, {"title": "B"})
    assert house.changes(busy=True) == []
    assert house.state().changes == 0


def test_planned_meetings_that_a_calendar_leaves_out_are_not_new_in_it(house: House) -> None:
    narrow = Contents(with_planned=False)
    house.export(contents=narrow)
    meeting = house.plan(datetime(2026, 9, 1, 10), title="A")
    assert house.state().changes == 0
    house.act(meetings.record, meeting, MeetingStatus.INVITED, datetime(2026, 7, 2, 9))
    assert house.state().changes == 1
    house.export(contents=narrow)
    house.act(meetings.record, meeting, MeetingStatus.PLANNED, datetime(2026, 7, 2, 9))
    assert told(house.changes(contents=narrow)) == [("planned", "A")], "it is theirs still, and tentative now"
    assert house.state().changes == 1


def test_what_is_no_longer_theirs_is_told_as_gone_and_free_with_what_they_knew(house: House) -> None:
    """Not called off, so not AFLYST: it goes from one calendar and takes place all the same."""
    meeting = house.plan(datetime(2026, 9, 1, 10), title="Fortroligt nu", location="Rådhuset")
    kept = house.plan(datetime(2026, 9, 2, 10), title="Samme navn")
    (before, _other) = house.export()
    greve = builders.board(house.database, "Lokalrådet i Greve")

    def gives_away(session: Session) -> None:
        for row in session.query(MeetingBoard).filter(MeetingBoard.meeting_id.in_([meeting, kept])):
            row.board_id, row.number = greve, row.number + 10

    house.act(gives_away)
    house.act(meetings.edit, meeting, {"title": "HEMMELIGT", "location": "HEMMELIGT"})
    house.act(meetings.move, meeting, datetime(2026, 9, 5, 10), ON, anyway=True)
    gone, _same = found = house.changes()
    assert told(found) == [("gone", "Møde"), ("gone", "Samme navn")]
    assert (gone.uid, gone.start, gone.end) == (before.uid, before.start, before.end)
    assert house.state().changes == 2
    data = ics.calendar("x", found)
    assert b"HEMMELIGT" not in data
    assert ics.calendar("x", house.changes()) == data
    first, _second = Calendar.from_ical(data).walk("VEVENT")
    assert str(first["SUMMARY"]) == "UDGÅET: Møde"
    assert (str(first["STATUS"]), str(first["TRANSP"])) == ("CANCELLED", "TRANSPARENT")
    assert "LOCATION" not in first
    assert "DESCRIPTION" not in first
    assert gone.sequence >= before.sequence
    assert gone.changed > before.changed


def test_what_comes_back_is_stamped_after_it_went(house: House) -> None:
    """Of two events with one SEQUENCE the later DTSTAMP holds (RFC 5546, 2.1.5)."""
    meeting = house.plan(datetime(2026, 9, 1, 10), title="A")
    house.export()
    boards = {name: builders.board(house.database, name) for name in (BOARD, "Lokalrådet i Greve")}

    def sits(session: Session, name: str) -> None:
        for row in session.query(MeetingBoard).filter(MeetingBoard.meeting_id == meeting):
            row.board_id = boards[name]

    house.act(sits, "Lokalrådet i Greve")
    (gone,) = house.changes(sent=True)
    assert gone.status == "gone"
    assert house.changes() == []
    assert house.state().changes == 0
    house.act(sits, BOARD)
    (back,) = house.changes()
    assert (back.uid, back.status) == (gone.uid, "planned")
    assert (back.sequence, back.changed) > (gone.sequence, gone.changed)


def test_a_meeting_that_is_out_of_the_register_is_gone(house: House) -> None:
    house.plan(datetime(2026, 9, 1, 10), title="A")
    (before,) = house.export()
    house.clock.forward(minutes=5)
    house.database.undo()
    (gone,) = house.changes()
    assert (gone.uid, gone.status, gone.summary) == (before.uid, "gone", "Møde")
    assert house.state().changes == 1
    assert ics.calendar("x", [gone])


def test_a_meeting_that_moves_out_of_the_period_moves_and_is_not_gone(house: House) -> None:
    meeting = house.plan(datetime(2026, 9, 1, 10), title="A")
    autumn = replace(house.selection, first=date(2026, 9, 1), last=date(2026, 9, 30))
    house.export(autumn)
    house.act(meetings.move, meeting, datetime(2026, 11, 3, 10), ON, anyway=True)
    (event,) = house.changes(autumn, sent=True)
    assert (event.status, event.start) == ("planned", datetime(2026, 11, 3, 10))
    assert house.changes(autumn) == house.changes() == []


def test_a_period_that_is_exported_leaves_the_rest_as_it_was(house: House) -> None:
    house.plan(datetime(2026, 9, 1, 10), title="September")
    house.plan(datetime(2026, 10, 1, 10), title="Oktober")
    house.export(replace(house.selection, last=date(2026, 9, 30)))
    assert told(house.changes()) == [("planned", "Oktober")]
    house.export(replace(house.selection, first=date(2026, 10, 1)))
    assert house.changes() == []


def test_who_takes_part_is_a_change_where_it_is_shown_and_is_stamped(house: House) -> None:
    house.plan(datetime(2026, 9, 1, 10), title="A")
    shown = Contents(participants=ROLES)
    (before,) = house.export(contents=shown)
    assert "Deltagere:\n- " in before.description
    with house.database.read() as session:
        role = names.role(session, "Ledelsessekretariatschefen")

    def joins(session: Session) -> None:
        session.add(Membership(board_id=house.board, role_id=role, position=9))

    house.act(joins)
    (after,) = house.changes(contents=shown)
    assert "- Ledelsessekretariatschefen" in after.description
    assert after.changed > before.changed
    assert house.changes() == []
    assert house.state().changes == 1


def test_a_person_s_calendar_loses_what_the_successor_gets(house: House) -> None:
    holding = house.hanne()
    house.plan(datetime(2026, 9, 1, 10), title="Før")
    house.plan(datetime(2026, 11, 2, 10), title="Efter")
    assert len(house.export()) == 2
    house.act(holders.end, holding, date(2026, 9, 30))
    assert told(house.changes()) == [("gone", "Efter")]
    assert house.state().changes == 1


def test_nothing_of_what_is_kept_can_be_read(house: House) -> None:
    """Only digests and times: who is anonymised leaves nothing here."""
    house.plan(datetime(2026, 9, 1, 10), title="Om Peter Hansen", location="Hos Peter Hansen")
    house.export()
    with house.database.read() as session:
        row = session.get_one(CalendarExport, export_records.key(house.selection))
        assert b"Hansen" not in zlib.decompress(row.contents)
        assert row.exported_at.tzinfo is None


def test_single_meetings_are_nobodys_calendar_but_known(house: House) -> None:
    meeting = house.plan(datetime(2026, 9, 1, 10), title="A")
    house.export(Selection(meetings=(meeting,)))
    assert house.state(Selection()) == export_records.ExportState(None, 0)
    with house.database.read() as session:
        assert meetings.line(session, meeting).is_known


def test_an_export_is_no_step_of_the_history(house: House) -> None:
    house.plan(datetime(2026, 9, 1, 10), title="A")
    before = house.database.steps()
    house.export()
    assert house.database.steps() == before


# --- in any order ---------------------------------------------------------------------------------------------------


class Recipient:
    """Somebody's calendar that takes a file as RFC 5546 has it: the higher SEQUENCE, of equal ones the later stamp."""

    def __init__(self) -> None:
        self.has: dict[str, tuple[tuple[int, datetime], tuple[object, ...] | None]] = {}

    def takes(self, events: list[Event]) -> None:
        for event in events:
            edition = (event.sequence, event.changed.replace(microsecond=0))
            shown = None if event.status == "gone" else seen(event)
            if event.uid not in self.has or self.has[event.uid][0] < edition:
                self.has[event.uid] = edition, shown
            else:
                assert self.has[event.uid] == (edition, shown), "what is sent again says the same"

    def sees(self) -> dict[str, tuple[object, ...]]:
        return {uid: shown for uid, (_edition, shown) in self.has.items() if shown is not None}


def seen(event: Event) -> tuple[object, ...]:
    status = "invited" if event.status == "held" else event.status
    return event.start, event.end, status, event.summary, event.location, event.about, event.agenda


ACTS = st.lists(
    st.sampled_from(
        [
            "plan",
            "plan",
            "move",
            "rename",
            "cancel",
            "agenda",
            "give",
            "take",
            "retire",
            "return",
            "undo",
            "redo",
            "send",
        ]
    ),
    min_size=4,
    max_size=10,
)


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(acts=["plan", "send", "give", "send", "take", "send", "move", "give", "send", "undo"])
@example(acts=["plan", "plan", "send", "retire", "send", "return", "send", "retire"])
@example(acts=["plan", "agenda", "send", "undo", "send", "redo", "send", "cancel", "rename", "send", "undo", "undo"])
@given(acts=ACTS)
def test_whoever_takes_each_file_of_changes_has_what_a_whole_file_gives(origin: Path, acts: list[str]) -> None:
    """R11: after whatever happened in whatever order, with files sent at any time."""
    with TemporaryDirectory() as folder:
        house = House(Path(folder), origin)
        try:
            play(house, acts)
        finally:
            house.database.close()


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return builders.make(tmp_path_factory.mktemp("origin") / "register.fora", builders.SMALL)


def play(house: House, acts: list[str]) -> None:
    recipient = Recipient()
    holding = house.hanne()
    boards = [house.board, builders.board(house.database, "Lokalrådet i Greve")]
    ids: list[int] = []

    def sits(session: Session, board: int) -> None:
        for row in session.scalars(select(MeetingBoard).where(MeetingBoard.meeting_id == ids[-1])):
            row.board_id = board

    def happens(number: int, act: str) -> None:
        if act == "plan":
            ids.append(house.plan(datetime(2026, 9, 1, 10) + timedelta(days=number), title=f"Møde {number}"))
        elif act == "move":
            when = datetime(2026, 10, 1, 10) + timedelta(days=number)
            house.act(meetings.move, ids[-1], when, ON, anyway=True)
        elif act == "rename":
            house.act(meetings.edit, ids[-1], {"title": f"Navn {number}"})
        elif act == "cancel":
            house.act(meetings.record, ids[-1], MeetingStatus.CANCELLED, datetime(2026, 7, 2, 9))
        elif act == "agenda":
            item = AgendaItem(meeting_id=ids[-1], position=number, title=f"Punkt {number}")
            house.act(lambda session: session.add(item))
        elif act in ("give", "take"):
            house.act(sits, boards[act == "give"])
        elif act in ("retire", "return"):
            house.act(holders.end, holding, date(2026, 7, 31) if act == "retire" else None)
        else:
            house.clock.forward(minutes=1)
            getattr(house.database, act)()

    for number, act in enumerate(acts):
        if act == "send":
            recipient.takes(house.changes(sent=True))
            assert house.state().changes == len(house.changes()) == 0
        else:
            with suppress(FieldError, IndexError):  # there is nothing to move, nothing to undo
                happens(number, act)
    state = house.state()
    assert state.exported_at is None or state.changes == len(house.changes())
    recipient.takes(house.changes(sent=True))
    assert recipient.sees() == {event.uid: seen(event) for event in house.events(house.selection, EVERYTHING_IN)}
    assert house.changes() == []
