"""Evolution Data Server, the calendars of Evolution and GNOME: each file is received into a calendar of its own."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, cast

from . import Reading
from .watched import Home, Program, program

LONGEST = 240
"""Seconds for one file."""
PYTHONS = ("/usr/bin/python3", "python3")
"""The system's own Python is the one that has gi."""


@cache
def _python() -> str | None:
    """A Python that can speak to the server."""
    asked = "import gi; gi.require_version('ECal', '2.0'); from gi.repository import ECal"
    for name in PYTHONS:
        found = shutil.which(name)
        if found and subprocess.run([found, "-c", asked], capture_output=True, check=False).returncode == 0:
            return found
    return None


class Evolution:
    name = "Evolution Data Server"
    quick = False
    most: int | None = None

    def __init__(self) -> None:
        self._home: Home | None = None
        self._process: Program | None = None

    def absent(self) -> str | None:
        if not program("dbus-run-session"):
            return "apt-get install dbus"
        return None if _python() else "apt-get install evolution-data-server gir1.2-ecal-2.0 python3-gi"

    def read(self, data: bytes) -> list[Reading]:
        return self.receive([data])

    def receive(self, messages: Sequence[bytes], address: str = "") -> list[Reading]:
        """What stands in a calendar after these files came, one after the other; whose it is plays no part."""
        if self._process is None:
            self._home = Home()
            script = Path(__file__).with_name("evolution_reads.py")
            arguments = ["dbus-run-session", "--", str(_python()), str(script)]
            self._process = Program(self.name, arguments, self._home, talks=True)
        assert self._home
        files = [self._home.folder / f"{number}.ics" for number in range(len(messages))]
        for file, data in zip(files, messages, strict=True):
            file.write_bytes(data)
        answer = json.loads(self._process.ask(json.dumps([str(file) for file in files]), LONGEST))
        assert "error" not in answer, answer["error"]
        return [_reading(event) for event in answer["events"]]

    def kept(self) -> bytes:
        """The file in which the server keeps the calendar that was read last."""
        assert self._home
        files = self._home.folder.glob("data/evolution/calendar/*/calendar.ics")
        return max(files, key=lambda file: file.stat().st_mtime_ns).read_bytes()

    def worn(self, text: str) -> str:
        """It reads with libical, which takes blanks off both ends of a value (3.0.16)."""
        return text.strip(" \t")

    def close(self) -> None:
        if self._process is not None:
            self._process.end()
        if self._home is not None:
            self._home.remove()
        self._home = self._process = None


def _reading(event: dict[str, Any]) -> Reading:
    moments = {
        "start": _moment(event["start"]),
        "end": _moment(event["end"]),
        "stamped": datetime.strptime(event["stamped"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC),
    }
    return cast(Reading, event | moments)


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
