"""Files made to hurt cost a sentence, little time and little room; `make bench` has all of them with their figures.

The limits are generous (this is no timed test): a file that costs too much costs a hundred times too much.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fora_desktop.exchange.eml_reading import read_file
from tests.fuzz.invariants import FIRST, LAST, ZONE, check

from .hostile_calendars import FILES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX's")

MEGABYTES = 600
SECONDS = 60
"""Of the processor, for all of them together."""
QUICK = (
    *("every second for ever", "30 February", "interval 0", "from the year 1"),
    *("for a thousand years each day", "400,000 events", "a line of 45 MB", "quotation marks"),
    *("more than 50 MB", "nested 100,000 deep", "nested 100,000 deep, other"),
    *("a million days of a zone", "2.7 million exceptions in one line", "NUL bytes", "a zip", "a program"),
    *("49,000 exceptions of every hour", "30 February from 1900"),
    *("nothing", "half a file", "a mail with 2 million parameters", "a mail with parameters in folds"),
    *("a mail with brackets", "a mail in parts within parts"),
)


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    """What a process with little room and time says of each."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.exchange.test_ics_hostile", *QUICK],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    return dict(json.loads(line) for line in done.stdout.splitlines())


@pytest.mark.parametrize("name", QUICK)
def test_a_file_made_to_hurt_costs_a_sentence(told: dict[str, Any], name: str) -> None:
    events, not_read, sentence = told[name]
    assert sentence.endswith(".") or (events, not_read) != (0, 0) or name == "30 February"
    assert len(sentence) < 200


def _limited() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES * 1_000_000,) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def _say(names: list[str]) -> None:
    """In its own process: each file written, read under the limits, and what came of it told."""
    import tempfile

    from fora_desktop.domain.errors import FieldError

    _limited()
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            file = Path(folder) / "kalender.ics"
            file.write_bytes(FILES[name]())
            try:
                found = read_file(file, ZONE, FIRST, LAST)
                check(found)
                result = (len(found.events), len(found.not_read), found.not_read[0].reason if found.not_read else "")
            except FieldError as error:
                result = (0, 0, str(error))
            sys.stdout.write(json.dumps((name, result)) + "\n")


if __name__ == "__main__":
    _say(sys.argv[1:])
