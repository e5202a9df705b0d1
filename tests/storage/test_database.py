"""The one door: read, do, undo, redo."""

import multiprocessing
import sqlite3
import threading
import unicodedata
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.forum import Chapter, District, Forum
from fora_desktop.domain.meeting import CalendarEntry, Meeting, MeetingBoard, MeetingStatus
from fora_desktop.services import attendance, forums, meetings, people, tasks
from fora_desktop.services.meetings import Wish
from fora_desktop.storage import history, inspection, opening
from fora_desktop.storage.database import Database, IsGone, State, TextCannotBeKept
from fora_desktop.storage.history import CannotUndo, NothingToRedo, NothingToUndo
from tests import builders

IN_AUTUMN = datetime(2026, 10, 7, 10)


def rename(session: Session, name: str) -> None:
    session.scalars(select(District)).one().name = name


def nothing(session: Session) -> None:
    pass


def name_of(database: Database) -> str:
    with database.read() as session:
        return session.scalars(select(District.name)).one()


def plan(database: Database, start: datetime = IN_AUTUMN, board: int = 1) -> int:
    made = database.do(meetings.scheduled, meetings.schedule, Wish((board,), start), start.date(), anyway=True)
    return made.meetings[0]


def sequence(database: Database) -> list[int]:
    with database.read() as session:
        return list(session.scalars(select(CalendarEntry.sequence).order_by(CalendarEntry.uid)))


# --- one step -------------------------------------------------------------------------------------------------------


def test_a_step_is_kept_undone_and_done_again(database: Database) -> None:
    before = builders.snapshot(database)
    database.do("navn", rename, "Ny")
    after = builders.snapshot(database)
    assert database.undo() == "navn"
    assert builders.snapshot(database) == before
    assert database.redo() == "navn"
    assert builders.snapshot(database) == after


def test_undo_and_redo_go_on_after_a_restart(tmp_path: Path) -> None:
    database = builders.register(tmp_path, builders.SMALL)
    pictures = [builders.snapshot(database)]
    for number in range(4):
        database.do(f"trin {number}", rename, f"navn {number}")
        pictures.append(builders.snapshot(database))
    for picture in reversed(pictures[:-1]):
        database.close()
        database = builders.open_again(database.path)
        database.undo()
        assert builders.snapshot(database) == picture
    with pytest.raises(NothingToUndo):
        database.undo()
    for picture in pictures[1:]:
        database.close()
        database = builders.open_again(database.path)
        database.redo()
        assert builders.snapshot(database) == picture
    with pytest.raises(NothingToRedo):
        database.redo()
    database.close()


def test_what_undo_and_redo_would_take_is_told(database: Database) -> None:
    assert database.state() == State(None, None)
    database.do("første", rename, "1")
    database.do("andet", rename, "2")
    assert database.state() == State("andet", None)
    database.undo()
    assert database.state() == State("første", "andet")
    database.undo()
    assert database.state() == State(None, "første")


def test_a_new_step_ends_what_could_be_done_again(database: Database) -> None:
    database.do("første", rename, "1")
    database.do("andet", rename, "2")
    database.undo()
    database.do("tredje", rename, "3")
    assert database.state() == State("tredje", None)
    with pytest.raises(NothingToRedo):
        database.redo()
    assert [database.undo(), database.undo()] == ["tredje", "første"]
    with pytest.raises(NothingToUndo):
        database.undo()


def test_a_step_that_changes_nothing_leaves_no_trace_and_does_not_end_redo(database: Database) -> None:
    database.do("navn", rename, "Ny")
    database.undo()
    before = builders.everything(database)
    database.do("intet", nothing)
    database.do("det samme", rename, name_of(database))
    database.do("som sql", lambda session: session.execute(text("UPDATE forum SET name = name")))
    assert builders.everything(database) == before
    assert database.redo() == "navn"


def test_a_step_that_fails_leaves_nothing_and_no_open_step(database: Database) -> None:
    before = builders.everything(database)

    def half(session: Session) -> None:
        rename(session, "halv")
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        database.do("halvt", half)
    assert builders.everything(database) == before
    database.do("helt", rename, "hel")
    assert [step.name for step in database.steps()] == ["helt"]


def test_a_name_that_cannot_be_made_takes_the_step_with_it(database: Database) -> None:
    before = builders.everything(database)

    def unnamed(_result: None) -> str:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        database.do(unnamed, rename, "x")
    assert builders.everything(database) == before


