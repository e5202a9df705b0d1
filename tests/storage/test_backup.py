"""Copies: whole or not there, kept for a time, put back with nothing deleted."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fora_desktop.services import forums
from fora_desktop.storage import backup, inspection, opening, start
from fora_desktop.storage.database import Database
from tests import builders
from tests.builders import Answer, fingerprint, fora
from tests.storage.test_faults import UNUSABLE, cut, held, one_sentence, small_disk, with_meetings

POSIX = pytest.mark.skipif(os.name == "nt", reason="no permissions of this kind")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "register.fora"
    path.parent.mkdir(mode=0o700)
    path.write_bytes(with_meetings())
    path.chmod(0o600)
    return path


@pytest.fixture
def copied(register: Path, tmp_path: Path) -> Path:
    """A copy of the register, from before its last change."""
    copy = tmp_path / "kopi.fora"
    assert fora(register, "backup", str(copy)).status == 0
    assert fora(register, "chapter", "add", "Efter kopien").status == 0
    return copy


def aside(register: Path) -> list[Path]:
    return sorted(path for path in register.parent.iterdir() if "lagt til side" in path.name)


# --- taking one -----------------------------------------------------------------------------------------------------


def test_a_copy_is_one_whole_file_of_its_owner_alone(register: Path, tmp_path: Path) -> None:
    before = fingerprint(register)
    copy = tmp_path / "ny" / "mappe" / "kopi.fora"
    assert fora(register, "backup", str(copy)).status == 0
    assert builders.everything(copy) == builders.everything(register)
    assert [each.name for each in copy.parent.iterdir()] == ["kopi.fora"]
    assert fingerprint(register) == before
    assert fora(copy, "check").status == 0
    if os.name != "nt":
        assert copy.stat().st_mode & 0o777 == 0o600
        assert copy.parent.stat().st_mode & 0o777 == 0o700


def test_a_copy_taken_while_the_register_is_in_use_is_of_one_moment(register: Path, tmp_path: Path) -> None:
    database = builders.open_again(register)
    database.do("kapitel", forums.create_chapter, "Står i journalen")
    backup.copy(register, tmp_path / "kopi.fora")
    assert builders.everything(tmp_path / "kopi.fora") == builders.everything(database)
    database.close()


@pytest.mark.parametrize("there", ["file", "folder", "dangling link", "the register itself"])
def test_a_copy_replaces_nothing(register: Path, tmp_path: Path, there: str) -> None:
    target = tmp_path / "kopi.fora"
    if there == "file":
        target.write_text("en anden")
    elif there == "folder":
        target.mkdir()
    elif there == "dangling link":
        target.symlink_to(tmp_path / "intet")
    else:
        target = register
    before, beside = fingerprint(register), sorted(tmp_path.rglob("*"))
    answer = fora(register, "backup", str(target))
    assert one_sentence(answer)
    assert "Der er allerede en fil" in answer.err
    assert (fingerprint(register), sorted(tmp_path.rglob("*"))) == (before, beside)


def test_a_copy_that_cannot_be_saved_is_told(register: Path, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    for target in (tmp_path / "fil" / "kopi.fora", tmp_path / ("x" * 300), Path("/proc/findes/ikke.fora")):
        answer = fora(register, "backup", str(target))
        assert one_sentence(answer), answer
        assert "Sikkerhedskopien kunne ikke gemmes" in answer.err
        assert "Registret er urørt" in answer.err


def test_a_copy_on_a_full_disk_leaves_nothing(register: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64):
        before = fingerprint(register)
        answer = fora(register, "backup", str(tmp_path / "disk" / "kopi.fora"))
        assert one_sentence(answer)
        assert "Sikkerhedskopien kunne ikke gemmes" in answer.err
        assert list((tmp_path / "disk").iterdir()) == []
        assert fingerprint(register) == before


# --- each day -------------------------------------------------------------------------------------------------------


def test_one_copy_a_day_is_taken_before_the_first_change(register: Path, clock: builders.Clock) -> None:
    states = []
    for _day in range(3):
        for number in range(2):
            if number == 0:
                states.append(builders.everything(register))
            assert fora(register, "chapter", "add", f"{clock.today} {number}", clock=clock).err == ""
        clock.forward(days=1)
    copies = backup.dated(register)
    assert list(copies) == [date(2026, 7, 2), date(2026, 7, 3), date(2026, 7, 4)]
    assert [builders.everything(path) for path in copies.values()] == states
    if os.name != "nt":
        assert backup.folder_for(register).stat().st_mode & 0o777 == 0o700
        assert {path.stat().st_mode & 0o777 for path in copies.values()} == {0o600}


def test_looking_takes_no_copy(register: Path) -> None:
    for command in (["status"], ["meetings"], ["check"], ["history"]):
        assert fora(register, *command).status == 0
    assert not backup.folder_for(register).exists()


def test_a_copy_of_the_day_that_fails_is_told_and_stops_nothing(register: Path) -> None:
    backup.folder_for(register).write_text("i vejen")
    answer = fora(register, "chapter", "add", "Nyt")
    assert answer.status == 0
    assert answer.err.startswith("Dagens sikkerhedskopi blev ikke taget.")


def test_what_lies_among_the_copies_and_is_none_is_left_alone(register: Path) -> None:
    folder = backup.folder_for(register)
    folder.mkdir()
    others = ["register 2026-13-45.fora", "register.fora", "andet 2001-01-01.fora", "register 2001-01-01.fora.txt"]
    for name in others:
        (folder / name).write_text("min")
    for day in range(1, 29):
        assert backup.daily(register, date(2026, 5, day)) is not None
    assert {name for name in others if (folder / name).read_text() == "min"} == set(others)
    assert len(backup.dated(register)) == 7 + 3, "the newest 7, and the newest of the 3 weeks before them"


def test_an_earlier_day_than_the_copies_keeps_its_copy_too(register: Path) -> None:
    for day in range(1, 20):
        backup.daily(register, date(2026, 5, day))
    backup.daily(register, date(2025, 12, 31))
    backup.daily(register, date(2025, 12, 30))
    assert date(2025, 12, 30) in backup.dated(register)


@given(st.sets(st.integers(0, 1200), min_size=1, max_size=500))
@settings(max_examples=150, deadline=None)
def test_the_newest_days_weeks_and_months_are_kept(offsets: set[int]) -> None:
    every = sorted(date(2024, 1, 1) + timedelta(days=offset) for offset in offsets)
    kept = backup.kept(every)
    assert kept <= set(every)
    assert set(every[-7:]) <= kept
    weeks = sorted({day.isocalendar()[:2] for day in every})[-8:]
    months = sorted({(day.year, day.month) for day in every})[-12:]
    assert {max(day for day in every if day.isocalendar()[:2] == week) for week in weeks} <= kept
    assert {max(day for day in every if (day.year, day.month) == month) for month in months} <= kept
    assert len(kept) <= 7 + 8 + 12
    assert backup.kept(kept) == kept, "what was kept is kept again"


@given(st.lists(st.booleans(), min_size=400, max_size=800))
@settings(max_examples=15, deadline=None)
def test_day_by_day_the_same_is_kept_as_from_all_at_once(worked: list[bool]) -> None:
    """Letting go each day loses nothing that the rule would keep later."""
    there: set[date] = set()
    every: list[date] = []
    for offset, at_work in enumerate(worked):
        if at_work:
            day = date(2024, 1, 1) + timedelta(days=offset)
            every.append(day)
            there = backup.kept({*there, day})
    assert there == backup.kept(every)


# --- putting one back -----------------------------------------------------------------------------------------------


def test_a_restored_register_is_as_the_copy_and_the_present_one_is_put_aside(register: Path, copied: Path) -> None:
    present, wanted, sums = fingerprint(register), builders.everything(copied), fingerprint(copied)
    answer = fora(register, "restore", str(copied))
    assert answer.status == 0
    assert builders.everything(register) == wanted
    (put,) = aside(register)
    assert fingerprint(put) == present
    assert str(put) in answer.out
    assert fingerprint(copied) == sums
    assert register.stat().st_mode & 0o777 == 0o600
    again = builders.open_again(register)
    again.do("kapitel", forums.create_chapter, "Videre")
    with closing(sqlite3.connect(register)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    again.close()
    assert fora(register, "check").status == 0
    assert {path.name for path in register.parent.iterdir()} == {"register.fora", put.name, "Sikkerhedskopier"}


def test_restoring_again_and_again_puts_each_aside(register: Path, copied: Path) -> None:
    for _time in range(3):
        assert fora(register, "restore", str(copied)).status == 0
    assert len(aside(register)) == 3


def test_a_register_that_is_gone_is_restored(register: Path, copied: Path) -> None:
    register.unlink()
    shutil.rmtree(register.parent)
    assert fora(register, "restore", str(copied)).status == 0
    assert builders.everything(register) == builders.everything(copied)
    assert aside(register) == []


@pytest.mark.parametrize("fault", UNUSABLE)
def test_a_broken_register_is_put_aside_as_it_is_and_a_copy_takes_its_place(
    register: Path, copied: Path, fault: str
) -> None:
    UNUSABLE[fault][0](register)
    present = fingerprint(register)
    answer = fora(register, "restore", str(copied))
    assert answer.status == 0, answer
    assert [fingerprint(path) for path in aside(register)] == [present]
    assert builders.everything(register) == builders.everything(copied)
    assert fora(register, "check").status == 0


@pytest.mark.parametrize("fault", UNUSABLE)
def test_what_is_no_usable_copy_is_not_put_back(register: Path, copied: Path, fault: str) -> None:
    UNUSABLE[fault][0](copied)
    before, source, beside = fingerprint(register), fingerprint(copied), sorted(register.parent.rglob("*"))
    answer = fora(register, "restore", str(copied))
    assert one_sentence(answer), answer
    assert (fingerprint(register), fingerprint(copied)) == (before, source)
    assert sorted(register.parent.rglob("*")) == beside


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (lambda register, copied: register, "er selve registret"),
        (lambda register, copied: register.with_name("findes ikke.fora"), "Der er ingen sikkerhedskopi"),
        (lambda register, copied: register.parent, "er ikke et register"),
    ],
)
def test_the_register_itself_a_missing_file_and_a_folder_are_no_copies(
    register: Path, copied: Path, source: Callable[[Path, Path], Path], sentence: str
) -> None:
    before = fingerprint(register)
    answer = fora(register, "restore", str(source(register, copied)))
    assert one_sentence(answer)
    assert sentence in answer.err
    assert fingerprint(register) == before
    assert aside(register) == []


def test_the_register_by_another_name_is_no_copy(register: Path, tmp_path: Path) -> None:
    (tmp_path / "genvej.fora").symlink_to(register)
    assert "er selve registret" in fora(register, "restore", str(tmp_path / "genvej.fora")).err


def test_a_copy_with_values_nobody_can_read_is_not_put_back(register: Path, copied: Path) -> None:
    with closing(sqlite3.connect(copied)) as connection:
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("UPDATE meeting SET start = 'rod' WHERE id = 1")
        connection.commit()
    answer = fora(register, "restore", str(copied))
    assert one_sentence(answer)
    assert "Sikkerhedskopien" in answer.err
    assert "Registret er urørt" in answer.err


@pytest.mark.parametrize("statement", ["SELECT * FROM district", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_while_another_program_has_the_register_open_nothing_is_restored(
    register: Path, copied: Path, statement: str
) -> None:
    before, rows = fingerprint(register), builders.everything(register)
    with held(register, statement):
        answer = fora(register, "restore", str(copied))
        assert one_sentence(answer)
        assert "er i brug af et andet program" in answer.err
        assert fora(register, "init", "--force").status == 1
        assert aside(register) == []
    assert builders.everything(register) == rows
    assert fingerprint(register) == before
    assert fora(register, "restore", str(copied)).status == 0


def test_while_this_program_has_the_register_open_nothing_is_restored(register: Path, copied: Path) -> None:
    database = builders.open_again(register)
    database.do("kapitel", forums.create_chapter, "I vinduet")
    with pytest.raises(opening.RegisterIsLocked):
        backup.restore(register, copied, builders.MORNING)
    database.undo()
    database.close()
    assert inspection.problems(register) == []


def test_a_register_changed_under_a_window_that_kept_it_open_is_told(register: Path, copied: Path) -> None:
    """Whatever another program does (a file manager): the window does not write into a file that is no more there."""
    database = builders.open_again(register)
    database.data_version()
    register.rename(register.with_name("væk.fora"))
    shutil.copy(copied, register)
    with pytest.raises(opening.RegisterWasReplaced):
        database.do("kapitel", forums.create_chapter, "Ud i det blå")
    database.close()


def test_a_restore_on_a_full_disk_leaves_the_present_one(register: Path, copied: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", register.stat().st_size // 1000 + 60):
        path = tmp_path / "disk" / "register.fora"
        shutil.copy(register, path)
        with pytest.raises(OSError, match="No space"):
            (tmp_path / "disk" / "fyld").write_bytes(b"x" * 1_000_000)
        before = fingerprint(path)
        answer = fora(path, "restore", str(copied))
        assert one_sentence(answer)
        assert "Registret kunne ikke gendannes" in answer.err
        assert fingerprint(path) == before
        assert aside(path) == []


def test_a_restore_killed_at_any_moment_leaves_a_register_or_the_one_put_aside(
    register: Path, copied: Path, tmp_path: Path
) -> None:
    program = (
        "import sys; from pathlib import Path; from tests import builders; from fora_desktop.storage import backup;"
        "print('nu', flush=True); backup.restore(Path(sys.argv[1]), Path(sys.argv[2]), builders.MORNING)"
    )
    rows = (builders.everything(register), builders.everything(copied))
    for attempt in range(4):
        here = tmp_path / f"forsøg {attempt}" / "register.fora"
        here.parent.mkdir()
        shutil.copy(register, here)
        command = [sys.executable, "-c", program, str(here), str(copied)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": "."}) as process:
            assert process.stdout is not None
            process.stdout.readline()
            try:
                process.wait(0.004 * attempt)
            except subprocess.TimeoutExpired:
                process.kill()
        there = [here] if here.exists() else aside(here)
        assert builders.everything(there[0]) in rows
        assert inspection.problems(there[0]) == []


def test_an_earlier_copy_opens_for_use(register: Path, copied: Path, clock: builders.Clock) -> None:
    backup.restore(register, copied, builders.MORNING)
    database: Database = start.open_register(register, clock, "prøve")
    assert database.steps()
    database.close()
    cut(copied, 5000)
    refused: Answer = fora(register, "restore", str(copied))
    assert one_sentence(refused)
