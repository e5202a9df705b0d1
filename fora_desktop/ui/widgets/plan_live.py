"""The best plans so far while they are being looked for, judged as they come; of several that wait only the newest."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from fora_desktop.domain.plan import Plan, Progress
from fora_desktop.services.plan_question import Question
from fora_desktop.ui.planning import Planning
from fora_desktop.ui.widgets import plan_look
from fora_desktop.ui.widgets.plan_look import BoardWords, Judged
from fora_desktop.ui.widgets.plan_reader import Summary
from fora_desktop.ui.widgets.plan_rows import Row

Rows = tuple[Row, ...]


class PlanLive(QObject):
    """`changed` tells the variant of which there is a better plan."""

    changed = Signal(str)

    def __init__(self, planning: Planning, parent: QObject) -> None:
        super().__init__(parent)
        self.planning = planning
        self.judged: dict[str, Judged] = {}
        self.rows: dict[str, Rows] = {}
        self.sums: dict[str, Summary] = {}
        self._words: Mapping[int, BoardWords] = {}
        self._wanted: dict[str, Plan] = {}
        self._busy = False
        self._run: object = None
        planning.began.connect(self._on_began)
        planning.progressed.connect(self._on_progress)
        planning.ended.connect(self._on_ended)

    def _on_began(self) -> None:
        self._clear()
        self._run = self.planning.run

    def _on_ended(self) -> None:
        """What was kept is read again from the register."""
        self._clear()
        self._run = None

    def _clear(self) -> None:
        self.judged, self.rows, self.sums, self._wanted, self._words = {}, {}, {}, {}, {}

    def _on_progress(self, progress: Progress, variant: str) -> None:
        if progress.plan is not None and self.planning.run is not None and self.planning.run.keeps:
            self._wanted[variant] = progress.plan
            self._go_on()

    def _go_on(self) -> None:
        run = self.planning.run
        if self._busy or run is None:
            return
        variant = next((each for each in run.variants if each in self._wanted and each in run.questions), None)
        if variant is None:
            return
        plan, question = self._wanted.pop(variant), run.questions[variant]
        self._busy = True
        work = partial(self._judge, run, variant, question, plan, self._words)
        self.planning.desk.write_later(work, self._on_judged, self._on_failed)

    def _judge(self, run: object, variant: str, question: Question, plan: Plan, words: Any) -> tuple[Any, ...]:
        words = words or self.planning.desk.read(plan_look.board_words, self.planning.desk.today)
        judged = plan_look.judge(question, plan)
        return run, variant, judged, plan_look.live_rows(judged, words), words

    def _on_judged(self, found: tuple[Any, ...]) -> None:
        run, variant, judged, rows, words = found
        self._busy = False
        if run is self._run and self.planning.is_running:
            self._words = words
            self.judged[variant], self.rows[variant] = judged, rows
            meetings, waiting = plan_look.summary(rows)
            self.sums[variant] = Summary(judged.total, meetings, waiting)
            self.changed.emit(variant)
        self._go_on()

    def _on_failed(self, _error: Exception) -> None:
        self._busy = False
        self._go_on()
