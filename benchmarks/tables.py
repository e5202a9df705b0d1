"""Tables and trees under the user's hands: a keystroke in the filter, a click on a head, the refresh after a change."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks.measure import Row, stall, within
from benchmarks.registers import DAY, MEETINGS, Registers, clock, opened
from fora_desktop.domain import dates
from fora_desktop.services import meetings
from fora_desktop.settings import Settings
from fora_desktop.ui import start, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.page import Page
from fora_desktop.ui.rows import RowTable
from fora_desktop.ui.table import Column, TableModel
from fora_desktop.ui.views.fora import Fora

KEYSTROKE, SORT, REFRESH = 0.05, 0.1, 0.05
FILTERS = ("k", "kø", "køg", "køge", "køge 2", "køge 21", "")
ROOMS = count(1)
TOWNS = ("Køge", "Roskilde", "Ærø", "Holbæk", "Østre", "Ålborg", "Ringsted", "Sorø", "Greve", "Solrød")


@dataclass(frozen=True, slots=True)
class Line:
    """What a table of meetings shows."""

    start: datetime
    board: str
    title: str
    place: str
    status: str
    number: int


def rows(registers: Registers, rounds: int) -> list[Row]:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = start.application(["fora"])
    theme.apply(app, "light")
    found = [row for size in (10_000, 100_000) for row in _table(app, size, rounds)]
    found += _window(app, registers.demonstration, rounds, "300 boards, two years")
    found += _window(app, registers.busy, rounds, f"300 boards, {MEETINGS:,} meetings")
    return found


def lines(count: int) -> list[Line]:
    return [
        Line(
            datetime(2026, 1, 5, 8) + timedelta(hours=number * 7919 % 8_000),
            f"Lokalrådet i {TOWNS[number * 31 % 10]} {number * 17 % 997}",
            f"Lokalråd, møde {number % 12 + 1}/2026",
            f"Rådhuset, lokale {number * 13 % 300}",
            ("Planlagt", "Indkaldt", "Holdt", "Udsat", "Aflyst")[number % 5],
            number,
        )
        for number in range(count)
    ]


def columns() -> list[Column[Line]]:
    return [
        Column(
            "Tid", lambda line: dates.short(line.start.date()), sort=lambda line: line.start, width="ons. 28. marts"
        ),
        Column("Lokalt forum", lambda line: line.board),
        Column("Møde", lambda line: line.title, width="Lokalråd, møde 12/2026"),
        Column("Sted", lambda line: line.place, width="Rådhuset, lokale 300"),
        Column("Status", lambda line: line.status, width="Indkaldt"),
        Column("Nr.", lambda line: str(line.number), sort=lambda line: line.number, numeric=True, width="100000"),
    ]


def _once(app: QApplication, do: Callable[[], object]) -> float:
    """Seconds until what it does is done and painted."""
    begun = perf_counter()
    do()
    app.processEvents()
    return perf_counter() - begun


def _table(app: QApplication, size: int, rounds: int) -> list[Row]:
    model = TableModel(columns(), key=lambda line: line.number)
    table = RowTable(model, "Møder")
    table.resize(1200, 800)
    table.show()
    data = lines(size)
    _once(app, lambda: model.show(data))
    table.select_key(data[size // 2].number)
    first = _once(app, lambda: model.set_filter(FILTERS[0]))
    later = [_once(app, partial(model.set_filter, word)) for _round in range(rounds) for word in FILTERS]
    order = Qt.SortOrder
    sorts: list[float] = []
    firsts: list[float] = []
    for column in range(len(model.columns)):
        firsts.append(_once(app, partial(model.sort, column, order.AscendingOrder)))
    for _round in range(rounds):
        for column in range(len(model.columns)):
            for way in (order.DescendingOrder, order.AscendingOrder):
                sorts.append(_once(app, partial(model.sort, column, way)))
    in_order = [_once(app, partial(model.set_filter, word)) for _round in range(rounds) for word in FILTERS]
    table.close()
    table.deleteLater()
    told = f"table of {size:,} rows"
    return [
        within(f"{told}: first keystroke in the filter", first),
        within(f"{told}: keystroke in the filter", median(later), KEYSTROKE),
        within(f"{told}: … the slowest of {len(FILTERS)} texts", _slowest(later, len(FILTERS)), KEYSTROKE),
        within(f"{told}: … while sorted by a column", median(in_order), KEYSTROKE),
        within(f"{told}: first sort by a column, the slowest", max(firsts)),
        within(f"{told}: sort by a column", median(sorts), SORT),
        within(f"{told}: … the slowest column", _slowest(sorts, 2 * len(model.columns)), SORT),
    ]


def settle(app: QApplication, desk: Desk) -> None:
    """Until everything that is read in the background stands there."""
    app.processEvents()
    while desk.is_busy:
        desk.wait()
        app.processEvents()


def _slowest(taken: list[float], kinds: int) -> float:
    """The highest of the medians, where `taken` goes round and round through the kinds."""
    return max(median(taken[kind::kinds]) for kind in range(kinds))


def _window(app: QApplication, register: Path, rounds: int, told: str) -> list[Row]:
    database = opened(register)
    desk = Desk(database, clock, app)
    window = MainWindow(desk, register, Settings(theme="light"), lambda _changed: None)
    window.resize(1440, 900)
    window.show()
    settle(app, desk)
    found = [_refresh(app, window.page("overblik"), desk, rounds, f"Overblik, {told}")]
    window.show_page("fora")
    page = window.page("fora")
    assert isinstance(page, Fora)
    settle(app, desk)
    assert page.model.rowCount(), "there must be something to filter"
    strokes = [_once(app, partial(page.filters.text.setText, word)) for _round in range(rounds) for word in FILTERS]
    found += [
        within(f"Fora, {told}: keystroke in the filter", median(strokes), KEYSTROKE),
        within(f"Fora, {told}: … the slowest of {len(FILTERS)} texts", _slowest(strokes, len(FILTERS)), KEYSTROKE),
        _refresh(app, page, desk, rounds, f"Fora, {told}"),
    ]
    page.filters.text.setText("")
    settle(app, desk)
    heads = range(len(page.model.columns))
    order = Qt.SortOrder
    sorts = [
        _once(app, partial(page.model.sort, column, order.AscendingOrder))
        for _round in range(rounds)
        for column in heads
    ]
    found.append(within(f"Fora, {told}: sort by a column, the slowest", _slowest(sorts, len(heads)), SORT))
    window.close()
    desk.close()
    window.deleteLater()
    return found


def _refresh(app: QApplication, page: Page, desk: Desk, rounds: int, told: str) -> Row:
    """How long the window stands still, at most, when the user changes a meeting and the page is refreshed."""
    shown: list[bool] = []
    page.refreshed.connect(lambda: shown.append(True))
    stood: list[float] = []
    over: list[float] = []
    meeting = desk.read(meetings.listing, first=DAY)[0].id
    for _round in range(rounds):
        shown.clear()
        change = partial(desk.do, "Lokalet er ændret", meetings.edit, meeting, {"room": f"Lokale {next(ROOMS)}"})
        longest, until = stall(change, lambda: bool(shown) and not desk.is_busy, app.processEvents)
        stood.append(longest)
        over.append(until)
    row = within(f"{told}: change a meeting, page refreshed", median(stood), REFRESH)
    return Row(row.what, row.measured, f"shown after {median(over) * 1000:.0f} ms", "", row.goal, row.met)
