"""The model and the views of the calendar alone: their rows, what a screen reader finds, what is painted."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.domain.wallclock import YEARS
from fora_desktop.services.calendar_days import DayFacts
from fora_desktop.storage.database import Database
from fora_desktop.ui import fonts, theme
from fora_desktop.ui.desk import Desk
from fora_desktop.ui.views.kalender import LIST, MONTH, WEEK, Kalender, in_year
from fora_desktop.ui.widgets.calendar_paint import Pencil, short_layer_words
from fora_desktop.ui.widgets.calendar_view import FIRST_DAY, LAST_DAY, days_later
from fora_desktop.ui.widgets.month_view import first_said
from fora_desktop.ui.widgets.week_view import side_by_side
from tests.ui import acts

GREVE, KREDS = "Lokalrådet i Greve", "Kredsrådet"
TEN = datetime(2026, 7, 15, 10)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Kalender:
    made = Kalender(desk)
    qtbot.addWidget(made)
    made.resize(1252, 826)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.start().setFocus()
    acts.answered(made)
    return made


def test_the_model_keeps_what_models_promise(page: Kalender, database: Database, qtmodeltester: Any) -> None:
    acts.schedule(database, GREVE, TEN)
    page.refresh()
    qtmodeltester.check(page.model, force_py=True)
    page.show_mode(WEEK)
    page.go(date(2026, 12, 30))
    acts.answered(page)
    qtmodeltester.check(page.model, force_py=True)


def test_the_same_rows_with_other_contents_are_no_other_rows(page: Kalender, database: Database, desk: Desk) -> None:
    resets: list[bool] = []
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.model.modelReset.connect(lambda: resets.append(True))
    page.go(TEN.date(), made)
    acts.answered(page)
    assert resets == []


def test_screen_readers_find_each_day_and_meeting(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    page.go(TEN.date(), made)
    acts.settle()
    for mode, view in ((MONTH, page.month), (WEEK, page.week)):
        page.show_mode(mode)
        acts.settle()
        interface = QAccessible.queryAccessibleInterface(view)
        assert interface.childCount() == page.model.rowCount()
        place = page.model.index_of(TEN.date(), made).row()
        child = interface.child(place)
        assert child.text(QAccessible.Text.Name) == "10.00–12.00 Lokalrådet i Greve, møde 1/2026. Planlagt"
        assert child.state().focused or child.state().selected
        assert view.accessibleName() in ("Måned", "Uge")
        box = view.visualRect(page.model.index_of(TEN.date(), made))
        assert child.rect().size() == box.size()


def test_a_place_in_the_view_is_the_row_that_is_there(page: Kalender, database: Database) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    for mode, view in ((MONTH, page.month), (WEEK, page.week)):
        page.show_mode(mode)
        page.go(TEN.date())
        acts.settle()
        for index in (page.model.index_of(TEN.date()), page.model.index_of(TEN.date(), made)):
            box = view.visualRect(index)
            spot = QPoint(box.left() + 3, box.bottom() - 3)
            assert view.indexAt(spot) == index
        assert not view.indexAt(QPoint(-5, -5)).isValid()


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_is_painted_at_every_size(
    page: Kalender, database: Database, colours: Any, scale: float, qapp: Any
) -> None:
    for hour in range(5):
        acts.schedule(database, KREDS, TEN + timedelta(minutes=30 * hour))
    wish = datetime(2026, 7, 16, 22)
    acts.schedule(database, GREVE, wish)
    page.refresh()
    theme.apply(qapp, colours, scale=scale)
    for size in ((1252, 826), (1224, 650), (700, 500)):
        page.resize(*size)
        for mode in (MONTH, WEEK, LIST):
            page.show_mode(mode)
            page.go(TEN.date())
            acts.answered(page)
            assert not page.grab().isNull()
        for box in page.month.boxes():
            assert box.right() <= page.month.viewport().width() + 1


@pytest.mark.parametrize("mode", [MONTH, WEEK])
def test_where_the_text_is_large_what_is_chosen_is_brought_into_sight(
    page: Kalender, database: Database, mode: int, qapp: Any
) -> None:
    early, late = (acts.schedule(database, GREVE, datetime(2026, 7, 15, hour)) for hour in (6, 20))
    later = acts.schedule(database, GREVE, datetime(2026, 7, 31, 10))
    theme.apply(qapp, "light", scale=2.0)
    page.resize(1100, 560)
    page.show_mode(mode)
    page.go(TEN.date())
    acts.answered(page)
    view = page.month if mode == MONTH else page.week
    assert view.verticalScrollBar().maximum() > 0
    for meeting in (early, late, *([later] if mode == MONTH else [])):
        day = acts.meeting(database, meeting).start.date()
        page.go(day, meeting)
        acts.settle()
        box = view.visualRect(page.model.index_of(day, meeting))
        assert box.top() >= 0
        assert box.bottom() <= view.viewport().height()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert not view.indexAt(QPoint(view.width() // 2, 3)).isValid() or mode == WEEK


def test_a_click_on_a_greyed_day_stays_in_the_month_but_the_keys_go_on(page: Kalender) -> None:
    box = page.month.box(date(2026, 6, 30))
    QTest.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert (page.chosen_day, page.shown_month) == (date(2026, 6, 30), date(2026, 7, 1))
    QTest.keyClick(page.month, Qt.Key.Key_Left)
    assert (page.chosen_day, page.shown_month) == (date(2026, 6, 29), date(2026, 6, 1))


def test_a_double_click_opens_a_meeting(page: Kalender, database: Database, desk: Desk, qtbot: QtBot) -> None:
    made = acts.schedule(database, GREVE, TEN)
    page.refresh()
    acts.settle()
    with qtbot.waitSignal(desk.wanted) as wanted:
        spot = page.month.box(TEN.date(), made).center().toPoint()
        QTest.mouseDClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert wanted.args[0].what["meeting"] == made


# --- side by side ---------------------------------------------------------------------------------------------------


def at(hour: float, hours: float) -> tuple[datetime, datetime]:
    start = datetime(2026, 7, 15) + timedelta(hours=hour)
    return start, start + timedelta(hours=hours)


def test_what_overlaps_stands_side_by_side() -> None:
    assert side_by_side([]) == []
    assert side_by_side([at(8, 1), at(9, 1)]) == [(0, 1), (0, 1)]
    assert side_by_side([at(8, 2), at(9, 2), at(10, 1), at(11, 1)]) == [(0, 2), (1, 2), (0, 2), (0, 1)]
    assert side_by_side([at(8, 4), at(8, 1), at(8, 1), at(9, 1)]) == [(0, 3), (1, 3), (2, 3), (1, 3)]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=14))
def test_no_two_that_overlap_have_the_same_place(rough: list[tuple[int, int]]) -> None:
    times = sorted(at(start / 4, length / 4) for start, length in rough)
    found = side_by_side(times)
    for place, (lane, of) in enumerate(found):
        assert 0 <= lane < of
        for other in range(place):
            if times[other][1] > times[place][0]:
                assert found[other][0] != lane
                assert found[other][1] == of


# --- dates are never lost -------------------------------------------------------------------------------------------

KEYS = {
    "left": (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
    "right": (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
    "up": (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
    "down": (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
    "home": (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
    "end": (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier),
    "earlier": (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
    "later": (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    "today": (Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier),
    "month": (Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier),
    "week": (Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier),
    "list": (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier),
    "day back": (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    "day on": (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier),
    "up a bit": (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
    "down a bit": (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    "undo": None,
    "next year": None,
    "last year": None,
}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(sorted(KEYS)), max_size=25))
def test_whatever_is_pressed_the_day_is_known_and_shown(
    page: Kalender, desk: Desk, database: Database, pressed: list[str]
) -> None:
    if not page.model.place(TEN.date(), 1):
        acts.schedule(database, KREDS, TEN)
        page.refresh()
    page.go(TEN.date())
    for name in pressed:
        keys = KEYS[name]
        if keys is not None:
            QTest.keyClick(page.view, *keys)
        elif name == "undo":
            desk.undo()
        else:
            desk.set_year(desk.year + (1 if name == "next year" else -1))
        day, meeting = page.chosen_day, page.chosen_meeting
        assert FIRST_DAY <= day <= LAST_DAY
        first, last = page.span()
        assert first <= day <= last
        assert page.model.place(day, meeting) is not None
        assert page.summary()
        if page.mode != LIST:
            assert page.view.day == day  # type: ignore[attr-defined]


def test_a_greyed_day_that_another_years_month_does_not_show_gives_way_to_the_month(page: Kalender, desk: Desk) -> None:
    page.go(date(2026, 2, 10))
    box = page.month.box(date(2026, 1, 29))
    QTest.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert page.chosen_day == date(2026, 1, 29)
    desk.set_year(2027)
    assert (page.chosen_day, page.shown_month) == (date(2027, 2, 1), date(2027, 2, 1))


def test_the_ends_of_the_years_that_fora_knows_hold(page: Kalender, desk: Desk) -> None:
    for mode in (MONTH, WEEK, LIST):
        page.show_mode(mode)
        page.go(LAST_DAY)
        for _time in range(3):
            page.go_later()
        assert page.chosen_day == LAST_DAY
        page.go(FIRST_DAY)
        for _time in range(3):
            page.go_earlier()
        assert page.chosen_day == FIRST_DAY
        acts.answered(page)


@given(st.dates(FIRST_DAY, LAST_DAY), st.integers(-50_000, 50_000), st.integers(1800, 2200))
def test_days_and_years_are_clipped(day: date, number: int, year: int) -> None:
    assert FIRST_DAY <= days_later(day, number) <= LAST_DAY
    there = in_year(day, year)
    assert there.year in YEARS
    assert there.month == day.month


@pytest.mark.parametrize(("room", "said"), [(200, "1. november"), (64, "1. nov."), (34, "1/11")])
def test_the_first_of_a_month_says_its_month_as_fully_as_there_is_room_for(
    room: int, said: str, qapp: QApplication
) -> None:
    theme.apply(qapp, "light", 1.0)
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    pencil = Pencil(painter)
    assert first_said(pencil, date(2026, 11, 1), fonts.SEMIBOLD, room) == said
    painter.end()


def test_special_days_and_holidays_have_names_for_narrow_days(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 1.0)
    weekend = 56
    for name in ("Grundlovsdag", "Juleaftensdag", "Nytårsaftensdag", "Langfredag", "Skærtorsdag"):
        brief = short_layer_words(DayFacts(date(2027, 6, 5), special=name))
        assert fonts.metrics(11, fonts.SEMIBOLD).horizontalAdvance(brief) <= weekend
