"""The search in a process of its own, which can be ended at any moment without losing the best plan."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import Any

from fora_desktop.domain import plan_file
from fora_desktop.domain.plan import Plan, PlanRequest, Progress, RequestIsWrong, StoppedBy
from fora_desktop.i18n import _
from fora_desktop.planner.checking import check
from fora_desktop.planner.child import Child, asked, say
from fora_desktop.planner.search import Search
from fora_desktop.planner.solve import waiting, worded

ASK_EVERY = 0.05
GRACE = 2.0
"""Seconds: how often `going` is asked, and how much longer than promised a child may take."""


class Solver:
    """As `solve`, beside this process: `run` keeps no other thread of the program waiting."""

    def __init__(self, request: PlanRequest, seconds: float = 60.0, seed: int = 0, start: Plan | None = None) -> None:
        self._request = request
        self._seconds, self._seed, self._start = seconds, seed, start
        self._plan: Plan | None = None
        self._wrong: str | None = None
        self._ended = False
        self._stopped = False
        self.trouble = ""
        """In a sentence, why the search came to no end of its own; empty where it did, or was stopped."""
        self.bug = ""
        """For the log: what went wrong in the process, the kind of the error and then its places."""

    def run(self, told: Callable[[Progress], None] | None = None, going: Callable[[], bool] | None = None) -> Plan:
        """The plan; stopped, or with the child broken down, the best it had told.

        Raises:
            RequestIsWrong: the question contradicts itself.
        """
        check(self._request)
        begun = monotonic()
        try:
            child = Child("solve", self._asked())
        except OSError:
            self.trouble = _("Søgningen kunne ikke startes; det første forslag er beholdt. Prøv igen.")
            return self._answer(begun)
        try:
            self._listen(child, begun, told, going)
        finally:
            child.end()
            self.bug = child.bug
        if child.over and not self._ended and not self._stopped:
            self.trouble = _("Søgningen blev afbrudt af en fejl; det bedste forslag er beholdt. Prøv igen.")
        return self._answer(begun)

    def _listen(
        self,
        child: Child,
        begun: float,
        told: Callable[[Progress], None] | None,
        going: Callable[[], bool] | None,
    ) -> None:
        while not child.over and not self._ended:
            for line in child.lines(ASK_EVERY):
                self._hear(line, told)
            self._stopped = going is not None and not going()
            if self._stopped or monotonic() - begun > self._seconds + GRACE:
                break

    def _asked(self) -> dict[str, Any]:
        return {
            "request": plan_file.request_json(self._request),
            "seconds": self._seconds,
            "seed": self._seed,
            "start": None if self._start is None else plan_file.plan_json(self._start),
        }

    def _hear(self, line: dict[str, Any], told: Callable[[Progress], None] | None) -> None:
        if "wrong" in line:
            raise RequestIsWrong(line["wrong"])
        if "plan" in line:
            self._plan, self._ended = plan_file.read_plan(line["plan"]), True
            return
        progress = _read(line["progress"])
        if progress.plan is not None:
            self._plan = progress.plan
            progress = replace(progress, plan=waiting(progress.plan))
        elif self._plan is not None and progress.bound > self._plan.bound:
            self._plan = replace(self._plan, bound=progress.bound)
        if told is not None:
            told(progress)

    def _answer(self, begun: float) -> Plan:
        """The child's answer, else the best it told, else what can be had at once."""
        plan = self._plan
        if plan is None:
            slots = None if self._start is None else self._start.slots()
            plan = Search(self._request, seconds=0, start=slots).quick()
        if not self._ended:
            how: StoppedBy = "stopped" if self._stopped or self.trouble else "time"
            plan = replace(plan, stopped_by=how, seconds=monotonic() - begun, proven=plan.cost <= plan.bound)
        return worded(self._request, plan)


def serve() -> None:
    """The other end: reads the question, tells how far it is, answers."""
    question = asked()
    try:
        start = question["start"]
        search = Search(
            plan_file.read_request(question["request"]),
            seconds=question["seconds"],
            seed=question["seed"],
            start=None if start is None else plan_file.read_plan(start).slots(),
            told=lambda progress: say({"progress": _written(progress)}),
        )
        plan = search.run()
    except RequestIsWrong as wrong:
        say({"wrong": str(wrong)})
    else:
        say({"plan": plan_file.plan_json(plan)})


def _written(progress: Progress) -> dict[str, Any]:
    return {
        "placed": progress.placed,
        "meetings": progress.meetings,
        "cost": progress.cost,
        "bound": progress.bound,
        "seconds": progress.seconds,
        "phase": progress.phase,
        "plan": None if progress.plan is None else plan_file.plan_json(progress.plan),
    }


def _read(data: dict[str, Any]) -> Progress:
    plan = data["plan"]
    return Progress(**{**data, "plan": None if plan is None else plan_file.read_plan(plan)})
