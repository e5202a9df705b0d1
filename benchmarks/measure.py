"""Times taken in turn, as medians, and the one table that is printed of them."""

from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from statistics import median
from time import perf_counter, sleep

PATIENCE = 10.0
"""Seconds after which something that was to happen never will."""
Task = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; `met` is None where there is no goal."""

    what: str
    measured: str
    reference: str = ""
    ratio: str = ""
    goal: str = ""
    met: bool | None = None


def in_turn(rounds: int, *tasks: Task) -> list[float]:
    """The median seconds of each task: A B A B …, after a round that is not counted.

    In turn, because the machine is shared and its speed drifts: only the ratios of one run say something.
    """
    taken: list[list[float]] = [[] for _task in tasks]
    for number in range(rounds + 1):
        for task, times in zip(tasks, taken, strict=True):
            begun = perf_counter()
            task()
            if number:
                times.append(perf_counter() - begun)
    return [median(times) for times in taken]


def stall(begin: Task, is_over: Callable[[], bool], turn: Task) -> tuple[float, float]:
    """Seconds that the event loop stood still at most, and until all was over, after `begin`; `turn` turns it once."""
    begun = before = perf_counter()
    begin()
    longest = 0.0
    while True:
        turn()
        now = perf_counter()
        longest = max(longest, now - before)
        if is_over():
            return longest, now - begun
        if now - begun > PATIENCE:
            raise TimeoutError(begin)
        sleep(0.001)
        before = perf_counter()


def ms(seconds: float) -> str:
    return f"{seconds * 1000:,.{0 if seconds >= 0.1 else 1 if seconds >= 0.001 else 2}f} ms"


def against(what: str, seconds: float, reference: float, named: str, goal: float | None = None) -> Row:
    """A time as the ratio to its reference; `goal` is the highest ratio wanted."""
    ratio = seconds / reference
    met = None if goal is None else ratio <= goal
    wanted = "" if goal is None else f"≤ {goal:g}x"
    return Row(what, ms(seconds), f"{named} {ms(reference)}", f"{ratio:.2f}x", wanted, met)


def within(what: str, seconds: float, goal: float | None = None) -> Row:
    """A time that has a bound of its own."""
    met = None if goal is None else seconds <= goal
    return Row(what, ms(seconds), goal="" if goal is None else f"≤ {ms(goal)}", met=met)


def table(rows: Sequence[Row]) -> str:
    """All of them under their heads, in columns."""
    heads = ("", "measured", "reference", "ratio", "goal", "")
    lines = [heads, *((*astuple(row)[:-1], {True: "met", False: "MISSED", None: ""}[row.met]) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join(
        "  ".join(
            text.rjust(width) if column in (1, 3) else text.ljust(width)
            for column, (text, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )
