"""Plans are looked for while the window goes on: the question is read, a process searches, the answer is kept."""

import gc
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from fora_desktop import log
from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan import Plan, PlanRequest, Progress, begun
from fora_desktop.domain.planning import FROM_NOTHING
from fora_desktop.i18n import _
from fora_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from fora_desktop.services.plan_question import Question

EVEN, TRAVEL, LAST_YEAR = "even", "travel", "last_year"
VARIANTS = (EVEN, TRAVEL, LAST_YEAR)
"""What a proposal is best at; as many of them as are wanted, from the first."""
SECONDS = 20.0
"""For each variant, until the user wants another number."""
SWEPT_EVERY = 25
"""Milliseconds between two looks at whether to sweep away what nobody holds any longer: the desk lets Python make no
sweep of its own while it works, and one after a whole run would hold up the window."""
SWEPT_FROM = 4000
"""So many new objects are worth one."""
Write = Callable[..., Any]
Ask = Callable[[Any, str], "Question"]


@dataclass
class Run:
    """What is being looked for. Its thread reads it, the window's thread alone changes it."""

    year: int
    variants: tuple[str, ...]
    begun_from: str
    seconds: float
    on: date
    at: datetime
    ask: Ask
    """Reads the question of a variant."""
    keeps: bool = True
    """Whether the answers become proposals in the register; else they are only told."""
    stopped: bool = False
    questions: dict[str, "Question"] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    """The best so far, by variant."""
    progress: Progress | None = None
    variant: str = ""
    """The one that is being looked for."""
    drafts: dict[str, int] = field(default_factory=dict)
    """What was kept, by variant."""

    @property
    def seconds_left(self) -> float:
        """At the most: a search ends before its time where nothing more is to be gained."""
        after = len(self.variants) - self.variants.index(self.variant) - 1 if self.variant in self.variants else 0
        spent = self.progress.seconds if self.progress is not None else 0.0
        return max(0.0, self.seconds - spent) + after * self.seconds

    @property
    def percent(self) -> int:
        """How much of the time is gone."""
        whole = self.seconds * len(self.variants)
        return round(100 * (1 - self.seconds_left / whole)) if whole else 0


