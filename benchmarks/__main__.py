"""python -m benchmarks [--quick] [PART ...]: the figures, each as the ratio to a reference of the same run.

Nothing here is a test: times depend on the machine, so they are read, not asserted.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

from benchmarks import measure, registers
from benchmarks.measure import Row

PARTS = (
    *("programs", "storage", "tables", "tables_in", "search", "pages", "year", "planning", "planning_window"),
    "replanning",
    *("ics", "ics_in", "publishing", "reports", "kill"),
)
"""The modules with `rows(registers, rounds)`; one that is not there is left out."""
ROUNDS, FEWER = 7, 3


def main() -> int:
    reader = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    reader.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    reader.add_argument("--quick", action="store_true", help="fewer rounds")
    given = reader.parse_args()
    rounds = FEWER if given.quick else ROUNDS
    begun = perf_counter()
    found: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="fora-bench-") as place:
        for name in ("fresh", "demonstration"):
            (Path(place) / name).mkdir()
        made = registers.make(Path(place))
        for part in PARTS:
            if (not given.parts or part in given.parts) and find_spec(f"benchmarks.{part}"):
                sys.stderr.write(f"{part} …\n")
                rows: Callable[[registers.Registers, int], list[Row]] = import_module(f"benchmarks.{part}").rows
                found += rows(made, rounds)
    print(measure.table(found))
    missed = sum(row.met is False for row in found)
    wanted = sum(row.met is not None for row in found)
    print(f"\n{wanted - missed} of {wanted} goals met; medians of {rounds} or more; {perf_counter() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
