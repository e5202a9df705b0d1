"""Meetings out of tables: which board, which day, which meeting of the register; and nothing twice."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from fora_desktop.domain import table_mapping, table_rows
from fora_desktop.domain.meeting import Meeting, MeetingMove, MeetingStatus
from fora_desktop.domain.table import Table
from fora_desktop.domain.table_fields import MEETINGS
from fora_desktop.exchange import tables
from fora_desktop.services import (
    attendance,
    meeting_course,
    meetings,
    memberships,
    standings,
    table_export,
    table_import_meetings,
)
from fora_desktop.services.meetings import MeetingLine
from fora_desktop.services.memberships import Wanted
from fora_desktop.services.table_import import Imported, RowsAreWrong
from fora_desktop.storage.database import Database
from tests import builders
from tests.ui import acts

NOW = datetime(2026, 7, 2, 9)
TODAY = NOW.date()
HEAD = "Råd;Dato;Tid;Sted;Status;Antal deltagere"


def table(*lines: str, head: str = HEAD, name: str = "møder.csv") -> Table:
    return tables.read_bytes(name, "\n".join([head, *lines]).encode())


def bring(database: Database, read: Table, *, skip_wrong: bool = False, create: bool = False) -> Imported:
    """Into the register; before that the preview, which says the same of each line and writes nothing."""
    found = table_mapping.recognised(read, MEETINGS, TODAY)
    rows = table_rows.meeting_rows(read, found, TODAY)
    before = builders.snapshot(database)
    with database.read() as session:
        seen = table_import_meetings.preview(session, rows, NOW, create=create)
    assert builders.snapshot(database) == before
    done = database.do(
        table_import_meetings.applied, table_import_meetings.apply, rows, NOW, create=create, skip_wrong=skip_wrong
    )
    assert [(each.line, each.verdict) for each in seen.lines] == [(each.line, each.verdict) for each in done.lines]
    return done


def listing(database: Database) -> list[MeetingLine]:
    with database.read() as session:
        return list(meetings.listing(session))


def short(database: Database) -> list[str]:
    return [f"{line.title} {line.start:%d-%m-%Y %H.%M} {line.status.value}" for line in listing(database)]


def told(found: Imported) -> list[tuple[int, str, str]]:
    return [(line.line, line.verdict.value, line.told) for line in found.lines]


def test_a_years_plan_comes_in_as_one_step_and_goes_in_one(database: Database) -> None:
    before = builders.snapshot(database)
    read = tables.read_bytes(
        "plan.csv",
        "Mødeplan 2026;;\n\nRåd;Dato;Kl.;Sted;Afholdt;Antal deltagere\n"
        "Kredsrådet;4. marts;10.00-12.00;Rådhuset;ja;14\n"
        "kredsråd;uge 20 ons;13-15;Stationen;inställt;\n"
        "Lokalråd Greve;24/9;10;;;\n".encode(),
    )
    found = bring(database, read)
    assert [line.verdict.value for line in found.lines] == ["new"] * 3
    assert short(database) == [
        "Kredsrådet, møde 1/2026 04-03-2026 10.00 held",
        "Kredsrådet, møde 2/2026 13-05-2026 13.00 cancelled",
        "Lokalrådet i Greve, møde 1/2026 24-09-2026 10.00 planned",
    ]
    first = listing(database)[0]
    assert (first.minutes, first.location) == (120, "Rådhuset")
    with database.read() as session:
        assert session.scalars(select(Meeting.present).order_by(Meeting.start)).first() == 14
    assert [step.name for step in database.steps()] == ["3 møder er importeret: 3 nye"]
    database.undo()
    assert builders.snapshot(database) == before


def test_the_same_file_twice_doubles_nothing_and_a_changed_one_updates(database: Database) -> None:
    lines = ["Kredsrådet;04-03-2026;10.00;Køge;Afholdt;", "Kredsrådet;07-10-2026;10.00;;;"]
    bring(database, table(*lines))
    before = builders.snapshot(database)
    assert bring(database, table(*lines)).is_empty
    assert builders.snapshot(database) == before
    found = bring(database, table("Kredsrådet;04-03-2026;9.00;Greve;;12", "Kredsrådet;07-10-2026;;;Aflyst;"))
    assert told(found) == [
        (2, "changed", "Sted: Køge → Greve. Antal til stede: (tomt) → 12. Tid: ons. 4. marts 2026 kl. 10.00 → "
                       "ons. 4. marts 2026 kl. 9.00."),
        (3, "changed", "Status: planlagt → aflyst."),
    ]  # fmt: skip
    assert short(database) == [
        "Kredsrådet, møde 1/2026 04-03-2026 09.00 held",
        "Kredsrådet, møde 2/2026 07-10-2026 10.00 cancelled",
    ]


def test_the_files_own_id_finds_a_meeting_that_was_moved(database: Database) -> None:
    head = "Id;Råd;Dato;Tid"
    bring(database, table("M-7;Kredsrådet;07-10-2026;10", head=head))
    found = bring(database, table("M-7;Kredsrådet;14-10-2026;10", head=head))
    assert found.lines[0].verdict.value == "changed"
    assert short(database) == ["Kredsrådet, møde 1/2026 14-10-2026 10.00 planned"]
    with database.read() as session:
        (move,) = session.scalars(select(MeetingMove))
        assert (move.from_start, move.to_start) == (datetime(2026, 10, 7, 10), datetime(2026, 10, 14, 10))


def test_foras_own_id_finds_its_meeting_without_a_board(database: Database) -> None:
    acts.schedule(database, "Kredsrådet", datetime(2026, 10, 7, 10))
    uid = listing(database)[0].uid
    found = bring(database, table(f"{uid};08-10-2026;10;Køge", head="Id;Dato;Tid;Sted"))
    assert found.lines[0].verdict.value == "changed"
    assert short(database) == ["Kredsrådet, møde 1/2026 08-10-2026 10.00 planned"]


def test_a_meetings_number_finds_it_on_another_day(database: Database) -> None:
    bring(database, table("Kredsrådet;07-10-2026;10;2/2026", head="Råd;Dato;Tid;Nr"))
    found = bring(database, table("Kredsrådet;14-10-2026;10;2", head="Råd;Dato;Tid;Nr"))
    assert found.lines[0].verdict.value == "changed"
    assert short(database) == ["Kredsrådet, møde 2/2026 14-10-2026 10.00 planned"]


def test_numbers_follow_the_days_of_each_year_and_given_ones_are_kept_where_they_are_free(database: Database) -> None:
    acts.schedule(database, "Kredsrådet", datetime(2026, 3, 4, 10))
    found = bring(
        database,
        table(
            "Kredsrådet;02-12-2025;10;",
            "Kredsrådet;03-06-2025;10;",
            "Kredsrådet;02-09-2026;10;7",
            "Kredsrådet;03-06-2026;10;",
            "Kredsrådet;04-11-2026;10;7",
            head="Råd;Dato;Tid;Nr",
        ),
    )
    assert [(line.start.date(), line.number) for line in listing(database)] == [
        (date(2025, 6, 3), "1/2025"),
        (date(2025, 12, 2), "2/2025"),
        (date(2026, 3, 4), "1/2026"),
        (date(2026, 6, 3), "8/2026"),
        (date(2026, 9, 2), "7/2026"),
        (date(2026, 11, 4), "9/2026"),
    ]
    assert "Nr. 7 er brugt; mødet får nr. 9/2026." in found.lines[4].remarks


def test_past_meetings_without_a_status_were_held_and_that_is_told(database: Database) -> None:
    found = bring(database, table("Kredsrådet;04-03-2026;10;;;", "Kredsrådet;07-10-2026;10;;;"))
    assert [line.status for line in listing(database)] == [MeetingStatus.HELD, MeetingStatus.PLANNED]
    assert found.notes == ("1 møde før i dag uden status er noteret som holdt.",)
    with database.read() as session:
        assert any(line.standing and line.standing.counts.held == 1 for line in standings.lines(session, TODAY))


def test_wrong_lines_are_named_by_line(database: Database) -> None:
    read = table(
        "Klubben;04-03-2026;10;;;",
        "Lokalrådet;04-03-2026;10;;;",
        "Kredsrådet;30-02-2026;10;;;",
        "Kredsrådet;;10;;;",
        "Kredsrådet;07-10-2026;10;;Afholdt;",
        "Kredsrådet;04-03-2026;25;;;",
        "Kredsrådet;04-03-2026;10;;hvad;",
        "Kredsrådet;29-03-2026;02.30;;;",
        ";04-03-2026;10;;;",
        "Kredsrådet;05-03-2026;10;;;mange",
        "Kredsrådet;06-03-2026;10;;;7",
    )
    before = builders.snapshot(database)
    with pytest.raises(RowsAreWrong, match="10 linjer er forkerte, og intet er ændret") as no:
        bring(database, read)
    assert builders.snapshot(database) == before
    sentences = {line.line: line.sentence for line in no.value.wrong}
    for line, words in {
        2: "Fora kender ikke “Klubben”",
        3: "passer på flere",
        4: "findes ikke i kalenderen",
        5: "mangler en dato",
        6: "kan ikke være holdt endnu",
        7: "ikke et klokkeslæt",
        8: "Fora kender ikke status “hvad”",
        9: "uret stilles frem",
        10: "mangler et forum",
        11: "er ikke et antal",
    }.items():
        assert words in sentences[line]
    found = bring(database, read, skip_wrong=True)
    assert short(database) == ["Kredsrådet, møde 1/2026 06-03-2026 10.00 held"]
    assert len(found.wrong) == 10


def test_two_lines_of_the_same_meeting_are_seen(database: Database) -> None:
    found = bring(
        database,
        table("Kredsrådet;04-03-2026;10;A;;", "Kredsrådet;04-03-2026;10;A;;", "Kredsrådet;04-03-2026;10;B;;"),
        skip_wrong=True,
    )
    assert [line.verdict.value for line in found.lines] == ["new", "skipped", "wrong"]
    assert len(listing(database)) == 1
    twice = table("7;Kredsrådet;04-04-2026;10", "7;Kredsrådet;05-04-2026;10", head="Id;Råd;Dato;Tid")
    with pytest.raises(RowsAreWrong, match="linje 3: Samme møde som linje 2"):
        bring(database, twice)


def test_joint_meetings_and_boards_that_share_a_day_are_kept_apart(database: Database) -> None:
    bring(
        database,
        table(
            "Lokalrådet i Greve + Lokalrådet i Holbæk;04-03-2026;10;;;",
            "Lokalrådet i Greve;04-03-2026;13;;;",
            "Lokalrådet i Holbæk;05-03-2026;13;;;",
        ),
    )
    assert [line.boards for line in listing(database)] == [
        ("Lokalrådet i Greve", "Lokalrådet i Holbæk"),
        ("Lokalrådet i Greve",),
        ("Lokalrådet i Holbæk",),
    ]
    assert listing(database)[2].number == "2/2026"


def test_a_municipality_in_its_own_column_chooses_the_board(database: Database) -> None:
    head = "Råd;Kommune;Dato;Tid"
    found = bring(
        database,
        table(
            "Lokalrådet;Greve Kommune;04-03-2026;10",
            "Kredsrådet;hele kredsen;05-03-2026;10",
            "Lokalrådet;Sverige;06-03-2026;10",
            head=head,
        ),
        skip_wrong=True,
    )
    assert [line.boards for line in listing(database)] == [("Lokalrådet i Greve",), ("Kredsrådet",)]
    assert found.lines[2].sentence == "Fora kender ikke kommunen “Sverige”. Ret navnet."


def test_forums_are_made_where_that_is_wanted_and_a_municipalitys_board_in_its_own_forum(database: Database) -> None:
    read = table("Klubben;04-03-2026;10;;;")
    with pytest.raises(RowsAreWrong, match="Fora kender ikke “Klubben”"):
        bring(database, read)
    found = bring(database, read, create=True)
    assert found.created == ("Klubben",)
    assert short(database) == ["Klubben, møde 1/2026 04-03-2026 10.00 held"]
    assert bring(database, read, create=True).is_empty


def test_conflicts_are_remarks_and_stop_nothing(database: Database) -> None:
    found = bring(database, table("Kredsrådet;24-12-2026;10;;;", "Kredsrådet;25-12-2026;10;;;"))
    assert len(listing(database)) == 2
    assert "støder sammen" in found.notes[-1]
    assert "Juledag er helligdag." in found.lines[1].told


def test_cancelled_postponed_and_back_are_as_if_recorded_by_hand(database: Database) -> None:
    bring(database, table("Kredsrådet;07-10-2026;10;;Udsat;"))
    with database.read() as session:
        (move,) = session.scalars(select(MeetingMove))
        assert move.to_start is None
    bring(database, table("Kredsrådet;07-10-2026;10;;Indkaldt;"))
    with database.read() as session:
        assert not session.scalars(select(MeetingMove)).all()
        meeting = session.scalars(select(Meeting)).one()
        assert (meeting.status, meeting.was_invited) == ("invited", True)


def test_the_attendance_of_approved_minutes_is_locked(database: Database) -> None:
    bring(database, table("Kredsrådet;04-03-2026;10;Køge;Afholdt;12"))
    meeting = listing(database)[0].id

    database.do("trin", meeting_course.mark, meeting, meeting_course.MINUTES_SENT, TODAY)
    database.do("trin", meeting_course.mark, meeting, meeting_course.MINUTES_APPROVED, TODAY)
    with pytest.raises(RowsAreWrong, match="fremmødet er låst"):
        bring(database, table("Kredsrådet;04-03-2026;10;Køge;Afholdt;13"))


def test_a_meeting_whose_minutes_are_approved_is_not_moved_renamed_or_planned_again(database: Database) -> None:
    bring(database, table("Kredsrådet;04-03-2026;10;Køge;Afholdt;12"))
    (meeting,) = listing(database)
    database.do("trin", meeting_course.mark, meeting.id, meeting_course.MINUTES_SENT, TODAY)
    database.do("trin", meeting_course.mark, meeting.id, meeting_course.MINUTES_APPROVED, TODAY)
    before = builders.snapshot(database)
    for head, line in (
        ("Id;Dato;Tid", f"{meeting.uid};01-09-2026;10"),
        ("Id;Dato;Status", f"{meeting.uid};04-03-2026;Planlagt"),
        ("Id;Dato;Titel", f"{meeting.uid};04-03-2026;Et andet navn"),
        ("Id;Dato;Tid", f"{meeting.uid};04-03-2026;10-11"),
        ("Id;Dato;Sted", f"{meeting.uid};04-03-2026;Greve"),
    ):
        with pytest.raises(RowsAreWrong, match="mødet er låst"):
            bring(database, table(line, head=head))
    assert builders.snapshot(database) == before
    found = bring(database, table(f"{meeting.uid};04-03-2026;2026-77", head="Id;Dato;Journalnr."))
    assert found.lines[0].verdict.value == "changed"


def test_a_number_is_not_written_beside_attendance_by_name(database: Database) -> None:
    bring(database, table("Kredsrådet;04-03-2026;10;Køge;Afholdt;"))
    (meeting,) = listing(database)
    bo = builders.person(database, "Bo Berg")
    database.do("sæde", memberships.add, Wanted(role=None, person=bo), board=1)
    with database.read() as session:
        key = next(seat.key for seat in attendance.sheet(session, meeting.id).seats if seat.person == bo)
    database.do(attendance.noted, attendance.note, meeting.id, [key], "present")
    with pytest.raises(RowsAreWrong, match="noteret med navne"):
        bring(database, table("Kredsrådet;04-03-2026;10;Køge;Afholdt;99"))
    assert bring(database, table("Kredsrådet;04-03-2026;10;Køge;Afholdt;1")).is_empty


# --- out and in again -----------------------------------------------------------------------------------------------

STATUSES = ("Planlagt", "Afholdt", "Aflyst", "Udsat", "Indkaldt", "")
BOARDS = ("Kredsrådet", "Lokalrådet i Greve", "Lokalrådet i Greve + Lokalrådet i Holbæk")


@st.composite
def lines(draw: st.DrawFn) -> list[str]:
    found = []
    for day in draw(st.lists(st.dates(date(2024, 1, 1), date(2026, 6, 30)), min_size=1, max_size=6, unique=True)):
        place = draw(st.sampled_from(["", "Rådhuset", "=1+1", "+45"]))
        hours = draw(st.sampled_from(["10", "10.00-11.30", "kl. 9", ""]))
        present = draw(st.sampled_from(["", "7"]))
        found.append(
            f"{draw(st.sampled_from(BOARDS))};{day};{hours};{place};{draw(st.sampled_from(STATUSES))};{present}"
        )
    return found


@pytest.fixture(scope="module")
def one_register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = builders.register(tmp_path_factory.mktemp("rundt"), builders.SMALL)
    yield made
    made.close()


@settings(max_examples=10, deadline=None)
@given(lines())
def test_what_is_exported_changes_nothing_when_it_is_imported(one_register: Database, given_lines: list[str]) -> None:
    database, empty = one_register, builders.snapshot(one_register)
    bring(database, table(*given_lines), skip_wrong=True)
    before = builders.snapshot(database)
    with database.read() as session:
        out = table_export.meetings(session)
    for name in ("ud.csv", "ud.xlsx"):
        if out.rows:
            found = bring(database, tables.read_bytes(name, tables.write(Path(name), out.heads, out.rows)))
            assert found.is_empty, told(found)
    assert builders.snapshot(database) == before
    if before != empty:
        database.undo()
    assert builders.snapshot(database) == empty
