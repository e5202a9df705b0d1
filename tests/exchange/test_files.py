"""Files for others: whole or not at all, and a clear sentence when it cannot be."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from fora_desktop.exchange.files import (
    PATIENCE,
    CannotWrite,
    DiskIsFull,
    FileIsBusy,
    FileIsReadOnly,
    FolderIsMissing,
    IsNoFile,
    NameIsUnusable,
    NotAllowed,
    write_atomically,
)

POSIX = pytest.mark.skipif(os.name != "posix", reason="rights and links of POSIX")
NOT_ROOT = pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may write everywhere")


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


def test_a_new_file_is_written_whole(tmp_path: Path) -> None:
    assert write_atomically(tmp_path / "møder.ics", b"abc")
    assert (tmp_path / "møder.ics").read_bytes() == b"abc"
    assert left_over(tmp_path) == []


def test_a_file_that_already_says_it_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    write_atomically(path, b"abc")
    os.utime(path, (1, 1))
    before = path.stat()
    assert not write_atomically(path, b"abc")
    assert (path.stat().st_mtime, path.stat().st_ino) == (before.st_mtime, before.st_ino)
    assert write_atomically(path, b"abd")
    assert path.read_bytes() == b"abd"


def test_an_empty_file_is_a_file(tmp_path: Path) -> None:
    assert write_atomically(tmp_path / "tom", b"")
    assert not write_atomically(tmp_path / "tom", b"")


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    versions = [letter * 300_000 for letter in (b"a", b"b")]
    write_atomically(path, versions[0])
    done = threading.Event()
    seen: set[bytes] = set()

    def read() -> None:
        while not done.is_set():
            seen.add(path.read_bytes())

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(60):
        write_atomically(path, versions[number % 2])
    done.set()
    reader.join()
    assert seen <= set(versions)


@POSIX
@pytest.mark.usefixtures("umask")
def test_a_new_file_has_the_rights_that_new_files_get(tmp_path: Path) -> None:
    """An exported file is for others: not its owner's alone, as a temporary file is."""
    write_atomically(tmp_path / "a.ics", b"abc")
    assert (tmp_path / "a.ics").stat().st_mode & 0o777 == 0o640


@POSIX
def test_a_file_that_was_there_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    write_atomically(path, b"abc")
    path.chmod(0o606)
    write_atomically(path, b"abd")
    assert path.stat().st_mode & 0o777 == 0o606


@POSIX
def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "delt").mkdir()
    link, target = tmp_path / "a.ics", tmp_path / "delt" / "b.ics"
    link.symlink_to(Path("delt") / "b.ics")
    for data in (b"abc", b"abd"):  # once to a target that is not there yet
        assert write_atomically(link, data)
        assert link.is_symlink()
        assert not target.is_symlink()
        assert target.read_bytes() == data
    assert not write_atomically(link, b"abd")


@POSIX
def test_links_in_a_ring_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(CannotWrite):
        write_atomically(tmp_path / "a", b"abc")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderIsMissing) as raised:
        write_atomically(tmp_path / "væk" / "a.ics", b"abc")
    assert str(raised.value) == f"“a.ics” kan ikke gemmes, fordi mappen {tmp_path / 'væk'} ikke findes."
    assert list(tmp_path.iterdir()) == []


def test_a_folder_whose_parent_is_a_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "fil").write_bytes(b"")
    with pytest.raises(FolderIsMissing):
        write_atomically(tmp_path / "fil" / "a.ics", b"abc")


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.ics").mkdir()
    with pytest.raises(IsNoFile, match="er en mappe"):
        write_atomically(tmp_path / "a.ics", b"abc")
    assert left_over(tmp_path) == []


@POSIX
def test_a_pipe_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør")
    with pytest.raises(IsNoFile):
        write_atomically(tmp_path / "rør", b"abc")
    assert (tmp_path / "rør").is_fifo()


@POSIX
@NOT_ROOT
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(NotAllowed, match="ikke har lov"):
        write_atomically(tmp_path / "a.ics", b"abc")


@POSIX
@NOT_ROOT
def test_a_write_protected_file_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(b"abc")
    path.chmod(0o444)
    with pytest.raises(FileIsReadOnly, match="skrivebeskyttet"):
        write_atomically(path, b"abd")
    assert path.read_bytes() == b"abc"


UNPRIVILEGED = """
import os, sys
from pathlib import Path
from fora_desktop.exchange.files import CannotWrite, write_atomically
os.setuid(65534)
for path in sys.argv[1:]:
    try:
        print(write_atomically(Path(path), b"abd"))
    except CannotWrite as error:
        print(type(error).__name__)
"""


