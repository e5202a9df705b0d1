"""Roles through time: what the bars say, and what keys and mouse do to them."""

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fora_desktop.domain.tenure import Tenure
from fora_desktop.services.role_timeline import Span, SpanKind, TimelineRow
from fora_desktop.settings import Theme
from fora_desktop.ui import theme
from fora_desktop.ui.delegate import Group
from fora_desktop.ui.table import Node
from fora_desktop.ui.widgets.role_timeline import RoleTimeline, Stage, TimelineKey
from tests.ui import acts

TODAY = date(2026, 5, 12)
END = date(2200, 12, 31)
PLUS, MINUS = Qt.Key.Key_Plus, Qt.Key.Key_Minus


def span(kind: SpanKind, first: date, last: date | None, name: str = "", id_: int | None = None, lane: int = 0) -> Span:
    return Span(kind, first, last or END, Tenure(first, last), id_, id_, name, lane)


def row(id_: int, name: str, spans: Sequence[Span], kind: str = "person") -> TimelineRow:
    vacant = any(each.kind is SpanKind.VACANT and each.first <= TODAY <= each.last for each in spans)
    return TimelineRow(id_, name, "politi", kind, "", 9, 9, "9 fora", tuple(spans), bool(spans), vacant, None)


CHIEF = row(
    1,
    "Linjechefen for lokalpolitiet",
    [
        span(SpanKind.HOLDS, date(2024, 2, 1), date(2026, 5, 31), "Torben Hauge", 10),
        span(SpanKind.JOINS, date(2026, 8, 1), None, "Rikke Sandahl", 11),
        span(SpanKind.VACANT, date(2026, 6, 1), date(2026, 7, 31)),
    ],
)
DIRECTOR = row(
    2,
    "Politidirektøren",
    [
        span(SpanKind.HOLDS, date(2023, 3, 1), None, "Hanne Thorsgaard", 20),
        span(SpanKind.SUBSTITUTE, date(2026, 3, 1), date(2026, 11, 30), "Jesper Vindum", 30),
    ],
)
MANY = row(
    3,
    "Konfliktmæglerne",
    [span(SpanKind.HOLDS, date(2025, month, 1), None, f"Person {month}", month, month - 1) for month in range(1, 6)],
    kind="group",
)


@pytest.fixture
def timeline(qtbot: QtBot) -> RoleTimeline:
    made = RoleTimeline(Stage(TODAY, 2026))
    qtbot.addWidget(made)
    made.resize(1000, 420)
    made.tree.show(
        [
            Node(Group("Øverste ledelse"), [Node(DIRECTOR)]),
            Node(Group("Linjecheferne"), [Node(CHIEF)]),
            Node(Group("Grupper"), [Node(MANY), Node(row(4, "Arrestforvareren", []))]),
        ]
    )
    made.show()
    made.select_key(1)
    return made


def bar(timeline: RoleTimeline, role: int, kind: SpanKind) -> tuple[Span, QPointF, QPointF]:
    """A bar with the middle of its beginning and of its end."""
    found, place = next(each for each in timeline.bars(timeline.tree.index_of(role)) if each[0].kind is kind)
    middle = place.center().y()
    return found, QPointF(place.left(), middle), QPointF(place.right(), middle)


def drag(timeline: RoleTimeline, begin: QPointF, to: QPointF, *, let_go: bool = True) -> None:
    port = timeline.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=begin.toPoint())
    QTest.mouseMove(port, to.toPoint())
    QApplication.processEvents()
    if let_go:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to.toPoint())


def x_of(timeline: RoleTimeline, day: date) -> float:
    return timeline.stage.x(day, timeline.time_room)


def test_a_row_says_in_words_what_its_bars_show(timeline: RoleTimeline) -> None:
    QAbstractItemModelTester(timeline.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, timeline)
    timeline.tree.set_filter()
    said = {cells[0]: cells[1] for cells in acts.spoken(timeline)}
    assert said["Linjechefen for lokalpolitiet"] == (
        "Torben Hauge 1. februar 2024 – 31. maj 2026. tiltræder: Rikke Sandahl fra 1. august 2026. "
        "Ubesat 1. juni – 31. juli 2026"
    )
    assert "Jesper Vindum, stedfortræder 1. marts – 30. november 2026" in said["Politidirektøren"]
    assert said["Arrestforvareren"] == "Ingen er noteret"


def test_the_chosen_year_is_seen_with_half_a_year_on_both_sides(timeline: RoleTimeline) -> None:
    assert (timeline.stage.first, timeline.stage.last) == (date(2025, 7, 1), date(2027, 7, 1))
    timeline.show_time(2028, TODAY)
    assert timeline.stage.first == date(2027, 7, 1)


def test_arrows_show_other_months_and_fold_headings(timeline: RoleTimeline) -> None:
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.stage.first == date(2025, 8, 1)
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    assert timeline.stage.first == date(2025, 6, 1)
    heading = timeline.tree.index_of(("group", "Linjecheferne"))
    timeline.setCurrentIndex(heading)
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    assert not timeline.isExpanded(heading)
    assert timeline.stage.first == date(2025, 6, 1)


def test_plus_and_minus_show_fewer_and_more_months_and_t_goes_back(timeline: RoleTimeline, qtbot: QtBot) -> None:
    timeline.setFocus()
    qtbot.waitUntil(timeline.hasFocus)
    for key, months in ((PLUS, 18), (PLUS, 12), (MINUS, 18), (MINUS, 24), (MINUS, 36), (MINUS, 48), (MINUS, 48)):
        QTest.keyClick(timeline, key)
        assert timeline.stage.months == months
        assert timeline.stage.first <= TODAY < timeline.stage.last
    QTest.keyClick(timeline, Qt.Key.Key_T)
    assert (timeline.stage.months, timeline.stage.first) == (24, date(2025, 7, 1))


