"""The door to the files: copies listed and looked over, in another folder, a register moved to another computer."""

import json
import os
import shutil
import sqlite3
import sys
import zipfile
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from fora_desktop.services import forums
from fora_desktop.storage import backup, migrate, opening
from fora_desktop.storage.shelf import NewerBundle, NotABundle, Shelf
from tests import builders
from tests.builders import fora
from tests.storage.test_faults import in_a_process, one_sentence, with_meetings

POSIX = pytest.mark.skipif(os.name == "nt", reason="no permissions of this kind")
WINDOWS = pytest.mark.skipif(os.name != "nt", reason="only Windows is so")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "register.fora"
    path.parent.mkdir(mode=0o700)
    path.write_bytes(with_meetings())
    return path


@pytest.fixture
def shelf(clock: builders.Clock) -> Shelf:
    return Shelf(clock, "prøve")


def change(path: Path, title: str) -> None:
    assert fora(path, "chapter", "add", title).status == 0


# --- the list -------------------------------------------------------------------------------------------------------


def test_every_kind_of_copy_is_listed_with_its_moment(shelf: Shelf, register: Path, clock: builders.Clock) -> None:
    backup.daily(register, clock.today)
    shelf.copy_now(register)
    clock.forward(hours=1)
    shelf.restore(register, shelf.copies(register)[0].path)
    folder = backup.folder_for(register)
    shutil.copy(register, folder / f"register {backup.BEFORE_UPDATE} 2026-01-05 08.00.00.fora")
    shutil.copy(register, folder / "register notater.fora")
    found = shelf.copies(register)
    assert sorted(each.kind for each in found) == ["aside", "daily", "own", "update"]
    moments = {each.kind: each.taken for each in found}
    assert moments["own"] == datetime(2026, 7, 2, 9, 0)
    assert moments["aside"] == datetime(2026, 7, 2, 10, 0)
    assert moments["update"] == datetime(2026, 1, 5, 8, 0)
    assert found == sorted(found, key=lambda each: each.taken, reverse=True)
    assert all(each.size > 0 for each in found)


def test_two_copies_of_one_second_both_stay(shelf: Shelf, register: Path) -> None:
    shelf.copy_now(register)
    with pytest.raises(backup.CopyIsThere):
        shelf.copy_now(register)
    assert len(shelf.copies(register)) == 1


def test_a_register_without_copies_has_none(shelf: Shelf, register: Path) -> None:
    assert shelf.copies(register) == []


def test_what_has_changed_since_a_copy_is_told(shelf: Shelf, register: Path) -> None:
    copy = shelf.copy_now(register)
    assert (shelf.examine(copy, register).since, shelf.examine(copy, register).last) == (0, "")
    change(register, "Først")
    change(register, "Siden")
    found = shelf.examine(copy, register)
    assert (found.usable, found.since, found.last) == (True, 2, "Kapitlet “Siden” er oprettet")


def test_a_copy_of_another_history_says_nothing_of_what_has_changed(
    shelf: Shelf, register: Path, tmp_path: Path, clock: builders.Clock
) -> None:
    other = builders.make(tmp_path / "andet.fora", builders.SMALL)
    clock.forward(days=3)
    assert fora(other, "chapter", "add", "Et andet sted", clock=clock).status == 0
    assert shelf.examine(other, register).since is None


@pytest.mark.parametrize("fault", ["cut", "empty", "text", "missing"])
def test_a_copy_that_cannot_be_put_back_says_why(shelf: Shelf, register: Path, fault: str) -> None:
    copy = shelf.copy_now(register)
    if fault == "missing":
        copy.unlink()
    else:
        copy.write_bytes({"cut": copy.read_bytes()[:6000], "empty": b"", "text": b"hej"}[fault])
    found = shelf.examine(copy, register)
    assert not found.usable
    assert str(copy) in found.sentence


def test_looking_over_changes_nothing(shelf: Shelf, register: Path) -> None:
    copy = shelf.copy_now(register)
    before = builders.fingerprint(copy), builders.fingerprint(register), sorted(register.parent.rglob("*"))
    shelf.examine(copy, register)
    assert (builders.fingerprint(copy), builders.fingerprint(register), sorted(register.parent.rglob("*"))) == before


def test_names_on_disk_are_the_same_in_every_language(register: Path, clock: builders.Clock) -> None:
    from fora_desktop import i18n

    i18n.install(lambda text: text.upper())
    try:
        assert backup.folder_for(register).name == "Sikkerhedskopier"
        aside = backup.put_aside(register, clock())
    finally:
        i18n.install(None)
    assert aside.name == "register lagt til side 2026-07-02 09.00.00.fora"


