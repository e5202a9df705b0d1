"""ical.js, which Thunderbird and Nextcloud read calendars with; one node process answers for the whole run."""

import json
import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from . import Reading

LIBRARY = Path(__file__).parents[3] / ".judges" / "node_modules" / "ical.js" / "dist" / "ical.js"
MOMENTS = ("created", "changed", "stamped", "start", "end")


class IcalJs:
    name = "ical.js"
    quick = True
    most: int | None = None

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def absent(self) -> str | None:
        if shutil.which("node") is None:
            return "node"
        return None if LIBRARY.exists() else "tests/exchange/judges/install.sh"

    def read(self, data: bytes) -> list[Reading]:
        answer = self._ask(json.dumps(data.decode()))
        assert "error" not in answer, answer["error"]
        return [_reading(event) for event in answer["events"]]

    def _ask(self, question: str) -> Any:
        if self._process is None:
            self._process = subprocess.Popen(
                ["node", str(Path(__file__).with_name("icaljs.mjs")), str(LIBRARY)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="utf-8",
            )
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(question + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def worn(self, text: str) -> str:
        return text

    def close(self) -> None:
        if self._process is not None:
            self._process.communicate()
            self._process = None


def _reading(event: dict[str, Any]) -> Reading:
    moments = {name: event[name] and datetime.fromisoformat(event[name]) for name in MOMENTS}
    return cast(Reading, event | moments)