def test_the_end_of_a_bar_is_dragged_to_the_turn_of_a_month(timeline: RoleTimeline, qtbot: QtBot) -> None:
    _span, _begin, end = bar(timeline, 1, SpanKind.HOLDS)
    with qtbot.waitSignal(timeline.days_wanted) as told:
        drag(timeline, end, QPointF(x_of(timeline, date(2026, 7, 1)) + 2, end.y()))
    assert told.args is not None
    _row, dragged, tenure = told.args
    assert (dragged.id, tenure) == (10, Tenure(date(2024, 2, 1), date(2026, 6, 30)))


def test_days_that_somebody_else_has_are_refused_where_the_bar_is(timeline: RoleTimeline, qtbot: QtBot) -> None:
    _span, begin, _end = bar(timeline, 1, SpanKind.JOINS)
    drag(timeline, begin, QPointF(x_of(timeline, date(2026, 5, 1)), begin.y()), let_go=False)
    assert timeline.stage.drag is not None
    assert timeline.stage.drag.words == "Torben Hauge har rollen til 31. maj. Vælg 1. juni eller senere."
    with qtbot.waitSignal(timeline.refused) as told, qtbot.assertNotEmitted(timeline.days_wanted):
        QTest.mouseRelease(timeline.viewport(), Qt.MouseButton.LeftButton)
    assert told.args == ["Torben Hauge har rollen til 31. maj. Vælg 1. juni eller senere."]


def test_escape_lets_go_of_a_bar(timeline: RoleTimeline, qtbot: QtBot) -> None:
    _span, _begin, end = bar(timeline, 1, SpanKind.HOLDS)
    timeline.setFocus()
    drag(timeline, end, QPointF(end.x() + 40, end.y()), let_go=False)
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(timeline.days_wanted):
        QTest.mouseRelease(timeline.viewport(), Qt.MouseButton.LeftButton)


def test_nothing_is_dragged_where_the_register_is_only_read(timeline: RoleTimeline) -> None:
    timeline.may_drag = False
    _span, _begin, end = bar(timeline, 1, SpanKind.HOLDS)
    drag(timeline, end, QPointF(end.x() + 40, end.y()), let_go=False)
    assert timeline.stage.drag is None


def test_a_vacancy_follows_the_end_that_is_dragged(timeline: RoleTimeline) -> None:
    _span, _begin, end = bar(timeline, 1, SpanKind.HOLDS)
    drag(timeline, end, QPointF(x_of(timeline, date(2026, 7, 1)), end.y()), let_go=False)
    assert bar(timeline, 1, SpanKind.VACANT)[0].first == date(2026, 7, 1)


def test_more_persons_than_there_is_room_for_are_a_number(timeline: RoleTimeline) -> None:
    names = [found.name for found, _place in timeline.bars(timeline.tree.index_of(3))]
    assert names[-1] == "5 personer"  # the bars before are of those who came first


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_it_is_drawn_at_every_text_size_in_both_themes(
    timeline: RoleTimeline, qapp: QApplication, scale: float
) -> None:
    themes: tuple[Theme, ...] = ("light", "dark")
    for choice in themes:
        theme.apply(qapp, choice, scale=scale)
        _look_at(timeline, scale)


def _look_at(timeline: RoleTimeline, scale: float) -> None:
    timeline.resize(round(1000 * scale), round(420 * scale))
    key = TimelineKey()
    QApplication.processEvents()
    drawn = timeline.viewport().grab().toImage()
    for kind, token in ((SpanKind.HOLDS, "pressed"), (SpanKind.JOINS, "covered_bg"), (SpanKind.VACANT, "behind_bg")):
        _found, begin, end = bar(timeline, 1, kind)
        spot = QPointF((begin.x() + end.x()) / 2, begin.y() + bar_height(timeline) / 2 - 4)
        assert _color(drawn, spot) == theme.color(token), kind
    today = x_of(timeline, TODAY)
    heading = timeline.visualRect(timeline.tree.index_of(("group", "Linjecheferne")))
    near = [_color(drawn, QPointF(today + step, heading.center().y())) for step in (-1, 0, 1)]
    assert any(_is_near(each, theme.color("today")) for each in near)
    assert key.grab().width() >= key.sizeHint().width()
    key.deleteLater()


def bar_height(timeline: RoleTimeline) -> float:
    return next(place.height() for _found, place in timeline.bars(timeline.tree.index_of(1)))


def _color(image: QImage, spot: QPointF) -> QColor:
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(spot.x() * ratio), round(spot.y() * ratio))


def _is_near(one: QColor, other: QColor) -> bool:
    return all(
        abs(a - b) < 60 for a, b in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    )


@pytest.mark.parametrize("pixels", [0, 1, 2])
def test_a_hand_that_trembles_on_the_end_of_a_bar_draws_nothing(timeline: RoleTimeline, pixels: int) -> None:
    wanted: list[object] = []
    timeline.days_wanted.connect(lambda *days: wanted.append(days))
    _span, _begin, end = bar(timeline, 1, SpanKind.HOLDS)
    _mouse(timeline, QEvent.Type.MouseButtonPress, end)
    _mouse(timeline, QEvent.Type.MouseMove, end + QPointF(pixels, 0))
    assert timeline.stage.drag is None
    _mouse(timeline, QEvent.Type.MouseButtonRelease, end + QPointF(pixels, 0))
    assert wanted == []


def _mouse(timeline: RoleTimeline, kind: QEvent.Type, spot: QPointF) -> None:
    port, left = timeline.viewport(), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QMouseEvent(kind, spot, QPointF(port.mapToGlobal(spot)), left, left, none))
