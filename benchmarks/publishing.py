"""Calendars kept up to date in a folder: all chiefs' after one change, with a cold start and with a warm one.

The files lie on the disk of the temporary folder, and each that is written is settled there (fsync) before it counts.
"""

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from benchmarks import registers
from benchmarks.measure import Row, ms, within
from fora_desktop.domain.calendar import EVERYTHING
from fora_desktop.domain.meeting import Meeting
from fora_desktop.domain.people import RoleHolder
from fora_desktop.domain.publishing import Kept
from fora_desktop.exchange.publishing import Publisher
from fora_desktop.services import meetings, person_calendar, publications, publishing
from fora_desktop.services.calendars import Selection
from fora_desktop.services.publications import Wish
from fora_desktop.storage.database import Database

CHIEFS = 90
WARM = 0.2
"""Seconds in which all chiefs' calendars are right after one change."""


def rows(made: registers.Registers, rounds: int) -> list[Row]:
    with TemporaryDirectory(prefix="fora-kalendere-", dir=made.folder) as place:
        path, folder = Path(place) / "Fora.fora", Path(place) / "Kalendere"
        shutil.copyfile(made.busy, path)
        folder.mkdir()
        database = registers.opened(path)
        try:
            number = _choose(database, folder)
            found = _measured(database, folder, number, rounds)
        finally:
            database.close()
        return [*found, _peak(path)]


def _choose(database: Database, folder: Path) -> int:
    """Of the persons with most meetings."""
    wishes = [Wish(Selection(person=person)) for person in _theirs(database)][:CHIEFS]
    database.do(publications.folder_set, publications.set_folder, str(folder))
    database.do(publications.all_added, publications.add_all, wishes, edition=EVERYTHING)
    return len(wishes)


def _measured(database: Database, folder: Path, number: int, rounds: int) -> list[Row]:
    first = _timed(_publisher(database).publish)
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    again = median(_timed(_publisher(database).publish) for _round in range(rounds))
    warm = _publisher(database)
    warm.publish()
    moved, held, written = [], [], 0
    for turn, meeting in enumerate(_coming(database, rounds)):
        database.do("", meetings.move, meeting, datetime(2027, 3, 1 + turn, 10), registers.DAY, anyway=True)
        begun = perf_counter()
        outcomes = warm.publish()
        moved.append(perf_counter() - begun)
        written += sum(each.changed for each in outcomes)
        _compare(database, folder)
    for turn in range(rounds):
        database.do("", _another_holder, turn)
        held.append(_timed(warm.publish))
    _compare(database, folder)
    idle = median(_timed(warm.publish) for _round in range(rounds))
    what = f"{number} calendars kept up to date, 20,000 meetings"
    return [
        Row(f"{what}, all written for the first time", ms(first), f"{size:.1f} MB"),
        within("… fora publish where nothing changed, cold", again),
        within(f"… after one meeting moved, warm ({written / rounds:.1f} files written)", median(moved), WARM),
        within("… at most", max(moved)),
        within("… after one role has another holder, warm", median(held), WARM),
        within("… nothing changed, warm", idle),
    ]


def _theirs(database: Database) -> dict[int, set[int]]:
    """The meetings of each person, of whom has most of them first."""
    with database.read() as session:
        found = person_calendar.by_person(session)
    return dict(sorted(found.items(), key=lambda each: -len(each[1])))


def _publisher(database: Database) -> Publisher:
    books = publishing.Books()

    def read() -> Kept:
        with database.read() as session:
            return books.look(session)

    return Publisher(read)


def _coming(database: Database, number: int) -> list[int]:
    """Of the coming meetings those that stand in most calendars."""
    among = Counter(meeting for theirs in list(_theirs(database).values())[:CHIEFS] for meeting in theirs)
    with database.read() as session:
        coming = session.scalars(
            select(Meeting.id).where(Meeting.start > datetime(2026, 6, 1), Meeting.status == "planned")
        ).all()
    return sorted(coming, key=lambda meeting: (-among[meeting], meeting))[:number]


def _another_holder(session: Session, turn: int) -> None:
    """Two who hold roles change places."""
    one, other = session.scalars(select(RoleHolder).order_by(RoleHolder.id).offset(turn * 2).limit(2)).all()
    one.person_id, other.person_id = other.person_id, one.person_id


def _timed(do: Callable[[], object]) -> float:
    begun = perf_counter()
    do()
    return perf_counter() - begun


def _compare(database: Database, folder: Path) -> None:
    """What lies there is what a cold start would write: it finds nothing to be changed."""
    stamps = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    if any(each.changed or each.refusal for each in _publisher(database).publish()):
        raise AssertionError("the warm files differ from the cold ones")
    assert stamps == {path: path.stat().st_mtime_ns for path in folder.iterdir()}


PEAK = """
import json, re, sys
from pathlib import Path
from benchmarks import publishing, registers
def peak(): return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
database = registers.opened(Path(sys.argv[1]))
before = peak()
publishing._publisher(database).publish()
print(json.dumps([before, peak()]))
"""


def _peak(path: Path) -> Row:
    """In a process of its own, as `fora publish` is one; what the system says was the most it ever had (Linux)."""
    if not sys.platform.startswith("linux"):
        return Row("… memory, cold", "not measured here")
    done = subprocess.run([sys.executable, "-c", PEAK, str(path)], capture_output=True, text=True, check=True)
    before, after = json.loads(done.stdout)
    return Row("… memory, cold", f"{after:.0f} MB", f"before {before:.0f} MB", f"+{after - before:.0f} MB")
