"""What a register must withstand (issue 2, part 8): a sentence, exit 1, and the file as it was, byte for byte."""

import errno
import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

import pytest

from fora_desktop.services import forums
from fora_desktop.storage import backup, opening, start
from tests import builders
from tests.builders import Answer, fingerprint, fora

READING = (("status",), ("status", "--json"), ("forums",), ("meetings",), ("history",))
WRITING = (
    ("schedule", "Kredsrådet", "2026-10-07T10:00", "--anyway"),
    ("forum", "edit", "Kredsrådet", "--purpose", "Nyt"),
    ("record", "1", "cancelled"),
    ("undo",),
    ("spacing", "30"),
)
Prepare = Callable[[Path], object]


@cache
def with_meetings() -> bytes:
    """A register with meetings in it, closed; made once."""
    with tempfile.TemporaryDirectory(prefix="fora-test-") as folder:
        path = builders.make(Path(folder) / "register.fora", builders.SMALL)
        for month in range(1, 7):
            assert fora(path, "schedule", "Kredsrådet", f"2026-{month:02}-14T10:00", "--anyway").status == 0
        return path.read_bytes()


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.fora"
    path.write_bytes(with_meetings())
    path.chmod(0o600)
    return path


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program's lock is waited for only a moment."""
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)


def one_sentence(answer: Answer) -> bool:
    return answer.status == 1 and answer.out == "" and answer.err.count("\n") == 1 and "Traceback" not in answer.err


def cut(path: Path, length: int) -> None:
    with path.open("rb+") as file:
        file.truncate(length)


def set_number(path: Path, pragma: str, number: int) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA {pragma} = {number}")


def overwrite(path: Path, seed: int) -> None:
    """100 bytes somewhere after the header, in what was there before."""
    chance = random.Random(seed)
    with path.open("rb+") as file:
        file.seek(chance.randrange(100, path.stat().st_size - 100))
        file.write(chance.randbytes(100))


def other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE moz_places (id INTEGER)")


# --- a file that is no usable register ------------------------------------------------------------------------------

