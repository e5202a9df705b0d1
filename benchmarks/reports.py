"""Every report in every format of 300 boards with 20,000 meetings in ten years, and how much memory the largest takes.

Each is gathered from the database and written anew, as `fora report` does it, with everything it can hold and names.
"""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks import registers
from benchmarks.measure import Row, within
from fora_desktop.domain.report_scope import Scope
from fora_desktop.reporting import REPORTS, Kind
from fora_desktop.reports import writing
from fora_desktop.storage.database import Database

LONGEST = 5.0
"""Seconds that a report may take."""
MADE = datetime(registers.DAY.year, registers.DAY.month, registers.DAY.day, tzinfo=UTC)


def rows(made: registers.Registers, rounds: int) -> list[Row]:
    found: list[Row] = []
    database = registers.opened(made.busy)
    try:
        for kind in REPORTS:
            found += _of_kind(database, kind, min(rounds, 3))
    finally:
        database.close()
    return [*found, _peak(made.busy)]


def _of_kind(database: Database, kind: Kind, rounds: int) -> list[Row]:
    """What the database costs, and with each format all of it."""
    scope = whole(kind)
    gathering: list[float] = []
    for _round in range(rounds):
        begun = perf_counter()
        with database.read() as session:
            report = kind.report(session, scope)
        gathering.append(perf_counter() - begun)
    found = [within(f"{kind.key}: gathered and made", median(gathering))]
    for ending in writing.endings(report):
        begun = perf_counter()
        size = len(writing.write(report, ending, MADE))
        taken = median(gathering) + perf_counter() - begun
        found.append(within(f"… as {ending}, {size / 1000:,.0f} kB, all of it", taken, LONGEST))
    return found


def whole(kind: Kind) -> Scope:
    """With everything that can be chosen."""
    return Scope(
        year=registers.DAY.year,
        on=registers.DAY,
        names="names" in kind.takes,
        parts=frozenset(option.key for option in kind.options),
    )


PEAK = """
import sys
from pathlib import Path
from benchmarks import registers, reports
from fora_desktop.reporting import find
from fora_desktop.reports import writing
kind, ending, path = find(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
database = registers.opened(path)
with database.read() as session:
    report = kind.report(session, reports.whole(kind))
if ending in writing.endings(report):
    writing.write(report, ending, reports.MADE)
database.close()
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def _peak(path: Path) -> Row:
    """The most memory that a report takes, each in a process of its own."""
    if not Path("/proc/self/status").exists():
        return Row("the most memory of a report", "not measured here")
    most, named = 0, ""
    for kind in REPORTS:
        for ending in (writing.WORD, writing.PDF, writing.EXCEL):
            command = [sys.executable, "-c", PEAK, kind.key, ending, str(path)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            most, named = max((most, named), (int(done.stdout.split()[-1]), f"{kind.key}{ending}"))
    return Row(f"the most memory of a report, the program included ({named})", f"{most / 1000:,.0f} MB")