class Planning(QObject):
    """One for the window (`planning_of`). One run at a time; a stopped one ends with the best that it has."""

    began = Signal()
    asked = Signal(str, object)
    """A variant's question has been read (`Question`)."""
    progressed = Signal(object, str)
    """How far the search is (`Progress`, with the plan where it is a better one), and for which variant."""
    finished = Signal(list)
    """The proposals that were kept, by their numbers."""
    answered = Signal(object, object)
    """What `solve` found: `Question`, `Plan`."""
    refused = Signal(str)
    ended = Signal()
    """However it went."""
    _told = Signal(object, str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.run: Run | None = None
        self.done: Run | None = None
        """The last one that came to its end."""
        self._is_taken = False
        self._sweeper = QTimer(self)
        self._sweeper.setInterval(SWEPT_EVERY)
        self._sweeper.timeout.connect(_sweep)
        self._told.connect(self._on_told)

    @property
    def is_running(self) -> bool:
        return self.run is not None

    def begin(
        self,
        year: int,
        variants: Sequence[str] = (EVEN,),
        begun_from: str = FROM_NOTHING,
        draft: int | None = None,
        seconds: float = SECONDS,
    ) -> bool:
        """Look for proposals for a year and keep them as one step; False where there is a run already."""
        on = self.desk.today

        def ask(session: Any, variant: str) -> "Question":
            from fora_desktop.services import plan_request

            return plan_request.question(session, year, on, variant=variant, begun_from=begun_from, draft=draft)

        return self._begin(Run(year, tuple(variants), begun_from, seconds, on, self.desk.now, ask))

    def solve(self, ask: Callable[[Any], "Question"], seconds: float = SECONDS) -> bool:
        """Answer one question, read by `ask` in a session, without keeping anything; `answered` tells."""

        def read(session: Any, _variant: str) -> "Question":
            return ask(session)

        on = self.desk.today
        return self._begin(Run(on.year, (EVEN,), FROM_NOTHING, seconds, on, self.desk.now, read, keeps=False))

    def take(self) -> bool:
        """For other work with the planner beside the window, one at a time with the runs: two would hold it up.

        True obliges to `give_back` when it is over; False where something is being looked for, which is told.
        """
        if self.desk.is_closed:
            return False
        if self.run is not None or self._is_taken:
            self.desk.refused.emit(_("Der beregnes allerede. Vent, til det er færdigt, eller stop beregningen."))
            return False
        self._is_taken = True
        return True

    def give_back(self) -> None:
        self._is_taken = False

    def stop(self) -> None:
        """Use the best there is."""
        if self.run is not None:
            self.run.stopped = True

    # --- in the thread of its own -----------------------------------------------------------------------------------

    def _begin(self, run: Run) -> bool:
        if self.run is not None or (run.keeps and self.desk.readonly) or not self.take():
            return False
        self.run = run
        self._sweeper.start()
        self.desk.do_apart(lambda write: self._look(run, write), self._on_done, self._on_failed)
        self.began.emit()
        return True

    def _look(self, run: Run, write: Write) -> dict[str, int]:
        """One variant after the other: an answer at once, then the search; what was found is kept.

        The question of the next is read only when its turn comes: two threads at once would hold up the window's.
        A proposal that is there gives way only to one that was searched for as it was to be: not to one that a closing
        window cut off, nor to the answer at once of a run that was stopped before.
        """
        from fora_desktop.planner.solve import instant

        questions: dict[str, Question] = {}
        plans: dict[str, Plan] = {}
        searched = set()
        for variant in run.variants:
            if plans and not self._goes_on(run):
                break
            question = questions[variant] = self.desk.read(run.ask, variant)
            self._tell(run, variant, question)
            plan = plans[variant] = instant(question.request)
            self._tell(run, variant, _progress(question.request, plan, "instant"))
            if self._goes_on(run):
                plans[variant] = self._search(run, variant, question, plan)
                searched.add(variant)
                self._tell(run, variant, _progress(question.request, plans[variant], "done"))
        if not run.keeps:
            return {}
        there = self.desk.read(_variants, run.year)
        replaced = set() if self.desk.is_closed else searched
        found = [
            (questions[variant], plan, variant)
            for variant, plan in plans.items()
            if variant in replaced or variant not in there
        ]
        if not found:
            return {}
        name = _("Forslag for {year} er beregnet").format(year=run.year)
        drafts: list[int] = write(name, _keep, found, run)
        if gone := self.desk.read(_gone, found):
            self._tell(run, run.variant, gone)
        return {variant: draft for (_question, _plan, variant), draft in zip(found, drafts, strict=True)}

    def _goes_on(self, run: Run) -> bool:
        return not run.stopped and not self.desk.is_closed

    def _search(self, run: Run, variant: str, question: "Question", start: Plan) -> Plan:
        from fora_desktop.planner.process import Solver

        def told(progress: Progress) -> None:
            self._tell(run, variant, progress)

        solver = Solver(question.request, seconds=run.seconds, start=begun(question.start) or start)
        plan = solver.run(told, lambda: self._goes_on(run))
        if solver.bug:
            log.planner(run.at, solver.bug)
        if solver.trouble:
            self._tell(run, variant, solver.trouble)
        return plan

    def _tell(self, run: Run, variant: str, what: object) -> None:
        with suppress(RuntimeError):  # the window may be gone by now
            self._told.emit(run, variant, what)

    # --- in the window's thread -------------------------------------------------------------------------------------

    def _on_told(self, run: Run, variant: str, what: Any) -> None:
        if run is not self.run:
            return
        if isinstance(what, str):
            self.desk.refused.emit(what)
        elif not isinstance(what, Progress):
            run.questions[variant] = what
            self.asked.emit(variant, what)
        else:
            what = _of_free(what, run.questions.get(variant))
            if what.phase != "instant":
                run.variant, run.progress = variant, what
            if what.plan is not None:
                run.plans[variant] = what.plan
            self.progressed.emit(what, variant)

    def _on_done(self, drafts: dict[str, int]) -> None:
        run, self.run = self.run, None
        self._sweeper.stop()
        self.give_back()
        if run is None:
            return
        self.done = run
        run.drafts = drafts
        if run.keeps:
            self.finished.emit(list(drafts.values()))
        else:
            self.answered.emit(run.questions[EVEN], run.plans[EVEN])
        self.ended.emit()

    def _on_failed(self, error: Exception) -> None:
        self.run = None
        self._sweeper.stop()
        self.give_back()
        self.refused.emit(str(error) if isinstance(error, FieldError) else "")
        self.ended.emit()


def _of_free(progress: Progress, question: "Question | None") -> Progress:
    """Without the meetings that stand in the calendar and stay there: nobody has to look for their times."""
    if question is None:
        return progress
    free = {number for number, asked in question.meetings.items() if not asked.fixed}
    fixed = sum(each.id not in free for each in question.request.meetings)
    return replace(progress, placed=max(0, progress.placed - fixed), meetings=progress.meetings - fixed)


def _sweep() -> None:
    if gc.get_count()[0] > SWEPT_FROM:
        gc.collect(0)


def planning_of(desk: Desk) -> Planning:
    """The one of this desk."""
    found = desk.findChild(Planning)
    return found if isinstance(found, Planning) else Planning(desk)


def _progress(request: PlanRequest, plan: Plan, phase: Any) -> Progress:
    return Progress(len(plan.placements), len(request.meetings), plan.cost, plan.bound, plan.seconds, phase, plan)


def _keep(session: Any, found: "Sequence[tuple[Question, Plan, str]]", run: Run) -> list[int]:
    from fora_desktop.services import plan_drafts

    return [
        plan_drafts.keep(session, question, plan, run.year, variant, run.begun_from, run.at)
        for question, plan, variant in found
    ]


def _variants(session: Any, year: int) -> set[str]:
    """Of which there is a proposal that is worked on."""
    from fora_desktop.services import plan_drafts

    return {line.variant for line in plan_drafts.drafts(session, year) if not line.name}


def _gone(session: Any, found: "Sequence[tuple[Question, Plan, str]]") -> str:
    """What of the questions was removed while they were looked into."""
    from fora_desktop.services import plan_drafts

    return next(filter(None, (plan_drafts.gone_words(session, question) for question, _plan, _variant in found)), "")
