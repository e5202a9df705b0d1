"""Calendars read in: events a second against icalendar and libical, how it grows, and what files made to hurt cost."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from time import process_time

from benchmarks.ics import COUNT, meetings
from benchmarks.measure import Row, in_turn
from fora_desktop.domain.errors import FieldError
from fora_desktop.exchange.eml_reading import read_file
from fora_desktop.exchange.ics import calendar
from fora_desktop.exchange.ics_in.reading import read

ZONE = "Europe/Copenhagen"
FIRST, LAST = date(2025, 1, 1), date(2027, 12, 31)
SECONDS, MEGABYTES = 2.0, 300


def by_icalendar(data: bytes) -> int:
    import icalendar

    return sum(len(event.get("SUMMARY", "")) > 0 for event in icalendar.Calendar.from_ical(data).walk("VEVENT"))


def in_c(data: bytes) -> Callable[[], object] | None:
    """libical's own parsing, or None where it is not there."""
    from tests.exchange.judges.libical import Libical, parsed

    if Libical().absent():
        return None

    def parse() -> None:
        with parsed(data):
            pass

    return parse


def rows(_registers: object, rounds: int) -> list[Row]:
    events = meetings(COUNT)
    data, tenth, double = (calendar("Målt", part) for part in (events, events[: COUNT // 10], meetings(2 * COUNT)))
    parse = in_c(data)
    ours, twice, theirs, native = in_turn(
        rounds,
        lambda: read(data, ZONE, FIRST, LAST),
        lambda: read(double, ZONE, FIRST, LAST),
        lambda: by_icalendar(tenth),
        parse or (lambda: None),
    )
    found = [
        _against("read 10,000 events of .ics", ours, "icalendar", theirs * 10, 1),
        Row(
            "… 20,000 events",
            f"{twice:.2f} s",
            f"10,000 {ours:.2f} s",
            f"{twice / ours:.2f}x",
            "≤ 2.3x",
            twice <= 2.3 * ours,
        ),
    ]
    if parse is None:
        found.append(Row("… against libical", _rate(ours), "libical is not there"))
    else:
        found.append(_against("… against libical, parsing only", ours, "libical", native, None))
    return [*found, *_hostile()]


def _hostile() -> list[Row]:
    """Each in a process of its own, once: the worst of them, and the large file that is nothing but large."""
    from tests.exchange.hostile_calendars import FILES

    costs: dict[str, tuple[float, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "kalender.ics"
        for name, make in FILES.items():
            file.write_bytes(make())
            told = subprocess.run([sys.executable, "-m", __name__, str(file)], capture_output=True, check=True)
            costs[name] = tuple(json.loads(told.stdout))
    seconds, megabytes = costs.pop("ten years")
    large = f"{seconds:.1f} s"
    slowest = max(costs, key=lambda name: costs[name][0])
    largest = max(costs, key=lambda name: costs[name][1])
    return [
        Row(
            "a chief's ten years, 20,000 events in 30 MB",
            large,
            f"{megabytes:.0f} MB",
            goal="≤ 300 MB",
            met=megabytes <= MEGABYTES,
        ),
        _worst(f"{len(costs)} files made to hurt: the slowest", slowest, costs[slowest][0], SECONDS, "s"),
        _worst("… the one that takes most room", largest, costs[largest][1], MEGABYTES, "MB"),
    ]


def _worst(what: str, name: str, cost: float, most: float, unit: str) -> Row:
    return Row(what, f"{cost:.{1 if unit == 's' else 0}f} {unit}", name, goal=f"≤ {most:g} {unit}", met=cost <= most)


def _against(what: str, ours: float, named: str, theirs: float, goal: float | None) -> Row:
    """As a speed: how many times the reference's."""
    ratio = theirs / ours
    wanted, met = ("", None) if goal is None else (f"≥ {goal:g}x", ratio >= goal)
    return Row(what, _rate(ours), f"{named} {_rate(theirs)}", f"{ratio:.2f}x", wanted, met)


def _rate(seconds: float) -> str:
    return f"{COUNT / seconds:,.0f}/s"


def _measured(file: Path) -> tuple[float, float]:
    """Seconds of the processor and megabytes that reading one file costs this process."""
    begun = process_time()
    with suppress(FieldError):
        read_file(file, ZONE, FIRST, LAST)
    return process_time() - begun, _peak()


def _peak() -> float:
    """The most memory this process has had; of Linux only its own, getrusage there tells the parent's too."""
    status = Path("/proc/self/status")
    if status.exists():
        told = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(told["VmHWM"].split()[0]) / 1_000
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000_000


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_measured(Path(sys.argv[1]))))
