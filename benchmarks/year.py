"""The year of 2,000 marks: drawn whole, and looked at with the mouse; a year of the busy register read."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from statistics import median
from time import perf_counter

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks.measure import Row, within
from benchmarks.registers import DAY, MEETINGS, Registers, opened
from fora_desktop.domain.meeting import MeetingStatus
from fora_desktop.domain.year import Ring, Year, YearDeadline, YearMeeting, marks
from fora_desktop.services import year as years
from fora_desktop.ui import start, theme
from fora_desktop.ui.widgets import year_view
from fora_desktop.ui.widgets.year_view import YearView

MARKS = 2_000
FULL, HOVER = 1 / 60, 0.002
RINGS = 38
"""So many rings of 53 weeks hold that many marks; the window has nine at most."""


def rows(registers: Registers, rounds: int) -> list[Row]:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = start.application(["fora"])
    found = []
    drawn = large_year()
    assert len(marks(drawn)) == MARKS
    for colours in ("light", "dark"):
        theme.apply(app, colours)
        for view, named in ((year_view.wheel(), "year wheel"), (year_view.timeline(), "timeline")):
            found += _view(app, view, drawn, rounds, f"{named} of {MARKS:,} marks, {colours}")
    theme.apply(app, "light")
    database = opened(registers.busy)
    taken = []
    for _round in range(rounds):
        begun = perf_counter()
        with database.read() as session:
            met = len(years.read(session, DAY.year, DAY).meetings)
        taken.append(perf_counter() - begun)
    database.close()
    found.append(
        within(f"year of {met:,} meetings read, of {MEETINGS:,} in 300 boards (in the background)", median(taken))
    )
    return found


def _view(app: QApplication, view: YearView, drawn: Year, rounds: int, told: str) -> list[Row]:
    view.resize(902, 772)
    view.show_year(drawn, frozenset(), 5)
    view.show()
    app.processEvents()
    full = [_once(lambda: view.repaint_all()) for _round in range(rounds * 3 + 1)][1:]
    spots = [view.spot_of(mark) for mark in marks(drawn)[:: MARKS // 50]]
    looks = []
    for _round in range(rounds):
        for spot in spots:
            looks.append(_once(partial(_move, app, view, spot)))
    view.close()
    view.deleteLater()
    worst = sorted(looks)[int(len(looks) * 0.95)]
    return [
        within(f"{told}: drawn whole", median(full), FULL),
        within(f"{told}: the mouse over a mark, until it is painted", median(looks), HOVER),
        within(f"{told}: … 95 of 100", worst),
    ]


def _move(app: QApplication, view: YearView, spot: QPointF) -> None:
    no = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, spot, view.viewport().mapToGlobal(spot), no, no, Qt.KeyboardModifier(0))
    app.sendEvent(view.viewport(), event)
    app.processEvents()


def _once(do: Callable[[], object]) -> float:
    begun = perf_counter()
    do()
    return perf_counter() - begun


def large_year() -> Year:
    """A year with a mark in nearly every week of many rings: held, planned, several, conflicts, weekly, deadlines."""
    first = date(2026, 1, 1)
    meetings: list[YearMeeting] = []
    deadlines: list[YearDeadline] = []
    number = 0
    for ring in range(RINGS):
        for week in range(53):
            if number == MARKS:
                break
            day = min(max(first, date(2025, 12, 29) + timedelta(7 * week + ring % 5)), date(2026, 12, 31))
            if ring == RINGS - 1:
                done = day if day < DAY and week % 3 else None
                deadlines.append(
                    YearDeadline(ring, number, day, "Plan", "Råd", number, done, done is None and day < DAY)
                )
            else:
                meetings += _week(number, ring, week, day)
            number += 1
    rings = tuple(Ring(f"Ring {place}", "layers", 53, deadlines=place == RINGS - 1) for place in range(RINGS))
    return Year(2026, DAY, "", "", rings, tuple(meetings), tuple(deadlines), (), (), (), 0)


def _week(number: int, ring: int, week: int, day: date) -> list[YearMeeting]:
    start = datetime(day.year, day.month, day.day, 10)
    held = day < DAY
    status = MeetingStatus.HELD if held else MeetingStatus.PLANNED
    one = YearMeeting(
        id=number * 10,
        ring=ring,
        start=start,
        end=start + timedelta(hours=2),
        name=f"Lokalrådet i kommune {number % 89}",
        short=f"Lokalråd {number % 89}",
        boards=(number,),
        forum="Lokalrådene",
        number="1/2026",
        kind=None,
        place="Rådhuset",
        status=status,
        unrecorded=False,
        conflicts=("2. pinsedag er helligdag.",) if not held and week % 9 == 0 else (),
        weekly=ring % 9 == 4,
    )
    return [replace(one, id=number * 10 + place) for place in range(1 + (week % 4) * (ring % 2))]