def test_a_broken_rule_of_the_database_is_a_bug_and_keeps_nothing(database: Database) -> None:
    before = builders.everything(database)
    with pytest.raises(IntegrityError):
        database.do("intet navn", lambda s: s.execute(update(Forum).values(name=None)))
    with pytest.raises(IntegrityError):
        database.do("løse ender", lambda s: s.execute(delete(Chapter)))
    assert builders.everything(database) == before


def test_what_points_to_somebody_who_was_removed_meanwhile_is_told_and_keeps_nothing(database: Database) -> None:
    today, gone = IN_AUTUMN.date(), 999
    meeting = plan(database)
    task = database.do("opgave", tasks.add, "Skriv", on=today)
    with database.read() as session:
        (key, *_more) = [seat.key for seat in attendance.sheet(session, meeting).seats]
    changes: list[Callable[[], object]] = [
        lambda: database.do(tasks.given, tasks.give, [task], gone),
        lambda: database.do("opgave", tasks.add, "Ring", on=today, item=gone),
        lambda: database.do("rådet", lambda s: tasks.change(s, task, board=gone)),
        lambda: database.do("gæst", attendance.add_guest, meeting, today, person=gone),
        lambda: database.do(attendance.noted, attendance.note, meeting, [key], "substituted", substitute=gone),
        lambda: database.do(people.added, people.add, "Ny", on=today, organisation=gone),
    ]
    before = builders.everything(database)
    for change in changes:
        with pytest.raises(IsGone):
            change()
    assert builders.everything(database) == before


def test_an_error_of_the_database_names_nobody(database: Database) -> None:
    with pytest.raises(IntegrityError) as told:
        database.do("x", lambda s: s.execute(update(Forum).values(name="Hanne Holm", short_name=None)))
    assert "Hanne" not in str(told.value)


def test_a_step_can_take_its_name_from_what_it_made(database: Database) -> None:
    database.do(lambda number: f"kapitel {number}", forums.create_chapter, "Nyt")
    assert database.steps()[0].name == f"kapitel {len(builders.snapshot(database)['chapter'])}"


def test_rehearsing_tells_the_result_and_keeps_nothing(database: Database) -> None:
    database.do("navn", rename, "Ny")
    database.undo()
    before = builders.everything(database)
    number = database.rehearse(forums.create_chapter, "Prøve")
    assert builders.everything(database) == before
    assert database.do("rigtigt", forums.create_chapter, "Prøve") == number


def test_rehearsing_what_fails_keeps_nothing(database: Database) -> None:
    before = builders.everything(database)
    with pytest.raises(forums.NameIsMissing):
        database.rehearse(forums.create_chapter, " ")
    assert builders.everything(database) == before
    database.do("navn", rename, "Ny")


def test_the_rows_changed_are_announced_by_table_after_the_commit(database: Database) -> None:
    told: list[tuple[frozenset[str], str]] = []
    database.on_change(lambda tables: told.append((tables, name_of(database))))
    database.do("navn", rename, "Ny")
    database.do("intet", nothing)
    database.undo()
    assert told == [(frozenset({"district"}), "Ny"), (frozenset({"district"}), "Midt- og Vestsjællands Politi")]


def test_who_when_and_how_much_stands_in_the_history(database: Database, clock: builders.Clock) -> None:
    database.do("navn", rename, "Ny")
    (step,) = database.steps()
    assert (step.name, step.user, step.rows, step.undone) == ("navn", "prøve", 1, False)
    assert step.at == clock()
    database.undo()
    assert [(step.name, step.undone) for step in database.steps()] == [("navn", True)]
    assert len(database.steps(limit=0)) == 0


def test_the_history_tells_both_hours_of_the_night_when_the_clocks_go_back(
    database: Database, clock: builders.Clock
) -> None:
    for fold in (0, 1):
        clock.set(datetime(2026, 10, 25, 2, 30, tzinfo=builders.ZONE, fold=fold))
        database.do("navn", rename, f"{fold}")
    later, earlier = database.steps()
    assert later.at - earlier.at == timedelta(hours=1)
    assert earlier.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


# --- nothing escapes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE forum SET subject = 'i ét sæt'",
        "DELETE FROM membership",
        "DELETE FROM quota_rule WHERE id > 1",
        "INSERT INTO chapter (number, title) SELECT number + 100, title FROM chapter",
        "REPLACE INTO chapter (id, number, title) VALUES (1, 7, 'Et andet')",
        "INSERT INTO chapter (id, number, title) VALUES (1, 7, 'To') ON CONFLICT (id) DO UPDATE SET title = 'To'",
        "UPDATE board_unit SET id = id + 100",
        "WITH n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 500) "
        "INSERT INTO chapter (number, title) SELECT x, 'kapitel ' || x FROM n",
    ],
)
def test_plain_sql_is_in_the_history_too(database: Database, statement: str) -> None:
    before = builders.snapshot(database)
    database.do("sql", lambda session: session.execute(text(statement)))
    after = builders.snapshot(database)
    assert after != before
    database.undo()
    assert builders.snapshot(database) == before
    database.redo()
    assert builders.snapshot(database) == after