# --- another folder -------------------------------------------------------------------------------------------------


def test_copies_in_another_folder_are_turned_over_alike(register: Path, tmp_path: Path) -> None:
    share = tmp_path / "fællesdrev"
    share.mkdir()
    first = date(2026, 1, 5)
    for number in range(30):
        backup.second(register, first + timedelta(days=number), share)
        backup.daily(register, first + timedelta(days=number))
    place = backup.second_place(register, share)
    assert list(backup.dated(register, place)) == list(backup.dated(register))
    assert {path.name for path in share.iterdir()} == {place.name}


def test_two_registers_of_one_name_do_not_share_their_copies(register: Path, tmp_path: Path) -> None:
    share = tmp_path / "fællesdrev"
    share.mkdir()
    other = builders.make(tmp_path / "anden" / "register.fora", builders.EMPTY)
    for each in (register, other):
        (copy,) = backup.second(each, date(2026, 7, 2), share).values()
        assert builders.everything(copy) == builders.everything(each)
    assert len(list(share.iterdir())) == 2


def test_the_command_takes_the_days_copy_in_another_folder(register: Path, tmp_path: Path) -> None:
    answer = fora(register, "backup", "--daily", str(tmp_path), "--json")
    assert answer.status == 0
    told = json.loads(answer.out)
    assert told["newest"] == "2026-07-02"
    assert builders.everything(Path(told["file"])) == builders.everything(register)
    assert "Den seneste kopi i" in fora(register, "backup", "--daily", str(tmp_path)).out


def test_a_drive_that_is_away_is_told_and_its_folder_not_made(register: Path, tmp_path: Path) -> None:
    answer = fora(register, "backup", "--daily", str(tmp_path / "usb"))
    assert one_sentence(answer)
    assert "ikke til rådighed" in answer.err
    assert not (tmp_path / "usb").exists()


@pytest.mark.parametrize("arguments", [[], ["kopi.fora", "--daily", "mappe"]])
def test_a_backup_is_of_one_kind(register: Path, arguments: list[str]) -> None:
    answer = fora(register, "backup", *arguments)
    assert answer.status == 2
    assert "Skriv enten en fil eller --daily" in answer.err


def _full(connection: "object", path: Path, share: Path) -> None:
    import resource  # Windows has none
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    connection.send([fora(path, "backup", "--daily", str(share))])  # type: ignore[attr-defined]  # a Connection
    connection.close()  # type: ignore[attr-defined]


@POSIX
def test_another_folder_that_is_full_is_told_and_holds_nothing_half(register: Path, tmp_path: Path) -> None:
    share = tmp_path / "fuld"
    share.mkdir()
    (answer,) = in_a_process(_full, register, share)
    assert one_sentence(answer), answer
    assert "kunne ikke gemmes" in answer.err
    assert [path for path in share.rglob("*") if path.is_file()] == []


# --- another computer -----------------------------------------------------------------------------------------------


def test_a_register_is_packed_and_taken_up(shelf: Shelf, register: Path, tmp_path: Path) -> None:
    bundle, there = tmp_path / "flytning.zip", tmp_path / "ny" / "register.fora"
    shelf.pack(register, '{"theme": "dark"}', bundle)
    with zipfile.ZipFile(bundle) as packed:
        assert sorted(packed.namelist()) == ["LÆS MIG.txt", "register.fora", "settings.json"]
    assert shelf.unpack(bundle, there) == '{"theme": "dark"}'
    assert builders.everything(there) == builders.everything(register)
    assert sorted(path.name for path in there.parent.iterdir()) == ["register.fora"]
    if os.name != "nt":
        assert (bundle.stat().st_mode & 0o077, there.stat().st_mode & 0o077) == (0, 0)


