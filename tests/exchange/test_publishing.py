"""Calendar files that are kept up to date: written where they differ, told once where they cannot be, never half."""

import os
import signal
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import pytest

from fora_desktop.domain.calendar import EVERYTHING_IN, Edition, Event
from fora_desktop.domain.publishing import Entry, Kept, KeptCalendar
from fora_desktop.exchange import ics
from fora_desktop.exchange.files import FileIsBusy, write_atomically
from fora_desktop.exchange.publishing import FolderIsAway, Outcome, Publisher, rendered

LONG_AGO = 1_600_000_000
NOBODY = 65_534
"""A user without rights."""


def event(number: int, title: str = "Kredsråd") -> Event:
    start = datetime(2026, 9, 1 + number % 28, 10)
    changed = datetime(2026, 7, 2, 9, number % 60, tzinfo=UTC)
    return Event(
        uid=f"{number}@fora",
        sequence=0,
        created=changed,
        changed=changed,
        start=start,
        end=start.replace(hour=12),
        time_zone="Europe/Copenhagen",
        summary=f"{title} {number}",
        location="Rådhuset",
        description="Æ, ø og å",
        category="Kapitel",
        status="planned",
    )


class Register:
    """The calendars as a register would tell them; what is set anew is another object."""

    def __init__(self, folder: Path | str, *files: str) -> None:
        self.folder = str(folder)
        self.calendars: dict[str, KeptCalendar] = {}
        for number, file in enumerate(files):
            self.put(file, [event(number)])

    def put(self, file: str, events: list[Event], busy_only: bool = False) -> None:
        entries = tuple(Entry(each) for each in events)
        number = len(self.calendars)
        self.calendars[file] = KeptCalendar(number, file, f"Fora: {file}", EVERYTHING_IN, busy_only, None, entries)

    def __call__(self) -> Kept:
        return Kept(self.folder, tuple(self.calendars.values()))


def told(outcomes: list[Outcome]) -> dict[str, str]:
    """What is news, by file: the refusal, or "right" where it is right again."""
    return {each.file: each.refusal or "right" for each in outcomes if each.is_news}


def changed(outcomes: list[Outcome]) -> list[str]:
    return [each.file for each in outcomes if each.changed]


def age(folder: Path) -> None:
    """As if everything had been written long ago."""
    for path in folder.iterdir():
        os.utime(path, (LONG_AGO, LONG_AGO))


def written_long_ago(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.stat().st_mtime == LONG_AGO)


def test_a_file_is_written_where_it_differs_and_is_not_touched_where_it_does_not(tmp_path: Path) -> None:
    register = Register(tmp_path, "a.ics", "b.ics")
    publisher = Publisher(register)
    assert changed(publisher.publish()) == ["a.ics", "b.ics"]
    assert (tmp_path / "a.ics").read_bytes() == ics.calendar("Fora: a.ics", [event(0)])
    age(tmp_path)
    assert changed(Publisher(register).publish()) == []  # the next start, or the scheduled task
    assert changed(publisher.publish()) == []
    assert written_long_ago(tmp_path) == ["a.ics", "b.ics"]
    register.put("b.ics", [event(1, "Lokalråd")])
    assert changed(publisher.publish()) == ["b.ics"]
    assert written_long_ago(tmp_path) == ["a.ics"]
    register.put("a.ics", [event(0)])  # another object, the same bytes
    assert changed(publisher.publish()) == []
    assert written_long_ago(tmp_path) == ["a.ics"]


def test_what_others_do_to_a_file_is_put_right(tmp_path: Path) -> None:
    publisher = Publisher(Register(tmp_path, "a.ics", "b.ics", "c.ics"))
    publisher.publish()
    whole = (tmp_path / "a.ics").read_bytes()
    (tmp_path / "a.ics").unlink()
    (tmp_path / "b.ics").write_bytes(whole[:100])
    os.utime(tmp_path / "c.ics", (LONG_AGO, LONG_AGO))  # only touched
    assert changed(publisher.publish()) == ["a.ics", "b.ics"]
    assert (tmp_path / "a.ics").read_bytes() == whole
    assert changed(publisher.publish()) == []


def test_what_an_ended_program_left_behind_goes_once_it_is_old(tmp_path: Path) -> None:
    for name in (".fora-gammel.tmp", ".fora-ny.tmp", "noter.tmp"):
        (tmp_path / name).write_bytes(b"half")
    for name in (".fora-gammel.tmp", "noter.tmp"):
        os.utime(tmp_path / name, (LONG_AGO, LONG_AGO))
    Publisher(Register(tmp_path, "a.ics")).publish()
    assert sorted(path.name for path in tmp_path.iterdir()) == [".fora-ny.tmp", "a.ics", "noter.tmp"]