def test_the_rows_that_a_cascade_takes_come_back(tmp_path: Path) -> None:
    """No table of ours cascades; one that will shall not surprise anyone."""
    path = builders.make(tmp_path / "register.fora", builders.SMALL)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'REFERENCES forum (id)', "
            "'REFERENCES forum (id) ON DELETE CASCADE') WHERE name IN ('board', 'membership', 'requirement')"
        )
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'REFERENCES requirement (id)', "
            "'REFERENCES requirement (id) ON DELETE CASCADE') WHERE name = 'quota_rule'"
        )
    database = builders.open_again(path)
    before = builders.snapshot(database)
    database.do("luk", lambda session: session.execute(delete(Forum).where(Forum.id == 1)))
    gone = builders.snapshot(database)
    assert len(gone["board"]) == len(before["board"]) - 1
    assert len(gone["quota_rule"]) < len(before["quota_rule"])
    database.undo()
    assert builders.snapshot(database) == before
    database.close()


@pytest.mark.parametrize(
    "write",
    [
        lambda session: rename(session, "udenom"),
        lambda session: session.execute(update(Forum).values(name="udenom")),
        lambda session: session.execute(delete(MeetingBoard)),
        lambda session: session.add(Chapter(number=99, title="udenom")),
    ],
)
def test_a_write_outside_a_step_fails(database: Database, write: Callable[[Session], object]) -> None:
    plan(database)
    before = builders.everything(database)

    def outside() -> None:
        with database.read() as session:
            write(session)
            session.commit()

    with pytest.raises(IntegrityError):
        outside()
    assert builders.everything(database) == before


def test_rows_changed_and_changed_back_within_a_step_are_undone_in_order(database: Database) -> None:
    def much(session: Session) -> None:
        for title in ("a", "b", "c"):
            session.execute(text("UPDATE chapter SET title = :title"), {"title": title})
        session.execute(text("INSERT INTO chapter (id, number, title) VALUES (50, 50, 'x'), (51, 51, 'y')"))
        session.execute(text("UPDATE chapter SET number = number + 1 WHERE id >= 50"))
        session.execute(text("DELETE FROM chapter WHERE id = 50"))
        session.execute(text("INSERT INTO chapter (id, number, title) VALUES (50, 60, 'z')"))

    before = builders.snapshot(database)
    database.do("meget", much)
    after = builders.snapshot(database)
    database.undo()
    assert builders.snapshot(database) == before
    database.redo()
    assert builders.snapshot(database) == after


# --- undo that cannot be --------------------------------------------------------------------------------------------


