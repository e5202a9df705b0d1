"""The year plan: how near the best it is after how long, its memory, replanning and other times for one meeting.

`python -m benchmarks.planning PROBLEM SECONDS` answers one problem in the way the program does, in processes of their
own, and prints what was found and how much memory the planner's processes took together at most.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from statistics import median
from threading import Event, Thread
from time import perf_counter
from typing import Any

from benchmarks.measure import Row, ms, within
from benchmarks.registers import Registers
from fora_desktop.domain.plan import Plan, PlanRequest
from fora_desktop.domain.plan_file import plan_json, read_plan, request_json, request_of

SHARED = Path(__file__).resolve().parents[2] / "shared/data/planning"
"""Where the problems lie that every method was tried on; without them others of the same size are made."""
SIZES = {"1x": {}, "2x": {"boards": 598, "people": 240, "chiefs": 50, "rooms": 8}}
KNOWN_BOUND = {"1x": 2285, "2x": 4712}
"""The best bound that anybody proved for the shared problems."""
RATIO = {("1x", 1): 1.2, ("1x", 5): 1.04, ("1x", 30): 1.02, ("2x", 60): 1.02}
"""Goals: the cost as a multiple of the bound after so many seconds."""
TIMES, FEWER_TIMES = (1, 5, 30, 60), (1, 5)
MEMORY = 400
"""MB"""
FEW, FREE_TIMES = 20, 0.2
"""Meetings planned anew while all others are locked; seconds for other times of one meeting."""


def rows(registers: Registers, rounds: int) -> list[Row]:
    from benchmarks.__main__ import FEWER

    times = FEWER_TIMES if rounds <= FEWER else TIMES
    with tempfile.TemporaryDirectory(prefix="fora-plan-") as folder:
        return [row for size in SIZES for row in _of_problem(size, times, rounds, Path(folder))]


def _of_problem(size: str, times: tuple[int, ...], rounds: int, folder: Path) -> Iterator[Row]:
    shared = SHARED / f"problem_{size}.json"
    if shared.is_file():
        path, name = shared, f"problem_{size}"
    else:
        path, name = folder / f"{size}.json", f"a problem of that size ({size})"
        path.write_text(json.dumps(request_json(_generated(size))), encoding="utf-8")
    request = request_of(path.read_bytes())
    yield _first(request, name, rounds)
    found = {seconds: _in_a_process(path, seconds) for seconds in times}
    bound = KNOWN_BOUND[size] if path == shared else max(each["plan"]["bound"] for each in found.values())
    for seconds, each in found.items():
        yield _ratio(size, name, seconds, each, bound)
    best = read_plan(min(found.values(), key=lambda each: each["plan"]["cost"])["plan"])
    proven = max(each["plan"]["bound"] for each in found.values())
    yield Row(f"… {name}, the bound it proves itself", f"{proven:,}", f"best known {bound:,}", f"{proven / bound:.4f}")
    memory = max(each["memory"] for each in found.values())
    yield Row(
        "… the planner's processes together at most", f"{memory:,.0f} MB", goal=f"≤ {MEMORY} MB", met=memory <= MEMORY
    )
    yield _few(request, best, rounds)
    yield _other_times(request, best)


def _generated(size: str) -> PlanRequest:
    from tests.planner.problems import district

    return district(11, **SIZES[size])


def _first(request: PlanRequest, name: str, rounds: int) -> Row:
    from fora_desktop.planner.solve import instant

    taken = []
    for _round in range(rounds):
        begun = perf_counter()
        plan = instant(request)
        taken.append(perf_counter() - begun)
    what = f"year plan, {name}: {len(request.meetings):,} meetings, the instant plan"
    return Row(what, f"{ms(median(taken))}, cost {plan.cost:,}", f"{len(plan.unplaced)} without a time")


def _ratio(size: str, name: str, seconds: int, found: dict[str, Any], bound: int) -> Row:
    plan = found["plan"]
    ratio, goal = plan["cost"] / bound, RATIO.get((size, seconds))
    unplaced = len(plan["unplaced"])
    return Row(
        f"… {name} after {seconds} s ({plan['stopped_by']} at {plan['seconds']:.1f} s)",
        f"cost {plan['cost']:,}, {unplaced} without a time",
        f"bound {bound:,}",
        f"{ratio:.4f}",
        "" if goal is None else f"≤ {goal}",
        None if goal is None else ratio <= goal and unplaced == 0,
    )


def _few(request: PlanRequest, best: Plan, rounds: int) -> Row:
    from fora_desktop.planner.solve import instant

    slots = best.slots()
    free = set(sorted(slots)[:: max(1, len(slots) // FEW)][:FEW])
    locked = replace(
        request,
        meetings=tuple(
            meeting if meeting.id in free else replace(meeting, locked=slots.get(meeting.id))
            for meeting in request.meetings
        ),
    )
    taken = []
    for _round in range(rounds):
        begun = perf_counter()
        plan = instant(locked)
        taken.append(perf_counter() - begun)
    placed = len(free & set(plan.slots()))
    return Row(f"… {FEW} meetings planned anew, all others locked", ms(median(taken)), f"{placed} of {FEW} placed")


def _other_times(request: PlanRequest, best: Plan) -> Row:
    from fora_desktop.planner import explain

    taken = []
    for meeting in sorted(best.slots())[:: max(1, len(request.meetings) // FEW)]:
        rounds = []
        for _round in range(3):
            begun = perf_counter()
            explain.options(request, best, meeting)
            rounds.append(perf_counter() - begun)
        taken.append(median(rounds))
    return within(f"… other times for one meeting, the slowest of {len(taken)}", max(taken), FREE_TIMES)


# --- one answer -----------------------------------------------------------------------------------------------------


def _in_a_process(path: Path, seconds: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.planning", str(path), str(seconds)]
    done = subprocess.run(command, capture_output=True, check=True, cwd=Path(__file__).parents[1], env=os.environ)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _answer(path: Path, seconds: float) -> dict[str, Any]:
    from fora_desktop.planner.process import Solver

    seen: list[float] = [0.0]
    over = Event()
    watch = Thread(target=_watch, args=(seen, over))
    watch.start()
    plan = Solver(request_of(path.read_bytes()), seconds=seconds).run()
    over.set()
    watch.join()
    return {"plan": plan_json(plan), "memory": max(seen)}


def _watch(seen: list[float], over: Event) -> None:
    """The memory of all processes below this one, some times a second; Linux only, elsewhere 0."""
    while not over.wait(0.05):
        seen.append(sum(map(_megabytes, _below(os.getpid()))))


def _below(process: int) -> list[int]:
    found: list[int] = []
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            for child in map(int, children.read_text().split()):
                found += [child, *_below(child)]
    return found


def _megabytes(process: int) -> float:
    with suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    print(json.dumps(_answer(Path(sys.argv[1]), float(sys.argv[2]))))