def test_the_same_events_in_two_editions_are_two_files(tmp_path: Path) -> None:
    register = Register(tmp_path)
    register.put("alt.ics", [event(1)])
    register.put("optaget.ics", [event(1)], busy_only=True)
    shared = register.calendars["alt.ics"].entries
    busy = register.calendars["optaget.ics"]
    register.calendars["optaget.ics"] = KeptCalendar(1, busy.file, busy.title, busy.contents, True, None, shared)
    Publisher(register).publish()
    assert "Kredsråd" in (tmp_path / "alt.ics").read_text("utf-8")
    assert (tmp_path / "optaget.ics").read_bytes() == ics.calendar("", [event(1)], Edition(busy_only=True))


# --- what cannot be written -------------------------------------------------------------------------------------------


def test_a_folder_that_is_away_is_told_once_and_all_is_written_when_it_is_back(tmp_path: Path) -> None:
    share = tmp_path / "share"
    publisher = Publisher(Register(share, "a.ics", "b.ics"))
    away = str(FolderIsAway(share))
    first = publisher.publish()
    assert told(first) == {"a.ics": away, "b.ics": away}
    again = publisher.publish()
    assert (told(again), {each.refusal for each in again}) == ({}, {away})
    assert {each.reason for each in again} == {"mappen svarer ikke"}
    assert not share.exists()  # it is not for Fora to make a folder where a share is to be
    share.mkdir()
    back = publisher.publish()
    assert (changed(back), told(back)) == (["a.ics", "b.ics"], {"a.ics": "right", "b.ics": "right"})
    assert told(publisher.publish()) == {}


def test_a_folder_that_no_system_takes_or_that_shows_nothing_is_told_as_any_that_is_away(tmp_path: Path) -> None:
    share = tmp_path / ("a" * 300)  # to a Path an error, as is a share that refuses
    outcomes = Publisher(Register(share, "a.ics")).publish()
    assert told(outcomes) == {"a.ics": str(FolderIsAway(share))}
    gone = Publisher(Register(tmp_path, "a.ics"), write=lambda _path, _data: True).publish()  # written, then away
    assert [(each.changed, each.refusal, each.written_at) for each in gone] == [(True, "", None)]


def test_who_was_slow_looks_again_and_leaves_the_newest(tmp_path: Path) -> None:
    register = Register(tmp_path, "a.ics", "b.ics")

    def write(path: Path, data: bytes) -> bool:
        if b"Nyt" not in data and path.name == "a.ics":
            register.put("a.ics", [event(0, "Nyt")])  # and another program has written it already
        return write_atomically(path, data)

    outcomes = Publisher(register, write=write).publish()
    assert changed(outcomes) == ["a.ics", "b.ics"]
    assert (tmp_path / "a.ics").read_bytes() == ics.calendar("Fora: a.ics", [event(0, "Nyt")])


def test_who_is_given_up_begins_nothing_more(tmp_path: Path) -> None:
    register = Register(tmp_path, "a.ics", "b.ics")

    def write(path: Path, data: bytes) -> bool:
        publisher.give_up()
        return write_atomically(path, data)

    publisher = Publisher(register, write=write)
    publisher.publish()
    publisher.publish()
    assert len(list(tmp_path.iterdir())) <= 2
    (tmp_path / "a.ics").unlink(missing_ok=True)
    publisher.publish()
    assert not (tmp_path / "a.ics").exists()


def test_a_folder_in_place_of_a_file_and_a_pipe_are_told_and_the_others_are_written(tmp_path: Path) -> None:
    (tmp_path / "a.ics").mkdir()
    os.mkfifo(tmp_path / "b.ics")
    publisher = Publisher(Register(tmp_path, "a.ics", "b.ics", "c.ics"))
    outcomes = publisher.publish()
    assert set(told(outcomes)) == {"a.ics", "b.ics"}
    assert changed(outcomes) == ["c.ics"]
    (tmp_path / "a.ics").rmdir()
    outcomes = publisher.publish()
    assert (changed(outcomes), told(outcomes)) == (["a.ics"], {"a.ics": "right"})


def test_a_file_that_another_program_holds_is_told_once_for_each_reason_until_it_lets_go(tmp_path: Path) -> None:
    held = {"a.ics"}

    def write(path: Path, data: bytes) -> bool:
        if path.name in held:
            raise FileIsBusy(path)
        return write_atomically(path, data)

    publisher = Publisher(Register(tmp_path, "a.ics", "b.ics"), write=write)
    assert told(publisher.publish()) == {"a.ics": str(FileIsBusy(tmp_path / "a.ics"))}
    assert told(publisher.publish()) == {}
    publisher.tell_again()
    (again, _right) = publisher.publish()
    assert (again.is_news, again.reason) == (True, "åben i et andet program")
    publisher.tell_again()
    held.clear()
    assert told(publisher.publish()) == {"a.ics": "right"}
    held.add("a.ics")
    (tmp_path / "a.ics").unlink()
    assert set(told(publisher.publish())) == {"a.ics"}  # it was right in between


