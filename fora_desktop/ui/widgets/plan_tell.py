"""What is said of one meeting of a proposal, and of those that found no time; found out in the background."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from fora_desktop.domain.plan import PlanRequest, Slot
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.widgets.plan_look import Judged
from fora_desktop.ui.widgets.plan_pane import OTHERS, Told

REMEMBERED = 60
SETTLED = 60
"""Milliseconds on a row before it is looked into: who walks through the list waits for none of them."""


class Teller(QObject):
    """One question at a time; of those that came meanwhile only the newest."""

    told = Signal(object)
    against = Signal(datetime, list)
    blocked = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self._kept: OrderedDict[int, Told] = OrderedDict()
        self._of: Judged | None = None
        self._wanted: tuple[Judged, int] | None = None
        self._other: Callable[[], Any] | None = None
        self._busy = False
        self._remedies_of: Judged | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED)
        self._soon.timeout.connect(self._go_on)

    def tell(self, judged: Judged, meeting: int) -> None:
        """`told` comes at once where it is known."""
        if self._of is None or not judged.is_of_plan(self._of):
            self._of = judged
            self._kept.clear()
        judged = self._of
        if meeting in judged.question.skipped:
            self._wanted = None
            return
        known = self._kept.get(meeting)
        if known is not None:
            self._wanted = None
            self.told.emit(known)
            return
        self._wanted = (judged, meeting)
        self._soon.start()

    def look_at(self, judged: Judged, meeting: int, at: datetime) -> None:
        """What speaks against a time of one's own; `against` tells."""
        self._other = partial(_against, judged, meeting, at)
        self._soon.start()

    def look_for_remedies(self, judged: Judged) -> None:
        """What could be done where something found no time; `blocked` tells, once for each plan."""
        if self._remedies_of is not None and judged.is_of_plan(self._remedies_of):
            return
        self._remedies_of = judged
        self.blocked.emit(())
        if judged.plan.unplaced:
            self.desk.write_later(partial(_remedies, judged), self._on_remedies, self._on_no_remedies)

    def _go_on(self) -> None:
        if self._busy:
            return
        if self._other is not None:
            work, self._other = self._other, None
        elif self._wanted is not None:
            work, self._wanted = partial(_tell, *self._wanted), None
        else:
            return
        self._busy = True
        self.desk.write_later(work, self._on_found, self._on_failed)

    def _on_found(self, found: tuple[Any, ...]) -> None:
        self._busy = False
        kind, *rest = found
        if kind == "against":
            self.against.emit(*rest)
        else:
            judged, told = rest
            if judged is self._of:
                self._kept[told.key] = told
                if len(self._kept) > REMEMBERED:
                    self._kept.popitem(last=False)
                self.told.emit(told)
        self._go_on()

    def _on_failed(self, _error: Exception) -> None:
        self._busy = False
        self._go_on()

    def _on_no_remedies(self, _error: Exception) -> None:
        """They are asked for again with the next that is shown."""
        self._remedies_of = None

    def _on_remedies(self, found: tuple[Judged, Any]) -> None:
        judged, remedies = found
        if judged is self._remedies_of:
            self.blocked.emit(remedies)


def _tell(judged: Judged, meeting: int) -> tuple[Any, ...]:
    from fora_desktop.planner import explain

    request, plan = judged.question.request, judged.whole
    reasons = explain.why(request, plan, meeting) if meeting in plan.slots() else ()
    options = explain.options(_unlocked(request, meeting), plan, meeting, OTHERS)
    return "told", judged, Told(meeting, reasons, options, _people(request, meeting))


def _unlocked(request: PlanRequest, meeting: int) -> PlanRequest:
    """Where else a meeting could lie is of interest also where it is locked."""
    if not any(each.id == meeting and each.locked is not None for each in request.meetings):
        return request
    free = (replace(each, locked=None) if each.id == meeting else each for each in request.meetings)
    return replace(request, meetings=tuple(free))


def _people(request: PlanRequest, meeting: int) -> int:
    board = next((each.board for each in request.meetings if each.id == meeting), None)
    found = next((each for each in request.boards if each.id == board), None)
    return len(found.members) if found is not None else 0


def _against(judged: Judged, meeting: int, at: datetime) -> tuple[Any, ...]:
    from fora_desktop.planner.naming import sentence
    from fora_desktop.planner.occupancy import Occupancy

    there = {number: slot for number, slot in judged.whole.slots().items() if number != meeting}
    found = Occupancy(_unlocked(judged.question.request, meeting), there).speaks_against(
        meeting, Slot(at.date(), at.time())
    )
    return "against", at, [sentence(each.text) for each in found]


def _remedies(judged: Judged) -> tuple[Judged, Any]:
    from fora_desktop.planner import explain

    return judged, explain.remedies(judged.question.request, judged.whole)
