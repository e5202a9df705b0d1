"""A question put to the planner from the command line: how far it is, stopped with Ctrl+C, its answer as text."""

import math
import re
import signal
from argparse import ArgumentParser, ArgumentTypeError
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from fora_desktop.cli.context import Context
from fora_desktop.domain import dates
from fora_desktop.domain.quota_sentence import shortened
from fora_desktop.i18n import _, counted

if TYPE_CHECKING:
    from types import FrameType

    from fora_desktop.domain.plan import Plan, PlanRequest, Progress, Slot

SECONDS = 60.0
LONGEST = 86_400
SHOWN = 20
"""Meetings without a time that people are told of one by one."""
MOST_SEED = 999_999
_SEED = re.compile(r"[0-9]{1,6}")
_NUMBER = re.compile(r"[0-9]{1,5}([.,][0-9]{1,3})?")


def seconds(text: str) -> float:
    """A number of seconds, decimals allowed; 0 is the first plan that comes to mind."""
    found = float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else math.inf
    if found > LONGEST:
        raise ArgumentTypeError(
            _("“{text}” er ikke et antal sekunder fra 0 til {most}.").format(text=text, most=LONGEST)
        )
    return found


def seed(text: str) -> int:
    """Which of many ways."""
    if not _SEED.fullmatch(text):
        words = _("“{text}” er ikke et helt tal fra 0 til {most}.")
        raise ArgumentTypeError(words.format(text=shortened(text), most=MOST_SEED))
    return int(text)


def search_options(parser: ArgumentParser) -> None:
    """How long, and which of many ways."""
    parser.add_argument(
        "--seconds", type=seconds, default=SECONDS, metavar=_("SEKUNDER"), help=_("så længe søges der højst (60)")
    )
    parser.add_argument(
        "--seed",
        type=seed,
        default=0,
        metavar=_("TAL"),
        help=_("samme tal giver samme plan, når søgningen slutter, før tiden er gået"),
    )


def solve(
    context: Context, request: "PlanRequest", seconds: float, seed: int = 0, start: "Mapping[int, Slot] | None" = None
) -> "Plan":
    """The best plan that is found in the time; Ctrl+C ends the search and keeps the best so far.

    Args:
        start: where the search begins, by the numbers of the meetings.

    Raises:
        RequestIsWrong: the question contradicts itself.
    """
    from fora_desktop import log
    from fora_desktop.domain.plan import begun
    from fora_desktop.planner.process import Solver

    with _until_stopped() as going:
        solver = Solver(request, seconds=seconds, seed=seed, start=begun(start or {}))
        plan = solver.run(_teller(context, seconds), going)
    if solver.bug:
        log.planner(context.clock(), solver.bug)
    if solver.trouble:
        context.err.write(solver.trouble + "\n")
    return plan


@contextmanager
def _until_stopped() -> Iterator[Callable[[], bool]]:
    """Whether to go on: not after Ctrl+C, or after the system asked the program to end. A second one ends it."""
    stopped: list[int] = []

    def stop(number: int, _frame: "FrameType | None") -> None:
        if stopped:
            raise KeyboardInterrupt
        stopped.append(number)

    before: dict[int, Any] = {}
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            before[number] = signal.signal(number, stop)
    except ValueError:  # not in the main thread: there is nobody to press a key
        before.clear()
    try:
        yield lambda: not stopped
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _teller(context: Context, most: float) -> "Callable[[Progress], None] | None":
    """On a terminal how far it is; elsewhere, and for programs, nothing."""
    if context.wants_json or not getattr(context.err, "isatty", lambda: False)():
        return None

    def tell(progress: "Progress") -> None:
        context.err.write("\r" + progress_line(progress, most).ljust(78))
        context.err.write("\n" if progress.phase == "done" else "")
        context.err.flush()

    return tell


def progress_line(progress: "Progress", most: float) -> str:
    """`162 af 265 møder er lagt · højst 3,2 % fra den bedste · 16 sek. tilbage`"""
    words = [_("{placed} af {all} møder er lagt").format(placed=progress.placed, all=progress.meetings)]
    if progress.bound and progress.cost <= 2 * progress.bound:
        words.append(_("højst {percent} % fra den bedste").format(percent=percent(progress.cost / progress.bound - 1)))
    if progress.phase != "done":
        words.append(_("{n} sek. tilbage").format(n=math.ceil(max(0.0, most - progress.seconds))))
    return " · ".join(words)


# --- the answer -----------------------------------------------------------------------------------------------------


def document(plan: "Plan") -> dict[str, Any]:
    """The answer as planning.md has it."""
    from fora_desktop.domain.plan_file import plan_json

    return plan_json(plan) | {"seconds": round(plan.seconds, 2)}


def lines(plan: "Plan", named: Callable[[int], str]) -> list[str]:
    """The answer for people: meetings by month, how good it is, what has no time and why. `named` names a meeting."""
    everything = len(plan.placements) + len(plan.unplaced)
    found = [
        counted(
            everything,
            _("{placed} af {n} møde har fået en tid.").replace("{placed}", _thousands(len(plan.placements))),
            _("{placed} af {all} møder har fået en tid.").format(
                placed=_thousands(len(plan.placements)), all=_thousands(everything)
            ),
        )
    ]
    months = Counter((each.day.year, each.day.month) for each in plan.placements)
    if months:
        heads = [dates.month_short(month) for _year, month in sorted(months)]
        counts = [str(months[month]) for month in sorted(months)]
        widths = [max(map(len, pair)) for pair in zip(heads, counts, strict=True)]
        for cells in (heads, counts):
            found.append("  ".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True)))
    found.append(_quality(plan))
    if plan.unplaced:
        found.append(counted(len(plan.unplaced), _("{n} møde er uden tid:"), _("{n} møder er uden tid:")))
        found += [f"  {named(each.meeting)}: {each.reason}" for each in plan.unplaced[:SHOWN]]
        more = len(plan.unplaced) - SHOWN
        if more > 0:
            found.append("  " + _("og {n} til; --json viser dem alle").format(n=more))
    return found


def _quality(plan: "Plan") -> str:
    """What it costs, how far from the best at the most, how long it took and why it ended."""
    ended = {
        "finished": _("mere var der ikke at finde"),
        "time": _("tiden var gået"),
        "stopped": _("stoppet undervejs"),
        "instant": _("det første forslag"),
    }[plan.stopped_by]
    if plan.proven:
        how_good = _("ingen plan er bedre")
    elif plan.gap is None:
        how_good = _("ingen nedre grænse bevist")
    elif plan.gap > 1:
        how_good = _("mindst {bound} er bevist").format(bound=_thousands(plan.bound))
    else:
        how_good = _("mindst {bound} er bevist, så højst {percent} % fra den bedste").format(
            bound=_thousands(plan.bound), percent=percent(plan.gap)
        )
    return _("Pris {cost} ({how_good}). Regnet i {seconds} sek.; {ended}.").format(
        cost=_thousands(plan.cost), how_good=how_good, seconds=_decimal(plan.seconds), ended=ended
    )


def percent(share: float) -> str:
    """`1,5` of 0.0143: rounded up, for it stands behind "at the most"."""
    return _decimal(math.ceil(round(share * 1000, 6)) / 10)


def _decimal(number: float) -> str:
    return f"{number:.1f}".replace(".", ",")


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")