def test_a_folder_that_may_only_be_read_is_told(tmp_path: Path) -> None:
    with TemporaryDirectory() as place:  # where somebody who is not root may look
        folder = Path(place)
        register = Register(folder, "a.ics")
        Publisher(register).publish()
        folder.chmod(0o555)
        register.put("a.ics", [event(9)])
        before = os.geteuid()
        if before == 0:
            os.seteuid(NOBODY)
        try:
            outcomes = Publisher(register).publish()
        finally:
            os.seteuid(before)
            folder.chmod(0o755)
        assert set(told(outcomes)) == {"a.ics"}
        assert (folder / "a.ics").read_bytes() == ics.calendar("Fora: a.ics", [event(0)])


def child(code: str, *arguments: str) -> "subprocess.Popen[str]":
    """A process of its own with what these tests have."""
    return subprocess.Popen(
        [sys.executable, "-c", f"from tests.exchange.test_publishing import *\n{textwrap.dedent(code)}", *arguments],
        stdout=subprocess.PIPE,
        text=True,
    )


FULL_DISK = """
    import resource
    from fora_desktop.domain.publishing import Kept
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    register = Register(sys.argv[1], "a.ics")
    register.put("stor.ics", [event(number) for number in range(200)])
    publisher = Publisher(register)
    publisher.publish()
    before = Path(sys.argv[1], "stor.ics").read_bytes()
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, resource.RLIM_INFINITY))
    register.put("a.ics", [event(7)])
    register.put("stor.ics", [event(number, "Nyt") for number in range(300)])
    outcomes = publisher.publish()
    print(changed(outcomes), told(outcomes))
    assert Path(sys.argv[1], "stor.ics").read_bytes() == before
    assert sorted(os.listdir(sys.argv[1])) == ["a.ics", "stor.ics"]
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    outcomes = publisher.publish()
    print(changed(outcomes), told(outcomes))
"""


def test_a_full_disk_leaves_the_old_file_and_the_others_are_written(tmp_path: Path) -> None:
    out, _nothing = child(FULL_DISK, str(tmp_path)).communicate(timeout=30)
    first, second = out.splitlines()
    assert first.startswith("['a.ics'] {'stor.ics': ")
    assert "plads" in first
    assert second == "['stor.ics'] {'stor.ics': 'right'}"


# --- readers and the end of the program -------------------------------------------------------------------------------

READ = """
    path, seen, reads = Path(sys.argv[1]), set(), 0
    print("ready", flush=True)
    while "stop" not in seen:
        data = path.read_bytes()
        reads += 1
        assert data.startswith(b"BEGIN:VCALENDAR") and data.endswith(b"END:VCALENDAR\\r\\n"), "half"
        title = data.split(b"SUMMARY:")[1].split(b" ")[0].decode()
        assert data.count(b"SUMMARY:" + title.encode()) == 400, "mixed"
        seen.add(title)
    print(len(seen) > 1 and reads)
"""


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    register = Register(tmp_path)
    publisher = Publisher(register)

    def publish(title: str) -> None:
        register.put("a.ics", [event(number, title) for number in range(400)])
        assert changed(publisher.publish()) == ["a.ics"]

    publish("n")
    reader = child(READ, str(tmp_path / "a.ics"))
    assert reader.stdout is not None
    assert reader.stdout.readline() == "ready\n"
    for number in range(40):
        publish(f"n{number}")
    publish("stop")
    out, _nothing = reader.communicate(timeout=30)
    assert reader.returncode == 0
    assert int(out) > 1


WRITE = """
    register = Register(sys.argv[1])
    publisher = Publisher(register)
    for number in range(1_000_000):
        register.put("a.ics", [event(each, f"n{number}") for each in range(200)])
        register.put("b.ics", [event(each, f"n{number}") for each in range(200)])
        publisher.publish()
        print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 4])
def test_an_end_in_the_middle_leaves_every_file_old_or_new(tmp_path: Path, after: int) -> None:
    writer = child(WRITE, str(tmp_path))
    assert writer.stdout is not None
    for _number in range(after):
        last = int(writer.stdout.readline())
    until = monotonic() + 0.003 * after
    while monotonic() < until:
        pass
    os.kill(writer.pid, signal.SIGKILL)
    writer.communicate(timeout=30)
    for name in ("a.ics", "b.ics"):
        data = (tmp_path / name).read_bytes()
        title = data.split(b"SUMMARY:")[1].split(b" ")[0].decode()
        number = int(title.removeprefix("n"))
        assert number >= last
        assert data.count(f"SUMMARY:{title} ".encode()) == 200
        assert data.endswith(b"END:VCALENDAR\r\n")
    register = Register(tmp_path, "a.ics", "b.ics")
    Publisher(register).publish()  # the next start puts them right, whatever was left behind
    assert (tmp_path / "a.ics").read_bytes() == rendered(register.calendars["a.ics"])
