"""kill -9 in the middle of writes, 600 times: how much is lost, half, damaged. `python -m benchmarks.kill [TIMES]`"""

import random
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import Row
from benchmarks.registers import Registers
from tests import builders
from tests.storage import killing

TIMES = 600
ON_ONE_REGISTER = 50


def killed(times: int) -> tuple[int, list[str]]:
    """How many steps were written, and what was wrong after one of the kills."""
    chance = random.Random(times)
    found: list[str] = []
    steps = 0
    for first in range(0, times, ON_ONE_REGISTER):
        with tempfile.TemporaryDirectory(prefix="fora-bench-") as folder:
            path = builders.make(Path(folder) / "register.fora", builders.SMALL)
            last = 0
            with killing.writing(path) as nest:
                for _time in range(min(ON_ONE_REGISTER, times - first)):
                    last = max(last, nest.kill_once(chance))
                    found += killing.wrong(path, last)
                    last = killing.last(path)
            steps += last
    return steps, found


def rows(_registers: Registers, rounds: int) -> list[Row]:
    times = TIMES if rounds > 3 else TIMES // 10
    steps, found = killed(times)
    what = f"kill -9, {times} times in {steps} steps: lost, half, damaged"
    return [Row(what, str(len(found)), goal="0", met=not found)]


def main(times: int = TIMES) -> int:
    steps, found = killed(times)
    sys.stdout.write(f"kill -9, {times} times, {steps} steps: {len(found)} wrong\n")
    for each in found:
        sys.stdout.write(f"  {each}\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:])))
