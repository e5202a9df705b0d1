"""khal, a calendar program: the file is imported as a user would, and its list read.

It tells minutes, not seconds, and neither numbers nor stamps; an event without end lasts an hour to it.
"""

import json
import re
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from zoneinfo import ZoneInfo

from . import Reading

HOME = ZoneInfo("Europe/Copenhagen")
SHOWN = ("uid", "title", "location", "description", "categories", "status", "start", "end")
SETTINGS = """
[calendars]
[[meetings]]
path = {folder}/meetings
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M %z
longdatetimeformat = %Y-%m-%d %H:%M %z
local_timezone = Europe/Copenhagen
default_timezone = Europe/Copenhagen
[sqlite]
path = {folder}/khal.db
"""


class Khal:
    name = "khal"
    quick = False
    most: int | None = 2000

    def absent(self) -> str | None:
        return None if find_spec("khal") else "pip install khal"

    def read(self, data: bytes) -> list[Reading]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "meetings").mkdir()
            (folder / "settings").write_text(SETTINGS.format(folder=folder), encoding="utf-8")
            (folder / "calendar.ics").write_bytes(data)
            _khal(folder, "import", "--batch", "-a", "meetings", str(folder / "calendar.ics"))
            wanted = [argument for field in SHOWN for argument in ("--json", field)]
            days = _khal(folder, "list", "--once", *wanted, "2025-01-01", "2028-01-01")
        return [_reading(event) for day in days.splitlines() for event in json.loads(day)]

    def worn(self, text: str) -> str:
        """khal imports through icalendar's writer, which makes a line break of \\N (7.3), and strips what it shows."""
        return text.replace("\\N", "\n").strip()

    def close(self) -> None:
        pass


def _khal(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "khal", "-c", str(folder / "settings"), *arguments],
        capture_output=True,
        encoding="utf-8",
        env={"HOME": str(folder), "PYTHONUTF8": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "error" not in done.stderr.lower(), done.stderr
    return done.stdout


def _reading(event: dict[str, str]) -> Reading:
    return Reading(
        uid=event["uid"],
        summary=event["title"],
        location=event["location"],
        description=event["description"],
        categories=[_unescaped(event["categories"])] if event["categories"] else [],
        status=event["status"],
        start=_moment(event["start"]),
        end=_moment(event["end"]),
    )


def _unescaped(category: str) -> str:
    """khal shows a category as it stands in the file (0.14)."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], category)


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M %z").astimezone(UTC)