UNUSABLE: dict[str, tuple[Prepare, str]] = {
    "garbage": (lambda path: path.write_bytes(random.Random(1).randbytes(20_000)), "er ikke et register fra Fora"),
    "0 bytes": (lambda path: path.write_bytes(b""), "er tom (0 bytes)"),
    "1 byte": (lambda path: cut(path, 1), "er ikke et register fra Fora"),
    "half a header": (lambda path: cut(path, 50), "er ikke et register fra Fora"),
    "99 bytes": (lambda path: cut(path, 99), "er ikke et register fra Fora"),
    "only a header": (lambda path: cut(path, 100), "er beskadiget"),
    "one page": (lambda path: cut(path, 4096), "er beskadiget"),
    "a page and a half": (lambda path: cut(path, 6000), "er beskadiget"),
    "half of it": (lambda path: cut(path, path.stat().st_size // 2), "er beskadiget"),
    "without its last page": (lambda path: cut(path, path.stat().st_size - 4096), "er beskadiget"),
    "without its last byte": (lambda path: cut(path, path.stat().st_size - 1), "er beskadiget"),
    "another program's SQLite": (other_program, "er ikke et register fra Fora"),
    "another application_id": (lambda path: set_number(path, "application_id", 7), "er ikke et register fra Fora"),
    "a newer Fora": (lambda path: set_number(path, "user_version", 99), "er lavet af en nyere Fora"),
    "a newer Fora, far": (lambda path: set_number(path, "user_version", -1), "er lavet af en nyere Fora"),
    "no generation": (lambda path: set_number(path, "user_version", 0), "er beskadiget"),
    "a text": (lambda path: path.write_text("Referat af møde\n" * 500), "er ikke et register fra Fora"),
}


@pytest.mark.parametrize("fault", UNUSABLE)
def test_an_unusable_file_costs_a_sentence_and_stays_as_it_is(register: Path, fault: str) -> None:
    prepare, sentence = UNUSABLE[fault]
    prepare(register)
    before, beside = fingerprint(register), sorted(register.parent.rglob("*"))
    for command in (*READING, *WRITING, ("backup", str(register.with_name("kopi.fora")))):
        answer = fora(register, *command)
        assert one_sentence(answer), (command, answer)
        assert sentence in answer.err
        assert "urørt" in answer.err
        assert fingerprint(register) == before
    answer = fora(register, "check")
    assert (answer.status, answer.out) == (1, "")
    assert sentence in answer.err
    assert fora(register, "check", "--json").status == 1
    assert fingerprint(register) == before
    assert sorted(register.parent.rglob("*")) == beside


def test_a_file_cut_off_anywhere_is_never_a_traceback(register: Path) -> None:
    whole = register.read_bytes()
    chance = random.Random(4)
    for length in [*range(0, 200, 20), *(chance.randrange(len(whole)) for _ in range(12))]:
        register.write_bytes(whole[:length])
        before = fingerprint(register)
        for command in (("status",), ("check",), WRITING[0]):
            answer = fora(register, *command)
            assert answer.status == 1, (length, command)
            assert answer.out == ""
        assert fingerprint(register) == before


def test_random_bytes_in_the_middle_are_never_a_traceback(register: Path) -> None:
    """SQLite itself need not see them: a text may have changed, and is shown so. All else costs a sentence."""
    whole = register.read_bytes()
    seen = 0
    for seed in range(9):
        register.write_bytes(whole)
        overwrite(register, seed)
        before = fingerprint(register)
        answers = [fora(register, *command) for command in (*READING[1:], ("check",))]
        assert {answer.status for answer in answers} <= {0, 1}
        for answer in answers[:-1]:
            assert answer.status == 0 or one_sentence(answer), (seed, answer)
        seen += answers[-1].status
        assert fingerprint(register) == before
        assert not opening.journals(register)
    assert seen > 2, "fora check finds those that are not in the middle of a text"


def test_random_bytes_and_then_a_change_are_never_a_traceback(register: Path) -> None:
    whole = register.read_bytes()
    for seed in range(200, 203):
        for command in WRITING:
            register.write_bytes(whole)
            overwrite(register, seed)
            answer = fora(register, *command)
            assert answer.status == 0 or "Traceback" not in answer.err
            shutil.rmtree(backup.folder_for(register), ignore_errors=True)


def test_a_folder_is_no_register(tmp_path: Path) -> None:
    (tmp_path / "inde").mkdir()
    answer = fora(tmp_path, "status")
    assert one_sentence(answer)
    assert "er ikke et register fra Fora" in answer.err
    assert [path.name for path in tmp_path.iterdir()] == ["inde"]


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_a_pipe_is_no_register_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "register.fora")
    assert "er ikke et register fra Fora" in fora(tmp_path / "register.fora", "status").err


@pytest.mark.parametrize("where", ["register.fora", "findes/ikke/register.fora", "fil.txt/register.fora"])
def test_a_missing_register_names_fora_init_and_nothing_is_made(tmp_path: Path, where: str) -> None:
    (tmp_path / "fil.txt").write_text("en fil, ingen mappe")
    for command in (*READING, *WRITING, ("check",), ("backup", str(tmp_path / "kopi"))):
        answer = fora(tmp_path / where, *command)
        assert one_sentence(answer)
        assert "fora init" in answer.err
    assert [path.name for path in tmp_path.iterdir()] == ["fil.txt"]


def test_a_link_in_a_circle_is_told(tmp_path: Path) -> None:
    (tmp_path / "register.fora").symlink_to(tmp_path / "register.fora")
    assert one_sentence(fora(tmp_path / "register.fora", "status"))


# --- a register that cannot be written ------------------------------------------------------------------------------


def _nobody(connection: "multiprocessing.connection.Connection", path: Path, commands: list[tuple[str, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:  # everything is loaded while it can be
        copy = Path(folder) / "register.fora"
        copy.write_bytes(with_meetings())
        for command in (*READING, *WRITING, ("check",), *commands):
            fora(copy, *command)
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    connection.send([fora(path, *command) for command in commands])
    connection.close()


def as_nobody(path: Path, *commands: tuple[str, ...]) -> list[Answer]:
    """What somebody sees whom file permissions bind; they do not bind root."""
    return in_a_process(_nobody, path, list(commands))


def in_a_process(work: Callable[..., None], *arguments: object) -> list[Answer]:
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs, *arguments))
    process.start()
    theirs.close()
    try:
        answers: list[Answer] = mine.recv()
    finally:
        mine.close()
        process.join()
    return answers


@pytest.fixture
def shared(register: Path) -> Iterator[Path]:
    """The register in a folder of its own that others can look into; pytest's folders let only their owner in."""
    with tempfile.TemporaryDirectory(prefix="fora-test-") as folder:
        inside = Path(folder) / "data"
        inside.mkdir()
        path = inside / "register.fora"
        shutil.copy(register, path)
        if os.geteuid() == 0:
            for each in (Path(folder), inside, path):
                os.chown(each, 65534, 65534)
                each.chmod(0o700)
        yield path
        inside.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="no permissions of this kind")
def test_no_permission_to_read(shared: Path) -> None:
    before = fingerprint(shared)
    shared.chmod(0)
    answers = as_nobody(shared, *READING, *WRITING, ("check",))
    shared.chmod(0o600)
    assert all(one_sentence(answer) and "ikke adgang til at læse" in answer.err for answer in answers)
    assert fingerprint(shared) == before


@pytest.mark.skipif(os.name == "nt", reason="no permissions of this kind")
def test_no_permission_to_look_into_the_folder(shared: Path) -> None:
    before = fingerprint(shared)
    shared.parent.chmod(0)
    commands = [*READING, *WRITING, ("check",), ("restore", str(shared)), ("init",)]
    answers = as_nobody(shared, *commands)
    shared.parent.chmod(0o700)
    assert all(one_sentence(answer) for answer in answers)
    assert fingerprint(shared) == before


@pytest.mark.skipif(os.name == "nt", reason="no permissions of this kind")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_cannot_be_written_is_read_and_every_change_is_refused(shared: Path, what: str) -> None:
    (shared if what == "file" else shared.parent).chmod(0o400 if what == "file" else 0o500)
    before = fingerprint(shared)
    read = as_nobody(shared, *READING, ("check",))
    written = as_nobody(shared, *WRITING)
    assert [answer.status for answer in read] == [0] * len(read), read
    assert all(one_sentence(answer) and "kan kun læses" in answer.err for answer in written), written
    assert fingerprint(shared) == before


@pytest.mark.skipif(os.name == "nt", reason="no permissions of this kind")
def test_the_newest_half_is_not_left_out_where_the_folder_cannot_be_written(register: Path, shared: Path) -> None:
    with_open_journal(register, shared)
    shared.parent.chmod(0o500)
    (answer,) = as_nobody(shared, ("history",))
    assert "kun i journalen" in answer.out or one_sentence(answer), "half a register is never shown as a whole one"


def with_open_journal(register: Path, target: Path) -> None:
    """A register whose last step stands in its journal alone, as after a power cut."""
    database = builders.open_again(register)
    database.do("trin kun i journalen", forums.create_chapter, "Kun i journalen")
    for tail in ("", "-wal"):
        shutil.copy(f"{register}{tail}", f"{target}{tail}")
        if os.geteuid() == 0:
            os.chown(f"{target}{tail}", target.parent.stat().st_uid, target.parent.stat().st_gid)
    database.close()


def test_a_register_whose_journal_holds_its_newest_half(register: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "efter strømsvigt" / "register.fora"
    crashed.parent.mkdir()
    with_open_journal(register, crashed)
    before = fingerprint(crashed)
    assert "Kun i journalen" not in crashed.read_bytes().decode(errors="ignore")
    assert fora(crashed, "check").status == 0
    assert fingerprint(crashed) == before, "looking changes nothing"
    assert fora(crashed, "backup", str(tmp_path / "kopi.fora")).status == 0
    assert fingerprint(crashed) == before
    assert "Kun i journalen" in str(builders.snapshot(tmp_path / "kopi.fora")["chapter"])
    aside = backup.put_aside(crashed, builders.MORNING)
    assert "Kun i journalen" in str(builders.snapshot(aside)["chapter"])
    assert not opening.journals(crashed)


@contextmanager
def held(path: Path, statement: str) -> Iterator[None]:
    """Another program that has begun something and does not end it."""
    program = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "[c.execute(each) for each in sys.argv[2].split(';')]; print('nu', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program, str(path), statement]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"nu\n"
        yield
        process.communicate()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "statement",
    ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN IMMEDIATE;UPDATE step SET name = 'andre';DELETE FROM calendar_entry"],
)
def test_while_another_program_writes_one_can_read_and_a_change_is_refused(register: Path, statement: str) -> None:
    before, rows = fingerprint(register), builders.everything(register)
    with held(register, statement):
        for command in WRITING:
            answer = fora(register, *command)
            assert one_sentence(answer) or "Dagens sikkerhedskopi" in answer.err
            assert answer.status == 1
            assert "er i brug af et andet program. Intet er ændret." in answer.err
        for command in READING:
            assert fora(register, *command).status == 0
        assert fora(register, "check").status == 0
        assert fingerprint(register) == before
    assert builders.everything(register) == rows
    assert fora(register, *WRITING[0]).status == 0


@pytest.mark.usefixtures("impatient")
def test_a_register_locked_altogether_is_told(register: Path) -> None:
    before = fingerprint(register)
    with held(register, "PRAGMA locking_mode = EXCLUSIVE;BEGIN EXCLUSIVE"):
        for command in (*READING, *WRITING, ("backup", str(register.with_name("kopi.fora")))):
            answer = fora(register, *command)
            assert one_sentence(answer), answer
            assert "er i brug af et andet program" in answer.err
        assert "er i brug" in fora(register, "check").err
        assert fingerprint(register) == before
    assert fora(register, "status").status == 0


# --- a full disk ----------------------------------------------------------------------------------------------------

BIG = "x" * 90_000


def _limited(connection: "multiprocessing.connection.Connection", path: Path, spare: int) -> None:
    import resource  # Windows has none

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    fora(path, "status")
    most = path.stat().st_size + spare
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    answers = [fora(path, "forum", "edit", "Kredsrådet", "--purpose", BIG * 8), fora(path, "status")]
    connection.send(answers)
    connection.close()


@pytest.mark.skipif(os.name == "nt", reason="no such limits")
@pytest.mark.parametrize("spare", [-8192, 0, 8192, 65536])
def test_a_disk_that_takes_no_more(register: Path, spare: int) -> None:
    before, rows = fingerprint(register), builders.everything(register)
    change, status = in_a_process(_limited, register, spare)
    assert change.status == 1, change
    assert change.out == ""
    assert "er fuld" in change.err
    assert "det tidligere er sikkert" in change.err
    assert status.status == 0
    assert fingerprint(register) == before
    assert builders.everything(register) == rows
    assert fora(register, "check").status == 0


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[None]:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a disk of its own; test_a_disk_that_takes_no_more stands in")
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here; test_a_disk_that_takes_no_more stands in")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(register: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", register.stat().st_size * 2 // 1000):
        path = tmp_path / "disk" / "register.fora"
        shutil.copy(register, path)
        fora(path, "forum", "edit", "Kontaktudvalget", "--purpose", "Først")
        before, rows = fingerprint(path), builders.everything(path)
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            (tmp_path / "disk" / "fyld").write_bytes(b"x" * 2_000_000)
        for command in (("forum", "edit", "Kredsrådet", "--purpose", BIG), *WRITING[:1], ("remove", "1")):
            answer = fora(path, *command)
            assert (answer.status, answer.out) == (1, "")
            assert "er fuld" in answer.err
            assert fingerprint(path) == before
        answer = fora(path, "backup", str(tmp_path / "disk" / "kopi.fora"))
        assert one_sentence(answer)
        assert "Sikkerhedskopien kunne ikke gemmes" in answer.err
        assert fora(path, "check").status == 0
        assert fora(path, "backup", str(tmp_path / "andetsteds.fora")).status == 0, "what is there can be brought away"
        assert builders.everything(tmp_path / "andetsteds.fora") == rows
        there = {each.name for each in path.parent.iterdir() if each not in opening.journals(path)}
        assert there == {"Sikkerhedskopier", "fyld", "register.fora"}
        new = fora(tmp_path / "disk" / "ny.fora", "init")
        assert one_sentence(new)
        assert "kan ikke oprettes" in new.err
        (tmp_path / "disk" / "fyld").unlink()
        assert builders.everything(path) == rows
        assert fora(path, "forum", "edit", "Kredsrådet", "--purpose", "Der er plads igen").status == 0
        assert fora(path, "check").status == 0


# --- places ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "æøå ÆØÅ.fora",
        "100 % sikkert.fora",
        "hvad? nu #2.fora",
        "a&b=c;mode=ro.fora",
        "%41%2F.fora",
        "uden endelse",
        "'\"`\\ .fora" if os.name != "nt" else "'.fora",
        "file:x?mode=memory" if os.name != "nt" else "x",
    ],
)
def test_any_name_of_file_and_folder(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"mappe {name}" / name
    assert fora(path, "init", "--catalogue", "tom").status == 0
    assert fora(path, "chapter", "add", "Et kapitel").status == 0
    assert fora(path, "undo").status == 0
    assert fora(path, "check").status == 0
    assert fora(path, "backup", str(tmp_path / name)).status == 0
    assert fora(path, "restore", str(tmp_path / name)).status == 0
    assert fora(path, "check").status == 0
    assert {each.name for each in tmp_path.iterdir()} == {f"mappe {name}", name}


def test_a_register_behind_a_link(register: Path, tmp_path: Path) -> None:
    link = tmp_path / "genvej" / "mit.fora"
    link.parent.mkdir()
    link.symlink_to(register)
    assert fora(link, *WRITING[0]).status == 0
    assert fora(link, "check").status == 0
    copy = tmp_path / "kopi.fora"
    assert fora(link, "backup", str(copy)).status == 0
    assert fora(link, "undo").status == 0
    with_link = fora(link, "restore", str(copy))
    assert with_link.status == 0, with_link
    assert link.is_symlink(), "the link stays a link"
    assert builders.snapshot(link) == builders.snapshot(copy)
    assert [each.name for each in link.parent.iterdir()] == ["mit.fora"], "everything else lies beside the file"
    assert any("lagt til side" in each.name for each in register.parent.iterdir())


@pytest.mark.usefixtures("impatient")
def test_opening_for_use_looks_at_the_file_each_time(register: Path, clock: builders.Clock) -> None:
    start.open_register(register, clock, "").close()
    set_number(register, "user_version", opening.GENERATION + 1)
    with pytest.raises(opening.NewerRegister):
        start.open_register(register, clock, "")
    set_number(register, "user_version", opening.GENERATION)
    cut(register, register.stat().st_size - 4096)
    with pytest.raises(opening.RegisterIsDamaged):
        start.open_register(register, clock, "")
