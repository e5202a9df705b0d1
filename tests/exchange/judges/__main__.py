"""`make judges`: every program reads every export, and a table says whether it shows what the register has.

Ends with 1 where a program differs, or hangs; a program that is not on the machine is named and is no failure.
"""

import argparse
import sys
import time
from collections.abc import Sequence

from . import Judge, full_bench
from .exports import Export, exports
from .verdict import differences
from .watched import Hangs

SHOWN = 5
"""So many differences of one file are told."""


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="make judges", description=__doc__)
    parser.add_argument("--only", metavar="NAME", help="the judges whose name has this in it")
    parser.add_argument("--small", action="store_true", help="without the calendar of 10,000 meetings")
    chosen = parser.parse_args(given)
    judges = [judge for judge in full_bench() if not chosen.only or chosen.only.casefold() in judge.name.casefold()]
    files = list(exports(large=not chosen.small))
    width = max(len(file.name) for file in files)
    print("  ".join(["judge".ljust(22), "file".ljust(width), "meetings", "seconds", "verdict"]), flush=True)
    failed, missing = 0, []
    for judge in judges:
        reason = judge.absent()
        if reason is not None:
            missing.append(f"{judge.name} is not here: {reason}")
            continue
        try:
            failed += sum(not _judged(judge, file, width) for file in files)
        finally:
            judge.close()
    for sentence in missing:
        print(sentence)
    print("all agree" if not failed else f"{failed} files are shown otherwise than the register has them")
    return 1 if failed else 0


def _judged(judge: Judge, file: Export, width: int) -> bool:
    if judge.most is not None and len(file.meetings) > judge.most:
        _row(judge, file, width, None, f"not asked: takes at most {judge.most} in a reasonable time")
        return True
    begun, again = time.perf_counter(), ""
    try:
        wrong = _heard(judge, file)
    except (Hangs, OSError) as error:  # it has not answered, or hung up: it is started afresh and asked once more
        judge.close()
        again = f" (asked twice: {error})"
        try:
            wrong = _heard(judge, file)
        except (Hangs, OSError) as once_more:
            judge.close()
            wrong = [str(once_more)]
    verdict = f"{len(wrong)} differ" if wrong else "agrees"
    _row(judge, file, width, time.perf_counter() - begun, verdict + again)
    for line in wrong[:SHOWN]:
        print(f"    {line}")
    return not wrong


def _heard(judge: Judge, file: Export) -> list[str]:
    try:
        return differences(judge, judge.read(file.data), file.meetings)
    except Hangs:
        raise
    except (AssertionError, ValueError) as error:  # it cannot read the file, or ended
        return [str(error) or type(error).__name__]


def _row(judge: Judge, file: Export, width: int, seconds: float | None, verdict: str) -> None:
    took = "" if seconds is None else f"{seconds:.1f}"
    parts = [judge.name.ljust(22), file.name.ljust(width), f"{len(file.meetings):8,}", took.rjust(7), verdict]
    print("  ".join(parts), flush=True)


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    status = main(sys.argv[1:])
    raise SystemExit(status)
