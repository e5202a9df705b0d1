"""The pages of the window with 300 boards and 20,000 meetings: opened, changed between, painted, filtered, used."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from statistics import median
from time import perf_counter

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from benchmarks.measure import Row, within
from benchmarks.registers import DAY, MEETINGS, Registers, clock, opened
from benchmarks.tables import FILTERS, KEYSTROKE, SORT, _once, _refresh, _slowest, settle
from fora_desktop.domain.agenda import AgendaItem
from fora_desktop.domain.meeting import Meeting, MeetingBoard
from fora_desktop.domain.minutes import ABSENT, PRESENT
from fora_desktop.domain.wallclock import midnight
from fora_desktop.services import minutes
from fora_desktop.settings import Settings
from fora_desktop.ui import start, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.main_window import MainWindow
from fora_desktop.ui.views import VIEWS
from fora_desktop.ui.views.kalender import Kalender
from fora_desktop.ui.views.moede import Moede
from fora_desktop.ui.views.moeder import Moeder
from fora_desktop.ui.views.nyt_moede import NewMeetingPage

CHANGE, PAINT, HOVER = 0.05, 1 / 60, 0.05
SAID = "Udvalget var **enige** om at samarbejde på tværs af kommunerne om den fælles indsats mod unge på kant.\n\n" * 90
"""Long minutes: 9,600 characters and more."""
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
    found += _lists(app, window, desk, rounds)
    found += _meeting(app, window, desk, rounds)
    found += _new_meeting(app, window, desk, rounds)
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


def _lists(app: QApplication, window: MainWindow, desk: Desk, rounds: int) -> list[Row]:
    """Opgaver, and Personer og roller."""
    found = []
    for key, name in (("opgaver", "Opgaver"), ("personer", "Personer og roller")):
        window.show_page(key)
        settle(app, desk)
        found.append(_refresh(app, window.page(key), desk, rounds, f"{name}, {TOLD}"))
    return found


def _with_agendas(session: Session) -> list[int]:
    """The coming meetings with the longest agendas."""
    query = (
        select(AgendaItem.meeting_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(Meeting.start >= midnight(DAY))
        .group_by(AgendaItem.meeting_id)
        .order_by(func.count().desc(), AgendaItem.meeting_id)
    )
    return list(session.scalars(query.limit(2)))


def _meeting(app: QApplication, window: MainWindow, desk: Desk, rounds: int) -> list[Row]:
    """The page of one meeting: opened, its agenda moved, its minutes and who is there written."""
    both = desk.read(_with_agendas)
    goals: list[tuple[str, list[float]]] = []

    def measured(what: str, do: Callable[[int], object]) -> None:
        taken = []
        for number in range(rounds + 1):
            taken.append(_once(app, partial(do, number)))
            settle(app, desk)
        goals.append((what, taken[1:]))

    first = _once(app, lambda: desk.goto("moede", meeting=both[0]))
    settle(app, desk)
    page = window.page("moede")
    assert isinstance(page, Moede)
    assert page.view is not None
    items = [each.id for each in page.view.items]
    measured("another meeting", lambda number: desk.goto("moede", meeting=both[number % 2]))
    desk.goto("moede", meeting=both[0])
    settle(app, desk)
    measured("an item moved", lambda number: page.agenda.move_to(items[0], 2 if number % 2 == 0 else 1))
    desk.do("Referat", minutes.write, items[0], SAID)
    settle(app, desk)
    page.agenda.select(items[1])
    measured("an item with long minutes chosen, or left", lambda number: page.agenda.select(items[number % 2]))
    page.agenda.select(items[0])
    settle(app, desk)
    page.minutes.editor.setFocus()

    def write(_number: int) -> None:
        page.minutes.editor.insertPlainText("a")
        page.minutes.flush()

    measured("long minutes saved", write)
    page.attendance.rows.select_key(page.attendance.sheet.seats[0].key if page.attendance.sheet else "")
    measured("attendance noted", lambda number: page.attendance.note(PRESENT if number % 2 else ABSENT))
    return [
        within("Møde: opened for the first time", first),
        *(within(f"Møde, {TOLD}: {what}", median(taken), CHANGE) for what, taken in goals),
    ]


def _new_meeting(app: QApplication, window: MainWindow, desk: Desk, rounds: int) -> list[Row]:
    """Nyt møde: for a board with many meetings, then one day after the other; the band follows."""
    board = desk.read(
        lambda session: session.scalar(
            select(MeetingBoard.board_id).group_by(MeetingBoard.board_id).order_by(func.count().desc()).limit(1)
        )
    )
    first = _once(app, lambda: desk.goto("new_meeting", board=board, day=DAY + timedelta(days=20)))
    settle(app, desk)
    page = window.page("new_meeting")
    assert isinstance(page, NewMeetingPage)
    taken = []
    for number in range(rounds + 1):
        taken.append(_once(app, partial(page.one.choose_day, DAY + timedelta(days=21 + number))))
        settle(app, desk)
    return [
        within("Nyt møde: opened for the first time", first),
        within(f"Nyt møde, {TOLD}: another day, with who could come", median(taken[1:]), CHANGE),
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
