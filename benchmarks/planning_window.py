"""The window while a year is planned: how long its 10 ms timer is held up, and Planlæg år under the user's hands."""

from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.measure import Row, stall, within
from benchmarks.registers import DAY, Registers, clock, opened
from benchmarks.tables import FILTERS, KEYSTROKE, _once, _slowest, settle
from fora_desktop.settings import Settings
from fora_desktop.ui import start, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.planning import VARIANTS, planning_of
from fora_desktop.ui.views.planlaeg import Planlaeg

BEAT = 10
"""Milliseconds of the timer."""
HELD_UP, EVENT = 0.1, 0.05
SECONDS = 6.0
"""For each of the variants."""


class Beats:
    """A timer in the window's thread, and the longest time between two of its beats."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.number = 0
        self._before = perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self._before = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _on_beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._before)
        self._before = now
        self.number += 1


def rows(registers: Registers, rounds: int) -> list[Row]:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = start.application(["fora"])
    theme.apply(app, "light")
    desk = Desk(opened(registers.demonstration), clock, app)
    window = MainWindow(desk, registers.demonstration, Settings(theme="light"), lambda _changed: None)
    window.resize(1440, 900)
    window.show()
    window.show_page("planlaeg")
    page = window.page("planlaeg")
    assert isinstance(page, Planlaeg)
    settle(app, desk)
    beats, meetings = _run(window, page)
    found = [
        within(
            f"Window while {meetings} meetings are planned: longest wait of a {BEAT} ms timer ({beats.number} beats)",
            beats.longest,
            HELD_UP,
        )
    ]
    for _turn in range(3):
        settle(app, desk)
    found += _hands(app, desk, page, rounds, meetings)
    window.close()
    desk.close()
    window.deleteLater()
    return found


def _run(window: MainWindow, page: Planlaeg) -> tuple[Beats, int]:
    """Three variants one after the other; the best so far is shown on the page all the while."""
    planning, beats = planning_of(window.desk), Beats()
    over = QEventLoop()
    planning.ended.connect(over.quit)
    beats.start()
    planning.begin(DAY.year + 1, VARIANTS, seconds=SECONDS)
    over.exec()
    beats.stop()
    return beats, len(page.rows)


def _hands(app: QApplication, desk: Desk, page: Planlaeg, rounds: int, meetings: int) -> list[Row]:
    told = f"Planlæg år, {meetings} meetings"
    page.table.setFocus()
    strokes = [_once(app, partial(page.list.filter.setText, word)) for _round in range(rounds) for word in FILTERS]
    keys = [row.key for row in page.rows[:: max(1, meetings // (rounds + 3))]]
    others = []
    for key in keys:
        others.append(_once(app, partial(page.table.select_key, key)))
        settle(app, desk)
    groups = []
    for _round in range(rounds):
        for grouping in (1, 2, 0):
            groups.append(_once(app, partial(page.list.grouping.setCurrentIndex, grouping)))
    ticks: list[float] = []
    over: list[float] = []
    for number in range(rounds + 1):
        row = next(row for row in page.rows if row.start is not None)
        do: Callable[[], object] = partial(page.acts.choose, [row], not row.chosen)
        longest, whole = stall(do, lambda: not desk.is_busy, app.processEvents)
        if number:
            ticks.append(longest)
            over.append(whole)
    return [
        within(
            f"{told}: keystroke in the filter, the slowest of {len(FILTERS)} texts", _slowest(strokes, 7), KEYSTROKE
        ),
        within(f"{told}: another meeting", median(others), EVENT),
        within(f"{told}: other groups, the slowest", _slowest(groups, 3), EVENT),
        within(f"{told}: a meeting ticked, longest wait of the window", median(ticks), EVENT),
        within(f"{told}: … until the list shows it", median(over)),
    ]
