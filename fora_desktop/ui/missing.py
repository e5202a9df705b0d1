"""One click that plans what boards lack: looked for beside the window's thread, put into the calendar as one step."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from fora_desktop.domain.errors import FieldError
from fora_desktop.domain.plan import Plan, PlanRequest
from fora_desktop.services import missing
from fora_desktop.services.missing import Lacking, Planned
from fora_desktop.ui.desk import Desk

SECONDS = 6.0
"""So long is looked for times at the most; for one board it is done at once."""


FEW = 12
"""Up to so many meetings are placed in the window's own process; that is over before another has begun."""


def solve(request: PlanRequest, going: Callable[[], bool] | None = None) -> Plan:
    """In a process of its own where there is much to place: the window goes on."""
    if sum(meeting.locked is None for meeting in request.meetings) <= FEW:
        from fora_desktop.planner.solve import solve as at_once

        return at_once(request, seconds=SECONDS)
    from fora_desktop.planner.process import Solver

    return Solver(request, seconds=SECONDS).run(None, going)


Then = Callable[[Any], object]


class PlanMissing(QObject):
    """`began` and `ended` around the work; `found` tells what was only looked for (`Lacking`).

    What is asked for meanwhile waits for its turn; of what is only looked for, the last.
    """

    began = Signal()
    found = Signal(object)
    refused = Signal(str)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.is_running = False
        self._waiting: list[tuple[Callable[[Callable[..., Any]], Any], Then]] = []

    def plan(self, boards: Sequence[int]) -> None:
        """Find times for what these boards lack in the year that is shown, and plan it."""
        year, now = self.desk.year, self.desk.now

        def work(write: Callable[..., Any]) -> Planned:
            planned: Planned = write(missing.planned, missing.accept, self._look(year, boards), now)
            return planned

        self._begin(work, self._on_planned)

    def look(self, boards: Sequence[int] | None) -> None:
        """Only find times, of some boards or all; `found` tells them."""
        year = self.desk.year
        self._waiting = [each for each in self._waiting if each[1] != self._on_found]
        self._begin(lambda _write: self._look(year, boards), self._on_found)

    def _look(self, year: int, boards: Sequence[int] | None) -> Lacking:
        asked = self.desk.read(missing.question, year, self.desk.today, boards)
        return missing.solved(asked, year, lambda request: solve(request, self._goes_on))

    def _goes_on(self) -> bool:
        return not self.desk.is_closed

    def _begin(self, work: Callable[[Callable[..., Any]], Any], then: Then) -> None:
        self._waiting.append((work, then))
        if not self.is_running:
            self._next()

    def _next(self) -> None:
        if self.desk.is_closed or not self._waiting:
            return
        work, then = self._waiting.pop(0)
        self.is_running = True
        self.began.emit()
        self.desk.do_apart(work, then, self._on_failed)

    def _on_planned(self, planned: Planned) -> None:
        self._end()
        if left := missing.left(planned):
            self.desk.noticed.emit(left)

    def _on_found(self, found: Lacking) -> None:
        self._end()
        self.found.emit(found)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.refused.emit(str(error) if isinstance(error, FieldError) else "")

    def _end(self) -> None:
        self.is_running = False
        self.ended.emit()
        if not self.is_running:  # whoever was told has not begun something
            self._next()
