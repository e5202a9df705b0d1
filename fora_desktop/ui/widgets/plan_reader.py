"""Reads the proposals of a year for Planlæg år, and has them judged, without holding up anything else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from fora_desktop.domain import plan_cost
from fora_desktop.domain.plan import Placement, Plan, Unplaced
from fora_desktop.services import plan_drafts
from fora_desktop.services.plan_proposals import DraftLine, Proposal
from fora_desktop.services.plan_question import Question
from fora_desktop.ui.desk import EVERYTHING, Desk
from fora_desktop.ui.widgets import plan_look
from fora_desktop.ui.widgets.plan_look import BoardWords, Judged
from fora_desktop.ui.widgets.plan_rows import Row

OWN_TABLES = frozenset({"plan_draft", "plan_draft_meeting"})
"""A change in these alone leaves the question as it was."""


@dataclass(frozen=True)
class View:
    """What is shown of a year: its proposals, one of them in full."""

    year: int
    working: Sequence[DraftLine] = ()
    """The variants that are worked on, in their order."""
    kept: Sequence[DraftLine] = ()
    """Those that were put aside under a name."""
    draft: DraftLine | None = None
    proposal: Proposal | None = None
    words: Mapping[int, BoardWords] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()
    judged: Judged | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """What the card of a variant says."""

    score: int
    meetings: int
    waiting: int


@dataclass(frozen=True, slots=True)
class _Known:
    """A question, as it was when so many changes had been made, and the last plan that was judged by it."""

    stamp: int
    question: Question
    judged: Judged


class PlanReader(QObject):
    """`shown` tells the proposal; first perhaps without scores, then with them. `summed` tells of the variants."""

    shown = Signal(object)
    summed = Signal(int, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stamp = 0
        self._asked = 0
        self._known: dict[int, _Known] = {}
        self._sums: dict[int, Summary] = {}
        self._words: tuple[int, Mapping[int, BoardWords]] = (-1, {})
        self._judging = False
        self._waiting: list[tuple[int, View]] = []

    def hear_of(self, tables: frozenset[str]) -> None:
        """What has changed in the register, before anything is read again."""
        if tables == EVERYTHING or not tables <= OWN_TABLES:
            self._stamp += 1

    def read(self, year: int, draft: int | None = None) -> None:
        """The proposal with this number, else the one that is looked at."""
        self._asked += 1
        self.desk.later(partial(self._read, self._asked, self._stamp, year, draft), self._on_read)

    # --- in the background ------------------------------------------------------------------------------------------

    def _read(self, asked: int, stamp: int, year: int, wanted: int | None) -> tuple[int, int, View]:
        view = self.desk.read(self._look_up, stamp, year, wanted)
        known = self._known.get(view.draft.id) if view.draft is not None else None
        if known is not None and known.stamp == stamp and view.proposal and _is_judged(known.judged, view.proposal):
            view = _with(view, known.judged)
        return asked, stamp, view

    def _look_up(self, session: Any, stamp: int, year: int, wanted: int | None) -> View:
        on = self.desk.today
        if self._words[0] != stamp:
            self._words = (stamp, plan_look.board_words(session, on))
        words = self._words[1]
        lines = plan_drafts.drafts(session, year)
        working = [line for line in lines if not line.name]
        kept = [line for line in lines if line.name]
        draft = next((line for line in lines if line.id == wanted), None) or chosen_of(working)
        if draft is None:
            return View(year, working, kept)
        proposal = plan_drafts.proposal(session, draft.id, on)
        return View(year, working, kept, draft, proposal, words, plan_look.kept_rows(proposal, words, None))

    def _judge(self, stamp: int, view: View, known: _Known | None) -> tuple[int, View, _Known]:
        """Of one proposal, whose question is read again where anything else has changed."""
        assert view.draft is not None
        assert view.proposal is not None
        if known is None or known.stamp != stamp or skipped_in(view.proposal) != set(known.question.skipped):
            question = self.desk.read(plan_drafts.question_of, view.draft.id, self.desk.today)
        else:
            question = known.question
        question = plan_look.as_now(question, view.proposal)
        judged = plan_look.judge(question, plan_in(question, view.proposal), chosen_in(view.proposal))
        return view.draft.id, _with(view, judged), _Known(stamp, question, judged)

    def _sum_up(self, stamp: int, draft: DraftLine, known: _Known | None, words: Any) -> tuple[int, View, _Known]:
        proposal = self.desk.read(plan_drafts.proposal, draft.id, self.desk.today)
        view = View(draft.year, (), (), draft, proposal, words)
        return self._judge(stamp, view, known)

    # --- in the window's thread -------------------------------------------------------------------------------------

    def _on_read(self, found: tuple[int, int, View]) -> None:
        asked, stamp, view = found
        if asked != self._asked:
            return
        if view.draft is None or view.proposal is None:
            self.shown.emit(view)
            return
        there = {view.draft.id, *(line.id for line in view.working)}
        self._known = {draft: known for draft, known in self._known.items() if draft in there}
        self._sums = {draft: found for draft, found in self._sums.items() if draft in there}
        known = self._known.get(view.draft.id)
        if view.judged is not None:
            if known is not None:
                self._known[view.draft.id] = replace(known, judged=view.judged)
            self._show(view)
        else:
            if known is None:
                self.shown.emit(view)
            self._wait(stamp, view)
        for line in view.working:
            if line.id != view.draft.id:
                self._look_at_other(stamp, view, line)

    def _look_at_other(self, stamp: int, view: View, line: DraftLine) -> None:
        known = self._known.get(line.id)
        if known is not None and known.stamp == stamp and line.id in self._sums:
            self.summed.emit(line.id, self._sums[line.id])
        else:
            self._wait(stamp, View(view.year, draft=line, words=view.words))

    def _wait(self, stamp: int, view: View) -> None:
        """Judged in a thread of its own, one after the other; of a proposal only the newest."""
        assert view.draft is not None
        self._waiting = [each for each in self._waiting if _id(each[1]) != view.draft.id]
        self._waiting.append((stamp, view))
        self._go_on()

    def _go_on(self) -> None:
        if self._judging or not self._waiting:
            return
        stamp, view = self._waiting.pop(0)
        assert view.draft is not None
        known = self._known.get(view.draft.id)
        self._judging = True
        if view.proposal is None:
            work = partial(self._sum_up, stamp, view.draft, known, view.words)
        else:
            work = partial(self._judge, stamp, view, known)
        self.desk.write_later(work, self._on_judged, self._on_failed)

    def _on_judged(self, found: tuple[int, View, _Known]) -> None:
        draft, view, known = found
        self._judging = False
        self._known[draft] = known
        if view.working and not any(_id(each[1]) == draft for each in self._waiting):
            self._show(view)
        elif not view.working:
            self._tell_sum(view)
        self._go_on()

    def _on_failed(self, _error: Exception) -> None:
        self._judging = False
        self._go_on()

    def _show(self, view: View) -> None:
        self.shown.emit(view)
        self._tell_sum(view)

    def _tell_sum(self, view: View) -> None:
        assert view.draft is not None
        assert view.judged is not None
        meetings, waiting = plan_look.summary(view.rows)
        self._sums[view.draft.id] = Summary(view.judged.total, meetings, waiting)
        self.summed.emit(view.draft.id, self._sums[view.draft.id])


def _with(view: View, judged: Judged) -> View:
    """The view with what was judged of it; what is chosen may have changed since."""
    assert view.proposal is not None
    chosen = chosen_in(view.proposal)
    if judged.chosen != chosen:
        judged = plan_look.counted_of(judged, chosen)
    return replace(view, judged=judged, rows=plan_look.kept_rows(view.proposal, view.words, judged))


def chosen_in(proposal: Proposal) -> frozenset[int]:
    """What accepting puts into the calendar."""
    return frozenset(line.key for line in proposal.lines if line.chosen and line.start and not line.skipped)


def skipped_in(proposal: Proposal) -> set[int]:
    return {line.key for line in proposal.lines if line.skipped}


def _id(view: View) -> int | None:
    return view.draft.id if view.draft is not None else None


def chosen_of(working: Sequence[DraftLine]) -> DraftLine | None:
    """The first variant; of those that are open where there are any."""
    those = [line for line in working if line.accepted_on is None] or working
    return those[0] if those else None


def plan_in(question: Question, proposal: Proposal) -> Plan:
    """The proposal as an answer to the question as it is now; nothing is proven of that."""
    lines = [line for line in proposal.lines if not line.skipped]
    placed = tuple(Placement(line.key, line.start.date(), line.start.time()) for line in lines if line.start)
    unplaced = tuple(Unplaced(line.key, line.reason) for line in lines if line.start is None)
    plan = Plan(placed, unplaced, 0, 0, False, proposal.draft.seconds, "finished")
    costs = plan_cost.cost(question.request, plan_look.whole(question, plan).slots()).total
    return replace(plan, cost=costs)


def _is_judged(judged: Judged, proposal: Proposal) -> bool:
    """Whether nothing in it lies, is locked or is skipped otherwise than when it was judged."""
    same = judged.slots == slots_in(proposal) and set(judged.question.skipped) == skipped_in(proposal)
    return same and plan_look.as_now(judged.question, proposal) is judged.question


def slots_in(proposal: Proposal) -> dict[int, Any]:
    return {
        line.key: Placement(line.key, line.start.date(), line.start.time()).slot
        for line in proposal.lines
        if line.start is not None and not line.skipped
    }
