"""The pages of the window with 300 boards and 20,000 meetings: opened, changed between, painted, filtered."""

from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.measure import Row, within
from benchmarks.registers import MEETINGS, Registers, clock, opened
from benchmarks.tables import FILTERS, KEYSTROKE, SORT, _once, _refresh, _slowest, settle
from fora_desktop.settings import Settings
from fora_desktop.ui import start, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views import VIEWS
from fora_desktop.ui.views.kalender import Kalender
from fora_desktop.ui.views.moeder import Moeder

CHANGE, PAINT, HOVER = 0.05, 1 / 60, 0.05
TOLD = f"300 boards, {MEETINGS:,} meetings"


def rows(registers: Registers, rounds: int) -> list[Row]:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = start.application(["fora"])
    theme.apply(app, "light")
    desk = Desk(opened(registers.busy), clock, app)
    window = MainWindow(desk, registers.busy, Settings(theme="light"), lambda _changed: None)
    window.resize(1440, 900)
    window.show()
    found = _first(app, window, desk)
    found += _changes(app, window, rounds)
    found += _calendar(app, window, rounds)
    found += _meetings(app, window, desk, rounds)
    found += _search(app, window, desk, rounds)
    window.close()
    desk.close()
    window.deleteLater()
    return found


def _first(app: QApplication, window: MainWindow, desk: Desk) -> list[Row]:
    """Each page for the first time: made, read, shown."""
    found = []
    for view in VIEWS:
        if view.icon:
            found.append(
                within(f"{view.title()}: opened for the first time", _once(app, partial(_show, window, view.key)))
            )
            settle(app, desk)
    return found


def _show(window: MainWindow, key: str) -> None:
    window.show_page(key)


def _changes(app: QApplication, window: MainWindow, rounds: int) -> list[Row]:
    """From page to page while nothing has changed."""
    found = []
    for view in VIEWS:
        if not view.icon:
            continue
        taken = []
        for _round in range(rounds):
            window.show_page("overblik" if view.key != "overblik" else "fora")
            settle(app, window.desk)
            taken.append(_once(app, partial(_show, window, view.key)))
        found.append(within(f"{view.title()}, {TOLD}: page change", median(taken), CHANGE))
    return found


def _paint(widget: QWidget) -> float:
    """Seconds that a full repaint takes."""
    picture = QImage(widget.size().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    begun = perf_counter()
    widget.render(picture)
    return perf_counter() - begun


def _calendar(app: QApplication, window: MainWindow, rounds: int) -> list[Row]:
    window.show_page("kalender")
    page = window.page("kalender")
    assert isinstance(page, Kalender)
    found = []
    for mode, name in ((0, "month"), (1, "week")):
        page.show_mode(mode)
        settle(app, window.desk)
        view = page.view
        inner = view.viewport() if hasattr(view, "viewport") else view
        painted = [_paint(inner) for _round in range(rounds)]
        found.append(within(f"Kalender, {TOLD}: paint the {name}", median(painted), PAINT))
        turned = []
        for _round in range(rounds):
            turned.append(_once(app, page.go_later))
            settle(app, window.desk)
        found.append(within(f"Kalender, {TOLD}: the next {name}", median(turned), CHANGE))
    return found


def _meetings(app: QApplication, window: MainWindow, desk: Desk, rounds: int) -> list[Row]:
    window.show_page("moeder")
    page = window.page("moeder")
    assert isinstance(page, Moeder)
    settle(app, desk)
    assert page.model.rowCount(), "there must be something to filter"
    field = page.filters.text
    strokes = [_once(app, partial(field.setText, word)) for _round in range(rounds) for word in FILTERS]
    heads = range(len(page.model.columns))
    sorts = [
        _once(app, partial(page.model.sort, column, Qt.SortOrder.AscendingOrder))
        for _round in range(rounds)
        for column in heads
    ]
    page.model.sort(-1)
    return [
        within(f"Møder, {TOLD}: keystroke in the filter", median(strokes), KEYSTROKE),
        within(f"Møder, {TOLD}: … the slowest of {len(FILTERS)} texts", _slowest(strokes, len(FILTERS)), KEYSTROKE),
        within(f"Møder, {TOLD}: sort by a column, the slowest", _slowest(sorts, len(heads)), SORT),
        _refresh(app, page, desk, rounds, f"Møder, {TOLD}"),
    ]


def _search(app: QApplication, window: MainWindow, desk: Desk, rounds: int) -> list[Row]:
    """Ctrl+K."""
    opens: Callable[[], None] = window.search
    first = _once(app, opens)
    settle(app, desk)
    field = window.palette_.field
    strokes = [_once(app, partial(field.setText, word)) for _round in range(rounds) for word in FILTERS[:-1]]
    again = []
    for _round in range(rounds):
        window.palette_.leave()
        app.processEvents()
        again.append(_once(app, opens))
    window.palette_.leave()
    return [
        within(f"Søg, {TOLD}: opens for the first time", first),
        within(f"Søg, {TOLD}: opens", median(again), HOVER),
        within(f"Søg, {TOLD}: keystroke, the slowest of {len(FILTERS) - 1}", _slowest(strokes, len(FILTERS) - 1), 0.1),
    ]