@POSIX
@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() != 0, reason="only root can become somebody else")
def test_somebody_else_may_write_neither_in_a_closed_folder_nor_over_a_protected_file(tmp_path: Path) -> None:
    """The two tests above where the tests are run by root: as nobody, in folders that root prepared."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o711)
        (place / "lukket").mkdir(mode=0o755)
        (place / "åben").mkdir()
        (place / "åben").chmod(0o777)
        (place / "åben" / "a").write_bytes(b"abc")
        (place / "åben" / "a").chmod(0o444)
        paths = (place / "lukket" / "a", place / "åben" / "a", place / "åben" / "b")
        assert python(UNPRIVILEGED, *paths).split() == ["NotAllowed", "FileIsReadOnly", "True"]
        assert (place / "åben" / "a").read_bytes() == b"abc"
        assert left_over(place / "åben") == []


LIMITED = """
import resource, sys
from pathlib import Path
from fora_desktop.exchange.files import DiskIsFull, write_atomically
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_atomically(Path(sys.argv[1]), b"x" * 100_000)
except DiskIsFull as error:
    print(error)
"""


@POSIX
def test_where_there_is_no_room_the_old_file_stays_and_nothing_is_left_behind(tmp_path: Path) -> None:
    """A process that may write 1,000 octets meets a disk that is full in the middle of a file."""
    path = tmp_path / "a.ics"
    path.write_bytes(b"abc")
    assert "ikke er plads på disken" in python(LIMITED, path)
    assert path.read_bytes() == b"abc"
    assert left_over(tmp_path) == []


@POSIX
def test_a_full_device_is_told_as_no_room(tmp_path: Path) -> None:
    def full(source: Path, target: Path) -> None:
        with Path("/dev/full").open("wb", buffering=0) as device:
            device.write(b"x")

    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with pytest.raises(DiskIsFull):
        write_atomically(tmp_path / "a.ics", b"abc", replace=full)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["x" * 300, "nul\x00.ics", "\ud83d.ics"])
def test_a_name_that_no_file_can_have_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(NameIsUnusable, match="under det navn"):
        write_atomically(tmp_path / name, b"abc")
    assert list(tmp_path.iterdir()) == []


def test_a_long_name_that_is_allowed_is_written(tmp_path: Path) -> None:
    assert write_atomically(tmp_path / ("x" * 251 + ".ics"), b"abc")


class Windows:
    """Replaces as Windows does while `holders` more attempts find the file open in another program."""

    def __init__(self, holders: int, winerror: int) -> None:
        self.holders, self.winerror = holders, winerror
        self.waited: list[float] = []

    def replace(self, source: Path, target: Path) -> None:
        if self.holders:
            self.holders -= 1
            error = PermissionError(13, "Access is denied", str(source), None, str(target))
            error.winerror = self.winerror  # type: ignore[attr-defined,unused-ignore]  # there on Windows only
            raise error
        source.replace(target)


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_program_that_lets_go_is_waited_for(tmp_path: Path, winerror: int) -> None:
    windows = Windows(len(PATIENCE), winerror)
    path = tmp_path / "a.ics"
    assert write_atomically(path, b"abc", replace=windows.replace, pause=windows.waited.append)
    assert path.read_bytes() == b"abc"
    assert windows.waited == list(PATIENCE)


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_program_that_does_not_let_go_is_told_in_a_sentence(tmp_path: Path, winerror: int) -> None:
    windows = Windows(99, winerror)
    path = tmp_path / "a.ics"
    path.write_bytes(b"abc")
    with pytest.raises(FileIsBusy) as raised:
        write_atomically(path, b"abd", replace=windows.replace, pause=windows.waited.append)
    assert str(raised.value) == "“a.ics” er åben i et andet program. Luk den der, og prøv igen."
    assert raised.value.path == path
    assert path.read_bytes() == b"abc"
    assert left_over(tmp_path) == []
    assert sum(windows.waited) < 2


def test_an_interruption_leaves_nothing_behind(tmp_path: Path) -> None:
    def interrupted(source: Path, target: Path) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "a.ics", b"abc", replace=interrupted)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fails_is_told_and_the_cause_is_kept_for_the_log(tmp_path: Path) -> None:
    def failing(source: Path, target: Path) -> None:
        raise OSError(5, "Input/output error")

    with pytest.raises(CannotWrite, match="disken melder fejl") as raised:
        write_atomically(tmp_path / "{a}.ics", b"abc", replace=failing)
    assert isinstance(raised.value.__cause__, OSError)
    assert "{a}.ics" in str(raised.value)


def left_over(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(".fora-")]


def python(program: str, *arguments: Path) -> str:
    """What the program prints, run by a process of its own."""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
