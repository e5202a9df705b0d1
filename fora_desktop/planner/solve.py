"""The planner's front door: an answer at once, and the best that can be had in some time (planning.md)."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from fora_desktop.domain.plan import Plan, PlanRequest, Progress, Unplaced
from fora_desktop.i18n import _
from fora_desktop.planner.search import Search
from fora_desktop.planner.starts import Starts

PATIENCE = 2.0
"""Seconds for saying why meetings have no time; what is left then gets a plain sentence."""


def instant(request: PlanRequest) -> Plan:
    """The first plan, in a fraction of a second.

    Raises:
        RequestIsWrong: the question contradicts itself.
    """
    return worded(request, Search(request, seconds=0).quick())


def solve(
    request: PlanRequest,
    *,
    seconds: float = 60.0,
    seed: int = 0,
    start: Plan | None = None,
    told: Callable[[Progress], None] | None = None,
    going: Callable[[], bool] | None = None,
) -> Plan:
    """The best plan that is found in so many seconds, or until `going` says no.

    Begins with `start` where one is given, and never answers with less. The same seed gives the same plan whenever the
    search comes to its end before the time does. `told` hears of the first plan at once and then some times a second.

    Raises:
        RequestIsWrong: the question contradicts itself.
    """

    def said(progress: Progress) -> None:
        if told is not None:
            told(replace(progress, plan=None if progress.plan is None else waiting(progress.plan)))

    slots = None if start is None else start.slots()
    search = Search(request, seconds=seconds, seed=seed, start=slots, told=told and said, going=going)
    return worded(request, search.run())


def waiting(plan: Plan) -> Plan:
    """A plan on the way: what has no time may still get one."""
    text = _("Der er ikke fundet et tidspunkt endnu.")
    return replace(plan, unplaced=tuple(Unplaced(each.meeting, text) for each in plan.unplaced))


def worded(request: PlanRequest, plan: Plan) -> Plan:
    """The plan with a sentence for each meeting without a time."""
    if not plan.unplaced:
        return plan
    from fora_desktop.planner.blocking import around_of, blocked

    until, starts = monotonic() + PATIENCE, Starts(request)
    slots, said = plan.slots(), []
    around = around_of(starts, slots)
    for each in plan.unplaced:
        if monotonic() < until:
            said.append(Unplaced(each.meeting, blocked(starts, slots, each.meeting, around)))
        else:
            text = _("Der er intet ledigt tidspunkt, hvor alle kan. Lemp et krav, eller spring mødet over.")
            said.append(Unplaced(each.meeting, text))
    return replace(plan, unplaced=tuple(said))