def test_packing_and_taking_up_replace_nothing(shelf: Shelf, register: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "flytning.zip"
    shelf.pack(register, "{}", bundle)
    before = builders.fingerprint(bundle), builders.fingerprint(register)
    with pytest.raises(backup.CopyIsThere):
        shelf.pack(register, "{}", bundle)
    with pytest.raises(migrate.AlreadyThere):
        shelf.unpack(bundle, register)
    assert (builders.fingerprint(bundle), builders.fingerprint(register)) == before


def test_a_bundle_of_a_newer_fora_is_told_as_such(shelf: Shelf, register: Path, tmp_path: Path) -> None:
    bundle, there = tmp_path / "flytning.zip", tmp_path / "ny.fora"
    with closing(sqlite3.connect(register)) as connection:
        connection.execute(f"PRAGMA user_version = {opening.GENERATION + 1}")
    with zipfile.ZipFile(bundle, "w") as packed:
        packed.write(register, "register.fora")
        packed.writestr("settings.json", "{}")
    with pytest.raises(NewerBundle, match=r"flytning\.zip er lavet af en nyere Fora\. Installér den nyeste Fora"):
        shelf.unpack(bundle, there)
    assert not there.exists()


FAULTS = [
    *("text", "half", "without a register", "another file in it", "missing"),
    *("damaged", "locked with a password", "packed in an unknown way"),
]


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_no_bundle_is_told_and_nothing_is_made(
    shelf: Shelf, register: Path, tmp_path: Path, fault: str
) -> None:
    bundle, there = tmp_path / "flytning.zip", tmp_path / "ny.fora"
    shelf.pack(register, "{}", bundle)
    if fault == "text":
        bundle.write_text("hej")
    elif fault == "half":
        bundle.write_bytes(bundle.read_bytes()[: bundle.stat().st_size // 2])
    elif fault == "missing":
        bundle.unlink()
    elif fault == "damaged":
        data = bytearray(bundle.read_bytes())
        begins = data.index(b"register.fora") + len("register.fora")
        data[begins : begins + 2000] = bytes([0xFF]) * 2000
        bundle.write_bytes(data)
    elif fault in ("locked with a password", "packed in an unknown way"):
        data, (where, mark) = bytearray(bundle.read_bytes()), (6, 1) if "password" in fault else (8, 97)
        data[where] = mark  # in the first entry's own head and in the list at the end
        data[data.index(b"PK\x01\x02") + where + 2] = mark
        bundle.write_bytes(data)
    else:
        bundle.unlink()
        with zipfile.ZipFile(bundle, "w") as packed:
            packed.writestr("settings.json", "{}")
            if fault == "another file in it":
                packed.writestr("register.fora", "ikke et register")
    with pytest.raises((NotABundle, backup.CopyIsMissing)):
        shelf.unpack(bundle, there)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["data", *(["flytning.zip"] if fault != "missing" else [])]
    )


# --- what the file system refuses -----------------------------------------------------------------------------------


def _left_over(connection: "object", path: Path, folder: Path) -> None:
    """As nobody, in a folder that only its owner may write."""
    from fora_desktop.services import demonstration as _loaded_while_it_can_be  # noqa: F401

    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
    answers = [fora(path, "init", "--force"), fora(path, "demo", "--force")]
    connection.send(answers)  # type: ignore[attr-defined]  # a Connection
    connection.close()  # type: ignore[attr-defined]


@POSIX
@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can become somebody else")
def test_force_in_a_folder_that_cannot_be_written_is_told(register: Path) -> None:
    shared = Path("/tmp") / f"fora-{os.getpid()}-delt"
    shared.mkdir(mode=0o755)
    try:
        path = shared / "register.fora"
        shutil.copy(register, path)
        path.chmod(0o644)
        before = builders.fingerprint(path)
        for answer in in_a_process(_left_over, path, shared):
            assert one_sentence(answer), answer
            assert "kan kun læses" in answer.err
        assert builders.fingerprint(path) == before
    finally:
        shutil.rmtree(shared)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can mount")
def test_force_on_a_disk_that_is_read_only_is_told(register: Path, tmp_path: Path) -> None:
    """EROFS, which is no PermissionError."""
    import subprocess

    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "none", str(disk)], capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        path = disk / "register.fora"
        shutil.copy(register, path)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for command in ("init", "demo"):
            answer = fora(path, command, "--force")
            assert one_sentence(answer), answer
            assert "kan kun læses" in answer.err
        assert builders.fingerprint(path) == builders.fingerprint(register)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def _full_init(connection: "object", path: Path, most: int) -> None:
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    force = ["--force"] if path.exists() else []
    connection.send([fora(path, "init", *force)])  # type: ignore[attr-defined]  # a Connection
    connection.close()  # type: ignore[attr-defined]


@POSIX
@pytest.mark.parametrize("most", [0, 4096, 20_000, 100_000, 300_000])
def test_a_register_that_a_full_disk_cuts_short_is_not_given_its_name(tmp_path: Path, most: int) -> None:
    path = tmp_path / "ny" / "register.fora"
    (answer,) = in_a_process(_full_init, path, most)
    assert one_sentence(answer), answer
    assert "kan ikke oprettes" in answer.err
    assert not path.exists()
    assert list(path.parent.iterdir()) == []


@POSIX
def test_force_on_a_full_disk_gives_the_register_its_name_back(register: Path) -> None:
    before = builders.fingerprint(register)
    (answer,) = in_a_process(_full_init, register, 20_000)
    assert one_sentence(answer), answer
    assert builders.fingerprint(register) == before
    assert [path.name for path in register.parent.iterdir()] == ["register.fora"]


@POSIX
def test_a_register_that_cannot_be_put_back_says_where_it_lies(register: Path, clock: builders.Clock) -> None:
    aside = backup.put_aside(register, clock())
    register.mkdir()  # something has taken its name meanwhile
    with pytest.raises(backup.IsLeftAside) as told:
        backup.put_back(aside, register)
    assert str(aside) in str(told.value)
    assert aside.is_file()


# --- what is said ---------------------------------------------------------------------------------------------------


def test_a_missing_or_empty_copy_is_told_as_a_copy(register: Path, tmp_path: Path) -> None:
    missing = fora(register, "restore", str(tmp_path / "væk.fora"))
    (tmp_path / "tom.fora").write_bytes(b"")
    empty = fora(register, "restore", str(tmp_path / "tom.fora"))
    assert missing.err == (
        f"Der er ingen sikkerhedskopi i {tmp_path / 'væk.fora'}. Registret er urørt. Vælg en anden kopi.\n"
    )
    assert empty.err == (
        f"Filen {tmp_path / 'tom.fora'} er tom (0 bytes) og er ingen sikkerhedskopi. "
        "Registret er urørt. Vælg en anden kopi.\n"
    )


def test_a_damaged_register_is_told_in_danish_only(register: Path) -> None:
    with register.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096 * 8)
    told = fora(register, "check")
    assert told.status == 1
    assert "SQLite" not in told.err
    assert "er beskadiget" in told.err
    assert "Der er fundet" in told.err


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("DELETE FROM meeting_board WHERE meeting_id = 1", "1 møde hører ikke til noget lokalt forum."),
        ("DELETE FROM meeting_board WHERE meeting_id < 3", "2 møder hører ikke til noget lokalt forum."),
    ],
)
def test_one_is_told_as_one(register: Path, statement: str, sentence: str) -> None:
    with closing(sqlite3.connect(register)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        for _name, sql in triggers:
            connection.execute(sql)
        connection.commit()
    assert sentence in fora(register, "check").err


# --- Windows --------------------------------------------------------------------------------------------------------


@WINDOWS
def test_a_register_that_somebody_has_open_is_not_renamed_on_windows(register: Path, clock: builders.Clock) -> None:
    with register.open("rb"), pytest.raises(opening.RegisterIsLocked):
        backup.put_aside(register, clock())
    assert register.is_file()


@WINDOWS
def test_a_copy_with_a_long_path_is_taken_or_told_on_windows(register: Path, tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["en mappe med et langt navn " * 2] * 6) / "kopi.fora"
    answer = fora(register, "backup", str(deep))
    assert answer.status == 0 or one_sentence(answer)
    assert deep.is_file() == (answer.status == 0)


@WINDOWS
def test_a_register_on_a_share_has_its_server_in_the_address() -> None:
    assert opening.address(Path(r"\\server\share\register.fora"), writes=True).startswith("file:////server/share/")


def test_a_register_is_opened_by_a_long_name(shelf: Shelf, tmp_path: Path) -> None:
    path = builders.make(tmp_path / ("l" * 60) / ("å" * 60) / "register.fora", builders.EMPTY)
    database = shelf.open(path)
    database.do("kapitel", forums.create_chapter, "Nyt")
    database.close()
    assert shelf.copy_now(path).is_file()


def test_the_papers_travel_with_the_register_and_stay_in_their_folder(
    shelf: Shelf, register: Path, tmp_path: Path
) -> None:
    year = register.with_name(f"{register.stem} bilag") / "2026"
    year.mkdir(parents=True)
    (year / "Plan.docx").write_bytes(b"plan")
    bundle, there = tmp_path / "Flyt.zip", tmp_path / "ny" / "Kreds.fora"
    assert shelf.pack(register, "{}", bundle) is None
    with zipfile.ZipFile(bundle, "a") as packed:
        packed.writestr("bilag/2026/../../../ude.txt", "x")
        packed.writestr("bilag/../ude.txt", "x")
    shelf.unpack(bundle, there)
    assert (tmp_path / "ny" / "Kreds bilag" / "2026" / "Plan.docx").read_bytes() == b"plan"
    assert [file.name for file in tmp_path.rglob("*") if file.name == "ude.txt"] == []


def test_papers_too_large_for_one_file_are_told(register: Path, tmp_path: Path) -> None:
    folder = register.with_name(f"{register.stem} bilag")
    (folder / "2026").mkdir(parents=True)
    (folder / "2026" / "Film.mp4").write_bytes(b"0123456789")
    assert Shelf(builders.Clock(), "prøve", most_papers=5).pack(register, "{}", tmp_path / "Flyt.zip") == folder