def raw(path: Path, *statements: str) -> None:
    """What another program does behind Fora's back, as a step so that the triggers let it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO step VALUES (1000, 'udefra', '2026-01-01', '', 'udefra', NULL, 0, 0, 1, '')")
        for statement in statements:
            connection.execute(statement)
        connection.execute("UPDATE step SET open = 0")
        connection.commit()


@pytest.mark.parametrize(
    "meanwhile",
    [
        "UPDATE chapter SET title = 'ændret siden' WHERE number = 91",
        "DELETE FROM chapter WHERE number = 92",
        "UPDATE chapter SET id = 900 WHERE number = 90",
    ],
)
def test_undo_fails_as_a_whole_where_a_row_has_changed_since(database: Database, meanwhile: str) -> None:
    def three(session: Session) -> None:
        for number in (90, 91, 92):
            session.add(Chapter(number=number, title="nyt"))
            session.flush()

    database.do("tre kapitler", three)
    raw(database.path, meanwhile)
    before = builders.everything(database)
    with pytest.raises(CannotUndo, match="tre kapitler"):
        database.undo()
    assert builders.everything(database) == before
    assert database.state() == State("tre kapitler", None)


def test_undo_fails_as_a_whole_where_something_later_rests_on_it(database: Database) -> None:
    database.do("kapitel", forums.create_chapter, "Nyt")
    raw(database.path, "UPDATE forum SET chapter_id = (SELECT max(id) FROM chapter) WHERE id = 1")
    before = builders.everything(database)
    with pytest.raises(CannotUndo):
        database.undo()
    assert builders.everything(database) == before


def test_redo_fails_as_a_whole_where_its_place_is_taken(database: Database) -> None:
    database.do("kapitel", forums.create_chapter, "Nyt")
    database.undo()
    raw(database.path, "INSERT INTO chapter VALUES ((SELECT max(id) + 1 FROM chapter), 80, 'I vejen')")
    before = builders.everything(database)
    with pytest.raises(CannotUndo):
        database.redo()
    assert builders.everything(database) == before


def test_a_step_of_a_table_that_is_no_more_cannot_be_undone(database: Database) -> None:
    database.do("navn", rename, "Ny")
    raw(database.path, "UPDATE change SET table_name = 'forsvundet'")
    with pytest.raises(CannotUndo):
        database.undo()


# --- what other people's calendars know -----------------------------------------------------------------------------


def test_a_sequence_number_never_goes_back(database: Database) -> None:
    meeting = plan(database)
    assert sequence(database) == [0]
    database.do("flyt", meetings.move, meeting, datetime(2026, 10, 8, 10), IN_AUTUMN.date(), anyway=True)
    assert sequence(database) == [1]
    database.undo()
    assert sequence(database) == [2]
    database.redo()
    assert sequence(database) == [3]
    database.do("fjern", meetings.remove, meeting)
    assert sequence(database) == [3]
    database.undo()
    assert sequence(database) == [4]


def test_what_recipients_cannot_see_leaves_the_sequence_number(database: Database, clock: builders.Clock) -> None:
    meeting = plan(database)
    clock.forward(hours=1)
    database.do("titel", meetings.edit, meeting, {"title": "Noget andet"})
    with database.read() as session:
        entry = session.scalars(select(CalendarEntry)).one()
    assert (entry.sequence, entry.changed_at - entry.created_at) == (0, timedelta(hours=1))


# --- texts ----------------------------------------------------------------------------------------------------------

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
@example("æøåÆØÅ \"citat\" 'apostrof' `grav` \\ ; -- DROP TABLE forum")
@example("x" * 10_000)
@example("første linje\r\nanden\nlinje\rtredje\u2028fjerde\u2029\x85")
@example("\u202eomvendt\u202c \u200fRTL\u200e عربى עברית")
@example("=HYPERLINK(1)")
@example("\x00midt\x00i")
@example("👩‍👩‍👧‍👦🇩🇰 e\u0301 \ufeff\uffff\U0010ffff")
@example('{"json": [1, null]} {name} %s :titel ?')
@example("1e999 0x10 NULL 2026-01-01")
@example("")
def test_any_text_is_kept_through_undo_redo_and_a_restart(database: Database, written: str) -> None:
    def fields(path: Path) -> set[str]:
        again = builders.open_again(path)
        with again.read() as session:
            district = session.scalars(select(District)).one()
            forum = session.get_one(Forum, 1)
        again.close()
        return {district.name, forum.purpose, forum.heading}

    def write(session: Session) -> None:
        session.scalars(select(District)).one().name = written
        forum = session.get_one(Forum, 1)
        forum.purpose = forum.heading = written

    first = builders.snapshot(database)
    if database.do("tekst", write) is None and builders.snapshot(database) != first:
        database.undo()
        assert builders.snapshot(database) == first
        database.redo()
    assert fields(database.path) == {unicodedata.normalize("NFC", written)}, "each letter as one sign"
    assert inspection.problems(database.path) == []


@given(TEXTS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_the_name_of_a_step(database: Database, written: str) -> None:
    database.do(written, rename, "a" if name_of(database) != "a" else "b")
    assert database.steps(1)[0].name == written
    assert database.undo() == written
    assert database.redo() == written


@pytest.mark.parametrize("half", ["\ud800", "tekst \udfff her"])
def test_half_a_character_is_told_and_keeps_nothing(database: Database, half: str) -> None:
    before = builders.everything(database)
    with pytest.raises(TextCannotBeKept):
        database.do("tekst", rename, half)
    with pytest.raises(TextCannotBeKept):
        database.do(half, rename, "Ny")
    assert builders.everything(database) == before


# --- several at once ------------------------------------------------------------------------------------------------


def _write_many(path: Path, label: str, ready: Barrier, results: "Queue[tuple[str, int, int]]") -> None:
    database = builders.open_again(path)
    done = locked = 0
    ready.wait()
    for number in range(25):
        try:
            database.do(f"{label} {number}", forums.create_chapter, f"{label} {number}")
            done += 1
        except opening.RegisterIsLocked:
            locked += 1
    database.close()
    results.put((label, done, locked))


def test_two_programs_that_write_at_once_both_have_their_way(tmp_path: Path) -> None:
    path = builders.make(tmp_path / "register.fora", builders.SMALL)
    context = multiprocessing.get_context("spawn")
    ready, results = context.Barrier(2), context.Queue()
    programs = [context.Process(target=_write_many, args=(path, label, ready, results)) for label in ("en", "to")]
    for program in programs:
        program.start()
    told = {label: (done, locked) for label, done, locked in (results.get(timeout=60) for _each in programs)}
    for program in programs:
        program.join()
    results.close()
    results.join_thread()
    database = builders.open_again(path)
    titles = [title for _id, _number, title in builders.snapshot(database)["chapter"]]
    names = [step.name for step in database.steps()]
    for label in ("en", "to"):
        done, locked = told[label]
        assert done + locked == 25
        assert sum(title.startswith(label) for title in titles) == done
        assert sum(name.startswith(label) for name in names) == done
    numbers = [number for _id, number, _title in builders.snapshot(database)["chapter"]]
    assert numbers == sorted(set(numbers)), "each saw what the other had written"
    for _name in names:
        database.undo()
    database.close()
    assert inspection.problems(path) == []


def test_threads_share_one_register(database: Database) -> None:
    failures: list[BaseException] = []

    def work(label: str) -> None:
        try:
            for number in range(15):
                database.do(f"{label}{number}", forums.create_chapter, f"{label}{number}")
                name_of(database)
                database.data_version()
                database.state()
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=work, args=(label,)) for label in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(database.steps()) == 45


def test_the_data_version_tells_of_other_programs(database: Database) -> None:
    first = database.data_version()
    assert database.data_version() == first
    other = builders.open_again(database.path)
    other.do("navn", rename, "Udefra")
    second = database.data_version()
    assert second != first
    other.close()
    assert database.data_version() == second
    assert name_of(database) == "Udefra"


def test_a_reader_sees_one_moment_while_another_writes(database: Database) -> None:
    with database.read() as session:
        before = session.scalars(select(District.name)).one()
        database.do("navn", rename, "Ny")
        session.expire_all()
        assert session.scalars(select(District.name)).one() == before
    assert name_of(database) == "Ny"


def test_closing_leaves_one_whole_file(database: Database) -> None:
    plan(database)
    database.data_version()
    database.close()
    assert [path.name for path in database.path.parent.iterdir()] == ["register.fora"]
    database.close()


# --- a register that damage has reached -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("damage", "read"),
    [
        ("UPDATE meeting SET start = 'rod'", lambda s: meetings.listing(s)),
        ("UPDATE meeting SET time_zone = 'Rod/Rod'", lambda s: meetings.listing(s)),
        ("UPDATE district SET name = CAST(x'ff41fe' AS TEXT)", lambda s: s.scalars(select(District)).one()),
        ("UPDATE board SET first_day = '2026-02-31'", lambda s: meetings.preview(s, Wish((1,), IN_AUTUMN), IN_AUTUMN)),
        ("DELETE FROM board", lambda s: meetings.listing(s)),
        ("DROP TABLE membership", lambda s: meetings.preview(s, Wish((1,), IN_AUTUMN), IN_AUTUMN)),
    ],
)
def test_values_that_no_fora_wrote_are_told_as_damage(
    database: Database, damage: str, read: Callable[[Session], object]
) -> None:
    plan(database)
    with closing(sqlite3.connect(database.path)) as connection:
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(damage)
        connection.commit()
    assert inspection.problems(database.path)
    with pytest.raises(opening.RegisterIsDamaged), database.read() as session:
        read(session)


def test_a_bug_on_a_sound_register_stays_a_bug(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.read():
        raise ZeroDivisionError
    with pytest.raises(FieldError, match="Der er intet at fortryde"):
        database.undo()


def test_recording_what_became_of_a_meeting_is_one_step(database: Database) -> None:
    meeting = plan(database)
    now = IN_AUTUMN + timedelta(days=1)
    database.do(meetings.recorded, meetings.record, meeting, MeetingStatus.HELD, now)
    assert [step.rows for step in database.steps()] == [1, 2]
    database.undo()
    with database.read() as session:
        assert session.get_one(Meeting, meeting).status == "planned"


def test_every_table_of_the_field_has_its_history() -> None:
    names = {table.name for table in history.tracked_tables()}
    assert {"district", "unit", "chapter", "forum", "board", "meeting", "meeting_board", "requirement"} <= names
    assert all("id" in table.columns for table in history.tracked_tables())
